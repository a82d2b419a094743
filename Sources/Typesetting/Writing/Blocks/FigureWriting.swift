import BookModel
import Linking

extension BookWriter {
  /// The title of a figure stands below it, that of an example above it.
  mutating func write(_ figure: Figure, _ attributes: CommonAttributes) {
    let isTitledAbove = figure.kind != .figure && !figure.title.isEmpty
    call("figure-of") { writer in
      writer.string(nil, figure.kind.rawValue)
      if isTitledAbove { writer.writeTitle(of: figure, attributes) }
      if let media = figure.onlyMedia {
        writer.content { $0.writeBlock(media, showsCaption: false) }
        writer.writeTitle(of: figure, attributes)
        writer.content("caption", media.caption + figure.caption)
      } else {
        writer.content(nil, figure.blocks)
        if !isTitledAbove { writer.writeTitle(of: figure, attributes) }
        writer.content("caption", figure.caption)
      }
      writer.id(attributes)
    }
  }

  /// An informal figure has no label, unless it is an equation, which is known by its number.
  private mutating func writeTitle(of figure: Figure, _ attributes: CommonAttributes) {
    guard !figure.title.isEmpty || !figure.caption.isEmpty || figure.kind == .equation else { return }
    shown("label", linked.labels[attributes.node]?.full)
    content("title", figure.title)
  }
}

extension Figure {
  /// The one picture of a figure, whose own caption goes into the figure's: a caption belongs to the whole.
  fileprivate var onlyMedia: Media? {
    guard kind == .figure, blocks.count == 1, case .media(let media)? = blocks.first?.content, !media.caption.isEmpty
    else { return nil }
    return media
  }
}
