"""What can be written in a mark, in English: each pattern stands for a whole part between two commas."""

from __future__ import annotations

from typing import Final

from guide.late import late_pattern
from guide.understand.lexicon import Marks
from guide.understand.lexicon.phrases import Phrase

_PACE = r"(?P<pace>very slowly|slowly|quickly)"


def _written_out(pattern: str) -> str:
    """A part of a mark with its placeholders written out: {T} a time, {N} a count, {X} a code such as 4-7-8."""
    return (
        pattern.replace("{T}", r"<t(?P<t>\d+)>")
        .replace("{N2}", r"<n(?P<n2>\d+)>")
        .replace("{N}", r"<n(?P<n>\d+)>")
        .replace("{X}", r"<x(?P<x>\d+)>")
        .replace("{PACE}", _PACE)
    )


def _part(says: str, pattern: str) -> Phrase:
    return Phrase(says, pattern, _written_out)


ENGLISH_MARKS: Final = Marks(
    parts=(
        _part("control", r"(?P<words>no dose|skip|beep|from here|at the end|said|not said|alternating)"),
        _part("role", r"as (?P<role>[a-z ]+)"),
        _part("silence", r"(?:pause|silence|wait)(?: for)? {T}"),
        _part("silence", r"ready(?: for)? {T}"),
        _part("rest_between", r"rest(?: of| for)?(?: {T})? between (?:the |each |all |all the )?(?P<between>[a-z]+)"),
        _part("rest_between", r"{T} (?:of )?rest between (?:the |each |all |all the )?(?P<between>[a-z]+)"),
        _part("rest", r"rest(?: of| for)?(?: {T})?"),
        _part("rest", r"{T}(?: of)? rest"),
        _part("breath_empty", r"hold (?:your |the )?breath empty(?: for)? {T}"),
        _part("breath_full", r"hold (?:your |the )?breath(?: full)?(?: for)? {T}"),
        _part("breath_in", r"(?:breathe in|inhale)(?: for)? {T}"),
        _part("breath_out", r"(?:breathe out|exhale)(?: for)? {T}"),
        _part("breath_code", r"breath(?:e|ing)?:? {X}"),
        _part("breath_code", r"{X} breath(?:s|ing)?"),
        _part("breaths", r"{N} breaths?"),
        _part("breaths", r"breaths"),
        _part("hold", r"hold(?: for)?(?: {T})?"),
        _part("hold", r"{T}(?: of)? holds?"),
        _part("sets_time", r"{N} ?[x×] ?{T}"),
        _part("sets_reps", r"{N} ?[x×] ?{N2}"),
        _part("sets_reps", r"{N} sets? of {N2}(?: reps)?"),
        _part(
            "reps",
            r"(?:{N} )?(?:reps?|repetitions?|times)(?: {PACE}| (?P<breathed>with (?:the breath|{N2} breaths?)))?(?: (?:@|at) (?:{T}(?: each)?|{X}))?",
        ),
        _part("sets", r"{N} sets?"),
        _part("sets", r"sets"),
        _part("rounds", r"{N} (?:rounds?|circuits?|cycles?)"),
        _part("rounds", r"rounds"),
        _part("repeat", r"repeat(?: {N} times)?"),
        _part("every", r"(?:one |a (?:set|round) )?every (?:{T}|minute(?: on the minute)?)(?:,? for <t(?P<t2>\d+)>)?"),
        _part("every", r"e(?:<x(?P<x>\d+)>)?mom(?:,? for)? <t(?P<t2>\d+)>"),
        _part("every", r"e(?:<x(?P<x>\d+)>)?mom ?(?:x|×|for)? ?{N}(?: rounds?)?"),
        _part("as_many", r"as many (?:rounds |times )?as (?:you can|possible|fit)(?: in(?:to)?| for)? {T}"),
        _part("as_many", r"amrap:?(?: in| for)? {T}"),
        _part("as_many", r"{T} amrap"),
        _part("first", r"(?P<side>left|right)(?: [a-z]+)? first"),
        _part("directions", r"(?:both|each|either) (?:directions?|ways?)"),
        _part("sides", r"(?:each|both|every|per|either) (?P<limb>[a-z]+)"),
        _part("pace", r"{PACE}"),
        _part("beat", r"(?:@|at) {T}(?: each)?"),
        _part("tempo", r"(?:@|at|tempo) {X}"),
        _part("work", r"(?:(?:work|move)(?: for)?|for)? ?{T}"),
        _part("work", r"work"),
    ),
    things=late_pattern(r"have ready: ?(?:nothing|(?P<rest>.+))"),
    ways=late_pattern(r"both directions: ?(?P<first>[^,]+), ?(?P<second>[^,]+)"),
    only_if=late_pattern(r"only if: ?(?P<rest>.+)"),
    for_all=late_pattern(r"for all: ?(?P<rest>.+)"),
    no_dose=late_pattern(r"\[no dose\]"),
    beep=late_pattern(r"\[beep\]"),
    opens=late_pattern(
        r"(?:<[tn]\d+>|no dose|skip|beep|rest|hold|pause|ready|as many|amrap|breathe|inhale|exhale|reps|sets|rounds|repeat|work|each|both|left|right)\b"
        r"|<[tn]"
    ),
)
