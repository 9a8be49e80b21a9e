"""Exercises chosen by number and name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from guide.errors import SettingsError
from guide.model.findings import Finding, Severity
from guide.model.routine import Alone, Group, Role, Rounds, Section, Work, exercises_in
from guide.model.text import Span, Text, plain
from guide.plan.selection import NOT_CHOSEN, OF_NOT_CHOSEN, Selection, select
from tests.plan.building import count, exercise, routine, seconds, step, work

WALK = Work(seconds(20))
MADE = routine(
    exercise("Toe walking", work("Walk on tiptoe.", WALK)),
    exercise("Heel raises", step("Stand behind a chair.", Role.SET_UP), work("Raise your heels.", WALK)),
    Group(
        "Pair",
        (exercise("Toe pulls", work("Pull.", WALK)), exercise("Sit, then stand", work("Sit.", WALK))),
        Rounds(count(2)),
    ),
    exercise("Towel curls", work("Lay a towel under your feet and gather it.", WALK)),
    have_ready=("chair", "towel", "watch"),
)


def names(selection: Selection) -> list[str]:
    return [one.name.content for one in select(MADE, selection).exercises]


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        ("2", ["Heel raises"]),
        ("5,1", ["Toe walking", "Towel curls"]),
        ("2-3", ["Heel raises", "Toe pulls"]),
        ("HEEL RAISES", ["Heel raises"]),
        ("heel", ["Heel raises"]),
        ("pulls, 1", ["Toe walking", "Toe pulls"]),
        ("Sit, then stand", ["Sit, then stand"]),
    ],
)
def test_only(only: str, expected: list[str]) -> None:
    assert expected == names(Selection(only=only))


def test_skip_and_from() -> None:
    assert ["Toe walking", "Towel curls"] == names(Selection(skip="2-4"))
    assert ["Sit, then stand", "Towel curls"] == names(Selection(first="4"))
    assert ["Towel curls"] == names(Selection(skip="4", first="sit"))
    assert ["Toe pulls"] == names(Selection(only="1,3", first="2"))


def test_nothing_chosen_changes_nothing() -> None:
    assert MADE is select(MADE, Selection())
    assert MADE is select(MADE, Selection(only="1-5"))


def test_a_group_keeps_its_rounds_and_vanishes_when_it_is_empty() -> None:
    (group,) = (part for part in select(MADE, Selection(only="3")).parts if isinstance(part, Group))
    assert Rounds(count(2)) == group.rounds
    assert not any(isinstance(part, Group) for part in select(MADE, Selection(skip="3-4")).parts)


def test_things_for_left_out_exercises_alone_are_not_asked_for() -> None:
    assert ("towel", "watch") == select(MADE, Selection(skip="2")).have_ready
    assert ("chair", "watch") == select(MADE, Selection(only="1-3")).have_ready


def test_every_sentence_that_is_not_chosen_is_listed() -> None:
    left = select(MADE, Selection(skip="2")).left_out
    assert [
        ("Heel raises", NOT_CHOSEN),
        ("Stand behind a chair.", OF_NOT_CHOSEN),
        ("Raise your heels.", OF_NOT_CHOSEN),
    ] == [(one.text.content, one.reason) for one in left]


ONE, TWO, *_ = MADE.exercises
WEEK = replace(
    MADE,
    sections=(
        Section(plain("Week 1 Monday"), (1,), Alone.SESSION, 1),
        Section(plain("Week 1 Friday – toes"), (2, 3), Alone.SESSION, 1),
        Section(plain("Week 10 Monday"), (4, 5), Alone.SESSION, 1),
    ),
)


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(only="week 1 monday"), [1]),
        (Selection(only="Week 1 Friday"), [2, 3]),
        (Selection(only="Week 1"), [1, 2, 3]),
        (Selection(only="toes"), [2, 3]),
        (Selection(only="Week 10, 1"), [1, 4, 5]),
        (Selection(skip="Week 1"), [4, 5]),
        (Selection(first="friday"), [2, 3, 4, 5]),
        (Selection(only="Toe walking"), [1]),
    ],
)
def test_a_heading_names_all_that_stands_under_it(selection: Selection, expected: list[int]) -> None:
    assert [MADE.exercises[number - 1] for number in expected] == list(select(WEEK, selection).exercises)


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(only="2"), [2]),
        (Selection(skip="1-2"), [3, 4, 5]),
        (Selection(first="3"), [3, 4, 5]),
        (Selection(only="3, day 2"), [3, 4, 5]),
        (Selection(only="21"), [1, 2]),
    ],
)
def test_a_number_is_that_of_an_exercise_and_not_of_a_heading(selection: Selection, expected: list[int]) -> None:
    days = (Section(plain("Day 1 2 3, 21 reps"), (1, 2)), Section(plain("Day 2"), (4, 5)), Section(plain("3"), (3,)))
    made = select(replace(MADE, sections=days), selection)
    assert [MADE.exercises[number - 1] for number in expected] == list(made.exercises)


def test_a_number_is_that_of_an_exercise_also_where_one_heading_has_it() -> None:
    days = replace(MADE, sections=(Section(plain("Day 1"), (1, 2)), Section(plain("Day 2"), (4, 5))))
    assert (TWO,) == select(days, Selection(only="2")).exercises


def test_headings_that_are_alike_are_named_and_not_what_stands_under_them() -> None:
    with pytest.raises(SettingsError, match=r"`monday` may be Week 1 Monday, Week 10 Monday; say more of the heading$"):
        select(WEEK, Selection(skip="monday"))


def test_a_day_alone_is_named_in_the_title() -> None:
    assert "A test: Week 1 Friday – toes" == select(WEEK, Selection(only="Friday")).title
    assert "A test" == select(WEEK, Selection(only="Week 1")).title


def test_what_is_chosen_is_numbered_anew() -> None:
    assert [(1,), (2, 3)] == [one.exercises for one in select(WEEK, Selection(skip="2-3", only="1-5")).sections]


LEVELS = replace(
    MADE,
    sections=(
        Section(plain("Advanced"), (1,), Alone.LEVEL, 1),
        Section(plain("Beginner"), (2,), Alone.LEVEL, 1, gentle=True),
        Section(plain("Option 1"), (3,), Alone.LEVEL, 2),
        Section(plain("Option 2"), (4,), Alone.LEVEL, 2),
    ),
)


@pytest.mark.parametrize(
    ("selection", "expected", "others"),
    [
        (Selection(), [2, 3, 5], [1, 4]),
        (Selection(skip="Beginner"), [1, 3, 5], [4]),
        (Selection(only="Advanced, Option 2"), [1, 4], []),
        (Selection(only="1-5"), [1, 2, 3, 4, 5], []),
        (Selection(only="1"), [2], []),
        (Selection(only="1-3"), [2, 3, 5], []),
        (Selection(only="4-5"), [1, 4], []),
        (Selection(skip="3"), [2, 3], [1, 4]),
        (Selection(first="2"), [3, 5], [4]),
    ],
)
def test_of_several_levels_the_easiest_is_done_unless_another_is_named(
    selection: Selection, expected: list[int], others: list[int]
) -> None:
    made = select(LEVELS, selection)
    assert [MADE.exercises[number - 1] for number in expected] == list(made.exercises)
    assert [MADE.exercises[number - 1] for number in others] == list(exercises_in(made.others))


def test_levels_that_are_not_done_are_numbered_behind_the_others() -> None:
    made = select(LEVELS, Selection())
    assert [(4,), (1,), (2,), (5,)] == [one.exercises for one in made.sections]
    assert () == made.left_out


def test_what_was_found_in_other_exercises_is_not_told() -> None:
    name, other = (replace(one, name=Text(one.name.content, ((0, at),))) for at, one in ((10, ONE), (40, TWO)))
    found = [Finding("W304", Severity.WARNING, Span(at, at + 2), "one side only") for at in (12, 40, 90)]
    made = replace(routine(name, other), findings=tuple(found))
    assert [40, 90] == [one.span.start for one in select(made, Selection(skip="1")).findings]


@pytest.mark.parametrize(
    ("selection", "message"),
    [
        (Selection(only="9"), "--only: there is no exercise `9`; 5 exercises are 1 Toe walking, 2 Heel raises"),
        (Selection(only="0"), "there is no exercise `0`"),
        (Selection(skip="4-2"), "there is no exercise `4-2`"),
        (Selection(first="plank"), "--from: there is no exercise `plank`"),
        (Selection(only="toe"), "`toe` may be 1 Toe walking, 3 Toe pulls; say the number or more of the name"),
        (Selection(only="!"), "there is no exercise `!`"),
        (Selection(first=","), "--from: there is no exercise `,`"),
        (Selection(only="1-99999999999"), "there is no exercise `1-99999999999`"),
        (Selection(skip="1-5"), "--skip: no exercise is left to do"),
    ],
)
def test_what_cannot_be_chosen_is_refused(selection: Selection, message: str) -> None:
    with pytest.raises(SettingsError, match=".*" + message.replace("(", "\\(").replace("`", ".")):
        select(MADE, selection)
