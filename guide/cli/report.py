"""What people read on standard error: findings, progress, errors, each a line of its own."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from guide.errors import GuideError, ScriptHasErrors
from guide.model.findings import Finding, Severity
from guide.model.text import Source
from guide.units import clock


def say(line: str) -> None:
    """One line on standard error, whatever the terminal can show."""
    _write(sys.stderr, line)


def tell(line: str) -> None:
    """One line of the result on standard output."""
    _write(sys.stdout, line)


def _write(stream: object, line: str) -> None:
    try:
        print(line, file=stream, flush=True)  # type: ignore[call-overload]
    except UnicodeEncodeError:
        encoding = getattr(stream, "encoding", None) or "ascii"
        plain = line.encode(encoding, "replace").decode(encoding)
        print(plain, file=stream, flush=True)  # type: ignore[call-overload]


def finding_line(finding: Finding, source: Source) -> str:
    """`file:line:column: severity CODE message; hint`."""
    place = f"{source.name}:{source.line(finding.span.start)}:{source.column(finding.span.start)}"
    hint = f" ({finding.hint})" if finding.hint else ""
    return f"{place}: {finding.severity.value} {finding.code} {finding.message}{hint}"


def show_findings(findings: Iterable[Finding], source: Source, *, notes: bool = True) -> None:
    """Each finding on a line."""
    for finding in findings:
        if notes or finding.severity is not Severity.NOTE:
            say(finding_line(finding, source))


def show_error(error: GuideError, script: str) -> None:
    """What went wrong with a script; findings have been shown already."""
    if isinstance(error, ScriptHasErrors):
        count = len(error.findings)
        say(f"guide: {script}: {count} finding{'s' if count > 1 else ''} above must be mended first; nothing was made")
    else:
        say(f"guide: {error}")


def size_text(size: int) -> str:
    """A file's size for people.

    >>> size_text(9_300_000)
    '9.3 MB'
    """
    return f"{size / 1_000_000:.1f} MB" if size >= 100_000 else f"{size / 1000:.0f} kB"


def duration_text(duration_ms: int) -> str:
    """A duration for people.

    >>> duration_text(1_164_000)
    '19:24'
    """
    return clock(duration_ms)


class SpeechProgress:
    """Progress of speech: a line that renews itself on a terminal, one plain line at the end elsewhere."""

    def __init__(self, name: str, *, quiet: bool) -> None:
        self.name, self.quiet = name, quiet
        self.renews = sys.stderr.isatty() and not quiet
        self.shown = False

    def __call__(self, ready: int, wanted: int, kept: int) -> None:
        """Show how far it is."""
        if self.renews:
            sys.stderr.write(f"\r\033[K{self.name}: speech {ready} of {wanted}, {kept} kept from earlier")
            sys.stderr.flush()
            self.shown = True

    def clear(self) -> None:
        """Take the line away."""
        if self.shown:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()
            self.shown = False
