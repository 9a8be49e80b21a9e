"""How a listing is set: a margin, an indented tree, long text wrapped under its own beginning."""

from __future__ import annotations

import textwrap
from typing import Final

from guide.model.cues import Where
from guide.model.text import one_line

WIDTH: Final = 100
_MARGIN = 5
_STEP = "  "


def entry(margin: str, depth: int, words: str) -> list[str]:
    """One entry of a tree: what stands in the margin (a line of the source), then its words."""
    head = f"{margin:>{_MARGIN}}{_STEP}{_STEP * depth}"
    return wrapped(head, words, len(head) + 4)


def wrapped(head: str, words: str, hang: int) -> list[str]:
    """A head and its words, further lines indented by `hang` columns."""
    lines = textwrap.wrap(
        one_line(words),
        width=WIDTH,
        initial_indent=head,
        subsequent_indent=" " * hang,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return lines or [head.rstrip()]


def seconds(duration_ms: int) -> str:
    """A duration as people write it.

    >>> seconds(12_000), seconds(1_500)
    ('12 s', '1.5 s')
    """
    return f"{plain_seconds(duration_ms)} s"


def plain_seconds(duration_ms: int) -> str:
    """The number alone, without zeros that say nothing.

    >>> plain_seconds(90_000), plain_seconds(1_250)
    ('90', '1.25')
    """
    whole, ms = divmod(duration_ms, 1000)
    return f"{whole}.{ms:03}".rstrip("0").rstrip(".")


def exact_seconds(duration_ms: int) -> str:
    """A duration to the millisecond, for columns.

    >>> exact_seconds(12_000)
    '12.000'
    """
    return f"{duration_ms // 1000}.{duration_ms % 1000:03}"


def exact_clock(at_ms: int) -> str:
    """A place to the millisecond; minutes run on past the hour.

    >>> exact_clock(65_040)
    '1:05.040'
    """
    minutes, ms = divmod(at_ms, 60_000)
    return f"{minutes}:{ms // 1000:02}.{ms % 1000:03}"


def quoted(spoken: str, text: str | None) -> str:
    """What the voice says and, where the author's words are others, these too.

    >>> print(quoted("two seconds", "2 s"))
    "two seconds" for "2 s"
    """
    return f'"{spoken}"' if text in (None, spoken) else f'"{spoken}" for "{text}"'


def belonging(where: Where) -> str:
    """What a sound belongs to, to be put after its words; empty where nothing is known.

    >>> belonging(Where(exercise=2, round=1, line=7))
    ' [exercise 2, round 1, line 7]'
    """
    known = (
        ("exercise", where.exercise),
        ("round", where.round),
        ("side", where.side.value if where.side else None),
        ("rep", where.rep),
        ("line", where.line),
    )
    words = ", ".join(f"{name} {value}" for name, value in known if value is not None)
    return f" [{words}]" if words else ""
