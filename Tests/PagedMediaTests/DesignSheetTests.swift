import Testing

@testable import PagedMedia

@Suite struct DesignSheetTests {
  private func sheet(_ change: (inout PagedMediaDesign) -> Void = { _ in }) -> String {
    var design = PagedMediaDesign.sample
    change(&design)
    return String(decoding: designSheet(of: design), as: UTF8.self)
  }

  @Test func `trim size, bleed and marks are those of the house`() {
    #expect(sheet().contains("  size: 170mm 240mm;\n  bleed: 3mm;\n  marks: crop;\n"))
    let plain = sheet {
      $0.trimWidth = 148.5
      $0.bleed = 0
      $0.cropMarks = false
    }
    #expect(plain.contains("  size: 148.5mm 240mm;\n  margin-top: 20mm;"))
  }

  @Test func `the column for symbols is on the right of both pages`() {
    #expect(sheet().contains("@page :right { margin-left: 20mm; margin-right: 37mm; }"))
    #expect(sheet().contains("@page :left { margin-left: 15mm; margin-right: 42mm; }"))
  }

  @Test(arguments: [1, 2])
  func `symbols in the line need no column, nor do two columns of text leave room for it`(columns: Int) {
    let sheet = sheet {
      $0.columns = columns
      if columns == 1 { $0.symbols = .inline }
    }
    #expect(sheet.contains("@page :right { margin-left: 20mm; margin-right: 15mm; }"))
    #expect(sheet.contains(".symbol-marks { display: none; }"))
  }

  @Test func `a name with quotation marks cannot leave its string`() {
    #expect(
      sheet { $0.fonts.body = ["A\"; } body { color: red"] }.contains("--body: \"A; } body { color: red\", serif;"))
  }

  @Test func `a tint is the colour with much white`() {
    #expect(sheet { $0.accent = "#000000" }.contains("--accent-light: #d9d9d9;"))
  }
}
