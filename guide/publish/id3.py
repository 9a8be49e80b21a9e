"""A small writer of ID3v2.3 tags.

Own, because the known library writes chapters in the order of their byte lengths, and players that go by file order
then list a guide out of order (mutagen issue 506). Frames stay in the order given, and the same values always make the
same bytes: no clock.

Version 2.3, not 2.4: every reader of 2.4 reads 2.3, while file browsers, car radios and older players stop at 2.3. What
2.4 has besides is not needed here: UTF-8 saves bytes only, its dates become the year and day of 2.3, and chapters are
the same in both.

Formats: "ID3 tag version 2.3.0" (id3.org, 1999) for the header (3.1), text (4.2), comments (4.11), lyrics (4.9, 4.10)
and pictures (4.15); "ID3v2 Chapter Frame Addendum 1.0" (id3.org, 2005) for CHAP and CTOC. Tags are not
unsynchronised: that is for players that do not know ID3v2 at all.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeAlias

from guide.model.text import one_line
from guide.values import dataclass

PADDING: Final = 1024
"""Zero bytes after the last frame, so that a player's own small additions need not move the sound."""
MOST_CHILDREN: Final = 255
"""Entries of one table of contents: its count is one byte (addendum, 3.2)."""
UNKNOWN_LANGUAGE: Final = "und"

_LATIN_1, _UTF_16 = 0, 1
_BOM = b"\xff\xfe"
_MILLISECONDS, _LYRICS = 2, 1
_FRONT_COVER = 3
_TOP_LEVEL, _ORDERED = 2, 1
_NO_OFFSET = 0xFFFFFFFF
_TOP: Final = "contents"


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame, without its header."""

    name: str
    """Four letters or digits."""
    body: bytes


@dataclass(frozen=True, slots=True)
class Line:
    """Words and when they begin to be heard."""

    at_ms: int
    text: str


@dataclass(frozen=True, slots=True)
class ChapterSpan:
    """A titled stretch of the file."""

    start_ms: int
    end_ms: int
    title: str


@dataclass(frozen=True, slots=True)
class ChapterGroup:
    """Chapters that belong together: the sets of an exercise."""

    title: str
    chapters: tuple[ChapterSpan, ...]


ChapterEntry: TypeAlias = ChapterSpan | ChapterGroup

# ── Text ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _encoding(texts: Iterable[str]) -> int:
    """ISO 8859-1 where ASCII is enough, which numbers must be written in; UTF-16 everywhere else (3.3)."""
    return _LATIN_1 if all(text.isascii() for text in texts) else _UTF_16


def _encoded(text: str, encoding: int) -> bytes:
    """Text with its end mark, which alone lets an empty text be told from a missing one; no NULs before it."""
    clean = text.replace("\0", "")
    content = clean.encode("ascii") if encoding == _LATIN_1 else _BOM + clean.encode("utf-16-le", "replace")
    return content + bytes(1 + encoding)


def text(name: str, content: str) -> Frame:
    """A text frame such as TIT2."""
    line = one_line(content)
    encoding = _encoding((line,))
    return Frame(name, bytes([encoding]) + _encoded(line, encoding))


def user_text(description: str, content: str) -> Frame:
    """A text frame under a name of our own."""
    encoding = _encoding((description, content))
    return Frame("TXXX", bytes([encoding]) + _encoded(description, encoding) + _encoded(content, encoding))


def _in_language(name: str, language: str, content: str) -> Frame:
    encoding = _encoding((content,))
    head = bytes([encoding]) + language.encode("ascii")
    return Frame(name, head + _encoded("", encoding) + _encoded(content, encoding))


def comment(language: str, content: str) -> Frame:
    """A comment; the language is three letters of ISO 639-2."""
    return _in_language("COMM", language, content)


def lyrics(language: str, content: str) -> Frame:
    """All the words, with line ends between lines."""
    return _in_language("USLT", language, content)


def synchronised_lyrics(language: str, lines: Sequence[Line]) -> Frame:
    """The words with their times; each line but the first begins with a line end, as 4.10 asks."""
    encoding = _encoding(line.text for line in lines)
    head = bytes([encoding]) + language.encode("ascii") + bytes([_MILLISECONDS, _LYRICS]) + _encoded("", encoding)
    breaks = ("\n" if index else "" for index in range(len(lines)))
    body = (
        _encoded(begin + one_line(line.text), encoding) + struct.pack(">I", line.at_ms)
        for begin, line in zip(breaks, lines, strict=True)
    )
    return Frame("SYLT", head + b"".join(body))


def front_cover(png: bytes) -> Frame:
    """A picture for the player's screen."""
    return Frame("APIC", bytes([_LATIN_1]) + b"image/png\0" + bytes([_FRONT_COVER]) + b"\0" + png)


def object_inside(mime_type: str, file_name: str, description: str, content: bytes) -> Frame:
    """A file inside the tag, which tag editors can take out (4.16)."""
    names = b"".join(_encoded(name, _LATIN_1) for name in (mime_type, file_name, description))
    return Frame("GEOB", bytes([_LATIN_1]) + names + content)


# ── Chapters ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of contents: what it lists, by identifier."""

    children: tuple[str, ...]
    title: str | None = None


def chapters(entries: Sequence[ChapterEntry]) -> tuple[Frame, ...]:
    """The table of contents and a frame for each chapter, in order of time: players need both.

    A group has a table of its own below the first one. Players that know no groups see its chapters one after the
    other, none inside another. More entries than a table can list are listed by further tables below the first.
    """
    if not entries:
        return ()
    spans = [span for entry in entries for span in _spans(entry)]
    tables = _tables(entries)
    return (
        *(_contents(element, table, top=element == _TOP) for element, table in tables.items()),
        *(_chapter(f"chapter{number}", span) for number, span in enumerate(spans, 1)),
    )


def _spans(entry: ChapterEntry) -> tuple[ChapterSpan, ...]:
    return entry.chapters if isinstance(entry, ChapterGroup) else (entry,)


def _tables(entries: Sequence[ChapterEntry]) -> Mapping[str, _Table]:
    """All tables of contents by identifier, the top one first."""
    groups: dict[str, _Table] = {}
    listed: list[str] = []
    number = 0
    for entry in entries:
        elements = tuple(f"chapter{number + index}" for index in range(1, len(_spans(entry)) + 1))
        number += len(elements)
        if isinstance(entry, ChapterGroup):
            assert len(elements) <= MOST_CHILDREN, "a group has no more chapters than a table can list"
            groups[f"group{len(groups) + 1}"] = _Table(elements, entry.title)
            elements = (f"group{len(groups)}",)
        listed += elements
    pages = [tuple(listed[at : at + MOST_CHILDREN]) for at in range(0, len(listed), MOST_CHILDREN)]
    assert len(pages) <= MOST_CHILDREN, "a guide has less than 65 000 chapters"
    if len(pages) == 1:
        return {_TOP: _Table(pages[0]), **groups}
    names = {f"{_TOP}{number}": _Table(page) for number, page in enumerate(pages, 1)}
    return {_TOP: _Table(tuple(names)), **names, **groups}


def _chapter(element: str, chapter: ChapterSpan) -> Frame:
    """Times alone are given; offsets into the bytes are marked as unused."""
    times = struct.pack(">IIII", chapter.start_ms, chapter.end_ms, _NO_OFFSET, _NO_OFFSET)
    return Frame("CHAP", element.encode("ascii") + b"\0" + times + _framed(text("TIT2", chapter.title)))


def _contents(element: str, table: _Table, *, top: bool) -> Frame:
    flags = _ORDERED | (_TOP_LEVEL if top else 0)
    names = b"".join(child.encode("ascii") + b"\0" for child in table.children)
    title = _framed(text("TIT2", table.title)) if table.title is not None else b""
    return Frame("CTOC", element.encode("ascii") + b"\0" + bytes([flags, len(table.children)]) + names + title)


# ── The tag ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _framed(frame: Frame) -> bytes:
    return frame.name.encode("ascii") + struct.pack(">IH", len(frame.body), 0) + frame.body


def _synchsafe(number: int) -> bytes:
    """Four bytes of seven bits each (3.1)."""
    assert number < 1 << 28, f"a tag has less than 256 MB, not {number} bytes"
    return bytes((number >> shift) & 0x7F for shift in (21, 14, 7, 0))


def tag(frames: Iterable[Frame]) -> bytes:
    """A whole tag, to stand at the beginning of the file."""
    body = b"".join(_framed(frame) for frame in frames) + bytes(PADDING)
    return b"ID3\x03\x00\x00" + _synchsafe(len(body)) + body
