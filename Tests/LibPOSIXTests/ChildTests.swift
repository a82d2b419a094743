import Foundation
import LibPOSIX
import Testing

@Suite struct ChildTests {
  private func shell(
    _ script: String, environment: [String] = [], input: String = "", timeLimit: Double = 30, outputLimit: Int = 1 << 20
  ) throws -> ChildOutcome {
    try LibPOSIX.run(
      Child(
        program: "/bin/sh", arguments: ["-c", script], environment: environment, input: Array(input.utf8),
        timeLimit: timeLimit, outputLimit: outputLimit))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `what it writes and how it ends comes back`() throws {
    let outcome = try shell("echo uit; echo fout >&2; exit 7")
    #expect(outcome.ending == .exited(7))
    #expect((text(outcome.output), text(outcome.errors)) == ("uit\n", "fout\n"))
  }

  @Test func `a program that is not there cannot be started`() throws {
    #expect(throws: FileError(path: "/bin/nergens", operation: .open, errno: ENOENT)) {
      try LibPOSIX.run(Child(program: "/bin/nergens", arguments: [], timeLimit: 1))
    }
  }

  @Test func `a signal that it dies of is told`() throws {
    #expect(try shell("kill -TERM $$").ending == .signalled(SIGTERM))
  }

  @Test func `it hears all that it is told, however much that is`() throws {
    let much = String(repeating: "veel\n", count: 200_000)
    #expect(try text(shell("/usr/bin/wc -c", input: much).output).contains("1000000"))
    #expect(try shell("exit 0", input: much).ending == .exited(0))
  }

  @Test func `its environment is what it is given, and nothing else`() throws {
    let outcome = try LibPOSIX.run(
      Child(program: "/usr/bin/env", arguments: [], environment: ["A=1", "B=é"], timeLimit: 30))
    #expect(text(outcome.output) == "A=1\nB=é\n")
  }

  @Test func `of our descriptors it has none`() throws {
    let open = FileHandle(forReadingAtPath: "/etc/passwd")
    let inheritable = dup(open?.fileDescriptor ?? -1)
    defer { close(inheritable) }
    #expect(try text(shell("ls /proc/self/fd", environment: ["PATH=/usr/bin:/bin"]).output) == "0\n1\n2\n3\n")
  }

  @Test func `we keep none of its descriptors`() throws {
    func count() throws -> Int { try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count }
    let before = try count()
    for _ in 0..<100 { _ = try shell("exit 0") }
    _ = try? LibPOSIX.run(Child(program: "/bin/nergens", arguments: [], timeLimit: 1))
    // Other tests run meanwhile.
    #expect(try count() < before + 100)
  }

  @Test func `one that takes too long is killed, though it does not want to hear of it`() throws {
    let start = monotonicSeconds()
    let outcome = try shell("trap '' TERM INT HUP; while :; do :; done", timeLimit: 0.5)
    #expect(outcome.ending == .outOfTime)
    #expect(monotonicSeconds() - start < 20)
  }

  @Test func `a flood is cut, and stops nobody`() throws {
    let outcome = try shell("/usr/bin/head -c 50000000 /dev/zero; echo klaar >&2", outputLimit: 1000)
    #expect((outcome.ending, outcome.output.count) == (.exited(0), 1000))
    #expect(text(outcome.errors) == "klaar\n")
    #expect(try shell("while :; do echo j; done", timeLimit: 0.5, outputLimit: 10).output.count == 10)
  }

  @Test func `what it started goes with it, and nobody waits for that`() throws {
    let start = monotonicSeconds()
    let outcome = try shell("/bin/sleep 300 & echo $!; exit 3")
    #expect(outcome.ending == .exited(3))
    #expect(monotonicSeconds() - start < 20)
    #expect(isGone(try #require(Int32(text(outcome.output).dropLast()))))
  }

  @Test func `what it started goes with it when its time is up`() throws {
    let outcome = try shell("/bin/sleep 300 & echo $!; wait", timeLimit: 0.5)
    #expect(outcome.ending == .outOfTime)
    #expect(isGone(try #require(Int32(text(outcome.output).dropLast()))))
  }

  /// Killed, whether or not somebody has taken note of it yet.
  private func isGone(_ process: Int32) -> Bool {
    for _ in 0..<500 {
      let status = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
      if status.isEmpty || status.contains(") Z ") { return true }
      usleep(10_000)
    }
    return false
  }
}
