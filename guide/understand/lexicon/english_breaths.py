"""English: breathing.

Phrases are pairs of what is said and a pattern, with the placeholders of `guide.understand.lexicon.english_phrases`.
Those of `BREATHS` tell how to breathe in few words, and are tried before those for one phase of a breath.
"""

from __future__ import annotations

from typing import Final

from guide.late import late_pattern
from guide.understand.lexicon.body import Breathing

_IN: Final = r"(?:breathe in|breathing in|inhal(?:e|ing))"
_OUT: Final = r"(?:breathe out|breathing out|exhal(?:e|ing))"
_NEXT: Final = r"(?: \w+){0,4}(?:[,;:–—]| and| then)+ (?:and |then )*"
_THROUGH: Final = r"(?:through|by|via) (?:the|your|both|pursed)[^.;:,<>()]{0,25}"
_PHASE: Final = rf"{_IN}|{_OUT}|(?:hold|holding|retain|retaining|keep) (?:the|your|our|my) (?:breath|air)(?: in)?"
_TO: Final = r"(?:{N}|[\"'“‘]?<c(?P<n2>\d+)>)"
_NO_OFTEN: Final = r"(?! (?:(?:deep|slow|full|long|big|easy|complete|such|more) )*(?:times|breaths?|rounds|cycles|reps|repetitions|repeats)\b)"
"""Not behind a number that says how often: `breathe in and out for six cycles` is no six seconds of breath."""
_COUNT: Final = (
    r"(?:(?:while|as) (?:you|we)(?: are)? (?:\w+ )?count(?:ing)?|(?:(?:while|and|then|as) )?(?:slowly |silently |mentally )?count(?:ing)?)"
    rf"(?: \(?(?:slowly|silently|mentally|aloud|again|gently|in your head|to yourself|as before|thus)\)?)?[,:–—-]?(?: up)?(?: from)?(?: to)? ?{_TO}{_NO_OFTEN}"
)
_SO_LONG: Final = rf"(?:(?: for| over| to)(?: a)?(?: slow)?(?: count of)?)? (?:{{N}}|{{T}}){_NO_OFTEN}"
_EACH_COUNT: Final = (
    rf"[^.;<>]{{0,40}}?(?:each|all|every (?:phase|part|step))[^.;<>]{{0,25}}?(?:{{N}}|{{T}}){_NO_OFTEN}"
)

_MARK: Final = r"(?: \[[^\[\]<>]{0,20}\])?"

BREATHS: Final = (
    # A movement with the breath, so often: `inhale to open, exhale to round for 6 cycles`.
    ("more_reps", rf"\b{_IN} (?!and (?:then )?(?:{_OUT}|out)\b)[^.;:<>]{{1,50}}?\b{_OUT} [^.;:<>]{{1,40}}? for {{N}} (?:(?:full|complete|slow|more) )*(?:cycles|rounds|repetitions)\b"),
    # So many breaths, however they are called: `breathe in and out for 6 cycles`.
    ("breaths", r"(?:(?<=in and out for )|(?<=inhale and exhale for )|(?<=out slowly for )|(?<=out gently for )|(?<=out deeply for )|(?<=out through the nose for )|(?<=out through your nose for )){N} (?:(?:full|complete|slow|deep|easy|more) )*(?:cycles|rounds|repetitions)\b"),
    # In and out alike: `inhale and exhale for 5 seconds each`, `five seconds of inhalation and exhalation`.
    ("even", rf"\b{_IN}\b[^.;:<>,]{{0,30}} and (?:then )?(?:{_OUT}|out)\b[^.;:<>]{{0,40}}?(?:{{N}}|{{T}})(?: counts?| beats?)? (?:each|apiece)\b"),
    ("even", rf"\b{_IN} and (?:then )?(?:{_OUT}|out)(?: (?:equally|evenly),?| for the same (?:time|length|count)\b)[^.;:<>]{{0,25}}?(?:{{N}}|{{T}}){_NO_OFTEN}"),
    ("even", r"(?:{T}|{N}(?: counts?| beats?)) (?:of|for|per|on) (?:(?:each|the|every|your) )?(?:inhal(?:e|ation|ing)|in[ -]?breath)(?:,? and|,| &) (?:(?:the|your|each) )?(?:exhal(?:e|ation|ing)|out[ -]?breath)\b"),
    ("even", rf"\b(?:the|your|each|every|equal|an?) (?:inhale|inhalation|in[ -]?breath) and (?:(?:the|your|each|every|an?) )?(?:exhale|exhalation|out[ -]?breath)\b[^.;:<>]{{0,25}}?\b(?:for|to|lasts?|takes?|of|be|is|are)(?: each)?(?: about| for)?(?: a count of)? (?:{{N}}|{{T}}){_NO_OFTEN}"),
    ("in_out", r"{N} (?:counts?|beats?) in\b(?:,| and| then|;)* <n(?P<n2>\d+)>(?: counts?| beats?)? out\b"),
    ("breath", r"(?:{T}|{N}(?: counts?| beats?)?) (?:for|on|per) (?:the|each|every|your) (?P<phase>inhale|in[ -]breath|exhale|out[ -]breath)\b"),
    ("breath", rf"\b(?P<phase>(?:out|in)-?breath|(?:ex|in)halation)\b[^.;:<>]{{0,20}}?\b(?:lasts?|takes?|be|is)(?: for)?(?: a count of)? (?:{{N}}|{{T}}){_NO_OFTEN}"),
    # Every phase as long as the others: `in, hold, out, hold, each for a count of four`.
    ("square", rf"\b{_IN}{_NEXT}hold{_NEXT}{_OUT}(?P<empty>{_NEXT}(?:hold|pause|rest|wait))?\b{_EACH_COUNT}"),
    ("square", r"\b(?P<empty>(?:box|square)[ -]breath\w*)\b[^.;<>]{0,40}?(?:{T}|{N}(?: counts?)?)[^.;<>]{0,15}? (?:a|per|each|every|on each|to each|for each|on every|for every) (?:side|phase|part|step|corner|stage)\b"),
    ("square", r"\b(?P<empty>(?:box|square)[ -]breath\w*)\b[^.;<>]{0,12}?(?:{T}|{N}(?: counts?)?) (?:each|apiece)\b"),
    # With empty lungs: `exhale and hold the breath out for 10 seconds`.
    ("breath", rf"\b(?P<phase>(?:hold|keep|stay)(?:ing)? (?:(?:the |your )?(?:breath|air|lungs) )(?:out|empty))\b{_SO_LONG}"),
    ("breath", rf"\b(?:exhal\w+|breath(?:e|ing) (?:it )?(?:all )?out)\b[^.;<>]{{0,20}}?\b(?P<phase>(?:hold|keep|stay)(?:ing)?(?: it)? (?:out|empty))\b{_SO_LONG}"),
    ("breath", r"\b(?P<phase>(?:count|pause|rest|wait|stop)(?: (?:for|to))? {N}(?: (?:pulse )?(?:beats?|units?|counts?))? (?:in )?between (?:the |each |every |your )?breaths?)\b"),
    # In few words: `inhale 4, hold 4, exhale 4, wait 4`; `breathe in for 4, wait for 4`.
    ("breath", rf"\b(?P<phase>{_IN}|{_OUT}),? {{N}}(?=[,.;)]|\W*$| and\b| then\b| hold\b){_NO_OFTEN}"),
    ("breath_more", r"(?:,|;|\band|\bthen|–|—) ?(?:and |then )*(?P<phase>pause|rest|wait|stop)(?: (?:it|there|here|empty|full|again))*(?: for)? {N}(?=[,.;)]|\W*$| and\b| then\b)"),
    # One phase for as long as one counts: `inhale while you count four`.
    ("breath", rf"\b(?P<phase>{_PHASE})\b(?:(?!\b(?:{_PHASE})\b)[^.;:<>()]){{0,50}}? {_COUNT}"),
    ("breath", rf"\bcount(?:ing)?(?: (?:slowly|silently|again|gently))?(?: up)?(?: from)?(?: to)? {_TO}{_NO_OFTEN},? (?:as|while) (?:you|we)(?: are)? (?:\w+ )?(?P<phase>{_PHASE})\b"),
    ("breath", rf"\b(?P<phase>{_PHASE})\b[^.;:,<>()]{{0,50}}? \((?=[^()]{{0,30}}(?:\bcounts?\b|\bbeats?\b|<t))(?:[a-z]+ ){{0,5}}(?:{_TO}|{{T}})"),
    ("breath", rf"\b(?P<phase>close both (?:sides|nostrils)|close both(?= for\b)|close the nostrils|keep the lungs (?:full|empty))\b[^.;:<>()]{{0,25}}? (?:for|to|over) (?:a )?(?:slow )?(?:count of )?(?:{{N}}|{{T}}){_NO_OFTEN}"),
    ("breath", rf"\b(?P<phase>tak(?:e|ing) an? (?:[a-z]+,? ){{0,2}}breath(?: in)?)\b(?:(?! hold| out\b| exhal| let\b| releas)[^.;:<>(),]){{0,40}}? (?:for|to|over) (?:a |the )?(?:slow )?count of {{N}}{_NO_OFTEN}"),
    # With a word on how: `exhale through the mouth, making a whooshing sound, for 8 seconds`; narrators pause inside.
    ("breath", rf"\b(?P<phase>{_IN}|{_OUT})\b[^.;:,<>()]{{0,60}}(?:,{_MARK} (?:making|with|letting|leaving|keeping|pursing|blowing|relaxing|emptying|pushing|drawing|feeling|while|as|through|like|and making)\b(?:(?! hold\b)[^.;:,<>()]){{0,50}}?),?{_MARK} (?:for|to|over)(?: a| the)?(?: slow)?(?: count of)? (?:{{N}}|{{T}}){_NO_OFTEN}"),
    # One phase, told by where the air goes: `in through the nose for 3`.
    ("breath", rf"\b(?P<phase>in|out) {_THROUGH} (?:for|to|over)(?: a)?(?: slow)?(?: count of)? (?:{{N}}|{{T}}){_NO_OFTEN}"),
    ("breath", rf"\b(?P<phase>in|out) {_THROUGH},? {_COUNT}"),
    # A phase as a sentence of its own: `Out for 6.`
    ("breath", r"^\W*(?:(?:and|then|now),? )*(?P<phase>in|out)(?: (?:again|\w+ly))?,? (?:for|over|to)(?: a| the)?(?: slow)?(?: count of)? {N}(?: counts?| beats?)?\W*$"),
    # Out with a sound: `out on "sss" for 8`, `out on a hiss for 12`.
    ("breath", rf"\b(?P<phase>out) (?:on|with) (?:an? )?(?:long |soft |steady |gentle )?[\"“'‘]?[a-z]{{1,8}}[\"”'’]?(?: sound)? (?:for|over) (?:a )?(?:count of )?(?:{{N}}|{{T}}){_NO_OFTEN}"),
    ("counted", r"\b(?P<phase>in|out)(?: \w+ly)? (?:through|by|via) (?:the|your|both|pursed)\b[^.;:,<>()]{0,40}[ ,…–—-]*{C}"),
    ("breath", rf"\b(?P<phase>fill (?:up|the lungs|your lungs)|let the (?:air|breath) (?:go|out)|empty (?:the|your) lungs)\b[^.;:,<>()]{{0,40}}? (?:for|over|to) (?:a count of )?(?:{{N}}|{{T}})(?: beats| counts)?{_NO_OFTEN}"),
)  # fmt: skip

_BREATH_WORDS: Final = (
    r"(?:deep|slow|full|long|calm|easy|normal|gentle|steady|complete|quick|short|sharp|rapid|fast|big|large|small|soft|quiet|even|natural|relaxed|smooth|"
    r"conscious|mindful|strong|powerful|cleansing|regular|shallow|light|loud|whole|good|nice|nasal|abdominal|diaphragmatic|very)"
)

BREATHS_IN_SENTENCES: Final = (
    ("breath_code", r"\bbreath\w*\b[^.;<>]{0,30}<x(?P<x>\d+)>"),
    ("breath_code", r"<x(?P<x>\d+)> (?:\w+ )?breath\w*\b"),
    ("known_code", r"<x(?P<x>\d+)>(?= (?:technique|method|pattern|rhythm|ratio|cycle|trick|exercise)s?\b|\W*$)"),
    ("sets_code", r"(?<!tempo )(?<!@ )(?<!@)<x(?P<x>\d+)>(?=\W*$|,? ?(?:reps|at|@|\(|with|kg|lbs?)\b| ?[(@])"),
    ("breath", rf"\b(?P<phase>draw(?:s|ing)? (?:in )?(?:the |a |your )?(?:breath|air)|(?:draw|take) in(?! (?:the|your|both) (?!(?:\w+ )?(?:breath|air)\b)\w)|(?:take|draw) (?:the |some |your )?(?:air|breath) in|let (?:it|(?:the|your) (?:air|breath))(?: \w+)? (?:out|go)|blow out(?! your cheeks?| the cheeks?)|(?:releas|expel)(?:e|l?ing)? (?:the |your )?(?:breath|air)|hold (?:the|your) breath|retain (?:the|your) (?:breath|air)|(?<!as you )(?<!when you )(?<!once you )(?<!while you )(?:breathe out|breathe in))\b(?! (?:this|that|the same) (?:\w+ )?(?:way|manner|fashion|pattern|rhythm))(?:(?! (?:hold|stay|keep|squeeze|remain|maintain|freeze|linger|stand|balance)(?:ing)?(?: |\b(?=,)))[^.;:<>()]){{0,60}}?(?:(?:for|over|during|to) (?:a )?(?:count of )?{{N}}{_NO_OFTEN}|(?:for|over|during|in)? ?{{T}})"),
    ("breath", r"(?<!hold )(?<!hold it )\b(?P<phase>in)\b (?:for |over |to )?(?:a count of )?{N}(?=(?:[^.;]|\.{2,}){0,50}\bout (?:(?:on|with) (?:an? )?\W?[a-z]{1,8}\W?(?: sound)? )?(?:for |over |to )?(?:a count of )?<[nt])"),
    ("breath_goes_on", rf"(?:,|\band|\bthen) (?:and |then |finally )*(?P<phase>(?:hold|retain|paus|rest|wait)ing)(?: (?:it|again|there|once more|empty))*(?: for)?(?: a)?(?: slow)?(?: count of)? (?:{{N}}|{{T}}){_NO_OFTEN}"),
    ("breath_more", rf"\b(?P<phase>(?:hold|keep|retain)ing (?:the|your) (?:breath|air))(?: in)?(?: again)?(?: for| over)?(?: a)?(?: slow)?(?: count of)? (?:{{N}}|{{T}}){_NO_OFTEN}"),
    ("breath_more", r"(?<!down )(?<!up )(?<!belly )(?<!tummy )(?<!stomach )(?<!navel )(?<!abdomen )(?<!abs )(?<!button )(?<!chin )(?<!hold )(?<!hold it )(?<!holding )\b(?P<phase>(?:hold|keep|stay)(?: it)? (?:in|out|empty|full)|in|out|hold|retain|pause|keep|releas(?:e|ing))(?: (?:it|again|slowly|the (?:breath|air)(?: in)?|through \w+(?: \w+)?|your breath|empty|full))*(?: for| over| to| during)?(?: a)?(?: slow)?(?: count of)? (?:{N}(?! (?:times|rounds|cycles|(?:(?:deep|slow|full|long|big|easy) )*breaths?|beats of)\b)(?! (?:[a-z]+ ){0,2}\W?(?:sips|sniffs|puffs|bursts|strokes|steps|stages|parts)\b)|{T})"),
    ("breath", r"(?<!belly )(?<!tummy )(?<!stomach )(?<!navel )(?<!abdomen )(?<!abs )(?<!button )\b(?P<phase>breathe in|breathing in|inhale|breathe out|breathing out|exhale|(?:in|out)(?! (?:a|an|the|your|one|each|this|that|both|either|front|place|line|to|of|over|on|into|from|at|wards?|circles?)\b)|hold|pause|rest|wait)\b(?:{~}(?:for|to))?(?: (?:a |the )?(?:slow )?count of)? {N}(?: (?:counts?|beats?))\b"),
    ("breath", rf"\b(?P<phase>breathe in|breathing in|(?<!of the )(?<!of your )(?<!of an )(?<!of each )inhal(?:e|ing)|breathe out|breathing out|(?<!of the )(?<!of your )(?<!of an )(?<!of each )exhal(?:e|ing))\b(?! (?:this|that|the same|a similar) (?:\w+ )?(?:way|manner|fashion|pattern|rhythm))[^.;:,<>()]{{0,50}}?(?:(?:for|to|over|of|:)(?: a)?(?: slow)?(?: count of)? ?{{N}}{_NO_OFTEN}|(?:for|to|over|:)? ?{{T}})"),
    ("breath", r"\b(?P<phase>hold|retain|keep|pause|stay|rest)(?: (?:your|the|that|this|it|again|in|out|here|empty|full|with|lungs))+ (?:breath|air(?= (?:in|for)\b))\b{~}{T}"),
    # Holding for counts and breaths.
    ("hold_count", r"\b(?:hold|stay|keep|remain|squeeze|pause|balance|maintain)(?:ing)?\b{~}(?:a |the )?(?:slow |full )?count of {N}"),
    ("hold_count", rf"(?:,|\band|\bthen) count (?:slowly )?(?:up )?(?:to )?{{N}}{_NO_OFTEN}"),
    ("hold_count", r"\b(?:hold|stay|keep|remain|squeeze|pause|balance|maintain)(?:ing)?\b{~}{N} (?:slow )?(?:counts|beats)\b"),
    ("hold_count", r"\b(?:hold|stay|squeeze|pause|retain)\b(?: [a-z]+){0,4} \((?:for )?{N} (?:slow )?(?:counts|beats)\)"),
    ("hold_count", r"\b(?:hold|stay|squeeze|keep|pause|retain)\b[^.;:()<>]{0,60}?\b(?:while|until) {N} (?:is|are|may be|can be|has been|have been) counted"),
    ("hold_count", rf"^\W*(?:now )?count (?:slowly |gently )?(?:up )?to {{N}}{_NO_OFTEN}"),
    ("hold_count", r"\b(?:hold|squeeze|pause|stay)\b(?: (?:it|this|that|there|here|again|once more|empty|out|your breath|the breath|the air out|at the (?:top|bottom|end)))* for {N}(?=[,.;)]|\W*$)"),
    ("hold_count", r"\b(?:hold|squeeze|stay): ?(?:for )?(?:a )?(?:slow )?count of {N}"),
    ("breaths", r"^\W*(?:no\.? of |number of )?breaths(?: \([^()]*\))?: ?{N}\W*$"),
    ("breaths", rf"{{N}} (?:{_BREATH_WORDS},? (?:and )?)*(?:\w+ )?breath(?:e?s|ing cycles)?\b(?! count)"),
)  # fmt: skip

BREATHING: Final = Breathing(
    breathes_in=late_pattern(r"\b(?:breathe(?: \w+)? in|inhale)\b"),
    breathes_out=late_pattern(r"\b(?:breathe(?: \w+)? out|exhale)\b"),
    phases=late_pattern(
        r"\b(?:(?P<in>breath(?:e|ing)(?: \w+ly)? in|inhal(?:e|ing|ation)|in[ -]?breath|tak(?:e|ing) an? (?:[a-z]+,? ){0,2}breath|draw(?:ing)? (?:the |your )?(?:air|breath)(?: \w+ly)? in)"
        r"|(?P<out>breath(?:e|ing)(?: \w+ly)? out|exhal(?:e|ing|ation)|out[ -]?breath|(?:(?<=breathe in )|(?<=breathing in ))and (?:then )?out|(?:and|then) (?:\w+ly )?out (?:through|by) [^.;,]{0,20}(?:mouth|nose|lips|nostrils?|teeth)"
        r"|(?:let|letting|blow|blowing|sigh|push) (?:the |your )?(?:air|breath)(?: \w+ly)?(?: all)? (?:out|go|leave)|(?:release|let go of) (?:the|your) (?:air|breath))"
        r"|(?P<it>(?:let|letting|blow|blowing|sigh|push) it(?: \w+ly)?(?: all)? (?:out|go)))\b"
    ),
    timed=late_pattern(r"\b(?:breath(?:e|ing) (?:in|out)|inhal(?:e|ing)|exhal(?:e|ing))\b[^.;,<]{0,40}<[tn]\d+>(?! (?:times|rounds|more|(?:\w+ )?breaths?)\b)"),
    manner=late_pattern(
        r"\s*(?:slowly |gently |deeply |then )*(?:again|once|\w+ly|through|into|from|via|with|in|out|all|fill|expand|let|letting|feel|close|shut|open|purse|count|relax|keep|use|place|imagine|visuali[sz]e|notice|make|hum|listen|release|empty|block|plug|pinch|hold|pause|wait|push (?:the|your) (?:air|belly|breath|stomach)|puff|blow|breathe|inhale|exhale|inflate|draw (?:the|your) (?:air|breath|belly|navel))\b"
    ),
    clause_edges=late_pattern(r"(?:[,;:–—]|\band\b|\bthen\b|\b(?:as|while|when) you\b(?! (?:can|are|like|need|want)\b))(?: (?:and|then|(?:as|while|when) you))*\s*"),
    breath_in=late_pattern(r"\b(?:tak(?:e|ing) an? (?:[a-z]+,? ){0,2}breath|fill|breathe in|breathing in|inhal(?:e|ing)|draw(?:s|ing)?|take in|in)\b(?! out)"),
    breath_out=late_pattern(r"\b(?:empty (?:the|your)|breathe out|breathing out|exhal(?:e|ing)|let|releas(?:e|ing)|expel(?:ling)?|blow out|out)\b"),
    breathes_meanwhile=late_pattern(
        r"\b(?:keep(?:ing)?|while|whilst|continu(?:e|ing)|carry(?:ing)? on|go(?:ing)? on|remember to|as)(?: (?:you|to|on|keep|are|continue|still))* breath\w*\b|\bbreath(?:e|ing)(?: in and out)? (?:normally|freely|easily|calmly|gently|naturally|evenly|steadily|regularly|comfortably|smoothly|throughout|as usual)\b|\bbreathe (?:deeply|slowly|softly|quietly)(?=,? and (?:hold|stay|remain|rest)\b)"
        r"|\bbreathing (?:(?!in\b|out\b)\w+,? (?:and )?)*?(?:\w+ly|deep|easy|as (?:usual|normal|always))(?! (?:in|out)\b)"
    ),
    full=late_pattern(r"\b(?:close|full|hold(?:ing)?|retain(?:ing)?|stay|keep|paus(?:e|ing))\b"),
    once_more=late_pattern(r"\b(?:again|once more|another|more|further|extra|second|other|next|last|twice|left|right|opposite)\b"),
    goes_to=late_pattern(
        r"\b(?:into|to|from|fill(?:ing)?|expand(?:ing)?|lift(?:ing)?|widen(?:ing)?|inflat(?:e|ing)|soften(?:ing)?|empty(?:ing)?|draw(?:ing)? in|contract(?:ing)?)"
        r" (?:(?:just|only|all|the|your|his|lower|upper|middle|mid|front|back|sides?|top|bottom|part|of)[ -])*"
        r"(?P<place>belly|abdomen|tummy|stomach|diaphragm|ribs|ribcage|rib ?cage|chest|heart|collar ?bones|throat|lungs|waist|pelvis)\b"
    ),
    held_out=late_pattern(r"\b(?:hold|keep|stay)(?:ing)?\b.*\b(?:out|empty)$|\bbetween\b"),
    counts_breaths=late_pattern(r"\bcount(?:ing)? <n\d+>$"),
    breathes_on=late_pattern(
        r"^\W*(?:(?:then|and|now|just|next|aim to|try to|let (?:it|this)|set (?:a|your|the) timer (?:for|to) <t\d+> and|for <t\d+>,)\W+)*"
        r"(?!(?:take|do|have|allow) (?:<n\d+> )?(?:(?:[a-z]+,? )?(?:normal|natural|ordinary|regular|easy|relaxed|usual) breaths?|(?:[a-z]+ )?breaths? (?:normally|naturally|(?:in|at) (?:your|a|the) (?:(?:own|normal|natural|usual|regular) )+(?:rhythm|pace|speed)))\b)"
        r"(?:repeat|do|try|complete|continue|carry on|take|practi[sc]e|perform|make|go (?:on|through)|cycle through|keep (?:(?:it|this|that|on) )?(?:going|up|breathing(?! (?:normally|naturally|freely|regularly|as (?:usual|normal)|at your)))"
        r"|(?:stay with|follow|keep|hold|use) (?:this|that|the) (?:\w+ )?(?:rhythm|pattern|cycle|breath\w*)|breathe (?:(?:in|out) )?(?:like (?:this|that)|in (?:this|that|the same) (?:\w+ )?(?:way|manner|pattern|rhythm)|this way))\b"
    ),
    by_steps=late_pattern(r"<n\d+> (?:pumps|steps|strides|strokes)\b"),
    named=late_pattern(r"\b(?:breath\w*|inhal\w+|exhal\w+|(?:draw|take|let|blow|push|keep) (?:all )?(?:the |your |some )?air\b|in (?:for )?<|(?<!knock )(?<!crank )(?<!bang )(?<!pump )(?<!carry )out for <)"),
)  # fmt: skip
