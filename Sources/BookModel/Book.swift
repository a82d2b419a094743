package import Diagnostics

/// A whole book as its authors wrote it: read, valid, and not yet linked.
package struct Book: Sendable {
  package let language: LanguageTag
  package let metadata: Metadata
  /// The parts of the book in reading order, from dedication to colophon.
  package let divisions: [Division]
  /// Every image that the book shows, once.
  package let images: [ImageMaster]
  /// Every film and sound that goes into the book, once.
  package let recordings: [RecordingFile]
  /// The manuscript's files, to which each ``SourceSpan`` refers.
  package let sources: Sources
  /// How many nodes there are: every ``NodeID`` is less.
  package let nodeCount: Int

  package init(
    language: LanguageTag, metadata: Metadata, divisions: [Division], images: [ImageMaster],
    recordings: [RecordingFile] = [], sources: Sources, nodeCount: Int
  ) {
    self.language = language
    self.metadata = metadata
    self.divisions = divisions
    self.images = images
    self.recordings = recordings
    self.sources = sources
    self.nodeCount = nodeCount
  }
}
