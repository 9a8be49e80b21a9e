from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from guide.cache import Cache
from guide.errors import EngineMissing, EngineRefused
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.speak.engines import espeak_worker
from guide.speak.engines.espeak import Espeak, Installation, installed
from guide.speak.engines.espeak_worker import SOUND, Request
from guide.speak.engines.workers import Worker, WorkerLost
from guide.speak.speaker import speak_each

US = Voice("espeak", "en-us", "en")
READY = Utterance("Ready when you are.")
REQUEST = Request("Ready when you are.", "en-us", 150, 50, 50, 50).packed()


@pytest.fixture
def worker(espeak: Espeak) -> Iterator[Worker]:  # noqa: ARG001 — skips where there is none
    own = installed()
    worker = Worker([sys.executable, "-I", "-S", espeak_worker.__file__, str(own.library), str(own.data_parent)])
    yield worker
    worker.stop()


def copy_of_library(folder: Path) -> Path:
    target = folder / installed().library.name
    target.write_bytes(installed().library.read_bytes())
    return target


@pytest.mark.usefixtures("espeak")
def test_the_library_never_enters_this_process() -> None:
    program = (
        "import ctypes; loaded = []; ctypes.CDLL = loaded.append\n"
        "from guide.speak.engines.espeak import Espeak\n"
        "from guide.model.speech import Utterance, Voice\n"
        "espeak = Espeak(); espeak.synthesize(Utterance('one'), Voice('espeak', 'en-us', 'en')); espeak.close()\n"
        "assert not loaded"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_same_words_are_the_same_samples_in_any_process_and_order(espeak: Espeak) -> None:
    sounds = set()
    for _ in range(3):
        for other in ("One.", "Turn the other way."):
            espeak.synthesize(Utterance(other), US)
            sounds.add(espeak.synthesize(READY, US))
    fresh = Espeak()
    sounds.add(fresh.synthesize(READY, US))
    fresh.close()
    assert len(sounds) == 1


def test_several_threads_get_the_sounds_they_asked_for(espeak: Espeak) -> None:
    texts = [f"Exercise {number}." for number in range(12)]
    expected = [espeak.synthesize(Utterance(text), US) for text in texts]
    heard: dict[str, Pcm] = {}

    def say(own: list[str]) -> None:
        for text in own:
            heard[text] = espeak.synthesize(Utterance(text), US)

    threads = [threading.Thread(target=say, args=(texts[first::4],)) for first in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert expected == [heard[text] for text in texts]


@pytest.mark.parametrize("voice", ["en-gb", "en-us", "de", "pt-br"])
def test_listed_voices_speak_and_differ(espeak: Espeak, voice: str) -> None:
    assert voice in espeak.voices()
    other = espeak.synthesize(READY, Voice("espeak", "en-gb-scotland", "en"))
    assert other != espeak.synthesize(READY, Voice("espeak", voice, "en"))


def test_an_unknown_voice_is_refused(espeak: Espeak) -> None:
    with pytest.raises(EngineRefused, match="no voice xx"):
        espeak.synthesize(READY, Voice("espeak", "xx", "en"))


def test_line_ends_and_nulls_are_blanks(espeak: Espeak) -> None:
    assert espeak.synthesize(Utterance("Bend and lift"), US) == espeak.synthesize(Utterance("Bend\n\nand\0lift"), US)


def test_markup_is_not_obeyed(espeak: Espeak) -> None:
    plain = espeak.synthesize(Utterance("Up and down"), US)
    assert plain.length < espeak.synthesize(Utterance('Up <break time="9s"/> and down'), US).length < 9 * plain.rate_hz


def test_an_answer_after_its_worker_was_killed_comes_from_another(espeak: Espeak, monkeypatch) -> None:
    expected = espeak.synthesize(READY, US)
    made: list[Worker] = []

    class Doomed(Worker):
        def answer(self, request: bytes, timeout_s: float) -> tuple[bytes, int, bytes]:
            made.append(self)
            if len(made) == 1:
                self.stop()
            return super().answer(request, timeout_s)

    monkeypatch.setattr("guide.speak.engines.workers.Worker", Doomed)
    engine = Espeak()
    assert expected == engine.synthesize(READY, US)
    assert len(made) == 2
    engine.close()


@pytest.mark.parametrize("death", ["os._exit(139)", "time.sleep(600)"])
def test_workers_that_crash_or_hang_now_and_then_cost_a_retry_and_change_no_sound(
    espeak: Espeak, cache: Cache, tmp_path: Path, monkeypatch, death: str
) -> None:
    texts = [Utterance(f"Exercise {number}, bend and lift.") for number in range(1, 8)]
    expected = dict(speak_each(texts, US, espeak, Cache(tmp_path / "whole")))
    source = Path(espeak_worker.__file__).read_text()
    loop = "    while size := requests.read(SIZE.size):\n"
    doom = f"        served += 1\n        if served == 3:\n            {death}\n"
    assert loop in source
    frail = tmp_path / "frail.py"
    frail.write_text(
        source.replace(loop, f"    served = 0\n{loop}{doom}").replace("import sys\n", "import sys\nimport time\n")
    )
    monkeypatch.setattr(espeak_worker, "__file__", str(frail))
    engine = Espeak(timeout_s=4.0)
    assert expected == dict(speak_each(texts, US, engine, cache))
    engine.close()


def test_words_that_break_two_workers_are_refused(tmp_path: Path, monkeypatch) -> None:
    crashing = tmp_path / "crashing.py"
    crashing.write_text("import os, sys\nsys.stdin.buffer.read(4)\nos._exit(139)\n")
    monkeypatch.setattr(espeak_worker, "__file__", str(crashing))
    engine = Espeak(Installation(tmp_path / "none", tmp_path))
    with pytest.raises(EngineRefused, match="broke down twice"):
        engine.synthesize(READY, US)
    engine.close()


def test_a_worker_that_hangs_is_given_up(tmp_path: Path, monkeypatch) -> None:
    hanging = tmp_path / "hanging.py"
    hanging.write_text("import sys\nsys.stdin.buffer.read()\n")
    monkeypatch.setattr(espeak_worker, "__file__", str(hanging))
    engine = Espeak(Installation(tmp_path / "none", tmp_path), timeout_s=0.05)
    with pytest.raises(EngineRefused, match="broke down twice"):
        engine.synthesize(READY, US)
    engine.close()


def test_a_killed_worker_is_lost(worker: Worker) -> None:
    assert worker.answer(REQUEST, 20)[0] == SOUND
    worker.stop()
    with pytest.raises(WorkerLost):
        worker.answer(REQUEST, 20)


def test_workers_end_when_the_engine_is_closed(espeak: Espeak) -> None:
    espeak.check(US)
    espeak.close()
    with pytest.raises(EngineRefused, match="was closed while there was still something to say"):
        espeak.synthesize(READY, US)


@pytest.mark.usefixtures("espeak")
def test_a_worker_ends_by_itself_when_nobody_asks_any_more() -> None:
    own = installed()
    command = [sys.executable, "-I", "-S", espeak_worker.__file__, str(own.library), str(own.data_parent)]
    assert subprocess.run(command, input=b"", check=False, timeout=60).returncode == 0


def test_a_library_that_cannot_be_loaded_is_missing(tmp_path: Path) -> None:
    engine = Espeak(Installation(tmp_path / "none.so", tmp_path))
    with pytest.raises(EngineMissing, match="cannot be started"):
        engine.check(US)
    engine.close()


@pytest.mark.usefixtures("espeak")
def test_data_that_is_not_there_is_missing(tmp_path: Path) -> None:
    engine = Espeak(Installation(copy_of_library(tmp_path), tmp_path))
    with pytest.raises(EngineMissing, match="does not find its data"):
        engine.check(US)
    engine.close()


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_path_longer_than_the_library_takes_is_no_obstacle(espeak: Espeak, tmp_path: Path) -> None:
    deep = tmp_path / ("é" * 60) / ("long" * 50)
    deep.mkdir(parents=True)
    (deep / "espeak-ng-data").symlink_to(installed().data)
    engine = Espeak(Installation(installed().library, deep))
    assert espeak.synthesize(READY, US) == engine.synthesize(READY, US)
    engine.close()


def test_the_identity_changes_with_the_library_and_its_data(espeak: Espeak, tmp_path: Path) -> None:
    library = copy_of_library(tmp_path)
    identities = {espeak.identity(US), espeak.identity(Voice("espeak", "de", "de"))}
    library.write_bytes(library.read_bytes() + b"\0")
    identities.add(Espeak(Installation(library, installed().data_parent)).identity(US))
    assert len(identities) == 3
