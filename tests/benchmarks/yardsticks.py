"""What `guide` is held against, each a program of its own:

python yardsticks.py empty --help                    a Typer program with two commands that do nothing
python yardsticks.py encode SOUND.wav OUT.mp3        LAME, once, with the settings of a guide, and nothing else
python yardsticks.py plain TIMELINE.json OUT.mp3     what a user would write
"""

from __future__ import annotations

import json
import sys
import wave
from pathlib import Path

CHUNK = 32_000


def empty() -> None:
    """A Typer program with two commands."""
    import typer

    app = typer.Typer()

    @app.command()
    def one(name: str) -> None:
        """Do nothing with a name."""

    @app.command()
    def other(name: str) -> None:
        """Do as little."""

    app()


def encode(wav: str, mp3: str, bitrate_kbps: int = 64) -> None:
    """Encode a WAV file as a guide is encoded: quality 5, constant bit rate, mono."""
    import lameenc

    with wave.open(wav) as sound, Path(mp3).open("wb") as file:
        encoder = lameenc.Encoder()
        encoder.silence()
        encoder.set_channels(1)
        encoder.set_in_sample_rate(sound.getframerate())
        encoder.set_out_sample_rate(sound.getframerate())
        encoder.set_bit_rate(bitrate_kbps)
        encoder.set_quality(5)
        while frames := sound.readframes(CHUNK):
            file.write(encoder.encode(frames))
        file.write(encoder.flush())


def plain(timeline: str, mp3: str) -> None:
    """One voice call for each thing that is said, pydub's `+=`, and an export.

    The voice is asked without any detour, and is kept running, which a first script would hardly do.
    """
    import warnings

    warnings.simplefilter("ignore")
    from pydub import AudioSegment
    from pydub.generators import Sine

    from guide.model.speech import Utterance, Voice
    from guide.speak.engines.espeak import Espeak

    plan = json.loads(Path(timeline).read_text(encoding="utf-8"))
    rate_hz, voice, engine = plan["rate_hz"], Voice("espeak", "en-us", "en"), Espeak()
    guide = AudioSegment.empty()
    for clip in plan["clips"]:
        start_ms, length_ms = clip["start"] * 1000 / rate_hz, clip["length"] * 1000 / rate_hz
        guide += AudioSegment.silent(max(0, start_ms - len(guide)), frame_rate=rate_hz)
        if clip["track"] == "voice":
            said = engine.synthesize(Utterance(clip["spoken"]), voice)
            sound = AudioSegment(said.frames, sample_width=2, frame_rate=said.rate_hz, channels=1)
            guide += sound.set_frame_rate(rate_hz)
        else:
            guide += Sine(1000, sample_rate=rate_hz).to_audio_segment(length_ms)
    engine.close()
    guide += AudioSegment.silent(max(0, plan["length"] * 1000 / rate_hz - len(guide)), frame_rate=rate_hz)
    if AudioSegment.converter and _has_ffmpeg():
        guide.export(mp3, format="mp3", bitrate="64k")
        return
    guide.export(f"{mp3}.wav", format="wav")
    encode(f"{mp3}.wav", mp3)


def _has_ffmpeg() -> bool:
    from shutil import which

    return which("ffmpeg") is not None


if __name__ == "__main__":
    name, *arguments = sys.argv[1:]
    if name == "empty":
        sys.argv[1:] = arguments
        empty()
    else:
        {"encode": encode, "plain": plain}[name](*arguments)
