package import Diagnostics
package import LibPOSIX

/// What the book says about the checking of its links; where it says nothing, what stands here.
package struct LinkSettings: Sendable {
  /// The file that keeps what runs saw, by its path from the folder that the program is started in.
  package var database = "build/links.db"
  package var failures = 3
  package var days = 7
  /// In days.
  package var fresh = 7
  /// What we call ourselves; nil for the program's own name.
  package var userAgent: String?
  /// What stands before an address in that of its archived copies (TimeGates, RFC 7089 §2.1).
  package var archives = ["https://web.archive.org/web/"]
  /// For one request, in seconds.
  package var timeout = 20
  /// For all of them, in seconds.
  package var budget = 600
  /// How many requests at once to a host.
  package var perHost = 6
  /// Between the beginnings of two requests to a host, in milliseconds.
  package var pace = 50
  /// In the order of the file.
  package var exemptions: [LinkExemption] = []

  package init() {}
}

extension BookSettings {
  package var links: LinkSettings {
    var links = LinkSettings()
    links.database = self[.links(.database)] ?? links.database
    links.failures = number(.failures) ?? links.failures
    links.days = number(.days) ?? links.days
    links.fresh = number(.fresh) ?? links.fresh
    links.userAgent = self[.links(.userAgent)]
    links.archives = values(of: .links(.archives)) ?? links.archives
    links.timeout = number(.timeout) ?? links.timeout
    links.budget = number(.budget) ?? links.budget
    links.perHost = number(.perHost) ?? links.perHost
    links.pace = number(.pace) ?? links.pace
    links.exemptions = exemptions
    return links
  }

  private func number(_ setting: LinkSetting) -> Int? { self[.links(setting)].flatMap { Int($0) } }
}

extension LinkSettings {
  /// The exemption that an address has on a day: its own, else the narrowest of those with a star.
  package func exemption(for address: String, on day: Day) -> LinkExemption? {
    exemptions.filter { $0.covers(address) && $0.holds(on: day) }
      .max { ($0.isExact ? 1 : 0, $0.pattern.utf8.count) < ($1.isExact ? 1 : 0, $1.pattern.utf8.count) }
  }

  /// Exemptions that do nothing, as they are for no address of the book or their day has gone by.
  package func addIdleExemptions(for addresses: some Sequence<String>, on day: Day, to report: inout Report) {
    let addresses = Array(addresses)
    for exemption in exemptions {
      if !addresses.contains(where: exemption.covers) {
        report.add(.useless(exemption))
      } else if let until = exemption.until, !exemption.holds(on: day) {
        report.add(.expired(exemption, on: until))
      }
    }
  }
}
