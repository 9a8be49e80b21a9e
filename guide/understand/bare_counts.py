"""Numbers beside names in a list of such, which say neither "times" nor "x": "Squats 10", "Lunges (8)", "10 owls".

By itself such a number may be anything: the third of its kind, a page, a size. In a row of movements, each with one,
it is how often each is done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from guide.late import late_pattern
from guide.understand.dosed_names import is_bare_name
from guide.understand.doses import Mention, Reading, read_sentence
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.naming import WORDS
from guide.understand.outline import Line, Section
from guide.understand.said import DirectionsSaid, RepsSaid, RestSaid, SidesSaid
from guide.understand.tokens import NumberKind, Quantity

LEAST_ITEMS: Final = 2
"""So many items of a list with bare numbers are counted."""
LEAST_LINES: Final = 3
"""So many lines of text that stand in no list are; fewer where each names a movement."""
MOST_COUNTED: Final = 0.8
"""So many of the lines in a row must have a number beside their name, or another dose."""
MOST_MOVEMENTS: Final = 0.5
LEAST_COUNT: Final = 4
"""The greatest of the numbers is at least this: names have small numbers of their own, "Warrior 2"."""
MOST_COUNT: Final = 300
MOST_NAME_WORDS: Final = 5
MOST_WORDS_BEHIND: Final = 8
"""So many may stand behind the number: "6 touch the sky and touch your toes"."""
MOST_COUNTED_FIRST: Final = 0.6
"""So many lines in a row are enough where each number stands in front of a movement, three times and more."""
LEAST_COUNTED_FIRST: Final = 3
MOST_LETTERS: Final = 80
"""A name with its number has no more letters, but for how it is done behind a dash."""
_DASH: Final = late_pattern(r" [–—~-] ")
_BEHIND: Final = late_pattern(r"\W*[a-z](?:[^<>:.;]|\.(?= [a-z])){2,50}?(?:[ (]\(?|(?P<colon>: ?))<n0>\)?\W*")
_NUMBER_FIRST: Final = late_pattern(r"\W*<n0> ")
_FRONT: Final = late_pattern(r"\W*<n0> [a-z][^<>:.;(]{2,50}(?:\([^<>()]*\))?\W*")


def bare_count(reading: Reading, lexicon: Lexicon) -> Quantity | None:
    """The number beside the name that a sentence is, where no word says what it counts."""
    quantities = reading.marked.quantities
    told = any(not isinstance(one.said, (SidesSaid, DirectionsSaid, RestSaid)) for one in reading.mentions)
    if told or reading.conditional or not quantities or quantities[0].kind is not NumberKind.COUNT:
        return None
    if quantities[0] not in reading.unread and not lexicon.roles.moves.search(reading.marked.content):
        return None  # it is known to count something else, and of no movement: "30 Aug", but not "10 good mornings"
    rest = min((one.start for one in reading.mentions if isinstance(one.said, RestSaid)), default=None)
    content = reading.marked.content[:rest].rstrip(" ,;/|–—-(")  # "Squats 30, rest 30 s"
    if content.count("<") != 1 or (rest is None and len(quantities) > 1):
        return None
    if content.lstrip().startswith("<n0> "):
        content = _without_manner(content)
    elif manner := lexicon.joints.manner_behind.search(content):
        content = content[: manner.start()]  # "Bridge - 12, squeeze at the top"
    before = content[: content.find("<")]
    if before.strip() and (lexicon.roles.no_name.match(content) or lexicon.checks.no_name.match(content)):
        return None  # a clause that ends in a number: "Aim to reach 20", "When you can do 20, go on"
    most = MOST_NAME_WORDS if before.strip() else MOST_WORDS_BEHIND
    named = 0 < len(WORDS.findall(content.replace("<n0>", " "))) <= most
    shaped = _BEHIND.fullmatch(content) or _FRONT.fullmatch(content)
    if shaped and shaped.re is _BEHIND and shaped["colon"] and lexicon.activities.still_names.search(before):
        return None  # seconds as likely as times: "Plank: 10"
    if lexicon.numbers.settings.search(content):
        return None
    if not named or not shaped or lexicon.numbers.series.search(f"{before.rstrip(' (')} "):
        return None
    least = 1 if _FRONT.fullmatch(content) else 2
    return quantities[0] if least <= quantities[0].low and quantities[0].high <= MOST_COUNT else None


def counted(reading: Reading, lexicon: Lexicon) -> Reading:
    """The sentence with its bare number as how often its movement is done; as it is where it has none."""
    number = bare_count(reading, lexicon)
    if number is None:
        return reading
    start = reading.marked.content.find("<")
    said = RepsSaid(number.amount(reading.text))
    count = Mention(said, start, start + len("<n0>"))
    return replace(reading, mentions=(count, *reading.mentions), unread=())


def counted_lines(root: Section, lexicon: Lexicon) -> frozenset[int]:
    """The lines of an article, by their identity, in which a bare number counts."""
    return frozenset(
        id(line)
        for section in root.walk()
        for run in (*_runs(section), *_runs_in_parts(section))
        for line in _counted_in(run, lexicon)
    )


def _runs(section: Section) -> Iterator[list[Line]]:
    """The first line of each outermost item of a list in a section, and lines that stand in none in a row."""
    for number, own in groupby((line for line in section.lines if line.depth <= 1), key=lambda line: line.list_number):
        lines = (
            [next(item) for _, item in groupby(own, key=lambda line: line.item)] if number else _between_sentences(own)
        )
        if len(lines) >= LEAST_ITEMS:
            yield lines


def _between_sentences(lines: Iterable[Line]) -> list[Line]:
    """Lines without the sentences before the first and behind the last that has a number."""
    told = list(lines)
    counted = [at for at, line in enumerate(told) if not _is_sentence(line)]
    return told[counted[0] : counted[-1] + 1] if counted else told


def _is_sentence(line: Line) -> bool:
    words = line.text.content.rstrip()
    return words.endswith((".", "!", "?")) and not any(map(str.isdecimal, words))


def _runs_in_parts(section: Section) -> Iterator[list[Line]]:
    """The lines of text in a section and under the headings in it, if they are few under some: "Legs", "Squats 20"."""
    parts = [part.lines for part in (section, *section.sections) if part.lines]
    listed = any(line.depth for lines in parts for line in lines)
    lines = [line for part in parts for line in part]
    if not listed and len(parts) > 1 and min(map(len, parts)) < LEAST_LINES <= len(lines):
        yield lines


def _counted_in(run: Sequence[Line], lexicon: Lexicon) -> list[Line]:
    """The lines in a row of which a bare number counts."""
    read = [
        (line, read_sentence(line.text, lexicon))
        for line in run
        if len(_without_manner(line.text.content)) <= MOST_LETTERS
    ]
    bare = [(line, number) for line, reading in read if (number := bare_count(reading, lexicon)) is not None]
    dosed = sum(bool(reading.mentions) and bare_count(reading, lexicon) is None for _, reading in read)
    counts = sum(any(isinstance(m.said, RepsSaid) for m in reading.mentions) for _, reading in read)
    alone = sum(is_bare_name(line.text, lexicon) for line in run)
    moves = sum(lexicon.roles.moves.search(line.text.content.lower()) is not None for line in run)
    least = LEAST_ITEMS if run[0].list_number or moves == len(read) == len(run) else LEAST_LINES
    behind = [behind for _, reading in read if (behind := _behind_count(reading, lexicon))]
    first = sum(lexicon.roles.moves.search(one) is not None or is_imperative(one, lexicon) for one in behind)
    counted_first = len(behind) >= max(LEAST_COUNTED_FIRST, MOST_COUNTED_FIRST * len(run)) < 2 * first
    if not bare or not (counted_first or len(bare) + dosed >= max(least, MOST_COUNTED * (len(run) - alone))):
        return []
    numbers = [number.low for _, number in bare]
    if max(numbers) < LEAST_COUNT or (max(moves, counts) < MOST_MOVEMENTS * len(run) and not counted_first):
        return []
    return [line for line, _ in bare]


def _without_manner(content: str) -> str:
    """The words of a line up to how it is done, behind a dash."""
    dash = _DASH.search(content, content.rfind("\n") + 1)
    return content if dash is None else content[: dash.start()]


def _behind_count(reading: Reading, lexicon: Lexicon) -> str:
    """What stands behind the number that a line begins with, if it counts or may: "5 head nods"; empty for others."""
    found = _NUMBER_FIRST.match(reading.marked.content)
    told = any(isinstance(one.said, RepsSaid) for one in reading.mentions)
    return reading.marked.content[found.end() :] if found and (told or bare_count(reading, lexicon)) else ""
