"""Inline markup: what stands between the words of one paragraph, cell or heading.

markdown-it parses it but does not say where its tokens come from. Each of its rules is therefore run with a note of
where it began, so that every character that is kept has an exact place and no place is ever searched for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from guide.late import late_pattern
from guide.model.document import Clutter
from guide.read.characters import settled
from guide.read.page import Edit, Page, Weaver
from guide.read.rich import Rich
from guide.read.tags import BOLD, INLINE, KNOWN

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

    Rule = Callable[[StateInline, bool], bool]

_MARKUP: Final = late_pattern(r"[\\`*_\[<&!~]")
_SPECIAL: Final = late_pattern(r"[\\`*_\[<&!~☐☑☒]")
_TAG: Final = late_pattern(r"<(/?)([A-Za-z][\w-]*)")
_TARGET: Final = late_pattern(r"[/#.]|\?\w+=|\w+:|.*(?:/|\.[a-z]{2})", re.IGNORECASE)
_BETWEEN_DIGITS: Final = late_pattern(r"(?<=\d)\*(?=\d)")
_LEFT_OUT: Final = late_pattern(r"(?:\A\[[ xX]\]|[☐☑☒])\s*|(?P<footnote>\[\^[^\]\s]+\])")
_MANY: Final = 500
"""So many opening brackets in one paragraph are no links, and looking for their ends would take quadratic time."""


def rich(page: Page, references: Mapping[str, Any]) -> Rich:
    """The words of a page that is one paragraph, cell or heading, without its markup."""
    if not _SPECIAL.search(page.content):
        return Rich(page.cut(0, len(page.content)))
    page, footnotes = _without_marks(page)
    if not _MARKUP.search(page.content) or page.content.count("[") > _MANY:
        return Rich(page.cut(0, len(page.content)), (), footnotes)
    reader = _Reader(page)
    for token in _tokens(page.content, references):
        reader.take(token)
    text = reader.words.text()
    return Rich(text, tuple(reader.strong), (*reader.clutter, *footnotes))


def _without_marks(page: Page) -> tuple[Page, tuple[Clutter, ...]]:
    marks = list(_LEFT_OUT.finditer(page.content))
    footnotes = tuple(Clutter(page.cut(mark.start(), mark.end()), "footnote") for mark in marks if mark["footnote"])
    return page.edited(Edit(mark.start(), mark.end(), "") for mark in marks), footnotes


class _Reader:
    """Weaves the words of the tokens together and notes what is bold and what is left out."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._bold_from: list[int] = []
        self._at = 0
        self.words = Weaver(page)
        self.strong: list[tuple[int, int]] = []
        self.clutter: list[Clutter] = []

    def take(self, token: Token) -> None:
        """Take the next token in."""
        start = token.meta.get("start", self._at)
        self._at = token.meta.get("end", start + len(token.content))
        match token.type:
            case "text":
                self.words.keep(start, start + len(token.content))
            case "text_special":
                self._put_special(token, start)
            case "code_inline":
                self._put_code(token, start)
            case "softbreak" | "hardbreak":
                line_end = self._page.content.index("\n", start)
                self.words.put("\n", line_end, line_end + 1)
            case "strong_open":
                self._bold_from.append(self.words.length)
            case "strong_close":
                self._end_bold()
            case "image":
                self._leave_out_picture(token, start)
            case "html_inline":
                self._take_tag(token.content, start)

    def _put_special(self, token: Token, start: int) -> None:
        if token.info == "escape":
            self.words.keep(self._at - len(token.content), self._at)
        else:
            self.words.put(settled(token.content), start, self._at)

    def _put_code(self, token: Token, start: int) -> None:
        inside = self._at - start - 2 * len(token.markup)
        first = start + len(token.markup) + (inside - len(token.content)) // 2
        self.words.put(token.content, first, first + len(token.content))

    def _leave_out_picture(self, token: Token, start: int) -> None:
        alternative = start + len("![")
        if token.content.strip():
            self.clutter.append(Clutter(self._page.cut(alternative, alternative + len(token.content)), "picture"))
        else:
            self.clutter.append(Clutter(self._page.cut(start, self._at), "picture"))

    def _take_tag(self, content: str, start: int) -> None:
        tag = _TAG.match(content)
        if tag is None:
            self.clutter.append(Clutter(self._page.cut(start, self._at), "comment"))
        elif tag[2].lower() in BOLD:
            if tag[1]:
                self._end_bold()
            else:
                self._bold_from.append(self.words.length)
        elif tag[2].lower() not in INLINE:
            self.words.put("\n", start, self._at)

    def _end_bold(self) -> None:
        if self._bold_from:
            start = self._bold_from.pop()
            if not self._bold_from and start < self.words.length:
                self.strong.append((start, self.words.length))


def _tokens(content: str, references: Mapping[str, Any]) -> Sequence[Token]:
    parser = _parser()
    return parser.inline.parse(content, parser, {"references": references}, [])


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    class Parser(MarkdownIt):
        """markdown-it that takes for a link only what leads somewhere: `[20 s](each leg)` is no link."""

        def validateLink(self, url: str) -> bool:  # noqa: N802 — the library's name
            return _TARGET.match(url) is not None

    parser = Parser("commonmark").enable("strikethrough").disable("fragments_join")
    rules = zip(parser.inline.ruler.get_active_rules(), parser.inline.ruler.getRules(""), strict=True)
    for name, rule in list(rules):
        parser.inline.ruler.at(name, _noting_places(name, rule))
    return parser


def _noting_places(name: str, rule: Rule) -> Rule:
    def run(state: StateInline, silent: bool) -> bool:
        if _refuses(name, state):
            return False
        if silent:
            return rule(state, True)
        start = state.pos
        _flush(state, start - len(state.pending))
        before = len(state.tokens)
        if not rule(state, False):
            return False
        _flush(state, start)
        _note_places(state.tokens[before:], start, state.pos)
        return True

    return run


def _refuses(name: str, state: StateInline) -> bool:
    if name == "emphasis":
        return _BETWEEN_DIGITS.match(state.src, state.pos) is not None
    if name == "html_inline":
        tag = _TAG.match(state.src, state.pos)
        return tag is not None and tag[2].lower() not in KNOWN
    return False


def _flush(state: StateInline, start: int) -> None:
    if state.pending:
        token = state.pushPending()
        token.meta = {"start": start, "end": start + len(token.content)}


def _note_places(tokens: Sequence[Token], start: int, end: int) -> None:
    if not tokens or tokens[0].meta:
        return
    if tokens[0].type == "text":  # a run of asterisks, underscores or tildes, in pieces
        for token in tokens:
            token.meta = {"start": start, "end": start + len(token.content)}
            start += len(token.content)
    elif tokens[0].type == "link_open":
        tokens[0].meta = {"start": start, "end": start + len("[")}
        tokens[-1].meta = {"start": end, "end": end}
    else:
        tokens[0].meta = {"start": start, "end": end}
