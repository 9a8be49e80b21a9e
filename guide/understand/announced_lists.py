"""Lists of which a sentence right before them asks for rounds: "Then do the following three times:".

What stands before that sentence, a warm-up, and what comes after the list is done once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count, pairwise, takewhile

from guide.understand.doses import read_sentence
from guide.understand.entries import Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.outline import Line, Section
from guide.understand.said import Between, RepsSaid, RestSaid, asks_again
from guide.understand.sentences import sentences_of

BEYOND_LISTS = 1_000_000
"""No article has so many lists: parts inside an item have numbers beyond those of lists."""


def announced_lists(root: Section, lexicon: Lexicon) -> Mapping[int, int]:
    """The part of each line that announces such a list, and of the lines in it, by the line's identity.

    Parts are numbered from -1 down, for those of a session are from 1 on.
    """
    found: dict[int, int] = {}
    numbers = count()
    for section in root.walk():
        lists: dict[int, list[Line]] = defaultdict(list)
        for line in section.lines:
            lists[line.list_number].append(line)
        for line, after in pairwise(section.lines):
            if not line.depth and after.depth == 1 and _announces(line, lexicon):
                found |= dict.fromkeys(map(id, (line, *lists[after.list_number])), -after.list_number)
        for at, (line, after) in enumerate(pairwise(section.lines)):
            if after.depth > line.depth > 0 and _announces(line, lexicon, inside=True):
                inside = _inside(section.lines, at)
                found |= dict.fromkeys(map(id, (line, *inside)), -BEYOND_LISTS - next(numbers))
    return found


def _inside(lines: Sequence[Line], at: int) -> Iterator[Line]:
    """The lines of the lists in an item."""
    return takewhile(lambda line: line.depth > lines[at].depth, lines[at + 1 :])


def _announces(line: Line, lexicon: Lexicon, *, inside: bool = False) -> bool:
    """Whether the last sentence of a line only asks for rounds, and leads over to what comes after it.

    An item does so with or without a colon, for what is listed `inside` it stands there for nothing else.
    """
    sentences = list(sentences_of(line.text, lexicon))
    if not sentences or not (inside or sentences[-1].content.rstrip().endswith(":")):
        return False
    reading = read_sentence(sentences[-1], lexicon)
    said = [mention.said for mention in reading.mentions]
    if inside and len(said) == 1 and lexicon.joints.said_times.search(reading.marked.content.rstrip(" :*_") + " "):
        return isinstance(said[0], RepsSaid)
    return asks_again(said) and not any(isinstance(one, RestSaid) and one.between is Between.SETS for one in said)


def in_part(sentences: Iterator[Sentence], line: Line, part: int, lexicon: Lexicon) -> Iterator[Sentence]:
    """The sentences of a line in the part of a list; of the line that announces it only the last one."""
    told = list(sentences)
    asks = bool(told) and part <= -BEYOND_LISTS and _announces(line, lexicon, inside=True)
    first = len(told) - 1 if asks or not line.depth else 0
    yield from told[:first]
    if asks:
        told[-1] = told[-1].in_rounds()
    yield from (replace(sentence, part=part) for sentence in told[first:])
