"""Sound is cut where it is quiet, and where it lasts too long; the same wherever its blocks end."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.audio.pieces import (
    BYTES,
    ECHO,
    LEAD,
    LONG_ENOUGH,
    LONGEST,
    SETTLING,
    SHORTEST_QUIET,
    UNSEEN,
    Piece,
    pieces_of,
)
from guide.audio.quiet import Quiet
from guide.audio.samples import SAMPLE
from guide.model.pcm import Pcm
from guide.model.timeline import QUIET_BEFORE
from guide.units import FRAME_LENGTH

TURN = 5
QUIET = Quiet(Pcm(np.arange(TURN * FRAME_LENGTH).astype(SAMPLE).tobytes()))


def sound(*stretches: int, rest: int = 0) -> bytes:
    """Frames of something and of quiet in turn, and a few samples more."""
    frames, at = b"", 0
    for number, count in enumerate(stretches):
        for _ in range(count):
            turn = at % TURN * BYTES
            frames += b"\x44\x01" * FRAME_LENGTH if number % 2 == 0 else QUIET.turn.frames[turn : turn + BYTES]
            at += 1
    return frames + b"\x44\x01" * rest


def cut(frames: bytes, block: int = 77_777, quiet: Quiet | None = QUIET) -> list[Piece]:
    blocks = (Pcm(frames[start : start + 2 * block]) for start in range(0, len(frames), 2 * block))
    return list(pieces_of(blocks, quiet))


def test_what_is_short_or_has_no_quiet_is_one_piece() -> None:
    frames = sound(50, 100, 50, rest=7)
    assert [Piece(0, Pcm(frames), 0, 0, 200, None)] == cut(frames, quiet=None)
    assert [Piece(0, Pcm(sound(30, rest=7)), 0, 0, 30, None)] == cut(sound(30, rest=7))


def test_between_two_sounds_is_quiet_that_belongs_to_no_piece() -> None:
    first, second = cut(sound(50, 100, 50))
    assert (0, 50 + ECHO) == (first.first, first.needed)
    assert (150 - LEAD - SETTLING, 150 - LEAD) == (second.first, second.takes_over)
    assert sound(50, 100, 50)[second.first * BYTES :] == second.samples.frames


def test_a_short_quiet_is_not_worth_a_cut() -> None:
    assert 1 == len(cut(sound(50, SHORTEST_QUIET - 1, 50)))
    assert 2 == len(cut(sound(50, SHORTEST_QUIET, 50)))


QUIET_BEFORE_FRAMES = QUIET_BEFORE // FRAME_LENGTH


def anew(*starts: int) -> Quiet:
    """The quiet that begins anew before sounds that begin at these frames."""
    return Quiet(QUIET.turn, (0, *(start - QUIET_BEFORE_FRAMES for start in starts)))


def two_sounds(one: int, pause: int, other: int, start: int) -> bytes:
    """Frames of something, of quiet, and of something else, before which the quiet begins anew at a frame."""
    first = sound(one, pause)
    begun = start - QUIET_BEFORE_FRAMES
    again = (QUIET.turn.frames * 3)[: (one + pause - begun) * BYTES]
    return first[: begun * BYTES] + again + b"\x55\x01" * FRAME_LENGTH * other + again


def test_in_a_quiet_in_which_an_encoder_settles_a_piece_ends_where_the_sound_begins_anew() -> None:
    assert QUIET_BEFORE_FRAMES == SETTLING + LEAD
    start = LONG_ENOUGH
    frames = two_sounds(start - 10, 10, 50, start)
    first, second = cut(frames, quiet=anew(start))
    assert (0, start - 10 + ECHO, start) == (first.first, first.needed, first.usable)
    assert (start - 10, start - LEAD, start - 1) == (second.first, second.takes_over, second.latest)
    assert frames[second.first * BYTES :] == second.samples.frames
    assert 1 == len(cut(frames))
    assert 1 == len(cut(two_sounds(start - 11, 10, 50, start - 1), quiet=anew(start - 1)))
    too_late = frames[: (start - 10) * BYTES] + b"\x44" + frames[(start - 10) * BYTES + 1 :]
    assert 1 == len(cut(too_late, quiet=anew(start)))


def test_a_piece_does_not_change_with_what_begins_anew_after_it_or_ends_before_it() -> None:
    start = LONG_ENOUGH + 20
    first, second = cut(two_sounds(start - 10, 10, 50, start), quiet=anew(start))
    assert first == cut(two_sounds(start - 10, 10, 70, start), quiet=anew(start))[0]
    later = cut(two_sounds(start - 7, 10, 50, start + 3), quiet=anew(start + 3))[1]
    assert (second.first + 3, second.samples) == (later.first, later.samples)


def test_quiet_in_another_place_of_its_turn_is_a_sound_like_any_other() -> None:
    shifted = sound(50, 100, 50)[BYTES:]
    assert 1 == len(cut(shifted))


def test_a_sound_without_end_is_cut_into_pieces_that_overlap() -> None:
    pieces = cut(sound(5 * LONGEST), quiet=None)
    assert 5 < len(pieces)
    for one, following in pairwise(pieces):
        assert following.first < following.takes_over < following.latest == one.usable


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(1, 80) | st.integers(LONGEST - 50, LONGEST + 50), min_size=1, max_size=7),
    st.integers(0, FRAME_LENGTH - 1),
    st.sampled_from([900, FRAME_LENGTH, 50_000]),
)
def test_every_sound_is_in_a_piece_and_seen_from_before_to_after(stretches: list[int], rest: int, block: int) -> None:
    frames = sound(*stretches, rest=rest)
    pieces = cut(frames, block)
    assert cut(frames) == pieces
    for piece in pieces:
        start = piece.first * BYTES
        assert frames[start : start + len(piece.samples.frames)] == piece.samples.frames
    sounding = [at for at in range(len(frames) // BYTES) if frames[at * BYTES : at * BYTES + 2] == b"\x44\x01"]
    for at in sounding:
        assert any(
            (piece.first == 0 or piece.takes_over + LEAD <= at) and at + ECHO <= (piece.usable or at + ECHO)
            for piece in pieces
        )
    for piece in pieces[:-1]:
        assert piece.usable is not None
        assert piece.first <= piece.takes_over <= piece.latest < piece.needed <= piece.usable
        assert (piece.usable + UNSEEN - piece.first) * FRAME_LENGTH == piece.samples.length


def test_a_sound_at_another_rate_is_our_mistake() -> None:
    with pytest.raises(AssertionError, match="not at 24000"):
        list(pieces_of([Pcm(b"\0\0", 24_000)], None))
