package import BookModel
package import Diagnostics
import LibPOSIX
import LibVips

/// What a version of a master is for.
package enum ImageUse: Sendable {
  /// An e-book: what a shop takes, at most ``ImageMaster/mostPixels``.
  case shop
  /// A page of print: every pixel of the master.
  case print
}

/// The bytes of a master for some use: as they are where they will do, else converted by libvips to sRGB.
///
/// - Parameter path: its name says the format, as `.png` or else JPEG.
package func convert(_ master: ImageMaster, as path: String, for use: ImageUse) throws(Unconvertible) -> [UInt8] {
  let bytes: [UInt8]
  do { bytes = try readFile(master.path) } catch {
    throw Unconvertible(reason: error.reason, isMissingLibrary: false)
  }
  if master.isReady(for: use) { return bytes }
  do {
    return try convertToSRGB(bytes, maximumPixels: mostPixels(for: use), format: format(of: path, for: use)).bytes
  } catch {
    switch error {
    case .libraryMissing(let text): throw Unconvertible(reason: text, isMissingLibrary: true)
    case .unreadable(let text): throw Unconvertible(reason: text, isMissingLibrary: false)
    }
  }
}

extension ImageMaster {
  /// Whether it goes as it is.
  package func isReady(for use: ImageUse) -> Bool {
    switch use {
    case .shop: isReady
    case .print: isPlain
    }
  }
}

private func mostPixels(for use: ImageUse) -> Int {
  switch use {
  case .shop: ImageMaster.mostPixels
  case .print: Int(Int32.max)
  }
}

private func format(of path: String, for use: ImageUse) -> ConvertedImage.Format {
  if path.hasSuffix(".png") { return .png }
  switch use {
  case .shop: return .jpeg(quality: 88)
  case .print: return .jpeg(quality: 95)
  }
}

package struct Unconvertible: Error {
  let reason: String
  let isMissingLibrary: Bool

  package func diagnostic(for master: ImageMaster, in sources: Sources) -> Diagnostic {
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
