import BookModel
import Diagnostics
import LibPOSIX
import LibXML
import XMLReading

extension ImageFinder {
  /// The film or sound that `fileref` names, seen from the file it stands in, else from the asset folders.
  ///
  /// - Returns: its place in ``recordings``; nil where nothing usable is there, which is kept as a problem.
  mutating func findRecording(_ fileref: String, _ kind: Recording.Kind, at place: Place, files: ManuscriptFiles)
    -> Int?
  {
    let document = files.documents[place.file]
    let range = SourceRange(document.file, bytes: document.tree.startTag(of: place.node))
    guard let real = findFile(fileref, at: place, of: document) else { return nil }
    guard let mediaType = recordingType(of: real, kind) else {
      problems.append(.unsuitableRecording(fileref, kind, at: range))
      return nil
    }
    let file = RecordingFile(path: real, mediaType: mediaType)
    if let known = recordings.firstIndex(of: file) { return known }
    recordings.append(file)
    return recordings.count - 1
  }

  /// The text in a file that `textdata` names.
  mutating func findText(_ fileref: String, at place: Place, files: ManuscriptFiles) -> String? {
    let document = files.documents[place.file]
    guard let real = findFile(fileref, at: place, of: document), let bytes = try? readFile(real) else { return nil }
    let range = SourceRange(document.file, bytes: document.tree.startTag(of: place.node))
    guard let text = try? plainText(of: bytes, encoding: document.tree.attribute("encoding", of: place.node)) else {
      problems.append(.undecodableText(fileref, "UTF-8", at: range))
      return nil
    }
    guard isXMLText(text) else {
      problems.append(.textWithControls(fileref, at: range))
      return nil
    }
    return text
  }

  /// The real path of a file that belongs to the book.
  private mutating func findFile(_ fileref: String, at place: Place, of document: SourceDocument) -> String? {
    let range = SourceRange(document.file, bytes: document.tree.startTag(of: place.node))
    let (folder, fileref) = document.folder(of: place.node, for: fileref)
    guard !fileref.contains("://") else {
      problems.append(.imageOutside(fileref, at: range))
      return nil
    }
    let candidates = ([folder] + assetFolders).map { joinPath($0, fileref) }
    guard let found = candidates.first(where: { fileExists($0) && !isDirectory($0) }), let real = try? realPath(found)
    else {
      problems.append(.missingRecording(fileref, at: range))
      return nil
    }
    guard allowed.contains(where: { real.hasPrefix($0 == "/" ? "/" : $0 + "/") }) else {
      problems.append(.imageOutside(fileref, at: range))
      return nil
    }
    return real
  }
}

/// What every reading system plays (EPUB 3.3 §3.2, core media types; film may be anything, and these two it is).
private func recordingType(of path: String, _ kind: Recording.Kind) -> String? {
  let suffix = path.lowercased().split(separator: ".").last.map { String($0) } ?? ""
  switch kind {
  case .video: return ["mp4": "video/mp4", "m4v": "video/mp4", "webm": "video/webm"][suffix]
  case .audio:
    return [
      "mp3": "audio/mpeg", "m4a": "audio/mp4", "mp4": "audio/mp4", "opus": "audio/ogg; codecs=opus",
      "ogg": "audio/ogg; codecs=opus",
    ][suffix]
  }
}

extension Diagnostic {
  fileprivate static func missingRecording(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingRecording,
      Message(dutch: "het bestand “\(name)” bestaat niet", english: "there is no file “\(name)”"),
      hint: Message(
        dutch: "Zet het bestand in de map van het manuscript, en schrijf de naam precies zo, met hoofdletters.",
        english: "Put the file into the manuscript's folder, and write its name exactly so, with its capitals."),
      at: place)
  }

  fileprivate static func unsuitableRecording(
    _ name: String, _ kind: Recording.Kind, at place: SourceRange
  ) -> Diagnostic {
    let formats = kind == .video ? ".mp4, .webm" : ".mp3, .m4a, .opus"
    return Diagnostic(
      .unsuitableRecording,
      Message(
        dutch: "de opname “\(name)” speelt niet op elk leesapparaat", english: "not every device plays “\(name)”"),
      hint: Message(
        dutch: "Zet haar om naar een van deze soorten: \(formats).",
        english: "Convert it into one of these formats: \(formats)."),
      at: place)
  }
}
