"""Exercises in tables: a row is one with its cells for doses, or the doses of one that stands around the table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from guide.late import late_pattern
from guide.model.text import Text, joined
from guide.understand.chains import Chain, Chains
from guide.understand.doses import NO_NAME, Mention, firm, kind_of_said, optional, says_only_doses
from guide.understand.entries import DAY_OFF, Draft, Piece, Sentence, Told, Unheard
from guide.understand.evidence import Evidence
from guide.understand.kinds import Kind, is_another_way, kind_of
from guide.understand.lexicon import Lexicon
from guide.understand.links import link_name
from guide.understand.naming import name_of, plain_name
from guide.understand.outline.sections import Row, value_of
from guide.understand.roles import NO_DOSES
from guide.understand.said import HoldSaid, RepsSaid, RestSaid, SidesSaid, WorkSaid
from guide.understand.sentence_reader import SentenceReader
from guide.understand.shown import Shown
from guide.understand.tokens import NumberKind, lowered
from guide.understand.totals import without_slot

NUMBER_ONLY = late_pattern(r"\W*\d{1,2}\W*")
"""A cell with the number of its row."""
LEAST_DOSED = 0.5
"""So many rows of a table must have a dose for the others to be exercises too."""

LEAST_HEADED = 3
"""So many rows under a header that calls them exercises are such without any dose."""
LEAST_COUNTED = 2
"""So many rows with a number and nothing else are counted."""
LEAST_COUNT = 4
"""The greatest of the numbers is at least this."""
MOST_NAME_WORDS = 8
"""A line of a cell that has more tells something."""
LEAST_COLUMNS = 2
"""So many columns that name a movement each are exercises."""
LEAST_PHASES = 2
"""So many phases of a breath, each in a row, are one breath."""


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
        levels = all(row.name is not None and is_another_way(row.name, self.lexicon) for row in table)
        grown = all(map(self.reader.is_grown, table))
        return labels or levels or grown or self._are_facts(table)

    def _are_facts(self, table: Sequence[Row]) -> bool:
        """Whether the rows tell of one exercise for whom it is, how long it takes: "Best for | …", "Time | …"."""
        names = [row.name for row in table if row.name is not None]
        facts = [self.lexicon.headings.fact_label.match(lowered(name.content)) is not None for name in names]
        labels = [
            fact or kind_of(name, None, self.lexicon) is Kind.LABEL for name, fact in zip(names, facts, strict=True)
        ]
        others = [lowered(name.content) for name, label in zip(names, labels, strict=True) if not label]
        moves = any(map(self.lexicon.roles.moves.search, others))
        return len(names) == len(table) and any(facts) and 2 * sum(labels) > len(table) and not moves

    def rows(self, table: tuple[Row, ...], number: int, *, called: bool | None) -> list[Piece]:
        """The exercises of a table; without a dose in any cell, and no row that shows one, its cells as sentences.

        What stands over the table may have `called` its rows exercises, or be about something else (None).
        """
        named = [(row.name, row) for row in table if row.name is not None]
        read = self._counted([self._row_text(name, row) for name, row in named])
        dosed = any(self.evidence.has_dose(sentences) or self._chain(name, sentences) for name, sentences in read)
        dosed = dosed and (called is not None or not self._are_periods(row.name for row in table))
        headed = called is not None and self._are_headed(table, called=called)
        shown = not any(row.compared for row in table) and headed
        if not (dosed or shown):
            return [
                Told(sentence, number)
                for name, sentences in read
                for sentence in (*self.reader.read(name, cell=True), *sentences)
            ]
        self.tables += 1
        return self._row_pieces(read, number)

    def _are_periods(self, names: Iterable[Text | None]) -> bool:
        """Whether rows are only weeks or days: under "Progress" they say what was done in each, "Week 1 | 25 min"."""
        periods = (self.lexicon.headings.period, self.lexicon.headings.weekday)
        return all(name is not None and any(one.match(lowered(name.content)) for one in periods) for name in names)

    def _are_headed(self, table: Sequence[Row], *, called: bool) -> bool:
        """Whether a header says that the rows are exercises, and so do what stands over them or most names."""
        names = [row.name for row in table if row.name is not None]
        moves = sum(self.lexicon.roles.moves.search(lowered(name.content)) is not None for name in names)
        several = len(names) >= LEAST_HEADED and all(row.headed for row in table)
        return several and (called or 2 * moves >= len(names))

    def _row_text(self, name: Text, row: Row) -> tuple[Text, list[Sentence]]:
        """The name of a row and its sentences; a name that says how often it is done is all of the exercise."""
        cells = self._in_rounds([sentence for cell in self._of_first_period(row.cells) for sentence in cell])
        first, *behind = _names_in(name)
        below = [sentence for line in behind for sentence in self.reader.read(line)]
        if not cells and below and (self.evidence.has_own_dose(below) or self.evidence.instructs(below)):
            return first, below
        if cells and behind and all(map(_is_told, behind)) and not self.evidence.has_dose(below):
            return first, [*below, *cells]
        if behind and self._are_doses(behind) and self._is_beside(below, cells):
            return first, [*below, *cells]
        told = list(self.reader.read(name))
        counted = bool(row.cells) and all(NUMBER_ONLY.fullmatch(cell.content) for cell in row.cells)
        sides = self._are_only_sides(told) and self.evidence.has_dose(cells)
        beside = "\n" not in name.content and self.evidence.has_own_dose(told)
        if sides or (beside and (counted or self._is_beside(told, cells))):
            return plain_name(name_of(told[0].reading, self.lexicon), self.lexicon), [*told, *cells]
        return name, cells

    def _are_doses(self, lines: Sequence[Text]) -> bool:
        """Whether lines are doses and nothing else."""
        return all(says_only_doses(line, NO_NAME, self.lexicon) for line in lines)

    def _is_beside(self, told: Sequence[Sentence], cells: Sequence[Sentence]) -> bool:
        """Whether a name has a dose that cells are beside: "Plank (30 s)" in 3 sets, or before how it is done."""
        own, others = ({kind_of_said(said) for one in some for said in one.said} for some in (told, cells))
        only = not others or self._are_doses([value_of(one.text) for one in cells])
        return bool(cells) and only and own.isdisjoint(others)

    def _in_rounds(self, sentences: list[Sentence]) -> list[Sentence]:
        """The cells of a row of which several are times of work, a count beside them as rounds: "Repeats: 8"."""
        if sum(len(one.said) == 1 and isinstance(one.said[0], WorkSaid) for one in sentences) < LEAST_COLUMNS:
            return sentences
        headed = self.lexicon.headings.rounds_column.match
        return [one.in_rounds() if headed(one.reading.marked.content) else one for one in sentences]

    def _counted(self, rows: list[tuple[Text, list[Sentence]]]) -> list[tuple[Text, list[Sentence]]]:
        """Rows of movements, each with a number that no header explains, as how often each is done.

        A single one is enough where all other rows have a dose in its place: "Bridge | 12" below "Clam | 8 each side".
        """
        now = [(name, [one for one in told if not one.reading.optional]) for name, told in rows]
        alone = [(name, told[0]) for name, told in now if len(told) == 1]
        dosed = [one for _, one in alone if self.evidence.has_own_dose([one])]
        counts = any(isinstance(said, RepsSaid) for one in dosed for said in one.said)
        bare = [
            (name, one) for name, one in alone if not one.said and NUMBER_ONLY.fullmatch(value_of(one.text).content)
        ]
        beside = counts and len(dosed) + len(bare) == len(rows) >= LEAST_HEADED
        levels = [(name, one) for name, one in bare if self._level(one.text) is not None]
        numbers_only = [(name, one) for name, one in bare if NUMBER_ONLY.fullmatch(one.text.content)]
        unsaid = bare if beside else levels or numbers_only
        numbers = [int("".join(filter(str.isdecimal, one.text.content))) for _, one in unsaid]
        moves = sum(self.lexicon.roles.moves.search(lowered(name.content)) is not None for name, _ in unsaid)
        in_order = all(other - one == 1 for one, other in pairwise(numbers)) and len(numbers) > 1
        enough = beside or (len(unsaid) >= LEAST_COUNTED and 2 * moves >= len(unsaid))
        if not unsaid or in_order or max(numbers) < LEAST_COUNT or not enough:
            return rows
        names = self.lexicon.activities.still_names
        own = {id(one) for name, one in unsaid if not names.search(lowered(name.content))}
        return [(name, [_as_count(one) if id(one) in own else one for one in told]) for name, told in rows]

    @staticmethod
    def _are_only_sides(told: Sequence[Sentence]) -> bool:
        """Whether a name says that what is told beside it is for each side, and no more: "Lunges (each leg)"."""
        said = [one for sentence in told for one in sentence.said]
        return bool(said) and all(isinstance(one, SidesSaid) for one in said)

    def _of_first_period(self, cells: Sequence[Text]) -> Iterator[list[Sentence]]:
        """The sentences of cells; where columns stand for weeks or days, those after the first are for later.

        Of columns that stand for levels one is done: the easiest, or the first.
        """
        headers = [cell.slice(0, max(0, cell.content.find(": "))) for cell in cells]
        levels = {at: found for at, header in enumerate(headers) if (found := self._level(header)) is not None}
        done = next((at for at, found in levels.items() if found["gentle"]), next(iter(levels), None))
        periods = 0
        for at, (header, cell) in enumerate(zip(headers, cells, strict=True)):
            periods += self.lexicon.headings.period.match(lowered(header.content)) is not None
            sentences = list(self._timed(header, self.reader.read(cell, self._about(header), cell=True)))
            if at == done and len(levels) >= LEAST_COLUMNS:
                yield [replace(s, reading=firm(s.reading)) for s in sentences]
            elif periods < 2 and (at not in levels or len(levels) < LEAST_COLUMNS):
                yield sentences
            else:
                yield [replace(s, reading=optional(s.reading)) for s in sentences]

    def _level(self, header: Text) -> re.Match[str] | None:
        """The header of a column as that of one of several levels: "Beginner"."""
        return self.lexicon.headings.one_of_several.match(lowered(header.content)) if header.content else None

    def _timed(self, header: Text, sentences: Iterable[Sentence]) -> Iterator[Sentence]:
        """The sentences of a cell, a time that would be long for one exercise too where the column is of times."""
        timed = self.lexicon.headings.time_column.match(lowered(header.content)) is not None
        for sentence in map(self._of_set, sentences):
            reading = sentence.reading
            number = reading.marked.quantities[0] if len(reading.marked.quantities) == 1 else None
            unsaid = number is not None and number.kind is NumberKind.TIME and not number.clock and not reading.mentions
            if timed and unsaid and number is not None and not reading.conditional:
                start, end = reading.marked.content.find("<"), reading.marked.content.find(">") + 1
                mention = Mention(WorkSaid(number.amount(reading.text)), start, end)
                yield sentence.with_mentions((mention,))
            else:
                yield sentence

    def _of_set(self, sentence: Sentence) -> Sentence:
        """A number behind that of its set as how often something is done in it: "Set 2: 8"."""
        numbers = sentence.reading.marked.quantities
        numbered = self.lexicon.joints.numbered_set.match(sentence.reading.marked.content) is not None
        bare = numbered and len(numbers) == 2 and not sentence.said and numbers[1].kind is NumberKind.COUNT
        alone = NUMBER_ONLY.fullmatch(sentence.text.content.partition(": ")[2]) is not None
        return _as_count(sentence) if bare and alone else sentence

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
            elif self._is_free_day(name, sentences):
                found += [Unheard(text, number, DAY_OFF) for text in (name, *(one.text for one in sentences))]
            elif columns := self._of_columns(name, sentences, number):
                found += columns
            elif chain := self._chain(name, sentences):
                found += [Told(one, number) for one in self.reader.read(name, cell=True)]
                found += [Draft(link_name(one, self.lexicon), [one], number, table=self.tables) for one in chain.links]
            elif few and not self.evidence.has_dose(sentences):
                found += [Told(one, number) for one in (*self.reader.read(name, cell=True), *sentences)]
            elif not sentences and not few and len(rows) > 1 and (across := self._across(name, number)):
                found.append(across)
            else:
                told = without_slot(name, sentences, self.lexicon)
                names = (one.strip(" .") for one in _names_in(name))
                found += [Draft(one, list(told), number, table=self.tables) for one in names]
        return found

    def _of_columns(self, name: Text, sentences: Sequence[Sentence], number: int) -> list[Piece]:
        """The exercises of a week or a day, where each column is one: "Week 2 | Push-ups 3x8 | Squats 3x10"."""
        headings = self.lexicon.headings
        if not any(one.match(lowered(name.content)) for one in (headings.period, headings.weekday)):
            return []
        moves = self.lexicon.roles.moves
        headed = [(one.text.slice(0, max(0, one.text.content.find(": "))), one) for one in sentences]
        named = [(header, one) for header, one in headed if moves.search(lowered(header.content))]
        if any(headings.interval.match(lowered(header.content)) for header, _ in named):
            return []  # stretches of one run
        if len(named) < LEAST_COLUMNS or not all(self.evidence.has_own_dose([one]) for _, one in named):
            return []
        own = {id(one) for _, one in named}
        others = [one for one in sentences if id(one) not in own]
        return [Draft(joined((name, header)), [one, *others], number, table=self.tables) for header, one in named]

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

    def _is_free_day(self, name: Text, sentences: Sequence[Sentence]) -> bool:
        """Whether a row is a day on which nothing is done, or nothing that is told: "Thursday | Rest or swim"."""
        headings = self.lexicon.headings
        words = lowered(name.content).split()
        ends = [" ".join(words[at:]) for at in range(len(words))]  # "Week 2 Monday"
        day = any(one.match(end) for one in (headings.weekday, headings.period) for end in ends)
        told = [sentence.text.slice(sentence.text.content.rfind(": ") + 1) for sentence in sentences]
        free = [self.lexicon.activities.rest_day.fullmatch(lowered(one.content)) is not None for one in told]
        return day and any(free) and not self.evidence.has_dose(sentences)

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
        if not self.lexicon.activities.rest_unsaid.fullmatch(lowered(name.content)):
            return []
        cells = (sentence.text.slice(sentence.text.content.rfind(": ") + 1).strip() for sentence in sentences)
        timed = [one for cell in cells for one in self.reader.read(joined((name, cell), ": "), cell=True)]
        in_units = [_as_rest(sentence) for sentence in sentences if _is_time(sentence)]
        return in_units or timed or told


def _as_count(sentence: Sentence) -> Sentence:
    """A sentence, its last number as how often something is done."""
    reading = sentence.reading
    content = reading.marked.content
    said = RepsSaid(reading.marked.quantities[-1].amount(reading.text), own=True)
    mention = Mention(said, content.rfind("<"), content.rfind(">") + 1)
    return replace(sentence, reading=replace(reading, mentions=(mention,), unread=()))


def _is_time(sentence: Sentence) -> bool:
    """Whether a sentence says a time and nothing else of doses."""
    return len(sentence.said) == 1 and isinstance(sentence.said[0], (HoldSaid, WorkSaid))


def _as_rest(sentence: Sentence) -> Sentence:
    """A time of work as one of rest: "Seconds: 15" in a row that is a rest."""
    return sentence.saying(lambda said: RestSaid(said.time) if isinstance(said, (HoldSaid, WorkSaid)) else said)


def _is_told(line: Text) -> bool:
    """Whether a line below a name tells something, and is no name beside it."""
    return line.content.rstrip().endswith((".", "!", "?")) or len(line.content.split()) > MOST_NAME_WORDS


def _names_in(cell: Text) -> list[Text]:
    """The names in a cell, one on each line of it."""
    ends = [m.start() for m in re.finditer("\n", cell.content)]
    lines = [cell.slice(start, end).strip() for start, end in zip([0, *ends], [*ends, None], strict=True)]
    return [line for line in lines if any(c.isalpha() for c in line.content)] or [cell]
