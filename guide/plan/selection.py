"""Choosing exercises: only these, all but these, from this one on.

An exercise is named by its number in the plan that is made where nothing is chosen, a range of numbers, its name, or a
part of its name that no other exercise has: `2`, `2-4`, `heel raises`, `heel`. A heading names all the exercises under
it: `Monday`. A number is that of an exercise also where a name or a heading has it: `2` is not "Day 2". What is not
chosen is listed as left out, sentence by sentence.

Of sections that are levels of the same, the easiest is done where nobody chooses: it is the first of those that are not
skipped. The others stay beside what is done, to be told about and not heard.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from guide.errors import SettingsError
from guide.late import late_pattern
from guide.model.findings import Finding
from guide.model.routine import Alone, Exercise, Group, LeftOut, Routine, Section, steps_of
from guide.model.text import one_line
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
    levels = [one for one in routine.sections if one.alone is Alone.LEVEL]
    if not (selection or levels) or not routine.exercises:
        return routine
    every = range(1, len(routine.exercises) + 1)
    order = tuple(sorted(every, key=_of_other_levels(levels, {*every}).__contains__))
    names = _Names(tuple(one.name.content for one in routine.exercises), routine.sections, order)
    asked = _chosen(names, selection)
    chosen = asked if selection.only else asked - _of_other_levels(levels, asked)
    if not chosen:
        raise SettingsError("no exercise is left to do", names.listed, origin=selection.asked_by[1])
    if len(chosen) == len(names.exercises):
        return routine
    numbered = [*enumerate(routine.exercises, 1)]
    others = asked - chosen
    kept = tuple(exercise for number, exercise in numbered if number in chosen)
    gone = tuple(exercise for number, exercise in numbered if number not in chosen)
    left = (one for number, exercise in numbered if number not in asked for one in _sentences(exercise))
    return replace(
        routine,
        title=_title(routine, chosen),
        have_ready=tuple(thing for thing in routine.have_ready if not _is_only_for(thing, gone, kept)),
        parts=tuple(_parts(routine, chosen)),
        left_out=(*routine.left_out, *left),
        sections=tuple(_sections_with(routine, (*sorted(chosen), *sorted(others)))),
        findings=tuple(_findings_without(routine, gone)),
        others=tuple(_parts(routine, others)),
    )


def _title(routine: Routine, chosen: set[int]) -> str:
    """The title, with the name of the day or the level where that is all that is done."""
    alone = [one for one in routine.sections if one.alone is not None and set(one.exercises) == chosen]
    return f"{routine.title}: {one_line(alone[0].name.content)}" if alone else routine.title


def _findings_without(routine: Routine, gone: Sequence[Exercise]) -> Iterator[Finding]:
    """What was found in the article, but for what was found in exercises that are left out."""
    texts = (text for one in gone for text in (one.name, *(step.text for step in steps_of(one.body, asking=True))))
    places = sorted((span.start, span.end) for span in (text.span() for text in texts if text.content))
    for finding in routine.findings:
        at = bisect_right(places, (finding.span.start, sys.maxsize)) - 1
        if at < 0 or finding.span.start >= places[at][1]:
            yield finding


def _of_other_levels(levels: Sequence[Section], asked: set[int]) -> set[int]:
    """The exercises of all levels but one of each choice: the easiest, or the first, of those that are asked for."""
    choices: dict[int, list[Section]] = {}
    for one in levels:
        if not asked.isdisjoint(one.exercises):
            choices.setdefault(one.beside, []).append(one)
    others: set[int] = set()
    for beside in choices.values():
        done = next((one for one in beside if one.gentle), beside[0])
        others |= {number for one in beside if one is not done for number in one.exercises}
    return others


def _sections_with(routine: Routine, numbers: Sequence[int]) -> Iterator[Section]:
    """The sections with the numbers that their exercises have now, by the ones they had."""
    now = {number: at for at, number in enumerate(numbers, 1)}
    for one in routine.sections:
        own = tuple(now[number] for number in one.exercises if number in now)
        if own:
            yield replace(one, exercises=own)


def _chosen(names: _Names, selection: Selection) -> set[int]:
    """The exercises to do, by their places in the article."""
    only, skip, first = selection.asked_by
    chosen = set(range(1, len(names.exercises) + 1))
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


@dataclass(frozen=True, slots=True)
class _Names:
    """What exercises are called, and the sections that they stand in."""

    exercises: tuple[str, ...]
    sections: tuple[Section, ...]
    order: tuple[int, ...]
    """The place in the article of each number: levels that are not done where nobody chooses have the last ones."""

    @property
    def numbered(self) -> dict[str, int]:
        """The place in the article of each exercise, by its number and name as messages have them."""
        return {f"{number} {self.exercises[at - 1]}".strip(): at for number, at in enumerate(self.order, 1)}

    @property
    def listed(self) -> str:
        """All that can be chosen, for messages."""
        many = f"{len(self.order)} exercises are" if len(self.order) > 1 else "the one exercise is"
        headings = ", ".join(dict.fromkeys(one_line(one.name.content) for one in self.sections))
        sections = f"; the sections are {headings}" if headings else ""
        return f"{many} {', '.join(self.numbered)}{sections}"


def _numbers(names: _Names, asked: str, flag: str) -> set[int]:
    """The places of the exercises that are asked for; a name may itself hold commas."""
    parts = [*filter(None, (part.strip() for part in asked.split(",")))] or [asked]
    if not all(_at_numbers(part, names) for part in parts) and len(found := _named(asked, names)) == 1:
        return set().union(*found.values())
    return set().union(*(_at_numbers(part, names) or _one(part, names, flag) for part in parts))


def _at_numbers(asked: str, names: _Names) -> set[int]:
    """The places of a number or of a range of numbers; none where it is neither, or one of them is no exercise's."""
    bounds = _RANGE.fullmatch(asked)
    low, high = map(int, bounds.groups() if bounds else (asked, asked) if asked.isdecimal() else (0, 0))
    return {*names.order[low - 1 : high]} if 1 <= low <= high <= len(names.order) else set()


def _one(asked: str, names: _Names, flag: str) -> set[int]:
    """The places of what has that name."""
    found = _named(asked, names)
    if len(found) > 1:
        how = "the number or more of the name" if found.keys() <= names.numbered.keys() else "more of the heading"
        raise SettingsError(f"`{asked}` may be {', '.join(found)}", f"say {how}", origin=flag)
    if not found:
        raise SettingsError(f"there is no exercise `{asked}`", names.listed, origin=flag)
    return set().union(*found.values())


def _named(asked: str, names: _Names) -> dict[str, set[int]]:
    """The exercises, each by itself, or those of the sections, of that name, by what messages call them.

    Else those whose names begin so, else those that have it somewhere. Sections of the very same name are meant
    together, and so are the days of a week: "Week 1" is "Week 1 Monday" and "Week 1 Friday".
    """
    wanted = _plain(asked)
    likenesses: tuple[Callable[[str], bool], ...] = (
        lambda name: name == wanted,
        lambda name: name.startswith(wanted),
        lambda name: wanted in name,
    )
    for at, alike in enumerate(likenesses if wanted else ()):
        days = (one for one in names.sections if at == 1 and one.alone is Alone.SESSION)
        if of_week := [one.exercises for one in days if _plain(one.name.content).startswith(f"{wanted} ")]:
            return {asked: set().union(*of_week)}
        if found := {one: {at} for one, at in names.numbered.items() if alike(_plain(names.exercises[at - 1]))}:
            return found
        shown: dict[str, str] = {}
        headed: dict[str, set[int]] = {}
        for section in names.sections:
            if alike(name := _plain(section.name.content)):
                heading = shown.setdefault(name, one_line(section.name.content))
                headed.setdefault(heading, set()).update(section.exercises)
        if headed:
            return headed
    return {}


def _plain(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.casefold()))
