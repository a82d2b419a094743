import BookModel
import Diagnostics
import ImageFormats
import LibPOSIX
import LibXML
import XMLReading

/// Finds the files that `fileref` names, looks into each once, and keeps to the folders that belong to the book.
struct ImageFinder {
  private(set) var masters: [ImageMaster] = []
  /// Films and sounds, each once.
  var recordings: [RecordingFile] = []
  var problems: [Diagnostic] = []
  /// Real paths of the folders that images may come from.
  let allowed: [String]
  let assetFolders: [String]
  private let guessesExtension: Bool
  /// The folder of the main file, from which some count every path.
  private let mainFolder: String
  /// What was found for each path asked for; nil where nothing usable is there.
  private var known: [String: ImageID?] = [:]
  private var byRealPath: [String: ImageID] = [:]

  /// - Parameter guessesExtension: whether `fileref="kaart"` may be `kaart.svg`, as other tools have it.
  init(manuscript: ManuscriptLocation, guessesExtension: Bool = false) {
    self.guessesExtension = guessesExtension
    assetFolders = manuscript.assetFolders
    mainFolder = manuscript.folder
    allowed = ([manuscript.folder] + manuscript.assetFolders).compactMap { try? realPath($0) }
  }

  /// The image that `fileref` names, seen from the file it stands in, else from the asset folders.
  ///
  /// Whatever is wrong is kept as a problem, once an image.
  mutating func find(_ fileref: String?, at place: Place, span: SourceSpan, files: ManuscriptFiles)
    -> ImageID?
  {
    let document = files.documents[place.file]
    let range = SourceRange(document.file, bytes: document.tree.startTag(of: place.node))
    guard let fileref, !fileref.isEmpty else {
      problems.append(.imageWithoutFile(at: range))
      return nil
    }
    let (folder, name) = document.folder(of: place.node, for: fileref)
    let path = joinPath(folder, name)
    if let answer = known[path] { return answer }
    let answer = locate(name, from: folder, span: span, at: range)
    known[path] = .some(answer)
    return answer
  }

  private mutating func locate(
    _ fileref: String, from folder: String, span: SourceSpan, at range: SourceRange
  ) -> ImageID? {
    guard !fileref.contains("://") else {
      problems.append(.imageOutside(fileref, at: range))
      return nil
    }
    let candidates = ([folder] + assetFolders).flatMap { folder in names(of: fileref).map { joinPath(folder, $0) } }
    guard let found = candidates.first(where: { fileExists($0) && !isDirectory($0) }),
      let real = try? realPath(found)
    else {
      let search = ImageSearch(folder: folder, allowed: allowed)
      let meant = search.nearest(to: candidates + [joinPath(mainFolder, fileref)])
      problems.append(.missingImage(fileref, meant: meant, at: range))
      return nil
    }
    guard allowed.contains(where: { real.hasPrefix($0 == "/" ? "/" : $0 + "/") }) else {
      problems.append(.imageOutside(fileref, at: range))
      return nil
    }
    if let id = byRealPath[real] { return id }
    guard let master = inspect(real, named: fileref, span: span, at: range) else { return nil }
    let id = ImageID(masters.count)
    masters.append(master)
    byRealPath[real] = id
    return id
  }

  /// What the file may be called.
  private func names(of fileref: String) -> [String] {
    let hasExtension = fileref.split(separator: "/").last?.contains(".") ?? false
    guard guessesExtension, !hasExtension else { return [fileref] }
    return [fileref] + ["svg", "png", "jpg", "jpeg", "webp", "gif"].map { "\(fileref).\($0)" }
  }

  private mutating func inspect(
    _ path: String, named name: String, span: SourceSpan, at range: SourceRange
  ) -> ImageMaster? {
    do {
      let bytes = try readFile(path)
      let facts = try inspectImage(bytes)
      if facts.format == .svg {
        return inspectDrawing(bytes, path: path, named: name, span: span, at: range)
      }
      return picture(facts, bytes: bytes, path: path, named: name, span: span, at: range)
    } catch let problem as ImageProblem {
      problems.append(.damagedImage(name, reason: problem.reason, at: range))
    } catch let error as FileError {
      problems.append(.damagedImage(name, reason: Message(error.reason), at: range))
    } catch {
      problems.append(.damagedImage(name, reason: Message("\(error)"), at: range))
    }
    return nil
  }

  private mutating func picture(
    _ facts: ImageFacts, bytes: [UInt8], path: String, named name: String, span: SourceSpan,
    at range: SourceRange
  ) -> ImageMaster? {
    guard let format = masterFormat(facts.format) else {
      problems.append(.unknownImageFormat(name, at: range))
      return nil
    }
    if facts.colourModel == .cmyk, !facts.hasICCProfile { problems.append(.colourWithoutProfile(name, at: range)) }
    let isUpright = facts.orientation < 5
    let isScreenColour = facts.colourModel != .cmyk && (!facts.hasICCProfile || facts.iccIsSRGB)
    let isScreenFormat = format != .tiff && facts.bitsPerComponent <= 8 && facts.orientation == 1
    return ImageMaster(
      path: path, format: format, width: isUpright ? facts.width : facts.height,
      height: isUpright ? facts.height : facts.width,
      isPlain: isScreenColour && isScreenFormat,
      isAnimated: format == .gif && bytes.count(of: [0x21, 0xF9, 0x04]) > 1, span: span)
  }

  private func masterFormat(_ format: ImageFormat) -> MasterFormat? {
    switch format {
    case .jpeg: .jpeg
    case .png: .png
    case .gif: .gif
    case .webp: .webp
    case .tiff: .tiff
    case .svg: .svg
    case .heif, .bmp, .pdf, .postscript, .photoshop, .unknown: nil
    }
  }

  /// A drawing has to be well-formed, and may fetch and run nothing (EPUB 3.3 §3.6, §5.4).
  private mutating func inspectDrawing(
    _ bytes: [UInt8], path: String, named name: String, span: SourceSpan, at range: SourceRange
  ) -> ImageMaster? {
    guard let source = try? utf8Source(of: bytes), let document = try? parseXML(source) else {
      problems.append(.damagedImage(name, reason: .notWellFormedDrawing, at: range))
      return nil
    }
    let tree = document.makeTree()
    let names = Set(tree.names.map(\.local))
    if isActive(tree) {
      problems.append(.activeDrawing(name, at: range))
      return nil
    }
    let animations: Set = ["animate", "animateTransform", "animateMotion", "set"]
    return ImageMaster(
      path: path, format: .svg, width: nil, height: nil, isPlain: true,
      isAnimated: !animations.isDisjoint(with: names),
      span: span)
  }
}

extension [UInt8] {
  /// How often a sequence of bytes occurs.
  fileprivate func count(of sequence: [UInt8]) -> Int {
    indices.count { self[$0] == sequence[0] && self[$0...].starts(with: sequence) }
  }
}
