"""The exercises and groups made so far, and which of them belong together: by section, by list, by turn."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, takewhile

from guide.model.routine import AsMany, Block, Exercise, Group, Rounds, Sets, Sides, Step, front_and_rest
from guide.model.text import Span
from guide.understand.around import says_once
from guide.understand.clock_turns import counted_if_timed, divided, in_turn, is_too_much
from guide.understand.entries import Draft, Sentence, Told
from guide.understand.lexicon import Lexicon
from guide.understand.routines.compiled import exercises_of
from guide.understand.routines.for_all import has_own_dose
from guide.understand.routines.places import Places
from guide.understand.routines.scopes import in_rounds


class _Index:
    """The places of parts by what they have in common, each list in order: nobody has to look at all of them."""

    def __init__(self) -> None:
        self._places: dict[Hashable, list[int]] = {}

    def add(self, at: int, keys: Iterable[Hashable]) -> None:
        """Note a part behind all others."""
        for key in keys:
            self._places.setdefault(key, []).append(at)

    def remove_last(self, keys: Iterable[Hashable]) -> None:
        """Forget the last part."""
        for key in keys:
            self._places[key].pop()

    def of(self, key: Hashable, first: int = 0) -> list[int]:
        """The places of the parts that have something, from a place on."""
        places = self._places.get(key, [])
        return places[bisect_left(places, first) :]


class Parts:
    """The parts of a routine in order, each with the place in the article that it was made of."""

    def __init__(self, made: list[Exercise | Group], places: Places, lexicon: Lexicon) -> None:
        self.made = made
        self.places = places
        self.lexicon = lexicon
        self.sections: list[int] = []
        """The section of each part."""
        self._index = _Index()
        self._dosed_to = 0
        """All exercises before that place have doses of their own, as far as was asked."""
        self._one_by_one: list[int] | None = None
        """The sections that say that all rounds of one exercise come before the next, once that was asked."""
        self.headings: set[Span] = set()
        """The headings that announce the exercises under them."""
        self._slots: set[Span] = set()
        """The names of exercises that are each done in a minute of their own."""
        self._rests: set[Span] = set()
        """The sentences that ask for a rest in an item or a minute of its own."""
        self._once: set[Span] = set()
        """The names of exercises that say of themselves that they are a warm-up or a cool-down."""
        self._lists: dict[Span, int] = {}
        """By the place of its name, the list that an exercise stands in."""
        self._places: dict[Span, int] = {}
        """By the place of its name, its number in that list."""
        self._labels: dict[Span, str] = {}
        """By the place of its name, the number or letter in front of an exercise."""

    def add(self, exercise: Exercise, draft: Draft) -> None:
        """Put an exercise behind the others."""
        self.made.append(exercise)
        self.sections.append(draft.section)
        self._slots |= {draft.name.span()} if draft.slot else set()
        self._rests |= {sentence.text.span() for sentence in draft.rests}
        self._once |= {draft.name.span()} if says_once(draft, self.lexicon) else set()
        self._lists[draft.name.span()] = draft.list_number
        self._places[draft.name.span()] = draft.place
        self._labels[draft.name.span()] = draft.label
        self._index.add(len(self.made) - 1, self._keys(exercise, draft.section))

    def _keys(self, part: Exercise | Group, section: int) -> Iterator[Hashable]:
        """By what a part is found again."""
        yield "exercise" if isinstance(part, Exercise) else "group"
        yield "section", section
        yield from (("below", outer) for outer in self.places.outwards(section))
        if isinstance(part, Exercise):
            yield "list", self._list_of(part)

    @property
    def last(self) -> Exercise | Group | None:
        """The part made last."""
        return self.made[-1] if self.made else None

    # Exercises, each by its index among the parts.

    def exercises(self, members: Sequence[int]) -> tuple[Exercise, ...]:
        """The exercises at some places."""
        return tuple(part for at in members if isinstance(part := self.made[at], Exercise))

    def free(self, first: int = 0) -> list[int]:
        """The exercises that are in no group, from a place on."""
        return self._index.of("exercise", first)

    def has_own(self, section: int) -> bool:
        """Whether any part stands in a section itself."""
        return bool(self.of_section(section))

    def of_section(self, section: int) -> list[int]:
        """The parts that stand in a section itself."""
        return self._index.of(("section", section))

    def in_section(self, section: int) -> list[int]:
        """The parts that stand in a section or in one below it."""
        return self._index.of(("below", section))

    def apart(self, members: Sequence[int]) -> list[list[int]]:
        """Some parts, those together that stand in one section and list."""
        runs = groupby(members, key=lambda at: (self.sections[at], self._list_of(self.made[at])))
        return [list(own) for _, own in runs]

    def in_list(self, number: int) -> list[int]:
        """The exercises of a list."""
        return self._index.of(("list", number))

    def groups(self, first: int = 0) -> list[tuple[int, Group]]:
        """The groups from a place on, each with its place."""
        return [(at, part) for at in self._index.of("group", first) if isinstance(part := self.made[at], Group)]

    def groups_of_list(self, number: int, first: int) -> list[tuple[int, Group]]:
        """The groups of exercises of a list, from a place on, each with its place."""
        groups = self.groups(first)
        return [(at, part) for at, part in groups if all(self._list_of(one) == number for one in part.exercises)]

    def numbered(self, number: int, first: int, last: int) -> list[int]:
        """The exercises of a list that have the numbers from one to another."""
        return [at for at in self.in_list(number) if first <= self._place_of(self.made[at]) <= last]

    def beside_last(self) -> list[int]:
        """The exercises that stand in one list with the last one."""
        number = self._list_of(self.made[-1])
        return self.in_list(number) if number else []

    def _list_of(self, part: Exercise | Group) -> int:
        return self._lists.get(part.name.span(), 0) if isinstance(part, Exercise) else 0

    def _place_of(self, part: Exercise | Group) -> int:
        return self._places.get(part.name.span(), 0) if isinstance(part, Exercise) else 0

    def with_number(self, number: int, listed: int) -> Exercise | None:
        """The exercise that has a number: in its list if there is one, in front of its name, or from the first.

        None where it is still to come.
        """
        made = [one for part in self.made for one in exercises_of(part)]
        places = [one for one in made if listed and self._list_of(one) == listed and self._place_of(one) == number]
        labelled = [one for one in made if "".join(filter(str.isdecimal, self.label_of(one))) == str(number)]
        counted = made[number - 1 : number] if number and not any(map(self.label_of, made)) else []
        return next(iter((*places[-1:], *labelled[-1:], *counted)), None)

    def label_of(self, part: Exercise | Group) -> str:
        """The number or letter in front of an exercise; empty where there is none."""
        return self._labels.get(part.name.span(), "") if isinstance(part, Exercise) else ""

    def are_last(self, members: list[int]) -> bool:
        """Whether some parts are the last of all."""
        return not members or (members[0] == len(self.made) - len(members) and members[-1] == len(self.made) - 1)

    def are_dosed(self, end: int) -> bool:
        """Whether all exercises before a place, those of groups aside, have doses of their own."""
        while self._dosed_to < end and not self.is_undosed(self.made[self._dosed_to]):
            self._dosed_to += 1
        return self._dosed_to >= end

    @staticmethod
    def is_undosed(part: Exercise | Group) -> bool:
        """Whether a part is an exercise without a dose of its own."""
        return isinstance(part, Exercise) and not has_own_dose(part)

    def members(self, sentence: Sentence, section: int, number: int = 0) -> list[int]:
        """The exercises that a sentence after them is about, the last so many if it says how many."""
        words = set(re.findall(r"[a-z]+", sentence.reading.marked.content))
        number = number or next((n for word, n in self.lexicon.scopes.groups_of.items() if word in words), 0)
        whole = self.lexicon.scopes.whole_session.search(sentence.reading.marked.content)
        outwards = self.places.outwards(section)
        around = [next((one for one in outwards if one not in self.places.dosed), 0)] if whole else outwards
        near = ([at for at in self.in_section(outer) if isinstance(self.made[at], Exercise)] for outer in around)
        chosen = self._in_a_row(next((parts for parts in near if len(parts) > 1), self.free()))
        return chosen[-number:] if number else chosen if whole else self._without_warm_up(chosen)

    def _in_a_row(self, members: list[int]) -> list[int]:
        """The last of some exercises that stand one after the other, no group between them."""
        breaks = [place for place, at in enumerate(members) if place and at - members[place - 1] > 1]
        return members[breaks[-1] :] if breaks else members

    def _without_warm_up(self, members: list[int]) -> list[int]:
        """Some exercises without the warm-up before them, which is done once: "Walk for 5 minutes to warm up"."""
        warm = len(list(takewhile(lambda one: one.name.span() in self._once, self.exercises(members))))
        return members[warm:] or members

    # Groups.

    def counted(self, rounds: Rounds | AsMany, members: list[int]) -> Rounds | AsMany:
        """The rounds of some exercises, counted where everything in one has its time."""
        return counted_if_timed(rounds, [node for one in self.exercises(members) for node in one.body])

    def group(
        self,
        members: list[int],
        rounds: Rounds | AsMany | None,
        said_by: tuple[Step, ...],
        *,
        alternating: bool = False,
        sides: Sides | None = None,
    ) -> None:
        """Put exercises together, all of them or each in its turn by the clock."""
        if isinstance(rounds, Rounds) and rounds.every is not None:
            members = [at for at in members if self._is_slot(self.made[at])] or members
        name, exercises = "", self.exercises(members)
        if isinstance(rounds, Rounds) and rounds.every is None and self._are_one_by_one(members):
            self._repeat_each(members, rounds, said_by)
            return
        if isinstance(rounds, Rounds) and rounds.rest is None and _are_sets_of_each(rounds, exercises):
            self.made[members[0]] = _with_sets_said_by(exercises[0], said_by)
            return
        if isinstance(rounds, AsMany):
            name, before, exercises = self._told_before(exercises)
            said_by = (*before, *said_by)
        elif rounds is not None and rounds.every is not None:
            turns = [in_turn(one, rounds.every, self._rests) for one in exercises]
            by_turns = divided(rounds, sum(number for _, number in turns))
            each_has_one = alternating or all(map(self._is_slot, exercises))
            must_have_one = self._are_lettered(exercises) or is_too_much(exercises, rounds.every)
            if each_has_one or (by_turns.count is not None and must_have_one):
                exercises = tuple(one for one, _ in turns)
                rounds = replace(by_turns, every=None)
        self.put_together(members, [Group(name, exercises, rounds, said_by, sides)])

    def _are_one_by_one(self, members: Sequence[int]) -> bool:
        """Whether a section that holds some exercises says that all rounds of one come before the next."""
        if self._one_by_one is None:
            told = (one for one in self.places.pieces if isinstance(one, Told))
            words = ((one.section, one.sentence.reading.marked.content) for one in told)
            self._one_by_one = [section for section, said in words if self.lexicon.joints.one_by_one.search(said)]
        return any(all(self.places.is_in(self.sections[at], one) for at in members) for one in self._one_by_one)

    def _repeat_each(self, members: Sequence[int], rounds: Rounds, said_by: tuple[Step, ...]) -> None:
        """Have each of some exercises done so often by itself; what asks for it is heard with the first."""
        for at, exercise in zip(members, self.exercises(members), strict=True):
            self.made[at] = in_rounds(exercise, rounds, said_by if at == members[0] else ())

    def put_together(self, members: Sequence[int], groups: Sequence[Group]) -> None:
        """Put groups in the place of the first of their members; the parts between these come behind them."""
        first, own = members[0], set(members)
        others = [at for at in range(first, len(self.made)) if at not in own]
        for at in reversed(range(first, len(self.made))):
            self._index.remove_last(self._keys(self.made[at], self.sections[at]))
        self.made[first:] = [*groups, *(self.made[at] for at in others)]
        self.sections[first:] = [*[self.sections[first]] * len(groups), *(self.sections[at] for at in others)]
        for at in range(first, len(self.made)):
            self._index.add(at, self._keys(self.made[at], self.sections[at]))
        self._dosed_to = min(self._dosed_to, first)

    def _is_slot(self, part: Exercise | Group) -> bool:
        """Whether a part is an exercise that has a minute of its own."""
        return isinstance(part, Exercise) and part.name.span() in self._slots

    def _are_lettered(self, exercises: Sequence[Exercise]) -> bool:
        """Whether each of several exercises has a letter in front: those are done in turn, "A. rows", "B. planks"."""
        labels = [self.label_of(one) for one in exercises]
        return len(labels) > 1 and all(map(str.isalpha, labels))

    def _told_before(self, exercises: tuple[Exercise, ...]) -> tuple[str, tuple[Step, ...], tuple[Exercise, ...]]:
        """What is told before the first of some exercises, which is told of all of them: a heading, and sentences."""
        first, *others = exercises
        front, rest = front_and_rest(first.body)
        steps = [node for node in front if isinstance(node, Step)]
        before = [step for step in steps if step.text.span().end <= first.name.offset(0)]
        own = [step for step in steps if step not in before]
        name = next((step.text.content for step in before if step.text.span() in self.headings), "")
        told = tuple(step for step in before if step.text.span() not in self.headings)
        return name, told, (replace(first, body=(*own, *rest)), *others)


def _are_sets_of_each(rounds: Rounds, exercises: Sequence[Exercise]) -> bool:
    """Whether rounds only say again how many sets each of several exercises has: "3 rounds", "squats: 3 sets of 10"."""
    repeats = [[node.repeat for node in one.body if isinstance(node, Block)] for one in exercises]
    sets = [[one for one in own if isinstance(one, Sets)] for own in repeats]
    count = rounds.count
    same = all(own and own[0].count is not None and count and own[0].count.is_as_much_as(count) for own in sets)
    return len(exercises) > 1 and rounds.every is None and same


def _with_sets_said_by(exercise: Exercise, said_by: tuple[Step, ...]) -> Exercise:
    """An exercise of which some sentences say again in how many sets it is done."""
    at = next(at for at, node in enumerate(exercise.body) if isinstance(node, Block) and isinstance(node.repeat, Sets))
    sets = exercise.body[at]
    assert isinstance(sets, Block), "sets are a block"
    told = replace(sets, said_by=(*sets.said_by, *said_by))
    return replace(exercise, body=(*exercise.body[:at], told, *exercise.body[at + 1 :]))
