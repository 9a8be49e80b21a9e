"""Walks the blocks of a document in order and builds its sections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from guide.late import late_pattern
from guide.model.document import Block, Clutter, Document, Heading, List, Paragraph, Table
from guide.model.routine import LeftOut
from guide.model.text import Span, Text
from guide.understand.dosed_names import is_bare_name, place_of_dose
from guide.understand.doses import read_sentence
from guide.understand.lexicon import Lexicon
from guide.understand.numbering import Counts, number_of
from guide.understand.outline import (
    columns_in_words,
    counted_lines,
    dosed_parts,
    items_over_text,
    labelled_items,
    letters_under_numbers,
    margins,
    named_steps,
    names_in_paragraphs,
    over_labels,
    run_on,
)
from guide.understand.outline.item_headings import ItemHeadings
from guide.understand.outline.line_headings import LineHeadings
from guide.understand.outline.lines import Lines
from guide.understand.outline.lists import Lists, over_pictures, over_table
from guide.understand.outline.lost_numbers import with_first_apart, with_first_items, with_names_apart
from guide.understand.outline.open_sections import OpenSections
from guide.understand.outline.paragraphs import BYLINE, Paragraphs
from guide.understand.outline.sections import LINE_LEVEL, Row
from guide.understand.outline.short_lines import CLOSED, LEAST_RUN, PICTURE, WORD, ShortLines, block_after
from guide.understand.outline.wrapping import lines_as_written, list_of, raw_lines
from guide.understand.sentences import sentences_of
from guide.understand.tokens import lowered

MOST_HEADS = 4
"""So many lines right under one another may each stand over the names in a paragraph: a title, a day, a part of it."""
LONGEST_HEADING = 30
"""Words; what is marked as a heading and longer is a paragraph that somebody wanted to be loud."""

NUMBER_IN_FRONT = late_pattern(r"(?m)^[^\S\n]*\d")
"""A line that begins with a number, as one of a box may."""

TITLE_AGAIN = "title, said again"

LONGEST_PLACEHOLDER = 100
"""Characters; what stands for a picture has no more."""


class Walker:
    """Walks the blocks of a document and builds the sections."""

    def __init__(self, document: Document, lexicon: Lexicon, *, keen: bool, short_asides: bool) -> None:
        self.source = document.source
        self.lexicon = lexicon
        self.widest = max(map(len, self.source.text.split("\n")))
        self.over_labels = over_labels.headings_at(self.source.text, lexicon)
        self.short_asides = short_asides
        self.short = ShortLines(lexicon, keen=keen)
        self.sections = OpenSections(lexicon)
        self.headings = LineHeadings(document, self.sections, self.short)
        self.lines = Lines(self.sections, document.source.text)
        self.paragraphs = Paragraphs(self.sections, self.lines, self.headings, self.short)
        self.lists = Lists(self.sections, self.lines, ItemHeadings(self.sections, self.short), self.walk, self._table)

    def without_title_again(self, blocks: Sequence[Block]) -> Sequence[Block]:
        """The blocks of an article without its first line where the next one says the same, as that of a page does."""
        own = [at for at, one in enumerate(blocks) if not isinstance(one, Clutter)][:2]
        match [blocks[at] for at in own]:
            case [Heading(_, text) | Paragraph(text), Heading(_, again) | Paragraph(again)] if _is_same(text, again):
                self.sections.left_out.append(LeftOut(text, TITLE_AGAIN))
                return [*blocks[: own[0]], *blocks[own[0] + 1 :]]
            case [Paragraph(text) as paragraph, *_]:
                lines = text.content.split("\n", 2)
                if len(lines) > 1 and _is_same(Text(lines[0]), Text(lines[1])):
                    self.sections.left_out.append(LeftOut(text.slice(0, len(lines[0])).strip(), TITLE_AGAIN))
                    told = paragraph.slice(len(lines[0]) + 1, len(text))
                    return [*blocks[: own[0]], told, *blocks[own[0] + 1 :]]
        return blocks

    def walk(self, blocks: Iterable[Block]) -> None:
        """Walk blocks that stand outside lists."""
        lettered = letters_under_numbers.nested(self._with_boxes_opened(list(blocks)))
        headed = (part for block in lettered for part in run_on.with_headings_apart(block, self.lexicon))
        stepped = (part for block in headed for part in run_on.with_steps_apart(block, self.lexicon))
        named = (part for block in stepped for part in over_labels.apart(block, self.over_labels))
        dosed = dosed_parts.apart(over_pictures(map(self._pictured, named)), self.lexicon)
        flat = (part for block in dosed for part in labelled_items.lists_of_all(block, self._speaks_of_all))
        fielded = (part for block in flat for part in labelled_items.names_over_fields(block, self.lexicon))
        labelled = [part for block in fielded for part in labelled_items.apart(block)]
        told = labelled_items.told_for_each(labelled, self.short)
        first = list(with_first_apart(list(told), self.lexicon))
        counted = list(with_first_items(list(with_names_apart(first, self.lexicon)), self.lexicon))
        whole = list(run_on.presented_apart(list(self._with_margins(list(self._with_steps(counted)))), self.lexicon))
        if whole and isinstance(whole[0], Paragraph) and not (self.sections.root.lines or self.sections.root.sections):
            whole[:1] = counted_lines.named(whole[0], self.short) or [*self._title_apart(whole[0])]
        whole = [
            part
            for block in whole
            for part in (counted_lines.dosed_apart(block, self.lexicon) if isinstance(block, Paragraph) else (block,))
        ]
        whole = list(names_in_paragraphs.last_apart(whole, self.short))
        whole = list(names_in_paragraphs.bold_apart(whole, self.short))
        whole = list(items_over_text.joined(whole, self.short, self.lexicon))
        names = self.short.names_over(whole)
        parts = [
            part
            for at, block in enumerate(whole)
            for part in self._apart(block, block_after(whole, at), len(names) - (at in names))
        ]
        parts = list(self._with_lists(parts))
        row = [over_table(block, block_after(parts, at)) for at, block in enumerate(parts)]
        self.headings.note(row)
        for index, block in enumerate(row):
            self._add(block, block_after(row, index))

    def _with_boxes_opened(self, row: Sequence[Block]) -> Iterable[Block]:
        """The blocks, the label and the number of each dose in a box as one line."""
        if not any(isinstance(block, Paragraph) and NUMBER_IN_FRONT.search(block.text.content) for block in row):
            return row
        from guide.understand.outline.boxes import opened  # few articles have any

        return opened(row, self.lexicon)

    def _title_apart(self, paragraph: Paragraph) -> Iterator[Paragraph]:
        """The first paragraph of all, its first line apart where the second counts an exercise over something."""
        title, *lines = raw_lines(paragraph.text.content)
        names = [self.short.counts_exercise(Text(line.content)) for line in (title, *lines[:2])]
        if names == [False, True, False] and not CLOSED.search(title.content):
            yield paragraph.slice(0, title.end)
            yield paragraph.slice(lines[0].start, len(paragraph.text))
        else:
            yield paragraph

    def _speaks_of_all(self, text: Text) -> bool:
        """Whether what stands over a list gives a dose to each thing in it, or says that these are the exercises."""
        return self.short.doses_each(text) or self.short.calls_exercises(text)

    def _add(self, block: Block, after: Block | None) -> None:
        """Make sections and lines of a block."""
        if self.short_asides and self._gives_doses(block):
            self.sections.end_aside()
        match block:
            case Heading(_, text) if self.lexicon.headings.byline.match(lowered(text.content)):
                self.sections.left_out.append(LeftOut(text, BYLINE))
            case Heading(level, text) if len(WORD.findall(text.content)) <= LONGEST_HEADING:
                self.sections.head(text, level)
                self.sections.here.recorded = block.is_exercise
            case Heading(_, text):
                self.paragraphs.add(Paragraph(text), after)
            case Paragraph():
                self.paragraphs.add(block, after)
            case List():
                self.lists.add(block, after)
                if len(block.items) > 1 or not block.ordered:  # one step is no list of things
                    self.sections.end_needs(after)
            case Table():
                self._table(block)
            case Clutter(text, reason):
                here = self.sections.here
                here.pictured = here.pictured or (reason == PICTURE and here.is_empty)
                self.sections.left_out.append(LeftOut(text, reason))

    # Blocks in which several things stand, and several that are one.

    def _pictured(self, block: Block) -> Block:
        """The block; a line that only stands for a picture as one."""
        if not isinstance(block, Paragraph) or len(block.text) > LONGEST_PLACEHOLDER:
            return block
        stands = self.lexicon.headings.placeholder.match(lowered(block.text.content))
        return Clutter(block.text, PICTURE) if stands else block

    def _with_margins(self, row: Sequence[Block]) -> Iterator[Block]:
        """The blocks, a list in the parts into which what stands at the margin divides it."""
        short = self.short
        signs = margins.Signs(
            short.counts_exercise,
            short.may_name,
            short.may_head,
            short.heads_part,
            short.calls_exercises,
            short.names_movement,
            short.is_behind_all,
            self.widest,
        )
        before: Block | None = None  # a table between them left aside
        for index, block in enumerate(row):
            if isinstance(block, List):
                yield from margins.apart(block, before, block_after(row, index), self.source, signs)
            else:
                yield block
            before = before if isinstance(block, Table) else block

    def _heads_of(self, block: Block) -> tuple[list[Block], Block]:
        """The lines of a paragraph that each stand over the names below it, and what is under them: a list if bare."""
        heads: list[Block] = []
        while len(heads) < MOST_HEADS and isinstance(block, Paragraph) and (end := self.short.heads_names(block)):
            heads.append(block.slice(0, end))
            block = block.slice(end + 1, len(block.text))
            lines = lines_as_written(block.text)
            block = list_of(lines) if all(is_bare_name(line, self.lexicon) for line in lines) else block
        return heads, block

    def _apart(self, block: Block, after: Block | None, names: int) -> Iterator[Block]:
        """A paragraph in the parts of the names in it, where so many stand in paragraphs of their own."""
        heads, block = self._heads_of(block)
        yield from heads
        match block:
            case Paragraph() if isinstance(after, List) and (remark := self.short.remark_behind_bold(block)):
                told = len(block.text.content.rstrip(" :"))
                yield from (block.slice(0, remark.start()), block.slice(remark.end(), told))
            case Paragraph() if dosed_runs := list(self.short.doses_names(block)):
                yield from self._with_runs(block, dosed_runs)
                if (behind := block.slice(dosed_runs[-1][-1], len(block.text)).strip()).text.content:
                    yield from self._apart(behind, after, names)
            case Paragraph() if slots := run_on.slots_apart(block, self.lexicon):
                yield from (Paragraph(slots[0]), list_of(slots[1]))[not slots[0].content :]
                yield from (Paragraph(slots[2]),)[not slots[2].content :]
            case Paragraph() if counted_on := run_on.apart(block, self.lexicon):
                yield from counted_on
            case Paragraph() if spaced := columns_in_words.apart(block, self.lexicon):
                yield from (Paragraph(spaced[0]), spaced[1])[not spaced[0].content.strip() :]
            case Paragraph() if counted := counted_lines.as_list(block, self.lexicon):
                yield from counted
            case Paragraph() if done := counted_lines.done(block, self.lexicon):
                yield from done
            case Paragraph():
                listed = isinstance(after, List)
                yield from names_in_paragraphs.apart(block, self.short, beside=names, listed=listed)
            case _:
                yield block

    def _with_runs(self, paragraph: Paragraph, runs: Sequence[tuple[int, int, int]]) -> Iterator[Block]:
        """The parts of a paragraph up to the last run of names in it: each dose, these as a list, and what is before.

        The parts are told by where each dose begins and ends, and where the names below it end.
        """
        at = 0
        for start, end, last in runs:
            yield from (paragraph.slice(at, start - 1), paragraph.slice(start, end))[start == at :]
            yield list_of(lines_as_written(paragraph.text.slice(end, last)))
            at = last + 1

    def _with_steps(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """The blocks, names that have run into their numbered steps as headings over lists."""
        row, may_name = list(blocks), self.short.may_name_steps
        if not named_steps.found_in(row, may_name, self.short.names_movement):
            yield from row
            return
        for block in row:
            yield from named_steps.apart(block, may_name) if isinstance(block, Paragraph) else (block,)

    def _with_lists(self, row: Sequence[Block]) -> Iterator[Block]:
        """The blocks, names each on a line of its own as lists; the last before something longer is its heading."""
        run: list[Paragraph] = []
        for index, block in enumerate(row):
            if isinstance(block, Paragraph) and self._is_announced(block, row[index - 1] if index else None):
                yield from (*_as_list(run), *_as_list([block]))
                run = []
                continue
            if not isinstance(block, Paragraph) or not self._is_of_names(block, row, index, len(run)):
                yield from _as_list(run)
                run = []
                yield block
                continue
            if run and bool(run[-1].strong) is not bool(block.strong):
                yield from _as_list(run)
                run = []
            run.append(block)
        yield from _as_list(run)

    def _is_announced(self, paragraph: Paragraph, before: Block | None) -> bool:
        """Whether each line of a paragraph is a name with its dose, below a line with a dose that ends with a colon."""
        if not isinstance(before, Paragraph) or not before.text.content.rstrip().endswith(":"):
            return False
        lines = list(lines_as_written(paragraph.text))
        dosed = len(lines) >= LEAST_RUN and all(place_of_dose(one, self.lexicon) for one in lines)
        return dosed and self._gives_dose(before.text)

    def _is_of_names(self, paragraph: Paragraph, row: Sequence[Block], index: int, before: int) -> bool:
        """Whether each line of a paragraph is a name, so many such paragraphs before it; the title is none."""
        is_title = not index and not self.sections.root.lines and not self.sections.root.sections
        among, after = before >= LEAST_RUN - 1, block_after(row, index)
        if self._is_slot(paragraph) and (before or self._is_slot(after)):
            return True
        if is_title or self.headings.is_part_over_names(paragraph.text, after):
            return False
        return self.short.are_names(paragraph, after, among=among)

    def _is_slot(self, block: Block | None) -> bool:
        """Whether a line is what is done at a station, or in a minute: "Station 3: sit-ups"."""
        if not isinstance(block, Paragraph) or "\n" in block.text.content.strip() or CLOSED.search(block.text.content):
            return False
        number = number_of(block.text, self.lexicon)
        return number is not None and number.counts is Counts.SLOTS

    # Tables.

    def _table(self, table: Table) -> None:
        """Rows by name; cells with their headers."""
        from guide.understand.outline.calendars import day_by_day  # few articles have tables
        from guide.understand.outline.turned_tables import with_fields, with_rows
        from guide.understand.tables import has_names, has_one_column, rows_of

        if not table.rows:
            table = Table(tuple(Text("") for _ in table.header), (table.header,))
        table = with_rows(day_by_day(with_fields(table, self.lexicon), self.lexicon), self.lexicon)
        self.sections.end_label()
        noted: set[Span] = set()
        for part in self._parts_of(table):
            if isinstance(part, Text):
                self.sections.head(part, LINE_LEVEL)
                continue
            rows, left_out = rows_of(part, self.lexicon)
            fresh = [one for one in left_out if one.text.span() not in noted]  # the tables of days share a header
            noted |= {one.text.span() for one in fresh}
            self.sections.left_out += fresh
            named = has_names(part, self.lexicon)
            alone = _are_only_names(rows) and (named or has_one_column(part, self.lexicon))
            if alone:
                self._add_names(rows)
            else:
                self.sections.here.tables.append(rows)

    def _parts_of(self, table: Table) -> Iterator[Text | Table]:
        """The parts of a table, and the titles over them."""
        from guide.understand.outline.calendars import of_each_day
        from guide.understand.outline.table_parts import parts_of
        from guide.understand.outline.turned_tables import apart

        for beside in apart(table, self.lexicon):
            for part in (beside,) if isinstance(beside, Text) else parts_of(beside, self.lexicon):
                yield from (part,) if isinstance(part, Text) else of_each_day(part, self.lexicon)

    def _gives_doses(self, block: Block) -> bool:
        """Whether a paragraph says how often or how long something is done, or several items of a list do."""
        match block:
            case Paragraph(text):
                return self._gives_dose(text)
            case List(items=items):
                told = (item.first for item in items)
                return sum(isinstance(one, Paragraph) and self._gives_dose(one.text) for one in told) > 1
            case _:
                return False

    def _gives_dose(self, text: Text) -> bool:
        return any(read_sentence(one, self.lexicon).mentions for one in sentences_of(text, self.lexicon))

    def _add_names(self, rows: Sequence[Row]) -> None:
        """The names of rows as the items of a list, each with the other cells of its row under it."""
        self.sections.lists += 1
        for index, row in enumerate(rows, start=1):
            self.sections.paragraphs += 1
            for text in (row.name, *row.cells):
                if text is not None:
                    self.lines.add(text, Paragraph(text), place=(self.sections.lists, index), depth=1)
                    last = self.sections.here.lines[-1]
                    self.sections.here.lines[-1] = replace(last, cell=text is not row.name)


def _are_only_names(rows: Sequence[Row]) -> bool:
    """Whether rows have a name and nothing else, and are as good as a list."""
    alone = [row for row in rows if row.name is not None and not row.cells and "\n" not in row.name.content]
    return len(alone) == len(rows) >= LEAST_RUN


def _as_list(run: Sequence[Paragraph]) -> Iterator[Block]:
    """Names in a row as the items of a list; as they are where they are few."""
    lines = [line for paragraph in run for line in lines_as_written(paragraph.text)]
    if len(lines) < LEAST_RUN:
        yield from run
        return
    yield list_of(lines)


def _is_same(text: Text, again: Text) -> bool:
    """Whether two lines of text say the same in the same words; the first may be the way to the page it heads."""
    words, last = text.content.strip().casefold(), again.content.strip().casefold()
    if not words or "\n" in words or not words.endswith(last):
        return False
    return last in (words, re.split(r"\s[>›»]\s", words)[-1].strip())
