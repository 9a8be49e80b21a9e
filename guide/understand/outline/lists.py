"""Lists: their items are lines, or headings with more under them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from guide.model.document import Block, Clutter, Heading, Item, List, Paragraph, Table
from guide.model.routine import LeftOut
from guide.understand.dosed_names import without_sign_behind
from guide.understand.numbering import Counts, Number, comes_after, is_next_number
from guide.understand.outline.item_headings import ItemHeadings
from guide.understand.outline.lines import Lines
from guide.understand.outline.open_sections import OpenSections
from guide.understand.outline.sections import BOLD_LEVEL, Line, Section
from guide.understand.outline.short_lines import PICTURE
from guide.understand.outline.wrapping import counted_items, items_apart, lines_of


class Lists:
    """Makes sections and lines of lists; `walk` does so with other blocks under an item."""

    def __init__(
        self,
        sections: OpenSections,
        lines: Lines,
        headings: ItemHeadings,
        walk: Callable[[Iterable[Block]], None],
        add_table: Callable[[Table], None],
    ) -> None:
        self.sections = sections
        self.lines = lines
        self.headings = headings
        self.walk = walk
        self.add_table = add_table

    def add(self, block: List, after: Block | None) -> None:
        """Items that are headings open sections; the others are lines."""
        if self.headings.ends_in_next_name(block.items, after):
            *steps, name = block.items
            self.add(replace(block, items=tuple(steps)), None)
            block = replace(block, items=(name,))
        items = counted_items(tuple(map(_with_picture_behind, items_apart(block.items))))
        block = replace(block, items=self._with_doses_joined(items))
        if names := self.headings.counted_anew(block):
            for one in names:
                self.sections.head(one.name, BOLD_LEVEL, one.item.label)
                self.walk(one.item.blocks[1:])
                self.add(replace(block, items=one.steps), None)
        else:
            self._add_items(block, after)

    def _with_doses_joined(self, items: Sequence[Item]) -> tuple[Item, ...]:
        """The items; where each begins with a dose, without the sign behind it."""
        firsts = [item.first for item in items]
        lines = [one.text if isinstance(one, Paragraph) else None for one in firsts]
        whole = zip(items, firsts, lines, without_sign_behind(lines, self.sections.lexicon), strict=True)
        return tuple(
            replace(item, blocks=(Paragraph(new), *item.blocks[1:])) if first and new and new is not line else item
            for item, first, line, new in whole
        )

    def _add_items(self, block: List, after: Block | None) -> None:
        """The items of a list one after the other."""
        items = self.headings.divided(block, after)
        if len(items) == 1 and items[0][1] is None:
            self._leave_counted(block.items[0].label)
        number, before = self._place_of(block)
        for index, (item, head) in enumerate(items, start=before + 1):
            if head is not None:
                self.sections.head(head.text, head.level, item.label)
                self.walk(item.blocks[1:])
            else:
                self._add_item(item, (number, index), 1)

    def _leave_counted(self, label: str) -> None:
        """End a section that an item of the same count opened: "B. 3 rounds:" over a list, "C. Plank, 1 minute"."""
        here = self.sections.here
        if here.level < BOLD_LEVEL or here.number is None or not (here.lines or here.sections):
            return
        if here.lines and here.lines[-1].list_number and comes_after(here.number.label, label):
            self.sections.open.pop()
            self.sections.enter(Section(None, here.level))

    def _place_of(self, block: List) -> tuple[int, int]:
        """The number of a list, and how many items of it came before: one that goes on counting is the same list."""
        before = next((line for line in reversed(self.sections.here.lines) if line.depth == 1), None)
        first = block.items[0].label if block.items else ""
        if before is not None and before.number is not None and is_next_number(before.number.label, first):
            return before.list_number, before.item
        self.sections.lists += 1
        return self.sections.lists, 0

    def _add_item(self, item: Item, place: tuple[int, int], depth: int) -> None:
        """The lines of an item, at its place in its list; those of lists in it one level deeper."""
        unnumbered: Item | None = item
        for block in item.blocks:
            match block:
                case Paragraph(text):
                    self.sections.paragraphs += 1
                    for line in lines_of(text, self.sections.lexicon):
                        self.lines.add(line, block, unnumbered, place, depth)
                        unnumbered = None
                case List(_, items):
                    for inner in items:
                        self._add_item(inner, place, depth + 1)
                case Heading(_, text):
                    number = Number(Counts.ITEMS, item.label) if item.label else None
                    heading = Line(text, text, self.sections.paragraphs, number, *place, depth)
                    self.sections.here.lines.append(heading)
                case Table():
                    self.add_table(block)
                case Clutter(text, reason):
                    self.sections.left_out.append(LeftOut(text, reason))


def _with_picture_behind(item: Item) -> Item:
    """An item of a page with its pictures behind what it says: a heading stands first, whatever it is beside."""
    told = [block for block in item.blocks if not isinstance(block, Clutter)]
    if not told or told[0] is item.blocks[0]:
        return item
    return replace(item, blocks=(*told, *(block for block in item.blocks if isinstance(block, Clutter))))


def over_table(block: Block, after: Block | None) -> Block:
    """A block; the only item of a list right over a table as a line: "B. Finisher"."""
    match block, after:
        case List(items=(Item(blocks=(Paragraph() as line,)),)), Table():
            return line
        case _:
            return block


def over_pictures(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, a list whose items have pictures between them as one; its pictures come behind it.

    Of pictures about which nothing is written, lists of one item each are left that count on.
    """
    kept: List | None = None
    single = False
    pictures: list[Block] = []
    for block in blocks:
        counts_on = single and isinstance(block, List) and block.ordered and len(block.items) == 1
        if kept is not None and isinstance(block, Clutter) and block.reason == PICTURE:
            pictures.append(block)
        elif kept is not None and (pictures or counts_on) and isinstance(block, List) and _goes_on(kept, block):
            kept = replace(kept, items=(*kept.items, *block.items))
            single = counts_on
        else:
            yield from (*_given(kept), *pictures)
            pictures = []
            kept = block if isinstance(block, List) else None
            single = kept is not None and len(kept.items) == 1
            if kept is None:
                yield block
    yield from (*_given(kept), *pictures)


def _given(block: Block | None) -> tuple[Block, ...]:
    return () if block is None else (block,)


def _goes_on(before: List, after: List) -> bool:
    """Whether a list goes on with the one before: one more item, or the next number."""
    if before.ordered is not after.ordered or not (before.items and after.items):
        return False
    if after.ordered:
        return is_next_number(before.items[-1].label, after.items[0].label)
    return len(after.items) == 1 or len(before.items) == 1
