"""Where the walk over a prescription is, and how it tells what is there."""

from __future__ import annotations

from guide.model.cues import Where
from guide.model.prescription import Chosen
from guide.model.routine import Side
from guide.values import dataclass, shared


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the walk."""

    exercise: int | None = None
    round: int | None = None
    side: Side | None = None
    first: bool = True
    """In full words."""
    swap: bool = False
    """Left for right in the author's words."""
    other_side: bool = False
    """The second side for the first time: steps that name a side are told again."""
    other_way: bool = False
    """The other direction for the first time."""
    again: bool = False
    """A later pass of a run that has more than one position: its movements are told again, in short."""
    untimed: bool = False
    """A later pass of a run without any timed part: its steps get their time again."""
    leads: bool = False
    """The last step before a timed part: the pips give it its time."""
    names_next: bool = False
    """The same, where the sentence of the part names no movement: it is told again for it."""
    named: bool = False
    """What is done here has just been named; its number is enough."""
    around: tuple[Chosen, ...] = ()
    """The numbers of the blocks around this place."""

    def where(self, line: int | None = None, rep: int | None = None) -> Where:
        """What a cue here belongs to."""
        return _where(self.exercise, self.round, self.side, rep, line)


@shared
def _where(exercise: int | None, turn: int | None, side: Side | None, rep: int | None, line: int | None) -> Where:
    return Where(exercise, turn, side, rep, line)
