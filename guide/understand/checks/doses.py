"""Doses that are missing, have no number, or could not be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from guide.late import late_pattern
from guide.model.findings import Finding, Severity
from guide.model.routine import (
    Amount,
    AsMany,
    Block,
    Exercise,
    Group,
    Role,
    Rounds,
    Routine,
    Sets,
    Step,
    Work,
    steps_of,
    told_once,
)
from guide.model.text import Span, Text
from guide.understand.checks.walking import amounts_of, blocks_of, is_inside, short
from guide.understand.doses import NO_NAME, Reading, read_sentence, says_only_doses, speaks_of_each
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.restating import dose_of, meets
from guide.understand.roles import is_instruction
from guide.understand.said import AsManySaid, BreathsSaid, HoldSaid, RepsSaid, RestSaid, RoundsSaid, SetsSaid, WorkSaid
from guide.understand.sentences import LONGEST
from guide.understand.tokens import NumberKind, Quantity, lost_dash, mark_numbers
from guide.units import MINUTE_MS


def exercises_without_dose(routine: Routine, _lexicon: Lexicon) -> Iterator[Finding]:
    """W301: the text does not say how long or how often an exercise is done; where it says so of few, told once."""
    unsaid = tuple(exercise for exercise in routine.exercises if _is_open(exercise))
    several = len(unsaid) > max(_FEW, len(routine.exercises) * _FEW_SHARE)
    for exercise in unsaid[:1] if several else unsaid:
        name = f"“{short(exercise.name.content)}” is done"
        if several:
            some = "the" if len(unsaid) == len(routine.exercises) else f"{len(unsaid)} of the"
            name = f"{some} {len(routine.exercises)} exercises are done, from “{short(exercise.name.content)}” on"
        message = f"nothing says how long or how often {name}"
        hint = "write it as in: Do 10 repetitions. Or: Hold for 20 seconds."
        yield Finding("W301", Severity.WARNING, exercise.name.span(), message, hint)


_FEW: Final = 2
_FEW_SHARE: Final = 1 / 3
"""Where no more exercises than these have no dose, each of them may have lost it: half of those were read wrong."""


def _is_open(exercise: Exercise) -> bool:
    """Whether an exercise asks for nothing but work without a number."""
    doses = [step.dose for step in steps_of(exercise.body, asking=False) if step.dose is not None]
    repeats = [block.repeat for block in blocks_of(exercise.body)]
    if any(isinstance(repeat, AsMany) or (isinstance(repeat, Sets | Rounds) and repeat.every) for repeat in repeats):
        return False
    if any(isinstance(repeat, Rounds) and repeat.count is not None for repeat in repeats):
        return False  # so often, for however long each of them takes
    return bool(doses) and all(isinstance(dose, Work) and dose.time is None for dose in doses)


def numbers_not_read(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """N301: times and counts in instructions for which nothing is done, one for each sentence."""
    for exercise in routine.exercises:
        read = [amount.span for amount in amounts_of(exercise.body)]
        read += [dose.text.span() for block in blocks_of(exercise.body) for dose in block.said_by]
        for step in steps_of(exercise.body, asking=False):
            if _may_hide_a_dose(step):
                yield from _unread(step, read_sentence(step.text, lexicon), read)


def doses_not_done(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """N301: a dose that a sentence of an exercise gives, and that is neither done nor says again what is."""
    everything = [amount.span for amount in _all_amounts(routine)]
    asking = [text.span() for text in _texts_that_ask(routine)]
    for exercise in routine.exercises:
        done = tuple(amounts_of(exercise.body))
        for step in told_once(steps_of(exercise.body, asking=False)):
            if step.dose is not None or step.carried_out or step.conditional or not _may_ask(step, lexicon):
                continue
            told = (one for one in _amounts_told(step.text, lexicon) if not any(meets(one, other) for other in done))
            lost = next((one for one in told if not is_inside(one.span, (*everything, *asking))), None)
            if lost is not None:
                message = "a dose of this sentence is not done; it is only said"
                hint = "write it with its exercise in a line of its own, or in brackets: [20 s]"
                yield Finding("N301", Severity.NOTE, lost.span, message, hint)


def _may_ask(step: Step, lexicon: Lexicon) -> bool:
    """Whether a sentence is an instruction, or remarks on something in the form of one."""
    if step.no_dose or step.role is not Role.INTRO:
        return is_instruction(step.role) and not step.no_dose
    return len(step.text.content.split()) >= _SENTENCE and _asks_for_it(step.text, lexicon)


_SENTENCE: Final = 5
"""Words of a sentence; fewer name a part of the workout: "Warm up (3 min)"."""


def _amounts_told(text: Text, lexicon: Lexicon) -> Iterator[Amount]:
    """The numbers of doses that a text gives firmly, but for a single time and for phases of breaths."""
    reading = read_sentence(text, lexicon)
    for mention in () if reading.optional else reading.mentions:
        match mention.said:
            case HoldSaid(Amount() as told) | WorkSaid(told) | RestSaid(Amount() as told):
                yield told
            case RepsSaid(Amount() as told) | SetsSaid(told) | RoundsSaid(told) | BreathsSaid(told) if told.high > 1:
                yield told


def _all_amounts(routine: Routine) -> Iterator[Amount]:
    """Every number that is done, those of groups and between exercises among them."""
    for exercise in routine.exercises:
        yield from amounts_of(exercise.body)
    yield from amounts_of(Block(part.rounds, ()) for part in routine.parts if isinstance(part, Group) and part.rounds)
    if routine.rest_between is not None and routine.rest_between.time is not None:
        yield routine.rest_between.time


def _texts_that_ask(routine: Routine) -> Iterator[Text]:
    """The sentences that ask to do several steps, or exercises, more than once."""
    for exercise in routine.exercises:
        yield from (step.text for block in blocks_of(exercise.body) for step in block.said_by)
    yield from (step.text for part in routine.parts if isinstance(part, Group) for step in part.said_by)


def doses_given_to_none(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """W311: what is told for all exercises and none of them does: "Rest for 30 seconds after each one."."""
    done = [amount.span for amount in _all_amounts(routine)]
    for step in told_once(routine.doses_for_all):
        told = tuple(_amounts_told(step.text, lexicon))
        if told and not any(is_inside(one.span, done) for one in told):
            message = "this is told for all exercises, but none of them does it"
            yield Finding("W311", Severity.WARNING, step.text.span(), message, "write it with each of them: [3x12]")


def ranges_without_dash(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """N301: a number that may be a range whose dash has been lost: "510 times"."""
    for exercise in routine.exercises:
        for step in told_once(steps_of(exercise.body, asking=False)):
            for number in mark_numbers(step.text, lexicon).quantities:
                digits = _DIGITS.match(step.text.content, number.start)
                other = number.kind is NumberKind.OTHER and not number.high
                if other and digits and lost_dash(digits[0]) and not _DATE.search(step.text.content, 0, digits.end()):
                    message = f"“{digits[0]}” was not read: it may be a range that has lost its dash"
                    hint = "write both ends: 5-10 times"
                    yield Finding("N301", Severity.NOTE, step.text.span(*digits.span()), message, hint)


def limits_not_kept(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """N301: a time in which to do as many rounds as one can that could not be kept."""
    kept = [amount.span for amount in _numbers_of_rounds(routine)]
    told = (step for exercise in routine.exercises for step in steps_of(exercise.body, asking=False))
    asked = (step for part in routine.parts if isinstance(part, Group) for step in part.said_by)
    for step in (*routine.opening, *told, *asked, *routine.closing):
        if step.dose is not None or not lexicon.as_many_rounds.search(mark_numbers(step.text, lexicon).content):
            continue
        reading = read_sentence(step.text, lexicon)
        start, end = next(_limits(reading), (0, 0))
        limit = step.text.span(start, end)
        if end and not is_inside(limit, kept):
            words = step.text.content[start:end].strip()
            counted = any(isinstance(mention.said, RoundsSaid) for mention in reading.mentions)
            why = "the number of rounds is" if counted else "the exercises are done once"
            hint = "write in brackets what is meant: [5 rounds], or [as many rounds as you can in 12 min]"
            yield Finding("N301", Severity.NOTE, limit, f"“{words}” is not kept: {why}", hint)


def _limits(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where times stand in which to do as many rounds as one can, or that nothing explains."""
    for mention in reading.mentions:
        if isinstance(mention.said, AsManySaid):
            yield reading.marked.place(mention.start), reading.marked.place_after(mention.end)
    for one in reading.unread:
        if one.kind is NumberKind.TIME:
            yield one.start, one.end


def _numbers_of_rounds(routine: Routine) -> Iterator[Amount]:
    """Every number that says how many rounds are done, or for how long."""
    blocks = (block.repeat for exercise in routine.exercises for block in blocks_of(exercise.body))
    groups = (part.rounds for part in routine.parts if isinstance(part, Group))
    for repeat in (*blocks, *groups):
        match repeat:
            case AsMany(time) | Rounds(Amount() as time):
                yield time


def doses_for_some(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """N301: a dose for some of the exercises, told outside them: "do 12 of the first two"."""
    told = (step for exercise in routine.exercises for step in steps_of(exercise.body, asking=False))
    intros = (step for step in told if step.role is Role.INTRO and step.dose is None)
    for step in (*routine.opening, *intros, *routine.closing):
        if not lexicon.scopes.part_of_all.search(mark_numbers(step.text, lexicon).content):
            continue
        if any(dose_of(mention.said) is not None for mention in read_sentence(step.text, lexicon).mentions):
            message = "a dose for some of the exercises is given to none of them"
            yield Finding("N301", Severity.NOTE, step.text.span(), message, "write it with each of them: [3x12]")


def doses_for_none(routine: Routine, lexicon: Lexicon) -> Iterator[Finding]:
    """N301: a dose outside any exercise that none is found for: "hold each stretch for 30 seconds", "3 x 10"."""
    said = [step.text for step in (*routine.opening, *routine.closing) if _is_only_said(step)]
    alone = [text for text in said if says_only_doses(text, NO_NAME, lexicon) or _asks_for_it(text, lexicon)]
    for text in (*alone, *(part.text for part in routine.left_out if _speaks_of_each(part.text, lexicon))):
        told = [mention.said for mention in read_sentence(text, lexicon).mentions if dose_of(mention.said) is not None]
        if told and not all(isinstance(said, WorkSaid) and said.time.low >= _WHOLE_MS for said in told):
            hint = "write each exercise in a line of its own: - Calf stretch [hold 30 s]"
            yield Finding("N301", Severity.NOTE, text.span(), "no exercise was found that this dose is for", hint)


_WHOLE_MS: Final = 5 * MINUTE_MS
"""A time outside all exercises that is as long as this is that of the whole: "Time: 20 minutes"."""


def _is_only_said(step: Step) -> bool:
    talk = step.role in (Role.FREQUENCY, Role.CAUTION, Role.BENEFIT)
    return step.dose is None and not (talk or step.carried_out or step.no_dose or step.conditional)


def _asks_for_it(text: Text, lexicon: Lexicon) -> bool:
    """Whether a sentence tells to do something so long or so often: "Stay like this for two minutes"."""
    content = mark_numbers(text, lexicon).content
    return is_imperative(content, lexicon) and lexicon.roles.remark.match(content) is None


def _speaks_of_each(text: Text, lexicon: Lexicon) -> bool:
    """Whether a text speaks of each of several exercises; what is longer is no sentence but the code of a page."""
    return len(text) <= LONGEST and speaks_of_each(mark_numbers(text, lexicon).content, lexicon)


def _may_hide_a_dose(step: Step) -> bool:
    told = is_instruction(step.role) or step.role in (Role.INTRO, Role.FREQUENCY)
    return told and not (step.carried_out or step.no_dose)


def _unread(step: Step, reading: Reading, read: list[Span]) -> Iterator[Finding]:
    """The first number of a sentence that may be a dose."""
    numbers = [one for one in reading.unread if _may_be_dose(one, step, reading)]
    for number in numbers[:1]:
        span = step.text.span(number.start, number.end)
        if not is_inside(span, read):
            words = step.text.content[number.start : number.end].strip()
            message = f"“{words}” was not read as a dose; it is only said"
            yield Finding("N301", Severity.NOTE, span, message, "if it is one, write it in brackets: [20 s]")


_DIGITS: Final = late_pattern(r"\d+")
_DATE: Final = late_pattern(
    r"[^\W\d]\d+$|\d[./-]\d+$|\d (?:[^\W\d]+\.?,? )(?:19|20)\d\d$|[^\W\d] \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d$"
)
"""Ends with a number that is part of a date or of a code: "4 January 2024", "25.02.2024", "PF013"."""
_COUNTING: Final = late_pattern(r"\d\W{1,6}(?:\w+\W{1,3})?\d\W{1,6}(?:\w+\W{1,3})?\d")
"""Numbers in a row count something: "up 1, down 2, back 3"."""
_MOST: Final = 100
"""Greater counts in instructions are degrees, numbers of telephones and the like."""


def _may_be_dose(number: Quantity, step: Step, reading: Reading) -> bool:
    """Whether a number may be a dose: a time, or a count in digits that is not in brackets, a name or counting."""
    content = step.text.content
    if number.kind is NumberKind.TIME:
        return not number.clock and step.role is not Role.INTRO
    digits = any(c.isdecimal() for c in content[number.start : number.end])
    if step.role is Role.INTRO and (digits or not content[number.end :].startswith(" ")):
        return False  # what only tells something counts anything; old books count in words
    if not digits and (number.low < LEAST_IN_WORDS or number.adverb):
        return False
    return 1 < number.low <= _MOST and not (reading.optional or _counts_otherwise(number, content, digits=digits))


def _counts_otherwise(number: Quantity, content: str, *, digits: bool) -> bool:
    """Whether the place of a count shows that it is none of repetitions: in brackets, in a name, in counting aloud."""
    before, after = content[: number.start], content[number.end :]
    bracketed = before.count("(") + before.count("[") > before.count(")") + before.count("]")
    glued = after[:1].isalpha() or before[-1:].isalpha() or content[number.start] == "0"
    ends = re.match(r"\s*[.,;:)]|\s*$", after) is not None and len(before.split()) > _NAME
    named = digits and ends and re.search(r"[a-z] #?$", before) is not None
    return bracketed or glued or named or _COUNTING.search(content) is not None


LEAST_IN_WORDS: Final = 3
"""Smaller numbers in words are seldom doses: "the two legs"."""
_NAME: Final = 3
"""After more words than these a number at the end of a clause belongs to the noun before it: "as in frame 3"."""
