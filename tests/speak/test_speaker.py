from __future__ import annotations

import random
import threading
from dataclasses import replace

import pytest
from scripted import Scripted, buzz, fails, well

from guide.audio.level import loudness_lufs
from guide.cache import Cache
from guide.errors import EngineMissing, EngineRefused, EngineUnreachable
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.speak.engines.silent import Silent, estimated_length
from guide.speak.patience import Patience
from guide.speak.speaker import speak_each
from guide.units import RATE_HZ, to_samples

VOICE = Voice("espeak", "en-us", "en")
BEND = Utterance("Bend your elbows, please.")
LIFT = Utterance("Lift your shoulders up.")
TURN = Utterance("Turn your head around.")
UNREACHABLE = EngineUnreachable("no answer")
DEAD_SILENCE = Pcm(bytes(60_000))


@pytest.fixture
def waits() -> list[float]:
    return []


@pytest.fixture
def patience(waits: list[float]) -> Patience:
    return Patience(sleep=waits.append, chance=random.Random(7).random)


def test_each_different_utterance_is_made_once(cache: Cache) -> None:
    engine = Scripted()
    sounds = dict(speak_each([BEND, LIFT, BEND, TURN, LIFT], VOICE, engine, cache))
    assert sounds.keys() == {BEND, LIFT, TURN}
    assert sorted(each.spoken for each in sounds) == sorted(engine.said)


def test_few_sounds_wait_for_whoever_asked(cache: Cache) -> None:
    many = [Utterance(f"Bend your elbows {number} times, please.") for number in range(16)]
    all_made = threading.Event()

    def last(utterance: Utterance) -> Pcm:
        all_made.set()
        return well(utterance)

    sounds = speak_each(many, VOICE, Scripted(*[well] * 15, last, parallel=1), cache)
    next(sounds)
    assert not all_made.wait(1), "all were made though one was taken"
    assert len(many) - 1 == len(dict(sounds))


def test_what_was_made_is_kept(cache: Cache) -> None:
    first = dict(speak_each([BEND, LIFT], VOICE, Scripted(), cache))
    engine = Scripted()
    assert {**first, TURN: dict(speak_each([TURN], VOICE, Scripted(), cache))[TURN]} == dict(
        speak_each([BEND, LIFT, TURN], VOICE, engine, cache)
    )
    assert engine.said == []


def test_what_is_kept_comes_before_anything_is_made(cache: Cache) -> None:
    dict(speak_each([LIFT], VOICE, Scripted(), cache))
    engine = Scripted()
    engine.failure = UNREACHABLE
    sounds = speak_each([BEND, LIFT], VOICE, engine, cache)
    assert LIFT == next(sounds)[0]
    with pytest.raises(EngineUnreachable):
        next(sounds)


def test_an_engine_is_not_even_checked_when_everything_is_kept(cache: Cache) -> None:
    dict(speak_each([BEND], VOICE, Scripted(), cache))
    engine = Scripted()
    engine.failure = UNREACHABLE
    dict(speak_each([BEND], VOICE, engine, cache))
    assert engine.checks == 0


def test_an_engine_is_checked_while_what_is_kept_is_looked_for(cache: Cache) -> None:
    dict(speak_each([LIFT], VOICE, Scripted(), cache))
    engine, checked = Scripted(), threading.Event()
    engine.check = lambda _voice: checked.set()
    sounds = speak_each([BEND, LIFT], VOICE, engine, cache)
    assert LIFT == next(sounds)[0]
    assert checked.wait(10)
    assert [BEND] == [utterance for utterance, _ in sounds]


def test_an_engine_that_cannot_speak_now_is_not_asked(cache: Cache) -> None:
    engine = Scripted()
    engine.failure = EngineMissing("not here")
    with pytest.raises(EngineMissing):
        dict(speak_each([BEND], VOICE, engine, cache))
    assert engine.said == []


def test_another_identity_makes_everything_anew(cache: Cache) -> None:
    dict(speak_each([BEND], VOICE, Scripted(identity="1"), cache))
    engine = Scripted(identity="2")
    dict(speak_each([BEND], VOICE, engine, cache))
    assert [BEND.spoken] == engine.said


def test_sounds_come_trimmed_levelled_and_at_our_rate(cache: Cache) -> None:
    spoken = buzz(estimated_length(BEND))
    padded = Pcm(bytes(2 * RATE_HZ) + spoken.frames + bytes(3 * RATE_HZ))
    sound = dict(speak_each([BEND], VOICE, Scripted(lambda _: padded), cache))[BEND]
    assert sound.rate_hz == RATE_HZ
    assert spoken.length == pytest.approx(sound.length, abs=RATE_HZ // 20)
    assert pytest.approx(loudness_lufs(sound), abs=0.3) == -16.0


def test_the_silent_engine_is_used_as_it_is_and_not_kept(cache: Cache) -> None:
    sounds = dict(speak_each([BEND, LIFT], Voice("silent", "silent", "en"), Silent(), cache))
    assert [estimated_length(BEND), estimated_length(LIFT)] == [sound.length for sound in sounds.values()]
    assert not cache.folder.exists()


def test_an_engine_out_of_reach_is_asked_again_later_and_later(
    cache: Cache, patience: Patience, waits: list[float]
) -> None:
    engine = Scripted(*[fails(UNREACHABLE)] * 3)
    dict(speak_each([BEND], VOICE, engine, cache, patience=patience))
    assert [BEND.spoken] * 4 == engine.said
    assert [low <= wait <= 1.7 * low for low, wait in zip((0.375, 0.75, 1.5), waits, strict=True)] == [True] * 3


def test_patience_ends(cache: Cache, patience: Patience) -> None:
    engine = Scripted(*[fails(UNREACHABLE)] * 9)
    with pytest.raises(EngineUnreachable, match="no answer"):
        dict(speak_each([BEND], VOICE, engine, cache, patience=patience))
    assert len(engine.said) == 4


def test_an_engine_that_says_when_is_asked_then_and_not_before(
    cache: Cache, patience: Patience, waits: list[float]
) -> None:
    engine = Scripted(fails(EngineUnreachable("busy", retry_after_s=7)))
    dict(speak_each([BEND], VOICE, engine, cache, patience=patience))
    assert [BEND.spoken] * 2 == engine.said
    assert [pytest.approx(7, abs=0.5)] == waits


def test_when_to_ask_again_holds_for_all_calls(cache: Cache, patience: Patience, waits: list[float]) -> None:
    engine = Scripted(well, fails(EngineUnreachable("busy", retry_after_s=7)), parallel=1)
    dict(speak_each([BEND, LIFT, TURN], VOICE, engine, cache, patience=patience))
    assert [BEND.spoken, LIFT.spoken, LIFT.spoken, TURN.spoken] == engine.said
    assert [pytest.approx(7, abs=0.5)] * 2 == waits  # nobody really slept, so the last call waits as well


def test_an_engine_that_wants_to_be_left_alone_for_long_is_given_up(
    cache: Cache, patience: Patience, waits: list[float]
) -> None:
    engine = Scripted(fails(EngineUnreachable("busy for an hour", retry_after_s=3600)))
    with pytest.raises(EngineUnreachable, match="an hour"):
        dict(speak_each([BEND], VOICE, engine, cache, patience=patience))
    assert (len(engine.said), waits) == (1, [])


def test_an_engine_that_takes_long_to_fail_is_asked_less_often(cache: Cache, patience: Patience) -> None:
    hour = iter(range(0, 3600, 20))
    engine = Scripted(*[fails(UNREACHABLE)] * 9)
    with pytest.raises(EngineUnreachable):
        dict(speak_each([BEND], VOICE, engine, cache, patience=replace(patience, clock=lambda: next(hour))))
    assert len(engine.said) <= 2


def test_what_another_build_made_meanwhile_is_not_made_again(cache: Cache) -> None:
    other: dict[Utterance, Pcm] = {}

    def while_another_builds(utterance: Utterance) -> Pcm:
        other.update(dict(speak_each([LIFT], VOICE, Scripted(), cache)))
        return well(utterance)

    engine = Scripted(while_another_builds, parallel=1)
    sounds = dict(speak_each([BEND, LIFT], VOICE, engine, cache))
    assert [BEND.spoken] == engine.said
    assert other[LIFT] == sounds[LIFT]


LONG = Utterance("Bend both of your knees and lift your left arm, and stay there; then come up again.")
CLAUSES = ["Bend both of your knees", "and lift your left arm,", "and stay there;", "then come up again."]


def test_a_long_text_is_made_in_clauses_with_their_waits_between_them(cache: Cache) -> None:
    engine = Scripted(longest=30, parallel=1)
    sound = dict(speak_each([LONG], VOICE, engine, cache))[LONG]
    clauses = dict(speak_each(map(Utterance, CLAUSES), VOICE, Scripted(), cache)).values()
    assert engine.said == CLAUSES
    assert sum(clause.length for clause in clauses) + to_samples(200 + 300) == sound.length


def test_a_clause_that_two_texts_share_is_made_once(cache: Cache) -> None:
    engine = Scripted(longest=30)
    dict(speak_each([LONG, Utterance("and stay there;"), LONG], VOICE, engine, cache))
    assert sorted(CLAUSES) == sorted(engine.said)


def test_waits_between_clauses_follow_the_pace(cache: Cache) -> None:
    slow = replace(VOICE, pace=0.8)
    sound = dict(speak_each([LONG], slow, Scripted(longest=30), cache))[LONG]
    clauses = dict(speak_each(map(Utterance, CLAUSES), slow, Scripted(), cache)).values()
    assert sum(clause.length for clause in clauses) + to_samples(250 + 375) == sound.length


def test_an_engine_that_refuses_is_not_asked_again(cache: Cache, patience: Patience, waits: list[float]) -> None:
    engine = Scripted(fails(EngineRefused("never")))
    with pytest.raises(EngineRefused, match="never"):
        dict(speak_each([BEND], VOICE, engine, cache, patience=patience))
    assert (len(engine.said), waits) == (1, [])


BAD = [
    (Pcm(b""), "only silence"),
    (DEAD_SILENCE, "only silence"),
    (Pcm(b"\x20\x00" * 60_000), "only silence"),
    (buzz(RATE_HZ // 10), "ms belong"),
    (buzz(20 * RATE_HZ), "ms belong"),
]


@pytest.mark.parametrize(("sound", "message"), BAD)
def test_a_sound_that_cannot_be_these_words_is_asked_for_once_more(
    cache: Cache, patience: Patience, sound: Pcm, message: str
) -> None:
    engine = Scripted(lambda _: sound)
    dict(speak_each([BEND], VOICE, engine, cache, patience=patience))
    assert len(engine.said) == 2
    engine = Scripted(*[lambda _: sound] * 2)
    with pytest.raises(EngineUnreachable, match=message):
        dict(speak_each([LIFT], VOICE, engine, cache, patience=patience))
    assert len(engine.said) == 2


@pytest.mark.parametrize(("sound", "message"), BAD)
def test_a_bad_sound_is_never_kept(cache: Cache, patience: Patience, sound: Pcm, message: str) -> None:
    with pytest.raises(EngineUnreachable, match=message):
        dict(speak_each([BEND], VOICE, Scripted(*[lambda _: sound] * 2), cache, patience=patience))
    assert cache.usage().sounds == 0


@pytest.mark.parametrize("text", ["...", "—", "👍", "?!"])
def test_words_without_words_are_refused_before_anybody_is_asked(cache: Cache, text: str) -> None:
    engine = Scripted()
    with pytest.raises(EngineRefused, match="nothing to say"):
        dict(speak_each([BEND, Utterance(text)], VOICE, engine, cache))
    assert engine.said == []


def test_what_was_made_before_a_failure_stays_kept(cache: Cache) -> None:
    engine = Scripted(well, fails(EngineRefused("never")), parallel=1)
    with pytest.raises(EngineRefused):
        dict(speak_each([BEND, LIFT, TURN], VOICE, engine, cache))
    assert cache.usage().sounds == 1


def test_nothing_more_is_asked_after_a_failure(cache: Cache) -> None:
    engine = Scripted(fails(EngineRefused("never")), parallel=1)
    with pytest.raises(EngineRefused):
        dict(speak_each([BEND, LIFT, TURN], VOICE, engine, cache))
    assert [BEND.spoken] == engine.said


@pytest.mark.parametrize(("parallel", "at_once", "expected"), [(3, None, 3), (3, 2, 2), (1, 4, 1)])
def test_as_many_calls_run_at_once_as_are_allowed(
    cache: Cache, parallel: int, at_once: int | None, expected: int
) -> None:
    together = threading.Barrier(expected)

    def together_with_the_others(utterance: Utterance) -> Pcm:
        together.wait(timeout=20)
        return well(utterance)

    engine = Scripted(*[together_with_the_others] * 6, parallel=parallel)
    utterances = [Utterance(f"Exercise number {number}, thank you.") for number in range(1, 7)]
    dict(speak_each(utterances, VOICE, engine, cache, at_once=at_once))
    assert expected == engine.most_at_once


def test_progress_tells_what_is_ready_what_is_wanted_and_what_was_kept(cache: Cache) -> None:
    dict(speak_each([BEND], VOICE, Scripted(), cache))
    told: list[tuple[int, int, int]] = []
    dict(speak_each([BEND, LIFT, TURN], VOICE, Scripted(), cache, progress=lambda *facts: told.append(facts)))
    assert told == [(1, 3, 1), (2, 3, 1), (3, 3, 1)]


def test_an_interruption_does_not_wait_for_answers(cache: Cache) -> None:
    answer = threading.Event()

    def late(utterance: Utterance) -> Pcm:
        assert answer.wait(timeout=60)
        return well(utterance)

    def interrupted(ready: int, _wanted: int, _kept: int) -> None:
        if ready:
            raise KeyboardInterrupt

    engine = Scripted(well, late, parallel=2)
    with pytest.raises(KeyboardInterrupt):
        dict(speak_each([BEND, LIFT, TURN], VOICE, engine, cache, progress=interrupted))
    assert not answer.is_set()
    answer.set()
