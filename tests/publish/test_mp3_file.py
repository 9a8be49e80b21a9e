"""The finished MP3: what players and the next build find in it."""

import pytest
from mutagen.mp3 import MP3

from guide.errors import OutputError
from guide.model.pcm import Pcm
from guide.publish import GuideFacts, publish, read_fingerprint
from guide.publish.tags import language_code, tag


def quiet(length, block=32_000):
    full, rest = divmod(length, block)
    return [Pcm(bytes(2 * block))] * full + ([Pcm(bytes(2 * rest))] if rest else [])


@pytest.fixture
def finished(tmp_path, timeline, facts):
    path = tmp_path / "guide.mp3"
    publish(path, timeline, quiet(timeline.length), facts)
    return path


def test_the_mp3_is_as_long_as_the_timeline(finished):
    assert pytest.approx(10.0, abs=0.001) == MP3(finished).info.length


def test_the_mp3_has_one_bit_rate(finished):
    info = MP3(finished).info
    assert (64_000, 1, 32_000) == (info.bitrate, info.channels, info.sample_rate)


def test_the_tag_says_what_it_is(finished):
    tags = MP3(finished).tags
    found = {name: tags[name].text[0] for name in ("TIT2", "TPE1", "TCON", "TLEN", "TLAN")}
    assert {
        "TIT2": "Wrists first",
        "TPE1": "silent plain",
        "TCON": "Speech",
        "TLEN": "10000",
        "TLAN": "eng",
    } == found
    assert "voice=silent pace=1.0" == tags.getall("COMM")[0].text[0]


def test_chapters_reach_from_one_to_the_next_and_the_last_to_the_end(finished):
    found = [(c.start_time, c.end_time, c.sub_frames["TIT2"].text[0]) for c in MP3(finished).tags.getall("CHAP")]
    assert [(0, 2000, "Introduction"), (2000, 10000, "1. Wrists")] == sorted(found)


def test_lyrics_are_in_the_authors_words(finished):
    assert "Introduction\n\n1. Wrists\nHold for 1–3 s <gently> & breathe." == MP3(finished).tags.getall("USLT")[0].text


def test_synchronised_lyrics_follow_everything_that_is_said(finished):
    assert [
        ("Wrists first.", 500),
        ("\nHold for 1–3 s <gently> & breathe.", 2000),
        ("\nWell done.", 8000),
    ] == MP3(finished).tags.getall("SYLT")[0].text


def test_there_is_a_picture(finished):
    assert MP3(finished).tags.getall("APIC")[0].data.startswith(b"\x89PNG")


def test_the_same_guide_makes_the_same_bytes(finished, tmp_path, timeline, facts):
    publish(tmp_path / "again.mp3", timeline, quiet(timeline.length, 777), facts)
    assert finished.read_bytes() == (tmp_path / "again.mp3").read_bytes()


def test_the_fingerprint_reads_back(finished, facts):
    assert facts.fingerprint == read_fingerprint(finished)


@pytest.mark.parametrize(
    "content", [b"", b"ID3", b"\xff\xfb" * 500, b"ID3\x03\x00\x00\x00\x00\x07\x7fTIT2" + bytes(900)]
)
def test_a_file_that_is_not_ours_has_no_fingerprint(tmp_path, content):
    (tmp_path / "other.mp3").write_bytes(content)
    assert None is read_fingerprint(tmp_path / "other.mp3")


def test_a_file_that_is_not_there_has_no_fingerprint(tmp_path):
    assert None is read_fingerprint(tmp_path / "none.mp3")
    assert None is read_fingerprint(tmp_path)


def test_an_interrupted_build_leaves_the_old_guide(finished, timeline, facts):
    old = finished.read_bytes()

    def interrupted():
        yield Pcm(bytes(64_000))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        publish(finished, timeline, interrupted(), facts)
    assert old == finished.read_bytes()
    assert [finished] == list(finished.parent.iterdir())


def test_a_name_that_is_a_folder_is_reported(tmp_path, timeline, facts):
    (tmp_path / "guide.mp3").mkdir()
    with pytest.raises(OutputError, match="Is a directory"):
        publish(tmp_path / "guide.mp3", timeline, quiet(timeline.length), facts)


def test_an_empty_title_is_no_obstacle(timeline, voice):
    assert tag(timeline, GuideFacts("", voice, "xx", "f", "")).startswith(b"ID3\x03")


@pytest.mark.parametrize(("language", "letters"), [("en", "eng"), ("en-GB", "eng"), ("RU", "rus"), ("tlh", "und")])
def test_languages_have_three_letters(language, letters):
    assert letters == language_code(language)
