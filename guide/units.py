"""Time in two units, and the only road between them.

People's side: a *duration*, whole milliseconds. Machine's side: a *length*, whole samples at `RATE_HZ`.
The rate is a multiple of 1000, so a duration is always a whole number of samples and nothing is ever rounded
on the way to sound.
"""

from __future__ import annotations

from typing import Final

MINUTE_MS: Final = 60_000
"""A minute in milliseconds."""
RATE_HZ: Final = 32_000
"""The one rate of everything this program mixes. An MPEG-1 Layer III rate, so that no player meets the quirks of
the lower MPEG-2 rates."""

FRAME_LENGTH: Final = 1152
"""Samples of an MP3 frame (MPEG-1 Layer III): exactly 36 ms."""

SAMPLES_PER_MS: Final = RATE_HZ // 1000
assert SAMPLES_PER_MS * 1000 == RATE_HZ


def to_samples(duration_ms: int) -> int:
    """The length of a duration.

    >>> to_samples(20_000)
    640000
    """
    return duration_ms * SAMPLES_PER_MS


def to_ms(length: int) -> int:
    """The duration of a length, to the nearest millisecond; for showing and for tags, never for placing sound.

    >>> to_ms(640_015)
    20000
    >>> to_ms(640_016)
    20001
    """
    return (2 * length + SAMPLES_PER_MS) // (2 * SAMPLES_PER_MS)


def clock(duration_ms: int) -> str:
    """A duration as a player shows it, whole seconds.

    >>> clock(65_400), clock(3_725_000)
    ('1:05', '1:02:05')
    """
    minutes, seconds = divmod(duration_ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
