import Pipeline
import Testing

/// Numbers that the grammar allows and no book has.
@Suite struct NumberTests {
  private static let greatest = "9223372036854775807"

  private static func table(_ group: String, _ entry: String) -> String {
    """
    <informaltable><tgroup \(group)><colspec colname="a"/><colspec colname="b"/><thead><row><entry>A</entry></row></thead>
    <tbody><row><entry \(entry)>x</entry></row><row><entry>y</entry></row></tbody></tgroup></informaltable>
    """
  }

  @Test(arguments: [
    "<orderedlist startingnumber=\"\(greatest)\"><listitem xml:id=\"i\"><para>x</para></listitem></orderedlist>",
    "<orderedlist><listitem override=\"\(greatest)\"><para>x</para></listitem></orderedlist>",
    "<orderedlist startingnumber=\"-\(greatest)\"><listitem><para>x</para></listitem></orderedlist>",
    "<simplelist type=\"horiz\" columns=\"\(greatest)\"><member>x</member></simplelist>",
    table("cols=\"2\"", "morerows=\"\(greatest)\""),
    table("cols=\"2\"", "morerows=\"-\(greatest)\""),
  ])
  func `a number beyond all sense does no harm`(chapter: String) throws {
    let summary = try TestBook(chapter: chapter + "<para>Slot.</para>").build()
    #expect(summary.words > 0)
  }

  @Test(arguments: [
    table("cols=\"\(greatest)\"", "namest=\"a\" nameend=\"b\" morerows=\"\(greatest)\""),
    "<informaltable><tgroup cols=\"1000000000000\"><colspec colname=\"a\"/><colspec colnum=\"\(greatest)\" colname=\"b\"/>"
      + "<tbody><row><entry namest=\"a\" nameend=\"b\" morerows=\"5\">x</entry></row></tbody></tgroup></informaltable>",
    "<bridgehead renderas=\"sect\(greatest)\">x</bridgehead><bridgehead renderas=\"sect2\">y</bridgehead>",
  ])
  func `nor does one that is told`(chapter: String) throws {
    _ = try TestBook(chapter: chapter + "<para>Slot.</para>").findings()
  }
}
