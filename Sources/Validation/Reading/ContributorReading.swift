import BookModel
import LibXML

extension BookReader {
  /// Authors, editors and others with a hand in the work, in the order given.
  func readContributors(in info: Place) -> [Contributor] {
    var found: [Contributor] = []
    for child in children(of: info) where kind(of: child) == .element {
      switch name(of: child) {
      case "author": found += contributor(child, relator: "aut")
      case "editor": found += contributor(child, relator: "edt")
      case "othercredit", "collab": found += contributor(child, relator: relator(of: child))
      case "authorgroup": found += readContributors(in: child)
      default: break
      }
    }
    return found
  }

  private func relator(of place: Place) -> String {
    switch attribute("class", of: place) {
    case "translator": "trl"
    case "graphicdesigner": "bkd"
    case "copyeditor", "technicaleditor": "edt"
    case "proofreader": "pfr"
    default: "ctb"
    }
  }

  private func contributor(_ place: Place, relator: String) -> [Contributor] {
    if let person = element("personname", in: place) ?? personParts(of: place) {
      let contributor = personContributor(person, relator: relator)
      return contributor.name.isEmpty ? [] : [contributor]
    }
    let organisation = element("orgname", in: place) ?? element("collabname", in: place)
    let name = plainText(of: organisation ?? place)
    return name.isEmpty ? [] : [Contributor(name: name, sortName: name, relator: relator)]
  }

  /// DocBook 4 habits: the parts of a name right inside `author`.
  private func personParts(of place: Place) -> Place? {
    element("surname", in: place) == nil && element("firstname", in: place) == nil ? nil : place
  }

  private func personContributor(_ place: Place, relator: String) -> Contributor {
    let parts = PersonName(
      given: texts(of: ["firstname", "givenname"], in: place), between: texts(of: ["othername"], in: place),
      surname: texts(of: ["surname"], in: place).first, lineage: texts(of: ["lineage"], in: place))
    if let parts { return Contributor(name: parts.name, sortName: parts.sortName, relator: relator) }
    let name = plainText(of: place)
    return Contributor(name: name, sortName: name.contains(" ") ? nil : name, relator: relator)
  }

  private func texts(of names: [String], in place: Place) -> [String] {
    elements(names, in: place).map { plainText(of: $0) }.filter { !$0.isEmpty }
  }
}
