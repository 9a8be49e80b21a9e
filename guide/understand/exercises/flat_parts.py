"""Parts of a workout whose headings look like those of the exercises in them.

Where nothing tells headings of parts from names - a page that sets all of them alike, a text without marks - "Circuit
one" stands beside "Squats" and "Rows", with nothing under it but "Do 3 rounds". What is said so is said of all that
comes next, to the next heading that is no name. So is what "Strategy" says of each exercise.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from itertools import takewhile

from guide.understand.evidence import Evidence
from guide.understand.kinds import Kind
from guide.understand.outline import Section
from guide.understand.said import are_of_all, asks_again
from guide.understand.sentence_reader import SentenceReader

LEAST_NAMES = 2
"""So many names stand under the heading of a part."""


class FlatParts:
    """Moves names under the headings of the parts that they stand in."""

    def __init__(self, kind_of: Callable[[Section], Kind], evidence: Evidence, reader: SentenceReader) -> None:
        self.kind_of = kind_of
        self.evidence = evidence
        self.reader = reader

    def put_under(self, root: Section) -> None:
        """Move the sections behind each part that is headed like them into it."""
        for section in list(root.walk()):
            parts, kept = deque(section.sections), list[Section]()
            while parts:
                part = parts.popleft()
                names = self._names_of(part, parts)
                part.sections += names
                kept.append(part)
                for _ in names:
                    parts.popleft()
            section.sections = kept

    def _names_of(self, part: Section, others: Iterable[Section]) -> list[Section]:
        """The sections right behind a part that are the exercises in it; none if it is no such part."""
        if not self._is_part(part):
            return []
        names = list(takewhile(lambda one: self._may_be_name(one, part), others))
        return names if len(names) >= LEAST_NAMES else []

    def _may_be_name(self, section: Section, part: Section) -> bool:
        named = section.level == part.level and self.kind_of(section) is Kind.NAMED
        return named and not self._is_part(section)

    def _is_part(self, section: Section) -> bool:
        """Whether only what is done with several exercises stands under a heading that names no movement."""
        kind = self.kind_of(section)
        if section.sections or section.tables or section.counted or kind not in (Kind.PHASE, Kind.NAMED):
            return False
        if any(line.depth for line in section.lines):
            return False
        told = self.reader.part(section)
        dosed = [one for one in told if one.said]
        words = section.heading_words
        moves = self.evidence.lexicon.roles.moves.search(words) is not None
        if not dosed or (kind is Kind.NAMED and moves):
            return False
        if self.evidence.gives_each(dosed[0]):
            return True
        of_all = any(are_of_all(one.said) for one in dosed)
        again = all(asks_again(one.said) or self.evidence.gives_each(one) for one in dosed)
        others = any(self.evidence.tells(one) for one in told if one not in dosed)
        return again and not others and (of_all or kind is Kind.PHASE)
