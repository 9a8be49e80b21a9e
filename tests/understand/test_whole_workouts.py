"""Laws of whole workouts: what is said in one part of them is of that part, however the exercises are laid out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from guide.model.routine import Group, Rounds
from guide.read import read_bytes
from guide.understand import understand
from tests.understand import notation

NAMES = [("Side bends", "Step-ups", "Heel lifts"), ("Paper boat", "Sleepy owl", "Zigzag")]
"""Movements that everybody knows, and names that nobody has heard of."""
TELL = "Stand tall and look ahead. Move with care."
OPENING = "- Arm swings: 14 reps\n- Toe taps: 16 reps"

HEADINGS = {
    "marked": ("## Warm-up", "## Strength", "###"),
    "numbered": ("## 1. Warm-up", "## 2. Strength", "###"),
    "timed": ("## Warm-up (4 minutes)", "## Strength (9 minutes)", "###"),
}

UNDOSED: dict[str, Callable[[Sequence[str], str], str]] = {
    "headings": lambda names, level: "\n\n".join(f"{level} {name}\n\n{TELL}" for name in names),
    "bullets that tell": lambda names, _: "\n".join(f"- **{name}**: {TELL}" for name in names),
    "brackets that tell": lambda names, _: "\n".join(f"- {name} (move with care)" for name in names),
}

EACH = {
    "Hold each stretch for 25 seconds.": "hold 25 s",
    "Do 8 reps of each exercise.": "reps 8",
    "Do each exercise for 35 seconds.": "work 35 s",
}
ROUNDS = ("Repeat the circuit 4 times.", "Perform the circuit four times.", "Now go through the whole circuit 4 times.")


def understood(*paragraphs: str) -> tuple[list[tuple[str, list[str]]], list[tuple[str, str]]]:
    """The rounds of each group with the names in it, and the name and the dose of each exercise, of a workout."""
    text = "# A workout for any day\n\nIt takes 25 minutes in all.\n\n" + "\n\n".join(paragraphs) + "\n"
    routine = understand(read_bytes("workout.md", text.encode()))
    groups = [part for part in routine.parts if isinstance(part, Group)]
    rounds = [
        (notation.again(one.rounds), [member.name.content for member in one.exercises])
        for one in groups
        if isinstance(one.rounds, Rounds)
    ]
    return rounds, [(one.name.content.partition(" (")[0], notation.exercise(one)) for one in routine.exercises]


BEFORE = [("Arm swings", "reps 14"), ("Toe taps", "reps 16")]
"""What the first part of each workout asks for."""


@pytest.mark.parametrize("headed", HEADINGS)
@pytest.mark.parametrize("laid_out", UNDOSED)
@pytest.mark.parametrize("names", NAMES, ids=["known", "new"])
@pytest.mark.parametrize("each", EACH)
def test_a_dose_of_each_behind_the_last_part_is_of_that_part(
    each: str, names: tuple[str, ...], laid_out: str, headed: str
) -> None:
    warm_up, strength, level = HEADINGS[headed]
    expected = [*BEFORE, *((name, EACH[each]) for name in names)]
    assert ([], expected) == understood(warm_up, OPENING, strength, UNDOSED[laid_out](names, level), each)


@pytest.mark.parametrize("headed", HEADINGS)
@pytest.mark.parametrize("names", NAMES, ids=["known", "new"])
@pytest.mark.parametrize("again", ROUNDS)
def test_rounds_behind_headings_in_a_part_are_of_that_part(again: str, names: tuple[str, ...], headed: str) -> None:
    warm_up, strength, level = HEADINGS[headed]
    told = "\n\n".join(f"{level} {name}\n\n{TELL} Do 12 reps." for name in names)
    expected = [*BEFORE, *((name, "reps 12") for name in names)]
    assert ([("4", [*names])], expected) == understood(warm_up, OPENING, strength, told, again)


@pytest.mark.parametrize("again", ["Repeat the whole workout 4 times.", "Then repeat everything 4 times."])
def test_rounds_of_the_whole_workout_are_of_all_parts(again: str) -> None:
    warm_up, strength, level = HEADINGS["marked"]
    told = "\n\n".join(f"{level} {name}\n\n{TELL} Do 12 reps." for name in NAMES[0])
    rounds, _ = understood(warm_up, OPENING, strength, told, again)
    assert [("4", [*(name for name, _ in BEFORE), *NAMES[0]])] == rounds


@pytest.mark.parametrize("each", EACH)
def test_a_dose_of_each_is_of_all_where_an_earlier_part_has_none(each: str) -> None:
    dosed = [(name, EACH[each]) for name in (*NAMES[0], *NAMES[1])]
    tell = UNDOSED["headings"]
    parts = ("## Warm-up", tell(NAMES[0], "###"), "## Strength", tell(NAMES[1], "###"))
    assert ([], dosed) == understood(*parts, each)


@pytest.mark.parametrize("heading", ["Core:", "CORE"])
def test_bold_names_under_a_short_line_stand_in_its_part(heading: str) -> None:
    told = "\n\n".join(f"**{name}**\n\n{TELL} Do 12 reps." for name in NAMES[1])
    expected = [*BEFORE, *((name, "reps 12") for name in NAMES[1])]
    parts = ("Warm-up:" if heading.endswith(":") else "WARM-UP", OPENING, heading, told)
    assert ([("4", [*NAMES[1]])], expected) == understood(*parts, "Repeat the circuit 4 times.")
