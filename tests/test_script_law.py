"""Law: a script that is read back gives the same routine, or the difference is told."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.build.scripting import written
from guide.model.routine import (
    Block,
    Breaths,
    Directions,
    Exercise,
    Hold,
    Reps,
    Role,
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
SHARED = [path for path in sorted((ROOT.parent / "shared" / "articles").glob("*.*")) if path.name != "README.md"]


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
sets = st.builds(Sets, amounts(2, 5), st.none() | seconds(15, 60))
wraps = st.one_of(
    st.just(()), st.tuples(sides), st.tuples(sets), st.tuples(sides, sets), st.tuples(st.just(Directions()))
)


@st.composite
def explicit_exercises(draw, name):
    """One movement with all that marks can say of it."""
    node = Step(plain(draw(st.sampled_from(MOVEMENTS))), Role.WORK, draw(doses))
    for repeat in draw(wraps):
        node = Block(repeat, (node,))
    return Exercise(plain(name), (node,))


@st.composite
def explicit_routines(draw):
    """A few such exercises, one after the other."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True))
    parts = tuple(draw(explicit_exercises(name)) for name in names)
    return Routine("A quiet hour", "en", (), (), parts, (), None, (), (), ())


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
    sentences = (step for step in steps if not step.text.content.startswith("["))
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


@pytest.mark.skipif(not SHARED, reason="the shared articles are not here")
@pytest.mark.parametrize("path", [p for p in SHARED if p.suffix in KINDS], ids=lambda path: path.name)
def test_other_articles_read_back_the_same_or_the_difference_is_told(path):
    routine = routine_of(path)
    assert_told(routine, written(routine))


@settings(max_examples=20, deadline=None)
@given(routines)
def test_random_routines_read_back_the_same_or_the_difference_is_told(routine):
    assert_told(routine, written(routine))


@settings(max_examples=25, deadline=None)
@given(explicit_routines())
def test_what_a_mark_can_say_reads_back_the_same(routine):
    script = written(routine)
    assert () == script.findings
    assert notation.routine(routine) == notation.routine(read_back(script.text))


@given(explicit_routines())
@settings(max_examples=10, deadline=None)
def test_a_script_of_a_script_is_the_same_script(routine):
    script = written(routine).text
    assert script == written(read_back(script)).text


def assert_told(routine, script):
    again = read_back(script.text)
    same = notation.routine(routine) == notation.routine(again) and routine.have_ready == again.have_ready
    assert same or script.findings
