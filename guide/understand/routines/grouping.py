"""What sentences behind several exercises, or between them, ask of these: rounds, the other side, a dose of each."""

from __future__ import annotations

from dataclasses import replace

from guide.model.routine import Amount, AsMany, Block, Group, Role, Rounds, Sides, Step, front_and_rest
from guide.understand.clock_turns import counted_if_timed
from guide.understand.doses import NO_NAME, says_only_doses
from guide.understand.entries import NumberedAgain, Sentence, Titled, Told
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.routines.compiled import Compiled
from guide.understand.routines.for_all import give
from guide.understand.routines.for_whom import MOST_APART, ForWhom, asks_for_other_side
from guide.understand.routines.open_scopes import OpenScopes
from guide.understand.routines.parts import Parts
from guide.understand.routines.places import LEAST_OF_GROUP, Places
from guide.understand.routines.scopes import Scope, asking, goes_on, only_rest, repetitions_of
from guide.understand.said import AsManySaid, RepsSaid, RestSaid, RoundsSaid, Said, SidesSaid, asks_again
from guide.understand.tree.stretches import have_sides

TWICE = 2
"""Rounds of what is done once more."""


class Grouping:
    """Makes groups of exercises, or changes each of them, as a sentence asks."""

    def __init__(self, made: Compiled, parts: Parts, scopes: OpenScopes, whom: ForWhom, lexicon: Lexicon) -> None:
        self.made = made
        self.parts = parts
        self.scopes = scopes
        self.whom = whom
        self.places: Places = whom.places
        self.lexicon = lexicon
        self._again_at = -1
        """The part that was to be done once more, before the text says how often in all."""

    def takes(self, piece: Told) -> bool:
        """Give several exercises together the rounds that a sentence outside them asks for; whether it did."""
        sentence = piece.sentence
        if not self.places.drafts or self.whom.is_for_each(sentence) or self._leaves_number_to_another(piece):
            return False
        if not self.places.ended and self.places.is_told_again(sentence, piece.section):
            return False
        return self._asks_for_rounds(piece) and self.group(sentence, piece.section, ended=self.places.ended)

    def _leaves_number_to_another(self, piece: Told) -> bool:
        """Whether a sentence asks to do all again without a number, and another one beside it says how often."""
        if not _is_unnumbered(piece.sentence):
            return False
        beside = (one for one in self.places.pieces if isinstance(one, Told | Titled) and one.section == piece.section)
        others = (one.sentence for one in beside if one.sentence is not None)
        return any(asks_again(one.said) and not _is_unnumbered(one) for one in others)

    def _asks_for_rounds(self, piece: Told) -> bool:
        """Whether a sentence outside the exercises asks for rounds of them."""
        if self.whom.is_for_group(piece.sentence):
            return True
        if self._goes_on_telling(piece):
            return False
        about_them = self.parts.has_own(piece.section) or self.places.stands_over(piece.section)
        if about_them and asks_again(piece.sentence.said):
            return not self.whom.counts_more_than_rounds(piece.sentence)
        listed = len(self.places.drafts) >= LEAST_OF_GROUP and self._only_asks(piece.sentence)
        in_front = not self.parts.made and (len(self.places.last_draft) > 1 or listed)
        if in_front and asks_again(piece.sentence.said) and self._follows_dose_of_others(piece):
            return not self.whom.counts_more_than_rounds(piece.sentence)
        rounds = any(map(_is_several, piece.sentence.said))
        return rounds and (in_front or bool(self.places.drafts_in(piece.section)))

    def _follows_dose_of_others(self, piece: Told) -> bool:
        """Whether the sentence right before it has a dose for each exercise: "40 seconds on, 20 off. Repeat twice."."""
        before = self.places.pieces[self.places.at - 1] if self.places.at else None
        return isinstance(before, Told) and before.section == piece.section and self.whom.is_for_others(before)

    def _only_asks(self, sentence: Sentence) -> bool:
        """Whether a sentence tells how many rounds there are, and neither remembers some nor says more of them."""
        told = is_imperative(sentence.reading.marked.content, self.lexicon)
        few = all(isinstance(one, (RoundsSaid, RestSaid)) for one in sentence.said)
        return few and (told or says_only_doses(sentence.text, NO_NAME, self.lexicon))

    def _goes_on_telling(self, piece: Told) -> bool:
        """Whether a sentence right before it, outside the exercises too, tells to do what it is about.

        "Roll your eyes up, then down. Repeat three times" is about that, also where nothing makes an exercise of it.
        """
        if not any(isinstance(one, RepsSaid) and one.again for one in piece.sentence.said):
            return False
        before = self.places.pieces[self.places.at - 1] if self.places.at else None
        if not isinstance(before, Told) or before.section != piece.section or asks_again(before.sentence.said):
            return False
        if self.whom.is_for_all(before.sentence) or only_rest(before.sentence) is not None:
            return False  # "Do each move for 50 seconds. Repeat 3 times."
        apart = piece.sentence.text.span().start - before.sentence.text.span().end
        told = is_imperative(before.sentence.reading.marked.content, self.lexicon)
        return apart <= MOST_APART and told

    # Rounds.

    def group(self, sentence: Sentence, section: int, *, ended: bool) -> bool:
        """Make the exercises before a sentence, or after it, a group; whether there were any."""
        if self._groups_each(sentence):
            return True
        if self._leads_on(sentence, section):
            self.scopes.close_in(section)
            self.scopes.of_rounds(sentence, section)
            return True
        return (
            self._groups_told(sentence, section)
            or self._adds_to_last(sentence, section)
            or self.scopes.joins_waiting(sentence, section)
            or (not ended and self._waits(sentence, section))
        )

    def _leads_on(self, sentence: Sentence, section: int) -> bool:
        """Whether a sentence between the exercises of a section leads over to those that come: "Then 3 rounds of:"."""
        leads = sentence.text.content.rstrip(" *_").endswith(":")
        return leads and self.parts.has_own(section) and self.places.goes_on(section)

    def _groups_told(self, sentence: Sentence, section: int) -> bool:
        """Make a group of the exercises before a sentence, if there are several; whether it did."""
        to_come = self.places.stands_over(section) and not self.parts.has_own(section)
        if not self.places.stands_over(section):
            self.scopes.close_in(section)  # what is over them has been told of each
        members = [] if to_come else self.parts.members(sentence, section)
        if len(members) < 2:
            return False
        rounds = self._rounds(sentence)
        rounds = self.parts.counted(rounds, members) if goes_on(sentence) else rounds
        said_by = (*self.scopes.give_to_group(members, section), asking(sentence))
        self.parts.group(members, rounds, said_by, alternating=sentence.reading.alternating)
        self._again_at = members[0] if _is_once_more(sentence) else -1
        return True

    def _groups_each(self, sentence: Sentence) -> bool:
        """Make groups of the exercises before a sentence, by section: "do each superset 3 times"; whether it did."""
        if not self.lexicon.joints.of_each_part.search(sentence.reading.marked.content):
            return False
        each = self.parts.apart(self.parts.free())
        if len(each) < 2:
            return False
        for own in reversed(each):
            said_by = (asking(sentence),) if own is each[-1] else ()
            self.parts.group(own, self._rounds(sentence), said_by)
        return True

    def _adds_to_last(self, sentence: Sentence, section: int) -> bool:
        """Give rounds to the group right before a sentence, if that has none or only one more; whether it did."""
        last, at = self.parts.last, len(self.made.parts) - 1
        if not isinstance(last, Group) or (self.parts.sections[-1] != section and self._again_at != at):
            return False
        rounds = self._rounds(sentence)
        if last.rounds is not None and isinstance(rounds, Rounds) and isinstance(last.rounds, Rounds):
            if self._again_at != at or _is_once_more(sentence):
                return False
            rounds = replace(rounds, rest=rounds.rest or last.rounds.rest)
        elif last.rounds is not None:
            return False
        self.made.parts[-1] = replace(last, rounds=rounds, said_by=(*last.said_by, asking(sentence)))
        return True

    def _waits(self, sentence: Sentence, section: int) -> bool:
        """Have rounds wait for the exercises to come; not where others wait that say more than a length."""
        if not all(scope.heading and scope.is_total(self.lexicon) for scope in self.scopes.open):
            return False
        self.rounds_to_come(sentence, section)
        return True

    def rounds_to_come(self, sentence: Sentence, section: int) -> None:
        """Have a sentence in a section wait for the exercises to come, in the section that holds them too."""
        over = next((outer for outer in self.places.outwards(section) if self.places.stands_over(outer)), section)
        self.scopes.of_rounds(sentence, over, self.scopes.group_rest)

    def _rounds(self, sentence: Sentence) -> Rounds | AsMany:
        """The rounds that a sentence asks for, with the rest between them that was said before."""
        rounds = repetitions_of(sentence.reading.mentions)
        assert rounds is not None, "the sentence asks for rounds"
        told = self.scopes.next_rest or self.scopes.group_rest
        self.scopes.next_rest = None
        if isinstance(rounds, Rounds) and rounds.rest is None and told is not None:
            return replace(rounds, rest=told)
        return rounds

    def again(self, sentence: Sentence) -> None:
        """The last part, so many times; a group keeps the rounds that were said of it first."""
        part, step = self.parts.made[-1], asking(sentence)
        rounds = repetitions_of(sentence.reading.mentions)
        assert rounds is not None, "the sentence asks for rounds"
        if isinstance(part, Group):
            self.parts.made[-1] = replace(part, rounds=part.rounds or rounds, said_by=(*part.said_by, step))
            return
        front, inner = front_and_rest(part.body)
        if goes_on(sentence):
            rounds = counted_if_timed(rounds, inner)
        self.parts.made[-1] = replace(part, body=(*front, Block(rounds, inner, (step,))))

    def by_number(self, sentence: Sentence, again: NumberedAgain) -> bool:
        """Make a group of the exercises that a sentence asks for again by their numbers; whether there are all of them.

        It names no rounds where it asks for one more.
        """
        members = self.parts.numbered(again.list_number, again.first, again.last)
        if len(members) != again.last - again.first + 1:
            return False
        rounds = repetitions_of(again.reading.mentions) or Rounds(Amount(2, 2, span=sentence.text.span()))
        rests = [one.said.time for one in again.reading.mentions if isinstance(one.said, RestSaid)]
        if isinstance(rounds, Rounds) and rounds.rest is None and rests:
            rounds = replace(rounds, rest=rests[0])  # "Rest for 2 minutes, then do 5 to 9 again."
        self.parts.group(members, rounds, (asking(sentence),))
        return True

    # A dose of each.

    def gives_behind(self, sentence: Sentence, section: int) -> bool:
        """Give a dose of each exercise to those of the part of a workout that it ends; whether it did.

        They have none, and all before them have theirs.
        """
        phase = self.places.phase_of(section)
        ended = phase and self.places.last_below.get(phase, -1) <= self.places.at
        members = self.parts.in_section(phase) if ended else []
        if not members or not self.parts.are_last(members):
            return False
        undosed = all(self.parts.is_undosed(self.parts.made[at]) for at in members)
        if not undosed or not self.parts.are_dosed(members[0]):
            return False
        self.give_each(sentence, members[0], phase)
        return True

    def give_each(self, sentence: Sentence, first: int, section: int) -> None:
        """Give a dose that stands behind exercises to each of them."""
        self.scopes.apply(Scope((sentence,), first, section, each=True, behind=True))

    # The other side.

    def turns(self, piece: Told) -> bool:
        """Have exercises done on the other side too where a sentence outside asks for it; whether it did."""
        if not self.parts.made or not asks_for_other_side(piece.sentence):
            return False
        follows = self.lexicon.roles.follows.match(piece.sentence.reading.marked.content) is not None
        behind = follows and self.parts.sections[-1] == piece.section
        return (behind or self.whom.is_of_these(piece.sentence)) and self.on_both_sides(piece.sentence, piece.section)

    def on_both_sides(self, sentence: Sentence, section: int) -> bool:
        """Have the exercises before a sentence done on one side and then on the other; whether there were any.

        Where one of them has its own two sides, so has each of the others by itself.
        """
        said = next(one for one in sentence.said if isinstance(one, SidesSaid))
        step = replace(asking(sentence), role=Role.SIDE)
        last = self.parts.made[-1]
        if isinstance(last, Group) and self.parts.sections[-1] == section:
            self._turn_group(last, said, step)
            return True
        members = self._turned(sentence, section)
        parts = self.parts.exercises(members)
        if len(parts) > 1 and not any(have_sides(part.body) for part in parts):
            self.parts.group(members, None, (step,), sides=Sides(None, said.limb))
        elif parts:
            for at, part in zip(members, parts, strict=True):
                self.parts.made[at] = give(part, said)
            self.made.doses_for_all.append(step)
        return bool(parts)

    def _turn_group(self, group: Group, said: SidesSaid, step: Step) -> None:
        """Have the last group done on both sides, if nothing of it is."""
        if group.sides is None and not any(have_sides(one.body) for one in group.exercises):
            both = Sides(None, said.limb)
            self.parts.made[-1] = replace(group, sides=both, said_by=(*group.said_by, step))

    def _turned(self, sentence: Sentence, section: int) -> list[int]:
        """The exercises of which a sentence asks for the other side."""
        if self.whom.is_of_these(sentence):
            return self.parts.members(sentence, section)
        return self.parts.beside_last()


def _is_unnumbered(sentence: Sentence) -> bool:
    """Whether a sentence asks to do all again without saying how often."""
    return any(isinstance(said, RoundsSaid) and said.unnumbered for said in sentence.said)


def _is_once_more(sentence: Sentence) -> bool:
    """Whether a sentence asks to do all of it again, and does not say how often: "then the whole thing again"."""
    rounds = [one for one in sentence.said if isinstance(one, RoundsSaid)]
    return bool(rounds) and all(one.more and one.count.low == one.count.high == TWICE for one in rounds)


def _is_several(said: Said) -> bool:
    """Whether something is said to be done several times, all of it."""
    return isinstance(said, AsManySaid) or (isinstance(said, RoundsSaid) and said.count.high > 1)
