"""Doses that stand over the names of exercises: "Do this exercise 10 times", then "1. Calf stretch" and how it is done.

Read from above, each seems to end the exercise before. What tells is that the first exercise has one over it, each of
the others has one at the end of the exercise before, and the last exercise has none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from guide.understand.entries import Draft, Piece, Sentence, Told, drafts_in
from guide.understand.lexicon import Lexicon

LEAST_EXERCISES = 2


def with_doses_before(pieces: Sequence[Piece], lexicon: Lexicon) -> list[Piece]:
    """The pieces, such doses given to the exercises under them."""
    drafts = drafts_in(pieces)
    if len(drafts) < LEAST_EXERCISES:
        return list(pieces)
    first = next(at for at, piece in enumerate(pieces) if isinstance(piece, Draft))
    over = _at_end([piece.sentence for piece in pieces[:first] if isinstance(piece, Told)], lexicon)
    ends = [over, *(_at_end(draft.sentences, lexicon) for draft in drafts)]
    if not all(ends[:-1]) or ends[-1]:
        return list(pieces)
    kept = [draft.sentences[: len(draft.sentences) - len(end)] for draft, end in zip(drafts, ends[1:], strict=True)]
    changed = {
        id(draft): replace(draft, sentences=[*before, *own])
        for draft, before, own in zip(drafts, ends[:-1], kept, strict=True)
    }
    moved = set(map(id, over))
    return [
        changed.get(id(piece), piece)
        for piece in pieces
        if not (isinstance(piece, Told) and id(piece.sentence) in moved)
    ]


def _at_end(sentences: Sequence[Sentence], lexicon: Lexicon) -> list[Sentence]:
    """The last sentences, from one on that says how often "this exercise" is done, where all of them give doses."""
    for at in range(len(sentences) - 1, -1, -1):
        if not sentences[at].said:
            return []
        if lexicon.joints.this_exercise.match(sentences[at].reading.marked.content):
            return list(sentences[at:])
    return []
