import BookModel

let inlineFamilies = [
  ElementFamily(
    title: "Text", shown: "emphasis, quotation marks, raised and lowered signs",
    rows: [
      ElementRow("emphasis", .inline(.emphasis)), ElementRow("foreignphrase", .inline(.phrase(.foreign))),
      ElementRow("quote", .inline(.phrase(.quote))), ElementRow("citetitle", .inline(.phrase(.title))),
      ElementRow("subscript", .inline(.phrase(.subscripted))),
      ElementRow("superscript", .inline(.phrase(.superscripted))),
      ElementRow("abbrev", .inline(.phrase(.abbreviation))), ElementRow("acronym", .inline(.phrase(.acronym))),
      ElementRow("firstterm glossterm", .inline(.phrase(.term))), ElementRow("trademark", .inline(.trademark)),
      ElementRow("phrase wordasword termdef date", .inline(.named)),
    ]),
  ElementFamily(
    title: "References and notes", shown: "a link with the author's words or with ours; a note at the end of the page",
    rows: [
      ElementRow("link", .inline(.link)), ElementRow("xref", .inline(.crossReference)),
      ElementRow("olink", .inline(.onlineSymbol)), ElementRow("anchor", .inline(.anchor)),
      ElementRow("footnote", .inline(.footnote)), ElementRow("footnoteref", .inline(.footnoteReference)),
      ElementRow("annotation", .block(.annotation)),
      ElementRow("citerefentry", .inline(.manualPage)), ElementRow("refentrytitle manvolnum", .inline(.named)),
      ElementRow("email", .inline(.phrase(.email))), ElementRow("uri", .inline(.phrase(.address))),
    ]),
  ElementFamily(
    title: "Index", shown: "an entry of the index that leads here",
    rows: [
      ElementRow("indexterm", .inline(.indexTerm)),
      ElementRow("primary secondary tertiary see seealso primaryie secondaryie tertiaryie seeie seealsoie", .part),
      ElementRow("itermset", .silent),
    ]),
  ElementFamily(
    title: "Pictures and formulas in a line", shown: "the picture or formula",
    rows: [
      ElementRow("inlinemediaobject", .inline(.media)), ElementRow("inlineequation", .inline(.formula)),
      ElementRow("mathphrase", .inline(.named)),
    ]),
  ElementFamily(
    title: "What a machine reads", shown: "the type of a typewriter",
    rows: [
      ElementRow("literal code", .inline(.phrase(.code("")))),
      ElementRow(
        """
        command filename option envar constant function classname methodname interfacename exceptionname type systemitem \
        package property returnvalue errorcode errorname errortype symbol token buildtarget initializer markup macroname \
        unionname typedefname templatename enumname enumvalue enumidentifier modifier keysym keycode
        """, .inline(.code)),
      ElementRow("tag", .inline(.tag)),
    ]),
  ElementFamily(
    title: "What stands for something else", shown: "italics",
    rows: [ElementRow("replaceable varname parameter", .inline(.variable)), ElementRow("optional", .inline(.optional))]),
  ElementFamily(
    title: "What is typed and what is answered", shown: "the type of a typewriter; keys as keys",
    rows: [
      ElementRow("userinput keycap", .inline(.keyboard)), ElementRow("computeroutput prompt", .inline(.output)),
      ElementRow("keycombo", .inline(.keys)), ElementRow("menuchoice", .inline(.menu)),
      ElementRow(
        "shortcut accel mousebutton guibutton guiicon guilabel guimenu guimenuitem guisubmenu", .inline(.named)),
    ]),
  ElementFamily(
    title: "Names of things", shown: "the text, with a class of its own",
    rows: [
      ElementRow("application database hardware productname productnumber errortext", .inline(.named)),
      ElementRow("remark", .silent),
    ]),
]
