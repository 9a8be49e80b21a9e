"""LAME by itself: what a sound becomes when it is encoded in one go, as a yardstick for everything else."""

from io import BytesIO

import lameenc
import numpy as np
import soundfile

from guide.audio.samples import SAMPLE

LATE = 1105
"""Samples by which the sound begins late without an Info frame: 576 of the encoder, 529 of the decoder."""


def encoded(samples: np.ndarray, bitrate_kbps: int = 64) -> bytes:
    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_channels(1)
    encoder.set_in_sample_rate(32_000)
    encoder.set_out_sample_rate(32_000)
    encoder.set_bit_rate(bitrate_kbps)
    encoder.set_quality(5)
    return bytes(encoder.encode(samples.astype(SAMPLE).tobytes()) + encoder.flush())


def decoded(mp3: bytes) -> np.ndarray:
    return soundfile.read(BytesIO(mp3), dtype="float32")[0]


def in_one_go(samples: np.ndarray, bitrate_kbps: int = 64) -> np.ndarray:
    """The samples as they sound after LAME, in their own places; at usual bit rates it makes them softer."""
    louder = np.clip(np.rint(samples / (0.95 if bitrate_kbps < 192 else 1)), -32_768, 32_767)
    return decoded(encoded(louder, bitrate_kbps))[LATE : LATE + len(samples)] * 32_768
