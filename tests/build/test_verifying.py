"""A finished MP3 is right, and every kind of damage is found: at its place, and in the sound itself."""

import random
import re
from io import BytesIO

import mutagen
import numpy as np
import pytest
from roads import make, script, sound_starts

from guide.audio.decode import decode_file
from guide.audio.info_frame import frame_size
from guide.audio.mp3 import write_mp3
from guide.audio.samples import decibels, floats, pcm_from
from guide.build import Wanted, fault_text, verify_file
from guide.build import build as build_guide
from guide.errors import AudioError, FaultyGuide, InputError
from guide.model.signals import Signal
from guide.model.timeline import Speech
from guide.publish.seal import put_seal
from guide.units import RATE_HZ, SAMPLES_PER_MS

STRETCH = """\
# Calves and wrists

## Calf stretch

Stand facing the wall. Hold for 20 seconds. Rest for 8 seconds. Do 2 rounds.

## Wrist curls

Lift your fingertips 3 times.
"""


@pytest.fixture(scope="session")
def finished(embedded_voice, tmp_path_factory):  # noqa: ARG001 — it skips
    """A short guide in the embedded voice, as people get it."""
    return make(script(tmp_path_factory.mktemp("finished"), STRETCH, voice="espeak", detail="brief"))


@pytest.fixture
def copy(finished, tmp_path):
    """The same file, to be damaged."""
    path = tmp_path / "calves.mp3"
    path.write_bytes(finished.path.read_bytes())
    return path


@pytest.fixture
def faults():
    """What is said of a file."""
    return lambda path: [fault_text(fault) for fault in verify_file(path).faults]


def with_sound(path, change):
    """The file with its sound changed as if it had been made so: encoded anew and sealed, so that only sound tells."""
    changed = change(floats(decode_file(path)).copy())
    file = BytesIO()
    file.write(path.read_bytes()[: sound_starts(path)])
    write_mp3(file, [pcm_from(changed, RATE_HZ)], length=len(changed))
    put_seal(file)
    path.write_bytes(file.getvalue())


def clips(built, kind):
    is_speech = kind == "speech"
    return [
        clip
        for clip in built.timeline.clips
        if (isinstance(clip.sound, Speech) if is_speech else clip.sound is Signal(kind))
    ]


# ── Intact files ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_finished_guide_is_right(finished):
    verified = verify_file(finished.path)
    report = verified.report
    assert () == verified.faults
    assert finished.timeline.length == report.length
    assert (len(finished.timeline.clips), len(finished.timeline.chapters)) == (
        report.signals + report.spoken,
        verified.chapters,
    )
    assert SAMPLES_PER_MS >= abs(report.worst_deviation)
    assert -16.0 == pytest.approx(report.voice_lufs, abs=0.5)
    assert -1.0 >= report.peak_dbtp


@pytest.mark.parametrize(
    "flags",
    [
        {"bitrate": 96},
        {"bitrate": 320},
        {"signals": "soft"},
        {"signals": "none"},
        {"floor": "off"},
        {"chapters": "sets"},
        {"voice": "silent"},
        {"voice": "espeak:en-gb", "pace": 1.2},
    ],
    ids=str,
)
def test_under_every_setting_a_finished_guide_is_right(tmp_path, embedded_voice, faults, flags):  # noqa: ARG001
    made = build_guide(
        script(tmp_path, STRETCH, **{"voice": "espeak", "detail": "brief", **flags}),
        "calves",
        wanted=Wanted(verify=False),
        progress=lambda *_: None,
        notice=lambda _: None,
    )
    assert [] == faults(made.path)


def test_encoding_anew_alone_is_no_fault_of_the_sound(copy, faults):
    with_sound(copy, lambda samples: samples)
    assert [] == faults(copy)


# ── Damaged bytes ────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("seed", range(12))
def test_a_flipped_bit_is_found_wherever_it_is(copy, seed):
    chance = random.Random(seed)
    data = bytearray(copy.read_bytes())
    border = sound_starts(copy)
    place = chance.randrange(10, border) if seed % 2 else chance.randrange(border, len(data))
    data[place] ^= 1 << chance.randrange(8)
    copy.write_bytes(data)
    assert verify_file(copy).faults


def test_a_damaged_byte_of_sound_and_one_of_the_tag_are_told_apart(copy, faults):
    whole, border = copy.read_bytes(), sound_starts(copy)
    in_the_tag, in_the_sound = bytearray(whole), bytearray(whole)
    in_the_tag[border - 5] ^= 1  # in the padding
    in_the_sound[border + 5000] ^= 1
    copy.write_bytes(in_the_tag)
    assert ["its tag is not as it was made: a byte is damaged, or another program has written into the file"] == faults(
        copy
    )
    copy.write_bytes(in_the_sound)
    assert "its bytes of sound are not those that were made: some are damaged, missing or replaced" == faults(copy)[0]


def test_a_second_that_was_cut_out_is_found_with_its_place(copy, faults):
    size, cut_at = frame_size(64), 800
    data, border = copy.read_bytes(), sound_starts(copy)
    at = border + cut_at * size
    copy.write_bytes(data[:at] + data[at + 28 * size :])
    said = "\n".join(faults(copy))
    assert "its bytes of sound are not those that were made" in said
    assert "shorter than its timeline" in said
    assert "ms early" in said


def test_a_file_that_was_cut_off_is_found(copy, faults):
    data = copy.read_bytes()
    copy.write_bytes(data[: sound_starts(copy) + (len(data) - sound_starts(copy)) // 2])
    said = "\n".join(faults(copy))
    assert "shorter than its timeline" in said
    assert "the finish signal is not heard" in said


@pytest.mark.parametrize("version", [3, 4])
def test_chapters_that_were_removed_are_missed(copy, faults, finished, version):
    tags = mutagen.File(copy)
    tags.tags.delall("CHAP")
    tags.tags.delall("CTOC")
    tags.save(v2_version=version)
    count = len(finished.timeline.chapters)
    assert [f"it has 0 chapters, not {count}", f"it has 0 chapters in its table of contents, not {count}"] == faults(
        copy
    )[1:]


def test_a_changed_title_is_found(copy, faults):
    tags = mutagen.File(copy)
    tags.tags["TIT2"].text = ["Knees"]
    tags.save()
    assert "its title is 'Knees', not 'Calves and wrists'" in faults(copy)


def test_a_moved_chapter_is_found(copy, faults):
    tags = mutagen.File(copy)
    tags.tags.getall("CHAP")[1].start_time += 10
    tags.save()
    assert any("is not “" in fault for fault in faults(copy))


def test_a_file_of_somebody_else_is_none_of_ours(copy, faults):
    copy.write_bytes(copy.read_bytes()[sound_starts(copy) :])
    assert ["it holds no timeline: guide did not make it, or its tag was removed or damaged"] == faults(copy)


@pytest.mark.parametrize("content", [b"", b"ID3", b"\xff\xfb" * 100, b"# An article\n"])
def test_what_is_no_mp3_is_no_guide(tmp_path, faults, content):
    (tmp_path / "a.mp3").write_bytes(content)
    assert 1 == len(faults(tmp_path / "a.mp3"))


def test_a_tag_without_sound_cannot_be_decoded(copy):
    copy.write_bytes(copy.read_bytes()[: sound_starts(copy)])
    with pytest.raises(AudioError, match="cannot be decoded"):
        verify_file(copy)


def test_a_file_that_is_not_there_is_a_clear_error(tmp_path):
    with pytest.raises(InputError, match=r"gone\.mp3: cannot be read \(No such file"):
        verify_file(tmp_path / "gone.mp3")


# ── Changed sound ────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("kind", "moved_ms", "heard"),
    [
        ("pip", 5, "5.0 ms late"),
        ("start", -5, "5.0 ms early"),
        ("end", 2, "2.0 ms late"),
        ("half", 5, "5.0 ms late"),
        ("finish", -2, "2.0 ms early"),
    ],
)
def test_a_signal_that_is_off_its_place_is_found(copy, finished, faults, kind, moved_ms, heard):
    clip = clips(finished, kind)[0]
    by = moved_ms * SAMPLES_PER_MS

    with_sound(copy, moved(clip, by))
    assert any(f"the {kind} signal is heard {heard}" in fault for fault in faults(copy))


@pytest.mark.parametrize("by", [-3, 31])
def test_the_worst_deviation_is_measured_to_the_sample(copy, finished, by):
    clip = clips(finished, "start")[0]

    with_sound(copy, moved(clip, by))
    verified = verify_file(copy)
    assert () == verified.faults
    assert by == pytest.approx(verified.report.worst_deviation, abs=1)


def moved(clip, by):
    def change(samples):
        around = slice(clip.start - 640, clip.end + 640)
        samples[around] = np.roll(samples[around], by)
        return samples

    return change


def silenced(clip):
    def change(samples):
        samples[clip.start : clip.end] = 0
        return samples

    return change


def test_a_sentence_that_was_silenced_is_found(copy, finished, faults):
    clip = clips(finished, "speech")[3]
    with_sound(copy, silenced(clip))
    assert any(f"“{clip.sound.utterance.spoken}” is not heard" in fault for fault in faults(copy))


@pytest.mark.parametrize("kind", ["pip", "start"])
def test_a_signal_that_was_silenced_is_found(copy, finished, faults, kind):
    with_sound(copy, silenced(clips(finished, kind)[-1]))
    assert any(f"the {kind} signal is not heard" in fault for fault in faults(copy))


def test_a_word_that_was_silenced_is_found(copy, finished, faults):
    clip = max(clips(finished, "speech"), key=lambda each: each.length)

    def change(samples):
        said = np.convolve(np.square(samples[clip.start : clip.end]), np.ones(RATE_HZ // 4), "valid")
        loudest = clip.start + int(np.argmax(said))
        samples[loudest : loudest + RATE_HZ // 4] = 0
        return samples

    with_sound(copy, change)
    assert any(f"“{clip.sound.utterance.spoken}” does not sound as it was made" in fault for fault in faults(copy))


def test_one_sentence_in_the_place_of_another_is_found(copy, finished, faults):
    one, *_, other = sorted(clips(finished, "speech")[:8], key=lambda each: each.length)

    def change(samples):
        samples[one.start : one.end] = samples[other.start : other.start + one.length]
        return samples

    with_sound(copy, change)
    assert any(f"“{one.sound.utterance.spoken}”" in fault for fault in faults(copy))


@pytest.mark.parametrize("gain_db", [3, -1])
def test_another_gain_is_found(copy, faults, gain_db):
    with_sound(copy, lambda samples: samples * decibels(gain_db))
    assert any(re.match(r"the voice is at -[\d.]+ LUFS, not at -16\.0 LUFS", fault) for fault in faults(copy))
    assert gain_db == pytest.approx(verify_file(copy).report.voice_lufs + 16, abs=0.2)


def test_peaks_that_are_too_high_are_found(copy, faults):
    with_sound(copy, lambda samples: samples * decibels(3))
    assert any("dBTP, above -1 dBTP" in fault for fault in faults(copy))


def test_speech_in_a_rest_is_found(copy, finished, faults):
    rest = next(part for part in finished.timeline.parts if part.kind.value == "rest")
    word = clips(finished, "speech")[0]
    ends = [clip.end for clip in finished.timeline.clips if clip.start < rest.start + 3 * RATE_HZ]
    at = max(ends) + RATE_HZ // 8

    def change(samples):
        samples[at : at + 8000] += samples[word.start : word.start + 8000]
        return samples

    with_sound(copy, change)
    assert any("something is heard where nothing should be, in a timed part (rest)" in fault for fault in faults(copy))


def test_a_longer_file_is_found(copy, faults):
    with_sound(copy, lambda samples: np.append(samples, np.zeros(100)))
    assert "the sound is 100 samples (3 ms) longer than its timeline" in "\n".join(faults(copy))


def test_of_a_file_that_lacks_its_end_it_is_told_how_much(copy, faults):
    with_sound(copy, lambda samples: samples[: len(samples) - 7 * RATE_HZ])
    first, *others = faults(copy)
    assert first.startswith("the sound is 224000 samples (7000 ms) shorter than its timeline: it lasts ")
    assert len(others) > 1


def test_a_last_frame_that_is_cut_off_is_told_to_the_millisecond(copy, faults):
    copy.write_bytes(copy.read_bytes()[:-1])
    (told,) = (fault for fault in faults(copy) if "shorter than its timeline" in fault)
    lasts, should = re.search(r"it lasts (\S+), not (\S+)$", told).groups()
    assert lasts != should


def test_a_file_that_ends_in_its_tag_holds_no_sound(copy):
    copy.write_bytes(copy.read_bytes()[:400])
    with pytest.raises(AudioError, match="there is no sound in it"):
        decode_file(copy)


# ── After a build ────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def faulty_mix(monkeypatch):
    """A mix that is 3 dB too soft."""
    import guide.mix

    whole = guide.mix.mix

    def softer(*arguments):
        return (pcm_from(floats(block) * decibels(-3), RATE_HZ) for block in whole(*arguments))

    monkeypatch.setattr(guide.mix, "mix", softer)


@pytest.mark.usefixtures("embedded_voice", "faulty_mix")
def test_a_guide_that_is_not_right_is_not_kept_and_the_old_one_stays(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "calves.mp3").write_bytes(b"the old guide")
    with pytest.raises(FaultyGuide, match=r"the voice is at -19\.0 LUFS, not at -16\.0 LUFS.*--no-verify"):
        make(script(tmp_path, STRETCH, voice="espeak"))
    assert [b"the old guide"] == [path.read_bytes() for path in (tmp_path / "out").iterdir()]


@pytest.mark.usefixtures("embedded_voice", "faulty_mix")
def test_without_verification_it_is_kept(tmp_path, faults):
    assert faults(make(script(tmp_path, STRETCH, voice="espeak"), verify=False).path)


def test_the_guide_has_every_signal_that_is_damaged_here(finished):
    assert {"pip", "start", "end", "half", "finish"} <= {
        clip.sound.value for clip in finished.timeline.clips if isinstance(clip.sound, Signal)
    }
