/// What one visit tells, before a link’s own wishes are looked at: its fragment, its sign-off, and what its host says of
/// pages that do not exist.
package struct Judgement: Sendable {
  package let verdict: Verdict
  /// What was read of its page; nil where it has none of its own: no HTML, an error, or what stands in its place.
  package let page: Page?
  /// Whether a `HEAD` was answered with something of which only the text can tell what it is.
  package let wantsBody: Bool
  /// Where it was asked for, and where it ended.
  let asked: AddressParts
  let last: String
  let wasRedirected: Bool

  init(_ visit: Visit, verdict: Verdict, page: Page? = nil, wantsBody: Bool = false) {
    self.verdict = verdict
    self.page = page
    self.wantsBody = wantsBody
    asked = AddressParts(visit.address)
    last = visit.last
    wasRedirected = visit.last != visit.address
  }

  /// Whether an address beside it that cannot exist should be asked as well, to know what this host says of such a page.
  ///
  /// Not of a site’s own first page, which is a good answer to anything, nor where a script will write the text.
  package var wantsSibling: Bool {
    guard let page, asked.isDeep, !page.isShell else { return false }
    return verdict.isArrival
  }

  /// The verdict on one link to it.
  package func verdict(on link: LinkToCheck, sibling: Judgement?) -> Verdict {
    guard verdict.isArrival else { return verdict }
    if let sibling, wantsSibling, isSame(as: sibling) {
      return isAtGate && sibling.isAtGate ? .blocked(by: nil, status: 200) : .softNotFound(.sibling)
    }
    let answer = answer(to: link)
    if case .missing(let place) = answer { return .fragmentMissing(place) }
    if isChanged(since: link.fingerprint) { return .changed }
    if case .unsure(let place) = answer { return .fragmentUnsure(place) }
    return verdict.keepingFragment(of: link.address)
  }

  /// Whether an address that cannot exist came to the same page, or said the same.
  private func isSame(as sibling: Judgement) -> Bool {
    guard sibling.verdict.isArrival, let page, let other = sibling.page else { return false }
    if wasRedirected && sibling.wasRedirected && last == sibling.last { return true }
    return page.isSame(as: other)
  }

  /// Whether another host asks something first, such as leave to set cookies, and knows where to go afterwards.
  private var isAtGate: Bool {
    let end = AddressParts(last)
    return end.host != asked.host && end.query.map { $0.contains(asked.host) } ?? false
  }

  private func answer(to link: LinkToCheck) -> FragmentAnswer {
    guard let hash = link.address.firstIndex(of: "#") else { return .present }
    let fragment = Fragment(link.address[link.address.index(after: hash)...])
    if let page { return page.answer(to: fragment, host: AddressParts(last).host) }
    // Of a film, a paper or a picture nobody read where its places are.
    if fragment.isOfMedia || fragment.isTop && fragment.texts.isEmpty { return .present }
    return .unsure(String(link.address[link.address.index(after: hash)...]))
  }

  private func isChanged(since signOff: String?) -> Bool {
    guard let page, let earlier = signOff.flatMap(Fingerprint.init) else { return false }
    return page.signature.isChanged(from: earlier)
  }
}

extension Verdict {
  /// Whether there is a page at the end, as far as its own answer tells.
  var isArrival: Bool {
    switch self {
    case .alive, .moved, .redirected: true
    case .dead, .gone, .blocked, .rateLimited, .loginWall, .temporarilyDown, .slow, .tls, .unknownHost, .softNotFound,
      .parked, .changed, .fragmentMissing, .fragmentUnsure, .redirectLoop, .garbled, .forbidden, .strayRedirect,
      .unchecked:
      false
    }
  }

  /// A link keeps its place in the page through a redirect (RFC 9110 §10.2.2), unless the redirect names another.
  fileprivate func keepingFragment(of address: String) -> Verdict {
    guard let hash = address.firstIndex(of: "#") else { return self }
    switch self {
    case .moved(let to) where !to.contains("#"): return .moved(to: to + address[hash...])
    case .redirected(let to) where !to.contains("#"): return .redirected(to: to + address[hash...])
    case .moved, .redirected, .alive, .dead, .gone, .blocked, .rateLimited, .loginWall, .temporarilyDown, .slow, .tls,
      .unknownHost, .softNotFound, .parked, .changed, .fragmentMissing, .fragmentUnsure, .redirectLoop, .garbled,
      .forbidden, .strayRedirect, .unchecked:
      return self
    }
  }
}
