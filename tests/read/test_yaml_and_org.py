"""Exercises in YAML, in XML, in the front matter and in Org files: read as what a person would have written instead."""

from __future__ import annotations

import pytest
from outline import outline

from guide.read import read_bytes
from guide.understand import understand
from tests.understand import notation


def drawn(name, text):
    kind = {"yaml": "yaml", "xml": "xml", "org": "org", "md": "markdown"}.get(name.rpartition(".")[2])
    return outline(read_bytes(name, text.encode(), kind).blocks)


def understood(name, text):
    kind = {"yaml": "yaml", "xml": "xml", "org": "org", "md": "markdown"}.get(name.rpartition(".")[2])
    return notation.routine(understand(read_bytes(name, text.encode(), kind)))


LISTED = """\
# for the lunch break
title: Desk hands
exercises:
  - name: Wrist circles   # both at once
    reps: 10
    sets: 2
  - name: 'Finger fan'
    hold: 5
    note: "Don't strain: stop early."
"""


def test_a_list_of_records_is_headings_with_fields():
    assert drawn("hands.yaml", LISTED) == (
        "h1 Desk hands\nh2 Wrist circles\nbullets\n  - p Reps: 10\n  - p Sets: 2\nh2 Finger fan\nbullets\n"
        "  - p Hold: 5 seconds\n  - p Note: Don't strain: stop early.\n"
        "x comment: # for the lunch break\nx comment: # both at once"
    )


def test_words_keep_their_places():
    document = read_bytes("hands.yaml", LISTED.encode(), "yaml")
    heading = document.blocks[1].text
    assert document.source.quote(heading.span()) == heading.content == "Wrist circles"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(LISTED, "Wrist circles: sets 2 { reps 10 }\nFinger fan: hold 5 s", id="a list"),
        pytest.param(
            "eyes:\n  palming: {minutes: 1, how: 'Cup the eyes, breathe.'}\n  blinking: {reps: 20, how: Blink.}\n",
            "Palming: work 60 s\nBlinking: reps 20",
            id="names as keys, fields in braces",
        ),
        pytest.param(
            "- Ankle pumps:\n    count: 20\n- Heel slides:\n    count: 8\n    per_leg: yes\n",
            "Ankle pumps: reps 20\nHeel slides: sides side { reps 8 }",
            id="a key for each item",
        ),
        pytest.param(
            "- title: Hum\n  text: |\n    Hum low.\n\n    Repeat 5 times.\n- title: Sigh\n  text: >\n    Sigh out\n"
            "    8 times.\n",
            "Hum: reps 5\nSigh: reps 8",
            id="texts over several lines",
        ),
        pytest.param(
            "base: &base\n  sets: 2\nexercises:\n  - <<: *base\n    name: Fist\n    reps: 9\n"
            "  - <<: *base\n    name: Fan\n    reps: 7\n",
            "Fist: sets 2 { reps 9 }\nFan: sets 2 { reps 7 }",
            id="fields taken over",
        ),
        pytest.param(
            "Lying:\n  Hold:\n    - Name: Bridge pose\n      Notes: 12 breaths\n  Move:\n    - Name: Dead bug\n"
            "      Notes: ''\n    - Name: Half rolls\n      Notes: 6 e/s\n",
            "Bridge pose: breaths 12\nDead bug: work ?\nHalf rolls: sides side { reps 6 }",
            id="a record alone beside others of its fields",
        ),
        pytest.param(
            "- name: Side lean\n  switch: true\n- name: Reach up\n  switch: false\n",
            "Side lean: sides side { work ? }\nReach up: work ?",
            id="no dose at all",
        ),
        pytest.param(
            "tips:\n  - title: Drink\n    description: A glass each hour.\n  - title: Sit\n    description: Sit tall.\n"
            "exercises:\n  - title: Chest opener\n    description: Clasp the hands. Hold for 20 seconds.\n"
            "  - title: Side bend\n    description: Lean to each side 5 times.\n",
            "Chest opener: hold 20 s\nSide bend: sides side { reps 5 }",
            id="tips are none",
        ),
        pytest.param(
            "exercises:\n  - id: a\n    name: Arm swing\n    reps: 8\n  - id: b\n    name: Knee lift\n    reps: 6\n"
            "routines:\n  - name: Short one\n    minutes: 3\n    exercises: [a, b]\n  - name: Other one\n"
            "    minutes: 4\n    exercises: [b, a]\n",
            "Arm swing: reps 8\nKnee lift: reps 6",
            id="a choice of others is none",
        ),
    ],
)
def test_records_are_understood(text, expected):
    assert expected == understood("records.txt" if "ame:" in text or "itle:" in text else "records.yaml", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Squats: 3x10\nLunges: 3x12 per leg\n",
            "Squats: sets 3 { reps 10 }\nLunges: sets 3 { sides leg { reps 12 } }",
        ),
        (
            "Desk break\n\nName: shoulder rolls\nReps: 10\n\nMake them big: all the way round.\n",
            "shoulder rolls: reps 10",
        ),
    ],
)
def test_a_text_with_colons_is_a_text(text, expected):
    assert expected == understood("notes.txt", text)


FENCED = """\
---
title: Desk break
exercises:
  - name: Shoulder rolls
    reps: 10
  - name: Neck tilt
    hold: 15 s
    sides: both
tags: [desk, neck]
---
"""


def test_exercises_in_the_front_matter_come_behind_the_article():
    assert "Shoulder rolls: reps 10\nNeck tilt: sides side { hold 15 s }" == understood(
        "a.md", FENCED + "A short one.\n"
    )
    assert "Shoulder rolls: reps 10\nNeck tilt: sides side { hold 15 s }" == understood("a.md", FENCED)


def test_what_the_article_tells_itself_counts():
    told = "## Shoulder rolls\nRoll them 6 times.\n\n## Neck tilt\nTilt it 4 times to each side.\n"
    assert "Shoulder rolls: reps 6\nNeck tilt: sides side { reps 4 }" == understood("a.md", FENCED + told)


def test_other_records_in_the_front_matter_are_settings():
    assert "Fist: reps 10" == understood(
        "a.md",
        "---\ntitle: Hands\nresources:\n- name: one\n  src: a.png\n- name: two\n  src: b.png\n---\n"
        "## Fist\nClose it 10 times.\n",
    )


ORG = """\
#+TITLE: Desk breaks
#+STARTUP: overview

* Neck                                                             :neck:
** Chin tucks
   :PROPERTIES:
   :style: 12x30
   :END:
   Draw the chin straight back. Hold for *3 seconds*. Repeat 10 times.
** TODO Side bends [0/2]
   SCHEDULED: <2021-03-01 Mon>
   - Bring the ear to the shoulder
   - Hold 20 seconds
   - Repeat on the other side
* Voice
** Lip trills
*** 2 minutes
** Hums
*** 8 times
"""


def test_an_org_file_is_read_as_markdown():
    assert drawn("breaks.org", ORG) == (
        "h2 Neck\nh3 Chin tucks\np Draw the chin straight back. Hold for <3 seconds>. Repeat 10 times.\n"
        "h3 Side bends\nbullets\n  - p Bring the ear to the shoulder\n  - p Hold 20 seconds\n"
        "  - p Repeat on the other side\nh2 Voice\nh3 Lip trills\nbullets\n  - p 2 minutes\n"
        "h3 Hums\nbullets\n  - p 8 times\n"
        "x data for programs: #+STARTUP: overview\nx properties: :PROPERTIES:\nx properties: :style: 12x30\n"
        "x properties: :END:\nx date: SCHEDULED: <2021-03-01 Mon>"
    )


def test_an_org_file_is_told_by_its_text():
    expected = (
        "Chin tucks: reps 10 hold 3 s\nSide bends: sides side { hold 20 s }\nLip trills: work 120 s\nHums: reps 8"
    )
    assert expected == understood("breaks.org", ORG) == understood("breaks.txt", ORG)


def test_properties_may_be_doses():
    text = (
        "* Heel raises\n:PROPERTIES:\n:SETS: 3\n:REPS: 12\n:ID: 99-12\n:END:\nRise slowly.\n* Toe curls\n:PROPERTIES:\n"
    )
    text += ":REPS: 8\n:END:\nCurl them.\n"
    assert "Heel raises: sets 3 { reps 12 tempo slowly }\nToe curls: reps 8" == understood("feet.org", text)


def test_bullets_and_footnotes_of_stars_are_no_headlines():
    text = "Hands:\n\n* Fists 10 times\n* Fans 10 times\n\n** Each side.\n"
    assert "Fists: reps 10\nFans: reps 10" in understood("notes.txt", text)


XML = """\
<?xml version="1.0"?>
<routine name="Desk break">
  <!-- twice a day -->
  <exercise name="Fist" reps="10" sets="2"/>
  <exercise name="Arm stretch">
    <how>Hold one arm across for 15 seconds &amp; breathe. Repeat with the other arm.</how>
  </exercise>
</routine>
"""


def test_elements_are_records():
    assert drawn("break.xml", XML) == (
        "h1 Desk break\nh2 Fist\nbullets\n  - p Reps: 10\n  - p Sets: 2\nh2 Arm stretch\n"
        "p Hold one arm across for 15 seconds & breathe. Repeat with the other arm.\n"
        'x comment: <?xml version="1.0"?>\nx comment: <!-- twice a day -->'
    )
    assert "Fist: sets 2 { reps 10 }\nArm stretch: sides arm { hold 15 s }" == understood("break.txt", XML)


def test_markup_without_records_is_a_page():
    assert "Fist: reps 10" == understood("page.txt", "<h1>Fist</h1><p>Close it 10 times.</p>")


def test_each_side_may_be_a_field_of_its_own():
    text = "- name: Toe taps\n  reps: {per_side: 12}\n- name: Neck tilt\n  hold: {left: 15, right: 15}\n- name: Fan\n"
    text += "  hands: both\n  reps: 5\n"
    told = "Toe taps: sides side { reps 12 }\nNeck tilt: sides side { hold 15 s }\nFan: sides side { reps 5 }"
    assert told == understood("records.txt", text)


def test_a_word_about_a_group_is_no_exercise():
    text = (
        "day1:\n  focus: hands\n  exercises: {Fist: 3x10, Fan: 2x8}\nday2:\n  focus: feet\n  exercises: {Curls: 3x12}\n"
    )
    told = "Fist: sets 3 { reps 10 }\nFan: sets 2 { reps 8 }\nCurls: sets 3 { reps 12 }"
    assert told == understood("plan.yaml", text)


@pytest.mark.parametrize(
    ("settings", "article", "expected"),
    [
        (
            "title: Toe curls\nsets: 3\nreps: 10\nhold: 5 s\n",
            "Curl a towel in.\n",
            "Toe curls: sets 3 { reps 10 hold 5 s }",
        ),
        (
            "reps: '10'\nrest: 30s\n",
            "# Chin tuck\n## Steps\n1. Sit tall.\n2. Draw the chin back.\n",
            "Chin tuck: reps 10; rest 30 s",
        ),
        ("title: Plank\nreps: 3\n", "Hold for 20 seconds.\n", "Plank: hold 20 s"),
        (
            "title: Two\nreps: 9\n",
            "## Fist\nClose the hand.\n## Fan\nSpread it.\n## Tap\nTap it.\n",
            "Fist: reps 9\nFan: reps 9\nTap: reps 9",
        ),
    ],
    ids=["of one exercise", "under its title", "the article gives its own", "of each of several"],
)
def test_front_matter_may_give_the_dose(settings, article, expected):
    assert expected == understood("a.md", f"---\n{settings}---\n{article}")
