"""Reads a sentence: its numbers, what explains each, and what of all that counts."""

from __future__ import annotations

from functools import cache

from guide.late import late_pattern
from guide.model.routine import Amount
from guide.model.text import Text
from guide.understand.doses.conditional import conditional_in
from guide.understand.doses.finding import found_in
from guide.understand.doses.mentions import PLACEHOLDER, Found, Mention, Reading
from guide.understand.doses.settling import settled, with_marks_read, without_places
from guide.understand.lexicon import Lexicon
from guide.understand.lexicon.numbers import RIGHT_ANGLES
from guide.understand.mood import is_imperative
from guide.understand.said import (
    BreathSaid,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    SetsSaid,
    SidesSaid,
    WorkSaid,
)
from guide.understand.sentences import LONGEST
from guide.understand.tokens import Marked, NumberKind, Quantity, forget_marked, lowered, mark_numbers


def read_sentence(text: Text, lexicon: Lexicon) -> Reading:
    """All that a sentence says about doses; what runs on for longer than one can says nothing.

    Rules ask this of whole paragraphs and lines, and each number of a sentence is held against all the others.
    """
    return _read(text.content, text.places, lexicon)


def forget_read() -> None:
    """Let go of the sentences read: an article that is understood needs none of them, and a long one has many."""
    _read.cache_clear()
    _says_only_doses.cache_clear()
    forget_marked()


@cache  # all of an article, for rules go through it one after the other
def _read(content: str, places: tuple[tuple[int, int], ...], lexicon: Lexicon) -> Reading:
    """The same of a text by its parts, for texts are equal wherever they stand; remembered, for most are read again."""
    text = Text(content, places)
    marked = mark_numbers(text, lexicon)
    if len(content) > LONGEST:
        return Reading(text, marked, (), (), None, alternating=False, optional=False, unread=())
    content = marked.content
    back = lexicon.sides.there_and_back.search(content)
    found = with_marks_read(found_in(marked, lexicon), marked, lexicon)
    found = _asked_for(without_places(found, back, marked, lexicon), marked, lexicon)
    mentions = [one for one in settled(found.mentions, marked, lexicon) if not _is_none(one)]
    optional = _is_for_a_case(content, lexicon)
    conditional = mentions if optional else conditional_in(mentions, marked, lexicon)
    held = {id(mention) for mention in conditional}
    return Reading(
        text=text,
        marked=marked,
        mentions=tuple(mention for mention in mentions if id(mention) not in held),
        conditional=tuple(conditional),
        pace=next((pace for pattern, pace in lexicon.activities.paces if pattern.search(content)), None),
        alternating=bool(back or lexicon.sides.alternating.search(content)),
        optional=optional,
        unread=_unread(found, marked),
    )


def _is_none(mention: Mention) -> bool:
    """Whether a mention only says that nothing is done: "Hold 0 seconds" on a sheet with the same fields for all."""
    match mention.said:
        case HoldSaid(Amount() as amount) | WorkSaid(amount) | RepsSaid(Amount() as amount) | SetsSaid(amount):
            return not amount.high
        case _:
            return False


def _is_for_a_case(content: str, lexicon: Lexicon) -> bool:
    """Whether all that a sentence tells holds only in the case with which it begins."""
    polite = lexicon.cases.firm.match(content.lstrip(" \"'(*")) or lexicon.cases.moment.match(content)
    return bool(lexicon.cases.conditional.match(content)) and not polite


def _asked_for(found: Found, marked: Marked, lexicon: Lexicon) -> Found:
    """What is left where a sentence asks a question, sums up what was told before, or says that it has no dose."""
    content = marked.content
    if lexicon.marks.no_dose.search(content):
        return Found((), frozenset(range(len(marked.quantities))), frozenset())
    if found.mentions and lexicon.tells_of.match(content):
        asked = _asking_from(content, lexicon)
        kept = tuple(one for one in found.mentions if one.start >= asked)
        return Found(kept, found.used, found.unexplained | _numbers_before(asked, content) & found.used)
    asks = lexicon.question.search(content) and not lexicon.invites.match(content)
    if not (asks or lexicon.sums_up.match(content)):
        return found
    times = {index for index in found.used if marked.quantities[index].kind is NumberKind.TIME}
    sides = tuple(one for one in found.mentions if isinstance(one.said, (SidesSaid, DirectionsSaid)))
    return Found(sides, found.used, found.unexplained | times)


def _asking_from(content: str, lexicon: Lexicon) -> int:
    """Where the first clause behind the beginning of a sentence asks for something: "he did fifty, so do ten"."""
    starts = (sign.end() for sign in lexicon.joints.clause.finditer(content))
    return next((start for start in starts if is_imperative(content[start:], lexicon)), len(content))


def _numbers_before(end: int, content: str) -> frozenset[int]:
    """The numbers that stand before an index of a marked sentence."""
    return frozenset(int(place.group(2)) for place in PLACEHOLDER.finditer(content, 0, end))


def _unread(found: Found, marked: Marked) -> tuple[Quantity, ...]:
    """The counts and times of which nothing was made."""
    unread = (one for at, one in enumerate(marked.quantities) if at not in found.used or at in found.unexplained)
    return tuple(one for one in unread if one.kind in (NumberKind.TIME, NumberKind.COUNT))


NO_NAME = Text("")

WORDS = late_pattern(rf"[^\W\d_]+(?:['’][^\W\d_]+)?|\b{RIGHT_ANGLES}\b")
"""The words of a sentence: `child's` is one."""
COMPOUND = late_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)+")
"""Words joined by hyphens, which together may be the name of a movement: `get-up`."""


def says_only_doses(text: Text, name: Text, lexicon: Lexicon) -> bool:
    """Whether some words state a dose and nothing else; the name, how often a day and how long in all do not count."""
    return _says_only_doses(text.content, text.places, name.content, lexicon)


@cache  # as above
def _says_only_doses(content: str, places: tuple[tuple[int, int], ...], name: str, lexicon: Lexicon) -> bool:
    text = Text(content, places)
    mentions = read_sentence(text, lexicon).mentions
    if not any(c.isdecimal() for c in text.content) and not mentions:
        return False
    content = mark_numbers(text, lexicon).content
    if any(isinstance(one.said, BreathSaid) and one.said.coded and _ends_in_word(one, content) for one in mentions):
        return False
    dose = lexicon.roles.frequency.sub(" ", lexicon.roles.builds_behind.sub(" ", content))
    dose = lexicon.roles.in_all.sub(" ", dose)
    content = dose if PLACEHOLDER.search(dose) else content
    called = lowered(name)
    compounds = [words for words in COMPOUND.findall(content) if words not in called]
    if lexicon.limb_name.search(content.removeprefix(called)) or any(map(lexicon.roles.moves.fullmatch, compounds)):
        return False
    words = WORDS.findall(PLACEHOLDER.sub(" ", content))
    known = set(WORDS.findall(called))
    return all(word in lexicon.dose_words or word in known for word in words)


def _ends_in_word(code: Mention, content: str) -> bool:
    """Whether a pattern of breathing is the name of a way to breathe, its numbers in front: "4-7-8 breathing"."""
    numbers = PLACEHOLDER.match(content, code.start)
    return numbers is not None and numbers.end() < code.end


def speaks_of_each(words: str, lexicon: Lexicon) -> bool:
    """Whether marked words speak of each of several exercises: "12 of each", "hold each for 20 seconds"."""
    joints = lexicon.joints
    each = lexicon.scopes.whole_routine.search(words) or joints.for_each.search(words) or joints.held_each.match(words)
    return each is not None
