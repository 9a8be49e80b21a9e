"""Steps with letters under what has a number: "2. The fan", "a. Spread your fingers", "b. Close them".

Where all stand at one margin, a list of text holds them in a row; here the letters become a list of what is over them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from guide.model.document import Block, Item, List
from guide.understand.numbering import comes_after, is_next_number

_FIRST = frozenset(("a", "A"))
"""The first of steps with letters."""


def nested(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, letters that count from the first on behind a number as a list in its item."""
    before: List | None = None
    for one in blocks:
        block = replace(one, items=tuple(_nested(one.items))) if isinstance(one, List) else one
        listed = block if isinstance(block, List) and block.items else None
        joined = _joined(before, listed) if before is not None and listed is not None else None
        if before is not None and joined is None:
            yield before
        if listed is None:
            yield block
        before = joined or listed
    if before is not None:
        yield before


def _joined(before: List, after: List) -> List | None:
    """Two lists as one: the letters of the second are under the last number of the first, or it counts on from it."""
    *others, last = before.items
    if _may_hold(last) and after.items[0].label in _FIRST:
        return replace(before, items=(*others, _over(last, after.items)))
    inner = [block.items[0] for block in last.blocks if isinstance(block, List) and block.items]
    lettered = any(item.label in _FIRST for item in inner)
    if lettered and is_next_number(last.label, after.items[0].label):
        return replace(before, items=(*before.items, *after.items))
    return None


def _nested(items: Iterable[Item]) -> Iterator[Item]:
    """The items of a list, those with letters in the ones with numbers that they are behind."""
    over: Item | None = None
    steps: list[Item] = []
    for item in items:
        first = item.label in _FIRST and over is not None and not steps
        if first or (steps and comes_after(steps[-1].label, item.label) and item.label.isalpha()):
            steps.append(item)
            continue
        if over is not None:
            yield _over(over, steps)
        over, steps = (item, []) if _may_hold(item) else (None, [])
        if over is None:
            yield item
    if over is not None:
        yield _over(over, steps)


def _may_hold(item: Item) -> bool:
    """Whether an item has a number, and no list in it yet."""
    return item.label.isdecimal() and not any(isinstance(block, List) for block in item.blocks)


def _over(item: Item, steps: Iterable[Item]) -> Item:
    """An item with steps in it, if there are any."""
    inner = tuple(steps)
    return replace(item, blocks=(*item.blocks, List(True, inner))) if inner else item
