"""However exercises are laid out, and whatever the article around them, the same is to be done."""

from __future__ import annotations

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
