package import Diagnostics
package import Linking

/// Every way from paper to the target and back, on the finished files.
package func checkRoundTrip(of site: CompanionSite, with linked: LinkedBook, report: inout Report) {
}
