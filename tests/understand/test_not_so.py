"""What is not to be done is never told as if it were: the label over it is heard."""

from __future__ import annotations

import pytest

from guide.model.routine import Exercise, Role, steps_of
from guide.read import read_bytes
from guide.understand import understand

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
