"""`NAME.vtt`: captions, one for everything that is said (WebVTT, w3.org/TR/webvtt1)."""

from __future__ import annotations

from guide.model.timeline import Timeline
from guide.publish.transcript import Heard, heard
from guide.units import to_ms

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""Characters that mean something in a caption (6.4)."""


def vtt(timeline: Timeline) -> str:
    """The captions of a guide."""
    return "\n".join(("WEBVTT\n", *(_caption(line) for line in heard(timeline))))


def _caption(line: Heard) -> str:
    return f"{_timestamp(line.start)} --> {_timestamp(line.end)}\n{line.text.translate(_ESCAPES)}\n"


def _timestamp(place: int) -> str:
    seconds, ms = divmod(to_ms(place), 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{ms:03}"
