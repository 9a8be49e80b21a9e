"""Phrases, and which of them a sentence may hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Final

from guide.compiling import COMPILER
from guide.late import late_pattern
from guide.needed import Words, may_hold
from guide.values import dataclass

_ANY: Final[Words] = ("",)
"""What any sentence holds."""
_FIRST: Final = 3
"""Letters by which words are looked up."""
_PIECE: Final = late_pattern(r"[A-Z]+|[a-z']+(?:\|[a-z']+)*|\{\d+,\d+\}|\{[A-Z]\d?\}|!?\[[^]]+\]|!(?:\(|[A-Z]+)|\S")
_SIGNS: Final = {
    "^": r"^\W*",
    "$": r"\W*$",
    ">": r"(?=\W*$|[.,;:!?)])",
    "~": r"[^.;:()]{0,60}?",
    ",": "(?:[,;:–—-]+ ?)",
    "/": " ?/ ?",
    "(": "(?:",
    "!(": "(?!",
}
"""The beginning and the end of a sentence, the end of a clause, some words of one, and marks between words."""


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


class Grammar:
    """Writes phrases as productions: lines of words, of classes of words in capitals, and of signs.

    "CHANGE over? THE? LIMB" is "switch legs", "change over your feet" and all else that these words make. `?`, `*`, `+`,
    `|`, brackets and sets of characters stand for what they do in a pattern, "!(" for what may not follow, and the
    signs for what is no word. Blanks are there to be read: words stand behind one another with one or none.
    """

    def __init__(self, classes: Mapping[str, str], signs: Mapping[str, str]) -> None:
        self._classes = classes
        self._signs = {**_SIGNS, **signs}
        self._made_of = "\n".join((*classes.values(), *self._signs.values()))

    def phrases(self, says: str, *productions: str) -> tuple[tuple[str, str], ...]:
        """Phrases that say the same, as pairs with their patterns, which are kept from one run to the next."""
        key = ("composed", self._made_of, says, productions)
        return COMPILER.worked_out(key, lambda: tuple((says, self.composed(one)) for one in productions))

    def composed(self, production: str) -> str:
        """The pattern of a production.

        >>> re.findall(Grammar({"LIMB": "legs?|arms?"}, {}).composed("swap the? LIMB"), "swap legs, then swap the arms")
        ['swap legs', 'swap the arms']
        """
        return "".join(self._piece(found.group()) for found in _PIECE.finditer(production))

    def _piece(self, name: str) -> str:
        if name in self._signs:
            return self._signs[name]
        if name[0].isalpha():
            return rf"(?:\b(?:{self._classes.get(name, name)})\b(?: |(?! )))"
        if name.startswith("!["):
            return f"(?!{name[1:]})"
        return f"{name} ?" if name[0] == "{" and name[1].isupper() else name
