"""English: counting aloud, repetitions of things that stand in a list or a sentence, and what is told in passing.

Pairs of what is said and a pattern, with the placeholders of `guide.understand.lexicon.english`. Those of `LATE` are
tried after all others.
"""

from __future__ import annotations

from typing import Final

_IT: Final = r"(?: (?:it|them|yourself|yourselves|(?:the|your|both|one) \w+(?: \w+)?))"
_VERB_OF_STAYING: Final = r"(?:hold|stay|keep|freeze|remain|stand|squeeze|press|clench|tense|tighten|pause|balance|lift|raise|pull|push|stretch|hang|retain\w*)"
_COUNT: Final = r"(?:count|counting|counted|counts)"
_NO_COUNT: Final = r"(?:participants|players|people|points|minutes|seconds|hours|sessions|days|weeks|calories|exercises|workouts|rounds|circuits|laps|cycles|intervals|lengths|sets|reps|repetitions|comments|likes|views|replies|posts|pages|steps per day|results|patients|stations|series|stories|notes|muscles|tags|photos|ratings|reviews)"

_NOT_THE_OTHER: Final = r"(?! (?:on|with|for) (?:the|your) (?:other|opposite|left|right))"

EARLY: Final = (
    ("breath", rf"\b(?P<phase>breathe in|breathing in|inhale|breathe out|breathing out|exhale)\b(?: (?:gently|slowly|deeply|softly|through (?:your|the) \w+|again))* (?:while|whilst|as) (?:you|we|i) (?:slowly )?{_COUNT} (?:slowly )?(?:up )?(?:to )?{{N}}(?! times)"),
    ("breath_more", rf"\b(?P<phase>in|out|hold)\b(?: (?:gently|slowly|it|again|through (?:your|the) \w+))* (?:while|whilst|as) (?:you|we|i) (?:slowly )?{_COUNT} (?:slowly )?(?:up )?(?:to )?{{N}}(?! times)"),
    ("time", r"\bspend (?:the |your )?(?:first|next|last|final) {T}(?: of [^.;<>]{0,25})? (?:in|on|with|doing)\b"),
    ("time", r"\b(?:how many|how often|as many)\b(?! (?:people|calories|steps a|hours|days))[^.;<>]{0,60}\b(?:in|within) {T}"),
    ("time", r"{T} of (?:each|every|all)\b(?! {LIMB})"),
    ("reps", r"\buntil (?:both|each|all|every)\b[^.;<>]{0,40}\b(?:been|have|has)\b[^.;<>]{0,30}{N} times"),
    ("rounds", r"\b(?:circuit|superset|workout|block|series|sequence|routine|flow|finisher)s? ?\(?(?:x|×) ?{N}(?! ?(?:x|×|<))"),
    ("rounds", r"{N} ?(?:x|×) (?:the |this )?(?:circuit|superset|block|series|sequence|routine|flow|round)\b"),
    ("reps", r"^\W*(?:left|right|l|r)(?: {LIMB})?\W{1,3}{N}\W*$"),
    ("reps", r"{N} (?:[a-z-]+ ){0,3}figure[ -]?(?:<[tnx]\d+>|eights?)"),
    ("other", r"\bfigure[ -]{T}"),
    ("time", r"\bspend (?:about )?{T} (?:doing|practi[sc]ing|on|in) (?:this|it|that|each)\b(?! (?:whole|routine|workout|session|day|week))"),
    ("hold", r"\bhold(?:ing)? each (?:one |of (?:them|these) |position )?{T}"),
    ("reps", r"\b(?:reps?|repetitions?|repeats?): ?{N} (?:times )?(?:per|each|every) session\b"),
    ("reps", r"{N} of times\b"),
    ("other", r"{N} times(?: [a-z]+)? (?:per|for each|for every|on each|with each|each|every) (?:stroke|step|stride|bar|beat|note|bounce)\b"),
    ("reps", r"\b(?:walk|march|hop|jump|step|crawl|shuffle|skip|go|(?:try|keep|start|begin|practi[sc]e) (?:by |with )?(?:walk|march|hopp|jump|stepp|crawl|shuffl|skipp|go)ing)\b(?! up| down)(?:(?!breath|inhal|exhal|\b(?:in|out)\b)[^.;:<>]){0,30}(?<! the)(?<! those)(?: for)? {N} (?:[a-z]+ )?(?:steps|paces|strides|hops|jumps|bounces)\b"),
    ("sets_time", r"\bsets? ?(?:/|x|×|and|&|by) ?reps?\W{1,4}{N} ?(?:x|×) ?{T}"),
    ("sets", r"\bsets? ?(?:/|x|×|and|&|by) ?reps?\W{1,4}{N} ?(?:x|×) ?<x\d+>"),
    ("other", r"\b(?:brother|sister|wife|husband|mate|friend|son|daughter|mum|mother|dad|father|neighbou?r|boss|colleague)\b(?:-in-law| in law)?(?: \w+){0,2}? (?:did|does|manages|managed|can do|could do) (?:about |over |only |just )*{N}(?: sets?| reps?| rounds?| of)?"),
    ("other", r"{N} (?:sets?|rounds?) (?:a|per|each|every|/) ?(?:day|week)\b"),
    ("other", r"\bdaily:? ?{N} ?(?:x|×|times)?(?=\W*$|[.,;|])"),
    ("other", r"{N} ?(?:x|×) ?(?:a |per |each |every |/ ?)?(?:day|daily|week|weekly|wk)\b"),
    ("reps_sets", r"\breps? {N},? (?:and |x |× )?sets? {N2}(?=\W*$|[,;.|]| [a-z])"),
    ("sets_reps", r"\bsets? {N},? (?:and |x |× |of )?reps? {N2}(?=\W*$|[,;.|]| [a-z])"),
    ("reps_sets", r"{N} (?:reps?|repetitions?) ?(?:x|×|for) ?{N2}(?: sets?)?(?=\W*$|[,;.)|])"),
    ("reps_time", r"{N} {T}[ -]?(?:holds|squeezes|contractions|presses|hangs)\b"),
    ("reps_time", r"{N} ?(?:x|×) ?{T}[ -]?(?:squeezes|contractions|presses)\b"),
    ("sets_by_reps", r"\bsets? ?(?:/|x|×|and|&|by) ?reps?\)?\"?:? \"?<x(?P<x>\d+)>"),
    ("sets_of_holds", r"{N} (?:sets|rounds) of {N2} ?(?:x|×|reps of|times) ?{T}(?: holds?)?"),
    ("paired_reps", r"\b(?:pair|alternate|combine|superset|mix) {N} {NOTREPS}[a-z][\w-]*(?: [\w-]+){0,3} (?:with|and) {N2} {NOTREPS}(?:[\w-]+ ){0,3}[\w-]+s\b"),
    ("reps", r"\brounds? of {N}(?=[.,;]|\W*$)"),
    ("named_reps", r"\b(?:pick(?:ing)? up|throw(?:ing)?|catch(?:ing)?|toss(?:ing)?) {N} {NOTREPS}(?:[\w-]+ ){0,2}[\w-]+s\b"),
    ("sets_time", r"{N} (?:[a-z]+ ){0,2}(?:strides|sprints|surges|accelerations|efforts|intervals|repeats|bursts|hills|pick-?ups) (?:of|at|for|lasting) (?:about )?{T}"),
    ("reps", r"[:–—] {N}(?=,? then\b)"),
    ("once_again", rf"\b(?:repeat|do|perform)(?: (?:it|this|that|(?:this|that|the) (?:same )?(?:exercise|movement|stretch|pose)))* (?:<x(?P<x>\d+)> times (?:more|again)|{{N}} (?:more|last|final) time)\b{_NOT_THE_OTHER}"),
    ("whole_again", r"\b(?:repeat|do|go through|run through) (?:all|everything|it all|all of (?:it|them|this|these)|(?:the|this) (?:whole|entire|complete|full) \w+|the (?:lot|circuit|sequence|routine|series|flow|set)) a second time\b"),
    ("whole_again", rf"\b(?:repeat|do|go through|run through) (?:(?:all|everything|all of (?:it|them|this|these)|(?:the|this) (?:whole|entire|complete|full) \w+|the (?:lot|circuit|sequence|routine|series|flow|set)|(?:with |on |for )?both {{LIMB}}) )<x(?P<x>\d+)> times (?:more|again)\b{_NOT_THE_OTHER}"),
    ("reps_time", r"{N} (?:[a-z]+ )?(?:holds?|squeezes|presses|contractions|hangs|reps|repetitions|stretches) (?:of|for|lasting) (?:about )?{T}(?: each)?"),
    ("rounds", r"(?<!\bgo )(?<!\brun ){N} times (?:through|thru|round)(?=\W*$|[.,;)])"),
    ("other", r"(?:night and morning|morning and (?:night|evening)|mornings? and evenings?|before breakfast|after breakfast|before bed)[^.;<>]{0,20}{T}"),
    ("other", r"\b(?:level|difficulty|beginners?|intermediate|advanced|all levels)\b[^.;]{0,20}[·•|/,] ?{T}(?! (?:ri|rec|rest|recovery|off|easy|jog|walk)\b)"),
    ("other", r"{T} ?[·•|/,][^.;]{0,20}\b(?:kcal|calories|cal)\b"),
    ("other", r"{N} ?(?:x|×|times) ?(?:daily|weekly|(?:(?:a|per|each|every|/) ?)?(?:days?|week|month|wk|d|w))\b"),
    ("other", r"\({N} (?:comments?|replies|likes|views|reviews|ratings|votes|shares)\)"),
    ("other", r"\b(?:facebook|twitter|pinterest|instagram|whatsapp|reddit) \({N}\)"),
    ("hold_count", rf"\b{_COUNT} (?:slowly |aloud |out loud |silently |down |backwards )*(?:down )?(?:from )?{{N}}(?: (?:down )?to (?:zero|<[nx]\d+>))(?! times)"),
    ("reps", r"{N} (?:reps|repetitions) (?:every|each|per) (?:waking |<n\d+> |two |three |few )?hours?\b"),
    ("hold_count", rf"\b{_VERB_OF_STAYING}\b[^.;:()<>]{{0,60}}?\b{_COUNT} (?:slowly |aloud |out loud |silently |up )*(?:down )?(?:from |to )?{{N}}(?! (?:times|breaths|cycles|rounds|reps|repetitions)\b)"),
    ("hold_count", rf"\b(?:and|while you|until you(?:'ve| have)?) {_COUNT} (?:slowly |aloud |out loud |silently )*(?:up )?(?:to )?{{N}}(?: (?:elephants|hippos|hippopotamuses|mississippis|crocodiles|alligators|sheep|beats))?(?! times| \w+s\b)"),
    ("hold_count", rf"\b(?:and|while you|until you(?:'ve| have)?) {_COUNT} (?:slowly |aloud |out loud |silently )*(?:up )?(?:to )?{{N}} (?:elephants|hippos|hippopotamuses|mississippis|crocodiles|alligators|sheep|beats)\b"),
    ("hold_count", rf"\({_COUNT} (?:slowly |aloud )?(?:up )?to {{N}}\)"),
    ("hold_count", rf"\bwhil(?:e|st) (?:one|you|i|we|they|the \w+|your \w+|someone) (?:may|can|could)? ?(?:slowly )?{_COUNT} (?:up |slowly )*(?:to )?{{N}}"),
    ("tempo_counts", r"(?<!stay )(?<!keep )(?<!remain )(?<!hold )\b(?P<way>up|lift|raise|rise|come up|push up|stand up|curl|press)\b[^.;:<>()]{0,40}? (?:for|in|over|on|to) (?:a (?:slow )?count of )?(?:{T}|{N}),? (?:and |then )+(?:back )?(?:down|lower|sink|come (?:back )?down|descend|return)\b[^.;:<>()]{0,30}? (?:for|in|over|on|to) (?:a (?:slow )?count of )?(?:<t(?P<t2>\d+)>|<n(?P<n2>\d+)>)(?! (?:times|reps))"),
    ("tempo_counts", r"\b(?P<way>down|lower|sink|descend|come down|squat down|bend)\b[^.;:<>()]{0,40}? (?:for|in|over|on|to) (?:a (?:slow )?count of )?(?:{T}|{N}),? (?:and |then )+(?:back )?(?:up|lift|raise|rise|come (?:back )?up|push(?: back)? up|stand(?: up)?|straighten)\b[^.;:<>()]{0,30}? (?:for|in|over|on|to) (?:a (?:slow )?count of )?(?:<t(?P<t2>\d+)>|<n(?P<n2>\d+)>)(?! (?:times|reps))"),
    ("tempo_phase", rf"\btak(?:e|ing) (?:about )?{{T}} to (?P<up>(?:(?:go|come|get|rise|push|press|stand)(?: back)? up|(?:lift|raise)\b{_IT}?(?: up)?))"),
    ("tempo_phase", rf"\btak(?:e|ing) (?:about )?{{T}} to (?P<down>(?:(?:go|come|get|sit|sink)(?: back)? down|(?:lower|sink|descend)\b{_IT}?(?: down)?))"),
    ("tempo_phase", rf"(?P<up>\b(?:lift|raise|rise|press|push|curl|stand|come|go|drive)(?:ing)?{_IT}?(?: back)?(?: up)?(?: slowly)?) over (?:about )?{{T}}"),
    ("tempo_phase", rf"(?P<down>\b(?:lower|sink|descend|come down|go down|sit down)(?:ing)?{_IT}?(?: back)?(?: down)?(?: slowly)?) over (?:about )?{{T}}"),
    ("tempo_phase", r"(?:\bwith (?:a|an) )?{T}[ -](?:slow )?(?P<down>lowering|descent|negative|eccentric)(?: phase)?\b"),
    ("tempo_phase", r"\btak(?:e|ing) {T} to (?P<down>lower (?:yourself|yourselves|it|them|the \w+|your \w+))"),
    ("beat", r"\b(?:once|one|each) every {T}"),
    ("rounds", r"\b(?:run|go|work|get) through (?:it|this|that|them|these|the (?:lot|list|whole (?:thing|lot)|sequence))(?: all)?(?: again)? {N} times\b"),
    ("rounds", r"\b(?:do|repeat) (?:this|the|that|each) (?:pair|trio|couplet|triplet|pairing|superset|round|circuit|lot) {N} times\b"),
    ("sides", r"\b(?:and |then |, )+as (?:many|long|often)(?: times| again| more)? (?:up)?(?:on|with|to|for) (?:the |your )?(?:left|right|other|opposite)\b(?: {LIMB})?"),
    ("sides", r"^\W*(?:\([\w ]{1,20}\) )?(?:and )?(?:now|then|next)?,? ?(?:on |with |to )?(?:the |your )(?:left|right)(?: {LIMB})?(?: now)?\W*(?:\([\w ]{1,20}\)\W*)?$"),
    ("sides", r"\b(?:left|right) {LIMB}\b[^.;]{0,80}\b(?:left|right) {LIMB} (?:does|do) (?:exactly )?the same\b"),
    ("sides", r"\b(?:switch|change|swap) {LIMB} and (?:repeat|do) (?:the lot|it all|everything|all of it|the whole thing|the same)\b"),
    ("sides", r"\b(?:and|then),? (?:then )?[^.,;:<>]{0,60}\b(?:the |your )?(?:left|right|other|opposite)\b[^.,;:<>]{0,30}? (?:for (?:the same|an equal) (?:time|count|number|(?:amount|length|period) of time|amount|length|duration)|(?:for )?(?:just )?as long)(?: of (?:breaths|time|times|counts))?\b"),
    ("directions", r"\b(?:anti-?|counter-?)clockwise\b[^.;]{0,60}\b(?<!-)(?<!anti)(?<!counter)clockwise\b"),
    ("reps", r"(?:[:–—] ){N} (?:on|with|for) (?:the |your )?(?:left|right)(?: {LIMB})?(?=\W*$)"),
    ("reps", r"\b(?:reps?|repetitions?) ?(?:(?:/|or|\(or|per|\(per|each|\(each) ?\w+\)?)(?: per \w+)?\"? ?[:=–—] ?\"?{N}"),
    ("sides_each", r"\b(?:reps?|repetitions?|time|hold|duration|sets)(?: time)? ?\(?(?:per|each|/) ?{LIMB}\)?\"? ?[:=–—] ?\"?<[nt]\d+>"),
    ("reps_time", r"\breps?(?:etitions?)?: ?{N} ?(?:x|×|of) ?{T}"),
    ("rest_told", r"^\W*(?:the |your )?rest (?:is|lasts?) (?:about )?{T}"),
    ("rest", r"\b(?:sit|lie|stand|walk) (?:down |about |around |still )*for (?:about )?{T} to (?:recover|rest|get your breath back|catch your breath)"),
    ("other", r"{T},? (?:no equipment|no kit|no gear|no excuses|(?:from )?start to finish|tops|all in)\b"),
    ("rest", r"(?:^\W*|[,;:] |\band |\bthen )take (?:just |about |only )?{T}(?=[.,;!]|\W*$| (?:and then|then|before|off|out)\b)"),
    ("time", r"\b(?:we've|we have|you've) got {T}(?=[.,;!]|\W*$| of\b| here\b| on\b| for\b)"),
    ("rest", r"\b(?:rest|repose|pause)(?:ing)? for the space of {T}"),
    ("rest", r"(?<=[a-z])(?<! on)(?<!hard)(?<!work)(?<!fast)(?<!seconds)(?<!minutes)(?:[,;] |,? and |,? then ){T} off(?=[.;]|\W*$)"),
    ("rest", r"\b(?:let go|release|let (?:it|them) (?:go|relax|soften)) (?:and relax )?for (?:about )?{T}"),
    ("rest_count", r"\b(?:let go|release|relax|rest|pause|let (?:it|them) (?:go|relax|soften)) (?:and relax )?for a (?:slow )?count of {N}(?! (?:times|breaths))"),
    ("sides", r"^\W*(?:now |then |next )?do (?:the )?(?:left|right|other|opposite|second) (?:one|{LIMB})\W*$"),
    ("sides", r"[;,.] ?(?:then |now |and )*(?:the )?(?:other|opposite|second) {LIMB}\W*$"),
    ("rest", r"^\W*(?:and |now |then )*{T} off(?: now)?(?=[.,;!]|\W*$)"),
    ("time", r"\bfor the space of {T}"),
    ("ways_time", r"{T} (?:[\w-]+ ){0,3}?(?:one way|(?:in )?one direction|clockwise|forwards?|inwards?|to the left|to the right)(?:,? (?:and|then))*,? <t(?P<t2>\d+)> (?:[\w-]+ ){0,3}?(?:(?:in )?the other(?: way| direction)?|(?:anti-?|counter-?)clockwise|backwards?|outwards?|to the left|to the right)"),
    ("directions", r"\b(?:and|then),? as (?:many|often|long)(?: times| again| more)? (?:(?:in )?the other (?:way|direction)|in reverse|outwards?|inwards?|backwards?|forwards?|downwards?|upwards?|(?:anti-?|counter-?)?clockwise)\b"),
    ("sets_max", r"{N} ?(?:x|×|sets? of|sets? to) ?(?:max(?:imum)?|amrap|(?:to )?failure|as many as (?:you can|possible))\b"),
    ("more_reps", r"\b(?:a (?:second|third|final|last|further)|another|one (?:more|last)) set of {N}(?: more\b)?"),
    ("more_reps", r"\b(?:do|make|try|then|have|knock out|crank out|go for|add) {N} more(?=[.,;!]|\W*$| on| with)"),
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
    ("repeat", r"^\W*{N} times(?: in all| in total| altogether)?\W*$"),
    ("following", r"\b(?:repeat|do|perform|complete|go through) (?:all of )?the following(?: (?!circuit|sequence|routine|series|workout|exercises|list|moves|flow|set\b)\w+)?,? {N} times"),
    ("rounds", r"{N} (?:reps|repetitions|repeats) of (?:(?:all of )?the following|(?:this|the) (?:\w+ )?(?:sequence|series|circuit|routine|list|pattern|flow|combination|interval))\b"),
    ("rounds", r"{N} (?:repeats|repetitions) of\W*:\W*$"),
    ("rounds", r"\b(?:part|block|section|sequence|circuit|bit|list|series|routine),? (?:which|that) (?:(?:you|we) (?:(?:will|should|are to) )?(?:do|repeat|go through|run through|perform)|(?:is|gets) (?:done|repeated)) {N} times"),
)  # fmt: skip

_LEADS_OVER: Final = (
    r"(?:straight into|into|followed by|followed up with|follow (?:it|them|that|this) with|then|next|after that|after which|afterwards|comes?|"
    r"(?:warm(?:ing)? up|finish(?:ing)?|end(?:ing)?|start(?:ing)?|begin(?:ning)?|cool(?:ing)? down)(?: off)? (?:with|by)|plus|throw in|"
    r"(?:everybody|everyone|each of you) does|(?:i|we|you)(?:'ll)? (?:then |now |also |always |usually )*(?:do|did)(?: like| about| just)?)"
)

LATE: Final = (
    ("reps", rf"^\W*(?!(?:[a-z]+ )*{_NO_COUNT}\b)[a-z][a-z' -]{{2,40}}s: ?{{N}}(?=\W*$)"),
    ("moved_reps", rf"\b{_LEADS_OVER}(?: (?:come|comes|do|with|by|we|you|i|go|for|about|the|another))* {{N}} {{NOTREPS}}(?P<noun>(?:[\w-]+ ){{0,3}}[\w-]+s)\b"),
    ("time", rf"\b{_LEADS_OVER}(?: (?:come|comes|do|with|by|we|you|i|go|for|about|the|another))* {{T}} (?:of |in )(?!rest\b)[a-z]"),
    ("hold_count", rf"\b(?:{_VERB_OF_STAYING})\b[^.;:()<>]{{0,60}}? (?:for|to) (?:a |the )?(?:slow |steady |full |long )*count of {{N}}(?! times)"),
    ("hold_count", rf"\b{_COUNT} (?:aloud|out loud|slowly|silently) to {{N}}(?! times)"),
    ("work_count", r"\bto (?:a |the )(?:slow |steady |full |long )*count of {N}(?! times)"),
)  # fmt: skip
