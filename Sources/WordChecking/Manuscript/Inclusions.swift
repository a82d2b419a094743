import Diagnostics
import LibPOSIX
import LibXML
import XMLReading

/// The files of a manuscript, read as inclusions ask for them, each once.
struct ManuscriptFiles {
  private(set) var documents: [ManuscriptDocument] = []
  /// Real path -> index of the document.
  private var known: [String: Int] = [:]
  /// What could not be included, and why.
  var problems: [Diagnostic] = []

  /// Reads a file, if that was not done before.
  mutating func document(at path: String) throws(Unreadable) -> Int {
    let identity = (try? realPath(path)) ?? path
    if let index = known[identity] { return index }
    let source = try readXML(at: path, shownAs: path)
    problems += source.problems
    documents.append(ManuscriptDocument(source))
    known[identity] = documents.count - 1
    return documents.count - 1
  }
}

/// What is being included within what.
struct OpenInclusion: Hashable {
  let document: Int
  let element: XMLTree.NodeID
}

extension ManuscriptWalk {
  /// As many elements inside each other as one file may have: no stack of calls has to bear more than twice that.
  static let deepest = 256
  /// Far more words than any book has: files that include each other again and again multiply.
  static let mostWords = 40_000_000

  /// XInclude 1.1, as far as books use it: a file, an element of a file, a text, and what to take instead.
  mutating func visitInclusion(_ include: XMLTree.NodeID) {
    let host = document
    guard depth < Self.deepest, collectors.reduce(0, { $0 + $1.count }) < Self.mostWords else {
      return files.problems.append(.tooManyInclusions(at: files.documents[host].range(of: include)))
    }
    let href = unescaped(tree.attribute("href", of: include) ?? "")
    let path = href.isEmpty ? files.documents[host].path : besides(files.documents[host].path, href)
    if tree.attribute("parse", of: include) == "text" { return visitText(at: path, include) }
    do throws(Unreadable) {
      let target = try files.document(at: path)
      enter(target, fragment: tree.attribute("xpointer", of: include), from: include)
    } catch {
      if error.isMissing, visitFallback(of: include) { return }
      files.problems += error.diagnostics.map { $0.located(at: files.documents[host].range(of: include)) }
    }
  }

  private mutating func enter(_ target: Int, fragment: String?, from include: XMLTree.NodeID) {
    let host = document
    let tree = files.documents[target].tree
    let id = fragment.map(identifier)
    guard let element = id.map({ files.documents[target].element(withID: $0) }) ?? tree.root else {
      if visitFallback(of: include) { return }
      let place = files.documents[host].range(of: include)
      return files.problems.append(.missingFragment(fragment ?? "", of: files.documents[target].path, at: place))
    }
    let opened = OpenInclusion(document: target, element: element)
    guard openInclusions.insert(opened).inserted, target != 0 || element != tree.root else {
      let place = files.documents[host].range(of: include)
      return files.problems.append(.endlessInclusion(of: files.documents[target].path, at: place))
    }
    document = target
    visit(element)
    document = host
    openInclusions.remove(opened)
  }

  private mutating func visitFallback(of include: XMLTree.NodeID) -> Bool {
    let fallback = tree.children(of: include).first {
      tree.kind(of: $0) == .element && tree.name(of: $0).local == "fallback"
    }
    guard let fallback else { return false }
    for child in tree.children(of: fallback) { visit(child) }
    return true
  }

  /// The words of a text have the place of the inclusion: that is what the author can look at.
  private mutating func visitText(at path: String, _ include: XMLTree.NodeID) {
    do throws(FileError) {
      let text = try readFile(path)
      collect(text[...], from: include)
    } catch {
      if error.isMissing, visitFallback(of: include) { return }
      files.problems.append(.unreadableFile(path, error, at: files.documents[document].range(of: include)))
    }
  }
}

/// The name in `xpointer="name"`, `xpointer(id('name'))` or `element(name)`.
private func identifier(_ pointer: String) -> String {
  let parts = pointer.split { "()'\"/".contains($0) }
  return parts.last.map(String.init) ?? pointer
}

/// `href` seen from the folder of a file.
private func besides(_ path: String, _ href: String) -> String {
  guard !href.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return href }
  return path[...slash] + href
}
