"""What is played is what would be built, from any place on; and finished files are known again."""

import numpy as np
import pytest
import soundfile
from mutagen.id3 import CHAP, ID3, TIT2
from roads import ARTICLE, make, nothing, script

from guide.build.playing import chapter_start, playable_file, playable_script
from guide.errors import AudioError, InputError, ScriptHasErrors
from guide.units import RATE_HZ, to_ms


def samples_of(playable, start=0):
    return np.frombuffer(b"".join(block.frames for block in playable.sound(start)), "<i2")


@pytest.fixture
def built(tmp_path):
    return make(script(tmp_path), also=("wav",))


@pytest.mark.parametrize("share", [0, 0.31, 0.5, 0.999, 1])
def test_a_script_is_played_as_it_would_be_built(tmp_path, built, share):
    expected, _ = soundfile.read(built.path.with_suffix(".wav"), dtype="int16")
    start = round(len(expected) * share)
    with playable_script(script(tmp_path), progress=nothing, notice=nothing) as (playable, _):
        assert ("Calves and wrists", RATE_HZ, built.timeline) == (playable.title, playable.rate_hz, playable.timeline)
        assert np.array_equal(expected[start:], samples_of(playable, start))


def test_nothing_is_mixed_before_it_is_heard(tmp_path):
    with playable_script(script(tmp_path), progress=nothing, notice=nothing) as (playable, _):
        assert RATE_HZ <= next(playable.sound(0)).length < 3 * RATE_HZ


def test_no_file_is_made(tmp_path):
    with playable_script(script(tmp_path), progress=nothing, notice=nothing):
        assert not (tmp_path / "out").exists()


def test_a_script_with_errors_is_not_played(tmp_path):
    with (
        pytest.raises(ScriptHasErrors),
        playable_script(script(tmp_path, "# A poem\n\nGreen.\n"), progress=nothing, notice=nothing),
    ):
        pass


def test_settings_shape_what_is_played(tmp_path):
    lengths = []
    for flags in ({}, {"pace": 1.25}, {"only": "3"}, {"cues": "coach", "floor": "off"}):
        with playable_script(script(tmp_path, **flags), progress=nothing, notice=nothing) as (playable, _):
            lengths.append(playable.timeline.length)
            silent_end = not samples_of(playable)[-RATE_HZ:].any()
            assert ("floor" in flags) == silent_end
    assert lengths[0] > lengths[1] > lengths[2]


# ── Finished files ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_finished_guide_is_played_by_its_own_timeline(built):
    playable = playable_file(built.path)
    assert ("Calves and wrists", RATE_HZ, built.timeline) == (playable.title, playable.rate_hz, playable.timeline)
    assert built.timeline.length == len(samples_of(playable))


def test_a_guide_whose_timeline_was_lost_is_played_by_its_chapters(built):
    tags = ID3(built.path)
    tags.delall("GEOB")
    tags.save(built.path, v2_version=3)
    playable = playable_file(built.path)
    assert "Calves and wrists" == playable.title
    assert [(to_ms(chapter.start), chapter.title) for chapter in built.timeline.chapters] == [
        (to_ms(chapter.start), chapter.title) for chapter in playable.timeline.chapters
    ]
    assert (built.timeline.length, (), ()) == (
        playable.timeline.length, playable.timeline.clips, playable.timeline.parts
    )  # fmt: skip


def foreign(path, rate_hz=44_100, seconds=3):
    tone = np.sin(np.arange(seconds * rate_hz) / 30) * 0.3
    soundfile.write(path, np.stack([tone, tone], axis=1), rate_hz)
    return path


def test_a_file_of_somebody_else_is_played_at_its_own_rate(tmp_path):
    playable = playable_file(foreign(tmp_path / "their song.mp3"))
    assert ("their song", 44_100, 3 * RATE_HZ) == (playable.title, playable.rate_hz, playable.timeline.length)
    assert 3 * 44_100 == len(samples_of(playable))
    assert 44_100 == len(samples_of(playable, 2 * 44_100))


def test_its_title_and_chapters_are_shown_in_order(tmp_path):
    path = foreign(tmp_path / "song.mp3")
    tags = ID3()
    tags.add(TIT2(text="A song"))
    for number, (at_ms, title) in enumerate([(2_000, "Refrain"), (0, "Verse"), (9_000, "After its end")]):
        tags.add(CHAP(f"c{number}", at_ms, at_ms + 1000, sub_frames=[TIT2(text=title)]))
    tags.save(path, v2_version=3)
    playable = playable_file(path)
    assert "A song" == playable.title
    assert [(0, "Verse"), (2 * RATE_HZ, "Refrain")] == [
        (chapter.start, chapter.title) for chapter in playable.timeline.chapters
    ]


@pytest.mark.parametrize("content", [b"", b"no sound at all", b"ID3\x03\x00\x00\x00\x00\x00\x00"])
def test_what_is_no_sound_is_named(tmp_path, content):
    path = tmp_path / "broken.mp3"
    path.write_bytes(content)
    with pytest.raises(AudioError, match=r"broken\.mp3: cannot be decoded as sound"):
        playable_file(path)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(InputError, match=r"gone\.mp3: cannot be read"):
        playable_file(tmp_path / "gone.mp3")


# ── Where to begin ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("wanted", ["2", "wrist curls", "CURLS", " curl "])
def test_a_guide_can_begin_with_an_exercise(built, wanted):
    chapters = {chapter.title: chapter.start for chapter in built.timeline.chapters}
    assert chapters["Wrist curls"] == chapter_start(playable_file(built.path), wanted)


def test_an_exercise_that_is_not_there_is_refused_with_those_that_are(built):
    with pytest.raises(InputError, match=r"there is no exercise 'plank' to begin with: .*Calf stretch, Wrist curls"):
        chapter_start(playable_file(built.path), "plank")


def test_of_a_file_without_exercises_the_chapters_are_counted(tmp_path):
    path = foreign(tmp_path / "song.mp3")
    with pytest.raises(InputError, match="it has no chapters"):
        chapter_start(playable_file(path), "1")
    tags = ID3()
    tags.add(CHAP("a", 0, 1000, sub_frames=[TIT2(text="Verse")]))
    tags.add(CHAP("b", 1000, 3000, sub_frames=[TIT2(text="Refrain")]))
    tags.save(path, v2_version=3)
    assert RATE_HZ == chapter_start(playable_file(path), "2")


def test_the_articles_of_these_tests_have_three_exercises():
    assert 3 == ARTICLE.count("\n## ")
