"""What a dose is for, and in which case it holds, in tables."""

from __future__ import annotations

import re
from collections.abc import Mapping

from guide.values import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Scopes:
    """What is done of several things, and for which of them a dose is."""

    at_last: re.Pattern[str]
    """Words behind which stands what is done in the last of several sets or rounds, or once they are over (`after`), or
    which stand behind it at the end of a sentence (`told`; `after_it` where that is done once they are over)."""
    of_first_sets: re.Pattern[str]
    """Says that so many sets are the first of others."""
    one_round: re.Pattern[str]
    """Says of what was described that it is a round; the counts that follow are of rounds."""
    all_together: re.Pattern[str]
    """All the exercises taken as one thing that is done: `these`, `the whole set`, not each of them."""
    whole_routine: re.Pattern[str]
    """A sentence about every exercise."""
    part_of_all: re.Pattern[str]
    """Speaks of some of the exercises only, so that no dose in the sentence is one for all."""
    each_below: re.Pattern[str]
    """Speaks of each thing that is told below it, where lines below it each tell one: `each position`."""
    for_kind: re.Pattern[str]
    """Speaks of every exercise of one kind, by its name in the group `kind`: `hold each stretch`."""
    kinds: re.Pattern[str]
    """One or several of such a kind, by its name in the group `kind`: `stretches`."""
    begins_times: re.Pattern[str]
    """Begins with how often, without what: `x3`."""
    repeats_numbered: re.Pattern[str]
    """Begins a sentence that asks to do some of those before it again, by their `numbers` from `first` to `last`."""
    repeats_some: re.Pattern[str]
    """The same with a `count` from the first on, which the group `from_first` tells, or up to the last, or `both`:
    "repeat the first two twice more"."""
    repeats_places: re.Pattern[str]
    """Asks for items again by their `places` anywhere in a sentence: "repeat 1-2 on the other side"."""
    group_words: re.Pattern[str]
    """A sentence about the exercises before it, as a group."""
    own_movements: re.Pattern[str]
    """Speaks of several movements, which may be those of one exercise: `these two movements`."""
    behind_sets: re.Pattern[str]
    """Sets and repetitions right before something: `3 x 10`."""
    whole_session: re.Pattern[str]
    """A sentence about all parts of a workout, not the one it stands in: `the whole workout`."""
    this_position: re.Pattern[str]
    """How such an instruction names the position that has just been told: `hold this position`."""
    own_sequence: re.Pattern[str]
    """What such a sentence means by the whole may be the exercise that it stands in: `the whole sequence`."""
    same_position: re.Pattern[str]
    """How an instruction begins that goes on with what is being done: `hold it for`, `repeat`, `try to`."""
    takes_place: re.Pattern[str]
    """How an instruction begins that only says where one movement starts: `begin seated`, `start on your back`."""
    repeat_all: re.Pattern[str]
    """Asks for all the exercises again."""
    these_again: re.Pattern[str]
    """Speaks of several exercises together: `the whole sequence`, `all three`, `the last <n> poses`."""
    groups_of: Mapping[str, int]
    """How many exercises a group word means: `both` is two."""
    last_rep: re.Pattern[str]
    """Speaks of the last repetition only."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Cases:
    """Doses that hold for some people or on some days only, and those that are offered instead of others."""

    conditional: re.Pattern[str]
    """The doses of the sentence hold only in a case that it names."""
    firm: re.Pattern[str]
    """Looks conditional, but is only polite: `if you can`."""
    moment: re.Pattern[str]
    """Looks conditional, but tells when in the movement it is done: `once your knee is straight, hold for 5 seconds`."""
    condition_after: re.Pattern[str]
    """Inside a sentence: the doses before it hold only in the case named after it."""
    stops: re.Pattern[str]
    """Between a dose and a case named after it: the case is one for doing without: `or stop if it hurts`."""
    in_that_case: re.Pattern[str]
    """Asks whether something is too hard or too easy; what comes after it is for that case only."""
    in_few_words: re.Pattern[str]
    """Asks of one who reads anything else, in few words and without a verb in front: "Pressed for time?"."""
    instead: re.Pattern[str]
    """A case named right after a dose that is offered instead of the one before it."""
    starts_low: re.Pattern[str]
    """How a sentence begins that says with how much to begin: less than the dose stated before it."""
    beside_another: re.Pattern[str]
    """Says that a dose stated elsewhere does not suit: what is offered instead is never the only one."""
    begins_with: re.Pattern[str]
    """What stands right before a dose that is done at first, where a later one is told too: "start with"."""
    condition_inside: re.Pattern[str]
    """Inside a sentence: what comes after it holds only for some, or at first."""
    optional_aside: re.Pattern[str]
    """How a parenthesis begins that offers an alternative."""
    unless_stated: re.Pattern[str]
    """Makes a dose for all one for those exercises only that have none: `unless otherwise stated`."""
    either: re.Pattern[str]
    """Announces two ways of which one is chosen: `either`, not `either side`."""
    second_way: re.Pattern[str]
    """Stands between them."""
    offers: re.Pattern[str]
    """All that stands between a dose and another one that is offered instead: ` or hold for `."""
    offers_sets: re.Pattern[str]
    """…or between sets of one thing and sets of another: ` reps or power snatch, `."""
    offers_other: re.Pattern[str]
    """The same for another thing with a dose of its own: ` burpees or ` in "10 burpees or 1 minute of skipping"."""
    fills: re.Pattern[str]
    """All that stands between a vague count and the number that it stands for: "a few times (say 10)"."""
    prefers: re.Pattern[str]
    """The same for more of the same kind: `, ideally `."""
