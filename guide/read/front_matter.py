"""Front matter: settings between two `---` lines at the very top, or as TOML between two `+++` lines."""

from __future__ import annotations

import re
from typing import Final

from guide.late import late_pattern
from guide.model.document import Setting
from guide.model.findings import Finding, Severity
from guide.model.text import Span
from guide.read.page import Page

FENCED: Final = late_pattern(
    r"\s*^(?:---[ \t]*\n(?P<yaml>.*?)^(?:---|\.\.\.)|\+\+\+[ \t]*\n(?P<toml>.*?)^\+\+\+)[ \t]*(?:\n|\Z)",
    re.DOTALL | re.MULTILINE,
)
DOSE: Final = late_pattern(r"sets|reps|repetitions|hold(?:[_-]time)?|rounds|breaths", re.IGNORECASE)
"""A setting that is the dose of the one exercise of an article."""
_NAME: Final = r"[ \t]*([A-Za-z][\w.-]*(?: [\w.-]+)*)[ \t]*"
_LINES: Final = {
    "yaml": late_pattern(_NAME + r":(?:[ \t]+(.*?))?[ \t]*$"),
    "toml": late_pattern(_NAME + r"=[ \t]*(.*?)[ \t]*$"),
}
_SECTION: Final = late_pattern(r"\s*\[+[\w. -]+\]+\s*$")
"""The name of a table of TOML."""
_QUOTED: Final = late_pattern(r"""(["'])(.*)\1(?:\s+\#.*)?$""")
_COMMENT: Final = late_pattern(r"(?:^|\s+)#.*$")
_ENTRY: Final = late_pattern(r"[ \t]*-[ \t]+(.+)$")


def front_matter(page: Page) -> tuple[tuple[Setting, ...], tuple[Finding, ...], int]:
    """The settings at the top of a page, what is wrong with them, and where the article begins."""
    fenced = FENCED.match(page.content)
    kind = fenced.lastgroup if fenced else None
    if not fenced or not kind:
        return (), (), 0
    written = _json(fenced[kind])
    if written is not None:
        span = page.span(*fenced.span(kind))
        return tuple(Setting(name, value, span) for name, value in written.items()), (), fenced.end()
    if not _speaks_of_settings(fenced[kind], kind):
        return (), (), 0
    settings: list[Setting] = []
    findings: list[Finding] = []
    at = fenced.start(kind)
    for line in fenced[kind].splitlines(keepends=True):
        span = page.span(at, at + len(line.rstrip()))
        at += len(line)
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if kind == "toml" and _SECTION.match(line):
            continue
        if match := _LINES[kind].match(line.rstrip()):
            settings.append(Setting(match[1], _value(match[2] or ""), span))
        elif settings and (match := _ENTRY.match(line.rstrip())):
            settings[-1] = _with_entry(settings[-1], _value(match[1]), span)
        else:
            message = f"This line of the front matter could not be read: {line.strip()}"
            hint = "write it as `name: value`" if kind == "yaml" else "write it as `name = value`"
            findings.append(Finding("W102", Severity.WARNING, span, message, hint))
    return tuple(settings), tuple(findings), fenced.end()


def _json(lines: str) -> dict[str, str] | None:
    """The words and numbers in an object of JSON, which is YAML too; None where the lines are something else."""
    if not lines.lstrip().startswith("{"):
        return None
    import json  # hardly any article has such front matter

    try:
        found = json.loads(lines)
    except (ValueError, RecursionError):
        return None
    return {name: str(value) for name, value in found.items() if isinstance(value, (str, int, float))}


def _speaks_of_settings(lines: str, kind: str) -> bool:
    first = next((line for line in lines.splitlines() if line.strip() and not line.lstrip().startswith("#")), None)
    return first is None or _LINES[kind].match(first.rstrip()) is not None or bool(_SECTION.match(first))


def _with_entry(setting: Setting, entry: str, span: Span) -> Setting:
    value = f"{setting.value}, {entry}" if setting.value else entry
    return Setting(setting.name, value, setting.span.join(span))


def _value(written: str) -> str:
    quoted = _QUOTED.match(written)
    return quoted[2] if quoted else _COMMENT.sub("", written)
