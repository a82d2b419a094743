import LibXML

/// The DocBook elements that the reader knows, by their nature. What is not in these tables is read as a plain
/// container, block or phrase, so that its words are kept.
enum Nature: Sendable {
  case division, metadata, title, block, inline
  /// Belongs to an element that reads it itself.
  case part
  /// Says nothing to a reader of the book: generated lists, processing aids.
  case silent
}

/// One row an element. Supporting an element is a row here and a case where it is read.
let natures: [String: Nature] = {
  var table: [String: Nature] = [:]
  func add(_ nature: Nature, _ names: String) {
    for name in names.split(separator: " ") { table[String(name)] = nature }
  }
  add(
    .division,
    """
    part preface chapter appendix dedication acknowledgements colophon glossary bibliography index section simplesect \
    sect1 sect2 sect3 sect4 sect5 glossdiv bibliodiv indexdiv article
    """)
  add(.metadata, "info")
  add(.title, "title subtitle titleabbrev")
  add(
    .block,
    """
    para simpara formalpara blockquote epigraph sidebar note tip warning caution important danger bridgehead \
    itemizedlist orderedlist variablelist simplelist qandaset qandadiv figure informalfigure example informalexample \
    mediaobject table informaltable literallayout programlisting screen address poetry linegroup glosslist \
    bibliolist biblioentry bibliomixed glossentry partintro indexentry abstract legalnotice personblurb \
    authorblurb calloutlist revhistory procedure segmentedlist equation informalequation
    """)
  add(
    .inline,
    """
    emphasis foreignphrase quote citetitle citation phrase subscript superscript abbrev acronym personname orgname \
    email uri literal code inlinemediaobject footnote footnoteref link olink xref anchor indexterm firstterm glossterm \
    wordasword application replaceable date trademark person author editor productname firstname givenname surname \
    honorific othername lineage org command filename option userinput computeroutput systemitem tag keycap guimenu \
    jobtitle year publishername pubdate edition biblioid markup type
    """)
  add(
    .part,
    """
    attribution caption alt imageobject imageobjectco textobject imagedata videoobject audioobject listitem varlistentry term member \
    qandaentry question answer label tgroup colspec spanspec thead tbody tfoot row entry col colgroup tr td th line \
    primary secondary tertiary see seealso glossdef glosssee glossseealso primaryie secondaryie tertiaryie seeie seealsoie
    """)
  add(.silent, "toc tocdiv tocentry itermset remark annotation bibliorelation extendedlink")
  return table
}()
