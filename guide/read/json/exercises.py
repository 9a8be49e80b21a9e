"""Which records are exercises: named ones in a row, or each under a name of its own, that hold no others.

An article has to be read for that; records say it by how they are kept. Tips, levels and sections of a page are kept
like that, too, and records that only refer to others by what these are called.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from guide.late import late_pattern
from guide.model.text import Text
from guide.read.json.tree import Field, Record, RecordKind, Row, Scalar, Value


def words_of(words: str) -> frozenset[str]:
    """Each of some words."""
    return frozenset(words.split())


NAMES: Final = (
    "name",
    "english",
    "title",
    "exercise",
    "movement",
    "move",
    "stretch",
    "pose",
    "drill",
    "activity",
    "label",
)
"""Fields that name their record, the surest first."""
CONTAINERS: Final = words_of(
    "exercises items workout workouts routine routines program movements activities data records list sections blocks "
    "intervals stretches poses drills moves"
)
"""What rows of exercises are called that need no heading."""
_WORD: Final = late_pattern(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^\W\d_]+")
_OTHERS: Final = late_pattern(
    r"(?:.* )?(?:tips?|levels?|categor(?:y|ies)|tags?|benefits?|phases?|weeks?|days?|sessions?|faqs?|questions?|links?|"
    r"references?|sources?|resources?|equipment|props|tools|authors?|testimonials?|reviews?|muscles?|areas?|body parts?"
    r"|regions?|mistakes?|variations?|modifications?|progressions?|regressions?|goals?|achievements?|badges?|notes|"
    r"articles?|posts?|pages?|sections?|chapters?|videos?|images?|media|menu|navigation|settings?|options?|config|meta|"
    r"metadata|ingredients|steps?|instructions?|sets?|cues?|routines?|programs?|programmes?|plans?|workouts?|"
    r"collections?|playlists?|sounds?|voices?|users?|warnings?|cautions?)"
)
"""Rows of something else than exercises."""
_OF_A_PAGE: Final = frozenset(("content", "body", "html", "markdown", "question", "answer", "href", "author", "quote"))
"""Fields of the parts of an article, and of what stands beside it."""
_TELLING: Final = late_pattern(
    r"(?:.* )?(?:reps?|repetitions?|counts?|times|sets?|duration|hold|time|seconds|secs?|minutes|rounds?|breaths|tempo"
    r"|steps|instructions?|procedure|how|how to(?: do)?|description|desc|notes?|side|sides|switch|difficulty|muscles?|"
    r"muscle groups?|body parts?|target(?: areas?| muscles?)?|equipment|technique|cue|cues)"
)
"""Fields that exercises have."""
IN_ORDER: Final = words_of("steps instructions instruction procedure how")
"""Fields whose values come one after the other."""
MOST_ABOUT_WORDS: Final = 2
_DOSE: Final = late_pattern(
    r"(?:.* )?(?:reps?|repetitions?|counts?|times|sets?|duration|hold|seconds|secs?|minutes|mins?|breaths)"
)
_OF_MOVEMENTS: Final = words_of("exercises movements stretches poses drills moves asanas postures")
"""What rows are called whose records are exercises, though they say nothing besides their names."""
_MOVEMENT: Final = words_of("exercise movement stretch pose drill move asana posture")
"""What a field may be called that names such a record."""
LEAST_IN_A_ROW: Final = 2


def label_of(name: Text) -> str:
    """The words of a field's name in lower case: `restSeconds` and `rest_seconds` are one."""
    return " ".join(word.lower() for word in _WORD.findall(name.content))


def named_by(record: Record) -> Field | None:
    """The field of a record that names it as an exercise may be named."""
    for name in NAMES:
        for field in record.fields:
            if (
                label_of(field.name).removesuffix(" name") == name
                and isinstance(field.value, Scalar)
                and says_something(field.value)
            ):
                return field
    return None


def says_something(scalar: Scalar) -> bool:
    """Whether a value is there and is not the word for none."""
    return bool(scalar.text.content) and (scalar.is_string or scalar.text.content not in ("null", "false"))


def is_plain(label: str) -> bool:
    """Whether a row is called what needs no heading: exercises, steps."""
    return label.rpartition(" ")[2] in CONTAINERS or label in IN_ORDER


def is_group(record: Record) -> bool:
    """Whether a record holds what is called exercises."""
    return any(not isinstance(one.value, Scalar) and is_plain(label_of(one.name)) for one in record.fields)


def is_about_group(field: Field) -> bool:
    """Whether a field beside exercises says in a word or two what they are for, and no dose: `"focus": "hands"`."""
    words = field.value.text.content.split() if isinstance(field.value, Scalar) else []
    told = _TELLING.fullmatch(label_of(field.name)) or any(sign.isdigit() for word in words for sign in word)
    return isinstance(field.value, Scalar) and len(words) <= MOST_ABOUT_WORDS and not told


def with_exercises(value: Value) -> Value:
    """The value, the records in it that are exercises marked as such, each with its name."""
    marked = _marked(value, "", frozenset(_identifiers(value)))
    return _with_single_ones(marked, "", frozenset(_shapes(marked)))


def _shapes(value: Value) -> Iterator[frozenset[str]]:
    """The names of the fields of each record that is an exercise."""
    match value:
        case Row(values):
            for one in values:
                yield from _shapes(one)
        case Record(fields, RecordKind.EXERCISE):
            yield frozenset(label_of(field.name) for field in fields)
        case Record(fields):
            for field in fields:
                yield from _shapes(field.value)


def _with_single_ones(value: Value, label: str, shapes: Collection[frozenset[str]]) -> Value:
    """The value, records that stand alone as exercises where those in a row have the same fields."""
    match value:
        case Row(values):
            return Row(tuple(_with_single_ones(one, label, shapes) for one in values))
        case Record(fields, RecordKind.ANY):
            alike = frozenset(label_of(field.name) for field in fields) in shapes
            if alike and not _OTHERS.fullmatch(label) and not _holds_others(value):
                return replace(value, kind=RecordKind.EXERCISE)
            inner = (_with_single_ones(one.value, label_of(one.name), shapes) for one in fields)
            return Record(tuple(map(_with_value, fields, inner)))
        case _:
            return value


def holds_exercises(value: Value) -> bool:
    """Whether there are exercises in a value."""
    match value:
        case Row(values):
            return any(map(holds_exercises, values))
        case Record(fields, kind):
            return kind is RecordKind.EXERCISE or any(holds_exercises(field.value) for field in fields)
    return False


def _marked(value: Value, label: str, known: frozenset[str]) -> Value:
    match value:
        case Row(values) if keyed := _keyed(values):
            return _marked(Record(keyed), label, known)
        case Row(values):
            inner = [_marked(one, label, known) for one in values]
            records = [one for one in inner if isinstance(one, Record)]
            if len(records) == len(inner) and _are_exercises(records, label, known):
                return Row(tuple(replace(one, kind=RecordKind.EXERCISE) for one in records))
            return Row(tuple(inner))
        case Record(fields):
            fields = tuple(_with_value(one, _marked(one.value, label_of(one.name), known)) for one in fields)
            named = [_with_name(one) for one in fields if isinstance(one.value, Record)]
            if len(named) == len(fields) and _are_exercises(named, label, known) and _are_alike(named):
                marked = (replace(one, kind=RecordKind.EXERCISE) for one in named)
                fields = tuple(map(_with_value, fields, marked))
            kind = RecordKind.SELECTION if _refers(value, known) else value.kind
            return Record(fields, kind)
        case _:
            return value


def _keyed(values: Sequence[Value]) -> tuple[Field, ...]:
    """The fields of records that have one each, with a record in it: `- plank: {seconds: 30}`; none for any others."""
    fields = [one.fields[0] for one in values if isinstance(one, Record) and len(one.fields) == 1]
    alone = len(fields) == len(values) and all(isinstance(field.value, Record) for field in fields)
    return tuple(fields) if alone and len(fields) >= LEAST_IN_A_ROW else ()


def _with_value(field: Field, value: Value) -> Field:
    return Field(field.name, value)


def _with_name(field: Field) -> Record:
    """The record in a field; one that says no name has that of its field."""
    assert isinstance(field.value, Record), "only records are named so"
    if named_by(field.value) is not None:
        return field.value
    words = re.sub(r"[_-]+", " ", field.name.content)
    name = Text(words[:1].upper() + words[1:], field.name.places) if " " not in field.name.content else field.name
    return Record((Field(Text("name", field.name.places[:1]), Scalar(name, is_string=True)), *field.value.fields))


def _are_exercises(records: Sequence[Record], label: str, known: frozenset[str]) -> bool:
    """Whether records in a row are exercises."""
    if len(records) < LEAST_IN_A_ROW or any(map(_holds_others, records)):
        return False
    is_called = label.rpartition(" ")[2] in CONTAINERS - {"sections", "blocks", "routines", "workouts", "program"}
    dosed = all(any(_DOSE.fullmatch(label_of(one.name)) for one in record.fields) for record in records)
    if (_OTHERS.fullmatch(label) and not (is_called or (label == "steps" and dosed))) or any(
        _refers(record, known) for record in records
    ):
        return False
    fields = [[label_of(field.name) for field in record.fields] for record in records]
    if any(named_by(record) is None for record in records) or any(not _OF_A_PAGE.isdisjoint(one) for one in fields):
        return False
    telling = sum(any(_TELLING.fullmatch(one) for one in own) for own in fields)
    return (
        telling >= len(records) / 2 or label.rpartition(" ")[2] in _OF_MOVEMENTS or all(map(_is_named_as_one, records))
    )


def _is_named_as_one(record: Record) -> bool:
    """Whether the field with the name of a record says that it is one of a movement: `"stretch": "Pigeon"`."""
    field = named_by(record)
    return field is not None and label_of(field.name).removesuffix(" name") in _MOVEMENT


def _are_alike(records: Sequence[Record]) -> bool:
    """Whether most records have a field besides their name that most others have, too."""
    fields = [{label_of(field.name) for field in record.fields} - set(NAMES) for record in records]
    return any(sum(one in own for own in fields) > len(records) / 2 for one in fields[0])


def _holds_others(record: Record) -> bool:
    """Whether a record is a group: it holds records, or what is called exercises."""
    for field in record.fields:
        if isinstance(field.value, Row):
            label = label_of(field.name)
            records = any(isinstance(one, Record) for one in field.value.values)
            if (records and not re.fullmatch(r"(?:.* )?(?:steps?|sets?|instructions?)", label)) or label in CONTAINERS:
                return True
        elif isinstance(field.value, Record) and any(isinstance(one.value, Record) for one in field.value.fields):
            return True
    return False


def _identifiers(value: Value) -> Iterator[str]:
    """What records are called by others: their keys and numbers for programs."""
    match value:
        case Row(values):
            for one in values:
                yield from _identifiers(one)
        case Record(fields):
            for field in fields:
                if isinstance(field.value, Scalar) and label_of(field.name).rpartition(" ")[2] in ("id", "key", "slug"):
                    yield field.value.text.content
                yield from _identifiers(field.value)


def _refers(record: Record, known: frozenset[str]) -> bool:
    """Whether a record only says which others belong together: `"stretches": ["neck_tilt", "wrist_roll"]`."""
    rows = (field.value.values for field in record.fields if isinstance(field.value, Row))
    return any(
        len(row) > 1 and all(isinstance(one, Scalar) and one.text.content in known for one in row) for row in rows
    )
