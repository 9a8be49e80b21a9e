"""From said to done: what is assumed, and what is not."""

from __future__ import annotations

import pytest

from guide.model.prescription import Again, BothSides, CountReps, Cycle, Doing, HoldFor, Origin, RestFor, Task, WorkFor
from guide.model.routine import (
    Amount,
    Breath,
    BreathPhase,
    Group,
    Hold,
    Node,
    Pace,
    Reps,
    Rest,
    Role,
    Rounds,
    Sets,
    Side,
    Sides,
    Tempo,
    Work,
)
from guide.model.text import Source, plain
from guide.plan import PlanSettings, prescribe
from tests.plan.building import block, count, exercise, routine, seconds, step, work

SETTINGS = PlanSettings()


def _settled(*body: Node, settings: PlanSettings = SETTINGS) -> tuple[Doing, ...]:
    (part,) = prescribe(routine(exercise("One", *body)), settings).exercises
    return part.items


def _reps(dose: Reps, settings: PlanSettings = SETTINGS) -> CountReps:
    (task,) = _settled(work("Lift.", dose), settings=settings)
    assert isinstance(task, Task)
    assert isinstance(task.dosage, CountReps)
    return task.dosage


def _again(node: Node) -> Again:
    (again,) = _settled(node)
    assert isinstance(again, Again)
    return again


def test_sets_rest_fifteen_seconds_unless_said() -> None:
    rest = _again(block(Sets(count(3)), work("Lift.", Reps(count(10))))).rest
    assert rest is not None
    assert (rest.value, rest.origin, rest.rule) == (15_000, Origin.ASSUMED, "rest between sets unless said: 15 s")


def test_a_stated_rest_between_sets_is_kept() -> None:
    rest = _again(block(Sets(count(3), seconds(90)), work("Lift.", Reps(count(10))))).rest
    assert rest is not None
    assert (rest.value, rest.origin) == (90_000, Origin.SAID)


def test_sets_that_end_with_a_rest_get_no_second_one() -> None:
    rest = step("Rest.", Role.REST, Rest(seconds(20)))
    assert None is _again(block(Sets(count(3)), work("Lift.", Reps(count(10))), rest)).rest


def test_rounds_get_no_rest_that_nobody_asked_for() -> None:
    again = _again(block(Rounds(count(6)), work("Lift.", Reps(count(10)))))
    assert (again.cycle, again.count.value, again.rest) == (Cycle.ROUND, 6, None)


def test_a_breathing_pattern_is_never_interrupted() -> None:
    assert None is _again(block(Sets(count(4)), work("In.", Breath(BreathPhase.IN, seconds(4))))).rest


def test_unsaid_numbers_are_assumed_and_say_so() -> None:
    dose = _reps(Reps(None))
    assert (dose.count.value, dose.count.origin, dose.count.rule) == (10, Origin.ASSUMED, "repetitions unless said: 10")


@pytest.mark.parametrize(("hold_s", "assumed"), [(5, 10), (14, 10), (15, 3), (30, 3)])
def test_a_stretch_is_repeated_less_often_than_a_movement(hold_s: int, assumed: int) -> None:
    assert assumed == _reps(Reps(None, hold=seconds(hold_s))).count.value


def test_tempo_follows_the_words_of_the_text() -> None:
    beats = {pace: _reps(Reps(count(5), tempo=pace)).beat.value for pace in (None, *Pace)}
    assert beats == {None: 3_000, Pace.VERY_SLOW: 6_000, Pace.SLOW: 4_000, Pace.QUICK: 1_500}


def test_the_authors_own_tempo_wins() -> None:
    beat = _reps(Reps(count(5), tempo=Tempo(3_000, 1_000, 1_000, 0)), PlanSettings(pace=1.25)).beat
    assert (beat.value, beat.origin) == (5_000, Origin.SAID)


def test_pace_scales_free_times_and_never_stated_ones() -> None:
    dose = _reps(Reps(count(5), hold=seconds(2)), PlanSettings(pace=0.8))
    assert dose.hold is not None
    assert (dose.beat.value, dose.hold.value) == (2_500, 2_000)


def test_the_side_named_first_goes_first() -> None:
    (both,) = _settled(block(Sides(Side.RIGHT, "leg"), work("Lift.", Reps(count(5)))))
    assert isinstance(both, BothSides)
    assert (both.sides, both.named, both.limb) == ((Side.RIGHT, Side.LEFT), True, "leg")


def test_without_a_side_left_goes_first_and_is_known_as_assumed() -> None:
    (both,) = _settled(block(Sides(None, "arm"), work("Lift.", Reps(count(5)))))
    assert isinstance(both, BothSides)
    assert (both.sides, both.named) == ((Side.LEFT, Side.RIGHT), False)


def test_a_time_too_short_for_its_signals_counts_as_unsaid() -> None:
    (task,) = _settled(work("Stay.", Hold(Amount(100, 100))))
    assert isinstance(task, Task)
    assert isinstance(task.dosage, HoldFor)
    assert (task.dosage.time.value, task.dosage.time.origin) == (20_000, Origin.ASSUMED)


def test_a_rest_without_a_number_is_fifteen_seconds() -> None:
    (task,) = _settled(step("Rest.", Role.REST, Rest(None)))
    assert isinstance(task, Task)
    assert isinstance(task.dosage, RestFor)
    assert task.dosage.time.value == 15_000


def test_exercises_are_numbered_through_circuits() -> None:
    group = Group("Pair", (exercise("Two"), exercise("Three")))
    settled = prescribe(routine(exercise("One"), group, exercise("Four")), SETTINGS)
    assert [(one.number, one.name) for one in settled.exercises] == [(1, "One"), (2, "Two"), (3, "Three"), (4, "Four")]


def test_exercises_know_their_lines_where_the_source_is_given() -> None:
    source = Source("it.txt", "Title\n\nOne\n")
    named = exercise("One")
    named = type(named)(plain("One", source.text.index("One")), ())
    assert [one.line for one in prescribe(routine(named), SETTINGS, source).exercises] == [3]


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        (("Inhale, sweep the arms up.",), "a movement with one breath unless said: 5 s"),
        (("Stand tall.", "Fold on an exhale."), "a movement with one breath unless said: 5 s"),
        (("Inhale and arch, exhale and round.",), "work unless said: 30 s"),
        (("Sweep the arms up.",), "work unless said: 30 s"),
    ],
)
def test_what_is_done_with_one_breath_takes_as_long(told: tuple[str, ...], rule: str) -> None:
    *before, last = told
    *_, task = _settled(*(step(words) for words in before), work(last, Work(None)))
    assert isinstance(task, Task)
    assert isinstance(task.dosage, WorkFor)
    assert (task.dosage.time.origin, task.dosage.time.rule) == (Origin.ASSUMED, rule)
