import LibCurl
import LinkChecking
import Testing

@Suite struct FragmentTests {
  private static let address = "https://www.voorbeeld.nl/film/klm-aswolk"
  private static let body = page(
    title: "De aswolk", heading: "De <em>as</em>wolk",
    text: article + """
      <h2 id="uitleg">Uitleg</h2><p id="één">Wat er <b>ge</b>beurde op 15&nbsp;april, “stilte”&shy; boven Europa.</p>
      <a name="noot-1"></a><p id="user-content-installatie">Zie verder</p><ul><li>Een</li><li>Twee</li></ul>
      """)

  private func verdict(_ fragment: String, in visit: Visit = visit(FragmentTests.body)) -> Verdict {
    judge(visit).verdict(on: LinkToCheck(address: visit.address + "#" + fragment), sibling: nil)
  }

  @Test(arguments: [
    "uitleg", "noot-1", "", "top", "Top", "%C3%A9%C3%A9n", "één", "installatie", "t=1m30s", "page=3", "uitl%65g",
    ":~:text=uitleg", "uitleg:~:text=zie%20verder",
  ])
  func `a place that the page has is there`(fragment: String) { #expect(verdict(fragment) == .alive) }

  @Test(arguments: ["Uitleg", "uitleg2", "noot-2", "een", "%", "uitleg%"])
  func `a place that it has not is missing`(fragment: String) {
    #expect(verdict(fragment) == .fragmentMissing(fragment))
  }

  @Test(arguments: ["!/film", "/film/3"])
  func `a place that only a script can know is unsure`(fragment: String) {
    #expect(verdict(fragment) == .fragmentUnsure(fragment))
  }

  @Test func `in a shell, in a page that was cut and on known sites nobody is sure`() {
    let shell = visit("<title>App</title><div id=root></div><script src=app.js></script>")
    #expect(verdict("uitleg", in: shell) == .fragmentUnsure("uitleg"))
    #expect(verdict("elders", in: visit(FragmentTests.body, isCut: true)) == .fragmentUnsure("elders"))
    #expect(verdict("uitleg", in: visit(FragmentTests.body, isCut: true)) == .alive)
    let code = "https://github.com/a/b/blob/main/c.swift"
    #expect(verdict("L10", in: visit(to: code, FragmentTests.body)) == .fragmentUnsure("L10"))
    #expect(verdict("elders", in: visit(to: code, FragmentTests.body)) == .fragmentMissing("elders"))
  }

  @Test func `of a paper only its pages can be named`() {
    let paper = visit(to: "https://a.nl/b.pdf", fields: ["content-type": "application/pdf"], "%PDF")
    #expect(verdict("page=12", in: paper) == .alive)
    #expect(verdict("hoofdstuk", in: paper) == .fragmentUnsure("hoofdstuk"))
  }

  @Test(arguments: [
    "in%20april", "IN%20APRIL", "een%20vulkaan,durven", "balie,telefoon", "wat%20er%20gebeurde", "aswolk",
    "15%20april,-%2C%20%22stilte%22", "%E2%80%9Cstilte%E2%80%9D%20boven", "zie-,verder", "er-,gebeurde,boven,-Europa",
    "Uitleg,verder", "wat-,er&text=zie", "een-,twee", "collega's%20uit%20het%20hele", "as%2Dwolk&text=uitleg",
  ])
  func `words that the page says are found`(text: String) {
    let directive = ":~:text=" + text.replacing("durven", with: "sturen").replacing("as%2Dwolk", with: "aswolk")
    #expect(verdict(directive) == .alive)
  }

  @Test(arguments: [
    "in%20mei", "april%20lag%20niet", "aprill", "pril", "uitle", "telefoon,nergens", "nergens-,april", "april,-nergens",
    "verder,Uitleg", "twee-,een", "site.js", "margin",
  ])
  func `words that it does not say are missing`(text: String) {
    #expect(verdict(":~:text=" + text) == .fragmentMissing(":~:text=" + text))
  }

  @Test func `of several texts each has to be there, and the id before them too`() {
    #expect(verdict(":~:text=uitleg&text=nergens") == .fragmentMissing(":~:text=nergens"))
    #expect(verdict("elders:~:text=uitleg") == .fragmentMissing("elders"))
    #expect(verdict(":~:selector(a)&text=") == .alive)
  }

  @Test func `words of scripts without spaces have a border anywhere`() {
    let japanese = visit(page(title: "灰", text: "<p>火山の灰が空を覆いました。</p>"))
    #expect(verdict(":~:text=%E7%81%B0%E3%81%8C%E7%A9%BA", in: japanese) == .alive)
  }

  @Test func `a link keeps its place in the page when it moves`() {
    let moved = visit(via: ["https://www.voorbeeld.nl/films/aswolk"], isPermanent: true, FragmentTests.body)
    #expect(verdict("uitleg", in: moved) == .moved(to: "https://www.voorbeeld.nl/films/aswolk#uitleg"))
    #expect(judge(moved).verdict == .moved(to: "https://www.voorbeeld.nl/films/aswolk"))
  }

  @Test func `what is no page has no places`() {
    #expect(verdict("uitleg", in: visit(status: 404, FragmentTests.body)) == .dead(status: 404))
  }
}
