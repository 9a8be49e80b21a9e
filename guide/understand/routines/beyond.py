"""Sentences of an exercise that reach beyond it: they ask for rounds, rests, doses or the other side of others too.

They stand in the last of several exercises, or behind it, for the text has no other place for them.
"""

from __future__ import annotations

from collections.abc import Sequence

from guide.understand.doses import NO_NAME, says_only_doses, speaks_of_each
from guide.understand.entries import Draft, Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.routines.for_whom import ForWhom, asks_for_other_side
from guide.understand.routines.parts import Parts
from guide.understand.routines.places import LEAST_OF_GROUP
from guide.understand.routines.scopes import only_rest
from guide.understand.said import (
    OF_ALL,
    Between,
    BreathSaid,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    RoundsSaid,
    SetsSaid,
    SidesSaid,
    WorkSaid,
    asks_again,
)
from guide.understand.tree.stretches import have_sides
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Reach:
    """The sentences of an exercise that are about others too, by what they ask for."""

    rounds: tuple[Sentence, ...]
    """Rounds of several exercises."""
    doses: tuple[Sentence, ...]
    """A dose of each exercise, or a rest between two of them."""
    rests: tuple[Sentence, ...]
    """A rest between rounds."""
    sides: tuple[Sentence, ...]
    """The other side of several exercises."""

    def __contains__(self, sentence: Sentence) -> bool:
        """Whether a sentence is one of these."""
        return any(sentence in own for own in (self.rounds, self.doses, self.rests, self.sides))


class Beyond:
    """Tells which sentences of an exercise are about others too."""

    def __init__(self, parts: Parts, whom: ForWhom, lexicon: Lexicon) -> None:
        self.parts = parts
        self.whom = whom
        self.places = whom.places
        self.lexicon = lexicon

    def reach(self, draft: Draft) -> Reach:
        """The sentences of the exercise at hand that are about others too."""
        several = len(self.places.drafts) > 1
        own = [s for s in draft.sentences if not draft.announces(s)] if several else []
        rounds = [s for s in own if self.whom.is_for_group(s) and not self._is_of_itself(s, draft)]
        rounds += [s for s in (*self._after_round(draft), *self._rounds_of_all(draft)) if s not in rounds]
        doses = [s for s in draft.sentences if s not in rounds and self._is_about_others(s, draft)]
        return Reach(
            rounds=tuple(rounds),
            doses=tuple(doses),
            rests=tuple(s for s in own if self._is_rest_between_rounds(s, draft, rounds)),
            sides=tuple(s for s in own if self._is_other_side_of_all(s, draft)),
        )

    # Rounds.

    def _is_of_itself(self, sentence: Sentence, draft: Draft) -> bool:
        """Whether what is to be done again is the exercise that says so, and not those before it.

        So it is with the sequence of one that has a heading of its own, and others after it under theirs, and with
        "these two movements" of one among others that have doses of their own.
        """
        words = sentence.reading.marked.content
        goes_on = self.places.last_titled_at > self.places.at
        dosed = self.places.bare_drafts == draft.bare
        own = goes_on and self.lexicon.scopes.own_sequence.search(words) is not None
        return draft.titled and (own or (dosed and self.lexicon.scopes.own_movements.search(words) is not None))

    def _after_round(self, draft: Draft) -> list[Sentence]:
        """The sentence that says how often all is done, after one that calls several exercises a round."""
        alone = len(self.parts.of_section(draft.section)) + 1 < LEAST_OF_GROUP or self._is_amid_a_list(draft)
        if alone if not draft.titled else not self._ends_its_phase(draft):
            return []
        called = False
        for one in draft.sentences:
            if called and any(isinstance(said, (*OF_ALL, RepsSaid)) for said in one.said):
                return [one]
            found = self.lexicon.scopes.one_round.search(one.reading.marked.content)
            round_told = found is not None and not (draft.titled and found["own"])
            called = round_told or (called and only_rest(one) is not None)
        return []

    def _is_amid_a_list(self, draft: Draft) -> bool:
        """Whether an exercise is not the last of its list: a round told in it is that of its own movements."""
        after = self.places.after
        if not isinstance(after, Draft) or not draft.list_number or after.list_number != draft.list_number:
            return False
        return after.name.span() not in self.places.once

    def _ends_its_phase(self, draft: Draft) -> bool:
        """Whether an exercise under a heading of its own ends its part, and what it says is not of itself alone."""
        phase = self.places.phase_of(draft.section)
        inside = self.places.drafts_in(phase) if phase else self.places.drafts
        last = self.places.last_below.get(phase, self.places.last_draft_at) == self.places.at
        return last and len(inside) >= LEAST_OF_GROUP and not _are_its_own_rounds(draft, inside[:-1])

    def _rounds_of_all(self, draft: Draft) -> list[Sentence]:
        """The last sentence of the last exercise, also that of a part, where it asks for rounds and says no more."""
        if not draft.titled or not draft.sentences or not self._asks_only_for_rounds(draft.sentences[-1], draft):
            return []
        if not self._ends_its_phase(draft):
            return []
        return [draft.sentences[-1]]

    def _asks_only_for_rounds(self, sentence: Sentence, draft: Draft) -> bool:
        """Whether a sentence asks for rounds and says no more, not even that they are of this exercise."""
        if self.lexicon.roles.exercise_again.match(sentence.reading.marked.content):
            return False
        rounds = any(isinstance(one, RoundsSaid) for one in sentence.said) and asks_again(sentence.said)
        return rounds and says_only_doses(sentence.text, draft.name, self.lexicon)

    # Doses of each.

    def _is_about_others(self, sentence: Sentence, draft: Draft) -> bool:
        """Whether a sentence inside an exercise speaks of all: of a rest between them, or of a dose for each."""
        if self._ends_phase(sentence, draft):
            return True
        if len(self.places.drafts) == 1:
            return False
        dosed = any(isinstance(one, (RepsSaid, HoldSaid, WorkSaid)) for one in sentence.said)
        dosed = dosed or self.whom.counts_bare_ones(sentence) or only_rest(sentence) is not None
        last = self.places.at == self.places.last_draft_at
        if last and dosed and (self._is_of_each(sentence) or self._is_each_ones_dose(sentence)):
            return True
        return self._only_rests_between(sentence, Between.EXERCISES)

    def _ends_phase(self, sentence: Sentence, draft: Draft) -> bool:
        """Whether the last exercise of a part of a workout says a dose of each of those in it, which have none."""
        if draft.sentences[0] is sentence or not self.whom.is_for_all(sentence):
            return False
        phase = self.places.phase_of(draft.section)
        after = self.places.after
        if not phase or (isinstance(after, Draft) and self.places.is_in(after.section, phase)):
            return False
        others = [one for one in self.places.drafts_in(phase) if one is not draft]
        said = [one for one in draft.sentences if one.said]
        return bool(others) and all(one.bare for one in others) and said == [sentence]

    def _is_of_each(self, sentence: Sentence) -> bool:
        """Whether a sentence asks for a dose of each exercise, and no exercise before says so of itself."""
        of_each, words = self.lexicon.joints.of_each, sentence.reading.marked.content
        if not (of_each.search(words) or self.lexicon.joints.count_of_each.search(words)):
            return False
        others = (one for draft in self.places.drafts[:-1] for one in draft.sentences if one.said)
        return not any(of_each.search(one.reading.marked.content) for one in others)

    def _is_each_ones_dose(self, sentence: Sentence) -> bool:
        """Whether a sentence of the last exercise gives the only dose of all, and gives it to each of them.

        So does one that only goes on with doses behind it: "Do each 3 times. Hold for 20 seconds."
        """
        *others, last = self.places.drafts
        words = sentence.reading.marked.content
        if all(one.bare for one in others):
            told = [one for one in last.sentences if one.said and not _asks_only_for_sides(one)]
            if sentence in told and self._gives_each(told[0]) and all(map(self._says_only_doses, told[1:])):
                return True
        counted = any(
            isinstance(one, RepsSaid) for draft in self.places.drafts for one in draft.said if one not in sentence.said
        )
        each = self.lexicon.scopes.whole_routine.search(words) is not None
        return each and self.whom.is_for_each(sentence) and not counted

    def _gives_each(self, sentence: Sentence) -> bool:
        """Whether a sentence gives its dose to each of several exercises."""
        each = sentence.of_them or speaks_of_each(sentence.reading.marked.content, self.lexicon)
        return each or self.whom.counts_bare_ones(sentence)

    def _says_only_doses(self, sentence: Sentence) -> bool:
        return says_only_doses(sentence.text, NO_NAME, self.lexicon)

    # Rests.

    def _only_rests_between(self, sentence: Sentence, what: Between) -> bool:
        """Whether a sentence only says how long one rests between such."""
        rest = only_rest(sentence)
        return rest is not None and rest.between is what

    def _is_rest_between_rounds(self, sentence: Sentence, draft: Draft, of_others: Sequence[Sentence]) -> bool:
        """Whether a sentence of an exercise only says how long one rests between rounds, and the exercise has none.

        Rounds in sentences `of_others` are not its own.
        """
        if not self._only_rests_between(sentence, Between.ROUNDS):
            return False
        own = (said for one in draft.sentences if one not in of_others for said in one.said)
        return not any(isinstance(one, (RoundsSaid, SetsSaid)) for one in own)

    # Sides.

    def _is_other_side_of_all(self, sentence: Sentence, draft: Draft) -> bool:
        """Whether a sentence in the last of several exercises asks for the other side of all of them."""
        if draft is not self.places.drafts[-1] or draft.sentences[0] is sentence:
            return False
        if not self.whom.is_of_these(sentence) or not asks_for_other_side(sentence):
            return False
        free = self.parts.exercises(self.parts.free())
        return bool(free) and not any(have_sides(one.body) for one in free)


def _asks_only_for_sides(sentence: Sentence) -> bool:
    """Whether a sentence says on which sides or in which directions a movement is done, and nothing else of doses."""
    return bool(sentence.said) and all(isinstance(one, (SidesSaid, DirectionsSaid)) for one in sentence.said)


def _are_its_own_rounds(draft: Draft, others: list[Draft]) -> bool:
    """Whether the rounds at the end of an exercise are its own, and not of all before it.

    So they are where it breathes in a pattern, or where it has no other dose and those before it have.
    """
    own = [said for sentence in draft.sentences[:-1] for said in sentence.said]
    said = [one for other in others for one in other.said]
    again = any(isinstance(one, (RoundsSaid, SetsSaid)) for one in (*own, *said))
    return again or any(isinstance(one, BreathSaid) for one in own) or bool(said and not own)
