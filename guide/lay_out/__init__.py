"""From cues and the lengths of speech to a timeline: where every sound falls, to the sample.

It is pure: same cues, same lengths, same timeline. Its laws:

- a window never stretches; its signals, ticks and calls fall on their times, and what does not fit is not said there;
- nothing overlaps: between a signal and speech, on either side, there is a gap, and more before a countdown;
- what is said by itself after a pause begins on a whole MP3 frame, and so do chapters that begin with words: what is
  changed before it changes nothing in it;
- out of a rest, what comes next is said inside the rest in the fullest wording that fits, and the rest runs to the very
  onset of the next start; when no wording fits, the rest closes with its own signal and the words follow;
- a round by the clock begins exactly so long after the one before it as is stated: what is left of a round is rest, and
  all that is said before the next start is said in it. Where even the shortest wording does not fit, the next round
  begins as soon as it can, and `overruns` tells by how much it is late.
"""

from __future__ import annotations

from collections.abc import Sequence

from guide.lay_out.inside import BEFORE_PIPS, GAP, Lengths
from guide.lay_out.page import Overrun, Page
from guide.model.cues import Beep, Cue, Lap, Mark, PartKind, Remainder, Say, Silence, Window
from guide.model.timeline import Timeline

__all__ = ["BEFORE_PIPS", "GAP", "Lengths", "Overrun", "lay_out", "overruns"]


def lay_out(cues: Sequence[Cue], lengths: Lengths) -> Timeline:
    """The timeline of the cues; `lengths` knows every utterance in them, in samples."""
    return _page(cues, lengths).timeline()


def overruns(cues: Sequence[Cue], lengths: Lengths) -> tuple[Overrun, ...]:
    """The rounds by the clock that last longer than they may, in order."""
    return tuple(_page(cues, lengths).late)


def _page(cues: Sequence[Cue], lengths: Lengths) -> Page:
    page = Page(lengths)
    told_to = 0
    for place, cue in enumerate(cues):
        match cue:
            case Say() | Beep() | Silence() if place >= told_to:
                page.tell(cue)
            case Mark():
                page.mark(cue, _next(cues, place))
            case Lap():
                page.lap()
            case Window():
                page.window(cue, () if _is_inside_chain(cue) else _after(cues, place))
            case Remainder():
                told_to = _next_start(cues, place)
                between = tuple(one for one in cues[place + 1 : told_to] if isinstance(one, Say | Beep | Silence))
                page.remainder(cue, between, _after(cues, told_to - 1))
            case _:  # said in the rest before it
                pass
    return page


def _next(cues: Sequence[Cue], place: int) -> Cue | None:
    """What comes after a cue, where no chapter and no round begins."""
    following = (cues[at] for at in range(place + 1, len(cues)))
    return next((cue for cue in following if not isinstance(cue, Mark | Lap)), None)


def _next_start(cues: Sequence[Cue], place: int) -> int:
    """The place of the window whose start ends a rest, after whatever is told in between.

    Right behind the rest where something else ends it.
    """
    for at in range(place + 1, len(cues)):
        match cues[at]:
            case Window(kind=kind, joined=joined) if kind is not PartKind.REST and not joined:
                return at
            case Window() | Remainder():
                break
            case _:
                pass
    return place + 1


def _is_inside_chain(window: Window) -> bool:
    """Whether all that is to know of the windows after it has been asked at the first of its chain."""
    return window.joined and window.kind is not PartKind.REST


def _after(cues: Sequence[Cue], place: int) -> tuple[Window, ...]:
    """The chain of windows that comes right after a cue: one, and those joined to it. Chapters may begin between."""
    chain: list[Window] = []
    for cue in (cues[at] for at in range(place + 1, len(cues))):
        if isinstance(cue, Mark | Lap) and not chain:
            continue
        if not isinstance(cue, Window) or (chain and not cue.joined):
            break
        chain.append(cue)
    return tuple(chain)
