"""A number beside each name in a list is how often that is done, though no word says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.understand import notation

COUNTED = {"Wall press": 12, "Squats": 20, "Knee lifts": 16, "Side bends": 8}

WRITTEN: dict[str, Callable[[str, int], str]] = {
    "behind": lambda name, count: f"{name} {count}",
    "brackets": lambda name, count: f"{name} ({count})",
    "in front": lambda name, count: f"{count} {name.lower()}",
    "a dash": lambda name, count: f"{name} - {count}",
    "a colon": lambda name, count: f"{name}: {count}",
    "a comma": lambda name, count: f"{name}, {count}",
}
MARKED = {"bullets": "- ", "stars": "* ", "dots": "• ", "numbers": "{}. ", "brackets": "{}) ", "lines": ""}
FRAMES = {"title": "# Ten minutes\n\n{0}", "section": "# Ten minutes\n\nFor every day.\n\n## The moves\n\n{0}"}


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("marked", MARKED)
@pytest.mark.parametrize("written", WRITTEN)
def test_numbers_beside_movements_are_counted(written: str, marked: str, frame: str) -> None:
    lines = [
        MARKED[marked].format(number) + WRITTEN[written](name, count)
        for number, (name, count) in enumerate(COUNTED.items(), start=1)
    ]
    names = [name.lower() if written == "in front" else name for name in COUNTED]
    expected = [f"{name}: reps {count}" for name, count in zip(names, COUNTED.values(), strict=True)]
    assert expected == notation.exercises_of(FRAMES[frame].format("\n".join(lines)) + "\n")


@pytest.mark.parametrize(
    "listed",
    [
        ["Warrior 1", "Warrior 2", "Triangle pose"],
        ["Chapter 10", "Squats for level 5", "Page 12"],
        ["Squat 1", "Squat 2", "Squat 3"],
        ["Dumbbells 2", "Mat 1", "Bands 4"],
    ],
)
def test_numbers_of_other_things_are_not(listed: list[str]) -> None:
    assert "reps" not in " ".join(
        notation.exercises_of("# Ten minutes\n\n" + "\n".join(f"- {one}" for one in listed) + "\n")
    )


@pytest.mark.parametrize("dash", ["-", "–", "—", "~"])
def test_how_it_is_done_behind_a_dash_is_no_part_of_the_name(dash: str) -> None:
    counted = {"head nods": 5, "touch the sky and touch your toes": 6, "knee lifts": 8}
    manner = f"slowly {dash} chin drawn in {dash} shoulders low, as if somebody pulled you up by your hair"
    listed = "\n".join(f"- {count} {name} {dash} {manner}" for name, count in counted.items())
    expected = [f"{name}: reps {count} tempo slowly" for name, count in counted.items()]
    assert expected == notation.exercises_of(f"# Ten minutes\n\n{listed}\n")
