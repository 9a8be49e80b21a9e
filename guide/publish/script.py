"""A routine as an explicit script: Markdown that a person can read aloud, with marks in square brackets.

Each sentence of an exercise stands in its order, followed by the mark of its own dose; what is done more than once is
closed by the mark that asks for it. A mark repeats what the words say, so that nothing is left to be guessed when the
script is read. How much is marked, and how the sentences are set, is a `Wording`: reading is done elsewhere, and
whoever reads back chooses the first wording that gives the same exercise again. What the article left out is not in the
script.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType
from typing import Final

from guide.model.document import Setting
from guide.model.routine import (
    IN_FRONT,
    Amount,
    Block,
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
    steps_of,
)
from guide.model.text import NOWHERE, Span, Text
from guide.publish.listing.lines import plain_seconds
from guide.publish.listing.routine import count_words, time_words

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
    above: bool = False
    """What the article says before it names its first exercise stands above the heading of that."""


WORDINGS: Final = tuple(
    Wording(marking, listed, apart, above)
    for marking in Marking
    for above in (False, True)
    for apart in (True, False)
    for listed in (True, False)
)
"""All of them, from the most explicit to the plainest."""


# ── Marks ────────────────────────────────────────────────────────────────────────────────────────────────────────────

_PHASES: Final[Mapping[BreathPhase, str]] = MappingProxyType(
    {
        BreathPhase.IN: "breathe in",
        BreathPhase.FULL: "hold breath",
        BreathPhase.OUT: "breathe out",
        BreathPhase.EMPTY: "hold breath",
    }
)


def dose_mark(dose: Dose) -> str:
    """What a mark says of a dose; empty where the text gives no number."""
    match dose:
        case Hold(Amount() as time):
            return f"hold {time_words(time)}"
        case Work(Amount() as time):
            return time_words(time)
        case Rest(Amount() as time):
            return f"rest {time_words(time)}"
        case Reps():
            return ", ".join(_reps(dose))
        case Breath(phase, time):
            return f"{_PHASES[phase]} {time_words(time)}"
        case Breaths(Amount() as count):
            return f"{count_words(count)} breaths"
        case _:
            return ""


def _reps(reps: Reps) -> Iterator[str]:
    if reps.hold:
        yield f"hold {time_words(reps.hold)}"
    tempo = _tempo(reps.tempo) if reps.tempo and reps.count else ""
    if reps.count:
        yield f"{count_words(reps.count)} reps{tempo}"
    if reps.pause:
        yield f"rest {time_words(reps.pause)} between reps"


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
    return (words.format(count_words(count)),) if count else ()


def _rest(rest: Amount | None, between: str) -> tuple[str, ...]:
    return (f"rest {time_words(rest)} between {between}",) if rest else ()


# ── Sentences with their marks ───────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence with the marks behind it; without words, marks on a line of their own."""

    words: str
    marks: tuple[str, ...] = ()
    in_front: bool = False
    """It is heard before the exercise begins."""
    wait: Amount | None = None
    """Silence after it."""
    place: Span = NOWHERE
    """Where the words stand in the article."""


_ONLY_MARKS: Final = re.compile(r"(?:\[[^\[\]]*\]\s*)+")


class _Teller:
    """Tells one exercise in a wording."""

    def __init__(self, exercise: Exercise, wording: Wording) -> None:
        self.exercise = exercise
        self.wording = wording
        self.said = tuple(step.text.span() for step in steps_of(exercise.body, asking=True))
        self.told: set[tuple[str, int]] = set()
        """Sentences written already, by words and place: one that asks for a block may also stand in it."""

    def nodes(self, nodes: Iterable[Node]) -> Iterator[_Sentence]:
        """The sentences of some nodes."""
        for node in nodes:
            if isinstance(node, Block):
                yield from self._block(node)
            else:
                yield self._step(node)

    def _step(self, step: Step) -> _Sentence:
        mark = dose_mark(self._unsaid(step.dose)) if step.dose and self._marks(_amounts(step.dose)) else ""
        marks = (mark,) if mark else ()
        return _Sentence(self._words(step), marks, step.role in IN_FRONT, step.wait, step.text.span())

    def _words(self, step: Step) -> str:
        """The words of a step; none where they are only the name or marks, or were written before."""
        said = step.text.content, step.text.span().start
        told = said[1] > 0 and said in self.told
        self.told.add(said)
        named = step.carried_out and step.text.content == self.exercise.name.content
        return "" if told or named or _ONLY_MARKS.fullmatch(step.text.content) else step.text.content

    def _block(self, block: Block) -> Iterator[_Sentence]:
        sentences = [*self.nodes(block.items), *(self._step(step) for step in block.said_by)]
        mark = repeat_mark(block.repeat) if self._marks_block(block) else ""
        if not mark:
            yield from sentences
        elif sentences and (block.said_by or not self.wording.apart):
            last = sentences.pop()
            yield from (*sentences, replace(last, marks=_with(last.marks, mark)))
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

    def _unsaid(self, dose: Dose) -> Dose:
        """A dose for its mark: of repetitions only the numbers that no words say, where only those are marked."""
        if self.wording.marking is not Marking.UNSAID or not isinstance(dose, Reps):
            return dose
        count, hold, pause = (
            None if amount and self._is_said(amount) else amount for amount in (dose.count, dose.hold, dose.pause)
        )
        return replace(dose, count=count, hold=hold, pause=pause)

    def _is_said(self, amount: Amount) -> bool:
        at = amount.span
        return at.end > at.start and any(said.start <= at.start and at.end <= said.end for said in self.said)


_LONGEST_MARK: Final = 80
"""Characters between the brackets of a mark that is taken for one."""


def _with(marks: tuple[str, ...], mark: str) -> tuple[str, ...]:
    """Marks with one more, in the brackets of the last where there is room: `[10 reps, each leg]`."""
    if marks and len(marks[-1]) + len(mark) + 2 <= _LONGEST_MARK:
        return (*marks[:-1], f"{marks[-1]}, {mark}")
    return (*marks, mark)


def _amounts(asked: Dose | Repeat) -> tuple[Amount, ...]:
    """The numbers of a dose or of a block."""
    fields = (getattr(asked, name) for name in asked.__dataclass_fields__)
    return tuple(value for value in fields if isinstance(value, Amount))


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
    wait = f"[pause {time_words(sentence.wait)}]" if sentence.wait else ""
    return " ".join(filter(None, (words, *(f"[{mark}]" for mark in sentence.marks), wait)))


def _paragraph(steps: Iterable[Step]) -> list[str]:
    """Sentences in running text, as one paragraph or none."""
    words = " ".join(_line(_Sentence(step.text.content)) for step in steps)
    return [words] if words else []


def told(exercise: Exercise, wording: Wording) -> list[str]:
    """The paragraphs of an exercise."""
    sentences = list(_Teller(exercise, wording).nodes(exercise.body))
    if wording.marking is not Marking.EVERYTHING:
        sentences = _whole(sentences)
    begun = next((i for i, one in enumerate(sentences) if not one.in_front or one.marks), len(sentences))
    front = " ".join(_line(sentence) for sentence in sentences[:begun])
    return [*([front] if front else []), *_instructions(sentences[begun:], listed=wording.listed)]


def _whole(sentences: Iterable[_Sentence]) -> list[_Sentence]:
    """Sentences that were cut where one dose ends and the next begins, whole again."""
    found: list[_Sentence] = []
    for sentence in sentences:
        last = found[-1] if found else None
        if last and sentence.words and _goes_on(last, sentence):
            words = f"{last.words}, {sentence.words}"
            marks = (*last.marks, *sentence.marks)
            place = last.place.join(sentence.place)
            found[-1] = replace(last, words=words, marks=marks, wait=sentence.wait, place=place)
        else:
            found.append(sentence)
    return found


_LONGEST_CUT: Final = 4
"""Characters, a comma or a dash and blanks, that lie between two pieces of a sentence."""


def _goes_on(first: _Sentence, second: _Sentence) -> bool:
    """Whether two sentences are pieces of one."""
    cut = second.place.start - first.place.end
    return bool(first.words) and 0 < cut <= _LONGEST_CUT and not _ENDS.search(first.words)


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


_GROUP: Final = "Circuit"
"""Heading over a group without a name."""
_OUTER: Final = 2
"""Level of the headings right under the title."""


class _Page:
    """The paragraphs of a script, while it is being written."""

    def __init__(self, wordings: Iterable[Wording]) -> None:
        self.wordings = iter(wordings)
        self.paragraphs: list[str] = []
        self.level = _OUTER
        """Level of the headings of exercises here."""
        self.begun = False
        """Whether an exercise has been written."""

    def part(self, part: Exercise | Group) -> None:
        """An exercise or a group."""
        if isinstance(part, Group):
            self._group(part)
        else:
            wording = next(self.wordings)
            self._exercise(part, self._over(part, wording), wording)

    def _exercise(self, exercise: Exercise, over: int, wording: Wording) -> None:
        """An exercise without its first sentences, which stand over it."""
        rest = replace(exercise, body=exercise.body[over:])
        self.paragraphs += [_heading(self.level, exercise.name), *told(rest, wording)]
        self.begun = True

    def _over(self, exercise: Exercise, wording: Wording) -> int:
        """Write what stands over an exercise; how many nodes of its body that is."""
        over = _steps_before(exercise)
        if over and _is_heading(over[0]):
            self.level = _OUTER
        elif self.begun or not wording.above:
            return 0
        for step in over:
            if _is_heading(step):
                self.paragraphs.append(_heading(self.level, step.text))
                self.level += 1
            else:
                self.paragraphs += _paragraph((step,))
        return len(over)

    def _group(self, group: Group) -> None:
        """A group: its rounds are asked for before its exercises, which stand under a heading of their own."""
        wordings = [next(self.wordings) for _ in group.exercises]
        self.level = _OUTER
        over = self._over(group.exercises[0], wordings[0]) if wordings else 0
        if self.level == _OUTER:
            self.paragraphs.append(_heading(_OUTER, group.name or _GROUP))
            self.level += 1
        asked = [repeat_mark(repeat) for repeat in (group.rounds, group.sides) if repeat]
        marks = [f"[{mark}]" for mark in asked if mark]
        self.paragraphs += [" ".join(marks)] if marks else []
        for exercise, wording in zip(group.exercises, wordings, strict=True):
            self._exercise(exercise, over, wording)
            over = 0
        self.level = _OUTER


def _is_heading(step: Step) -> bool:
    """Whether a step is a heading of the article over several exercises."""
    return step.role is Role.INTRO and not _CLOSED.search(step.text.content)


_CLOSED: Final = re.compile(r"[.!?…:;,][\"'”’)\]]*$")


def _steps_before(exercise: Exercise) -> tuple[Step, ...]:
    """The first steps that stand before the exercise's name in the article."""
    name = exercise.name.span().start
    found: list[Step] = []
    for node in exercise.body:
        if not isinstance(node, Step) or node.dose or node.text.span().start >= name:
            break
        found.append(node)
    return tuple(found)


def _unnamed(routine: Routine) -> list[str]:
    """The things to have ready that no sentence names, as a sentence."""
    told = steps_of((node for one in routine.exercises for node in one.body), asking=True)
    steps = [*routine.opening, *told]
    words = " ".join(step.text.content for step in steps).casefold()
    things = [thing for thing in routine.have_ready if thing.casefold() not in words]
    return [_plain(f"Have ready: {', '.join(things)}.")] if things else []


def _front_matter(title: str, settings: Iterable[Setting]) -> str:
    """The title and the other settings of the article."""
    named = [("title", " ".join(title.split())), *((one.name, one.value) for one in settings if one.name != "title")]
    return "\n".join(("---", *(f"{name}: {_value(value)}" for name, value in named), "---"))


def _value(words: str) -> str:
    """A setting's value, in quotes where it could be taken for a comment or for quoted words."""
    return f'"{words}"' if re.search(r"""^["'#]|\s#""", words) else words


def wordings_of(exercise: Exercise, *, first: bool) -> tuple[Wording, ...]:
    """The wordings that write an exercise differently, from the most explicit to the plainest."""
    different: dict[tuple[object, ...], Wording] = {}
    above = first and bool(_steps_before(exercise))
    for wording in WORDINGS:
        if above or not wording.above:
            different.setdefault((wording.above, *told(exercise, wording)), wording)
    return tuple(different.values())


def script(routine: Routine, wordings: Iterable[Wording], settings: Iterable[Setting] = ()) -> str:
    """The script of a routine; each exercise, in order, in a wording of its own."""
    page = _Page(wordings)
    page.paragraphs.append(f"{_front_matter(routine.title, settings)}\n{_heading(1, routine.title)}")
    page.paragraphs += [*_paragraph(routine.opening), *_unnamed(routine)]
    if routine.rest_between and routine.rest_between.time:
        page.paragraphs.append(f"[rest {time_words(routine.rest_between.time)} between exercises]")
    for part in routine.parts:
        page.part(part)
    page.paragraphs += _paragraph(routine.closing)
    return "\n\n".join(page.paragraphs) + "\n"
