import BookModel
import ImageConversion

/// The pictures that the book shows, each under a name of its own in the engine's folder.
struct PictureShelf {
  private let book: Book
  private var names: Set<String> = []
  private var masters: [ImageID: String] = [:]
  private(set) var used: [TypstPicture] = []

  init(of book: Book) { self.book = book }

  mutating func use(_ image: ImageID) -> String {
    if let path = masters[image] { return path }
    let master = book.images[image.index]
    let file = master.path.split(separator: "/").last ?? ""
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? String(file)
    let path = unique(stem, printExtension(of: master))
    masters[image] = path
    used.append(TypstPicture(path: path, content: .master(image)))
    return path
  }

  /// A drawing that stands in the manuscript itself.
  mutating func use(_ drawing: ForeignElement) -> String {
    let path = unique("tekening", "svg")
    used.append(TypstPicture(path: path, content: .drawing(drawing.document)))
    return path
  }

  /// The file's own name as far as it is safe, told apart where another has the same one.
  private mutating func unique(_ wish: String, _ format: String) -> String {
    let letters = wish.unicodeScalars.map { scalar -> Character in
      let isSafe = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      return isSafe || scalar == "_" ? Character(scalar) : "-"
    }
    let stem = letters.isEmpty ? "beeld" : String(letters.prefix(80))
    var name = stem
    var number = 2
    while !names.insert("\(name).\(format)".lowercased()).inserted {
      name = "\(stem)-\(number)"
      number += 1
    }
    return "beeld/\(name).\(format)"
  }
}

/// The engine reads all but the last two, and knows a picture by its name.
private func printExtension(of master: ImageMaster) -> String {
  switch master.format {
  case .svg: "svg"
  case .png: "png"
  case .gif: master.isReady(for: .print) ? "gif" : "png"
  case .webp: master.isReady(for: .print) ? "webp" : "jpg"
  case .jpeg, .tiff, .other: "jpg"
  }
}
