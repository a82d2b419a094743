import BookModel

let blockFamilies = [
  ElementFamily(
    title: "Paragraphs", shown: "a paragraph; a formal one with its title run in",
    rows: [
      ElementRow("para simpara", .block(.paragraph)), ElementRow("formalpara", .block(.formalParagraph)),
      ElementRow("bridgehead", .block(.heading)),
    ]),
  ElementFamily(
    title: "Quotations and boxes", shown: "a quotation with who said it, or a box with its title or label",
    rows: [
      ElementRow("blockquote epigraph", .block(.quotation)), ElementRow("attribution", .part),
      ElementRow("sidebar note tip warning caution important danger", .block(.box)),
    ]),
  ElementFamily(
    title: "Groups", shown: "their blocks together, under their title if they have one",
    rows: [
      ElementRow("abstract legalnotice personblurb printhistory", .block(.group)),
      ElementRow("task tasksummary taskprerequisites taskrelated", .block(.group)),
      ElementRow("formalgroup screenshot result", .block(.group)),
    ]),
  ElementFamily(
    title: "Figures, examples and equations", shown: "a figure with number, title and caption",
    rows: [
      ElementRow("figure informalfigure example informalexample", .block(.figure)),
      ElementRow("equation informalequation", .block(.equation)),
      ElementRow("mediaobject", .block(.media)),
      ElementRow("caption alt", .part),
      ElementRow(
        "imageobject imageobjectco imagedata videoobject videodata audioobject audiodata textobject textdata multimediaparam",
        .part),
    ]),
  ElementFamily(
    title: "Tables", shown: "a table with number, title, heads and spans, whether in CALS or in HTML markup",
    rows: [
      ElementRow("table informaltable", .block(.table)),
      ElementRow("tgroup colspec spanspec thead tbody tfoot row entry entrytbl", .part),
      ElementRow("col colgroup tr td th", .part),
    ]),
  ElementFamily(
    title: "Text with its own lines",
    shown: "lines as the author broke them; numbered if asked for, with marks beside them",
    rows: [
      ElementRow("literallayout", .block(.verbatim(.literal))), ElementRow("programlisting", .block(.verbatim(.code))),
      ElementRow("screen", .block(.verbatim(.screen))), ElementRow("address", .block(.verbatim(.address))),
      ElementRow("programlistingco screenco", .block(.markedListing)),
      ElementRow("areaspec areaset area", .part), ElementRow("lineannotation", .inline(.named)),
    ]),
  ElementFamily(
    title: "Verse and drama", shown: "stanzas of lines; speakers in small capitals, stage directions in italics",
    rows: [
      ElementRow("poetry linegroup dialogue", .block(.verse)), ElementRow("drama", .block(.group)),
      ElementRow("line speaker stagedir", .part),
    ]),
  ElementFamily(
    title: "Bibliography", shown: "an entry with full stops between its parts; a work's short name leads to it",
    rows: [
      ElementRow("biblioentry bibliomixed", .block(.bibliographyEntry)), ElementRow("bibliolist", .block(.group)),
      ElementRow("citation", .inline(.citation)), ElementRow("biblioref", .inline(.crossReference)),
    ]),
  ElementFamily(
    title: "History of the text", shown: "a table of versions",
    rows: [
      ElementRow("revhistory", .block(.revisions)), ElementRow("revision revremark revdescription", .part),
    ]),
]
