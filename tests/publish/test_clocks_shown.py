"""Rounds by the clock, as people and programs are shown them."""

import json

import pytest

from guide.build.preparing import planned, planned_with_cues, prepared
from guide.build.scripting import written
from guide.model.cues import PartKind
from guide.publish.listing import cue_lines, overview, plan_rows
from guide.publish.picture import picture
from guide.publish.plan_json import plan_json
from guide.units import to_ms

ARTICLE = b"""\
# Two clocks

## Swings

Stand up. Every minute on the minute for 3 minutes: 10 swings.

## Pairs

EMOM 4, alternate:

- 8 push-ups
- 20 second plank
"""


@pytest.fixture(scope="module")
def script():
    return prepared(ARTICLE, {}, {})


@pytest.fixture(scope="module")
def plan(script):
    source = script.document.source
    return json.loads(plan_json(script.routine, script.prescription, planned(script), source))


def test_rounds_tell_from_which_start_to_which_they_go(plan):
    swings = plan["routine"]["exercises"][0]
    assert [("reps", 10, None), ("rounds", 3, 60)] == sorted(
        (dose["kind"], dose["chosen"], dose["every_s"]) for dose in swings["doses"]
    )
    assert swings["every_s"] is None


def test_exercises_in_turns_tell_when_the_next_one_begins(plan):
    _, *pair = plan["routine"]["exercises"]
    assert [("push-ups", 60), ("plank", 60)] == [(one["name"], one["every_s"]) for one in pair]
    assert [["reps"], ["hold"]] == [[dose["kind"] for dose in one["doses"]] for one in pair]
    (group,) = plan["routine"]["groups"]
    assert [("rounds", 2, None)] == [(dose["kind"], dose["chosen"], dose["every_s"]) for dose in group["doses"]]


def test_the_table_says_that_a_rest_is_what_is_left(script):
    rows = plan_rows(planned(script), script.prescription, script.document.source)
    rest = next(row for row in rows if row.heard.endswith("rest, round 1"))
    assert (28_500, "what is left of 60 s", False) == (rest.duration_ms, rest.source, rest.is_assumed)


def test_the_overview_shows_rests_to_a_tenth_of_a_second(script):
    done = {row.title: row.done for row in overview(planned(script))}
    assert "3 × 10 reps, 2 × rest 28.5 s" == done["Swings"]
    sides = prepared(b"# P\n\n## Steps\n\nDo 2 sets of 6 step-ups with each knee. Start a set every 90 s.\n", {}, {})
    rest = next(part for part in planned(sides).parts if part.kind is PartKind.REST)
    assert to_ms(rest.end - rest.start) % 100
    assert any("rest 43.1 s" in row.done for row in overview(planned(sides)))


def test_cues_show_where_a_round_begins_and_what_is_left_of_it(script):
    lines = cue_lines(planned_with_cues(script)[0])
    at = lines.index("lap      begins")
    left = lines.index("left     of 60.000 [exercise 1, round 1]")
    assert at < left
    assert '  call     at 0.500 "Rest."' == lines[left + 1]


def test_the_script_of_an_article_marks_its_clocks(script):
    text = written(script.routine).text
    assert "[3 rounds, every 60 s]" in text
    assert "8 push-ups. [8 reps, 1 round, every 60 s]" in text


def test_the_picture_shows_the_rest_to_a_tenth_of_a_second(script):
    assert "rest 28.5 s" in picture(planned(script), "Two clocks")
