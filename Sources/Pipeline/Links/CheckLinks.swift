import BookModel
import Configuration
package import Diagnostics
import LibPOSIX
package import LinkChecking
import LinkHistory
import Linking
import OnlineSymbols
import Validation

/// Manuscript to a verdict on each of its links. What fails for good is an error in the report, and stops nothing.
///
/// - Parameters:
///   - progress: is told how far the web has been asked.
///   - tell: is told which files were changed.
/// - Throws: `Stopped` where the book cannot be read, has no links, or nobody can be asked.
package func checkLinks(
  of plan: Plan, _ wishes: LinkWishes, report: inout Report, announce: (Activity) -> Void = { _ in },
  progress: (LinkProgress) -> Void = { _ in }, tell: (LinkChangeMade) -> Void
) throws(Stopped) -> LinkSummary {
  let ground = try Groundwork(for: plan, report: &report)
  let linked = try ground.readAndLink(report: &report, announce: announce)
  let links = linked.webLinks
  checkAddresses(of: links, in: linked, report: &report)
  var outcomes = outcomes(of: links)
  if links.isEmpty || outcomes.isEmpty && !wishes.isOffline {
    report.add(.noLinks(ground.manuscript.mainFile))
    throw Stopped(isOutsideCause: false)
  }
  guard !wishes.isOffline else {
    report.addUselessSilencings(except: Code.ofProofreading.union(Code.notOfChecking))
    return LinkSummary(title: linked.title, day: Moment.now.day, links: outcomes, course: nil, changes: nil)
  }
  let settings = ground.configuration.links
  let search = LinkSearch(
    settings, wishes, fingerprints: linked.fingerprints, baseline: try baseline(wishes, report: &report))
  let (course, changes) = try search.fill(&outcomes, report: &report, progress: progress)
  if wishes.findsCopies { try search.findCopies(for: &outcomes, of: linked, report: &report, progress: progress) }
  tellOfVerdicts(in: &outcomes, linked, course, report: &report)
  report.addUselessSilencings(except: Code.ofProofreading.union(Code.ofWords))
  mendLinks(wishes.mending, report: &report, tell: tell)
  if wishes.records { record(outcomes, in: linked, ground, report: &report, tell: tell) }
  return LinkSummary(title: linked.title, day: Moment.now.day, links: outcomes, course: course, changes: changes)
}

/// What was broken already; nothing where nobody says.
private func baseline(_ wishes: LinkWishes, report: inout Report) throws(Stopped) -> Baseline {
  guard let path = wishes.baseline else { return Baseline() }
  guard let baseline = Baseline(at: path, report: &report) else { throw Stopped(isOutsideCause: false) }
  return baseline
}

extension Moment {
  static var now: Moment { Moment(secondsSinceEpoch: secondsSinceEpoch()) }
}

extension LinkedBook {
  /// What the pages of symbols were like when somebody signed them off, by the address that they lead to.
  fileprivate var fingerprints: [String: String] {
    var found: [String: String] = [:]
    for symbol in catalogue?.inOrder ?? [] {
      guard let address = symbol.target?.address, let print = symbol.acceptance?.fingerprint else { continue }
      found[address] = found[address] ?? print
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func noLinks(_ path: String) -> Diagnostic {
    Diagnostic(
      .noLinks,
      Message(
        dutch: "in “\(path)” staat geen enkele link naar het web, en er is dus niets nagegaan",
        english: "there is no link to the web in “\(path)”, so nothing was checked"),
      hint: Message(
        dutch: "Is dit het hele boek? Links staan in <link xlink:href=\"…\"> en in boekonline.xml.",
        english: "Is this the whole book? Links stand in <link xlink:href=\"…\"> and in boekonline.xml."))
  }
}
