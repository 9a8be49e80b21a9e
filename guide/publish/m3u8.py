"""`NAME.m3u8`: a playlist, in the form that players share (extended M3U, UTF-8): whole seconds, a title, a file."""

from __future__ import annotations

from collections.abc import Iterable

from guide.model.text import one_line
from guide.units import RATE_HZ


def m3u8(title: str, entries: Iterable[tuple[str, str, int]]) -> str:
    """The playlist of an album; each entry is a file beside it, its title and its length in samples."""
    head = ("#EXTM3U", f"#PLAYLIST:{one_line(title)}")
    lines = (
        f"#EXTINF:{max(1, (length + RATE_HZ // 2) // RATE_HZ)},{one_line(name)}\n{file}"
        for file, name, length in entries
    )
    return "\n".join((*head, *lines)) + "\n"
