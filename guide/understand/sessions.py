"""Sessions of a run or a ride, whose intervals and parts make one exercise together.

Their parts may be headings or lines on their own, such as `Main set 3x`: the rounds there are of the lines under it,
and not of the warm-up before them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from guide.model.text import Text
from guide.understand.doses import Reading, read_sentence
from guide.understand.entries import Sentence
from guide.understand.evidence import Evidence
from guide.understand.lexicon import Lexicon
from guide.understand.outline import Line, Section
from guide.understand.said import OF_ALL, RepsSaid, RestSaid, are_of_all, asks_again
from guide.understand.sentence_reader import SentenceReader
from guide.understand.tokens import lowered

LEAST_INTERVALS = 2
"""So many lines of a run plan make a session."""


class RunSessions:
    """Reads the sessions of one article."""

    def __init__(self, reader: SentenceReader, evidence: Evidence, lexicon: Lexicon) -> None:
        self.reader = reader
        self.evidence = evidence
        self.lexicon = lexicon

    def is_session(self, section: Section) -> bool:
        """Whether all that has a dose in a section is an interval, and all headings in it name parts of a session."""
        parts = self.lexicon.headings.session_part
        if section.heading is None or section.tables or parts.match(section.heading_words):
            return False
        if not all(parts.match(lowered(heading.content)) for heading in inner_headings(section)):
            return False
        lines = [line for part in section.walk() for line in part.lines if not self._is_of_rounds(line.text)]
        dosed = [line for line in lines if self.evidence.has_dose(self.reader.line(line))]
        named = [line for line in dosed if not _is_heading(line, section)]
        described = [line for line, after in pairwise(lines) if line.depth == 1 < after.depth and line in named]
        if len(described) > len(named) / 2:  # each stands over how it is done
            return False
        return len(named) >= LEAST_INTERVALS and all(map(self.evidence.is_interval, named))

    def told(self, section: Section) -> list[Sentence]:
        """The sentences of a session, those under a number of rounds as a part of it."""
        heading = section.heading
        if heading is None or not self.has_rounds(section):
            return list(self._told(section, 0))
        return [replace(Sentence(read_sentence(heading, self.lexicon)).in_rounds(), part=1), *self._told(section, 1)]

    def has_rounds(self, section: Section) -> bool:
        """Whether the heading of a session asks for rounds of the list under it: "Main set (repeat 4 times)"."""
        return section.heading is not None and self._is_of_rounds(section.heading)

    def _told(self, section: Section, last: int) -> Iterator[Sentence]:
        part, depth = last, 0
        """The part at hand, and how deep the line stands that asks for its rounds."""
        lines = [line for line in section.lines if not _is_heading(line, section)]
        for at, line in enumerate(lines):
            part = part if line.depth > depth else 0
            over = not line.depth or any(line.depth < after.depth for after in lines[at + 1 : at + 2])
            begins = over and self._is_of_rounds(line.text)
            depth = line.depth if begins else depth
            for read in self.reader.line(line):
                sentence = read.in_rounds() if begins else read
                if begins and are_of_all(mention.said for mention in sentence.reading.mentions):
                    last = part = last + 1
                yield replace(sentence, part=part or sentence.part)
        for inner in section.sections:
            assert inner.heading is not None, "a part of a session is named"
            heading = Sentence(read_sentence(inner.heading, self.lexicon)).in_rounds()
            of_rounds = self._is_of_rounds(inner.heading)
            last += of_rounds
            if of_rounds:
                yield replace(heading, part=last)
            yield from (replace(s, part=last if of_rounds else s.part) for s in self.reader.part(inner))

    def _is_of_rounds(self, text: Text) -> bool:
        """Whether some words only ask for rounds, maybe behind the name of a part: "Main set 3x", "Repeat twice:"."""
        reading = read_sentence(text, self.lexicon)
        said = [mention.said for mention in reading.mentions]
        kinds = (*OF_ALL, RestSaid, RepsSaid) if self._leads_over(reading) else (*OF_ALL, RestSaid)
        return asks_again(said) and all(isinstance(one, kinds) for one in said)

    def _leads_over(self, reading: Reading) -> bool:
        """Whether what a sentence asks for is of what comes behind it: it ends with a colon, or names a part."""
        words = reading.marked.content
        named = words[: reading.mentions[0].start].strip(" ([:–—-") if reading.mentions else ""
        return words.rstrip(" *_").endswith(":") or bool(named and self.lexicon.headings.session_part.match(named))

    def headings(self, section: Section) -> tuple[Text, ...]:
        """The words of a session that are none of its sentences: its parts, and its own name where it is told again."""
        again = [line.text for line in section.lines if _is_heading(line, section)]
        parts = [heading for heading in inner_headings(section) if not self._is_of_rounds(heading)]
        return (*again, *parts)


def inner_headings(section: Section) -> Sequence[Text]:
    """The headings of all sections in a section."""
    return [part.heading for below in section.sections for part in below.walk() if part.heading is not None]


def _is_heading(line: Line, section: Section) -> bool:
    """Whether a line only says the heading over it again."""
    assert section.heading is not None, "a session is named"
    return lowered(line.text.content).strip(" :*") == section.heading_words.strip(" :*")
