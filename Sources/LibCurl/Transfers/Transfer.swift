import CLibCurl

/// The handle of one chain after another, with what its request at the moment has collected.
///
/// libcurl’s callbacks point to it without owning it: it lives until the multi handle is gone.
final class Transfer {
  let handle: EasyHandle
  let slot: Int
  let vetting: Vetting
  /// Which chain has it; a chain that has ended is of an earlier turn.
  var turn = 0
  var state = State.idle
  var request: HTTPRequest?
  var viaProxy = false
  /// What libcurl was told for earlier requests, and need not be told again.
  var told = Told()

  var body: [UInt8] = []
  var isCut = false
  var headerSize = 0
  var headerCount = 0
  /// The last address that may not be connected to.
  var refused: IPAddress?
  /// Whether there was one that may be.
  var hasTriedAllowed = false

  enum State {
    case idle
    case asking
    /// The certificate did not satisfy; it is looked at once more, without a request.
    case inspecting
    /// The host was not found; the system is asked why.
    case lookingUp
  }

  struct Told {
    var method: HTTPRequest.Method?
    var fields: [HTTPField]?
    var list: StringList?
    var timeout = 0.0
    var connectTimeout = 0.0
    var proxy: String?
  }

  init(slot: Int, vetting: Vetting) {
    handle = EasyHandle()
    self.slot = slot
    self.vetting = vetting
  }

  /// The one that a handle belongs to.
  static func of(_ handle: UnsafeMutableRawPointer) -> Transfer? {
    var context: UnsafeMutableRawPointer?
    boekbouw_get_private(handle, &context)
    return context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Read only where something is wrong.
  var url: WebURL? { request.flatMap { WebURL($0.address) } }

  var elapsed: Double { Double(handle.offset(CURLINFO_TOTAL_TIME_T)) / 1e6 }

  /// Of the time that its request may take.
  var secondsLeft: Double { (request?.timeout ?? 0) - elapsed }

  func forgetAnswer() {
    handle.forgetWords()
    body = []
    isCut = false
    headerSize = 0
    headerCount = 0
    refused = nil
    hasTriedAllowed = false
  }
}
