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
        ("turn your hands as if you had a ball in them", ()),
        ("imagine that you sit on a chair, and hold the wall", ("wall",)),
        ("bend down like you are picking up a box", ()),
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
        ("with your big toe as a pen, write your name", ()),
        ("squeeze an imaginary ball", ()),
        ("use a towel as a strap", ("towel",)),
        ("a bench or sturdy chair", ("bench or chair",)),
    ],
)
def test_a_thing_is_what_is_held_or_used(words: str, things: tuple[str, ...]) -> None:
    assert ENGLISH.things.found_in(words) == things


def test_what_a_later_stage_or_another_way_needs_is_not_asked_for() -> None:
    text = (
        "## Grip\n\nSqueeze a towel 15 times. After two weeks you can use a ball. As you get stronger, hold a stick.\n"
    )
    assert understand(read_bytes("case.md", text.encode())).have_ready == ("towel",)


@pytest.mark.parametrize(
    ("words", "things"),
    [
        ("Hold two pens in front of you for 20 seconds.", ("two pens",)),
        ("Take 2 light dumbbells and raise them 10 times.", ("two dumbbells",)),
        ("Raise a pair of bottles to the side 10 times.", ("two bottles",)),
        ("Stand up 10 times with a dumbbell in each hand.", ("two dumbbells",)),
        ("Roll three tennis balls with your foot. Pick up one ball 5 times.", ("three tennis balls",)),
        ("Hold a pen at arm's length for 20 seconds.", ("pen",)),
        ("Touch the wall with two fingers 10 times.", ("wall",)),
        ("Feel the weight of your arms for 30 seconds.", ()),
        ("Lie still for 30 seconds. Feel the weight sinking.", ()),
    ],
)
def test_as_many_things_are_asked_for_as_the_text_needs(words: str, things: tuple[str, ...]) -> None:
    assert understand(read_bytes("case.md", f"## Practice\n\n{words}\n".encode())).have_ready == things
