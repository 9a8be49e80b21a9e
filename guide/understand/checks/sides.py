"""Exercises that are done on one side only, as far as the text says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guide.model.findings import Finding, Severity
from guide.model.routine import Exercise, Group, Role, Routine, Sides, steps_of, told_once
from guide.understand.checks.walking import blocks_of, short
from guide.understand.lexicon import Lexicon


def one_side_only(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """W304: an instruction moves one leg or arm, and no word of the other."""
    for part in routine.parts:
        exercises = part.exercises if isinstance(part, Group) else (part,)
        around = isinstance(part, Group) and part.sides is not None
        told = " ".join(step.text.content for step in part.said_by) if isinstance(part, Group) else ""
        for exercise in exercises:
            if not around and not lexicon.checks.other_side.search(told.lower()):
                yield from _of_exercise(exercise, lexicon)


def _of_exercise(exercise: Exercise, lexicon: Lexicon) -> Iterator[Finding]:
    steps = tuple(steps_of(exercise.body, asking=True))
    words = " . ".join((exercise.name.content, *(step.text.content for step in told_once(steps)))).lower()
    sided = any(isinstance(block.repeat, Sides) for block in blocks_of(exercise.body))
    if sided or any(step.alternating for step in steps) or lexicon.checks.other_side.search(words):
        return
    said = set(re.findall(r"\w+", words))
    named = {side for word, side in lexicon.sides.side_words.items() if word in said}
    for step in told_once(steps):
        found = lexicon.checks.one_side.search(step.text.content.lower())
        if found and step.role in (Role.WORK, Role.SET_UP) and len(named) < len(lexicon.sides.side_words):
            yield Finding(
                "W304",
                Severity.WARNING,
                step.text.span(*found.span()),
                f"“{short(exercise.name.content)}” is done on one side only, as far as the text says",
                "write it as in: Do the same on the other side. Or in brackets: [each leg]",
            )
            return
