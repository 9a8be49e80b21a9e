"""Names that stand inside a paragraph, each on a line of its own over what is told of it, or in capitals before that.

A text without blank lines is one paragraph to whoever reads its marks. What tells a name in it from the short end of a
broken line: the next word would have had room on it, and several of them stand over something longer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Protocol

from guide.late import late_pattern
from guide.model.document import Block, Heading, Paragraph
from guide.model.text import Text
from guide.understand.outline.sections import BOLD_LEVEL, LINE_LEVEL
from guide.understand.outline.short_lines import LEAST_MOVEMENTS, LEAST_TOLD, words_of
from guide.understand.outline.wrapping import ENDS_SENTENCE, FULL_LINE, LEAST_ROOM, NARROWEST_TEXT, RawLine, raw_lines

LEAST_NAMES = 3
"""So many names in one paragraph are a series."""
CAPITAL_LEAD = late_pattern(
    r"(?=(?:[^a-z]*[A-Z]){4})[^a-z.:!?\n]{4,60}(?=[.:](?:\s|[-–—])|\s(?:[–—-]|--)\s)(?!:?\s*[–—-]{0,2}\s*$)"
)
"""A name in capital letters in front of its text."""
_BRACKETED = late_pattern(
    r"(?:^|(?<=[.!?]\s))(?P<name>[A-Z][^.:;!?()\n\d]{2,50})\([^()\d\n]{3,60}\)[.:]?\s+(?=[A-Z][a-z]+ [^.!?\n]{6})"
)
"""A name, what it is good for in brackets, and a sentence behind it."""
MOST_WORDS = 12
"""A bold line of more is a sentence that somebody wanted to be loud."""
MOST_BOLD_NAME = 6
"""A name in bold before what is told of it has no more words."""
_BEHIND_BOLD = late_pattern(r"(?:[.:)]|.\s*[:–—-])\s+\S")
"""What stands behind a name in bold: a sign, in or behind the bold type, and what is told of it."""
_SIGNS = " .:)–—-"
"""What may stand around such a name."""
LEAST_BESIDE = 2
"""So many names on lines of their own make a name before a sign one of them."""
MOST_NAMED = 0.5
"""So many of them name something that one does; the others may be called anything."""
LEAST_WORDS = 2
"""A word alone before a sign may be the label of a part: `Stretch: lean forward`."""
_SIGN = late_pattern(r":[*_]* | [–—-] ")
"""What parts a name from what is told of it."""
_WORD = late_pattern(r"[^\W\d_]+")


class Looks(Protocol):
    """What a line may be, told from its words."""

    def may_stand_over(self, line: Text) -> bool:
        """Whether it may be a name over the next line."""

    def may_head(self, line: Text) -> bool:
        """Whether it may be such a name, and is no label."""

    def is_between_paragraphs(self, before: Text | None, line: Text, below: Text) -> bool:
        """Whether it is a few words without a sign between whole paragraphs, and may so be a command."""

    def is_short(self, text: Text) -> bool:
        """Whether it is a few words that are no sentence."""

    def names_movement(self, line: Text) -> bool:
        """Whether it has a word for a movement in it: "Calf stretch"."""

    def counts_exercise(self, text: Text) -> bool:
        """Whether it is one such as "Exercise 3", with or without its name."""

    def names_period(self, line: Text) -> bool:
        """Whether it is the name of a week, a day or a session: "Week 2"."""

    def says_only_doses(self, line: Text) -> bool:
        """Whether it says how long or how often, and nothing else: "1 minute each side"."""

    def are_movements_among(self, names: Sequence[Text], others: Sequence[Text]) -> list[bool]:
        """Which name a movement beside several lines that are one with its dose: "Dips", "Rows 10"."""

    def tells_body(self, told: Text) -> bool:
        """Whether it begins by telling what to do with a part of the body: "Bend your knees"."""


def apart(paragraph: Paragraph, looks: Looks, *, beside: int = 0, listed: bool = False) -> Iterator[Block]:
    """A paragraph in the parts into which the names in it divide it: what stands before them, each name, its text.

    So many names stand `beside` it, in paragraphs of their own: with these, fewer inside it make a series. Where it is
    followed by a list (`listed`), its last line may be the name over that.
    """
    if beside >= LEAST_BESIDE and (told := _told_behind(paragraph.text, looks)):
        yield paragraph.slice(0, told.start())
        yield paragraph.slice(told.end(), len(paragraph.text)).strip()
        return
    lines = raw_lines(paragraph.text.content)
    edges = {line.start for line in _in_capitals(lines)} | _bold_within(paragraph)
    found = _names(lines, looks)
    alternate = _alternate(found, lines) and all(looks.may_head(Text(line.content.strip())) for line in found)
    last = _over_list(lines, looks, listed=listed)
    names = _series(found + last, looks, beside, alternate=alternate) or _counted(last, looks)
    if beside >= LEAST_BESIDE:
        names += [line for line in _between_paragraphs(lines, looks) if line not in names]
    names += _over_doses(lines, looks)
    between = _between_doses(lines, looks) if names else []
    for line in (*names, *between, *_periods(lines, looks), *_in_bold(lines, paragraph)):
        edges |= {line.start, min(line.end + 1, len(paragraph.text))}
    run_on = _before_brackets(paragraph.text, looks)
    edges |= {place for found in run_on for place in (*found.span("name"), found.end())}
    headings = {line.start for line in between if not _is_bold(line, paragraph)} | {found.start() for found in run_on}
    for start, end in pairwise([*sorted(edges | {0}), len(paragraph.text)]):
        part = paragraph.slice(start, end)
        if part.text.content.strip():
            own = part.strip() if edges else part
            yield Heading(LINE_LEVEL, own.text) if start in headings else own


def last_apart(row: Sequence[Block], looks: Looks) -> Iterator[Block]:
    """The blocks, with the short last lines of paragraphs apart where several stand over what comes next.

    So a page reads whose headings have lost the room above them: "… for five minutes.", "Palm press", and a blank line.
    """
    heads = {at: line for at, block in enumerate(row) if (line := _head_at_end(block, row[at + 1 : at + 2], looks))}
    named = sum(_names_something(Text(line.content.strip()), looks) for line in heads.values())
    if len(heads) < LEAST_BESIDE or named < MOST_NAMED * len(heads):
        yield from row
        return
    for at, block in enumerate(row):
        if at in heads and isinstance(block, Paragraph):
            yield block.slice(0, heads[at].start).strip()
            yield block.slice(heads[at].start, len(block.text)).strip()
        else:
            yield block


def bold_apart(row: Sequence[Block], looks: Looks) -> Iterator[Block]:
    """The blocks, names in bold in front of their text as headings, where several have more below: "**Clam.** Lie…".

    Without more below, such paragraphs stand beside each other as the items of a list do, and are read so.
    """
    ends = {at: end for at, block in enumerate(row) if (end := _end_of_bold(block))}
    names = [Text(words_of(row[at])[:end]).strip(_SIGNS) for at, end in ends.items()]
    told = [at for at in ends if at + 1 < len(row) and at + 1 not in ends and not isinstance(row[at + 1], Heading)]
    named = sum(map(looks.names_movement, names))
    least = LEAST_MOVEMENTS if named == len(ends) else LEAST_NAMES
    few = len(ends) < least or 2 * len(told) < len(ends) or named < MOST_NAMED * len(ends)
    if few or not all(map(looks.may_head, names)):
        yield from row
        return
    for at, block in enumerate(row):
        if at in ends and isinstance(block, Paragraph):
            yield Heading(BOLD_LEVEL, block.text.slice(0, ends[at]).strip(_SIGNS))
            yield block.slice(ends[at], len(block.text)).strip()
        else:
            yield block


def _end_of_bold(block: Block) -> int:
    """Where a few words in bold end, with the sign behind them, with which a paragraph begins; 0 where none do."""
    if not isinstance(block, Paragraph) or not block.strong:
        return 0
    start, end = block.strong[0]
    sign = _sign_behind_bold(block.text.content, start, end) if not start else None
    return sign.end() - 1 if sign else 0


def _sign_behind_bold(content: str, start: int, end: int) -> re.Match[str] | None:
    """The sign between a few words in bold and what is told of them; None where the bold type is no such name."""
    few = len(_WORD.findall(content[start:end])) <= MOST_BOLD_NAME
    return _BEHIND_BOLD.match(content, end - 1) if few else None


def _names_something(line: Text, looks: Looks) -> bool:
    """Whether a line names something that one does, or counts it: no "Do this slowly"."""
    return looks.names_movement(line) or looks.tells_body(line) or looks.counts_exercise(line)


def _head_at_end(block: Block, below: Sequence[Block], looks: Looks) -> RawLine | None:
    """The last line of a paragraph that is short, behind one that is ended and told at length, and over another so.

    One that counts an exercise may have short ones around it: "Exercise 3".
    """
    if not isinstance(block, Paragraph) or not below or not isinstance(below[0], Paragraph):
        return None
    lines = raw_lines(block.text.content)
    if (
        len(lines) < LEAST_BESIDE
        or not ENDS_SENTENCE.search(lines[-2].content)
        or ENDS_SENTENCE.search(lines[-1].content)
    ):
        return None
    if looks.counts_exercise(Text(lines[-1].content.strip())):
        return lines[-1]
    last = raw_lines(below[0].text.content)[:1]
    told = [lines[-2], *last]
    if len(told) < LEAST_BESIDE or any(not _is_told_at_length(one) for one in told):
        return None
    return lines[-1] if looks.is_short(Text(lines[-1].content.strip())) else None


def _is_told_at_length(line: RawLine) -> bool:
    """Whether a line is sentences, and more of them than a page has columns."""
    return ENDS_SENTENCE.search(line.content) is not None and len(line.content) > FULL_LINE


def _told_behind(text: Text, looks: Looks) -> re.Match[str] | None:
    """The sign between the name of a movement and what is told of it; None where a text does not begin so.

    Beside names on lines of their own such a line begins an exercise as they do: "Leg raise: Lie on your back…".
    """
    sign = _SIGN.search(text.content)
    if sign is None or not text.content[:1].isupper():
        return None
    name, told = text.slice(0, sign.start()), text.slice(sign.end(), len(text)).strip()
    several = len(_WORD.findall(name.content)) >= LEAST_WORDS and looks.names_movement(name) and looks.may_head(name)
    return sign if several and not ENDS_SENTENCE.search(name.content) and looks.tells_body(told) else None


def _before_brackets(text: Text, looks: Looks) -> list[re.Match[str]]:
    """The names that have run into their sentences but for what they are good for, in brackets, if there are several.

    "… 10 times. Calf raise (strengthens the calves) Stand tall. …"
    """
    found = [one for one in _BRACKETED.finditer(text.content) if looks.may_stand_over(Text(one["name"].strip()))]
    told = [one for one in found if looks.tells_body(text.slice(one.end(), len(text)))]
    return found if len(told) >= LEAST_BESIDE and 2 * len(told) > len(found) else []


def _in_capitals(lines: Sequence[RawLine]) -> list[RawLine]:
    """The lines that begin with a name in capitals in front of its text, where there are several."""
    found = [line for line in lines if CAPITAL_LEAD.match(line.content.strip())]
    return found if len(found) >= LEAST_NAMES else []


def _in_bold(lines: Sequence[RawLine], paragraph: Paragraph) -> list[RawLine]:
    """The lines that are bold as a whole among others that are not; one with a colon is a label of what is below it."""
    alone = [line for line in lines if _is_bold(line, paragraph)]
    loud = [line for line in alone if line is lines[-1] or line.content[-1] != ":"]
    others = [line for line in lines if not paragraph.bold_in(line.start, line.end)]
    few = all(len(_WORD.findall(line.content)) <= MOST_WORDS for line in loud)
    return loud if others and few else []


def _bold_within(paragraph: Paragraph) -> set[int]:
    """Where sentences of a paragraph begin with a name in bold, if several do: "… 8 reps. **Dips** — Put your…"."""
    content = paragraph.text.content
    begun = [
        start
        for start, end in paragraph.strong
        if (not start or ENDS_SENTENCE.search(content, max(0, start - 4), start))
        and _sign_behind_bold(content, start, end)
    ]
    return set(begun) if len(begun) >= LEAST_NAMES else set()


def _is_bold(line: RawLine, paragraph: Paragraph) -> bool:
    """Whether a line is bold but for a sign at its end."""
    return paragraph.bold_in(line.start, line.end) >= len(line.content.strip().rstrip(":")) > 0


def _periods(lines: Sequence[RawLine], looks: Looks) -> list[RawLine]:
    """The lines that are the name of a week, a day or a session over what is done in it."""
    width = _width(lines)
    return [
        line
        for index, line in enumerate(lines[:-1])
        if looks.names_period(Text(line.content))
        and (not index or width < NARROWEST_TEXT or _is_over(lines[index - 1], line, width))
    ]


def _width(lines: Sequence[RawLine]) -> int:
    return max((len(line.content.strip()) for line in lines), default=0)


def _names(lines: Sequence[RawLine], looks: Looks) -> list[RawLine]:
    """The lines that may each be a name over something longer."""
    width = _width(lines)
    names = [
        line
        for index, (line, below) in enumerate(pairwise(lines))
        if _has_room(line, below, width)
        and _is_told(lines, index, looks)
        and (not index or _is_over(lines[index - 1], line, width) or line.content.isupper())
        and looks.may_stand_over(Text(line.content.strip()))
    ]
    among = looks.are_movements_among(*([Text(one.content.strip()) for one in several] for several in (names, lines)))
    return [line for line, beside in zip(names, among, strict=True) if not beside]


def _between_paragraphs(lines: Sequence[RawLine], looks: Looks) -> list[RawLine]:
    """The lines that are a few words without a sign between others that are each a paragraph."""
    texts = [Text(line.content.strip()) for line in lines]
    return [
        lines[at]
        for at in range(1, len(lines) - 1)
        if looks.is_between_paragraphs(texts[at - 1], texts[at], texts[at + 1])
    ]


def _over_list(lines: Sequence[RawLine], looks: Looks, *, listed: bool) -> list[RawLine]:
    """The last of several lines, if it may be the name over a list that follows."""
    if not listed or len(lines) < 2:
        return []
    if counted := _counted(lines[-1:], looks):
        return counted
    if not (ENDS_SENTENCE.search(lines[-2].content) or _width(lines) < NARROWEST_TEXT):
        return []
    return [lines[-1]] if looks.may_head(Text(lines[-1].content.strip())) else []


def _counted(lines: Sequence[RawLine], looks: Looks) -> list[RawLine]:
    """The lines that count an exercise and are no sentence."""
    open_lines = [line for line in lines if line.content.rstrip()[-1] not in ".!?"]
    few = [line for line in open_lines if len(_WORD.findall(line.content)) <= MOST_WORDS]
    return [line for line in few if looks.counts_exercise(Text(line.content.strip()))]


def _series(found: list[RawLine], looks: Looks, beside: int, *, alternate: bool) -> list[RawLine]:
    """Lines that may be names, where there are several; with so many beside them, those that are no labels.

    Two are enough where names and what is told of each alternate.
    """
    moves = all(looks.names_movement(Text(line.content)) for line in found)
    least = LEAST_MOVEMENTS if moves or alternate else LEAST_NAMES
    if len(found) >= least:
        return found
    heads = [line for line in found if looks.may_head(Text(line.content.strip()))]
    return heads if len(heads) + beside >= least else []


def _alternate(found: Sequence[RawLine], lines: Sequence[RawLine]) -> bool:
    """Whether each line that was ended without a sign is a name, but for the first, and sentences are told of each."""
    width = _width(lines)
    ended = [
        line
        for at, (line, below) in enumerate(pairwise(lines))
        if not ENDS_SENTENCE.search(line.content) and _has_room(line, below, width) and (at or line in found)
    ]
    told = [line for line in lines if ENDS_SENTENCE.search(line.content)]
    return ended == list(found) and len(told) >= len(found) and ENDS_SENTENCE.search(lines[-1].content) is not None


def _over_doses(lines: Sequence[RawLine], looks: Looks) -> list[RawLine]:
    """The lines that are each a name over a line that is a dose, with those: "Lunges", "10 per leg"; none if few."""
    pairs = [
        (line, below)
        for line, below in pairwise(lines)
        if looks.says_only_doses(Text(below.content.strip())) and looks.may_stand_over(Text(line.content.strip()))
    ]
    moves = all(looks.names_movement(Text(line.content)) for line, _ in pairs)
    below_part = moves and [name for name, _ in pairs] == list(lines[1:2])  # "Skill", "Snatch", "3 x 5"
    least = 1 if below_part else LEAST_MOVEMENTS if moves else LEAST_NAMES
    return [line for pair in pairs for line in pair] if len(pairs) >= least else []


def _between_doses(lines: Sequence[RawLine], looks: Looks) -> list[RawLine]:
    """The lines between two that are each a dose, which are names however long: "Wringing out a cloth"."""
    doses = [looks.says_only_doses(Text(line.content)) for line in lines]
    return [
        line
        for at, line in enumerate(lines[1:-1], start=1)
        if doses[at - 1] and doses[at + 1] and not doses[at] and _may_be_long_name(line)
    ]


def _may_be_long_name(line: RawLine) -> bool:
    few = len(_WORD.findall(line.content)) <= MOST_WORDS and not any(c.isdecimal() for c in line.content)
    return few and line.content.strip()[:1].isupper() and not ENDS_SENTENCE.search(line.content)


def _is_told(lines: Sequence[RawLine], index: int, looks: Looks) -> bool:
    """Whether the line below another is something longer, or nothing but a dose over that."""
    line, below, *others = lines[index : index + 3]
    only_dose = bool(others) and looks.says_only_doses(Text(below.content))
    return _is_longer(below, line) or (only_dose and _is_longer(others[0], line))


def _has_room(line: RawLine, below: RawLine, width: int) -> bool:
    """Whether the first word of the next line had room on this one, and more; a narrow line was not full."""
    narrow = width < NARROWEST_TEXT and below.content.strip()[:1].isupper()
    return narrow or len(line.content.strip()) + 1 + len(_first_word(below)) + LEAST_ROOM <= width


def _first_word(line: RawLine) -> str:
    return line.content.split()[0]


def _is_longer(below: RawLine, line: RawLine) -> bool:
    words = len(_WORD.findall(below.content))
    if ENDS_SENTENCE.search(below.content) and len(below.content.split()) >= LEAST_TOLD:
        return True
    return words > max(len(_WORD.findall(line.content)), 5)


def _is_over(before: RawLine, line: RawLine, width: int) -> bool:
    """Whether a line ends what it says, so that the next one begins something."""
    fits = len(before.content.strip()) + 1 + len(_first_word(line)) <= width
    return bool(ENDS_SENTENCE.search(before.content)) or fits
