"""A stand-in for a server of voices on this machine: it answers `POST /v1/audio/speech` as OpenAI's does."""

from __future__ import annotations

import io
import json
import wave
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler

import numpy as np
from loopback import Loopback, Quiet

from guide.model.speech import Utterance
from guide.speak.engines.silent import estimated_length
from guide.units import RATE_HZ

SERVER_RATE_HZ = 24_000


@dataclass(frozen=True)
class Wish:
    """What the server was asked for."""

    method: str
    path: str
    key: str | None
    body: dict[str, str] | None


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes | Iterable[bytes] = b""
    headers: tuple[tuple[str, str], ...] = ()


def wav(seconds: float) -> bytes:
    at = np.arange(round(seconds * SERVER_RATE_HZ)) / SERVER_RATE_HZ
    buzz = 6000 * sum(np.sin(2 * np.pi * 130 * harmonic * at) / harmonic for harmonic in range(1, 12))
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(SERVER_RATE_HZ)
        sound.writeframes(buzz.astype("<i2").tobytes())
    return file.getvalue()


def speaks(wish: Wish) -> Answer:
    """As long as the words take."""
    if wish.body is None:
        return Answer(200, b'{"object": "list", "data": []}')
    return Answer(200, wav(estimated_length(Utterance(wish.body["input"])) / RATE_HZ))


def error(status: int, message: str, *headers: tuple[str, str]) -> Callable[[Wish], Answer]:
    """The model list as always; for speech, an error as OpenAI writes it."""
    body = json.dumps({"error": {"message": message}}).encode()
    return lambda wish: speaks(wish) if wish.body is None else Answer(status, body, headers)


class Server(Loopback):
    """The stand-in, while it runs."""

    def __init__(self) -> None:
        self.behaviour: Callable[[Wish], Answer] = speaks
        self.wishes: list[Wish] = []
        server = self

        class Handler(Quiet, BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._answer()

            def do_POST(self) -> None:
                self._answer()

            def _answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                key = self.headers.get("Authorization")
                wish = Wish(self.command, self.path, key, json.loads(body) if body else None)
                server.wishes.append(wish)
                answer = server.behaviour(wish)
                self.send_response(answer.status)
                for header in answer.headers:
                    self.send_header(*header)
                parts = (answer.body,) if isinstance(answer.body, bytes) else answer.body
                told = any(name == "Content-Length" for name, _ in answer.headers)
                if isinstance(answer.body, bytes) and not told:
                    self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                with suppress(OSError):  # nobody waits for the answer any more
                    for part in parts:
                        self.wfile.write(part)

        super().__init__(Handler)

    @property
    def address(self) -> str:
        return f"{self.origin}/v1"

    @property
    def texts(self) -> list[str]:
        return [wish.body["input"] for wish in self.wishes if wish.body is not None]
