"""What can go wrong outside our own code, as one small tree.

GuideError
├── InputError            a file that cannot be read, or is of no known kind
├── SettingsError         a setting that is unknown or has an impossible value
├── WrongUsage            a command that cannot be, as it was typed
├── ScriptHasErrors       findings that forbid going on; carries them
├── SpeechError
│   ├── EngineMissing     the engine is not installed; says what to install
│   ├── EngineUnreachable the engine did not answer; trying again may help
│   └── EngineRefused     the engine will not say this; trying again will not help
├── AudioError            decoding or encoding failed, and of what
├── OutputError           the finished file could not be written
└── FaultyGuide           the finished file is not what it should be

Messages say what happened, where, and what to do next. What a user wrote badly is a finding
(`guide.model.findings`), not an exception; a broken law of ours is an assert.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from guide.model.findings import Finding
    from guide.model.text import Source


class GuideError(Exception):
    """Anything that stops a guide from being made and that a person can do something about."""


class InputError(GuideError):
    """A file that cannot be read, or that is of no known kind."""


class SettingsError(GuideError):
    """A setting that is unknown or has an impossible value."""

    def __init__(
        self,
        message: str,
        hint: str = "",
        *,
        origin: str = "",
        found: tuple[Finding, Source] | None = None,
        quotable: bool = True,
    ) -> None:
        told = f"{origin}: {message}" if origin else message
        super().__init__(f"{told}; {hint}" if hint else told)
        self.message = message
        self.hint = hint
        self.origin = origin
        """The layer that gave it, such as `--pace`, `GUIDE_PACE` or `/home/me/guide.toml:3`; empty if nobody knows."""
        self.found = found
        """The same as a finding, where there is a text to point into."""
        self.quotable = quotable
        """Whether what was written may be shown; it may hold a password."""

    def asked_by(self, origin: str) -> SettingsError:
        """The same error of a setting that came from somewhere, unless that is known already."""
        if self.origin:
            return self
        return SettingsError(self.message, self.hint, origin=origin, found=self.found, quotable=self.quotable)


class WrongUsage(GuideError):  # noqa: N818 — as below
    """A command that cannot be, as it was typed."""

    def __init__(self, message: str, hint: str = "", *, word: str | None = None) -> None:
        super().__init__(f"{message}; {hint}" if hint else message)
        self.message = message
        self.hint = hint
        self.word = word
        """The word of the command line that is wrong; None: something is missing at its end."""


class ScriptHasErrors(GuideError):  # noqa: N818 — it states a fact about the script, as the messages do
    """The script was read, but what was found forbids going on."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("; ".join(finding.message for finding in findings))
        self.findings = findings


class SpeechError(GuideError):
    """Speech could not be had."""


class EngineMissing(SpeechError):  # noqa: N818 — as above
    """The engine is not installed here."""


class EngineUnreachable(SpeechError):  # noqa: N818 — as above
    """The engine did not answer as it should; trying again may help."""

    def __init__(self, message: str, *, retry_after_s: float | None = None) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s
        """Seconds after which the engine itself says to try again, if it says so."""


class EngineRefused(SpeechError):  # noqa: N818 — as above
    """The engine will not say this; trying again will not help."""


class AudioError(GuideError):
    """Sound could not be decoded or encoded."""


class OutputError(GuideError):
    """The finished file could not be written."""


class FaultyGuide(GuideError):  # noqa: N818 — as above
    """The finished file is not what it should be; it was not kept."""
