import Testing

/// What stands in a chapter, and the XHTML that comes of it: `Tests/Golden/rendering/NAME/{in.xml,golden.xhtml}`.
@Suite struct GoldenTests {
  @Test(arguments: GoldenCase.all(in: "rendering"))
  func `a chapter is rendered as agreed`(name: String) throws {
    try GoldenCase(folder: "rendering", name: name).check(isProfile: true)
  }

  @Test func `there are cases`() {
    #expect(GoldenCase.all(in: "rendering").count > 30)
  }
}
