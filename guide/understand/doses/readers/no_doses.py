"""Phrases whose numbers are no doses, or not those of one exercise."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from guide.understand.doses.matching import Match, Readers
from guide.understand.doses.readers.times import LEAST_TOTAL_MS
from guide.understand.said import Said

HALF_AN_HOUR_MS: Final = 1_800_000
HOUR_MS: Final = 3_600_000
LEAST_OF_ALL_MS: Final = 60_000
"""From here on, a field of time beside one of repetitions says how long all of them take."""


def _rate(match: Match) -> list[Said] | None:
    """So many of something "a minute"; the time is that of the speed, not of the exercise."""
    word = match.written("t").split()[0].lower()
    return [] if word in match.lexicon.numbers.articles else None


def _whole_time(match: Match) -> list[Said] | None:
    """A field of time that is an estimate, or too long for one exercise, says how long all of it takes."""
    return [] if match.groups["est"] or match.amount("t").low >= HALF_AN_HOUR_MS else None


MOST_NAME_WORDS: Final = 5


def _quoted(match: Match) -> list[Said] | None:
    """What is quoted in brackets is no dose, but behind a name and nothing else: `Squats ("10 times")`."""
    before, behind = match.marked.content[: match.found.start()], match.marked.content[match.found.end() :]
    named = 0 < len(before.split()) <= MOST_NAME_WORDS and before.replace("-", "").replace(" ", "").isalpha()
    return None if named and not behind.strip(" .") else []


NO_DOSE_READERS: Final[Readers] = MappingProxyType(
    {
        "other": lambda _: [],
        "quoted": _quoted,
        "one_of_them": lambda match: [] if match.amount("n").high == 1 else None,
        "unread": lambda _: [],
        "an_hour": lambda match: [] if match.amount("t").low >= HOUR_MS else None,
        "long_at_a_time": lambda match: [] if match.amount("t").low >= LEAST_TOTAL_MS else None,
        "seldom": lambda match: [] if match.amount("t2").low >= HALF_AN_HOUR_MS else None,
        "rate": _rate,
        "whole_time": _whole_time,
        "field_of_all": lambda match: [] if match.amount("t").low >= LEAST_OF_ALL_MS else None,
        "once_more": lambda match: [] if match.amount("n").high == 1 else None,
    }
)
