"""What makes it doubtful that an article was read aright.

A wrong plan that says where it may be wrong costs its reader a glance; one that does not hurts somebody. What is told
here was held against articles that the program had not been made for: of what it points at, four in five were wrong.
An explicit script is never doubted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import Final

from guide.late import late_pattern
from guide.model.findings import Finding, Severity
from guide.model.routine import (
    Amount,
    Breath,
    Exercise,
    Group,
    Hold,
    Role,
    Rounds,
    Routine,
    Step,
    Work,
    steps_of,
    told_once,
)
from guide.model.text import Span, Text
from guide.understand.checks.walking import short
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.roles import is_instruction
from guide.understand.tokens import mark_numbers
from guide.units import MINUTE_MS

_LINES: Final = "write each exercise under a heading or in a line of its own, and [skip] after what nobody should hear"


def _doubt(code: str, place: Text, message: str, hint: str = _LINES) -> Finding:
    return Finding(code, Severity.WARNING, place.span(), message, hint)


def talk_inside(routine: Routine, _lexicon: Lexicon) -> Iterator[Finding]:
    """W307: many sentences in a row, inside an exercise, that ask for nothing: others may be among them."""
    for exercise in routine.exercises:
        longest = max(_runs_of_talk(exercise), key=len, default=[])
        if len(longest) >= _MOST_TALK:
            message = f"{len(longest)} sentences in a row of “{short(exercise.name.content)}” ask for nothing"
            yield _doubt("W307", longest[0].text, message)


_MOST_TALK: Final = 6
"""Of exercises with so much talk in a row nine in ten were wrong; of those with one sentence less, three in four."""


def _runs_of_talk(exercise: Exercise) -> Iterator[list[Step]]:
    """The sentences of an exercise that only tell something, those in a row in the text together."""
    told = sorted(told_once(steps_of(exercise.body, asking=True)), key=lambda step: step.text.span().start)
    for talks, run in groupby(told, key=lambda step: step.role is Role.INTRO and step.dose is None):
        if talks:
            yield list(run)


def no_names(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """W312: an exercise whose name is a clause, begins in the middle of a sentence, or could be that of any."""
    for exercise in routine.exercises:
        if lexicon.checks.no_name.search(exercise.name.content.lower()):
            message = f"“{short(exercise.name.content)}” may be no name of an exercise"
            hint = "write its name in a line of its own, or [skip] after what is no exercise"
            yield _doubt("W312", exercise.name, message, hint)


def whole_text_in_one(routine: Routine, _lexicon: Lexicon) -> Iterator[Finding]:
    """W308: the only exercise of a text has so many instructions, or words, that it may be several."""
    if len(routine.exercises) != 1:
        return
    (exercise,) = routine.exercises
    steps = tuple(told_once(steps_of(exercise.body, asking=True)))
    if any(isinstance(step.dose, Breath) for step in steps):
        return  # one way of breathing is told in many words
    asked = sum(is_instruction(step.role) for step in steps)
    if asked >= _MOST_ASKED or sum(len(step.text.content.split()) for step in steps) >= _MOST_WORDS:
        message = f"the whole text was read as one exercise, “{short(exercise.name.content)}”"
        yield _doubt("W308", exercise.name, message)


_MOST_ASKED: Final = 8
"""Instructions of one exercise; of texts read as one with more of them, or of words, five in six had several."""
_MOST_WORDS: Final = 200


def very_long(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """W309: a time of ten minutes and more that is asked of something other than running, resting or breathing."""
    for exercise in routine.exercises:
        for step in steps_of(exercise.body, asking=False):
            match step.dose:
                case Hold(Amount() as time) | Work(Amount() as time) if time.low >= _LONG_MS:
                    words = f"{exercise.name.content} {step.text.content}".lower()
                    if not lexicon.checks.for_long.search(words):
                        minutes = time.low // MINUTE_MS
                        message = f"“{short(exercise.name.content)}” goes on for {minutes} minutes"
                        hint = "if that is the time of all of it, write [skip] after the sentence"
                        yield _doubt("W309", step.text, message, hint)
                        break


_LONG_MS: Final = 10 * MINUTE_MS


def many_rounds(routine: Routine, _lexicon: Lexicon) -> Iterator[Finding]:
    """W314: several exercises that are done one after the other more often than anybody asks for."""
    for part in routine.parts:
        match part:
            case Group(rounds=Rounds(Amount() as count), exercises=several) if count.low >= _MANY and len(several) > 1:
                message = f"{len(several)} exercises are done {count.low} times, one after the other"
                hint = "write the number with the exercise that it is for: [10 reps]"
                yield Finding("W314", Severity.WARNING, count.span, message, hint)


_MANY: Final = 7
"""Rounds of circuits; nine of nine times that so many were read, they were repetitions, minutes or an anecdote."""


def instructions_in_no_exercise(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """W310: sentences before or after all exercises that tell how to move."""
    for said, most in ((routine.opening, _MOST_BEFORE), (routine.closing, _MOST_AFTER)):
        told = [step for step in told_once(said) if _tells_to_move(step, lexicon)]
        if len(told) >= most:
            yield _doubt("W310", told[0].text, f"{len(told)} sentences tell how to move, but are in no exercise")


_MOST_BEFORE: Final = 2
_MOST_AFTER: Final = 3


def _tells_to_move(step: Step, lexicon: Lexicon) -> bool:
    if step.role in (Role.CAUTION, Role.FREQUENCY, Role.BENEFIT, Role.HAVE_READY) or step.carried_out:
        return False
    content = mark_numbers(step.text, lexicon).content
    moved = lexicon.checks.body.search(step.text.content.lower()) and is_imperative(content, lexicon)
    return bool(moved) and lexicon.roles.remark.match(content) is None


def numbers_left_out(routine: Routine, source: str, lexicon: Lexicon) -> Iterator[Finding]:
    """W313: numbers in front of exercises of which some between two are those of none."""
    numbered = [(number, one) for one in routine.exercises if (number := _number_of(one, source, lexicon)) is not None]
    pairs = tuple(pairwise(numbered))
    if not any(after == before + 1 for (before, _), (after, _) in pairs):
        return  # they count something else
    for (before, one), (after, other) in pairs:
        if before + 1 < after <= before + _MOST_LOST:
            lost = " and ".join(map(str, range(before + 1, after)))
            names = f"“{short(one.name.content)}” and “{short(other.name.content)}”"
            place = one.name.span()
            again = re.compile(rf"^[^\w\n]*(?:\w+ )?({before + 1})\W", re.MULTILINE).search(
                source, place.end, max(place.end, other.name.span().start)
            )
            where = Span(*again.span(1)) if again else place
            message = f"between {names} nothing was found for number {lost}"
            yield Finding("W313", Severity.WARNING, where, message, _LINES)


_MOST_LOST: Final = 4
_MARKUP: Final = 80
"""Letters between the number and the name of an exercise, with all markup."""
_TAG: Final = late_pattern(r"<[^<>]*>")
_IN_FRONT: Final = late_pattern(r"(?:^|[^\w.])(?P<number>\d{1,2}) ?\\?[.):]\W*$")


def _number_of(exercise: Exercise, source: str, lexicon: Lexicon) -> int | None:
    """The number in front of an exercise, or in its name: `3. Bridge`, `Exercise 3`."""
    start = exercise.name.span().start
    line = max(source.rfind("\n", max(0, start - _MARKUP), start) + 1, start - _MARKUP, 0)
    before = _TAG.sub("", source[line:start])
    words = f"{before.lower()}{exercise.name.content.lower()}"
    found = _IN_FRONT.search(before) or lexicon.checks.numbered.match(words.lstrip(" *#_-\t"))
    return int(found["number"]) if found else None
