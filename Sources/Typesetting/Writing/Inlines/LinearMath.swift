import BookModel

/// A formula on one line: `(a + b)/c`, `x²`, `√(2)`.
extension ForeignElement {
  var linearForm: String { form.foldingWhiteSpace() }

  private var parts: [ForeignElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  fileprivate var form: String {
    let parts = parts
    switch name {
    case "mi", "mn", "mtext", "ms": return plainText
    case "mo": return plainText.isLoose ? " \(plainText) " : plainText
    case "mfrac": return "\(parts.form(at: 0, grouped: true))/\(parts.form(at: 1, grouped: true))"
    case "msqrt": return "√\(ForeignElement(name: "mrow", attributes: [], children: children).grouped)"
    case "mroot": return "\(parts.form(at: 1).raised)√\(parts.form(at: 0, grouped: true))"
    case "msup": return parts.form(at: 0, grouped: true) + parts.form(at: 1).raised
    case "msub": return parts.form(at: 0, grouped: true) + parts.form(at: 1).lowered
    case "msubsup": return parts.form(at: 0, grouped: true) + parts.form(at: 1).lowered + parts.form(at: 2).raised
    case "munder": return parts.form(at: 0) + parts.form(at: 1).lowered
    case "mover": return parts.form(at: 0) + parts.form(at: 1).raised
    case "munderover": return parts.form(at: 0) + parts.form(at: 1).lowered + parts.form(at: 2).raised
    case "mfenced": return fenced(parts)
    case "mtable": return "[\(parts.map(\.form).joined(separator: "; "))]"
    case "mtr", "mlabeledtr": return parts.map(\.form).joined(separator: ", ")
    case "mspace": return " "
    case "annotation", "annotation-xml", "script", "style", "mphantom": return ""
    default: return children.map(\.form).joined()
    }
  }

  private func fenced(_ parts: [ForeignElement]) -> String {
    let value = { (name: String, usual: String) in attributes.first { $0.name == name }?.value ?? usual }
    let separator = value("separators", ",").prefix(1)
    return value("open", "(") + parts.map(\.form).joined(separator: "\(separator) ") + value("close", ")")
  }

  /// In brackets where it is more than one sign or number.
  fileprivate var grouped: String {
    let form = linearForm
    return form.contains { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "," } ? "(\(form))" : form
  }
}

extension ForeignElement.Child {
  fileprivate var form: String {
    switch self {
    case .element(let element): element.form
    case .text(let text): text
    }
  }
}

extension [ForeignElement] {
  fileprivate func form(at index: Int, grouped: Bool = false) -> String {
    guard indices.contains(index) else { return "" }
    return grouped ? self[index].grouped : self[index].linearForm
  }
}

extension String {
  /// Operators and relations have space around them; brackets and signs of punctuation have not.
  fileprivate var isLoose: Bool {
    ["+", "-", "−", "±", "=", "≠", "<", ">", "≤", "≥", "≈", "×", "⋅", "·", "→", "⇒", "∈", "∧", "∨"].contains(self)
  }

  fileprivate var raised: String { signs(superscripts) ?? "^" + bracketed }
  fileprivate var lowered: String { signs(subscripts) ?? "_" + bracketed }

  private var bracketed: String { count > 1 ? "(\(self))" : self }

  private func signs(_ table: [Character: Character]) -> String? {
    let signs = compactMap { table[$0] }
    return signs.count == count ? String(signs) : nil
  }
}

private let superscripts: [Character: Character] = [
  "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹", "-": "⁻",
  "−": "⁻",
  "+": "⁺", "n": "ⁿ",
]

private let subscripts: [Character: Character] = [
  "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈", "9": "₉",
]
