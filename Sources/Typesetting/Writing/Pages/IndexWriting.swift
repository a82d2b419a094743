import BookModel
import GeneratedText
import Linking

extension BookWriter {
  /// The index: a group a letter, and for each term the pages that it is about.
  mutating func write(_ groups: [IndexGroup]) {
    guard !groups.isEmpty else { return }
    let origin = source.origin
    source.origin = nil
    call("index-columns") { writer in
      writer.content { writer in
        for group in groups { writer.speaking(.program) { $0.write(group) } }
      }
    }
    source.origin = origin
  }

  private mutating func write(_ group: IndexGroup) {
    call("index-group") { writer in
      writer.shown(nil, group.title)
      writer.writeEntries(nil, group.entries)
    }
  }

  private mutating func writeEntries(_ name: StaticString?, _ entries: [IndexEntry]) {
    guard name == nil || !entries.isEmpty else { return }
    array(name, of: entries) { $0.write($1) }
  }

  private mutating func write(_ entry: IndexEntry) {
    call("index-entry") { writer in
      writer.content { $0.write(text: entry.text) }
      if !entry.everyPlace.isEmpty {
        // Together the numbers of the pages are one word at least; which ones, only the engine knows.
        writer.words.add(ArraySlice(String(ShownWord.pageNumber).utf8))
        writer.words.endWord()
        writer.array("places", of: entry.everyPlace) { $0.write($1) }
      }
      if !entry.see.isEmpty || !entry.seeAlso.isEmpty { writer.writeOthers(of: entry) }
      writer.writeEntries("entries", entry.entries)
      writer.string("id", writer.places.give(writer.places.name(ofEntry: entry.id)))
    }
  }

  private mutating func write(_ place: IndexPlace) {
    dictionary { writer in
      writer.string("from", writer.places.want(writer.places.name(of: place.node, place.anchor)))
      writer.string("to", place.end.map { writer.places.want(writer.places.name(of: $0.node, $0.anchor)) })
      writer.flag("preferred", place.isPreferred)
    }
  }

  /// The other terms that an entry sends its reader to, linked where the index has them.
  private mutating func writeOthers(of entry: IndexEntry) {
    let kinds = [(text(.see), entry.see), (text(.seeAlso), entry.seeAlso)]
      .map { ($0, $1.filter { !$0.isEmpty }) }.filter { !$0.1.isEmpty }
    array("see", of: kinds) { writer, kind in
      writer.dictionary { writer in
        writer.shown("label", kind.0)
        writer.array("terms", of: kind.1.enumerated()) { writer, place in
          let term = place.element
          writer.dictionary { writer in
            // The template puts semicolons between them.
            writer.shown("text", term, before: place.offset + 1 < kind.1.count ? ";" : "")
            writer.string(
              "id", entry.destinations[term].map { writer.places.want(writer.places.name(ofEntry: $0)) })
          }
        }
      }
    }
  }
}
