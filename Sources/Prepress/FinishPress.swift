package import Diagnostics
import LibQPDF
import LibVips

/// Makes a printer's file of what the engine wrote: boxes, marks, nothing for screens; with a profile of the press, its
/// inks and the rules of PDF/X-4. The same bytes for the same file and wishes.
///
/// What the engine wrote is taken for a sound PDF. An error of libqpdf's is thus a bug of ours: a failure, which the caller
/// tells in its own way.
package func finishPress(
  _ pdf: [UInt8], as title: PressTitle, _ wishes: PressWishes, report: inout Report
) throws(Stopped) -> Result<FinishedPress, PressBug> {
  do {
    return .success(try finish(pdf, title, wishes, &report))
  } catch let error as PDFError {
    return .failure(PressBug(reason: error.reason))
  } catch let bug as PressBug {
    return .failure(bug)
  } catch let problem as ICCProfile.Problem {
    report.add(.unsuitableProfile(problem, at: wishes.outputIntentPlace))
  } catch let error as ImageError {
    report.add(error.diagnostic(at: wishes.outputIntentPlace))
  } catch {
    return .failure(PressBug(reason: "\(error)"))
  }
  try report.checkpoint()
  return .failure(PressBug(reason: "an error was silenced"))
}

/// The engine's file could not be finished: a bug of ours.
package struct PressBug: Error, Sendable {
  /// In English.
  package let reason: String
}

private func finish(
  _ pdf: [UInt8], _ title: PressTitle, _ wishes: PressWishes, _ report: inout Report
) throws -> FinishedPress {
  let profile = try wishes.outputIntent.map { try ICCProfile($0) }
  let file = try PDFFile(pdf)
  let pages = try file.pages()
  report.add(contentsOf: coarsePictures(among: try placedPictures(on: pages), wishes))
  removeWhatIsForScreens(from: file, pages, keepingTags: wishes.keepsTags)
  let leftInRGB = try profile.map { try convert(file, pages, to: $0) } ?? 0
  try layOut(pages, wishes)
  if let profile { try declareX4(file, profile, PressMetadata(title: title, version: checksum(of: pdf))) }
  let bytes = try file.written(version: profile == nil ? nil : "1.6")
  if let trouble = file.takeTroubles().first { throw trouble }
  return FinishedPress(pdf: bytes, kind: PressKind(profile), leftInRGB: leftInRGB)
}

private func convert(_ file: PDFFile, _ pages: [PDFObject], to profile: ICCProfile) throws -> Int {
  var colours = BookColours(of: file, profile: profile)
  try colours.convert(pages)
  try mixInInks(pages)
  return colours.leftInRGB
}

private func declareX4(_ file: PDFFile, _ profile: ICCProfile, _ metadata: PressMetadata) throws {
  try write(profile, asOutputIntentOf: file)
  try metadata.write(into: file)
}

extension PressKind {
  fileprivate init(_ profile: ICCProfile?) {
    self = profile.map { .x4(condition: $0.description) } ?? .plain
  }
}

extension ImageError {
  fileprivate func diagnostic(at place: SourceRange?) -> Diagnostic {
    switch self {
    case .libraryMissing(let reason): .missingConverter(reason: reason)
    case .unreadable(let reason): .unusableProfile(reason: reason, at: place)
    }
  }
}
