import CLibVips

/// The loaded library. `shared` is made once, by the thread that comes first, and is ready or never will be.
enum VipsLibrary {
  static let shared = open("libvips.so.42")

  /// Runs `work`, and once more and alone if it fails, so that the error's text is its own.
  static func run<Result>(_ work: () -> Swift.Result<Result, ImageError>) throws(ImageError) -> Result {
    if case .failure(let error) = shared { throw error }
    boekbouw_vips_lock(0)
    let first = work()
    boekbouw_vips_unlock()
    if case .success(let result) = first { return result }
    boekbouw_vips_lock(1)
    defer { boekbouw_vips_unlock() }
    boekbouw_vips_clear_error()
    return try work().get()
  }

  static func open(_ name: String) -> Result<Void, ImageError> {
    var problem: UnsafePointer<CChar>?
    let state = boekbouw_vips_load(name, &problem)
    let detail = problem.map { String(cString: $0) } ?? ""
    switch state {
    case boekbouw_vips_ready: return .success(())
    case boekbouw_vips_missing:
      return .failure(
        .libraryMissing(
          "converting images needs libvips; install the Debian package libvips42 (\(detail))"))
    default:
      return .failure(
        .libraryMissing(
          "libvips cannot be used; Debian package libvips42 8.13 or later is needed (\(detail))"))
    }
  }
}
