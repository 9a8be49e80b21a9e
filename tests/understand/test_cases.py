"""Ways of writing what is to be done, each with what is understood.

Files in `cases/` hold cases of three parts: a line `# title`, the text of one exercise, and a line `= ` with the
notation of `notation.py`. A text that begins with a heading is taken as a whole article, and so is each text of a file
`plain_….txt`, as plain text without marks; the expectation of an article has a line for each exercise.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from guide.read import read_bytes
from guide.understand import understand
from tests.understand import notation

FOLDER = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Case:
    """One way of writing."""

    title: str
    text: str
    expected: str
    plain: bool
    """It is a whole article of plain text."""


def cases_in(path: Path) -> list[Case]:
    """The cases of a file."""
    found: list[Case] = []
    head, *pieces = path.read_text(encoding="utf-8").split("\n# ")
    assert "\n= " not in head, f"{path.name} begins with a case, which needs a line about the file before it"
    for piece in pieces:
        title, _, rest = piece.partition("\n")
        lines = rest.splitlines()
        at = next(index for index, line in enumerate(lines) if line.startswith("= "))
        text = "\n".join(lines[:at]).strip("\n")
        expected = "\n".join(line.removeprefix("= ") for line in lines[at:] if line.strip())
        found.append(Case(title, text, expected, path.stem.startswith("plain_")))
    return found


CASES = [
    pytest.param(case, id=f"{path.stem}: {case.title}")
    for path in sorted(FOLDER.glob("*.txt"))
    for case in cases_in(path)
]


def understood(text: str, *, plain: bool = False) -> str:
    """What is understood, in the notation."""
    if plain:
        return notation.routine(understand(read_bytes("case.txt", text.encode())))
    if text.startswith("#"):
        return notation.routine(understand(read_bytes("case.md", text.encode())))
    routine = understand(read_bytes("case.md", f"# Routine\n\n## Movement one\n\n{text}\n".encode()))
    assert len(routine.exercises) == 1, notation.routine(routine)
    return notation.exercise(routine.exercises[0])


@pytest.mark.parametrize("case", CASES)
def test_text_is_understood(case: Case) -> None:
    assert case.expected == understood(case.text, plain=case.plain)
