"""What a build does not write over unless it is told to: files that this program did not make."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from guide.build.side_files import beside
from guide.errors import AudioError, InputError


def refuse_to_replace(mp3: Path, kinds: Iterable[str]) -> None:
    """Stop where something would be lost, in a place that holds no guide yet.

    An MP3 that cannot be played is no loss. Beside a guide side files are its own; where there is none, nothing tells
    whose they are.
    """
    if mp3.is_file() and _can_be_played(mp3):
        raise _refusal(mp3, "is an MP3 that guide did not make")
    for path in (beside(mp3, kind) for kind in kinds):
        if path.exists():
            raise _refusal(path, f"stands there without {mp3.name}, so guide may not have made it")


def _can_be_played(path: Path) -> bool:
    from guide.audio.decode import rate_and_length  # loads the audio libraries

    try:
        rate_and_length(path)
    except AudioError:
        return False
    return True


def _refusal(path: Path, why: str) -> InputError:
    return InputError(
        f"{path} {why}, and would be written over; choose another name with --out, or --force to replace it"
    )
