import Diagnostics
import LibQPDF
import Testing

@testable import Prepress

@Suite struct X4Tests {
  @Test func `the file names its printing condition and holds the profile`() throws {
    let profile = header(description: "PSO Uncoated v3 (FOGRA52)")
    let file = try EngineFile().read(.forProfile(profile))
    let intent = file.root["/OutputIntents"][0]
    #expect(file.version == "1.6")
    #expect(intent["/S"].name == "/GTS_PDFX")
    #expect(intent["/OutputConditionIdentifier"].text == "FOGRA52")
    #expect(intent["/Info"].text == "PSO Uncoated v3 (FOGRA52)")
    #expect(intent["/RegistryName"].text == "http://www.color.org")
    #expect(intent["/DestOutputProfile"]["/N"].integer == 4)
    #expect(try intent["/DestOutputProfile"].decodedData() == profile)
  }

  @Test func `a condition that is in no registry goes by the profile's name`() throws {
    let press = try EngineFile().finished(.forProfile(header(description: "Eigen pers")))
    let intent = try PDFFile(press.pdf).root["/OutputIntents"][0]
    #expect(intent["/OutputConditionIdentifier"].text == "Eigen pers")
    #expect(intent["/RegistryName"].isNull)
    #expect(press.kind == .x4(condition: "Eigen pers"))
  }

  @Test func `XMP and the older dictionary say the same`() throws {
    let file = try EngineFile().read(.forProfile(header()))
    let information = file.trailer["/Info"]
    let xmp = String(decoding: try file.root["/Metadata"].rawData(), as: UTF8.self)
    #expect(information["/Title"].text == "Vis & saus <2>")
    #expect(information["/Author"].text == "Jet, Guus")
    #expect(information["/ModDate"].text == "D:20260301102030Z")
    #expect(information["/Trapped"].name == "/False")
    for part in [
      "<pdfxid:GTS_PDFXVersion>PDF/X-4<", ">Vis &amp; saus &lt;2&gt;<", "<pdf:Trapped>False<",
      "<xmp:ModifyDate>2026-03-01T10:20:30Z<", "<rdf:li>Jet, Guus<", "<xmpMM:RenditionClass>default<",
    ] { #expect(xmp.contains(part)) }
  }

  @Test func `a file's name depends on what is in it, and on nothing else`() {
    #expect(uuid(of: [1, 2]) == uuid(of: [1, 2]))
    #expect(uuid(of: [1, 2]) != uuid(of: [2, 1]))
    let parts = uuid(of: []).split(separator: "-").map(\.count)
    #expect(parts == [8, 4, 4, 4, 12])
    #expect(Array(uuid(of: []))[14] == "8")
  }

  @Test func `a page with something transparent mixes in inks`() throws {
    var file = EngineFile()
    file.resources += " /ExtGState << /g0 << /ca 0.5 >> >>"
    #expect(try file.read(.forProfile(header())).firstPage["/Group"]["/CS"].name == "/DeviceCMYK")
    #expect(try EngineFile().read(.forProfile(header())).firstPage["/Group"].isNull)
    #expect(try file.read().firstPage["/Group"].isNull, "colours stay without a profile")
  }

  @Test func `a mask of lightness is grey, and its gradient too`() throws {
    var file = EngineFile()
    file.resources += " /ExtGState << /g0 << /SMask << /S /Luminosity /G 7 0 R >> >> >>"
    file.objects = [
      stream(
        "/s0 sh",
        "/Subtype /Form /Group << /S /Transparency /CS [/ICCBased 6 0 R] >> /Resources << /Shading << /s0 8 0 R >> >>"),
      "<< /ShadingType 2 /ColorSpace [/ICCBased 5 0 R] /Function << /FunctionType 2 /C0 [0] /C1 [1] /N 1 >> >>",
    ]
    let mask = try file.read(.forProfile(header())).firstPage.resources["/ExtGState"]["/g0"]["/SMask"]["/G"]
    #expect(mask["/Group"]["/CS"].name == "/DeviceGray")
    #expect(mask["/Resources"]["/Shading"]["/s0"]["/ColorSpace"].name == "/DeviceGray")
  }

  @Test func `without a profile colours stay, and nobody claims PDF/X-4`() throws {
    let press = try EngineFile().finished()
    let file = try PDFFile(press.pdf)
    #expect(press.kind == .plain)
    #expect(press.kind.promise.dutch.contains("geen PDF/X-4"))
    #expect(file.root["/OutputIntents"].isNull)
    #expect(try file.firstPage.resources["/ColorSpace"]["/c0"].kind == .array)
  }

  @Test(arguments: [
    ([], "beschadigd"), (Array("geen profiel".utf8), "beschadigd"), (header(kind: "mntr"), "scherm"),
    (header(space: "RGB "), "CMYK"), (header(version: 5), "ICC-versie 5"), (header(tags: ["B2A0"]), "beschadigd"),
    (header() + [0], "beschadigd"), (header().dropLast(4) + [], "beschadigd"),
  ])
  func `a profile that will not do is refused at its place`(profile: [UInt8], word: String) throws {
    let findings = try EngineFile().findings(.forProfile(profile))
    #expect(findings.map(\.code) == [.configuration])
    #expect(findings.first?.severity == .error)
    #expect(findings.first?.message.dutch.contains(word) == true)
  }

  @Test func `a profile with nothing behind its header is refused when colours need it`() throws {
    var file = EngineFile()
    file.content = "1 0 0 rg 0 0 9 9 re f"
    #expect(try file.findings(.forProfile(header())).map(\.code) == [.configuration])
  }
}
