"""Numbers that contradict each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from guide.model.findings import Finding, Severity
from guide.model.routine import (
    Amount,
    Dose,
    Exercise,
    Hold,
    Reps,
    Routine,
    Sets,
    Step,
    steps_of,
)
from guide.model.text import Span, Text
from guide.understand.checks.walking import blocks_of, short
from guide.understand.doses import read_sentence
from guide.understand.lexicon import Lexicon
from guide.understand.roles import is_instruction
from guide.understand.said import HoldSaid, RepsSaid, Said, SetsSaid

_KINDS: Final[dict[type, str]] = {HoldSaid: "hold", RepsSaid: "repetitions", SetsSaid: "sets"}
"""What can be told of an exercise twice."""
_MOST_IN_NAME: Final = 60
"""Greater counts in names are angles and the like: "90-90 switches"."""


def contradictions(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """W305: a hold, repetitions or sets of an exercise that are given in two places with two numbers."""
    for exercise in routine.exercises:
        done = _done(exercise)
        named = (one for one in _told(exercise.name, lexicon) if one[0] is not RepsSaid or one[1].high <= _MOST_IN_NAME)
        told = [*named, *_again(exercise, lexicon)]
        for kind, amount in told:
            amounts = done.get(kind, set())
            if len(amounts) == 1 and not _agree(amount, amounts) and not _is_one_of(amount.span, amounts):
                (other,) = amounts
                what = _KINDS[kind]
                yield Finding(
                    "W305",
                    Severity.WARNING,
                    amount.span,
                    f"the {what} of “{short(exercise.name.content)}” are given twice, with different numbers",
                    f"{_number(kind, other)} is done; write the same number in both places",
                )


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
    """The numbers that some words give firmly."""
    for mention in read_sentence(text, lexicon).mentions:
        amount = _amount(mention.said)
        if amount is not None:
            yield type(mention.said), amount


def _again(exercise: Exercise, lexicon: Lexicon) -> Iterator[tuple[type, Amount]]:
    """The numbers of instructions that are only said, for others are done."""
    for step in steps_of(exercise.body, asking=False):
        if _is_restatement(step):
            yield from _told(step.text, lexicon)


def _is_restatement(step: Step) -> bool:
    return step.dose is None and not step.conditional and is_instruction(step.role)


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


def _agree(amount: Amount, others: Iterable[Amount]) -> bool:
    """Whether a number lies in the range of another, or the other way round."""
    return any(amount.low <= other.high and other.low <= amount.high for other in others)


def _is_one_of(span: Span, amounts: Iterable[Amount]) -> bool:
    """Whether the words are the very ones that are done."""
    return any(one.span.start < span.end and span.start < one.span.end for one in amounts)


def _number(kind: type, amount: Amount) -> str:
    scale = 1000 if kind is HoldSaid else 1
    low, high = f"{amount.low / scale:g}", f"{amount.high / scale:g}"
    return (low if low == high else f"{low} to {high}") + (" s" if kind is HoldSaid else "")


def names_with_several_doses(routine: Routine, _lexicon: Lexicon) -> Iterator[Finding]:
    """N306: exercises of one name that are told twice, outside groups, with different doses."""
    first: dict[str, tuple[Dose, ...]] = {}
    for exercise in routine.parts:
        if isinstance(exercise, Exercise) and _is_told(exercise):
            doses = tuple(step.dose for step in steps_of(exercise.body, asking=False) if step.dose)
            if doses != first.setdefault(_name(exercise), doses):
                message = f"“{short(exercise.name.content)}” was there before with other numbers"
                hint = "give them different names if both are meant"
                yield Finding("N306", Severity.NOTE, exercise.name.span(), message, hint)


def _name(exercise: Exercise) -> str:
    return exercise.name.content.casefold().strip(" .:")


def _is_told(exercise: Exercise) -> bool:
    """Whether sentences tell how an exercise is done; what is only named is listed in every part of a workout."""
    steps = (step for step in steps_of(exercise.body, asking=False) if step.dose is None and is_instruction(step.role))
    return any(len(step.text.content.split()) >= _FEWEST_WORDS for step in steps)


_FEWEST_WORDS: Final = 5
"""Of a sentence that tells how something is done; fewer state a dose."""
