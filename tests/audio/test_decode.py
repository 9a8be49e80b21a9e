"""What is sound comes in as it is; what is not is named."""

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
import soundfile

from guide.audio.decode import decode, decode_file, decoded_from, rate_and_length, singles_in
from guide.audio.mp3 import write_mp3
from guide.errors import AudioError
from guide.model.pcm import Pcm

RAMP = np.arange(-32768, 32768, 37).astype(np.int16)


def encoded(samples: np.ndarray, rate_hz: int, kind: str = "WAV", subtype: str | None = None) -> bytes:
    file = BytesIO()
    soundfile.write(file, samples, rate_hz, format=kind, subtype=subtype)
    return file.getvalue()


@pytest.mark.parametrize("rate_hz", [8_000, 22_050, 24_000, 32_000, 48_000])
def test_sixteen_bits_come_in_unchanged_at_their_own_rate(rate_hz: int) -> None:
    assert Pcm(RAMP.astype("<i2").tobytes(), rate_hz) == decode(encoded(RAMP, rate_hz), "a ramp")


def test_channels_are_mixed_to_one() -> None:
    left_and_right = np.array([[1000, 3000], [-8, 0], [32767, 32767]], np.int16)
    assert np.array([2000, -4, 32767], "<i2").tobytes() == decode(encoded(left_and_right, 24_000), "two").frames


def test_peaks_beyond_full_scale_are_held_and_do_not_wrap() -> None:
    loud = encoded(np.array([1.7, -1.7, 0.5]), 32_000, subtype="FLOAT")
    assert np.array([32767, -32768, 16384], "<i2").tobytes() == decode(loud, "loud").frames


def forbidden(_name: str) -> int:
    raise PermissionError(1, "Operation not permitted")


@pytest.mark.parametrize("make", [None, forbidden])
def test_where_no_file_can_be_in_memory_it_is_on_a_disk_and_gone_afterwards(make, tmp_path, monkeypatch) -> None:
    sound = encoded(RAMP, 32_000, "MP3")
    expected = singles_in(sound, "a ramp")
    monkeypatch.setattr("os.memfd_create", make, raising=False)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert np.array_equal(expected, singles_in(sound, "a ramp"))
    assert [] == list(tmp_path.iterdir())


def test_an_mp3_of_an_online_voice_is_decoded_at_its_own_rate() -> None:
    tone = 0.3 * np.sin(np.arange(24_000) * 0.2)
    sound = decode(encoded(tone, 24_000, "MP3"), "a voice")
    assert 24_000 == sound.rate_hz
    assert 24_000 <= sound.length <= 24_000 + 4 * 1152


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<!doctype html><html><body>Before you continue</body></html>",
        bytes(5000),
        b"ID3",
        encoded(RAMP, 24_000, "MP3")[:40],
        encoded(RAMP, 24_000)[:44],
    ],
    ids=["nothing", "a page", "zeros", "a stump", "half a frame", "a header without sound"],
)
def test_what_is_not_sound_is_named(data: bytes) -> None:
    with pytest.raises(AudioError, match="the answer for “Nine”"):
        decode(data, "the answer for “Nine”")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(AudioError, match=r"none\.mp3.*cannot be read"):
        decode_file(tmp_path / "none.mp3")


def test_a_file_is_decoded_block_by_block_to_the_last_sample(tmp_path: Path) -> None:
    samples = np.arange((1 << 18) + 1).astype(np.int16)
    path = tmp_path / "long.wav"
    path.write_bytes(encoded(samples, 32_000))
    assert samples.astype("<i2").tobytes() == decode_file(path).frames


# ── From anywhere ────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("start", [0, 1, 50_000, 95_999, 96_000, 200_000])
def test_a_file_is_decoded_from_anywhere_as_in_the_whole(tmp_path, start):
    path = tmp_path / "tone.mp3"
    sound = Pcm((np.sin(np.arange(96_000) / 20) * 9_000).astype("<i2").tobytes())
    with path.open("w+b") as file:
        write_mp3(file, [sound], length=96_000)
    assert (32_000, 96_000) == rate_and_length(path)
    whole = np.frombuffer(decode_file(path).frames, "<i2").astype(int)[start:]
    blocks = list(decoded_from(path, start))
    heard = np.frombuffer(b"".join(block.frames for block in blocks), "<i2").astype(int)
    assert len(whole) == len(heard)
    assert 1 >= np.abs(whole - heard).max(initial=0)
    assert 32_000 >= max((block.length for block in blocks), default=0)
