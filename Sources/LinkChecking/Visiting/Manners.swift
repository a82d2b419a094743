/// How hosts are treated, and how long a run may take. Times are in seconds.
package struct Manners: Sendable {
  /// Requests under way at once, in all and to one host.
  package var connections = 256
  package var connectionsPerHost = 6
  /// Between two requests to one host at first; 0 for no pacing. A host that answers well is asked faster, down to half
  /// of this; one that complains slower.
  package var pace = 0.05
  /// For one request, and for finding and greeting its host.
  package var timeout = 20.0
  package var connectTimeout = 10.0
  /// From when on a page counts as slow.
  package var slow = 10.0
  /// For the whole run.
  package var budget = 600.0
  /// How long one host may keep the run waiting by `Retry-After` and by failing, before nothing more is asked of it.
  package var patience = 60.0
  /// How often an address is asked for at most, where the answer may be better the next time.
  package var attempts = 3
  /// Redirects in a row, as many as browsers follow.
  package var redirects = 20
  /// Whether hosts are asked for addresses that cannot exist, to know what they say then.
  package var asksForSiblings = true
  /// Bytes of a page that are read; and of one in which a place is looked for.
  package var bodyLimit = 512 << 10
  package var bodyLimitForPlaces = 4 << 20

  package init() {}
}
