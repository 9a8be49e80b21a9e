"""Voices of OpenAI, or of any server that answers `POST /v1/audio/speech` as OpenAI's does.

A voice is `MODEL/VOICE`, or `VOICE` alone for the model `tts-1`, which such servers know. Which voices there are is
known to the server only. The sound is asked for as WAV, and whatever comes is taken that can be decoded. Many servers
and models ignore the speed they are asked for, so a pace other than 1 is made here, as for Google's voices.

The key comes from the environment and goes to the server and nowhere else: OpenAI's own variable counts for OpenAI's
server only, a redirection is not followed, and what a server answers is shown only with the key taken out.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from guide.audio.decode import decode
from guide.errors import AudioError, EngineMissing, EngineRefused, EngineUnreachable, SpeechError
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.speak import stretch
from guide.speak.deadline import within
from guide.speak.retry_after import retry_after_s
from guide.values import dataclass

if TYPE_CHECKING:
    from requests import PreparedRequest, Response

OPENAI: Final = "https://api.openai.com/v1"
KEY: Final = "GUIDE_SERVER_KEY"
OPENAI_KEY: Final = "OPENAI_API_KEY"
USUAL_MODEL: Final = "tts-1"
VOICES: Final = (*("alloy", "ash", "ballad", "coral", "echo", "fable", "nova", "onyx", "sage", "shimmer", "verse"),)
"""OpenAI's (its documentation, "Text to speech"); other servers have voices of their own."""

LONGEST: Final = 500
"""Characters at once. OpenAI takes 4096, but small servers take long over long texts."""
_MOST_BYTES: Final = 64_000_000
"""More than half an hour of WAV."""
_BLOCK: Final = 65_536
_MESSAGE_LENGTH: Final = 200


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds to wait for the server."""

    check_s: float = 5.0
    connect_s: float = 5.0
    next_byte_s: float = 60.0
    """A neural voice on a slow machine takes a while before it begins to answer."""
    whole_answer_s: float = 120.0


USUAL_LIMITS: Final = Limits()


class OpenAi:
    """The voices of one server."""

    name: Final = "openai"
    parallel: Final = 3
    longest: Final = LONGEST
    speaks: Final = True

    def __init__(self, server: str, key: str | None, limits: Limits = USUAL_LIMITS) -> None:
        self._server = server.rstrip("/")
        self._host = urlsplit(server).netloc
        self._key = key.strip() if key else key
        self._limits = limits

    def voices(self) -> tuple[str, ...]:
        """OpenAI's own, with the model that every server knows."""
        return tuple(f"{USUAL_MODEL}/{voice}" for voice in VOICES)

    def identity(self, voice: Voice) -> str:
        """Where the server is; what its models are made of cannot be known."""
        return self._server if voice.pace == 1.0 else f"{self._server}, {stretch.VERSION}"

    def check(self, voice: Voice) -> None:  # noqa: ARG002 — part of what every engine promises
        """Ask the server for its models: whatever it answers, it is there, unless it wants another key."""
        if self._server == OPENAI and self._key is None:
            raise EngineRefused(
                f"OpenAI wants a key; put it into {OPENAI_KEY}, or name another server with --server or GUIDE_SERVER"
            )
        status, body, _ = self._asked("GET", "models", None, self._limits.check_s)
        if status in (401, 403):
            raise self._refused_key(status, body)

    def synthesize(self, utterance: Utterance, voice: Voice) -> Pcm:
        """The utterance at the rate of the server's sound."""
        model, slash, name = voice.name.rpartition("/")
        wish = {
            "model": model if slash else USUAL_MODEL,
            "voice": name,
            "input": utterance.spoken,
            "response_format": "wav",
        }
        status, body, later_s = self._asked("POST", "audio/speech", wish, self._limits.next_byte_s)
        if status != 200:
            raise self._failure(status, body, later_s, wish)
        try:
            return stretch.stretched(decode(body, f"the answer of {self._host}"), voice.pace)
        except AudioError as error:
            raise EngineUnreachable(f"{error}: {self._said(body)}; {self._instead}") from error

    def close(self) -> None:
        """Nothing is held open between two calls."""

    # ── Asking ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _asked(
        self, method: str, path: str, wish: Mapping[str, str] | None, next_byte_s: float
    ) -> tuple[int, bytes, float | None]:
        """Status and body of the answer, and how long the server wants to be left alone."""
        if find_spec("requests") is None:
            raise EngineMissing(
                "The voices of a server need the package requests, which is not installed. "
                "Install it with: python -m pip install 'guide-mp3[openai]'"
            )
        from requests import RequestException

        if self._key and not (self._key.isascii() and self._key.isprintable()):
            raise EngineRefused("The key has characters that no key has; write it anew into GUIDE_SERVER_KEY")
        try:
            return within(self._limits.whole_answer_s, lambda: self._exchanged(method, path, wish, next_byte_s))
        except TimeoutError:
            late_s = self._limits.whole_answer_s
            raise EngineUnreachable(f"{self._host} was not done after {late_s:g} s; {self._instead}") from None
        except (RequestException, ValueError) as error:  # for some impossible hosts it is neither of its own errors
            raise self._unreachable(error) from None  # what it says may hold the address with all that is in it

    def _exchanged(
        self, method: str, path: str, wish: Mapping[str, str] | None, next_byte_s: float
    ) -> tuple[int, bytes, float | None]:
        import requests

        with requests.request(
            method,
            f"{self._server}/{path}",
            json=wish,
            auth=self._signed,
            timeout=(self._limits.connect_s, next_byte_s),
            allow_redirects=False,
            stream=True,
        ) as answer:
            return answer.status_code, self._read(answer), retry_after_s(answer.headers)

    def _read(self, answer: Response) -> bytes:
        body = bytearray()
        for block in answer.iter_content(_BLOCK):
            body += block
            if len(body) > _MOST_BYTES:
                raise EngineRefused(f"{self._host} answered with more than {_MOST_BYTES // 1_000_000} MB.")
        return bytes(body)

    def _signed(self, request: PreparedRequest) -> PreparedRequest:
        """The request with the key; given as a function, because otherwise a .netrc would decide."""
        if self._key is not None:
            request.headers["Authorization"] = f"Bearer {self._key}"
        return request

    # ── What can go wrong ────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _instead(self) -> str:
        return f"see whether {self._server} is right and runs, or use the embedded voice: --voice espeak"

    def _unreachable(self, error: Exception) -> EngineUnreachable:
        from requests import ConnectionError as NoConnection
        from requests import Timeout
        from requests.exceptions import ChunkedEncodingError

        for kind, what in (
            (Timeout, "did not answer in time"),
            (ChunkedEncodingError, "broke off its answer"),
            (NoConnection, "cannot be reached"),
        ):
            if isinstance(error, kind):
                return EngineUnreachable(f"{self._host} {what}; {self._instead}")
        return EngineUnreachable(f"{self._host} cannot be asked ({type(error).__name__}); {self._instead}")

    def _failure(self, status: int, body: bytes, later_s: float | None, wish: Mapping[str, str]) -> SpeechError:
        said = self._said(body)
        if status in (401, 403):
            return self._refused_key(status, body)
        if status == 429 and "insufficient_quota" in said:
            return EngineRefused(f"The account at {self._host} has nothing left ({status}: {said}); {self._instead}")
        asks = "" if later_s is None else f" and wants to be left alone for {later_s:.0f} s"
        if status == 429 or status >= 500:
            return EngineUnreachable(
                f"{self._host} cannot speak now{asks} ({status}: {said}); {self._instead}", retry_after_s=later_s
            )
        asked = f"the model “{wish['model']}” and the voice “{wish['voice']}”"
        return EngineRefused(f"{self._host} does not speak with {asked} ({status}: {said}); {self._instead}")

    def _refused_key(self, status: int, body: bytes) -> EngineRefused:
        what = "wants a key" if self._key is None else "does not take the key it was given"
        return EngineRefused(
            f"{self._host} {what} ({status}: {self._said(body)}); put the right one into {KEY}, "
            "or use the embedded voice: --voice espeak"
        )

    def _said(self, body: bytes) -> str:
        """The beginning of what the server answered, in one line, without the key or parts of it."""
        text = " ".join(body[: 4 * _MESSAGE_LENGTH].decode("utf-8", "replace").split())
        return _without(self._key, text)[:_MESSAGE_LENGTH]


def key_for(server: str, environment: Mapping[str, str]) -> str | None:
    """The key that belongs to a server."""
    name = KEY if environment.get(KEY) or server.rstrip("/") != OPENAI else OPENAI_KEY
    key = environment.get(name, "").strip()
    if not key:
        return None
    if not key.isascii() or not key.isprintable() or " " in key:
        raise EngineRefused(f"What is in {name} cannot be a key: a key is one word of plain letters, digits and signs")
    return key


_TELLING: Final = 4
"""Characters of a key that tell nobody anything."""


def _without(key: str | None, text: str) -> str:
    """The text with every word taken out that has a stretch of the key in it: servers show keys shortened by stars."""
    if key is None:
        return text
    stretches = {key[at : at + _TELLING] for at in range(max(1, len(key) - _TELLING + 1))}
    return " ".join("…" if any(part in word for part in stretches) else word for word in text.split(" "))
