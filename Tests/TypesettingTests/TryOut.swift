import Diagnostics
import Foundation
import Linking
import Testing
@testable import Typesetting

@Suite struct TryOut {
  @Test func `try out`() throws {
    let env = ProcessInfo.processInfo.environment
    guard let input = env["TRY_IN"], let out = env["TRY_OUT"] else { return }
    let linked = try linkBook(in: input, isProfile: false)
    let clock = ContinuousClock()
    var book: TypstBook?
    var times: [Duration] = []
    for _ in 0..<5 { times.append(clock.measure { book = writeTypst(linked, design: Design(), edition: .screen) }) }
    print("TIMES", times, book!.source.count, book!.origins.count, book!.words.main.count, book!.words.notes.count)
    try Data(book!.source).write(to: URL(fileURLWithPath: out + "/boek.typ"))
    try Data(book!.settings).write(to: URL(fileURLWithPath: out + "/ontwerp.typ"))
    var report = Report()
    try FileManager.default.createDirectory(atPath: out + "/beeld", withIntermediateDirectories: true)
    for f in try pictureFiles(of: book!, in: linked.book, threads: 2, report: &report) {
      try Data(f.bytes).write(to: URL(fileURLWithPath: out + "/" + f.path))
    }
    try book!.words.main.map(\.shown).joined(separator: "\n").write(toFile: out + "/main.txt", atomically: true, encoding: .utf8)
    try book!.words.notes.map(\.shown).joined(separator: "\n").write(toFile: out + "/notes.txt", atomically: true, encoding: .utf8)
  }
}
