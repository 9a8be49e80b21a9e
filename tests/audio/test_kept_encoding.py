"""What was encoded for one file is not encoded again for another, and nobody can hear that."""

import sys
import threading
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest

from guide.audio.encoding import Encoding
from guide.audio.mp3 import write_mp3
from guide.audio.quiet import Quiet
from guide.audio.samples import SAMPLE
from guide.cache import Cache, Usage
from guide.mix.floor import Floor
from guide.model.pcm import Pcm
from guide.units import FRAME_LENGTH

BURST = np.random.default_rng(7).normal(0, 4_000, 20_000)


def chapter(*starts: int, frames: int) -> np.ndarray:
    """Bursts over the floor, which begins with it."""
    samples = np.frombuffer(Floor(-66.0).between(0, frames * FRAME_LENGTH).frames, SAMPLE).astype(float)
    for start in starts:
        samples[start : start + len(BURST)] += BURST
    return np.rint(samples)


FIRST, OTHER_FIRST = chapter(1_000, 130_000, frames=300), chapter(50_000, frames=317)
SECOND = chapter(100_000, 200_001, 400_000, frames=500)


def written(*chapters: np.ndarray, cache: Cache | None = None, bitrate_kbps: int = 64) -> bytes:
    samples = np.concatenate(chapters)
    anew = tuple(sum(len(one) // FRAME_LENGTH for one in chapters[:number]) for number in range(len(chapters)))
    quiet, file = Quiet(Floor(-66.0).turn(0), anew), BytesIO()
    sound = [Pcm(samples.astype(SAMPLE).tobytes())]
    write_mp3(file, sound, length=len(samples), bitrate_kbps=bitrate_kbps, quiet=quiet, cache=cache)
    return file.getvalue()


def test_the_same_again_is_the_same_to_the_byte_without_an_encoder(cache: Cache, monkeypatch) -> None:
    expected = written(FIRST, SECOND)
    assert expected == written(FIRST, SECOND, cache=cache)
    monkeypatch.setitem(sys.modules, "lameenc", None)
    assert expected == written(FIRST, SECOND, cache=cache)


def test_a_chapter_that_stands_elsewhere_is_not_encoded_again(cache: Cache) -> None:
    written(FIRST, SECOND, cache=cache)
    before = cache.usage()
    assert written(OTHER_FIRST, SECOND) == written(OTHER_FIRST, SECOND, cache=cache)
    assert before.sounds + 2 == cache.usage().sounds  # how it begins, and its burst


def test_what_is_kept_is_looked_up_while_a_sound_before_it_is_encoded(cache: Cache, monkeypatch) -> None:
    chapters = [chapter(1_000 * number, frames=100) for number in range(10)]
    expected = written(*chapters, cache=cache)
    kept_frames, made_frames = Encoding.kept_frames, Encoding.made_frames
    looked_up: list[Pcm] = []
    many = threading.Event()

    def kept_but_for_the_first(encoding: Encoding, sound: Pcm):
        looked_up.append(sound)
        if len(looked_up) > 8:
            many.set()
        return kept_frames(encoding, sound) if len(looked_up) > 1 else None

    def made_when_many_were_looked_up(encoding: Encoding, sound: Pcm):
        assert many.wait(20)
        return made_frames(encoding, sound)

    monkeypatch.setattr(Encoding, "kept_frames", kept_but_for_the_first)
    monkeypatch.setattr(Encoding, "made_frames", made_when_many_were_looked_up)
    assert expected == written(*chapters, cache=cache)


def test_another_bit_rate_is_another_sound(cache: Cache) -> None:
    written(FIRST, cache=cache)
    assert written(FIRST, bitrate_kbps=96) == written(FIRST, cache=cache, bitrate_kbps=96)


@pytest.mark.parametrize("damage", [lambda _data: b"", lambda data: data[:-1], lambda data: bytes(len(data))])
def test_what_is_damaged_is_encoded_again(cache: Cache, damage) -> None:
    written(FIRST, SECOND, cache=cache)
    for file in cache.folder.rglob("*.encoded"):
        file.write_bytes(damage(file.read_bytes()))
    assert written(FIRST, SECOND) == written(FIRST, SECOND, cache=cache)


def test_a_folder_that_takes_nothing_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    cache = Cache(tmp_path / "file")
    assert written(FIRST) == written(FIRST, cache=cache)
    assert Usage(0, 0) == cache.usage()
