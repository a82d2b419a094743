import LibCurl

/// A run under way: which addresses wait for which hosts, and what has been found.
struct Visiting<TheWeb: Web, TheErrand: Errand> {
  let manners: Manners
  var web: TheWeb
  private let began: Double
  private(set) var errand: TheErrand
  private var requests = 0
  private var trips: [Trip] = []
  private var lines: HostLines
  /// Trips that wait for a better moment.
  private var sleeping = Agenda()
  private var underWay: [TheWeb.Chain: Int] = [:]
  /// Those that have come and have not been looked at.
  private var answers: [(trip: Int, outcome: Result<HTTPAnswer, TransferFailure>)] = []
  private var isOutOfTime = false
  private var chains: [Int: TheWeb.Chain] = [:]
  private var open = 0
  private var random = SystemRandomNumberGenerator()

  init(_ errand: TheErrand, on web: TheWeb, _ manners: Manners) {
    self.errand = errand
    self.manners = manners
    self.web = web
    began = web.now
    lines = HostLines(manners)
    for trip in self.errand.firstTrips() { add(trip) }
  }

  // MARK: The run

  mutating func run(isCancelled: () -> Bool, progress: (LinkProgress) -> Void) -> RunCourse {
    var reason: Verdict.Reason?
    var lastTold = began
    while open > 0 {
      if isCancelled() { reason = .cancelled }
      if isOutOfTime || web.now - began > manners.budget { reason = .outOfTime }
      if reason != nil { break }
      startWhatMay()
      for (chain, outcome) in web.wait(atMost: answers.isEmpty ? patienceOfLoop : 0) { receive(outcome, on: chain) }
      judgeSome()
      if web.now - lastTold > 0.1 {
        lastTold = web.now
        progress(self.progress)
      }
    }
    // What has come counts, also where nothing more is asked.
    while !answers.isEmpty { judgeSome() }
    progress(self.progress)
    return course(cut: reason)
  }

  private func course(cut reason: Verdict.Reason?) -> RunCourse {
    RunCourse(
      hosts: lines.hosts.count, requests: requests, seconds: web.now - began,
      pauses: lines.hosts.filter { $0.longestPause > 0 }.map { (host: $0.name, seconds: $0.longestPause) },
      paced: lines.hosts.filter { $0.requests >= 100 && $0.interval > 0 }.map {
        (host: $0.name, requests: $0.requests, interval: $0.interval)
      }, cut: reason)
  }

  private var progress: LinkProgress {
    LinkProgress(done: errand.done, total: errand.total, requests: requests, seconds: web.now - began)
  }

  /// Until the next thing is due, and no longer than somebody who wants to stop should wait.
  private var patienceOfLoop: Double {
    guard underWay.count < manners.connections else { return 0.1 }
    let next = [lines.earliest, sleeping.earliest].compactMap { $0 }.min() ?? .infinity
    return min(0.1, max(0, next - web.now))
  }

  /// Makes room for the next request; what it says is looked at when that one is on its way.
  private mutating func receive(_ outcome: Result<HTTPAnswer, TransferFailure>, on chain: TheWeb.Chain) {
    guard let trip = underWay.removeValue(forKey: chain) else { return }
    let host = lines.number(of: trips[trip].at.host)
    trips[trip].note(outcome)
    if case .failure = outcome { lines[host].noteEnd(isGood: false) } else { lines[host].noteEnd(isGood: true) }
    // That it was given no more time says nothing of it.
    if case .failure(.timeout) = outcome, web.now - began > manners.budget - 0.05 {
      isOutOfTime = true
      return
    }
    answers.append((trip, outcome))
    lines.schedule(host)
  }

  /// A few at a time, so that the network never waits long.
  private mutating func judgeSome() {
    // A copy of these few, so that the others need not be copied.
    let some = Array(answers.prefix(16))
    answers.removeFirst(some.count)
    for (trip, outcome) in some { take(outcome, for: trip) }
  }

  // MARK: Asking

  private mutating func add(_ trip: Trip) {
    trips.append(trip)
    open += 1
    queue(trips.count - 1)
  }

  /// Pages wait for what it says.
  private mutating func addFirst(_ trip: Trip) {
    trips.append(trip)
    open += 1
    lines.prepend(trips.count - 1, for: lines.number(of: trip.at.host))
  }

  /// Puts a trip in the line of the host that it is going to.
  private mutating func queue(_ trip: Int) { lines.append(trip, for: lines.number(of: trips[trip].at.host)) }

  private mutating func startWhatMay() {
    while let trip = sleeping.next(by: web.now) { queue(trip) }
    while underWay.count < manners.connections, let (host, trip) = lines.next(by: web.now) {
      if let trip { ask(host, for: trip) }
      lines.schedule(host)
    }
  }

  private mutating func ask(_ host: Int, for trip: Int) {
    if let failure = lines[host].settled(trips[trip].at.origin) { return finish(trip, .failure(failure)) }
    guard lines[host].waited <= manners.patience else {
      return finish(trip, .success(HTTPAnswer(status: 429)))
    }
    lines[host].noteStart(at: web.now)
    let chain = chains[trip] ?? web.beginChain()
    chains[trip] = chain
    underWay[chain] = trip
    requests += 1
    web.start(request(for: trips[trip]), in: chain)
  }

  private func request(for trip: Trip) -> HTTPRequest {
    let left = max(0.1, manners.budget - (web.now - began))
    return HTTPRequest(
      trip.at.withoutFragment, method: trip.method, fields: trip.fields,
      bodyLimit: isDownload(trip.at.text) && !trip.isRead ? 0 : trip.bodyLimit,
      timeout: min(manners.timeout, left), connectTimeout: min(manners.connectTimeout, left))
  }

  // MARK: What is said

  private mutating func take(_ outcome: Result<HTTPAnswer, TransferFailure>, for trip: Int) {
    let host = lines.number(of: trips[trip].at.host)
    let chance = Double.random(in: 0..<1, using: &random)
    let step = trips[trip].nextStep(after: outcome, manners, chance: chance)
    switch step {
    case .follow(let next, let isPermanent):
      trips[trip].follow(to: next, isPermanent: isPermanent)
      queue(trip)
    case .askByGet:
      trips[trip].method = .get
      queue(trip)
    case .askAgain(let seconds, let pause): askAgain(trip, on: host, after: seconds, pause, outcome)
    case .loop: close(trip, .loop(trips[trip].visit(outcome)))
    case .stray(let address): close(trip, .stray(trips[trip].visit(outcome), to: address))
    case .end: end(trip, on: host, outcome)
    }
    lines.schedule(host)
  }

  private mutating func askAgain(
    _ trip: Int, on host: Int, after seconds: Double, _ pause: Pause, _ outcome: Result<HTTPAnswer, TransferFailure>
  ) {
    guard seconds <= manners.patience, web.now + seconds - began < manners.budget else {
      return finish(trip, outcome)
    }
    switch pause {
    case .ofAddress: sleeping.add(trip, at: web.now + seconds)
    case .wanted, .ofHost:
      lines[host].pause(seconds, at: web.now, isWanted: pause == .wanted)
      // Whether it answers now is known first.
      lines.prepend(trip, for: host)
    }
  }

  private mutating func end(_ trip: Int, on host: Int, _ outcome: Result<HTTPAnswer, TransferFailure>) {
    if case .failure(let failure) = outcome { lines[host].note(failure, of: trips[trip].at.origin) }
    finish(trip, outcome)
  }

  private mutating func finish(_ trip: Int, _ outcome: Result<HTTPAnswer, TransferFailure>) {
    let visit = trips[trip].visit(outcome)
    switch errand.take(.visit(visit), of: trips[trip]) {
    case .done: leave(trip)
    case .another(let other):
      leave(trip)
      addFirst(other)
    case .askByGet:
      trips[trip].method = .get
      trips[trip].isRead = true
      queue(trip)
    case .follow(let address): follow(address, trip, visit)
    }
  }

  private mutating func follow(_ address: String, _ trip: Int, _ visit: Visit) {
    switch trips[trip].step(to: address, isPermanent: false, manners) {
    case .follow(let next, let isPermanent):
      trips[trip].follow(to: next, isPermanent: isPermanent)
      queue(trip)
    case .stray(let address): close(trip, .stray(visit, to: address))
    case .loop, .askByGet, .askAgain, .end: close(trip, .loop(visit))
    }
  }

  /// Where it was sent, it does not go.
  private mutating func close(_ trip: Int, _ ending: Ending) {
    _ = errand.take(ending, of: trips[trip])
    leave(trip)
  }

  private mutating func leave(_ trip: Int) {
    open -= 1
    trips[trip].hops = []
    if let chain = chains.removeValue(forKey: trip) { web.endChain(chain) }
  }
}
