"""Supersets by their labels or headings: `A1` and `A2`, or what stands under "Superset", are done in turn.

A set of each is done as often as all of them say.

The rest told of the first comes before the second, that of the last before the next round.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from guide.late import late_pattern
from guide.model.routine import (
    Amount,
    Block,
    Exercise,
    Group,
    Node,
    Rest,
    Role,
    Rounds,
    Sets,
    Step,
    front_and_rest,
    steps_of,
)
from guide.model.text import Span, Text
from guide.understand.entries import Draft, Titled, Told
from guide.understand.lexicon import Lexicon
from guide.understand.routines.parts import Parts
from guide.understand.routines.places import Places
from guide.understand.said import Between, RestSaid, Said
from guide.understand.tokens import lowered
from guide.values import dataclass

_LABEL: Final = late_pattern(r"(?P<letters>[A-Z])(?P<place>\d)|(?P<digits>\d{1,2})(?P<letter>[A-Za-z])")


@dataclass(frozen=True, slots=True)
class Label:
    """The label of an exercise in a superset."""

    superset: str
    """Which superset it is: `A` in `A1`, `2` in `2b`."""
    place: int
    """Which exercise of it, from 1."""


def label_of(words: str) -> Label | None:
    """The label of an exercise in a superset; None for any other number or letter."""
    found = _LABEL.fullmatch(words)
    if found is None:
        return None
    if found["letters"]:
        return Label(found["letters"], int(found["place"]))
    return Label(found["digits"], ord(found["letter"].lower()) - ord("a") + 1)


class Supersets:
    """Joins exercises whose labels say that they are done in turn."""

    def __init__(self, parts: Parts, lexicon: Lexicon) -> None:
        self.parts = parts
        self._rests: dict[int, Amount] = {}
        """For each section of a heading of a superset, the rest between rounds that is told there."""
        self._headed = self._under_headings(parts.places, lexicon)

    def join(self) -> None:
        """Put the exercises of each superset together, if they are done in equally many sets."""
        opened = [one for part in self.parts.made for one in self._opened(part)]
        self.parts.made[:] = [self._rested(part) if isinstance(part, Group) else part for part in self._joined(opened)]

    def _opened(self, part: Exercise | Group) -> Sequence[Exercise | Group]:
        """The supersets in a group that is not done in rounds, if it is made of nothing else; the part otherwise."""
        if isinstance(part, Exercise) or part.rounds is not None or part.sides is not None:
            return (part,)
        first, *others = self._joined(part.exercises)
        if not isinstance(first, Group) or not all(isinstance(one, Group) for one in others):
            return (part,)
        return (replace(first, said_by=part.said_by), *others)

    def _joined(self, parts: Sequence[Exercise | Group]) -> list[Exercise | Group]:
        """Some parts, those that are done in turn as a group."""
        found: list[Exercise | Group] = []
        for run in self._runs(parts):
            superset = _superset([one for one in run if isinstance(one, Exercise)]) if len(run) > 1 else None
            rest = self._rests.get(self._heading_of(run[0]) or 0)
            found += [_resting_between(superset, rest)] if superset is not None else run
        return found

    def _runs(self, parts: Sequence[Exercise | Group]) -> Iterator[list[Exercise | Group]]:
        """The parts, those together whose labels count on from the first of a superset."""
        run: list[Exercise | Group] = []
        before: Label | None = None
        for part in parts:
            label = label_of(self.parts.label_of(part))
            goes_on = before is not None and label == Label(before.superset, before.place + 1)
            heading, last = self._heading_of(part), self._heading_of(run[-1]) if run else None
            goes_on = goes_on or (heading is not None and heading == last)
            if run and not goes_on:
                yield run
                run = []
            run.append(part)
            before = label if goes_on or (label is not None and label.place == 1) else None
        if run:
            yield run

    def _heading_of(self, part: Exercise | Group) -> int | None:
        """The section of the heading of a superset that an exercise stands under."""
        return self._headed.get(part.name.span()) if isinstance(part, Exercise) else None

    def _under_headings(self, places: Places, lexicon: Lexicon) -> dict[Span, int]:
        """By the places of their names, the exercises under headings of supersets, with the section of the heading.

        Where none stand in its section, they are those behind it, up to the next heading or the next that is numbered.
        """
        found: dict[Span, int] = {}
        heading = 0
        for piece in places.pieces:
            match piece:
                case Titled(text, section):
                    in_turn = lexicon.headings.in_turn.match(lowered(text.content)) is not None
                    heading = section if in_turn else heading if places.is_in(section, heading) else 0
                case Draft(name, section=section, label=label) if heading:
                    inside = places.is_in(section, heading)
                    heading = heading if inside or not (places.drafts_in(heading) or label.isdecimal()) else 0
                    found |= {name.span(): heading} if heading else {}
                case Told(sentence) if heading:
                    self._rests.update(_between_rounds(heading, sentence.said))
                case _:
                    pass
        return found

    def _rested(self, group: Group) -> Group:
        """A superset with rounds, the rest told behind its last exercise as that between them."""
        labels = [label_of(self.parts.label_of(one)) for one in group.exercises]
        in_order = all(label is not None and label.place == at for at, label in enumerate(labels, start=1))
        *others, last = group.exercises
        match group.rounds, last.body:
            case Rounds(rest=None) as rounds, (*before, Step(role=Role.REST, dose=Rest(rest)) as step) if (
                in_order and others
            ):
                last = replace(last, body=(*before, replace(step, dose=None)))
                return replace(group, exercises=(*others, last), rounds=replace(rounds, rest=rest))
            case _:
                return group


def _resting_between(group: Group, rest: Amount | None) -> Group:
    """A group with a rest between its rounds, where it has none."""
    rounds = group.rounds
    if rest is None or not isinstance(rounds, Rounds) or rounds.rest is not None:
        return group
    return replace(group, rounds=replace(rounds, rest=rest))


def _between_rounds(heading: int, told: Sequence[Said]) -> Iterator[tuple[int, Amount]]:
    """The rests between rounds that a sentence tells, each with the section of its heading."""
    for said in told:
        match said:
            case RestSaid(Amount() as time, Between.ROUNDS):
                yield heading, time


def _superset(exercises: Sequence[Exercise]) -> Group | None:
    """Exercises in turn: each says so many sets, or only what stands behind the last says how many rounds there are."""
    *others, last = exercises
    repeat = _repeat_of(last)
    if repeat is None:
        return None
    counts = [one.count if (one := _repeat_of(other)) is not None else None for other in others]
    alike = all(count == repeat.count for count in counts)
    told_behind = not any(counts) and any(isinstance(node, Block) and node.said_by for node in last.body)
    if not (alike or told_behind):
        return None
    in_turn = (*(_without_sets(one, is_last=False) for one in others), _without_sets(last))
    return Group("", in_turn, Rounds(repeat.count, repeat.rest))


def _repeat_of(exercise: Exercise) -> Sets | Rounds | None:
    """The sets in which all of an exercise is done; None where it is not done in sets, or only a part of it."""
    _, nodes = front_and_rest(exercise.body)
    match nodes:
        case (Block(Sets(Amount(), every=None) | Rounds(Amount(), every=None) as repeat),):
            return repeat
        case _:
            return None


def _without_sets(exercise: Exercise, *, is_last: bool = True) -> Exercise:
    """An exercise as it is done in one set, with the rest behind it where another exercise follows."""
    front, nodes = front_and_rest(exercise.body)
    match nodes:
        case (Block(Sets(rest=rest) | Rounds(rest=rest), items, said_by),):
            body = (*front, *items, *said_by)
            return replace(exercise, body=body if is_last or rest is None else _resting(body, rest))
        case _:
            return exercise


def _resting(body: tuple[Node, ...], rest: Amount) -> tuple[Node, ...]:
    """A body with a rest at its end in the words that tell it; one that is told for all is taken after the last."""
    last = body[-1]
    if isinstance(last, Step) and last.role is Role.REST and last.dose is None:
        return (*body[:-1], replace(last, dose=Rest(rest)))
    words = next((found for step in steps_of(body, asking=True) if (found := _words_at(step.text, rest.span))), None)
    return body if words is None else (*body, Step(words, Role.REST, Rest(rest), carried_out=True))


def _words_at(text: Text, span: Span) -> Text | None:
    """The words of a text at a place in the source; None where that is elsewhere."""
    at = [index for index in range(len(text)) if span.start <= text.offset(index) < span.end]
    return text.slice(at[0], at[-1] + 1) if at else None
