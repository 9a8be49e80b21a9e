"""Parts of a copied page that are not its article, told by their headings: "Related posts", "Leave a comment"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from guide.model.document import Block, Clutter, Heading, texts_of
from guide.read.site_lines import section_of_site


def without_site_sections(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks; those under the heading of such a part, up to the next heading of its level, as clutter."""
    section: tuple[str, int] | None = None
    for block in blocks:
        if isinstance(block, Heading):
            section = _begun(block) or (section if section and block.level > section[1] else None)
        if section and not isinstance(block, Clutter):
            yield from (Clutter(text, section[0]) for text in texts_of([block]) if text.content)
        else:
            yield block


def _begun(heading: Heading) -> tuple[str, int] | None:
    why = section_of_site(heading.text.content, in_page=False)
    return (why, heading.level) if why else None
