"""Lists of which a sentence right before them asks for rounds: "Then do the following three times:".

What stands before that sentence, a warm-up, and what comes after the list is done once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from guide.understand.doses import read_sentence
from guide.understand.entries import Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.outline import Line, Section
from guide.understand.said import Between, RestSaid, asks_again
from guide.understand.sentences import sentences_of


def announced_lists(root: Section, lexicon: Lexicon) -> Mapping[int, int]:
    """The part of each line that announces such a list, and of the lines in it, by the line's identity.

    Parts are numbered from -1 down, for those of a session are from 1 on.
    """
    found: dict[int, int] = {}
    for section in root.walk():
        lists: dict[int, list[Line]] = defaultdict(list)
        for line in section.lines:
            lists[line.list_number].append(line)
        for line, after in pairwise(section.lines):
            if not line.depth and after.depth == 1 and _announces(line, lexicon):
                found |= dict.fromkeys(map(id, (line, *lists[after.list_number])), -after.list_number)
    return found


def _announces(line: Line, lexicon: Lexicon) -> bool:
    """Whether the last sentence of a line only asks for rounds, and leads over to what comes after it."""
    sentences = list(sentences_of(line.text, lexicon))
    if not sentences or not sentences[-1].content.rstrip().endswith(":"):
        return False
    said = [mention.said for mention in read_sentence(sentences[-1], lexicon).mentions]
    return asks_again(said) and not any(isinstance(one, RestSaid) and one.between is Between.SETS for one in said)


def in_part(sentences: Iterator[Sentence], line: Line, part: int) -> Iterator[Sentence]:
    """The sentences of a line in the part of a list; of the line that announces it only the last one."""
    told = list(sentences)
    first = 0 if line.depth else len(told) - 1
    yield from told[:first]
    yield from (replace(sentence, part=part) for sentence in told[first:])
