import BookModel

let divisionFamilies = [
  ElementFamily(
    title: "Parts of a book",
    shown: "a page of their own, with label, title and subtitle, and an entry in the table of contents",
    rows: [
      ElementRow("part", .division(.part)), ElementRow("preface", .division(.preface)),
      ElementRow("chapter", .division(.chapter)), ElementRow("appendix", .division(.appendix)),
      ElementRow("dedication", .division(.dedication)), ElementRow("acknowledgements", .division(.acknowledgements)),
      ElementRow("colophon", .division(.colophon)), ElementRow("glossary", .division(.glossary)),
      ElementRow("bibliography", .division(.bibliography)), ElementRow("index setindex", .division(.index)),
      ElementRow("article topic", .division(.article)), ElementRow("reference", .division(.reference)),
      ElementRow("refentry", .division(.refentry)),
      // In a set; the root itself is read by whoever begins.
      ElementRow("book set", .division(.book)),
    ]),
  ElementFamily(
    title: "Sections", shown: "a section with a heading of its level",
    rows: [
      ElementRow(
        "section sect1 sect2 sect3 sect4 sect5 simplesect refsection refsect1 refsect2 refsect3 refsynopsisdiv",
        .division(.section)),
      ElementRow("glossdiv bibliodiv indexdiv", .division(.listDivision)),
      ElementRow("partintro", .block(.group)),
    ]),
  ElementFamily(
    title: "Titles", shown: "label, title and subtitle of what they stand in",
    rows: [ElementRow("title subtitle titleabbrev", .title), ElementRow("info", .metadata)]),
  ElementFamily(
    title: "Pages of a manual", shown: "the names, a dash and the purpose; then the sections",
    rows: [
      ElementRow("refnamediv", .block(.manualPageNames)),
      ElementRow("refmeta", .block(.manualPageHead)),
      ElementRow("refname refpurpose refclass refdescriptor refmiscinfo", .part),
    ]),
  ElementFamily(
    title: "Contents and index by hand",
    shown: "what the author wrote; boekbouw makes contents and index itself where nothing is written",
    rows: [
      ElementRow("toc tocdiv", .block(.contents)), ElementRow("tocentry", .inline(.named)),
      ElementRow("indexentry", .block(.group)),
    ]),
]
