import BookModel
package import Diagnostics
import LibPOSIX
import LibZip
import Linking
import Markup
package import Rendering

/// Where and as of when the EPUB is written.
package struct PackagingPlan: Sendable {
  package let output: String
  /// Seconds since 1970 for `dcterms:modified`.
  package let modified: Int64
  package let styles: Styles
  package let claims: Claims
  package let threads: Int

  package init(output: String, modified: Int64, styles: Styles, claims: Claims, threads: Int) {
    self.output = output
    self.modified = modified
    self.styles = styles
    self.claims = claims
    self.threads = threads
  }
}

/// What was written.
package struct Artifact: Sendable {
  package let path: String
  /// Bytes.
  package let size: Int
}

/// Stage 4: the EPUB container (EPUB 3.3 §4). It appears whole or not at all; an earlier one stays until then.
package func writeEPUB(
  _ rendered: RenderedBook, plan: PackagingPlan, report: inout Report
) throws(Stopped) -> Artifact {
  let images = packImages(of: rendered, threads: plan.threads, report: &report)
  let recordings = packRecordings(of: rendered, report: &report)
  let archive = Result {
    try zipArchive(
      of: compress(entries(of: rendered, images: images, recordings: recordings, plan: plan), threads: plan.threads))
  }
  report.add(rendered.linked.verdict)
  try report.checkpoint()
  do {
    let archive = try archive.get()
    try makeFolders(at: folder(of: plan.output))
    try replaceFile(at: plan.output, with: archive)
    return Artifact(path: plan.output, size: archive.count)
  } catch let error as FileError {
    report.add(.unwritable(plan.output, reason: error.reason))
  } catch {
    report.add(.unwritable(plan.output, reason: "\(error)"))
  }
  try report.checkpoint()
  throw Stopped(isOutsideCause: true)
}

/// Every file of the container, `mimetype` first (EPUB 3.3 §4.2).
private func entries(
  of rendered: RenderedBook, images: [Resource], recordings: [Resource], plan: PackagingPlan
) -> [ZipEntry] {
  let resources = plan.styles.resources(withSymbol: rendered.showsSymbol) + images
  let document = PackageDocument(
    rendered: rendered, resources: resources,
    modified: utcTimestamp(secondsSinceEpoch: plan.modified),
    claims: plan.claims)
  let ncx = NCX(rendered: rendered, identifier: document.identifier)
  var entries = [
    ZipEntry(name: "mimetype", content: Array("application/epub+zip".utf8), stored: true),
    ZipEntry(name: "META-INF/container.xml", content: containerDocument),
    ZipEntry(name: "EPUB/package.opf", content: document.bytes),
  ]
  entries += rendered.pages.map { ZipEntry(name: "EPUB/" + $0.path, content: $0.bytes) }
  entries.append(ZipEntry(name: "EPUB/toc.ncx", content: ncx.bytes))
  entries += resources.map {
    ZipEntry(name: "EPUB/" + $0.path, content: $0.bytes, stored: isCompressed($0.path))
  }
  entries += recordings.map { ZipEntry(name: "EPUB/" + $0.path, content: $0.bytes, stored: true) }
  return entries
}

/// Films and sounds as they are: they are compressed already.
private func packRecordings(of rendered: RenderedBook, report: inout Report) -> [Resource] {
  var resources: [Resource] = []
  for (recording, path) in zip(rendered.linked.book.recordings, rendered.recordingPaths) {
    guard let path else { continue }
    do {
      resources.append(Resource(path: path, bytes: try readFile(recording.path)))
    } catch {
      report.add(.unreadableRecording(recording.path, reason: error.reason))
    }
  }
  return resources
}

private func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// Formats that deflate makes no smaller.
private func isCompressed(_ path: String) -> Bool {
  [".jpg", ".jpeg", ".png", ".webp", ".gif", ".woff", ".woff2"].contains { path.hasSuffix($0) }
}

private let containerDocument: [UInt8] = {
  var writer = XMLWriter()
  writer.declaration()
  writer.element(
    "container",
    [
      Attribute("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container"),
      Attribute("version", "1.0"),
    ]
  ) { writer in
    writer.element("rootfiles") {
      $0.empty(
        "rootfile",
        [
          Attribute("full-path", "EPUB/package.opf"),
          Attribute("media-type", "application/oebps-package+xml"),
        ])
    }
  }
  return writer.bytes
}()

extension Diagnostic {
  fileprivate static func unreadableRecording(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile,
      Message(
        dutch: "de opname “\(path)” is niet te lezen (\(reason))",
        english: "the recording “\(path)” cannot be read (\(reason))"))
  }

  fileprivate static func unwritable(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unwritableOutput,
      Message(
        dutch: "“\(path)” kan niet worden geschreven (\(reason)); wat er stond, staat er nog",
        english: "“\(path)” cannot be written (\(reason)); what was there is untouched"),
      hint: Message(
        dutch:
          "Kijk of er plaats is op de schijf en of je in die map mag schrijven, of kies een ander bestand met -o.",
        english:
          "Check that the disk has room and that you may write in that folder, or choose another file with -o."
      ))
  }
}
