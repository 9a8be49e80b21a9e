"""Records of interval timers: rests are records among the exercises, and times are seconds without saying so."""

from __future__ import annotations

import re
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


def with_timers(value: Value) -> Value:
    """The value with the times of interval timers as seconds, each rest with the exercise before it."""
    match value:
        case Record(fields):
            return Record(tuple(map(_rested, fields)))
        case Row(values) if any(_is_rest(inner) for inner in values):
            return Row(tuple(_timed(inner) for inner in values))
        case Row(values):
            return Row(tuple(map(with_timers, values)))
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
    return replace(field, value=with_timers(field.value))
