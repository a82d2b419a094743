import Glibc

/// Which addresses are asked through a proxy, as the environment says it to libcurl, curl and wget.
package struct ProxySettings: Sendable, Hashable {
  package let http: String?
  package let https: String?
  private let exemptions: [ProxyExemption]

  /// No proxy for anything.
  package static let none = ProxySettings { _ in nil }

  /// What the environment of this process says.
  package static var environment: ProxySettings {
    ProxySettings { name in getenv(name).map { String(cString: $0) } }
  }

  /// - Parameter variable: the value of a variable of the environment. `HTTP_PROXY` in capitals is not looked at: to
  ///   a program on a web server that is the field `Proxy` of a request (CVE-2016-5385).
  package init(environment variable: (String) -> String?) {
    func first(of names: String...) -> String? {
      names.lazy.compactMap(variable).first { !$0.isEmpty }
    }
    let other = first(of: "all_proxy", "ALL_PROXY")
    http = first(of: "http_proxy") ?? other
    https = first(of: "https_proxy", "HTTPS_PROXY") ?? other
    exemptions = ProxyExemption.list(first(of: "no_proxy", "NO_PROXY") ?? "")
  }

  /// Whether there is one for anything.
  var hasAny: Bool { http != nil || https != nil }

  func proxy(for url: WebURL) -> String? {
    guard let proxy = url.scheme == "http" ? http : https else { return nil }
    return exemptions.contains { $0.covers(url) } ? nil : proxy
  }
}
