"""Breaths and times in turn, as a listener hears them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from guide.model.cues import PartKind
from guide.model.routine import (
    Amount,
    AsMany,
    Block,
    Breath,
    BreathPhase,
    Breaths,
    Hold,
    Rest,
    Role,
    Rounds,
    Step,
)
from guide.model.text import plain
from guide.model.timeline import Timeline
from guide.plan import PlanSettings, prescribe, unspoken
from guide.units import to_ms
from tests.plan.building import (
    block,
    count,
    durations_s,
    exercise,
    heard_after,
    heard_in,
    onset_of,
    parts_of,
    routine,
    seconds,
    spoken_in,
    step,
    timeline_of,
    work,
)


@pytest.fixture(scope="module")
def box() -> Timeline:
    """Four times four seconds, ten rounds."""
    phases = tuple(
        work(f"{words} for 4 seconds.", Breath(phase, seconds(4)))
        for words, phase in zip(("Inhale", "Hold", "Exhale", "Wait"), BreathPhase, strict=True)
    )
    return timeline_of(routine(exercise("Box", block(Rounds(count(10)), *phases))))


def test_phases_of_a_breath_leave_no_gap(box: Timeline) -> None:
    phases = parts_of(box, PartKind.BREATHS)
    assert durations_s(phases) == [4.0] * 40
    assert all(one.end == other.start for one, other in pairwise(phases))


def test_phases_are_named_in_the_first_round_and_signalled_after(box: Timeline) -> None:
    words = spoken_in(box)
    assert tuple(map(words.count, ("In.", "Out.", "Hold."))) == (1, 1, 2)
    second_round = parts_of(box, PartKind.BREATHS)[4:8]
    opening = {clip.start: heard for clip, heard in zip(box.clips, heard_in(box), strict=True)}
    assert [opening[part.start] for part in second_round] == ["<start>", "<beat>", "<end>", "<beat>"]


def test_the_pattern_is_told_once_before_it_begins(box: Timeline) -> None:
    words = spoken_in(box)
    told = ["Inhale for 4 seconds.", "Hold for 4 seconds.", "Exhale for 4 seconds.", "Wait for 4 seconds."]
    at = words.index(told[0])
    assert words[at : at + 7] == [*told, "Ten rounds.", "Rising notes mean in, falling notes mean out.", "Ready."]


def test_the_seconds_of_the_first_breath_are_counted_on_the_second(box: Timeline) -> None:
    heard = heard_after(box, "Ready.")[3:13]
    counted = ["Two.", "Three.", "Four."]
    assert heard == ["<start>", "In.", *counted, "<beat>", "Hold.", *counted]
    start = to_ms(parts_of(box, PartKind.BREATHS)[0].start)
    assert [onset_of(box, words) - start for words in counted] == [1_000, 2_000, 3_000]


def test_of_the_later_rounds_only_the_last_is_announced(box: Timeline) -> None:
    words = spoken_in(box)
    first_round = len(words) - 1 - words[::-1].index("Four.")
    assert words[first_round + 1 :] == ["Last round.", "That was the last exercise. Well done."]
    last = parts_of(box, PartKind.BREATHS)[36]
    assert last.start < next(clip.start for clip in box.clips if "Last round" in str(clip.sound)) < last.end


def test_what_prepares_a_breath_is_told_before_its_first_round_only() -> None:
    phases = (work("In for 3 seconds.", Breath(BreathPhase.IN, seconds(3))), _out(5))
    calm = block(Rounds(count(4)), step("Sit at ease."), work("Empty your lungs."), *phases)
    timeline = timeline_of(routine(exercise("Calm", calm)))
    assert durations_s(parts_of(timeline, PartKind.BREATHS)) == [3.0, 5.0] * 4
    assert all(one.end == other.start for one, other in pairwise(parts_of(timeline, PartKind.BREATHS)))
    assert (1, 1) == tuple(map(spoken_in(timeline).count, ("Sit at ease.", "Empty your lungs.")))
    assert not any(words.startswith("Round") for words in spoken_in(timeline))


def _out(time_s: int) -> Step:
    return work(f"Out for {time_s} seconds.", Breath(BreathPhase.OUT, seconds(time_s)))


def test_breaths_are_counted() -> None:
    timeline = timeline_of(routine(exercise("Rest pose", work("Stay for 5 breaths.", Breaths(count(5))))))
    assert durations_s(parts_of(timeline, PartKind.BREATHS)) == [26.5]
    assert {"One.", "Five.", "Last one."} <= set(spoken_in(timeline))


def test_a_breathing_pattern_is_led_through_for_as_long_as_the_text_says() -> None:
    into = work("In for 4.", Breath(BreathPhase.IN, seconds(4)))
    out = work("Out for 6.", Breath(BreathPhase.OUT, seconds(6)))
    asking = step("Keep this going.", Role.CYCLE)
    calm = routine(exercise("Calm", Block(AsMany(seconds(64)), (into, out), (asking,))))
    made = timeline_of(calm)
    phases = [to_ms(part.end - part.start) for part in parts_of(made, PartKind.BREATHS)]
    assert phases == [4_000, 6_000] * 6
    assert heard_after(made, "Out for 6.")[0] == "Sixty-four seconds."
    assert [(asking, "carried out: 6 rounds")] == [*unspoken(prescribe(calm, PlanSettings()), PlanSettings())]


def test_times_in_turn_are_led_through_for_as_long_as_the_text_says() -> None:
    squeeze, let_go = work("Squeeze for 5 s.", Hold(seconds(5))), step("Let go for 7 s.", Role.REST, Rest(seconds(7)))
    asking = step("Carry on for a minute.", Role.CYCLE)
    made = routine(exercise("Ball", Block(AsMany(seconds(60)), (squeeze, let_go), (asking,))))
    timeline = timeline_of(made)
    holds, rests = (parts_of(timeline, kind) for kind in (PartKind.HOLD, PartKind.REST))
    assert [to_ms(part.end - part.start) for part in holds] == [5_000] * 5
    assert [to_ms(part.end - part.start) for part in rests] == [7_000] * 5
    assert [(asking, "carried out: 5 rounds")] == [*unspoken(prescribe(made, PlanSettings()), PlanSettings())]


def test_what_times_in_turn_are_led_through_for_is_chosen_as_a_time() -> None:
    words = "Carry on for two to three minutes, as gently as you can."
    time = Amount(120_000, 180_000, span=plain(words).span(13, 25))
    turn = work("Squeeze.", Hold(seconds(5))), step("Let go.", Role.REST, Rest(seconds(5)))
    made = routine(exercise("Ball", Block(AsMany(time), turn, (step(words, Role.CYCLE),))))
    heard = ["Carry on for two minutes thirty seconds, as gently as you can.", "Round one of fifteen."]
    assert heard == heard_after(timeline_of(made), "Ball.")[:2]


@pytest.mark.parametrize(
    ("phase", "of_one_ms"),
    [
        (BreathPhase.FULL, [4_000, 6_000, 4_000]),
        (BreathPhase.OUT, [4_000, 6_000]),
        (BreathPhase.IN, [6_000, 4_000]),
        (BreathPhase.EMPTY, [4_000, 4_000, 6_000]),
    ],
)
def test_nobody_is_asked_to_hold_one_breath_again_and_again(phase: BreathPhase, of_one_ms: list[int]) -> None:
    """A pattern that is repeated has a breath in and a breath out, though the text gives no time for them."""
    asked = work("Hold it for 6 s.", Breath(phase, seconds(6)))
    made = timeline_of(routine(exercise("Air", block(Rounds(count(3)), asked))))
    assert of_one_ms * 3 == [to_ms(part.end - part.start) for part in parts_of(made, PartKind.BREATHS)]


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        (step("It calms you.", Role.INTRO), ["It calms you.", "Breathe in for 4 seconds."]),
        (work("Let it go."), ["Breathe in for 4 seconds.", "Let it go."]),
    ],
)
def test_what_stands_behind_a_breath_is_told_once(behind: Step, told: list[str]) -> None:
    """Whatever lends its sentence to the breath out, which the text does not time."""
    inhale = work("Breathe in for 4 seconds.", Breath(BreathPhase.IN, seconds(4)))
    made = timeline_of(routine(exercise("Air", block(Rounds(count(3)), inhale, behind))))
    assert [4_000] * 6 == [to_ms(part.end - part.start) for part in parts_of(made, PartKind.BREATHS)]
    assert told == [words for words in spoken_in(made) if words in told]
