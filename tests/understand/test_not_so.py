"""What is not to be done is never told as if it were: the label over it is heard."""

from __future__ import annotations

import pytest

from guide.model.routine import Exercise, Role, steps_of
from guide.read import read_bytes
from guide.understand import understand
from tests.understand import notation

LABELS = ("Common mistakes", "Mistakes to avoid", "Don'ts", "Avoid", "What to avoid", "Frequent errors")

SETTINGS = (
    "{label}: {first}, {second}\n",
    "**{label}:** {first}, {second}\n",
    "{label}:\n- {first}\n- {second}\n",
    "**{label}**\n\n- {first}\n- {second}\n",
    "#### {label}\n\n1. {first}\n2. {second}\n",
)


def cautions(setting: str, label: str, first: str, second: str) -> list[str]:
    """The cautions that are heard with the first of two exercises."""
    told = setting.format(label=label, first=first, second=second)
    text = f"# Legs\n\n## Wall sit\n\nLean on the wall. Hold for 30 seconds.\n\n{told}\n## Squat\n\nSquat 10 times.\n"
    routine = understand(read_bytes("legs.md", text.encode()))
    assert ["Wall sit", "Squat"] == [exercise.name.content for exercise in routine.exercises]
    sit, squat = (part for part in routine.parts if isinstance(part, Exercise))
    assert not [step for step in steps_of(squat.body, asking=True) if step.role is Role.CAUTION]
    return [step.text.content for step in steps_of(sit.body, asking=True) if step.role is Role.CAUTION]


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("setting", SETTINGS)
def test_the_label_of_what_is_not_to_be_done_is_heard(setting, label):
    first, *_ = cautions(setting, label, "Knees over the toes", "Heels off the floor")
    assert f"{label}: Knees over the toes" == first.partition(",")[0]


def test_each_command_that_is_not_to_be_followed_has_it():
    told = cautions(SETTINGS[2], "Don'ts", "Let the knees fall in", "Hold the breath")
    assert ["Don'ts: Let the knees fall in", "Don'ts: Hold the breath"] == told


@pytest.mark.parametrize("label", ["Contraindications", "Safety notes", "Precautions"])
def test_a_warning_comes_with_its_label_before_the_exercise(label):
    told = cautions("**{label}:** {first}. {second}.\n", label, "A broken toe", "Swollen joints")
    assert [f"{label}: A broken toe.", "Swollen joints."] == told


def test_a_movement_named_after_safety_is_no_warning():
    routine = understand(read_bytes("bar.md", b"# Bar\n\n- Safety bar squats: 3 sets of 5\n- Rows: 2 sets of 8\n"))
    assert notation.routine(routine) == "Safety bar squats: sets 3 { reps 5 }\nRows: sets 2 { reps 8 }"


@pytest.mark.parametrize("label", ["Variations", "Progression", "Modifications"])
def test_another_way_is_heard_with_its_label(label):
    fan = "## Fan\n\nSpread your hand 8 times.\n"
    text = f"# Hands\n\n## Fist\n\nMake a fist 10 times.\n\n{label}:\n- Use a soft ball\n\n{fan}"
    fist = next(part for part in understand(read_bytes("hands.md", text.encode())).parts if isinstance(part, Exercise))
    assert f"{label}: Use a soft ball" in [step.text.content for step in steps_of(fist.body, asking=True)]
