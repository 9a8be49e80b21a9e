"""A WAV file from a stream of blocks, for those who want to work on with the sound."""

from __future__ import annotations

import wave
from collections.abc import Iterable
from typing import BinaryIO

from guide.model.pcm import Pcm
from guide.units import RATE_HZ


def write_wav(file: BinaryIO, blocks: Iterable[Pcm], *, length: int, rate_hz: int = RATE_HZ) -> None:
    """Write blocks that are `length` samples together as a mono 16 bit WAV file; memory holds one block at a time."""
    written = 0
    with wave.open(file, "wb") as wav:
        wav.setparams((1, 2, rate_hz, length, "NONE", "not compressed"))
        for block in blocks:
            assert block.rate_hz == rate_hz, f"a block at {block.rate_hz} Hz in a file at {rate_hz} Hz"
            wav.writeframesraw(block.frames)
            written += block.length
    assert length == written, f"{length} samples were announced, {written} came"
