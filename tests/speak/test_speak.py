"""The stage as the build uses it: one voice for all of a guide."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from loopback_google import TOO_MANY, Asked, Google, speaks
from scripted import Scripted, fails, well

from guide.cache import Cache
from guide.errors import EngineMissing, EngineRefused, EngineUnreachable, SettingsError
from guide.model.pcm import Pcm
from guide.model.speech import Utterance
from guide.speak import Engine, Narrator, Options, parse_voice, speak

AUTO = parse_voice("auto", "en")
STEPS = (Utterance("Stand up tall."), Utterance("Sit down again slowly."))
TOTAL = Utterance("It takes about nine minutes.")
UNREACHABLE = EngineUnreachable("Google cannot be reached; wait")


def guide(narrator: Narrator) -> tuple[str, Mapping[Utterance, Pcm]]:
    """The work of a build: most utterances first, one more that depends on their lengths."""
    narrator.say(STEPS)
    return narrator.voice.engine, narrator.say((TOTAL, *STEPS))


class Loader:
    """Engines for `speak`, remembered."""

    def __init__(self, **engines: Engine | Exception) -> None:
        self.engines = engines
        self.loaded: list[str] = []

    def __call__(self, name: str, _options: Options) -> Engine:
        self.loaded.append(name)
        engine = self.engines[name]
        if isinstance(engine, Exception):
            raise engine
        return engine


@pytest.fixture
def notices() -> list[str]:
    return []


def test_one_voice_says_everything(cache: Cache, notices: list[str]) -> None:
    load = Loader(gtts=Scripted(name="gtts"))
    engine, sounds = speak(AUTO, cache, guide, notice=notices.append, load=load)
    assert ("gtts", {TOTAL, *STEPS}, []) == (engine, set(sounds), notices)


@pytest.mark.parametrize("failure", [UNREACHABLE, EngineMissing("not here"), EngineRefused("no")])
def test_auto_takes_the_embedded_voice_where_google_cannot_be_used(
    cache: Cache, notices: list[str], failure: Exception
) -> None:
    google = Scripted(name="gtts")
    google.failure = failure
    load = Loader(gtts=google, espeak=Scripted(name="espeak"))
    assert speak(AUTO, cache, guide, notice=notices.append, load=load)[0] == "espeak"
    assert len(notices) == 1


def test_auto_takes_the_embedded_voice_where_google_cannot_even_be_loaded(cache: Cache) -> None:
    load = Loader(gtts=EngineMissing("no gTTS here"), espeak=Scripted(name="espeak"))
    assert speak(AUTO, cache, guide, load=load)[0] == "espeak"


@pytest.mark.parametrize("after", [0, 1, 2])
def test_a_failure_at_any_moment_makes_everything_again_with_one_voice(
    cache: Cache, notices: list[str], after: int
) -> None:
    google = Scripted(*[well] * after, fails(EngineRefused("no more")), name="gtts", parallel=1)
    embedded = Scripted(name="espeak")
    engine, _ = speak(AUTO, cache, guide, notice=notices.append, load=Loader(gtts=google, espeak=embedded))
    assert engine == "espeak"
    assert sorted(each.spoken for each in (TOTAL, *STEPS)) == sorted(embedded.said)


def test_the_notice_is_one_line_that_says_what_happened_and_who_speaks(cache: Cache, notices: list[str]) -> None:
    google = Scripted(name="gtts")
    google.failure = UNREACHABLE
    speak(AUTO, cache, guide, notice=notices.append, load=Loader(gtts=google, espeak=Scripted()))
    assert notices == ["espeak:en-us speaks the whole guide, not gtts:us: Google cannot be reached"]


def test_a_voice_that_was_named_is_never_replaced(cache: Cache, notices: list[str]) -> None:
    google = Scripted(name="gtts")
    google.failure = UNREACHABLE
    load = Loader(gtts=google, espeak=Scripted())
    with pytest.raises(EngineUnreachable, match="wait"):
        speak(parse_voice("gtts", "en"), cache, guide, notice=notices.append, load=load)
    assert (load.loaded, notices) == (["gtts"], [])


def test_when_every_voice_fails_the_last_failure_is_told(cache: Cache) -> None:
    engines = Scripted(name="gtts"), Scripted(name="espeak")
    for engine, message in zip(engines, ("first", "second"), strict=True):
        engine.failure = EngineMissing(message)
    with pytest.raises(EngineMissing, match="second"):
        speak(AUTO, cache, guide, load=Loader(gtts=engines[0], espeak=engines[1]))


def test_other_failures_are_not_the_voice_s(cache: Cache) -> None:
    def impossible(_narrator: Narrator) -> None:
        raise SettingsError("something else")

    load = Loader(gtts=Scripted(name="gtts"))
    with pytest.raises(SettingsError):
        speak(AUTO, cache, impossible, load=load)
    assert load.loaded == ["gtts"]


def test_engines_are_closed_whatever_happens(cache: Cache) -> None:
    google, embedded = Scripted(fails(EngineRefused("no")), name="gtts"), Scripted(name="espeak")
    speak(AUTO, cache, guide, load=Loader(gtts=google, espeak=embedded))
    assert (google.closed, embedded.closed) == (1, 1)


def test_google_speaks_offline_when_everything_is_kept(google: Google, cache: Cache, notices: list[str]) -> None:
    first = speak(AUTO, cache, guide)
    google.behaviour = lambda _asked: TOO_MANY
    before = len(google.asked)
    assert first == speak(AUTO, cache, guide, notice=notices.append)
    assert ("gtts", before, []) == (first[0], len(google.asked), notices)


@pytest.mark.usefixtures("espeak", "no_google")
def test_the_embedded_voice_speaks_when_google_is_out_of_reach(cache: Cache, notices: list[str]) -> None:
    engine, sounds = speak(AUTO, cache, guide, notice=notices.append)
    assert (engine, len(sounds)) == ("espeak", 3)
    assert ["Google cannot be reached" in notice for notice in notices] == [True]


@pytest.mark.usefixtures("espeak")
def test_the_embedded_voice_says_it_all_again_when_google_shuts_us_out_midway(
    google: Google, cache: Cache, notices: list[str]
) -> None:
    def all_but_the_last(asked: Asked) -> bytes:
        return b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n" if asked.text == TOTAL.spoken else speaks(asked)

    google.behaviour = all_but_the_last
    engine, sounds = speak(AUTO, cache, guide, notice=notices.append)
    assert ("espeak", sounds) == speak(parse_voice("espeak", "en"), cache, guide)
    assert engine == "espeak"
    assert ["Google refuses to speak" in notice for notice in notices] == [True]
    assert {TOTAL.spoken, *(step.spoken for step in STEPS)} == set(google.texts)
