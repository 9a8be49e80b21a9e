"""Explicit scripts: articles whose front matter says `doses: marked`.

In them nothing is guessed. Headings are exercises, a heading over deeper ones is a group, each line is a step, and only
marks say what is done; `guide script` writes this form. Words are read for what a sentence does for the listener, never
for a dose. `script` is all of it, `lines` are steps with their marks, `doses` what the marks of a line ask for, and
`tree` is one exercise.
"""

from __future__ import annotations

from typing import Final

from guide.model.document import Document
from guide.model.findings import Finding, Severity

__all__ = ["is_explicit", "setting_findings"]

SETTING: Final = "doses"
MARKED: Final = "marked"


def is_explicit(document: Document) -> bool:
    """Whether a script says that only marks count."""
    return any(one.name == SETTING and one.value.strip().casefold() == MARKED for one in document.settings)


def setting_findings(document: Document) -> tuple[Finding, ...]:
    """An error where the setting has another value than the one there is."""
    wrong = (one for one in document.settings if one.name == SETTING and not is_explicit(document))
    message = f"`{SETTING}` can only be `{MARKED}`"
    hint = "leave it out to have doses read from the sentences, too"
    return tuple(Finding("E901", Severity.ERROR, one.span, message, hint) for one in wrong)
