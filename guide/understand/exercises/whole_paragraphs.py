"""Paragraphs of running text that each tell one exercise from beginning to end, whatever words they open with."""

from __future__ import annotations

from collections.abc import Sequence

from guide.understand.entries import Entry, Sentence
from guide.understand.evidence import Evidence, completes
from guide.understand.exercises.paragraph_signs import LEAST_CALLED, LEAST_TOLD, ends_sentence
from guide.understand.movements_named import tells_at
from guide.understand.naming import WORDS
from guide.understand.said import RepsSaid, SetsSaid, SidesSaid

LEAST_TOLD_WHOLE = 10
"""A paragraph of running text has no fewer words."""
MOST_WHOLE = 0.7
"""Such a part of the paragraphs with doses is told from beginning to end where each is an exercise."""


class WholeParagraphs:
    """Looks at paragraphs with the words of one language."""

    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence
        self.lexicon = evidence.lexicon

    def among(self, entries: Sequence[Entry]) -> set[int]:
        """The paragraphs, by their identity, that each tell one exercise to the end, whatever remark they open with.

        Each has a dose of its own: those of one exercise give it but once. Beside two that tell what to do others are
        as good that only speak of the body: "Evenings I am on the floor with my calves on the sofa for ten minutes".
        """
        told = [one for one in entries if not one.first.depth and ends_sentence(one)]
        dosed = [one for one in told if self.evidence.has_own_dose(one.sentences)]
        whole = list(filter(self._is_complete, dosed))
        telling = sum(map(self._tells, whole))
        counted = len(dosed) == telling and all(map(_is_counted, whole))
        enough = len(whole) >= (LEAST_CALLED if counted else LEAST_TOLD) and telling >= LEAST_CALLED
        return set(map(id, whole)) if enough and len(whole) >= MOST_WHOLE * len(dosed) else set()

    def _is_complete(self, entry: Entry) -> bool:
        """Whether a paragraph speaks of the body, gives a whole dose, and does not go on with the one before."""
        own = [one for one in entry.sentences if not self._is_of_others(one)]
        words = sum(len(WORDS.findall(one.text.content)) for one in own)
        if words < LEAST_TOLD_WHOLE or self.evidence.names_side(entry.first):
            return False
        roles, first = self.lexicon.roles, own[0].reading.marked.content
        goes_on = roles.goes_on_again.match(first) or roles.next_part.match(first)
        bodily = any(roles.bodily.search(one.reading.marked.content) for one in own)
        return bodily and not goes_on and any(completes(said) for one in own for said in one.said)

    def _tells(self, entry: Entry) -> bool:
        """Whether a paragraph tells to do something, or names a movement at its beginning."""
        contents = [one.reading.marked.content for one in entry.sentences if not self._is_of_others(one)]
        told = any(tells_at(content, self.lexicon) is not None for content in contents)
        return told or self.lexicon.roles.moves.search(contents[0]) is not None

    def _is_of_others(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of each of several exercises, and not of the sides of one: "ten times each"."""
        sided = any(isinstance(one, SidesSaid) for one in sentence.said)
        return self.evidence.is_of_all(sentence) or (self.evidence.speaks_of_each(sentence) and not sided)


def _is_counted(entry: Entry) -> bool:
    """Whether an entry says how often it is done, and not on another side only."""
    return any(isinstance(one, (RepsSaid, SetsSaid)) for one in entry.said)
