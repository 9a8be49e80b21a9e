"""Making a guide fit a length: `--fit 20m`.

What the text states firmly is never changed. In this order, each only as far as it is needed:

1. the ranges of the text: how often, how long, how many sets, from the low end up to the high end;
2. the ranges of its rests, around their middle;
3. what the text leaves free, tempos and waits and change-overs, by at most a fifth less or a fourth more;
4. how much is said besides what has to be done.

Each step takes the most that still fits, so that the guide comes as close under the length as it can. Where even the
least is too long, the least is made, and the finding W903 says by how much. The lengths are those of the very timeline
that is made, the announced total included.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field, replace
from typing import Final

from guide.build.preparing import (
    Prepared,
    estimated_lengths,
    laid_out,
    planned,
    refuse_endless,
    refuse_errors,
    with_planning,
)
from guide.build.ranged import numbers_of, ranged
from guide.model.findings import Finding, Severity
from guide.model.speech import Utterance
from guide.model.text import NOWHERE
from guide.plan import Detail, PlanSettings, Shares
from guide.plan.settings import LONGEST_STRETCH, SHORTEST_STRETCH
from guide.units import clock, to_ms
from guide.values import dataclass

Lengths = Callable[[Iterable[Utterance]], Mapping[Utterance, int]]

_STEPS: Final = 64
"""Places in a range that are tried: finer than any range of an article."""
_MIDDLE: Final = 0.5
_PERCENT: Final = 100


@dataclass(frozen=True, slots=True)
class _Bench:
    """Tries plans of one script against a length."""

    script: Prepared
    lengths: Lengths
    target_ms: int
    known: dict[tuple[object, ...], int] = field(default_factory=dict)
    """Lengths of plans, by all that is different between them: most places in a range choose the same numbers."""

    def fits(self, planning: PlanSettings) -> bool:
        """Whether the guide is at most as long as it should be."""
        return self.length_ms(planning) <= self.target_ms

    def length_ms(self, planning: PlanSettings) -> int:
        """How long the guide becomes."""
        script = with_planning(self.script, planning)
        numbers = (number.value for number in numbers_of(script.prescription))
        key = (planning.detail, planning.stretch, *numbers)
        if key not in self.known:
            self.known[key] = to_ms(laid_out(script, self.lengths)[1].length)
        return self.known[key]

    def most(self, tried: tuple[PlanSettings, ...]) -> PlanSettings | None:
        """The longest that fits of plans that grow; None where not even the first does."""
        low, high = -1, len(tried) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.fits(tried[middle]) else (low, middle - 1)
        return tried[low] if low >= 0 else None


def fitted(script: Prepared, lengths: Lengths) -> Prepared:
    """The script planned for the length that its settings ask for; itself where they ask for none."""
    target_ms = script.settings.fit
    if target_ms is None:
        return script
    bench = _Bench(script, lengths, target_ms)
    start = replace(script.planning, shares=Shares(0.0, _MIDDLE))
    best = _longest_that_fits(bench, start) or _shortened(bench, replace(start, shares=Shares(0.0, 0.0)))
    length_ms = bench.length_ms(best)
    return replace(with_planning(script, best), fit=_findings(length_ms, target_ms))


def fitted_by_estimate(script: Prepared) -> Prepared:
    """The same with estimated lengths of speech; no voice is asked."""
    return fitted(script, estimated_lengths(script))


def expected_length(script: Prepared) -> int:
    """The samples to be expected, with estimated lengths of speech; what should not be made is refused before that."""
    refuse_errors(script)
    estimate = fitted_by_estimate(script)
    refuse_errors(estimate)
    timeline = planned(estimate)
    refuse_endless(timeline)
    return timeline.length


def _longest_that_fits(bench: _Bench, start: PlanSettings) -> PlanSettings | None:
    """Ranges first, then rests, then free times, each as far up as it goes; None where the low ends do not fit."""
    work = bench.most(tuple(replace(start, shares=Shares(step / _STEPS, _MIDDLE)) for step in range(_STEPS + 1)))
    if work is None or work.shares is None:
        return None
    share = work.shares.work
    rested = bench.most(tuple(replace(work, shares=Shares(share, _MIDDLE + step / _STEPS)) for step in range(33)))
    return bench.most(_stretched(rested or work, 1.0, LONGEST_STRETCH)) or rested or work


def _shortened(bench: _Bench, least: PlanSettings) -> PlanSettings:
    """The low ends are too long: shorter rests, then free times, then fewer words; the least where nothing fits."""
    rested = bench.most(tuple(replace(least, shares=Shares(0.0, step / _STEPS)) for step in range(33)))
    if rested is not None:
        return rested
    for detail in _details(least.detail):
        if found := bench.most(_stretched(replace(least, detail=detail), SHORTEST_STRETCH, 1.0)):
            return found
    return replace(least, detail=Detail.BRIEF, stretch=SHORTEST_STRETCH)


def _stretched(planning: PlanSettings, least: float, most: float) -> tuple[PlanSettings, ...]:
    percents = range(round(least * _PERCENT), round(most * _PERCENT) + 1)
    return tuple(replace(planning, stretch=percent / _PERCENT) for percent in percents)


def _details(most: Detail) -> tuple[Detail, ...]:
    """A level of detail and those below it."""
    order = (Detail.FULL, Detail.NORMAL, Detail.BRIEF)
    return order[order.index(most) :]


def _findings(length_ms: int, target_ms: int) -> tuple[Finding, ...]:
    over_ms = length_ms - target_ms
    if over_ms <= 0:
        return ()
    message = (
        f"the guide cannot be as short as {clock(target_ms)}: the least that the text allows is {clock(length_ms)},"
        f" {clock(max(over_ms, 1_000))} more"
    )
    hint = "leave exercises out with --skip, or write ranges such as `5 to 10 times`"
    return (Finding("W903", Severity.WARNING, NOWHERE, message, hint),)


# ── For people ───────────────────────────────────────────────────────────────────────────────────────────────────────


def fit_lines(script: Prepared, length_ms: int) -> tuple[str, ...]:
    """What was chosen so that the guide fits, and how near it came; nothing where no length was asked for."""
    target_ms, planning = script.settings.fit, script.planning
    if target_ms is None or planning.shares is None:
        return ()
    under = f", {clock(target_ms - length_ms)} under it" if length_ms <= target_ms else ""
    lines = [f"fit {clock(target_ms)}: the guide lasts {clock(length_ms)}{under}"]
    lines += [f"chosen: {words}" for words in ranged(script.prescription, script.document.source)]
    if planning.stretch != 1:
        lines.append(f"chosen: free times and tempos at {planning.stretch:.0%} of their length")
    if planning.detail is not script.plan_settings.detail:
        lines.append(f"chosen: detail {planning.detail.value} instead of {script.plan_settings.detail.value}")
    at_most = planning.shares == Shares(1.0, 1.0) and planning.stretch == LONGEST_STRETCH
    if at_most and length_ms < target_ms - 30_000:
        lines.append("nothing else gives way: all else is stated firmly")
    return tuple(lines)
