import LibXML

/// How likely an author means an element: a low number for a common one. What is not in the list comes behind it.
func commonness(of name: XMLTree.Name) -> Int { ranks[name.local] ?? 1000 }

private let ranks: [String: Int] = Dictionary(
  uniqueKeysWithValues: common.split(whereSeparator: \.isWhitespace).enumerated().map { (String($1), $0) })

private let common = """
  title para section listitem term emphasis itemizedlist orderedlist figure tgroup mediaobject imageobject imagedata
  link xref footnote table informaltable thead tbody row entry chapter part preface appendix blockquote
  attribution epigraph sidebar note tip warning variablelist varlistentry glossary glossentry glossterm glossdef
  quote citetitle foreignphrase olink indexterm primary secondary tertiary see seealso phrase textobject alt caption
  bridgehead informalfigure simplelist member qandaset qandaentry question answer book dedication acknowledgements
  colophon info bibliography biblioentry bibliomixed index subtitle author personname orgname firstname surname
  publisher publishername pubdate edition copyright year holder legalnotice biblioid abstract keywordset keyword
  cover partintro literal code superscript subscript abbrev acronym date firstterm literallayout programlisting
  example tr td th symbol description target
  """

/// Elements that authors forget to put around something, the likeliest first.
let usualWrappers: [String] =
  ["para", "mediaobject", "imageobject", "listitem", "textobject", "tbody", "tgroup", "row", "entry", "phrase"]
  + ["varlistentry", "glossdef", "glossentry", "answer", "question", "term", "primary", "simpara", "info"]
  + ["personname", "publishername", "title", "orgname", "member", "tr", "td", "keyword", "subjectterm"]
