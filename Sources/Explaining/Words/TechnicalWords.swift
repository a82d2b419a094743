/// DocBook's words for computers, manuals and formal texts, which a book for general readers says in plainer ones.
let technicalDocBook: [ForeignRow] = code + keysAndMenus + structures + manuals

private let code: [ForeignRow] = [
  (
    """
    buildtarget classname command computeroutput constant constraint database enumidentifier enumname enumvalue envar \
    errorcode errorname errortext errortype exceptionname filename function group initializer interfacename lhs \
    macroname markup methodname modifier msgaud msglevel msgorig nonterminal ooclass ooexception oointerface option \
    package parameter prompt property rhs returnvalue symbol systemitem tag template templatename token type \
    typedefname unionname userinput varargs varname void arg funcdef paramdef funcparams methodparam refname \
    refentrytitle
    """, "literal", "<literal>…</literal>", true
  ),
  (
    """
    synopsis classsynopsis cmdsynopsis constructorsynopsis destructorsynopsis enumsynopsis fieldsynopsis funcsynopsis \
    macrosynopsis methodsynopsis packagesynopsis typedefsynopsis unionsynopsis classsynopsisinfo funcsynopsisinfo \
    synopsisinfo funcprototype macroprototype productionset
    """, "programlisting", "<programlisting>…</programlisting>", false
  ),
  ("programlistingco", "programlisting", "<programlisting>…</programlisting>", false),
  ("screenco", "screen", "<screen>…</screen>", false),
  ("co coref", "superscript", "<superscript>1</superscript>", false),
]

private let keysAndMenus: [ForeignRow] = [
  (
    "guibutton guiicon guilabel guimenu guimenuitem guisubmenu keycap mousebutton", "emphasis",
    "<emphasis>…</emphasis>", true
  ),
  ("keycode keysym", "literal", "<literal>…</literal>", true),
  ("menuchoice keycombo shortcut citerefentry", "phrase", "<phrase>…</phrase>", false),
  ("accel hardware lineannotation manvolnum optional termdef mathphrase", "phrase", "<phrase>…</phrase>", true),
  ("inlineequation", "inlinemediaobject", inlineMediaObject, false),
]

private let structures: [ForeignRow] = [
  ("procedure calloutlist", "orderedlist", "<orderedlist><listitem><para>…</para></listitem></orderedlist>", false),
  ("substeps stepalternatives", "orderedlist", "<orderedlist><listitem><para>…</para></listitem></orderedlist>", false),
  ("step callout", "listitem", "<listitem><para>…</para></listitem>", true),
  ("segmentedlist", "informaltable", informalTable, false),
  ("seglistitem", "row", "<row><entry>…</entry></row>", false),
  ("seg segtitle", "entry", "<entry>…</entry>", true),
  ("equation", "example", "<example><title>…</title> … </example>", true),
  ("informalequation", "informalexample", "<informalexample> … </informalexample>", true),
  ("screenshot", "informalfigure", "<informalfigure><mediaobject>…</mediaobject></informalfigure>", true),
  ("formalgroup", "figure", "<figure><title>…</title> … </figure>", true),
  ("imageobjectco", "imageobject", "<imageobject><imagedata fileref=\"…\"/></imageobject>", false),
  ("poetry drama dialogue linegroup", "literallayout", "<literallayout>…</literallayout>", false),
  ("annotation", "footnote", "<footnote><para>…</para></footnote>", true),
  ("extendedlink", "link", "<link xlink:href=\"https://…\">…</link>", false),
  ("confgroup contractnum contractsponsor", "bibliomisc", "<bibliomisc>…</bibliomisc>", false),
]

private let manuals: [ForeignRow] = [
  (
    """
    refentry refsection refsect1 refsect2 refsect3 refsynopsisdiv refnamediv task topic
    """, "section", "<section><title>…</title> … </section>", false
  ),
  ("tasksummary taskprerequisites taskrelated refpurpose", "para", "<para>…</para>", false),
  ("reference", "part", "<part><title>…</title> … </part>", false),
  ("set", "book", "<book><title>…</title> … </book>", false),
  ("setindex", "index", "<index/>", false),
  ("msgset", "variablelist", variableList, false),
  ("msgentry simplemsgentry", "varlistentry", "<varlistentry><term>…</term> … </varlistentry>", false),
  ("sbr", "linebreak", "<?linebreak?>", false),
]

private let informalTable =
  "<informaltable><tgroup cols=\"2\"><thead> … </thead><tbody> … </tbody></tgroup></informaltable>"
