"""A stream of sound cut into pieces that can be encoded on their own, side by side.

Most of a guide is quiet: nothing but the floor, which repeats. A piece is what sounds between two quiet stretches, with
enough of them that the encoder has settled before its frames are used, and sees nothing of its end while they are.
What lies between the pieces sounds like the floor alone, and is not encoded again.
Sound that never pauses is cut where it has lasted for some time, and the pieces overlap.

Where it is cut depends on the sound alone. So it is the same however many are encoded at the same time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np

from guide.audio.quiet import Quiet
from guide.model.pcm import Pcm
from guide.units import FRAME_LENGTH, RATE_HZ
from guide.values import dataclass

BYTES: Final = 2 * FRAME_LENGTH
"""Of the samples of a frame."""
SETTLING: Final = 8
"""Frames before a piece takes over: its first have neither their past nor a reservoir. With 4, sounds that begin soon
after have 0.7 dB more noise in their first half second than encoded in one go (638 of a guide in the embedded voice);
with 8 they have no more."""
CHOICE: Final = 8
"""Frames at any of which a piece can take over from one that it overlaps."""
LEAD: Final = 2
"""Frames before its sound from which on a piece is used: an encoder looks ahead by about one."""
ECHO: Final = 3
"""Frames after its sound in which it still sounds, by the encoder's delay and the overlap of its windows."""
AFTERWARDS: Final = 8
"""Frames after these that may be used until the reservoir is full again."""
UNSEEN: Final = 3
"""Frames before the end of a piece that would be changed by its end."""
SHORTEST_QUIET: Final = 30
"""Frames of quiet between two pieces; with less, both and the quiet are encoded as one, which takes less time."""
LONG_ENOUGH: Final = 100
"""Frames, 3.6 seconds, after which a piece also ends in a shorter quiet where the sound begins anew: what is changed
after that does not change it, nor what is changed before it the next. Each piece costs 24 frames more to encode."""
LONGEST: Final = 300
"""Frames, 11 seconds, after which a sound is cut; in a quiet that may be the end of the piece it is not."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something to be encoded. All numbers are frames of the whole sound."""

    first: int
    """Where its samples begin."""
    samples: Pcm
    takes_over: int
    """From which frame on it should be used."""
    latest: int
    """From which frame on it has to be used."""
    needed: int
    """Up to which frame it has to be used."""
    usable: int | None
    """Up to which frame it can be used; None for the last, whose end is that of the sound."""


def pieces_of(blocks: Iterable[Pcm], quiet: Quiet | None) -> Iterator[Piece]:
    """The pieces in order; `quiet` is what is heard where nothing else is."""
    cutter = _Cutter(quiet)
    for block in blocks:
        assert block.rate_hz == RATE_HZ, f"an MP3 is made at {RATE_HZ} Hz, not at {block.rate_hz}"
        yield from cutter.more(block.frames)
    yield cutter.last()


def _leading(flags: bytes, start: int) -> int:
    """How many in a row are set, from one on."""
    end = flags.find(0, start)
    return (len(flags) if end < 0 else end) - start


class _Cutter:
    """Looks at sound frame by frame."""

    def __init__(self, quiet: Quiet | None) -> None:
        self._quiet = quiet
        self._kept = bytearray()
        self._first = 0
        """Frame at which the kept sound begins: it is that of the piece at hand, or quiet that one may begin in."""
        self._at = 0
        """Frame that is looked at next."""
        self._silent = 0
        """Frames of quiet just before it."""
        self._takes_over = self._latest = 0
        self._is_piece = True
        """Whether a piece is at hand: the first begins with the sound, whatever that is."""
        self._cuts = frozenset(place + SETTLING + LEAD for place in quiet.anew) if quiet else frozenset[int]()
        """Frames before which a sound may end though the next one follows soon."""

    def more(self, frames: bytes) -> Iterator[Piece]:
        """The pieces that end in this sound."""
        self._kept += frames
        start, end = self._at, self._first + len(self._kept) // BYTES
        quiet = self._quiet_until(end)
        while self._at < end:
            if not self._is_piece and (count := _leading(quiet, self._at - start)):
                self._pass_over(count)
                continue
            is_quiet = quiet[self._at - start] != 0
            self._at += 1
            self._silent = self._silent + 1 if is_quiet else 0
            if not self._is_piece:
                self._begin()
            elif self._silent == SHORTEST_QUIET:
                yield self._ended_in_quiet()
            elif self._silent and self._may_end_before_another():
                yield self._ended_before_another()
            elif not self._silent and self._at - self._first >= LONGEST:
                yield self._ended_in_sound()

    def last(self) -> Piece:
        """What is left, to the end of the sound."""
        return Piece(self._first, Pcm(bytes(self._kept)), self._takes_over, self._latest, self._at, None)

    def _quiet_until(self, end: int) -> bytes:
        """For each frame from the one at hand to another, whether it is quiet: 1 or 0."""
        if self._quiet is None:
            return bytes(end - self._at)
        found, at = b"", self._at
        while at < end:
            place, following = self._quiet.place(at), min(end, self._quiet.next_turn(at))
            own = self._kept[(at - self._first) * BYTES : (following - self._first) * BYTES]
            turn = self._quiet.turn.frames[place * BYTES : (place + following - at) * BYTES]
            same = np.frombuffer(own, np.int64) == np.frombuffer(turn, np.int64)
            found += same.reshape(following - at, -1).all(axis=1).tobytes()
            at = following
        return found

    def _may_end_before_another(self) -> bool:
        """Whether the next frame is one that a piece of its own may begin with, which has settled by then."""
        long_enough = self._at - self._first >= LONG_ENOUGH
        return self._at in self._cuts and self._silent >= SETTLING + LEAD and long_enough

    def _begin(self) -> None:
        """Begin a piece with the frame just looked at, and enough quiet before it."""
        self._is_piece = True
        self._forget_quiet()

    def _pass_over(self, count: int) -> None:
        """Look at so many frames of quiet at once."""
        self._at += count
        self._forget_quiet()

    def _forget_quiet(self) -> None:
        """Forget all but what the next piece may begin in."""
        self._forget_before(self._at - 1 - LEAD - SETTLING)
        self._takes_over = self._first + SETTLING
        self._latest = self._takes_over + LEAD - 1

    def _ended_in_quiet(self) -> Piece:
        sounded = self._at - self._silent
        usable = sounded + ECHO + AFTERWARDS
        piece = self._piece(sounded + ECHO, usable, self._until(usable + UNSEEN))
        self._is_piece = False
        self._pass_over(0)
        return piece

    def _ended_before_another(self) -> Piece:
        """As if the quiet went on, so that the piece does not depend on the next."""
        assert self._quiet is not None
        following = (self._quiet.place(self._at - 1) + 1) * BYTES
        turn = self._quiet.turn.frames
        unseen = (turn[following:] + turn[: UNSEEN * BYTES])[: UNSEEN * BYTES]
        piece = self._piece(self._at - self._silent + ECHO, self._at, self._until(self._at) + unseen)
        self._is_piece = False
        self._pass_over(0)
        return piece

    def _ended_in_sound(self) -> Piece:
        usable = self._at - UNSEEN
        following = usable - CHOICE - SETTLING
        piece = self._piece(usable, usable, self._until(usable + UNSEEN))
        self._forget_before(following)
        self._takes_over, self._latest = following + SETTLING, usable
        return piece

    def _piece(self, needed: int, usable: int, samples: bytes) -> Piece:
        return Piece(self._first, Pcm(samples), self._takes_over, self._latest, needed, usable)

    def _until(self, frame: int) -> bytes:
        with memoryview(self._kept) as kept:  # a slice of the array would be copied twice
            return bytes(kept[: (frame - self._first) * BYTES])

    def _forget_before(self, frame: int) -> None:
        if frame > self._first:
            del self._kept[: (frame - self._first) * BYTES]
            self._first = frame
