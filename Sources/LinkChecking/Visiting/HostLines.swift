/// The lines in which trips wait, one for each host, and which of them may be served when.
struct HostLines {
  private let manners: Manners
  private(set) var hosts: [HostManners] = []
  private var numbers: [String: Int] = [:]
  /// Hosts that may be asked something, by when.
  private var agenda = Agenda()

  init(_ manners: Manners) { self.manners = manners }

  /// When the next one may be served; nil while nobody waits who could be.
  var earliest: Double? { agenda.earliest }

  subscript(host: Int) -> HostManners {
    get { hosts[host] }
    _modify { yield &hosts[host] }
  }

  mutating func number(of name: String) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = hosts.count
    hosts.append(HostManners(name: name, pace: manners.pace))
    return hosts.count - 1
  }

  mutating func append(_ trip: Int, for host: Int) {
    hosts[host].queue.append(trip)
    schedule(host)
  }

  /// Others wait for what this one will say.
  mutating func prepend(_ trip: Int, for host: Int) {
    hosts[host].queue.prepend(trip)
    schedule(host)
  }

  /// To be called when a host has become free for another request.
  mutating func schedule(_ host: Int) {
    guard !hosts[host].isOnAgenda, !hosts[host].queue.isEmpty, hosts[host].inFlight < manners.connectionsPerHost else {
      return
    }
    hosts[host].isOnAgenda = true
    agenda.add(host, at: hosts[host].earliestStart(burst: manners.connectionsPerHost))
  }

  /// The host whose turn it is, and its first trip, or none where it has asked for a pause since; ``schedule(_:)`` has to
  /// follow. Nil where it is nobody's turn.
  mutating func next(by now: Double) -> (host: Int, trip: Int?)? {
    guard let host = agenda.next(by: now) else { return nil }
    hosts[host].isOnAgenda = false
    let mayStart = hosts[host].earliestStart(burst: manners.connectionsPerHost) <= now
    return (host, mayStart ? hosts[host].queue.popFirst() : nil)
  }
}
