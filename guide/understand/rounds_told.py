"""Rounds that a sentence states in other words: "60 s jog, 90 s walk, 8 times", "that is one round. Do four"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from guide.late import late_pattern
from guide.model.routine import Amount
from guide.model.text import Text
from guide.understand.doses import Mention, Reading
from guide.understand.lexicon import Lexicon
from guide.understand.movements_named import counted_movement, is_spoken_of
from guide.understand.said import (
    AsManySaid,
    Between,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    SidesSaid,
    WorkSaid,
    are_of_all,
    asks_again,
)

if TYPE_CHECKING:
    from guide.understand.entries import Sentence

BARE_TIMES = late_pattern(r"\W*(?:\d{1,2} ?[x×]|[x×] ?\d{1,2})\W*(?:\([^()]*\)\W*)?", re.IGNORECASE)


def is_bare_times(text: Text) -> bool:
    """Whether some words are a number with the sign for times, and nothing but an aside on it: "3x", "x 3 (times)"."""
    return BARE_TIMES.fullmatch(text.content) is not None


def repeats_itself(mentions: list[Mention]) -> RoundsSaid | None:
    """The rounds of a sentence that gives several times and says how often: "60 s jog, 90 s walk, 8 times"."""
    *times, last = (mention.said for mention in mentions)
    moved = all(isinstance(said, (WorkSaid, RestSaid)) for said in times)
    held = len(times) > 2 and all(isinstance(said, (WorkSaid, RestSaid, HoldSaid)) for said in times)
    several = len(times) > 1 and (moved or held)
    match last:
        case RepsSaid(Amount() as count) | RoundsSaid(count) if several:
            return RoundsSaid(count)
        case _:
            return None


def as_work(mention: Mention) -> Mention:
    """A time to repeat for as the time of what is told, where that has no dose of its own: "repeat for 2 minutes"."""
    match mention.said:
        case AsManySaid(time, again=True):
            return replace(mention, said=WorkSaid(time))
        case _:
            return mention


def with_rest_of_reps(mentions: list[Mention]) -> list[Mention]:
    """The mentions of "squeeze for 6 s, relax for 3 s, 10 times": a hold, and a rest between repetitions of it."""
    match [mention.said for mention in mentions]:
        case [HoldSaid(), RestSaid(Amount() as rest, None), RepsSaid(again=False, own=False)]:
            return [mentions[0], replace(mentions[1], said=RestSaid(rest, between=Between.REPS)), mentions[2]]
        case _:
            return mentions


def as_rounds(mention: Mention) -> Mention:
    """A count as one of rounds: "that is one round. Do four"."""
    match mention.said:
        case RepsSaid(Amount() as count, more, own=False):
            return replace(mention, said=RoundsSaid(count, more))
        case _:
            return mention


def rounds_behind(sentences: Iterable[Sentence], lexicon: Lexicon) -> Iterator[Sentence]:
    """The sentences of a line; behind one that calls what was told a round, a count is one of rounds.

    A rest may come first; what is called a set is done in sets.
    "That's one round. Rest for a minute and do two more" are three.
    """
    told: re.Match[str] | None = None
    for sentence in sentences:
        one, said = sentence, sentence.said
        only = all(isinstance(s, RoundsSaid) and s.count.high == 1 for s in said)
        calls = lexicon.scopes.one_round.search(one.reading.marked.content) if only else None
        if calls and said:
            one = one.with_mentions(())
        elif told and any(isinstance(s, RepsSaid) for s in said) and _are_rests(said, or_counts=True):
            one = one.with_mentions(tuple(_counted_in_all(m, told["own"] is not None) for m in one.reading.mentions))
        told = calls or (told if _are_rests(said) else None)
        yield one


def _are_rests(said: Iterable[Said], *, or_counts: bool = False) -> bool:
    """Whether nothing is said but how long one rests, or also how often something is done."""
    return all(isinstance(one, RestSaid) or (or_counts and isinstance(one, RepsSaid)) for one in said)


def _counted_in_all(mention: Mention, in_sets: bool) -> Mention:
    """A count behind what is called one round, or one set; those that come on top of it with that one."""
    match mention.said:
        case RepsSaid(Amount() as count, False, own=True):
            count, more = replace(count, low=count.low + 1, high=count.high + 1), True
        case RepsSaid(Amount() as count, more, again) if more or not again:
            pass
        case _:
            return mention
    return replace(mention, said=SetsSaid(count, more) if in_sets else RoundsSaid(count, more))


def again_as_many(said: RepsSaid) -> RepsSaid:
    """So many more of what has a count already: "five times; breathe; five more times" are five again, not six."""
    if said.count is None:
        return said
    low, high = said.count.low - 1, said.count.high - 1
    return RepsSaid(Amount(low, high, said.count.bound, said.count.span))


def asks_for_rounds_and_rest(mentions: list[Mention]) -> bool:
    """Whether a sentence only asks for rounds of what was told, and says how long one rests between them."""
    first, *others = (mention.said for mention in mentions)
    between = [one for one in others if isinstance(one, RestSaid) and one.between is not None]
    return isinstance(first, RoundsSaid) and len(between) == len(others) > 0


def outside_doses(reading: Reading) -> str:
    """The marked words of a sentence that say nothing of doses."""
    words = reading.marked.content
    for mention in sorted(reading.mentions, key=lambda one: one.start, reverse=True):
        words = words[: mention.start] + words[mention.end :]
    return words


def asks_for_all(reading: Reading, lexicon: Lexicon) -> bool:
    """Whether a sentence asks for all that was told again: "repeat the whole thing twice", "go through it again".

    Rounds are of all; they are those of one movement where that is named beside them.
    """
    said = [mention.said for mention in reading.mentions]
    if not asks_again(said):
        return False
    words = reading.marked.content
    if lexicon.scopes.group_words.search(words):
        return True
    named = (lexicon.singular(move.group()) for move in lexicon.roles.moves.finditer(outside_doses(reading)))
    return are_of_all(said) and all(map(lexicon.breathing.named.match, named))  # "catch your breath, then once more"


def asks_for_these(reading: Reading, lexicon: Lexicon) -> bool:
    """Whether a sentence asks for several exercises again, each way or not: "repeat these exercises five times"."""
    kinds = (RepsSaid, RoundsSaid, SetsSaid, RestSaid, SidesSaid, DirectionsSaid)
    counted = any(isinstance(one.said, (RepsSaid, RoundsSaid, SetsSaid)) for one in reading.mentions)
    told = lexicon.joints.these_exercises.match(reading.marked.content)
    return told is not None and counted and all(isinstance(one.said, kinds) for one in reading.mentions)


def of_all_of_them(reading: Reading, *, dosed: bool) -> Reading:
    """What a sentence asks for of several exercises: so many rounds, or each so often where none has a dose of its own.

    The ways they go are told in them.
    """
    asked = map(as_rounds, reading.mentions)
    kept = [one for one in asked if isinstance(one.said, (RoundsSaid, SetsSaid, RestSaid))]
    return replace(reading, mentions=tuple(kept if dosed else map(_as_reps, kept)))


def _as_reps(mention: Mention) -> Mention:
    """Rounds as how often each is done."""
    match mention.said:
        case RoundsSaid(count) | SetsSaid(count):
            return replace(mention, said=RepsSaid(count))
        case _:
            return mention


def is_of_what_follows(mentions: list[Mention], index: int, reading: Reading, lexicon: Lexicon) -> bool:
    """Whether rounds inside a sentence are of what comes after them in it: "a jog, then 2 rounds of 10 squats"."""
    mention, after = mentions[index], mentions[index + 1 :]
    of_it = lexicon.joints.of_what_follows.match(reading.marked.content, mention.end)
    dosed = any(isinstance(one.said, (RepsSaid, HoldSaid, WorkSaid)) for one in after)
    return isinstance(mention.said, RoundsSaid) and of_it is not None and dosed


def is_interval_set(mentions: list[Mention]) -> bool:
    """Whether mentions begin with sets or rounds of a time, told in one phrase: "6 x 20 s"."""
    if len(mentions) < 2 or not isinstance(mentions[0].said, (SetsSaid, RoundsSaid)):
        return False
    return mentions[0].start == mentions[1].start and isinstance(mentions[1].said, (HoldSaid, WorkSaid))


def is_set_of_a_movement(mentions: list[Mention], reading: Reading, lexicon: Lexicon) -> bool:
    """Whether mentions begin with sets of repetitions of a movement, told in one phrase: "3 x 12 squats"."""
    match mentions:
        case [Mention(SetsSaid() | RoundsSaid(), start), Mention(RepsSaid(), other) as reps, *_] if start == other:
            movement = counted_movement(reps, reading, lexicon)
            return movement is not None and not is_spoken_of(movement, reading.marked.content[:start], lexicon)
        case _:
            return False


def is_set_of_counts(mentions: list[Mention]) -> bool:
    """Whether mentions begin with sets of repetitions, told in one phrase: "3 x 12"."""
    match mentions:
        case [Mention(SetsSaid(), start), Mention(RepsSaid(), other), *_]:
            return start == other
        case _:
            return False


AFTER_EACH = 16
"""Characters behind a time in which the words stand that say it is done each time: "walking 40 s after each"."""


def parted(mentions: list[Mention], reading: Reading, lexicon: Lexicon) -> list[list[Mention]]:
    """The mentions of a sentence, sets and rounds of a time or a movement apart from what is before and after them.

    A rest right after such sets is one between them.
    """
    found: list[list[Mention]] = []
    for index, mention in enumerate(mentions):
        last = found[-1] if found else []
        each = lexicon.joints.each_time.search(reading.marked.content, mention.end, mention.end + AFTER_EACH)
        joins = mention.start == last[0].start if last else False
        before = reading.marked.content[last[-1].end if last else 0 : mention.start]
        eases = each is not None or lexicon.joints.eases_off.search(before) is not None
        within = is_interval_set(last) and (joins or isinstance(mention.said, RestSaid) or eases)
        ahead = mentions[index:]
        opens = is_interval_set(ahead) or is_set_of_a_movement(ahead, reading, lexicon)
        opens = opens or (is_interval_set(last) and not within)
        opens = opens or (isinstance(mention.said, WorkSaid) and is_set_of_a_movement(last, reading, lexicon))
        if opens or not found:
            found.append([mention])
        else:
            last.append(mention)
    dosed = [part for part in found if any(isinstance(m.said, (HoldSaid, WorkSaid, RepsSaid)) for m in part)]
    return found if len(dosed) > 1 and dosed == found else [mentions]
