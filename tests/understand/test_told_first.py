"""What is to be done is told before it is done, also where the text gives the dose first."""

from __future__ import annotations

import pytest

from guide.model.routine import Amount, Block, Hold, Reps, Role, Rounds, Step, steps_of
from guide.read import read_bytes
from guide.understand import understand


def steps(text: str) -> list[Step]:
    """The steps of the first exercise of an article, in the order in which they are heard."""
    routine = understand(read_bytes("case.md", text.encode()))
    return list(steps_of(routine.exercises[0].body, asking=True))


def told(text: str) -> list[str]:
    return [step.text.content for step in steps(text)]


@pytest.mark.parametrize(
    ("above", "dose"),
    [
        ("## Wall push\n\nReps: 10\n\n", "Reps: 10"),
        ("## Wall push\n\n10 times\n\n", "10 times"),
        ("## Wall push\n\nDo this 10 times.\n\n", "Do this 10 times."),
        ("## Wall push\n\n30 seconds\n\n", "30 seconds"),
        ("## Wall push (10 times)\n\n", "Wall push (10 times)"),
        ("## Wall push\n\n3 sets of 10\n\n", "3 sets of 10"),
    ],
)
def test_a_dose_waits_for_the_instructions_behind_it(above: str, dose: str) -> None:
    below = "Stand an arm's length from a wall. Bend your elbows. Push back again.\n"
    assert ["Stand an arm's length from a wall.", "Bend your elbows.", "Push back again.", dose] == told(above + below)


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Forward fold (8 breaths)", "Feet wide, hands to the floor, head hanging."),
        ("Plank - 30 seconds", "Forearms on the mat, elbows under the shoulders."),
        ("Child's pose (1 minute)", "Big toes touching, knees wide apart."),
        ("Calf stretch (30 seconds)", "Back leg straight, heel down."),
        ("Superman (12 reps)", "Everything off the floor at once."),
        ("Corpse pose - 5 minutes", "Flat on your back, palms up."),
    ],
)
def test_how_one_is_placed_is_told_before_it_is_done_without_a_verb_too(heading: str, below: str) -> None:
    assert [below, heading] == told(f"## {heading}\n\n{below}\n\n## Arm swings (10 times)\n\nSwing your arms.\n")


@pytest.mark.parametrize("remark", ["Knees are sensitive, that is all.", "Shoulders love this one.", "That will pass."])
def test_a_remark_on_a_part_of_the_body_stays_behind(remark: str) -> None:
    assert ["Knee bends (10 times)", remark] == told(f"## Knee bends (10 times)\n\n{remark}\n\n## Squats\n\n5 times\n")


def test_a_dose_behind_the_movement_stays() -> None:
    text = "## Wall push\n\nBend your elbows.\n\nReps: 10\n\nShake your arms out.\n"
    assert ["Bend your elbows.", "Reps: 10", "Shake your arms out."] == told(text)


@pytest.mark.parametrize(
    "manner",
    [
        "Keep your feet still.",
        "Make sure that your heels stay down.",
        "You should feel it between your shoulder blades.",
        "Try not to lift your shoulders.",
        "Breathe out as you push.",
        "Your back should stay straight.",
        "It works the chest and the back of the arms.",
    ],
)
@pytest.mark.parametrize(
    "dose", ["Reps: 10.", "Do this 10 times.", "Hold for 20 seconds.", "3 sets of 10 on each side."]
)
def test_how_it_is_done_is_told_before_it_is_done(manner: str, dose: str) -> None:
    assert ["Bend your elbows.", manner, dose] == told(
        f"## Wall push\n\nBend your elbows. {dose} {manner}\n\n## B\n\n5 times"
    )


def test_what_comes_behind_another_movement_stays_there() -> None:
    text = "## Wall push\n\nBend your elbows. Do this 10 times. Then turn around. Keep your back straight.\n"
    assert ["Bend your elbows.", "Do this 10 times.", "Then turn around.", "Keep your back straight."] == told(text)


def test_another_dose_behind_the_dose_stays_there() -> None:
    text = "## Wall push\n\nBend your elbows. Do this 10 times. If that was easy, do 15.\n"
    assert ["Bend your elbows.", "Do this 10 times.", "If that was easy, do 15."] == told(text)


def test_a_remark_is_heard_behind_both_sides() -> None:
    routine = understand(
        read_bytes("case.md", b"## Plank\n\nHold 20 seconds each side, twice. It is horrible.\n\n## B\n\n5 times")
    )
    *_, last = routine.exercises[0].body
    assert isinstance(last, Step)
    assert "It is horrible." == last.text.content


def test_a_dose_that_tells_a_movement_stays() -> None:
    text = "## Wall\n\nPush yourself away from the wall 10 times. Shake your arms out.\n"
    assert ["Push yourself away from the wall 10 times.", "Shake your arms out."] == told(text)


def test_another_way_is_told_behind_the_dose() -> None:
    text = "## Wall push\n\n10 times\n\nBend your elbows. If that is too hard, stand nearer to the wall.\n"
    assert ["Bend your elbows.", "10 times"] == told(text)[:2]


def test_another_dose_is_not_passed() -> None:
    text = "## Wall push\n\n10 times\n\nBend your elbows. Then push for 20 seconds.\n"
    assert ["Bend your elbows.", "10 times", "Then push for 20 seconds."] == told(text)


def test_instructions_for_the_next_dose_of_the_kind_are_told_with_that() -> None:
    text = "## Lowering\n\nHold for 10 seconds. Lower it a little. Hold for 12 seconds.\n"
    assert ["Hold for 10 seconds.", "Lower it a little.", "Hold for 12 seconds."] == told(text)


def test_what_comes_next_is_not_told_before() -> None:
    text = "## Bows\n\nBow 10 times. Then press a towel between your palms for 10 seconds.\n"
    assert ["Bow 10 times.", "Then press a towel between your palms for 10 seconds."] == told(text)


def test_a_rest_stays_behind_what_it_is_of() -> None:
    assert ["3 sets of 12.", "Rest as needed."] == told("## Bows\n\n3 sets of 12. Rest as needed.\n")


def test_a_hold_told_behind_the_number_is_of_each_repetition() -> None:
    for number in ("Repetitions: 8", "Do this 8 times.", "Eight on each side"):
        doses = [one.dose for one in steps(f"## Hips\n\n{number}\n\nLift your hips. Hold for 4 seconds.\n") if one.dose]
        assert [(8, 4_000)] == [(dose.count.low, dose.hold.low) for dose in doses if isinstance(dose, Reps)]
        assert 1 == len(doses)


def test_a_long_hold_behind_the_number_is_a_part_of_its_own() -> None:
    doses = [one.dose for one in steps("## Hips\n\n8 times\n\nLift your hips. Then hold for 2 minutes.\n") if one.dose]
    assert [Reps, Hold] == [type(dose) for dose in doses]


def test_the_other_side_is_told_before_a_dose_of_both() -> None:
    text = "## Side bend\n\nHold: 20 seconds on each side\n\nStand tall. Reach up and lean to the other side.\n"
    assert ["Stand tall.", "Reach up and lean to the other side.", "Hold: 20 seconds on each side"] == told(text)


def test_what_only_asks_for_the_other_side_is_told_behind_the_dose() -> None:
    text = "## Chin turns\n\nFour turns on each side\n\nTurn your head to the left. Repeat on your right side.\n"
    assert ["Turn your head to the left.", "Four turns on each side", "Repeat on your right side."] == told(text)


def test_rounds_asked_for_over_a_list_are_of_the_list() -> None:
    """The sentence that begins a part waits for nothing."""
    routine = understand(read_bytes("case.txt", b"Monday\n\nDo these twice:\n- Jog2\n"))
    (block,) = routine.exercises[0].body
    assert isinstance(block, Block)
    assert Rounds(Amount(2, 2)) == block.repeat


@pytest.mark.parametrize(
    "later",
    [
        "Gradually build up to 20 times.",
        "Over time, work up to holding for 30 seconds.",
        "Increase to 20 reps as you get stronger.",
        "Progress to 3 sets of 15.",
        "Increase the time by 10 seconds each week.",
    ],
)
def test_what_to_build_up_to_is_told_behind_both_sides(later: str) -> None:
    text = f"## Leg lift\n\nRaise your right leg. Hold for 5 seconds. Repeat with the left leg. {later}\n"
    assert (Role.FREQUENCY, later) == (steps(text)[-1].role, told(text)[-1])


@pytest.mark.parametrize("movement", ["Work up to a jog.", "Increase to a fast walk.", "Build up to the full stretch."])
def test_a_movement_that_one_builds_up_to_is_work(movement: str) -> None:
    assert Role.WORK is steps(f"## Walk\n\nWalk for 1 minute. {movement}\n")[-1].role


FIELDS = """## Bridge

Sets: 2

Repetitions: 10

Duration: Hold 3 seconds at the top

Rest: 20 seconds between sets

Description: Lie on your back. Lift your hips, hold for 3 seconds, then lower down.

Tips: Keep your core tight.
"""


def test_fields_of_a_dose_wait_for_what_they_are_of_though_they_say_more() -> None:
    heard = told(FIELDS)
    assert heard.index("Lie on your back.") < heard.index("Repetitions: 10")
    assert heard.index("Keep your core tight.") < heard.index("Repetitions: 10")


@pytest.mark.parametrize(
    "later", ["When this feels easy, lift one foot.", "As you get stronger, add a band.", "To progress, go lower."]
)
def test_what_may_be_done_another_time_is_heard_behind_all_sides_and_sets(later: str) -> None:
    text = f"## Plank\n\nLift your hips. Hold for 20 seconds on each side. Do 2 sets. {later}\n\n## B\n\n5 times"
    *_, last = understand(read_bytes("case.md", text.encode())).exercises[0].body
    assert isinstance(last, Step)
    assert later == last.text.content


@pytest.mark.parametrize("again", ["Repeat with the left leg 10 times.", "Do the same with your left leg, 10 times."])
def test_the_other_side_with_its_dose_is_asked_for_and_not_told_again(again: str) -> None:
    routine = understand(read_bytes("case.md", f"## Lift\n\nLift the right leg 10 times. {again}\n".encode()))
    (both,) = routine.exercises[0].body
    assert isinstance(both, Block)
    assert [again] == [step.text.content for step in both.said_by]
    assert ["Lift the right leg 10 times."] == [step.text.content for step in steps_of(both.items, asking=False)]


def test_how_often_all_of_it_is_done_is_heard_at_the_end() -> None:
    text = (
        "# Feet\n\n## Scrunch\n\nScrunch your toes 10 times.\n\n"
        "You won't need five minutes for all of these. If you do them every other day, you'll soon feel it.\n"
    )
    routine = understand(read_bytes("case.md", text.encode()))
    assert [step.text.content for step in routine.closing] == [
        "You won't need five minutes for all of these.",
        "If you do them every other day, you'll soon feel it.",
    ]


def test_the_same_words_before_and_behind_a_table_are_heard_twice() -> None:
    table = "| Exercise | Reps |\n|---|---|\n| Squat | 10 |\n| Lunge | 10 |\n"
    routine = understand(read_bytes("case.md", f"# Work\n\nKeep breathing.\n\n{table}\nKeep breathing.\n".encode()))
    assert ["Keep breathing."] == [step.text.content for step in routine.opening]
    assert ["Keep breathing."] == [step.text.content for step in routine.closing]


def test_both_sides_asked_for_once_more_are_not_heard_when_all_is_done() -> None:
    text = "## Leg lift\n\nLift your left leg and hold for 10 seconds. Now do the other leg."
    text += " Repeat the whole thing 3 times."
    again = " Do this on both sides."
    routine = understand(read_bytes("case.md", (text + again).encode()))
    heard = [step.text.content for step in steps_of(routine.exercises[0].body, asking=False)]
    assert again.strip() not in heard
    assert again.strip() in told(text + again)
