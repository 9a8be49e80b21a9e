"""A timeline in the making: one cue after the other finds its place on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field, replace
from itertools import takewhile
from typing import Final

from guide.lay_out.inside import BEFORE_PIPS, GAP, Lengths, inside, length_of
from guide.model.cues import Beep, Call, Cue, Mark, PartKind, Remainder, Say, Silence, Where, Window
from guide.model.signals import Signal
from guide.model.timeline import QUIET_BEFORE, Chapter, Clip, Part, Speech, Timeline
from guide.units import FRAME_LENGTH, to_samples
from guide.values import dataclass

SENTENCE_GAP: Final = QUIET_BEFORE
"""Between two sentences, as in calm reading: 360 ms, and up to a frame more."""
QUIET: Final = to_samples(3_000)
GRACE: Final = to_samples(300)
"""Speech after so much quiet is given so much more, for loudspeakers that have to wake up."""
MOMENT: Final = to_samples(1_000)
"""From the beginning of a wait to what is said in it."""
PIP_GRID: Final = to_samples(1_000)
PIPS: Final = 3
COUNTDOWN: Final = PIPS * PIP_GRID
_NOWHERE: Final = Where()
SHORTEST_REST: Final = to_samples(500)
"""Room for the two signals of a rest."""


@dataclass(frozen=True, slots=True)
class Overrun:
    """A round by the clock that is not over when the next one should begin."""

    where: Where
    by: int
    """Samples that are missing."""
    every: int
    """Samples that it may take."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is told before a start, by itself."""

    clips: tuple[Clip, ...]
    """Counted from the onset of the first."""
    length: int
    """From there to where a countdown may begin."""


@dataclass(slots=True)
class Round:
    """A round by the clock that has begun."""

    marked_at: int
    """Where it was said to begin."""
    start: int | None = None
    """The onset of its first window."""


@dataclass(slots=True)
class Page:
    """A timeline in the making."""

    lengths: Lengths
    on_frames: bool = True
    """Whether what is said by itself begins on a whole MP3 frame."""
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
    rounds: list[Round] = field(default_factory=list)
    """The rounds by the clock that have begun and are not over, the innermost last."""
    late: list[Overrun] = field(default_factory=list)

    def timeline(self) -> Timeline:
        """What is on it, in order."""
        clips = tuple(sorted(self.clips, key=lambda clip: clip.start))
        parts = tuple(sorted(self.parts, key=lambda part: (part.start, -part.end)))
        return Timeline(max(self.at, self.sounded_to), clips, parts, tuple(self.chapters))

    @property
    def sounded_to(self) -> int:
        """Where the last sound ends."""
        return self.clips[-1].end if self.clips else 0

    def put(self, start: int, length: int, sound: Speech | Signal, where: Where) -> None:
        """A sound at its place."""
        self.clips.append(Clip(start, length, sound, where))
        self.at = max(self.at, start + length)

    def signal(self, start: int, signal: Signal, where: Where) -> None:
        """A signal by its onset."""
        self.put(start, length_of(signal), signal, where)

    # ── Cues ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def tell(self, cue: Say | Beep | Silence) -> None:
        """Something heard by itself, or waited."""
        match cue:
            case Say():
                self.say(cue)
            case Beep():
                self.beep(cue)
            case Silence():
                self.wait(cue)

    @property
    def free_for_words(self) -> int:
        """Where something may be said next."""
        if not self.clips:
            return self.at
        return max(self.at, self.sounded_to + (SENTENCE_GAP if isinstance(self.clips[-1].sound, Speech) else GAP))

    def say(self, say: Say) -> None:
        """Something said when nothing else is heard; on a whole frame after a pause."""
        start = self.free_for_words
        if start - self.sounded_to >= QUIET:
            start += GRACE
        if self.on_frames and self.clips and start - self.sounded_to >= SENTENCE_GAP:
            start = _on_frame(start)
        self.put(start, self.lengths[say.utterance], Speech(say.utterance, say.text), say.where)
        self.boundary = None

    def beep(self, beep: Beep) -> None:
        """A signal by itself, clear of what was said before."""
        self.signal(max(self.at, self.sounded_to + BEFORE_PIPS) if self.clips else self.at, beep.signal, beep.where)
        self.boundary = None

    def wait(self, silence: Silence) -> None:
        """A wait, longer only where what is said in it needs more time."""
        start = max(self.at, self.sounded_to)
        end = start + to_samples(silence.duration_ms)
        if silence.said:
            self.at = start + MOMENT
            self.say(silence.said)
        self.at = max(end, self.at)
        self.boundary = None

    def mark(self, mark: Mark, following: Cue | None) -> None:
        """A chapter, with the first words that belong to it; on a whole frame unless they are said already."""
        has_words = isinstance(following, Say) or (isinstance(following, Window) and bool(following.lead))
        if has_words and not self.handed_on:
            self.at = _on_frame(max(self.free_for_words, self.sounded_to + SENTENCE_GAP))
        start = self.at if self.mark_at is None else self.mark_at
        self.chapters.append(Chapter(start, mark.title))

    def window(self, window: Window, following: tuple[Window, ...]) -> None:
        """A window, after what has to be said before it."""
        opens = self.open(window, following)
        start = self.at
        for begun in takewhile(lambda begun: begun.start is None, reversed(self.rounds)):
            begun.start = start
        for sound in inside(window, opens, self.lengths).sounds:
            self.put(start + sound.start, sound.length, sound.sound, _known(sound.where, window.where))
        end = start + to_samples(window.duration_ms)
        self.parts.append(Part(window.kind, start, end, window.where, window.count, window.open_rounds))
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
            if any(call.required for call in window.calls)
            for call in inside(window, window.opens, self.lengths).missed
            if call.options
        )

    def count_down(self, where: Where) -> None:
        """The pips before a start; the onset of the start is where they lead."""
        first = max(self.at, self.sounded_to + BEFORE_PIPS) if self.clips else self.at
        for pip in range(PIPS):
            self.signal(first + pip * PIP_GRID, Signal.PIP, where)
        self.at = first + COUNTDOWN

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
        free_from = self.free_from(limit)
        for told in map(self.told, head.lead or ((),)):
            if not told.clips or limit - told.length >= free_from:
                self.handed_on, self.mark_at = True, limit - told.length if told.clips else end
                self.back_time(told, limit)
                return True
        return False

    def free_from(self, limit: int) -> int:
        """From where on a rest is free for the lead of what comes next, before its pips."""
        last = self.clips[-1 - self.sounds_from(limit)]
        return last.end + (SENTENCE_GAP if isinstance(last.sound, Speech) else GAP)

    def sounds_from(self, start: int) -> int:
        """How many of the last sounds begin here or later."""
        return sum(1 for _ in takewhile(lambda clip: clip.start >= start, reversed(self.clips)))

    def told(self, cues: Iterable[Say | Beep | Silence]) -> Told:
        """What is told before a start, on a page of its own."""
        page = Page(self.lengths, on_frames=False)
        for cue in cues:
            page.tell(cue)
        return Told(tuple(page.clips), max(page.at, page.sounded_to + BEFORE_PIPS) if page.clips else page.at)

    def back_time(self, told: Told, limit: int) -> None:
        """Tell something so that a countdown may begin at a place, before the sounds that are there already."""
        start = limit - told.length
        before = len(self.clips) - self.sounds_from(limit)
        self.clips[before:before] = [replace(clip, start=start + clip.start) for clip in told.clips]

    # ── Rounds by the clock ──────────────────────────────────────────────────────────────────────────────────────────

    def lap(self) -> None:
        """A round by the clock begins with the next window."""
        self.rounds.append(Round(self.boundary if self.boundary is not None else max(self.at, self.sounded_to)))

    def remainder(self, cue: Remainder, between: Sequence[Say | Beep | Silence], following: tuple[Window, ...]) -> None:
        """The rest that is left of a round, up to the next start or, where none comes, to a signal of its own.

        What is told in it gives way to the clock: first the waits, then the announcement of the rest, then words.
        """
        opens = self.open(cue.whole, ())
        start, whole = self.at, to_samples(cue.whole.duration_ms)
        begun = self.rounds.pop()
        due = (begun.marked_at if begun.start is None else begun.start) + whole
        head = following[0] if following and following[0].kind is not PartKind.REST else None
        if head and due == start and self.meets(head, following, between):
            return
        announced, told, needed = self.fitting(cue, due - start, self.tellings(between, head, following))
        end = max(due, start + needed)
        if end > due:
            self.late.append(Overrun(cue.whole.where, end - due, whole))
        self.rest(cue, (start, end), opens, announced, told)
        self.boundary = end
        if head:
            self.handed_on, self.mark_at = True, end - COUNTDOWN - told.length if told.clips else end
        else:
            self.at = end
            self.signal(end, Signal.END, cue.whole.where)

    def meets(self, head: Window, following: tuple[Window, ...], between: Sequence[Say | Beep | Silence]) -> bool:
        """Whether a round is over at the very onset of the next one and nothing has to be told: they share a signal."""
        ended = bool(self.clips) and self.clips[-1].sound is Signal.END and self.clips[-1].start == self.boundary
        silent = not between and not self.missed(following) and () in (head.lead or ((),))
        if ended and silent and head.opens:
            self.clips.pop()
            self.handed_on = True
        return ended and silent and head.opens is not None

    def tellings(
        self, between: Sequence[Say | Beep | Silence], head: Window | None, following: tuple[Window, ...]
    ) -> list[Told]:
        """What may be told before the next start, from the fullest to the shortest; without waits where they hinder."""
        if head is None:
            return [Told((), 0)]
        runs, missed = head.lead or ((),), self.missed(following)
        unhurried = (*between, *runs[0], *missed)
        words = tuple(said for one in between if (said := one.said if isinstance(one, Silence) else one) is not None)
        return [self.told(unhurried), *(self.told((*words, *run, *missed)) for run in runs)]

    def fitting(self, cue: Remainder, left: int, tellings: list[Told]) -> tuple[Clip | None, Told, int]:
        """What a rest is announced with, what is told in it, and how long it has to be for that."""
        wordings = [*self.announcements(cue), None]
        for told in tellings:
            for announced in wordings:
                if (needed := self.needed(announced, told)) <= left:
                    return announced, told, needed
        return None, tellings[-1], self.needed(None, tellings[-1])

    def announcements(self, cue: Remainder) -> list[Clip]:
        """How a rest may be announced, counted from its onset."""
        if cue.announced is None or cue.announced.at_ms is None:
            return []
        start = to_samples(cue.announced.at_ms)
        return [
            Clip(start, self.lengths[say.utterance], Speech(say.utterance, say.text), say.where)
            for say in cue.announced.options
        ]

    def needed(self, announced: Clip | None, told: Told) -> int:
        """How long a rest has to be so that something can be told in it, and the next start be counted down."""
        after_signal = length_of(Signal.END) + GAP
        if told.clips:
            return (announced.end + SENTENCE_GAP if announced else after_signal) + told.length + COUNTDOWN
        if announced:
            return announced.end + max(BEFORE_PIPS, told.length) + COUNTDOWN
        return max(after_signal, told.length, SHORTEST_REST)

    def rest(
        self, cue: Remainder, span: tuple[int, int], opens: Signal | None, announced: Clip | None, told: Told
    ) -> None:
        """A rest with all that is heard in it: its announcement, what time is left, what comes next, its pips."""
        (start, end), whole = span, cue.whole
        if opens:
            self.signal(start, opens, whole.where)
        if announced:
            self.put(start + announced.start, announced.length, announced.sound, announced.where)
        before_end = end - to_samples(whole.duration_ms)
        onset = end - COUNTDOWN - told.length if told.clips else end - COUNTDOWN
        for call in whole.calls if end - start >= to_samples(cue.told_from_ms) else ():
            self.call_in_rest(call, before_end, onset)
        for clip in told.clips:
            self.put(onset + clip.start, clip.length, clip.sound, clip.where)
        for tick in whole.ticks:
            at = before_end + to_samples(tick.at_ms)
            if at >= start + PIP_GRID:
                self.signal(at, tick.signal, whole.where)
        self.parts.append(Part(whole.kind, start, end, whole.where))

    def call_in_rest(self, call: Call, zero: int, limit: int) -> None:
        """How much time is left, where nothing else is said then."""
        for say in call.options[:1]:
            at, length = zero + to_samples(call.at_ms or 0), self.lengths[say.utterance]
            if self.sounded_to + GAP <= at and at + length + BEFORE_PIPS <= limit:
                self.put(at, length, Speech(say.utterance, say.text), say.where)


def _on_frame(at: int) -> int:
    """The first whole frame from a place on."""
    return -(-at // FRAME_LENGTH) * FRAME_LENGTH


def _known(where: Where, otherwise: Where) -> Where:
    return otherwise if where == _NOWHERE else where
