"""How clauses are joined, and what stands between a name, a dose and the next one, in tables."""

from __future__ import annotations

import re

from guide.values import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Joints:
    """Small words that join clauses, and where they cut."""

    manner_behind: re.Pattern[str]
    """What stands behind the number of a name and says how, with what or on which side it is done: ` slow ones`."""
    works: re.Pattern[str]
    """Speaks of a time of work, whatever is done in it: `work for 40 seconds`, `40 seconds on`."""
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
    only_next: re.Pattern[str]
    """All of what stands for a name, where it only leads over to what is next: "now", "and then"."""
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
    has_happened: re.Pattern[str]
    """Who did something or has done it, in front of how often: "I have written a few times", "she told us"."""
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
    for_a_part: re.Pattern[str]
    """For which part of the body what comes next is: "and for the shoulders, shrug them"."""
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
    names_follow: re.Pattern[str]
    """Leads over to the names of several exercises: "the moves are"."""
    unbroken: re.Pattern[str]
    """Says that one does not rest from one exercise to the next: "back to back", "no rest in between"."""
    motion_of_part: re.Pattern[str]
    """A motion that has no name but with the part of the body that makes it: `slow circles` behind `Neck:`."""
    turns_back: re.Pattern[str]
    """Tells to face the other way, which who walks does to walk back."""
    other_words: frozenset[str]
    """The words for the second of two sides: `other`."""
    grows: re.Pattern[str]
    """A verb by which a count grows from set to set, and does not shrink: `add`."""
    joins_times: re.Pattern[str]
    """What stands between two times told in one phrase: "one minute fast with one minute easy"."""
    name_runs_on: re.Pattern[str]
    """Where the name of a movement goes over into how it is done: "pelvic tilts lying on your back"."""
    done_daily: re.Pattern[str]
    """What is done with the body, in front of how long that is every day: "Circle your ankles for"."""
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
    of_these: re.Pattern[str]
    """Names several exercises that are told elsewhere, and gives a dose to each: `hold these stretches for`."""
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
    one_by_one: re.Pattern[str]
    """Says that all rounds of one exercise are done before the next: `do all <n0> rounds of one before moving on`."""
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
    between_adjectives: re.Pattern[str]
    """The comma between two words for the manner of one thing: `a slow, deep breath`; it is the group `sign`."""
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
    frame: re.Pattern[str]
    """When, where or for what somebody does what is named behind it, and who: `once I am up, I also like a `."""
    next_told: re.Pattern[str]
    """Leads over to what is done next, up to its number: `then a 20-second`, `straight into 10`."""
    in_turn_label: re.Pattern[str]
    """What stands in front of movements that are done in turn: `superset 2:`, `pair a –`…"""
    between_in_turn: re.Pattern[str]
    """…and between them."""
    dose_of_names: re.Pattern[str]
    """A dose in front of the names of what it is given to: "10 each of squats, dips and lunges"."""
    ladder_of_names: re.Pattern[str]
    """The counts of a ladder in front of the movements that they are of: "21-15-9 thrusters and pull-ups"."""
    before_dose_of_each: re.Pattern[str]
    """What stands between names and the dose of each behind them."""
    between_alternated: re.Pattern[str]
    """What stands between two that are alternated: ` with `."""
    time_of_all: re.Pattern[str]
    """How long all is done, at the end of a sentence: ` for 4 minutes`."""
    so_far: re.Pattern[str]
    """A name with a distance in front of it, or with nothing but one behind it: `20 m high knees`, `bear crawl - 2
    lengths`."""
    dose_apart: re.Pattern[str]
    """A name that speaks to nobody, with its dose behind a sign or how far it goes: `jump and land, <n0> times`."""
    done_in_turn: re.Pattern[str]
    """Words that say that a set of one thing is followed by a set of another: `Superset these for 3 sets`."""
    alternates: re.Pattern[str]
    """What leads to things that are done in turn: `Alternate between`."""
    name_sides: re.Pattern[str]
    """Says that a name behind a dose is over and how it is done on both sides begins: `10 lunges each leg`."""
