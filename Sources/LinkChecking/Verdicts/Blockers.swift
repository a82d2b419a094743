import LibCurl

/// The service that keeps programs out, where an answer shows that it did.
func blocker(in evidence: Evidence) -> String? {
  let status = evidence.answer.status
  // Of what is no refusal only a short page can be a challenge: a long one may well be about them.
  let isPage = (200..<300).contains(status)
  let mayBeMarked = evidence.isShort() && (!isPage || evidence.reading != nil)
  let marks = BlockerMarks(
    inBody: mayBeMarked ? bodyMarks.found(in: evidence.answer.body) : [],
    inTitle: mayBeMarked ? titleMarks.found(in: evidence.reading?.titleText ?? []) : [])
  let rows = marks.areNone ? unmarkedBlockers : blockers
  return rows.first { row in
    row.statuses.contains(status) && row.signs.allSatisfy { $0.holds(of: evidence, marks: marks) }
  }?.service
}

/// Those that are known by no mark: only these can hold of a page without one, as most are.
private let unmarkedBlockers = blockers.filter { !$0.signs.contains(where: \.isMark) }

/// A service, and one way in which its “no” is known: all signs together, at one of the statuses.
struct Blocker: Sendable {
  let service: String
  let statuses: Statuses
  let signs: [BlockerSign]

  init(_ service: String, at statuses: Statuses, _ signs: BlockerSign...) {
    self.service = service
    self.statuses = statuses
    self.signs = signs
  }

  enum Statuses: Sendable {
    case any
    /// A refusal or an outage, or what passes for one.
    case refusals
    case only([Int])

    func contains(_ status: Int) -> Bool {
      switch self {
      case .any: true
      case .refusals: refusalStatuses.contains(status)
      case .only(let few): few.contains(status)
      }
    }
  }
}

enum BlockerSign: Sendable {
  /// A header field, and what its value has in it, in small letters.
  case field(String, has: String = "")
  /// A cookie that was set, by how its name begins.
  case cookie(String)
  /// What the title of a short page has in it, in ``PlainText``.
  case title(String)
  /// Bytes of a short page.
  case body(String)
  /// The last address is at that domain, and its path begins so.
  case place(host: String, path: String = "")
  /// The last address has this in its path.
  case path(String)

  /// Whether it has to stand in the page itself.
  var isMark: Bool {
    switch self {
    case .title, .body: true
    case .field, .cookie, .place, .path: false
    }
  }

  func holds(of evidence: Evidence, marks: BlockerMarks) -> Bool {
    switch self {
    case .field(let name, let part):
      evidence.answer.fields.contains {
        $0.name == name && (part.isEmpty || $0.value.lowercased().contains(part))
      }
    case .cookie(let start): evidence.visit.cookies.contains { $0.hasPrefix(start) }
    case .title(let words): marks.inTitle.contains(words)
    case .body(let mark): marks.inBody.contains(mark)
    case .place(let host, let path): belongs(evidence.last.host, to: host) && evidence.last.path.hasPrefix(path)
    case .path(let part): evidence.last.path.contains(part)
    }
  }
}

private let refusalStatuses = [400, 401, 403, 405, 406, 418, 429, 456, 498, 503, 999]

/// What was found of all that the rows look for.
struct BlockerMarks {
  let inBody: Set<String>
  let inTitle: Set<String>

  var areNone: Bool { inBody.isEmpty && inTitle.isEmpty }
}

private let bodyMarks = ByteMarks(
  blockers.flatMap(\.signs).compactMap { sign in
    if case .body(let mark) = sign { mark } else { nil }
  })

private let titleMarks = ByteMarks(
  blockers.flatMap(\.signs).compactMap { sign in
    if case .title(let words) = sign { words } else { nil }
  })
