"""Phrases, and which of them a sentence may hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import field
from typing import Final

from guide.late import late_pattern
from guide.needed import Words
from guide.values import dataclass

_NUMBER: Final = "<"
"""How the placeholder of a number begins."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A way of saying one thing, as a pattern over a sentence whose numbers are placeholders."""

    says: str
    """What it says; the names are those of `guide.understand.doses.readers.READERS`."""
    source: str
    needed: tuple[Words, ...] = ()
    """Of each of these groups of words one at least stands in whatever the pattern matches."""
    pattern: re.Pattern[str] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pattern", late_pattern(self.source))


class Phrases:
    """Phrases in the order in which they are tried, each on those sentences only that hold the words it needs."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.all = tuple(phrases)
        self._index = _Index(self.all)
        self._index_without_numbers = _Index(one for one in self.all if not any(map(_is_number, one.needed)))

    def tried_on(self, sentence: str) -> Iterator[Phrase]:
        """The phrases that may be found in a sentence."""
        return (self._index if _NUMBER in sentence else self._index_without_numbers).tried_on(sentence)

    def found_in(self, sentence: str) -> tuple[tuple[Phrase, re.Match[str]], ...]:
        """Each phrase that is found in a sentence, with each place where it is."""
        return tuple(
            (phrase, found) for phrase in self.tried_on(sentence) for found in phrase.pattern.finditer(sentence)
        )


def _is_number(words: Words) -> bool:
    """Whether each of these words is part of the placeholder of a number."""
    return all(_NUMBER in word for word in words)


class _Index:
    """Phrases by the words that they need: each word is looked for in a sentence once, however many need it."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        groups: dict[Words, int] = {}
        self._phrases = [
            (phrase, frozenset(groups.setdefault(words, len(groups)) for words in phrase.needed)) for phrase in phrases
        ]
        self._groups_of: dict[str, list[int]] = {}
        for words, group in groups.items():
            for word in words:
                self._groups_of.setdefault(word, []).append(group)

    def tried_on(self, sentence: str) -> Iterator[Phrase]:
        there = {group for word, groups in self._groups_of.items() if word in sentence for group in groups}
        return (phrase for phrase, needed in self._phrases if needed <= there)
