"""English: doses of one movement that are told one after the other: ladders, first and second sets, parts of a time.

Pairs of what is said and a pattern, with the placeholders of `guide.understand.lexicon.english_phrases`.
They are tried before all others.
"""

from __future__ import annotations

from typing import Final

_NEXT: Final = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|next|following|last|final)"
_TIME: Final = r"(?: (?:time|set|round|go|attempt|hold|one|series|lap))?"
_AT: Final = r"(?:in |on |for |during |at )?(?:the |your |a )?"
_THEN: Final = r"[,;]?(?: (?:and|then|but|next|finally|followed by))*"
_REPS: Final = r"(?: (?:reps|repetitions|times|of (?:them|these|those)))?"
_OF_EACH_SET: Final = r"(?:reps?(?:etitions)?(?: ?(?:and|&|/|x|×) ?sets?)?|sets? ?(?:and|&|/|x|×) ?reps?(?:etitions)?)"
"""The label of the counts of each set."""
_NOUN: Final = r"(?: [a-z][\w-]*){0,3}?"
_END: Final = r"(?=[.,;:)]|\W*$| with\b| rest\w*\b)"
_TO_A_LIST: Final = r" ?[:,;(–—-]? ?"
_LISTED: Final = r"(?:,? (?:and|then|and then) |, ?| ?[/–—-] ?)"
_END_OF_LIST: Final = (
    r"(?=\W*$|[.;()\]]|,(?! ?<)| \(| with\b| (?:on |for )?(?:each|per|both|every)\b| rest\w*\b| [–—@-])"
)
_OTHER_SETS: Final = r"(?:last|final|next|other|remaining) (?:<n\d+> sets?|set|one)"
_LETS_GO: Final = r"(?:rest(?:ing)?|relax(?:ing)?|releas(?:e|ing)|let(?:ting)? (?:(?:it|them|everything|all of it) )?go|soften(?:ing)?|unclench(?:ing)?)"
_SO_ON: Final = r"(?: (?:and|so|on|forth|like|that|this|carry|continue|continuing|keep|going|go|working|work|your|way|all|the|right|up|down|back|again|to|until|till|you|reach|get|are|at|come|it|is|a|single|last|just|only|one)\b)"
_AGAIN_SO: Final = r"(?:(?:and|then|now|next|finally),? )*(?:(?:do|repeat|perform|try) )?(?:it again|this again|again|repeat(?: (?:it|this))?|(?:exactly )?(?:the )?same(?: (?:thing|exercise|movement|stretch))?(?: again)?),? (?:but |this time |now )*"
_WITH_IT: Final = r"with (?:your |the |both |a )*(?:palms?|thumbs?|knees?|elbows?|toes|fingers|hands?|legs?|arms?|feet|wrists?)(?: of your \w+)? "
_POINTING: Final = r"(?:facing|pointing|turned|pointed|held|kept|bent|slightly) "
_POSITION: Final = r"(?:up(?:wards?)?|down(?:wards?)?|in(?:wards?)?|out(?:wards?)?|together|apart|bent|straight(?:ened)?|flexed|extended|forwards?|backwards?)"

SUCCESSIVE: Final = (
    ("second_set", rf"^\W*{_AGAIN_SO}{_WITH_IT}(?:{_POINTING})?{_POSITION}[,;:(–—-]* ?(?:for |do )?{{N}}(?: times| reps| repetitions)?(?=\W*$)"),
    # Counts that grow or shrink from set to set, told to the end or not: `ten, then nine, and so on down to one`.
    ("run_of_counts", rf"{{N}}{_NOUN}(?:,? (?:and |then |next )*(?:then |next )<n\d+>(?: (?:of )?each)?| ?, <n\d+>){{1,4}} ?[,…–—-]*(?=[^<>.;]*\b(?:so on|so forth|until|till|down|up|way|continu\w+|keep|carry)\b){_SO_ON}+ <n\d+>{_REPS}(?=[.,;:)]|\W*$)"),
    ("ladder_span", r"\b(?:ladders?|pyramids?|countdown|descending|ascending)\b[^.;<>]{0,30}?{N}(?:,? (?:and (?:then )?|then )?(?P<back>(?:(?:all the way|right|straight) )?back\b)(?: (?:down|up|again|to|the start))*(?: <n\d+>)?)?(?=[.,;:)]|\W*$| reps\b| of\b| each\b)"),
    ("ladder_span", r"(?<!count )(?<!from )(?<!counting )\b{N}(?: reps| repetitions)?,? (?:and (?:then )?|then )(?P<back>(?:(?:all the way|right|straight) )?back (?:down|up|again))(?: (?:again|to|the start))*(?: <n\d+>)?(?=[.,;:)]|\W*$| reps\b| of\b| each\b)"),
    ("ladder_down", r"(?:\b(?:ladders?|pyramids?|countdown|descending|ascending)\b[^.;<>]{0,30}?|^\W*(?:for time:? )?){N} (?:all the way |right )?(?:(?:down|back|up) )?to {N2}(?: reps| repetitions)?(?:,? (?:and (?:then )?|then )(?P<back>(?:(?:all the way|right|straight) )?back (?:up|down)(?: again)?(?: to <n\d+>)?))?(?: (?:of each|each|of the following|of))?(?=[.,;:)]|\W*$)"),
    ("of_each_ladder", rf"{{N}} (?:of )?each(?:{_THEN} <n\d+>(?: (?:of )?each)?)+{_END}"),
    ("again_after_rest", r"{N}[^<.;]{0,30}?[,;] (?:then |and )*(?:take a |have a )?rest(?:ing)?(?: for)?(?: (?:about )?<t(?P<t>\d+)>)?,? (?:and |then |do |another |for )*<n(?P<n2>\d+)> (?:again|more)\b"),
    ("elided", r"(?P<another>\b(?:do|and|then|take|hold) )(?:just )?{N} more(?= (?:on|with) the same )"),
    ("elided", r"\b(?:hold|stay|keep|stretch)\b[^.;<>]{0,40}<t\d+>[^.;<>]{0,60}?(?P<another>\b(?:do|and|then) )(?:just )?{N} more(?=[.,;!)]|\W*$)"),
    ("reps_range", r"{N} ?[x×] ?(?:-|–|—|to|or) ?<n(?P<n2>\d+)> ?[x×](?! ?[<\d])"),
    ("run_by_steps", r"\b(?:start|begin|starting|beginning)(?: off| out)? (?:with|at|from|on) {N}(?: [\w-]+){0,3}?,? (?:and )?(?:then )?(?P<way>take|taking|drop|dropping|subtract|subtracting|remove|removing|reduce|reducing|lose|losing|go(?:ing)? down|add|adding|go(?:ing)? up|increase|increasing)(?: (?:it|them|the \w+|by|off|away|in))* {N2}(?: (?!week|day)\w+){0,2}? (?:each|every) (?:time|set|round|go)\b[^.;<>]{0,40}?\b(?:until|till|down to|up to|to)\b[^.;<>]{0,30}?<n(?P<n3>\d+)>"),
    ("other", r"\b(?:take|taking|drop|dropping|subtract\w*|remov\w+|lose|losing|add|adding)(?: (?:it|them|off|away|by))* {X}(?: (?:away|off|reps?|fewer|less|more|\w+s))? (?:each|every|per|from each|to each) (?:time|set|round|go)\b"),
    ("ladder", r"\b(?:do|perform|complete|try) {N}(?:, <n\d+>)+,? (?:and|then|and then) <n\d+> [a-z][\w-]*(?: [\w-]+){0,2}s\b"),
    ("ladder", r"\b(?:ladders?|pyramids?|countdown|descending|ascending)\b[^.;<>]{0,30}?{N}(?:(?:, ?| ?[-–—/→>] ?|,? (?:and |then )+)<n\d+>){2,}(?=[.,;:)]|\W*$| [a-z])"),
    ("ladder_code", r"\b(?:ladders?|pyramids?|countdown|descending|ascending)\b[^.;<>]{0,20}?<x(?P<x>\d+)>"),
    ("ladder_code", r"<x(?P<x>\d+)> (?:[a-z-]+ ){0,2}?(?:ladder|pyramid)\b"),
    ("ladder_code", r"<x(?P<x>\d+)> (?:reps|repetitions) of [a-z][\w-]*(?: (?!and\b|with\b|or\b|then\b)[\w-]+){0,2}(?=[.;]|\W*$| for time)"),
    ("ladder_of_all", r"^\W*(?:for time:? )?<x(?P<x>\d+)>(?: (?:reps|repetitions))?(?: (?:for time|each|of(?: each)?|the following|these))*:?\W*$"),
    # The count of each set: `Reps: 12, 10, 8`, `12/10/8 reps`, `3 sets of 12-10-8`.
    ("set_ladder", rf"<n(?P<n>\d+)> sets?(?: of| x| ×)?{_TO_A_LIST}(?:<[nx]\d+>{_REPS}(?:{_LISTED}<[nx]\d+>{_REPS})+|<x\d+>{_REPS}|<[nt]\d+>(?:{_LISTED}<[nt]\d+>)*{_LISTED}<t\d+>(?! (?:of )?(?:rest|recover|break|pause|off|easy|jog|walk))){_END_OF_LIST}"),
    ("set_ladder", rf"\bsets?\W{{1,3}}<n(?P<n>\d+)>[,;|/–— -]{{1,3}}reps?(?:etitions)?\W{{1,3}}(?:<[nx]\d+>(?:{_LISTED}<[nx]\d+>)+|<x\d+>){_END_OF_LIST}"),
    ("set_ladder", rf"(?P<signed><n(?P<n>\d+)> ?[x×]) ?(?:<[nx]\d+>(?:(?:,? and |, ?)<[nx]\d+>)+|<x\d+>){_REPS}{_END_OF_LIST}"),
    ("set_ladder", rf"(?:^\W*|[:,;(–—-] ?|\b(?:for|do|of) )(?:<[nx]\d+>(?:{_LISTED}<[nx]\d+>)+|<x\d+>)(?: reps| repetitions)(?:,| x| ×| for| in| over)? <n(?P<n>\d+)> sets\b{_END_OF_LIST}"),
    ("successive", rf"(?<!> )\bsets of {{N}}(?:{_LISTED}<n\d+>)+{_REPS}{_END_OF_LIST}"),
    ("ladder_code", rf"(?:^\W*|[:;,(]\W{{0,3}}){_OF_EACH_SET}\b\W*<x(?P<x>\d+)>(?=\W*$)"),
    ("successive", rf"(?:^\W*|[:;,(]\W{{0,3}}){_OF_EACH_SET}\b\W*{{N}}(?:(?:, ?| ?/ ?)<n\d+>){{2,}}(?=\W*$)"),
    ("of_each_set", r"^\W*sets?\b\W*(?:<x(?P<x>\d+)>|{N}(?:(?:, ?| ?/ ?)<n\d+>){2,})(?=\W*$)"),
    ("unread", r"^\W*sets?\b\W*(?:<x\d+>|{N}(?:(?:, ?| ?/ ?)<n\d+>){2,})(?=\W*$)"),
    ("successive", r"(?:^\W*|[:;(–—] ?|\b(?:do|perform|complete|aim for|of) ){N}(?:(?:, ?| ?/ ?)<n\d+>){2,}(?:,? and <n\d+>)? ?(?:reps|repetitions)(?=[.,;)]|\W*$| with\b| rest\w*\b| of\b)"),
    ("sets_in_parts", rf"\b(?:first|opening) <n\d+> sets?\W{{1,3}}(?:(?:do|of|at|with|for|are|is) )*<n\d+>{_REPS}(?:{_THEN} (?:for |on |in |do )?(?:the |your )?{_OTHER_SETS}\W{{1,3}}(?:(?:do|of|at|with|for|are|is) )*<n\d+>{_REPS})+{_END}"),
    ("other", r"\b(?:perform|do|done|performed|complete|completed|known) (?:(?:them|it|these|this) )?as {T}(?=[.,:;]|\W*$)"),
    # Some of the sets or repetitions, of which something is told besides: `add weight for the first 2 sets`.
    ("other", r"^[^<]*\b(?:first|last|final|initial|opening|closing|next|remaining|other|middle) {N} (?:[a-z-]+ )?(?:sets|rounds)\b[^<]*$"),
    ("other", r"(?:\b(?:in|during|for|of|on|after|until|with) (?:the |your )?|(?<!do )(?<!perform )(?<!complete )\b(?:the|your) )(?:first|last|final|next) {N} (?:reps|repetitions)\b"),
    # A set after the other: `a set of 10, then 8, then 6`, `first set 12, second set 10`.
    ("successive", rf"\b(?:a|one|your|the)(?: first)? set of {{N}}{_NOUN}(?:{_THEN} (?:another |a |one )?(?:second |third |last |final )?(?:set )?(?:of )?(?:just |only )?<n\d+>{_REPS})+{_END}"),
    ("successive", rf"\b{_AT}first (?:set|round|time|go)(?: (?:of|is|has|do)|:|,)* {{N}}{_NOUN}(?:{_THEN} {_AT}{_NEXT}{_TIME}(?: (?:of|is|has|do)|:|,)* (?:just |only )?<n\d+>{_REPS})+{_END}"),
    ("successive", rf"{{N}}{_NOUN} {_AT}first{_TIME}(?:{_THEN} (?:just |only )?<n\d+>{_REPS} {_AT}{_NEXT}{_TIME})+{_END}"),
    ("reps", r"\b(?:do|doing|perform|complete|start with|finish with|followed by|then|and|after|with) (?:a|one) set of {N}(?=[.,;:)]|\W*$| {NOTREPS}[a-z][\w-]*(?<!s)s\b)"),
    # The second side longer than the first: how long is not said, and is not guessed at.
    ("unread", r"\b(?:second|other|left|right)\b[^.;<>]{0,30}(?:\ba )?{T} (?:longer|shorter|more|less)\b"),
    ("unread", r"\b(?:build(?:ing)? up|work(?:ing)? up|go(?:ing)? up) from {T}"),
    # The same of times: `20 seconds the first time, 30 the second`, `for 20, 30 and 40 seconds`.
    ("successive_times", rf"{{T}}{_NOUN} {_AT}first{_TIME}(?:{_THEN} (?:for )?(?:just |only |about )?<[tn]\d+> {_AT}{_NEXT}{_TIME})+{_END}"),
    ("successive_times", rf"\bfor {{N}}(?:, (?:then )?<n\d+>)*(?:,? and then|,? then|, and|,? and) <t\d+>{_END}"),
    ("elided", r"\b(?:but )?this time (?:for )?(?:only |just |about )*{N}(?=[.,;!)]|\W*$)"),
    # Counting aloud in words that take a second each: `say "one elephant, two elephants"`.
    ("counted_in_words", r"\bsay(?:ing)?(?: aloud| slowly)?\W{1,3}(?:<n\d+>|<x\d+>|one) (?:elephant|hippo|hippopotamus|mississippi|crocodile|alligator)s?(?:\W+<n\d+> (?:elephant|hippo|hippopotamus|mississippi|crocodile|alligator)s?)+"),
    ("rounds", r"\b(?:alternat(?:e|ing)|switch(?:ing)?|swap(?:ping)?|back and forth|in turn|one after the other)\b[^.;<>]{0,60}?,? until (?:you(?:'ve| have)? (?:done|completed|finished|got to|reach(?:ed)?)|both (?:are|have been) done) {N}(?: (?:sets|rounds|times|goes|turns))?(?: (?:of|for|on|with) (?:each|both)(?: (?:one|exercise|move|movement))?)?"),
    # Parts of a time: `the first minute with the right hand, the second with the left`.
    ("parts", rf"\b{_AT}first {{T}}(?! of (?:the|your|this)\b)[^.;<>]*?(?:(?:[,;]|\band\b|\bthen\b)(?: (?:and|then|but|for|in|during|spend|the|your))* {_NEXT} (?:<[tn]\d+>(?= [a-z])|(?:one )?(?=(?:with|on|using|by) ))[^.;<>]*?)+(?=[.;]|\W*$)"),
    ("part", rf"^\W*(?:(?:and|now|then|so|okay|right)\W+)*for (?:the |your )(?:first|{_NEXT}) {{T}},? (?=[a-z])(?!of\b|you\b|you(?:r|'ll)\b|it\b|the\b|this\b|that\b|we\b|after\b|before\b|in\b|on\b)"),
)  # fmt: skip

ELIDED: Final = (
    # Numbers that nothing before explains, of what was told last: `another five`, `skip for three`.
    ("elided", r"(?P<another>(?:^|[,;:]|\band|\bthen|\bfor|\bdo)(?: (?:and|then|do|for|have|take))* ){N}(?=[.,;!)]|\W*$| (?:on|with|for|to) (?:the|your|one|each)\b| more\b| back\b| like\b)"),
    ("elided", rf"<t(?P<of>\d+)>(?:(?!<t)[^.;])*?(?:,|\band\b|\bthen\b)(?: (?!(?:{_LETS_GO}|pause|wait|recover)\b|for\b)[a-z-]+){{0,4}} for {{N}}(?=[.,;!)]|\W*$)"),
    ("elided", rf"<t(?P<of>\d+)>(?:(?!<t)[^.;])*?(?:,|\band\b|\bthen\b)(?: [a-z-]+){{0,2}} (?P<rests>{_LETS_GO})(?: [a-z-]+){{0,3}} for {{N}}(?=[.,;!)]|\W*$)"),
    ("elided", r"<t(?P<of>\d+)>(?:(?!<t)[^.;])*?(?:,|\band\b|\bthen\b)(?: (?!for\b)[a-z-]+){0,3} {N} (?P<rests>to (?:change|move|swap|switch|get|go|walk|recover|rest|reset|rotate)\b)"),
    ("elided", r"^\W*(?:and |then |now )*(?P<rests>(?:rest|pause|relax|recover|wait|(?:shake|walk) (?:it|them) (?:out|off))) (?P<timed>for) {N}(?=[.,;!)]|\W*$)"),
    ("elided", r"^\W*(?!(?:hold|stay|repeat|count|breathe|in|out|inhale|exhale|do|rest|pause|relax|recover|wait)\b)(?:[a-z-]+ ){1,10}?(?P<timed>for) {N}(?=[.,;!)]|\W*$)"),
    ("elided", r"^\W*(?:(?:and|then|now) )+{N} (?:with|in|on) (?:the|your|them|both|one|only|just)\b"),
    ("elided", r"<[tn]\d+>[^.;]{0,200}?(?:,|\band\b|\bthen\b)(?: (?:and|then|for|another|do))* {N} (?:with|in|on) (?:the|your|them|both|it|one|only|just)\b"),
    ("elided", r"<n\d+>[^.;]{0,200}?(?:,|\band\b|\bthen\b)(?: [a-z]+){0,2} {N} back\b(?! (?:up|down|to))"),
    ("elided", r"(?:, |, and |\band ){N} (?P<timed>of) (?!(?:them|these|those|it|each|the|your)\b)[a-z]"),
    ("as_before", r"(?<!out )(?<!as )(?:\bfor as many (?:breaths|times) again|\ba like number(?: of times)?|\bthe same number(?: of times)?|\bas many times|\bfor (?:just )?as long(?: again)?|\bfor the same (?:length of )?time|\bfor the same amount of time)(?=[.,;]|\W*$)"),
    # All that was told, in another position of what moves: `the same with the palm facing up`.
    ("same_with", rf"^\W*{_AGAIN_SO}{_WITH_IT}(?:{_POINTING})?{_POSITION}\W*$"),
    ("same_with", rf"<[tn]\d+>[^.;]{{0,60}}?(?:[,;] ?| )(?:and|then|before)(?: then)? {_AGAIN_SO}{_WITH_IT}(?:{_POINTING})?{_POSITION}\W*$"),
)  # fmt: skip
