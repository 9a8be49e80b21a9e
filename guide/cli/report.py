"""What people read: results on standard output; findings, assumptions and progress on standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

from guide.model.findings import Finding, Severity
from guide.model.text import Source

if TYPE_CHECKING:
    from guide.build import Assumption, Prepared
    from guide.model.timeline import Timeline


def say(line: str) -> None:
    """One line on standard error."""
    print(line, file=sys.stderr, flush=True)


def tell(line: str) -> None:
    """One line of the result on standard output."""
    print(line, flush=True)


def tell_data(text: str) -> None:
    """A text for programs on standard output: UTF-8 and its own line ends, whatever the console speaks."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def finding_line(finding: Finding, source: Source) -> str:
    """`file:line:column: severity CODE message (hint)`."""
    place = f"{source.name}:{source.line(finding.span.start)}:{source.column(finding.span.start)}"
    hint = f" ({finding.hint})" if finding.hint else ""
    return f"{place}: {finding.severity.value} {finding.code} {finding.message}{hint}"


def say_findings(findings: Iterable[Finding], source: Source, *, notes: bool = True) -> None:
    """Each finding on a line of standard error."""
    for finding in findings:
        if notes or finding.severity is not Severity.NOTE:
            say(finding_line(finding, source))


def say_assumptions(assumptions: Iterable[Assumption], source: Source) -> None:
    """What was assumed, each default once, on standard error."""
    for assumption in assumptions:
        say(f"  {assumption.text(source)}")


def say_fit(script: Prepared, timeline: Timeline) -> None:
    """What was chosen so that the guide fits a length, on standard error."""
    from guide.build import fit_lines
    from guide.units import to_ms

    for line in fit_lines(script, to_ms(timeline.length)):
        say(f"  {line}")


def size_text(size: int) -> str:
    """A file's size for people.

    >>> size_text(9_300_000), size_text(48_200)
    ('9.3 MB', '48 kB')
    """
    return f"{size / 1_000_000:.1f} MB" if size >= 100_000 else f"{size / 1000:.0f} kB"


class SpeechProgress:
    """How far speech is: a line that renews itself on a terminal, nothing elsewhere."""

    def __init__(self, name: str, stream: TextIO | None, *, quiet: bool) -> None:
        self._name = name
        self._terminal = stream if stream is not None and stream.isatty() and not quiet else None
        self._shown = 0
        """Characters of the line that is shown."""

    def __call__(self, ready: int, wanted: int, kept: int) -> None:
        """Show how far it is."""
        self._show(f"{self._name}: speech {ready} of {wanted}, {kept} kept from earlier")

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            self._show("")

    def _show(self, line: str) -> None:
        if self._terminal is None:
            return
        self._terminal.write(f"\r{line:<{self._shown}}\r{line}")
        self._terminal.flush()
        self._shown = len(line)
