"""What is shown at a place of a timeline."""

import pytest

from guide.model.cues import PartKind, Where
from guide.model.routine import Side
from guide.model.signals import Signal
from guide.model.speech import Utterance
from guide.model.timeline import Chapter, Clip, Part, Speech, Timeline
from guide.play import Follower
from guide.play.following import shown, words_of
from guide.units import to_samples

INTRO = Where()
STAND = Where(exercise=1, line=3)
LEFT = Where(exercise=1, round=2, side=Side.LEFT, line=3)
PAUSE = Where(exercise=1, line=4)
BEND = Where(exercise=2, line=6)


def said(at_s, spoken, text=None, where=INTRO):
    return Clip(to_samples(round(at_s * 1000)), to_samples(900), Speech(Utterance(spoken), text), where)


def part(kind, start_s, end_s, where, count=None):
    return Part(kind, to_samples(start_s * 1000), to_samples(end_s * 1000), where, count)


TIMELINE = Timeline(
    to_samples(120_000),
    (
        said(0, "Legs.", "Legs"),
        said(2, "Have ready: a chair."),
        said(10, "Exercise one of two. Stand.", "Stand", STAND),
        said(12, "Stand on one leg for twelve seconds.", "Stand on one leg for 10–15 s.", STAND),
        said(15, "Ready.", where=STAND),
        Clip(to_samples(20_000), to_samples(300), Signal.START, STAND),
        said(32, "Rest. Eight seconds.", where=PAUSE),
        said(36, "Now the left leg.", where=LEFT),
        said(50, "Exercise two of two. Bend.", "Bend", BEND),
        said(52, "Bend your knees ten times.", "Bend your knees\n10 times.", BEND),
        *(said(60 + 3 * rep, f"{rep}", where=Where(exercise=2, line=6, rep=rep)) for rep in range(1, 11)),
        said(100, "Well done."),
    ),
    (
        part(PartKind.WORK, 20, 32, STAND),
        part(PartKind.REST, 32, 40, PAUSE),
        part(PartKind.HOLD, 40, 49, LEFT),
        part(PartKind.REPS, 60, 93, BEND, 10),
        part(PartKind.HOLD, 64, 66, BEND),
    ),
    (
        Chapter(0, "Legs"),
        Chapter(to_samples(10_000), "Stand"),
        Chapter(to_samples(50_000), "Bend"),
        Chapter(to_samples(99_000), "After the exercises"),
    ),
)


def at(seconds):
    return Follower(TIMELINE).at(to_samples(round(seconds * 1000)))


def test_exercises_have_numbers_and_other_chapters_have_none():
    assert ["Legs", "1 of 2: Stand", "2 of 2: Bend", "After the exercises"] == [
        at(second).chapter for second in (0, 10, 98.9, 119)
    ]


@pytest.mark.parametrize(
    ("second", "words"),
    [
        (1, ""),  # the title, which is shown anyway
        (2, "Have ready: a chair."),
        (9, "Have ready: a chair."),
        (10.5, ""),
        (12, "Stand on one leg for 10–15 s."),
        (15.2, "Stand on one leg for 10–15 s."),
        (25, "Stand on one leg for 10–15 s."),
        (33, "Rest. Eight seconds."),
        (37, "Now the left leg."),
        (45, "Stand on one leg for 10–15 s."),
        (51, ""),
        (70, "Bend your knees 10 times."),
        (100, "Well done."),
    ],
)
def test_the_authors_words_hold_until_others_come(second, words):
    assert words == at(second).words


@pytest.mark.parametrize(
    ("second", "part", "left_ms"),
    [
        (19.9, "", None),
        (20, "work 12 s", 12_000),
        (31.5, "work 12 s", 500),
        (32, "rest 8 s", 8_000),
        (41, "hold 9 s, left, round 2", 8_000),
        (49, "", None),
        (61, "10 reps", 32_000),
        (65, "10 reps, number 1", 28_000),
        (92, "10 reps, number 10", 1_000),
    ],
)
def test_a_part_is_told_with_what_is_left_of_it(second, part, left_ms):
    assert (part, left_ms) == (at(second).part, at(second).left_ms)


@pytest.mark.parametrize(
    ("second", "coming", "in_ms"),
    [
        (0, "1 of 2: Stand", 10_000),
        (12, "work 12 s: Stand on one leg for 10–15 s.", 8_000),
        (25, "rest 8 s", 7_000),
        (35, "hold 9 s: Stand on one leg for 10–15 s.", 5_000),
        (45, "2 of 2: Bend", 5_000),
        (51, "10 reps: Bend your knees 10 times.", 9_000),
        (70, "After the exercises", 29_000),
        (100, "the end", 20_000),
    ],
)
def test_what_comes_next(second, coming, in_ms):
    assert (coming, in_ms) == (at(second).next, at(second).next_in_ms)


def test_places_outside_are_its_ends():
    assert (0, 120_000) == (at(-5).at_ms, at(500).at_ms)


def test_a_file_of_which_nothing_is_known_has_a_length():
    moment = Follower(Timeline(to_samples(5_000), (), (), ())).at(to_samples(1_000))
    assert (1_000, 5_000, "", "", "", None, "the end", 4_000) == (
        moment.at_ms, moment.length_ms, moment.chapter, moment.words, moment.part, moment.left_ms, moment.next,
        moment.next_in_ms,
    )  # fmt: skip


def test_all_that_is_said_can_be_listed_without_the_numbers():
    assert [
        "Legs", "Have ready: a chair.", "Stand", "Stand on one leg for 10–15 s.", "Ready.", "Rest. Eight seconds.",
        "Now the left leg.", "Bend", "Bend your knees 10 times.", "Well done.",
    ] == [words_of(clip) for clip in Follower(TIMELINE).said]  # fmt: skip


def test_nothing_that_steers_a_terminal_is_shown():
    assert "a[31mb c" == shown("a\x1b[31mb\r\n\x07 c\u202e ")
