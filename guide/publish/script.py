"""A routine as an explicit script: Markdown that a person can read aloud, with marks in square brackets.

Each sentence of an exercise stands in its order, followed by the mark of its own dose; what is done more than once is
closed by the mark that asks for it. A mark repeats what the words say, so that nothing is left to be guessed when the
script is read. How much is marked, and how the sentences are set, is a `Wording`: reading is done elsewhere, and whoever
reads back chooses the first wording that gives the same exercise again. What the article left out is not in the script.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType
from typing import Final

from guide.model.routine import (
    Amount,
    Block,
    Bound,
    Breath,
    BreathPhase,
    Breaths,
    Directions,
    Dose,
    Exercise,
    Group,
    Hold,
    Node,
    Pace,
    Repeat,
    Reps,
    Rest,
    Role,
    Rounds,
    Routine,
    Sets,
    Sides,
    Step,
    Tempo,
    Work,
)
from guide.model.text import Text
from guide.publish.listing.lines import plain_seconds

# ── How it is worded ─────────────────────────────────────────────────────────────────────────────────────────────────


class Marking(Enum):
    """What is said in marks."""

    EVERYTHING = "everything"
    UNSAID = "unsaid"
    """Only what no sentence of the exercise says in words."""
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Wording:
    """How one exercise is written."""

    marking: Marking = Marking.EVERYTHING
    listed: bool = True
    """Instructions stand in a numbered list; otherwise each on a line of a paragraph."""
    apart: bool = True
    """What is done more than once is marked on a line of its own; otherwise behind the last sentence of it."""


WORDINGS: Final = tuple(
    Wording(marking, listed, apart)
    for marking in Marking
    for apart in ((False,) if marking is Marking.NOTHING else (True, False))
    for listed in (True, False)
)
"""All of them, from the most explicit to the plainest."""


# ── Marks ────────────────────────────────────────────────────────────────────────────────────────────────────────────

_BOUNDS: Final[Mapping[Bound, str]] = MappingProxyType(
    {Bound.EXACT: "", Bound.ABOUT: "about ", Bound.AT_LEAST: "at least ", Bound.AT_MOST: "up to "}
)
_PHASES: Final[Mapping[BreathPhase, str]] = MappingProxyType(
    {
        BreathPhase.IN: "breathe in",
        BreathPhase.FULL: "hold breath",
        BreathPhase.OUT: "breathe out",
        BreathPhase.EMPTY: "hold breath",
    }
)


def _count(amount: Amount) -> str:
    return _BOUNDS[amount.bound] + _range(str(amount.low), str(amount.high))


def _time(amount: Amount) -> str:
    return f"{_BOUNDS[amount.bound]}{_range(plain_seconds(amount.low), plain_seconds(amount.high))} s"


def _range(low: str, high: str) -> str:
    return low if low == high else f"{low}-{high}"


def dose_mark(dose: Dose) -> str:
    """What a mark says of a dose; empty where the text gives no number."""
    match dose:
        case Hold(Amount() as time):
            return f"hold {_time(time)}"
        case Work(Amount() as time):
            return _time(time)
        case Rest(Amount() as time):
            return f"rest {_time(time)}"
        case Reps():
            return ", ".join(_reps(dose))
        case Breath(phase, time):
            return f"{_PHASES[phase]} {_time(time)}"
        case Breaths(Amount() as count):
            return f"{_count(count)} breaths"
        case _:
            return ""


def _reps(reps: Reps) -> Iterator[str]:
    if reps.hold:
        yield f"hold {_time(reps.hold)}"
    tempo = _tempo(reps.tempo) if reps.tempo and reps.count else ""
    if reps.count:
        yield f"{_count(reps.count)} reps{tempo}"
    if reps.pause:
        yield f"rest {_time(reps.pause)} between reps"


def _tempo(tempo: Tempo | Pace) -> str:
    match tempo:
        case Pace():
            return f" {tempo.value}"
        case Tempo(0, 0, beat_ms, 0):
            return f" @ {plain_seconds(beat_ms)} s"
        case Tempo():
            phases = (tempo.lower_ms, tempo.bottom_ms, tempo.lift_ms, tempo.top_ms)
            return f" @ {'-'.join(plain_seconds(phase) for phase in phases)}"


def repeat_mark(repeat: Repeat) -> str:
    """What a mark says of doing something more than once; empty where the text gives no number."""
    match repeat:
        case Sets(count, rest):
            return ", ".join((*_of(count, "{} sets"), *_rest(rest, "sets")))
        case Rounds(count, rest, as_reps):
            return ", ".join((*_of(count, "repeat {} times" if as_reps else "{} rounds"), *_rest(rest, "rounds")))
        case Sides(first, limb):
            return f"each {limb}" + (f", {first.value} first" if first else "")
        case Directions():
            return "both directions"


def _of(count: Amount | None, words: str) -> tuple[str, ...]:
    return (words.format(_count(count)),) if count else ()


def _rest(rest: Amount | None, between: str) -> tuple[str, ...]:
    return (f"rest {_time(rest)} between {between}",) if rest else ()


# ── Sentences with their marks ───────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence with the marks behind it; without words, marks on a line of their own."""

    words: str
    marks: tuple[str, ...] = ()
    in_front: bool = False
    """It is heard before the exercise begins."""


_IN_FRONT: Final = (Role.INTRO, Role.BENEFIT, Role.HAVE_READY, Role.CAUTION)


class _Teller:
    """Tells one exercise in a wording."""

    def __init__(self, exercise: Exercise, wording: Wording) -> None:
        self.exercise = exercise
        self.wording = wording
        self.said = tuple(_spans(exercise.body))

    def nodes(self, nodes: Iterable[Node]) -> Iterator[_Sentence]:
        """The sentences of some nodes."""
        for node in nodes:
            if isinstance(node, Block):
                yield from self._block(node)
            else:
                yield self._step(node)

    def _step(self, step: Step) -> _Sentence:
        marks = [dose_mark(step.dose)] if step.dose and self._marks(_amounts(step.dose)) else []
        marks += [f"pause {_time(step.wait)}"] if step.wait else []
        named = step.text.content == self.exercise.name.content and step.carried_out
        words = "" if named else step.text.content
        return _Sentence(words, tuple(filter(None, marks)), step.role in _IN_FRONT)

    def _block(self, block: Block) -> Iterator[_Sentence]:
        sentences = [*self.nodes(block.items), *(self._step(step) for step in block.said_by)]
        mark = repeat_mark(block.repeat) if self._marks_block(block) else ""
        if not mark:
            yield from sentences
        elif sentences and (block.said_by or not self.wording.apart):
            last = sentences.pop()
            yield from (*sentences, replace(last, marks=(*last.marks, mark)))
        else:
            yield from (*sentences, _Sentence("", (mark,)))

    def _marks_block(self, block: Block) -> bool:
        amounts = _amounts(block.repeat)
        if self.wording.marking is Marking.UNSAID and not amounts:
            return not block.said_by
        return self._marks(amounts)

    def _marks(self, amounts: Sequence[Amount]) -> bool:
        """Whether amounts are marked."""
        match self.wording.marking:
            case Marking.EVERYTHING:
                return True
            case Marking.UNSAID:
                return not all(self._is_said(amount) for amount in amounts)
            case Marking.NOTHING:
                return False

    def _is_said(self, amount: Amount) -> bool:
        at = amount.span
        return at.end > at.start and any(start <= at.start and at.end <= end for start, end in self.said)


def _amounts(asked: Dose | Repeat) -> tuple[Amount, ...]:
    """The numbers of a dose or of a block."""
    fields = (getattr(asked, name) for name in asked.__dataclass_fields__)
    return tuple(value for value in fields if isinstance(value, Amount))


def _spans(nodes: Iterable[Node]) -> Iterator[tuple[int, int]]:
    """Where the sentences of some nodes stand in the source."""
    for node in nodes:
        if isinstance(node, Block):
            yield from _spans(node.items)
            yield from _spans(node.said_by)
        else:
            span = node.text.span()
            yield span.start, span.end


# ── The page ─────────────────────────────────────────────────────────────────────────────────────────────────────────

_ESCAPED = re.compile(r"([\\`*_<\[\]|~&])")
_OPENS_A_BLOCK = re.compile(r"^(?:(\d{1,9})([.)])(?=\s|$)|([-+#>=]))")
_ENDS = re.compile(r"[.!?…:][\"'”’)\]]*$")


def _plain(words: str) -> str:
    """Words so that Markdown leaves them as they are."""
    escaped = _ESCAPED.sub(r"\\\1", " ".join(words.split()))
    return _OPENS_A_BLOCK.sub(lambda found: rf"{found[1]}\{found[2]}" if found[1] else rf"\{found[3]}", escaped)


def _line(sentence: _Sentence) -> str:
    """A sentence with its full stop and its marks."""
    words = _plain(sentence.words)
    if words and not _ENDS.search(words):
        words = words.rstrip(" ,;–—-") + "."
    return " ".join(filter(None, (words, *(f"[{mark}]" for mark in sentence.marks))))


def _paragraph(steps: Iterable[Step]) -> list[str]:
    """Sentences in running text, as one paragraph or none."""
    words = " ".join(_line(_Sentence(step.text.content)) for step in steps)
    return [words] if words else []


def _told(exercise: Exercise, wording: Wording) -> list[str]:
    """The paragraphs of an exercise."""
    sentences = list(_Teller(exercise, wording).nodes(exercise.body))
    begun = next((i for i, one in enumerate(sentences) if not one.in_front or one.marks), len(sentences))
    front = " ".join(_line(sentence) for sentence in sentences[:begun])
    return [*([front] if front else []), *_instructions(sentences[begun:], listed=wording.listed)]


def _instructions(sentences: Iterable[_Sentence], *, listed: bool) -> list[str]:
    """The paragraphs of what is done: runs of lines, parted by marks on lines of their own."""
    paragraphs: list[list[str]] = [[]]
    number = 0
    for sentence in sentences:
        line = _line(sentence)
        if not sentence.words:
            paragraphs += [[line], []] if line else []
            continue
        number += 1
        paragraphs[-1].append(f"{number}. {line}" if listed else line)
    return ["\n".join(lines) for lines in paragraphs if lines]


def _heading(level: int, name: Text | str) -> str:
    words = name if isinstance(name, str) else name.content
    return f"{'#' * level} {_plain(words)}"


def _exercise(exercise: Exercise, level: int, wording: Wording) -> list[str]:
    return [_heading(level, exercise.name), *_told(exercise, wording)]


_GROUP = "Circuit"
"""Heading over a group without a name."""


def _group(group: Group, wordings: Iterator[Wording]) -> list[str]:
    """A group: its rounds are asked for before its exercises, which stand under its heading."""
    asked = [repeat_mark(repeat) for repeat in (group.rounds, group.sides) if repeat]
    marks = " ".join(f"[{mark}]" for mark in asked if mark)
    paragraphs = [_heading(2, group.name or _GROUP), *([marks] if marks else [])]
    for exercise in group.exercises:
        paragraphs += _exercise(exercise, 3, next(wordings))
    return paragraphs


def script(routine: Routine, wordings: Iterable[Wording]) -> str:
    """The script of a routine; each exercise, in order, in a wording of its own."""
    each = iter(wordings)
    paragraphs = [f"---\ntitle: {' '.join(routine.title.split())}\n---\n# {_plain(routine.title)}"]
    paragraphs += _paragraph(routine.opening)
    if routine.rest_between and routine.rest_between.time:
        paragraphs.append(f"[rest {_time(routine.rest_between.time)} between exercises]")
    for part in routine.parts:
        paragraphs += _group(part, each) if isinstance(part, Group) else _exercise(part, 2, next(each))
    paragraphs += _paragraph(routine.closing)
    return "\n\n".join(paragraphs) + "\n"
