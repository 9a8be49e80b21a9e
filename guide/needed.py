"""Which words stand in whatever a pattern matches, so that a sentence is tried only with the patterns it may hold.

A sentence of an article holds one phrase or two, and a language has hundreds: trying them all took a fifth of the time
of understanding a long article, and compiling them all longer than understanding a short one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, TypeAlias

from guide.compiling import COMPILER
from guide.late import late_pattern

Words: TypeAlias = tuple[str, ...]
"""Words of which one at least is needed."""

DIGIT: Final = "\0"
"""Among the words that are needed, any digit: there are too many alphabets to name them all."""

_FORMAT: Final = 3
"""Changes with the rules below: what they found is kept from one run to the next."""
_LETTER: Final = r"[^\\()\[|.^$?*+{]"
_SIGN: Final = r"\\[^\w\s\\]"
_PLAIN: Final = rf"(?:{_LETTER}|{_SIGN}){_LETTER}*(?:{_SIGN}{_LETTER}*)*"
_SET: Final = r"\[\^?\]?(?:\\.|[^\]\\])*\]"
_DIGIT: Final = r"\\d(?![?*]|\{[0,])"
_TIMES: Final = r"(?:[?*+]|\{\d*(?:,\d*)?\})\??"
_TOKEN: Final = late_pattern(
    rf"(?P<words>{_PLAIN})|(?P<bar>\|)|(?P<closing>\))|(?P<times>{_TIMES})"
    rf"|\((?:\?:|\?P<\w+>)?(?P<choice>{_PLAIN}\??(?:\|{_PLAIN}\??)*)\)|\[(?P<letters>[^]^\\-][^]\\-]*)\]"
    rf"|(?P<digit>{_DIGIT})"
    rf"|(?P<nothing>(?:(?:(?!{_DIGIT})\\.|{_SET}|[.^$])(?:{_TIMES})?|\(\?<?!(?:\\.|{_SET}|[^\\()\[])*\))+)"
    r"|(?P<opening>\((?:\?(?::|P<\w+>|<?=)|(?!\?)))|(?P<refusing>\(\?<?!)|(?P<unknown>.)"
)
_ANY_CASE: Final = "(?i)"
_OPTIONAL: Final = ("?", "*", "{0", "{,")


def needed(pattern: str, *, digits: bool = False) -> tuple[Words, ...]:
    r"""Of each of these groups of words one at least stands in whatever a pattern matches; none where case is ignored.

    The rarest come first. With `digits`, one of them may be needed, too, in sentences `with_digits_marked`.

    >>> needed(r"\b(?:every|each) <n(?P<n>\d+)>(?: minutes?)?"), needed(r"\w+|heel")
    ((('every', 'each'), (' <n',), ('>',)), ())
    """
    key = ("needed", _FORMAT, pattern, digits)
    return COMPILER.worked_out(key, lambda: _with_digits(pattern) if digits else _in_words(pattern))


def with_digits_marked(sentence: str) -> str:
    """A sentence in which `DIGIT` is found if it has one."""
    return f"{sentence}{DIGIT}" if any(map(str.isdecimal, sentence)) else sentence


def may_hold(sentence: str, groups: tuple[Words, ...]) -> bool:
    """Whether one at least of each of these groups of words stands in a sentence."""
    for words in groups:
        for word in words:
            if word in sentence:
                break
        else:
            return False
    return True


def _in_words(pattern: str) -> tuple[Words, ...]:
    """What is needed without digits."""
    return tuple(words for words in _with_digits(pattern) if DIGIT not in words)


def _with_digits(pattern: str) -> tuple[Words, ...]:
    """What is needed; of words in any case nobody knows."""
    if not pattern.startswith(_ANY_CASE):
        return _rarest_first(_needed(_TOKEN.finditer(pattern)))
    groups = _needed(_TOKEN.finditer(pattern.removeprefix(_ANY_CASE)))
    return ((DIGIT,),) if (DIGIT,) in groups else ()


def _rarest_first(groups: list[Words]) -> tuple[Words, ...]:
    """Each of them once, without those that any sentence holds."""
    return tuple(sorted(dict.fromkeys(words for words in groups if not "".join(words).isspace()), key=_frequency))


def _frequency(words: Words) -> int:
    """Short words are found in more sentences."""
    return -min(map(len, words))


def _needed(tokens: Iterator[re.Match[str]]) -> list[Words]:
    """The same of all tokens up to the bracket that closes the group they stand in."""
    branches: list[list[Words]] = []
    sure: list[Words] = []
    last: list[Words] = []
    """Of the token before, which may turn out to be optional."""
    plain = False
    for token in tokens:
        kind = token.lastgroup
        if kind == "times":
            if token.group().startswith(_OPTIONAL):
                last = _one_of(last[0][0][:-1]) if plain else []
            continue
        sure += last
        last, plain = [], kind == "words"
        if plain:
            last = _one_of(_without_escapes(token.group()))
        elif kind == "choice":
            words = _without_escapes(token["choice"]).split("|")
            last = _one_of(*(word[:-2] if word[-1] == "?" else word for word in words))
        elif kind == "digit":
            last = _one_of(DIGIT)
        elif kind == "letters":
            last = _one_of(*token["letters"])
        elif kind == "opening":
            last = _needed(tokens)
        elif kind == "refusing":
            _needed(tokens)
        elif kind == "bar":
            branches.append(sure)
            sure = []
        elif kind == "closing":
            break
        elif kind == "unknown":
            raise ValueError(f"what follows {token.start()} is of no kind that is known here: {token.string}")
    sure += last
    return _of_branches([*branches, sure]) if branches else sure


def _without_escapes(words: str) -> str:
    return words.replace("\\", "")


def _one_of(*words: str) -> list[Words]:
    return [words] if all(words) else []


def _of_branches(branches: list[list[Words]]) -> list[Words]:
    """What is needed where one of several branches matches: the rarest words of each, if each needs some."""
    if not all(branches):
        return []
    return [tuple(word for branch in branches for word in min(branch, key=_frequency))]
