import Diagnostics

extension Explanation {
  static let duplicateID = Explanation(
    title: Message(dutch: "Twee plaatsen heten hetzelfde", english: "Two places have the same name"),
    meaning: Message(
      dutch: "Met xml:id geef je een plaats in het boek een naam. Deze naam komt twee keer voor, misschien in twee "
        + "verschillende bestanden.",
      english: "By xml:id you give a place of the book a name. This name occurs twice, perhaps in two different files."),
    importance: Message(
      dutch: "Een verwijzing ernaar zou twee kanten op kunnen wijzen.",
      english: "A reference to it could point two ways."),
    remedy: Message(
      dutch: "Geef een van de twee een andere naam en pas de verwijzingen aan die deze plaats bedoelen.",
      english: "Give one of them another name, and adapt the references that mean that place."),
    example: .pair(
      .chapter,
      wrong: """
        <para xml:id="aswolk">De aswolk kwam.</para>
        <para xml:id="aswolk">De aswolk ging.</para>
        """,
      right: """
        <para xml:id="aswolk-komt">De aswolk kwam.</para>
        <para xml:id="aswolk-gaat">De aswolk ging.</para>
        """))

  static let danglingReference = Explanation(
    title: Message(dutch: "Een verwijzing heeft geen doel", english: "A reference has no target"),
    meaning: Message(
      dutch:
        "De verwijzing noemt een naam die nergens in het boek als xml:id staat, of bij iets anders dan hier nodig is.",
      english: "The reference gives a name that is nowhere in the book an xml:id, or that of something else."),
    importance: Message(
      dutch: "De lezer zou op een link tikken die niets doet.", english: "Readers would tap a link that does nothing."),
    remedy: Message(
      dutch: "Verbeter de naam in de verwijzing, of zet bij het doel xml:id= met die naam.",
      english: "Correct the name in the reference, or give the target an xml:id= with that name."),
    example: .pair(
      .chapter,
      wrong: """
        <para xml:id="aswolk">De aswolk kwam.</para>
        <para>Zie <link linkend="as-wolk">de aswolk</link>.</para>
        """,
      right: """
        <para xml:id="aswolk">De aswolk kwam.</para>
        <para>Zie <link linkend="aswolk">de aswolk</link>.</para>
        """))

  static let malformedInstruction = Explanation(
    title: Message(dutch: "Een instructie is niet af", english: "An instruction is not complete"),
    meaning: Message(
      dutch:
        "Iets tussen <? en ?> is een instructie aan boekbouw. Deze zegt niet genoeg, of boekbouw kent haar niet. Bij "
        + "<?pagebreak?> hoort het nummer van de gedrukte bladzijde die hier begint; bij <?boekbouw silence?> een code en "
        + "een reden.",
      english: "What stands between <? and ?> is an instruction to boekbouw. This one says too little, or is "
        + "not known. <?pagebreak?> needs the number of the printed page that begins here; <?boekbouw silence?> a code and "
        + "a reason."),
    importance: Message(
      dutch:
        "Een instructie die boekbouw niet begrijpt, doet niets. Met de bladzijdenummers vinden lezers van het e-boek en van het gedrukte boek dezelfde plaats.",
      english:
        "An instruction that boekbouw does not understand does nothing. By the page numbers readers of the e-book and of the printed book find the same place."
    ),
    remedy: Message(
      dutch: "Zet erbij wat er ontbreekt, of haal de instructie weg.",
      english: "Add what is missing, or remove the instruction."),
    example: .pair(
      .chapter,
      wrong: """
        <para>Niemand <?pagebreak?>vloog.</para>
        """,
      right: """
        <para>Niemand <?pagebreak 12?>vloog.</para>
        """))
}
