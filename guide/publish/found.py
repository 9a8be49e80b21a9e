"""What a finished file holds besides its sound, found again: for `guide verify`, on any machine."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from guide.audio.info_frame import Crc16, frame_size, info_frame_at
from guide.audio.mp3_stretches import Frames
from guide.errors import InputError
from guide.publish import record
from guide.publish.id3 import ChapterSpan
from guide.publish.id3_reading import Tag, chapters_of, listed_of, object_of, read_tag, text_of
from guide.publish.record import Record
from guide.publish.seal import has_its_seal
from guide.values import dataclass

_BLOCK = 1 << 18


@dataclass(frozen=True, slots=True)
class Found:
    """What stands in a file."""

    has_its_seal: bool
    """Whether it is, byte for byte, the file that was made."""
    frames: Frames | None
    """Its MP3 frames; None where they are not those that were made."""
    record: Record | None
    """None where there is none, or it cannot be read."""
    title: str | None
    length_ms: int | None
    """As the tag says."""
    chapters: tuple[ChapterSpan, ...]
    """In the order of the file."""
    listed: tuple[ChapterSpan, ...]
    """In the order of the table of contents."""


def found_in(path: Path) -> Found:
    """What stands in a file; one that cannot be read is an `InputError`."""
    try:
        with path.open("rb") as file:
            return _found(file)
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error})") from error


@dataclass(frozen=True, slots=True)
class Told:
    """What the tag of a file says about its sound, believed as it stands."""

    title: str | None
    record: Record | None
    """None where there is none, or it cannot be read."""
    chapters: tuple[ChapterSpan, ...]
    """In the order of the file."""


def told_in(path: Path) -> Told:
    """What the tag of a file says; only the tag is read. A file that cannot be read is an `InputError`."""
    try:
        with path.open("rb") as file:
            tag = read_tag(file)
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error})") from error
    return Told(text_of(tag.frames, "TIT2"), _record(tag), tuple(chapters_of(tag).values()))


def _record(tag: Tag) -> Record | None:
    packed = object_of(tag.frames, record.DESCRIPTION)
    return None if packed is None else record.unpacked(packed)


def _found(file: BinaryIO) -> Found:
    tag = read_tag(file)
    chapters = chapters_of(tag)
    length = text_of(tag.frames, "TLEN") or ""
    return Found(
        has_its_seal=has_its_seal(file),
        frames=_whole_frames(file, tag),
        record=_record(tag),
        title=text_of(tag.frames, "TIT2"),
        length_ms=int(length) if length.isdecimal() else None,
        chapters=tuple(chapters.values()),
        listed=tuple(chapters[element] for element in listed_of(tag) if element in chapters),
    )


def _whole_frames(file: BinaryIO, tag: Tag) -> Frames | None:
    """The frames, if the Info frame vouches for all of them."""
    file.seek(tag.length)
    stream = info_frame_at(file)
    if stream is None:
        return None
    begin = file.tell()
    left, crc = stream.frames * frame_size(stream.bitrate_kbps), Crc16()
    while left:
        block = file.read(min(_BLOCK, left))
        if not block or len(block) % 2:  # it ends too early
            return None
        left -= len(block)
        crc.add(block)
    return Frames(begin, stream) if crc.value == stream.crc else None
