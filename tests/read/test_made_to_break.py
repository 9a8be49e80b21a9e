"""Files that are made to break a program: read like any other, or not as what they pretend to be."""

from __future__ import annotations

from functools import partial

import pytest
from work import calls

from guide.read import read_bytes
from guide.understand import understand

MERGED = "a0: &a0\n  name: Squat\n  reps: 5\n" + "".join(
    f"a{n}: &a{n}\n  <<: *a{n - 1}\n  <<: *a{n - 1}\n" for n in range(1, 25)
)
SHARED = "a0: &a0 [squat, lunge, bridge]\n" + "".join(f"a{n}: &a{n}\n" + f"- *a{n - 1}\n" * 9 for n in range(1, 10))
DEEP = "".join(f"{'*' * n} Squat {n}\n" for n in range(1, 1_050))


@pytest.mark.parametrize("text", [MERGED, SHARED], ids=["merged", "shared"])
def test_what_stands_in_itself_again_and_again_is_read(text: str) -> None:
    read = read_bytes("bomb.yaml", text.encode())
    assert read.source.text.startswith(text[:20])
    understand(read)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("blanks.org", "* Squat" + " " * 60_000 + "x\n** Lunge\n** Bridge\n"),
        ("comments.xml", "<!--" * 40_000),
        ("deep.org", DEEP),
    ],
    ids=["blanks", "comments", "deep"],
)
def test_what_begins_and_never_ends_is_read(name: str, text: str) -> None:
    """A pattern that looked at the rest again from each of its places would take minutes."""
    assert read_bytes(name, text.encode()).source.text


@pytest.mark.parametrize("kind", [None, "xml"])
@pytest.mark.parametrize("comment", ["<!-- a -->\n", "/* a */\n"], ids=["markup", "program"])
def test_many_comments_in_front_are_read(comment: str, kind: str | None) -> None:
    """A comment that could go on behind its end would double the time with each of them."""
    assert read_bytes("comments", (comment * 60 + "Do 10 squats, < 2 minutes.\n").encode(), kind).blocks


def calls_in_reading(name: str, text: str) -> int:
    return calls(partial(read_bytes, name, text.encode()))


@pytest.mark.parametrize("sign", ['"', "“", "«", "o", "–", "•", ">", "[ ]", "(1)"])
def test_twice_as_many_lines_that_begin_alike_take_twice_the_work(sign: str) -> None:
    """Each would be looked for among all the others."""
    once, twice = (f"{sign} Squat\n" * many for many in (200, 400))
    read_bytes("alike.md", twice.encode())  # what is loaded or looked up once is not counted
    assert calls_in_reading("alike.md", twice) <= 2 * calls_in_reading("alike.md", once)


def test_a_record_of_twice_as_many_fields_takes_twice_the_work() -> None:
    """The time of the whole would be looked for again at each of them."""
    fields = [f'"step {number}": "Stand up."' for number in range(400)]
    once, twice = ('{"exercises": [{"duration": 30}], ' + ", ".join(some) + "}" for some in (fields[:200], fields))
    read_bytes("fields.json", twice.encode())  # as above
    assert calls_in_reading("fields.json", twice) <= 2 * calls_in_reading("fields.json", once)
