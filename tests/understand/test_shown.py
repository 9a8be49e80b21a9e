"""Names with how they are done are exercises, whether or not the article says how often; advice told so is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from guide.read import read_bytes
from guide.understand import understand

SHOWN = {
    "Arm circles": "Stretch your arms out and draw small circles.",
    "Hip hinge": "Push your hips back and keep your legs nearly straight.",
    "Ankle rolls": "Lift one foot and turn it slowly.",
    "Heel raises": "Rise on your toes and come down without haste.",
}
UNHEARD_OF = dict(zip(("The lazy cat", "Sleepy owl", "Windmill", "Paper boat"), SHOWN.values(), strict=True))

LAYOUTS: dict[str, Callable[[int, str, str], str]] = {
    "bold with a colon": lambda _, name, told: f"- **{name}:** {told}",
    "bold with a stop": lambda _, name, told: f"- **{name}**. {told}",
    "a dash": lambda _, name, told: f"- {name} – {told}",
    "a colon": lambda _, name, told: f"- {name}: {told}",
    "a sentence": lambda _, name, told: f"- {name}. {told}",
    "numbers": lambda number, name, told: f"{number}. {name}: {told}",
    "paragraphs": lambda _, name, told: f"**{name}:** {told}\n",
    "paragraphs with a colon": lambda _, name, told: f"{name}: {told}\n",
    "headings": lambda _, name, told: f"### {name}\n\n{told}\n",
}

FRAMES = {
    "title": "# Loose and limber\n\nA few things that I do before work.\n\n{told}",
    "section": "# Loose and limber\n\nSitting makes you stiff.\n\n## The exercises\n\n{told}",
}
TABLE = "| Exercise | How |\n|---|---|\n"


def exercises(article: str) -> list[tuple[str, bool]]:
    """The names of the exercises, and whether any of them has a number."""
    routine = understand(read_bytes("article", article.encode()))
    doses = [str(one.body) for one in routine.exercises]
    return [(one.name.content, "Amount(" in dose) for one, dose in zip(routine.exercises, doses, strict=True)]


def article(shown: dict[str, str], layout: str, frame: str) -> str:
    lines = [LAYOUTS[layout](number, name, told) for number, (name, told) in enumerate(shown.items(), start=1)]
    return FRAMES[frame].format(told="\n".join(lines)) + "\n"


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_movements_with_how_they_are_done_are_exercises_without_a_number(layout: str, frame: str) -> None:
    assert [(name, False) for name in SHOWN] == exercises(article(SHOWN, layout, frame))


@pytest.mark.parametrize("layout", [name for name in LAYOUTS if name != "headings"])
def test_names_that_nobody_has_heard_of_are_where_a_heading_says_so(layout: str) -> None:
    assert [(name, False) for name in UNHEARD_OF] == exercises(article(UNHEARD_OF, layout, "section"))


def test_rows_of_a_table_are() -> None:
    rows = "\n".join(f"| {name} | {told} |" for name, told in SHOWN.items())
    assert [(name, False) for name in SHOWN] == exercises(FRAMES["section"].format(told=TABLE + rows) + "\n")


ADVICE = {
    "Head": "Keep your head up and look ahead.",
    "Arms": "Bend your elbows and swing your arms close to your body.",
    "Feet": "Land below your hips and push off the ground.",
}
HABITS = {
    "Hydration": "Drink a glass of water an hour before.",
    "Shoes": "Wear shoes that fit your feet.",
    "Breathing": "Breathe out as you stretch and do not hold your breath.",
    "Posture": "Keep your back straight and your shoulders low.",
}


@pytest.mark.parametrize("told", [ADVICE, HABITS], ids=["parts of the body", "habits"])
@pytest.mark.parametrize("layout", [name for name in LAYOUTS if name != "headings"])
def test_advice_beside_exercises_is_none(layout: str, told: dict[str, str]) -> None:
    advice = article(told, layout, "title")
    dosed = "## The exercises\n\n- Wall press: 12 times\n- Side bends: 8 times\n- Toe taps: 20 times\n"
    assert [(name, True) for name in ("Wall press", "Side bends", "Toe taps")] == exercises(f"{advice}\n{dosed}")


@pytest.mark.parametrize("layout", [name for name in LAYOUTS if name != "headings"])
def test_parts_of_the_body_are_no_exercises(layout: str) -> None:
    assert [] == exercises(article(ADVICE, layout, "section"))
