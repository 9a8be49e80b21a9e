"""Stretches of an MP3 are verified while those after them are still being encoded, which leaves a part of a core idle.

This only makes the figures of stretches known (`guide.verify.kept`). Whether a guide is right is said by whoever reads
the finished file; where that has other bytes than were given here, or anything is not right, nothing of this counts.
"""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from types import TracebackType
from typing import Final

from guide.audio.info_frame import frame_size
from guide.audio.mp3 import AT_ONCE
from guide.audio.mp3_stretches import Cut
from guide.errors import AudioError
from guide.model.reference import Reference
from guide.model.timeline import Timeline
from guide.verify.kept import Kept, name_of, places_of
from guide.verify.measured import Measured
from guide.verify.stretches import Stretch

_MOST_WAITING: Final = 8
"""Stretches: with so many, whoever writes has to wait, so that memory stays flat."""


class Meanwhile:
    """Takes frames as they are written. Use it as a context: at its end no thread is left."""

    def __init__(self, kept: Kept, timeline: Timeline, reference: Reference, bitrate_kbps: int) -> None:
        self._kept = kept
        self._reference = reference
        self._places = places_of(timeline)
        self._next = next(self._places, None)
        self._size = frame_size(bitrate_kbps)
        self._frames = bytearray()
        self._first = 0
        """Number of the first of these frames."""
        # A stretch takes as long to verify as to encode: with fewer, the encoders would wait.
        self._other = ThreadPoolExecutor(AT_ONCE, "verifier")
        self._waiting: deque[Future[Measured | None]] = deque()

    def __enter__(self) -> Meanwhile:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        self._other.shutdown(cancel_futures=True)

    def more(self, frames: bytes) -> None:
        """Verify what can be heard now that these frames are there."""
        self._frames += frames
        while self._next and self._next[1].last <= self._first + len(self._frames) // self._size:
            stretch, place = self._next
            self._forget_before(place.first)
            needed = bytes(self._frames[: (place.last - place.first) * self._size])
            self._begin(stretch, place, needed)
            self._next = next(self._places, None)
            if len(self._waiting) > _MOST_WAITING:
                _wait_for(self._waiting.popleft())

    def _begin(self, stretch: Stretch, place: Cut, frames: bytes) -> None:
        """Have a stretch verified that is not known, which leaves Python alone for most of its time."""
        name = name_of(stretch, place, frames, self._reference)
        if self._kept.known(name, stretch, self._reference) is None:
            measure = partial(self._kept.measured, name, stretch, place, frames, self._reference)
            self._waiting.append(self._other.submit(measure))

    def finish(self) -> None:
        """Wait for what is being verified."""
        while self._waiting:
            _wait_for(self._waiting.popleft())

    def _forget_before(self, frame: int) -> None:
        del self._frames[: (frame - self._first) * self._size]
        self._first = frame


def _wait_for(figures: Future[Measured | None]) -> None:
    try:
        figures.result()
    except (AudioError, OSError):  # is met again in the file, and told by who decodes the whole
        return
