"""A column for each day over exercises is a table for each day; over fields of the days it stays as it is."""

from __future__ import annotations

import pytest

from guide.model.document import Table
from guide.model.text import Text
from guide.understand.lexicon.english import ENGLISH
from guide.understand.outline.calendars import of_each_day


def table(*rows: str) -> Table:
    """A table of rows in which strokes stand between the cells."""
    header, *others = (tuple(Text(cell.strip()) for cell in row.split("|")) for row in rows)
    return Table(header, tuple(others))


def test_the_exercises_of_each_day_stand_behind_its_name() -> None:
    plan = table("Exercise | Mon | Rest | Fri", "Squat | 5x5 | 3 min | 3x8", "Row | 3x10 | 60 s |")

    expected = [
        Text("Mon"),
        table("Exercise | | Rest", "Squat | 5x5 | 3 min", "Row | 3x10 | 60 s"),
        Text("Fri"),
        table("Exercise | Rest |", "Squat | 3 min | 3x8"),
    ]
    assert expected == list(of_each_day(plan, ENGLISH))


@pytest.mark.parametrize(
    "plan",
    [
        pytest.param(
            table("Day | Mon | Fri", "Muscles | upper | lower", "Program | 10 push-ups | 12 squats"),
            id="fields of days",
        ),
        pytest.param(table("Exercise | Mon | Fri | Dose", "Squat | x | | 3x8", "Row | | x | 3x10"), id="ticks"),
        pytest.param(table("Exercise | Week 1 | Week 2", "Squat | 3x8 | 3x10", "Row | 3x8 | 4x8"), id="weeks"),
        pytest.param(table("Exercise | Mon", "Squat | 3x8", "Row | 3x10"), id="one day"),
    ],
)
def test_other_tables_stay_as_they_are(plan: Table) -> None:
    assert [plan] == list(of_each_day(plan, ENGLISH))
