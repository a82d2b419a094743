import LibQPDF
import LibVips

extension PDFObject {
  /// Gives a gradient the inks of its colours; false where it is of a kind that stays.
  ///
  /// Between two colours the inks change evenly, where the screen's colours did. Typst writes so many colours one behind
  /// the other that nobody sees the difference.
  func convertGradient(by table: inout InkTable) throws -> Bool {
    let function = self["/Function"]
    guard [2, 3].contains(self["/ShadingType"].integer), function.isGradientFunction(depth: 0) else { return false }
    try function.convertFunction(by: &table)
    if self["/Background"].kind == .array { set("/Background", to: try self["/Background"].converted(by: &table)) }
    return true
  }

  /// From one colour to another, or such one behind the other (ISO 32000-1 §7.10).
  private func isGradientFunction(depth: Int) -> Bool {
    guard kind == .dictionary, depth < 8 else { return false }
    switch self["/FunctionType"].integer {
    // A function that was converted already, as it belongs to two gradients, has four.
    case 2: return [3, 4].contains(self["/C0"].count) && self["/C0"].count == self["/C1"].count
    case 3: return self["/Functions"].items.allSatisfy { $0.isGradientFunction(depth: depth + 1) }
    case _: return false
    }
  }

  private func convertFunction(by table: inout InkTable) throws {
    remove("/Range")
    for part in self["/Functions"].items { try part.convertFunction(by: &table) }
    for end: PDFName in ["/C0", "/C1"] where self[end].count == 3 {
      set(end, to: try self[end].converted(by: &table))
    }
  }

  private func converted(by table: inout InkTable) throws -> PDFObject {
    let parts = items.map { $0.real ?? 0 }
    guard parts.count == 3 else { return self }
    let colour = ScreenColour(red: parts[0], green: parts[1], blue: parts[2])
    let inks = try table.inks(for: [colour])
    return file.array((inks.first?.shares ?? []).map { file.real($0) })
  }
}
