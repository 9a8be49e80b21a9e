"""What reading repairs, and how it says so."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from guide.model.findings import Finding, Severity
from guide.read.page import Page


class Repair(Enum):
    """A kind of damage: its code, and what is said about it after the number of places."""

    LOOK_ALIKES = "N101", "of another alphabet read as the Latin letters they look like", "letter"
    UNSEEN = "N102", "that cannot be seen left out", "character"
    DISGUISED = "N103", "glued together, widened or set in mathematical type read as plain ones", "letter"
    GARBLED = "N104", "of a wrongly decoded file read as what they were", "character"
    SPLIT_WORDS = "N105", "that a line end had split joined again", "word"
    RUN_TOGETHER = "N106", "where words had run together taken apart", "place"


def found(repair: Repair, page: Page, places: Sequence[int]) -> tuple[Finding, ...]:
    """One finding for all repairs of a kind, at the first place on the page; none where nothing was repaired."""
    if not places:
        return ()
    code, done, thing = repair.value
    message = f"{len(places)} {thing}{'' if len(places) == 1 else 's'} {done}"
    return (Finding(code, Severity.NOTE, page.span(places[0], places[0] + 1), message),)
