"""Marks in square brackets: what each says, and which brackets are none.

A mark is read from a table of its own and is never guessed. In an article only brackets that say a dose, a time or one
of the words of control are marks; all others (`[laughter]`, `[1]`, `[00:15]`) are words. In an explicit script every
bracket is a mark. A backslash before a bracket says that it is none.
"""

from guide.understand.marks.finding import mark_findings
from guide.understand.marks.grammar import read_mark
from guide.understand.marks.values import (
    Control,
    FirstSaid,
    ForAllSaid,
    MarkValue,
    OnlyIfSaid,
    PaceSaid,
    RoleSaid,
    ThingsSaid,
    Unsaid,
    WaysSaid,
)

__all__ = [
    "Control",
    "FirstSaid",
    "ForAllSaid",
    "MarkValue",
    "OnlyIfSaid",
    "PaceSaid",
    "RoleSaid",
    "ThingsSaid",
    "Unsaid",
    "WaysSaid",
    "mark_findings",
    "read_mark",
]
