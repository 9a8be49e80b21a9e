"""Numbers that contradict each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from guide.model.findings import Finding, Severity
from guide.model.routine import (
    Amount,
    Dose,
    Exercise,
    Hold,
    Reps,
    Role,
    Routine,
    Sets,
    steps_of,
    told_once,
)
from guide.model.text import Span, Text
from guide.understand.checks.walking import amounts_of, blocks_of, is_inside, short
from guide.understand.doses import read_sentence
from guide.understand.lexicon import Lexicon
from guide.understand.restating import meets
from guide.understand.roles import is_instruction
from guide.understand.said import HoldSaid, RepsSaid, Said, SetsSaid, WorkSaid

_KINDS: Final[dict[type, str]] = {HoldSaid: "hold", RepsSaid: "repetitions", SetsSaid: "sets"}
"""What can be told of an exercise twice."""
_MOST_IN_NAME: Final = 60
"""Greater counts in names are angles and the like: "90-90 switches"."""


def contradictions(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """W305: a hold, repetitions or sets of an exercise that are given in two places with two numbers."""
    for exercise in routine.exercises:
        done = _done(exercise)
        named = (one for one in _told(exercise.name, lexicon) if one[0] is not RepsSaid or one[1].high <= _MOST_IN_NAME)
        yield from _differing(exercise, done, (*named, *_again(exercise, lexicon)))
        yield from _told_twice(exercise)


def headings_that_contradict(routine: Routine, headings: Iterable[Text], lexicon: Lexicon) -> Iterator[Finding]:
    """W305: a heading that gives an exercise another number than its text."""
    of_name = {place: heading for heading in headings for place in _places(heading)}
    for exercise in routine.exercises:
        heading = of_name.get(exercise.name.span().start)
        if heading is not None and heading.content != exercise.name.content:
            told = [
                (kind, one) for kind, one in _told(heading, lexicon) if not is_inside(one.span, (exercise.name.span(),))
            ]
            yield from _differing(exercise, _done(exercise), told)


def _places(heading: Text) -> range:
    span = heading.span()
    return range(span.start, span.end)


def _differing(
    exercise: Exercise, done: dict[type, set[Amount]], told: Iterable[tuple[type, Amount]]
) -> Iterator[Finding]:
    """The numbers that are told and are not those that are done; the rounds of what is counted are done, too."""
    read = [amount.span for amount in amounts_of(exercise.body)]
    for kind, amount in told:
        amounts = done.get(kind, set())
        if len(amounts) != 1:
            continue
        (other,) = amounts
        if not meets(amount, other) and not is_inside(amount.span, read if kind is RepsSaid else (other.span,)):
            yield _finding(exercise, kind, amount.span, other)


def _finding(exercise: Exercise, kind: type, place: Span, done: Amount) -> Finding:
    told = "hold of {} is" if kind is HoldSaid else f"{_KINDS[kind]} of {{}} are"
    message = f"the {told.format(f'“{short(exercise.name.content)}”')} given twice, with different numbers"
    hint = f"{_number(kind, done)} is done; write the same number in both places"
    return Finding("W305", Severity.WARNING, place, message, hint)


def _told_twice(exercise: Exercise) -> Iterator[Finding]:
    """A hold, or repetitions, right after another such dose, with nothing new to do and another number."""
    last: Dose | None = None
    told: Span | None = None  # the last sentence: the times of several sets stand in one
    for step in steps_of(exercise.body, asking=False):
        told = told if step.carried_out else step.text.span()
        match step.dose:
            case Hold(Amount()) | Reps(Amount()) as dose:
                if step.carried_out and told is not None:
                    yield from _other_than(last, dose, told, exercise)
                last = dose
            case None if step.role not in _NEW:
                continue
            case _:
                last = None


def _other_than(last: Dose | None, dose: Hold | Reps, told: Span, exercise: Exercise) -> Iterator[Finding]:
    """That a dose has another number than the one of its kind before it, unless both stand in one list or sentence."""
    match last, dose:
        case Hold(Amount() as before), Hold(Amount() as time):
            if not is_inside(time.span, (told,)) and not meets(time, before):
                yield _finding(exercise, HoldSaid, time.span, before)
        case Reps(Amount() as before), Reps(Amount() as count):
            listed = is_inside(count.span, (told,)) or count.span.start - before.span.end <= _IN_A_LIST
            if not listed and not meets(count, before):
                hint = "both are done, one after the other; sets are written as in: 3 sets of 10"
                yield replace(_finding(exercise, RepsSaid, count.span, before), hint=hint)


_IN_A_LIST: Final = 3
"""Letters between two numbers of a list: "12, 10, 8"."""
_NEW: Final = (Role.WORK, Role.SET_UP, Role.REST, Role.SIDE, Role.DIRECTION, Role.CYCLE)
"""Roles of sentences after which a hold may be another one."""


def _done(exercise: Exercise) -> dict[type, set[Amount]]:
    """The numbers that are done, by what they count."""
    found: dict[type, set[Amount]] = {}
    for step in steps_of(exercise.body, asking=False):
        match step.dose:
            case Hold(Amount() as time):
                found.setdefault(HoldSaid, set()).add(time)
            case Reps(count, hold):
                found.setdefault(RepsSaid, set()).update(one for one in (count,) if one)
                found.setdefault(HoldSaid, set()).update(one for one in (hold,) if one)
    for block in blocks_of(exercise.body):
        if isinstance(block.repeat, Sets) and block.repeat.count:
            found.setdefault(SetsSaid, set()).add(block.repeat.count)
    return found


def _told(text: Text, lexicon: Lexicon) -> Iterator[tuple[type, Amount]]:
    """The numbers that some words give firmly; the time of sets is that of what is held in them."""
    mentions = read_sentence(text, lexicon).mentions
    in_sets = any(isinstance(mention.said, SetsSaid) for mention in mentions)
    for mention in mentions:
        told = mention.said
        said = HoldSaid(told.time) if in_sets and isinstance(told, WorkSaid) else told
        amount = _amount(said)
        if amount is not None:
            yield type(said), amount


def _again(exercise: Exercise, lexicon: Lexicon) -> Iterator[tuple[type, Amount]]:
    """The numbers of instructions that are only said, for others are done; of the only one with a dose, its sets."""
    steps = [step for step in steps_of(exercise.body, asking=False) if not step.conditional]
    dosed = [step for step in steps if step.dose is not None]
    for step in told_once(step for step in steps if step.dose is None):
        if not step.no_dose and is_instruction(step.role):
            yield from _told(step.text, lexicon)
    if len(dosed) == 1:
        sets = [one for one in _told(dosed[0].text, lexicon) if one[0] is SetsSaid]
        yield from sets if len(sets) == 1 else ()


def _amount(said: Said) -> Amount | None:
    match said:
        case HoldSaid(time):
            return time
        case RepsSaid(count, more=False):
            return count
        case SetsSaid(count, more=False):
            return count
        case _:
            return None


def _number(kind: type, amount: Amount) -> str:
    scale = 1000 if kind is HoldSaid else 1
    low, high = f"{amount.low / scale:g}", f"{amount.high / scale:g}"
    return (low if low == high else f"{low} to {high}") + (" s" if kind is HoldSaid else "")


def names_with_several_doses(routine: Routine, _lexicon: Lexicon) -> Iterator[Finding]:
    """N305: exercises of one name that are told twice, outside groups, with different doses."""
    first: dict[str, tuple[Dose, ...]] = {}
    for exercise in routine.parts:
        if isinstance(exercise, Exercise) and _is_told(exercise):
            doses = tuple(step.dose for step in steps_of(exercise.body, asking=False) if step.dose)
            if doses != first.setdefault(_name(exercise), doses):
                message = f"“{short(exercise.name.content)}” was there before with other numbers"
                hint = "give them different names if both are meant"
                yield Finding("N305", Severity.NOTE, exercise.name.span(), message, hint)


def _name(exercise: Exercise) -> str:
    return exercise.name.content.casefold().strip(" .:")


def _is_told(exercise: Exercise) -> bool:
    """Whether sentences tell how an exercise is done; what is only named is listed in every part of a workout."""
    steps = (step for step in steps_of(exercise.body, asking=False) if step.dose is None and is_instruction(step.role))
    return any(len(step.text.content.split()) >= _FEWEST_WORDS for step in steps)


_FEWEST_WORDS: Final = 5
"""Of a sentence that tells how something is done; fewer state a dose."""
