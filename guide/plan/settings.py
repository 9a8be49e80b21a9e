"""What a listener may choose about a plan, and every time that a text leaves open.

Each default stands here once, with its reason or source beside it; no other module of `plan` holds a time of its own.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from guide.values import dataclass

SHORTEST_STRETCH: Final = 0.8
LONGEST_STRETCH: Final = 1.25
"""How far free times give way so that a guide fits a length: a fourth in either direction, as the pace may go; a faster
repetition is another exercise, and a longer wait is taken for the end."""


class Ranges(Enum):
    """Which end of a range is done. Rests go the other way: low is gentle in everything."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


class Detail(Enum):
    """How much is said besides what has to be done."""

    BRIEF = "brief"
    """Neither introduction, benefits, how often, advice at the end, nor what the signals mean."""
    NORMAL = "normal"
    """No benefits."""
    FULL = "full"
    """Everything that the author wrote."""


class Cues(Enum):
    """How much is said inside timed parts and between repetitions."""

    QUIET = "quiet"
    """Signals and ticks; of the numbers each fifth, and "Last one"."""
    NORMAL = "normal"
    """Every number, "Halfway", "Ten seconds left", minutes."""
    COACH = "coach"
    """The same earlier and more of it; the last seconds are counted aloud."""


@dataclass(frozen=True, slots=True)
class FreeTimes:
    """Times and counts for what a text does not settle. Waits and tempos follow the pace, the others do not."""

    pre_roll_ms: int = 700
    """Before the first word: players fade in, and loudspeakers wake up."""
    tail_ms: int = 2_000
    """After the last word, so that the end does not sound cut off."""

    pause_ms: int = 800
    """Between one matter and the next: twice the gap between two sentences."""
    step_ms: int = 4_000
    """After a step of the set-up: time to move a limb and feel it."""
    settle_ms: int = 6_000
    """After a step that sits, lies or kneels down: more than twice the time of one stand-and-sit at 60 to 69
    (Bohannon 2006: 11.4 s for five)."""
    fetch_ms: int = 8_000
    """After a step that fetches or puts something: a few paces and a hand movement."""
    change_over_ms: int = 5_000
    """Between exercises, and from one side to the other."""

    set_rest_ms: int = 15_000
    """Rest between sets, or a rest without a number: short, for such articles use no load but one's own weight."""
    exercise_rest_ms: int = 30_000
    """Rest between exercises where the text asks for one without a number."""

    beat_ms: int = 3_000
    """One repetition: one second up and two down (ACSM 2009, moderate velocity: 1-2 s each way)."""
    slow_beat_ms: int = 4_000
    """One repetition "slowly": two seconds each way."""
    very_slow_beat_ms: int = 6_000
    """One repetition "very slowly": three seconds each way."""
    quick_beat_ms: int = 1_500
    """One repetition "quickly": under one second each way."""
    return_ms: int = 2_000
    """From the release of a hold to the next hold: out and back in, a second each."""
    breath_ms: int = 5_000
    """One breath: twelve a minute, the calm end of the 12 to 20 of adults at rest."""
    phase_ms: int = 4_000
    """A phase of a breath without a number: as in box breathing."""

    hold_ms: int = 20_000
    """A hold without a number: the middle of the 10 to 30 s of ACSM 2011 (Garber et al.)."""
    work_ms: int = 30_000
    """A movement for a time without a number: about ten repetitions."""
    round_ms: int = 10_000
    """A round of one movement without a dose of its own: a breath out and one in, each with its half of the way."""
    reps: int = 10
    """Repetitions without a number: the middle of the 8 to 12 of ACSM 2011."""
    held_reps: int = 3
    """The same of what is held for `long_hold_ms` or longer: the middle of the 2 to 4 of ACSM 2011."""
    long_hold_ms: int = 15_000
    """A hold that is a stretch, and no pause at the top of a movement."""
    sets: int = 2
    """Sets or rounds without a number: the least that makes the word true, and the low end of ACSM 2011 (2 to 4)."""
    breaths: int = 5
    """Breaths without a number: about half a minute."""


@dataclass(frozen=True, slots=True)
class Shares:
    """How far up its range each number of the text is chosen: 0 is the low end, 1 the high end."""

    work: float
    """Of holds, work, repetitions, breaths, sets and rounds."""
    rest: float
    """Of rests and pauses."""

    def __post_init__(self) -> None:
        assert 0 <= self.work <= 1, f"a share lies between 0 and 1, not at {self.work}"
        assert 0 <= self.rest <= 1, f"a share lies between 0 and 1, not at {self.rest}"


@dataclass(frozen=True, slots=True)
class PlanSettings:
    """All that shapes a plan besides the routine."""

    ranges: Ranges = Ranges.MIDDLE
    detail: Detail = Detail.FULL
    pace: float = 1.0
    """0.8 to 1.25; free waits and tempos are divided by it, stated times never."""
    times: FreeTimes = FreeTimes()
    cues: Cues = Cues.NORMAL
    signals_heard: bool = True
    """Whether signals sound; where they do not, the voice says what they would."""
    shares: Shares | None = None
    """In place of `ranges`, where a guide is made to fit a length."""
    stretch: float = 1.0
    """What free waits and tempos are multiplied by for the same reason."""

    def __post_init__(self) -> None:
        assert 0.5 <= self.pace <= 2.0, f"a pace lies between 0.5 and 2, not at {self.pace}"
        assert SHORTEST_STRETCH <= self.stretch <= LONGEST_STRETCH, f"free times are not stretched by {self.stretch}"

    def paced(self, duration_ms: int) -> int:
        """A free time at the chosen pace."""
        return round(duration_ms * self.stretch / self.pace)
