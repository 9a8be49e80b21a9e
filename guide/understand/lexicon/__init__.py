"""The words of a language, as tables that the rest of `understand` reads without knowing the language.

Which tables a language has is told by subject: `numbers`, `joints` of clauses, `roles` of headings and sentences,
`scopes` of doses, `topics` of running text, what a `body` does; things, marks and checks are here. `phrases` tells
which phrases a sentence may hold, by the words that they have `needed`.

The tables of a language stand in files by subject too, and `english` puts its own together: `english_numbers`,
`english_joints`, `english_headings`, `english_roles`, `english_scopes`, `english_telling`, `english_topics`,
`english_marks` and `english_checks`, with the words that several are made of in `english_words`. Its phrases are in
`english_phrases`, which takes those for one subject from `english_asides`, `english_breaths`, `english_counting`,
`english_sides`, `english_successive` and `english_turns`; breathing and sides have their other tables there as well.

There is one of each language, so that they are neither compared nor printed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from typing import Final

from guide.late import late_pattern
from guide.understand.lexicon.body import Activities, Breathing, Sidedness
from guide.understand.lexicon.joints import Joints
from guide.understand.lexicon.numbers import Numbers
from guide.understand.lexicon.phrases import Phrase, Phrases
from guide.understand.lexicon.roles import Headings, Roles
from guide.understand.lexicon.scopes import Cases, Scopes
from guide.understand.lexicon.topics import Topics
from guide.understand.said import Between
from guide.values import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Things:
    """What is needed for an exercise."""

    names: Mapping[str, str]
    """Things to have ready: the words for them, and the name to say."""
    no_thing: re.Pattern[str]
    """The words of a thing where they mean none: `counter-clockwise`, `the balls of your feet`."""
    several_things: Mapping[str, tuple[int, str]]
    """How many of a thing are asked for by a word, and the word for as many; by no word, of one for each hand."""
    several_before: re.Pattern[str]
    """The word in front of things that says how `many` they are."""
    one_for_each_hand: re.Pattern[str]
    """What stands behind a thing that each hand holds one of."""
    alternative: re.Pattern[str]
    """What stands between two things of which one is enough."""
    or_word: str
    thing_pattern: re.Pattern[str] = field(init=False)
    """Any of the things, the longest first."""

    def __post_init__(self) -> None:
        names = sorted(self.names, key=len, reverse=True)
        pattern = late_pattern(r"\b(?:" + "|".join(map(re.escape, names)) + r")\b")
        object.__setattr__(self, "thing_pattern", pattern)

    def found_in(self, words: str) -> tuple[str, ...]:
        """The things to have ready that are named in some words, each once, in order; `chair or bedpost` is one."""
        words = self.no_thing.sub(lambda match: " " * len(match.group()), words)
        named: list[tuple[str, ...]] = []
        last = 0
        for match in self.thing_pattern.finditer(words):
            thing = self.names[match.group()]
            if named and self.alternative.fullmatch(words, last, match.start()):
                named[-1] = tuple(dict.fromkeys((*named[-1], thing)))
            else:
                named.append((thing,))
            last = match.end()
        kept = [one for one in dict.fromkeys(named) if not any(_covers(other, one) for other in named)]
        return tuple(f" {self.or_word} ".join(one) for one in kept)

    def several_of(self, words: str) -> dict[str, str]:
        """The things of which some words ask for several, each with the largest number: `two pens` for `pen`."""
        several: dict[str, tuple[int, str]] = {}
        for match in self.thing_pattern.finditer(words):
            thing = self.names[match.group()]
            before = self.several_before.search(words, max(0, match.start() - _NEAR), match.start())
            if before or self.one_for_each_hand.match(words, match.end()):
                many, name = self.several_things[before["many"] if before else ""]
                plural = next(form for form, of in self.names.items() if of == thing and form != thing)
                several[thing] = max(several.get(thing, (0, "")), (many, f"{name} {plural}"))
        return {thing: words for thing, (_, words) in several.items()}


_NEAR: Final = 40
"""So many characters before a thing the word that counts it may stand."""


def _covers(other: tuple[str, ...], things: tuple[str, ...]) -> bool:
    """Whether having one thing ready makes others needless: `exercise band` for `band`, `chair` for `chair or wall`."""
    if len(other) > 1 or other == things:
        return False
    return any(other[0] == thing or other[0].endswith(f" {thing}") for thing in things)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Marks:
    """What can be written in a mark; all patterns are tried on the whole of it in lower case, its numbers placeholders."""

    parts: tuple[Phrase, ...]
    """What can stand between two commas, tried in this order; the names are those of `guide.understand.marks.table`."""
    things: re.Pattern[str]
    """All that has to be ready, in the group `rest`."""
    ways: re.Pattern[str]
    """Both directions with their names, in the groups `first` and `second`."""
    only_if: re.Pattern[str]
    """A dose for a case, in the group `rest`."""
    for_all: re.Pattern[str]
    """A dose for every exercise that has none, in the group `rest`."""
    no_dose: re.Pattern[str]
    """The mark that says of a sentence that none of its numbers is a dose, with its brackets."""
    beep: re.Pattern[str]
    """The mark that asks for a signal after a sentence, with its brackets."""
    opens: re.Pattern[str]
    """How a mark begins: what begins so and cannot be read is a mistake, and no aside."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Checks:
    """Words by which a text is checked; each pattern is searched for in a sentence in lower case."""

    eyes: re.Pattern[str]
    """Sends the reader to a picture, a screen or a page."""
    picture_aside: re.Pattern[str]
    """Names a picture only in passing: `(fig. 3)`."""
    like_this: re.Pattern[str]
    """Points at something that must have been said before."""
    link: re.Pattern[str]
    """An address that nobody can follow by ear."""
    posture: re.Pattern[str]
    """Says how the body is placed, or names an exercise that does."""
    body: re.Pattern[str]
    """Parts of the body whose movement depends on how it is placed."""
    one_side: re.Pattern[str]
    """Something of the body that there is on either side, one of them."""
    other_side: re.Pattern[str]
    """Says what becomes of the other side."""
    not_needed: re.Pattern[str]
    """Words with which a thing is named that is not needed now: `or`, `instead of`, `once`."""
    fixtures: frozenset[str]
    """Things that nobody has to fetch, or whose names mean something else as often: `wall`, `weight`."""
    for_long: re.Pattern[str]
    """What may well go on for many minutes: running, lying still, breathing."""
    no_name: re.Pattern[str]
    """Is no name of an exercise: a clause, the beginning of a sentence, or what names any exercise or none."""
    numbered: re.Pattern[str]
    """The number in a name or in front of one: `Exercise 3`, `Station 4`."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Lexicon:
    """One language."""

    code: str
    numbers: Numbers
    phrases: Phrases
    """Tried in this order; a number belongs to the first phrase that takes it."""
    joints: Joints
    headings: Headings
    roles: Roles
    scopes: Scopes
    topics: Topics
    cases: Cases
    activities: Activities
    breathing: Breathing
    sides: Sidedness
    things: Things
    marks: Marks
    checks: Checks
    between: Mapping[str, Between]
    """Between what a rest is, for each word: `rep`, `set`, `round`, `exercise`."""
    ends_all: re.Pattern[str]
    """A sentence that says that nothing more is to be done: "That's it." What comes after it is how long it took."""
    tempo_word: str
    """The word before a tempo in digits."""
    as_many_rounds: re.Pattern[str]
    """Asks for as many rounds as one can do in a time."""
    sums_up: re.Pattern[str]
    """How a sentence begins that only says again what was said."""
    question: re.Pattern[str]
    """A sentence that asks something; it states no dose…"""
    invites: re.Pattern[str]
    """…unless it begins as one that invites to do something: `can you hold it for 10 seconds?`"""
    same_again: re.Pattern[str]
    """What stands between a time and the same time in another unit: `90 s (1.5 min)`."""
    told_again: re.Pattern[str]
    """How a sentence begins that tells a later round in full: `second cycle: breathe in for 4`."""
    ends_after: re.Pattern[str]
    """What stands before a count that only says when something told before is over: `until you have done all <n0>`."""
    of_a_part: re.Pattern[str]
    """How a sentence begins that tells a part of a time; the groups tell whether it is the `first` or the `last`."""
    purpose: re.Pattern[str]
    """Says what a movement is for, before its name: `for the calves`."""
    called: re.Pattern[str]
    """Gives a thing its name: `is called the windmill`; in the group `name`."""
    calls_one: re.Pattern[str]
    """Ends with a word for a whole exercise: `second stretch`, not `second movement`."""
    places: frozenset[str]
    """Words that tell the place of one thing among others: one of them is in what presents an exercise."""
    persons: frozenset[str]
    """Those who speak and are spoken to: where none is named, other people are spoken of."""
    in_period: re.Pattern[str]
    """How a sentence begins that is about one week or stage of a plan; its number is the group `n`."""
    warms_up: re.Pattern[str]
    """Says of something that it only prepares for the rest, and so is not done again with it."""
    keeps_on: re.Pattern[str]
    """How a sentence begins that asks to go on with what has been told: "keep going for a minute"."""
    done_whole: re.Pattern[str]
    """Begins a sentence that says how long the exercise, or (`position`) the position just told, takes as a whole."""
    further_count: re.Pattern[str]
    """A count in a row with another one; its number is the group `n`."""
    ends_with_same: re.Pattern[str]
    """Ends a sentence by asking for what was told before it: "…and do the same", "…and hold again"."""
    leave_out: re.Pattern[str]
    """The mark that leaves a sentence out."""
    plural_endings: tuple[tuple[str, str], ...]
    """Endings of nouns and what they are in the singular, tried in this order: `presses` and `press`."""
    plural: re.Pattern[str]
    """A word for several of a thing."""
    third_person: str
    """The ending of a verb that is said of somebody or something else: `s`."""
    doing: str
    """The ending of a verb that names what is done: `ing`."""
    before_doing: tuple[tuple[re.Pattern[str], str], ...]
    """What a verb may lack or have too much of before that ending, and what is there otherwise: `squeez`, `squeeze`."""
    adverb: str
    """The ending of a word that only says how something is done: `ly`."""
    states_total: re.Pattern[str]
    """A sentence of nothing but how long all takes on a day, and when: "ten minutes, every day"."""
    states_goal: re.Pattern[str]
    """A sentence that says what to strive for, not what to do: `the goal is to`."""
    abbreviations: frozenset[str]
    """Words whose full stop does not end a sentence."""
    common: frozenset[str]
    """Words by which the language is known."""
    variant: re.Pattern[str]
    """How an item begins that offers another way to do the exercise above it."""
    dose_words: frozenset[str]
    """Words of which a sentence is made that states a dose and nothing else."""
    pointing: frozenset[str]
    """Words that point at something, or join: they stand in instructions, not in names."""
    limb_name: re.Pattern[str]
    """Such words that make a name all the same: `hamstring stretch`."""
    introduces: re.Pattern[str]
    """How a text names what it is about; the name is the group `name`."""
    statement: re.Pattern[str]
    """Words of a sentence that explains rather than tells to do something."""
    tells_of: re.Pattern[str]
    """How a sentence begins that tells of something, or of others, and asks for nothing: "the muscle works for"."""
    points_back: frozenset[str]
    """Words that point back at something told before."""
    duty: re.Pattern[str]
    """Words that make a statement an instruction after all: `should be held`."""

    def singular(self, word: str) -> str:
        """A noun without the ending of its plural, right or not: it is only compared with others."""
        found = next(((end, one) for end, one in self.plural_endings if word.endswith(end)), ("", ""))
        return word.removesuffix(found[0]) + found[1]
