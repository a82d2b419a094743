package import BookModel
import LibPOSIX

/// The masters of a book for print. Each is converted when somebody first asks for it, and once, on whichever threads
/// they ask.
package struct PrintMasters: Sendable {
  private typealias Version = Background<Result<[UInt8], Unconvertible>>

  private let jpegs: [Version]
  private let pngs: [Version]

  package init(of book: Book) {
    func versions(_ path: String) -> [Version] {
      book.images.map { master in
        Version(atOnce: false) { Result { () throws(Unconvertible) in try convert(master, as: path, for: .print) } }
      }
    }
    jpegs = versions("a.jpg")
    pngs = versions("a.png")
  }

  /// - Parameter path: its name says the format, as `.png` or else JPEG.
  package func bytes(of image: ImageID, as path: String) throws(Unconvertible) -> [UInt8] {
    try (path.hasSuffix(".png") ? pngs : jpegs)[image.index].value.get()
  }
}
