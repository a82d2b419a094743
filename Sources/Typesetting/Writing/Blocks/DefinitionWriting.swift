import BookModel
import GeneratedText
import Linking

extension BookWriter {
  mutating func write(definitions blocks: [Block]) {
    guard let first = blocks.first else { return }
    let origin = source.origin
    comes(from: first.attributes)
    mark(first.attributes)
    let definitions = blocks.flatMap { block -> [Definition] in
      if case .definitions(let definitions) = block.content { definitions } else { [] }
    }
    call("definitions") { writer in
      writer.array(of: definitions) { $0.write($1) }
    }
    source.origin = origin
  }

  private mutating func write(_ definition: Definition) {
    let origin = source.origin
    comes(from: definition.attributes)
    dictionary { writer in
      writer.array("terms", of: definition.terms.enumerated()) { writer, term in
        writer.braces { writer in
          writer.write(term.element)
          // The template puts commas between them.
          if term.offset + 1 < definition.terms.count { writer.collect(generated: ",") }
        }
      }
      writer.compact("body", definition.blocks)
      writer.array("see", of: writer.references(of: definition)) { writer, references in
        writer.braces { $0.write(references) }
      }
      writer.id(definition.attributes)
    }
    source.origin = origin
  }

  private func references(of definition: Definition) -> [[GlossaryReference]] {
    [GlossaryReference.Kind.see, .seeAlso].map { kind in definition.references.filter { $0.kind == kind } }.filter {
      !$0.isEmpty
    }
  }

  /// `zie Luisteren, Horen`
  private mutating func write(_ references: [GlossaryReference]) {
    guard let kind = references.first?.kind else { return }
    write(generated: text(kind == .see ? .see : .seeAlso))
    for (index, reference) in references.enumerated() {
      if index > 0 { write(generated: ",") }
      write(text: " ")
      mark(reference.attributes)
      linkWithin(to: reference.target.flatMap { way(to: $0) }) { $0.writeWords(of: reference) }
    }
  }

  /// Without words of the author's: what the entry itself is called.
  private mutating func writeWords(of reference: GlossaryReference) {
    guard reference.text.isEmpty else { return write(reference.text) }
    write(repeated: reference.target.flatMap { linked.targets[$0]?.title } ?? "")
  }
}
