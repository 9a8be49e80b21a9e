"""What printing, mailing and publishing leave in a text: page numbers, running heads, mail headers, lines of sites.

Each is taken out of the page and kept as clutter. A sentence that a page break had cut is whole again afterwards.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import Final

from guide.late import late_pattern
from guide.model.document import Clutter
from guide.read.markdown.behind import Line, behind_article
from guide.read.page import Edit, Page
from guide.read.page_numbers import IN_A_LINE, PAGE_NUMBER
from guide.read.site_lines import of_site

_LINE: Final = late_pattern(r"^.*$", re.MULTILINE)
_LONE_NUMBER: Final = late_pattern(r"\[?(\d{1,4})\]?")
_HEAD: Final = late_pattern(
    r"(?P<before>\d{1,4})(?:[ \t]{3,}|\t| \| )(?P<after_words>\S.*)"
    r"|(?P<words>\S.*?)(?:[ \t]{3,}|\t+| \| )(?P<page>page )?(?P<after>\d{1,4})(?: ?(?:of|/) ?\d{1,4})?",
    re.IGNORECASE,
)
_LONGEST_HEAD: Final = 200
"""Characters; what is longer stands on no page's head."""
_MAIL_HEADER: Final = late_pattern(r"(?:from|to|cc|bcc|date|sent|subject|reply-to):[ \t]+\S.*", re.IGNORECASE)
_SIGNATURE: Final = late_pattern(r"--[ \t]?")
_LONGEST_SIGNATURE: Final = 8
"""Lines; mail programs advise four (RFC 3676, section 4.3)."""
_NEAR: Final = 2
"""Lines between a page number and the running head of its page."""
_CAPTION: Final = "caption"
_NO_LINE: Final = Line(0, 0, "")
_ENDS_INSIDE: Final = late_pattern(r"[^.!?:;…\"')\]*_|]$")
_BEGINS_INSIDE: Final = late_pattern(r"[a-z(]")
_MARKUP: Final = late_pattern(
    r"\{%.{0,300}?%\}|\{\{[<%].{0,300}?[%>]\}\}|\{:[^{}\n]{0,200}\}|(?<=[ \t])\{[#.][^{}\n]{0,200}\}[ \t]*$"
    r"|^\\(?:newpage|pagebreak)\b|(?<!\S):[a-z][a-z0-9_+-]*[a-z0-9]:(?!\S)|(?<!\S)\^[\w-]+$",
    re.MULTILINE,
)
"""Marks of publishing programs (Liquid, Hugo, kramdown, LaTeX), short names of emojis, and names of blocks."""
_EMBEDDED: Final = late_pattern(r"!\[\[([^\[\]\n]{1,200})\]\]")
_WIKI_LINK: Final = late_pattern(r"(?<!!)\[\[(?:([^\[\]|\n]{1,200})\|)?([^\[\]|\n]{1,200})\]\]")
_LINKED_PICTURE: Final = late_pattern(r"\[(!\[[^\[\]]*\]\([^()\s]*\))\]\([^()\s]*\)")
_MARKER_PEN: Final = late_pattern(r"(?<!=)==(?=[^\s=])([^=\n]+)(?<=[^\s=])==(?!=)")
_LINK: Final = r"!?\[(?P<words>(?:[^\[\]]|\[[^\[\]]*\])*)\]\([^()\s]*\)"
_LINKS: Final = late_pattern(rf"(?:{_LINK.replace('?P<words>', '?:')}|[\s|•·«»<>/])+")
_LINKED: Final = late_pattern(_LINK)
_LEADS_AROUND: Final = late_pattern(
    r"\W*(?:(?:next|previous|prev|home|index|contents|up|top|back|main (?:page|menu))\W*"
    r"|(?:next|previous|prev)(?: (?:page|chapter|part|post))?: .{1,120}|(?:buy|order) (?:this|the) book\b.{0,60})",
    re.IGNORECASE | re.DOTALL,
)
"""Words of a link that lead from a page to those around it."""
_TO_PLACE: Final = late_pattern(r"(?:[-*+]|\d{1,3}[.)])\s+\[[^\[\]]*\]\(#[^()\s]*\)")
_LEAST_CONTENTS: Final = 3
"""So many items that lead to places in the page are its contents."""
_CONTENTS_LABEL: Final = late_pattern(
    r"[\W_]*(?:table of contents|contents|(?:in|on) this (?:article|page|post|guide|section)|"
    r"jump to(?: (?:a )?section)?|"
    r"what['’]s inside|what['’]s in this (?:article|guide)|quick links|overview|index|skip to)[\W_]*",
    re.IGNORECASE,
)
"""What stands over the contents of an article."""
_ITEM: Final = late_pattern(r"(?:[-*+•]|\d{1,3}[.)])\s+")
_BOLD: Final = late_pattern(r"(?:\*\*|__)(?P<bold>[^*_]+?)[.:]?(?:\*\*|__)")
_COUNTED: Final = late_pattern(r"^[\W_]*(?:(?:exercise|stretch|move|pose|step|day)\s*#?\s*)?\d{1,3}\s*[.):–-]\s*")
_WORDS: Final = late_pattern(r"[^\W_]+")
_LONGEST_NAME: Final = 80
_LEADERS: Final = late_pattern(r"(?<=[^\W_])[ \t]*(?:\.{4,}|(?:\. ){3,}\.?|…{2,})[ \t]*(?=\d)")
"""Dots that lead from a name to its number."""


def without_leavings(page: Page, start: int) -> tuple[Page, tuple[Clutter, ...]]:
    """The page from an index on without what is not its article, and that as clutter."""
    lines = [_line(found) for found in _LINE.finditer(page.content, start)]
    reasons = dict(sorted(_reasons(lines).items()))
    clutter = [Clutter(page.cut(lines[at].start, lines[at].end), why) for at, why in reasons.items()]
    page = page.edited(_line_edits(lines, reasons))
    page, marks = _without_marks(page, start)
    return page, (*clutter, *marks)


def _line(found: re.Match[str]) -> Line:
    content = found[0].strip()
    start = found.start() + found[0].find(content)
    return Line(start, start + len(content), content)


def _reasons(lines: Sequence[Line]) -> dict[int, str]:
    """Which lines are left out, and why."""
    reasons: dict[int, str] = {}
    for at, line in enumerate(lines):
        begins = not at or not lines[at - 1].content or at - 1 in reasons
        if line.content in ("|", "||"):
            reasons[at] = "rule"  # what is left of a table whose cells were written out as lines
        elif why := of_site(line.content, whole=begins):
            reasons[at] = why
    numbers = dict.fromkeys(_page_numbers(lines), "page number")
    heads = dict.fromkeys(_running_heads(lines, numbers), "running head")
    around = dict.fromkeys((*_navigation(lines), *_contents(lines), *_named_below(lines)), "navigation")
    return {**reasons, **_mail(lines), **heads, **numbers, **around, **behind_article(lines)}


def _navigation(lines: Sequence[Line]) -> Iterator[int]:
    """The lines of paragraphs that are nothing but links, to places in the page or one to the next page or home."""
    for filled, group in groupby(range(len(lines)), lambda at: bool(lines[at].content)):
        own = list(group)
        words = "\n".join(lines[at].content for at in own)
        if filled and _LINKS.fullmatch(words):
            links = list(_LINKED.finditer(words))
            around = any(_LEADS_AROUND.fullmatch(one[1]) for one in links)
            inside = len(links) >= _LEAST_CONTENTS and all("](#" in one[0] for one in links)
            yield from own if around or inside else ()


def _contents(lines: Sequence[Line]) -> Iterator[int]:
    """The items of lists that only lead to places in the page itself."""
    own: list[int] = []
    for at, line in enumerate((*lines, Line(0, 0, "end"))):
        if _TO_PLACE.fullmatch(line.content):
            own.append(at)
        elif line.content:
            yield from own if len(own) >= _LEAST_CONTENTS else ()
            own = []


def _named_below(lines: Sequence[Line]) -> Iterator[int]:
    """What a label such as "In this article" leads to, with it: names that stand over parts of it further down.

    A label may be one of the names under another; then it leads to those behind it.
    """
    labels = [at for at, line in enumerate(lines) if _CONTENTS_LABEL.fullmatch(line.content)]
    names = [_name_in(line.content) for line in lines] if labels else []
    last = {name: at for at, name in enumerate(names)}
    own: deque[int] = deque()
    end = found = known = 0
    for label in labels:
        while own and own[0] <= label:
            known -= last[names[own.popleft()]] > end
        if not own:
            own.extend(_items(lines, label + 1))
            end = own[-1] if own else label
            known = sum(last[names[at]] > end for at in own)
        if label >= found and known >= _LEAST_CONTENTS and known > len(own) / 2:
            found = end
            yield from (label, *own)


def _items(lines: Sequence[Line], first: int) -> list[int]:
    """The lines of a list, or short ones in one paragraph, from a line on; a blank line may stand before them."""
    first += not _at(lines, first)
    listed = _ITEM.match(_at(lines, first)) is not None
    found: list[int] = []
    for at in range(first, len(lines)):
        words = lines[at].content
        if not words and listed:
            continue
        if not words or len(words) > _LONGEST_NAME or listed != (_ITEM.match(words) is not None):
            break
        found.append(at)
    return found


def _name_in(words: str) -> str:
    """The letters of a short name or heading, without its number, marks and links; empty for any longer line."""
    if len(words) > _LONGEST_HEAD:
        return ""
    bold = _BOLD.match(words)
    words = _LINKED.sub(lambda one: one["words"], bold["bold"] if bold else words)
    return " ".join(_WORDS.findall(_COUNTED.sub("", words.lower(), count=1)))


def _page_numbers(lines: Sequence[Line]) -> Iterator[int]:
    """Lines that are page numbers: written so, or bare numbers that stand alone and go up."""
    alone: list[tuple[int, int]] = []
    for at, line in enumerate(lines):
        if PAGE_NUMBER.fullmatch(line.content):
            yield at
        elif (number := _LONE_NUMBER.fullmatch(line.content)) and _stands_alone(lines, at):
            alone.append((at, int(number[1])))
    yield from _going_up(alone)


def _running_heads(lines: Sequence[Line], numbers: Mapping[int, str]) -> Iterator[int]:
    """Lines that stand on every page: the same words with numbers that go up, or beside page numbers."""
    numbered: dict[str, list[tuple[int, int]]] = {}
    beside: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        head = _HEAD.fullmatch(line.content) if len(line.content) <= _LONGEST_HEAD else None
        if head:
            words = head["words"] or head["after_words"]
            numbered.setdefault(words.lower(), []).append((at, int(head["before"] or head["after"])))
        elif line.content and any(number in numbers for number in range(at - _NEAR, at + _NEAR + 1)):
            beside.setdefault(line.content, []).append(at)
    for places in numbered.values():
        if all(_stands_apart(lines, at) for at, _ in places):
            yield from _going_up(places)
    for same in beside.values():
        if len(same) > 1:
            yield from same


def _going_up(places: Sequence[tuple[int, int]]) -> Iterator[int]:
    """The lines, if there are several and their numbers go up."""
    values = [number for _, number in places]
    if len(values) > 1 and all(before < after for before, after in pairwise(values)):
        yield from (at for at, _ in places)


def _stands_alone(lines: Sequence[Line], at: int) -> bool:
    return not _at(lines, at - 1) and not _at(lines, at + 1)


def _stands_apart(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is no row of a table: its neighbours are empty or have no columns, or are heads themselves."""
    beside = (_at(lines, at - 1), _at(lines, at + 1))
    return "" in beside or not any(re.search(r"\S[ \t]{2,}\S|\t", line) for line in beside)


def _at(lines: Sequence[Line], at: int) -> str:
    return lines[at].content if 0 <= at < len(lines) else ""


def _mail(lines: Sequence[Line]) -> dict[int, str]:
    """The header at the top of a mail, and the signature at its end."""
    found: dict[int, str] = {}
    first = next((at for at, line in enumerate(lines) if line.content), 0)
    header = next((at for at in range(first, len(lines)) if not _MAIL_HEADER.fullmatch(lines[at].content)), len(lines))
    if header - first > 1:
        found.update(dict.fromkeys(range(first, header), "mail header"))
    for at in range(max(first, len(lines) - _LONGEST_SIGNATURE - 1), len(lines)):
        if _SIGNATURE.fullmatch(lines[at].content) and not _at(lines, at - 1):
            found.update({below: "signature" for below in range(at, len(lines)) if lines[below].content})
            break
    return found


def _line_edits(lines: Sequence[Line], reasons: Mapping[int, str]) -> Iterator[Edit]:
    """What takes the lines away, and with page breaks the blank lines that cut a sentence.

    The caption of a picture inside a paragraph leaves no blank line there: it parts no name from what is told of it.
    """
    for run in _runs(lines, reasons):
        before = next((lines[at] for at in range(run[0] - 1, -1, -1) if lines[at].content), _NO_LINE)
        after = next((lines[at] for at in range(run[-1] + 1, len(lines)) if lines[at].content), _NO_LINE)
        printed = any(reasons[at] in ("page number", "running head") for at in run)
        if printed and _cuts_a_sentence(before.content, after.content):
            yield Edit(before.end, after.start, "\n")
        else:
            inside = all(reasons[at] == _CAPTION for at in run) and run[0] > 0 and run[-1] + 1 < len(lines)
            inside = inside and bool(lines[run[0] - 1].content and lines[run[-1] + 1].content)
            yield from (Edit(lines[at].start, lines[at + 1].start if inside else lines[at].end, "") for at in run)


def _runs(lines: Sequence[Line], reasons: Mapping[int, str]) -> Iterator[list[int]]:
    """Lines that are left out with nothing but blank lines between them."""
    run: list[int] = []
    for at in reasons:
        if run and any(lines[between].content for between in range(run[-1] + 1, at)):
            yield run
            run = []
        run.append(at)
    if run:
        yield run


def _cuts_a_sentence(before: str, after: str) -> bool:
    return _ENDS_INSIDE.search(before) is not None and _BEGINS_INSIDE.match(after) is not None


def _without_marks(page: Page, start: int) -> tuple[Page, tuple[Clutter, ...]]:
    """The page without marks inside its lines."""
    edits: list[Edit] = [Edit(*found.span(), ": ") for found in _LEADERS.finditer(page.content, start)]
    clutter: list[Clutter] = []
    for pattern, why in ((_MARKUP, "markup"), (_EMBEDDED, "picture"), (IN_A_LINE, "page number")):
        for found in pattern.finditer(page.content, start):
            edits.append(Edit(*found.span(), ""))
            clutter.append(Clutter(page.cut(*found.span(found.lastindex or 0)), why))
    for link in _WIKI_LINK.finditer(page.content, start):
        edits += (Edit(link.start(), link.start(2), ""), Edit(link.end(2), link.end(), ""))
        if link[1]:
            clutter.append(Clutter(page.cut(*link.span(1)), "link"))
    for picture in _LINKED_PICTURE.finditer(page.content, start):
        edits += (Edit(picture.start(), picture.start(1), ""), Edit(picture.end(1), picture.end(), ""))
    for marked in _MARKER_PEN.finditer(page.content, start):
        edits += (Edit(marked.start(), marked.start(1), ""), Edit(marked.end(1), marked.end(), ""))
    return page.edited(sorted(edits)), tuple(clutter)
