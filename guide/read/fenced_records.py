"""Exercises that stand as records in the front matter, as the content folders of sites have them.

They are read as records of YAML are, and come after the article; where that tells of them itself, it has told them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from guide.model.document import Block, Clutter, Heading, Setting, texts_of
from guide.read.front_matter import FENCED
from guide.read.json.blocks import tree_blocks
from guide.read.json.exercises import holds_exercises, with_exercises
from guide.read.json.tree import Field, Record, Row, Scalar, Value
from guide.read.page import Page
from guide.read.yaml import yaml_tree

MOST_TOLD: Final = 0.5
"""An article in which more of the names stand tells of the exercises itself."""


class Fenced(NamedTuple):
    """Front matter with exercises in it."""

    settings: tuple[Setting, ...]
    blocks: tuple[Block, ...]
    end: int
    """Where the article begins."""

    def beside(self, article: tuple[Block, ...]) -> tuple[Block, ...]:
        """The blocks of an article and of the exercises, which are clutter where it tells of them itself."""
        words = " ".join(text.content for text in texts_of(article)).casefold()
        names = [block.text.content.casefold() for block in self.blocks if isinstance(block, Heading)]
        if sum(name in words for name in names) > MOST_TOLD * len(names):
            return (*article, *(Clutter(text, "told in the article") for text in texts_of(self.blocks)))
        return (*article, *self.blocks)


def fenced_records(page: Page) -> Fenced | None:
    """The exercises in the front matter of a page; None where there are none."""
    fenced = FENCED.match(page.content)
    if not fenced or fenced["yaml"] is None:
        return None
    written = yaml_tree(page.part(*fenced.span("yaml")))
    tree = with_exercises(written.tree) if written is not None else None
    if not isinstance(tree, Record):
        return None
    found = [field for field in tree.fields if holds_exercises(field.value)]
    if not found and not page.content[fenced.end() :].strip():
        found = [field for field in tree.fields if _is_of_records(field.value)]
    settings = (setting for field in tree.fields if field not in found for setting in _setting_of(field))
    return Fenced(tuple(settings), tree_blocks(Record(tuple(found))), fenced.end()) if found else None


def _is_of_records(value: Value) -> bool:
    return isinstance(value, Row) and any(isinstance(one, Record) for one in value.values)


def _setting_of(field: Field) -> Iterator[Setting]:
    """A field of words, or of several in a row, as a setting."""
    values = field.value.values if isinstance(field.value, Row) else (field.value,)
    texts = [value.text for value in values if isinstance(value, Scalar)]
    if texts and len(texts) == len(values):
        said = ", ".join(text.content for text in texts)
        yield Setting(field.name.content, said, field.name.span().join(texts[-1].span()))
