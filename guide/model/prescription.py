"""A Prescription: the routine with every number settled, and each number knowing where it comes from.

The tree has the shape of the Routine's. Nothing in it is `None` for want of a number.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import TypeAlias

from guide.model.routine import Amount, BreathPhase, Side, Step
from guide.values import dataclass


class Origin(Enum):
    """Where a number comes from."""

    SAID = "said"
    """The text says exactly this."""
    CHOSEN = "chosen"
    """Chosen from a range that the text gives."""
    ASSUMED = "assumed"
    """The text asks for it without a number, or does not mention it."""


def briefly(rule: str) -> str:
    """How a number was assumed, where it is told already that it is.

    >>> briefly("rest between sets unless said: 15 s")
    'rest between sets: 15 s'
    """
    return rule.replace(" unless said", "", 1)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A number that will be done, with its warrant."""

    value: int
    """A count, or a duration in milliseconds."""
    origin: Origin
    amount: Amount | None
    """What the text says; None when the number is assumed."""
    rule: str
    """How it was chosen, for people: "said", "middle of 10 to 15", "rest between sets unless said: 15 s"."""


# ── Doses ────────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class HoldFor:
    """Keep still."""

    time: Chosen


@dataclass(frozen=True, slots=True)
class WorkFor:
    """Move."""

    time: Chosen


@dataclass(frozen=True, slots=True)
class RestFor:
    """Rest."""

    time: Chosen


class Movement(Enum):
    """What is done in a phase of a repetition."""

    DOWN = "down"
    STAY = "hold"
    UP = "up"


@dataclass(frozen=True, slots=True)
class RepPhase:
    """One phase of a repetition with a tempo."""

    movement: Movement
    duration_ms: int


@dataclass(frozen=True, slots=True)
class CountReps:
    """Repetitions on a beat."""

    count: Chosen
    beat: Chosen
    """From one repetition to the next where there is no hold; the time to return where there is one."""
    hold: Chosen | None
    """None where the movement has no hold."""
    pause: Chosen | None
    """None where there is no rest after each repetition."""
    phases: tuple[RepPhase, ...] = ()
    """The phases of the beat in the order of doing; none where the text gives no tempo of several phases."""


@dataclass(frozen=True, slots=True)
class BreatheFor:
    """One phase of a breathing pattern."""

    phase: BreathPhase
    time: Chosen


@dataclass(frozen=True, slots=True)
class CountBreaths:
    """A number of breaths."""

    count: Chosen
    breath: Chosen
    """The time of one breath, in and out."""


Dosage: TypeAlias = HoldFor | WorkFor | RestFor | CountReps | BreatheFor | CountBreaths


# ── The tree ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Task:
    """A step with its dose settled."""

    step: Step
    dosage: Dosage | None


class Cycle(Enum):
    """What a block that is simply repeated is called."""

    SET = "set"
    ROUND = "round"


@dataclass(frozen=True, slots=True)
class Again:
    """A run done a number of times: sets or rounds."""

    cycle: Cycle
    count: Chosen
    rest: Chosen | None
    """Between one time and the next; None where the run ends with a rest of its own, or has none."""
    items: tuple[Doing, ...]
    said_by: tuple[Step, ...]
    as_reps: bool = False
    """The text counts them as repetitions, and so they are announced."""
    every: Chosen | None = None
    """By the clock: from the start of one time to the start of the next, or of whatever comes after the last; what is
    left of it is rest."""


@dataclass(frozen=True, slots=True)
class Within:
    """A run told once, then done as many times as fit into a time, at one's own pace: no dose in it is timed.

    One of which every part has its time is led through, as the phases of a breath are.
    """

    time: Chosen
    items: tuple[Doing, ...]
    said_by: tuple[Step, ...]
    rounds: int | None = None
    """Of a run that is led through: so many rounds as come nearest to the time. None of any other."""


@dataclass(frozen=True, slots=True)
class BothSides:
    """A run done in full on one side, then on the other."""

    sides: tuple[Side, Side]
    named: bool
    """Whether the text names the first side, or the order is assumed."""
    limb: str
    items: tuple[Doing, ...]
    said_by: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class BothWays:
    """A run done in one direction, then in the other."""

    names: tuple[str, str] | None
    items: tuple[Doing, ...]
    said_by: tuple[Step, ...]


Doing: TypeAlias = Task | Again | Within | BothSides | BothWays


def tasks_of(items: tuple[Doing, ...]) -> Iterator[Task]:
    """Every task of a run, in order."""
    for item in items:
        if isinstance(item, Task):
            yield item
        else:
            yield from tasks_of(item.items)


@dataclass(frozen=True, slots=True)
class PrescribedExercise:
    """One exercise, settled."""

    number: int
    """From 1, through the whole routine."""
    name: str
    """In one line, as are all names and titles here."""
    line: int
    """Of its name in the source."""
    items: tuple[Doing, ...]


@dataclass(frozen=True, slots=True)
class Circuit:
    """Exercises done one after the other, all of it a number of times."""

    name: str
    count: Chosen
    rest: Chosen | None
    sides: BothSides | None
    """Set, without items, where the whole circuit is done on one side and then on the other."""
    exercises: tuple[PrescribedExercise, ...]
    said_by: tuple[Step, ...]
    every: Chosen | None = None
    """By the clock: from the start of one round to the start of the next."""
    within: Chosen | None = None
    """As many rounds as fit into this time, at one's own pace; the count is then 1, for all that is told once."""


@dataclass(frozen=True, slots=True)
class Prescription:
    """The whole workout, settled."""

    title: str
    language: str
    have_ready: tuple[str, ...]
    opening: tuple[Step, ...]
    parts: tuple[PrescribedExercise | Circuit, ...]
    rest_between: Chosen | None
    """Rest between exercises; None where there is only the change-over."""
    closing: tuple[Step, ...]
    others: tuple[PrescribedExercise | Circuit, ...] = ()
    """What is not done: other levels than the one that is. Numbered on from the exercises that are."""

    @property
    def exercises(self) -> tuple[PrescribedExercise, ...]:
        """All exercises in order, those in circuits included."""
        found: list[PrescribedExercise] = []
        for part in self.parts:
            found.extend(part.exercises if isinstance(part, Circuit) else (part,))
        return tuple(found)
