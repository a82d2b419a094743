package import LibCurl
import LibPOSIX

/// A page of which a copy is looked for.
package struct CopyWanted: Sendable, Hashable {
  package let address: String
  /// The day on which the page was still as it should be: `2026-11-26`.
  package let day: String

  package init(address: String, day: String) {
    self.address = address
    self.day = day
  }
}

/// A page as an archive has kept it: a memento (RFC 7089 §2).
package struct Memento: Sendable, Hashable {
  package let address: String
  /// The day on which it was made.
  package let day: String

  package init(address: String, day: String) {
    self.address = address
    self.day = day
  }
}

/// Asks archives for the copies nearest to a day, by the Memento protocol.
///
/// - Parameter timeGates: what an address is put behind to ask for a copy of it (RFC 7089 §2, the TimeGate), such as
///   `https://web.archive.org/web/`; the next is asked where one has none.
/// - Returns: a copy for each page of which somebody has one.
package func findCopies(
  of wanted: [CopyWanted], in timeGates: [String], by manners: Manners, _ settings: ClientSettings,
  isCancelled: () -> Bool, progress: (LinkProgress) -> Void
) throws(ClientError) -> [CopyWanted: Memento] {
  findCopies(
    of: wanted, in: timeGates, on: CurlWeb(try Client(settings)), manners, isCancelled: isCancelled,
    progress: progress)
}

func findCopies(
  of wanted: [CopyWanted], in timeGates: [String], on web: some Web, _ manners: Manners, isCancelled: () -> Bool,
  progress: (LinkProgress) -> Void
) -> [CopyWanted: Memento] {
  var visiting = Visiting(CopySearch(wanted, in: timeGates), on: web, manners)
  _ = visiting.run(isCancelled: isCancelled, progress: progress)
  return visiting.errand.found
}

/// A search under way.
private struct CopySearch: Errand {
  private let wanted: [CopyWanted]
  private let timeGates: [String]
  private(set) var found: [CopyWanted: Memento] = [:]
  private(set) var done = 0
  /// Which of the TimeGates comes next, for each page.
  private var next: [Int]

  init(_ wanted: [CopyWanted], in timeGates: [String]) {
    self.wanted = wanted
    self.timeGates = timeGates
    next = Array(repeating: 0, count: wanted.count)
  }

  var total: Int { wanted.count }

  mutating func firstTrips() -> [Trip] { wanted.indices.compactMap { nextTrip(for: $0) } }

  private mutating func nextTrip(for index: Int) -> Trip? {
    while next[index] < timeGates.count {
      let gate = timeGates[next[index]]
      next[index] += 1
      guard let address = WebURL(gate + wanted[index].address), let date = httpDate(ofDay: wanted[index].day) else {
        continue
      }
      return Trip(to: address, for: .copy(index), fields: [HTTPField("Accept-Datetime", date)], bodyLimit: 0)
    }
    done += 1
    return nil
  }

  mutating func take(_ ending: Ending, of trip: Trip) -> Onward {
    guard case .copy(let index) = trip.purpose else { return .done }
    if case .visit(let visit) = ending, let copy = copy(in: visit, at: trip.at) {
      found[wanted[index]] = copy
      done += 1
      return .done
    }
    return nextTrip(for: index).map { .another($0) } ?? .done
  }

  /// A copy says when it was made (RFC 7089 §2.1.1), and may be one of a page that said that there is none. Where the
  /// TimeGate itself answers with it, `Content-Location` says where it is kept (§4.1.2).
  private func copy(in visit: Visit, at address: WebURL) -> Memento? {
    guard case .success(let answer) = visit.outcome, answer.status == 200,
      let seconds = answer.field("memento-datetime").flatMap({ moment(ofHTTPDate: $0) })
    else { return nil }
    let kept = answer.field("content-location").flatMap { address.resolving($0) } ?? address
    return Memento(
      address: kept.withoutFragment, day: String(utcTimestamp(secondsSinceEpoch: seconds).prefix { $0 != "T" }))
  }
}
