"""Spoken sounds, kept from one build to the next."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Final

from guide.cache import Cache, Kind
from guide.errors import SettingsError
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.units import RATE_HZ

FORMAT: Final = "guide.speech/4"
"""Changes with what is done to a sound before it is kept: trimming, resampling to `RATE_HZ`, levelling."""


def key(voice: Voice, identity: str, utterance: Utterance) -> str:
    """The name of a sound: a digest of everything that changes it."""
    parts = [FORMAT, voice.engine, identity, voice.name, voice.language, repr(voice.pace), utterance.spoken]
    return sha256(json.dumps(parts).encode()).hexdigest()


def kept_sound(cache: Cache, name: str) -> Pcm | None:
    """The sound of that name, if it is kept and whole."""
    frames = cache.get(Kind.SPEECH, name)
    return None if frames is None else Pcm(frames)


def keep_sound(cache: Cache, name: str, sound: Pcm) -> None:
    """Keep a sound under that name; a folder that takes none is a `SettingsError`."""
    assert sound.rate_hz == RATE_HZ, f"sounds are kept at {RATE_HZ} Hz, not at {sound.rate_hz}"
    try:
        cache.put(Kind.SPEECH, name, sound.frames)
    except OSError as error:
        raise SettingsError(
            f"{cache.folder}: spoken sounds cannot be kept there ({error.strerror or error}); "
            "choose another folder with --cache or GUIDE_CACHE"
        ) from error
