"""What is heard inside a window: numbers on their beats, the middle, the last seconds, the phases of a breath.

All times are from the onset of the window's start signal. Nothing here knows how long speech takes: each call offers
wordings, and laying out takes the first that fits. A number that fits nowhere becomes a tick, so that every
repetition is heard.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from guide.model.cues import Call, PartKind, Remainder, Say, Stretch, Tick, Where, Window
from guide.model.prescription import BreatheFor, CountBreaths, CountReps, Cycle
from guide.model.routine import BreathPhase, Side
from guide.model.signals import Signal, duration_ms
from guide.model.speech import Utterance, utterance
from guide.plan.phrasing import english
from guide.plan.settings import Cues
from guide.values import dataclass, shared

SPEAK_AFTER_SIGNAL_MS: Final = 200
"""From the end of a signal to what is said about it: heard as one, without running into each other."""
NAME_AFTER_SIGNAL_MS: Final = 150
"""The same for the name of a phase: no more than the gap that laying out asks for, so that "Out" after the longest
signal ends 150 ms before "two", which stands on the next second."""
AFTER_LAST_MS: Final = 1_500
"""From the last number to the end signal, so that the last repetition can be finished."""
NUMBER_BEFORE_HOLD_MS: Final = 1_200
"""From the onset of a number to the hold that it counts: "twenty-seven" takes about 0.9 s."""
HALF_FROM_MS: Final = 20_000
PIPS_FROM_MS: Final = 10_000
FEW_REPS: Final = 8
"""A coach says neither "Halfway" nor "Three more" of fewer repetitions: the numbers tell."""
REST_SAID_FROM_MS: Final = 7_000
"""Shorter rests leave no room for "Rest." and for what comes next: the first time they are announced, then not."""
NEVER: Final = 1 << 62
STRIDES: Final = ((1_000, 1), (500, 2), (200, 5), (0, 10))
"""Which numbers are said, by the least beat: a number takes about 0.7 s."""


@dataclass(frozen=True, slots=True)
class Density:
    """How much is said inside a window: from which length on, in milliseconds."""

    halfway_from_ms: int
    ten_seconds_from_ms: int
    minutes_from_ms: int
    countdown_from_ms: int
    """The last five seconds are counted aloud, in place of the pips."""
    stride: int
    """Each so-many-eth repetition is said at least; the others are ticks."""
    reps_left: bool
    """Whether the middle of the repetitions and the last three are announced."""
    every_phase: bool
    """Whether the phases of a repetition are named in each repetition, or only in the first."""
    every_breath: bool
    """Whether the phases of a breath are named in each round, or only in the first."""


DENSITIES: Final[Mapping[Cues, Density]] = MappingProxyType(
    {
        Cues.QUIET: Density(NEVER, NEVER, NEVER, NEVER, 5, False, False, False),
        Cues.NORMAL: Density(30_000, 60_000, 120_000, NEVER, 1, False, True, False),
        Cues.COACH: Density(20_000, 30_000, 90_000, 20_000, 1, True, True, True),
    }
)
"""Normal is what listening.md asks for. A coach counts the last five seconds where there is time for more than the
count; quiet leaves what no signal can say: each fifth number, and the last repetition."""
COUNTED_DOWN: Final = (5, 4, 3, 2, 1)

Lead = tuple[tuple[Say, ...], ...]

PHASE_SIGNAL: Final = {
    BreathPhase.IN: Signal.START,
    BreathPhase.FULL: Signal.BEAT,
    BreathPhase.OUT: Signal.END,
    BreathPhase.EMPTY: Signal.BEAT,
}


def timed(kind: PartKind, time_ms: int, where: Where, lead: Lead, cues: Cues = Cues.NORMAL) -> Window:
    """A window for a hold or for work."""
    density = DENSITIES[cues]
    counted = time_ms >= density.countdown_from_ms
    calls = sorted((*_time_calls(time_ms, where, density), *countdown(time_ms, where, counted)), key=onset_of)
    half = (Tick(Signal.HALF, time_ms // 2),) if time_ms >= HALF_FROM_MS else ()
    last = pips(time_ms) if time_ms >= PIPS_FROM_MS and not counted else ()
    return Window(kind, time_ms, where, lead, tuple(calls), half + last)


def onset_of(call: Call) -> int:
    """When a call is made, or has to be over."""
    time_ms = call.at_ms if call.at_ms is not None else call.ends_at_ms
    return time_ms or 0


def _time_calls(time_ms: int, where: Where, density: Density) -> Iterator[Call]:
    if time_ms >= density.halfway_from_ms:
        yield _call(time_ms // 2 + duration_ms(Signal.HALF) + SPEAK_AFTER_SIGNAL_MS, where, english.HALFWAY)
    if time_ms >= density.ten_seconds_from_ms:
        yield _call(time_ms - 10_000, where, english.TEN_SECONDS_LEFT)
    yield from _minutes_left(time_ms, where, density)


def _minutes_left(time_ms: int, where: Where, density: Density) -> Iterator[Call]:
    if time_ms >= density.minutes_from_ms:
        for left in range((time_ms - 1) // 60_000, 0, -1):
            yield _call(time_ms - left * 60_000, where, english.minutes_left(left))


def countdown(time_ms: int, where: Where, counted: bool) -> Iterator[Call]:
    """The last five seconds, each number on its second; a pip where it does not fit."""
    for left in COUNTED_DOWN if counted else ():
        say = saying(english.sentence(english.number(left)), where)
        yield Call((say,), at_ms=time_ms - left * 1_000, otherwise=Signal.PIP)


@shared
def pips(time_ms: int) -> tuple[Tick, ...]:
    """The pips in the last three seconds; none in the first second."""
    return tuple(Tick(Signal.PIP, time_ms - left) for left in (3_000, 2_000, 1_000) if time_ms - left >= 1_000)


def resting(
    time_ms: int,
    where: Where,
    options: tuple[Say, ...],
    opens: Signal | None,
    required: bool,
    cues: Cues = Cues.NORMAL,
) -> Window:
    """A window for a rest; its last pips announce what follows."""
    first = duration_ms(Signal.END) + SPEAK_AFTER_SIGNAL_MS
    announced = (Call(options, at_ms=first, required=required),) if options else ()
    calls = (*announced, *_minutes_left(time_ms, where, DENSITIES[cues]))
    return Window(PartKind.REST, time_ms, where, (), calls, pips(time_ms), opens=opens)


def remaining(every_ms: int, where: Where, options: tuple[Say, ...], opens: Signal | None, cues: Cues) -> Remainder:
    """What is left of a round by the clock; how long that is, is known only when it is laid out."""
    whole = resting(every_ms, where, (), opens, required=False, cues=cues)
    announced = Call(options, at_ms=duration_ms(Signal.END) + SPEAK_AFTER_SIGNAL_MS)
    return Remainder(whole, announced, min(DENSITIES[cues].minutes_from_ms, every_ms + 1))


def on_the_beat(
    dose: CountReps, where: Where, lead: Lead, cues: Cues = Cues.NORMAL, alternating: Side | None = None
) -> Window:
    """Repetitions without a hold: number n on beat n, the phases of a tempo between the beats.

    Where sides alternate from one repetition to the next, beginning with this one, each is named as it begins.
    """
    density = DENSITIES[cues]
    window = _counted(PartKind.REPS, dose.count.value, dose.beat.value, where, lead, density)
    if dose.phases:
        return _with_phases(window, dose, density)
    return window if alternating is None else _with_sides(window, dose, alternating, density)


def breaths(dose: CountBreaths, where: Where, lead: Lead, cues: Cues = Cues.NORMAL) -> Window:
    """A number of breaths, each counted when it is out."""
    return _counted(PartKind.BREATHS, dose.count.value, dose.breath.value, where, lead, DENSITIES[cues])


def _counted(kind: PartKind, count: int, beat_ms: int, where: Where, lead: Lead, density: Density) -> Window:
    stride = max(density.stride, next(stride for least_ms, stride in STRIDES if beat_ms >= least_ms))
    calls = [_number_call(number, number * beat_ms, stride, where) for number in range(1, count + 1)]
    calls += [
        _call((count - left) * beat_ms + min(1_000, beat_ms // 2), where, words)
        for left, words in _reps_left(count, density)
    ]
    calls.sort(key=onset_of)
    return Window(kind, count * beat_ms + AFTER_LAST_MS, where, lead, tuple(calls), count=count)


def _reps_left(count: int, density: Density) -> Iterator[tuple[int, str]]:
    """What is said of how many are left, after the number before it."""
    if count > 1:
        yield 1, english.LAST_ONE
    if density.reps_left and count >= FEW_REPS:
        yield count - count // 2, english.HALFWAY
        yield 3, english.THREE_MORE


def _number_call(number: int, at_ms: int, stride: int, where: Where) -> Call:
    options = (saying(english.sentence(english.number(number)), _rep(where, number)),) if number % stride == 0 else ()
    return Call(options, at_ms=at_ms, otherwise=Signal.BEAT)


def _with_phases(window: Window, dose: CountReps, density: Density) -> Window:
    """The same with each phase named where it begins; the first of a repetition follows the number before it."""
    first, *others = dose.phases
    named = dose.count.value if density.every_phase else 1
    opening = duration_ms(Signal.START) + NAME_AFTER_SIGNAL_MS
    calls = [_call(opening, window.where, english.MOVEMENTS[first.movement])]
    for rep in range(dose.count.value):
        at_ms = rep * dose.beat.value + first.duration_ms
        for phase in others:
            options = (saying(english.MOVEMENTS[phase.movement], _rep(window.where, rep + 1)),) if rep < named else ()
            calls.append(Call(options, at_ms=at_ms, otherwise=Signal.BEAT))
            at_ms += phase.duration_ms
    begins = [english.MOVEMENTS[first.movement] if rep < named else None for rep in range(dose.count.value)]
    numbers = _numbers_and(begins, window.calls)
    return replace(window, calls=tuple(sorted((*calls, *numbers), key=onset_of)))


def _with_sides(window: Window, dose: CountReps, first: Side, density: Density) -> Window:
    """The same with the side of each repetition, as it begins."""
    named = dose.count.value if density.every_phase else 1
    order = (first, first.other)
    begins = [english.side_alone(order[rep % 2]) if rep < named else None for rep in range(dose.count.value)]
    opening = _call(duration_ms(Signal.START) + NAME_AFTER_SIGNAL_MS, window.where, english.side_alone(first))
    return replace(window, calls=(opening, *_numbers_and(begins, window.calls)))


def _numbers_and(begins: list[str | None], calls: Iterable[Call]) -> Iterator[Call]:
    """Numbers with what begins on their beats: the last repetition, and the word for the next one, if it has one."""
    for call in calls:
        rep = call.options[0].where.rep if call.options else None
        if rep is None or rep == len(begins):
            yield call
            continue
        words, is_last = begins[rep], rep == len(begins) - 1
        longer = [english.number_before_last(rep, words)] if is_last and words else []
        longer += [english.number_before_last(rep, None)] if is_last else []
        longer += [english.number_and(rep, words)] if words else []
        says = tuple(replace(call.options[0], utterance=Utterance(one)) for one in longer)
        yield replace(call, options=(*says, *call.options))


def with_short_holds(dose: CountReps, where: Where, lead: Lead) -> Window:
    """Repetitions with a hold of a few seconds: number, tick, the exact hold, tick, the way back."""
    assert dose.hold is not None
    hold_ms, back_ms = dose.hold.value, dose.beat.value
    before_ms = min(NUMBER_BEFORE_HOLD_MS, max(back_ms - SPEAK_AFTER_SIGNAL_MS, 0))
    first_ms = duration_ms(Signal.START) + SPEAK_AFTER_SIGNAL_MS + before_ms
    holds = tuple(
        Stretch(PartKind.HOLD, first_ms + place * (hold_ms + back_ms), hold_ms, place + 1)
        for place in range(dose.count.value)
    )
    return Window(
        PartKind.REPS,
        holds[-1].at_ms + hold_ms + AFTER_LAST_MS,
        where,
        lead,
        tuple(_hold_number(hold, dose.count.value, hold.at_ms - before_ms, where) for hold in holds),
        tuple(Tick(Signal.BEAT, at) for one in holds for at in (one.at_ms, one.at_ms + hold_ms)),
        holds,
        count=dose.count.value,
    )


def _hold_number(hold: Stretch, many: int, at_ms: int, where: Where) -> Call:
    assert hold.rep is not None
    words: tuple[str, ...] = (english.sentence(english.number(hold.rep)),)
    if hold.rep == many > 1:
        words = (english.last_number(many), english.LAST_ONE, *words)
    return Call(tuple(saying(one, _rep(where, hold.rep)) for one in words), at_ms=at_ms)


def phase(dose: BreatheFor, where: Where, lead: Lead, *, joined: bool, last: bool, calls: tuple[Call, ...]) -> Window:
    """One phase of a breath, opened by its own signal."""
    signal = PHASE_SIGNAL[dose.phase]
    return Window(
        PartKind.BREATHS,
        dose.time.value,
        where,
        lead,
        calls,
        opens=signal,
        closes=Signal.END if last else None,
        joined=joined,
    )


def phase_named(dose: BreatheFor, where: Where) -> tuple[Call, ...]:
    """The name of a phase and its seconds, counted from two."""
    seconds = range(2, dose.time.value // 1_000 + 1)
    numbers = [_call((second - 1) * 1_000, where, english.sentence(english.number(second))) for second in seconds]
    return (_after_signal(dose, saying(english.PHASES[dose.phase], where)), *numbers)


def phase_of_last_round(dose: BreatheFor, where: Where) -> tuple[Call, ...]:
    """What is said in the first phase of the last round."""
    return (_after_signal(dose, saying(english.cycle(Cycle.ROUND, 1, 1), where)),)


def _after_signal(dose: BreatheFor, say: Say) -> Call:
    return Call((say,), at_ms=duration_ms(PHASE_SIGNAL[dose.phase]) + NAME_AFTER_SIGNAL_MS)


def saying(words: str, where: Where, text: str | None = None) -> Say:
    """Words for the voice, final."""
    return Say(utterance(words), text, where)


def _call(at_ms: int, where: Where, words: str) -> Call:
    return Call((saying(words, where),), at_ms=at_ms)


def _rep(where: Where, number: int) -> Where:
    return Where(where.exercise, where.round, where.side, number, where.line)
