"""Google's voices through gTTS, unmodified: the voices of Google Translate, online.

gTTS is given at most 100 characters at once, cut at clause boundaries before they get here: it would cut elsewhere and
drop the punctuation, and with it the melody. Google knows one speed, so a pace other than 1 is made here, by changing
the time of what Google says without its pitch.

A voice is named by the end of the Google domain that is asked (`us`, `co.uk`), which decides the accent. Only those
that gTTS documents are possible: the name becomes part of a host name. `com` is not among them, because there the
accent depends on where the asking machine stands (gTTS issue 313).

What gTTS 2.5.4 lets through without an exception (an answer of 200 with a page, or with no sound at all) is found by
looking at the sound. It verifies no certificates and ignores NO_PROXY; both are its ways, not ours.
"""

from __future__ import annotations

import socket
from collections.abc import Mapping
from contextlib import closing
from http.client import IncompleteRead
from importlib import metadata
from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit
from urllib.request import getproxies

from guide.audio.decode import decode
from guide.audio.mp3_frames import is_cut_off
from guide.audio.samples import floats
from guide.errors import AudioError, EngineMissing, EngineRefused, EngineUnreachable
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.speak import stretch
from guide.speak.deadline import within
from guide.speak.retry_after import retry_after_s
from guide.values import dataclass

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

_CHECK_S = 4.0
_END_MS: Final = 5
_LOUD_END: Final = 0.1
"""Against the highest peak: 20 dB below it."""
_PROXY_PORTS: Final[Mapping[str, int]] = MappingProxyType({"http": 80, "https": 443})
_INSTEAD = "wait and try again, or use the embedded voice: --voice espeak"
_REFUSALS: Final[Mapping[int, str]] = MappingProxyType(
    {
        403: "Google refuses to speak for this machine or network (403)",
        404: "Google has no such voice here (404)",
        407: "The proxy wants a name and a password (407); put them into HTTPS_PROXY",
    }
)
"""Statuses that will be the same next time."""
_UNANSWERED: Final = (
    (socket.gaierror, "Google cannot be reached: its address was not found, so this machine may be offline"),
    (TimeoutError, "Google did not answer in time"),
    (ConnectionRefusedError, "Google cannot be reached: the connection was refused"),
    (ConnectionError, "Google dropped the connection"),
    (IncompleteRead, "Google's answer broke off"),
)
"""From the most telling cause down."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds to wait for Google; gTTS itself would wait for ever."""

    connect_s: float = 5.0
    next_byte_s: float = 15.0
    whole_answer_s: float = 30.0
    """A sentence comes within one or two."""


USUAL_LIMITS: Final = Limits()


class Gtts:
    """Google's voices."""

    name: Final = "gtts"
    parallel: Final = 3  # few, because Google shuts out who asks too much at once (gTTS issue 259)
    longest: Final = LONGEST
    speaks: Final = True

    def __init__(self, limits: Limits = USUAL_LIMITS) -> None:
        self._limits = limits

    def voices(self) -> tuple[str, ...]:
        """The documented accents."""
        return tuple(ACCENTS)

    def identity(self, voice: Voice) -> str:
        """Versions of gTTS and of what is done to Google's sound; what Google itself changes cannot be known."""
        return f"gTTS {_version()}" if voice.pace == 1.0 else f"gTTS {_version()}, {stretch.VERSION}"

    def check(self, voice: Voice) -> None:
        """Reach for Google, or for the proxy on the way to it, for a few seconds at most."""
        _version()
        _language(voice)
        host, port = _next_hop(voice)
        try:
            within(_CHECK_S, lambda: _connect(host, port))
        except TimeoutError:
            raise EngineUnreachable(f"Google cannot be reached: {host} does not answer; {_INSTEAD}") from None
        except socket.gaierror as error:
            why = f"the address of {host} was not found, so this machine may be offline"
            raise EngineUnreachable(f"Google cannot be reached: {why}; {_INSTEAD}") from error
        except ConnectionRefusedError as error:
            raise EngineUnreachable(f"Google cannot be reached: {host} refuses the connection; {_INSTEAD}") from error
        except OSError as error:
            why = error.strerror or str(error)
            raise EngineUnreachable(f"Google cannot be reached: {host}: {why}; {_INSTEAD}") from error

    def synthesize(self, utterance: Utterance, voice: Voice) -> Pcm:
        """The utterance at Google's 24 000 Hz."""
        text = utterance.spoken
        assert len(text) <= LONGEST, f"gTTS would cut this text: {text}"
        answer = self._fetched(text, voice)
        if not answer:
            raise EngineUnreachable(f"Google answered without any sound, perhaps with a consent page; {_INSTEAD}")
        try:
            sound = decode(answer, f"Google's answer to “{text}”")
        except AudioError as error:
            raise EngineUnreachable(f"{error}; {_INSTEAD}") from error
        if is_cut_off(answer) or _ends_in_the_middle(sound):
            raise EngineUnreachable(f"Google's sound is cut off; {_INSTEAD}")
        return stretch.stretched(sound, voice.pace)

    def close(self) -> None:
        """Nothing is held open between two calls."""

    def _fetched(self, text: str, voice: Voice) -> bytes:
        """The bytes of Google's answer; none where gTTS found nothing in it."""
        limits = self._limits
        try:
            return within(limits.whole_answer_s, lambda: _answer(text, voice, limits))
        except TimeoutError:
            raise EngineUnreachable(
                f"Google began to answer, but was not done after {limits.whole_answer_s:g} s; {_INSTEAD}"
            ) from None


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


def _connect(host: str, port: int) -> None:
    with closing(socket.create_connection((host, port), timeout=_CHECK_S)):
        return


def _answer(text: str, voice: Voice, limits: Limits) -> bytes:
    """What gTTS makes of Google's answer."""
    from gtts.tts import gTTS, gTTSError

    file = BytesIO()
    try:
        gTTS(
            text,
            tld=voice.name,
            lang=_language(voice),
            lang_check=False,
            pre_processor_funcs=[],
            timeout=(limits.connect_s, limits.next_byte_s),
        ).write_to_fp(file)
    except gTTSError as error:
        raise _failure(error, voice) from error
    except AssertionError as error:
        raise EngineRefused(f"Google's voices find nothing to say in “{text}”.") from error
    except ValueError as error:  # base64 or UTF-8 that is none
        raise EngineUnreachable(f"Google's answer is garbled; {_INSTEAD}") from error
    return file.getvalue()


def _ends_in_the_middle(sound: Pcm) -> bool:
    """Whether the sound stops while something is being said.

    An MP3 encoder takes in at least 288 samples of silence behind the sound, 12 ms at Google's rate.
    """
    samples = floats(sound)
    last = samples[-(sound.rate_hz * _END_MS // 1000) :]
    return bool(abs(last).max() > _LOUD_END * abs(samples).max())


def _failure(error: gTTSError, voice: Voice) -> EngineRefused | EngineUnreachable:
    """What a person can make of an error of gTTS, which says the same for many causes."""
    if error.rsp is None:
        return EngineUnreachable(f"{_unanswered(error)}; {_INSTEAD}")
    status = int(error.rsp.status_code)
    if status == 200:
        return EngineRefused(f"Google has no sound for the language “{voice.language}”; use another voice or language")
    if status in _REFUSALS:
        return EngineRefused(f"{_REFUSALS[status]}; {_INSTEAD}")
    later_s = retry_after_s(error.rsp.headers)
    asks = "" if later_s is None else f" and wants to be left alone for {later_s:.0f} s"
    if status == 429:
        return EngineUnreachable(
            f"Google has had too many requests from this network (429){asks}; {_INSTEAD}", retry_after_s=later_s
        )
    message = f"Google answered with an error ({status} {error.rsp.reason}){asks}; {_INSTEAD}"
    return EngineUnreachable(message, retry_after_s=later_s) if status >= 500 else EngineRefused(message)


def _unanswered(error: BaseException) -> str:
    """How a request went without an answer, in plain words; the library's own are full of its insides."""
    causes = [error]
    while causes[-1].__context__ is not None:
        causes.append(causes[-1].__context__)
    for kind, message in _UNANSWERED:
        if any(isinstance(cause, kind) for cause in causes):
            return message
    return f"Google cannot be reached ({str(causes[-1]) or type(causes[-1]).__name__})"
