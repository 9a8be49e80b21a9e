"""From cues and the lengths of speech to a timeline: where every sound falls, to the sample.

It is pure: same cues, same lengths, same timeline. Its laws:

- a window never stretches; its signals, ticks and calls fall on their times, and what does not fit is not said there;
- nothing overlaps: between a signal and speech, on either side, there is a gap, and more before a countdown;
- a chapter that begins with words begins on a whole MP3 frame: what is changed before it changes nothing in it;
- out of a rest, what comes next is said inside the rest in the fullest wording that fits, and the rest runs to the very
  onset of the next start; when no wording fits, the rest closes with its own signal and the words follow.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import Final, TypeAlias

from guide.model.cues import Beep, Call, Cue, Mark, PartKind, Say, Silence, Where, Window
from guide.model.signals import Signal, duration_ms
from guide.model.speech import Utterance
from guide.model.timeline import Chapter, Clip, Part, Speech, Timeline
from guide.units import FRAME_LENGTH, to_samples

GAP: Final = to_samples(150)
"""Between speech and a signal: above the 100 ms or so in which one masks the other."""
SENTENCE_GAP: Final = to_samples(350)
"""Between two sentences, as in calm reading."""
BEFORE_PIPS: Final = to_samples(400)
"""From the end of speech to a countdown: the words have sunk in."""
QUIET: Final = to_samples(3_000)
GRACE: Final = to_samples(300)
"""Speech after so much quiet is given so much more, for loudspeakers that have to wake up."""
MOMENT: Final = to_samples(1_000)
"""From the beginning of a wait to what is said in it."""
PIP_GRID: Final = to_samples(1_000)
PIPS: Final = 3

Lengths: TypeAlias = Mapping[Utterance, int]


def lay_out(cues: Sequence[Cue], lengths: Lengths) -> Timeline:
    """The timeline of the cues; `lengths` knows every utterance in them, in samples."""
    page = _Page(lengths)
    for place, cue in enumerate(cues):
        match cue:
            case Say():
                page.say(cue)
            case Beep():
                page.beep(cue)
            case Silence():
                page.wait(cue)
            case Mark():
                page.mark(cue, _next(cues, place))
            case Window():
                page.window(cue, _after(cues, place))
    return page.timeline()


def _next(cues: Sequence[Cue], place: int) -> Cue | None:
    """What comes after a cue, where no chapter begins."""
    following = (cues[at] for at in range(place + 1, len(cues)))
    return next((cue for cue in following if not isinstance(cue, Mark)), None)


def _after(cues: Sequence[Cue], place: int) -> tuple[Window, ...]:
    """The chain of windows that comes right after a cue: one, and those joined to it. Chapters may begin between."""
    chain: list[Window] = []
    for cue in (cues[at] for at in range(place + 1, len(cues))):
        if isinstance(cue, Mark) and not chain:
            continue
        if not isinstance(cue, Window) or (chain and not cue.joined):
            break
        chain.append(cue)
    return tuple(chain)


# ── Inside a window ──────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Sound:
    """A sound at its place from the onset of a window."""

    start: int
    length: int
    sound: Speech | Signal
    where: Where

    @property
    def end(self) -> int:
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class _Inside:
    """What is heard in a window, and what should have been."""

    sounds: tuple[_Sound, ...]
    """In order; the closing signal is not among them."""
    missed: tuple[Call, ...]
    """Required calls that fit nowhere."""


def _inside(window: Window, opens: Signal | None, lengths: Lengths) -> _Inside:
    """The sounds of a window. Signals stand; calls are placed in order, each where it leaves room for the next."""
    length = to_samples(window.duration_ms)
    before = opens or Signal.END
    opening = _Sound(0, to_samples(duration_ms(before)), before, window.where)
    ticks = [
        _Sound(to_samples(tick.at_ms), to_samples(duration_ms(tick.signal)), tick.signal, window.where)
        for tick in sorted(window.ticks, key=lambda tick: tick.at_ms)
    ]
    room = _Room(length, ticks, _firm_places(window), opening.end)
    missed: list[Call] = []
    for call in sorted(window.calls, key=_time_of):
        sound = _placed(call, room, lengths)
        if sound:
            room.take(sound)
        elif call.required:
            missed.append(call)
    own = [opening] if opens else []
    return _Inside(tuple(sorted([*own, *ticks, *room.taken], key=lambda sound: sound.start)), tuple(missed))


def _time_of(call: Call) -> int:
    time = call.at_ms if call.at_ms is not None else call.ends_at_ms
    assert time is not None
    return time


def _firm_places(window: Window) -> list[_Firm]:
    """Of calls that become a signal, or have to be heard."""
    return sorted(
        _Firm(to_samples(call.at_ms), BEFORE_PIPS if call.otherwise is Signal.PIP else GAP)
        for call in window.calls
        if call.at_ms is not None and (call.otherwise or call.required)
    )


@dataclass(frozen=True, slots=True, order=True)
class _Firm:
    """An onset that earlier calls have to leave free."""

    start: int
    gap: int
    """Between speech and what begins here."""


@dataclass(slots=True)
class _Room:
    """What is free in a window."""

    length: int
    ticks: list[_Sound]
    firm: list[_Firm]
    used_to: int
    """End of the last sound placed."""
    taken: list[_Sound] = field(default_factory=list)

    def fits(self, start: int, end: int) -> bool:
        """Whether speech may stand here."""
        if start < self.used_to + GAP or end + GAP > self.length:
            return False
        after = bisect_left(self.ticks, start, key=lambda tick: tick.start)
        clear_before = after == 0 or self.ticks[after - 1].end + GAP <= start
        clear_after = after == len(self.ticks) or end + self.gap_before(self.ticks[after]) <= self.ticks[after].start
        firm = bisect_left(self.firm, start + 1, key=lambda one: one.start)
        clear_of_firm = firm == len(self.firm) or end + self.firm[firm].gap <= self.firm[firm].start
        return clear_before and clear_after and clear_of_firm

    def gap_before(self, tick: _Sound) -> int:
        return BEFORE_PIPS if tick.sound is Signal.PIP else GAP

    def free_for_signal(self, start: int, end: int) -> bool:
        """Whether a tick may stand here: signals need no gap between them."""
        clear = all(tick.end <= start or end <= tick.start for tick in self.ticks)
        return clear and self.used_to <= start and end <= self.length

    def take(self, sound: _Sound) -> None:
        self.taken.append(sound)
        self.used_to = sound.end


def _placed(call: Call, room: _Room, lengths: Lengths) -> _Sound | None:
    """The first wording that fits, or the signal instead."""
    for say in call.options:
        length = lengths[say.utterance]
        start = to_samples(_time_of(call)) - (0 if call.at_ms is not None else length)
        if room.fits(start, start + length):
            return _Sound(start, length, Speech(say.utterance, say.text), say.where)
    if call.otherwise and call.at_ms is not None:
        start, length = to_samples(call.at_ms), to_samples(duration_ms(call.otherwise))
        if room.free_for_signal(start, start + length):
            return _Sound(start, length, call.otherwise, Where())
    return None


# ── The page ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(slots=True)
class _Page:
    """A timeline in the making."""

    lengths: Lengths
    at: int = 0
    """Where the next thing may begin."""
    boundary: int | None = None
    """The end of the window before, while nothing has come after it."""
    handed_on: bool = False
    """Whether the next window begins at the boundary, its lead said already."""
    mark_at: int | None = None
    """Where a chapter begins whose first words were said inside a rest."""
    clips: list[Clip] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    chapters: list[Chapter] = field(default_factory=list)

    def timeline(self) -> Timeline:
        clips = tuple(sorted(self.clips, key=lambda clip: clip.start))
        parts = tuple(sorted(self.parts, key=lambda part: (part.start, -part.end)))
        return Timeline(max(self.at, self.sounded_to), clips, parts, tuple(self.chapters))

    @property
    def sounded_to(self) -> int:
        return self.clips[-1].end if self.clips else 0

    def put(self, start: int, length: int, sound: Speech | Signal, where: Where) -> None:
        self.clips.append(Clip(start, length, sound, where))
        self.at = max(self.at, start + length)

    def signal(self, start: int, signal: Signal, where: Where) -> None:
        self.put(start, to_samples(duration_ms(signal)), signal, where)

    # ── Cues ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def free_for_words(self) -> int:
        """Where something may be said next."""
        if not self.clips:
            return self.at
        return max(self.at, self.sounded_to + (SENTENCE_GAP if isinstance(self.clips[-1].sound, Speech) else GAP))

    def say(self, say: Say) -> None:
        start = self.free_for_words
        if start - self.sounded_to >= QUIET:
            start += GRACE
        self.put(start, self.lengths[say.utterance], Speech(say.utterance, say.text), say.where)
        self.boundary = None

    def beep(self, beep: Beep) -> None:
        self.signal(max(self.at, self.sounded_to + BEFORE_PIPS) if self.clips else self.at, beep.signal, beep.where)
        self.boundary = None

    def wait(self, silence: Silence) -> None:
        start = max(self.at, self.sounded_to)
        end = start + to_samples(silence.duration_ms)
        if silence.said:
            self.at = start + MOMENT
            self.say(silence.said)
        self.at = max(end, self.at)
        self.boundary = None

    def mark(self, mark: Mark, following: Cue | None) -> None:
        has_words = isinstance(following, Say) or (isinstance(following, Window) and bool(following.lead))
        if has_words and not self.handed_on:
            self.at = -(-self.free_for_words // FRAME_LENGTH) * FRAME_LENGTH
        start = self.at if self.mark_at is None else self.mark_at
        self.chapters.append(Chapter(start, mark.title))

    def window(self, window: Window, following: tuple[Window, ...]) -> None:
        opens = self.open(window, following)
        start = self.at
        inside = _inside(window, opens, self.lengths)
        for sound in inside.sounds:
            self.put(start + sound.start, sound.length, sound.sound, _known(sound.where, window.where))
        end = start + to_samples(window.duration_ms)
        self.parts.append(Part(window.kind, start, end, window.where, window.count))
        self.parts += [
            Part(
                stretch.kind,
                start + to_samples(stretch.at_ms),
                start + to_samples(stretch.at_ms + stretch.duration_ms),
                replace(window.where, rep=stretch.rep),
            )
            for stretch in window.stretches
        ]
        self.close(window, start, end, following)

    # ── The start of a window ────────────────────────────────────────────────────────────────────────────────────────

    def open(self, window: Window, following: tuple[Window, ...]) -> Signal | None:
        """Go to the onset of a window, saying before it what has to be said; the signal that opens it."""
        handed_on, self.handed_on, self.mark_at = self.handed_on, False, None
        if self.boundary is not None and (handed_on or window.joined):
            self.at = self.boundary
            return window.opens
        missed = self.missed((window, *(after for after in following if after.joined)))
        for say in (*(window.lead[0] if window.lead else ()), *missed):
            self.say(say)
        if window.kind is not PartKind.REST:
            self.count_down(window.where)
            return window.opens
        if self.boundary is not None and window.opens is None:
            self.at = self.boundary
            return None
        self.at = max(self.at, self.sounded_to + BEFORE_PIPS) if self.clips else self.at
        return window.opens or Signal.END

    def missed(self, chain: tuple[Window, ...]) -> tuple[Say, ...]:
        """What has to be said before a chain of windows, for want of room inside."""
        return tuple(
            call.options[0]
            for window in chain
            for call in _inside(window, window.opens, self.lengths).missed
            if call.options
        )

    def count_down(self, where: Where) -> None:
        """The pips before a start; the onset of the start is where they lead."""
        first = max(self.at, self.sounded_to + BEFORE_PIPS) if self.clips else self.at
        for pip in range(PIPS):
            self.signal(first + pip * PIP_GRID, Signal.PIP, where)
        self.at = first + PIPS * PIP_GRID

    # ── The end of a window ──────────────────────────────────────────────────────────────────────────────────────────

    def close(self, window: Window, start: int, end: int, following: tuple[Window, ...]) -> None:
        """Go to the end of a window: into the next one, or with the closing signal."""
        self.boundary = end
        if window.kind is PartKind.REST and following and self.hand_on(window, start, end, following):
            return
        self.at = end
        if window.closes:
            self.signal(end, window.closes, window.where)

    def hand_on(self, rest: Window, start: int, end: int, following: tuple[Window, ...]) -> bool:
        """Whether what comes next could be announced inside the rest, so that it begins where the rest ends."""
        head = following[0]
        if head.kind is PartKind.REST or head.joined or self.missed(following):
            return False
        first_pip = min((to_samples(tick.at_ms) for tick in rest.ticks if tick.signal is Signal.PIP), default=None)
        limit = end if first_pip is None else start + first_pip
        to = limit - BEFORE_PIPS
        run = self.run_that_fits(head, self.free_from(limit), to)
        if run is None:
            return False
        self.handed_on, self.mark_at = True, self.back_timed(run, to) if run else end
        return True

    def free_from(self, limit: int) -> int:
        """From where on a rest is free for the lead of what comes next, before its pips."""
        last = self.clips[-1 - self.sounds_from(limit)]
        return last.end + (SENTENCE_GAP if isinstance(last.sound, Speech) else GAP)

    def sounds_from(self, start: int) -> int:
        """How many of the last sounds begin here or later."""
        return sum(1 for _ in takewhile(lambda clip: clip.start >= start, reversed(self.clips)))

    def run_that_fits(self, head: Window, free_from: int, to: int) -> tuple[Say, ...] | None:
        """The fullest wording of a lead that fits; nothing where none does."""
        return next((run for run in head.lead or ((),) if not run or to - self.length_of(run) >= free_from), None)

    def length_of(self, run: tuple[Say, ...]) -> int:
        return sum(self.lengths[say.utterance] for say in run) + SENTENCE_GAP * (len(run) - 1)

    def back_timed(self, run: tuple[Say, ...], to: int) -> int:
        """Say a run so that it ends here; its onset."""
        onset = start = to - self.length_of(run)
        said: list[Clip] = []
        for say in run:
            said.append(Clip(start, self.lengths[say.utterance], Speech(say.utterance, say.text), say.where))
            start = said[-1].end + SENTENCE_GAP
        before_pips = len(self.clips) - self.sounds_from(onset)
        self.clips[before_pips:before_pips] = said
        return onset


def _known(where: Where, otherwise: Where) -> Where:
    return otherwise if where == Where() else where
