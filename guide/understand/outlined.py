"""Outlines: lists of the parts of a session, each with its minutes, that are told with their exercises further down.

"Structure: 1. Breathing (3 minutes) 2. Warm-up (6 minutes)" over these parts is no second session.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from guide.model.text import Text
from guide.understand.entries import Draft, Piece, Titled, Told, Unheard, drafts_in
from guide.understand.evidence import Evidence
from guide.understand.lexicon import Lexicon
from guide.understand.told_twice import LEAST_PARTS, is_of_minutes, tells_how, words_of

MOST_MORE_WORDS: Final = 3
"""So many more may stand in the heading of a part."""


def outlined(pieces: Sequence[Piece], evidence: Evidence) -> set[int]:
    """The exercises among the pieces, by their identity, that are only the parts of an outline."""
    lists = list(_in_minutes(pieces, evidence))
    heads = [_words(_over(piece), evidence.lexicon) for piece in pieces] if lists else []
    return {
        id(row)
        for rows, parts, last in lists
        if _stand_below([_words(part, evidence.lexicon) for part in parts], last + 1, pieces, heads, evidence)
        for row in rows
    }


def _in_minutes(pieces: Sequence[Piece], evidence: Evidence) -> Iterator[tuple[list[Draft], list[Text], int]]:
    """The exercises of each list of parts with their minutes, the names of these parts and the place of the last."""
    runs: dict[tuple[int, int, int], list[int]] = defaultdict(list)
    for at, piece in enumerate(pieces):
        if isinstance(piece, Draft) and not piece.titled and (piece.list_number or piece.table):
            runs[piece.section, piece.table, piece.list_number].append(at)
        elif isinstance(piece, Draft) and all(is_of_minutes(one) for one in piece.sentences if one.said):
            parts = [one.text for one in piece.sentences if one.said]  # of an exercise with these for its steps
            if len(parts) >= LEAST_PARTS:
                yield [piece], parts, at
    for places in runs.values():
        rows = [piece for at in places if isinstance(piece := pieces[at], Draft)]
        timed = len(rows) >= LEAST_PARTS and all(any(map(is_of_minutes, row.sentences)) for row in rows)
        if timed and not any(tells_how(row, evidence) for row in rows):
            yield rows, [row.name for row in rows], places[-1]


def _stand_below(
    parts: Sequence[frozenset[str]],
    first: int,
    pieces: Sequence[Piece],
    heads: Sequence[frozenset[str]],
    evidence: Evidence,
) -> bool:
    """Whether parts, by their words, come in their order from a place on, each with exercises or doses under it."""
    starts: list[int] = []
    for part in parts:
        start = _place_of(part, heads, starts[-1] + 1 if starts else first)
        if start is None:
            return False
        starts.append(start)
    told = [drafts_in(pieces[start:end]) for start, end in zip(starts, [*starts[1:], len(pieces)], strict=True)]
    return all(
        any(_words(one.name, evidence.lexicon) != part or evidence.has_dose(one.sentences) for one in drafts)
        for part, drafts in zip(parts, told, strict=True)
    )


def _place_of(words: frozenset[str], heads: Sequence[frozenset[str]], first: int) -> int | None:
    """Where the part of a name begins, from a place on."""
    if not words:
        return None
    below = range(first, len(heads))
    return next((at for at in below if words <= heads[at] and len(heads[at] - words) <= MOST_MORE_WORDS), None)


def _words(name: Text, lexicon: Lexicon) -> frozenset[str]:
    """The words of a name without a number of minutes."""
    units = lexicon.numbers.units_ms
    return frozenset(
        word for word in words_of(name) if not word.isdecimal() and word not in units and f"{word}s" not in units
    )


def _over(piece: Piece) -> Text:
    """A heading, the name of an exercise, or a sentence."""
    match piece:
        case Titled() | Unheard():
            return piece.text
        case Draft():
            return piece.heading or piece.name
        case Told():
            return piece.sentence.text
