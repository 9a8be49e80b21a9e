"""Sentences that go on to an exercise told before, and sides in them that are of the others beside it too."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from guide.understand.doses import NO_NAME, says_only_doses
from guide.understand.entries import Draft, Entry, Piece, Sentence, Told
from guide.understand.evidence import Evidence
from guide.understand.exercises.article import LEAST_SERIES
from guide.understand.kinds import Kind
from guide.understand.lexicon import Lexicon
from guide.understand.numbering import Counts
from guide.understand.said import OF_ALL, AsManySaid, RepsSaid, RestSaid, SetsSaid, SidesSaid, are_of_all, asks_again


class GoingOn:
    """Gives sentences to the exercises before them."""

    def __init__(self, evidence: Evidence, lexicon: Lexicon) -> None:
        self.evidence = evidence
        self.lexicon = lexicon

    def add(self, pieces: list[Piece], entry: Entry, kind: Kind, number: int, *, noted: bool, inside: bool) -> None:
        """Give sentences that go on to the exercise before, and sides and rounds to all that they are about.

        With `noted` the paragraphs are notes, a line for each exercise, and as good as a list. What stands `inside` a
        list, between two items, is of the one before it, unless it says rounds.
        """
        last = pieces[-1]
        assert isinstance(last, Draft), "there is an exercise to go on with"
        if not entry.first.depth and self.evidence.is_rest(entry) and _are_in_open_rounds(pieces):
            pieces += [Told(sentence, number) for sentence in entry.sentences]
            return
        listed = _listed_with(last, pieces)
        several = len(listed) >= LEAST_SERIES
        after_list = several and not entry.first.depth and (bool(last.list_number) or noted)
        over_all = after_list and (noted or kind in (Kind.PHASE, Kind.ROOT))
        after_list = after_list and not inside
        rounds = several and self._is_item_of_rounds(entry, listed)
        slot = entry.first.counts is Counts.SLOTS
        if self.evidence.is_rest(entry) and (entry.first.depth == 1 or slot):
            last.rests = [*last.rests, *entry.sentences]
        as_notes = over_all and noted
        for sentence in (one.in_rounds() if as_notes and self._counts_rounds(one) else one for one in entry.sentences):
            own = inside or self._is_dose_of_last(sentence, listed)
            if rounds or (over_all and asks_again(sentence.said) and (not own or are_of_all(sentence.said))):
                pieces.append(Told(sentence, number, list_number=entry.first.list_number))
                continue
            for draft in self._also_about(sentence, listed[:-1], after_list=after_list):
                draft.both_sides.append(sentence)
            last.sentences.append(sentence)

    def _also_about(self, sentence: Sentence, others: Sequence[Draft], *, after_list: bool) -> Sequence[Draft]:
        """The exercises before the last that a sentence asks to do on the other side too."""
        sides = [isinstance(one, SidesSaid) for one in sentence.said]
        if after_list and sides and all(sides):
            return others
        places = self._places_named(sentence) if any(sides) else ()
        return [draft for draft in others if draft.place in places]

    def _places_named(self, sentence: Sentence) -> range:
        """The numbers of items that a sentence names: "repeat 1-2"."""
        marked = sentence.reading.marked
        named = self.lexicon.scopes.repeats_places.search(marked.content)
        if named is None:
            return range(0)
        quantity = marked.quantities[int(named["places"])]
        return range(quantity.low, quantity.high + 1)

    def _is_dose_of_last(self, sentence: Sentence, listed: Sequence[Draft]) -> bool:
        """Whether a sentence behind a list speaks of no others, and its last item alone waits for a dose.

        What is asked for again is then that item: most of those before it have said how often or how long.
        """
        repeated = all(isinstance(one, RepsSaid) for one in sentence.said)
        if not repeated or self.lexicon.scopes.group_words.search(sentence.reading.marked.content):
            return False
        *others, last = listed
        dosed = sum(self.evidence.has_own_dose(one.sentences) for one in others)
        told = any(map(self.evidence.is_of_body, last.sentences)) and not self.evidence.has_dose(last.sentences)
        return told and dosed >= max(LEAST_SERIES, len(others) / 2)

    def begins_with_dose_of_last(self, pieces: Sequence[Piece], entry: Entry) -> bool:
        """Whether a paragraph behind a list of exercises first gives its last item the dose that it waits for."""
        last = pieces[-1]
        listed = _listed_with(last, pieces) if isinstance(last, Draft) and last.list_number else []
        first = entry.sentences[0]
        return bool(listed) and asks_again(first.said) and self._is_dose_of_last(first, listed)

    def _counts_rounds(self, sentence: Sentence) -> bool:
        """Whether a sentence is how often, and how long one rests, and nothing else: "x3, 60s rest"."""
        counts = [isinstance(one, RepsSaid) for one in sentence.said]
        only = counts.count(True) == 1 and all(isinstance(one, (RepsSaid, RestSaid)) for one in sentence.said)
        return (
            only
            and len(counts) > 1
            and self.lexicon.scopes.begins_times.match(sentence.reading.marked.content) is not None
        )

    def _is_item_of_rounds(self, entry: Entry, listed: Sequence[Draft]) -> bool:
        """Whether an item or a line only says how often those before it, each with its dose, are done: "3 rounds"."""
        beside = entry.first.depth <= 1 and entry.first.list_number == listed[-1].list_number
        said = entry.said
        rounds = asks_again(said) and not any(isinstance(one, SetsSaid) for one in said)
        if not (beside and rounds and says_only_doses(entry.first.text, NO_NAME, self.lexicon)):
            return False
        others = [one for draft in listed for one in draft.said]
        dosed = all(self.evidence.has_dose(draft.sentences) for draft in listed)
        return dosed and not any(isinstance(one, (SetsSaid, *OF_ALL)) for one in others)


def _are_in_open_rounds(pieces: Sequence[Piece]) -> bool:
    """Whether as many rounds as fit have been asked for before the last exercises: a rest behind them is after all."""
    asked = (one.sentence.said for one in reversed(pieces) if isinstance(one, Told) and asks_again(one.sentence.said))
    return any(isinstance(said, AsManySaid) for said in next(asked, ()))


def _listed_with(last: Draft, pieces: Sequence[Piece]) -> list[Draft]:
    """The exercises at the end of some pieces that stand in one list, in order."""
    together = takewhile(lambda one: isinstance(one, Draft) and one.list_number == last.list_number, reversed(pieces))
    return [one for one in together if isinstance(one, Draft)][::-1]
