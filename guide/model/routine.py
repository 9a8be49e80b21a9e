"""A Routine: what the text asks to be done, and nothing that it does not.

An exercise is a small tree. `Step`s are its leaves: sentences, each with at most one dose. `Block`s are runs of steps
or blocks that are done more than once: rounds, sets, sides, directions. What is unsaid is `None`; settling it is the
business of `guide.plan.prescription` alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field
from enum import Enum
from typing import Final, TypeAlias

from guide.model.findings import Finding
from guide.model.text import Span, Text
from guide.values import dataclass


class Bound(Enum):
    """How firmly a number is meant."""

    EXACT = "exact"
    AT_LEAST = "at least"
    AT_MOST = "up to"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of the text: a count, or a duration in milliseconds. A range stays a range."""

    low: int
    high: int
    bound: Bound = Bound.EXACT
    span: Span = field(default=Span(0, 0), compare=False)
    """The words that say so."""

    def __post_init__(self) -> None:
        assert 0 <= self.low <= self.high, f"an amount runs from low to high, not from {self.low} to {self.high}"

    def is_as_much_as(self, other: Amount) -> bool:
        """Whether the number is the same, however firmly either is meant."""
        return (self.low, self.high) == (other.low, other.high)


class Side(Enum):
    """A side of the body."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        """The opposite side."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class Pace(Enum):
    """How fast a movement is done, in the text's words."""

    VERY_SLOW = "very slowly"
    SLOW = "slowly"
    QUICK = "quickly"


@dataclass(frozen=True, slots=True)
class Breathed:
    """As fast as one breathes in and out, which a text without a tempo tells to do in each repetition."""

    breaths: int = 1
    """How many breaths a repetition takes, from 1."""


@dataclass(frozen=True, slots=True)
class Tempo:
    """The four phases of one repetition, each in milliseconds, 0 where a phase has no time of its own."""

    lower_ms: int
    bottom_ms: int
    lift_ms: int
    top_ms: int
    span: Span = field(default=Span(0, 0), compare=False)

    @property
    def total_ms(self) -> int:
        """The time of one repetition."""
        return self.lower_ms + self.bottom_ms + self.lift_ms + self.top_ms


class BreathPhase(Enum):
    """A part of a breath."""

    IN = "in"
    FULL = "full"
    """Holding with full lungs."""
    OUT = "out"
    EMPTY = "empty"
    """Holding, or resting, with empty lungs."""


# ── Doses ────────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Hold:
    """Keep still for a time."""

    time: Amount | None


@dataclass(frozen=True, slots=True)
class Work:
    """Move for a time."""

    time: Amount | None


@dataclass(frozen=True, slots=True)
class Rest:
    """Rest for a time."""

    time: Amount | None


@dataclass(frozen=True, slots=True)
class Reps:
    """Do a movement a number of times."""

    count: Amount | None
    hold: Amount | None = None
    """Time to stay at the end of each repetition; None where there is none."""
    pause: Amount | None = None
    """Rest after each repetition ("10 s : 5 s × 6"); None where there is none."""
    tempo: Tempo | Pace | Breathed | None = None


@dataclass(frozen=True, slots=True)
class Breath:
    """One phase of a breathing pattern."""

    phase: BreathPhase
    time: Amount


@dataclass(frozen=True, slots=True)
class Breaths:
    """Stay or move for a number of breaths."""

    count: Amount | None


Dose: TypeAlias = Hold | Work | Rest | Reps | Breath | Breaths


# ── The tree ─────────────────────────────────────────────────────────────────────────────────────────────────────────


class Role(Enum):
    """What a sentence does for the listener."""

    INTRO = "intro"
    BENEFIT = "benefit"
    HAVE_READY = "have_ready"
    SET_UP = "set_up"
    WORK = "work"
    REST = "rest"
    SIDE = "side"
    DIRECTION = "direction"
    CYCLE = "cycle"
    CAUTION = "caution"
    FREQUENCY = "frequency"
    OUTRO = "outro"


IN_FRONT: Final = (Role.INTRO, Role.BENEFIT, Role.HAVE_READY, Role.CAUTION)
"""What is heard before an exercise begins."""


@dataclass(frozen=True, slots=True)
class Step:
    """One sentence of the text with the dose it states, if any."""

    text: Text
    """The author's words, repaired but not reworded."""
    role: Role
    dose: Dose | None = None
    conditional: tuple[Dose, ...] = ()
    """Doses for a case that the sentence names ("if your knee hurts, only 3"); said, never done."""
    alternating: bool = False
    """The sides alternate inside the movement; there is no second pass."""
    wait: Amount | None = None
    """Silence after the sentence, in place of the usual time to do it; never announced."""
    carried_out: bool = False
    """It says nothing but its dose ("Repeat 10 times."): once that is announced and done, nothing of it is missing."""
    beep: bool = False
    """A signal is heard after it."""
    no_dose: bool = False
    """Its author says that none of its numbers is a dose."""


@dataclass(frozen=True, slots=True)
class Sets:
    """Do it in sets."""

    count: Amount | None
    rest: Amount | None = None
    """Rest between two sets."""
    every: Amount | None = None
    """By the clock: from the start of one set to the start of the next, whatever `rest` says."""


@dataclass(frozen=True, slots=True)
class Rounds:
    """Do the whole procedure so many times in all; "another 5 times" is 6."""

    count: Amount | None
    rest: Amount | None = None
    """Rest between two rounds."""
    as_reps: bool = False
    """The text counts them as repetitions: "walk for a minute, repeat 5 times"."""
    every: Amount | None = None
    """By the clock: from the start of one round to the start of the next, whatever `rest` says. A single round takes
    its turn: so long after its start the next thing begins."""


@dataclass(frozen=True, slots=True)
class AsMany:
    """Do it as many times as fit into a time, each at one's own pace."""

    time: Amount


@dataclass(frozen=True, slots=True)
class Sides:
    """Do it on both sides, each in full."""

    first: Side | None = None
    """The side that the text names first; None where it names none."""
    limb: str = "side"
    """What has two sides, in the singular: leg, foot, arm, side."""


@dataclass(frozen=True, slots=True)
class Directions:
    """Do it in both directions."""

    names: tuple[str, str] | None = None
    """What the text calls the two directions; None where it does not."""


Repeat: TypeAlias = Sets | Rounds | AsMany | Sides | Directions


@dataclass(frozen=True, slots=True)
class Block:
    """Steps and blocks that are done more than once, together."""

    repeat: Repeat
    items: tuple[Node, ...]
    said_by: tuple[Step, ...] = ()
    """The sentences that ask for it; they are carried out, not read aloud."""


Node: TypeAlias = Step | Block


def steps_of(nodes: Iterable[Node], *, asking: bool) -> Iterator[Step]:
    """Every step of a tree in order; with `asking` also the sentences that ask for a block, after what is in it."""
    for node in nodes:
        if isinstance(node, Block):
            yield from steps_of(node.items, asking=asking)
            yield from node.said_by if asking else ()
        else:
            yield node


def told_once(steps: Iterable[Step]) -> Iterator[Step]:
    """The first step of each sentence: one that gives many doses is the text of as many steps in a row."""
    last: Text | None = None
    for step in steps:
        if step.text is not last:
            yield step
        last = step.text


def front_and_rest(nodes: Iterable[Node]) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """The steps that are heard before an exercise begins, and everything else, each in order."""
    front: list[Node] = []
    rest: list[Node] = []
    for node in nodes:
        (front if isinstance(node, Step) and node.role in IN_FRONT else rest).append(node)
    return tuple(front), tuple(rest)


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise."""

    name: Text
    body: tuple[Node, ...]
    """In the order of doing. Cautions about the exercise come first."""


@dataclass(frozen=True, slots=True)
class Group:
    """Exercises done together, all of them once in each round: a circuit, a pair."""

    name: str
    exercises: tuple[Exercise, ...]
    rounds: Rounds | AsMany | None = None
    said_by: tuple[Step, ...] = ()
    sides: Sides | None = None
    """Set where the whole group is done on one side and then on the other."""


class Alone(Enum):
    """Why a section is done by itself, and not behind the ones beside it."""

    SESSION = "session"
    """It is done on a day, in a week or at a time of its own."""
    LEVEL = "level"
    """It is one of several ways to do the same, of which one does one."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the article with its own heading, by which it can be chosen."""

    name: Text
    exercises: tuple[int, ...]
    """The numbers of its exercises, from 1."""
    alone: Alone | None = None
    """Why it is not done together with those beside it; None where it is."""
    beside: int = 0
    """The same number in all sections of which one is chosen, from 1; 0 where nothing is."""
    gentle: bool = False
    """It is called the easiest of several levels."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Words of the source that no listener will hear, and why."""

    text: Text
    reason: str


def exercises_in(parts: Iterable[Exercise | Group]) -> tuple[Exercise, ...]:
    """The exercises of some parts in order, those in groups included."""
    return tuple(one for part in parts for one in (part.exercises if isinstance(part, Group) else (part,)))


@dataclass(frozen=True, slots=True)
class Routine:
    """A whole workout."""

    title: str
    language: str
    """The language of the text as BCP 47: `en`."""
    have_ready: tuple[str, ...]
    """Things to have at hand before starting, in the order of the text."""
    opening: tuple[Step, ...]
    """What is said before the first exercise: introduction, cautions."""
    parts: tuple[Exercise | Group, ...]
    closing: tuple[Step, ...]
    """What is said after the last exercise: frequency, advice."""
    rest_between: Rest | None
    """Rest between exercises, where the text asks for one."""
    doses_for_all: tuple[Step, ...]
    """Sentences that state a dose for every exercise, for the record; their doses are in the exercises already."""
    left_out: tuple[LeftOut, ...]
    findings: tuple[Finding, ...]
    sections: tuple[Section, ...] = field(default=(), compare=False)
    """The headings over some of the exercises: they say what can be chosen, not what is done."""
    others: tuple[Exercise | Group, ...] = field(default=(), compare=False)
    """What is not done: other levels than the one that is. Sections number these on from what is done."""

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """All exercises in order, those in groups included."""
        return exercises_in(self.parts)
