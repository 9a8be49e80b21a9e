"""A routine as lines: what the text asks, sentence by sentence, with its doses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from guide.model.findings import Finding
from guide.model.routine import (
    Amount,
    AsMany,
    Bound,
    Breath,
    Breathed,
    Breaths,
    Directions,
    Dose,
    Exercise,
    Group,
    Hold,
    LeftOut,
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
from guide.model.text import Source
from guide.publish.listing.lines import entry, plain_seconds

UNSAID = "unsaid"


def routine_lines(routine: Routine, source: Source) -> list[str]:
    """The whole routine; the margin shows lines of the source."""
    return list(
        chain(
            entry("", 0, f"{routine.title} ({routine.language})"),
            entry("", 0, f"have ready: {', '.join(routine.have_ready)}") if routine.have_ready else (),
            section("opening", routine.opening, source),
            section("for all", routine.doses_for_all, source),
            entry("", 0, f"between exercises: {dose_words(routine.rest_between)}") if routine.rest_between else (),
            chain.from_iterable(_part(part, source) for part in routine.parts),
            section("closing", routine.closing, source),
            _titled("left out", (_left_out(words, source) for words in routine.left_out)),
            _titled("findings", (_finding(finding, source) for finding in routine.findings)),
        )
    )


# ── The tree ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def section(title: str, steps: Iterable[Step], source: Source) -> Iterator[str]:
    """Sentences under a title; nothing where there are none."""
    return _titled(title, (step_lines(step, 1, source) for step in steps))


def _titled(title: str, entries: Iterable[list[str]]) -> Iterator[str]:
    found = list(chain.from_iterable(entries))
    if found:
        yield from entry("", 0, title)
        yield from found


def _part(part: Exercise | Group, source: Source) -> Iterator[str]:
    if isinstance(part, Exercise):
        yield from _exercise(part, 0, source)
        return
    repeats = ", ".join(repeat_words(repeat) for repeat in (part.rounds, part.sides) if repeat)
    yield from entry("", 0, f"group {part.name}" + (f": {repeats}" if repeats else ""))
    yield from said_by_lines(part.said_by, 1, source)
    for exercise in part.exercises:
        yield from _exercise(exercise, 1, source)


def _exercise(exercise: Exercise, depth: int, source: Source) -> Iterator[str]:
    line = source.line(exercise.name.span().start)
    yield from entry(str(line), depth, f"exercise {exercise.name.content}")
    for node in exercise.body:
        yield from _node(node, depth + 1, source)


def _node(node: Node, depth: int, source: Source) -> Iterator[str]:
    if isinstance(node, Step):
        yield from step_lines(node, depth, source)
        return
    yield from entry("", depth, repeat_words(node.repeat))
    yield from said_by_lines(node.said_by, depth + 1, source)
    for item in node.items:
        yield from _node(item, depth + 1, source)


def said_by_lines(steps: Iterable[Step], depth: int, source: Source) -> Iterator[str]:
    """The sentences that ask for a block."""
    for step in steps:
        yield from entry(_line(step, source), depth, f"said by: {step.text.content}")


def step_lines(step: Step, depth: int, source: Source) -> list[str]:
    """One sentence: its line, role, doses and words."""
    return entry(_line(step, source), depth, f"{step.role.value}{_marks(step)}: {step.text.content}")


def _line(step: Step, source: Source) -> str:
    return str(source.line(step.text.span().start))


def _marks(step: Step) -> str:
    marks = [dose_words(step.dose)] if step.dose else []
    marks += [f"only if: {dose_words(dose)}" for dose in step.conditional]
    marks += ["sides alternate"] if step.alternating else []
    return f" [{'; '.join(marks)}]" if marks else ""


def _left_out(words: LeftOut, source: Source) -> list[str]:
    return entry(str(source.line(words.text.span().start)), 1, f"{words.reason}: {words.text.content}")


def _finding(finding: Finding, source: Source) -> list[str]:
    hint = f"; {finding.hint}" if finding.hint else ""
    words = f"{finding.severity.value} {finding.code} {finding.message}{hint}"
    return entry(str(source.line(finding.span.start)), 1, words)


# ── Doses in words ───────────────────────────────────────────────────────────────────────────────────────────────────

_BOUNDS = {Bound.EXACT: "", Bound.ABOUT: "about ", Bound.AT_LEAST: "at least ", Bound.AT_MOST: "up to "}


def count_words(amount: Amount | None) -> str:
    """A count as the text gives it: "8-12", "about 5", "unsaid"."""
    return UNSAID if amount is None else _BOUNDS[amount.bound] + _range(str(amount.low), str(amount.high))


def time_words(amount: Amount | None) -> str:
    """A time as the text gives it: "10-15 s", "about 5 s", "unsaid"."""
    if amount is None:
        return UNSAID
    return f"{_BOUNDS[amount.bound]}{_range(plain_seconds(amount.low), plain_seconds(amount.high))} s"


def _range(low: str, high: str) -> str:
    return low if low == high else f"{low}-{high}"


def dose_words(dose: Dose) -> str:
    """A dose in a few words."""
    match dose:
        case Hold(time):
            return f"hold {time_words(time)}"
        case Work(time):
            return f"work {time_words(time)}"
        case Rest(time):
            return f"rest {time_words(time)}"
        case Breath(phase, time):
            return f"breath {phase.value} {time_words(time)}"
        case Breaths(count):
            return f"breaths {count_words(count)}"
        case Reps():
            return _reps(dose)


def _reps(reps: Reps) -> str:
    words = [f"reps {count_words(reps.count)}"]
    words += [f"hold {time_words(reps.hold)}"] if reps.hold else []
    words += [f"pause {time_words(reps.pause)}"] if reps.pause else []
    words += [_tempo(reps.tempo)] if reps.tempo else []
    return ", ".join(words)


def _tempo(tempo: Tempo | Pace | Breathed) -> str:
    if isinstance(tempo, Breathed):
        return "with the breath" if tempo.breaths == 1 else f"with {tempo.breaths} breaths"
    if isinstance(tempo, Pace):
        return tempo.value
    phases = (tempo.lower_ms, tempo.bottom_ms, tempo.lift_ms, tempo.top_ms)
    return f"tempo {'-'.join(plain_seconds(phase) for phase in phases)}"


def repeat_words(repeat: Repeat) -> str:
    """What is repeated and how, in a few words."""
    match repeat:
        case Sets() | Rounds():
            noun = "sets" if isinstance(repeat, Sets) else "rounds"
            rest = f", rest {time_words(repeat.rest)}" if repeat.rest else ""
            every = f", every {time_words(repeat.every)}" if repeat.every else ""
            return f"{noun} {count_words(repeat.count)}{rest}{every}"
        case AsMany(time):
            return f"as many rounds as fit: {time_words(time)}"
        case Sides(first, limb):
            return f"both sides ({limb})" + (f", {first.value} first" if first else "")
        case Directions(names):
            return "both directions" + (f" ({names[0]}, {names[1]})" if names else "")
