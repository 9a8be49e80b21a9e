"""The exercise of a draft: its sentences read into a tree, and none of them lost."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from guide.model.routine import Amount, Block, Exercise, Node, Rest, Role, Sides, Step, Work, front_and_rest, steps_of
from guide.model.text import Text
from guide.understand.doses import says_only_doses
from guide.understand.entries import Draft, Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.roles import role_of
from guide.understand.routines.for_all import doses_of
from guide.understand.routines.told_first import told_first
from guide.understand.said import (
    AsManySaid,
    BreathSaid,
    BreathsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    Said,
    SidesSaid,
    WorkSaid,
    are_of_a_breath,
)
from guide.understand.sentences import without_marks
from guide.understand.tree import TreeReader
from guide.understand.tree.stretches import have_sides
from guide.units import MINUTE_MS

LEAST_TIMES_INSIDE = 10
"""A time so much longer than what is held in it is that of a movement, done over and over: a pause of 2 s in 60 s."""
LEAST_EACH_MS = 6_500
"""What is held has so long for each time it is done; a movement is quicker."""
FEW_TIMES = 3
"""So few in a field are a hold done again, however short: movements that fill a time are more."""
MOST_OF_ALL_MS = 180_000
"""What is held several times takes no longer than this; more is the time of all of it, told in another way."""

TIMED = (HoldSaid, WorkSaid, BreathSaid)
MOST_ASKING_WORDS = 3
"""So few words ask for both sides and tell no movement of one and the other: "Do both arms."."""


def _with_all(body: tuple[Node, ...], sentences: list[Sentence], lexicon: Lexicon) -> tuple[Node, ...]:
    """The body with every sentence in it: one that found no place, for want of anything to apply to, comes last."""
    placed = sorted((span.start, span.end) for span in (step.text.span() for step in steps_of(body, asking=True)))
    starts = [start for start, _ in placed]
    missing: list[Step] = []
    for sentence in sentences:
        span = sentence.text.span()
        near = placed[max(0, bisect_right(starts, span.end) - 2) : bisect_right(starts, span.end)]
        only_marks = without_marks(sentence.text) is None
        if not only_marks and not any(start < span.end and span.start < end for start, end in near):
            missing.append(Step(sentence.text, role_of(sentence.reading, sentence.about, lexicon)))
    return (*body, *missing)


def _without_length(sentences: Sequence[Sentence], lexicon: Lexicon) -> Iterator[Sentence]:
    """The sentences, the length of the exercise without a dose where the others count or time all of it.

    It stays where the others only tell how a movement is done, or how often the time is done: then it comes first.
    """
    lengths = [one for one in sentences if lexicon.headings.length_label.match(one.reading.marked.content)]
    going_on = lengths or [one for one in sentences[:1] if _is_long_title(one)]
    if going_on and are_of_a_breath(said for one in sentences if one not in going_on for said in one.said):
        yield from (*(one for one in sentences if one not in going_on), *map(_going_on, going_on))
        return
    length = next((said.time for one in lengths for said in one.said if isinstance(said, WorkSaid)), None)
    now = [one for one in sentences if not (one.about and lexicon.cases.conditional.match(one.about))]
    others = [said for one in now if one not in lengths for said in one.said]
    counted = any(isinstance(said, (RepsSaid, BreathsSaid, BreathSaid)) and said != RepsSaid(None) for said in others)
    told = [said for one in now if one not in lengths and not one.cell for said in one.said]
    times = [said.time for said in told if isinstance(said, (HoldSaid, WorkSaid)) and said.time is not None]
    if length is None or not (counted or times):
        yield from sentences
        return
    fields = not any(one.cell and one.said for one in sentences[:1])
    if counted and not times and _is_each(length, others, few=FEW_TIMES if fields else 0):
        yield from (*lengths, *(one for one in sentences if one not in lengths))
        return
    inside = not counted and sum(time.high for time in times) * LEAST_TIMES_INSIDE <= length.low
    for sentence in sentences:
        is_no_dose = (sentence in lengths) is not inside
        kept = (one for one in sentence.reading.mentions if not isinstance(one.said, (HoldSaid, WorkSaid)))
        yield sentence.with_mentions(kept) if is_no_dose else sentence


def _with_rest_done(sentences: Sequence[Sentence], lexicon: Lexicon) -> Sequence[Sentence]:
    """The sentences, a rest as what is done where that is all the exercise asks for: "Close your eyes and rest"."""
    lengths = [one for one in sentences if lexicon.headings.length_label.match(one.reading.marked.content)]
    dosed = [one for one in sentences if one.said and one not in lengths]
    rests = [one for one in dosed if all(isinstance(said, RestSaid) and said.between is None for said in one.said)]
    if len(rests) != 1 or len(dosed) > 1 or lexicon.joints.restful.search(rests[0].reading.marked.content) is None:
        return sentences
    return [_as_work(one) if one is rests[0] else one for one in sentences]


def _as_work(sentence: Sentence) -> Sentence:
    """A sentence with its rest as work."""
    return sentence.saying(lambda said: WorkSaid(said.time) if isinstance(said, RestSaid) and said.time else said)


def _without_described(sentences: Iterable[Sentence], name: Text, lexicon: Lexicon) -> Iterator[Sentence]:
    """The sentences, without a time that only describes what is told with it: "Each phase lasts four seconds".

    So does that of a title which the exercise states again: "Rest (5 minutes)", "Lie still for 5 minutes".
    """
    told = list(sentences)
    titles = [one for one in told[:1] if one.cell and len(one.said) == 1 and says_only_doses(one.text, name, lexicon)]
    search = lexicon.roles.describes_time.search
    describes = [one in titles or bool(one.said and search(one.reading.marked.content)) for one in told]
    others = (one for one, is_one in zip(told, describes, strict=True) if not (is_one or (titles and one.cell)))
    timed = (said.time for one in others for said in one.said if isinstance(said, TIMED))
    asked = {time for time in timed if time is not None} if any(describes) else set()
    for one, is_one in zip(told, describes, strict=True):
        if not is_one:
            yield one
            continue
        times = (*TIMED, RestSaid) if one in titles else TIMED
        kept = [m for m in one.reading.mentions if not (isinstance(m.said, times) and _is_among(m.said.time, asked))]
        yield one.with_mentions(kept)


def _is_among(time: Amount | None, others: Collection[Amount]) -> bool:
    return time is not None and any(map(time.is_as_much_as, others))


def _is_long_title(sentence: Sentence) -> bool:
    """Whether a sentence is the rest of a title with a time of minutes and no other dose: "(3 minutes)"."""
    match sentence.said:
        case (WorkSaid(time),):
            return sentence.cell and time.low >= MINUTE_MS
        case _:
            return False


def _going_on(length: Sentence) -> Sentence:
    """The length of an exercise as how long breaths go on, of which the text tells one."""
    return length.saying(lambda said: AsManySaid(said.time) if isinstance(said, WorkSaid) else said)


def _is_each(length: Amount, others: Sequence[Said], *, few: int) -> bool:
    """Whether the time in a field is done as often as is counted: 20 s three times, and not a minute of ten.

    However short, it is held again where so `few` times are counted, or fewer.
    """
    counts = [said.count for said in others if isinstance(said, RepsSaid) and said.count is not None]
    return bool(counts) and all(
        (count.high <= few or length.low >= count.high * LEAST_EACH_MS) and length.high * count.high <= MOST_OF_ALL_MS
        for count in counts
    )


def assemble(draft: Draft, lexicon: Lexicon) -> Exercise:
    """The exercise of a draft."""
    told = [
        sentence if sentence.part >= 0 or draft.announces(sentence) else replace(sentence, part=0)
        for sentence in _without_described(
            _without_length(_with_rest_done(draft.sentences, lexicon), lexicon), draft.name, lexicon
        )
    ]
    held = any(isinstance(said, HoldSaid) for sentence in told for said in sentence.said)
    reader = TreeReader(draft.name, lexicon, held=held)
    for sentence in told_first(told, draft.name, lexicon):
        reader.sentence(sentence)
    body = _with_all(reader.finish(), draft.sentences, lexicon)
    body = _asked_of_name(body, told, reader, draft.name)
    if draft.both_sides and not have_sides(body):
        body = _on_both_sides(body, draft.both_sides[0], reader)
    return Exercise(draft.name, _asking_for_work(body, draft.name))


def _asked_of_name(
    body: tuple[Node, ...], told: Sequence[Sentence], reader: TreeReader, name: Text
) -> tuple[Node, ...]:
    """The body on both sides, where nothing but the name, or a line with it, stands before what asks for them."""
    limb = next((limb for sentence in told if (limb := _asked_for_limb(sentence, name))), None)
    steps = [node for node in body if isinstance(node, Step) and node.dose is None]
    roles = [step.role for step in steps]
    undosed = len(steps) == len(body) and set(roles) <= {Role.INTRO, Role.SIDE}
    if limb is None or not undosed or roles.count(Role.SIDE) != 1:
        return body
    at = roles.index(Role.SIDE)
    asking = steps[at].text.span()
    sides = Sides(reader.first_side(limb), limb)
    if asking.start <= name.span().start < asking.end:
        if len(_behind_name(steps[at].text, name).split()) > MOST_ASKING_WORDS:
            return body  # "Slide the hand to the left and to the right"
        return (*steps[:at], Block(sides, (replace(steps[at], role=Role.WORK, dose=Work(None)),)), *steps[at + 1 :])
    *front, work = _asking_for_work(tuple(steps[:at]), name)
    return (*front, Block(sides, (work,), (steps[at],)), *steps[at + 1 :])


def _behind_name(text: Text, name: Text) -> str:
    """The words of a sentence behind the name that it begins with; all of them if it begins with another."""
    content = text.content
    behind = content[len(name.content) :] if name.content and content.startswith(name.content) else content
    return behind.lstrip(" ,;:–—-")


def _asked_for_limb(sentence: Sentence, name: Text) -> str | None:
    """The limb of which a sentence asks for the other, or for both in so few words that it tells no movement."""
    few = len(_behind_name(sentence.text, name).split()) <= MOST_ASKING_WORDS
    return next((said.limb for said in sentence.said if isinstance(said, SidesSaid) and (said.other or few)), None)


def _on_both_sides(body: tuple[Node, ...], sentence: Sentence, reader: TreeReader) -> tuple[Node, ...]:
    """The body on both sides, as a sentence elsewhere asks for."""
    front, rest = front_and_rest(body)
    limb = next(said.limb for said in sentence.said if isinstance(said, SidesSaid))
    return (*front, Block(Sides(reader.first_side(limb), limb), rest)) if rest else body


def _asking_for_work(body: tuple[Node, ...], name: Text) -> tuple[Node, ...]:
    """The body, the last instruction asking for work without a number where nothing else is asked for."""
    dosed = doses_of(body)
    works = any(isinstance(node, Step) and node.role is Role.WORK and node.dose is None for node in body)
    if dosed and not (works and all(isinstance(step.dose, Rest) for step in dosed)):
        return body
    blocks = [at for at, node in enumerate(body) if isinstance(node, Block)]
    told = [
        at
        for at, node in enumerate(body)
        if isinstance(node, Step) and node.role in (Role.WORK, Role.SET_UP) and node.dose is None
    ]
    last = body[-1] if body else None
    intro = [len(body) - 1] if isinstance(last, Step) and last.role is Role.INTRO else []
    if found := blocks or told or intro:
        at = found[-1]
        return (*body[:at], _with_work(body[at], name), *body[at + 1 :])
    return (*body, Step(name, Role.WORK, Work(None)))


def _with_work(node: Node, name: Text) -> Node:
    if isinstance(node, Block):
        return replace(node, items=_asking_for_work((*node.items, *node.said_by), name), said_by=())
    return replace(node, role=Role.WORK if node.role is Role.INTRO else node.role, dose=Work(None))
