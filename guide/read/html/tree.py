"""The tree of a page of HTML, each part with its place.

The standard library's parser finds the tags. What authors leave out is put in as browsers do: a new item ends the one
before, a block ends the paragraph it stands in, an end tag closes all that is open inside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from html.parser import HTMLParser
from types import MappingProxyType
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.read.characters import settled
from guide.read.page import Page
from guide.read.tags import BETWEEN_WORDS, BOLD, INLINE, KNOWN, VOID, WITHOUT_WORDS

_DEEPEST: Final = 100
"""Tags nested deeper are read as if they were not there; their words stay."""

_NO_DECLARATION: Final = late_pattern(r"<(?=!\[(?!cdata\[|if\b|else\b|endif\b))", re.IGNORECASE)
_STAND_IN: Final = "\ue000"
"""Read in the place of a `<` that begins no tag. At `<![alt]` the library fails an assertion; comments that never end
take it quadratic time (33 s for 200 kB on Python 3.11.7)."""

_WEIGHT: Final = late_pattern(r"font-weight\s*:\s*(\w+)", re.IGNORECASE)
_HEAVY: Final = late_pattern(r"bold|bolder|[6-9]00", re.IGNORECASE)
_TYPED: Final = late_pattern(r"white-space\s*:\s*pre(?:-wrap|-line)?\s*(?:;|$)", re.IGNORECASE)
_BOLD_CLASS: Final = late_pattern(r"(?<=[\s}>])\.([\w-]+)\s*\{[^{}<]{0,2000}?font-weight\s*:\s*(?:bold|[6-9]00)")
"""A class that a style sheet makes bold, as word processors on the web write it."""

_ENDS: Final[Mapping[str, tuple[frozenset[str], frozenset[str]]]] = MappingProxyType(
    {
        "li": (frozenset(["li"]), frozenset(["ul", "ol", "menu"])),
        **dict.fromkeys(("dt", "dd"), (frozenset(["dt", "dd"]), frozenset(["dl"]))),
        **dict.fromkeys(("td", "th"), (frozenset(["td", "th"]), frozenset(["tr", "table"]))),
        "tr": (frozenset(["tr"]), frozenset(["table"])),
        **dict.fromkeys(("thead", "tbody", "tfoot"), (frozenset(["thead", "tbody", "tfoot"]), frozenset(["table"]))),
        "option": (frozenset(["option"]), frozenset(["select", "datalist"])),
    }
)
"""What a start tag ends, and inside what it stops to look for it."""


def _is_typed(tag: str, style: str) -> bool:
    """Whether a style shows line ends where they stand; inside a line it does so for blanks that no author meant."""
    return tag not in INLINE and _TYPED.search(style) is not None


class Run(NamedTuple):
    """Characters between tags."""

    start: int
    end: int
    instead: str | None = None
    """What an entity stands for."""


class Element:
    """A tag and what stands inside it."""

    def __init__(self, tag: str, attributes: Mapping[str, str], start: int, inside: int) -> None:
        self.tag = tag
        self.attributes = attributes
        self.start = start
        self.inside = inside
        """The end of the start tag."""
        self.end = inside
        self.children: list[Element | Run] = []
        self.length = 0
        """How many characters of text it has."""
        self.linked = 0
        """How many of them are links."""
        self.bold = tag in BOLD
        self.as_typed = tag == "pre" or _is_typed(tag, attributes.get("style", ""))
        """Whether its line ends and blanks are shown as they stand in the file."""
        self.why: str | None = None
        """Why it is left out; None where it is part of the article."""

    @property
    def names(self) -> str:
        """Its class, identifier and role, each word in small letters after a blank."""
        words = " ".join(self.attributes.get(name, "") for name in ("class", "id", "role"))
        return " " + re.sub(r"[-_\s]+|(?<=[a-z])(?=[A-Z])", " ", words).lower()

    def elements(self) -> Iterator[Element]:
        """It and all elements inside, in order."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.elements()

    def has(self, tags: frozenset[str]) -> bool:
        """Whether one of these tags is inside."""
        return any(element.tag in tags for element in self.elements() if element is not self)


def tree(page: Page, fragment: bool) -> tuple[Element, list[Run]]:
    """The root of a page, and the comments in it; in a fragment, tags that nobody knows are text."""
    builder = _Builder(page, fragment)
    finished = _finished(page.content)
    builder.feed(_without_pitfalls(page.content[:finished]))
    builder.close()
    builder.end_all()
    if finished < len(page.content):
        builder.root.children.append(Run(finished, len(page.content)))
    _measure(page, builder.root)
    return builder.root, builder.comments


def _finished(content: str) -> int:
    """Where a last tag begins that has no end, which the library drops or keeps, depending on its version."""
    last = content.rfind("<")
    return last if last >= 0 and content.find(">", last) < 0 else len(content)


def _without_pitfalls(content: str) -> str:
    """The content without what the library stumbles over: odd declarations, and comments that never end."""
    commented = content.rfind("-->") + 1
    endless = content[commented:].replace("<!--", f"{_STAND_IN}!--")
    return _NO_DECLARATION.sub(_STAND_IN, content[:commented] + endless)


def _measure(page: Page, element: Element) -> None:
    for child in element.children:
        if isinstance(child, Run):
            element.length += len(page.content[child.start : child.end].strip())
        else:
            _measure(page, child)
            element.length += child.length
            element.linked += child.linked
    if element.tag == "a":
        element.linked = element.length
    if element.tag in WITHOUT_WORDS:
        element.length = 0


class _Builder(HTMLParser):
    def __init__(self, page: Page, fragment: bool) -> None:
        super().__init__(convert_charrefs=False)
        self._content = page.content
        self._fragment = fragment
        self._lines = [0, *(line_end.end() for line_end in re.finditer("\n", page.content))]
        self._bold_classes = frozenset(found[1] for found in _BOLD_CLASS.finditer(page.content))
        self.root = Element("html", {}, 0, 0)
        self.comments: list[Run] = []
        self._open = [self.root]

    def end_all(self) -> None:
        """End everything that is still open."""
        self._end_from(1, len(self._content))
        self.root.end = len(self._content)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        start = self._at()
        inside = start + len(self.get_starttag_text() or "")
        if self._fragment and tag not in KNOWN:
            self._open[-1].children.append(Run(start, inside))
            return
        self._end_implied(tag, start)
        element = Element(tag, {name: value or "" for name, value in attrs}, start, inside)
        element.bold = self._is_bold(element)
        if tag in VOID:
            self._open[-1].children.append(element)
        elif len(self._open) < _DEEPEST:
            self._open[-1].children.append(element)
            self._open.append(element)

    def _is_bold(self, element: Element) -> bool:
        """By its tag, unless its style says otherwise; by its style or class, if it stands inside a line."""
        if weight := _WEIGHT.search(element.attributes.get("style", "")):
            return element.tag in INLINE and _HEAVY.fullmatch(weight[1]) is not None
        classes = element.attributes.get("class", "").split() if self._bold_classes and element.tag in INLINE else ()
        return element.tag in BOLD or not self._bold_classes.isdisjoint(classes)

    def handle_endtag(self, tag: str) -> None:
        """Close an element and all that is open inside."""
        end = self._content.find(">", self._at()) + 1
        if self._fragment and tag not in KNOWN:
            self._open[-1].children.append(Run(self._at(), end))
            return
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag == tag:
                self._end_from(depth, end)
                return
            if tag in INLINE and self._open[depth].tag not in INLINE:
                return

    def handle_data(self, data: str) -> None:
        """Take text."""
        start = self._at()
        verbatim = self._content.startswith(data.replace(_STAND_IN, "<"), start)
        run = Run(start, start + len(data)) if verbatim else Run(start, start + 1, settled(data))
        self._open[-1].children.append(run)

    def handle_entityref(self, name: str) -> None:
        """Take a character that is written as `&name;`."""
        self._take_entity(f"&{name}")

    def handle_charref(self, name: str) -> None:
        """Take a character that is written as `&#number;`."""
        self._take_entity(f"&#{name}")

    def handle_comment(self, data: str) -> None:
        """Keep what the author wrote for nobody."""
        start = self._content.find(data, self._at())
        self.comments.append(Run(start, start + len(data)))

    def handle_pi(self, data: str) -> None:
        """Keep a program that ran on the server."""
        self.handle_comment(data)

    def unknown_decl(self, data: str) -> None:
        """Keep what is between `<![` and `]>`."""
        self.handle_comment(data)

    def _at(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def _take_entity(self, written: str) -> None:
        start = self._at()
        end = start + len(written)
        end += self._content.startswith(";", end)
        meant = unescape(self._content[start:end])
        known = meant != self._content[start:end]
        self._open[-1].children.append(Run(start, end, settled(meant) if known else None))

    def _end_implied(self, tag: str, at: int) -> None:
        if tag not in BETWEEN_WORDS and (tag not in VOID or tag == "hr"):
            depth = len(self._open) - 1
            while depth and self._open[depth].tag in INLINE:
                depth -= 1
            if self._open[depth].tag == "p":
                self._end_from(depth, at)
        ended, within = _ENDS.get(tag, (frozenset(), frozenset()))
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag in within:
                return
            if self._open[depth].tag in ended:
                self._end_from(depth, at)
                return

    def _end_from(self, depth: int, at: int) -> None:
        for element in self._open[depth:]:
            element.end = at
        del self._open[depth:]
