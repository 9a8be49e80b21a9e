"""Models of voices for sherpa-onnx, as they lie in their folders: which kind each is, and the files it is made of.

sherpa-onnx ends its process without a word when a model lacks an entry it wants, and accepts a folder that lacks a
file, so both are looked at here first. Models of Piper, Kokoro, Matcha and Kitten are understood, and other VITS models
of the same form. They need to have been prepared for sherpa-onnx, which adds the entries.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from guide.errors import EngineMissing
from guide.speak.engines.onnx_metadata import metadata_of
from guide.values import dataclass

TOKENS: Final = "tokens.txt"
VOICES: Final = "voices.bin"
VITS, MATCHA, KOKORO, KITTEN = "vits", "matcha", "kokoro", "kitten"
_WANTED: Final[Mapping[str, tuple[str, ...]]] = {
    VITS: ("sample_rate", "n_speakers", "language", "comment"),
    MATCHA: ("sample_rate", "n_speakers"),
    KOKORO: ("sample_rate", "n_speakers", "has_espeak", "style_dim"),
    KITTEN: ("sample_rate", "n_speakers", "has_espeak", "style_dim"),
}
"""Entries without which sherpa-onnx 2.0 ends its process."""
_VOCODERS: Final = ("vocos", "hifigan")
_WHERE: Final = "https://github.com/k2-fsa/sherpa-onnx/releases/tag/tts-models"


@dataclass(frozen=True, slots=True)
class Model:
    """One model that can be loaded."""

    kind: str
    network: Path
    tokens: Path
    speakers: int
    espeak_voice: str | None
    """The voice of eSpeak that turns text into the sounds it was taught; None: it has a dictionary of its own."""
    english: bool
    voices: Path | None = None
    vocoder: Path | None = None
    dictionaries: tuple[Path, ...] = ()

    @property
    def files(self) -> tuple[Path, ...]:
        """Everything that it is made of."""
        return (*(file for file in (self.network, self.tokens, self.voices, self.vocoder) if file), *self.dictionaries)


def folders_in(models: Path) -> Mapping[str, Path]:
    """The folders that hold a model, by name; the folder itself where it is one."""
    if _looks_like_a_model(models):
        return {models.resolve().name: models}
    try:
        inside = sorted(path for path in models.iterdir() if path.is_dir())
    except OSError as error:
        raise EngineMissing(
            f"The folder of models {models} cannot be read ({error.strerror}); name another with --models"
        ) from error
    return {path.name: path for path in inside if _looks_like_a_model(path)}


def _looks_like_a_model(folder: Path) -> bool:
    return (folder / TOKENS).is_file() and any(folder.glob("*.onnx"))


def model_in(folder: Path) -> Model:
    """The model in a folder."""
    networks = [path for path in sorted(folder.glob("*.onnx")) if not _is_vocoder(path)]
    if not networks:
        raise EngineMissing(f"There is no model in {folder}; {_instead()}")
    network = min(networks, key=lambda path: ("int8" in path.name, path.name))  # smaller ones sound worse
    facts = metadata_of(network)
    kind = _kind(facts)
    missing = [name for name in _WANTED[kind] if name not in facts]
    if missing:
        raise EngineMissing(
            f"The model {network} does not say what it is ({', '.join(missing)} missing): it was not prepared for"
            f" sherpa-onnx; {_instead()}"
        )
    return Model(
        kind=kind,
        network=network,
        tokens=folder / TOKENS,
        speakers=max(1, int(facts["n_speakers"])) if facts["n_speakers"].isdecimal() else 1,
        espeak_voice=_espeak_voice(kind, facts),
        english=facts.get("language", "English").lower().startswith("en"),
        voices=_needed(folder / VOICES) if kind in (KOKORO, KITTEN) else None,
        vocoder=_vocoder(folder) if kind == MATCHA else None,
        dictionaries=tuple(sorted(folder.glob("lexicon*.txt"))),
    )


def _kind(facts: Mapping[str, str]) -> str:
    if facts.get("model_type") == "kitten-tts":
        return KITTEN
    if "style_dim" in facts:
        return KOKORO
    return MATCHA if "matcha" in facts.get("model_type", "") or "num_ode_steps" in facts else VITS


def _espeak_voice(kind: str, facts: Mapping[str, str]) -> str | None:
    uses_it = facts.get("has_espeak") == "1" or (kind == VITS and "coqui" in facts.get("comment", ""))
    return facts.get("voice") or "en-us" if uses_it else None


def _is_vocoder(path: Path) -> bool:
    return path.name.startswith(_VOCODERS)


def _vocoder(folder: Path) -> Path:
    """The second half of a Matcha model, in its folder or beside it."""
    found: Iterable[Path] = (*sorted(folder.glob("*.onnx")), *sorted(folder.parent.glob("*.onnx")))
    for path in found:
        if _is_vocoder(path):
            return path
    raise EngineMissing(
        f"The model in {folder} needs a vocoder beside it: vocos-*.onnx or hifigan_*.onnx; download one from {_WHERE}"
    )


def _needed(path: Path) -> Path:
    if not path.is_file():
        raise EngineMissing(f"The model lacks {path}; {_instead()}")
    return path


def _instead() -> str:
    return f"download a model from {_WHERE}"
