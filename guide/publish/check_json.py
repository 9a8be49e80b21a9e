"""Findings as JSON: what `guide check --json` prints, a line for each script."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from guide.model.findings import Finding
from guide.model.text import Source
from guide.publish.json_text import JsonObject

FORMAT: Final = "guide.check/1"


def check_json(findings: Iterable[Finding], source: Source) -> str:
    """The findings of one script as an object on one line."""
    made = {"format": FORMAT, "source": source.name, "findings": [finding_json(one, source) for one in findings]}
    return json.dumps(made, ensure_ascii=False) + "\n"


def finding_json(finding: Finding, source: Source) -> JsonObject:
    """One finding with its place."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "line": source.line(finding.span.start),
        "column": source.column(finding.span.start),
        "message": finding.message,
        "hint": finding.hint,
    }
