"""The headings over some of the exercises: by these they can be chosen, and some are done by themselves.

An article may hold the workouts of several days, "Monday" and "Thursday", or the same one at several levels. Whatever
stands beside another of its kind, in the same section, is not done behind it. An exercise that is named by such words,
"Week 1 | 20 minutes easy", is a section, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from guide.model.routine import Alone, Exercise, Section
from guide.model.text import Span, Text
from guide.understand.entries import Draft, Piece, Titled, Told
from guide.understand.lexicon import Lexicon
from guide.understand.routines.places import Places
from guide.understand.said import WorkSaid
from guide.understand.tokens import lowered
from guide.values import dataclass

LEAST_ALONE: Final = 2
"""A single day, or a single level, is no choice."""
MOST_LEADING: Final = 6
"""Words in front of exercises that stand for a heading."""


@dataclass(frozen=True, slots=True)
class _Headed:
    """A heading, or the name of an exercise that stands for one, and the exercises under it."""

    name: Text
    parent: int
    """The section it stands in."""
    drafts: tuple[Span, ...]
    """The names of its exercises."""
    over: bool = True
    """It stands over exercises, and is not one itself."""
    timed: bool = False
    """It is an exercise that goes on for a time."""


def sections_of(places: Places, exercises: Sequence[Exercise], lexicon: Lexicon) -> Iterator[Section]:
    """The sections of an article, in order, with the numbers of their exercises."""
    numbers: dict[Span, list[int]] = {}
    for number, exercise in enumerate(exercises, 1):
        numbers.setdefault(exercise.name.span(), []).append(number)
    headed = [*_headed(places, lexicon)]
    alone = dict(_alone(headed, lexicon))
    gentle = lexicon.headings.one_of_several.match
    for at, one in enumerate(headed):
        own = tuple(sorted(number for name in one.drafts for number in numbers.get(name, ())))
        why = alone.get(at)
        if not own or len(own) == len(exercises) or not (why or len(own) > 1 or one.over):
            continue
        found = gentle(lowered(one.name.content)) if why is Alone.LEVEL else None
        is_gentle = found is not None and found["gentle"] is not None
        yield Section(one.name, own, why, beside=one.parent + 1 if why else 0, gentle=is_gentle)


def _headed(places: Places, lexicon: Lexicon) -> Iterator[_Headed]:
    """The headings over exercises, each once, the exercises, and words in front of some that stand for a heading."""
    seen: set[int] = set()
    led: list[tuple[Text, int, list[Span]]] = []
    """Words in front of exercises, "Monday: …", with the section they stand in and the names of these."""
    for piece in places.pieces:
        if isinstance(piece, Titled) and piece.section not in seen:
            seen.add(piece.section)
            names = tuple(draft.name.span() for draft in places.drafts_in(piece.section))
            yield _Headed(piece.text, places.parents.get(piece.section, 0), names)
        if isinstance(piece, Draft):
            parent = places.parents.get(piece.section, 0) if piece.titled else piece.section
            timed = any(isinstance(one, WorkSaid) for one in piece.said)
            yield _Headed(piece.heading or piece.name, parent, (piece.name.span(),), over=False, timed=timed)
        if (lead := _lead_of(piece, lexicon)) is not None:
            led.append((lead, piece.section, []))
        if isinstance(piece, Draft) and led and led[-1][1] == piece.section:
            led[-1][2].append(piece.name.span())
    yield from (_Headed(lead, section, tuple(names)) for lead, section, names in led)


def _lead_of(piece: Piece, lexicon: Lexicon) -> Text | None:
    """The words with a colon that a piece begins with, where they say that what comes is done by itself."""
    match piece:
        case Told(sentence):
            text = sentence.text
        case Draft(sentences=[first, *_]) if not piece.titled and not piece.table:
            text = first.text
        case _:
            return None
    colon = text.content.find(":")
    lead = text.slice(0, colon) if colon >= 0 else text if isinstance(piece, Told) else text.slice(0, 0)
    named = lead.content.strip() and len(lead.content.split()) <= MOST_LEADING
    if not named or (isinstance(piece, Draft) and piece.name.content.startswith(lead.content)):
        return None
    return lead if any(one.match(lowered(lead.content)) for one in _patterns(lexicon)) else None


def _patterns(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What is done on a day of its own, and what is one of several levels."""
    return lexicon.headings.on_its_own, lexicon.headings.one_of_several


def _alone(headed: Sequence[_Headed], lexicon: Lexicon) -> Iterator[tuple[int, Alone]]:
    """By their places, the headings of which several stand beside each other and each is done by itself."""
    words = [lowered(one.name.content) for one in headed]
    session, level = _patterns(lexicon)
    days = [at for at, one in enumerate(words) if headed[at].drafts and session.match(one)]
    levels = [at for at, one in enumerate(words) if _is_level(headed[at], level.match(one))]
    for alone, found in ((Alone.SESSION, days), (Alone.LEVEL, levels)):
        for _, run in groupby(sorted(found, key=lambda at: (headed[at].parent, at)), lambda at: headed[at].parent):
            beside = [*run]
            names = len({words[at] for at in beside})
            told_once = names == len(beside) or alone is Alone.SESSION  # "Easy", "Hard", "Easy" are stretches of a run
            if len(beside) >= LEAST_ALONE and names > 1 and told_once:
                yield from ((at, alone) for at in beside)


def _is_level(headed: _Headed, found: re.Match[str] | None) -> bool:
    """Whether a heading names a level, and not how hard one moves for a time: "Easy: jog for 5 minutes"."""
    return bool(headed.drafts and found and not (headed.timed and (found["easy"] or found["hard"])))
