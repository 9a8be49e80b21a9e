"""What every engine promises, held against every engine."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from synthetic_voice import piper_voice

from guide.audio.samples import floats
from guide.audio.trim import trimmed
from guide.errors import EngineMissing
from guide.model.speech import Utterance, Voice
from guide.speak.engine import Engine, Options
from guide.speak.engines.silent import estimated_length
from guide.speak.registry import ROWS, load, row
from guide.units import RATE_HZ

HEELS = Utterance("Lift both heels, count to three, and put them down again.")


@pytest.fixture(params=[row.name for row in ROWS])
def engine(request: pytest.FixtureRequest, tmp_path: Path):
    global OPTIONS  # noqa: PLW0603 — one engine is tested at a time
    OPTIONS = Options()
    if request.param == "gtts":
        request.getfixturevalue("google")
    if request.param == "openai":
        OPTIONS = Options(server=request.getfixturevalue("server").address)
    if request.param == "sherpa":
        piper_voice(tmp_path / "models" / "tone")
        OPTIONS = Options(models=tmp_path / "models")
    with closing(load(request.param, OPTIONS)) as engine:
        try:
            engine.check(usual(engine))
        except EngineMissing as error:
            pytest.skip(str(error))
        yield engine


OPTIONS = Options()
"""Of the engine that is tested."""


def usual(engine: Engine, pace: float = 1.0) -> Voice:
    return Voice(engine.name, row(engine.name).usual_voice("en", OPTIONS), "en", pace)


def seconds(engine: Engine, utterance: Utterance, pace: float = 1.0) -> float:
    sound = trimmed(engine.synthesize(utterance, usual(engine, pace)))
    return sound.length / sound.rate_hz


def test_an_engine_is_known_by_its_name(engine: Engine) -> None:
    assert engine is not load(engine.name, OPTIONS)
    assert engine.name == load(engine.name, OPTIONS).name


def test_the_usual_voice_is_the_first_of_its_voices(engine: Engine) -> None:
    assert usual(engine).name == engine.voices()[0]


def test_each_voice_is_listed_once(engine: Engine) -> None:
    assert len(engine.voices()) == len(set(engine.voices()))


def test_the_same_words_sound_the_same(engine: Engine) -> None:
    first = engine.synthesize(HEELS, usual(engine))
    engine.synthesize(Utterance("Something else in between."), usual(engine))
    assert first == engine.synthesize(HEELS, usual(engine))


def test_a_sound_is_heard_and_about_as_long_as_its_words(engine: Engine) -> None:
    sound = engine.synthesize(HEELS, usual(engine))
    assert abs(floats(sound)).max() > 0
    assert estimated_length(HEELS) / RATE_HZ == pytest.approx(seconds(engine, HEELS), rel=0.3)


@pytest.mark.parametrize("pace", [0.8, 0.9, 1.1, 1.25])
def test_pace_changes_the_length_as_it_says(engine: Engine, pace: float) -> None:
    assert seconds(engine, HEELS) / pace == pytest.approx(seconds(engine, HEELS, pace), rel=0.06)


def test_an_identity_is_short_and_stays(engine: Engine) -> None:
    identity = engine.identity(usual(engine))
    assert identity == engine.identity(usual(engine))
    assert 0 < len(identity) < 200


def test_an_identity_does_not_depend_on_who_asks_first(engine: Engine) -> None:
    assert load(engine.name, OPTIONS).identity(usual(engine)) == engine.identity(usual(engine))


def test_at_least_one_call_may_run_at_once(engine: Engine) -> None:
    assert engine.parallel >= 1


def test_an_engine_can_be_closed_twice(engine: Engine) -> None:
    engine.close()
    engine.close()
