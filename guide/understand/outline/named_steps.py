"""Names with their numbered steps behind them in one line or paragraph: "Arm swings 1. Stand tall. 2. Swing…".

Where nobody kept the line ends of a page, the name of an exercise runs into its first step, and the steps into one
another. The numbers from one on tell them apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from guide.late import late_pattern
from guide.model.document import Block, Heading, Item, List, Paragraph
from guide.model.text import Text
from guide.understand.outline.sections import LINE_LEVEL
from guide.understand.outline.wrapping import on_one_line
from guide.values import dataclass

LEAST_STEPS = 2
"""So many numbers from one on behind a name count its steps."""
LEAST_NAMES = 2
"""So many names with steps are a series, whatever they say."""
_BEGINS = late_pattern(
    r"(?:^[ \t]*|(?<=[.!?)…][ \t]))(?P<name>[A-Z][^.:;!?()\n\d]{1,59}?[^.:;!?()\n\d \t])[ \t]*"
    r"(?:\((?P<said>[^()\n]{3,100})\)[ \t]*)?(?:[.:–—-][ \t]+|(?<=[ \t]))(?P<open>\(?)1(?P<sign>[.)])"
    r"[ \t]+(?=[^\W\d_a-z])",
    re.MULTILINE,
)
_NUMBER = r"(?<=[.!?:;)\"”’])\s+{before}{number}{behind}\s+(?=[^\W\d_a-z])"
_CLOSED = late_pattern(r"[.!?]\W*\Z")


@dataclass(frozen=True, slots=True)
class NamedSteps:
    """A name and its steps in a paragraph."""

    name: Text
    said: Text
    """What stands in brackets behind the name: "(ten times with each arm)"."""
    start: int
    end: int
    steps: tuple[Item, ...]


def found_in(blocks: Sequence[Block], may_name: Callable[[Text], bool], moves: Callable[[Text], bool]) -> bool:
    """Whether some blocks hold names with steps: several of them, or one that names a movement."""
    found = [one for block in blocks if isinstance(block, Paragraph) for one in _named_steps(block, may_name)]
    return len(found) >= LEAST_NAMES or any(moves(one.name) for one in found)


def apart(paragraph: Paragraph, may_name: Callable[[Text], bool]) -> Iterator[Block]:
    """A paragraph in its parts: each name as a heading, its steps as a list, and what stands between them."""
    at = 0
    for one in _named_steps(paragraph, may_name):
        yield from _between(paragraph, at, one.start)
        yield Heading(LINE_LEVEL, one.name)
        if one.said.content:
            yield Paragraph(one.said)
        yield List(True, one.steps)
        at = one.end
    yield from _between(paragraph, at, len(paragraph.text))


def in_items(items: Sequence[Item], may_name: Callable[[Text], bool]) -> tuple[Item, ...]:
    """The items of a list, each that is a name with steps as that name over a list of them, where several are."""
    found = [_over_steps(item, may_name) for item in items]
    if sum(one is not None for one in found) < LEAST_NAMES:
        return tuple(items)
    return tuple(one or item for one, item in zip(found, items, strict=True))


def _over_steps(item: Item, may_name: Callable[[Text], bool]) -> Item | None:
    """An item that is nothing but a name with steps as that name over a list; None for any other."""
    match item.blocks:
        case (Paragraph() as only,):
            found = list(_named_steps(only, may_name))
        case _:
            return None
    if not found or found[0].start or found[0].end < len(only.text):
        return None
    name, said = found[0].name, found[0].said
    told = (Paragraph(said),) if said.content else ()
    return replace(item, blocks=(Paragraph(name), *told, List(True, found[0].steps)))


def _between(paragraph: Paragraph, start: int, end: int) -> Iterator[Paragraph]:
    part = paragraph.slice(start, end)
    if part.text.content.strip():
        yield part if (start, end) == (0, len(paragraph.text)) else Paragraph(part.text.strip("\n"), part.strong)


def _named_steps(paragraph: Paragraph, may_name: Callable[[Text], bool]) -> Iterator[NamedSteps]:
    """The names with steps in a paragraph, in order."""
    content = paragraph.text.content
    begun = [one for one in _BEGINS.finditer(content) if may_name(paragraph.text.slice(*one.span("name")))]
    for one, after in zip_longest(begun, begun[1:]):
        end = after.start() if after is not None else len(content)
        starts = _starts_of_steps(one, end)
        if len(starts) >= LEAST_STEPS:
            end = _end_of_last(content, starts[-1][1], end)
            said = paragraph.text.slice(*one.span("said")) if one["said"] else Text("")
            steps = _steps(paragraph.text, starts, end)
            yield NamedSteps(paragraph.text.slice(*one.span("name")), said, one.start(), end, steps)


def _starts_of_steps(begun: re.Match[str], end: int) -> list[tuple[int, int]]:
    """Where the number of each step begins, and where its words do."""
    starts = [(begun.end("said") if begun["said"] else begun.end("name"), begun.end())]
    signs = {"before": re.escape(begun["open"]), "behind": re.escape(begun["sign"])}
    while found := re.compile(_NUMBER.format(number=len(starts) + 1, **signs)).search(begun.string, starts[-1][1], end):
        starts.append(found.span())
    return starts


def _end_of_last(content: str, start: int, end: int) -> int:
    """Where the last step ends: with its line where that ends a sentence, for what follows may be told of all."""
    line_end = content.find("\n", start, end)
    return line_end if line_end >= 0 and _CLOSED.search(content[start:line_end]) else end


def _steps(text: Text, starts: Sequence[tuple[int, int]], end: int) -> tuple[Item, ...]:
    """The steps as items of a list."""
    words = [(first, last) for (_, first), (last, _) in pairwise([*starts, (end, end)])]
    lines = [on_one_line(text.slice(first, last)).strip() for first, last in words]
    return tuple(Item(str(number), line.span(), (Paragraph(line),)) for number, line in enumerate(lines, start=1))
