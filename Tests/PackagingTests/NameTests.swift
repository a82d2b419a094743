import BookModel
import Testing

@testable import Packaging

@Suite struct NameTests {
  @Test(
    arguments: [
      (["Ada"], "van den Berg", [], "Ada van den Berg", "Berg, Ada van den"),
      (["Els"], "de Groot-’t Hart", [], "Els de Groot-’t Hart", "Groot-’t Hart, Els de"),
      (["Gerard"], "’t Hart", [], "Gerard ’t Hart", "Hart, Gerard ’t"),
      (["Jan"], "Voort", ["van der"], "Jan van der Voort", "Voort, Jan van der"),
      (["Jan"], "de Vries", ["jr."], "Jan de Vries jr.", "Vries, Jan de, jr."),
      (["Henry"], "Ford", ["II"], "Henry Ford II", "Ford, Henry, II"),
      (["Tom"], "Van den Berg", [], "Tom Van den Berg", "Van den Berg, Tom"),
      (["bell"], "hooks", [], "bell hooks", "hooks, bell"), ([], "Multatuli", [], "Multatuli", "Multatuli"),
      (["Alessandro"], "d’Ancona", [], "Alessandro d’Ancona", "d’Ancona, Alessandro"),
    ] as [([String], String, [String], String, String)])
  func `a person is filed by surname, with the prefix behind the first names`(
    given: [String], surname: String, lineage: [String], name: String, sortName: String
  ) throws {
    let person = try #require(PersonName(given: given, between: [], surname: surname, lineage: lineage))
    #expect(person.name == name)
    #expect(person.sortName == sortName)
  }

  @Test func `a name without a surname is filed by nobody's guess`() {
    #expect(PersonName(given: ["Piet"], between: [], surname: nil, lineage: []) == nil)
  }

  @Test(
    arguments: [
      ("12", .normal, 12), ("012", .normal, 12), ("xii", .front, nil), ("XII", .front, nil), ("0", .special, nil),
      ("-1", .special, nil), ("+1", .special, nil), ("12a", .special, nil), ("", .special, nil),
    ] as [(String, PageName.Kind, Int?)])
  func `a printed page is numbered in Arabic, in Roman or not at all`(name: String, kind: PageName.Kind, number: Int?) {
    #expect(PageName(name).kind == kind)
    #expect(PageName(name).number == number)
  }

  @Test func `years and holders of a copyright are told apart`() {
    let copyright = Copyright(years: ["2011", "2012"], holders: ["Leaders Online", "De Leider"])
    #expect(copyright.statement == "© 2011, 2012 Leaders Online, De Leider")
    #expect(Copyright(years: ["2012"], holders: []).statement == "© 2012")
  }
}
