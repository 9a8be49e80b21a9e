"""The stages' values as lines of text that people read and compare.

The same value always gives the same lines, at most `WIDTH` columns wide. `plan_rows` is the table of `guide plan`,
whose columns the command line draws.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from guide.late import late
from guide.publish.listing.lines import WIDTH
from guide.publish.listing.overview import Overview, overview
from guide.publish.listing.rows import Row, RowKind, plan_rows, without_signals

if TYPE_CHECKING:
    from guide.publish.listing.cues import cue_lines
    from guide.publish.listing.prescription import prescription_lines
    from guide.publish.listing.routine import routine_lines
    from guide.publish.listing.timeline import timeline_lines
else:
    __getattr__ = late(
        __name__,
        {
            "cues": ("cue_lines",),
            "prescription": ("prescription_lines",),
            "routine": ("routine_lines",),
            "timeline": ("timeline_lines",),
        },
    )

__all__ = [
    "WIDTH",
    "Overview",
    "Row",
    "RowKind",
    "cue_lines",
    "overview",
    "plan_rows",
    "prescription_lines",
    "routine_lines",
    "timeline_lines",
    "without_signals",
]
