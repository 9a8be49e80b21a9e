"""How often, how slowly and how long an engine is asked again."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from typing import Final

from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """How often and how slowly to try again."""

    attempts: int = 4
    """For an engine that cannot be reached."""
    attempts_for_sound: int = 2
    """For a sound that cannot be right."""
    first_wait_s: float = 0.5
    """Doubled each time, and varied by a quarter so that builds at the same time do not ask in step."""
    lasting_s: float = 30.0
    """After so many seconds no further attempt is begun: an engine that hangs is asked twice, not four times. An
    engine that itself wants to be left alone for longer than what remains is given up at once."""
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = random.random
    clock: Callable[[], float] = time.monotonic
    """Seconds that only ever grow."""

    def wait_s(self, attempt: int) -> float:
        """Seconds to wait after the failure of that attempt, the first being 0."""
        return self.first_wait_s * float(2**attempt) * (0.75 + 0.5 * self.chance())

    def lasts(self, began_s: float, retry_after_s: float | None) -> bool:
        """Whether what began at that time may be tried again."""
        return self.clock() - began_s + (retry_after_s or 0.0) < self.lasting_s


PATIENT: Final = Patience()
"""As patient as people are."""


class Pause:
    """When an engine may be asked again, for all that ask it at the same time."""

    def __init__(self, patience: Patience) -> None:
        self.patience = patience
        self._until_s = -float("inf")
        self._changing = threading.Lock()

    def keep(self) -> None:
        """Wait as long as the engine wants to be left alone."""
        left_s = self._until_s - self.patience.clock()
        if left_s > 0:
            self.patience.sleep(left_s)

    def after(self, attempt: int, retry_after_s: float | None) -> None:
        """Wait after the failure of that attempt; what the engine itself says holds for everybody."""
        wait_s = self.patience.wait_s(attempt)
        if retry_after_s is None:
            self.patience.sleep(wait_s)
            return
        with self._changing:
            self._until_s = max(self._until_s, self.patience.clock() + max(wait_s, retry_after_s))
