import Diagnostics
import LibPOSIX

/// A folder for whoever changes a template: what the engine reads of each edition, and `EDITION.txt`, which says a line a
/// wish what `zetter.py` is told besides `root=` and `output=`.
func keepInput(
  of jobs: [TypesettingJob], pictures: [String: FolderEntry], plan: TypesettingPlan, in folder: String,
  report: inout Report
) throws(Stopped) {
  let entries = jobs.flatMap { job in
    let name = job.edition.rawValue
    let wishes = job.wishes(of: plan).map { $0 + "\n" }.joined()
    return [FolderEntry(path: "\(name).txt", bytes: Array(wishes.utf8))]
      + job.files(pictures: pictures, templates: plan.templates).map {
        FolderEntry(path: "\(name)/\($0.path)", bytes: $0.bytes)
      }
  }
  do { try replaceFolder(at: folder, with: entries) } catch {
    report.add(.inputNotKept(error, in: folder))
    throw Stopped(isOutsideCause: true)
  }
}

extension Diagnostic {
  fileprivate static func inputNotKept(_ error: FolderError, in folder: String) -> Diagnostic {
    switch error {
    case .file(let error):
      Diagnostic(
        .unwritableOutput,
        Message(
          dutch: "wat Typst leest, is niet te bewaren: “\(error.path)” (\(error.reason))",
          english: "what Typst reads cannot be kept: “\(error.path)” (\(error.reason))"),
        hint: Message(
          dutch: "Noem met --keep-engine-input een map waarin je mag schrijven.",
          english: "Name a folder by --keep-engine-input that you may write in."))
    case .foreign(let path):
      Diagnostic(
        .unwritableOutput,
        Message(
          dutch: "in “\(folder)” staat “\(path)”, dat niet van boekbouw is en verloren zou gaan",
          english: "“\(folder)” holds “\(path)”, which is not boekbouw’s and would be lost"),
        hint: Message(
          dutch: "Noem met --keep-engine-input een map die leeg is of nog niet bestaat.",
          english: "Name a folder by --keep-engine-input that is empty, or not there yet."))
    }
  }
}
