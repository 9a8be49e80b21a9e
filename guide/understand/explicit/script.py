"""An explicit script into a routine, heading by heading and line by line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath
from typing import Final, get_args

from guide.model.document import Document
from guide.model.findings import Finding
from guide.model.routine import (
    AsMany,
    Dose,
    Exercise,
    Group,
    LeftOut,
    Rest,
    Role,
    Rounds,
    Routine,
    Sets,
    Sides,
    Step,
    Work,
    steps_of,
)
from guide.model.text import Text
from guide.understand.explicit.doses import Asked, asked
from guide.understand.explicit.lines import Head, Line, Lines
from guide.understand.explicit.tree import ExerciseReader, role_in_script
from guide.understand.lexicon import Lexicon
from guide.understand.marks.finding import unreadable
from guide.understand.marks.values import Control, ForAllSaid, ThingsSaid, Unsaid
from guide.understand.ready import things_to_have_ready
from guide.understand.routines import SKIPPED, Compiled
from guide.understand.said import Said


def explicit_routine(document: Document, lexicon: Lexicon) -> Routine:
    """What an explicit script asks to be done."""
    reader = _Script(document, lexicon)
    lines = Lines(document, lexicon)
    rows = tuple(lines.read(document.blocks))
    titled = not any(isinstance(row, Head) and row.level > 1 for row in rows) and not any(map(_asks, rows))
    heads = iter([*(row for row in rows if isinstance(row, Head)), None])
    following = next(heads)
    for row in rows:
        if isinstance(row, Head):
            following = next(heads)
            reader.head(row, following, only_title=titled)
        else:
            reader.line(row)
    return reader.routine(lines)


def _asks(row: Head | Line) -> bool:
    """Whether a line asks for something to be done."""
    values = row.line.values if isinstance(row, Head) else row.values
    return any(isinstance(value, (Unsaid, *get_args(Said))) for value in values)


_OUTSIDE: Final = (Role.CAUTION, Role.HAVE_READY, Role.SET_UP, Role.BENEFIT, Role.INTRO)
"""Roles of sentences before the first exercise."""
_AFTER: Final = (Role.CAUTION, Role.FREQUENCY)
"""Roles of sentences after the last."""


class _Script:
    """Reads headings and lines into a routine."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self.document = document
        self.lexicon = lexicon
        self.title: Text | None = None
        self.made = Compiled()
        self.ready: tuple[str, ...] | None = None
        self.findings: list[Finding] = []
        self.exercise: ExerciseReader | None = None
        self.behind: tuple[Line, ...] = ()
        """Marks of the exercise's heading, which come after its lines."""
        self.group: Group | None = None
        self.level = 0
        """Level of the heading of the group that is open."""
        self.ended = False
        """Whether what is read now is said after the last exercise."""

    # Headings.

    def head(self, head: Head, following: Head | None, *, only_title: bool) -> None:
        """A heading: the title, a group or an exercise; the only heading there is may be both title and exercise."""
        words = head.line.words
        deeper = following is not None and following.level > head.level
        first = self.title is None and not self.made.parts and self.exercise is None and self.group is None
        if head.level == 1 and first and words is not None:
            self.title = words
            if following is not None or only_title:
                return
        self._close_exercise()
        if self.group is not None and head.level <= self.level:
            self._close_group()
        if deeper and self.group is None:
            self._open_group(head)
        elif words is not None:
            self.exercise = ExerciseReader(words, self.lexicon)
            self.behind = (replace(head.line, words=None),) if head.line.values else ()

    def _open_group(self, head: Head) -> None:
        unnamed = Control.NOT_SAID in head.line.values or head.line.words is None
        name = "" if unnamed or head.line.words is None else head.line.words.content
        self.group = self._repeated(Group(name, ()), asked(head.line.values, self.lexicon), None)
        self.level = head.level

    def _repeated(self, group: Group, asks: Asked, step: Step | None) -> Group:
        """A group with what a line asks of it."""
        for repeat in asks.repeats:
            match repeat:
                case Rounds() | AsMany():
                    group = replace(group, rounds=repeat)
                case Sets(count, rest, every):
                    group = replace(group, rounds=Rounds(count, rest, every=every))
                case Sides():
                    group = replace(group, sides=repeat)
                case _:
                    self.findings += [] if step is None else [unreadable(step.text, "a group has no directions")]
        return replace(group, said_by=(*group.said_by, *((step,) if step else ())))

    def _close_exercise(self) -> None:
        reader = self.exercise
        if reader is None:
            return
        for line in self.behind:
            reader.line(line)
        self.findings += reader.findings
        if reader.rest_between is not None:
            self.made.rest_between = reader.rest_between
        exercise = reader.exercise()
        if self.group is None:
            self.made.parts.append(exercise)
        else:
            self.group = replace(self.group, exercises=(*self.group.exercises, exercise))
        self.exercise = None

    def _close_group(self) -> None:
        if self.group is not None and self.group.exercises:
            self.made.parts.append(self.group)
        self.group = None

    # Lines.

    def line(self, line: Line) -> None:
        """A line of an exercise, of a group, before the first exercise or after the last."""
        if Control.AT_THE_END in line.values:
            self._close_exercise()
            self._close_group()
            self.ended = True
        if Control.SKIP in line.values:
            self.made.left_out.append(LeftOut(line.place, SKIPPED))
        elif self.exercise is not None:
            self.exercise.line(line)
        elif self.group is not None:
            self._of_group(line)
        else:
            self._outside(line)

    def _of_group(self, line: Line) -> None:
        """A line between the heading of a group and its first exercise."""
        assert self.group is not None, "the caller looked"
        asks = asked(line.values, self.lexicon)
        step = None if line.words is None else Step(line.words, asks.role.role if asks.role else Role.CYCLE)
        self.group = self._repeated(self.group, asks, step)

    def _outside(self, line: Line) -> None:
        """A line before the first exercise or after the last."""
        asks = asked(line.values, self.lexicon)
        things = next((value.things for value in line.values if isinstance(value, ThingsSaid)), None)
        self.ready = self.ready if things is None else things
        self.made.rest_between = asks.rest_between or self.made.rest_between
        for_all = next((value for value in line.values if isinstance(value, ForAllSaid)), None)
        dose = asks.rest_between or (None if for_all is None else self._dose(for_all))
        if line.words is None:
            if for_all is not None and dose is not None:
                self.made.doses_for_all.append(Step(line.place, Role.CYCLE, dose))
            return
        role = role_in_script(line.words, replace(asks, doses=()), (), self.lexicon)
        allowed, otherwise = (_AFTER, Role.OUTRO) if self.ended else (_OUTSIDE, Role.INTRO)
        step = Step(line.words, role if asks.role or role in allowed else otherwise)
        if dose is not None or for_all is not None:
            self.made.doses_for_all.append(replace(step, role=role, dose=dose))
        else:
            (self.made.closing if self.ended else self.made.opening).append(step)

    def _dose(self, said: ForAllSaid) -> Dose | None:
        return next(iter(asked(said.values, self.lexicon).doses), None)

    # The routine.

    def routine(self, lines: Lines) -> Routine:
        """All of it."""
        self._close_exercise()
        self._close_group()
        made = self.made
        title = next((one.value for one in self.document.settings if one.name == "title"), "")
        parts = tuple(_given(part, made.doses_for_all) for part in made.parts)
        ready = things_to_have_ready(made, self.lexicon) if self.ready is None else self.ready
        return Routine(
            title=title or (self.title.content if self.title else PurePath(self.document.source.name).stem),
            language=self.lexicon.code,
            have_ready=ready,
            opening=tuple(made.opening),
            parts=parts,
            closing=tuple(made.closing),
            rest_between=made.rest_between,
            doses_for_all=tuple(made.doses_for_all),
            left_out=(*lines.left_out, *made.left_out),
            findings=(*self.document.findings, *lines.findings, *self.findings),
        )


def _given(part: Exercise | Group, for_all: list[Step]) -> Exercise | Group:
    """A part, its exercises that ask for work without a number and nothing else with the dose for all."""
    dose = next((step.dose for step in for_all if step.dose and not isinstance(step.dose, Rest)), None)
    if dose is None:
        return part
    if isinstance(part, Group):
        return replace(part, exercises=tuple(_dosed(exercise, dose) for exercise in part.exercises))
    return _dosed(part, dose)


def _dosed(exercise: Exercise, dose: Dose) -> Exercise:
    doses = [step.dose for step in steps_of(exercise.body, asking=False) if step.dose]
    if doses != [Work(None)]:
        return exercise
    body = tuple(replace(node, dose=dose) if isinstance(node, Step) and node.dose else node for node in exercise.body)
    return replace(exercise, body=body)
