"""What a body does: it moves, keeps still or rests, breathes, and has two sides, in tables."""

from __future__ import annotations

import re
from collections.abc import Mapping

from guide.model.routine import Pace, Side
from guide.values import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Activities:
    """What is done in a time: whether one keeps still, moves or rests, and how fast."""

    still: re.Pattern[str]
    """Words of keeping still: their time is a hold."""
    own_hold: re.Pattern[str]
    """A hold with a name of its own, after something else: "and a one-minute plank"."""
    resting: re.Pattern[str]
    """Words of doing nothing."""
    relaxing: re.Pattern[str]
    """Of these, what one does in a pose, and not only after an effort."""
    goes_round: re.Pattern[str]
    """A movement in a circle, which passes the left and the right."""
    pausing: re.Pattern[str]
    """Stopping where one is, as against resting from it."""
    still_names: re.Pattern[str]
    """Names of exercises that are held."""
    easier: re.Pattern[str]
    """Says of the second of two times that it is work too: `3 min fast, 2 min easy`."""
    moving: re.Pattern[str]
    """Words of movement: their time is work."""
    bursts: re.Pattern[str]
    """What is done hard for a few seconds, several times: sprints."""
    paces: tuple[tuple[re.Pattern[str], Pace], ...]
    lowering: re.Pattern[str]
    """Words for the way down of a movement."""
    turning_point: re.Pattern[str]
    """The bottom or the top of a movement; the group `top` for the top."""
    rest_day: re.Pattern[str]
    """What stands beside the name of a day on which nothing is to be done, or nothing that is told."""
    rest_unsaid: re.Pattern[str]
    """A rest without a number."""
    rest_left: re.Pattern[str]
    """A rest for as long as is left until the clock says go."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Breathing:
    """Breathing in and out."""

    breathes_in: re.Pattern[str]
    breathes_out: re.Pattern[str]
    """Tells to breathe in, or out, in so many words."""
    phases: re.Pattern[str]
    """Every in and out of what is told to be breathed, in groups of these names: `on an in-breath … and out`; `it` is
    out where a breath in has been told: `let it go`."""
    timed: re.Pattern[str]
    """A breath in or out with its time: `exhale for 6`."""
    manner: re.Pattern[str]
    """How an instruction begins that only says how to breathe: `let your belly rise`."""
    clause_edges: re.Pattern[str]
    """What stands between clauses that tell one thing after the other."""
    breath_in: re.Pattern[str]
    breath_out: re.Pattern[str]
    counts_breaths: re.Pattern[str]
    """Ends with a number that is only said, not counted up to: `breathe in, count one`."""
    breathes_on: re.Pattern[str]
    """How a sentence begins that asks for more of the breaths just told: `complete six breaths`."""
    by_steps: re.Pattern[str]
    """Counts a breath in steps or strokes, which take no known time."""
    named: re.Pattern[str]
    """Names breathing in or out."""
    breathes_meanwhile: re.Pattern[str]
    """Says that one breathes while something else is held: `keep breathing`."""
    full: re.Pattern[str]
    """Holding with full lungs, as against resting with empty ones."""
    once_more: re.Pattern[str]
    """Has a phase done again, and does not only tell it again: `inhale a second time`."""
    goes_to: re.Pattern[str]
    """The part of the body to which a breath goes, or from which: "filling the belly"; `place` is its name."""
    held_out: re.Pattern[str]
    """Holding with empty lungs: "hold the breath out"."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Sidedness:
    """The sides of a body, and the ways that it moves."""

    both_together: re.Pattern[str]
    """Tells a movement of both limbs at once, behind one of each: "then pull both knees in together"."""
    one_and_other: re.Pattern[str]
    """A movement told of one side and at once of the other: "lift one knee, then the other"."""
    same_with_other: re.Pattern[str]
    """The same done with one side and the other, the first put back between: "lift one knee, lower it, lift the other"."""
    to_one_and_other: re.Pattern[str]
    """One that goes to one side and at once to the other: "let the knees fall to one side, then the other"."""
    timed_turns: re.Pattern[str]
    """One side and at once the other, for a time that is of both: "lift one knee, then the other, for a minute"."""
    one_rep: re.Pattern[str]
    """Says of what was described, both sides of it, that it is one repetition."""
    each_rep: re.Pattern[str]
    """Asks to change sides from one repetition to the next: "switch legs with each step"."""
    in_all: re.Pattern[str]
    """Counts both sides together: "twelve turns in all"."""
    in_turn: re.Pattern[str]
    """Asks for sides in turn, and for nothing else: "alternate legs"."""
    left_and_right: re.Pattern[str]
    """Both sides as ways to move: `left and right`, no part of the body behind it."""
    names_way: re.Pattern[str]
    """A way to move and a dose, as the beginning of a line: `forward 10 times`."""
    names_side: re.Pattern[str]
    """A side of the body and nothing else, as a name in front of a line: `left side`, `the other leg`."""
    turns_to_side: re.Pattern[str]
    """Ends a sentence that goes over to a `side`, of a `limb`: "come back, then take the left", "give the left leg its
    turn"."""
    side_label: re.Pattern[str]
    """A side in front of what is done on it: `left leg: 12 reps`; the groups `side` and `limb`."""
    side_first: re.Pattern[str]
    """Says with which side to begin; the group `side`."""
    side_words: Mapping[str, Side]
    no_side: re.Pattern[str]
    """Where such a word names no side: "right down into your hands", "at right angles"."""
    limbs: Mapping[str, str]
    """Parts of the body that come in pairs, each form with its singular."""
    limb_families: tuple[frozenset[str], ...]
    """Parts of the body that belong together, in the singular."""
    alternating: re.Pattern[str]
    turned_part: re.Pattern[str]
    """A part of the body that is turned the other way, in words that end there: `turn your feet the other way`."""
    there_and_back: re.Pattern[str]
    """A movement to one side and then to the other, which is one movement: "look left and right"."""
    in_place: re.Pattern[str]
    """Sides that ask for nothing: of things on both at once ("a hand on each knee"), and changes within one time."""
