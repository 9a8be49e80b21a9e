"""English: the other side and the other way, as they are asked for in few words.

Pairs of what is said and a pattern, with the placeholders of `guide.understand.lexicon.english`. They are tried before
those that ask for sides and directions in whole sentences.
"""

from __future__ import annotations

from typing import Final

BOTH_IN_TURN: Final = r"(?: ?[/&+] ?|,? (?:and |then |and then )| ?, ?(?:and |then )*)"
"""Between one side and the other, where both are named in few words: "(right, then left)", "(R/L)"."""
_ON: Final = r"(?:on |with |to |for |per |facing |towards |leading with |starting (?:on|with) )?(?:the |your )?"
_AND: Final = r"(?:[,/;&+]| and| then| followed by| plus)* ?"
_ROUND: Final = r"\b(?:circl|roll|rotat|turn|swirl|stir|loop|swing|trac|draw|pedal|cycl|bicycl)\w*\b"
_WAY: Final = r"(?:forwards?|backwards?|inwards?|outwards?|upwards?|downwards?|clockwise|(?:anti-?|counter-?)clockwise)"
_BACK: Final = r"(?:backwards?|inwards?|outwards?|in reverse|(?:anti-?|counter-?)clockwise|the other way(?: round| around| about)?)"
_REVERSE: Final = r"reverse(?=\W*$|[.,;!]| it\b| them\b| the (?:circle|direction|movement|motion|roll|swing|rotation|exercise)s?\b(?! and (?!repeat|do\b|circle|roll|swing|go\b|perform|complete)[a-z]))"
_VERB: Final = r"(?:^\W*|[,;:] ?|\band |\bthen |\b(?:by|with) (?=[a-z]+ing\b))(?:slowly |gently |now |then |next,? )*(?!count|counting|between|in|on|with|for|at|to|by)[a-z]+"


_TIMES: Final = r"(?: times| reps)?(?: (?:leading|starting|beginning))?"
_SORE: Final = r"(?:sore|bad|weak|weaker|injured|affected|operated|surgical|involved|painful|stiff|worse)"
_SOUND: Final = r"(?:good|sound|strong|stronger|healthy|(?:un|non[- ]?)(?:affected|injured|operated|involved|surgical)|better|other)"


_BARE_EACH: Final = r"(?:<n\d+> ?[x×*] ?)?<[tnx]\d+>(?: (?:breaths|counts|reps|repetitions|times))? each[.!)\s]*$"
_SEVERAL: Final = (
    r".*(?:<n\d+> [a-z-]+s\b|[&+]|(?<!reps)(?<!sets)(?<!time)/|\b(?:and|or|plus|these|those|following|all|every|each|breath\w*|inhal\w+|exhal\w+|circuits?|rounds?|sets?|laps?|intervals?|rest\w*|(?:anti-?|counter-?)?clockwise|ways?|directions?|forwards?|backwards?|exercises|stretches|poses|postures|"
    r"moves|movements|phases?|steps|stations|positions|parts|(?:two|three|four|five|six) [a-z-]+s)\b)[^<>]*<"
)
"""In front of "each", words for several things of which each has so much."""
_BOTH_AT_ONCE: Final = (
    r"(?![^<]{0,60}\b(?:single|one|side|split|pistol|bulgarian|cossack|shrimp|skater|step|alternat\w+|unilateral|diagonal|cross|lunges?|legs?|arms?|knees?|kicks?|taps?|march\w*|twist\w*|rotat\w*|reach\w*)\b)[^<]{0,60}"
    r"\b(?:squats?|push-?ups?|press-?ups?|pull-?ups?|chin-?ups?|sit-?ups?|planks?|crunch(?:es)?|burpees?|jacks?|dead-?lifts?|bridges?|cat[ /-]?(?:cow|camel)s?|"
    r"cobras?|child['’]s pose|superm[ae]ns?|dips|shrugs?|chin tucks?|thrusters?|jumps?)\b[^<]{0,60}<"
)
"""A name of what is done with both sides at once, so that there is no other side of it: "push-ups, 10 each"."""

_OTHER_SIDE: Final = r"(?:the |your |its |their )?(?:other|opposite|alternate|second|contralateral|remaining)[ -]{LIMB}(?:['’]s?)?(?: now)?(?= |\W*$)"
_ASKING: Final = (
    r"(?:(?:and|now|then|next|so|please|also|too|again|afterwards?|finally|it|this|that|these|all|everything|as well|for|with|onto|on|to|in|by|of|over|up|across|through|round|around|back|we|"
    r"you(?:'ve| have| are|'re)?|(?:do not|don't|never|not to) (?:forget|neglect|skip|leave out|miss)(?: about)?|remember|make sure(?: you)?|be sure|(?:it|that|this)(?:'s| is)|its|is|comes|has|gets|"
    r"once|when|after|as soon as|finish(?:ed|ing)?|done|complet(?:e|ed|ing)|ready|time|repeat(?:ing|ed)?|do|doing|perform(?:ing)?|mirror|copy|follow(?:ed)?|continue|carry(?= on\b)|proceed|"
    r"work|stretch|train|exercise|treat|start|begin|(?:mov(?:e|ing)|go(?:ing)?|turn(?:ing)?|roll|come)(?= (?:onto|on|over|across|through|round|around|back|to)\b)|change|switch|swap|reverse|"
    r"the (?:same|exercise|movement|motion|stretch|pose|sequence|process|procedure|whole|thing|lot|steps|above|routine|hold|action|entire|turn)|same|exact(?:ly)?|movement|motion|sequence|procedure|process|thing|steps|likewise|"
    r"way|manner|fashion|just|simply|(?<=s )turn)\b\W*)"
)
"""The words with which somebody asks for the other side: a sentence of no others does nothing else."""


def _both(says: str, first: str, second: str) -> tuple[tuple[str, str], ...]:
    """So much on the left and so much on the right, and the other way round."""
    left, right = (rf"{_ON}(?:{word}\b)\)?(?: side| {{LIMB}})?" for word in ("left|l", "right|r"))
    on_left, on_right = (rf"\b(?:on|with) (?:the |your )?{side}(?: {{LIMB}})?(?: for)?" for side in ("left", "right"))
    return (
        (says, rf"{on_left} {first}{_AND}{on_right} {second}"),
        (says, rf"{on_right} {first}{_AND}{on_left} {second}"),
        (says, rf"{first} ?\(?{left}{_AND}{second} ?\(?{right}"),
        (says, rf"{first} ?\(?{right}{_AND}{second} ?\(?{left}"),
    )


SIDES: Final = (
    ("sides", rf"^\W*{_ASKING}*{_OTHER_SIDE}\W*{_ASKING}*\W*$"),
    ("sides", r"\b(?:swap|switch|change|alternate|exchange)(?: over| round)? (?:the |your |which )?(?:front|forward|back|rear|leading|lead|standing|supporting|stance|top|bottom|upper|lower|working|crossed|bent|raised|lifted) {LIMB}\b(?! (?:is|each|every))"),
    ("sides", r"(?:^\W*|[,;] ?|\b(?:and|then|now|again) )(?:(?:then|now|repeat|do (?:it|this|that|the same)(?: again)?|again) )*(?:put|place|bring|step|cross|with)(?: forward)? (?:the |your )?other {LIMB} (?:in front|forwards?|behind|on top|back|over)(?=\W*$|[.,;])"),
    ("sides_each", rf"(?<!; <[nx]\d> )[(\[] ?(?:on |with )?(?:the )?(?:right|left|r|l)(?: {{LIMB}})?{BOTH_IN_TURN}(?:the )?(?:left|right|l|r)(?: {{LIMB}})? ?[)\]]"),
    ("sides_each", rf"(?:,|[–—-]) (?:on |with )?(?:the )?(?:right|left) {{LIMB}}{BOTH_IN_TURN}(?:the )?(?:left|right) {{LIMB}}\W*$"),
    ("sides_each", rf"<t\d+>(?: breaths)?,? \(?(?:on |with )?(?:the )?(?:right|left|r|l)(?: {{LIMB}})?{BOTH_IN_TURN}(?:on |with )?(?:the )?(?:left|right|l|r)(?: {{LIMB}})?\W*$"),
    ("sides", r"^\W*(?:and |now |then )*(?:reverse|exchange) (?:the |your )?{LIMB}\W*$"),
    ("sides", r"^\W*(?:and |then |now |next )*(?:it'?s|it is|comes?|that makes it) (?:now |then )?(?:the |your )?(?:left|right|other|second)(?: (?:{LIMB}|one))?(?:'s?)?(?: turn)?(?=[.,;!]|\W*$)"),
    ("sides", r"^\W*(?:now |then |and )*(?:change|switch|swap|move|go)(?: over)? to (?:the |your )(?:left|right|other)(?: {LIMB})?\W*$"),
    ("sides", r"^\W*(?:then |now |and )*(?:roll|turn|flip|swap|change)(?: right)? (?:over|round) and (?:repeat|do (?:it|this|that|the same|everything|the lot))(?: (?:again|from the (?:beginning|start|top)|everything|the lot|it|this|that|on the other side))*\W*$"),
    ("sides_each", r"^\W*(?:and |do )?both (?:{LIMB})(?:,? please)?\W*$"),
    ("sides", r"\bbefore (?:you )?(?:repeat(?:ing)?|do(?:ing)?(?: the same)?|mov(?:e|ing)|go(?:ing)?|turn(?:ing)?)(?: (?:it|this|that|all of it|over|on))? (?:on|onto|to|with|for) (?:the |your )?(?:left|right|other|opposite|second)(?: {LIMB})?(?=[.,;!]|\W*$)"),
    ("sides", r"^\W*(?:then |now |and |next )*(?:turn|roll|lie|flip|swap|move|get)(?: over)?,?(?: on)?to (?:the|your) other side(?:,? (?:and|to) (?:repeat|do|go)\b.*)?\W*$"),
    ("sides", r"[;,] (?:and )?(?:then )?(?:the |your )?(?:left|right|other|opposite) (?:{LIMB} )?(?:is )?(?:next|too|likewise|as well)(?=[.,;]|\W*$)"),
    # So many on one side and so many on the other: `30 s R, 30 s L`.
    *_both("left_right", "{T}", "{T2}"),
    *_both("left_right_reps", f"{{N}}{_TIMES}", f"{{N2}}{_TIMES}"),
    ("left_right_reps", r"{N} (?:[a-z]+ )?to (?:the|your) (?:left|right)\b[^.;<>]{0,40}?(?:,|\band\b|\bthen\b) ?(?:and |then )*{N2} (?:[a-z]+ )?to (?:the|your) (?:left|right)\b"),
    ("left_right", r"(?:^|[:,;] ?)(?:the )?(?:left|right) {LIMB}:? {T},? (?:and |then )*(?:the )?(?:left|right) {LIMB}:? {T2}"),
    ("left_right_reps", rf"{{N}}{_TIMES} on (?:this|one|the first) (?:side|{{LIMB}}){_AND}{{N2}}{_TIMES} {_ON}(?:other|opposite|second)\b(?: (?:side|one|{{LIMB}}))?"),
    ("left_right", rf"{{T}} on (?:this|one|the first) (?:side|{{LIMB}}){_AND}{{T2}} {_ON}(?:other|opposite|second)\b(?: (?:side|one|{{LIMB}}))?"),
    # The other side in a word or two: `switch`, `ditto with the left`.
    ("time_sides", r"(?:^\W*|[,;] |\bthen )after (?:about |another )?{T},? (?:switch|change|swap)(?: over)?(?: (?:to )?(?:the |your )?(?:other )?(?:{LIMB}))?(?=\W*$|[.,;]| and )"),
    ("sides_each", r"<[tn]\d+>(?: times| reps| repetitions)? (?:on|with) each(?=\W*$|[.,;)])"),
    ("sides", r"\b(?:roll|turn|flip|swivel)(?: yourself)? (?:over|around|round)(?: (?:to|onto|on) (?:the|your) other side)?(?:,? and|,? then|,)+ (?:then )?(?:repeat|do the same(?: again)?|do (?:it|that) again)(?=\W*$|[.,;]| <)"),
    ("sides", r"^\W*(?:and |now |then |ok |okay )*(?:switch|swap|change)\W*$"),
    ("sides", r"^\W*(?:and |now |then |so |next )*(?:(?:we|we'll|we will|let's|you|you'll) )?(?:now |then )?(?:do|go to|turn to|come to|move to|start) (?:the |your )?(?:second|other) side\W*$"),
    ("sides", r"^\W*(?:[a-z]+(?: [a-z]+)?: ?)?(?:for |on )?(?:each|both|either|every)(?: {LIMB})\W*$"),
    ("sides", r"^\W*(?:and |now |then |ok |okay )*(?:switch|swap|change)(?: sides| over)? and (?!turn|move|go\b)(?:[a-z]+ ){1,6}?(?:your|the) (?:left|right|other|opposite) {LIMB}\b"),
    ("sides", r"<[tn]\d+>(?: breaths| counts| times| reps| seconds)?[,;] (?:and )?(?:then|now) (?:on |to )?(?:the )?(?:left|right)(?: {LIMB})?(?=\W*$|[.;])"),
    ("sides", r"^\W*(?:(?:and|now|then|next),? )+(?:the |your )(?:left|right)(?: (?:one|fist|{LIMB}))?\W*$"),
    ("sides", r"<[tn]\d+>(?:(?!\beach\b|\bevery\b)[^.;<>])*(?:,|\band|\bthen)(?: and| then)* (?:switch|swap)(?=\W*$| and (?:repeat|do|hold))"),
    ("sides", r"\b(?:now|then|next|and)(?:,? (?:lie|roll|turn|lean|bend|twist|move|go|fall|tilt|come|step|swing|sway))(?: \w+)? (?:on|onto|over|over to|to) (?:the|your) (?:other|opposite) side\b"),
    ("sides", rf"\b(?:ditto|likewise|idem|same(?: thing| again)?),? (?:and )?{_ON}(?:left|right|other|opposite)\b(?: {{LIMB}})?"),
    ("sides", r"^\W*(?:then |and |now )*(?:the |your )?(?:left|right|other|opposite)(?: {LIMB})?[,:–—]* ?(?:(?:does |do |in |is treated )?(?:just |exactly |quite )?the same(?: way)?|likewise|ditto|similarly|similar|in like manner|in turn)\W*$"),
    ("sides", r"\b(?:do|treat|work|run through|go through|repeat) (?:it all|all of it|everything|the lot|the whole (?:thing|lot|sequence)|all this|all that)(?: again)? (?:on|with|for) (?:the |your )?(?:left|right|other|opposite)\b(?: {LIMB})?"),
    ("sides", r"^\W*(?:repeat|(?:do|repeat|perform) (?:this|it|that|the same|the exercise)(?: \w+)?) (?:with|for|on|to) both {LIMB}\b(?! (?:together|at\b|fac(?:e|ing)\b|palms?\b|flat\b|open\b|up\b|down\b|behind\b|<))"),
    *(
        ("sides", rf"\b(?:on|with|for) (?:the |your )?{one} (?:{{LIMB}}|one)\b[^.;]{{0,60}}\b(?:and|then|before)\b[^.;]{{0,40}}\b(?:on|with|for) (?:the |your )?{other} (?:{{LIMB}}|one)\b")
        for one, other in ((_SORE, _SOUND), (_SOUND, _SORE))
    ),
    ("sides", rf"\b(?:repeat|same|(?<!down )(?<!up )(?<!back )(?<!off )again|switch|change|swap)(?: (?!\w+ing\b)[\w<>]+){{0,6}}? (?:on|with|for|to) (?:the |your )?{_SOUND} {{LIMB}}\b(?! (?:straight|bent|on|up|down|flat|behind|forwards?|in|under|to|as|\w+ing)\b)"),
    ("sides", rf"<n\d+>(?: times)?,? (?:and )?then (?:on |with |do )?(?:the |your )?{_SOUND} {{LIMB}}(?=\W*$|[.;])"),
    ("sides", r"\b(?:on|with|raise|lift|bend|straighten|move|swing|cross|extend|stretch|circle|turn|roll)(?: (?:the|your))? (?:right ?/ ?left|left ?/ ?right|r ?/ ?l|l ?/ ?r) {LIMB}\b"),
    ("sides_each", r"<[tn]\d+>[^.;<>]{0,40}, both (?:legs|arms|hands|feet|sides|ankles|wrists|knees|shoulders)(?=\W*$|[.,;]| even| too| each)"),
    ("sides", r"\b(?:left|right)\b[^.]{0,80}[;,] (?:and )?then (?:with |on )?(?:the |your )?(?:left|right)(?: {LIMB})?(?=[;,.]|\W*$)"),
    ("sides_each", r"\bfirst (?:on|with) (?:the |your )?(?:left|right)\b[^.;]{0,25}\b(?:then|afterwards|after that|and)\b[^.;]{0,12}(?:the |your )?(?:left|right)\b"),
    ("sides", r"\b(?:and|then) (?:lift|raise|bend|stretch|straighten|circle|massage|tense|flex) the other one\b"),
    ("sides_each", r"\b(?:look|turn|glance|peer|bend|lean|reach|twist|rotate)\w*(?: [\w-]+){0,4}? (?:over|towards?|to|across) each {LIMB}\b(?! (?:of|in)\b)"),
    ("sides_each", r"\bone {LIMB} at a time\b[^.;]{0,60}\beach\b"),
    ("sides_each", r"^[^.;<>()]{3,40}\((?:both|each)\)\W*$"),
    ("sides_each", r"\((?:on |with |for |per )?(?:each|either|every|both) {LIMB}\)"),
    ("sides_each", r"<n\d+> (?:[a-z-]+ ){0,2}[a-z-]+s ?/ ?{LIMB}\b"),
    *(
        row
        for one, other in (("left", "right"), ("right", "left"))
        for both in [rf"(?:on|with) (?:the |your )?{one}(?: {{LIMB}})?,? (?:and|as well as|&) (?:on |with )(?:the |your )?{other}\b(?: {{LIMB}})?(?!['’])"]
        for row in (("reps", rf"{{N}} (?={both})"), ("sides_each", rf"\b{both}"))
    ),
    ("sides_each", r"\bboth {LIMB},? (?:but )?(?:(?:only )?one (?:{LIMB} )?at a time|one after the other|one by one|separately)\b"),
    ("sides_each", r"<[tn]\d+>(?: reps)? ?e ?/ ?(?:s|side|leg|arm|l|foot|hand)\b"),
    # A dose with nothing behind "each" is one for each side, unless it stands for several things: `hold 30 seconds each`.
    ("each", rf"^\W*(?:and )?(?:hold|stay|pause)(?: (?:it|this|there|here))?(?: for)? {_BARE_EACH}"),
    ("each", rf"^(?!{_SEVERAL}|{_BOTH_AT_ONCE})(?:[^<>.;]|<n\d+>){{2,60}}?(?:[:–—|(]| -|,) ?(?:hold(?: for)? |x |× )?{_BARE_EACH}"),
    ("each", rf"^(?!{_SEVERAL}|{_BOTH_AT_ONCE})(?:[^<>.;,:]|<n\d+>){{2,60}}? (?:x |× |for )?{_BARE_EACH}"),
    ("sides_each", rf"{_VERB} each {{LIMB}}\b(?! (?:in|of|other|one|to the|together)\b)[^.;<>]{{0,50}}<[tn]\d+>"),
    ("sides", r"<[tn]\d+>[^.;<>]{0,40}?(?:,|\band|\bthen|\bbefore)(?: and| then| you)* (?:switch|chang|swap|mov|go)(?:e|ing|ping|ching)?(?: over)? (?:to|onto) (?:the |your )?(?:left|right|other|opposite|second)(?: (?:one|{LIMB}))?(?=\W*$|[.,;!]| and (?:repeat|do|hold)\b)"),
    # The other way in a word or two: `then reverse`, `now backwards`.
    ("ways", rf"{_ROUND}[^.;<>]{{0,40}}{{N}} in,? (?:and )?{{N2}} out\b"),
    ("ways", r"{N} (?:[a-z]+ )?(?:out|there),? (?:and |then )*{N2} (?:[a-z]+ )?back\b"),
    ("directions", rf"{_ROUND}[^.;<>]{{0,60}}\b(?:{_WAY}|back)\b[^.;<>]{{0,40}}<[tn]\d+>(?: times)?[,;]?(?: and| but)* (?:then |now )(?:do |roll |circle |go |repeat )*(?:{_WAY}|back)(?=\W*$|[.,;!])"),
    ("directions", rf"\bboth (?:the |a )?{_WAY}(?: direction)? and (?:the |an? |in )*{_WAY}(?: directions?| ways?)?\b"),
    ("time_sides", r"\b(?:switch|change|swap)(?: (?:to the )?(?:other )?{LIMB})? after (?:about )?{T}"),
    ("ways", rf"\b{_WAY}\b(?: \w+){{0,4}}? (?:for )?{{N}}(?: times)?(?:[,;]| and| then)* (?:[a-z-]+ ){{0,2}}{_WAY} (?:for )?{{N2}}(?: times)?"),
    ("ways_time", rf"\b{_WAY}\b(?: \w+){{0,4}}? (?:for )?{{T}}(?:[,;]| and| then)* (?:[a-z-]+ ){{0,2}}{_WAY} (?:for )?<t(?P<t2>\d+)>"),
    ("directions", rf"(?:{_ROUND}|<n\d+>)[^.;]{{0,60}}?(?:,|\band|\bthen)(?: and| then| now)* {_REVERSE}"),
    ("directions", rf"^\W*(?:and |now |then,? )*{_REVERSE}(?: (?:it|the \w+))?\W*$"),
    ("ways", r"{N} (?:\w+ ){0,2}(?:in )?one (?:way|direction),? (?:and |then )+(?:turn (?:around|round),? (?:and )?)(?:take |walk |go )?{N2} (?:\w+ ){0,2}back\b"),
    ("ways", r"{N} (?:times )?from (?:the )?(?:left to right|right to left|left to the right|right to the left)(?:[,;]| and| then)* {N2} (?:times )?from (?:the )?(?:left to right|right to left|left to the right|right to the left)"),
    ("directions", r"\bin one direction,? (?:and |then |than )+(?:in )?(?:the )?other\b"),
    ("directions", r"\b(?:swap|alter|flip|turn)(?: the)? directions?\b"),
    ("directions", rf"^\W*(?:and |now |then |next )+(?:do |the same |repeat |go(?:ing)? )*{_BACK}\W*$"),
    ("directions", rf"^\W*(?:and |then |now |next )*(?:repeat|the same|do the same|again|do (?:it|this|that) again)(?: it| this| that| with| in| as)*,? (?:the )?{_WAY}(?: (?:circles?|rolls?|rotations?|circling|rolling|direction|motion))?(?=\W*$|[.,;!])"),
    ("directions", rf"^\W*(?:then |now |next )+(?:do |make |perform )?{_WAY} (?:circles|rolls|rotations)(?=\W*$|[.,;!])"),
    ("directions", rf"\b(?:repeat|same|again)(?: it| this| that| thing)?,? (?:going |walking |moving |but )?{_BACK}(?=\W*$|[.,;!])"),
)  # fmt: skip
