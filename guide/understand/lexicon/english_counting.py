"""English: counting aloud, repetitions of things that stand in a list or a sentence, and what is told in passing.

Pairs of what is said and a pattern, with the placeholders of `guide.understand.lexicon.english_phrases`.
Those of `LATE` are tried after all others.
"""

from __future__ import annotations

from typing import Final

_IT: Final = r"(?: (?:it|them|yourself|yourselves|(?:the|your|both|one) \w+(?: \w+)?))"
_OVER: Final = r"(?: slowly)? (?:over (?:about |the course of )*(?:an? )?(?:slow )?|(?:in|with|to) an? (?:slow |full )?(?=<t\d+>[ -]count)){T}(?:[ -]count)?"
"""In so long, of one way of a movement: "over 5 seconds", "with a slow 5 second count"."""
_VERB_OF_STAYING: Final = r"(?:hold|stay|keep|freeze|remain|stand|squeeze|press|clench|tense|tighten|pause|balance|lift|raise|pull|push|stretch|hang|retain\w*)"
_COUNT: Final = r"(?:count|counting|counted|counts)"
_NO_COUNT: Final = r"(?:participants|players|people|points|minutes|seconds|hours|sessions|days|weeks|calories|exercises|workouts|rounds|circuits|laps|cycles|intervals|lengths|sets|reps|repetitions|comments|likes|views|replies|posts|pages|steps per day|results|patients|stations|series|stories|notes|muscles|tags|photos|ratings|reviews)"

_ALL_OF_IT: Final = (
    r"(?:it all|all of (?:it|this|that|them|these|those)|everything|(?:the|this|your) (?:whole|entire|complete|full) (?:(?:set|series|lot) of )?[a-z]+"
    r"|the (?:lot|list|thing|string|circuit|sequence|routine|series|flow|round|set of (?:exercises|movements|stretches)))"
)
_GO_THROUGH: Final = r"(?:repeat|do|perform|redo|start|through|(?:go|run|work|come|cycle) (?:back )?(?:through|over))"
_IS_DONE: Final = (
    r"(?:(?:may|can|could|should|must|might|will|is|are|to|then|now|also|usually|generally) )+(?:then )?(?:be )?(?:then )?"
    r"(?:gone|run|worked|done|repeated|performed|practi[sc]ed|taken|completed|carried)(?: through| over| out)?"
)
_ENDS: Final = r"(?=\W*$|[.;!]|,(?! ?(?:for )?<)| and\b(?! [^.;]*<))"
"""No number of times stands behind."""
_NOT_THE_OTHER: Final = r"(?! (?:on|with|for) (?:the|your) (?:other|opposite|left|right))"

_WHOLE_PART: Final = r"(?:cardio|aerobics|stretch(?:ing|es)?|warm(?:ing)?[ -]?ups?|cool(?:ing)?[ -]?downs?|mobility|mobilisation|mobilization|loosening(?: up)?|loosen up|movement|activity|exercise|drills|conditioning|core|abs|yoga|relaxation|breathwork)"
"""What a part of a session is called: a time of that, over a list, is how long all of the list takes."""
_LAST: Final = r"(?:the |your |that )?(?:last|final)(?: (?:one|of (?:them|these|the \w+)|set|rep|repetition|hold|time|effort|sprint|interval|hang|go|stretch|squeeze)(?=\W)|(?=[,.;!)]|\W*$| is\b))"
_LETTING_GO: Final = r"(?:let (?:it |them )?go|release|relax|rest|loosen|soften|ease off)(?: (?:it|them|and relax|completely|fully|(?:the|your) \w+))*"
_RESTING: Final = r"(?:rest|recover|relax|pause|take|have|sit down|lie down|lie still|sit still|stand still)(?: (?:for|a|an|full|about|quietly|completely|the full))*"

NO_FIELD: Final = r"(?! ?[:=] ?<[nx]\d+>(?:\W*$|\W+[a-z ]{2,20}[:=]))"
"""No field follows that says how often: "Sets: 2 Times per day: 3"."""
_LABEL: Final = (
    r"(?:^\W*|[,;|/(.] ?|(?<=(?:reps|sets|hold|rest|time) - <[nt]\d> )|(?<=(?:reps|sets|hold|rest|time)-<[nt]\d> ))"
)
"""What stands in front of a label: nothing, the end of a clause, or the number of the label before."""
_NO_UNIT_OF: Final = r"(?! {}\b(?! ?[:=–—-] ?<))"
"""The number counts nothing else: "sets - 10 reps"; another label may follow."""

_WAY: Final = r"(?:up|down|in|out|left|right|forwards?|back(?:wards?)?|sideways|inwards?|outwards?|across)"

EARLY: Final = (
    ("sets", rf"{_LABEL}sets? ?- ?{{N}}{_NO_UNIT_OF.format('(?:reps?|repetitions?|times)')}"),
    ("reps", rf"{_LABEL}(?:reps?|repetitions?) ?- ?{{N}}{_NO_UNIT_OF.format('(?:sets?|rounds?)')}(?! ?(?:x|×))"),
    ("hold", rf"{_LABEL}hold(?: time)? ?- ?{{T}}"),
    ("rest", rf"{_LABEL}rest(?: time)? ?- ?{{T}}(?! between)"),
    ("time", rf"{_LABEL}(?:time|duration) ?- ?{{T}}"),
    ("hold_count", r"\b(?:hold|stay|keep|remain|squeeze|pause|balance|maintain)(?:ing)?\b[^.;:<>()]{0,60}?(?:a |the )?(?:slow |full )?count of {N}(?= (?:(?:on|with|for|to) )?(?:each|either|both|per)\b)"),
    ("time", r"\b(?:each|every|all) (?:of (?:these|them|those|the) ?)?(?:[a-z]+ )?(?:exercises?|moves?|movements?|stretch(?:es)?|poses?|postures?|stations?|drills?|positions?|one)? ?(?:gets|get|takes|take|lasts|last|goes on for|go on for|runs for|run for|is|are|should (?:take|last)|will (?:take|last)) (?:exactly |just |only |about |around |for )*{T}(?: long)?(?= (?:each|with|and then|followed|at a time)\b|\W*$|[.,;:])"),
    ("other", r"\b(?:split|break|divide|spread) (?:(?:it|them|this|these|that|up) ){0,2}(?:however|any way|whatever way|as you|over the|through the|across the)\b[^;]{0,60}?{N} ?(?:x|×|sets of) ?{N2}"),
    ("other", rf"{{T}}(?:'s?)?(?: worth)? of (?:(?!each|every)[a-z'-]+ ){{0,3}}?{_WHOLE_PART}(?: (?:such as|like|including|with|from|using|exercises|moves|work|movements))*(?::\W*$|[:,.–—-]+ [^.;]*\beach\b)"),
    ("other", rf"^\W*(?:then |now |first |next )*{_WHOLE_PART} (?:[a-z]+ ){{0,2}}for (?:about )?{{T}}(?: (?:with|by|doing|using|through|of|these|the|following))*:\W*$"),
    ("rounds", r"\b(?:repeat|do|perform|go through|run through) (?:all |the |these |those )+<[nx]\d+>(?: (?:[\w-]+ )?(?:exercises|movements|moves|stretches|poses|drills))? {N} times\b(?! each)"),
    ("last_rest", rf"(?:^\W*|[;,–—] )(?:and |then |but )*(?:(?:after|following) {_LAST}|(?:once|when|as soon as) (?:{_LAST} is (?:done|over|finished|complete)|you(?:'ve| have) (?:done|finished|completed) {_LAST})),? (?:you )?(?:then )?{_RESTING} {{T}}(?:'s?)?(?: (?:of )?(?:rest|break|recovery|pause|breather))?"),
    ("long_last_rest", rf"\b{_RESTING} {{T}}(?:'s?)?(?: (?:of )?(?:rest|break|recovery|pause|breather))? (?:afterwards?|at the end|when (?:you(?:'re| are)|everything is|all is) (?:all )?(?:done|finished))(?=\W*$|[.,;])"),
    ("last_rest", rf"\b{_RESTING} {{T}}(?:'s?)?(?: (?:of )?(?:rest|break|recovery|pause|breather))? after {_LAST}"),
    ("last_rest", rf"(?:\band |\bthen |, )(?:an? )?(?:full |whole )?{{T}}(?:'s?)?(?: (?:of )?(?:rest|break|recovery|pause|breather))? after {_LAST}"),
    ("time", r"(?:^\W*|[,;] |\bthen |\band )(?:(?:walk|jog|run|row|ride|spin|swim|paddle|easy|gentle|slow|light|steady|brisk) )+(?:for )?{T}(?: (?:easy|easily|gently|slowly))? to (?:finish|end|close|cool down|wind down)\b"),
    ("time", r"^\W*(?:an? )?(?:[a-z]+ )?{T} (?:run|jog|walk|ride|swim|row|cycle|hike)\b(?=,? (?:(?:in|during) which|with|includ))"),
    ("other", r"^\W*(?:and |then |now |so |but )*(?:there (?:is|are) )?{N} (?:other|more) (?!(?:times?|reps?|repetitions?|sets?|rounds?|seconds?|minutes?|breaths?|on|with|for|in|each|per|<)\b)(?:[a-z'-]+ ){0,3}(?:stretch|exercise|pose|posture|drill|movement|move|technique)(?:e?s)?\b[^.;<>]{0,50}?(?:(?: (?:is|are|was|can|could|will|to|called|helps?|involves?)\b|'s)|[:,])"),
    ("other", r"{T} (?:week|month|lesson|fortnight)\b"),
    ("other", r"{T}(?:[ -]long)? (?:[a-z-]+ )?(?:breaks?|breathers?|pauses?|rests?|walks?)\b[^.;<>]{0,30}?(?:\b(?:every|each|per|for (?:every|each|an)|an) (?:(?:other|waking|working|single|couple of|few|half|<n\d+>) )*hours?\b|\b(?:every|each) <t\d+>|\bfrom (?:your|the|their|my) (?:desk|work|job|screen|computer|chair|seat)\b)"),
    ("other", r"{N} (?:sets?|rounds?) (?:daily|weekly|throughout (?:the )?day)\b"),
    ("other", r"^\W*(?:(?:that(?:'s| is)|now|{T}),? )?{N} (?:sets?|rounds?) (?:(?:are|is|now) )?(?:complete|completed|done|down|finished)\W*$"),
    ("sets", r"(?<=between sets and do ){N} of (?:them|these|those)\b"),
    ("rest_told", r"^\W*(?:then |next )?(?:a |an )?(?:rest|pause|break|interval) of (?:about )?{T}(?= is\b| may\b| should\b| follows\b|[.,;]|\W*$)"),
    ("rest_before_next", r"^\W*(?:(?:and|then|now|always),? )*(?:rest|pause|wait|breathe|recover|take)\b[^.;:<>]{0,20}?{T}(?: (?:of )?(?:rest|break|pause|breather))? before (?:you )?(?:mov(?:e|ing)|go(?:ing)?|start(?:ing)?|begin(?:ning)?|tackl(?:e|ing)|chang(?:e|ing)|switch(?:ing)?)(?: on)?(?: to)? the next(?: (?:one|exercise|move|movement|stretch|pose|drill|station))?(?=\W*$|[.,;)])"),
    ("rest_before_next", r"\b(?:leave|leaving|allow(?:ing)?|give yourself|have|take|taking|wait) {T}(?: (?:of rest|to rest|rest|gap|to recover))? between (?:<n\d+>|each|every|any) (?:exercise|move|movement|stretch|pose|drill|station) (?:and|to) (?:the |an)?(?:next|other)\b"),
    ("rounds", r"\b(?:do|repeat|go (?:through|over|round)|run through) (?:it|them|this|that|these) all(?: over)?(?: again)? {N} times(?: more)?(?=[.,;!)]|\W*$)"),
    ("rest_before_round", r"\b(?:rest(?:ing)?|recover(?:ing)?|pause|pausing|break) (?:for )?(?:about )?{T},? (?:and |then )+(?:go|run|work) (?:through|over) (?:it|them|everything)\b"),
    ("rest_before_round", r"\b(?:rest(?:ing)?|recover(?:ing)?|pause|pausing|break) (?:for )?(?:about )?{T} before (?:you )?(?:go|start|begin|repeat|head|jump|do)\w* (?:it |everything |all of (?:it|them) )?(?:again|over|back|the (?:circuit|round|sequence|whole thing))\b"),
    ("rest", r"\btake (?:a |an )?(?:full |whole )?{T} (?:once|after|when|between(?! (?:each |every |all |the |your )*(?:sets?|rounds?|reps?|repetitions?|exercises?|stretch(?:es)?|moves?|movements?|them|holds?|goes|circuits?|laps?|supersets?)\b)) \b"),
    ("reps", r"\buntil (?:each|both|either)(?: [a-z]+)? (?:has|have) done {N}(?=[.,;]|\W*$)"),
    ("ways", r"{N}(?: times| circles| turns| rolls)?(?: (?:one way|forwards?))?,? (?:and |then |but )+reverse(?: (?:it|them|directions?|the (?:circle|direction|movement|motion)s?))?,?(?: and do| for| and repeat)? {N2}(?: times)?(?: more)?(?=[.,;]|\W*$)"),
    ("ways", r"{N} (?:[\w-]+ ){0,3}?(?:circles|turns|rolls|swings|rotations),? (?:and |then )+{N2} (?:more )?(?:in the (?:reverse|other|opposite) direction|the other way|in reverse|backwards)"),
    ("rest_told", r"\blet (?:about )?{T} (?:pass|go by|go past)\b"),
    ("halves", r"{N} ?(?:reps |times |repetitions )?(?:in all |in total |total |altogether )?[,(–—-]* ?\(?(?:that's|that is|that means|so|i\.?e\.?|=|meaning|which is|making)?:? ?{N2} (?:reps |times |repetitions )?(?:on |with |for |to |per )?(?:each|every|either|per|a)? ?(?:{LIMB})\b\)?"),
    ("other_reps", r"^\W*(?:then |and |now |again )*{N} (?:times |reps )?(?:on|with|for|to) (?:the |your )?(?:other|opposite)(?: (?:one|{LIMB}))?(?: only| alone| too)?(?=\W*$)"),
    ("more_reps", r"^\W*(?:then |and |now )*{N} (?:on|with|for) (?:the |your )?(?:left|right)(?: {LIMB})?(?: only| alone| too)?(?=\W*$)"),
    ("whole_again", r"^\W*(?:and |now |then )*(?:<[nx](?P<x>\d+)>|one) (?:more|last) time (?:from|through) (?:the |it|them)"),
    ("reps", r"^[^<]*; (?:about )?{N} {NOTREPS}(?:[\w-]+ ){0,2}[\w-]+s(?=[,.;]|\W*$)"),
    ("rounds", r"\b(?:that|this|which)(?:'s| is| makes| was) (?:<[nx]\d+>|one|a) (?:full |complete |whole )?(?:round|set|circuit|lap)(?:[;,:.–—-]+|(?= and)) ?(?:(?:and|so|now|then) )*(?:do|repeat (?:it|that|this) for|aim for|complete|go for|you are after|you're after|we do|you want|you need) {N}(?=[.,;:!]|\W*$)"),
    ("counted_out", r"\bwhile {N} (?:is|are) (?:slowly |being |silently )*(?:counted|told)\b"),
    ("repeat_once", r"\brepeat(?: (?:it|this|that|them|all|all of it|the (?:set|pair|circuit|round|sequence|whole thing|lot)))? <x(?P<x>\d+)> times(?=[.;!)]|\W*$)"),
    ("once_again", r"(?<!hands )(?<!sides )(?<!legs )(?<!arms )(?<!feet )(?<!knees )(?<!other )\b(?:and|then) (?:try|do it|do that)(?: (?:all )?over)? (?:<x(?P<x>\d+)> times more|again|one (?:more|last) time)(?=[.,;!]|\W*$)"),
    ("rest_told", r"\byou (?:then |now )?(?:get|have|are given) (?:a |another )?{T}(?: (?:again|off|to (?:rest|breathe|recover|yourself)))*(?=[.,;!]|\W*$)"),
    ("rest_told", r"{T} to (?:shake|get) (?:it|them|everything|your \w+) (?:out|loose)\b"),
    ("rest_told", r"\bshake (?:it|that|them) (?:out|off)(?: gently)? for (?:about )?{T}"),
    ("rest_told", r"^\W*(?:and |then )?(?:a |an )?{T}(?:'s)? (?:of )?(?:rest|pause|repose|break)\b(?: (?:is|are|may be|should be)(?: then| now)? (?:taken|made|given|allowed|had))?(?=[.,;]|\W*$)"),
    ("other", r"\b(?:put|add|tack|stick)(?:s|ting|ing)? {T} on top\b"),
    ("moved_reps", r"(?<!until )(?<!till )(?<!after )(?<!once )(?<!when )(?<!if )\b(?:i|we|you)(?:'ve| have|'d| had)?(?: also| now| then| just| always| usually)* (?:do|did|done|managed?)(?: (?:like|about|just|another|some|at least))* {N} {NOTREPS}(?P<noun>(?:[\w-]+ ){0,3}[\w-]+s)\b"),
    ("reps", r"[a-z]s, (?:usually|normally|typically|mostly|generally) (?:about |around |some )?{N}(?=[.,;]|\W*$)"),
    ("reps", r"(?:^\W*|[,;] |\bthen |\band ){N} (?:from )?(?:side to side|up and down|back and forth|forwards? and back(?:wards?)?)\b"),
    ("other", r"\bfor the (?:next|other|second) {N}(?=[.,;]|\W*$)"),
    ("time", r"\b(?:so (?:slow|slowly|gently)|(?:slow|slowly) enough)(?:,)? that (?:it|this|that|the (?:whole|lot|whole thing))(?: all)? (?:takes?|lasts?|fills?|will take)(?: you)? (?:about |all of )?{T}"),
    ("breath_more", rf"\b(?P<phase>in|out|hold)\b(?: (?:gently|slowly|it|again|through (?:your|the) \w+))* (?:while|whilst|as) (?:you|we|i) (?:slowly )?{_COUNT} (?:slowly )?(?:up )?(?:to )?{{N}}(?! times)"),
    ("time", r"\bspend (?:the |your )?(?:first|next|last|final) {T}(?: of [^.;<>]{0,25})? (?:in|on|with|doing)\b"),
    ("time", r"\b(?:how many|how often|as many)\b(?! (?:people|calories|steps a|hours|days))[^.;<>]{0,60}\b(?:in|within) {T}"),
    ("hold_count", r"\bas many seconds as (?:you can|possible|you are able)\W{1,3}(?:but )?{N}(?=\W*$|[.,;)])"),
    ("rest_count", r"\b(?:take|have|get|with|allow) {N} to (?:change(?: over)?|switch|swap|move on|rest|recover|breathe)(?=\W*$|[.,;]| and\b)"),
    ("reps_in_set", r"{N} (?:times|reps|repetitions),? in {N2}(?: single)? set\b"),
    ("time", r"\bgive (?:it|this|that|each(?: one)?|each (?:side|leg|stretch|pose|position)) (?:about |a good )?{T}(?=[.,;!]|\W*$)"),
    ("time", r"{T} of (?:each|every|all)\b(?! {LIMB})"),
    ("reps", r"\buntil (?:both|each|all|every)\b[^.;<>]{0,40}\b(?:been|have|has)\b[^.;<>]{0,30}{N} times"),
    ("rounds", r"\b(?:circuit|superset|workout|block|series|sequence|routine|flow|finisher)s? ?\(?(?:x|×) ?{N}(?! ?(?:x|×|<))"),
    ("rounds", r"{N} ?(?:x|×) (?:the |this )?(?:circuit|superset|block|series|sequence|routine|flow|round)\b"),
    ("reps", r"^\W*(?:left|right|l|r)(?: {LIMB})?\W{1,3}{N}\W*$"),
    ("reps", r"{N} (?:[a-z-]+ ){0,3}figure[ -]?(?:<[tnx]\d+>|eights?)"),
    ("time", r"\bspend (?:about )?{T} (?:doing|practi[sc]ing|on|in) (?:this|it|that|each)\b(?! (?:whole|routine|workout|session|day|week))"),
    ("hold", r"\bhold(?:ing)? each (?:one |of (?:them|these) |position )?{T}"),
    ("reps", r"\b(?:reps?|repetitions?|repeats?): ?{N} (?:times )?(?:per|each|every) session\b"),
    ("reps", r"{N} of times\b"),
    ("other", r"{N} times(?: [a-z]+)? (?:per|for each|for every|on each|with each|each|every) (?:stroke|step|stride|bar|beat|note|bounce)\b"),
    ("reps", r"\b(?:walk|march|hop|jump|step|crawl|shuffle|skip|go|(?:try|keep|start|begin|practi[sc]e) (?:by |with )?(?:walk|march|hopp|jump|stepp|crawl|shuffl|skipp|go)ing)\b(?!-| ups?\b| down)(?:(?!breath|inhal|exhal|\b(?:in|out)\b)[^.;:<>]){0,30}(?<! the)(?<! those)(?: for)? {N} (?:[a-z]+ )?(?:steps|paces|strides|hops|jumps|bounces)\b(?! (?:per|a|each|every|to the) (?:second|minute)\b)"),
    ("sets_time", r"\bsets? ?(?:/|x|×|and|&|by) ?(?:reps?|repetitions?)\W{1,4}{N} ?(?:x|×) ?{T}"),
    ("reps_sets", r"\b(?:reps?|repetitions?) ?(?:,|/|x|×|and|&|by) ?sets?\W{1,4}{N}(?: (?:reps?|repetitions?))?(?:,| ?[x×/]| and|;) ?{N2}(?: sets?)?(?=\W*$|[.)|]|[,;](?! ?<))"),
    ("sets_reps", r"\bsets? ?(?:,|/|x|×|and|&|by) ?(?:reps?|repetitions?)\W{1,4}{N}(?: sets?)?(?:,| ?/| and|;) ?{N2}(?: (?:reps?|repetitions?))?(?=\W*$|[.)|]|[,;](?! ?<))"),
    ("reps", r"\b(?:reps?|repetitions?) ?(?:,|/|x|×|and|&|by) ?sets?\W{1,4}{N} (?:reps?|repetitions?|times)\b"),
    ("other", r"\b(?:brother|sister|wife|husband|mate|friend|son|daughter|mum|mother|dad|father|neighbou?r|boss|colleague)\b(?:-in-law| in law)?(?: \w+){0,2}? (?:did|does|manages|managed|can do|could do) (?:about |over |only |just )*{N}(?: sets?| reps?| rounds?| of)?"),
    ("reps_sets", r"\breps? {N},? (?:and |x |× )?sets? {N2}(?=\W*$|[,;.|]| [a-z])"),
    ("sets_reps", r"\bsets? {N},? (?:and |x |× |of )?reps? {N2}(?=\W*$|[,;.|]| [a-z])"),
    ("reps_sets", r"{N} (?:reps?|repetitions?)\W{0,3}{N2} times\b(?! (?:a|an|per|each|every|daily|weekly|in|on|with|for|through)\b)"),
    ("reps_sets", r"(?:^\W*|\b(?:do|perform|complete|try|make|aim for) (?:about |just |only |at least )?){N} {NOTREPS}(?:[\w-]+ ){0,2}[\w-]+s\W{1,3}{N2} times\b(?! (?:a|an|daily|weekly|in|to(?! (?:each|either|both)\b)|more|through|(?:(?:on|with|for|in) )?(?:per|each|every)(?! (?:{LIMB}|way|direction)s?\b)|(?:on|with|for)(?! (?:each|both|either|every)\b))\b)"),
    ("sets_reps", r"{N} times {N2} (?:reps?|repetitions?)\b"),
    ("reps_sets", r"{N} (?:reps?|repetitions?) ?(?:x|×|for) ?{N2}(?: sets?)?(?=\W*$|[,;.)|])"),
    ("reps_time", r"{N} {T}[ -]?(?:holds|squeezes|contractions|presses|hangs)\b"),
    ("sets_time", r"(?<!between )(?<!between the )(?<!of the )(?<!after the ){N} (?:x |× )?{T}[ -]?(?:sets|rounds|goes|bouts|turns)\b"),
    ("sets_reps", r"{N} (?:x |× )?{N2}[ -](?:reps?|repetitions?) (?:sets|rounds)\b"),
    ("reps_time", r"{N} ?(?:x|×) ?{T}[ -]?(?:squeezes|contractions|presses)\b"),
    ("sets_by_reps", r"\bsets? ?(?:/|x|×|and|&|by) ?(?:reps?|repetitions?)\)?\"?:? \"?<x(?P<x>\d+)>"),
    ("sets_of_holds", r"{N} (?:sets|rounds) of {N2} ?(?:x|×|reps of|times) ?{T}(?: holds?)?"),
    ("paired_reps", r"\b(?:pair|alternate|combine|superset|mix) {N} {NOTREPS}[a-z][\w-]*(?: [\w-]+){0,3} (?:with|and) {N2} {NOTREPS}(?:[\w-]+ ){0,3}[\w-]+s\b"),
    ("reps", r"\brounds? of {N}(?=[.,;]|\W*$)"),
    ("named_reps", r"\b(?:pick(?:ing)? up|throw(?:ing)?|catch(?:ing)?|toss(?:ing)?) {N} {NOTREPS}(?:[\w-]+ ){0,2}[\w-]+s\b"),
    ("sets_of_way", r"{N} ?(?:x|×|(?:[a-z]+ ){0,2}of) ?<x\d+> ?(?:m|km|k|met(?:er|re)s?|kilomet(?:er|re)s?|yards?|yds?|miles?|lengths?|laps?)\b(?: [a-z-]+){0,2}?,?(?: well,)? (?:in|at|about|around)(?: about| around)? {T}(?: each)?(?! (?:rest|recover\w*|jog|walk|pause|easy)\b)"),
    ("following", r"{N} (?:repetitions?|reps?|repeats|rounds|sets|lots|cycles) of (?=<t\d+>(?: of)? [a-z]+(?: [a-z]+){0,3}(?:,| and| then| followed by)[^.;]*<t\d+>)"),
    ("sets_time", r"{N} (?:[a-z]+ ){0,2}(?:strides|sprints|surges|accelerations|efforts|intervals|repeats|bursts|hills|pick-?ups) (?:of|at|for|lasting) (?:about )?{T}"),
    ("reps", r"[:–—] {N}(?=,? then\b)"),
    ("once_again", r"^(?!\W*(?:then |now )?(?:rest|pause|recover|take|have)\b)[^.;]*(?:,|\band|\bthen) (?:then )?go again(?=\W*$|[.;!])"),
    ("once_again", rf"\b(?:repeat|do|perform)(?: (?:it|this|that|(?:this|that|the) (?:same )?(?:exercise|movement|stretch|pose)))* (?:<x(?P<x>\d+)> times (?:more|again)|{{N}} (?:more|last|final) time)\b{_NOT_THE_OTHER}"),
    ("whole_again", r"\b(?:go|run|work) (?:back )?(?:through|over) (?:all|both|the|those|these)(?: of (?:them|these|those))?(?: <[nx]\d+>)?(?: of (?:them|these|those))?(?: (?:moves|movements|exercises|stretches|lot|whole lot|sequence))? (?:again|once more|a second time)(?! (?:for|with|on)\b)"),
    ("rounds", r"^\W*(?:and |then |now )*(?:do )?(?:the )?(?:whole (?:lot|thing|sequence|series|circuit)|lot|all of (?:it|that|this)|everything) {N} times(?: more)?(?=[.,;!]|\W*$)"),
    ("reps", r"\b(?:give me|let me see|let's see|let's have|show me|we want|i want|you owe me) {N} {NOTREPS}(?:[\w-]+ ){0,2}[\w-]+s\b"),
    ("whole_again", rf"\b{_GO_THROUGH} {_ALL_OF_IT} a second time\b"),
    ("whole_again", rf"(?:\bgo (?:all the way )?(?:round|around)|\bround (?:you|we|i) go|\b(?:all|straight|right) through) again{_ENDS}"),
    ("whole_again", rf"\b{_GO_THROUGH} {_ALL_OF_IT}(?: (?:over|from the (?:top|start|beginning)))* (?:again|over|once more){_ENDS}"),
    ("all_again", rf"(?<!to )(?<!or )\brepeat {_ALL_OF_IT}{_ENDS}"),
    ("all_again", rf"\b{_RESTING} <t\d+>[^.;<>]*?(?:,|\band|\bthen|\bbefore) (?:then )?(?:repeat(?:ing)?|start(?:ing)? (?:again|over|from the (?:top|beginning))|go(?:ing)? again){_ENDS}"),
    ("whole_again", rf"\b{_ALL_OF_IT} {_IS_DONE} (?:again|once more|a second time){_ENDS}"),
    ("rounds", rf"\b{_ALL_OF_IT} {_IS_DONE} {{N}} (?:times|rounds)\b"),
    ("whole_again", rf"(?:<x\d+> times|\bone) more(?: time)?,? (?:from the (?:very )?(?:top|start|beginning)|through|round){_ENDS}"),
    ("whole_again", rf"\b{_GO_THROUGH} (?:{_ALL_OF_IT}|all|(?:with |on |for )?both {{LIMB}}) <x(?P<x>\d+)> times (?:more|again)\b{_NOT_THE_OTHER}"),
    ("reps_time", r"{N} (?:[a-z]+ )?(?:holds?|squeezes|presses|contractions|hangs|reps|repetitions|stretches) (?:of|for|lasting) (?:about )?{T}(?: each)?"),
    ("rounds", r"(?<!\bgo )(?<!\brun ){N} ?(?:times|x|×) (?:through|thru|round)(?=\W*$|[.,;)])"),
    ("other", r"(?:night and morning|morning and (?:night|evening)|mornings? and evenings?|before breakfast|after breakfast|before bed)[^.;<>]{0,20}{T}"),
    ("other", r"\b(?:level|difficulty|beginners?|intermediate|advanced|all levels)\b[^.;]{0,20}[·•|/,] ?{T}(?! (?:ri|rec|rest|recovery|off|easy|jog|walk)\b)"),
    ("other", r"{T} ?[·•|/,][^.;]{0,20}\b(?:kcal|calories|cal)\b"),
    ("other", rf"{{N}} ?(?:x|×|times) ?(?:daily|weekly|(?:(?:a|per|each|every|/) ?)?(?:days?|week|month|wk|d|w))\b{NO_FIELD}"),
    ("other", r"\({N} (?:comments?|replies|likes|views|reviews|ratings|votes|shares)\)"),
    ("hold_count", rf"\b{_COUNT} (?:slowly |aloud |out loud |silently |down |backwards )*(?:down )?(?:from )?{{N}}(?: (?:down )?to (?:zero|<[nx]\d+>))(?! times)"),
    ("reps", r"{N} (?:reps|repetitions) (?:every|each|per) (?:waking |<n\d+> |two |three |few )?hours?\b"),
    ("hold_count", rf"\b{_VERB_OF_STAYING}\b[^.;:()<>]{{0,60}}?\b{_COUNT} (?:slowly |aloud |out loud |silently |up )*(?:down )?(?:from |to )?{{N}}(?! (?:times|breaths|cycles|rounds|reps|repetitions)\b)"),
    ("hold_count", rf"\({_COUNT} (?:slowly |aloud )?(?:up )?to {{N}}\)"),
    ("hold_count", rf"\bwhil(?:e|st) (?:one|you|i|we|they|the \w+|your \w+|someone) (?:may|can|could)? ?(?:slowly )?{_COUNT} (?:up |slowly |down |backwards )*(?:to |from )?{{N}}"),
    ("tempo_counts", r"(?<!stay )(?<!keep )(?<!remain )(?<!hold )\b(?P<way>up|lift|raise|rise|come up|push up|stand up|curl|press)\b[^.;:<>()]{0,40}? (?:for|in|over|on|to) (?:a (?:slow )?count of )?(?:{T}|{N})(?:,? (?:(?:and|then|pause(?: briefly)?),? )+|, )(?:back )?(?:down|lower|sink|come (?:back )?down|descend|return)\b[^.;:<>()]{0,30}? (?:for|in|over|on|to) (?:a (?:slow )?count of )?(?:<t(?P<t2>\d+)>|<n(?P<n2>\d+)>)(?! (?:times|reps))"),
    ("tempo_counts", r"\b(?P<way>down|lower|sink|descend|come down|squat down|bend)\b[^.;:<>()]{0,40}? (?:for|in|over|on|to) (?:a (?:slow )?count of )?(?:{T}|{N})(?:,? (?:(?:and|then|pause(?: briefly)?),? )+|, )(?:back )?(?:up|lift|raise|rise|come (?:back )?up|push(?: back)? up|stand(?: up)?|straighten)\b[^.;:<>()]{0,30}? (?:for|in|over|on|to) (?:a (?:slow )?count of )?(?:<t(?P<t2>\d+)>|<n(?P<n2>\d+)>)(?! (?:times|reps))"),
    ("tempo_phase", rf"\btak(?:e|ing) (?:about )?{{T}} to (?P<up>(?:(?:go|come|get|rise|push|press|stand)(?: back)? up|(?:lift|raise)\b{_IT}?(?: up)?))"),
    ("tempo_phase", rf"\btak(?:e|ing) (?:about )?{{T}} to (?P<down>(?:(?:go|come|get|sit|sink)(?: back)? down|(?:lower|sink|descend)\b{_IT}?(?: down)?))"),
    ("tempo_phase", rf"(?P<up>\b(?:lift|raise|rise|press|push|curl|stand|come|go|drive)(?:ing)?{_IT}?(?: all the way)?(?: back)?(?: up)?){_OVER}"),
    ("tempo_phase", rf"(?P<down>\b(?:lower|sink|descend|come down|go down|sit down)(?:ing)?{_IT}?(?: all the way)?(?: back)?(?: down)?){_OVER}"),
    ("rounds", r"\b(?:run|go|work|get|play|move)(?:e?s|ing|ne|t)? (?:through|round|over) (?:it|this|that|them|these|those|all|everything|the (?:lot|list|whole (?:thing|lot)|sequence)|(?:all (?:of )?)?(?:the|these|those) (?:<n\d+> )?(?:exercises|moves|movements|stations|stretches|poses|drills|animals|activities|games|cards))(?: all)?(?: again)? {N} times\b"),
    ("rounds", r"{N} (?:reps|repetitions) of (?:this|that|it|these)(?: (?:stretch|exercise|movement|sequence))?(?=,? with (?:an? )?<t\d+>[ -](?:break|rest|pause))"),
    ("work_rest_bare", r"\b(?:for|from) {T},? (?:and |then )*(?:relaxed|released|rested|loosened) for {N}(?! times)"),
    ("hold", r"\b(?:is|are|be|being|gets?) (?:\w+ly )?(?:tensed|tightened|contracted|squeezed|clenched|braced)(?: [a-z]+)? (?:for|from) {T}"),
    ("hold", r"\b(?:contraction|squeeze|stretch|tension)s? (?:should |must |may |can )?lasts? (?:for )?(?:about )?{T}"),
    ("rest", r"(?:,|\band|\bthen) (?:then )?(?:relaxed|released|loosened)(?: again)? for {T}"),
    ("rounds", r"\bround and round\b[^.;<>]{0,20}? {N} times\b"),
    ("rounds", r"\b(?:do(?:es)?|did|repeat(?:s|ed)?) (?:this|the|that|each) (?:pair|trio|couplet|triplet|pairing|superset|round|circuit|lot) {N} times\b"),
    ("sides", r"\b(?:and |then |, )+as (?:many|long|often)(?: times| again| more)? (?:up)?(?:on|with|to|for) (?:the |your )?(?:left|right|other|opposite)\b(?: {LIMB})?"),
    ("sides", r"^\W*(?:\([\w ]{1,20}\) )?(?:and )?(?:now|then|next)?,? ?(?:on |with |to )?(?:the |your )(?:left|right)(?: {LIMB})?(?: now)?\W*(?:\([\w ]{1,20}\)\W*)?$"),
    ("sides", r"\b(?:and|then),? (?:then )?[^.,;:<>]{0,60}\b(?:the |your )?(?:left|right|other|opposite)\b[^.,;:<>]{0,30}? (?:for (?:the same|an equal) (?:time|count|number|(?:amount|length|period) of time|amount|length|duration)|(?:for )?(?:just )?as long)(?: of (?:breaths|time|times|counts))?\b"),
    ("reps", r"\b(?:reps?|repetitions?) ?(?:(?:/|or|\(or|per|\(per|each|\(each) ?\w+\)?)(?: per \w+)?\"? ?[:=–—] ?\"?{N}"),
    ("reps_time", r"\breps?(?:etitions?)?: ?{N} ?(?:x|×|of) ?{T}"),
    ("rounds", r"\brepeat (?:(?:this|the|your|whole|entire|full|complete) )+(?:programme|program|routine|series|sequence|circuit) {N} times(?: (?:in |per )?(?:each|every|a|the)? ?session)?(?= ?(?:[.,;!)]|$))(?!,? (?:a|per|each|every) (?:day|week))"),
    ("rest_told", r"^\W*(?:the |your )?rest (?:is|lasts?) (?:about )?{T}"),
    ("rest", r"\b(?:sit|lie|stand|walk) (?:down |about |around |still )*for (?:about )?{T} to (?:recover|rest|get your breath back|catch your breath)"),
    ("other", r"{T},? (?:no equipment|no kit|no gear|no excuses|(?:from )?start to finish|tops|all in)\b"),
    ("rest", r"(?:^\W*|[,;:] |\band |\bthen )take (?:just |about |only )?{T}(?=[.,;!]|\W*$| (?:and then|then|before|off|out)\b)"),
    ("time", r"\b(?:we've|we have|you've) got {T}(?=[.,;!]|\W*$| of\b| here\b| on\b| for\b)"),
    ("rest", r"\b(?:rest|repose|pause)(?:ing|ed|d)? for the space of {T}"),
    ("rest", r"(?<=[a-z])(?<! on)(?<!hard)(?<!work)(?<!fast)(?<!seconds)(?<!minutes)(?:[,;] |,? and |,? then ){T} off(?=[.,;]|\W*$)"),
    ("rest", r"\b(?:let go|release|let (?:it|them) (?:go|relax|soften)) (?:and relax )?for (?:about )?{T}"),
    ("rest_count", rf"\b{_LETTING_GO} (?:for|to) (?:a |the )?(?:slow |steady |full )*{{N}}[ -]counts?\b(?! of)"),
    ("rest_count", rf"\b{_LETTING_GO},? (?:for (?:a |the )?(?:slow |steady |full )*count of|(?:and|while you|as you) (?:slowly )?count (?:slowly )?(?:up )?to) {{N}}(?! (?:times|breaths))"),
    ("sides", r"\brevers(?:e|ing) (?:your |the |both )?(?:position of (?:your |the )?)?(?:arms|legs|hands|sides)\b"),
    ("sides", r"[;,.] ?(?:then |now |and )*(?:the )?(?:other|opposite|second) {LIMB}\W*$"),
    ("rest", r"^\W*(?:and |now |then )*{T} off(?: now)?(?=[.,;!]|\W*$| (?:before|after) )"),
    ("time", r"\bfor the space of {T}"),
    ("ways_time", r"{T} (?:[\w-]+ ){0,3}?(?:one way|(?:in )?one direction|clockwise|forwards?|inwards?|to the left|to the right)(?:,? (?:and|then))*,? <t(?P<t2>\d+)> (?:[\w-]+ ){0,3}?(?:(?:in )?the other(?: way| direction)?|(?:anti-?|counter-?)clockwise|backwards?|outwards?|to the left|to the right)"),
    ("directions", r"\b(?:and|then),? as (?:many|often|long)(?: times| again| more)? (?:(?:in )?the other (?:way|direction)|in reverse|outwards?|inwards?|backwards?|forwards?|downwards?|upwards?|(?:anti-?|counter-?)?clockwise)\b"),
    ("sets_max", r"{N} ?(?:x|×|sets? of|sets? to) ?(?:max(?:imum)?|amrap|(?:to )?failure|as many as (?:you can|possible))\b"),
    ("each_way", rf"\b(?P<ways>{_WAY}(?:, {_WAY})+),? (?:and )?{_WAY}(?:,| ?[:–—-]|,? for)? ?{{N}}(?: times| reps| repetitions)? (?:each|of each|in each direction|each way)\b"),
    ("time", r"\b(?:adver(?:t|tising)|ad|commercial|lunch|tea|coffee|office|school|playtime)[ -]breaks?,? (?:for |of |about |around )*{T}(?! (?:of )?rest)"),
    ("numbered_set", r"(?:^\W*|[,;:/|] ?|\band )(?:set <n(?P<n>\d+)>|<x(?P<x>\d+)>(?:st|nd|rd|th) set)(?: ?[x×:=–—] ?| of | \(|(?<=set) )(?:[x×] ?)?{N2}(?: (?:reps|repetitions|times))?(?=[,;.)/|]|\W*$| ?@| (?:with|at|and|rest)\b)"),
    ("second_set", r"\b(?:a (?:second|third|final|last|further)|another|one (?:more|last)) set of {N}(?: more\b)?"),
    ("second_set", r"\b(?:same|once|and|then|do (?:it|this|that)) again(?:[,:;] ?| ?[–—-] ?| for | with | but )(?:only |just |for |with )*{N} (?:reps|repetitions)\b"),
    ("second_set", r"^\W*(?:and |then |now |after that,? )*again,? {N}(?: times| reps| repetitions)?(?=\W*$)"),
    ("more_reps", r"\b(?:do|make|try|then|have|knock out|crank out|go for|add) {N} more(?=[.,;!]|\W*$| on| with)"),
    ("sides", r"\b(?:switch|change|swap|turn|roll|move|shift|step)(?: over)?(?: (?:on)?to (?:the |your )?(?:left|right|other|opposite)(?: {LIMB}| one)?| (?:sides|legs|arms|feet|hands)),? (?:and |then )+(?:repeat|do (?:the same|it again|it all again|this again))\b(?! <|:)"),
    ("sides", r"\b(?:follow|use|apply|go through) (?:the )?same (?:instructions?|directions?|steps?|procedure|process|pattern|sequence) (?:on|with|to|for) (?:the |your )?(?:left|right|other|opposite)\b(?: {LIMB})?"),
    ("sides", r"(?:^\W*|[.;,] |\band )(?:then |now |next,? )?(?:move|turn|tilt|bend|lean|twist|rotate|look|go|reach|lower|drop|roll) [^.;:<>]{0,40}?\b(?:to|on|over) (?:the |your )(?:left|right|other|opposite)\b(?: {LIMB})?,? (?:and|then|and then) (?:(?:follow|use|apply) (?:the )?same (?:instructions?|directions?|steps?|procedure|process|movements?)|(?:do|repeat) (?:the )?same(?: (?:thing|steps?|procedure|process|movements?))?)(?! (?:on|with|for)\b)(?=\W*$|[.,;!]| <)"),
    ("sides", r"\bdo the like (?:with|on|to|for) (?:the |your )?(?:left|right|other|opposite)\b(?: {LIMB})?"),
    ("sides", r"<[tn]\d+>[^.;<>]{0,20}, (?:then )?(?:the )?(?:other|opposite) {LIMB}\W*$"),
    ("time", r"\b(?:spend|stay|work)(?: for)? {T} (?:at|on|in|with) (?:each|every) (?:station|exercise|pose|move|movement|stretch|one)\b"),
    ("between_sides", r"\b(?:interchange|alternate|alternating|swap|swapping|switch|switching|change|changing|go back and forth) between (?:them|the two|both|legs|sides|arms|(?:the|your) (?:legs|sides|arms|two))\b[^.;<>]{0,20}{N} times"),
    ("reps", r"(?:^\W*|[,;:.] |\band |\bthen )(?:now |then |just )?(?:do|perform|make|complete|try|manage|aim for|go for) (?:about |at least )?{N}(?=,? (?:in a row|in succession|in (?:<x\d+>|a single) go|without (?:stopping|pausing|resting|a (?:break|rest|pause))|like (?:that|this)|one after (?:the other|another)|in total|in all|altogether|slowly|quickly|fast|smoothly)\b(?! <|:))"),
    ("reps", r"{N} (?:good |proper |careful )?(?:attempts|tries)\b(?! (?:to|at))"),
    ("reps", r"(?:,|;|\band\b|\bthen\b)(?:(?!breath|inhal|exhal|\b(?:in|out)\b)[^.;:<>]){0,40}? for {N} (?:steps|paces|strides|hops|jumps)\b"),
    ("reps", r"{N} (?:(?:in|for) (?:each|every|a)|per) (?:set|round)\b(?! of)"),
    ("hold_count", r"(?:[,;(] ?)hold {N}(?=[,;)]|\W*$| (?:x|×))"),
    ("other", r"\b(?:rate|rating|stroke rate|cadence|spm|rpm|rpe|heart rate|hr|resistance|incline|level|gear|damper)\b(?: of| at|:| =)? ?{N}"),
    ("reps", r"^\W*(?:(?:then|and|now) )*repeat {N} (?:(?:slow|small|big|deep|full|gentle|easy) )*(?:[a-z]+ )?(?:lifts|raises|shifts|rolls|swings|bends|turns|twists|presses|squeezes|taps|kicks|curls|dips|rocks|nods|shrugs|pulses|slides|circles)(?=\W*$|[.,;])"),
    ("repeat", r"^\W*{N} times(?: in all| in total| altogether)?\W*$"),
    ("following", r"\b(?:repeat|do|perform|complete|go through) (?:all of )?the following(?: (?!circuit|sequence|routine|series|workout|exercises|list|moves|flow|set\b)\w+)?,? {N} times"),
    ("rounds", r"(?<!sets of ){N} (?:reps|repetitions|repeats) of (?:(?:all of )?the following|(?:this|the) (?:\w+ )?(?:sequence|series|circuit|routine|list|pattern|flow|combination|interval))\b"),
    ("rounds", r"{N} (?:repeats|repetitions) of\W*:"),
    ("rounds", r"\b(?:part|block|section|sequence|circuit|bit|list|series|routine),? (?:which|that) (?:(?:you|we) (?:(?:will|should|are to) )?(?:do|repeat|go through|run through|perform)|(?:is|gets) (?:done|repeated)) {N} times"),
)  # fmt: skip

_LEADS_OVER: Final = (
    r"(?:straight into|into|follow(?:ed)?(?: (?:it|them|that|this|those|these))?(?: up)? (?:with|by)|then|next|after that|after which|afterwards|comes?|"
    r"(?:warm(?:ing)? up|finish(?:ing)?|end(?:ing)?|start(?:ing)?|begin(?:ning)?|cool(?:ing)? down)(?: off)? (?:with|by)|plus|throw in|"
    r"(?:everybody|everyone|each of you) does|(?:i|we|you)(?:'ll)? (?:then |now |also |always |usually )*(?:do|did)(?: like| about| just)?)"
)

LATE: Final = (
    ("reps", rf"^\W*(?!(?:[a-z]+ )*{_NO_COUNT}\b)[a-z][a-z' -]{{2,40}}s: ?{{N}}(?=\W*$)"),
    ("moved_reps", rf"\b{_LEADS_OVER}(?: (?:come|comes|do|with|by|we|you|i|go|for|about|the|another))* {{N}} {{NOTREPS}}(?P<noun>(?:[\w-]+ ){{0,3}}[\w-]+s)\b"),
    ("time", rf"\b{_LEADS_OVER}(?: (?:come|comes|do|with|by|we|you|i|go|for|about|the|another))* {{T}} (?:of |in )(?!rest\b)[a-z]"),
    ("reps", r"(?:^\W*|[,;:] |\band |\bthen )(?:now |then |just )?do {N}(?= and (?:you|then you|that)\b)"),
    ("work_count", r"^\W*(?:(?:and|then|now|next),? )*(?:(?:look|gaze|stare|focus|concentrate|glance)\b[^.;:()<>]{0,60}?|(?:continue|keep going|go on|carry on)(?: like this| with this)?) for {N} (?:slow |steady |full |long )*counts\b"),
    ("hold_count", rf"\b(?:{_VERB_OF_STAYING})\b[^.;:()<>]{{0,60}}? (?:for|to) (?:a |the )?(?:slow |steady |full |long )*count of {{N}}(?! times)"),
    ("hold_count", rf"\b(?:{_VERB_OF_STAYING})\b[^.;:()<>]{{0,40}}? for {{N}} (?:slow |steady |full |long )*counts\b"),
    ("work_count", r"^\W*(?:for )?{N} (?:slow |steady |full |long )*counts\W*$"),
    ("work_count", r"\bfor (?:a |the )(?:slow |steady |full |long )*count of {N}(?! times)"),
    ("work_count", r"\bto (?:a |the )(?:slow |steady |full |long )*count of {N}(?! times)"),
    ("work_count", r"\b(?:circl|roll|rotat|swing|march|shak|walk|jog|bounc|puls|pump|tap|wav|punch|kick|stir|sway|rock|skip|massag|rub)(?:e|es|ing|s)?\b[^.;:<>]{0,60}? for {N} (?:slow |steady |full |long )*counts\b"),
)  # fmt: skip
