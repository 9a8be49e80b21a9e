"""Frames of pieces that were encoded on their own, put together into the frames of the whole sound.

Two encoders that hear the same make frames that sound the same once both have settled, so one can take over from the
other between any two frames, as long as the frame that follows finds the bytes free that it begins early in, and no
window that the one has opened is left to the other to close. In quiet that is so nearly everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from guide.audio.main_data import Frame, Packer, free_after
from guide.audio.pieces import Piece

ENOUGH: Final = 320
"""Bytes that are free before quiet is taken from elsewhere, which gives back what it takes: a piece that begins in it
relies on fewer."""
_LONG, _START, _SHORT, _STOP = range(4)
_FOLLOW: Final = frozenset(
    [
        (_LONG, _LONG),
        (_LONG, _START),
        (_START, _SHORT),
        (_SHORT, _SHORT),
        (_SHORT, _STOP),
        (_STOP, _LONG),
        (_STOP, _START),
    ]
)
"""Block types of granules that may follow each other: the windows of any two overlap without a rest."""


class Joiner:
    """Puts the frames of pieces into a packer, in order, with frames of quiet between them."""

    def __init__(self, packer: Packer, quiet: Callable[[int, int], Sequence[Frame]] | None) -> None:
        self._packer = packer
        self._quiet = quiet
        """What is heard from one frame of the whole to another where nothing else is."""
        self._piece: Piece | None = None
        """The last that took over."""
        self._frames: tuple[Frame, ...] = ()
        """Its own."""
        self._needed = self._usable = 0
        """Up to which frame it has to be used, and can be."""

    def join(self, piece: Piece, frames: tuple[Frame, ...]) -> None:
        """Let a piece take over from what came before it, at the frame that suits both best."""
        if self._piece is not None:
            self._put_until(piece.first)
            self._put_until(self._joint(piece, frames), may_end=False)
        self._piece, self._frames = piece, frames
        self._usable = piece.first + len(frames) if piece.usable is None else piece.usable
        self._needed = self._usable if piece.usable is None else piece.needed

    def finish(self) -> None:
        """Put all of the last piece."""
        self._put_until(self._usable)
        self._packer.finish()

    def _before(self, number: int) -> Frame:
        """Frame `number` of the whole as it is before the next piece takes over."""
        if number < self._usable and self._piece is not None:
            return self._frames[number - self._piece.first]
        return self._quiet_between(number, number + 1)[0]

    def _quiet_between(self, start: int, end: int) -> Sequence[Frame]:
        assert self._quiet is not None, "without quiet, pieces follow each other"
        return self._quiet(start, end)

    def _put_until(self, end: int, *, may_end: bool = True) -> None:
        """Put all frames before one; the piece at hand may end as soon as it is not needed any more."""
        self._put_of_piece(min(end, self._needed if may_end else self._usable))
        while self._packer.frames < min(end, self._usable):
            if self._packer.free >= ENOUGH:
                self._usable = self._packer.frames
            else:
                self._put_of_piece(self._packer.frames + 1)
        if self._packer.frames < end:
            self._packer.put(*self._quiet_between(self._packer.frames, end))

    def _put_of_piece(self, end: int) -> None:
        if self._piece is not None:
            first = self._piece.first
            self._packer.put(*self._frames[max(0, self._packer.frames - first) : max(0, end - first)])

    def _joint(self, piece: Piece, frames: tuple[Frame, ...]) -> int:
        """Where a piece takes over: where it should, or a little later, or else as late before as it can."""
        fitting = set(self._fitting(piece, frames))
        later = (number for number in range(piece.takes_over, piece.latest + 1) if number in fitting)
        return next(later, max(fitting, default=piece.first))

    def _fitting(self, piece: Piece, frames: tuple[Frame, ...]) -> Iterator[int]:
        """Frames at which a piece can take over; at its first it relies on nothing."""
        free, closing = self._packer.free, _LONG
        for number in range(piece.first, piece.latest + 1):
            if number > piece.first:
                before = self._before(number - 1)
                free, closing = free_after(free, before, self._packer.room), before.closing
            frame = frames[number - piece.first]
            if frame.early <= free and (closing, frame.opening) in _FOLLOW:
                yield number
