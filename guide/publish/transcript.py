"""What is heard, in words and with places: the author's wording where the author said it, else what the voice says.

Lyrics, captions and transcripts are all written from here.
"""

from __future__ import annotations

from collections.abc import Iterator

from guide.model.text import one_line
from guide.model.timeline import Speech, Timeline
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Heard:
    """Words on one line and where they are heard."""

    start: int
    end: int
    text: str
    is_the_authors: bool


def heard(timeline: Timeline) -> tuple[Heard, ...]:
    """Everything that is said, in order."""
    return tuple(
        Heard(clip.start, clip.end, one_line(sound.text or sound.utterance.spoken), sound.text is not None)
        for clip in timeline.clips
        if isinstance(sound := clip.sound, Speech)
    )


def transcript(timeline: Timeline) -> str:
    """The author's words under the titles of the chapters, each sentence once in a chapter."""
    return "\n\n".join("\n".join(lines) for lines in _paragraphs(timeline) if lines)


def _paragraphs(timeline: Timeline) -> Iterator[tuple[str, ...]]:
    said = [line for line in heard(timeline) if line.is_the_authors]
    starts = [chapter.start for chapter in timeline.chapters]
    titles = ("", *(chapter.title for chapter in timeline.chapters))
    for title, start, end in zip(titles, (0, *starts), (*starts, timeline.length), strict=True):
        inside = (line.text for line in said if start <= line.start < end)
        yield tuple(words for words in dict.fromkeys((title, *inside)) if words)
