"""JSON as a tree whose words know where they stand.

The library checks the text and says what is wrong with it; but it forgets places. So the text is then taken apart once
more, in the certainty that it is well formed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from enum import Enum
from itertools import chain
from typing import Final, NamedTuple, TypeAlias

from guide.errors import InputError
from guide.late import late_pattern
from guide.model.document import Clutter
from guide.model.text import Text
from guide.read.characters import with_settled_characters
from guide.read.json.ssml import with_marks
from guide.read.lookalikes import with_latin_letters
from guide.read.page import Edit, Page
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, a number, or one of the words true, false and null."""

    text: Text
    """Without quotes; escapes read as the characters they stand for."""
    is_string: bool


@dataclass(frozen=True, slots=True)
class Field:
    """A name with its value."""

    name: Text
    value: Value


class RecordKind(Enum):
    """What is known of a record from how it is kept."""

    ANY = "nothing"
    EXERCISE = "an exercise"
    SELECTION = "a choice of others, which it only names"


@dataclass(frozen=True, slots=True)
class Record:
    """Fields in order; a name may occur more than once."""

    fields: tuple[Field, ...]
    kind: RecordKind = RecordKind.ANY


@dataclass(frozen=True, slots=True)
class Row:
    """Values in order."""

    values: tuple[Value, ...]


Value: TypeAlias = Scalar | Record | Row


class AsTree(NamedTuple):
    """The tree of a page that was written in another way, and what was left out for that."""

    tree: Value
    clutter: tuple[Clutter, ...]


_TOKEN: Final = late_pattern(r'"(?:[^"\\]|\\.)*"|[\[\]{}]|[^\s,:\[\]{}"]+')
_ESCAPE: Final = late_pattern(r"(?:\\u[0-9a-fA-F]{4})+|\\.")
NUMBER: Final = late_pattern(r"[-+]?\d+(?:\.\d+)?")
"""A value that is written without quotes and is no word."""
DEEPEST: Final = 40
"""Nesting of records. Deeper data was not written by a person about exercises."""


def json_tree(name: str, page: Page) -> Value:
    """The tree of a page; what is wrong with it is said with its line."""
    content = page.content.removeprefix("\ufeff")
    try:
        json.loads(content, parse_int=str, parse_float=str)
    except json.JSONDecodeError as error:
        raise InputError(
            f"{name} is not valid JSON: {error.msg} at line {error.lineno}, column {error.colno}"
        ) from error
    except RecursionError as error:
        raise _too_deep(name) from error
    return _value(name, page, _TOKEN.finditer(page.content), 0)


def _value(name: str, page: Page, tokens: Iterator[re.Match[str]], depth: int) -> Value:
    if depth > DEEPEST:
        raise _too_deep(name)
    token = next(tokens)
    match token[0]:
        case "{":
            return Record(tuple(_fields(name, page, tokens, depth)))
        case "[":
            return Row(tuple(_values(name, page, tokens, depth)))
        case _:
            return _scalar(page, token)


def _fields(name: str, page: Page, tokens: Iterator[re.Match[str]], depth: int) -> Iterator[Field]:
    for token in tokens:
        if token[0] == "}":
            return
        yield Field(_scalar(page, token).text, _value(name, page, tokens, depth + 1))


def _values(name: str, page: Page, tokens: Iterator[re.Match[str]], depth: int) -> Iterator[Value]:
    for token in tokens:
        if token[0] == "]":
            return
        yield _value(name, page, chain((token,), tokens), depth + 1)


def _scalar(page: Page, token: re.Match[str]) -> Scalar:
    if not token[0].startswith('"'):
        return Scalar(page.cut(*token.span()), is_string=False)
    words = page.part(token.start() + 1, token.end() - 1)
    words = words.edited(Edit(*escape.span(), _read(escape[0])) for escape in _ESCAPE.finditer(words.content))
    return Scalar(read_words(words), is_string=True)


def read_words(words: Page) -> Text:
    """The words of a value, repaired as those of any text."""
    settled, _ = with_settled_characters(with_marks(words))
    latin, _ = with_latin_letters(settled)
    return latin.cut(0, len(latin.content)).strip()


def _read(escape: str) -> str:
    """The characters that an escape stands for; half of a pair stands for nothing."""
    read = json.loads(f'"{escape}"')
    return "".join(character for character in read if not "\ud800" <= character <= "\udfff")


def _too_deep(name: str) -> InputError:
    return InputError(f"{name} is nested too deep for exercises; put each exercise into one record")
