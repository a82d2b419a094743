import LibPOSIX
import LibXML

/// The finished site as it is found, from its bytes alone.
struct ReadSite: Sendable {
  let base: String
  let files: [String: [UInt8]]
  let pages: [String: ReadPage]
  let redirects: [ServerFile: ReadRedirects]
  /// What `symbols.json` says, by key; nil where that cannot be read.
  let data: [String: ReadJSON]?
  /// The addresses of `sitemap.xml`.
  let siteMap: Set<String>?

  init(_ site: CompanionSite) {
    let root = pathOfAddress(site.base)
    base = site.base
    files = Dictionary(site.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let written = site.files.filter { $0.path.hasSuffix(".html") }
    let read = mapInParallel(written, threads: processorCount, weight: \.bytes.count) {
      ReadPage($0.bytes, at: $0.path, root: root)
    }
    pages = Dictionary(
      zip(written, read).compactMap { file, page in page.map { (file.path, $0) } },
      uniquingKeysWith: { first, _ in first })
    redirects = [
      .nginx: .nginx(files[ServerFile.nginx.rawValue] ?? []),
      .apache: .apache(files[ServerFile.apache.rawValue] ?? []),
      .staticHost: .staticHost(files[ServerFile.staticHost.rawValue] ?? []),
    ]
    data = files["symbols.json"].flatMap { ReadJSON($0) }.map { json in
      Dictionary(
        (json["symbols"]?.items ?? []).compactMap { item in item["key"]?.text.map { ($0, item) } },
        uniquingKeysWith: { first, _ in first })
    }
    siteMap = files["sitemap.xml"].flatMap { Self.addresses(in: $0) }
  }

  /// The dark modules of a QR code, as its file draws them.
  func drawing(at path: String) -> String? {
    guard let bytes = files[path], let tree = try? parseXML(bytes).makeTree() else { return nil }
    return tree.allNodes.lazy.filter { tree.kind(of: $0) == .element && tree.name(of: $0).local == "path" }
      .compactMap { tree.attribute("d", of: $0) }.first
  }

  private static func addresses(in bytes: [UInt8]) -> Set<String>? {
    guard let tree = try? parseXML(bytes).makeTree() else { return nil }
    let places = tree.allNodes.filter { tree.kind(of: $0) == .element && tree.name(of: $0).local == "loc" }
    return Set(places.map { tree.textContent(of: $0) })
  }
}
