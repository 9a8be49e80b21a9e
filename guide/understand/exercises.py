"""Which parts of an article are exercises, and which sentences belong to each.

The result keeps the order of the article: a flow of headings and sentences that belong to no exercise, and drafts of
exercises with their sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guide.model.text import Text, joined
from guide.understand.doses import Mention, Reading, optional, read_sentence, says_only_doses
from guide.understand.entries import Draft, Entry, Piece, Sentence, Titled, Told
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.naming import WORDS, capitals_name, introduced, name_behind_number, name_of, told_name
from guide.understand.numbering import Counts
from guide.understand.outline import Line, Row, Section
from guide.understand.said import HoldSaid, RepsSaid, RestSaid, SetsSaid, SidesSaid, WorkSaid
from guide.understand.sentences import sentences_of
from guide.understand.tokens import lowered, mark_numbers

MOST_TERSE_WORDS = 12
MOST_LISTED_WORDS = 7
NO_NAME = Text("")


class Finder:
    """Walks the sections of one article."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.sections = 0
        self.known: dict[tuple[int, str], tuple[Sentence, ...]] = {}
        """The sentences of lines read before, by the identity of the line."""
        self.parents: dict[int, int] = {}
        """For the number of each section, that of the section it stands in."""
        self.announced = False
        """Whether a sentence outside the exercises has given a dose to what comes."""
        self.top: Section | None = None
        """The section that holds all others, whatever its level: the title."""

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
                text, labelled = line.text.slice(end).strip(" *:\t"), False
        variant = bool(line.depth) and self.lexicon.variant.match(lowered(text.content)) is not None
        for sentence in self.read(text, about, cell=labelled):
            yield sentence if not variant else Sentence(optional(sentence.reading), about)

    def _is_told_label(self, lead: Text) -> bool:
        """Whether a label says what the sentences after it are about, rather than name a dose."""
        headings = self.lexicon.headings
        return self.kind(lead) == "label" and not headings.dose_label.search(lowered(lead.content))

    # What a section is.

    def kind(self, heading: Text | None) -> str:
        """`phase`, `label`, `aside`, `named` or, without a heading, `root`."""
        if heading is None:
            return "root"
        plain = mark_numbers(heading, self.lexicon).content
        headings = self.lexicon.headings
        if headings.how_to.match(plain):
            return "named"
        for name, pattern in (("label", headings.label), ("aside", headings.aside), ("phase", headings.phase)):
            if pattern.match(plain):
                return name
        return "named"

    def flat(self, section: Section) -> list[Sentence]:
        """All sentences of an exercise: its own and those of its labelled parts."""
        found = [sentence for line in section.lines for sentence in self.line(line)]
        for part in section.sections:
            about = part.heading.content.lower() if part.heading else ""
            found += [Sentence(sentence.reading, about, sentence.cell) for sentence in self.flat(part)]
        return found

    def has_dose(self, sentences: list[Sentence]) -> bool:
        """Whether there is anything to count or to time."""
        return any(
            not isinstance(mention.said, SidesSaid)
            for sentence in sentences
            if not self.lexicon.whole_routine.search(sentence.reading.marked.content)
            and not self.lexicon.roles.clutter.search(sentence.reading.marked.content)
            for mention in (*sentence.reading.mentions, *sentence.reading.conditional)
        )

    def instructs(self, sentences: list[Sentence]) -> bool:
        """Whether most of it tells to do something."""
        told = [s for s in sentences if is_imperative(s.reading.marked.content, self.lexicon)]
        return len(told) >= 2 or (0 < len(told) >= len(sentences) / 2)

    # The walk.

    def walk(self, section: Section, parent: int = 0) -> list[Piece]:
        """The pieces of a section, in order."""
        self.sections += 1
        number = self.sections
        self.parents[number] = parent
        if section.heading is None and len(section.sections) == 1:
            self.top = section.sections[0]
        kind = self.kind(section.heading)
        labelled = [
            part
            for part in section.sections
            if kind != "root" and self.kind(part.heading) == "label" and not part.sections
        ]
        own = [sentence for line in section.lines for sentence in self.line(line)]
        if kind in ("root", "phase") or section.level <= 1:
            self.announced = self.announced or self._announces(own)
        inner = [piece for part in section.sections if part not in labelled for piece in self.walk(part, number)]
        drafts = [piece for piece in inner if isinstance(piece, Draft)]
        fields = [table for table in section.tables if self._are_fields(table)]
        own += [s for table in fields for row in table for s in self._field_sentences(row)]
        title: list[Piece] = [Titled(section.heading, number)] if section.heading is not None else []
        rows = [piece for table in section.tables if table not in fields for piece in self.rows(table, number)]
        if any(isinstance(piece, Draft) for piece in rows):
            return [*title, *self.told(own, number), *rows, *inner]
        items = self.items(section, kind, number)
        if items:
            return [*title, *items, *self.labels(labelled, number), *rows, *inner]
        whole = [*own, *(s for part in labelled for s in self.part(part))]
        rest = [piece for piece in rows if not isinstance(piece, Draft)]
        if (
            not drafts
            and kind in ("named", "phase", "label")
            and section.heading is not None
            and self._is_exercise(section, whole, kind)
        ):
            asides = [p for p in inner if isinstance(p, (Told, Titled))]
            draft = self.titled_draft(section.heading, whole, number)
            draft.headings = tuple(part.heading for part in labelled if part.heading is not None)
            return [draft, *rest, *asides]
        return [*title, *self.told(own, number), *self.labels(labelled, number), *rest, *inner]

    def _is_exercise(self, section: Section, sentences: list[Sentence], kind: str) -> bool:
        """Whether a section without exercises in it is one itself."""
        assert section.heading is not None, "an exercise has a name"
        heading = read_sentence(section.heading, self.lexicon)
        if self.has_dose(sentences):
            return True
        if kind == "named" and heading.mentions:
            return True
        return kind == "named" and section.level > 1 and self.instructs(sentences)

    def told(self, sentences: list[Sentence], number: int) -> list[Piece]:
        """Sentences outside the exercises."""
        self.announced = self.announced or self._announces(sentences)
        return [Told(sentence, number) for sentence in sentences]

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

    def items(self, section: Section, kind: str, number: int) -> list[Piece]:
        """The pieces of a section whose list items or paragraphs are exercises; empty if they are not."""
        entries = [self._entry(group) for group in self._grouped(section.lines)]
        entries = [entry for entry in entries if entry.sentences]
        listed = [entry for entry in entries if entry.first.depth]
        told = [entry for entry in entries if not entry.first.depth]
        loose = kind in ("phase", "root") or section.level <= 1 or section is self.top
        in_list = kind != "aside" and (
            self._are_exercises(listed, loose=loose)
            or ((loose or (self.announced and kind == "named")) and self._are_names(listed, told))
        )
        in_text = loose and self._are_told_one_by_one(told)
        if not in_list and not in_text:
            return []
        found: list[Piece] = []
        for entry in entries:
            last = found[-1] if found else None
            candidate = in_list if entry.first.depth else in_text and self._is_told_exercise(entry)
            if candidate and (self._begins(entry) if entry.first.depth else self._begins_telling(entry)):
                found.append(self.item_draft(entry, number))
            elif isinstance(last, Draft) and (entry.first.depth or in_text):
                self._go_on(found, entry.sentences)
            else:
                found += self.told(entry.sentences, number)
        return found

    def _entry(self, lines: list[Line]) -> Entry:
        """Some lines with their sentences."""
        return Entry(lines, [sentence for line in lines for sentence in self.line(line)])

    def _grouped(self, lines: list[Line]) -> list[list[Line]]:
        """The lines of each outermost list item, and of each paragraph, together.

        A line of a paragraph that begins with a name or a number begins a group of its own.
        """
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
        if first.paragraph != line.paragraph or self._is_named(line) or line.number:
            return False
        fields = self._is_field(line) or self._is_field(first)
        return fields or not (self._is_dosed(line) and self._is_dosed(first))

    def _is_field(self, line: Line) -> bool:
        """Whether a line is a labelled field of an exercise."""
        return line.lead is not None and self.kind(line.lead) == "label"

    def _is_dosed(self, line: Line) -> bool:
        """Whether a line has a dose of its own."""
        return self.has_dose(list(self.line(line)))

    def _are_exercises(self, items: list[Entry], *, loose: bool) -> bool:
        """Whether these list items are exercises rather than the steps of one."""
        if not items:
            return False
        dosed = sum(self.has_dose(item.sentences) for item in items) / len(items)
        goes_on = sum(not self._begins(item) for item in items) / len(items)
        leads = sum(self._begins(item) and self._has_name(item.first) for item in items) / len(items)
        restarts = any(item.first.number is not None and item.first.number.label == "1" for item in items[1:])
        if loose:
            return dosed >= 0.4 and goes_on < (1.0 if restarts else 0.5)
        return len(items) > 1 and dosed >= 0.5 and leads >= 0.6 and goes_on <= 0.3

    def _are_names(self, items: list[Entry], told: list[Entry]) -> bool:
        """Whether list items are bare names of exercises whose dose the text around them gives for all."""
        announced = self.announced or any(self._announces(entry.sentences) for entry in told)
        short = [item for item in items if len(item.lines) == 1 and self._is_name_only(item.first)]
        return announced and len(items) > 1 and len(short) >= 0.8 * len(items)

    def _announces(self, sentences: list[Sentence]) -> bool:
        """Whether some sentences give a dose to what is listed."""
        return any(
            isinstance(mention.said, (WorkSaid, HoldSaid, RepsSaid))
            for sentence in sentences
            for mention in sentence.reading.mentions
        )

    def _is_name_only(self, line: Line) -> bool:
        """Whether a line is a few words without a number or a verb that tells to do something to something."""
        words = WORDS.findall(line.text.content)
        content = mark_numbers(line.text, self.lexicon).content
        told = self.lexicon.roles.have_ready.search(content) or self.lexicon.find_things(content) == (content.strip(),)
        return 0 < len(words) <= MOST_LISTED_WORDS and "<" not in content and not told

    def _are_told_one_by_one(self, paragraphs: list[Entry]) -> bool:
        """Whether paragraphs are exercises one after the other: at least two that begin as such, with doses."""
        dosed = [entry for entry in paragraphs if self.has_dose(entry.sentences)]
        named = [entry for entry in dosed if self._begins_telling(entry) and self._is_told_exercise(entry)]
        return len(named) >= 2 and len(named) >= 0.5 * len(dosed)

    def _is_told_exercise(self, entry: Entry) -> bool:
        """Whether a paragraph names an exercise: in front of a colon, by its number, or as what comes next."""
        if not self._has_own_dose(entry):
            return False
        content = lowered(entry.first.text.content)
        roles = self.lexicon.roles
        passes_on = bool(roles.begins_next.match(content)) or bool(
            roles.passes_on.search(lowered(entry.sentences[0].text.content))
        )
        number = entry.first.number
        numbered = number is not None and number.counts is not Counts.STEPS
        named = self._is_named(entry.first) or numbered or self._is_terse(entry)
        if self._is_field(entry.first):
            return False
        named = named or capitals_name(entry.sentences) is not None
        first = entry.sentences[0]
        if not named and not passes_on and self.lexicon.statement.search(first.reading.marked.content):
            return False
        return named or passes_on or bool(self.lexicon.roles.moves.search(lowered(entry.sentences[0].text.content)))

    def _has_own_dose(self, entry: Entry) -> bool:
        """Whether there is something to do in an entry besides resting."""
        return self.has_dose(entry.sentences) and any(
            not isinstance(mention.said, (RestSaid, SidesSaid))
            for sentence in entry.sentences
            for mention in (*sentence.reading.mentions, *sentence.reading.conditional)
        )

    def _is_terse(self, entry: Entry) -> bool:
        """Whether an entry is one short line, a name with its dose and little else: `band rows 3x15`."""
        if len(entry.lines) > 1 or len(WORDS.findall(entry.first.text.content)) > MOST_TERSE_WORDS:
            return False
        content = entry.sentences[0].reading.marked.content
        return not is_imperative(content, self.lexicon) and not self.lexicon.statement.search(content)

    def _is_named(self, line: Line) -> bool:
        """Whether a line begins with a name set apart."""
        return line.lead is not None and self.kind(line.lead) == "named"

    def _begins(self, entry: Entry) -> bool:
        """Whether an entry may be an exercise: it begins as one, or has a field with its name."""
        return self._begins_exercise(entry.first) or any(
            line.lead is not None and self.lexicon.headings.name_field.match(lowered(line.lead.content))
            for line in entry.lines
        )

    def _begins_telling(self, entry: Entry) -> bool:
        """Whether a paragraph may be an exercise: "then" and "next" lead over to one, unless "repeat" follows."""
        if self._begins(entry):
            return True
        content = lowered(entry.first.text.content)
        passed = self.lexicon.roles.begins_next.match(content)
        return bool(passed) and not self.lexicon.roles.follows.match(content[passed.end() if passed else 0 :])

    def _begins_exercise(self, line: Line) -> bool:
        """Whether an item may be the start of an exercise: it does not go on from the one before."""
        if self._is_field(line) or (line.depth and says_only_doses(line.text, NO_NAME, self.lexicon)):
            return False
        return not self.lexicon.roles.follows.match(mark_numbers(line.text, self.lexicon).content)

    def _has_name(self, line: Line) -> bool:
        """Whether an item begins with a name rather than with an instruction."""
        if self._is_named(line):
            return True
        content = mark_numbers(line.text, self.lexicon).content
        return not is_imperative(content, self.lexicon)

    def _go_on(self, found: list[Piece], sentences: list[Sentence]) -> None:
        """Give sentences that go on to the exercise before, and sides to all that they name."""
        last = found[-1]
        assert isinstance(last, Draft), "there is an exercise to go on with"
        for sentence in sentences:
            places = self._places_named(sentence)
            sides = any(isinstance(mention.said, SidesSaid) for mention in sentence.reading.mentions)
            for piece in found[:-1]:
                if (
                    sides
                    and isinstance(piece, Draft)
                    and piece.place in places
                    and piece.list_number == last.list_number
                ):
                    piece.both_sides.append(sentence)
        last.sentences += sentences

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
        bare = not self.has_dose(entry.sentences)
        return Draft(self.entry_name(entry), entry.sentences, number, first.list_number, place, bare=bare)

    def entry_name(self, entry: Entry) -> Text:
        """The name of an exercise: from its field, set apart in front, or told in the first sentences."""
        for line in entry.lines:
            if line.lead is not None and self.lexicon.headings.name_field.match(lowered(line.lead.content)):
                after = line.text.content.find(line.lead.content) + len(line.lead.content)
                return line.text.slice(after).strip(" \t:=\"',*")
        if self._is_named(entry.first) and entry.first.lead is not None:
            return self.split_title(entry.first.lead)[0]
        if entry.first.number is not None and entry.first.number.counts is Counts.EXERCISES:
            behind = name_behind_number(entry.first.text)
            if behind is not None:
                return behind
        if entry.first.depth:
            return name_of(entry.sentences[0].reading, self.lexicon)
        return told_name(entry.sentences, self.lexicon)

    def titled_draft(self, heading: Text, sentences: list[Sentence], number: int) -> Draft:
        """An exercise from a section: the heading is its name, and may hold its dose."""
        told = self.lexicon.headings.how_to.match(lowered(heading.content))
        name, extra = self.split_title(heading.slice(*told.span("name")) if told else heading)
        if self.kind(heading) == "label":
            name = introduced(sentences, self.lexicon) or name
        return Draft(name, [*extra, *sentences], number)

    def split_title(self, heading: Text) -> tuple[Text, list[Sentence]]:
        """The name in a title, and the dose behind it as a sentence."""
        name = heading.strip(" \t.:*#")
        reading = read_sentence(name, self.lexicon)
        dosed = [
            m for m in reading.mentions if isinstance(m.said, (RepsSaid, SetsSaid, RestSaid)) or hasattr(m.said, "time")
        ]
        if not any(_in_digits(reading, mention) for mention in dosed):
            return name, []
        short = name_of(reading, self.lexicon)
        return short, [Sentence(reading, cell=True)]

    # Tables.

    def _are_fields(self, table: tuple[Row, ...]) -> bool:
        """Whether the rows are doses of one exercise rather than exercises: no names, or only labels."""
        return all(row.name is None or self.kind(row.name) == "label" for row in table)

    def _field_sentences(self, row: Row) -> Iterator[Sentence]:
        """The cells of a row, each with the label in front of it."""
        for cell in row.cells:
            text = cell if row.name is None else joined((row.name, _value(cell)), ": ")
            yield from self.read(text, cell=True)

    def rows(self, table: tuple[Row, ...], number: int) -> list[Piece]:
        """The exercises of a table; without a dose in any cell, its cells as sentences."""
        named = [(row.name, row) for row in table if row.name is not None]
        read = [(name, [s for cell in row.cells for s in self.read(cell, cell=True)]) for name, row in named]
        if not any(self.has_dose(sentences) for _, sentences in read):
            return [
                Told(sentence, number)
                for name, sentences in read
                for sentence in (*self.read(name, cell=True), *sentences)
            ]
        return [Draft(name, sentences, number) for name, sentences in read]


def _in_digits(reading: Reading, mention: Mention) -> bool:
    """Whether a dose is written with digits; number words in a title belong to the name."""
    return any(c.isdecimal() for c in reading.text.content[reading.marked.place(mention.start) :])


def _value(cell: Text) -> Text:
    """A cell without its header."""
    at = cell.content.find(": ")
    return cell.slice(at + 2) if at >= 0 else cell
