"""Tables that say again what the article has told at length: a summary is not a second workout."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from guide.model.text import Text
from guide.understand.entries import Draft, Piece, Restated
from guide.understand.evidence import Evidence
from guide.understand.tokens import lowered

LEAST_SHARE = 0.6
"""So many of a table's names must be known for it to be a summary."""
_WORD = re.compile(r"[^\W_]+")


def without_restated(pieces: list[Piece], evidence: Evidence) -> list[Piece]:
    """The pieces with summaries taken out; where a known exercise has no dose, the summary gives it one."""
    known = [piece for piece in pieces if isinstance(piece, Draft) and not piece.table]
    tables: dict[int, list[Draft]] = defaultdict(list)
    for piece in pieces:
        if isinstance(piece, Draft) and piece.table:
            tables[piece.table].append(piece)
    twins = {id(row): twin for rows in tables.values() for row, twin in _twins(rows, known)}
    found: list[Piece] = []
    for piece in pieces:
        twin = twins.get(id(piece))
        if twin is None or not isinstance(piece, Draft):
            found.append(piece)
            continue
        if not evidence.has_dose(twin.sentences):
            twin.sentences += piece.sentences
            found.append(Restated(piece.name, piece.section))
            continue
        found += [Restated(text, piece.section) for text in (piece.name, *(s.text for s in piece.sentences))]
    return found


def _twins(rows: list[Draft], known: list[Draft]) -> Iterator[tuple[Draft, Draft]]:
    """Each row of a table with the exercise of its name, where most rows have one."""
    named = [(row, twin) for row in rows if (twin := _of_the_name(row.name, known)) is not None]
    if len(named) >= LEAST_SHARE * len(rows) and len(rows) > 1:
        yield from named


def _of_the_name(name: Text, known: list[Draft]) -> Draft | None:
    """The exercise whose name has the same words, or more or fewer of them."""
    words = _words(name)
    return next(
        (draft for draft in known if words and (words <= _words(draft.name) or _words(draft.name) <= words)), None
    )


def _words(name: Text) -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in _WORD.findall(lowered(name.content)) if len(word) > 1)
