"""Tags read back: those written here, and what other programs make of them when they write a tag anew.

ID3v2.3 and 2.4 (id3.org, 1999 and 2000). What cannot be read is passed over; nothing in a file makes this raise.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from guide.publish.id3 import ChapterSpan, Frame
from guide.values import dataclass

HEADER_LENGTH: Final = 10
_NEWEST: Final = 4
_HAS_EXTENDED_HEADER: Final = 0x40
_ENCODINGS: Final = ("latin-1", "utf-16", "utf-16-be", "utf-8")
_TIMES: Final = 16


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag and where the sound after it begins."""

    version: int
    """3 or 4; 0 where there is no tag."""
    frames: tuple[Frame, ...]
    length: int
    """Bytes before the sound."""


def read_tag(file: BinaryIO) -> Tag:
    """The tag at the beginning of a file."""
    file.seek(0)
    header = _header(file)
    if header is None:
        return Tag(0, (), 0)
    file.seek(0)
    return Tag(header[0], tuple(frames_of(file)), HEADER_LENGTH + header[1])


def frames_of(file: BinaryIO) -> Iterator[Frame]:
    """The frames of a tag, one after the other, each read when it is asked for; none where there is no tag."""
    header = _header(file)
    if header is not None:
        version, left = header
        while left >= HEADER_LENGTH:
            name, length = _frame_header(file.read(HEADER_LENGTH), version)
            left -= HEADER_LENGTH + length
            if not name.isalnum() or left < 0:
                return
            yield Frame(name.decode("latin-1"), file.read(length))


def _header(file: BinaryIO) -> tuple[int, int] | None:
    """Version and length of what follows."""
    header = file.read(HEADER_LENGTH)
    if len(header) < HEADER_LENGTH or header[:3] != b"ID3" or header[3] not in (3, _NEWEST):
        return None
    version, length = header[3], _synchsafe(header[6:])
    if header[5] & _HAS_EXTENDED_HEADER:
        size = file.read(4).ljust(4, b"\0")
        skipped = _synchsafe(size) - 4 if version == _NEWEST else int.from_bytes(size, "big")
        file.read(max(0, min(skipped, length)))
    return version, length


def _frame_header(header: bytes, version: int) -> tuple[bytes, int]:
    name, size = header[:4].ljust(4, b"\0"), header[4:8].ljust(4, b"\0")
    return name, _synchsafe(size) if version == _NEWEST else int.from_bytes(size, "big")


def _synchsafe(four: bytes) -> int:
    return sum((byte & 0x7F) << shift for byte, shift in zip(four, (21, 14, 7, 0), strict=True))


# ── Frames ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def texts(encoded: bytes) -> tuple[str, ...]:
    """The texts of a text frame's body: one of TIT2, two of TXXX."""
    encoding = encoded[0] if encoded else 0
    if encoding >= len(_ENCODINGS):
        return ()
    end = b"\0\0" if encoding in (1, 2) else b"\0"
    return tuple(part.decode(_ENCODINGS[encoding], "replace") for part in _split(encoded[1:], end))


def _split(data: bytes, end: bytes) -> Iterator[bytes]:
    """Parts between ends, which stand at multiples of their own length; an empty part after the last is none."""
    start = 0
    for at in range(0, len(data) - len(end) + 1, len(end)):
        if data[at : at + len(end)] == end:
            yield data[start:at]
            start = at + len(end)
    if start < len(data):
        yield data[start:]


def text_of(frames: Iterable[Frame], name: str) -> str | None:
    """The text of the first frame of that name."""
    return next((text for frame in frames if frame.name == name for text in texts(frame.body)[:1]), None)


def object_of(frames: Iterable[Frame], description: str) -> bytes | None:
    """What an encapsulated object (GEOB) of that description, in ASCII, holds."""
    for frame in frames:
        if frame.name == "GEOB":
            end = b"\0\0" if frame.body[:1] in (b"\1", b"\2") else b"\0"
            _, _, rest = frame.body[1:].partition(b"\0")  # the MIME type, always in Latin letters
            for _ in range(2):
                found, rest = _cut(rest, end)
            if texts(frame.body[:1] + found)[:1] == (description,):
                return rest
    return None


def _cut(data: bytes, end: bytes) -> tuple[bytes, bytes]:
    first = next(_split(data, end), b"")
    return first, data[len(first) + len(end) :]


def chapters_of(tag: Tag) -> dict[str, ChapterSpan]:
    """The chapters by their identifiers, in the order of the file."""
    return dict(filter(None, (_chapter(frame.body, tag.version) for frame in tag.frames if frame.name == "CHAP")))


def _chapter(body: bytes, version: int) -> tuple[str, ChapterSpan] | None:
    element, _, rest = body.partition(b"\0")
    if len(rest) < _TIMES:
        return None
    start_ms, end_ms = struct.unpack(">II", rest[:8])
    inside = Tag(version, tuple(_frames_in(rest[_TIMES:], version)), 0)
    return element.decode("latin-1"), ChapterSpan(start_ms, end_ms, text_of(inside.frames, "TIT2") or "")


def _frames_in(data: bytes, version: int) -> Iterator[Frame]:
    while len(data) >= HEADER_LENGTH:
        name, length = _frame_header(data[:HEADER_LENGTH], version)
        yield Frame(name.decode("latin-1"), data[HEADER_LENGTH : HEADER_LENGTH + length])
        data = data[HEADER_LENGTH + length :]


def listed_of(tag: Tag) -> tuple[str, ...]:
    """The identifiers that the tables of contents list, tables within tables followed, in order."""
    tables = dict(filter(None, (_table(frame.body) for frame in tag.frames if frame.name == "CTOC")))
    top = next((element for element, (is_top, _) in tables.items() if is_top), None)
    return tuple(_followed(top, tables, frozenset())) if top is not None else ()


def _table(body: bytes) -> tuple[str, tuple[bool, tuple[str, ...]]] | None:
    element, _, rest = body.partition(b"\0")
    if len(rest) < 2:
        return None
    names = rest[2:].split(b"\0")[: rest[1]]
    return element.decode("latin-1"), (bool(rest[0] & 2), tuple(name.decode("latin-1") for name in names))


def _followed(element: str, tables: dict[str, tuple[bool, tuple[str, ...]]], above: frozenset[str]) -> Iterator[str]:
    for child in tables[element][1]:
        if child in above:
            continue
        if child in tables:
            yield from _followed(child, tables, above | {element, child})
        else:
            yield child
