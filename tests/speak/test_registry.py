from __future__ import annotations

import subprocess
import sys

import pytest

from guide.errors import SettingsError
from guide.model.speech import Voice
from guide.speak.registry import parse_voice


@pytest.mark.parametrize(
    ("setting", "voices"),
    [
        ("auto", [("gtts", "us"), ("espeak", "en-us")]),
        ("gtts", [("gtts", "us")]),
        ("gtts:co.uk", [("gtts", "co.uk")]),
        ("espeak", [("espeak", "en-us")]),
        ("espeak:en-gb", [("espeak", "en-gb")]),
        ("silent", [("silent", "silent")]),
        (" GTTS:Co.Uk ", [("gtts", "co.uk")]),
        ("openai", [("openai", "tts-1/alloy")]),
        ("openai:tts-1/ALLOY", [("openai", "tts-1/alloy")]),
        ("OpenAI:kokoro/AF_Heart", [("openai", "kokoro/AF_Heart")]),
    ],
)
def test_a_setting_chooses_voices(setting: str, voices: list[tuple[str, str]]) -> None:
    assert tuple(Voice(engine, name, "en", 1.1) for engine, name in voices) == parse_voice(setting, "en", 1.1).voices


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "en-us"), ("en-GB", "en-gb"), ("en-AU", "en-us"), ("de", "de"), ("de-CH", "de"), ("pt-BR", "pt-br")],
)
def test_the_embedded_voice_is_that_of_the_language(language: str, name: str) -> None:
    assert (Voice("espeak", name, language),) == parse_voice("espeak", language).voices


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ("gtss", "no engine called “gtss”; did you mean “gtts”?"),
        ("aut", "did you mean “auto”?"),
        ("polly", "possible are: auto, gtts, espeak, sherpa, openai, silent"),
        ("", "no engine called “”"),
        ("auto:us", "no engine called “auto:us”"),
        ("gtts:co.ik", "no voice of gtts called “co.ik”; did you mean “co."),
        ("gtts:com@127.0.0.1", "no voice of gtts"),
        ("gtts:", "no voice of gtts"),
        ("espeak:en-bg", "did you mean “en-gb”?"),
        ("silent:loud", "possible are: silent"),
        ("openai:", "no voice of openai"),
    ],
)
def test_a_name_that_is_not_known_is_answered_with_one_that_is(setting: str, message: str) -> None:
    with pytest.raises(SettingsError) as failure:
        parse_voice(setting, "en")
    assert message in str(failure.value)


@pytest.mark.parametrize("pace", [0.79, 1.26, float("nan")])
def test_a_pace_out_of_range_is_said_with_the_range(pace: float) -> None:
    with pytest.raises(SettingsError, match=r"pace must lie between 0\.8 and 1\.25"):
        parse_voice("gtts", "en", pace)


def test_choosing_a_voice_loads_no_library() -> None:
    program = (
        "import sys; from guide.speak import parse_voice; parse_voice('auto', 'en');"
        "sys.exit(bool({'numpy', 'pydub', 'gtts', 'soundfile', 'requests', 'espeakng_loader'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
