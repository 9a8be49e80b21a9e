"""Doses for all exercises, kept until all are made, and given to those that have none of that kind."""

from __future__ import annotations

from collections.abc import Collection

from guide.model.routine import Amount, Hold, Rest, Role, Step
from guide.model.text import Span
from guide.understand.doses import Mention
from guide.understand.entries import Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.routines.compiled import Compiled
from guide.understand.routines.for_all import dose_for_all, doses_of, give, has_own_dose
from guide.understand.routines.for_whom import ForWhom
from guide.understand.routines.scopes import is_after_work, resting, takes, time_of_work
from guide.understand.said import Between, RestSaid

FEW_OF_OTHER_KIND = 0.2
"""Where no more of them are called by another name, "each stretch" means these too: `downward dog` among stretches."""


class DosesForAll:
    """Keeps the sentences with a dose for every exercise."""

    def __init__(self, made: Compiled, whom: ForWhom, lexicon: Lexicon) -> None:
        self.made = made
        self.whom = whom
        self.lexicon = lexicon
        self.sentences: list[Sentence] = []

    @property
    def last(self) -> Sentence | None:
        """The sentence kept last."""
        return self.sentences[-1] if self.sentences else None

    def keep(self, sentence: Sentence, role: Role = Role.CYCLE) -> None:
        """Keep a sentence, and note the dose that it states."""
        self.sentences.append(sentence)
        self.made.doses_for_all.append(Step(sentence.text, role, dose_for_all(sentence)))

    def give(self) -> None:
        """Give what was kept to the exercises."""
        for sentence in self.sentences:
            others = self._not_meant(sentence)
            for mention in sentence.reading.mentions:
                self._give_one(mention, sentence, others)

    def _not_meant(self, sentence: Sentence) -> set[Span]:
        """The names of exercises that a sentence for all is not for."""
        others = self._of_other_kind(sentence)
        if self.lexicon.unless_stated.search(sentence.reading.marked.content):
            others |= {one.name.span() for one in self.made.exercises() if has_own_dose(one)}
        if self.whom.is_for_held(sentence) and not self.whom.is_for_all(sentence):
            others |= self._not_held()
        return others

    def _not_held(self) -> set[Span]:
        """The names of exercises that do not ask to be held for a time that they do not say."""
        exercises = self.made.exercises()
        return {one.name.span() for one in exercises if all(step.dose != Hold(None) for step in doses_of(one.body))}

    def _of_other_kind(self, sentence: Sentence) -> set[Span]:
        """The names of exercises that a dose is not for, as it is for stretches only, and some are called so."""
        found = self.lexicon.for_kind.search(sentence.reading.marked.content)
        exercises = self.made.exercises()
        others = {one.name.span() for one in exercises if found and found["kind"] not in one.name.content.lower()}
        few = len(others) < len(exercises) and len(others) > FEW_OF_OTHER_KIND * len(exercises)
        return others if few else set()

    def _give_one(self, mention: Mention, sentence: Sentence, others: Collection[Span]) -> None:
        """Give one dose to all exercises but those that it is not for, by the places of their names."""
        match mention.said:
            case RestSaid() as said if said.between is Between.SETS:
                self.made.change_each(lambda one: give(one, said))
            case RestSaid(Amount() as rest) as said:
                self._rest(said, rest, mention, sentence)
            case RestSaid():
                pass
            case said:
                self.made.change_each(lambda one: one if one.name.span() in others else give(one, said))

    def _rest(self, said: RestSaid, rest: Amount, mention: Mention, sentence: Sentence) -> None:
        """Give a rest after each time of work that is stated beside it, or between two exercises."""
        work = time_of_work(sentence)
        if work is not None and is_after_work(said, sentence.said):
            self.made.change_each(lambda one: resting(one, rest, mention, sentence) if takes(one, work) else one)
        elif said.between in (None, Between.EXERCISES):
            self.made.rest_between = Rest(rest)
