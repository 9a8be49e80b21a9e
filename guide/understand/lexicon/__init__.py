"""The words of a language, as tables that the rest of `understand` reads without knowing the language.

A language has a file with its tables, here `english`, and others with the phrases for one subject each:
`english_asides`, `english_breaths`, `english_counting`, `english_sides`, `english_successive`, `english_turns`; its marks
are in `english_marks`, the words of checks in `english_checks`. `phrases` tells which phrases a sentence may hold, by the
words that they have `needed`.

There is one of each language, so that they are neither compared nor printed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from typing import Final

from guide.late import late_pattern
from guide.model.routine import Bound, Pace, Role, Side
from guide.understand.lexicon.phrases import Phrase, Phrases
from guide.understand.said import Between
from guide.values import dataclass


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
    """…and what stands after them when they are: `4" from your nose`."""
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
    intervals: re.Pattern[str]
    """Two numbers of seconds, of work and of rest, where the sentence speaks of intervals: `hiit 40/20`, `45/15 x 3`."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Joints:
    """Small words that join clauses, and where they cut."""

    clause: re.Pattern[str]
    """Where a clause begins that may have a dose of its own."""
    parts: re.Pattern[str]
    """What parts two things that are done, whatever other signs stand between them."""
    joined: re.Pattern[str]
    """A verb joined to the one before it: `and walk`."""
    counts: re.Pattern[str]
    """Numbers, and the words between them and what they count: `3 sets of 10`."""
    way_back: re.Pattern[str]
    """Speaks, up to where it ends, of the way back to the start: `return to the start by doing the same`."""
    goes_on: re.Pattern[str]
    """How a sentence begins that goes on to something else: `then`, `afterwards`, `finally`."""
    timer_set: re.Pattern[str]
    """The end of what only sets a timer: "Set a timer for 10 minutes"; what is done for so long is told behind it."""
    for_the_timer: re.Pattern[str]
    """Asks to go on until a timer ends, or for as many rounds as fit: "Repeat these until the time is up"."""
    then_what_follows: re.Pattern[str]
    """How a sentence goes on to what is asked of the list below it: `, then do these three times:`."""
    in_turn: re.Pattern[str]
    """Words of order that lead over to the next exercise in running text: "after that", "I finish with"."""
    only_now: re.Pattern[str]
    """Words of order that say no more than "now", as of many a step."""
    new_position: re.Pattern[str]
    """How one takes another position: "turn onto your back"."""
    joins_in_turn: re.Pattern[str]
    """Words that add another to them, if the name of a movement follows: "and calf raises"."""
    counted_in_turn: re.Pattern[str]
    """A few words behind which their number stands: "frog 2 min"."""
    holds_one: re.Pattern[str]
    """Begins to tell to hold something: "hold a"."""
    told_in_past: re.Pattern[str]
    """A verb that tells what was done: "swung each leg"."""
    clause_in_turn: re.Pattern[str]
    """An edge in a sentence behind which `next` such words stand."""
    before_movement: re.Pattern[str]
    """What a sentence may begin with before it names a movement: `then`, `now do`."""
    clause_opening: re.Pattern[str]
    """All that may stand in front of the first word of a clause, behind its sign: `then`, `now`. Ends with `$`."""
    of_movement: re.Pattern[str]
    """What may stand between a time and the movement that takes it, `word` a word of that or before it: `a minute of
    slow heel raises`."""
    pieces: re.Pattern[str]
    """What stands between things to do one after the other: `,`, `and`."""
    between_clauses: re.Pattern[str]
    """What stands between clauses that tell what to do: `, and then`."""
    joins_line: re.Pattern[str]
    """A word at the beginning of a line that joins it to the one before."""
    circumstance: re.Pattern[str]
    """What goes on while an exercise is done, and is not the exercise: "while the kettle boils, "."""
    teller: re.Pattern[str]
    """How a sentence begins before its verb: words that lead over, and who tells what they do: `then I`."""
    teller_inside: re.Pattern[str]
    """A place or time with who tells what they do behind it: `at each end I`."""
    finishes: re.Pattern[str]
    """Leads over to the last thing that is done: `finish by`."""
    behind_rounds: re.Pattern[str]
    """The end of a clause that asks for rounds, before one that tells what is done then: "three rounds, then lie…"."""
    all_again: re.Pattern[str]
    """The sign before a clause that asks for all that stands before it again: "ten dips; go through it three times"."""
    keeps_position: re.Pattern[str]
    """How a sentence begins that goes on in the position held before, or with the same limb: `from there`, `lift it`."""
    walked: re.Pattern[str]
    """Speaks of walking, or of the steps of one who walks."""
    counts_steps: re.Pattern[str]
    """Counts the steps of one who walks: `for 10 steps`."""
    way_in_name: re.Pattern[str]
    """A name that says which way it goes, up to that, with its dose behind: `close the gate: the other way, <n0>`."""
    turns_back: re.Pattern[str]
    """Tells to face the other way, which who walks does to walk back."""
    other_word: str
    """The word for the second of two sides: `other`."""
    grows: re.Pattern[str]
    """A verb by which a count grows from set to set, and does not shrink: `add`."""
    joins_times: re.Pattern[str]
    """What stands between two times told in one phrase: "one minute fast with one minute easy"."""
    name_runs_on: re.Pattern[str]
    """Where the name of a movement goes over into how it is done: "pelvic tilts lying on your back"."""
    treatment: re.Pattern[str]
    """How a line begins that tells what is laid on or done to one: "Hot compress, 20 minutes"."""
    these_exercises: re.Pattern[str]
    """How a sentence begins that asks for several exercises again: "repeat these exercises five times"."""
    eases_off: re.Pattern[str]
    """How one recovers each time: "one minute hard, walking back for two"."""
    contains: re.Pattern[str]
    """Words behind a time before what is done within it: "20 minutes, including six strides"."""
    part_of_time: re.Pattern[str]
    """A part of a time in its turn, with the number that it has in the group `n`: `the next <t1>`, `the last with`."""
    restful: re.Pattern[str]
    """Something to do while one rests: `close your eyes and rest`."""
    opposite_ways: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    """Ways of a movement, each with its opposite: `clockwise` and `anticlockwise`."""
    joined_clause: re.Pattern[str]
    """Passes on to another movement: `then`, `from there`."""
    sum_before: re.Pattern[str]
    """Right before a count that only sums up the one before it: `for a total of`, `so that you have done`. Ends with `$`."""
    sum_behind: re.Pattern[str]
    """The same right behind the count: `in all`."""
    numbered_set: re.Pattern[str]
    """The number of a set in front of what is done in it: `set 2: 8 reps`."""
    each_time: re.Pattern[str]
    """Says that a hold belongs to each repetition."""
    this_exercise: re.Pattern[str]
    """Begins to say how often the exercise at hand is done: `perform this exercise`."""
    hold_of_each: re.Pattern[str]
    """Shorthand for a count and a hold of each repetition: `3x10, 5s hold`."""
    exercises_named: re.Pattern[str]
    """Names several exercises as such: `these stretches`."""
    of_them: re.Pattern[str]
    """Asks to do what a sentence before it names: `carry them out`."""
    each_alone: re.Pattern[str]
    """Gives each a dose and does not say each what: outside exercises these are meant."""
    links: re.Pattern[str]
    """Words that join what is done one after the other: `and`, `then`."""
    link_start: re.Pattern[str]
    """What may stand in front of a link: `a` 30-second plank."""
    no_link: re.Pattern[str]
    """Words that name no movement by themselves: `backwards`, `left`, `easy`."""
    dose_field: re.Pattern[str]
    """Begins with the label of a dose: "duration: hold <t0> at the top"."""
    of_sides: frozenset[str]
    """Words that say on which sides something is done, and name nothing."""
    each_of_names: re.Pattern[str]
    """Gives a dose to each of the names in a line: "hold each for <t0>", "<t0> each"."""
    of_rounds: re.Pattern[str]
    """How many rounds there are of what follows at once: `3 rounds of`."""
    count_of_each: re.Pattern[str]
    """A count of each of the things that an article tells: `do 10 of each`."""
    held_each: re.Pattern[str]
    """The same of a hold: `each position is held for 20 seconds`."""
    part_takes: re.Pattern[str]
    """How long a part of a session takes, in brackets behind its name: `The circuit (<t0>)`."""
    does_that: re.Pattern[str]
    """A sentence that asks to do what was told before it: `Do this for <t0>`."""
    written_round: re.Pattern[str]
    """The name of one of several rounds that are each written out: `Round 2`, `Set 3`."""
    counts_parts: re.Pattern[str]
    """A title that says how many parts there are, and not how often all of it is done: "Two circuits"."""
    said_times: re.Pattern[str]
    """The end of a count that says how often: "3 times"."""
    for_each: re.Pattern[str]
    """Gives a dose to each of what is listed beside it: `12 reps each`, not `each side`."""
    calls_rounds: re.Pattern[str]
    """Calls what is done so often a round of several things, and not each of them."""
    each_exercise: re.Pattern[str]
    """Speaks of each exercise by itself."""
    of_each_part: re.Pattern[str]
    """What is asked of each superset or circuit by itself, where there are several: `each superset is done 3 times`."""
    times_each: re.Pattern[str]
    """A number with what says that it is of each of several things: "ten times each"."""
    round_over: re.Pattern[str]
    """Says that all of several exercises are done, or a round of them: "when you have done all six", "after each lap"."""
    rounds_of_each: re.Pattern[str]
    """Rounds of each exercise by itself: `8 rounds of 20/10 for each exercise`."""
    of_each: re.Pattern[str]
    """Gives a dose to each exercise in so many words, wherever it stands."""
    time_each: re.Pattern[str]
    """A time for each of several exercises."""
    before_time: str
    """The word before a time that says how long something lasts, with its blank."""
    from_one_to_another: re.Pattern[str]
    """A name that is two positions, and so a movement: "Sit and stand"."""
    for_a_time: re.Pattern[str]
    """A time in which something is done, rather than the speed of a movement."""
    by_the_clock: re.Pattern[str]
    """In front of a line, from when to when in a session: `3:00-6:00`, `minutes 5 to 8`; the numbers are the groups
    `first` and `last`, words for minutes around them `minutes` and `behind`."""
    over: re.Pattern[str]
    """Says behind a time of the clock that all is over then."""
    clock_dose: re.Pattern[str]
    """What stands around a clock time that is a duration rather than a time of day."""
    before_name: re.Pattern[str]
    """A dose in front of a name: `10 x`, `3 sets of 12`."""
    behind_name: re.Pattern[str]
    """How long or how often it is done, behind the name of a movement: "sprints of 15 seconds"."""
    of_what_follows: re.Pattern[str]
    """What stands behind rounds that are of what comes after them: `2 rounds of`."""
    of_name: re.Pattern[str]
    """Small words between a dose and the name behind it: `30 seconds of plank`."""
    name_end: re.Pattern[str]
    """Where a name ends before its dose."""
    name_joint: re.Pattern[str]
    """Joins the name to what is done: `stand on one leg and hold`."""
    enters: re.Pattern[str]
    """Stands right before the name of a position that one comes into: `lift your hips into`."""
    asks_somebody: re.Pattern[str]
    """Who should do what is told behind it: "the pupil should"."""
    limb_is_moved: re.Pattern[str]
    """What is to be done with a part of the body: "the elbows are drawn back"."""
    names_one: re.Pattern[str]
    """What stands before the name of one of several exercises that a sentence only calls: "another is squeezing…"."""
    next_told: re.Pattern[str]
    """Leads over to what is done next, up to its number: `then a 20-second`, `straight into 10`."""
    so_far: re.Pattern[str]
    """A name with a distance in front of it, or with nothing but one behind it: `20 m high knees`, `bear crawl - 2
    lengths`."""
    dose_apart: re.Pattern[str]
    """A name that speaks to nobody, with its dose behind a sign or how far it goes: `jump and land, <n0> times`."""
    name_sides: re.Pattern[str]
    """Says that a name behind a dose is over and how it is done on both sides begins: `10 lunges each leg`."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Headings:
    """What headings are about, when they are no names of exercises."""

    exercise_number: re.Pattern[str]
    """The number of an exercise in front of a line in lower case: `exercise 3: …`, `second movement.—…`; the words that
    count are the group `number`."""
    step_number: re.Pattern[str]
    """The same of a step of an exercise: `step 2: …`."""
    slot_number: re.Pattern[str]
    """The same of a minute or a station with something to do in it: `minute 3: …`."""
    how_to: re.Pattern[str]
    """A heading that tells how an exercise is done; its name is the group `name`."""
    of_a_part: re.Pattern[str]
    """A heading that may be one exercise as well as several for a part of the body: `rib stretching`."""
    several: re.Pattern[str]
    """How a line ends that calls several things under it exercises: `neck stretches:`."""
    name_column: re.Pattern[str]
    """The header of the column with the names of exercises."""
    weekday: re.Pattern[str]
    """The name of a day of the week alone."""
    interval_told: re.Pattern[str]
    """A time of running, riding or resting anywhere in a line."""
    interval: re.Pattern[str]
    """A line of a run plan: `jog 90 s`. Such lines are parts of one exercise."""
    timed_part: re.Pattern[str]
    """A part of a workout only where its length stands behind it: `Stretch (10 min)`."""
    session_part: re.Pattern[str]
    """A part of one session of a plan: warm-up, main."""
    around: re.Pattern[str]
    """The label of what is done before or after all else: `warm-up`, `cool-down`; the group `after` for the latter."""
    once: re.Pattern[str]
    """An exercise that is done once, before or after all others, as it says: `5 minutes of walking to warm up`."""
    told_before: re.Pattern[str]
    """A sentence that says with what to begin: `warm up for`."""
    told_after: re.Pattern[str]
    """A sentence that says with what to end: `cool down with`."""
    piece: re.Pattern[str]
    """A heading that counts the parts of one session: `Part A`, `Block 2: strength`."""
    period: re.Pattern[str]
    """A line that only names a week, a day or a session: `Week 3`, `Workout 2 - long run`."""
    session: re.Pattern[str]
    """The header of a column that names a session by its number: `Day 1`, `Workout B`."""
    rounds_column: re.Pattern[str]
    """The header, with a colon, of how often the times in the columns beside it are done in turn: `Repeats:`."""
    time_column: re.Pattern[str]
    """The header of a column with how long each thing is done."""
    comparing_column: re.Pattern[str]
    """The header of a column in a table that compares or corrects exercises: `pros`, `fix`, `instead of`."""
    position: re.Pattern[str]
    """A position alone, as a label over how something is done in it: `standing`, `in a chair`."""
    same_as: re.Pattern[str]
    """Says that something is done as in another position: `same as seated`."""
    level: re.Pattern[str]
    """The heading of a level, and nothing else: `Beginner`, `Advanced variation`."""
    sets_column: re.Pattern[str]
    """The header of a column of sets or rounds, and nothing else."""
    reference_column: re.Pattern[str]
    """The header of a first column that makes a table one to look things up in: what is normal at an age, a log."""
    ordinal_column: re.Pattern[str]
    """The header of a column whose numbers count the rows where they are in order: `#`, `Round`."""
    no_dose_column: re.Pattern[str]
    """The header of a column whose numbers are no doses."""
    length_label: re.Pattern[str]
    """The label of a field with how long an exercise takes, which is its dose only where it has no other."""
    fact_label: re.Pattern[str]
    """The label of a field that says for whom or for what an exercise is, and not how it is done: `Level`."""
    asks_about: re.Pattern[str]
    """A question that what stands under it answers: `What is it for?`, and not `Do you sit all day?`, `Why not try?`."""
    dose_label: re.Pattern[str]
    """The label of a field that holds a dose."""
    value_word: re.Pattern[str]
    """A word that stands in a column of doses in place of a number: `max`."""
    no_part: re.Pattern[str]
    """Begins to ask for something, and is no name of a part: "do 3 rounds", "rest 60 s each"."""
    muscle: re.Pattern[str]
    """A word of a heading that says what is trained under it, and names no movement: "Quads", "Upper body"."""
    only_pace: re.Pattern[str]
    """Words that say how fast or hard something is done, and not what: "at an easy pace"."""
    name_field: re.Pattern[str]
    """The label of the field that holds an exercise's name."""
    name_label: re.Pattern[str]
    """Such a label in front of a name, with its colon: `Title: `."""
    phase: re.Pattern[str]
    """A section of exercises: warm-up, circuit, day 1."""
    exercises: re.Pattern[str]
    """Says that the exercises stand here: "The stretches"."""
    sets_time: re.Pattern[str]
    """A title that says when or where all is done, and names none of it: "Before you run"."""
    condition: re.Pattern[str]
    """A label that says when, or for whom, what stands behind it is to be done: "Once 1 to 3 are easy"."""
    calls_article: re.Pattern[str]
    """A line that calls an article of several exercises something: "My morning routine", "Stretches after a run."."""
    greeting: re.Pattern[str]
    """How a line begins that speaks to somebody, and is no title: "Hi all!"."""
    of_a_kind: re.Pattern[str]
    """How a heading ends that speaks of several things of a kind; the group `one` is how the word for one begins."""
    of_that_kind: str
    """What the name of one of them looks like, `{one}` in the place of that word: `box jumps`."""
    in_turn: re.Pattern[str]
    """Stands over exercises of which a set each is done in turn: `superset`, `triset 2`."""
    names_any: re.Pattern[str]
    """A heading that could stand over any article: "Exercise", "Transcript"."""
    label: re.Pattern[str]
    """A part of one exercise: instructions, dosage, tips."""
    for_a_case: re.Pattern[str]
    """How a heading begins that names the case for another way: `if this is too much`, `for chronic pain`."""
    says_more: re.Pattern[str]
    """How a heading begins that only says what the name over it is good for, or how it is called in another tongue."""
    other_ways: re.Pattern[str]
    """Over other ways to do what is told before: `variations`."""
    not_so: re.Pattern[str]
    """The label of what is not to be done, which would be told to do without it: "Common mistakes"."""
    placeholder: re.Pattern[str]
    """A line that only stands for a picture: "[Figure 3]"."""
    figure_behind: re.Pattern[str]
    """The number of a picture or of a page in brackets behind a name: "Bridge (Fig. 4)"."""
    of_page: re.Pattern[str]
    """Over something of the page, and not of the article: "Contents", "Share this"."""
    needs: re.Pattern[str]
    """The label over a list of things to have ready."""
    byline: re.Pattern[str]
    """A heading that only names the author or the date."""
    stage: re.Pattern[str]
    """A direction to the narrator, or a time stamp, on a line of its own."""
    instructions: re.Pattern[str]
    """The label of the part that tells how the exercise is done; without a heading over it, it is the exercise."""
    aside: re.Pattern[str]
    """Something about exercises: conclusion, why it helps."""
    not_now: re.Pattern[str]
    """Over what somebody has given up or means to do some day: `things I used to do`, `to be added`, `on hold`."""
    occasion: re.Pattern[str]
    """When or where something is done: `after nap`, `while preparing coffee`, `at the basin`."""
    elsewhere: re.Pattern[str]
    """Something that is not to be done now, whatever exercises it names: references, mistakes, how to progress."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Roles:
    """How to tell what a sentence does; each pattern is tried on the whole sentence in lower case."""

    clutter: re.Pattern[str]
    caution: re.Pattern[str]
    caution_in_passing: re.Pattern[str]
    """Warns, unless it stands in what is to be done: "bend the injured leg"."""
    frequency: re.Pattern[str]
    have_ready: re.Pattern[str]
    benefit: re.Pattern[str]
    says_of_it: re.Pattern[str]
    """A few words begin so that say something of what they stand below, and name nothing: "For stiff necks"."""
    set_up: re.Pattern[str]
    placed: re.Pattern[str]
    """How one is placed, told without a verb: "Feet wide, hands on the floor"."""
    imperative: re.Pattern[str]
    """Begins as an instruction does."""
    clause_before: re.Pattern[str]
    """A clause that may stand before an instruction, with its comma."""
    only_position: re.Pattern[str]
    """Says how one sits, stands or lies, and nothing else: `standing with your feet apart`."""
    in_position: re.Pattern[str]
    """The same up to what is done there, with no sign between: `lying on your back `."""
    not_imperative: re.Pattern[str]
    """Begins with such a word, but is a statement."""
    bodily: re.Pattern[str]
    """A part of the body, or a movement of it: what an instruction speaks of and advice does not."""
    keeps_up: re.Pattern[str]
    """What is to be done for weeks: "keep doing exercise two", "do these exercises"."""
    advises: re.Pattern[str]
    """A dose that is advice about the routine rather than part of an exercise: "aim for 3 sessions of 10 minutes"."""
    only_leads: re.Pattern[str]
    """A whole sentence that leads over and names nothing: "Last thing."."""
    progression: re.Pattern[str]
    """Begins to tell what may be done differently another time: "when this feels easy, …"."""
    manner: re.Pattern[str]
    """Tells how a movement is done, or what it should feel like, and no other movement: "keep your back straight"."""
    as_before: re.Pattern[str]
    """Asks for what another exercise tells: "same as workout 1"."""
    counted_first: re.Pattern[str]
    """Begins with how often something is done that a heading has named: "16 with the left foot"."""
    cycle_again: re.Pattern[str]
    """Asks for steps again that are one exercise together: "repeat the cycle 3 times"."""
    turns_fast: re.Pattern[str]
    """A sentence of pace behind a turn, so that the sides alternate: `fast` in "Drive a knee up. Switch. Fast."."""
    may_change: re.Pattern[str]
    """A sentence over a list of what may be changed: `you can adjust`."""
    in_all: re.Pattern[str]
    """How long all of it takes, at the end of a sentence: `for a total of 20 minutes`."""
    polite: re.Pattern[str]
    """What somebody says before telling what to do: "I want you to"."""
    begins_next: re.Pattern[str]
    """Words with which a paragraph passes on to the next exercise; a name may come after them."""
    remark: re.Pattern[str]
    """Begins as advice does: a step of nothing."""
    no_name: re.Pattern[str]
    """Begins with a word that no name of an exercise begins with."""
    passes_on: re.Pattern[str]
    """Says after a name that it comes next."""
    name_stops: re.Pattern[str]
    """Where a name ends in running text."""
    complaint: re.Pattern[str]
    """Words for what is wrong with a body: `stiff neck`, `back pain`."""
    any_movement: frozenset[str]
    """Words for whatever movement is meant: `stretch`, `pose`."""
    moves: re.Pattern[str]
    """The last word of an exercise's name: `stretch`, `squats`."""
    posture: re.Pattern[str]
    """A movement or posture named as a thing, in the group `name`: `into warrior 2`, `some swings`."""
    whole_name: re.Pattern[str]
    """Names of exercises that are other things in running text: `swan`, `bike`."""
    number_in_name: re.Pattern[str]
    """A number that belongs to a name and is no dose: `figure four`."""
    name_fillers: frozenset[str]
    """Words that are no part of a name before such a word."""
    leads_over: frozenset[str]
    """Words with which no name ends that has been cut short: "and", "the"."""
    verb_first: re.Pattern[str]
    """Looks like an instruction though its verb is in no list: a word, then what only an object or a place begins with."""
    same_movement: re.Pattern[str]
    """Verbs that say nothing new of the movement: `repeat`, `do this`."""
    follows: re.Pattern[str]
    """Goes on from the sentence before: a step of an exercise, not the start of one."""
    builds_up: re.Pattern[str]
    """A sentence that only tells to do more as the weeks go by: "gradually build up to 20 times"."""
    names_first: re.Pattern[str]
    """Names in the group `name` what is told next: "to do the fan, …", `how`; "for the fan, …", `part`; "we start with
    the fan", `led`; with an article or not."""
    presents: re.Pattern[str]
    """Presents an exercise by its place among others: `the second stretch is a`, `number three:`; in the groups `place`,
    `aside` and `name` what it may be called."""
    no_presented_name: re.Pattern[str]
    """What stands there and is no name: `most important`, `easiest`."""
    next_part: re.Pattern[str]
    """A sentence that leads to another part of the same exercise: "the second part is…"."""
    may_start_anew: re.Pattern[str]
    """Those of them that may be the start of one where all others around are exercises: "keep the arms straight and…"."""
    goes_on_for_sure: re.Pattern[str]
    """Those of them that go on whatever stands around: "repeat", "switch"."""
    goes_on_again: re.Pattern[str]
    """Words with which a paragraph goes on with the exercise of the one before: "change legs", "when both are done"."""
    moves_limb: re.Pattern[str]
    """A part of the body with where it goes and back: `wrist up and down`; the words are those for doses too."""
    stands_on: re.Pattern[str]
    """On how many feet one stands: a position with a dose, though the words are those for a side."""
    labels: tuple[tuple[re.Pattern[str], Role], ...]
    """Headings of parts of an exercise that tell what all sentences under them do."""


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


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Lexicon:
    """One language."""

    code: str
    numbers: Numbers
    phrases: Phrases
    """Tried in this order; a number belongs to the first phrase that takes it."""
    joints: Joints
    between: Mapping[str, Between]
    """Between what a rest is, for each word: `rep`, `set`, `round`, `exercise`."""
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
    instead: re.Pattern[str]
    """A case named right after a dose that is offered instead of the one before it."""
    starts_low: re.Pattern[str]
    """How a sentence begins that says with how much to begin: less than the dose stated before it."""
    beside_another: re.Pattern[str]
    """Says that a dose stated elsewhere does not suit: what is offered instead is never the only one."""
    ends_all: re.Pattern[str]
    """A sentence that says that nothing more is to be done: "That's it." What comes after it is how long it took."""
    begins_with: re.Pattern[str]
    """What stands right before a dose that is done at first, where a later one is told too: "start with"."""
    condition_inside: re.Pattern[str]
    """Inside a sentence: what comes after it holds only for some, or at first."""
    optional_aside: re.Pattern[str]
    """How a parenthesis begins that offers an alternative."""
    still: re.Pattern[str]
    """Words of keeping still: their time is a hold."""
    own_hold: re.Pattern[str]
    """A hold with a name of its own, after something else: "and a one-minute plank"."""
    resting: re.Pattern[str]
    """Words of doing nothing."""
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
    breathes_in: re.Pattern[str]
    breathes_out: re.Pattern[str]
    """Tells to breathe in, or out, in so many words."""
    breath_phases: re.Pattern[str]
    """Every in and out of what is told to be breathed, in groups of these names: `on an in-breath … and out`; `it` is
    out where a breath in has been told: `let it go`."""
    breath_timed: re.Pattern[str]
    """A breath in or out with its time: `exhale for 6`."""
    breath_manner: re.Pattern[str]
    """How an instruction begins that only says how to breathe: `let your belly rise`."""
    clause_edges: re.Pattern[str]
    """What stands between clauses that tell one thing after the other."""
    breath_in: re.Pattern[str]
    breath_out: re.Pattern[str]
    counts_breaths: re.Pattern[str]
    """Ends with a number that is only said, not counted up to: `breathe in, count one`."""
    breathes_on: re.Pattern[str]
    """How a sentence begins that asks for more of the breaths just told: `complete six breaths`."""
    breath_by_steps: re.Pattern[str]
    """Counts a breath in steps or strokes, which take no known time."""
    breath_named: re.Pattern[str]
    """Names breathing in or out."""
    breathes_meanwhile: re.Pattern[str]
    """Says that one breathes while something else is held: `keep breathing`."""
    breath_full: re.Pattern[str]
    """Holding with full lungs, as against resting with empty ones."""
    breath_held_out: re.Pattern[str]
    """Holding with empty lungs: "hold the breath out"."""
    tempo_word: str
    """The word before a tempo in digits."""
    as_many_rounds: re.Pattern[str]
    """Asks for as many rounds as one can do in a time."""
    unless_stated: re.Pattern[str]
    """Makes a dose for all one for those exercises only that have none: `unless otherwise stated`."""
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
    of_a_part: re.Pattern[str]
    """How a sentence begins that tells a part of a time; the groups tell whether it is the `first` or the `last`."""
    at_last: re.Pattern[str]
    """Words behind which stands what is done in the last of several sets or rounds, or once they are over (`after`), or
    which stand behind it at the end of a sentence (`told`; `after_it` where that is done once they are over)."""
    either: re.Pattern[str]
    """Announces two ways of which one is chosen: `either`, not `either side`."""
    second_way: re.Pattern[str]
    """Stands between them."""
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
    of_first_sets: re.Pattern[str]
    """Says that so many sets are the first of others."""
    in_period: re.Pattern[str]
    """How a sentence begins that is about one week or stage of a plan; its number is the group `n`."""
    one_round: re.Pattern[str]
    """Says of what was described that it is a round; the counts that follow are of rounds."""
    warms_up: re.Pattern[str]
    """Says of something that it only prepares for the rest, and so is not done again with it."""
    one_and_other: re.Pattern[str]
    """A movement told of one side and at once of the other: "lift one knee, then the other"."""
    keeps_on: re.Pattern[str]
    """How a sentence begins that asks to go on with what has been told: "keep going for a minute"."""
    one_rep: re.Pattern[str]
    """Says of what was described, both sides of it, that it is one repetition."""
    lowering: re.Pattern[str]
    """Words for the way down of a movement."""
    turning_point: re.Pattern[str]
    """The bottom or the top of a movement; the group `top` for the top."""
    further_count: re.Pattern[str]
    """A count in a row with another one; its number is the group `n`."""
    left_and_right: re.Pattern[str]
    """Both sides as ways to move: `left and right`, no part of the body behind it."""
    names_way: re.Pattern[str]
    """A way to move and a dose, as the beginning of a line: `forward 10 times`."""
    names_side: re.Pattern[str]
    """A side of the body and nothing else, as a name in front of a line: `left side`, `the other leg`."""
    turns_to_side: re.Pattern[str]
    """Ends a sentence that goes over to a `side`, of a `limb`: "come back, then take the left", "give the left leg its
    turn"."""
    ends_with_same: re.Pattern[str]
    """Ends a sentence by asking for what was told before it: "…and do the same", "…and hold again"."""
    side_label: re.Pattern[str]
    """A side in front of what is done on it: `left leg: 12 reps`; the groups `side` and `limb`."""
    side_first: re.Pattern[str]
    """Says with which side to begin; the group `side`."""
    leave_out: re.Pattern[str]
    """The mark that leaves a sentence out."""
    side_words: Mapping[str, Side]
    no_side: re.Pattern[str]
    """Where such a word names no side: "right down into your hands", "at right angles"."""
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
    limbs: Mapping[str, str]
    """Parts of the body that come in pairs, each form with its singular."""
    limb_families: tuple[frozenset[str], ...]
    """Parts of the body that belong together, in the singular."""
    alternating: re.Pattern[str]
    states_total: re.Pattern[str]
    """A sentence of nothing but how long all takes on a day, and when: "ten minutes, every day"."""
    states_goal: re.Pattern[str]
    """A sentence that says what to strive for, not what to do: `the goal is to`."""
    turned_part: re.Pattern[str]
    """A part of the body that is turned the other way, in words that end there: `turn your feet the other way`."""
    there_and_back: re.Pattern[str]
    """A movement to one side and then to the other, which is one movement: "look left and right"."""
    in_place: re.Pattern[str]
    """Sides that ask for nothing: of things on both at once ("a hand on each knee"), and changes within one time."""
    things: Mapping[str, str]
    """Things to have ready: the words for them, and the name to say."""
    no_thing: re.Pattern[str]
    """The words of a thing where they mean none: `counter-clockwise`, `the balls of your feet`."""
    headings: Headings
    roles: Roles
    abbreviations: frozenset[str]
    """Words whose full stop does not end a sentence."""
    common: frozenset[str]
    """Words by which the language is known."""
    all_together: re.Pattern[str]
    """All the exercises taken as one thing that is done: `these`, `the whole set`, not each of them."""
    whole_routine: re.Pattern[str]
    """A sentence about every exercise."""
    part_of_all: re.Pattern[str]
    """Speaks of some of the exercises only, so that no dose in the sentence is one for all."""
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
    rest_day: re.Pattern[str]
    """What stands beside the name of a day on which nothing is to be done, or nothing that is told."""
    rest_unsaid: re.Pattern[str]
    """A rest without a number."""
    rest_left: re.Pattern[str]
    """A rest for as long as is left until the clock says go."""
    variant: re.Pattern[str]
    """How an item begins that offers another way to do the exercise above it."""
    last_rep: re.Pattern[str]
    """Speaks of the last repetition only."""
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
    points_back: frozenset[str]
    """Words that point back at something told before."""
    duty: re.Pattern[str]
    """Words that make a statement an instruction after all: `should be held`."""
    marks: Marks
    checks: Checks

    def singular(self, word: str) -> str:
        """A noun without the ending of its plural, right or not: it is only compared with others."""
        found = next(((end, one) for end, one in self.plural_endings if word.endswith(end)), ("", ""))
        return word.removesuffix(found[0]) + found[1]

    def find_things(self, words: str) -> tuple[str, ...]:
        """The things to have ready that are named in some words, each once, in order; `chair or bedpost` is one."""
        words = self.no_thing.sub(lambda match: " " * len(match.group()), words)
        named: list[tuple[str, ...]] = []
        last = 0
        for match in self.thing_pattern.finditer(words):
            thing = self.things[match.group()]
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
            thing = self.things[match.group()]
            before = self.several_before.search(words, max(0, match.start() - _NEAR), match.start())
            if before or self.one_for_each_hand.match(words, match.end()):
                many, name = self.several_things[before["many"] if before else ""]
                plural = next(form for form, of in self.things.items() if of == thing and form != thing)
                several[thing] = max(several.get(thing, (0, "")), (many, f"{name} {plural}"))
        return {thing: words for thing, (_, words) in several.items()}

    several_things: Mapping[str, tuple[int, str]]
    """How many of a thing are asked for by a word, and the word for as many; by no word, of one for each hand."""
    several_before: re.Pattern[str]
    """The word in front of things that says how `many` they are."""
    one_for_each_hand: re.Pattern[str]
    """What stands behind a thing that each hand holds one of."""
    alternative: re.Pattern[str]
    """What stands between two things of which one is enough."""
    or_word: str
    offers: re.Pattern[str]
    """All that stands between a dose and another one that is offered instead: ` or hold for `."""
    offers_other: re.Pattern[str]
    """The same for another thing with a dose of its own: ` burpees or ` in "10 burpees or 1 minute of skipping"."""
    prefers: re.Pattern[str]
    """The same for more of the same kind: `, ideally `."""
    thing_pattern: re.Pattern[str] = field(init=False)
    """Any of the things, the longest first."""

    def __post_init__(self) -> None:
        names = sorted(self.things, key=len, reverse=True)
        pattern = late_pattern(r"\b(?:" + "|".join(map(re.escape, names)) + r")\b")
        object.__setattr__(self, "thing_pattern", pattern)


_NEAR: Final = 40
"""So many characters before a thing the word that counts it may stand."""


def _covers(other: tuple[str, ...], things: tuple[str, ...]) -> bool:
    """Whether having one thing ready makes others needless: `exercise band` for `band`, `chair` for `chair or wall`."""
    if len(other) > 1 or other == things:
        return False
    return any(other[0] == thing or other[0].endswith(f" {thing}") for thing in things)
