"""The finished MP3: tag and sound in one file that appears whole."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from guide.audio.mp3 import write_mp3
from guide.model.pcm import Pcm
from guide.model.timeline import Timeline
from guide.publish.facts import GuideFacts
from guide.publish.tags import tag
from guide.publish.whole_file import whole_file


def publish(
    path: Path, timeline: Timeline, blocks: Iterable[Pcm], facts: GuideFacts, *, bitrate_kbps: int = 64
) -> None:
    """Write a guide's sound, `timeline.length` samples of mono at the working rate, with its tag."""
    with whole_file(path) as file:
        file.write(tag(timeline, facts))
        write_mp3(file, blocks, length=timeline.length, bitrate_kbps=bitrate_kbps)
