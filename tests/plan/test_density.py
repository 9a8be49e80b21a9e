"""How much is said inside timed parts and between repetitions, and how the phases of a repetition are led."""

from __future__ import annotations

from dataclasses import replace

import pytest

from guide.model.cues import PartKind
from guide.model.prescription import Chosen, CountReps, Movement, Origin, RepPhase
from guide.model.routine import Breath, BreathPhase, Hold, Pace, Reps, Rounds, Tempo
from guide.model.timeline import Speech, Timeline
from guide.plan import Cues, PlanSettings
from guide.plan.phrasing import english
from guide.units import to_ms
from tests.plan.building import block, count, exercise, heard_after, routine, seconds, spoken_in, timeline_of, work

NUMBERS = {english.sentence(english.number(value)) for value in range(1, 31)}


def plank(long_s: int, cues: Cues) -> list[str]:
    """What is heard from the start signal of a plank on."""
    made = timeline_of(
        routine(exercise("Plank", work("Hold the plank.", Hold(seconds(long_s))))), PlanSettings(cues=cues)
    )
    heard = heard_after(made, "Ready.")
    return heard[heard.index("<start>") : heard.index("<end>") + 1]


def reps(
    many: int, cues: Cues = Cues.NORMAL, tempo: Tempo | Pace | None = None, words: str = "Bend your knees."
) -> Timeline:
    dose = Reps(count(many), tempo=tempo)
    return timeline_of(routine(exercise("Knee bends", work(words, dose))), PlanSettings(cues=cues))


def after_start(timeline: Timeline) -> list[str]:
    heard = heard_after(timeline, "Ready.")
    return heard[heard.index("<start>") : heard.index("<end>") + 1]


def test_quiet_leaves_time_to_the_signals():
    assert ["<start>", "<half>", "<pip>", "<pip>", "<pip>", "<end>"] == plank(60, Cues.QUIET)


def test_normal_says_the_half_and_the_last_ten_seconds_of_a_minute():
    assert ["<start>", "<half>", "Halfway.", "Ten seconds left.", *["<pip>"] * 3, "<end>"] == plank(60, Cues.NORMAL)


def test_normal_says_each_minute_from_two_on():
    heard = plank(180, Cues.NORMAL)
    assert ["Two minutes left.", "One minute left."] == [words for words in heard if "minute" in words]


def test_a_coach_counts_the_last_five_seconds_on_the_second():
    made = timeline_of(
        routine(exercise("Plank", work("Hold the plank.", Hold(seconds(30))))), PlanSettings(cues=Cues.COACH)
    )
    (hold,) = (part for part in made.parts if part.kind is PartKind.HOLD)
    inside = [clip for clip in made.clips if hold.start < clip.start < hold.end]
    counted = {to_ms(hold.end - clip.start): str(clip.sound) for clip in inside[-5:]}
    assert [5_000, 4_000, 3_000, 2_000, 1_000] == list(counted)
    assert ["Five.", "Four.", "Three.", "Two.", "One.", "<end>"] == plank(30, Cues.COACH)[-6:]


def test_quiet_says_each_fifth_number_and_ticks_the_others():
    tick = "<beat>"
    heard = after_start(reps(12, Cues.QUIET))
    assert [
        "<start>", *[tick] * 4, "Five.", *[tick] * 4, "Ten.", tick, "Last one.", tick, "<end>",
    ] == heard  # fmt: skip


def test_a_coach_says_how_many_are_left():
    heard = after_start(reps(10, Cues.COACH))
    assert ["Five.", "Halfway.", "Six.", "Seven.", "Three more.", "Eight."] == heard[5:11]


@pytest.mark.parametrize("cues", Cues)
def test_the_last_repetition_is_always_announced(cues: Cues):
    assert "Last one." in spoken_in(reps(6, cues))


# ── Phases ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_each_phase_is_named_where_it_begins():
    made = reps(3, tempo=Tempo(3_000, 1_000, 2_000, 0))
    assert [
        "<start>", "Down.", "Hold.", "Up.", "One, down.", "Hold.", "Up.", "Two. Last one, down.", "Hold.", "Up.",
        "Three.", "<end>",
    ] == after_start(made)  # fmt: skip


def test_phases_are_on_their_times():
    made = reps(2, tempo=Tempo(3_000, 1_000, 2_000, 0))
    (part,) = (part for part in made.parts if part.kind is PartKind.REPS)
    places = {str(clip.sound): to_ms(clip.start - part.start) for clip in made.clips if clip.start > part.start}
    onsets = sorted(places.values())
    assert [390, 3_000, 4_000, 6_000, 9_000, 10_000, 12_000, 13_500] == [
        to_ms(clip.start - part.start) for clip in made.clips if part.start < clip.start <= part.end
    ]
    assert onsets


def test_a_sentence_that_lifts_first_is_led_upwards_first():
    made = reps(
        2, tempo=Tempo(4_000, 0, 2_000, 0), words="Raise your heels for 2 seconds, then lower them for 4 seconds."
    )
    assert ["<start>", "Up.", "Down.", "One. Last one, up.", "Down.", "Two.", "<end>"] == after_start(made)


def alternating(words: str, cues: Cues = Cues.NORMAL, pace: Pace | None = None) -> list[str]:
    step = replace(work(words, Reps(count(4), tempo=pace)), alternating=True)
    return after_start(timeline_of(routine(exercise("Taps", step)), PlanSettings(cues=cues)))


def test_sides_that_alternate_are_named_as_they_begin():
    heard = alternating("Touch your toes, alternating sides.")
    assert ["<start>", "Left.", "One, right.", "Two, left.", "Three. Last one, right.", "Four.", "<end>"] == heard


def test_the_side_that_the_sentence_names_first_begins():
    heard = alternating("Lift the right knee, then the left, alternating.")
    assert ["Right.", "One, left."] == heard[1:3]


def test_from_side_to_side_is_one_repetition():
    assert "Left." not in alternating("Rock from side to side.")


def test_quiet_names_the_first_side_only():
    assert ["<start>", "Left.", "<beat>", "<beat>", "<beat>"] == alternating("Alternate sides.", Cues.QUIET)[:5]


def test_at_a_quick_pace_the_number_is_enough():
    heard = alternating("Tap your toes alternately.", pace=Pace.QUICK)
    assert ["Left.", "One, right.", "Two, left.", "Three. Last one.", "Four."] == heard[1:-1]


def test_a_beat_without_phases_is_only_counted():
    assert ["<start>", "One.", "Last one.", "Two.", "<end>"] == after_start(reps(2, tempo=Tempo(0, 0, 3_000, 0)))


def test_quiet_names_the_phases_of_the_first_repetition_only():
    heard = after_start(reps(4, Cues.QUIET, Tempo(2_000, 0, 2_000, 0)))
    assert ["<start>", "Down.", "Up.", "<beat>", "<beat>"] == heard[:5]
    assert 1 == heard.count("Up.")


def test_a_phase_too_short_for_its_word_is_a_tick():
    heard = after_start(reps(3, tempo=Tempo(500, 500, 500, 500)))
    assert "<beat>" in heard
    assert NUMBERS & set(heard)


def test_a_prescription_keeps_phases_in_the_order_of_doing():
    said = Chosen(5_000, Origin.SAID, None, "said")
    dose = CountReps(said, said, None, None, (RepPhase(Movement.UP, 1_000), RepPhase(Movement.DOWN, 4_000)))
    assert [Movement.UP, Movement.DOWN] == [phase.movement for phase in dose.phases]


# ── Without signals ──────────────────────────────────────────────────────────────────────────────────────────────────

SILENT = PlanSettings(signals_heard=False)


def test_without_signals_the_voice_says_what_they_would():
    made = timeline_of(routine(exercise("Plank", work("Hold the plank.", Hold(seconds(20))))), SILENT)
    words = spoken_in(made)
    assert ["Ready.", "Go.", "Five.", "Four.", "Three.", "Two.", "One."] == words[-8:-1]
    assert "Rising notes mean start." not in words


def test_go_and_stop_stand_at_the_edges_of_the_part():
    made = timeline_of(routine(exercise("Plank", work("Hold the plank.", Hold(seconds(5))))), SILENT)
    (hold,) = made.parts
    said = {clip.sound.utterance.spoken: clip for clip in made.clips if isinstance(clip.sound, Speech)}
    go, stop = said["Go."], said["Stop."]
    assert 390 == to_ms(go.start - hold.start)
    assert 150 == to_ms(hold.end - stop.end)


def test_without_signals_short_holds_are_said_and_no_number_gives_way():
    dose = Reps(count(3), hold=seconds(3))
    words = spoken_in(timeline_of(routine(exercise("Lifts", work("Lift the heel.", dose))), SILENT))
    assert ["Hold.", "Two.", "Hold.", "Last one.", "Hold.", "Back."] == words[words.index("Hold.") :][:6]


def test_without_signals_a_breath_is_named_in_every_round():
    phases = (
        work("Breathe in for 4 seconds.", Breath(BreathPhase.IN, seconds(4))),
        work("Breathe out for 4 seconds.", Breath(BreathPhase.OUT, seconds(4))),
    )
    made = routine(exercise("Calm", block(Rounds(count(3)), *phases)))
    assert 3 == spoken_in(timeline_of(made, SILENT)).count("Out.")
    assert 1 == spoken_in(timeline_of(made)).count("Out.")


def test_two_ticks_are_explained_where_no_word_follows_them():
    def explained(long_s: int) -> bool:
        made = routine(exercise("Plank", work("Hold the plank.", Hold(seconds(long_s)))))
        return "Two ticks mean halfway." in spoken_in(timeline_of(made))

    assert [False, True, False] == [explained(long_s) for long_s in (15, 20, 30)]
