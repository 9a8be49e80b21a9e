"""Law: a script that is read back gives the same routine, or the difference is told."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.build.scripting import written
from guide.model.routine import (
    AsMany,
    Block,
    Breaths,
    Directions,
    Exercise,
    Group,
    Hold,
    Reps,
    Rest,
    Role,
    Rounds,
    Routine,
    Sets,
    Side,
    Sides,
    Step,
    Work,
    steps_of,
)
from guide.model.text import plain
from guide.read import read, read_bytes
from guide.understand import understand
from tests.strategies import amounts, routines
from tests.understand import notation

ROOT = Path(__file__).parents[1]
KINDS = (".md", ".txt", ".html")
OURS = sorted((ROOT / "scripts").iterdir()) + sorted((ROOT / "tests" / "golden").glob("*/article.*"))
SHARED = next((found for parent in ROOT.parents if (found := parent / "shared" / "articles").is_dir()), None)
OTHERS = sorted(path for path in SHARED.iterdir() if path.suffix in KINDS and path.stem != "README") if SHARED else []


MOVEMENTS = ("Lift it.", "Bend your knees.", "Turn your palms up.", "Reach as far as you can.")
NAMES = ("Bows", "Arm swing", "Low lunge", "Arm lift", "Hip opener")


def seconds(*numbers):
    return amounts(*numbers, 1000)


doses = st.one_of(
    st.builds(Hold, seconds(5, 90)),
    st.builds(Work, seconds(5, 90)),
    st.builds(Breaths, amounts(2, 12)),
    st.builds(Reps, amounts(2, 30)),
    st.builds(Reps, amounts(2, 30), seconds(2, 9)),
)
sides = st.builds(Sides, st.none() | st.sampled_from(Side), st.sampled_from(("leg", "arm", "side")))
clocks = st.none() | seconds(20, 300)
open_times = seconds(30, 900) | amounts(1, 40, 60_000)
sets = st.builds(Sets, amounts(2, 5), st.none() | seconds(15, 60), clocks)
wraps = st.one_of(
    st.just(()), st.tuples(sides), st.tuples(sets), st.tuples(sides, sets), st.tuples(st.just(Directions()))
)


waits = st.none() | seconds(1, 9)
ASKING = ("Once more, please.", "Then the other way.", "And all of that again.")
TALK = (
    "It is good for the back.",
    "Mind your neck.",
    "Do it every day.",
    "Have a mat ready.",
    "We did this as children.",
)
steps = st.builds(
    lambda words, role, dose, wait, said, beep, cases: Step(
        plain(words), role, dose, cases, wait=wait, carried_out=said, beep=beep
    ),
    st.sampled_from((*MOVEMENTS, *TALK, "Walk for 20 seconds", "Do 10 squats, then rest.")),
    st.sampled_from(Role),
    st.none() | doses | st.builds(Rest, st.none() | seconds(5, 90)) | st.just(Work(None)) | st.just(Reps(None)),
    waits,
    st.booleans(),
    st.booleans(),
    st.lists(doses, max_size=2).map(tuple),
)
asking = st.builds(lambda words: Step(plain(words), Role.CYCLE), st.sampled_from(ASKING))
repeats = st.one_of(
    sets,
    sides,
    st.builds(Rounds, st.none() | amounts(1, 9), st.none() | seconds(5, 60), st.booleans(), clocks),
    st.builds(AsMany, open_times),
    st.just(Directions()),
    st.just(Directions(("clockwise", "to the left"))),
)


def blocks(nodes):
    items = st.lists(nodes, min_size=1, max_size=3).map(tuple)
    found = st.builds(Block, repeats, items, st.lists(asking, max_size=1).map(tuple))
    return found.filter(lambda block: not any(_says_again(block, item) for item in block.items[-1:]))


def _says_again(block, item):
    """Whether two sentences in a row ask for the same: in a script that is asking once."""
    return isinstance(item, Block) and item.repeat == block.repeat and item.said_by and block.said_by


trees = st.lists(st.recursive(steps, blocks, max_leaves=5), min_size=1, max_size=4).map(tuple)


@st.composite
def simple_exercises(draw, name):
    """One movement with its dose and what repeats it."""
    node = Step(plain(draw(st.sampled_from(MOVEMENTS))), Role.WORK, draw(doses))
    for repeat in draw(wraps):
        node = Block(repeat, (node,))
    return Exercise(plain(name), (node,))


@st.composite
def explicit_exercises(draw, name):
    """Several movements in blocks of blocks, with all that marks can say of them."""
    body = draw(trees)
    dosed = any(step.dose for step in steps_of(body, asking=False))
    return Exercise(plain(name), body if dosed else (*body, Step(plain("Bow."), Role.WORK, draw(doses))))


def routines_of(exercises):
    """A few such exercises and groups of them, with something said around them."""

    @st.composite
    def made(draw):
        names = iter(draw(st.permutations(NAMES)))
        parts = []
        for many in draw(st.lists(st.integers(1, 2), min_size=1, max_size=2)):
            members = tuple(draw(exercises(next(names))) for _ in range(many))
            counted = st.builds(Rounds, amounts(2, 4), st.none() | seconds(15, 60), every=clocks)
            rounds = draw(st.none() | counted | st.builds(AsMany, open_times))
            said_by = tuple(draw(st.lists(asking, max_size=1))) if rounds else ()
            grouped = Group(draw(st.sampled_from(("", "Second half"))), members, rounds, said_by)
            parts += [grouped] if many > 1 or draw(st.booleans()) else members
        talk = st.lists(st.sampled_from(TALK), max_size=2, unique=True)
        opening = tuple(Step(plain(words), Role.INTRO) for words in draw(talk))
        closing = tuple(Step(plain(words), Role.OUTRO) for words in draw(talk))
        ready = draw(st.sampled_from(((), ("chair",), ("mat", "two cushions"))))
        rest = draw(st.none() | st.builds(Rest, st.none() | seconds(10, 60)))
        return Routine("A quiet hour", "en", ready, opening, tuple(parts), closing, rest, (), (), ())

    return made()


def routine_of(path):
    return understand(read(path))


def read_back(text):
    return understand(read_bytes("script.md", text.encode()))


def spoken(routine):
    """Every sentence with its role, whatever stands between and behind the words; marks alone aside."""
    steps = [
        *routine.opening,
        *steps_of((n for one in routine.exercises for n in one.body), asking=True),
        *routine.closing,
    ]
    named = {one.name.content for one in routine.exercises}
    sentences = (one for one in steps if not one.text.content.startswith("[") and one.text.content not in named)
    return {("".join(filter(str.isalnum, step.text.content)), step.role) for step in sentences}


@pytest.mark.parametrize(
    "path", [p for p in OURS if p.suffix in KINDS], ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_scripts_and_goldens_read_back_the_same(path):
    routine = routine_of(path)
    script = written(routine)
    again = read_back(script.text)
    assert () == script.findings
    assert notation.routine(routine) == notation.routine(again)
    assert (routine.title, routine.have_ready) == (again.title, again.have_ready)
    assert spoken(routine) == spoken(again)


@pytest.mark.skipif(not OTHERS, reason="the shared articles are not here")
@pytest.mark.parametrize("path", OTHERS, ids=lambda path: path.name)
def test_other_articles_read_back_the_same(path):
    routine = routine_of(path)
    script = written(routine)
    assert () == script.findings
    assert notation.routine(routine) == notation.routine(read_back(script.text))


@settings(max_examples=20, deadline=None)
@given(routines)
def test_random_routines_read_back_the_same_or_the_difference_is_told(routine):
    assert_told(routine, written(routine))


@settings(max_examples=30, deadline=None)
@given(routines_of(explicit_exercises))
def test_what_marks_can_say_reads_back_the_same(routine):
    script = written(routine)
    again = read_back(script.text)
    assert () == script.findings
    assert notation.routine(routine) == notation.routine(again)
    assert spoken(routine) == spoken(again)
    assert (routine.title, routine.have_ready) == (again.title, again.have_ready)


@given(routines_of(simple_exercises))
@settings(max_examples=10, deadline=None)
def test_a_script_of_a_script_is_the_same_script(routine):
    script = written(routine).text
    assert script == written(read_back(script)).text


def test_what_no_mark_can_say_is_told_with_its_place():
    nameless = Exercise(plain("", 7), (Step(plain("Bow."), Role.WORK, Hold(None)),))
    (told,) = written(Routine("Evening", "en", (), (), (nameless,), (), None, (), (), ())).findings[:1]
    assert ("W202", 7) == (told.code, told.span.start)
    assert "reads back from the script as" in told.message


def assert_told(routine, script):
    again = read_back(script.text)
    same = notation.routine(routine) == notation.routine(again) and routine.have_ready == again.have_ready
    assert same or script.findings
