"""The sounds of a guide's utterances, kept on disk where they are many, so that memory does not grow with a guide."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from tempfile import SpooledTemporaryFile
from typing import Final

from guide.model.pcm import Pcm
from guide.model.speech import Utterance

IN_MEMORY: Final = 8_000_000
"""Bytes that are kept in memory, two minutes of speech, before a file is made of them; it has no name and vanishes
with the program."""


class Spool(Mapping[Utterance, Pcm]):
    """Sounds at the working rate by their utterances. Use it inside `contextlib.closing`."""

    def __init__(self, in_memory: int = IN_MEMORY) -> None:
        self._file = SpooledTemporaryFile(max_size=in_memory)  # noqa: SIM115 — closed by `close`
        self._places: dict[Utterance, tuple[int, int]] = {}
        self._end = 0

    def put(self, utterance: Utterance, sound: Pcm) -> None:
        """Keep the sound of an utterance."""
        self._file.seek(self._end)
        self._file.write(sound.frames)
        self._places[utterance] = (self._end, len(sound.frames))
        self._end += len(sound.frames)

    def length(self, utterance: Utterance) -> int:
        """Samples of a sound; it is not read for this."""
        return self._places[utterance][1] // 2

    def close(self) -> None:
        """Forget all sounds."""
        self._file.close()

    def __getitem__(self, utterance: Utterance) -> Pcm:
        start, size = self._places[utterance]
        self._file.seek(start)
        return Pcm(self._file.read(size))

    def __contains__(self, utterance: object) -> bool:
        return utterance in self._places

    def __iter__(self) -> Iterator[Utterance]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
