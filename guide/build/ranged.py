"""Numbers of a prescription, and for people those that were taken out of a range."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from guide.model.prescription import Chosen, Origin, Prescription
from guide.model.text import Source
from guide.plan.choosing import show_time


def ranged(prescription: Prescription, source: Source) -> tuple[str, ...]:
    """Each as "7 out of 5 to 10, to fit the length (lines 34, 40)", in the order of the text."""
    places: dict[str, dict[int, None]] = {}
    for number in sorted(filter(_is_fitted, numbers_of(prescription)), key=_place):
        assert number.amount is not None
        shown = show_time(number.value) if " s" in number.rule else str(number.value)
        places.setdefault(f"{shown} {number.rule}", {})[source.line(number.amount.span.start)] = None
    return tuple(f"{words} ({_lines(tuple(lines))})" for words, lines in places.items())


def _place(number: Chosen) -> int:
    return number.amount.span.start if number.amount else 0


def _is_fitted(number: Chosen) -> bool:
    """Whether it was taken out of a range to fit a length."""
    return number.origin is Origin.CHOSEN and number.rule.endswith("to fit the length")


def numbers_of(value: object) -> Iterator[Chosen]:
    """Every number in a tree of values."""
    if isinstance(value, Chosen):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from numbers_of(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from numbers_of(getattr(value, field.name))


def _lines(lines: tuple[int, ...]) -> str:
    return f"line{'s' if len(lines) > 1 else ''} {', '.join(map(str, lines))}"
