from __future__ import annotations

import os
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
import synthetic_voice
from synthetic_voice import (
    MODEL_RATE_HZ,
    PIPER,
    kitten_voice,
    kokoro_voice,
    lexicon_voice,
    matcha_voice,
    piper,
    piper_voice,
)

from guide.errors import EngineMissing, EngineRefused
from guide.model.speech import Utterance, Voice
from guide.speak import Options, parse_voice
from guide.speak.engines.onnx_metadata import metadata_of
from guide.speak.engines.sherpa import Sherpa
from guide.speak.engines.sherpa_models import model_in

needs_sherpa = pytest.mark.skipif(find_spec("sherpa_onnx") is None, reason="sherpa-onnx is not installed")
BEND = Utterance("Bend your knees.")


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.fixture
def engine(models: Path) -> Iterator[Sherpa]:
    engine = Sherpa(models)
    yield engine
    engine.close()


def voice(name: str) -> Voice:
    return Voice("sherpa", name, "en")


@needs_sherpa
@pytest.mark.parametrize("made", ["piper_voice", "kokoro_voice", "kitten_voice", "matcha_voice"])
def test_models_of_every_kind_speak(models: Path, engine: Sherpa, made: str) -> None:
    models.mkdir()
    getattr(synthetic_voice, made)(models / "tone")
    short, long = (engine.synthesize(Utterance(text), voice("tone")) for text in ("Bend.", "Bend both knees, slowly."))
    assert MODEL_RATE_HZ == short.rate_hz
    assert 0 < short.length < long.length


@needs_sherpa
def test_punctuation_reaches_the_model(models: Path, engine: Sherpa) -> None:
    piper_voice(models / "tone")
    plain, with_stop = (
        engine.synthesize(Utterance(text), voice("tone")) for text in ("Bend and lift", "Bend and lift.")
    )
    assert plain.length < with_stop.length


@needs_sherpa
def test_a_model_that_makes_nothing_of_the_words_says_so(models: Path, engine: Sherpa) -> None:
    piper_voice(models / "tone")
    (models / "tone" / "tokens.txt").write_text("a 0\n")
    with pytest.raises(EngineRefused, match=r"does its tokens\.txt belong to it"):
        engine.synthesize(BEND, voice("tone"))


@needs_sherpa
def test_a_model_that_ends_its_process_is_refused(models: Path, engine: Sherpa) -> None:
    kokoro_voice(models / "tone")
    (models / "tone" / "voices.bin").write_bytes(b"cut off")
    with pytest.raises(EngineRefused, match="broke down twice"):
        engine.synthesize(BEND, voice("tone"))


@needs_sherpa
def test_a_model_that_cannot_be_loaded_is_said(models: Path, engine: Sherpa) -> None:
    piper_voice(models / "tone")
    whole = piper(PIPER)
    (models / "tone" / "en_US-tone-low.onnx").write_bytes(whole.replace(b"Reshape", b"Rescape"))
    with pytest.raises((EngineMissing, EngineRefused), match=r"cannot be started|broke down twice"):
        engine.synthesize(BEND, voice("tone"))


@needs_sherpa
def test_a_model_with_a_dictionary_says_what_is_in_it(models: Path, engine: Sherpa) -> None:
    lexicon_voice(models / "tone", {"bend": "b ɛ n d", "your": "j ʊ ɹ", "knees": "n i z"})
    assert engine.synthesize(BEND, voice("tone")).length > 0


@needs_sherpa
def test_a_word_that_is_not_in_the_dictionary_is_never_left_out(models: Path, engine: Sherpa) -> None:
    lexicon_voice(models / "tone", {"bend": "b ɛ n d", "your": "j ʊ ɹ"})
    with pytest.raises(EngineRefused, match="does not have knees"):
        engine.synthesize(BEND, voice("tone"))


@needs_sherpa
def test_models_may_be_named_from_where_one_is(models: Path, monkeypatch) -> None:
    piper_voice(models / "tone")
    monkeypatch.chdir(models.parent)
    engine = Sherpa(Path("models"))
    assert engine.synthesize(BEND, voice("tone")).length > 0
    engine.close()


def test_each_speaker_is_a_voice(models: Path, engine: Sherpa) -> None:
    kitten_voice(models / "kitten", speakers=3)
    piper_voice(models / "tone")
    assert engine.voices() == ("kitten", "kitten:1", "kitten:2", "tone")


def test_voices_for_english_come_first(models: Path, engine: Sherpa) -> None:
    piper_voice(models / "a-german", {**PIPER, "language": "German", "voice": "de"})
    piper_voice(models / "z-english")
    assert engine.voices() == ("z-english", "a-german")


def test_the_folder_may_be_a_model_itself(models: Path) -> None:
    assert Sherpa(piper_voice(models / "tone")).voices() == ("tone",)


def test_a_voice_is_chosen_by_the_name_of_its_folder(models: Path) -> None:
    piper_voice(models / "vits-piper-en_US-Tone")
    options = Options(models=models)
    expected = (Voice("sherpa", "vits-piper-en_US-Tone", "en"),)
    assert expected == parse_voice("sherpa", "en", options=options).voices
    assert expected == parse_voice("sherpa:vits-piper-en_us-tone", "en", options=options).voices


def test_a_model_that_was_not_prepared_says_what_to_do(models: Path, engine: Sherpa) -> None:
    piper_voice(models / "raw", {})
    with pytest.raises(EngineMissing, match=r"was not prepared for sherpa-onnx; download a model from https://"):
        engine.voices()


def test_a_model_that_was_not_prepared_does_not_hide_the_others(models: Path, engine: Sherpa) -> None:
    piper_voice(models / "raw", {})
    piper_voice(models / "tone")
    assert engine.voices() == ("tone",)


def test_a_matcha_model_without_a_vocoder_says_what_to_do(models: Path, engine: Sherpa) -> None:
    models.mkdir()
    matcha_voice(models / "tone")
    (models / "hifigan_v2.onnx").unlink()
    with pytest.raises(EngineMissing, match="needs a vocoder beside it"):
        engine.voices()


def test_a_kokoro_model_without_its_voices_says_what_is_missing(models: Path, engine: Sherpa) -> None:
    (kokoro_voice(models / "tone") / "voices.bin").unlink()
    with pytest.raises(EngineMissing, match=r"The model lacks .*voices\.bin"):
        engine.voices()


@pytest.mark.parametrize(
    ("folder", "message"),
    [(None, "These voices need models; "), (Path("nowhere"), "The folder of models .*nowhere cannot be read")],
)
def test_without_models_it_says_how_to_name_them(folder: Path | None, message: str) -> None:
    with pytest.raises(EngineMissing, match=f"{message}.*--models"):
        Sherpa(folder).voices()


def test_a_voice_whose_model_is_not_there_says_so(models: Path, engine: Sherpa) -> None:
    piper_voice(models / "tone")
    with pytest.raises(EngineMissing, match="There is no model for the voice flute in "):
        engine.check(Voice("sherpa", "flute", "en"))


def test_a_vocoder_alone_is_no_model(models: Path) -> None:
    models.mkdir()
    (models / "hifigan_v2.onnx").write_bytes(synthetic_voice.vocoder())
    with pytest.raises(EngineMissing, match=r"There is no model in .*; download"):
        model_in(models)


def test_an_empty_folder_is_said(models: Path, engine: Sherpa) -> None:
    models.mkdir()
    with pytest.raises(EngineMissing, match="no model that can be used"):
        engine.voices()


def test_without_its_package_the_engine_is_missing(models: Path, engine: Sherpa, monkeypatch) -> None:
    piper_voice(models / "tone")
    monkeypatch.setattr("guide.speak.engines.sherpa.find_spec", lambda _name: None)
    with pytest.raises(EngineMissing, match=r"guide-mp3\[sherpa\]"):
        engine.check(voice("tone"))


@needs_sherpa
def test_another_model_is_another_voice(models: Path) -> None:
    first = Sherpa(piper_voice(models / "one" / "tone")).identity(voice("tone"))
    second = Sherpa(piper_voice(models / "two" / "tone", {**PIPER, "extra": "1"})).identity(voice("tone"))
    assert first != second


# ── Entries of models ────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_entries_of_a_model_are_read(models: Path) -> None:
    assert PIPER == metadata_of(piper_voice(models / "tone") / "en_US-tone-low.onnx")


@pytest.mark.parametrize("content", [b"", b"\xff" * 40, b"plain text, no model", os.urandom(300)])
def test_what_is_no_model_has_no_entries(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "model.onnx").write_bytes(content)
    assert set(metadata_of(tmp_path / "model.onnx")) <= {""}


def test_a_file_that_is_not_there_has_no_entries(tmp_path: Path) -> None:
    assert metadata_of(tmp_path / "model.onnx") == {}
