import Foundation
import LibPOSIX
import LibQREncode
import Testing

@Suite struct ManyCodesTests {
  private static func address(_ number: Int) -> String { "https://www.leadersonline.nl/boekonline/\(number)" }

  @Test func `threads at work together make what one makes alone`() throws {
    // Of many lengths, as libqrencode works out what belongs to a length when it first needs it.
    let payloads = (1...200).map { String(repeating: Self.address($0), count: 1 + $0 % 20) }
    let alone = try payloads.map { try makeQRCode(of: $0, correction: .high) }
    let together = mapInParallel(payloads, threads: 4, weight: \.utf8.count) {
      try? makeQRCode(of: $0, correction: .high)
    }
    #expect(together == alone)
    #expect(Set(alone).count == payloads.count)
  }

  @Test func `10,000 codes leave nothing behind`() async {
    guard environment("BOEKBOUW_SANITIZER") == nil else {
      print("skipped: a sanitizer keeps memory that was freed")
      return
    }
    // A process of its own, where nothing else takes memory.
    await #expect(processExitsWith: .success) {
      // What is read in and kept once is there before the count: code of the program, too.
      for number in 1...1000 { _ = try makeQRCode(of: Self.address(number)) }
      for _ in 1...1000 { _ = try? makeQRCode(of: String(repeating: "é", count: 1166)) }
      let before = try residentBytes()
      for number in 1...10_000 { _ = try makeQRCode(of: Self.address(number)) }
      for _ in 1...10_000 { _ = try? makeQRCode(of: String(repeating: "é", count: 1166)) }
      // The modules alone of as many codes take 11 MB.
      let growth = try residentBytes() - before
      #expect(growth < 2_000_000)
    }
  }
}

/// The memory of this process that is in use now; `/proc/self/statm` counts it in pages.
private func residentBytes() throws -> Int {
  let fields = String(decoding: try readFile("/proc/self/statm"), as: UTF8.self).split(separator: " ")
  return try #require(Int(fields[1])) * sysconf(Int32(_SC_PAGESIZE))
}
