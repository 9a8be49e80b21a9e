"""Devices: silence that keeps time, and the loudspeaker, as far as it can be heard on any machine.

ALSA can play into a file, without any sound card and as fast as it is written. So on Linux what the loudspeaker is
given can be compared, sample by sample, with what came out.
"""

import os
import subprocess
import sys

import pytest

from guide.audio.devices import Silence

PROGRAM = """
import array, sys
from guide.audio.devices import Loudspeaker
from guide.errors import AudioError

def sound(start, end):
    return array.array("h", range(start, end)).tobytes()

try:
    with Loudspeaker(32_000) as device:
        for start in range(0, 8_000, 1_600):
            device.write(sound(start, start + 1_600))
        device.drain()
        device.drop()
        for start in range(8_000, 16_000, 1_600):
            device.write(sound(start, start + 1_600))
        device.drain()
        print(device.latency)
except AudioError as error:
    sys.exit(str(error))
"""


def run(folder, alsa=None, stand_in=None):
    """Play in a process of its own, whose only sound system is ALSA with these settings."""
    environment = {**os.environ}
    if alsa is not None:
        (folder / "alsa.conf").write_text(alsa)
        environment["ALSA_CONFIG_PATH"] = str(folder / "alsa.conf")
    if stand_in is not None:
        (folder / "sounddevice.py").write_text(stand_in)
    return subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture
def portaudio():
    """Skips where the loudspeaker cannot be reached through ALSA."""
    try:
        import sounddevice
    except OSError as error:
        pytest.skip(str(error))
    if "ALSA" not in [api["name"] for api in sounddevice.query_hostapis()]:
        pytest.skip("PortAudio has no ALSA here")


@pytest.mark.usefixtures("portaudio")
def test_every_sample_is_heard_once(tmp_path):
    heard = tmp_path / "heard.raw"
    done = run(
        tmp_path, f'pcm.!default {{ type file slave.pcm "null" file "{heard}" format "raw" }} pcm.null.type null'
    )
    assert (0, "") == (done.returncode, done.stderr)
    from array import array

    assert list(range(16_000)) == list(array("h", heard.read_bytes()))[:16_000]
    assert 0 < int(done.stdout) <= 32_000


@pytest.mark.usefixtures("portaudio")
def test_without_a_device_it_says_so(tmp_path):
    done = run(tmp_path, "pcm.!default { type hw card 9 }")  # there is no such card
    assert 1 == done.returncode
    assert done.stderr.startswith("there is no sound device that plays (")
    assert done.stderr.endswith(
        "); connect or choose one in the system's settings, or play without sound, in real time: --silent\n"
    )


def test_without_the_library_that_plays_it_says_how_to_get_it(tmp_path):
    done = run(tmp_path, stand_in='raise OSError("PortAudio library not found")')
    assert (1, "") == (done.returncode, done.stdout)
    assert (
        "nothing can be played here: the library PortAudio is missing; install it (Debian, Ubuntu: sudo apt install"
        " libportaudio2; Fedora: sudo dnf install portaudio; Arch: sudo pacman -S portaudio), or play without sound, in"
        " real time: --silent\n"
    ) == done.stderr


def test_a_device_that_is_taken_away_is_one_clear_line(tmp_path):
    done = run(
        tmp_path,
        stand_in="""
class PortAudioError(Exception):
    pass

class RawOutputStream:
    latency, stopped = 0.5, True
    def __init__(self, **_): pass
    def start(self): raise PortAudioError("Device unavailable [PaErrorCode -9985]")
    def abort(self, ignore_errors): pass
    def close(self, ignore_errors): pass
""",
    )
    assert (
        "the sound device does not play any more (Device unavailable [PaErrorCode -9985]); connect it and start again\n"
    ) == done.stderr


# ── Silence ──────────────────────────────────────────────────────────────────────────────────────────────────────────


class Clock:
    """A clock that a test sets, on which each look takes a while."""

    def __init__(self, look_s=0.0):
        self.now_s = 100.0
        self.slept = []
        self._look_s = look_s

    def now(self):
        self.now_s += self._look_s
        return self.now_s

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.now_s += seconds


def test_silence_takes_as_long_as_the_sound():
    clock = Clock()
    with Silence(1000, clock.now, clock.sleep) as device:
        for _ in range(100):
            device.write(bytes(2 * 50))
    assert pytest.approx(105.0) == clock.now_s
    assert pytest.approx([0.05] * 100) == clock.slept


def test_no_delay_adds_up():
    clock = Clock(look_s=0.01)
    with Silence(1000, clock.now, clock.sleep) as device:
        for _ in range(1000):
            device.write(bytes(2 * 50))
    assert pytest.approx(150.0, abs=0.03) == clock.now_s


def test_after_a_pause_time_begins_anew():
    clock = Clock()
    with Silence(1000, clock.now, clock.sleep) as device:
        device.write(bytes(2 * 50))
        device.drop()
        clock.now_s += 60
        device.write(bytes(2 * 50))
        device.drain()
    assert pytest.approx([0.05, 0.05]) == clock.slept
