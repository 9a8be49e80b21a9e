"""English, as we say it: numbers, and every sentence of our own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from guide.late import late_pattern
from guide.model.prescription import Cycle, Movement
from guide.model.routine import BreathPhase, Pace, Side


def words_in(line: str) -> tuple[str, ...]:
    """The words of a table that is written as a line."""
    return tuple(line.split())


# ── Numbers ──────────────────────────────────────────────────────────────────────────────────────────────────────────

_ONES = words_in(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = words_in("zero ten twenty thirty forty fifty sixty seventy eighty ninety")


def number(value: int) -> str:
    """A whole number in words; in digits from ten thousand on.

    >>> number(12), number(47), number(100), number(305), number(1200)
    ('twelve', 'forty-seven', 'one hundred', 'three hundred and five', 'one thousand two hundred')
    """
    if value >= 10_000 or value < 0:
        return str(value)
    if value < 20:
        return _ONES[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    unit, word = (1000, "thousand") if value >= 1000 else (100, "hundred")
    many, rest = divmod(value, unit)
    tail = "" if not rest else f" and {number(rest)}" if rest < 100 else f" {number(rest)}"
    return f"{number(many)} {word}{tail}"


def duration(duration_ms: int) -> str:
    """A duration in words.

    >>> duration(12_000), duration(60_000), duration(90_000), duration(1_500), duration(500)
    ('twelve seconds', 'one minute', 'ninety seconds', '1.5 seconds', 'half a second')
    >>> duration(150_000), duration(3_600_000)
    ('two minutes thirty seconds', 'sixty minutes')
    """
    if duration_ms == 500:
        return "half a second"
    if duration_ms % 1000:
        return f"{duration_ms / 1000:g} seconds"
    minutes, seconds = divmod(duration_ms // 1000, 60)
    if minutes == 0 or (minutes == 1 and seconds):
        return count(minutes * 60 + seconds, "second")
    return count(minutes, "minute") + (f" {count(seconds, 'second')}" if seconds else "")


def count(value: int, noun: str) -> str:
    """A number of things.

    >>> count(1, "minute"), count(3, "exercise")
    ('one minute', 'three exercises')
    """
    return f"{number(value)} {noun}{'' if value == 1 else 's'}"


def singular(noun: str) -> str:
    """One of several things.

    >>> singular("repetitions"), singular("stretches"), singular("flies"), singular("circles")
    ('repetition', 'stretch', 'fly', 'circle')
    """
    for ending, one in (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x"), ("s", "")):
        if noun.endswith(ending):
            return noun[: -len(ending)] + one
    return noun


def sentence(words: str) -> str:
    """Words with a capital and a full stop.

    >>> sentence("twelve seconds")
    'Twelve seconds.'
    """
    return f"{words[:1].upper()}{words[1:]}" + ("" if words.endswith((".", "!", "?")) else ".")


# ── Sentences of our own ─────────────────────────────────────────────────────────────────────────────────────────────

READY: Final = "Ready."
HALFWAY: Final = "Halfway."
TEN_SECONDS_LEFT: Final = "Ten seconds left."
LAST_ONE: Final = "Last one."
THREE_MORE: Final = "Three more."
REST: Final = "Rest."
GO: Final = "Go."
STOP: Final = "Stop."
HOLD: Final = "Hold."
BACK: Final = "Back."
OTHER_WAY: Final = "Now the other way."
BOTH_WAYS: Final = "In both directions."
AS_MANY_ROUNDS: Final = "As many rounds as you can"
"""Title of the chapter of such rounds where the author has no name for them."""
SIGNALS: Final = ("Rising notes mean start.", "Falling notes mean stop.")
HALF_SIGNAL: Final = "Two ticks mean halfway."
BREATH_SIGNALS: Final = "Rising notes mean in, falling notes mean out."
LAST_WORDS: Final = "That was the last exercise. Well done."
LAST_WORDS_WITHOUT_EXERCISES: Final = "This is the end. Well done."
AFTERWARDS: Final = "After the exercises"
"""Title of the chapter in which the author's closing words are."""


def exercises_in_all(many: int) -> str:
    """How many exercises there are."""
    return sentence(count(many, "exercise"))


def total(duration_ms: int) -> str:
    """The length of the guide, to the half minute.

    >>> total(1_130_000), total(1_160_000), total(20_000), total(40_000), total(90_000)
    ('About nineteen minutes.', 'About nineteen and a half minutes.', 'About half a minute.', 'About half a minute.', \
'About one and a half minutes.')
    """
    halves = max(1, (duration_ms + 15_000) // 30_000)
    minutes, half = divmod(halves, 2)
    if minutes == 0:
        return "About half a minute."
    if half:
        return f"About {number(minutes)} and a half minutes."
    return f"About {count(minutes, 'minute')}."


def things(names: Sequence[str]) -> str:
    """What to have ready.

    >>> things(["chair"]), things(["a mat", "dumbbells", "exercise band"]), things(["towel", "chair or bedpost"])
    ('Have ready: a chair.', 'Have ready: a mat, dumbbells and an exercise band.', \
'Have ready: a towel and a chair or a bedpost.')
    """
    named = [" or ".join(map(_with_article, name.split(" or "))) for name in names]
    *most, last = named
    return sentence(f"Have ready: {', '.join(most)} and {last}" if most else f"Have ready: {last}")


_HAS_DETERMINER = late_pattern(r"(?:an?|the|your|some|one|two|three|four|\d+|any|enough|something|water|space)\b", re.I)


def _with_article(name: str) -> str:
    last = name.rstrip().rpartition(" ")[2]
    plural = last.endswith("s") and not last.endswith(("ss", "us"))
    if _HAS_DETERMINER.match(name) or plural or not last:
        return name
    return f"{'an' if name[0].lower() in 'aeiou' else 'a'} {name}"


def exercise_opening(place: int, of: int, name: str) -> str:
    """Which exercise comes now."""
    opening = f"Exercise {number(place)} of {number(of)}." if of > 1 else ""
    return f"{opening} {name}".strip() or "The exercise."


def coming(name: str) -> str:
    """What comes after the change-over."""
    return sentence(f"Next: {name.rstrip('.')}")


def cycle(kind: Cycle, place: int, of: int, *, as_reps: bool = False) -> str:
    """Which set or round begins; without the noun where the text counts repetitions."""
    if as_reps:
        return rep_of(place, of)
    noun = {Cycle.SET: "set", Cycle.ROUND: "round"}[kind]
    if place == of:
        return f"Last {noun}."
    return f"{noun.capitalize()} {number(place)} of {number(of)}."


def cycle_in_brief(kind: Cycle, place: int, of: int, *, as_reps: bool = False) -> str:
    """The same for a rest of a few seconds."""
    if place == of:
        return cycle(kind, place, of, as_reps=as_reps)
    noun = {Cycle.SET: "set ", Cycle.ROUND: "round "}[kind]
    return sentence(f"{'' if as_reps else noun}{number(place)}")


def cycle_title(name: str, place: int) -> str:
    """The chapter of a later round of a circuit."""
    return f"{name}, round {place}" if name else f"Round {place}"


def rounds_in_all(many: int) -> str:
    """How many rounds a breathing pattern has."""
    return sentence(count(many, "round"))


def as_many_rounds(duration_ms: int) -> str:
    """How long rounds go on that nobody counts.

    >>> as_many_rounds(720_000)
    'As many rounds as you can in twelve minutes.'
    """
    return f"{AS_MANY_ROUNDS} in {duration(duration_ms)}."


def cycles_in_all(kind: Cycle, many: int, *, as_reps: bool) -> str:
    """How many sets or rounds there are in all.

    >>> cycles_in_all(Cycle.SET, 3, as_reps=False), cycles_in_all(Cycle.ROUND, 2, as_reps=True)
    ('Three sets.', 'Twice.')
    """
    return repetitions(many) if as_reps else sentence(count(many, kind.value))


def on_each(limb: str) -> str:
    """That something is done on both sides, where nobody is led from one to the other."""
    return f"On each {limb}."


def both_ways(first: str, second: str) -> str:
    """The same for two directions."""
    return sentence(f"first {first}, then {second}")


def every(duration_ms: int) -> str:
    """By which clock rounds begin.

    >>> every(60_000), every(90_000), every(120_000)
    ('Every minute.', 'Every ninety seconds.', 'Every two minutes.')
    """
    return f"Every {duration(duration_ms).removeprefix('one ')}."


_CLOCK_CLAUSE: Final = late_pattern(r"[^:]*\b(?:every|each minute)\b[^:]*:\s*(?=\w)", re.I)


def without_clock(words: str) -> str:
    """What is done in a round, of a sentence that tells by which clock it is done.

    >>> without_clock("Every minute on the minute for 10 minutes: 5 burpees."), without_clock("Jump every minute.")
    ('5 burpees.', 'Jump every minute.')
    """
    clause = _CLOCK_CLAUSE.match(words)
    return sentence(words[clause.end() :]) if clause else words


BY_THE_CLOCK: Final = late_pattern(r"\b(?:every|each minute)\b|\bon (?:the )?\d+ (?:minutes?|seconds?)\b", re.I)
"""What words have that tell by which clock rounds begin."""


def rep_of(place: int, of: int) -> str:
    """Which repetition begins, where each is a part of its own."""
    return LAST_ONE if place == of > 1 else sentence(f"{number(place)} of {number(of)}")


def repetitions(many: int) -> str:
    """How often."""
    return {1: "Once.", 2: "Twice."}.get(many) or sentence(f"{number(many)} times")


_COUNT_WORDS = {1: ("once",), 2: ("twice",), 12: ("dozen",)}


def says_count(words: str, many: int) -> bool:
    """Whether a sentence has a word for a count that is no number."""
    return any(word in _COUNT_WORDS.get(many, ()) for word in re.findall(r"[a-z]+", words.lower()))


def breaths(many: int) -> str:
    """How many breaths."""
    return sentence(count(many, "breath"))


def hold(duration_ms: int) -> str:
    """How long each hold is."""
    return f"Hold for {duration(duration_ms)}."


def short_holds(many: int, duration_ms: int) -> str:
    """Holds that are counted through."""
    return f"{hold(duration_ms)[:-1]}, {repetitions(many).lower()}"


def long_holds(many: int, duration_ms: int) -> str:
    """Holds that are parts of their own."""
    return hold(duration_ms) if many == 1 else sentence(f"{count(many, 'hold')} of {duration(duration_ms)}")


def pause_between(duration_ms: int) -> str:
    """The rest after each repetition."""
    return sentence(f"{duration(duration_ms)} of rest between them")


def at_this_pace(words: str, pace: Pace) -> str:
    """An announced number with the manner that its sentence asks for."""
    return f"{words[:-1]}, {pace.value}."


def own_pace(duration_ms: int) -> str:
    """How long a movement lasts of which the text does not say how long.

    >>> own_pace(30_000), own_pace(45_000)
    ('About half a minute, at your own pace.', 'About forty-five seconds, at your own pace.')
    """
    time = "half a minute" if duration_ms == 30_000 else duration(duration_ms)
    return f"About {time}, at your own pace."


def last_number(value: int) -> str:
    """The number of the last repetition, where there is no time for more."""
    return f"{sentence(number(value))[:-1]}, last one."


def rest(duration_ms: int) -> str:
    """How long the rest is."""
    return f"{REST} {sentence(duration(duration_ms))}"


def minutes_left(many: int) -> str:
    """How much of a long part is still to come."""
    return sentence(f"{count(many, 'minute')} left")


def first_side(side: Side, limb: str) -> str:
    """Which side begins."""
    return sentence(f"{side.value} {limb} first")


def this_side(side: Side, limb: str) -> str:
    """Which side it is, once the order is known."""
    return sentence(f"{side.value} {limb}")


def now_side(side: Side, limb: str) -> str:
    """The change to the other side."""
    return f"Now the {side.value} {limb}."


def then_side(side: Side, limb: str) -> str:
    """Which side comes after a rest."""
    return f"Then the {side.value} {limb}."


def now_other_side(limb: str) -> str:
    """The change to the other side where nobody knows which it is."""
    return f"Now the other {limb}."


def first_side_again(limb: str) -> str:
    """The side that began, where nobody knows which it is."""
    return f"The first {limb}."


def then_first_side_again(limb: str) -> str:
    """The same after a rest."""
    return f"Then the first {limb} again."


def first_way(name: str) -> str:
    """Which direction begins."""
    return sentence(f"first {name}")


def now_way(name: str) -> str:
    """The change to the other direction."""
    return sentence(f"now {name}")


PHASES: Final = {
    BreathPhase.IN: "In.",
    BreathPhase.FULL: "Hold.",
    BreathPhase.OUT: "Out.",
    BreathPhase.EMPTY: "Hold.",
}
"""The names of the phases of a breath: so short that "two" can follow on the next second. Measured with the embedded
voice at its own pace: 0.33 to 0.53 s."""

MOVEMENTS: Final = {Movement.DOWN: "Down.", Movement.STAY: "Hold.", Movement.UP: "Up."}
"""The phases of a repetition, for the second in which each begins."""


def number_and(value: int, begins: str) -> str:
    """The number of a repetition that is done, and what begins at once.

    >>> number_and(3, "Down.")
    'Three, down.'
    """
    return f"{sentence(number(value))[:-1]}, {begins.lower()}"


def number_before_last(value: int, begins: str | None) -> str:
    """The same where only one more follows.

    >>> number_before_last(9, None), number_before_last(9, "Left.")
    ('Nine. Last one.', 'Nine. Last one, left.')
    """
    last = LAST_ONE if begins is None else f"{LAST_ONE[:-1]}, {begins.lower()}"
    return f"{sentence(number(value))} {last}"


def side_alone(side: Side) -> str:
    """The side that a repetition is done on.

    >>> side_alone(Side.LEFT)
    'Left.'
    """
    return sentence(side.value)


_ASKS_FOR_BREATH: Final = late_pattern(
    r"(?:^|[,;:.(]\s*|\b(?:on|with|as you|while you)\s+(?:an?\s+|the\s+|your\s+)?(?:next\s+)?)"
    r"(?:inhal|exhal|breathe?\s+(?:in|out))\w*",
    re.I,
)


def breaths_asked_for(words: str) -> int:
    """How often a sentence asks to breathe in or out, where it asks to move so.

    >>> breaths_asked_for("Inhale, sweep the arms up."), breaths_asked_for("Step back and fold on an exhale.")
    (1, 1)
    """
    return len(_ASKS_FOR_BREATH.findall(words))


ALTERNATES: Final = late_pattern(r"\balternat", re.I)
"""One repetition on one side, the next on the other; "from side to side" is one repetition."""


_LIFTS: Final = late_pattern(r"\b(?:lift|rais|ris|come\s+up|push|press|up\b|straighten)\w*", re.I)
_LOWERS: Final = late_pattern(r"\b(?:lower|sink|down\b|bend|descend|drop|let\s+(?:\w+\s+){0,2}(?:down|sink))\w*", re.I)


_PHASE_TIME: Final = late_pattern(r"\b(?:seconds?|secs?|s|counts?|tempo)\b", re.I)


def lifts_first(words: str) -> bool:
    """Whether a sentence gives the times of both ways and goes up before it goes down.

    >>> lifts_first("Raise your heels for 2 seconds and lower them for 4."), lifts_first("Squat, tempo 3-1-2-0.")
    (True, False)
    """
    lift, lower = _LIFTS.search(words), _LOWERS.search(words)
    timed = _PHASE_TIME.search(words) is not None
    return timed and lift is not None and lower is not None and lift.start() < lower.start()
