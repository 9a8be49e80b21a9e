"""Numbers in front of lines, and what only looks like one."""

from __future__ import annotations

import pytest

from guide.model.text import Text
from guide.read import read_bytes
from guide.understand import understand
from guide.understand.lexicon.english import ENGLISH
from guide.understand.numbering import Counts, number_of


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Step 2: Sit down", "Step 2"),
        ("STEP 2 Sit down", "STEP 2"),
        ("Stage 2 - easy", "Stage 2"),
        ("Step 2", "Step 2"),
    ],
)
def test_a_step_is_counted(line: str, label: str) -> None:
    number = number_of(Text(line), ENGLISH)
    assert number is not None
    assert (Counts.STEPS, label) == (number.counts, number.label)


@pytest.mark.parametrize("line", ["Step 1 foot forward", "Stage 2 Exercises (Frozen)"])
def test_a_name_or_a_movement_with_a_number_in_it_counts_no_step(line: str) -> None:
    assert number_of(Text(line), ENGLISH) is None


def test_a_list_goes_on_behind_an_item_that_holds_an_empty_one() -> None:
    page = """<html><body><h1>Feet</h1><ol><li>Rise on your toes 10 times.<ol></ol></li></ol>
    <ol start="2"><li>Sit down and lift your toes 8 times.</li></ol></body></html>"""
    told = understand(read_bytes("page.html", page.encode()))
    assert len(told.exercises) == 2
