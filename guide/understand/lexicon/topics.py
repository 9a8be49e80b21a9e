"""How running text says what it is going to tell next, in tables."""

from __future__ import annotations

import re

from guide.values import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Topics:
    """Sentences that bring up a movement, or a part of the body, by its name; patterns of a sentence in lower case.

    The name is the group `name` of each pattern.
    """

    comes: re.Pattern[str]
    """The name comes first, with its place among others behind it: `a pelvic tilt comes next`."""
    comes_last: re.Pattern[str]
    """The same behind it: `next comes a pelvic tilt`."""
    praised: re.Pattern[str]
    """The same with what it is good for or how it is done: `side glides are done with a pen`."""
    called: re.Pattern[str]
    """The name behind what it is called, the group `caller`: `another good one is the doorway stretch`."""
    to_do: re.Pattern[str]
    """The name behind what is to be done with it: `you can also try a seated march`, `finish with`, `move on to`."""
    found_good: re.Pattern[str]
    """The same with what one thinks of it behind it: `you may find the wall walk helpful`."""
    alone: re.Pattern[str]
    """The name with nothing but a sign behind it: `before you get up, a gentle twist.`"""
    part_comes: re.Pattern[str]
    """The name is that of a part of the body: `your hamstrings are next`, `the quads need less`."""
    on_to_part: re.Pattern[str]
    """The same behind what leads over to it: `now for your hips`, `on to the knees: …`."""
    part_for: re.Pattern[str]
    """The same before what is done for it: `for the hip flexors, drop into a lunge`, `to stretch the calf, stand…`."""
    part_worked: re.Pattern[str]
    """What is done for a part of the body, the group `part`, and with what, the group `means`: `stretch your neck by…`."""
    enters: re.Pattern[str]
    """The name of a position behind how one comes into it: `lift your hips into downward dog`."""
    calls: re.Pattern[str]
    """What calls something one of several, or good, in the group `caller` of another pattern."""
    calls_exercise: re.Pattern[str]
    """The same with a word for an exercise, so that anything behind it is the name of one."""
    case: re.Pattern[str]
    """How a sentence begins that says when, or in which case, something is done."""
    by_doing: re.Pattern[str]
    """Says by what something is done, and so tells it: `by lifting one leg`."""
    several: re.Pattern[str]
    """How a name ends that may be that of several exercises: `a few careful stretches`."""
    further: re.Pattern[str]
    """Says of what is brought up that something has been told before it: `another`."""
    no_name: re.Pattern[str]
    """What begins with it is no name: a pronoun, a verb, what is only said of something, any exercise or none."""
    any_movement: frozenset[str]
    """Words for movements that name none by themselves: `stretch`, `exercise`."""
