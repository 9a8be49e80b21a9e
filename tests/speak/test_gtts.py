from __future__ import annotations

import threading

import pytest
from loopback_google import (
    BAD_BASE64,
    BROKEN,
    CONSENT,
    DROPPED,
    EMPTY,
    FORBIDDEN,
    HALF_AN_ANSWER,
    NO_SOUND,
    NOT_FOUND,
    NOT_MP3,
    NULL_SOUND,
    TOO_MANY,
    Asked,
    Google,
    always,
    answers,
    audio,
    cut_short,
    drips,
    hangs,
    http,
    silent,
    slowly,
    speaks,
    speech,
    too_many,
)

from guide.cache import Cache
from guide.errors import EngineRefused, EngineUnreachable, SpeechError
from guide.model.speech import Utterance, Voice
from guide.speak.engines.gtts import Gtts, Limits
from guide.speak.engines.silent import estimated_length
from guide.speak.patience import Patience
from guide.speak.speaker import speak_each
from guide.units import RATE_HZ

FRAME = 192
"""Bytes of a frame of the loopback server's MP3s: 24 000 Hz, 64 kb/s."""
US = Voice("gtts", "us", "en")
SHORT = Utterance("Bend your knees.")
LONG = Utterance(
    "Stand with your feet a hand apart and let your arms hang down. Bend both knees as far as you like, "
    "keep your heels on the floor, and come up again; then do the same with your eyes closed."
)


def test_google_is_asked_at_the_domain_of_the_voice(google: Google) -> None:
    Gtts().synthesize(SHORT, Voice("gtts", "co.uk", "en"))
    assert [Asked("translate.google.co.uk", "Bend your knees.", "en", None)] == google.asked


@pytest.mark.parametrize(("language", "asked"), [("en", "en"), ("en-GB", "en"), ("pt-PT", "pt-PT"), ("de-AT", "de")])
def test_google_is_asked_in_the_nearest_language_it_has(google: Google, language: str, asked: str) -> None:
    Gtts().synthesize(SHORT, Voice("gtts", "us", language))
    assert asked == google.asked[0].language


def test_a_language_that_google_does_not_have_is_refused_without_asking(google: Google) -> None:
    with pytest.raises(EngineRefused, match="“tlh”"):
        Gtts().synthesize(SHORT, Voice("gtts", "us", "tlh"))
    assert google.asked == []


def test_text_arrives_as_it_is(google: Google) -> None:
    Gtts().synthesize(Utterance("St. John’s stretch: “10 to 15”, très facile? Yes!"), US)
    assert google.texts == ["St. John’s stretch: “10 to 15”, très facile? Yes!"]


def test_long_text_is_asked_for_in_clauses_with_their_punctuation(google: Google, cache: Cache) -> None:
    dict(speak_each([LONG], US, Gtts(), cache, at_once=1))
    assert google.texts == [
        "Stand with your feet a hand apart and let your arms hang down.",
        "Bend both knees as far as you like, keep your heels on the floor, and come up again;",
        "then do the same with your eyes closed.",
    ]


FAILURES = [
    (TOO_MANY, EngineUnreachable, "too many requests"),
    (FORBIDDEN, EngineRefused, "refuses to speak"),
    (NOT_FOUND, EngineRefused, "no such voice"),
    (BROKEN, EngineUnreachable, "500"),
    (http("418 Teapot"), EngineRefused, "418"),
    (CONSENT, EngineUnreachable, "without any sound"),
    (EMPTY, EngineUnreachable, "without any sound"),
    (NO_SOUND, EngineUnreachable, "without any sound"),
    (BAD_BASE64, EngineUnreachable, "is garbled"),
    (NULL_SOUND, EngineRefused, "no sound for the language"),
    (NOT_MP3, EngineUnreachable, "cannot be decoded"),
    (DROPPED, EngineUnreachable, "Google dropped the connection"),
    (HALF_AN_ANSWER, EngineUnreachable, "Google's answer broke off"),
    (too_many("7"), EngineUnreachable, "too many requests .* wants to be left alone for 7 s"),
]


@pytest.mark.parametrize(("answer", "kind", "message"), FAILURES)
def test_each_failure_is_told_apart(google: Google, answer: bytes, kind: type[SpeechError], message: str) -> None:
    google.behaviour = always(answer)
    with pytest.raises(kind, match=message):
        Gtts().synthesize(SHORT, US)


@pytest.mark.parametrize(("answer", "kind", "message"), FAILURES)
def test_a_failure_says_what_to_do(google: Google, answer: bytes, kind: type[SpeechError], message: str) -> None:
    google.behaviour = always(answer)
    with pytest.raises(kind) as failure:
        Gtts().synthesize(SHORT, US)
    assert "; " in str(failure.value), message


def test_a_long_text_fails_whole_when_a_piece_fails_and_its_other_pieces_stay_kept(
    google: Google, cache: Cache
) -> None:
    google.behaviour = lambda asked: FORBIDDEN if asked.text.startswith("then") else speaks(asked)
    with pytest.raises(EngineRefused):
        dict(speak_each([LONG], US, Gtts(), cache, at_once=1))
    assert cache.usage().sounds == 2
    google.behaviour = speaks
    google.asked.clear()
    dict(speak_each([LONG], US, Gtts(), cache))
    assert google.texts == ["then do the same with your eyes closed."]


def test_a_server_that_never_answers_is_given_up(google: Google) -> None:
    google.behaviour = hangs(google)
    with pytest.raises(EngineUnreachable, match="did not answer in time"):
        Gtts(Limits(next_byte_s=0.2)).synthesize(SHORT, US)


def test_a_server_that_never_ends_its_answer_is_given_up(google: Google) -> None:
    google.behaviour = drips(google)
    with pytest.raises(EngineUnreachable, match=r"was not done after 0\.3 s"):
        Gtts(Limits(next_byte_s=0.2, whole_answer_s=0.3)).synthesize(SHORT, US)


def test_a_slow_answer_is_waited_for(google: Google) -> None:
    google.behaviour = slowly(0.3)
    assert Gtts().synthesize(SHORT, US).length > 0


@pytest.mark.parametrize(
    ("header", "expected"), [("120", 120.0), ("0", 0.0), ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0), ("soon", None)]
)
def test_how_long_google_wants_to_be_left_alone_is_passed_on(
    google: Google, header: str, expected: float | None
) -> None:
    google.behaviour = always(too_many(header))
    with pytest.raises(EngineUnreachable) as failure:
        Gtts().synthesize(SHORT, US)
    assert expected == failure.value.retry_after_s


@pytest.mark.usefixtures("no_google")
def test_a_closed_door_is_noticed_at_once() -> None:
    with pytest.raises(EngineUnreachable, match="Google cannot be reached"):
        Gtts().check(US)


def test_an_open_door_is_enough(google: Google) -> None:
    Gtts().check(US)
    assert google.asked == []


@pytest.mark.parametrize("proxy", ["127.0.0.1:notaport", "http://127.0.0.1:99999"])
def test_an_impossible_proxy_is_said(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("https_proxy", proxy)
    with pytest.raises(EngineRefused, match="has an impossible port; correct HTTPS_PROXY"):
        Gtts().check(US)


def test_a_refusing_proxy_is_said(google: Google, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", google.proxy.replace("http://", "https://"))
    with pytest.raises(EngineUnreachable, match="cannot be reached"):
        Gtts().synthesize(SHORT, US)


def test_a_pace_enters_the_identity_only_where_the_sound_is_changed_for_it() -> None:
    paces = (1.0, 0.9, 1.1)
    same, slower, faster = (Gtts().identity(Voice("gtts", "us", "en", pace)) for pace in paces)
    assert same != slower
    assert slower == faster


def test_calls_may_run_side_by_side(google: Google) -> None:
    both = threading.Barrier(2)

    def waits_for_the_other(asked: Asked) -> bytes:
        both.wait(timeout=20)
        return answers()(asked)

    google.behaviour = waits_for_the_other
    engine = Gtts()
    threads = [threading.Thread(target=engine.synthesize, args=(SHORT, US)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert google.most_at_once == 2


def test_an_answer_that_was_cut_off_is_asked_for_again(google: Google, cache: Cache) -> None:
    google.behaviour = lambda asked: cut_short(asked) if len(google.asked) == 1 else speaks(asked)
    lift = Utterance("Lift your arms over your head and look up at your hands.")
    (sound,) = dict(speak_each([lift], US, Gtts(), cache, patience=Patience(sleep=lambda _seconds: None))).values()
    assert [lift.spoken] * 2 == google.texts
    assert estimated_length(lift) == pytest.approx(sound.length, rel=0.1)


@pytest.mark.parametrize("text", ["Balance.", "Bend.", "Rest now."])
def test_a_short_sound_that_was_cut_off_is_noticed_wherever_it_was_cut(google: Google, text: str) -> None:
    whole = speech(estimated_length(Utterance(text)) / RATE_HZ)
    for frames in range(12, len(whole) // FRAME - 12):
        google.behaviour = always(audio(whole[: frames * FRAME]))
        with pytest.raises(EngineUnreachable, match="cut off"):
            Gtts().synthesize(Utterance(text), US)


def test_silence_is_never_taken_for_speech(google: Google, cache: Cache) -> None:
    google.behaviour = silent
    with pytest.raises(EngineUnreachable, match="only silence"):
        dict(speak_each([SHORT], US, Gtts(), cache, patience=Patience(sleep=lambda _seconds: None)))
    assert ([SHORT.spoken] * 2, 0) == (google.texts, cache.usage().sounds)
