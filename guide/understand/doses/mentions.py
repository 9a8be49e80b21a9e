"""What a sentence says about doses: each thing said, with its place."""

from __future__ import annotations

from dataclasses import replace

from guide.late import late_pattern
from guide.model.routine import Pace
from guide.model.text import Text
from guide.understand.said import (
    Between,
    HoldSaid,
    LastRestSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    WorkSaid,
)
from guide.understand.tokens import Marked, Quantity
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Mention:
    """Something said, and where in the sentence."""

    said: Said
    start: int
    """Index in the marked sentence."""
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence, read."""

    text: Text
    marked: Marked
    mentions: tuple[Mention, ...]
    """In the order of the sentence."""
    conditional: tuple[Mention, ...]
    """Those that hold only in a case that the sentence names, or are offered as another way."""
    pace: Pace | None
    alternating: bool
    optional: bool
    """The whole sentence is about another way to do it."""
    unread: tuple[Quantity, ...]
    """Counts and times that no phrase explains."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in a sentence so far."""

    mentions: tuple[Mention, ...]
    used: frozenset[int]
    """The numbers that something was made of, by their index…"""
    unexplained: frozenset[int]
    """…and those of them that still say nothing that can be counted or timed."""


PLACEHOLDER = late_pattern(r"<([tnxc])(\d+)>")


def optional(reading: Reading) -> Reading:
    """The same sentence, all its doses only another way to do it."""
    return replace(reading, mentions=(), conditional=(*reading.conditional, *reading.mentions), optional=True)


def firm(reading: Reading) -> Reading:
    """The same sentence where it stands for the case that it names: all of its doses hold."""
    mentions = sorted((*reading.mentions, *reading.conditional), key=lambda mention: mention.start)
    return replace(reading, mentions=tuple(mentions), conditional=(), optional=False)


def before_rounds(mention: Mention) -> Mention:
    """A rest after the last of several exercises, before they are done again, as one between rounds of them."""
    match mention.said:
        case LastRestSaid(time):
            return replace(mention, said=RestSaid(time, Between.ROUNDS))
        case _:
            return mention


def kind_of_said(said: Said) -> type[Said]:
    """What a dose is a dose of; "repeat 5 times" may stand for rounds."""
    match said:
        case WorkSaid():
            return HoldSaid
        case RepsSaid(again=True):
            return RoundsSaid
        case _:
            return type(said)
