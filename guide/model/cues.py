"""Cues: what will be said and waited, in order, in milliseconds, with no clock.

`plan` writes them; `lay_out` gives each its place once the lengths of speech are known. Where it depends on those
lengths what can be said, a cue carries wordings from the fullest to the shortest, and the first that fits is taken.
"""

from __future__ import annotations

from dataclasses import field
from enum import Enum
from typing import TypeAlias

from guide.model.routine import Side
from guide.model.signals import Signal
from guide.model.speech import Utterance
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Where:
    """What a cue belongs to; every field may be unknown."""

    exercise: int | None = None
    """Number of the exercise, from 1."""
    round: int | None = None
    """Set or round, from 1: the innermost that is counted."""
    side: Side | None = None
    rep: int | None = None
    line: int | None = None
    """Line of the source."""


@dataclass(frozen=True, slots=True)
class Say:
    """Something said when nothing else happens."""

    utterance: Utterance
    text: str | None = None
    """The author's wording, where the author said it."""
    where: Where = field(default=Where(), compare=False)


@dataclass(frozen=True, slots=True)
class Beep:
    """A signal by itself."""

    signal: Signal
    where: Where = field(default=Where(), compare=False)


@dataclass(frozen=True, slots=True)
class Silence:
    """Waiting, so that something can be done or sink in."""

    duration_ms: int
    said: Say | None = None
    """Said in it, after a moment; the wait is longer only where these words need more time."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A titled place: here a chapter begins."""

    title: str


class PartKind(Enum):
    """What is done in a window."""

    WORK = "work"
    HOLD = "hold"
    REST = "rest"
    REPS = "reps"
    BREATHS = "breaths"


@dataclass(frozen=True, slots=True)
class Call:
    """Something said inside a window, at a fixed time or not at all."""

    options: tuple[Say, ...]
    """Wordings from the fullest to the shortest; the first that fits is said."""
    at_ms: int | None = None
    """Onset, from the onset of the window's start signal; exact."""
    ends_at_ms: int | None = None
    """Instead: the end of the speech, from the same onset; exact."""
    otherwise: Signal | None = None
    """A signal at `at_ms` when nothing fits."""
    required: bool = False
    """Whether it must be heard; when it fits nowhere inside, it is said before the window."""

    def __post_init__(self) -> None:
        assert (self.at_ms is None) != (self.ends_at_ms is None), "a call has an onset or an end"
        assert self.options or self.otherwise, "a call calls something"


@dataclass(frozen=True, slots=True)
class Tick:
    """A signal inside a window, at a fixed time."""

    signal: Signal
    at_ms: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stated time inside a window that is a part of its own: the two seconds of a hold in each repetition."""

    kind: PartKind
    at_ms: int
    duration_ms: int
    rep: int | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """A fixed stretch of time, from the onset of its start signal to the onset of its end signal. It never stretches.

    Before it, `lead` is said and three pips fall on the seconds before the start. A window right after a rest says
    its lead inside that rest, ending before the pips, so that the rest is exactly as long as stated.
    """

    kind: PartKind
    duration_ms: int
    where: Where
    lead: tuple[tuple[Say, ...], ...] = ()
    """What has to be said before the start, alternatives from the fullest to the shortest; each is a run of sayings.
    Out of a rest, the first run is always said in full."""
    calls: tuple[Call, ...] = ()
    ticks: tuple[Tick, ...] = ()
    """The final pips of the window among them."""
    stretches: tuple[Stretch, ...] = ()
    opens: Signal | None = Signal.START
    """Signal at the start; None where the end signal of the window before is enough, as for a rest."""
    closes: Signal | None = Signal.END
    """Signal at the end; left out where the next window begins at the very place with a signal of its own."""
    joined: bool = False
    """It begins where the window before ended: no lead, no pips between."""
    count: int | None = None
    """Repetitions or breaths in it."""
    open_rounds: bool = False
    """As many rounds as fit are done in it; nobody knows how many."""

    def __post_init__(self) -> None:
        assert self.duration_ms > 0, "a window has a duration"
        assert not (self.joined and self.lead), "a joined window has no time for a lead"


@dataclass(frozen=True, slots=True)
class Lap:
    """A round by the clock begins.

    It counts from the onset of the first window after this, or from here where nothing is timed in it.
    """


@dataclass(frozen=True, slots=True)
class Remainder:
    """What is left of a round by the clock is rest; it ends so long after the round began that the clock is kept.

    All that comes before the next window is said in it, ending before the pips. How long that takes, and how much is
    left, is known once speech has its lengths.
    """

    whole: Window
    """The rest that all of the round would be; of it the end is heard that is left."""
    announced: Call | None = None
    """What is said when it begins, where there is room."""
    told_from_ms: int = 0
    """How much time is left is told in a rest of this length and longer."""

    def __post_init__(self) -> None:
        assert self.whole.kind is PartKind.REST, "what is left of a round is rest"


Cue: TypeAlias = Say | Beep | Silence | Mark | Window | Lap | Remainder
