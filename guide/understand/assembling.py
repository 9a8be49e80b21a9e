"""The exercise of a draft: its sentences read into a tree, and none of them lost."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from guide.model.routine import Amount, Block, Exercise, Node, Sides, Step, front_and_rest, steps_of
from guide.understand.entries import Draft, Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.roles import role_of
from guide.understand.said import BreathSaid, BreathsSaid, HoldSaid, RepsSaid, SidesSaid, WorkSaid
from guide.understand.sentences import without_marks
from guide.understand.tree import TreeReader


def _with_all(body: tuple[Node, ...], sentences: list[Sentence], lexicon: Lexicon) -> tuple[Node, ...]:
    """The body with every sentence in it: one that found no place, for want of anything to apply to, comes last."""
    placed = sorted((span.start, span.end) for span in (step.text.span() for step in steps_of(body, asking=True)))
    starts = [start for start, _ in placed]
    missing: list[Step] = []
    for sentence in sentences:
        span = sentence.text.span()
        near = placed[max(0, bisect_right(starts, span.end) - 2) : bisect_right(starts, span.end)]
        only_marks = without_marks(sentence.text) is None
        if not only_marks and not any(start < span.end and span.start < end for start, end in near):
            missing.append(Step(sentence.text, role_of(sentence.reading, sentence.about, lexicon)))
    return (*body, *missing)


def _without_length(sentences: Sequence[Sentence], lexicon: Lexicon) -> Iterator[Sentence]:
    """The sentences, the length of the exercise without a dose where the others count or time all of it."""
    lengths = [one for one in sentences if lexicon.headings.length_label.match(one.reading.marked.content)]
    others = [m.said for one in sentences if one not in lengths for m in one.reading.mentions]
    counted = any(isinstance(said, (RepsSaid, BreathsSaid, BreathSaid)) and said != RepsSaid(None) for said in others)
    told = [m.said for one in sentences if one not in lengths and not one.cell for m in one.reading.mentions]
    timed = any(isinstance(said, (HoldSaid, WorkSaid)) and said.time is not None for said in told)
    for sentence in sentences:
        is_sum = sentence in lengths and (counted or timed)
        yield replace(sentence, reading=replace(sentence.reading, mentions=())) if is_sum else sentence


def assemble(draft: Draft, lexicon: Lexicon) -> tuple[Exercise, Amount | None]:
    """The exercise of a draft, and a rest between exercises if one of its sentences asks for it."""
    reader = TreeReader(draft.name, lexicon)
    for sentence in _without_length(draft.sentences, lexicon):
        reader.sentence(sentence)
    body = _with_all(reader.finish(), draft.sentences, lexicon)
    if draft.both_sides and not any(isinstance(node, Block) and isinstance(node.repeat, Sides) for node in body):
        front, rest = front_and_rest(body)
        limb = next(m.said.limb for m in draft.both_sides[0].reading.mentions if isinstance(m.said, SidesSaid))
        body = (*front, Block(Sides(reader.first_side(limb), limb), rest)) if rest else body
    return Exercise(draft.name, body), reader.rest_between_exercises
