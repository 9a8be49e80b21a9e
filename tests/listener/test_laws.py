"""The laws of a listener hold on random routines under every setting, and each of them finds a planted fault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guide.model.cues import PartKind
from guide.model.prescription import PrescribedExercise, Task, WorkFor
from guide.model.routine import Hold, Reps, Rest, Role, Routine, Sets, Sides, Step
from guide.model.signals import Signal
from guide.model.speech import Utterance
from guide.model.text import plain
from guide.model.timeline import Clip, Speech
from guide.plan import PlanSettings
from tests import strategies
from tests.listener import laws
from tests.listener.laws import Heard
from tests.plan.building import block, count, exercise, routine, seconds, step, work

calm = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@calm
@given(strategies.routines, strategies.plan_settings, st.none() | st.integers(0, 1 << 16))
def test_every_guide_keeps_every_law(made: Routine, chosen: PlanSettings, seed: int | None) -> None:
    assert [] == laws.broken(laws.heard(made, chosen, seed))


# ── Planted faults ───────────────────────────────────────────────────────────────────────────────────────────────────

LIFTS = block(
    Sides(None, "leg"),
    work("Lift the leg 5 times.", Reps(count(5))),
    work("Hold it up for 20 seconds.", Hold(seconds(20))),
)
SAMPLE = routine(
    exercise("Leg lifts", step("Lie down on your side.", Role.SET_UP), block(Sets(count(2), seconds(20)), LIFTS)),
    exercise(
        "Wall sit",
        work("Sit against the wall for 30 to 40 seconds.", Hold(seconds(30, 40))),
        step("Rest.", Role.REST, Rest(None)),
    ),
    closing=(step("Do it every day.", Role.FREQUENCY),),
)


@pytest.fixture(scope="module")
def guide() -> Heard:
    return laws.heard(SAMPLE, PlanSettings(), None)


def _at(found: Heard, is_it: Callable[[Clip], bool]) -> int:
    return next(at for at, clip in enumerate(found.clips) if is_it(clip))


def _says(words: str) -> Callable[[Clip], bool]:
    return lambda clip: isinstance(clip.sound, Speech) and clip.sound.utterance.spoken == words


def _begins(words: str) -> Callable[[Clip], bool]:
    return lambda clip: isinstance(clip.sound, Speech) and clip.sound.utterance.spoken.startswith(words)


def _is(signal: Signal) -> Callable[[Clip], bool]:
    return lambda clip: clip.sound is signal


def _with(found: Heard, at: int, **changes: object) -> Heard:
    return replace(found, clips=(*found.clips[:at], replace(found.clips[at], **changes), *found.clips[at + 1 :]))


def _without(found: Heard, at: int) -> Heard:
    return replace(found, clips=found.clips[:at] + found.clips[at + 1 :])


def _moved(found: Heard, is_it: Callable[[Clip], bool], by: int) -> Heard:
    at = _at(found, is_it)
    return _with(found, at, start=found.clips[at].start + by)


def _other_words(found: Heard, words: str, instead: str) -> Heard:
    return _with(found, _at(found, _says(words)), sound=Speech(Utterance(instead)))


def _up_to_the_pips(found: Heard) -> Heard:
    at = _at(found, _says("Ready."))
    return _with(found, at, start=found.clips[at + 1].start - found.clips[at].length - 12_000)


def _without_last_set(found: Heard) -> Heard:
    last = max(part.start for part in found.parts if part.where.exercise == 1)
    return replace(found, parts=tuple(part for part in found.parts if part.start != last))


def _shorter_second_side(found: Heard) -> Heard:
    at = next(at for at, part in enumerate(found.parts) if part.kind is PartKind.HOLD and part.where.side)
    shorter = replace(found.parts[at], end=found.parts[at].end - 32_000)
    return replace(found, parts=(*found.parts[:at], shorter, *found.parts[at + 1 :]))


def _changed_number(found: Heard) -> Heard:
    def changed(one: PrescribedExercise) -> PrescribedExercise:
        first, *others = one.items
        assert isinstance(first, Task)
        number = next(laws._numbers(found.prescription.exercises[1]))
        task = replace(first, dosage=WorkFor(replace(number, value=number.value + 30_000)))
        return replace(one, items=(task, *others))

    return replace(found, prescription=replace(found.prescription, parts=tuple(map(changed, found.prescription.parts))))


def _lost_sentence(found: Heard) -> Heard:
    lost = Step(plain("Keep your neck long."), Role.SET_UP)
    return replace(found, routine=replace(found.routine, closing=(*found.routine.closing, lost)))


FAULTS: tuple[tuple[str, Callable[[Heard], Heard], laws.Law], ...] = (
    (
        "a word begins in the word before",
        lambda it: _moved(it, _says("Two exercises."), -60_000),
        laws.nothing_overlaps,
    ),
    ("the guide ends too early", lambda it: replace(it, length=it.clips[-1].end - 1), laws.nothing_overlaps),
    ("words run up to the pips", _up_to_the_pips, laws.speech_keeps_clear_of_signals),
    (
        "words follow a signal too soon",
        lambda it: _moved(it, _begins("Rest. Twenty"), -6_000),
        laws.speech_keeps_clear_of_signals,
    ),
    ("a syllable is clipped", lambda it: _with(it, _at(it, _says("Ready.")), length=900), laws.every_sound_is_whole),
    ("the last set is missing", _without_last_set, laws.all_that_is_prescribed_is_done),
    ("a hold is a second short", _shorter_second_side, laws.all_that_is_prescribed_is_done),
    ("the second side is shorter", _shorter_second_side, laws.second_sides_equal_the_first),
    ("a start is a sample late", lambda it: _moved(it, _is(Signal.START), 1), laws.parts_run_from_signal_to_signal),
    ("an end is missing", lambda it: _without(it, _at(it, _is(Signal.END))), laws.parts_run_from_signal_to_signal),
    ("a number is a sample late", lambda it: _moved(it, _says("Three."), 1), laws.repetitions_are_on_their_beats),
    ("a repetition is lost", lambda it: _without(it, _at(it, _says("Four."))), laws.repetitions_are_on_their_beats),
    ("a sentence is lost", _lost_sentence, laws.every_sentence_is_heard_or_listed),
    (
        "how often is not said",
        lambda it: _without(it, _at(it, _says("Do it every day."))),
        laws.every_sentence_is_heard_or_listed,
    ),
    ("a number of the text is changed", _changed_number, laws.numbers_keep_to_the_text),
    ("a rest is assumed silently", lambda it: replace(it, assumed=it.assumed[:-1]), laws.every_assumption_is_told),
    ("a side is assumed silently", lambda it: replace(it, assumed=it.assumed[1:]), laws.every_assumption_is_told),
    ("it is longer than it says", lambda it: replace(it, length=it.length + 960_000), laws.the_announced_total_is_true),
    ("the total is not said", lambda it: replace(it, clips=it.clips[3:]), laws.the_announced_total_is_true),
    ("the end is not said", lambda it: replace(it, clips=it.clips[:-1]), laws.the_end_is_clear),
    ("the end has no signal", lambda it: _without(it, _at(it, _is(Signal.FINISH))), laws.the_end_is_clear),
)


def test_the_sample_keeps_every_law(guide: Heard) -> None:
    assert [] == laws.broken(guide)


@pytest.mark.parametrize(("fault", "law"), [one[1:] for one in FAULTS], ids=[one[0] for one in FAULTS])
def test_a_planted_fault_is_found(guide: Heard, fault: Callable[[Heard], Heard], law: laws.Law) -> None:
    assert law.__name__ in {one.split(":")[0] for one in laws.broken(fault(guide))}


def test_every_law_has_a_planted_fault() -> None:
    assert set(laws.LAWS) == {law for _, _, law in FAULTS}
