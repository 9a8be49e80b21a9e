"""Labels of the items of lists in all the ways people write them: `(1)`, `a.`, `iv)`, `2:`, numbers alone on a line.

Those that count up from one become labels that Markdown knows; how they stood is kept, to be shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.read.bullets import BULLET
from guide.read.page import Edit


class Line(NamedTuple):
    """A line of a page, without its end."""

    start: int
    end: int
    content: str

    @property
    def indent(self) -> int:
        """How many blanks it begins with."""
        return len(self.content) - len(self.content.lstrip())


class Label(NamedTuple):
    """A label that may begin an item of a list."""

    kind: str
    ordinal: int
    shown: str
    start: int
    shown_at: int
    end: int
    mark: str = "."
    inner: bool = False
    """It stands at the margin, and yet under a number: its list is one in that item."""

    @property
    def name(self) -> str:
        """Its number or letter; the number of a circled one."""
        return self.shown if self.shown.isascii() else str(self.ordinal)

    def edits(self) -> Iterator[Edit]:
        """What makes it a label that Markdown knows; its number stays in its place."""
        after = self.shown_at + len(self.shown)
        before = "\n" if self.kind in ("alone", "broken", "glued") else _INNER if self.inner else ""
        yield Edit(self.start, self.shown_at, before)
        if self.shown != str(self.ordinal):
            yield Edit(self.shown_at, after, str(self.ordinal))
        yield Edit(after, self.end, f"{self.mark} ")


_LABELS: Final = (
    ("roman", late_pattern(r"\(?((?:x|ix|iv|vi{0,3}|i{1,3}))[.)][ \t]+(?=\S)")),
    ("letter", late_pattern(r"\(?([A-Za-z])(?:\.\)|[.)])(?:[ \t]+(?=\S)|(?=[A-Z][a-z]))")),
    ("bracketed", late_pattern(r"\((\d{1,3})\.?\)[ \t]*(?=\S)")),
    ("dashed", late_pattern(r"(\d{1,3})[ \t]?(?:[–—-]|--|:|[*•·●▪|>~])[ \t]+(?=[^\W\d])")),
    ("slashed", late_pattern(r"(\d{1,3})/[ \t]+(?=[A-Z])")),
    ("doubled", late_pattern(r"(\d{1,3})(?:\.[):-]|\)[.:-])[ \t]*(?=[^\s\d])")),
    ("close", late_pattern(r"(\d{1,3})[.)](?=[^\W\d])")),
    ("glued", late_pattern(r"0?(\d{1,2})(?=[A-Z][a-z])")),  # what is left of a number that a page set apart by colour
    ("key", late_pattern("(\\d)\u20e3[ \t]*(?=\\S)")),
    ("circled", late_pattern(r"([①-⑳])[ \t]*(?=\S)")),
)
_ALONE: Final = late_pattern(r"[ \t]*(\d{1,2})[.)]?[ \t]*")
_BROKEN: Final = late_pattern(r"[ \t]*(\d{1,2})[.)][ \t]*")
_NAMED: Final = late_pattern(r"[A-Z][^.:;!?\d]{2,50}:\s+\S")
_SHORT_NAME: Final = late_pattern(r"[A-Z][^.:;,!?\d]{2,50}")
_LEAST_ALONE: Final = 3
"""So many numbers alone on their lines above names, or with nothing but a blank behind them, count these."""
_INNER: Final = " " * 4
"""How far an inner list is indented under a number of one or two digits."""
_ITEM: Final = late_pattern(rf"(?:[-*+]|{BULLET})[ \t]")
"""What begins an item of its own, whatever number stands above it."""
_NUMBER: Final = late_pattern(r"\(?\d{1,2}[.)][ \t]*(?=[^\W\d_])")
_MAY_BE_LABEL: Final = late_pattern(r"[(①-⑳\d]|[A-Za-z][.)]|[ivx]{2,4}[.)]")
_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


def labels_of(lines: list[Line]) -> tuple[Label, ...]:
    """The labels that count up, each with the mark that it is to have."""
    alone = tuple(_runs(_labels_alone(lines)))
    return (*labels_in_front(lines), *(alone or _runs(_labels_broken(lines))))


def labels_in_front(lines: list[Line]) -> tuple[Label, ...]:
    """The labels that count up and stand on the lines that they count."""
    return tuple(_runs(_labels(lines)))


def _are_under_number(lines: list[Line], at: int) -> bool:
    """Whether small letters count from one below a number, both at the margin: "2. Waist", "a. Rolls".

    Where a blank line sets them apart, one sets the number apart from what stands before it too.
    """
    number = next((above for above in range(at - 1, -1, -1) if lines[above].content.strip()), None)
    if number is None or lines[number].indent or not _NUMBER.match(lines[number].content):
        return False
    return number == at - 1 or number == 0 or not lines[number - 1].content.strip()


def _labels(lines: list[Line]) -> Iterator[Label]:
    inner = False
    for at, line in enumerate(lines):
        body = line.content.lstrip()
        if not _MAY_BE_LABEL.match(body):
            continue
        for kind, pattern in _LABELS:
            if match := pattern.match(body):
                start = line.start + line.indent
                counted, ordinal = _ordinal(kind, match[1])
                if counted != "roman":  # "i." may be the ninth letter just as well
                    small = counted == "small" and not line.indent
                    inner = small and (inner if ordinal > 1 else _are_under_number(lines, at))
                ends = (start, start + match.start(1), start + match.end())
                yield Label(counted, ordinal, match[1], *ends, inner=inner and counted == "small")
                if counted != "roman":
                    break


def _labels_alone(lines: list[Line]) -> Iterator[Label]:
    """Numbers counted from one that each stand on a line of their own above a name; pages are counted otherwise."""
    found: list[Label] = []
    told = [line for line in lines if line.content.strip()]
    for line, below, *more in zip(told, told[1:], [*told[2:], None], strict=False):
        number = _ALONE.fullmatch(line.content)
        if number and int(number[1]) == len(found) + 1 and _is_name_above(below.content.strip(), more[0]):
            at = line.start + number.start(1)
            found.append(Label("alone", len(found) + 1, number[1], line.start, at, below.start + below.indent))
    yield from found if len(found) >= _LEAST_ALONE else ()


def _labels_broken(lines: list[Line]) -> Iterator[Label]:
    """Numbers with a point, each on a line of its own above what it counts: a page or a PDF has broken the lines."""
    told = [line for line in lines if line.content.strip()]
    for line, below in pairwise(told):
        number = _BROKEN.fullmatch(line.content)
        words = below.content[below.indent :]
        if number and any(map(str.isalpha, words)) and not _ITEM.match(words):
            at = line.start + number.start(1)
            yield Label("broken", int(number[1]), number[1], line.start, at, below.start + below.indent)


def _is_name_above(words: str, below: Line | None) -> bool:
    """Whether a line begins with a name and a colon, or is a name of a few words over a longer line."""
    if _NAMED.match(words):
        return True
    short = _SHORT_NAME.fullmatch(words) is not None
    return short and below is not None and len(below.content.split()) > len(words.split())


def _ordinal(kind: str, shown: str) -> tuple[str, int]:
    if kind == "roman":
        return kind, _ROMAN.index(shown) + 1
    if kind == "letter":
        return ("small" if shown.islower() else "large"), ord(shown.lower()) - ord("a") + 1
    return kind, ord(shown) - ord("①") + 1 if kind == "circled" else int(shown)


def _runs(labels: Iterable[Label]) -> Iterator[Label]:
    """Labels that count up from one: a single `A.` may be somebody's initial.

    A run is marked `)` behind a label with `.` and the other way round, because Markdown takes a change of mark for a
    new list.
    """
    open_runs: dict[str, Label] = {}
    last = "."
    for label in labels:
        before = open_runs.get(label.kind)
        if before and label.ordinal == before.ordinal + 1:
            if before.ordinal == 1:
                before = before._replace(mark="." if last == ")" else ")")
                yield before
            last = before.mark
            open_runs[label.kind] = label._replace(mark=before.mark)
            yield open_runs[label.kind]
        elif label.ordinal == 1:
            open_runs[label.kind] = label
