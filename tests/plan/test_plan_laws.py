"""What is prescribed is done, all of it and nothing else, whatever the settings."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guide.model.cues import Beep, Cue, PartKind, Remainder, Say, Silence, Window
from guide.model.prescription import Prescription
from guide.model.routine import Exercise, Group, Node, Routine, Side, Step
from guide.model.signals import Signal
from guide.model.text import plain
from guide.plan import Detail, PlanSettings, announcing, plan, prescribe, unspoken
from guide.plan.counting import AFTER_LAST_MS
from guide.plan.phrasing.spoken import alphabet_of
from guide.plan.roles import TALK
from tests import strategies
from tests.plan.expected import Asked, asked

calm = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
all_settings = strategies.plan_settings


def planned_parts(prescription: Prescription, chosen: PlanSettings) -> list[Asked]:
    windows = [cue for cue in plan(prescription, chosen) if isinstance(cue, Window)]
    return [(one.kind, one.duration_ms if one.count is None else one.count, one.where.side) for one in windows]


@calm
@given(strategies.routines, all_settings)
def test_every_part_that_is_prescribed_is_planned(routine: Routine, chosen: PlanSettings) -> None:
    prescription = prescribe(replace(routine, rest_between=None), chosen)
    assert [one[:2] for one in asked(prescription)] == [one[:2] for one in planned_parts(prescription, chosen)]


@calm
@given(strategies.routines, all_settings)
def test_both_sides_get_the_same(routine: Routine, chosen: PlanSettings) -> None:
    parts = planned_parts(prescribe(replace(routine, rest_between=None), chosen), chosen)
    expected = asked(prescribe(replace(routine, rest_between=None), chosen))
    for side in Side:
        assert sorted(_done_on(side, expected)) == sorted(_done_on(side, parts))


def _done_on(side: Side, parts: list[Asked]) -> list[tuple[str, int]]:
    """Rests between sets belong to no side of their own."""
    return [(kind.value, value) for kind, value, one in parts if one is side and kind is not PartKind.REST]


@calm
@given(strategies.routines, all_settings)
def test_every_repetition_is_counted_or_ticked(routine: Routine, chosen: PlanSettings) -> None:
    for cue in plan(prescribe(routine, chosen), chosen):
        if isinstance(cue, Window) and cue.kind is PartKind.REPS and cue.calls and not cue.stretches:
            if not cue.count or cue.count == 1:
                continue  # its signals are enough
            beat_ms = (cue.duration_ms - AFTER_LAST_MS) // cue.count
            ticked = {call.at_ms for call in cue.calls if call.otherwise is Signal.BEAT}
            assert {number * beat_ms for number in range(1, cue.count + 1)} <= ticked
        if isinstance(cue, Window) and cue.stretches:
            assert cue.count == len(cue.stretches)


@calm
@given(strategies.routines, all_settings)
def test_every_sentence_is_said_or_accounted_for(routine: Routine, chosen: PlanSettings) -> None:
    prescription = prescribe(routine, chosen)
    said = {say.text for say in _says(prescription, chosen)}
    quiet = {step.text.content for step, _ in unspoken(prescription, chosen)}
    for step in _steps(routine):
        assert step.text.content in said | quiet
    for step in _asking(routine):
        begun = (text for text in said if text and step.text.content.startswith(text))
        assert step.text.content in quiet or any(begun)


def _asking(routine: Routine) -> list[Step]:
    """Sentences that ask for sides, directions, sets and rounds."""

    def inside(node: object) -> list[Step]:
        own = list(getattr(node, "said_by", ()))
        return own + [step for item in getattr(node, "items", ()) for step in inside(item)]

    groups = [step for part in routine.parts if isinstance(part, Group) for step in part.said_by]
    return groups + [step for exercise in routine.exercises for node in exercise.body for step in inside(node)]


def _says(prescription: Prescription, chosen: PlanSettings) -> list[Say]:
    return [say for cue in plan(prescription, chosen) for say in _says_of(cue)]


def _says_of(cue: Cue) -> list[Say]:
    if isinstance(cue, Say):
        return [cue]
    if isinstance(cue, Silence) and cue.said:
        return [cue.said]
    if isinstance(cue, Remainder):
        return list(cue.announced.options) if cue.announced else []
    if not isinstance(cue, Window):
        return []
    in_calls = [say for call in cue.calls for say in call.options]
    return [say for run in cue.lead for say in run] + in_calls


def _steps(routine: Routine) -> list[Step]:
    def inside(node: object) -> list[Step]:
        if isinstance(node, Step):
            return [node]
        return [step for item in getattr(node, "items", ()) for step in inside(item)]

    bodies = [step for exercise in routine.exercises for node in exercise.body for step in inside(node)]
    return [*routine.opening, *bodies, *routine.closing]


@calm
@given(strategies.routines)
def test_full_detail_leaves_out_no_words_but_those_carried_out(routine: Routine) -> None:
    chosen = PlanSettings()
    reasons = {
        reason for step, reason in unspoken(prescribe(routine, chosen), chosen) if any(map(str.isalpha, str(step.text)))
    }
    assert all(reason.startswith(("carried out", "nothing in it")) for reason in reasons)


@calm
@given(strategies.routines, all_settings)
def test_no_utterance_mixes_alphabets(routine: Routine, chosen: PlanSettings) -> None:
    for say in _says(prescribe(routine, chosen), chosen):
        for word in say.utterance.spoken.split():
            assert len({alphabet_of(character) for character in word} - {None}) <= 1


@calm
@given(strategies.routines, all_settings)
def test_the_end_is_a_signal_and_a_sentence(routine: Routine, chosen: PlanSettings) -> None:
    signal, sentence, tail = plan(prescribe(routine, chosen), chosen)[-3:]
    assert isinstance(signal, Beep)
    assert signal.signal is Signal.FINISH
    assert isinstance(sentence, Say)
    assert isinstance(tail, Silence)


@calm
@given(strategies.routines, st.sampled_from(Detail))
def test_stated_times_do_not_depend_on_pace(routine: Routine, detail: Detail) -> None:
    def stated(pace: float) -> list[int]:
        chosen = PlanSettings(detail=detail, pace=pace)
        windows = [cue for cue in plan(prescribe(routine, chosen), chosen) if isinstance(cue, Window)]
        return [one.duration_ms for one in windows if one.kind in {PartKind.HOLD, PartKind.WORK, PartKind.REST}]

    assert stated(0.8) == stated(1.25)


@calm
@given(strategies.routines, st.integers(0, 7_200_000))
def test_the_total_changes_nothing_but_its_sentence(routine: Routine, total_ms: int) -> None:
    prescription = prescribe(routine, PlanSettings())
    without, having = (plan(prescription, PlanSettings(), total) for total in (None, total_ms))
    added = [cue for cue in having if isinstance(cue, Say) and cue.utterance.spoken.startswith("About ")]
    assert len(added) == 1
    assert list(without) == [cue for cue in having if cue not in added]
    assert having == announcing(total_ms, plan(prescription, PlanSettings(), 0), 0)


@calm
@given(strategies.routines, all_settings)
def test_the_wordings_of_a_lead_go_from_the_fullest_to_the_shortest(routine: Routine, chosen: PlanSettings) -> None:
    for cue in plan(prescribe(routine, chosen), chosen):
        if isinstance(cue, Window):
            lengths = [sum(len(say.utterance.spoken) for say in run) for run in cue.lead]
            assert lengths == sorted(lengths, reverse=True)


@calm
@given(strategies.routines, all_settings)
def test_what_asks_for_no_movement_is_said_once(routine: Routine, chosen: PlanSettings) -> None:
    routine = _with_different_sentences(routine)
    heard = [{say.text for say in _says_of(cue)} for cue in plan(prescribe(routine, chosen), chosen)]
    talk = [step for step in _steps(routine) if step.role in TALK and step.dose is None]
    for step in talk:
        assert sum(step.text.content in said for said in heard) <= 1


def _with_different_sentences(routine: Routine) -> Routine:
    """The same, no two sentences alike."""
    letters = ("".join(pair) for pair in product("bcdfgh", repeat=5))

    def renamed(node: Node) -> Node:
        if isinstance(node, Step):
            return replace(node, text=plain(f"{node.text.content} {next(letters)}"))
        return replace(node, items=tuple(map(renamed, node.items)))

    def part(one: Exercise | Group) -> Exercise | Group:
        if isinstance(one, Group):
            return replace(one, exercises=tuple(map(exercise, one.exercises)))
        return exercise(one)

    def exercise(one: Exercise) -> Exercise:
        return replace(one, body=tuple(map(renamed, one.body)))

    return replace(routine, opening=(), closing=(), parts=tuple(map(part, routine.parts)))
