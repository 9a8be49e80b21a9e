"""From a script to its plan, without any sound: nothing is spoken and nothing is written.

What could never become a guide is refused here, before any stage spends time on it: more text than anybody listens to,
and text without an exercise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Final

from guide.build.assumed import Assumption, assumptions
from guide.build.overruns import goes_by_the_clock, late_rounds
from guide.config import Settings, load
from guide.errors import InputError, ScriptHasErrors
from guide.lay_out import lay_out
from guide.model.cues import Cue, Remainder, Say, Silence, Window
from guide.model.document import Document, texts_of
from guide.model.findings import Finding, Severity
from guide.model.prescription import Circuit, HoldFor, PrescribedExercise, Prescription, WorkFor, tasks_of
from guide.model.routine import Alone, Routine, Section
from guide.model.speech import Utterance
from guide.model.text import NOWHERE, one_line
from guide.model.timeline import Timeline
from guide.plan import Cues, Detail, PlanSettings, Ranges, Selection, announcing, plan, prescribe, select, shortest_ms
from guide.read import read, read_bytes
from guide.understand import understand
from guide.understand.explicit import is_explicit
from guide.units import MINUTE_MS, clock, to_ms, to_samples
from guide.values import dataclass

SCRIPT_KINDS: Final = (".md", ".markdown", ".txt", ".html", ".htm", ".json", ".yaml", ".yml", ".org", ".xml", ".docx")
"""Endings of files that are taken for scripts when a folder is built."""
STANDARD_INPUT: Final = "-"
LONGEST_TEXT: Final = 10_000_000
"""Characters of text in an article: about twenty thousand exercises, which take minutes to plan. Planning is linear, so
this only spares a wait for what can hardly be one article; what is made is bounded by `LONGEST_MS`."""
HALF_MINUTE_MS: Final = 30_000
LONGEST_MS: Final = 24 * 3_600_000
"""The longest guide that is made: a day. Most players lose their place in more."""


@dataclass(frozen=True)
class Prepared:
    """A script, understood and settled."""

    document: Document
    routine: Routine
    prescription: Prescription
    settings: Settings
    planning: PlanSettings
    """The settings as planning knows them; other than those asked for where the guide has to fit a length."""
    fit: tuple[Finding, ...] = ()
    """What was found while making it fit, and once its speech was there."""

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """All that was found, in order of place."""
        return tuple(sorted((*self.further_findings, *self.routine.findings), key=lambda one: one.span.start))

    @cached_property
    def further_findings(self) -> tuple[Finding, ...]:
        """What was found besides what understanding found."""
        choices = tuple(_choices(self.routine))
        long = () if choices or is_explicit(self.document) else _lasts_long(self)
        of_routine = (*_nothing_to_do(self.routine), *choices, *long)
        return (*self.settings.findings, *self.fit, *of_routine, *self.overruns)

    @cached_property
    def overruns(self) -> tuple[Finding, ...]:
        """The rounds by the clock that probably do not fit into their time."""
        return _overruns(self) if goes_by_the_clock(self.prescription) else ()

    @cached_property
    def assumptions(self) -> tuple[Assumption, ...]:
        """What the text leaves open."""
        return assumptions(self.prescription)

    @property
    def plan_settings(self) -> PlanSettings:
        """The settings of planning that were asked for."""
        return _plan_settings(self.settings)


def _nothing_to_do(routine: Routine) -> tuple[Finding, ...]:
    if routine.exercises:
        return ()
    message = "no exercise was found: nothing here says what to do for how long or how many times"
    hint = "write a heading for each exercise, and under it what to do: `Walk on tiptoe for 20 seconds.`"
    return (Finding("E201", Severity.ERROR, NOWHERE, message, hint),)


def _choices(routine: Routine) -> Iterator[Finding]:
    """W315 and W316: sections that are each done by itself, and levels of which one is."""
    last = len(routine.exercises)
    told: set[int] = set()
    beside: dict[int, list[Section]] = {}
    for section in routine.sections:
        beside.setdefault(section.beside, []).append(section)
    for several in beside.values():
        done = [one for one in several if one.exercises[0] <= last]
        others = [one for one in several if one.exercises[0] > last]
        if done and others and done[0].alone is Alone.LEVEL:
            name = done[0].name.content
            message = f"of {len(several)} ways to do it “{one_line(name)}” is done, and not {_names(others)}"
            hint = f'for another one: --only "{one_line(others[0].name.content)}"'
            yield Finding("W316", Severity.WARNING, done[0].name.span(), message, hint)
        elif len(done) > 1 and done[0].alone is Alone.SESSION and told.isdisjoint(done[0].exercises):
            told.update(number for one in done for number in one.exercises)
            message = f"{len(done)} workouts follow one another, though each is one by itself: {_names(done)}"
            hint = f'make a guide of one: --only "{one_line(done[0].name.content)}"'
            yield Finding("W315", Severity.WARNING, done[0].name.span(), message, hint)


def _names(sections: Sequence[Section]) -> str:
    """The names of sections, of many the first and the last."""
    names = [f"“{one_line(one.name.content)}”" for one in sections]
    return ", ".join(names if len(names) <= _MOST_NAMED else (*names[: _MOST_NAMED - 1], "…", names[-1]))


_MOST_NAMED: Final = 5


def _lasts_long(script: Prepared) -> Iterator[Finding]:
    """W317: all is longer than people exercise by one page, and most of it is no exercise by time, as a run is."""
    parts = [(part, shortest_ms(part, script.planning)) for part in script.prescription.parts]
    total_ms = sum(length_ms for _, length_ms in parts)
    alone_ms = max((length_ms for part, length_ms in parts if _goes_by_time(part)), default=0)
    if total_ms > LONG_MS and 2 * alone_ms <= total_ms:
        message = f"all of it takes {clock(total_ms)} hours at least: are rounds, sets and rests meant so?"
        hint = "`guide plan` shows what takes how long; --only makes a part of it"
        yield Finding("W317", Severity.WARNING, script.routine.exercises[0].name.span(), message, hint)


def _goes_by_time(part: PrescribedExercise | Circuit) -> bool:
    timed = (HoldFor, WorkFor)
    return not isinstance(part, Circuit) and any(isinstance(task.dosage, timed) for task in tasks_of(part.items))


LONG_MS: Final = 60 * MINUTE_MS
"""Of 20 plans longer than this, of articles that the program had not been made for, one was right."""


# ── From a script to a prescription ──────────────────────────────────────────────────────────────────────────────────


def scripts_in(folder: Path) -> tuple[Path, ...]:
    """The scripts of a folder by name."""
    if not folder.is_dir():
        raise InputError(f"there is no folder `{folder}` here; name a script: guide build FILE")
    found = tuple(sorted(path for path in folder.iterdir() if _is_script(path)))
    if not found:
        raise InputError(f"there is no script in `{folder}`; a script is a file ending in {', '.join(SCRIPT_KINDS)}")
    return found


def _is_script(path: Path) -> bool:
    return path.suffix.lower() in SCRIPT_KINDS and not path.name.startswith(".") and path.is_file()


def prepared(script: Path | bytes, environment: Mapping[str, str], flags: Mapping[str, object]) -> Prepared:
    """A script, given as a file or as what standard input held, understood with its settings."""
    document = read_bytes(STANDARD_INPUT, script) if isinstance(script, bytes) else read(script)
    _refuse_books(document)
    settings = load(None if isinstance(script, bytes) else script, document.settings, environment, flags)
    routine = select(understand(document), _selection(settings))
    planning = _plan_settings(settings)
    prescription = prescribe(routine, planning, document.source)
    _refuse_endless_parts(prescription, planning)
    return Prepared(document, routine, prescription, settings, planning)


def with_planning(script: Prepared, planning: PlanSettings) -> Prepared:
    """The same script planned in another way."""
    prescription = prescribe(script.routine, planning, script.document.source)
    return replace(script, prescription=prescription, planning=planning)


def _selection(settings: Settings) -> Selection:
    only, skip, first = (settings.origins[name] for name in ("only", "skip", "from"))
    return Selection(settings.only, settings.skip, settings.from_, (only, skip, first))


def _plan_settings(settings: Settings) -> PlanSettings:
    return PlanSettings(
        Ranges(settings.ranges),
        Detail(settings.detail),
        settings.pace,
        cues=Cues(settings.cues),
        signals_heard=settings.signals != "none",
    )


def _refuse_books(document: Document) -> None:
    length = sum(map(len, texts_of(document.blocks)))
    if length > LONGEST_TEXT:
        raise InputError(
            f"{document.source.name} has {length:,} characters of text, and the most that one guide is made of is"
            f" {LONGEST_TEXT:,}, hours of reading aloud; is this one article? Cut it into several scripts"
        )


def _refuse_endless_parts(prescription: Prescription, planning: PlanSettings) -> None:
    """Stop before numbers that multiply each other make more cues than a machine can hold."""
    for part in prescription.parts:
        length_ms = shortest_ms(part, planning)
        first = part.exercises[0] if isinstance(part, Circuit) else part
        if length_ms > LONGEST_MS:
            raise InputError(
                f"line {first.line}: what begins with “{first.name}” would last {clock(length_ms)} hours, and the"
                f" longest that is made is {clock(LONGEST_MS)}; its numbers multiply each other, so write smaller ones"
            )


def refuse_errors(script: Prepared) -> None:
    """Stop where the script has errors, or with `--strict` warnings or assumptions."""
    strict = script.settings.strict
    severities = (Severity.ERROR, Severity.WARNING) if strict else (Severity.ERROR,)
    refused = [finding for finding in script.findings if finding.severity in severities]
    if strict:
        refused += [assumption.finding(script.document.source) for assumption in script.assumptions]
    if refused:
        raise ScriptHasErrors(tuple(refused))


# ── From a prescription to a timeline ────────────────────────────────────────────────────────────────────────────────


def planned(script: Prepared) -> Timeline:
    """The timeline with estimated lengths of speech; no voice is asked."""
    return planned_with_cues(script)[1]


def planned_with_cues(script: Prepared) -> tuple[tuple[Cue, ...], Timeline]:
    """Cues and timeline with estimated lengths of speech."""
    return laid_out(script, estimated_lengths(script))


def _overruns(script: Prepared) -> tuple[Finding, ...]:
    lengths = estimated_lengths(script)
    cues = plan(script.prescription, script.planning, None, script.document.source)
    return late_rounds(script.prescription, cues, lengths(utterances_of(cues)))


def estimated_lengths(script: Prepared) -> Callable[[Iterable[Utterance]], Mapping[Utterance, int]]:
    """How long each utterance will take in about, at the pace of the script."""
    from guide.speak.engines.silent import estimated_length  # only plans need it

    def lengths(utterances: Iterable[Utterance]) -> Mapping[Utterance, int]:
        return {utterance: estimated_length(utterance, script.settings.pace) for utterance in set(utterances)}

    return lengths


def laid_out(
    script: Prepared, lengths: Callable[[Iterable[Utterance]], Mapping[Utterance, int]], expected_ms: int = 0
) -> tuple[tuple[Cue, ...], Timeline]:
    """Cues and timeline of a guide that says its own length.

    The sentence that says it is part of the length, so the timeline is laid out until the two agree. They soon do: the
    sentence is rounded to half minutes, and its own length changes by less than a second. Where each makes the other
    wrong, because the guide ends just where the rounding turns, it is told the longer and waits a moment at its end.
    The nearer the expected length is, the fewer of these sentences are asked for.
    """
    told_ms = _least_said_alike(expected_ms)
    seen = {told_ms}
    cues = plan(script.prescription, script.planning, told_ms, script.document.source)
    while True:
        timeline = lay_out(cues, lengths(utterances_of(cues)))
        length_ms = _least_said_alike(to_ms(timeline.length))
        if length_ms == told_ms:
            return cues, timeline
        del timeline  # before the next one is made: of many hours, each has megabytes
        if length_ms in seen:
            break
        seen.add(length_ms)
        cues, told_ms = announcing(length_ms, cues, told_ms), length_ms
    longer_ms = max(length_ms, told_ms)
    cues = announcing(longer_ms, cues, told_ms)
    timeline = lay_out(cues, lengths(utterances_of(cues)))
    missing_ms = max(longer_ms - to_ms(timeline.length), 0)
    assert isinstance(cues[-1], Silence), "a guide ends with a wait"
    cues = (*cues[:-1], replace(cues[-1], duration_ms=cues[-1].duration_ms + missing_ms))
    return cues, replace(timeline, length=timeline.length + to_samples(missing_ms))


def _least_said_alike(length_ms: int) -> int:
    """The least length that is announced in the same words: they are rounded to half minutes, and are never none."""
    halves = max(1, (length_ms + HALF_MINUTE_MS // 2) // HALF_MINUTE_MS)
    return halves * HALF_MINUTE_MS - HALF_MINUTE_MS // 2


def utterances_of(cues: Iterable[Cue]) -> Iterator[Utterance]:
    """Everything that may be said, each as often as it occurs."""
    for cue in cues:
        match cue:
            case Say(utterance) | Silence(said=Say(utterance)):
                yield utterance
            case Window():
                yield from (say.utterance for run in cue.lead for say in run)
                yield from (say.utterance for call in cue.calls for say in call.options)
            case Remainder(whole, announced):
                calls = (*whole.calls, *((announced,) if announced else ()))
                yield from (say.utterance for call in calls for say in call.options)
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
