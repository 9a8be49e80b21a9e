"""Exercises that are done as one told before them: "the same with your eyes closed", "as exercise 1, but faster".

Such an exercise tells no dose: it has that of the one it names, on as many sides and in as many rounds. Without a
number or a name that is the one right before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from guide.model.routine import Block, Exercise, Node, Role, Sides, Step, Work
from guide.model.text import Text
from guide.understand.entries import Draft, Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.routines.compiled import exercises_of
from guide.understand.routines.for_all import has_own_dose
from guide.understand.routines.parts import Parts
from guide.understand.tokens import lowered
from guide.understand.tree.stretches import have_sides


def with_dose_of_another(exercise: Exercise, draft: Draft, parts: Parts, lexicon: Lexicon) -> Exercise:
    """An exercise with the dose of the one that it is done like, where it asks for that and tells none itself."""
    if has_own_dose(exercise):
        return exercise
    asked = ((one, _asks_for_another(one, lexicon)) for one in draft.sentences)
    asking, found = next(((one, found) for one, found in asked if found is not None), (None, None))
    if asking is None or found is None:
        return exercise
    named = _named(asking, found, draft, parts)
    if named is None or not has_own_dose(named):
        return exercise
    return replace(exercise, body=tuple(node for own in exercise.body for node in _filled(own, named)))


def _asks_for_another(sentence: Sentence, lexicon: Lexicon) -> re.Match[str] | None:
    """Where a sentence says like what it is done; none where it states something: "Like before, your form is what…"."""
    words = sentence.reading.marked.content
    found = lexicon.roles.as_before.match(words)
    behind = words[found.end() :] if found is not None else ""
    states = behind.startswith(",") and lexicon.statement.search(behind) and not is_imperative(behind, lexicon)
    return None if states else found


def _named(asking: Sentence, found: re.Match[str], draft: Draft, parts: Parts) -> Exercise | None:
    """The exercise that a sentence names by its number, by its name or as the one before; None where there is none."""
    made = [one for part in parts.made for one in exercises_of(part)]
    if not made or found["elsewhere"]:
        return None
    if found["number"]:
        return parts.with_number(asking.reading.marked.quantities[int(found["number"])].low, draft.list_number)
    if found["named"] is not None:
        words = asking.reading.marked.content
        called = [one for one in made if words.startswith(lowered(one.name.content), found.end())]
        return max(called, key=lambda one: len(one.name.content), default=None)
    return made[0] if found["first"] else made[-1]


def _filled(node: Node, named: Exercise) -> Iterator[Node]:
    """A node with the doses of another exercise in the place of the work that asks for some."""
    if isinstance(node, Block):
        on_both = isinstance(node.repeat, Sides) and have_sides(named.body)
        inner = [one for own in node.items for one in _filled(own, named)]
        yield from inner if on_both else [replace(node, items=tuple(inner))]
    elif node.dose == Work(None):
        yield from _dosed(named.body, node.text)
    else:
        yield node


def _dosed(nodes: Sequence[Node], text: Text) -> Iterator[Node]:
    """What is to be done in some nodes, each of them told in other words."""
    for node in nodes:
        if isinstance(node, Block):
            yield replace(node, items=tuple(_dosed(node.items, text)), said_by=())
        elif node.dose is not None:
            yield Step(text, Role.WORK, node.dose, alternating=node.alternating)
