import BookModel
import Configuration
package import Diagnostics
import LibPOSIX
import Linking
import Proofreading
import Validation

/// Validates, resolves and proofreads; writes nothing.
package func checkBook(
  _ plan: Plan, report: inout Report, announce: (Activity) -> Void = { _ in }
) throws(Stopped) -> Summary {
  let ground = try Groundwork(for: plan, report: &report)
  let read = try readFiles(on: ground, report: &report, announce: announce)
  let checksSpelling = plan.checksSpelling && ground.configuration[.spelling] != "off"
  let list =
    checksSpelling ? WordList(at: joinPath(ground.manuscript.folder, "woordenlijst.txt"), report: &report) : nil
  let rules = ProofreadingRules(language: read.book.language.code, wordList: list, threads: plan.threads)
  // An author wants to know of both, so neither waits for the other.
  let proofs = Background { [documents = read.documents] in proofread(documents, by: rules) }
  do throws(Stopped) {
    let linked = try link(read, on: ground, report: &report, announce: announce)
    let rendered = render(linked, on: ground, report: &report, announce: announce)
    report.add(proofs.value)
    report.addUselessSilencings(except: checksSpelling ? [] : Code.ofSpelling)
    report.add(linked.verdict)
    try report.checkpoint()
    return summary(of: rendered, artifact: nil)
  } catch {
    report.add(proofs.value)
    throw error
  }
}
