import Foundation
import Testing

@Suite struct ExplainTests {
  private static let dutch = ["LC_ALL": "nl_NL.UTF-8"]

  @Test func `explain lists every code on a line, and each of them is explained`() throws {
    let list = try Program.run(["explain"], in: "/")
    #expect((list.code, list.err) == (0, ""))
    let codes = list.out.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(codes.count > 30 && codes.contains("onbekend-symbool"))
    for code in [codes.first, codes.last].compactMap(\.self) {
      let outcome = try Program.run(["explain", code], in: "/")
      #expect(outcome.code == 0)
      #expect(outcome.out.hasPrefix(code + " (error)\n"))
    }
  }

  @Test(
    arguments: [([:], [], false), (dutch, [], true), (dutch, ["--language", "en"], false)]
      as [([String: String], [String], Bool)])
  func `an explanation is in the language of the messages`(
    environment: [String: String], arguments: [String], isDutch: Bool
  ) throws {
    let outcome = try Program.run(["explain", "dubbel-id"] + arguments, in: "/", environment: environment)
    #expect(outcome.out.contains(isDutch ? "Hoe los je het op?" : "How do you mend it?"))
  }

  @Test func `a code may be copied with its brackets`() throws {
    #expect(try Program.run(["explain", "[dubbel-id]"], in: "/").out.hasPrefix("dubbel-id "))
  }

  @Test(arguments: [("dubel-id", "“dubbel-id”"), ("xyz", "“boekbouw explain”")])
  func `an unknown code is wrong usage, with the nearest one`(code: String, hint: String) throws {
    for environment in [[:], Self.dutch] {
      let outcome = try Program.run(["explain", code], in: "/", environment: environment)
      #expect((outcome.code, outcome.out) == (2, ""))
      #expect(outcome.err.contains(hint))
    }
  }
}
