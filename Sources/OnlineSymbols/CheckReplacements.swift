import BookModel
import Diagnostics

/// Every symbol that moved or retired leads to one that there is, and never back to itself.
func checkReplacements(in catalogue: Catalogue, report: inout Report) {
  var judged: Set<SymbolKey> = []
  for symbol in catalogue.inOrder {
    guard let next = symbol.state.replacement else { continue }
    if catalogue.symbols[next] == nil {
      let near = nearestName(to: next.name, among: catalogue.order.map(\.name))
      report.add(.unknownReplacement(next, of: symbol.key, near: near, at: symbol.place))
    } else if let circle = circle(from: symbol.key, in: catalogue), judged.isDisjoint(with: circle) {
      judged.formUnion(circle)
      report.add(.circularReplacement(circle, at: symbol.place))
    }
  }
}

/// The symbols that one comes past on the way back to the first; nil where the way ends elsewhere.
private func circle(from start: SymbolKey, in catalogue: Catalogue) -> [SymbolKey]? {
  var way = [start]
  var seen: Set<SymbolKey> = [start]
  while let next = catalogue.symbols[way[way.count - 1]]?.state.replacement {
    if next == start { return way }
    guard seen.insert(next).inserted else { return nil }
    way.append(next)
  }
  return nil
}

extension Diagnostic {
  fileprivate static func unknownReplacement(
    _ key: SymbolKey, of symbol: SymbolKey, near: String?, at place: SourceRange
  ) -> Diagnostic {
    let hint =
      near.map { Message(dutch: "Bedoel je “\($0)”?", english: "Do you mean “\($0)”?") }
      ?? Message(
        dutch: "Noem de sleutel van een symbool dat in boekonline.xml staat.",
        english: "Name the key of a symbol that is in boekonline.xml.")
    return Diagnostic(
      .unknownReplacement,
      Message(
        dutch: "“\(symbol.name)” verwijst door naar “\(key.name)”, maar dat symbool bestaat niet",
        english: "“\(symbol.name)” leads on to “\(key.name)”, but there is no such symbol"),
      hint: hint, at: place)
  }

  fileprivate static func circularReplacement(_ circle: [SymbolKey], at place: SourceRange) -> Diagnostic {
    if circle.count == 1 { return leadingToItself(circle[0], at: place) }
    let names = (circle + [circle[0]]).map { "“\($0.name)”" }.joined(separator: " → ")
    return Diagnostic(
      .circularReplacement,
      Message(
        dutch: "deze symbolen verwijzen in een kring naar elkaar: \(names)",
        english: "these symbols lead to each other in a circle: \(names)"),
      hint: Message(
        dutch: "Laat een ervan ergens anders heen gaan.",
        english: "Let one of them lead to a page that is there."), at: place)
  }

  private static func leadingToItself(_ key: SymbolKey, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .circularReplacement,
      Message(
        dutch: "“\(key.name)” verwijst door naar zichzelf", english: "“\(key.name)” leads on to itself"),
      hint: Message(
        dutch: "Noem een ander symbool, of laat het ergens anders heen gaan.",
        english: "Name another symbol, or lead it elsewhere."), at: place)
  }
}
