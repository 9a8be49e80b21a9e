"""A routine while it is being put together, and why some words are left out of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace
from itertools import islice

from guide.model.routine import Exercise, Group, LeftOut, Rest, Section, Step
from guide.model.text import Text
from guide.values import dataclass

ABOUT_THE_ARTICLE = "not part of the exercises"
HEADING = "heading"
LONG_INTRODUCTION = "of a long introduction that asks for nothing"
SKIPPED = "marked to be left out"


@dataclass(slots=True)
class Compiled:
    """A routine while it is being put together."""

    title: Text | None = None
    opening: list[Step] = field(default_factory=list)
    parts: list[Exercise | Group] = field(default_factory=list)
    closing: list[Step] = field(default_factory=list)
    rest_between: Rest | None = None
    doses_for_all: list[Step] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    sections: tuple[Section, ...] = ()

    def exercises(self) -> list[Exercise]:
        """All exercises, also those of groups."""
        return [one for part in self.parts for one in exercises_of(part)]

    def exchange(self, exercises: Iterable[Exercise]) -> None:
        """Put other exercises, in the same order, in the places of all."""
        other = iter(exercises)
        self.parts[:] = [
            replace(part, exercises=tuple(islice(other, len(part.exercises))))
            if isinstance(part, Group)
            else next(other)
            for part in self.parts
        ]


def exercises_of(part: Exercise | Group) -> tuple[Exercise, ...]:
    """The exercises of a part: itself, or those of a group."""
    return part.exercises if isinstance(part, Group) else (part,)
