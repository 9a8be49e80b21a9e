"""Cues as lines: what will be said and waited, in order, without a clock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from guide.model.cues import Beep, Call, Cue, Lap, Mark, Remainder, Say, Silence, Stretch, Tick, Window
from guide.model.signals import Signal
from guide.publish.listing.lines import belonging, exact_seconds, quoted, wrapped

_NAME = 9
_BETWEEN_OPTIONS = " | "


def cue_lines(cues: Iterable[Cue]) -> list[str]:
    """One line for each cue, and under a window one for everything in it; times in seconds."""
    return [line for cue in cues for line in _cue(cue)]


def _cue(cue: Cue) -> Iterator[str]:
    match cue:
        case Say():
            yield from _line(0, "say", _said(cue) + belonging(cue.where))
        case Beep(signal, where):
            yield from _line(0, "beep", signal.value + belonging(where))
        case Silence(duration_ms, said):
            inside = f", in it {_said(said)}{belonging(said.where)}" if said else ""
            yield from _line(0, "silence", exact_seconds(duration_ms) + inside)
        case Mark(title):
            yield from _line(0, "mark", title)
        case Window():
            yield from _window(cue)
        case Lap():
            yield from _line(0, "lap", "begins")
        case Remainder(whole, announced):
            yield from _line(0, "left", f"of {exact_seconds(whole.duration_ms)}{belonging(whole.where)}")
            if announced:
                yield from _line(1, "call", _call(announced))
            yield from _inside(whole)


def _line(depth: int, name: str, words: str) -> list[str]:
    head = f"{'  ' * depth}{name:<{_NAME}}"
    return wrapped(head, words, len(head) + 2)


def _said(say: Say) -> str:
    return quoted(say.utterance.spoken, say.text)


def _window(window: Window) -> Iterator[str]:
    yield from _line(0, "window", _heading(window))
    for run in window.lead:
        yield from _line(1, "lead", " + ".join(_said(say) for say in run))
    yield from _inside(window)


def _inside(window: Window) -> Iterator[str]:
    for call in window.calls:
        yield from _line(1, "call", _call(call))
    for tick in window.ticks:
        yield from _line(1, "tick", _tick(tick))
    for stretch in window.stretches:
        yield from _line(1, "stretch", _stretch(stretch))


def _heading(window: Window) -> str:
    words = [f"{window.kind.value} {exact_seconds(window.duration_ms)}"]
    words += [f"count {window.count}"] if window.count is not None else []
    words += ["as many rounds as fit"] if window.open_rounds else []
    words += ["joined"] if window.joined else []
    words += [f"opens with {_signal(window.opens)}", f"closes with {_signal(window.closes)}"]
    return ", ".join(words) + belonging(window.where)


def _signal(signal: Signal | None) -> str:
    return signal.value if signal else "nothing"


def _call(call: Call) -> str:
    options = [_said(say) for say in call.options] + ([call.otherwise.value] if call.otherwise else [])
    return f"{_when(call)} {_BETWEEN_OPTIONS.join(options)}" + (", required" if call.required else "")


def _when(call: Call) -> str:
    if call.ends_at_ms is not None:
        return f"until {exact_seconds(call.ends_at_ms)}"
    assert call.at_ms is not None
    return f"at {exact_seconds(call.at_ms)}"


def _tick(tick: Tick) -> str:
    return f"at {exact_seconds(tick.at_ms)} {tick.signal.value}"


def _stretch(stretch: Stretch) -> str:
    rep = f", rep {stretch.rep}" if stretch.rep is not None else ""
    return f"at {exact_seconds(stretch.at_ms)} {stretch.kind.value} {exact_seconds(stretch.duration_ms)}{rep}"
