"""Parts of an article as editors of web sites store them, each a record: `{"type": "h2", "text": "Bridge"}`.

What kind of part a record is stands in one of its fields; its words stand in another, in one piece or in several with
marks of their own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.model.text import Text, joined
from guide.read.json.tree import Field, Record, Row, Scalar, Value

_KIND_FIELDS: Final = ("type", "_type", "kind", "blockType", "block_type", "component", "style")
_WORDS_FIELDS: Final = ("text", "content", "value", "children", "body", "html", "title")
_ITEMS_FIELDS: Final = ("items", "content", "children", "list", "entries", "values")
_LEVEL_FIELDS: Final = ("level", "depth", "size")
_HEADING: Final = late_pattern(r"h(?P<level>[1-6])|(?:sub)?(?:heading|header|title|headline)(?P<n>[1-6])?")
_LISTS: Final[Mapping[str, bool]] = MappingProxyType(
    {
        **dict.fromkeys(("ul", "bullets", "bullet", "list", "checklist"), False),
        **dict.fromkeys(("bulletlist", "bulletedlist", "unorderedlist"), False),
        **dict.fromkeys(("ol", "numbers", "numbered", "steps", "orderedlist", "numberedlist"), True),
    }
)
"""What lists are called, and whether they count."""
_PARAGRAPHS: Final = frozenset(("p", "paragraph", "text", "block", "normal", "richtext", "quote", "blockquote"))
_MIDDLE: Final = 2
"""The level of a heading that does not say it: the title of the page is the first."""


class Part(NamedTuple):
    """A part of an article in a record: a heading, a list, or a paragraph."""

    heading: int | None
    """Its level, where it is a heading."""
    ordered: bool | None
    """Whether its items are counted, where it is a list."""
    used: tuple[Field, ...]
    """The fields that say so, and hold nothing to read."""
    texts: tuple[Text, ...]
    """The words of the heading or paragraph, or the items."""
    rest: tuple[Field, ...]
    """Its other fields."""


def part_of(record: Record) -> Part | None:
    """The part of an article that a record is; None for any other record."""
    kinds = {_kind_in(field): field for field in record.fields if field.name.content in _KIND_FIELDS}
    for name, kind in sorted(kinds.items(), key=lambda one: one[0] in _PARAGRAPHS):  # a heading may be a block, too
        fields = _inside([field for field in record.fields if field is not kind])
        heading = _HEADING.fullmatch(name)
        if heading is not None:
            return _heading(kind, fields, heading["level"] or heading["n"])
        if name in _LISTS:
            return _list(kind, fields, ordered=_LISTS[name])
        if name in _PARAGRAPHS:
            return _paragraph(kind, fields)
    return None


def _kind_in(field: Field) -> str:
    """The kind that a field names, as one word."""
    return re.sub(r"[-_ ]", "", field.value.text.content.lower()) if isinstance(field.value, Scalar) else ""


def _inside(fields: list[Field]) -> list[Field]:
    """The fields of the one record in which all but the kind of a part is kept."""
    data = [field.value for field in fields if isinstance(field.value, Record) and field.name.content == "data"]
    others = [field for field in fields if not isinstance(field.value, Record)]
    return [*others, *data[0].fields] if len(data) == 1 and len(others) == len(fields) - 1 else fields


def _paragraph(kind: Field, fields: list[Field]) -> Part:
    """A paragraph; where it is in one piece, that is a field like others."""
    words = next((f for f in fields if f.name.content in _WORDS_FIELDS and isinstance(f.value, Row)), None)
    text = _text(words.value) if words is not None else None
    if text is None:
        return Part(None, None, (kind,), (), tuple(fields))
    return Part(None, None, (kind,), (text,), tuple(field for field in fields if field is not words))


def _heading(kind: Field, fields: list[Field], level: str | None) -> Part | None:
    words = next((f for name in _WORDS_FIELDS for f in fields if f.name.content == name and _text(f.value)), None)
    said = next((f for f in fields if f.name.content in _LEVEL_FIELDS and _number(f.value)), None)
    if words is None:
        return None
    own = [field for field in (words, said) if field is not None]
    number = level or (_number(said.value) if said is not None else None)
    used = (kind, said) if said is not None else (kind,)
    rest = tuple(field for field in fields if field not in own)
    text = _text(words.value)
    assert text is not None, "a field with words was looked for"
    return Part(int(number) if number else _MIDDLE, None, used, (text,), rest)


def _list(kind: Field, fields: list[Field], *, ordered: bool) -> Part | None:
    for name in _ITEMS_FIELDS:
        for field in fields:
            if field.name.content != name or not isinstance(field.value, Row) or not field.value.values:
                continue
            texts = tuple(text for value in field.value.values if (text := _text(value)) is not None)
            if len(texts) == len(field.value.values):
                return Part(
                    None, ordered or _counts(fields), (kind,), texts, tuple(f for f in fields if f is not field)
                )
    return None


def _counts(fields: list[Field]) -> bool:
    """Whether a field says that a list is counted: `"style": "ordered"`."""
    said = {field.name.content: field.value for field in fields}
    values = (said.get(name) for name in ("style", "ordered", "numbered"))
    return any(isinstance(one, Scalar) and one.text.content in ("ordered", "ol", "true") for one in values)


def _text(value: Value) -> Text | None:
    """The words of a value, in one piece, or in pieces with marks."""
    match value:
        case Scalar(text, is_string):
            return text if is_string and text.content else None
        case Record(fields):
            inner = (_text(field.value) for name in _WORDS_FIELDS for field in fields if field.name.content == name)
            return next((text for text in inner if text is not None), None)
        case Row(values):
            texts = tuple(text for text in map(_text, values) if text is not None)
            return joined(texts) if texts and len(texts) == len(values) else None


def _number(value: Value) -> str | None:
    found = re.fullmatch(r"h?([1-6])", value.text.content) if isinstance(value, Scalar) else None
    return found[1] if found else None
