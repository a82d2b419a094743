/// What stands behind the `#` of an address.
struct Fragment: Sendable {
  /// The name of a place, as it is written; empty for the top of the page.
  let place: String
  /// The texts that the reader is to be shown, each in its own `text=…` behind `:~:`.
  let texts: [TextDirective]

  init(_ written: Substring) {
    guard let mark = written.firstRange(of: ":~:") else {
      place = String(written)
      texts = []
      return
    }
    place = String(written[..<mark.lowerBound])
    texts = written[mark.upperBound...].split(separator: "&").compactMap { directive in
      directive.hasPrefix("text=") ? TextDirective(directive.dropFirst(5)) : nil
    }
  }

  /// Of places that lie within a film or a paper and not in a page: `#t=30` (Media Fragments), `#page=3` (RFC 8118).
  var isOfMedia: Bool {
    ["t=", "xywh=", "page=", "nameddest=", "zoom=", "view=", "search=", "toolbar=", "track="]
      .contains { place.hasPrefix($0) }
  }

  /// The top of the page, whether or not it has an id of that name (HTML §7.4.6.4).
  var isTop: Bool { place.isEmpty || place.lowercased() == "top" }

  /// Of a page within a page, which only its script knows: `#!/film`, `#/film`.
  var isRoute: Bool { place.hasPrefix("!") || place.hasPrefix("/") }
}

/// What a page has to say to a fragment.
enum FragmentAnswer: Equatable {
  case present
  case missing(String)
  /// A script may make it, or it may stand behind what was read.
  case unsure(String)
}

extension Page {
  /// - Parameter host: where the page came from.
  func answer(to fragment: Fragment, host: String) -> FragmentAnswer {
    guard fragment.isTop || fragment.isOfMedia || has(fragment.place) else {
      let mayBeMade = fragment.isRoute || isCut || isShell || isMadeByScript(fragment.place, at: host)
      return mayBeMade ? .unsure(fragment.place) : .missing(fragment.place)
    }
    guard let text, let lost = fragment.texts.first(where: { !$0.occurs(in: text) }) else { return .present }
    let name = ":~:text=" + lost.written
    return isCut || isShell ? .unsure(name) : .missing(name)
  }

  /// An id counts as it is written, and decoded (HTML §7.4.6.4); GitHub’s own script puts `user-content-` before it.
  private func has(_ place: String) -> Bool {
    let decoded = percentDecoded(place[...])
    return [Array(place.utf8), decoded, Array("user-content-".utf8) + decoded]
      .contains { anchors.contains(WordHash($0).value) }
  }
}

/// Sites of which the places within a page are known to be made by their scripts: what they begin with, `""` for all.
private let madeByScript: [(host: String, starts: [String])] = [
  // Lines of a file, remarks in a discussion.
  (
    "github.com", ["L", "issuecomment-", "discussion_r", "discussioncomment-", "diff-", "issue-", "pullrequestreview-"]
  ),
  ("gitlab.com", ["L", "note_"]),
  ("bitbucket.org", ["lines-", "comment-"]),
  // Documents that are drawn, not written.
  ("docs.google.com", [""]), ("drive.google.com", [""]), ("mail.google.com", [""]),
  ("notion.so", [""]), ("notion.site", [""]), ("figma.com", [""]), ("miro.com", [""]), ("trello.com", [""]),
  ("coda.io", [""]), ("airtable.com", [""]), ("canva.com", [""]), ("prezi.com", [""]),
  // Places on a map.
  ("openstreetmap.org", ["map="]), ("kaart.edugis.nl", [""]), ("topotijdreis.nl", [""]),
  // Conversations.
  ("groups.google.com", [""]), ("matrix.to", [""]), ("t.me", [""]), ("web.whatsapp.com", [""]),
]

private func isMadeByScript(_ place: String, at host: String) -> Bool {
  madeByScript.contains { row in belongs(host, to: row.host) && row.starts.contains { place.hasPrefix($0) } }
}
