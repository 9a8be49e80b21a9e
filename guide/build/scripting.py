"""From an article to its explicit script, read back before it is handed out.

Each exercise is written as explicitly as it can be while reading gives it back as it was: the wordings of
`guide.publish.script` are tried from the most explicit to the plainest. An exercise that none gives back stands in the
most explicit one, and a finding says what would be read instead.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from guide.model.findings import Finding
from guide.model.routine import Block, Dose, Exercise, Node, Repeat, Routine
from guide.publish.script import WORDINGS, script
from guide.read import read_bytes
from guide.understand import understand

_NAME: Final = "script.md"

Shape: TypeAlias = tuple["Dose | tuple[Repeat, Shape]", ...]
"""What has to be done, without the words."""


@dataclass(frozen=True, slots=True)
class Written:
    """A script, and what reading it back does not give as it was."""

    text: str
    findings: tuple[Finding, ...]


def written(routine: Routine) -> Written:
    """The script of a routine, each exercise in the first wording that reads back the same."""
    tries = [0] * len(routine.exercises)
    while True:
        text = script(routine, (WORDINGS[at % len(WORDINGS)] for at in tries))
        again = understand(read_bytes(_NAME, text.encode()))
        open_ = [i for i in _differing(routine, again) if tries[i] < len(WORDINGS)]
        if not open_:
            return Written(text, tuple(_findings(routine, again)))
        for index in open_:
            tries[index] += 1


# ── Comparing ────────────────────────────────────────────────────────────────────────────────────────────────────────


def shape(nodes: Iterable[Node]) -> Shape:
    """What some nodes ask to be done, in order."""
    return tuple(_shapes(nodes))


def _shapes(nodes: Iterable[Node]) -> Iterator[Dose | tuple[Repeat, Shape]]:
    for node in nodes:
        if isinstance(node, Block):
            yield node.repeat, shape(node.items)
        elif node.dose is not None:
            yield node.dose


def _paired(routine: Routine, again: Routine) -> list[Exercise | None]:
    """For each exercise the one of the same name that was read back; None where there is none."""
    left: dict[str, list[Exercise]] = defaultdict(list)
    for exercise in again.exercises:
        left[exercise.name.content].append(exercise)
    return [named.pop(0) if (named := left[one.name.content]) else None for one in routine.exercises]


def _differing(routine: Routine, again: Routine) -> list[int]:
    """Indices of the exercises that are not read back as they were."""
    pairs = zip(routine.exercises, _paired(routine, again), strict=True)
    found = [i for i, (one, other) in enumerate(pairs) if other is None or shape(one.body) != shape(other.body)]
    if found or len(routine.exercises) == len(again.exercises):
        return found
    return list(range(len(routine.exercises)))
