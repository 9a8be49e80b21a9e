"""Blocks of a page of HTML.

The tree is walked once. Words are gathered until a block begins or ends; then they become a paragraph or a heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from guide.late import late_pattern
from guide.model.document import PAGE_TITLE, Block, Clutter, Heading, Item, List, Paragraph
from guide.model.text import Text, joined
from guide.read.full_lines import with_full_lines_joined
from guide.read.html.clutter import mark
from guide.read.html.server import as_served
from guide.read.html.tables import is_table, table
from guide.read.html.tree import Element, Run, tree
from guide.read.html.words import Words, flat
from guide.read.lists import with_lists
from guide.read.lone_bullets import with_bullets_in_front
from guide.read.page import Page
from guide.read.page_numbers import PAGE_NUMBER
from guide.read.site_lines import of_site
from guide.read.tags import BETWEEN_WORDS, HEADINGS, INLINE, WITHOUT_WORDS

_TITLED: Final = late_pattern(r" (?:sub)?(?:heading|headline|title|heading\d)(?= |$)")
_SITE: Final = late_pattern(r"\s+[|»·]\s+")
_LEVEL: Final = late_pattern(r"\blst-kix_(?P<list>\w+)-(?P<level>\d)\b")
"""Google's word processor names the level of a list, and writes all levels beside each other."""
_LONGEST_HEADING: Final = 100
_DEEPEST_HEADING: Final = 6
_LONGEST_TERM: Final = 30
_LONGEST_VALUE: Final = 60
"""Characters of a field and of what it holds, in a list of terms; longer ones are definitions."""
_BOLD_LINES: Final = frozenset(["button", "caption", "dt", "legend", "summary"])
"""They name what follows them."""


def page_blocks(page: Page) -> tuple[Block, ...]:
    """The blocks of a whole page, what is not its article as clutter."""
    page, code = as_served(page)
    root, comments = tree(page, fragment=False)
    mark(page, root, fragment=False)
    return (*_under_title(page, _Walk(page).blocks_of(root), root), *_comments(page, comments), *code)


def fragment_blocks(page: Page) -> tuple[Block, ...]:
    """The blocks of HTML that stands inside something else."""
    root, comments = tree(page, fragment=True)
    mark(page, root, fragment=True)
    return (*_Walk(page).blocks_of(root), *_comments(page, comments))


def _comments(page: Page, runs: list[Run]) -> Iterator[Clutter]:
    for run in runs:
        text = page.cut(run.start, run.end).strip()
        if text.content:
            yield Clutter(text, "comment")


def _under_title(page: Page, blocks: tuple[Block, ...], root: Element) -> Iterator[Block]:
    """The blocks, under the page's title where they have no heading of their own."""
    texts = [words for title in _titles(root) if (words := flat(page, title).text.strip()).content]
    headed = any(isinstance(block, Heading) for block in blocks)
    for text in texts[:1]:
        site = _SITE.search(text.content)
        own = text.slice(0, site.start()) if site else text
        yield Clutter(own, PAGE_TITLE) if headed else Heading(1, own)
        if site:
            yield Clutter(text.slice(site.end()), PAGE_TITLE)
    yield from (Clutter(other, PAGE_TITLE) for other in texts[1:])
    yield from blocks


def _titles(element: Element) -> Iterator[Element]:
    """The titles of a page; there should be one, but pages are put together from others."""
    for child in element.children:
        if isinstance(child, Element) and child.tag != "svg":
            if child.tag == "title":
                yield child
            yield from _titles(child)


class _Walk:
    """A walk through a page that gathers its blocks."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._level = 1
        """Level of the last heading that was marked as one."""
        self._words = Words(page)
        self._blocks: list[Block] = []
        self._levels: tuple[List | None, str] = (None, "")
        """The last list that is written level by level, and what it is called."""

    def blocks_of(self, element: Element) -> tuple[Block, ...]:
        """The blocks inside an element."""
        words, blocks = self._words, self._blocks
        self._words, self._blocks = Words(self._page), []
        self._children(element)
        self._end_paragraph()
        found = with_lists(self._blocks)
        self._words, self._blocks = words, blocks
        return found

    def _children(self, element: Element) -> None:
        for child in element.children:
            if isinstance(child, Run):
                self._words.take(child)
            else:
                self._element(child)

    def _element(self, element: Element) -> None:
        if element.tag == "title":
            return
        between_words = element.tag in BETWEEN_WORDS and not (element.tag == "button" and not element.why)
        if not between_words and element.tag != "br":
            self._end_paragraph()
        if element.why:
            self._leave_out(element, element.why)
        elif element.tag == "br":
            self._end_line(element)
        elif between_words:
            if _is_to_check(element):
                self._words.end_line(element.start)
            self._inside(element)
        else:
            self._block(element)
            self._end_paragraph()

    def _block(self, element: Element) -> None:
        match element.tag:
            case "ul" | "ol":
                self._add_list(element)
            case "dl" if fields := self._fields(element):
                self._blocks += fields
            case "table" if is_table(element):
                self._blocks += table(self._page, element)
            case _ if element.as_typed and (blocks := self._as_typed(element)):
                self._blocks += blocks
            case tag if tag in HEADINGS:
                self._level = HEADINGS[tag]
                self._heading(element, self._level)
            case tag if tag in _BOLD_LINES:
                self._bold_line(element)
            case _ if self._is_titled(element):
                self._heading(element, min(self._level + 1, _DEEPEST_HEADING))
            case _:
                self._inside(element)

    def _as_typed(self, element: Element) -> tuple[Block, ...]:
        """The blocks of lines that stand on the page as they were typed, which is how plain text is laid out.

        None where there is but one line, where type is bold, or where they are read with what stands around them.
        """
        words = flat(self._page, element)
        if words.strong or "\n" not in words.text.content.strip():
            return ()
        from guide.read.markdown.blocks import markdown_blocks  # few pages have any

        page = with_bullets_in_front(Page(words.text.content, words.text.places), 0)
        return (*markdown_blocks(with_full_lines_joined(page, 0), 0), *words.clutter)

    def _inside(self, element: Element) -> None:
        self._words.begin(element)
        self._children(element)
        self._words.end(element)

    def _end_line(self, element: Element) -> None:
        """A single `<br>` ends a line, a second one the paragraph."""
        if self._words.at_line_start:
            self._end_paragraph()
        else:
            self._words.end_line(element.start)

    def _heading(self, element: Element, level: int) -> None:
        words = flat(self._page, element)
        text = words.text.strip()
        if why := of_site(text.content):
            self._blocks.append(Clutter(text, why))
        elif text.content:
            self._blocks.append(Heading(level, text))
        self._blocks += words.clutter

    def _bold_line(self, element: Element) -> None:
        words = flat(self._page, element)
        text = words.text.strip()
        if text.content:
            self._blocks.append(Paragraph(text, ((0, len(text)),)))
        self._blocks += words.clutter

    def _fields(self, element: Element) -> list[Paragraph]:
        """A list of short terms, each with something short behind it, as fields: "Sets: 3"; empty for any other."""
        if any(isinstance(child, Run) and self._stray(child) for child in element.children):
            return []
        found: list[Paragraph] = []
        parts = [inside for inside in element.elements() if inside.tag in ("dt", "dd")]
        term = Text("")
        for part, after in zip_longest(parts, parts[1:]):
            text = flat(self._page, part).text.strip()
            if part.tag == "dt":
                term = text.strip(" :")
                if after is None or after.tag == "dt":
                    return []
            elif not 0 < len(term) <= _LONGEST_TERM or not _is_value(text):
                return []
            elif text.content:
                found.append(Paragraph(joined((term, text), ": "), ((0, len(term)),)))
        return found

    def _add_list(self, element: Element) -> None:
        """A list, or more items of the one before, where their levels are written beside each other."""
        found = self._list(element)
        level = _LEVEL.search(element.attributes.get("class", ""))
        if level is None:
            self._blocks.append(found)
            return
        before, name = self._levels
        if before is not None and self._blocks and self._blocks[-1] is before and name == level["list"]:
            self._blocks.pop()
            found = _going_on(before, found, int(level["level"]))
        self._blocks.append(found)
        self._levels = found, level["list"]

    def _list(self, element: Element) -> List:
        ordered = element.tag == "ol"
        number = _number(element.attributes.get("start"), 1) - 1
        items: list[Item] = []
        for child in element.children:
            if isinstance(child, Element) and child.tag == "li":
                number = _number(child.attributes.get("value"), number + 1)
                label = _label(element.attributes.get("type", "1"), number) if ordered else ""
                items.append(Item(label, self._page.span(child.start, child.end), self.blocks_of(child)))
            elif not (blocks := self._stray(child)):
                continue
            elif items and not any(isinstance(block, Heading) for block in blocks):
                before = items[-1]
                span = before.span.join(self._page.span(child.start, child.end))
                items[-1] = Item(before.label, span, (*before.blocks, *blocks))
            else:
                items.append(Item("", self._page.span(child.start, child.end), blocks))
        return List(ordered, tuple(items))

    def _stray(self, child: Element | Run) -> tuple[Block, ...]:
        """What stands in a list outside its items; a browser shows it below the item before, unless it is a heading."""
        around = Element("li", {}, child.start, child.start)
        around.children.append(child)
        return self.blocks_of(around)

    def _is_titled(self, element: Element) -> bool:
        return (
            0 < element.length <= _LONGEST_HEADING
            and _TITLED.search(element.names) is not None
            and all(inside.tag in INLINE for inside in element.elements() if inside is not element)
        )

    def _leave_out(self, element: Element, why: str) -> None:
        words = flat(self._page, element)
        text = _as_written(self._page, element) if element.tag in WITHOUT_WORDS else words.text
        if text := text.strip():
            self._words.leave_out(Clutter(text, why))
        self._words.leave_out(*words.clutter)

    def _end_paragraph(self) -> None:
        words = self._words.rich()
        numbers_page = PAGE_NUMBER.fullmatch(words.text.content.strip())
        if why := ("page number" if numbers_page else of_site(words.text.content)):
            self._blocks.append(Clutter(words.text.strip(), why))
        elif words.text.content.strip():
            self._blocks.append(words.paragraph())
        self._blocks += words.clutter
        self._words = self._words.fresh()


def _going_on(before: List, found: List, depth: int) -> List:
    """A list with more items behind its last one, or in it."""
    if depth == 0 or not before.items:
        return List(before.ordered, (*before.items, *found.items))
    last = before.items[-1]
    inner = last.blocks[-1] if last.blocks else None
    if isinstance(inner, List):
        blocks = (*last.blocks[:-1], _going_on(inner, found, depth - 1))
    else:
        blocks = (*last.blocks, found)
    return List(before.ordered, (*before.items[:-1], Item(last.label, last.span, blocks)))


def _is_to_check(element: Element) -> bool:
    """Whether words stand beside a box to check, which begins a line."""
    boxes = (inside.attributes.get("type", "") for inside in element.elements() if inside.tag == "input")
    return element.tag == "label" and "checkbox" in boxes


def _is_value(text: Text) -> bool:
    """Whether some words are what a field holds, rather than a sentence."""
    return len(text) <= _LONGEST_VALUE and not text.content.endswith((".", "!", "?"))


def _as_written(page: Page, element: Element) -> Text:
    children = element.children
    return page.cut(children[0].start, children[-1].end) if children else page.cut(element.inside, element.inside)


def _number(written: str | None, otherwise: int) -> int:
    return int(written) if written and re.fullmatch(r"\d{1,6}", written.strip()) else otherwise


def _label(kind: str, number: int) -> str:
    if kind in ("a", "A") and 1 <= number <= 26:
        return chr(ord(kind) + number - 1)
    return str(number)
