"""`NAME.timeline.json`: where every sound falls, for programs that check or show a guide.

The format is `guide.timeline/1`; fields are added freely, and changed only with a new number. It reads back to the same
timeline.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final, TypeVar

from guide.model.cues import PartKind, Where
from guide.model.routine import Side
from guide.model.signals import Signal
from guide.model.speech import Utterance, Voice
from guide.model.timeline import Chapter, Clip, Part, Speech, Timeline
from guide.publish.json_text import JsonObject, json_text, seconds_of
from guide.units import RATE_HZ

FORMAT: Final = "guide.timeline/1"
_SHARED: Final = 256
"""Values that clips which follow each other have in common and share, so that a long guide takes half the memory."""
Piece = TypeVar("Piece", Clip, Part, Chapter)


def timeline_json(timeline: Timeline, title: str, voice: Voice, music: str | None = None) -> str:
    """The whole timeline as text; places are samples of the decoded, gapless MP3. `music` names what lies under it."""
    return json_text(timeline_object(timeline, title, voice, music), object_of)


def timeline_object(timeline: Timeline, title: str, voice: Voice, music: str | None = None) -> JsonObject:
    """The same as an object in which clips, parts and chapters stand as they are; each becomes one by `object_of`.

    As objects all together they are larger than all the rest that a build of many hours has in memory.
    """
    return {
        "format": FORMAT,
        "title": title,
        "rate_hz": RATE_HZ,
        "length": timeline.length,
        "voice": {"engine": voice.engine, "name": voice.name, "language": voice.language},
        "clips": (*([_music(timeline, music)] if music else []), *timeline.clips),
        "parts": timeline.parts,
        "chapters": timeline.chapters,
    }


def object_of(piece: Clip | Part | Chapter) -> JsonObject:
    """A piece of a timeline as an object."""
    match piece:
        case Clip():
            return _clip(piece)
        case Part():
            return _part(piece)
        case Chapter(start, title):
            return {"start": start, "title": title}


def _clip(clip: Clip) -> JsonObject:
    return {
        "start": clip.start,
        "length": clip.length,
        "track": clip.track.value,
        **_sound(clip.sound),
        **_where(clip.where),
        "rep": clip.where.rep,
    }


def _music(timeline: Timeline, name: str) -> JsonObject:
    """The music as one clip from beginning to end."""
    heard = {"start": 0, "length": timeline.length, "track": "music", "kind": "music", "text": name, "spoken": None}
    return {**heard, **_where(Where()), "rep": None}


def _sound(sound: Speech | Signal) -> JsonObject:
    if isinstance(sound, Speech):
        return {"kind": "speech", "text": sound.text, "spoken": sound.utterance.spoken}
    return {"kind": sound.value, "text": None, "spoken": None}


def _part(part: Part) -> JsonObject:
    return {
        "kind": part.kind.value,
        "start": part.start,
        "end": part.end,
        "seconds": seconds_of(part.end - part.start),
        **_where(part.where),
        "count": part.count,
        "open_rounds": part.open_rounds,
    }


def _where(where: Where) -> JsonObject:
    return {
        "exercise": where.exercise,
        "round": where.round,
        "side": where.side.value if where.side else None,
        "line": where.line,
    }


# ── Reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def piece_from(written: dict[str, Any]) -> object:
    """The piece of a timeline in an object of one, and any other object as it is: what `json` makes of each it reads.

    Whatever is wrong with it is a ValueError, TypeError or KeyError.
    """
    if "track" in written:
        return _clip_from(written)
    if "seconds" in written:
        return _part_from(written)
    if written.keys() == {"start", "title"}:
        return Chapter(_whole(written["start"]), str(written["title"]))
    return written


def timeline_from(written: dict[str, Any]) -> Timeline:
    """The timeline in an object of this format, its pieces made by `piece_from`; its errors are the same."""
    if written["format"] != FORMAT or written["rate_hz"] != RATE_HZ:
        raise ValueError(f"not a timeline of the form {FORMAT} at {RATE_HZ} Hz")
    return Timeline(
        _whole(written["length"]),
        tuple(_known(piece, Clip) for piece in written["clips"]),
        tuple(_known(piece, Part) for piece in written["parts"]),
        tuple(_known(piece, Chapter) for piece in written["chapters"]),
    )


def _known(piece: object, kind: type[Piece]) -> Piece:
    """The piece, which has to be of that kind."""
    if not isinstance(piece, kind):
        raise TypeError(f"not a {kind.__name__}: {piece!r}")
    return piece


def _whole(number: object) -> int:
    """A place or a length."""
    if not isinstance(number, int) or number < 0:
        raise TypeError(f"a place or a length is a whole number, not {number!r}")
    return number


def _clip_from(written: dict[str, Any]) -> Clip:
    speaks = written["kind"] == "speech"
    sound = _speech(written["spoken"], written["text"]) if speaks else Signal(written["kind"])
    return Clip(_whole(written["start"]), _whole(written["length"]), sound, _where_from(written))


def _part_from(written: dict[str, Any]) -> Part:
    kind = PartKind(written["kind"])
    start, end, is_open = _whole(written["start"]), _whole(written["end"]), bool(written.get("open_rounds"))
    return Part(kind, start, end, _where_from(written), written["count"], is_open)


def _where_from(written: dict[str, Any]) -> Where:
    return _where_of(written["exercise"], written["round"], written["side"], written.get("rep"), written["line"])


@lru_cache(_SHARED)
def _speech(spoken: str, text: str | None) -> Speech:
    return Speech(Utterance(spoken), text)


@lru_cache(_SHARED)
def _where_of(exercise: int | None, set_: int | None, side: str | None, rep: int | None, line: int | None) -> Where:
    return Where(exercise, set_, Side(side) if side else None, rep, line)
