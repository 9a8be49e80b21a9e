"""The same exercises, laid out in every way that people lay them out, and the articles around them.

A layout makes text of exercises; a frame is an article with room for that text. What is understood must not depend on
either: the names and the doses are the same in all of them.
"""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product
from string import ascii_uppercase
from types import MappingProxyType


@dataclass(frozen=True)
class Told:
    """An exercise as somebody tells it."""

    name: str
    steps: tuple[str, str]
    """What to do, in sentences without a dose."""
    short: str
    """The dose in a few words."""
    sentence: str
    """The same dose in a sentence of its own."""
    expected: str
    """The same dose in the notation of `notation.py`."""

    @property
    def told(self) -> tuple[str, ...]:
        """All its sentences."""
        return (*self.steps, self.sentence)

    @property
    def paragraph(self) -> str:
        """All its sentences in one line."""
        return " ".join(self.told)

    def written(self, form: str, number: int = 0) -> str:
        """It in a form that has rooms for its name, its number and what is told of it."""
        return form.format(
            number=number,
            letter=ascii_uppercase[number - 1],
            name=self.name,
            NAME=self.name.upper(),
            steps=" ".join(self.steps),
            how=self.steps[1],
            sentence=self.sentence,
            short=self.short,
            told=self.paragraph,
            items="".join(f"<li>{step}</li>" for step in self.told),
        )

    @property
    def understood(self) -> str:
        """How it comes back; how letters are set is no part of a name."""
        return f"{self.name.casefold()}: {self.expected}"


EXERCISES = (
    Told(
        "Wall press",
        ("Stand an arm's length from a wall.", "Bend your elbows and push away again."),
        "12 reps",
        "Repeat 12 times.",
        "reps 12",
    ),
    Told(
        "Paper boat",
        ("Sit on the floor with your knees bent.", "Lean back with a long spine."),
        "40 seconds",
        "Keep going for 40 seconds.",
        "work 40 s",
    ),
    Told(
        "Heel digs",
        ("Lie on your back with your legs long.", "Dig your heels into the mat."),
        "3 sets of 8",
        "Do 3 sets of 8.",
        "sets 3 { reps 8 }",
    ),
    Told(
        "The Drawbridge",
        ("Kneel upright on a soft mat.", "Lower your body backwards like a plank of wood."),
        "2 x 6",
        "Do 2 sets of 6 repetitions.",
        "sets 2 { reps 6 }",
    ),
    Told(
        "Thigh stretch",
        ("Stand on one leg beside a table.", "Pull your other heel towards your seat."),
        "25 seconds each side",
        "Hold for 25 seconds on each side.",
        "sides side { hold 25 s }",
    ),
    Told(
        "Sleepy owl",
        ("Sit tall on a stool.", "Let your head sink to one shoulder."),
        "7 on each side",
        "Repeat 7 times on each side.",
        "sides side { reps 7 }",
    ),
    Told(
        "Shoulder bridge",
        ("Lie with your feet near your hips.", "Roll your spine off the mat."),
        "8-10 reps",
        "Repeat 8 to 10 times.",
        "reps 8-10",
    ),
    Told(
        "Clock tower",
        ("Stand with your feet together.", "Reach for the ceiling and grow."),
        "1 minute",
        "Do this for one minute.",
        "work 60 s",
    ),
)
"""Movements that everybody knows and names that nobody has heard of, with doses of each kind."""

Layout = Callable[[Sequence[Told]], str]


def _each(text_of: Callable[[int, Told], str], between: str, told: Sequence[Told]) -> str:
    """The text of each exercise with its number from 1."""
    return between.join(text_of(number, one) for number, one in enumerate(told, start=1))


def _all_in(form: str, between: str, told: Sequence[Told]) -> str:
    """Each exercise in the same form."""
    return _each(lambda number, one: one.written(form, number), between, told)


# A line for each exercise, or a paragraph.

MARKS = {
    "lines": ("", "\n"),
    "paragraphs": ("", "\n\n"),
    "dashes": ("- ", "\n"),
    "bullets": ("• ", "\n"),
    "diamonds": ("❖ ", "\n"),
    "ticks in colour": ("✅ ", "\n"),
    "arrows": ("➔ ", "\n"),
    "numbers": ("{number}. ", "\n"),
    "numbers apart": ("{number}. ", "\n\n"),
    "numbers with a bracket": ("{number}) ", "\n"),
    "numbers with a dash": ("{number} - ", "\n"),
}
"""What stands in front of each exercise, and what between two of them."""

FORMS = {
    "dose behind a dash": "{name} - {short}",
    "dose behind a long dash": "{name} – {short}",
    "dose behind a colon": "{name}: {short}",
    "dose in brackets": "{name} ({short})",
    "dose behind a comma": "{name}, {short}",
    "dose behind the name": "{name} {short}",
    "told behind bold and a colon": "**{name}:** {told}",
    "told behind bold and a dash": "**{name}** – {told}",
    "told behind bold and a full stop": "**{name}.** {told}",
    "told behind a colon": "{name}: {told}",
    "told behind a dash": "{name} - {told}",
    "told behind a full stop": "{name}. {told}",
    "told behind capitals and two dashes": "{NAME} -- {told}",
}


def _lined(mark: tuple[str, str], form: str, told: Sequence[Told]) -> str:
    sign, between = mark
    return _all_in(sign + form, between, told)


# A name before what to do, and the dose in a paragraph of its own.

BEFORE = {
    "bold and a colon": "**{name}:** {steps}",
    "bold and a full stop": "**{name}.** {steps}",
    "bold and a dash": "**{name}** – {steps}",
    "slanted and a dash": "*{name}* – {steps}",
    "a colon": "{name}: {steps}",
    "a dash": "{name} - {steps}",
    "capitals and a full stop": "{NAME}. {steps}",
    "a number and a colon": "{number}. {name}: {steps}",
    "a number, a bracket and a dash": "{number}) {name} - {steps}",
    "a number, and what somebody else does": "{number}. **{name}** – The patient follows the lead. {steps}",
}
BELOW = {
    "a sentence": "{sentence}",
    "a few words": "{short}",
    "what it is good for": "It is good for you.\n\n{sentence}",
}


# Closely set: no blank line between two exercises, lines broken where they are full.


def _close(form: str, width: int, told: Sequence[Told]) -> str:
    return "\n".join(textwrap.fill(line, width) for line in _all_in(form, "\n", told).split("\n"))


CLOSE: dict[str, Layout] = {
    "names on lines over long lines": partial(_close, "{name}\n{told}", 400),
    "names on lines over broken lines": partial(_close, "{name}\n{told}", 60),
    "names on lines over bullets": lambda told: _each(
        lambda _, one: one.name + "".join(f"\n- {step}" for step in one.told), "\n", told
    ),
    "names on lines over numbers": lambda told: _each(
        lambda _, one: one.name + "".join(f"\n{n}. {step}" for n, step in enumerate(one.told, start=1)), "\n", told
    ),
    "capitals and two dashes before broken lines": partial(_close, "{NAME} -- {told}", 60),
    "capitals and a colon before broken lines": partial(_close, "{NAME}: {told}", 72),
}


# Headings, each with what stands under it.

HEADINGS = {
    "marked": "## {name}",
    "marked and counted": "### {number}. {name}",
    "underlined": "{name}\n-----",
    "bold": "**{name}**",
    "bold with a colon": "**{name}:**",
    "bold and counted": "**{number}. {name}**",
    "slanted": "*{name}*",
    "plain": "{name}",
    "plain with a colon": "{name}:",
    "counted": "{number}. {name}",
    "counted with a colon": "{number}. {name}:",
    "counted with a bracket": "{number}) {name}",
    "counted with a word": "Exercise {number}: {name}",
    "counted with a word and a dash": "Exercise {number} - {name}",
    "counted with a word in bold": "**Exercise {number}: {name}**",
    "counted with No.": "No. {number}: {name}",
    "counted with a hash": "#{number} {name}",
    "counted with another word": "Move {number} – {name}",
    "counted as steps": "Step {number}: {name}",
    "counted with a letter": "{letter}. {name}",
    "capitals": "{NAME}",
}

BODIES: dict[str, Callable[[Told], str]] = {
    "a paragraph": lambda one: "\n\n" + one.paragraph,
    "a paragraph right under it": lambda one: "\n" + one.paragraph,
    "sentences on lines": lambda one: "\n" + "\n".join(one.told),
    "steps": lambda one: "\n\n" + "\n".join(f"{n}. {step}" for n, step in enumerate(one.told, start=1)),
    "bullets": lambda one: "\n\n" + "\n".join(f"- {step}" for step in one.told),
    "bullets right under it": lambda one: "\n" + "\n".join(f"- {step}" for step in one.told),
    "long dashes": lambda one: "\n" + "\n".join(f"– {step}" for step in one.told),
    "a dose": lambda one: "\n\n" + one.short,
    "a dose and a paragraph": lambda one: f"\n\n{one.short}\n\n" + " ".join(one.steps),
    "what it is good for": lambda one: f"\n\nThis is good for your posture.\n\n{' '.join(one.steps)}\n\n{one.sentence}",
    "a credit and a paragraph": lambda one: f"\n\nPhoto by Ada Stone\n\n{one.paragraph}",
    "labels on lines": lambda one: f"\n\nInstructions\n\n{' '.join(one.steps)}\n\nDosage\n\n{one.short}",
    "fields": lambda one: f"\n\nStarting position: {one.steps[0]}\nAction: {one.steps[1]}\nDose: {one.short}",
}


def _headed(heading: str, body: Callable[[Told], str], told: Sequence[Told]) -> str:
    return _each(lambda number, one: one.written(heading, number) + body(one), "\n\n", told)


def _headed_close(heading: str, body: Callable[[Told], str], told: Sequence[Told]) -> str:
    """No blank line anywhere: only the count tells where the next one begins."""
    return _headed(heading, body, told).replace("\n\n", "\n")


# Tables and pages.


def _table(header: str, row: str, told: Sequence[Told]) -> str:
    rule = "|" + "---|" * (header.count("|") - 1)
    return f"{header}\n{rule}\n" + _all_in(row, "\n", told)


TABLES: dict[str, Layout] = {
    "two columns": partial(_table, "| Exercise | How much |", "| {name} | {short} |"),
    "four columns": partial(_table, "| # | Exercise | How | Dose |", "| {number} | {name} | {how} | {short} |"),
    "columns apart by tabs": lambda told: "Exercise\tDose\n" + _all_in("{name}\t{short}", "\n", told),
}

PAGES = {
    "headings": "<h3>{name}</h3><p>{told}</p>",
    "bold paragraphs": "<p><strong>{name}</strong></p><p>{told}</p>",
    "bold before a line break": "<p><b>{name}</b><br>{told}</p>",
    "cards": '<div class="card"><div class="title">{name}</div><div>{told}</div></div>',
    "a list of terms": "<dt>{name}</dt><dd>{told}</dd>",
    "headings over lists": "<h4>{name}</h4><ul>{items}</ul>",
    "items with bold names": "<li><b>{name}</b>: {told}</li>",
    "items with doses": "<li>{name} - {short}</li>",
    "items with bold lines over more": "<li><p><strong>{name}</strong><br>It is good for you.</p><p>{told}</p></li>",
    "numbers typed": "<p>{number}. {name}: {told}</p>",
    "numbers typed, what is told below": "<p>{number}. {name}</p><p>{told}</p>",
    "letters typed": "<p>{letter}) {name}: {told}</p>",
    "numbers in brackets, lines ended": "({number}) {name}: {told}<br>",
    "a list for each, with a picture": '<ol start="{number}"><li>{name}: {told}</li></ol>'
    '<p><img src="a.jpg" alt=""></p>',
    "paragraphs of a word processor": "<p class=MsoNormal><b><span lang=EN-GB>{name}<o:p></o:p></span></b></p>"
    "<p class=MsoNormal><span lang=EN-GB>{told}<o:p></o:p></span></p>",
    "items of a word processor": "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
    "<span>{number}.<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]><b>{name}</b>: {told}<o:p></o:p></p>",
    "items of a word processor on the web": '<ol class="lst-kix_a1-0" start="{number}"><li>{name}</li></ol>'
    '<ul class="lst-kix_a1-1 start">{items}</ul>',
    "rows without headers": "<tr><td>{name}</td><td>{short}</td></tr>",
    "rows with all that is told": "<tr><td>{name}<br>{steps}</td><td>{short}</td></tr>",
    "boxes to check": '<label><input type="checkbox"> {name} - {short}</label>',
    "headings with notes": '<h3>{name}<sup><a href="#note">{number}</a></sup></h3><p>{told}</p>',
    "cards with the dose in a corner": '<div class="card"><h3>{name}</h3><span>{short}</span><p>{steps}</p></div>',
    "panels": "<details><summary>{name}</summary><p>{told}</p></details>",
    "items whose parts have no blank between": "<li><span>{name}</span><span>{short}</span></li>",
}

SURROUNDED = """\
<!DOCTYPE html><html><head><title>A stronger back | The Den</title></head><body>
<div@cookie-notice><p>We use cookies to make this site work.</p><button>Accept all</button></div>
<header@site-header><a href="/">The Den</a>
<nav><ul><li><a href="/a">Health</a></li><li><a href="/b">Food</a></li></ul></nav></header>
<div@content><div@share-buttons><a href="#">Facebook</a> <a href="#">Twitter</a> <a href="#">Pinterest</a></div>
<div@entry-content><h1>A stronger back</h1>{exercises}</div>
<div@newsletter-signup><h3>Get our weekly tips</h3><p>Sign up for 5 minutes of exercise a day.</p>
<form><input type="email"><button>Sign up</button></form></div>
<section@related-posts><h3>You may also like</h3><ul><li><a href="/x">10 stretches for tight hips</a>
<p>Hold each for 30 seconds.</p></li><li><a href="/y">The 7 minute workout</a></li></ul></section>
<div@comments><h3>2 comments</h3><ol><li><p>Ann: I do this 3 times a day.</p></li></ol></div></div>
<aside@sidebar><h4>Popular posts</h4><ul><li><a href="/p">Plank for 60 seconds</a></li></ul></aside>
<footer><p>&copy; 2024 The Den. All rights reserved.</p></footer></body></html>
"""
"""What sites put around an article; `@` stands where each part has its name."""

SITES = {
    "a bare page": "<html><body><h1>A stronger back</h1>{exercises}</body></html>",
    "a site": re.sub(r"@([\w-]+)", r' class="\1"', SURROUNDED),
    "a site whose names say nothing": re.sub(r"@[\w-]+", ' class="css-1x2y3z"', SURROUNDED),
}


def page(row: str, told: Sequence[Told], site: str = SITES["a bare page"]) -> str:
    """An HTML page with a row for each exercise."""
    kept = {"<dt>": ("<dl>", "</dl>"), "<li>": ("<ol>", "</ol>"), "<tr>": (TABLE_BEGUN, "</table>")}
    start, end = kept.get(row[:4], ("", ""))
    return site.replace("{exercises}", f"{start}{_all_in(row, '', told)}{end}")


TABLE_BEGUN = "<table><tr><td>Upper body</td><td>Sets x reps</td></tr>"
"""A header that neither tags nor type tell from the rows below."""


def typed(text: str) -> str:
    """Plain text as it stands on a page."""
    return f"<html><body><pre>{html.escape(text)}</pre></body></html>"


# The article around them.


@dataclass(frozen=True)
class Frame:
    """An article with room for exercises."""

    text: str
    """With `{exercises}` where they come."""
    before: tuple[str, ...] = ()
    """What else is understood, in front of them."""
    after: tuple[str, ...] = ()
    """What else is understood, behind them."""

    def article(self, exercises: str) -> str:
        """The whole text."""
        return self.text.replace("{exercises}", exercises)


NO_FRAME = "no article"
FRAMES = MappingProxyType(
    {
        NO_FRAME: Frame("{exercises}"),
        "an article with a title": Frame("# A little time for me\n\n{exercises}"),
        "an article with a title that nobody marked": Frame("A little time for me\n\n{exercises}"),
        "an article with an introduction": Frame(
            "# Strong again after the winter\n\nI spent too many evenings on the sofa, and my knees told me so. "
            "This is what my trainer gave me.\n\n{exercises}"
        ),
        "an article that leads in": Frame(
            "# A break at work\n\nScreens make us stiff. Try these exercises:\n\n{exercises}"
        ),
        "an article without marks that leads in": Frame(
            "A break at work\n\nScreens make us stiff.\n\nDo this before you go back to your desk:\n\n{exercises}"
        ),
        "a section among others": Frame(
            "# Keep moving\n\nNobody likes to sit all day.\n\n## The exercises\n\n{exercises}\n\n"
            "## When to ask a doctor\n\nIf it hurts for more than two weeks, have it looked at."
        ),
        "an article with a footer": Frame(
            "# Loose hips\n\n{exercises}\n\nDo this routine 3 times a week. Stop if anything hurts. Enjoy it!"
        ),
        "an article with contents": Frame(
            "# Loose hips\n\n## Contents\n\n- [What](#what)\n- [When](#when)\n- [Thanks](#thanks)\n\n{exercises}"
        ),
        "an article with things to have ready": Frame(
            "# Loose hips\n\n## What you need\n\nA mat and a wall.\n\n{exercises}"
        ),
        "an article with a bar to share it": Frame(
            "Loose hips\n\nShare on Facebook | Tweet | Pin it\n\n{exercises}\n\nIt is good to have you here."
        ),
        "an article of phases": Frame(
            "# Loose hips\n\n## Warm-up\n\nWalk about for five minutes.\n\n## Main part\n\n{exercises}\n\n"
            "## Cool-down\n\nStroll home for ten minutes.",
            before=("warm-up: work 300 s",),
            after=("cool-down: work 600 s",),
        ),
    }
)


def told_in(start: int) -> tuple[Told, ...]:
    """Four exercises; where `start` goes up, each comes in turn, and each in each place."""
    return tuple(EXERCISES[(start + step) % len(EXERCISES)] for step in range(4))


MAY_BE_A_TITLE = {"slanted", "plain", "plain with a colon", "capitals", "counted with a hash", "counted as steps"}
"""Headings that nobody can tell from the title where they stand at the very top."""


def samples() -> Iterator[tuple[str, Layout, Frame]]:
    """Layouts in frames, named by both, so that each heading, body, mark, form and table meets each frame."""
    yield from _headings()
    yield from _lines()
    yield from _doses_apart()
    for (table, laid_out), (name, frame) in product({**CLOSE, **TABLES}.items(), FRAMES.items()):
        yield f"{table}, in {name}", laid_out, frame


def _headings() -> Iterator[tuple[str, Layout, Frame]]:
    frames = list(FRAMES.items())
    for (h, (heading, line)), (b, (body, text)) in product(enumerate(HEADINGS.items()), enumerate(BODIES.items())):
        name, frame = frames[(h + b) % len(frames)]
        if name == NO_FRAME and heading in MAY_BE_A_TITLE:
            name, frame = frames[1]
        yield f"heading {heading} over {body}, in {name}", partial(_headed, line, text), frame
        if "{number}" in line or "{letter}" in line:
            yield f"heading {heading} closely over {body}, in {name}", partial(_headed_close, line, text), frame


def _lines() -> Iterator[tuple[str, Layout, Frame]]:
    frames = list(FRAMES.items())
    for (m, (mark, sign)), (f, (form, line)) in product(enumerate(MARKS.items()), enumerate(FORMS.items())):
        for name, frame in (frames[(m + f) % len(frames)], frames[(m + f + len(MARKS)) % len(frames)]):
            yield f"{mark}, {form}, in {name}", partial(_lined, sign, line), frame


def _doses_apart() -> Iterator[tuple[str, Layout, Frame]]:
    frames = list(FRAMES.items())[1:]
    for (f, (form, line)), (b, (below, dose)) in product(enumerate(BEFORE.items()), enumerate(BELOW.items())):
        for name, frame in (frames[(2 * f + b) % len(frames)], frames[(2 * f + b + 5) % len(frames)]):
            yield f"told behind {form} over {below}, in {name}", partial(_all_in, f"{line}\n\n{dose}", "\n\n"), frame
