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
  let files = try readFiles(on: ground, report: &report, announce: announce)
  let checksSpelling = plan.checksSpelling && ground.configuration[.spelling] != "off"
  let list =
    checksSpelling ? WordList(at: joinPath(ground.manuscript.folder, "woordenlijst.txt"), report: &report) : nil
  let rules = ProofreadingRules(language: files.language.code, wordList: list, threads: plan.threads)
  // A dictionary takes longer to open than all the rest. Without one, the grammar's verdict is what takes longest, and
  // is given a processor of its own.
  let proofs = Background(atOnce: checksSpelling) { proofread(files.texts, by: rules) }
  do throws(Stopped) {
    let read = try readBook(from: files, on: ground, report: &report)
    let linked = try link(read, on: ground, report: &report, announce: announce)
    report.add(proofs.value)
    checkAddresses(of: linked.webLinks, in: linked, report: &report)
    _ = try checkedSite(of: linked, threads: plan.threads, report: &report)
    report.addUselessSilencings(except: Code.notOfChecking.union(checksSpelling ? [] : Code.ofSpelling))
    report.add(linked.verdict)
    try report.checkpoint()
    return Summary(of: linked, leftOut: files.leftOut, output: nil)
  } catch {
    report.add(proofs.value)
    throw error
  }
}
