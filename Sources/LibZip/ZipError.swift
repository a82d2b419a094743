import CLibZip

/// Why an archive could not be made or read.
package enum ZipError: Error, Hashable {
  /// Two entries have this name.
  case duplicateName(String)
  /// The name is empty or has a NUL character in it.
  case unusableName(String)
  /// The entry unpacks to more than a reader allows.
  case tooLarge(String)
  /// libzip failed while doing `operation` ("add EPUB/nav.xhtml"); `reason` is its own text, in English.
  case library(operation: String, reason: String)
}

extension ZipError {
  /// Takes over the error of an open archive.
  init(_ operation: String, of archive: OpaquePointer) {
    let reason = String(cString: zip_error_strerror(zip_get_error(archive)))
    self = .library(operation: operation, reason: reason)
  }

  /// Takes over and releases an error that has no archive yet.
  init(_ operation: String, consuming error: inout zip_error_t) {
    self = .library(operation: operation, reason: String(cString: zip_error_strerror(&error)))
    zip_error_fini(&error)
  }
}

extension ZipError {
  /// The cause, in English.
  package var reason: String {
    switch self {
    case .duplicateName(let name): "the name “\(name)” twice"
    case .unusableName(let name): "the name “\(name)”"
    case .tooLarge(let name): "“\(name)” is too large"
    case .library(_, let reason): reason
    }
  }
}
