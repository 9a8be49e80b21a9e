from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.cache import Cache
from guide.errors import SettingsError
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.speak.cache import keep_sound, kept_sound, key

VOICE = Voice("gtts", "us", "en", 1.0)
HEELS = Utterance("Heels up.")
NAME = key(VOICE, "gTTS 2", HEELS)
SOUND = Pcm(b"\x01\x02" * 500)

NAMES = st.text(max_size=8)
VOICES = st.builds(Voice, NAMES, NAMES, NAMES, st.floats(0.8, 1.25))
UTTERANCES = st.text(min_size=1).map(str.strip).filter(bool).map(Utterance)


@given(VOICES, NAMES, UTTERANCES, VOICES, NAMES, UTTERANCES)
def test_sounds_share_a_key_only_if_everything_is_the_same(
    voice: Voice, identity: str, utterance: Utterance, voice2: Voice, identity2: str, utterance2: Utterance
) -> None:
    same = (voice, identity, utterance) == (voice2, identity2, utterance2)
    assert same == (key(voice, identity, utterance) == key(voice2, identity2, utterance2))


@pytest.mark.parametrize(
    "other",
    [
        key(replace(VOICE, engine="espeak"), "gTTS 2", HEELS),
        key(replace(VOICE, name="co.uk"), "gTTS 2", HEELS),
        key(replace(VOICE, language="fr"), "gTTS 2", HEELS),
        key(replace(VOICE, pace=1.01), "gTTS 2", HEELS),
        key(VOICE, "gTTS 3", HEELS),
        key(VOICE, "gTTS 2", Utterance("Heels up!")),
    ],
)
def test_any_change_of_an_input_changes_the_key(other: str) -> None:
    assert other != NAME


def test_a_key_stays_from_release_to_release() -> None:
    # If this changes, every user's cache is lost: change it on purpose only, together with FORMAT.
    assert NAME == "3681726bacffc1b2cdb23cb2b4deb44f08dee67919134038e489381f5c50bdab"


def test_what_is_kept_is_there(cache: Cache) -> None:
    assert kept_sound(cache, NAME) is None
    keep_sound(cache, NAME, SOUND)
    assert kept_sound(cache, NAME) == SOUND


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="choose another folder with --cache"):
        keep_sound(Cache(tmp_path / "file"), NAME, SOUND)
