"""Blank lines between the rows of a table, and inside sentences, part nothing."""

import pytest

from guide.model.document import Block, List, Paragraph, Table
from guide.read import read_bytes

BROKEN = """\
Stand behind a chair and put both of your hands

on its back, so that you can lean on it while

your heels leave the floor.

Stay up there until you have breathed out, and come

down again, as slowly as if somebody slept below

you. Rest as long.
"""


def blocks(text: str) -> tuple[Block, ...]:
    return read_bytes("page.txt", text.encode()).blocks


def names(text: str) -> list[list[str]]:
    """The first cell of each row of each table."""
    return [[row[0].content for row in one.rows] for one in blocks(text) if isinstance(one, Table)]


def test_rows_with_blank_lines_between_them_are_one_table() -> None:
    rows = ["| Name | Dose |", "|---|---|", "| Squat | 10 |", "| Plank | 30 s |", "| Dip | 8 |"]
    assert [["Squat", "Plank", "Dip"]] == names("\n\n".join(rows))


def test_a_row_over_a_rule_begins_another_table() -> None:
    first, second = (["| Name | Dose |", "|---|---|", f"| {name} | 10 |"] for name in ("Squat", "Dip"))
    assert [["Squat"], ["Dip"]] == names("\n\n".join((*first, *second)))
    assert [["Squat"], ["Dip"]] == names("\n".join((*first, "", *second)))


def test_sentences_that_run_on_are_joined_and_others_are_not() -> None:
    told = [one.text.content for one in blocks(BROKEN) if isinstance(one, Paragraph)]
    assert 2 == len(told)
    assert BROKEN.split() == " ".join(told).split()


@pytest.mark.parametrize(
    "text",
    [
        BROKEN.replace("\n\nStay", "\nStay"),
        "\n\n".join(f"{name} with both of the legs\n\nslowly" for name in ("Squat", "Dip", "Plank")),
        "\n\n".join(("squats", "lunges", "dips", "planks", "step-ups", "rows")),
    ],
    ids=["some lines stand close", "only a few go on", "names in small letters"],
)
def test_else_each_line_stays_alone(text: str) -> None:
    assert text.count("\n\n") + 1 == len(blocks(text))


def test_items_counted_by_small_letters_do_not_go_on() -> None:
    text = "\n\n".join(f"{letter}. Lift one of your heels" for letter in ("i", "ii", "iii", "iv", "v", "vi"))
    assert "heels ii." not in " ".join(one.text.content for one in blocks(text) if isinstance(one, Paragraph))


@pytest.mark.parametrize("words", ["Rest for a day.", "2 sets of each", "**Tips**"])
def test_what_stands_further_out_than_an_item_is_no_part_of_it(words: str) -> None:
    found, below = blocks(f"  • Lean back.\n  • Sit up again.\n{words}\n")
    assert isinstance(found, List)
    assert isinstance(below, Paragraph)


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("  • Lean back as far as", "you can."),
        ("  • Lean back as far as it takes to feel a stretch, and hold for", "5 seconds."),
        ("• Lean back.", "10 times."),
        ("  • Lean back.", "    Hold it."),
    ],
    ids=["small letter", "full line", "item at the margin", "set in"],
)
def test_what_goes_on_with_an_item_is_part_of_it(item: str, words: str) -> None:
    (found,) = blocks(f"{item}\n{words}\n")
    assert isinstance(found, List)
