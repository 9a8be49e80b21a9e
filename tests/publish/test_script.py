"""The explicit script of a routine: its marks, its sentences and its headings."""

import pytest

from guide.model.document import Setting
from guide.model.routine import (
    Amount,
    Block,
    Bound,
    Breath,
    BreathPhase,
    Breaths,
    Directions,
    Exercise,
    Group,
    Hold,
    Pace,
    Reps,
    Rest,
    Role,
    Rounds,
    Routine,
    Sets,
    Side,
    Sides,
    Step,
    Tempo,
    Work,
)
from guide.model.text import NOWHERE, Span, plain
from guide.publish.script import WORDINGS, Marking, Wording, dose_mark, repeat_mark, script, told

PLAINEST = Wording(Marking.NOTHING)
LINES = Wording(listed=False)
BEHIND = Wording(apart=False)


def amount(low, high=None, bound=Bound.EXACT, span=NOWHERE):
    return Amount(low, high or low, bound, span)


def seconds(low, high=None, bound=Bound.EXACT, span=NOWHERE):
    return amount(low * 1000, high and high * 1000, bound, span)


def step(words, dose=None, role=Role.WORK, at=0, **further):
    return Step(plain(words, at), role, dose, **further)


def routine(*parts, opening=(), closing=(), rest=None, ready=()):
    return Routine("Evening", "en", ready, opening, parts, closing, rest, (), (), ())


def page(*parts, wording=WORDINGS[0], **further):
    """The script without its front matter and title."""
    made = routine(*parts, **further)
    text = script(made, [wording] * len(made.exercises))
    return text.split("# Evening\n", 1)[1].strip()


def body(*nodes, wording=WORDINGS[0]):
    return "\n\n".join(told(Exercise(plain("Bows"), nodes), wording))


# ── Marks ────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("expected", "dose"),
    [
        ("hold 20 s", Hold(seconds(20))),
        ("20-30 s", Work(seconds(20, 30))),
        ("rest 1.5 s", Rest(amount(1500))),
        ("about 8 reps", Reps(amount(8, bound=Bound.ABOUT))),
        ("up to 8 reps slowly", Reps(amount(8, bound=Bound.AT_MOST), tempo=Pace.SLOW)),
        ("8 reps @ 3 s", Reps(amount(8), tempo=Tempo(0, 0, 3000, 0))),
        ("8 reps @ 3-1-2-0", Reps(amount(8), tempo=Tempo(3000, 1000, 2000, 0))),
        ("hold 2 s, 8 reps, rest 5 s between reps", Reps(amount(8), seconds(2), seconds(5))),
        ("breathe in 4 s", Breath(BreathPhase.IN, seconds(4))),
        ("hold breath 7 s", Breath(BreathPhase.FULL, seconds(7))),
        ("breathe out 8 s", Breath(BreathPhase.OUT, seconds(8))),
        ("5 breaths", Breaths(amount(5))),
    ],
)
def test_a_dose_has_a_mark(expected, dose):
    assert expected == dose_mark(dose)


@pytest.mark.parametrize("dose", [Hold(None), Work(None), Rest(None), Reps(None), Breaths(None)])
def test_a_number_that_nobody_said_is_not_marked(dose):
    assert "" == dose_mark(dose)


@pytest.mark.parametrize(
    ("expected", "repeat"),
    [
        ("2-3 sets", Sets(amount(2, 3))),
        ("3 sets, rest 30 s between sets", Sets(amount(3), seconds(30))),
        ("rest 30 s between sets", Sets(None, seconds(30))),
        ("at least 6 rounds", Rounds(amount(6, bound=Bound.AT_LEAST))),
        ("repeat 5 times", Rounds(amount(5), as_reps=True)),
        ("each leg, right first", Sides(Side.RIGHT, "leg")),
        ("each side", Sides()),
        ("both directions", Directions()),
        ("", Rounds(None)),
    ],
)
def test_a_block_has_a_mark(expected, repeat):
    assert expected == repeat_mark(repeat)


# ── Sentences ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_each_sentence_is_followed_by_its_mark():
    assert "1. Sit down.\n2. Bow. [8 reps]" == body(step("Sit down."), step("Bow.", Reps(amount(8))))


def test_what_is_said_first_is_running_text():
    steps = step("It warms you.", role=Role.BENEFIT), step("Mind your back.", role=Role.CAUTION), step("Bow.")
    assert "It warms you. Mind your back.\n\n1. Bow." == body(*steps)


def test_instructions_may_stand_on_lines():
    assert "Sit down.\nBow." == body(step("Sit down."), step("Bow."), wording=LINES)


def test_a_block_is_closed_by_its_mark():
    rounds = Block(Rounds(amount(6)), (step("Walk.", Work(seconds(20))), step("Sit.", Rest(seconds(9)))))
    assert "1. Walk. [20 s]\n2. Sit. [rest 9 s]\n\n[6 rounds]" == body(rounds)


def test_the_mark_of_a_block_may_stand_behind_its_last_sentence():
    assert "1. Bow. [8 reps, each arm]" == body(
        Block(Sides(limb="arm"), (step("Bow.", Reps(amount(8))),)), wording=BEHIND
    )


def test_blocks_in_blocks_are_closed_from_the_inside():
    sides = Block(Sides(Side.LEFT, "leg"), (step("Bow.", Reps(amount(8))),))
    assert "1. Bow. [8 reps]\n\n[each leg, left first]\n\n[3 sets]" == body(Block(Sets(amount(3)), (sides,)))


def test_a_sentence_that_asks_for_a_block_has_its_mark():
    asks = step("Then the other way.", role=Role.DIRECTION)
    block = Block(Directions(), (step("Circle.", Reps(amount(8))),), (asks,))
    assert "1. Circle. [8 reps]\n2. Then the other way. [both directions]" == body(block)


def test_a_sentence_stands_once_even_where_the_tree_has_it_twice():
    again = step("Do this twice.", role=Role.CYCLE, at=40)
    block = Block(Rounds(amount(2)), (step("Bow.", Reps(amount(8)), at=9),), (again,))
    assert 1 == body(block, again).count("Do this twice.")


def test_a_dose_without_words_is_only_a_mark():
    assert "[8 reps]" == body(step("Bows", Reps(amount(8)), carried_out=True))


def test_silence_after_a_sentence_is_marked():
    assert "1. Lie down. [pause 4 s]" == body(step("Lie down.", wait=seconds(4)))
    still = Block(Sides(limb="arm"), (step("Lie down.", Hold(seconds(9)), wait=seconds(4)),))
    assert "1. Lie down. [hold 9 s, each arm] [pause 4 s]" == body(still, wording=BEHIND)


def test_what_the_words_say_can_go_without_a_mark():
    said = step("Bow 8 times.", Reps(amount(8, span=Span(104, 111))), at=100)
    unsaid = step("Rise.", Hold(seconds(9)), at=120)
    assert "1. Bow 8 times.\n2. Rise. [hold 9 s]" == body(said, unsaid, wording=Wording(Marking.UNSAID))


def test_of_repetitions_only_the_unsaid_number_needs_a_mark():
    said = step("Stay for 5 s.", Reps(amount(8), seconds(5, span=Span(105, 112))), at=100)
    assert "1. Stay for 5 s. [8 reps]" == body(said, wording=Wording(Marking.UNSAID))


def test_without_marks_the_pieces_of_a_sentence_are_whole_again():
    pieces = step("Walk for 20 s", Work(seconds(20)), at=100), step("rest 5 s.", Rest(seconds(5)), at=115)
    assert "1. Walk for 20 s, rest 5 s." == body(*pieces, wording=PLAINEST)


def test_every_sentence_has_an_end():
    assert "1. Bow slowly." == body(step("Bow slowly,"))
    assert "1. Ready?" == body(step("Ready?"))


def test_signs_of_markdown_are_only_signs():
    assert "1. \\*Bow\\* to a\\_b \\[now\\]." == body(step("*Bow* to a_b [now]."))
    assert "1\\. March.\n\\- Stop." == body(step("1. March."), step("- Stop."), wording=LINES)


# ── The page ─────────────────────────────────────────────────────────────────────────────────────────────────────────

BOWS = Exercise(plain("Bows"), (step("Bow.", Reps(amount(8))),))
WALK = Exercise(plain("Walk"), (step("Walk.", Work(seconds(20))),))


def test_the_title_stands_twice_and_the_settings_stay():
    settings = Setting("title", "Old", NOWHERE), Setting("voice", "espeak", NOWHERE)
    text = script(routine(BOWS), WORDINGS, settings)
    assert text.startswith("---\ntitle: Evening\nvoice: espeak\n---\n# Evening\n\n## Bows\n")


def test_opening_and_closing_stand_around_the_exercises():
    opening, closing = (step("Welcome.", role=Role.INTRO),), (step("Do it daily.", role=Role.FREQUENCY),)
    expected = "Welcome.\n\n## Bows\n\n1. Bow. [8 reps]\n\nDo it daily."
    assert expected == page(BOWS, opening=opening, closing=closing)


def test_a_rest_between_exercises_stands_before_them():
    assert page(BOWS, rest=Rest(seconds(45))).startswith("[rest 45 s between exercises]\n\n## Bows")


def test_things_that_no_sentence_names_are_named():
    assert page(BOWS, ready=("mat", "two cushions")).startswith("Have ready: mat, two cushions.\n\n## Bows")


def test_a_group_stands_under_a_heading_with_its_rounds():
    expected = (
        "## Circuit\n\n[3 rounds, rest 60 s between rounds]\n\n"
        "### Bows\n\n1. Bow. [8 reps]\n\n### Walk\n\n1. Walk. [20 s]\n\n## Bows\n\n1. Bow. [8 reps]"
    )
    assert expected == page(Group("", (BOWS, WALK), Rounds(amount(3), seconds(60))), BOWS)


def test_a_heading_over_exercises_is_a_heading_again():
    over = step("Warm-up", role=Role.INTRO, at=10), step("Take it easy.", role=Role.INTRO, at=20)
    first = Exercise(plain("Bows", 50), (*over, step("Bow.", at=60)))
    assert "## Warm-up\n\nTake it easy.\n\n### Bows\n\n1. Bow.\n\n### Walk\n\n1. Walk. [20 s]" == page(first, WALK)


def test_what_precedes_the_first_name_may_stand_above_it():
    first = Exercise(plain("Bows", 50), (step("You need 2 minutes.", role=Role.INTRO, at=20), step("Bow.", at=60)))
    assert "You need 2 minutes.\n\n## Bows\n\n1. Bow." == page(first, wording=Wording(above=True))
    assert "## Bows\n\nYou need 2 minutes.\n\n1. Bow." == page(first)


def test_the_most_explicit_wording_comes_first():
    assert Wording() == WORDINGS[0]
    assert len(WORDINGS) == len(set(WORDINGS))
