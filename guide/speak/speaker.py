"""Makes the sounds of many utterances with one voice: cuts, keeps, retries, checks, finishes and joins them.

An utterance that is longer than the engine says in one go is cut at clauses. Each different piece is made once and
kept, so that what was fetched is never fetched again, even of a sentence that failed later on. What is kept from
earlier comes first; the rest is made side by side, as many at once as the engine allows. A sound is looked at before
it is used: an engine that answers with nothing, with silence, or with far too little or too much for the words is
asked again, and then the failure is an error. An utterance is never passed over.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Final, TypeVar

from guide.audio.level import levelled
from guide.audio.resample import resampled_in_stretches
from guide.audio.samples import floats
from guide.audio.segments import join, silence
from guide.audio.trim import trimmed
from guide.cache import Cache
from guide.errors import EngineRefused, EngineUnreachable
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.speak.cache import keep_sound, kept_sound, key
from guide.speak.clauses import Piece, pieces
from guide.speak.engine import Engine
from guide.speak.engines.silent import estimated_length
from guide.speak.patience import PATIENT, Patience, Pause
from guide.speak.progress import Progress, unseen
from guide.units import RATE_HZ, to_ms, to_samples

_SILENT: Final = 0.01
"""Peak below which a sound is no speech: -40 dBFS. Voices peak above -12 dBFS before they are levelled."""
_SHORTEST, _LONGEST = 0.3, 3.0
"""Against the estimate, for any voice and language."""
_LEEWAY: Final = to_samples(700)
"""Added to the longest: single words are drawn out by some voices."""
_SHORTEST_ENGLISH: Final = 0.6
_LEEWAY_ENGLISH: Final = to_samples(250)
"""Taken from the shortest. In English the estimate is good enough to notice that half of a sentence is missing, which
a decoder does not: an MP3 that was cut off decodes short and without an error."""
_Ready = TypeVar("_Ready")
_READY_PER_THREAD: Final = 8
"""Sounds that wait for whoever asked, for each thread that makes some. Without a bound, 284 of a guide of ten hours had
piled up on a busy machine, and the build took 155 MB instead of 87."""
_POLL_S: Final = 0.1
"""Windows notices an interruption from the keyboard only between two waits."""


class BadSound(EngineUnreachable):
    """The engine answered, but not with these words."""


def speak_each(
    utterances: Iterable[Utterance],
    voice: Voice,
    engine: Engine,
    cache: Cache,
    *,
    progress: Progress = unseen,
    patience: Patience = PATIENT,
    at_once: int | None = None,
) -> Iterator[tuple[Utterance, Pcm]]:
    """The sound of each different utterance at `RATE_HZ`, trimmed, at the loudness of speech.

    Each comes as soon as it is there, so that none has to stay in memory.
    """
    wanted = tuple(dict.fromkeys(utterances))
    if not engine.speaks:
        yield from ((utterance, engine.synthesize(utterance, voice)) for utterance in wanted)
        return
    _check_words(wanted)
    cut = {utterance: _pieces(utterance, engine) for utterance in wanted}
    parts = tuple(dict.fromkeys(part for found in cut.values() for part in _said_in(found)))
    made = _made(parts, voice, engine, cache, progress=progress, patience=patience, at_once=at_once)
    for utterance, sounds in _complete(cut, made):
        yield utterance, _joined(cut[utterance], sounds, voice.pace)


# ── Cutting and joining ──────────────────────────────────────────────────────────────────────────────────────────────


def _check_words(utterances: Iterable[Utterance]) -> None:
    for utterance in utterances:
        if not any(map(str.isalnum, utterance.spoken)):
            raise EngineRefused(f"There is nothing to say in “{utterance.spoken}”; write it in words")


def _pieces(utterance: Utterance, engine: Engine) -> tuple[Piece, ...]:
    return (Piece(utterance.spoken),) if engine.longest is None else pieces(utterance.spoken, engine.longest)


def _said_in(found: tuple[Piece, ...]) -> tuple[Utterance, ...]:
    """What the engine is asked to say for these pieces."""
    return tuple(dict.fromkeys(Utterance(piece.text) for piece in found))


def _complete(
    cut: Mapping[Utterance, tuple[Piece, ...]], made: Iterable[tuple[Utterance, Pcm]]
) -> Iterator[tuple[Utterance, dict[Utterance, Pcm]]]:
    """Each utterance with the sounds of its parts, when all are there; a part is kept while anything waits for it."""
    waiting: dict[Utterance, list[Utterance]] = {}
    for utterance, found in cut.items():
        for part in _said_in(found):
            waiting.setdefault(part, []).append(utterance)
    sounds: dict[Utterance, Pcm] = {}
    for part, sound in made:
        sounds[part] = sound
        for utterance in tuple(waiting[part]):
            needed = _said_in(cut[utterance])
            if all(one in sounds for one in needed):
                yield utterance, {one: sounds[one] for one in needed}
                for one in needed:
                    waiting[one].remove(utterance)
                    if not waiting[one]:
                        del sounds[one]


def _joined(found: tuple[Piece, ...], sounds: Mapping[Utterance, Pcm], pace: float) -> Pcm:
    """The pieces with the waits between them. Each begins and ends in silence, so that no join can click."""
    if len(found) == 1:
        return sounds[Utterance(found[0].text)]
    return join(
        sound
        for piece in found
        for sound in (sounds[Utterance(piece.text)], silence(to_samples(round(piece.wait_ms / pace))))
    )


# ── Making ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _made(
    wanted: tuple[Utterance, ...],
    voice: Voice,
    engine: Engine,
    cache: Cache,
    *,
    progress: Progress,
    patience: Patience,
    at_once: int | None,
) -> Iterator[tuple[Utterance, Pcm]]:
    """The sound of each, from what is kept or from the engine, which says each in one go."""
    identity = engine.identity(voice)
    names = {utterance: key(voice, identity, utterance) for utterance in wanted}
    pause = Pause(patience)

    def made(utterance: Utterance, over: threading.Event) -> Pcm:
        meanwhile = kept_sound(cache, names[utterance])  # another build may have made it since
        if meanwhile is not None:
            return meanwhile
        sound = _insisted(utterance, voice, engine, pause, over)
        keep_sound(cache, names[utterance], sound)
        return sound

    with _SideBySide(made, lambda: engine.check(voice), min(engine.parallel, at_once or engine.parallel)) as others:
        for utterance, name in names.items():
            sound = kept_sound(cache, name)
            if sound is None:
                others.make(utterance)
            else:
                yield utterance, sound
        ready = kept = len(wanted) - others.asked
        progress(ready, len(wanted), kept)
        for utterance, sound in others.each():
            ready += 1
            progress(ready, len(wanted), kept)
            yield utterance, sound


def _insisted(utterance: Utterance, voice: Voice, engine: Engine, pause: Pause, over: threading.Event) -> Pcm:
    """The finished sound, asked for as often as patience allows and as anybody wants it."""
    patience, attempt, began_s = pause.patience, 0, pause.patience.clock()
    while True:
        pause.keep()
        try:
            return _finished(engine.synthesize(utterance, voice), utterance, voice)
        except EngineUnreachable as error:
            most = patience.attempts_for_sound if isinstance(error, BadSound) else patience.attempts
            if over.is_set() or attempt + 1 >= most or not patience.lasts(began_s, error.retry_after_s):
                raise
            pause.after(attempt, error.retry_after_s)
        if over.is_set():
            raise EngineUnreachable(f"Nobody waits for “{utterance.spoken}” any more.")
        attempt += 1


def _finished(raw: Pcm, utterance: Utterance, voice: Voice) -> Pcm:
    """The sound as the guide needs it, if it can be these words."""
    if not raw.frames or abs(floats(raw)).max() < _SILENT:
        raise _bad(voice, utterance, "only silence")
    sound = trimmed(resampled_in_stretches(raw, RATE_HZ))
    estimate = estimated_length(utterance, voice.pace)
    if not _shortest(estimate, voice) <= sound.length <= _LONGEST * estimate + _LEEWAY:
        raise _bad(voice, utterance, f"{to_ms(sound.length)} ms of sound, where about {to_ms(estimate)} ms belong")
    return levelled(sound)


def _shortest(estimate: int, voice: Voice) -> float:
    english = voice.language.partition("-")[0] == "en"
    return max(_SHORTEST * estimate, _SHORTEST_ENGLISH * estimate - _LEEWAY_ENGLISH if english else 0)


def _bad(voice: Voice, utterance: Utterance, got: str) -> BadSound:
    return BadSound(
        f"The voice {voice.engine}:{voice.name} answered “{utterance.spoken}” with {got}; try again later, or use"
        " another voice: guide voices"
    )


class _SideBySide:
    """Makes sounds, some at the same time, beside whoever asks for them. Use it as a context.

    The threads are daemons, so that an interruption does not wait for an answer from the network that may take long.
    """

    def __init__(
        self, made: Callable[[Utterance, threading.Event], Pcm], check: Callable[[], None], at_once: int
    ) -> None:
        self._made = made
        self._check = check
        """What is done once, before the first sound is made: an engine's start."""
        self._at_once = at_once
        self._threads = 0
        self.asked = 0
        """Sounds so far."""
        self._waiting = SimpleQueue[Utterance | None]()
        """What is to be made; None ends a thread."""
        self._ready = SimpleQueue["tuple[Utterance, Pcm] | BaseException"]()
        self._room = threading.Semaphore(_READY_PER_THREAD * at_once)
        """For sounds that nobody has taken yet."""
        self._checked = threading.Event()
        self._over = threading.Event()

    def __enter__(self) -> _SideBySide:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        self._over.set()
        self._checked.set()  # nobody waits for that any more
        if self._threads:
            self._room.release(self._threads)  # nor for room
        self._end()

    def make(self, utterance: Utterance) -> None:
        """Have one made; it is begun at once if fewer than allowed are."""
        self.asked += 1
        self._waiting.put(utterance)
        if self._threads < self._at_once:
            self._threads += 1
            work = self._begin if self._threads == 1 else self._go_on
            threading.Thread(target=self._telling, args=(work,), name="voice", daemon=True).start()

    def each(self) -> Iterator[tuple[Utterance, Pcm]]:
        """Each with its sound, as they become ready; the first failure is raised."""
        self._end()
        for _ in range(self.asked):
            outcome = _next(self._ready)
            if isinstance(outcome, BaseException):
                raise outcome
            self._room.release()
            yield outcome

    def _end(self) -> None:
        """Let every thread end once nothing waits."""
        for _ in range(self._threads):
            self._waiting.put(None)

    def _telling(self, work: Callable[[], None]) -> None:
        """Do a thread's work, and tell what ended it."""
        try:
            work()
        except BaseException as error:  # raised again where it is waited for
            self._ready.put(error)

    def _begin(self) -> None:
        self._check()
        self._checked.set()
        self._go_on()

    def _go_on(self) -> None:
        self._checked.wait()
        while utterance := self._waiting.get():
            self._room.acquire()
            if self._over.is_set():
                return
            self._ready.put((utterance, self._made(utterance, self._over)))


def _next(ready: SimpleQueue[_Ready]) -> _Ready:
    """What is ready next; the wait can be interrupted on every system."""
    while True:
        with suppress(Empty):
            return ready.get(timeout=_POLL_S)
