"""Looks at an article, and once more with a keener eye where the first look leaves most of it out.

An article of several exercises may be set so that no sign that holds for all articles tells them apart: it would be one
exercise or none, or doses would stand outside any. Where that is so, weaker signs do: items or paragraphs that each
tell by themselves what to do and how often, lines in lower case over lists.
"""

from __future__ import annotations

from guide.model.document import Document
from guide.model.routine import LeftOut
from guide.model.text import Text
from guide.understand.entries import Piece, Told, drafts_in
from guide.understand.exercises import Finder
from guide.understand.lexicon import Lexicon
from guide.understand.outline import outline
from guide.understand.said import are_of_all
from guide.values import dataclass

MOST_LOST = 1
"""A single sentence with a dose may stand outside the exercises for a reason that nobody sees."""


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen in an article."""

    finder: Finder
    pieces: list[Piece]
    left_out: list[LeftOut]
    """What is no text of it."""

    @property
    def tells_several(self) -> bool:
        """Whether there are several exercises in it."""
        return len(drafts_in(self.pieces)) > 1

    @property
    def lost(self) -> int:
        """How many sentences tell to do something so often or so long, and are outside the exercises."""
        evidence = self.finder.evidence
        told = [one.sentence for one in self.pieces if isinstance(one, Told) and not (one.leads or one.again)]
        own = [one for one in told if evidence.has_own_dose([one]) and evidence.tells(one)]
        return sum(not (are_of_all(one.said) or evidence.gives_each(one)) for one in own)


def look_at(document: Document, title: Text | None, lexicon: Lexicon) -> Look:
    """What is in an article; a second look counts where it tells several exercises, and more of it than the first."""
    first = _look(document, title, lexicon, keen=False)
    if first.tells_several and first.lost <= MOST_LOST:
        return first
    again = _look(document, title, lexicon, keen=True)
    better = again.tells_several and (not first.tells_several or again.lost < first.lost - MOST_LOST)
    return again if better else first


def _look(document: Document, title: Text | None, lexicon: Lexicon, *, keen: bool) -> Look:
    root, left_out = outline(document, lexicon, keen=keen)
    finder = Finder(root, title, lexicon, keen=keen)
    return Look(finder, finder.walk(), left_out)
