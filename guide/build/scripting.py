"""From a routine to its explicit script, read back before it is handed out.

Each exercise is written as explicitly as it can be while reading gives it back as it was: the wordings of
`guide.publish.script` are tried from the most explicit to the plainest. An exercise that none gives back stands in the
most explicit one, and a finding says what would be read instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from guide.model.document import Setting
from guide.model.findings import Finding, Severity
from guide.model.routine import Block, Exercise, Group, Node, Rounds, Routine, Step, steps_of
from guide.model.text import NOWHERE, Span
from guide.publish.listing.routine import dose_words, repeat_words
from guide.publish.script import WORDINGS, script, wordings_of
from guide.read import read_bytes
from guide.understand import understand

_NAME: Final = "script.md"
"""What a script is read as: Markdown."""
_NOTHING: Final = "nothing to do"


@dataclass(frozen=True, slots=True)
class Written:
    """A script, and what reading it back does not give as it was."""

    text: str
    findings: tuple[Finding, ...]


def written(routine: Routine, settings: tuple[Setting, ...] = ()) -> Written:
    """The script of a routine, each exercise in the first wording that reads back the same; the settings stay."""
    further = [iter(wordings_of(one, first=index == 0)) for index, one in enumerate(routine.exercises)]
    chosen = [next(wordings) for wordings in further]
    while True:
        text = script(routine, chosen, settings)
        again = understand(read_bytes(_NAME, text.encode()))
        differing = _differing(routine, again)
        before = tuple(chosen)
        for index in differing:
            chosen[index] = next(further[index], WORDINGS[0])
        if before == tuple(chosen):
            return Written(text, tuple(_findings(routine, again)))


# ── Comparing ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _work(exercise: Exercise) -> str:
    """What an exercise asks to be done, in words: `both sides (leg) {reps 10, hold 2 s}`."""
    cases = [
        f"only if: {dose_words(dose)}" for step in steps_of(exercise.body, asking=True) for dose in step.conditional
    ]
    return "; ".join((*_done(exercise.body), *cases)) or _NOTHING


def _done(nodes: Iterable[Node]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, Block):
            counted = ", as repetitions" if isinstance(node.repeat, Rounds) and node.repeat.as_reps else ""
            yield f"{repeat_words(node.repeat)}{counted} {{{'; '.join(_done(node.items))}}}"
        elif node.dose is not None:
            yield dose_words(node.dose)


def _pairs(routine: Routine, again: Routine) -> tuple[list[Exercise | None], set[int]]:
    """For each exercise the next one of its name that was read back, and after which of them others stand."""
    waiting = list(again.exercises)
    found: list[Exercise | None] = []
    more: set[int] = set()
    for index, exercise in enumerate(routine.exercises):
        at = next((i for i, one in enumerate(waiting) if one.name.content == exercise.name.content), None)
        found.append(None if at is None else waiting[at])
        if at:
            more.add(max(index - 1, 0))
        waiting = waiting if at is None else waiting[at + 1 :]
    if waiting and found:
        more.add(len(found) - 1)
    return found, more


def _differing(routine: Routine, again: Routine) -> list[int]:
    """Indices of the exercises that are not read back as they were, or that others come out of."""
    found, more = _pairs(routine, again)
    return [
        index
        for index, (one, other) in enumerate(zip(routine.exercises, found, strict=True))
        if index in more or other is None or _work(one) != _work(other) or _unread(other)
    ]


def _unread(exercise: Exercise) -> tuple[str, ...]:
    """Marks that were not understood and would be read aloud."""
    return tuple(step.text.content for step in _spoken(exercise.body) if step.text.content.startswith("["))


def _spoken(nodes: Iterable[Node]) -> Iterator[Step]:
    for node in nodes:
        if isinstance(node, Block):
            yield from _spoken(node.items)
        elif node.dose is None:
            yield node


# ── What differs ─────────────────────────────────────────────────────────────────────────────────────────────────────

_HINT: Final = "Mend this in the script before it is used."


def _findings(routine: Routine, again: Routine) -> Iterator[Finding]:
    """What is not read back as it was, each with its place in the article."""
    found, more = _pairs(routine, again)
    for index in _differing(routine, again):
        one, other = routine.exercises[index], found[index]
        read = _read(other) + (" and as further exercises" if index in more else "")
        yield _finding(
            one.name.span(), f"`{one.name.content}` reads back from the script as {read}, not as `{_work(one)}`"
        )
    if again.exercises and not routine.exercises:
        yield _finding(NOWHERE, f"`{again.exercises[0].name.content}` reads back from the script as an exercise")
    for name, asked, got in zip(_AROUND, _around(routine), _around(again), strict=True):
        if asked != got:
            yield _finding(NOWHERE, f"{name} reads back from the script as `{got}`, not as `{asked}`")
    yield from _lost(routine, again)
    for finding in again.findings:
        if finding.severity is Severity.ERROR:
            yield _finding(NOWHERE, f"the script has an error: {finding.message}")


def _read(exercise: Exercise | None) -> str:
    if exercise is None:
        return "no exercise"
    unread = " and ".join(f"`{mark}`" for mark in _unread(exercise))
    return f"`{_work(exercise)}`" + (f" with {unread} read aloud" if unread else "")


def _finding(place: Span, message: str) -> Finding:
    return Finding("W202", Severity.WARNING, place, message, _HINT)


_AROUND: Final = ("what to have ready", "the rest between exercises", "what belongs together")


def _around(routine: Routine) -> tuple[str, str, str]:
    """What a routine asks for around its exercises, in words."""
    rest = dose_words(routine.rest_between) if routine.rest_between else _NOTHING
    parts = [_group(part) for part in routine.parts if isinstance(part, Group)]
    return ", ".join(routine.have_ready) or _NOTHING, rest, "; ".join(parts) or _NOTHING


def _group(group: Group) -> str:
    repeats = ", ".join(repeat_words(repeat) for repeat in (group.rounds, group.sides) if repeat)
    return f"{repeats} {{{', '.join(exercise.name.content for exercise in group.exercises)}}}"


def _lost(routine: Routine, again: Routine) -> Iterator[Finding]:
    """Sentences that would be left out."""
    said = {step.text.content: step.text.span() for step in _all_steps(routine)}
    for left in again.left_out:
        place = said.get(left.text.content)
        if place is not None:
            yield _finding(place, f"`{left.text.content}` is left out when the script is read")


def _all_steps(routine: Routine) -> Iterator[Step]:
    yield from routine.opening
    for exercise in routine.exercises:
        yield from steps_of(exercise.body, asking=True)
    yield from routine.closing
