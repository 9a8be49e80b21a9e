"""What cannot be followed with closed eyes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from guide.model.findings import Finding, Severity
from guide.model.routine import IN_FRONT, Exercise, Role, Routine, Step, steps_of, told_once
from guide.understand.checks.walking import every_step, short
from guide.understand.doses import read_sentence
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.roles import is_instruction

_SAY_IT: Final = "say in words what there is to see"


def instructions_for_eyes(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """W302: sentences that can be followed only by looking at something."""
    for exercise in routine.exercises:
        begun = False
        for step in told_once(steps_of(exercise.body, asking=False)):
            words = step.text.content.lower()
            found = lexicon.checks.eyes.search(words) or (not begun and lexicon.checks.like_this.search(words))
            begun = begun or is_instruction(step.role)
            if found and step.role not in IN_FRONT and not lexicon.checks.picture_aside.fullmatch(found.group()):
                message = f"“{found.group()}” cannot be followed with closed eyes"
                yield Finding("W302", Severity.WARNING, step.text.span(*found.span()), message, _SAY_IT)


def pictures_in_passing(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """N302: pictures that are named only in passing, once for each exercise."""
    for exercise in routine.exercises:
        named = [
            (step, found)
            for step in told_once(steps_of(exercise.body, asking=False))
            if is_instruction(step.role)
            and not lexicon.checks.eyes.search(step.text.content.lower())
            and (found := lexicon.checks.picture_aside.search(step.text.content.lower()))
        ]
        for step, found in named[:1]:
            message = f"“{found.group().strip('()[]')}” is a picture; the words must do without it"
            yield Finding("N302", Severity.NOTE, step.text.span(*found.span()), message, _SAY_IT)


def links(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """W303: addresses, which would be read aloud letter by letter."""
    for step in told_once(every_step(routine)):
        found = lexicon.checks.link.search(step.text.content)
        if found:
            message = "an address on the web cannot be followed by ear"
            hint = "say what is there, or leave the sentence out with the mark [skip]"
            yield Finding("W303", Severity.WARNING, step.text.span(*found.span()), message, hint)


def no_starting_position(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """N303: exercises of the trunk or the legs that tell how to move, but not whether to stand, sit or lie."""
    placed = any(lexicon.checks.posture.search(step.text.content.lower()) for step in routine.opening)
    for exercise in routine.exercises:
        if placed or _says_position(exercise, lexicon):
            placed = True  # who is told once to sit stays there until something else is said
            continue
        if _is_told(exercise, lexicon):
            yield Finding(
                "N303",
                Severity.NOTE,
                exercise.name.span(),
                f"nothing says how “{short(exercise.name.content)}” begins: standing, sitting or lying",
                "begin with a sentence such as: Stand upright. Or: Lie on your back.",
            )


def _says_position(exercise: Exercise, lexicon: Lexicon) -> bool:
    steps = told_once(steps_of(exercise.body, asking=True))
    words = " . ".join((exercise.name.content, *(step.text.content for step in steps))).lower()
    return bool(lexicon.checks.posture.search(words))


def _is_told(exercise: Exercise, lexicon: Lexicon) -> bool:
    """Whether sentences tell how to move something that depends on how the body is placed."""
    told = [step.text.content.lower() for step in steps_of(exercise.body, asking=False) if _is_movement(step)]
    return any(lexicon.checks.body.search(words) and is_imperative(words, lexicon) for words in told)


def _is_movement(step: Step) -> bool:
    return step.role in (Role.WORK, Role.SET_UP) and not step.carried_out


def things_named_late(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """N304: things that are first named when an exercise has begun, though they are asked for at the very start."""
    known = {thing for step in routine.opening for thing in lexicon.things.found_in(step.text.content.lower())}
    fixtures = lexicon.checks.fixtures
    for exercise in routine.exercises:
        known |= set(lexicon.things.found_in(exercise.name.content.lower()))
        begun = False
        for step in told_once(steps_of(exercise.body, asking=False)):
            words = step.text.content.lower()
            things = lexicon.things.found_in(words)
            late = [thing for thing in things if not any(_is_same(thing, one) for one in known | fixtures)]
            needed = is_instruction(step.role) and not lexicon.checks.not_needed.search(words)
            if begun and late and needed and not read_sentence(step.text, lexicon).optional:
                message = f"“{late[0]}” is first named when the exercise has begun"
                hint = f"name it before: Have ready: {late[0]}."
                yield Finding("N304", Severity.NOTE, step.text.span(), message, hint)
            known |= set(things)
            begun = begun or step.dose is not None


def _is_same(thing: str, known: str) -> bool:
    """Whether two names may mean one thing: `band` and `exercise band`."""
    return thing in known or known in thing
