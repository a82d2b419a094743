"""The pages that links of the benchmark lead to: which addresses there are, and what stands there."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

WORDS = ("de het een boek wolk trein haven vlucht krant winkel klant buurt stad verhaal vraag antwoord week ochtend "
         "maakt leest schrijft vertelt hoort ziet kent zoekt vindt bewaart nieuw oud lang kort helder stil vaak nooit "
         "daarna eerst buiten binnen samen altijd misschien zonder tegen langs achter tussen").split()


@dataclass(frozen=True)
class Web:
    """So many addresses over so many hosts, each of which is an address of this computer."""

    addresses: int
    hosts: int

    def host(self, number: int) -> str:
        """The host of the address with this number; neighbours in a book lead to different hosts."""
        return f"127.0.1.{number % self.hosts + 1}"

    def path(self, number: int) -> str:
        """Three folders to five addresses of a host: the FreeBSD handbook has 220 for its 375."""
        return f"/map-{number // self.hosts * 3 // 5:04}/stuk-{number:05}.html"

    def all_hosts(self) -> list[str]:
        """Each host once."""
        return [self.host(number) for number in range(self.hosts)]

    def folders(self) -> int:
        """How many folders there are, counted for each host."""
        return len({(self.host(n), self.path(n).rpartition("/")[0]) for n in range(self.addresses)})

    def links(self, port: int) -> Iterator[str]:
        """Every address, in the order in which it stands in the book."""
        for number in range(self.addresses):
            yield f"http://{self.host(number)}:{port}{self.path(number)}"


def page(number: int) -> bytes:
    """A page of some 2 kB with a title and a text that no other page has."""
    chance = random.Random(number)
    title = f"Stuk {number}: {' '.join(chance.choices(WORDS, k=4))}"
    paragraphs = "\n".join(f"<p>{' '.join(chance.choices(WORDS, k=52)).capitalize()}.</p>" for _ in range(6))
    return (f'<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8"><title>{title}</title></head>\n'
            f"<body><main><h1>{title}</h1>\n{paragraphs}\n</main></body></html>\n").encode()


NOT_FOUND = (b'<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8"><title>Pagina niet gevonden</title>'
             b"</head>\n<body><h1>Pagina niet gevonden</h1></body></html>\n")
