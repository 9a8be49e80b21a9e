"""One sentence in one voice, to choose a voice by."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from guide.cache import Cache
from guide.errors import OutputError
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.model.text import one_line
from guide.speak import Narrator, VoiceChoice, speak

KINDS: Final = (".mp3", ".wav")


def write_sample(text: str, choice: VoiceChoice, path: Path, cache: Cache, notice: Callable[[str], None]) -> Voice:
    """Write a sentence as a sound file, MP3 or WAV as its name says; the voice that spoke."""
    if path.suffix.lower() not in KINDS:
        raise OutputError(f"{path}: a sample is a file ending in {' or '.join(KINDS)}")
    utterance = Utterance(one_line(text))

    def work(narrator: Narrator) -> Voice:
        _write(path, narrator.say((utterance,))[utterance])
        return narrator.voice

    return speak(choice, cache, work, notice=notice)


def _write(path: Path, sound: Pcm) -> None:
    from guide.audio.mp3 import write_mp3  # loads the audio libraries
    from guide.audio.wav import write_wav  # as above
    from guide.publish.whole_file import whole_file

    with whole_file(path) as file:
        if path.suffix.lower() == ".wav":
            write_wav(file, [sound], length=sound.length)
        else:
            write_mp3(file, [sound], length=sound.length)
