"""Things to have at hand: named by a word, where the word means a thing."""

from __future__ import annotations

import pytest

from guide.read import read_bytes
from guide.understand import understand
from guide.understand.lexicon.english import ENGLISH


@pytest.mark.parametrize(
    ("words", "things"),
    [
        ("hold a stick above your head", ("stick",)),
        ("stick your tongue out", ()),
        ("throw a ball against the wall", ("ball", "wall")),
        ("roll onto the balls of your feet", ()),
        ("a cup of warm water", ("cup",)),
        ("cup your palms over your eyes", ()),
        ("circle it for a minute counter-clockwise", ()),
        ("stand at the counter", ("counter",)),
        ("shift your weight onto the left leg", ()),
        ("keep the weight in your heels", ()),
        ("press the weight overhead", ("weight",)),
        ("move the weight to your right hand", ("weight",)),
        ("sit on a chair or bench", ("chair or bench",)),
        ("come into chair pose", ()),
        ("draw in the abdominal wall", ()),
        ("before you get out of bed", ()),
        ("lie on your bed", ("bed",)),
        ("loop the band round your knees", ("band",)),
        ("a tight IT band".lower(), ()),
    ],
)
def test_a_thing_is_what_is_held_or_used(words: str, things: tuple[str, ...]) -> None:
    assert ENGLISH.find_things(words) == things


def test_what_a_later_stage_or_another_way_needs_is_not_asked_for() -> None:
    text = (
        "## Grip\n\nSqueeze a towel 15 times. After two weeks you can use a ball. As you get stronger, hold a stick.\n"
    )
    assert understand(read_bytes("case.md", text.encode())).have_ready == ("towel",)
