import Markup
import Testing

@Suite struct XMLWriterTests {
  private func written(_ work: (inout XMLWriter) -> Void) -> String {
    var writer = XMLWriter()
    work(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `elements nest, and empty ones are closed at once`() {
    let text = written { writer in
      writer.declaration()
      writer.element("a") {
        $0.empty("b")
        $0.element("c", text: "x")
      }
    }
    #expect(text == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a><b/><c>x</c></a>")
  }

  @Test func `text is escaped, and quotation marks in it stay`() {
    #expect(
      written { $0.text("a < b && c > \"d\" ]]> é\r\n\t") } == "a &lt; b &amp;&amp; c &gt; \"d\" ]]&gt; é&#13;\n\t")
  }

  @Test func `attribute values come back as they were, line breaks and tabs too`() {
    #expect(
      written { $0.empty("a", [Attribute("b", "\"x\"\n\t<&>\r'")]) }
        == "<a b=\"&quot;x&quot;&#10;&#9;&lt;&amp;&gt;&#13;'\"/>")
  }

  @Test func `an absent value leaves its attribute out, an empty one does not`() {
    #expect(written { $0.empty("a", [Attribute("b", nil), Attribute("c", ""), nil]) } == "<a c=\"\"/>")
  }

  @Test func `marks tell where elements began and what they came from`() {
    var writer = XMLWriter(recordingMarks: true)
    writer.origin = 7
    writer.start("a")
    writer.text("é")
    writer.origin = 8
    writer.empty("b")
    writer.end()
    #expect(writer.marks.map(\.start) == [0, 5])
    #expect(writer.marks.map(\.origin) == [7, 8])
  }

  @Test func `no marks are kept where nobody asked`() {
    var writer = XMLWriter()
    writer.empty("a")
    #expect(writer.marks.isEmpty)
  }
}
