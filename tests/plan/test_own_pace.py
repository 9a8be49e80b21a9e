"""As many rounds as fit into a time, as a listener hears them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from guide.build.assumed import assumptions
from guide.model.cues import Mark, PartKind
from guide.model.prescription import Origin, WorkFor
from guide.model.routine import (
    AsMany,
    Breath,
    BreathPhase,
    Directions,
    Exercise,
    Group,
    Hold,
    Node,
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
from guide.model.text import Text, plain
from guide.plan import Cues, Detail, PlanSettings, Ranges, prescribe, unspoken
from guide.units import RATE_HZ, to_ms
from tests.plan.building import (
    block,
    count,
    cues_of,
    exercise,
    heard_after,
    heard_in,
    routine,
    seconds,
    spoken_in,
    step,
    timeline_of,
    work,
)

PUSH_UPS = exercise("Push-ups", step("Keep your body straight."), work("Push up.", Reps(count(5))))
SQUATS = exercise("Squats", Step(plain("10 squats"), Role.WORK, Reps(count(10)), carried_out=True))


def group(*exercises: Exercise, minutes: int = 12, name: str = "Cindy", **more: object) -> Group:
    return Group(name, exercises or (PUSH_UPS, SQUATS), AsMany(seconds(60 * minutes)), **more)  # type: ignore[arg-type]


def alone(*items: Node, minutes: int = 3) -> Exercise:
    return exercise("Bows", block(AsMany(seconds(60 * minutes)), *items))


def parts_of(*parts: Exercise | Group) -> list[tuple[PartKind, int, int | None]]:
    timeline = timeline_of(routine(*parts))
    return [(part.kind, to_ms(part.end - part.start), part.count) for part in timeline.parts]


# ── One window ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_group_is_one_window_of_exactly_its_time() -> None:
    (part,) = timeline_of(routine(group())).parts
    assert (PartKind.WORK, 720 * RATE_HZ, True) == (part.kind, part.end - part.start, part.open_rounds)


def test_each_exercise_is_told_once_with_its_dose_before_the_window() -> None:
    heard = heard_after(timeline_of(routine(group(), title="Lunch")), "Cindy.")
    assert [
        "Exercise one of two. Push-ups.",
        "Keep your body straight.",
        "Push up.",
        "Five times.",
        "Exercise two of two. Squats.",
        "Ten times.",
        "As many rounds as you can in twelve minutes.",
        "Ready.",
        *["<pip>"] * 3,
        "<start>",
        "Eleven minutes left.",
    ] == heard[:13]


def test_nobody_is_told_to_breathe_out_where_only_the_breath_in_has_a_time() -> None:
    inhale = work("Breathe in for 3 seconds.", Breath(BreathPhase.IN, seconds(3)))
    talk = step("It calms you.", Role.INTRO)
    heard = heard_after(timeline_of(routine(group(exercise("Air", block(Sets(count(2)), inhale, talk))))), "Cindy.")
    assert ["Air.", "Breathe in for 3 seconds.", "It calms you.", "Two sets."] == heard[:4]


def test_the_window_has_the_usual_calls() -> None:
    heard = heard_after(timeline_of(routine(group(minutes=3))), "Ready.")
    calls = ["Two minutes left.", "<half>", "Halfway.", "One minute left.", "Ten seconds left."]
    assert [*["<pip>"] * 3, "<start>", *calls, *["<pip>"] * 3, "<end>"] == heard[:13]


def test_a_coach_counts_the_last_seconds_down() -> None:
    heard = heard_in(timeline_of(routine(group(minutes=2)), PlanSettings(cues=Cues.COACH)))
    assert ["Five.", "Four.", "Three.", "Two.", "One.", "<end>"] == heard[heard.index("Five.") :][:6]


def test_without_signals_the_voice_says_them() -> None:
    spoken = spoken_in(timeline_of(routine(group(minutes=2)), PlanSettings(signals_heard=False)))
    assert ["Ready.", "Go."] == spoken[spoken.index("Ready.") :][:2]


def test_it_is_one_chapter() -> None:
    plank = exercise("Plank", work("Hold.", Hold(seconds(30))))
    titles = [cue.title for cue in cues_of(routine(group(), plank)) if isinstance(cue, Mark)]
    assert ["A test", "Cindy", "Plank"] == titles


def test_a_group_without_a_name_is_called_what_it_is() -> None:
    timeline = timeline_of(routine(group(name="")))
    assert "As many rounds as you can" in [chapter.title for chapter in timeline.chapters]
    assert "As many rounds as you can." in spoken_in(timeline)


def test_what_comes_after_goes_on_as_ever() -> None:
    plank = exercise("Plank", work("Hold.", Hold(seconds(30))))
    heard = heard_after(timeline_of(routine(group(), plank)), "Ten seconds left.")
    assert ["<pip>", "<pip>", "<pip>", "<end>", "Next: Plank.", "Exercise three of three. Plank."] == heard[:6]


def test_a_group_is_announced_by_its_name() -> None:
    plank = exercise("Plank", work("Hold.", Hold(seconds(30))))
    assert "Next: Cindy." in spoken_in(timeline_of(routine(plank, group())))


def test_a_rest_told_before_it_is_kept_before_all_of_it() -> None:
    rested = exercise("Push-ups", Step(plain("Rest for 60 seconds."), Role.REST, Rest(seconds(60))), *PUSH_UPS.body)
    assert [(PartKind.REST, 60_000, None), (PartKind.WORK, 720_000, None)] == parts_of(group(rested, SQUATS))
    heard = heard_in(timeline_of(routine(group(rested, SQUATS))))
    assert heard.index("Rest for 60 seconds.") < heard.index("Cindy.")


def test_a_time_that_is_no_time_is_no_window() -> None:
    none = Group("Cindy", (SQUATS,), AsMany(seconds(0)))
    assert [PartKind.REPS] == [kind for kind, *_ in parts_of(none)]
    assert [PartKind.REPS] == [kind for kind, *_ in parts_of(exercise("B", block(AsMany(seconds(0)), *SQUATS.body)))]


# ── At one's own pace ────────────────────────────────────────────────────────────────────────────────────────────────


def test_nothing_in_it_is_assumed() -> None:
    open_ended = exercise("Bows", block(Sides(None, "leg"), work("Bow.", Work(None))))
    sets = exercise("Lunges", block(Sets(count(3)), work("Lunge.", Reps(count(8)))))
    made = prescribe(routine(group(PUSH_UPS, open_ended, sets)), PlanSettings())
    assert () == assumptions(made)


def test_a_dose_without_a_number_is_only_told() -> None:
    bows = exercise("Bows", work("Bow as you like.", Work(None)))
    spoken = spoken_in(timeline_of(routine(group(bows))))
    assert "Bow as you like." in spoken
    assert not any("pace" in words for words in spoken)


LUNGE, CIRCLE, JUMP = (work(words, Reps(count(8))) for words in ("Lunge.", "Circle.", "Jump."))
OTHER = step("Then the other leg.", Role.SIDE)
TOLD: tuple[tuple[str, Node, list[str]], ...] = (
    ("sides", block(Sides(None, "leg"), LUNGE), ["Lunge.", "Eight times.", "On each leg."]),
    ("sides told", block(Sides(None, "leg"), work("8 on each leg.", Reps(count(8)))), ["8 on each leg."]),
    ("asked for", block(Sides(None, "leg"), LUNGE, said_by=(OTHER,)), ["Lunge.", "Eight times.", "On each leg."]),
    ("directions", block(Directions(), CIRCLE), ["Circle.", "Eight times.", "In both directions."]),
    ("named", block(Directions(("in", "out")), CIRCLE), ["Circle.", "Eight times.", "First in, then out."]),
    ("sets", block(Sets(count(3)), JUMP), ["Jump.", "Eight times.", "Three sets."]),
    (
        "rests",
        block(Rounds(count(2), seconds(9)), JUMP),
        ["Jump.", "Eight times.", "Two rounds.", "Nine seconds of rest between them."],
    ),
    ("once", block(Rounds(count(1)), JUMP), ["Jump.", "Eight times."]),
    ("hold", work("Plank.", Hold(seconds(20))), ["Plank.", "Twenty seconds."]),
    ("rest", work("Rest.", Rest(seconds(20))), ["Rest. Twenty seconds."]),
    (
        "such rounds",
        block(AsMany(seconds(60)), JUMP),
        ["Jump.", "Eight times.", "As many rounds as you can in one minute."],
    ),
)


@pytest.mark.parametrize(("item", "words"), [pytest.param(item, words, id=name) for name, item, words in TOLD])
def test_what_is_in_it_is_told_in_words(item: Node, words: list[str]) -> None:
    timeline = timeline_of(routine(group(PUSH_UPS, exercise("More", item))))
    spoken = spoken_in(timeline)
    at = spoken.index("Exercise two of two. More.")
    assert [*words, "As many rounds as you can in twelve minutes."] == spoken[at + 1 :][: len(words) + 1]
    assert 1 == len(timeline.parts)


def test_what_the_author_says_of_the_other_side_is_heard_once() -> None:
    sentence = step("Then do the same on the other side, keeping your shoulders low.", Role.SIDE)
    sentence = replace(sentence, text=Text(sentence.text.content, ((0, 100),)))
    both = block(Sides(None, "side"), LUNGE, said_by=(sentence,))
    spoken = spoken_in(timeline_of(routine(group(exercise("Lunges", both)))))
    assert 1 == spoken.count(sentence.text.content)
    assert "On each side." not in spoken


def test_all_of_a_group_is_told_to_be_on_both_sides() -> None:
    spoken = spoken_in(timeline_of(routine(group(SQUATS, sides=Sides(None, "leg")))))
    assert ["On each leg.", "As many rounds as you can in twelve minutes."] == spoken[spoken.index("On each leg.") :][
        :2
    ]


def test_what_prepares_has_its_usual_time() -> None:
    timeline = timeline_of(routine(group()))
    spoken = [clip for clip in timeline.clips if not hasattr(clip.sound, "value")]
    at = next(i for i, clip in enumerate(spoken) if clip.sound.utterance.spoken == "Keep your body straight.")  # type: ignore[union-attr]
    assert 4_000 <= to_ms(spoken[at + 1].start - spoken[at].end) < 5_000


def test_what_the_author_says_of_it_is_heard_and_what_only_asks_is_listed() -> None:
    asks = step("As many rounds as possible in 12 minutes:", Role.CYCLE)
    more = step("Move smoothly and breathe through your nose.", Role.CYCLE)
    made = routine(group(said_by=(asks, more)))
    spoken = spoken_in(timeline_of(made))
    assert ["Cindy.", more.text.content] == spoken[spoken.index("Cindy.") :][:2]
    assert asks.text.content not in spoken
    left = unspoken(prescribe(made, PlanSettings()), PlanSettings())
    assert [(asks, "carried out: as many rounds as fit")] == list(left)


def test_detail_leaves_out_what_it_leaves_out_anywhere() -> None:
    intro = step("My grandmother loved this one.", Role.INTRO)
    made = routine(group(exercise("Squats", intro, *SQUATS.body)))
    assert intro.text.content in spoken_in(timeline_of(made))
    assert intro.text.content not in spoken_in(timeline_of(made, PlanSettings(detail=Detail.BRIEF)))


# ── One exercise ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_run_inside_an_exercise_is_one_window_of_that_exercise() -> None:
    made = routine(alone(work("Bow.", Reps(count(5))), work("Turn.", Reps(count(8)))), PUSH_UPS)
    part, _ = timeline_of(made).parts
    assert (180 * RATE_HZ, 1) == (part.end - part.start, part.where.exercise)
    assert [
        "Exercise one of two. Bows.",
        "Bow.",
        "Five times.",
        "Turn.",
        "Eight times.",
        "As many rounds as you can in three minutes.",
        "Ready.",
    ] == heard_after(timeline_of(made), "Falling notes mean stop.")[:7]


def test_on_each_side_there_is_a_window_and_it_is_told_once() -> None:
    made = routine(
        exercise("Bows", block(Sides(Side.LEFT, "leg"), block(AsMany(seconds(60)), work("Bow.", Reps(count(5))))))
    )
    timeline = timeline_of(made)
    assert [Side.LEFT, Side.RIGHT] == [part.where.side for part in timeline.parts]
    assert 1 == spoken_in(timeline).count("Five times.")
    assert ["Now the right leg.", "As many rounds as you can in one minute."] == [
        one for one in heard_after(timeline, "<end>") if not one.startswith("<")
    ][:2]


def test_the_time_is_chosen_in_its_range() -> None:
    made = routine(Group("Cindy", (SQUATS,), AsMany(seconds(600, 720))))
    times = {
        ranges: [to_ms(part.end - part.start) for part in timeline_of(made, PlanSettings(ranges)).parts]
        for ranges in Ranges
    }
    assert {Ranges.LOW: [600_000], Ranges.MIDDLE: [660_000], Ranges.HIGH: [720_000]} == times


def test_a_time_outside_keeps_its_assumption() -> None:
    made = prescribe(routine(exercise("Bows", work("Bow.", Work(None)))), PlanSettings())
    (task,) = made.exercises[0].items
    dosage = getattr(task, "dosage", None)
    assert isinstance(dosage, WorkFor)
    assert Origin.ASSUMED is dosage.time.origin
