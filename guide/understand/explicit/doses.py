"""What the marks of one line ask for: its doses, what repeats it, and everything else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from guide.model.routine import (
    Amount,
    AsMany,
    Breath,
    Breathed,
    Breaths,
    Directions,
    Dose,
    Hold,
    Pace,
    Repeat,
    Reps,
    Rest,
    Rounds,
    Sets,
    Side,
    Sides,
    Tempo,
    Work,
)
from guide.understand.lexicon import Lexicon
from guide.understand.marks.values import (
    Control,
    FirstSaid,
    MarkValue,
    OnlyIfSaid,
    PaceSaid,
    RoleSaid,
    Unsaid,
    WaysSaid,
)
from guide.understand.said import (
    AsManySaid,
    BeatSaid,
    Between,
    BreathSaid,
    BreathsSaid,
    ClockSaid,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    SetsSaid,
    SidesSaid,
    SilenceSaid,
    TempoSaid,
    WorkSaid,
)
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """What the marks of a line ask for."""

    doses: tuple[Dose, ...] = ()
    """In order; more than one only where they follow each other, as the phases of a breath do."""
    repeats: tuple[Repeat, ...] = ()
    """From the innermost."""
    conditional: tuple[Dose, ...] = ()
    controls: frozenset[Control] = frozenset()
    role: RoleSaid | None = None
    wait: Amount | None = None
    rest_between: Rest | None = None
    """Rest between exercises."""
    wrong: str = ""
    """Why the marks make no sense together; empty where they do."""


def asked(values: Iterable[MarkValue], lexicon: Lexicon) -> Asked:
    """What marks ask for, all of them together."""
    reader = _Reader(lexicon)
    for value in values:
        reader.take(value)
    return reader.made()


class _Reader:
    """Takes the values of a line in, one after the other."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.doses: list[Dose] = []
        self.repeats: list[Repeat] = []
        self.tempo: Tempo | Pace | Breathed | None = None
        self.pause: Amount | None = None
        self.first: Side | None = None
        self.every: Amount | None = None
        """From one start to the next, said before the sets or rounds that it is of."""
        self.made_of = Asked()

    def take(self, value: MarkValue) -> None:
        """One value: of a dose, of how repetitions are done, of the line, or of what is repeated."""
        if not (self._dose(value) or self._beats(value) or self._aside(value)):
            self._repeat(value)

    def _dose(self, value: MarkValue) -> bool:
        """A dose; whether it was one."""
        match value:
            case HoldSaid(time):
                self._hold(time)
            case RepsSaid(count, again=False):
                self._reps(count)
            case Unsaid(Reps()):
                self._reps(None)
            case WorkSaid(time):
                self.doses.append(Work(time))
            case RestSaid():
                self._rest(value)
            case BreathSaid(phase, time):
                self.doses.append(Breath(phase, time))
            case BreathsSaid(count):
                self.doses.append(Breaths(count))
            case Unsaid(Hold() | Work() | Rest() | Breaths() as dose):
                self.doses.append(dose)
            case _:
                return False
        return True

    def _beats(self, value: MarkValue) -> bool:
        """How repetitions are done; whether it was that."""
        match value:
            case PaceSaid(pace):
                self.tempo = pace
            case BeatSaid(time):
                self.tempo = Tempo(0, 0, time.low, 0)
            case TempoSaid():
                self.tempo = Tempo(value.lower_ms or 0, value.bottom_ms or 0, value.lift_ms or 0, value.top_ms or 0)
            case _:
                return False
        return True

    def _aside(self, value: MarkValue) -> bool:
        """What the line is besides its dose; whether it was that."""
        match value:
            case SilenceSaid(time):
                self.made_of = replace(self.made_of, wait=time)
            case Control():
                self.made_of = replace(self.made_of, controls=self.made_of.controls | {value})
            case RoleSaid():
                self.made_of = replace(self.made_of, role=value)
            case OnlyIfSaid(values):
                doses = asked(values, self.lexicon).doses
                self.made_of = replace(self.made_of, conditional=(*self.made_of.conditional, *doses))
            case _:
                return False
        return True

    def _hold(self, time: Amount | None) -> None:
        """A hold: of the repetitions before it, or by itself."""
        match self.doses:
            case [*_, Reps(_, None) as reps]:
                self.doses[-1] = replace(reps, hold=time)
            case _:
                self.doses.append(Hold(time))

    def _reps(self, count: Amount | None) -> None:
        """Repetitions: of the hold before them, or by themselves."""
        match self.doses:
            case [*_, Hold(Amount() as time)]:
                self.doses[-1] = Reps(count, hold=time)
            case _:
                self.doses.append(Reps(count))

    def _rest(self, said: RestSaid) -> None:
        """A rest by itself, or between things."""
        match said.between, self.repeats:
            case Between.EXERCISES, _:
                self.made_of = replace(self.made_of, rest_between=Rest(said.time))
            case Between.REPS, _:
                self.pause = said.time
            case (Between.SETS | Between.ROUNDS, [*_, (Sets() | Rounds()) as repeat]):
                self.repeats[-1] = replace(repeat, rest=said.time)
            case Between.SETS, _:
                self.repeats.append(Sets(None, said.time))
            case Between.ROUNDS, _:
                self.repeats.append(Rounds(None, said.time))
            case _ if self.repeats and isinstance(self.repeats[-1], Sets):
                self.repeats[-1] = replace(self.repeats[-1], rest=said.time)  # 3 x 10 / 30 s rest
            case _:
                self.doses.append(Rest(said.time))

    def _repeat(self, value: MarkValue) -> None:
        """What is done more than once."""
        match value:
            case ClockSaid(time):
                self._clock(time)
            case SetsSaid(count):
                self._again(Sets(count))
            case RoundsSaid(count):
                self._again(Rounds(count))
            case RepsSaid(count, again=True):
                self._again(Rounds(count, as_reps=True))
            case AsManySaid(time):
                self.repeats.append(AsMany(time))
            case SidesSaid(limb):
                self.repeats.append(Sides(None, limb))
            case FirstSaid(side):
                self.first = side
                self._name_first()
            case DirectionsSaid():
                self.repeats.append(Directions())
            case WaysSaid(names):
                self.repeats.append(Directions(names))
            case Unsaid(Sets() | Rounds() as repeat):
                self._again(repeat)
            case _:
                pass

    def _again(self, repeat: Sets | Rounds) -> None:
        """Sets or rounds, by the clock if that was said before."""
        self.repeats.append(replace(repeat, every=self.every))
        self.every = None

    def _clock(self, every: Amount) -> None:
        """From one start to the next: of the sets or rounds named last, or of those to come."""
        match self.repeats:
            case [*_, Sets(every=None) | Rounds(every=None) as repeat]:
                self.repeats[-1] = replace(repeat, every=every)
            case _:
                self.every = every

    def _name_first(self) -> None:
        """Say of the sides named last with which to begin."""
        for index in range(len(self.repeats) - 1, -1, -1):
            repeat = self.repeats[index]
            if isinstance(repeat, Sides):
                self.repeats[index] = replace(repeat, first=self.first)
                self.first = None
                return

    def made(self) -> Asked:
        """All of it together; by the clock, what no rounds are said of is done once, in its turn."""
        if self.every is not None:
            self._again(Rounds(Amount(1, 1, span=self.every.span)))
        return replace(self.made_of, doses=tuple(self._measured()), repeats=tuple(self.repeats), wrong=self._wrong())

    def _measured(self) -> list[Dose]:
        """The doses, repetitions with their tempo and the rest between them."""
        return [
            replace(dose, pause=self.pause, tempo=self.tempo) if isinstance(dose, Reps) else dose for dose in self.doses
        ]

    def _wrong(self) -> str:
        """Why the marks make no sense together."""
        reps = [dose for dose in self.doses if isinstance(dose, Reps)]
        if (self.pause or self.tempo) and not reps:
            return "it says how repetitions are done, but there are none"
        if self.first:
            return "it names a side, but nothing says `each side`"
        if len(reps) > 1 or (reps and len(self.doses) > 1):
            return "it gives two doses; give each a line of its own"
        return ""
