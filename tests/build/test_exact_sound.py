"""What is in the MP3 is what the timeline says, where it says so."""

import mutagen
import numpy as np
import pytest
import soundfile
from roads import found_at, listened, make, onset, script

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
