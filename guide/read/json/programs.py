"""Where records stand in the source of a program: behind the `=` of an assignment, among code that nobody hears."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from guide.late import late_pattern

_ASSIGNED: Final = late_pattern(r"(?:(?<![=!<>])=|\b\w+:(?=\s*\[\s*\{))\s*(?=[\[{]\s*[\w\"'`\[{])")
_NAMED: Final = late_pattern(r"[{,]\s*[\"']?(?:name|title|exercise|text)[\"']?\s*:")
_SENTENCE: Final = late_pattern(r"\"(?=[^\"\n]*[a-z] [^\"\n]* )(?:[^\"\\\n]|\\.){30,}\"")
"""A string of several words."""
_FENCE: Final = late_pattern(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_SKIPPED: Final = late_pattern(
    r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|//[^\n]*|/\*.*?\*/|#[^\n]*|[\[\]{}]", re.DOTALL
)


LEAST_SENTENCES: Final = 3
"""So many sentences in an array of strings are told, whatever the program does with them."""
LEAST_NAMED: Final = 2
"""So many named things assigned in a text are the records of a program, however it begins."""


MOST_BEFORE: Final = 6
"""Words before the `=` on its line, as in `export const plan: Exercise[] =`; an article that quotes code has more."""


def holds_records(content: str) -> bool:
    """Whether a text is the source of a program with records in it, and no article that quotes one."""
    return any(
        _tells(content, start, end) and not _is_quoted(content, start) for start, end in record_stretches(content)
    )


def _tells(content: str, start: int, end: int) -> bool:
    """Whether a stretch of a program holds several named things, or several sentences in a row."""
    named = len(_NAMED.findall(content, start, end))
    return named >= LEAST_NAMED or (not named and len(_SENTENCE.findall(content, start, end)) >= LEAST_SENTENCES)


def _is_quoted(content: str, start: int) -> bool:
    """Whether what is assigned stands in a sentence, or between the backticks of an article."""
    before = content[content.rfind("\n", 0, start) + 1 : start]
    fenced = len(_FENCE.findall(content, 0, start)) % 2 == 1
    return fenced or "`" in before or len(before.split()) > MOST_BEFORE


def record_stretches(content: str) -> Iterator[tuple[int, int]]:
    """The stretches of a program that are assigned and hold named things, from bracket to bracket.

    The last one goes to the end of a program that is cut off.
    """
    at = 0
    while (found := _ASSIGNED.search(content, at)) is not None:
        end = _closed_at(content, found.end())
        if _NAMED.search(content, found.end(), end) or _tells(content, found.end(), end):
            yield found.end(), end
        at = end


def _closed_at(content: str, start: int) -> int:
    """Where the bracket at an index is closed; the end where it never is."""
    depth = 0
    for found in _SKIPPED.finditer(content, start):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found[0], 0)
        if depth == 0:
            return found.end()
    return len(content)
