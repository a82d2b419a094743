"""Values for attributes and for the data that some elements hold."""

from __future__ import annotations

from random import Random

from random_patterns import Pattern, Patterns

UNKNOWN = "to-be-set"
"""Stands for what only the whole book can say: the id that a reference points at."""

COMMON = frozenset("""
    arch audience condition conformance os outputformat revision security userlevel vendor wordsize
    dir id lang revisionflag xreflabel linkend linkends role href title show type status""".split())
"""Attributes that most elements have: given rarely, or each element would be full of them."""

NEVER_GIVEN = frozenset("zone packageref headers spanname namest nameend colname morerows rowspan colspan span "
                        "classid annotates format encoding".split())
"""Optional attributes that say something of another place, so that a random value says nothing."""

PICTURES = ("foto.jpg", "plaat.png", "tekening.svg")
FILES = {"videodata": "film.mp4", "audiodata": "geluid.mp3", "textdata": "tekst.txt"}

BY_NAME = {
    "lang": ("nl", "en", "fr", "de-AT", "grc"),
    "colwidth": ("1*", "2*", "30mm"),
    "width": ("50%", "10cm", "200px"), "depth": ("5cm", "200px"),
    "contentwidth": ("50%", "10cm"), "contentdepth": ("5cm",),
    "href": ("https://www.example.org/", "https://www.example.org/a?b=c&d=e", "https://www.example.org/café",
             "mailto:a@example.org"),
    "style": ("color: red",),
    "coords": ("1", "2 3"), "units": ("linecolumn",),
    "language": ("python", "xml", "c++"),
    "mark": ("disc", "dash"), "override": ("circle",),
    "scale": ("50",),
    "char": (".",), "charoff": ("50",), "columns": ("2",), "targetdoc": ("elders",), "targetptr": ("punt",),
}
"""Values that mean something, for the attributes whose type is too wide."""

BY_TYPE = {
    "ID": (UNKNOWN,), "IDREF": (UNKNOWN,), "IDREFS": (UNKNOWN,), "NCName": (UNKNOWN,), "NMTOKEN": ("merk",),
    "token": ("merk",), "string": ("merk",), "language": ("nl", "en"),
    "anyURI": ("https://www.example.org/b",),
    "integer": ("1", "2"), "nonNegativeInteger": ("1", "2"), "positiveInteger": ("1", "2"), "decimal": ("1", "1.5"),
    "ENTITY": ("plaat",),
    "date": ("2014-03-31",), "dateTime": ("2014-03-31T10:00:00Z",), "gYear": ("2014",), "gYearMonth": ("2014-03",),
}

NUMBERS = frozenset(["integer", "nonNegativeInteger", "positiveInteger", "decimal"])
PERCENTAGE = ("10%", "100%")


class Values:
    """Draws values that the grammar allows."""

    def __init__(self, rules: Patterns, random: Random) -> None:
        self.rules, self.random = rules, random

    def is_given(self, name: str) -> bool:
        """Whether an optional attribute is given this time."""
        if name in NEVER_GIVEN:
            return False
        return self.random.random() < (0.02 if name in COMMON or name.startswith("on") else 0.3)

    def of_attribute(self, element: str, name: str, pattern: Pattern) -> str:
        """A value for the attribute of the element."""
        pattern = self.rules.resolve(pattern)
        if name == "fileref":
            return FILES.get(element) or self.random.choice(PICTURES)
        is_wide = pattern[0] == "text" or pattern[0] == "data" and pattern[1] not in NUMBERS and not pattern[2]
        if is_wide and name in BY_NAME:
            return self.random.choice(BY_NAME[name])
        return self.of(pattern)

    def of(self, pattern: Pattern) -> str:
        """A value by the pattern alone."""
        pattern = self.rules.resolve(pattern)
        kind = pattern[0]
        if kind == "value":
            return str(pattern[1])
        if kind == "choice":
            return self.of(self.random.choice([part for part in pattern[1] if part[0] != "text"] or pattern[1]))
        if kind in ("list", "many"):
            return self.of(pattern[1])
        if kind in ("group", "interleave"):
            return " ".join(self.of(part) for part in pattern[1])
        if kind == "data":
            return self.random.choice(PERCENTAGE if "[0-9]+%" in str(pattern[2]) else BY_TYPE[pattern[1]])
        return "merk" if kind == "text" else ""
