"""`NAME.timeline.json`: where every sound falls, for programs that check or show a guide.

The format is `guide.timeline/1`; fields are added freely, and changed only with a new number.
"""

from __future__ import annotations

from typing import Final

from guide.model.cues import Where
from guide.model.signals import Signal
from guide.model.speech import Voice
from guide.model.timeline import Chapter, Clip, Part, Speech, Timeline
from guide.publish.json_text import JsonObject, json_text, seconds_of
from guide.units import RATE_HZ

FORMAT: Final = "guide.timeline/1"


def timeline_json(timeline: Timeline, title: str, voice: Voice, music: str | None = None) -> str:
    """The whole timeline; places are samples of the decoded, gapless MP3. `music` names what lies under all of it."""
    return json_text(
        {
            "format": FORMAT,
            "title": title,
            "rate_hz": RATE_HZ,
            "length": timeline.length,
            "voice": {"engine": voice.engine, "name": voice.name, "language": voice.language},
            "clips": [*([_music(timeline, music)] if music else []), *map(_clip, timeline.clips)],
            "parts": [_part(part) for part in timeline.parts],
            "chapters": [_chapter(chapter) for chapter in timeline.chapters],
        }
    )


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
