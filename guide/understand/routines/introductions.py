"""Long introductions: who reads goes over them at a glance, who listens waits through them before anything is done.

Of what an article remarks before its first exercise under headings that stand over that too, the words nearest to it
are heard, for they lead over to it; what has a heading of its own, such as "Why it works", is another subject.
Whatever asks for something, warns, or says what to have ready is heard however long it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, takewhile
from typing import Final

from guide.model.routine import Role
from guide.model.text import Text
from guide.understand.entries import Draft, Piece, Titled, Told
from guide.understand.lexicon import Lexicon
from guide.understand.roles import role_of
from guide.understand.routines.places import Places
from guide.understand.tokens import lowered

MOST_WORDS: Final = 75
"""So many words take half a minute (150 words a minute, the pace of audio books)."""


def too_long(places: Places, lexicon: Lexicon) -> frozenset[int]:
    """The remarks before the first exercise, by their identity, that a listener is spared."""
    if not places.drafts:
        return frozenset()
    before = list(takewhile(lambda piece: not isinstance(piece, Draft), places.pieces))
    under = list(_remarks(before, lexicon))
    remarks = [told for _, told in under]
    if sum(map(_length, remarks)) <= MOST_WORDS:
        return frozenset()
    last = sum(isinstance(piece, Titled) for piece in before)
    near = [told for heading, told in under if heading in (1, last)] or remarks
    kept = max(1, sum(words <= MOST_WORDS for words in accumulate(map(_length, reversed(near)))))
    return frozenset(map(id, remarks)) - frozenset(map(id, near[-kept:]))


def _length(told: Told) -> int:
    return len(told.sentence.text.content.split())


def _remarks(pieces: Sequence[Piece], lexicon: Lexicon) -> Iterator[tuple[int, Told]]:
    """The sentences before the first exercise that ask for nothing and do not stand under what warns.

    Each is with the number of the heading over it, from 1 for the title and what stands before it.
    """
    warned = -1
    """The section whose heading or last lead-in warns: "Stop if you feel:"."""
    headings = 0
    for piece in pieces:
        if isinstance(piece, Titled):
            warned = piece.section if _warns(piece.text, lexicon) else -1
            headings += 1
        if not isinstance(piece, Told) or piece.leads or piece.again:
            continue
        reading, content = piece.sentence.reading, piece.sentence.text.content
        asks = reading.mentions or reading.conditional
        role = role_of(reading, piece.sentence.about, lexicon)
        if role is Role.CAUTION and content.rstrip().endswith(":"):
            warned = piece.section
        if not asks and role in (Role.INTRO, Role.BENEFIT) and piece.section != warned:
            yield max(1, headings), piece


def _warns(heading: Text, lexicon: Lexicon) -> bool:
    """Whether a heading warns: "Precautions", "Stop immediately if you feel"."""
    words = lowered(heading.content)
    labelled = any(role is Role.CAUTION and pattern.search(words) for pattern, role in lexicon.roles.labels)
    return labelled or lexicon.roles.caution.search(words) is not None
