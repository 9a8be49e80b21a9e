"""Short ways to write routines in tests."""

from __future__ import annotations

from guide.lay_out import lay_out
from guide.model.cues import Cue, PartKind
from guide.model.routine import Amount, Block, Bound, Dose, Exercise, Group, Node, Repeat, Role, Routine, Step
from guide.model.text import plain
from guide.model.timeline import Clip, Part, Speech, Timeline
from guide.plan import PlanSettings, plan, prescribe
from guide.units import RATE_HZ, to_ms
from tests import strategies


def step(words: str, role: Role = Role.SET_UP, dose: Dose | None = None) -> Step:
    return Step(plain(words), role, dose)


def work(words: str, dose: Dose | None = None) -> Step:
    return step(words, Role.WORK, dose)


def seconds(low: int, high: int | None = None, bound: Bound = Bound.EXACT) -> Amount:
    return Amount(low * 1_000, (high or low) * 1_000, bound)


def count(low: int, high: int | None = None, bound: Bound = Bound.EXACT) -> Amount:
    return Amount(low, high or low, bound)


def block(repeat: Repeat, *items: Node, said_by: tuple[Step, ...] = ()) -> Block:
    return Block(repeat, items, said_by)


def exercise(name: str, *body: Node) -> Exercise:
    return Exercise(plain(name), body)


def routine(
    *parts: Exercise | Group,
    title: str = "A test",
    opening: tuple[Step, ...] = (),
    closing: tuple[Step, ...] = (),
    have_ready: tuple[str, ...] = (),
) -> Routine:
    return Routine(title, "en", have_ready, opening, parts, closing, None, (), (), ())


def cues_of(made: Routine, settings: PlanSettings | None = None) -> tuple[Cue, ...]:
    settings = settings or PlanSettings()
    return plan(prescribe(made, settings), settings)


def timeline_of(made: Routine, settings: PlanSettings | None = None) -> Timeline:
    cues = cues_of(made, settings)
    return lay_out(cues, strategies.plain_lengths(cues))


def spoken_in(timeline: Timeline) -> list[str]:
    return [clip.sound.utterance.spoken for clip in timeline.clips if isinstance(clip.sound, Speech)]


def heard_in(timeline: Timeline) -> list[str]:
    """Every sound: words as they are, signals in angle brackets."""
    return [_heard(clip) for clip in timeline.clips]


def heard_after(timeline: Timeline, words: str) -> list[str]:
    """Every sound after these words were said first."""
    heard = heard_in(timeline)
    return heard[heard.index(words) + 1 :]


def onset_of(timeline: Timeline, words: str) -> int:
    """When these words are said first, in milliseconds."""
    return to_ms(next(clip.start for clip in timeline.clips if _heard(clip) == words))


def _heard(clip: Clip) -> str:
    return clip.sound.utterance.spoken if isinstance(clip.sound, Speech) else f"<{clip.sound.value}>"


def parts_of(timeline: Timeline, kind: PartKind) -> list[Part]:
    return [part for part in timeline.parts if part.kind is kind]


def durations_s(parts: list[Part]) -> list[float]:
    return [(part.end - part.start) / RATE_HZ for part in parts]


def sides_of(parts: list[Part]) -> list[str | None]:
    return [part.where.side.value if part.where.side else None for part in parts]
