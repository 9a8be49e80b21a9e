"""Phrases, and which of them a sentence may hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Final

from guide.compiling import COMPILER
from guide.needed import Words, may_hold
from guide.values import dataclass

_ANY: Final[Words] = ("",)
"""What any sentence holds."""
_FIRST: Final = 3
"""Letters by which words are looked up."""


@dataclass(frozen=True)
class Phrase:
    """A way of saying one thing, as a pattern over a sentence whose numbers are placeholders.

    Of a thousand phrases an article needs a hundred: only of these the pattern is written out and compiled.
    """

    says: str
    """What it says; the names are those of `guide.understand.doses.readers.READERS`."""
    told: str
    """The pattern as it stands in the lexicon, with the placeholders of the language."""
    write_out: Callable[[str], str]
    """Writes out these placeholders."""
    needed: tuple[Words, ...] = ()
    """Of each of these groups of words one at least stands in whatever the pattern matches; the rarest come first."""

    @cached_property
    def source(self) -> str:
        """The pattern written out."""
        return self.write_out(self.told)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern compiled."""
        return COMPILER.compiled(self.source)


class Phrases:
    """Phrases in the order in which they are tried, each on those sentences only that hold the words it needs.

    They are found by how the rarest of these begin, so that it is the length of a sentence that takes time, and not how
    many phrases a language has.
    """

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.all = tuple(phrases)
        self._places_of: dict[str, dict[str, list[int]]] = {}
        """Words, with the places of the phrases of which they are the rarest words, by their first letters."""
        for place, phrase in enumerate(self.all):
            for word in phrase.needed[0] if phrase.needed else _ANY:
                self._places_of.setdefault(word[:_FIRST], {}).setdefault(word, []).append(place)
        self._further = tuple(phrase.needed[1:] for phrase in self.all)
        self._short = tuple(first for first in self._places_of if len(first) < _FIRST)

    def tried_on(self, sentence: str) -> Iterator[Phrase]:
        """The phrases that may be found in a sentence."""
        begun = self._places_of.keys() & {sentence[at : at + _FIRST] for at in range(len(sentence))}
        begun.update(self._short)
        words = (one for first in begun for one in self._places_of[first].items())
        places = sorted({place for word, places in words if word in sentence for place in places})
        return (self.all[place] for place in places if may_hold(sentence, self._further[place]))

    def found_in(self, sentence: str) -> tuple[tuple[Phrase, re.Match[str]], ...]:
        """Each phrase that is found in a sentence, with each place where it is."""
        return tuple(
            (phrase, found) for phrase in self.tried_on(sentence) for found in phrase.pattern.finditer(sentence)
        )
