"""Circuits in a list: an item that only says how often the items under it are done, each a name with its dose.

Such items are exercises of their own, as if they stood in a list behind a line that leads over to them; the items after
them go on with the list they stood in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from guide.understand.dosed_names import is_apart, place_of_dose
from guide.understand.doses import read_sentence
from guide.understand.entries import Sentence
from guide.understand.evidence import Evidence
from guide.understand.kinds import Kind, is_another_way, kind_of
from guide.understand.mood import is_imperative
from guide.understand.naming import WORDS
from guide.understand.outline import Line, Section
from guide.understand.said import OF_ALL, RepsSaid, RestSaid, Said, SetsSaid, asks_again
from guide.understand.signs import IN_BRACKETS

MOST_HEAD_WORDS = 7
"""A line of so few words may be the name of a circuit."""
MOST_MOVEMENTS = 0.6
"""So many of the names under a line have a word for a movement in them, where nothing else says what they are."""
MOST_LISTED = 0.8
"""So many of the lines under one with a colon are names, each with its dose behind a sign."""
MOST_PLACE_WORDS = 14
"""A line that says where or how one is placed may have so many: "Sitting on the edge of the bed with a cushion"."""
LEAST_INNER = 2
"""So many exercises make a circuit."""


class Circuits:
    """Looks for circuits in the sections of one article."""

    def __init__(self, root: Section, evidence: Evidence) -> None:
        self.evidence = evidence
        self.lexicon = evidence.lexicon
        self.lists = max((line.list_number for section in root.walk() for line in section.lines), default=0)
        """The number of the last list of the article."""
        self.numbers: set[int] = set()
        """The numbers of the lists that are circuits."""

    def apart(self, lines: Sequence[Line]) -> list[Line]:
        """The lines of a section, the items of a circuit as a list of their own behind the line over them."""
        found: list[Line] = []
        for _, run in groupby(lines, key=lambda line: (line.list_number, line.item)):
            item = self._with_lines_under(list(run))
            if self._is_circuit(item):
                self.lists += 1
                self.numbers.add(self.lists)
                found += _as_list(item, self.lists)
            elif found and self._is_over(found[-1], item[0]):
                self.numbers.add(item[0].list_number)
                found[-1:] = [replace(found[-1], depth=0, list_number=0, item=0), *item]
            else:
                found += item
        return found

    def _is_over(self, line: Line, first: Line) -> bool:
        """Whether a line that is all of a list only asks for rounds of the next list: "A. 3 rounds of:"."""
        labelled = line.depth == 1 and line.number is not None and line.item == 1
        lists = first.depth > 0 and first.number is None and first.list_number not in (0, line.list_number)
        return labelled and lists and self._asks_again(line)

    def _asks_again(self, line: Line) -> bool:
        """Whether a line asks for nothing but rounds."""
        return asks_again(mention.said for mention in read_sentence(line.text, self.lexicon).mentions)

    def _with_lines_under(self, item: list[Line]) -> list[Line]:
        """The lines of an item; those of its own text as items under the first, where that only asks for rounds."""
        head, *inner = item
        flat = head.depth == 1 and head.number is not None and len(inner) >= LEAST_INNER
        if not flat or any(line.depth > 1 or line.number is not None for line in inner):
            return item
        if not self._asks_again(head):
            return item
        return [head, *(replace(line, depth=2) for line in inner)]

    def _is_circuit(self, item: Sequence[Line]) -> bool:
        """Whether the first line of an item only names a circuit and its rounds, and the others are its exercises."""
        head, *inner = item
        if head.depth != 1 or len(inner) < LEAST_INNER or any(line.depth < head.depth + 1 for line in inner):
            return False
        names = [line for line in inner if line.depth == head.depth + 1]
        if head.lead is not None and all(map(self.evidence.is_interval, names)):
            return False  # "Main set: 8 rounds of:" names what its intervals are
        return len(names) >= LEAST_INNER and self._heads(head, names) and self._are_exercises(names)

    def _heads(self, line: Line, inner: Sequence[Line]) -> bool:
        """Whether a line is a few words that tell to do nothing but several rounds, or only say what is under it."""
        aside = IN_BRACKETS.search(line.text.content)
        bare = line.text.slice(0, aside.start()) if aside is not None else line.text
        if aside is not None and not any(map(str.isdecimal, aside.group())):  # how all of it is done
            line = replace(line, text=bare)
        called = kind_of(bare.strip(" *:"), None, self.lexicon)
        if len(WORDS.findall(line.text.content)) > (MOST_PLACE_WORDS if called is Kind.PHASE else MOST_HEAD_WORDS):
            return False
        reading = read_sentence(line.text, self.lexicon)
        said = [mention.said for mention in reading.mentions]
        if said:
            told = called is not Kind.PHASE and is_imperative(reading.marked.content, self.lexicon)
            return not told and asks_again(said) and all(map(_is_of_all, said))
        return called is Kind.PHASE or (called is Kind.NAMED and self._stands_over_movements(line, inner))

    def _stands_over_movements(self, line: Line, inner: Sequence[Line]) -> bool:
        """Whether a line names no movement, and those under it each name one with its dose: "Legs", "Squats 3x5".

        Under a line with a colon the names may be of anything but sides, sets or levels: "Things to say:".
        """
        if self.evidence.names_movement(line):
            return False
        dosed = all(place_of_dose(one.text, self.lexicon) is not None for one in inner)
        moves = sum(map(self.evidence.names_movement, inner))
        apart = sum(is_apart(one.text, self.lexicon) for one in inner)
        colon = line.text.content.rstrip(" *_").endswith(":")
        return (dosed and moves >= MOST_MOVEMENTS * len(inner)) or (colon and apart >= MOST_LISTED * len(inner))

    def _are_exercises(self, lines: Sequence[Line]) -> bool:
        """Whether nearly all of some lines are names with doses, or names of movements, and none is another way."""
        if any(is_another_way(line.text, self.lexicon) for line in lines):
            return False
        dosed = [
            line for line in lines if self.evidence.has_own_dose([Sentence(read_sentence(line.text, self.lexicon))])
        ]
        named = [line for line in lines if self.evidence.has_name(line) or is_apart(line.text, self.lexicon)]
        moves = [line for line in lines if self.evidence.is_name_only(line) and self.evidence.names_movement(line)]
        alike = len(dosed) == len(lines) or len(moves) == len(lines)
        return alike and len(named) >= 0.8 * len(lines) and not all(map(self.evidence.is_only_dose, lines))


def _is_of_all(said: Said) -> bool:
    """Whether something said over several exercises is of all of them: rounds, sets, "repeat 3 times"."""
    return isinstance(said, (*OF_ALL, SetsSaid, RestSaid)) or (isinstance(said, RepsSaid) and said.again)


def _as_list(item: Sequence[Line], number: int) -> Iterator[Line]:
    """The lines of a circuit: the first as a paragraph, the others as items of a list with a number."""
    head, *inner = item
    yield replace(head, depth=0, list_number=0, item=0)
    place = 0
    for line in inner:
        place += line.depth == head.depth + 1
        yield replace(line, depth=line.depth - 1, list_number=number, item=place)
