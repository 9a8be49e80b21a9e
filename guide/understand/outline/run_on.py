"""Exercises that are counted inside one paragraph: "Exercise 1 Tilt. Lie down… Exercise 2 Rolls. Bend your knees…".

So are those that sentences present: "The first stretch is… The next one I'll show you is…".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.model.document import Block, Heading, Item, List, Paragraph
from guide.model.text import Text
from guide.understand.dosed_names import MOST_NAME_WORDS
from guide.understand.doses import read_sentence
from guide.understand.lexicon import Lexicon
from guide.understand.numbering import Counts, Number, comes_after, number_of
from guide.understand.outline.sections import LINE_LEVEL
from guide.understand.outline.wrapping import RUN_BULLET
from guide.understand.tokens import lowered

_SENTENCE: Final = late_pattern(r"(?:^|(?<=[.!?:;…\"”’)*_])\s+)(?=[*_]{0,2}[^\W\d_a-z])")
"""Where a sentence begins."""
_LEAST: Final = 2
"""So many numbers of exercises in one paragraph stand in front of as many exercises."""

_ANY_SENTENCE: Final = late_pattern(r"(?:^|(?<=[.!?:;…\"”’)*_])\s+)(?=\S)")
"""The same in words that somebody spoke, without capitals."""


_STEPS: Final = (
    late_pattern(r"(?<!\S)\(?(?P<label>\d{1,2}|[a-h]|[ivx]{1,4})\.?\)\s+(?=[^\W\d_])"),
    late_pattern(r"(?<!\S)(?P<label>\d{1,2}|[a-h]|[A-H]|[IVX]{1,4})\.(?:\s+|(?<=\d\.))(?=\W{0,2}[A-Z][A-Za-z])"),
)
"""What counts steps in running text of any language, whether a sentence ends before it or not."""
_PART: Final = late_pattern(r"(?:^|[,;/|:]\s*|\s[–—-]\s+)(?=[^\W_])")
"""Where a part of a line begins."""
_ENDED: Final = late_pattern(r"[.!]\s+(?=\S)")
_MOST_STEP_WORDS: Final = 100
"""What is told at greater length, but behind the last label, is a page of which the columns have run together."""
_FIRST: Final = ("1", "a", "A", "i", "I")
_CLOSING: Final = (".", "!", "?", ",", ";", ":", "…")
_LEAST_STEPS: Final = 3
"""So many labels in their order, from the first on, count what stands behind them."""


_ENDED_BEFORE_NAME: Final = late_pattern(r"[.!?)]\s+(?=[A-Z])")
_LEAST_BULLETS: Final = 4
"""So many bullets in one line are of several lists where names stand between them."""


class StepLabel(NamedTuple):
    """What counts a step inside a paragraph, and where it stands."""

    start: int
    end: int
    label: str


def with_steps_apart(block: Block, lexicon: Lexicon) -> Iterator[Block]:
    """A paragraph in which steps are counted from one on, as a list of them: "Step 1. Sit Step 2. Lift…".

    They begin the paragraph, stand behind a colon that is not a label's, or have run into the heading over them. So is
    the only item of a list in which the numbers go on: "1) Sit 2) Lift 3) Hold". Behind a name in the same line, "Dizzy
    rolls Step 1 - Sit…", each that is called a step becomes a paragraph of its own, as if it had been set so: they are
    steps of what is named.
    """
    match block:
        case Paragraph() if len(labels := _labels(block, "", lexicon)) >= _LEAST_STEPS:
            before = block.slice(0, labels[0].start).strip()
            labelled = lexicon.headings.label.match(lowered(before.text.content.rstrip(" :")))
            after_sentence = labels[0].label in ("I", "1") and before.text.content.endswith((".", "!"))
            if before.text.content and _names_steps(before, block, labels[0], lexicon):
                yield from (before, *_steps(block, labels))
                return
            if before.text.content and (labelled or not (after_sentence or before.text.content.endswith(":"))):
                yield block
                return
            yield from (before, List(True, _items(block, labels)))[not before.text.content :]
        case Heading(_, text) if len(labels := _labels(Paragraph(text), "", lexicon)) >= _LEAST_STEPS:
            whole = Paragraph(text)
            name = text.slice(0, labels[0].start).strip()
            yield from (replace(block, text=name), List(True, _items(whole, labels)))[not name.content :]
        case List(True, (Item(label, _, (Paragraph() as told,)) as first,)) if label in _FIRST:
            labels = _labels(told, label, lexicon)
            if len(labels) < _LEAST_STEPS - 1:
                yield block
                return
            head = told.slice(0, labels[0].start).strip()
            yield List(True, (Item(label, first.span, (head,)), *_items(told, labels)))
        case _:
            yield block


def with_headings_apart(block: Block, lexicon: Lexicon) -> Iterator[Block]:
    """A line in which lists have run together with the names over them, as headings and lists.

    "Calf stretch • Lean on a wall. • Hold for 20 seconds. Thigh stretch • Stand tall. • …": what stands behind the last
    sentence before a bullet, and ends none itself, is over what comes next. Bare names between bullets are items of one
    list.
    """
    bullets = list(RUN_BULLET.finditer(block.text.content)) if isinstance(block, Paragraph) else []
    if not isinstance(block, Paragraph) or len(bullets) < _LEAST_BULLETS or "\n" in block.text.content.strip():
        yield block
        return
    parts = _between(block.text, bullets)
    apart = ((at, _apart_from_name(part, lexicon)) for at, part in enumerate(parts[:-1]))
    named = [(at, found) for at, found in apart if found is not None and (found[0].content or not at)]
    heads = dict(named)
    if len(heads) < _LEAST or not all(
        at in heads or parts[at].content.endswith(_CLOSING) for at in range(1, len(parts) - 1)
    ):
        yield block
        return
    first, (_, name) = named[0]
    before = block.slice(0, block.text.content.rindex(name.content, 0, bullets[first].start() + 1)).strip()
    if before.text.content:
        yield before
    told: list[Text] = []
    for at, part in enumerate(parts[first:], start=first):
        closed, head = heads.get(at, (part, None))
        told += [closed] if closed.content and at > first else []
        if head is not None:
            yield from _as_list(told)
            yield Heading(LINE_LEVEL, head)
            told = []
    yield from _as_list(told)


def _between(text: Text, bullets: Sequence[re.Match[str]]) -> list[Text]:
    """What stands before, between and behind some bullets."""
    starts, ends = [0, *(one.end() for one in bullets)], [*(one.start() for one in bullets), len(text)]
    return [text.slice(start, end).strip() for start, end in zip(starts, ends, strict=True)]


def _apart_from_name(part: Text, lexicon: Lexicon) -> tuple[Text, Text] | None:
    """The sentences of a part, and a few words behind them that end none and give no dose; None without such words."""
    at = max((found.end() for found in _ENDED_BEFORE_NAME.finditer(part.content)), default=0)
    name = part.slice(at)
    few = 0 < len(name.content.split()) <= MOST_NAME_WORDS and name.content[:1].isupper()
    if not few or name.content.endswith(_CLOSING) or read_sentence(name, lexicon).mentions:
        return None
    return part.slice(0, at).strip(), name


def _as_list(told: Sequence[Text]) -> Iterator[Block]:
    if told:
        yield List(False, tuple(Item("", one.span(), (Paragraph(one),)) for one in told))


def _labels(paragraph: Paragraph, before: str, lexicon: Lexicon) -> list[StepLabel]:
    """The labels in a paragraph that count on from the one before it, or from the first."""
    for pattern in (lexicon.headings.step_inside, *_STEPS, lexicon.headings.ordinal_inside):
        found: list[StepLabel] = []
        last = before
        for one in pattern.finditer(paragraph.text.content):
            label = str(lexicon.numbers.words.get(one["label"].lower(), one["label"]))
            if comes_after(last, label) if last else label in _FIRST:
                found.append(StepLabel(one.start(), one.end(), label))
                last = label
        if len(found) < _LEAST:
            continue
        told = [paragraph.text.content[one.end : other.start].split() for one, other in pairwise(found)]
        if max(map(len, told)) <= _MOST_STEP_WORDS:
            return found
    return []


def _names_steps(before: Paragraph, whole: Paragraph, first: StepLabel, lexicon: Lexicon) -> bool:
    """Whether a few words in front of the first step, in one line with all of them, name what the steps make."""
    called = lexicon.headings.step_inside.match(whole.text.content, first.start) is not None
    words = before.text.content
    few = len(words.split()) <= MOST_NAME_WORDS and not words.endswith(_CLOSING)
    return called and few and "\n" not in whole.text.content.strip()


def _steps(paragraph: Paragraph, labels: Sequence[StepLabel]) -> Iterator[Paragraph]:
    """Each step from its label on, as a paragraph of its own."""
    for start, end in pairwise([*(one.start for one in labels), len(paragraph.text)]):
        yield paragraph.slice(start, end).strip()


def _items(paragraph: Paragraph, labels: Sequence[StepLabel]) -> tuple[Item, ...]:
    """What stands behind each of some labels, up to the next of them."""
    edges = [*(one.start for one in labels), len(paragraph.text)]
    parts = [paragraph.slice(one.end, end).strip() for one, end in zip(labels, edges[1:], strict=True)]
    return tuple(Item(one.label, part.text.span(), (part,)) for one, part in zip(labels, parts, strict=True))


def slots_apart(paragraph: Paragraph, lexicon: Lexicon) -> tuple[Text, list[Text], Text] | None:
    """What a line says before the minutes or stations in it, each of these with what is done in it, and what follows.

    "EMOM 10: odd minutes: 10 burpees / even minutes: 12 squats"; None where there are no two of them.
    """
    text = paragraph.text
    if "\n" in text.content.strip():
        return None
    words = lowered(text.content)
    starts = [one.end() for one in _PART.finditer(words) if lexicon.headings.slot_number.match(words[one.end() :])]
    if len(starts) < _LEAST:
        return None
    parts = [text.slice(*edges).strip(" ,;/|–—-") for edges in pairwise([*starts, len(text)])]
    ended = _ENDED.search(parts[-1].content)
    told = parts[-1].slice(ended.end() if ended else len(parts[-1]))
    parts[-1] = parts[-1].slice(0, ended.start() if ended else None)
    return text.slice(0, starts[0]).strip(" –—-"), parts, told.strip()


def presented_apart(row: Sequence[Block], lexicon: Lexicon) -> Iterator[Block]:
    """The blocks, paragraphs in parts where sentences in them present exercises by their place, two at least in all."""
    found = {id(one): list(_presented_in(one, lexicon)) for one in row if isinstance(one, Paragraph)}
    several = sum(map(len, found.values())) >= _LEAST
    for block in row:
        starts = found.get(id(block), []) if several else []
        yield from _at_sentences(block, starts) if isinstance(block, Paragraph) and starts else (block,)


def _presented_in(paragraph: Paragraph, lexicon: Lexicon) -> Iterator[int]:
    words = lowered(paragraph.text.content).replace("\n", " ")
    if lexicon.places.isdisjoint(words.split()):
        return
    for found in _ANY_SENTENCE.finditer(words):
        if lexicon.roles.presents.match(words, found.end()):
            yield found.end()


def _at_sentences(paragraph: Paragraph, starts: Sequence[int]) -> Iterator[Paragraph]:
    """A paragraph in the parts that begin with some of its sentences, with what stands before them."""
    for start, end in pairwise([*([0] if starts[0] else []), *starts, len(paragraph.text)]):
        yield paragraph.slice(start, end).strip()


def apart(paragraph: Paragraph, lexicon: Lexicon) -> tuple[Paragraph, ...]:
    """The parts of a paragraph in which exercises are counted, with what stands before them; none for any other."""
    starts = list(_starts(paragraph, lexicon))
    if len(starts) < _LEAST:
        return ()
    edges = [*([0] if starts[0] else []), *starts, len(paragraph.text)]
    parts = (paragraph.slice(start, end).strip() for start, end in pairwise(edges))
    return tuple(part for part in parts if part.text.content)


def _starts(paragraph: Paragraph, lexicon: Lexicon) -> Iterator[int]:
    """Where the exercises begin, their numbers one after the other."""
    before = ""
    for found in _SENTENCE.finditer(paragraph.text.content):
        number = number_of(paragraph.text.slice(found.end(), len(paragraph.text)), lexicon)
        label = _label_of(number, lexicon)
        if label and (not before or comes_after(before, label)):
            before = label
            yield found.end()


def _label_of(number: Number | None, lexicon: Lexicon) -> str:
    """The number of an exercise in digits or letters; empty for any other number and for none."""
    words = number.label.lower().split() if number is not None and number.counts is Counts.EXERCISES else []
    in_order = lexicon.numbers.in_order
    ordinal = next((word for word in words if word in in_order), None)
    if ordinal is not None:
        return str(in_order.index(ordinal) + 1)
    return str(lexicon.numbers.words.get(words[-1], words[-1])) if words else ""
