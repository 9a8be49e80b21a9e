"""Running text in two columns is read one column after the other."""

from __future__ import annotations

from guide.model.document import Block, Paragraph
from guide.read import read_bytes
from tests.read.outline import texts

PAGE = """Two at a time

Sit tall and breathe in          Stand behind a chair and
slowly through the nose,         hold on to it. Lift one
then out through pursed          heel, lower it and lift
lips. Do this 5 times.           the other, ten times.

Rest when you need to.
"""


def _paragraphs(text: str) -> list[Block]:
    return [block for block in read_bytes("page.txt", text.encode()).blocks if isinstance(block, Paragraph)]


def _words(text: str) -> list[str]:
    return [" ".join(block.text.content.split()) for block in _paragraphs(text)]


def test_the_left_column_comes_first() -> None:
    expected = [
        "Two at a time",
        "Sit tall and breathe in slowly through the nose, then out through pursed lips. Do this 5 times.",
        "Stand behind a chair and hold on to it. Lift one heel, lower it and lift the other, ten times.",
        "Rest when you need to.",
    ]
    assert expected == _words(PAGE)


def test_each_column_stands_where_it_says() -> None:
    right = _paragraphs(PAGE)[2].text
    lines = right.content.split("\n")
    starts = [right.offset(right.content.index(line)) for line in lines]
    assert [PAGE.index(line) for line in lines] == starts


def test_names_with_what_is_told_of_them_are_no_columns_of_text() -> None:
    page = (
        "Exercise           How to do it\n"
        "Heel raise         Rise on to your toes and\n"
        "                   lower slowly, 10 times\n"
        "Knee bend          Bend your knees a little\n"
        "                   and straighten, 8 times\n"
        "Side step          Step out to one side and\n"
        "                   back again, 6 times\n"
    )
    told = " ".join(text.content for text in texts(read_bytes("page.txt", page.encode()).blocks)).split()
    assert told.index("Rise") < told.index("Knee") < told.index("Bend") < told.index("Side")
