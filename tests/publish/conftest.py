"""Small guides to publish: a timeline of ten seconds, and a workout with something of everything."""

from dataclasses import dataclass

import pytest

from guide.model.cues import PartKind, Where
from guide.model.findings import Finding, Severity
from guide.model.prescription import (
    Again,
    BothSides,
    BothWays,
    BreatheFor,
    Chosen,
    Circuit,
    CountReps,
    Cycle,
    HoldFor,
    Origin,
    PrescribedExercise,
    Prescription,
    RestFor,
    Task,
)
from guide.model.reference import Reference
from guide.model.routine import (
    Amount,
    Block,
    Bound,
    Breath,
    BreathPhase,
    Directions,
    Exercise,
    Group,
    Hold,
    LeftOut,
    Pace,
    Reps,
    Rest,
    Role,
    Rounds,
    Routine,
    Sets,
    Side,
    Sides,
    Step,
)
from guide.model.signals import Signal
from guide.model.speech import Utterance, Voice
from guide.model.text import Source, plain
from guide.model.timeline import Chapter, Clip, Part, Speech, Timeline
from guide.publish import GuideFacts

SECOND = 32_000


@pytest.fixture
def voice():
    return Voice("silent", "plain", "en")


@pytest.fixture
def facts(voice):
    return GuideFacts("Wrists first", voice, "en", "f00d" * 16, "voice=silent pace=1.0")


@pytest.fixture
def reference(timeline):
    """What the sounds of the timeline are like: each as loud from beginning to end."""
    levels = {
        clip.sound.utterance if isinstance(clip.sound, Speech) else clip.sound: bytes([20]) * (clip.length // 1280)
        for clip in timeline.clips
    }
    onsets = {Signal.START: bytes(range(100)), Signal.END: b"\x81" * 1280}
    return Reference(onsets, levels, -16.0)


@pytest.fixture
def timeline():
    held = Where(exercise=1, round=2, side=Side.RIGHT, line=4)
    clips = (
        Clip(SECOND // 2, SECOND, Speech(Utterance("Wrists first.")), Where()),
        Clip(
            2 * SECOND, SECOND, Speech(Utterance("Hold for two seconds."), "Hold for 1–3 s <gently> & breathe."), held
        ),
        Clip(5 * SECOND, SECOND // 4, Signal.START, held),
        Clip(7 * SECOND, SECOND // 4, Signal.END, held),
        Clip(8 * SECOND, SECOND, Speech(Utterance("Well done.")), Where(rep=3)),
    )
    parts = (Part(PartKind.HOLD, 5 * SECOND, 7 * SECOND, held, None),)
    chapters = (Chapter(0, "Introduction"), Chapter(2 * SECOND, "1. Wrists"))
    return Timeline(10 * SECOND, clips, parts, chapters)


ARTICLE = """\
# Wrists first

Have ready: a chair.
Rest for 45 s between the exercises.
Do 3 sets of each.

## Bends
Bend the right wrist and hold for 10-15 seconds.
If it hurts, hold for 5 seconds only.
Do the same with the other hand.

## Circles
Circle slowly 8 times, both ways.
Then rest.

## Calm
Two exercises as a pair, 2 rounds.
### Out
Breathe out,
hold empty for 4.5 s.
### In
Raise the arms.

Come back
every day.
(c) 2026
"""


class Author:
    """Builds a routine by hand whose words all stand in the article."""

    def __init__(self, article):
        self.source = Source("wrists.md", article)

    def words(self, phrase):
        return plain(phrase, self.source.text.index(phrase))

    def step(self, phrase, role, dose=None, **more):
        return Step(self.words(phrase), role, dose, **more)

    def amount(self, phrase, low, high=None, bound=Bound.EXACT):
        return Amount(low, high if high is not None else low, bound, self.words(phrase).span())


@dataclass(frozen=True)
class Workout:
    source: Source
    routine: Routine
    prescription: Prescription


@pytest.fixture
def workout():
    author = Author(ARTICLE)
    step, amount, words = author.step, author.amount, author.words

    rest = amount("45 s", 45_000)
    three = amount("3 sets", 3)
    held = amount("10-15 seconds", 10_000, 15_000)
    eight = amount("8 times", 8)
    two = amount("2 rounds", 2)
    out = amount("4.5 s", 4500, bound=Bound.ABOUT)

    ready = step("Have ready: a chair.", Role.HAVE_READY)
    pauses = step("Rest for 45 s between the exercises.", Role.REST, Rest(rest))
    sets = step("Do 3 sets of each.", Role.CYCLE)
    hurts = step("If it hurts, hold for 5 seconds only.", Role.CAUTION, conditional=(Hold(amount("5 seconds", 5000)),))
    bend = step("Bend the right wrist and hold for 10-15 seconds.", Role.WORK, Hold(held))
    other = step("Do the same with the other hand.", Role.SIDE)
    circle = step("Circle slowly 8 times, both ways.", Role.WORK, Reps(eight, tempo=Pace.SLOW))
    idle = step("Then rest.", Role.REST, Rest(None))
    pair = step("Two exercises as a pair, 2 rounds.", Role.CYCLE)
    breath_out = step("Breathe out,", Role.WORK)
    empty = step("hold empty for 4.5 s.", Role.WORK, Breath(BreathPhase.EMPTY, out))
    arms = step("Raise the arms.", Role.WORK)
    daily = step("Come back\nevery day.", Role.FREQUENCY)

    bends = Exercise(
        words("Bends"),
        (hurts, Block(Sets(three), (Block(Sides(Side.RIGHT, "hand"), (bend,), (other,)),), (sets,))),
    )
    circles = Exercise(
        words("Circles"), (Block(Sets(three), (Block(Directions(), (circle,), (circle,)), idle), (sets,)),)
    )
    group = Group(
        "Calm",
        (Exercise(words("Out"), (breath_out, empty)), Exercise(words("In\n").strip(), (arms,))),
        Rounds(two),
        (pair,),
    )
    routine = Routine(
        title="Wrists first",
        language="en",
        have_ready=("chair",),
        opening=(ready,),
        parts=(bends, circles, group),
        closing=(daily,),
        rest_between=Rest(rest),
        doses_for_all=(pauses, sets),
        left_out=(LeftOut(words("(c) 2026"), "copyright"),),
        findings=(Finding("N101", Severity.NOTE, words("Then rest.").span(), "a rest without a time", "say how long"),),
    )

    def said(amount):
        return Chosen(amount.low, Origin.SAID, amount, "said")

    def assumed(value, rule):
        return Chosen(value, Origin.ASSUMED, None, rule)

    between_sets = assumed(15_000, "rest between sets unless said: 15 s")
    hands = BothSides(
        (Side.RIGHT, Side.LEFT),
        True,
        "hand",
        (Task(bend, HoldFor(Chosen(12_000, Origin.CHOSEN, held, "middle of 10 to 15"))),),
        (other,),
    )
    ways = BothWays(None, (Task(circle, CountReps(said(eight), assumed(4000, "slowly: 4 s"), None, None)),), (circle,))
    pause = Task(idle, RestFor(assumed(15_000, "rest unless said: 15 s")))
    prescription = Prescription(
        "Wrists first",
        "en",
        ("chair",),
        (ready,),
        (
            PrescribedExercise(
                1, "Bends", 7, (Task(hurts, None), Again(Cycle.SET, said(three), between_sets, (hands,), (sets,)))
            ),
            PrescribedExercise(2, "Circles", 12, (Again(Cycle.SET, said(three), None, (ways, pause), (sets,)),)),
            Circuit(
                "Calm",
                said(two),
                None,
                None,
                (
                    PrescribedExercise(
                        3, "Out", 18, (Task(breath_out, None), Task(empty, BreatheFor(BreathPhase.EMPTY, said(out))))
                    ),
                    PrescribedExercise(
                        4,
                        "In",
                        21,
                        (
                            Task(
                                arms,
                                CountReps(assumed(10, "repetitions unless said: 10"), assumed(3000, "3 s"), None, None),
                            ),
                        ),
                    ),
                ),
                (pair,),
            ),
        ),
        said(rest),
        (daily,),
    )
    return Workout(author.source, routine, prescription)
