"""Markdown and plain text, which is Markdown that nobody marked up.

markdown-it finds the blocks and the lines they stand on; the words are then taken from those lines, so that each
character keeps its exact place. Indented text is text, never code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

from guide.compiling import COMPILER
from guide.late import late_pattern
from guide.model.document import Block, Clutter, Heading, Item, List, Paragraph, Table
from guide.model.text import Text
from guide.read.markdown.columns import with_tables
from guide.read.markdown.dialect import Rewritten, as_markdown
from guide.read.markdown.inline import rich
from guide.read.markdown.leavings import without_leavings
from guide.read.markdown.sections import without_site_sections
from guide.read.markdown.text_columns import in_reading_order
from guide.read.page import Edit, Page, Weaver

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_LEVEL_OF_ROWS: Final = 2
"""Nesting of the rows of a table that is in no list and no quotation."""
_MANY_CELLS: Final = 1 << 30
_CONTAINERS: Final = late_pattern(r"[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*")
_PICTURES: Final = late_pattern(r"(?:!\[[^\[\]\n]*\]\([^()\s]*\)\s*)+")
"""Pictures in the marks of Markdown and nothing else, which a paragraph inside of HTML may be."""
_BOX: Final = late_pattern(r"\[[ xX]?\]|[☐☑☒□■▢▣⬜⬛◻◽]")
_PIPE: Final = late_pattern(r"(?<!\\)\|")
_ESCAPED_PIPE: Final = late_pattern(r"\\(?=\|)")
_WROTE: Final = late_pattern(
    r"(?:.{1,80}\b(?:wrote|writes)(?: on .{1,40})?:|quot(?:e|ing) .{1,40}?:.*|originally posted by .{1,60})",
    re.IGNORECASE,
)
"""The first line of what is quoted from another message."""
_NESTING: Final = 200
"""Deeper than any text that `as_markdown` lets through; beyond it markdown-it would drop words."""


def markdown_blocks(page: Page, start: int) -> tuple[Block, ...]:
    """The blocks of a page from an index on."""
    page, leavings = without_leavings(page, start)
    first, *others = in_reading_order(page, start)
    read = [_parsed(first, start), *(_parsed(other, 0) for other in others)]
    blocks = without_site_sections(block for own, _ in read for block in own)
    return (*blocks, *(one for _, clutter in read for one in clutter), *leavings)


def _parsed(page: Page, start: int) -> tuple[tuple[Block, ...], tuple[Clutter, ...]]:
    """The blocks of a page without columns of text from an index on, and what is no article in it."""
    rewritten = as_markdown(with_tables(page, start), start)
    tokens: list[Token] = []
    parser = _parser()
    parser.block.parse(rewritten.page.content, parser, {}, tokens)
    return tuple(_Builder(rewritten).blocks(iter(tokens), "")), rewritten.clutter


@cache
def _parser() -> MarkdownIt:
    with COMPILER.for_a_library():
        from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": _NESTING})
    return parser.enable("table").disable(["code", "fence", "reference"])


def _quoted(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks of a quotation; those of another message, which has been read elsewhere, as clutter."""
    first = blocks[0] if blocks else None
    if isinstance(first, Paragraph) and _WROTE.fullmatch(first.text.content.partition("\n")[0].strip()):
        yield from (Clutter(text, "quotation") for block in blocks for text in _texts_of(block))
    else:
        yield from blocks


def _texts_of(block: Block) -> Iterator[Text]:
    """The words of a block, piece by piece."""
    match block:
        case Table(header, rows):
            yield from (cell for row in (header, *rows) for cell in row if cell.content.strip())
        case List(_, items):
            yield from (text for item in items for inner in item.blocks for text in _texts_of(inner))
        case _:
            yield block.text


class _Builder:
    """Makes blocks of the parser's tokens."""

    def __init__(self, rewritten: Rewritten) -> None:
        page = self._page = rewritten.page
        self._references = rewritten.references
        self._labels = rewritten.labels
        self._lines = [0, *(line_end.end() for line_end in re.finditer("\n", page.content)), len(page.content) + 1]

    def blocks(self, tokens: Iterator[Token], end: str) -> Iterator[Block]:
        """The blocks up to the token of a type."""
        for token in tokens:
            match token.type:
                case "paragraph_open":
                    yield from self._paragraph(next(tokens))
                case "heading_open":
                    yield from self._heading(token, next(tokens))
                case "bullet_list_open" | "ordered_list_open":
                    yield self._list(token, tokens)
                case "blockquote_open":
                    yield from _quoted(tuple(self.blocks(tokens, "blockquote_close")))
                case "table_open":
                    yield from self._table(tokens)
                case "html_block":
                    from guide.read.html.blocks import fragment_blocks  # few texts hold any

                    yield from map(_without_picture, fragment_blocks(self._gathered(token)))
                case kind if kind == end:
                    return

    def _paragraph(self, inline: Token) -> Iterator[Block]:
        words = rich(self._gathered(inline), self._references)
        if words.text.content.strip():
            yield words.paragraph()
        yield from words.clutter

    def _heading(self, token: Token, inline: Token) -> Iterator[Block]:
        words = rich(self._gathered(inline, token.markup if token.markup.startswith("#") else ""), self._references)
        if words.text.content.strip():
            yield Heading(int(token.tag[1:]), words.text.strip())
        yield from words.clutter

    def _list(self, token: Token, tokens: Iterator[Token]) -> List:
        items: list[Item] = []
        for item in tokens:
            if item.type != "list_item_open":
                break
            items.append(self._item(item, tokens))
        return List(token.type.startswith("ordered"), tuple(items))

    def _item(self, token: Token, tokens: Iterator[Token]) -> Item:
        part = self._part(token)
        start = len(part.content) - len(part.content.lstrip(" \t>"))
        label = self._labels.get(part.offset(start), token.info)
        blocks = tuple(self.blocks(tokens, "list_item_close"))
        return Item(label, part.span(start, len(part.content.rstrip())), blocks)

    def _part(self, token: Token) -> Page:
        """The lines of a block."""
        first, last = token.map or (0, 0)
        return self._page.part(self._lines[first], min(self._lines[last], len(self._page.content)))

    def _gathered(self, inline: Token, marker: str = "") -> Page:
        """The lines of a paragraph or heading without what markdown-it took away at either end."""
        first, _ = inline.map or (0, 0)
        weaver = Weaver(self._page)
        for number, line in enumerate(inline.content.split("\n"), first):
            words = line.strip()
            start, end = self._lines[number], self._lines[number + 1] - 1
            if number > first:
                weaver.put("\n", start - 1, start)
            at = self._find(words, start, end, marker)
            assert at >= 0, "a line of a block stands on its line of the page"
            weaver.keep(at, at + len(words))
        return Page(*weaver.woven())

    def _find(self, words: str, start: int, end: int, marker: str) -> int:
        """Where the words of a line begin: after the marker of a heading, otherwise at the end of the line."""
        content = self._page.content
        return (
            content.find(words, content.index(marker, start) + len(marker))
            if marker
            else content.rfind(words, start, end)
        )

    def _table(self, tokens: Iterator[Token]) -> Iterator[Block]:
        rows: list[list[Text]] = []
        clutter: list[Clutter] = []
        for token in tokens:
            if token.type == "tr_open":
                width = len(rows[0]) if rows else _MANY_CELLS
                cells = list(self._cells(token, width))
                row = [rich(cell, self._references) for cell in cells]
                rows.append([_boxes(cell) or words.text.strip() for cell, words in zip(cells, row, strict=True)])
                clutter += [left_out for cell in row for left_out in cell.clutter]
            elif token.type == "table_close":
                break
        header, *others = rows
        empty = header[0].slice(0, 0)
        yield Table(tuple(header), tuple((*row, *[empty] * (len(header) - len(row))) for row in others))
        yield from clutter

    def _cells(self, token: Token, width: int) -> Iterator[Page]:
        """The cells of a row; what is too many for the width of the table belongs to the last one."""
        row = self._part(token)
        containers = _CONTAINERS.match(row.content) if token.level > _LEVEL_OF_ROWS else None
        start = containers.end() if containers else 0
        words = row.content[start:]
        start += len(words) - len(words.lstrip())
        start += row.content.startswith("|", start)
        end = len(row.content.rstrip())
        pipes = [pipe.start() for pipe in _PIPE.finditer(row.content, start, end)]
        if pipes and pipes[-1] == end - 1:
            end = pipes.pop()
        pipes = pipes[: width - 1]
        for first, last in zip([start, *(pipe + 1 for pipe in pipes)], [*pipes, end], strict=True):
            yield _cell(row, first, last)


def _without_picture(block: Block) -> Block:
    """A block inside of HTML; a paragraph that only shows pictures in the marks of Markdown is left out."""
    shown = isinstance(block, Paragraph) and _PICTURES.fullmatch(block.text.content)
    return Clutter(block.text, "picture") if shown and isinstance(block, Paragraph) else block


def _boxes(cell: Page) -> Text | None:
    """The boxes to tick of a cell that has nothing else, for they may count the sets; None for any other cell."""
    boxes = len(_BOX.findall(cell.content))
    if not boxes or _BOX.sub("", cell.content).strip():
        return None
    return Text("☐" * boxes, ((0, cell.offset(0)),))


def _cell(row: Page, start: int, end: int) -> Page:
    """A cell without blanks around it and without the backslashes before its pipes."""
    words = row.content[start:end]
    start += len(words) - len(words.lstrip())
    cell = row.part(start, start + len(words.strip()))
    if "\\|" not in cell.content:
        return cell
    return cell.edited(Edit(pipe.start(), pipe.start() + 1, "") for pipe in _ESCAPED_PIPE.finditer(cell.content))
