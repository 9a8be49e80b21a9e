"""Lines that are each a name with its dose: the first of them is no title over the others.

A title may say how long all of it takes, and how often. What tells it apart is that it is not told like what comes
after it: "Stretching in 5 minutes" over "Neck - 20 seconds".
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from guide.late import late_pattern
from guide.model.text import Text, joined
from guide.understand.doses import NO_NAME, PLACEHOLDER, read_sentence, says_only_doses
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.said import OF_ALL, HoldSaid, RepsSaid, SetsSaid, WorkSaid, asks_again
from guide.understand.tokens import lowered, mark_numbers

MOST_NAME_WORDS = 8
"""A name over what is told of it, over its steps or its fields, or of a part over its names, has no more words."""
MOST_BARE_WORDS = 7
"""A name without a dose has no more words."""
MOST_MOVEMENT_WORDS = 4
"""The name of a movement that has no other word for one in it: "legs up the wall"."""
MOST_WORDS = 12
"""A name with its dose has no more words."""
MOST_TOLD_WORDS = 20
"""A line that tells what is done, with its dose at the end, has no more words."""
BOTH_WAYS = 3
"""So many words tell one way and the other: "up and down", "side to side"."""
WORD = late_pattern(r"[^\W\d_]")
DIGIT = late_pattern(r"\d")
TIMES = late_pattern(r"\b[x×]\s*$")
"""A sign in front of a number, which belongs to it."""
REMARK_BEHIND_TIMES = late_pattern(r"[a-z] [x×] ?<n\d+>(?: \(?[a-z][\w'-]*\)?){0,3}$")
"""A number with a sign that can be nothing but a dose, with a few words of the manner behind it: "Squats x20 slow"."""
SET_APART = late_pattern(r"\s[–—~-]\s|[:;,(|]")
"""A sign between a name and its dose."""
SIGN_BEHIND = late_pattern(r"(?=\W{0,2}[^\W_]{1,12}\b)[^:|–—\n]{1,24}?(\s+[–—|-]+\s+|\s?[:|]\s+)(?=\W{0,3}[^\W\d_])")
"""What stands between a dose in front and what it is of."""
FROM_NOTHING = late_pattern(r"\W*0\s?(?:[–—-]|:00)")
"""How times by a clock begin: "0-3 min", "0:00"."""
BARE_NUMBER = late_pattern(r"(\d{1,3})\s*[–—-]")

LOAD_BEHIND = late_pattern(
    r"\s*(?P<sign>[(@])?\s*\d[\d.,–-]*\s*(?P<first>[\"″”#%'’]+|[^\W\d_]{1,3})?(?P<second>\s*/\s*\d[\d.,–-]*)?\s*(?P<unit>[^\W\d_]+|[\"″”#%'’]+)?\)?\W*$"
)
"""A number at the end of a line, or two for two kinds of people, with what it measures."""


class Place(Enum):
    """Where a line with a name has its dose."""

    FRONT = "10 lunges"
    BEHIND = "Lunges 10"
    APART = "Lunges, 10"


def without_load(line: Text, lexicon: Lexicon) -> Text:
    """A line without how heavy, high or far at its end: "Box jumps 24/20 in", "Swings (53/35)"."""
    found = LOAD_BEHIND.search(line.content) if any(c.isdecimal() for c in line.content) else None
    if found is None or not line.content[: found.start()].strip():
        return line
    units = [unit.lower() for unit in (found["first"], found["unit"]) if unit is not None]
    known = all(not unit[0].isalpha() or unit in lexicon.numbers.measures for unit in units)
    return line.slice(0, found.start()) if known and (units or found["second"]) else line


def are_dosed_names(line: Text, other: Text, lexicon: Lexicon) -> bool:
    """Whether two lines are each a name with a dose at the same place."""
    place = place_of_dose(line, lexicon)
    return place is not None and place is place_of_dose(other, lexicon)


def place_of_dose(line: Text, lexicon: Lexicon) -> Place | None:
    """Where a line of a few words has its dose; None where it has none, or where more than a dose stands behind it."""
    few = 0 < len(line.content.split()) <= MOST_WORDS and not line.content.rstrip().endswith(".")
    if not few or not gives_dose(line, lexicon):
        return None
    reading = read_sentence(line, lexicon)
    number = PLACEHOLDER.search(reading.marked.content)
    start = reading.marked.place(number.start() if number else reading.mentions[0].start)
    before = TIMES.sub("", line.content[:start])
    if not WORD.search(before):
        return Place.FRONT
    signs = [sign.end() for sign in SET_APART.finditer(before)]
    if signs and lexicon.headings.fact_label.match(lowered(SET_APART.split(before, maxsplit=1)[0])):
        return None  # "Difficulty: easy | Hold: 20 sec"
    if not signs and REMARK_BEHIND_TIMES.search(reading.marked.content):
        return Place.BEHIND
    if not any(says_only_doses(line.slice(at), NO_NAME, lexicon) for at in signs or [start]):
        return None
    return Place.APART if signs else Place.BEHIND


def ends_in_movement(name: Text, lexicon: Lexicon) -> bool:
    """Whether the last words of a name, up to how or where it is done, are a movement: "heel walks on grass"."""
    words = lowered(name.content).strip(" *_:.")
    behind = lexicon.joints.name_runs_on.search(words)
    last = (words[: behind.start()] if behind else words).split()[-MOST_MOVEMENT_WORDS:]
    named = any(lexicon.roles.moves.fullmatch(" ".join(last[at:])) for at in range(len(last)))
    return named and not lexicon.roles.no_name.match(words)


def is_bare_name(line: Text, lexicon: Lexicon) -> bool:
    """Whether a line is the name of a movement and nothing else, written as one: "Dips" between "Rows 3x10"."""
    words = lowered(line.content)
    few = len(words.split()) <= MOST_BARE_WORDS and line.content.rstrip()[-1:].isalnum() and not DIGIT.search(words)
    known = any(one.match(words) for one in (lexicon.headings.phase, lexicon.headings.label, lexicon.headings.aside))
    return few and line.content[:1].isupper() and not known and ends_in_movement(line, lexicon)


def without_sign_behind(lines: Sequence[Text | None], lexicon: Lexicon) -> list[Text | None]:
    """Lines of one list; if most begin with a dose set apart from what it is of, these have no sign between the two.

    "30 sec - plank" is "30 sec plank". Numbers without a word count the lines where each is the next of the one before.
    """
    found = [line and _joined_behind(line, lexicon) for line in lines]
    bare = [BARE_NUMBER.match(line.content) for line in lines if line is not None]
    numbers = [int(one[1]) for one in bare if one]
    counted = any(after == number + 1 for number, after in pairwise(numbers)) or len(numbers) == 1
    many = sum(one is not None for one in found)
    clock = any(FROM_NOTHING.match(line.content) for line in lines if line is not None)
    apart = not clock and many >= 2 and 2 * many >= len(lines) and not counted
    return [one or line for one, line in zip(found, lines, strict=True)] if apart else list(lines)


def _joined_behind(line: Text, lexicon: Lexicon) -> Text | None:
    """The line without the sign behind the dose that it begins with; None where it begins with none."""
    sign = SIGN_BEHIND.match(line.content)
    if sign is None:
        return None
    dose, name = line.slice(0, sign.start(1)), line.slice(sign.end(1))
    said = [mention.said for mention in read_sentence(dose, lexicon).mentions]
    counts = any(isinstance(one, (RepsSaid, WorkSaid, HoldSaid)) for one in said) or BARE_NUMBER.match(line.content)
    few = len(name.content.split()) <= MOST_WORDS and not DIGIT.search(name.content) and "," not in name.content
    if not counts or not few or not says_only_doses(dose, NO_NAME, lexicon):
        return None
    return joined([dose, name])


def are_apart(line: Text, other: Text, lexicon: Lexicon) -> bool:
    """Whether two lines are each a name with its dose behind it, the names of two things: "Up and down - 10"."""
    names = [_name_apart(one, lexicon) or _name_before_dose(one, lexicon) for one in (line, other)]
    return None not in names and names[0] != names[1]


def _name_before_dose(line: Text, lexicon: Lexicon) -> str | None:
    """The name right in front of a dose with nothing behind it, or far in front: "side to side x 10"."""
    if line.content.rstrip().endswith((".", ":")) or len(line.content.split()) > MOST_TOLD_WORDS:
        return None
    reading = read_sentence(line, lexicon)
    first = next((one for one in reading.mentions if isinstance(one.said, RepsSaid) and not one.said.again), None)
    if first is None or len(reading.mentions) > 1 or reading.marked.content[first.end :].strip(" )"):
        return None
    name = reading.marked.content[: first.start].rstrip(" ,:;(x×–—-")
    roles = lexicon.roles
    told = is_imperative(name, lexicon) or roles.follows.match(name) or roles.same_movement.match(name)
    known = (lexicon.dose_words, lexicon.sides.side_words, lexicon.sides.limbs)
    words, joints = name.split(), (lexicon.numbers.and_word, *lexicon.numbers.joiners)
    both_ways = len(words) == BOTH_WAYS and words[1] in joints
    named = both_ways or any(not any(word in one for one in known) for word in words)
    return name if named and not told else None


def is_apart(line: Text, lexicon: Lexicon) -> bool:
    """Whether a line is a name with its dose behind a sign, and not just a side, or the number of a set."""
    name = _words_apart(line, lexicon)
    if name is None or lexicon.joints.numbered_set.match(mark_numbers(line, lexicon).content):
        return False
    return bool(set(name.split()) - lexicon.sides.side_words.keys() - lexicon.sides.limbs.keys() - lexicon.common)


def _name_apart(line: Text, lexicon: Lexicon) -> str | None:
    """The name in front of the sign of a dose; None where it is the label of one, a part, a level or a side."""
    name = _words_apart(line, lexicon)
    return None if name is None or len(lexicon.sides.side_words.keys() & set(name.split())) == 1 else name


def _words_apart(line: Text, lexicon: Lexicon) -> str | None:
    """The words in front of the sign of a dose; None where they are the label of one, a part or a level."""
    sign = SET_APART.search(line.content)
    if sign is None or place_of_dose(line, lexicon) is not Place.APART:
        return None
    name = lowered(line.content[: sign.start()]).strip()
    other = (lexicon.headings.label, lexicon.headings.phase, lexicon.headings.period, lexicon.variant)
    return None if any(one.match(name) for one in other) else name


def gives_dose(text: Text, lexicon: Lexicon) -> bool:
    """Whether some words give one exercise a dose."""
    reading = read_sentence(text, lexicon)
    said = [mention.said for mention in reading.mentions]
    return bool(said) and not asks_again(said) and not lexicon.scopes.whole_routine.search(reading.marked.content)


def tells_several(line: Text, lexicon: Lexicon) -> bool:
    """Whether a line gives several doses, each to something else: "10 squats, 8 lunges", not "3 sets of 10"."""
    said = [mention.said for mention in read_sentence(line, lexicon).mentions]
    counts = sum(isinstance(one, RepsSaid) for one in said)
    times = sum(isinstance(one, (WorkSaid, HoldSaid)) for one in said)
    sets = sum(isinstance(one, SetsSaid) for one in said)
    if any(isinstance(one, OF_ALL) for one in said) or sets == 1:
        return False
    return counts > 1 or times > 1 or (counts == times == 1 and " + " in line.content)


def is_repeated(name: str, told: Text, lexicon: Lexicon) -> bool:
    """Whether what is told under a name is repeated: "Bend and rise. Repeat 12 times", but not under "Routine"."""
    reading = read_sentence(told, lexicon)
    again = any(isinstance(mention.said, RepsSaid) for mention in reading.mentions)
    whole = lexicon.scopes.whole_routine.search(reading.marked.content) or lexicon.headings.phase.match(lowered(name))
    return again and not whole and not says_only_doses(told, NO_NAME, lexicon)


def behind_purpose(words: str, lexicon: Lexicon) -> str:
    """The name of a movement behind what it trains and a colon: "strength: wall push-ups"; empty if there is none."""
    purpose, _, named = words.partition(": ")
    few = "<" not in named and len(named.split()) <= MOST_BARE_WORDS and lexicon.pointing.isdisjoint(named.split())
    one = few and lexicon.roles.moves.search(named) and not lexicon.headings.several.search(f"{named}:")
    return named if one and lexicon.headings.purpose.fullmatch(purpose) else ""
