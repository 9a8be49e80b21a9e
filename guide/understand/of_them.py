"""Sentences that speak of exercises without naming them: "These stretches help your neck. Hold them for 20 seconds".

What "them" is has been named before: in a sentence of the same paragraph, in the heading, or in the line above. "Hold
these stretches for 20 seconds" names them itself where nothing has been told in the same paragraph before it.
"""

from __future__ import annotations

from guide.understand.lexicon import Lexicon
from guide.understand.outline import Section
from guide.understand.tokens import lowered


def lines_below_exercises(root: Section, lexicon: Lexicon) -> frozenset[int]:
    """The paragraphs, by their identity, right under a heading or a line that names several exercises as such."""
    named = lexicon.joints.exercises_named
    found: set[int] = set()
    for section in root.walk():
        words = section.heading.content if section.heading is not None else ""
        for line in section.lines:
            if not line.depth and named.search(lowered(words)):
                found.add(id(line))
            words = line.text.content if not line.depth else words
    return frozenset(found)


class OfThem:
    """Follows the sentences of one line, and tells which of them speak of exercises named before."""

    def __init__(self, lexicon: Lexicon, *, named: bool) -> None:
        self.joints = lexicon.joints
        self._named = named
        """Whether exercises have been named."""
        self._just = named
        """Whether the sentence before has named them: what is held may be a part of the body told in between."""
        self._begins = True
        """Whether no sentence has come yet."""

    def speaks(self, words: str) -> bool:
        """Whether the next sentence, in lower case, speaks of exercises named before."""
        told = self.joints.of_them.match(words)
        held = told is not None and (told["held"] or told["kept"])
        spoken = told is not None and (self._just if held else self._named)
        spoken = spoken or (self._begins and self.joints.of_these.match(words) is not None)
        self._begins = False
        self._just = spoken or self.joints.exercises_named.search(words) is not None
        self._named = self._named or self._just
        return spoken
