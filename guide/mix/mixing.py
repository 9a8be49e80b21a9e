"""The mix: clips and the silences between them, joined in order, over the floor, block by block.

No two clips overlap, so nothing has to be laid over anything but the floor and the music: the guide is a row of pieces
whose lengths are known.
Blocks are yielded as soon as they are a second long; the whole is never in memory and the work grows with its length.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from guide.audio.quiet import Quiet
from guide.audio.segments import join, silence
from guide.mix.floor import LOOP_LENGTH, Floor
from guide.mix.music import Bed
from guide.mix.settings import DEFAULTS, MixSettings
from guide.mix.tones import tone
from guide.model.pcm import Pcm
from guide.model.signals import Signal
from guide.model.speech import Utterance
from guide.model.timeline import Clip, Speech, Timeline
from guide.units import FRAME_LENGTH, RATE_HZ


def mix(
    timeline: Timeline,
    sounds: Mapping[Utterance, Pcm],
    settings: MixSettings = DEFAULTS,
    music: Pcm | None = None,
    own: Mapping[Signal, Pcm] = MappingProxyType({}),
    start: int = 0,
) -> Iterator[Pcm]:
    """The guide from a sample on as mono blocks at the working rate, from the first one `timeline.length` samples.

    `music` is one turn of a loop, `own` are sounds in place of signals as long as these, all mono, at the same rate.
    """
    tones = {signal: own.get(signal) or tone(signal, settings.signals) for signal in Signal}
    blocks = _blocks(_pieces(timeline, sounds, tones, start))
    if music is not None:
        blocks = _over(Bed(music, timeline), blocks, start)
    return _over(Floor(settings.floor_dbfs, timeline.anew), blocks, start) if settings.floor else blocks


def quiet(timeline: Timeline, settings: MixSettings = DEFAULTS, start: int = 0) -> Quiet:
    """What is heard from a sample of a guide without music on where there is no clip."""
    if not settings.floor:
        return Quiet(silence(LOOP_LENGTH))
    begun = bisect_right(timeline.anew, start) - 1
    frames = (-((start - place) // FRAME_LENGTH) for place in timeline.anew[begun:])
    return Quiet(Floor(settings.floor_dbfs).turn(start % FRAME_LENGTH), tuple(frames))


def _pieces(
    timeline: Timeline, sounds: Mapping[Utterance, Pcm], tones: Mapping[Signal, Pcm], start: int
) -> Iterator[Pcm]:
    """Every clip from `start` on in full, and between them silences of at most a second."""
    at = start
    for clip in timeline.clips:
        if clip.end <= start:
            continue
        yield from _silences(clip.start - at)
        sound = _sound(clip, sounds, tones)
        yield sound if clip.start >= start else Pcm(sound.frames[2 * (start - clip.start) :])
        at = clip.end
    yield from _silences(timeline.length - at)


def _silences(length: int) -> Iterator[Pcm]:
    for start in range(0, length, RATE_HZ):
        yield silence(min(RATE_HZ, length - start))


def _sound(clip: Clip, sounds: Mapping[Utterance, Pcm], tones: Mapping[Signal, Pcm]) -> Pcm:
    pcm = sounds[clip.sound.utterance] if isinstance(clip.sound, Speech) else tones[clip.sound]
    assert clip.length == pcm.length, f"the clip at {clip.start} has {clip.length} samples, its sound {pcm.length}"
    assert pcm.rate_hz == RATE_HZ, f"the sound of the clip at {clip.start} is at {pcm.rate_hz} Hz, not {RATE_HZ}"
    return pcm


def _blocks(pieces: Iterable[Pcm]) -> Iterator[Pcm]:
    """The pieces joined into blocks of a second or a little more."""
    waiting: list[Pcm] = []
    length = 0
    for piece in pieces:
        waiting.append(piece)
        length += piece.length
        if length >= RATE_HZ:
            yield join(waiting)
            waiting, length = [], 0
    if length:
        yield join(waiting)


def _over(bed: Floor | Bed, blocks: Iterable[Pcm], start: int) -> Iterator[Pcm]:
    at = start
    for block in blocks:
        yield bed.under(block, at)
        at += block.length
