"""From a timeline and the sounds of its utterances to the sound of the whole guide.

`mix` promises: the blocks it yields are exactly `timeline.length` samples together; every clip begins at exactly its
sample; where no clip is there is the floor and nothing else, or digital silence with the floor off, which is what
`quiet` gives; the same input gives the same bytes on every machine. With music, which `music_from` prepares, there is
music under all of it; `own_signals` reads sounds that take the place of the signals.
"""

from __future__ import annotations

from pathlib import Path

from guide.audio.decode import decode_file
from guide.audio.loop import looped
from guide.audio.resample import resampled_in_stretches
from guide.mix.mixing import mix, quiet
from guide.mix.music import LOUDNESS_LUFS, PEAK_DBTP
from guide.mix.own_signals import files_of, own_signals
from guide.mix.settings import MixSettings, SignalStyle
from guide.model.pcm import Pcm

__all__ = ["MixSettings", "SignalStyle", "files_of", "mix", "music_from", "own_signals", "quiet"]


def music_from(path: Path, most_s: float) -> Pcm:
    """One turn of the loop that a sound file becomes, from no more of it than so many seconds."""
    music = resampled_in_stretches(decode_file(path, most_s))
    return looped(music, LOUDNESS_LUFS, PEAK_DBTP, str(path))
