"""Blocks of JSON: a heading for each exercise, a line for each of its fields.

Records name the same things in many ways: `rest_seconds`, `restSec`, `rest: {"value": 30, "unit": "s"}`. They become
the lines that a person would write ("Rest: 30 seconds"), and whoever reads those needs to know nothing of JSON.
Fields that no table knows are lines as well; fields that are for programs are kept as clutter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.model.document import Block, Clutter, Heading, Item, List, Paragraph
from guide.model.text import Text, joined, plain
from guide.read.html.blocks import fragment_blocks
from guide.read.json.exercises import (
    IN_ORDER,
    is_about_group,
    is_group,
    is_plain,
    label_of,
    named_by,
    says_something,
    with_exercises,
    words_of,
)
from guide.read.json.stored import Part, part_of
from guide.read.json.timers import with_timers
from guide.read.json.tree import Field, Record, RecordKind, Row, Scalar, Value, json_tree
from guide.read.json.units import quantity, with_own_units, with_units
from guide.read.page import Page

_NAMES_OF_MANY: Final = words_of(
    "routine workout program programme session plan circuit class part section phase block group category day heading "
    "header"
)
"""Fields that name a record that holds others."""
_PROSE: Final = words_of(
    "description desc info instructions instruction text summary details how body content introduction intro script "
    "sub subtitle blurb tagline why question answer"
)
"""Fields whose words speak for themselves."""
_ABOUT: Final = words_of(
    "muscle muscles target targets area areas region regions part parts joint joints equipment props tools materials "
    "benefit benefits goal goals issue issues condition conditions symptoms caution cautions precaution precautions "
    "contraindication contraindications warning warnings safety mistake mistakes error errors"
)
"""Fields that tell something about an exercise, however many things they tell; none of those is one of its steps."""
_FOR_PROGRAMS: Final = words_of(
    "app id uuid key slug url uri link href image images img picture photo video gif thumbnail icon emoji color colour "
    "type kind tag created updated modified version schema tags license status creation language author email "
    "published publish date read reading cover meta seo og views likes font css style estimated difficulty "
    "category subcategory points xp score index sort rank rating priority"
)
_UNITS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), "seconds"),
        **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), "minutes"),
        **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), "hours"),
    }
)
_SECONDS_BY_HABIT: Final = words_of("hold rest pause")
"""Times that records state as a bare number of seconds."""
_LABELS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("repetitions", "rep", "repeat", "count", "times"), "Reps"),
        **dict.fromkeys(("prescr", "prescription", "prescribed", "scheme", "rx"), "Dose"),
        "set": "Sets",
        "rest time": "Rest",
        "hold time": "Hold",
    }
)
_BOTH_SIDES: Final = late_pattern(
    r"(?:is |has |use |needs )?(?:(?:per|each|both|every|two) (?:sides?|legs?|arms?|hands?|sided)|unilateral"
    r"|sides?|hands?|legs?|arms?|feet|limbs?"
    r"|bilateral sides|side specific|single sided|(?:switch|swap|change|alternate)(?: sides?| legs?| arms?)?)"
)
_BOTH_WAYS: Final = late_pattern(r"(?:(?:per|each|both|every|two) )?(?:directions?|ways)")
_BOTH: Final = words_of("both each 2 two true per_side left/right")
_EACH: Final = words_of("each per both every")
_ONE_SIDE: Final = late_pattern(r"(?:sides?|legs?|arms?|hands?|feet|foot)")
_TAGS: Final = late_pattern(r"\s*<p[ >]|</(?:p|li|ul|ol|div|b|strong|h[1-6])>|<br ?/?>", re.IGNORECASE)
_HEADING: Final = late_pattern(r"<h[1-6][ >]", re.IGNORECASE)
_NUMBERED: Final = late_pattern(r"\s*\d{1,2}[.)]\s+")
_PARAGRAPHS: Final = late_pattern(r"\n\s*\n")
_PAUSE_AFTER: Final = late_pattern(r"(?:pause|silence|delay|wait) after(?: seconds| secs?| s)?")
_NUMBER: Final = late_pattern(r"\d{1,4}")
_AMOUNT: Final = late_pattern(r"[\d.]+(?:\s*[-–]\s*[\d.]+)?(?= each|$)")
_COLOUR: Final = late_pattern(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")
_LINK: Final = late_pattern(r"(?:https?://|www\.|data:)\S*$")


class _Line(NamedTuple):
    """A field as a line, on its way into a list of them."""

    text: Text


def json_blocks(name: str, page: Page, units: Mapping[str, str] = MappingProxyType({})) -> tuple[Block, ...]:
    """The blocks of a page of JSON, the numbers of some fields with the units that are told elsewhere."""
    return tree_blocks(with_units(json_tree(name, page), units))


def tree_blocks(tree: Value) -> tuple[Block, ...]:
    """The blocks of records, however those are written."""
    tree = with_exercises(with_timers(tree))
    level = 1 if isinstance(tree, Record) and (_holds_records(tree) or _holds_a_page(tree)) else 2
    return tuple(_with_lists(_blocks(tree, level)))


def _with_lists(blocks: Iterable[Block | _Line]) -> Iterator[Block]:
    """The blocks, fields in a row as one list."""
    for is_line, run in groupby(blocks, lambda block: isinstance(block, _Line)):
        if is_line:
            yield _list([line.text for line in run if isinstance(line, _Line)], ordered=False)
        else:
            yield from (block for block in run if not isinstance(block, _Line))


def _holds_records(record: Record) -> bool:
    return any(
        isinstance(field.value, Row) and any(isinstance(value, Record) for value in field.value.values)
        for field in record.fields
    )


def _holds_a_page(record: Record) -> bool:
    """Whether a value is HTML with headings of its own: the record is the article, not one of its exercises."""
    return any(isinstance(field.value, Scalar) and _HEADING.search(field.value.text.content) for field in record.fields)


def _blocks(value: Value, level: int) -> Iterator[Block | _Line]:
    match value:
        case Record():
            yield from _record(value, level)
        case Row(values) if len(told := _told(values)) > 1:
            yield _list(told, ordered=False)
        case Row(values):
            for inner in values:
                yield from _blocks(inner, level)
        case Scalar(text):
            yield from _paragraph(text)


def _told(values: Sequence[Value]) -> list[Text]:
    """The strings of a row that holds nothing but sentences."""
    texts = [value.text for value in values if isinstance(value, Scalar) and " " in value.text.content]
    return texts if len(texts) == len(values) else []


def _record(record: Record, level: int) -> Iterator[Block | _Line]:
    if record.kind is RecordKind.SELECTION:
        yield from map(_left_out, record.fields)
        return
    record = with_own_units(record)
    part, named = part_of(record), _named(record)
    if part is not None and (part.heading is not None or not named):
        yield from _part(part, level)
        return
    if named:
        is_exercise = record.kind is RecordKind.EXERCISE
        yield Heading(min(level, 6), named.value.text, is_exercise)  # type: ignore[union-attr]  # these are scalars
    for field in sorted(record.fields, key=_place):
        if field is not named and is_group(record) and is_about_group(field):
            yield from _aside(field)
        elif field is not named:
            yield from _field(field, level + 1 if named else level)


def _part(part: Part, level: int) -> Iterator[Block | _Line]:
    """A part of an article that is a record of its own; the headings stand under the title of the article."""
    for field in part.used:
        yield from _field(field, level) if _is_for_programs(label_of(field.name)) else _aside(field)
    if part.heading is not None:
        yield Heading(min(level + max(0, part.heading - 2), 6), part.texts[0])
    elif part.ordered is not None:
        yield _list(part.texts, ordered=part.ordered)
    for text in part.texts if part.heading is None and part.ordered is None else ():
        yield from _prose(text)
    for field in part.rest:
        yield from _field(field, level)


def _aside(field: Field) -> Iterator[Clutter]:
    """A field that only programs read."""
    if isinstance(field.value, Scalar):
        yield Clutter(joined((field.name, field.value.text), ": "), "data for programs")


def _left_out(field: Field) -> Clutter:
    """A field of a record that only names others."""
    return Clutter(joined((field.name, *_scalars_in(field.value)), ": "), "names records that stand elsewhere")


def _scalars_in(value: Value) -> Iterator[Text]:
    match value:
        case Scalar(text):
            yield text
        case Row(values):
            yield from (text for inner in values for text in _scalars_in(inner))
        case Record(fields):
            yield from (text for field in fields for text in _scalars_in(field.value))


def _place(field: Field) -> int:
    """Where a field comes in its record: its words, facts and steps, then other strings in a row, records at last."""
    if not isinstance(field.value, Row):
        return 0
    if any(isinstance(value, Record) for value in field.value.values):
        return 2
    label = label_of(field.name)
    return int(label not in IN_ORDER and _are_items(label, field.value.values))


def _are_items(label: str, values: Sequence[Value]) -> bool:
    """Whether the strings of a row are an item each, and no words or facts that make one line."""
    told = any(" " in value.text.content.strip() for value in values if isinstance(value, Scalar))
    return label in IN_ORDER or (told and _ABOUT.isdisjoint(label.split(" ")))


def _named(record: Record) -> Field | None:
    if (field := named_by(record)) is not None:
        return field
    named = (field for field in record.fields if label_of(field.name).removesuffix(" name") in _NAMES_OF_MANY)
    words = (field for field in named if isinstance(field.value, Scalar) and says_something(field.value))
    return next(words, None) if _holds_records(record) or _holds_items(record) else None


def _holds_items(record: Record) -> bool:
    """Whether a record holds a row of strings that is called one of exercises: a part with its items."""
    rows = (field.value for field in record.fields if is_plain(label_of(field.name)))
    return any(isinstance(row, Row) and len(_told(row.values)) > 1 for row in rows)


def _field(field: Field, level: int) -> Iterator[Block | _Line]:
    label = label_of(field.name)
    match field.value:
        case Scalar() as scalar:
            yield from _scalar(field.name, label, scalar)
        case Record() as record:
            yield from _inner(field.name, label, record, level)
        case Row(values) if any(isinstance(value, (Record, Row)) for value in values):
            if not is_plain(label):
                yield Heading(min(level, 6), _as_label(field.name, label))
                level += 1
            yield from _blocks(field.value, level)
        case Row(values):
            scalars = [value for value in values if isinstance(value, Scalar) and says_something(value)]
            yield from _row(field.name, label, scalars)


def _inner(name: Text, label: str, record: Record, level: int) -> Iterator[Block | _Line]:
    """A record inside a record: a quantity with its unit, or more fields of the same exercise."""
    if (told := quantity(record)) is not None:
        yield _line(name, *_labelled(label, Scalar(told, is_string=False)))
    elif _named(record) or _holds_records(record) or is_group(record):
        if not _named(record) and not is_plain(label):
            yield Heading(min(level, 6), _as_label(name, label))
            level += 1
        yield from _record(record, level)
    else:
        for field in record.fields:
            inner = label_of(field.name)
            if inner in _UNITS and isinstance(field.value, Scalar):
                yield _line(name, label, _with_unit(field.value.text, _UNITS[inner]))
            else:
                yield from _field(field, level)


def _scalar(name: Text, label: str, scalar: Scalar) -> Iterator[Block | _Line]:
    value = scalar.text
    says = value.content.lower()
    if not says_something(scalar):
        yield Clutter(joined((name, value), ": ") if value.content else name, "empty field")
    elif _is_for_programs(label) or _LINK.match(says) or _COLOUR.fullmatch(says):
        yield Clutter(joined((name, value), ": "), "data for programs")
    elif (_BOTH_SIDES.fullmatch(label) and says in _BOTH) or (label in _EACH and _ONE_SIDE.fullmatch(says)):
        yield _Line(Text("Each side.", name.places[:1]))
    elif _BOTH_WAYS.fullmatch(label) and says in _BOTH:
        yield _Line(Text("In both directions.", name.places[:1]))
    elif says == "true":
        yield _Line(_as_label(name, label))
    elif _TAGS.search(value.content):
        yield from _page(name, label, value)
    elif _PAUSE_AFTER.fullmatch(label) and _NUMBER.fullmatch(value.content):
        yield Paragraph(Text(f"[pause {value.content} s]", name.places[:1]))
    elif label in _PROSE:
        yield from _prose(value)
    else:
        yield _line(name, *_labelled(label, scalar))


def _is_for_programs(label: str) -> bool:
    first, _, last = label.partition(" ")
    return first in _FOR_PROGRAMS or last == "id"


def _page(name: Text, label: str, value: Text) -> Iterator[Block]:
    """A value that is HTML, as the databases of web sites have it."""
    if label not in _PROSE:
        yield Paragraph(joined((_as_label(name, label), plain("", name.offset(0))), ":"))
    yield from fragment_blocks(Page(value.content, value.places))


def _labelled(label: str, scalar: Scalar) -> tuple[str, Text]:
    """A label without the unit in it, and the value with that unit."""
    words = label.split(" ")
    amount = _AMOUNT.match(scalar.text.content)
    if len(words) > 1 and words[-1] in _UNITS:
        unit = _UNITS[words[-1]]
        shorter = " ".join(words[:-1]).removesuffix(" in")
        return shorter, _with_unit(scalar.text, unit, amount.end()) if amount else scalar.text
    if amount and words[0] in _SECONDS_BY_HABIT and not scalar.is_string:
        return label, _with_unit(scalar.text, "seconds", amount.end())
    return label, scalar.text


def _with_unit(number: Text, unit: str, end: int | None = None) -> Text:
    """A number, which may end before the words, with its unit behind it."""
    end = len(number) if end is None else end
    unit = unit.removesuffix("s") if number.content[:end] == "1" else unit
    with_it = joined((number.slice(0, end), plain(unit, number.offset(max(0, end - 1)))))
    return joined((with_it, number.slice(end).strip())) if end < len(number) else with_it


def _row(name: Text, label: str, scalars: list[Scalar]) -> Iterator[Block | _Line]:
    if _is_for_programs(label):
        for scalar in scalars:
            yield Clutter(scalar.text, "data for programs")
    elif _are_items(label, scalars):
        if not is_plain(label):
            yield Paragraph(joined((_as_label(name, label), plain("", name.offset(0))), ":"))
        yield _list([scalar.text for scalar in scalars], ordered=label in IN_ORDER)
    elif scalars:
        yield _line(name, label, joined((scalar.text for scalar in scalars), _between(scalars)))


def _between(scalars: Sequence[Scalar]) -> str:
    """What divides strings in one line: nothing more where each is a sentence with its full stop."""
    return " " if all(scalar.text.content.rstrip().endswith((".", "!")) for scalar in scalars) else ", "


def _list(texts: Sequence[Text], *, ordered: bool) -> List:
    items = (
        Item(str(number) if ordered else "", text.span(), (Paragraph(text),)) for number, text in enumerate(texts, 1)
    )
    return List(ordered, tuple(items))


def _paragraph(text: Text) -> Iterator[Paragraph]:
    if text.content:
        yield Paragraph(text)


def _prose(text: Text) -> Iterator[Block]:
    """The paragraphs of a value, or its lines where each of them has a number: steps of one exercise, not a list."""
    lines = _parts(text, re.compile("\n"))
    numbers = [_NUMBERED.match(line.content) for line in lines]
    if len(lines) > 1 and all(numbers):
        for line, found in zip(lines, numbers, strict=True):
            yield from _paragraph(line.slice(found.end() if found else 0))
        return
    for part in _parts(text, _PARAGRAPHS):
        yield from _paragraph(part)


def _parts(text: Text, between: re.Pattern[str]) -> list[Text]:
    """The stretches of a text between what divides it, empty ones left out."""
    cuts = [found.span() for found in between.finditer(text.content)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text.content)]
    parts = (text.slice(start, end).strip() for start, end in zip(starts, ends, strict=True))
    return [part for part in parts if part.content]


def _line(name: Text, label: str, value: Text) -> _Line:
    return _Line(joined((_as_label(name, label), value), ": "))


def _as_label(name: Text, label: str) -> Text:
    """The name of a field as a person writes it, standing where the name stands."""
    shown = _LABELS.get(label, label[:1].upper() + label[1:])
    return Text(shown or name.content, name.places[:1])
