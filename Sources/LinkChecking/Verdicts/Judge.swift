package import LibCurl

/// Says what a visit tells.
///
/// - Parameter keepsText: whether a link to it has a text fragment, for which its text has to be kept.
package func judge(_ visit: Visit, keepsText: Bool = true) -> Judgement {
  switch visit.outcome {
  case .failure(let failure): Judgement(visit, verdict: verdict(on: failure))
  case .success(let answer): judge(Evidence(visit, answer), keepsText: keepsText)
  }
}

/// What stands in a page’s place is looked for first: a wall tells nothing of what is behind it.
private func judge(_ evidence: Evidence, keepsText: Bool) -> Judgement {
  let visit = evidence.visit
  if let service = blocker(in: evidence) {
    return Judgement(visit, verdict: .blocked(by: service, status: evidence.answer.status))
  }
  if let verdict = verdict(onStatus: evidence.answer.status) { return Judgement(visit, verdict: verdict) }
  if let service = parking(of: evidence) { return Judgement(visit, verdict: .parked(by: service.name)) }
  if isLoginWall(evidence) { return Judgement(visit, verdict: .loginWall) }
  let page = evidence.reading.map { Page($0, keepsText: keepsText) }
  if let sign = softSign(in: evidence) { return Judgement(visit, verdict: .softNotFound(sign), page: page) }
  let wantsBody = visit.hops.last?.method == .head && evidence.answer.isHTML && evidence.reading == nil
  return Judgement(visit, verdict: evidence.arrival, page: page, wantsBody: wantsBody)
}

/// What a status says by itself (RFC 9110 §15); nil where there is a page to look at.
func verdict(onStatus status: Int) -> Verdict? {
  switch status {
  // A link to nothing: a reader who follows it sees nothing happen.
  case 204, 205: .dead(status: status)
  // One of several to choose from, with a page that says which.
  case 200..<300, 300: nil
  case 301...303, 307, 308: .garbled("\(status), no Location")
  // An answer to a question that was not asked.
  case 100..<200, 304...306, 309..<400: .garbled("status \(status)")
  case 401: .loginWall
  // 999 is no status of HTTP: LinkedIn began it, for who does not look like a browser.
  case 403, 999: .blocked(by: nil, status: status)
  case 407: .temporarilyDown(.proxy)
  case 408: .temporarilyDown(.timeout)
  // Too early: the same question is welcome later (RFC 8470). Misdirected: on another connection.
  case 421, 425: .temporarilyDown(.status(status))
  case 410: .gone
  case 429: .rateLimited
  case 400..<500: .dead(status: status)
  case 500..<600: .temporarilyDown(.status(status))
  default: .garbled("status \(status)")
  }
}

/// What it says that no answer came.
package func verdict(on failure: TransferFailure) -> Verdict {
  switch failure {
  case .unknownHost: .unknownHost
  case .nameServer: .temporarilyDown(.nameServer)
  case .refused: .temporarilyDown(.refused)
  case .timeout: .temporarilyDown(.timeout)
  case .tls(let trouble): .tls(trouble)
  case .forbidden(let address): .forbidden(address: address)
  case .reset: .temporarilyDown(.reset)
  case .garbled(let reason): .garbled(reason)
  case .proxy: .temporarilyDown(.proxy)
  case .malformedAddress: .garbled("address")
  case .other(let reason): .garbled(reason)
  }
}
