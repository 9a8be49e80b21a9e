"""Bullets on lines of their own belong in front of the line below."""

import pytest

from guide.model.document import List, Paragraph
from guide.read import read_bytes


def items(text: str) -> list[str]:
    (only,) = read_bytes("page.txt", text.encode()).blocks
    assert isinstance(only, List)
    return [item.first.text.content for item in only.items if isinstance(item.first, Paragraph)]


@pytest.mark.parametrize("bullet", ["•", "▪", "●", "➤", "✓"])
@pytest.mark.parametrize("gap", ["\n", "  \n   ", "\n\n"], ids=["line", "blanks", "empty line"])
def test_they_begin_the_items_of_a_list(bullet: str, gap: str) -> None:
    assert ["Lean back", "Sit up again"] == items(f"{bullet}{gap}Lean back\n{bullet}{gap}Sit up again\n")


def test_one_alone_is_left_where_it_is() -> None:
    blocks = read_bytes("page.txt", "Lean back\n•\n\nSit up\n".encode()).blocks
    assert not any(isinstance(block, List) and block.items[0].blocks for block in blocks)


def test_dashes_above_sentences_do_too() -> None:
    assert ["Lean back.", "Sit up again."] == items("-\nLean back.\n-\nSit up again.\n")


def test_dashes_between_short_lines_are_rules() -> None:
    blocks = read_bytes("page.txt", b"Knee lift\n-\nTen times\n-\nFive times\n").blocks
    assert not any(isinstance(block, List) for block in blocks)
