import BookModel
import Diagnostics
import LibXML
import XMLReading

/// Every image has a description that says what it shows, or says by an empty `alt` that it is decoration.
func checkAlternativeText(of media: XMLTree.NodeID, in document: SourceDocument, report: inout Report) {
  let tree = document.tree
  let parts = tree.children(of: media).filter { tree.kind(of: $0) == .element }
  func part(_ name: String) -> XMLTree.NodeID? { parts.first { tree.name(of: $0).local == name } }
  guard part("imageobject") != nil else { return }
  guard let description = part("alt") ?? part("textobject") else {
    return report.add(.missingAlternativeText(at: document.range(of: media)))
  }
  let text = tree.textContent(of: description).foldingWhiteSpace()
  // Emptiness of `alt` means decoration; a text object may hold what has no text, such as an included file.
  guard !text.isEmpty else { return }
  let place = document.range(of: tree.singleElement(in: description) ?? description)
  if let weakness = weakness(of: text, for: media, in: tree) {
    report.add(.weakAlternativeText(text, weakness, at: place))
  } else if text.utf8.count > longestDescription, text.count > longestDescription {
    report.add(.longAlternativeText(text.count, at: place))
  }
}

/// Nobody can pause in a description, or go back in it: this much takes a screen reader half a minute. A drawing with
/// words in it may well take 200 or 400 characters, so a lower limit would blame good descriptions.
private let longestDescription = 500

/// Why a description describes nothing.
enum DescriptionWeakness {
  case fileName, emptyWords
  /// It is what `caption` or `title` says already, which is heard anyway.
  case repeats(String)
}

private func weakness(of text: String, for media: XMLTree.NodeID, in tree: XMLTree) -> DescriptionWeakness? {
  // Good descriptions are long, and not worth the time that it takes to take them apart.
  if text.utf8.count < 100 {
    if isFileName(text) || isStem(text, ofImageIn: media, tree) { return .fileName }
    if isEmptyWords(text) { return .emptyWords }
  }
  let same = tree.wordsBeside(media).first { saysTheSame(tree.textContent(of: $0).foldingWhiteSpace(), text) }
  return same.map { .repeats(tree.name(of: $0).local) }
}

/// But for capitals and punctuation.
private func saysTheSame(_ a: String, _ b: String) -> Bool {
  abs(a.utf8.count - b.utf8.count) < 8 && plainWords(in: a) == plainWords(in: b)
}

private let imageExtensions = [
  "jpg", "jpeg", "png", "gif", "svg", "webp", "tif", "tiff", "bmp", "heic", "psd", "eps", "pdf",
]

/// What cameras, scanners and screens call their pictures, before a number.
private let cameraNames: Set<String> = [
  "img", "dsc", "dscn", "dscf", "dcim", "pict", "pic", "p", "image", "foto", "photo", "scan", "screenshot",
  "schermafbeelding", "afbeelding", "picture",
]

/// `foto1.jpg`, `IMG_2034`.
private func isFileName(_ text: String) -> Bool {
  let lower = text.lowercased()
  if imageExtensions.contains(where: { lower.hasSuffix("." + $0) }) { return true }
  let letters = lower.prefix { $0.isLetter }
  let rest = lower.dropFirst(letters.count).drop { $0 == "_" || $0 == "-" }
  return cameraNames.contains(String(letters)) && rest.count >= 3 && rest.allSatisfy { $0.isNumber || $0 == "_" }
}

/// Whether a description is the image's own file name, and that one is no plain word.
private func isStem(_ text: String, ofImageIn media: XMLTree.NodeID, _ tree: XMLTree) -> Bool {
  guard text.contains(where: { $0 == "_" || $0 == "-" || $0.isNumber }), !text.contains(" ") else { return false }
  let files = tree.descendants(named: "imagedata", of: media).compactMap { tree.attribute("fileref", of: $0) }
  return files.contains { file in
    let name = file.split(separator: "/").last ?? ""
    return name.split(separator: ".").first.map { $0.lowercased() } == text.lowercased()
  }
}

private let imageWords: Set<String> = [
  "afbeelding", "foto", "fotografie", "figuur", "fig", "plaatje", "beeld", "illustratie", "tekening", "grafiek",
  "schema", "image", "picture", "photo", "photograph", "figure", "illustration", "drawing", "graph", "chart",
  "graphic", "bild", "abbildung", "alt", "alternatieve", "tekst", "text", "todo", "placeholder", "untitled",
]
private let articles: Set<String> = ["een", "de", "het", "a", "an", "the", "deze", "this"]

/// `afbeelding`, `een foto`, `figuur 3.1b`.
private func isEmptyWords(_ text: String) -> Bool {
  let words = plainWords(in: text).filter { !articles.contains($0) }
  guard let first = words.first, imageWords.contains(first) else { return words.isEmpty }
  return words.dropFirst().allSatisfy { imageWords.contains($0) || $0.count == 1 || $0.contains(where: \.isNumber) }
}

/// The words in small letters, without punctuation.
private func plainWords(in text: String) -> [String] {
  text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
}

extension XMLTree {
  /// The only element in another, whose text is all there is; nil where there is more.
  fileprivate func singleElement(in node: NodeID) -> NodeID? {
    let elements = children(of: node).filter { kind(of: $0) == .element }
    let hasText = children(of: node).contains { kind(of: $0) == .text && !text(of: $0).foldingWhiteSpace().isEmpty }
    return elements.count == 1 && !hasText ? elements[0] : nil
  }

  /// The captions of an image and the titles and captions of what it is a figure of.
  fileprivate func wordsBeside(_ media: NodeID) -> [NodeID] {
    var found = captions(in: media)
    let frames = ["figure", "informalfigure", "example", "informalexample"]
    if let parent = parent(of: media), frames.contains(name(of: parent).local) { found += captions(in: parent) }
    return found
  }

  private func captions(in node: NodeID) -> [NodeID] {
    children(of: node).flatMap { child -> [NodeID] in
      guard kind(of: child) == .element else { return [] }
      switch name(of: child).local {
      case "title", "caption": return [child]
      case "info": return captions(in: child)
      default: return []
      }
    }
  }

  func descendants(named wanted: String, of node: NodeID) -> [NodeID] {
    children(of: node).flatMap { child -> [NodeID] in
      guard kind(of: child) == .element else { return [] }
      return (name(of: child).local == wanted ? [child] : []) + descendants(named: wanted, of: child)
    }
  }
}
