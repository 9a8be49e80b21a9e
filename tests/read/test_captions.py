"""Captions of a video: running text, however they are stamped; a schedule is none."""

from __future__ import annotations

import pytest

from guide.model.document import Clutter, Paragraph
from guide.read import read_bytes

RUNNING = """\
0:02 Lie on your back with your
0:05 knees bent. Lift your hips and
0:09 hold for 5 seconds. Do that 10
0:12 times.
0:40 Now roll onto your side and lift
0:44 the top leg 12 times, then change
0:47 sides.
"""
BELOW = "\n".join(line.replace(" ", "\n", 1) for line in RUNNING.splitlines())
IN_BRACKETS = "\n".join(f"[{line[:4]}]{line[4:]}" for line in RUNNING.splitlines())
NUMBERED = "\n".join(
    f"{number}\n00:00:{number:02},000 --> 00:00:{number + 1:02},500\n{line[5:]}\n"
    for number, line in enumerate(RUNNING.splitlines(), start=1)
)
TO_A_FRACTION = "\n".join(
    f"[00:00:{number:02}.250] {line[5:]}" for number, line in enumerate(RUNNING.splitlines(), start=1)
)
UNTIL = "\n".join(
    f"[00:{number:02}.000 --> 00:{number + 1:02}.000] {line[5:]}"
    for number, line in enumerate(RUNNING.splitlines(), start=1)
)
OF_A_FORMAT = "WEBVTT\n\n" + "\n".join(
    f"00:{number:02}.000 --> 00:{number + 1:02}.000\n{line[5:]}\n"
    for number, line in enumerate(RUNNING.splitlines(), start=1)
)
SENTENCES = """\
0:00 Hello and welcome back to another class with me.
0:20 Turn your head to the right and hold for 20 seconds.
0:45 Turn it to the left and hold it there for as long.
1:10 Now shrug your shoulders ten times, and we are done.
"""
SCHEDULE = "0:30 Plank\n1:00 Squats\n1:30 Lunges\n2:00 Push-ups\n2:30 Rest\n3:00 Jumping jacks\n3:30 Plank\n"
SESSION = """\
0:00 March on the spot and swing your arms.
1:00 Lift your knees and clap your hands.
2:00 Squat down and come back up slowly.
3:00 Reach up high and lean to the side.
"""
DAY = "09:00 arrive and warm up\n09:10 stretch your calves\n09:15 march\n09:20 balance\n09:25 rest\n09:30 go home\n"


def paragraphs_of(text):
    blocks = read_bytes("talk.txt", text.encode()).blocks
    return [" ".join(block.text.content.split()) for block in blocks if isinstance(block, Paragraph)]


@pytest.mark.parametrize("text", [RUNNING, BELOW, IN_BRACKETS, NUMBERED, OF_A_FORMAT, TO_A_FRACTION, UNTIL])
def test_captions_are_running_text(text):
    assert (
        "Lie on your back with your knees bent. Lift your hips and hold for 5 seconds. Do that 10 times. Now roll"
        in (" ".join(paragraphs_of(text)))
    )


def test_two_captions_are_enough_where_they_are_exact():
    exact = "00:00:01,000 --> 00:00:04,000\nSit up tall.\n\n00:00:04,500 --> 00:00:09,000\nRoll your shoulders.\n"
    assert ["Sit up tall. Roll your shoulders."] == paragraphs_of(exact)


def test_whole_sentences_are_captions_too():
    assert "0:00" not in " ".join(paragraphs_of(SENTENCES))


def test_a_pause_behind_a_sentence_begins_a_paragraph():
    assert ["times.", "sides."] == [one.split()[-1] for one in paragraphs_of(RUNNING)]


def test_stamps_are_left_out_and_words_keep_their_places():
    document = read_bytes("talk.txt", RUNNING.encode())
    stamps = [block.text.content for block in document.blocks if isinstance(block, Clutter)]
    assert ["0:02", "0:05", "0:09", "0:12", "0:40", "0:44", "0:47"] == stamps
    second = next(block for block in document.blocks if isinstance(block, Paragraph) and "roll" in block.text.content)
    at = second.text.content.index("sides")
    assert "sides" == RUNNING[second.text.offset(at) : second.text.offset(at) + 5]


@pytest.mark.parametrize("text", [SCHEDULE, SESSION, DAY])
def test_a_schedule_keeps_its_times(text):
    assert text.split()[0] in " ".join(paragraphs_of(text))


def test_sounds_are_left_out_but_not_words_between_them_nor_numbers_in_brackets():
    text = (
        "0:02\n[Music]\n0:04\n[Music] and lift your arm [Applause]\n0:07\n(10 times)\n0:09\nand lower\n0:12\nit again\n"
    )
    document = read_bytes("talk.txt", text.encode())
    assert ["sound"] == [one.reason for one in document.blocks if isinstance(one, Clutter) and "[" in one.text.content]
    assert "[Music] and lift your arm [Applause] (10 times) and lower it again" == " ".join(paragraphs_of(text))
