"""A model of a voice for sherpa-onnx, made from nothing: so many milliseconds of a tone for each token it is given.

ONNX files are protocol buffers (onnx.proto3); what little of that format is needed here is written by hand.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

MODEL_RATE_HZ = 22_050
_SAMPLES_PER_TOKEN = 0.040 * MODEL_RATE_HZ
"""Tokens are phonemes and blanks in turn, and a phoneme of English takes 80 ms or so."""
_FLOAT, _INT64 = 1, 7
_ELEMENT_TYPES = {_FLOAT: "<f", _INT64: "<q"}
PIPER = {
    "model_type": "vits",
    "comment": "piper",
    "language": "English",
    "voice": "en-us",
    "has_espeak": "1",
    "n_speakers": "1",
    "sample_rate": str(MODEL_RATE_HZ),
}


KITTEN = {**PIPER, "model_type": "kitten-tts", "comment": "", "style_dim": "1,8", "speaker_names": "one,two"}
KOKORO = {**PIPER, "model_type": "kokoro", "comment": "", "style_dim": "510,1,8", "version": "1"}
MATCHA = {**PIPER, "model_type": "matcha-tts", "comment": "", "jieba": "0", "pad_id": "0", "use_eos_bos": "1"}
_STYLE_LENGTH = 8


def piper_voice(folder: Path, metadata: Mapping[str, str] = PIPER) -> Path:
    """A folder as those that are downloaded: a Piper voice prepared for sherpa-onnx."""
    return _folder(folder, {"en_US-tone-low.onnx": piper(metadata)})


def kitten_voice(folder: Path, speakers: int = 2) -> Path:
    """A Kitten voice of several speakers."""
    network = styled({**KITTEN, "n_speakers": str(speakers)})
    return _folder(folder, {"model.fp16.onnx": network, "voices.bin": bytes(4 * _STYLE_LENGTH * speakers)})


def kokoro_voice(folder: Path, **metadata: str) -> Path:
    """A Kokoro voice."""
    return _folder(folder, {"model.onnx": styled({**KOKORO, **metadata}), "voices.bin": bytes(4 * 510 * _STYLE_LENGTH)})


def matcha_voice(folder: Path) -> Path:
    """A Matcha voice, its vocoder beside its folder, where people put it."""
    (folder.parent / "hifigan_v2.onnx").write_bytes(vocoder())
    return _folder(folder, {"model-steps-3.onnx": matcha(MATCHA)})


def lexicon_voice(folder: Path, words: Mapping[str, str]) -> Path:
    """A VITS voice that has a dictionary of its own."""
    own = {**PIPER, "comment": "ljspeech", "has_espeak": "0", "add_blank": "1"}
    dictionary = "".join(f"{word} {sounds}\n" for word, sounds in words.items())
    return _folder(folder, {"vits.onnx": plain_vits(own), "lexicon.txt": dictionary.encode()})


def _folder(folder: Path, files: Mapping[str, bytes]) -> Path:
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    (folder / "tokens.txt").write_text(_tokens(), encoding="utf-8")
    return folder


def _tokens() -> str:
    symbols = "_^$ !'(),-.:;?abcdefghijklmnopqrstuvwxyzæçðøħŋœɐɑɒɔɕəɚɛɜɡɪɫɬɯɹɾʁʃʊʌʒʔθᵻˈˌː\u0303\u0329"
    return "".join(f"{symbol} {number}\n" for number, symbol in enumerate(symbols))


# ── Networks ─────────────────────────────────────────────────────────────────────────────────────────────────────────

_ONE = "one"
_TOKENS_FROM_LENGTHS = (
    ("Cast", ("lengths",), "count", _FLOAT),
    ("Squeeze", ("count",), "tokens", None),
)
_TOKENS_FROM_SHAPE = (
    ("Shape", ("tokens_given",), "sizes", None),
    ("Gather", ("sizes", _ONE), "number", None),
    ("Cast", ("number",), "tokens", _FLOAT),
)
_SOUND = (
    ("Mul", ("tokens", "samples_per_token"), "unscaled", None),
    ("Mul", ("unscaled", "slowness"), "length", None),
    ("Cast", ("length",), "whole_length", _INT64),
    ("Range", ("zero", "whole_length", _ONE), "places", None),
    ("Cast", ("places",), "at", _FLOAT),
    ("Mul", ("at", "angle"), "phase", None),
    ("Sin", ("phase",), "wave", None),
    ("Mul", ("wave", "loudness"), "soft", None),
    ("Reshape", ("soft", "shape"), "output", None),
)
_Step = tuple[str, tuple[str, ...], str, "int | None"]


def piper(metadata: Mapping[str, str]) -> bytes:
    """Tokens, their number, and the scales of noise, length and noise."""
    steps = (*_TOKENS_FROM_LENGTHS, ("Gather", ("scales", _ONE), "slowness", None), *_SOUND)
    inputs = (("input", _INT64, 2), ("lengths", _INT64, 1), ("scales", _FLOAT, 1))
    return _model(metadata, steps, inputs, (1, 1, -1))


def plain_vits(metadata: Mapping[str, str]) -> bytes:
    """Tokens, their number, and three scales one by one."""
    steps = (*_TOKENS_FROM_LENGTHS, ("Squeeze", ("length_scale",), "slowness", None), *_SOUND)
    scales = ("noise_scale", "length_scale", "noise_scale_w")
    inputs = (("input", _INT64, 2), ("lengths", _INT64, 1), *((name, _FLOAT, 1) for name in scales))
    return _model(metadata, steps, inputs, (1, 1, -1))


def styled(metadata: Mapping[str, str]) -> bytes:
    """Tokens, a style, and a speed."""
    slowness = (("Squeeze", ("speed",), "fastness", None), ("Reciprocal", ("fastness",), "slowness", None))
    inputs = (("tokens_given", _INT64, 2), ("style", _FLOAT, 2), ("speed", _FLOAT, 1))
    return _model(metadata, (*_TOKENS_FROM_SHAPE, *slowness, *_SOUND), inputs, (-1,))


def matcha(metadata: Mapping[str, str]) -> bytes:
    """Tokens, their number and two scales in; out comes what the vocoder takes, which here is the sound itself."""
    steps = (*_TOKENS_FROM_LENGTHS, ("Squeeze", ("length_scale",), "slowness", None), *_SOUND)
    inputs = (("x", _INT64, 2), ("lengths", _INT64, 1), ("noise_scale", _FLOAT, 1), ("length_scale", _FLOAT, 1))
    return _model(metadata, steps, inputs, (1, 1, -1))


def vocoder() -> bytes:
    """Gives back what it takes."""
    steps = (("Identity", ("mel",), "output", None),)
    return _model({"model_type": "hifigan"}, steps, (("mel", _FLOAT, 3),), (1, 1, -1))


def _model(
    metadata: Mapping[str, str],
    steps: tuple[_Step, ...],
    inputs: tuple[tuple[str, int, int], ...],
    shape: tuple[int, ...],
) -> bytes:
    constants = (
        _tensor(_ONE, _INT64, (1,)),
        _tensor("zero", _INT64, (0,)),
        _tensor("samples_per_token", _FLOAT, (_SAMPLES_PER_TOKEN,)),
        _tensor("angle", _FLOAT, (2 * 3.141592653589793 * 200 / MODEL_RATE_HZ,)),
        _tensor("loudness", _FLOAT, (0.3,)),
        _tensor("shape", _INT64, shape, dims=(len(shape),)),
    )
    graph = b"".join(
        (
            *(_bytes(1, _node(*step)) for step in steps),
            _text(2, "tone"),
            *(_bytes(5, constant) for constant in constants),
            *(_bytes(11, _value(*each)) for each in inputs),
            _bytes(12, _value("output", _FLOAT, len(shape))),
        )
    )
    entries = (_bytes(14, _text(1, name) + _text(2, value)) for name, value in metadata.items())
    return _number(1, 8) + _bytes(7, graph) + _bytes(8, _text(1, "") + _number(2, 13)) + b"".join(entries)


# ── Protocol buffers ─────────────────────────────────────────────────────────────────────────────────────────────────


def _varint(value: int) -> bytes:
    value &= 2**64 - 1
    low, rest = value & 127, value >> 7
    return bytes([low | 128]) + _varint(rest) if rest else bytes([low])


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _text(field: int, value: str) -> bytes:
    return _bytes(field, value.encode())


def _node(kind: str, inputs: tuple[str, ...], output: str, to: int | None) -> bytes:
    cast = b"" if to is None else _bytes(5, _text(1, "to") + _number(3, to) + _number(20, 2))
    return b"".join((*(_text(1, name) for name in inputs), _text(2, output), _text(4, kind), cast))


def _tensor(name: str, kind: int, values: tuple[float, ...], dims: tuple[int, ...] = ()) -> bytes:
    raw = b"".join(struct.pack(_ELEMENT_TYPES[kind], value) for value in values)
    return b"".join((*(_number(1, size) for size in dims), _number(2, kind), _text(8, name), _bytes(9, raw)))


def _value(name: str, kind: int, rank: int) -> bytes:
    shape = b"".join(_bytes(1, _text(2, f"{name}_{axis}")) for axis in range(rank))
    return _text(1, name) + _bytes(2, _bytes(1, _number(1, kind) + _bytes(2, shape)))
