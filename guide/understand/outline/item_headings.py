"""Which items of a list are headings: they have more under them, and the list is one of names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from guide.model.document import Block, Heading, Item, List, Paragraph
from guide.model.text import Text
from guide.understand.dosed_names import gives_dose
from guide.understand.dosed_parts import name_of_part
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.numbering import is_next_number
from guide.understand.outline.line_headings import is_bold_line, is_capitals, starts_bold
from guide.understand.outline.named_steps import in_items
from guide.understand.outline.open_sections import OpenSections
from guide.understand.outline.sections import BOLD_LEVEL
from guide.understand.outline.short_lines import CLOSED, ShortLines, words_of
from guide.understand.tokens import lowered
from guide.values import dataclass

LEAST_NAMES = 2
"""So many names an item stands over that is no exercise."""
LEAST_STEPS = 2
"""So many steps counted from one behind a number of another count stand under it."""
MOST_BARE = 0.6
"""Of names under others so many have no number in them: "90/90" may be one."""


@dataclass(frozen=True, slots=True)
class ItemHeading:
    """A heading with which an item begins."""

    text: Text
    level: int


@dataclass(frozen=True, slots=True)
class CountedName:
    """An item that is a name, with the items behind it that are its steps, counted from one."""

    name: Text
    item: Item
    steps: tuple[Item, ...]


class ItemHeadings:
    """Tells headings among the items of lists."""

    def __init__(self, sections: OpenSections, short: ShortLines) -> None:
        self.sections = sections
        self.short = short
        self.lexicon: Lexicon = sections.lexicon

    # Lists of names.

    def divided(self, block: List, after: Block | None) -> list[tuple[Item, ItemHeading | None]]:
        """The items of a list, each with the heading that it begins with; none has one unless most have."""
        if self.sections.in_record:
            return [(item, None) for item in block.items]
        if len(block.items) > 1 and (over := self._over_movements(block.items)):
            return over
        if self._are_steps(block.items):
            return [(item, None) for item in block.items]
        counted = bool(block.items) and bool(block.items[0].label)
        label = (self.sections.is_under_label() or self._is_under_part()) and not counted
        goes_on = self._goes_on(block.items[0])
        over_more = isinstance(after, (Paragraph, List)) or goes_on
        alone = len(block.items) == 1 and over_more and not label
        over_letters = all(any(one.label.isalpha() for one in _items_under(item)) for item in block.items)
        may_be_names = alone or over_letters or goes_on or self._is_field(after)
        is_name = self.short.may_stand_over if counted and may_be_names else is_capitals
        if counted and isinstance(after, Paragraph) and (named := self._named_to_the_end(block.items)):
            return named
        items = [_with_line_apart(item, is_name) for item in in_items(block.items, self.short.may_name_steps)]
        if any(item.blocks[1:] for item in items) and all(map(_is_loud_name, items)):
            return [(item, None) for item in items]  # each with its steps, or with none
        heads = [self._heading_of(item, alone=alone) for item in items]
        if sum(head is not None for head in heads) <= len(heads) / 2:
            return [(item, None) for item in items]
        pairs = list(zip(items, heads, strict=True))
        return [self._beside(item, head) for item, head in pairs] if len(pairs) > 1 else pairs

    def _are_steps(self, items: tuple[Item, ...]) -> bool:
        """Whether under the name of a movement each item tells to do something, and not each how often or how long."""
        here = self.sections.here
        named = here.heading is not None and here.is_empty and not self.sections.is_phase(here.heading)
        if len(items) < LEAST_NAMES or not named or not self.short.names_movement(here.heading or Text("")):
            return False
        if any(_depth(item) > 1 for item in items):
            return False
        firsts = [item.blocks[0] for item in items if item.blocks]
        told = [isinstance(one, Paragraph) and is_imperative(lowered(one.text.content), self.lexicon) for one in firsts]
        return all(told) and not all(any(gives_dose(one, self.lexicon) for one in _notes_under(item)) for item in items)

    def _is_field(self, after: Block | None) -> bool:
        """Whether what comes after a list is a field of what its last item names: "Reps: 10"."""
        label, colon, _ = lowered(words_of(after)).partition(":") if isinstance(after, Paragraph) else ("", "", "")
        return bool(colon) and self.lexicon.headings.label.match(label) is not None

    def _goes_on(self, item: Item) -> bool:
        """Whether an item begins with the next heading of a count, over its own lines: "7. Bridge", "8. Plank"."""
        first = item.first
        if not isinstance(first, Paragraph):
            return False
        name, _, told = first.text.content.partition("\n")
        return bool(told.strip() or item.blocks[1:]) and self.sections.is_next(item.label, Text(name))

    def _is_under_part(self) -> bool:
        """Whether what comes next is named under a part of a workout with a dose for all in it."""
        heading = self.sections.here.heading
        return self.sections.here.is_empty and heading is not None and name_of_part(heading, self.lexicon) is not None

    def _named_to_the_end(self, items: tuple[Item, ...]) -> list[tuple[Item, ItemHeading | None]]:
        """Counted items that are each a name over text, the last over the paragraph behind the list; else none."""
        *others, last = [_with_line_apart(item, self.short.may_stand_over) for item in items]
        name = last.blocks[0] if len(last.blocks) == 1 else None
        if not others or not isinstance(name, Paragraph) or not all(len(item.blocks) > 1 for item in others):
            return []
        names = [block for item in (*others, last) if isinstance(block := item.blocks[0], Paragraph)]
        if len(names) < len(items) or not all(self.short.may_stand_over(one.text) for one in names):
            return []
        heads = (ItemHeading(one.text, BOLD_LEVEL) for one in names)
        return list(zip((*others, last), heads, strict=True))

    def _beside(self, item: Item, head: ItemHeading | None) -> tuple[Item, ItemHeading | None]:
        """An item in a list of which most begin with a heading, and its own."""
        if head is None:
            item = _with_line_apart(item, self.short.is_like_name)
        return item, head or self._heading_of(item, alone=False, beside=True)

    def _heading_of(self, item: Item, *, alone: bool, beside: bool = False) -> ItemHeading | None:
        """The heading with which an item begins; with `beside` most items of its list begin with one."""
        first = item.first
        if isinstance(first, Heading):
            return ItemHeading(first.text, first.level)
        if not isinstance(first, Paragraph) or "\n" in first.text.content.strip():
            return None
        more = alone or any(isinstance(block, (Paragraph, List)) for block in item.blocks[1:])
        named = self._is_name(first, item, beside=beside) or (alone and self._is_name_alone(first, item))
        return ItemHeading(first.text, BOLD_LEVEL) if named and more else None

    def _is_name(self, first: Paragraph, item: Item, *, beside: bool) -> bool:
        """Whether an item begins with a name that is bold, or stands over more."""
        if self.short.is_bold_heading(first):
            return True
        over = self.short.is_short(first.text) or (beside and self.short.is_like_name(first.text))
        return len(item.blocks) > 1 and over

    def _over_movements(self, items: tuple[Item, ...]) -> list[tuple[Item, ItemHeading | None]]:
        """Items of a few words, each over bare names of movements: "on the chair", "at the wall"; else none."""
        firsts = [item.blocks[0] for item in items if len(item.blocks) > 1]
        over = [one.text for one in firsts if isinstance(one, Paragraph) and self._is_over_others(one.text)]
        inner = [one for item in items for one in _items_under(item)]
        names = [note for item in items for note in _notes_under(item) if self.short.is_bare(note)]
        moves = sum(map(self.short.names_movement, names))
        if (
            len(over) < len(items)
            or any(map(_items_under, inner))
            or min(map(len, map(_items_under, items))) < LEAST_NAMES
        ):
            return []
        if len(names) < MOST_BARE * len(inner) or 2 * moves < len(names):
            return []
        return [(item, ItemHeading(text, BOLD_LEVEL)) for item, text in zip(items, over, strict=True)]

    def _is_over_others(self, text: Text) -> bool:
        """Whether a line is a few words that name no movement, and no part of an exercise."""
        words = text.strip(" *_:")
        named = self.short.names_movement(words) or not self.short.may_name(words)
        return self.short.is_bare(words) and not named and not self.sections.is_no_name(words)

    def _is_name_alone(self, first: Paragraph, item: Item) -> bool:
        """Whether the only item of a list is a name over what comes after the list."""
        if is_capitals(first.text) or self.short.is_short(first.text):
            return True
        bold = bool(item.label) and starts_bold(first) and self.short.is_like_name(first.text)
        return bold or self.sections.is_next(item.label, first.text)

    # Names in a list, with steps counted from one.

    def counted_anew(self, block: List) -> list[CountedName]:
        """The names in a list, each with the steps that are counted from one under it; none where it is one count.

        Markdown makes one list of "1. Bridge", "1. Lie down", "2. Lift", "2. Plank", "1. Kneel". A list with a line
        of its own behind it has one name, whatever its number.
        """
        items = block.items
        found: list[CountedName] = []
        at, first = 0, _number(items[0]) if items else 0
        while at < len(items) and (name := self._over_steps(items, at, first + len(found))) is not None:
            end = self._end_of_steps(items, at, first + len(found) + 1)
            found.append(CountedName(name, items[at], items[at + 1 : end]))
            at = end
        several = len(found) > 1 or (bool(found) and len(found[0].steps) >= LEAST_STEPS)
        return found if several and at == len(items) else []

    def ends_in_next_name(self, items: Sequence[Item], after: Block | None) -> bool:
        """Whether the last item is no step but the next of the counted names, over the paragraph behind the list.

        Its number does not go on with that of the steps, or they are sentences and it is none.
        """
        if len(items) < LEAST_NAMES or not isinstance(after, Paragraph) or len(items[-1].blocks) != 1:
            return False
        *steps, last = items
        name = last.first
        if not isinstance(name, Paragraph) or not self.short.may_stand_over(name.text):
            return False
        goes_on = is_next_number(steps[-1].label, last.label)
        told = all(CLOSED.search(words_of(step.first)) for step in steps) and not CLOSED.search(name.text.content)
        return self.sections.is_next(last.label, name.text) and (told or not goes_on)

    def _end_of_steps(self, items: tuple[Item, ...], at: int, number: int) -> int:
        """Where the steps of a name end: their count does, or the next name begins, which has a number."""
        end = at + 1
        while end < len(items) and items[end].label == str(end - at):
            if self._over_steps(items, end, number) is not None:
                break
            end += 1
        return end

    def _over_steps(self, items: tuple[Item, ...], at: int, number: int) -> Text | None:
        """The name that an item with a number is, if the item after it is the first of another count."""
        first = items[at].first
        counted = items[at].label == str(number) and at + 1 < len(items) and items[at + 1].label == "1"
        return first.text if counted and isinstance(first, Paragraph) and self.short.is_like_name(first.text) else None


def _number(item: Item) -> int:
    """The number of an item; 0 where it has none."""
    return int(item.label) if item.label.isdecimal() else 0


def _is_loud_name(item: Item) -> bool:
    """Whether an item begins in bold, and has nothing under it but a list of steps."""
    first, *others = item.blocks or (None,)
    bold = isinstance(first, Paragraph) and starts_bold(first)
    return bold and all(isinstance(one, List) and not any(map(_items_under, one.items)) for one in others)


def _items_under(item: Item) -> list[Item]:
    """The items of the lists in an item."""
    return [part for block in item.blocks if isinstance(block, List) for part in block.items]


def _notes_under(item: Item) -> list[Text]:
    """The first lines of the notes under another."""
    return [Text(words_of(part.blocks[0])) for part in _items_under(item) if part.blocks]


def _depth(item: Item) -> int:
    """How many lists stand in one another in an item."""
    inner = _items_under(item)
    return 1 + max(map(_depth, inner)) if inner else 0


def _with_line_apart(item: Item, is_name: Callable[[Text], bool]) -> Item:
    """The item, a first line that is a name as a paragraph of its own; so is one in bold over several paragraphs."""
    first = item.first
    if not isinstance(first, Paragraph) or "\n" not in first.text.content.rstrip():
        return item
    end = first.text.content.index("\n")
    name, told = first.slice(0, end), first.slice(end + 1, len(first.text))
    loud = bool(item.blocks[1:]) and is_bold_line(name.text, name) and not starts_bold(told)
    if not (is_name(name.text) or loud):
        return item
    return replace(item, blocks=(name, told, *item.blocks[1:]))
