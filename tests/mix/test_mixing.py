"""The mix is exactly as long as its timeline, and every clip is where the timeline says."""

from collections.abc import Iterable
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.audio.decode import decode
from guide.audio.mp3 import write_mp3
from guide.audio.quiet import Quiet
from guide.audio.samples import SAMPLE, floats
from guide.mix import MixSettings, SignalStyle, mix, quiet
from guide.mix.floor import LOOP_LENGTH, Floor
from guide.mix.tones import tone
from guide.model.cues import Where
from guide.model.pcm import Pcm
from guide.model.signals import Signal, duration_ms
from guide.model.speech import Utterance
from guide.model.timeline import QUIET_BEFORE, Clip, Speech, Timeline
from guide.units import FRAME_LENGTH, RATE_HZ, to_samples

BARE = MixSettings(floor=False)


def guide(length: int, *clips: Clip) -> Timeline:
    return Timeline(length, clips, (), ())


def speech(word: str, start: int, length: int) -> Clip:
    return Clip(start, length, Speech(Utterance(word)), Where())


def signal(which: Signal, start: int) -> Clip:
    return Clip(start, to_samples(duration_ms(which)), which, Where())


def voice(timeline: Timeline) -> dict[Utterance, Pcm]:
    """For each utterance a sound without a zero in it, different for each word."""
    return {
        clip.sound.utterance: Pcm(np.full(clip.length, 1 + len(clip.sound.utterance.spoken), SAMPLE).tobytes())
        for clip in timeline.clips
        if isinstance(clip.sound, Speech)
    }


def whole(blocks: Iterable[Pcm]) -> Pcm:
    return Pcm(b"".join(block.frames for block in blocks))


def cut(pcm: Pcm, start: int, end: int) -> Pcm:
    return Pcm(pcm.frames[2 * start : 2 * end])


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    clips: list[Clip] = []
    at = 0
    for number in range(draw(st.integers(0, 8))):
        start = at + draw(st.sampled_from([0, 1, 31, 1_000, 31_999, 32_000, 32_001, 70_000]))
        which = draw(st.sampled_from([None, *Signal]))
        length = draw(st.sampled_from([1, 2, 575, 31_999, 32_000, 40_001]))
        clips.append(signal(which, start) if which else speech("a" * (number + 1), start, length))
        at = clips[-1].end
    return guide(at + draw(st.sampled_from([0, 1, 31_999, 32_000, 64_001])), *clips)


@settings(max_examples=60, deadline=None)
@given(timelines(), st.booleans(), st.sampled_from(SignalStyle))
def test_the_blocks_are_exactly_as_long_as_the_timeline(timeline: Timeline, floor: bool, style: SignalStyle) -> None:
    blocks = list(mix(timeline, voice(timeline), MixSettings(floor=floor, signals=style)))
    assert timeline.length == sum(block.length for block in blocks)
    assert {RATE_HZ} >= {block.rate_hz for block in blocks}


@settings(max_examples=60, deadline=None)
@given(timelines())
def test_every_clip_is_at_its_sample_and_elsewhere_is_silence(timeline: Timeline) -> None:
    sounds = voice(timeline)
    mixed = whole(mix(timeline, sounds, BARE))
    at = 0
    for clip in timeline.clips:
        assert not any(cut(mixed, at, clip.start).frames)
        sound = sounds[clip.sound.utterance] if isinstance(clip.sound, Speech) else tone(clip.sound)
        assert sound == cut(mixed, clip.start, clip.end)
        at = clip.end
    assert not any(cut(mixed, at, timeline.length).frames)


@settings(max_examples=30, deadline=None)
@given(timelines())
def test_the_floor_is_added_and_nothing_else_changes(timeline: Timeline) -> None:
    with_floor, without = (
        np.frombuffer(whole(mix(timeline, voice(timeline), MixSettings(floor=floor))).frames, SAMPLE).astype(int)
        for floor in (True, False)
    )
    floor = Floor(MixSettings().floor_dbfs, timeline.anew).between(0, timeline.length)
    assert np.array_equal(with_floor - without, np.frombuffer(floor.frames, SAMPLE))


@pytest.mark.parametrize("floor", [True, False])
@pytest.mark.parametrize("start", [0, 1_234, LOOP_LENGTH + 5])
def test_what_is_heard_where_no_clip_is_is_the_quiet_again_and_again(floor: bool, start: int) -> None:
    settings, empty = MixSettings(floor=floor), guide(start + 2 * LOOP_LENGTH)
    mixed, told = whole(mix(empty, {}, settings)), quiet(empty, settings, start)
    assert {True} == {is_quiet(mixed, told, start, frame) for frame in range(2 * LOOP_LENGTH // FRAME_LENGTH)}


def is_quiet(mixed: Pcm, told: Quiet, start: int, frame: int) -> bool:
    """Whether a frame of what is heard from a sample on is as it was told."""
    place, at = told.place(frame) * FRAME_LENGTH, start + frame * FRAME_LENGTH
    return cut(told.turn, place, place + FRAME_LENGTH) == cut(mixed, at, at + FRAME_LENGTH)


WORDS = tuple(
    speech(word, start, 5_000)
    for word, start in (
        ("a", 30 * FRAME_LENGTH),
        ("ab", 30 * FRAME_LENGTH + 5_000 + QUIET_BEFORE + 1_000),  # inside a frame
        ("abc", 100 * FRAME_LENGTH),
        ("abcd", 114 * FRAME_LENGTH),  # there is too little quiet before
        ("abcde", 400 * FRAME_LENGTH),
    )
)
ANEW = (0, 20, 90, 390)


def test_before_sounds_on_whole_frames_the_floor_begins_anew() -> None:
    timeline = guide(500 * FRAME_LENGTH, *WORDS)
    mixed, told = whole(mix(timeline, voice(timeline))), quiet(timeline)
    assert ANEW == told.anew
    assert ANEW == tuple(place // FRAME_LENGTH for place in timeline.anew)
    one, other = (place * FRAME_LENGTH for place in ANEW[1:3])
    assert cut(mixed, one, one + QUIET_BEFORE) == cut(mixed, other, other + QUIET_BEFORE)


@pytest.mark.parametrize("start", [0, 25 * FRAME_LENGTH, 25 * FRAME_LENGTH + 99, 250 * FRAME_LENGTH - 1])
def test_what_is_heard_between_sounds_is_the_quiet_from_anywhere(start: int) -> None:
    timeline = guide(500 * FRAME_LENGTH, *WORDS)
    mixed, told = whole(mix(timeline, voice(timeline))), quiet(timeline, start=start)
    borders = [*timeline.anew[1:], *(place for clip in WORDS for place in (clip.start, clip.end - 1))]
    for frame in range((timeline.length - start) // FRAME_LENGTH):
        first = start + frame * FRAME_LENGTH
        inside = any(clip.start < first < clip.end for clip in WORDS)
        if not inside and not any(first < border < first + FRAME_LENGTH for border in borders):
            assert is_quiet(mixed, told, start, frame) != any(first == clip.start for clip in WORDS)


def test_the_quiet_is_whole_frames_so_that_an_encoder_meets_the_same_again() -> None:
    assert 0 == LOOP_LENGTH % FRAME_LENGTH


@given(timelines(), st.booleans(), st.floats(0, 1))
@settings(deadline=None)
def test_from_anywhere_it_is_the_same_as_in_the_whole(timeline: Timeline, floor: bool, share: float) -> None:
    start = round(timeline.length * share)
    told = MixSettings(floor=floor)
    sound = whole(mix(timeline, voice(timeline), told))
    assert cut(sound, start, timeline.length) == whole(mix(timeline, voice(timeline), told, start=start))


def test_blocks_stay_short_however_long_the_silence() -> None:
    blocks = [block.length for block in mix(guide(3_600 * RATE_HZ, speech("rest", 5, 100)), voice_of_a_hundred())]
    assert 3_600 * RATE_HZ == sum(blocks)
    assert max(blocks) <= 2 * RATE_HZ


def voice_of_a_hundred() -> dict[Utterance, Pcm]:
    return {Utterance("rest"): Pcm(b"\1\0" * 100)}


def test_nothing_is_mixed_before_it_is_asked_for() -> None:
    blocks = iter(mix(guide(10 * RATE_HZ, speech("unknown", 9 * RATE_HZ, 10)), {}))
    assert RATE_HZ == next(blocks).length


def test_the_same_guide_gives_the_same_bytes() -> None:
    timeline = guide(100_000, signal(Signal.START, 700), speech("heel raises", 50_000, 12_345))
    assert whole(mix(timeline, voice(timeline))) == whole(mix(timeline, voice(timeline)))


def test_with_signals_off_all_times_stay() -> None:
    timeline = guide(60_000, signal(Signal.FINISH, 100), speech("done", 40_000, 999))
    mixed = whole(mix(timeline, voice(timeline), MixSettings(floor=False, signals=SignalStyle.NONE)))
    assert not any(cut(mixed, 0, 40_000).frames)
    assert voice(timeline)[Utterance("done")] == cut(mixed, 40_000, 40_999)


@pytest.mark.parametrize("length", [99, 101])
def test_a_sound_that_is_not_as_long_as_its_clip_is_our_mistake(length: int) -> None:
    with pytest.raises(AssertionError, match="the clip at 5 has 100 samples"):
        whole(mix(guide(1_000, speech("nine", 5, 100)), {Utterance("nine"): Pcm(bytes(2 * length))}))


def test_a_sound_at_another_rate_is_our_mistake() -> None:
    with pytest.raises(AssertionError, match="24000 Hz"):
        whole(mix(guide(1_000, speech("nine", 5, 100)), {Utterance("nine"): Pcm(bytes(200), 24_000)}))


@pytest.mark.parametrize("floor_dbfs", [-91.0, -39.0, 0.0])
def test_a_floor_is_between_unheard_and_loud(floor_dbfs: float) -> None:
    with pytest.raises(AssertionError, match="-90 and -40"):
        MixSettings(floor_dbfs=floor_dbfs)


def test_in_the_decoded_mp3_every_signal_is_within_a_millisecond_of_the_plan() -> None:
    starts = [1, 32_000, 100_003, 250_000, 400_001]
    timeline = guide(450_000, *(signal(Signal.START, start) for start in starts))
    file = BytesIO()
    write_mp3(file, mix(timeline, {}), length=timeline.length)
    decoded = floats(decode(file.getvalue(), "the guide"))
    assert timeline.length == len(decoded)
    reference = floats(tone(Signal.START))
    for start in starts:
        around = decoded[max(0, start - 400) : start + len(reference) + 400]
        found = max(0, start - 400) + int(np.correlate(around, reference, "valid").argmax())
        assert start == pytest.approx(found, abs=5)
