"""The chapters of a guide: one for each exercise, or one for each set of it.

They begin where the timeline says and reach to the next one, the last to the end. `NAME.chapters.json` lists the same
for podcast players (Podcasting 2.0, JSON chapters format 1.2.0).
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from guide.model.timeline import Chapter, Timeline
from guide.publish.id3 import MOST_CHILDREN, ChapterEntry, ChapterGroup, ChapterSpan
from guide.publish.json_text import json_text
from guide.units import to_ms

VERSION: Final = "1.2.0"


def chapter_entries(timeline: Timeline, *, by_set: bool = False) -> tuple[ChapterEntry, ...]:
    """The chapters in order; by set, an exercise of several sets or rounds is a group with a chapter for each."""
    ends = (*(chapter.start for chapter in timeline.chapters), timeline.length)[1:]
    starts = _starts_of_sets(timeline) if by_set else {}
    return tuple(
        _entry(chapter, starts.get(chapter.start, ()), end)
        for chapter, end in zip(timeline.chapters, ends, strict=True)
    )


def chapter_spans(timeline: Timeline, *, by_set: bool = False) -> tuple[ChapterSpan, ...]:
    """The same one after the other, groups taken apart."""
    return tuple(
        span
        for entry in chapter_entries(timeline, by_set=by_set)
        for span in (entry.chapters if isinstance(entry, ChapterGroup) else (entry,))
    )


def _entry(chapter: Chapter, later_sets: tuple[int, ...], end: int) -> ChapterEntry:
    """The first set begins with the chapter, so that what is explained before it stays with it."""
    starts = (chapter.start, *later_sets)
    if not 1 < len(starts) <= MOST_CHILDREN:
        return ChapterSpan(to_ms(chapter.start), to_ms(end), chapter.title)
    sets = zip(starts, (*later_sets, end), strict=True)
    spans = (
        ChapterSpan(to_ms(start), to_ms(stop), f"{chapter.title}, {number} of {len(starts)}")
        for number, (start, stop) in enumerate(sets, 1)
    )
    return ChapterGroup(chapter.title, tuple(spans))


def _starts_of_sets(timeline: Timeline) -> dict[int, tuple[int, ...]]:
    """For each chapter, by its start, where its second and further sets begin to be spoken of."""
    starts = [chapter.start for chapter in timeline.chapters]
    found: dict[int, tuple[int, ...]] = {}
    for clip in timeline.clips:
        index = bisect_right(starts, clip.start) - 1
        known = found.get(starts[index], ()) if index >= 0 else ()
        if index >= 0 and clip.where.round == len(known) + 2:  # counted from 1; the first needs no place of its own
            found[starts[index]] = (*known, clip.start)
    return found


def chapters_json(timeline: Timeline, title: str, *, by_set: bool = False) -> str:
    """The chapters of a guide as JSON; times are seconds."""
    chapters = [
        {"startTime": span.start_ms / 1000, "title": span.title} for span in chapter_spans(timeline, by_set=by_set)
    ]
    return json_text({"version": VERSION, "title": title, "chapters": chapters})
