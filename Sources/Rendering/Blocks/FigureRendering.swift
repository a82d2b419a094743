import BookModel
import GeneratedText
import Linking
import Markup

extension PageRenderer {
  mutating func render(_ figure: Figure, _ attributes: CommonAttributes) {
    writer.start("figure", common(attributes, class: figure.kind.rawValue))
    writer.newline()
    let isExample = figure.kind != .figure && !figure.title.isEmpty
    if isExample { renderCaption(Figure(figure, caption: []), attributes) }
    if let media = onlyMedia(of: figure) {
      renderBlock(media, showsCaption: false)
      renderCaption(Figure(figure, caption: media.caption + figure.caption), attributes)
    } else {
      render(figure.blocks)
      if isExample { renderNote(figure.caption, class: "caption") } else { renderCaption(figure, attributes) }
    }
    writer.end()
    writer.newline()
  }

  /// The one picture of a figure, whose own caption goes into the figure's: a caption belongs to the whole.
  private func onlyMedia(of figure: Figure) -> Media? {
    guard figure.kind == .figure, figure.blocks.count == 1, case .media(let media)? = figure.blocks.first?.content,
      !media.caption.isEmpty
    else { return nil }
    return media
  }

  private mutating func renderCaption(_ figure: Figure, _ attributes: CommonAttributes) {
    let label = linked.labels[attributes.node]
    guard !figure.title.isEmpty || !figure.caption.isEmpty || label != nil && figure.kind == .equation else { return }
    writer.start("figcaption")
    if let label {
      generated(label.full, class: "label")
      if !figure.title.isEmpty || !figure.caption.isEmpty { writer.text(" ") }
    }
    if !figure.title.isEmpty {
      writer.start("span", [Attribute("class", "title")])
      render(figure.title)
      writer.end()
    }
    if !figure.caption.isEmpty { render(figure.caption) }
    writer.end()
    writer.newline()
  }

  mutating func renderBlock(_ media: Media, showsCaption: Bool = true) {
    let wraps = showsCaption && !media.caption.isEmpty
    writer.start(wraps ? "figure" : "div", common(media.attributes, class: "media"))
    renderImage(media)
    for recording in media.recordings { render(recording, of: media, "p") }
    renderPlaceholder(of: media, "p")
    if media.image == nil { render(media.text) }
    if wraps {
      writer.start("figcaption")
      render(media.caption)
      writer.end()
    }
    writer.end()
    writer.newline()
  }

  /// What stands where an image is missing, so that nobody overlooks it.
  mutating func renderPlaceholder(of media: Media, _ element: StaticString) {
    guard let file = media.missingFile else { return }
    writer.start(element, [Attribute("class", "missing")])
    generated(text(.missingImage, ["name": file]))
    writer.end()
  }

  mutating func renderImage(_ media: Media) {
    let description = media.isDecorative ? "" : media.alternative ?? text(.noDescription)
    comes(from: media.attributes)
    for drawing in media.drawings { render(drawing, of: media, description: description) }
    // Beside a film the picture is what is seen before it begins.
    guard let image = media.image,
      !media.recordings.contains(where: { $0.kind == .video })
    else { return }
    let path = use(image)
    writer.empty(
      "img",
      [
        Attribute("src", plan.layout.address(of: path)), Attribute("alt", description),
        Attribute("style", media.widthPercent.map { "width: \($0)%" }),
      ])
  }

  /// Blocks below a table or example.
  mutating func renderNote(_ blocks: [Block], class name: String) {
    guard !blocks.isEmpty else { return }
    writer.start("div", [Attribute("class", name)])
    render(blocks)
    writer.end()
  }
}

extension Figure {
  /// The figure with another caption.
  fileprivate init(_ figure: Figure, caption: [Block]) {
    self.init(
      kind: figure.kind, isFormal: figure.isFormal, title: figure.title, blocks: figure.blocks, caption: caption)
  }
}
