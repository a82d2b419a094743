package import Diagnostics

/// The kind of file, told from its first bytes and never from its name.
package enum ImageFormat: Sendable, Hashable, CaseIterable {
  case jpeg
  case png
  case gif
  case webp
  case svg
  case tiff
  case heif
  case bmp
  case pdf
  case postscript
  case photoshop
  case unknown
}

/// How an image's samples make a colour.
package enum ColourModel: Sendable, Hashable {
  case gray
  case rgb
  case cmyk
  case palette
  /// CIE L*a*b* and others that no reading system shows, or a format that is not measured.
  case other
}

/// What an image file says about itself in its headers.
package struct ImageFacts: Sendable, Hashable {
  package let format: ImageFormat
  /// Pixels as stored, before turning by `orientation`; 0 for the formats that are only recognised: SVG, HEIF, BMP,
  /// PDF, PostScript, Photoshop, BigTIFF and unknown.
  package internal(set) var width = 0
  package internal(set) var height = 0
  package internal(set) var colourModel = ColourModel.other
  package internal(set) var bitsPerComponent = 0
  package internal(set) var hasICCProfile = false
  /// True when the description in the embedded profile has "sRGB" in it.
  package internal(set) var iccIsSRGB = false
  /// True when the file has an alpha channel or a transparent colour, also if no pixel uses it.
  package internal(set) var hasTransparency = false
  /// EXIF 2.32 §4.6.4 tag 274, 1 to 8; 1 is upright and also stands for "not said".
  package internal(set) var orientation = 1

  init(_ format: ImageFormat) { self.format = format }

  mutating func take(profile: ArraySlice<UInt8>) {
    hasICCProfile = true
    iccIsSRGB = profileDescription(in: profile).contains("sRGB")
  }
}

/// Why an image file is not whole.
package struct ImageProblem: Error, Hashable {
  package enum Kind: Sendable, Hashable {
    /// The file ends before the part does.
    case truncated(part: String)
    /// The part's checksum does not fit its bytes.
    case checksum(part: String)
    /// The part breaks the format's rules.
    case invalid(part: String)
    /// The part has to be there and is not.
    case missing(part: String)
  }

  package let format: ImageFormat
  package let kind: Kind
  /// Byte in the file, from 0, where the part starts or should have been.
  package let offset: Int

  /// What is wrong. Only English names the part: the formats' own names for their parts are English.
  package var reason: Message {
    switch kind {
    case .truncated(let part):
      Message(
        dutch: "het bestand is niet compleet: het houdt op in een onderdeel dat bij byte \(offset) begint",
        english: "the file ends inside \(part), which starts at byte \(offset)")
    case .checksum(let part):
      Message(
        dutch: "het onderdeel dat bij byte \(offset) begint, is beschadigd: het controlegetal klopt niet",
        english: "\(part) at byte \(offset) is damaged: its checksum does not fit")
    case .invalid(let part):
      Message(
        dutch: "bij byte \(offset) staat iets wat daar in dit soort bestand niet mag staan",
        english: "\(part) at byte \(offset) is not as the format says")
    case .missing(let part):
      Message(
        dutch: "het bestand is niet compleet: bij byte \(offset) ontbreekt een onderdeel",
        english: "there is no \(part)")
    }
  }
}
