"""Stretches hold all of a guide, and a change leaves all but a few as they were."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from guide.model.cues import Where
from guide.model.signals import Signal
from guide.model.timeline import Clip, Timeline
from guide.units import FRAME_LENGTH, RATE_HZ, to_samples
from guide.verify.stretches import LONG_ENOUGH, SHORTEST, Gap, Stretch, stretches_of

HERE = Where(line=1)
BLUR = to_samples(40)
PAUSE = 140 * FRAME_LENGTH
"""Five seconds."""


@st.composite
def timelines(draw) -> Timeline:
    """Clips and gaps of any length, some of the clips on whole frames."""
    clips, at = [], 0
    for gap, length in draw(
        st.lists(st.tuples(st.integers(0, 40 * RATE_HZ), st.integers(1, 20 * RATE_HZ)), max_size=20)
    ):
        start = at + gap if gap % 3 else -(-(at + gap) // FRAME_LENGTH) * FRAME_LENGTH
        clips.append(Clip(start, length, Signal.PIP, HERE))
        at = start + length
    return Timeline(at + draw(st.integers(1, 40 * RATE_HZ)), tuple(clips), (), ())


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
        assert LONG_ENOUGH + SHORTEST + max(longest, LONG_ENOUGH) + 2 * BLUR >= stretch.end - stretch.start


@given(timelines(), timelines(), timelines())
def test_what_stands_before_and_after_changes_none_of_a_chapter_that_begins_anew(
    before: Timeline, chapter: Timeline, after: Timeline
) -> None:
    def whole(*chapters: Timeline) -> tuple[list[Stretch], list[int]]:
        """One after the other, each of them with quiet around three pips; these begin on whole frames."""
        clips, places, at = [], [], 0
        for one in chapters:
            places.append(at)
            clips += [Clip(at + place, 1_000, Signal.PIP, HERE) for place in (PAUSE, 3 * PAUSE, 5 * PAUSE)]
            clips += [replace(clip, start=at + 6 * PAUSE + clip.start) for clip in one.clips]
            at += -(-(one.length + 7 * PAUSE) // FRAME_LENGTH) * FRAME_LENGTH
        return list(stretches_of(Timeline(at, tuple(clips), (), ()))), [*places, at]

    stretches, places = whole(before, chapter, after)
    others, other_places = whole(after, after, chapter, before)

    def inner(of: list[Stretch], start: int, end: int) -> list[tuple[int, int, int]]:
        """Those of a chapter after its first, which may begin before it, and but for the last, which ends behind it."""
        own = (one for one in of if start + PAUSE <= one.start < one.end < end)
        return [(one.start - start, one.end - start, len(one.checks)) for one in own]

    assert inner(stretches, *places[1:3]) == inner(others, *other_places[2:4])
    assert inner(stretches, *places[1:3])
