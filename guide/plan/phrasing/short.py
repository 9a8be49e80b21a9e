"""Short forms for what has been heard in full before: at most five words, else its first clause, or none.

The rules are few and careful. A sentence that forbids, limits or sets a condition is never cut, and a cut is made only
where a clause or a phrase ends, so that what remains is a sentence of its own.
"""

from __future__ import annotations

from typing import Final

from guide.plan.phrasing import english

MOST_WORDS: Final = 5
MOST_WORDS_OF_A_CLAUSE: Final = 9
"""Of a clause in which no shorter form was found: said in about three seconds."""


def short(sentence: str) -> str | None:
    """The sentence in at most five words, or its first clause; None where no safe form is found.

    >>> short("Then turn the toes outwards and walk for 20 seconds more.")
    'Turn the toes outwards.'
    >>> short("Lift up onto the balls of both feet, knees soft, and stroll for 20 seconds.")
    'Lift up onto the balls of both feet.'
    >>> short("Then hop for 20 seconds.")
    'Hop for 20 seconds.'
    >>> short("Do not bend the knee while you lift the heel off the floor.")
    """
    bare = english.OPENERS.sub("", sentence.rstrip(".!? "))
    if not bare or english.NEVER_SHORTENED.search(sentence):
        return None
    whole = english.DOSE_PHRASE.sub("", bare).strip(" ,;:")
    clause = english.CLAUSE_END.split(whole, maxsplit=1)[0]
    if english.NO_VERB_FIRST.match(whole) or is_mere_dose(whole) or is_mere_dose(bare):
        return None
    cuts = _cut_at_phrases(clause)
    for candidate, least, most in (
        *((one, 2, MOST_WORDS) for one in (bare, whole, clause)),
        *((cut, 3, MOST_WORDS) for cut in cuts),
        (clause, 2, MOST_WORDS_OF_A_CLAUSE),
        *((cut, 2, MOST_WORDS) for cut in cuts),
        (whole, 1, 1),
    ):
        if least <= len(candidate.split()) <= most and _is_whole(candidate):
            return english.sentence(candidate)
    return None


def is_mere_dose(sentence: str) -> bool:
    """Whether a sentence says how often or how long, and not what."""
    bare = english.OPENERS.sub("", sentence)
    return bool(english.MERE_DOSE.match(bare)) or consists_of(bare, english.DOSE_WORDS)


def consists_of(sentence: str, words: frozenset[str]) -> bool:
    """Whether a sentence has only these words, and numbers."""
    bare = (word.strip(".,;:!?").lower() for word in sentence.replace("-", " ").split())
    return all(not word or word in words or word in english.NUMBER_WORDS or word.isdigit() for word in bare)


def _cut_at_phrases(clause: str) -> list[str]:
    """What stands before each phrase of a clause, the longest first."""
    return [clause[: match.start()] for match in english.PHRASE_START.finditer(clause)][::-1]


def _is_whole(candidate: str) -> bool:
    """Whether nothing is missing at its end."""
    return candidate.rsplit(maxsplit=1)[-1].strip(",").lower() not in english.DANGLING
