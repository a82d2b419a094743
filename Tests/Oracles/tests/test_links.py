"""Links: the hosts do what the scenarios say, and whatever a program gets wrong about them is found."""

from __future__ import annotations

import http.client
import re
import shutil
import socket
import ssl
import subprocess
import tempfile
import unittest
import unittest.mock
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from links.book import Symbol, write_book
from links.compare import compare
from links.hosts import Hosts, plain_address, plain_origin
from links.pages import page
from links.program import Outcome, run
from links.record import Record
from links.replies import Broken, Request, Reset, Route, in_turn, raw, redirect, status
from links.runs import SMALL_RUNS
from links.runs.safety import proxying
from links.scenario import Scenario, target_of
from links.serving import authority_file, serving
from links.table import FAMILIES, SCENARIOS

ROOT = Path(__file__).resolve().parents[3]
VERDICTS = ROOT / "Sources/LinkChecking/Verdicts/Verdict.swift"
GOOD = Scenario("good", "http://goed.example/pagina", "alive", {"/pagina": page("Goed")}, asked={"/pagina": 1})
OLD = Scenario("moved", "http://oud.example/a", "moved", {"/a": redirect(301, "/b"), "/b": page("Nieuw")},
               final="/b", hops=2)


class Table(unittest.TestCase):
    def test_it_is_long(self) -> None:
        self.assertGreaterEqual(len(SCENARIOS), 200)

    def test_no_address_and_no_name_is_there_twice(self) -> None:
        for values in ([one.address for one in SCENARIOS], [one.name for one in SCENARIOS]):
            self.assertEqual([value for value in values if values.count(value) > 1], [])

    def test_it_knows_the_verdicts_of_the_program_and_no_others(self) -> None:
        names = set(re.findall(r'case \.\w+: "([a-z0-9-]+)"', VERDICTS.read_text(encoding="utf-8")))
        # These come of a run's circumstances: see runs.py.
        apart = {"slow", "changed", "unchecked"}
        self.assertEqual({one.verdict for one in SCENARIOS} | apart, names)

    def test_what_is_counted_is_served(self) -> None:
        hosts = Hosts(SCENARIOS)
        for scenario in SCENARIOS:
            for key in scenario.asked:
                self.assertIn(plain_origin(scenario.whole(key)), hosts.sites, scenario.name)

    def test_every_host_is_mapped_at_both_of_its_ports(self) -> None:
        with serving(Hosts(SCENARIOS)) as servers:
            ways = servers.connect_to
        for scenario in SCENARIOS:
            host = plain_origin(scenario.address).split("://")[1]
            self.assertEqual(sum(way.startswith((f"{host}:80:", f"{host}:443:")) for way in ways), 2, host)

    def test_every_small_run_says_what_it_is_about(self) -> None:
        for small in SMALL_RUNS:
            self.assertTrue(small.__doc__, small.__name__)


class Addresses(unittest.TestCase):
    def test_a_target_is_kept_as_it_is_written(self) -> None:
        for address, target in (("http://a.example", "/"), ("http://a.example?x", "/?x"), ("http://a.example/#b", "/"),
                                ("http://a.example/%7E/a//b?c=+", "/%7E/a//b?c=+")):
            self.assertEqual(target_of(address), target)

    def test_hosts_are_known_in_each_of_their_spellings(self) -> None:
        for address in ("http://Bücher.example:80/", "http://xn--bcher-kva.example/", "http://ik:weet@bücher.example/"):
            self.assertEqual(plain_origin(address), "http://xn--bcher-kva.example")
        self.assertEqual(plain_address("https://A.example:443/caf%c3%a9#x"), "https://a.example/caf%C3%A9")


class Serving(unittest.TestCase):
    """By Python's own client, which shares nothing with these servers."""

    def ask(self, listener: str, scenario: Scenario, method: str = "GET", times: int = 1) -> http.client.HTTPResponse:
        with serving(Hosts((scenario,))) as servers:
            host, port = servers.listeners[listener].rsplit(":", 1)
            for _ in range(times):
                connection = http.client.HTTPConnection(host, int(port), timeout=10)
                self.addCleanup(connection.close)
                connection.request(method, target_of(scenario.address), headers={"Host": "a.example"})
                response = connection.getresponse()
                response.body = response.read()  # type: ignore[attr-defined]
            return response

    def test_a_page(self) -> None:
        response = self.ask("http", Scenario("", "http://a.example/x", "", {"/x": page("Hallo")}))
        self.assertEqual(response.status, 200)
        self.assertIn(b"<title>Hallo</title>", response.body)  # type: ignore[attr-defined]

    def test_what_nobody_wrote_is_not_there(self) -> None:
        self.assertEqual(self.ask("http", Scenario("", "http://a.example/x", "", {"/y": page("Y")})).status, 404)

    def test_head_has_no_body(self) -> None:
        response = self.ask("http", Scenario("", "http://a.example/x", "", {"/x": page("Hallo")}), "HEAD")
        self.assertEqual(response.body, b"")  # type: ignore[attr-defined]

    def test_another_answer_the_second_time(self) -> None:
        scenario = Scenario("", "http://a.example/x", "", {"/x": in_turn(status(503), status(204))})
        self.assertEqual(self.ask("http", scenario).status, 503)
        self.assertEqual(self.ask("http", scenario, times=2).status, 204)

    def test_a_reset(self) -> None:
        with self.assertRaises(ConnectionResetError):
            self.ask("http", Scenario("", "http://a.example/x", "", {"/x": raw("HTTP/1.1 200 O", Reset())}))

    def test_nobody_listens_where_nobody_should(self) -> None:
        with self.assertRaises(ConnectionRefusedError):
            self.ask("nobody", Scenario("", "http://a.example/x", "", by="nobody"))

    def test_the_record_knows_what_was_asked(self) -> None:
        with serving(Hosts((GOOD,))) as servers:
            host, port = servers.listeners["http"].rsplit(":", 1)
            for target in ("/pagina", "/verzonnen"):
                connection = http.client.HTTPConnection(host, int(port), timeout=10)
                connection.request("GET", target, headers={"Host": "GOED.example:80"})
                connection.getresponse().read()
                connection.close()
            seen = servers.record.requests()
        self.assertEqual([(one.address, one.is_known) for one in seen],
                         [("http://goed.example/pagina", True), ("http://goed.example/verzonnen", False)])

    def test_the_record_knows_where_hosts_led(self) -> None:
        with serving(Hosts((OLD,))) as servers:
            host, port = servers.listeners["http"].rsplit(":", 1)
            connection = http.client.HTTPConnection(host, int(port), timeout=10)
            connection.request("GET", "/a", headers={"Host": "oud.example"})
            self.assertEqual(connection.getresponse().getheader("Location"), "/b")
            connection.close()
        self.assertIn("http://oud.example/b", servers.record.led_to)

    def test_certificates_have_the_flaw_that_they_are_named_for(self) -> None:
        flaws = {"https": "", "expired": "expired", "not-yet-valid": "not yet valid", "wrong-host": "mismatch",
                 "self-signed": "self-signed certificate", "incomplete": "local issuer",
                 "unknown-authority": "local issuer", "unknown-root": "self-signed certificate in certificate chain",
                 "no-tls": "WRONG_VERSION_NUMBER"}
        scenarios = [Scenario(flaw, f"https://{flaw}.example/x", "", by=flaw) for flaw in flaws]
        with serving(Hosts(scenarios)) as servers:
            context = ssl.create_default_context(cadata=servers.authority.pem.decode())
            for listener, flaw in flaws.items():
                host, port = servers.listeners[listener].rsplit(":", 1)
                self.assertIn(flaw, handshake(context, host, int(port), f"{listener}.example"), listener)

    @unittest.skipUnless(shutil.which("curl"), "curl is absent")
    def test_frames_of_http2(self) -> None:
        routes: dict[str, Route] = {"/goed": page("Goed"), "/weg": Broken("goaway"), "/stuk": Broken("rst", 2)}
        hosts = Hosts([Scenario("", "https://a.example/goed", "", routes, by="http2")])
        with serving(hosts) as servers, authority_file(servers) as authority:
            command = ["curl", "-sS", "--cacert", authority, "-w", "%{http_version}", "-o", "/dev/null",
                       "--connect-to", f"a.example:443:{servers.listeners['http2']}"]
            codes = {target: subprocess.run([*command, f"https://a.example{target}"], capture_output=True,
                                            check=False) for target in routes}
        self.assertEqual((codes["/goed"].returncode, codes["/goed"].stdout), (0, b"2"))
        # Curl's own: 16 is a fault of HTTP/2, 92 one of a stream.
        self.assertEqual([codes[target].returncode for target in ("/weg", "/stuk")], [16, 92])


class Proxies(unittest.TestCase):
    def test_a_proxy_leads_to_hosts_and_knows_what_it_was_asked_for(self) -> None:
        secure = Scenario("", "https://slot.example/x", "", {"/x": page("Slot")})
        with serving(Hosts((GOOD, secure))) as servers, proxying(servers.connect_to) as proxy:
            connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=10)
            connection.request("GET", GOOD.address)
            plain_page = connection.getresponse().read()
            connection.close()
            context = ssl.create_default_context(cadata=servers.authority.pem.decode())
            tunnel = http.client.HTTPSConnection("127.0.0.1", proxy.port, timeout=10, context=context)
            tunnel.set_tunnel("slot.example", 443)
            tunnel.request("GET", "/x")
            secret_page = tunnel.getresponse().read()
            tunnel.close()
        self.assertIn(b"<title>Goed</title>", plain_page)
        self.assertIn(b"<title>Slot</title>", secret_page)
        self.assertEqual(sorted(proxy.asked), ["goed.example:80", "slot.example:443"])

    def test_a_proxy_that_lets_nobody_through(self) -> None:
        with proxying([], answers_407=True) as proxy:
            connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=10)
            self.addCleanup(connection.close)
            connection.request("GET", GOOD.address)
            self.assertEqual(connection.getresponse().status, 407)


class Comparing(unittest.TestCase):
    def found(self, *links: Mapping[str, Any], scenarios: tuple[Scenario, ...] = (GOOD,), asked: int = 1,
              peak: int = 0, extra: tuple[Request, ...] = ()) -> list[str]:
        record = Record()
        requests = [request_for(GOOD.address)] * asked + list(extra)
        for request in requests:
            with record.answering(request, request.target == "/pagina"):
                pass
        outcome = Outcome(0, "", "", 0.0, peak, {"links": links})
        return [finding.code for finding in compare(scenarios, outcome, record)]

    def test_all_is_well(self) -> None:
        self.assertEqual(self.found(link(GOOD)), [])

    def test_another_verdict(self) -> None:
        self.assertEqual(self.found(link(GOOD, verdict="dead")), ["LINK verdict"])

    def test_a_link_that_is_not_told_of(self) -> None:
        self.assertEqual(self.found(), ["LINK lost"])

    def test_a_link_that_nobody_wrote(self) -> None:
        self.assertEqual(self.found(link(GOOD), link(OLD)), ["LINK invented"])

    def test_a_request_too_many(self) -> None:
        self.assertEqual(self.found(link(GOOD), asked=2), ["LINK requests"])

    def test_no_request_at_all(self) -> None:
        self.assertEqual(self.found(link(GOOD), asked=0), ["LINK requests"])

    def test_another_end(self) -> None:
        self.assertEqual(self.found(link(OLD, finalAddress="http://oud.example/c"), scenarios=(OLD,)), ["LINK final"])

    def test_another_way(self) -> None:
        self.assertEqual(self.found(link(OLD, hops=[]), scenarios=(OLD,)), ["LINK hops"])

    def test_a_place_too_few(self) -> None:
        self.assertEqual(self.found(link(GOOD, places=[])), ["LINK places"])

    def test_two_addresses_of_a_folder_that_nobody_wrote(self) -> None:
        made_up = tuple(request_for(f"http://goed.example/{name}") for name in "ab")
        self.assertEqual(self.found(link(GOOD), extra=made_up), ["LINK siblings"])
        self.assertEqual(self.found(link(GOOD), extra=made_up[:1] * 2), [])

    def test_a_program_that_does_not_say_who_it_is(self) -> None:
        nameless = request_for("http://goed.example/a", agent="Mozilla/5.0")
        self.assertEqual(self.found(link(GOOD), extra=(nameless,)), ["LINK manners"])

    def test_too_much_memory(self) -> None:
        self.assertEqual(self.found(link(GOOD), peak=1 << 40), ["LINK manners"])


class Running(unittest.TestCase):
    def test_the_environment_has_no_proxy_of_its_own(self) -> None:
        with tempfile.TemporaryDirectory() as folder, unittest.mock.patch.dict("os.environ", HTTPS_PROXY="http://x"):
            outcome = run(["env"], Path(folder), {"http_proxy": "http://y"})
        self.assertNotIn("HTTPS_PROXY", outcome.output)
        self.assertIn("http_proxy=http://y", outcome.output)

    def test_exit_code_and_memory_are_known(self) -> None:
        outcome = run(["sh", "-c", "echo '{\"links\": []}'; exit 7"], Path.cwd(), {})
        self.assertEqual((outcome.code, outcome.report), (7, {"links": []}))
        self.assertGreater(outcome.peak, 0)

    def test_what_is_no_report_is_none(self) -> None:
        self.assertEqual(run(["echo", "niets"], Path.cwd(), {}).report, {})


class Books(unittest.TestCase):
    def test_every_link_stands_in_the_book(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            book = write_book(Path(folder), FAMILIES, [Symbol("een", "http://een.example/?a=1&b=2")])
            links = ElementTree.parse(book).iter("{http://docbook.org/ns/docbook}link")
            addresses = [one.get("{http://www.w3.org/1999/xlink}href") for one in links]
            ledger = ElementTree.parse(book.with_name("boekonline.xml")).getroot()
        self.assertEqual(addresses, [one.address for one in SCENARIOS for _ in range(one.places)])
        targets = [one.get("href") for one in ledger.iter("{urn:boekbouw:online-symbols}target")]
        self.assertEqual(targets, ["http://een.example/?a=1&b=2"])


def handshake(context: ssl.SSLContext, host: str, port: int, name: str) -> str:
    """What OpenSSL has to say of a listener; nothing where it is content."""
    with socket.create_connection((host, port), timeout=10) as plain_socket:
        try:
            with context.wrap_socket(plain_socket, server_hostname=name):
                return ""
        except ssl.SSLError as error:
            return str(error)


def request_for(address: str, agent: str = "Boekbouw/0") -> Request:
    """A request as it arrives."""
    scheme, host = plain_origin(address).split("://")
    return Request("GET", scheme, host, target_of(address), {"user-agent": agent})


def link(scenario: Scenario, **changes: Any) -> Mapping[str, Any]:
    """A report on a link that says what it should, but for the changes."""
    hop = {"address": scenario.address, "status": 200}
    final = scenario.whole(scenario.final) if scenario.final else scenario.address
    return {"address": scenario.address, "verdict": scenario.verdict, "finalAddress": final, "remark": scenario.name,
            "hops": [hop] * (scenario.hops or 1), "places": [{}], **changes}


if __name__ == "__main__":
    unittest.main()
