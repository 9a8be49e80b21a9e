"""Exercises chosen by number and name."""

from __future__ import annotations

import pytest

from guide.errors import SettingsError
from guide.model.routine import Group, Role, Rounds, Work
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


@pytest.mark.parametrize(
    ("selection", "message"),
    [
        (Selection(only="9"), "--only: there is no exercise `9`; 5 exercises are 1 Toe walking, 2 Heel raises"),
        (Selection(only="0"), "there is no exercise `0`"),
        (Selection(skip="4-2"), "there is no exercise `4-2`"),
        (Selection(first="plank"), "--from: there is no exercise `plank`"),
        (Selection(only="toe"), "`toe` may be 1 Toe walking, 3 Toe pulls; say the number or more of the name"),
        (Selection(only="!"), "there is no exercise `!`"),
        (Selection(skip="1-5"), "--skip: no exercise is left to do"),
    ],
)
def test_what_cannot_be_chosen_is_refused(selection: Selection, message: str) -> None:
    with pytest.raises(SettingsError, match=".*" + message.replace("(", "\\(").replace("`", ".")):
        select(MADE, selection)
