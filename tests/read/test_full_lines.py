"""Lines that were broken to the width of a page are one line again, and a margin in front of all of them is none."""

import textwrap

import pytest

from guide.model.document import Block, List, Paragraph
from guide.read import read_bytes

PROSE = (
    "Stand behind a sturdy chair with both hands on its back, and let your weight come over the balls of your feet"
    " until your heels leave the floor. Stay up for as long as it takes to breathe out once, then lower them slowly"
    " again, and look straight ahead all the while so that your neck stays long."
)
ITEMS = ("Sit down on the edge of the bed and put both feet flat on the floor, a little apart.", "Stand up.", "Sit.")


def blocks(text: str) -> tuple[Block, ...]:
    return read_bytes("page.txt", text.encode()).blocks


def words(text: str) -> list[str]:
    return [block.text.content for block in blocks(text) if isinstance(block, Paragraph)]


@pytest.mark.parametrize("width", [45, 60, 72, 100, 130])
def test_prose_is_one_line_whatever_the_width_of_its_page(width: int) -> None:
    assert [PROSE, "Then rest.", PROSE] == words(
        f"{textwrap.fill(PROSE, width)}\n\nThen rest.\n\n{textwrap.fill(PROSE, width)}\n"
    )


def test_items_stay_apart() -> None:
    items = "\n".join(textwrap.fill(f"- {one}", 50, subsequent_indent="  ") for one in ITEMS)
    *_, found = blocks(f"{textwrap.fill(PROSE, 50)}\n\n{items}\n")
    assert isinstance(found, List)
    assert list(ITEMS) == [item.first.text.content for item in found.items if isinstance(item.first, Paragraph)]


@pytest.mark.parametrize(
    "below", ["# Squats", "- Squats", "2. Squats", "**Squats**", "> Squats", "| a | b |"], ids=lambda line: line[:2]
)
def test_what_begins_anew_is_not_joined_to_a_full_line(below: str) -> None:
    full = textwrap.fill(PROSE, 60)
    assert f"{full.splitlines()[0]} {below}" not in " ".join(words(f"{full.splitlines()[0]}\n{below}\n\n{full}\n"))


def test_lines_of_uneven_width_were_ended_on_purpose() -> None:
    lines = "Lift one heel\nand the other\nuntil both of them are as high as they will go\nand you stand on your toes\n"
    assert [lines.strip()] == words(lines)


def test_a_few_full_lines_tell_nothing_of_a_page() -> None:
    lines = textwrap.fill(PROSE[:150], 60)
    assert [lines] == words(lines)


def test_places_are_those_of_the_file() -> None:
    text = textwrap.fill(PROSE, 60, initial_indent="    ", subsequent_indent="    ")
    (only,) = blocks(text)
    assert isinstance(only, Paragraph)
    at = only.text.content.index("breathe out")
    assert "breathe out" == text[only.text.offset(at) :][:11]


def test_a_margin_is_no_code_and_no_part_of_a_list() -> None:
    plain = f"Heel raises\n\n- Stand up.\n- Lift your heels.\nRepeat ten times, and sit down again.\n\n{PROSE}\n"
    shifted = textwrap.indent(plain, "     ")
    assert [type(one) for one in blocks(plain)] == [type(one) for one in blocks(shifted)]
    assert words(plain) == words(shifted)
