"""Things to have at hand before starting."""

from __future__ import annotations

from guide.model.routine import Group, Role, steps_of, told_once
from guide.understand.doses import read_sentence
from guide.understand.lexicon import Lexicon
from guide.understand.routines import Compiled


def things_to_have_ready(made: Compiled, lexicon: Lexicon) -> tuple[str, ...]:
    """The things that the exercises need, each once, in the order of the text."""
    steps = [*made.opening]
    for part in made.parts:
        for exercise in part.exercises if isinstance(part, Group) else (part,):
            steps += steps_of(exercise.body, asking=False)
    telling = [step.text for step in told_once(steps) if step.role in (Role.HAVE_READY, Role.SET_UP, Role.WORK)]
    now = (text for text in telling if not read_sentence(text, lexicon).optional)
    words = " . ".join(text.content.lower() for text in now)
    several = lexicon.things.several_of(words)
    return tuple(several.get(thing, thing) for thing in lexicon.things.found_in(words))
