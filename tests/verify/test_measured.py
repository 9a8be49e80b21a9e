"""Figures are written and read back as they are, and others are not taken for them."""

from math import inf

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.verify.measured import Measured, read, together, written

LEVELS = st.one_of(st.just(-inf), st.floats(-200, 20))


@st.composite
def figures(draw) -> Measured:
    """What may be measured of a stretch."""
    return Measured(
        signals=draw(st.integers(0, 99)),
        worst_deviation=draw(st.integers(-640, 640)),
        spoken=draw(st.integers(0, 99)),
        noise_dbfs=draw(LEVELS),
        peak_dbtp=draw(LEVELS),
        powers=np.array(draw(st.lists(st.floats(0, 1), max_size=20)), float),
    )


def plain(measured: Measured) -> tuple[object, ...]:
    return (
        *(measured.signals, measured.worst_deviation, measured.spoken, measured.noise_dbfs, measured.peak_dbtp),
        measured.powers.tolist(),
    )


@given(figures())
def test_what_is_written_is_read_back_to_the_last_bit(measured: Measured) -> None:
    again = read(written(measured))
    assert again is not None
    assert plain(measured) == plain(again)


@given(st.lists(figures(), max_size=5), figures())
def test_added_up_in_two_steps_or_in_one_they_are_the_same(parts: list[Measured], last: Measured) -> None:
    assert plain(together([*parts, last])) == plain(together([together(parts), last]))


def test_of_nothing_there_are_none() -> None:
    assert (0, 0, 0, -inf, -inf, []) == plain(together([]))


@given(figures(), st.data())
def test_half_of_them_are_none(measured: Measured, data: st.DataObject) -> None:
    whole = written(measured)
    assert read(whole[: data.draw(st.integers(0, len(whole) - 1))]) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[]",
        b"\xff\xfe",
        b'{"signals":1}',
        b'{"signals":1.5,"worst_deviation":0,"spoken":0,"noise_dbfs":null,"peak_dbtp":null,"powers":[]}',
        b'{"signals":"1","worst_deviation":0,"spoken":0,"noise_dbfs":null,"peak_dbtp":null,"powers":[]}',
        b'{"signals":1,"worst_deviation":0,"spoken":0,"noise_dbfs":NaN,"peak_dbtp":null,"powers":[]}',
        b'{"signals":1,"worst_deviation":0,"spoken":0,"noise_dbfs":null,"peak_dbtp":null,"powers":[Infinity]}',
        b'{"signals":1,"worst_deviation":0,"spoken":0,"noise_dbfs":null,"peak_dbtp":null,"powers":[[1.0]]}',
        b'{"signals":1,"worst_deviation":0,"spoken":0,"noise_dbfs":null,"peak_dbtp":null,"powers":{}}',
        b'{"signals":1,"worst_deviation":0,"spoken":0,"noise_dbfs":null,"peak_dbtp":null,"powers":[],"more":1}',
        b"[" * 100_000,
    ],
)
def test_anything_else_is_none(content: bytes) -> None:
    assert read(content) is None
