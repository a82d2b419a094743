import Diagnostics

extension Diagnostic {
  /// - Parameter bytes: those of the file, as it was saved.
  static func wrongEncoding(_ encoding: String, bytes: [UInt8], at place: SourceRange) -> Diagnostic {
    let stray = StrayBytes(in: bytes)
    let utf8 = Message(
      dutch: "Zet encoding=\"UTF-8\" op de eerste regel: zo is het bestand bewaard.",
      english: "Put encoding=\"UTF-8\" on the first line: that is how the file was saved.")
    return Diagnostic(
      .wrongEncoding,
      Message(
        dutch: "de codering “\(encoding)” is onbekend of past niet bij het bestand",
        english: "the encoding “\(encoding)” is unknown or does not fit the file"),
      hint: stray.first == nil ? utf8 : savingHint(stray, in: place.file), at: place)
  }

  static func strayBytes(_ stray: StrayBytes, at place: SourceRange) -> Diagnostic {
    stray.isMixed
      ? .strayCharacter(stray.count, at: place)
      : Diagnostic(
        .wrongEncoding,
        Message(
          dutch: "vanaf hier blijkt dat het bestand niet als UTF-8 is bewaard",
          english: "from here on it shows that the file was not saved as UTF-8"),
        hint: savingHint(stray, in: place.file), at: place)
  }

  /// Some letters of a file that is UTF-8 otherwise, as when two files were joined.
  private static func strayCharacter(_ count: Int, at place: SourceRange) -> Diagnostic {
    let meant = String(decoding: place.file.text[place.bytes], as: UTF8.self)
    let others = count - 1
    let dutch = others == 1 ? "Zo is er nog 1 teken" : "Zo zijn er nog \(others) tekens"
    let english = others == 1 ? "There is 1 more" : "There are \(others) more"
    return Diagnostic(
      .wrongEncoding,
      Message(
        dutch: "dit teken is niet als UTF-8 bewaard, en de rest van het bestand wel",
        english: "this character was not saved as UTF-8, and the rest of the file was"),
      hint: Message(
        dutch: "Zo te zien hoort hier \(meant): typ dat opnieuw, ook als je editor er � laat zien."
          + (others > 0 ? " \(dutch)." : ""),
        english: "It looks as if \(meant) belongs here: type that again, also where your editor shows �."
          + (others > 0 ? " \(english)." : "")),
      at: place)
  }
}

/// How to come to a file in UTF-8 without losing a letter: an editor that was told it is UTF-8 shows � for each, and
/// saves that for good.
private func savingHint(_ stray: StrayBytes, in file: SourceFile) -> Message {
  guard stray.areOfWindows else {
    return Message(
      dutch: "Open het met de codering waarmee het is bewaard, kijk of alle letters goed te lezen zijn, en bewaar het "
        + "dan als UTF-8. Zie je �, bewaar dan niets.",
      english: "Open it in the encoding that it was saved in, see whether all letters are right, and then save it as "
        + "UTF-8. If you see �, save nothing.")
  }
  let line = firstLine(of: file)
  return Message(
    dutch:
      "Zie je � in je editor, bewaar dan niets. Zo te zien is het Windows-tekst. \(line.dutch) Of open het met die "
      + "codering, kijk of é en ’ goed te lezen zijn, en bewaar het dan als UTF-8.",
    english:
      "If your editor shows �, save nothing. It looks like Windows text. \(line.english) Or open it in that encoding, "
      + "see whether é and ’ are right, and then save it as UTF-8.")
}

private func firstLine(of file: SourceFile) -> Message {
  let encoding = "encoding=\"windows-1252\""
  let head = String(decoding: file.text.prefix(200).prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
  guard head.hasPrefix("<?xml") else {
    let declaration = "<?xml version=\"1.0\" \(encoding)?>"
    return Message(
      dutch: "Zet helemaal vooraan, als eerste regel: \(declaration).",
      english: "Put at the very start, as the first line: \(declaration).")
  }
  return head.contains("encoding")
    ? Message(dutch: "Schrijf op de eerste regel \(encoding).", english: "Write \(encoding) on the first line.")
    : Message(
      dutch: "Zet op de eerste regel, achter version=\"1.0\": \(encoding).",
      english: "Put on the first line, behind version=\"1.0\": \(encoding).")
}
