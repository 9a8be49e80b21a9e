"""A timeline as lines: clock, length, track, what is heard, what it belongs to."""

from __future__ import annotations

from guide.model.signals import Signal
from guide.model.timeline import Chapter, Clip, Part, Speech, Timeline
from guide.publish.listing.lines import belonging, exact_clock, exact_seconds, quoted, wrapped
from guide.units import to_ms


def timeline_lines(timeline: Timeline) -> list[str]:
    """Everything at its place, a chapter before the parts and a part before the sounds that begin with it."""
    entries = [(chapter.start, 0, _chapter(chapter)) for chapter in timeline.chapters]
    entries += [(part.start, 1, _part(part)) for part in timeline.parts]
    entries += [(clip.start, 2, _clip(clip)) for clip in timeline.clips]
    ordered = sorted(entries, key=lambda entry: entry[:2])
    return [line for _, _, lines in ordered for line in lines] + _line(timeline.length, None, "end", "")


def _line(start: int, length: int | None, track: str, words: str) -> list[str]:
    duration = exact_seconds(to_ms(length)) if length is not None else ""
    head = f"{exact_clock(to_ms(start)):>9} {duration:>8}  {track:<8}"
    return wrapped(head, words, len(head) + 2)


def _chapter(chapter: Chapter) -> list[str]:
    return _line(chapter.start, None, "chapter", chapter.title)


def _part(part: Part) -> list[str]:
    count = f", count {part.count}" if part.count is not None else ""
    count = ", as many rounds as fit" if part.open_rounds else count
    return _line(part.start, part.end - part.start, "part", f"{part.kind.value}{count}{belonging(part.where)}")


def _clip(clip: Clip) -> list[str]:
    words = f"{_heard(clip.sound)}{belonging(clip.where)}"
    return _line(clip.start, clip.length, clip.track.value, words)


def _heard(sound: Speech | Signal) -> str:
    return quoted(sound.utterance.spoken, sound.text) if isinstance(sound, Speech) else sound.value
