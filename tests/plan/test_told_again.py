"""What is told once and what is told again: names, instructions and doses."""

from __future__ import annotations

import pytest

from guide.model.cues import PartKind, Window
from guide.model.routine import (
    Amount,
    Block,
    Breaths,
    Directions,
    Hold,
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
from guide.model.text import plain
from guide.units import to_ms
from tests.plan.building import (
    block,
    count,
    cues_of,
    exercise,
    parts_of,
    routine,
    seconds,
    spoken_in,
    step,
    timeline_of,
    work,
)


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
