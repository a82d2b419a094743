/// Where the writer is in a run of text: what is needed to fold white space as HTML does, and to open again on the next
/// line of a listing what was open on this one.
struct Flow {
  /// White space that shows only if something follows it.
  var hasPendingSpace = false
  /// Whether the line or block has begun: white space before it does not show.
  var hasText = false
  /// Whether the last character was a vowel of the word that goes on.
  var endsInVowel = false
  /// Inline elements that stand open, the outermost first.
  var wrappers: [Wrapper] = []
  /// Nil where line breaks do not count.
  var lines: LineState?
}

/// A listing while it is written.
struct LineState {
  /// Line breaks that nothing has followed yet: at the end of a listing they do not show.
  var pendingBreaks = 0
  /// In characters, for tabs.
  var column = 0
}
