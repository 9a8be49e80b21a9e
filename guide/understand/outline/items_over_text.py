"""Numbered lines that stand alone, each over paragraphs or bullets that tell more of it: these are parts of its item.

Marks tell a list of one item, a paragraph, and a list of one item again: "1. Bridge: 5 minutes", "Lie on your back…",
"2. Twist: 3 minutes". Whoever takes the paragraphs for text between lists gives them to the next item. Bullets at the
margin of the numbers are a list of their own: "1. Chin tucks x 10", "- Sit up.".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from guide.model.document import Block, Item, List, Paragraph
from guide.model.text import Text
from guide.understand.dosed_names import place_of_dose
from guide.understand.lexicon import Lexicon
from guide.understand.numbering import Counts, is_next_number, number_of
from guide.understand.outline.short_lines import ShortLines

LEAST_ITEMS = 2
"""So many numbers that count on, each over a paragraph or bullets, are a list."""


def joined(row: Sequence[Block], short: ShortLines, lexicon: Lexicon) -> Iterator[Block]:
    """The blocks, items that stand alone over paragraphs or bullets as one list, each with what is under it."""
    items = {at: item for at, block in enumerate(row) if (item := _item_alone(block, lexicon)) is not None}
    done = 0
    for run in _runs(row, items, short, lexicon):
        if len(run) < LEAST_ITEMS or all(_is_name(items[at], short) for at in run):
            continue
        yield from row[done : run[0]]
        yield from _others_of(row[run[0]])
        least = min(after - at for at, after in pairwise(run))
        done = _end_of_text(row, run[-1] + 1, run[-1] + least, short, lexicon)
        edges = [*run, done]
        yield List(True, tuple(_with_text(items[at], row[at + 1 : end]) for at, end in pairwise(edges)))
    yield from row[done:]


def _item_alone(block: Block, lexicon: Lexicon) -> Item | None:
    """The only item of a numbered list, or the one that a line with a number is, if it says one thing.

    In a list of several the last may be counted anew, which then is the first of another. So may the last line of a
    paragraph, whose number has no blank behind it: "1.Chin tucks".
    """
    match block:
        case List(items=(*others, Item(blocks=(Paragraph(),)) as item)) if item.label.isdecimal():
            return item if not others or item.label == "1" else None
        case Paragraph(text):
            start = _start_of_last_line(text)
            line = block.slice(start, len(text))
            number = number_of(line.text, lexicon)
            counts = number is not None and number.counts is Counts.ITEMS and number.label.isdecimal()
            if number is not None and counts and (not start or number.label == "1"):
                return Item(number.label, line.text.span(), (line.slice(number.end, len(line.text)),))
    return None


def _runs(row: Sequence[Block], items: dict[int, Item], short: ShortLines, lexicon: Lexicon) -> Iterator[list[int]]:
    """Where items stand that count on, or have all lost their count, with nothing but text between them."""
    run: list[int] = []
    for at, item in items.items():
        before = run[-1] if run else None
        others = any(_others_of(row[at]))
        goes_on = before is not None and _goes_on(items[before].label, item.label) and not others
        if before is not None:
            told = goes_on and _end_of_text(row, before + 1, at, short, lexicon) == at > before + 1
            if not told:
                yield run
                run = []
        run.append(at)
    if run:
        yield run


def _others_of(block: Block) -> Iterator[Block]:
    """A list without its last item, if it has more, or a paragraph without the line that is the item."""
    match block:
        case List(items=(_, _, *_)):
            yield replace(block, items=block.items[:-1])
        case Paragraph(text) if start := _start_of_last_line(text):
            yield block.slice(0, start - 1)


def _start_of_last_line(text: Text) -> int:
    return text.content.rstrip().rfind("\n") + 1


def _goes_on(before: str, label: str) -> bool:
    return before == label == "1" or is_next_number(before, label)


def _end_of_text(row: Sequence[Block], start: int, end: int, short: ShortLines, lexicon: Lexicon) -> int:
    """Where paragraphs end that are sentences, and bullets, from one place on and no further than another."""
    at = start
    while at < min(end, len(row)) and _tells_more(row[at], short, lexicon):
        at += 1
    return at


def _tells_more(block: Block, short: ShortLines, lexicon: Lexicon) -> bool:
    """Whether a block is a paragraph of sentences, or a list without numbers that is not one of names with doses."""
    match block:
        case Paragraph(text):
            return not short.is_short(text)
        case List(items=items):
            firsts = [item.first.text for item in items if isinstance(item.first, Paragraph)]
            dosed = sum(place_of_dose(first, lexicon) is not None for first in firsts)
            return 2 * dosed < len(firsts) and not any(item.label for item in items)
    return False


def _is_name(item: Item, short: ShortLines) -> bool:
    """Whether an item begins with a few words on a line, which head what comes after them in any case."""
    first = item.blocks[0]
    return isinstance(first, Paragraph) and short.is_short(Text(first.text.content.strip().partition("\n")[0]))


def _with_text(item: Item, told: Sequence[Block]) -> Item:
    return replace(item, blocks=(*item.blocks, *told))
