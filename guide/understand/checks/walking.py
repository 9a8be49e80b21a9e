"""Ways through a routine that several checks share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from guide.model.routine import Amount, Block, Node, Routine, Step, steps_of
from guide.model.text import Span, one_line


def every_step(routine: Routine) -> Iterator[Step]:
    """Every sentence that may be said."""
    yield from routine.opening
    for exercise in routine.exercises:
        yield from steps_of(exercise.body, asking=False)
    yield from routine.closing


def blocks_of(nodes: Iterable[Node]) -> Iterator[Block]:
    """Every block of a tree, the outer before the inner."""
    for node in nodes:
        if isinstance(node, Block):
            yield node
            yield from blocks_of(node.items)


def amounts_of(nodes: Iterable[Node]) -> Iterator[Amount]:
    """Every number of a tree."""
    for node in nodes:
        holder = node.repeat if isinstance(node, Block) else node.dose
        for name in ("count", "time", "hold", "pause", "rest", "every"):
            amount = getattr(holder, name, None)
            if isinstance(amount, Amount):
                yield amount
        if isinstance(node, Block):
            yield from amounts_of(node.items)


def is_inside(span: Span, others: Iterable[Span]) -> bool:
    """Whether a stretch overlaps any of some others."""
    return any(one.start < span.end and span.start < one.end for one in others)


def short(words: str) -> str:
    """Words of at most 40 letters, for messages."""
    words = one_line(words)
    return words if len(words) <= 40 else f"{words[:39]}…"
