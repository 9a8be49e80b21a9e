"""From a routine to its explicit script, read back before it is handed out.

A first script is read back, and where a sentence would be taken for something else the next one says so in a mark: its
role, that it has no dose, whether it is read aloud. What still differs after that is named in a finding.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from guide.model.document import Document, Setting
from guide.model.findings import Finding, Severity
from guide.model.routine import Block, Exercise, Group, Node, Rounds, Routine, Step, steps_of
from guide.model.text import NOWHERE, Span, one_line
from guide.publish.listing.routine import dose_words, repeat_words
from guide.publish.script import Script, script
from guide.read import read_bytes
from guide.understand import understand
from guide.values import dataclass

_NAME: Final = "script.md"
"""What a script is read as: Markdown."""
_NOTHING: Final = "nothing to do"
_MOST_TIMES: Final = 4
"""So often a script is written again with more marks; a role may come to light only once another one is told."""


@dataclass(frozen=True, slots=True)
class Written:
    """A script, and what reading it back does not give as it was."""

    text: str
    findings: tuple[Finding, ...]


def written(routine: Routine, settings: tuple[Setting, ...] = ()) -> Written:
    """The script of a routine, with as many marks as it takes to be read back the same; the settings stay."""
    further: dict[int, tuple[str, ...]] = {}
    ready = False
    for _ in range(_MOST_TIMES):
        made = script(routine, settings, further, ready=ready)
        document = read_bytes(_NAME, made.text.encode())
        again = understand(document)
        missing = _missing(made, again)
        before = dict(further), ready
        for index, marks in missing.items():
            further[index] = tuple(dict.fromkeys((*further.get(index, ()), *marks)))
        ready = ready or routine.have_ready != again.have_ready
        if before == (further, ready):
            break
    return Written(made.text, tuple(_findings(routine, again, made, document)))


# ── What has to be marked besides doses ──────────────────────────────────────────────────────────────────────────────


def _missing(made: Script, again: Routine) -> Mapping[int, tuple[str, ...]]:
    """The marks that would make sentences be taken for what they are, by the number of their line."""
    warned = frozenset(one.span for one in again.findings if one.code == "W203")
    return {
        index: marks
        for index, (step, other) in enumerate(_pairs_of_steps(made, again))
        if other is not None and (marks := tuple(_marks(step, other, warned)))
    }


def _pairs_of_steps(made: Script, again: Routine) -> Iterator[tuple[Step, Step | None]]:
    """Each sentence of a script with what it was read as: the next one with the same words."""
    waiting = sorted(_all_steps(again), key=lambda step: step.text.span().start)
    at = 0
    for step in made.steps:
        found = next((i for i in range(at, len(waiting)) if _letters(waiting[i]) == _letters(step)), None)
        yield step, None if found is None else waiting[found]
        at = at if found is None else found + 1


def _letters(step: Step) -> str:
    """The words of a sentence, whatever stands between and behind them."""
    return "".join(filter(str.isalnum, step.text.content))


def _marks(step: Step, other: Step, warned: frozenset[Span]) -> Iterator[str]:
    """What has to be said of a sentence that was read as another; of one that was warned of, that it has no dose."""
    if step.role is not other.role:
        yield f"as {step.role.value.replace('_', ' ')}"
    if step.carried_out != other.carried_out:
        yield "not said" if step.carried_out else "said"
    if other.text.span() in warned:
        yield "no dose"


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


def _differing(routine: Routine, again: Routine) -> Iterator[tuple[Exercise, Exercise | None]]:
    """The exercises that are not read back as they were, each with what was read in its place."""
    others = again.exercises
    for index, one in enumerate(routine.exercises):
        other = others[index] if index < len(others) else None
        if other is None or _name(one) != _name(other) or _work(one) != _work(other):
            yield one, other


def _name(exercise: Exercise) -> str:
    """The name, however far apart its words stand."""
    return one_line(exercise.name.content)


# ── What differs ─────────────────────────────────────────────────────────────────────────────────────────────────────

_HINT: Final = "Mend this in the script before it is used."


def _findings(routine: Routine, again: Routine, made: Script, document: Document) -> Iterator[Finding]:
    """What is not read back as it was, each with its place in the article."""
    for one, other in _differing(routine, again):
        read = "no exercise" if other is None else f"`{_name(other)}`: `{_work(other)}`"
        yield _finding(
            one.name.span(),
            f"`{_name(one)}` reads back from the script as {read}, not as `{_name(one)}`: `{_work(one)}`",
        )
    for further in again.exercises[len(routine.exercises) :]:
        yield _finding(NOWHERE, f"`{further.name.content}` reads back from the script as a further exercise")
    for name, asked, got in zip(_AROUND, _around(routine), _around(again), strict=True):
        if asked != got:
            yield _finding(NOWHERE, f"{name} reads back from the script as `{got}`, not as `{asked}`")
    for step, found in _pairs_of_steps(made, again):
        if found is None:
            yield _finding(step.text.span(), f"`{step.text.content}` is not read back from the script")
        elif _asked(step) != _asked(found):
            yield _finding(step.text.span(), f"`{step.text.content}` reads back from the script in another sense")
    for finding in again.findings:
        if finding.severity is Severity.ERROR:
            line = document.source.line(finding.span.start)
            yield _finding(NOWHERE, f"the script has an error in its line {line}: {finding.message}")


def _asked(step: Step) -> tuple[object, ...]:
    """What a sentence is and asks for, its doses aside."""
    return step.role, step.conditional, step.alternating, step.wait, step.carried_out, step.beep


def _finding(place: Span, message: str) -> Finding:
    return Finding("W202", Severity.WARNING, place, message, _HINT)


_AROUND: Final = ("the title", "what to have ready", "the rest between exercises", "what belongs together")


def _around(routine: Routine) -> tuple[str, str, str, str]:
    """What a routine asks for around its exercises, in words."""
    rest = dose_words(routine.rest_between) if routine.rest_between else _NOTHING
    parts = [_group(part) for part in routine.parts if isinstance(part, Group)]
    ready = ", ".join(routine.have_ready) or _NOTHING
    return one_line(routine.title), ready, rest, "; ".join(parts) or _NOTHING


def _group(group: Group) -> str:
    repeats = ", ".join(repeat_words(repeat) for repeat in (group.rounds, group.sides) if repeat)
    return f"{repeats} {{{', '.join(exercise.name.content for exercise in group.exercises)}}}"


def _all_steps(routine: Routine) -> Iterator[Step]:
    """Every sentence of a routine."""
    yield from routine.opening
    yield from routine.doses_for_all
    for part in routine.parts:
        yield from part.said_by if isinstance(part, Group) else ()
    for exercise in routine.exercises:
        yield from steps_of(exercise.body, asking=True)
    yield from routine.closing
