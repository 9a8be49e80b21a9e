"""Org files as Markdown: headlines of stars, drawers of properties, `#+` lines, words that say what is to be done.

Each difference is an edit of the page, so that all words keep their places. What Org keeps for itself (properties,
clocks, dates) is clutter. Headlines under which nothing stands are items: people who write in Org make lists so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field
from typing import Final

from guide.late import late_pattern
from guide.model.document import Clutter, Setting
from guide.read.page import Edit, Page
from guide.values import dataclass

_HEADLINE: Final = late_pattern(
    r"(?P<stars>\*+)[ \t]+"
    r"(?P<before>(?:(?:TODO|DONE|NEXT|WAITING|STARTED|CANCELL?ED|HOLD|PROJ)[ \t]+)?(?:\[#[A-Z\d]\][ \t]*)?)"
    r"(?P<words>.*?)(?:(?<![ \t])|(?=$))(?P<after>(?:[ \t]+\[\d*(?:/\d*|%)\])?(?:[ \t]+:[\w@#%:]+:)?[ \t]*)$"
)
_DEEPEST: Final = 40
"""Headlines that stand in one another: what has more stars than that stands beside the last of them."""
_DRAWER: Final = late_pattern(r"[ \t]*:(?!end:)[\w-]+:[ \t]*$", re.IGNORECASE)
_END: Final = late_pattern(r"[ \t]*:end:[ \t]*$", re.IGNORECASE)
_DOSE: Final = late_pattern(
    r"[ \t]*:(?P<name>sets|reps|repetitions|hold|rest|duration|time|rounds):[ \t]+\d[\w.–-]*(?: \w+)?[ \t]*$",
    re.IGNORECASE,
)
"""A property that says how often or how long."""
_KEYWORD: Final = late_pattern(r"[ \t]*#\+(?P<name>\w+)(?:\[[^\]]*\])?:?[ \t]*(?P<value>.*?)[ \t]*$")
_PLANNING: Final = late_pattern(
    r"[ \t]*(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):.*$|[ \t]*[\[<]\d{4}-\d\d-\d\d[^\]>\n]*[\]>][ \t]*$"
)
_COMMENT: Final = late_pattern(r"[ \t]*#(?: .*)?$")
_CODE: Final = late_pattern(r"begin_(?:src|export|comment)", re.IGNORECASE)
_RULE: Final = late_pattern(r"[ \t]*\|[-+]+\|?[ \t]*$")
_TERM: Final = late_pattern(r"(?P<sign>[ \t]*[-+][ \t]+)(?P<term>[^\n]*?\S)[ \t]+::(?=[ \t]|$)")
_INLINE: Final = late_pattern(
    r"\[\[(?P<target>[^\[\]\n]+)\](?:\[(?P<shown>[^\[\]\n]+)\])?\]"
    r"|(?<![\w*])\*(?P<bold>[^\s*](?:[^*\n]*[^\s*])?)\*(?![\w*])"
    r"|(?<![\w=~])(?P<sign>[=~])(?P<literal>[^\s=~](?:[^=~\n]*[^\s=~])?)(?P=sign)(?![\w=~])"
    r"|(?<![\w/<:.])/(?P<italic>[^\s/](?:[^/\n]*[^\s/])?)/(?![\w/])"
    r"|(?P<date>[\[<]\d{4}-\d\d-\d\d[^\]>\n]*[\]>])"
)
_PICTURE: Final = late_pattern(r"(?:file:|attachment:|\.{0,2}/)?\S+\.(?:png|jpe?g|gif|svg|webp|mp4)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Headline:
    """A headline, and what stands under it."""

    found: re.Match[str]
    children: list[_Headline] = field(default_factory=list)
    told: list[int] = field(default_factory=list)
    """The places of the lines under it, before the next headline."""

    @property
    def level(self) -> int:
        return len(self.found["stars"])


def from_org(page: Page) -> tuple[Page, tuple[Setting, ...], tuple[Clutter, ...]]:
    """The page as Markdown, its settings, and what is no text of it."""
    reader = _Reader(page)
    reader.read()
    return page.edited(sorted(reader.edits)), tuple(reader.settings), tuple(reader.clutter)


class _Reader:
    """Reads the lines of a page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.edits: list[Edit] = []
        self.settings: list[Setting] = []
        self.clutter: list[Clutter] = []
        self.top: list[_Headline] = []
        self.open: list[_Headline] = []

    def read(self) -> None:
        """Find the edits."""
        lines = iter(_lines_of(self.page.content))
        for start, line in lines:
            if found := _HEADLINE.match(self.page.content, start, start + len(line)):
                self._headline(found)
            elif _DRAWER.match(line):
                self._leave_out(start, line, "properties")
                self._drawer(lines)
            elif found := _KEYWORD.match(line):
                self._keyword(start, line, found, lines)
            elif _PLANNING.match(line):
                self._leave_out(start, line, "date")
            elif _COMMENT.match(line):
                self._leave_out(start, line, "comment")
            elif _RULE.match(line):
                self.edits += [Edit(start + at, start + at + 1, "|") for at, sign in enumerate(line) if sign == "+"]
            else:
                self._told(start, line)
        over = len(self.top) > 1 or any(setting.name == "title" for setting in self.settings)
        self._write(self.top, 1 if over else 0)

    def _headline(self, found: re.Match[str]) -> None:
        one = _Headline(found)
        while self.open and self.open[-1].level >= one.level:
            self.open.pop()
        del self.open[_DEEPEST:]
        (self.open[-1].children if self.open else self.top).append(one)
        self.open.append(one)

    def _drawer(self, lines: Iterator[tuple[int, str]]) -> None:
        for start, line in lines:
            if dose := _DOSE.match(line):
                name = dose["name"].lower()
                self.edits.append(Edit(start, start + dose.end("name"), f"- {name[:1].upper()}{name[1:]}"))
                self._note_told(start)
                continue
            self._leave_out(start, line, "properties")
            if _END.match(line):
                return

    def _keyword(self, start: int, line: str, found: re.Match[str], lines: Iterator[tuple[int, str]]) -> None:
        name, value = found["name"].lower(), found["value"]
        if name in ("title", "author", "language", "date") and value:
            self.settings.append(Setting(name, value, self.page.span(start, start + len(line))))
            self.edits.append(Edit(start, start + len(line), ""))
            return
        self._leave_out(start, line, "data for programs")
        if _CODE.fullmatch(name):
            for begun, inner in lines:
                self._leave_out(begun, inner, "code")
                if inner.strip().lower().startswith("#+end_"):
                    return

    def _note_told(self, start: int) -> None:
        if self.open:
            self.open[-1].told.append(start)

    def _told(self, start: int, line: str) -> None:
        if line.strip():
            self._note_told(start)
        at = 0
        if found := _TERM.match(line):
            at = found.end()
            self.edits += [Edit(start + found.start("term"), start + found.start("term"), "**")]
            self.edits.append(Edit(start + found.end("term"), start + found.end(), "**:"))
        self._inline(start + at, start + len(line))

    def _leave_out(self, start: int, line: str, reason: str) -> None:
        self.edits.append(Edit(start, start + len(line), ""))
        words = self.page.cut(start, start + len(line)).strip()
        if words.content:
            self.clutter.append(Clutter(words, reason))

    # Headlines.

    def _write(self, row: list[_Headline], deeper: int) -> None:
        """Headlines beside one another as headings, or as items where nothing stands under any of them."""
        bare = bool(row) and not any(one.children or one.told for one in row) and row[0].level > 1
        for one in row:
            found = one.found
            sign = "-" if bare else "#" * min(one.level + deeper, 6)
            before = "\n" if one is row[0] or not bare else ""
            self.edits.append(Edit(found.start(), found.end("stars"), before + sign))
            for part in ("before", "after"):
                if found.start(part) < found.end(part):
                    self.edits.append(Edit(found.start(part), found.end(part), ""))
            self._inline(found.start("words"), found.end("words"))
            self._write(one.children, deeper)

    # Words.

    def _inline(self, start: int, end: int) -> None:
        """Bold type and links as Markdown has them."""
        for found in _INLINE.finditer(self.page.content, start, end):
            if found["target"]:
                self._link(found)
            elif found["date"]:
                self.edits.append(Edit(found.start(), found.end(), ""))
                self.clutter.append(Clutter(self.page.cut(found.start(), found.end()), "date"))
            elif found["bold"]:
                self.edits += [Edit(found.start(), found.start() + 1, "**"), Edit(found.end() - 1, found.end(), "**")]
            else:
                self.edits += [Edit(found.start(), found.start() + 1, ""), Edit(found.end() - 1, found.end(), "")]

    def _link(self, found: re.Match[str]) -> None:
        kept = "shown" if found["shown"] else "target"
        if _PICTURE.fullmatch(found["target"]) and not found["shown"]:
            self.edits.append(Edit(found.start(), found.end(), ""))
            self.clutter.append(Clutter(self.page.cut(found.start(), found.end()), "picture"))
            return
        self.edits.append(Edit(found.start(), found.start(kept), ""))
        self.edits.append(Edit(found.end(kept), found.end(), ""))


def _lines_of(content: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in content.split("\n"):
        yield at, line
        at += len(line) + 1
