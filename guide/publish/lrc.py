"""`NAME.lrc`: lyrics with times, which many players show line by line.

There is no standard; this is the form that players share: hundredths of a second, and minutes that run on past the
hour.
"""

from __future__ import annotations

from guide.model.speech import Voice
from guide.model.text import one_line
from guide.model.timeline import Timeline
from guide.publish.transcript import heard
from guide.units import RATE_HZ


def lrc(timeline: Timeline, title: str, voice: Voice) -> str:
    """The lyrics of a guide."""
    head = (
        f"[ti:{_plain(title)}]",
        f"[ar:{_plain(f'{voice.engine} {voice.name}')}]",
        f"[length:{_timestamp(timeline.length).partition('.')[0]}]",
    )
    return "\n".join((*head, *(f"[{_timestamp(line.start)}]{_plain(line.text)}" for line in heard(timeline)))) + "\n"


def _plain(text: str) -> str:
    """One line without square brackets, which players take for times."""
    return one_line(text.translate(str.maketrans("[]", "()")))


def _timestamp(place: int) -> str:
    """The last hundredth that has begun: a line is shown a little early rather than late."""
    seconds, hundredths = divmod(place * 100 // RATE_HZ, 100)
    return f"{seconds // 60:02}:{seconds % 60:02}.{hundredths:02}"
