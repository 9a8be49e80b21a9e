from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest
from loopback_server import Answer, Server, Wish, error, speaks, wav

from guide.cache import Cache
from guide.errors import EngineMissing, EngineRefused, EngineUnreachable, SpeechError
from guide.model.speech import Utterance, Voice
from guide.speak import Options, parse_voice, speak
from guide.speak.engines.openai import OPENAI, Limits, OpenAi, key_for
from guide.speak.engines.silent import estimated_length
from guide.speak.patience import Patience
from guide.speak.speaker import speak_each

ALLOY = Voice("openai", "tts-1/alloy", "en")
SHORT = Utterance("Bend your knees.")
SECRET = "sk-Zq81-vault-7731"


def engine(server: Server, key: str | None = SECRET, limits: Limits | None = None) -> OpenAi:
    return OpenAi(server.address, key) if limits is None else OpenAi(server.address, key, limits)


def test_a_server_is_asked_as_openai_is(server: Server) -> None:
    engine(server).synthesize(SHORT, ALLOY)
    body = {"model": "tts-1", "voice": "alloy", "input": SHORT.spoken, "response_format": "wav"}
    assert [Wish("POST", "/v1/audio/speech", f"Bearer {SECRET}", body)] == server.wishes


@pytest.mark.parametrize(
    ("name", "model", "voice"),
    [
        ("alloy", "tts-1", "alloy"),
        ("kokoro/af_heart", "kokoro", "af_heart"),
        ("hexgrad/Kokoro-82M/af_heart", "hexgrad/Kokoro-82M", "af_heart"),
    ],
)
def test_a_voice_names_a_model_or_means_the_usual_one(server: Server, name: str, model: str, voice: str) -> None:
    engine(server).synthesize(SHORT, Voice("openai", name, "en"))
    body = server.wishes[0].body
    assert body is not None
    assert (model, voice) == (body["model"], body["voice"])


def test_a_server_without_a_key_is_asked_without_one(server: Server, tmp_path: Path, monkeypatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password mine\n")
    monkeypatch.setenv("NETRC", str(netrc))
    engine(server, key=None).synthesize(SHORT, ALLOY)
    assert [None] == [wish.key for wish in server.wishes]


def test_a_netrc_does_not_take_the_place_of_the_key(server: Server, tmp_path: Path, monkeypatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password mine\n")
    monkeypatch.setenv("NETRC", str(netrc))
    engine(server).synthesize(SHORT, ALLOY)
    assert [f"Bearer {SECRET}"] == [wish.key for wish in server.wishes]


def test_what_is_said_is_heard(server: Server, cache: Cache) -> None:
    sound = dict(speak_each([SHORT], ALLOY, engine(server), cache))[SHORT]
    assert estimated_length(SHORT) == pytest.approx(sound.length, rel=0.1)


def test_a_wav_that_was_sent_before_its_length_was_known_is_heard_whole(server: Server) -> None:
    whole = wav(1.0)
    unknown = b"\xff\xff\xff\xff"
    server.behaviour = lambda _wish: Answer(200, whole[:4] + unknown + whole[8:40] + unknown + whole[44:])
    sound = engine(server).synthesize(SHORT, ALLOY)
    assert (24_000, 24_000) == (sound.length, sound.rate_hz)


FAILURES = [
    (error(401, "no"), EngineRefused, "does not take the key"),
    (error(403, "no"), EngineRefused, "does not take the key"),
    (
        error(404, "model `tts-1` not found"),
        EngineRefused,
        "does not speak with the model “tts-1” and the voice “alloy”",
    ),
    (error(400, "bad voice"), EngineRefused, "bad voice"),
    (error(307, "moved", ("Location", "http://127.0.0.1:9/")), EngineRefused, "307"),
    (error(429, "slow down", ("Retry-After", "9")), EngineUnreachable, "wants to be left alone for 9 s"),
    (error(429, "insufficient_quota: pay"), EngineRefused, "has nothing left"),
    (error(500, "oh"), EngineUnreachable, "cannot speak now"),
    (lambda _wish: Answer(200, b""), EngineUnreachable, "no sound"),
    (lambda _wish: Answer(200, b'{"detail": "no such thing"}'), EngineUnreachable, "no such thing"),
    (lambda _wish: Answer(200, b"abc", (("Content-Length", "999"),)), EngineUnreachable, "broke off|decoded"),
]


@pytest.mark.parametrize(("behaviour", "kind", "message"), FAILURES)
def test_each_failure_is_told_apart(server: Server, behaviour, kind: type[SpeechError], message: str) -> None:
    server.behaviour = behaviour
    with pytest.raises(kind, match=message) as failure:
        engine(server).synthesize(SHORT, ALLOY)
    assert "; " in str(failure.value)


def test_a_key_that_is_missing_is_said_before_the_first_sound(server: Server) -> None:
    server.behaviour = lambda _wish: Answer(401, b"who are you?")
    with pytest.raises(EngineRefused, match=r"wants a key .* GUIDE_SERVER_KEY"):
        engine(server, key=None).check(ALLOY)


def test_openai_is_not_even_asked_without_a_key() -> None:
    with pytest.raises(EngineRefused, match="OPENAI_API_KEY, or name another server"):
        OpenAi(OPENAI, None).check(ALLOY)


def test_any_server_that_answers_is_there(server: Server) -> None:
    server.behaviour = lambda _wish: Answer(404)
    engine(server).check(ALLOY)
    assert [("GET", "/v1/models")] == [(wish.method, wish.path) for wish in server.wishes]


def test_an_answer_without_end_is_not_waited_for(server: Server) -> None:
    server.behaviour = lambda _wish: Answer(200, bytes(64_000_001))
    with pytest.raises(EngineRefused, match="answered with more than 64 MB"):
        engine(server).synthesize(SHORT, ALLOY)


@pytest.mark.parametrize("key", ["two\nlines", "schlüssel"])
def test_a_key_that_cannot_be_sent_is_refused_and_not_shown(server: Server, key: str) -> None:
    with pytest.raises(EngineRefused, match="The key has characters that no key has") as failure:
        engine(server, key).check(ALLOY)
    assert key not in str(failure.value)


def test_a_line_end_behind_a_key_is_no_part_of_it(server: Server) -> None:
    engine(server, f"{SECRET}\r\n").synthesize(SHORT, ALLOY)
    assert f"Bearer {SECRET}" == server.wishes[0].key


@pytest.mark.parametrize("address", ["http://127.0.0.1:99999/v1", "http://a..b/v1"])
def test_a_server_that_cannot_be_is_said(address: str) -> None:
    with pytest.raises(EngineUnreachable, match=r"cannot be asked \(.*\); see whether http"):
        OpenAi(address, None).check(ALLOY)


def test_a_server_that_is_not_there_is_said(server: Server) -> None:
    server.stop()
    with pytest.raises(EngineUnreachable, match=r"127\.0\.0\.1:\d+ cannot be reached"):
        engine(server).check(ALLOY)


def test_a_server_that_hangs_is_given_up(server: Server) -> None:
    def hangs(_wish: Wish) -> Answer:
        server.stopping.wait(60)
        return Answer(200)

    server.behaviour = hangs
    with pytest.raises(EngineUnreachable, match="did not answer in time"):
        engine(server, limits=Limits(next_byte_s=0.2)).synthesize(SHORT, ALLOY)


def test_an_answer_without_end_is_given_up(server: Server) -> None:
    def drip() -> Iterator[bytes]:
        while not server.stopping.wait(0.02):
            yield b"."

    server.behaviour = lambda _wish: Answer(200, drip())
    with pytest.raises(EngineUnreachable, match=r"was not done after 0\.3 s"):
        engine(server, limits=Limits(next_byte_s=0.2, whole_answer_s=0.3)).synthesize(SHORT, ALLOY)


def test_without_its_package_the_engine_is_missing(server: Server, monkeypatch) -> None:
    monkeypatch.setattr("guide.speak.engines.openai.find_spec", lambda _name: None)
    with pytest.raises(EngineMissing, match=r"guide-mp3\[openai\]"):
        engine(server).check(ALLOY)


# ── Keys ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("server", "environment", "key"),
    [
        (OPENAI, {"OPENAI_API_KEY": "theirs"}, "theirs"),
        (OPENAI + "/", {"OPENAI_API_KEY": "theirs"}, "theirs"),
        (OPENAI, {"OPENAI_API_KEY": "theirs", "GUIDE_SERVER_KEY": "ours"}, "ours"),
        ("http://localhost:8880/v1", {"OPENAI_API_KEY": "theirs"}, None),
        ("http://localhost:8880/v1", {"GUIDE_SERVER_KEY": " ours\n"}, "ours"),
        ("http://localhost:8880/v1", {"GUIDE_SERVER_KEY": ""}, None),
    ],
)
def test_each_server_gets_its_own_key_only(server: str, environment: dict[str, str], key: str | None) -> None:
    assert key == key_for(server, environment)


@pytest.mark.parametrize("key", [f"{SECRET}\n{SECRET}", f"{SECRET} x", f"{SECRET}é", f"{SECRET}\x07"])
def test_what_cannot_be_a_key_is_said_without_showing_it(key: str) -> None:
    with pytest.raises(EngineRefused, match="GUIDE_SERVER_KEY") as failure:
        key_for("http://localhost/v1", {"GUIDE_SERVER_KEY": key})
    assert "vault" not in str(failure.value)


ECHOES = [
    f"Incorrect API key provided: {SECRET}. You can find yours at home.",
    f"Incorrect API key provided: {SECRET[:7]}********{SECRET[-4:]}.",
    f"header was 'Bearer {SECRET}'",
]


@pytest.mark.parametrize("status", [200, 400, 401, 429, 500])
@pytest.mark.parametrize("echo", ECHOES)
def test_a_key_is_never_shown_kept_or_logged(
    server: Server, cache: Cache, caplog: pytest.LogCaptureFixture, status: int, echo: str
) -> None:
    caplog.set_level(logging.DEBUG)
    server.behaviour = lambda wish: speaks(wish) if wish.body is None else Answer(status, echo.encode())
    asked = engine(server)
    with pytest.raises(SpeechError) as failure:
        dict(speak_each([SHORT], ALLOY, asked, cache, patience=Patience(sleep=lambda _seconds: None)))
    shown = "".join(traceback.format_exception(failure.value)) + caplog.text + asked.identity(ALLOY) + repr(asked)
    assert [] == [part for part in (SECRET, SECRET[:7], SECRET[-4:]) if part in shown]


def test_a_key_is_no_part_of_what_is_kept(server: Server, cache: Cache) -> None:
    dict(speak_each([SHORT], ALLOY, engine(server), cache))
    assert [SHORT.spoken] == server.texts
    dict(speak_each([SHORT], ALLOY, engine(server, key="another-key"), cache))
    assert [SHORT.spoken] == server.texts
    assert not any(SECRET.encode() in file.read_bytes() for file in cache.folder.rglob("*.speech"))


def test_another_server_is_another_voice(server: Server) -> None:
    assert engine(server).identity(ALLOY) != OpenAi("http://localhost:1/v1", None).identity(ALLOY)


def test_the_setting_leads_to_the_server_with_its_key(server: Server, cache: Cache, monkeypatch) -> None:
    monkeypatch.setenv("GUIDE_SERVER_KEY", SECRET)
    choice = parse_voice("openai:Kokoro/AF_heart", "en", options=Options(server=server.address))
    speak(choice, cache, lambda narrator: narrator.say([SHORT]))
    assert {f"Bearer {SECRET}"} == {wish.key for wish in server.wishes}
    assert [("Kokoro", "AF_heart")] == [(w.body["model"], w.body["voice"]) for w in server.wishes if w.body]
