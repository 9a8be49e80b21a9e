"""Times that records state without a unit: those of interval timers, and those that can be nothing but seconds.

In the records of a timer rests stand among the exercises. A bare `"duration": 45` may be seconds or minutes; it is
seconds where the program that holds it takes a smaller number, which is minutes, or where one exercise has a hundred.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from guide.late import late_pattern
from guide.model.text import Text
from guide.read.json.tree import Field, Record, Row, Scalar, Value

_NAME: Final = late_pattern(r"name|title|exercise|label|activity", re.IGNORECASE)
_REST: Final = late_pattern(r"rest|break|pause|recovery", re.IGNORECASE)
_TIME: Final = late_pattern(r"duration|time|length|interval", re.IGNORECASE)
_BETWEEN: Final = late_pattern(r"(?:duration|time|rest)_?between_?(sets|rounds)", re.IGNORECASE)
_SECONDS: Final = late_pattern(r"\d+(?:\.\d+)?")
_LEAST_SECONDS: Final = 100
"""Nobody does one exercise for so many minutes."""
_LEAST_OF_EACH: Final = 10
"""Times of which one is smaller are not all seconds."""


def with_timers(value: Value) -> Value:
    """The value with the times of interval timers as seconds, and all bare times that can be nothing else."""
    rested = _with_rests(value)
    return _with_seconds(rested) if _are_seconds(value) else rested


def _with_rests(value: Value) -> Value:
    """The value with the times of interval timers as seconds, each rest with the exercise before it."""
    match value:
        case Record(fields):
            return Record(tuple(map(_rested, fields)))
        case Row(values) if any(_is_rest(inner) for inner in values):
            return Row(tuple(_timed(inner) for inner in values))
        case Row(values):
            return Row(tuple(map(_with_rests, values)))
        case _:
            return value


def _are_seconds(value: Value) -> bool:
    """Whether the bare times of the records that hold no others can be nothing but seconds."""
    told = [(whole, times) for whole, times in _times_in(value) if times]
    own = [time for _, times in told for time in times]
    if not own or min(own) < _LEAST_OF_EACH:
        return False
    held = [max(times) > whole for whole, times in told if whole]
    return max(own) >= _LEAST_SECONDS or (bool(held) and all(held))


def _times_in(value: Value, whole: float = 0) -> Iterator[tuple[float, list[float]]]:
    """The bare time of each record that holds others, 0 where it has none, with those of the records in it."""
    match value:
        case Row(values):
            for inner in values:
                yield from _times_in(inner, whole)
            times = (_time_of(one) for one in values if isinstance(one, Record) and _is_leaf(one))
            yield whole, [time for time in times if time]
        case Record(fields):
            own = _time_of(value)
            for field in fields:
                yield from _times_in(field.value, own)


def _time_of(record: Record) -> float:
    """The bare time of a record; 0 where it has none."""
    values = (one.value for one in record.fields if _is_time(one))
    return next((float(one.text.content) for one in values if isinstance(one, Scalar)), 0)


def _is_leaf(record: Record) -> bool:
    """Whether a record holds no others."""
    rows = (one.value.values for one in record.fields if isinstance(one.value, Row))
    return not any(isinstance(one, Record) for row in rows for one in row)


def _with_seconds(value: Value) -> Value:
    """The value, the bare times of records that hold no others as seconds."""
    match value:
        case Row(values):
            inner = (_timed(one) if isinstance(one, Record) and _is_leaf(one) else _with_seconds(one) for one in values)
            return Row(tuple(inner))
        case Record(fields):
            return replace(value, fields=tuple(replace(one, value=_with_seconds(one.value)) for one in fields))
        case _:
            return value


def _is_rest(value: Value) -> bool:
    """Whether a record is a rest and has a time."""
    if not isinstance(value, Record):
        return False
    named = any(
        _NAME.fullmatch(field.name.content)
        and isinstance(field.value, Scalar)
        and _REST.fullmatch(field.value.text.content)
        for field in value.fields
    )
    return named and any(_is_time(field) for field in value.fields)


def _is_time(field: Field) -> bool:
    """Whether a field is a time without a unit."""
    bare = isinstance(field.value, Scalar) and _SECONDS.fullmatch(field.value.text.content)
    return bool(bare) and _TIME.fullmatch(field.name.content) is not None


def _timed(value: Value) -> Value:
    if not isinstance(value, Record):
        return value
    if _is_rest(value):
        return Record(tuple(_named(field, "rest seconds") for field in value.fields if _is_time(field)))
    return Record(tuple(_named(field, "duration seconds") if _is_time(field) else field for field in value.fields))


def _named(field: Field, name: str) -> Field:
    return replace(field, name=Text(name, field.name.places[:1]))


def _rested(field: Field) -> Field:
    """A field with timers in its value; `duration_between_sets: 60` as a rest in seconds."""
    between = _BETWEEN.fullmatch(field.name.content)
    if between and isinstance(field.value, Scalar) and _SECONDS.fullmatch(field.value.text.content):
        return _named(field, f"rest between {between.group(1)} seconds")
    return replace(field, value=_with_rests(field.value))
