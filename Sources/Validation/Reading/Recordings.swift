import BookModel
import LibXML

/// Sound, film, and drawings that stand in the manuscript itself.
extension BookReader {
  mutating func readRecordings(in place: Place) -> [Recording] {
    let objects = elements(["videoobject", "audioobject"], in: place)
    return objects.flatMap { object in
      let kind: Recording.Kind = name(of: object) == "videoobject" ? .video : .audio
      return elements(["videodata", "audiodata"], in: object).compactMap { readRecording($0, kind) }
    }
  }

  private mutating func readRecording(_ data: Place, _ kind: Recording.Kind) -> Recording? {
    guard let file = attribute("fileref", of: data), !file.isEmpty else { return nil }
    let name = file.split(separator: "/").last.map { String($0) } ?? file
    if file.hasPrefix("https://") || file.hasPrefix("http://") {
      return Recording(kind: kind, source: .address(file), name: name)
    }
    return images.findRecording(file, kind, at: data, files: files).map {
      Recording(kind: kind, source: .file(index: $0), name: name)
    }
  }

  /// The text of a file, in the midst of a listing.
  mutating func readTextData(_ place: Place) -> [Inline] {
    guard let file = attribute("fileref", of: place), let text = images.findText(file, at: place, files: files) else {
      return []
    }
    return [.text(text)]
  }

  /// The words of a text object, or the text of the file that it names.
  mutating func readTextObject(_ place: Place) -> [Block] {
    guard let data = element("textdata", in: place), let file = attribute("fileref", of: data) else {
      return readBlocks(of: place)
    }
    guard let text = images.findText(file, at: data, files: files) else { return [] }
    return [Block(commonAttributes(of: data), .verbatim(Verbatim(kind: .literal, text: [.text(text)])))]
  }

  /// What stands inside `imagedata`, rather than in a file: of several, which are forms of one picture, the first.
  func readDrawings(in place: Place) -> [ForeignElement] {
    let objects = elements(["imageobject", "imageobjectco"], in: place).flatMap { object in
      name(of: object) == "imageobject" ? [object] : elements(["imageobject"], in: object)
    }
    for data in objects.flatMap({ elements(["imagedata"], in: $0) }) {
      let drawings = children(of: data).filter { child in
        let name = tree(of: child).name(of: child.node)
        return name.namespace == drawingNamespace && name.local == "svg"
          || name.namespace == mathNamespace && name.local == "math"
      }
      if !drawings.isEmpty { return drawings.map { foreignElement($0) } }
    }
    return []
  }
}
