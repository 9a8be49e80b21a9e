"""The laws of a timeline, each a function that names what breaks it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from guide.lay_out import overruns
from guide.model.cues import Cue, Lap, Mark, PartKind, Remainder, Say, Silence, Stretch, Window
from guide.model.signals import Signal, duration_ms
from guide.model.speech import Utterance
from guide.model.timeline import QUIET_BEFORE, Clip, Part, Speech, Timeline
from guide.units import FRAME_LENGTH, to_samples

Law = Callable[[Sequence[Cue], Mapping[Utterance, int], Timeline], Iterator[str]]

GAP = to_samples(150)
BEFORE_COUNTDOWN = to_samples(400)


def signals_at(timeline: Timeline) -> dict[int, Signal]:
    return {clip.start: clip.sound for clip in timeline.clips if isinstance(clip.sound, Signal)}


def windows_and_parts(cues: Sequence[Cue], timeline: Timeline) -> list[tuple[Window, Part]]:
    """Each window with its part; stretches inside repetitions and what is left of rounds by the clock are left out."""
    return [(cue, part) for cue, part in timed_and_parts(cues, timeline) if isinstance(cue, Window)]


def timed_and_parts(cues: Sequence[Cue], timeline: Timeline) -> list[tuple[Window | Remainder, Part]]:
    """The same with what is left of rounds by the clock, where anything is; nothing where they do not agree."""
    timed = [cue for cue in cues if isinstance(cue, Window | Remainder)]
    inner = {
        (part.start, part.end)
        for part in timeline.parts
        if part.kind is PartKind.HOLD
        and any(
            other.kind is PartKind.REPS and other.start <= part.start and part.end <= other.end
            for other in timeline.parts
        )
    }
    parts = [part for part in timeline.parts if (part.start, part.end) not in inner]
    found: list[tuple[Window | Remainder, Part]] = []
    for cue in timed:
        part = next(iter(parts), None)
        if isinstance(cue, Remainder) and (part is None or part.kind is not PartKind.REST):
            continue  # nothing was left of it
        if part is None or (isinstance(cue, Window) and cue.kind is not part.kind):
            return []
        found.append((cue, parts.pop(0)))
    return found if not parts else []


def every_window_is_a_part(cues: Sequence[Cue], _: Mapping[Utterance, int], timeline: Timeline) -> Iterator[str]:
    if any(isinstance(cue, Window) for cue in cues) and not windows_and_parts(cues, timeline):
        yield "there are more or fewer parts than windows"


def parts_are_exact(cues: Sequence[Cue], _: Mapping[Utterance, int], timeline: Timeline) -> Iterator[str]:
    for window, part in windows_and_parts(cues, timeline):
        if (window.kind, to_samples(window.duration_ms)) != (part.kind, part.end - part.start):
            yield f"{window.kind} of {window.duration_ms} ms lasts {part.end - part.start} samples"


def rounds_keep_the_clock(cues: Sequence[Cue], lengths: Mapping[Utterance, int], timeline: Timeline) -> Iterator[str]:
    """What is left of a round ends one interval after the round began, or so much later as is told."""
    late = [(overrun.every, overrun.by) for overrun in overruns(cues, lengths)]
    pairs = timed_and_parts(cues, timeline)
    begun: list[int | None] = []
    for cue in cues:
        part = pairs.pop(0)[1] if pairs and pairs[0][0] is cue else None
        if isinstance(cue, Lap):
            begun.append(None)
        elif isinstance(cue, Window) and part:
            begun = [part.start if start is None else start for start in begun]
        elif isinstance(cue, Remainder) and (start := begun.pop()) is not None and part:
            every = to_samples(cue.whole.duration_ms)
            by = part.end - start - every
            if by and (every, by) not in late:
                yield f"a round ends {by} samples after its time"


def parts_begin_and_end_with_signals(
    cues: Sequence[Cue], _: Mapping[Utterance, int], timeline: Timeline
) -> Iterator[str]:
    heard = signals_at(timeline)
    for cue, part in timed_and_parts(cues, timeline):
        window = cue.whole if isinstance(cue, Remainder) else cue
        if part.start not in heard or (window.opens and heard[part.start] is not window.opens):
            yield f"no start signal at {part.start}"
        if part.end not in heard:
            yield f"no end signal at {part.end}"


def starts_are_counted_down(cues: Sequence[Cue], _: Mapping[Utterance, int], timeline: Timeline) -> Iterator[str]:
    heard = signals_at(timeline)
    by_the_clock = any(isinstance(cue, Remainder) for cue in cues)  # where a round may begin as the one before it ends
    ends = {part.end for part in timeline.parts if part.kind is PartKind.REST or by_the_clock}
    for window, part in windows_and_parts(cues, timeline):
        if window.joined or window.kind is PartKind.REST or part.start in ends:
            continue
        for seconds in (3, 2, 1):
            if heard.get(part.start - to_samples(seconds * 1_000)) is not Signal.PIP:
                yield f"no pip {seconds} s before {part.start}"


def ticks_are_in_place(cues: Sequence[Cue], _: Mapping[Utterance, int], timeline: Timeline) -> Iterator[str]:
    heard = signals_at(timeline)
    for window, part in windows_and_parts(cues, timeline):
        for tick in window.ticks:
            if heard.get(part.start + to_samples(tick.at_ms)) is not tick.signal:
                yield f"no {tick.signal} {tick.at_ms} ms after {part.start}"


def stretches_are_exact(cues: Sequence[Cue], _: Mapping[Utterance, int], timeline: Timeline) -> Iterator[str]:
    found = {(part.kind, part.start, part.end) for part in timeline.parts}

    def place(stretch: Stretch, part: Part) -> tuple[PartKind, int, int]:
        start = part.start + to_samples(stretch.at_ms)
        return stretch.kind, start, start + to_samples(stretch.duration_ms)

    for window, part in windows_and_parts(cues, timeline):
        for stretch in window.stretches:
            if place(stretch, part) not in found:
                yield f"the stretch {stretch} is missing"


def calls_are_exact(cues: Sequence[Cue], _: Mapping[Utterance, int], timeline: Timeline) -> Iterator[str]:
    """What stands for a repetition is heard on its beat: its number, or a tick."""
    onsets = {clip.start for clip in timeline.clips}
    for window, part in windows_and_parts(cues, timeline):
        for call in window.calls:
            if call.otherwise and call.at_ms is not None and part.start + to_samples(call.at_ms) not in onsets:
                yield f"nothing is heard {call.at_ms} ms after {part.start}"


def speech_is_clear_of_signals(_: Sequence[Cue], __: Mapping[Utterance, int], timeline: Timeline) -> Iterator[str]:
    pairs = zip(timeline.clips, timeline.clips[1:], strict=False)
    for one, other in pairs:
        if isinstance(one.sound, Speech) == isinstance(other.sound, Speech):
            continue
        needed = BEFORE_COUNTDOWN if other.sound is Signal.PIP else GAP
        if other.start - one.end < needed:
            yield f"{one.sound} and {other.sound} are {other.start - one.end} samples apart"


def clips_have_their_lengths(_: Sequence[Cue], lengths: Mapping[Utterance, int], timeline: Timeline) -> Iterator[str]:
    def length_of(clip: Clip) -> int:
        if isinstance(clip.sound, Signal):
            return to_samples(duration_ms(clip.sound))
        return lengths[clip.sound.utterance]

    yield from (f"{clip} has a wrong length" for clip in timeline.clips if clip.length != length_of(clip))


def all_that_must_be_said_is_said(cues: Sequence[Cue], _: Mapping[Utterance, int], timeline: Timeline) -> Iterator[str]:
    """Every saying in order, one wording of every lead, and every call that has to be heard."""
    spoken = [clip.sound.utterance for clip in timeline.clips if isinstance(clip.sound, Speech)]
    rest = iter(spoken)
    for cue in cues:
        say = cue.said if isinstance(cue, Silence) else cue
        if isinstance(say, Say) and say.utterance not in rest:
            yield f"{say.utterance} is not said in its place"
    for cue in cues:
        if not isinstance(cue, Window):
            continue
        if cue.lead and not any(all(say.utterance in spoken for say in run) for run in cue.lead):
            yield f"no wording of {cue.lead} is said"
        for call in cue.calls:
            if call.required and not any(say.utterance in spoken for say in call.options):
                yield f"{call} is not said"


def chapters_with_words_begin_on_whole_frames(
    cues: Sequence[Cue], _: Mapping[Utterance, int], timeline: Timeline
) -> Iterator[str]:
    """Unless their words are said in the rest before them."""
    marks = [place for place, cue in enumerate(cues) if isinstance(cue, Mark)]
    rests = [(part.start, part.end) for part in timeline.parts if part.kind is PartKind.REST]
    for place, chapter in zip(marks, timeline.chapters, strict=False):
        following = next((cue for cue in cues[place:] if not isinstance(cue, Mark | Lap)), None)
        has_words = isinstance(following, Say) or (isinstance(following, Window) and following.lead)
        in_a_rest = any(start <= chapter.start <= end for start, end in rests)
        if has_words and not in_a_rest and chapter.start % FRAME_LENGTH:
            yield f"{chapter} begins inside a frame"


def what_is_said_after_a_pause_begins_on_a_whole_frame(
    _: Sequence[Cue], __: Mapping[Utterance, int], timeline: Timeline
) -> Iterator[str]:
    """Unless it is said in a window, or before one ends."""
    for before, clip in pairwise(timeline.clips):
        alone = not any(part.start < clip.start <= part.end for part in timeline.parts)
        after_a_pause = clip.start - before.end >= QUIET_BEFORE
        if alone and after_a_pause and isinstance(clip.sound, Speech) and clip.start % FRAME_LENGTH:
            yield f"{clip} begins inside a frame"


def chapters_are_in_order(_: Sequence[Cue], __: Mapping[Utterance, int], timeline: Timeline) -> Iterator[str]:
    starts = [chapter.start for chapter in timeline.chapters]
    if starts != sorted(starts):
        yield "chapters go back"


LAWS: tuple[Law, ...] = (
    every_window_is_a_part,
    parts_are_exact,
    rounds_keep_the_clock,
    parts_begin_and_end_with_signals,
    starts_are_counted_down,
    ticks_are_in_place,
    stretches_are_exact,
    calls_are_exact,
    speech_is_clear_of_signals,
    clips_have_their_lengths,
    all_that_must_be_said_is_said,
    chapters_with_words_begin_on_whole_frames,
    what_is_said_after_a_pause_begins_on_a_whole_frame,
    chapters_are_in_order,
)


def broken(cues: Sequence[Cue], lengths: Mapping[Utterance, int], timeline: Timeline) -> list[str]:
    """Everything that breaks a law."""
    return [f"{law.__name__}: {fault}" for law in LAWS for fault in law(cues, lengths, timeline)]
