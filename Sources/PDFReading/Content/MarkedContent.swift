import LibQPDF

extension ContentReader {
  /// `/Span << /MCID 3 /ActualText (…) >> BDC`, or `/Artifact BMC`.
  mutating func open(_ operands: [Operand], in resources: Resources, form: ObjectID?) {
    var level = currentLevel
    let properties = properties(operands, in: resources)
    if let number = properties.mark { level.mark = PageText.Mark(form: form, number: number) }
    switch operands.first?.name {
    case "/Artifact": level.isHidden = true
    case "/ReversedChars": level.isReversed = true
    default: break
    }
    levels.append(level)
    if let replacement = properties.replacement {
      say(replacement)
      levels[levels.count - 1].isHidden = true
    }
  }

  private struct Properties {
    var mark: Int?
    var replacement: String?
  }

  /// They stand on the spot, or by a name among the resources.
  private func properties(_ operands: [Operand], in resources: Resources) -> Properties {
    guard operands.count > 1 else { return Properties() }
    if let entries = operands[1].dictionary {
      return Properties(
        mark: entries["/MCID"]?.integer, replacement: entries["/ActualText"]?.string.map(textForPeople))
    }
    guard let name = operands[1].name else { return Properties() }
    let list = resources.properties(name)
    return Properties(mark: list["/MCID"].integer, replacement: list["/ActualText"].text)
  }

  private func textForPeople(_ bytes: [UInt8]) -> String {
    bytes.starts(with: [0xFE, 0xFF]) ? textOfUTF16(bytes[2...]) : file.string(bytes).text ?? ""
  }

  /// A form is read where it is shown; its marks are its own.
  mutating func showForm(_ name: String?, in resources: Resources, depth: Int) {
    guard let name, !currentLevel.isHidden, depth < deepestForm, formsLeft > 0 else { return }
    let form = resources.picture(name)
    guard form["/Subtype"].name == "/Form", let content = try? form.decodedData() else { return }
    formsLeft -= 1
    let own = form["/Resources"]
    let font = font
    read(content, resources: own.isNull ? resources : Resources(own), form: form.id, depth: depth + 1)
    self.font = font
  }
}

private let deepestForm = 20
