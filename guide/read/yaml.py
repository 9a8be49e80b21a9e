"""YAML as the tree that JSON has: records written with indents and dashes instead of braces.

Only what people write by hand is read: lists and fields, words in quotes or without, texts over several lines, short
lists in brackets, and what is named once (`&plank`) and meant again (`*plank`). A text that has anything else is no
YAML; above all prose is none, as a colon in the middle of its sentences shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.model.document import Clutter
from guide.model.text import Text
from guide.read.json.tree import DEEPEST, NUMBER, AsTree, Field, Record, Row, Scalar, Value, read_words
from guide.read.page import Edit, Page

_QUOTED: Final = r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'"
_KEY: Final = late_pattern(
    rf"(?P<key>{_QUOTED}|(?:[^\s\[\]{{}}#&*!|>'\"%@`,?:-]|[-?:](?=[^\s]))[^\n]*?)[ \t]*:(?=[ \t]|$)", re.MULTILINE
)
_STRING: Final = late_pattern(_QUOTED, re.DOTALL)
_BLOCK: Final = late_pattern(r"(?P<sign>[|>])[+-]?[1-9]?[+-]?$")
_MARKED: Final = late_pattern(r"(?:&(?P<anchor>[\w-]+)|!\S*)(?:[ \t]+|$)")
_ALIAS: Final = late_pattern(r"\*(?P<anchor>[\w-]+)$")
_COMMENT: Final = late_pattern(r"(?:^|[ \t])#[^\n]*$")
_FLOW_TOKEN: Final = late_pattern(
    rf"{_QUOTED}|[\[\]{{}},]|:(?=[\s,\]}}]|$)"
    r"|(?:[^\s\[\]{},:#]|:(?=[^\s,\]}]))(?:[^\s\[\]{},:#]|:(?=[^\s,\]}])|[ \t]+(?=[^\s\[\]{},:#]))*"
)
_WORDS: Final = {
    **dict.fromkeys(("true", "yes", "on"), "true"),
    **dict.fromkeys(("false", "no", "off"), "false"),
    **dict.fromkeys(("null", "~", "none", ""), "null"),
}
_COLON: Final = late_pattern(r":(?:[ \t]|$)")
_MOST_MEANT_AGAIN: Final = 10_000
"""Values that are named once and meant again, each time with all in them: nobody writes more by hand."""
_BREAK: Final = late_pattern(r"[ \t]*\n[ \t]*(?:\n[ \t]*)*")
_ESCAPES: Final = {"n": "\n", "t": "\t", "\n": " ", '"': '"', "\\": "\\", "/": "/"}
_ESCAPE: Final = late_pattern(r"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", re.DOTALL)


class _NoYamlError(Exception):
    """The page has something that no record has."""


class _Line(NamedTuple):
    """A line, or what of it has not been read."""

    indent: int
    """The column in which its words begin."""
    start: int
    end: int


def yaml_tree(page: Page) -> AsTree | None:
    """The tree of a page of YAML; None where it is anything else."""
    reader = _Reader(page)
    try:
        tree = reader.document()
    except _NoYamlError:
        return None
    return AsTree(tree, tuple(reader.comments()))


class _Reader:
    """Reads the lines of a page one after the other."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._content = page.content
        self._lines = list(_lines_of(page.content))
        self._at = 0
        self._comments: list[tuple[int, int]] = []
        self._anchors: dict[str, Value] = {}
        self._sizes: dict[int, int] = {}
        """How many values there are in one that has a name, by its identity."""
        self._again = 0
        """How many values have been meant again."""
        self._templates: list[Value] = []
        """Records whose fields others have taken over."""

    def document(self) -> Value:
        """The one value of the page."""
        here = self._peek()
        if here is not None and self._words(here) == "---":
            self._at += 1
            here = self._peek()
        if here is None:
            raise _NoYamlError
        tree = self._node(-1, 0)
        if self._peek() is not None:
            raise _NoYamlError
        if isinstance(tree, Record):
            templates = set(map(id, self._templates))
            return Record(tuple(one for one in tree.fields if id(one.value) not in templates))
        return tree

    def comments(self) -> Iterator[Clutter]:
        """What people said beside the records."""
        for start, end in dict.fromkeys(self._comments):
            yield Clutter(self._page.cut(start, end), "comment")

    def _words(self, line: _Line) -> str:
        return self._content[line.start : line.end]

    def _peek(self) -> _Line | None:
        """The next line with words on it."""
        while self._at < len(self._lines):
            line = self._lines[self._at]
            words = self._words(line)
            if words.startswith("#"):
                self._comments.append((line.start, line.end))
            elif words == "...":
                pass
            elif words:
                if "\t" in self._content[line.start - line.indent : line.start]:
                    raise _NoYamlError
                return line
            self._at += 1
        return None

    def _node(self, outside: int, depth: int) -> Value:
        """The value that begins at the next line, inside something with an indent."""
        line = self._peek()
        if line is None or depth > DEEPEST:
            raise _NoYamlError
        if _is_item(self._words(line)):
            return self._row(line.indent, depth)
        if _KEY.match(self._content, line.start, line.end):
            return self._record(line.indent, depth)
        return self._inline(line.start, line.end, outside, depth)

    def _row(self, indent: int, depth: int) -> Row:
        values: list[Value] = []
        while (line := self._peek()) is not None and line.indent == indent and _is_item(self._words(line)):
            behind = self._content[line.start + 1 : line.end]
            start = line.end - len(behind.lstrip())
            values.append(self._after(line, start, indent, depth))
        if line is not None and line.indent > indent:
            raise _NoYamlError
        return Row(tuple(values))

    def _record(self, indent: int, depth: int) -> Record:
        fields: list[Field] = []
        known: set[str] = set()
        while (line := self._peek()) is not None and line.indent == indent:
            found = _KEY.match(self._content, line.start, line.end)
            if found is None:
                break
            name = self._scalar(*found.span("key")).text
            rest = self._content[found.end() : line.end]
            start = min(found.end() + len(rest) - len(rest.lstrip()), line.end)
            value = self._valued(line, start, indent, depth)
            if name.content == "<<" and isinstance(value, Record):
                fields += value.fields
                self._templates.append(value)
            elif isinstance(value, Scalar) and name.content in known:
                raise _NoYamlError  # lines of a leaflet, which labels each exercise alike
            else:
                fields.append(Field(name, value))
            known.add(name.content)
        if line is not None and line.indent > indent:
            raise _NoYamlError
        return Record(tuple(fields))

    def _valued(self, line: _Line, start: int, indent: int, depth: int) -> Value:
        """The value of a field: on its line, or under it."""
        start, end, anchor = self._unmarked(start, line.end)
        if start < end:
            value = self._inline(start, end, indent, depth)
        else:
            self._at += 1
            value = self._under(indent, depth, items_beside=True)
        return self._kept(anchor, value)

    def _after(self, line: _Line, start: int, indent: int, depth: int) -> Value:
        """What stands behind a dash, or under it."""
        start, end, anchor = self._unmarked(start, line.end)
        if start >= end:
            self._at += 1
            return self._kept(anchor, self._under(indent, depth, items_beside=False))
        self._lines[self._at] = _Line(line.indent + start - line.start, start, line.end)
        return self._kept(anchor, self._node(indent, depth + 1))

    def _under(self, indent: int, depth: int, *, items_beside: bool) -> Value:
        """What stands under a line with an indent; null where nothing does."""
        below = self._peek()
        at = below.indent if below is not None else -1
        beside = items_beside and below is not None and at == indent and _is_item(self._words(below))
        if at > indent or beside:
            return self._node(indent, depth + 1)
        place = min(self._lines[self._at - 1].end, len(self._content))
        return Scalar(self._page.cut(place, place), is_string=False)

    def _unmarked(self, start: int, end: int) -> tuple[int, int, str]:
        """Where the words of a value begin and end behind its name for later, and that name."""
        end = self._before_comment(start, end)
        anchor = ""
        while found := _MARKED.match(self._content, start, end):
            anchor, start = found["anchor"] or anchor, found.end()
        return start, end, anchor

    def _before_comment(self, start: int, end: int) -> int:
        """Where the words of a line end that has a comment behind them."""
        at = start
        while found := _STRING.match(self._content, at, end):
            at = found.end()
        comment = _COMMENT.search(self._content, max(start, at - 1) if at > start else start, end)
        if comment is None or (comment.start() < at):
            return end
        self._comments.append((comment.start() + len(comment[0]) - len(comment[0].lstrip()), end))
        return comment.start() + len(self._content[start : comment.start()].rstrip()) - (comment.start() - start)

    def _meant_again(self, value: Value) -> Value:
        """A value that has been named before, unless all such together are more than anybody means."""
        self._again += self._size(value)
        if self._again > _MOST_MEANT_AGAIN:
            raise _NoYamlError
        return value

    def _size(self, value: Value) -> int:
        """How many values there are in one, itself among them."""
        if id(value) not in self._sizes:
            match value:
                case Record(fields):
                    inside = sum(self._size(one.value) for one in fields)
                case Row(values):
                    inside = sum(map(self._size, values))
                case _:
                    inside = 0
            self._sizes[id(value)] = inside + 1
        return self._sizes[id(value)]

    def _kept(self, anchor: str, value: Value) -> Value:
        if anchor:
            self._anchors[anchor] = value
        return value

    # Values on one line, and words that go on in the next ones.

    def _inline(self, start: int, end: int, outside: int, depth: int) -> Value:
        end = self._before_comment(start, end)
        first = self._content[start : start + 1]
        if found := _ALIAS.match(self._content, start, end):
            self._at += 1
            if found["anchor"] not in self._anchors:
                raise _NoYamlError
            return self._meant_again(self._anchors[found["anchor"]])
        if found := _BLOCK.match(self._content, start, end):
            return self._block(found["sign"], outside)
        if first in ("[", "{"):
            return self._flow(start, depth)
        if first in ("'", '"'):
            return self._quotes(start)
        return self._plain(start, end, outside)

    def _quotes(self, start: int) -> Scalar:
        found = _STRING.match(self._content, start)
        if found is None:
            raise _NoYamlError
        self._go_behind(found.end())
        return self._scalar(*found.span())

    def _go_behind(self, at: int) -> None:
        """Go to the line behind a place, behind which there is nothing on its line but a comment."""
        while self._lines[self._at].end < at:
            self._at += 1
        rest = self._content[at : self._lines[self._at].end].strip()
        if rest and not rest.startswith("#"):
            raise _NoYamlError
        self._at += 1

    def _plain(self, start: int, end: int, outside: int) -> Scalar:
        """Words without quotes; they go on in lines that stand further in."""
        if self._content[start] in "%@`|>{}[],":
            raise _NoYamlError
        self._at += 1
        if _COLON.search(self._content, start, end):
            raise _NoYamlError
        while (line := self._peek()) is not None and line.indent > outside:
            if _KEY.match(self._content, line.start, line.end):
                raise _NoYamlError
            end = self._before_comment(line.start, line.end)
            self._at += 1
        return self._scalar(start, end)

    def _block(self, sign: str, outside: int) -> Scalar:
        """A text over several lines, as they are or joined to one."""
        self._at += 1
        first, inner = self._at, -1
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if line.start < line.end:
                if line.indent <= outside:
                    break
                inner = line.indent if inner < 0 else min(inner, line.indent)
            self._at += 1
        lines = self._lines[first : self._at]
        while lines and lines[-1].start >= lines[-1].end:
            lines.pop()
        if not lines:
            at = self._lines[self._at - 1].end
            return Scalar(self._page.cut(at, at), is_string=True)
        begin = lines[0].start
        part = self._page.part(begin, lines[-1].end)
        edits: list[Edit] = []
        for before, line in pairwise(lines):
            one = before.start < before.end and line.start < line.end
            join = " " if sign == ">" and one and line.indent == inner == before.indent else "\n"
            deeper = " " * max(0, line.indent - inner) if line.start < line.end else ""
            edits.append(Edit(before.end - begin, line.start - begin, join + deeper))
        words = part.edited(edits)
        return Scalar(read_words(words), is_string=True)

    # Lists and records in brackets.

    def _flow(self, start: int, depth: int) -> Value:
        tokens = _FLOW_TOKEN.finditer(self._content, start)
        value, end = self._flow_value(next(tokens), tokens, depth)
        self._go_behind(end)
        return value

    def _flow_value(self, token: re.Match[str], tokens: Iterator[re.Match[str]], depth: int) -> tuple[Value, int]:
        if depth > DEEPEST:
            raise _NoYamlError
        if token[0] == "[":
            return self._flow_row(tokens, depth)
        if token[0] == "{":
            return self._flow_record(tokens, depth)
        if token[0] in "]},:":
            raise _NoYamlError
        return self._scalar(*token.span()), token.end()

    def _flow_row(self, tokens: Iterator[re.Match[str]], depth: int) -> tuple[Row, int]:
        values: list[Value] = []
        for token in tokens:
            if token[0] == "]":
                return Row(tuple(values)), token.end()
            if token[0] != ",":
                values.append(self._flow_value(token, tokens, depth + 1)[0])
        raise _NoYamlError

    def _flow_record(self, tokens: Iterator[re.Match[str]], depth: int) -> tuple[Record, int]:
        fields: list[Field] = []
        for token in tokens:
            if token[0] == "}":
                return Record(tuple(fields)), token.end()
            if token[0] == ",":
                continue
            name = self._scalar(*token.span()).text
            colon, value = next(tokens, None), next(tokens, None)
            if colon is None or value is None or colon[0] != ":":
                raise _NoYamlError
            fields.append(Field(name, self._flow_value(value, tokens, depth + 1)[0]))
        raise _NoYamlError

    # Words.

    def _scalar(self, start: int, end: int) -> Scalar:
        """A stretch of the page as words: without its quotes, on one line."""
        sign = self._content[start : start + 1]
        is_quoted = sign in ("'", '"') and end - start > 1
        part = self._page.part(start + is_quoted, end - is_quoted)
        if sign == '"' and is_quoted:
            part = part.edited(Edit(*found.span(), _escaped(found[0])) for found in _ESCAPE.finditer(part.content))
        elif is_quoted:
            part = part.edited(Edit(*found.span(), "'") for found in re.finditer("''", part.content))
        else:
            part = part.edited(Edit(*found.span(), " ") for found in _BREAK.finditer(part.content))
        words = read_words(part)
        known = None if is_quoted else _WORDS.get(words.content.lower())
        if known is not None:
            return Scalar(Text(known if words.content else "", words.places[:1]), is_string=False)
        return Scalar(words, is_string=is_quoted or not NUMBER.fullmatch(words.content))


def _lines_of(content: str) -> Iterator[_Line]:
    at = 0
    for line in content.split("\n"):
        words = line.strip()
        indent = len(line) - len(line.lstrip()) if words else 0
        start = at + indent
        yield _Line(indent, start, start + len(words))
        at += len(line) + 1


def _is_item(words: str) -> bool:
    return words == "-" or words.startswith("- ")


def _escaped(written: str) -> str:
    kind = written[1]
    if kind in ("u", "x") and len(written) > 2:
        code = chr(int(written[2:], 16))
        return "" if "\ud800" <= code <= "\udfff" else code
    return _ESCAPES.get(kind, kind)
