"""The shape of an article: sections with their headings and lines, whatever they were marked with.

Headings may be marked as such, set in bold, numbered on a line of their own, or just short lines before longer ones.
Here they all become sections. What a section is about is not asked here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from guide.model.document import Block, Clutter, Document, Heading, Item, List, Paragraph, Table
from guide.model.routine import LeftOut
from guide.model.text import Source, Text
from guide.understand import names_in_paragraphs
from guide.understand.dosed_names import are_dosed_names, gives_dose, is_repeated, place_of_dose, tells_several
from guide.understand.doses import NO_NAME, says_only_doses
from guide.understand.lexicon import Lexicon
from guide.understand.margins import Signs, apart
from guide.understand.names_in_paragraphs import CAPITAL_LEAD
from guide.understand.numbering import Counts, Number, bare_numbers, comes_after, number_of, slot_alone
from guide.understand.short_lines import (
    CLOSED,
    LEAST_RUN,
    MOST_HEADING_WORDS,
    MOST_LEAD_WORDS,
    WORD,
    ShortLines,
    block_after,
    is_longer,
    words_of,
)
from guide.understand.table_parts import parts_of
from guide.understand.tables import Row, rows_of
from guide.understand.tokens import lowered
from guide.understand.wrapping import lines_of, on_one_line, taken_apart


@dataclass(frozen=True, slots=True)
class Line:
    """A run of text that belongs together: a paragraph, an item of a list, a cell."""

    text: Text
    lead: Text | None = None
    """A name or label in front of it, set apart by bold type or a colon."""
    paragraph: int = 0
    """Which paragraph of the article it stands in, from 1."""
    number: Number | None = None
    """The number or letter in front of it, which `text` is without."""
    list_number: int = 0
    """Which list of the article it stands in, from 1; 0 outside lists."""
    item: int = 0
    """Which item of its list it belongs to, from 1; 0 outside lists."""
    depth: int = 0
    """How many lists it stands in."""
    loud: bool = False
    """What stands in front of it is set in bold."""


@dataclass(slots=True)
class Section:
    """A heading with what stands under it. Grows while the article is walked; read-only afterwards."""

    heading: Text | None
    level: int
    number: Number | None = None
    """The number in front of the heading, which `heading` is without."""
    label: bool = False
    """The heading is only set in bold, with a colon behind it: a label over its lines."""
    counted: bool = False
    """The number counts exercises: it says so, or it is one of a row of at least three under one heading."""
    lines: list[Line] = field(default_factory=list)
    tables: list[tuple[Row, ...]] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)

    def walk(self) -> Iterator[Section]:
        """The section and all in it, in order."""
        yield self
        for section in self.sections:
            yield from section.walk()


STAGE_DIRECTION = "stage direction"
BYLINE = "author"
NUMBER = "number of an exercise or a step"
FORM = "form"
LABEL = "label"
BOLD_LEVEL = 7
"""Level of a heading that is only set in bold or numbered."""
LINE_LEVEL = 8
"""Level of a heading that is only a short line."""
IN_PHASE_LEVEL = 9
"""Level of a bold name in a part of a workout that only a short line heads."""
LONGEST_HEADING = 30
"""Words; what is marked as a heading and longer is a paragraph that somebody wanted to be loud."""
STAMP = re.compile(r"\s*[\[(]\d{1,2}(?::\d{2}){1,2}[\])]\s*(?:[–—:-]\s+)?(?=\S)")
"""The time at which a line is spoken, in front of it."""
BARE = re.compile(r"\s*(\d{1,2})\s{1,3}(?=[(\"“]?[^\W\d_])")
ASIDE = re.compile(r"\([^()]*\)")
DEEPEST_STEPS = 2
"""Lists in an item beyond which its words are no exercise with steps and notes on them, but a heading."""
FRAMED = re.compile(r"=[^=\n]{3,60}=")
"""A heading in an old book that was set in bold."""
BLANKS = re.compile(r"_{4,}|(?:[☐□▢][ \t]?){4,}")
"""Room to fill something in."""


class _Walker:
    """Walks the blocks of a document and builds the sections."""

    def __init__(self, source: Source, lexicon: Lexicon) -> None:
        self.source = source
        self.lexicon = lexicon
        self.short = ShortLines(lexicon)
        self.root = Section(None, 0)
        self.open = [self.root]
        self.left_out: list[LeftOut] = []
        self.lists = 0
        self.paragraphs = 0
        self.marked = 0
        """How many headings of the document are marked as such."""
        self.bare_numbers = 0
        """The last number of a heading without a sign behind it."""
        self.last_number = ""
        """The number or letter of the last heading that had one."""
        self.title_over_labels = False
        """Whether a title at the top stands over the labelled parts of one exercise."""
        self.in_tree = False
        """Whether the items of a list that goes deep are headings."""
        self.in_run: set[int] = set()
        """Paragraphs that begin with a heading because several of them stand in a row, by their text's identity."""

    @property
    def here(self) -> Section:
        """The innermost open section."""
        return self.open[-1]

    def head(self, text: Text, level: int, label: str = "") -> None:
        """Open a section; its heading may have the number of a list item in front."""
        if level == BOLD_LEVEL and not label and self._is_in_phase(text):
            level = IN_PHASE_LEVEL
        while self.open[-1].level >= level or (level >= BOLD_LEVEL and self._is_label_beside(text)):
            heading = self.here.heading
            if level == BOLD_LEVEL and heading and self._tells_how(text) and not self._is_no_name(heading):
                level = LINE_LEVEL  # under a name that is only bold itself
                continue
            self.open.pop()
        text = self._without_label(text)
        number = self._numbered(text)
        if number is not None and number_of(text, self.lexicon) is None:
            self.bare_numbers = int(number.label)
        words = text.slice(number.end if number else 0)
        heading = words if any(c.isalpha() for c in words.content) else text
        if heading is words:
            self._leave_out(text, number)
        number = number or (Number(Counts.ITEMS, label) if label else None)
        self.last_number = number.label if number else self.last_number
        is_label = level == BOLD_LEVEL and text.content.rstrip(" *_").endswith(":")
        section = Section(on_one_line(heading).strip(" \t*_#:–—-"), level, number, is_label)
        self.here.sections.append(section)
        self.open.append(section)

    def _is_in_phase(self, text: Text) -> bool:
        """Whether a bold heading stands in a part of a workout that only a short line heads: "Core:", "**Plank**"."""
        line = next((one for one in reversed(self.open) if one.level <= LINE_LEVEL), self.root)
        if line.level != LINE_LEVEL or line.heading is None:
            return False
        return self._is_phase(line.heading) and not self._is_phase(text) and not self._is_no_name(text)

    def _is_phase(self, text: Text) -> bool:
        return self.lexicon.headings.phase.match(lowered(text.content)) is not None

    def _is_label_beside(self, text: Text) -> bool:
        """Whether a heading is a label that stands beside the one of the innermost section, however both are set."""
        heading = self.here.heading
        beside = self.here.level >= BOLD_LEVEL and heading is not None and self._is_no_name(heading)
        return beside and self._is_label(text)

    def _is_label(self, text: Text) -> bool:
        return self.lexicon.headings.label.match(lowered(text.content)) is not None

    def _is_no_name(self, text: Text) -> bool:
        """Whether a heading is that of a part of an exercise, or about exercises."""
        return self._is_label(text) or self.lexicon.headings.aside.match(lowered(text.content)) is not None

    def _tells_how(self, text: Text) -> bool:
        """Whether a heading is a label over how an exercise is done."""
        return self._is_label(text) and self.lexicon.headings.instructions.match(lowered(text.content)) is not None

    def _without_label(self, text: Text) -> Text:
        """A heading without a label that only says that it is one: "Title: Morning stretches"."""
        found = self.lexicon.headings.name_label.match(lowered(text.content))
        if found is None:
            return text
        self.left_out.append(LeftOut(text.slice(0, found.end()).strip(), LABEL))
        return text.slice(found.end())

    def blocks(self, blocks: Iterable[Block]) -> None:
        """Walk blocks that stand outside lists."""
        row = list(self._with_lists([part for block in blocks for part in self._apart(block)]))
        self.in_run |= self.short.over_longer(row)
        if not self.root.sections:
            self.title_over_labels = self._is_over_labels(row)
        for index, block in enumerate(row):
            after = block_after(row, index)
            match block:
                case Heading(_, text) if self.lexicon.headings.byline.match(lowered(text.content)):
                    self.left_out.append(LeftOut(text, BYLINE))
                case Heading(level, text) if len(WORD.findall(text.content)) <= LONGEST_HEADING:
                    self.head(text, level)
                case Heading(_, text):
                    self.paragraph(Paragraph(text), after)
                case Paragraph():
                    self.paragraph(block, after)
                case List():
                    self.items(block, after)
                    self._end_needs(after)
                case Table():
                    self.table(block)
                case Clutter(text, reason):
                    self.left_out.append(LeftOut(text, reason))

    def _apart(self, block: Block) -> Iterator[Block]:
        """A list in the parts into which what stands at the margin divides it, a paragraph in those of its names."""
        match block:
            case List():
                yield from apart(block, self.source, Signs(self.short.counts_exercise, self.short.may_name))
            case Paragraph() if end := self.short.heads_names(block):
                yield from (block.slice(0, end), block.slice(end + 1, len(block.text)))
            case Paragraph():
                yield from names_in_paragraphs.apart(block, self.short)
            case _:
                yield block

    def _is_over_labels(self, row: Sequence[Block]) -> bool:
        """Whether the first heading behind the first block of an article is a label: what is above it is its title."""
        for block in row[1:]:
            if isinstance(block, Heading) or (isinstance(block, Paragraph) and self.short.is_bold_heading(block)):
                return self._is_no_name(block.text)
        return False

    def _with_lists(self, row: Sequence[Block]) -> Iterator[Block]:
        """The blocks, names each on a line of its own as lists; the last before something longer is its heading."""
        run: list[Paragraph] = []
        for index, block in enumerate(row):
            is_title = not index and not self.root.lines and not self.root.sections
            after = block_after(row, index)
            among = len(run) >= LEAST_RUN - 1
            if isinstance(block, Paragraph) and not is_title and self.short.are_names(block, after, among=among):
                if run and bool(run[-1].strong) is not bool(block.strong):
                    yield from _as_list(run)
                    run = []
                run.append(block)
                continue
            yield from _as_list(run)
            run = []
            yield block
        yield from _as_list(run)

    def _end_needs(self, after: Block | None) -> None:
        """Close a label over a list of things to have ready: what comes after the list is about something else."""
        heading = self.here.heading
        if heading is None or self.here.level < BOLD_LEVEL or not isinstance(after, (Paragraph, List)):
            return
        if self.lexicon.headings.needs.match(lowered(heading.content)):
            self.open.pop()

    def _end_label(self) -> None:
        """Close a bold label over a list, such as `Goals`: a table behind the list is not about that."""
        here = self.here
        if here.heading is not None and here.level >= BOLD_LEVEL and here.lines:
            words = lowered(here.heading.content)
            if self.lexicon.headings.label.match(words) and not self.lexicon.headings.instructions.match(words):
                self.open.pop()

    # Paragraphs.

    def paragraph(self, paragraph: Paragraph, after: Block | None) -> None:
        """A heading, or lines of text."""
        self.paragraphs += 1
        text = paragraph.text
        if self.lexicon.headings.stage.match(lowered(text.content)):
            self.left_out.append(LeftOut(text.strip(), STAGE_DIRECTION))
            return
        if FRAMED.fullmatch(text.content.strip()):
            self.head(text.strip(" ="), BOLD_LEVEL)
            return
        if self.here.label and _starts_bold(paragraph) and not self.short.is_bold_heading(paragraph):
            self.open.pop()  # a labelled line ends the lines under a label of the same make
        lines = [part for line in lines_of(text) for part in taken_apart(line)]
        forms = [line for line in lines if _is_form(line)]
        self.left_out += [LeftOut(line, FORM) for line in forms]
        lines = [line for line in lines if not _is_form(line)]
        if not lines:
            return
        first = not self.root.lines and not self.root.sections and not self._is_one_of_many(paragraph, after)
        text = lines[0] if forms else text
        if len(lines) == 1 and (self.short.is_bold_heading(paragraph) or self._is_line_heading(text, after, first)):
            is_title = first and (not paragraph.strong or self.title_over_labels) and not self._is_one_of_periods(text)
            self.head(text, 1 if is_title else BOLD_LEVEL if paragraph.strong else LINE_LEVEL)
            return
        if len(lines) > 1 and self._is_bold_line(lines[0], paragraph) and not self._is_bold_line(lines[1], paragraph):
            self.head(lines[0], BOLD_LEVEL)
            lines = lines[1:]
        elif len(lines) > 1 and not _starts_bold(paragraph) and self._heads(lines, paragraph, first=first):
            self.head(lines[0], 1 if first and not self._is_one_of_periods(lines[0]) else LINE_LEVEL)
            lines = lines[1:]
        headed = {id(line) for line in self._numbered_names(lines)}
        bare = bare_numbers(lines) | self._slots_above(lines)
        lines = [line for line in lines if slot_alone(line, self.lexicon) is None or line is lines[-1]]
        for line in lines:
            if id(line) in headed:
                self.head(line, LINE_LEVEL)
            elif self.lexicon.headings.stage.match(lowered(line.content)):
                self.left_out.append(LeftOut(line, STAGE_DIRECTION))
            else:
                self.here.lines.append(self._line(line, paragraph, number=bare.get(id(line))))

    def _is_one_of_many(self, paragraph: Paragraph, after: Block | None) -> bool:
        """Whether the first paragraph of all is no title but told like what comes after it: a name with its dose."""
        head, line_end, rest = paragraph.text.content.strip().partition("\n")
        below = Text(rest) if line_end else Text(words_of(after))
        if self.short.counts_exercise(Text(head)):
            return True
        if tells_several(Text(head), self.lexicon):
            return True
        if are_dosed_names(Text(head), Text(below.content.partition("\n")[0]), self.lexicon):
            return True
        over_names = isinstance(after, Paragraph) and not line_end and id(after.text) in self.in_run
        if id(paragraph.text) not in self.in_run or over_names:
            return False
        repeated = bool(line_end) and is_repeated(head, below, self.lexicon)
        return repeated or gives_dose(below, self.lexicon) or self.short.tells_body(below)

    def _slots_above(self, lines: list[Text]) -> dict[int, Number]:
        """The numbers of lines right below the name of a minute or a station, which stands alone: `Station 2`."""
        found = {id(line): slot for above, line in pairwise(lines) if (slot := slot_alone(above, self.lexicon))}
        self.left_out += [LeftOut(line.strip(), NUMBER) for line in lines[:-1] if slot_alone(line, self.lexicon)]
        return found

    def _line(
        self,
        text: Text,
        paragraph: Paragraph,
        item: Item | None = None,
        place: tuple[int, int] = (0, 0),
        depth: int = 0,
        number: Number | None = None,
    ) -> Line:
        """A line of a paragraph, its number taken off; the first line of an item has the number of the item."""
        stamp = STAMP.match(text.content)
        if stamp:
            self.left_out.append(LeftOut(text.slice(0, stamp.end()).strip(), STAGE_DIRECTION))
            text = text.slice(stamp.end())
            self.paragraphs += 1  # what is spoken at another time is told apart
        number = number or number_of(text, self.lexicon)
        last = self.here.lines[-1] if self.here.lines else None
        if (
            item is None
            and number is not None
            and last is not None
            and last.depth == 1
            and last.number is not None
            and _goes_on(last.number.label, number.label)
        ):
            place, depth = (last.list_number, last.item + 1), 1
        if number is not None:
            self._leave_out(text, number if number.end else None)
            text = text.slice(number.end).strip()
        elif item is not None and item.label:
            number = Number(Counts.ITEMS, item.label)
        lead = _lead(text, paragraph.strong, paragraph.text)
        begun = paragraph.text.content.find(text.content[:40])
        loud = lead is not None and any(first <= begun + 2 and last > begun + 2 for first, last in paragraph.strong)
        return Line(text, lead, self.paragraphs, number, *place, depth, loud)

    def _leave_out(self, text: Text, number: Number | None) -> None:
        """The words of a number: "Exercise 3"; digits and letters alone are no words."""
        if number is not None and number.counts is not Counts.ITEMS:
            self.left_out.append(LeftOut(text.slice(0, number.end).strip(), NUMBER))

    def _numbered(self, text: Text) -> Number | None:
        """The number in front of a heading; one without a sign behind it only if it goes on from the one before."""
        number = number_of(text, self.lexicon)
        bare = BARE.match(text.content)
        if number is not None or bare is None or int(bare.group(1)) != self.bare_numbers + 1:
            return number
        word = lowered(text.content[bare.end() :]).split()[0].strip(".,:;-")
        numbers = self.lexicon.numbers
        if word in numbers.units_ms or word in numbers.measures or word in numbers.counted:
            return None
        return Number(Counts.ITEMS, bare.group(1), bare.end())

    def _heads(self, lines: list[Text], paragraph: Paragraph, *, first: bool) -> bool:
        """Whether the first of the lines of a paragraph is a heading over the others."""
        following = number_of(lines[1], self.lexicon)
        beside = following is not None and following.counts is Counts.EXERCISES
        if self._is_loud(lines[0]) or self.short.names_period(lines[0]):
            return True
        if self._is_part_alone(lines[0]) and len(lines) > LEAST_RUN:
            return True
        if self._is_numbered(lines[0]):
            return not beside
        if self.short.names_part(lines[0]) and not any(map(self.short.names_part, lines[1:])):
            return len(lines) > LEAST_RUN or place_of_dose(lines[1], self.lexicon) is None
        if first and not CLOSED.search(lines[0].content) and len(WORD.findall(lines[0].content)) <= MOST_HEADING_WORDS:
            return True
        if self.marked > 1 and self.here.level > 1 and id(paragraph.text) not in self.in_run:
            return False
        name, below, *_ = lines
        alike = are_dosed_names(name, below, self.lexicon)
        return self.short.is_short(name) and not self.short.is_short(below) and not alike

    def _is_one_of_periods(self, line: Text) -> bool:
        """Whether the first line of an article is the first of several weeks, days or parts, and no title of them."""
        if not (self.short.names_period(line) or self._is_part_alone(line)):
            return False
        others = (Text(one.strip()) for one in self.source.text[line.span().end :].splitlines() if one.strip())
        alike = self.short.names_period if self.short.names_period(line) else self._is_part_alone
        return any(map(alike, others))

    def _is_part_alone(self, line: Text) -> bool:
        """Whether a line is the name of a part of a session and nothing else: "Warm-up"."""
        return self.lexicon.headings.session_part.match(lowered(line.content)) is not None

    def _numbered_names(self, lines: list[Text]) -> list[Text]:
        """Lines of a paragraph that are short, numbered and have other lines under them: names of exercises."""
        named = [i for i, line in enumerate(lines) if number_of(line, self.lexicon) and not CLOSED.search(line.content)]
        few = [i for i in named if len(WORD.findall(lines[i].content)) <= MOST_HEADING_WORDS]
        apart = all(other - one > 1 for one, other in pairwise(few))
        return [lines[i] for i in few] if len(few) == len(named) >= LEAST_RUN and apart else []

    def _is_loud(self, text: Text) -> bool:
        """A line in capital letters; right under a heading marked as such it is a tag: "CORE"."""
        here = self.here
        tag = 1 < here.level < BOLD_LEVEL and not (here.lines or here.tables or here.sections)
        return _is_capitals(text) and not tag

    def _is_numbered(self, text: Text) -> bool:
        """A line such as `Exercise 3: the bridge`."""
        number = self._numbered(text)
        if number is None:
            return False
        words = text.slice(number.end)
        named = number.counts is Counts.EXERCISES or self.short.is_short(words) or words.content.isupper()
        few = len(WORD.findall(text.content)) <= MOST_HEADING_WORDS
        return (named and few) or self._is_next(number.label, words)

    def _is_next(self, label: str, words: Text) -> bool:
        """Whether a few words with a number or letter go on from the last heading that had one."""
        few = len(WORD.findall(words.content)) <= MOST_HEADING_WORDS and not CLOSED.search(words.content)
        return few and comes_after(self.last_number, label)

    def _is_bold_line(self, line: Text, paragraph: Paragraph) -> bool:
        """Whether a line of a paragraph is all bold, and short enough for a heading; with a colon it is a label."""
        start = paragraph.text.content.find(line.content)
        words = WORD.findall(line.content)
        short = 0 < len(words) <= MOST_HEADING_WORDS and not re.search(r"[.!?;,:]\W*$", line.content)
        return short and start >= 0 and paragraph.bold_in(start, start + len(line)) >= 0.9 * len(line)

    def _is_line_heading(self, text: Text, after: Block | None, first: bool) -> bool:
        """A short line by itself, without a number in it, before something longer; or the first line of all."""
        words = WORD.findall(text.content)
        if first and not CLOSED.search(text.content):
            return 0 < len(words) <= 2 * MOST_HEADING_WORDS and after is not None
        counted = self._is_numbered(text) and not self._is_told_in_line(text, after)
        if (self._is_loud(text) or counted or self.short.names_period(text)) and after is not None:
            return True
        if self.short.names_part(text) and self._is_told_below(after):
            return True
        in_run = id(text) in self.in_run
        if self.marked > 1 and self.here.level > 1 and not in_run and not text.content.rstrip().endswith(":"):
            return False
        tag = self.here.level > 1 and not (self.here.lines or self.here.tables or self.here.sections)
        longer = is_longer(after, text) or ((in_run or not tag) and self.short.is_dose(after, text))
        bold_below = isinstance(after, Paragraph) and self.short.is_bold_heading(after)
        told = isinstance(after, Paragraph) and CLOSED.search(after.text.content) is not None
        dosed = isinstance(after, Paragraph) and gives_dose(after.text, self.lexicon)
        colon = text.content.rstrip().endswith(":")
        longer = longer or ((told or (colon and (bold_below or dosed))) and self._is_phase(text))
        if says_only_doses(text, NO_NAME, self.lexicon):
            return False
        alike = isinstance(after, Paragraph) and self.short.stands_beside(text, after.text)
        return self.short.is_short(text) and longer and not alike and (in_run or not self.short.leads(text.content))

    def _is_told_below(self, after: Block | None) -> bool:
        """Whether something tells what a part of a workout is made of: no next part, and no line that is like one."""
        if not isinstance(after, Paragraph):
            return isinstance(after, (List, Table))
        first, *others = list(lines_of(after.text))
        beside = self.short.names_part(first) or (not others and place_of_dose(first, self.lexicon) is not None)
        return not beside

    def _is_told_in_line(self, text: Text, after: Block | None) -> bool:
        """Whether a counted line tells all of its exercise: the one before did, or the next of them follows at once."""
        number = number_of(text, self.lexicon)
        last = self.here.lines[-1].number if self.here.lines else None
        if number is not None and last is not None and number.counts is last.counts is not Counts.ITEMS:
            return True
        following = number_of(after.text, self.lexicon) if isinstance(after, Paragraph) else None
        return following is not None and following.counts is Counts.EXERCISES and bool(CLOSED.search(text.content))

    # Lists.

    def items(self, block: List, after: Block | None) -> None:
        """Items that are headings open sections; the others are lines."""
        if self._is_tree(block):
            self._tree(block)
            return
        under_names = self._counted_anew(block)
        for name, item, steps in under_names:
            self.head(name, BOLD_LEVEL, item.label)
            self.blocks(item.blocks[1:])
            self.items(replace(block, items=steps), None)
        if under_names:
            return
        counted = bool(block.items) and bool(block.items[0].label)
        alone = len(block.items) == 1 and isinstance(after, (Paragraph, List)) and (counted or not self.here.label)
        items = [_with_line_apart(item, _is_capitals) for item in block.items]
        heads = [self._heading_of(item, alone) for item in items]
        titled = sum(head is not None for head in heads) > len(heads) / 2
        if titled and len(items) > 1:
            items = [
                item if head else _with_line_apart(item, self.short.is_like_name)
                for item, head in zip(items, heads, strict=True)
            ]
            heads = [
                head or self._heading_of(item, alone, beside=True) for item, head in zip(items, heads, strict=True)
            ]
        number, before = self._place_of(block)
        for index, (item, head) in enumerate(zip(items, heads, strict=True), start=before + 1):
            if head is not None and titled:
                self.head(*head, item.label)
                self.blocks(item.blocks[1:])
            else:
                self.item(item, (number, index), 1)

    def _is_tree(self, block: List) -> bool:
        """Whether a list of notes goes so deep that its items are headings: day, exercises, names, their doses."""
        deepest = max(map(_depth, block.items), default=0)
        most = DEEPEST_STEPS - 1 if self.in_tree else DEEPEST_STEPS
        return deepest > most and not any(item.label for item in block.items)

    def _tree(self, block: List) -> None:
        """The items of a deep list as sections, those that go deep again in the same way."""
        level, outside, was_in_tree = max(self.here.level + 1, LINE_LEVEL), len(self.open), self.in_tree
        self.in_tree = True
        self.lists += 1
        for place, item in enumerate(block.items, start=1):
            first = item.blocks[0] if item.blocks else None
            named = isinstance(first, Paragraph) and self.short.is_like_note(first.text)
            if isinstance(first, Paragraph) and named and self._heads_notes(first, item):
                self.head(first.text, level)
                self.blocks(item.blocks[1:])
            else:
                self._behind_sections(level)
                self.item(item, (self.lists, place), 1)
            del self.open[outside:]
        self.in_tree = was_in_tree

    def _behind_sections(self, level: int) -> None:
        """Open a section without a heading where notes go on behind sections, as they are done after those."""
        before = self.here.sections[-1] if self.here.sections else None
        if before is None:
            return
        if before.heading is not None:
            self.lists += 1
            before = Section(None, level)
            self.here.sections.append(before)
        self.open.append(before)

    def _heads_notes(self, first: Paragraph, item: Item) -> bool:
        """Whether the first line of notes heads the others: they go deep, are names with doses, or it names a part."""
        if _depth(item) > 1:
            return True
        part = self.lexicon.headings.phase.match(lowered(first.text.content)) is not None
        return self._holds_names(item) or (part and self._holds_doses(item))

    def _holds_doses(self, item: Item) -> bool:
        """Whether most notes under an item have a dose and say what it is of."""
        lines = _notes_under(item)
        dosed = [one for one in lines if gives_dose(one, self.lexicon)]
        return sum(not says_only_doses(one, NO_NAME, self.lexicon) for one in dosed) > len(lines) / 2

    def _holds_names(self, item: Item) -> bool:
        """Whether most notes under an item are names with doses: "Squats 3x5"."""
        lines = _notes_under(item)
        dosed = [one for one in lines if place_of_dose(one, self.lexicon) is not None]
        named = [one for one in dosed if not says_only_doses(one, NO_NAME, self.lexicon)]
        return len(named) > len(lines) / 2

    def _counted_anew(self, block: List) -> list[tuple[Text, Item, tuple[Item, ...]]]:
        """The names in a list, each with the steps that are counted from one under it; none where it is one count.

        Markdown makes one list of "1. Bridge", "1. Lie down", "2. Lift", "2. Plank", "1. Kneel".
        """
        items = block.items
        found: list[tuple[Text, Item, tuple[Item, ...]]] = []
        at = 0
        while at < len(items) and (name := self._over_steps(items, at, len(found) + 1)) is not None:
            end = at + 1
            while end < len(items) and items[end].label == str(end - at):
                if self._over_steps(items, end, len(found) + 2) is not None:
                    break
                end += 1
            found.append((name, items[at], items[at + 1 : end]))
            at = end
        return found if len(found) > 1 and at == len(items) else []

    def _over_steps(self, items: tuple[Item, ...], at: int, number: int) -> Text | None:
        """The name that an item with a number is, if the item after it is the first of another count."""
        first = items[at].blocks[0] if items[at].blocks else None
        counted = items[at].label == str(number) and at + 1 < len(items) and items[at + 1].label == "1"
        return first.text if counted and isinstance(first, Paragraph) and self.short.is_like_name(first.text) else None

    def _place_of(self, block: List) -> tuple[int, int]:
        """The number of a list, and how many items of it came before: one that goes on counting is the same list."""
        before = next((line for line in reversed(self.here.lines) if line.depth == 1), None)
        first = block.items[0].label if block.items else ""
        if before is not None and before.number is not None and _goes_on(before.number.label, first):
            return before.list_number, before.item
        self.lists += 1
        return self.lists, 0

    def _heading_of(self, item: Item, alone: bool, *, beside: bool = False) -> tuple[Text, int] | None:
        """The heading with which an item begins, and its level; with `beside` most items of its list begin with one."""
        if not item.blocks:
            return None
        first = item.blocks[0]
        if isinstance(first, Heading):
            return first.text, first.level
        if not isinstance(first, Paragraph) or "\n" in first.text.content.strip():
            return None
        named = (
            self.short.is_bold_heading(first)
            or (alone and _is_capitals(first.text))
            or (self.short.is_short(first.text) and (alone or len(item.blocks) > 1))
            or (alone and self._is_next(item.label, first.text))
            or (alone and item.label and _starts_bold(first) and self.short.is_like_name(first.text))
            or (beside and len(item.blocks) > 1 and self.short.is_like_name(first.text))
        )
        more = alone or any(isinstance(block, (Paragraph, List)) for block in item.blocks[1:])
        return (first.text, BOLD_LEVEL) if named and more else None

    def item(self, item: Item, place: tuple[int, int], depth: int) -> None:
        """The lines of an item, at its place in its list; those of lists in it one level deeper."""
        unnumbered: Item | None = item
        for block in item.blocks:
            match block:
                case Paragraph():
                    self.paragraphs += 1
                    for line in lines_of(block.text):
                        self.here.lines.append(self._line(line, block, unnumbered, place, depth))
                        unnumbered = None
                case List():
                    for inner in block.items:
                        self.item(inner, place, depth + 1)
                case Heading():
                    number = Number(Counts.ITEMS, item.label) if item.label else None
                    self.here.lines.append(Line(block.text, block.text, self.paragraphs, number, *place, depth))
                case Table():
                    self.table(block)
                case Clutter():
                    self.left_out.append(LeftOut(block.text, block.reason))

    # Tables.

    def _grid(self, table: Table) -> list[Text] | None:
        """The cells of a table that is only a grid, each cell with a number of its own; None where it is not."""
        cells = [cell.strip() for row in (table.header, *table.rows) for cell in row if cell.content.strip()]
        numbers = [number_of(cell, self.lexicon) for cell in cells]
        labels = [number.label for number in numbers if number is not None]
        in_order = len(labels) == len(cells) > LEAST_RUN and all(
            _goes_on(one, other) for one, other in pairwise(labels)
        )
        return cells if in_order else None

    def table(self, table: Table) -> None:
        """Rows by name; cells with their headers."""
        if not table.rows:
            table = Table(tuple(Text("") for _ in table.header), (table.header,))
        grid = self._grid(table)
        if grid is not None:
            self.lists += 1
            for index, cell in enumerate(grid, start=1):
                self.paragraphs += 1
                self.here.lines.append(self._line(cell, Paragraph(cell), place=(self.lists, index), depth=1))
            return
        self._end_label()
        for part in parts_of(table, self.lexicon):
            if isinstance(part, Text):
                self.head(part, LINE_LEVEL)
                continue
            rows, left_out = rows_of(part, self.lexicon)
            self.left_out += left_out
            self.here.tables.append(rows)


def _notes_under(item: Item) -> list[Text]:
    """The first lines of the notes under another."""
    inner = [part for block in item.blocks if isinstance(block, List) for part in block.items]
    return [Text(words_of(part.blocks[0])) for part in inner if part.blocks]


def _depth(item: Item) -> int:
    """How many lists stand in one another in an item."""
    inner = [part for block in item.blocks if isinstance(block, List) for part in block.items]
    return 1 + max(map(_depth, inner)) if inner else 0


def _as_list(run: Sequence[Paragraph]) -> Iterator[Block]:
    """Names in a row as the items of a list; as they are where they are few."""
    lines = [line for paragraph in run for line in _lines_apart(paragraph.text)]
    if len(lines) < LEAST_RUN:
        yield from run
        return
    yield List(False, tuple(Item("", line.span(), (Paragraph(line),)) for line in lines))


def _lines_apart(text: Text) -> Iterator[Text]:
    """The lines of a paragraph as they stand."""
    for line in re.finditer(r"[^\n]*\S[^\n]*", text.content):
        yield text.slice(*line.span()).strip()


def _starts_bold(paragraph: Paragraph) -> bool:
    """Whether the paragraph begins in bold type: a label of its first line, not a title over it."""
    return bool(paragraph.strong) and paragraph.strong[0][0] <= 2


def _goes_on(before: str, label: str) -> bool:
    """Whether a number follows another."""
    return before.isdecimal() and label.isdecimal() and int(label) == int(before) + 1


def _is_capitals(text: Text) -> bool:
    """A short line in capital letters."""
    letters = [c for c in ASIDE.sub("", text.content) if c.isalpha()]
    few = len(WORD.findall(text.content)) <= MOST_HEADING_WORDS
    lead = CAPITAL_LEAD.match(text.content)
    dosed = lead is not None and re.match(r"\s[–—-]\s*\d", text.content[lead.end() :])
    if text.content.lstrip().startswith("["):
        return False
    loud = bool(dosed) or all(c.isupper() for c in letters)
    return few and len(letters) > 3 and loud and text.content.strip()[-1] not in ".,;"


def _with_line_apart(item: Item, is_name: Callable[[Text], bool]) -> Item:
    """The item, a first line that is a name as a paragraph of its own."""
    first = item.blocks[0] if item.blocks else None
    if not isinstance(first, Paragraph) or "\n" not in first.text.content:
        return item
    end = first.text.content.index("\n")
    if not is_name(first.text.slice(0, end)):
        return item
    return replace(
        item, blocks=(Paragraph(first.text.slice(0, end)), Paragraph(first.text.slice(end + 1)), *item.blocks[1:])
    )


def _is_form(line: Text) -> bool:
    """Whether a line is to be filled in: labels with room behind them, boxes to tick."""
    return BLANKS.search(line.content) is not None and len(WORD.findall(line.content)) <= MOST_HEADING_WORDS


def _lead(line: Text, strong: tuple[tuple[int, int], ...], paragraph: Text) -> Text | None:
    """The name or label in front of a line: bold type at its start, or a few words before a colon or a dash."""
    shift = paragraph.content.find(line.content.split("\n")[0][:40])
    for start, end in strong:
        first = max(start - max(shift, 0), 0)
        if (
            start - max(shift, 0) <= 2
            and end - max(shift, 0) > first
            and len(WORD.findall(line.content[first : end - max(shift, 0)])) <= MOST_LEAD_WORDS
        ):
            lead = line.slice(first, end - max(shift, 0)).strip(" .:–—-")
            return lead if WORD.search(lead.content) and not DOSE_ONLY.fullmatch(lead.content) else None
    found = CAPITAL_LEAD.match(line.content) or re.match(r"[^.:!?\n]{2,60}?(?=:\s|\s[–—-]\s)", line.content)
    if found and 0 < len(WORD.findall(found.group())) <= MOST_LEAD_WORDS:
        return line.slice(0, found.end()).strip()
    return None


DOSE_ONLY = re.compile(r"[\W\d]*\d[\W\d]*(?:[^\W\d]{1,4}\b[\W\d]*)?")
"""Digits with at most a unit."""


def _count(root: Section) -> None:
    """Mark the sections that count exercises: by what their numbers say, or because the numbers are a series."""
    run: list[Section] = []
    last = "0"
    for section in (*(part for part in root.walk() if part.number is not None), Section(None, 0)):
        label = section.number.label if section.number is not None else ""
        says_so = section.number is not None and section.number.counts is Counts.EXERCISES
        section.counted = says_so
        if section.number is not None and not says_so and _goes_on(last, label):
            run.append(section)
            last = label
            continue
        for one in run if len(run) >= LEAST_RUN else ():
            one.counted = True
        run, last = ([section], label) if _goes_on("0", label) else ([], "0")


def outline(document: Document, lexicon: Lexicon) -> tuple[Section, list[LeftOut]]:
    """The sections of an article, and what is no text of it."""
    walker = _Walker(document.source, lexicon)
    walker.marked = sum(isinstance(block, Heading) for block in document.blocks)
    walker.blocks(document.blocks)
    _count(walker.root)
    return walker.root, walker.left_out
