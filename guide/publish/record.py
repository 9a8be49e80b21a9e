"""The record: the timeline of a guide and what its sounds were like, kept compressed in its own MP3.

It is a `guide.timeline/1` with one more entry, `check`, so that the timeline can be taken out of the file with any tag
editor and read by what reads timelines. Compressed with bzip2, whose bytes are the same on every machine, which those
of Python's other compressions are not.
"""

from __future__ import annotations

import bz2
import json
from base64 import b64decode, b64encode
from collections.abc import Iterator
from itertools import chain, repeat
from typing import Any, Final

from guide.model.reference import NO_LEVEL, Reference
from guide.model.signals import Signal
from guide.model.speech import Utterance, Voice
from guide.model.timeline import Speech, Timeline
from guide.publish.json_text import JsonObject
from guide.publish.timeline_json import object_of, piece_from, timeline_from, timeline_object
from guide.values import dataclass

DESCRIPTION: Final = "guide.timeline/1"
FILE_NAME: Final = "timeline.json.bz2"
MIME_TYPE: Final = "application/x-bzip2"
_LONGEST: Final = 64_000_000
"""Bytes of a record: a day of guide takes less than half of it. What unpacks to more is damaged, or means harm."""
_FIRST_LETTER: Final = ord("0")
"""Levels are written as letters, the loudest as this one, so that they compress well."""


@dataclass(frozen=True, slots=True)
class Record:
    """What a finished guide knows about itself."""

    title: str
    voice: Voice
    timeline: Timeline
    reference: Reference
    chapters_by_set: bool = False


def packed(record: Record) -> bytes:
    """The record as the bytes that travel."""
    whole = timeline_object(record.timeline, record.title, record.voice)
    whole["check"] = _check(record)
    packing = bz2.BZ2Compressor(9)
    packed_pieces = [packing.compress(piece.encode("utf-8", "replace")) for piece in _json_pieces(whole)]
    return b"".join((*packed_pieces, packing.flush()))


def _json_pieces(whole: JsonObject) -> Iterator[str]:
    """The object as JSON, piece by piece: of a guide of many hours it is several megabytes."""
    write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=object_of).encode
    for before, (name, value) in zip(chain("{", repeat(",")), whole.items(), strict=False):
        yield f"{before}{write(name)}:"
        if isinstance(value, tuple):
            yield from (f"{comma}{write(piece)}" for comma, piece in zip(chain("[", repeat(",")), value, strict=False))
            yield "]" if value else "[]"
        else:
            yield write(value)
    yield "}"


def unpacked(data: bytes) -> Record | None:
    """The record in these bytes; None where there is none, or a damaged one."""
    try:
        return _record(json.loads(_decompressed(data).decode("utf-8"), object_hook=piece_from))
    except (OSError, EOFError, ValueError, TypeError, KeyError, AttributeError, AssertionError, RecursionError):
        return None


def _decompressed(data: bytes) -> bytes:
    unpacking = bz2.BZ2Decompressor()
    text = unpacking.decompress(data, _LONGEST)
    if not unpacking.eof:
        raise ValueError("too long, or cut off")
    return text


# ── What the sounds were like ────────────────────────────────────────────────────────────────────────────────────────


def _check(record: Record) -> dict[str, object]:
    levels = record.reference.levels
    signals = {sound: level for sound, level in levels.items() if isinstance(sound, Signal)}
    return {
        "chapters_by_set": record.chapters_by_set,
        "voice_lufs": record.reference.voice_lufs,
        "has_music": record.reference.has_music,
        "onsets": {
            signal.value: b64encode(samples).decode("ascii") for signal, samples in record.reference.onsets.items()
        },
        "signals": {signal.value: _letters(level) for signal, level in signals.items()},
        "speech": [_letters(levels[utterance]) for utterance in _spoken(record.timeline)],
    }


def _record(written: dict[str, Any]) -> Record:
    timeline, check, voice = timeline_from(written), written["check"], written["voice"]
    speech = zip(_spoken(timeline), map(_levels, check["speech"]), strict=True)
    signals = ((Signal(name), _levels(letters)) for name, letters in check["signals"].items())
    onsets = {Signal(name): b64decode(samples) for name, samples in check["onsets"].items()}
    voice_lufs = None if check["voice_lufs"] is None else float(check["voice_lufs"])
    reference = Reference(onsets, {**dict(speech), **dict(signals)}, voice_lufs, bool(check["has_music"]))
    said_by = Voice(voice["engine"], voice["name"], voice["language"])
    return Record(str(written["title"]), said_by, timeline, reference, bool(check["chapters_by_set"]))


def _spoken(timeline: Timeline) -> tuple[Utterance, ...]:
    """Each different utterance, in the order in which they are first heard."""
    return tuple(
        dict.fromkeys(clip.sound.utterance for clip in timeline.clips if isinstance(clip.sound, Speech)),
    )


def _letters(levels: bytes) -> str:
    return "".join(chr(_FIRST_LETTER + min(level, NO_LEVEL)) for level in levels)


def _levels(letters: str) -> bytes:
    return bytes(ord(letter) - _FIRST_LETTER for letter in letters)
