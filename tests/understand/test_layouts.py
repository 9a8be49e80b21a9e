"""However exercises are laid out, and whatever the article around them, the same is to be done."""

from __future__ import annotations

import textwrap

import pytest

from guide.read import read_bytes
from guide.understand import understand
from tests.understand import notation
from tests.understand.layouts import PAGES, Frame, Layout, page, samples, told_in


def understood(text: str) -> list[str]:
    """Each exercise with what is to be done; how the letters of a name are set does not count."""
    routine = understand(read_bytes("article", text.encode()))
    return [f"{one.name.content.casefold()}: {notation.exercise(one)}" for one in routine.exercises]


@pytest.mark.parametrize(
    ("layout", "frame", "start"),
    [pytest.param(layout, frame, start, id=name) for start, (name, layout, frame) in enumerate(samples())],
)
def test_exercises_are_the_same_in_every_layout(layout: Layout, frame: Frame, start: int) -> None:
    told = told_in(start)
    expected = [*frame.before, *(one.understood for one in told), *frame.after]
    assert expected == understood(frame.article(layout(told)))


@pytest.mark.parametrize("row", PAGES.values(), ids=PAGES)
def test_exercises_are_the_same_on_every_page(row: str) -> None:
    told = told_in(0)
    assert [one.understood for one in told] == understood(page(row, told))


IN_PARAGRAPHS = """\
Two stretches for people who sit

Both of them are done on a chair without arms, and none of them should hurt; stop when one does.

1. Seated lean

Sit tall with your feet flat on the floor and slide one hand down the side of the chair until you feel a pull along the
other side of your body. Stay there for 20 seconds, come up again and do the same on the other side.

2. Knee hug

Pull one knee towards your chest with both hands while you sit as tall as you can, and keep your back long. Hold it for
15 seconds and let go. Repeat 4 times with each leg.
"""


@pytest.mark.parametrize("width", [45, 66, 80, 110])
@pytest.mark.parametrize("margin", ["", "  ", "\t"])
def test_the_width_and_the_margin_of_a_page_change_nothing(width: int, margin: str) -> None:
    paragraphs = [one.replace("\n", " ").strip() for one in IN_PARAGRAPHS.split("\n\n")]
    expected = understood("\n\n".join(paragraphs))
    broken = "\n\n".join(textwrap.fill(one, width) for one in paragraphs)
    assert ["seated lean: sides side { hold 20 s }", "knee hug: sides leg { reps 4 hold 15 s }"] == expected
    assert expected == understood(textwrap.indent(broken, margin))
