import LibPOSIX
package import LibXML
package import XMLReading

/// What an address in a file leads to.
package enum Resource: Hashable, Sendable {
  /// A path as the system opens it.
  case file(String)
  /// The whole address of something that is not on this machine.
  case remote(String)
}

extension SourceDocument {
  /// Where a relative address in an element counts from: the file, unless it or an element around it says otherwise
  /// by `xml:base` (XML Base, RFC 3986 §5).
  ///
  /// What is behind the last slash of a path does not count.
  package func base(of node: XMLTree.NodeID) -> Resource {
    guard tree.names.contains(XMLTree.Name(namespace: xmlNamespace, local: "base")) else { return .file(path) }
    var stated: [String] = []
    var place: XMLTree.NodeID? = node
    while let current = place {
      if let base = tree.attribute("base", namespace: xmlNamespace, of: current) { stated.append(base) }
      place = tree.parent(of: current)
    }
    return stated.reversed().reduce(.file(path)) { resolved($1, against: $0) }
  }

  /// What an address in an element leads to.
  ///
  /// - Parameter isEscaped: whether it is percent-encoded, as addresses are and `fileref` mostly is not.
  package func resource(at address: String, in node: XMLTree.NodeID, isEscaped: Bool = true) -> Resource {
    resolved(address, against: base(of: node), isEscaped: isEscaped)
  }

  /// The folder that a `fileref` counts from, and what it names there: with an `xml:base` on the internet, the whole
  /// address.
  package func folder(of node: XMLTree.NodeID, for fileref: String) -> (folder: String, name: String) {
    switch base(of: node) {
    case .file(let base): return (parentFolder(of: base), fileref)
    case .remote:
      guard case .remote(let address) = resource(at: fileref, in: node, isEscaped: false) else { break }
      return (parentFolder(of: path), address)
    }
    return (parentFolder(of: path), fileref)
  }
}

/// RFC 3986 §5.2, as far as files go: the system itself follows `..`.
private func resolved(_ address: String, against base: Resource, isEscaped: Bool = true) -> Resource {
  let path = isEscaped ? String(address.prefix { $0 != "#" && $0 != "?" }) : address
  if let scheme = scheme(of: path) {
    guard scheme == "file" else { return .remote(address) }
    let local = path.dropFirst("file:".count)
    let slashes = local.prefix { $0 == "/" }.count
    return .file(unescaped(String(slashes == 3 ? local.dropFirst(2) : local)))
  }
  switch base {
  case .file(let file):
    if path.isEmpty { return base }
    return .file(joinPath(parentFolder(of: file), withFolderSlash(isEscaped ? unescaped(path) : path)))
  case .remote(let remote): return .remote(joined(path, to: remote))
  }
}

/// `http` of `http://…`; a drive's letter is none.
private func scheme(of address: String) -> String? {
  guard let match = address.prefixMatch(of: /[A-Za-z][A-Za-z0-9+.\-]+:/) else { return nil }
  return String(match.output.dropLast()).lowercased()
}

private func joined(_ path: String, to remote: String) -> String {
  let authority = remote.prefixMatch(of: /[^:]+:\/\/[^\/]*/).map { String($0.output) } ?? ""
  if path.hasPrefix("/") { return authority + path }
  guard let slash = remote.lastIndex(of: "/"), remote[...slash].count > authority.count else {
    return remote + "/" + path
  }
  return String(remote[...slash]) + path
}

/// `..` is a folder without a slash behind it as well.
private func withFolderSlash(_ path: String) -> String {
  let last = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
  return last == "." || last == ".." ? path + "/" : path
}

/// Undoes the percent encoding of an address (RFC 3986 §2.1); a path in the file system has none.
private func unescaped(_ address: String) -> String {
  var bytes: [UInt8] = []
  var rest = Array(address.utf8)[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), rest.count >= 2,
      let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

extension Resource {
  /// As an `xml:base` says it.
  var address: String {
    switch self {
    case .file(let path):
      "file://"
        + ((try? currentFolder()).map { path.hasPrefix("/") ? path : joinPath($0, path) } ?? path)
        .replacing("%", with: "%25").replacing("#", with: "%23").replacing("?", with: "%3F")
    case .remote(let address): address
    }
  }
}
