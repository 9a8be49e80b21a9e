"""Words with what a paragraph knows about them."""

from __future__ import annotations

from typing import NamedTuple

from guide.model.document import Clutter, Paragraph
from guide.model.text import Text


class Rich(NamedTuple):
    """The words of one paragraph, cell or heading, and what was among them."""

    text: Text
    strong: tuple[tuple[int, int], ...] = ()
    clutter: tuple[Clutter, ...] = ()

    def paragraph(self) -> Paragraph:
        """The words as a paragraph, without blanks around them."""
        content = self.text.content
        left = len(content) - len(content.lstrip())
        right = max(left, len(content.rstrip()))
        strong = ((max(start, left) - left, min(end, right) - left) for start, end in self.strong)
        return Paragraph(self.text.slice(left, right), tuple((start, end) for start, end in strong if start < end))
