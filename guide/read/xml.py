"""XML as the tree that JSON has: an element is a record of its attributes and of the elements in it.

Elements of one name in a row are a row. Only the plain forms are read: elements, attributes, text, comments.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final

from guide.late import late_pattern
from guide.model.document import Clutter
from guide.model.text import Text
from guide.read.json.tree import DEEPEST, NUMBER, AsTree, Field, Record, Row, Scalar, Value, read_words
from guide.read.page import Edit, Page

_TOKEN: Final = late_pattern(
    r"(?P<comment><!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)|<![A-Za-z][^>]*>)|<!\[CDATA\[(?P<data>.*?)(?:\]\]>|\Z)"
    r"|</(?P<end>[\w:.-]+)\s*>|<(?P<start>[\w:.-]+)(?P<attributes>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*?)(?P<empty>/?)>"
    r"|(?P<text>[^<]+)",
    re.DOTALL,
)
_ATTRIBUTE: Final = late_pattern(r"(?P<name>[\w:.-]+)\s*=\s*(?:\"(?P<one>[^\"]*)\"|'(?P<other>[^']*)')")
_ENTITY: Final = late_pattern(r"&#?\w+;")
_BLANKS: Final = late_pattern(r"\s*\n\s*")


class _NoXmlError(Exception):
    """The page is not made of elements that end."""


def xml_tree(page: Page) -> AsTree | None:
    """The tree of a page of XML; None where it is anything else."""
    found_in = list(_TOKEN.finditer(page.content))
    comments = [found.span() for found in found_in if found["comment"]]
    tokens = (found for found in found_in if not found["comment"])
    try:
        first = next((found for found in tokens if found["start"] or found[0].strip()), None)
        if first is None or not first["start"]:
            return None
        tree = _element(page, first, tokens, 0)
    except _NoXmlError:
        return None
    return AsTree(tree, tuple(Clutter(page.cut(*span), "comment") for span in comments))


def _element(page: Page, start: re.Match[str], tokens: Iterator[re.Match[str]], depth: int) -> Value:
    if depth > DEEPEST:
        raise _NoXmlError
    fields = list(_attributes(page, start))
    words: list[tuple[int, int]] = []
    for token in () if start["empty"] else tokens:
        if token["end"]:
            if token["end"] != start["start"]:
                raise _NoXmlError
            break
        if token["start"]:
            fields.append(Field(page.cut(*token.span("start")), _element(page, token, tokens, depth + 1)))
        elif token[0].strip():
            words.append(token.span("data") if token["data"] is not None else token.span("text"))
    else:
        if not start["empty"]:
            raise _NoXmlError
    text = _scalar(page, words[0][0], words[-1][1]) if words else None
    if not fields:
        return text or Scalar(page.cut(start.end(), start.end()), is_string=True)
    if text is not None:
        fields.append(Field(Text("text", text.text.places[:1]), text))
    return _gathered(fields)


def _gathered(fields: list[Field]) -> Value:
    """Fields as a record, those of one name as a row; nothing but such a row is the row itself."""
    named: dict[str, list[Field]] = {}
    for field in fields:
        named.setdefault(field.name.content, []).append(field)
    if len(named) == 1 and (len(fields) > 1 or isinstance(fields[0].value, Record)):
        return Row(tuple(field.value for field in fields))
    return Record(tuple(_as_one(name, own) for name, own in named.items()))


def _as_one(name: str, fields: list[Field]) -> Field:
    """Fields of one name as one: several are a row."""
    if len(fields) == 1:
        return fields[0]
    return Field(Text(f"{name}s", fields[0].name.places), Row(tuple(field.value for field in fields)))


def _attributes(page: Page, start: re.Match[str]) -> Iterator[Field]:
    for found in _ATTRIBUTE.finditer(page.content, *start.span("attributes")):
        value = found.span("one") if found["one"] is not None else found.span("other")
        yield Field(page.cut(*found.span("name")), _scalar(page, *value))


def _scalar(page: Page, start: int, end: int) -> Scalar:
    part = page.part(start, end)
    part = part.edited(Edit(*found.span(), html.unescape(found[0])) for found in _ENTITY.finditer(part.content))
    part = part.edited(Edit(*found.span(), " ") for found in _BLANKS.finditer(part.content))
    words = read_words(part)
    known = words.content.lower() in ("true", "false", "null")
    return Scalar(words, is_string=not known and not NUMBER.fullmatch(words.content))
