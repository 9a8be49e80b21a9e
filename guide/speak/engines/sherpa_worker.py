"""The process in which sherpa-onnx runs; requests and answers are those of `guide.speak.engines.espeak_worker`.

sherpa-onnx 2 no longer turns text into sounds for most models: it wants the sounds, as characters of the phonetic
alphabet, and answers nothing at all when it gets text. eSpeak NG makes them, clause by clause, because it drops the
punctuation that the voice needs for its melody. Models with a dictionary of their own are given text, and a word that
is not in the dictionary is refused: sherpa-onnx would leave it out.
"""

from __future__ import annotations

import array
import ctypes
import json
import os
import re
import signal
import sys
import unicodedata
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from guide.speak.engines.espeak_worker import (
    ANSWER,
    BROKEN,
    ERROR,
    SIZE,
    SOUND,
    CannotStart,
    WillNotSay,
    own_streams,
)

# From speak_lib.h of eSpeak NG 1.52.
_RETRIEVAL, _DONT_EXIT = 1, 0x8000
_UTF8, _IPA = 1, 2
_CLAUSE: Final = re.compile(r"([^.,;:!?…]+)([.,;:!?…]*)")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True)
class Request:
    """One utterance, the model that says it, and how."""

    text: str
    kind: str
    network: str
    tokens: str
    voices: str
    """Empty where there is none, as below."""
    vocoder: str
    dictionaries: tuple[str, ...]
    espeak_voice: str
    """Empty: the model has a dictionary of its own."""
    speaker: int
    pace: float
    threads: int

    def packed(self) -> bytes:
        """The request as it travels."""
        body = json.dumps(asdict(self)).encode()
        return SIZE.pack(len(body)) + body


class _Phonemes:
    """eSpeak NG as a maker of sounds in writing."""

    def __init__(self, library: str, data_folder: str) -> None:
        os.chdir(data_folder)  # eSpeak takes short paths only
        try:
            self._library = ctypes.CDLL(library)
        except OSError as error:
            raise CannotStart(str(error)) from error
        if self._library.espeak_Initialize(_RETRIEVAL, 0, b".", _DONT_EXIT) <= 0:
            raise CannotStart(f"eSpeak NG does not find its data in {data_folder}")
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p

    def of(self, text: str, voice: str) -> str:
        """The text in the phonetic alphabet, its punctuation kept, with marks apart from their letters."""
        if self._library.espeak_SetVoiceByName(voice.encode()) != 0:
            raise WillNotSay(f"eSpeak NG has no voice {voice}, which the model was taught with")
        clauses = (f"{self._clause(words)}{marks[:1]}" for words, marks in _CLAUSE.findall(text))
        return unicodedata.normalize("NFD", " ".join(clauses)).replace("…", ".")

    def _clause(self, words: str) -> str:
        place = ctypes.c_char_p(words.strip().encode())
        found: list[str] = []
        while place.value:
            sounds = self._library.espeak_TextToPhonemes(ctypes.byref(place), _UTF8, _IPA)
            found.append((sounds or b"").decode("utf-8", "replace").strip())
        return " ".join(filter(None, found))


@lru_cache(maxsize=1)
def _loaded(request_of_model: str) -> Any:
    """The model, loaded; another one takes its place."""
    import sherpa_onnx as sherpa

    model: dict[str, Any] = json.loads(request_of_model)
    common = {"tokens": model["tokens"], "lexicon": ",".join(model["dictionaries"])}
    network, voices = model["network"], model["voices"]
    kinds: dict[str, Any] = {
        "vits": lambda: sherpa.OfflineTtsVitsModelConfig(model=network, **common),
        "matcha": lambda: sherpa.OfflineTtsMatchaModelConfig(
            acoustic_model=network, vocoder=model["vocoder"], **common
        ),
        "kokoro": lambda: sherpa.OfflineTtsKokoroModelConfig(model=network, voices=voices, **common),
        "kitten": lambda: sherpa.OfflineTtsKittenModelConfig(model=network, voices=voices, **common),
    }
    kind = model["kind"]
    settings = sherpa.OfflineTtsModelConfig(**{kind: kinds[kind]()}, num_threads=model["threads"])
    config = sherpa.OfflineTtsConfig(model=settings)
    if not config.validate():
        raise CannotStart(f"sherpa-onnx does not take the model {network}")
    return sherpa.OfflineTts(config)


def _said(request: Request, phonemes: _Phonemes) -> tuple[int, bytes]:
    """Rate and samples of one utterance."""
    import sherpa_onnx as sherpa

    facts = asdict(request)
    facts["dictionaries"] = () if request.espeak_voice else _for_text(request.dictionaries)
    voice = _loaded(json.dumps({name: facts[name] for name in sorted(facts) if name not in _OF_THE_UTTERANCE}))
    wish = sherpa.GenerationConfig()
    wish.sid, wish.speed = request.speaker, request.pace
    if request.espeak_voice:
        wish.phoneme_codepoints = [list(map(ord, phonemes.of(request.text, request.espeak_voice)))]
    else:
        _refuse_unknown(request)
    sound = voice.generate(request.text, wish)
    if not sound.samples:
        raise WillNotSay("the model makes no sound of it; does its tokens.txt belong to it?")
    return sound.sample_rate, _frames(sound.samples)


_OF_THE_UTTERANCE: Final = frozenset({"text", "speaker", "pace", "espeak_voice"})


def _frames(samples: list[float]) -> bytes:
    """16 bit little-endian; what is too loud is held at full scale."""
    frames = array.array("h", (max(-32768, min(32767, round(sample * 32767))) for sample in samples))
    if sys.byteorder == "big":
        frames.byteswap()
    return frames.tobytes()


def _for_text(dictionaries: tuple[str, ...]) -> tuple[str, ...]:
    """Those to be used: one of American and British English is enough."""
    american = [path for path in dictionaries if "us-en" in Path(path).name]
    return tuple(path for path in dictionaries if not (american and "gb-en" in Path(path).name))


@lru_cache(maxsize=1)
def _known(dictionaries: tuple[str, ...]) -> frozenset[str]:
    lines = (line for path in dictionaries for line in Path(path).read_text(encoding="utf-8").splitlines())
    return frozenset(line.split(maxsplit=1)[0].lower() for line in lines if line.strip())


def _refuse_unknown(request: Request) -> None:
    """A word that would be left out is an error; signs of scripts that are read one by one are no words here."""
    known = _known(_for_text(request.dictionaries))
    words = (word.lower().replace("’", "'") for word in _WORD.findall(request.text) if word.isascii())
    missing = sorted({word for word in words if word not in known})
    if missing:
        raise WillNotSay(f"its dictionary does not have {', '.join(missing)}")


def _answer(request: Request, phonemes: _Phonemes) -> tuple[bytes, int, bytes]:
    try:
        rate_hz, frames = _said(request, phonemes)
    except WillNotSay as error:
        return ERROR, 0, str(error).encode()
    except (CannotStart, ImportError, RuntimeError) as error:
        return BROKEN, 0, str(error).encode()
    return SOUND, rate_hz, frames


def main(library: str, data_folder: str, *needed: str) -> None:
    """Answer requests until there are no more; `needed` are libraries to be loaded first."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupted build closes our input
    requests, answers = own_streams()
    kept = [ctypes.CDLL(path) for path in needed]
    phonemes = _Phonemes(library, data_folder)
    while size := requests.read(SIZE.size):
        facts = json.loads(requests.read(*SIZE.unpack(size)))
        request = Request(**{**facts, "dictionaries": tuple(facts["dictionaries"])})
        status, rate_hz, body = _answer(request, phonemes)
        answers.write(ANSWER.pack(status, rate_hz, len(body)) + body)
        answers.flush()
    del kept
