"""What a sentence can say about doses: one small value for each thing that can be said."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Final, TypeAlias

from guide.model.routine import Amount, BreathPhase
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class HoldSaid:
    """Keep still so long; None for a time without a number."""

    time: Amount | None
    own: bool = False
    """It has a name of its own: "ten squats and a one-minute plank"."""
    next_set: bool = False
    """It is another set of what is told before: "20 seconds the first time, 30 the second"."""


@dataclass(frozen=True, slots=True)
class WorkSaid:
    """Move so long."""

    time: Amount
    next_set: bool = False
    """It is another set of what is told before."""


class Between(Enum):
    """Between what a rest is."""

    REPS = "reps"
    SETS = "sets"
    ROUNDS = "rounds"
    EXERCISES = "exercises"
    THEM = "them"
    """Of whatever is told beside it."""
    BLOCKS = "blocks"
    """Of the parts of a workout: circuits, supersets."""
    OTHERS = "others"
    """Of something else, such as the sides."""


@dataclass(frozen=True, slots=True)
class RestSaid:
    """Rest so long; None for a rest without a number."""

    time: Amount | None
    between: Between | None = None
    """Between what; None where it is a rest by itself."""


@dataclass(frozen=True, slots=True)
class LastRestSaid:
    """Rest so long when all is done: "after the last one, rest two minutes"."""

    time: Amount


@dataclass(frozen=True, slots=True)
class RepsSaid:
    """So many repetitions; None for "several"."""

    count: Amount | None
    more: bool = False
    """They come on top of a first time."""
    again: bool = False
    """The sentence says "repeat": what was described is done so many times."""
    own: bool = False
    """A movement of its own is named: "then do 10 squats"."""
    next_set: bool = False
    """It is another set of what is told before: "a set of 10, then 8"."""


@dataclass(frozen=True, slots=True)
class SetsSaid:
    """So many sets."""

    count: Amount
    more: bool = False
    """They come on top of a first one."""


@dataclass(frozen=True, slots=True)
class RoundsSaid:
    """The whole of something, so many times."""

    count: Amount
    more: bool = False
    cycles: bool = False
    """They are called cycles: repetitions, where no part of them has a dose."""
    unnumbered: bool = False
    """It asks to do all of several exercises again without saying how often; of one, it says nothing of its dose."""


@dataclass(frozen=True, slots=True)
class AsManySaid:
    """As many rounds as fit into a time."""

    time: Amount
    again: bool = False
    """It asks to go on for so long: the time of a movement that has no dose of its own, so many rounds where each has
    its time."""


@dataclass(frozen=True, slots=True)
class BreathSaid:
    """One phase of a breath."""

    phase: BreathPhase
    time: Amount
    coded: bool = False
    """It is told by a number in a name: "4-7-8 breathing"."""
    named: bool = False
    """It says where the air is: "hold the breath out", not only "hold"."""


@dataclass(frozen=True, slots=True)
class BreathsSaid:
    """So many breaths."""

    count: Amount


@dataclass(frozen=True, slots=True)
class SidesSaid:
    """On both sides."""

    limb: str
    other: bool = False
    """It asks for the other side after the first, not for each side."""
    alone: bool = False
    """It says "each" and no more: in front of several exercises that means each of them."""


@dataclass(frozen=True, slots=True)
class DirectionsSaid:
    """In both directions."""

    both: bool = False
    """It is said of one dose, which is for each of them: no other dose is that of the other way."""


@dataclass(frozen=True, slots=True)
class TempoSaid:
    """The phases of one repetition; None for one that is not mentioned."""

    lower_ms: int | None = None
    bottom_ms: int | None = None
    lift_ms: int | None = None
    top_ms: int | None = None

    @property
    def phases(self) -> int:
        """How many phases are mentioned."""
        return sum(phase is not None for phase in (self.lower_ms, self.bottom_ms, self.lift_ms, self.top_ms))


@dataclass(frozen=True, slots=True)
class SilenceSaid:
    """Say nothing for so long; nothing is announced."""

    time: Amount


@dataclass(frozen=True, slots=True)
class ClockSaid:
    """So long from the start of one round to that of the next, whatever is done in it."""

    time: Amount


@dataclass(frozen=True, slots=True)
class BeatSaid:
    """So long from one repetition to the next."""

    time: Amount


@dataclass(frozen=True, slots=True)
class ElidedSaid:
    """So many of what was told last, which is not named again: "another five", "then 30 with them closed"."""

    count: Amount | None
    """None for as many, or as long, as that."""
    rests: bool = False
    """It is a rest."""
    timed: bool = False
    """It is a time, whatever was told last: "cool down for five"."""
    more: bool = False
    """It is so many more: one more of a hold is that hold again."""
    whole: bool = False
    """It is all that was told, with how long each time is held: "the same with the palm up"."""


Said: TypeAlias = (
    ElidedSaid
    | HoldSaid
    | WorkSaid
    | RestSaid
    | LastRestSaid
    | RepsSaid
    | SetsSaid
    | RoundsSaid
    | AsManySaid
    | BreathSaid
    | BreathsSaid
    | SidesSaid
    | DirectionsSaid
    | TempoSaid
    | SilenceSaid
    | BeatSaid
    | ClockSaid
)


OF_ALL: Final = (RoundsSaid, AsManySaid)
"""What is said of everything together."""


def are_of_all(said: Iterable[Said]) -> bool:
    """Whether something is said of everything together: how many rounds there are."""
    return any(isinstance(one, OF_ALL) for one in said)


def are_counts(said: Iterable[Said]) -> bool:
    """Whether only how many of something are done is said, on which sides, and how long one rests."""
    kinds = {type(one) for one in said}
    return not kinds.isdisjoint({RepsSaid, RoundsSaid}) and kinds <= {RepsSaid, RoundsSaid, SidesSaid, RestSaid}


def are_of_a_breath(said: Iterable[Said]) -> bool:
    """Whether only the phases of a breath are said, some maybe only as how long that is held."""
    kinds = {type(one) for one in said}
    return BreathSaid in kinds and kinds <= {BreathSaid, HoldSaid, RestSaid}


def ladder_of(said: Iterable[Said]) -> tuple[RepsSaid, ...]:
    """The counts of a ladder, each other than the one before: 21, then 15, then 9; empty where there is none."""
    counts = tuple(one for one in said if isinstance(one, RepsSaid))
    return counts if len(counts) > 1 and all(one.next_set for one in counts[1:]) else ()


def asks_for_other(said: Said, *, both: bool = False) -> bool:
    """Whether the other side or way is asked for, in a sentence that may tell of `both` sides."""
    return said.other or both if isinstance(said, SidesSaid) else isinstance(said, DirectionsSaid) and not said.both


def asks_again(said: Iterable[Said]) -> bool:
    """Whether only how often something is done is said, and how long one rests between: "repeat for 3 sets"."""
    cycles = 0
    for one in said:
        match one:
            case SetsSaid() | RoundsSaid() | AsManySaid() | RepsSaid(again=True):
                cycles += 1
            case RestSaid() | LastRestSaid() | ClockSaid():
                pass
            case _:
                return False
    return cycles > 0
