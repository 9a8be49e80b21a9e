"""What people read: results on standard output; findings, assumptions and progress on standard error.

Whatever is wrong is told in one form, as compilers tell it: where, how bad, what; the line with a caret under it; how
to write it. A line for programs and editors holds the same in brackets.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from guide.cli.columns import broken_lines, width
from guide.cli.terminal import BOLD, CYAN, DIM, RED, YELLOW, as_typed, columns, is_terminal, named, styled, write
from guide.model.findings import Finding, Severity
from guide.model.text import NOWHERE, Source

if TYPE_CHECKING:
    from guide.build import Assumption, Prepared
    from guide.model.timeline import Timeline

_PROGRAM: Final = "guide:"
_HANG: Final = 2
"""Columns by which the lines after the first stand in."""
_STYLES: Final = {
    Severity.ERROR: f"{BOLD};{RED}",
    Severity.WARNING: f"{BOLD};{YELLOW}",
    Severity.NOTE: f"{BOLD};{CYAN}",
}


def say(line: str) -> None:
    """One line on standard error; on a terminal broken between words."""
    for part in _to_fit(line, sys.stderr):
        write(part, err=True)


def say_wrong(message: str) -> None:
    """What went wrong, behind the name of the program, on standard error."""
    first, *others = _to_fit(f"{_PROGRAM} {message}", sys.stderr)
    write(styled(_PROGRAM, f"{BOLD};{RED}") + first[len(_PROGRAM) :], err=True)
    for other in others:
        write(other, err=True)


def tell(line: str) -> None:
    """One line of the result on standard output; on a terminal broken between words."""
    for part in _to_fit(line, sys.stdout):
        write(part)


def tell_data(text: str) -> None:
    """A text for programs on standard output: UTF-8 and its own line ends, whatever the console speaks."""
    with named(sys.stdout):
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()


def _to_fit(line: str, stream: object) -> Iterator[str]:
    """A line as it is, or on a terminal as lines that fit, those after the first indented."""
    if not is_terminal(stream) or width(line) <= columns():
        yield line
        return
    label = re.match(r"\s*(?:[\w-]+\s{2,})?", line)
    assert label is not None, "it may be empty"
    first, *others = broken_lines(line[label.end() :], max(20, columns() - label.end() - _HANG))
    yield label.group() + first
    yield from (" " * (label.end() + _HANG) + other for other in others)


# ── Findings ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def finding_line(finding: Finding, source: Source) -> str:
    """`file:line:column: severity CODE message (hint)`, for programs."""
    hint = f" ({finding.hint})" if finding.hint else ""
    return f"{place_of(finding, source)}: {finding.severity.value} {finding.code} {finding.message}{hint}"


def place_of(finding: Finding, source: Source) -> str:
    """`file:line:column`."""
    return f"{source.name}:{source.line(finding.span.start)}:{source.column(finding.span.start)}"


def finding_block(finding: Finding, source: Source, stream: object) -> Iterator[str]:
    """The lines of a finding for people, with styles."""
    place, severity = place_of(finding, source), finding.severity.value
    head = f"{place}: {severity} {finding.code} "
    first, *others = _to_fit(head + finding.message, stream)
    if first.startswith(head):
        code = styled(finding.code, DIM)
        first = f"{styled(place, BOLD)}: {styled(severity, _STYLES[finding.severity])} {code} {first[len(head) :]}"
    yield first
    yield from others
    yield from quotation(finding, source)


def quotation(finding: Finding, source: Source, *, numbered: bool = True) -> Iterator[str]:
    """The line that a finding is about, a caret under the place, and how to write it."""
    from guide.cli.excerpt import excerpt, hang  # only where something is wrong

    shown = None if finding.span == NOWHERE else excerpt(source, finding.span, columns())
    margin = "     " if shown is None or not numbered else shown.margin
    if shown:
        line = shown.shown if numbered else f"{hang(margin)} | {shown.line}".rstrip()
        yield line
        yield styled(shown.marked, _STYLES[finding.severity])
    if finding.hint:
        room = columns() - len(margin) - 3
        first, *others = broken_lines(finding.hint, max(20, room))
        yield f"{hang(margin)} = {first}"
        yield from (f"{hang(margin)}   {other}" for other in others)


def tell_finding(finding: Finding, source: Source) -> None:
    """A finding as a result, for people."""
    for line in finding_block(finding, source, sys.stdout):
        write(line)


def say_finding(finding: Finding, source: Source) -> None:
    """A finding on standard error, for people."""
    for line in finding_block(finding, source, sys.stderr):
        write(line, err=True)


def say_findings(findings: Iterable[Finding], source: Source, *, notes: bool = True) -> None:
    """Each finding on standard error."""
    for finding in findings:
        if notes or finding.severity is not Severity.NOTE:
            say_finding(finding, source)


def say_notes(findings: Iterable[Finding], source: Source) -> None:
    """How many notes there are: nothing is wrong, and who wants to know them asks for them."""
    count = sum(finding.severity is Severity.NOTE for finding in findings)
    if count:
        say(f"  {count} note{'s' if count > 1 else ''}: guide check {as_typed((source.name,))}")


def tally(findings: Iterable[Finding]) -> str:
    """How many of each severity: "1 error, 2 warnings, 3 notes".

    >>> tally([])
    'nothing found'
    """
    found = [finding.severity for finding in findings]
    counts = ((found.count(severity), severity.value) for severity in Severity)
    return ", ".join(f"{count} {name}{'s' if count > 1 else ''}" for count, name in counts if count) or "nothing found"


# ── What was settled ─────────────────────────────────────────────────────────────────────────────────────────────────


def say_assumptions(assumptions: Iterable[Assumption], source: Source) -> None:
    """What was assumed, each default once, with the lines it was needed for, on standard error."""
    rows = [(assumption.short, assumption.lines_text(source)) for assumption in assumptions]
    if not rows:
        return
    say("  assumed, since the text does not say:")
    longest = max(width(rule) for rule, _ in rows)
    if 4 + longest + 2 + max(width(lines) for _, lines in rows) > columns():
        longest = 0
    for rule, lines in rows:
        say(f"    {rule}{' ' * (longest - width(rule))}  {lines}".rstrip())


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
