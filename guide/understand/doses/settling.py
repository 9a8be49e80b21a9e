"""What of all that was found in a sentence stands: nothing twice, no totals, no mere places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, get_args

from guide.model.routine import Amount, Bound, BreathPhase
from guide.understand.doses.matching import done_for
from guide.understand.doses.mentions import PLACEHOLDER, Found, Mention, before_rounds, kind_of_said
from guide.understand.lexicon import Lexicon
from guide.understand.lexicon.joints import Joints
from guide.understand.marks.table import read_by_table
from guide.understand.said import (
    Between,
    BreathSaid,
    BreathsSaid,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    SidesSaid,
    TempoSaid,
    WorkSaid,
)
from guide.understand.sentences import MARK
from guide.understand.tokens import Marked

MOST_BEFORE_SUM: Final = 80
"""Characters in which stands what says that a count adds up others: "so that you have done about"."""


def settled(mentions: Sequence[Mention], marked: Marked, lexicon: Lexicon) -> list[Mention]:
    """The mentions of a sentence that stand beside each other."""
    mentions = _without_time_of_all(mentions, marked, lexicon)
    mentions = _without_parts(mentions, marked, lexicon)
    mentions = _after_a_round(_before_rounds(_without_vague(_filled(mentions, marked, lexicon))), marked, lexicon)
    known = _settled_by_marks([_of_each(one, marked, lexicon) for one in mentions], marked)
    once = _without_sums(_without_held(_without_first_count(known)), marked, lexicon)
    once = _without_totals(_without_doubles(once, marked, lexicon), marked, lexicon)
    return [_with_name(mention, marked, lexicon) for mention in _with_tempo(once, marked, lexicon)]


def _before_rounds(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """A rest after the last exercise, before all of them are done again, as one between rounds: "…, then repeat"."""
    again = max((one.start for one in mentions if isinstance(one.said, RoundsSaid)), default=0)
    return [before_rounds(one) if one.start < again else one for one in mentions]


def _without_time_of_all(mentions: Sequence[Mention], marked: Marked, lexicon: Lexicon) -> Sequence[Mention]:
    """Without how long all of it takes, where a sentence says how often: "practise these every day for ten minutes"."""
    others = [one for one in mentions if not isinstance(one.said, WorkSaid)]
    if len(others) == len(mentions):
        return mentions
    often = lexicon.roles.frequency.search(marked.content)
    return others if often and lexicon.scopes.all_together.search(marked.content) else mentions


def _without_parts(mentions: Sequence[Mention], marked: Marked, lexicon: Lexicon) -> Sequence[Mention]:
    """Without what is done within a time told before: "20 minutes, including 6 x 30 s fast" takes 20 minutes."""
    places = [place.start() for place in lexicon.joints.contains.finditer(marked.content)]
    for at, (mention, after) in enumerate(pairwise(mentions) if places else (), 1):
        if isinstance(mention.said, WorkSaid) and any(mention.end <= place < after.start for place in places):
            shorter = all(max(_size(one.said) or (0,)) < mention.said.time.low for one in mentions[at:])
            return mentions[:at] if shorter else mentions
    return mentions


def _of_each(mention: Mention, marked: Marked, lexicon: Lexicon) -> Mention:
    """Rounds of each exercise by itself are its sets: "8 rounds of 20/10 for each exercise"; "so often each" counts."""
    if not isinstance(mention.said, RoundsSaid | RepsSaid):
        return mention
    if isinstance(mention.said, RepsSaid) and mention.said.next_set:
        return mention
    place = marked.content.rfind("<", 0, mention.end)
    if not mention.said.more and lexicon.joints.times_each.match(marked.content, max(place, 0)):
        return replace(mention, said=RepsSaid(mention.said.count))
    if isinstance(mention.said, RepsSaid) or not lexicon.joints.rounds_of_each.search(marked.content):
        return mention
    return replace(mention, said=SetsSaid(mention.said.count, mention.said.more))


def _after_a_round(mentions: Sequence[Mention], marked: Marked, lexicon: Lexicon) -> Sequence[Mention]:
    """A rest told for when all exercises are done, or before they are done again, is one between rounds.

    "When you have done all six, rest a minute"; "rest a minute and repeat the circuit". After the last there is none.
    So is any where one does not rest from one exercise to the next.
    """
    if not any(isinstance(one.said, RestSaid) for one in mentions):
        return mentions
    over = lexicon.joints.round_over.search(marked.content)
    rounds = [(one.start, one.said.unnumbered) for one in mentions if isinstance(one.said, RoundsSaid)]
    unbroken = lexicon.joints.unbroken.search(marked.content) is not None
    several = bool(rounds) or lexicon.joints.for_each.search(marked.content) is not None
    again = max((start for start, unnumbered in rounds if unnumbered), default=-1)
    again = len(marked.content) if unbroken and several else again
    if over is None and again < 0:
        return mentions
    behind = min((one.start for one in mentions if over is not None and one.start >= over.end()), default=None)
    beside = [
        (over is not None and (one.start == behind or one.end == over.start() - 1)) or one.start <= again
        for one in mentions
    ]
    is_last = over is not None and over["last"] is not None
    found: list[Mention] = []
    for one, of_round in zip(mentions, beside, strict=True):
        if not (of_round and isinstance(one.said, RestSaid) and one.said.between is None):
            found.append(one)
        elif not is_last:
            found.append(replace(one, said=replace(one.said, between=Between.ROUNDS)))
    return found


def _with_name(mention: Mention, marked: Marked, lexicon: Lexicon) -> Mention:
    """A hold that has a name of its own is no hold of the repetitions before it."""
    if not isinstance(mention.said, HoldSaid):
        return mention
    around = marked.content[max(0, mention.start - 30) : mention.end + 30]
    return replace(mention, said=replace(mention.said, own=lexicon.activities.own_hold.search(around) is not None))


def _without_lone_phase(mentions: list[Mention], marked: Marked, lexicon: Lexicon) -> list[Mention]:
    """One phase with a time makes no tempo: it is a time of holding or working, or says how to move."""
    found: list[Mention] = []
    for mention in mentions:
        if not isinstance(mention.said, TempoSaid):
            found.append(mention)
            continue
        place = PLACEHOLDER.search(marked.content, mention.start, mention.end)
        told = place is not None and lexicon.joints.for_a_time.search(
            marked.content, mention.start - 6, place.end() + 4
        )
        if place is not None and told:
            quantity = marked.quantities[int(place.group(2))]
            said = done_for(quantity.amount(marked.text), marked.content, place.end(), lexicon)
            found.append(replace(mention, said=said))
    return found


def _with_tempo(mentions: list[Mention], marked: Marked, lexicon: Lexicon) -> list[Mention]:
    """Pauses at the bottom or the top of a movement whose other phases have times are phases too."""
    phases = [mention.said for mention in mentions if isinstance(mention.said, TempoSaid)]
    if len(phases) == 1 and phases[0].phases == 1:
        return _without_lone_phase(mentions, marked, lexicon)
    if not phases:
        return mentions
    found: list[Mention] = []
    for mention in mentions:
        said = mention.said
        place = lexicon.activities.turning_point.search(marked.content, mention.start, mention.end + 12)
        if isinstance(said, HoldSaid) and said.time is not None and place:
            top = place.group("top") is not None
            phase = TempoSaid(top_ms=said.time.low) if top else TempoSaid(bottom_ms=said.time.low)
            found.append(replace(mention, said=phase))
        else:
            found.append(mention)
    return found


def with_marks_read(found: Found, marked: Marked, lexicon: Lexicon) -> Found:
    """The same, what stands inside a mark that its table knows as the table has it; in the order of the sentence."""
    mentions, used = list(found.mentions), found.used
    for mark in MARK.finditer(marked.content):
        start, end = mark.start() + 1, mark.end() - 1
        values = read_by_table(marked.text.slice(marked.place(start), marked.place(end)), lexicon) or ()
        if any(isinstance(value, get_args(Said)) for value in values):
            used |= {int(number.group(2)) for number in PLACEHOLDER.finditer(marked.content, start, end)}
            mentions = [one for one in mentions if not start <= one.start < end]
            mentions += [Mention(value, start, end) for value in values if isinstance(value, get_args(Said))]
    return replace(found, mentions=tuple(sorted(mentions, key=lambda mention: mention.start)), used=used)


def _settled_by_marks(mentions: list[Mention], marked: Marked) -> list[Mention]:
    """A dose in square brackets stands instead of the same kind of dose in the words of its sentence."""
    marks = [match.span() for match in MARK.finditer(marked.content)]
    stamps = [place for place in marks if _is_time_stamp(marked, *place)]
    mentions = [m for m in mentions if not any(a <= m.start and m.end <= b for a, b in stamps)]
    in_marks = [mention for mention in mentions if any(a <= mention.start and mention.end <= b for a, b in marks)]
    settled = {kind_of_said(mention.said) for mention in in_marks} | {type(mention.said) for mention in in_marks}
    return [m for m in mentions if m in in_marks or not {kind_of_said(m.said), type(m.said)} & settled]


def _is_time_stamp(marked: Marked, start: int, end: int) -> bool:
    """Whether there is only a clock time between two brackets."""
    number = PLACEHOLDER.fullmatch(marked.content, start + 1, end - 1)
    return number is not None and marked.quantities[int(number.group(2))].clock


def _without_doubles(mentions: list[Mention], marked: Marked, lexicon: Lexicon) -> list[Mention]:
    """Sides and directions said once are enough; a phrase inside another adds nothing."""
    if any(isinstance(mention.said, DirectionsSaid) for mention in mentions):
        sides_named = lexicon.sides.left_and_right.search(marked.content) is not None
        mentions = [mention for mention in mentions if not (sides_named and _is_of_no_limb(mention.said))]
    kept: list[Mention] = []
    other_side = max((m.start for m in mentions if isinstance(m.said, SidesSaid) and m.said.other), default=-1)
    for mention in mentions:
        bare = isinstance(mention.said, (SidesSaid, DirectionsSaid))
        turns = isinstance(mention.said, DirectionsSaid) and mention.start < other_side
        if turns and lexicon.sides.turned_part.search(marked.content[: mention.end]):
            continue  # how one comes to the other side
        if bare and any(type(other.said) is type(mention.said) for other in kept):
            continue
        if bare and any(isinstance(other.said, BreathSaid) and mention.start < other.end for other in kept):
            continue  # the side of a square
        dosed = next((one for one in reversed(kept) if not isinstance(one.said, (SidesSaid, DirectionsSaid))), None)
        if dosed is not None and _says_the_same(dosed, kept[-1].end, mention, marked, lexicon):
            continue
        kept.append(mention)
    return kept


def _without_held(mentions: list[Mention]) -> list[Mention]:
    """Without a single breath that is held: "take one deep breath and hold it for 15 seconds" lets it not out first."""
    held = {
        id(mention)
        for mention, after in pairwise(mentions)
        if isinstance(mention.said, BreathsSaid)
        and mention.said.count.high == 1
        and isinstance(after.said, BreathSaid)
        and after.said.phase is BreathPhase.FULL
    }
    return [mention for mention in mentions if id(mention) not in held]


def _without_first_count(mentions: list[Mention]) -> list[Mention]:
    """Without a count in front of sets of as many: "repeat 15 times and do 2 sets of 15"."""
    if not mentions:
        return mentions
    first, *others = mentions
    if not isinstance(first.said, RepsSaid) or not first.said.again:
        return mentions
    counts = [one.said.count for one in others if isinstance(one.said, RepsSaid)]
    sets = any(isinstance(one.said, SetsSaid) for one in others)
    return others if sets and counts == [first.said.count] else mentions


def _without_sums(mentions: list[Mention], marked: Marked, lexicon: Lexicon) -> list[Mention]:
    """Without a count that says how many there are in all, behind the one that asks for them."""
    counts = (RepsSaid, RoundsSaid, BreathsSaid)
    found: list[Mention] = []
    asked = False
    for mention in mentions:
        counted = isinstance(mention.said, counts)
        if not (asked and counted and _is_sum_of_all(mention, marked.content, lexicon.joints)):
            found.append(mention)
            asked = asked or (counted and PLACEHOLDER.search(marked.content, mention.start, mention.end) is not None)
    return found


def _is_sum_of_all(mention: Mention, content: str, joints: Joints) -> bool:
    """Whether the words around a count say that it is all of them together: "20 in all", "which makes 20"."""
    if joints.sum_behind.match(content, mention.end):
        return True
    return joints.sum_before.search(content, max(0, mention.start - MOST_BEFORE_SUM), mention.start) is not None


def _is_of_no_limb(said: Said) -> bool:
    """Whether both sides are named as ways to move: "left and right, ten times each way"."""
    return isinstance(said, SidesSaid) and not said.other and said.limb == "side"


def _without_totals(mentions: list[Mention], marked: Marked, lexicon: Lexicon) -> list[Mention]:
    """Without a dose that only adds up both sides or all sets: `8 lunges (4 each side)`, `30 reps: 3 sets of 10`."""
    doses = [mention for mention in mentions if _size(mention.said)]
    if (
        _is_sum(doses)
        and not _are_listed(doses, marked)
        and not _goes_on(marked.content[doses[0].end : doses[1].start], lexicon)
    ):
        return [mention for mention in mentions if mention is not doses[0]]
    if len(doses) != 2 or kind_of_said(doses[0].said) is not kind_of_said(doses[1].said):
        return mentions
    total, one = doses
    joints = lexicon.joints.clause.finditer(marked.content, total.start, one.start)
    if any(c.isalpha() for joint in joints for c in joint.group()):
        return mentions  # "20 squats and 10 circles each way"
    parts = (_parts(mention.said) for mention in mentions if mention.start >= total.end)
    adds_up = any(_size(total.said) == tuple(times * size for size in _size(one.said)) for times in parts)
    return [mention for mention in mentions if mention is not total] if adds_up else mentions


def _are_listed(doses: Sequence[Mention], marked: Marked) -> bool:
    """Whether the first of several doses is one of a list with commas: "(30 s forward, 15 s left, 15 s right)"."""
    if doses[0].start == doses[1].start:
        return True  # one phrase tells both
    before = marked.content[: doses[0].start].rstrip()
    between = marked.content[doses[0].start : doses[1].start].rstrip()
    return before.endswith(("(", ":")) and between.endswith(",")


def _goes_on(between: str, lexicon: Lexicon) -> bool:
    """Whether something else is told after a time, so that it is no sum: "a minute of this, then half of that"."""
    return lexicon.joints.joined_clause.search(between) is not None


def _is_sum(doses: list[Mention]) -> bool:
    """Whether the first of several times is that of all others together: `5 minutes: 2 minutes this, 3 that`."""
    times = [_size(mention.said)[0] for mention in doses if not isinstance(mention.said, RepsSaid)]
    return len(doses) == len(times) > LEAST_OF_SUM and times[0] == sum(times[1:])


LEAST_OF_SUM = 2
"""A time before one other is no sum of it."""


def _parts(said: Said) -> int:
    """How many parts of a whole something said makes: both sides or directions two; 0 where it makes none."""
    match said:
        case SidesSaid() | DirectionsSaid():
            return 2
        case SetsSaid(count):
            return count.low if count.low > 1 else 0
        case _:
            return 0


def _size(said: Said) -> tuple[int, ...]:
    """The least and the most of a count or a time of work; nothing for anything else."""
    match said:
        case RepsSaid(count):
            return (count.low, count.high) if count else ()
        case HoldSaid(time) | WorkSaid(time):
            return (time.low, time.high) if time else ()
        case _:
            return ()


def _says_the_same(before: Mention, end: int, mention: Mention, marked: Marked, lexicon: Lexicon) -> bool:
    """Whether a time is that before it in another unit, `1.5 min (90 s)`, or that of breaths: `5 breaths, about 30 s`.

    The words from `end` on join them.
    """
    between = marked.content[end : mention.end]
    match before.said, mention.said:
        case ((HoldSaid() | WorkSaid()), (HoldSaid() | WorkSaid())):
            same = _size(before.said) == _size(mention.said)
            return same and lexicon.same_again.match(between) is not None
        case BreathsSaid(), (HoldSaid(Amount() as time) | WorkSaid(time)):
            joint = between.partition("<")[0].strip(" ,")
            told = joint or time.bound is Bound.ABOUT
            return bool(told) and joint != lexicon.things.or_word and lexicon.same_again.match(between) is not None
        case _:
            return False


def without_places(found: Found, back: re.Match[str] | None, marked: Marked, lexicon: Lexicon) -> Found:
    """The same without sides that only tell where something is, "a hand on each knee", or changes within one time."""
    asked = (SidesSaid, DirectionsSaid)
    if not any(isinstance(mention.said, asked) for mention in found.mentions):
        return found
    places = [place.span() for place in lexicon.sides.in_place.finditer(marked.content)]
    held = any(isinstance(mention.said, HoldSaid) for mention in found.mentions)
    there = [*places, back.span()] if back is not None and not held else places
    mentions = tuple(
        mention
        for mention in found.mentions
        if not (isinstance(mention.said, SidesSaid) and _is_within(mention, there))
        and not (isinstance(mention.said, DirectionsSaid) and _is_within(mention, places))
    )
    return replace(found, mentions=mentions)


def _is_within(mention: Mention, places: Sequence[tuple[int, int]]) -> bool:
    return any(start <= mention.start <= end for start, end in places)


def _filled(mentions: Sequence[Mention], marked: Marked, lexicon: Lexicon) -> Sequence[Mention]:
    """With the number right behind a vague one in its place: "repeated a few times (10 times is good)"."""
    vague = [one for one in mentions if isinstance(one.said, RepsSaid) and one.said.count is None and one.said.again]
    if not vague:
        return mentions
    end = max(one.end for one in vague)
    said = next((one for one in mentions if one.start >= end), None)
    if said is None or not isinstance(said.said, RepsSaid) or said.said.count is None or said.said.again:
        return mentions
    if not lexicon.cases.fills.fullmatch(marked.content, end, said.start):
        return mentions
    number = replace(said, said=replace(said.said, again=True))
    return [number if one is said else one for one in mentions if one not in vague]


def _without_vague(mentions: Sequence[Mention]) -> list[Mention]:
    """Without a hold for as long as one can where its sentence gives a time: "as long as you can, up to a minute".

    Nor is anything done as often as one can beside another dose.
    """
    timed = any(isinstance(m.said, (HoldSaid, WorkSaid)) and m.said.time is not None for m in mentions)
    counted = any(isinstance(m.said, RepsSaid) and m.said.count is not None for m in mentions)
    vague = ((timed, HoldSaid(None)), (timed or counted, RepsSaid(None)))
    return [one for one in mentions if not any(beside and one.said == said for beside, said in vague)]
