"""Formulas between dollar signs, as note books write them."""

from __future__ import annotations

import pytest

from guide.model.document import Paragraph
from guide.read import read_bytes


def read(text: str) -> Paragraph:
    block = read_bytes("note.md", text.encode()).blocks[-1]
    assert isinstance(block, Paragraph)
    return block


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        (r"Plank 30 s $\times4$", "Plank 30 s ×4"),
        (r"Squats $3 \times 10$ daily", "Squats 3 × 10 daily"),
        (r"Squats \(3 \times 10\) daily", "Squats 3 × 10 daily"),
        (r"Bend to $90^\circ$ and back", "Bend to 90° and back"),
        (r"Hold for $\geq 20 \text{ s}$", "Hold for ≥ 20  s"),
        (r"Bend $\frac{1}{2}$ way", "Bend 1/2 way"),
        ("It costs $5 or $6 a month", "It costs $5 or $6 a month"),
        (r"A sum $\sum_i x_i$ of things", r"A sum $\sum_i x_i$ of things"),
    ],
)
def test_formulas_are_as_a_person_types_them(written: str, plain: str) -> None:
    assert plain == read(written).text.content


def test_a_formula_knows_its_place() -> None:
    written = r"Plank 30 s $\times4$ now"
    text = read(written).text
    assert written.index("4") == text.offset(text.content.index("4"))
    assert written.index("now") == text.offset(text.content.index("now"))
