"""What one sentence says about doses: each number is taken by the first phrase that explains it, or left alone.

A number that no phrase explains is not guessed at; it stays in `Reading.unread`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import get_args

from guide.late import late_pattern
from guide.model.routine import Amount, Bound, Pace
from guide.model.text import Text
from guide.understand.lexicon import Lexicon
from guide.understand.marks.table import read_by_table
from guide.understand.matching import Match, is_still
from guide.understand.mood import is_imperative
from guide.understand.readers import READERS
from guide.understand.said import (
    AsManySaid,
    BreathSaid,
    BreathsSaid,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    SidesSaid,
    TempoSaid,
    WorkSaid,
)
from guide.understand.sentences import MARK
from guide.understand.tokens import Marked, NumberKind, Quantity, lowered, mark_numbers


@dataclass(frozen=True, slots=True)
class Mention:
    """Something said, and where in the sentence."""

    said: Said
    start: int
    """Index in the marked sentence."""
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence, read."""

    text: Text
    marked: Marked
    mentions: tuple[Mention, ...]
    """In the order of the sentence."""
    conditional: tuple[Mention, ...]
    """Those that hold only in a case that the sentence names, or are offered as another way."""
    pace: Pace | None
    alternating: bool
    optional: bool
    """The whole sentence is about another way to do it."""
    unread: tuple[Quantity, ...]
    """Counts and times that no phrase explains."""


PLACEHOLDER = late_pattern(r"<([tnxc])(\d+)>")
PARENTHESIS = late_pattern(r"\(([^()]*)\)")


def read_sentence(text: Text, lexicon: Lexicon) -> Reading:
    """All that a sentence says about doses."""
    return _read(text.content, text.places, lexicon)


@lru_cache(maxsize=1 << 12)
def _read(content: str, places: tuple[tuple[int, int], ...], lexicon: Lexicon) -> Reading:
    """The same of a text by its parts, for texts are equal wherever they stand; remembered, for most are read again."""
    text = Text(content, places)
    marked = mark_numbers(text, lexicon)
    mentions, used, unexplained = _phrases(marked, lexicon)
    mentions += _times(marked, lexicon, used)
    mentions += _further_counts(marked, lexicon, mentions, used)
    mentions = _with_marks_read(mentions, used, marked, lexicon)
    mentions.sort(key=lambda mention: mention.start)
    back = lexicon.there_and_back.search(marked.content)
    if back and not any(isinstance(m.said, HoldSaid) for m in mentions):
        mentions = [
            m for m in mentions if not (isinstance(m.said, SidesSaid) and back.start() <= m.start < back.end() + 1)
        ]
    mentions = _without_places(mentions, marked, lexicon)
    asks = lexicon.question.search(marked.content) and not lexicon.invites.match(marked.content)
    if asks or lexicon.sums_up.match(marked.content):
        unexplained |= {i for i in used if marked.quantities[i].kind is NumberKind.TIME}
        mentions = [m for m in mentions if isinstance(m.said, (SidesSaid, DirectionsSaid))]
    if lexicon.marks.no_dose.search(marked.content):
        mentions, used, unexplained = [], set(range(len(marked.quantities))), set()
    mentions = _without_vague(mentions)
    mentions = _without_totals(_without_doubles(_settled_by_marks(mentions, marked), marked, lexicon), marked, lexicon)
    mentions = [_with_name(mention, marked, lexicon) for mention in _with_tempo(mentions, marked, lexicon)]
    optional = bool(lexicon.conditional.match(marked.content)) and not lexicon.firm.match(
        marked.content.lstrip(" \"'(*")
    )
    conditional = [m for m in mentions if optional or _is_conditional(m, mentions, marked, lexicon)]
    return Reading(
        text=text,
        marked=marked,
        mentions=tuple(m for m in mentions if m not in conditional),
        conditional=tuple(conditional),
        pace=next((pace for pattern, pace in lexicon.paces if pattern.search(marked.content)), None),
        alternating=bool(back or lexicon.alternating.search(marked.content)),
        optional=optional,
        unread=tuple(
            q
            for i, q in enumerate(marked.quantities)
            if (i not in used or i in unexplained) and q.kind in (NumberKind.TIME, NumberKind.COUNT)
        ),
    )


def _with_name(mention: Mention, marked: Marked, lexicon: Lexicon) -> Mention:
    """A hold that has a name of its own is no hold of the repetitions before it."""
    if not isinstance(mention.said, HoldSaid):
        return mention
    around = marked.content[max(0, mention.start - 30) : mention.end + 30]
    return replace(mention, said=replace(mention.said, own=lexicon.own_hold.search(around) is not None))


NO_NAME = Text("")
BEFORE_CLOCK = 12
"""Characters in which stands what tells that a clock is a time to do something for: "cool down 5:00"."""
COMPOUND = late_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)+")
"""Words joined by hyphens, which together may be the name of a movement: `get-up`."""


def says_only_doses(text: Text, name: Text, lexicon: Lexicon) -> bool:
    """Whether some words state a dose and nothing else, the name of the exercise aside."""
    if not any(c.isdecimal() for c in text.content) and not read_sentence(text, lexicon).mentions:
        return False
    content = mark_numbers(text, lexicon).content
    compounds = [words for words in COMPOUND.findall(content) if words not in lowered(name.content)]
    if lexicon.limb_name.search(content) or any(map(lexicon.roles.moves.fullmatch, compounds)):
        return False
    words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", PLACEHOLDER.sub(" ", content))
    known = set(re.findall(r"[^\W\d_]+", lowered(name.content)))
    return all(word in lexicon.dose_words or word in known for word in words)


def speaks_of_each(words: str, lexicon: Lexicon) -> bool:
    """Whether marked words speak of each of several exercises: "12 of each", "for every exercise"."""
    return bool(lexicon.whole_routine.search(words) or lexicon.joints.for_each.search(words))


def _phrases(marked: Marked, lexicon: Lexicon) -> tuple[list[Mention], set[int], set[int]]:
    """What the phrases of the lexicon find, the numbers they took, and those of them that nothing can be made of."""
    mentions: list[Mention] = []
    used: set[int] = set()
    unexplained: set[int] = set()
    waiting: list[Mention] = []
    for phrase, found in lexicon.phrases.found_in(marked.content):
        groups = {int(index) for name, index in found.groupdict().items() if index and name in QUANTITY_GROUPS}
        if groups & used:
            continue
        if phrase.says in WHOLE:
            groups = {int(m.group(2)) for m in PLACEHOLDER.finditer(found.group())}
            if phrase.says not in ("other", "unread") and groups & used:
                continue
        match = Match(found, marked, lexicon)
        said = READERS[phrase.says](match)
        if said is None:
            continue
        unexplained |= groups - used if phrase.says == "unread" else set()
        used |= groups
        told = [Mention(one, _place(one, found), found.end()) for one in said]
        spoken = phrase.says.startswith("breath") and SPOKEN in found[0]
        if phrase.says in LOOSE and not (spoken or _is_asked_for(phrase.says, marked, found.start(), lexicon)):
            waiting += told if phrase.says in BESIDE else []
            unexplained |= groups if phrase.says in BY_THEMSELVES else set()
            continue
        mentions += told
    if any(isinstance(m.said, (SetsSaid, RepsSaid, RoundsSaid, HoldSaid, WorkSaid)) for m in mentions):
        mentions += waiting
    return _counted_if_told(mentions, marked, unexplained), used, unexplained


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
WHOLE = frozenset({"other", "unread", "an_hour", "rate", "ladder", "set_ladder"})
"""Phrases that take all numbers in them."""
QUANTITY_GROUPS = frozenset({"t", "t2", "t3", "n", "n2", "n3", "x"})


def _times(marked: Marked, lexicon: Lexicon, used: set[int]) -> list[Mention]:
    """Times that no phrase took: a hold or work, where the sentence tells to do something."""
    found: list[Mention] = []
    for place in PLACEHOLDER.finditer(marked.content):
        index = int(place.group(2))
        if place.group(1) != "t" or index in used or not _tells_to_do(marked, place.start(), lexicon):
            continue
        match = Match(place, marked, lexicon)
        quantity = marked.quantities[index]
        if quantity.clock and not _is_duration(marked, place, quantity, lexicon):
            continue
        start = _clause_start(marked, place.start())
        amount = quantity.amount(marked.text, start, quantity.end)
        said: Said = HoldSaid(amount) if is_still(match) else WorkSaid(amount)
        found.append(Mention(said, place.start(), place.end()))
        used.add(index)
    return found


LONGEST_CLOCK_MS = 600_000
"""A clock time beside the name of a movement is how long that is done, up to here; later ones are times of day."""


def _is_duration(marked: Marked, place: re.Match[str], quantity: Quantity, lexicon: Lexicon) -> bool:
    """Whether a time with a colon is a duration rather than a time of day: "plank 1:30", "1:00 plank"."""
    content, start, end = marked.content, place.start(), place.end()
    if lexicon.joints.clock_dose.search(content, max(0, start - BEFORE_CLOCK), end + 8):
        return True
    moves = lexicon.roles.moves
    ends_there = any(found.end() == start - 1 for found in moves.finditer(content, max(0, start - 24), start))
    begins_there = moves.match(content, end + 1) is not None and not content[:start].strip()
    return quantity.high <= LONGEST_CLOCK_MS and (ends_there or begins_there)


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


_OPENING = late_pattern(r"(?:^|[.:;,–—|(\[-])(?: |then|and|now|next|finally|\W)*$")
"""Nothing but small words before the end of this, in a sentence or one of its clauses."""


def _is_asked_for(says: str, marked: Marked, at: int, lexicon: Lexicon) -> bool:
    """Whether a loose phrase tells to do something."""
    opens = says in BY_THEMSELVES and _OPENING.search(marked.content[:at]) is not None
    return opens or _tells_to_do(marked, at, lexicon)


FRAGMENT_WORDS = 7
"""A stretch of so few words around a time is a label with its dose ("Plank 30 s"), not a statement."""


def _tells_to_do(marked: Marked, at: int, lexicon: Lexicon) -> bool:
    """Whether the clause of a time asks for something to be done rather than explains something."""
    content = marked.content
    roles = lexicon.roles
    if ("?" in content[at:] and not lexicon.invites.match(content)) or roles.not_imperative.match(content):
        return False
    start = max(content.rfind(mark, 0, at) + 1 for mark in ".;:,()|[")
    clause = content[start:at]
    if is_imperative(content, lexicon) or is_imperative(clause, lexicon) or lexicon.duty.search(content):
        return True
    end = min((found for mark in ".;:,()" if (found := content.find(mark, at)) >= 0), default=len(content))
    around = content[start:end]
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


def optional(reading: Reading) -> Reading:
    """The same sentence, all its doses only another way to do it."""
    return replace(reading, mentions=(), conditional=(*reading.conditional, *reading.mentions), optional=True)


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
            amount = quantity.amount(marked.text)
            still = is_still(Match(place, marked, lexicon))
            found.append(replace(mention, said=HoldSaid(amount) if still else WorkSaid(amount)))
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
        place = lexicon.turning_point.search(marked.content, mention.start, mention.end + 12)
        if isinstance(said, HoldSaid) and said.time is not None and place:
            top = place.group("top") is not None
            phase = TempoSaid(top_ms=said.time.low) if top else TempoSaid(bottom_ms=said.time.low)
            found.append(replace(mention, said=phase))
        else:
            found.append(mention)
    return found


def _with_marks_read(mentions: list[Mention], used: set[int], marked: Marked, lexicon: Lexicon) -> list[Mention]:
    """The mentions, those inside a mark that its table knows as the table has them."""
    for mark in MARK.finditer(marked.content):
        start, end = mark.start() + 1, mark.end() - 1
        values = read_by_table(marked.text.slice(marked.place(start), marked.place(end)), lexicon) or ()
        if any(isinstance(value, get_args(Said)) for value in values):
            used |= {int(number.group(2)) for number in PLACEHOLDER.finditer(marked.content, start, end)}
            mentions = [one for one in mentions if not start <= one.start < end]
            mentions += [Mention(value, start, end) for value in values if isinstance(value, get_args(Said))]
    return mentions


def _settled_by_marks(mentions: list[Mention], marked: Marked) -> list[Mention]:
    """A dose in square brackets stands instead of the same kind of dose in the words of its sentence."""
    marks = [match.span() for match in MARK.finditer(marked.content)]
    stamps = [place for place in marks if _is_time_stamp(marked, *place)]
    mentions = [m for m in mentions if not any(a <= m.start and m.end <= b for a, b in stamps)]
    in_marks = [mention for mention in mentions if any(a <= mention.start and mention.end <= b for a, b in marks)]
    settled = {_kind(mention.said) for mention in in_marks} | {type(mention.said) for mention in in_marks}
    return [m for m in mentions if m in in_marks or not {_kind(m.said), type(m.said)} & settled]


def _is_time_stamp(marked: Marked, start: int, end: int) -> bool:
    """Whether there is only a clock time between two brackets."""
    number = PLACEHOLDER.fullmatch(marked.content, start + 1, end - 1)
    return number is not None and marked.quantities[int(number.group(2))].clock


def _kind(said: Said) -> type[Said]:
    """What a dose is a dose of; "repeat 5 times" may stand for rounds."""
    match said:
        case WorkSaid():
            return HoldSaid
        case RepsSaid(again=True):
            return RoundsSaid
        case _:
            return type(said)


def _without_doubles(mentions: list[Mention], marked: Marked, lexicon: Lexicon) -> list[Mention]:
    """Sides and directions said once are enough; a phrase inside another adds nothing."""
    kept: list[Mention] = []
    for mention in mentions:
        bare = isinstance(mention.said, (SidesSaid, DirectionsSaid))
        if bare and any(type(other.said) is type(mention.said) for other in kept):
            continue
        if bare and any(isinstance(other.said, BreathSaid) and mention.start < other.end for other in kept):
            continue  # the side of a square
        dosed = [one for one in kept if not isinstance(one.said, (SidesSaid, DirectionsSaid))]
        if dosed and _says_the_same(dosed[-1], kept[-1].end, mention, marked, lexicon):
            continue
        kept.append(mention)
    return kept


def _without_totals(mentions: list[Mention], marked: Marked, lexicon: Lexicon) -> list[Mention]:
    """Without a dose that only adds up both sides or all sets: `8 lunges (4 each side)`, `30 reps: 3 sets of 10`."""
    doses = [mention for mention in mentions if _size(mention.said)]
    if _is_sum(doses) and not _goes_on(marked.content[doses[0].end : doses[1].start], lexicon):
        return [mention for mention in mentions if mention is not doses[0]]
    if len(doses) != 2 or _kind(doses[0].said) is not _kind(doses[1].said):
        return mentions
    total, one = doses
    joints = lexicon.joints.clause.finditer(marked.content, total.start, one.start)
    if any(c.isalpha() for joint in joints for c in joint.group()):
        return mentions  # "20 squats and 10 circles each way"
    parts = (_parts(mention.said) for mention in mentions if mention.start >= total.end)
    adds_up = any(_size(total.said) == tuple(times * size for size in _size(one.said)) for times in parts)
    return [mention for mention in mentions if mention is not total] if adds_up else mentions


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
            return bool(told) and joint != lexicon.or_word and lexicon.same_again.match(between) is not None
        case _:
            return False


def _without_places(mentions: list[Mention], marked: Marked, lexicon: Lexicon) -> list[Mention]:
    """Without sides that only tell where something is: "place a hand on each knee"."""
    places = [found.span() for found in lexicon.in_place.finditer(marked.content)]
    return [
        mention
        for mention in mentions
        if not (isinstance(mention.said, SidesSaid) and any(start <= mention.start <= end for start, end in places))
    ]


def _without_vague(mentions: list[Mention]) -> list[Mention]:
    """Without a hold for as long as one can where its sentence gives a time: "as long as you can, up to a minute"."""
    timed = any(isinstance(m.said, (HoldSaid, WorkSaid)) and m.said.time is not None for m in mentions)
    return [mention for mention in mentions if not (timed and mention.said == HoldSaid(None))]


def _is_conditional(mention: Mention, mentions: list[Mention], marked: Marked, lexicon: Lexicon) -> bool:
    """Whether a mention holds only in a case named in the sentence, or is another way to say or do it."""
    if isinstance(mention.said, (SidesSaid, DirectionsSaid)):
        return False
    content = marked.content
    for aside in PARENTHESIS.finditer(content):
        if aside.start() < mention.start and mention.end <= aside.end() + 1:
            timed_before = any(
                isinstance(other.said, (HoldSaid, WorkSaid)) and other.end <= aside.start() for other in mentions
            )
            counted = isinstance(mention.said, (RepsSaid, RoundsSaid, BreathsSaid, HoldSaid, WorkSaid))
            if lexicon.optional_aside.match(aside.group(1)) or (timed_before and counted):
                return True
    inside = lexicon.condition_inside.search(content)
    if inside and mention.start >= inside.start() - 1:
        return True
    condition = lexicon.condition_after.search(content, mention.end)
    if condition and not lexicon.firm.search(content, mention.end):
        between = content[mention.end : condition.start()]
        if ":" in between and not content[: mention.start].strip():
            return False  # the dose and the name of what is told behind the colon: "30 crunches: …"
        return (
            not re.search(r"[.;<]", between)
            and not lexicon.stops.search(between)
            and not any(mention.end <= other.start < condition.start() for other in mentions)
        )
    return _is_alternative(mention, mentions, content, lexicon)


def _is_alternative(mention: Mention, mentions: list[Mention], content: str, lexicon: Lexicon) -> bool:
    """Whether it is offered instead of what was said before: `30 seconds or 10 reps`, `60 seconds, 45 if it hurts`."""
    before = [other for other in mentions if other.end <= mention.start]
    if not before:
        return False
    between, after = content[before[-1].end : mention.start], content[mention.end :]
    if lexicon.offers.fullmatch(between):
        return True
    if not any(_kind(other.said) is _kind(mention.said) for other in before):
        return False
    for_a_case = lexicon.instead.match(after) and not lexicon.firm.match(after.strip())
    return bool(lexicon.prefers.fullmatch(between) or for_a_case)
