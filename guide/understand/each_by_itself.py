"""Exercises that stand once for each side: "Side plank (left)", then "Side plank (right): the same on the other side".

Each of them is done on its own side only, whatever it says of the other one, and the second is done as the first is.
"""

from __future__ import annotations

from collections.abc import Sequence

from guide.model.routine import Side
from guide.model.text import Text
from guide.understand.entries import Draft, Piece, Sentence, drafts_in
from guide.understand.evidence import Evidence
from guide.understand.lexicon import Lexicon
from guide.understand.naming import WORDS
from guide.understand.said import SidesSaid
from guide.understand.tokens import lowered


def give_sides_apart(pieces: Sequence[Piece], evidence: Evidence) -> None:
    """Leave each of two exercises that are one on each side on its own side, the second with the first one's dose."""
    first: dict[tuple[str, ...], tuple[Side, Draft]] = {}
    for draft in drafts_in(pieces):
        called = _name_and_side(draft.name, evidence.lexicon)
        if called is None:
            continue
        name, side = called
        before = first.setdefault(name, (side, draft))
        if before[0] is side:
            continue
        for one in (before[1], draft):
            one.sentences = list(map(_on_one_side, one.sentences))
        if not evidence.has_dose(draft.sentences):
            draft.sentences += [one for one in before[1].sentences if one.said]


def _name_and_side(name: Text, lexicon: Lexicon) -> tuple[tuple[str, ...], Side] | None:
    """The words of a name without the side that it ends or begins with, and that; None where it names no side."""
    words = WORDS.findall(lowered(name.content))
    known = {**lexicon.sides.side_words, **lexicon.numbers.side_letters}
    own = tuple(word for word in words if word not in lexicon.sides.limbs or word == words[0])
    sides = [word for word in own if word in known]
    if len(sides) != 1 or len(own) == 1 or sides[0] not in (own[0], own[-1]):
        return None
    return tuple(word for word in own if word != sides[0]), known[sides[0]]


def _on_one_side(sentence: Sentence) -> Sentence:
    return sentence.with_mentions(one for one in sentence.reading.mentions if not isinstance(one.said, SidesSaid))
