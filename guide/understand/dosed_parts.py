"""Parts of a workout with a dose for all that is named under them: "Legs – 40 s each", "Block A x 3 rounds".

A name with its dose is an exercise, but for a dose that is for several things: so much of each, or rounds, or sets of a
part that is no movement. What stands under such a line are names, and no steps of one exercise.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from guide.late import late_pattern
from guide.model.text import Text
from guide.understand.dosed_names import MOST_NAME_WORDS, SET_APART, TIMES, WORD, place_of_dose
from guide.understand.doses import NO_NAME, Reading, read_sentence, says_only_doses, speaks_of_each
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.movements_named import names_body_part
from guide.understand.rounds_told import as_rounds, is_bare_times
from guide.understand.said import HoldSaid, RepsSaid, RestSaid, SetsSaid, WorkSaid, are_of_all
from guide.understand.tokens import lowered

MOST_WORDS = 12
"""Words in a name under it, with its dose, and another to choose: "Push-ups OR knee push-ups x 10"."""
MOST_ROUNDS = 6
"""Words that may name anything ask for no more rounds of what is below them: "Arms x 3", but not "Arms x 20"."""
LEAST_NAMES = 2
"""So many names under a line show that its dose is for several."""
REMARK = late_pattern(r"\s*\([^()]*\)")
SENTENCE = late_pattern(r"[.!?;]\W*$")
CLOSED = late_pattern(r"[.!?;,:]\W*$")


def name_of_part(line: Text, lexicon: Lexicon) -> Text | None:
    """The name in a line that gives a dose to several things under it; None for any other line."""
    found = _apart(line, lexicon)
    return found[0] if found else None


def with_rounds(line: Text, reading: Reading, lexicon: Lexicon) -> Reading:
    """A line as read, how often a part is done as rounds where that is only a number of times: "Strength x 3"."""
    found = _apart(line, lexicon)
    if found is None:
        return reading
    *doses, last = reading.mentions
    times = lexicon.joints.said_times.search(reading.marked.content, last.start, last.end) is not None
    if not is_bare_times(found[1]) and not (doses and times):
        return reading
    return replace(reading, mentions=(*doses, as_rounds(last)))


def _apart(line: Text, lexicon: Lexicon) -> tuple[Text, Text] | None:
    """The name of a part in a line, and its dose for several things; None for any other line."""
    content = line.content.rstrip(" :")
    if SENTENCE.search(content) or not any(c.isalpha() for c in content) or not read_sentence(line, lexicon).mentions:
        return None
    for start, end in _places(line.slice(0, len(content)), lexicon):
        name, dose = line.slice(0, start).strip(" :–—-("), line.slice(end, len(content)).strip()
        if _may_name_part(name, lexicon) and _is_for_several(name, dose, lexicon):
            return name, dose
    return None


def _places(line: Text, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Where the name in a line may end and its dose begin: at a sign, or at the first number."""
    yield from (sign.span() for sign in SET_APART.finditer(line.content))
    reading = read_sentence(line, lexicon)
    start = reading.marked.place(reading.mentions[0].start) if reading.mentions else 0
    yield len(TIMES.sub("", line.content[:start])), start


def _may_name_part(name: Text, lexicon: Lexicon) -> bool:
    """Whether some words may name a part of a workout: few, no label, and nothing that tells to do what follows."""
    words, headings = lowered(name.content), lexicon.headings
    if not WORD.search(words) or len(words.split()) > MOST_NAME_WORDS or CLOSED.search(words):
        return False
    if any(one.match(words) for one in (headings.label, headings.elsewhere, headings.no_part)):
        return False
    told = lexicon.pointing.intersection(words.split()[:-1])  # the last may be a letter: "block A"
    return name.content.isupper() or not (told and is_imperative(words, lexicon))


def _is_for_several(name: Text, dose: Text, lexicon: Lexicon) -> bool:
    """Whether a dose behind a name is for several things: for each, in rounds, or in sets of no movement."""
    reading = read_sentence(dose, lexicon)
    said = [mention.said for mention in reading.mentions]
    each = speaks_of_each(reading.marked.content, lexicon)
    each = each and any(isinstance(one, (HoldSaid, RepsSaid, WorkSaid)) for one in said)
    if each and dose.content.rstrip().endswith(")"):
        return True
    if not said or not (says_only_doses(dose, NO_NAME, lexicon) or _is_all_said(reading)):
        return False
    words = lowered(name.content)
    of_part = lexicon.headings.phase.match(words) or not lexicon.roles.moves.search(words)
    sets = any(isinstance(one, SetsSaid) for one in said)
    only = all(isinstance(one, (SetsSaid, RestSaid)) for one in said)
    few = lexicon.headings.phase.match(words) or all(
        one.count is not None and one.count.high <= MOST_ROUNDS for one in said if isinstance(one, RepsSaid)
    )
    return each or are_of_all(said) or bool(of_part and ((sets and only) or (few and is_bare_times(dose))))


def _is_all_said(reading: Reading) -> bool:
    """Whether all words of a dose are in what it says: "3 times through"."""
    marked = reading.marked.content.rstrip(" )")
    return len(reading.mentions) == 1 and reading.mentions[0].start == 0 and reading.mentions[0].end >= len(marked)


def heads_names(line: Text, names: Sequence[Text], lexicon: Lexicon) -> bool:
    """Whether a line is the name of a part with a dose for all that stands under it, which may be names.

    "Side plank: 30 s each" does not head "Squats: 20": each name has a dose of its own, and so has the side plank.
    """
    name = name_of_part(line, lexicon) if names else None
    if name is None or _are_periods((name, names[0]), lexicon):
        return False
    dosed = any(place_of_dose(one, lexicon) is not None for one in names)
    single = _moves(name, lexicon) and not lexicon.headings.phase.match(lowered(name.content))
    return not (single and dosed)


def _are_periods(names: Sequence[Text], lexicon: Lexicon) -> bool:
    """Whether names are weeks or days that stand beside each other, none of them over the next."""
    called = (SET_APART.split(lowered(name.content), maxsplit=1)[0] for name in names)
    return all(lexicon.headings.period.match(one.strip()) for one in called)


def names_under(lines: Sequence[Text], lexicon: Lexicon) -> int:
    """How many of some lines, from the first on, may each be a name, with its dose or without."""
    return next((at for at, line in enumerate(lines) if not _is_name(line, lexicon)), len(lines))


def are_movements(names: Sequence[Text], lexicon: Lexicon) -> bool:
    """Whether some names are plainly things to do: there are several, and half of them move something or are dosed."""
    moved = sum(_moves(one, lexicon) or place_of_dose(one, lexicon) is not None for one in names)
    return len(names) >= LEAST_NAMES and moved >= len(names) / 2


def _is_name(line: Text, lexicon: Lexicon) -> bool:
    """Whether a line may be a name: few words, no sentence, no rest, and no step that tells what a limb does."""
    words = lowered(REMARK.sub("", line.content))
    if not WORD.search(words) or len(words.split()) > MOST_WORDS or CLOSED.search(words):
        return False
    if names_body_part(words, lexicon):
        return False  # the next part: "Legs"
    said = [mention.said for mention in read_sentence(line, lexicon).mentions]
    if said and all(isinstance(one, (RestSaid, SetsSaid)) or are_of_all([one]) for one in said):
        return False
    step = is_imperative(words, lexicon) and lexicon.roles.bodily.search(words) is not None
    return place_of_dose(line, lexicon) is not None or _moves(line, lexicon) or not step


def _moves(line: Text, lexicon: Lexicon) -> bool:
    return lexicon.roles.moves.search(lowered(line.content)) is not None
