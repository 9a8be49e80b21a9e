"""Circuits and the rests between their rounds, as a listener hears them."""

from __future__ import annotations

import pytest

from guide.model.cues import PartKind
from guide.model.routine import (
    Block,
    Group,
    Hold,
    Reps,
    Rest,
    Role,
    Rounds,
    Sets,
    Side,
    Sides,
    Work,
)
from guide.plan import PlanSettings, prescribe, unspoken
from tests.plan.building import (
    block,
    count,
    durations_s,
    exercise,
    parts_of,
    routine,
    seconds,
    sides_of,
    spoken_in,
    step,
    timeline_of,
    work,
)


def test_a_circuit_goes_round_and_is_told_in_short_after_the_first_time() -> None:
    squats = exercise("Squats", step("Stand wide."), work("Bend for 30 seconds.", Work(seconds(30))))
    steps = exercise(
        "Steps", work("Step for 30 seconds.", Work(seconds(30))), step("Rest 10 seconds.", Role.REST, Rest(seconds(10)))
    )
    timeline = timeline_of(routine(Group("Main part", (squats, steps), Rounds(count(3), seconds(60)))))
    assert [part.where.exercise for part in parts_of(timeline, PartKind.WORK)] == [1, 2] * 3
    assert durations_s(parts_of(timeline, PartKind.REST)) == [60.0, 60.0, 10.0]
    words = spoken_in(timeline)
    assert (words.count("Exercise one of two. Squats."), words.count("Squats.")) == (1, 2)


@pytest.mark.parametrize(("own_s", "between_s", "heard"), [(20, 60, [60, 20]), (60, 20, [60, 60]), (30, 30, [30, 30])])
def test_of_two_rests_that_follow_each_other_the_longer_is_heard(own_s: int, between_s: int, heard: list[int]) -> None:
    rest = step("Rest.", Role.REST, Rest(seconds(own_s)))
    jumps = exercise(
        "Jumps", Block(Rounds(count(2), seconds(between_s)), (work("Jump 20 seconds.", Work(seconds(20))), rest))
    )
    assert heard == durations_s(parts_of(timeline_of(routine(jumps)), PartKind.REST))


@pytest.mark.parametrize(("own_s", "between_s"), [(0, 0), (3, 30), (10, 30), (30, 10)])
def test_the_words_of_a_rest_are_heard_where_it_is_first_taken(own_s: int, between_s: int) -> None:
    """Before the last set, the longer of the two rests takes its place."""
    rest = step("Shake out your legs.", Role.REST, Rest(seconds(own_s)))
    sets = block(Sets(count(3), seconds(between_s)), work("Jump.", Work(seconds(20))), rest)
    words = spoken_in(timeline_of(routine(exercise("Jumps", sets))))
    assert [True] == [True for told in words if told.startswith("Shake out your legs.")]


@pytest.mark.parametrize(("between_s", "heard"), [(60, [20, 60, 20, 20]), (10, [20, 20, 10, 20, 20])])
def test_a_rest_before_the_next_circuit_takes_the_place_of_a_shorter_one(between_s: int, heard: list[int]) -> None:
    rest, between = (step("Rest.", Role.REST, Rest(seconds(time))) for time in (20, between_s))
    jumps = exercise("Jumps", work("Jump 20 seconds.", Work(seconds(20))), rest)
    hops = exercise("Hops", between, work("Hop 20 seconds.", Work(seconds(20))), rest)
    parts = (Group("", (jumps,), Rounds(count(2))), Group("", (hops,), Rounds(count(2))))
    assert heard == durations_s(parts_of(timeline_of(routine(*parts)), PartKind.REST))


@pytest.mark.parametrize(
    ("rounds", "quiet"),
    [
        (Rounds(count(1)), ["Shake out your legs."]),
        (Rounds(count(2)), []),
        (Rounds(count(2), seconds(20)), ["Shake out your legs."]),
    ],
)
def test_a_rest_whose_place_is_taken_by_longer_ones_is_listed_where_it_is_never_heard(
    rounds: Rounds, quiet: list[str]
) -> None:
    shake = step("Shake out your legs.", Role.REST, Rest(seconds(10)))
    drink = step("Drink some water.", Role.REST, Rest(seconds(30)))
    jumps = exercise("Jumps", work("Jump 20 seconds.", Work(seconds(20))), shake)
    hops = exercise("Hops", drink, work("Hop 20 seconds.", Work(seconds(20))))
    made = routine(Group("", (jumps,), rounds), Group("", (hops,), Rounds(count(2))))
    heard = " ".join(spoken_in(timeline_of(made)))
    assert quiet == [one.text.content for one, _ in unspoken(prescribe(made, PlanSettings()), PlanSettings())]
    assert ("Shake out your legs." in heard) is not bool(quiet)


def test_a_later_round_of_a_circuit_tells_names_and_numbers() -> None:
    squats = exercise("Squats", step("Stand wide."), work("Bend your knees 12 times.", Reps(count(12))))
    jumps = exercise("Jumps", work("Jump on the spot for 20 seconds.", Work(seconds(20))))
    words = spoken_in(timeline_of(routine(Group("", (squats, jumps), Rounds(count(2), seconds(60))))))
    at = words.index("Last round.")
    assert words[at : at + 3] == ["Last round.", "Squats.", "Twelve times."]
    assert words[-4:-1] == ["Twelve.", "Next: Jumps.", "Twenty seconds."]


def test_a_circuit_on_both_sides() -> None:
    one, two = (exercise(name, work(f"Do {name}.", Hold(seconds(20)))) for name in ("A", "B"))
    timeline = timeline_of(routine(Group("", (one, two), Rounds(count(2)), (), Sides(Side.RIGHT, "side"))))
    holds = parts_of(timeline, PartKind.HOLD)
    assert sides_of(holds) == ["right", "right", "left", "left"] * 2
    assert [part.where.exercise for part in holds] == [1, 2] * 4
