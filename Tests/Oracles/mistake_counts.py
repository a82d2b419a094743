"""Holds messages against mistakes. One message can stand for one mistake only.

found        a message at the file and line of the mistake
exact        its column is that of the first character of what is wrong, or the one right behind its last
clear        it names what the author needs (the words in expected.txt), among at most ten names
superfluous  messages beyond those that stand for a mistake
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from mistake_messages import Message
from mistake_set import Case, Mistake

NAME = re.compile(r"<[^<>]+>|“[^”]+”|\"[^\"]+\"|'[^']+'")
MOST_NAMES = 10


@dataclass
class Count:
    """How well one program did."""

    mistakes: list[Mistake] = field(default_factory=list)
    found: set[Mistake] = field(default_factory=set)
    exact: set[Mistake] = field(default_factory=set)
    clear: set[Mistake] = field(default_factory=set)
    superfluous: int = 0

    @property
    def missed(self) -> list[Mistake]:
        """The mistakes without a message."""
        return [mistake for mistake in self.mistakes if mistake not in self.found]

    @property
    def unclear(self) -> list[Mistake]:
        """The mistakes whose message does not help."""
        return [mistake for mistake in self.mistakes if mistake in self.found and mistake not in self.clear]


def counts_of(cases: list[Case], said: dict[str, list[Message]], folders: dict[str, Path]) -> Count:
    """All cases together."""
    count = Count()
    for case in cases:
        messages = list(said[case.name])
        count.mistakes += case.mistakes
        for mistake in case.mistakes:
            message = best_message(mistake, messages, folders[case.name])
            if message is None:
                continue
            messages.remove(message)
            count.found.add(mistake)
            if is_exact(message, mistake, folders[case.name]):
                count.exact.add(mistake)
            if is_clear(message, mistake):
                count.clear.add(mistake)
        count.superfluous += len(messages)
    return count


def best_message(mistake: Mistake, messages: list[Message], folder: Path) -> Message | None:
    """Of the messages on the mistake's line, the one that serves it best."""
    near = [m for m in messages if (m.file, m.line) == (mistake.file, mistake.line)]
    return max(near, key=lambda m: (is_exact(m, mistake, folder), is_clear(m, mistake)), default=None)


def is_exact(message: Message, mistake: Mistake, folder: Path) -> bool:
    """Whether the column is that of the first character, or the one behind the last."""
    if message.column is None:
        return False
    return message.column in (mistake.column, end_column(mistake, folder))


def end_column(mistake: Mistake, folder: Path) -> int | None:
    """The column behind a tag, an attribute or a word, where it ends on the same line."""
    data = (folder / mistake.file).read_bytes()
    text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", errors="replace")
    lines = text.splitlines()
    rest = lines[mistake.line - 1][mistake.column - 1 :] if mistake.line <= len(lines) else ""
    form = r"<[^>]*>" if rest.startswith("<") else r"[\w:-]+\s*=\s*(\"[^\"]*\"|'[^']*')|\S+"
    match = re.match(form, rest)
    return mistake.column + match.end() if match else None


def is_clear(message: Message, mistake: Mistake) -> bool:
    """Whether the message names what is needed, and not only among everything else that there is."""
    text = message.text.lower()
    few = len(NAME.findall(message.text)) <= MOST_NAMES
    return few and all(word.lower() in text for word in mistake.words)
