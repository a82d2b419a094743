/// A film or a sound (`videodata`, `audiodata`).
package struct Recording: Sendable, Hashable {
  package enum Kind: Sendable { case video, audio }
  package enum Source: Sendable, Hashable {
    /// A file that goes into the book, by its place in ``Book/recordings``.
    case file(index: Int)
    /// Somewhere on the web: the book leads there.
    case address(String)
  }

  package let kind: Kind
  package let source: Source
  /// What the author called it: the last part of its `fileref`.
  package let name: String

  package init(kind: Kind, source: Source, name: String) {
    self.kind = kind
    self.source = source
    self.name = name
  }
}

/// A file with a film or a sound, as the house keeps it: it is packed as it is.
package struct RecordingFile: Sendable, Hashable {
  /// Where it really lies, without symbolic links.
  package let path: String
  /// `video/mp4`, `audio/mpeg` …
  package let mediaType: String

  package init(path: String, mediaType: String) {
    self.path = path
    self.mediaType = mediaType
  }
}
