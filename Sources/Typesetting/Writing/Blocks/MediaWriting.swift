import BookModel
import GeneratedText
import Linking

/// Pictures, and the words in place of what paper cannot show.
extension BookWriter {
  mutating func writeBlock(_ media: Media, showsCaption: Bool = true) {
    let origin = source.origin
    comes(from: media.attributes)
    mark(media.attributes)
    if showsCaption, !media.caption.isEmpty {
      call("figure-of") { writer in
        writer.string(nil, "figure")
        writer.content { $0.writeShown(of: media) }
        writer.content("caption", media.caption)
      }
    } else {
      writeShown(of: media)
    }
    source.origin = origin
  }

  private mutating func writeShown(of media: Media) {
    writeImage(media, "picture")
    for recording in media.recordings {
      call("placeholder") { writer in writer.content { $0.write(recording, of: media) } }
    }
    if let words = missingWords(of: media) {
      call("placeholder") { writer in writer.content { $0.write(generated: words) } }
    }
    if media.image == nil { write(media.text) }
  }

  mutating func writeInline(_ media: Media) {
    mark(media.attributes)
    writeImage(media, "inline-picture")
    for recording in media.recordings { write(recording, of: media) }
    if let words = missingWords(of: media) { write(generated: words) }
  }

  /// What stands where an image is missing, so that nobody overlooks it.
  private func missingWords(of media: Media) -> String? {
    media.missingFile.map { text(.missingImage, ["name": $0]) }
  }

  private mutating func writeImage(_ media: Media, _ function: StaticString) {
    let description = media.isDecorative ? nil : media.alternative ?? text(.noDescription)
    for drawing in media.drawings {
      if drawing.name == "svg" {
        writePicture(function, pictures.use(drawing), of: media, description)
      } else {
        write(drawing, of: media)
      }
    }
    guard let image = media.image else { return }
    writePicture(function, pictures.use(image), of: media, description)
  }

  private mutating func writePicture(
    _ function: StaticString, _ path: String, of media: Media, _ description: String?
  ) {
    beginInline()
    call(function) { writer in
      writer.string(nil, path)
      writer.string("alt", description)
      if let width = media.widthPercent {
        writer.argument("width") {
          $0.source.number(width)
          $0.source.raw("%")
        }
      }
      if let image = media.image { writer.writePixels(of: writer.linked.book.images[image.index]) }
    }
    flow.hasText = true
  }

  private mutating func writePixels(of master: ImageMaster) {
    guard master.format != .svg, let width = master.width, let height = master.height else { return }
    argument("pixels") {
      $0.source.raw("(")
      $0.source.number(width)
      $0.source.comma()
      $0.source.number(height)
      $0.source.raw(")")
    }
  }

  /// A formula in the place of a picture.
  private mutating func write(_ math: ForeignElement, of media: Media) {
    write([
      .formula(
        Formula(
          media.attributes.withoutAnchor, markup: [math], text: [], alternative: media.alternative, isDisplayed: true))
    ])
  }

  /// A film or sound: where it is on the web, a link to it.
  private mutating func write(_ recording: Recording, of media: Media) {
    let words = text(recording.kind == .video ? .videoLink : .audioLink, ["name": media.alternative ?? recording.name])
    let isDead = linked.deadLinks.contains(media.attributes.node)
    let address: String? =
      switch recording.source {
      case .address(let address): isDead ? nil : address
      case .file: nil
      }
    link(address.map { Wrapper("to-web", before: $0) }) { $0.write(generated: words) }
  }
}

extension CommonAttributes {
  fileprivate var withoutAnchor: CommonAttributes { CommonAttributes(node: node, span: span) }
}
