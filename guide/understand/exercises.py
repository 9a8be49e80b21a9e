"""Which parts of an article are exercises, and which sentences belong to each.

The result keeps the order of the article: a flow of headings and sentences that belong to no exercise, and drafts of
exercises with their sentences. What speaks for an exercise is weighed in `evidence`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise, takewhile

from guide.model.text import Text, joined
from guide.understand.doses import optional, read_sentence
from guide.understand.entries import Draft, Entry, Piece, Sentence, Titled, Told
from guide.understand.evidence import Evidence, Place
from guide.understand.kinds import Kind, kind_of, repeated_headings
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.naming import introduced, name_of, plain_name, told_name
from guide.understand.numbering import Counts
from guide.understand.outline import Line, Row, Section
from guide.understand.said import (
    OF_ALL,
    BreathsSaid,
    HoldSaid,
    RestSaid,
    SidesSaid,
    WorkSaid,
    asks_again,
)
from guide.understand.sentences import sentences_of
from guide.understand.sifting import sifted
from guide.understand.titles import Titles
from guide.understand.tokens import lowered

NUMBER_ONLY = re.compile(r"\W*\d{1,2}\W*")
"""A cell with the number of its row."""
LEAST_DOSED = 0.5
"""So many rows of a table must have a dose for the others to be exercises too."""
LEAST_SERIES = 2
"""Headings with the numbers of exercises that make a series."""


class Finder:
    """Walks the sections of one article."""

    def __init__(self, root: Section, title: Text | None, lexicon: Lexicon) -> None:
        self.root = root
        self.title = title
        """The title where no heading says it."""
        self.lexicon = lexicon
        self.evidence = Evidence(lexicon)
        self.titles = Titles(self.evidence, lexicon)
        self.sections = 0
        self.tables = 0
        self.known: dict[tuple[int, str], tuple[Sentence, ...]] = {}
        """The sentences of lines read before, by the identity of the line."""
        self.field_blocks: set[int] = set()
        """Paragraphs of which the first line is a name and the others are fields."""
        self.dropped: list[Text] = []
        """Labels in front of lines that say what the sentences behind them are about, and are not heard themselves."""
        self.parents: dict[int, int] = {}
        """For the number of each section, that of the section it stands in."""
        self.announced = False
        """Whether a sentence outside the exercises has given a dose to what comes."""
        self.nothing_else = False
        """Whether the article has been walked without finding an exercise."""
        self.announced_for_each = False
        """Whether it has done so for each exercise in so many words."""
        self.top = root.sections[0] if len(root.sections) == 1 else None
        """The section that holds all others, whatever its level: the title."""
        self.repeated = repeated_headings(root)
        self.in_series = _counted_headings(root) >= LEAST_SERIES
        self.continued = _continued_lists(root)

    # Sentences.

    def read(self, text: Text, about: str = "", cell: bool = False) -> Iterator[Sentence]:
        """The sentences of a line."""
        for sentence in sentences_of(text, self.lexicon):
            yield Sentence(read_sentence(sentence, self.lexicon), about, cell)

    def line(self, line: Line, about: str = "") -> tuple[Sentence, ...]:
        """The sentences of a line; read once however often they are asked for."""
        key = (id(line), about)
        if key not in self.known:
            self.known[key] = tuple(self._line(line, about))
        return self.known[key]

    def _line(self, line: Line, about: str) -> Iterator[Sentence]:
        text = line.text
        labelled = False
        if line.lead is not None:
            end = line.text.content.find(line.lead.content) + len(line.lead.content)
            after = line.text.content[end:].lstrip("* ")
            labelled = after.startswith(":")
            if labelled and self._is_told_label(line.lead) and len(after) > 1:
                about = about or lowered(line.lead.content)
                self.dropped.append(line.lead)
                text, labelled = line.text.slice(end).strip(" *:\t"), False
        about_one = line.depth or (line.lead is not None and line.text.content[len(line.lead) :].startswith(":"))
        variant = bool(about_one) and self.lexicon.variant.match(lowered(line.text.content)) is not None
        for sentence in self.read(text, about, cell=labelled):
            yield sentence if not variant else Sentence(optional(sentence.reading), about)
            variant = variant or self.lexicon.in_that_case.match(sentence.reading.marked.content) is not None

    def _is_told_label(self, lead: Text) -> bool:
        """Whether a label says what the sentences after it are about, rather than name a dose."""
        headings = self.lexicon.headings
        return self._kind(lead) is Kind.LABEL and not headings.dose_label.search(lowered(lead.content))

    def flat(self, section: Section) -> list[Sentence]:
        """All sentences of an exercise: its own and those of its labelled parts."""
        found = [sentence for line in section.lines for sentence in self.line(line)]
        for part in section.sections:
            about = part.heading.content.lower() if part.heading else ""
            found += [Sentence(sentence.reading, about, sentence.cell) for sentence in self.flat(part)]
        return found

    def _kind(self, words: Text) -> Kind:
        return kind_of(words, None, self.lexicon)

    def _kind_of(self, section: Section) -> Kind:
        return kind_of(section.heading, section.number, self.lexicon, self.repeated)

    # The walk.

    def walk(self) -> list[Piece]:
        """The pieces of the article, in order."""
        pieces = sifted(self._walk(self.root, 0, elsewhere=False), self.parents, self.evidence)
        if not any(isinstance(piece, Draft) for piece in pieces):
            self.nothing_else, self.sections = True, 0
            pieces = sifted(self._walk(self.root, 0, elsewhere=False), self.parents, self.evidence)
        own = [piece.sentence for piece in pieces if isinstance(piece, Told) and piece.section == 1]
        drafts = [piece for piece in pieces if isinstance(piece, Draft)]
        firm = any(not draft.titled or self.evidence.has_own_dose(draft.sentences) for draft in drafts)
        if firm or not self.evidence.has_own_dose(own):
            return pieces
        return self._as_one(pieces, own)

    def _as_one(self, pieces: list[Piece], own: list[Sentence]) -> list[Piece]:
        """An article without any heading over what is to be done: all of that is one exercise."""
        name = self.title or introduced(own, self.lexicon) or told_name(own, self.lexicon)
        first = next(i for i, piece in enumerate(pieces) if isinstance(piece, Told) and piece.section == 1)
        rest = [piece for piece in pieces if not (isinstance(piece, Told) and piece.section == 1)]
        found: list[Piece] = []
        for piece in rest:
            if isinstance(piece, Draft):
                found.append(Titled(piece.heading or piece.name, piece.section))
                found += [Told(sentence, piece.section) for sentence in piece.sentences]
            else:
                found.append(piece)
        return [*found[:first], Draft(name, own, 1), *found[first:]]

    def _walk(self, section: Section, parent: int, *, elsewhere: bool) -> list[Piece]:
        """The pieces of a section, in order; with `elsewhere` it stands under something that is not to be done now."""
        self.sections += 1
        number = self.sections
        self.parents[number] = parent
        kind = self._kind_of(section)
        if kind is Kind.ELSEWHERE and (section is self.top or section.level <= 1):
            kind = Kind.PHASE
        elsewhere = elsewhere or kind is Kind.ELSEWHERE
        labelled = [part for part in section.sections if self._is_part(part, kind)]
        own = [sentence for line in section.lines for sentence in self.line(line)]
        over_others = kind is not Kind.NAMED or section.level <= 1 or len(section.sections) >= LEAST_SERIES
        if not elsewhere and (over_others or section is self.top):
            self._note_announced(own)
        inner = self._inner([part for part in section.sections if part not in labelled], number, elsewhere=elsewhere)
        drafts = [piece for piece in inner if isinstance(piece, Draft)]
        fields = [table for table in section.tables if self._are_fields(table)]
        own += [s for table in fields for row in table for s in self._field_sentences(row)]
        if not elsewhere and self._is_session(section):
            return [self.titled_draft(section, self.flat(section), number)]
        title = self._title(section, number)
        rows = [piece for table in section.tables if table not in fields for piece in self.rows(table, number)]
        if any(isinstance(piece, Draft) for piece in rows):
            before, after = self._around(section, number, own)
            return [*title, *before, *rows, *after, *inner]
        if elsewhere:
            kind = Kind.ELSEWHERE
        items = self.items(section, kind, number)
        if items:
            return [*title, *items, *self.labels(labelled, number), *rows, *inner]
        whole = [*own, *(s for part in labelled for s in self.part(part))]
        rest = [piece for piece in rows if not isinstance(piece, Draft)]
        about = kind in (Kind.ASIDE, Kind.ELSEWHERE)
        if not drafts and not about and section.heading is not None and self._is_exercise(section, whole, kind):
            asides = [p for p in inner if isinstance(p, (Told, Titled))]
            draft = self.titled_draft(section, whole, number)
            draft.headings += tuple(part.heading for part in labelled if part.heading is not None)
            return [draft, *rest, *asides]
        before, after = self._around(section, number, own) if drafts else (self.told(own, number), [])
        return [*title, *before, *after, *self.labels(labelled, number), *rest, *inner]

    def _around(self, section: Section, number: int, own: list[Sentence]) -> tuple[list[Piece], list[Piece]]:
        """What stands beside the exercises of a section: before them, a warm-up with them, and a cool-down after."""
        drafts: dict[bool, list[Piece]] = {False: [], True: []}
        taken: set[int] = set()
        for entry in map(self._entry, self._grouped(section.lines)):
            label = self.lexicon.headings.around.match(lowered(entry.first.lead.content)) if entry.first.lead else None
            whole = len(entry.lines) == 1 and not entry.first.text.content.rstrip().endswith(":")
            if label and whole and self.evidence.has_own_dose(entry.sentences):
                drafts[label["after"] is not None].append(self.item_draft(entry, self._beside(number)))
                taken |= {id(sentence) for sentence in entry.sentences}
        told = self.told([sentence for sentence in own if id(sentence) not in taken], number)
        return [*told, *drafts[False]], drafts[True]

    def _beside(self, number: int) -> int:
        """The number of a section beside another, for what is done before or after the exercises of that."""
        self.sections += 1
        self.parents[self.sections] = self.parents.get(number, 0)
        return self.sections

    def _is_session(self, section: Section) -> bool:
        """Whether a section is a session of a run plan, whose intervals and parts make one exercise together."""
        headings = self.lexicon.headings
        if section.heading is None or section.level <= 1 or section is self.top or section.tables:
            return False
        if headings.session_part.match(lowered(section.heading.content)):
            return False
        inner = [part.heading for below in section.sections for part in below.walk() if part.heading is not None]
        if not all(headings.session_part.match(lowered(heading.content)) for heading in inner):
            return False
        lines = [line for part in section.walk() for line in part.lines]
        dosed = [line for line in lines if self.evidence.has_dose(self.line(line))]
        return len(dosed) >= LEAST_SERIES and all(map(self.evidence.is_interval, dosed))

    def _inner(self, parts: Sequence[Section], parent: int, *, elsewhere: bool) -> list[Piece]:
        """The pieces of the sections in a section; among exercises, one that tells what to do is an exercise too."""
        found: list[list[Piece]] = []
        numbers: list[int] = []
        for part in parts:
            numbers.append(self.sections + 1)
            found.append(self._walk(part, parent, elsewhere=elsewhere))
        exercises = sum(len(pieces) == 1 and isinstance(pieces[0], Draft) for pieces in found)
        named = sum(self._kind_of(part) is Kind.NAMED for part in parts)
        dosed_for = self.announced_for_each and not elsewhere and named >= LEAST_SERIES
        if dosed_for or (exercises >= LEAST_SERIES and 2 * exercises >= len(parts)):
            for index, (part, number) in enumerate(zip(parts, numbers, strict=True)):
                own = [piece.sentence for piece in found[index] if isinstance(piece, Told)]
                if not any(isinstance(piece, Draft) for piece in found[index]) and self._may_join(part, own):
                    found[index] = [self.titled_draft(part, own, number)]
        return [piece for pieces in found for piece in pieces]

    def _may_join(self, part: Section, own: Sequence[Sentence]) -> bool:
        """Whether a section without a dose stands among exercises as one of them."""
        if self._kind_of(part) is not Kind.NAMED or part.sections or self.evidence.is_about_all(own) or not own:
            return False
        tells = any(is_imperative(sentence.reading.marked.content, self.lexicon) for sentence in own)
        return tells or self.announced_for_each

    def _is_part(self, part: Section, kind: Kind) -> bool:
        """Whether a section is a labelled part of the one it stands in."""
        return kind is not Kind.ROOT and not part.sections and self._kind_of(part) is Kind.LABEL

    def _title(self, section: Section, number: int) -> list[Piece]:
        """The heading of a section, with the doses in it."""
        if section.heading is None:
            return []
        reading = read_sentence(section.heading, self.lexicon)
        return [Titled(section.heading, number, Sentence(reading) if reading.mentions else None)]

    def _is_exercise(self, section: Section, sentences: list[Sentence], kind: Kind) -> bool:
        """Whether a section without exercises in it is one itself."""
        assert section.heading is not None, "an exercise has a name"
        if self.evidence.is_about_all(sentences):
            return False
        told_how = kind is not Kind.LABEL or bool(
            self.lexicon.headings.instructions.match(lowered(section.heading.content))
        )
        if self.evidence.has_dose(sentences):
            return told_how
        heading = read_sentence(section.heading, self.lexicon)
        if kind is not Kind.NAMED:
            timed = any(isinstance(mention.said, (HoldSaid, WorkSaid)) for mention in heading.mentions)
            return kind is Kind.PHASE and timed and bool(sentences)
        return (
            bool(heading.mentions)
            or (section.counted and bool(sentences))
            or (section.level > 1 and self.evidence.instructs(sentences))
        )

    def told(self, sentences: Sequence[Sentence], number: int) -> list[Piece]:
        """Sentences outside the exercises."""
        self._note_announced(sentences)
        return [Told(sentence, number) for sentence in sentences]

    def _note_announced(self, sentences: Sequence[Sentence]) -> None:
        """Remember that some sentences give a dose to exercises to come."""
        self.announced = self.announced or self.evidence.announces(sentences)
        self.announced_for_each = self.announced_for_each or any(
            self.evidence.announces([sentence])
            and self.lexicon.whole_routine.search(sentence.reading.marked.content) is not None
            for sentence in sentences
        )

    def part(self, section: Section) -> list[Sentence]:
        """The sentences of a labelled part of an exercise."""
        about = section.heading.content.lower() if section.heading else ""
        return [Sentence(s.reading, about, s.cell) for s in self.flat(section)]

    def labels(self, parts: list[Section], number: int) -> list[Piece]:
        """Labelled parts outside the exercises."""
        found: list[Piece] = []
        for part in parts:
            if part.heading is not None:
                found.append(Titled(part.heading, number))
            found += self.told(self.part(part), number)
        return found

    # Exercises in lists and paragraphs.

    def items(self, section: Section, kind: Kind, number: int) -> list[Piece]:
        """The pieces of a section whose list items or paragraphs are exercises; empty if they are not."""
        entries = [self._entry(group) for group in self._grouped(section.lines)]
        entries = [entry for entry in entries if entry.sentences]
        lists = self._lists_of_exercises(section, kind, entries)
        loose = self._is_loose(section, kind)
        told = [entry for entry in entries if not entry.first.depth]
        in_text = (loose or (kind is not Kind.ELSEWHERE and self.evidence.pass_on(told))) and self.evidence.are_told(
            told
        )
        alone = self.nothing_else or (not section.sections and not section.tables)
        led = self._commanded(entries, alone=alone) if loose else []
        if not lists and not in_text and not led:
            return []
        terse = self.evidence.are_terse(told)
        named = sum(map(self.evidence.is_named_and_told, told)) > LEAST_SERIES
        each = {n for n in lists if self.evidence.are_doses([e for e in entries if e.first.list_number == n])}
        found: list[Piece] = []
        for entry, after in zip(entries, [*entries[1:], None], strict=True):
            last = found[-1] if found else None
            in_list = entry.first.list_number in lists
            told_here = in_text and (
                self.evidence.is_told(entry)
                or (terse and self.evidence.is_bare(entry))
                or (named and self.evidence.is_described(entry))
            )
            candidate = in_list if entry.first.depth else told_here or entry in led
            begins = self.evidence.begins if entry.first.depth else self.evidence.begins_telling
            if self._leads_in(entry, after) and after is not None and after.first.list_number in lists:
                found += self._leading(entry, after, number)
            elif candidate and (begins(entry) or entry.first.list_number in each):
                found.append(self.item_draft(entry, number))
            elif lists and not entry.first.depth and self.evidence.is_around(entry):
                found.append(self.item_draft(entry, self._beside(number)))
            elif isinstance(last, Draft) and (entry.first.depth or in_text):
                self._go_on(found, entry, kind, number)
            else:
                found += self.told(entry.sentences, number)
        return found

    def _commanded(self, entries: list[Entry], *, alone: bool) -> list[Entry]:
        """Paragraphs that each tell what to do and how often, and the one before calls exercises, or that are alone."""
        leads = [
            i for i, entry in enumerate(entries) if not entry.first.depth and self.evidence.leads_to_exercises(entry)
        ]
        if not leads:
            return self.evidence.in_sequence(entries) if alone else []
        found = [e for e in entries[leads[0] + 1 :] if not e.first.depth and self.evidence.is_commanded(e)]
        return found if len(found) >= LEAST_SERIES else []

    def _is_loose(self, section: Section, kind: Kind) -> bool:
        """Whether a section may hold exercises of any kind."""
        return kind in (Kind.PHASE, Kind.ROOT) or (
            kind not in (Kind.ASIDE, Kind.ELSEWHERE, Kind.LABEL) and (self._is_title(section) or section is self.top)
        )

    def _is_title(self, section: Section) -> bool:
        """Whether a section is the only one of its level at the top of the article."""
        return section.level <= 1 and sum(other.level <= 1 for other in self.root.sections) <= 1

    def _lists_of_exercises(self, section: Section, kind: Kind, entries: list[Entry]) -> set[int]:
        """The numbers of those lists of a section whose items are exercises; short lists go with the others."""
        listed = [entry for entry in entries if entry.first.depth]
        led_in = {after.first.list_number for entry, after in pairwise(entries) if self._leads_in(entry, after)}
        again = {entry.first.list_number for entry, after in pairwise(entries) if self._asks_again(entry, after)}
        found: set[int] = set()
        for number, group in groupby(listed, key=lambda entry: entry.first.list_number):
            own = list(group)
            place = Place(
                kind,
                self._is_loose(section, kind),
                number in led_in,
                number in again,
                self.announced,
                self.announced_for_each,
                self.in_series,
                number in self.continued,
                self._is_period(section),
                self.nothing_else,
            )
            judged = own if len(own) > LEAST_SERIES or number in led_in else listed
            if self.evidence.are_listed(judged, place):
                found.add(number)
        return found

    def _is_period(self, section: Section) -> bool:
        """Whether a section is a week, a day or a part of a session of a plan."""
        if section.heading is None:
            return False
        headings = self.lexicon.headings
        words = lowered(section.heading.content)
        return bool(headings.period.match(words) or headings.session_part.match(words))

    def _leads_in(self, entry: Entry, after: Entry | None) -> bool:
        """Whether a paragraph gives a dose to the list after it: "10 each:"."""
        if entry.first.depth or after is None or not after.first.depth:
            return False
        last = entry.sentences[-1]
        dosed = any(not isinstance(m.said, (RestSaid, SidesSaid)) for m in last.reading.mentions)
        return dosed and last.text.content.rstrip().endswith(":")

    def _asks_again(self, entry: Entry, after: Entry) -> bool:
        """Whether the paragraph after a list asks for rounds of it and says nothing else."""
        if not entry.first.depth or after.first.depth:
            return False
        said = [mention.said for mention in after.sentences[0].reading.mentions]
        return asks_again(said) and any(isinstance(one, OF_ALL) for one in said)

    def _leading(self, entry: Entry, after: Entry, number: int) -> list[Piece]:
        """A paragraph before a list that it gives a dose to."""
        *before, last = entry.sentences
        return [*self.told(before, number), Told(last, number, after.first.list_number)]

    def _entry(self, lines: list[Line]) -> Entry:
        """Some lines with their sentences."""
        return Entry(lines, [sentence for line in lines for sentence in self.line(line)])

    def _grouped(self, lines: list[Line]) -> list[list[Line]]:
        """The lines of each outermost list item, and of each paragraph, together.

        A line of a paragraph that begins with a name or a number begins a group of its own.
        """
        paragraphs = groupby((line for line in lines if not line.depth), key=lambda line: line.paragraph)
        self.field_blocks |= {number for number, own in paragraphs if self.evidence.heads_fields(list(own))}
        groups: list[list[Line]] = []
        for line in lines:
            if groups and self._goes_with(line, groups[-1][0]):
                groups[-1].append(line)
            else:
                groups.append([line])
        return groups

    def _goes_with(self, line: Line, first: Line) -> bool:
        """Whether a line belongs to the group of another."""
        if line.depth or first.depth:
            same = (first.list_number, first.item) == (line.list_number, line.item)
            return same and bool(line.depth) and not (line.depth == 1 and line.number)
        if first.paragraph == line.paragraph and first.paragraph in self.field_blocks:
            return True
        if first.paragraph != line.paragraph or self.evidence.is_named(line) or line.number:
            return False
        fields = self.evidence.is_field(line) or self.evidence.is_field(first)
        return fields or not all(self.evidence.has_dose(self.line(one)) for one in (line, first))

    def _go_on(self, found: list[Piece], entry: Entry, kind: Kind, number: int) -> None:
        """Give sentences that go on to the exercise before, and sides and rounds to all that they are about."""
        last = found[-1]
        assert isinstance(last, Draft), "there is an exercise to go on with"
        together = takewhile(
            lambda one: isinstance(one, Draft) and one.list_number == last.list_number, reversed(found)
        )
        listed = [one for one in together if isinstance(one, Draft)][::-1]
        after_list = not entry.first.depth and bool(last.list_number) and len(listed) >= LEAST_SERIES
        for sentence in entry.sentences:
            said = [mention.said for mention in sentence.reading.mentions]
            if after_list and kind in (Kind.PHASE, Kind.ROOT) and asks_again(said):
                found.append(Told(sentence, number))
                continue
            if after_list and said and all(isinstance(one, SidesSaid) for one in said):
                for draft in listed[:-1]:
                    draft.both_sides.append(sentence)
            elif any(isinstance(one, SidesSaid) for one in said):
                places = self._places_named(sentence)
                for draft in listed[:-1]:
                    if draft.place in places:
                        draft.both_sides.append(sentence)
            last.sentences.append(sentence)

    def _places_named(self, sentence: Sentence) -> range:
        """The numbers of items that a sentence names: "repeat 1-2"."""
        marked = sentence.reading.marked
        named = re.search(r"\brepeat (?:exercises? |steps? |numbers? |nos? |#)*<[nx](\d+)>", marked.content)
        if not named:
            return range(0)
        quantity = marked.quantities[int(named.group(1))]
        return range(quantity.low, quantity.high + 1)

    def item_draft(self, entry: Entry, number: int) -> Draft:
        """An exercise from a list item or a paragraph, its name in front."""
        first = entry.first
        label = first.number.label if first.number is not None else ""
        place = int(label) if label.isdecimal() else first.item
        bare = not self.evidence.has_dose(entry.sentences)
        name = plain_name(self.titles.of_entry(entry), self.lexicon)
        slot = first.number is not None and first.number.counts is Counts.SLOTS
        return Draft(name, entry.sentences, number, first.list_number, place, bare=bare, slot=slot)

    def titled_draft(self, section: Section, sentences: Sequence[Sentence], number: int) -> Draft:
        """An exercise from a section: the heading is its name, and may hold its dose."""
        heading = section.heading
        assert heading is not None, "an exercise has a name"
        name, extra = self.titles.split(self.titles.how_to(heading) or self.titles.how_to_of(section) or heading)
        if self._kind_of(section) is Kind.LABEL:
            name = introduced(sentences, self.lexicon) or name
        elif self.lexicon.headings.piece.match(lowered(heading.content)):
            name = self.titles.movement(heading, sentences) or name
        is_total = _is_total(extra, sentences)
        sentences = [*(() if is_total else extra), *sentences]
        bare = not self.evidence.has_dose(sentences)
        headings = (heading,) if is_total else ()  # its time is not done, so the name is not all that it says
        return Draft(name, sentences, number, bare=bare, headings=headings, heading=heading, counted=section.counted)

    # Tables.

    def _are_fields(self, table: tuple[Row, ...]) -> bool:
        """Whether the rows are doses of one exercise rather than exercises: no names, or only labels."""
        return all(row.name is None or self._kind(row.name) is Kind.LABEL for row in table)

    def _field_sentences(self, row: Row) -> Iterator[Sentence]:
        """The cells of a row, each with the label in front of it; a label that has none is told."""
        if row.name is not None and not row.cells:
            yield from self.read(row.name, cell=True)
        for cell in row.cells:
            text = cell if row.name is None else joined((row.name, _value(cell)), ": ")
            yield from self.read(text, cell=True)

    def rows(self, table: tuple[Row, ...], number: int) -> list[Piece]:
        """The exercises of a table; without a dose in any cell, its cells as sentences."""
        named = [(row.name, row) for row in table if row.name is not None]
        read = [self._row_text(name, row) for name, row in named]
        if not any(self.evidence.has_dose(sentences) for _, sentences in read):
            return [
                Told(sentence, number)
                for name, sentences in read
                for sentence in (*self.read(name, cell=True), *sentences)
            ]
        self.tables += 1
        return self._row_pieces(read, number)

    def _row_text(self, name: Text, row: Row) -> tuple[Text, list[Sentence]]:
        """The name of a row and its sentences; a name that says how often it is done is all of the exercise."""
        cells = [sentence for cell in row.cells for sentence in self.read(cell, cell=True)]
        told = list(self.read(name))
        counted = bool(row.cells) and all(NUMBER_ONLY.fullmatch(cell.content) for cell in row.cells)
        if not counted or "\n" in name.content or not self.evidence.has_own_dose(told):
            return name, cells
        return plain_name(name_of(told[0].reading, self.lexicon), self.lexicon), [*told, *cells]

    def _row_pieces(self, rows: list[tuple[Text, list[Sentence]]], number: int) -> list[Piece]:
        """Rows as exercises; in a table of few doses, those without one are told."""
        dosed = sum(self.evidence.has_dose(sentences) for _, sentences in rows)
        few = dosed < LEAST_DOSED * len(rows)
        found: list[Piece] = []
        for name, sentences in rows:
            if few and not self.evidence.has_dose(sentences):
                found += self.told([*self.read(name, cell=True), *sentences], number)
            else:
                found += [Draft(one, list(sentences), number, table=self.tables) for one in _names_in(name)]
        return found


def _names_in(cell: Text) -> list[Text]:
    """The names in a cell, one on each line of it."""
    ends = [m.start() for m in re.finditer("\n", cell.content)]
    lines = [cell.slice(start, end).strip() for start, end in zip([0, *ends], [*ends, None], strict=True)]
    return [line for line in lines if any(c.isalpha() for c in line.content)] or [cell]


def _is_total(title: Sequence[Sentence], sentences: Sequence[Sentence]) -> bool:
    """Whether a time in a title is how long all of it takes, for what stands under it has times of its own."""
    said = [mention.said for sentence in title for mention in sentence.reading.mentions]
    times = (HoldSaid, WorkSaid)
    inside = [m.said for sentence in sentences for m in sentence.reading.mentions]
    own = [one for one in inside if isinstance(one, (*times, BreathsSaid)) and one not in said]
    return bool(said) and all(isinstance(one, times) for one in said) and bool(own)


def _value(cell: Text) -> Text:
    """A cell without its header."""
    at = cell.content.find(": ")
    return cell.slice(at + 2) if at >= 0 else cell


def _counted_headings(section: Section) -> int:
    """How many headings with words behind them count exercises."""
    return sum(part.counted and bool(part.lines or part.sections or part.tables) for part in section.walk())


def _continued_lists(root: Section) -> frozenset[int]:
    """The lists whose numbers go on from a list in another section, and those that they go on from."""
    last: tuple[int, int] | None = None
    found: set[int] = set()
    for section in root.walk():
        runs = groupby((line for line in section.lines if line.depth == 1), key=lambda line: line.list_number)
        for number, lines in runs:
            counted = [int(line.number.label) for line in lines if line.number and line.number.label.isdecimal()]
            if counted and last is not None and counted[0] == last[1] + 1:
                found |= {last[0], number}
            if counted:
                last = (number, counted[-1])
    return frozenset(found)
