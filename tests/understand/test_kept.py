"""What is written outside the exercises, and names that give way to others, are heard or listed as left out."""

from __future__ import annotations

from guide.model.routine import steps_of
from guide.read import read_bytes
from guide.understand import understand


def left_out(text: str) -> list[str]:
    """What is left out of an article."""
    return [one.text.content for one in understand(read_bytes("case.md", text.encode())).left_out]


def test_labels_around_a_table_are_kept() -> None:
    text = "## Ankle\n\n**Goals**\n- Walk to the shop\n\n| Exercise | Reps |\n|---|---|\n| Calf raise | 12 |\n"
    routine = understand(read_bytes("case.md", text.encode()))
    heard = [step.text.content for exercise in routine.exercises for step in steps_of(exercise.body, asking=True)]
    assert {"Goals", "Walk to the shop"} <= {*heard, *(step.text.content for step in routine.opening), *left_out(text)}


def test_what_stands_under_a_heading_under_one_that_says_more_of_a_name_is_kept() -> None:
    text = "# Bridge\n\n## Wakes up the thighs\n\n### Opens the chest\n\nLift the hips 10 times.\n"
    routine = understand(read_bytes("case.md", text.encode()))
    assert ["Lift the hips 10 times."] == [
        step.text.content for exercise in routine.exercises for step in steps_of(exercise.body, asking=True)
    ]


def test_a_heading_that_gives_way_to_the_title_of_the_front_matter_is_left_out() -> None:
    text = "---\ntitle: Monday\n---\n# Hips, mostly\n\n## Bridge\n\nLift the hips 10 times.\n\n## Clam\n\n12 times.\n"
    assert ["Hips, mostly"] == left_out(text)


def test_a_heading_that_only_counts_gives_way_to_the_name_below_it() -> None:
    text = "## Sheet\n\n### Exercise 1\n\nHeel slide\n\nSlide 10 times.\n\n### Exercise 2\n\nLean back for 20 s.\n"
    assert "Exercise 1" in left_out(text)
    assert "Exercise 2" not in left_out(text)


def test_a_label_inside_a_session_is_left_out_and_not_lost() -> None:
    told = "**Main part:**\n\n- Jog 90 s\n- Walk 90 s\n- Jog 3 min\n- Walk 3 min\n"
    assert "Main part" in left_out(f"# Plan\n\n## Week 3\n\n**Warm-up:** 5 minutes of brisk walking\n\n{told}")


def test_labels_of_what_turns_out_to_be_no_exercise_are_kept() -> None:
    text = "## Good form\n\nCues:\n- Squeeze\n\n## Moves\n\n- Low row, 20 seconds\n- High row, 6 seconds\n"
    routine = understand(read_bytes("case.md", text.encode()))
    assert "Cues" in [*left_out(text), *(step.text.content for step in routine.opening)]


def test_the_header_of_each_table_is_kept() -> None:
    table = "| Exercise | Reps |\n|---|---|\n| {} | 10 |\n| {} | 8 |\n"
    text = f"# Gym\n\n## One\n\n{table.format('Squat', 'Lunge')}\n## Two\n\n{table.format('Bridge', 'Plank')}"
    assert 2 == left_out(text).count("Exercise")
