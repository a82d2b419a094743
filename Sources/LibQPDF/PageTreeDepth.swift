extension PDFFile {
  /// qpdf follows the tree of pages by recursion and without a limit: a file of some megabytes could have it run out of
  /// its stack, which nothing can catch.
  func refuseDeepPages() throws(PDFError) {
    var level = [root["/Pages"]]
    var seen: Set<ObjectID> = []
    for _ in 0..<mostLevels {
      level = level.flatMap { $0["/Kids"].items }.filter { kid in
        kid.id.map { seen.insert($0).inserted } ?? true
      }
      if level.isEmpty { return }
    }
    throw PDFError(cause: .tooDeep, reason: "the tree of pages has more than \(mostLevels) levels")
  }
}

/// Real trees have three or four.
private let mostLevels = 100
