"""Names of exercises in running text: before a dose, after "the next one is", around a word such as "stretch"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from guide.late import late_pattern
from guide.model.text import Text
from guide.understand.doses import NO_NAME, PLACEHOLDER, Mention, Reading, read_sentence
from guide.understand.entries import Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.lexicon.numbers import RIGHT_ANGLES
from guide.understand.mood import is_imperative
from guide.understand.outline import Line
from guide.understand.said import (
    BeatSaid,
    BreathSaid,
    BreathsSaid,
    ClockSaid,
    DirectionsSaid,
    RepsSaid,
    SetsSaid,
    SidesSaid,
)
from guide.understand.tokens import lowered, mark_numbers

WORDS = late_pattern(rf"[^\W\d_]+(?:['’-][^\W\d_]+)*|\b{RIGHT_ANGLES}\b")
"""The words of a name."""
LOUD = late_pattern(r"\b[A-Z][A-Z'’-]{2,}(?: [A-Z][A-Z'’-]+)+\b")
BEHIND = late_pattern(r"[\s.:_*–—-]*([^.:;_*]{3,60})(?:[.:_*]|$)")
MOST_NAME_WORDS = 9
MOST_COMMAND_WORDS = 5
"""An instruction of so few words is a name too: "squeeze your thighs"."""
MOST_ENTERED_WORDS = 3
"""The name of a position that one comes into has so few words: "into a low side lunge"."""
MOST_LEADING_WORDS = 3
"""So few words lead over to a position: "Start off by"."""
MOST_BEHIND = 24
"""Characters behind a number within which the movement stands that it counts."""
MOST_JOINED = 3
"""A name with "and" in it has no more words: "clean and press"."""
MOST_LETTERS = 3
"""Words of so few letters alone say nothing: "you do", "I am"."""
DASH = late_pattern(r"\s[–—-]\s|(?<=[^\W\d_])[–—-] (?=\d)")
"""The sign behind a name, in front of how it is done."""
BEHIND_SIGN = late_pattern(r"\s*[:–—-]\s*[^\W\d_][^.;:,(~]*")
"""What is done, behind a sign."""
EDGES = " \t.:|–—-,;×+*~/"
"""Signs that are no part of a name at its ends."""
NAME = late_pattern(rf"(?:[^\W\d_]|{RIGHT_ANGLES}\b)(?:[^.;:,(~]|(?<=\d)[.,](?=\d))*")
"""A name behind a dose, up to the next sign."""
PICTURES = late_pattern("[\u2190-\u21ff\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff]+\\s*(?=\\w)")
"""Small pictures with which people begin a line."""
QUOTED = late_pattern(r"""\s*["“][^"“”\n]{2,60}["”]""")
"""Words in quotes at the beginning, which are one name whatever signs are in them."""
AFTER_CLAUSE = late_pattern(r"[,:;] ?(?=\w)|\s?[–—-]\s(?=\w)")
"""The sign behind a clause, before more words."""
COLUMNS = late_pattern(r"\s{3,}|\t")
"""What stands between the columns of a form."""


def told_name(sentences: Sequence[Sentence], lexicon: Lexicon) -> Text:
    """The name in running text: after "then" or "the next one is", or around a word such as "stretch"."""
    roles = lexicon.roles
    loud = capitals_name(sentences, lexicon)
    if loud is not None and not sentences[0].reading.mentions:
        return loud
    sentences = _from_lead(sentences, lexicon)
    entered = _entered(sentences, lexicon) or _breaths_taken(sentences[0].reading)
    if entered is not None:
        return entered
    text = sentences[0].text
    over = lexicon.joints.next_told.match(sentences[0].reading.marked.content)
    if over and over.end("lead") > over.start("lead"):
        behind = text.slice(sentences[0].reading.marked.place(over.end("lead")))
        return name_of(read_sentence(behind, lexicon), lexicon)
    marked = sentences[0].reading.marked.content
    if not marked.startswith("<") and lexicon.joints.before_name.match(marked):  # "Perform 3 sets of rows"
        return name_of(sentences[0].reading, lexicon)
    passes = roles.begins_next.match(lowered(text.content))
    mentions = [m for m in sentences[0].reading.mentions if not isinstance(m.said, (SidesSaid, DirectionsSaid))]
    starts = [m.start for m in mentions if m.start > 0]  # sides are said at the end of their words
    dose = min((sentences[0].reading.marked.place(start) for start in starts), default=len(text))
    begins = passes.end() if passes else 0
    polite = roles.polite.match(lowered(text.content), begins)
    begun = text.slice(polite.end() if polite else begins, max(dose, 1))
    stop = roles.name_stops.search(lowered(begun.content), 1)
    name = begun.slice(0, stop.start() if stop else None).strip(" -–—\"'")
    words = WORDS.findall(name.content)
    imperative = is_imperative(lowered(name.content), lexicon)
    counted = _behind_number(sentences[0].reading, lexicon) if len(words) <= 1 else None
    if counted is not None and not roles.moves.search(lowered(name.content)):  # "a brisk five-minute walk"
        return counted
    told = any(len(word) > MOST_LETTERS for word in words)
    plain = len(words) <= MOST_COMMAND_WORDS or not imperative or roles.moves.search(lowered(name.content))
    if told and len(words) <= MOST_NAME_WORDS and plain:
        return _ended(name, list(re.finditer(r"\S+", name.content)), lexicon)
    for sentence in sentences[:3]:
        found = named_movement(sentence.text, lexicon)
        commanded = is_imperative(sentence.reading.marked.content, lexicon)
        if found is not None and not (commanded and len(WORDS.findall(found.content)) == 1):
            return found
    return name_of(sentences[0].reading, lexicon)


def _from_lead(sentences: Sequence[Sentence], lexicon: Lexicon) -> Sequence[Sentence]:
    """The sentences from the one on that leads over to the exercise, past a greeting: "Hello all. We start with…"."""
    first = sentences[0].reading
    if len(sentences) > 1 and lexicon.roles.only_leads.fullmatch(first.marked.content):
        return sentences[1:]
    if first.mentions or is_imperative(first.marked.content, lexicon):
        return sentences
    begins = [i for i, s in enumerate(sentences[:3]) if lexicon.roles.begins_next.match(lowered(s.text.content))]
    return sentences[begins[0] :] if begins else sentences


def _entered(sentences: Sequence[Sentence], lexicon: Lexicon) -> Text | None:
    """The movement that is entered after a word on how the one before ends: "Lower the feet. Lift into bridge for…"."""
    first, *others = sentences[:3]
    if first.reading.mentions:
        return None
    moved = lexicon.roles.moves.search(first.reading.marked.content)
    for text in (sentence.text for sentence in ([first] if moved else others) if moved or sentence.reading.mentions):
        content = lowered(text.content)
        for into in lexicon.joints.enters.finditer(content):
            move = lexicon.roles.moves.search(content, into.end())
            words = content[into.end() : move.end()] if move else ""
            if 0 < len(words.split()) <= MOST_ENTERED_WORDS and not re.search(r"[.,;:!?]", words):
                return text.slice(into.end(), into.end() + len(words))
    return None


def beyond_position(name: Text, sentences: Sequence[Sentence], lexicon: Lexicon) -> Text | None:
    """What is done in a position that is all a name says: "Standing, lift one leg", "Lie down. Bend your knees"."""
    roles = lexicon.roles
    first = sentences[0].text
    begun = first.content.find(name.content)
    leading = first.content[: max(begun, 0)]
    if leading and len(WORDS.findall(leading)) <= MOST_LEADING_WORDS and not any(map(str.isdecimal, leading)):
        first = first.slice(begun)  # "Start by lying on your back. Bend…"
    if roles.only_position.fullmatch(lowered(name.content)) is None or not first.content.startswith(name.content):
        return None
    if lexicon.joints.from_one_to_another.match(lowered(name.content)):
        return None
    glued = roles.in_position.match(lowered(first.content))
    sign = AFTER_CLAUSE.search(first.content, len(name.content))
    if glued is not None:
        behind = first.slice(glued.end())
    elif sign is not None:
        behind = _past_positions(first.slice(sign.end()), lexicon)
    else:
        behind = sentences[1].text if len(sentences) > 1 else NO_NAME
    done = _done_there(behind.strip(EDGES), lexicon)
    if done is None and glued is None and sign is not None and len(sentences) > 1:  # "Lie down, left leg straight."
        return _done_there(sentences[1].text.strip(EDGES), lexicon)
    return done


def _past_positions(told: Text, lexicon: Lexicon) -> Text:
    """Some words without the clauses at their beginning that only say how one stands: "with arms folded, raise…"."""
    while (sign := AFTER_CLAUSE.search(told.content)) is not None and lexicon.roles.only_position.fullmatch(
        lowered(told.content[: sign.start()])
    ):
        told = told.slice(sign.end())
    return told


def _done_there(told: Text, lexicon: Lexicon) -> Text | None:
    """The name in words that tell a movement, and neither hold nor repeat one nor another position."""
    words = lowered(told.content)
    roles = lexicon.roles
    begun = roles.begins_next.match(words)
    if not any(c.isalpha() for c in words) or roles.only_position.match(words) or roles.follows.match(words):
        return None
    name = name_of(read_sentence(told.slice(begun.end() if begun else 0), lexicon), lexicon)
    return name if is_imperative(lowered(name.content), lexicon) else None


def name_behind_number(text: Text) -> Text | None:
    """The name behind the number of an exercise, before the text: `Exercise II. | Arm flinging. Stand…`."""
    found = BEHIND.match(text.content)
    if found is None or len(WORDS.findall(found.group(1))) > MOST_NAME_WORDS:
        return None
    return text.slice(*found.span(1)).strip()


def named_with_dose(sentences: Sequence[Sentence], lexicon: Lexicon) -> Text | None:
    """The movement that the first sentence with a dose names: "every minute on the minute: 8 kettlebell swings"."""
    dosed = next((sentence for sentence in sentences if sentence.reading.mentions), None)
    return None if dosed is None else named_movement(dosed.text, lexicon)


def _behind_number(reading: Reading, lexicon: Lexicon) -> Text | None:
    """The movement right behind the first number of a sentence, which it counts or times."""
    number = PLACEHOLDER.search(reading.marked.content)
    if number is None:
        return None
    start = reading.marked.place_after(number.end())
    return named_movement(reading.text.slice(start, start + MOST_BEHIND), lexicon)


def named_movement(text: Text, lexicon: Lexicon) -> Text | None:
    """A word such as "stretch" with the words before it that belong to it; "hold" alone is what is done with it."""
    content = lowered(text.content)
    names = (_with_words_before(text, content, found, lexicon) for found in lexicon.roles.moves.finditer(content))
    return next((name for name in names if not lexicon.roles.same_movement.fullmatch(lowered(name.content))), None)


def _with_words_before(text: Text, content: str, found: re.Match[str], lexicon: Lexicon) -> Text:
    start = found.start()
    for word in reversed(list(re.finditer(r"[\w'-]+", content[: found.start()]))[-3:]):
        adjoining = not content[word.end() : start].strip()
        numbers = lexicon.numbers
        number = word.group()[0].isdecimal() or word.group() in numbers.words or word.group() in numbers.units_ms
        if word.group() in lexicon.roles.name_fillers or number or not adjoining:
            break
        start = word.start()
    end = found.end()
    while (more := re.match(r"[ -][\w'-]+", content[end:])) and lexicon.roles.moves.fullmatch(more.group()[1:]):
        end += more.end()
    return text.slice(start, end)


def name_of(reading: Reading, lexicon: Lexicon) -> Text:
    """The name with which a sentence begins: up to a dose, a sign or a joining word."""
    content = reading.text.content
    if reading.mentions and (
        any(_start_of(one, reading) == 0 and not _is_named(one) for one in reading.mentions)
        or lexicon.joints.before_name.match(reading.marked.content)
    ):
        behind = _after_dose(reading, lexicon)
        if behind is not None:
            return behind
    if (breaths := _breaths_taken(reading)) is not None:
        return breaths
    limit = _end_at_sign(content, min(_end_at_dose(reading, lexicon), _next_dose(reading, 0, lexicon)), lexicon)
    limit = limit if _is_counted(reading) else _end_at_joint(content, limit, lexicon)
    polite = lexicon.roles.polite.match(lowered(content[:limit]))
    name = reading.text.slice(polite.end() if polite else 0, limit).strip(" .:–—-,;×([/|·•")
    name = _shortened(name, lexicon)
    return name if WORDS.search(name.content) else _after_dose(reading, lexicon) or reading.text


def _shortened(name: Text, lexicon: Lexicon) -> Text:
    """A name of as many words as one may have, without words at its end that lead over: "slide it to the left and"."""
    words = list(re.finditer(r"\S+", name.content))
    return name if len(words) <= MOST_NAME_WORDS else _ended(name, words[:MOST_NAME_WORDS], lexicon)


def _ended(name: Text, words: list[re.Match[str]], lexicon: Lexicon) -> Text:
    """The first words of a name up to the last that may end one."""
    while len(words) > 1 and words[-1].group().lower() in lexicon.roles.leads_over:
        words.pop()
    return name.slice(0, words[-1].end())


def _end_at_dose(reading: Reading, lexicon: Lexicon) -> int:
    """Where the name at the beginning of a sentence ends before a dose, or before the sides it is done on."""
    content = reading.text.content
    doses = [
        m for m in (*reading.mentions, *reading.conditional) if not isinstance(m.said, (SidesSaid, DirectionsSaid))
    ]
    starts = [reading.marked.place(_start_of(m, reading)) for m in doses]
    limit = min((s for s in starts if s > 0), default=len(content))
    sign = SIGN_BEFORE.search(content, 0, limit) if doses else None
    limit = sign.start() if sign and sign.start() else limit
    sides = lexicon.joints.name_sides.search(lowered(content), 1, limit)
    if sides is None:
        return limit
    verb_alone = is_imperative(reading.marked.content, lexicon) and len(WORDS.findall(content[: sides.start()])) == 1
    words = lowered(content[: sides.start()]).split()
    of_limb = words[-1] in lexicon.roles.leads_over if words else False  # "lift and extend your right arm and left leg"
    return limit if verb_alone or of_limb else sides.start()


def _end_at_sign(content: str, limit: int, lexicon: Lexicon) -> int:
    """Where a name that ends at a limit ends before that, at a sign or a word that no name goes on behind."""
    passed = lexicon.roles.begins_next.match(lowered(content))
    begun = passed.end() if passed and content[: passed.end()].rstrip().endswith(",") else 1  # "To finish off, sit…"
    quoted = QUOTED.match(content)
    begun = max(begun, quoted.end()) if quoted else begun
    joints = lexicon.joints
    inside = {one.start("sign") for one in joints.between_adjectives.finditer(content)} if "," in content else set()
    ends = (end.start() for end in joints.name_end.finditer(content, begun, max(limit, begun)))
    ends = (end for end in ends if end not in inside)
    return min(
        limit, next((end for end in ends if content[:end].strip() and not _abbreviates(content, end, lexicon)), limit)
    )


def _abbreviates(content: str, at: int, lexicon: Lexicon) -> bool:
    """Whether a full stop is that of a short form with more words behind it: "Alt. lunges"."""
    word = re.search(r"[^\W\d_]+$", content[:at])
    short = word is not None and word.group().lower() in lexicon.abbreviations
    return short and re.match(r"\. [^\W\d_]", content[at:]) is not None


def _is_counted(reading: Reading) -> bool:
    """Whether a few words are all that stands before a count: "Clean and press 3 x 5"."""
    first = min(reading.mentions, key=lambda one: one.start, default=None)
    if first is None or not isinstance(first.said, (RepsSaid, SetsSaid)):
        return False
    return len(WORDS.findall(reading.marked.content[: first.start])) <= MOST_JOINED


def _end_at_joint(content: str, limit: int, lexicon: Lexicon) -> int:
    """The same before a joint behind which one keeps still: "stand on one leg and hold"."""
    if limit == len(content):
        return limit
    joints = lexicon.joints.name_joint.finditer(content, 1, limit)
    return next((one.start() for one in joints if lexicon.activities.still.match(lowered(content), one.end())), limit)


def _start_of(mention: Mention, reading: Reading) -> int:
    """Where a dose begins in the marked sentence.

    The word "breathing" before a code belongs to the name; a code before that word is the name: "4-7-8 breathing".
    So do words that a sign sets apart from the number that counts them: "crunches - 20".
    """
    if not _is_named(mention):
        number = reading.marked.content.find("<", mention.start)
        apart = reading.marked.content[mention.start : number].rstrip().endswith((",", ":", "-", "–", "—"))
        return number if apart else mention.start
    code = max(mention.start, reading.marked.content.find("<", mention.start))
    return code if code > mention.start else mention.end


def _is_named(mention: Mention) -> bool:
    """Whether a dose is told by the name of a way to breathe: "4-7-8 breathing"."""
    return isinstance(mention.said, BreathSaid) and mention.said.coded


def _breaths_taken(reading: Reading) -> Text | None:
    """The breaths with which a sentence begins, behind a lone verb: "take three slow breaths"."""
    first = next((mention for mention in reading.mentions if isinstance(mention.said, BreathsSaid)), None)
    if first is None or len(WORDS.findall(reading.marked.content[: first.start])) != 1:
        return None
    number = reading.marked.content.find(">", first.start, first.end)
    start, end = reading.marked.place_after(number + 1), reading.marked.place_after(first.end)
    name = reading.text.slice(start, end).strip(EDGES)
    return name if number >= 0 and len(WORDS.findall(name.content)) > 1 else None


def introduced(sentences: Sequence[Sentence], lexicon: Lexicon) -> Text | None:
    """The name that the text gives to what is done: "welcome to box breathing"."""
    for sentence in sentences:
        found = lexicon.introduces.search(sentence.reading.text.content)
        if found:
            return sentence.reading.text.slice(*found.span("name")).strip()
    return None


def presented_name(text: Text, lexicon: Lexicon) -> Text | None:
    """The name with which a sentence presents an exercise by its place: "the next stretch is a side bend"."""
    words = lowered(text.content)
    found = lexicon.roles.presents.match(words)
    if found is None:
        return None
    if (called := lexicon.called.search(words)) is not None:
        return text.slice(*called.span("name"))
    name = found["name"] or ""
    likely = (found["be"] and found["article"]) or lexicon.roles.moves.search(name)
    if name and likely and lexicon.roles.no_presented_name.match(name) is None:
        return text.slice(*found.span("name"))
    return text.slice(*found.span("aside")) if found["aside"] else None


def named_first(text: Text, lexicon: Lexicon) -> Text | None:
    """The name with which a sentence leads over to what is told next: "to do the fan, spread…", "on to the fan"."""
    words = lowered(text.content)
    found = lexicon.roles.names_first.match(words)
    if found is None or lexicon.roles.no_presented_name.match(found["name"]):
        return None
    behind = words[found.end() :]
    known = lexicon.roles.moves.search(found["name"]) is not None
    if lexicon.roles.bodily.fullmatch(found["name"]) or bool(behind.strip()) is (found["led"] is not None):
        return None
    if found["led"] is None and not (found["article"] and is_imperative(behind.strip(), lexicon)):
        return None
    if found["part"] and lexicon.headings.condition.match(f"{found['article']}{found['name']}"):
        return None
    return text.slice(*found.span("name")) if known or found["article"] or found["led"] else None


def capitals_name(sentences: Sequence[Sentence], lexicon: Lexicon) -> Text | None:
    """A name in capital letters in the first sentences: "now HEEL DIGS"; not what warns, "STOP AT ONCE"."""
    for sentence in sentences[:3]:
        for found in LOUD.finditer(sentence.text.content):
            if not lexicon.roles.caution.match(lowered(found.group())):
                return sentence.text.slice(*found.span())
    return None


def _after_dose(reading: Reading, lexicon: Lexicon) -> Text | None:
    """The name behind a dose: `10 squats`, `30 s plank`."""
    content = reading.text.content
    dose = lexicon.joints.before_name.match(reading.marked.content)
    begin = reading.marked.place_after(dose.end()) if dose else 0
    stop = _next_dose(reading, begin, lexicon)
    found = NAME.search(content, begin, stop)
    if not found:
        return None
    doses = [mention for mention in reading.mentions if not _is_named(mention)]
    ends = [reading.marked.place_after(_end_of_dose(reading, mention, lexicon)) for mention in doses]
    behind = NAME.search(content, max((end for end in ends if begin < end < found.end()), default=begin), stop)
    over = max((end for end in ends if end > found.end()), default=0)
    if over and len(found[0].strip()) == 1:
        behind = NAME.search(content, over) or behind  # the letters of sides are no name: "5L, 5R windmill"
    start, end = (behind or found).span()
    start, end = _with_distance(content, start, end, lexicon)
    lengths = [one for one in reading.marked.quantities if one.length and not content[one.end : start].strip()]
    start = lengths[-1].start if lengths and lengths[-1].end <= start else start  # "200 kick" of "4 x 200 kick"
    sides = lexicon.joints.name_sides.search(lowered(content), start, end)
    name = reading.text.slice(start, sides.start() if sides else end).strip(EDGES)
    joint = lexicon.joints.of_name.match(lowered(name.content))
    name = name.slice(joint.end()) if joint else name
    if lengths and lexicon.common.issuperset(WORDS.findall(lowered(name.content))):
        return reading.text.slice(lengths[-1].start, lengths[-1].end)  # "6 x 100 on 1:30"
    return name if any(c.isalpha() for c in name.content) else None


def is_distance(name: Text, lexicon: Lexicon) -> bool:
    """Whether a name says no more than how far: "50 yards", of "4 x 50 yards: kick"."""
    number, _, unit = name.content.lower().rpartition(" ")
    return number[:1].isdigit() and unit in lexicon.numbers.measures


def _with_distance(content: str, start: int, end: int, lexicon: Lexicon) -> tuple[int, int]:
    """Where a name behind a dose begins and ends: with how far it goes, and before how it is done behind a dash.

    Of "4 x 50 yards: swim" the distance alone is no name.
    """
    word = WORDS.match(content, start)
    unit = word is not None and word[0].lower() in lexicon.numbers.measures
    front = content[:start].rstrip() if unit else content[:start]
    front = front[:-1] if front[-1:] == "-" and front[-2:-1].isdigit() else front  # "1-arm swing"
    if word is not None and unit and not content[word.end() : end].strip():
        behind = BEHIND_SIGN.match(content, end)
        end = behind.end() if behind else end
        dash = None
    else:
        dash = DASH.search(content, start, end)
    return len(front.rstrip("0123456789.,")), dash.start() if dash else end


SIGN_BEFORE = late_pattern(r"\s[x×]\s*$")
"""The sign in front of a number, which is no part of the name before it."""
TIMES = late_pattern(r"<t\d+>")


def _next_dose(reading: Reading, begin: int, lexicon: Lexicon) -> int:
    """Where the words end that stand before the next time of rest in a sentence: "plank" of "plank with 30 s rest".

    A time at which each begins ends them too: "free" of "3 x 200 free @ 3:00".
    """
    content, marked = reading.text.content, reading.marked
    starts = [one for one in reading.mentions if isinstance(one.said, BeatSaid | ClockSaid)]
    times = (
        time
        for time in TIMES.finditer(marked.content)
        if lexicon.activities.resting.match(marked.content, time.end() + 1)
        or any(one.start < time.end() <= one.end for one in starts)
        or (lexicon.numbers.lengths and lexicon.numbers.sends_off.search(marked.content, 0, time.start()))
    )
    end = next((start for time in times if (start := marked.place(time.start())) > begin), len(content))
    off = lexicon.numbers.sends_off.search(lowered(content), begin, end) if end < len(content) else None
    end = off.start() if off is not None else end
    while end < len(content) and (word := re.search(r"[\s,;–—-]*([\w'-]+)[\s,;(–—-]*$", content[begin:end])):
        if word.group(1).lower() not in lexicon.common or not word.start():
            return end
        end = begin + word.start()
    return end


def _end_of_dose(reading: Reading, mention: Mention, lexicon: Lexicon) -> int:
    """Where a dose ends in the marked sentence: behind its number if the words after that are what is counted."""
    words = reading.marked.content[mention.start : mention.end]
    number = words.rfind(">") + 1
    counted = set(WORDS.findall(words[number:]))
    if mention.start or not number or not counted or counted & lexicon.numbers.counted:
        return mention.end
    return mention.start + number


def plain_name(name: Text, lexicon: Lexicon) -> Text:
    """A name without the doses around it and the columns of a form behind it, if anything is left."""
    columns = COLUMNS.search(name.content)
    if columns and columns.start():
        name = name.slice(0, columns.start())
    passed = lexicon.roles.begins_next.match(lowered(name.content))
    if passed and WORDS.search(name.content[passed.end() :]):
        name = name.slice(passed.end())
    marked = mark_numbers(name, lexicon)
    dose = lexicon.joints.before_name.match(marked.content)
    own = lexicon.roles.number_in_name.match(marked.content)
    behind = lexicon.joints.behind_name.search(marked.content, own.end() if own else 0)
    start = marked.place_after(dose.end()) if dose else 0
    bare = name.slice(start, marked.place_after(behind.start()) if behind else None).strip(EDGES)
    named = bare if WORDS.search(bare.content) else name.strip(EDGES)
    pictures = PICTURES.match(named.content)
    return named.slice(pictures.end()) if pictures else named


LEAST_NOTES: Final = 2
"""So many notes under a name tell how it is done,"""
MOST_OVER_NOTES: Final = 12
"""and the name has no more words, what stands in brackets behind it aside."""
MOST_SMALL: Final = 3
"""Letters of a word that may be written small in a title: "the", "and"."""
_BEHIND: Final = late_pattern(r"\((?P<inside>[^()]*(?:\([^()]*\)[^()]*)*)\)[^\w()]*$")
_LATIN: Final = late_pattern(r"[A-Za-z]{2}")


def stands_over_notes(lines: Sequence[Line], lexicon: Lexicon) -> bool:
    """Whether the first of some lines is a few words, written like a name, over several notes of a deeper list."""
    first, *others = lines
    name = in_latin(first.text).content.strip(" *_:")
    behind = _BEHIND.search(name)
    name = name[: behind.start()] if behind else name
    words = WORDS.findall(name)
    notes = sum(line.depth > first.depth for line in others)
    if notes < LEAST_NOTES or not 0 < len(words) <= MOST_OVER_NOTES or first.text.content.rstrip()[-1:] in ".!?;":
        return False
    longer = [word for word in words if len(word) > MOST_SMALL]
    titled = len(longer) > 1 and all(word[0].isupper() for word in longer)
    return titled or not is_imperative(lowered(name), lexicon)


def in_latin(name: Text) -> Text:
    """A name in other letters as it is called in brackets behind it: "虎戏 (hǔ xì, Tiger)"; any other as it is."""
    behind = _BEHIND.search(name.content)
    if behind is None or _LATIN.search(name.content[: behind.start()]) or not _LATIN.search(behind["inside"]):
        return name
    comma = behind["inside"].find(",")
    return name.slice(behind.start("inside") + comma + 1, behind.end("inside")).strip(" *_")
