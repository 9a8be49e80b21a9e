"""Music under the guide: how loud, when lower, without a seam."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from guide.audio.level import CEILING_DBTP, loudness_lufs, true_peak_dbtp
from guide.audio.loop import looped
from guide.audio.samples import SAMPLE, floats, pcm_from
from guide.errors import AudioError
from guide.mix import MixSettings, mix, music_from
from guide.mix.music import LOUDNESS_LUFS, PEAK_DBTP
from guide.model.cues import Where
from guide.model.pcm import Pcm
from guide.model.speech import Utterance
from guide.model.timeline import Clip, Speech, Timeline
from guide.units import RATE_HZ, to_samples

BARE = MixSettings(floor=False)
SPEECH = (to_samples(10_000), to_samples(12_000))
TIMELINE = Timeline(
    to_samples(40_000), (Clip(SPEECH[0], SPEECH[1] - SPEECH[0], Speech(Utterance("Up.")), Where()),), (), ()
)


def noise(seconds: float, rate_hz: int = RATE_HZ) -> np.ndarray:
    """Steady music, as far as levels go."""
    return 0.2 * np.random.default_rng(4).standard_normal(int(seconds * rate_hz)).clip(-3, 3)


def loop(seconds: float = 9) -> Pcm:
    return looped(pcm_from(noise(seconds), RATE_HZ), LOUDNESS_LUFS, PEAK_DBTP, "noise")


def whole(blocks) -> np.ndarray:
    return floats(Pcm(b"".join(block.frames for block in blocks)))


def music_alone(music: Pcm, timeline: Timeline = TIMELINE, level: int = 0) -> np.ndarray:
    """What the music adds to the mix."""
    sounds = {clip.sound.utterance: Pcm(np.full(clip.length, level, SAMPLE).tobytes()) for clip in timeline.clips}
    return whole(mix(timeline, sounds, BARE, music)) - whole(mix(timeline, sounds, BARE))


def loudness(samples: np.ndarray) -> float:
    return loudness_lufs(pcm_from(samples, RATE_HZ))


@pytest.fixture(scope="module")
def heard() -> np.ndarray:
    return music_alone(loop())


def test_alone_it_is_ten_below_the_voice(heard):
    assert -26 == pytest.approx(loudness(heard[to_samples(15_000) : to_samples(30_000)]), abs=0.5)


def test_under_speech_it_is_twenty_below_the_voice(heard):
    assert -36 == pytest.approx(loudness(heard[SPEECH[0] : SPEECH[1]]), abs=0.5)


def test_it_is_down_before_a_word_begins_and_comes_up_slowly_after_it(heard):
    quarters = [float(np.std(part)) for part in np.split(heard[: to_samples(40_000)], 160)]
    before, just_before, after, later = (quarters[at] for at in (36, 39, 48, 54))
    assert before > 1.5 * just_before
    assert later > 1.8 * after
    steps_db = np.abs(np.diff(20 * np.log10(quarters[10:130])))
    assert 5 > steps_db.max()


def test_it_stays_down_where_the_next_word_comes_soon():
    clips = tuple(Clip(to_samples(at), to_samples(500), Speech(Utterance("Up.")), Where()) for at in (5_000, 8_000))
    music = music_alone(loop(), Timeline(to_samples(20_000), clips, (), ()))
    assert -36 == pytest.approx(loudness(music[to_samples(5_000) : to_samples(8_500)]), abs=0.5)


def test_it_comes_in_and_goes_out_softly(heard):
    assert 0.001 > np.abs(heard[:320]).max()
    assert 0.001 > np.abs(heard[-3200:]).max()
    assert np.std(heard[-to_samples(6_000) :][:32_000]) > 4 * np.std(heard[-to_samples(2_000) :][:32_000])


def test_the_loop_has_no_seam():
    """Neither a gap, nor a click, nor a dip where the end meets the beginning."""
    music = floats(loop(9))
    turned = np.concatenate([music, music])
    around = turned[len(music) - 1600 : len(music) + 1600]
    assert 2.5 * np.abs(np.diff(music)).max() > np.abs(np.diff(around)).max()
    levels = [np.std(part) for part in np.split(turned[: len(turned) // 1600 * 1600], len(turned) // 1600)]
    assert max(levels) / min(levels) < 1.3


def test_a_loop_is_found_to_have_a_seam_when_it_has_one():
    music = floats(loop(9)).copy()
    music[: RATE_HZ // 2] = 0
    levels = [np.std(part) for part in np.split(music[: len(music) // 1600 * 1600], len(music) // 1600)]
    assert max(levels) / max(min(levels), 1e-9) > 1.3


def test_silence_around_the_music_is_cut_away():
    quiet = np.zeros(RATE_HZ)
    padded = looped(pcm_from(np.concatenate([quiet, noise(9), quiet]), RATE_HZ), LOUDNESS_LUFS, PEAK_DBTP, "noise")
    assert loop(9).length == pytest.approx(padded.length, abs=100)


def test_the_loudest_voice_and_the_music_stay_below_the_ceiling():
    loudest = int(32_768 * 10 ** ((CEILING_DBTP - 0.25) / 20))
    music = music_alone(loop(), level=loudest)
    assert CEILING_DBTP + 0.01 > 20 * np.log10(np.abs(loudest / 32_768 + music[SPEECH[0] : SPEECH[1]]).max())


def test_music_that_peaks_is_held():
    spiky = noise(9) * 0.05
    spiky[::8_000] = 0.99
    assert PEAK_DBTP + 0.2 > true_peak_dbtp(looped(pcm_from(spiky, RATE_HZ), LOUDNESS_LUFS, PEAK_DBTP, "spikes"))


def test_the_guide_is_as_long_with_music_as_without(heard):
    assert TIMELINE.length == len(heard)


@pytest.mark.parametrize("start", [1, to_samples(10_500), to_samples(39_999)])
def test_from_anywhere_it_is_the_same_as_in_the_whole(start):
    sounds = {clip.sound.utterance: Pcm(np.full(clip.length, 9, SAMPLE).tobytes()) for clip in TIMELINE.clips}
    played = whole(mix(TIMELINE, sounds, music=loop(), start=start))
    assert np.array_equal(whole(mix(TIMELINE, sounds, music=loop()))[start:], played)


@pytest.mark.parametrize(("ending", "rate_hz"), [("mp3", 44_100), ("flac", 48_000), ("ogg", 22_050), ("wav", 32_000)])
def test_music_is_read_from_what_people_have(tmp_path: Path, ending: str, rate_hz: int):
    path = tmp_path / f"calm.{ending}"
    soundfile.write(path, np.stack([noise(12, rate_hz)] * 2, axis=1), rate_hz)
    music = music_from(path, most_s=60)
    assert 9 * RATE_HZ == pytest.approx(music.length, rel=0.02)
    assert LOUDNESS_LUFS == pytest.approx(loudness_lufs(music), abs=0.2)


def test_no_more_is_read_than_the_guide_needs(tmp_path: Path):
    path = tmp_path / "long.wav"
    soundfile.write(path, noise(60), RATE_HZ)
    assert 10 * RATE_HZ > music_from(path, most_s=10).length


@pytest.mark.parametrize("samples", [noise(1), np.zeros(10 * RATE_HZ)])
def test_what_is_too_short_or_silent_is_refused(tmp_path: Path, samples):
    path = tmp_path / "none.wav"
    soundfile.write(path, samples, RATE_HZ)
    with pytest.raises(AudioError, match=r"none\.wav: too short for music"):
        music_from(path, most_s=60)


def test_a_file_that_is_no_music_is_named(tmp_path: Path):
    (tmp_path / "words.txt").write_text("la la la", encoding="utf-8")
    with pytest.raises(AudioError, match=r"words\.txt: cannot be decoded as sound"):
        music_from(tmp_path / "words.txt", most_s=60)
    with pytest.raises(AudioError, match="cannot be read"):
        music_from(tmp_path / "nothing.mp3", most_s=60)
