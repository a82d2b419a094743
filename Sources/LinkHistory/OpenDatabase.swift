import Diagnostics
import LibPOSIX
import LibSQLite

/// The database at that path, made where it is missing. Where there is none to be had, the report says why, and the run
/// does with one that is forgotten at its end: memory that fails is no reason to check nothing.
func openDatabase(at path: String, report: inout Report) throws(DatabaseError) -> Database {
  let folder = parent(of: path)
  do {
    try makeFolders(at: folder)
  } catch {
    report.add(.unwritableMemory(path, reason: error.reason))
    return try freshDatabase(at: .memory)
  }
  // Of two runs that find it damaged, the second must not set aside what the first has begun anew.
  let fitness = alone(inFolder: folder) { makeFit(path, report: &report) }
  do throws(DatabaseError) {
    if fitness == .fit { return try freshDatabase(at: .file(path)) }
  } catch {
    report.add(.unwritableMemory(path, reason: error.reason))
  }
  return try freshDatabase(at: .memory)
}

private func freshDatabase(at place: Database.Place) throws(DatabaseError) -> Database {
  let database = try Database(at: place)
  try database.migrate()
  return database
}

private enum Fitness: Equatable {
  case fit
  case damaged(reason: String)
  /// Another program's, or a later version's of ours: nothing is done to it.
  case foreign
  case later
  case unreachable(reason: String)
}

/// Looks at what stands there, sets it aside where it is damaged, and reports what is wrong with it.
private func makeFit(_ path: String, report: inout Report) -> Fitness {
  let fitness = fitness(of: path)
  switch fitness {
  case .fit: break
  case .foreign: report.add(.foreignMemory(path))
  case .later: report.add(.laterMemory(path))
  case .unreachable(let reason): report.add(.unwritableMemory(path, reason: reason))
  case .damaged(let reason):
    do {
      report.add(.damagedMemory(path, aside: try setAside(path), reason: reason))
      return .fit
    } catch {
      report.add(.unwritableMemory(path, reason: error.reason))
    }
  }
  return fitness
}

private func fitness(of path: String) -> Fitness {
  do throws(DatabaseError) {
    let database = try Database(at: .file(path))
    if let damage = try database.firstDamage() { return .damaged(reason: damage) }
    if try database.isEmpty() { return .fit }
    let signature = try database.signature()
    guard signature.application == applicationID else { return .foreign }
    guard signature.version <= currentVersion else { return .later }
    if signature.version == currentVersion, let lack = try database.firstLack() { return .damaged(reason: lack) }
    return .fit
  } catch {
    return error.isDamage ? .damaged(reason: error.reason) : .unreachable(reason: error.reason)
  }
}

extension DatabaseError {
  var isDamage: Bool {
    switch cause {
    case .corrupt, .notADatabase: true
    case .busy, .full, .readOnly, .unreachable, .disk, .constraint, .other: false
    }
  }
}

/// Gives a damaged file another name, in the place of one that was damaged before. Its journal goes along: SQLite would
/// play it into the new file.
private func setAside(_ path: String) throws(FileError) -> String {
  let aside = path + ".damaged"
  for ending in ["-journal", "-wal", "-shm"] where fileExists(path + ending) {
    try moveFile(from: path + ending, to: aside + ending)
  }
  try moveFile(from: path, to: aside)
  return aside
}

private func parent(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
