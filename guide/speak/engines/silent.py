"""The silent engine: no speech, but the time that speech takes, computed from the words alone.

It makes `guide plan` instant and the whole road testable without a voice. Its sound is a hum far below speech, exactly
as long as the estimate.

The weights below are a least-squares fit to the embedded voice at pace 1, trimmed: 111 made-up sentences of exercise
guides and the numbers 1 to 100. On 60 other sentences the estimate is off by 4.3 % on average (18.5 % at most, 0.8 %
over all of them together); on the numbers, by 1.1 % (8.7 % at most).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.units import to_samples

_BASE_MS: Final = 110
_WORD_MS: Final = 116
_LIGHT_WORD_MS: Final = 59
_PER_MATCH_MS: Final = (
    (late_pattern(r"([^aeiou])\1|[cst]h|ph|ck|ng|gh|w[hr]|kn|[^aeiouy'’]"), 83),  # consonants, pairs that sound as one
    (late_pattern(r"[aeou][iuywea]|oo|ee|[aiou][^aeiouy]e\b"), 26),  # long vowels
    (late_pattern(r"[sfx]"), 32),  # consonants that hiss
)
"""Added to a word for each place where it looks like this."""
_PAUSES_MS: Final = (
    (late_pattern(r"[.!?…]+\s"), 432),
    (late_pattern(r"[;:]\s|\s[–—]\s"), 315),
    (late_pattern(r",\s"), 323),
)
_LIGHT_WORDS: Final = frozenset(
    re.findall(
        r"\S+",
        "a an and are as at be been but by can do for from had has have if in into is it its of on one's or so than "
        "that the their them then there they this to was with you your",
    )
)
"""Words that are said without stress."""

_ONES: Final = (
    ("zero", 389),
    ("one", 297),
    ("two", 261),
    ("three", 290),
    ("four", 332),
    ("five", 415),
    ("six", 380),
    ("seven", 414),
    ("eight", 232),
    ("nine", 386),
    ("ten", 290),
    ("eleven", 445),
    ("twelve", 479),
    ("thirteen", 450),
    ("fourteen", 493),
    ("fifteen", 458),
    ("sixteen", 508),
    ("seventeen", 609),
    ("eighteen", 360),
    ("nineteen", 477),
)
_TENS: Final = (
    ("twenty", 444),
    ("thirty", 380),
    ("forty", 400),
    ("fifty", 434),
    ("sixty", 482),
    ("seventy", 547),
    ("eighty", 289),
    ("ninety", 414),
)
_COUNTED_MS: Final[Mapping[str, int]] = MappingProxyType(dict((*_ONES, *_TENS, ("hundred", 411))))
"""Words that are counted with, measured one by one: whether a count fits its beat hangs on them."""

_TOKEN = late_pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
_HUM: Final = b"\x64\x00" * 80 + b"\x9c\xff" * 80
"""One period of a 200 Hz square wave at -50 dBFS."""


class Silent:
    """The time of speech without the speech."""

    name: Final = "silent"
    parallel: Final = 1
    longest: Final = None
    speaks: Final = False

    def voices(self) -> tuple[str, ...]:
        """The only one."""
        return ("silent",)

    def identity(self, voice: Voice) -> str:  # noqa: ARG002 — part of what every engine promises
        """The fit of the estimate."""
        return "estimate/1"

    def check(self, voice: Voice) -> None:
        """Never fails."""

    def synthesize(self, utterance: Utterance, voice: Voice) -> Pcm:
        """A faint hum at `RATE_HZ`, exactly as long as the estimate."""
        size = 2 * estimated_length(utterance, voice.pace)
        return Pcm((_HUM * (size // len(_HUM) + 1))[:size])

    def close(self) -> None:
        """Nothing is held."""


def estimated_length(utterance: Utterance, pace: float = 1.0) -> int:
    """Samples that the embedded voice takes for the utterance, estimated; whole milliseconds."""
    text = utterance.spoken.lower()
    inside = text.rstrip(" .!?…")  # what ends the utterance is followed by no pause
    pauses_ms = sum(len(pattern.findall(inside)) * pause_ms for pattern, pause_ms in _PAUSES_MS)
    words_ms = sum(_word_ms(word) for token in _TOKEN.findall(text) for word in _words(token))
    return to_samples(round((_BASE_MS + pauses_ms + words_ms) / pace))


@lru_cache(maxsize=4096)  # the same words come back in every sentence
def _word_ms(word: str) -> int:
    if word in _COUNTED_MS:
        return _COUNTED_MS[word]
    shape_ms = sum(sum(1 for _ in pattern.finditer(word)) * each_ms for pattern, each_ms in _PER_MATCH_MS)
    return (_LIGHT_WORD_MS if word in _LIGHT_WORDS else _WORD_MS) + shape_ms


def _words(token: str) -> tuple[str, ...]:
    """The token as words: itself, or a number written out; beyond a million, digit by digit."""
    if not token.isdecimal():
        return (token,)
    if len(token) > 6:
        return tuple(_ONES[int(digit)][0] for digit in token)
    return _number_words(int(token))


def _number_words(number: int) -> tuple[str, ...]:
    if number < 20:
        return (_ONES[number][0],)
    for size, name in ((1000, "thousand"), (100, "hundred")):
        if number >= size:
            return (*_number_words(number // size), name, *_rest_words(number % size))
    return (_TENS[number // 10 - 2][0], *_rest_words(number % 10))


def _rest_words(number: int) -> tuple[str, ...]:
    return _number_words(number) if number else ()
