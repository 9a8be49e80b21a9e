"""Tempos: how long a repetition takes, and each phase of it."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from guide.understand.doses.matching import Match, Readers, timed
from guide.understand.said import (
    BeatSaid,
    HoldSaid,
    Said,
    TempoSaid,
)
from guide.understand.tokens import NumberKind, numbers_in


def _tempo_code(match: Match) -> list[Said] | None:
    """A code such as 3-1-2-0 or 4010: lower, bottom, lift, top."""
    code = match.code()
    digits = re.findall(r"\d+", code)
    if len(digits) == 1 and (len(digits[0]) == 4 or match.lexicon.tempo_word in match.found.group()):
        code = " ".join(digits[0])
    phases = numbers_in(code)
    if len(phases) not in (3, 4):
        return None
    return [TempoSaid(*(phase * 1000 for phase in phases), *([0] * (4 - len(phases))))]


def _tempo_with_x(match: Match) -> list[Said] | None:
    """A code whose lift is as fast as can be, 20X1: down in two seconds, up at once, a second at the top."""
    code = match.marked.text.content[slice(*match.words())]
    phases = re.search(r"(?<!\d)(\d)(\d)[xX](\d)(?!\d)", code)
    return [TempoSaid(*(int(digit) * 1000 for digit in (phases[1], phases[2], 0, phases[3])))] if phases else None


def _tempo_phase(match: Match) -> list[Said] | None:
    """One phase of a repetition with its time."""
    time_ms = match.amount("t").low
    if time_ms > MOST_OF_A_PHASE_MS:
        return None
    if match.found.re.groupindex.get("down"):
        return [TempoSaid(lower_ms=time_ms)]
    return [TempoSaid(lift_ms=time_ms)]


MOST_OF_A_PHASE_MS: Final = 20_000
"""No phase of one repetition is longer: "thirty seconds up and thirty down" is a walk."""


def _three_phases(match: Match) -> list[Said]:
    """Lower for three seconds, pause for one, rise for three."""
    first = match.amount("t")
    (middle, last) = (match.seconds(time, count) for (time, count) in (("t2", "n2"), ("t3", "n3")))
    assert middle is not None, "the phrase has a time between"
    assert last is not None, "and one of the way back"
    (lower, lift) = (first, last) if match.found.re.groupindex.get("down") else (last, first)
    return [TempoSaid(lower_ms=lower.low, lift_ms=lift.low), HoldSaid(middle)]


def _tempo_counts(match: Match) -> list[Said] | None:
    """Up for a count of four, down for a count of four: a second each."""
    first, second = match.seconds("t", "n"), match.seconds("t2", "n2")
    assert first is not None, "the phrase has a time for each way"
    assert second is not None, "as above"
    if max(first.low, second.low) > MOST_OF_A_PHASE_MS:
        return None
    lowers = match.lexicon.activities.lowering.search(match.groups["way"]) is not None
    lower, lift = (first, second) if lowers else (second, first)
    return [TempoSaid(lower_ms=lower.low, lift_ms=lift.low)]


def _beat_each(match: Match) -> list[Said]:
    """How long each of several counted before it takes; one to the left and one to the right count none."""
    before = [one for one in match.marked.quantities if one.end <= match.words()[0] and one.kind is NumberKind.COUNT]
    return [BeatSaid(match.amount("t"))] if any(one.high > 1 for one in before) else [timed(match)]


TEMPO_READERS: Final[Readers] = MappingProxyType(
    {
        "tempo_code": _tempo_code,
        "tempo_with_x": _tempo_with_x,
        "tempo_phase": _tempo_phase,
        "three_phases": _three_phases,
        "tempo_counts": _tempo_counts,
        "beat_each": _beat_each,
        "beat": lambda match: [BeatSaid(match.amount("t"))],
        "beat_of_rep": lambda match: (
            [BeatSaid(match.amount("t"))] if match.amount("t").high <= MOST_OF_A_PHASE_MS else None
        ),
    }
)
