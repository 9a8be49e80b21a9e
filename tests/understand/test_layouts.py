"""However exercises are laid out, and whatever the article around them, the same is to be done."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest

from guide.read import read_bytes
from guide.understand import understand
from tests.understand import notation
from tests.understand.layouts import PAGES, SITES, Frame, Layout, page, samples, told_in, typed


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


def without_blank_lines(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if line.strip())


def with_a_blank_line_behind_each(text: str) -> str:
    return without_blank_lines(text).replace("\n", "\n\n")


BLANKS = (without_blank_lines, with_a_blank_line_behind_each)
ENDS_LOST = ("broken lines",)
"""Whether a line ends a sentence or a paragraph is not seen any more where broken lines lose or get blank ones."""
LOUD_BELOW_TEXT = ("heading bold with a colon over labels on lines, in an article with an introduction",)
"""Layouts that are not yet understood without their blank lines."""


@pytest.mark.parametrize("changed", BLANKS)
@pytest.mark.parametrize(
    ("name", "layout", "frame", "start"),
    [
        pytest.param(name, layout, frame, start, id=name)
        for start, (name, layout, frame) in enumerate(samples())
        if start % 3 == 0 and not any(one in name for one in (*ENDS_LOST, *LOUD_BELOW_TEXT))
    ],
)
def test_blank_lines_lost_or_doubled_change_nothing(
    name: str, layout: Layout, frame: Frame, start: int, changed: Callable[[str], str]
) -> None:
    told = told_in(start)
    expected = [*frame.before, *(one.understood for one in told), *frame.after]
    assert expected == understood(changed(frame.article(layout(told)))), name


@pytest.mark.parametrize("site", SITES.values(), ids=SITES)
@pytest.mark.parametrize("row", PAGES.values(), ids=PAGES)
def test_exercises_are_the_same_on_every_page(row: str, site: str) -> None:
    told = told_in(0)
    assert [one.understood for one in told] == understood(page(row, told, site))


@pytest.mark.parametrize(
    ("layout", "frame", "start"),
    [pytest.param(layout, frame, at, id=name) for at, (name, layout, frame) in enumerate(samples()) if at % 9 == 0],
)
def test_text_as_it_was_typed_is_the_same_on_a_page(layout: Layout, frame: Frame, start: int) -> None:
    text = frame.article(layout(told_in(start)))
    assert understood(text) == understood(typed(text))


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


IN_PROSE = """\
Moves for a long drive

Sitting at the wheel makes a back stiff, and a stop every two hours is worth the time.

A good one to begin with is the doorway lean. Put both hands on the frame of the car door and lean your chest forward \
until you feel a pull. Hold it for 20 seconds.

Another exercise involves a rolled towel. Place the towel under one foot and roll it to and fro from your toes to your \
heel. Do this for a minute.

The curb stretch is also a great one. Stand on a curb with the balls of your feet and lower your heels. Hold for 15 \
seconds.
"""
BEFORE_ALL = (
    "By Jo Park",
    "Jo Park | April 2",
    "We all know the feeling: a day was long, and you are stiff.",
    "It is no secret - nobody likes to sit.",
    "Photo: my own car",
)
"""What may stand between a title and the first words of an article, and is none of its exercises."""


@pytest.mark.parametrize("line", BEFORE_ALL)
def test_a_line_before_all_that_is_told_changes_nothing(line: str) -> None:
    expected = understood(IN_PROSE)
    assert 3 == len(expected)
    title, end, told = IN_PROSE.partition("\n\n")
    assert expected == understood(f"{title}{end}{line}{end}{told}")


BEHIND_ALL = (
    "Thank you for reading. See you next week.",
    "Share this: Facebook | Twitter | Pinterest | Email",
    "About the author\n\nJo Park is a physiotherapist from Leeds who has worked with runners for 15 years.",
    "Related articles\n\n- 5 stretches for runners\n- How to choose a mat\n- 10-minute morning workout",
    "References\n\n1. Park J. Necks at work. J Desk. 2019;12(3):45-52.\n2. Moss O. Chairs. 2nd ed. Leeds: Mill; 2017.",
    "2 comments\n\nOle M.\nMarch 3, 2021 at 9:15 am\n\nI do 20 of each every day.\n\nReply\n\nPia\n"
    "March 5, 2021 at 8:02 pm\n\nCan I do this with a bad knee?\n\nReply",
    "Leave a comment\n\nYour email address will not be published.\n\nName *\n\nEmail *\n\nPost comment",
)
"""What a site puts behind an article."""


@pytest.mark.parametrize("behind", BEHIND_ALL)
@pytest.mark.parametrize(
    ("layout", "frame", "start"),
    [pytest.param(layout, frame, start, id=name) for start, (name, layout, frame) in [*enumerate(samples())][::53]],
)
def test_what_stands_behind_an_article_changes_nothing(layout: Layout, frame: Frame, start: int, behind: str) -> None:
    article = frame.article(layout(told_in(start)))
    assert understood(article) == understood(f"{article.rstrip()}\n\n{behind}\n")


@pytest.mark.parametrize("size", [3, 5, 7])
@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize(
    ("layout", "frame", "start"),
    [pytest.param(layout, frame, start, id=name) for start, (name, layout, frame) in [*enumerate(samples())][::53]],
)
def test_an_exercise_is_the_same_however_many_stand_around_it(
    layout: Layout, frame: Frame, start: int, order: int, size: int
) -> None:
    told = [*told_in(start), *told_in(start + 4)][:size][::order]
    expected = [*frame.before, *(one.understood for one in told), *frame.after]
    assert expected == understood(frame.article(layout(told)))
