"""What an author should know of a routine: what is missing, what contradicts itself, and what eyes are needed for.

Each check is one function from a routine to findings; adding one is adding it to `CHECKS`. A check that is wrong too
often is worse than none: each was tried on more than a hundred articles, and where it cannot tell it says nothing.

Missing and unread numbers are looked for in `doses`, those that disagree in `contradictions`, what needs eyes in
`following`, one-sided exercises in `sides`, and what may have been read wrong in `doubts`; `walking` goes through a
routine for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from guide.model.document import Document, Heading
from guide.model.findings import Finding
from guide.model.routine import Routine
from guide.understand.checks.contradictions import (
    contradictions,
    headings_that_contradict,
    names_with_several_doses,
)
from guide.understand.checks.doses import (
    doses_for_none,
    doses_for_some,
    doses_given_to_none,
    doses_not_done,
    exercises_without_dose,
    limits_not_kept,
    numbers_not_read,
    ranges_without_dash,
)
from guide.understand.checks.doubts import (
    instructions_in_no_exercise,
    many_rounds,
    no_names,
    numbers_left_out,
    talk_inside,
    very_long,
    whole_text_in_one,
)
from guide.understand.checks.following import (
    instructions_for_eyes,
    links,
    no_starting_position,
    pictures_in_passing,
    things_named_late,
)
from guide.understand.checks.sides import one_side_only
from guide.understand.explicit import is_explicit
from guide.understand.lexicon import Lexicon

__all__ = ["CHECKS", "check"]

Check = Callable[[Routine, Lexicon], Iterator[Finding]]

CHECKS: Final[tuple[Check, ...]] = (
    exercises_without_dose,
    numbers_not_read,
    ranges_without_dash,
    limits_not_kept,
    doses_for_some,
    doses_for_none,
    contradictions,
    names_with_several_doses,
    one_side_only,
    instructions_for_eyes,
    pictures_in_passing,
    links,
    no_starting_position,
    things_named_late,
)
DOUBTS: Final[tuple[Check, ...]] = (
    doses_not_done,
    doses_given_to_none,
    talk_inside,
    whole_text_in_one,
    very_long,
    many_rounds,
    instructions_in_no_exercise,
    no_names,
)
"""Checks of what was understood: an explicit script has nothing that could be understood otherwise."""


def check(routine: Routine, document: Document, lexicon: Lexicon) -> tuple[Finding, ...]:
    """All findings about a routine and the headings it was read from, in order of place."""
    checks = CHECKS if is_explicit(document) else (*CHECKS, *DOUBTS)
    found = [finding for one in checks for finding in one(routine, lexicon)]
    headings = tuple(block.text for block in document.blocks if isinstance(block, Heading))
    found += headings_that_contradict(routine, headings, lexicon)
    if not is_explicit(document):
        found += numbers_left_out(routine, document.source.text, lexicon)
    return tuple(sorted(found, key=lambda finding: (finding.span.start, finding.code)))
