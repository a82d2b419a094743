# Sourced by ./run, in the package's root folder: what fuzzing starts from. Nothing of it is a copy that could age.
# shellcheck shell=bash

docbook='xmlns="http://docbook.org/ns/docbook" xmlns:xi="http://www.w3.org/2001/XInclude" xmlns:xlink="http://www.w3.org/1999/xlink"'

# surroundings FOLDER: the files that a fuzzed manuscript may refer to.
surroundings() {
  mkdir -p "$1/assets" "$1/labels"
  printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1"/></svg>' >"$1/assets/p.svg"
  one_pixel_gif >"$1/assets/p.gif"
  printf '<chapter %s xml:id="h2"><title>Twee</title><para>En dit.</para></chapter>' "$docbook" >"$1/h2.xml"
  catalogue >"$1/boekonline.xml"
}

# seeds TARGET FOLDER: the inputs that it starts with.
seeds() {
  case $1 in
    manuscript)
      cp manuscript/*.xml "$2"
      golden_inputs '' "$2"
      small_book >"$2/klein.xml"
      small_book | iconv -t UTF-16 >"$2/klein16.xml"
      inclusions >"$2/insluiting.xml"
      entities >"$2/entiteiten.xml"
      ;;
    catalogue)
      cp manuscript/boekonline.xml "$2"
      golden_inputs catalogue- "$2"
      catalogue >"$2/klein.xml"
      catalogue | iconv -t UTF-16 >"$2/klein16.xml"
      ;;
    configuration)
      grep -E '^(accessibility:|  )' docs/configuration.md >"$2/voorbeeld.yaml"
      yaml >"$2/yaml.yaml"
      printf 'accessibility: {conformsTo: "\\u00eb\\x41", certifiedBy: >-\n  ik\n}\n' >"$2/stroom.yaml"
      ;;
    words)
      cp assets/labels/{nl,fr,ja}.yaml "$2"
      printf 'chapter: "Les {number}"\nchaptr: [a]\npart: "\\u00eb{nummer}"\n' >"$2/huis.yaml"
      ;;
    images)
      cp assets/*/*.svg "$2"
      head -c 16384 assets/omslag/omslag.jpg >"$2/p.jpg"
      one_pixel_gif >"$2/p.gif"
      one_pixel_pictures "$2"
      ;;
    pages) web_pages "$2" ;;
    print) printed_pages "$2" ;;
  esac
}

# golden_inputs PREFIX FOLDER: the inputs of the golden cases whose names begin so.
golden_inputs() {
  local file
  for file in Tests/Golden/*/"$1"*/in.xml; do cp "$file" "$2/$(basename "$(dirname "$file")").xml"; done
}

# dictionary TARGET: the words of its language, in libFuzzer's form.
dictionary() {
  case $1 in
    manuscript) words_of_grammar manuscript/schema/boek.rng ;;
    catalogue) words_of_grammar manuscript/schema/boekonline.rng ;;
    words) sed -n 's/:.*/:/p' assets/labels/nl.yaml | sort -u | sed 's/.*/"&"/' ;;
    configuration) tr -cs '[:alnum:].' '\n' <docs/configuration.md | sort -u | sed 's/..*/"&"/' ;;
    images) printf '"%s"\n' IHDR IDAT IEND iCCP pHYs tRNS GIF89a RIFF WEBP 'VP8 ' VP8L VP8X ICCP EXIF JFIF ICC_PROFILE ;;
    pages)
      printf '"%s"\n' '<title>' '<h1>' '<main>' '<nav>' '</' ' id=\"' ' name=\"' '<meta charset=' '<meta http-equiv=refresh content=\"0;url=' \
        '<script>' '<!--' '&#x' '&amp;' '<input type=password>' ':~:text=' '-,' ',-' '&text=' '#' '%C3' 'niet gevonden' 'te koop' \
        'inloggen' 'domeinnaam' '<![CDATA[' '</p>' '\xc3\xa9' '\xe2\x80\x93' '\xef\xbb\xbf' '\xff\xfe'
      ;;
    print)
      printf '"%s"\n' ' BDC ' ' BMC ' ' EMC ' ' Tj ' ' TJ ' ' Tf ' ' Do ' 'BI ID ' ' EI ' '/Artifact' '/ReversedChars' '<</MCID ' \
        '/ActualText' '<FEFF' 'beginbfchar ' ' endbfchar' 'beginbfrange ' ' endbfrange' ' endcodespacerange' '<0001>' '/Alt ()' \
        '/ListNumbering' '/RoleMap' '/Lbl' '/Note' '/Type /MCR' '/Pg 3 0 R' '/Stm 6 0 R' '\xff'
      ;;
  esac
  if [[ $1 == manuscript || $1 == catalogue ]]; then
    printf '"%s"\n' '<!DOCTYPE b [' '<!ENTITY e \"' '&e;' '&#x' '<![CDATA[' ']]>' '<?pagebreak 1?>' '<?linebreak?>' \
      '<xi:include href=\"' '<xi:fallback/>' 'xpointer=\"' 'xml:lang=\"' 'xml:id=\"' 'xmlns=\"' 'xlink:href=\"'
  fi
}

# words_of_grammar FILE: its names as words, as tags and as attributes, and its values.
words_of_grammar() {
  sed -n 's:.*<name ns="[^"]*">\([^<]*\)</name>.*:"<\1>"\n"</\1>"\n"<\1/>":p
    s:.*<element name="\([^"]*\)".*:"<\1>"\n"</\1>"\n"<\1/>":p
    s:.*<attribute name="\([^"]*\)".*:" \1=\\"\\"":p
    s:.*<name>\([^<]*\)</name>.*:" \1=\\"\\"":p
    s:.*<value[^>]*>\([^<]*\)</value>.*:"\1":p' "$1" | sort -u
}

small_book() {
  cat <<END
<book $docbook version="5.2" xml:lang="nl"><info><title>Klein</title><subtitle>boek</subtitle>
<author><personname><firstname>A</firstname><surname>B</surname></personname></author><pubdate>2026-01-02</pubdate>
<biblioid class="isbn">9789012345678</biblioid><cover><mediaobject><imageobject><imagedata fileref="p.gif"/></imageobject>
<textobject><phrase>Omslag</phrase></textobject></mediaobject></cover></info>
<part><title>Deel</title><chapter xml:id="h1"><title>Eén</title><epigraph role="question"><para>Wat?</para></epigraph>
<para role="lead">Zie <xref linkend="h2"/>, <link xlink:href="https://example.org/">hier</link> en
<olink targetdoc="boekonline" targetptr="a"/>.<footnote xml:id="n"><para>Noot</para></footnote><footnoteref linkend="n"/>
<indexterm><primary>een</primary><secondary>twee</secondary></indexterm><?pagebreak 1?>a<?linebreak?>b
<emphasis role="strong">c</emphasis> <foreignphrase xml:lang="en">d</foreignphrase> <quote>e</quote></para>
<section><title>Deel</title><itemizedlist><listitem><para>a</para></listitem></itemizedlist>
<orderedlist numeration="loweralpha"><listitem><para>b</para></listitem></orderedlist>
<variablelist><varlistentry><term>t</term><listitem><para>u</para></listitem></varlistentry></variablelist>
<simplelist type="inline"><member>m</member><member>n</member></simplelist>
<sidebar role="tweet"><title>@a</title><para>x</para></sidebar><note><para>let op</para></note>
<blockquote role="pullquote"><attribution>z</attribution><para>q</para></blockquote>
<figure xml:id="f"><title>F</title><mediaobject><imageobject><imagedata fileref="p.svg"/></imageobject>
<textobject><phrase>tekening</phrase></textobject><caption><para>c</para></caption></mediaobject></figure>
<table><title>T</title><tgroup cols="2"><thead><row><entry>a</entry><entry>b</entry></row></thead>
<tbody><row><entry namest="c1" nameend="c2" morerows="1">c</entry></row></tbody></tgroup></table>
<informaltable><thead><tr><th colspan="2">k</th></tr></thead><tbody><tr><td rowspan="2">l</td><td>m</td></tr></tbody></informaltable>
<qandaset><qandaentry><question><para>v</para></question><answer><para>w</para></answer></qandaentry></qandaset>
<bridgehead renderas="sect2">kop</bridgehead></section></chapter></part>
<xi:include href="h2.xml"/><glossary><glossentry xml:id="g"><glossterm>g</glossterm><glossdef><para>h</para></glossdef>
</glossentry></glossary><bibliography><bibliomixed>Boek</bibliomixed></bibliography><index/><colophon><para>z</para></colophon></book>
END
}

inclusions() {
  cat <<END
<book $docbook xml:lang="nl"><title>B</title><xi:include href="boek.xml"/><xi:include href="h2.xml" xpointer="h2"/>
<xi:include href="weg.xml"><xi:fallback><chapter><title>C</title><para><xi:include href="h2.xml" parse="text"/></para>
</chapter></xi:fallback></xi:include></book>
END
}

entities() {
  cat <<END
<!DOCTYPE chapter [<!ENTITY een "<emphasis xmlns='http://docbook.org/ns/docbook'>e</emphasis>"><!ENTITY twee "&een;&een;"><!ENTITY buiten SYSTEM "h2.xml">
<!ENTITY % p "x"><!ATTLIST para role CDATA "lead" xml:id ID #IMPLIED>]>
<chapter $docbook xml:lang="nl"><title>&twee;</title><para role="&#65;">&een;&amp;<![CDATA[<a>]]>&#xe9;<!-- c --></para></chapter>
END
}

catalogue() {
  cat <<END
<catalogue xmlns="urn:boekbouw:online-symbols" targetdoc="boekonline" base="https://example.org/boekonline/" xml:lang="nl">
<symbol key="a" kind="film" since="1"><title>A</title><description>b</description><target href="https://example.org/a"/></symbol>
</catalogue>
END
}

yaml() {
  cat <<'END'
%YAML 1.1
---
accessibility: &anker
  conformsTo: !!str 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'
  certifiedBy: |
    Leaders Online
? [a, b]
: *anker
<<: *anker
...
END
}

# web_pages FOLDER: answers of the web, as Targets/Pages.swift reads them.
web_pages() {
  local head='<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>' text
  text='<main><h1>De as&shy;wolk</h1><p id="a">In april lag het <b>lucht</b>verkeer stil.</p><a name="b"></a></main>'
  printf 'text/html; charset=utf-8\n%s\n\n%s' 'https://a.nl/b/c.html#a:~:text=in-,april,stil' "${head}De aswolk</title>$text" >"$1/goed"
  printf 'text/html\n%s\n%s\n%s' 'https://a.nl/b#x' 'https://a.nl/login?next=b' \
    "${head}Inloggen</title><form><input type=password>" >"$1/slot"
  printf 'text/html; charset=iso-8859-1\n%s\n\n%s' 'https://a.nl/b/' "${head}Pagina niet gevonden - A</title><h2>Oeps</h2>" >"$1/weg"
  printf '%s\n%s\n\n%s' 'text/html;charset="utf-16"' 'https://a.nl/b?c=d' "${head}a.nl is te koop</title><script src=//sedoparking.com/x>" >"$1/koop"
  printf '\n%s\n\n%s' 'https://[::1]:80/b#!/c' '<meta http-equiv=refresh content="0; url=x"><svg><title>a</title></svg>' >"$1/door"
}

# printed_pages FOLDER: contents, CMaps and trees, as Targets/PrintedPages.swift reads them.
printed_pages() {
  local map tree
  map='1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0001> <0061> <0002> <00660069> endbfchar 1 beginbfrange <0010> <0020> <0041> endbfrange'
  tree='<</S /Document /Pg 3 0 R /K [<</S /P /K [0 <</S /Lbl /K 1>> <</S /Note /K [<</Type /MCR /Stm 6 0 R /MCID 2>>]>>]>> <</S /L /A <</ListNumbering /Decimal>> /K <</S /LI /K []>>>> <</S /Figure /Alt (x) /K 3>>]>>'
  printf '%s\377%s\377%s' '/Span <</MCID 0>> BDC q BT /f 9 Tf [<00010002> -9 <0011>] TJ ET Q EMC /Artifact BMC (\000\001) Tj EMC /Span <</MCID 1/ActualText <FEFF00AD>>> BDC /y Do EMC' "$map" "$tree" >"$1/bladzijde"
  printf '%s\377%s\377%s' 'BT /f 9 Tf /ReversedChars BMC <00010002> Tj EMC BI /W 1 ID x EI /x Do ET' \
    '1 beginbfrange <01> <03> [<0061> <0062> <0063>] endbfrange' '<</S /P /ActualText (x) /K [5 0 R 0]>>' >"$1/kring"
}

one_pixel_gif() { printf 'GIF89a\1\0\1\0\200\0\0\0\0\0\377\377\377!\371\4\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;'; }

# one_pixel_pictures FOLDER: the formats that the repository has no picture of.
one_pixel_pictures() {
  {
    printf '\211PNG\r\n\032\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\10\0\0\0\0\072\176\233\125'
    printf '\0\0\0\nIDAT\170\234\143\140\0\0\0\2\0\1\110\257\244\161\0\0\0\0IEND\256\102\140\202'
  } >"$1/p.png"
  printf 'RIFF\32\0\0\0WEBPVP8L\15\0\0\0\57\0\0\0\20\7\20\21\21\210\210\376\7\0' >"$1/p.webp"
  {
    printf 'II*\0\10\0\0\0\5\0\0\1\3\0\1\0\0\0\1\0\0\0\1\1\3\0\1\0\0\0\1\0\0\0\2\1\3\0\1\0\0\0\10\0\0\0'
    printf '\21\1\4\0\1\0\0\0\10\0\0\0\27\1\4\0\1\0\0\0\1\0\0\0\0\0\0\0'
  } >"$1/p.tif"
}
