import BookModel
import Diagnostics
import ImageConversion
import LibPOSIX

/// The pictures of books for the engine, by their paths; one that cannot be made is an error.
func pictures(
  of books: [TypstBook], in book: Book, _ masters: PrintMasters, threads: Int, report: inout Report
) -> [String: FolderEntry] {
  var seen: Set<String> = []
  let wanted = books.flatMap(\.pictures).filter { seen.insert($0.path).inserted }
  let made = mapInParallel(wanted, threads: threads, weight: { _ in 1 }) { picture in
    Result { () throws(Unconvertible) in try bytes(of: picture, masters) }
  }
  var files: [String: FolderEntry] = [:]
  for (picture, result) in zip(wanted, made) {
    switch (result, picture.content) {
    case (.success(let bytes), _): files[picture.path] = FolderEntry(path: picture.path, bytes: bytes)
    case (.failure(let failure), .master(let id)):
      report.add(failure.diagnostic(for: book.images[id.index], in: book.sources))
    case (.failure, .drawing): break
    }
  }
  return files
}

private func bytes(of picture: TypstPicture, _ masters: PrintMasters) throws(Unconvertible) -> [UInt8] {
  switch picture.content {
  case .drawing(let bytes): bytes
  case .master(let id): try masters.bytes(of: id, as: picture.path)
  }
}
