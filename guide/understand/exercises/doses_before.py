"""Doses that stand over the names of exercises: "Do this exercise 10 times", then "1. Calf stretch" and how it is done.

So do the prints of programs for therapists: "1 set / 5 reps", a line of its own, over "1. Calf stretch".

Read from above, each seems to end the exercise before. What tells is that the first exercise has one over it, each of
the others has one at the end of the exercise before, and the last exercise has none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias

from guide.understand.doses import NO_NAME, says_only_doses
from guide.understand.entries import Draft, Piece, Sentence, Told, drafts_in
from guide.understand.lexicon import Lexicon
from guide.understand.said import RepsSaid, Said, SetsSaid

AtEnd: TypeAlias = Callable[[Sequence[Sentence], Lexicon], list[Sentence]]
"""What of some sentences, from one on to the last, are the doses of what comes next."""
LEAST_EXERCISES = 2
_LEAST_APART = 2
"""Characters between a sentence and one in another paragraph."""


def with_doses_before(pieces: Sequence[Piece], lexicon: Lexicon) -> list[Piece]:
    """The pieces, such doses given to the exercises under them."""
    drafts = drafts_in(pieces)
    if len(drafts) < LEAST_EXERCISES:
        return list(pieces)
    first = next(at for at, piece in enumerate(pieces) if isinstance(piece, Draft))
    told = [piece.sentence for piece in pieces[:first] if isinstance(piece, Told)]
    runs = [told, *(draft.sentences for draft in drafts)]
    ends = _ends(runs, _at_end, lexicon)
    if not ends and (lines := _ends(runs, _line_at_end, lexicon)) and _are_all_counts(runs, lines):
        ends = lines
    if not ends:
        return list(pieces)
    over = ends[0]
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


def _ends(runs: Sequence[Sequence[Sentence]], at_end: AtEnd, lexicon: Lexicon) -> list[list[Sentence]]:
    """The doses at the end of what stands over the exercises and of each but the last; none where one is missing."""
    ends = [at_end(run, lexicon) for run in runs]
    return ends if all(ends[:-1]) and not ends[-1] else []


def _are_all_counts(runs: Sequence[Sequence[Sentence]], lines: Sequence[Sequence[Sentence]]) -> bool:
    """Whether lines count the same things, sets or repetitions, and nothing else in the exercises counts any.

    Otherwise the first may be of all of them, and the others each end their own: "3 sets", then "10 reps" and "8 reps".
    """
    first, *others = (_counted(line) for line in lines[:-1])
    own = (run[: len(run) - len(line)] for run, line in zip(runs[1:], lines[1:], strict=True))
    return all(first == other for other in others) and not any(map(_counted, own))


def _counted(sentences: Sequence[Sentence]) -> set[type[Said]]:
    """Which of sets and repetitions some sentences count."""
    return {type(said) for one in sentences for said in one.said if isinstance(said, (SetsSaid, RepsSaid))}


def _line_at_end(sentences: Sequence[Sentence], lexicon: Lexicon) -> list[Sentence]:
    """The last sentence, if it is a line of its own that begins with a number and counts sets or repetitions."""
    if not sentences:
        return []
    *others, last = sentences
    counts = any(isinstance(one, (SetsSaid, RepsSaid)) for one in last.said)
    apart = not others or last.text.span().start - others[-1].text.span().end >= _LEAST_APART
    begins = last.text.content[:1].isdecimal()
    return [last] if counts and apart and begins and says_only_doses(last.text, NO_NAME, lexicon) else []


def _at_end(sentences: Sequence[Sentence], lexicon: Lexicon) -> list[Sentence]:
    """The last sentences, from one on that says how often "this exercise" is done, where all of them give doses."""
    for at in range(len(sentences) - 1, -1, -1):
        if not sentences[at].said:
            return []
        if lexicon.joints.this_exercise.match(sentences[at].reading.marked.content):
            return list(sentences[at:])
    return []
