"""Times that are how long all of an exercise takes, beside what is done in it: "Squats (1 minute): 10 reps".

A time in a title, in brackets behind a name or in a column of times is that of the whole where what is told with it has
times of its own, would take far too long if each of its repetitions took so long, or takes about as long: "Rocking
(1 minute)", "8 rocks". What is held may take so long each time.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Final

from guide.model.routine import Amount
from guide.model.text import Text
from guide.understand.doses import Mention
from guide.understand.entries import Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.said import (
    BreathSaid,
    BreathsSaid,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    SidesSaid,
    WorkSaid,
    are_of_a_breath,
)
from guide.understand.tokens import lowered

LONGEST_MS: Final = 600_000
"""Nobody is asked to do one thing for ten minutes in repetitions of a minute and more."""
LEAST_MS: Final = 30_000
"""A shorter time may be that of each repetition: of sprints, of hangs."""
LEAST_OF_A_REP_MS: Final = 1_500
MOST_OF_A_REP_MS: Final = 15_000
"""How long a repetition takes that is no hold, from a quick one to a very slow one with its way back."""
NUMBER: Final = "<"
"""What stands for a number in a marked sentence begins with it."""
SIGNS_OF_TIMES: Final = ("x", "×", "*")


def is_total(title: Sequence[Sentence], sentences: Sequence[Sentence], lexicon: Lexicon) -> bool:
    """Whether a time in a title is how long all of it takes.

    What stands under it then has times of its own, or is done so often that it would take too long.
    """
    said = [one for sentence in title for one in sentence.said if not isinstance(one, SidesSaid)]
    times = [time for one in said if (time := _time_of(one)) is not None]
    if not said or len(times) < len(said):
        return False
    inside = [one for sentence in sentences for one in sentence.said if one not in said]
    if are_of_a_breath(inside):
        return False  # one breath is told, and gone on with
    own = any(isinstance(one, (HoldSaid, WorkSaid, BreathSaid, BreathsSaid)) for one in inside)
    moved = all(map(_is_work, said)) and not any(_names_hold(one.text, lexicon) for one in title)
    return own or any(_takes_too_long(time, inside) or (moved and _is_as_long(inside, time)) for time in times)


def without_total(sentences: Sequence[Sentence], lexicon: Lexicon) -> list[Sentence]:
    """The sentences of an exercise, without the time in brackets behind its name if all of it takes so long."""
    first = sentences[0] if sentences else None
    mention = first.reading.mentions[0] if first is not None and first.reading.mentions else None
    if first is None or mention is None or not _is_in_brackets(first, mention):
        return list(sentences)
    others = (*first.reading.mentions[1:], *(m for one in sentences[1:] for m in one.reading.mentions))
    inside = [one.said for one in others]
    time = _time_of(mention.said)
    if time is None:
        return list(sentences)
    own = any(isinstance(one, BreathsSaid) for one in inside) or _holds_fill(inside, time)
    as_long = _is_work(mention.said) and _counts_so_long(first.text, inside, time, lexicon)
    if not (own or as_long or _takes_too_long(time, inside)):
        return list(sentences)
    return [_without(first, mention), *sentences[1:]]


def without_slot(name: Text, sentences: Sequence[Sentence], lexicon: Lexicon) -> list[Sentence]:
    """The cells of a row, without a time of which the others tell how it is filled: "4 minutes", "2 on each side"."""
    for at, sentence in enumerate(sentences):
        if not _is_of_time_column(sentence, lexicon):
            continue
        only = sentence.said[0] if len(sentence.said) == 1 else None
        time = only.time if isinstance(only, WorkSaid) else None
        others = [*sentences[:at], *sentences[at + 1 :]]
        inside = [one for other in others for one in other.said]
        if time is None:
            continue
        if _takes_too_long(time, inside) or _fills(inside, time) or _counts_so_long(name, inside, time, lexicon):
            return [*sentences[:at], _without(sentence, sentence.reading.mentions[0]), *sentences[at + 1 :]]
    return list(sentences)


def _is_of_time_column(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the header in front of a cell says that it tells how long something takes: "Time", "Minutes"."""
    header = lowered(sentence.text.content.partition(": ")[0])
    return header in lexicon.numbers.units_ms or lexicon.headings.time_column.match(header) is not None


def _time_of(said: Said) -> Amount | None:
    return said.time if isinstance(said, (HoldSaid, WorkSaid)) else None


def _takes_too_long(time: Amount, inside: Sequence[Said]) -> bool:
    """Whether anything counted would take far too long, if each time took so long."""
    counts = [one.count.low for one in inside if isinstance(one, (RepsSaid, RoundsSaid)) and one.count is not None]
    return any(count * _sides(inside) * time.low >= LONGEST_MS for count in counts)


def _counts_so_long(name: Text, inside: Sequence[Said], time: Amount, lexicon: Lexicon) -> bool:
    """Whether the repetitions of something that is not held take about as long as a time."""
    return not _names_hold(name, lexicon) and _is_as_long(inside, time)


def _names_hold(name: Text, lexicon: Lexicon) -> bool:
    return lexicon.activities.still_names.search(lowered(name.content)) is not None


def _is_work(said: Said) -> bool:
    return isinstance(said, WorkSaid)


def _is_as_long(inside: Sequence[Said], time: Amount) -> bool:
    """Whether one of the counts of repetitions, or of cycles, takes about as long as a time."""
    counted = (one for one in inside if isinstance(one, RepsSaid) or (isinstance(one, RoundsSaid) and one.cycles))
    counts = [one.count.low for one in counted if one.count is not None]
    return time.low >= LEAST_MS and any(
        count * LEAST_OF_A_REP_MS <= time.low <= count * _sides(inside) * MOST_OF_A_REP_MS for count in counts
    )


def _holds_fill(inside: Sequence[Said], time: Amount) -> bool:
    """Whether what is held, so often and on one side or on both, takes most of a time and no more."""
    held = sum(one.time.low for one in inside if isinstance(one, HoldSaid) and one.time is not None)
    often = [one.count.low for one in inside if isinstance(one, (RepsSaid, SetsSaid, RoundsSaid)) and one.count]
    taken = held * prod(often)
    return taken <= time.high and time.low < 2 * taken * _sides(inside)


def _fills(inside: Sequence[Said], time: Amount) -> bool:
    """Whether times of their own, on as many sides as are told, are just as long as a time."""
    own = [one.low for said in inside if (one := _time_of(said)) is not None]
    return len(own) * _sides(inside) > 1 and sum(own) * _sides(inside) == time.low


def _sides(inside: Sequence[Said]) -> int:
    """On how many sides, or in how many directions, all of it is done."""
    return 2 if any(isinstance(one, (SidesSaid, DirectionsSaid)) for one in inside) else 1


def _is_in_brackets(sentence: Sentence, mention: Mention) -> bool:
    """Whether a mention is the only number in brackets, and no sign of times is behind them.

    "(1 min)" and "(1 min per side)", but not "(1 min) x 10".
    """
    content = sentence.reading.marked.content
    opened = content[: mention.start].rstrip().endswith("(")
    inside, closed, behind = content[mention.end :].partition(")")
    return opened and bool(closed) and NUMBER not in inside and not behind.lstrip().startswith(SIGNS_OF_TIMES)


def _without(sentence: Sentence, mention: Mention) -> Sentence:
    """A sentence without one of its mentions."""
    return sentence.with_mentions(one for one in sentence.reading.mentions if one is not mention)
