"""`guide plan` as tables: what is heard when, where each number comes from, and what is not heard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from guide.build import Prepared
from guide.cli.columns import Column, Line, broken_lines, show
from guide.cli.terminal import BOLD, CYAN, DIM, PLAIN, YELLOW, columns
from guide.config import DEFAULT, Settings
from guide.model.text import one_line
from guide.model.timeline import Timeline
from guide.plan import OF_NOT_CHOSEN, unspoken
from guide.publish.listing import Row, RowKind, overview, plan_rows, without_signals
from guide.units import clock, to_ms

_FIGURES: Final = Column(breaks=False, right=True)
_LABELS: Final = Column(breaks=False)
_WORDS: Final = Column(most=76)
_NARROW: Final = 60
"""Below that many columns there is one column of words, with what belongs to them behind."""
_STYLES: Final[Mapping[RowKind, str]] = MappingProxyType(
    {RowKind.CHAPTER: BOLD, RowKind.PART: CYAN, RowKind.SPEECH: PLAIN, RowKind.SIGNAL: DIM, RowKind.QUIET: DIM}
)
_BLANK: Final = Line(("",))


def print_plan(script: Prepared, timeline: Timeline, *, signals: bool) -> None:
    """The whole plan on standard output: an overview, then what is heard, then what is not."""
    show((*_head(script, timeline), _BLANK, *_overview(timeline)), (_FIGURES, _FIGURES, _WORDS, _WORDS))
    rows = plan_rows(timeline, script.prescription, script.document.source)
    heard = _heard(rows if signals and script.settings.signals != "none" else without_signals(rows))
    if columns() < _NARROW:
        show((_BLANK, *map(_narrow, heard)), (_FIGURES, _WORDS))
    else:
        show((_BLANK, *heard), (_FIGURES, _FIGURES, _WORDS, _WORDS))
    silent = tuple(map(Line, _not_heard(script)))
    if silent:
        show((_BLANK, Line(("Not heard",), BOLD), *silent), (_LABELS, _WORDS, _WORDS))


def _head(script: Prepared, timeline: Timeline) -> Iterator[Line]:
    """Title and length, and what has to be at hand."""
    yield Line((f"{script.prescription.title}, {clock(to_ms(timeline.length))}",), BOLD)
    if things := script.routine.have_ready:
        for line in broken_lines(f"have ready: {', '.join(things)}", columns()):
            yield Line((line,))


def _overview(timeline: Timeline) -> Iterator[Line]:
    yield Line(("at", "takes", "chapter", "what is done"), DIM)
    for row in overview(timeline):
        yield Line((clock(row.at_ms), clock(row.duration_ms), row.title, row.done))


def print_settings(settings: Settings) -> None:
    """Each setting with its value and where that came from."""
    show(
        (
            Line((name, _value(name, settings.value(name)), origin), DIM if origin == DEFAULT else PLAIN)
            for name, origin in settings.origins.items()
        ),
        (_LABELS, _WORDS, _WORDS),
    )


def _heard(rows: Iterable[Row]) -> Iterator[Line]:
    """When, how long, what, and where from; before each chapter a blank line."""
    yield Line(("at", "lasts", "heard", "from"), DIM)
    for row in rows:
        if row.kind is RowKind.CHAPTER:
            yield _BLANK
        lasts = "" if row.duration_ms is None else f"{row.duration_ms / 1000:.1f}"
        heard = f"“{row.heard}”" if row.kind is RowKind.SPEECH else row.heard
        style = YELLOW if row.is_assumed else _STYLES[row.kind]
        yield Line((clock(row.at_ms), lasts, heard, row.source), style)


def _narrow(line: Line) -> Line:
    """The same for narrow terminals."""
    if len(line.cells) == 1:
        return line
    at, lasts, heard, source = line.cells
    if at == "at":
        return Line((at, f"{heard} ({source})"), line.style)
    is_said = heard.startswith("“")
    behind = ", ".join(filter(None, ("" if is_said or not lasts else f"{lasts} s", source)))
    return Line((at, f"{heard} ({behind})" if behind else heard), line.style)


def _not_heard(script: Prepared) -> Iterable[tuple[str, str, str]]:
    """Line, words and reason of each sentence that no listener hears, those that are carried out included.

    Of an exercise that is not chosen only the name is shown.
    """
    source = script.document.source
    left_out = [(words.text, words.reason) for words in script.routine.left_out]
    left_out += [(step.text, reason) for step, reason in unspoken(script.prescription, script.planning)]
    ordered = sorted(left_out, key=lambda entry: entry[0].span().start)
    rows = ((source.line(text.span().start), text, reason) for text, reason in ordered if reason != OF_NOT_CHOSEN)
    shown = ((f"line {line}", one_line(text.content), reason) for line, text, reason in rows)
    yield from {row[:2]: row for row in shown}.values()  # a sentence that asks for several things is carried out once


def _value(name: str, value: object) -> str:
    """A value as a person would write it."""
    if name == "fit" and isinstance(value, int):
        return clock(value)
    if isinstance(value, bool):
        return "on" if value else "off"
    return "not set" if value is None else str(value)
