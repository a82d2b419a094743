package import BookModel
package import Diagnostics
import ImageConversion
import LibPOSIX

/// A file in the engine's folder.
package struct EngineFile: Sendable {
  /// Relative to that folder.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The pictures of a book as files for the engine: as they are where it reads them, else converted.
///
/// - Throws: `Stopped` where one cannot be read or converted.
package func pictureFiles(
  of typst: TypstBook, in book: Book, threads: Int, report: inout Report
) throws(Stopped) -> [EngineFile] {
  let made = mapInParallel(typst.pictures, threads: threads, weight: { $0.weight(in: book) }) { picture in
    Result { () throws(Unconvertible) in EngineFile(path: picture.path, bytes: try bytes(of: picture, in: book)) }
  }
  var files: [EngineFile] = []
  for (picture, result) in zip(typst.pictures, made) {
    switch (result, picture.content) {
    case (.success(let file), _): files.append(file)
    case (.failure(let failure), .master(let image)):
      report.add(failure.diagnostic(for: book.images[image.index], in: book.sources))
    case (.failure, .drawing): break
    }
  }
  try report.checkpoint()
  return files
}

private func bytes(of picture: TypstPicture, in book: Book) throws(Unconvertible) -> [UInt8] {
  switch picture.content {
  case .master(let image): try convert(book.images[image.index], as: picture.path, for: .print)
  case .drawing(let bytes): bytes
  }
}

extension TypstPicture {
  /// Converting takes a thousand times as long as reading.
  fileprivate func weight(in book: Book) -> Int {
    switch content {
    case .master(let image): book.images[image.index].isReady(for: .print) ? 1 : 1000
    case .drawing: 1
    }
  }
}
