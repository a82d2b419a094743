import CLibCurl

/// The version of libcurl that is linked, and of what it was built with.
package var libcurlVersion: String { String(cString: curl_version()) }
