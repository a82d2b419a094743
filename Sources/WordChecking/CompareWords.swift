package import Diagnostics
import LibPOSIX
import LibZip
import XMLReading

/// Holds every word of a manuscript against the words in the spine of an EPUB, whoever made it.
///
/// Independent of the stages that make books: it walks over the raw XML by itself, whether that is valid or not. The
/// findings are differences; the run goes on after them, and whoever asks decides what they mean.
///
/// - Throws: where there is nothing to compare.
package func compareWords(
  of manuscript: Manuscript, with epub: String, report: inout Report
) throws(Stopped) -> WordComparison {
  let (archive, package) = try openEPUB(epub, report: &report)
  let vocabulary = Vocabulary(sameness: package.isOurs ? .everyCharacter : .lettersAndDigits)
  let ours = try readManuscript(manuscript, vocabulary: vocabulary, report: &report)
  let theirs: EPUBWords
  do {
    var walk = EPUBWalk(archive, at: epub, package: package, vocabulary: vocabulary)
    theirs = try walk.words()
  } catch {
    report.add(.unreadableEPUB(epub, error))
    throw Stopped(isOutsideCause: true)
  }
  let comparison = Comparison(ours, theirs.words, vocabulary: vocabulary, isOurs: package.isOurs)
  var differences = Differences(
    comparison, places: WordPlaces(ours, in: .epub(epub, pages: theirs.pages, archive)), isOurs: package.isOurs)
  differences.collect()
  report.add(contentsOf: differences.findings)
  return WordComparison(comparison, ours, theirs, epub: epub, isOurs: package.isOurs)
}

private func openEPUB(
  _ epub: String, report: inout Report
) throws(Stopped) -> (archive: ArchiveReader, package: PackageFile) {
  do throws(FileError) {
    // A pipe or a device would make us wait.
    _ = try readStart(of: epub, count: 4)
  } catch {
    report.add(.unreadableEPUB(epub, error))
    throw Stopped(isOutsideCause: true)
  }
  let archive: ArchiveReader
  do {
    archive = try ArchiveReader(path: epub)
  } catch {
    report.add(.noArchive(epub, reason: error.reason))
    throw Stopped(isOutsideCause: true)
  }
  let package: PackageFile
  do {
    package = try readPackage(of: archive, epub)
  } catch {
    report.add(.unreadableEPUB(epub, error))
    throw Stopped(isOutsideCause: true)
  }
  guard !package.spine.isEmpty else {
    report.add(.noWords(inEPUB: epub))
    throw Stopped(isOutsideCause: false)
  }
  return (archive, package)
}

/// Throws where there is nothing to look for.
func readManuscript(
  _ manuscript: Manuscript, for medium: Medium = .epub, vocabulary: Vocabulary, report: inout Report
) throws(Stopped) -> ManuscriptWords {
  var walk = ManuscriptWalk(manuscript, vocabulary: vocabulary, for: medium)
  let words = walk.words()
  guard words.main.count + words.notes.count > 0 else {
    report.add(.noWords(inManuscript: manuscript.documents.first?.path ?? ""))
    throw Stopped(isOutsideCause: false)
  }
  return words
}
