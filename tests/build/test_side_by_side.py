"""Builds that are killed, and builds at the same time: nothing is lost, nothing is broken, nothing is asked for twice.

`--rounds 100` repeats each as often.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from roads import ARTICLE

from guide.cache import Cache
from guide.model.speech import Utterance, Voice
from guide.speak.cache import kept_sound, key
from guide.speak.engines.gtts import Gtts

REQUESTS = 32
"""Of a whole build of the article."""
US = Voice("gtts", "us", "en")
posix = pytest.mark.skipif(os.name == "nt", reason="Windows tells an abandoned file by its age only")


def pytest_generate_tests(metafunc):
    if "number" in metafunc.fixturenames:
        metafunc.parametrize("number", range(metafunc.config.getoption("--rounds")))


class Bench:
    """A folder in which builds run as programs of their own, with a stand-in for Google."""

    def __init__(self, folder: Path, google) -> None:
        self.folder = folder
        self.google = google
        self.cache = Cache(folder / "cache")
        (folder / "calves.md").write_text(ARTICLE, encoding="utf-8")

    def begin(self, out: str = "out") -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "guide", "build", "calves.md", "--voice", "gtts", "--out", out]
        environment = {**os.environ, "GUIDE_CACHE": str(self.cache.folder)}
        return subprocess.Popen(
            command, cwd=self.folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def end(self, build: subprocess.Popen[bytes]) -> bytes:
        """Wait for a build that must succeed."""
        out, err = build.communicate(timeout=120)
        assert (0, b"Traceback") == (build.returncode, b"Traceback" if b"Traceback" not in err else err), err.decode()
        return out

    def stored(self) -> set[str]:
        """The texts, of all that Google was asked for, whose sound is kept; a damaged entry is none."""
        identity = Gtts().identity(US)
        texts = set(self.google.texts)
        return {text for text in texts if kept_sound(self.cache, key(US, identity, Utterance(text))) is not None}

    def files(self, suffix: str) -> set[Path]:
        return set(self.cache.folder.rglob(f"*{suffix}"))

    def unfinished(self) -> set[Path]:
        return self.files(".part")


@pytest.fixture
def bench(tmp_path, google):
    return Bench(tmp_path, google)


def wait_for(build: subprocess.Popen[bytes], google, chance: random.Random) -> None:
    """Wait for a moment between the beginning of a build and its end: each sentence is as likely as the other.

    Moments are counted in requests, not in seconds, which depend on what else the machine does.
    """
    requests = chance.randint(0, REQUESTS + REQUESTS // 3)
    while build.poll() is None and len(google.asked) < min(requests, REQUESTS):
        with suppress(subprocess.TimeoutExpired):
            build.wait(timeout=0.002)
    with suppress(subprocess.TimeoutExpired):
        build.wait(timeout=chance.uniform(0, 0.1 if 0 < requests <= REQUESTS else 1.0))


@posix
def test_a_build_that_was_killed_goes_on_where_it_stopped(bench, number, tmp_path):
    build = bench.begin()
    wait_for(build, bench.google, random.Random(number))
    build.kill()
    build.communicate()
    assert build.returncode in (0, -signal.SIGKILL)
    stored = bench.stored()
    assert len(stored) == len(bench.files(".speech"))  # none is broken
    first = (tmp_path / "out" / "calves.mp3").read_bytes() if build.returncode == 0 else None
    bench.google.asked.clear()
    bench.end(bench.begin())
    mp3 = (tmp_path / "out" / "calves.mp3").read_bytes()
    assert stored & set(bench.google.texts) == set()
    assert max(Counter(bench.google.texts).values(), default=1) == 1
    assert first in (None, mp3)
    assert [tmp_path / "out" / "calves.mp3"] == list((tmp_path / "out").iterdir())
    assert not bench.unfinished() or bench.google.texts == []
    bench.google.asked.clear()
    assert b"up to date" in bench.end(bench.begin())
    assert [] == bench.google.asked


def test_two_builds_at_once_share_what_they_make(bench, number, tmp_path):  # noqa: ARG001 — each round is the same
    builds = [bench.begin("one"), bench.begin("two")]
    for build in builds:
        bench.end(build)
    asked = Counter(bench.google.texts)
    assert max(asked.values()) <= 2
    assert set(asked) == bench.stored()
    assert set() == bench.unfinished()
    one, two = ((tmp_path / name / "calves.mp3").read_bytes() for name in ("one", "two"))
    assert one == two
    bench.google.asked.clear()
    bench.end(bench.begin("three"))
    assert [] == bench.google.asked
    assert one == (tmp_path / "three" / "calves.mp3").read_bytes()
