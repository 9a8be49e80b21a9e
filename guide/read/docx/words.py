"""The words of a Word document, written down a paragraph a line, and what each paragraph looks like."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple, TypeAlias
from xml.etree.ElementTree import Element

from guide.read.docx.archive import Archive
from guide.read.docx.styles import Labels, Look, Styles, numberings

_SIGNS: Final[Mapping[str, str]] = MappingProxyType(
    {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "\u00ad"}
)
_NOT_SHOWN: Final = frozenset(
    ["del", "delText", "Fallback", "instrText", "moveFrom", "pPr", "rPr", "sdtPr", "sectPr", "tblPr", "tcPr", "trPr"]
)
"""Properties, what was deleted, and what stands for something newer that is there as well."""
_LONGEST_CELL: Final = 400
"""Characters; tables with longer cells only place text on a page."""


class Words(NamedTuple):
    """A paragraph: where it stands, what of it is bold, and what it looks like."""

    label_start: int
    start: int
    end: int
    strong: tuple[tuple[int, int], ...]
    look: Look
    label: str
    """Its number or letter in a list; empty for a bullet."""


class Grid(NamedTuple):
    """A table: the paragraphs of each cell of each row."""

    rows: tuple[tuple[tuple[Words, ...], ...], ...]
    headed: bool
    """Whether the first row is marked as the header."""


Part: TypeAlias = Words | Grid


class Writer:
    """Writes words down and notes where they stand."""

    def __init__(self, archive: Archive) -> None:
        self.text: list[str] = []
        self.pictures: list[Words] = []
        """What is written about pictures for those who do not see them."""
        self._length = 0
        self._styles = Styles(archive.part("word/styles.xml"))
        self._labels = Labels(numberings(archive.part("word/numbering.xml")))

    def parts(self, element: Element) -> Iterator[Part]:
        """The paragraphs and tables inside an element, in order."""
        for child in element:
            if child.tag == "p":
                yield from self._paragraph(child)
            elif child.tag == "tbl" and self._is_grid(child):
                yield self._grid(child)
            elif child.tag not in _NOT_SHOWN:
                yield from self.parts(child)

    def paragraphs(self, element: Element) -> Iterator[Words]:
        """All paragraphs inside an element, those of tables too."""
        for part in self.parts(element):
            if isinstance(part, Words):
                yield part
            else:
                yield from (words for row in part.rows for cell in row for words in cell)

    def _paragraph(self, paragraph: Element) -> Iterator[Part]:
        look = self._styles.look(paragraph)
        label_start = self._length
        label = ""
        if look.place and any(text.text for text in paragraph.iter("t")):
            label = self._labels.next(look.place)
            self._put(f"{label}. " if label else "• ")
        start = self._length
        strong: list[tuple[int, int]] = []
        boxes: list[Element] = []
        pictures: list[str] = []
        for child in paragraph:
            self._inside(child, look.bold, strong, boxes, pictures)
        words = Words(label_start, start, self._length, tuple(strong), look, label)
        self._put("\n")
        yield words
        for description in pictures:
            self._picture(description)
        for box in boxes:
            yield from self.parts(box)

    def _inside(
        self, element: Element, bold: bool, strong: list[tuple[int, int]], boxes: list[Element], pictures: list[str]
    ) -> None:
        """Write down what is inside a paragraph; text boxes and pictures come after it."""
        if element.tag in _NOT_SHOWN:
            return
        if element.tag == "txbxContent":
            boxes.append(element)
        elif element.tag == "t" or element.tag in _SIGNS:
            start = self._length
            self._put(_SIGNS.get(element.tag) or element.text or "")
            if bold:
                _extend(strong, start, self._length)
        else:
            if element.tag == "docPr" and element.get("descr"):
                pictures.append(element.get("descr", ""))
            if element.tag == "r":
                own = self._styles.bold_run(element.find("rPr"))
                bold = bold if own is None else own
            for child in element:
                self._inside(child, bold, strong, boxes, pictures)

    def _picture(self, description: str) -> None:
        start = self._length
        self._put(description)
        self.pictures.append(Words(start, start, self._length, (), Look(), ""))
        self._put("\n")

    def _is_grid(self, table: Element) -> bool:
        """Whether a table holds data: rows and columns of short words."""
        rows = [row.findall("tc") for row in table.iter("tr")]
        return (
            len(rows) > 1
            and max(map(len, rows)) > 1
            and next((inner for inner in table.iter("tbl") if inner is not table), None) is None
            and not any(self._styles.look(paragraph).heading for paragraph in table.iter("p"))
            and all(_length(cell) <= _LONGEST_CELL for row in rows for cell in row)
        )

    def _grid(self, table: Element) -> Grid:
        rows: list[tuple[tuple[Words, ...], ...]] = []
        headed = False
        for row in table.iter("tr"):
            headed |= not rows and row.find("trPr/tblHeader") is not None
            cells: list[tuple[Words, ...]] = []
            for cell in row.iter("tc"):
                cells += [tuple(self.paragraphs(cell)), *[()] * (_columns(cell) - 1)]
            rows.append(tuple(cells))
        return Grid(tuple(rows), headed)

    def _put(self, words: str) -> None:
        self.text.append(words)
        self._length += len(words)


def _extend(strong: list[tuple[int, int]], start: int, end: int) -> None:
    """Note a bold stretch, as one with the stretch before it where they touch."""
    if strong and strong[-1][1] == start:
        strong[-1] = (strong[-1][0], end)
    elif start < end:
        strong.append((start, end))


def _length(element: Element) -> int:
    return sum(len(text.text or "") for text in element.iter("t"))


def _columns(cell: Element) -> int:
    """How many columns a cell is wide."""
    span = cell.find("tcPr/gridSpan")
    written = span.get("val", "1") if span is not None else "1"
    return min(60, max(1, int(written))) if written.isascii() and written.isdigit() and len(written) < 4 else 1
