"""Parts of a copied page that are not its article, told by their headings: "Related posts", "Leave a comment"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from guide.model.document import Block, Clutter, Heading, Item, List, texts_of
from guide.model.text import Text, joined
from guide.read.site_lines import section_of_site


def without_site_sections(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks; those under the heading of such a part, up to the next heading of its level, as clutter."""
    section: tuple[str, int] | None = None
    for block in blocks:
        if isinstance(block, Heading):
            section = _begun(block) or (section if section and block.level > section[1] else None)
        if section:
            yield from _left_out(block, section[0])
        else:
            yield block


def _begun(heading: Heading) -> tuple[str, int] | None:
    why = section_of_site(heading.text.content, in_page=False)
    return (why, heading.level) if why else None


def _left_out(block: Block, why: str) -> Iterator[Clutter]:
    match block:
        case Clutter():
            yield block
        case List(items=items):
            for item in items:
                yield from _with_label(
                    item, [clutter for inner in item.blocks for clutter in _left_out(inner, why)], why
                )
        case _:
            yield from (Clutter(text, why) for text in texts_of([block]) if text.content)


def _with_label(item: Item, inside: list[Clutter], why: str) -> list[Clutter]:
    """What is inside an item, its number before the first words."""
    if not item.label:
        return inside
    label = Text(f"{item.label}.", ((0, item.span.start),))
    if not inside:
        return [Clutter(label, why)]
    return [Clutter(joined((label, inside[0].text)), inside[0].reason), *inside[1:]]
