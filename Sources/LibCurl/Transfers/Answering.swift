import CLibCurl
import Glibc

extension Transfer {
  /// The answer that has come, whole or cut.
  func answer() -> HTTPAnswer {
    let fields = receivedFields()
    let answer = HTTPAnswer(
      status: handle.number(CURLINFO_RESPONSE_CODE), fields: fields, body: body, isCut: isCut,
      peer: viaProxy ? nil : handle.text(CURLINFO_PRIMARY_IP),
      seconds: elapsed, retryAfter: retryAfter(in: fields))
    body = []
    return answer
  }

  /// No parser of ours, and so nothing of ours to fuzz: libcurl reads fields, unfolds them, and leaves out those of
  /// 1xx answers, of the proxy and behind the body.
  private func receivedFields() -> [HTTPField] {
    var fields: [HTTPField] = []
    fields.reserveCapacity(max(0, headerCount - 2))
    var last: UnsafeMutablePointer<curl_header>?
    while let header = curl_easy_nextheader(handle.raw, UInt32(CURLH_HEADER), -1, last) {
      let name = lowered(header.pointee.name)
      fields.append(HTTPField(name, decoded(header.pointee.value, isAddress: name == "location")))
      last = header
    }
    return fields
  }

  /// libcurl reads both forms, and says 0 for what it cannot read as well.
  private func retryAfter(in fields: [HTTPField]) -> Int? {
    guard let text = fields.last(where: { $0.name == "retry-after" })?.value else { return nil }
    let seconds = handle.offset(CURLINFO_RETRY_AFTER)
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if seconds > 0 || isNumber { return max(0, seconds) }
    // A date that has passed.
    return seconds < 0 && text.contains(":") ? 0 : nil
  }
}

/// UTF-8, or else Latin-1 (RFC 9110 §5.5): of an address the bytes count, so browsers percent-encode them.
private func decoded(_ value: UnsafePointer<CChar>, isAddress: Bool) -> String {
  if let text = String(validatingCString: value) { return text }
  var text = ""
  for byte in UnsafeBufferPointer(start: value, count: strlen(value)).lazy.map({ UInt8(bitPattern: $0) }) {
    if isAddress, byte >= 0x80 {
      text += "%" + String(byte, radix: 16, uppercase: true)
    } else {
      text.unicodeScalars.append(Unicode.Scalar(byte))
    }
  }
  return text
}

private func lowered(_ name: UnsafePointer<CChar>) -> String {
  let length = strlen(name)
  return String(unsafeUninitializedCapacity: length) { bytes in
    for index in 0..<length { bytes[index] = lowerASCII(UInt8(bitPattern: name[index])) }
    return length
  }
}
