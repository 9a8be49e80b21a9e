"""Choosing exercises: only these, all but these, from this one on.

An exercise is named by its number in the article, a range of numbers, its name, or a part of its name that no other
exercise has: `2`, `2-4`, `heel raises`, `heel`. What is not chosen is listed as left out, sentence by sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from guide.errors import SettingsError
from guide.late import late_pattern
from guide.model.routine import Exercise, Group, LeftOut, Routine, steps_of
from guide.values import dataclass

_RANGE: Final = late_pattern(r"(\d+)\s*(?:[-–—]|to|\.\.)\s*(\d+)")
NOT_CHOSEN: Final = "exercise not chosen"
OF_NOT_CHOSEN: Final = "of an exercise that is not chosen"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which exercises are done; each field lists exercises with commas between them, and None chooses nothing."""

    only: str | None = None
    skip: str | None = None
    first: str | None = None
    """The exercise to begin with; those before it are left out."""
    asked_by: tuple[str, str, str] = ("--only", "--skip", "--from")
    """Where each of them was asked for, for messages."""

    def __bool__(self) -> bool:
        return any((self.only, self.skip, self.first))


def select(routine: Routine, selection: Selection) -> Routine:
    """The routine with the chosen exercises, in the order of the article."""
    if not selection or not routine.exercises:
        return routine
    names = tuple(exercise.name.content for exercise in routine.exercises)
    chosen = _chosen(names, selection)
    if not chosen:
        raise SettingsError("no exercise is left to do", _listed(names), origin=selection.asked_by[1])
    if len(chosen) == len(names):
        return routine
    kept = tuple(exercise for number, exercise in enumerate(routine.exercises, 1) if number in chosen)
    gone = tuple(exercise for number, exercise in enumerate(routine.exercises, 1) if number not in chosen)
    return replace(
        routine,
        have_ready=tuple(thing for thing in routine.have_ready if not _is_only_for(thing, gone, kept)),
        parts=tuple(_parts(routine, chosen)),
        left_out=(*routine.left_out, *(left for exercise in gone for left in _sentences(exercise))),
    )


def _chosen(names: tuple[str, ...], selection: Selection) -> set[int]:
    """Numbers of the exercises to do."""
    only, skip, first = selection.asked_by
    chosen = set(range(1, len(names) + 1))
    if selection.only:
        chosen = _numbers(names, selection.only, only)
    if selection.skip:
        chosen = chosen - _numbers(names, selection.skip, skip)
    if selection.first:
        begin = min(_numbers(names, selection.first, first))
        chosen = {number for number in chosen if number >= begin}
    return chosen


def _parts(routine: Routine, chosen: set[int]) -> Iterator[Exercise | Group]:
    number = 0
    for part in routine.parts:
        if isinstance(part, Exercise):
            number += 1
            if number in chosen:
                yield part
            continue
        first, number = number + 1, number + len(part.exercises)
        inside = tuple(exercise for at, exercise in enumerate(part.exercises, first) if at in chosen)
        if inside:
            yield replace(part, exercises=inside)


def _sentences(exercise: Exercise) -> Iterator[LeftOut]:
    sentences = (step.text for step in steps_of(exercise.body, asking=True))
    texts = (*((exercise.name,) if exercise.name.content else ()), *sentences)
    yield from (LeftOut(text, OF_NOT_CHOSEN if at else NOT_CHOSEN) for at, text in enumerate(texts))


# ── Things to have ready ─────────────────────────────────────────────────────────────────────────────────────────────


def _is_only_for(thing: str, gone: tuple[Exercise, ...], kept: tuple[Exercise, ...]) -> bool:
    """Whether a thing is named by exercises that are left out and by none that is done."""
    last_word = thing.rsplit(maxsplit=1)[-1].lower().removesuffix("s") if thing.split() else ""
    return _is_named(last_word, gone) and not _is_named(last_word, kept)


def _is_named(word: str, exercises: tuple[Exercise, ...]) -> bool:
    words = re.compile(rf"\b{re.escape(word)}(?:e?s)?\b", re.IGNORECASE)
    texts = (text for one in exercises for text in (one.name, *(step.text for step in steps_of(one.body, asking=True))))
    return any(words.search(text.content) for text in texts)


# ── Names ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _numbers(names: tuple[str, ...], asked: str, flag: str) -> set[int]:
    """The numbers of the exercises that are asked for; a name may itself hold commas."""
    if len(found := _named(asked, names)) == 1:
        return found
    numbers: set[int] = set()
    for each in filter(None, (part.strip() for part in asked.split(","))):
        numbers |= _one(each, names, flag)
    return numbers


def _one(asked: str, names: tuple[str, ...], flag: str) -> set[int]:
    if bounds := _RANGE.fullmatch(asked):
        low, high = map(int, bounds.groups())
        numbers = set(range(low, high + 1))
    elif asked.isdecimal():
        numbers = {int(asked)}
    else:
        numbers = _named(asked, names)
        if len(numbers) > 1:
            several = ", ".join(f"{number} {names[number - 1]}" for number in sorted(numbers))
            raise SettingsError(f"`{asked}` may be {several}", "say the number or more of the name", origin=flag)
    if not numbers or not numbers <= set(range(1, len(names) + 1)):
        raise SettingsError(f"there is no exercise `{asked}`", _listed(names), origin=flag)
    return numbers


def _named(asked: str, names: tuple[str, ...]) -> set[int]:
    """The exercises of that name; else those whose names begin so, else those that have it somewhere."""
    wanted = _plain(asked)
    likenesses: tuple[Callable[[str], bool], ...] = (
        lambda name: name == wanted,
        lambda name: name.startswith(wanted),
        lambda name: wanted in name,
    )
    found = ({number for number, name in enumerate(names, 1) if alike(_plain(name))} for alike in likenesses)
    return next(filter(None, found), set()) if wanted else set()


def _plain(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.casefold()))


def _listed(names: tuple[str, ...]) -> str:
    many = f"{len(names)} exercises are" if len(names) > 1 else "the one exercise is"
    return f"{many} {', '.join(f'{number} {name}'.strip() for number, name in enumerate(names, 1))}"
