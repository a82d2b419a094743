package import LibCurl

/// What a run found.
package struct LinkRun: Sendable {
  /// One for each link that was to be checked, in that order.
  package let links: [CheckedLink]
  package let course: RunCourse
}

/// How a run went.
package struct RunCourse: Sendable {
  package let hosts: Int
  package let requests: Int
  package let seconds: Double
  /// Hosts that were left alone for a while, with the longest time in seconds.
  package let pauses: [(host: String, seconds: Double)]
  /// Hosts that were asked so much that their pace set that of the run, with the seconds between two requests at last.
  package let paced: [(host: String, requests: Int, interval: Double)]
  /// Why it ended before everything had been asked; nil where it did not.
  package let cut: Verdict.Reason?
}

/// How far a run is.
package struct LinkProgress: Sendable {
  package let done: Int
  package let total: Int
  package let requests: Int
  package let seconds: Double
}

/// Asks the web for links, every address once, and judges what it says.
///
/// - Parameters:
///   - links: each address that can be asked for, http or https; the same one may stand in it more than once.
///   - settings: says which addresses may be connected to; see ``ClientSettings``.
///   - isCancelled: asked at least ten times a second; what was found until then is kept.
/// - Throws: `ClientError` where there is no asking at all.
package func checkLinks(
  _ links: [LinkToCheck], by manners: Manners, _ settings: ClientSettings, isCancelled: () -> Bool,
  progress: (LinkProgress) -> Void
) throws(ClientError) -> LinkRun {
  checkLinks(links, on: CurlWeb(try Client(settings)), manners, isCancelled: isCancelled, progress: progress)
}

func checkLinks(
  _ links: [LinkToCheck], on web: some Web, _ manners: Manners, isCancelled: () -> Bool,
  progress: (LinkProgress) -> Void
) -> LinkRun {
  // Another one every run, so that no host gets to know it.
  let salt = String(UInt64.random(in: .min ... .max), radix: 36)
  var visiting = Visiting(Findings(links, manners, salt: salt), on: web, manners)
  let course = visiting.run(isCancelled: isCancelled, progress: progress)
  var findings = visiting.errand
  return LinkRun(links: findings.results(unasked: course.cut ?? .outOfTime), course: course)
}
