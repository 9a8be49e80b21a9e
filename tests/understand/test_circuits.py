"""A circuit inside a list is its exercises and its rounds, however it is written; the list goes on behind it."""

from __future__ import annotations

import pytest

from guide.read import read_bytes
from guide.understand import understand
from tests.understand import notation

HEADS = {
    "**Circuit** (3 rounds):": "group rounds 3",
    "Circuit, 3 rounds:": "group rounds 3",
    "Circuit x 3": "group rounds 3",
    "Superset (3 rounds)": "group rounds 3",
    "3 rounds of:": "group rounds 3",
    "Core circuit - 3 rounds, rest 60 s between rounds": "group rounds 3 rest 60 s",
}
"""The line over the exercises of a circuit, and what is understood."""

NAMES = [("Step-ups", "Side bends", "Heel digs"), ("Paper boat", "Windmill", "Sleepy owl")]
"""Movements that everybody knows, and names that nobody has heard of."""

FORMS = ("{name}: {dose}", "{name} - {dose}", "{name} ({dose})", "**{name}**: {dose}")
MARKS = (("- ", "  - "), ("* ", "    * "), ("1. ", "   - "))
"""In front of the items of the list, and of those of the circuit."""


@pytest.mark.parametrize(("outer", "inner"), MARKS, ids=["dashes", "stars", "numbers"])
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("names", NAMES, ids=["known", "new"])
@pytest.mark.parametrize("head", HEADS)
def test_a_circuit_stands_between_other_exercises(
    head: str, names: tuple[str, ...], form: str, outer: str, inner: str
) -> None:
    doses = ("10 reps", "8 reps each side", "40 seconds")
    told = [inner + form.format(name=name, dose=dose) for name, dose in zip(names, doses, strict=True)]
    lines = [f"{outer}Squats: 2x5", f"{outer}{head}", *told, f"{outer}Wall sit: 30 seconds"]
    text = "# My Tuesday\n\nI train in the yard.\n\n## Legs and belly\n\n" + "\n".join(lines) + "\n"
    expected = ["reps 10", "sides side { reps 8 }", "work 40 s"]
    assert [
        "Squats: sets 2 { reps 5 }",
        f"{HEADS[head]} [",
        *(f"  {name}: {dose}" for name, dose in zip(names, expected, strict=True)),
        "]",
        "Wall sit: hold 30 s",
    ] == notation.routine(understand(read_bytes("article", text.encode()))).splitlines()
