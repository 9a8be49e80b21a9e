"""`NAME.timeline.json`: where every sound falls, for programs that check or show a guide.

The format is `guide.timeline/1`; fields are added freely, and changed only with a new number. It reads back to the same
timeline.
"""

from __future__ import annotations

from typing import Any, Final

from guide.model.cues import PartKind, Where
from guide.model.routine import Side
from guide.model.signals import Signal
from guide.model.speech import Utterance, Voice
from guide.model.timeline import Chapter, Clip, Part, Speech, Timeline
from guide.publish.json_text import JsonObject, json_text, seconds_of
from guide.units import RATE_HZ

FORMAT: Final = "guide.timeline/1"


def timeline_json(timeline: Timeline, title: str, voice: Voice, music: str | None = None) -> str:
    """The whole timeline as text; places are samples of the decoded, gapless MP3. `music` names what lies under it."""
    return json_text(timeline_object(timeline, title, voice, music))


def timeline_object(timeline: Timeline, title: str, voice: Voice, music: str | None = None) -> JsonObject:
    """The same as an object."""
    return {
        "format": FORMAT,
        "title": title,
        "rate_hz": RATE_HZ,
        "length": timeline.length,
        "voice": {"engine": voice.engine, "name": voice.name, "language": voice.language},
        "clips": [*([_music(timeline, music)] if music else []), *map(_clip, timeline.clips)],
        "parts": [_part(part) for part in timeline.parts],
        "chapters": [_chapter(chapter) for chapter in timeline.chapters],
    }


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


def _chapter(chapter: Chapter) -> JsonObject:
    return {"start": chapter.start, "title": chapter.title}


# ── Reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def timeline_from(written: dict[str, Any]) -> Timeline:
    """The timeline in an object of this format; whatever is wrong with it is a ValueError, TypeError or KeyError."""
    if written["format"] != FORMAT or written["rate_hz"] != RATE_HZ:
        raise ValueError(f"not a timeline of the form {FORMAT} at {RATE_HZ} Hz")
    return Timeline(
        _whole(written["length"]),
        tuple(map(_clip_from, written["clips"])),
        tuple(map(_part_from, written["parts"])),
        tuple(Chapter(_whole(chapter["start"]), str(chapter["title"])) for chapter in written["chapters"]),
    )


def _whole(number: object) -> int:
    """A place or a length."""
    if not isinstance(number, int) or number < 0:
        raise TypeError(f"a place or a length is a whole number, not {number!r}")
    return number


def _clip_from(written: dict[str, Any]) -> Clip:
    speaks = written["kind"] == "speech"
    sound = Speech(Utterance(written["spoken"]), written["text"]) if speaks else Signal(written["kind"])
    return Clip(_whole(written["start"]), _whole(written["length"]), sound, _where_from(written))


def _part_from(written: dict[str, Any]) -> Part:
    kind = PartKind(written["kind"])
    start, end, is_open = _whole(written["start"]), _whole(written["end"]), bool(written.get("open_rounds"))
    return Part(kind, start, end, _where_from(written), written["count"], is_open)


def _where_from(written: dict[str, Any]) -> Where:
    side = Side(written["side"]) if written["side"] else None
    return Where(written["exercise"], written["round"], side, written.get("rep"), written["line"])
