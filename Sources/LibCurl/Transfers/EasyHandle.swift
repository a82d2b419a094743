import CLibCurl

/// A handle of libcurl for one transfer at a time. It has to be out of every multi handle before it goes.
struct EasyHandle: ~Copyable {
  let raw: UnsafeMutableRawPointer
  /// Where libcurl writes what went wrong.
  private let words: UnsafeMutablePointer<CChar>

  /// Ends the program where there is no memory for it, as Swift does for its own values.
  init() {
    guard let raw = curl_easy_init() else { preconditionFailure("curl_easy_init: out of memory") }
    self.raw = raw
    words = .allocate(capacity: Int(CURL_ERROR_SIZE))
    words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    boekbouw_set_pointer(raw, CURLOPT_ERRORBUFFER, words)
  }

  deinit {
    curl_easy_cleanup(raw)
    words.deallocate()
  }

  func set(_ option: CURLoption, _ value: Int) { boekbouw_set_long(raw, option, value) }

  func set(_ option: CURLoption, _ value: String?) { boekbouw_set_string(raw, option, value) }

  func number(_ info: CURLINFO) -> Int {
    var value = 0
    boekbouw_get_long(raw, info, &value)
    return value
  }

  /// For those that end in `_T`; times are in microseconds.
  func offset(_ info: CURLINFO) -> Int {
    var value: curl_off_t = 0
    boekbouw_get_offset(raw, info, &value)
    return Int(value)
  }

  func text(_ info: CURLINFO) -> String? {
    var value: UnsafeMutablePointer<CChar>?
    boekbouw_get_string(raw, info, &value)
    return value.map { String(cString: $0) }
  }

  /// What went wrong, with its particulars where libcurl has them.
  func words(for code: CURLcode) -> String {
    String(cString: words.pointee == 0 ? curl_easy_strerror(code) : UnsafePointer(words))
  }

  func forgetWords() { words.pointee = 0 }
}
