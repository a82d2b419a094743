import CLibCurl
import Glibc

// What libcurl calls while a transfer is under way. A return value that is not the size ends the transfer.

extension Transfer {
  /// Before anything is asked.
  func installCallbacks() {
    let context = Unmanaged.passUnretained(self).toOpaque()
    boekbouw_set_pointer(handle.raw, CURLOPT_PRIVATE, context)
    boekbouw_set_pointer(handle.raw, CURLOPT_WRITEDATA, context)
    boekbouw_set_pointer(handle.raw, CURLOPT_HEADERDATA, context)
    boekbouw_set_pointer(handle.raw, CURLOPT_OPENSOCKETDATA, context)
    boekbouw_set_receiver(handle.raw, CURLOPT_WRITEFUNCTION, takeBody)
    boekbouw_set_receiver(handle.raw, CURLOPT_HEADERFUNCTION, takeHeader)
    boekbouw_set_socket_opener(handle.raw, openVetted)
  }

  fileprivate func take(_ bytes: UnsafeRawBufferPointer) -> Int {
    let room = (request?.bodyLimit ?? 0) - body.count
    if body.isEmpty {
      body.reserveCapacity(min(room, max(bytes.count, handle.offset(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T))))
    }
    body.append(contentsOf: bytes.prefix(max(0, room)))
    isCut = bytes.count > room
    return isCut ? 0 : bytes.count
  }

  fileprivate func countHeader(_ size: Int) -> Int {
    headerSize += size
    headerCount += 1
    return hasTooManyHeaders ? 0 : size
  }

  /// Newer libcurls set such a limit themselves; older ones read on until memory is full, and look for the next field
  /// from the first on.
  var hasTooManyHeaders: Bool { headerSize > 300 << 10 || headerCount > 1000 }

  /// Every connection, after the name is resolved: so a host that has another address from one moment to the next
  /// gains nothing. One that is kept was vetted when it was opened.
  fileprivate func mayConnect(to address: IPAddress) -> Bool {
    // The socket is the proxy's, and the vetting with it.
    guard viaProxy || vetting.allows(address) else {
      refused = address
      return false
    }
    hasTriedAllowed = true
    return true
  }
}

private let takeBody: curl_write_callback = { bytes, size, count, context in
  guard let bytes, let context else { return 0 }
  let all = UnsafeRawBufferPointer(start: bytes, count: size * count)
  return Unmanaged<Transfer>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.take(all) }
}

private let takeHeader: curl_write_callback = { _, size, count, context in
  guard let context else { return 0 }
  return Unmanaged<Transfer>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.countHeader(size * count) }
}

private let openVetted: curl_opensocket_callback = { context, _, address in
  guard let context, let address, let numeric = IPAddress(address) else { return -1 }
  let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  guard transfer.mayConnect(to: numeric) else { return -1 }
  let kind = address.pointee.socktype | CInt(SOCK_CLOEXEC.rawValue)
  return socket(address.pointee.family, kind, address.pointee.protocol)
}
