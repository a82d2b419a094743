import LibQPDF

/// Says for which press and paper the file was made (ISO 15930-7 §6.3).
func write(_ profile: ICCProfile, asOutputIntentOf file: PDFFile) throws(PDFError) {
  let bytes = try file.stream(profile.bytes, ["/N": file.integer(4), "/Alternate": file.name("/DeviceCMYK")])
  let intent = file.dictionary([
    "/Type": file.name("/OutputIntent"), "/S": file.name("/GTS_PDFX"),
    "/OutputConditionIdentifier": file.string(profile.registeredCondition ?? profile.description),
    "/Info": file.string(profile.description), "/DestOutputProfile": bytes,
  ])
  if profile.registeredCondition != nil { intent.set("/RegistryName", to: file.string("http://www.color.org")) }
  file.root.set("/OutputIntents", to: file.array([try file.indirect(intent)]))
}
