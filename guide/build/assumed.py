"""What a guide assumes, so that its author can say it instead.

Each default is one assumption however often it is used. Its lines are those of the sentences it was needed for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from guide.model.findings import Finding, Severity
from guide.model.prescription import (
    Again,
    BothSides,
    Chosen,
    Circuit,
    Doing,
    Dosage,
    Origin,
    PrescribedExercise,
    Prescription,
    Task,
    Within,
    briefly,
)
from guide.model.routine import Step
from guide.model.text import NOWHERE, Source, Span
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Assumption:
    """A default that stands in for something the text does not say."""

    rule: str
    """What is done, for people: "rest between sets unless said: 15 s"."""
    places: tuple[Span, ...]
    """The sentences it was needed for, in the order of the text; `NOWHERE` alone where it belongs to none."""

    @property
    def short(self) -> str:
        """What is done, where it is said already that it is assumed: "rest between sets: 15 s"."""
        return briefly(self.rule)

    def lines_text(self, source: Source) -> str:
        """The lines it was needed for, for people; empty where it belongs to none."""
        lines = self._lines(source)
        return _lines_text(lines) if lines else ""

    def finding(self, source: Source) -> Finding:
        """The same as a note at the first of its places."""
        others = self._lines(source)[1:]
        also = f" (also {_lines_text(others)})" if others else ""
        return Finding("N201", Severity.NOTE, self.places[0], f"assumed: {self.rule}{also}")

    def _lines(self, source: Source) -> tuple[int, ...]:
        return tuple(dict.fromkeys(source.line(place.start) for place in self.places if place != NOWHERE))


def _lines_text(lines: tuple[int, ...], most: int = 6) -> str:
    """Lines for people: "line 12", "lines 12, 30", "lines 1, 2 and 7 more"."""
    shown = ", ".join(map(str, lines[:most]))
    more = f" and {len(lines) - most} more" if len(lines) > most else ""
    return f"line{'s' if len(lines) > 1 else ''} {shown}{more}"


def assumptions(prescription: Prescription) -> tuple[Assumption, ...]:
    """Everything that is assumed, each default once, in the order of the text."""
    places: dict[str, list[Span]] = {}
    for rule, place in _of_prescription(prescription):
        places.setdefault(rule, []).append(place)
    found = (Assumption(rule, _in_order(where)) for rule, where in places.items())
    return tuple(sorted(found, key=lambda assumption: assumption.places[0].start))


def _in_order(places: list[Span]) -> tuple[Span, ...]:
    known = {place for place in places if place != NOWHERE}
    return tuple(sorted(known, key=lambda place: place.start)) or (NOWHERE,)


def _of_prescription(prescription: Prescription) -> Iterator[tuple[str, Span]]:
    for part in prescription.parts:
        if isinstance(part, Circuit):
            yield from _of_circuit(part)
        else:
            yield from _of_exercise(part)
    yield from _of_number(prescription.rest_between, NOWHERE)


def _of_circuit(circuit: Circuit) -> Iterator[tuple[str, Span]]:
    place = _place(circuit.said_by, NOWHERE)
    yield from _of_number(circuit.count, place)
    yield from _of_number(circuit.rest, place)
    yield from _of_number(circuit.every, place)
    yield from _of_number(circuit.within, place)
    if circuit.sides:
        yield from _of_sides(circuit.sides, place)
    for exercise in circuit.exercises:
        yield from _of_exercise(exercise)


def _of_exercise(exercise: PrescribedExercise) -> Iterator[tuple[str, Span]]:
    for item in exercise.items:
        yield from _of_doing(item)


def _of_doing(doing: Doing) -> Iterator[tuple[str, Span]]:
    if isinstance(doing, Task):
        yield from _of_dosage(doing.dosage, doing.step.text.span())
        return
    place = _place(doing.said_by, _first_sentence(doing.items))
    if isinstance(doing, Again):
        yield from _of_number(doing.count, place)
        yield from _of_number(doing.rest, place)
        yield from _of_number(doing.every, place)
    if isinstance(doing, Within):
        yield from _of_number(doing.time, place)
    if isinstance(doing, BothSides):
        yield from _of_sides(doing, place)
    for item in doing.items:
        yield from _of_doing(item)


def _of_sides(sides: BothSides, place: Span) -> Iterator[tuple[str, Span]]:
    if not sides.named:
        yield f"{sides.sides[0].value} {sides.limb} first unless said", place


def _of_dosage(dosage: Dosage | None, place: Span) -> Iterator[tuple[str, Span]]:
    if dosage is not None:
        for field in fields(dosage):
            number = getattr(dosage, field.name)
            if isinstance(number, Chosen):
                yield from _of_number(number, place)


def _of_number(number: Chosen | None, place: Span) -> Iterator[tuple[str, Span]]:
    if number is not None and number.origin is Origin.ASSUMED:
        yield number.rule, place


def _place(said_by: tuple[Step, ...], otherwise: Span) -> Span:
    return said_by[0].text.span() if said_by else otherwise


def _first_sentence(items: tuple[Doing, ...]) -> Span:
    """The first sentence of a run, for what no sentence asks for."""
    first = items[0] if items else None
    if first is None:
        return NOWHERE
    return first.step.text.span() if isinstance(first, Task) else _first_sentence(first.items)
