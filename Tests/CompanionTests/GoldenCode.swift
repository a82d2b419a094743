import LibPOSIX
import LibQREncode
import Testing

/// A row of `Tests/Golden/qr-codes/payloads.tsv`.
struct GoldenCode: CustomTestStringConvertible, Sendable {
  static let folder = "Tests/Golden/qr-codes"

  let file: String
  let correction: ErrorCorrection
  let payload: String

  var testDescription: String { file }

  static func all() throws -> [GoldenCode] {
    let table = String(decoding: try readFile("\(folder)/payloads.tsv"), as: UTF8.self)
    return try table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { try GoldenCode(row: $0) }
  }

  private init(row: Substring) throws {
    let cells = row.split(separator: "\t").map(String.init)
    try #require(cells.count == 3, "\(row)")
    file = cells[0]
    correction = try #require(ErrorCorrection.allCases.first { "\($0)" == cells[1] }, "\(row)")
    payload = cells[2]
  }
}
