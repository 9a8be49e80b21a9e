"""What was found in a script that its author should know of.

Codes are stable: a letter for the family, then three digits. `E` cannot go on, `W` should be looked at,
`N` is good to know. The list is in the README.
"""

from __future__ import annotations

from enum import Enum

from guide.model.text import Span
from guide.values import dataclass


class Severity(Enum):
    """How much a finding matters."""

    ERROR = "error"
    """The guide cannot be made."""
    WARNING = "warning"
    """The guide is made, but the listener may stumble here."""
    NOTE = "note"
    """Something was repaired or settled; nothing is wrong."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding, with its place and a way out."""

    code: str
    severity: Severity
    span: Span
    message: str
    """What was found, one plain sentence without a full stop."""
    hint: str = ""
    """How to write it instead; empty where nothing has to be done."""
