"""The lines of a paragraph: those broken because they were full are joined, those that ran together taken apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from guide.late import late_pattern
from guide.model.document import Item, List, Paragraph
from guide.model.text import Text
from guide.understand.lexicon import Lexicon
from guide.values import dataclass

FULL_LINE = 60
"""Columns from which a line without a sign at its end goes on in the next one."""
PARAGRAPH_LINE = 100
"""Columns from which a line is a paragraph of its own: nobody breaks lines that are longer."""
NARROWEST_TEXT = 40
"""Columns below which lines are short on purpose."""
LEAST_ROOM = 12
"""Columns left on a line that was not broken because it was full."""
LEAST_CLAUSES = 8
"""So many lines, each with a sign at its end, are the clauses of somebody who speaks."""
SIGNS_AT_END = tuple(".,!?:;…")
ENDS_SENTENCE = late_pattern(r"[.!?:]\W*$")
LEAST_RUN = 3
"""So many numbers or bullets in one line make it a list that has run together."""
CAPITALS = late_pattern(r"(?=(?:[^A-Z]*[A-Z]){4})[^a-z\n]{4,40}")
"""A short line in capital letters: a heading, before what is not."""
_SEEN = 300
"""Characters before and after the end of a line that tell whether it goes on: several lines of any page. All that was
joined before would be looked through again for each line, which takes minutes for many short ones."""
MARKS = " \t•·▪●■◆❖➤➢►▸✓✔✅"
RUN_BULLET = late_pattern(r"\s[•·▪●■◆❖➤➢►▸✓✔✅]\s")
GLUED_NUMBER = late_pattern(r"(\d{1,2})(?=[A-Z])")
"""A number right in front of a word."""
RUN_NUMBER = late_pattern(r"(?:^|(?<=[.!?:…\"”’]\s)|(?<=[^\W\d][.!?:]))\(?(\d{1,2})[.)]\s(?=[A-Z])")
"""A number before a sentence, behind the end of another; copied text may have lost the blank between."""
LOOSE_NUMBER = late_pattern(r"(?:(?<=\s)|(?<=[^\W\d][.!?:]))\(?(\d{1,2})[.)]\s(?=[A-Z])")
"""The same behind any word, which is one of a row where it is the next: "Page two 6. Step up"."""


@dataclass(frozen=True, slots=True)
class RawLine:
    """A line of a paragraph as it stands, whether it goes on in the next one or not."""

    start: int
    content: str

    @property
    def end(self) -> int:
        """Where it ends in the paragraph."""
        return self.start + len(self.content)


def raw_lines(content: str) -> list[RawLine]:
    """The lines of a paragraph that have more than blanks in them."""
    return [RawLine(found.start(), found.group()) for found in re.finditer(r"[^\n]*\S[^\n]*", content)]


def lines_as_written(text: Text) -> list[Text]:
    """The lines of a text that have more than blanks in them, each without those around it."""
    return [text.slice(line.start, line.end).strip() for line in raw_lines(text.content)]


def list_of(lines: Iterable[Text]) -> List:
    """A list with an item for each line."""
    return List(False, tuple(Item("", line.span(), (Paragraph(line),)) for line in lines))


def first_text(item: Item) -> Text:
    """What stands first in an item; empty where that is no paragraph."""
    return item.first.text if isinstance(item.first, Paragraph) else Text("")


def lines_of(text: Text, lexicon: Lexicon) -> Iterator[Text]:
    """The lines of a paragraph, wrapped ones joined."""
    start = 0
    for end in line_ends(text, lexicon):
        yield from _one_line(text.slice(start, end))
        start = end + 1


def line_ends(text: Text, lexicon: Lexicon) -> Iterator[int]:
    """Where the lines of a paragraph end that do not go on in the next one."""
    lines = text.content.split("\n")
    wrapped, noted, spoken = _is_wrapped(lines), _are_notes(lines), _are_clauses(lines)
    anew = not wrapped and _begin_anew(lines)
    ragged = not wrapped and _are_ragged(lines)
    widest = max(len(line.rstrip()) for line in lines)
    start = end = opened = 0
    for line, after in pairwise(lines):
        begin, end = end, end + len(line) + 1
        head = text.content[max(start, min(begin, end - _SEEN)) : end].rstrip()
        tail = text.content[end : end + max(len(after), _SEEN)].lstrip() or text.content[end:].lstrip()
        opened += line.count("(") - line.count(")")
        if spoken and head.endswith(","):
            continue
        apart = (
            anew
            or (ragged and opened <= 0 and _ends_here(head, tail, widest, lexicon))
            or (noted and _is_note(head, tail, widest))
        )
        if not apart and _continues(head, tail, wrapped=wrapped, is_open=opened > 0):
            continue
        yield end - 1
        start, opened = end, 0
    yield len(text.content)


def taken_apart(text: Text) -> Iterator[Text]:
    """The parts of a line in which a whole list has run together: "1. Sit. • Lean back. 2. Stand up. 3. …"."""
    cuts = {found.start() for found in RUN_BULLET.finditer(text.content)}
    in_order = _counted_on(text.content)
    cuts |= {found.start() for found in in_order} if len(in_order) >= LEAST_RUN else set()
    edges = [0, *sorted(cuts if len(cuts) >= LEAST_RUN else ()), len(text.content)]
    for start, end in pairwise(edges):
        part = text.slice(start, end).strip(MARKS)
        if part.content:
            yield part


def _counted_on(content: str, first: int = 1) -> list[re.Match[str]]:
    """The numbers that count on from a first inside a line; behind a few of them the next may stand behind any word."""
    numbers = RUN_NUMBER.finditer(content)
    in_order = [found for number, found in enumerate(numbers, start=first) if int(found.group(1)) == number]
    if not in_order or first + len(in_order) < LEAST_RUN:
        return in_order
    for found in LOOSE_NUMBER.finditer(content, in_order[-1].end()):
        if int(found.group(1)) == first + len(in_order):
            in_order.append(found)
    return in_order


def items_apart(items: Sequence[Item]) -> Iterator[Item]:
    """The items of a list, one in which several have run together in its parts: "Sit. • Lean back. • Stand up.".

    So it is with numbers that go on from that of the item: "1. Sit. 2. Lean back. 3. Stand up.".
    """
    for item in items:
        match item.blocks:
            case (Paragraph() as only,) if len(list(RUN_BULLET.finditer(only.text.content))) >= LEAST_RUN - 1:
                edges = [0, *(found.start() for found in RUN_BULLET.finditer(only.text.content)), len(only.text)]
                parts = [only.slice(start, end) for start, end in pairwise(edges)]
                yield from (Item(item.label, one.span(), (Paragraph(one),)) for one in map(_unmarked, parts))
            case (Paragraph() as only,) if len(numbers := _going_on(item.label, only.text)) >= LEAST_RUN - 1:
                yield from _counted_apart(item, only, numbers)
            case _:
                yield item


def _going_on(label: str, text: Text) -> list[re.Match[str]]:
    """The numbers inside an item that go on counting from its own."""
    if not label.isdecimal():
        return []
    return _counted_on(text.content, int(label) + 1)


def _counted_apart(item: Item, only: Paragraph, numbers: Sequence[re.Match[str]]) -> Iterator[Item]:
    """An item up to the first of some numbers, and one for each of these."""
    yield replace(item, blocks=(Paragraph(only.text.slice(0, numbers[0].start()).strip()),))
    for found, after in pairwise([*numbers, None]):
        assert found is not None, "only the last has none after it"
        part = only.text.slice(found.end(), after.start() if after is not None else len(only.text)).strip()
        yield Item(found.group(1), part.span(), (Paragraph(part),))


def counted_items(items: Sequence[Item]) -> Sequence[Item]:
    """The items of a list with bullets, their numbers taken off where a page lost what stood behind them: "1Sit"."""
    found = [None if item.label else GLUED_NUMBER.match(first_text(item).content) for item in items]
    if len(items) < 2 or [one and int(one[1]) for one in found] != list(range(1, len(items) + 1)):
        return items
    return [_without_number(item, str(number)) for number, item in enumerate(items, start=1)]


def _without_number(item: Item, number: str) -> Item:
    first, *others = item.blocks
    assert isinstance(first, Paragraph), "a number stands in front of words"
    return replace(item, label=number, blocks=(first.slice(len(number), len(first.text)), *others))


def _unmarked(part: Paragraph) -> Text:
    return part.text.strip(MARKS)


def _are_notes(lines: list[str]) -> bool:
    """Whether nearly each line of a paragraph has a number of its own: "Lunges, 10", "Plank - 30 s"."""
    numbered = sum(bool(re.search(r"\d", line)) for line in lines)
    return len(lines) > 2 and numbered >= 0.75 * len(lines)


def _is_note(head: str, tail: str, widest: int) -> bool:
    """Whether a line begins a note: with a capital, or it has a number and the line before it had room for more."""
    if not tail or tail[0].isupper():
        return bool(tail)
    had_room = len(head.rpartition("\n")[2]) + 1 + first_word(tail) <= widest
    return had_room and re.search(r"\d", tail.partition("\n")[0]) is not None


def _has_room(head: str, tail: str, widest: int) -> bool:
    """Whether a line would have had much room for the first word of the next one."""
    return len(head.rpartition("\n")[2]) + 1 + first_word(tail) + LEAST_ROOM <= widest


def first_word(words: str) -> int:
    """How long the first of some words is; 0 where there is none."""
    return len(next(iter(words.split(maxsplit=1)), ""))


def _are_clauses(lines: list[str]) -> bool:
    """Whether a paragraph is what somebody says, a clause on each line: every line has a sign at its end."""
    ends = [line.rstrip()[-1:] for line in lines]
    signed = sum(end in SIGNS_AT_END for end in ends)
    return len(lines) >= LEAST_CLAUSES and signed >= 0.9 * len(lines) and ends.count(".") >= 0.3 * len(lines)


def _are_ragged(lines: list[str]) -> bool:
    """Whether most lines of a paragraph of notes had much room for the next word, so that each ended on purpose."""
    widest = max(len(line.rstrip()) for line in lines)
    pairs = [(line.rstrip(), after) for line, after in pairwise(lines) if after.split()]
    roomy = sum(_has_room(line, after, widest) for line, after in pairs)
    numbered = sum(re.search(r"\d", line) is not None for line in lines)
    return len(lines) > LEAST_RUN and numbered >= 0.5 * len(lines) and roomy >= 0.6 * len(pairs)


def _ends_here(head: str, tail: str, widest: int, lexicon: Lexicon) -> bool:
    """Whether a line among ragged ones is no part of the next: it had room, or that has a number, and nothing joins."""
    if head.endswith((",", ";", ":", "-")) or lexicon.joints.joins_line.match(tail):
        return False
    return _has_room(head, tail, widest) or re.search(r"\d", tail.partition("\n")[0]) is not None


def _begin_anew(lines: list[str]) -> bool:
    """Whether each line of a paragraph begins with a capital: of broken lines hardly any does."""
    return len(lines) >= LEAST_RUN and all(line.lstrip()[:1].isupper() for line in lines)


def _is_wrapped(lines: list[str]) -> bool:
    """Whether the lines of a paragraph were broken because they were full: the next word had no room.

    Where each line ends a sentence none was broken, however long it is.
    """
    if _are_notes(lines) or all(ENDS_SENTENCE.search(line) for line in lines[:-1]):
        return False
    widest = max(len(line.rstrip()) for line in lines)
    full = [len(line.rstrip()) + 1 + len(after.split()[0]) > widest for line, after in pairwise(lines) if after.split()]
    return widest >= NARROWEST_TEXT and sum(full) >= 0.7 * len(full)


def _one_line(text: Text) -> Iterator[Text]:
    """The line with its inner line ends as blanks, if it is not empty."""
    text = on_one_line(text).strip()
    if text.content:
        yield text


def on_one_line(text: Text) -> Text:
    """The text on one line."""
    return replace(text, content=text.content.replace("\n", " "))


def _continues(head: str, tail: str, *, wrapped: bool, is_open: bool) -> bool:
    """Whether a line goes on in the next one; `is_open`: a bracket in it has not been closed."""
    goes_on = wrapped and (head[-1:].isalnum() or head.endswith(","))
    begins = re.match(r"[-*•]|(?P<aside>[(\[])|(?P<label>[\w ]{1,30}:\s)", tail)
    if begins and not (goes_on and (begins["aside"] or (begins["label"] and tail[0].islower()))):
        return False
    if re.match(r"\d{1,2}[.)]\s+[^\W\da-z]|[A-Z][\w ]{1,20} [–—-] ", tail) and re.search(r"[.!?:]\W*$", head):
        return False
    if tail[:1].islower() and CAPITALS.fullmatch(head):
        return False
    if wrapped:
        return not re.search(r"[:;]\W*$", head)
    if is_open:
        return True
    if re.search(r"[.!?:;]\W*$", head):
        return False
    width = len(re.sub(r"\s+", " ", head))
    if width >= FULL_LINE or (tail[:1].islower() and width >= NARROWEST_TEXT):
        return True
    return tail[:1].islower() and (head.endswith(",") or not re.search(r"\d", head))
