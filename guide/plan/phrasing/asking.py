"""Sentences that ask for a side, a direction, a set or a round, and what they say besides.

"Do the same with your other leg" is carried out, and nobody misses its words. "Then do the same in the other direction,
pushing the towel away" says more, and so does "Stretch your left arm out, then change sides": that has to be heard. A
sentence is plain when it has hardly a word besides those of asking; others are heard where they stand in the text,
before what is done or at the change.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from guide.model.prescription import Doing, Task
from guide.model.routine import Role, Step
from guide.plan.phrasing import english_text
from guide.plan.runs import steps_of

_OWN_WORDS = 2
"""So many words besides those of asking make words that have to be heard."""


def is_plain(words: str) -> bool:
    """Whether words say nothing but that something is done again, how often, or on the other side.

    >>> is_plain("Then do the same with your other leg."), is_plain("pushing the towel away from you")
    (True, False)
    >>> is_plain("Once you've done 8 swings that way, swap legs.")
    True
    """
    return _own_words(words) < _OWN_WORDS


def only_asks(words: str) -> bool:
    """Whether words have none of their own at all, so that a number says as much.

    >>> only_asks("Do 10 repetitions, then change legs."), only_asks("Make 10 circles, then change legs.")
    (True, False)
    """
    return not _own_words(words)


@lru_cache(maxsize=1024)  # the same sentences come back in every set and round
def _own_words(words: str) -> int:
    """How many words there are besides those of asking."""
    asking = english_text.RECAP.sub("", words)
    return sum(not _is_of_asking(word) for word in english_text.words_of(asking))


def _is_of_asking(word: str) -> bool:
    return word in english_text.ASKING_WORDS or word in english_text.NUMBER_WORDS or word.isdigit()


def with_movements(items: tuple[Doing, ...], said_by: tuple[Step, ...]) -> tuple[Doing, ...]:
    """A run with those sentences that tell what is done in it, at their places, without the words that ask for it."""
    merged = list(items)
    for step in said_by:
        if not is_plain(step.text.content) and not _stands_after(step, items) and not _is_told(step, items):
            movement = replace(_without_asking(step), role=Role.WORK, dose=None, carried_out=False)
            place = next((at for at, item in enumerate(merged) if _offset(item) > step.text.offset(0)), len(merged))
            merged.insert(place, Task(movement, None))
    return tuple(merged)


def _offset(item: Doing) -> int:
    """Where the first sentence of an item stands."""
    return next((step.text.offset(0) for step in steps_of((item,))), 0)


def at_change(said_by: tuple[Step, ...], items: tuple[Doing, ...]) -> Iterator[Step]:
    """Those that have to be heard when the run is done for the first time and its other side or way begins."""
    for step in said_by:
        if not is_plain(step.text.content) and _stands_after(step, items):
            yield step


def manner(step: Step) -> str | None:
    """How the other side is done, where the sentence asks for it first: what may be added to our own words for that.

    >>> from guide.model.text import plain
    >>> manner(Step(plain("Do the same in the other direction, pushing the towel away."), Role.DIRECTION))
    'pushing the towel away'
    """
    content = step.text.content
    cut = english_text.ASKING_PARTS.search(content)
    if cut is None or not is_plain(content[: cut.start()]):
        return None
    return content[cut.start() :].lstrip(" ,;:").rstrip(" .!") or None


def _without_asking(step: Step) -> Step:
    """The sentence up to a last part that only asks: "Stretch your arm out, then change sides"."""
    cuts = list(english_text.ASKING_PARTS.finditer(step.text.content))
    if cuts and is_plain(step.text.content[cuts[-1].start() :]) and not is_plain(step.text.content[: cuts[-1].start()]):
        return replace(step, text=step.text.slice(0, cuts[-1].start()))
    return step


def _stands_after(step: Step, items: tuple[Doing, ...]) -> bool:
    """Whether it comes after everything that it asks to be done again."""
    places = [one.text.offset(0) for one in steps_of(items)]
    return bool(places) and step.text.offset(0) > max(places)


def _is_told(step: Step, items: tuple[Doing, ...]) -> bool:
    """Whether the same sentence is a step of the run."""
    place, content = step.text.offset(0), step.text.content
    return any((one.text.offset(0), one.text.content) == (place, content) for one in steps_of(items))
