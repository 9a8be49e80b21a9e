"""Whole guides, as a listener hears them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from guide.lay_out import lay_out
from guide.model.cues import PartKind, Silence, Window
from guide.model.routine import (
    Block,
    Bound,
    Breaths,
    Directions,
    Dose,
    Exercise,
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
from guide.model.timeline import Timeline
from guide.plan import Detail, PlanSettings, plan, prescribe
from guide.units import to_ms
from tests import strategies
from tests.plan.building import (
    block,
    count,
    cues_of,
    durations_s,
    exercise,
    heard_after,
    heard_in,
    onset_of,
    parts_of,
    routine,
    seconds,
    sides_of,
    spoken_in,
    step,
    timeline_of,
    work,
)

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


def test_blocks_can_be_empty() -> None:
    assert list(timeline_of(routine(exercise("Nothing", Block(Sets(count(2)), ())))).parts)[1:] == []


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


def test_a_line_with_the_dose_of_the_line_before_it_is_heard_as_well() -> None:
    march, on = work("March on the spot.", Work(seconds(20))), work("20 seconds.", Work(seconds(20)))
    made = timeline_of(routine(exercise("March", march, replace(on, carried_out=True))))
    heard = [one for one in heard_after(made, "March on the spot.") if one in ("Twenty seconds.", "<start>")]
    assert heard == ["Twenty seconds.", "<start>"] * 2
