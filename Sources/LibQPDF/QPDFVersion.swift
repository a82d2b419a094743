import CQPDF

/// The version of libqpdf that is linked.
package var qpdfVersion: String { String(cString: qpdf_get_qpdf_version()) }
