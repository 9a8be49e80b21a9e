"""Exercises in tables: a row is one with its cells for doses, or the doses of one that stands around the table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from guide.model.text import Text, joined
from guide.understand.chains import Chain, Chains, link_name
from guide.understand.doses import optional
from guide.understand.entries import Draft, Piece, Sentence, Told
from guide.understand.evidence import Evidence
from guide.understand.kinds import Kind, kind_of
from guide.understand.lexicon import Lexicon
from guide.understand.naming import name_of, plain_name
from guide.understand.roles import NO_DOSES
from guide.understand.said import HoldSaid, RestSaid, SidesSaid, WorkSaid
from guide.understand.sentence_reader import SentenceReader
from guide.understand.shown import Shown
from guide.understand.tables import Row
from guide.understand.tokens import lowered

NUMBER_ONLY = re.compile(r"\W*\d{1,2}\W*")
"""A cell with the number of its row."""
LEAST_DOSED = 0.5
"""So many rows of a table must have a dose for the others to be exercises too."""


class TableReader:
    """Finds the exercises in the tables of one article."""

    def __init__(self, reader: SentenceReader, evidence: Evidence, shown: Shown, lexicon: Lexicon) -> None:
        self.reader = reader
        self.evidence = evidence
        self.shown = shown
        self.chains = Chains(evidence, lexicon)
        self.lexicon = lexicon
        self.tables = 0
        """How many tables with exercises have been read."""

    def are_fields(self, table: tuple[Row, ...]) -> bool:
        """Whether the rows are doses of one exercise rather than exercises: no names, or only labels or levels."""
        labels = all(row.name is None or kind_of(row.name, None, self.lexicon) is Kind.LABEL for row in table)
        return labels or all(row.name is not None and self.reader.is_level(row.name) for row in table)

    def rows(self, table: tuple[Row, ...], number: int) -> list[Piece]:
        """The exercises of a table; without a dose in any cell, and no row that shows one, its cells as sentences."""
        named = [(row.name, row) for row in table if row.name is not None]
        read = [self._row_text(name, row) for name, row in named]
        dosed = any(self.evidence.has_dose(sentences) or self._chain(name, sentences) for name, sentences in read)
        if not dosed and not self.shown.are_shown_in_rows(read):
            return [
                Told(sentence, number)
                for name, sentences in read
                for sentence in (*self.reader.read(name, cell=True), *sentences)
            ]
        self.tables += 1
        return self._row_pieces(read, number)

    def _row_text(self, name: Text, row: Row) -> tuple[Text, list[Sentence]]:
        """The name of a row and its sentences; a name that says how often it is done is all of the exercise."""
        cells = [sentence for cell in self._of_first_period(row.cells) for sentence in cell]
        first, *behind = _names_in(name)
        below = [sentence for line in behind for sentence in self.reader.read(line)]
        if not cells and below and (self.evidence.has_own_dose(below) or self.evidence.instructs(below)):
            return first, below
        told = list(self.reader.read(name))
        counted = bool(row.cells) and all(NUMBER_ONLY.fullmatch(cell.content) for cell in row.cells)
        if self._are_only_sides(told) and self.evidence.has_dose(cells):
            return plain_name(name_of(told[0].reading, self.lexicon), self.lexicon), [*told, *cells]
        if not counted or "\n" in name.content or not self.evidence.has_own_dose(told):
            return name, cells
        return plain_name(name_of(told[0].reading, self.lexicon), self.lexicon), [*told, *cells]

    @staticmethod
    def _are_only_sides(told: Sequence[Sentence]) -> bool:
        """Whether a name says that what is told beside it is for each side, and no more: "Lunges (each leg)"."""
        said = [one for sentence in told for one in sentence.said]
        return bool(said) and all(isinstance(one, SidesSaid) for one in said)

    def _of_first_period(self, cells: Sequence[Text]) -> Iterator[list[Sentence]]:
        """The sentences of cells; where columns stand for weeks or days, those after the first are for later."""
        periods = 0
        for cell in cells:
            header = cell.slice(0, max(0, cell.content.find(": ")))
            periods += self.lexicon.headings.period.match(lowered(header.content)) is not None
            sentences = list(self.reader.read(cell, self._about(header), cell=True))
            yield sentences if periods < 2 else [replace(s, reading=optional(s.reading)) for s in sentences]

    def _about(self, header: Text) -> str:
        """The header of a cell, where it says what the cell is about: "benefits"."""
        words = lowered(header.content)
        roles = (role for pattern, role in self.lexicon.roles.labels if pattern.search(words))
        return words if next(roles, None) in NO_DOSES else ""

    def _row_pieces(self, rows: list[tuple[Text, list[Sentence]]], number: int) -> list[Piece]:
        """Rows as exercises; in a table of few doses, those without one are told."""
        dosed = sum(self.evidence.has_dose(told) or self._chain(name, told) is not None for name, told in rows)
        few = 0 < dosed < LEAST_DOSED * len(rows)
        found: list[Piece] = []
        for name, sentences in rows:
            last = found[-1] if found else None
            rest = self._rest(name, sentences)
            if rest and isinstance(last, Draft):
                last.sentences += rest
            elif chain := self._chain(name, sentences):
                found += [Told(one, number) for one in self.reader.read(name, cell=True)]
                found += [Draft(link_name(one, self.lexicon), [one], number, table=self.tables) for one in chain.links]
            elif few and not self.evidence.has_dose(sentences):
                found += [Told(one, number) for one in (*self.reader.read(name, cell=True), *sentences)]
            elif not sentences and not few and len(rows) > 1 and (across := self._across(name, number)):
                found.append(across)
            else:
                found += [Draft(one, list(sentences), number, table=self.tables) for one in _names_in(name)]
        return found

    def _across(self, cell: Text, number: int) -> Draft | None:
        """The exercise that a row without other cells tells with how long it takes: "Cardio: 20 minutes"."""
        told = list(self.reader.read(cell))
        timed = any(isinstance(mention.said, (HoldSaid, WorkSaid)) for one in told for mention in one.reading.mentions)
        if not timed or not self.evidence.has_own_dose(told):
            return None
        name = name_of(told[0].reading, self.lexicon)
        words = lowered(name.content)
        moves = self.lexicon.roles.moves.search(words) or kind_of(name, None, self.lexicon) is Kind.PHASE
        return Draft(name, told, number, table=self.tables) if moves else None

    def _chain(self, name: Text, sentences: Sequence[Sentence]) -> Chain | None:
        """The exercises that the only cell of a row tells one after the other; None where the row names one."""
        moves = self.lexicon.roles.moves.search(lowered(name.content))
        return None if moves or len(sentences) != 1 else self.chains.in_sentence(sentences[0])

    def _rest(self, name: Text, sentences: Sequence[Sentence]) -> list[Sentence]:
        """What a row says of a rest, if it is named so: "Rest | 30 seconds", "1 minute rest"; empty for any other."""
        told = list(self.reader.read(name, cell=True))
        said = [mention.said for one in told for mention in one.reading.mentions]
        if said and all(isinstance(one, RestSaid) for one in said):
            return told
        if not self.lexicon.rest_unsaid.fullmatch(lowered(name.content)):
            return []
        cells = (sentence.text.slice(sentence.text.content.rfind(": ") + 1).strip() for sentence in sentences)
        timed = [one for cell in cells for one in self.reader.read(joined((name, cell), ": "), cell=True)]
        return timed or told


def _names_in(cell: Text) -> list[Text]:
    """The names in a cell, one on each line of it."""
    ends = [m.start() for m in re.finditer("\n", cell.content)]
    lines = [cell.slice(start, end).strip() for start, end in zip([0, *ends], [*ends, None], strict=True)]
    return [line for line in lines if any(c.isalpha() for c in line.content)] or [cell]
