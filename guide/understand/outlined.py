"""Outlines: lists of the parts of a session, each with its minutes, that are told with their exercises further down.

"Structure: 1. Breathing (3 minutes) 2. Warm-up (6 minutes)" over these parts is no second session.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from guide.model.text import Text
from guide.understand.entries import Draft, Piece, Titled, Told, Unheard, drafts_in
from guide.understand.evidence import Evidence
from guide.understand.lexicon import Lexicon
from guide.understand.sifting import LEAST_PARTS, is_of_minutes, tells_how, words_of

MOST_MORE_WORDS: Final = 3
"""So many more may stand in the heading of a part."""


def outlined(pieces: Sequence[Piece], evidence: Evidence) -> set[int]:
    """The exercises among the pieces, by their identity, that are only the parts of an outline."""
    runs: dict[tuple[int, int, int], list[int]] = defaultdict(list)
    found: set[int] = set()
    for at, piece in enumerate(pieces):
        if isinstance(piece, Draft) and not piece.titled and (piece.list_number or piece.table):
            runs[piece.section, piece.table, piece.list_number].append(at)
        elif isinstance(piece, Draft) and all(is_of_minutes(one) for one in piece.sentences if one.said):
            parts = [one.text for one in piece.sentences if one.said]  # of an exercise with these for its steps
            found |= {id(piece)} if _stand_below(parts, pieces[at + 1 :], evidence) else set()
    for places in runs.values():
        rows = [piece for at in places if isinstance(piece := pieces[at], Draft)]
        if all(any(map(is_of_minutes, row.sentences)) and not tells_how(row, evidence) for row in rows):
            stand = _stand_below([row.name for row in rows], pieces[places[-1] + 1 :], evidence)
            found |= set(map(id, rows)) if stand else set()
    return found


def _stand_below(parts: Sequence[Text], below: Sequence[Piece], evidence: Evidence) -> bool:
    """Whether the parts come below in their order, each with exercises or doses under it."""
    if len(parts) < LEAST_PARTS:
        return False
    starts: list[int] = []
    for part in parts:
        start = _place_of(
            _named(words_of(part), evidence.lexicon), below, starts[-1] + 1 if starts else 0, evidence.lexicon
        )
        if start is None:
            return False
        starts.append(start)
    told = [drafts_in(below[start:end]) for start, end in zip(starts, [*starts[1:], len(below)], strict=True)]
    return all(
        any(
            _named(words_of(one.name), evidence.lexicon) != _named(words_of(part), evidence.lexicon)
            or evidence.has_dose(one.sentences)
            for one in drafts
        )
        for part, drafts in zip(parts, told, strict=True)
    )


def _place_of(words: frozenset[str], below: Sequence[Piece], first: int, lexicon: Lexicon) -> int | None:
    """Where the part of a name begins, from a place on."""
    heads = ((at, _named(_words_over(below[at]), lexicon)) for at in range(first, len(below)))
    return next((at for at, own in heads if words and words <= own and len(own - words) <= MOST_MORE_WORDS), None)


def _named(words: Iterable[str], lexicon: Lexicon) -> frozenset[str]:
    """Words without a number of minutes."""
    units = lexicon.numbers.units_ms
    return frozenset(word for word in words if not word.isdecimal() and word not in units and f"{word}s" not in units)


def _words_over(piece: Piece) -> frozenset[str]:
    """The words of a heading, of the name of an exercise or of a sentence."""
    match piece:
        case Titled() | Unheard():
            return words_of(piece.text)
        case Draft():
            return words_of(piece.heading or piece.name)
        case Told():
            return words_of(piece.sentence.text)
