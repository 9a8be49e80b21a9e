"""Breaths: their phases, named or as a pattern of numbers, and how many there are."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from guide.model.routine import Amount, BreathPhase
from guide.understand.doses.matching import Match, Readers, in_seconds
from guide.understand.mood import is_imperative
from guide.understand.said import (
    BreathSaid,
    BreathsSaid,
    HoldSaid,
    RestSaid,
    Said,
    WorkSaid,
)
from guide.understand.tokens import numbers_in

NEAR = 40
"""Characters within which breathing out stands before what holds the air out."""
KNOWN_CODES: Final = frozenset({"4-7-8"})
"""Patterns of breathing that are known by their numbers alone, whatever word stands behind them."""
LEAST_PHASES = 2
MOST_OF_A_PHASE_MS = 20_000
"""Nobody breathes in, or out, for longer: "breathe in and out for 2 minutes" is the time of many breaths."""
LEAST_SECONDS = 3
"""A phase of a breath is counted up to this at least, where its numbers are no spoken ones."""


def _breath_more(match: Match) -> list[Said] | None:
    """A phase that goes on from one said before it in the sentence."""
    head = match.marked.content[: match.found.start()]
    empty = match.lexicon.breathing.held_out.search(match.groups["phase"])
    if empty and not match.lexicon.breathing.breath_out.search(head[-NEAR:]):
        return None  # "breathe in, lift your arm and hold it out"
    if match.lexicon.breathing.breathes_meanwhile.search(head):
        return None  # "breathing evenly, hold for 20 seconds"
    if match.lexicon.breathing.full.match(match.groups["phase"]) and _moved_with_breath(match, head):
        return [HoldSaid(match.amount("t") if match.quantity("t") else in_seconds(match.amount("n")))]
    return _breath(match) if match.lexicon.breathing.named.search(head) else None


def _breath_goes_on(match: Match) -> list[Said] | None:
    """The same in a form that holds of a body are told in, too: behind a phase with its time it is one."""
    timed = match.lexicon.breathing.timed.search(match.marked.content, 0, match.found.start())
    return _breath_more(match) if timed else None


def _moved_with_breath(match: Match, head: str) -> bool:
    """Whether the body is moved with the breath before a hold, which then is of the body: "exhale, fold and hold".

    In a pattern, whose phases have times, it is of the breath, whatever moves with it.
    """
    lexicon = match.lexicon
    timed = lexicon.breathing.timed.finditer(match.marked.content)
    if any(not one.start() <= match.found.start() < one.end() for one in timed):
        return False
    phases = list(lexicon.breathing.phases.finditer(head))
    clauses = lexicon.breathing.clause_edges.split(head[phases[-1].end() :]) if phases else []
    return any(is_imperative(words, lexicon) and not lexicon.breathing.manner.match(words) for words in clauses)


def _breath_code(match: Match) -> list[Said] | None:
    """A pattern such as 4-7-8 or 4-4-4-4; a single number is none: "it opened in 2019"."""
    span = match.marked.text.span(*match.words())
    times = [number * 1000 for number in numbers_in(match.code())]
    if len(times) < LEAST_PHASES:
        return None
    phases = (BreathPhase.IN, BreathPhase.FULL, BreathPhase.OUT, BreathPhase.EMPTY)
    return [
        BreathSaid(phase, Amount(time, time, span=span), coded=True)
        for phase, time in zip(phases, times, strict=False)
        if time
    ]


def _known_code(match: Match) -> list[Said] | None:
    """A pattern that everybody knows by its numbers, or one in a sentence on breathing: "the 4-7-8 technique"."""
    breathes = match.lexicon.breathing.named.search(match.marked.content) is not None
    return _breath_code(match) if breathes or match.code() in KNOWN_CODES else None


def _square(match: Match) -> list[Said]:
    """Every phase of a breath as long as the others: "in, hold, out, hold, each for a count of four"."""
    amount = match.amount("t") if match.quantity("t") else in_seconds(match.amount("n"))
    phases = [BreathPhase.IN, BreathPhase.FULL, BreathPhase.OUT]
    phases += [BreathPhase.EMPTY] if match.groups["empty"] else []
    return [BreathSaid(phase, amount) for phase in phases]


def _even(match: Match) -> list[Said] | None:
    """In and out, each as long as the other: "five seconds of inhalation and exhalation"."""
    amount = match.amount("t") if match.quantity("t") else in_seconds(match.amount("n"))
    if amount.high > MOST_OF_A_PHASE_MS:
        return None
    return [BreathSaid(BreathPhase.IN, amount), BreathSaid(BreathPhase.OUT, amount)]


def _in_out(match: Match) -> list[Said]:
    """In and out with a count for each: "four counts in, six counts out"."""
    phases = (BreathPhase.IN, BreathPhase.OUT)
    return [BreathSaid(phase, in_seconds(match.amount(n))) for phase, n in zip(phases, ("n", "n2"), strict=True)]


def _breath(match: Match) -> list[Said] | None:
    """A phase of a breath, timed or by counts of a second each; counted in steps it has no time.

    Who counts one for a breath and two for the next counts breaths, not seconds.
    """
    if match.quantity("t") is None and match.lexicon.breathing.by_steps.search(match.marked.content):
        return None
    count = "n" if match.quantity("n") else "n2"
    counted = match.quantity(count)
    if (
        counted is not None
        and counted.high < LEAST_SECONDS
        and match.lexicon.breathing.counts_breaths.search(match.found[0])
    ):
        return []
    amount = match.amount("t") if match.quantity("t") else in_seconds(match.amount(count))
    words = match.groups["phase"]
    if amount.low > MOST_OF_A_PHASE_MS and not match.lexicon.breathing.full.search(words):
        return [WorkSaid(amount)] if match.lexicon.breathing.named.search(words) else None
    empty, held = (
        match.lexicon.breathing.held_out.search(words),
        match.lexicon.breathing.full.match(words),
    )
    if match.lexicon.breathing.breath_in.search(words) and not held:
        return [BreathSaid(BreathPhase.IN, amount)]
    if match.lexicon.breathing.breath_out.search(words) and not held:
        return [BreathSaid(BreathPhase.OUT, amount)]
    full = match.lexicon.breathing.full.search(words)
    content = match.marked.content
    if not match.lexicon.breathing.named.search(content) or match.lexicon.breathing.breathes_meanwhile.search(content):
        return [HoldSaid(amount) if full else RestSaid(amount)]
    last = _last_breathed(match)
    phase = last or (BreathPhase.FULL if full and not empty else BreathPhase.EMPTY)
    return [BreathSaid(BreathPhase.EMPTY if empty else phase, amount, named=bool(empty or last))]


def _last_breathed(match: Match) -> BreathPhase | None:
    """Whether the lungs are full or empty by what a sentence tells before a hold: "breathe out and stay like that"."""
    head = match.marked.content[: match.found.start("phase")]
    if not match.lexicon.breathing.named.search(head):
        return None
    filled = max((one.end() for one in match.lexicon.breathing.breath_in.finditer(head)), default=0)
    emptied = max((one.end() for one in match.lexicon.breathing.breath_out.finditer(head)), default=0)
    return None if filled == emptied else BreathPhase.FULL if filled > emptied else BreathPhase.EMPTY


def _counted(match: Match) -> list[Said] | None:
    """Spoken counting: `hold… two… three… four`, a second each."""
    phase = match.groups["phase"]
    if match.lexicon.breathing.breath_in.search(phase) or match.lexicon.breathing.breath_out.search(phase):
        return _breath(match)
    amount = in_seconds(match.amount("n"))
    return [RestSaid(amount) if match.lexicon.activities.resting.search(phase) else HoldSaid(amount)]


BREATH_READERS: Final[Readers] = MappingProxyType(
    {
        "breath_more": _breath_more,
        "breath_goes_on": _breath_goes_on,
        "breath_code": _breath_code,
        "known_code": _known_code,
        "square": _square,
        "even": _even,
        "in_out": _in_out,
        "breath": _breath,
        "counted": _counted,
        "breaths": lambda match: [BreathsSaid(match.amount("n"))],
    }
)
