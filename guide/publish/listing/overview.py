"""The exercises of a plan, a row each: when it begins, how long it takes, what is done."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from guide.model.cues import PartKind
from guide.model.routine import Side
from guide.model.timeline import Part, Timeline
from guide.publish.listing.lines import seconds
from guide.units import to_ms
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Overview:
    """One chapter."""

    at_ms: int
    duration_ms: int
    title: str
    done: str
    """Each kind of timed part with how often it comes; empty where there is none."""


def overview(timeline: Timeline) -> tuple[Overview, ...]:
    """A row for each chapter, in order."""
    parts = timeline.outer_parts
    starts = [part.start for part in parts]
    ends = [*(chapter.start for chapter in timeline.chapters[1:]), timeline.length]
    return tuple(
        Overview(
            to_ms(chapter.start),
            to_ms(end - chapter.start),
            chapter.title,
            ", ".join(_done(parts[bisect_left(starts, chapter.start) : bisect_left(starts, end)])),
        )
        for chapter, end in zip(timeline.chapters, ends, strict=True)
    )


def _done(parts: Sequence[Part]) -> Iterator[str]:
    """What is done and how often, in the order in which it first comes: "18 × work 20 s", "20 reps on each side"."""
    sides: dict[str, Counter[Side | None]] = {}
    for part in parts:
        sides.setdefault(_dose(part), Counter())[part.where.side] += 1
    for dose, counts in sides.items():
        both = counts[Side.LEFT]
        if both and both == counts[Side.RIGHT]:
            yield f"{_times(both)}{dose} on each side"
            counts = Counter({None: counts[None]})  # noqa: PLW2901 — what is left to tell
        yield from (
            f"{_times(count)}{dose}{f' {side.value}' if side else ''}" for side, count in counts.items() if count
        )


def _dose(part: Part) -> str:
    if part.open_rounds:
        return f"as many rounds as fit: {seconds(part.shown_ms)}"
    if part.count is None:
        length = seconds(part.shown_ms)
        return f"{length} of breathing" if part.kind is PartKind.BREATHS else f"{part.kind.value} {length}"
    name = part.kind.value if part.count != 1 else {PartKind.REPS: "rep", PartKind.BREATHS: "breath"}[part.kind]
    return f"{part.count} {name}"


def _times(count: int) -> str:
    return f"{count} × " if count > 1 else ""
