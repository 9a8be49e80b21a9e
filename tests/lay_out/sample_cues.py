"""Cues with one wording for each lead, so that a missing word cannot hide behind a shorter wording."""

from __future__ import annotations

from guide.model.cues import Cue, Lap, Mark, PartKind, Where
from guide.model.prescription import Chosen, CountReps, Origin
from guide.plan import counting
from guide.plan.counting import saying
from guide.plan.settings import Cues

HERE = Where(exercise=1)


def _said(value: int) -> Chosen:
    return Chosen(value, Origin.SAID, None, "said")


def _lead(words: str) -> counting.Lead:
    return ((saying(words, HERE), saying("Ready.", HERE)),)


SAMPLE: tuple[Cue, ...] = (
    Mark("A sample"),
    saying("A sample.", HERE),
    counting.timed(PartKind.WORK, 20_000, HERE, _lead("March on the spot.")),
    Mark("Lifts"),
    counting.on_the_beat(CountReps(_said(5), _said(3_000), None, None), HERE, _lead("Lift the heels.")),
    counting.with_short_holds(CountReps(_said(3), _said(2_000), _said(2_000), None), HERE, _lead("Curl the toes.")),
    Lap(),
    counting.timed(PartKind.WORK, 20_000, HERE, _lead("Hop on the spot.")),
    counting.remaining(60_000, HERE, (saying("Rest.", HERE),), None, Cues.NORMAL),
    Lap(),
    counting.timed(PartKind.WORK, 20_000, HERE, _lead("Round two.")),
)
