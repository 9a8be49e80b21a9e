"""What can go wrong outside our own code, as one small tree.

GuideError
├── InputError            a file that cannot be read, or is of no known kind
├── SettingsError         a setting that is unknown or has an impossible value
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


class GuideError(Exception):
    """Anything that stops a guide from being made and that a person can do something about."""


class InputError(GuideError):
    """A file that cannot be read, or that is of no known kind."""


class SettingsError(GuideError):
    """A setting that is unknown or has an impossible value."""


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
