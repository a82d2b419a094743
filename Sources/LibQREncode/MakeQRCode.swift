import CLibQREncode

/// Why a payload has no QR code.
package enum QRCodeError: Error, Hashable {
  /// There is nothing to encode.
  case emptyPayload
  /// The payload has more bytes, as UTF-8, than the largest symbol holds at this level of error correction.
  case payloadTooLong(bytes: Int, limit: Int)
  case outOfMemory
}

/// The smallest symbol that holds a payload in one segment of bytes.
///
/// A payload in ASCII stands by itself. Any other is UTF-8, and says so by an ECI, because bytes without one are
/// ISO 8859-1 by the standard (ISO/IEC 18004:2015 §7.3.2); libqrencode reserves two bytes too many for that, so such a
/// symbol may be one version larger than it has to be.
///
/// The same payload gives the same symbol every time. May be called from any thread: what libqrencode shares between
/// symbols, it guards by a lock.
package func makeQRCode(
  of payload: String, correction: ErrorCorrection = .medium
) throws(QRCodeError) -> QRCode {
  let length = payload.utf8.count
  let isASCII = payload.utf8.allSatisfy { $0 < 0x80 }
  guard length > 0 else { throw .emptyPayload }
  // The mode (4 bits) and the length (16 bits) stand before it; the ECI takes 12 bits.
  let limit = correction.largestCapacity - (isASCII ? 3 : 4)
  guard length <= limit else { throw .payloadTooLong(bytes: length, limit: limit) }
  return try encode(Array(payload.utf8), asUTF8: !isASCII, correction: correction)
}

private func encode(
  _ bytes: [UInt8], asUTF8: Bool, correction: ErrorCorrection
) throws(QRCodeError) -> QRCode {
  // Version 0 asks for the smallest that fits.
  guard let input = QRinput_new2(0, level(for: correction)) else { throw .outOfMemory }
  defer { QRinput_free(input) }
  guard !asUTF8 || QRinput_appendECIheader(input, designatorOfUTF8) == 0,
    QRinput_append(input, QR_MODE_8, Int32(bytes.count), bytes) == 0,
    let symbol = QRcode_encodeInput(input)
  else { throw .outOfMemory }
  defer { QRcode_free(symbol) }
  return QRCode(copying: symbol.pointee)
}

/// The number of UTF-8 in AIM's register of Extended Channel Interpretations.
private let designatorOfUTF8: UInt32 = 26

private func level(for correction: ErrorCorrection) -> QRecLevel {
  switch correction {
  case .medium: QR_ECLEVEL_M
  case .quartile: QR_ECLEVEL_Q
  case .high: QR_ECLEVEL_H
  }
}
