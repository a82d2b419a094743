import BookModel
import Configuration
package import Diagnostics
import LibPOSIX
import Linking
import Packaging
import Proofreading
import Rendering
import Validation

/// Validates, resolves and proofreads; writes nothing.
package func checkBook(
  _ plan: Plan, report: inout Report, announce: (Activity) -> Void = { _ in }
) throws(Stopped) -> Summary {
  let grammars = Grammars(of: plan.installation)
  let manuscript = try ManuscriptLocation.locate(plan.manuscript, report: &report)
  let configuration = readConfiguration(of: manuscript, report: &report)
  let styles = Styles.load(
    defaults: plan.installation.assets, overrides: manuscript.assetFolders, report: &report)
  let read = try readFiles(of: manuscript, plan: plan, grammars: grammars, report: &report, announce: announce)
  let checksSpelling = plan.checksSpelling && configuration[.spelling] != "off"
  let list = checksSpelling ? WordList(at: joinPath(manuscript.folder, "woordenlijst.txt"), report: &report) : nil
  let rules = ProofreadingRules(
    language: read.manuscript.book.language.code, wordList: list, threads: plan.threads)
  // An author wants to know of both, so neither waits for the other.
  let proofs = Background { [documents = read.manuscript.documents] in proofread(documents, by: rules) }
  do throws(Stopped) {
    let linked = try link(read, in: manuscript, plan: plan, report: &report, announce: announce)
    announce(.rendering)
    let rendered = renderPages(
      of: linked,
      options: RenderingOptions(
        recordsOrigins: false, styleSheets: styles.sheets, threads: plan.threads))
    checkClaims(of: configuration, on: rendered, report: &report)
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
