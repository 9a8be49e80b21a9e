"""For whom a dose is that a sentence states: for each exercise, for several together, or for those of a section."""

from __future__ import annotations

from dataclasses import replace

from guide.understand.around import told_around
from guide.understand.entries import Draft, Sentence, Titled, Told, rests_between_sets
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.routines.places import Places
from guide.understand.routines.scopes import only_rest
from guide.understand.said import (
    OF_ALL,
    Between,
    BreathsSaid,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    SetsSaid,
    SidesSaid,
    WorkSaid,
    are_of_all,
    asks_again,
)

LEAST_REPS = 5
"""Nobody goes so often through all the exercises: "all exercises 10 times" is ten of each."""
LEAST_SEVERAL = 2
MOST_OF_EACH_MS = 180_000
"""Several exercises for all of which one length is told take no longer each; more is that of the whole workout."""
MOST_APART = 6
"""Characters between two sentences of one paragraph, or between two items."""


class ForWhom:
    """Tells which exercises of one article its sentences speak of."""

    def __init__(self, places: Places, lexicon: Lexicon) -> None:
        self.places = places
        self.lexicon = lexicon

    # Each exercise.

    def is_for_all(self, sentence: Sentence) -> bool:
        """Whether a sentence gives a dose for every exercise."""
        words = sentence.reading.marked.content
        between = {one.between for one in sentence.said if isinstance(one, RestSaid)}
        named = self.lexicon.scopes.whole_routine.search(words) or self.lexicon.joints.each_alone.search(words)
        sided = bool(sentence.said) and all(isinstance(one, SidesSaid) for one in sentence.said)  # "… then the other"
        these = sentence.of_them or named or self.counts_bare_ones(sentence)
        of_all = these and (sided or not self.lexicon.scopes.part_of_all.search(words))
        return bool(sentence.said) and (bool(of_all) or not between.isdisjoint({Between.SETS, Between.EXERCISES}))

    def rests_after_each(self, sentence: Sentence, before: Sentence | None) -> Sentence | None:
        """A sentence outside the exercises that only asks for a rest between "them", as one between what they are.

        Those are sets where the sentence for all before it asks for sets, and exercises everywhere else. The only rest
        that is told of exercises in sets is one between these: "Rest 60 seconds.".
        """
        rest = only_rest(sentence)
        if rest is None or rest.between not in (None, Between.THEM) or rest.time is None:
            return None
        if len(self.places.drafts) < LEAST_SEVERAL:
            return None
        sets = before is not None and any(isinstance(one, SetsSaid) for one in before.said)
        if rest.between is None:
            sets = self._is_only_rest_of_sets(sentence)
            if not sets:
                return None
        between = Between.SETS if sets else Between.EXERCISES
        own = (one for one in sentence.reading.mentions if one.said is rest)
        return sentence.with_mentions(replace(one, said=replace(rest, between=between)) for one in own)

    def _is_only_rest_of_sets(self, sentence: Sentence) -> bool:
        """Whether a rest before or behind all exercises is the only one told, and most of these are done in sets."""
        places = self.places
        if places.drafts and any(isinstance(one, Draft) for one in places.pieces[: places.at]) and not places.ended:
            return False
        told = (one.sentence for one in places.pieces if isinstance(one, Told | Titled))
        others = (said for one in told if one is not None and one is not sentence for said in one.said)
        if any(isinstance(one, RestSaid) or asks_again([one]) for one in others):
            return False
        in_sets = sum(any(isinstance(one, SetsSaid) for one in draft.said) for draft in places.drafts)
        own = (said for draft in places.drafts for said in draft.said)
        return in_sets > len(places.drafts) / 2 and not any(isinstance(one, RestSaid) for one in own)

    def is_for_each(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of each exercise by itself; rounds are always of all of them."""
        if not self.is_for_all(sentence):
            return False
        each = self.lexicon.joints.each_exercise.search(sentence.reading.marked.content)
        return (each is not None and not are_of_all(sentence.said)) or self._counts_many(sentence)

    def counts_bare_ones(self, sentence: Sentence) -> bool:
        """Whether a sentence asks for so many of exercises that it calls so: "do these movements 10 times"."""
        words = sentence.reading.marked.content
        return self.lexicon.joints.exercises_named.search(words) is not None and self._counts_many(sentence)

    def _counts_many(self, sentence: Sentence) -> bool:
        """Whether a sentence asks for more times than anybody does rounds, of exercises that are not counted or timed.

        Those that are held are held so often. What the last of them is asked beside it is of all, if it is a rest.
        """
        words = sentence.reading.marked.content
        counts = [one.count for one in sentence.said if isinstance(one, (RepsSaid, RoundsSaid))]
        many = [count is not None and count.low >= LEAST_REPS for count in counts]
        if not many or not all(many) or self.lexicon.joints.calls_rounds.search(words) is not None:
            return False
        others = (one for draft in self.places.drafts for one in draft.sentences if one is not sentence)
        said = (said for one in others if only_rest(one) is None for said in one.said)
        return all(isinstance(one, (SidesSaid, DirectionsSaid, HoldSaid)) for one in said)

    def is_for_held(self, sentence: Sentence) -> bool:
        """Whether a sentence says how long everything that is to be held is held: "hold each squeeze for 7 seconds"."""
        return self.places.all_held and any(isinstance(one, HoldSaid) and one.time is not None for one in sentence.said)

    def _is_of_so_many(self, sentence: Sentence) -> bool:
        """Whether a sentence outside the exercises asks for so many of each, or to hold each so long."""
        words, joints = sentence.reading.marked.content, self.lexicon.joints
        counts = any(isinstance(one, RepsSaid) for one in sentence.said) and joints.count_of_each.search(words)
        holds = any(isinstance(one, HoldSaid) for one in sentence.said) and joints.held_each.match(words)
        return bool(counts or holds) and not self.lexicon.scopes.part_of_all.search(words)

    def counts_more_than_rounds(self, sentence: Sentence) -> bool:
        """Whether a sentence asks for so many times of something, and calls nothing rounds, beside counted exercises.

        It is about what it stands behind, though nothing made an exercise of that: nobody goes through all so often.
        """
        counts = [one.count for one in sentence.said if isinstance(one, RepsSaid) and one.count is not None]
        many = any(count.low >= LEAST_REPS for count in counts)
        words = sentence.reading.marked.content
        called = self.lexicon.joints.calls_rounds.search(words) or self.lexicon.scopes.group_words.search(words)
        counted = any(isinstance(one, RepsSaid) for draft in self.places.drafts for one in draft.said)
        in_turn = any(draft.slot for draft in self.places.drafts)  # "Minute 1: 12 swings. Minute 2: 10 push-ups"
        return many and called is None and counted and not in_turn

    # The exercises around a sentence.

    def is_for_others(self, piece: Told) -> bool:
        """Whether a sentence gives a dose to all exercises, or to those of its section.

        In a part of a workout in which no exercise was found it is for none of those in the other parts.
        """
        if not self.places.drafts:
            return False
        each = self.is_for_all(piece.sentence) or self._is_of_so_many(piece.sentence)
        return (each or self._is_for_names(piece)) and not self.places.is_phase_of_none(piece.section)

    def _is_for_names(self, piece: Told) -> bool:
        """Whether a sentence gives a dose to exercises of its section that are only named."""
        sentence = piece.sentence
        if sentence.about and not self.lexicon.headings.instructions.match(sentence.about):
            return False
        if self.is_for_held(sentence):
            return True
        words, headings = sentence.reading.marked.content, self.lexicon.headings
        if headings.around.match(words) or headings.once.search(words) or told_around(words, self.lexicon):
            return False  # "Warm up and cool down: 5 minutes each"
        times = {
            (one.time.low, one.time.high) for one in sentence.said if isinstance(one, (WorkSaid, HoldSaid)) and one.time
        }
        long = any(low > MOST_OF_EACH_MS for low, _ in times) and len(self.places.drafts) >= LEAST_SEVERAL
        of_workout = long and headings.length_label.match(words)  # "Duration: 20 minutes"
        sums_up = len(times) > 1 or of_workout or self.lexicon.joints.part_takes.search(words)
        if sums_up or self._is_of_before(piece):
            return False  # "a 3 minute warm-up, then 2 minutes of strength", "The circuit (15 minutes)"
        stated = any(isinstance(one, (WorkSaid, HoldSaid, RepsSaid, BreathsSaid)) for one in sentence.said)
        of_all = not self.lexicon.scopes.part_of_all.search(words)
        if not stated or not of_all or self._is_of_what_it_tells(sentence):
            return False
        in_turn = bool(times) and any(isinstance(one, RestSaid) and one.time is not None for one in sentence.said)
        return self.places.has_only_bare(piece.section) or (in_turn and self.places.has_mostly_bare(piece.section))

    def _is_of_before(self, piece: Told) -> bool:
        """Whether a sentence points back to what was told right before it: "March. Do this for a while."."""
        if self.lexicon.joints.does_that.match(piece.sentence.reading.marked.content) is None:
            return False
        start = piece.sentence.text.span().start
        for before in reversed(self.places.pieces[: self.places.at]):
            if not isinstance(before, Told) or start - before.sentence.text.span().end > MOST_APART:
                return False
            words = before.sentence.reading.marked.content
            if is_imperative(words, self.lexicon) or self.lexicon.headings.around.search(words):
                return True
            start = before.sentence.text.span().start
        return False

    def _is_of_what_it_tells(self, sentence: Sentence) -> bool:
        """Whether the dose in a sentence is that of the movement told in it or right before it, or asks for nothing.

        "Repeat 8 times in each direction" is about what was described, "30 seconds at a time is easy" about nobody;
        one who walks or runs does nothing else.
        """
        words = sentence.reading.marked.content
        both = any(isinstance(one, (SidesSaid, DirectionsSaid)) for one in sentence.said)
        again = any(isinstance(one, RepsSaid) and one.again for one in sentence.said)
        if both and again:
            return True
        if any(isinstance(one, RestSaid) for one in sentence.said):
            return False  # work and rest in turn are of several
        if self.lexicon.headings.interval.match(words) and not self.lexicon.joints.each_exercise.search(words):
            return True  # "Walk for 15 minutes" at lunch
        states, asks = self.lexicon.statement.search(words), self.lexicon.duty.search(words)
        told = is_imperative(words, self.lexicon) or (asks and states and asks.start() < states.start())
        return states is not None and not told

    def is_for_section(self, piece: Told) -> bool:
        """Whether a dose for all is only for those of its section, as there are others elsewhere."""
        some = len(self.places.drafts_in(piece.section)) < len(self.places.drafts)
        only_rests = all(isinstance(one, RestSaid) for one in piece.sentence.said)
        rests = only_rests and not rests_between_sets(piece.sentence)
        return some and self.places.stands_over(piece.section) and not rests

    def is_for_section_before(self, piece: Told, *, so_before: bool) -> bool:
        """Whether a rest between sets is only for the exercises before it in its section.

        So it is where others come in another, or where one in another was; else the last section says it of all.
        """
        behind = bool(self.places.drafts_in(piece.section)) and not self.places.stands_over(piece.section)
        return behind and (so_before or not self.places.ended) and rests_between_sets(piece.sentence)

    # Several exercises together.

    def is_for_group(self, sentence: Sentence) -> bool:
        """Whether a sentence asks for several exercises again, and not for each of them so often."""
        words = sentence.reading.marked.content
        in_sets = SetsSaid if self.lexicon.joints.done_in_turn.search(words) else RepsSaid
        rounds = any(isinstance(one, (*OF_ALL, RepsSaid, in_sets)) for one in sentence.said)
        together = rounds and self.lexicon.scopes.group_words.search(words) is not None
        return together and not self.is_for_each(sentence)

    def is_of_these(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of several exercises together."""
        return self.lexicon.scopes.these_again.search(sentence.reading.marked.content) is not None


def asks_for_other_side(sentence: Sentence) -> bool:
    """Whether a sentence asks for the other side and for nothing else."""
    return bool(sentence.said) and all(isinstance(one, SidesSaid) and one.other for one in sentence.said)


def asks_for_rounds_of_all(sentence: Sentence) -> bool:
    """Whether a sentence says how often all is done, and nothing else of doses: "Circuit (4 rounds)"."""
    return asks_again(sentence.said) and are_of_all(sentence.said)
