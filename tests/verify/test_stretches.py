"""Stretches hold all of a guide, and a change leaves those of other chapters as they were."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from guide.model.cues import Where
from guide.model.signals import Signal
from guide.model.timeline import Chapter, Clip, Timeline
from guide.units import FRAME_LENGTH, RATE_HZ, to_samples
from guide.verify.stretches import LONG_ENOUGH, Gap, Stretch, stretches_of

HERE = Where(line=1)
BLUR = to_samples(40)


@st.composite
def timelines(draw) -> Timeline:
    """Clips and gaps of any length, with chapters anywhere, some of them on whole frames."""
    clips, at = [], 0
    for gap, length in draw(
        st.lists(st.tuples(st.integers(0, 40 * RATE_HZ), st.integers(1, 20 * RATE_HZ)), max_size=20)
    ):
        clips.append(Clip(at + gap, length, Signal.PIP, HERE))
        at += gap + length
    end = at + draw(st.integers(1, 40 * RATE_HZ))
    starts = draw(st.lists(st.integers(0, end - 1), max_size=8, unique=True))
    on_frames = (start // FRAME_LENGTH * FRAME_LENGTH if start % 3 else start for start in sorted(starts))
    return Timeline(end, tuple(clips), (), tuple(Chapter(start, "one") for start in on_frames))


def moved(stretch: Stretch, by: int) -> Stretch:
    """The same stretch elsewhere."""
    return Stretch(
        stretch.start + by,
        stretch.end + by,
        tuple(
            replace(one, start=one.start + by, end=one.end + by, began=one.began + by)
            if isinstance(one, Gap)
            else replace(one, start=one.start + by)
            for one in stretch.checks
        ),
    )


@given(timelines())
def test_they_follow_each_other_from_the_beginning_to_the_end(timeline: Timeline) -> None:
    stretches = list(stretches_of(timeline))
    assert [0, *(one.end for one in stretches[:-1])] == [one.start for one in stretches]
    assert timeline.length == stretches[-1].end


@given(timelines())
def test_every_clip_is_in_one_of_them_and_every_check_lies_within_its_own(timeline: Timeline) -> None:
    stretches = list(stretches_of(timeline))
    assert timeline.clips == tuple(one for each in stretches for one in each.checks if isinstance(one, Clip))
    for stretch in stretches:
        assert all(stretch.start <= one.start < one.end <= stretch.end for one in stretch.checks)


@given(timelines())
def test_all_that_lies_between_clips_is_looked_at_but_for_what_they_are_blurred_into(timeline: Timeline) -> None:
    gaps = [one for each in stretches_of(timeline) for one in each.checks if isinstance(one, Gap)]
    ends = [0, *(clip.end for clip in timeline.clips)]
    starts = [*(clip.start for clip in timeline.clips), timeline.length]
    for begin, end in zip(ends, starts, strict=True):
        first, last = begin + BLUR if begin else 0, end - BLUR
        own = [gap for gap in gaps if begin <= gap.start and gap.end <= end]
        assert max(0, last - first) == sum(gap.end - gap.start for gap in own)


@given(timelines())
def test_none_lasts_much_longer_than_what_is_long_enough(timeline: Timeline) -> None:
    longest = max((clip.length for clip in timeline.clips), default=0)
    for stretch in stretches_of(timeline):
        assert LONG_ENOUGH + max(longest, LONG_ENOUGH) + 2 * BLUR >= stretch.end - stretch.start


@given(timelines(), timelines(), timelines())
def test_what_stands_before_and_after_a_chapter_changes_none_of_its_own(
    before: Timeline, chapter: Timeline, after: Timeline
) -> None:
    def whole(*chapters: Timeline) -> tuple[list[Stretch], list[int]]:
        """Chapters one after the other, each beginning and ending with two seconds of quiet, on whole frames."""
        clips, places, at = [], [], 0
        for one in chapters:
            places.append(at)
            clips += [replace(clip, start=at + 2 * RATE_HZ + clip.start) for clip in one.clips]
            at += -(-(one.length + 4 * RATE_HZ) // FRAME_LENGTH) * FRAME_LENGTH
        timeline = Timeline(at, tuple(clips), (), tuple(Chapter(place, "one") for place in places))
        return list(stretches_of(timeline)), [*places, at]

    stretches, places = whole(before, chapter, after)
    others, other_places = whole(after, after, chapter, before)

    def inner(of: list[Stretch], start: int, end: int) -> list[Stretch]:
        """Those of a chapter, but for the last, which may hold the end of a gap that the next one goes on with."""
        return [moved(one, -start) for one in of if start <= one.start < one.end < end]

    def plain(of: list[Stretch]) -> list[tuple[int, int, int]]:
        return [(one.start, one.end, len(one.checks)) for one in of]

    assert plain(inner(stretches, *places[1:3])) == plain(inner(others, *other_places[2:4]))
