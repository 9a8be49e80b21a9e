"""Items in a list of exercises that begin as if they went on with the one before, and yet are exercises as the others.

"Keep your fingers straight and bend at the knuckles" may be a step or an exercise. In a list in which each of the
others is one and has a dose of its own, or a dose is told for each, it is one too if it has or needs a dose as they do.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from guide.understand.entries import Entry
from guide.understand.evidence import Evidence
from guide.understand.exercises.article import LEAST_SERIES

MOST_GOING_ON = 1 / 3
"""Of a list of exercises no more items begin as if they went on."""


class UniformLists:
    """Looks at lists of exercises with the words of one language."""

    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence
        self.lexicon = evidence.lexicon

    def as_the_others(self, items: Sequence[Entry], *, dosed_for_each: bool) -> list[Entry]:
        """The items that are exercises because the others are; with `dosed_for_each` a dose is told for each of them.

        Without that there are no more than a third of such items, a single one among two others.
        """
        begins = [self.evidence.begins(one) for one in items]
        begun = list(compress(items, begins))
        others = [one for one, is_begun in zip(items, begins, strict=True) if not is_begun]
        if dosed_for_each:
            return [one for one in others if self.evidence.may_begin(one)]
        may_be = self._is_named if all(map(self._is_named, begun)) else self.evidence.may_begin
        found = [one for one in others if may_be(one) and self.evidence.has_own_dose(one.sentences)]
        few = len(begun) >= LEAST_SERIES and len(found) <= max(1, MOST_GOING_ON * len(items))
        return found if few and all(self.evidence.has_own_dose(one.sentences) for one in begun) else []

    def _is_named(self, item: Entry) -> bool:
        """Whether an item begins with a name in bold."""
        return item.first.loud and self.evidence.is_named(item.first)
