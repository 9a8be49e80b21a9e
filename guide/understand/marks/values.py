"""What a mark can say besides what sentences say: one small value for each."""

from __future__ import annotations

from enum import Enum
from typing import Final, TypeAlias, get_args

from guide.model.routine import Breathed, Dose, Pace, Repeat, Role, Side
from guide.understand.said import Said
from guide.values import dataclass


class Control(Enum):
    """What a mark of fixed words asks for."""

    NO_DOSE = "no dose"
    """Nothing in the words is a dose."""
    SKIP = "skip"
    """The sentence is left out."""
    BEEP = "beep"
    """A signal after the sentence."""
    FROM_HERE = "from here"
    """What the next mark on a line of its own repeats begins here."""
    AT_THE_END = "at the end"
    """What follows is said after the last exercise."""
    SAID = "said"
    """The sentence is read aloud, though it says nothing but its dose."""
    NOT_SAID = "not said"
    """The words are not read aloud."""
    ALTERNATING = "alternating"
    """The sides alternate inside the movement."""


EVERYWHERE = frozenset({Control.NO_DOSE, Control.SKIP, Control.BEEP})
"""Those that articles know too; the others are for explicit scripts."""


@dataclass(frozen=True, slots=True)
class Unsaid:
    """Something asked for without a number."""

    asked: Dose | Repeat


@dataclass(frozen=True, slots=True)
class RoleSaid:
    """What the sentence does for the listener."""

    role: Role


@dataclass(frozen=True, slots=True)
class FirstSaid:
    """The side that goes first."""

    side: Side


@dataclass(frozen=True, slots=True)
class PaceSaid:
    """How fast repetitions are done."""

    pace: Pace | Breathed


@dataclass(frozen=True, slots=True)
class WaysSaid:
    """Both directions, with their names."""

    names: tuple[str, str]


@dataclass(frozen=True, slots=True)
class ThingsSaid:
    """All that has to be ready."""

    things: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OnlyIfSaid:
    """A dose for a case that the sentence names."""

    values: tuple[MarkValue, ...]


@dataclass(frozen=True, slots=True)
class ForAllSaid:
    """A dose for every exercise that has none."""

    values: tuple[MarkValue, ...]


MarkValue: TypeAlias = (
    Said | Control | Unsaid | RoleSaid | FirstSaid | PaceSaid | WaysSaid | ThingsSaid | OnlyIfSaid | ForAllSaid
)

_FOR_ARTICLES: Final = (FirstSaid, PaceSaid, *get_args(Said))


def is_for_articles(value: MarkValue) -> bool:
    """Whether something that a mark says is known outside explicit scripts."""
    return value in EVERYWHERE if isinstance(value, Control) else isinstance(value, _FOR_ARTICLES)
