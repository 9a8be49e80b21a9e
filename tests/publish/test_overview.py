"""The overview of a plan: a row for each chapter, with what is done in it."""

import pytest

from guide.model.cues import PartKind, Where
from guide.model.routine import Side
from guide.model.timeline import Chapter, Part, Timeline
from guide.publish.listing import overview
from guide.units import RATE_HZ


def part(kind, at, seconds, count=None, **where):
    return Part(kind, at * RATE_HZ, (at + seconds) * RATE_HZ, Where(**where), count)


def done(*parts):
    (row,) = overview(Timeline(600 * RATE_HZ, (), parts, (Chapter(0, "Legs"),)))
    return row.done


def test_each_chapter_lasts_to_the_next():
    chapters = (Chapter(0, "Feet"), Chapter(10 * RATE_HZ, "Walk"))
    rows = overview(Timeline(70 * RATE_HZ, (), (part(PartKind.WORK, 20, 30),), chapters))
    assert [(0, 10_000, "Feet", ""), (10_000, 60_000, "Walk", "work 30 s")] == [
        (row.at_ms, row.duration_ms, row.title, row.done) for row in rows
    ]


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ([], ""),
        ([part(PartKind.REPS, 0, 30, 10)], "10 reps"),
        ([part(PartKind.REPS, 0, 3, 1)], "1 rep"),
        ([part(PartKind.BREATHS, 0, 30, 5)], "5 breaths"),
        ([part(PartKind.BREATHS, at, 4) for at in (0, 4, 8)], "3 × 4 s of breathing"),
        ([part(PartKind.HOLD, 0, 20, side=Side.LEFT)], "hold 20 s left"),
        ([part(PartKind.HOLD, 0, 20, side=side) for side in Side], "hold 20 s on each side"),
        (
            [part(PartKind.WORK, at, 20) for at in (0, 40)] + [part(PartKind.REST, 20, 15)],
            "2 × work 20 s, rest 15 s",
        ),
        ([part(PartKind.REPS, 0, 60, 10), part(PartKind.HOLD, 5, 2, rep=1)], "10 reps"),
    ],
)  # fmt: skip
def test_equal_parts_are_counted(parts, words):
    assert words == done(*parts)
