import LibXML

/// What the walk over a manuscript does with an element. This list is short on purpose, and shares nothing with the
/// program that makes books: what one of them forgets, the other must not forget as well.
enum ElementTreatment: Equatable {
  /// Words go on across its borders.
  case inline
  /// Words end at its borders.
  case block
  /// Words end at its borders, unless text touches it there: then it may be an inline element that we do not know.
  case unlisted
  /// An inline element whose children are words of their own.
  case apart
  /// An inline element whose children a build may join by a sign of its own, such as keys by “+”.
  case joined
  /// An inline element that a build may put words or signs of its own around or into: “hier” is « hier » in French.
  case dressed
  case leftOut
  /// Metadata, of which only the titles are text of the book.
  case metadata
  case footnote
  case picture
  /// - Parameter isText: whether words go on across its borders where it is text.
  case formula(isText: Bool)
  case inclusion
  /// Stands for the text in a file.
  case textFile

  init(of name: XMLTree.Name) {
    if name.namespace == xincludeNamespace {
      self = name.local == "include" ? .inclusion : .unlisted
    } else if name.namespace == mathNamespace {
      self = name.local.hasPrefix("annotation") ? .leftOut : name.local == "math" ? .formula(isText: false) : .block
    } else if name.namespace == drawingNamespace {
      self = .leftOut
    } else {
      // DocBook 4 had no namespace.
      self = name.isDocBook || name.namespace.isEmpty ? Self.named[name.local] ?? .unlisted : .unlisted
    }
  }

  private static let named: [String: ElementTreatment] = {
    var treatments: [String: ElementTreatment] = [:]
    for name in inlineNames { treatments[name] = .inline }
    for name in blockNames { treatments[name] = .block }
    for name in leftOutNames { treatments[name] = .leftOut }
    for name in metadataNames { treatments[name] = .metadata }
    for name in ["personname", "author", "editor", "othercredit"] { treatments[name] = .apart }
    for name in joinedNames { treatments[name] = .joined }
    for name in ["quote", "xref", "biblioref", "footnoteref"] { treatments[name] = .dressed }
    for name in ["member", "simplelist"] { treatments[name] = .unlisted }
    treatments["textdata"] = .textFile
    treatments["mathphrase"] = .formula(isText: true)
    for name in ["footnote", "annotation"] { treatments[name] = .footnote }
    for name in ["mediaobject", "inlinemediaobject", "mediaobjectco", "screenshot", "graphic", "inlinegraphic"] {
      treatments[name] = .picture
    }
    return treatments
  }()
}

private let mathNamespace = "http://www.w3.org/1998/Math/MathML"
private let drawingNamespace = "http://www.w3.org/2000/svg"

/// Index entries, what others say of the text, and what only shows instead of something else.
private let leftOutNames = names(
  "indexterm remark titleabbrev alt cover toc lot tocchap screeninfo itermset refmiscinfo")

private let metadataNames = names(
  """
  info bookinfo chapterinfo articleinfo partinfo prefaceinfo appendixinfo sectioninfo sect1info sect2info sect3info
  sect4info sect5info setinfo refentryinfo referenceinfo glossaryinfo bibliographyinfo indexinfo blockinfo objectinfo
  """)

/// Blocks that may stand in the middle of a paragraph.
private let blockNames = names(
  """
  address blockquote bridgehead calloutlist caption caution classsynopsis cmdsynopsis entry epigraph equation example
  figure formalpara funcsynopsis glosslist important informalequation informalexample informalfigure informaltable
  itemizedlist line linegroup listitem literallayout note orderedlist para poetry procedure programlisting
  qandaset screen segmentedlist sidebar simpara speaker synopsis table task td term th tip title
  variablelist verse warning
  """)

/// Keys, and things whose parts a build sets in a row: the parts of a command or declaration, of an entry in a list of
/// sources or of a glossary.
private let joinedNames = names(
  """
  affiliation biblioentry biblioset citerefentry constructorsynopsis destructorsynopsis enumitem enumsynopsis
  fieldsynopsis funcdef glossentry keycombo macrosynopsis menuchoice methodparam methodsynopsis mousebuttoncombo
  ooclass ooexception oointerface org paramdef refmeta shortcut template typedefsynopsis union unionsynopsis
  """)

private let inlineNames = names(
  """
  abbrev accel acronym anchor application buildtarget citation citebiblioid citetitle city classname code
  command computeroutput constant coref co country database date email emphasis enumidentifier enumname enumvalue envar errorcode
  errorname errortext errortype exceptionname fax filename firstname firstterm foreignphrase function
  givenname glossterm guibutton guiicon guilabel guimenu guimenuitem guisubmenu hardware honorific inlineequation
  initializer interfacename jobtitle keycap keycode keysym lineage lineannotation link literal macroname manvolnum
  markup medialabel methodname modifier mousebutton msgtext namespace namespacename nonterminal olink
  ooclass ooexception oointerface option optional orgdiv orgname otheraddr othername package parameter person phone phrase pob postcode
  productname productnumber prompt property pubdate refentrytitle replaceable returnvalue revnumber
  sgmltag structfield structname subscript superscript surname state street symbol systemitem tag templatename termdef token
  trademark type typedefname ulink unionname uri userinput varargs varname void wordasword year
  """)

private func names(_ list: String) -> Set<String> {
  Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
}
