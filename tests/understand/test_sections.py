"""Headings over some of the exercises, and what is done by itself: days, weeks, workouts, levels."""

from __future__ import annotations

import pytest

from guide.model.routine import Alone
from guide.read import read_bytes
from guide.understand import understand

SESSION, LEVEL = Alone.SESSION, Alone.LEVEL


def sections(text: str) -> list[tuple[str, tuple[int, ...], Alone | None]]:
    made = understand(read_bytes("plan.md", text.encode()))
    return [(one.name.content, one.exercises, one.alone) for one in made.sections]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "# My week\n\n## Monday\n- Squats 3x10\n- Rows 3x8\n\n## Thursday – arms\n- Curls 3x10\n- Dips 2x8\n",
            [("Monday", (1, 2), SESSION), ("Thursday – arms", (3, 4), SESSION)],
            id="days",
        ),
        pytest.param(
            "# Legs\n\n## Warm-up\n- March 60 seconds\n- Arm circles 10\n\n## Main part\n- Squats 10\n- Rows 8\n",
            [("Warm-up", (1, 2), None), ("Main part", (3, 4), None)],
            id="parts of one session",
        ),
        pytest.param(
            "# Running\n\n## Week 1\nJog for 60 seconds, walk for 90 seconds. Repeat 8 times.\n\n"
            "## Week 2\nJog for 90 seconds, walk for 2 minutes. Repeat 6 times.\n",
            [("Week 1", (1,), SESSION), ("Week 2", (2,), SESSION)],
            id="weeks that are one exercise each",
        ),
        pytest.param(
            "# Core\n\n## Advanced workout\n- Plank 90 seconds\n- Hollow hold 30 seconds\n\n"
            "## Beginner workout\n- Knee plank 20 seconds\n- Bridge 10 reps\n",
            [("Advanced workout", (1, 2), LEVEL), ("Beginner workout", (3, 4), LEVEL)],
            id="levels",
        ),
        pytest.param(
            "# Neck\n\n## The 5-minute version\n- Neck rolls 1 minute\n- Shrugs 10\n\n"
            "## The 10-minute version\n- Neck rolls 2 minutes\n- Shrugs 20\n",
            [("The 5-minute version", (1, 2), LEVEL), ("The 10-minute version", (3, 4), LEVEL)],
            id="versions",
        ),
        pytest.param(
            "# Yoga\n\n**Day 1:** Mountain pose, 5 breaths; forward fold, 5 breaths.\n\n"
            "**Day 2:** Cat-cow 10 times; child's pose 1 minute.\n",
            [("Day 1", (1, 2), SESSION), ("Day 2", (3, 4), SESSION)],
            id="days in front of paragraphs",
        ),
        pytest.param(
            "# Split\n\n| Day | Exercise | Dose |\n|---|---|---|\n| 1 | Bench press | 3x8 |\n| | Row | 3x10 |\n"
            "| 2 | Squat | 4x6 |\n| | Calf raise | 2x15 |\n",
            [("Day 1", (1, 2), SESSION), ("Day 2", (3, 4), SESSION)],
            id="a column of days",
        ),
        pytest.param(
            "Day 1: legs\n\n1. Squats 3x10\n2. Lunges 3x8\n\nDay 2: arms\n\n1. Curls 3x10\n2. Dips 2x8\n",
            [("Day 1: legs", (1, 2), SESSION), ("Day 2: arms", (3, 4), SESSION)],
            id="the first day is no title",
        ),
        pytest.param(
            "# Bike\n\nEasy: pedal for 5 minutes.\nHard: pedal for 2 minutes.\nEasy: pedal for 5 minutes.\n",
            [],
            id="how hard one moves for a time",
        ),
        pytest.param(
            "# Hips\n\n## If you have 5 minutes\n- Bridge 10\n- Clam 10\n\n"
            "## If you have 15 minutes\n- Bridge 20\n- Clam 20\n",
            [("If you have 5 minutes", (1, 2), LEVEL), ("If you have 15 minutes", (3, 4), LEVEL)],
            id="by the time one has",
        ),
        pytest.param(
            "# Legs\n\n## Easy pose\nSit cross-legged. Hold for 30 seconds.\n\n## Hard squat\nSquat 10 times.\n",
            [],
            id="exercises named by such words",
        ),
        pytest.param(
            "# Class\n\n## Monday\n- Squats 3x10\n- Rows 3x8\n\n## Cool-down\n- Calf stretch 30 s\n- Lunge 30 s\n",
            [("Monday", (1, 2), None), ("Cool-down", (3, 4), None)],
            id="a single day",
        ),
    ],
)
def test_sections(text: str, expected: list[tuple[str, tuple[int, ...], Alone | None]]) -> None:
    assert expected == sections(text)
