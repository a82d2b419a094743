import BookModel
import Diagnostics
import LibPOSIX
import LibXML
import XMLReading

/// Goes from file to file, wave by wave, the files of a wave in parallel.
func findFiles(
  of manuscript: ManuscriptLocation, language: LanguageTag? = nil, pages: PageMap? = nil,
  takesEarlierDocBook: Bool = false, threads: Int, report: inout Report
) -> ManuscriptFiles {
  var reading = FileReading(
    of: manuscript, language: language, pages: pages, takesEarlierDocBook: takesEarlierDocBook, threads: threads)
  reading.begin(with: manuscript.mainFile, report: &report)
  while !reading.waiting.isEmpty { reading.readWave(report: &report) }
  reading.reportPagesElsewhere(report: &report)
  cutCircles(in: &reading.files, report: &report)
  limitInclusions(in: &reading.files, report: &report)
  return reading.files
}

private struct FileReading {
  let threads: Int
  let takesEarlierDocBook: Bool
  private let pages: PagesByFile?
  var files: ManuscriptFiles
  /// Inclusions of XML files that are still to be read.
  var waiting: [(host: Int, inclusion: Inclusion)] = []
  /// Those that stand in a fallback, until it is taken.
  private var dormant: [Place: [Inclusion]] = [:]
  /// Real path -> index of the file, or nil where it cannot be read.
  private var known: [String: Int?] = [:]

  init(
    of manuscript: ManuscriptLocation, language: LanguageTag?, pages: PageMap?, takesEarlierDocBook: Bool, threads: Int
  ) {
    self.threads = threads
    self.takesEarlierDocBook = takesEarlierDocBook
    self.pages = pages.map { PagesByFile($0, of: manuscript) }
    files = ManuscriptFiles(location: manuscript, defaultLanguage: language, pageMap: pages)
  }

  mutating func begin(with path: String, report: inout Report) {
    do {
      add(putPages(pages, into: try readXML(at: path, shownAs: path)), report: &report)
    } catch {
      files.isComplete = false
      report.add(contentsOf: error.diagnostics)
    }
  }

  mutating func readWave(report: inout Report) {
    let wave = waiting
    waiting = []
    var fresh: [String] = []
    for item in wave where known[identity(item.inclusion.path)] == nil {
      known[identity(item.inclusion.path)] = .some(nil)
      fresh.append(item.inclusion.path)
    }
    let results = mapInParallel(fresh, threads: threads, weight: { _ in 1 }) { [takesEarlierDocBook, pages] path in
      Result { () throws(Unreadable) in
        putPages(pages, into: try takesEarlierDocBook ? readXML(at: path, shownAs: path) : readPart(at: path))
      }
    }
    var failures: [String: Unreadable] = [:]
    for (path, result) in zip(fresh, results) {
      switch result {
      case .success(let paged): add(paged, report: &report)
      case .failure(let failure): failures[identity(path)] = failure
      }
    }
    for item in wave { connect(item.inclusion, in: item.host, failures: failures, report: &report) }
  }

  private mutating func add(_ paged: PagedDocument, report: inout Report) {
    let (document, host) = (paged.document, files.documents.count)
    known[identity(document.path)] = host
    files.documents.append(document)
    files.inclusions.append([:])
    report.add(contentsOf: document.problems + paged.findings)
    let inclusions = Inclusion.all(in: document, report: &report)
    if !inclusions.areAll { files.isComplete = false }
    for inclusion in inclusions.found {
      if let fallback = inclusion.enclosing {
        dormant[Place(file: host, node: fallback), default: []].append(inclusion)
      } else {
        follow(inclusion, in: host, report: &report)
      }
    }
  }

  private mutating func follow(_ inclusion: Inclusion, in host: Int, report: inout Report) {
    switch inclusion.content {
    case .xml where inclusion.href.isEmpty: select(from: host, for: inclusion, in: host, report: &report)
    case .xml: waiting.append((host, inclusion))
    case .text: includeText(inclusion, host: host, report: &report)
    }
  }

  private mutating func connect(
    _ inclusion: Inclusion, in host: Int, failures: [String: Unreadable], report: inout Report
  ) {
    if case let file?? = known[identity(inclusion.path)] {
      return select(from: file, for: inclusion, in: host, report: &report)
    }
    let failure = failures[identity(inclusion.path)]
    if failure?.isMissing ?? true, fallBack(from: inclusion, in: host, report: &report) { return }
    files.isComplete = false
    let place = files.documents[host].range(of: inclusion.node)
    if failure?.isMissing ?? false {
      let near = nearestFile(to: inclusion.href, from: files.documents[host].path)
      report.add(.missingInclude(inclusion.href, near: near, at: place))
    } else if let failure {
      report.add(contentsOf: failure.diagnostics.map { $0.placed(at: place) })
    }
  }

  /// Takes the whole file, or what is asked for of it.
  private mutating func select(from file: Int, for inclusion: Inclusion, in host: Int, report: inout Report) {
    let document = files.documents[file]
    guard let pointer = inclusion.fragment else {
      let whole = Selection(file: file, nodes: [document.tree.root], isWhole: true)
      return files.inclusions[host][inclusion.node] = .elements(whole)
    }
    let place = files.documents[host].range(of: inclusion.node)
    switch document.elements(at: pointer) {
    case .elements(let nodes):
      files.inclusions[host][inclusion.node] = .elements(Selection(file: file, nodes: nodes, isWhole: false))
    case .nothing:
      if fallBack(from: inclusion, in: host, report: &report) { return }
      files.isComplete = false
      report.add(.missingFragment(pointer, of: document.file.path, at: place))
    case .wrong(let mistake):
      files.isComplete = false
      report.add(.wrongPointer(mistake, pointer, at: place))
    }
  }

  private mutating func includeText(_ inclusion: Inclusion, host: Int, report: inout Report) {
    let place = files.documents[host].range(of: inclusion.node)
    if let file = try? realPath(inclusion.path), !files.location.holds(file) {
      files.isComplete = false
      return report.add(.textOutside(inclusion.href, at: place))
    }
    do {
      let text = try readText(for: inclusion)
      switch text {
      case .success(let text): files.inclusions[host][inclusion.node] = .text(text)
      case .failure(let mistake):
        files.isComplete = false
        report.add(mistake.diagnostic(of: inclusion, at: place))
      }
    } catch {
      if error.isMissing, fallBack(from: inclusion, in: host, report: &report) { return }
      files.isComplete = false
      report.add(.unreadableFile(inclusion.path, error, at: place))
    }
  }

  /// - Returns: whether the author said what to take where there is nothing.
  private mutating func fallBack(from inclusion: Inclusion, in host: Int, report: inout Report) -> Bool {
    guard let fallback = inclusion.fallback else { return false }
    files.inclusions[host][inclusion.node] = .fallback(fallback)
    for inner in dormant.removeValue(forKey: Place(file: host, node: fallback)) ?? [] {
      follow(inner, in: host, report: &report)
    }
    return true
  }

  /// Where a file is missing, so may be others that it would bring in.
  func reportPagesElsewhere(report: inout Report) {
    guard let pages, files.isComplete else { return }
    report.add(contentsOf: pages.findings(outside: known.keys))
  }
}

func identity(_ path: String) -> String { (try? realPath(path)) ?? path }

/// A file beside the including one that may be meant: by a slip, by other capitals, or from another folder.
private func nearestFile(to href: String, from host: String) -> String? {
  let name = href.split(separator: "/").last.map(String.init) ?? href
  let names = ((try? listFolder(parentFolder(of: host))) ?? []).filter { $0.hasSuffix(".xml") }
  if names.contains(name) { return name }
  return nearestName(to: name.lowercased(), among: names) ?? nearestName(to: name, among: names)
}

extension Diagnostic {
  /// The same finding, at the inclusion where it has no place of its own.
  fileprivate func placed(at place: SourceRange) -> Diagnostic {
    Diagnostic(code, message, hint: hint, at: location ?? place, fix: fix)
  }
}
