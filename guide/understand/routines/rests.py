"""Rests told outside the exercises: after their work, between their rounds, or what the clock leaves of a round."""

from __future__ import annotations

from dataclasses import replace

from guide.model.routine import AsMany, Group, Rest, Role, Rounds, Step
from guide.understand.entries import Sentence, Titled, Told
from guide.understand.lexicon import Lexicon
from guide.understand.routines.compiled import Compiled
from guide.understand.routines.for_whom import MOST_APART
from guide.understand.routines.open_scopes import OpenScopes
from guide.understand.routines.places import Places
from guide.understand.routines.scopes import asking, clock_of, only_rest
from guide.understand.said import Between, HoldSaid, RestSaid, RoundsSaid, WorkSaid, are_counts, asks_again


class Rests:
    """Gives rests to the exercises and rounds that they are of."""

    def __init__(self, made: Compiled, scopes: OpenScopes, places: Places, lexicon: Lexicon) -> None:
        self.made = made
        self.scopes = scopes
        self.places = places
        self.lexicon = lexicon
        self.blocks: Step | None = None
        """The rest between the parts of a workout, if the text states one."""

    def after_work(self, sentence: Sentence, before: Sentence | None) -> bool:
        """Take a rest that is a field right after the time of work of every exercise; whether it is one.

        So is one in the sentence behind a count of each: "Do these exercises 10 times. Rest for 20 seconds."
        """
        worked = before is not None and all(isinstance(one, (WorkSaid, HoldSaid)) for one in before.said)
        if before is not None and are_counts(before.said):
            worked = 0 <= sentence.text.span().start - before.text.span().end <= MOST_APART
        rest = only_rest(sentence)
        if rest is None or rest.between is not None:
            return False
        if self.scopes.rests_after_each(sentence):
            return True
        if not worked:
            return False
        if self.made.rest_between is None:
            self.made.rest_between = Rest(rest.time)
        return True

    def after_open_rounds(self, sentence: Sentence) -> Rest | None:
        """The rest that a sentence asks for after as many rounds as fit, before what comes next; None if it does not.

        Nobody knows when such a round ends, so there is no rest between two of them.
        """
        rest = only_rest(sentence)
        if rest is None or rest.between or self.places.ended:
            return None
        last = self.made.parts[-1] if self.made.parts else None
        if self._is_between_blocks():
            return Rest(rest.time)
        scope = self.scopes.last
        if scope is not None and len(self.made.parts) > scope.first:
            return Rest(rest.time) if isinstance(scope.rounds, AsMany) else None
        return Rest(rest.time) if isinstance(last, Group) and isinstance(last.rounds, AsMany) else None

    def _is_between_blocks(self) -> bool:
        """Whether what is told now stands between two parts that have rounds of their own, and no such rest behind all.

        A rest that each of them has, the last one too, is one between rounds.
        """
        if self.scopes.with_rounds is None and not any(isinstance(one, Group) for one in self.made.parts[-1:]):
            return False
        later = self.places.pieces[self.places.at + 1 :]
        behind = self.places.pieces[self.places.last_draft_at + 1 :]
        told = [one.sentence for one in later if isinstance(one, Told | Titled) and one.sentence is not None]
        again = any(isinstance(said, RoundsSaid) for sentence in told for said in sentence.said)
        rests = [rest for one in behind if isinstance(one, Told) and (rest := only_rest(one.sentence))]
        return again and all(rest.between is not None for rest in rests)

    def of_several(self, sentence: Sentence) -> bool:
        """Take a rest between rounds or between the parts of a workout; whether the sentence says no more."""
        return self.of_rounds(sentence) or self._between_blocks(sentence)

    def _between_blocks(self, sentence: Sentence) -> bool:
        """Keep the rest between the parts of a workout that a sentence states; whether it says no more."""
        rest = only_rest(sentence)
        if rest is None or rest.between is not Between.BLOCKS or rest.time is None:
            return False
        self.blocks = Step(sentence.text.strip(" .*_"), Role.REST, Rest(rest.time), carried_out=True)
        return True

    def give_between_blocks(self) -> None:
        """Give the rest between the parts of a workout to each that comes after another."""
        if self.blocks is None:
            return
        for at, part in enumerate(self.made.parts):
            if at and isinstance(part, Group):
                first, *others = part.exercises
                first = replace(first, body=(self.blocks, *first.body))
                self.made.parts[at] = replace(part, exercises=(first, *others))

    def of_rounds(self, sentence: Sentence) -> bool:
        """Give the rest between rounds that a sentence states to the rounds it is about; whether it says no more."""
        rests = [one for one in sentence.said if isinstance(one, RestSaid)]
        if not rests or any(isinstance(one, (WorkSaid, HoldSaid)) for one in sentence.said):
            return False
        of_rounds = [said for said in rests if said.between is Between.ROUNDS]
        rest = (of_rounds or rests)[0]
        in_sets = rest.between in (Between.SETS, Between.THEM) and self.scopes.with_rounds is not None
        if not (of_rounds or rest.between is None or in_sets):
            return False
        others = bool(of_rounds) and any(said != rest for said in rests)
        return self._give(rest) and not others

    def _give(self, rest: RestSaid) -> bool:
        """Give a rest to the rounds asked for last, or keep it for those to come; whether it is one between rounds."""
        scope = self.scopes.with_rounds
        if scope is not None:
            scope.rest = rest.time
            return True
        if self._is_before_rounds():
            self.scopes.next_rest = rest.time
            return True
        for at, group in reversed(self.scopes.parts.groups()):
            if isinstance(group.rounds, Rounds):
                self.made.parts[at] = replace(group, rounds=replace(group.rounds, rest=rest.time))
                return True
        if not self.places.drafts:
            return False
        self.scopes.group_rest = rest.time
        return rest.between is not None

    def _is_before_rounds(self) -> bool:
        """Whether the next sentence asks for rounds of the exercises told last: "Rest 60 seconds. 4 rounds."."""
        pieces, at = self.places.pieces, self.places.at
        told, after = pieces[at], pieces[at + 1] if at + 1 < len(pieces) else None
        if not (isinstance(told, Told) and isinstance(after, Told)) or told.section != after.section:
            return False
        free = bool(self.made.parts) and not isinstance(self.made.parts[-1], Group)
        rests = any(isinstance(one, RestSaid) for one in after.sentence.said)
        return free and asks_again(after.sentence.said) and not (after.leads or rests)

    def by_the_clock(self, sentence: Sentence) -> bool:
        """Give the time from start to start that a sentence states to the rounds it is about; whether it did."""
        every = clock_of(sentence.reading.mentions)
        if every is None or len(sentence.said) > 1:
            return False
        scope = self.scopes.with_rounds
        if scope is not None:
            scope.clock = sentence
            return True
        part = self.made.parts[-1] if self.made.parts else None
        if not isinstance(part, Group) or not isinstance(part.rounds, Rounds):
            return False
        rounds = replace(part.rounds, rest=None, every=every)
        self.made.parts[-1] = replace(part, rounds=rounds, said_by=(*part.said_by, asking(sentence)))
        return True
