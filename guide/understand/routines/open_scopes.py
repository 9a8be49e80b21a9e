"""Scopes while they are open: what was told in front of exercises waits for them, and is then given to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from guide.model.routine import Amount, AsMany, Exercise, Group, Rest, Role, Rounds, Step, front_and_rest
from guide.understand.doses import speaks_of_each
from guide.understand.entries import Draft, Sentence, Told, rests_between_sets
from guide.understand.lexicon import Lexicon
from guide.understand.routines.compiled import Compiled
from guide.understand.routines.for_all import dose_for_all, give
from guide.understand.routines.for_whom import ForWhom
from guide.understand.routines.parts import Parts
from guide.understand.routines.scopes import Scope, asking, in_rounds
from guide.understand.said import Between, HoldSaid, RepsSaid, RestSaid, WorkSaid, are_counts, are_of_all, ladder_of

OF_EXERCISES = (Between.EXERCISES,)


class OpenScopes:
    """Doses said before the exercises they are about, the widest first."""

    def __init__(self, made: Compiled, parts: Parts, whom: ForWhom, lexicon: Lexicon) -> None:
        self.made = made
        self.parts = parts
        self.whom = whom
        self.places = whom.places
        self.lexicon = lexicon
        self.open: list[Scope] = []
        self.passed_over: list[Scope] = []
        """Those that wait until a warm-up has been made."""
        self.group_rest: Amount | None = None
        """Rest between rounds, said before the rounds."""
        self.next_rest: Amount | None = None
        """The same, said right before the rounds of the exercises made last."""

    @property
    def last(self) -> Scope | None:
        """The innermost scope that is open."""
        return self.open[-1] if self.open else None

    @property
    def with_rounds(self) -> Scope | None:
        """The innermost open scope that asks for rounds."""
        return next((scope for scope in reversed(self.open) if scope.rounds is not None), None)

    # Opening.

    def over(self, sentence: Sentence, section: int) -> None:
        """A dose in the heading of a section."""
        self.open.append(Scope((sentence,), len(self.parts.made), section, heading=True))

    def of_each(self, sentence: Sentence, section: int) -> None:
        """A dose for each exercise to come in a section."""
        self.open.append(Scope((sentence,), len(self.parts.made), section, each=True))

    def of_rounds(self, sentence: Sentence, section: int, rest: Amount | None = None) -> None:
        """Rounds of the exercises to come in a section, with the rest between them that was said apart."""
        self.open.append(Scope((sentence,), len(self.parts.made), section, rest=rest))

    def lead(self, piece: Told) -> None:
        """Take a sentence with a dose for a list into the scope of that list."""
        scope = self.last
        if scope is None or (scope.section, scope.list_number) != (piece.section, piece.leads):
            scope = self._of_list(piece)
            self.open.append(scope)
        scope.sentences += (piece.sentence,)
        counted = any(are_of_all(one.said) and self.whom.is_for_each(one) for one in scope.sentences)
        rounds = are_of_all(scope.said) and not counted
        each = (speaks_of_each(one.reading.marked.content, self.lexicon) for one in scope.sentences)
        scope.rest = self.group_rest if rounds else None
        scope.each = not rounds and (counted or any(each))

    def _of_list(self, piece: Told) -> Scope:
        """A scope over a list, of which exercises may have been made already."""
        first = next(iter(self.parts.in_list(piece.leads)), None)
        at = len(self.parts.made) if first is None else first
        return Scope((), at, piece.section, piece.leads, behind=first is not None)

    def joins_waiting(self, sentence: Sentence, section: int) -> bool:
        """Take rounds into the scope that gives a dose to each of the exercises to come; whether there is one."""
        scope = self.last
        if scope is None or not scope.each or (scope.section, scope.first) != (section, len(self.parts.made)):
            return False
        scope.sentences += (sentence,)
        scope.each, scope.rest = False, self.group_rest
        return True

    def rests_after_each(self, sentence: Sentence) -> bool:
        """Take a rest into the scope that gives a time to each of the exercises to come; whether there is one."""
        scope = self.last
        if scope is None or not (scope.each and self._waits(scope)):
            return False
        if not all(isinstance(one, (HoldSaid, WorkSaid)) for one in scope.said):
            return False
        scope.sentences += (sentence,)
        return True

    # Closing.

    def close(self, section: int = 0, list_number: int = 0) -> None:
        """Close the scopes that do not reach to a place in a section, or in a list of it; all without a section."""
        while self.open and not self._reaches(self.open[-1], section, list_number):
            self.apply(self.open.pop())

    def pass_over(self, warm_up: Draft) -> None:
        """Let the scopes that wait for the exercises of a section wait until a warm-up before these has been made."""
        waiting = [one for one in self.open if self._waits(one) and self.places.is_in(warm_up.beside, one.section)]
        self.open = [one for one in self.open if one not in waiting]
        self.passed_over += waiting

    def come_back(self) -> None:
        """The scopes that were passed over are of what comes now."""
        for scope in self.passed_over:
            scope.first = len(self.parts.made)
        self.open += self.passed_over
        self.passed_over = []

    def _waits(self, scope: Scope) -> bool:
        """Whether no exercise has been made since a scope was opened."""
        return scope.first == len(self.parts.made)

    def _reaches(self, scope: Scope, section: int, list_number: int) -> bool:
        """Whether a scope reaches to a place in a section, or in a list of it."""
        if not section or not self.places.is_in(section, scope.section):
            return False
        return not scope.list_number or scope.list_number == list_number or self._waits(scope)

    def close_in(self, section: int) -> None:
        """Close the innermost scopes that are of a section itself."""
        while self.open and self.open[-1].section == section:
            self.apply(self.open.pop())

    def give_to_group(self, members: Sequence[int], section: int) -> tuple[Step, ...]:
        """Give exercises that become a group what is told of each from farther out; the sentences that ask for it."""
        found: list[Step] = []
        over = (one for one in self.open if one.each and self.places.is_in(section, one.section))
        for scope in (one for one in over if one.first <= members[0]):
            for at, exercise in zip(members, self.parts.exercises(members), strict=True):
                self.parts.made[at] = scope.given(exercise, last=False)
            found += () if scope.taken else scope.said_by
            scope.taken = True
        return tuple(found)

    def apply(self, scope: Scope) -> None:
        """Give the exercises of a scope what its sentences say of them."""
        members = self.parts.free(scope.first)
        in_groups = self._give_to_groups(scope) if scope.list_number else False
        if in_groups and not members:
            self._note_for_all(scope)
        elif not members and not scope.taken:
            self.made.closing += [replace(step, role=Role.OUTRO) for step in scope.said_by]
        elif members and not (scope.heading and len(members) > 1 and scope.is_total(self.lexicon)):
            first, *others = self._apart(scope, members)
            for own in reversed(others):
                self._give(replace(scope, heading=True), own)  # what asks for it is heard before the first
            self._give(scope, first)

    def _apart(self, scope: Scope, members: list[int]) -> list[list[int]]:
        """The exercises of a scope, by section where each of these is done so often: "each superset"."""
        words = (sentence.reading.marked.content for sentence in scope.sentences)
        if not any(map(self.lexicon.joints.of_each_part.search, words)):
            return [members]
        return self.parts.apart(members)

    def _give_to_groups(self, scope: Scope) -> bool:
        """Give the doses of a list to those of its exercises that are in groups already; whether there are any."""
        groups = self.parts.groups_of_list(scope.list_number, scope.first)
        for at, group in groups:
            *others, last = group.exercises
            given = [scope.given(one, last=False) for one in others]
            self.parts.made[at] = replace(group, exercises=(*given, scope.given(last, last=True)))
        return bool(groups)

    def _give(self, scope: Scope, members: list[int]) -> None:
        """Give some exercises the doses of a scope, to each and to all together."""
        ladder = ladder_of(scope.said)
        if ladder and len(members) > 1 and scope.list_number:
            self._give_ladder(scope, members, ladder)
            return
        of_all = len(members) == len(self.places.drafts)
        if scope.rounds is not None:
            members = self._without_once(members)
        if of_all:
            self._note_rest(scope)
        for at, exercise in zip(members, self.parts.exercises(members), strict=True):
            self.parts.made[at] = scope.given(exercise, last=at == members[-1] or of_all)
        rounds = scope.repeated
        rounds = self.parts.counted(rounds, members) if rounds and scope.goes_on else rounds
        rests = all(rests_between_sets(one) for one in scope.sentences)
        if rounds is None and (rests or (scope.list_number and of_all and not scope.leads_over)):
            self._note_for_all(scope)
        elif len(members) > 1 and (rounds is not None or scope.said_by):
            alternating = any(sentence.reading.alternating for sentence in scope.sentences)
            self.parts.group(members, rounds, scope.said_by, alternating=alternating)
        elif len(members) == 1:
            [exercise] = self.parts.exercises(members)
            self.parts.made[members[0]] = _alone(exercise, rounds, scope)

    def _without_once(self, members: list[int]) -> list[int]:
        """Some exercises without those of a warm-up before them or a cool-down, where there are others."""
        exercises = zip(members, self.parts.exercises(members), strict=True)
        return [at for at, one in exercises if one.name.span() not in self.places.once] or members

    def _give_ladder(self, scope: Scope, members: list[int], ladder: Sequence[RepsSaid]) -> None:
        """Have some exercises done in turn, so many of each, then so many of each: 21, 15 and 9."""
        exercises = self.parts.exercises(members)
        again = [replace(one, body=front_and_rest(one.body)[1]) for one in exercises]
        groups = [Group("", tuple(give(one, ladder[0]) for one in exercises), said_by=scope.said_by)]
        groups += [Group("", tuple(give(one, count) for one in again)) for count in ladder[1:]]
        self.parts.put_together(members, groups)

    def _note_rest(self, scope: Scope) -> None:
        """Note the rest between exercises that the scope of all of them states.

        A rest beside a count of each is one between them: "Do each 10 times. Rest for 20 seconds."
        """
        rests = [said for said in scope.said if isinstance(said, RestSaid)]
        places = (None, Between.THEM, Between.EXERCISES) if scope.each and are_counts(scope.said) else OF_EXERCISES
        between = next((one for one in rests if one.between in places), None)
        if self.made.rest_between is None and between is not None:
            self.made.rest_between = Rest(between.time)

    def _note_for_all(self, scope: Scope) -> None:
        """Note what a scope asks of every exercise, for the record."""
        self.made.doses_for_all += [replace(asking(one), dose=dose_for_all(one)) for one in scope.asked]


def _alone(exercise: Exercise, rounds: Rounds | AsMany | None, scope: Scope) -> Exercise:
    """The only exercise of a scope, in its rounds or after its words."""
    if rounds is not None:
        return in_rounds(exercise, rounds, scope.said_by)
    return replace(exercise, body=(*scope.said_by, *exercise.body))
