"""An engine that does as a test tells it."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np

from guide.audio.samples import pcm_from
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.speak.engines.silent import estimated_length
from guide.units import RATE_HZ

Deed = Callable[[Utterance], Pcm]


def buzz(length: int, pitch_hz: float = 150.0) -> Pcm:
    at = np.arange(length) / RATE_HZ
    return pcm_from(0.1 * sum(np.sin(2 * np.pi * pitch_hz * harmonic * at) for harmonic in range(1, 6)), RATE_HZ)


def well(utterance: Utterance) -> Pcm:
    return buzz(estimated_length(utterance))


class Scripted:
    """Does one deed after the other, then all goes well."""

    speaks = True

    def __init__(
        self, *deeds: Deed, name: str = "espeak", parallel: int = 2, identity: str = "1", longest: int | None = None
    ) -> None:
        self.name = name
        self.parallel = parallel
        self.longest = longest
        self.said: list[str] = []
        self.most_at_once = 0
        self.closed = 0
        self.checks = 0
        self.failure: Exception | None = None
        self._identity = identity
        self._deeds = iter(deeds)
        self._at_once = 0
        self._counting = threading.Lock()

    def voices(self) -> tuple[str, ...]:
        return ("en-us",)

    def identity(self, voice: Voice) -> str:
        return f"{self._identity} {voice.engine}"

    def check(self, voice: Voice) -> None:  # noqa: ARG002 — as every engine
        self.checks += 1
        if self.failure:
            raise self.failure

    def synthesize(self, utterance: Utterance, voice: Voice) -> Pcm:  # noqa: ARG002 — as every engine
        with self._counting:
            self.said.append(utterance.spoken)
            deed = next(self._deeds, well)
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            return deed(utterance)
        finally:
            with self._counting:
                self._at_once -= 1

    def close(self) -> None:
        self.closed += 1


def fails(error: BaseException) -> Deed:
    def deed(_utterance: Utterance) -> Pcm:
        raise error

    return deed
