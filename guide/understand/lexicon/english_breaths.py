"""English: patterns of breathing.

Pairs of what is said and a pattern, with the placeholders of `guide.understand.lexicon.english`. They are tried before
the phrases for one phase of a breath.
"""

from __future__ import annotations

from typing import Final

_IN: Final = r"(?:breathe in|breathing in|inhal(?:e|ing))"
_OUT: Final = r"(?:breathe out|breathing out|exhal(?:e|ing))"
_NEXT: Final = r"(?: \w+){0,4}(?:[,;:–—]| and| then)+ (?:and |then )*"
_THROUGH: Final = r"(?:through|by|via) (?:the|your|both|pursed)[^.;:,<>()]{0,25}"
_PHASE: Final = rf"{_IN}|{_OUT}|(?:hold|holding|retain|retaining|keep) (?:the|your|our|my) (?:breath|air)(?: in)?"
_TO: Final = r"(?:{N}|<c(?P<n2>\d+)>)"
_COUNT: Final = (
    r"(?:(?:while|as) (?:you|we)(?: are)? (?:\w+ )?count(?:ing)?|(?:(?:while|and|then|as) )?(?:slowly |silently |mentally )?count(?:ing)?)"
    rf"(?: \(?(?:slowly|silently|mentally|aloud|again|gently|in your head|to yourself|as before|thus)\)?)?[,:–—-]?(?: up)?(?: from)?(?: to)? ?{_TO}(?! times)"
)
_SO_LONG: Final = r"(?:(?: for| over| to)(?: a)?(?: slow)?(?: count of)?)? (?:{N}|{T})(?! (?:times|rounds|breaths))"
_EACH_COUNT: Final = r"[^.;<>]{0,40}?(?:each|all|every (?:phase|part|step))[^.;<>]{0,25}?(?:{N}|{T})(?! times)"

_MARK: Final = r"(?: \[[^\[\]<>]{0,20}\])?"

BREATHS: Final = (
    # In and out alike: `inhale and exhale for 5 seconds each`, `five seconds of inhalation and exhalation`.
    ("even", rf"\b{_IN}\b[^.;:<>,]{{0,30}} and (?:then )?(?:{_OUT}|out)\b[^.;:<>]{{0,40}}?(?:{{N}}|{{T}})(?: counts?| beats?)? (?:each|apiece)\b"),
    ("even", rf"\b{_IN} and (?:then )?(?:{_OUT}|out)(?: (?:equally|evenly),?| for the same (?:time|length|count)\b)[^.;:<>]{{0,25}}?(?:{{N}}|{{T}})(?! (?:times|rounds|breaths))"),
    ("even", r"(?:{T}|{N}(?: counts?| beats?)) (?:of|for|per|on) (?:(?:each|the|every|your) )?(?:inhal(?:e|ation|ing)|in[ -]?breath)(?:,? and|,| &) (?:(?:the|your|each) )?(?:exhal(?:e|ation|ing)|out[ -]?breath)\b"),
    ("even", r"\b(?:the|your|each|every|equal|an?) (?:inhale|inhalation|in[ -]?breath) and (?:(?:the|your|each|every|an?) )?(?:exhale|exhalation|out[ -]?breath)\b[^.;:<>]{0,25}?\b(?:for|to|lasts?|takes?|of|be|is|are)(?: each)?(?: about| for)?(?: a count of)? (?:{N}|{T})(?! (?:times|rounds|breaths))"),
    ("in_out", r"{N} (?:counts?|beats?) in\b(?:,| and| then|;)* <n(?P<n2>\d+)>(?: counts?| beats?)? out\b"),
    ("breath", r"(?:{T}|{N}(?: counts?| beats?)?) (?:for|on|per) (?:the|each|every|your) (?P<phase>inhale|in[ -]breath|exhale|out[ -]breath)\b"),
    ("breath", r"\b(?P<phase>(?:out|in)-?breath|(?:ex|in)halation)\b[^.;:<>]{0,20}?\b(?:lasts?|takes?|be|is)(?: for)?(?: a count of)? (?:{N}|{T})(?! (?:times|breaths))"),
    # Every phase as long as the others: `in, hold, out, hold, each for a count of four`.
    ("square", rf"\b{_IN}{_NEXT}hold{_NEXT}{_OUT}(?P<empty>{_NEXT}(?:hold|pause|rest|wait))?\b{_EACH_COUNT}"),
    ("square", r"\b(?P<empty>(?:box|square)[ -]breath\w*)\b[^.;<>]{0,40}?(?:{T}|{N}(?: counts?)?)[^.;<>]{0,15}? (?:a|per|each|every|on each|to each|for each|on every|for every) (?:side|phase|part|step|corner|stage)\b"),
    ("square", r"\b(?P<empty>(?:box|square)[ -]breath\w*)\b[^.;<>]{0,12}?(?:{T}|{N}(?: counts?)?) (?:each|apiece)\b"),
    # With empty lungs: `exhale and hold the breath out for 10 seconds`.
    ("breath", rf"\b(?P<phase>(?:hold|keep|stay)(?:ing)? (?:(?:the |your )?(?:breath|air|lungs) )(?:out|empty))\b{_SO_LONG}"),
    ("breath", rf"\b(?:exhal\w+|breath(?:e|ing) (?:it )?(?:all )?out)\b[^.;<>]{{0,20}}?\b(?P<phase>(?:hold|keep|stay)(?:ing)?(?: it)? (?:out|empty))\b{_SO_LONG}"),
    ("breath", rf"\b(?:inhal\w+|breath(?:e|ing) in)\b[^.;<>]{{0,20}}?\b(?P<phase>hold(?:ing)?(?: it)?) in{_SO_LONG}"),
    ("breath", r"\b(?P<phase>(?:count|pause|rest|wait|stop)(?: (?:for|to))? {N}(?: (?:pulse )?(?:beats?|units?|counts?))? (?:in )?between (?:the |each |every |your )?breaths?)\b"),
    # In few words: `inhale 4, hold 4, exhale 4, wait 4`; `breathe in for 4, wait for 4`.
    ("breath", rf"\b(?P<phase>{_IN}|{_OUT}),? {{N}}(?=[,.;)]|\W*$| and\b| then\b| hold\b)(?! times)"),
    ("breath_more", r"(?:,|;|\band|\bthen|–|—) ?(?:and |then )*(?P<phase>pause|rest|wait|stop)(?: (?:it|there|here|empty|full|again))*(?: for)? {N}(?=[,.;)]|\W*$| and\b| then\b)"),
    # One phase for as long as one counts: `inhale while you count four`.
    ("breath", rf"\b(?P<phase>{_PHASE})\b(?:(?!\b(?:{_PHASE})\b)[^.;:<>()]){{0,50}}? {_COUNT}"),
    ("breath", rf"\bcount(?:ing)?(?: (?:slowly|silently|again|gently))?(?: up)?(?: from)?(?: to)? {_TO}(?! times),? (?:as|while) (?:you|we)(?: are)? (?:\w+ )?(?P<phase>{_PHASE})\b"),
    ("breath", rf"\b(?P<phase>{_PHASE})\b[^.;:,<>()]{{0,50}}? \((?=[^()]{{0,30}}(?:\bcounts?\b|\bbeats?\b|<t))(?:[a-z]+ ){{0,5}}(?:{_TO}|{{T}})"),
    ("breath", r"\b(?P<phase>close both (?:sides|nostrils)|close both(?= for\b)|close the nostrils|keep the lungs (?:full|empty))\b[^.;:<>()]{0,25}? (?:for|to|over) (?:a )?(?:slow )?(?:count of )?(?:{N}|{T})(?! (?:times|rounds|breaths))"),
    ("breath", r"\b(?P<phase>tak(?:e|ing) an? (?:[a-z]+,? ){0,2}breath(?: in)?)\b(?:(?! hold| out\b| exhal| let\b| releas)[^.;:<>(),]){0,40}? (?:for|to|over) (?:a |the )?(?:slow )?count of {N}(?! times)"),
    # With a word on how: `exhale through the mouth, making a whooshing sound, for 8 seconds`; narrators pause inside.
    ("breath", rf"\b(?P<phase>{_IN}|{_OUT})\b[^.;:,<>()]{{0,60}}(?:,{_MARK} (?:making|with|letting|leaving|keeping|while|as|through|like|and making)\b(?:(?! hold\b)[^.;:,<>()]){{0,50}}?),?{_MARK} (?:for|to|over)(?: a| the)?(?: slow)?(?: count of)? (?:{{N}}|{{T}})(?! (?:times|rounds|breaths))"),
    # One phase, told by where the air goes: `in through the nose for 3`.
    ("breath", rf"\b(?P<phase>in|out) {_THROUGH} (?:for|to|over)(?: a)?(?: slow)?(?: count of)? (?:{{N}}|{{T}})(?! (?:times|rounds|breaths))"),
    ("breath", rf"\b(?P<phase>in|out) {_THROUGH},? {_COUNT}"),
    # Out with a sound: `out on "sss" for 8`, `out on a hiss for 12`.
    ("breath", r"\b(?P<phase>out) (?:on|with) (?:an? )?(?:long |soft |steady |gentle )?[\"“'‘]?[a-z]{1,8}[\"”'’]?(?: sound)? (?:for|over) (?:a )?(?:count of )?(?:{N}|{T})(?! (?:times|rounds|breaths))"),
    ("counted", r"\b(?P<phase>in|out)(?: \w+ly)? (?:through|by|via) (?:the|your|both|pursed)\b[^.;:,<>()]{0,40}[ ,…–—-]*{C}"),
    ("breath", r"\b(?P<phase>fill (?:up|the lungs|your lungs)|let the (?:air|breath) (?:go|out)|empty (?:the|your) lungs)\b[^.;:,<>()]{0,40}? (?:for|over|to) (?:a count of )?(?:{N}|{T})(?: beats| counts)?(?! times)"),
)  # fmt: skip
