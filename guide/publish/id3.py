"""A small writer of ID3v2.3 tags.

Own, because the known library writes chapters in the order of their byte lengths, and players that go by file order
then list a guide out of order (mutagen issue 506). Version 2.3, because the file browsers and car radios that people
have read no other. Frames stay in the order given, and the same values always make the same bytes: no clock.

Formats: "ID3 tag version 2.3.0" (id3.org, 1999) for the header (3.1), text (4.2), comments (4.11), lyrics (4.9, 4.10)
and pictures (4.15); "ID3v2 Chapter Frame Addendum 1.0" (id3.org, 2005) for CHAP and CTOC. Tags are not
unsynchronised: that is for players that do not know ID3v2 at all.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final

PADDING: Final = 1024
"""Zero bytes after the last frame, so that a player's own small additions need not move the sound."""
MOST_CHILDREN: Final = 255
"""Entries of one table of contents: its count is one byte (addendum, 3.2)."""
UNKNOWN_LANGUAGE: Final = "und"

_LATIN_1, _UTF_16 = 0, 1
_BOM = b"\xff\xfe"
_HEADER_LENGTH = 10
_MILLISECONDS, _LYRICS = 2, 1
_FRONT_COVER = 3
_TOP_LEVEL, _ORDERED = 2, 1
_NO_OFFSET = 0xFFFFFFFF


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


# ── Text ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _encoding(texts: Iterable[str]) -> int:
    """ISO 8859-1 where ASCII is enough, which numbers must be written in; UTF-16 everywhere else (3.3)."""
    return _LATIN_1 if all(text.isascii() for text in texts) else _UTF_16


def _encoded(text: str, encoding: int) -> bytes:
    """Text with its end mark, which alone lets an empty text be told from a missing one; no NULs before it."""
    clean = text.replace("\0", "")
    content = clean.encode("ascii") if encoding == _LATIN_1 else _BOM + clean.encode("utf-16-le", "replace")
    return content + bytes(1 + encoding)


def _one_line(text: str) -> str:
    """Text frames hold one line (4.2)."""
    return " ".join(text.split())


def text(name: str, content: str) -> Frame:
    """A text frame such as TIT2."""
    line = _one_line(content)
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
        _encoded(begin + _one_line(line.text), encoding) + struct.pack(">I", line.at_ms)
        for begin, line in zip(breaks, lines, strict=True)
    )
    return Frame("SYLT", head + b"".join(body))


def front_cover(png: bytes) -> Frame:
    """A picture for the player's screen."""
    return Frame("APIC", bytes([_LATIN_1]) + b"image/png\0" + bytes([_FRONT_COVER]) + b"\0" + png)


# ── Chapters ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _chapter(element: str, chapter: ChapterSpan) -> Frame:
    """Times alone are given; offsets into the bytes are marked as unused."""
    times = struct.pack(">IIII", chapter.start_ms, chapter.end_ms, _NO_OFFSET, _NO_OFFSET)
    return Frame("CHAP", element.encode("ascii") + b"\0" + times + _framed(text("TIT2", chapter.title)))


def _contents(element: str, children: Sequence[str], *, top: bool) -> Frame:
    flags = _ORDERED | (_TOP_LEVEL if top else 0)
    names = b"".join(child.encode("ascii") + b"\0" for child in children)
    return Frame("CTOC", element.encode("ascii") + b"\0" + bytes([flags, len(children)]) + names)


def chapters(spans: Sequence[ChapterSpan]) -> tuple[Frame, ...]:
    """The table of contents and a frame for each chapter, in order: players need both.

    More chapters than a table can list are listed by tables below the first one.
    """
    if not spans:
        return ()
    elements = [f"chapter{number}" for number in range(1, len(spans) + 1)]
    groups = [elements[at : at + MOST_CHILDREN] for at in range(0, len(elements), MOST_CHILDREN)]
    names = [f"contents{number}" for number in range(1, len(groups) + 1)]
    assert len(groups) <= MOST_CHILDREN, "a guide has less than 65 000 chapters"
    if len(groups) == 1:
        tables = [_contents("contents", elements, top=True)]
    else:
        below = (_contents(name, group, top=False) for name, group in zip(names, groups, strict=True))
        tables = [_contents("contents", names, top=True), *below]
    return (*tables, *(_chapter(element, span) for element, span in zip(elements, spans, strict=True)))


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


def frames_of(file: BinaryIO) -> Iterator[Frame]:
    """The frames of a tag that this module wrote, one after the other; none where there is no such tag."""
    header = file.read(_HEADER_LENGTH)
    if len(header) < _HEADER_LENGTH or header[:6] != b"ID3\x03\x00\x00":
        return
    left = sum(byte << shift for byte, shift in zip(header[6:], (21, 14, 7, 0), strict=True))
    while left >= _HEADER_LENGTH:
        name, length, _ = struct.unpack(">4sIH", file.read(_HEADER_LENGTH).ljust(_HEADER_LENGTH, b"\0"))
        left -= _HEADER_LENGTH + length
        if name == bytes(4) or left < 0:
            return
        yield Frame(name.decode("latin-1"), file.read(length))
