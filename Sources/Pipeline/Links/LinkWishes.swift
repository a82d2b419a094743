import LibCurl
import LibPOSIX

/// What is wanted of a link check. What is nil is as the book has it, else as usual.
package struct LinkWishes: Sendable {
  /// Whether nothing is asked of anybody.
  package var isOffline: Bool
  /// Whether what fails is broken at once.
  package var isStrict: Bool
  /// Whether links are asked for that were in order a short while ago.
  package var asksAll: Bool
  /// Where earlier runs are remembered.
  package var database: String?
  /// A report of ours in JSON; what was broken in it stops nobody.
  package var baseline: String?
  /// The day, `2026-11-26`, since when changes are told.
  package var since: String?
  /// Whether archives are asked for copies of what is gone, and of symbols that have none.
  package var findsCopies: Bool
  /// Whether what was found is written into the ledger.
  package var records: Bool
  package var mending: Mending
  package var web: WebWishes

  package enum Mending: Sendable {
    case nothing
    case inPlace
    /// A unified diff goes to this file.
    case asPatch(String)
  }

  package init(
    isOffline: Bool, isStrict: Bool, asksAll: Bool, database: String?, baseline: String?, since: String?,
    findsCopies: Bool, records: Bool, mending: Mending, web: WebWishes
  ) {
    self.isOffline = isOffline
    self.isStrict = isStrict
    self.asksAll = asksAll
    self.database = database
    self.baseline = baseline
    self.since = since
    self.findsCopies = findsCopies
    self.records = records
    self.mending = mending
    self.web = web
  }
}

extension LinkWishes {
  /// Whether a text is a day, for `since`.
  package static func isDay(_ text: String) -> Bool { Day(text) != nil }
}

/// How the web is asked. What is nil is as the book has it, else as usual.
package struct WebWishes: Sendable {
  /// In seconds.
  package var timeout: Int?
  package var budget: Int?
  /// In milliseconds.
  package var pace: Int?
  package var perHost: Int?
  package var connections: Int?
  package var asksForSiblings: Bool
  package var isPrivateAllowed: Bool
  package var allowedNetworks: [String]
  package var connectTo: [String]
  package var authorities: String?

  package init(
    timeout: Int?, budget: Int?, pace: Int?, perHost: Int?, connections: Int?, asksForSiblings: Bool,
    isPrivateAllowed: Bool, allowedNetworks: [String], connectTo: [String], authorities: String?
  ) {
    self.timeout = timeout
    self.budget = budget
    self.pace = pace
    self.perHost = perHost
    self.connections = connections
    self.asksForSiblings = asksForSiblings
    self.isPrivateAllowed = isPrivateAllowed
    self.allowedNetworks = allowedNetworks
    self.connectTo = connectTo
    self.authorities = authorities
  }

  /// Whether a text is a range of addresses, for `allowedNetworks`.
  package static func isNetwork(_ text: String) -> Bool { AddressRange(text) != nil }
}
