"""Rounds by the clock, as a listener hears them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guide.lay_out import lay_out, overruns
from guide.model.cues import PartKind
from guide.model.prescription import Again, CountReps, Origin, Task, WorkFor
from guide.model.routine import (
    Amount,
    Group,
    Hold,
    Node,
    Repeat,
    Reps,
    Rest,
    Role,
    Rounds,
    Routine,
    Sets,
    Sides,
    Tempo,
    Work,
)
from guide.model.signals import Signal
from guide.model.timeline import Timeline
from guide.plan import PlanSettings, plan, prescribe
from guide.units import RATE_HZ, to_ms
from tests import strategies
from tests.plan.building import (
    block,
    count,
    cues_of,
    exercise,
    heard_after,
    routine,
    seconds,
    spoken_in,
    step,
    timeline_of,
    work,
)

MINUTE = seconds(60)


def by_the_clock(*items: Node, times: int = 3, every: int = 60) -> Routine:
    return routine(exercise("Swings", block(Rounds(count(times), every=seconds(every)), *items)))


def swings(many: int) -> Node:
    return work("Swing the bell.", Reps(count(many)))


def starts_ms(timeline: Timeline) -> list[int]:
    return [to_ms(part.start) for part in timeline.parts if part.kind is not PartKind.REST]


def rests_ms(timeline: Timeline) -> list[int]:
    return [to_ms(part.end - part.start) for part in timeline.parts if part.kind is PartKind.REST]


def intervals_ms(made: Routine) -> list[int]:
    return [after - before for before, after in pairwise(starts_ms(timeline_of(made)))]


# ── On the clock ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_each_round_starts_one_interval_after_the_one_before_it() -> None:
    assert [60_000, 60_000] == intervals_ms(by_the_clock(swings(10)))


def test_repetitions_keep_their_own_pace_and_the_rest_of_the_interval_is_rest() -> None:
    timeline = timeline_of(by_the_clock(swings(10)))
    assert [31_500] * 3 == [to_ms(part.end - part.start) for part in timeline.parts if part.kind is PartKind.REPS]
    assert [28_500] * 2 == rests_ms(timeline)


def test_all_that_is_said_before_a_round_is_said_inside_the_rest() -> None:
    heard = heard_after(timeline_of(by_the_clock(swings(3))), "Three.")
    pips = ["<pip>"] * 3
    assert ["<end>", "Rest.", "Round two of three.", "Swing the bell.", *pips, "<start>"] == heard[:8]


def test_the_last_round_is_over_with_what_is_done_in_it() -> None:
    timeline = timeline_of(by_the_clock(swings(3), times=2))
    assert PartKind.REPS is timeline.parts[-1].kind


def test_sets_begin_by_the_clock_and_have_no_rest_of_their_own() -> None:
    made = routine(exercise("Squats", block(Sets(count(3), every=seconds(90)), swings(8))))
    assert [90_000, 90_000] == intervals_ms(made)
    assert "Set two of three." in spoken_in(timeline_of(made))


def test_several_things_in_a_round_share_its_interval() -> None:
    made = by_the_clock(work("Jump.", Reps(count(5))), work("Squat.", Reps(count(5))), times=2)
    first, _, second, _ = starts_ms(timeline_of(made))
    assert 60_000 == second - first


def test_both_sides_are_done_in_one_interval() -> None:
    made = by_the_clock(block(Sides(limb="leg"), swings(4)), times=2)
    first, _, second, _ = starts_ms(timeline_of(made))
    assert 60_000 == second - first


def test_exercises_of_a_circuit_take_turns_by_the_clock() -> None:
    once = Rounds(count(1), every=MINUTE)
    members = tuple(exercise(name, block(once, work(f"{name}.", Hold(seconds(20))))) for name in ("Plank", "Bridge"))
    made = routine(Group("", members, Rounds(count(2))))
    assert [60_000] * 3 == intervals_ms(made)
    assert "Every minute." in spoken_in(timeline_of(made))


def test_a_turn_of_nothing_but_rest_takes_as_long_as_the_others() -> None:
    once = Rounds(count(1), every=MINUTE)
    rest = block(once, step("Rest.", Role.REST, Rest(MINUTE)))
    members = (
        exercise("Swings", block(once, swings(5))),
        exercise("Plank", block(once, work("Keep still.", Hold(seconds(20)))), rest),
    )
    made = routine(Group("", members, Rounds(count(3))))
    assert [60_000, 120_000] * 2 == intervals_ms(made)[:4]
    cues = cues_of(made)
    assert not overruns(cues, strategies.plain_lengths(cues))


def test_a_rest_that_is_all_of_the_last_exercise_lasts_until_the_next_round() -> None:
    plank = exercise("Plank", work("Keep still.", Hold(seconds(20))))
    rest = exercise("A break", step("Rest.", Role.REST, Rest(None)))
    timeline = timeline_of(routine(Group("", (plank, rest), Rounds(count(2), every=seconds(120)))))
    first, resting, second = timeline.parts
    assert [PartKind.HOLD, PartKind.REST, PartKind.HOLD] == [part.kind for part in timeline.parts]
    assert second.start == resting.end
    assert 120_000 == to_ms(second.start - first.start)


def test_rounds_of_a_circuit_begin_by_the_clock() -> None:
    members = (exercise("Plank", work("Keep still.", Hold(seconds(20)))), exercise("Swings", swings(5)))
    first, _, second, _ = starts_ms(timeline_of(routine(Group("", members, Rounds(count(2), every=seconds(120))))))
    assert 120_000 == second - first


def test_a_set_up_with_its_waits_is_told_inside_the_rest_of_the_turn_before() -> None:
    once = Rounds(count(1), every=MINUTE)
    plank = exercise("Plank", step("Lie down on your front."), block(once, work("Keep still.", Hold(seconds(20)))))
    made = routine(Group("", (exercise("Swings", block(once, swings(5))), plank), Rounds(count(1))))
    timeline = timeline_of(made)
    assert [60_000] == intervals_ms(made)
    lie_down = next(clip for clip in timeline.clips if getattr(clip.sound, "text", "") == "Lie down on your front.")
    after = next(clip for clip in timeline.clips if clip.start > lie_down.start)
    assert 6_000 <= to_ms(after.start - lie_down.end)


def test_waits_give_way_where_the_rest_has_no_room_for_them() -> None:
    once = Rounds(count(1), every=seconds(40))
    plank = exercise("Plank", step("Lie down on your front."), block(once, work("Keep still.", Hold(seconds(20)))))
    made = routine(Group("", (exercise("Swings", block(once, swings(8))), plank), Rounds(count(1))))
    assert [40_000] == intervals_ms(made)


def test_a_rest_that_ends_a_round_is_what_is_left_of_it() -> None:
    rest = step("Then rest for as long as is left.", Role.REST, Rest(None))
    timeline = timeline_of(by_the_clock(swings(10), rest))
    assert [28_500] * 2 == rests_ms(timeline)
    assert "Then rest for as long as is left." in spoken_in(timeline)


def test_a_rest_that_ends_a_round_of_a_circuit_is_what_is_left_of_it() -> None:
    rest = step("Then rest for as long as is left.", Role.REST, Rest(None))
    members = (exercise("Plank", work("Keep still.", Hold(seconds(20)))), exercise("Swings", swings(5), rest))
    timeline = timeline_of(routine(Group("", members, Rounds(count(2), every=seconds(120)))))
    assert 1 == len(rests_ms(timeline))
    assert "Then rest for as long as is left." in spoken_in(timeline)


def test_how_long_it_still_is_is_told_in_a_long_rest_only() -> None:
    assert "One minute left." in spoken_in(timeline_of(by_the_clock(swings(3), every=180)))
    assert "One minute left." not in spoken_in(timeline_of(by_the_clock(swings(10), every=120)))


def test_the_clock_is_announced_unless_the_author_says_it() -> None:
    told = by_the_clock(work("Swing it every minute.", Reps(count(5))))
    assert "Every minute." in spoken_in(timeline_of(by_the_clock(swings(5))))
    assert "Every minute." not in spoken_in(timeline_of(told))


def test_later_rounds_name_what_is_done_without_the_clock() -> None:
    made = by_the_clock(work("Every minute for three minutes: 5 burpees.", Reps(count(5))))
    assert ["5 burpees."] * 2 == [words for words in spoken_in(timeline_of(made)) if words == "5 burpees."]


# ── What gives way ───────────────────────────────────────────────────────────────────────────────────────────────────


def reps_of(made: Routine, chosen: PlanSettings | None = None) -> CountReps:
    (part,) = prescribe(made, chosen or PlanSettings()).parts
    again = part.items[0]
    assert isinstance(again, Again)
    task = again.items[0]
    assert isinstance(task, Task)
    assert isinstance(task.dosage, CountReps)
    return task.dosage


def test_repetitions_without_a_tempo_are_as_fast_as_the_interval_needs() -> None:
    beat = reps_of(by_the_clock(swings(20))).beat
    assert (2_600, Origin.ASSUMED) == (beat.value, beat.origin)
    assert "a repetition unless said, to fit 60 s: 2.6 s" == beat.rule
    assert () == _late(by_the_clock(swings(20)))


def test_turns_leave_room_to_name_what_comes_next() -> None:
    once = Rounds(count(1), every=MINUTE)
    members = tuple(exercise(name, block(once, work(f"{name}.", Reps(count(20))))) for name in ("Squats", "Push-ups"))
    made = routine(Group("", members, Rounds(count(2))))
    assert () == _late(made)
    assert [60_000] * 3 == intervals_ms(made)


def test_a_tempo_of_the_text_is_kept() -> None:
    slow = work("Swing the bell.", Reps(count(20), tempo=Tempo(0, 0, 3_000, 0)))
    assert 3_000 == reps_of(by_the_clock(slow)).beat.value


def test_nobody_hurries_for_what_cannot_fit() -> None:
    assert 3_000 == reps_of(by_the_clock(swings(50))).beat.value


def test_work_without_a_time_lasts_until_a_moment_before_the_next_round() -> None:
    (part,) = prescribe(by_the_clock(work("Swim.", Work(None)), every=120), PlanSettings()).parts
    assert isinstance(part.items[0], Again)
    (task,) = part.items[0].items
    assert isinstance(task, Task)
    assert isinstance(task.dosage, WorkFor)
    assert 114_000 == task.dosage.time.value


def test_a_range_is_longer_where_a_guide_is_gentle() -> None:
    made = routine(exercise("Swings", block(Rounds(count(2), every=seconds(60, 90)), swings(5))))
    (part,) = prescribe(made, PlanSettings()).parts
    assert isinstance(part.items[0], Again)
    assert part.items[0].every is not None
    assert "middle of 60 s to 90 s" == part.items[0].every.rule


# ── What does not fit ────────────────────────────────────────────────────────────────────────────────────────────────


def _late(made: Routine) -> tuple[tuple[int | None, int], ...]:
    cues = cues_of(made)
    return tuple((one.where.round, to_ms(one.by)) for one in overruns(cues, strategies.plain_lengths(cues)))


def test_a_round_that_fits_to_the_moment_shares_its_signal_with_the_next() -> None:
    made = by_the_clock(work("Keep still.", Hold(seconds(60))))
    assert [60_000, 60_000] == intervals_ms(made)
    assert [] == rests_ms(timeline_of(made))
    assert () == _late(made)


def test_in_a_short_rest_words_give_way() -> None:
    made = by_the_clock(work("Keep still.", Hold(seconds(58))))
    assert [60_000, 60_000] == intervals_ms(made)
    assert [2_000, 2_000] == rests_ms(timeline_of(made))


def test_a_round_that_is_too_long_is_told_with_what_is_missing() -> None:
    made = by_the_clock(work("Keep still.", Hold(seconds(65))))
    assert ((1, 5_500), (2, 5_500)) == _late(made)
    assert [65_500, 65_500] == intervals_ms(made)


def test_a_turn_has_to_name_what_comes_next() -> None:
    once = Rounds(count(1), every=seconds(30))
    members = tuple(exercise(name, block(once, work(f"{name}.", Hold(seconds(29))))) for name in ("Plank", "Bridge"))
    made = routine(Group("", members, Rounds(count(1))))
    assert 1 == len(_late(made))
    assert any("Bridge" in words for words in spoken_in(timeline_of(made)))


# ── Laws ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

repeats: st.SearchStrategy[Repeat] = st.sampled_from(
    (Rounds(count(3), every=seconds(150)), Sets(count(3), every=seconds(150)), Rounds(count(3), every=seconds(211)))
)
tasks = st.builds(
    work,
    st.sampled_from(("Jump.", "Lift the left knee.", "Keep still for a while.", "Turn your palms up and breathe.")),
    st.one_of(
        st.integers(1, 12).map(lambda many: Reps(count(many))),
        st.integers(1, 30).map(lambda many: Hold(seconds(many))),
        st.integers(1, 30).map(lambda many: Work(seconds(many))),
    ),
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(repeats, st.lists(tasks, min_size=1, max_size=2), strategies.plan_settings, st.integers(0, 1 << 16))
def test_however_long_speech_takes_rounds_that_fit_start_exactly_on_the_clock(
    repeat: Repeat, items: list[Node], chosen: PlanSettings, seed: int
) -> None:
    made = routine(exercise("Clock", block(repeat, *items)))
    cues = plan(prescribe(made, chosen), chosen)
    lengths = strategies.random_lengths(cues, seed)
    timeline = lay_out(cues, lengths)
    first: dict[int | None, int] = {}
    for part in timeline.parts:
        if part.kind is not PartKind.REST:
            first.setdefault(part.where.round, part.start)
    assert isinstance(repeat, Rounds | Sets)
    assert repeat.every is not None
    late = [one.by for one in overruns(cues, lengths)]
    between = [after - before for before, after in pairwise(first.values())]
    assert [1, 2, 3] == list(first)
    signals = {clip.start for clip in timeline.clips if clip.sound is Signal.START}
    assert set(first.values()) <= signals
    if not late:
        assert [repeat.every.low * RATE_HZ // 1000] * 2 == between
    assert sum(between) == 2 * repeat.every.low * RATE_HZ // 1000 + sum(late)


@pytest.mark.parametrize("signals_heard", [True, False])
def test_without_signals_the_clock_is_kept_as_well(signals_heard: bool) -> None:
    timeline = timeline_of(by_the_clock(swings(10)), PlanSettings(signals_heard=signals_heard))
    assert [60_000, 60_000] == [after - before for before, after in pairwise(starts_ms(timeline))]


def test_a_clock_of_no_time_is_none_and_sets_have_their_rest() -> None:
    made = routine(exercise("Squats", block(Sets(count(2), every=Amount(0, 0)), swings(8))))
    assert [15_000] == rests_ms(timeline_of(made))
