"""Lines that are nothing but names with their doses, one after the other, are as many exercises."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from guide.model.routine import Group, Rounds
from guide.read import read_bytes
from guide.understand import understand
from tests.understand import notation

Link = tuple[str, str, str]
"""A movement, what counts it, and what is understood."""

FIRST: list[Link] = [("arm circles", "12", "reps 12"), ("plank", "30 s", "hold 30 s"), ("step-ups", "8", "reps 8")]
SECOND: list[Link] = [("lunges", "10", "reps 10"), ("calf raises", "15", "reps 15")]

WRITTEN: dict[str, Callable[[str, str], str]] = {
    "number first": lambda name, dose: f"{dose} {name}",
    "number behind": lambda name, dose: f"{name} {dose if 's' in dose else f'x {dose}'}",
    "brackets": lambda name, dose: f"{name} ({dose})",
}

JOINED: dict[str, Callable[[Sequence[str]], str]] = {
    "plus": " + ".join,
    "commas": ", ".join,
    "commas and and": lambda links: f"{', '.join(links[:-1])} and {links[-1]}",
    "then": ", then ".join,
    "semicolons": "; ".join,
    "slashes": " / ".join,
    "arrows": " → ".join,
}

FRAMED = {
    "under a heading": "## Warm-up\n\n{0}\n\n## Strength\n\n{1}",
    "behind a label": "**Warm-up:** {0}\n\n**Finisher:** {1}",
    "rounds by number": "## Main part\n\n- **Round 1:** {0}\n- **Round 2:** {1}",
    "rounds by letter": "## Main part\n\n- **R1 (2:00 easy):** {0}\n- **R2 (1:30 hard):** {1}",
    "days in a list": "- Monday: {0}\n- Tuesday: rest\n- Thursday: {1}",
    "days as headings": "## Day 1\n\n{0}\n\n## Day 2\n\n{1}",
    "days in a table": "| Day | Workout |\n|---|---|\n| Monday | {0} |\n| Thursday | {1} |",
    "items": "## Circuit\n\n1. {0}\n2. {1}",
    "paragraphs": "I do this every other day.\n\n{0}\n\n{1}\n\nIt takes a while, but it works.",
}


def chain(links: list[Link], written: str, joined: str) -> str:
    return JOINED[joined]([WRITTEN[written](name, dose) for name, dose, _ in links])


@pytest.mark.parametrize("framed", FRAMED)
@pytest.mark.parametrize("joined", JOINED)
@pytest.mark.parametrize("written", WRITTEN)
def test_each_link_of_a_chain_is_an_exercise(written: str, joined: str, framed: str) -> None:
    article = FRAMED[framed].format(chain(FIRST, written, joined), chain(SECOND, written, joined))
    assert [f"{name}: {dose}" for name, _, dose in FIRST + SECOND] == notation.exercises_of(f"# My week\n\n{article}\n")


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("3 rounds of ", ""),
        ("3 rounds: ", ""),
        ("Do 3 rounds of ", "."),
        ("", ". Repeat 3 times."),
        ("", ". Repeat the circuit 3 times."),
        ("", ". 3 rounds."),
        ("Main part: ", ". Repeat 3 times."),
    ],
)
@pytest.mark.parametrize("joined", JOINED)
def test_rounds_beside_a_chain_are_of_all_of_it(joined: str, before: str, behind: str) -> None:
    article = f"# At home\n\nAll you need is a step.\n\n{before}{chain(FIRST, 'number first', joined)}{behind}\n"
    (group,) = understand(read_bytes("article", article.encode())).parts
    assert isinstance(group, Group)
    assert isinstance(group.rounds, Rounds)
    assert ("3", len(FIRST)) == (notation.again(group.rounds), len(group.exercises))


@pytest.mark.parametrize(
    "line",
    [
        "Raise one leg, hold for 10 seconds and lower it.",
        "Breathe in for 4 seconds, hold for 4 seconds and breathe out for 6 seconds.",
        "3 sets of 12, 60 seconds rest",
        "10 forwards, 10 backwards",
        "12 on the left, 12 on the right",
        "Hold for 20 seconds, then take 3 breaths.",
        "2 seconds up, 4 seconds down, 12 times",
    ],
)
def test_what_one_movement_is_told_by_is_no_chain(line: str) -> None:
    assert 1 == len(notation.exercises_of(f"# Knees\n\n## Leg raise\n\nSit on a chair.\n\n{line}\n"))
    assert 1 >= len(notation.exercises_of(f"# Knees\n\nSit on a chair.\n\n{line}\n"))


def test_a_name_over_a_chain_in_a_list_of_names_keeps_it_whole() -> None:
    listed = "- Bridge: 12 reps\n- Ladder: 5 squats, then 5 lunges\n- Plank: 30 seconds\n"
    assert ["Bridge: reps 12", "Ladder: reps 5; reps 5", "Plank: hold 30 s"] == notation.exercises_of(
        f"# Home\n\n{listed}"
    )
