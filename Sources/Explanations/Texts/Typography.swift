import Diagnostics

extension Explanation {
  static let straightQuotes = Explanation(
    title: Message(dutch: "Aanhalingstekens zijn recht", english: "Quotation marks are straight"),
    meaning: Message(
      dutch: "Een citaat of woord staat tussen de rechte tekens \" of ' van een typemachine, of tussen een "
        + "recht en een krom teken.",
      english: "A quotation or a word stands between the straight signs \" or ' of a typewriter, or between a "
        + "straight and a curly one."),
    importance: Message(
      dutch: "Gedrukte boeken hebben ‘ en ’ of “ en ”, waaraan je ziet waar een citaat begint en waar het "
        + "ophoudt.",
      english: "Printed books have ‘ and ’ or “ and ”, which show where a quotation begins and where it "
        + "ends."),
    remedy: Message(
      dutch: "Schrijf ‘ ervoor en ’ erachter, of “ en ”, wat je boek ook verder gebruikt; of zet er "
        + "<quote> omheen. Typ je ./boekbouw check --fix, dan gebeurt het vanzelf.",
      english: "Write ‘ before it and ’ behind it, or “ and ”, as your book does elsewhere; or put <quote> "
        + "around it. With boekbouw check --fix it is done for you."),
    example: .pair(
      .chapter,
      wrong: """
        <para>"Doe maar", zei ze.</para>
        """,
      right: """
        <para>‘Doe maar’, zei ze.</para>
        """))

  static let wrongApostrophe = Explanation(
    title: Message(dutch: "Een apostrof is een ander teken", english: "An apostrophe is another sign"),
    meaning: Message(
      dutch: "Waar een apostrof hoort, staat een recht teken, een openend aanhalingsteken of een accent.",
      english: "Where an apostrophe belongs stands a straight sign, an opening quotation mark or an accent."),
    importance: Message(
      dutch: "Een tekstverwerker maakt van het teken in ’s avonds vaak het verkeerde, en een lezer ziet "
        + "het.",
      english: "Word processors often take the wrong one in ’s avonds, and a reader sees it."),
    remedy: Message(
      dutch: "Schrijf ’, het teken met de vorm van een negen. Typ je ./boekbouw check --fix, dan gebeurt "
        + "het vanzelf.",
      english: "Write ’, the sign that has the form of a nine. With boekbouw check --fix it is done for you."),
    example: .pair(
      .chapter,
      wrong: """
        <para>‘s Avonds bekeek ze de foto's.</para>
        """,
      right: """
        <para>’s Avonds bekeek ze de foto’s.</para>
        """))

  static let hyphenForDash = Explanation(
    title: Message(dutch: "Een koppelteken is geen gedachtestreepje", english: "A hyphen is no dash"),
    meaning: Message(
      dutch: "Met een spatie ervoor en erachter is een streepje een gedachtestreepje, en dat is langer dan "
        + "een koppelteken.",
      english: "With a space on both sides it is a dash, which is longer than a hyphen."),
    importance: Message(
      dutch: "Een koppelteken verbindt; midden in een zin laat het de lezer haperen.",
      english: "A hyphen joins; in the middle of a sentence it makes a reader stumble."),
    remedy: Message(
      dutch: "Schrijf –, met een spatie ervoor en erachter. Hoort het streepje bij een woord, haal dan de "
        + "spatie weg. Typ je ./boekbouw check --fix, dan gebeurt het vanzelf.",
      english: "Write – with a space on both sides. If the hyphen belongs to a word, remove the space. With "
        + "boekbouw check --fix it is done for you."),
    example: .pair(
      .chapter,
      wrong: """
        <para>De as - heel fijn gesteente - sprak voor zich.</para>
        """,
      right: """
        <para>De as – heel fijn gesteente – sprak voor zich.</para>
        """))

  static let threeDots = Explanation(
    title: Message(
      dutch: "Drie punten zijn geen beletselteken",
      english: "Three periods are no ellipsis"),
    meaning: Message(
      dutch: "Er staan drie losse punten. Het beletselteken … is één teken.",
      english: "There are three periods. The ellipsis … is one sign."),
    importance: Message(
      dutch: "Losse punten staan te ver of te dicht op elkaar, en een regel kan er middenin ophouden.",
      english: "Periods stand too far apart or too close, and a line may end among them."),
    remedy: Message(
      dutch: "Schrijf …, met een spatie ervoor als er een heel woord ontbreekt. Typ je ./boekbouw check "
        + "--fix, dan gebeurt het vanzelf.",
      english: "Write …, with a space before it where a whole word is left out. With boekbouw check --fix it "
        + "is done for you."),
    example: .pair(
      .chapter,
      wrong: """
        <para>Tot de as kwam ...</para>
        """,
      right: """
        <para>Tot de as kwam …</para>
        """))

  static let wrongIJ = Explanation(
    title: Message(dutch: "Een ij is verkeerd geschreven", english: "An ij is not written well"),
    meaning: Message(
      dutch: "De ij geldt in het Nederlands als één letter: aan het begin van een naam of zin worden i en "
        + "j allebei een hoofdletter. Het ene teken ĳ is voor oude computers bedoeld.",
      english: "In Dutch ij counts as one letter: at the beginning of a name or sentence both i and j are "
        + "capitals. The single sign ĳ is meant for old computers."),
    importance: Message(
      dutch: "Ijsland is een spelfout, en een woord met ĳ vindt niemand die zoekt.",
      english: "Ijsland is a mistake, and nobody who searches finds a word with ĳ."),
    remedy: Message(
      dutch: "Schrijf IJ met twee hoofdletters, en ij met twee letters. Typ je ./boekbouw check --fix, dan "
        + "gebeurt het vanzelf.",
      english: "Write IJ with two capitals, and ij with two letters. With boekbouw check --fix it is done "
        + "for you."),
    example: .pair(
      .chapter,
      wrong: """
        <para>De vulkaan ligt op Ijsland.</para>
        """,
      right: """
        <para>De vulkaan ligt op IJsland.</para>
        """))
}
