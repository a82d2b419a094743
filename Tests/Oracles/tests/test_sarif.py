"""SARIF: what is wrong is found."""

from __future__ import annotations

import copy
import json
import unittest
from pathlib import Path

from jsonschema import Draft7Validator
from sarif import log_findings

ROOT = Path(__file__).resolve().parents[3]
SCHEMA = ROOT.parent / "shared/schemas/sarif/sarif-schema-2.1.0.json"
LOG = json.loads((ROOT / "Tests/Golden/reports/mixed/findings.sarif").read_text())


class Sarif(unittest.TestCase):
    def setUp(self) -> None:
        if not SCHEMA.exists():
            self.skipTest(f"{SCHEMA.name} is absent from ../shared")
        self.validator = Draft7Validator(json.loads(SCHEMA.read_text()))
        self.log = copy.deepcopy(LOG)
        self.result = self.log["runs"][0]["results"][0]

    def found(self) -> str:
        return "\n".join(log_findings(self.log, self.validator))

    def test_our_own_report_is_good(self) -> None:
        self.assertEqual(self.found(), "")

    def test_what_the_schema_does_not_know_is_found(self) -> None:
        self.result["ernst"] = "fout"
        self.assertIn("ernst", self.found())

    def test_a_column_that_does_not_exist_is_found(self) -> None:
        self.region()["startColumn"] = 0
        self.assertIn("startColumn", self.found())

    def test_a_wrong_rule_is_found(self) -> None:
        self.result["ruleIndex"] = 0
        self.assertIn("another rule", self.found())

    def test_a_region_that_runs_backwards_is_found(self) -> None:
        self.region()["startColumn"] = 99
        self.assertIn("ends before", self.found())

    def region(self) -> dict[str, int]:
        return self.result["locations"][0]["physicalLocation"]["region"]
