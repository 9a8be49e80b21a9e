"""Articles put together from parts: some exercises, a way to set names, to tell what is done, to say how often.

What each asks for is known because it was drawn first. The parts are ordinary ones; what matters is that they meet. In
how many ways whole exercises may be laid out is in `layouts`.
"""

from __future__ import annotations

import random
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from markdown_it import MarkdownIt


@dataclass(frozen=True)
class Move:
    """A movement as articles tell it."""

    name: str
    told: tuple[str, ...]
    is_held: bool = False
    limb: str = ""
    """Of which it is done with each, if with any."""


MOVES: Final = (
    Move("Heel raises", ("Stand behind a chair.", "Rise onto your toes.", "Lower your heels.")),
    Move("Calf stretch", ("Face a wall and put your hands on it.", "Step back with one leg."), True, "leg"),
    Move("Glute bridge", ("Lie on your back with bent knees.", "Push your hips up.", "Lower them again.")),
    Move("Side bend", ("Stand with your feet apart.", "Slide one hand down your thigh.", "Come back up."), limb="side"),
    Move("Chin tuck", ("Sit tall and look ahead.", "Draw your chin back.", "Let it come forward again.")),
    Move("Plank", ("Rest on your forearms and toes.", "Keep your body straight from head to heels."), True),
    Move("Neck stretch", ("Sit on one hand.", "Tilt your head to the opposite side."), True, "side"),
    Move("Wall push-up", ("Place your palms on a wall.", "Bend your elbows.", "Push back to the start.")),
    Move("Clamshell", ("Lie on your side.", "Lift the upper knee.", "Close it again."), limb="side"),
    Move("Squat", ("Stand with your feet hip-width apart.", "Sit back.", "Press through your feet to stand up.")),
    Move("Ankle circles", ("Sit down and lift one foot.", "Draw circles with your toes."), limb="foot"),
    Move("Child's pose", ("Kneel and sit back on your heels.", "Fold forward."), True),
    Move("Hip flexor stretch", ("Kneel on one knee.", "Push your hips forward."), True, "side"),
    Move("Toe curls", ("Put a towel on the floor.", "Pull it towards you with your toes."), limb="foot"),
)
_EACH: Final = {"": "", "side": " on each side", "leg": " with each leg", "foot": " with each foot"}
_OTHER: Final = {
    "side": "Repeat on the other side.",
    "leg": "Repeat with the other leg.",
    "foot": "Then the other foot.",
}
_MARKED: Final = ("##", "###", "**", "1.", "**1.", "## Exercise 1:")
_NAMES: Final = (*_MARKED, "line", "line:", "CAPITALS", "- **", "**in text.**", "prose")
_TELLINGS: Final = ("paragraph", "steps", "bullets")
_DOSES: Final = ("behind", "in front", "fields", "for all before", "for all behind")
_ASIDES: Final = ("", "It loosens what sitting has made stiff.", "Tip: keep breathing.", "Muscles worked: many")
_ENDS: Final = ("", "Do this three times a week.", "If it still hurts after 2 weeks, see a doctor.")
_LOOKS: Final = ("plain", "wrapped", "page")


@dataclass(frozen=True)
class MadeUp:
    """An article and what it asks for."""

    name: str
    """Of its file."""
    text: str
    asked: tuple[str, ...]
    """A line for each exercise, in the notation."""


def made_up(seed: int) -> MadeUp:
    """The article of a number."""
    draw = random.Random(seed)
    named, telling, dosed, look = map(draw.choice, (_NAMES, _TELLINGS, _DOSES, _LOOKS))
    telling = "bullets" if (named, telling, look) == ("1.", "steps", "page") else telling  # one list, to Markdown
    aside, end = draw.choice(_ASIDES), draw.choice(_ENDS)
    of_all = dosed.startswith("for all")
    is_held = draw.random() < 0.5
    moves = draw.sample([one for one in MOVES if not of_all or one.is_held is is_held], draw.randint(2, 5))
    count = draw.choice((20, 30) if is_held else (8, 10, 12))
    for_all = f"Stay in each position for {count} seconds." if is_held else f"Do each exercise {count} times."
    blocks = ["# A good start", "These movements take less than 15 minutes."]
    blocks += [for_all] if dosed == "for all before" else []
    asked = []
    for number, move in enumerate(moves, start=1):
        sets = 1 if of_all else draw.choice((1, 1, 3))
        times = count if of_all else draw.choice((15, 30) if move.is_held else (8, 12))
        asked.append(f"{move.name}: {_notation(move, times, sets)}".casefold())
        blocks += _told(move, number, named, telling, dosed, _doses(move, times, sets, dosed), aside)
    blocks += [for_all] if dosed == "for all behind" else []
    text = "\n\n".join([*blocks, end]).strip() + "\n"
    return MadeUp("a.html" if look == "page" else "a.md", _as(look, text), tuple(asked))


def _notation(move: Move, times: int, sets: int) -> str:
    done = f"hold {times} s" if move.is_held else f"reps {times}"
    done = f"sides {move.limb} {{ {done} }}" if move.limb else done
    return f"sets {sets} {{ {done} }}" if sets > 1 else done


def _doses(move: Move, times: int, sets: int, dosed: str) -> list[str]:
    """What is said of how long and how often, in sentences or as fields."""
    if dosed.startswith("for all"):
        return [_OTHER[move.limb]] if move.limb else []
    if dosed == "fields":
        fields = [f"Sets: {sets}"] if sets > 1 else []
        done = f"Hold: {times} seconds" if move.is_held else f"Reps: {times}"
        return [*fields, done + _EACH[move.limb]]
    if move.is_held:
        return [f"Hold for {times} seconds{_EACH[move.limb]}.", *([f"Do {sets} sets."] if sets > 1 else [])]
    if sets > 1:
        return [f"Do {sets} sets of {times} repetitions{_EACH[move.limb]}."]
    return [f"Repeat {times} times{_EACH[move.limb]}."]


def _told(move: Move, number: int, named: str, telling: str, dosed: str, doses: Sequence[str], aside: str) -> list[str]:
    """The blocks of one exercise."""
    fields = ["\n".join(doses)] if dosed == "fields" else []
    before = [" ".join(doses)] if dosed == "in front" else []
    told = [*move.told, *(doses if not fields and not before else [])]
    behind = [*fields, *([aside] if aside else [])]
    whole = " ".join([*before, *told])
    match named:
        case "- **":
            return [f"- **{move.name}** – {whole} {'; '.join(doses) + '.' if fields else ''}".rstrip()]
        case "**in text.**":
            return [f"**{move.name}.** {whole}", *behind]
        case "prose":
            begins = "Start" if number == 1 else "Go on"
            return [f"{begins} with the {move.name.lower()}. {whole}", *behind]
    names = {"1.": f"{number}. ", "**1.": f"**{number}. ", "## Exercise 1:": f"## Exercise {number}: ", "**": "**"}
    lead = names.get(named, f"{named} " if named.startswith("#") else "")
    name = move.name.upper() if named == "CAPITALS" else move.name
    name = f"{lead}{name}{'**' if named.startswith('**') else ''}{':' if named == 'line:' else ''}"
    signs = (f"{at}. " if telling == "steps" else "- " for at in range(1, len(told) + 1))
    body = [whole] if telling == "paragraph" else [*before, "\n".join(map("".join, zip(signs, told, strict=True)))]
    return [name, *body, *behind]


def _as(look: str, text: str) -> str:
    """The text as it is, broken to 72 columns, or as the page that it would be on a site."""
    if look == "wrapped":
        lines = text.split("\n")
        indents = ("  " if line.startswith("- ") else "" for line in lines)
        wrapped = (
            textwrap.fill(line, 72, subsequent_indent=indent) for line, indent in zip(lines, indents, strict=True)
        )
        return "\n".join(wrapped)
    if look == "page":
        body = MarkdownIt("commonmark").render(text)
        return f"<html><body><nav><a href='/'>Home</a></nav><main>{body}</main><footer>2024</footer></body></html>"
    return text
