"""A routine as an explicit script: Markdown that a person can read aloud, with marks in square brackets.

Each sentence is a line of its own, followed by the mark of its dose; what is done more than once is closed by the mark
that asks for it, and opened by `[from here]` where it does not begin with the exercise. The front matter says
`doses: marked`: nothing but the marks is done when the script is read, so nothing is left to be guessed. What the
article left out is not in the script.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.model.document import Setting
from guide.model.routine import (
    IN_FRONT,
    Amount,
    AsMany,
    Block,
    Breath,
    Breathed,
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
    Rounds,
    Routine,
    Sets,
    Sides,
    Step,
    Tempo,
    Work,
)
from guide.model.text import Text, one_line
from guide.publish.listing.lines import plain_seconds
from guide.publish.listing.routine import count_words, time_words
from guide.units import MINUTE_MS
from guide.values import dataclass

# ── Marks ────────────────────────────────────────────────────────────────────────────────────────────────────────────

_PHASES: Final[Mapping[BreathPhase, str]] = MappingProxyType(
    {
        BreathPhase.IN: "breathe in",
        BreathPhase.FULL: "hold breath",
        BreathPhase.OUT: "breathe out",
        BreathPhase.EMPTY: "hold breath empty",
    }
)


def dose_mark(dose: Dose) -> str:
    """What a mark says of a dose; only what is to be done where the text gives no number."""
    match dose:
        case Hold(time):
            return _timed("hold", time)
        case Work(time):
            return time_words(time) if time else "work"
        case Rest(time):
            return _timed("rest", time)
        case Reps():
            return ", ".join(_reps(dose))
        case Breath(phase, time):
            return _timed(_PHASES[phase], time)
        case Breaths(count):
            return _counted(count, "breaths")


def _timed(words: str, time: Amount | None) -> str:
    return f"{words} {time_words(time)}" if time else words


def _counted(count: Amount | None, words: str) -> str:
    if count is None:
        return words
    return f"{count_words(count)} {words.removesuffix('s') if count.low == count.high == 1 else words}"


def _reps(reps: Reps) -> Iterator[str]:
    if reps.hold:
        yield f"hold {time_words(reps.hold)}"
    yield _counted(reps.count, "reps") + (_tempo(reps.tempo) if reps.tempo else "")
    if reps.pause:
        yield f"rest {time_words(reps.pause)} between reps"


def _tempo(tempo: Tempo | Pace | Breathed) -> str:
    match tempo:
        case Breathed(breaths):
            return " with the breath" if breaths == 1 else f" with {breaths} breaths"
        case Pace():
            return f" {tempo.value}"
        case Tempo(0, 0, beat_ms, 0):
            return f" @ {plain_seconds(beat_ms)} s"
        case Tempo():
            phases = (tempo.lower_ms, tempo.bottom_ms, tempo.lift_ms, tempo.top_ms)
            return f" @ {'-'.join(plain_seconds(phase) for phase in phases)}"


def repeat_mark(repeat: Repeat) -> str:
    """What a mark says of doing something more than once."""
    match repeat:
        case Sets(count):
            return ", ".join((_counted(count, "sets"), *_between(repeat, "sets")))
        case Rounds(count, as_reps=as_reps):
            times = f"repeat {count_words(count)} times" if count else "repeat"
            return ", ".join((times if as_reps else _counted(count, "rounds"), *_between(repeat, "rounds")))
        case AsMany(time):
            return f"as many rounds as you can in {_long_time(time)}"
        case Sides(first, limb):
            return f"each {limb}" + (f", {first.value} first" if first else "")
        case Directions(names):
            return "both directions" + (f": {names[0]}, {names[1]}" if names else "")


def _long_time(time: Amount) -> str:
    """In minutes, where it is whole minutes."""
    if time.low % MINUTE_MS or time.high % MINUTE_MS or not time.high:
        return time_words(time)
    return f"{count_words(replace(time, low=time.low // MINUTE_MS, high=time.high // MINUTE_MS))} min"


def _between(repeat: Sets | Rounds, what: str) -> Iterator[str]:
    """The rest between two times, and how long it is from the start of one to that of the next."""
    if repeat.rest:
        yield f"rest {time_words(repeat.rest)} between {what}"
    if repeat.every:
        yield f"every {time_words(repeat.every)}"


_LONGEST_MARK: Final = 80
"""Characters between the brackets of a mark, so that it is taken in at a glance."""


def _in_brackets(marks: Iterable[str]) -> list[str]:
    """Marks in as few brackets as they fit into: `[10 reps, each leg]`; names stand in brackets of their own."""
    brackets: list[str] = []
    for mark in marks:
        room = brackets and len(brackets[-1]) + len(mark) + 2 <= _LONGEST_MARK
        if room and ":" not in brackets[-1] + mark:
            brackets[-1] += f", {mark}"
        else:
            brackets.append(mark)
    return [f"[{mark}]" for mark in brackets]


# ── Lines ────────────────────────────────────────────────────────────────────────────────────────────────────────────

_FROM_HERE: Final = "[from here]"
_NO_DOSE: Final = "no dose"
_ONLY_MARKS: Final = late_pattern(r"(?:\[[^\[\]]*\]\s*)+")


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence with its marks; without words, marks alone."""

    words: str
    marks: tuple[str, ...] = ()
    in_front: bool = False
    """It is heard before the exercise begins."""
    opens: int = 0
    """How many runs that are repeated begin with it."""


Further = Mapping[int, tuple[str, ...]]
"""Marks that are wanted besides those of doses, by the number of the line among those with words."""


class _Teller:
    """Writes sentences as lines and counts them."""

    def __init__(self, further: Further) -> None:
        self.further = further
        self.steps: list[Step] = []
        """The sentences written so far, those without words of their own left out."""
        self.lines: list[_Line] = []

    def say(self, step: Step, *marks: str, words: bool = True, opens: int = 0) -> None:
        """A sentence with its marks; nothing if it has neither."""
        further: tuple[str, ...] = ()
        if words:
            further = self.further.get(len(self.steps), ())
            self.steps.append(step)
        if step.no_dose and step.dose is None and _NO_DOSE not in marks + further:
            further += (_NO_DOSE,)
        asked = (*marks, *further, *_aside(step))
        front = step.role in IN_FRONT and step.dose is None
        if words or asked:
            self.lines.append(_Line(step.text.content if words else "", asked, front, opens))

    def mark(self, *marks: str) -> None:
        """Marks on a line of their own."""
        self.lines.append(_Line("", marks))


def _aside(step: Step) -> Iterator[str]:
    """What a sentence has besides its dose."""
    if step.alternating:
        yield "alternating"
    if step.wait:
        yield f"pause {time_words(step.wait)}"
    if step.beep:
        yield "beep"
    yield from (f"only if: {dose_mark(dose)}" for dose in step.conditional)


class _ExerciseTeller:
    """Writes the sentences of one exercise."""

    def __init__(self, exercise: Exercise, teller: _Teller) -> None:
        self.exercise = exercise
        self.teller = teller
        self.told: set[tuple[str, int]] = set()
        """Sentences written already, by words and place: one that asks for a block may also stand in it."""
        self.opens = 0
        """How many runs begin with the next sentence."""
        self.begun = False
        """Whether anything but what is heard first was written."""

    def tell(self) -> None:
        """All of it."""
        for node in self.exercise.body:
            self._node(node, outside=True)

    def _node(self, node: Node, *, outside: bool) -> None:
        if isinstance(node, Step):
            self._step(node)
            return
        repeats, alone = _around_one(node)
        if alone is not None and self._is_said(alone):
            self._step(alone, *(repeat_mark(repeat) for repeat in repeats))
        else:
            self._block(node, outside=outside)

    def _step(self, step: Step, *repeats: str) -> None:
        dose = dose_mark(step.dose) if step.dose else _NO_DOSE if repeats else ""
        front = step.role in IN_FRONT and step.dose is None and not self.opens
        self.begun = self.begun or not front
        self.teller.say(step, *filter(None, (dose, *repeats)), words=self._words(step), opens=self.opens)
        self.opens = 0

    def _is_said(self, step: Step) -> bool:
        """Whether a sentence has words of its own, or a dose."""
        return step.dose is not None or not self._is_only_marks(step)

    def _is_only_marks(self, step: Step) -> bool:
        return bool(_ONLY_MARKS.fullmatch(step.text.content))

    def _words(self, step: Step) -> bool:
        """Whether the words of a step are written: not if they are only the name or marks, or were written before."""
        said = step.text.content, step.text.span().start
        told = said[1] > 0 and said in self.told
        self.told.add(said)
        named = step.carried_out and step.text.content == self.exercise.name.content
        return not (told or named or self._is_only_marks(step))

    def _block(self, block: Block, *, outside: bool) -> None:
        """A run, opened by a mark unless it begins with the exercise, and closed by the mark that repeats it."""
        first = _first(block)
        at_start = outside and not self.begun and first is not None
        opened = not at_start or (first is not None and first.role in IN_FRONT and first.dose is None)
        self.opens += opened
        repeats, inner = _around_all(block)
        for item in inner.items:
            self._node(item, outside=outside and not opened)
        marks = tuple(repeat_mark(repeat) for repeat in repeats)
        asking = [step for step in inner.said_by if self._words(step)]
        for step in asking:
            self.teller.say(replace(step, dose=None), *marks)
        if not asking:
            self.teller.mark(*marks)


def _around_all(block: Block) -> tuple[tuple[Repeat, ...], Block]:
    """The blocks that hold the same run and that no sentence asks for, the innermost first, and the innermost."""
    if len(block.items) == 1 and not block.said_by:
        (item,) = block.items
        if isinstance(item, Block) and not item.said_by:
            repeats, inner = _around_all(item)
            return (*repeats, block.repeat), inner
    return (block.repeat,), block


def _first(block: Block) -> Step | None:
    """The first sentence in a block."""
    for item in block.items:
        found = item if isinstance(item, Step) else _first(item)
        if found is not None:
            return found
    return None


def _around_one(block: Block) -> tuple[tuple[Repeat, ...], Step | None]:
    """The blocks around a single sentence, the innermost first; no sentence where there are several."""
    if len(block.items) != 1 or block.said_by:
        return (), None
    (item,) = block.items
    if isinstance(item, Step):
        return (block.repeat,), item
    repeats, step = _around_one(item)
    return (*repeats, block.repeat), step


# ── The page ─────────────────────────────────────────────────────────────────────────────────────────────────────────

_ESCAPED = late_pattern(r"([\\`*_<\[\]|~&])")
_OPENS_A_BLOCK = late_pattern(r"^(?:(\d{1,9})([.)])(?=\s|$)|([-+#>=]))")
_ENDS = late_pattern(r"[.!?…:][\"'”’)\]]*$")


def _plain(words: str) -> str:
    """Words so that Markdown leaves them as they are."""
    escaped = _ESCAPED.sub(r"\\\1", one_line(words))
    return _OPENS_A_BLOCK.sub(lambda found: rf"{found[1]}\{found[2]}" if found[1] else rf"\{found[3]}", escaped)


def _line(line: _Line) -> str:
    """A sentence with its full stop and its marks."""
    words = one_line(line.words)
    if words and not _ENDS.search(words):
        words = words.rstrip(" ,;–—-") + "."
    return " ".join((*[_FROM_HERE] * line.opens, *([_plain(words)] if words else ()), *_in_brackets(line.marks)))


def _paragraph(lines: Iterable[_Line]) -> list[str]:
    """Lines as one paragraph or none."""
    written = "\n".join(map(_line, lines))
    return [written] if written else []


def _instructions(lines: Sequence[_Line]) -> list[str]:
    """The paragraphs of an exercise: what is heard first, then a numbered list; marks alone stand between its parts."""
    begun = next((i for i, one in enumerate(lines) if not one.in_front or one.opens), len(lines))
    front = _paragraph(lines[:begun])
    paragraphs = [front] if front else []
    number = 0
    run: list[str] = []
    for one in lines[begun:]:
        if one.words:
            number += 1
            run.append(f"{number}. {_line(one)}")
        else:
            paragraphs += [run, [_line(one)]]
            run = []
    return ["\n".join(lines) for lines in (*paragraphs, run) if lines]


def _heading(level: int, name: Text | str) -> str:
    words = name if isinstance(name, str) else name.content
    return f"{'#' * level} {_plain(words)}"


_GROUP: Final = "Circuit"
"""Heading over a group without a name."""
_OUTER: Final = 2
"""Level of the headings right under the title."""
_AT_THE_END: Final = "[at the end]"


@dataclass(frozen=True, slots=True)
class Script:
    """A script, and the sentences that its lines with words are, in order."""

    text: str
    steps: tuple[Step, ...]


def script(
    routine: Routine, settings: Iterable[Setting] = (), further: Further = MappingProxyType({}), *, ready: bool = False
) -> Script:
    """The script of a routine, with further marks on some lines, and with what to have ready if that is wanted."""
    teller = _Teller(further)
    paragraphs = [f"{_front_matter(routine.title, settings)}\n{_heading(1, routine.title)}"]
    paragraphs += _opening(routine, teller, ready=ready)
    for part in routine.parts:
        if isinstance(part, Group):
            paragraphs += _group(part, teller)
        else:
            paragraphs += _exercise(part, _OUTER, teller)
    if routine.closing:
        paragraphs += [_AT_THE_END, *_told(routine.closing, teller)]
    return Script("\n\n".join(paragraphs) + "\n", tuple(teller.steps))


def _take(teller: _Teller) -> list[_Line]:
    """The lines written since the last time."""
    lines, teller.lines = teller.lines, []
    return lines


def _told(steps: Iterable[Step], teller: _Teller) -> list[str]:
    """Sentences outside the exercises."""
    for step in steps:
        teller.say(step)
    return _paragraph(_take(teller))


def _opening(routine: Routine, teller: _Teller, *, ready: bool) -> list[str]:
    """What is said before the first exercise, and what holds for all of them."""
    paragraphs = _told(routine.opening, teller)
    if ready:
        teller.mark(f"have ready: {', '.join(routine.have_ready)}" if routine.have_ready else "have ready: nothing")
    rest = routine.rest_between
    between = f"{dose_mark(rest)} between exercises" if rest else ""
    asked = False
    for step in routine.doses_for_all:
        asks = bool(between) and step.dose == rest and not asked
        asked = asked or asks
        mark = between if asks else f"for all: {dose_mark(step.dose) if step.dose else _NO_DOSE}"
        teller.say(replace(step, dose=None), mark)
    if between and not asked:
        teller.mark(between)
    return [*paragraphs, *_paragraph(_take(teller))]


def _exercise(exercise: Exercise, level: int, teller: _Teller) -> list[str]:
    _ExerciseTeller(exercise, teller).tell()
    return [_heading(level, exercise.name), *_instructions(_take(teller))]


def _group(group: Group, teller: _Teller) -> list[str]:
    """A group: its rounds are asked for before its exercises, which stand under a heading of their own."""
    marks = [repeat_mark(repeat) for repeat in (group.rounds, group.sides) if repeat]
    for index, step in enumerate(group.said_by):
        teller.say(replace(step, dose=None), *(marks if index == 0 else ()))
    if marks and not group.said_by:
        teller.mark(*marks)
    heading = _heading(_OUTER, group.name) if group.name else f"{_heading(_OUTER, _GROUP)} [not said]"
    paragraphs = [heading, *_paragraph(_take(teller))]
    for exercise in group.exercises:
        paragraphs += _exercise(exercise, _OUTER + 1, teller)
    return paragraphs


_CHOOSING: Final = ("only", "skip", "from")


def _front_matter(title: str, settings: Iterable[Setting]) -> str:
    """The title, that only marks count, and the other settings of the article.

    Those that choose exercises have done so: in a script without the others, their numbers and names are of other ones.
    """
    own = {"title": one_line(title), "doses": "marked"}
    named = [*own.items(), *((one.name, one.value) for one in settings if one.name.lower() not in {*own, *_CHOOSING})]
    return "\n".join(("---", *(f"{name}: {_value(value)}" for name, value in named), "---"))


def _value(words: str) -> str:
    """A setting's value, in quotes where it could be taken for a comment or for quoted words."""
    return f'"{words}"' if re.search(r"""^["'#]|\s#""", words) else words
