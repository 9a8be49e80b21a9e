"""`guide plan` as tables: what is heard when, where each number comes from, and what is not heard."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

from guide.build import Prepared
from guide.config import Settings
from guide.model.text import one_line
from guide.model.timeline import Timeline
from guide.plan import OF_NOT_CHOSEN, unspoken
from guide.publish.listing import Row, RowKind, plan_rows
from guide.units import clock, to_ms

_STYLES: Final[Mapping[RowKind, str]] = MappingProxyType(
    {RowKind.CHAPTER: "bold", RowKind.PART: "cyan", RowKind.SPEECH: "", RowKind.SIGNAL: "dim", RowKind.QUIET: "dim"}
)


def print_plan(script: Prepared, timeline: Timeline) -> None:
    """The whole plan on standard output."""
    console = Console(soft_wrap=False, highlight=False)
    console.print(Text(f"{script.prescription.title}, {clock(to_ms(timeline.length))}", style="bold"))
    rows = plan_rows(timeline, script.prescription, script.document.source)
    is_silent = script.settings.signals == "none"
    console.print(_heard(row for row in rows if not (is_silent and row.kind is RowKind.SIGNAL)))
    silent = tuple(_not_heard(script))
    if silent:
        console.print(Text("\nNot heard", style="bold"))
        console.print(_grid(silent))


def print_settings(settings: Settings) -> None:
    """Each setting with its value and where that came from."""
    rows = ((name, _value(settings.value(name)), origin) for name, origin in settings.origins.items())
    Console(highlight=False).print(_grid(rows))


def _heard(rows: Iterable[Row]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=True, header_style="dim")
    table.add_column("at", justify="right", no_wrap=True)
    table.add_column("lasts", justify="right", no_wrap=True)
    table.add_column("heard", ratio=3, overflow="fold")
    table.add_column("from", ratio=1, overflow="fold")
    for row in rows:
        style = "yellow" if row.is_assumed else _STYLES[row.kind]
        lasts = "" if row.duration_ms is None else f"{row.duration_ms / 1000:.1f}"
        heard = f"“{row.heard}”" if row.kind is RowKind.SPEECH else row.heard
        table.add_row(*(Text(cell, style=style) for cell in (clock(row.at_ms), lasts, heard, row.source)))
    return table


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


def _grid(rows: Iterable[tuple[str, str, str]]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    table.add_column(overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    return table


def _value(value: object) -> str:
    """A value as a person would write it."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return "not set" if value is None else str(value)
