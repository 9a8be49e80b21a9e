"""Lines of a paragraph that are a list without marks: counted from one, `1 Lunges`, or done in rounds, `3 rounds`.

So are names with their doses, each on a line of its own, right under sentences that are told of none of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from guide.late import late_pattern
from guide.model.document import Block, Item, List, Paragraph
from guide.model.text import Text
from guide.understand.dosed_names import Place, is_bare_name, place_of_dose
from guide.understand.doses import NO_NAME, read_sentence, says_only_doses
from guide.understand.lexicon import Lexicon
from guide.understand.numbering import LEAST_COUNTED, are_labelled
from guide.understand.outline.short_lines import ShortLines
from guide.understand.outline.wrapping import (
    ENDS_SENTENCE,
    LEAST_RUN,
    RawLine,
    line_ends,
    lines_as_written,
    list_of,
    raw_lines,
)
from guide.understand.said import RestSaid, are_of_all, asks_again
from guide.understand.tokens import lowered, mark_numbers

_NUMBER: Final = late_pattern(
    r"\s*(?:(?P<label>\d{1,2})|(?P<letter>[A-H]))(?: (?=[A-Z][^\W\d_])|(?P<wide>\s{2,6})(?=[^\W\d_]))"
)
"""A number or a letter with one blank and a capital behind it, or with several blanks."""
_COUNTED: Final = late_pattern(r"\s*\d{1,4}[ ]?[^\W\d_][^.!?:]{0,40}$")
"""A number in front of a few words."""
_MULTIPLIED: Final = late_pattern(r"\s*\d{1,3}\s?[x×]\s?\d")
"""So many times so far, or so often, in front: "4x50 kick on 1:15"."""
_WORD: Final = late_pattern(r"(?<![<\w])[a-z]{2,}")
_BEHIND: Final = late_pattern(
    r"(?<!\s)(?:\s*[;,–—-]\s*|\s+)"
    r"(?:[x×]\s?)?\d{1,3}(?:\s?[x×]\s?\d{1,3})?\s?[a-z]{0,7}(?: \w+ \w+)?\s*$"
)
"""A number behind a name, with its unit or without: "Squats 10", "Straddle; 20", "Lunges x 8 each leg"."""
_LEAST_IN_ROUNDS: Final = 2
"""So many things below a line that asks for rounds are done in them."""
_MOST_LEAD_WORDS: Final = 8
"""A line that only asks for rounds has no more words."""


def as_list(paragraph: Paragraph, lexicon: Lexicon) -> tuple[Block, ...] | None:
    """The counted lines of a paragraph as a list, with what stands before and behind them; None where there are none.

    Where the numbers count what the lines name, "1 Burpee", "2 Squats", they belong to the names; letters never do.
    """
    found = [(line, number) for line in raw_lines(paragraph.text.content) if (number := _NUMBER.match(line.content))]
    letters = [number["letter"] for _, number in found if number["letter"]]
    names = [lowered(line.content[number.end() :]) for line, number in found]
    labels = [int(number["label"] or ord(number["letter"]) - ord("A") + 1) for _, number in found]
    if len(found) < LEAST_COUNTED or labels != list(range(1, len(found) + 1)) or len(letters) not in (0, len(found)):
        return None
    if any(name.split()[0] in lexicon.numbers.units_ms for name in names):
        return None
    labelled = bool(letters) or all(number["wide"] for _, number in found) or are_labelled(names, lexicon)
    ends = [line.start + number.end() * labelled for line, number in found]
    return tuple(_apart(paragraph, [line for line, _ in found], ends, lexicon, labelled=labelled))


def _apart(
    paragraph: Paragraph, lines: list[RawLine], begins: list[int], lexicon: Lexicon, *, labelled: bool
) -> Iterator[Block]:
    """The parts of a paragraph in which some lines are items; what stands below one of them belongs to it.

    Below the last it does so only where others have something below them too.
    """
    before = paragraph.slice(0, lines[0].start)
    if before.text.content.strip():
        yield before
    edges = [*(line.start for line in lines), len(paragraph.text)]
    parts = [paragraph.slice(begin, end) for begin, end in zip(begins, edges[1:], strict=True)]
    *others, last = parts
    after = None
    if all(len(list(line_ends(part.text.strip(), lexicon))) == 1 for part in others):
        end = next(line_ends(last.text, lexicon))
        parts[-1], after = last.slice(0, end), last.slice(end, len(last.text))
    items = (
        Item(str(number) if labelled else "", part.text.span(), (part,)) for number, part in enumerate(parts, start=1)
    )
    yield List(labelled, tuple(items))
    if after is not None and after.text.content.strip():
        yield after


def named(paragraph: Paragraph, short: ShortLines) -> tuple[Block, ...] | None:
    """The first paragraph of an article as a list where each of its lines is a name, some with a number behind it.

    The first line is a title over the others where it is not told as they are: "Hip stretches" over "Frog stretch",
    not "Calf stretch" over "Hip stretch", and not "Squats 10" over "Lunges 10".
    """
    raw = raw_lines(paragraph.text.content)
    if len(raw) < LEAST_RUN or paragraph.strong:
        return None
    lines = [paragraph.text.slice(line.start, line.end) for line in raw]
    names = [Text(_BEHIND.sub("", line.content)) for line in lines]
    if not all(map(short.is_like_name, names)) or any(":" in line.content for line in lines):
        return None
    if any(map(short.heads_part, lines[1:])):
        return None
    words = [short.movements_in(name) for name in names]
    dosed = [len(name) < len(line) for name, line in zip(names, lines, strict=True)]
    told = sum(bool(own) or behind for own, behind in zip(words[1:], dosed[1:], strict=True))
    if not any(words) or 2 * told < len(words[1:]) or (dosed[0] and not words[0]):
        return None
    alike = (dosed[0] and any(dosed[1:])) or any(not set(words[0]).isdisjoint(others) for others in words[1:])
    one_word = len(names[0].content.split()) == 1
    begin = 0 if words[0] and (alike or one_word) else 1
    if len(lines) - begin < LEAST_RUN:
        return None
    return (*_written(paragraph, 0, raw[begin].start), list_of(lines[begin:]))


def done(paragraph: Paragraph, lexicon: Lexicon) -> tuple[Block, ...] | None:
    """The lines of a paragraph that are each something to do as lists, with what stands around; None without any.

    "3 rounds" over "10 dips" and "200 m run": what stands over lines in one paragraph is not said of what is before it.
    Where all lines of a paragraph are names with a dose it stays as it is, but for rests between them.
    """
    raw = raw_lines(paragraph.text.content)
    if len(raw) < LEAST_RUN:
        return None
    lines = [paragraph.text.slice(line.start, line.end) for line in raw]
    heads = [_asks_for_rounds(line, lexicon) for line in lines]
    in_turn = _rest_between([line for line, over in zip(lines, heads, strict=True) if not over], lexicon)
    signs = [
        not over and (_is_done(line, lexicon) or (in_turn and _is_rest(line, lexicon)))
        for line, over in zip(lines, heads, strict=True)
    ]
    done_from = _done_from(lines, heads, signs, lexicon)
    blocks: list[Block] = []
    start = at = 0
    while at < len(lines):
        rounds = heads[at] and (bool(blocks) or not at or not signs[at - 1])
        first = at + rounds
        many = done_from[first]
        if many == len(lines) and not in_turn and all(place_of_dose(line, lexicon) for line in lines):
            return None
        if rounds and not many and any(signs[first:]):
            return None  # rounds of lines that nobody can read are not those of others below
        swum = not rounds and all(_is_swum(line, lexicon) for line in lines[at : at + many])
        if many < (_LEAST_IN_ROUNDS if rounds or swum else LEAST_RUN):
            at += 1
            continue
        over = first - (first > 0 and (rounds or lines[first - 1].content.rstrip().endswith(":")))
        blocks += _written(paragraph, start, max(start, raw[over].start))
        blocks += _written(paragraph, max(start, raw[over].start), raw[first].start)
        start, at = raw[first + many - 1].end, first + many
        blocks.append(list_of(lines_as_written(paragraph.text.slice(raw[first].start, start))))
    return (*blocks, *_written(paragraph, start, len(paragraph.text))) if blocks else None


def _done_from(lines: list[Text], heads: list[bool], signs: list[bool], lexicon: Lexicon) -> list[int]:
    """How many lines from each one on are each something to do; 0 where few of them surely are.

    Among lines that surely are, one with a number in front is too, "10 toes to bar", and the name of a movement, alone
    or with its dose behind a sign: "Walking lunge, 50 steps".
    """
    many, sure = [0] * (len(lines) + 1), [0] * (len(lines) + 1)
    for at in range(len(lines) - 1, -1, -1):
        line = lines[at]
        if signs[at] or (not heads[at] and _may_be_done(line, lexicon)):
            many[at], sure[at] = many[at + 1] + 1, sure[at + 1] + signs[at]
    return [run if 2 * surely >= run else 0 for run, surely in zip(many, sure, strict=True)]


def _may_be_done(line: Text, lexicon: Lexicon) -> bool:
    if _COUNTED.match(line.content) or is_bare_name(line, lexicon):
        return True
    moves = lexicon.roles.moves.search(lowered(line.content)) is not None
    return moves and not line.content.rstrip().endswith(":") and place_of_dose(line, lexicon) is Place.APART


def _asks_for_rounds(line: Text, lexicon: Lexicon) -> bool:
    """Whether a line asks for rounds of what comes below it, in few words: "3 rounds for time", "AMRAP 12"."""
    if not 0 < len(line.content.split()) <= _MOST_LEAD_WORDS or lexicon.roles.moves.search(lowered(line.content)):
        return False
    if _MULTIPLIED.match(line.content) and (_names(line, lexicon) or _is_swum(line, lexicon)):
        return False
    said = [mention.said for mention in read_sentence(line, lexicon).mentions]
    return are_of_all(said) or (line.content.rstrip().endswith(":") and asks_again(said))


def _is_done(line: Text, lexicon: Lexicon) -> bool:
    """Whether a line is a name with its dose beside it, or with how far; "3 x 75 on 1:15" is a swim or nothing."""
    if not _names(line, lexicon):
        return _is_swum(line, lexicon) and _MULTIPLIED.match(line.content) is not None
    far = lexicon.joints.so_far.match(mark_numbers(line, lexicon).content)
    beside = place_of_dose(line, lexicon) in (Place.FRONT, Place.BEHIND)
    return bool(far or beside or _MULTIPLIED.match(line.content)) and not says_only_doses(line, NO_NAME, lexicon)


def _rest_between(lines: list[Text], lexicon: Lexicon) -> bool:
    """Whether every other line is a rest: "30 seconds basic bounce", "15 seconds rest", and so on."""
    behind = lines[1::2]
    return len(behind) >= _LEAST_IN_ROUNDS and all(_is_rest(line, lexicon) for line in behind)


def _is_rest(line: Text, lexicon: Lexicon) -> bool:
    said = [mention.said for mention in read_sentence(line, lexicon).mentions]
    return bool(said) and all(isinstance(one, RestSaid) for one in said) and says_only_doses(line, NO_NAME, lexicon)


def _is_swum(line: Text, lexicon: Lexicon) -> bool:
    """Whether a line says how far to swim, in an article of such."""
    return any(one.length for one in mark_numbers(line, lexicon).quantities)


def _names(line: Text, lexicon: Lexicon) -> bool:
    """Whether a line has words that are of no dose."""
    words = _WORD.findall(mark_numbers(line, lexicon).content)
    return not lexicon.common.union(lexicon.dose_words).issuperset(words)


def _written(paragraph: Paragraph, start: int, end: int) -> Iterator[Paragraph]:
    """What stands between two places of a paragraph, if there is anything."""
    text = paragraph.text.slice(start, end)
    if text.content.strip():
        lead = len(text.content) - len(text.content.lstrip())
        yield paragraph.slice(start + lead, start + len(text.content.rstrip()))


def dosed_apart(paragraph: Paragraph, lexicon: Lexicon) -> Iterator[Paragraph]:
    """The paragraph; where it ends with several names with doses, what stands above them as a paragraph of its own.

    What has a number itself may be meant of all of them, and stays: "Three rounds of:".
    """
    lines = raw_lines(paragraph.text.content)
    below = list(takewhile(lambda line: _is_dosed(line, paragraph, lexicon), reversed(lines)))
    above = lines[: -len(below)] if len(below) >= LEAST_RUN else []
    told = paragraph.slice(0, above[-1].end) if above and ENDS_SENTENCE.search(above[-1].content) else None
    if told is None or "<" in mark_numbers(told.text, lexicon).content:
        yield paragraph
    else:
        yield told
        yield paragraph.slice(below[-1].start, len(paragraph.text))


def _is_dosed(line: RawLine, paragraph: Paragraph, lexicon: Lexicon) -> bool:
    place = place_of_dose(paragraph.text.slice(line.start, line.end).strip(), lexicon)
    return place in (Place.APART, Place.BEHIND)
