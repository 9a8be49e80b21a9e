"""How numbers and units are written, in tables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from guide.model.routine import Bound, Side
from guide.values import dataclass

RIGHT_ANGLES: Final = "90[/:-]90"
"""A way to sit that is told in numbers in any language, as a word of a name: `90/90 hip switch`."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Numbers:
    """How numbers and units are written."""

    words: Mapping[str, int]
    """Cardinals as words, hyphens as in the text: `twenty-five` is put together from its parts."""
    multiples: Mapping[str, int]
    """Words that multiply what stands before them: `dozen`, `hundred`."""
    times_word: str
    """The noun that counts: `times`."""
    per_side: str
    """Says of a count that it is for each side."""
    times: Mapping[str, int]
    """Adverbs that count: `once`, `twice`."""
    halves: Mapping[str, float]
    """Fractions as words: `half`, `quarter`."""
    articles: frozenset[str]
    """Words that stand for one before a unit or a multiple: `a`."""
    so_often: str
    """What is said behind how often: `times`."""
    in_order: tuple[str, ...]
    """The words that count in order, from the first on."""
    ordinals: frozenset[str]
    """Words that tell which one a unit without a number is: `the first minute`."""
    after_distributive: frozenset[str]
    """Words before an ordinal with which it tells how often: `every second minute`."""
    pronouns: frozenset[str]
    """Numbers that are pronouns too: `one`…"""
    after_pronoun: frozenset[str]
    """…and what stands after them when they are: `one leg`."""
    before_pronoun: frozenset[str]
    """…or before them: `each one`."""
    conjunctions: frozenset[str]
    """Adverbs that count and also join clauses: `once`…"""
    after_conjunction: frozenset[str]
    """…and what stands after them when they do: `once you`."""
    before_moment: frozenset[str]
    """What stands before `a second` when a second is meant, and not one more."""
    or_more: frozenset[str]
    """Words that may stand behind `or` between a number and its unit: `10 or more seconds`."""
    fillers: frozenset[str]
    """Words that may stand between such a word and a unit: `a full minute`."""
    joiners: frozenset[str]
    """Words between the ends of a range: `to`, `or`."""
    between: re.Pattern[str]
    """Opens a range that is closed by `and_word`."""
    and_word: str
    then_word: str
    of_word: str
    off_word: str
    settings: re.Pattern[str]
    """What is set to a number and not counted: `stroke rate`, `level`."""
    slots: re.Pattern[str]
    """Before the number of a minute or a station, which a dash sets apart from what is done in it: `min 1 - 12 swings`."""
    series: re.Pattern[str]
    """Right before a number that counts days or sets, and is joined by a dash to what is done in them."""
    blocks: re.Pattern[str]
    """Right before a number that counts parts of a workout, where the dash behind it has blanks around it."""
    glued_measures: frozenset[str]
    """Units that are some only right behind a number: `90#`."""
    counted: frozenset[str]
    """Words after a number that say it is a count, whatever stands before it."""
    spelled: tuple[str, ...]
    """Words that are known with one letter amiss: `secounds`…"""
    not_misspelt: frozenset[str]
    """…and those that only look like it: `reheat`."""
    counting_labels: frozenset[str]
    """Those of them whose number counts what stands behind a colon there: `exercise: 3`…"""
    ordinal_endings: frozenset[str]
    """What makes a number in digits an ordinal: `3rd`."""
    plural_ending: str
    """What the plural of a fraction ends with: `three quarters`."""
    possessive: re.Pattern[str]
    """What may stand at the end of a unit: `a minute's`."""
    spoken_gap: re.Pattern[str]
    """All that stands between two numbers that are counted aloud: `one… and two`."""
    minute_letter: str
    """A letter for metres that in some plans stands for minutes…"""
    minute_line: re.Pattern[str]
    """…as lines such as `10m 60-70%` and…"""
    minute_sign: re.Pattern[str]
    """…what only such plans hold tell…"""
    metre_sign: re.Pattern[str]
    """…unless something speaks of metres after all; all searched for in the whole article."""
    lengths: bool
    """Whether numbers without a unit are distances in this article: one of swims…"""
    length_unit: str
    """…which get this one…"""
    swim_sign: re.Pattern[str]
    """…as such words and…"""
    swim_line: re.Pattern[str]
    """…lines such as `200 easy` or `4 x 50 kick` tell…"""
    sends_off: re.Pattern[str]
    """What stands before the time at which each swim begins: `on`, `@`."""
    swim_behind: re.Pattern[str]
    """…where nothing stands behind them but how one swims: `200 easy`, not `50 crunches`."""
    units_ms: Mapping[str, int]
    """Units of time and their milliseconds."""
    short_units: frozenset[str]
    """Those of them that count only right after digits: `s`, `"`."""
    primes: frozenset[str]
    """Units that are also quotation marks…"""
    after_prime: frozenset[str]
    """…and what stands after them when they are units, whatever stands before them…"""
    after_feet: frozenset[str]
    """…or when they are feet: `2' to the side`."""
    double_primes: frozenset[str]
    """Units that are also signs for inches…"""
    after_inches: frozenset[str]
    """…and what stands after them when they are: `4" from your nose`…"""
    before_inches: tuple[str, ...]
    """…or before the number: `box jumps 24"`."""
    so_far: re.Pattern[str]
    """Right before a number that is how far something is moved: `slide down 6"`. Ends with `$`…"""
    held_so_long: frozenset[str]
    """…unless one of these follows: `lift your leg 5" hold`."""
    measures: frozenset[str]
    """Units of what is not a dose: distances, weights, angles, temperatures, money."""
    with_sign: str
    """Short for "with", though its letter is a unit: `3x8 w/ a pause`."""
    side_letters: Mapping[str, Side]
    """Letters for the sides of the body, one of which is a unit too: `10 L, 10 R`."""
    determiners: frozenset[str]
    """Words before a noun that is no label: `on a step: 12`."""
    labels: frozenset[str]
    """Words whose number is a name: `figure 3`, `level 2`, `step 1`."""
    bounds_before: tuple[tuple[re.Pattern[str], Bound], ...]
    """What stands right before a number and says how firmly it is meant; each ends with `$`."""
    bounds_after: tuple[tuple[re.Pattern[str], Bound], ...]
    counting_up: re.Pattern[str]
    """Right before a one from which somebody counts up: `count from one to four`. Ends with `$`."""
    counting_before: re.Pattern[str]
    """Right before numbers that are counted aloud: `breathe in, 1, 2, 3`. Ends with `$`."""
    more_before: re.Pattern[str]
    """Right before a number: it comes on top of a first time. Ends with `$`."""
    more_after: re.Pattern[str]
    rest_word: str
    """What one does between sets, which stands in all of the following."""
    bare_rests: re.Pattern[str]
    """A rest whose number says no unit, in a group by itself, which are seconds: `rest 90`."""
    intervals: re.Pattern[str]
    """Two numbers of seconds, of work and of rest, where the sentence speaks of intervals: `hiit 40/20`, `45/15 x 3`."""
