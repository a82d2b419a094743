import LibCurl

/// A chain of redirects under way.
struct Trip {
  enum Purpose {
    /// The links that it is for, by number.
    case links([Int])
    /// What a host says of what it does not have, in one folder.
    case sibling(folder: String)
    /// An archive's copy of something, by number.
    case copy(Int)
  }

  /// Where it begins, without a fragment.
  let start: WebURL
  let purpose: Purpose
  /// What is sent with every request.
  let fields: [HTTPField]
  /// How much of the page is read.
  let bodyLimit: Int
  /// Whether a phrase may be looked for in it.
  let keepsText: Bool
  var at: WebURL
  var method: HTTPRequest.Method
  /// Whether what looks like a download by its name is a page all the same.
  var isRead = false
  /// How often the present address was asked for.
  var attempts = 0
  var hops: [Hop] = []
  var isPermanent = true
  var cookies: [String] = []
  /// Where it has been since it was last given a cookie.
  var seen: Set<String> = []

  init(to start: WebURL, for purpose: Purpose, fields: [HTTPField] = [], bodyLimit: Int, keepsText: Bool = false) {
    self.start = start
    self.purpose = purpose
    self.fields = fields
    self.bodyLimit = bodyLimit
    self.keepsText = keepsText
    at = start
    method = isDownload(start.text) ? .head : .get
  }

  /// Goes on where it is sent.
  mutating func follow(to next: WebURL, isPermanent: Bool) {
    seen.insert(at.withoutFragment)
    at = next
    attempts = 0
    isRead = false
    self.isPermanent = self.isPermanent && isPermanent
    method = isDownload(next.text) ? .head : .get
  }

  mutating func note(_ outcome: Result<HTTPAnswer, TransferFailure>) {
    attempts += 1
    let answer = try? outcome.get()
    hops.append(
      Hop(address: at.withoutFragment, method: method, status: answer?.status, seconds: answer?.seconds ?? 0))
    let new = answer?.allFields("set-cookie") ?? []
    if !new.isEmpty {
      cookies += new
      seen = []
    }
  }

  func visit(_ outcome: Result<HTTPAnswer, TransferFailure>) -> Visit {
    let none = Hop(address: at.withoutFragment, method: method, status: nil, seconds: 0)
    return Visit(
      address: start.withoutFragment, hops: hops.isEmpty ? [none] : hops, isPermanent: isPermanent, cookies: cookies,
      outcome: outcome)
  }
}
