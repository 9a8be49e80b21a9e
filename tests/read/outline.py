"""Documents as a person would draw them, and all words they hold."""

from __future__ import annotations

from collections.abc import Iterator

from guide.model.document import Block, Clutter, Document, Heading, Item, List, Paragraph, Table
from guide.model.text import Text


def outline(blocks: tuple[Block, ...]) -> str:
    return "\n".join(line for block in blocks for line in _lines(block))


def texts(blocks: tuple[Block, ...]) -> Iterator[Text]:
    for block in blocks:
        match block:
            case List(_, items):
                for item in items:
                    yield from texts(item.blocks)
            case Table(header, rows):
                for row in (header, *rows):
                    yield from row
            case _:
                yield block.text


def labels(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, List):
            for item in block.items:
                yield item.label
                yield from labels(item.blocks)


def written(document: Document) -> str:
    """Everything that the document holds."""
    settings = [f"{setting.name} {setting.value}" for setting in document.settings]
    return "\n".join([*settings, *labels(document.blocks), *(text.content for text in texts(document.blocks))])


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield f"h{level} {_shown(text.content)}"
        case Paragraph(text, strong):
            yield f"p {_shown(_with_marks(text.content, strong))}"
        case List(ordered, items):
            yield "ordered" if ordered else "bullets"
            for item in items:
                yield from _item_lines(item)
        case Table(header, rows):
            yield "table"
            for row in (header, *rows):
                yield "  | " + " | ".join(cell.content for cell in row)
        case Clutter(text, reason):
            yield f"x {reason}: {_shown(text.content)}"


def _item_lines(item: Item) -> Iterator[str]:
    bullet = f"  {item.label}:" if item.label else "  -"
    inside = [line for block in item.blocks for line in _lines(block)]
    if len(inside) == 1:
        yield f"{bullet} {inside[0]}"
    else:
        yield bullet
        yield from (f"    {line}" for line in inside)


def _shown(content: str) -> str:
    return content.replace("\n", " / ")


def _with_marks(content: str, strong: tuple[tuple[int, int], ...]) -> str:
    for start, end in reversed(strong):
        content = f"{content[:start]}<{content[start:end]}>{content[end:]}"
    return content
