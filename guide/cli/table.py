"""`guide plan` as a table: when, how long, what is heard, where each number comes from."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from guide.model.timeline import Timeline
from guide.publish.listing import Row, RowKind
from guide.units import clock, to_ms

STYLES = {RowKind.CHAPTER: "bold", RowKind.PART: "cyan", RowKind.SPEECH: "", RowKind.SIGNAL: "dim"}


def print_plan(title: str, timeline: Timeline, rows: Iterable[Row]) -> None:
    """The whole plan on standard output."""
    console = Console(soft_wrap=False, highlight=False)
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=True, header_style="dim")
    table.add_column("at", justify="right", no_wrap=True)
    table.add_column("lasts", justify="right", no_wrap=True)
    table.add_column("heard", ratio=3, overflow="fold")
    table.add_column("from", ratio=1, overflow="fold")
    for row in rows:
        style = "yellow" if row.is_assumed else STYLES[row.kind]
        lasts = "" if row.duration_ms is None else f"{row.duration_ms / 1000:.1f}"
        heard = f"“{row.heard}”" if row.kind is RowKind.SPEECH else row.heard
        table.add_row(*(Text(cell, style=style) for cell in (clock(row.at_ms), lasts, heard, row.source)))
    console.print(Text(f"{title}, {clock(to_ms(timeline.length))}", style="bold"))
    console.print(table)
