"""Addresses that libraries like to repair, and what has to arrive at the host."""

from __future__ import annotations

from links.pages import page
from links.scenario import Scenario

GOOD = page("Letter voor letter")


def spelt(name: str, host: str, address: str, target: str | None = None) -> Scenario:
    """An address, and the target that the host has to see."""
    return Scenario(name, f"http://{host}.example{address}", "alive", {target or address: GOOD},
                    asked={target or address: 1})


SPELLING = (
    spelt("an escaped tilde stays so", "schrijf1", "/%7Ejan/pagina"),
    spelt("an escaped slash stays so", "schrijf2", "/a%2Fb"),
    spelt("an escape in small letters", "schrijf3", "/caf%c3%a9"),
    spelt("a plus stays a plus", "schrijf4", "/zoek?q=een+twee"),
    spelt("a double slash stays so", "schrijf5", "/a//b"),
    spelt("UTF-8 is escaped", "schrijf6", "/café", "/caf%C3%A9"),
    spelt("escaped brackets in a question", "schrijf7", "/lijst?filter%5Bsoort%5D=film"),
    spelt("marks that may stand in a path", "schrijf8", "/wiki/Boek_(medium);v=1,2@nu!'*$&=~"),
    spelt("an escaped percent sign", "schrijf9", "/100%25"),
    # A question that asks nothing may go, as libcurl has it.
    Scenario("an empty question", "http://schrijf10.example/pagina?", "alive", {"/pagina?": GOOD, "/pagina": GOOD}),
    spelt("a long address", "schrijf11", "/lang?" + "a=1&" * 500 + "b=2"),
    spelt("steps up that lead nowhere else", "schrijf12", "/a/../b", "/b"),
    Scenario("a host in capitals", "http://SCHRIJF13.EXAMPLE/Pagina", "alive",
             {"http://schrijf13.example/Pagina": GOOD}, asked={"http://schrijf13.example/Pagina": 1}),
    Scenario("a host with an accent", "http://bücher.example/pagina", "alive",
             {"http://xn--bcher-kva.example/pagina": GOOD}, asked={"http://xn--bcher-kva.example/pagina": 1}),
    Scenario("a host with an accent, escaped for the name service", "http://xn--caf-dma.example/pagina", "alive",
             {"/pagina": GOOD}, asked={"/pagina": 1}),
    Scenario("a host with an accent, by https", "https://crème.example/pagina", "alive",
             {"https://xn--crme-6oa.example/pagina": GOOD}),
    Scenario("a host with an address in IPv6", "http://zes.example/pagina", "alive", {"/pagina": GOOD}, by="http6"),
    Scenario("the port that http has anyway", "http://schrijf14.example:80/pagina", "alive",
             {"http://schrijf14.example/pagina": GOOD}),
)
