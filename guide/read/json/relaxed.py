"""Records as programs write them, made JSON: `export default {name: 'Plank', seconds: 30,}`, or one on each line.

JavaScript, JSON5, Python and JSON Lines differ from JSON in their quotes, commas, comments and what stands around.
Each difference is an edit of the page, so that all words keep their places; what cannot be made JSON so is no record.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.model.document import Clutter
from guide.read.json.programs import record_stretches
from guide.read.page import Edit, Page

_BEGINNING: Final = late_pattern(
    r"\s*(?:(?://[^\n]*\n|/\*(?:(?!\*/).)*\*/)\s*)*"
    r"(?:(?:export\s+default|module\.exports\s*=|(?:export\s+)?(?:const|let|var)\s+\w+(?:\s*:\s*[\w<>, \[\]]{1,80})?"
    r"\s*=|(?:window|self|globalThis)\.\w+\s*=|(?:\w+|'[^'\n]{1,80}'|\"[^\"\n]{1,80}\")\s*:(?=\s*\[?\s*\{\s*[\w'\"]+\s*:))"
    r"\s*)?(?=[\[{])",
    re.DOTALL,
)
_TOKEN: Final = late_pattern(
    r"(?P<comment>(?<=['\"`\]}])\s+as\s+[\w.]+(?:\[\])?(?=\s*[,}\]])|//[^\n]*|/\*.*?\*/|#[^\n]*)"
    r"|(?P<string>\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)"
    r"|(?P<sign>[\[\]{}:,+;])"
    r"|(?P<word>[\w.]+\((?:[^()\"'`]|\"[^\"\n]*\"|'[^'\n]*')*\)|[^\s\[\]{}:,+;\"'`]+)",
    re.DOTALL,
)
_PLAIN: Final = late_pattern(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null")
_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {"undefined": "null", "NaN": "null", "None": "null", "True": "true", "False": "false"}
)
_INSIDE: Final = late_pattern(r"\\(?P<escaped>['`\n])|(?P<odd>[\"\n\t\r])|\\.", re.DOTALL)
_ODD: Final[Mapping[str, str]] = MappingProxyType({'"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"})
_CLOSED_BY: Final[Mapping[str, str]] = MappingProxyType({"[": "]", "{": "}"})


class Token(NamedTuple):
    """A stretch of the page: a string, a word, or a sign."""

    kind: str
    start: int
    end: int
    written: str


class AsJson(NamedTuple):
    """The page as JSON, and what was left out for that."""

    page: Page
    clutter: tuple[Clutter, ...]


def as_json(page: Page) -> AsJson | None:
    """The page as JSON; None where it is not made of records."""
    if _is_json(page):
        return AsJson(page, ())
    beginning = _BEGINNING.match(page.content)
    if beginning is None:
        return _from_program(page)
    found = list(_tokens(page.content, beginning.end()))
    tokens = [token for token in found if token.kind != "comment"]
    end, values, unclosed = _extent(tokens)
    if not values:
        return None
    last = tokens[end - 1].end
    edits = [Edit(0, beginning.end(), "[" if values > 1 else ""), *_edits(tokens[:end])]
    edits += [Edit(token.start, token.end, "") for token in found if token.kind == "comment" and token.end <= last]
    edits.append(Edit(last, len(page.content), unclosed + ("]" if values > 1 else "")))
    records = page.edited(sorted(edits))
    clutter = tuple(_left_out(page, beginning.end(), found, last))
    return AsJson(records, clutter) if _is_json(records) else None


def _from_program(page: Page) -> AsJson | None:
    """The records in the source of a program, one after the other; None where there are none that can be read."""
    edits: list[Edit] = []
    clutter: list[Clutter] = []
    at = 0
    for start, end in record_stretches(page.content):
        found = list(_tokens(page.content, start, end))
        tokens = [token for token in found if token.kind != "comment"]
        comments = [token for token in found if token.kind == "comment"]
        _, _, unclosed = _extent(tokens)
        own = sorted((*_edits(tokens), *(Edit(token.start, token.end, "") for token in comments)))
        own += [Edit(end, end, unclosed)] if unclosed else []
        if not _is_json(page.part(start, end).edited(Edit(e.start - start, e.end - start, e.instead) for e in own)):
            continue
        edits += [Edit(at, start, "," if edits else "["), *own]
        clutter += [Clutter(text, "code") for text in (page.cut(at, start).strip(),) if text.content]
        clutter += [Clutter(page.cut(token.start, token.end), "comment") for token in comments]
        at = end
    if not edits:
        return None
    code = page.cut(at, len(page.content)).strip()
    records = page.edited([*edits, Edit(at, len(page.content), "]")])
    return (
        AsJson(records, (*clutter, *((Clutter(code, "code"),) if code.content else ()))) if _is_json(records) else None
    )


def _tokens(content: str, start: int, end: int | None = None) -> Iterator[Token]:
    for found in _TOKEN.finditer(content, start, len(content) if end is None else end):
        yield Token(found.lastgroup or "", found.start(), found.end(), found[0])


def _extent(tokens: list[Token]) -> tuple[int, int, str]:
    """Where the records end among the tokens, how many there are at the top, and what would close the last one.

    Pages cut records off; what is there of them is read.
    """
    open_signs: list[str] = []
    end = values = 0
    for at, token in enumerate(tokens):
        if not open_signs and token.written not in ("[", "{"):
            if token.written == ",":
                continue
            return end, values, ""
        if token.kind == "sign" and token.written in _CLOSED_BY:
            open_signs.append(token.written)
        elif token.kind == "sign" and token.written in _CLOSED_BY.values():
            open_signs.pop()
            values += not open_signs
            end = end if open_signs else at + 1
    if open_signs:
        return len(tokens), values + 1, "".join(_CLOSED_BY[sign] for sign in reversed(open_signs))
    return end, values, ""


def _edits(tokens: list[Token]) -> Iterator[Edit]:
    depth = 0
    arrays = _arrays(tokens)
    for at, token in enumerate(tokens):
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if at in arrays:
            yield Edit(token.start, token.end, arrays[at])
        if token.kind == "string":
            yield from _string(token, tokens[at - 1], after)
        elif token.kind == "word":
            yield from _word(token, tokens[at - 1] if at else None, after)
        elif token.written in _CLOSED_BY:
            depth += 1
        elif token.written in _CLOSED_BY.values():
            depth -= 1
            if depth == 0 and after and after.written != ",":
                yield Edit(token.end, token.end, ",")
        elif token.written == "+" and after:
            yield Edit(tokens[at - 1].end, after.start, "")
        elif token.written in (",", ";") and (after is None or after.written in _CLOSED_BY.values()):
            yield Edit(token.start, token.end, "")


def _arrays(tokens: list[Token]) -> dict[int, str]:
    """The braces, by their places among the tokens, around values without names, as Java has them: `{"a", "b"}`."""
    found: dict[int, str] = {}
    open_signs: list[int] = []
    for at, token in enumerate(tokens):
        if token.kind == "sign" and token.written in _CLOSED_BY:
            open_signs.append(at)
        elif token.kind == "sign" and token.written in _CLOSED_BY.values() and open_signs:
            begun = open_signs.pop()
            first, second = tokens[begun + 1], tokens[min(begun + 2, at)]
            named = second.written == ":" or first.written == "}"
            if tokens[begun].written == "{" and token.written == "}" and not named:
                found[begun], found[at] = "[", "]"
    return found


def _string(token: Token, before: Token, after: Token | None) -> Iterator[Edit]:
    """A string in double quotes; one that a plus sign glues to its neighbour loses the quotes between them."""
    yield Edit(token.start, token.start + 1, "" if before.written == "+" else '"')
    if token.written[0] != '"':
        for inside in _INSIDE.finditer(token.written, 1, len(token.written) - 1):
            start, end = token.start + inside.start(), token.start + inside.end()
            if inside["escaped"]:
                yield Edit(start, end, inside["escaped"].strip("\n"))
            elif inside["odd"]:
                yield Edit(start, end, _ODD[inside["odd"]])
    yield Edit(token.end - 1, token.end, "" if after and after.written == "+" else '"')


def _word(token: Token, before: Token | None, after: Token | None) -> Iterator[Edit]:
    """A name, a value that is not in quotes, or a call: `require("plank.gif")`."""
    glued = any(other is not None and other.written == "+" for other in (before, after))
    if token.written in _WORDS and not glued:
        yield Edit(token.start, token.end, _WORDS[token.written])
    elif glued or not _PLAIN.fullmatch(token.written):
        yield Edit(token.start, token.start, "" if before and before.written == "+" else '"')
        for sign in re.finditer(r"[\\\"]", token.written):
            yield Edit(token.start + sign.start(), token.start + sign.end(), f"\\{sign[0]}")
        if not (after and after.written == "+"):
            yield Edit(token.end, token.end, '"')


def _left_out(page: Page, start: int, tokens: list[Token], end: int) -> Iterator[Clutter]:
    around = (Clutter(page.cut(*stretch).strip(), "code") for stretch in ((0, start), (end, len(page.content))))
    yield from (clutter for clutter in around if clutter.text.content)
    for token in tokens:
        if token.kind == "comment" and token.start < end:
            yield Clutter(page.cut(token.start, token.end), "comment")


def _is_json(page: Page) -> bool:
    """Whether it is JSON beyond doubt: a script may well begin with a mark in square brackets."""
    try:
        json.loads(page.content, parse_int=str, parse_float=str)
    except (json.JSONDecodeError, RecursionError):
        return False
    return True
