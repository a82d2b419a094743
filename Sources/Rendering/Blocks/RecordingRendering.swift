import BookModel
import GeneratedText
import Linking
import Markup

extension PageRenderer {
  /// A film or sound to play in the page; one on the web is a link to it.
  mutating func render(_ recording: Recording, of media: Media, _ element: StaticString) {
    comes(from: media.attributes)
    let words = text(recording.kind == .video ? .videoLink : .audioLink, ["name": media.alternative ?? recording.name])
    switch recording.source {
    case .address(let address):
      writer.start(element, [Attribute("class", "recording")])
      startLink(
        [Attribute("class", "external gen")], href: linked.deadLinks.contains(media.attributes.node) ? nil : address)
      writer.text(words)
      endLink()
      writer.end()
    // What has controls may not stand in a link.
    case .file where isInLink || plan.layout.isPaper: generated(words)
    case .file(let index): renderPlayer(recording.kind, index: index, of: media, words)
    }
    writer.newline()
  }

  private mutating func renderPlayer(_ kind: Recording.Kind, index: Int, of media: Media, _ words: String) {
    uses.recordings.insert(index)
    writer.start(
      kind == .video ? "video" : "audio",
      [
        Attribute("src", plan.layout.address(of: plan.recordingPaths[index])), Attribute("controls", "controls"),
        kind == .video ? Attribute("poster", poster(of: media)) : nil, Attribute("aria-label", words),
      ])
    // For who cannot play it.
    generated(words)
    writer.end()
  }

  private mutating func poster(of media: Media) -> String? {
    media.image.map { plan.layout.address(of: use($0)) }
  }
}
