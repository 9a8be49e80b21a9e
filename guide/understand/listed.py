"""Whether the items of a list are exercises, the steps of one, or something else: the signs weighed together."""

from __future__ import annotations

from collections.abc import Sequence

from guide.model.routine import BreathPhase
from guide.understand.doses import NO_NAME, says_only_doses
from guide.understand.entries import Entry, Sentence
from guide.understand.evidence import Evidence, share
from guide.understand.kinds import Kind, is_another_way, kind_of
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.movements_named import tells_movement
from guide.understand.naming import WORDS, stands_over_notes
from guide.understand.outline import Line
from guide.understand.said import BreathSaid, HoldSaid, RepsSaid, asks_again
from guide.understand.shown import Shown
from guide.understand.tokens import lowered
from guide.values import dataclass

MOST_TITLE_WORDS = 5
"""A first sentence of so few words is a name."""
LEAST_MIXED = 3
"""So many names, with or without doses, make a list of exercises."""
MOST_STATING = 0.4
"""A list of which more only states something is about one exercise."""
LEAST_DOSES = 6
"""So many numbered doses in a row are no steps of one exercise."""


LEAST_TOLD_APART = 0.6
"""Of a list that a line calls exercises so many are bare names, or names with a sign before how it is done."""
LEAST_DOSED_EACH = 0.8
"""So many of the commands under "How to do a bridge" have their own dose where they are exercises all the same."""
MOST_DOSED = 1 / 3
"""Where a dose is told for each, so many have one of their own all the same."""
LEAST_COUNTED = 3
"""So many of the items of a list that are each done so often are exercises,"""
LEAST_COUNTED_SHARE = 0.25
"""if they are so many of all of them."""
LEAST_PARTS = 2
"""So many things make a part of a session."""
LEAST_ENTERED = 2
"""So many different movements that one comes into are no steps of one."""
LEAST_RESTED = 3
"""So many rests between as many things with a dose make a list of exercises."""
MOST_LED_WORDS = 6
"""A name that runs on into how it is done has no more words."""
LEAST_ANNOUNCED = 3
"""So many numbered items are exercises where it is said that there are just so many exercises, whatever they tell."""
LEAST_CALLED = 2
"""A line that calls several exercises stands over no single one."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where some lines stand."""

    kind: Kind
    """What the heading over them is about."""
    loose: bool
    """Under the title, or under a heading of several exercises: a list there is of exercises unless it looks not so."""
    led_in: bool
    """A sentence right before them gives them a dose: "10 each:"."""
    called: bool
    """The line right before them calls them exercises: "Neck stretches:"."""
    counted: int
    """How many exercises the line right before them announces: "my 3 favourite exercises"; 0 where it does not say."""
    asked_again: bool
    """A sentence right after them asks for rounds and says nothing else: "Do 2 rounds"."""
    repeated: bool
    """The last of them ends by asking for these exercises again."""
    announced: bool
    """A sentence anywhere before them gives a dose to exercises to come."""
    announced_for_each: bool
    """It says so of each exercise: "every exercise is done 20 times"."""
    in_series: bool
    """The article counts its exercises in headings, so that lists elsewhere are of something else."""
    continued: bool
    """Their numbers go on from those of a list under another heading."""
    in_session: bool
    """They stand in a week, a day or a part of a session of a plan."""
    nothing_else: bool
    """The article has no exercise otherwise."""
    keen: bool
    """The article would be one exercise or none, and no heading over them names a single movement."""
    names_one: bool
    """The heading over them is the name of one movement: "Doorway stretch", but not "Stretches"."""
    how_to: bool
    """It announces how one thing is done: "How to do a bridge"."""


class Lists:
    """Judges the lists of one article."""

    def __init__(self, signs: Evidence, shown: Shown, lexicon: Lexicon) -> None:
        self.signs = signs
        self.shown = shown
        self.lexicon = lexicon

    def are_listed(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether list items are exercises rather than the steps of one; a rest between names says nothing of that."""
        if place.repeated and len(items) >= LEAST_CALLED and place.kind is not Kind.ELSEWHERE:
            return share(items, self._is_to_be_done) >= LEAST_TOLD_APART
        if place.kind is not Kind.ELSEWHERE and (self.worked_in_turn(items) or self._are_announced(items, place)):
            return True
        others = [item for item in items if not self.signs.is_rest(item)]
        items = others if all(self._has_name(item.first) for item in others) else items
        if not items or not any(map(self.signs.is_named_well, items)):
            return False
        if place.in_session and share(items, self.signs.is_run) > 0.5:
            return False
        if place.kind is Kind.NAMED and not place.loose:
            states = share(items, self._states)
            if states > MOST_STATING or any(map(self._is_only_dose, items)):
                return False
        if (
            _are_one_breath(items)
            or (self._begin_together(items) and not (place.announced_for_each and place.loose))
            or self._are_a_cycle(items)
            or (place.names_one and self._are_held(items))
            or (place.how_to and self._are_commands(items))
            or share(items, self._is_complaint) > 0.5
        ):
            return False
        judged = (
            self._are_dosed,
            self._are_names,
            self._are_named_or_dosed,
            self._are_parts,
            self._are_counted,
            self._are_titled,
            self._are_called,
            self._are_told_for_each,
            self._are_shown,
            self._are_entered,
            self._are_whole,
        )
        return any(judge(items, place) for judge in judged) or self.are_doses(items)

    def _are_announced(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether they are counted or named, as many as the line before them announces exercises."""
        numbered = all(item.first.number is not None for item in items)
        told_apart = numbered or all(self.signs.is_named(item.first) for item in items)
        return told_apart and place.called and place.counted == len(items) >= LEAST_ANNOUNCED

    def worked_in_turn(self, items: Sequence[Entry]) -> list[Entry]:
        """The items with a dose where every other one is a rest: "30 s bounce", "15 s rest"; else none.

        Behind them one may ask for all of them again.
        """
        items = items[: len(items) - (bool(items) and asks_again(items[-1].said))]
        work, rests = items[::2], items[1::2]
        in_turn = len(rests) >= LEAST_RESTED and all(map(self.signs.is_rest, rests))
        own = in_turn and all(self.signs.has_own_dose(item.sentences) for item in work)
        return list(work) if own and not all(map(self._is_only_dose, work)) else []

    def _has_name(self, line: Line) -> bool:
        """Whether a line begins with a name set apart, or with the number of what is named behind it: "8 ring dips"."""
        return self.signs.is_named(line) or self.signs.begins_counted(line)

    def _is_complaint(self, item: Entry) -> bool:
        """Whether it names what is wrong with a body and nothing else: "stiff neck"."""
        words = lowered(item.first.text.content)
        bare = len(item.lines) == 1 and self.signs.is_name_only(item.first)
        return bare and self.lexicon.roles.complaint.search(words) is not None

    def _are_a_cycle(self, items: Sequence[Entry]) -> bool:
        """Whether they are commands of which the last asks to go through all of them again as one thing."""
        *others, last = items
        again = self.lexicon.roles.cycle_again.match(last.sentences[0].reading.marked.content) or self._ends_in(
            last, others
        )
        return bool(again and others) and not any(self.signs.has_name(item.first) for item in others)

    def _are_commands(self, items: Sequence[Entry]) -> bool:
        """Whether they are numbered, tell what to do without naming it, and not nearly each says how often or long."""
        told = all(item.first.number is not None and not self._has_name(item.first) for item in items)
        return told and share(items, lambda item: self.signs.has_own_dose(item.sentences)) < LEAST_DOSED_EACH

    def _are_held(self, items: Sequence[Entry]) -> bool:
        """Whether one of them only holds what those before it have led to: "Hold the stretch for 20 seconds"."""
        later = [item.sentences[0] for item in items[1:]]
        return any(self._goes_on(one.reading.marked.content) and _holds(one) for one in later)

    def _ends_in(self, last: Entry, others: Sequence[Entry]) -> bool:
        """Whether the last item ends by asking for the exercise again, and is none by itself, as none is counted."""
        *told, again = last.sentences
        asked = self.lexicon.roles.exercise_again.match(again.reading.marked.content)
        counted = any(isinstance(said, RepsSaid) for item in others for said in item.said)
        return bool(asked and told) and not counted and not any(one.said for one in told)

    def _begin_together(self, items: Sequence[Entry]) -> bool:
        """Whether the first says where a movement starts, and no other does: the others go on from there."""
        begins = self.lexicon.scopes.takes_place.match
        starts = [begins(item.sentences[0].reading.marked.content) is not None for item in items]
        first, *others = items
        alone = starts[0] and not any(starts[1:]) and not self.signs.has_dose(first.sentences)
        dosed = sum(self.signs.begins(item) and self.signs.has_own_dose(item.sentences) for item in others)
        return alone and dosed <= 1 and not self.signs.is_named(first.first)

    def _states(self, item: Entry) -> bool:
        """Whether it states something, without a name in front: "The rest can be varied between 2 and 3 minutes"."""
        content = item.sentences[0].reading.marked.content
        told = item.first.lead is not None or is_imperative(content, self.lexicon)
        return not told and self.lexicon.statement.search(content) is not None

    def _is_only_dose(self, item: Entry) -> bool:
        """Whether it says how often or how long, and not what: the list it stands in describes one exercise."""
        only = len(item.lines) == 1 and says_only_doses(item.first.text, NO_NAME, self.lexicon)
        return only and self.signs.has_own_dose(item.sentences)

    def are_doses(self, items: Sequence[Entry]) -> bool:
        """Whether each of many numbered items has a dose of its own and hardly a name: "7. Hold for 30 seconds"."""
        numbered = all(item.first.number is not None for item in items)
        if share(items, _breathes) >= 0.5:  # phases of one breath
            return False
        return numbered and len(items) >= LEAST_DOSES and all(self.signs.has_own_dose(item.sentences) for item in items)

    def _are_dosed(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether enough of them have doses of their own and names."""
        dosed = share(items, self._is_dosed)
        goes_on = share(items, lambda item: not self.signs.begins(item))
        leads = share(items, lambda item: self.signs.begins(item) and self.signs.has_name(item.first))
        if place.kind is Kind.ELSEWHERE:
            return False
        if place.kind in (Kind.ASIDE, Kind.LABEL) or (place.in_series and not place.loose):
            return len(items) > 2 and ((dosed >= 0.8 and leads >= 0.8) or self._are_set_apart(items))
        if place.loose:
            restarts = any(item.first.number is not None and item.first.number.label == "1" for item in items[1:])
            goes_on = share(items, self._goes_on_from_one)
            return (dosed >= 0.4 or self._are_some_counted(items)) and goes_on < (1.0 if restarts else 0.5)
        few_go_on = len(items) > 1 and dosed >= 0.5 and leads >= 0.6 and goes_on <= 0.3
        return few_go_on or (len(items) > 2 and self._are_set_apart(items))

    def _is_dosed(self, item: Entry) -> bool:
        """Whether it says how often or how long, or how far, or that it is done as the one before but in a manner."""
        otherwise = self.signs.is_done_otherwise(item.sentences[0])
        return otherwise or self.signs.has_dose(item.sentences) or self.signs.is_measured(item.first)

    def are_all_counted(self, items: Sequence[Entry]) -> bool:
        """Whether each of several numbered items tells a movement and how often: "4. Now the feet. Point them 9 times".

        Steps of one exercise are not all counted.
        """
        return len(items) >= LEAST_COUNTED and all(map(self._is_counted, items))

    def _is_counted(self, item: Entry) -> bool:
        """Whether a numbered item tells a movement, and how often it is done."""
        counted = any(isinstance(one, RepsSaid) and not one.again for one in item.said)
        counted = counted or (len(item.sentences) > 1 and any(isinstance(one, RepsSaid) for one in item.said))
        words = [one.reading.marked.content for one in item.sentences]
        told = any(is_imperative(one, self.lexicon) and not self._goes_on(one) for one in words)
        return item.first.number is not None and counted and told

    def _are_set_apart(self, items: Sequence[Entry]) -> bool:
        """Whether each is one line, a name and behind a sign its dose or how far it goes: "Land on two feet, 6 times".

        The steps of one exercise go on from each other, and speak to who does them: "Lift your hips, 10 times".
        """
        joints = self.lexicon.joints
        return all(
            len(item.lines) == len(item.sentences) == 1
            and not (self.signs.goes_on(item.first) or _breathes(item))
            and joints.dose_apart.match(self.signs.marked(item.first)) is not None
            for item in items
        )

    def _are_some_counted(self, items: Sequence[Entry]) -> bool:
        """Whether several numbered items say how often each is done; of the steps of one exercise hardly two do."""
        counted = [item for item in items if any(isinstance(one, RepsSaid) for one in item.said)]
        numbered = all(item.first.number is not None for item in items)
        return numbered and len(counted) >= LEAST_COUNTED and len(counted) >= LEAST_COUNTED_SHARE * len(items)

    def _goes_on_from_one(self, item: Entry) -> bool:
        """Whether an item goes on from the one before it, and neither speaks of all nor of a case: "repeat it all"."""
        apart = self.signs.is_about_all(item.sentences) or self.signs.is_for_a_case(item.first)
        return not (apart or self.signs.begins(item) or self.signs.is_position(item))

    def _are_names(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether they are names of exercises whose dose, if there is one, the text around them gives."""
        if place.kind in (Kind.ELSEWHERE, Kind.LABEL) or place.in_series:
            return False
        if place.kind is Kind.NAMED and not place.loose and len(items) == 1:
            return False  # how that is done: "Arm swing", "Swing your arms"
        if place.kind is Kind.ASIDE and not (place.announced_for_each or place.led_in):
            return False
        bare = share(items, self._is_bare)
        named = share(items, self._begins_named)
        moves = share(items, lambda item: self.signs.names_movement(item.first))
        if place.led_in:
            return share(items, lambda item: self._is_bare(item) or self._begins_named(item)) >= LEAST_TOLD_APART
        if place.asked_again:
            return bare == 1.0 or (bare >= 0.8 and moves >= 0.6)
        if place.announced and place.loose:
            return bare >= 0.8 or named >= 0.8
        if place.announced or place.continued:
            likely = (place.announced_for_each and place.kind is not Kind.ASIDE) or moves >= 0.3
            return (named >= 0.8 and likely) or (bare >= 0.8 and moves >= 0.5)
        if place.nothing_else and bare >= 0.8:
            return moves >= 0.3
        if self._are_told_apart(items, place) and moves >= 0.3:
            return True
        return place.loose and place.kind is Kind.PHASE and bare >= 0.8 and moves >= 0.5

    def _are_told_apart(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether most are a name, some with how it is done behind a sign, where a heading calls them exercises."""
        called = place.called and place.loose and place.kind is Kind.PHASE
        if not (called or place.keen) or len(items) < LEAST_MIXED:
            return False
        bare, led = share(items, self._is_bare), share(items, self._is_led)
        return bool(bare and led) and bare + led >= LEAST_TOLD_APART

    def _is_bare(self, item: Entry) -> bool:
        """Whether it is a name and nothing else, but for what it is good for: "Arm circles", "Purpose: warm arms"."""
        _, *others = item.lines
        notes = all(line.cell or self.signs.is_labelled_note(line) for line in others)
        return notes and self.signs.is_name_only(item.first)

    def _is_led(self, item: Entry) -> bool:
        """Whether a sign sets its name apart from how it is done: "Crab walk - knees bent, hips up"."""
        return item.first.lead is not None and self._begins_named(item)

    def _begins_named(self, item: Entry) -> bool:
        """Whether it begins with a name set apart, and does not go on from the item before it."""
        return self.signs.is_named(item.first) and self.signs.begins(item)

    def _are_named_or_dosed(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether each of them is a name and nothing else, or a name with its dose: "squats", "push-ups, 10"."""
        if not place.loose or place.in_series or len(items) < LEAST_MIXED:
            return False
        terse = share(items, lambda item: self.signs.is_terse(item) and self.signs.names_movement(item.first))
        told = share(items, lambda item: self.signs.is_name_only(item.first) or self.signs.has_own_dose(item.sentences))
        return terse == told == 1.0 and any(self.signs.has_own_dose(item.sentences) for item in items)

    def _are_parts(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether they are what a part of a session is made of, in few words: "5 min rowing", "Activation: bridges"."""
        if place.kind is not Kind.PHASE or place.in_series or len(items) < LEAST_PARTS:
            return False
        dosed = [item for item in items if self.signs.has_own_dose(item.sentences)]
        if not dosed or any(map(self._is_only_dose, items)) or not all(map(self.signs.is_terse, dosed)):
            return False
        return all(self._names_movements(item) for item in items if item not in dosed)

    def _names_movements(self, item: Entry) -> bool:
        """Whether it names movements, and neither tells to do them nor states anything."""
        content = item.sentences[0].reading.marked.content
        alone = len(item.lines) == len(item.sentences) == 1
        told = is_imperative(content, self.lexicon) or self.lexicon.statement.search(content)
        return alone and not told and self.lexicon.roles.moves.search(content) is not None

    def _are_counted(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether they are counted through the article, or an article that doses each exercise counts them."""
        if place.kind in (Kind.ASIDE, Kind.ELSEWHERE, Kind.LABEL) or place.in_series:
            return False
        begins = self.signs.may_begin if place.announced_for_each else self.signs.begins
        goes_on = share(items, lambda item: not begins(item))
        numbered = share(items, lambda item: item.first.number is not None)
        if place.announced_for_each and place.continued:
            return numbered == 1.0
        if (place.kind is Kind.NAMED and not place.loose) or share(items, self._is_to_be_done) < 0.3:
            return False
        told = place.announced_for_each or (place.continued and place.announced)
        return told and numbered == 1.0 and goes_on <= 0.3 and len(items) > 1

    def _is_to_be_done(self, item: Entry) -> bool:
        """Whether it tells to do something, or how often, or names a movement: more than a thing with its place."""
        tells = any(is_imperative(sentence.reading.marked.content, self.lexicon) for sentence in item.sentences)
        bodily = self.lexicon.roles.bodily.search(item.sentences[0].reading.marked.content)
        return bool(bodily) or tells or self.signs.has_dose(item.sentences) or self.signs.names_movement(item.first)

    def _are_titled(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether they are counted, and each begins with a name and then tells what to do: "3. Swaying. Stand…"."""
        if place.kind in (Kind.ASIDE, Kind.ELSEWHERE, Kind.LABEL) or place.in_series or len(items) <= 2:
            return False
        return self.are_counted_titles(items)

    def _are_told_for_each(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether each item tells a movement, behind a sentence that says how often each exercise is done."""
        if not (place.announced_for_each and place.loose) or place.in_series or len(items) < LEAST_CALLED:
            return False
        few = share(items, lambda item: self.signs.has_own_dose(item.sentences)) <= MOST_DOSED
        return few and share(items, self._tells_movement) >= LEAST_TOLD_APART

    def _tells_movement(self, item: Entry) -> bool:
        """Whether an item begins by telling to move, and not by advising: "Throw a ball", but not "Breathe freely"."""
        return tells_movement(item.sentences[0].reading.marked.content, self.lexicon)

    def _are_called(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether a line calls them exercises, and each tells at once what to do, not what comes next in one."""
        if not place.called or place.kind is Kind.ELSEWHERE or place.in_series or len(items) < LEAST_CALLED:
            return False
        counted = place.counted == len(items)
        if not counted and share(items, self.signs.begins) < 0.6:
            return False
        if not counted and items[0].first.number is not None and not (place.keen and self._are_each_told(items)):
            return False
        first = [item.sentences[0].reading.marked.content for item in items]
        named = map(self._runs_on, items)
        told = [is_imperative(words, self.lexicon) for words in first]
        enough = sum(map(any, zip(told, named, strict=True))) >= 0.6 * len(first)
        return enough and (counted or not any(map(self._goes_on, first)))

    def _are_each_told(self, items: Sequence[Entry]) -> bool:
        """Whether nearly each of several numbered items tells a movement, and none how one stands or sits."""
        stands = self.lexicon.roles.only_position.fullmatch
        placed = any(stands(item.sentences[0].reading.marked.content) for item in items)
        return len(items) >= LEAST_MIXED and not placed and share(items, self._tells_movement) >= LEAST_TOLD_APART

    def _runs_on(self, item: Entry) -> bool:
        """Whether it begins with the name of a movement that runs on into how it is done: "Trunk lifts lying prone"."""
        words = item.sentences[0].reading.marked.content
        behind = self.lexicon.joints.name_runs_on.search(words)
        name = words[: behind.start()] if behind else ""
        few = 0 < len(WORDS.findall(name)) <= MOST_LED_WORDS
        told = is_imperative(words, self.lexicon) or self.lexicon.statement.search(name)
        return few and not told and self.lexicon.roles.moves.search(name) is not None

    def _are_shown(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether each is a name set apart with how it is done behind it, which needs no dose: "Sway: lean over…"."""
        may_hold = (place.loose or place.keen) and not place.in_series
        if not may_hold or any(self.signs.has_dose(item.sentences) for item in items):
            return False
        return self.shown.are_shown(items, called=place.called)

    def _are_whole(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether nearly each tells by itself what to do, and how often or on which sides, where nothing else does."""
        return place.keen and bool(self.signs.whole_among(items))

    def _is_over_steps(self, item: Entry) -> bool:
        """Whether a name without a dose stands over several notes, some of which instruct."""
        label = kind_of(item.first.text, None, self.lexicon) is not Kind.NAMED
        if label or is_another_way(item.first.text, self.lexicon) or self.signs.has_dose(item.sentences[:1]):
            return False
        told = [lowered(line.text.content) for line in item.lines[1:]]
        instructs = any(is_imperative(one, self.lexicon) or self.lexicon.roles.bodily.search(one) for one in told)
        return instructs and stands_over_notes(item.lines, self.lexicon)

    def _are_entered(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether they tell how one comes into one movement after another; the steps of one hardly name others."""
        if place.kind in (Kind.ASIDE, Kind.ELSEWHERE, Kind.LABEL) or place.in_series:
            return False
        return self.tell_entering(items, LEAST_ENTERED if place.loose or place.called else LEAST_ENTERED + 1)

    def tell_entering(self, items: Sequence[Entry], least: int = LEAST_ENTERED) -> bool:
        """Whether items are counted, and so many name a movement that one comes into, with a dose of their own.

        "Bend the knee to come into warrior. Stay for 6 breaths".
        """
        dosed = [item for item in items if self.signs.has_own_dose(item.sentences)]
        named = {name for item in dosed if (name := self._entered(item))}
        counted = all(item.first.number is not None for item in items)
        return counted and len(dosed) >= 0.5 * len(items) and len(named) >= max(least, 0.5 * len(dosed))

    def _entered(self, item: Entry) -> str:
        """The movement that an item names as what one comes into; empty where it names none."""
        found = (self.lexicon.roles.posture.search(one.reading.marked.content) for one in item.sentences)
        return next((one["name"] for one in found if one is not None), "")

    def _goes_on(self, words: str) -> bool:
        """Whether a sentence goes on with what is being done: "hold it", "repeat"."""
        return self.lexicon.scopes.same_position.match(words) is not None

    def are_counted_titles(self, items: Sequence[Entry]) -> bool:
        """Whether some entries are numbered, and most of them a name with instructions behind it."""
        if not all(item.first.number is not None for item in items):
            return False
        titled = share(items, self._has_title)
        told = share(
            items, lambda item: self.signs.instructs(item.sentences[1:]) or self.signs.has_dose(item.sentences)
        )
        return titled >= 0.8 and told >= 0.6

    def _has_title(self, item: Entry) -> bool:
        """Whether an entry begins with a few words that are a sentence of their own and no instruction."""
        if len(item.sentences) < 2 or self.signs.is_field(item.first):
            return False
        first = item.sentences[0]
        few = len(WORDS.findall(first.text.content)) <= MOST_TITLE_WORDS
        return (few or self.signs.is_named(item.first)) and not is_imperative(
            first.reading.marked.content, self.lexicon
        )


def _are_one_breath(items: Sequence[Entry]) -> bool:
    """Whether one item only breathes in, and a later one only out: they are phases of one breath, each on a line."""
    phases = [
        {m.said.phase for s in item.sentences for m in s.reading.mentions if isinstance(m.said, BreathSaid)}
        for item in items
    ]
    return {BreathPhase.IN} in phases and {BreathPhase.OUT} in phases[phases.index({BreathPhase.IN}) :]


def _holds(sentence: Sentence) -> bool:
    """Whether a sentence says how long one stays, and in nothing that it tells itself."""
    return any(isinstance(one, HoldSaid) and not one.own for one in sentence.said)


def _breathes(item: Entry) -> bool:
    """Whether it tells a phase of a breath."""
    return any(isinstance(m.said, BreathSaid) for sentence in item.sentences for m in sentence.reading.mentions)
