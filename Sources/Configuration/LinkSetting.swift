/// A setting below `links`, which is for `boekbouw links` alone.
package enum LinkSetting: String, CaseIterable, Sendable {
  case database, failures, days, fresh, userAgent, archives, timeout, budget, perHost, pace
  case exemptions = "exempt"

  var form: SettingForm {
    switch self {
    // What is damaged there is set aside: no file of the author's may stand in its place.
    case .database: .file(ending: ".db")
    case .failures: .number(1...100)
    case .days, .fresh: .number(0...365)
    case .userAgent: .text
    case .archives: .addresses
    case .timeout: .number(1...300)
    case .budget: .number(1...86_400)
    case .perHost: .number(1...32)
    case .pace: .number(0...60_000)
    case .exemptions: .exemptions
    }
  }

  /// What stands in docs/configuration.md.
  var explanation: String {
    let unsaid = LinkSettings()
    return switch self {
    case .database:
      """
      The file in which `boekbouw links` keeps what it saw, by its path from the folder that boekbouw is started in; \
      `\(unsaid.database)` where the book does not say. A server that checks for you has to keep it from run to run.
      """
    case .failures:
      """
      How many times in a row, at least, a link fails before it is broken and the exit code says so; \
      \(unsaid.failures) where the book does not say. `--strict` asks for one.
      """
    case .days:
      """
      For how many days, at least, a link fails before it is broken; \(unsaid.days) where the book does not say. As long \
      as the database has fewer days of history, a page that its server says is not there (404, 410) is broken at once.
      """
    case .fresh:
      """
      For how many days a link that answered is not asked again; \(unsaid.fresh) where the book does not say, 0 for \
      asking each time. One that failed is asked again in every run.
      """
    case .userAgent:
      """
      What boekbouw calls itself to the servers that it asks. An address where they can reach you is polite; without \
      this setting it gives its own name.
      """
    case .archives:
      """
      Where copies of a dead page may be kept: the part before the page's own address in a TimeGate (RFC 7089). One, or \
      a list in the order in which they are asked; \(unsaid.archives.map { "`\($0)`" }.joined(separator: ", ")) where \
      the book does not say.
      """
    case .timeout:
      "How many seconds a request may take; \(unsaid.timeout) where the book does not say."
    case .budget:
      """
      How many seconds all of `boekbouw links` may take; \(unsaid.budget) where the book does not say. What has not been \
      asked by then is reported as such.
      """
    case .perHost:
      "How many requests may run at once to one host; \(unsaid.perHost) where the book does not say."
    case .pace:
      """
      How many milliseconds lie at least between the beginnings of two requests to one host; \(unsaid.pace) where the \
      book does not say. A host that is slow or asks for patience gets more.
      """
    case .exemptions:
      """
      Links that are not checked: each address as it stands in the book, with the `reason` and, if it is to end, the \
      last day (`until`). A star at the end stands for all addresses that begin so. After its day an exemption no longer \
      holds, which is a warning; so is one that no link of the book needs.
      """
    }
  }

  var example: String {
    switch self {
    case .database: ".cache/links.db"
    case .failures: "5"
    case .days: "14"
    case .fresh: "1"
    case .userAgent: "Leaders Online (redactie@example.org)"
    case .archives: "https://archief.example.org/web/"
    case .timeout: "40"
    case .budget: "1800"
    case .perHost: "2"
    case .pace: "500"
    case .exemptions:
      """
      https://www.linkedin.com/in/iemand:
        reason: LinkedIn laat programma's niet toe.
        until: 2027-06-30
      https://www.example.org/*:
        reason: Staat alleen open voor leden.
      """
    }
  }
}
