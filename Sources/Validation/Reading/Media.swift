import BookModel
import LibXML

extension BookReader {
  mutating func readFigure(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let element = name(of: place)
    let caption = self.element("caption", in: place).map { readBlocks(of: $0) } ?? []
    let content = children(of: place).filter {
      kind(of: $0) != .element || name(of: $0) != "caption"
    }
    let figure = Figure(
      kind: element.hasSuffix("example") ? .example : .figure,
      isFormal: !element.hasPrefix("informal"),
      title: readHeading(of: place), blocks: readBlocks(content), caption: caption)
    return Block(attributes, .figure(figure))
  }

  mutating func readMediaBlock(_ place: Place) -> Block {
    let media = readMedia(place, isInline: false)
    if let image = media.image, let data = imageData(in: place), !hasPrintVersion(place) {
      problems += [printProblem(of: images.masters[image.index], shownBy: data)].compactMap { $0 }
    }
    return Block(
      CommonAttributes(node: media.attributes.node, span: media.attributes.span), .media(media))
  }

  /// The image to show and the words for it. Of several images the first one that a reading system can show is taken.
  ///
  /// - Parameter isInline: whether it stands in a line, where nothing can stand below it.
  mutating func readMedia(_ place: Place, isInline: Bool) -> Media {
    let attributes = commonAttributes(of: place)
    let data = imageData(in: place)
    let alternative = alternativeText(of: place)
    let caption = isInline ? nil : element("caption", in: place)
    let drawings = readDrawings(in: place)
    let image = (drawings.isEmpty ? data : nil).flatMap {
      images.find(attribute("fileref", of: $0), at: $0, span: span(of: $0), files: files)
    }
    let recordings = readRecordings(in: place)
    // What the marks on a picture mean is read below it.
    calloutCount = 0
    let marked = isInline ? [] : elements(["imageobjectco"], in: place)
    let marks = marked.flatMap { elements(["areaspec"], in: $0) }.flatMap { readAreas($0) }.map(\.mark)
    let callouts = marked.flatMap { elements(["calloutlist"], in: $0) }
    let hasPicture = image != nil || !drawings.isEmpty || !recordings.isEmpty
    let texts = !isInline && image == nil && drawings.isEmpty ? elements(["textobject"], in: place) : []
    return Media(
      attributes, image: image, drawings: drawings, recordings: recordings,
      missingFile: hasPicture ? nil : data.flatMap { attribute("fileref", of: $0) },
      alternative: alternative.flatMap { $0.isEmpty ? nil : $0 },
      isDecorative: alternative == "", widthPercent: data.flatMap { widthPercent($0) },
      caption: (marks.isEmpty ? [] : [Block(bare(attributes), .markers(marks))]) + readBlocks(callouts)
        + (caption.map { readBlocks(of: $0) } ?? []),
      text: texts.flatMap { readTextObject($0) })
  }

  /// A picture in a line; where there is none, the words for it.
  mutating func readInlineMedia(_ place: Place) -> [Inline] {
    let hasPicture = !elements(["imageobject", "imageobjectco", "videoobject", "audioobject"], in: place).isEmpty
    guard !hasPicture else {
      return [.media(readMedia(place, isInline: true))] + readWordsBeside(place) + orphans(in: place)
    }
    let attributes = commonAttributes(of: place)
    let words = elements(["textobject"], in: place).flatMap { readInline($0) }
    let phrase = Phrase(kind: .named(name(of: place)), attributes: attributes, content: words)
    return [.phrase(phrase)] + readWordsBeside(place) + orphans(in: place)
  }

  /// What explains a picture in a line, its marks and its caption, run on behind it.
  private mutating func readWordsBeside(_ place: Place) -> [Inline] {
    let marked = elements(["imageobjectco"], in: place)
    let callouts = marked.flatMap { elements(["calloutlist"], in: $0) }
    return (callouts + elements(["caption"], in: place)).flatMap { [.text(" ")] + readInline($0) + [.text(" ")] }
  }

  private func hasPrintVersion(_ place: Place) -> Bool {
    elements(["imageobject"], in: place).contains { attribute("role", of: $0) == "print" }
  }

  func imageData(in place: Place) -> Place? {
    let objects = ([place] + elements(["imageobjectco"], in: place)).flatMap { elements(["imageobject"], in: $0) }
    let shown = objects.filter { object in
      guard let data = element("imagedata", in: object), let file = attribute("fileref", of: data)
      else { return false }
      return isShowable(file)
    }
    let forScreens = shown.filter {
      ["epub", "web", "html"].contains(attribute("role", of: $0) ?? "")
    }
    return (forScreens.first ?? shown.first ?? objects.first).flatMap {
      element("imagedata", in: $0)
    }
  }

  private func isShowable(_ file: String) -> Bool {
    let lower = file.lowercased()
    return [".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".tif", ".tiff"].contains {
      lower.hasSuffix($0)
    }
  }

  /// `alt`, else a text object; empty where the author left it empty on purpose, nil where there is none.
  private func alternativeText(of place: Place) -> String? {
    if let alternative = element("alt", in: place) {
      return textContent(of: alternative).foldingWhiteSpace()
    }
    let texts = elements(["textobject"], in: place)
    let phrase = texts.first { element("phrase", in: $0) != nil } ?? texts.first
    return phrase.map { object in
      children(of: object).map { textContent(of: $0) }.joined(separator: " ").foldingWhiteSpace()
    }
  }

  private func widthPercent(_ data: Place) -> Int? {
    for name in ["width", "contentwidth"] {
      guard let value = attribute(name, of: data), value.hasSuffix("%") else { continue }
      if let percent = Double(value.dropLast()), percent > 0, percent <= 100 {
        return Int(percent.rounded())
      }
    }
    return nil
  }
}
