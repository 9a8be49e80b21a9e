"""Markup in the source of a program: what a component of a page shows, `return (<main>…</main>)`."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.model.document import Clutter
from guide.read.page import Edit, Page

_SHOWN: Final = late_pattern(r"\breturn\s*\(?\s*(?=<)|=>\s*\(\s*(?=<)")
_CLOSING: Final = late_pattern(r"</[\w.]*>|/>")
_BLOCKS: Final = late_pattern(r"</(?:p|div|h[1-6]|li|td|section|article|main)>", re.IGNORECASE)
LEAST_BLOCKS: Final = 3
"""A program that shows fewer blocks holds no article."""

_INSIDE: Final = r"(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*"
_CODE: Final = late_pattern(
    rf"(?P<value>=\{{{_INSIDE}\}})"
    r"|(?P<opens>\{(?:[^{}<>]|=>){0,200}?\(?\s*(?=<[\w>]))|(?P<closes>(?<=>)\s*\)*\s*\})"
    rf"|(?P<words>\{{{_INSIDE}\}})"
)
"""What braces hold among markup: a value of an attribute, the begin and end of what is shown in a case, words."""


class Markup(NamedTuple):
    """What a component shows, and the program around it."""

    page: Page
    clutter: tuple[Clutter, ...]


def component(page: Page) -> Markup | None:
    """The markup that a program shows; None where a text is no such program."""
    content = page.content
    shown = None if content.lstrip().startswith("<") else _SHOWN.search(content)
    if shown is None or len(_BLOCKS.findall(content, shown.end())) < LEAST_BLOCKS:
        return None
    *_, last = _CLOSING.finditer(content, shown.end())
    around = (page.cut(0, shown.end()).strip(), page.cut(last.end(), len(content)).strip())
    edits = [
        Edit(found.start(), found.end(), _instead(found)) for found in _CODE.finditer(content, shown.end(), last.end())
    ]
    markup = page.edited([Edit(0, shown.end(), ""), *edits, Edit(last.end(), len(content), "")])
    return Markup(markup, tuple(Clutter(text, "code") for text in around if text.content))


def _instead(found: re.Match[str]) -> str:
    return '=""' if found.lastgroup == "value" else " "
