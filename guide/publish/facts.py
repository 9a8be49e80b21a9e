"""What a finished guide says about itself besides its sound."""

from __future__ import annotations

from dataclasses import dataclass

from guide.model.speech import Voice


@dataclass(frozen=True, slots=True)
class GuideFacts:
    """The facts that go into the tag of an MP3."""

    title: str
    voice: Voice
    language: str
    """Of the text, BCP 47."""
    fingerprint: str
    """A hash of everything that made the file; the same fingerprint promises the same sound."""
    comment: str
    """The settings, for people."""
