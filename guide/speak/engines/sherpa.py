"""Voices of Piper, Kokoro, Matcha and Kitten through sherpa-onnx, from models in a folder that the user names.

A voice is named after the folder of its model, a further speaker of the same model with its number: `kokoro-en:3`. The
library runs in a process of its own (`guide.speak.engines.sherpa_worker`): a model that it does not like ends it.
"""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from hashlib import sha256
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from guide.errors import EngineMissing, EngineRefused
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.speak.engines import espeak
from guide.speak.engines.espeak_worker import BROKEN, ERROR
from guide.speak.engines.sherpa_models import Model, folders_in, model_in
from guide.speak.engines.sherpa_worker import Request
from guide.speak.engines.workers import Workers

LONGEST: Final = 300
"""Characters at once: Kokoro takes 510 sounds, and a character is hardly ever more than one."""
_MOST_THREADS: Final = 4
_START: Final = "from guide.speak.engines.sherpa_worker import main; import sys; main(*sys.argv[2:])"
_SETTING: Final = "name the folder that holds the models with --models or GUIDE_MODELS"


class Sherpa:
    """Every voice of every model in the folder."""

    name: Final = "sherpa"
    parallel: Final = 1  # one model in memory, which uses several cores by itself
    longest: Final = LONGEST
    speaks: Final = True

    def __init__(self, models: Path | None, timeout_s: float = 120.0) -> None:
        self._models = None if models is None else models.absolute()  # the worker lives elsewhere
        # A large model takes half a minute to load from a slow disk.
        self._workers = Workers(self._command, timeout_s, "The voice")

    def voices(self) -> tuple[str, ...]:
        """Models by name, those for English first; each speaker after the first with its number."""
        if self._models is None:
            raise EngineMissing(f"These voices need models; {_SETTING}")
        models = self._readable()
        if not models:
            raise EngineMissing(f"There is no model that can be used in {self._models}; {_SETTING}")
        ordered = sorted(models, key=lambda name: (not models[name].english, name))
        return tuple(_voice_name(name, speaker) for name in ordered for speaker in range(models[name].speakers))

    def identity(self, voice: Voice) -> str:
        """The versions of what speaks, and a digest of the model."""
        model = self._model(voice)
        sounds = "" if model.espeak_voice is None else f", {espeak.digest(espeak.installed(), model.espeak_voice)}"
        return f"sherpa-onnx {_version()}, {_digest(model.files)}{sounds}"

    def check(self, voice: Voice) -> None:
        """Say one word."""
        self.synthesize(Utterance("one"), voice)

    def synthesize(self, utterance: Utterance, voice: Voice) -> Pcm:
        """The utterance at the rate of the model."""
        _version()
        model = self._model(voice)
        request = Request(
            text=" ".join(utterance.spoken.split()),
            kind=model.kind,
            network=str(model.network),
            tokens=str(model.tokens),
            voices=str(model.voices or ""),
            vocoder=str(model.vocoder or ""),
            dictionaries=tuple(map(str, model.dictionaries)),
            espeak_voice=model.espeak_voice or "",
            speaker=_speaker(voice),
            pace=voice.pace,
            threads=min(_MOST_THREADS, os.cpu_count() or 1),
        )
        status, rate_hz, body = self._workers.answer(request.packed(), request.text)
        if status == BROKEN:
            raise EngineMissing(f"The voice {voice.name} cannot be started: {body.decode()}; see guide voices")
        if status == ERROR:
            raise EngineRefused(f"The voice {voice.name} cannot say “{utterance.spoken}”: {body.decode()}")
        return Pcm(body, rate_hz)

    def close(self) -> None:
        """End the process."""
        self._workers.close()

    def _readable(self) -> dict[str, Model]:
        assert self._models is not None
        found = {name: _model_or_failure(folder) for name, folder in folders_in(self._models).items()}
        models = {name: model for name, model in found.items() if isinstance(model, Model)}
        if found and not models:
            raise next(failure for failure in found.values() if isinstance(failure, EngineMissing))
        return models

    def _model(self, voice: Voice) -> Model:
        if self._models is None:
            raise EngineMissing(f"The voice {voice.name} needs its model; {_SETTING}")
        folder = folders_in(self._models).get(voice.name.partition(":")[0])
        if folder is None:
            raise EngineMissing(f"There is no model for the voice {voice.name} in {self._models}; {_SETTING}")
        return model_in(folder)

    def _command(self) -> list[str]:
        own = espeak.installed()
        places = {str(Path(_spec("guide")).parent.parent), str(Path(_spec("sherpa_onnx")).parent.parent)}
        program = f"import sys; sys.path[:0] = sys.argv[1].split({os.pathsep!r}); {_START}"
        paths = (os.pathsep.join(sorted(places)), own.library, own.data_parent, *own.needed)
        return [sys.executable, "-I", "-c", program, *map(str, paths)]


def _model_or_failure(folder: Path) -> Model | EngineMissing:
    try:
        return model_in(folder)
    except EngineMissing as error:
        return error


def _version() -> str:
    if find_spec("sherpa_onnx") is None:
        raise EngineMissing(
            "These voices need the package sherpa-onnx, which is not installed. "
            "Install it with: python -m pip install 'guide-mp3[sherpa]'"
        )
    return metadata.version("sherpa-onnx")


def _spec(package: str) -> str:
    found = find_spec(package)
    assert found is not None
    assert found.origin is not None
    return found.origin


def _voice_name(model: str, speaker: int) -> str:
    return f"{model}:{speaker}" if speaker else model


def _speaker(voice: Voice) -> int:
    """The number behind the name of the model, 0 where there is none."""
    number = voice.name.partition(":")[2]
    return int(number) if number.isdecimal() else 0


@lru_cache
def _digest(files: tuple[Path, ...]) -> str:
    """A short digest of files, which may be hundreds of megabytes."""
    digest = sha256()
    for path in files:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()[:16]
