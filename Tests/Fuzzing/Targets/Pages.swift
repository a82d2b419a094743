import LibCurl
import LinkChecking

/// Bytes as what the web answers: the first line is its `Content-Type`, the second an address with its fragment, the third
/// where a redirect led, if anywhere; the rest is its page.
func judgePage(_ bytes: [UInt8]) {
  let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 3, omittingEmptySubsequences: false)
  let texts = lines.map { String(decoding: $0, as: UTF8.self) }
  guard lines.count == 4 else { return }
  let (type, address, last) = (texts[0], texts[1], texts[2].isEmpty ? texts[1] : texts[2])
  let answer = HTTPAnswer(
    status: type.hasPrefix("4") ? 403 : 200, fields: [HTTPField("content-type", type)], body: Array(lines[3]))
  let hops = [address, last].map { Hop(address: $0, method: .get, status: 200, seconds: 0) }
  let visit = Visit(
    address: address, hops: last == address ? [hops[0]] : hops, isPermanent: true, cookies: [type],
    outcome: .success(answer))
  let judgement = judge(visit)
  expectSameAgain(judgement, visit)
  let sibling = siblingAddress(of: address, salt: type)
  precondition(!sibling.isEmpty && siblingFolder(of: address) == siblingFolder(of: address), sibling)
  _ = isDownload(address)
}

/// What a page is known by is the same each time, and a page has not changed since itself.
private func expectSameAgain(_ judgement: Judgement, _ visit: Visit) {
  guard let fingerprint = judgement.page?.fingerprint else { return }
  precondition(judge(visit).page?.fingerprint == fingerprint, fingerprint)
  precondition(Fingerprint(fingerprint)?.written == fingerprint, fingerprint)
  let link = LinkToCheck(address: visit.address, fingerprint: fingerprint)
  precondition(judgement.verdict(on: link, sibling: nil) != .changed, fingerprint)
  _ = judgement.verdict(on: link, sibling: judgement)
}
