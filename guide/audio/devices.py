"""Where sound is heard: the loudspeaker of this machine, or nowhere, in the time it would take.

The loudspeaker is PortAudio's through the library sounddevice. Both take mono sound of 16 bit, and make whoever writes
wait while they have no room: they are the clock of whatever plays.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Final

from guide.errors import AudioError

_BUFFER_S: Final = 0.5
"""Sound that is written ahead: so long may this program or its terminal be held up before that is heard. Keys need not
wait for it, since what was written is dropped."""
_WITHOUT: Final = "or play without sound, in real time: --silent"


class Loudspeaker:
    """The device that this system plays to. Use it inside `with`."""

    def __init__(self, rate_hz: int) -> None:
        self._stream = _opened(rate_hz)
        self.latency = round(float(self._stream.latency) * rate_hz)
        """Samples that were taken and are not heard yet, at most."""

    def write(self, frames: bytes) -> None:
        """Take sound; returns when there is room for more."""
        if self._stream.stopped:
            self._do(self._stream.start)
        self._do(self._stream.write, frames)

    def drop(self) -> None:
        """Fall silent at once, and forget what is not heard yet."""
        self._do(self._stream.abort)

    def drain(self) -> None:
        """Wait until everything is heard."""
        self._do(self._stream.stop)

    def __enter__(self) -> Loudspeaker:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if error is not None:
            self._stream.abort(ignore_errors=True)
        self._stream.close(ignore_errors=True)

    def _do(self, what: Callable[..., object], *arguments: object) -> None:
        import sounddevice

        try:
            what(*arguments)
        except sounddevice.PortAudioError as error:
            raise AudioError(
                f"the sound device does not play any more ({error}); connect it and start again"
            ) from error


def load() -> None:
    """Load the library that plays, which asks the system for all its devices."""
    import sounddevice  # noqa: F401


def _opened(rate_hz: int) -> Any:
    try:
        import sounddevice
    except OSError as error:
        raise AudioError(
            "nothing can be played here: the library PortAudio is missing; install it (Debian, Ubuntu: sudo apt install"
            f" libportaudio2; Fedora: sudo dnf install portaudio; Arch: sudo pacman -S portaudio), {_WITHOUT}"
        ) from error
    try:
        return sounddevice.RawOutputStream(samplerate=rate_hz, channels=1, dtype="int16", latency=_BUFFER_S)
    except (sounddevice.PortAudioError, ValueError) as error:
        raise AudioError(
            f"there is no sound device that plays ({error}); connect or choose one in the system's settings, {_WITHOUT}"
        ) from error


class Silence:
    """No device: nothing is heard, but time passes."""

    latency = 0

    def __init__(
        self,
        rate_hz: int,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._rate_hz, self._now, self._sleep = rate_hz, now, sleep
        self._began: float | None = None
        self._taken = 0
        """Samples since then: the end of each piece is reckoned from there, so that no delay adds up."""

    def write(self, frames: bytes) -> None:
        """Wait as long as this sound takes."""
        if self._began is None:
            self._began, self._taken = self._now(), 0
        self._taken += len(frames) // 2
        self._sleep(max(0.0, self._began + self._taken / self._rate_hz - self._now()))

    def drop(self) -> None:
        """Begin anew with the next sound."""
        self._began = None

    def drain(self) -> None:
        """Everything is over already."""

    def __enter__(self) -> Silence:
        return self

    def __exit__(self, *_: object) -> None:
        self.drop()
