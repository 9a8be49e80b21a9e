"""The side files, each read by a small reader of its own."""

import json
import re
import shutil
import subprocess

import jsonschema
import pytest
import webvtt
from hypothesis import given
from hypothesis import strategies as st

from guide.model.cues import Where
from guide.model.speech import Utterance
from guide.model.timeline import Clip, Speech, Timeline
from guide.publish import chapters_json
from guide.publish.lrc import lrc
from guide.publish.m3u8 import m3u8
from guide.publish.timeline_json import piece_from, timeline_from, timeline_json
from guide.publish.vtt import vtt

UNESCAPED = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


def captions(text):
    head, *blocks = text.split("\n\n")
    assert head == "WEBVTT"
    for block in blocks:
        times, words = block.rstrip("\n").split("\n")
        found = re.fullmatch(r"(\d\d+):(\d\d):(\d\d)\.(\d{3}) --> (\d\d+):(\d\d):(\d\d)\.(\d{3})", times)
        assert found, times
        h1, m1, s1, ms1, h2, m2, s2, ms2 = map(int, found.groups())
        for escape, character in UNESCAPED:
            words = words.replace(escape, character)
        yield ((h1 * 60 + m1) * 60 + s1) * 1000 + ms1, ((h2 * 60 + m2) * 60 + s2) * 1000 + ms2, words


def lyrics(text):
    for line in text.splitlines():
        found = re.fullmatch(r"\[(\d\d+):(\d\d)\.(\d\d)\](.*)", line)
        if found:
            minutes, seconds, hundredths, words = found.groups()
            yield (int(minutes) * 60 + int(seconds)) * 100 + int(hundredths), words


def saying(words, start, length=32_000):
    return Timeline(start + length, (Clip(start, length, Speech(Utterance("x"), words), Where()),), (), ())


# ── Read by others ───────────────────────────────────────────────────────────────────────────────────────────────────


def read_by_ffmpeg(path):
    """Times and words of each subtitle, and the tags of the file, as ffmpeg's readers find them."""
    if not shutil.which("ffprobe"):
        pytest.skip("ffprobe is not installed")
    asked = ["ffprobe", "-v", "error", "-show_packets", "-show_data", "-show_format", "-of", "json"]
    done = subprocess.run([*asked, str(path)], capture_output=True, check=True)
    assert b"" == done.stderr
    read = json.loads(done.stdout)
    return [float(packet["pts_time"]) for packet in read["packets"]], read["format"]


def test_another_program_reads_the_captions(tmp_path, timeline):
    (tmp_path / "a.vtt").write_text(vtt(timeline), encoding="utf-8")
    times, form = read_by_ffmpeg(tmp_path / "a.vtt")
    assert ([0.5, 2.0, 8.0], "webvtt") == (times, form["format_name"])


def test_another_program_reads_the_lyrics(tmp_path, timeline, voice):
    (tmp_path / "a.lrc").write_text(lrc(timeline, "Wrists [first]", voice), encoding="utf-8")
    times, form = read_by_ffmpeg(tmp_path / "a.lrc")
    assert ([0.5, 2.0, 8.0], "lrc") == (times, form["format_name"])
    assert {"title": "Wrists (first)", "artist": "silent plain"}.items() <= form["tags"].items()


def test_a_parser_of_captions_reads_them(tmp_path, timeline):
    (tmp_path / "a.vtt").write_text(vtt(timeline), encoding="utf-8")
    found = webvtt.read(tmp_path / "a.vtt")
    assert [("00:00:00.500", "00:00:01.500"), ("00:00:02.000", "00:00:03.000"), ("00:00:08.000", "00:00:09.000")] == [
        (caption.start, caption.end) for caption in found
    ]


CHAPTERS_SCHEMA = {
    "type": "object",
    "required": ["version", "chapters"],
    "properties": {
        "version": {"type": "string"},
        "title": {"type": "string"},
        "chapters": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["startTime"],
                "additionalProperties": False,
                "properties": {"startTime": {"type": "number", "minimum": 0}, "title": {"type": "string"}},
            },
        },
    },
    "additionalProperties": False,
}
"""What the JSON chapters format 1.2.0 says of the fields that are used here."""


def test_chapters_are_valid(timeline):
    jsonschema.validate(json.loads(chapters_json(timeline, "Wrists first")), CHAPTERS_SCHEMA)


def test_the_timeline_reads_back(timeline, voice):
    assert timeline == timeline_from(json.loads(timeline_json(timeline, "Wrists first", voice), object_hook=piece_from))


def test_a_playlist_names_files_with_their_titles_and_whole_seconds():
    text = m3u8("Wrists\nfirst", [("01 Start.mp3", "Start", 47_999), ("02 A, b.mp3", "A,  b", 10)])
    assert "#EXTM3U\n#PLAYLIST:Wrists first\n#EXTINF:1,Start\n01 Start.mp3\n#EXTINF:1,A, b\n02 A, b.mp3\n" == text


# ── Read here ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_captions_show_what_is_said_while_it_is_said(timeline):
    assert [
        (500, 1500, "Wrists first."),
        (2000, 3000, "Hold for 1–3 s <gently> & breathe."),
        (8000, 9000, "Well done."),
    ] == list(captions(vtt(timeline)))


@given(st.text(min_size=1).filter(lambda words: words.split()), st.integers(0, 200_000_000))
def test_any_words_at_any_time_make_one_caption(words, start):
    assert [" ".join(words.split())] == [text for _, _, text in captions(vtt(saying(words, start)))]


def test_captions_know_hours():
    assert "01:01:01.500 --> 01:01:02.500" in vtt(saying("Rest.", 3661 * 32_000 + 16_000))


def test_nothing_said_makes_captions_without_any():
    assert [] == list(captions(vtt(Timeline(1, (), (), ())).rstrip("\n")))


def test_lyrics_have_a_head_and_times(timeline, voice):
    text = lrc(timeline, "Wrists [first]", voice)
    assert text.startswith("[ti:Wrists (first)]\n[ar:silent plain]\n[length:00:10]\n")
    assert [(50, "Wrists first."), (200, "Hold for 1–3 s <gently> & breathe."), (800, "Well done.")] == list(
        lyrics(text)
    )


def test_minutes_of_lyrics_run_on_past_the_hour(voice):
    assert [(360_150, "Rest.")] == list(lyrics(lrc(saying("Rest.", 3601 * 32_000 + 16_000), "A", voice)))


def test_chapters_are_in_the_podcast_form(timeline):
    assert {
        "version": "1.2.0",
        "title": "Wrists first",
        "chapters": [{"startTime": 0, "title": "Introduction"}, {"startTime": 2, "title": "1. Wrists"}],
    } == json.loads(chapters_json(timeline, "Wrists first"))


def test_the_timeline_says_where_every_sound_is(timeline, voice):
    written = json.loads(timeline_json(timeline, "Wrists first", voice))
    assert ["format", "title", "rate_hz", "length", "voice", "clips", "parts", "chapters"] == list(written)
    assert ("guide.timeline/1", 32_000, 320_000) == (written["format"], written["rate_hz"], written["length"])
    assert {"engine": "silent", "name": "plain", "language": "en"} == written["voice"]
    assert {
        "start": 64_000,
        "length": 32_000,
        "track": "voice",
        "kind": "speech",
        "text": "Hold for 1–3 s <gently> & breathe.",
        "spoken": "Hold for two seconds.",
        "exercise": 1,
        "round": 2,
        "side": "right",
        "rep": None,
        "line": 4,
    } == written["clips"][1]
    assert ("signal", "start", None, None) == tuple(
        written["clips"][2][key] for key in ("track", "kind", "text", "spoken")
    )
    assert None is written["clips"][0]["text"]
    assert 3 == written["clips"][4]["rep"]


def test_the_timeline_lists_the_timed_parts_and_chapters(timeline, voice):
    written = json.loads(timeline_json(timeline, "Wrists first", voice))
    assert [
        {
            "kind": "hold",
            "start": 160_000,
            "end": 224_000,
            "seconds": 2,
            "exercise": 1,
            "round": 2,
            "side": "right",
            "line": 4,
            "count": None,
            "open_rounds": False,
        }
    ] == written["parts"]
    assert [{"start": 0, "title": "Introduction"}, {"start": 64_000, "title": "1. Wrists"}] == written["chapters"]
