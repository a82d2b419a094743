/// Whether the book's grammar, or the catalogue's, has an element of this name.
func isElement(_ name: String) -> Bool { textElements.contains(name) || otherElements.contains(name) }

/// Whether an element may stand directly in another, as far as that tells where an end tag was forgotten.
///
/// We know the grammar only later, and need little of it: what is told here as impossible is impossible in all of
/// DocBook, and names that we do not know are given the benefit of the doubt.
func canHold(_ outer: String, _ inner: String) -> Bool {
  guard isElement(outer), outer != "xi:fallback" else { return true }
  if let homes = onlyHomes[inner] { return homes.contains(outer) }
  if textElements.contains(outer) { return !pieces.contains(inner) }
  return outer != "para" || !notInParagraphs.contains(inner)
}

private func words(_ text: String) -> Set<String> {
  Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
}

private let notInParagraphs = words("para simpara formalpara title subtitle titleabbrev")

/// What never stands among words.
private let pieces = notInParagraphs.union(
  words(
    """
    blockquote epigraph sidebar itemizedlist orderedlist variablelist simplelist note tip important warning caution
    danger figure informalfigure example informalexample table informaltable mediaobject programlisting screen
    literallayout
    """))

private let divisions = "chapter preface appendix section colophon dedication acknowledgements partintro"

/// What stands in a few elements only.
private let onlyHomes: [String: Set<String>] = [
  "chapter": words("book part"), "preface": words("book part"), "part": words("book part"),
  "appendix": words("book part"), "colophon": words("book part"), "dedication": words("book part"),
  "acknowledgements": words("book part"), "section": words(divisions),
  "listitem": words("itemizedlist orderedlist varlistentry"), "varlistentry": words("variablelist"),
  "row": words("thead tbody tfoot"), "entry": words("row"),
  "tgroup": words("table informaltable"), "tr": words("thead tbody tfoot table informaltable"),
  "td": words("tr"), "th": words("tr"), "thead": words("tgroup entrytbl table informaltable"),
  "tbody": words("tgroup entrytbl table informaltable"), "tfoot": words("tgroup entrytbl table informaltable"),
  "imageobject": words("mediaobject inlinemediaobject"), "secondary": words("indexterm"),
  "tertiary": words("indexterm"),
  "glossentry": words("glossary glossdiv glosslist"), "glossdef": words("glossentry"),
]

/// Elements of text and of elements like themselves.
let textElements = words(
  """
  abbrev acronym address alt application artpagenums attribution authorinitials bibliocoverage biblioid bibliomisc
  bibliorelation bibliosource bridgehead citation citebiblioid citetitle city code contrib country date edition email
  emphasis fax firstname firstterm foreignphrase givenname glosssee glossseealso glossterm holder honorific issuenum
  jobtitle keyword label lineage link literal literallayout member olink orgdiv orgname otheraddr othername pagenums
  personname phone phrase pob postcode primary primaryie productname productnumber programlisting pubdate
  publishername quote releaseinfo remark replaceable retired revnumber revremark screen secondary secondaryie see
  seealso seealsoie seeie seriesvolnums shortaffil simpara state street subjectterm subscript subtitle superscript
  surname term tertiary tertiaryie title titleabbrev tocentry trademark uri volumenum wordasword year
  """)

let otherElements = words(
  """
  abstract accepted acknowledgements affiliation anchor answer appendix archive audiodata audioobject author
  authorgroup bibliodiv biblioentry bibliography bibliolist bibliomixed bibliomset biblioref biblioset blockquote
  book caption catalogue caution chapter col colgroup collab colophon colspec copyright cover danger dedication
  description editor entry entrytbl epigraph example figure footnote footnoteref formalpara glossary glossdef
  glossdiv glossentry glosslist imagedata imageobject important index indexdiv indexentry indexterm info
  informalexample informalfigure informaltable inlinemediaobject itemizedlist itermset keywordset legalnotice
  listitem mediaobject meta moved multimediaparam note orderedlist org othercredit para part partintro person
  personblurb preface printhistory publisher qandadiv qandaentry qandaset question revdescription revhistory revision
  row section sidebar simplelist simplesect spanspec subject subjectset symbol table target tbody td textdata
  textobject tfoot tgroup th thead tip toc tocdiv tr variablelist varlistentry videodata videoobject warning
  xi:fallback xi:include xref
  """)

/// Elements that hold a few others and no text: where one is left open, its end belongs behind the last of those.
let framesOfElements = words(
  "indexterm row thead tbody tfoot tgroup table informaltable tr mediaobject imageobject varlistentry glossentry")

/// Elements that hold nothing, or nearly never anything: who does not end them means to.
let emptyElements = words(
  """
  xref olink anchor footnoteref biblioref imagedata textdata audiodata videodata colspec spanspec col xi:include
  br img hr
  """)
