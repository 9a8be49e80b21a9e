"""Which phrase explains each number of a sentence; those that none explains stay unread."""

from __future__ import annotations

import re
from typing import Final

from guide.late import late_pattern
from guide.understand.doses.matching import Match, done_for
from guide.understand.doses.mentions import PLACEHOLDER, Found, Mention
from guide.understand.doses.readers import READERS
from guide.understand.doses.readers.successive import SUCCESSIVE_READERS
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.said import (
    AsManySaid,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    SidesSaid,
    WorkSaid,
)
from guide.understand.tokens import Marked, NumberKind, Quantity

BEFORE_CLOCK = 12
"""Characters in which stands what tells that a clock is a time to do something for: "cool down 5:00"."""
LOOSE = frozenset(
    {
        "as_many",
        "loose_reps",
        "listed_reps",
        "rest",
        "rest_between",
        "rest_between_later",
        "hold_count",
        "work_count",
        "breath",
        "breath_more",
        "breath_goes_on",
        "after",
    }
)
"""Phrases that explanations use too: they count only where the sentence tells to do something."""
SPOKEN = f"<{NumberKind.SPOKEN.value}"
"""How the placeholder of spoken counting begins: nobody counts aloud to explain something."""
BY_THEMSELVES = frozenset({"as_many"})
"""Those of them that tell to do something by themselves where they begin a clause: "as many rounds as you can"."""
BESIDE = frozenset({"rest", "rest_between", "rest_between_later"})
"""Those of them that count beside another dose, whatever the sentence looks like."""
LEAST_PATTERN = 3
"""So many times in one sentence, two of them of breathing in and out, are a pattern, though it only explains that."""
UNSURE = frozenset({"unread", "elided"})
"""Phrases of whose numbers nothing can be made, or nothing but by what was told before."""
WHOLE = frozenset({"other", "quoted", "unread", "an_hour", "rate", *SUCCESSIVE_READERS})
"""Phrases that take all numbers in them."""
QUANTITY_GROUPS = frozenset({"t", "t2", "t3", "n", "n2", "n3", "n4", "x"})


SIDES_APART: Final = ("left_right", "left_right_reps", "ways", "ways_time", "each_way")
"""What gives one side, or way, and the other a dose: each its own, or both the same."""
SHORT_NAME: Final = late_pattern(r"[a-z'-]+(?: [a-z'-]+){0,3}")
LIMB_BEHIND: Final = late_pattern(r" ?[a-z]+")


def found_in(marked: Marked, lexicon: Lexicon) -> Found:
    """All that a sentence says, and the numbers that say it."""
    mentions, used, unexplained, waiting = _phrases(marked, lexicon)
    counted = any(isinstance(mention.said, RepsSaid) for mention in mentions)
    mentions += _times(marked, lexicon, used, counted=counted)
    if any(isinstance(m.said, (SetsSaid, RepsSaid, RoundsSaid, HoldSaid, WorkSaid)) for m in mentions):
        mentions += waiting
    mentions += _further_counts(marked, lexicon, mentions, used)
    return Found(tuple(mentions), frozenset(used), frozenset(unexplained))


def _phrases(marked: Marked, lexicon: Lexicon) -> tuple[list[Mention], set[int], set[int], list[Mention]]:
    """What the phrases of the lexicon find, the numbers they took, and those of them that nothing can be made of.

    Last what counts only beside another dose.
    """
    mentions: list[Mention] = []
    used: set[int] = set()
    unexplained: set[int] = set()
    explaining: set[int] = set()
    """The numbers of phrases that only explain something, which may still be of what was told last."""
    waiting: list[Mention] = []
    apart: list[tuple[int, int]] = []
    """Where one side, or way, and the other have doses of their own."""
    for phrase, found in lexicon.phrases.found_in(marked.content):
        groups = {int(index) for name, index in found.groupdict().items() if index and name in QUANTITY_GROUPS}
        if groups & (used - explaining if phrase.says == "elided" else used):
            continue
        if phrase.says in WHOLE:
            groups = {int(m.group(2)) for m in PLACEHOLDER.finditer(found.group())}
            if phrase.says not in ("other", "unread") and groups & used:
                continue
        if phrase.says == "as_before" and any(one.start <= found.start() < one.end for one in mentions):
            continue
        match = Match(found, marked, lexicon)
        said = READERS[phrase.says](match)
        if said is None:
            continue
        unexplained |= groups - used if phrase.says in UNSURE else set()
        used |= groups
        explaining -= groups
        told = [one if isinstance(one, Mention) else Mention(one, _place(one, found), found.end()) for one in said]
        if phrase.says in SIDES_APART and not any(_asks_for_both(one.said) for one in told):
            apart.append(found.span())
        breath = phrase.says.startswith("breath")
        spoken = breath and (SPOKEN in found[0] or _is_pattern(marked, lexicon))
        if phrase.says in LOOSE and not (spoken or _is_asked_for(phrase.says, marked, found, lexicon)):
            waiting += told if phrase.says in BESIDE else []
            unexplained |= groups
            explaining |= groups if phrase.says not in BESIDE else set()
            continue
        mentions += told
    for start, end in apart:
        limb = LIMB_BEHIND.match(marked.content, end)
        last = limb.end() if limb else end
        mentions = [one for one in mentions if not (_asks_for_both(one.said) and start <= one.start <= last)]
    return _counted_if_told(mentions, marked, unexplained), used, unexplained, waiting


def _asks_for_both(said: Said) -> bool:
    """Whether something asks for the same on the other side, or the other way."""
    return isinstance(said, (SidesSaid, DirectionsSaid))


def _is_pattern(marked: Marked, lexicon: Lexicon) -> bool:
    """Whether a sentence tells a pattern of breathing: "it involves inhaling for 4, holding for 4, exhaling for 4"."""
    enough = len(marked.quantities) >= LEAST_PATTERN
    return enough and len(lexicon.breathing.timed.findall(marked.content)) >= LEAST_PATTERN - 1


def _counted_if_told(mentions: list[Mention], marked: Marked, unexplained: set[int]) -> list[Mention]:
    """The mentions without a time for as many rounds as fit, where a number of rounds or sets is told too."""
    if not any(isinstance(mention.said, (RoundsSaid, SetsSaid)) for mention in mentions):
        return mentions
    open_times = [mention for mention in mentions if isinstance(mention.said, AsManySaid)]
    for mention in open_times:
        places = PLACEHOLDER.finditer(marked.content, mention.start, mention.end)
        unexplained |= {int(place.group(2)) for place in places if place.group(1) == "t"}
    return [mention for mention in mentions if mention not in open_times]


def _place(said: Said, found: re.Match[str]) -> int:
    """Where something is said: sides and directions in the last words of their phrase, all else in the first."""
    return found.end() - 1 if isinstance(said, (SidesSaid, DirectionsSaid)) else found.start()


def _times(marked: Marked, lexicon: Lexicon, used: set[int], *, counted: bool) -> list[Mention]:
    """Times that no phrase took: a hold or work, where the sentence tells to do something.

    Beside movements that are `counted`, that of another is one too: "it takes 20 squats and a 30-second plank".
    """
    found: list[Mention] = []
    for place in PLACEHOLDER.finditer(marked.content):
        index = int(place.group(2))
        if place.group(1) != "t" or index in used:
            continue
        beside = counted and _is_of_a_movement(marked, place, lexicon)
        if not (beside or _tells_to_do(marked, place.start(), lexicon)):
            continue
        quantity = marked.quantities[index]
        if quantity.clock and not _is_duration(marked, place, quantity, lexicon):
            continue
        start = _clause_start(marked, place.start())
        amount = quantity.amount(marked.text, start, quantity.end)
        said = done_for(amount, marked.content, place.end(), lexicon)
        found.append(Mention(said, place.start(), place.end()))
        used.add(index)
    return found


def _is_of_a_movement(marked: Marked, place: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether a time is that of a movement named right behind it: "a 30-second plank", "a minute of heel raises"."""
    behind = lexicon.joints.of_movement.match(marked.content, place.end())
    if behind is None:
        return False
    starts = {at for at in (behind.start("word"), behind.end()) if at > 0}
    return any(lexicon.roles.moves.match(marked.content, start) for start in starts)


LONGEST_CLOCK_MS = 600_000
"""A clock time beside the name of a movement is how long that is done, up to here; later ones are times of day."""


def _is_duration(marked: Marked, place: re.Match[str], quantity: Quantity, lexicon: Lexicon) -> bool:
    """Whether a time with a colon is a duration rather than a time of day: "plank 1:30", "1:00 plank"."""
    content, start, end = marked.content, place.start(), place.end()
    if lexicon.joints.clock_dose.search(content, max(0, start - BEFORE_CLOCK), end + 8):
        return True
    moves = lexicon.roles.moves
    ends_there = any(found.end() == start - 1 for found in moves.finditer(content, max(0, start - 24), start))
    begins_there = not content[:start].strip() and _names_movement(content[end:], lexicon)
    return quantity.high <= LONGEST_CLOCK_MS and (ends_there or begins_there)


def _names_movement(words: str, lexicon: Lexicon) -> bool:
    """Whether some words begin with the word for a movement, or are a short name with one in it: "side plank"."""
    name = words.strip(" *_–—-").rstrip(".")
    if lexicon.roles.moves.match(name):
        return True
    short = SHORT_NAME.fullmatch(name) is not None and not is_imperative(name, lexicon)
    return short and any(one.search(name) for one in (lexicon.roles.moves, lexicon.activities.still_names))


def _further_counts(marked: Marked, lexicon: Lexicon, mentions: list[Mention], used: set[int]) -> list[Mention]:
    """Counts in a row with one that is known: `10 squats, 8 push-ups and 6 sit-ups`."""
    known = [mention.end for mention in mentions if isinstance(mention.said, RepsSaid)]
    found: list[Mention] = []
    for place in lexicon.further_count.finditer(marked.content):
        index = int(place.group("n"))
        if index not in used and known and min(known) <= place.start():
            used.add(index)
            amount = marked.quantities[index].amount(marked.text)
            found.append(Mention(RepsSaid(amount, own=True), place.start("n") - 2, place.end()))
    return found


def _clause_start(marked: Marked, at: int) -> int:
    """Where the clause of an index begins in the sentence."""
    head = marked.content[:at]
    start = max(head.rfind(mark) + 1 for mark in ".;:,()>|")
    while start < at and not marked.content[start].isalnum() and marked.content[start] != "<":
        start += 1
    return marked.place(start)


def _is_asked_for(says: str, marked: Marked, found: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether a loose phrase tells to do something, or stands beside the end of a round."""
    at = found.start()
    opens = says in BY_THEMSELVES and lexicon.joints.clause_opening.search(marked.content[:at]) is not None
    if opens or _tells_to_do(marked, at, lexicon):
        return True
    over = lexicon.joints.round_over.search(marked.content)
    if over is None:
        return False
    led_in = over.start() == 0 and over.end() == at - 1  # "At the end of the round rest for a minute"
    ends = not marked.content[over.end() :].strip()[:1].isalnum()
    return led_in or (ends and over.start() == found.end() + 1)  # "A minute of rest is taken after the circuit"


CLAUSE_SIGNS = late_pattern(r"[.;:,()|\[]|\s[-–—]\s")
"""What a clause begins behind: a name may stand before a dash, and what is to be done behind it."""
FRAGMENT_WORDS = 7
"""A stretch of so few words around a time is a label with its dose ("Plank 30 s"), not a statement."""


def _tells_what_one_does(content: str, lexicon: Lexicon) -> bool:
    """Whether a sentence says who moves and how: "we stretch the calf for thirty seconds", not how often a day."""
    teller = lexicon.joints.teller.match(content)
    if teller is None or not teller["who"] or lexicon.roles.frequency.search(content):
        return False
    told = content[teller.end() :]
    return lexicon.roles.bodily.match(told) is not None and not lexicon.scopes.takes_place.match(told)


def _behind_presented(content: str, at: int, lexicon: Lexicon) -> int:
    """Where a sentence names what it presents by its place before an index: "the last is | a plank for a minute"."""
    presented = None if lexicon.places.isdisjoint(content.split()) else lexicon.roles.presents.match(content, 0, at)
    name = presented["name"] if presented is not None else None
    return presented.start("name") if presented and name and not lexicon.roles.no_presented_name.match(name) else 0


def _asks_beside_count(content: str, start: int, at: int, lexicon: Lexicon) -> bool:
    """Whether a clause begins with a count and asks for something right before an index: "2 reps each and hold for"."""
    joint = f" {lexicon.numbers.and_word} "
    begun = PLACEHOLDER.match(content, start)
    asked = content.rfind(joint, start, at + 1)
    return begun is not None and asked >= 0 and is_imperative(content[asked + len(joint) :], lexicon)


def _tells_to_do(marked: Marked, at: int, lexicon: Lexicon) -> bool:
    """Whether the clause of a time asks for something to be done rather than explains something."""
    content = marked.content
    roles = lexicon.roles
    if ("?" in content[at:] and not lexicon.invites.match(content)) or roles.not_imperative.match(content):
        return False
    signs = [sign.end() for sign in CLAUSE_SIGNS.finditer(content, 0, at)]
    start = max(signs) if signs else _behind_presented(content, at, lexicon)
    clause = content[start:at]
    if is_imperative(content, lexicon) or is_imperative(clause, lexicon) or lexicon.duty.search(content):
        return True
    if _tells_what_one_does(content, lexicon) or _asks_beside_count(content, start, at, lexicon):
        return True
    sign = CLAUSE_SIGNS.search(content, at)
    around = content[start : sign.start() if sign else len(content)]
    if lexicon.statement.search(around):
        return False
    few = len(re.findall(r"[a-z']+", around)) <= FRAGMENT_WORDS
    if lexicon.statement.search(content) and not few:
        return False
    return (
        few
        or not clause.strip()
        or bool(lexicon.joints.joined.search(clause))
        or content[:at].endswith(lexicon.joints.before_time)
    )
