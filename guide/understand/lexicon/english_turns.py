"""English: work and rest in turns, work by the clock, ladders, and how a dose grows from week to week.

Pairs of what is said and a pattern, with the placeholders of `guide.understand.lexicon.english_phrases`.
"""

from __future__ import annotations

from typing import Final

from guide.understand.lexicon.english_words import LIMBS

_GO_ON: Final = r"(?:(?:and )?(?:then )?(?:go|keep|carry|going|keeping|carrying) (?:on|going|it up)|continue|continuing|repeat(?:ing)?|alternate|alternating)"
_LIKE_THAT: Final = r"(?: (?:like|in|with|this|that|so|the|same|way|fashion|manner|pattern|for|on|it|a))*"
_EASE: Final = (
    r"(?:rest|ease|eas(?:e|ing) off|relax|release|let go|loosen|soften|off|recover)(?: (?:it|them|your \w+|the \w+))?"
)
_TAUT: Final = r"(?:hold|squeeze|tighten|tense|contract|clench|press|push|pull|lift|grip|brace|stretch|sprint|work|run|jump|on)(?: (?:it|them|up|in|hard|(?:your|the|a|an) [\w-]+(?: [\w-]+)?))?"
_CLOCK: Final = r"(?:(?:alternat(?:e|ing) )?emot?m|e\.m\.o\.m\.|e<x(?P<x>\d+)>mom|every (?:(?P<other>other|second|<x\d+>nd)|(?P<third>third|<x\d+>rd)) minute,?(?: on the minute,?)?|on the minute,? every minute,?|every minute,? on the minute,?|on the minute,?|(?:at )?the (?:start|top|beginning) of (?:each|every) minute,?|each minute,?|every minute,?)"
_ROUNDS: Final = r"(?:minutes?|rounds?|rnds?|rds?|sets?|times|efforts?|intervals?)"
_NEXT: Final = r"(?:a|an|each|another|(?:the )?next|one|<n(?P<n3>\d+)>)?(?: new)? ?(?:set|round|one|effort|interval|length|lap|sprint|start)?"
_LENGTHS: Final = r"(?:m|metres?|meters?|yards?|yds?|y)"
_SAME: Final = r"(?:for )?(?:the same|just as long|as long|equally long|an equal)(?: (?:time|length|amount|period|number of seconds))?(?: as you (?:worked|work|ran|run|did))?"
_MANY: Final = r"as many (?:(?:complete |full |whole |good |quality |clean )*(?:rounds?|circuits?|laps?|cycles?|(?P<again>times))(?: of [\w'-]+(?: [\w'-]+){0,3}?)?(?: through)?)(?: [\w'-]+){0,3}? as (?:possible|(?:you|we|they) (?:can|are able to|manage|like)(?: (?:manage|do|complete|fit|get|get through|squeeze))?|fit)"
_HOW_MANY: Final = r"how many (?:(?:complete |full |whole )*(?:rounds?|circuits?|laps?|times))(?: \w+){0,4}? (?:(?:you|we) (?:(?:can|manage to)(?: (?:manage|do|complete|fit|get|get through|squeeze))?|get(?: through)?|complete|finish|fit in)|(?:can|could|do) (?:you|we)(?: (?:manage|do|complete|fit|get|get through|squeeze))?)"
TIMER: Final = r"(?:timer|clock|stopwatch|watch|alarm|phone)(?: going| running)? (?:for|to|at|on)"
YOU_HAVE: Final = r"you(?:'ve got|'ve| have| get| will have)"
_TIME_SET: Final = rf"(?:{TIMER}|{YOU_HAVE})"
"""What stands before the time that somebody sets, or is given."""
_WHILE: Final = r"(?:the (?:next|following) |exactly |a |your |those |these |this )?"
_THESE: Final = r"(?:(?:all|the|this|that|these|those|both|whole|entire|same|of|above|two|three|four|five|<[nx]\d+>) )+(?:circuits?|sequence|rounds?|cycle|series|list|set|lot|exercises|moves|movements|routine|combination|combo|complex|<[nx]\d+>|two|three|four|five|things|following)"
ROUND_AND_ROUND: Final = rf"(?:(?:keep )?(?:cycl|rotat|loop|go|work|run|mov)(?:e|ing)?(?: (?:your|the) way)? (?:through|round|around) (?:it|them|these(?! \w+ for)|{_THESE})|(?:keep )?(?:cycl|rotat|loop)(?:e|ing)? (?:through|round|around)(?=:))"
UNTIL_TIME_IS_UP: Final = r"(?:until|till|before) (?:the |your )?(?:time|timer|clock|alarm|bell|buzzer|stopwatch|phone) (?:is|'s|has|runs|goes|rings|beeps|sounds|ends|stops|buzzes|pings)(?: (?:up|over|done|out|off|gone off|finished))?"
"""When to stop is told by a timer, which has been set for a time."""
_ALL_TOLD: Final = r"(?! (?:each|per|on|with|a|every|daily|at a time)\b)"
_AND_DO: Final = r"(?:(?:and|then|plus|before|(?:are |is |to be )?followed by|do(?:ing)?|perform(?:ing)?|complet(?:e|ing)|repeat(?:ing)?|another) )*"
"""What leads from what is done on one side to the count for the other."""
_SIDE: Final = r"(?:on |with |to |for |per )?(?:the |your )?"

_EASY: Final = r"(?:of )?(?:(?:walk(?:ing)?|jog(?:ging)?|slow|easy|gentle|light|float|active|passive|full|standing)[ /-]+){1,3}(?:recovery|recoveries|rest)\b"
_OF: Final = r"(?:(?: of)?(?: (?!and\b|with\b|then\b|for\b)[a-z][\w-]*){1,3})?"
"""What is done for a time: `of brisk walking`."""
_DOWN: Final = r"(?:lower|sink|descend|go down|come down|squat down)"
_UP: Final = (
    r"(?:rise|lift|raise|ascend|push(?: back)? up|press(?: back)? up|come(?: back)? up|stand(?: back)? up|go up)"
)

TURNS: Final = (
    # How far one has come: `two rounds down, one to go`.
    ("other", r"{N}(?: more)?(?: rounds?| sets?| reps?)? (?:down|done|gone|behind you),? (?:and )?(?:only |just )?{N2}(?: more)? (?:to go|left|remain\w*)"),
    ("other", r"{N} (?:more )?(?:(?:rounds?|sets?|reps?|times) (?:to go|left(?!(?: and|,| ?[/&+]) ?right\b)|remaining|down|done)|to go)\b"),
    # How a dose grows: `add five each week until you reach a minute`.
    ("other", r"(?:[,;] |\bthen |\band )(?:in |from |by )?(?:weeks?|months?) <[nx]\d+>(?:\W{1,3}<[nx]\d+>)?:?(?: (?:for|do|hold))? (?:{T}|{N})"),
    ("other", r"\b(?:add|adding|put on|putting on|increas(?:e|ed|ing)|go(?:ing)? up|rais(?:e|ing)|build(?:ing)?|drop(?:ping)?|reduc(?:e|ing)|decreas(?:e|ing)|take off|taking off)\b[^.;<>]{0,40}{X}[^.;]{0,60}?\b(?:until|till|up to|to a maximum of|as far as)\b[^.;<>]{0,40}<[tnx]\d+>"),
    ("other", r"\b(?:add|adding|put on|putting on|build(?:ing)?|increas(?:e|ed|ing)|progress(?:ing)?|go(?:ing)? up(?! {X} (?:steps?|stairs?|flights?|floors?)\b))\b[^.;<>]{0,12}{X}[^.;<>]{0,20} (?:a |per |each |every |every (?:other|second|few) |/ ?)(?:days?|weeks?|wks?|fortnight|time|session|month)\b(?:,? (?:to |until |till )?(?:you (?:reach|get to|are at) )?{X})?"),
    ("other", r"\b(?:increas(?:e|ed|ing)|build(?:ing)?|work(?:ing)?|progress(?:ing)?)(?: (?!followed)\w+){0,3}? (?:by|in steps of) {X}(?: (?:a|per|each|every) \w+)?"),
    ("other", r"\b(?:exceed(?:s|ing)?|(?:never|not|don't|do not) (?:to )?(?:go over|go beyond|do more than)) {X}"),
    ("other", r"\b(?:managed|lost|gained|could (?:only |just )?(?:do|manage)|used to do|can (?:now )?do|my best is|my record is) (?:only |just |about |over )?{X}(?=[.,;!?]|\W*$| rounds| of (?:these|them)| now| and nearly)"),
    # Work in turns with rest.
    ("share", r"{T} (?:(?:in|out) of|of) (?:every|each) (?:<t(?P<t2>\d+)>|{N})(?: seconds)?(?:,? (?:\w+ ){0,3}?for (?:<t(?P<t3>\d+)>))?"),
    ("turns", rf"\b(?P<first>{_TAUT}) for (?:{{T}}|{{N}}),? (?:and |then )*(?:{_EASE}) for (?:<t(?P<t2>\d+)>|<n(?P<n2>\d+)>)(?:,? {_GO_ON}{_LIKE_THAT}(?: for <t(?P<t3>\d+)>|(?:,? (?:for )?<n(?P<n3>\d+)> (?:times|rounds))))"),
    ("alternate", rf"\bfor (?:a total of |about )?<t(?P<t3>\d+)>,? alternat(?:e|ing) (?:between )?(?:about )?{{T}}{_OF} (?:and|with|then) (?:about )?<t(?P<t2>\d+)>(?P<second>{_OF})(?=[.,;:)]|\W*$)"),
    ("alternate", r"\balternat(?:e|ing) (?:between )?[a-z][\w-]*(?: [\w-]+)? for {T} (?:and|with|then) (?P<second>[a-z][\w-]*(?: [\w-]+)?) for <t(?P<t2>\d+)>,? for (?:a total of |about )?<t(?P<t3>\d+)>"),
    ("rest", r"(?:(?<=> and )|(?<=>, )|(?<=> then )|(?<=, then )|(?<=> and then )|(?<=, and ))(?:release|let go|loosen|soften|ease(?: off)?)(?: (?:it|them|your \w+|the \w+))? for {T}"),
    ("three_phases", rf"\b(?P<down>{_DOWN})(?: [a-z][\w-]*){{0,3}}? for {{T}},? (?:and |then )*(?:pause|hold|stop|stay|wait)(?: [a-z]+){{0,3}}? for (?:<t(?P<t2>\d+)>|{{N2}})(?: second)?,? (?:and |then )*(?:{_UP})(?: [a-z][\w-]*){{0,3}}? for (?:<t(?P<t3>\d+)>|<n(?P<n3>\d+)>)(?! (?:times|reps))"),
    ("three_phases", rf"\b(?:{_UP})(?: [a-z][\w-]*){{0,3}}? for {{T}},? (?:and |then )*(?:pause|hold|stop|stay|wait)(?: [a-z]+){{0,3}}? for (?:<t(?P<t2>\d+)>|{{N2}})(?: second)?,? (?:and |then )*(?:{_DOWN})(?: [a-z][\w-]*){{0,3}}? for (?:<t(?P<t3>\d+)>|<n(?P<n3>\d+)>)(?! (?:times|reps))"),
    ("same_rest", rf"{{T}}[^.;:<>()]{{0,40}}?(?:,|\band\b|\bthen\b) ?(?:then )?\b(?:rest|recover|relax|pause|walk|let go|release|soften|ease off|loosen)(?:ing)?(?: (?:it|them|fully|completely|and relax|your \w+))* {_SAME}"),
    ("rest_between", r"{T}(?:'s)? (?:of )?(?:rest|pause|break|breather) (?:each|every) (?P<between>time)\b"),
    ("rest", r"\bwith (?:about )?{T} off\b"),
    ("rest", rf"(?:[,;:/+(@\[]|\bwith|\btake|\btaking|\bthen|\band|\bplus|>\W{{1,3}}) ?(?:about )?{{T}} {_EASY}"),
    ("work_rest_bare", r"\bfor {T},? (?:and |then )*(?:rest|recover|walk|jog|pause|relax|ease off|go easy)(?:ing)? for {N}(?=[.,;]|\W*$)"),
    ("reps_time", r"\b(?:hold(?:ing)?|do|perform)(?: (?:it|this|that|for|the \w+))* {N},? {T}[ -](?:reps?|repetitions|holds?|counts?)\b"),
    ("work_easy_bare", r"{T} (?:fast|hard|quick(?:ly)?|brisk(?:ly)?|sprinting),? (?:and |then )*{N} (?:slow(?:ly)?|easy|gentle|gently|jogging|walking)\b"),
    ("tempo_counts", rf"(?:\btak(?:e|ing) )?{{T}} (?:to |for the |on the way )?(?P<way>{_UP}|up),? (?:and |then )*(?:<t(?P<t2>\d+)>|<n(?P<n2>\d+)>) (?:to |for the |on the way )?(?:{_DOWN}|down)\b"),
    ("rest", r"\btake {T}[^.;<>]{0,30} to (?:rest|recover|breathe|relax)\b"),
    ("on_off", r"\bwork(?:ing)? (?:for )?{N}(?:,|/|\band|\bthen)* ?rest(?:ing)? (?:for )?{N2}(?! (?:seconds?|minutes?|reps?))(?:,? ?(?:x|×|for)? ?(?:<n(?P<n3>\d+)>)(?: rounds?| times)?)?"),
    ("on_off", r"{N} (?:on|work),? ?(?:/ ?|and )?{N2} (?:off|rest)\b(?:,? ?(?:x|×|for)? ?(?:<n(?P<n3>\d+)>)(?: rounds?| times)?)?"),
    ("on_off_time", r"(?<!x )(?<!× )(?<!x)(?<!×)(?<!of ){T} (?:on|work|hard),? (?:and |then )?(?:<t(?P<t2>\d+)>|{N2})(?: seconds)? (?:off|rest|easy)\b(?:,? ?(?:x|×|for)? ?(?:<n(?P<n3>\d+)>)(?! (?:\w+ )?(?:moves|movements|exercises|stations|stretches|poses|drills)\b)(?: rounds?| times)?|,? for (?:<t(?P<t3>\d+)>))?"),
    ("alternate", r"\balternat(?:e|ing)(?: between)? {T}[^.;:<>()]{0,40}?(?:,? (?:and|with|then)) {T2}(?P<second>[^.;:<>()]{0,40}?)(?:,? for (?:a total of |about )?(?:<t(?P<t3>\d+)>)|,? (?:for )?(?:<n(?P<n3>\d+)>) (?:times|rounds)|(?=[.,;)]|\W*$))"),
    # By the clock.
    ("lengths", rf"{{N}} ?(?:x|×) ?(?:<x\d+> ?{_LENGTHS}|<n(?P<n2>\d+)>)(?: [a-z]+){{0,3}}?,? (?:on|(?:leaving|going|starting|start|go)(?: on| every)?)(?: the)? {{T}}(?! (?:rest|of rest|recovery))"),
    ("by_the_clock", rf"\b{_CLOCK}(?: (?:for|x|×))?(?: ?[:–—-])? ?\(?(?:<t(?P<t2>\d+)>|<n(?P<n2>\d+)> {_ROUNDS})(?: ?(?:emom|total|in all))?\)?[:,–—-]*"),
    ("by_the_clock", rf"(?:<t(?P<t2>\d+)>|<n(?P<n2>\d+)> {_ROUNDS}),? {_CLOCK}[:,–—-]*"),
    ("by_the_clock", r"\be(?:<x(?P<x>\d+)>)?mom ?(?:x|×|for)? ?<n(?P<n2>\d+)>(?: minutes?| rounds?)?[:,–—-]*"),
    ("by_the_clock", rf"\b(?P<beside>every|e|on the) ?{{T}},?(?: on the (?:minute|clock|dot),?)?(?: for| x| ×|,)? ?(?:<t(?P<t2>\d+)>|<n(?P<n2>\d+)> {_ROUNDS}(?! (?:a|per|each|every)\b))[:,–—-]*"),
    ("by_the_clock", r"^\W*(?P<beside>every) {T},? (?:you )?(?:do|perform|complete|make|take|go) [^.;:()]{0,40}?,? (?:for|over) (?:<t(?P<t2>\d+)>)"),
    ("by_the_clock", r"\b(?P<beside>every|e|on the) ?{T},? ?(?:x|×) ?<n(?P<n2>\d+)>[:,–—-]*"),
    ("by_the_clock", rf"\b(?P<starts>(?:start|begin|leav|set off|go)(?:e|ing|ning)? (?:on )?(?:{_NEXT} )?every) {{T}}"),
    ("by_the_clock", r"(?P<starts>\bsets? of <n\d+>[^.;:<>()]{0,40}?,? every) {T}"),
    # As many rounds as fit into a time.
    ("as_many", r"\b(?P<again>(?:(?:keep|go on|continue|carry on) )?(?:(?:alternat|swap+|switch)(?:e|ing)?|go(?:ing)?(?= back and forth))(?: back and forth| like this)?(?: (?:between )?(?:both|the two|these two|them|these)(?: (?:exercises|moves|movements|stretches|poses))?)?),? for (?:a total of |about )?{T}"),
    ("repeat_in_all", r"\brepeat(?: (?:it|this|that|these|them|all|both|the \w+))* {N} times,? (?:for|to make|making|=|in) (?:a total of |about )?<t(?P<t>\d+)>(?: (?:in all|in total|total|altogether))?(?! (?:each|per|on|with)\b)"),
    ("each_in_all", r"{T} (?:of )?each,? (?:(?:alternating|in turn|back and forth|one after the other|again and again),? )?for (?:a total of |about )?<t(?P<t2>\d+)>(?! (?:each|per|on)\b)"),
    ("as_many", r"\b(?P<again>(?:repeat|go on|keep going|continue|carry on|do this)(?: (?:this|it|that|them|all|like this))?) (?:until|till) {T} (?:have|has|are|is) (?:passed|gone(?: by)?|up|over|done)"),
    ("other", rf"\b(?:managed|did|completed|got|went|scored)\b[^.;:]{{0,40}}?{_MANY}[^.;:<>]{{0,40}}?{{T}}"),
    ("as_many", rf"(?:^\W*|\b(?:see|find out|count|note|record|test) ){_HOW_MANY}[^.;:<>()]{{0,40}}? (?:in|within) {_WHILE}{{T}}"),
    ("as_many", r"\bmax(?:imum|\.)?(?: number of)? (?:rounds|circuits|laps)(?: of [^.;:()]{0,60})?[ ,:–—-]+(?:in |within )?{T}"),
    ("as_many", rf"\b{_MANY}(?: ?\((?:\w+ ){{0,4}}amrap\))?[^.;:<>()]{{0,40}}?[ (,–—-](?:in(?:side|to)?|within|for|during|over) {_WHILE}{{T}}[:,–—-]*"),
    ("as_many", rf"\b{_MANY} ?[(,–—:-]+ ?{{T}}(?=\)|[:.,;–—-]|\W*$)"),
    ("as_many", rf"\b{_MANY} of [^.;:()]{{0,120}}?[ ,](?:in|within) {_WHILE}{{T}}(?=\W*$|[.,;])"),
    ("reps", rf"\b{_MANY} of:? {{N}} {{NOTREPS}}(?:[\w-]+ ){{0,2}}[\w-]+s\b"),
    ("as_many", rf"(?:^\W*(?:then,? |now |and )*(?:for |in |within |over |during )?|\b{TIMER} |\b(?:within|during|over) |\bin |\b(?:circuit|sequence|routine|workout|list|exercises|moves|movements|below|following)(?: \w+){{0,2}} for |\b(?:work|go|move|keep (?:going|moving)) (?:hard |steadily )?for ){_WHILE}{{T}}(?:[ ,:–—-]+[a-z][\w'-]*){{0,8}}?[ ,:–—(-]+{_MANY}[:,–—-]*"),
    ("as_many", r"\bamrap(?: workout| circuit)?[ :,(–—-]{1,3}(?:in |for |of |within )?{T}\)?[:,–—-]*"),
    ("as_many", r"\bamrap[ -]?(?:\()?{N}(?: minutes?)?\)?(?=[:,–—]|\W*$)[:,–—-]*"),
    ("as_many", rf"\b(?P<again>(?:(?:go|going|keep (?:on )?(?:going|working)|continue|carry on)(?: (?:round|around)(?: and (?:round|around))?| through (?:it|them|{_THESE}))+|(?:keep )?(?:cycle|rotate|loop|cycling|rotating|looping) through (?:it|them|{_THESE}))(?: (?:like|in) (?:this|that|order)| again| continuously| without stopping)*),? for {_WHILE}{{T}}{_ALL_TOLD}"),
    ("as_many", rf"\b{_TIME_SET} {{T}}[^;<>]{{0,100}}?(?P<again>{UNTIL_TIME_IS_UP}|{ROUND_AND_ROUND})"),
    ("as_many", rf"\b{_TIME_SET} {{T}}[^;<>]{{0,40}}?(?:{_MANY}|{_HOW_MANY})"),
    ("as_many", rf"\b(?:keep going|go(?: on)?|carry on|continue|work|move) for {_WHILE}{{T}}(?:,? and|,)? (?:then )?(?:count(?:ing)?|keep(?:ing)? count of|log(?:ging)?|record(?:ing)?|write down|note) (?:your |the |how many )?(?:complete |full )?(?:rounds|circuits|laps)\b"),
    ("as_many", rf"^\W*for {_WHILE}{{T}},? (?:just |simply )*(?P<again>{ROUND_AND_ROUND})"),
    ("as_many", rf"\b(?P<again>(?:repeat|keep repeating|work through|run through)(?: through)? {_THESE}(?: (?:over and over|again and again|continuously|without stopping|as often as you can|in order))*),? for {_WHILE}{{T}}{_ALL_TOLD}"),
    ("as_many", rf"(?:^\W*|,|;|\band|\bthen) ?(?:then )?(?P<again>(?:repeat|keep repeating|keep this up|keep going like (?:this|that))(?: (?:this|that|these|it|them|all))?(?: (?:over and over|again and again|continuously|without stopping))?) for {_WHILE}{{T}}(?=\W*$|,? or (?:so|until|till|as long as|longer|more)\b|,? until\b)"),
    ("time", r"{T} amrap:?(?: of)? [a-z][\w-]*(?: [\w-]+)?s(?=\W*$|[.,;])"),
    ("time", r"\bamrap [a-z][\w-]*(?: [\w-]+)?s (?:in|for) {T}"),
    ("as_many", r"{T}[ -]*amrap\b(?: workout| circuit)?[:,–—-]*"),
    # So many on one side and as many on the other.
    ("left_right_reps", rf"{{N}} (?:[\w-]+ ){{0,4}}?{_SIDE}(?:left|right)(?: {{LIMB}})?,? {_AND_DO}{{N2}} (?:more |times |reps? |repetitions? )*{_SIDE}(?:left|right|other)(?: {{LIMB}})?\b"),
    *(
        ("left_right", rf"{{T}} (?:with|on|in) [^.;:<>]{{0,40}}?\b{one}\b[^.;:<>]{{0,30}}?(?:,|\band\b|\bthen\b)[ ,]*(?:and |then |for |another )*{{T2}} (?:with|on|in) [^.;:<>]{{0,40}}?\b{other}\b(?: {{LIMB}})?")
        for one, other in (("left", "right"), ("right", "left"), ("one", "other"))
    ),
    ("left_right_reps", rf"{{N}} (?:[\w-]+ ){{0,4}}?(?:on|with|for) (?:one|(?:the|your) (?!other\b|same\b|opposite\b)[a-z]+) (?:side|{{LIMB}})(?: only| first)?,? {_AND_DO}{{N2}} (?:more |times |reps? |repetitions? )*(?:on|with|for) (?:the|your) (?:other|opposite|[a-z]+ (?=(?:side|{LIMBS})\b))\b"),
    ("reps", r"(?:[:–—] ){N} {NOTREPS}(?:[\w-]+ ){0,2}[\w-]+s(?= and <n)"),
    ("reps", r"^\W*(?:just |so )?(?:start|begin) (?:off |out )?with {N}(?=[.,;:]|\W*$| and (?:add|build|work|increase|take|drop|lose|go (?:up|down)|reduce)\b| each| per|<)"),
    ("cycles", r"\bgo (?:round|around)(?: again)?(?: \w+)? {N} times\b"),
)  # fmt: skip
