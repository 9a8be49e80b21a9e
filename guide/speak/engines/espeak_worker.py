"""The process in which eSpeak NG runs: reads requests from standard input, writes sounds to standard output.

The library lives here and nowhere else, so that a crash in it costs one process and not the guide, and so that its
licence (GPL-3) stays on its own side of a pipe. This file is started as a program of its own, without the rest of the
package, and imports the standard library only; of that as little as it can, for a build waits for it: `dataclasses`,
`json`, `pathlib` and `typing` take twice as long to load as Python itself, and `signal` (here the module behind it) two
thirds as long, for its `enum`.

Within one load of the library the same words never sound the same twice: the state of its flutter and phase survives
from one utterance to the next, as much as 11 ms in length, and neither a seed nor a new initialisation resets it. So
the library is loaded afresh for each utterance, 8 to 16 ms. Where a system does not really let go of a library, the
worker says after its first sound that it was its last, and the next utterance gets a new process.

Request: length (4 bytes), then the fields of `Request` as text in UTF-8, a zero byte between two. Answer: `ANSWER`
(status, rate in Hz, length), then 16 bit mono sound, or the text of an error. Where there is nothing to say, the answer
has no sound, and the library is loaded and started, so that the next utterance finds it ready.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    import signal
    from typing import BinaryIO, Final
else:
    import _signal as signal

SIZE: Final = struct.Struct("<I")
ANSWER: Final = struct.Struct("<cII")

SOUND: Final = b"S"
LAST_SOUND: Final = b"L"
"""A sound, after which the worker ends."""
ERROR: Final = b"E"
"""The library is there, but will not say this."""
BROKEN: Final = b"B"
"""The library cannot be loaded or started."""

# From speak_lib.h of eSpeak NG 1.52.
_SYNCHRONOUS = 2
_DONT_EXIT = 0x8000  # without it, data that cannot be found ends the process
_UTF8 = 1
_RATE, _VOLUME, _PITCH, _RANGE = 1, 2, 3, 4
_SEED = 1
_SynthCallback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class Request:
    """One utterance and how to say it."""

    def __init__(self, text: str, voice: str, words_per_minute: int, pitch: int, pitch_range: int, volume: int) -> None:
        self.text = text
        """Without zero bytes; empty to get ready."""
        self.voice = voice
        """eSpeak's own name: `en-us+klatt3`."""
        self.words_per_minute = words_per_minute
        """80 to 449."""
        self.pitch = pitch
        """0 to 99."""
        self.pitch_range = pitch_range
        """0 to 99; 0 is monotone."""
        self.volume = volume
        """0 to 200; 100 is what eSpeak takes for full."""

    def packed(self) -> bytes:
        """The request as it travels."""
        numbers = (self.words_per_minute, self.pitch, self.pitch_range, self.volume)
        body = "\0".join((self.text, self.voice, *map(str, numbers))).encode()
        return SIZE.pack(len(body)) + body

    @classmethod
    def unpacked(cls, body: bytes) -> Request:
        """The request that arrived."""
        text, voice, *numbers = body.decode().split("\0")
        return cls(text, voice, *map(int, numbers))


class CannotStart(Exception):  # noqa: N818 — it states a fact
    """The library cannot be loaded or started."""


class WillNotSay(Exception):  # noqa: N818 — it states a fact
    """The library refuses this request."""


def _begun(path: str) -> tuple[ctypes.CDLL, int]:
    """The library, loaded and started, and the rate of its sound.

    The data is named by a relative path: eSpeak takes no more than 159 bytes (230 on Windows, in the ANSI code page).
    """
    try:
        library = ctypes.CDLL(path)
    except OSError as error:
        raise CannotStart(str(error)) from error
    rate_hz = library.espeak_Initialize(_SYNCHRONOUS, 0, b".", _DONT_EXIT)
    if rate_hz <= 0:
        from pathlib import Path  # takes a while to load

        _end(library)
        raise CannotStart(f"eSpeak NG does not find its data in {Path.cwd()}")
    return library, rate_hz


def _say(library: ctypes.CDLL, request: Request) -> bytes:
    """The samples of one utterance, from a library that has said nothing before."""
    library.espeak_ng_SetRandSeed(_SEED)
    if library.espeak_SetVoiceByName(request.voice.encode()) != 0:
        raise WillNotSay(f"eSpeak NG has no voice {request.voice}")
    for parameter, value in (
        (_RATE, request.words_per_minute),
        (_VOLUME, request.volume),
        (_PITCH, request.pitch),
        (_RANGE, request.pitch_range),
    ):
        library.espeak_SetParameter(parameter, value, 0)
    pieces: list[bytes] = []

    def collect(samples: ctypes._Pointer[ctypes.c_short], count: int, _events: int | None) -> int:
        if count > 0:  # at the end there are none, at a null pointer
            pieces.append(ctypes.string_at(samples, 2 * count))
        return 0

    callback = _SynthCallback(collect)  # kept until the library is done with it
    library.espeak_SetSynthCallback(callback)
    text = request.text.encode()
    if library.espeak_Synth(text, len(text) + 1, 0, 1, 0, _UTF8, None, None) != 0:
        raise WillNotSay("eSpeak NG could not say it")
    return b"".join(pieces)


def _end(library: ctypes.CDLL) -> None:
    """Stop the library and let go of it."""
    library.espeak_Terminate()
    if sys.platform == "win32":
        from _ctypes import FreeLibrary

        FreeLibrary(library._handle)
    else:
        from _ctypes import dlclose

        dlclose(library._handle)


def _is_loaded(path: str) -> bool:
    """Whether the system still holds the library."""
    if sys.platform == "win32":
        find = ctypes.windll.kernel32.GetModuleHandleW
        find.restype = ctypes.c_void_p
        return bool(find(ctypes.c_wchar_p(path)))
    else:  # noqa: RET505 — the type checker follows platforms by their branches
        try:
            ctypes.CDLL(path, mode=os.RTLD_NOLOAD | os.RTLD_NOW)
        except OSError:
            return False
        return True


def _answer(path: str, library: ctypes.CDLL, rate_hz: int, request: Request) -> tuple[bytes, int, bytes]:
    """Status, rate and body of the answer to one request."""
    try:
        frames = _say(library, request)
    except WillNotSay as error:
        return ERROR, 0, str(error).encode()
    finally:
        _end(library)
    return (LAST_SOUND if _is_loaded(path) else SOUND), rate_hz, frames


def own_streams() -> tuple[BinaryIO, BinaryIO]:
    """Standard input and output for ourselves: what the library prints goes to standard error instead."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return sys.stdin.buffer, answers


def main(library: str, data_folder: str, *needed: str) -> None:
    """Answer requests until there are no more; `needed` are libraries to be loaded first."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupted build closes our input
    requests, answers = own_streams()
    os.chdir(data_folder)
    kept = [ctypes.CDLL(path) for path in needed]
    begun: tuple[ctypes.CDLL, int] | None = None
    while size := requests.read(SIZE.size):
        request = Request.unpacked(requests.read(*SIZE.unpack(size)))
        try:
            begun = begun or _begun(library)
        except CannotStart as error:
            status, rate_hz, body = BROKEN, 0, str(error).encode()
        else:
            status, rate_hz, body = SOUND, 0, b""
            if request.text:
                status, rate_hz, body = _answer(library, *begun, request)
                begun = None
        answers.write(ANSWER.pack(status, rate_hz, len(body)) + body)
        answers.flush()
        if status == LAST_SOUND:
            break
    del kept


if __name__ == "__main__":
    main(*sys.argv[1:])
