"""What an author should know of a routine: doses that are missing or could not be read, and what eyes are needed for.

Each check is one function from a routine to findings; adding one is adding it to `CHECKS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from guide.model.findings import Finding, Severity
from guide.model.routine import Amount, Block, Node, Routine, Step, Work, steps_of
from guide.model.text import Span
from guide.understand.lexicon import Lexicon
from guide.understand.roles import is_instruction
from guide.understand.tokens import NumberKind, mark_numbers

Check = Callable[[Routine, Lexicon], Iterator[Finding]]


def exercises_without_dose(routine: Routine, _lexicon: Lexicon) -> Iterator[Finding]:
    """Exercises of which the text does not say how long or how often."""
    for exercise in routine.exercises:
        doses = [step.dose for step in steps_of(exercise.body, asking=False) if step.dose is not None]
        if doses and all(isinstance(dose, Work) and dose.time is None for dose in doses):
            yield Finding(
                "W301",
                Severity.WARNING,
                exercise.name.span(),
                f"nothing says how long or how often “{_short(exercise.name.content)}” is done",
                "write it as in: Do 10 repetitions. Or: Hold for 20 seconds.",
            )


def instructions_for_eyes(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """Sentences that can be followed only by looking at something."""
    for step in _all_steps(routine):
        found = lexicon.roles.for_eyes.search(step.text.content.lower())
        if found:
            yield Finding(
                "W302",
                Severity.WARNING,
                step.text.span(*found.span()),
                f"“{found.group()}” cannot be followed with closed eyes",
                "say in words what there is to see",
            )


def numbers_not_read(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """Times and counts in instructions without a dose: nothing is done about them, so the author should know."""
    for exercise in routine.exercises:
        read = list(_spans_read(exercise.body))
        for step in steps_of(exercise.body, asking=False):
            if step.dose is not None or step.conditional or step.carried_out or not is_instruction(step.role):
                continue
            for quantity in mark_numbers(step.text, lexicon).quantities:
                digits = any(c.isdecimal() for c in step.text.content[quantity.start : quantity.end])
                span = step.text.span(quantity.start, quantity.end)
                if any(one.start < span.end and span.start < one.end for one in read):
                    continue
                if quantity.kind is NumberKind.TIME or (quantity.kind is NumberKind.COUNT and digits):
                    words = step.text.content[quantity.start : quantity.end].strip()
                    message = f"“{words}” was not read as a dose; it is only said"
                    yield Finding("N301", Severity.NOTE, span, message, "if it is one, write it in brackets: [20 s]")


CHECKS: tuple[Check, ...] = (exercises_without_dose, instructions_for_eyes, numbers_not_read)


def check(routine: Routine, lexicon: Lexicon) -> tuple[Finding, ...]:
    """All findings about a routine, in order of place."""
    found = [finding for one in CHECKS for finding in one(routine, lexicon)]
    return tuple(sorted(found, key=lambda finding: (finding.span.start, finding.code)))


def _all_steps(routine: Routine) -> Iterator[Step]:
    """Every step that may be said."""
    yield from routine.opening
    for exercise in routine.exercises:
        yield from steps_of(exercise.body, asking=False)
    yield from routine.closing


def _spans_read(nodes: tuple[Node, ...]) -> Iterator[Span]:
    """Where the amounts of a tree stand in the source."""
    for node in nodes:
        holder = node.repeat if isinstance(node, Block) else node.dose
        for name in ("count", "time", "hold", "pause", "rest"):
            amount = getattr(holder, name, None)
            if isinstance(amount, Amount):
                yield amount.span
        if isinstance(node, Block):
            yield from _spans_read(node.items)


def _short(words: str) -> str:
    """A name of at most 40 letters."""
    return words if len(words) <= 40 else f"{words[:39]}…"
