"""The explicit script of a routine: its marks, its sentences and its headings."""

from types import MappingProxyType

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
from guide.model.text import NOWHERE, plain
from guide.publish.script import dose_mark, repeat_mark, script


def amount(low, high=None, bound=Bound.EXACT, span=NOWHERE):
    return Amount(low, high or low, bound, span)


def seconds(low, high=None, bound=Bound.EXACT, span=NOWHERE):
    return amount(low * 1000, high and high * 1000, bound, span)


def step(words, dose=None, role=Role.WORK, at=0, **further):
    return Step(plain(words, at), role, dose, **further)


def routine(*parts, opening=(), closing=(), rest=None, ready=()):
    return Routine("Evening", "en", ready, opening, parts, closing, rest, (), (), ())


def page(*parts, further=MappingProxyType({}), listed=False, **around):
    """The script without its front matter and title."""
    text = script(routine(*parts, **around), (), further, ready=listed).text
    return text.split("# Evening\n", 1)[1].strip()


def body(*nodes, further=MappingProxyType({})):
    return page(Exercise(plain("Bows"), nodes), further=further).removeprefix("## Bows\n\n")


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


@pytest.mark.parametrize(
    ("expected", "dose"),
    [
        ("hold", Hold(None)),
        ("work", Work(None)),
        ("rest", Rest(None)),
        ("reps", Reps(None)),
        ("breaths", Breaths(None)),
        ("hold 5 s, reps", Reps(None, seconds(5))),
    ],
)
def test_what_has_no_number_is_marked_without_one(expected, dose):
    assert expected == dose_mark(dose)


@pytest.mark.parametrize(
    ("expected", "repeat"),
    [
        ("2-3 sets", Sets(amount(2, 3))),
        ("3 sets, rest 30 s between sets", Sets(amount(3), seconds(30))),
        ("sets, rest 30 s between sets", Sets(None, seconds(30))),
        ("at least 6 rounds", Rounds(amount(6, bound=Bound.AT_LEAST))),
        ("repeat 5 times", Rounds(amount(5), as_reps=True)),
        ("each leg, right first", Sides(Side.RIGHT, "leg")),
        ("each side", Sides()),
        ("both directions", Directions()),
        ("both directions: in, out", Directions(("in", "out"))),
        ("rounds", Rounds(None)),
        ("repeat", Rounds(None, as_reps=True)),
    ],
)
def test_a_block_has_a_mark(expected, repeat):
    assert expected == repeat_mark(repeat)


# ── Sentences ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_each_sentence_is_followed_by_its_mark():
    assert "1. Sit down.\n2. Bow. [8 reps]" == body(step("Sit down."), step("Bow.", Reps(amount(8))))


def test_what_is_said_first_stands_on_lines():
    steps = step("It warms you.", role=Role.BENEFIT), step("Mind your back.", role=Role.CAUTION), step("Bow.")
    assert "It warms you.\nMind your back.\n\n1. Bow." == body(*steps)


def test_a_block_is_closed_by_its_mark():
    rounds = Block(Rounds(amount(6)), (step("Walk.", Work(seconds(20))), step("Sit.", Rest(seconds(9)))))
    assert "1. Walk. [20 s]\n2. Sit. [rest 9 s]\n\n[6 rounds]" == body(rounds)


def test_a_block_that_begins_later_is_opened_by_a_mark():
    rounds = Block(Rounds(amount(6)), (step("Walk.", Work(seconds(20))), step("Sit.", Rest(seconds(9)))))
    assert "1. Stand.\n2. [from here] Walk. [20 s]\n3. Sit. [rest 9 s]\n\n[6 rounds]" == body(step("Stand."), rounds)


def test_what_repeats_one_sentence_stands_behind_it():
    assert "1. Bow. [8 reps, each arm]" == body(Block(Sides(limb="arm"), (step("Bow.", Reps(amount(8))),)))
    assert "1. Bow. [no dose, each arm]" == body(Block(Sides(limb="arm"), (step("Bow."),)))


def test_blocks_around_the_same_are_closed_together_from_the_inside():
    items = step("Bow.", Reps(amount(8))), step("Nod.", Reps(amount(4)))
    sides = Block(Sides(Side.LEFT, "leg"), items)
    expected = "1. Bow. [8 reps]\n2. Nod. [4 reps]\n\n[each leg, left first, 3 sets]"
    assert expected == body(Block(Sets(amount(3)), (sides,)))


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


def test_what_a_sentence_has_besides_its_dose_is_marked():
    assert "1. Lie down. [pause 4 s]" == body(step("Lie down.", wait=seconds(4)))
    assert "1. Rise. [beep]" == body(step("Rise.", beep=True))
    assert "1. Step. [8 reps, alternating]" == body(step("Step.", Reps(amount(8)), alternating=True))
    only = step("If it hurts, 3.", conditional=(Reps(amount(3)), Hold(seconds(2))))
    assert "1. If it hurts, 3. [only if: 3 reps] [only if: hold 2 s]" == body(only)


def test_further_marks_stand_behind_the_line_they_are_for():
    steps = step("Sit 9 s a day."), step("Bow.", Reps(amount(8)))
    assert "1. Sit 9 s a day. [no dose]\n2. Bow. [8 reps, as caution]" == body(
        *steps, further={0: ("no dose",), 1: ("as caution",)}
    )


def test_every_sentence_has_an_end():
    assert "1. Bow slowly." == body(step("Bow slowly,"))
    assert "1. Ready?" == body(step("Ready?"))


def test_signs_of_markdown_are_only_signs():
    assert "1. \\*Bow\\* to a\\_b \\[now\\]." == body(step("*Bow* to a_b [now]."))
    assert "1. 1\\. March.\n2. \\- Stop.\n3. 4\\." == body(step("1. March."), step("- Stop."), step("4"))


# ── The page ─────────────────────────────────────────────────────────────────────────────────────────────────────────

BOWS = Exercise(plain("Bows"), (step("Bow.", Reps(amount(8))),))
WALK = Exercise(plain("Walk"), (step("Walk.", Work(seconds(20))),))


def test_the_title_stands_twice_and_the_settings_stay():
    settings = (
        Setting("title", "Old", NOWHERE),
        Setting("voice", "espeak", NOWHERE),
        Setting("doses", "marked", NOWHERE),
    )
    text = script(routine(BOWS), settings).text
    assert text.startswith("---\ntitle: Evening\ndoses: marked\nvoice: espeak\n---\n# Evening\n\n## Bows\n")


def test_opening_and_closing_stand_around_the_exercises():
    opening, closing = (step("Welcome.", role=Role.INTRO),), (step("Do it daily.", role=Role.FREQUENCY),)
    expected = "Welcome.\n\n## Bows\n\n1. Bow. [8 reps]\n\n[at the end]\n\nDo it daily."
    assert expected == page(BOWS, opening=opening, closing=closing)


def test_a_rest_between_exercises_stands_before_them():
    assert page(BOWS, rest=Rest(seconds(45))).startswith("[rest 45 s between exercises]\n\n## Bows")


def test_things_to_have_ready_are_named_where_it_is_wanted():
    ready = ("mat", "two cushions")
    assert page(BOWS, ready=ready, listed=True).startswith("[have ready: mat, two cushions]\n\n## Bows")
    assert page(BOWS, listed=True).startswith("[have ready: nothing]\n\n## Bows")
    assert page(BOWS, ready=ready).startswith("## Bows")


def test_a_group_stands_under_a_heading_with_its_rounds():
    expected = (
        "## Circuit [not said]\n\n[3 rounds, rest 60 s between rounds]\n\n"
        "### Bows\n\n1. Bow. [8 reps]\n\n### Walk\n\n1. Walk. [20 s]\n\n## Bows\n\n1. Bow. [8 reps]"
    )
    assert expected == page(Group("", (BOWS, WALK), Rounds(amount(3), seconds(60))), BOWS)


def test_the_sentence_that_asks_for_a_group_has_its_marks():
    asking = step("All of it three times.", role=Role.CYCLE)
    group = Group("Legs", (BOWS,), Rounds(amount(3)), (asking,))
    assert page(group).startswith("## Legs\n\nAll of it three times. [3 rounds]\n\n### Bows\n")
