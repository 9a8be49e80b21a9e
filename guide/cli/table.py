"""`guide plan` as tables: what is heard when, where each number comes from, and what is not heard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from guide.build import Prepared
from guide.cli.columns import BOLD, CYAN, DIM, PLAIN, YELLOW, Column, Line, show
from guide.config import Settings
from guide.model.text import one_line
from guide.model.timeline import Timeline
from guide.plan import OF_NOT_CHOSEN, unspoken
from guide.publish.listing import Row, RowKind, plan_rows
from guide.units import clock, to_ms

_FIGURES: Final = Column(breaks=False, right=True)
_LABELS: Final = Column(breaks=False)
_WORDS: Final = Column()
_STYLES: Final[Mapping[RowKind, str]] = MappingProxyType(
    {RowKind.CHAPTER: BOLD, RowKind.PART: CYAN, RowKind.SPEECH: PLAIN, RowKind.SIGNAL: DIM, RowKind.QUIET: DIM}
)


def print_plan(script: Prepared, timeline: Timeline) -> None:
    """The whole plan on standard output."""
    title = f"{script.prescription.title}, {clock(to_ms(timeline.length))}"
    rows = plan_rows(timeline, script.prescription, script.document.source)
    is_silent = script.settings.signals == "none"
    heard = _heard(row for row in rows if not (is_silent and row.kind is RowKind.SIGNAL))
    show((Line((title,), BOLD), *heard), (_FIGURES, _FIGURES, _WORDS, _WORDS))
    silent = tuple(map(Line, _not_heard(script)))
    if silent:
        show((Line(("",)), Line(("Not heard",), BOLD), *silent), (_LABELS, _WORDS, _WORDS))


def print_settings(settings: Settings) -> None:
    """Each setting with its value and where that came from."""
    rows = ((name, _value(settings.value(name)), origin) for name, origin in settings.origins.items())
    show(map(Line, rows), (_LABELS, _WORDS, _WORDS))


def _heard(rows: Iterable[Row]) -> Iterator[Line]:
    yield Line(("at", "lasts", "heard", "from"), DIM)
    for row in rows:
        lasts = "" if row.duration_ms is None else f"{row.duration_ms / 1000:.1f}"
        heard = f"“{row.heard}”" if row.kind is RowKind.SPEECH else row.heard
        style = YELLOW if row.is_assumed else _STYLES[row.kind]
        yield Line((clock(row.at_ms), lasts, heard, row.source), style)


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


def _value(value: object) -> str:
    """A value as a person would write it."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return "not set" if value is None else str(value)
