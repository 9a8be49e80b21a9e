"""What is in the MP3 is what the timeline says, where it says so."""

import mutagen
import numpy as np
import pytest
import soundfile
from roads import found_at, listened, make, onset, script

from guide.audio.level import TARGET_LUFS, loudness_lufs, true_peak_dbtp
from guide.audio.samples import pcm_from
from guide.units import RATE_HZ, SAMPLES_PER_MS, to_ms

SIGNALS = ("pip", "start", "end", "half", "beat", "finish")


def test_the_file_is_as_long_as_the_timeline(guide):
    assert guide.built.timeline.length == guide.timeline["length"] == len(guide.samples)


def test_every_signal_is_heard_within_a_millisecond_of_its_place(guide):
    signals = guide.clips(*SIGNALS)
    off = [abs(found_at(guide.samples, clip, within=RATE_HZ // 20) - clip["start"]) for clip in signals]
    assert len(signals) > 15
    assert SAMPLES_PER_MS >= max(off)


def test_timed_parts_are_exactly_as_long_as_the_text_says(guide):
    parts = [(part["kind"], part["end"] - part["start"]) for part in guide.timeline["parts"] if part["kind"] != "reps"]
    leg = [("hold", 20 * RATE_HZ), ("rest", 5 * RATE_HZ)]
    assert [*leg, *leg][:3] == parts[:3]
    assert ("hold", 12 * RATE_HZ) == parts[-1]


def test_a_part_is_heard_from_its_start_signal_to_its_end_signal(guide):
    starts = {clip["start"]: clip for clip in guide.clips("start")}
    ends = {clip["start"]: clip for clip in guide.clips("end")}
    holds = [part for part in guide.timeline["parts"] if part["kind"] == "hold"]
    assert holds
    for part in holds:
        heard = [found_at(guide.samples, clip, within=1600) for clip in (starts[part["start"]], ends[part["end"]])]
        assert abs(heard[1] - heard[0] - part["seconds"] * RATE_HZ) <= SAMPLES_PER_MS


def test_repetition_numbers_begin_on_their_beats(spoken):
    numbers = [clip for clip in spoken.clips("speech") if clip["rep"]]
    assert numbers
    for clip in numbers:
        assert abs(onset(spoken.samples, clip, within=RATE_HZ // 20) - clip["start"]) <= 10 * SAMPLES_PER_MS


def test_between_the_clips_there_is_silence(spoken):
    quiet = np.ones(len(spoken.samples), bool)
    margin = RATE_HZ // 10  # an MP3 spreads a sound over the frames around it
    for clip in spoken.timeline["clips"]:
        quiet[max(0, clip["start"] - margin) : clip["start"] + clip["length"] + margin] = False
    assert quiet.sum() > 10 * RATE_HZ
    assert 0.001 > np.abs(spoken.samples[quiet]).max()


def test_the_guide_is_never_digitally_silent(silent):
    seconds = silent.samples[: len(silent.samples) // RATE_HZ * RATE_HZ].reshape(-1, RATE_HZ)
    assert np.abs(seconds).max(axis=1).min() > 0


def test_players_find_title_voice_length_and_chapters(guide):
    tags = mutagen.File(guide.built.path).tags
    chapters = sorted(tags.getall("CHAP"), key=lambda chapter: chapter.start_time)
    assert "Calves and wrists" == tags["TIT2"].text[0]
    assert guide.built.voice.engine in tags["TPE1"].text[0]
    assert str(to_ms(guide.timeline["length"])) == tags["TLEN"].text[0]
    expected = [(to_ms(chapter["start"]), chapter["title"]) for chapter in guide.timeline["chapters"]]
    assert expected == [(chapter.start_time, chapter.sub_frames["TIT2"].text[0]) for chapter in chapters]
    assert {"Calf stretch", "Wrist curls", "Balance"} <= {title for _, title in expected}
    assert [chapter.element_id for chapter in chapters] == tags.getall("CTOC")[0].child_element_ids


def test_a_wav_beside_it_holds_the_same_sound(tmp_path):
    built = make(script(tmp_path, voice="silent"), also=("timeline", "wav"))
    wav, _ = soundfile.read(built.path.with_suffix(".wav"), dtype="float64")
    mp3 = listened(built).samples
    assert len(mp3) == len(wav)
    assert 0.05 > np.abs(mp3 - wav).max()


@pytest.mark.parametrize("flags", [{"signals": "soft"}, {"ranges": "low"}, {"detail": "brief"}, {"pace": 1.2}])
def test_stated_times_are_the_same_under_every_setting(tmp_path, flags):
    parts = make(script(tmp_path, **flags)).timeline.parts
    holds = [to_ms(part.end - part.start) for part in parts if part.kind.value in ("hold", "rest")]
    assert [20_000, 5_000, 20_000] == holds[:3]
    assert 12_000 == holds[-1]


# ── Levels and edges ─────────────────────────────────────────────────────────────────────────────────────────────────


def spoken_clips(guide):
    """Each utterance of a guide as its file holds it."""
    return [guide.samples[clip["start"] : clip["start"] + clip["length"]] for clip in guide.clips("speech")]


def level_db(samples):
    return 10 * np.log10(np.mean(samples**2) + 1e-12)


def test_every_utterance_is_as_loud_as_it_should_be(spoken):
    found = [loudness_lufs(pcm_from(samples, RATE_HZ)) for samples in spoken_clips(spoken)]
    assert found
    assert 0.5 >= max(abs(lufs - TARGET_LUFS) for lufs in found)


def test_every_signal_is_as_loud_as_the_voice(guide):
    for clip in guide.clips("pip", "start", "end"):
        samples = guide.samples[clip["start"] : clip["start"] + clip["length"]]
        assert TARGET_LUFS == pytest.approx(loudness_lufs(pcm_from(samples, RATE_HZ)), abs=0.5)


def test_no_peak_of_the_file_is_above_the_limit(spoken):
    assert -1 >= true_peak_dbtp(pcm_from(spoken.samples, RATE_HZ))


def test_no_syllable_is_clipped(spoken):
    """Each utterance comes out of the quiet and goes into it: at its very edges it is far below itself, and nothing of
    it is heard outside of them.
    """
    for clip, samples in zip(spoken.clips("speech"), spoken_clips(spoken), strict=True):
        own, ms = level_db(samples), SAMPLES_PER_MS
        assert level_db(samples[:ms]) < own - 20
        assert level_db(samples[-ms:]) < own - 20
        assert level_db(samples[: 20 * ms]) > own - 45, "it begins with sound"
        end = clip["start"] + clip["length"]
        for outside in (
            spoken.samples[clip["start"] - 60 * ms : clip["start"] - 20 * ms],
            spoken.samples[end + 20 * ms : end + 60 * ms],
        ):
            assert level_db(outside) < own - 35


def test_no_run_of_samples_is_digitally_silent(silent):
    zeros = np.concatenate(([0], (np.rint(silent.samples * 32_768) == 0).astype(int), [0]))
    edges = np.flatnonzero(np.diff(zeros))
    assert SAMPLES_PER_MS > (edges[1::2] - edges[::2]).max()
