"""Laws of understanding, on random articles: nothing raises, nothing is lost, nothing is in two places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import partial

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from work import calls

from guide.model.routine import Group, LeftOut, Routine, Step, steps_of
from guide.model.text import Text, plain
from guide.read import read_bytes
from guide.understand import understand
from guide.understand.doses import read_sentence
from guide.understand.lexicon.english import ENGLISH
from guide.understand.outline import outline
from guide.understand.outline.wrapping import lines_of
from guide.understand.sentences import LONGEST
from guide.understand.tokens import mark_numbers

WORDS = [
    "hold",
    "stay",
    "walk",
    "rest",
    "pause",
    "repeat",
    "switch",
    "change",
    "lift",
    "lower",
    "breathe",
    "in",
    "out",
    "sit",
    "stand",
    "lie",
    "for",
    "to",
    "and",
    "then",
    "or",
    "the",
    "your",
    "other",
    "each",
    "side",
    "leg",
    "left",
    "right",
    "foot",
    "times",
    "reps",
    "sets",
    "rounds",
    "seconds",
    "minutes",
    "second",
    "minute",
    "set",
    "of",
    "with",
    "on",
    "at",
    "least",
    "up",
    "about",
    "another",
    "more",
    "do",
    "5",
    "10",
    "2-3",
    "20",
    "30",
    "1:30",
    "3x10",
    "ten",
    "twice",
    "half",
    "a",
    "dozen",
    "one",
    "two",
    "if",
    "you",
    "have",
    "pain",
    "only",
    "every",
    "day",
    "week",
    "clockwise",
    "direction",
    "exercise",
    "circuit",
    "stretch",
    "plank",
    "squats",
    "hands",
    "slowly",
    "(or",
    "x",
    "×",
    "-",
    ":",
    "/",
    "[10",
    "reps]",
    "[rest",
    "10",
    "s]",
    "[skip]",
    "4-7-8",
    "@",
    "°",
]
ENDS = (". ", ".\n", "\n\n", ", ", "; ", ": ", "? ", "! ", " ", "\n- ", "\n1. ", "\n## ", "\n\n# ", "\n| ", " | ", "… ")

sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
articles = st.lists(st.tuples(sentences, st.sampled_from(ENDS)), min_size=1, max_size=30).map(
    lambda pieces: "".join(sentence + end for sentence, end in pieces)
)


def understood(text: str) -> Routine:
    """The routine of an article."""
    return understand(read_bytes("article.md", text.encode("utf-8", "surrogatepass")))


def all_texts(routine: Routine) -> Iterator[Text]:
    """Every text of the source that the routine holds: names, sentences, what is left out, headings."""
    told: list[Step | LeftOut] = [*routine.opening, *routine.closing, *routine.doses_for_all, *routine.left_out]
    for part in routine.parts:
        told += part.said_by if isinstance(part, Group) else ()
        for exercise in part.exercises if isinstance(part, Group) else (part,):
            yield exercise.name
            told += steps_of(exercise.body, asking=True)
    yield from (one.text for one in told)


def words_of(text: str) -> Counter[str]:
    """Words of two letters and more."""
    return Counter(re.findall(r"[a-z]{2,}", text.lower()))


def test_a_line_of_nothing_but_blanks_does_not_raise() -> None:
    assert "First words." in {text.content for text in all_texts(understood("First words.<td>&nbsp;<td>and more"))}


def test_words_that_are_put_in_behind_a_number_stand_nowhere_before_it() -> None:
    (exercise,) = understand(read_bytes("article.txt", b"once bot  - Fold forwards and hold for 5 seconds.")).exercises
    assert [0] == [step.text.offset(0) for step in steps_of(exercise.body, asking=False)]


@given(articles)
@settings(max_examples=150, deadline=None)
@example("hold\n## 5 minutes stay.\n5 seconds. ")
@example("4-7-8 | stay\n| hold. ")
@example("walk 5 and s] hold 5. ")
def test_no_article_raises_and_no_word_is_lost(text: str) -> None:
    """But for words that only join exercises told in one sentence: "10 squats and 8 lunges"."""
    routine = understood(f"# Title\n\nFirst words.\n\n{text}")
    kept = set(words_of(" ".join(one.content for one in all_texts(routine))))
    lost = set(words_of(re.sub(r"\[[^\[\]]*\]", " ", text))) - kept - set(words_of(routine.title))
    joints = {word for word in lost if ENGLISH.joints.links.search(f" {word} ")}
    assert set() == lost - joints, f"lost of {text!r}"


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
@example("1.\n2\n((5 x\n| 3x\n")
@example("e\n-ÿ\n0s")
@example("Hold for 20 s-4 s;")
@example("calm\n**Target**: nec3s, arms\n- then form a W (elbows bent) and t")
@example("Walk about, several times.\n\n### IV\n\n(3) a few times.")
@example("three set\n# f\nPerform3 circuit\nRepeat circuit1")
@example("Hold for " + "9" * 400 + " seconds.")
@example(
    "Do each exercise for 45 seconds. Rest 15 seconds between exercises. Do 3 rounds.\n"
    "Press yourself off the sill. Begin with 18, and take three away each time until you are down to 9.\n"
    "=   Squats: work 45 s\n=   Push-ups: work 45 s\n=   Plank: work 45 s"
)
def test_no_text_raises(text: str) -> None:
    if any(character.isprintable() and not character.isspace() for character in text):
        understood("Words.\n" + text.replace("\0", " "))


def test_a_rest_between_sets_before_any_exercise_of_its_section_raises_nothing() -> None:
    fields = "## Mat\n\n- 6 x side bends to each side\n\nSets: 3\nRest/set: 45 s"
    routine = understood(f"- 10 x arm circles\n\n{fields}\n\n# Kicks\n\nKick forward, 12 x leg, then rest.\n")
    assert [exercise.name.content for exercise in routine.exercises][-1] == "Kicks"


@given(articles)
@settings(max_examples=60, deadline=None)
def test_the_same_article_is_understood_the_same_way(text: str) -> None:
    assert understood(text + " end") == understood(text + " end")


@pytest.mark.parametrize(
    "text",
    [
        "Step 1\nStep 2\nStep 3\nBox breathing can be done anywhere, and it calms you in minutes.\n",
        "For the neck\n2. As before, but backwards.\n3. As before, but faster.\nStep 2\n- Chin tucks, 10 times\n"
        "# paragraphs\n1. Lift your right leg ten times.\n",
    ],
    ids=["steps that tell nothing", "a step without a sentence beside lists"],
)
def test_items_without_words_raise_nothing(text: str) -> None:
    assert understand(read_bytes("page.txt", text.encode())) is not None


@pytest.mark.parametrize("sign", ["×", "<t0>) ", "(<n0>) ", "x "])
def test_a_run_of_signs_is_no_interval_and_is_seen_to_be_none_at_once(sign: str) -> None:
    """Where a sign could be taken in two ways, sixty of them would take longer than anybody waits."""
    assert not ENGLISH.headings.interval.match(sign * 60 + "a")


def test_rounds_behind_one_another_in_a_line_are_read_however_many() -> None:
    """Where each is looked for in what is left behind the one before, a thousand are too many to go down."""
    assert understood("Big\n\n- " + "Row 500 m. 3 rounds: 10 squats, 5 dips. " * 1000) is not None


@pytest.mark.parametrize("article", ["Big\n\n{}!", "Big\n\nHold {} end"])
@pytest.mark.parametrize("sign", ["*", "_", " ", "\t", ".", "#", "-", "|", "("])
def test_a_run_of_signs_is_read_at_once(article: str, sign: str) -> None:
    """Where two parts of a pattern could take the same signs, some hundred would take longer than anybody waits."""
    assert understood(article.format(sign * 2000)) is not None


@pytest.mark.parametrize("sign", ["a", "-", "a-", "a ", "'"])
@pytest.mark.parametrize(
    "sentence", ["Do 10 squats. {} end. Do 5 lunges.", "Press 3 x 10 {} 3 x 8.", "Press 10 times {} 8 times."]
)
def test_a_long_word_is_read_at_once(sentence: str, sign: str) -> None:
    """Where a few words may stand, and a word may be taken for several, eighty letters would take a minute."""
    assert understood(f"Big\n\n{sentence.format(sign * 2000)}") is not None


@pytest.mark.parametrize("sign", [" ", " - a"])
def test_what_may_stand_before_the_length_of_a_part_is_read_at_once(sign: str) -> None:
    """Where that is looked for from each sign to the end of the line, some ten thousand would take a minute."""
    assert understood(f"Big\n\nPress{sign * (20_000 // len(sign))}(x") is not None


def test_a_run_of_brackets_behind_a_name_over_notes_is_read_at_once() -> None:
    """Where what stands behind the last of them could be brackets too, each would be gone over from every other."""
    notes = "() " * 20_000 + "end\n  - Lift it up.\n  - Lower your arms.\n"
    assert understood(f"Big\n\n- Bear {notes}- Cat {notes}") is not None


@pytest.mark.parametrize("heading", ["## 3 rounds", "**AMRAP 12**", "## 3 rounds\n\n## Squats"])
def test_headings_that_ask_for_rounds_are_not_each_in_the_one_before(heading: str) -> None:
    root, _ = outline(read_bytes("gym.md", ("# Gym\n\nHello.\n\n" + f"{heading}\n\n" * 1000).encode()), ENGLISH)
    assert sum(1 for _ in root.walk()) > 1000


@pytest.mark.parametrize("dose", ["10:30 ", "Hold it (30 sec): ", "Do 10 "])
def test_what_runs_on_for_longer_than_a_sentence_is_not_read_as_one(dose: str) -> None:
    """Each number of a sentence is held against all others: a line of thousands takes longer than anybody waits."""
    assert read_sentence(plain(dose * (LONGEST // len(dose))), ENGLISH).marked.quantities
    running_on = read_sentence(plain(dose * LONGEST), ENGLISH)
    assert (running_on.mentions, running_on.conditional, running_on.unread) == ((), (), ())


@pytest.mark.parametrize("lines", ["10 each:\nBurpees\nDips\n", "Snatch\n3 x 5\n", "Box jumps 24/20 in\n"])
def test_each_line_of_a_long_paragraph_is_looked_at_once(lines: str) -> None:
    few, many = (
        partial(outline, read_bytes("gym.txt", f"At the gym\n\nDo what you can.\n\n{lines * times}".encode()), ENGLISH)
        for times in (250, 1000)
    )
    once = calls(few)  # with what is loaded or looked up only once
    assert calls(many) < 6 * once


def test_sets_in_a_row_are_read_at_once() -> None:
    """Where the sign behind a number may be read as one with it and as a word of its own, forty take for ever."""
    assert understood("# Row\n\n## Row\n\nSit. " + "3 x 10 - 90 s - " * 40) is not None


@pytest.mark.parametrize("line", ["index\n", "- overview\n"])
def test_lines_that_each_could_stand_over_contents_are_read_at_once(line: str) -> None:
    """Where what each of them leads to is looked up anew, twenty thousand would take minutes."""
    assert read_bytes("article", (line * 20_000 + "end\n").encode()) is not None


def test_each_sign_that_may_close_what_is_quoted_is_looked_at_once() -> None:
    few, many = (partial(mark_numbers, plain('24" ' * times), ENGLISH) for times in (200, 800))
    once = calls(few)  # as above
    assert calls(many) < 6 * once


def test_bold_type_is_looked_for_near_a_line_only() -> None:
    few, many = (partial(outline, read_bytes("gym.md", (b"**a**\n" * times)), ENGLISH) for times in (300, 1200))
    once = calls(few)  # as above
    assert calls(many) < 6 * once


def test_lines_that_all_go_on_in_the_next_are_joined_at_once() -> None:
    """Where all that was joined is looked through for each of them, fifty thousand would take minutes."""
    assert ["a " * 49_999 + "a"] == [line.content for line in lines_of(plain("a\n" * 49_999 + "a"), ENGLISH)]


def test_a_bracket_that_is_closed_many_lines_later_holds_them_together() -> None:
    inside = "lift the heel.\n" * 40
    lines = lines_of(plain(f"Stand (as told:\n{inside}and lower it.)\nRest."), ENGLISH)
    assert ["Stand", "Rest."] == [line.content[:5] for line in lines]


def test_each_request_for_the_other_side_looks_back_only_so_far() -> None:
    few, many = (
        partial(understood, f"# Legs\n\n## Raise\n\n{'Switch legs. Hold 5 seconds. ' * times}") for times in (250, 1000)
    )
    few()  # what is loaded or looked up only once
    assert calls(many) < 6 * calls(few)


@pytest.mark.parametrize(
    ("first", "told_again"),
    [
        ("Nod your head ten times. ", "Nod your head. Ten times. "),
        ("Take three breaths. ", "Repeat this 5 times again. Repeat 6 times. "),
    ],
)
def test_each_dose_told_again_looks_only_so_far_for_another_movement(first: str, told_again: str) -> None:
    few, many = (partial(understood, f"# Neck\n\n## Nod\n\n{first}{told_again * times}") for times in (200, 800))
    few()  # what is loaded or looked up only once
    assert calls(many) < 6 * calls(few)


def test_each_time_that_only_describes_is_held_against_each_other_time_once() -> None:
    """However many sentences ask for it."""
    few, many = (
        partial(understood, f"# Breath\n\n## Box\n\n{'Each phase lasts 4 seconds. Hold 4 seconds. ' * times}")
        for times in (200, 800)
    )
    few()  # as above
    assert calls(many) < 6 * calls(few)


def test_lines_that_could_each_stand_over_all_below_them_are_looked_at_once() -> None:
    """Where each begins what stands below it anew, some hundreds are too many to go down, and take a minute."""
    few, many = (
        partial(outline, read_bytes("gym.txt", b"The moves\n" * times + b"Squats\n" * times), ENGLISH)
        for times in (250, 1000)
    )
    once = calls(few)  # with what is loaded or looked up only once
    assert calls(many) < 6 * once


@pytest.mark.parametrize("sign", ["; ", "("])
def test_a_long_line_of_signs_is_not_looked_through_as_the_name_of_a_part(sign: str) -> None:
    """Where it is, forty thousand signs take a minute, and these six."""
    assert outline(read_bytes("gym.txt", (sign * (100_000 // len(sign))).encode()), ENGLISH) is not None
