"""Rounds by the clock that do not fit into their time, as findings: no guide is late without a word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from guide.lay_out import Overrun, overruns
from guide.model.cues import Cue
from guide.model.findings import Finding, Severity
from guide.model.prescription import Again, Chosen, Circuit, Doing, Prescription, Task
from guide.model.speech import Utterance
from guide.model.text import NOWHERE, Span
from guide.units import to_ms

_HINT: Final = (
    "ask for less in a round or give it more time; where words take too long, shorten them or try --detail brief"
)


_OF_ANY: Final = 0
"""No exercise has this number."""


def goes_by_the_clock(prescription: Prescription) -> bool:
    """Whether anything in it is begun by the clock."""
    return any(True for _ in _clocks(prescription))


def late_rounds(
    prescription: Prescription, cues: Sequence[Cue], lengths: Mapping[Utterance, int]
) -> tuple[Finding, ...]:
    """A warning for each clock that is not kept, with the round that lacks most."""
    places = _places(prescription)
    groups: dict[Span, list[Overrun]] = {}
    for late in overruns(cues, lengths):
        every_ms = to_ms(late.every)
        place = places.get((every_ms, late.where.exercise), places.get((every_ms, _OF_ANY), NOWHERE))
        groups.setdefault(place, []).append(late)
    return tuple(_finding(place, rounds) for place, rounds in groups.items())


def _finding(place: Span, rounds: list[Overrun]) -> Finding:
    worst = max(rounds, key=lambda late: late.by)
    which = f"round {worst.where.round}" if worst.where.round else "what is done"
    also = {1: "", 2: ", and another one is too long"}.get(len(rounds), f", and {len(rounds) - 1} others are too long")
    message = (
        f"{which} takes {_seconds(worst.by)} more than its {_seconds(worst.every)}{also};"
        " what comes next begins so much later"
    )
    return Finding("W306", Severity.WARNING, place, message, _HINT)


def _seconds(length: int) -> str:
    """Seconds for people, rounded up to a tenth so that what is missing is not told as nothing."""
    return f"{-(-to_ms(length) // 100) / 10:g} s"


def _places(prescription: Prescription) -> dict[tuple[int, int | None], Span]:
    """For each clock and exercise, and for each clock of any exercise, the words that ask for it first."""
    places: dict[tuple[int, int | None], Span] = {}
    for every, exercises in _clocks(prescription):
        for exercise in (*exercises, _OF_ANY):
            places.setdefault((every.value, exercise), every.amount.span if every.amount else NOWHERE)
    return places


def _clocks(prescription: Prescription) -> Iterator[tuple[Chosen, tuple[int | None, ...]]]:
    """Each time from start to start, with the numbers of the exercises that it holds for."""
    for part in prescription.parts:
        exercises = part.exercises if isinstance(part, Circuit) else (part,)
        if isinstance(part, Circuit) and part.every:
            yield part.every, (None, *(one.number for one in exercises))
        for exercise in exercises:
            yield from ((every, (exercise.number,)) for every in _in_run(exercise.items))


def _in_run(items: tuple[Doing, ...]) -> Iterator[Chosen]:
    for item in items:
        if isinstance(item, Task):
            continue
        if isinstance(item, Again) and item.every:
            yield item.every
        yield from _in_run(item.items)
