import CLibZip

/// Why an archive could not be made.
package enum ZipError: Error, Hashable {
  /// Two entries have this name.
  case duplicateName(String)
  /// The name is empty or has a NUL character in it.
  case unusableName(String)
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
