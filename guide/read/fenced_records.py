"""Exercises that stand as records in the front matter, as the content folders of sites have them.

They are read as records of YAML are, and come after the article; where that tells of them itself, it has told them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.model.document import Block, Clutter, Heading, Item, List, Paragraph, Setting, texts_of
from guide.model.text import Text, joined, plain
from guide.read.front_matter import DOSE, FENCED
from guide.read.json.blocks import tree_blocks
from guide.read.json.exercises import holds_exercises, with_exercises
from guide.read.json.tree import Field, Record, Row, Scalar, Value
from guide.read.page import Page
from guide.read.yaml import yaml_tree

_BESIDE: Final = "rest"
"""A setting that is a part of a dose only beside others."""
_BEGINS_WITH_NUMBER: Final = late_pattern(r"\d")
_DOSE_TOLD: Final = late_pattern(
    r"\d\s*(?:[x×]|times\b|rep|set|sec|min|s\b|breath|count)"
    r"|\b(?:once|twice|(?:two|three|four|five|six|eight|ten) times)\b",
    re.IGNORECASE,
)
"""What gives a dose in most articles that give one."""
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
    told = set(map(id, found))
    settings = (setting for field in tree.fields if id(field) not in told for setting in _setting_of(field))
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


def with_fenced_doses(settings: tuple[Setting, ...], article: tuple[Block, ...], source: str) -> tuple[Block, ...]:
    """The article with the doses that stand in its front matter, if it gives none itself: "reps: 10", "sets: 3".

    They come behind what is told, or under the title where there are several headings.
    """
    numbers = [one for one in settings if _BEGINS_WITH_NUMBER.match(one.value)]
    told = [one for one in numbers if DOSE.fullmatch(one.name) or one.name.lower() == _BESIDE]
    if not any(DOSE.fullmatch(one.name) for one in told) or any(map(_gives_dose, texts_of(article))):
        return article
    items = tuple(Item("", one.span, (Paragraph(_as_line(one, source)),)) for one in told)
    headings = [block for block in article if isinstance(block, Heading)]
    titled = headings and headings[0] is article[0] and all(one.level > headings[0].level for one in headings[1:])
    place = int(bool(titled)) if len(headings) > 1 else len(article)
    return (*article[:place], List(False, items), *article[place:])


def _as_line(setting: Setting, source: str) -> Text:
    """A setting as a person writes it: "Reps: 10"."""
    at = source.find(setting.value, setting.span.start + len(setting.name))
    place = at if 0 <= at < setting.span.end else setting.span.start
    name = setting.name.replace("_", " ").replace("-", " ")
    return joined((plain(name[:1].upper() + name[1:], setting.span.start), plain(setting.value, place)), ": ")


def _gives_dose(text: Text) -> bool:
    return _DOSE_TOLD.search(text.content) is not None
