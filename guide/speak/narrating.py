"""One voice at a time says all of a guide, and another takes over where it fails."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import field, replace
from typing import TypeVar

from guide.cache import Cache
from guide.errors import SpeechError
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.speak.engine import Engine, Options
from guide.speak.patience import PATIENT, Patience
from guide.speak.progress import Progress, unseen
from guide.speak.registry import VoiceChoice, load
from guide.values import dataclass

Made = TypeVar("Made")
Notice = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Narrator:
    """One voice, ready to say things."""

    voice: Voice
    engine: Engine = field(repr=False)
    cache: Cache = field(repr=False)
    progress: Progress = field(default=unseen, repr=False)
    at_once: int | None = None
    """Calls to the engine at the same time, fewer than it allows; None for as many as it allows."""
    patience: Patience = field(default=PATIENT, repr=False)

    def start(self) -> None:
        """Have the engine begin, beside whoever goes on, what it needs before its first sound: something will be said.

        Whatever hinders it is told where a sound is needed.
        """
        start = getattr(self.engine, "start", None)
        if start is not None:
            start(self.voice)

    def say(self, utterances: Iterable[Utterance]) -> Mapping[Utterance, Pcm]:
        """The sound of each utterance at `RATE_HZ`; may be asked again and again."""
        return dict(self.each(utterances))

    def each(self, utterances: Iterable[Utterance]) -> Iterator[tuple[Utterance, Pcm]]:
        """The same, each different utterance as soon as its sound is there, in any order."""
        from guide.speak.speaker import speak_each

        return speak_each(
            utterances,
            self.voice,
            self.engine,
            self.cache,
            progress=self.progress,
            at_once=self.at_once,
            patience=self.patience,
        )

    @property
    def identity(self) -> str:
        """All that changes the sound besides voice, pace and text."""
        return self.engine.identity(self.voice)


def speak(
    choice: VoiceChoice,
    cache: Cache,
    work: Callable[[Narrator], Made],
    *,
    progress: Progress = unseen,
    notice: Notice = unseen,
    at_once: int | None = None,
    patience: Patience = PATIENT,
    load: Callable[[str, Options], Engine] = load,
) -> Made:
    """What the work makes with the first voice of the choice that can say everything the work asks for.

    `progress` is called with sounds ready, sounds wanted, and how many of those were kept from earlier; `notice` with
    one line for the user whenever another voice takes over.
    """
    voice, *others = choice.voices
    try:
        with closing(load(voice.engine, choice.options)) as engine:
            made = work(Narrator(voice, engine, cache, progress, at_once, patience))
        cache.keep_within()
        return made
    except SpeechError as error:
        if not others:
            raise
        notice(f"{_full_name(others[0])} speaks the whole guide, not {_full_name(voice)}: {_what_happened(error)}")
    rest = replace(choice, voices=tuple(others))
    return speak(rest, cache, work, progress=progress, notice=notice, at_once=at_once, patience=patience, load=load)


def _full_name(voice: Voice) -> str:
    return f"{voice.engine}:{voice.name}"


def _what_happened(error: SpeechError) -> str:
    """The message without what to do next, which is being done."""
    return str(error).partition("; ")[0]
