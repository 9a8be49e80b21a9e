"""What every engine promises, and how it is offered.

An engine turns one utterance into one sound and does nothing else: cutting, keeping, retrying, trimming, resampling and
levelling are done once, for all engines, in `guide.speak.speaker`. What its library throws stops in the engine's file
and leaves as `EngineMissing`, `EngineUnreachable` (trying again may help) or `EngineRefused` (it will not).

Another package offers an engine with an entry point of the group `guide.engines` whose object is an `EngineRow`:

    [project.entry-points."guide.engines"]
    parrot = "guide_parrot:ROW"
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.values import dataclass


class Engine(Protocol):
    """What does the speaking; its calls may come from several threads. Use it inside `contextlib.closing`.

    One may also have `start(voice)`, which returns at once and has begun what takes long before the first sound, other
    than by asking a network: perhaps all that is to be said is kept from earlier.
    """

    @property
    def name(self) -> str:
        """Its name in the registry."""

    @property
    def parallel(self) -> int:
        """How many calls may run at once."""

    @property
    def longest(self) -> int | None:
        """Characters it says in one go; longer texts are cut at clauses before they get here. None: any number."""

    @property
    def speaks(self) -> bool:
        """Whether its sound is speech; what is not is used as it is: not checked, trimmed, levelled or kept."""

    def voices(self) -> tuple[str, ...]:
        """Names of its voices, the usual ones first; no network is asked."""

    def identity(self, voice: Voice) -> str:
        """All that changes the sound besides voice, pace and text: versions of library and data, options."""

    def check(self, voice: Voice) -> None:
        """Raise, within seconds, if nothing can be said now: the engine is missing or out of reach."""

    def synthesize(self, utterance: Utterance, voice: Voice) -> Pcm:
        """The utterance at the pace of the voice, at the engine's own rate, with whatever silence is around it."""

    def close(self) -> None:
        """Let go of processes and connections; calls still running fail."""


@dataclass(frozen=True, slots=True)
class Options:
    """What engines have to know of this machine and cannot find out."""

    models: Path | None = None
    """The folder that holds the models of voices, one folder each."""
    server: str | None = None
    """Where a server of voices is; None: where OpenAI's is."""


@dataclass(frozen=True, slots=True)
class EngineRow:
    """One engine, as it is offered: its module is loaded when the engine is."""

    name: str
    summary: str
    """What it is, for people who choose."""
    needs: str
    """What has to be there for it to speak, for the same people."""
    load: Callable[[Options], Engine]
    usual_voice: Callable[[str, Options], str]
    """The voice for a language where none is named."""
    any_voice: bool = False
    """Whether voices that it does not list may be asked for: those of a server are known there only."""
