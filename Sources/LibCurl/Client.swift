import CLibCurl

/// One chain of redirects: cookies live as long as it does.
package struct ChainID: Hashable, Sendable {
  let slot: Int
  let turn: Int
}

/// Asks for addresses of the web, many at a time, on the thread that waits for them: it is used from one thread only.
///
/// Redirects are not followed, so that each of them can be judged first. Connections are kept, and shared by all that
/// goes to the same host (HTTP/2). What connections may lead to, ``Vetting`` says. User and password of an address are
/// sent to its own host, and there are no others: not of another address, not of a file.
package final class Client {
  package typealias Ended = (chain: ChainID, outcome: Result<HTTPAnswer, TransferFailure>)

  package let wakeUp: WakeUp
  private let settings: ClientSettings
  private let vetting: Vetting
  private let trust: TrustStore
  private let mapping: StringList
  private let fields: FieldLists
  let loop: EventLoop
  private var transfers: [Transfer] = []
  private var free: [Int] = []
  private var ended: [Ended] = []
  var lookups = NameLookups()
  /// What the second look at a certificate said, for each origin.
  var inspections: [String: TLSTrouble] = [:]

  package init(_ settings: ClientSettings) throws(ClientError) {
    wakeUp = try WakeUp()
    loop = try EventLoop(wakeUp, settings: settings)
    trust = try TrustStore(adding: settings.authorities)
    mapping = StringList(settings.connectTo)
    fields = FieldLists(always: settings.fields)
    vetting = Vetting(isPrivateAllowed: settings.isPrivateAllowed, allowedNetworks: settings.allowedNetworks)
    self.settings = settings
  }

  deinit { for transfer in transfers { leave(transfer) } }

  package func usesProxy(for address: String) -> Bool {
    WebURL(address).flatMap(settings.proxies.proxy) != nil
  }

  package func beginChain() -> ChainID {
    let slot = free.popLast() ?? makeTransfer()
    transfers[slot].turn += 1
    return ChainID(slot: slot, turn: transfers[slot].turn)
  }

  private func makeTransfer() -> Int {
    let transfer = Transfer(slot: transfers.count, vetting: vetting)
    transfer.settle(by: settings, trust: trust, mapping: mapping)
    transfers.append(transfer)
    return transfer.slot
  }

  /// Its cookies are gone, and its request, if one is under way, has no outcome any more.
  package func endChain(_ chain: ChainID) {
    let transfer = transfers[chain.slot]
    precondition(transfer.turn == chain.turn, "the chain has ended already")
    leave(transfer)
    ended.removeAll { $0.chain == chain }
    transfer.turn += 1
    transfer.forgetCookies()
    free.append(chain.slot)
  }

  /// One request of a chain at a time; ``wait(atMost:)`` says what became of it.
  package func start(_ request: HTTPRequest, in chain: ChainID) {
    let transfer = transfers[chain.slot]
    precondition(transfer.turn == chain.turn && transfer.state == .idle, "the chain has ended, or has a request")
    guard let address = asciiAddress(request.address) else { return end(transfer, .failure(.malformedAddress)) }
    var proxy: String?
    if settings.proxies.hasAny, let url = WebURL(address) {
      proxy = settings.proxies.proxy(for: url)
      guard proxy == nil || vetting.allows(host: url.host) else {
        return end(transfer, .failure(.forbidden(address: unbracketed(url.host))))
      }
    }
    transfer.prepare(request, address: address, proxy: proxy, fields: fields)
    transfer.state = .asking
    loop.add(transfer)
  }

  /// What has ended. Returns as soon as something has, or somebody called ``wakeUp``.
  package func wait(atMost seconds: Double) -> [Ended] {
    let deadline = now() + seconds
    var left = seconds
    repeat {
      let isWoken = loop.advance(atMost: ended.isEmpty ? min(left, lookups.deadline - now()) : 0)
      while let (transfer, code) = loop.takeEnded() { finish(transfer, code) }
      finishLookups()
      left = deadline - now()
      if isWoken { break }
    } while ended.isEmpty && left > 0
    defer { ended = [] }
    return ended
  }

  func end(_ transfer: Transfer, _ outcome: Result<HTTPAnswer, TransferFailure>) {
    transfer.state = .idle
    ended.append((ChainID(slot: transfer.slot, turn: transfer.turn), outcome))
  }

  /// Its request is given up.
  private func leave(_ transfer: Transfer) {
    switch transfer.state {
    case .idle: break
    case .asking: loop.remove(transfer)
    case .inspecting:
      loop.remove(transfer)
      _ = transfer.endInspection(CURLE_ABORTED_BY_CALLBACK)
    case .lookingUp: lookups.remove(transfer)
    }
    transfer.state = .idle
  }
}

extension ClientSettings {
  /// What is sent with every request.
  fileprivate var fields: [HTTPField] {
    [("accept", accept), ("accept-language", acceptLanguage)].compactMap { name, value in
      value.map { HTTPField(name, $0) }
    }
  }
}

/// The address as libcurl takes it; nil where browsers would not take it either, or for something else than the web.
private func asciiAddress(_ address: String) -> String? {
  if address.utf8.allSatisfy(needsNoMending), address.hasPrefix("https://") || address.hasPrefix("http://") {
    return address
  }
  return WebURL(address)?.text
}
