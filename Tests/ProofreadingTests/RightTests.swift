import Diagnostics
import Testing

/// What is right and looks wrong to a rule that looks too little: no false alarms.
@Suite struct RightTests {
  @Test(arguments: [
    "’s-Gravenhage en ’s-Hertogenbosch", "’s Avonds, ’t bos, ’n dag", "‘’t Is mooi’, zei ze.",
    "auto’s, foto’s, zo’n, z’n",
    "de jaren ’90", "Hans’ boek en Mies’ fiets", "‘Ja’, zei ze. ‘Nee.’", "‘Zeg “ja”.’", "„Ja”, zei ze.",
    "een 10-jarig kind",
    "de noord-zuidlijn", "in- en uitvoer", "zon- en feestdagen", "1.000,50 euro", "om 12.30 uur en 12:30 uur",
    "z.o.z., o.a., d.w.z.",
    "de B.V. en de N.V.", "1914-1918", "5 - 3 = 2", "de schaal is 1 : 100", "het werd 2 - 1", "… en toen", "godv…!",
    "zie www.voorbeeld.nl/een,twee", "node.js en bol.com", "jan@voorbeeld.nl", "a,b", "collega(’s) en werk(st)er",
    "en/of",
    "Ijeoma en Ijtihad", "IJsland, ijs en bijzonder", "5% korting", "blz.&#160;12", "€&#160;5", "art.&#160;3",
    "vitamine C. Dat",
    "plan B. Toen", "een 6' 2\" lange man", "de letters ‘s’ en ‘n’", "Is dat zo?!", "(ja)", "[sic]", "– ja –",
    "twee – drie",
    "De film heet ‘90 dagen’.", "‘s’ is een letter", "regel.\n      Volgende regel",
    "Wat? Ja! Zo: dit; dat.", "A4’tje, sms’je, 65+’er", "naar x.y en a:b", "1e, 2e en 3e",
    "CO<subscript>2</subscript>-uitstoot",
    "&#8216;Ja&#8217;", "<quote>Ja</quote>, zei ze.", "<quote>Ja</quote>, nee", "../map en ./map",
    ":-) en ;-)", "de .nl-domeinen", "tot . . . en met", "Yahoo!", "het (ge)bruik", "wie- of watdan", "m’n, ‘m’",
    "E. coli",
    "’s Werelds", "‘Dat is ’m’, zei ze.", "van 9 tot 5", "€5", "nr.3",
    "-5 graden", "de -s en -en", "(020) - 123 45 67", "drum ‘n’ bass", "een 12'' scherm",
  ])
  func `what is right is left alone`(right: String) throws {
    let chapter = try Chapter("<para>\(right)</para>")
    #expect(chapter.findings() == [], "\(right)")
    #expect(chapter.mended() == chapter.text)
  }

  @Test(arguments: [
    "<para><literal>foto's  a,b</literal></para>", "<para><code>\"x\" - y ...</code></para>",
    "<programlisting>a  'b' ...</programlisting>",
    "<para><uri>http://a.nl/b,c</uri></para>", "<para><email>a'b@c.nl</email></para>",
    "<para xml:lang=\"en\">It's \"so\" - well ...</para>",
    "<para><foreignphrase xml:lang=\"en\">it's  so</foreignphrase></para>",
    "<para><foreignphrase>it's  so</foreignphrase></para>",
    "<para>Een <!-- 'zo'  ... -->zin.</para>",
    "<literallayout>een   twee</literallayout>", "<para>Een<?pagebreak 12?> zin.</para>",
    "<remark>foto's  ...</remark>",
    "<mathphrase>a - b</mathphrase>", "<para>De <literal>x</literal>’s.</para>",
    "<para xml:lang=\"fr\">Pourquoi ?</para>",
    "<bibliomixed>Jansen  'Titel'</bibliomixed>",
    "<para>Een\n   <emphasis>zin</emphasis>.</para>",
  ])
  func `what is not the author’s Dutch is left alone`(right: String) throws {
    #expect(try Chapter(right).findings() == [], "\(right)")
  }

  @Test func `a book in another language is left alone`() throws {
    #expect(try Chapter("<para>It's \"so\"  - well ...</para>", language: "en").findings() == [])
  }
}
