"""Which words stand in whatever a pattern matches, so that a sentence is tried only with the patterns it may hold.

A sentence of an article holds one phrase or two, and a language has hundreds: trying them all took a fifth of the time
of understanding a long article, and compiling them all as long as understanding a short one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_TOKEN: Final = re.compile(
    r"(?P<looking>\(\?(?:[=!]|<[=!]))|(?P<opening>\((?:\?(?::|P<\w+>))?)|(?P<closing>\))|(?P<bar>\|)"
    r"|(?P<times>[?*+]\??|\{\d*(?:,\d*)?\}\??)|(?P<words>[^\\()\[|.^$?*+{]+)|(?P<other>\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.)"
)
_OPTIONAL: Final = ("?", "*", "{0", "{,")


def needed(pattern: str) -> tuple[str, ...]:
    r"""Words of which one at least stands in whatever a pattern matches; an empty one where nothing is sure.

    >>> needed(r"\b(?:every|each) \w+(?: minutes?)?"), needed(r"<n(?P<n>\d+)> times?"), needed(r"\w+|heel")
    (('every', 'each'), ('> time',), ('',))
    """
    return _needed(_TOKEN.finditer(pattern)) or ("",)


def _needed(tokens: Iterator[re.Match[str]]) -> tuple[str, ...]:
    """The same of all tokens up to the bracket that closes the group they stand in; nothing where nothing is sure."""
    branches: list[tuple[str, ...]] = []
    best: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    """Of the token before, which may turn out to be optional."""
    was_words = False
    for token in tokens:
        kind, text = token.lastgroup, token.group()
        if kind == "times":
            if text.startswith(_OPTIONAL):
                last = (last[0][:-1],) if was_words else ()
            continue
        if last:
            best, last = _rarer(best, last), ()
        was_words = kind == "words"
        if was_words:
            last = (text,)
        elif kind == "opening":
            last = _needed(tokens)
        elif kind == "looking":
            _needed(tokens)
        elif kind == "bar":
            branches.append(best)
            best = ()
        elif kind == "closing":
            break
    branches.append(_rarer(best, last))
    return tuple(word for branch in branches for word in branch) if all(branches) else ()


def _rarer(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """The words that fewer sentences hold: those of which the shortest is longer."""
    return other if not one or len(min(other, key=len, default="")) > len(min(one, key=len)) else one
