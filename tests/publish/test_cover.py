"""The cover is a picture that other programs open, says what the guide is, and is the same everywhere."""

import hashlib
import shutil
import struct
import subprocess
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.model.timeline import Timeline
from guide.publish.cover import SIZE, cover_png
from guide.publish.lettering import drawable, strokes, width, wrapped
from guide.publish.png import deflated, png


def pixels(picture):
    """Rows of palette indices, and the palette, read as the PNG format says."""
    at, data, palette = 8, b"", b""
    while at < len(picture):
        length, name = struct.unpack(">I4s", picture[at : at + 8])
        body = picture[at + 8 : at + 8 + length]
        assert zlib.crc32(name + body) == int.from_bytes(picture[at + 8 + length : at + 12 + length], "big")
        data += body if name == b"IDAT" else b""
        palette = body if name == b"PLTE" else palette
        at += 12 + length
    raw, above, rows = zlib.decompress(data), bytes(SIZE), []
    for start in range(0, len(raw), SIZE + 1):
        assert 2 == raw[start]
        above = bytes((a + b) & 255 for a, b in zip(above, raw[start + 1 : start + 1 + SIZE], strict=True))
        rows.append(above)
    return rows, [tuple(palette[at : at + 3]) for at in range(0, len(palette), 3)]


@given(st.one_of(st.binary(max_size=2000), st.lists(st.tuples(st.integers(0, 255), st.integers(1, 900))).map(
    lambda runs: b"".join(bytes([value]) * count for value, count in runs)
)))  # fmt: skip
def test_what_is_deflated_inflates_to_the_same(data):
    assert data == zlib.decompress(deflated(data))


def test_flat_colours_take_little_room():
    assert 5000 > len(png(np.zeros((600, 600), np.uint8), [(0, 0, 0)]))


def test_the_picture_is_read_by_another_program(tmp_path, timeline):
    if not shutil.which("ffprobe"):
        pytest.skip("ffprobe is not installed")
    (tmp_path / "cover.png").write_bytes(cover_png("Wrists first", timeline))
    asked = ["ffprobe", "-v", "error", "-show_entries", "stream=codec_name,width,height", "-of", "csv=p=0"]
    done = subprocess.run([*asked, tmp_path / "cover.png"], capture_output=True, text=True, check=True)
    assert ("png,600,600", "") == (done.stdout.strip(), done.stderr)


def test_the_picture_is_the_same_on_every_machine(timeline):
    digest = hashlib.sha256(cover_png("Wrists first", timeline)).hexdigest()
    assert "22646a3740f6de8c008491c9b0cae47f28ceb2070d0b2ccc580969a5860a62cf" == digest


def test_the_picture_shows_title_and_what_is_done_over_time(timeline):
    rows, palette = pixels(cover_png("Wrists first", timeline))
    letters = sum(row.count(15) for row in rows[:340])
    assert 20_000 < letters  # a tenth of the upper half: letters are thick
    amber = palette.index((0xFF, 0xC1, 0x4D))
    columns = [x for x in range(SIZE) if rows[500][x] == amber]
    held = range(44 + 512 * 5 // 10, 44 + 512 * 7 // 10)  # the hold from second 5 to second 7 of 10
    assert list(held) == columns


def test_everything_stays_inside_the_margins(timeline):
    for title in ("W" * 80, "A long title that does not end where it should but goes on and on and on " * 4, "I"):
        rows, _ = pixels(cover_png(title, timeline))
        assert not any(any(row[:24]) or any(row[-24:]) for row in rows)
        assert not any(any(row) for row in (*rows[:24], *rows[-24:]))


@pytest.mark.parametrize("title", ["", "足", "\0", "🦶🦶"])
def test_a_title_without_a_letter_that_can_be_drawn_makes_a_picture_too(timeline, title):
    assert cover_png(title, timeline).startswith(b"\x89PNG")


def test_a_guide_of_nothing_makes_a_picture_too():
    assert cover_png("A", Timeline(1, (), (), ())).startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("text", "drawn"), [("Füße – très légers", "FUSSE – TRES LEGERS"), ("ﬁve  toes\n", "FIVE TOES"), ("10 €", "10")]
)
def test_accents_are_dropped_and_what_has_no_letter_is_left_out(text, drawn):
    assert drawn == drawable(text)


def test_every_letter_is_different_from_every_other():
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ12345678"
    assert len(letters) == len({tuple(strokes(letter)) for letter in letters})


def test_lines_are_broken_between_words():
    assert ("HEEL", "RAISES") == wrapped("HEEL RAISES", width("RAISES"))
    assert ("HEEL RAISES",) == wrapped("HEEL RAISES", width("HEEL RAISES"))
    assert () == wrapped("", 10)
