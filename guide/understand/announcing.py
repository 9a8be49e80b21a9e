"""Doses told once beside a list of names: "Do each exercise for 45 seconds. Rest for 15 seconds.", then the names.

They may stand in one sentence or in several, in lines or in items of the list itself, and before the names or right
after them. Here they are found, and the list that they are about; that such a list names exercises is then plain.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise, takewhile

from guide.model.text import Text
from guide.understand.circuits import Circuits
from guide.understand.doses import NO_NAME, says_only_doses, speaks_of_each
from guide.understand.entries import Entry, Sentence
from guide.understand.evidence import Evidence, share
from guide.understand.lexicon import Lexicon
from guide.understand.naming import WORDS
from guide.understand.repeats_by_number import numbered_again
from guide.understand.rounds_told import is_bare_times
from guide.understand.said import (
    OF_ALL,
    RestSaid,
    SetsSaid,
    SidesSaid,
    WorkSaid,
    are_of_all,
    asks_again,
    ladder_of,
)
from guide.understand.tokens import lowered

LEAST_NAMES = 2
"""So many names stand under a dose that is said to be for each of them."""
LEAST_PLAIN_NAMES = 3
"""So many names stand under a dose that does not say what it is for, unless each is one of a movement, done in turn."""
MOST_NAMES = 0.8
"""So many of the items must be names and nothing else."""
MOST_NAMES_TOLD_APART = 0.6
"""So many must have a name, with how it is done behind it or not, where the dose says that it is for each of them."""
MOST_VERB_WORDS = 3
"""A name that ends with its verb has at most so many words."""
MOST_NAMES_IN_TURN = 0.6
"""So many of them where the dose is one of things done in turn: work and rest, rounds."""


class Announcing:
    """Finds what announces the lists of a section."""

    def __init__(self, signs: Evidence, circuits: Circuits, lexicon: Lexicon) -> None:
        self.signs = signs
        self.circuits = circuits
        self.lexicon = lexicon

    def leads(self, entries: Sequence[Entry], heading: Text | None) -> dict[int, int]:
        """For the identity of each sentence that gives a dose to a list, the number of that list."""
        found = self._of_lists_of_names(entries, heading)
        counted = _counts_lists(entries)
        for entry, after in pairwise(entries):
            number = after.first.list_number
            if not entry.first.depth and after.first.depth and number not in found.values():
                again = counted and _is_bare_times(entry)
                leading = entry.sentences if again else self._leading_in(entry, after)
                found |= {id(one): number for one in leading}
        return found

    # One line over any list.

    def _leading_in(self, entry: Entry, after: Entry) -> Sequence[Sentence]:
        """The sentences of a paragraph that give a dose to the list after it: "10 each:"."""
        alone = len(entry.sentences) == 1
        if self._is_dose_of_rounds(entry):
            return [one for one in entry.sentences if alone or tell_rounds([one])]
        last = entry.sentences[-1]
        dosed = any(not isinstance(one, (RestSaid, SidesSaid)) for one in last.said)
        leads = last.text.content.rstrip().endswith(":") or after.first.list_number in self.circuits.numbers
        return [last] if dosed and leads else []

    def _is_dose_of_rounds(self, entry: Entry) -> bool:
        """Whether a paragraph says how many rounds there are, and no more than doses: "2 rounds, 40 s work"."""
        each = any(self.lexicon.scopes.whole_routine.search(one.reading.marked.content) for one in entry.sentences)
        return tell_rounds(entry.sentences) and not each and self.signs.gives_only_doses(entry)

    # All that stands beside a list of names.

    def _of_lists_of_names(self, entries: Sequence[Entry], heading: Text | None) -> dict[int, int]:
        """The same where the list is plainly one of names."""
        found: dict[int, int] = {}
        groups = [(depth, list(own)) for depth, own in groupby(entries, key=lambda entry: entry.first.list_number)]
        for at, (number, own) in enumerate(groups):
            if not number:
                continue
            head, names, tail = self._parts(own)
            before = groups[at - 1][1] if at and self._may_announce(*groups[at - 1]) else []
            after = [*tail, *self._behind(groups[at + 1 : at + 2])]
            for sentence in self._of_names(before, head, names, after, heading):
                found[id(sentence)] = number
        return found

    def _parts(self, items: list[Entry]) -> tuple[list[Entry], list[Entry], list[Entry]]:
        """The items of a list at its head that announce the names in it, the names, and the doses behind them.

        What announces may be told in sentences of which not each has a dose; names are none.
        """
        tail = list(takewhile(self._is_only_dose, reversed(items)))[::-1]
        items = items[: len(items) - len(tail)]
        closed = list(map(_is_sentence, items))
        names = sum(1 for _ in takewhile(lambda at: not self._is_only_dose(items[at]), reversed(range(len(items)))))
        while names and closed[-names] and not closed[-1]:
            names -= 1
        head = items[: len(items) - names]
        if not any(map(self._is_only_dose, head)) or any(map(self._goes_back, head[1:])):
            return [], items, tail
        return head, items[len(head) :], tail

    def _goes_back(self, item: Entry) -> bool:
        """Whether an item asks for those before it again, by their numbers or both of them."""
        return numbered_again(item, item.first.list_number, self.lexicon) is not None

    def _may_announce(self, number: int, entries: Sequence[Entry]) -> bool:
        """Whether something beside a list may be about it: a paragraph, or a list of doses and of sentences on them."""
        doses = [entry for entry in entries if self._is_only_dose(entry)]
        return not number or (bool(doses) and all(entry in doses or _is_sentence(entry) for entry in entries))

    def _behind(self, group: Sequence[tuple[int, list[Entry]]]) -> list[Entry]:
        """What stands right behind a list and may be about it: a paragraph, or a list of doses."""
        if not group or not self._may_announce(*group[0]):
            return []
        return group[0][1]

    def _of_names(
        self,
        before: Sequence[Entry],
        head: Sequence[Entry],
        names: Sequence[Entry],
        after: Sequence[Entry],
        heading: Text | None,
    ) -> Iterator[Sentence]:
        """The sentences before a list, at its head or after it that give a dose to the names in it."""
        if len(names) < LEAST_NAMES or share(names, self._is_name) < MOST_NAMES:
            if len(names) >= LEAST_NAMES and self._are_told_apart(names):
                yield from self._for_each_of(before)
            return
        above = [*self._doses_of(before), *(sentence for entry in head for sentence in entry.sentences)]
        below = list(takewhile(self._is_dose, (sentence for entry in after for sentence in entry.sentences)))
        for_each = [sentence for sentence in (*above, *below) if self._is_for_each(sentence)]
        if for_each and self.signs.announces(for_each):
            yield from above
            yield from below
        elif self._are_plainly_for(above or below, names, heading):
            yield from above or below

    def _for_each_of(self, before: Sequence[Entry]) -> list[Sentence]:
        """The doses before a list, if one says that it is for each of its items."""
        above = self._doses_of(before)
        for_each = [sentence for sentence in above if self._is_for_each(sentence)]
        return above if for_each and self.signs.announces(for_each) else []

    def _are_told_apart(self, names: Sequence[Entry]) -> bool:
        """Whether most items are a name, and in some it is set apart from how it is done."""
        led = [self.signs.is_named(item.first) and self.signs.begins(item) for item in names]
        named = sum(apart or self._is_name(item) for item, apart in zip(names, led, strict=True))
        return any(led) and named >= MOST_NAMES_TOLD_APART * len(names)

    def _are_plainly_for(self, doses: Sequence[Sentence], names: Sequence[Entry], heading: Text | None) -> bool:
        """Whether doses that do not say what they are for are for the names under them: the heading names no movement.

        Under `Squat` they are for squats, and what is listed tells how those are done.
        """
        again = all(asks_again(one.said) for one in doses)
        said = [one for sentence in doses for one in sentence.said]
        rests = any(isinstance(one, RestSaid) for one in said)
        in_turn = any(isinstance(one, OF_ALL) or (rests and isinstance(one, WorkSaid)) for one in said)
        moved = in_turn and all(self.signs.names_movement(name.first) for name in names)
        least = LEAST_NAMES if moved else LEAST_PLAIN_NAMES
        if again or not self.signs.has_own_dose(doses) or len(names) < least:
            return False
        words = heading.content if heading is not None else ""
        of_one = self.lexicon.roles.moves.search(lowered(words)) and not self.signs.calls_exercises(words)
        return not of_one and share(names, self._is_no_step) >= (MOST_NAMES_IN_TURN if in_turn else MOST_NAMES)

    def _doses_of(self, before: Sequence[Entry]) -> list[Sentence]:
        """The sentences with doses before a list, from the last that is for each or from those right before it."""
        sentences = [sentence for entry in before for sentence in entry.sentences]
        near = list(takewhile(self._is_dose, reversed(sentences)))[::-1]
        if near:
            return near
        last = next((at for at in reversed(range(len(sentences))) if self._is_for_each(sentences[at])), None)
        if last is None or self.signs.has_dose(sentences[last + 1 :]):
            return []
        return list(takewhile(self._is_dose, reversed(sentences[: last + 1])))[::-1]

    def _is_only_dose(self, entry: Entry) -> bool:
        """Whether an item says how long or how often, for whatever stands under it."""
        return entry.first.depth == 1 and all(map(self._is_dose, entry.sentences))

    def _is_dose(self, sentence: Sentence) -> bool:
        """Whether a sentence gives a dose or a rest to what it stands beside, and tells nothing else."""
        reading = sentence.reading
        if not reading.mentions or reading.conditional or all(isinstance(m.said, SidesSaid) for m in reading.mentions):
            return False
        words = reading.marked.content
        if says_only_doses(reading.text, NO_NAME, self.lexicon) or self._is_for_each(sentence):
            return True
        rest = all(isinstance(m.said, RestSaid) for m in reading.mentions)
        again = any(isinstance(m.said, (SetsSaid, *OF_ALL)) for m in reading.mentions)
        return rest or (again and self.lexicon.scopes.group_words.search(words) is not None)

    def _is_for_each(self, sentence: Sentence) -> bool:
        """Whether a sentence gives its dose to each of several exercises: "12 of each"."""
        words = sentence.reading.marked.content
        if not sentence.reading.mentions or self.lexicon.scopes.part_of_all.search(words):
            return False
        alone = self.lexicon.joints.each_alone.search(words) is not None
        return alone or speaks_of_each(words, self.lexicon) or bool(ladder_of(sentence.said))

    def _is_name(self, item: Entry) -> bool:
        """Whether an item is a name and nothing else."""
        first, *others = item.lines
        return all(line.cell for line in others) and self.signs.is_name_only(first)

    def _is_no_step(self, item: Entry) -> bool:
        """Whether a few words are the name of a movement, or say nothing of a body: "swipers", not "feet apart".

        A verb at the end of two or three words names what is done, as does the plural of one: "wall press".
        """
        words = lowered(item.first.text.content)
        names = WORDS.findall(words)
        last = self.lexicon.singular(names[-1])
        verb = 1 < len(names) <= MOST_VERB_WORDS and self.lexicon.roles.imperative.fullmatch(last)
        return bool(verb) or self.signs.names_movement(item.first) or self.lexicon.roles.bodily.search(words) is None


def _is_sentence(item: Entry) -> bool:
    return item.first.text.content.rstrip().endswith(".")


def tell_rounds(sentences: Sequence[Sentence]) -> bool:
    """Whether some sentences say how many rounds of something there are."""
    return are_of_all(said for one in sentences for said in one.said)


def _counts_lists(entries: Sequence[Entry]) -> bool:
    """Whether how often a list is done stands alone before it, as that does before the first: "3x"."""
    before = takewhile(lambda entry: not entry.first.depth, entries)
    return any(map(_is_bare_times, list(before)[-1:]))


def _is_bare_times(entry: Entry) -> bool:
    return len(entry.lines) == 1 and is_bare_times(entry.first.text)
