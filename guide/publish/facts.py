"""What a finished guide says about itself besides its sound."""

from __future__ import annotations

from guide.model.speech import Voice
from guide.values import dataclass


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
    date: str | None = None
    """As said: `2026`, `2026-11` or `2026-11-25`. Never the day of the build, which would make each build another
    file."""
    album: str | None = None
    """What the file is a part of; None where it is the whole guide. An album for each guide, not one for all: players
    show one cover for an album."""
    track: int = 1
    """Its number in the album, from 1."""
    tracks: int = 1
    """How many there are."""
    chapters_by_set: bool = False
    """Whether each set of an exercise is a chapter."""
