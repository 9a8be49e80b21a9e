"""Articles of any length, in which every sentence is a different one."""

from __future__ import annotations

EXERCISES = {"20 min": 7, "1 h": 20, "10 h": 210}
"""Exercises that make a guide of about so long."""
TEXTS = {"0.5 MB": 1_470, "1 MB": 2_940}
"""Exercises that make a text of about so long, which would be a guide of days."""

PARTS = (
    "left shoulder",
    "right hip",
    "upper back",
    "lower back",
    "left ankle",
    "right knee",
    "neck",
    "chest",
    "thighs",
)
VERBS = ("Stretch", "Turn", "Lift", "Lower", "Press", "Relax", "Open", "Roll")


def article(exercises: int, title: str = "A long practice") -> str:
    """An article of so many exercises of about three minutes, each with sentences of its own."""
    lines = [f"# {title}\n"]
    for number in range(1, exercises + 1):
        one, other, third = (PARTS[number * step % len(PARTS)] for step in (1, 2, 4))
        lines.append(f"## Exercise {number}\n\nIt is good for the {one} and the {other}, as told in lesson {number}.\n")
        lines.append(
            f"{VERBS[number % 8]} the {one} while you look {number % 7 + 2} steps ahead of you. {VERBS[number % 5]} "
            f"the {other} towards the {third} without any haste. Keep the {third} as calm as in lesson {number}. "
            f"Hold for {(20, 25, 30, 40)[number % 4]} seconds. Rest for 15 seconds. Do 3 rounds.\n"
        )
    return "\n".join(lines)
