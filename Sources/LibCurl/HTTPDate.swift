import CLibCurl

/// The moment that a date in a header field tells, in any form that HTTP knows (RFC 9110 §5.6.7), in seconds since 1970;
/// nil where it is none.
package func moment(ofHTTPDate text: String) -> Int64? {
  let seconds = curl_getdate(text, nil)
  return seconds == -1 ? nil : Int64(seconds)
}
