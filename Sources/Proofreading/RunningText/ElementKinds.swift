import LibXML

/// What an element means to the text around it.
enum ElementKind: Sendable {
  /// Its words are words of the sentence.
  case flowing
  /// The same, and they are a name.
  case name
  /// The same, between quotation marks that the book puts there.
  case quotation
  /// A word of the sentence that is not ours to judge.
  case opaque
  /// A text of its own, of which nothing shows in the sentence: a note, an entry of the index.
  case aside
  /// Nothing, to a reader.
  case silent
  /// A text of its own; where it stands within a sentence, the sentence is broken off.
  case block
  /// The same, in which white space is kept.
  case verbatimBlock
  /// Nothing to read for us: code, bibliographies in any language, formulas.
  case hidden
}

private let kinds: [String: ElementKind] = {
  var table: [String: ElementKind] = [:]
  func add(_ kind: ElementKind, _ names: String) {
    for name in names.split(separator: " ") { table[String(name)] = kind }
  }
  add(
    .flowing,
    """
    emphasis phrase foreignphrase link olink firstterm glossterm wordasword subscript superscript citation guilabel \
    guibutton guimenu guimenuitem guisubmenu menuchoice jobtitle
    """)
  add(
    .name,
    """
    personname orgname givenname firstname surname othername lineage honorific publishername productname holder \
    application trademark abbrev acronym city country state street hardware database org orgdiv shortaffil
    """)
  add(.quotation, "quote")
  add(
    .opaque,
    """
    literal code uri email command filename option optional userinput computeroutput systemitem tag markup keycap \
    keycode keysym keycombo mousebutton accel guiicon replaceable type constant varname function classname \
    interfacename methodname exceptionname parameter returnvalue prompt envar symbol token package property errorcode \
    errorname errortext errortype termdef date year pubdate releaseinfo edition biblioid isbn issn volumenum issuenum \
    pagenums artpagenums productnumber phone fax postcode pob otheraddr citetitle inlinemediaobject inlineequation xref \
    citerefentry citebiblioid biblioref coref nonterminal revnumber initializer ooclass oointerface ooexception modifier
    """)
  add(.silent, "anchor footnoteref remark area areaset")
  add(.aside, "footnote indexterm alt info titleabbrev")
  add(.verbatimBlock, "literallayout address")
  add(
    .hidden,
    """
    programlisting screen synopsis equation informalequation mathphrase biblioentry bibliomixed bibliomset \
    biblioset cmdsynopsis funcsynopsis classsynopsis fieldsynopsis constructorsynopsis methodsynopsis productionset \
    imageobject videoobject audioobject subjectset bibliorelation bibliosource bibliocoverage msgset extendedlink
    """)
  return table
}()

extension XMLTree {
  /// The kinds of all names of a document, by their ``NameID``.
  var elementKinds: [ElementKind] {
    names.map { name in
      guard name.isDocBook else { return .hidden }
      return kinds[name.local] ?? .block
    }
  }
}
