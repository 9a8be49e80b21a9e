"""A WAV file holds the blocks and nothing else."""

import wave
from io import BytesIO
from pathlib import Path

import pytest

from guide.audio.decode import decode_file
from guide.audio.wav import write_wav
from guide.model.pcm import Pcm


def test_the_blocks_come_back(tmp_path: Path) -> None:
    blocks = [Pcm(b"\1\0\2\0"), Pcm(b""), Pcm(b"\xff\x7f\x00\x80\3\0")]
    path = tmp_path / "guide.wav"
    with path.open("wb") as file:
        write_wav(file, blocks, length=5)
    assert Pcm(b"".join(block.frames for block in blocks)) == decode_file(path)
    with wave.open(str(path)) as wav:
        assert (1, 2, 32_000, 5) == wav.getparams()[:4]


@pytest.mark.parametrize("announced", [0, 1, 3])
def test_a_length_that_was_announced_has_to_come(announced: int) -> None:
    with pytest.raises(AssertionError, match="announced"):
        write_wav(BytesIO(), [Pcm(b"\1\0\2\0")], length=announced)
