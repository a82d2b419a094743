"""Certificates, and addresses inside a network."""

from __future__ import annotations

from links.pages import page
from links.replies import if_header, redirect, status, without_header
from links.scenario import Scenario

GOOD = page("Op slot en open")
TRAP = "trap"
"""A listener at an address that the program may not connect to: it counts who comes all the same."""


def troubled(name: str, listener: str, *says: str) -> Scenario:
    """A host with something wrong about its certificate."""
    return Scenario(name, f"https://{listener}.example/pagina", "tls", {"/pagina": GOOD}, by=listener, says=says,
                    asked={"/pagina": 0})


def inside(name: str, host: str, address: str) -> Scenario:
    """A redirect to an address where nothing may be asked."""
    return Scenario(name, f"http://{host}.example/oud", "forbidden-address",
                    {"/oud": redirect(302, address + "geheim")}, others={address.rstrip("/"): TRAP})


CERTIFICATES = (
    Scenario("a good certificate", "https://slot.example/pagina", "alive", {"/pagina": GOOD}, asked={"/pagina": 1}),
    troubled("a certificate that ran out", "expired", "expired"),
    troubled("a certificate of tomorrow", "not-yet-valid", "not yet valid"),
    troubled("another host's certificate", "wrong-host", "another website"),
    troubled("a certificate that signed itself", "self-signed", "made itself"),
    troubled("a certificate without the ones above it", "incomplete", "all of its certificates"),
    troubled("an authority that nobody knows", "unknown-authority", "unknown authority"),
    troubled("an unknown authority that shows itself", "unknown-root", "unknown authority"),
    troubled("TLS 1.1 and nothing newer", "old-tls", "secure connection"),
    troubled("no TLS at all", "no-tls", "secure connection"),
    Scenario("a redirect to a certificate that ran out", "http://naarverlopen.example/oud", "tls",
             {"/oud": redirect(301, "https://expired2.example/")}, others={"https://expired2.example": "expired"}),
)

INSIDE = (
    Scenario("a name that leads inside", "http://herbinding.example/pagina", "forbidden-address", by=TRAP),
    Scenario("a name that leads inside, by https", "https://herbinding2.example/pagina", "forbidden-address", by=TRAP),
    inside("a redirect to loopback", "binnen1", "http://127.0.0.2/"),
    inside("a redirect to a private address", "binnen2", "http://10.9.8.7/"),
    inside("a redirect to another private address", "binnen3", "http://192.168.17.1/"),
    inside("a redirect to the metadata of a cloud", "binnen4", "http://169.254.169.254/"),
    inside("a redirect to a name that leads inside", "binnen5", "http://intranet.example/"),
    inside("a redirect to an address in IPv6 that is one in IPv4", "binnen6", "http://[::ffff:127.0.0.2]/"),
    inside("a redirect to the computer itself, by name", "binnen8", "http://localhost/"),
    inside("a redirect to a name below that", "binnen9", "http://iets.localhost/"),
    inside("a redirect to loopback as one number", "binnen10", "http://2130706434/"),
    inside("a redirect to loopback in base sixteen", "binnen11", "http://0x7f.2/"),
    inside("a redirect to nowhere in particular", "binnen12", "http://0.0.0.0/"),
    inside("a redirect to loopback by https", "binnen13", "https://127.0.0.2/"),
    inside("a redirect to a private address in IPv6", "binnen7", "http://[fd12:3456::1]/"),
)

SECRETS = (
    Scenario("a name and a password go to their host", "http://lezer:geheim@kluis1.example/kamer", "alive",
             {"/kamer": without_header("authorization", status(401), GOOD)}),
    Scenario("a name and a password go no further", "http://lezer:geheim@kluis2.example/kamer", "redirected",
             {"/kamer": redirect(302, "http://kluis3.example/kamer"),
              "http://kluis3.example/kamer": without_header("authorization", GOOD, status(410))},
             final="http://kluis3.example/kamer"),
    Scenario("a hint that the same is to be had inside", "https://omweg.example/pagina", "alive",
             {"/pagina": GOOD.having(("Alt-Svc", 'h2="127.0.0.2:443"; ma=86400'))}),
    Scenario("no word about the page before", "http://vandaan1.example/oud", "redirected",
             {"/oud": redirect(302, "http://vandaan2.example/nieuw"),
              "http://vandaan2.example/nieuw": if_header("referer", "geheim", status(410), GOOD)}),
)

TRUST = (*CERTIFICATES, *INSIDE, *SECRETS)
