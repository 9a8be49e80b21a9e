"""The sentences of lines and sections: each read once, and what a label says they are about kept with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from guide.model.routine import Role
from guide.model.text import Text, joined
from guide.understand.announced_lists import in_part
from guide.understand.bare_counts import counted
from guide.understand.doses import NO_NAME, optional, read_sentence, says_only_doses
from guide.understand.entries import Sentence
from guide.understand.kinds import Kind, is_another_way, is_grown, kind_of
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.of_them import OfThem
from guide.understand.outline import Line, Section
from guide.understand.outline.sections import Row, value_of
from guide.understand.outline.short_lines import WORD
from guide.understand.rounds_told import rounds_behind
from guide.understand.said import BreathsSaid, ElidedSaid, HoldSaid, RepsSaid, SetsSaid, SidesSaid, WorkSaid
from guide.understand.sentences import sentences_of
from guide.understand.session_clock import SessionClock
from guide.understand.tokens import lowered

DASHES = ("–", "—", "-")
"""What may stand behind the label of a dose instead of a colon: "Hold – 4 seconds"."""
NOTHING: Final[Mapping[int, int]] = MappingProxyType({})
MOST_WARNING_WORDS = 3
"""The label of a warning has no more words: `Safety notes`."""
MOST_VALUE_WORDS = 5
"""The value of a field has no more words: `25 s each side`."""


class SentenceReader:
    """Reads the lines of one article."""

    def __init__(
        self,
        lexicon: Lexicon,
        clock: SessionClock,
        counted: frozenset[int] = frozenset(),
        announced: Mapping[int, int] = NOTHING,
        below_exercises: frozenset[int] = frozenset(),
    ) -> None:
        self.lexicon = lexicon
        self.clock = clock
        """How long the things take that the article times by a clock."""
        self.counted = counted
        """The lines, by their identity, in which a number beside the name is how often that is done."""
        self.announced = announced
        """The part of each line of which rounds are asked for as of a list, by its identity."""
        self.below_exercises = below_exercises
        """The lines, by their identity, above which several exercises are named as such."""
        self.known: dict[tuple[int, str], tuple[Sentence, ...]] = {}
        """The sentences of lines read before, by the identity of the line."""
        self.dropped: list[Text] = []
        """Labels in front of lines that say what the sentences behind them are about, and are not heard themselves."""

    def read(self, text: Text, about: str = "", cell: bool = False) -> Iterator[Sentence]:
        """The sentences of a line."""
        for sentence in sentences_of(text, self.lexicon):
            yield Sentence(self.clock.timed(read_sentence(sentence, self.lexicon)), about, cell)

    def line(self, line: Line, about: str = "") -> tuple[Sentence, ...]:
        """The sentences of a line; read once however often they are asked for."""
        key = (id(line), about)
        if key not in self.known:
            told = rounds_behind(self._line(line, about), self.lexicon)
            part = self.announced.get(id(line))
            self.known[key] = tuple(told if part is None else in_part(told, line, part, self.lexicon))
        return self.known[key]

    def _line(self, line: Line, about: str) -> Iterator[Sentence]:
        text = line.text
        labelled = things = False
        if line.lead is not None:
            end = line.text.content.find(line.lead.content) + len(line.lead.content)
            after = line.text.content[end:].lstrip("* ")
            field = self.lexicon.headings.dose_label.fullmatch(lowered(line.lead.content)) is not None
            labelled = after.startswith((":", *DASHES) if field else ":")
            told, warns = self._is_told_label(line.lead), self._warns(line.lead)
            things = told and self._label_role(line.lead) is Role.HAVE_READY
            if labelled and (told or warns) and len(after) > 1:
                about = about or lowered(line.lead.content)
                labelled = False
                if not warns and not self.is_not_so(line.lead):
                    self.dropped.append(line.lead)
                    text = line.text.slice(end).strip(" *:\t")
        about_one = line.depth or (line.lead is not None and line.text.content[len(line.lead) :].startswith(":"))
        variant = bool(about_one) and (is_another_way(line.text, self.lexicon) or is_grown(line, self.lexicon))
        ended = False
        of_them = OfThem(self.lexicon, named=id(line) in self.below_exercises)
        all_read = list(self.read(text, about, cell=labelled))
        # so many in those minutes, and not so often that long
        counted_behind = any(isinstance(one, (RepsSaid, BreathsSaid)) for read in all_read[1:] for one in read.said)
        for at, read in enumerate(all_read):
            bare = id(line) in self.counted
            sentence = replace(read, reading=counted(read.reading, self.lexicon)) if bare else read
            if at and labelled and is_imperative(sentence.reading.marked.content, self.lexicon):
                sentence = replace(sentence, cell=False)  # a label stands before what is told, not before a dose
            if not at and not counted_behind:
                sentence = replace(sentence, reading=self.clock.in_slot(line.number, sentence.reading))
            if ended and all(isinstance(one, (HoldSaid, WorkSaid)) for one in sentence.said):
                sentence = sentence.with_mentions(())  # how long all of it took: "That's it. Ten minutes."
            if things:
                sentence = sentence.with_mentions(())  # how many there must be: "Materials: 12 cones, 6 hoops"
            ended = ended or self.lexicon.ends_all.match(sentence.reading.marked.content) is not None
            if of_them.speaks(sentence.reading.marked.content):
                sentence = replace(sentence, of_them=True)
            another = variant or self._answers_question(sentence, all_read[:at])
            yield sentence if not another else Sentence(optional(sentence.reading), about)
            variant = variant or self.lexicon.cases.in_that_case.match(sentence.reading.marked.content) is not None

    def _answers_question(self, sentence: Sentence, before: Sequence[Sentence]) -> bool:
        """Whether a sentence gives a dose of a kind that is known to those who say yes: "Pressed for time? Do 6"."""
        asked = self.lexicon.cases.in_few_words.match(before[-1].reading.marked.content) if before else None
        told = [said for one in before for said in one.said] if asked is not None else []
        alike = ((HoldSaid, WorkSaid, ElidedSaid), (RepsSaid, BreathsSaid, ElidedSaid))
        return any(
            isinstance(said, kinds) and any(isinstance(one, kinds) for one in told)
            for kinds in alike
            for said in sentence.said
        )

    def _warns(self, label: Text) -> bool:
        """Whether what stands behind a label warns: "Contraindications", but not "Safety bar squats"."""
        words = lowered(label.content)
        few = len(WORD.findall(words)) <= MOST_WARNING_WORDS
        return self._label_role(label) is Role.CAUTION and few and self.lexicon.roles.moves.search(words) is None

    def _label_role(self, label: Text) -> Role | None:
        """What the sentences behind a label do, as far as its words say."""
        words = lowered(label.content)
        return next((role for one, role in self.lexicon.roles.labels if one.search(words)), None)

    def _is_told_label(self, lead: Text) -> bool:
        """Whether a label says what the sentences after it are about, rather than name a dose."""
        headings = self.lexicon.headings
        words = lowered(lead.content)
        told = headings.dose_label.search(words) or headings.breath_phase.match(words)
        return not told and kind_of(lead, None, self.lexicon) is Kind.LABEL

    def row(self, row: Row) -> Iterator[Sentence]:
        """The cells of a row, each with the label in front of it; a label that has none is told.

        Those of a level, or of a week in which an exercise grows, are the dose of one case together.
        """
        if row.name is not None and row.cells and (is_another_way(row.name, self.lexicon) or self.is_grown(row)):
            yield from self.read(joined((row.name, joined(row.cells, ", ")), ": "), cell=True)
            return
        if row.name is not None and not row.cells:
            yield from self.read(row.name, cell=True)
        for cell in row.cells:
            text = cell if row.name is None else joined((row.name, self._with_unit(cell)), ": ")
            yield from self.read(text, cell=True)

    def is_grown(self, row: Row) -> bool:
        """Whether a row says how often an exercise is done in a week, and no more: "Week 2 | 3 sets | 8 reps"."""
        if row.name is None or self.lexicon.headings.period.match(lowered(row.name.content)) is None:
            return False
        said = [m.said for cell in row.cells for one in self.read(cell, cell=True) for m in one.reading.mentions]
        counts = bool(said) and all(isinstance(one, (SetsSaid, RepsSaid)) for one in said)
        return counts and all(says_only_doses(cell, NO_NAME, self.lexicon) for cell in row.cells)

    def _with_unit(self, cell: Text) -> Text:
        """A cell without its header, with the unit that the header is: "Seconds: 4" as "4 Seconds"."""
        value = value_of(cell)
        header = cell.slice(0, len(cell) - len(value)).strip(" :")
        bare = value.content.strip().isdecimal() and lowered(header.content) in self.lexicon.numbers.units_ms
        return joined((value.strip(), header), " ") if bare else value

    def flat(self, section: Section) -> list[Sentence]:
        """All sentences of an exercise: its own and those of its labelled parts."""
        found = [sentence for line in section.lines for sentence in self.line(line)]
        found += [sentence for table in section.tables for row in table for sentence in self.row(row)]
        return [*found, *(sentence for part in section.sections for sentence in self.part(part))]

    def part(self, section: Section) -> list[Sentence]:
        """The sentences of a labelled part of an exercise; under the label of a dose, its value: "Rest", "30 s"."""
        value = self.value_under(section)
        if value is not None:
            return list(self.read(value, cell=True))
        about = section.heading.content.lower() if section.heading else ""
        told = [Sentence(s.reading, about, s.cell) for s in self.flat(section)]
        return list(self._not_so(section.heading, told)) if self.is_heard(section) and section.heading else told

    def is_heard(self, section: Section) -> bool:
        """Whether the label of a part is heard in front of what stands under it, which is not to be done."""
        return section.heading is not None and self.is_not_so(section.heading) and bool(section.lines)

    def _not_so(self, label: Text, told: Sequence[Sentence]) -> Iterator[Sentence]:
        """Sentences with the label of what is not to be done in front of the first, and of each that commands.

        Mistakes and what is to be avoided have no doses, other ways to do it have.
        """
        never = self.lexicon.headings.not_so.match(lowered(label.content)) is not None
        for at, one in enumerate(told):
            again = at and not is_imperative(one.reading.marked.content, self.lexicon)
            labelled = [one] if again else self.read(joined((label, one.text), ": "), one.about, cell=one.cell)
            yield from (each.with_mentions(()) if never else each for each in labelled)

    def is_not_so(self, label: Text | None) -> bool:
        """Whether a label is of what is not to be done, or not now: mistakes, variations."""
        words = lowered(label.content) if label is not None else ""
        if not words.strip():
            return False
        return any(
            one.match(words) is not None for one in (self.lexicon.headings.not_so, self.lexicon.cases.conditional)
        )

    def value_under(self, section: Section) -> Text | None:
        """The label of a dose with the value under it, which does not say by itself of what it is one."""
        if section.heading is None or section.sections or len(section.lines) != 1:
            return None
        (line,) = section.lines
        if not self.lexicon.headings.dose_label.search(section.heading_words):
            return None
        if len(WORD.findall(line.text.content)) > MOST_VALUE_WORDS or not any(c.isdecimal() for c in line.text.content):
            return None
        said = [mention.said for sentence in self.line(line) for mention in sentence.reading.mentions]
        bare = all(isinstance(one, (WorkSaid, HoldSaid, SidesSaid)) for one in said)
        return joined((section.heading, line.text), ": ") if bare else None
