"""What is going on at a place of a timeline: for whoever follows a guide with open eyes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from guide.model.cues import PartKind
from guide.model.text import one_line
from guide.model.timeline import Clip, Part, Speech, Timeline
from guide.units import clock, to_ms
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Moment:
    """One place of a guide, in words."""

    at_ms: int
    length_ms: int
    """Of the whole guide."""
    chapter: str
    """“2 of 5: Heel raises”, or a title alone where no exercise belongs to it; empty where there are no chapters."""
    words: str
    """The author's words that hold now; what the voice says by itself where the author says nothing; perhaps empty."""
    part: str
    """The timed part: “work 20 s, round 2”; empty between the parts."""
    left_ms: int | None
    """What is left of the part; None between the parts."""
    next: str
    """The next timed part, or the next exercise where that comes first."""
    next_in_ms: int


def shown(text: str) -> str:
    """A text on one line without what would steer a terminal: titles and words come from anywhere."""
    return one_line("".join(letter for letter in text if letter.isprintable() or letter.isspace()))


class Follower:
    """Finds the moment of any place; made once for a timeline."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._said = tuple(clip for clip in timeline.clips if isinstance(clip.sound, Speech) and not _is_count(clip))
        self._said_starts = [clip.start for clip in self._said]
        self._counts = tuple(clip for clip in timeline.clips if clip.where.rep is not None)
        self._count_starts = [clip.start for clip in self._counts]
        self._by_line: dict[int, list[Clip]] = {}
        for clip in self._said:
            if clip.where.line is not None and _text(clip) is not None:
                self._by_line.setdefault(clip.where.line, []).append(clip)
        self._parts = timeline.outer_parts
        self._part_starts = [part.start for part in self._parts]
        self._chapter_starts = [chapter.start for chapter in timeline.chapters]
        self._titles = _numbered_titles(timeline)

    @property
    def said(self) -> tuple[Clip, ...]:
        """Everything that is said, numbers of repetitions left out, in order."""
        return self._said

    @property
    def chapters(self) -> tuple[int, ...]:
        """Where the chapters begin."""
        return tuple(self._chapter_starts)

    def at(self, place: int) -> Moment:
        """What is going on at a sample."""
        place = max(0, min(place, self._timeline.length))
        part = self._part_at(place)
        next_words, next_start = self._next(place)
        return Moment(
            to_ms(place),
            to_ms(self._timeline.length),
            self._chapter(place),
            self._words(place, part),
            "" if part is None else ", ".join((_dose(part), *self._where(part, place))),
            None if part is None else to_ms(part.end - place),
            next_words,
            to_ms(next_start - place),
        )

    def _chapter(self, place: int) -> str:
        index = bisect_right(self._chapter_starts, place) - 1
        return self._titles[index] if index >= 0 else ""

    def _part_at(self, place: int) -> Part | None:
        index = bisect_right(self._part_starts, place) - 1
        return self._parts[index] if index >= 0 and place < self._parts[index].end else None

    def _words(self, place: int, part: Part | None) -> str:
        """The words that hold: in an exercise the author's, until others come; outside of one, whatever was said last.

        What was said before a rest or in another chapter is over, and a title is shown anyway.
        """
        index = bisect_right(self._chapter_starts, place) - 1
        since = self._chapter_starts[index] if index >= 0 else 0
        if part is not None and part.kind is PartKind.REST:
            since = max(since, part.start)
        first, last = bisect_right(self._said_starts, since - 1), bisect_right(self._said_starts, place)
        heard = self._said[first:last]
        if not heard:
            return ""
        of_the_author = (clip for clip in reversed(heard) if _text(clip) is not None)
        clip = heard[-1] if heard[-1].where.exercise is None else next(of_the_author, heard[-1])
        words = words_of(clip)
        return "" if index >= 0 and words == shown(self._timeline.chapters[index].title) else words

    def _where(self, part: Part, place: int) -> Iterable[str]:
        """Which side, round and repetition it is."""
        if part.where.side is not None:
            yield part.where.side.value
        if part.where.round is not None:
            yield f"round {part.where.round}"
        first, last = bisect_right(self._count_starts, part.start - 1), bisect_right(self._count_starts, place)
        if first < last and part.count is not None:
            yield f"number {self._counts[last - 1].where.rep}"

    def _next(self, place: int) -> tuple[str, int]:
        """What comes next, and where."""
        index = bisect_right(self._part_starts, place)
        part = self._parts[index] if index < len(self._parts) else None
        chapter = bisect_right(self._chapter_starts, place)
        if chapter < len(self._titles) and (part is None or self._chapter_starts[chapter] <= part.start):
            return self._titles[chapter], self._chapter_starts[chapter]
        if part is None:
            return "the end", self._timeline.length
        words = self._words_of(part)
        return f"{_dose(part)}: {words}" if words else _dose(part), part.start

    def _words_of(self, part: Part) -> str:
        """The author's words for a part: the last of its line that were said before it, or the first after."""
        of_its_line = self._by_line.get(part.where.line or 0, ())
        before = bisect_right([clip.start for clip in of_its_line], part.start)
        return words_of(of_its_line[max(0, before - 1)]) if of_its_line else ""


def words_of(clip: Clip) -> str:
    """What a spoken clip says, the author's wording where there is one."""
    assert isinstance(clip.sound, Speech), "a spoken clip"
    return shown(clip.sound.text or clip.sound.utterance.spoken)


def _text(clip: Clip) -> str | None:
    return clip.sound.text if isinstance(clip.sound, Speech) else None


def _is_count(clip: Clip) -> bool:
    """Whether it is the number of a repetition, which is said instead of anything else."""
    return clip.where.rep is not None and _text(clip) is None


def _numbered_titles(timeline: Timeline) -> tuple[str, ...]:
    """The titles of the chapters with the number of their exercise."""
    numbered = tuple((clip.start, number) for clip in timeline.clips if (number := clip.where.exercise))
    count = max((number for _, number in numbered), default=0)
    starts = [start for start, _ in numbered]
    ends = (*(chapter.start for chapter in timeline.chapters), timeline.length)[1:]
    titles = []
    for chapter, end in zip(timeline.chapters, ends, strict=True):
        index = bisect_left(starts, chapter.start)
        title = shown(chapter.title)
        has_one = index < len(starts) and starts[index] < end
        titles.append(f"{numbered[index][1]} of {count}: {title}" if has_one else title)
    return tuple(titles)


def _dose(part: Part) -> str:
    """“hold 20 s”, “rest 1:30”, “10 reps”."""
    duration_ms = part.shown_ms
    time = f"{duration_ms / 1000:g} s" if duration_ms < 60_000 else clock(duration_ms)
    if part.count is not None:
        noun = "breath" if part.kind is PartKind.BREATHS else "rep"
        return f"{part.count} {noun}{'s' if part.count != 1 else ''}"
    return f"{part.kind.value} {time}"
