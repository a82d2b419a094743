import CShims
import Glibc

/// Puts several files in place, and a whole folder, together or not at all.
///
/// All bytes reach the disk under temporary names first, as by `replaceFile`; then the folder takes its place as by
/// `replaceFolder`, and each file its own in one rename. What fails before that leaves everything as it was.
///
/// - Parameter folder: nil for none.
package func replaceTogether(
  _ files: [FolderEntry], folder: (path: String, entries: [FolderEntry])?
) throws(FolderError) {
  do {
    var staged: [StagedFile] = []
    defer { for file in staged { file.tidy() } }
    for file in files { staged.append(try StagedFile(file)) }
    if let folder { try replaceFolder(at: folder.path, with: folder.entries) }
    for file in staged { try file.takePlace() }
    for parent in Set(staged.map(\.folder)) { try sync(folder: parent) }
  } catch let error as FileError {
    throw .file(error)
  } catch let error as FolderError {
    throw error
  } catch {
    throw .foreign(folder?.path ?? "")
  }
}

/// A file under its temporary name.
private struct StagedFile {
  let folder: String
  private let path: String
  private let target: String
  private let temporary: String
  private let mark: CInt

  init(_ file: FolderEntry) throws(FileError) {
    path = file.path
    target = try linkTarget(of: path)
    try checkReplaceable(target, named: path)
    let name: String
    (folder, name) = split(target)
    try makeFolders(at: folder)
    sweepOrphans(of: name, in: folder)
    temporary = "\(folder)/.\(name).boekbouw-\(getpid()).tmp"
    mark = boekbouw_mark_for_removal(temporary)
    do throws(FileError) {
      try LibPOSIX.write(file.bytes, toNew: temporary, mode: nil, for: path)
    } catch {
      if error.operation != .create { unlink(temporary) }
      boekbouw_unmark_for_removal(mark)
      throw error
    }
  }

  func takePlace() throws(FileError) {
    guard rename(temporary, target) == 0 else { throw FileError(path: path, operation: .rename, errno: errno) }
  }

  /// Removes the temporary file, where it still is one.
  func tidy() {
    unlink(temporary)
    boekbouw_unmark_for_removal(mark)
  }
}
