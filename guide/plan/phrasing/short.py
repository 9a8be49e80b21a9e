"""Short forms for what has been heard in full before: at most five words, or none.

The rules are few and careful. A sentence that forbids, limits or sets a condition is never cut, and a cut is made only
where a clause or a phrase ends, so that what remains is a sentence of its own and does not say something else: no
phrase goes that names a side, belongs to a comparison, or is what the verb needs ("touch the thumb *to the finger*").
Where no rule gives a good form there is none, and the whole sentence is said again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from guide.plan.phrasing import english, english_text

MOST_WORDS: Final = 5
_MOST_WORDS_OF_A_MOVEMENT: Final = 9
"""Of a clause that is taken for a movement although no short form of it is good."""
_JOINED: Final = "\ue000"
"""Stands for the blanks of a phrase that is not taken apart; no text has it, it is for private use."""


@lru_cache(maxsize=1024)  # the same sentences come back in every set and round
def short(sentence: str) -> str | None:
    """The sentence in at most five words; None where no safe form is found.

    >>> short("Then turn the toes outwards and walk for 20 seconds more.")
    'Toes outwards.'
    >>> short("Lift up onto the balls of both feet, knees soft, and stroll for 20 seconds.")
    'Lift up on tiptoe.'
    >>> short("Then hop for 20 seconds.")
    'Hop for 20 seconds.'
    >>> short("Do not bend the knee while you lift the heel off the floor.")
    """
    return next((english.sentence(form.replace(_JOINED, " ")) for form in _forms(sentence)), None)


@lru_cache(maxsize=1024)  # as above
def names_a_movement(sentence: str) -> bool:
    """Whether a sentence says what is done, and not only how often or how long."""
    bare, whole, clause = _parts(sentence)
    if not _may_be_cut(sentence, bare, whole):
        return False
    is_clause = 2 <= _length(clause) <= _MOST_WORDS_OF_A_MOVEMENT and _is_whole(clause)
    return is_clause or next(_forms(sentence), None) is not None


def is_mere_dose(sentence: str) -> bool:
    """Whether a sentence says how often or how long, and not what."""
    bare = english_text.OPENERS.sub("", sentence)
    return bool(english_text.MERE_DOSE.match(bare)) or consists_of(bare, english_text.DOSE_WORDS)


def consists_of(sentence: str, words: frozenset[str]) -> bool:
    """Whether a sentence has only these words, and numbers."""
    bare = (word.strip(".,;:!?").lower() for word in sentence.replace("-", " ").split())
    return all(not word or word in words or word in english_text.NUMBER_WORDS or word.isdigit() for word in bare)


# ── Forms ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _parts(sentence: str) -> tuple[str, str, str]:
    """The sentence without its opening words, then without its dose, then up to the end of its first clause."""
    bare = english_text.OPENERS.sub("", sentence.rstrip(".!? "))
    whole = english_text.DOSE_PHRASE.sub("", _in_fewer_words(bare)).strip(" ,;:")
    return bare, whole, english_text.CLAUSE_END.split(whole, maxsplit=1)[0]


def _in_fewer_words(bare: str) -> str:
    """Phrases for which there is a shorter word, and pairs held together that no clause ends in ("up and down")."""
    for pattern, fewer in english_text.FEWER_WORDS:
        bare = pattern.sub(fewer, bare)
    return english_text.PAIRS.sub(lambda match: re.sub(r"\s+", _JOINED, match.group()), bare)


def _may_be_cut(sentence: str, bare: str, whole: str) -> bool:
    if not bare or english_text.NEVER_SHORTENED.search(sentence) or english_text.NO_VERB_FIRST.match(whole):
        return False
    return not is_mere_dose(whole) and not is_mere_dose(bare)


def _forms(sentence: str) -> Iterator[str]:
    """The good forms, the best first."""
    bare, whole, clause = _parts(sentence)
    if not _may_be_cut(sentence, bare, whole) or _is_cut_twice(bare, whole):
        return
    if placed := english_text.POSITION.fullmatch(clause):
        yield f"{placed['what']} {placed['where']}"
    cuts = [cut for cut in _cut_at_phrases(clause) if _needs_nothing(cut, clause)]
    for candidate, least in (
        *((one, 2) for one in (bare, whole, clause)),
        *((cut, 3) for cut in cuts),
        *((cut, 2) for cut in cuts),
        (whole, 1),
    ):
        if least <= _length(candidate) <= MOST_WORDS and _is_whole(candidate):
            yield candidate


def _cut_at_phrases(clause: str) -> list[str]:
    """What stands before each phrase of a clause, the longest first; none after "with", which may need what follows."""
    places = [match.start() for match in english_text.PHRASE_START.finditer(clause)]
    first_with = english_text.WITH.search(clause)
    return [clause[:place] for place in places if first_with is None or place <= first_with.start()][::-1]


def _needs_nothing(cut: str, clause: str) -> bool:
    """Whether what is cut off may go: it names no side to go to, and the verb does not need it."""
    gone = clause[len(cut) :]
    if english_text.COMPARES.search(clause):
        return False
    lacks_place = english_text.NEEDS_PLACE.match(cut) and not english_text.PHRASE_START.search(f"{cut} ")
    return bool(english_text.WITH.match(gone)) or not (english_text.SIDE_WORD.search(gone) or lacks_place)


def _is_cut_twice(bare: str, whole: str) -> bool:
    """Whether several doses have gone out of a sentence, and words that led to one of them have stayed."""
    several = len(english_text.DOSE_PHRASE.findall(bare)) > 1
    return several and english_text.LEFT_OVER.search(whole) is not None


def _length(words: str) -> int:
    """How many words a listener hears."""
    return len(words.replace(_JOINED, " ").split())


def _is_whole(candidate: str) -> bool:
    """Whether nothing is missing at its end, and it is no heap of numbers."""
    last = candidate.replace(_JOINED, " ").rsplit(maxsplit=1)[-1].strip(",").lower()
    return last not in english_text.DANGLING and not (last.isdigit() or english_text.OPEN_COMPARISON.search(candidate))
