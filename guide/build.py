"""The whole road, from a script to its MP3. Read this to see what happens in which order.

    prepared  script → Document → Routine → Prescription        no voice, no clock
    planned   Prescription → cues → Timeline                    lengths of speech estimated
    build     Prescription → cues → speech → Timeline → MP3     lengths of speech measured

Nothing here decides anything about exercises, speech or sound: the stages do.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from guide import __version__
from guide.config import Settings, load
from guide.errors import InputError, ScriptHasErrors
from guide.lay_out import lay_out
from guide.model.cues import Cue, Say, Window
from guide.model.document import Document
from guide.model.findings import Finding, Severity
from guide.model.prescription import Prescription
from guide.model.routine import Routine
from guide.model.speech import Utterance, Voice
from guide.model.timeline import Timeline
from guide.plan import Detail, PlanSettings, Ranges, plan, prescribe
from guide.read import read, read_bytes
from guide.speak import Cache, Narrator, parse_voice, speak
from guide.understand import understand
from guide.units import clock, to_ms

if TYPE_CHECKING:
    from guide.mix import MixSettings

SCRIPT_KINDS: Final = (".md", ".markdown", ".txt", ".html", ".htm")
"""Endings of files that are taken for scripts when a folder is built."""
LONGEST_MS: Final = 24 * 3_600_000
"""The longest guide that is made: a day. More is a book, not a workout, and most players lose their place in it."""
STANDARD_INPUT: Final = "-"

Progress = Callable[[int, int, int], None]
Notice = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A script, understood and settled."""

    document: Document
    routine: Routine
    prescription: Prescription
    settings: Settings

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that was found, in order of place."""
        found = (*self.settings.findings, *self.routine.findings)
        return tuple(sorted(found, key=lambda finding: finding.span.start))

    @property
    def plan_settings(self) -> PlanSettings:
        """The settings as planning knows them."""
        return _plan_settings(self.settings)


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    path: Path
    timeline: Timeline
    voice: Voice
    size: int
    """Bytes of the MP3."""
    took_s: float


@dataclass(frozen=True, slots=True)
class UpToDate:
    """A finished guide that is still what the script and the settings ask for."""

    path: Path


# ── Without sound ────────────────────────────────────────────────────────────────────────────────────────────────────


def scripts_in(folder: Path) -> tuple[Path, ...]:
    """The scripts of a folder by name."""
    if not folder.is_dir():
        raise InputError(f"there is no folder `{folder}` here; name a script: guide build FILE")
    found = tuple(sorted(path for path in folder.iterdir() if path.suffix.lower() in SCRIPT_KINDS))
    if not found:
        raise InputError(f"there is no script in `{folder}`; a script is a file ending in {', '.join(SCRIPT_KINDS)}")
    return found


def prepared(script: Path | bytes, environment: Mapping[str, str], flags: Mapping[str, object]) -> Prepared:
    """A script, given as a file or as what standard input held, understood with its settings."""
    document = read_bytes(STANDARD_INPUT, script) if isinstance(script, bytes) else read(script)
    path = None if isinstance(script, bytes) else script
    settings = load(path, document.settings, environment, flags)
    routine = understand(document)
    return Prepared(document, routine, prescribe(routine, _plan_settings(settings)), settings)


def _plan_settings(settings: Settings) -> PlanSettings:
    return PlanSettings(Ranges(settings.ranges), Detail(settings.detail), settings.pace)


def refuse_errors(script: Prepared) -> None:
    """Stop where the script has errors, or with `--strict` anything but notes."""
    refused = (Severity.ERROR, Severity.WARNING) if script.settings.strict else (Severity.ERROR,)
    errors = tuple(finding for finding in script.findings if finding.severity in refused)
    if errors:
        raise ScriptHasErrors(errors)


def planned(script: Prepared) -> Timeline:
    """The timeline with estimated lengths of speech; no voice is asked."""
    from guide.speak.engines.silent import estimated_length  # noqa: PLC0415 — only plans need it

    def lengths(utterances: Iterable[Utterance]) -> Mapping[Utterance, int]:
        return {utterance: estimated_length(utterance, script.settings.pace) for utterance in utterances}

    return laid_out(script, lengths)[1]


def laid_out(
    script: Prepared, lengths: Callable[[Iterable[Utterance]], Mapping[Utterance, int]]
) -> tuple[tuple[Cue, ...], Timeline]:
    """Cues and timeline of a guide that says its own length.

    The sentence that says it is part of the length, so the timeline is laid out until the two agree. They soon do: the
    sentence is rounded to half minutes, and its own length changes by less than a second.
    """
    total_ms: int | None = None
    seen: set[int] = set()
    while True:
        cues = plan(script.prescription, script.plan_settings, total_ms, script.document.source)
        timeline = lay_out(cues, lengths(utterances_of(cues)))
        length_ms = to_ms(timeline.length)
        if total_ms is not None and (length_ms == total_ms or length_ms in seen):
            return cues, timeline
        seen.add(length_ms)
        total_ms = length_ms


def utterances_of(cues: Iterable[Cue]) -> Iterator[Utterance]:
    """Everything that may be said, each as often as it occurs."""
    for cue in cues:
        match cue:
            case Say(utterance):
                yield utterance
            case Window():
                yield from (say.utterance for run in cue.lead for say in run)
                yield from (say.utterance for call in cue.calls for say in call.options)
            case _:
                pass


def refuse_endless(timeline: Timeline) -> None:
    """Stop before a guide that nobody could listen to is made."""
    length_ms = to_ms(timeline.length)
    if length_ms > LONGEST_MS:
        raise InputError(
            f"the guide would last {clock(length_ms)} hours, and the longest that is made is {clock(LONGEST_MS)};"
            " is this one article? Cut it into several scripts"
        )


# ── With sound ───────────────────────────────────────────────────────────────────────────────────────────────────────


def build(script: Prepared, name: str, *, force: bool = False, progress: Progress, notice: Notice) -> Built | UpToDate:
    """The MP3 of a script in the folder of the settings, unless it is there already."""
    from guide.mix import mix  # noqa: PLC0415 — loads the audio libraries
    from guide.publish import GuideFacts, publish, read_fingerprint  # noqa: PLC0415 — as above

    started = time.monotonic()
    refuse_errors(script)
    settings = script.settings
    path = settings.out / f"{name}.mp3"
    fingerprint = fingerprint_of(script)
    if not force and read_fingerprint(path) == fingerprint:
        return UpToDate(path)
    refuse_endless(planned(script))
    choice = parse_voice(settings.voice, settings.lang or script.routine.language, settings.pace)

    def make(narrator: Narrator) -> Built:
        cues, timeline = laid_out(script, narrator.lengths)
        sounds = narrator.say(utterances_of(cues))
        facts = GuideFacts(
            script.prescription.title, narrator.voice, script.routine.language, fingerprint, _comment(settings)
        )
        blocks = mix(timeline, sounds, _mix_settings(settings))
        publish(path, timeline, blocks, facts, bitrate_kbps=settings.bitrate)
        return Built(path, timeline, narrator.voice, path.stat().st_size, time.monotonic() - started)

    return speak(choice, Cache(cache_folder(settings)), make, progress=progress, notice=notice)


def cache_folder(settings: Settings) -> Path:
    """Where speech is kept: as set, or where this system keeps caches."""
    if settings.cache is not None:
        return settings.cache
    from platformdirs import user_cache_path  # noqa: PLC0415 — only where nothing is set

    return user_cache_path("guide", appauthor=False)


_SOUND: Final = ("voice", "lang", "pace", "ranges", "detail", "signals", "floor", "bitrate")
"""Settings that change what is heard."""


def fingerprint_of(script: Prepared) -> str:
    """A hash of everything that makes the sound: program, article and settings."""
    parts = [__version__, script.document.source.text]
    parts += [f"{name}={getattr(script.settings, name)}" for name in _SOUND]
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _comment(settings: Settings) -> str:
    """The settings that shaped the guide, for people."""
    return ", ".join(f"{name} {getattr(settings, name)}" for name in _SOUND if getattr(settings, name) is not None)


def _mix_settings(settings: Settings) -> MixSettings:
    from guide.mix import MixSettings, SignalStyle  # noqa: PLC0415 — loads the audio libraries

    return MixSettings(floor=settings.floor, signals=SignalStyle(settings.signals))
