import LibCurl

@testable import LinkChecking

/// Hosts that answer as a test says, on a clock that runs only while somebody waits.
struct MadeUpWeb: Web {
  /// An answer, after some seconds.
  struct Reply {
    let outcome: Result<HTTPAnswer, TransferFailure>
    let seconds: Double

    static func page(_ text: String, after seconds: Double = 0.1) -> Reply {
      Reply(
        outcome: .success(
          HTTPAnswer(
            status: 200, fields: [HTTPField("content-type", "text/html; charset=utf-8")], body: Array(text.utf8),
            seconds: seconds)), seconds: seconds)
    }

    static func status(_ status: Int, _ fields: [HTTPField] = [], retryAfter: Int? = nil) -> Reply {
      Reply(
        outcome: .success(HTTPAnswer(status: status, fields: fields, seconds: 0.1, retryAfter: retryAfter)),
        seconds: 0.1)
    }

    static func to(_ location: String, _ status: Int = 302, cookie: String? = nil) -> Reply {
      Reply.status(
        status, [HTTPField("location", location)] + (cookie.map { [HTTPField("set-cookie", $0)] } ?? []))
    }

    static func failure(_ failure: TransferFailure, after seconds: Double = 0.1) -> Reply {
      Reply(outcome: .failure(failure), seconds: seconds)
    }
  }

  /// What was asked, and when.
  final class Log {
    var requests: [(at: Double, request: HTTPRequest)] = []
    func times(of address: String) -> [Double] { requests.filter { $0.request.address == address }.map(\.at) }
  }

  private(set) var now = 0.0
  private var chains = 0
  private var underWay: [(due: Double, chain: Int, outcome: Result<HTTPAnswer, TransferFailure>)] = []
  let log = Log()
  /// - Parameter count: how often the address has been asked for before.
  let answer: (_ request: HTTPRequest, _ count: Int) -> Reply

  init(_ answer: @escaping (_ request: HTTPRequest, _ count: Int) -> Reply) { self.answer = answer }

  mutating func beginChain() -> Int {
    chains += 1
    return chains
  }

  func endChain(_ chain: Int) {}

  mutating func start(_ request: HTTPRequest, in chain: Int) {
    let count = log.times(of: request.address).count
    log.requests.append((now, request))
    let reply = answer(request, count)
    let isTooLate = reply.seconds > request.timeout
    underWay.append(
      (
        now + min(reply.seconds, request.timeout), chain, isTooLate ? .failure(.timeout(.waiting)) : reply.outcome
      ))
  }

  mutating func wait(atMost seconds: Double) -> [(chain: Int, outcome: Result<HTTPAnswer, TransferFailure>)] {
    let end = now + max(seconds, 0.000_001)
    let first = underWay.map(\.due).min() ?? .infinity
    now = min(end, max(now, first))
    let ended = underWay.filter { $0.due <= now }
    underWay.removeAll { $0.due <= now }
    return ended.map { ($0.chain, $0.outcome) }
  }
}

/// Checks links on a made-up web.
func check(
  _ addresses: [String], manners: Manners = Manners(), cancelAt: Double = .infinity,
  _ answer: @escaping (_ request: HTTPRequest, _ count: Int) -> MadeUpWeb.Reply
) -> (run: LinkRun, log: MadeUpWeb.Log, verdicts: [Verdict]) {
  let web = MadeUpWeb(answer)
  let log = web.log
  let run = checkLinks(
    addresses.map { LinkToCheck(address: $0) }, on: web, manners,
    isCancelled: { log.requests.last.map { $0.at >= cancelAt } ?? false }, progress: { _ in })
  return (run, log, run.links.map(\.verdict))
}

extension Manners {
  static var withoutSiblings: Manners {
    var manners = Manners()
    manners.asksForSiblings = false
    return manners
  }
}

let goodPage = "<html><head><title>Een pagina</title></head><body><p>Met wat tekst erop.</p></body></html>"
