"""Front matter: settings between two `---` lines at the very top."""

from __future__ import annotations

import re
from typing import Final

from guide.model.document import Setting
from guide.model.findings import Finding, Severity
from guide.model.text import Span
from guide.read.page import Page

_FENCED: Final = re.compile(r"\s*^---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_LINE: Final = re.compile(r"[ \t]*([A-Za-z][\w.-]*(?: [\w.-]+)*)[ \t]*:(?:[ \t]+(.*?))?[ \t]*$")
_QUOTED: Final = re.compile(r"""(["'])(.*)\1(?:\s+\#.*)?$""")
_COMMENT: Final = re.compile(r"(?:^|\s+)#.*$")
_ENTRY: Final = re.compile(r"[ \t]*-[ \t]+(.+)$")


def front_matter(page: Page) -> tuple[tuple[Setting, ...], tuple[Finding, ...], int]:
    """The settings at the top of a page, what is wrong with them, and where the article begins."""
    fenced = _FENCED.match(page.content)
    if not fenced or not _speaks_of_settings(fenced[1]):
        return (), (), 0
    settings: list[Setting] = []
    findings: list[Finding] = []
    at = fenced.start(1)
    for line in fenced[1].splitlines(keepends=True):
        span = page.span(at, at + len(line.rstrip()))
        at += len(line)
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if match := _LINE.match(line.rstrip()):
            settings.append(Setting(match[1], _value(match[2] or ""), span))
        elif settings and (match := _ENTRY.match(line.rstrip())):
            settings[-1] = _with_entry(settings[-1], _value(match[1]), span)
        else:
            message = f"This line of the front matter could not be read: {line.strip()}"
            findings.append(Finding("W102", Severity.WARNING, span, message, "Write it as `name: value`"))
    return tuple(settings), tuple(findings), fenced.end()


def _speaks_of_settings(lines: str) -> bool:
    first = next((line for line in lines.splitlines() if line.strip() and not line.lstrip().startswith("#")), None)
    return first is None or _LINE.match(first.rstrip()) is not None


def _with_entry(setting: Setting, entry: str, span: Span) -> Setting:
    value = f"{setting.value}, {entry}" if setting.value else entry
    return Setting(setting.name, value, setting.span.join(span))


def _value(written: str) -> str:
    quoted = _QUOTED.match(written)
    return quoted[2] if quoted else _COMMENT.sub("", written)
