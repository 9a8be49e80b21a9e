"""The player: pieces of sound to a device, keys in between.

It has no clock. A device takes a piece as soon as it has room for it, so writing is waiting, and the place that is
heard follows from how much was written. In the tests a device takes everything at once, and a guide of an hour is
played in a moment.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import field
from enum import Enum
from typing import Final, Protocol

from guide.model.pcm import Pcm
from guide.model.timeline import Timeline
from guide.values import dataclass

PIECE_MS: Final = 50
"""Sound that is written at a time: how long a key may wait."""
AGAIN_MS: Final = 3_000
"""So soon after the beginning of an exercise the key for the previous one goes to the one before; later, to its own
beginning, as players do."""
_LOOK_AGAIN_S: Final = 0.2
"""While it pauses: how often the screen is drawn, whose size may have changed."""


class Key(Enum):
    """What a listener wants."""

    PAUSE = "pause"
    """Or to go on."""
    NEXT = "next"
    PREVIOUS = "previous"
    STOP = "stop"


class Keys(Protocol):
    """Where wishes come from."""

    def pressed(self, wait_s: float) -> Key | None:
        """The next key, waited for so long at most; at once where that is 0."""
        ...


class Device(Protocol):
    """What sound goes to: mono, 16 bit, at the rate it was opened with."""

    @property
    def latency(self) -> int:
        """Samples that were taken and are not heard yet, at most."""
        ...

    def write(self, frames: bytes) -> None:
        """Take sound; returns when there is room for more."""
        ...

    def drop(self) -> None:
        """Fall silent at once, and forget what is not heard yet."""
        ...

    def drain(self) -> None:
        """Wait until everything is heard."""
        ...


@dataclass(frozen=True, slots=True)
class Playable:
    """A guide, or any sound, that can be played from any place."""

    title: str
    timeline: Timeline
    """Without clips and parts where nothing more is known than the sound."""
    rate_hz: int
    """Of the sound."""
    sound: Callable[[int], Iterator[Pcm]]
    """The mono sound from a sample on, block by block, at its rate."""


@dataclass(frozen=True, slots=True)
class Playing:
    """How far it is."""

    place: int
    """The sample that is heard now, at the rate of the sound."""
    is_paused: bool = False
    is_over: bool = False
    """Whether everything was heard."""


def play(
    sound: Callable[[int], Iterator[Pcm]],
    rate_hz: int,
    chapters: tuple[int, ...],
    device: Device,
    keys: Keys,
    show: Callable[[Playing], None],
    start: int = 0,
) -> Playing:
    """Play sound from a sample on until it ends or is stopped; where that was. `chapters` are the places keys go to."""
    return _Player(sound, rate_hz, chapters, device, keys, show).run(start)


@dataclass(slots=True)
class _Player:
    sound: Callable[[int], Iterator[Pcm]]
    rate_hz: int
    chapters: tuple[int, ...]
    device: Device
    keys: Keys
    show: Callable[[Playing], None]
    _is_paused: bool = field(init=False)
    _began: int = field(init=False)
    """Where it was begun or gone on from last."""
    _written: int = field(init=False)
    _pieces: Iterator[bytes] = field(init=False)

    def run(self, start: int) -> Playing:
        self._is_paused = False
        self._begin(start)
        while True:
            self.show(Playing(self._heard, self._is_paused))
            key = self.keys.pressed(_LOOK_AGAIN_S if self._is_paused else 0)
            if key is Key.STOP:
                stopped = Playing(self._heard)
                self.device.drop()
                return stopped
            if key is not None:
                self._heed(key)
            elif not self._is_paused and not self._write_a_piece():
                self.device.drain()
                over = Playing(self._written, is_over=True)
                self.show(over)
                return over

    def _begin(self, place: int) -> None:
        self._began = self._written = place
        self._pieces = _pieces(self.sound(place), self.rate_hz * PIECE_MS // 1000)

    @property
    def _heard(self) -> int:
        return max(self._began, self._written - self.device.latency)

    def _write_a_piece(self) -> bool:
        """Whether there was one."""
        piece = next(self._pieces, None)
        if piece is None:
            return False
        self.device.write(piece)
        self._written += len(piece) // 2
        return True

    def _heed(self, key: Key) -> None:
        place = self._heard
        if key is Key.PAUSE:
            self._is_paused = not self._is_paused
        else:
            target = self._next_chapter(place) if key is Key.NEXT else self._previous_chapter(place)
            if target is None:
                return
            place = target
        self.device.drop()
        self._begin(place)

    def _next_chapter(self, place: int) -> int | None:
        index = bisect_right(self.chapters, place)
        return self.chapters[index] if index < len(self.chapters) else None

    def _previous_chapter(self, place: int) -> int | None:
        index = bisect_right(self.chapters, place - self.rate_hz * AGAIN_MS // 1000)
        if not self.chapters:
            return None
        return self.chapters[index - 1] if index else 0


def _pieces(blocks: Iterator[Pcm], length: int) -> Iterator[bytes]:
    """The same sound in pieces of so many samples at most."""
    for block in blocks:
        for start in range(0, len(block.frames), 2 * length):
            yield block.frames[start : start + 2 * length]
