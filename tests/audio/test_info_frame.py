"""The Info frame is the one that LAME itself would write."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.audio.info_frame import BITRATES_KBPS, Crc16, Stream, crc16, frame_size, info_frame

SEEK_TABLE = slice(37, 137)

BY_LAME = {
    Stream(length=50_000, frames=45, bitrate_kbps=40, quality=5, crc=0xD242): """
        fffb28c40000000000000000000000000000000000496e666f0000000f0000002d00002058
        0005050b0b111116161c1c1c222227272d2d33333838383e3e444449494f4f4f55555b5b606066666c6c6c717177777d7d82
        828288888e8e939399999f9f9fa4a4aaaab0b0b6b6b6bbbbc1c1c7c7ccccd2d2d2d8d8dddde3e3e9e9e9eeeef4f4fafaffff
        000000374c414d45332e3130300169000000000000000014282404f02200002800002058d242ae9a""",
    Stream(length=50_000, frames=45, bitrate_kbps=64, quality=5, crc=0x72A1): """
        fffb58c40000000000000000000000000000000000496e666f0000000f0000002d000033c0
        0005050b0b111116161c1c1c222227272d2d33333838383e3e444449494f4f4f55555b5b606066666c6c6c717177777d7d82
        828288888e8e939399999f9f9fa4a4aaaab0b0b6b6b6bbbbc1c1c7c7ccccd2d2d2d8d8dddde3e3e9e9e9eeeef4f4fafaffff
        000000374c414d45332e31303001a0000000000000000014402404f022000040000033c072a19c9e""",
    Stream(length=50_000, frames=45, bitrate_kbps=128, quality=2, crc=0x4811): """
        fffb98c40000000000000000000000000000000000496e666f0000000f0000002d00006780
        0005050b0b111116161c1c1c222227272d2d33333838383e3e444449494f4f4f55555b5b606066666c6c6c717177777d7d82
        828288888e8e939399999f9f9fa4a4aaaab0b0b6b6b6bbbbc1c1c7c7ccccd2d2d2d8d8dddde3e3e9e9e9eeeef4f4fafaffff
        0000003a4c414d45332e31303001a0000000000000000014802404f022000080000067804811e285""",
}
"""What libmp3lame 3.100 wrote before 50 000 samples of mono noise at 32 000 Hz."""


@pytest.mark.parametrize("stream", BY_LAME)
def test_all_but_the_seek_table_is_as_lame_writes_it(stream: Stream) -> None:
    by_lame, ours = bytes.fromhex(BY_LAME[stream]), info_frame(stream)
    assert by_lame[: SEEK_TABLE.start] == ours[: SEEK_TABLE.start]
    assert by_lame[SEEK_TABLE.stop : -2] == ours[SEEK_TABLE.stop : len(by_lame) - 2]
    assert bytes(frame_size(stream.bitrate_kbps) - len(by_lame)) == ours[len(by_lame) :]


@pytest.mark.parametrize("frame", BY_LAME.values())
def test_the_checksum_of_the_frame_is_the_one_lame_computes(frame: str) -> None:
    *summed, high, low = bytes.fromhex(frame)
    assert high << 8 | low == crc16(bytes([0, *summed]))


@pytest.mark.parametrize("frames", [2, 3, 45, 99, 100, 33_334])
def test_the_seek_table_rises_in_step_with_time_and_begins_after_itself(frames: int) -> None:
    table = info_frame(Stream(length=frames * 1152 - 1152, frames=frames, bitrate_kbps=64, quality=5, crc=0))[
        SEEK_TABLE
    ]
    exact = [256 * (1 + frames * percent / 100) / (1 + frames) for percent in range(100)]
    assert [min(255.0, place) for place in exact] == pytest.approx(list(table), abs=0.51)


@pytest.mark.parametrize("bitrate_kbps", BITRATES_KBPS)
def test_a_frame_lasts_36_ms_at_every_bit_rate(bitrate_kbps: int) -> None:
    assert bitrate_kbps * 36 == frame_size(bitrate_kbps) * 8


EVEN = st.binary(max_size=40).map(lambda half: half + half)


@given(EVEN, EVEN)
def test_a_checksum_goes_on_from_the_one_before(first: bytes, second: bytes) -> None:
    crc = Crc16()
    crc.add(first)
    crc.add(second)
    assert crc16(first + second) == crc.value


@pytest.mark.parametrize("length", [0, 2, 65_532, 65_534, 65_536, 200_000])
def test_the_checksum_of_many_bytes_is_that_of_one_after_the_other(length: int) -> None:
    data, crc, in_parts = Random(length).randbytes(length), 0, Crc16()
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ 0xA001 * (crc & 1)
    for start in range(0, length, 50_000):
        in_parts.add(data[start : start + 50_000])
    assert [crc, crc] == [crc16(data), in_parts.value]


def test_the_checksum_has_the_check_value_of_crc_16_arc() -> None:
    assert 0xBB3D == crc16(b"\0" + b"123456789")


@pytest.mark.parametrize("length", [0, 45 * 1152])
def test_padding_that_has_no_room_in_the_frame_is_our_mistake(length: int) -> None:
    with pytest.raises(AssertionError, match="twelve bits"):
        info_frame(Stream(length=length, frames=45, bitrate_kbps=64, quality=5, crc=0))
