"""As many rounds as fit into a time, as people and programs are shown them."""

import json

import pytest

from guide.build.preparing import planned, planned_with_cues, prepared
from guide.build.scripting import written
from guide.model.speech import Voice
from guide.publish.listing import cue_lines, overview, plan_rows, prescription_lines, routine_lines, timeline_lines
from guide.publish.plan_json import plan_json
from guide.publish.timeline_json import piece_from, timeline_from, timeline_json

VOICE = Voice("silent", "plain", "en", 1.0)
ARTICLE = b"""\
# Lunch break

## Cindy for 12 minutes

As many rounds as you can in 12 minutes:

- 5 push-ups
- 8 lunges on each leg

## Bows

Bow 10 times. Turn round 4 times. Repeat this sequence for 90 seconds.
"""


@pytest.fixture(scope="module")
def script():
    return prepared(ARTICLE, {}, {})


@pytest.fixture(scope="module")
def plan(script):
    source = script.document.source
    return json.loads(plan_json(script.routine, script.prescription, planned(script), source))["routine"]


def doses(entry):
    return [(dose["kind"], dose["chosen"], dose["unit"], dose["open_rounds"]) for dose in entry["doses"]]


def test_a_group_has_its_time_as_work(plan):
    (group,) = plan["groups"]
    assert [("work", 720, "s", True)] == doses(group)
    assert [1, 2] == group["exercises"]


def test_its_exercises_keep_their_own_doses(plan):
    push_ups, lunges, _ = plan["exercises"]
    assert [("reps", 5, "count", False)] == doses(push_ups)
    assert [("reps", 8, "count", False)] == doses(lunges)
    assert ["left", "right"] == lunges["sides"]


def test_an_exercise_of_several_movements_has_its_time_among_its_doses(plan):
    *_, bows = plan["exercises"]
    assert [("reps", 10, "count", False), ("reps", 4, "count", False), ("work", 90, "s", True)] == doses(bows)


def test_nothing_in_it_is_shown_as_assumed(script):
    assert () == script.assumptions


def test_the_overview_tells_the_time(script):
    done = {row.title: row.done for row in overview(planned(script))}
    assert "as many rounds as fit: 720 s" == done["Cindy for 12 minutes"]
    assert "as many rounds as fit: 90 s" == done["Bows"]


def test_the_table_tells_what_is_done_and_who_says_so(script):
    rows = plan_rows(planned(script), script.prescription, script.document.source)
    assert [("line 5: said", 720_000), ("line 12: said", 90_000)] == [
        (row.source, row.duration_ms) for row in rows if row.heard.endswith("work, as many rounds as fit")
    ]


def test_listings_tell_it(script):
    cues, timeline = planned_with_cues(script)
    source = script.document.source
    assert any(line.startswith("window   work 720.000, as many rounds as fit") for line in cue_lines(cues))
    assert any("as many rounds as fit: 720 s" in line for line in prescription_lines(script.prescription, source))
    assert any("as many rounds as fit: 90 s" in line for line in routine_lines(script.routine, source))
    assert "as many rounds as fit" in "\n".join(timeline_lines(timeline))


def test_a_written_timeline_reads_back_the_same(script):
    timeline = planned(script)
    written_timeline = json.loads(timeline_json(timeline, "Lunch break", VOICE), object_hook=piece_from)
    assert timeline.parts == timeline_from(written_timeline).parts


def test_the_script_of_an_article_marks_it(script):
    text = written(script.routine)
    assert () == text.findings
    assert "[as many rounds as you can in 12 min]" in text.text
    assert "Repeat this sequence for 90 seconds. [as many rounds as you can in 90 s]" in text.text
