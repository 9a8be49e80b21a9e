"""Whole guides, as a listener hears them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from guide.lay_out import lay_out
from guide.model.cues import PartKind, Silence, Window
from guide.model.routine import (
    Amount,
    AsMany,
    Block,
    Bound,
    Breath,
    BreathPhase,
    Breaths,
    Directions,
    Dose,
    Exercise,
    Group,
    Hold,
    Pace,
    Reps,
    Rest,
    Role,
    Rounds,
    Sets,
    Side,
    Sides,
    Step,
    Work,
)
from guide.model.text import Source, plain
from guide.model.timeline import Part, Timeline
from guide.plan import Detail, PlanSettings, plan, prescribe, unspoken
from guide.units import RATE_HZ, to_ms
from tests import strategies
from tests.plan.building import (
    block,
    count,
    cues_of,
    exercise,
    heard_after,
    heard_in,
    onset_of,
    routine,
    seconds,
    spoken_in,
    step,
    timeline_of,
    work,
)


def parts_of(timeline: Timeline, kind: PartKind) -> list[Part]:
    return [part for part in timeline.parts if part.kind is kind]


def durations_s(parts: list[Part]) -> list[float]:
    return [(part.end - part.start) / RATE_HZ for part in parts]


def sides_of(parts: list[Part]) -> list[str | None]:
    return [part.where.side.value if part.where.side else None for part in parts]


# ── Rounds of timed parts with a rest ────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def strolls() -> Timeline:
    """Three strolls of twenty seconds and a rest, six rounds in all."""
    rounds = block(
        Rounds(count(6)),
        work("Rise on tiptoe and stroll for 20 seconds.", Work(seconds(20))),
        work("Turn the feet outwards and stroll for 20 seconds more.", Work(seconds(20))),
        work("Turn the feet inwards and stroll for 20 seconds more.", Work(seconds(20))),
        step("Take a break for about 10-15 seconds.", Role.REST, Rest(seconds(10, 15, Bound.ABOUT))),
        said_by=(step("Do all of that another 5 times.", Role.CYCLE),),
    )
    return timeline_of(routine(exercise("Tiptoe strolls", step("It wakes up the feet.", Role.BENEFIT), rounds)))


def test_every_round_is_done_and_every_time_is_exact(strolls: Timeline) -> None:
    assert durations_s(parts_of(strolls, PartKind.WORK)) == [20.0] * 18
    assert durations_s(parts_of(strolls, PartKind.REST)) == [12.0] * 6


def test_out_of_a_rest_the_next_part_begins_where_the_rest_ends(strolls: Timeline) -> None:
    starts = {part.start for part in parts_of(strolls, PartKind.WORK)}
    assert sum(part.end in starts for part in parts_of(strolls, PartKind.REST)) == 5


def test_the_rest_that_is_heard_is_the_rest_that_is_taken(strolls: Timeline) -> None:
    words = spoken_in(strolls)
    assert words.count("Take a break for about twelve seconds.") == 1
    assert words.count("Rest. Twelve seconds.") == 5


def test_the_first_round_is_told_in_full_and_the_others_in_short(strolls: Timeline) -> None:
    words = spoken_in(strolls)
    assert words.count("Turn the feet outwards and stroll for 20 seconds more.") == 1
    assert words.count("Feet outwards.") == 5


def test_rounds_are_numbered(strolls: Timeline) -> None:
    numbered = [words for words in spoken_in(strolls) if "ound " in words or "Last" in words]
    assert [f"Round {number} of six." for number in ["one", "two", "three", "four", "five"]] == numbered[:5]
    assert "Last round." in numbered


def test_a_part_of_twenty_seconds_has_a_half_and_three_pips(strolls: Timeline) -> None:
    heard = heard_after(strolls, "Ready.")
    assert heard[:9] == ["<pip>"] * 3 + ["<start>", "<half>"] + ["<pip>"] * 3 + ["<end>"]


def test_what_is_told_again_fits_into_the_rest(strolls: Timeline) -> None:
    heard = heard_after(strolls, "Take a break for about twelve seconds.")
    assert heard[:6] == ["Round two of six.", "Rise on tiptoe and stroll.", "<pip>", "<pip>", "<pip>", "<start>"]


def test_what_prepares_is_told_before_the_rounds_and_never_again() -> None:
    rounds = block(
        Rounds(count(3), seconds(12)),
        step("Stand barefoot beside the wall."),
        step("It wakes up the feet.", Role.BENEFIT),
        step("Stop if it hurts.", Role.CAUTION),
        work("Stroll on tiptoe with long strides for 20 seconds.", Work(seconds(20))),
    )
    words = spoken_in(timeline_of(routine(exercise("Strolls", rounds))))
    prepared = words.index("Round one of three.")
    assert words[prepared - 3 : prepared] == [
        "Stand barefoot beside the wall.",
        "It wakes up the feet.",
        "Stop if it hurts.",
    ]
    assert words[prepared + 1] == "Stroll on tiptoe with long strides for 20 seconds."
    assert all(words.count(told) == 1 for told in words[prepared - 3 : prepared])


def test_a_rest_too_short_for_the_movement_still_tells_the_round() -> None:
    long_words = "Alternate your arms and legs as evenly as you can for 20 seconds."
    rounds = block(Rounds(count(3), seconds(8)), work(long_words, Work(seconds(20))))
    timeline = timeline_of(routine(exercise("Crawl", rounds)))
    assert spoken_in(timeline).count(long_words) == 1
    assert {"Round two of three.", "Last round."} <= set(spoken_in(timeline))
    starts = {part.start for part in parts_of(timeline, PartKind.WORK)}
    assert all(rest.end in starts for rest in parts_of(timeline, PartKind.REST))


def test_after_a_rest_the_first_time_everything_is_told() -> None:
    long_words = "Alternate your arms and legs as evenly as you can for 20 seconds."
    body = (step("Rest.", Role.REST, Rest(seconds(8))), work(long_words, Work(seconds(20))))
    assert long_words in spoken_in(timeline_of(routine(exercise("Crawl", *body))))


def test_rounds_that_the_text_counts_as_repetitions_are_counted_so() -> None:
    walks = block(Rounds(count(3), None, as_reps=True), work("Walk briskly for a minute.", Work(seconds(60))))
    words = spoken_in(timeline_of(routine(exercise("Walks", walks))))
    assert [one for one in words if one.endswith("of three.") or one == "Last one."] == [
        "One of three.",
        "Two of three.",
        "Last one.",
    ]
    assert "One minute." not in words


def test_each_position_of_a_round_is_named_again() -> None:
    flow = block(
        Rounds(count(2), seconds(20)),
        step("Come into a plank."),
        Step(plain("Hold for 10 seconds."), Role.WORK, Hold(seconds(10)), carried_out=True),
        work("Lower your knees."),
        work("Sit back on your heels."),
        Step(plain("Hold for 10 seconds."), Role.WORK, Hold(seconds(10)), carried_out=True),
    )
    words = spoken_in(timeline_of(routine(exercise("Flow", flow))))
    assert words[words.index("Last round.") :][:6] == [
        "Last round.",
        "Come into a plank.",
        "Ten seconds.",
        "Lower your knees.",
        "Sit back on your heels.",
        "Ten seconds.",
    ]


# ── Sentences that say nothing but their dose ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("written", "dose", "heard"),
    [
        ("Do this 20 times on one leg, then on your other leg.", Reps(count(20)), ["Twenty times."]),
        ("Do five repetitions with each foot.", Reps(count(5, 5, Bound.AT_LEAST)), ["Five times."]),
        ("Repeat 5-10 times.", Reps(count(5, 10)), ["Seven times."]),
        ("Repeat slowly 8 times.", Reps(count(8), tempo=Pace.SLOW), ["Eight times, slowly."]),
        ("Stay there for 2 seconds, 10 times.", Reps(count(10), seconds(2)), ["Hold for two seconds, ten times."]),
        ("Hold for 10 seconds, 5 times.", Reps(count(5), seconds(10)), ["Five holds of ten seconds."]),
        ("Hold for 15 seconds, then change arms.", Hold(seconds(15)), ["Hold for fifteen seconds."]),
        ("Stay for 5 breaths.", Breaths(count(5)), ["Five breaths."]),
        ("Hop for 20 seconds.", Work(seconds(20)), ["Hop for 20 seconds."]),
    ],
)
def test_a_sentence_that_is_carried_out_is_announced_by_its_dose(written: str, dose: Dose, heard: list[str]) -> None:
    told = Step(plain(written), Role.WORK, dose, carried_out=True)
    timeline = timeline_of(routine(exercise("One", work("Lift the heels."), told)))
    words = spoken_in(timeline)
    at = words.index("Lift the heels.")
    assert [*heard, "Ready."] == words[at + 1 : at + 2 + len(heard)]
    assert written in {getattr(clip.sound, "text", None) for clip in timeline.clips}


def test_a_hold_that_was_just_told_is_not_told_again() -> None:
    told = Step(plain("Repeat 10 times."), Role.WORK, Reps(count(10), seconds(2)), carried_out=True)
    words = spoken_in(timeline_of(routine(exercise("One", work("Pull and stay there for 2 seconds."), told))))
    assert "Ten times." in words


def test_numbers_that_other_steps_do_are_not_read_aloud() -> None:
    told = Step(plain("Stay like that for 2 seconds."), Role.WORK, carried_out=True)
    reps = Step(plain("Repeat 10 times."), Role.WORK, Reps(count(10), seconds(2)), carried_out=True)
    words = spoken_in(timeline_of(routine(exercise("One", work("Pull."), told, reps))))
    assert told.text.content not in words
    assert "Hold for two seconds, ten times." in words


def test_a_condition_is_always_read() -> None:
    words = "Repeat 10 times, or 3 times if your knee hurts."
    told = Step(plain(words), Role.WORK, Reps(count(10)), (Reps(count(3)),), carried_out=True)
    assert words in spoken_in(timeline_of(routine(exercise("One", work("Pull."), told))))


def test_a_movement_without_any_dose_lasts_about_half_a_minute() -> None:
    words = spoken_in(timeline_of(routine(exercise("One", work("Dance freely.", Work(None))))))
    assert "About half a minute, at your own pace." in words


def test_a_wait_that_the_text_asks_for_is_kept_and_not_announced() -> None:
    quiet = Step(plain("Close your eyes."), Role.SET_UP, wait=seconds(11))
    timeline = timeline_of(routine(exercise("One", quiet, work("Breathe."))))
    here, after = (
        next(clip for clip in timeline.clips if getattr(clip.sound, "text", None) == words)
        for words in ("Close your eyes.", "Breathe.")
    )
    assert 11_000 <= to_ms(after.start - here.end) <= 12_000
    assert not any("leven" in words for words in spoken_in(timeline))


# ── Sides, sets, repetitions ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def lifts() -> Timeline:
    """Twenty very slow heel lifts on each leg, two to three sets."""
    sides = block(
        Sides(Side.LEFT, "leg"),
        step("Stand tall on the left leg."),
        work("Lift the heel very slowly 20 times.", Reps(count(20), tempo=Pace.VERY_SLOW)),
        said_by=(step("Then use the other leg.", Role.SIDE),),
    )
    return timeline_of(
        routine(exercise("Heel lifts", step("Put a stool in front of you."), block(Sets(count(2, 3)), sides)))
    )


def test_one_side_then_the_other_in_each_set(lifts: Timeline) -> None:
    reps = parts_of(lifts, PartKind.REPS)
    assert sides_of(reps) == ["left", "right"] * 2
    assert [part.count for part in reps] == [20] * 4


def test_numbers_stand_on_their_beats(lifts: Timeline) -> None:
    start = to_ms(parts_of(lifts, PartKind.REPS)[0].start)
    assert [onset_of(lifts, words) - start for words in ("One.", "Ten.", "Twenty.")] == [6_000, 60_000, 120_000]


def test_the_last_repetition_is_announced_and_then_it_ends(lifts: Timeline) -> None:
    assert heard_after(lifts, "Nineteen.")[:3] == ["Last one.", "Twenty.", "<end>"]
    part = parts_of(lifts, PartKind.REPS)[0]
    assert to_ms(part.end) - onset_of(lifts, "Twenty.") == 1_500


def test_sides_are_named_and_steps_told_for_the_other_one(lifts: Timeline) -> None:
    words = spoken_in(lifts)
    assert [
        one for one in words if one.rstrip(".").endswith(("leg", "first")) and "Stand" not in one and "Rest" not in one
    ] == [
        "Left leg first.",
        "Now the right leg.",
        "Left leg.",
        "Now the right leg.",
    ]
    assert words.count("Stand tall on the right leg.") == 1


def test_there_is_time_to_change_sides(lifts: Timeline) -> None:
    first, second = parts_of(lifts, PartKind.REPS)[:2]
    assert to_ms(second.start - first.end) >= 5_000


def test_out_of_a_rest_the_side_to_change_to_is_told_at_its_beginning(lifts: Timeline) -> None:
    heard = heard_in(lifts)
    at = heard.index("Rest. Fifteen seconds. Then the left leg.")
    assert heard[at + 1 : at + 8] == [
        "Last set.",
        "Left leg.",
        "Lift the heel very slowly.",
        "<pip>",
        "<pip>",
        "<pip>",
        "<start>",
    ]


def test_without_a_rest_there_is_time_to_change_back() -> None:
    sides = block(Sides(Side.LEFT, "arm"), work("Reach up 5 times.", Reps(count(5))))
    timeline = timeline_of(routine(exercise("Reaches", block(Rounds(count(2)), sides))))
    reps = parts_of(timeline, PartKind.REPS)
    assert all(to_ms(after.start - before.end) >= 5_000 for before, after in pairwise(reps))


def test_a_side_is_not_claimed_where_the_words_leave_it_open() -> None:
    sides = block(Sides(None, "leg"), work("Bend the right knee and lift the left heel 5 times.", Reps(count(5))))
    words = spoken_in(timeline_of(routine(exercise("Lifts", block(Sets(count(2)), sides)))))
    named = [one for one in words if "leg" in one]
    assert ["Now the other leg.", "Rest. Fifteen seconds. Then the first leg again.", "The first leg."] == named[:3]
    assert "Bend the left knee." in words


def test_a_side_is_assumed_where_no_words_name_one() -> None:
    sides = block(Sides(None, "leg"), step("Stand tall."), work("Swing one leg 5 times.", Reps(count(5))))
    words = spoken_in(timeline_of(routine(exercise("Swings", sides))))
    assert words[words.index("Stand tall.") :][:3] == ["Stand tall.", "Left leg first.", "Swing one leg 5 times."]
    assert "Now the right leg." in words


def test_sets_rest_and_nothing_rests_after_the_last(lifts: Timeline) -> None:
    assert durations_s(parts_of(lifts, PartKind.REST)) == [15.0]
    assert lifts.parts[-1].kind is PartKind.REPS


def test_a_fetched_thing_gets_eight_seconds(lifts: Timeline) -> None:
    fetch = next(clip for clip in lifts.clips if getattr(clip.sound, "text", None) == "Put a stool in front of you.")
    after = next(clip for clip in lifts.clips if clip.start > fetch.start)
    assert to_ms(after.start - fetch.end) >= 8_000


def test_short_holds_are_exact_between_two_ticks() -> None:
    pulls = block(Sides(Side.RIGHT, "leg"), work("Pull for 2 seconds, 10 times.", Reps(count(10), hold=seconds(2))))
    timeline = timeline_of(routine(exercise("Pulls", pulls)))
    holds = parts_of(timeline, PartKind.HOLD)
    assert durations_s(holds) == [2.0] * 20
    assert sides_of(holds) == ["right"] * 10 + ["left"] * 10
    assert [*range(1, 11)] * 2 == [part.where.rep for part in holds]
    ticks = [clip.start for clip in timeline.clips if clip.sound is not None and heard_is_beat(clip.sound)]
    assert sorted(edge for part in holds for edge in (part.start, part.end)) == ticks


def heard_is_beat(sound: object) -> bool:
    return getattr(sound, "value", None) == "beat"


def test_long_holds_are_parts_of_their_own() -> None:
    timeline = timeline_of(
        routine(exercise("Plank", work("Keep a plank for 30 seconds.", Reps(count(3), hold=seconds(30)))))
    )
    assert durations_s(parts_of(timeline, PartKind.HOLD)) == [30.0] * 3
    assert {"Three times.", "Two of three.", "Last one.", "Halfway."} <= set(spoken_in(timeline))
    assert "One of three." not in spoken_in(timeline)


def test_repetitions_with_a_pause_rest_exactly_between() -> None:
    hangs = Reps(count(4), hold=seconds(10), pause=seconds(5))
    timeline = timeline_of(routine(exercise("Hangs", work("Hang for 10 seconds, pause for 5 seconds.", hangs))))
    assert durations_s(list(timeline.parts)) == [10.0, 5.0] * 3 + [10.0]
    assert all(one.end == other.start for one, other in pairwise(timeline.parts))


def test_rings_in_both_directions_with_each_ankle() -> None:
    ways = block(Directions(), work("Draw 5-10 rings with the right foot.", Reps(count(5, 10))))
    body = block(Sets(count(5, 5, Bound.AT_LEAST)), block(Sides(Side.RIGHT, "ankle"), ways))
    timeline = timeline_of(routine(exercise("Ankle rings", body)))
    reps = parts_of(timeline, PartKind.REPS)
    assert sides_of(reps) == ["right", "right", "left", "left"] * 5
    assert {7} == {part.count for part in reps}
    assert spoken_in(timeline).count("Draw seven rings with the right foot.") == 1
    assert spoken_in(timeline).count("Now the other way.") == 10


def test_a_flow_of_steps_without_doses_is_told_again_each_round() -> None:
    flow = block(Rounds(count(3)), work("Lift both arms."), work("Fold forward."))
    words = spoken_in(timeline_of(routine(exercise("Flow", flow))))
    assert (words.count("Lift both arms."), words.count("Fold forward.")) == (3, 3)


def test_an_authors_own_words_for_a_rest_are_heard() -> None:
    body: tuple[Exercise, ...] = (
        exercise(
            "Grips",
            work("Grip 6 times.", Reps(count(6))),
            step("Rest while you shake your hands.", Role.REST, Rest(None)),
            work("Grip 6 times.", Reps(count(6))),
        ),
    )
    timeline = timeline_of(routine(*body))
    assert "Rest while you shake your hands. Fifteen seconds." in spoken_in(timeline)
    assert durations_s(parts_of(timeline, PartKind.REST)) == [15.0]


# ── Breathing ────────────────────────────────────────────────────────────────────────────────────────────────────────


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


# ── Long and short parts ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("time_s", "heard"),
    [
        (3, ["<start>", "<end>"]),
        (9, ["<start>", "<end>"]),
        (10, ["<start>", "<pip>", "<pip>", "<pip>", "<end>"]),
        (30, ["<start>", "<half>", "Halfway.", "<pip>", "<pip>", "<pip>", "<end>"]),
        (60, ["<start>", "<half>", "Halfway.", "Ten seconds left.", "<pip>", "<pip>", "<pip>", "<end>"]),
    ],
)
def test_what_is_heard_in_a_hold(time_s: int, heard: list[str]) -> None:
    sounds = heard_in(timeline_of(routine(exercise("Hold", work("Stay.", Hold(seconds(time_s)))))))
    assert heard == sounds[sounds.index("<start>") : sounds.index("<end>") + 1]


def test_each_minute_of_a_long_rest_is_told() -> None:
    lifts = block(Sets(count(2), seconds(180)), work("Lift 5 times.", Reps(count(5))))
    words = spoken_in(timeline_of(routine(exercise("Lifts", lifts))))
    assert words[words.index("Rest. Three minutes.") :][:3] == [
        "Rest. Three minutes.",
        "Two minutes left.",
        "One minute left.",
    ]


def test_each_minute_of_a_long_part_is_told() -> None:
    words = spoken_in(timeline_of(routine(exercise("March", work("March for 5 minutes.", Work(seconds(300)))))))
    assert {f"{number} minutes left." for number in ("Four", "Three", "Two")} | {"One minute left."} <= set(words)


# ── The frame ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_opening_says_what_is_to_come() -> None:
    made = routine(
        exercise("One", work("Lift 5 times.", Reps(count(5)))),
        exercise("Two", work("Bend 5 times.", Reps(count(5)))),
        title="Gentle knees",
        have_ready=("chair", "exercise band"),
        opening=(step("Knees like to move.", Role.INTRO),),
    )
    prescription = prescribe(made, PlanSettings())
    cues = plan(prescription, PlanSettings(), total_ms=120_000)
    words = spoken_in(lay_out(cues, strategies.plain_lengths(cues)))
    assert words[:8] == [
        "Gentle knees.",
        "Two exercises.",
        "About two minutes.",
        "Have ready: a chair and an exercise band.",
        "Rising notes mean start.",
        "Falling notes mean stop.",
        "Knees like to move.",
        "Exercise one of two. One.",
    ]


def test_brief_says_only_what_has_to_be_done() -> None:
    made = routine(
        exercise(
            "One",
            step("It helps.", Role.BENEFIT),
            step("Stop if it hurts.", Role.CAUTION),
            work("Lift.", Reps(count(5))),
        ),
        opening=(step("Hello there.", Role.INTRO),),
        closing=(step("Do it every day.", Role.FREQUENCY),),
    )
    words = spoken_in(timeline_of(made, PlanSettings(detail=Detail.BRIEF)))
    assert {"It helps.", "Hello there.", "Rising notes mean start.", "Do it every day."}.isdisjoint(words)
    assert "Stop if it hurts." in words


def test_between_exercises_the_next_one_is_named() -> None:
    lift, bend = (exercise(name, work(f"{name} 5 times.", Reps(count(5)))) for name in ("Lift", "Bend"))
    timeline = timeline_of(routine(lift, bend))
    assert [words for words in spoken_in(timeline) if words.endswith("Bend.")] == [
        "Next: Bend.",
        "Exercise two of two. Bend.",
    ]
    one, other = parts_of(timeline, PartKind.REPS)
    assert to_ms(other.start - one.end) >= 5_000


def test_the_guide_ends_with_advice_then_the_signal_and_the_last_words() -> None:
    made = routine(exercise("One", work("Lift.", Reps(count(5)))), closing=(step("Do it every day.", Role.FREQUENCY),))
    heard = heard_in(timeline_of(made))
    assert heard[-3:] == ["Do it every day.", "<finish>", "That was the last exercise. Well done."]


def test_chapters_have_the_authors_names() -> None:
    made = routine(
        exercise("Heel lifts (slow)", work("Lift.", Reps(count(5)))),
        title="Gentle knees",
        closing=(step("Do it every day.", Role.FREQUENCY),),
    )
    chapters = timeline_of(made).chapters
    assert [one.title for one in chapters] == ["Gentle knees", "Heel lifts (slow)", "After the exercises"]
    assert chapters[0].start == 0


def test_a_guide_of_words_only() -> None:
    words = spoken_in(timeline_of(routine(opening=(step("Sit and listen.", Role.INTRO),))))
    assert words == ["A test.", "Sit and listen.", "This is the end. Well done."]


def test_one_exercise_is_not_numbered() -> None:
    words = spoken_in(timeline_of(routine(exercise("Wall sit", work("Sit for 20 seconds.", Hold(seconds(20)))))))
    assert "One exercise." in words
    assert "Wall sit." in words


def test_three_hundred_exercises() -> None:
    many = (exercise(f"Move {number}", work("Lift 5 times.", Reps(count(5)))) for number in range(1, 301))
    timeline = timeline_of(routine(*many))
    assert len(timeline.chapters) == 301
    assert "Exercise three hundred of three hundred. Move 300." in spoken_in(timeline)


# ── Circuits ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_circuit_goes_round_and_is_told_in_short_after_the_first_time() -> None:
    squats = exercise("Squats", step("Stand wide."), work("Bend for 30 seconds.", Work(seconds(30))))
    steps = exercise(
        "Steps", work("Step for 30 seconds.", Work(seconds(30))), step("Rest 10 seconds.", Role.REST, Rest(seconds(10)))
    )
    timeline = timeline_of(routine(Group("Main part", (squats, steps), Rounds(count(3), seconds(60)))))
    assert [part.where.exercise for part in parts_of(timeline, PartKind.WORK)] == [1, 2] * 3
    assert durations_s(parts_of(timeline, PartKind.REST)) == [60.0, 60.0, 10.0]
    words = spoken_in(timeline)
    assert (words.count("Exercise one of two. Squats."), words.count("Squats.")) == (1, 2)


@pytest.mark.parametrize(("own_s", "between_s", "heard"), [(20, 60, [60, 20]), (60, 20, [60, 60]), (30, 30, [30, 30])])
def test_of_two_rests_that_follow_each_other_the_longer_is_heard(own_s: int, between_s: int, heard: list[int]) -> None:
    rest = step("Rest.", Role.REST, Rest(seconds(own_s)))
    jumps = exercise(
        "Jumps", Block(Rounds(count(2), seconds(between_s)), (work("Jump 20 seconds.", Work(seconds(20))), rest))
    )
    assert heard == durations_s(parts_of(timeline_of(routine(jumps)), PartKind.REST))


@pytest.mark.parametrize(("own_s", "between_s"), [(0, 0), (3, 30), (10, 30), (30, 10)])
def test_the_words_of_a_rest_are_heard_where_it_is_first_taken(own_s: int, between_s: int) -> None:
    """Before the last set, the longer of the two rests takes its place."""
    rest = step("Shake out your legs.", Role.REST, Rest(seconds(own_s)))
    sets = block(Sets(count(3), seconds(between_s)), work("Jump.", Work(seconds(20))), rest)
    words = spoken_in(timeline_of(routine(exercise("Jumps", sets))))
    assert [True] == [True for told in words if told.startswith("Shake out your legs.")]


@pytest.mark.parametrize(("between_s", "heard"), [(60, [20, 60, 20, 20]), (10, [20, 20, 10, 20, 20])])
def test_a_rest_before_the_next_circuit_takes_the_place_of_a_shorter_one(between_s: int, heard: list[int]) -> None:
    rest, between = (step("Rest.", Role.REST, Rest(seconds(time))) for time in (20, between_s))
    jumps = exercise("Jumps", work("Jump 20 seconds.", Work(seconds(20))), rest)
    hops = exercise("Hops", between, work("Hop 20 seconds.", Work(seconds(20))), rest)
    parts = (Group("", (jumps,), Rounds(count(2))), Group("", (hops,), Rounds(count(2))))
    assert heard == durations_s(parts_of(timeline_of(routine(*parts)), PartKind.REST))


@pytest.mark.parametrize(
    ("rounds", "quiet"),
    [
        (Rounds(count(1)), ["Shake out your legs."]),
        (Rounds(count(2)), []),
        (Rounds(count(2), seconds(20)), ["Shake out your legs."]),
    ],
)
def test_a_rest_whose_place_is_taken_by_longer_ones_is_listed_where_it_is_never_heard(
    rounds: Rounds, quiet: list[str]
) -> None:
    shake = step("Shake out your legs.", Role.REST, Rest(seconds(10)))
    drink = step("Drink some water.", Role.REST, Rest(seconds(30)))
    jumps = exercise("Jumps", work("Jump 20 seconds.", Work(seconds(20))), shake)
    hops = exercise("Hops", drink, work("Hop 20 seconds.", Work(seconds(20))))
    made = routine(Group("", (jumps,), rounds), Group("", (hops,), Rounds(count(2))))
    heard = " ".join(spoken_in(timeline_of(made)))
    assert quiet == [one.text.content for one, _ in unspoken(prescribe(made, PlanSettings()), PlanSettings())]
    assert ("Shake out your legs." in heard) is not bool(quiet)


def test_a_later_round_of_a_circuit_tells_names_and_numbers() -> None:
    squats = exercise("Squats", step("Stand wide."), work("Bend your knees 12 times.", Reps(count(12))))
    jumps = exercise("Jumps", work("Jump on the spot for 20 seconds.", Work(seconds(20))))
    words = spoken_in(timeline_of(routine(Group("", (squats, jumps), Rounds(count(2), seconds(60))))))
    at = words.index("Last round.")
    assert words[at : at + 3] == ["Last round.", "Squats.", "Twelve times."]
    assert words[-4:-1] == ["Twelve.", "Next: Jumps.", "Twenty seconds."]


def test_a_circuit_on_both_sides() -> None:
    one, two = (exercise(name, work(f"Do {name}.", Hold(seconds(20)))) for name in ("A", "B"))
    timeline = timeline_of(routine(Group("", (one, two), Rounds(count(2)), (), Sides(Side.RIGHT, "side"))))
    holds = parts_of(timeline, PartKind.HOLD)
    assert sides_of(holds) == ["right", "right", "left", "left"] * 2
    assert [part.where.exercise for part in holds] == [1, 2] * 4


def test_a_window_right_after_words_has_its_own_signal() -> None:
    made = routine(exercise("Calm", step("Sit down."), step("Rest for 1 minute.", Role.REST, Rest(seconds(60)))))
    (rest,) = [cue for cue in cues_of(made) if isinstance(cue, Window)]
    assert rest.opens is not None


def test_headings_above_an_exercise_are_heard_before_its_name() -> None:
    text = "# Warm-up\n\nJumps 20 seconds"
    heading, name = plain("Warm-up", 2), plain("Jumps", 11)
    made = routine(
        Exercise(name, (Step(heading, Role.INTRO), work("Jump for 20 seconds.", Work(seconds(20))))), exercise("B")
    )
    source, settings = Source("case.md", text), PlanSettings()
    cues = plan(prescribe(made, settings, source), settings, None, source)
    words = spoken_in(lay_out(cues, strategies.plain_lengths(cues)))
    assert words.index("Warm-up.") < words.index("Exercise one of two. Jumps.")


def test_an_introduction_above_a_name_does_not_overtake_what_has_to_be_done_before() -> None:
    text = "Sit on a chair.\n\nSuch is the start.\n\nKnee lifts 20 seconds"
    sit, intro = Step(plain("Sit on a chair."), Role.SET_UP), Step(plain("Such is the start.", 17), Role.INTRO)
    lifts = Exercise(plain("Knee lifts", 37), (sit, intro, work("Lift your knees for 20 seconds.", Work(seconds(20)))))
    source, settings = Source("case.md", text), PlanSettings()
    cues = plan(prescribe(routine(lifts, exercise("B")), settings, source), settings, None, source)
    words = spoken_in(lay_out(cues, strategies.plain_lengths(cues)))
    assert words.index("Sit on a chair.") < words.index("Such is the start.")


@pytest.mark.parametrize(
    ("words", "later"),
    [
        ("On one comfortable note hum for 10 seconds, and feel it buzz in your nose.", "Ten seconds."),
        ("Hop for 10 seconds.", "Hop for 10 seconds."),
        ("3 sets of 10 seconds, knees up.", "Ten seconds."),
    ],
)
def test_a_long_sentence_is_not_told_again_where_its_movement_goes_on(words: str, later: str) -> None:
    hums = exercise("Hums", Block(Sets(count(2), seconds(30)), (work(words, Work(seconds(10))),)))
    told = spoken_in(timeline_of(routine(hums)))
    assert later in told[told.index("Last set.") :]
    assert words == later or 1 == told.count(words)


@pytest.mark.parametrize(
    "manner",
    ["Keep your back straight.", "Make sure you breathe on.", "If this is easy, go lower.", "You should feel it."],
)
def test_how_it_is_done_is_told_once_and_the_movements_of_a_sequence_in_each_round(manner: str) -> None:
    sequence = (
        step("Step forward.", Role.WORK),
        step(manner, Role.WORK),
        work("Lunge for 20 seconds.", Work(seconds(20))),
        work("Walk for 30 seconds.", Work(seconds(30))),
    )
    told = spoken_in(timeline_of(routine(exercise("Lunges", Block(Rounds(count(3)), sequence)))))
    assert (1, 3) == (told.count(manner), told.count("Step forward."))


def test_a_long_instruction_of_a_sequence_is_told_in_two_rounds() -> None:
    long = "Unless the floor is wet, step as far to the side as the room and your hips let you."
    sequence = (
        step(long, Role.WORK),
        work("Lunge for 20 seconds.", Work(seconds(20))),
        work("Walk for 30 seconds.", Work(seconds(30))),
    )
    told = spoken_in(timeline_of(routine(exercise("Lunges", Block(Rounds(count(5)), sequence)))))
    assert 2 == told.count(long)


def test_one_of_several_is_spoken_of_as_one() -> None:
    words = "Do 1-2 repetitions."
    sighs = exercise("Sighs", work(words, Reps(Amount(1, 2, span=plain(words).span(3, 6)))))
    assert "Do one repetition." in spoken_in(timeline_of(routine(sighs)))


@pytest.mark.parametrize(
    ("asked", "heard"),
    [
        ("Do the same moving the pen slowly to the left.", ["Do the same moving the pen slowly to the left."]),
        ("Do the same on the other side.", ["Now the left side."]),
    ],
)
def test_the_other_side_is_announced_once(asked: str, heard: list[str]) -> None:
    turn = (step("Turn to the right.", Role.WORK), work("Hold for 10 seconds.", Hold(seconds(10))))
    text = Step(plain(asked, 100), Role.SIDE)
    told = spoken_in(timeline_of(routine(exercise("Turn", Block(Sides(Side.RIGHT), turn, (text,))))))
    assert heard == [words for words in told if words in ("Now the left side.", asked)]


def test_the_count_of_the_rounds_is_not_told_in_each_of_them() -> None:
    words = "Walk for 2 minutes 6 times."
    rounds = Rounds(Amount(6, 6, span=plain(words).span(19, 20)))
    walks = exercise(
        "Walks", Block(rounds, (work("Run for 1 minute.", Work(seconds(60))), work(words, Work(seconds(120)))))
    )
    assert 6 == spoken_in(timeline_of(routine(walks))).count("Walk for 2 minutes.")


def test_blocks_can_be_empty() -> None:
    assert list(timeline_of(routine(exercise("Nothing", Block(Sets(count(2)), ())))).parts)[1:] == []


def test_a_sentence_that_states_its_own_sets_says_those_that_are_done() -> None:
    words = "Do 3-5 sets of 8-12 lifts."
    text = plain(words)
    sets, reps = (Amount(low, high, span=text.span(at, at + len(quote))) for low, high, quote, at in _ranges(words))
    made = routine(exercise("Lifts", block(Sets(sets), Step(text, Role.WORK, Reps(reps)))))
    assert "Do four sets of ten lifts." in spoken_in(timeline_of(made))


def _ranges(words: str) -> list[tuple[int, int, str, int]]:
    return [(low, high, quote, words.index(quote)) for low, high, quote in ((3, 5, "3-5"), (8, 12, "8-12"))]


def test_a_name_that_is_the_title_is_said_once() -> None:
    made = routine(exercise("Wall sit", work("Sit for 20 seconds.", Hold(seconds(20)))), title="Wall sit")
    assert 1 == spoken_in(timeline_of(made)).count("Wall sit.")


@pytest.mark.parametrize(
    ("sentence", "heard"),
    [
        ("Heron – lift one foot.", "Lift one foot."),
        ("Heron: lift one foot.", "Lift one foot."),
        ("Heron - lift one foot.", "Lift one foot."),
        ("Heron, crane and stork are birds.", "Heron, crane and stork are birds."),
        ("Herons: they lift one foot.", "Herons: they lift one foot."),
        ("Heron-like, lift one foot.", "Heron-like, lift one foot."),
    ],
)
def test_a_name_in_front_of_its_instruction_is_said_once(sentence: str, heard: str) -> None:
    others = exercise("Crane", work("March for 20 seconds.", Work(seconds(20))))
    words = spoken_in(
        timeline_of(routine(others, exercise("Heron", step(sentence, Role.WORK), work("Stay.", Hold(seconds(9))))))
    )
    assert 1 == words.count(heard)


def test_an_instruction_that_is_the_name_is_said_once() -> None:
    words = spoken_in(timeline_of(routine(exercise("March", work("March.", Work(seconds(20)))))))
    assert ["March.", "Twenty seconds.", "Ready."] == words[words.index("March.") :][:3]


def test_a_sentence_of_numbers_alone_becomes_its_number_when_told_again() -> None:
    sides = block(Sides(None, "side"), work("2 sets of 5, per side.", Reps(count(5))))
    words = spoken_in(timeline_of(routine(exercise("Lunges", sides))))
    assert (1, 1) == (words.count("2 sets of 5, per side."), words.count("Five times."))


# ── Changing over ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_comes_next_is_said_in_the_change_over_which_stays_as_long() -> None:
    made = timeline_of(
        routine(
            exercise("Wall sit", work("Sit for 20 seconds.", Hold(seconds(20)))),
            exercise("Plank", work("Hold for 20 seconds.", Hold(seconds(20)))),
        )
    )
    (end, _), (opening, _) = ((onset_of(made, words), words) for words in ("<end>", "Exercise two of two. Plank."))
    assert end < onset_of(made, "Next: Plank.") < opening
    grace = 300 + 2 * 36  # after three quiet seconds 0.3 of grace; chapter and words begin on whole frames
    assert 5_000 <= opening - end - 300 <= 5_000 + grace  # from the end of the signal


def test_a_rest_at_the_end_of_an_exercise_says_what_comes_next() -> None:
    rest = step("Rest for 12 seconds.", Role.REST, Rest(seconds(12)))
    made = timeline_of(
        routine(
            exercise("Wall sit", work("Sit for 20 seconds.", Hold(seconds(20))), rest),
            exercise("Plank", work("Hold for 20 seconds.", Hold(seconds(20)))),
        )
    )
    words = spoken_in(made)
    assert "Rest for 12 seconds. Next: Plank." in words
    assert "Next: Plank." not in words
    assert [12.0] == durations_s(parts_of(made, PartKind.REST))


def test_a_short_rest_leaves_it_to_the_change_over() -> None:
    rest = step("Rest for 5 seconds.", Role.REST, Rest(seconds(5)))
    made = routine(
        exercise("Wall sit", work("Sit for 20 seconds.", Hold(seconds(20))), rest),
        exercise("Plank", work("Hold for 20 seconds.", Hold(seconds(20)))),
    )
    assert "Next: Plank." in spoken_in(timeline_of(made))


def test_arms_that_hang_fetch_nothing() -> None:
    hang, fetch = (
        [
            cue
            for cue in cues_of(routine(exercise("Arms", step(words), work("Swing.", Reps(count(5))))))
            if cue == Silence(ms)
        ]
        for words, ms in (("Let your arms hang at your sides.", 4_000), ("Hang a towel over the door.", 8_000))
    )
    assert hang
    assert fetch


def test_parts_without_a_word_between_them_share_one_signal() -> None:
    march, on = work("March for 20 seconds.", Work(seconds(20))), work("💪", Work(seconds(20)))
    made = timeline_of(routine(exercise("March", march, on)))
    one, other = parts_of(made, PartKind.WORK)
    assert one.end == other.start
    assert ["<start>", "<half>", "<pip>", "<pip>", "<pip>"] * 2 + ["<end>"] == heard_after(made, "Ready.")[3:14]


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


def test_a_line_with_the_dose_of_the_line_before_it_is_heard_as_well() -> None:
    march, on = work("March on the spot.", Work(seconds(20))), work("20 seconds.", Work(seconds(20)))
    made = timeline_of(routine(exercise("March", march, replace(on, carried_out=True))))
    heard = [one for one in heard_after(made, "March on the spot.") if one in ("Twenty seconds.", "<start>")]
    assert heard == ["Twenty seconds.", "<start>"] * 2


def test_what_is_said_for_the_first_time_is_in_every_wording_before_a_part() -> None:
    """However short the rest is before it: what was said already may go, what was not may not."""
    made = routine(
        exercise(
            "Sit",
            step("Rest.", Role.REST, Rest(seconds(5))),
            block(Directions(), step("Your elbow stays where it is.", Role.INTRO)),
            work("Hold.", Hold(seconds(12))),
        )
    )
    window = next(cue for cue in cues_of(made) if isinstance(cue, Window) and cue.kind is PartKind.HOLD)
    first = {run[0].utterance.spoken for run in window.lead}
    assert {"Your elbow stays where it is."} == first


def test_a_sequence_is_told_again_in_each_round_and_on_the_other_side() -> None:
    rise, stay, fold, back = (
        Step(plain("Raise both arms."), Role.WORK),
        Step(plain("Stay for 5 breaths."), Role.WORK, Breaths(count(5))),
        Step(plain("Fold over your leg."), Role.WORK),
        Step(plain("Step back to plank."), Role.WORK),
    )
    for repeat in (Rounds(count(2)), Sides(None, "side")):
        words = spoken_in(timeline_of(routine(exercise("Flow", Block(repeat, (rise, stay, fold, back))))))
        assert [2, 2, 2] == [words.count(step.text.content) for step in (rise, fold, back)]


def test_how_a_movement_ends_is_told_once() -> None:
    hold, lower = Step(plain("Hold for 5 s."), Role.WORK, Hold(seconds(5))), Step(plain("Lower your leg."), Role.WORK)
    words = spoken_in(timeline_of(routine(exercise("Lift", Block(Rounds(count(3)), (hold, lower))))))
    assert 1 == words.count("Lower your leg.")


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


def test_rounds_of_one_movement_are_counted() -> None:
    asked = work("Arch your back and round it, six rounds.", Work(None))
    made = timeline_of(routine(exercise("Cat and cow", block(Rounds(count(6)), asked))))
    (part,) = parts_of(made, PartKind.REPS)
    assert to_ms(part.end - part.start) == 6 * 10_000 + 1_500
    words = spoken_in(made)
    assert "Six." in words
    assert not [one for one in words if one.startswith("Round")]


def test_rounds_of_a_sequence_are_told_one_after_the_other() -> None:
    steps = [step(words, Role.WORK) for words in ("Raise both arms.", "Fold forwards.", "Step back to plank.")]
    made = timeline_of(routine(exercise("Flow", block(Rounds(count(3)), *steps, work("Lie down.", Work(None))))))
    assert [30_000] * 3 == [to_ms(part.end - part.start) for part in parts_of(made, PartKind.WORK)]
