"""A plan of runs, however it is laid out, is an exercise for each of its sessions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from guide.read import read_bytes
from guide.understand import understand
from tests.understand import notation

SESSIONS = {
    "Run 2 minutes, walk 1 minute, repeat 6 times": "rounds 6 { work 120 s; work 60 s }",
    "6 x (2 min run, 1 min walk)": "rounds 6 { work 120 s; work 60 s }",
    "40 seconds hard, 20 seconds easy, 8 rounds": "rounds 8 { work 40 s; work 20 s }",
    "8 rounds of 40 seconds on and 20 seconds off": "rounds 8 { work 40 s; rest 20 s }",
    "Jog 20 minutes": "work 1200 s",
}
WEEKS = ("Week 1", "Week 2", "Week 3")
DAYS = ("Monday", "Wednesday", "Saturday")

LAYOUTS: dict[str, Callable[[Sequence[str]], tuple[Sequence[str], str]]] = {
    "table with numbers": lambda told: (
        WEEKS,
        "| Week | Session |\n|---|---|\n" + "\n".join(f"| {n} | {one} |" for n, one in enumerate(told, start=1)),
    ),
    "table with names": lambda told: (WEEKS, "| Week | Do |\n|---|---|\n" + _lines("| {} | {} |", WEEKS, told)),
    "table of days": lambda told: (DAYS, "| Day | Workout |\n|---|---|\n" + _lines("| {} | {} |", DAYS, told)),
    "list": lambda told: (WEEKS, _lines("- {}: {}", WEEKS, told)),
    "list of days in bold": lambda told: (DAYS, _lines("- **{}** – {}", DAYS, told)),
    "headings": lambda told: (WEEKS, _lines("## {}\n\n{}\n", WEEKS, told)),
    "days as headings": lambda told: (DAYS, _lines("## {}\n\n{}\n", DAYS, told)),
    "lines": lambda told: (WEEKS, _lines("{}: {}", WEEKS, told)),
    "lines under bold names": lambda told: (WEEKS, _lines("**{}**\n\n{}\n", WEEKS, told)),
}


def _lines(form: str, names: Sequence[str], told: Sequence[str]) -> str:
    return "\n".join(form.format(name, one) for name, one in zip(names, told, strict=True))


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("first", range(len(SESSIONS)))
def test_each_session_is_an_exercise(first: int, layout: str) -> None:
    told = [list(SESSIONS)[(first + at) % len(SESSIONS)] for at in range(3)]
    names, plan = LAYOUTS[layout](told)
    article = f"# Learn to run\n\nRun 3 times a week, with a day of rest in between.\n\n{plan}\n\nDrink enough.\n"
    routine = understand(read_bytes("article", article.encode()))
    expected = [f"{name}: {SESSIONS[one]}" for name, one in zip(names, told, strict=True)]
    assert expected == [f"{one.name.content}: {notation.exercise(one)}" for one in routine.exercises]
