"""Exercises that an article tells twice: in a summary and at length, by their names and further down how to do them.

A summary says again what the article has told at length; it is not a second workout.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from guide.late import late_pattern
from guide.model.text import Text
from guide.understand.entries import Draft, Piece, Sentence, Titled, Told, Unheard, drafts_in
from guide.understand.evidence import Evidence
from guide.understand.mood import is_imperative
from guide.understand.said import DirectionsSaid, HoldSaid, RestSaid, SidesSaid, WorkSaid
from guide.understand.tokens import lowered
from guide.units import MINUTE_MS
from guide.values import dataclass

LEAST_SHARE = 0.6
"""So many of the names in a table or list must be known for it to be a summary."""
LEAST_SUMMARY = 5
"""So many rows, of which"""
MOST_KNOWN = 0.8
"""so many are told before, sum up all that has been told, whatever they call the others."""
LEAST_NAMED = 2
"""So many bare names in a list may name what is told further down."""
LEAST_PARTS = 3
"""So many parts of a session, each with its minutes, make an outline of it."""
MOST_LOOKED_UP = 3
LEAST_LETTERS = 4
"""Letters of a word that may be short for a longer one."""
MOST_ALIKE = 200
"""Exercises with one word in common that are compared; the work stays in proportion to the article."""
_WORD = late_pattern(r"[^\W_]+")
_BEHIND_NAME = late_pattern(r"(?<=[^\W_])(?:[*_]{1,3}|[ *_]*:| [–—-] |\.\W*$| (?=[A-Z]))")
"""What stands behind a name in front of how it is done."""
MOST_NAME = 60
"""Letters of such a name."""


def without_restated(pieces: list[Piece], evidence: Evidence, rows_told: Collection[int]) -> list[Piece]:
    """The pieces with summaries taken out; where a known exercise has no dose, the summary gives it one.

    Rows that have been told how to do below are no known exercises that others would sum up.
    """
    runs: dict[tuple[int, int], list[Draft]] = defaultdict(list)
    for draft in drafts_in(pieces):
        if not draft.titled:
            runs[draft.table, draft.list_number].append(draft)
    again = _told_again(runs, pieces, evidence, rows_told)
    found: list[Piece] = []
    for piece in pieces:
        if not isinstance(piece, Draft):
            found.append(piece)
        elif (row := again.explained.get(id(piece))) is not None:
            found.append(_explaining(row, piece, evidence))
        elif id(piece) in again.summed:
            found += _unheard(piece)
        elif (twin := again.twins.get(id(piece))) is None:
            found.append(piece)
        elif all(isinstance(one, (DirectionsSaid, SidesSaid)) for one in twin.said):
            twin.sentences += piece.sentences
            found.append(Unheard(piece.name, piece.section))
        else:
            found += _unheard(piece)
    return found


@dataclass(frozen=True, slots=True)
class _Again:
    """What an article tells twice. All of it is known by its identity."""

    twins: dict[int, Draft]
    """The exercise that a row of a summary is."""
    explained: dict[int, Draft]
    """The row of a list that an exercise further down tells how to do."""
    summed: set[int]
    """Rows of a summary that are called by names of their own."""


def _told_again(
    runs: Mapping[tuple[int, int], list[Draft]],
    pieces: Sequence[Piece],
    evidence: Evidence,
    rows_told: Collection[int],
) -> _Again:
    """Which rows of tables and lists are told elsewhere in an article, or tell what stands elsewhere."""
    drafts = drafts_in(pieces)
    told = [draft for draft in drafts if not draft.table]
    others = (draft for draft in drafts if not draft.titled and id(draft) not in rows_told)
    tell = {id(draft) for draft in others if tells_how(draft, evidence)}
    at_length = [draft for draft in told if draft.titled or id(draft) in tell]
    known_so = set(map(id, at_length))
    by_told, by_title, by_length = _Names(told), _Names([one for one in drafts if one.titled]), _Names(at_length)
    by_more = _Names([one for one in told if id(one) in known_so or evidence.has_own_dose(one.sentences)])
    again = _Again({}, {}, set())
    for (table, number), rows in runs.items():
        terse = tell.isdisjoint(map(id, rows))
        bare = terse and not any(evidence.has_dose(row.sentences) for row in rows)
        known = by_told if table else by_more if bare else by_length if terse else by_title
        twins = list(_twins(rows, known))
        if bare and not table and _tell_how(twins, rows, evidence) and _is_dosed_from_above(rows, pieces, number):
            again.explained.update({id(twin): row for row, twin in twins})
        else:
            again.twins.update({id(row): twin for row, twin in twins})
            again.summed.update(_under_other_names(rows, again.twins) if terse else ())
    return again


def _unheard(draft: Draft) -> Iterator[Piece]:
    """The words of an exercise that is told elsewhere, its name among them."""
    yield from (Unheard(text, draft.section) for text in (draft.name, *(one.text for one in draft.sentences)))


def with_told_below(pieces: list[Piece], evidence: Evidence) -> tuple[list[Piece], Collection[int]]:
    """The pieces with what is told under or behind the names of rows with doses further up given to these rows.

    A table or a list says what is done and how often; what stands below under "Dead bug", without any dose, is how it
    is done: no second exercise, nor is it of the whole article. Such rows, by their identity, come with the pieces.
    """
    drafts = drafts_in(pieces)
    untitled = [one for one in drafts if not one.titled]
    rows = {
        words_of(one.name): one
        for one in reversed(untitled)
        if evidence.has_own_dose(one.sentences) and not tells_how(one, evidence)
    }
    told = list(_parts_below(pieces, rows)) if len(rows) >= LEAST_NAMED else []
    how = [(row, part) for row, part in told if _only_tell(part, evidence)]
    runs = {(row.table, row.list_number) for row, _ in how}
    beside = [row for row in rows.values() if (row.table, row.list_number) in runs]
    if len(how) < max(LEAST_NAMED, LEAST_SHARE * max(len(told), len(beside))):
        return pieces, ()
    every = [one for one in untitled if (one.table, one.list_number) in runs]
    if len(list(_twins(every, _Names([one for one in drafts if one.titled])))) > len(how):
        return pieces, ()
    row_of = {id(piece): row for row, part in how for piece in part}
    found: list[Piece] = []
    for piece in pieces:
        row = row_of.get(id(piece))
        if row is None:
            found.append(piece)
        elif isinstance(piece, Draft):
            found.append(_explaining(row, piece, evidence))
        elif isinstance(piece, Told):
            row.sentences.append(piece.sentence)
        elif isinstance(piece, Titled):
            found.append(Unheard(piece.text, piece.section))
    return found, frozenset(id(row) for row, _ in how)


def _parts_below(pieces: Sequence[Piece], rows: Mapping[frozenset[str], Draft]) -> Iterator[tuple[Draft, list[Piece]]]:
    """What stands under a heading, or behind a name, that is that of a row further up, with that row."""
    row: Draft | None = None
    part: list[Piece] = []
    for piece in pieces:
        name = _name_in_front(piece, rows)
        goes_on = isinstance(piece, Told) and name is None and part and piece.section == part[0].section
        if not goes_on and row is not None:
            yield row, part
        if not goes_on:
            row = rows.get(words_of(name)) if name is not None else None
            row = row if row is not None and name is not None and name.span().start > row.name.span().end else None
            part = []
        if row is not None:
            part.append(piece)
    if row is not None:
        yield row, part


def _name_in_front(piece: Piece, rows: Mapping[frozenset[str], Draft]) -> Text | None:
    """The words of a heading, or the name of a row with which a sentence begins; None for any other piece."""
    match piece:
        case Titled():
            return piece.text
        case Draft():
            return piece.name if piece.titled else None
        case Told():
            text = piece.sentence.text
            ends = (led.start() for led in _BEHIND_NAME.finditer(text.content, 0, MOST_NAME))
            names = (text.slice(0, end) for end in ends)
            return next((name for name in names if words_of(name) in rows), None)
    return None


def _only_tell(pieces: Sequence[Piece], evidence: Evidence) -> bool:
    """Whether there are sentences among the pieces of a part, none with a dose but for sides or directions."""
    own = [one.sentences for one in pieces if isinstance(one, Draft)]
    told = [*(one.sentence for one in pieces if isinstance(one, Told)), *(one for some in own for one in some)]
    ways = all(isinstance(one, (DirectionsSaid, SidesSaid)) for sentence in told for one in sentence.said)
    return bool(told) and (ways or not evidence.has_dose(told))


def _is_dosed_from_above(rows: Sequence[Draft], pieces: Sequence[Piece], number: int) -> bool:
    """Whether what leads to a list, or its heading, says how often or how long what is in it is done."""
    section = rows[0].section
    led = (one.sentence for one in pieces if isinstance(one, Told) and one.leads == number != 0)
    headed = (one.sentence for one in pieces if isinstance(one, Titled) and one.section == section)
    return any(sentence is not None and sentence.said for sentence in (*led, *headed))


def _tell_how(twins: Sequence[tuple[Draft, Draft]], rows: Sequence[Draft], evidence: Evidence) -> bool:
    """Whether each row of a list is told how to do further down, under a heading of its own or without any dose."""
    others = {id(twin) for _, twin in twins}
    last = rows[-1].name.span().start
    below = all(
        (twin.titled or not evidence.has_dose(twin.sentences)) and twin.name.span().start > last for _, twin in twins
    )
    return below and len(others) == len(twins) == len(rows)


def _explaining(row: Draft, told: Draft, evidence: Evidence) -> Piece:
    """Have a row of a list say how it is done; what is left of where that was told is the name over it.

    "Do each of these for 30 seconds:" over a list, and how to do them below: they are done as the list says.
    """
    row.sentences += told.sentences
    row.headings += told.headings
    row.bare = not evidence.has_dose(row.sentences)
    return Unheard(told.heading or told.name, told.section)


def _under_other_names(rows: Sequence[Draft], twins: Mapping[int, Draft]) -> set[int]:
    """The rows, by their identity, that a summary behind all exercises calls by names of its own: "Final rest"."""
    known = [twins[id(row)] for row in rows if id(row) in twins]
    summary = len(rows) >= LEAST_SUMMARY and len(known) >= MOST_KNOWN * len(rows)
    if not summary or max(one.name.span().start for one in known) > rows[0].name.span().start:
        return set()
    return {id(row) for row in rows if id(row) not in twins}


def without_named_before(pieces: list[Piece], evidence: Evidence) -> list[Piece]:
    """The pieces without lists of bare names, all of them names, or the last words of names, that get doses later on.

    "I like three things: swings, squats…" names no exercise where "goblet squats" and "one-arm swings" are told below.
    """
    led = {piece.leads for piece in pieces if isinstance(piece, Told) and piece.leads}
    drafts = drafts_in(pieces)
    if not any(draft.bare and draft.list_number for draft in drafts):
        return pieces
    runs: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        runs[0 if draft.titled or draft.table else draft.list_number].append(draft)
    again: set[int] = set()
    for number, rows in runs.items():
        if (
            not number
            or number in led
            or len(rows) < LEAST_NAMED
            or any(evidence.has_dose(one.sentences) for one in rows)
        ):
            continue
        after = drafts[drafts.index(rows[-1]) + 1 :]
        later = [words_of(one.name) for one in after[:MOST_ALIKE] if evidence.has_own_dose(one.sentences)]
        if all(any(words_of(row.name) <= words for words in later) for row in rows):
            again |= set(map(id, rows))
    return _without(pieces, again)


def without_outline(pieces: list[Piece], evidence: Evidence) -> list[Piece]:
    """The pieces without lists of parts, each with its minutes, that stand with their exercises further down."""
    if sum(map(is_of_minutes, (sentence for one in drafts_in(pieces) for sentence in one.sentences))) < LEAST_PARTS:
        return pieces
    from guide.understand.outlined import outlined  # few have one

    return _without(pieces, outlined(pieces, evidence))


def is_of_minutes(sentence: Sentence) -> bool:
    """Whether a sentence says how many minutes something takes, and no other dose."""
    match sentence.said:
        case (HoldSaid(time) | WorkSaid(time) | RestSaid(time),):
            return time is not None and time.low >= MINUTE_MS
        case _:
            return False


def _without(pieces: list[Piece], again: Collection[int]) -> list[Piece]:
    """The pieces with only the words left of exercises that are told elsewhere, by their identity."""
    return [one for piece in pieces for one in (_restated(piece) if id(piece) in again else (piece,))]


def _restated(piece: Piece) -> Iterator[Piece]:
    """The words of an exercise that is told elsewhere."""
    assert isinstance(piece, Draft), "only exercises are told again"
    yield from (Unheard(sentence.text, piece.section) for sentence in piece.sentences)


def tells_how(draft: Draft, evidence: Evidence) -> bool:
    """Whether an exercise tells how it is done, beyond its name and doses."""
    name = draft.name.span()
    behind = [s.reading.marked.content for s in draft.sentences if s.text.span().start > name.start]
    beside = [s.text.slice(len(draft.name)) for s in draft.sentences if s.text.span().start == name.start]
    behind += [lowered(one.content).lstrip(" *_:–—-") for one in beside]
    return any(is_imperative(words, evidence.lexicon) for words in behind)


class _Names:
    """Exercises by the words of their names."""

    def __init__(self, drafts: list[Draft]) -> None:
        self.by_word: dict[str, list[Draft]] = defaultdict(list)
        """By the first letters of each word: "trap" is short for "trapezius"."""
        for draft in drafts:
            for word in words_of(draft.name):
                self.by_word[word[:LEAST_LETTERS]].append(draft)

    def find(self, name: Text) -> Draft | None:
        """The exercise whose name has the same words, or more or fewer of them; looked for by its rarest word."""
        words = words_of(name)
        starts = sorted({word[:LEAST_LETTERS] for word in words} & self.by_word.keys())  # sets have no order
        rarest = sorted((self.by_word[start] for start in starts), key=len)[:MOST_LOOKED_UP]
        return next((one for some in rarest for one in some[:MOST_ALIKE] if _alike(words, words_of(one.name))), None)


def _twins(rows: list[Draft], known: _Names) -> Iterator[tuple[Draft, Draft]]:
    """Each row of a table or list with the exercise of its name, where most rows have one."""
    named = [(row, twin) for row in rows if (twin := known.find(row.name)) is not None]
    if len(named) >= LEAST_SHARE * len(rows) and len(rows) > 1:
        yield from named


def _alike(words: frozenset[str], others: frozenset[str]) -> bool:
    """Whether names have the same words, or one has two and more of the other's and the other more besides."""
    fewer, more = sorted((words, others), key=len)
    same = len(fewer) == len(more) or len(fewer) > 1
    return words == others or (same and all(any(_is_short_for(one, word) for word in more) for one in fewer))


def _is_short_for(word: str, other: str) -> bool:
    """Whether words are the same, or one is the beginning of the other: "quad", "quadricep"."""
    shorter, longer = sorted((word, other), key=len)
    return word == other or (len(shorter) >= LEAST_LETTERS and longer.startswith(shorter))


def words_of(name: Text) -> frozenset[str]:
    """The words of a name by which it is known again."""
    words = _WORD.findall(lowered(name.content))
    return frozenset(word.rstrip("s") for word in words if len(word) > 1 or word.isdecimal())
