"""What headings and sentences are there for, in tables."""

from __future__ import annotations

import re

from guide.model.routine import Role
from guide.values import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Headings:
    """What headings are about, when they are no names of exercises."""

    exercise_number: re.Pattern[str]
    """The number of an exercise in front of a line in lower case: `exercise 3: …`, `second movement.—…`; the words that
    count are the group `number`."""
    step_number: re.Pattern[str]
    """The same of a step of an exercise: `step 2: …`."""
    step_inside: re.Pattern[str]
    """The number of a step wherever it stands in running text, in the group `label`: `Step 2. Lift…`…"""
    ordinal_inside: re.Pattern[str]
    """…or one in its order: `2nd. Lift…`."""
    slot_number: re.Pattern[str]
    """The same of a minute or a station with something to do in it: `minute 3: …`."""
    how_to: re.Pattern[str]
    """A heading that tells how an exercise is done; its name is the group `name`."""
    purpose: re.Pattern[str]
    """What an exercise trains, or which part of the body, as it stands before its name: `strength`, `upper body`."""
    leads_on: re.Pattern[str]
    """The end of a line before a colon that points at what comes next: `in the following steps`."""
    names_all: re.Pattern[str]
    """The whole of what is done: "The workout"."""
    of_a_part: re.Pattern[str]
    """A heading that may be one exercise as well as several for a part of the body: `rib stretching`."""
    several: re.Pattern[str]
    """How a line ends that calls several things under it exercises: `neck stretches:`."""
    so_many_exercises: re.Pattern[str]
    """Says how many exercises there are: `these seven simple exercises`."""
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
    opens_session: re.Pattern[str]
    """What stands before the warm-up or cool-down of every session: `every session starts with`."""
    then_ends: re.Pattern[str]
    """Joins how every session ends to how it begins: `… and ends with`."""
    told_before: re.Pattern[str]
    """A sentence that says with what to begin: `warm up for`."""
    told_after: re.Pattern[str]
    """A sentence that says with what to end: `cool down with`."""
    only_number: re.Pattern[str]
    """All of a heading that has no more than a number to call what is told under it: "2", "III.", "Step one"."""
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
    on_its_own: re.Pattern[str]
    """What is done on a day, in a week or at a time of its own: `Day 2 – legs`, `Workout B`, `Evening routine`."""
    one_of_several: re.Pattern[str]
    """One of several ways to do the same: `Advanced workout`, `Option 2`, `The 10-minute version`; `gentle` is one that
    is easy; `easy` and `hard` may also be how one runs for a time."""
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
    only_muscle: re.Pattern[str]
    """A muscle and nothing else, whole: "Your quads"."""
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
    breath_phase: re.Pattern[str]
    """A part of one breath, as a heading: `Inhale`, `Breathe out`."""
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
    lists_facts: re.Pattern[str]
    """Over a list of what the `head` is, which may be no exercise: "symptoms of this are:"."""
    in_doing: re.Pattern[str]
    """Tells behind a name what is done: "Static quads - tightening the front of the thigh"."""
    label_number: re.Pattern[str]
    """A number in a name that only tells it from others: "Bridge (stage 2)", "90/90 switch"."""
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
    head: re.Pattern[str]
    """The noun that a short heading is about, as `head`: the last one before a word or sign that adds to it."""
    no_exercise: frozenset[str]
    """Nouns in the singular that are nothing one does, whatever stands before them: `checklist`, `swelling`."""


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
    moving_verb: re.Pattern[str]
    """A verb that says what a body does, and not how it is: `bend`, not `keep` or `sit`."""
    part_of_body: re.Pattern[str]
    """A part of the body, and nothing that might be done with another thing: `knees`, not `fold`."""
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
    """Asks for what another exercise tells, in the group `number`, `first` or `named` which one; `elsewhere` is none:
    "same as workout 1"."""
    done_otherwise: re.Pattern[str]
    """How that is done in another manner, so that it is an exercise of its own: ` with your eyes closed`."""
    counted_first: re.Pattern[str]
    """Begins with how often something is done that a heading has named: "16 with the left foot"."""
    cycle_again: re.Pattern[str]
    """Asks for steps again that are one exercise together: "repeat the cycle 3 times"."""
    exercise_again: re.Pattern[str]
    """Begins to ask for the exercise again, which may be all that a list tells: "repeat this exercise 5 times"."""
    turns_fast: re.Pattern[str]
    """A sentence of pace behind a turn, so that the sides alternate: `fast` in "Drive a knee up. Switch. Fast."."""
    may_change: re.Pattern[str]
    """A sentence over a list of what may be changed: `you can adjust`."""
    builds_behind: re.Pattern[str]
    """How much more it becomes by and by, at the end of a sentence with a dose: `and build up to 20`."""
    in_all: re.Pattern[str]
    """How long all of it takes, at the end of a sentence: `for a total of 20 minutes`."""
    polite: re.Pattern[str]
    """What somebody says before telling what to do: "I want you to"."""
    polite_before_verb: re.Pattern[str]
    """The same where what to do begins right behind it, in the group `polite`."""
    begins_next: re.Pattern[str]
    """Words with which a paragraph passes on to the next exercise; a name may come after them."""
    remark: re.Pattern[str]
    """Begins as advice does: a step of nothing."""
    speaks: re.Pattern[str]
    """Begins a clause that somebody says, and is no name: "Here's the deal: …", "We all know it: …"."""
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
    narrates: re.Pattern[str]
    """How a sentence begins in which a narrator leads body, breath or mind: `and now bringing your attention to`."""
    guides: re.Pattern[str]
    """What a narrator says between movements: `hold`, `let it go`, `notice`."""
    same_movement: re.Pattern[str]
    """Verbs that say nothing new of the movement: `repeat`, `do this`."""
    follows: re.Pattern[str]
    """Goes on from the sentence before: a step of an exercise, not the start of one."""
    describes_time: re.Pattern[str]
    """Says how long each part of what is told takes, and tells nobody to do it: "each phase lasts four seconds"."""
    builds_up: re.Pattern[str]
    """A sentence that only tells to do more as the weeks go by: "gradually build up to 20 times"."""
    names_first: re.Pattern[str]
    """Names in the group `name` what is told next: "to do the fan, …", `how`; "for the fan, …", `part`; "we start with
    the fan", `led`; with an article or not."""
    presents: re.Pattern[str]
    """Presents an exercise by its place among others: `the second stretch is a`, `number three:`; in the groups `place`,
    `aside` and `name` what it may be called."""
    names_for: re.Pattern[str]
    """Begins with a name, and says what that is good for: `leg raises, for the hips`; the name in the group `name`."""
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
