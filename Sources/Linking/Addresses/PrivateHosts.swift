import Diagnostics
import Validation

/// Addresses that only answer on the author's own computer or network. One finding stands for all of a host.
func checkPrivateHosts(in addresses: [WrittenAddress], report: inout Report) {
  var hosts: [String: (place: SourceRange, count: Int)] = [:]
  var order: [String] = []
  for written in addresses {
    let place = written.place
    // The place that stands for the others must not be a silenced one.
    guard let host = privateHost(of: written.parts), !report.silences(.privateAddress, at: place) else { continue }
    if hosts[host] == nil { order.append(host) }
    hosts[host, default: (place, 0)].count += 1
  }
  for host in order {
    guard let (place, count) = hosts[host] else { continue }
    report.add(.privateAddress(host, count: count, at: place))
  }
}

private func privateHost(of parts: AddressParts) -> String? {
  let name = parts.host.lowercased()
  let host = name.hasSuffix(".") ? String(name.dropLast()) : name
  if host.hasPrefix("[") { return isPrivate(bracketed: host) ? host : nil }
  let labels = host.utf8.split(separator: UInt8(ascii: ".")).map(Substring.init)
  if let numbers = fourNumbers(labels) { return isPrivate(numbers) ? host : nil }
  let isPrivateName = labels.count == 1 || privateDomains.contains(labels.last ?? "")
  return isPrivateName ? host : nil
}

private func fourNumbers(_ labels: [Substring]) -> [UInt8]? {
  guard labels.count == 4 else { return nil }
  let numbers = labels.compactMap { UInt8($0) }
  return numbers.count == 4 ? numbers : nil
}

/// RFC 6761 and 6762, and what routers call their networks.
private let privateDomains: Set<Substring> = [
  "localhost", "local", "internal", "intranet", "lan", "home", "corp", "localdomain", "test",
]

/// RFC 6890.
private func isPrivate(_ numbers: [UInt8]) -> Bool {
  switch (numbers[0], numbers[1]) {
  case (0, _), (10, _), (127, _), (169, 254), (192, 168): true
  case (172, 16...31), (100, 64...127): true
  default: false
  }
}

private func isPrivate(bracketed host: String) -> Bool {
  host == "[::1]" || ["[fc", "[fd", "[fe8", "[fe9", "[fea", "[feb"].contains { host.hasPrefix($0) }
}

extension Diagnostic {
  fileprivate static func privateAddress(_ host: String, count: Int, at place: SourceRange) -> Diagnostic {
    let rest = count - 1
    let more = rest == 0 ? ("", "") : (" (en nog \(rest) keer)", " (and \(rest) more)")
    return Diagnostic(
      .privateAddress,
      Message(
        dutch: "“\(host)” is alleen te bereiken op je eigen computer of netwerk\(more.0)",
        english: "“\(host)” answers on your own computer or network alone\(more.1)"),
      hint: Message(
        dutch: "Neem het adres waarop iedereen de pagina vindt. Is het een voorbeeld, zet het dan in <uri> of "
          + "<literal>, zonder link.",
        english: "Take the address where everybody finds the page. If it is an example, put it into <uri> or "
          + "<literal>, without a link."), at: place)
  }
}
