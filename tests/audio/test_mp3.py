"""An MP3 decodes to exactly the samples that were asked for, each where it was."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest

from guide.audio.decode import decode
from guide.audio.info_frame import BITRATES_KBPS, crc16, frame_size
from guide.audio.mp3 import write_mp3
from guide.audio.samples import floats, pcm_from
from guide.errors import AudioError
from guide.model.pcm import Pcm
from guide.units import FRAME_LENGTH

AWKWARD_LENGTHS = (1, 575, 576, 577, 1151, 1152, 1153, 12_345, 5 * 32_000 + 1)


def click(length: int, at: int) -> Pcm:
    samples = np.zeros(length)
    samples[at] = 0.8
    return pcm_from(samples, 32_000)


def in_blocks(pcm: Pcm, length: int = 32_000) -> Iterator[Pcm]:
    for start in range(0, pcm.length, length):
        yield Pcm(pcm.frames[2 * start : 2 * (start + length)])


def mp3_of(pcm: Pcm, bitrate_kbps: int = 64) -> bytes:
    file = BytesIO()
    write_mp3(file, in_blocks(pcm), length=pcm.length, bitrate_kbps=bitrate_kbps)
    return file.getvalue()


def by_soundfile(path: Path) -> Pcm:
    return decode(path.read_bytes(), path.name)


def by_ffmpeg(path: Path) -> Pcm:
    return Pcm(output("ffmpeg", "-v", "error", "-f", "mp3", "-i", str(path), "-f", "s16le", "-"))


def by_mpg123(path: Path) -> Pcm:
    return Pcm(output("mpg123", "-q", "-s", "-e", "s16", str(path)))


def output(*command: str) -> bytes:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    return subprocess.run(command, capture_output=True, check=True).stdout


@pytest.mark.parametrize("decoded_by", [by_soundfile, by_ffmpeg, by_mpg123])
@pytest.mark.parametrize(
    ("length", "bitrate_kbps"),
    [*((length, 64) for length in AWKWARD_LENGTHS), (12_345, 40), (12_345, 96), (12_345, 128), (12_345, 320)],
)
def test_every_decoder_gives_back_the_length_and_the_place(
    tmp_path: Path, length: int, bitrate_kbps: int, decoded_by: Callable[[Path], Pcm]
) -> None:
    path = tmp_path / "click.mp3"
    path.write_bytes(mp3_of(click(length, length // 2), bitrate_kbps))
    decoded = decoded_by(path)
    assert length == decoded.length
    assert int(np.abs(floats(decoded)).argmax()) == pytest.approx(length // 2, abs=5)


def test_clicks_far_apart_are_all_where_they_were() -> None:
    places = [700, 32_000, 99_999, 300_001, 639_000]
    samples = np.zeros(640_001)
    samples[places] = 0.7
    loud = np.abs(floats(decode(mp3_of(pcm_from(samples, 32_000)), "clicks")))
    assert places == pytest.approx(
        [place - 600 + int(loud[place - 600 : place + 600].argmax()) for place in places], abs=5
    )


@pytest.mark.parametrize("bitrate_kbps", BITRATES_KBPS)
def test_a_sound_is_as_loud_after_decoding_as_before(bitrate_kbps: int) -> None:
    turns = np.arange(64_000) / 32_000
    tone = pcm_from(0.3 * np.sin(2 * np.pi * 440 * turns) + 0.1 * np.sin(2 * np.pi * 1234 * turns), 32_000)
    before, after = floats(tone), floats(decode(mp3_of(tone, bitrate_kbps), "tone"))
    gain = float(before @ after / (before @ before))
    assert 0.0 == pytest.approx(20 * np.log10(gain), abs=0.01)


def test_the_file_before_it_stays_as_it_is_and_the_next_byte_goes_after_it() -> None:
    file = BytesIO(b"a tag")
    file.seek(5)
    facts = write_mp3(file, in_blocks(click(40_000, 9)), length=40_000)
    assert 5 + facts.byte_count == file.tell() == len(file.getvalue())
    assert b"a tag" + mp3_of(click(40_000, 9)) == file.getvalue()


def test_the_facts_add_up() -> None:
    facts = write_mp3(BytesIO(), in_blocks(click(100_000, 9)), length=100_000, bitrate_kbps=96)
    assert facts.frames * FRAME_LENGTH == facts.delay + facts.length + facts.padding
    assert (1 + facts.frames) * frame_size(96) == facts.byte_count


def test_all_frames_are_of_one_size_so_that_time_is_proportional_to_place() -> None:
    mp3 = mp3_of(click(50_000, 9))
    assert {mp3[:4]} == {mp3[at : at + 4] for at in range(0, len(mp3), frame_size(64))}


def test_the_info_frame_vouches_for_the_frames_after_it() -> None:
    mp3 = mp3_of(click(50_000, 9))
    assert int.from_bytes(mp3[173:175], "big") == crc16(mp3[frame_size(64) :])


def test_the_cut_into_blocks_does_not_matter() -> None:
    sound = click(10_000, 4_321)
    fed_in_crumbs = BytesIO()
    write_mp3(fed_in_crumbs, in_blocks(sound, 7), length=10_000)
    assert mp3_of(sound) == fed_in_crumbs.getvalue()


@pytest.mark.parametrize("announced", [99, 101])
def test_a_length_that_was_announced_has_to_come(announced: int) -> None:
    with pytest.raises(AssertionError, match="announced"):
        write_mp3(BytesIO(), in_blocks(click(100, 9)), length=announced)


def test_a_block_at_another_rate_is_not_encoded() -> None:
    with pytest.raises(AssertionError, match="24000"):
        write_mp3(BytesIO(), [Pcm(b"\0\0", 24_000)], length=1)


@pytest.mark.parametrize("bitrate_kbps", [0, 32, 65, 640])
def test_a_bit_rate_that_does_not_exist_is_refused(bitrate_kbps: int) -> None:
    with pytest.raises(AudioError, match=f"an MP3 has no bit rate of {bitrate_kbps} kb/s"):
        mp3_of(click(100, 9), bitrate_kbps)


def test_an_error_of_the_source_of_blocks_is_not_taken_for_ours() -> None:
    def blocks() -> Iterator[Pcm]:
        yield Pcm(bytes(200))
        raise RuntimeError("the voice broke off")

    with pytest.raises(RuntimeError, match="the voice broke off"):
        write_mp3(BytesIO(), blocks(), length=200)


@pytest.mark.parametrize("bitrate_kbps", BITRATES_KBPS)
def test_what_is_decoded_is_as_loud_as_what_was_encoded(bitrate_kbps: int) -> None:
    """LAME lowers the sound by up to half a decibel before it encodes it."""
    turns = np.arange(64_000) / 32_000
    tone = pcm_from(0.25 * np.sin(2 * np.pi * 1_000 * turns) + 0.1 * np.sin(2 * np.pi * 440 * turns), 32_000)
    own, heard = (floats(pcm)[3_200:-3_200] for pcm in (tone, decode(mp3_of(tone, bitrate_kbps), "a tone")))
    assert 0.05 > abs(20 * np.log10(np.dot(own, heard) / np.dot(own, own)))
