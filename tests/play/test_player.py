"""The player, against a device that takes everything at once: which samples are heard, in which order."""

from array import array
from itertools import pairwise

import pytest
from stage import NEXT, PAUSE, PREVIOUS, STOP, Recorder, ScriptedKeys

from guide.model.pcm import Pcm
from guide.play import Playing, play
from guide.play.player import PIECE_MS

RATE = 1000
LENGTH = 20_000
CHAPTERS = (0, 5_000, 10_000)
PIECE = RATE * PIECE_MS // 1000


def sound(start):
    """Every sample is its own place."""
    for at in range(start, LENGTH, 700):
        yield Pcm(array("h", range(at, min(at + 700, LENGTH))).tobytes(), RATE)


def played(*presses, latency=0, chapters=CHAPTERS, start=0):
    device, shown = Recorder(RATE, latency), []
    ended = play(sound, RATE, chapters, device, ScriptedKeys(device, *presses), shown.append, start)
    return ended, list(array("h", device.heard)), shown, device


def test_everything_is_played_once_and_waited_for():
    ended, heard, shown, device = played()
    assert Playing(LENGTH, is_over=True) == ended == shown[-1]
    assert list(range(LENGTH)) == heard
    assert device.is_drained


def test_what_is_shown_goes_on_with_what_is_heard():
    _, _, shown, _ = played(latency=300)
    places = [playing.place for playing in shown]
    assert sorted(places) == places
    assert 0 == places[0]
    assert PIECE >= max(after - before for before, after in pairwise(places[:-1]))


def test_it_can_begin_anywhere():
    assert list(range(12_345, LENGTH)) == played(start=12_345)[1]


@pytest.mark.parametrize("latency", [0, 300, 10_000])
def test_a_pause_loses_nothing_and_repeats_nothing(latency):
    ended, heard, shown, _ = played((3_000, PAUSE), (3_000, PAUSE), latency=latency)
    assert list(range(LENGTH)) == heard
    assert ended.is_over
    assert any(playing.is_paused for playing in shown)


def test_while_it_pauses_keys_are_waited_for_and_otherwise_never():
    device = Recorder(RATE)
    keys = ScriptedKeys(device, (3_000, PAUSE), (3_000, PAUSE))
    play(sound, RATE, CHAPTERS, device, keys, lambda _: None)
    assert 1 == sum(wait > 0 for wait in keys.waits)


def test_the_next_exercise_begins_at_once():
    ended, heard, _, device = played((2_000, NEXT))
    assert [*range(2_000), *range(5_000, LENGTH)] == heard
    assert [2_000] == device.drops
    assert LENGTH == ended.place


def test_there_is_nothing_after_the_last_exercise():
    assert list(range(LENGTH)) == played((12_000, NEXT), start=0)[1]


def test_soon_after_its_beginning_the_exercise_before_is_meant():
    assert [*range(5_000, 7_000), *range(LENGTH)] == played((2_000, PREVIOUS), start=5_000)[1]


def test_later_its_own_beginning_is_meant():
    assert [*range(5_000, 9_000), *range(5_000, LENGTH)] == played((4_000, PREVIOUS), start=5_000)[1]


def test_pressed_again_it_goes_further_back():
    heard = played((1_500, PREVIOUS), (1_550, PREVIOUS), start=10_000)[1]
    assert [*range(10_000, 11_500), *range(5_000, 5_050), *range(LENGTH)] == heard


def test_before_the_first_exercise_is_the_beginning():
    assert [*range(1_000), *range(LENGTH)] == played((1_000, PREVIOUS))[1]
    assert [*range(1_000), *range(LENGTH)] == played((1_000, PREVIOUS), chapters=(5_000,))[1]


def test_without_chapters_there_is_nowhere_to_go():
    assert list(range(LENGTH)) == played((1_000, NEXT), (2_000, PREVIOUS), chapters=())[1]


def test_in_a_pause_another_exercise_is_chosen_without_a_sound():
    _, heard, shown, _ = played((1_000, PAUSE), (1_000, NEXT), (1_000, NEXT), (1_000, PAUSE))
    assert [*range(1_000), *range(10_000, LENGTH)] == heard
    assert [1_000, 5_000, 10_000] == [playing.place for playing in shown if playing.is_paused]


@pytest.mark.parametrize("latency", [0, 300])
def test_stopped_it_tells_what_was_heard_last(latency):
    ended, heard, _, device = played((4_000, STOP), latency=latency)
    assert Playing(4_000 - latency) == ended
    assert 4_000 - latency == len(heard)
    assert not device.is_drained


def test_in_a_pause_it_can_be_stopped():
    assert Playing(4_000) == played((4_000, PAUSE), (4_000, STOP))[0]
