"""The plan for programs: each dose in one place, with the words that say it."""

import json
from dataclasses import replace

import pytest

from guide.model.findings import Finding, Severity
from guide.model.prescription import Chosen, Origin
from guide.model.timeline import Timeline
from guide.publish.plan_json import plan_json

LENGTH = Timeline(45 * 32_000 + 16_000, (), (), ())


@pytest.fixture
def plan(workout):
    return json.loads(plan_json(workout.routine, workout.prescription, LENGTH, workout.source))


def short(dose):
    marks = "?" * dose["conditional"]
    return f"{dose['kind']} {dose['low']}-{dose['high']} {dose['unit']} -> {dose['chosen']} {dose['origin']}{marks}"


def doses(entry):
    return [short(dose) for dose in entry["doses"]]


def sentences(entry):
    return [step["text"] for step in entry["steps"]]


def test_the_plan_has_the_fields_of_its_format_in_order(plan):
    assert [
        "format", "title", "language", "source", "duration_s", "have_ready", "routine", "findings", "left_out",
    ] == list(plan)  # fmt: skip
    assert ("guide.plan/1", "Wrists first", "en", "wrists.md", 45.5, ["chair"]) == tuple(plan.values())[:6]


def test_exercises_have_their_names_and_lines(plan):
    found = [(entry["number"], entry["name"], entry["line"]) for entry in plan["routine"]["exercises"]]
    assert [(1, "Bends", 7), (2, "Circles", 12), (3, "Out", 18), (4, "In", 21)] == found


def test_a_range_is_said_and_shows_what_was_chosen(plan):
    bends = plan["routine"]["exercises"][0]
    assert "hold 10-15 s -> 12 said" in doses(bends)
    chosen = next(dose for dose in bends["doses"] if dose["chosen"] == 12)
    assert (8, "10-15 seconds", "middle of 10 to 15") == (chosen["line"], chosen["quote"], chosen["rule"])


def test_a_dose_for_a_case_is_conditional(plan):
    assert "hold 5-5 s -> 5 said?" in doses(plan["routine"]["exercises"][0])


def test_what_is_said_for_all_stands_with_the_routine_alone(plan):
    assert ["sets 3-3 count -> 3 said", "rest 45-45 s -> 45 said"] == doses(plan["routine"])
    assert not any("sets 3" in dose for entry in plan["routine"]["exercises"] for dose in doses(entry))


def test_an_assumed_number_quotes_the_sentence_it_belongs_to(plan):
    rest = next(dose for dose in plan["routine"]["exercises"][1]["doses"] if dose["kind"] == "rest")
    assert ("rest None-None s -> 15 assumed", 14, "Then rest.") == (short(rest), rest["line"], rest["quote"])


def test_assumed_repetitions_are_no_claim(plan):
    assert ["reps None-None count -> 10 assumed"] == doses(plan["routine"]["exercises"][3])


def test_empty_lungs_that_the_author_holds_are_a_hold(plan):
    assert ["hold 4.5-4.5 s -> 4.5 said"] == doses(plan["routine"]["exercises"][2])


def test_sides_and_directions_are_no_doses(plan):
    found = [(entry["sides"], entry["directions"]) for entry in plan["routine"]["exercises"]]
    assert [(["right", "left"], 1), ([], 2), ([], 1), ([], 1)] == found


def test_a_group_has_its_members_and_rounds(plan):
    (group,) = plan["routine"]["groups"]
    assert ("Calm", [3, 4], ["rounds 2-2 count -> 2 said"]) == (group["name"], group["exercises"], doses(group))


def test_a_group_done_once_without_a_word_about_it_has_no_rounds(workout):
    *others, circuit = workout.prescription.parts
    once = replace(circuit, count=Chosen(1, Origin.SAID, None, "once"))
    prescription = replace(workout.prescription, parts=(*others, once))
    plan = json.loads(plan_json(workout.routine, prescription, LENGTH, workout.source))
    assert [] == doses(plan["routine"]["groups"][0])


def test_every_sentence_stands_in_one_place_on_one_line(plan):
    routine = plan["routine"]
    told = [sentences(routine), sentences(routine["groups"][0]), *map(sentences, routine["exercises"])]
    assert [
        ["Have ready: a chair.", "Rest for 45 s between the exercises.", "Do 3 sets of each.", "Come back every day."],
        ["Two exercises as a pair, 2 rounds."],
        [
            "Bend the right wrist and hold for 10-15 seconds.",
            "If it hurts, hold for 5 seconds only.",
            "Do the same with the other hand.",
        ],
        ["Circle slowly 8 times, both ways.", "Then rest."],
        ["Breathe out,", "hold empty for 4.5 s."],
        ["Raise the arms."],
    ] == told
    assert {"text": "Come back every day.", "line": 24, "role": "frequency"} == routine["steps"][-1]


def test_quotes_are_the_words_of_the_source(plan, workout):
    entries = [plan["routine"], *plan["routine"]["groups"], *plan["routine"]["exercises"]]
    lines = workout.source.text.split("\n")
    for dose in (dose for entry in entries for dose in entry["doses"]):
        assert dose["quote"] in lines[dose["line"] - 1]


def test_findings_have_places_and_a_way_out(plan):
    assert [
        {
            "code": "N101",
            "severity": "note",
            "line": 14,
            "column": 1,
            "message": "a rest without a time",
            "hint": "say how long",
        }
    ] == plan["findings"]


def test_findings_of_later_stages_are_added(workout):
    late = Finding("W401", Severity.WARNING, workout.routine.findings[0].span, "does not fit")
    written = plan_json(workout.routine, workout.prescription, LENGTH, workout.source, further_findings=(late,))
    assert ["N101", "W401"] == [finding["code"] for finding in json.loads(written)["findings"]]


def test_what_is_left_out_is_listed_with_its_reason(plan):
    assert [{"text": "(c) 2026", "line": 26, "reason": "copyright"}] == plan["left_out"]


def test_a_dose_for_all_that_an_exercise_lacks_stays_with_those_that_have_it(workout):
    bends, *others = workout.prescription.parts
    without = replace(bends, items=bends.items[:1])
    prescription = replace(workout.prescription, parts=(without, *others))
    plan = json.loads(plan_json(workout.routine, prescription, LENGTH, workout.source))
    assert ["rest 45-45 s -> 45 said"] == doses(plan["routine"])
    assert "sets 3-3 count -> 3 said" in doses(plan["routine"]["exercises"][1])


def test_the_plan_of_some_exercises_keeps_their_numbers(workout):
    prescription = replace(workout.prescription, parts=workout.prescription.parts[1:2])
    plan = json.loads(plan_json(workout.routine, prescription, LENGTH, workout.source))
    assert [2] == [entry["number"] for entry in plan["routine"]["exercises"]]
    assert ["Circle slowly 8 times, both ways.", "Then rest."] == sentences(plan["routine"]["exercises"][0])


def test_the_same_plan_is_the_same_text(workout):
    first = plan_json(workout.routine, workout.prescription, LENGTH, workout.source)
    assert first == plan_json(workout.routine, workout.prescription, LENGTH, workout.source)
