import BookModel
import Diagnostics
import LibPOSIX
import LibVips
import Linking
import Rendering

/// The EPUB's versions of the masters: as they are where a shop takes them, else converted by libvips.
func packImages(of rendered: RenderedBook, threads: Int, report: inout Report) -> [Resource] {
  let book = rendered.linked.book
  let jobs = zip(book.images, rendered.imagePaths).compactMap { master, path in
    path.map { (master, $0) }
  }
  let packed = mapInParallel(jobs, threads: threads, weight: { $0.0.isReady ? 1 : 1000 }) { job in
    Result { () throws(Unpackable) in Resource(path: job.1, bytes: try pack(job.0, as: job.1)) }
  }
  var resources: [Resource] = []
  for (job, result) in zip(jobs, packed) {
    switch result {
    case .success(let resource): resources.append(resource)
    case .failure(let failure): report.add(failure.diagnostic(for: job.0, in: book.sources))
    }
  }
  return resources
}

private func pack(_ master: ImageMaster, as path: String) throws(Unpackable) -> [UInt8] {
  let bytes: [UInt8]
  do { bytes = try readFile(master.path) } catch {
    throw Unpackable(reason: error.reason, isMissingLibrary: false)
  }
  if master.isReady { return bytes }
  do {
    let format: ConvertedImage.Format = path.hasSuffix(".png") ? .png : .jpeg(quality: 88)
    return try convertToSRGB(bytes, maximumPixels: ImageMaster.mostPixels, format: format).bytes
  } catch {
    switch error {
    case .libraryMissing(let text): throw Unpackable(reason: text, isMissingLibrary: true)
    case .unreadable(let text): throw Unpackable(reason: text, isMissingLibrary: false)
    }
  }
}

private struct Unpackable: Error {
  let reason: String
  let isMissingLibrary: Bool

  func diagnostic(for master: ImageMaster, in sources: Sources) -> Diagnostic {
    let name = master.path.split(separator: "/").last.map(String.init) ?? master.path
    return Diagnostic(
      isMissingLibrary ? .missingProgram : .unreadableImage,
      Message(
        dutch: "de afbeelding “\(name)” kan niet worden omgezet (de melding was: \(reason))",
        english: "the image “\(name)” cannot be converted (\(reason))"),
      hint: isMissingLibrary
        ? Message(
          dutch: "Installeer libvips: sudo apt-get install libvips42",
          english: "Install libvips: sudo apt-get install libvips42")
        : Message(
          dutch: "Bewaar de afbeelding opnieuw, bijvoorbeeld als JPEG of PNG.", english: "Save the image again."),
      at: sources[master.span])
  }
}
