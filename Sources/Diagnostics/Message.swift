/// The languages that messages exist in.
package enum MessageLanguage: String, CaseIterable, Sendable {
  case dutch = "nl"
  case english = "en"
}

/// One sentence to the user, in every language that we speak.
package struct Message: Hashable, Sendable {
  package let dutch: String
  package let english: String

  package init(dutch: String, english: String) {
    self.dutch = dutch
    self.english = english
  }

  /// One sentence behind the other.
  package static func + (a: Message, b: Message) -> Message {
    Message(dutch: a.dutch + b.dutch, english: a.english + b.english)
  }

  package func text(in language: MessageLanguage) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }
}
