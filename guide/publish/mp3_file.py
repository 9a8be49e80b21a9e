"""The finished MP3: tag and sound in one file that appears whole and sealed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from guide.audio.mp3 import write_mp3
from guide.audio.quiet import Quiet
from guide.cache import Cache
from guide.model.pcm import Pcm
from guide.model.reference import Reference
from guide.model.timeline import Timeline
from guide.publish.cover import cover_png
from guide.publish.facts import GuideFacts
from guide.publish.seal import put_seal
from guide.publish.tags import tag
from guide.publish.whole_file import whole_file


def publish(
    path: Path,
    timeline: Timeline,
    blocks: Iterable[Pcm],
    facts: GuideFacts,
    reference: Reference,
    *,
    bitrate_kbps: int = 64,
    quiet: Quiet | None = None,
    cache: Cache | None = None,
    cover: bytes | None = None,
    written: Callable[[bytes], None] | None = None,
    approve: Callable[[Path], None] | None = None,
) -> None:
    """Write a guide's sound, `timeline.length` samples of mono at the working rate, with its tag.

    With `quiet`, what is heard wherever nothing else is, and with a cache of what was encoded before, this takes less
    time. The cover is a PNG file; without one it is drawn. `written` is given MP3 frames as they are written, `approve`
    the complete file under its temporary name; if it raises, the file is not kept, and an older one of its name stays.
    """
    with whole_file(path) as file:
        file.write(tag(timeline, facts, cover or cover_png(facts.title, timeline), reference))
        write_mp3(
            file, blocks, length=timeline.length, bitrate_kbps=bitrate_kbps, quiet=quiet, cache=cache, written=written
        )
        put_seal(file)
        if approve:
            file.flush()
            approve(Path(file.name))
