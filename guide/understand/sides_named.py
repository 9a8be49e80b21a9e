"""Which side of the body the sentences of an exercise name, and so which one is done first."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from guide.model.routine import Role, Side
from guide.understand.doses import Mention, Reading
from guide.understand.lexicon import Lexicon
from guide.understand.said import SidesSaid

MOST_ASKING_WORDS: Final = 3
"""So many words at the end of a request for the other side may name it: "the left leg too"."""


def sides_in(words: str, lexicon: Lexicon) -> list[Side]:
    """The sides that some words in lower case name, in their order."""
    meant = _meant(words, lexicon)
    return [lexicon.sides.side_words[word] for word in meant if word in lexicon.sides.side_words]


class SidesNamed:
    """The sides named so far."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.sides = lexicon.sides
        self.named: list[tuple[Side, str, bool]] = []
        """Each side named, with the part of the body, and whether in telling what to do."""
        self.told: Side | None = None
        """The side that the text says to begin with."""
        self.asked: Side | None = None
        """The side that the text asks for as the other one: "repeat on the left"."""

    def note(self, reading: Reading, role: Role) -> None:
        """Remember the sides that a sentence names, unless it asks for the other one."""
        words = _meant(reading.marked.content, self.lexicon)
        first = self.sides.side_first.search(reading.marked.content)
        if first:
            self.told = self.sides.side_words[first.group("side")]
        sides = [mention.said for mention in reading.mentions if isinstance(mention.said, SidesSaid)]
        if sides and not any(said.other for said in sides) and self.told is None:
            letters = self.lexicon.numbers.side_letters
            known = {**self.sides.side_words, **(letters if letters.keys() <= set(words) else {})}
            self.told = next((known[word] for word in words if word in known), None)
        if sides and self.asked is None:
            self.asked = self._asked_in(reading, words)
        if reading.alternating or sides:
            return
        self.named += [(self.sides.side_words[one], limb, role is Role.WORK) for one, limb in self._sided(words)]

    def _asked_in(self, reading: Reading, words: list[str]) -> Side | None:
        """The side that a sentence names as the other one: "repeat on the left", "ten on the right, then the left"."""
        named = [self.sides.side_words[one] for one, _ in self._sided(words)]
        if len(set(named)) > 1 and not self.named:
            return named[0].other
        end = next((m.end for m in reading.mentions if isinstance(m.said, SidesSaid) and m.said.other), 0)
        last = sides_in(" ".join(_meant(reading.marked.content[:end], self.lexicon)[-MOST_ASKING_WORDS:]), self.lexicon)
        return last[0] if len(last) == 1 else None

    def _sided(self, words: list[str]) -> list[tuple[str, str]]:
        """The sides that words name, each with the part of the body behind it, if there is one."""
        behind = pairwise([*words, ""])
        return [(one, self.sides.limbs.get(after, "")) for one, after in behind if one in self.sides.side_words]

    def is_other_of_named(self, words: str) -> bool:
        """Whether words begin by naming a part of the body on the side that has not been named, where the other has."""
        sided = self._sided(_meant(words, self.lexicon))[:1]
        named = {(side, limb) for side, limb, _ in self.named}
        of_side = [(self.sides.side_words[side], limb) for side, limb in sided]
        return any((side.other, limb) in named and (side, limb) not in named for side, limb in of_side)

    def first(self, limb: str) -> Side | None:
        """The side that the instructions are written for; None where they do not tell.

        The one asked for as the other comes second, if the first is named at all. What the work says of the limb itself
        counts before what it says of its neighbours, and that before all else.
        """
        every = {side for side, _, _ in self.named}
        if self.told is not None:
            return self.told
        if self.asked is not None and every != {self.asked}:
            return self.asked.other
        family = next((f for f in self.sides.limb_families if limb in f), frozenset({limb}))
        exact = {side for side, named, work in self.named if work and named == limb}
        near = {side for side, named, work in self.named if work and named in family}
        told = {side for side, named, _ in self.named if named == limb}
        named = next((next(iter(sides)) for sides in (exact, near, told, every) if len(sides) == 1), None)
        return named or self._worked_first()

    def _worked_first(self) -> Side | None:
        """The side that is named first in telling what to do with a limb: "right foot out, left knee down"."""
        of_limbs = any(limb for _, limb, work in self.named if work)
        return next((side for side, _, work in self.named if work), None) if of_limbs else None

    @property
    def turned_to(self) -> Side | None:
        """The side that one turns or moves to first; None where none is named, or a part of the body on a side is."""
        return None if not self.named or any(limb for _, limb, _ in self.named) else self.named[0][0]

    def is_of_another_limb(self, mentions: list[Mention], before: SidesSaid | None) -> bool:
        """Whether a sentence with a dose is about the feet, say, and what was told before it about the hands."""
        said = next((m.said for m in mentions if isinstance(m.said, SidesSaid)), None)
        if said is None or before is None or all(isinstance(m.said, SidesSaid) for m in mentions):
            return False
        families = [next((f for f in self.sides.limb_families if one.limb in f), None) for one in (said, before)]
        return None not in families and families[0] != families[1]


def _meant(words: str, lexicon: Lexicon) -> list[str]:
    """Words one by one, without those that look like a side and name none."""
    named = any(side in words for side in lexicon.sides.side_words)
    return re.findall(r"[a-z]+", lexicon.sides.no_side.sub(" ", words) if named else words)
