"""The picture of a timeline: whole, inside its frame, and told in words too."""

import xml.etree.ElementTree as ET
from itertools import pairwise
from pathlib import Path

import pytest

from guide.build import planned, prepared
from guide.model.cues import PartKind, Where
from guide.model.timeline import Chapter, Part, Timeline
from guide.publish.picture import WIDTH, picture
from guide.units import RATE_HZ

SCRIPTS = sorted((Path(__file__).parents[2] / "scripts").glob("*.md"))
SVG = "{http://www.w3.org/2000/svg}"


def drawn(timeline, title="A test"):
    return ET.fromstring(picture(timeline, title))


def blocks(root):
    """Each block that has a name: name, left edge, width, top."""
    return [
        (block.find(f"{SVG}title").text, *(float(block.get(name)) for name in ("x", "width", "y")))
        for block in root.iter(f"{SVG}rect")
        if block.find(f"{SVG}title") is not None
    ]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_everything_lies_inside_the_frame_and_no_parts_overlap(script):
    root = drawn(planned(prepared(script, {}, {})))
    height = float(root.get("viewBox").split()[3])
    for block in root.iter(f"{SVG}rect"):
        left, top, width, tall = (float(block.get(name, 0)) for name in ("x", "y", "width", "height"))
        assert 0 <= left <= left + width <= WIDTH
        assert 0 <= top <= top + tall <= height
    parts = sorted((top, left, width) for name, left, width, top in blocks(root) if "0:" in name or ":" in name[:6])
    for (top, left, width), (next_top, next_left, _) in pairwise(parts):
        assert top != next_top or left + width <= next_left + 0.11


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_every_part_word_and_signal_is_drawn(script):
    timeline = planned(prepared(script, {}, {}))
    names = [name for name, *_ in blocks(drawn(timeline))]
    for clip in timeline.clips:
        assert getattr(clip.sound, "value", None) in names or clip.sound.utterance.spoken in names
    assert len(names) >= len(timeline.clips)


def test_a_part_says_its_kind_side_length_and_round():
    part = Part(PartKind.HOLD, 0, 20 * RATE_HZ, Where(1, 2, None, None, 7))
    root = drawn(Timeline(30 * RATE_HZ, (), (part,), (Chapter(0, "Wall sit"),)))
    assert ("0:00 hold 20 s, round 2, line 7", 12.0) == blocks(root)[0][:2]
    assert "hold 20 s" in [text.text for text in root.iter(f"{SVG}text")]


def test_two_minutes_are_a_line_and_a_longer_part_goes_on_in_the_next():
    part = Part(PartKind.WORK, 0, 180 * RATE_HZ, Where())
    (_, _, first, top), (_, _, second, next_top) = blocks(drawn(Timeline(180 * RATE_HZ, (), (part,), ())))
    assert 2 == pytest.approx(first / second, abs=0.01)
    assert next_top > top


def test_titles_are_text_whatever_is_in_them():
    title = "Feet <first> & 'last' \"always\" " + "and on " * 20
    root = drawn(Timeline(RATE_HZ, (), (), (Chapter(0, "<b>"),)), title)
    words = [text.text for text in root.iter(f"{SVG}text")]
    assert "<b>" in words
    assert words[0].startswith("Feet <first> & 'last'")
    assert words[0].endswith("…")
    assert title in root.get("aria-label")


def test_an_empty_guide_is_a_picture_too():
    assert drawn(Timeline(0, (), (), ())) is not None
