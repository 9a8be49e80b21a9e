"""Engines of other packages, found by their entry points."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from guide.cache import Cache
from guide.errors import EngineMissing, SettingsError
from guide.model.speech import Utterance
from guide.speak import parse_voice, registry, speak

PARROT = """
from guide.model.pcm import Pcm
from guide.speak import EngineRow
from guide.speak.engines.silent import estimated_length

class Parrot:
    name, parallel, longest, speaks = "parrot", 1, None, True
    def voices(self): return ("polly", "jacko")
    def identity(self, voice): return "parrot 1"
    def check(self, voice): pass
    def synthesize(self, utterance, voice):
        length = estimated_length(utterance, voice.pace)
        return Pcm((b"\\x00\\x20" * 100 + b"\\x00\\xe0" * 100) * (length // 200))
    def close(self): pass

ROW = EngineRow(
    "parrot", "repeats what it hears", "a perch", lambda options: Parrot(), lambda language, options: "polly"
)
NO_ROW = "a parrot"
"""
Install = Callable[[str, str], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Installs a package with one entry point."""
    monkeypatch.syspath_prepend(str(tmp_path))
    (tmp_path / "guide_parrot.py").write_text(PARROT)

    def install(name: str, place: str) -> None:
        facts = tmp_path / f"guide_{name}-1.dist-info"
        facts.mkdir()
        (facts / "METADATA").write_text(f"Metadata-Version: 2.1\nName: guide-{name}\nVersion: 1\n")
        (facts / "entry_points.txt").write_text(f"[guide.engines]\n{name} = {place}\n")
        registry._foreign.cache_clear()

    yield install
    registry._foreign.cache_clear()


def test_another_package_adds_an_engine(install: Install, cache: Cache) -> None:
    install("parrot", "guide_parrot:ROW")
    words = Utterance("Lift your wings.")
    choice = parse_voice("parrot:Jacko", "en")
    assert registry.names()[-1] == "parrot"
    assert ("parrot", "jacko") == (choice.voices[0].engine, choice.voices[0].name)
    assert speak(choice, cache, lambda narrator: narrator.say([words]))[words].length > 0
    assert cache.usage().sounds == 1


def test_the_names_of_its_voices_are_checked_too(install: Install) -> None:
    install("parrot", "guide_parrot:ROW")
    with pytest.raises(SettingsError, match="no voice of parrot called “poly”; did you mean “polly”"):
        parse_voice("parrot:poly", "en")


def test_a_package_cannot_take_the_place_of_an_engine_of_ours(install: Install) -> None:
    install("espeak", "guide_parrot:ROW")
    assert registry.row("espeak").summary != "repeats what it hears"
    assert registry.names().count("espeak") == 1


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("guide_gone:ROW", "cannot be loaded .*update or remove the package guide-parrot"),
        ("guide_parrot:NOTHING", "cannot be loaded .*update or remove the package guide-parrot"),
        ("guide_parrot:NO_ROW", "not as an EngineRow"),
    ],
)
def test_a_package_that_is_broken_is_named(install: Install, place: str, message: str) -> None:
    install("parrot", place)
    with pytest.raises(EngineMissing, match=message):
        parse_voice("parrot", "en")


def test_a_broken_package_hinders_nobody_else(install: Install) -> None:
    install("parrot", "guide_gone:ROW")
    assert parse_voice("espeak", "en").voices[0].engine == "espeak"
    assert "parrot" in registry.names()
