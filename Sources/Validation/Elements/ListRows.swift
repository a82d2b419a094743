let listFamilies = [
  ElementFamily(
    title: "Lists", shown: "bullets, numbers or terms, as the author asks",
    rows: [
      ElementRow("itemizedlist orderedlist", .block(.list)), ElementRow("simplelist", .block(.simpleList)),
      ElementRow("segmentedlist", .block(.segmentedList)), ElementRow("variablelist glosslist", .block(.definitions)),
      ElementRow("listitem varlistentry term member segtitle seglistitem seg", .part),
    ]),
  ElementFamily(
    title: "Explained marks", shown: "circled numbers in the listing, which lead to their explanation and back",
    rows: [
      ElementRow("calloutlist", .block(.callouts)), ElementRow("callout", .part), ElementRow("co", .inline(.callout)),
      ElementRow("coref", .inline(.calloutReference)),
    ]),
  ElementFamily(
    title: "Glossary", shown: "terms with their meaning, and where else to look",
    rows: [
      ElementRow("glossentry", .block(.glossaryEntry)), ElementRow("glossdef glosssee glossseealso", .part),
    ]),
  ElementFamily(
    title: "Procedures", shown: "numbered steps, steps within them by letter, and alternatives as bullets",
    rows: [
      ElementRow("procedure", .block(.procedure)), ElementRow("substeps stepalternatives", .block(.steps)),
      ElementRow("step", .part),
    ]),
  ElementFamily(
    title: "Questions and answers", shown: "a question above its answers, with labels or numbers if asked for",
    rows: [
      ElementRow("qandaset qandadiv", .block(.questions)), ElementRow("qandaentry question answer label", .part),
    ]),
]
