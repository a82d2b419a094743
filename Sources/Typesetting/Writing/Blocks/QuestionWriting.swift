import BookModel
import GeneratedText
import Linking

extension BookWriter {
  mutating func write(_ set: QuestionSet, _ attributes: CommonAttributes) {
    mark(attributes)
    call("questions") { writer in
      writer.title(set.title)
      writer.content("intro", set.introduction)
      writer.array(of: set.entries.enumerated()) { writer, entry in
        writer.write(entry.element, labels: set.labels, number: entry.offset + 1)
      }
    }
    for division in set.divisions { write(division) }
  }

  private mutating func write(_ entry: QuestionEntry, labels: QuestionSet.Labels, number: Int) {
    let origin = source.origin
    comes(from: entry.attributes)
    let usual: String? =
      switch labels {
      case .none: nil
      case .qanda: text(.questionLabel)
      case .number: "\(number)."
      }
    dictionary { writer in
      writer.label(entry.label, or: usual)
      writer.content("question") { $0.write(entry.question) }
      writer.array("answers", of: entry.answers) { $0.write($1, labels: labels) }
      writer.id(entry.attributes)
    }
    source.origin = origin
  }

  private mutating func write(_ answer: Answer, labels: QuestionSet.Labels) {
    let origin = source.origin
    comes(from: answer.attributes)
    dictionary { writer in
      writer.label(answer.label, or: labels == .qanda ? writer.text(.answerLabel) : nil)
      writer.content("body") { writer in
        writer.mark(answer.attributes)
        writer.write(answer.blocks)
      }
    }
    source.origin = origin
  }

  private mutating func label(_ own: [Inline], or usual: String?) {
    guard own.isEmpty else { return content("label", own) }
    shown("label", usual)
  }
}
