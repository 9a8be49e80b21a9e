"""Which doses of a sentence hold only in a case that it names, or are offered as another way."""

from __future__ import annotations

import re
from collections.abc import Set

from guide.late import late_pattern
from guide.understand.doses.mentions import Mention, kind_of_said
from guide.understand.lexicon import Lexicon
from guide.understand.said import (
    BreathsSaid,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    RoundsSaid,
    SetsSaid,
    SidesSaid,
    WorkSaid,
)
from guide.understand.tokens import Marked

LEAST_APART_MS = 60_000
"""A count in brackets behind a shorter hold is how often it is held; behind a longer one it may be another way."""
PARENTHESIS = late_pattern(r"\(([^()]*)\)")


def conditional_in(mentions: list[Mention], marked: Marked, lexicon: Lexicon) -> list[Mention]:
    """The mentions that hold only in a case named in the sentence, or are another way to say or do it.

    What the whole sentence names is looked for once: as many doses as stand in it may have to be compared with that.
    """
    dosed = [one for one in mentions if not isinstance(one.said, (SidesSaid, DirectionsSaid))]
    if not dosed:
        return []
    content = marked.content
    asides = [*PARENTHESIS.finditer(content)]
    inside = lexicon.cases.condition_inside.search(content)
    either = lexicon.cases.either.search(content)
    sets = {(one.start, one.end) for one in mentions if isinstance(one.said, SetsSaid)}
    in_sets = {start for start, _ in sets} if len(sets) > 1 else set()
    cases = [case.start() for case in lexicon.cases.condition_after.finditer(content)]

    def is_conditional(mention: Mention) -> bool:
        around = (one for one in asides if one.start() < mention.start and mention.end <= one.end() + 1)
        if any(_is_optional(mention, mentions, aside, lexicon) for aside in around):
            return True
        if inside and mention.start >= inside.start() - 1:
            return lexicon.cases.begins_with.search(content, inside.end(), _start_of_number(mention, content)) is None
        if either and _is_second(mention, mentions, content, either.end(), lexicon):
            return True
        case = next((start for start in cases if start >= mention.end), None)
        if case is not None and not lexicon.cases.firm.search(content, mention.end):
            return _is_for_case(mention, mentions, content, case, lexicon)
        return _is_alternative(mention, mentions, content, in_sets, lexicon)

    return [mention for mention in dosed if is_conditional(mention)]


def _is_optional(mention: Mention, mentions: list[Mention], aside: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether a dose in brackets is one to choose: its words say so, or a time stands before them."""
    if lexicon.cases.optional_aside.match(aside.group(1)):
        return True
    before = (one for one in reversed(mentions) if one.end <= aside.start())
    held = next((one.said for one in before if isinstance(one.said, (HoldSaid, WorkSaid))), None)
    timed_before = held is not None
    if isinstance(held, HoldSaid) and held.time is not None and held.time.high < LEAST_APART_MS:
        timed_before = not isinstance(mention.said, RepsSaid)  # "squeeze for 5 seconds (10 times)"
    counted = isinstance(mention.said, (RoundsSaid, BreathsSaid, HoldSaid, WorkSaid)) or (
        isinstance(mention.said, RepsSaid) and not mention.said.again
    )
    return timed_before and counted


def _is_for_case(mention: Mention, mentions: list[Mention], content: str, case: int, lexicon: Lexicon) -> bool:
    """Whether a case that is named behind a dose, from `case` on, is that of this dose."""
    between = content[mention.end : case]
    if ":" in between and not content[: mention.start].strip():
        return False  # the dose and the name of what is told behind the colon: "30 crunches: …"
    apart = re.search(r"[.;<]", between) or lexicon.cases.stops.search(between)
    return not apart and not any(mention.end <= other.start < case for other in mentions)


def _start_of_number(mention: Mention, content: str) -> int:
    """Where the first number of a mention begins; its phrase may begin with words before it."""
    first = content.find("<", mention.start, mention.end)
    return mention.start if first < 0 else first


def _end_of_number(mention: Mention, content: str) -> int:
    """Where the last number of a mention ends; a case may be named among the words behind it: "5 if it hurts"."""
    last = content.rfind(">", mention.start, mention.end)
    return mention.end if last < 0 else last + 1


def _is_of_other(mention: Mention, before: Mention, content: str, lexicon: Lexicon) -> bool:
    """Whether it is of another thing that may be done instead: `10 burpees or 1 minute of skipping`."""
    kinds = (HoldSaid, WorkSaid, RepsSaid)
    number = content.find("<", mention.start, mention.end)
    if number < 0 or not isinstance(mention.said, kinds) or not isinstance(before.said, kinds):
        return False
    words = content[:number].rpartition(">")[2]
    return lexicon.cases.offers_other.fullmatch(words) is not None


def _is_second(mention: Mention, mentions: list[Mention], content: str, either: int, lexicon: Lexicon) -> bool:
    """Whether it stands behind the other way of two, of which the first has its dose: "either hold it for… or do…"."""
    other = lexicon.cases.second_way.search(content, either, _start_of_number(mention, content))
    return other is not None and any(either <= _end_of_number(one, content) <= other.start() for one in mentions)


def _is_alternative(
    mention: Mention, mentions: list[Mention], content: str, in_sets: Set[int], lexicon: Lexicon
) -> bool:
    """Whether it is offered instead of what was said before: `30 seconds or 10 reps`, `60 seconds, 45 if it hurts`.

    `in_sets` is where the doses in sets begin, if there are several.
    """
    before = next((other for other in reversed(mentions) if other.end <= mention.start), None)
    if before is None:
        return False
    between, after = content[before.end : mention.start], content[_end_of_number(mention, content) :]
    if lexicon.cases.offers.fullmatch(between) or _is_of_other(mention, before, content, lexicon):
        return True
    if in_sets and lexicon.cases.offers_sets.fullmatch(between):
        return mention.start in in_sets
    for_a_case = lexicon.cases.instead.match(after) and not lexicon.cases.firm.match(after.strip())
    if not (for_a_case or lexicon.cases.prefers.fullmatch(between)):
        return False
    kind = kind_of_said(mention.said)
    return any(kind_of_said(other.said) is kind for other in mentions if other.end <= mention.start)
