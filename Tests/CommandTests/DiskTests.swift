import Foundation
import Testing

/// Disks that refuse: code 3, and nothing lost or left behind.
@Suite struct DiskTests {
  private static let large = ["a.png": Images.png(pixels: noise(200_000))]

  @Test(arguments: ["boek.xml/uit.epub", "boek.xml/map/uit.epub", "/proc/uit.epub", "/dev/null"])
  func `an output that cannot be is an outside cause`(output: String) throws {
    let book = try Book()
    let names = book.names()
    let outcome = try Program.run(["build", ".", "-o", output], in: book.folder)
    #expect(outcome.code == 3)
    #expect(outcome.err.contains("[uitvoer-mislukt]"), "\(outcome.err)")
    #expect(outcome.err.contains(output))
    #expect(book.names() == names)
  }

  @Test func `a folder where the EPUB should go is left alone`() throws {
    let book = try Book(files: ["uit.epub/x": []])
    #expect(try book.build().code == 3)
    #expect(book.names().contains("uit.epub/x"))
  }

  @Test func `a file size limit stops the build and leaves the previous book`() throws {
    guard ProcessInfo.processInfo.environment["BOEKBOUW_SANITIZER"] == nil else {
      print("skipped: a sanitizer does not survive a limit on file sizes")
      return
    }
    let book = try Book(Images.element, files: Self.large)
    #expect(try book.build().code == 0)
    let before = try book.bytes()
    let limited = try book.build(wrapped: ["sh", "-c", "ulimit -f 64; exec \"$@\"", "sh"])
    #expect(limited.code == 3)
    #expect(limited.err.contains("[uitvoer-mislukt]"))
    #expect(try book.bytes() == before)
    #expect(book.names().allSatisfy { !$0.hasSuffix(".tmp") })
  }

  @Test func `the bytes reach the disk before the file takes its name, and the name after`() throws {
    let book = try Book()
    let traced = try book.build(
      wrapped: ["strace", "-f", "-qq", "-o", "sporen", "-e", "trace=fsync,rename,renameat,renameat2"])
    guard traced.code == 0 else {
      print("skipped: there is no strace that may trace here: \(traced.err)")
      return
    }
    let calls = try String(contentsOfFile: book.folder + "/sporen", encoding: .utf8)
    #expect(calls.matches(of: /fsync|rename/).map(\.output) == ["fsync", "rename", "fsync"], "\(calls)")
  }

  /// The disk is mounted where only the process itself sees it.
  @Test func `a full disk stops the build and leaves the previous book`() throws {
    let book = try Book(Images.element, files: Self.large)
    let script = """
      mkdir schijf && mount -t tmpfs -o size=64k none schijf || exit 99
      echo oud > schijf/uit.epub
      "$@"
      echo "code $?"; cat schijf/uit.epub; ls -A schijf
      """
    try inOwnMounts(script, book, ["build", ".", "-o", "schijf/uit.epub"]) { outcome in
      #expect(outcome.out == "code 3\noud\nuit.epub\n")
      #expect(outcome.err.contains("[uitvoer-mislukt]"))
      #expect(outcome.err.contains("No space left"))
    }
  }

  @Test func `a disk that is read-only stops the build`() throws {
    let book = try Book()
    let script = """
      mkdir schijf && mount -t tmpfs none schijf && echo oud > schijf/uit.epub && mount -o remount,ro schijf || exit 99
      "$@"
      echo "code $?"; cat schijf/uit.epub; ls -A schijf
      """
    try inOwnMounts(script, book, ["build", ".", "-o", "schijf/uit.epub"]) { outcome in
      #expect(outcome.out == "code 3\noud\nuit.epub\n")
      #expect(outcome.err.contains("Read-only file system"))
    }
  }

  private func inOwnMounts(_ script: String, _ book: Book, _ arguments: [String], _ expect: (Outcome) -> Void) throws {
    let user = geteuid() == 0 ? "--mount" : "--map-root-user"
    let outcome = try Program.run(
      arguments, in: book.folder, wrapped: ["unshare", "--mount", user, "sh", "-c", script, "sh"])
    if outcome.code == 99 || outcome.err.hasPrefix("unshare:") {
      print("skipped: this machine does not let us mount: \(outcome.err)")
    } else {
      expect(outcome)
    }
  }

  static func noise(_ count: Int) -> [UInt8] {
    var state: UInt32 = 1
    return (0..<count).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
  }
}
