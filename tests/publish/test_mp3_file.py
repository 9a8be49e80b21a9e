"""The finished MP3: what players and the next build find in it."""

import bz2
import json
import tracemalloc
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutagen.id3 import ID3
from mutagen.mp3 import MP3

from guide.errors import OutputError
from guide.model.cues import Where
from guide.model.pcm import Pcm
from guide.model.reference import Reference
from guide.model.speech import Utterance, Voice
from guide.model.timeline import Chapter, Clip, Speech, Timeline
from guide.publish import GuideFacts, id3, publish, read_fingerprint
from guide.publish.record import Record, packed, unpacked
from guide.publish.seal import has_its_seal, put_seal, unsealed
from guide.publish.tags import language_code, tag
from guide.publish.timeline_json import timeline_json
from guide.publish.transcript import transcript


def quiet(length, block=32_000):
    full, rest = divmod(length, block)
    return [Pcm(bytes(2 * block))] * full + ([Pcm(bytes(2 * rest))] if rest else [])


@pytest.fixture
def finished(tmp_path, timeline, facts, reference):
    path = tmp_path / "guide.mp3"
    publish(path, timeline, quiet(timeline.length), facts, reference)
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


def test_a_title_that_is_also_said_stands_once_in_the_lyrics(timeline):
    clips = (Clip(0, 10, Speech(Utterance("Wrists."), "Wrists"), Where()),)
    assert "Wrists" == transcript(replace(timeline, clips=clips, parts=(), chapters=(Chapter(0, "Wrists"),)))


def test_synchronised_lyrics_follow_everything_that_is_said(finished):
    assert [
        ("Wrists first.", 500),
        ("\nHold for 1–3 s <gently> & breathe.", 2000),
        ("\nWell done.", 8000),
    ] == MP3(finished).tags.getall("SYLT")[0].text


def test_there_is_a_picture(finished):
    assert MP3(finished).tags.getall("APIC")[0].data.startswith(b"\x89PNG")


def test_the_same_guide_makes_the_same_bytes(finished, tmp_path, timeline, facts, reference):
    publish(tmp_path / "again.mp3", timeline, quiet(timeline.length, 777), facts, reference)
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


def test_an_interrupted_build_leaves_the_old_guide(finished, timeline, facts, reference):
    old = finished.read_bytes()

    def interrupted():
        yield Pcm(bytes(64_000))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        publish(finished, timeline, interrupted(), facts, reference)
    assert old == finished.read_bytes()
    assert [finished] == list(finished.parent.iterdir())


def test_a_name_that_is_a_folder_is_reported(tmp_path, timeline, facts, reference):
    (tmp_path / "guide.mp3").mkdir()
    with pytest.raises(OutputError, match="Is a directory"):
        publish(tmp_path / "guide.mp3", timeline, quiet(timeline.length), facts, reference)


def test_an_empty_title_is_no_obstacle(timeline, voice, reference):
    assert tag(timeline, GuideFacts("", voice, "xx", "f", ""), b"png", reference).startswith(b"ID3\x03")


def tags_of(timeline, facts, reference):
    return ID3(BytesIO(tag(timeline, facts, b"png", reference)), translate=False)


@pytest.mark.parametrize(
    ("date", "year", "day"),
    [(None, None, None), ("2026", "2026", None), ("2026-11", "2026", None), ("2026-11-05", "2026", "0511")],
)
def test_the_date_is_the_one_that_was_said_or_none(timeline, facts, reference, date, year, day):
    tags = tags_of(timeline, replace(facts, date=date), reference)
    assert [year, day] == [tags[name].text[0] if name in tags else None for name in ("TYER", "TDAT")]


def test_a_guide_is_an_album_of_its_own(timeline, facts, reference):
    tags = tags_of(timeline, facts, reference)
    assert ["Wrists first", "1/1"] == [tags[name].text[0] for name in ("TALB", "TRCK")]


def test_a_track_knows_its_album_and_its_place(timeline, facts, reference):
    tags = tags_of(timeline, replace(facts, title="Bends", album="Wrists first", track=2, tracks=5), reference)
    assert ["Bends", "Wrists first", "2/5"] == [tags[name].text[0] for name in ("TIT2", "TALB", "TRCK")]


def test_the_timeline_can_be_taken_out_of_the_file_and_read(finished, timeline, voice):
    inside = MP3(finished).tags.getall("GEOB")[0]
    written = json.loads(bz2.decompress(inside.data))
    assert "timeline.json.bz2" == inside.filename
    written.pop("check")
    assert json.loads(timeline_json(timeline, "Wrists first", voice)) == written


def test_the_record_reads_back(timeline, voice, reference):
    kept = Record("Füße 🦶", voice, timeline, reference, chapters_by_set=True)
    assert kept == unpacked(packed(kept))


@given(st.binary(max_size=200), st.integers(0, 400), st.integers(0, 255))
def test_a_damaged_record_is_none(noise, place, byte):
    timeline = Timeline(32_000, (), (), (Chapter(0, "A"),))
    whole = packed(Record("A", Voice("silent", "plain", "en"), timeline, Reference({}, {}, None)))
    damaged = bytearray(whole)
    damaged[place % len(whole)] = byte
    assert unpacked(bytes(damaged)) in (None, unpacked(whole))
    assert None is unpacked(noise)
    assert None is unpacked(bz2.compress(noise))


@pytest.mark.parametrize(
    "change",
    [
        {"length": "10"},
        {"length": 10.5},
        {"length": -1},
        {"clips": [{}]},
        {"clips": 7},
        {"clips": [{"start": 0, "title": "A"}]},
        {"parts": [{}]},
        {"chapters": [{"start": 0}]},
        {"chapters": [{"start": None, "title": "A"}]},
        {"format": "guide.timeline/9"},
        {"rate_hz": 44_100},
        {"check": {}},
        {"check": None},
        {"voice": []},
    ],
    ids=str,
)
def test_a_record_of_other_values_is_none(timeline, voice, reference, change):
    written = json.loads(bz2.decompress(packed(Record("A", voice, timeline, reference))))
    assert None is unpacked(bz2.compress(json.dumps(written | change).encode()))


def long_record(clips):
    sounds = [Speech(Utterance(f"Lift the left heel, number {number}.")) for number in range(500)]
    heard = tuple(Clip(at * 32_000, 16_000, sounds[at % 500], Where(1, at, None, None, at)) for at in range(clips))
    reference = Reference({}, {sound.utterance: bytes(40) for sound in sounds}, -16.0)
    timeline = Timeline(clips * 32_000, heard, (), (Chapter(0, "A"),))
    return Record("A", Voice("silent", "plain", "en"), timeline, reference)


def memory_of(work, *given):
    """Bytes that it takes at most, and those of what it makes."""
    tracemalloc.start()
    try:
        made = work(*given)
        kept, peak = tracemalloc.get_traced_memory()
        return peak, kept, made
    finally:
        tracemalloc.stop()


def test_a_long_record_takes_little_memory_beside_itself():
    (short, _, few), (long, _, many) = (memory_of(packed, long_record(clips)) for clips in (1_000, 6_000))
    assert long - short < 200 * 5_000
    (short, little, _), (long, much, _) = (memory_of(unpacked, data) for data in (few, many))
    assert long - short < 2 * (much - little)


def test_a_record_that_is_nested_without_end_is_none():
    assert None is unpacked(bz2.compress(b"[" * 200_000))


def test_a_record_that_unpacks_to_endless_text_is_none():
    assert None is unpacked(bz2.compress(b" " * 70_000_000))


# ── The seal ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_finished_file_has_its_seal(finished):
    with finished.open("rb") as file:
        assert has_its_seal(file)


@given(st.floats(0, 1, exclude_max=True), st.integers(1, 255))
def test_any_changed_byte_breaks_the_seal(whole, part, change):
    damaged = bytearray(whole)
    damaged[int(part * len(damaged))] ^= change
    assert not has_its_seal(BytesIO(bytes(damaged)))


@pytest.fixture(scope="module")
def whole():
    file = BytesIO()
    file.write(id3.tag((id3.text("TIT2", "A"), unsealed())) + b"sound" * 200)
    put_seal(file)
    return file.getvalue()


def test_a_file_without_a_place_for_a_seal_has_none():
    assert not has_its_seal(BytesIO(b"ID3"))
    assert not has_its_seal(BytesIO(b""))


@pytest.mark.parametrize(("language", "letters"), [("en", "eng"), ("en-GB", "eng"), ("RU", "rus"), ("tlh", "und")])
def test_languages_have_three_letters(language, letters):
    assert letters == language_code(language)
