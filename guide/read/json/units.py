"""Units that a program says beside its records: `duration: number; // seconds`.

A bare number of seconds and one of minutes look alike in records; what the program says of the field tells them apart.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from guide.late import late_pattern
from guide.model.text import Text, joined
from guide.read.json.exercises import label_of
from guide.read.json.tree import Field, Record, Row, Scalar, Value

_UNIT: Final = r"(?P<unit>sec(?:ond)?s?|min(?:ute)?s?)\b(?! (?:long|each|per|to|of|ago|read))"
_DECLARED: Final = late_pattern(
    rf"^[ \t]*(?:[\w<>]+[ ]){{0,3}}[\"']?(?P<field>[A-Za-z]\w*)[\"']?\??(?:[ \t]*[:=][ \t]*[\w.|<> \[\]]*)?[;,][ \t]*"
    rf"(?://|#|/\*)[ \t]*(?:(?:\w+ )?in |the |duration |time |of )*{_UNIT}",
    re.MULTILINE | re.IGNORECASE,
)
"""A declaration with its unit in a comment behind it: `duration: number; // seconds`."""
_TOLD: Final = late_pattern(
    rf"[`\"'](?P<field>[A-Za-z]\w*)[`\"'] (?:=|is|:|-)[^\n.;]{{0,40}}\bin {_UNIT}", re.IGNORECASE
)
"""A comment that tells the unit of a field by its name: "`total` = the length in seconds"."""
_OWN_UNIT: Final = late_pattern(r"(?:(?:duration|time)[_ ]?)?units?", re.IGNORECASE)
_MEASURED: Final = late_pattern(r"duration|time|length|amount|value|target|hold|work|quantity|dose", re.IGNORECASE)
_RANGES: Final = (("min", "max"), ("low", "high"), ("from", "to"))
_BOTH: Final = (
    {"left", "right"},
    {"clockwise", "counterclockwise"},
    {"forward", "backward"},
    {"forwards", "backwards"},
)
_EACH: Final = late_pattern(r"(?:per|each|every) (?P<what>side|leg|arm|hand|foot|direction|way)")
_STARTS: Final = late_pattern(r"\d")
_NUMBER: Final = late_pattern(r"\d+(?:\.\d+)?")
_LENGTHS: Final = frozenset({"total", "length", "time", "t", "dur", "work"})
"""Fields that are called so for how long something is done."""


def units_told(program: str) -> Mapping[str, str]:
    """By the name of each field whose unit the program tells, that unit: `seconds` or `minutes`."""
    found: dict[str, str] = {}
    for pattern in (_TOLD, _DECLARED):
        for told in pattern.finditer(program):
            found[told["field"].lower()] = "minutes" if told["unit"].lower().startswith("min") else "seconds"
    return found


def with_units(value: Value, units: Mapping[str, str]) -> Value:
    """The value, the bare numbers of some fields with their units in the names of the fields."""
    match value:
        case Record(fields):
            return Record(tuple(_measured(field, units) for field in fields))
        case Row(values):
            return Row(tuple(with_units(inner, units) for inner in values))
        case Scalar():
            return value


def quantity(record: Record) -> Text | None:
    """`{"min": 10, "max": 15, "unit": "s"}` as the words "10-15 seconds", `{"per_leg": 12}` as "12 each leg"."""
    by_name = {label_of(field.name): field.value for field in record.fields}
    scalars = {name: value.text for name, value in by_name.items() if isinstance(value, Scalar)}
    unit = scalars.pop("unit", scalars.pop("units", None))
    if len(scalars) + (unit is not None) < len(record.fields):
        return None
    each = _of_each(scalars)
    if each is not None:
        return each if unit is None else None
    if set(scalars) in ({"value"}, {"amount"}, {"duration"}) and unit is not None:
        number = next(iter(scalars.values()))
    elif pair := next((pair for pair in _RANGES if set(scalars) == set(pair)), None):
        number = joined((scalars[pair[0]], scalars[pair[1]]), "-")
    else:
        return None
    return joined((number, unit)) if unit is not None else number


def _of_each(scalars: Mapping[str, Text]) -> Text | None:
    """The number of each side or way with words for that: one that both are given, or that is said for each."""
    names, numbers = set(scalars), list(scalars.values())
    if names in _BOTH and numbers[0].content == numbers[1].content:
        each = "each side" if "left" in names else "each direction"
    elif len(names) == 1 and (found := _EACH.fullmatch(next(iter(names)))):
        each = f"each {found['what']}"
    else:
        return None
    return joined((numbers[0], Text(each, ((0, numbers[0].offset(0)),)))) if _STARTS.match(numbers[0].content) else None


def with_own_units(record: Record) -> Record:
    """The record, a number whose unit is another of its fields with it: `{"duration": 20, "unit": "s"}`."""
    unit = next((field for field in record.fields if _OWN_UNIT.fullmatch(field.name.content)), None)
    numbers = [field for field in record.fields if _MEASURED.fullmatch(field.name.content) and _is_number(field)]
    if unit is None or len(numbers) != 1 or not isinstance(unit.value, Scalar):
        return record
    told = Scalar(joined((numbers[0].value.text, unit.value.text)), is_string=True)  # type: ignore[union-attr]
    fields = (replace(field, value=told) if field is numbers[0] else field for field in record.fields)
    return replace(record, fields=tuple(field for field in fields if field is not unit))


def _is_number(field: Field) -> bool:
    return isinstance(field.value, Scalar) and _NUMBER.fullmatch(field.value.text.content) is not None


def _measured(field: Field, units: Mapping[str, str]) -> Field:
    unit = units.get(field.name.content.lower())
    if unit is None or not isinstance(field.value, Scalar) or not _NUMBER.fullmatch(field.value.text.content):
        return replace(field, value=with_units(field.value, units))
    name = "duration" if field.name.content.lower() in _LENGTHS else field.name.content
    return replace(field, name=Text(f"{name} {unit}", field.name.places[:1]))
