"""The movement that a number counts or times, and whether it has been spoken of before."""

from __future__ import annotations

import re
from typing import Final

from guide.late import late_pattern
from guide.model.text import Text
from guide.understand.dosed_names import ends_in_movement
from guide.understand.doses import Mention, Reading
from guide.understand.lexicon import Lexicon
from guide.understand.mood import as_told, is_imperative
from guide.understand.tokens import lowered

_BETWEEN: Final = late_pattern(r"[\w ()-]{0,25}")
"""What may stand between a number and the movement that it counts: "20 slow bodyweight "."""
_FAR: Final = 45
"""Characters within which it stands."""
_NAMED_WITHIN: Final = 4
"""Words within which a movement is named where it is called: "the last one is a gentle calf stretch"."""
_CLAUSE: Final = late_pattern(r"[,;:] (?=[a-z])")
"""What ends a clause that others follow."""
_OPENING: Final = 120
"""Letters within which a sentence comes to what is done."""
_STEM: Final = 5
"""Letters by which a word is known in another of its forms: "crunches", "crunching"."""


def counted_movement(mention: Mention, reading: Reading, lexicon: Lexicon) -> str | None:
    """The movement that a number counts or times, right behind it: "20 slow squats"."""
    content = reading.marked.content
    start = content.find("<", mention.start)
    found = lexicon.roles.moves.search(content, start, start + _FAR)
    if start < 0 or found is None:
        return None
    between = lexicon.joints.counts.sub("", content[start : found.start()])
    apart = lexicon.common.intersection(between.split()).difference(lexicon.sides.limbs)
    return found.group() if _BETWEEN.fullmatch(between) and not apart else None


def names_body_part(words: str, lexicon: Lexicon) -> bool:
    """Whether all words in lower case are parts of the body, and none is what one does: "chest, back", not "lift"."""
    parts = [word for word in re.findall(r"[^\W\d_]+", words) if word not in lexicon.common]
    return bool(parts) and all(_is_trained(part, lexicon) for part in parts)


def _is_trained(word: str, lexicon: Lexicon) -> bool:
    if lexicon.headings.muscle.fullmatch(word):
        return True
    return lexicon.roles.bodily.fullmatch(word) is not None and not is_imperative(word, lexicon)


def names_own_movement(name: Text, lexicon: Lexicon) -> bool:
    """Whether a name is that of a movement whatever makes it: "push-ups", not "circles" nor "swing them"."""
    words = lowered(name.content)
    whole = ends_in_movement(name, lexicon) and lexicon.pointing.isdisjoint(words.split())
    return whole and lexicon.joints.motion_of_part.fullmatch(words) is None


def is_spoken_of(movement: str, words: str, lexicon: Lexicon) -> bool:
    """Whether some words speak of a movement, in whatever form: of squats, "Squat down"."""
    word = movement.rsplit(maxsplit=1)[-1]
    stem = word[:_STEM] if len(word) > _STEM else lexicon.singular(word)
    return re.search(rf"\b{re.escape(stem)}", words.lower()) is not None


def begins_another(words: str, told: str, lexicon: Lexicon) -> bool:
    """Whether a sentence begins by telling to do something that has not been told: "circle your wrists"."""
    instruction = without_teller(words, lexicon)
    verb = re.search(r"[a-z]{3,}", instruction)
    return tells_anew(instruction, lexicon) and verb is not None and not is_spoken_of(verb[0], told, lexicon)


def without_teller(words: str, lexicon: Lexicon) -> str:
    """A sentence from its verb on, without who tells what they do and the words that lead over: "there I step up"."""
    polite = lexicon.roles.polite.match(words)
    if polite is not None:
        return words[polite.end() :]
    told = lexicon.joints.teller.match(words)
    instruction = words[told.end() :] if told is not None else words
    subject = lexicon.joints.teller_inside.match(instruction)
    return instruction[subject.end() :] if subject is not None else instruction


def tells_anew(words: str, lexicon: Lexicon) -> bool:
    """Whether a sentence tells a movement, and speaks of none that is being done: no "hold" or "repeat" in it."""
    return tells_movement(words, lexicon) and lexicon.roles.same_movement.search(words) is None


def tells_movement(words: str, lexicon: Lexicon) -> bool:
    """Whether a sentence begins with a movement, not with going on with one or with advice: "Throw a ball"."""
    roles = lexicon.roles
    advises = any(one.match(words) for one in (lexicon.scopes.same_position, roles.remark, roles.no_name))
    return not advises and is_imperative(words, lexicon)


def holds_another(words: str, lexicon: Lexicon) -> bool:
    """Whether a sentence tells to hold something that has not been told: "hold a plank", not "hold the stretch".

    So does one that tells on how many feet somebody stands: "While the kettle boils I stand on one leg".
    """
    told = without_teller(words, lexicon)
    framed = lexicon.joints.frame.match(words)
    if framed is not None and framed.end() and lexicon.roles.stands_on.match(words[framed.end() :]):
        return True
    held = lexicon.joints.holds_one.match(told)
    return held is not None and lexicon.roles.moves.search(told, held.end(), held.end() + _FAR) is not None


def tells_at(words: str, lexicon: Lexicon) -> int | None:
    """Where a sentence begins to tell a movement, in any mood: "lift it", "I lift it", "she lifts it", "it is lifted".

    None where it tells none, or goes on with one. What it is for, who does it and in which turn stand before that.
    """
    if (called := called_at(words, lexicon)) is not None:
        return called or None
    for start in (0, *(sign.end() for sign in _CLAUSE.finditer(words, 0, _OPENING))):
        told = without_teller(words[start:], lexicon)
        order = lexicon.joints.in_turn.match(told)
        told = without_teller(told[order.end() :], lexicon) if order else told
        verb, _, behind = told.partition(" ")
        stem = as_told(verb, lexicon) if told != words[start:] else None
        other = stem is not None and is_imperative(f"{stem} {behind}", lexicon)
        placed = verb in lexicon.sides.limbs or lexicon.roles.clause_before.match(told) is not None
        at_once = not placed and tells_movement(told, lexicon)
        if other or (at_once and lexicon.roles.same_movement.match(told) is None):
            return len(words) - len(told)
    asked = lexicon.joints.asks_somebody.search(words)
    if asked is not None and tells_movement(words[asked.end() :], lexicon):
        return asked.end()
    moved = lexicon.joints.limb_is_moved.search(words)
    return None if moved is None else moved.start()


def stems_of(verb: str, lexicon: Lexicon) -> list[str]:
    """What may be told of one who does something: `shrugg` and `shrug` of `shrugging`; any other word as it is."""
    stem = verb.removesuffix(lexicon.doing)
    return [verb] if stem == verb else [stem, *(end.sub(other, stem) for end, other in lexicon.before_doing)]


def called_at(words: str, lexicon: Lexicon) -> int | None:
    """Where a sentence that calls one of several exercises names it: "Another is squeezing the thigh".

    None for any other sentence, 0 where it says something else of it: "The next one is easy".
    """
    called = lexicon.joints.names_one.match(words)
    if called is None:
        return None
    told = words[called.end() :]
    verb, _, behind = told.lstrip("\"“‘'").partition(" ")
    does = any(is_imperative(f"{one} {behind}", lexicon) for one in stems_of(verb, lexicon))
    moves = lexicon.roles.moves.search(" ".join(told.split()[:_NAMED_WITHIN])) is not None
    return called.end() if does or moves or called["name"] else 0
