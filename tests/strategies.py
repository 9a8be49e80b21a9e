"""Random routines, cues and lengths of speech, for the laws."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence

from hypothesis import strategies as st

from guide.model.cues import Beep, Call, Cue, Lap, Mark, PartKind, Remainder, Say, Silence, Tick, Where, Window
from guide.model.routine import (
    Amount,
    AsMany,
    Block,
    Bound,
    Breath,
    Breathed,
    BreathPhase,
    Breaths,
    Directions,
    Exercise,
    Group,
    Hold,
    Node,
    Pace,
    Repeat,
    Reps,
    Rest,
    Role,
    Rounds,
    Routine,
    Sets,
    Side,
    Sides,
    Step,
    Tempo,
    Work,
)
from guide.model.signals import Signal
from guide.model.speech import Utterance
from guide.model.text import plain
from guide.plan import Cues, Detail, PlanSettings, Ranges, Shares
from guide.units import to_samples

SENTENCES = (
    "Raise the left heel.",
    "Turn both hands outwards and breathe.",
    "Sit down on the mat with a straight back.",
    "Put a stool beside you.",
    "Do not lock the right knee.",
    "Repeat it.",
    "Lean forward for 10-15 seconds.",
    "Make 5 to 10 small circles with the right foot, then stop.",
    "Stay like this.",
    "💪",
    "It keeps the ankles supple, e.g. on stairs.",
)


def amounts(low: int, high: int, scale: int = 1) -> st.SearchStrategy[Amount]:
    numbers = st.integers(low, high)
    return st.builds(
        lambda one, other, bound: Amount(min(one, other) * scale, max(one, other) * scale, bound),
        numbers,
        numbers,
        st.sampled_from(Bound),
    )


counts = amounts(0, 12)
times = amounts(0, 70, 1_000)
short_times = amounts(0, 8, 1_000)
tempos = (
    st.none()
    | st.sampled_from(Pace)
    | st.builds(Breathed, st.integers(1, 6))
    | st.builds(Tempo, *(st.integers(0, 4).map(lambda s: s * 500),) * 4)
)
doses = st.one_of(
    st.builds(Hold, st.none() | times),
    st.builds(Work, st.none() | times),
    st.builds(Rest, st.none() | times | short_times),
    st.builds(Reps, st.none() | counts, st.none() | short_times, st.none() | short_times, tempos),
    st.builds(Breath, st.sampled_from(BreathPhase), short_times),
    st.builds(Breaths, st.none() | counts),
)
steps = st.builds(
    lambda words, role, dose, wait, carried_out: Step(plain(words), role, dose, wait=wait, carried_out=carried_out),
    st.sampled_from(SENTENCES),
    st.sampled_from(Role),
    st.none() | doses,
    st.none() | short_times,
    st.booleans(),
)
talk = st.builds(
    lambda words, role: Step(plain(words), role),
    st.sampled_from(SENTENCES),
    st.sampled_from((Role.INTRO, Role.CAUTION, Role.FREQUENCY, Role.OUTRO)),
)
few = amounts(1, 3)
clocks = st.none() | amounts(0, 240, 1_000)
open_times = amounts(0, 900, 1_000)
sides = st.builds(Sides, st.none() | st.sampled_from(Side), st.sampled_from(("leg", "foot", "side")))
repeats: st.SearchStrategy[Repeat] = st.one_of(
    st.builds(Sets, st.none() | few, st.none() | times, clocks),
    st.builds(Rounds, st.none() | few, st.none() | short_times, st.booleans(), clocks),
    st.builds(AsMany, open_times),
    sides,
    st.builds(Directions, st.none() | st.just(("clockwise", "anticlockwise"))),
)


def _blocks(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    items = st.lists(nodes, min_size=1, max_size=3).map(tuple)
    said_by = st.lists(talk, max_size=1).map(tuple)
    return st.builds(Block, repeats, items, said_by)


nodes: st.SearchStrategy[Node] = st.recursive(steps, _blocks, max_leaves=4)
exercises = st.builds(
    Exercise,
    st.sampled_from(("Heel lifts", "Wall sit 30s", "", "Toe curls")).map(plain),
    st.lists(nodes, max_size=3).map(tuple),
)
groups = st.builds(
    Group,
    st.sampled_from(("", "Second circuit")),
    st.lists(exercises, min_size=1, max_size=2).map(tuple),
    st.none() | st.builds(Rounds, st.none() | few, st.none() | times, every=clocks) | st.builds(AsMany, open_times),
    st.lists(talk, max_size=1).map(tuple),
    st.none() | sides,
)
routines = st.builds(
    lambda title, things, opening, parts, closing, rest: Routine(
        title, "en", things, opening, parts, closing, rest, (), (), ()
    ),
    st.sampled_from(("A calm evening", "", "FEET FIRST")),
    st.sampled_from(((), ("chair",), ("mat", "two cushions"))),
    st.lists(talk, max_size=2).map(tuple),
    st.lists(exercises | groups, max_size=3).map(tuple),
    st.lists(talk, max_size=2).map(tuple),
    st.none() | st.builds(Rest, st.none() | times),
)

shares = st.builds(Shares, *(st.integers(0, 64).map(lambda step: step / 64),) * 2)
plan_settings = st.builds(
    PlanSettings,
    st.sampled_from(Ranges),
    st.sampled_from(Detail),
    st.sampled_from((0.8, 1.0, 1.25)),
    cues=st.sampled_from(Cues),
    signals_heard=st.booleans(),
    shares=st.none() | shares,
    stretch=st.sampled_from((0.8, 1.0, 1.25)),
)
"""Every setting of planning."""

# ── Cues ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

utterances = st.integers(1, 60).map(lambda many: Utterance(f"{'a' * many}."))
says = st.builds(Say, utterances)
runs = st.lists(says, max_size=2).map(tuple)


@st.composite
def windows(draw: st.DrawFn) -> Window:
    """A window as `plan` may write one: its ticks in the last seconds, its calls in order."""
    duration_ms = draw(st.integers(1, 40)) * 1_000
    kind = draw(st.sampled_from((PartKind.WORK, PartKind.HOLD, PartKind.REST, PartKind.REPS)))
    onsets = sorted(draw(st.sets(st.integers(500, duration_ms), max_size=4)))
    calls = tuple(
        Call(draw(st.lists(says, min_size=1, max_size=2).map(tuple)), at_ms=at, required=draw(st.booleans()))
        for at in onsets
    )
    pips = tuple(Tick(Signal.PIP, duration_ms - left) for left in (3_000, 2_000, 1_000) if duration_ms >= left + 1_000)
    lead = () if kind is PartKind.REST else draw(st.lists(runs, max_size=2).map(tuple))
    opens = draw(st.sampled_from((None, Signal.END))) if kind is PartKind.REST else Signal.START
    return Window(kind, duration_ms, Where(exercise=draw(st.integers(1, 3))), lead, calls, pips, opens=opens)


single_cues: st.SearchStrategy[Cue] = st.one_of(
    says,
    st.builds(Beep, st.just(Signal.FINISH)),
    st.builds(Silence, st.integers(0, 5_000), st.none() | says),
    st.builds(Mark, st.just("Chapter")),
    windows(),
    windows(),
)


@st.composite
def laps(draw: st.DrawFn) -> tuple[Cue, ...]:
    """A round by the clock, with whatever is done in it."""
    every_ms = draw(st.integers(1, 90)) * 1_000
    pips = tuple(Tick(Signal.PIP, every_ms - left) for left in (3_000, 2_000, 1_000) if every_ms >= left + 1_000)
    opens = draw(st.sampled_from((None, Signal.END)))
    left = tuple(Call((draw(says),), at_ms=every_ms - 60_000) for _ in range(every_ms > 70_000))
    whole = Window(
        PartKind.REST, every_ms, Where(exercise=1, round=draw(st.integers(1, 3))), (), left, pips, opens=opens
    )
    announced = draw(st.none() | st.lists(says, min_size=1, max_size=2).map(lambda options: Call(tuple(options), 500)))
    return (Lap(), *draw(st.lists(single_cues, max_size=4)), Remainder(whole, announced))


cues_without_laps = st.lists(single_cues, max_size=12).map(tuple)
"""After a round by the clock what comes next is said inside its rest."""
cues = st.lists(single_cues.map(lambda cue: (cue,)) | laps(), max_size=10).map(
    lambda groups: tuple(cue for group in groups for cue in group)
)


def utterances_of(cues: Sequence[Cue]) -> Iterator[Utterance]:
    """Every utterance that may be needed."""
    for cue in cues:
        if isinstance(cue, Say):
            yield cue.utterance
        elif isinstance(cue, Silence) and cue.said:
            yield cue.said.utterance
        elif isinstance(cue, Window):
            yield from (say.utterance for run in cue.lead for say in run)
            yield from (say.utterance for call in cue.calls for say in call.options)
        elif isinstance(cue, Remainder):
            calls = (*cue.whole.calls, *((cue.announced,) if cue.announced else ()))
            yield from (say.utterance for call in calls for say in call.options)


def length_of(utterance: Utterance, seed: int | None) -> int:
    """As an unhurried voice would speak it, 60 ms a character and 200 ms; with a seed anything from a twentieth of a
    second to four, to the sample, the same for the same seed.
    """
    if seed is None:
        return to_samples(200 + 60 * len(utterance.spoken))
    return to_samples(50) + zlib.crc32(f"{seed}{utterance.spoken}".encode()) % to_samples(4_000)


def plain_lengths(cues: Sequence[Cue]) -> dict[Utterance, int]:
    """Of all that may be said, as an unhurried voice would speak it."""
    return {one: length_of(one, None) for one in utterances_of(cues)}


def random_lengths(cues: Sequence[Cue], seed: int) -> dict[Utterance, int]:
    """Of all that may be said, whatever."""
    return {one: length_of(one, seed) for one in utterances_of(cues)}
