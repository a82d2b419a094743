import Diagnostics

extension Templates {
  /// Packages that a template wants from elsewhere: they are refused before the engine sees them.
  var packageImports: [Diagnostic] { files.filter { $0.path.hasSuffix(".typ") }.flatMap(\.packageImports) }
}

extension Template {
  fileprivate var packageImports: [Diagnostic] {
    var offset = 0
    var findings: [Diagnostic] = []
    for line in file.text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if let name = package(in: String(decoding: line, as: UTF8.self)) {
        let start = offset + name.before
        findings.append(.refusedPackage(name.text, at: SourceRange(file, bytes: start..<start + name.text.utf8.count)))
      }
      offset += line.count + 1
    }
    return findings
  }
}

/// The package that a line imports, and how many bytes stand before its name.
private func package(in line: String) -> (text: String, before: Int)? {
  let code = line.prefix { $0 != "@" }
  let words = code.split { !$0.isLetter }
  guard code.hasSuffix("\""), !code.contains("//"), words.contains("import") || words.contains("include") else {
    return nil
  }
  return (String(line.dropFirst(code.count).prefix { $0 != "\"" }), code.utf8.count)
}

extension Diagnostic {
  /// - Parameter name: with its version.
  static func refusedPackage(_ name: String, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .brokenTemplate,
      Message(
        dutch: "het sjabloon vraagt om een pakket van elders: “\(name)”",
        english: "the template asks for a package from elsewhere: “\(name)”"),
      hint: Message(
        dutch: "Boekbouw haalt niets van internet. Zet de bestanden die je nodig hebt in assets/typst van het boek.",
        english: "Boekbouw fetches nothing from the web. Put the files that you need into the book’s assets/typst."),
      at: place)
  }
}
