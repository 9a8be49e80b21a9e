"""The side files, each read by a small reader of its own."""

import json
import re

from hypothesis import given
from hypothesis import strategies as st

from guide.model.cues import Where
from guide.model.speech import Utterance
from guide.model.timeline import Clip, Speech, Timeline
from guide.publish import chapters_json, lrc, timeline_json, vtt

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
    assert text.startswith("[ti:Wrists (first)]\n[ar:silent plain]\n[length:00:10.00]\n")
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
        }
    ] == written["parts"]
    assert [{"start": 0, "title": "Introduction"}, {"start": 64_000, "title": "1. Wrists"}] == written["chapters"]
