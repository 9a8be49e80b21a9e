"""English: sentences that tell of something and ask for nothing, however many numbers stand in them.

A subject other than the listener's movement, and a verb of what is found, made, needed or felt: "the muscle works for 30
seconds of each minute", "our coach made us do 200", "you have 26 bones in each foot". What is asked for is told in other
words: by a verb of doing ("hold", "repeat"), by a duty ("should be done"), or by no verb at all ("squats, 20").
"""

from __future__ import annotations

from typing import Final

from guide.late import late_pattern

_OTHERS: Final = (
    r"(?:he|she|(?:(?:most|some|many|several|other|the|these|those|our|my|young|older|elderly|healthy|average|top|elite) )*"
    r"(?:people|men|women|adults|athletes|runners|climbers|dancers|seniors|researchers|scientists|doctors|experts|"
    r"participants|subjects|patients|volunteers|studies|trials|surveys|coach(?:es)?|trainers?|teachers?|instructors?|"
    r"grand(?:mother|father|ma|pa)|monks|soldiers|champions?|heroes|hero|record|readers|users|fans))"
)
"""Those of whom a text tells, and who are not those who listen."""
_THING: Final = r"(?:it|this|that|(?:the|your|my|our|a|an|each|every|one) (?!(?:other|next|last|second)\b)(?:[a-z'’-]+ ){0,3}?[a-z'’-]+)"
"""What else a sentence may be about."""
_HAPPENS: Final = (
    r"took|costs?|works|worked|passes|passed|beats?|sounds?|looks?|looked|seems?|gains?|gained|"
    r"needs? <t\d+> (?:hours?|days?|to)|weighs?|matters?|strengthens|improves|lowers (?:the|your) (?:pulse|heart|blood)|"
    r"burns?|burned|burnt|recovers?|heals?|ranks?|starts at|feels|felt"
)
_TELL: Final = (
    r"asked|asks|told|said|says|found|showed|reported|claim(?:s|ed)?|made|did|had|was|were|used to|managed|"
    r"prefers?|may prefer|likes?|feel|felt|believes?|believed|think|thought|earned|won|lost|broke|teach(?:es)?|taught|"
    r"who (?:did|do|does|held|performed|trained|exercised|walked|practi[sc]ed)|completed|performed|practi[sc]ed|trained"
)
_NOT_ASKED: Final = r"(?![^.;]*\b(?:hold|held|holding|repeat|repeated|repeating|perform|performed|performing|practi[sc]ed?|reps|repetitions)\b)"
"""No verb of doing behind it, with which a sentence asks for something all the same: "it takes ten, repeated slowly"."""
_COUNTED: Final = r"(?!(?:reps?|repetitions?|times|sets?|rounds?|cycles?|breaths?|more|left|goes|turns|tries|(?:[a-z-]+ )?(?:exercises|moves|movements|stations|stretches|poses|intervals|minutes|seconds)|of|on|to|each|per|with|in|and|or)\b)"
"""What is had so many times is a part of something, not a repetition."""

TELLS_OF: Final = late_pattern(
    r"^\W*(?:(?:and|but|so|because|although|in fact|actually|believe me|trust me|of course|once|back then),? )?"
    r"(?:"
    r"in (?:<[nx]\d+>|a|another|the|this|that|recent|some) (?:[a-z-]+ )?(?:study|studies|trial|trials|survey|experiment|film|movie|novel|research|interview)\b"
    r"|(?:according to|research(?: (?:shows?|suggests?|found))?|studies (?:show|suggest|have))\b"
    rf"|{_OTHERS}(?: [a-z]+ly)? (?:{_TELL})\b"
    rf"|{_THING} (?:(?:only|really|just|also|often|usually|always|already) )?(?:{_HAPPENS})\b{_NOT_ASKED}"
    rf"|(?:you|we|they|{_THING}) (?:have|has|had) (?:about |around |only |just |over |exactly )?<[nx]\d+> {_COUNTED}[a-z-]+"
    r"|(?:you|we|they)(?: can| will|'ll)? (?:burn|burned|burnt|lose|save)\b"
    r"|(?:i|we) (?:(?:only|just|barely|hardly|once|even) )*(?:managed|paused|thought|wondered|laughed|giggled|counted|timed|remember|noticed|learned|learnt)\b"
    r"|<[nx]\d+>(?: times)? (?:i|we|he|she|they|it|you) (?:nearly|almost|had|was|were|fell|lost|forgot)\b"
    r"|(?:only |just |about |over |fewer than |anything over )?<[nxt]\d+>(?: [a-z-]+){0,3} (?:sounds?|seems?|feels?|looks?|beats?|may not|might not|equals?|is long enough|is fine)\b"
    r"|<[nx]\d+> of (?:the|these|those|my|our|your|them)\b[^.;,<>]*(?:<[nx]\d+>)?[^.;,<>]*?\b(?:are|is|were|fall|take|work|get|say|have)\b"
    r"|(?:if )?<[nx]\d+>(?: per side)? (?:is|was|being|means|equals) no\b|on an? (?:[a-z-]+ )?scale\b"
    r"|quality (?:matters|counts|comes|over|before)\b"
    r")"
)
