"""From a routine to cues: what will be done, what is said about it, and how long everything waits.

`prescribe` settles every number, `plan` writes the cues, `announcing` changes the length that they announce, `unspoken`
lists the sentences that are not read aloud, `shortest_ms` tells beforehand what could never be listened to.
"""

from __future__ import annotations

from guide.model.cues import Cue, Where
from guide.model.prescription import Prescription
from guide.model.text import Source
from guide.plan.clock import shortest_ms
from guide.plan.counting import saying
from guide.plan.phrasing import english
from guide.plan.prescription import prescribe
from guide.plan.script import Script
from guide.plan.selection import OF_NOT_CHOSEN, Selection, select
from guide.plan.settings import Cues, Detail, FreeTimes, PlanSettings, Ranges, Shares
from guide.plan.telling import Teller
from guide.plan.unspoken import unspoken
from guide.plan.wording import Wording

__all__ = [
    "OF_NOT_CHOSEN",
    "Cues",
    "Detail",
    "FreeTimes",
    "PlanSettings",
    "Ranges",
    "Selection",
    "Shares",
    "announcing",
    "plan",
    "prescribe",
    "select",
    "shortest_ms",
    "unspoken",
]


def plan(
    prescription: Prescription, settings: PlanSettings, total_ms: int | None = None, source: Source | None = None
) -> tuple[Cue, ...]:
    """The cues of a guide; its length is announced where it is known already, lines where the source is given."""
    script = Script(signals_heard=settings.signals_heard)
    teller = Teller(prescription, settings, Wording(settings.detail, source), script)
    teller.guide(total_ms)
    return tuple(script.cues)


def announcing(total_ms: int, cues: tuple[Cue, ...], announced_ms: int) -> tuple[Cue, ...]:
    """The same cues with another length announced than was; nothing else depends on it, so nothing is planned anew."""
    at = cues.index(saying(english.total(announced_ms), Where()))
    return (*cues[:at], saying(english.total(total_ms), Where()), *cues[at + 1 :])
