"""Names over labels that a text repeats: "Wall sits", a sentence on them, "Steps:", and again for each exercise.

Text that was copied from a page has no blank lines: to whoever reads its marks a name and what stands above it are one
paragraph, or part of the item above. What comes before the same label time and again is a name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from guide.late import late_pattern
from guide.model.document import Block, Heading, Item, List, Paragraph
from guide.model.text import Text
from guide.understand.lexicon import Lexicon
from guide.understand.numbering import comes_after, number_of
from guide.understand.outline.sections import LINE_LEVEL
from guide.understand.outline.wrapping import RawLine, raw_lines
from guide.understand.tokens import lowered, mark_numbers

MOST_LABEL = 40
"""Characters of a label, which may ask a question: "How many times should I do it?"."""
MOST_BETWEEN = 3
"""Lines that tell of a name before the label that comes below it."""
MOST_NAME_WORDS = 12
BLANKS = "-–—_"
"""What stands for a number that is to be filled in."""
LEAST_NAMES = 2
"""So many names over the same label are a series."""
LEAST_ALIKE = 3
"""So many lists under the same words make these a label, whatever they say: "Doing:"."""
_CLOSED = late_pattern(r"[.!?;,:]\W*$| [-–—]\s*$")
_NUMBER = late_pattern(r"\s*(\d{1,2}|[A-Z])[.)]\s+")
_ITEM = late_pattern(r"\s*(?:[-*•●▪◦‣+·]|\d{1,2}[.)]|[a-zA-Z][.)])\s")


def headings_at(text: str, lexicon: Lexicon) -> dict[int, int]:
    """Where names over repeated labels begin, and these, each with its level; none where a text repeats no label."""
    lines = text.split("\n")
    may_be = (
        line for line in lines if 0 < len(line) <= MOST_LABEL and line[0] not in BLANKS
    )  # "-- sets" has no number
    short = (_plain(line) for line in may_be if not _ITEM.match(line))
    repeated = {line for line, many in Counter(short).items() if many >= LEAST_NAMES and line}
    labels = {line for line in repeated if lexicon.headings.label.match(line)}
    over_lists = Counter(map(_plain, _with_colon_over_items(lines)))
    labels |= {line for line, many in over_lists.items() if many >= LEAST_ALIKE and _says_nothing(line, lexicon)}
    return _named_by(lines, labels, lexicon) if labels else {}


def _with_colon_over_items(lines: Sequence[str]) -> Iterator[str]:
    """The lines with a colon at their end right over an item of a list."""
    for line, after in pairwise(lines):
        if line.rstrip(" *_\t\r").endswith(":") and len(line) <= MOST_LABEL and _ITEM.match(after):
            yield line


def _says_nothing(line: str, lexicon: Lexicon) -> bool:
    """Whether the words of a line that stands over many lists name no movement, no part of a workout and no dose."""
    headings = lexicon.headings
    named = lexicon.roles.moves.search(line) or headings.phase.match(line) or headings.period.match(line)
    return not named and "<" not in mark_numbers(Text(line), lexicon).content


def _plain(line: str) -> str:
    return lowered(line.strip(" *_:–—-.\t\r"))


def _label_of(line: str) -> str:
    """What a line says, or the label that stands in front of it."""
    label, sign, told = line.partition(": ")
    return _plain(label if sign and told.strip() else line)


def _named_by(lines: list[str], labels: Collection[str], lexicon: Lexicon) -> dict[int, int]:
    found: dict[str, set[int]] = {label: set() for label in labels}
    once = {line for line, many in Counter(map(_plain, lines)).items() if many == 1}
    for at, line in enumerate(lines):
        if at and (label := _label_of(line)) in labels:
            name = _name_above(lines, at, labels, once, lexicon)
            found[label] |= {name} if name is not None else set()
    names = set().union(*(own for own in found.values() if len(own) >= LEAST_NAMES))
    counted = set() if names else set().union(*(_counted_on(lines, label, lexicon) for label in labels))
    names |= counted
    if not names:
        return {}
    names |= {at for at in range(len(lines) - 1) if _is_over_items(lines, at, lexicon)}
    levels = dict.fromkeys(names, LINE_LEVEL) | {
        at: LINE_LEVEL + 1 for at, one in enumerate(lines) if _plain(one) in labels
    }
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    return {starts[at] + _first_letter(lines[at], counted=at in counted): level for at, level in levels.items()}


def _is_over_items(lines: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a line right over a list is as good a name as those over labels: nothing above it goes on in it."""
    listed = _ITEM.match(lines[at + 1]) is not None and not _ITEM.match(lines[at])
    return listed and _begins(lines, at) and _may_name(lines[at].strip(), lexicon)


def _begins(lines: Sequence[str], at: int) -> bool:
    """Whether nothing right above a line goes on in it."""
    above = lines[at - 1].strip() if at else ""
    return not above or _CLOSED.search(above) is not None or _ITEM.match(lines[at - 1]) is not None


def _may_name(line: str, lexicon: Lexicon) -> bool:
    """Whether a line is a few words without a sign behind them, and no label itself."""
    few = 0 < len(line.split()) <= MOST_NAME_WORDS and line.lstrip("*_")[:1].isupper() and not _CLOSED.search(line)
    return few and not any(one.match(lowered(line)) for one in (lexicon.headings.label, lexicon.headings.aside))


def _name_above(
    lines: list[str], at: int, labels: Collection[str], once: Collection[str], lexicon: Lexicon
) -> int | None:
    """The line that names what a label is a part of: a few words without a sign, right above it or what is told.

    A blank line may stand between what is told and the label, if nothing above the name goes on in it. With a colon
    behind it a line names something if the text says it once: what is said again is a label itself.
    """
    blank = not lines[at - 1].strip()
    first = at - 1 - blank
    for above in range(first, max(first - 1 - MOST_BETWEEN, -1), -1):
        line = lines[above].strip()
        if not line or _ITEM.match(lines[above]) or _plain(line) in labels:
            return None
        number = number_of(Text(line), lexicon)
        if line.rstrip("*_").endswith(":") and _plain(line) in once:
            line = line.rstrip("*_:")
        if not _CLOSED.search(line) and ": " not in line[number.end if number is not None else 0 :]:
            named = _may_name(line, lexicon) and (not blank or (above < first and _begins(lines, above)))
            return above if named else None
    return None


def _counted_on(lines: list[str], label: str, lexicon: Lexicon) -> set[int]:
    """The numbered or lettered lines right over a label, each of which counts on from the one over the label before it.

    "7. Best for the back: bridge", "How to:", steps, "8. Best for the hips: clam", "How to:". The last of a list would
    not, which is counted anew each time.
    """
    labels = (at for at, line in enumerate(lines) if at and _label_of(line) == label)
    above = [at - 1 if lines[at - 1].strip() else at - 2 for at in labels]
    numbers = [_NUMBER.match(lines[at]) for at in above if at >= 0]
    counted = [number[1] for number in numbers if number is not None]
    on = all(comes_after(one, after) for one, after in pairwise(counted))
    named = (number is not None and _may_name(number.string[number.end() :], lexicon) for number in numbers)
    return set(above) if len(above) == len(counted) >= LEAST_NAMES and on and all(named) else set()


def _first_letter(line: str, *, counted: bool = False) -> int:
    """Where the words of a line begin; those of an item that is counted come behind its number."""
    number = _NUMBER.match(line) if counted else None
    start = number.end() if number is not None else 0
    return next((at for at, c in enumerate(line[start:], start) if c.isalnum()), 0)


def apart(block: Block, levels: Mapping[int, int]) -> Iterator[Block]:
    """A block in the parts into which such names divide it, the names as headings."""
    match block:
        case Paragraph():
            yield from _divided(block, levels)
        case List():
            yield from _divided_list(block, levels)
        case _:
            yield block


def _divided(paragraph: Paragraph, levels: Mapping[int, int]) -> Iterator[Block]:
    start = 0
    for line in _named(paragraph, levels):
        yield from _some(paragraph.slice(start, line.start))
        level = levels[paragraph.text.offset(line.start + _first_letter(line.content))]
        yield Heading(level, paragraph.text.slice(line.start, line.end).strip())
        start = line.end
    yield from _some(paragraph.slice(start, len(paragraph.text))) if start else (paragraph,)


def _divided_list(block: List, levels: Mapping[int, int]) -> Iterator[Block]:
    items: list[Item] = []
    for item in block.items:
        last = item.blocks[-1] if item.blocks else None
        first = next(iter(_named(last, levels)), None) if isinstance(last, Paragraph) else None
        if first is not None and first.start == 0 and isinstance(last, Paragraph) and len(item.blocks) == 1:
            yield from (replace(block, items=tuple(items)),) if items else ()
            yield from _divided(last, levels)
            items = []
            continue
        if first is None or not isinstance(last, Paragraph):
            items.append(item)
            continue
        own = (*item.blocks[:-1], *_some(last.slice(0, first.start)))
        yield replace(block, items=(*items, replace(item, blocks=own)))
        yield from _divided(last.slice(first.start, len(last.text)), levels)
        items = []
    if items:
        yield replace(block, items=tuple(items))


def _named(paragraph: Paragraph, levels: Mapping[int, int]) -> Sequence[RawLine]:
    text = paragraph.text
    lines = (line for line in raw_lines(text.content) if line.content.strip())
    return [line for line in lines if text.offset(line.start + _first_letter(line.content)) in levels]


def _some(paragraph: Paragraph) -> Iterator[Paragraph]:
    """A paragraph without blanks around it, if there is anything in it."""
    if paragraph.text.content.strip():
        yield paragraph.strip()
