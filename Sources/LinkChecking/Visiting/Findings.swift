import LibCurl

/// What a run has found so far, link by link.
struct Findings: Errand {
  private let links: [LinkToCheck]
  private let manners: Manners
  private var results: [CheckedLink?]
  /// What hosts say of what they do not have, by folder.
  private var siblings: [String: Sibling] = [:]
  private let salt: String
  private(set) var done = 0

  /// An address that cannot exist.
  private enum Sibling {
    /// It is being asked for, and these pages cannot be judged before its answer is there.
    case asked([Page])
    case known(Judgement)
  }

  /// A page that was found, and for whom.
  private struct Page {
    let judgement: Judgement
    let hops: [Hop]
    let links: [Int]
  }

  /// - Parameter salt: makes addresses that cannot exist; another one every run.
  init(_ links: [LinkToCheck], _ manners: Manners, salt: String) {
    self.links = links
    self.manners = manners
    self.salt = salt
    results = Array(repeating: nil, count: links.count)
  }

  var total: Int { links.count }

  /// Every address once, whatever place in its page is meant, in the order of the links.
  mutating func firstTrips() -> [Trip] {
    var numbers: [WebURL: Int] = [:]
    var trips: [(address: WebURL, links: [Int], wantsWholePage: Bool, keepsText: Bool)] = []
    for (index, link) in links.enumerated() {
      guard let address = WebURL(link.address), let page = WebURL(address.withoutFragment) else {
        settle(Page(judgement: LinkChecking.judge(.malformed(link.address)), hops: [], links: [index]), sibling: nil)
        continue
      }
      let hasPlace = !(address.fragment ?? "").isEmpty
      let hasPhrase = address.fragment?.contains(":~:") ?? false
      if let known = numbers[page] {
        trips[known].links.append(index)
        trips[known].wantsWholePage = trips[known].wantsWholePage || hasPlace
        trips[known].keepsText = trips[known].keepsText || hasPhrase
      } else {
        numbers[page] = trips.count
        trips.append((page, [index], hasPlace, hasPhrase))
      }
    }
    return trips.map {
      Trip(
        to: $0.address, for: .links($0.links),
        bodyLimit: $0.wantsWholePage ? manners.bodyLimitForPlaces : manners.bodyLimit,
        keepsText: $0.keepsText)
    }
  }

  mutating func take(_ ending: Ending, of trip: Trip) -> Onward {
    let judgement = judge(ending, of: trip)
    if judgement.wantsBody, trip.method == .head { return .askByGet }
    // A page may lead on by itself, as a redirect does.
    if let refresh = judgement.page?.refresh { return .follow(refresh) }
    switch trip.purpose {
    case .sibling(let folder):
      if case .asked(let pages) = siblings.updateValue(.known(judgement), forKey: folder) {
        for page in pages { settle(page, sibling: judgement) }
      }
    case .links(let indices):
      let page = Page(judgement: judgement, hops: trip.hops, links: indices)
      guard manners.asksForSiblings, judgement.wantsSibling else {
        settle(page, sibling: nil)
        return .done
      }
      if let sibling = compare(page, at: trip.at.withoutFragment) { return .another(sibling) }
    case .copy: break
    }
    return .done
  }

  private func judge(_ ending: Ending, of trip: Trip) -> Judgement {
    switch ending {
    case .visit(let visit): LinkChecking.judge(visit, keepsText: trip.keepsText)
    case .loop(let visit): Judgement(visit, verdict: .redirectLoop)
    case .stray(let visit, let address): Judgement(visit, verdict: .strayRedirect(to: address))
    }
  }

  /// Judges a page by what its host says of what it does not have, as soon as that is known.
  private mutating func compare(_ page: Page, at address: String) -> Trip? {
    let folder = siblingFolder(of: address)
    switch siblings[folder] {
    case .known(let sibling):
      settle(page, sibling: sibling)
      return nil
    case .asked(let pages):
      siblings[folder] = .asked(pages + [page])
      return nil
    case nil:
      guard let sibling = WebURL(siblingAddress(of: address, salt: salt)) else {
        settle(page, sibling: nil)
        return nil
      }
      siblings[folder] = .asked([page])
      return Trip(to: sibling, for: .sibling(folder: folder), bodyLimit: manners.bodyLimit)
    }
  }

  private mutating func settle(_ page: Page, sibling: Judgement?) {
    for index in page.links where results[index] == nil {
      results[index] = checked(links[index], page, sibling)
      done += 1
    }
  }

  private func checked(_ link: LinkToCheck, _ page: Page, _ sibling: Judgement?) -> CheckedLink {
    var verdict = page.judgement.verdict(on: link, sibling: sibling)
    if verdict == .alive, let seconds = page.hops.last?.seconds, seconds > manners.slow {
      verdict = .slow(seconds: Int(seconds))
    }
    let read = page.judgement.page
    return CheckedLink(
      address: link.address, verdict: verdict, hops: page.hops, fingerprint: read?.fingerprint, title: read?.title)
  }

  /// What was found, link by link; where nothing was, because of this.
  mutating func results(unasked reason: Verdict.Reason) -> [CheckedLink] {
    for case .asked(let pages) in siblings.values {
      for page in pages { settle(page, sibling: nil) }
    }
    return links.indices.map {
      results[$0] ?? CheckedLink(address: links[$0].address, verdict: .unchecked(reason), hops: [])
    }
  }
}

extension Visit {
  /// That of an address that is none.
  fileprivate static func malformed(_ address: String) -> Visit {
    Visit(
      address: address, hops: [Hop(address: address, method: .get, status: nil, seconds: 0)], isPermanent: true,
      cookies: [], outcome: .failure(.malformedAddress))
  }
}
