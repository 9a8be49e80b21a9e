"""Blocks of a Word document.

A Word document has no text that a line could be named in: it is XML in an archive. So its source is its words, a
paragraph (or a cell of a table) on each line, with the labels that Word shows. Every place and every line that is
reported points there, and what is quoted is what the reader of the document sees.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from guide.errors import InputError
from guide.model.document import Block, Clutter, Document, Heading, Item, List, Paragraph, Table
from guide.model.text import Source, Text, joined
from guide.read.characters import with_settled_characters
from guide.read.docx.archive import Archive
from guide.read.docx.words import Grid, Part, Words, Writer
from guide.read.lists import with_lists
from guide.read.lookalikes import with_latin_letters
from guide.read.page import Page
from guide.read.rich import Rich

_BESIDE: Final = (
    ("word/header", "running head"),
    ("word/footer", "running head"),
    ("word/footnotes", "footnote"),
    ("word/endnotes", "footnote"),
    ("word/comments.", "comment"),
)
"""Parts of the archive that are no part of the text, and why."""

_DEEPEST_HEADING: Final = 6


def docx_document(name: str, data: bytes) -> Document:
    """The document in the bytes of a Word document."""
    archive = Archive(name, data)
    writer = Writer(archive)
    try:
        parts = tuple(writer.parts(archive.document()))
        beside = [
            (words, why)
            for path, why in _BESIDE
            for tree in archive.parts_like(path)
            for words in writer.paragraphs(tree)
        ]
    except RecursionError as error:
        raise InputError(f"{name} is nested too deep for an article; save it as plain text and give that") from error
    text = "".join(writer.text)
    if not text.strip():
        raise InputError(f"{name} is empty; there is nothing to read aloud")
    page, repaired = with_settled_characters(Page(text))
    page, latin = with_latin_letters(page)
    titled = any(isinstance(part, Words) and part.look.is_title and part.start < part.end for part in parts)
    builder = _Builder(page, titled)
    beside += [(words, "picture") for words in writer.pictures]
    clutter = (Clutter(builder.text(words), why) for words, why in beside)
    blocks = (*with_lists(builder.blocks(parts)), *(left_out for left_out in clutter if left_out.text.content))
    return Document(Source(name, text), (), blocks, (*repaired, *latin))


class _Builder:
    """Makes blocks of what was written down, from the page that was repaired since."""

    def __init__(self, page: Page, titled: bool) -> None:
        self._page = page
        self._below_title = titled
        self._offsets = [place for _, place in page.places]

    def blocks(self, parts: Iterable[Part]) -> Iterator[Block]:
        """The blocks, items that follow each other as lists."""
        for in_list, run in groupby(parts, _is_item):
            if in_list:
                yield from self._lists([part for part in run if isinstance(part, Words)])
                continue
            for part in run:
                block = self._table(part) if isinstance(part, Grid) else self._block(part)
                if block:
                    yield block

    def text(self, words: Words) -> Text:
        """Words as they are after the repairs, without blanks around them."""
        return self._page.cut(self._index(words.start), self._index(words.end)).strip()

    def _block(self, words: Words) -> Heading | Paragraph | None:
        if words.look.heading:
            text = self.text(words._replace(start=words.label_start))
            level = words.look.heading + (self._below_title and not words.look.is_title)
            return Heading(min(level, _DEEPEST_HEADING), text) if text.content else None
        paragraph = self._paragraph(words)
        return paragraph if paragraph.text.content else None

    def _paragraph(self, words: Words) -> Paragraph:
        start = self._index(words.start)
        text = self._page.cut(start, self._index(words.end))
        strong = ((self._index(first) - start, self._index(last) - start) for first, last in words.strong)
        return Rich(text, tuple((first, last) for first, last in strong if first < last)).paragraph()

    def _lists(self, run: Sequence[Words]) -> Iterator[List]:
        items: list[Item] = []
        list_id = ""
        at = 0
        for number, words in enumerate(run):
            if number < at:
                continue
            at = next((after for after in range(number + 1, len(run)) if _level(run[after]) <= _level(words)), len(run))
            if items and _list_id(words) != list_id:
                yield List(bool(items[0].label), tuple(items))
                items = []
            list_id = _list_id(words)
            paragraph = self._paragraph(words)
            inside = (paragraph,) if paragraph.text.content else ()
            items.append(Item(words.label, paragraph.text.span(), (*inside, *self._lists(run[number + 1 : at]))))
        if items:
            yield List(bool(items[0].label), tuple(items))

    def _table(self, grid: Grid) -> Table:
        rows = [[self._cell(cell) for cell in row] for row in grid.rows]
        width = max(map(len, rows))
        empty = self._page.cut(0, 0)
        texts = [(*(cell.text for cell in row), *[empty] * (width - len(row))) for row in rows]
        bold = [all(_is_bold(cell) for cell in row) for row in rows]
        headed = grid.headed or (bold[0] and not all(bold))
        header = texts.pop(0) if headed else (empty,) * width
        return Table(header, tuple(texts))

    def _cell(self, cell: Sequence[Words]) -> Rich:
        paragraphs = [paragraph for words in cell if (paragraph := self._paragraph(words)).text.content]
        if not paragraphs:
            return Rich(self._page.cut(0, 0))
        bold = all(_is_bold(Rich(paragraph.text, paragraph.strong)) for paragraph in paragraphs)
        text = joined((paragraph.text for paragraph in paragraphs), "\n")
        return Rich(text, ((0, len(text)),) if bold else ())

    def _index(self, offset: int) -> int:
        """Where a character of the source stands on the repaired page."""
        after = bisect_right(self._offsets, offset)
        at, place = self._page.places[max(0, after - 1)]
        end = self._page.places[after][0] if after < len(self._offsets) else len(self._page.content)
        return max(0, min(at + offset - place, end))


def _is_item(part: Part) -> bool:
    return isinstance(part, Words) and part.look.place is not None and part.look.heading is None


def _level(words: Words) -> int:
    return words.look.place.level if words.look.place else 0


def _list_id(words: Words) -> str:
    return words.look.place.list_id if words.look.place else ""


def _is_bold(cell: Rich) -> bool:
    """Whether all words are bold, or there are none."""
    return not cell.text.content or sum(end - start for start, end in cell.strong) >= len(cell.text)
