"""Records of exercises in JSON: what a person would have written instead of them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outline import outline, texts, written

from guide.errors import InputError
from guide.model.document import Heading
from guide.read import read, read_bytes


def document_of(value):
    return read_bytes("plan.json", json.dumps(value).encode(), "json")


def drawn(value):
    return outline(document_of(value).blocks)


def lines_of(**fields):
    """The lines of an exercise's fields."""
    [_, *blocks] = document_of({"name": "Squat", **fields}).blocks
    return [text.content for text in texts(tuple(blocks))]


def test_a_record_is_a_heading_with_its_steps_and_fields():
    exercise = {"name": "Heel raise", "description": "Stand tall.", "steps": ["Rise.", "Lower."], "sets": 3, "reps": 12}
    assert drawn(exercise) == (
        "h2 Heel raise\np Stand tall.\nordered\n  1: p Rise.\n  2: p Lower.\nbullets\n  - p Sets: 3\n  - p Reps: 12"
    )


def test_a_routine_is_a_title_over_its_exercises():
    routine = {"title": "Feet first", "exercises": [{"name": "March", "duration_min": 1}, {"exercise": "Rest pose"}]}
    assert "h1 Feet first\nh2 March\nbullets\n  - p Duration: 1 minute\nh2 Rest pose" == drawn(routine)


@pytest.mark.parametrize("field", ["routine", "workoutName", "program"])
def test_what_holds_exercises_may_be_named_by_what_it_is(field):
    assert drawn({field: "Feet first", "exercises": [{"name": "March"}]}) == "h1 Feet first\nh2 March"


def test_groups_are_headings():
    assert "h1 Warm up\nh2 March\nh1 Main part\nh2 Squat" == drawn(
        {"warm_up": [{"name": "March"}], "mainPart": [{"name": "Squat"}]}
    )


def test_a_list_of_records_needs_no_title():
    assert "h2 Plank\nh2 Bridge" == drawn([{"title": "Plank"}, {"movement": "Bridge"}])


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({"rest_seconds": 30}, "Rest: 30 seconds"),
        ({"restSec": "30"}, "Rest: 30 seconds"),
        ({"hold_s": 5}, "Hold: 5 seconds"),
        ({"duration_min": 1.5}, "Duration: 1.5 minutes"),
        ({"hold_in_seconds": "10-15"}, "Hold: 10-15 seconds"),
        ({"hold": 20}, "Hold: 20 seconds"),
        ({"hold": "20"}, "Hold: 20"),
        ({"rest_seconds": "half a minute"}, "Rest: half a minute"),
        ({"repetitions": 8}, "Reps: 8"),
        ({"rest": {"value": 45, "unit": "sec"}}, "Rest: 45 sec"),
        ({"rest": {"seconds": 45}}, "Rest: 45 seconds"),
        ({"reps": {"min": 8, "max": 12}}, "Reps: 8-12"),
        ({"dose": {"reps": 8}}, "Reps: 8"),
        ({"per_side": True}, "Each side."),
        ({"sides": 2}, "Each side."),
        ({"side": "left"}, "Side: left"),
        ({"slow": True}, "Slow"),
        ({"equipment": ["chair", "towel"]}, "Equipment: chair, towel"),
        ({"my_own_field": "something"}, "My own field: something"),
    ],
)
def test_a_field_is_the_line_that_a_person_would_write(fields, line):
    assert [line] == lines_of(**fields)


def test_tips_are_a_list_under_their_name():
    assert ["Tips:", "Look ahead.", "Breathe out."] == lines_of(tips=["Look ahead.", "Breathe out."])


@pytest.mark.parametrize(
    ("fields", "line", "reason"),
    [
        ({"id": 7}, "id: 7", "data for programs"),
        ({"demo": "https://example.org/a.mp4"}, "demo: https://example.org/a.mp4", "data for programs"),
        ({"notes": None}, "notes: null", "empty field"),
        ({"per_side": False}, "per_side: false", "empty field"),
        ({"notes": ""}, "notes", "empty field"),
    ],
)
def test_what_nobody_would_read_aloud_is_kept_aside(fields, line, reason):
    [_, clutter] = document_of({"name": "Squat", **fields}).blocks
    assert (line, reason) == (clutter.text.content, clutter.reason)


def test_escapes_are_characters_and_places_stay_exact():
    source = '[{"name": "A\\u00e9 \\ud83d\\ude00 leg", "notes": "Don\\u2019t\\n\\"lock\\" it"}]'
    document = read_bytes("plan", source.encode())
    assert 'h2 Aé 😀 leg\nbullets\n  - p Notes: Don\'t / "lock" it' == outline(document.blocks)
    heading = document.blocks[0].text
    assert source.index("leg") == heading.offset(heading.content.index("leg"))


def test_records_are_told_by_the_name_of_the_file_or_by_their_text(tmp_path):
    for name in ("plan.json", "plan.txt", "plan"):
        (tmp_path / name).write_text(' [ {"name": "Plank"} ]')
        assert "h2 Plank" == outline(read(tmp_path / name).blocks)


@pytest.mark.parametrize("text", ["[20 s] Walk.", "{walk} on", '{"name": "Plank",} and more', "[]"])
def test_other_text_in_brackets_is_no_json(text):
    assert read_bytes("plan.txt", text.encode()).blocks


def test_broken_json_is_refused_with_its_place(tmp_path):
    (tmp_path / "plan.json").write_text('{"name":\n "Plank",}')
    with pytest.raises(InputError, match=r"plan\.json is not valid JSON: .* at line 2, column \d+"):
        read(tmp_path / "plan.json")


@pytest.mark.parametrize("depth", [50, 100_000])
def test_data_nested_without_end_is_refused(depth):
    with pytest.raises(InputError, match="nested too deep"):
        read_bytes("plan.json", b"[" * depth + b"]" * depth, "json")


NAMES = ("name", "title", "steps", "rest_s", "reps", "tips", "id", "unit", "value", "x", "warmUp")
WORDS = st.text('abc xyz9é."\\\n', max_size=12)
VALUES = st.recursive(
    st.one_of(WORDS, st.integers(0, 99), st.booleans(), st.none(), st.sampled_from(["https://a.b", "left"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.sampled_from(NAMES),
            inner,
        ),
    ),
    max_leaves=15,
)


@given(VALUES)
def test_no_word_of_a_value_is_lost(value):
    document = document_of(value)
    held = written(document)
    for word in _words_of(value):
        assert word in held


def _words_of(value):
    match value:
        case dict():
            return [word for inner in value.values() for word in _words_of(inner)]
        case list():
            return [word for inner in value for word in _words_of(inner)]
        case bool() | None:
            return []
        case _:
            return str(value).split()


@pytest.mark.parametrize(
    "text",
    [
        "export default {name: 'Plank', hold: 30, side: `each`,};",
        "// my plan\nconst plan = {\n  'name': 'Plank', /* hard */ hold: 30, side: 'ea' +\n 'ch'\n}\nexport { plan }\n",
        'module.exports = {"name": "Plank", "hold": 30, "side": "each"',
        '{"name": "Plank", "hold": 30, "side": "each",}',
    ],
)
def test_records_of_programs_are_read_as_records(text):
    document = read_bytes("plan.txt", text.encode())
    shown = [line for line in outline(document.blocks).split("\n") if not line.startswith("x ")]
    assert ["h2 Plank", "bullets", "  - p Hold: 30 seconds", "  - p Each side."] == shown
    for words in texts(document.blocks):
        for index, character in enumerate(words.content):
            if words.content == "Plank":
                assert character == text[words.offset(index)]


def test_what_stands_around_records_is_kept_as_clutter():
    document = read_bytes("plan.js", b"const plan = [{name: 'Walk', reps: 5 /* or 6 */}]\nrun(plan)")
    assert "x code: const plan =\nx code: run(plan)\nx comment: /* or 6 */" in outline(document.blocks)


def test_a_record_a_line():
    document = read_bytes("plan.txt", b'{"name": "Walk", "reps": 5}\n{"name": "Run", "reps": 6}\n')
    expected = "h2 Walk\nbullets\n  - p Reps: 5\nh2 Run\nbullets\n  - p Reps: 6"
    assert expected == outline(document.blocks)


@pytest.mark.parametrize("text", ["const it is { not", "[20 s] {go}", "let x = your arms {hang}", "{so} it: goes"])
def test_text_with_braces_is_text(text):
    assert f"p {text}" == outline(read_bytes("plan.txt", text.encode()).blocks)


@given(
    st.lists(st.sampled_from(["{", "}", "[", "]", ":", ",", "+", "'", '"', "`", "a", "1", "//", "\n", "\\", "x: 1"]))
)
def test_anything_that_resembles_records_can_be_read(signs):
    read_bytes("plan.txt", ("const plan = {" + "".join(signs)).encode())


def test_html_in_a_field_is_read_as_html():
    assert "h2 Walk\np Step.\np Turn & rest." == drawn(
        {"name": "Walk", "description": "<p>Step.</p><p>Turn &amp; rest."}
    )
    assert "h2 Walk\np Tips:\nbullets\n  - p Slowly" == drawn({"name": "Walk", "tips": "<ul><li>Slowly</li></ul>"})


TYPESCRIPT = """import React from 'react';

type Move = { name: string; hold: number };

const title = 'Hips';
const moves: Move[] = [
  { name: 'Plank', hold: 30 }, // to begin with
];

export default function Screen() {
  return <Text>Don't stop</Text>;
}
"""
PYTHON = """from dataclasses import dataclass

# What is done on Mondays
MOVES = [
    {"name": "Plank", "hold": 30, "hard": None, "outside": False},
]

print(len(MOVES))
"""


@pytest.mark.parametrize("text", [TYPESCRIPT, PYTHON])
def test_records_in_the_source_of_a_program_are_found(text):
    drawn = outline(read_bytes("moves.txt", text.encode()).blocks).split("\n")
    assert ["h2 Plank", "bullets", "  - p Hold: 30 seconds"] == [line for line in drawn if not line.startswith("x ")][
        :3
    ]
    assert any(line.startswith("x code:") for line in drawn)


COMMENTED = """// what we do on Tuesdays
let rounds = 3;

const moves = [
  { name: 'Plank', hold: 30 },
  { name: 'Row', reps: 12 },
];
"""
SCRIPT = """#!/usr/bin/env python3
\"\"\"Moves of the week.\"\"\"
PLAN: dict[str, list] = {
    "moves": [{"name": "Plank", "hold": 30}, {"name": "Row", "reps": 12}],
}
"""


@pytest.mark.parametrize("text", [COMMENTED, SCRIPT])
def test_records_are_found_whatever_a_program_begins_with(text):
    drawn = outline(read_bytes("moves.txt", text.encode()).blocks).split("\n")
    assert ["Plank", "Row"] == [line.split()[-1] for line in drawn if line.endswith((" Plank", " Row"))]
    assert ["- p Hold: 30 seconds", "- p Reps: 12"] == [line.strip() for line in drawn if line.strip().startswith("-")]


RECORDS = '[{name: "Plank", hold: 30}, {name: "Row", reps: 12}]'


@pytest.mark.parametrize(
    "text",
    [
        f"Some of us like to write it down as plan = {RECORDS} but I do not.",
        f"In code that is `plan = {RECORDS}`.",
        "x = [1, 2] is what my teacher wrote.",
        "Strength = {effort, rest, sleep}, says my coach.",
        'I write weight = [name: "Anna", reps: 10] in my log.',
    ],
)
def test_text_with_an_equals_sign_in_it_is_text(text):
    assert outline(read_bytes("log.txt", text.encode()).blocks).startswith("p ")


def test_a_program_between_fences_does_not_make_an_article_one():
    article = f"# My week\n\n```js\nconst plan = {RECORDS}\n```\n\n## Squats\n\nBend and rise."
    lines = outline(read_bytes("log.txt", article.encode()).blocks).split("\n")
    assert ["h1 My week", "h2 Squats"] == [line for line in lines if line.startswith("h")]


def test_a_program_that_is_cut_off_is_read_as_far_as_it_goes():
    text = "import { Move } from './m';\n\nexport const moves: Move[] = [\n  { name: 'Plank' },\n  { name: 'Row',"
    lines = outline(read_bytes("moves.txt", text.encode()).blocks).split("\n")
    assert ["h2 Plank", "h2 Row"] == [line for line in lines if line.startswith("h2")]


def test_text_that_begins_as_a_program_does_is_text():
    text = "from yoga import nothing = [breath]"
    assert f"p {text}" == outline(read_bytes("plan.txt", text.encode()).blocks)


def test_numbered_lines_in_a_value_are_steps():
    assert ["Sit.", "Lean back."] == lines_of(instructions="1. Sit.\n2. Lean back.")
    assert ["Sit.", "Lean back."] == lines_of(script="Sit.\n\nLean back.")


def test_pauses_in_speech_markup_are_marks():
    assert ["Lift. [pause 2 s] Lower."] == lines_of(
        text="<speak>Lift.<break time='2s'/>Lower.<break time='300ms'/></speak>"
    )
    assert ["Lie down.", "[pause 15 s]"] == lines_of(text="Lie down.", pauseAfter=15)


def test_a_template_is_told_by_the_records_beside_it():
    text = (
        "<template><h2>{{ item.title }}</h2><p>{{ item.info }}</p></template>\n<script>\nexport default {\n  data() {\n"
        "    return {\n      items: [\n"
        "        { title: 'Plank', info: 'Hold still.', picture: require('./plank.gif') },\n"
        "        { title: 'Row', info: 'Pull.', picture: require(\"./row.gif\") },\n"
        "      ],\n    }\n  },\n}\n</script>\n"
    )
    lines = outline(read_bytes("moves.html", text.encode(), "html").blocks).split("\n")
    assert ["h2 Plank", "p Hold still.", "h2 Row", "p Pull."] == [line for line in lines if not line.startswith("x ")]


def test_records_behind_whatever_a_program_begins_with_are_found():
    text = '"""What the app shows."""\nMOVES = [\n    {"name": "Plank"},\n    {"name": "Row"},\n]\n'
    assert ["h2 Plank", "h2 Row"] == [
        line for line in outline(read_bytes("moves.txt", text.encode()).blocks).split("\n") if line.startswith("h2")
    ]


def test_words_that_a_plus_sign_joins_are_one_value():
    text = (
        "const A = 'img/';\nconst moves = [{ name: 'Plank', src: A + 'plank.gif' }, { name: 'Row', src: 'r' + B }];\n"
    )
    assert ["h2 Plank", "h2 Row"] == [
        line for line in outline(read_bytes("moves.txt", text.encode()).blocks).split("\n") if line.startswith("h2")
    ]


def test_prose_with_an_equals_sign_is_prose():
    text = "One round = [10 squats, 5 rows], and one set = {name: yours}.\n"
    assert [text.strip()] == [text.content for text in texts(read_bytes("plan.txt", text.encode()).blocks)]


TIMED = [
    "type Step = {\n  title: string;\n  duration: number; // seconds\n};\nconst steps: Step[] = [\n%s\n];\n",
    "// `duration` = how long it takes, in seconds\nconst steps = [\n%s\n];\n",
    "class Step {\n  readonly duration: number; // in sec\n}\nexport const steps = [\n%s\n];\n",
]
"""Programs that say beside their records what a number means."""


@pytest.mark.parametrize("program", TIMED)
def test_a_number_has_the_unit_that_the_program_tells(program):
    records = '  { title: "March", duration: 45 },\n  { title: "Twist", duration: 20 },'
    lines = outline(read_bytes("steps.txt", (program % records).encode()).blocks).splitlines()
    assert ["  - p Duration: 45 seconds", "  - p Duration: 20 seconds"] == [
        line for line in lines if ": 45" in line or ": 20" in line
    ]


def test_a_number_without_a_unit_anywhere_has_none():
    records = '  { title: "March", duration: 45 }, // not seconds\n  { title: "Twist", duration: 20 },'
    program = f"const steps = [\n{records}\n];\n"
    lines = outline(read_bytes("steps.txt", program.encode()).blocks).splitlines()
    assert ["  - p Duration: 45", "  - p Duration: 20"] == [line for line in lines if "Duration" in line]


def test_sentences_in_the_arrays_of_a_program_are_lists():
    program = (
        "package com.example;\n\nimport android.view.View;\n\nclass Steps {\n"
        '  String[][] tasks = {{"Lift one knee as high as you can. Repeat 8 times.",\n'
        '    "Dig one heel into the floor for 4 seconds."},\n'
        '    {"Walk along a line on the ground. Repeat 4 times."}};\n'
        '  int[][] pictures = {{R.knee, R.heel}, {R.line}};\n  String[] title = {"Level 1", "Level 2"};\n}\n'
    )
    shown = [line for line in outline(read_bytes("steps.txt", program.encode()).blocks).splitlines() if line[0] != "x"]
    assert [
        "bullets",
        "  - p Lift one knee as high as you can. Repeat 8 times.",
        "  - p Dig one heel into the floor for 4 seconds.",
        "p Walk along a line on the ground. Repeat 4 times.",
    ] == shown


def test_an_article_that_quotes_an_array_is_an_article():
    text = 'I keep my list in a file, x = ["Lift one knee as high as you can.", "Walk along a line on the ground."].'
    assert [f"p {text}"] == outline(read_bytes("steps.txt", text.encode()).blocks).splitlines()


@pytest.mark.parametrize("before", ["7: ", "'a-walk': ", '"walk": ', "walk:\n"])
def test_a_record_cut_out_of_a_program_is_a_record(before):
    document = read_bytes("plan.txt", f"{before}{{ id: 'x', name: 'Walk' as Title, hold: 30 }},\n".encode())
    shown = [line for line in outline(document.blocks).split("\n") if not line.startswith("x ")]
    assert ["h2 Walk", "bullets", "  - p Hold: 30 seconds"] == shown


@pytest.mark.parametrize("before", ["hips: ", "'hip openers': ", '  "3. Hips & knees (seated)": '])
def test_a_row_of_records_cut_out_of_a_program_is_read(before):
    rows = "[\n { name: 'Frog', hold: 30 },\n { name: 'Deer', hold: 20 }\n ],\n"
    shown = outline(read_bytes("plan.txt", f"{before}{rows}".encode()).blocks).split("\n")
    assert ["h2 Frog", "h2 Deer"] == [line for line in shown if line.startswith("h")]


@pytest.mark.parametrize(
    "text", ["Walk: [{slowly}]", "Walk: {go slowly}", "7: {20 s}", "Note: as you like", "'Walk': as they say"]
)
def test_a_label_before_braces_is_text(text):
    assert f"p {text}" == outline(read_bytes("plan.txt", text.encode()).blocks)


def test_a_record_that_holds_a_page_is_its_title():
    page = "<h3>Moves</h3><ol><li>Bend 5 times.</li></ol>"
    expected = "h1 Slow day\nbullets\n  - p Duration: 9 mins\nh3 Moves\nordered\n  1: p Bend 5 times."
    assert expected == drawn({"title": "Slow day", "duration": "9 mins", "content": page})


@pytest.mark.parametrize("name", ["prescr", "prescription", "rx", "scheme"])
def test_what_is_prescribed_is_a_dose(name):
    assert "h2 Walk\nbullets\n  - p Dose: 3 sets × 8 reps" == drawn({"name": "Walk", name: "3 sets × 8 reps"})


def test_what_stands_under_a_name_is_said_and_its_kind_is_not():
    fields = {"name": "Walk", "sub": "an easy one", "kind": "light", "tag": "LEGS"}
    shown = drawn(fields).split("\n")
    assert ["h2 Walk", "p an easy one"] == [line for line in shown if not line.startswith("x ")]


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({"muscles": ["Neck Extensors", "Trapezius"]}, "Muscles: Neck Extensors, Trapezius"),
        ({"muscleGroups": ["Small hand muscles"]}, "Muscle groups: Small hand muscles"),
        ({"benefits": ["Eases a stiff neck", "Better sleep"]}, "Benefits: Eases a stiff neck, Better sleep"),
        ({"safety_notes": ["Go slowly.", "Stop if it hurts."]}, "Safety notes: Go slowly. Stop if it hurts."),
        ({"equipment": ["Soft ball", "Chair with arms"]}, "Equipment: Soft ball, Chair with arms"),
    ],
)
def test_what_is_told_of_an_exercise_is_one_line(fields, line):
    assert [line] == lines_of(**fields)


def test_other_strings_in_a_row_are_a_list():
    assert drawn({"name": "Squat", "execution": ["Sit back", "Stand up"]}) == (
        "h2 Squat\np Execution:\nbullets\n  - p Sit back\n  - p Stand up"
    )


def test_other_lists_come_behind_steps_and_fields():
    exercise = {"name": "Squat", "tips": ["Look up", "Go slowly"], "steps": ["Sit back", "Stand up"], "reps": 8}
    assert drawn(exercise) == (
        "h2 Squat\nordered\n  1: p Sit back\n  2: p Stand up\nbullets\n  - p Reps: 8\np Tips:\n"
        "bullets\n  - p Look up\n  - p Go slowly"
    )


def _with_times(whole, *times):
    """A program that takes some number, its exercises with times that have no unit."""
    exercises = [{"name": f"Stretch {time}", "duration": time, "how": "Lean over."} for time in times]
    return drawn({"programs": [{"name": "Desk", "duration": whole, "exercises": exercises}]})


@pytest.mark.parametrize(("whole", "times"), [(10, (45, 30)), (5, (20, 15, 40)), (30, (120, 60))])
def test_bare_times_are_seconds_where_the_whole_takes_a_smaller_number_or_one_a_hundred(whole, times):
    shown = _with_times(whole, *times)
    assert all(f"Duration: {time} seconds" in shown for time in times)
    assert f"Duration: {whole}\n" in shown


@pytest.mark.parametrize(("whole", "times"), [(60, (30, 20)), (10, (45, 3)), (45, (45, 20))])
def test_other_bare_times_may_be_minutes(whole, times):
    assert "seconds" not in _with_times(whole, *times)


def test_each_side_may_be_a_value():
    assert ["Each side."] == lines_of(each="side")


def _exercises_in(value):
    """The names that records give to exercises."""
    return [
        block.text.content for block in document_of(value).blocks if isinstance(block, Heading) and block.is_exercise
    ]


@pytest.mark.parametrize(
    "value",
    [
        {"exercises": [{"name": "Curl", "priority": 1}, {"name": "Fly", "priority": 2}]},
        {"yogaPoses": [{"english_name": "Curl", "sanskrit": "a"}, {"english_name": "Fly", "sanskrit": "b"}]},
        [{"stretch": "Curl", "url": "https://a.b/c"}, {"stretch": "Fly", "url": "https://a.b/d"}],
        [{"drill": "Curl"}, {"drill": "Fly"}],
    ],
)
def test_records_that_are_called_exercises_need_no_dose(value):
    assert ["Curl", "Fly"] == _exercises_in(value)


@pytest.mark.parametrize(
    "value",
    [
        {"products": [{"name": "Curl", "price": 20}, {"name": "Fly", "price": 5}]},
        {"exercises": [{"title": "Curl", "question": "Why?"}, {"title": "Fly", "question": "How?"}]},
    ],
)
def test_records_of_something_else_are_no_exercises(value):
    assert [] == _exercises_in(value)
