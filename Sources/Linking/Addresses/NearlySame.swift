import Diagnostics
import Validation

/// Addresses that lead to the same page, and are written in more than one way: one of them is a slip, or will be
/// forgotten when the page moves. Each other way of writing is told once, with the first.
func checkNearlySame(_ addresses: [WrittenAddress], report: inout Report) {
  var first: [String: Int] = [:]
  first.reserveCapacity(addresses.count)
  var told: Set<String> = []
  for (index, written) in addresses.enumerated() {
    let page = samePage(written.parts)
    guard let earlier = first.updateValue(index, forKey: page) else { continue }
    first[page] = earlier
    let other = addresses[earlier]
    guard let difference = Difference(between: other.parts, and: written.parts) else { continue }
    // Of the two, the one with http is to be mended.
    let (wrong, right) = difference == .scheme && written.parts.scheme == "https" ? (other, written) : (written, other)
    guard !report.silences(.nearlySameAddress, at: wrong.place), told.insert(wrong.address).inserted else { continue }
    report.add(.nearlySameAddress(wrong, like: right, difference))
  }
}

/// What all ways of writing an address have in common: scheme, the case of letters, the usual port, a slash at the end
/// and an empty fragment make no difference.
private func samePage(_ parts: AddressParts) -> String {
  var page = parts.host.lowercased()
  if let port = parts.port, !port.isEmpty, port != (parts.scheme == "https" ? "443" : "80") { page += ":" + port }
  page += parts.path.withoutSlashAtEnd.lowercased()
  page.append(contentsOf: parts.query)
  if parts.fragment != "#" { page.append(contentsOf: parts.fragment) }
  return parts.user.map { $0 + "@" + page } ?? page
}

/// What two ways of writing the same address differ in; the weightiest, where it is more than one.
private enum Difference {
  case scheme, capitals, slash, fragment, port

  /// Nil where they do not differ. A slash alone behind a host is the same as none to everybody (RFC 3986 §6.2.3).
  init?(between a: AddressParts, and b: AddressParts) {
    let (path, other) = (a.path.withoutSlashAtEnd, b.path.withoutSlashAtEnd)
    if a.scheme != b.scheme {
      self = .scheme
    } else if a.host != b.host || path != other {
      self = .capitals
    } else if a.path != b.path, !path.isEmpty {
      self = .slash
    } else if a.fragment != b.fragment {
      self = .fragment
    } else if a.port != b.port {
      self = .port
    } else {
      return nil
    }
  }

  var name: Message {
    switch self {
    case .scheme: Message(dutch: "op http of https na", english: "but for http or https")
    case .capitals: Message(dutch: "op hoofdletters na", english: "but for capitals")
    case .slash: Message(dutch: "op de schuine streep aan het eind na", english: "but for the slash at the end")
    case .fragment: Message(dutch: "op het # aan het eind na", english: "but for the # at the end")
    case .port: Message(dutch: "op de poort na", english: "but for the port")
    }
  }
}

extension Substring {
  /// Of several slashes, all but the last.
  var withoutSlashAtEnd: Substring { utf8.last == UInt8(ascii: "/") ? self[..<utf8.index(before: endIndex)] : self }
}

extension Diagnostic {
  fileprivate static func nearlySameAddress(
    _ written: WrittenAddress, like other: WrittenAddress, _ difference: Difference
  ) -> Diagnostic {
    let address = written.address
    let line = "\(other.place.file.path):\(other.place.start.line)"
    return Diagnostic(
      .nearlySameAddress,
      Message(
        dutch: "“\(address)” is \(difference.name.dutch) gelijk aan “\(other.address)” (\(line))",
        english: "“\(address)” is the same as “\(other.address)” (\(line)) \(difference.name.english)"),
      hint: difference == .scheme
        ? Message(dutch: "Neem ook hier het adres met https://.", english: "Take the address with https:// here, too.")
        : Message(
          dutch: "Schrijf het overal hetzelfde, zoals de site zelf het in de adresbalk zet.",
          english: "Write it in one way everywhere: as the site itself shows it in the address bar."),
      at: written.place)
  }
}
