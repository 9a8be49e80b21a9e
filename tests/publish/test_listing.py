"""Listings are compared by people and by goldens: exact lines, not wider than the page."""

import doctest
from dataclasses import replace
from importlib import import_module
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.model.cues import Beep, Call, Mark, PartKind, Say, Silence, Stretch, Tick, Where, Window
from guide.model.routine import Amount, Bound, Reps, Role, Side, Step, Tempo
from guide.model.signals import Signal
from guide.model.speech import Utterance
from guide.model.text import Source, plain
from guide.model.timeline import Clip, Part, Speech, Timeline
from guide.publish.listing import (
    WIDTH,
    RowKind,
    cue_lines,
    plan_rows,
    prescription_lines,
    routine_lines,
    timeline_lines,
)
from guide.publish.listing.routine import dose_words, step_lines

SECOND = 32_000


def page(text):
    return dedent(text).strip("\n").split("\n")


def test_a_routine_is_a_tree_of_sentences(workout):
    assert page("""
           Wrists first (en)
           have ready: chair
           opening
        3    have_ready: Have ready: a chair.
           for all
        4    rest [rest 45 s]: Rest for 45 s between the exercises.
        5    cycle: Do 3 sets of each.
           between exercises: rest 45 s
        7  exercise Bends
        9    caution [only if: hold 5 s]: If it hurts, hold for 5 seconds only.
             sets 3
        5      said by: Do 3 sets of each.
               both sides (hand), right first
       10        said by: Do the same with the other hand.
        8        work [hold 10-15 s]: Bend the right wrist and hold for 10-15 seconds.
       12  exercise Circles
             sets 3
        5      said by: Do 3 sets of each.
               both directions
       13        said by: Circle slowly 8 times, both ways.
       13        work [reps 8, slowly]: Circle slowly 8 times, both ways.
       14      rest [rest unsaid]: Then rest.
           group Calm: rounds 2
       17    said by: Two exercises as a pair, 2 rounds.
       18    exercise Out
       19      work: Breathe out,
       20      work [breath empty about 4.5 s]: hold empty for 4.5 s.
       21    exercise In
       22      work: Raise the arms.
           closing
       24    frequency: Come back every day.
           left out
       26    copyright: (c) 2026
           findings
       14    note N101 a rest without a time; say how long
    """) == trimmed(routine_lines(workout.routine, workout.source))


def trimmed(lines):
    """Lines without the blanks that all of them begin with."""
    return dedent("\n".join(lines)).split("\n")


def test_a_prescription_shows_where_numbers_come_from(workout):
    assert page("""
           Wrists first (en)
           have ready: chair
           opening
        3    have_ready: Have ready: a chair.
           between exercises: rest 45 s
        7  exercise 1: Bends
        9    caution: If it hurts, hold for 5 seconds only.
             sets 3, rest 15 s (assumed: rest between sets unless said: 15 s)
        5      said by: Do 3 sets of each.
               both sides (hand): right, then left
       10        said by: Do the same with the other hand.
        8        work [hold 12 s (middle of 10 to 15)]: Bend the right wrist and hold for 10-15 seconds.
       12  exercise 2: Circles
             sets 3
        5      said by: Do 3 sets of each.
               both directions
       13        said by: Circle slowly 8 times, both ways.
       13        work [reps 8, beat 4 s (assumed: slowly: 4 s)]: Circle slowly 8 times, both ways.
       14      rest [rest 15 s (assumed: rest unless said: 15 s)]: Then rest.
           circuit Calm: rounds 2
       17    said by: Two exercises as a pair, 2 rounds.
       18    exercise 3: Out
       19      work: Breathe out,
       20      work [breath empty 4.5 s]: hold empty for 4.5 s.
       21    exercise 4: In
       22      work [reps 10 (assumed: repetitions unless said: 10), beat 3 s (assumed: 3 s)]: Raise the
                   arms.
           closing
       24    frequency: Come back every day.
    """) == trimmed(prescription_lines(workout.prescription, workout.source))


def test_a_timeline_shows_when_what_is_heard(timeline):
    assert page("""
        0:00.000           chapter Introduction
        0:00.500    1.000  voice   "Wrists first."
        0:02.000           chapter 1. Wrists
        0:02.000    1.000  voice   "Hold for two seconds." for "Hold for 1–3 s <gently> & breathe."
                                     [exercise 1, round 2, side right, line 4]
        0:05.000    2.000  part    hold [exercise 1, round 2, side right, line 4]
        0:05.000    0.250  signal  start [exercise 1, round 2, side right, line 4]
        0:07.000    0.250  signal  end [exercise 1, round 2, side right, line 4]
        0:08.000    1.000  voice   "Well done." [rep 3]
        0:10.000           end
    """) == trimmed(timeline_lines(timeline))


def test_cues_show_what_is_said_and_waited():
    def say(spoken, text=None):
        return Say(Utterance(spoken), text)

    window = Window(
        PartKind.HOLD,
        12_000,
        Where(exercise=1, round=2, line=8),
        lead=((say("Bend the wrist."), say("Ready.")), (say("Bend."),)),
        calls=(
            Call((say("Halfway."), say("Half.")), 6300),
            Call((say("Next: circles."),), ends_at_ms=8600, required=True),
            Call((), 9000, otherwise=Signal.BEAT),
        ),
        ticks=(Tick(Signal.HALF, 6000),),
        stretches=(Stretch(PartKind.HOLD, 1000, 2000, 1),),
        closes=None,
        count=10,
    )
    cues = (
        Silence(700),
        Mark("1. Wrists"),
        say("Wrists first."),
        say("10 to 15.", "10–15"),
        Beep(Signal.FINISH, Where(exercise=3)),
        window,
    )
    assert page("""
        silence  0.700
        mark     1. Wrists
        say      "Wrists first."
        say      "10 to 15." for "10–15"
        beep     finish [exercise 3]
        window   hold 12.000, count 10, opens with start, closes with nothing [exercise 1, round 2, line 8]
          lead     "Bend the wrist." + "Ready."
          lead     "Bend."
          call     at 6.300 "Halfway." | "Half."
          call     until 8.600 "Next: circles.", required
          call     at 9.000 beat
          tick     at 6.000 half
          stretch  at 1.000 hold 2.000, rep 1
    """) == cue_lines(cues)


@pytest.mark.parametrize(
    ("dose", "words"),
    [
        (Reps(Amount(8, 12), Amount(2000, 2000), Amount(5000, 5000)), "reps 8-12, hold 2 s, pause 5 s"),
        (Reps(Amount(5, 5, Bound.AT_LEAST), tempo=Tempo(2000, 0, 1500, 0)), "reps at least 5, tempo 2-0-1.5-0"),
        (Reps(Amount(1, 20, Bound.AT_MOST)), "reps up to 1-20"),
        (Reps(None), "reps unsaid"),
    ],
)
def test_doses_keep_what_the_text_leaves_open(dose, words):
    assert words == dose_words(dose)


@given(
    st.text(st.characters(categories=("Ll", "Lu", "Zs")), min_size=1, max_size=400).filter(lambda words: words.split())
)
def test_no_line_is_wider_than_the_page_unless_a_word_is(words):
    lines = step_lines(Step(plain(words), Role.WORK), 3, Source("a", words))
    longest_word = max(map(len, words.split()))
    assert all(len(line) <= max(WIDTH, 20 + longest_word) for line in lines)
    assert " ".join(words.split()) == " ".join(" ".join(lines).split())[len("1 work: ") :]


@pytest.mark.parametrize("module", ["publish.listing.lines", "publish.json_text", "publish.tags"])
def test_examples_are_true(module):
    assert 0 == doctest.testmod(import_module(f"guide.{module}")).failed


# ── The table of `guide plan` ────────────────────────────────────────────────────────────────────────────────────────


def part(kind, seconds, count=None, **where):
    return Timeline(100 * SECOND, (), (Part(kind, 0, seconds * SECOND, Where(**where), count),), ())


@pytest.mark.parametrize(
    ("timeline", "heard", "source", "assumed"),
    [
        (part(PartKind.HOLD, 12, exercise=1, line=8), "hold", "line 8: middle of 10 to 15", False),
        (part(PartKind.REST, 15, exercise=1), "rest", "assumed: rest between sets: 15 s", True),
        (part(PartKind.REST, 45, exercise=2), "rest", "line 4: said", False),
        (part(PartKind.REPS, 32, 8, exercise=2), "reps × 8", "line 13: said", False),
        (part(PartKind.REPS, 30, 10, exercise=4), "reps × 10", "assumed: repetitions: 10", True),
        (part(PartKind.HOLD, 5, exercise=1, line=9), "hold", "", False),
    ],
)
def test_a_timed_part_shows_where_its_number_comes_from(workout, timeline, heard, source, assumed):
    (row,) = plan_rows(timeline, workout.prescription, workout.source)
    assert (RowKind.PART, heard, source, assumed) == (row.kind, row.heard, row.source, row.is_assumed)


def test_rows_are_in_order_and_parts_stand_before_their_sounds(timeline, workout):
    rows = plan_rows(timeline, workout.prescription, workout.source)
    assert ["chapter", "speech", "chapter", "speech", "part", "signal", "speech"] == [r.kind.value for r in rows]
    assert sorted(row.at_ms for row in rows) == [row.at_ms for row in rows]


def test_speech_shows_what_is_spoken_and_the_line_it_answers_to(timeline, workout):
    row = plan_rows(timeline, workout.prescription, workout.source)[3]
    assert (2000, 1000, "Hold for two seconds.", "line 4") == (row.at_ms, row.duration_ms, row.heard, row.source)


def test_pips_in_a_row_are_one_row(workout):
    pips = tuple(Clip(at * SECOND, SECOND // 10, Signal.PIP, Where()) for at in (1, 2, 3))
    clips = (*pips, Clip(4 * SECOND, SECOND // 4, Signal.START, Where()))
    rows = plan_rows(Timeline(9 * SECOND, clips, (), ()), workout.prescription, workout.source)
    assert [("pip pip pip", 1000, 2100), ("start", 4000, 250)] == [(r.heard, r.at_ms, r.duration_ms) for r in rows]


def test_signals_far_from_each_other_keep_their_rows(workout):
    halves = tuple(Clip(at * SECOND, SECOND // 10, Signal.HALF, Where()) for at in (1, 3, 5))
    rows = plan_rows(Timeline(9 * SECOND, halves, (), ()), workout.prescription, workout.source)
    assert ["half", "half", "half"] == [row.heard for row in rows]


def test_a_long_pause_is_time_to_do_something(workout):
    clips = tuple(Clip(at * SECOND, SECOND, Speech(Utterance("Sit down.")), Where()) for at in (0, 5))
    rows = plan_rows(Timeline(9 * SECOND, clips, (), ()), workout.prescription, workout.source)
    assert ("time to do it", 1000, 4000, "free time") == (
        rows[1].heard,
        rows[1].at_ms,
        rows[1].duration_ms,
        rows[1].source,
    )


def counted(*sounds):
    """Numbers and ticks of repetitions, a second apart."""
    return tuple(Clip(at * SECOND, SECOND // 4, sound, Where(rep=at)) for at, sound in enumerate(sounds, 1))


def number(word):
    return Speech(Utterance(word))


@pytest.mark.parametrize(
    ("sounds", "heard"),
    [
        ((number("One."), number("Two.")), "One. Two."),
        ((Signal.BEAT, Signal.BEAT, Signal.BEAT), "beat × 3"),
        ((Signal.BEAT, number("Two."), Signal.BEAT), "Two. (and beat × 2)"),
        (tuple(number(f"{at}.") for at in range(1, 21)), "1. 2. 3. … 20."),
    ],
)
def test_numbers_that_are_counted_are_one_row(workout, sounds, heard):
    (row,) = plan_rows(Timeline(40 * SECOND, counted(*sounds), (), ()), workout.prescription, workout.source)
    assert (heard, 1000) == (row.heard, row.at_ms)


def test_what_is_said_between_the_numbers_keeps_its_row(workout):
    clips = counted(number("One."), number("Last one."), number("Two."))
    rows = plan_rows(Timeline(40 * SECOND, clips, (), ()), workout.prescription, workout.source)
    assert ["One.", "Last one.", "Two."] == [row.heard for row in rows]


def test_a_part_shows_its_signal_side_round_and_tempo(workout):
    whole = part(PartKind.REPS, 32, 8, exercise=2, round=2, side=Side.LEFT, line=13)
    clip = Clip(0, SECOND // 4, Signal.START, Where())
    (row,) = plan_rows(replace(whole, clips=(clip,)), workout.prescription, workout.source)
    assert "start: reps × 8, one every 4 s, left, round 2" == row.heard
    assert "line 13: said; assumed: slowly: 4 s" == row.source


def test_speech_between_equal_signals_keeps_them_apart(workout):
    pip = Clip(SECOND, 100, Signal.PIP, Where())
    speech = Clip(SECOND + 200, 100, Speech(Utterance("Go.")), Where())
    timeline = Timeline(9 * SECOND, (pip, speech, replace(pip, start=SECOND + 400)), (), ())
    assert 3 == len(plan_rows(timeline, workout.prescription, workout.source))
