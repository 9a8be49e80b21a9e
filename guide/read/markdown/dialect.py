"""What people write that Markdown does not know, rewritten so that it does.

Bullets of word processors, lists numbered `(1)` or `a.`, sub-lists that are not indented far enough, code fences around
a workout: a reader sees at once what they are. Each rule here looks at lines and edits a few characters; nothing that
carries words is taken away without being kept as `Clutter`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from itertools import pairwise, zip_longest
from typing import Any, Final

from guide.late import late_pattern
from guide.model.document import Clutter
from guide.read.bullets import BULLET
from guide.read.markdown.counted_names import names_counted_apart
from guide.read.markdown.labels import Line, labels_of
from guide.read.page import Edit, Page
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A page that Markdown can read."""

    page: Page
    references: Mapping[str, Any]
    """Targets of links that are defined elsewhere, as markdown-it wants them."""
    labels: Mapping[int, str]
    """Labels that were rewritten, as they stood, by their place in the file."""
    clutter: tuple[Clutter, ...]


_LINE: Final = late_pattern(r"^.*$", re.MULTILINE)
_DEEPEST: Final = 40
"""Blanks at the start of a line that are still looked at."""
_MARKERS: Final = late_pattern(r"[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){9,}")

_BULLET: Final = late_pattern(rf"{BULLET}[ \t]*(?=\S)|×[ \t]+(?=[^\W\d])")
_DASH: Final = late_pattern(r"(?:[–—]|--)[ \t]+(?=\S)")
_LETTERS: Final = "oünlvqCØŸ"
_LETTER_BULLET: Final = late_pattern(rf"[{_LETTERS}][ \t]+(?=\S)")
"""What becomes of bullets and ticks when text is copied out of a word processor or a PDF; only beside another one."""
_QUOTES: Final = '“”„"«»¨'
_QUOTE_BULLET: Final = late_pattern(rf"([{_QUOTES}])[ \t]+(?=[A-Z][^{_QUOTES}\n]*$)", re.MULTILINE)
"""What becomes of them in others: a quotation mark apart from what it stands before, that nothing closes."""
_LEAST_QUOTES: Final = 2
"""So many lines begin with the same one where it is a bullet."""
_HASHES: Final = late_pattern(r"#{2,6}(?=[^#\s])")
_FENCE: Final = late_pattern(r"(?:`{3,}|~{3,}|:{3,})[ \t]*([^`]*)$")
_PROGRAMS: Final = late_pattern(
    r"json|jsonc|json5|jsonl|javascript|js|jsx|typescript|ts|tsx|python|py|java|kotlin|swift|c|cpp|c#|go|"
    r"rust|ruby|php|html|xml|css|scss|sql|bash|sh|shell|zsh|powershell|console|mermaid|dataview|dataviewjs|latex|tex"
)
"""What a fence calls a program or its data; `yaml` and others may hold notes, which are read."""
_LEAST_TEXT: Final = 30
"""Characters of an article; what has fewer beside a block is in the block."""
_ADMONITION: Final = late_pattern(r'(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)(?:[ \t]+"(.*)")?[ \t]*$')
_ALERT: Final = late_pattern(r">[ \t]*(\[!\w+\])[ \t]*$")
_REFERENCE: Final = late_pattern(r"\[([^\]^][^\]]*)\]:[ \t]+<?((?:https?://|mailto:|www\.|[./#])\S*)(?:[ \t]+.*)?$")
_FOOTNOTE: Final = late_pattern(r"\[\^[^\]\s]+\]:.*")
_UNDERLINE: Final = late_pattern(rf"(?:-+|=+|{BULLET})[ \t]*$")
_ENDS_A_BLOCK: Final = late_pattern(r"\s*(?:#.*|-+|=+|)\s*$")
_DELIMITERS: Final = late_pattern(r"(?=.*\|)[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_NUMBERED: Final = late_pattern(r"\d{1,9}[.)][ \t]+")
_NEXT_ITEM: Final = late_pattern(r"(\d{1,3})([.)])[ \t]+(?=[^\W\da-z])")
_BEGUN: Final = late_pattern(r"\b1[.):](?!\d)")
"""A number one that counts something: no list after it has lost its own."""
_LONGEST_HEADING: Final = 80
"""Longer lines above a row of dashes are text that the dashes end."""


_ITEM: Final = late_pattern(r"[-*+]\s")
_OUTER_ITEM: Final = late_pattern(r"(\d{1,3})(\.)[ \t]+(?=\S)")
_ANY_ITEM: Final = late_pattern(rf"(?:[-*+]|{BULLET}|\d{{1,3}}[.)])\s")
_BOLD_NUMBER: Final = late_pattern(r"([*_]{2})#?\d{1,2}[.):].*\1:?$")
_HASH_NUMBER: Final = late_pattern(r"#\d{1,2}[.):]?[ \t]+[A-Z]")
_LEAST_HASHES: Final = 2
_ENDED: Final = late_pattern(r"[.!?:]\W*$")
_FULL: Final = 60
"""Columns from which a line may have been broken because it was full."""
_CODE: Final = " " * 4
"""An indent from which on no list begins right below a paragraph."""


def as_markdown(page: Page, start: int) -> Rewritten:
    """The page from an index on, in Markdown."""
    lines = [Line(found.start(), found.end(), found[0]) for found in _LINE.finditer(page.content, start)]
    code = tuple(_programs(lines))
    lines = [line for line in lines if not any(first <= line.start <= last for first, last in code)]
    labels = labels_of(lines)
    rewriter = _Rewriter(page, lines)
    for span in code:
        rewriter.leave_out_code(*span)
    rewriter.edits += [edit for label in labels for edit in label.edits()]
    rewriter.edits += names_counted_apart(lines)
    rewriter.edits += _indents(lines)
    rewriter.edits += _interruptions(lines)
    rewriter.edits += _outdents(lines)
    rewriter.edits += _set_out(lines)
    rewriter.edits += _hashes_counted(lines)
    rewriter.edits += _lists_below_text(lines)
    rewriter.rewrite()
    if start:
        rewriter.edits.append(Edit(0, start, ""))
    shown = {page.offset(label.shown_at): label.name for label in labels}
    return Rewritten(page.edited(sorted(rewriter.edits)), rewriter.references, shown, tuple(rewriter.left_out))


def _programs(lines: list[Line]) -> Iterator[tuple[int, int]]:
    """Where the blocks stand that say they are programs or their data, where there is an article beside them."""
    total = sum(len(line.content) for line in lines)
    begun: tuple[Line, str, int] | None = None
    for line in lines:
        fence = _FENCE.match(line.content.lstrip())
        if begun is None:
            words = fence[1].lower().strip("{. }").split() if fence else []
            begun = (line, line.content.lstrip()[:3], 0) if words and _PROGRAMS.fullmatch(words[0]) else None
            continue
        first, marks, inside = begun
        if fence and not fence[1].strip() and line.content.lstrip().startswith(marks):
            if total - inside >= _LEAST_TEXT:
                yield first.start, line.end
            begun = None
        else:
            begun = (first, marks, inside + len(line.content))


class _Rewriter:
    """Goes through the lines and collects what has to be edited."""

    def __init__(self, page: Page, lines: list[Line]) -> None:
        self._page = page
        self._lines = lines
        self.edits: list[Edit] = []
        self.references: dict[str, Any] = {}
        self.left_out: list[Clutter] = []

    def rewrite(self) -> None:
        """Apply to each line the first rule that fits."""
        in_table = False
        for number, line in enumerate(self._lines):
            if _DELIMITERS.match(line.content):
                in_table = number > 0 and "|" in self._lines[number - 1].content
                if in_table and not self._lines[number - 1].indent:  # at the margin it is in no item of a list
                    self.edits.append(Edit(self._lines[number - 1].start, self._lines[number - 1].start, "\n"))
            elif in_table and "|" not in line.content:
                in_table = False
                self.edits.append(Edit(line.start, line.start, "\n"))
            self._rewrite_line(number, line)

    def _rewrite_line(self, number: int, line: Line) -> None:
        at = line.start + line.indent
        first = self._page.content[at : at + 1]
        if not first or (first.isalnum() and first not in _LETTERS):
            return
        for firsts, pattern, rule in _RULES:
            if not firsts or first in firsts:
                found = pattern.match(self._page.content, at, line.end)
                if found:
                    rule(self, number, found)
                    return

    def leave_out_code(self, start: int, end: int) -> None:
        """Leave a program or its data out, fences and all."""
        self._leave_out((start, end), "code")
        self.edits.append(Edit(start, end, ""))

    def _underline(self, number: int, found: re.Match[str]) -> None:
        if found[0][0] in "-=" and not _underlines(self._lines, number):
            self._replace(found, "")
        elif number > 1 and self._lines[number - 1].content.strip():
            self.edits.append(Edit(self._lines[number - 1].start, self._lines[number - 1].start, "\n"))

    def _fence(self, _: int, found: re.Match[str]) -> None:
        self._remove(found, found.span(1), "markup")

    def _admonition(self, _: int, found: re.Match[str]) -> None:
        self._leave_out(found.span(1), "markup")
        if found[2]:
            self.edits.append(Edit(found.start(), found.start(2), "**"))
            self.edits.append(Edit(found.end(2), found.end(), "**\n"))
        else:
            self._replace(found, "")

    def _alert(self, _: int, found: re.Match[str]) -> None:
        self._leave_out(found.span(1), "markup")
        self.edits.append(Edit(*found.span(1), ""))

    def _footnote(self, _: int, found: re.Match[str]) -> None:
        self._remove(found, found.span(), "footnote")

    def _reference(self, _: int, found: re.Match[str]) -> None:
        self.references[" ".join(found[1].split()).upper()] = {"href": found[2], "title": ""}
        self._remove(found, found.span(), "link")

    def _bullet(self, _: int, found: re.Match[str]) -> None:
        self._replace(found, "- ")

    def _letter_bullet(self, number: int, found: re.Match[str]) -> None:
        beside = (self._lines[at].content.lstrip() for at in (number - 1, number + 1) if 0 <= at < len(self._lines))
        if any(line.startswith((found[0][0] + " ", found[0][0] + "\t")) for line in beside):
            if number and not _LETTER_BULLET.match(self._lines[number - 1].content.lstrip()):
                self.edits.append(Edit(self._lines[number].start, self._lines[number].start, "\n"))
            self._replace(found, f"{'-+*'[_LETTERS.index(found[0][0]) // 2 % 3]} ")  # each letter has a list of its own

    def _quote_bullet(self, number: int, found: re.Match[str]) -> None:
        if self._begun[found[1]] >= _LEAST_QUOTES:
            self.edits.append(Edit(self._lines[number].start, self._lines[number].start, "\n"))
            self._replace(found, "+ ")  # another sign than that of other bullets: another list

    @cached_property
    def _begun(self) -> Counter[str]:
        """How many lines begin with each character that a blank comes after."""
        begun = (line.content.lstrip()[:2] for line in self._lines)
        return Counter(two[0] for two in begun if two[1:] in (" ", "\t"))

    def _dash(self, number: int, found: re.Match[str]) -> None:
        if _is_bullet(self._lines, number):
            self._replace(found, "- ")

    def _hashes(self, _: int, found: re.Match[str]) -> None:
        self.edits.append(Edit(found.end(), found.end(), " "))

    def _markers(self, _: int, found: re.Match[str]) -> None:
        self._remove(found, found.span(), "markup")

    def _replace(self, found: re.Match[str], instead: str) -> None:
        self.edits.append(Edit(found.start(), found.end(), instead))

    def _remove(self, found: re.Match[str], words: tuple[int, int], why: str) -> None:
        self._leave_out(words, why)
        self._replace(found, "")

    def _leave_out(self, words: tuple[int, int], why: str) -> None:
        text = self._page.cut(*words).strip()
        if text.content:
            self.left_out.append(Clutter(text, why))


_RULES: Final[tuple[tuple[str, re.Pattern[str], Callable[[_Rewriter, int, re.Match[str]], None]], ...]] = (
    ("", _MARKERS, _Rewriter._markers),
    ("", _UNDERLINE, _Rewriter._underline),
    ("`~:", _FENCE, _Rewriter._fence),
    ("!?", _ADMONITION, _Rewriter._admonition),
    (">", _ALERT, _Rewriter._alert),
    ("[", _FOOTNOTE, _Rewriter._footnote),
    ("[", _REFERENCE, _Rewriter._reference),
    ("–—-", _DASH, _Rewriter._dash),
    (_LETTERS, _LETTER_BULLET, _Rewriter._letter_bullet),
    (_QUOTES, _QUOTE_BULLET, _Rewriter._quote_bullet),
    ("#", _HASHES, _Rewriter._hashes),
    ("", _BULLET, _Rewriter._bullet),
)
"""What a line may begin with, the whole pattern, and what to do with it."""


def _underlines(lines: list[Line], number: int) -> bool:
    """Whether a row of dashes makes the line before it a heading: nobody underlines more than one line."""
    above = lines[number - 1].content.strip() if number else ""
    if not above:
        return True  # not an underline but a rule between paragraphs
    before = lines[number - 2].content.rstrip() if number > 1 else ""
    alone = _ENDS_A_BLOCK.match(before) is not None or not (above[0].islower() or _may_be_full(before))
    drawn = len(lines[number].content.strip()) >= 3
    return alone and drawn and len(above) <= _LONGEST_HEADING and not above.endswith((".", ",", ";"))


def _is_bullet(lines: list[Line], number: int) -> bool:
    """Whether a dash begins an item, and does not go on with the sentence of the line before."""
    before = lines[number - 1].content.strip() if number else ""
    after = lines[number + 1].content.strip() if number + 1 < len(lines) else ""
    return not before or before.endswith(":") or any(line.startswith(("–", "—", "-- ")) for line in (before, after))


def _interruptions(lines: list[Line]) -> Iterator[Edit]:
    """Blank lines before items that go on with a list in the middle of a paragraph, where Markdown sees only text.

    A second item goes on with a first one whose number is lost if a third comes right after it.
    """
    numbers: dict[str, int] = {}
    begun = False
    for line, below in zip_longest(lines, lines[1:]):
        if found := _NEXT_ITEM.match(line.content, line.indent):
            following = _NEXT_ITEM.match(below.content, below.indent) if below is not None else None
            lost = not begun and found[1] == "2" and following is not None and following[1] == "3"
            if lost or numbers.get(found[2]) == int(found[1]) - 1:
                yield Edit(line.start, line.start, "\n")
            numbers[found[2]] = int(found[1])
        begun = begun or _BEGUN.search(line.content) is not None


def _indents(lines: list[Line]) -> Iterator[Edit]:
    """Indents that are too small to belong to the numbered item above, or too deep to mean anything."""
    item: tuple[int, int] | None = None
    shift = 0
    for line in lines:
        indent = line.indent
        if indent == len(line.content):
            continue
        numbered = _NUMBERED.match(line.content, indent)
        if item and indent <= item[0]:
            item, shift = None, 0
        if item and not shift and indent < item[1] and not numbered:
            shift = item[1] - indent
        if shift:
            yield Edit(line.start, line.start, " " * shift)
        if indent > _DEEPEST:
            yield Edit(line.start, line.start + indent - _DEEPEST, "")
        if numbered and (item is None):
            item = indent, numbered.end()


def _set_out(lines: list[Line]) -> Iterator[Edit]:
    """Blank lines before what Markdown takes for a part of the item right above, and is none.

    Who sets an item in sets in what goes on with it, unless a program broke the line; and a number in bold type counts
    something else than what an item says. A line that was there before is the caption of a picture, and heads nothing.
    """
    item: int | None = None
    above = ""
    seen: set[str] = set()
    for line in lines:
        words = line.content[line.indent :].rstrip()
        if not words or words in seen or _ANY_ITEM.match(words):
            item = line.indent if _ANY_ITEM.match(words) else None
        elif item is not None:
            out = line.indent < item and not words[0].islower() and not _may_be_full(above)
            if out or (line.indent <= item and _BOLD_NUMBER.match(words)):
                yield Edit(line.start, line.start, "\n")
                item = None
        seen.add(words)
        above = words


def _hashes_counted(lines: list[Line]) -> Iterator[Edit]:
    """Blank lines before lines that hashes count, "#2 Side bend": they head what is below them."""
    counted = [line for line in lines if _HASH_NUMBER.match(line.content)]
    if len(counted) >= _LEAST_HASHES:
        yield from (Edit(line.start, line.start, "\n") for line in counted)


def _may_be_full(line: str) -> bool:
    return len(line) >= _FULL and _ENDED.search(line) is None


def _outdents(lines: list[Line]) -> Iterator[Edit]:
    """Another mark behind numbers further out than those of the list before, which they do not go on with.

    "2. Side bend" at the margin, below steps that are indented by two blanks and counted anew: to Markdown it is one
    more of them.
    """
    first: int | None = None
    last = outer = 0
    for line in lines:
        found = _OUTER_ITEM.match(line.content, line.indent)
        if found is None:
            closes = line.content and not line.indent and not _ITEM.match(line.content)
            first = None if closes else first
            continue
        number = int(found[1])
        first = line.indent if first is None else first
        if line.indent >= first:
            last = number
        elif number != last + 1 or number == outer + 1 > 1:
            yield Edit(line.start + found.end(1), line.start + found.end(2), ")")
            outer = number


def _lists_below_text(lines: list[Line]) -> Iterator[Edit]:
    """Indents of items right below text at the margin, which to Markdown are more of that text."""
    cut = ""
    for above, line in pairwise(lines):
        indent = line.content[: line.indent]
        if cut and not indent.startswith(cut):
            cut = ""
            yield Edit(line.start, line.start, "\n")
        item = _ITEM.match(above.content) or _NUMBERED.match(above.content)
        over = bool(above.content) and not above.indent and item is None
        if not cut and over and indent.expandtabs(4) >= _CODE and _ITEM.match(line.content, line.indent):
            cut = indent
        if cut:
            yield Edit(line.start, line.start + len(cut), "")
