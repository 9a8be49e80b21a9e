"""Google's voices through gTTS, unmodified: the voices of Google Translate, online.

gTTS is given pieces of at most 100 characters, cut at clause boundaries by us: it would cut elsewhere and drop the
punctuation, and with it the melody. Pieces are trimmed and joined with the wait that belongs between them. Google
knows one speed, so a pace other than 1 is made here, by changing the time of what Google says without its pitch.

A voice is named by the end of the Google domain that is asked (`us`, `co.uk`), which decides the accent. Only those
that gTTS documents are possible: the name becomes part of a host name. `com` is not among them, because there the
accent depends on where the asking machine stands (gTTS issue 313).

What gTTS 2.5.4 lets through without an exception (an answer of 200 with a page, or with no sound at all) is found by
looking at the sound. It verifies no certificates and ignores NO_PROXY; both are its ways, not ours.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Mapping
from importlib import metadata
from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit
from urllib.request import getproxies

from guide.audio.decode import decode
from guide.audio.segments import join, silence
from guide.audio.trim import trimmed
from guide.errors import AudioError, EngineMissing, EngineRefused, EngineUnreachable
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.speak import stretch
from guide.speak.clauses import pieces

if TYPE_CHECKING:
    from gtts.tts import gTTSError

ACCENTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "us": "English (United States)",
        "co.uk": "English (United Kingdom)",
        "com.au": "English (Australia)",
        "ca": "English (Canada), French (Canada)",
        "co.in": "English (India)",
        "ie": "English (Ireland)",
        "co.za": "English (South Africa)",
        "com.ng": "English (Nigeria)",
        "fr": "French (France)",
        "com.br": "Portuguese (Brazil)",
        "pt": "Portuguese (Portugal)",
        "com.mx": "Spanish (Mexico)",
        "es": "Spanish (Spain)",
    }
)
"""Voices and what they are (gTTS documentation, "Localized accents"). Languages not named sound the same in all."""

LONGEST: Final = 100
"""Characters that Google says in one go (`gTTS.GOOGLE_TTS_MAX_CHARS`)."""

_CONNECT_S, _ANSWER_S = 5, 20  # gTTS itself would wait for ever
_CHECK_S = 4.0
_PROXY_PORTS: Final[Mapping[str, int]] = MappingProxyType({"http": 80, "https": 443})
_INSTEAD = "wait and try again, or use the embedded voice: --voice espeak"
_STATUS: Final[Mapping[int, tuple[type[EngineRefused] | type[EngineUnreachable], str]]] = MappingProxyType(
    {
        403: (EngineRefused, "Google refuses to speak for this machine or network (403)"),
        404: (EngineRefused, "Google has no such voice here (404)"),
        407: (EngineRefused, "The proxy wants a name and a password (407); put them into HTTPS_PROXY"),
        429: (EngineUnreachable, "Google has had too many requests from this network (429), for hours perhaps"),
    }
)


class Gtts:
    """Google's voices."""

    name: Final = "gtts"
    parallel: Final = 3  # few, because Google shuts out who asks too much at once (gTTS issue 259)
    speaks: Final = True

    def voices(self) -> tuple[str, ...]:
        """The documented accents."""
        return tuple(ACCENTS)

    def identity(self, voice: Voice) -> str:
        """Versions of gTTS and of what is done to Google's sound; what Google itself changes cannot be known."""
        options = f"pieces of {LONGEST}" if voice.pace == 1.0 else f"pieces of {LONGEST}, {stretch.VERSION}"
        return f"gTTS {_version()}, {options}"

    def check(self, voice: Voice) -> None:
        """Reach for Google, or for the proxy on the way to it, for a few seconds at most."""
        _version()
        _language(voice)
        host, port = _next_hop(voice)
        failures: list[OSError] = []
        trial = threading.Thread(target=_connect, args=(host, port, failures), daemon=True)
        trial.start()
        trial.join(_CHECK_S)  # asking for an address has no time limit of its own and can take minutes
        if trial.is_alive():
            raise EngineUnreachable(f"Google cannot be reached: {host} does not answer; {_INSTEAD}")
        if failures:
            raise EngineUnreachable(f"Google cannot be reached: {host}: {failures[0]}; {_INSTEAD}")

    def synthesize(self, utterance: Utterance, voice: Voice) -> Pcm:
        """The utterance at Google's 24 000 Hz, its pieces trimmed and joined."""
        parts: list[Pcm] = []
        found = pieces(utterance.spoken, LONGEST)
        if not found:
            raise EngineRefused(f"There is nothing to say in “{utterance.spoken}”.")
        for piece in found:
            sound = trimmed(_said(piece.text, voice)) if len(found) > 1 else _said(piece.text, voice)
            parts += (sound, silence(sound.rate_hz * piece.wait_ms // 1000, sound.rate_hz))
        if len({part.rate_hz for part in parts}) > 1:
            raise EngineUnreachable(f"Google answered in several rates for “{utterance.spoken}”; {_INSTEAD}")
        return stretch.stretched(join(parts), voice.pace)

    def close(self) -> None:
        """Nothing is held open between two calls."""


def _version() -> str:
    try:
        return metadata.version("gTTS")
    except metadata.PackageNotFoundError:
        raise EngineMissing(
            "Google's voices need the package gTTS, which is not installed. Install it with: python -m pip install gTTS"
        ) from None


def _language(voice: Voice) -> str:
    """Google's name for the language of the voice."""
    from gtts.lang import tts_langs

    known: Mapping[str, str] = tts_langs()
    for name in (voice.language, voice.language.split("-")[0]):
        if name in known:
            return name
    raise EngineRefused(f"Google does not speak the language “{voice.language}”.")


def _next_hop(voice: Voice) -> tuple[str, int]:
    """Host and port that a connection to Google begins at, as gTTS would."""
    proxies = getproxies()
    proxy = proxies.get("https") or proxies.get("all")
    if not proxy:
        return f"translate.google.{voice.name}", 443
    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    try:
        return parts.hostname or "", parts.port or _PROXY_PORTS.get(parts.scheme, 1080)
    except ValueError as error:
        raise EngineRefused(f"The proxy “{proxy}” has an impossible port; correct HTTPS_PROXY") from error


def _connect(host: str, port: int, failures: list[OSError]) -> None:
    try:
        socket.create_connection((host, port), timeout=_CHECK_S).close()
    except OSError as error:
        failures.append(error)


def _said(text: str, voice: Voice) -> Pcm:
    """One piece, as Google says it."""
    answer = _fetched(text, voice)
    if not answer:
        raise EngineUnreachable(f"Google answered without any sound, perhaps with a consent page; {_INSTEAD}")
    try:
        return decode(answer, f"Google's answer to “{text}”")
    except AudioError as error:
        raise EngineUnreachable(f"{error}; {_INSTEAD}") from error


def _fetched(text: str, voice: Voice) -> bytes:
    """The bytes of Google's answer; none where gTTS found nothing in it."""
    from gtts.tts import gTTS, gTTSError

    file = BytesIO()
    try:
        gTTS(
            text,
            tld=voice.name,
            lang=_language(voice),
            lang_check=False,
            pre_processor_funcs=[],
            timeout=(_CONNECT_S, _ANSWER_S),
        ).write_to_fp(file)
    except gTTSError as error:
        raise _failure(error, voice) from error
    except AssertionError as error:
        raise EngineRefused(f"Google's voices find nothing to say in “{text}”.") from error
    except ValueError as error:  # base64 or UTF-8 that is none
        raise EngineUnreachable(f"Google's answer cannot be read ({error}); {_INSTEAD}") from error
    return file.getvalue()


def _failure(error: gTTSError, voice: Voice) -> EngineRefused | EngineUnreachable:
    """What a person can make of an error of gTTS, which says the same for many causes."""
    if error.rsp is None:
        return EngineUnreachable(f"Google cannot be reached ({_cause(error)}); {_INSTEAD}")
    status = int(error.rsp.status_code)
    if status == 200:
        return EngineRefused(f"Google has no sound for the language “{voice.language}”; use another voice or language")
    if status in _STATUS:
        kind, message = _STATUS[status]
        return kind(f"{message}; {_INSTEAD}")
    kind = EngineUnreachable if status >= 500 else EngineRefused
    return kind(f"Google answered with an error ({status} {error.rsp.reason}); {_INSTEAD}")


def _cause(error: BaseException) -> str:
    """The innermost cause, in its own words."""
    while error.__context__ is not None:
        error = error.__context__
    return str(error) or type(error).__name__
