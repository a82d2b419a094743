import BookModel
import GeneratedText
import Linking
import Markup

extension PageRenderer {
  /// The notes of the page, as EPUB readers expect them for pop-ups (EPUB 3.3, structure vocabulary `footnote`).
  mutating func renderNotes() {
    guard !notes.isEmpty else { return }
    writer.origin = 0
    // No heading: it would stand above nothing where a reading system shows notes as pop-ups only.
    writer.start(
      "section",
      [
        Attribute("class", "notes"), structure("footnotes"),
        Attribute("aria-label", text(.notes)),
      ])
    writer.newline()
    var next = 0
    // A note may call another one.
    while next < notes.count {
      renderNote(notes[next])
      next += 1
    }
    writer.end()
    writer.newline()
  }

  private mutating func renderNote(_ note: Footnote) {
    let number = linked.labels[note.attributes.node]?.number ?? "*"
    comes(from: note.attributes)
    writer.start(
      "aside",
      common(note.attributes, class: "footnote", id: plan.ids.note(note.attributes))
        + [structure("footnote"), Attribute("role", "doc-footnote")])
    writer.start(
      "a",
      [
        Attribute("class", "backlink gen"), structure("backlink"),
        Attribute("role", "doc-backlink"),
        Attribute("href", "#" + plan.ids.call(of: note.attributes)),
        Attribute("aria-label", text(.backToText, ["number": number])),
      ])
    writer.text(number)
    writer.end()
    writer.text(" ")
    render(note.blocks)
    writer.end()
    writer.newline()
  }
}
