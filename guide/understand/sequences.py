"""Several exercises told one after the other in one line: "10 squats, then a 20-second plank, and 8 burpees".

A line is cut only where what follows begins with a number of its own and names another movement, and what stands before
has told one too: "hold the stretch for 30 seconds, then take 3 breaths" stays whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from guide.late import late_pattern
from guide.understand.around import labelled_around
from guide.understand.chains import Chains
from guide.understand.doses import read_sentence
from guide.understand.entries import Entry, Sentence
from guide.understand.evidence import Evidence
from guide.understand.lexicon import Lexicon
from guide.understand.links import LONGEST
from guide.understand.mood import is_imperative
from guide.understand.numbering import Counts
from guide.understand.said import OF_ALL, asks_again

_EDGE: Final = late_pattern(r"\s*[,;+&]\s*|\s[–—-]\s+|\s+(?=[a-z])")
_NAMED: Final = late_pattern(r"\W*(?P<name>(?:[a-z'-]+ ){1,4})(?:x |- )?<[nt]\d+>")
_SIGN: Final = late_pattern(r"[.,;:()?!]|\s[–—-]\s")
REACH: Final = 80
"""Letters behind a number in which a movement is looked for."""
MOST_WORDS: Final = 5
"""A movement is named within so many words behind its number."""


class Sequences:
    """Cuts lines with the words of one language."""

    def __init__(self, evidence: Evidence, lexicon: Lexicon) -> None:
        self.evidence = evidence
        self.lexicon = lexicon
        self.chains = Chains(evidence, lexicon)

    def apart(self, entry: Entry) -> list[Entry]:
        """The entries of a line that tells several exercises; the entry itself where it tells one."""
        if not self._may_be_several(entry):
            return [entry]
        parts: list[list[Sentence]] = [[]]
        told: set[str] = set()
        for sentence, cut in ((part, part is not whole) for whole in entry.sentences for part in self._cut(whole)):
            content = sentence.reading.marked.content
            movement = self._next_movement(content) or (self._named_first(content) if cut else "")
            if told and movement and movement not in told and self.evidence.has_own_dose([sentence]):
                parts.append([])
                told = set()
            parts[-1].append(sentence)
            told |= self._movements(sentence)
        first, *others = parts
        return [
            replace(entry, sentences=first),
            *(Entry([replace(entry.first, text=own[0].text, lead=None)], own) for own in others),
        ]

    def is_chain(self, entry: Entry) -> bool:
        """Whether an entry is nothing but several names with their doses."""
        return self.chains.of(entry) is not None

    def _may_be_several(self, entry: Entry) -> bool:
        """Whether no name stands over all of a line, nothing counts it as one, and nothing asks for all of it again."""
        line = entry.first
        around = labelled_around(line.lead, self.lexicon) is not None
        if (self.evidence.is_named(line) and not around) or self.evidence.heads_fields(entry.lines):
            return False
        if line.counts not in (None, Counts.ITEMS):
            return False
        again = any(asks_again(mention.said for mention in one.reading.mentions) for one in entry.sentences)
        round_told = any(self.lexicon.scopes.one_round.search(one.reading.marked.content) for one in entry.sentences)
        return round_told or not again

    def _cut(self, sentence: Sentence) -> Iterator[Sentence]:
        """The parts of a sentence that each tell a movement of their own."""
        reading = sentence.reading
        content = reading.marked.content
        start = 0
        whole = len(content) > LONGEST or any(isinstance(m.said, OF_ALL) for m in reading.mentions)
        held = [found.span() for found in self.lexicon.joints.hold_of_each.finditer(content)]
        edges = () if whole else _EDGE.finditer(content)
        for edge in edges:
            if any(first < edge.start() < last for first, last in held):
                continue
            after = content[edge.end() : edge.end() + REACH]
            if self.lexicon.cases.offers.match(after):
                continue
            movement = self._next_movement(after) or (self._named_first(after) if edge.group().strip() else "")
            if not movement:
                continue
            before = self._part(sentence, start, reading.marked.place_after(edge.start()))
            told = self._movements(before)
            if told and movement not in told and not self._is_one_run(before, after):
                yield before
                start = reading.marked.place(edge.end())
        yield self._part(sentence, start, len(reading.text.content)) if start else sentence

    def _is_one_run(self, before: Sentence, after: str) -> bool:
        """Whether both are stretches of one run: "5 minutes of walking, 1 minute of running"."""
        interval = self.lexicon.headings.interval
        return bool(interval.match(before.reading.marked.content) and interval.match(after))

    def _part(self, sentence: Sentence, start: int, end: int) -> Sentence:
        """Some of a sentence, read by itself."""
        text = sentence.text.slice(start, end).strip()
        return replace(sentence, reading=read_sentence(text, self.lexicon))

    def _next_movement(self, content: str) -> str:
        """The movement that marked words begin with, behind its number; empty where they do not."""
        begun = self.lexicon.joints.next_told.match(content)
        if begun is None:
            return ""
        words = _SIGN.split(content[begun.end() :], maxsplit=1)[0].split()[:MOST_WORDS]
        return next(iter(self._moves_in(" ".join(words))), "")

    def _named_first(self, content: str) -> str:
        """The movement that marked words begin with, before its number: "child's pose 1 min"."""
        found = _NAMED.match(content)
        if found is None or is_imperative(content, self.lexicon):
            return ""
        return next(iter(self._moves_in(found["name"])), "")

    def _movements(self, sentence: Sentence) -> set[str]:
        """The movements that a sentence names and gives a dose to."""
        return self._moves_in(sentence.reading.marked.content) if self.evidence.has_own_dose([sentence]) else set()

    def _moves_in(self, content: str) -> set[str]:
        """The movements in some words, in the singular; breaths are none that stand by themselves."""
        found = {self.lexicon.singular(move.group()) for move in self.lexicon.roles.moves.finditer(content)}
        return {move for move in found if not self.lexicon.breathing.named.match(move)}
