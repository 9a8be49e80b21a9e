"""The laws hold for whatever is planned, however long speech takes; and each of them can fail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guide.lay_out import lay_out
from guide.model.cues import Cue, Mark, PartKind, Where, Window
from guide.model.routine import Routine
from guide.model.signals import Signal
from guide.model.timeline import Chapter, Clip, Speech, Timeline
from guide.plan import PlanSettings, plan, prescribe
from guide.plan.counting import saying
from guide.units import FRAME_LENGTH, to_samples
from tests import strategies
from tests.lay_out import laws
from tests.lay_out.sample_cues import SAMPLE

calm = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@calm
@given(strategies.routines, strategies.plan_settings, st.integers(0, 1 << 16))
def test_a_planned_guide_keeps_the_laws(routine: Routine, chosen: PlanSettings, seed: int) -> None:
    cues = plan(prescribe(routine, chosen), chosen)
    lengths = strategies.random_lengths(cues, seed)
    assert laws.broken(cues, lengths, lay_out(cues, lengths)) == []


@calm
@given(strategies.cues, st.integers(0, 1 << 16))
def test_any_cues_keep_the_laws(cues: tuple[Cue, ...], seed: int) -> None:
    lengths = strategies.random_lengths(cues, seed)
    assert laws.broken(cues, lengths, lay_out(cues, lengths)) == []


@calm
@given(strategies.cues, st.integers(0, 1 << 16))
def test_the_same_cues_and_lengths_give_the_same_timeline(cues: tuple[Cue, ...], seed: int) -> None:
    lengths = strategies.random_lengths(cues, seed)
    assert lay_out(cues, lengths) == lay_out(cues, dict(reversed(lengths.items())))


@calm
@given(strategies.cues_without_laps, strategies.cues_without_laps, strategies.cues, st.integers(0, 1 << 16))
def test_what_comes_before_a_chapter_changes_nothing_in_it(
    before: tuple[Cue, ...], instead: tuple[Cue, ...], chapter: tuple[Cue, ...], seed: int
) -> None:
    words = saying("Now the next one.", Where())
    chapter = (words, Mark("Next"), words, *chapter)
    lengths = strategies.random_lengths((*before, *instead, *chapter), seed)
    one, other = (_from_its_last(lay_out((*cues, *chapter), lengths), chapter) for cues in (before, instead))
    assert one == other


def _from_its_last(timeline: Timeline, cues: tuple[Cue, ...]) -> tuple[object, ...]:
    """Everything from the first chapter of these last cues on, counted from there; it begins on a whole frame."""
    start = timeline.chapters[-sum(isinstance(cue, Mark) for cue in cues)].start
    assert 0 == start % FRAME_LENGTH
    clips = [replace(clip, start=clip.start - start) for clip in timeline.clips if clip.start >= start]
    parts = [(part.kind, part.start - start, part.end - start) for part in timeline.parts if part.start >= start]
    chapters = [(chapter.title, chapter.start - start) for chapter in timeline.chapters if chapter.start >= start]
    return clips, parts, chapters


# ── Planted faults ───────────────────────────────────────────────────────────────────────────────────────────────────


def _change(timeline: Timeline, is_it: Callable[[Clip], bool], **change: int) -> Timeline:
    place = next(at for at, clip in enumerate(timeline.clips) if is_it(clip))
    clips = list(timeline.clips)
    clips[place] = replace(clips[place], **change)
    return replace(timeline, clips=tuple(clips))


def _without(timeline: Timeline, is_it: Callable[[Clip], bool]) -> Timeline:
    place = next(at for at, clip in enumerate(timeline.clips) if is_it(clip))
    return replace(timeline, clips=timeline.clips[:place] + timeline.clips[place + 1 :])


def _is(signal: Signal) -> Callable[[Clip], bool]:
    return lambda clip: clip.sound is signal


def _says(words: str) -> Callable[[Clip], bool]:
    return lambda clip: isinstance(clip.sound, Speech) and clip.sound.utterance.spoken == words


def _shifted(timeline: Timeline, is_it: Callable[[Clip], bool], by: int) -> Timeline:
    start = next(clip.start for clip in timeline.clips if is_it(clip))
    return _change(timeline, is_it, start=start + by)


def _stretched(timeline: Timeline) -> Timeline:
    first, *others = timeline.parts
    return replace(timeline, parts=(replace(first, end=first.end + 1), *others))


def _late_round(timeline: Timeline) -> Timeline:
    parts = [replace(part, end=part.end + 1) if part.kind is PartKind.REST else part for part in timeline.parts]
    return replace(timeline, parts=tuple(parts))


def _without_stretches(timeline: Timeline) -> Timeline:
    parts = [part for part in timeline.parts if part.where.rep != 2]
    return replace(timeline, parts=tuple(parts))


def _spoken_too_late(timeline: Timeline) -> Timeline:
    clip = next(clip for clip in timeline.clips if _says("Ready.")(clip))
    first_pip = next(other for other in timeline.clips if other.start > clip.start)
    return _change(timeline, _says("Ready."), start=first_pip.start - clip.length - to_samples(399))


def _late_chapter(timeline: Timeline) -> Timeline:
    *others, last = timeline.chapters
    return replace(timeline, chapters=(*others, replace(last, start=last.start + 1)))


FAULTS: tuple[tuple[str, Callable[[Timeline], Timeline], str], ...] = (
    ("a part is left out", lambda it: replace(it, parts=it.parts[1:]), "every_window_is_a_part"),
    ("a part is a sample too long", _stretched, "parts_are_exact"),
    ("a round begins a sample late", _late_round, "rounds_keep_the_clock"),
    ("a start is a sample late", lambda it: _shifted(it, _is(Signal.START), 1), "parts_begin_and_end_with_signals"),
    ("an end is missing", lambda it: _without(it, _is(Signal.END)), "parts_begin_and_end_with_signals"),
    ("a pip is missing", lambda it: _without(it, _is(Signal.PIP)), "starts_are_counted_down"),
    ("the half is late", lambda it: _shifted(it, _is(Signal.HALF), 1), "ticks_are_in_place"),
    ("a hold is missing", _without_stretches, "stretches_are_exact"),
    ("a number is late", lambda it: _shifted(it, _says("Three."), 1), "calls_are_exact"),
    ("words are too near the pips", _spoken_too_late, "speech_is_clear_of_signals"),
    ("words are cut short", lambda it: _change(it, _says("Ready."), length=100), "clips_have_their_lengths"),
    ("words are missing", lambda it: _without(it, _says("March on the spot.")), "all_that_must_be_said_is_said"),
    ("a chapter is a sample late", _late_chapter, "chapters_with_words_begin_on_whole_frames"),
    (
        "words are a sample late",
        lambda it: _shifted(it, _says("March on the spot."), 1),
        "what_is_said_after_a_pause_begins_on_a_whole_frame",
    ),
    ("a chapter goes back", lambda it: replace(it, chapters=(*it.chapters, Chapter(0, ""))), "chapters_are_in_order"),
)


@pytest.mark.parametrize(
    ("fault", "law"), [(fault, law) for _, fault, law in FAULTS], ids=[one for one, _, _ in FAULTS]
)
def test_a_planted_fault_is_found(fault: Callable[[Timeline], Timeline], law: str) -> None:
    lengths = strategies.plain_lengths(SAMPLE)
    timeline = lay_out(SAMPLE, lengths)
    assert laws.broken(SAMPLE, lengths, timeline) == []
    found = laws.broken(SAMPLE, lengths, fault(timeline))
    assert law in {one.split(":")[0] for one in found}


def test_every_law_has_a_planted_fault() -> None:
    assert {law.__name__ for law in laws.LAWS} == {law for _, _, law in FAULTS}


def test_the_sample_has_what_the_faults_need() -> None:
    kinds = {cue.kind for cue in SAMPLE if isinstance(cue, Window)}
    assert {PartKind.WORK, PartKind.REPS} == kinds
    assert sum(isinstance(cue, Mark) for cue in SAMPLE) == 2
