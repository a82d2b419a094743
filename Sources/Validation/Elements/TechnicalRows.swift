import BookModel

let technicalFamilies = [
  ElementFamily(
    title: "Synopses of commands and functions",
    shown: "a line of code with brackets around what may be left out, bars between choices and points for repetition",
    rows: [
      ElementRow("cmdsynopsis", .block(.commandSynopsis)), ElementRow("arg", .inline(.argument)),
      ElementRow("group", .inline(.argumentGroup)), ElementRow("synopfragment", .inline(.synopsisFragment)),
      ElementRow("synopfragmentref", .inline(.fragmentReference)), ElementRow("sbr", .inline(.lineBreak)),
      ElementRow("synopsis synopsisinfo classsynopsisinfo funcsynopsisinfo", .block(.verbatim(.code))),
      ElementRow("funcsynopsis", .block(.functionSynopsis)),
      ElementRow("funcprototype macroprototype void varargs", .part),
      ElementRow("funcdef paramdef", .inline(.named)), ElementRow("methodparam macrodef", .inline(.words)),
      ElementRow("funcparams", .inline(.parenthesised)),
    ]),
  ElementFamily(
    title: "Declarations of classes, methods and types",
    shown: "a declaration with parentheses around its parameters and braces around its members",
    rows: [
      ElementRow(
        """
        classsynopsis fieldsynopsis methodsynopsis constructorsynopsis destructorsynopsis enumsynopsis typedefsynopsis \
        packagesynopsis macrosynopsis unionsynopsis
        """, .block(.declaration)),
      ElementRow("ooclass oointerface ooexception template specializedtemplate union enumitem", .inline(.words)),
      ElementRow("enumitemdescription", .inline(.named)),
    ]),
  ElementFamily(
    title: "Grammars", shown: "a table of what may be written for what",
    rows: [
      ElementRow("productionset", .block(.productions)),
      ElementRow("production productionrecap lhs rhs constraint", .part),
      ElementRow("nonterminal", .inline(.named)), ElementRow("constraintdef", .block(.group)),
    ]),
  ElementFamily(
    title: "Messages", shown: "the message, what is known of it, and the explanation",
    rows: [
      ElementRow("msgset msgentry simplemsgentry msg msgmain msgsub msgrel msgtext msgexplan", .block(.group)),
      ElementRow("msginfo", .block(.messageFacts)), ElementRow("msglevel msgorig msgaud", .part),
    ]),
]
