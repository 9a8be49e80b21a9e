"""What a listener may rely on, whatever the article and the settings: each law names what breaks it.

A law looks at the finished timeline and holds it against the routine. The laws of `tests/lay_out/laws.py` say that
sounds stand where the cues want them; these say that a person hears all that the author asked for, and nothing false.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from types import SimpleNamespace
from typing import TypeVar

from guide.build.assumed import assumptions
from guide.build.preparing import laid_out
from guide.lay_out import BEFORE_PIPS, GAP
from guide.model.cues import Cue, PartKind, Remainder
from guide.model.prescription import BothSides, Chosen, Origin, Prescription
from guide.model.routine import Bound, Group, Routine, Side, Step, steps_of
from guide.model.signals import Signal
from guide.model.speech import Utterance
from guide.model.timeline import Clip, Part, Speech
from guide.plan import PlanSettings, prescribe, unspoken
from guide.plan.phrasing import english
from guide.units import RATE_HZ, to_ms, to_samples
from tests import strategies
from tests.lay_out.laws import timed_and_parts
from tests.plan.expected import asked


@dataclass(frozen=True)
class Heard:
    """A guide and all that it was made from."""

    routine: Routine
    settings: PlanSettings
    prescription: Prescription
    cues: tuple[Cue, ...]
    lengths: Mapping[Utterance, int]
    clips: tuple[Clip, ...]
    parts: tuple[Part, ...]
    length: int
    left_of_rounds: frozenset[Part]
    """Rests that are what is left of rounds by the clock."""
    assumed: tuple[str, ...]
    """The rules of what the author is told was assumed."""
    unspoken: tuple[str, ...]
    """Sentences that are listed as not heard."""

    @property
    def words(self) -> list[str]:
        return [clip.sound.utterance.spoken for clip in self.clips if isinstance(clip.sound, Speech)]


def heard(routine: Routine, settings: PlanSettings, seed: int | None) -> Heard:
    """A guide that announces its own length; lengths of speech as an unhurried voice has them, or random ones."""
    prescription = prescribe(routine, settings)
    script = SimpleNamespace(prescription=prescription, planning=settings, document=SimpleNamespace(source=None))
    known: dict[Utterance, int] = {}

    def lengths(utterances: Iterator[Utterance]) -> Mapping[Utterance, int]:
        for one in utterances:
            known[one] = strategies.length_of(one, seed)
        return known

    cues, timeline = laid_out(script, lengths)
    left = (part for cue, part in timed_and_parts(cues, timeline) if isinstance(cue, Remainder))
    return Heard(
        routine, settings, prescription, cues, known, timeline.clips, timeline.parts, timeline.length, frozenset(left),
        tuple(one.rule for one in assumptions(prescription)),
        tuple(step.text.content for step, _ in unspoken(prescription, settings)),
    )  # fmt: skip


Law = Callable[[Heard], Iterator[str]]
Kind = TypeVar("Kind")

# ── Nothing collides ─────────────────────────────────────────────────────────────────────────────────────────────────


def nothing_overlaps(guide: Heard) -> Iterator[str]:
    at = 0
    for clip in guide.clips:
        if clip.start < at:
            yield f"{clip} begins before {at}"
        at = max(at, clip.end)
    if at > guide.length:
        yield "the last sound is cut off"


def speech_keeps_clear_of_signals(guide: Heard) -> Iterator[str]:
    for one, other in zip(guide.clips, guide.clips[1:], strict=False):
        if isinstance(one.sound, Speech) != isinstance(other.sound, Speech):
            needed = BEFORE_PIPS if other.sound is Signal.PIP else GAP
            if other.start - one.end < needed:
                yield f"{one.sound} and {other.sound} are {other.start - one.end} samples apart"


def every_sound_is_whole(guide: Heard) -> Iterator[str]:
    for clip in guide.clips:
        if isinstance(clip.sound, Speech) and clip.length != guide.lengths[clip.sound.utterance]:
            yield f"{clip} is cut"


# ── All that is asked for is done, and exactly ───────────────────────────────────────────────────────────────────────


def _done(guide: Heard) -> list[tuple[PartKind, int, Side | None]]:
    """What is done in the order of doing; of short holds only the repetitions that they belong to."""
    outer = [
        part
        for part in guide.parts
        if part.kind is not PartKind.HOLD
        or not any(one.kind is PartKind.REPS and one.start < part.start and part.end < one.end for one in guide.parts)
    ]
    return [
        (one.kind, to_ms(one.end - one.start) if one.count is None else one.count, one.where.side)
        for one in outer
        if one not in guide.left_of_rounds
    ]


def all_that_is_prescribed_is_done(guide: Heard) -> Iterator[str]:
    """Every set, round, side, direction and rest, in order, with its time or count."""
    expected = [one[:2] for one in asked(guide.prescription)]
    found = [one[:2] for one in _done(guide)]
    if guide.prescription.rest_between is None and expected != found:
        yield f"{found} is done instead of {expected}"
    elif Counter(expected) - Counter(found):
        yield f"{Counter(expected) - Counter(found)} is missing"


def second_sides_equal_the_first(guide: Heard) -> Iterator[str]:
    """In each exercise, what is done on the left is done on the right; rests belong to no side."""
    exercises = {part.where.exercise for part in guide.parts}
    for exercise in exercises - {None}:
        left, right = (
            Counter(
                (part.kind, part.end - part.start, part.count)
                for part in guide.parts
                if part.where.exercise == exercise and part.where.side is side and part.kind is not PartKind.REST
            )
            for side in Side
        )
        if left != right:
            yield f"exercise {exercise}: left {left}, right {right}"


def parts_run_from_signal_to_signal(guide: Heard) -> Iterator[str]:
    signals = {clip.start for clip in guide.clips if isinstance(clip.sound, Signal)}
    for part in guide.parts:
        if part.start not in signals or part.end not in signals:
            yield f"{part} has no signal at its beginning or end"


def repetitions_are_on_their_beats(guide: Heard) -> Iterator[str]:
    """A number or a tick at each beat: counted evenly, from the onset of the part."""
    onsets = {clip.start for clip in guide.clips}
    holds = [part for part in guide.parts if part.kind is PartKind.HOLD and part.where.rep is not None]
    for part in guide.parts:
        if part.kind is not PartKind.REPS or not part.count or part.count == 1:
            continue
        if any(part.start < hold.start < part.end for hold in holds):
            continue
        beat = (part.end - part.start - to_samples(1_500)) // part.count
        missing = [number for number in range(1, part.count + 1) if part.start + number * beat not in onsets]
        if missing:
            yield f"nothing is heard for repetitions {missing} of {part}"


# ── Nothing is lost, nothing is invented ─────────────────────────────────────────────────────────────────────────────


def every_sentence_is_heard_or_listed(guide: Heard) -> Iterator[str]:
    said = {clip.sound.text for clip in guide.clips if isinstance(clip.sound, Speech)} - {None}
    done = {step.text.content for step in _steps(guide.routine) if step.dose is not None and step.carried_out}
    for step in _steps(guide.routine):
        words = step.text.content
        is_begun = any(words.startswith(text) for text in said if text)
        if not (is_begun or words in guide.unspoken or words in done or _is_rest(step)):
            yield f"{words!r} is lost"


def _is_rest(step: Step) -> bool:
    """A rest is heard as a rest, and may be so short that it is only signalled."""
    return type(step.dose).__name__ == "Rest"


def _steps(routine: Routine) -> list[Step]:
    groups = [step for part in routine.parts if isinstance(part, Group) for step in part.said_by]
    inside = [step for one in routine.exercises for step in steps_of(one.body, asking=True)]
    return [*routine.opening, *groups, *inside, *routine.closing]


def _numbers(value: object) -> Iterator[Chosen]:
    return _all_of(Chosen, value)


def _all_of(kind: type[Kind], value: object) -> Iterator[Kind]:
    """Every value of a kind in a tree of values."""
    if isinstance(value, kind):
        yield value
    if isinstance(value, tuple):
        for item in value:
            yield from _all_of(kind, item)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _all_of(kind, getattr(value, field.name))


def numbers_keep_to_the_text(guide: Heard) -> Iterator[str]:
    """A firm number is done as it stands, a range is not left, and a tempo is that of the text."""
    for number in _numbers(guide.prescription):
        amount = number.amount
        if amount is None:
            continue
        firm = amount.low == amount.high and amount.bound in (Bound.EXACT, Bound.ABOUT)
        if firm and number.value != amount.low:
            yield f"{number} is not what the text says"
        if amount.bound is not Bound.AT_LEAST and number.value > amount.high:
            yield f"{number} is more than the text says"
        if amount.bound is not Bound.AT_MOST and number.value < min(amount.low, amount.high):
            yield f"{number} is less than the text says"


def every_assumption_is_told(guide: Heard) -> Iterator[str]:
    for number in _numbers(guide.prescription):
        if number.origin is Origin.ASSUMED and number.rule not in guide.assumed:
            yield f"{number.rule} is assumed silently"
    for sides in _all_of(BothSides, guide.prescription):
        if not sides.named and not any(rule.endswith(f"{sides.limb} first unless said") for rule in guide.assumed):
            yield f"the side that begins is assumed silently: {sides.sides[0]}"


# ── What is said is true ─────────────────────────────────────────────────────────────────────────────────────────────


def the_announced_total_is_true(guide: Heard) -> Iterator[str]:
    expected = english.total(to_ms(guide.length))
    said = [words for words in guide.words if words.startswith("About ") and "minute" in words and "pace" not in words]
    if expected not in said:
        yield f"{said} is said, and the guide is {guide.length / RATE_HZ} s long"


def the_end_is_clear(guide: Heard) -> Iterator[str]:
    last, before = guide.clips[-1], guide.clips[-2] if len(guide.clips) > 1 else None
    words = getattr(getattr(last.sound, "utterance", None), "spoken", "")
    if words not in (english.LAST_WORDS, english.LAST_WORDS_WITHOUT_EXERCISES):
        yield f"the last thing heard is {last.sound}"
    if before is None or before.sound is not Signal.FINISH:
        yield "no signal says that the guide is over"


LAWS: tuple[Law, ...] = (
    nothing_overlaps,
    speech_keeps_clear_of_signals,
    every_sound_is_whole,
    all_that_is_prescribed_is_done,
    second_sides_equal_the_first,
    parts_run_from_signal_to_signal,
    repetitions_are_on_their_beats,
    every_sentence_is_heard_or_listed,
    numbers_keep_to_the_text,
    every_assumption_is_told,
    the_announced_total_is_true,
    the_end_is_clear,
)


def broken(guide: Heard) -> list[str]:
    """Everything that breaks a law."""
    return [f"{law.__name__}: {fault}" for law in LAWS for fault in law(guide)]
