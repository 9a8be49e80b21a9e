"""Tables of HTML that hold data; others only place things on a page and are walked like any block."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from guide.model.document import Block, Clutter, Paragraph, Table
from guide.model.text import Text, joined
from guide.read.html.tree import Element
from guide.read.html.words import flat
from guide.read.page import Page
from guide.read.rich import Rich
from guide.read.tags import HEADINGS

_LAYOUT: Final = frozenset([*HEADINGS, "table", "article", "section"])
_CELLS: Final = ("td", "th")
_LONGEST_CELL: Final = 400
_WIDEST: Final = 1000
LEAST_LINKS: Final = 2
"""So many links with nothing between them are so many things."""


def is_table(element: Element) -> bool:
    """Whether a table holds data: rows and columns of short words."""
    rows = list(_rows(element))
    cells = [cell for row in rows for cell in row]
    return (
        len(rows) > 1
        and max(map(len, rows)) > 1
        and not _stands_beside_menu(rows)
        and not any(cell.has(_LAYOUT - HEADINGS.keys() if cell.tag == "th" else _LAYOUT) for cell in cells)
        and all(cell.length <= _LONGEST_CELL for cell in cells)
    )


def _stands_beside_menu(rows: list[list[Element]]) -> bool:
    """Whether the only row with several cells has a menu in one of them, beside what is told in the others."""
    wide = [row for row in rows if len(row) > 1]
    return len(wide) == 1 and any(cell.why and 0 < cell.linked == cell.length for cell in wide[0])


def table(page: Page, element: Element) -> Iterator[Block]:
    """A table; its caption as a bold paragraph before it."""
    caption = next((inside for inside in element.elements() if inside.tag == "caption"), None)
    if caption and (text := flat(page, caption).text.strip()):
        yield Paragraph(text, ((0, len(text)),))
    clutter: list[Clutter] = []
    rows: list[list[Text]] = []
    bold: list[bool] = []
    for row in _rows(element):
        rows.append([])
        bold.append(True)
        for cell in row:
            words = flat(page, cell)
            clutter += words.clutter
            bold[-1] &= cell.tag == "th" or _is_bold(words)
            rows[-1] += [_links(page, cell) or words.text.strip(), *[_nothing(page, cell)] * (_span(cell) - 1)]
    width = max(map(len, rows))
    padded = [(*row, *[row[-1].slice(0, 0)] * (width - len(row))) for row in rows]
    headed = any(cell.tag == "th" for cell in next(_rows(element))) or (bold[0] and not all(bold))
    header = padded.pop(0) if headed else tuple(text.slice(0, 0) for text in padded[0])
    yield Table(header, tuple(padded))
    yield from clutter


def _rows(element: Element) -> Iterator[list[Element]]:
    for child in element.children:
        if isinstance(child, Element) and child.tag == "tr":
            cells = [cell for cell in child.children if isinstance(cell, Element) and cell.tag in _CELLS]
            if cells:
                yield cells
        elif isinstance(child, Element) and child.tag in ("thead", "tbody", "tfoot"):
            yield from _rows(child)


def _links(page: Page, cell: Element) -> Text | None:
    """The words of a cell that is nothing but several links, each on a line of its own; None of any other cell."""
    links = [child for child in cell.children if isinstance(child, Element) and child.tag == "a" and child.length]
    if len(links) < LEAST_LINKS or sum(link.length for link in links) < cell.length:
        return None
    return joined((flat(page, link).text.strip() for link in links), "\n")


def _is_bold(words: Rich) -> bool:
    """Whether all words are bold, or there are none."""
    content = words.text.content
    return all(not content[i].strip() or any(a <= i < b for a, b in words.strong) for i in range(len(content)))


def _span(cell: Element) -> int:
    written = cell.attributes.get("colspan", "1").strip()
    return min(_WIDEST, max(1, int(written))) if written.isdecimal() else 1


def _nothing(page: Page, cell: Element) -> Text:
    return page.cut(cell.start, cell.start)
