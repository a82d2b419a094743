import BookModel
import Diagnostics
import LibPOSIX
import LibXML
import XMLReading

/// Goes from file to file, wave by wave, the files of a wave in parallel.
func findFiles(
  of manuscript: ManuscriptLocation, language: LanguageTag? = nil, threads: Int, report: inout Report
) -> ManuscriptFiles {
  var reading = FileReading(of: manuscript, language: language, threads: threads)
  reading.begin(with: manuscript.mainFile, report: &report)
  while !reading.waiting.isEmpty { reading.readWave(report: &report) }
  reading.reportCircles(report: &report)
  reportMissingFragments(in: &reading.files, report: &report)
  reportDoubleInclusions(in: reading.files, report: &report)
  limitInclusions(in: &reading.files, report: &report)
  return reading.files
}

private struct FileReading {
  let threads: Int
  var files: ManuscriptFiles
  /// Inclusions of XML files that are still to be read.
  var waiting: [(host: Int, inclusion: Inclusion, path: String)] = []
  /// Real path -> index of the file, or nil where it cannot be read.
  private var known: [String: Int?] = [:]

  init(of manuscript: ManuscriptLocation, language: LanguageTag?, threads: Int) {
    self.threads = threads
    files = ManuscriptFiles(location: manuscript, defaultLanguage: language)
  }

  mutating func begin(with path: String, report: inout Report) {
    do {
      add(try readXML(at: path, shownAs: path), report: &report)
    } catch {
      files.isComplete = false
      report.add(contentsOf: error.diagnostics)
    }
  }

  mutating func readWave(report: inout Report) {
    let wave = waiting
    waiting = []
    var fresh: [String] = []
    for item in wave where known[identity(item.path)] == nil {
      known[identity(item.path)] = .some(nil)
      fresh.append(item.path)
    }
    let results = mapInParallel(fresh, threads: threads, weight: { _ in 1 }) { path in
      Result { () throws(Unreadable) in try readXML(at: path, shownAs: path) }
    }
    var failures: [String: Unreadable] = [:]
    for (path, result) in zip(fresh, results) {
      switch result {
      case .success(let document): add(document, report: &report)
      case .failure(let failure): failures[identity(path)] = failure
      }
    }
    for item in wave { connect(item, failures: failures, report: &report) }
  }

  private mutating func add(_ document: SourceDocument, report: inout Report) {
    let host = files.documents.count
    known[identity(document.path)] = host
    files.documents.append(document)
    files.inclusions.append([:])
    report.add(contentsOf: document.problems)
    let inclusions = Inclusion.all(in: document, report: &report)
    if !inclusions.areAll { files.isComplete = false }
    for inclusion in inclusions.found {
      let path = joinPath(parentFolder(of: document.path), inclusion.href)
      switch inclusion.content {
      case .xml: waiting.append((host, inclusion, path))
      case .text: includeText(inclusion, path: path, host: host, report: &report)
      }
    }
  }

  private mutating func connect(
    _ item: (host: Int, inclusion: Inclusion, path: String), failures: [String: Unreadable],
    report: inout Report
  ) {
    if case let file?? = known[identity(item.path)] {
      files.inclusions[item.host][item.inclusion.node] = .file(
        file, fragment: item.inclusion.fragment)
      return
    }
    let failure = failures[identity(item.path)]
    if let fallback = item.inclusion.fallback, failure?.isMissing ?? true {
      files.inclusions[item.host][item.inclusion.node] = .fallback(fallback)
      return
    }
    files.isComplete = false
    if failure?.isMissing ?? false {
      let place = files.documents[item.host].range(of: item.inclusion.node)
      let near = nearestFile(to: item.inclusion.href, from: files.documents[item.host].path)
      report.add(.missingInclude(item.inclusion.href, near: near, at: place))
    } else if let failure {
      let place = files.documents[item.host].range(of: item.inclusion.node)
      for diagnostic in failure.diagnostics {
        report.add(
          Diagnostic(
            diagnostic.code, diagnostic.message, hint: diagnostic.hint, at: diagnostic.location ?? place,
            fix: diagnostic.fix))
      }
    }
  }

  private mutating func includeText(
    _ inclusion: Inclusion, path: String, host: Int, report: inout Report
  ) {
    do {
      let text = String(decoding: try readFile(path), as: UTF8.self)
      files.inclusions[host][inclusion.node] = .text(text)
    } catch {
      if error.isMissing, let fallback = inclusion.fallback {
        files.inclusions[host][inclusion.node] = .fallback(fallback)
      } else {
        files.isComplete = false
        report.add(
          .unreadableFile(path, error, at: files.documents[host].range(of: inclusion.node)))
      }
    }
  }

  /// A file that includes itself, directly or by way of others (XInclude 1.1 §4.2.7): the way back is cut.
  mutating func reportCircles(report: inout Report) {
    guard !files.documents.isEmpty else { return }
    var done: Set<Int> = []
    visit(0, path: [], done: &done, report: &report)
  }

  /// - Parameter done: files from which no way leads back; each is looked into once.
  private mutating func visit(_ file: Int, path: [Int], done: inout Set<Int>, report: inout Report) {
    for (node, included) in files.inclusions[file].sorted(by: { $0.key < $1.key }) {
      guard case .file(let target, _) = included, !done.contains(target) else { continue }
      if target == file || path.contains(target) {
        report.add(
          .circularInclude(
            files.documents[target].file.path, at: files.documents[file].range(of: node)))
        files.inclusions[file][node] = nil
        files.isComplete = false
      } else {
        visit(target, path: path + [file], done: &done, report: &report)
      }
    }
    done.insert(file)
  }

  private func identity(_ path: String) -> String { (try? realPath(path)) ?? path }
}

/// A file beside the including one that may be meant: by a slip, by other capitals, or from another folder.
private func nearestFile(to href: String, from host: String) -> String? {
  let name = href.split(separator: "/").last.map(String.init) ?? href
  let names = ((try? listFolder(parentFolder(of: host))) ?? []).filter { $0.hasSuffix(".xml") }
  if names.contains(name) { return name }
  return nearestName(to: name.lowercased(), among: names) ?? nearestName(to: name, among: names)
}

extension Diagnostic {
  fileprivate static func missingInclude(_ href: String, near: String?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingInclude,
      Message(
        dutch: "het bestand “\(href)” dat hier moet worden ingevoegd, bestaat niet",
        english: "the file “\(href)” that should come in here does not exist"),
      hint: near.map {
        Message(dutch: "Bedoel je “\($0)”?", english: "Do you mean “\($0)”?")
      }
        ?? Message(
          dutch: "Verbeter de naam bij href=, of haal deze <xi:include> weg.",
          english: "Correct the name behind href=, or remove this <xi:include>."),
      at: place)
  }

  fileprivate static func circularInclude(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .circularInclude,
      Message(
        dutch: "zo voegt “\(name)” zichzelf in, en daar komt geen eind aan",
        english: "this way “\(name)” includes itself, without end"),
      hint: Message(dutch: "Haal deze <xi:include> weg.", english: "Remove this <xi:include>."),
      at: place)
  }
}
