"""Words between tags: blanks count once, line ends do not count, and bold stays known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from guide.late import late_pattern
from guide.model.document import Clutter
from guide.read.html.tree import Element, Run
from guide.read.page import Page, Weaver
from guide.read.rich import Rich
from guide.read.tags import INLINE, WITHOUT_WORDS

_WORD_WITH_CAPITAL: Final = late_pattern(r"[^\W\d_a-z][a-z]")
_WORD_ALONE: Final = late_pattern(r"[A-Z][a-z]{2,}")
_NUMBER_ALONE: Final = late_pattern(r"\d{1,3}\s*")
_RAISED: Final = frozenset(["sup", "sub"])
_BLANKS: Final = late_pattern(r"\s+")
_LINE_END: Final = late_pattern(r"[^\S\n]*\n\s*")
_SENTENCE_END: Final = late_pattern(r"[.!?…]['\")”’]*\s+\S|[.!?,;…]['\")”’]*$")
"""The end of a sentence within a line, or that of a line that is one or goes on in the next."""
LEAST_LINES: Final = 3
"""So many lines that all begin with a capital letter and end without a full stop or comma were meant as lines."""
_BESIDE_WORDS: Final = frozenset(["a", "small", "span", "sup"])
"""What may be left out in the middle of a heading or a cell: numbers of notes, links to edit it."""
_ALTERNATIVE: Final = late_pattern(r"""\balt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)


class Words:
    """Words gathered from runs and inline elements."""

    def __init__(self, page: Page, bold: int = 0, as_written: int = 0) -> None:
        self._page = page
        self._weaver = Weaver(page)
        self._bold = bold
        self._bold_from = 0
        self._as_written = as_written
        self._last = "\n"
        self._before: Run | None = None
        """The run before."""
        self._raised = 0
        """How many elements are open that stand above or below the line."""
        self._strong: list[tuple[int, int]] = []
        self._clutter: list[Clutter] = []

    @property
    def at_line_start(self) -> bool:
        """Whether nothing is on the line yet."""
        return self._last == "\n"

    def rich(self) -> Rich:
        """What was gathered."""
        unfinished = [(self._bold_from, self._weaver.length)] if self._bold else []
        return Rich(self._weaver.text(), (*self._strong, *unfinished), tuple(self._clutter))

    def fresh(self) -> Words:
        """Nothing gathered yet, inside the same elements."""
        return Words(self._page, self._bold, self._as_written)

    def take(self, run: Run) -> None:
        """Take a run."""
        if run.instead is not None:
            self._put(run.instead, run.start, run.end)
        elif self._as_written:
            self._keep(run.start, run.end)
        elif self._run_apart(run):
            self._put(" ", run.start, run.start + 1)  # `<b>Sets</b><i>3</i>`
            self._keep_words(run)
        elif self._last.isdigit() and _WORD_WITH_CAPITAL.match(self._page.content, run.start, run.end):
            self._put(" ", run.start, run.start + 1)  # `<i>1</i><b>Plank</b>` stands apart on the page
            self._bold_from += self._bold_from == self._weaver.length - 1
            self._keep_words(run)
        else:
            self._keep_words(run)

    def _run_apart(self, run: Run) -> bool:
        """Whether a number begins behind a word that has a tag to itself; notes and powers stand raised."""
        words = self._page.content[self._before.start : self._before.end] if self._before else ""
        apart = not self._raised and self._last.isalpha() and _WORD_ALONE.fullmatch(words) is not None
        self._before = run
        return apart and _NUMBER_ALONE.fullmatch(self._page.content, run.start, run.end) is not None

    def take_inside(self, element: Element) -> None:
        """Take all that is inside an element, blocks as lines."""
        if element.tag in WITHOUT_WORDS:
            return
        if element.tag not in INLINE:
            self.end_line(element.start)
        self.begin(element)
        for child in element.children:
            if isinstance(child, Run):
                self.take(child)
            elif child.why and child.tag in _BESIDE_WORDS:
                self.leave_out(Clutter(flat(self._page, child).text.strip(), child.why))
            elif child.tag != "title" or element.tag == "svg":  # the titles of pages are taken by themselves
                self.take_inside(child)
        self.end(element)
        if element.tag not in INLINE:
            self.end_line(max(element.start, element.end - 1))

    def begin(self, element: Element) -> None:
        """Note what begins with an element."""
        self._raised += element.tag in _RAISED
        if element.bold:
            if not self._bold:
                self._bold_from = self._weaver.length
            self._bold += 1
        elif element.as_typed:
            self._as_written += 1
        elif element.tag == "img":
            self._clutter += _pictures(self._page, element)

    def end(self, element: Element) -> None:
        """Note what ends with an element."""
        self._raised = max(0, self._raised - (element.tag in _RAISED))
        if element.bold:
            self._bold -= 1
            if not self._bold and self._bold_from < self._weaver.length:
                self._strong.append((self._bold_from, self._weaver.length))
        elif element.as_typed:
            self._as_written -= 1

    def end_line(self, at: int) -> None:
        """End the line, if anything is on it."""
        if not self.at_line_start:
            self._put("\n", at, at + 1)

    def leave_out(self, *clutter: Clutter) -> None:
        """Note what stands among the words and is not part of them."""
        self._clutter += clutter

    def _keep_words(self, run: Run) -> None:
        at = run.start
        are_lines = _are_lines(self._page.content[run.start : run.end])
        for blank in _BLANKS.finditer(self._page.content, run.start, run.end):
            self._keep(at, blank.start())
            ends_line = are_lines and "\n" in blank.group() and run.start < blank.start() and blank.end() < run.end
            self._put("\n" if ends_line else " ", blank.start(), blank.end())
            at = blank.end()
        self._keep(at, run.end)

    def _keep(self, start: int, end: int) -> None:
        if start < end:
            self._weaver.keep(start, end)
            self._last = self._page.content[end - 1]

    def _put(self, content: str, start: int, end: int) -> None:
        if content and not (content == " " and self._last in " \n"):
            self._weaver.put(content, start, end if len(content) > 1 else start + 1)
            self._last = content[-1]


def _are_lines(words: str) -> bool:
    """Whether words were typed as lines, though the page does not say so: no prose that is wrapped looks like that."""
    lines = [line for line in _LINE_END.split(words.strip()) if line]
    capital = all(line[0].isupper() or line[0].isdigit() for line in lines)
    return len(lines) >= LEAST_LINES and capital and not any(map(_SENTENCE_END.search, lines[:-1]))


def flat(page: Page, element: Element) -> Rich:
    """All words inside an element, blocks as lines."""
    words = Words(page)
    words.take_inside(element)
    return words.rich()


def _pictures(page: Page, element: Element) -> Iterator[Clutter]:
    """What is written about a picture for those who do not see it."""
    written = _ALTERNATIVE.search(page.content, element.start, element.inside)
    if written and written.lastindex:
        text = page.cut(*written.span(written.lastindex)).strip()
        if text.content:
            yield Clutter(text, "picture")
