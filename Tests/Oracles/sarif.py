#!/usr/bin/env python3
"""SARIF files against OASIS's schema, and what the schema cannot say: that a rule's index leads to that rule,
that regions run forwards, and that places are relative.
Exit code: 0 nothing found, 1 findings, 2 wrong usage or no files.
"""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator


def main(words: Sequence[str]) -> int:
    """Check the files named on the command line."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("schema", type=Path, help="sarif-schema-2.1.0.json")
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    arguments = parser.parse_args(words)
    validator = Draft7Validator(json.loads(arguments.schema.read_text()))
    found = results = 0
    for file in arguments.files:
        log = json.loads(file.read_text())
        results += sum(len(run["results"]) for run in log.get("runs", []))
        for finding in log_findings(log, validator):
            print(f"{file}:1:1: error: {finding} [SARIF]")
            found += 1
    print(f"sarif: {len(arguments.files)} files, {results} results, {found} findings")
    return 1 if found else 0


def log_findings(log: dict[str, Any], validator: Draft7Validator) -> Iterator[str]:
    """What is wrong with one log."""
    for error in sorted(validator.iter_errors(log), key=lambda error: error.json_path):
        yield f"{error.json_path}: {error.message}"
    for run in log.get("runs", []):
        for result in run.get("results", []):
            yield from result_findings(result, run)


def result_findings(result: dict[str, Any], run: dict[str, Any]) -> Iterator[str]:
    """What the schema cannot say about one result."""
    rules = run["tool"]["driver"].get("rules", [])
    index = result.get("ruleIndex", -1)
    if not 0 <= index < len(rules) or rules[index]["id"] != result["ruleId"]:
        yield f"{result['ruleId']}: ruleIndex {index} is another rule's"
    elif not rules[index].get("help", {}).get("text"):
        yield f"{result['ruleId']}: the rule has no help"
    for location in result.get("locations", []):
        place = location["physicalLocation"]
        region = place["region"]
        start = region["startLine"], region["startColumn"]
        if (region["endLine"], region["endColumn"]) < start:
            yield f"{result['ruleId']}: the region ends before it starts"
        address = place["artifactLocation"]["uri"]
        if address.startswith("/") or " " in address:
            yield f"{address} is no relative address"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
