"""What has been come by on the way through the sections of an article."""

from __future__ import annotations

from collections.abc import Sequence

from guide.understand.entries import Piece, Sentence, Told
from guide.understand.evidence import Evidence


class Walked:
    """The sections entered so far, and what their sentences have said of exercises to come."""

    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence
        self.sections = 0
        """How many sections have been entered; each has the number that this was then."""
        self.parents: dict[int, int] = {}
        """For the number of each section, that of the section it stands in."""
        self.headed: set[int] = set()
        """The numbers of sections whose heading says that the exercises stand here."""
        self.reasons: set[int] = set()
        """The numbers of sections headed as a part of an exercise, and of those in them: reasons, faults."""
        self.announced = False
        """Whether a sentence outside the exercises has given a dose to what comes."""
        self.announced_for_each = False
        """Whether it has done so for each exercise in so many words."""
        self.nothing_else = False
        """Whether the article has been walked without finding an exercise."""

    def enter(self, parent: int) -> int:
        """The number of the next section, which stands in the section with another number."""
        self.sections += 1
        self.parents[self.sections] = parent
        return self.sections

    def beside(self, number: int) -> int:
        """The number of a section beside another, for what is done before or after the exercises of that."""
        return self.enter(self.parents.get(number, 0))

    def note(self, sentences: Sequence[Sentence]) -> None:
        """Remember that some sentences give a dose to exercises to come."""
        self.announced = self.announced or self.evidence.announces(sentences)
        self.announced_for_each = self.announced_for_each or any(map(self._is_for_each, sentences))

    def _is_for_each(self, sentence: Sentence) -> bool:
        """Whether a sentence gives a dose to each exercise, also in few words: "40 seconds each, three rounds"."""
        only = self.evidence.speaks_of_each(sentence) and self.evidence.gives_below(sentence)
        return only or self.evidence.gives_each(sentence)

    def told(self, sentences: Sequence[Sentence], number: int) -> list[Piece]:
        """Sentences of a section outside the exercises, which may give a dose to those to come."""
        self.note(sentences)
        return [Told(sentence, number) for sentence in sentences]

    def begin_again(self) -> None:
        """Be at the beginning once more, knowing that nothing in the article looks like an exercise at first sight.

        What its sentences announce stays known.
        """
        self.nothing_else, self.sections = True, 0
        self.parents.clear()
        self.headed.clear()
        self.reasons.clear()
