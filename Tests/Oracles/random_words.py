"""Words of which no two are the same, so that each one in an EPUB shows where it came from."""

from __future__ import annotations

import re
from random import Random

CONSONANTS, VOWELS = "bdklmnptvz", "aeiou"
WORD = re.compile(f"q[{VOWELS}](?:[{CONSONANTS}][{VOWELS}]){{3}}")
"""All of one length and with a first letter of their own: two that are stuck together are told apart."""

SIGNS = (" ", " ", " ", " ", "\n", ", ", ": ", " — ", " & ", " < ", " > ", " é ", " 한국 ", " “ ", " ‘ ", "\u00a0")


class Words:
    """Gives words in turn."""

    def __init__(self) -> None:
        self.given = 0

    def next(self) -> str:
        """The next word."""
        rest, letters = self.given, ""
        for _ in range(3):
            rest, syllable = divmod(rest, len(CONSONANTS) * len(VOWELS))
            consonant, vowel = divmod(syllable, len(VOWELS))
            letters = CONSONANTS[consonant] + VOWELS[vowel] + letters
        self.given += 1
        return f"q{VOWELS[rest % len(VOWELS)]}{letters}"

    def text(self, random: Random) -> str:
        """One to three words, sometimes against what stands before or after them."""
        parts = [self.next()]
        while len(parts) < 5 and random.random() < 0.35:
            parts += [random.choice(SIGNS), self.next()]
        before, after = (" " if random.random() < 0.75 else "" for _ in range(2))
        return before + "".join(parts) + after
