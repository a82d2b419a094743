import ArgumentParser
import LibPOSIX
import Reports

/// What comes out of a run besides a book.
struct ReportOptions: ParsableArguments {
  @Option(help: "What standard output gets.")
  var format: ReportFormat = .text

  @Option(
    help: ArgumentHelp(
      "Also write the findings to a file; - is standard output. Repeatable.", valueName: "format=file"),
    transform: ReportTarget.init)
  var report: [ReportTarget] = []

  func validate() throws {
    let files = report.map(\.file) + (format == .text ? [] : ["-"])
    for file in inFiles.map(\.file) { try keepBook(from: file) }
    let twice = files.first { file in files.count { absolutePath($0) == absolutePath(file) } > 1 }
    if let twice {
      throw ValidationError(
        "Two reports cannot go to the same place: \(twice == "-" ? "standard output" : "“\(twice)”").")
    }
  }

  /// The report that standard output is for, if any; then nothing else may go there.
  var onStandardOutput: ReportFormat? {
    format == .text ? report.first { $0.file == "-" }?.format : format
  }

  var inFiles: [ReportTarget] { report.filter { $0.file != "-" } }

  /// A file of the run itself is not for a report.
  func keepAway(from file: String?) throws {
    guard let file, inFiles.contains(where: { absolutePath($0.file) == absolutePath(file) }) else { return }
    throw ValidationError("A report cannot go to “\(file)”: that file is for something else.")
  }
}

/// Nothing that a run tells is written over a manuscript or its settings: such a file has to be a report already.
func keepBook(from path: String) throws {
  guard [".xml", ".yaml", ".yml"].contains(where: path.lowercased().hasSuffix), let bytes = try? readFile(path),
    !String(decoding: bytes.prefix(1000), as: UTF8.self).contains("<testsuite")
  else { return }
  throw ValidationError("“\(path)” is there, and is no report: it would be lost. Choose another name.")
}

/// `json=build/findings.json`
struct ReportTarget {
  let format: ReportFormat
  let file: String

  /// Empty where the file goes into the folder that the program was started in.
  var folder: String { file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "" }

  init(argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let format = ReportFormat(rawValue: parts[0]) else {
      let known = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        "Write FORMAT=FILE, such as json=build/findings.json, with one of these formats: \(known).")
    }
    self.format = format
    file = parts[1]
  }
}

extension ReportFormat: ExpressibleByArgument {}
