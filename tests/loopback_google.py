"""A stand-in for Google on this machine: a proxy that answers CONNECT and then speaks TLS and HTTP itself.

gTTS is used as it is; only HTTPS_PROXY leads it here. The key pair in `loopback.pem` is for this and nothing else.
"""

from __future__ import annotations

import base64
import json
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import parse_qs

import lameenc
import numpy as np
from loopback import Loopback, Quiet

from guide.model.speech import Utterance
from guide.speak.engines.silent import estimated_length
from guide.units import RATE_HZ

GOOGLE_RATE_HZ = 24_000
_CERTIFICATE = Path(__file__).with_name("loopback.pem")


@dataclass(frozen=True)
class Asked:
    """What Google was asked to say."""

    host: str
    text: str
    language: str
    slow: bool | None


Behaviour = Callable[[Asked], "bytes | Iterable[bytes]"]
"""The whole answer as bytes, or bit by bit; none to drop the connection."""


# ── Answers ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def speech(seconds: float) -> bytes:
    """An MP3 that sounds like a voice to a level meter: a buzz in syllables, silence around it."""
    at = np.arange(round(seconds * GOOGLE_RATE_HZ)) / GOOGLE_RATE_HZ
    buzz = sum(np.sin(2 * np.pi * 120 * harmonic * at) / harmonic for harmonic in range(1, 20))
    sound = 6000 * buzz * (0.6 + 0.4 * np.sin(2 * np.pi * 4 * at))
    quiet = np.zeros(GOOGLE_RATE_HZ // 5)
    return mp3(np.concatenate([quiet, sound, quiet]))


def mp3(samples: np.ndarray) -> bytes:
    encoder = lameenc.Encoder()
    encoder.set_in_sample_rate(GOOGLE_RATE_HZ)
    encoder.set_channels(1)
    encoder.set_bit_rate(64)
    encoder.silence()
    return bytes(encoder.encode(samples.astype("<i2").tobytes()) + encoder.flush())


def http(status: str, body: bytes = b"", kind: str = "text/html") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    return head.encode() + body


def rpc(payload: str) -> bytes:
    inner = json.dumps([payload], separators=(",", ":"))
    outer = json.dumps([["wrb.fr", "jQ1olc", inner, None, None, None, "generic"]], separators=(",", ":"))
    return http("200 OK", b")]}'\n\n" + outer.encode() + b"\n", "application/json")


def audio(data: bytes) -> bytes:
    return rpc(base64.b64encode(data).decode())


def speaks(asked: Asked) -> bytes:
    """As long as the words take."""
    return audio(speech(estimated_length(Utterance(asked.text)) / RATE_HZ))


def answers(*whole: bytes) -> Behaviour:
    """These answers in turn, then real speech."""
    left = iter(whole)

    def behaviour(asked: Asked) -> bytes:
        answer = next(left, None)
        return speaks(asked) if answer is None else answer

    return behaviour


def always(answer: bytes) -> Behaviour:
    return lambda _asked: answer


def hangs(google: Google) -> Behaviour:
    """No answer until the server is stopped."""

    def behaviour(_asked: Asked) -> bytes:
        google.stopping.wait(60)
        return DROPPED

    return behaviour


def drips(google: Google) -> Behaviour:
    """A byte now and then, until the server is stopped."""

    def behaviour(_asked: Asked) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"
        while not google.stopping.wait(0.02):
            yield b"."

    return behaviour


def slowly(seconds: float) -> Behaviour:
    """Real speech, late."""

    def behaviour(asked: Asked) -> bytes:
        time.sleep(seconds)
        return speaks(asked)

    return behaviour


def cut_short(asked: Asked) -> bytes:
    """The first half of an MP3."""
    whole = speech(estimated_length(Utterance(asked.text)) / RATE_HZ)
    return audio(whole[: len(whole) // 2])


def silent(asked: Asked) -> bytes:
    """As long as the words take, and silent."""
    return audio(mp3(np.zeros(estimated_length(Utterance(asked.text)) * GOOGLE_RATE_HZ // RATE_HZ)))


def too_many(retry_after: str) -> bytes:
    return b"HTTP/1.1 429 Too Many Requests\r\nRetry-After: " + retry_after.encode() + b"\r\nContent-Length: 0\r\n\r\n"


TOO_MANY = http("429 Too Many Requests")
FORBIDDEN = http("403 Forbidden")
NOT_FOUND = http("404 Not Found")
BROKEN = http("500 Internal Server Error")
CONSENT = http("200 OK", b"<html><body>Before you continue to Google</body></html>")
EMPTY = http("200 OK")
NO_SOUND = rpc("")
BAD_BASE64 = rpc("abcde")
NULL_SOUND = http("200 OK", b')]}\'\n\n[["wrb.fr","jQ1olc",null,null,null,[3],"generic"]]\n', "application/json")
NOT_MP3 = audio(b"This is no sound at all, only text. " * 20)
DROPPED = b""
HALF_AN_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\nConnection: close\r\n\r\nhalf"


# ── The server ───────────────────────────────────────────────────────────────────────────────────────────────────────


class Google(Loopback):
    """The stand-in, while it runs."""

    def __init__(self) -> None:
        self.behaviour: Behaviour = speaks
        self.asked: list[Asked] = []
        self.most_at_once = 0
        self._at_once = 0
        self._counting = threading.Lock()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(_CERTIFICATE)
        google = self

        class Handler(Quiet, BaseHTTPRequestHandler):
            def do_CONNECT(self) -> None:
                self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
                self.close_connection = True
                with context.wrap_socket(self.connection, server_side=True) as line:
                    google._serve(self.path, line)

        super().__init__(Handler)

    @property
    def proxy(self) -> str:
        return self.origin

    @property
    def texts(self) -> list[str]:
        return [asked.text for asked in self.asked]

    def _serve(self, host: str, line: ssl.SSLSocket) -> None:
        with line.makefile("rb") as request:
            length = 0
            while header := request.readline().strip():
                name, _, value = header.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
            asked = _understood(host, request.read(length))
        with self._busy():
            self.asked.append(asked)
            answer = self.behaviour(asked)
            with suppress(OSError):  # nobody waits for the answer any more
                for part in (answer,) if isinstance(answer, bytes) else answer:
                    line.sendall(part)

    @contextmanager
    def _busy(self) -> Iterator[None]:
        with self._counting:
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            yield
        finally:
            with self._counting:
                self._at_once -= 1


def _understood(host: str, body: bytes) -> Asked:
    outer = json.loads(parse_qs(body.decode())["f.req"][0])
    text, language, slow, _ = json.loads(outer[0][0][1])
    return Asked(host.partition(":")[0], text, language, slow)
