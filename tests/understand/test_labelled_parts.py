"""What stands under a label in an exercise is that exercise's own, however the label is worded and set."""

from __future__ import annotations

import pytest

from tests.understand import notation

NAMES = ("Step-ups", "Paper boat", "Sleepy owl", "Side bends")
"""Movements that everybody knows beside names that nobody has heard of."""

LABELS = (
    "How to Perform",
    "How to do it",
    "How to do this exercise",
    "How to perform the exercise",
    "How to practise",
    "How it is done",
    "How it's performed",
    "Instructions",
    "Directions",
    "Steps",
    "Steps to follow",
    "The steps",
    "Follow these steps",
    "Step by step",
    "Step-by-step instructions",
    "Steps to perform",
    "Method",
    "Technique",
    "Procedure",
    "Execution",
    "Performing the exercise",
    "What to do",
    "Movement",
    "Do it like this",
    "Exercise instructions",
)

SETTINGS = {
    "bold": "**{label}:**\n{steps}",
    "bold and apart": "**{label}**\n\n{steps}",
    "marked": "#### {label}\n\n{steps}",
    "plain": "{label}:\n{steps}",
    "plain and apart": "{label}:\n\n{steps}",
    "between fields": "**Target:** the muscles behind\n\n**{label}:**\n{steps}\n\n**Frequency:** Daily\n",
    "before expected results": "**{label}:**\n\n{steps}\n\n**Expected Results:** a calmer back\n\n---\n",
}

STEPS = {
    "numbers": ("1. Stand tall beside a table", "2. Bend your knees a little", "3. Repeat 8 times", "reps 8"),
    "bullets": ("- Stand tall beside a table", "- Bend your knees a little", "- Hold for 20 seconds", "hold 20 s"),
    "a hold and a count": (
        "1. Bend your knees a little",
        "2. Hold for 5 seconds",
        "3. Repeat 8 times",
        "reps 8 hold 5 s",
    ),
}


CASES = [
    pytest.param(label, setting, tuple(STEPS)[(first + second) % len(STEPS)], id=f"{label}, {setting}")
    for first, label in enumerate(LABELS)
    for second, setting in enumerate(SETTINGS)
]
"""Each label in each setting; all of them over each kind of steps."""


@pytest.mark.parametrize(("label", "setting", "steps"), CASES)
def test_steps_under_a_label_are_the_exercises_own(label: str, setting: str, steps: str) -> None:
    *lines, expected = STEPS[steps]
    told = SETTINGS[setting].format(label=label, steps="\n".join(lines))
    article = "# A calmer back\n\nSitting is bad for you.\n\n## The standing part\n\n" + "\n\n".join(
        f"### {name}\n\n{told}" for name in NAMES
    )
    assert [f"{name}: {expected}" for name in NAMES] == notation.lines_of(article)
    counted = article.replace("\n### ", "\n### Exercise 1: ")
    assert [f"{name}: {expected}" for name in NAMES] == notation.lines_of(counted)


ALONE = {
    "bold": "**{setup}:**\n- Take off your shoes\n- Roll out a mat\n\n**{label}:**\n{steps}\n\n**Tips:**\n- Breathe\n",
    "bold and plain": "**{setup}:**\n- Take off your shoes\n- Roll out a mat\n\n{label}:\n{steps}\n",
    "plain": "{setup}:\n- Take off your shoes\n- Roll out a mat\n\n{label}:\n{steps}\n\nTips:\n- Breathe\n",
    "plain and apart": "{setup}\n\n- Take off your shoes\n- Roll out a mat\n\n{label}\n\n{steps}\n",
    "marked": "## {setup}\n\nTake off your shoes.\n\n## {label}\n\n{steps}\n\n## Tips\n\n- Breathe\n",
    "in a sentence": "**{setup}:** Take off your shoes.\n\n**{label}:**\n{steps}\n",
}
SETUPS = ("Setup instructions", "Setup", "Set-up", "Preparation", "Before you begin", "Getting ready", "What you need")
TITLES = ("# Paper boat", "Paper boat", "**Paper boat**", "Exercise: Paper boat", "# Title: Paper boat")


@pytest.mark.parametrize("alone", ALONE)
@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize(("setup", "label"), [(setup, LABELS[3 * n + 1]) for n, setup in enumerate(SETUPS)])
def test_an_article_of_one_exercise_has_its_title(setup: str, label: str, title: str, alone: str) -> None:
    *lines, expected = STEPS["numbers"]
    told = ALONE[alone].format(setup=setup, label=label, steps="\n".join(lines))
    assert [f"Paper boat: {expected}"] == notation.lines_of(f"{title}\n\n{told}")
