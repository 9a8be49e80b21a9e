"""Doses in the columns of a table or in labelled fields are each exercise's own, whatever the names."""

from __future__ import annotations

import pytest

from guide.read import read_bytes
from guide.understand import understand
from tests.understand import notation

NAMES = [("Step-ups", "Wall press", "Heel digs"), ("Paper boat", "Sleepy owl", "Clock tower")]
"""Movements that everybody knows, and names that nobody has heard of."""

COLUMNS = {
    "Exercise | Sets | Reps": ("{name} | 4 | 8", "sets 4 { reps 8 }"),
    "# | Exercise | Reps | Sets": ("{number} | {name} | 8 | 4", "sets 4 { reps 8 }"),
    "Exercise | Sets | Reps | Rest": ("{name} | 4 | 8 | 90s", "sets 4 rest 90 s { reps 8 }"),
    "Exercise | Sets | Reps | Rest (sec)": ("{name} | 4 | 8 | 90", "sets 4 rest 90 s { reps 8 }"),
    "Movement | Sets x Reps | Rest between sets": ("{name} | 4 x 8 | 90 sec", "sets 4 rest 90 s { reps 8 }"),
    "Exercise | Reps | Sets | Rest/set": ("{name} | 8 | 4 | 90s", "sets 4 rest 90 s { reps 8 }"),
    "Exercise | Sets/Reps": ("{name} | 4/8", "sets 4 { reps 8 }"),
    "Exercise | Dose | Notes": ("{name} | 4x8 | Keep your chin in", "sets 4 { reps 8 }"),
    "Exercise | Sets | Reps | Weight": ("{name} | 4 | 8 | 6 kg", "sets 4 { reps 8 }"),
    "Exercise | Sets | Reps | Tempo": ("{name} | 4 | 8 | 2-0-2", "sets 4 { reps 8 tempo 2-0-2-0 }"),
    "Exercise | Muscles | Sets | Reps": ("{name} | thighs | 4 | 8", "sets 4 { reps 8 }"),
    "Exercise | Reps | Frequency": ("{name} | 8 | 3 x a week", "reps 8"),
    "Exercise | Reps": ("{name} | 8 each side", "sides side { reps 8 }"),
    "Exercise | Reps | Sides": ("{name} | 8 | both", "sides side { reps 8 }"),
    "Reps | Exercise": ("8 | {name}", "reps 8"),
    "What | How much": ("{name} | 8 reps", "reps 8"),
    "Exercise | Time": ("{name} | 45 sec", "work 45 s"),
    "Time | Exercise": ("45s | {name}", "work 45 s"),
    "Exercise | Duration (sec)": ("{name} | 45", "work 45 s"),
    "Exercise | Duration (seconds) | Rest (seconds)": ("{name} | 45 | 15", "work 45 s; rest 15 s"),
    "Exercise | Minutes": ("{name} | 3", "work 180 s"),
    "Exercise | Reps/Time | Sets": ("{name} | 45s | 4", "sets 4 { work 45 s }"),
    "Station | Work | Rest": ("{name} | 45s | 15s", "work 45 s; rest 15 s"),
    "Stretch | Hold | Repeat": ("{name} | 25 seconds | 4 times", "reps 4 hold 25 s"),
    "Stretch | Hold (s) | Reps": ("{name} | 25 | 4", "reps 4 hold 25 s"),
}

FIELDS = {
    "Sets, Reps": ("sets 4 { reps 8 }", "Sets: 4", "Reps: 8"),
    "Sets, Repetitions, Rest": ("sets 4 rest 90 s { reps 8 }", "Sets: 4", "Repetitions: 8", "Rest: 90 seconds"),
    "Reps, Sets in ranges": ("sets 2-3 { reps 8-10 }", "Reps: 8-10", "Sets: 2-3"),
    "Hold, Repeat, Frequency": ("reps 4 hold 25 s", "Hold: 25 seconds", "Repeat: 4 times", "Frequency: twice a day"),
    "Duration, How to do it": ("work 45 s", "Duration: 45 seconds", "How to do it: Stand tall and breathe."),
    "Dosage among others": ("sets 4 { reps 8 }", "How to: Stand tall.", "Dosage: 4 x 8 daily", "Why: It lifts you."),
    "Sets and reps among others": (
        "sets 4 { reps 8 }",
        "Target: thighs",
        "Sets and reps: 4 sets of 8",
        "Tip: Breathe.",
    ),
    "Repetitions behind what to do": ("sides side { reps 8 }", "Movement: Step up.", "Repetitions: 8 per side"),
}

STYLES = {
    "lines": "{label}: {value}",
    "bullets": "- {label}: {value}",
    "bold labels": "**{label}:** {value}",
    "bullets with bold labels": "- **{label}:** {value}",
    "asterisks": "* {label}: {value}",
}

ONE_LINE = {
    "Sets: 4 | Reps: 8 | Rest: 90s": "sets 4 rest 90 s { reps 8 }",
    "4 sets · 8 reps · 90 s rest": "sets 4 rest 90 s { reps 8 }",
    "Sets: 4, Reps: 8": "sets 4 { reps 8 }",
    "**Reps:** 8  **Sets:** 4": "sets 4 { reps 8 }",
    "*4 sets of 8 reps*": "sets 4 { reps 8 }",
    "(4 sets, 8 reps)": "sets 4 { reps 8 }",
    "**45 seconds**": "work 45 s",
}


def each(names: tuple[str, ...], expected: str) -> list[str]:
    """The same dose for each name."""
    return [f"{name}: {expected}" for name in names]


@pytest.mark.parametrize("names", NAMES, ids=["known", "new"])
@pytest.mark.parametrize("header", COLUMNS)
def test_columns_give_each_row_its_dose(header: str, names: tuple[str, ...]) -> None:
    row, expected = COLUMNS[header]
    rule = "|".join("---" for _ in header.split("|"))
    rows = [row.format(number=number, name=name) for number, name in enumerate(names, start=1)]
    table = "\n".join(f"| {line} |" for line in (header, rule, *rows))
    assert each(names, expected) == notation.lines_of(f"# Leg day\n\n{table}\n")
    assert each(names, expected) == notation.lines_of(
        f"# My plan\n\nI do this at home.\n\n## Workout\n\n{table}\n\nDrink.\n"
    )


def headed(names: tuple[str, ...], told: str) -> str:
    """An article that tells the same of each exercise."""
    return "# Better hips\n\nSitting is bad for you.\n\n" + "\n\n".join(f"## {name}\n\n{told}" for name in names)


@pytest.mark.parametrize("names", NAMES, ids=["known", "new"])
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("labels", FIELDS)
def test_fields_give_each_exercise_its_dose(labels: str, style: str, names: tuple[str, ...]) -> None:
    expected, *fields = FIELDS[labels]
    pairs = [field.split(": ") for field in fields]
    told = "\n".join(STYLES[style].format(label=label, value=value) for label, value in pairs)
    assert each(names, expected) == notation.lines_of(headed(names, f"{told}\n\nMove with care."))


@pytest.mark.parametrize("line", ONE_LINE)
def test_a_line_of_fields_is_a_dose_before_and_behind_what_to_do(line: str) -> None:
    names = NAMES[0]
    assert each(names, ONE_LINE[line]) == notation.lines_of(headed(names, f"{line}\n\nMove with care."))
    assert each(names, ONE_LINE[line]) == notation.lines_of(headed(names, f"Move with care.\n\n{line}"))


def test_cells_without_a_header_stand_at_their_own_places() -> None:
    routine = understand(read_bytes("case.txt", b"Let 89.  your knees sink to one side.\n" * 4))
    texts = (*(step.text for step in (*routine.opening, *routine.closing)), *(one.text for one in routine.left_out))
    assert all(text.span().start >= 0 for text in texts)
    assert "Let 89." in [text.content for text in texts]
