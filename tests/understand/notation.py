"""Routines in one line, for cases that a person can read.

work 20 s; rest 10-15 s about      steps in order, ranges and bounds
reps 10 hold 2 s                   repetitions with a hold in each; `pause 5 s`, `tempo slowly`, `beat 3 s`, `breathed`
rounds 6 { … }, sets 2-3 rest 60 s { … }, rounds 8 every 60 s { … }
as many 720 s { … }                as many rounds as fit into the time
times 5 { … }, sides leg right { … }, directions { … }
group rounds 3 sides side [ … ]    exercises together, all of them on one side and then on the other
if reps 3                          a dose that holds only in a case that the text names; after all others
work ?                             asked for without a number
"""

from __future__ import annotations

from collections.abc import Iterable

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
    Dose,
    Exercise,
    Group,
    Hold,
    Node,
    Pace,
    Reps,
    Rest,
    Rounds,
    Routine,
    Sets,
    Sides,
    Tempo,
    Work,
    steps_of,
)
from guide.read import read_bytes
from guide.understand import understand

BREATHS = {BreathPhase.IN: "in", BreathPhase.FULL: "full", BreathPhase.OUT: "out", BreathPhase.EMPTY: "empty"}


def count(amount: Amount | None) -> str:
    """`5-10`, `5 at least`, `?`."""
    if amount is None:
        return "?"
    shown = f"{amount.low}" if amount.low == amount.high else f"{amount.low}-{amount.high}"
    return shown if amount.bound is Bound.EXACT else f"{shown} {amount.bound.value}"


def time(amount: Amount | None) -> str:
    """`20 s`, `10-15 s about`, `?`."""
    if amount is None:
        return "?"
    low, high = f"{amount.low / 1000:g}", f"{amount.high / 1000:g}"
    shown = f"{low} s" if low == high else f"{low}-{high} s"
    return shown if amount.bound is Bound.EXACT else f"{shown} {amount.bound.value}"


def dose(value: Dose) -> str:
    """One dose."""
    match value:
        case Hold(amount):
            return f"hold {time(amount)}"
        case Work(amount):
            return f"work {time(amount)}"
        case Rest(amount):
            return f"rest {time(amount)}"
        case Breath(phase, amount):
            return f"{BREATHS[phase]} {time(amount)}"
        case Breaths(amount):
            return f"breaths {count(amount)}"
        case Reps():
            parts = [f"reps {count(value.count)}"]
            parts += [f"hold {time(value.hold)}"] if value.hold else []
            parts += [f"pause {time(value.pause)}"] if value.pause else []
            parts += [tempo(value.tempo)] if value.tempo else []
            return " ".join(parts)


def tempo(value: Tempo | Pace | Breathed) -> str:
    """`tempo slowly`, `beat 3 s`, `tempo 3-1-2-0`, `breathed`, `breathed 2`."""
    match value:
        case Breathed(breaths):
            return "breathed" if breaths == 1 else f"breathed {breaths}"
        case Pace():
            return f"tempo {value.value}"
        case Tempo(0, 0, lift, 0):
            return f"beat {lift / 1000:g} s"
        case Tempo():
            phases = (value.lower_ms, value.bottom_ms, value.lift_ms, value.top_ms)
            return "tempo " + "-".join(f"{phase / 1000:g}" for phase in phases)


def again(value: Sets | Rounds) -> str:
    """`6`, `2-3 rest 60 s`, `10 every 60 s`."""
    rest = f" rest {time(value.rest)}" if value.rest else ""
    return f"{count(value.count)}{rest}" + (f" every {time(value.every)}" if value.every else "")


def block(value: Block) -> str:
    """A block with what is in it."""
    match value.repeat:
        case Sets() as sets:
            head = f"sets {again(sets)}"
        case Rounds() as rounds:
            head = f"{'times' if rounds.as_reps else 'rounds'} {again(rounds)}"
        case AsMany(amount):
            head = f"as many {time(amount)}"
        case Sides(first, limb):
            head = f"sides {limb}" + (f" {first.value}" if first else "")
        case Directions():
            head = "directions"
    return f"{head} {{ {nodes(value.items)} }}"


def node(value: Node) -> str:
    """A step's dose or a block; empty where there is nothing to do."""
    if isinstance(value, Block):
        return block(value)
    return dose(value.dose) if value.dose else ""


def nodes(values: Iterable[Node]) -> str:
    """All that has to be done, in order."""
    return "; ".join(shown for value in values if (shown := node(value)))


def exercise(value: Exercise) -> str:
    """One exercise without its name."""
    conditional = [f"if {dose(one)}" for step in steps_of(value.body, asking=True) for one in step.conditional]
    return "; ".join(filter(None, [nodes(value.body), *conditional]))


def routine(value: Routine) -> str:
    """A line for each exercise; groups in brackets; a rest between exercises at the end."""
    lines: list[str] = []
    for part in value.parts:
        if isinstance(part, Group):
            rounds = f"as many {time(part.rounds.time)}" if isinstance(part.rounds, AsMany) else None
            rounds = rounds or (f"rounds {again(part.rounds)}" if part.rounds else "")
            head = f"group {rounds}".rstrip()
            head += f" sides {part.sides.limb}" if part.sides else ""
            lines.append(f"{head} [")
            lines += [f"  {one.name.content}: {exercise(one)}" for one in part.exercises]
            lines.append("]")
        else:
            lines.append(f"{part.name.content}: {exercise(part)}")
    if value.rest_between is not None:
        lines.append(f"between: {dose(value.rest_between)}")
    return "\n".join(lines)


def understood(article: str) -> Routine:
    """The routine of an article."""
    return understand(read_bytes("article", article.encode()))


def lines_of(article: str) -> list[str]:
    """The lines of a routine: each exercise with what is to be done, and what is told for a group."""
    return routine(understood(article)).splitlines()


def exercises_of(article: str) -> list[str]:
    """Each exercise of an article with what is to be done, whatever is told for a group."""
    return [f"{one.name.content}: {exercise(one)}" for one in understood(article).exercises]
