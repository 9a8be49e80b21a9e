"""An author's sentence as a voice should have it: abbreviations spelled out, signs in words, nothing left to interpret.

No word that carries meaning is lost, and no word mixes two alphabets: a voice would spell such a word or fall silent.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final

from guide.late import late_pattern
from guide.needed import may_hold, needed, with_digits_marked
from guide.plan.phrasing import english_text

_RULES = tuple(
    (needed(pattern, digits=True), late_pattern(pattern), said)
    for pattern, said in (*english_text.SPOKEN, *english_text.TIDY, *english_text.TIDY)
)
_CAPITALS = late_pattern(r"\b[A-Z][A-Z']*[A-Z]\b")
_SENTENCE_END = (".", "!", "?")

_SILENT_CATEGORIES: Final = frozenset({"So", "Sk", "Cc", "Cf", "Co", "Cn", "Cs"})
"""Emoji, modifiers and control characters: nothing that a voice could say."""


@lru_cache(maxsize=4096)  # the same sentences come back in every set and round
def spoken(text: str) -> str:
    """The sentence for the ear, with a capital and an end; empty where nothing in it can be said.

    >>> spoken("Hold 10–15 s, e.g. w/ a band & chair")
    'Hold 10 to 15 seconds, for example, with a band and chair.'
    """
    words = _quiet(text)
    tried = with_digits_marked(words)
    for groups, pattern, said in _RULES:
        if may_hold(tried, groups) and (changed := pattern.sub(said, words)) != words:
            words, tried = changed, with_digits_marked(changed)
    words = _alphabets_apart(_lower_capitals(words)).strip()
    if not any(character.isalnum() for character in words):
        return ""
    return _capitalized(words if words.endswith(_SENTENCE_END) else f"{words}.")


def _quiet(text: str) -> str:
    """The text without what has no sound; degree signs and letters stay."""
    return "".join(map(_audible, text))


@cache  # of the same few letters
def _audible(character: str) -> str:
    if character in "\n\t\r°º":
        return " " if character in "\n\t\r" else character
    return " " if unicodedata.category(character) in _SILENT_CATEGORIES else character


def _lower_capitals(words: str) -> str:
    """Capital words in small letters, except initials: `NHS` is spelled, `NOT` is a word."""
    shouted = _is_shouted(words)

    def lower(match: re.Match[str]) -> str:
        word = match.group()
        is_word = shouted or len(word) > 4 or word.lower() in english_text.SHORT_CAPITALS
        return word.lower() if is_word else word

    lowered = _CAPITALS.sub(lower, words)
    return re.sub(r"(?<=[.!?]\s)[a-z]", lambda match: match.group().upper(), lowered)


def _is_shouted(words: str) -> bool:
    found = re.findall(r"[^\W\d_]{2,}", words)
    return len(found) > 1 and all(word.isupper() for word in found)


def _capitalized(words: str) -> str:
    for at, character in enumerate(words):
        if character.isalpha():
            return words[:at] + character.upper() + words[at + 1 :] if at == 0 else words
        if character.isdigit():
            return words
    return words


def _alphabets_apart(words: str) -> str:
    """The words with a blank where the alphabet changes inside a word."""
    if words.isascii():
        return words
    apart: list[str] = []
    before: str | None = None
    for character in words:
        alphabet = alphabet_of(character)
        if alphabet and before and alphabet != before:
            apart.append(" ")
        apart.append(character)
        before = None if character.isspace() else alphabet or before
    return "".join(apart)


def alphabet_of(character: str) -> str | None:
    r"""The alphabet of a letter by its Unicode name (LATIN, CYRILLIC, GREEK …); None for all else.

    >>> alphabet_of("a"), alphabet_of("\N{CYRILLIC SMALL LETTER A}"), alphabet_of("7")
    ('LATIN', 'CYRILLIC', None)
    """
    if not character.isalpha():
        return None
    if character < "\u0250":
        return "LATIN"
    return unicodedata.name(character, "UNNAMED").split()[0]
