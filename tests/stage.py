"""Stand-ins for whoever plays a guide: a device that takes everything at once, keys at set times."""

from contextlib import nullcontext

from guide.play import Key


class Recorder:
    """A device without a clock that keeps what it was given, and says after how much sound keys are pressed."""

    def __init__(self, rate_hz=32_000, latency=0):
        self.rate_hz, self.latency = rate_hz, latency
        self.heard = bytearray()
        """Everything that was written and not dropped."""
        self.drops = []
        """Samples that had been written when sound was dropped."""
        self.is_drained = False
        self.is_closed = False
        self._since_drop = 0

    @property
    def length(self):
        return len(self.heard) // 2

    def write(self, frames):
        self.heard += frames
        self._since_drop += len(frames) // 2

    def drop(self):
        lost = min(self.latency, self._since_drop)
        del self.heard[len(self.heard) - 2 * lost :]
        self.drops.append(self.length)
        self._since_drop = 0

    def drain(self):
        self.is_drained = True

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.is_closed = True


class ScriptedKeys:
    """Keys that are pressed once a device was given so many samples; while it pauses, at once."""

    def __init__(self, device, *presses):
        self._device, self._presses = device, list(presses)
        self.waits = []
        """How long was waited for a key, each time."""

    def pressed(self, wait_s):
        self.waits.append(wait_s)
        if self._presses and (wait_s or self._device.length >= self._presses[0][0]):
            return self._presses.pop(0)[1]
        return None


def keys(device, *presses):
    return lambda: nullcontext(ScriptedKeys(device, *presses))


PAUSE, NEXT, PREVIOUS, STOP = Key.PAUSE, Key.NEXT, Key.PREVIOUS, Key.STOP
