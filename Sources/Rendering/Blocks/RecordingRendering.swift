import BookModel
import GeneratedText
import Markup

extension PageRenderer {
  /// A film or sound to play in the page, with a way to the file for who cannot; one on the web is a link to it.
  mutating func render(_ recording: Recording, of media: Media, _ element: StaticString) {
    comes(from: media.attributes)
    let words = text(recording.kind == .video ? .videoLink : .audioLink, ["name": media.alternative ?? recording.name])
    switch recording.source {
    case .address(let address):
      writer.start(element, [Attribute("class", "recording")])
      writer.element("a", [Attribute("class", "external gen"), Attribute("href", address)], text: words)
      writer.end()
    case .file(let index):
      let path = "../" + plan.recordingPaths[index]
      uses.recordings.insert(index)
      let isVideo = recording.kind == .video
      writer.start(
        isVideo ? "video" : "audio",
        [
          Attribute("src", path), Attribute("controls", "controls"),
          isVideo ? Attribute("poster", poster(of: media)) : nil, Attribute("aria-label", words),
        ])
      writer.element("a", [Attribute("class", "gen"), Attribute("href", path)], text: words)
      writer.end()
    }
    writer.newline()
  }

  private mutating func poster(of media: Media) -> String? {
    media.image.map { "../" + use($0) }
  }
}
