"""English: the sides of a body, the other side and the other way.

Phrases are pairs of what is said and a pattern, with the placeholders of `guide.understand.lexicon.english_phrases`.
Those of `SIDES` ask for them in few words, and are tried before those that do so in whole sentences.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.model.routine import Side
from guide.understand.lexicon.body import Sidedness
from guide.understand.lexicon.english_words import LIMB_FORMS, LIMBS, any_of

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

_OF_EACH: Final = r"of (?:each|every|either)(?: of (?:your|the))? {LIMB}\b"
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
    ("other", r"(?<=[a-z>] \(|[a-z>], )(?:switch|chang|swap|alternat)(?:e|es|ing|ping)?(?:(?: (?:sides|hands|arms|legs|feet))? (?:every|after(?: every)?) <n\d+>(?: ?(?:reps?|repetitions)\b)?|(?: at)? <n\d+> ?[lr]\b(?:[ ,/+&]|and )*<n\d+> ?[lr]\b)"),
    ("left_right_sets", r"(?:<n(?P<n3>\d+)> ?(?:x|×|sets? of) ?)?\(?{N} ?\(?(?:r|right)\)?(?:[ ,/+&]|and |then |plus )+{N2} ?\(?(?:l|left)\b\)?(?: ?(?:x|×) ?<n(?P<n4>\d+)>)?"),
    ("left_right_sets", r"(?:<n(?P<n3>\d+)> ?(?:x|×|sets? of) ?)?\(?{N} ?\(?(?:l|left)\)?(?:[ ,/+&]|and |then |plus )+{N2} ?\(?(?:r|right)\b\)?(?: ?(?:x|×) ?<n(?P<n4>\d+)>)?"),
    *_both("left_right_reps", f"{{N}}{_TIMES}", f"{{N2}}{_TIMES}"),
    ("left_right_reps", r"{N} (?:[a-z]+ )?to (?:the|your) (?:left|right)\b[^.;<>]{0,40}?(?:,|\band\b|\bthen\b) ?(?:and |then )*{N2} (?:[a-z]+ )?to (?:the|your) (?:left|right)\b"),
    ("left_right_reps", rf"\bto (?:the|your) (?:left|right) (?:for )?{{N}}{_TIMES}{_AND}{{N2}}{_TIMES} to (?:the|your) (?:left|right)\b"),
    ("left_right", r"(?:^|[:,;] ?)(?:the )?(?:left|right) {LIMB}:? {T},? (?:and |then )*(?:the )?(?:left|right) {LIMB}:? {T2}"),
    ("left_right_reps", rf"{{N}}{_TIMES} on (?:this|one|the first) (?:side|{{LIMB}}){_AND}{{N2}}{_TIMES} {_ON}(?:other|opposite|second)\b(?: (?:side|one|{{LIMB}}))?"),
    ("left_right", rf"{{T}} on (?:this|one|the first) (?:side|{{LIMB}}){_AND}{{T2}} {_ON}(?:other|opposite|second)\b(?: (?:side|one|{{LIMB}}))?"),
    # The other side in a word or two: `switch`, `ditto with the left`.
    ("time_sides", r"(?:^\W*|[,;] |\bthen )after (?:about |another )?{T},? (?:switch|change|swap)(?: over)?(?: (?:to )?(?:the |your )?(?:other )?(?:{LIMB}))?(?=\W*$|[.,;]| and )"),
    ("sides_each", r"<[tn]\d+>(?: times| reps| repetitions)? (?:on|with) each(?=\W*$|[.,;)])(?![^.;]*\b(?:rest|rounds?|circuits?)\b)"),
    ("each", r"<[tn]\d+>(?: times| reps| repetitions)? (?:on|with) each(?=\W*$|[.,;)])"),
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
    ("sides", r"\b(?:do|treat|work|run through|go through|repeat) (?:it all|all of it|everything|the lot|the (?:whole|entire|full|complete) (?:thing|lot|sequence|set|exercise|routine|procedure|series)|all this|all that)(?: again)? (?:on|with|for) (?:the |your )?(?:left|right|other|opposite)\b(?: {LIMB})?"),
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
    ("sides_each", r"^[^.;<>()]{3,40}?(?:,| [–—-]) (?:on |with |for )?(?:each|either|every) {LIMB}\W*$"),
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
    ("each", rf"^(?!{_SEVERAL}|{_BOTH_AT_ONCE})(?:[^<>.;]|<n\d+>){{2,60}}?(?:[:–—|(]| -|,) ?(?:hold(?: for)? |x ?|× ?)?{_BARE_EACH}"),
    ("each", rf"^(?!{_SEVERAL}|{_BOTH_AT_ONCE})(?:[^<>.;,:]|<n\d+>){{2,60}}? (?:x ?|× ?|for )?{_BARE_EACH}"),
    ("sides_each", rf"{_VERB} each {{LIMB}}\b(?! (?:in|of|other|one|to the (?!(?:side|front|back|rear|ceiling)\b)|together)\b)[^.;<>]{{0,50}}<[tn]\d+>"),
    ("sides", r"<[tn]\d+>[^.;<>]{0,40}?(?:,|\band|\bthen|\bbefore)(?: and| then| you)* (?:switch|chang|swap|mov|go)(?:e|ing|ping|ching)?(?: over)? (?:to|onto) (?:the |your )?(?:left|right|other|opposite|second)(?: (?:one|{LIMB}))?(?=\W*$|[.,;!]| and (?:repeat|do|hold)\b)"),
    # "The heels of each foot" are one place on both, unless something is done to them that is done to one at a time.
    ("sides_each", rf"(?:<[tn]\d+>|\b(?:massag|rub|stretch|trac|circl|rotat|roll|squeez|flex|work|shak|tap)\w*\b)[^.;:<>]{{0,40}} {_OF_EACH}"),
    ("sides_each", rf"^(?:(?!\bwith\b)[^.;:<>])*? {_OF_EACH}[^.;:<>]{{0,30}}<[tn]\d+>"),
    ("reps", r"{N} (?:[a-z]+ )?(?:circles|rotations|rolls|turns|bends|squeezes|raises|lifts|swings|curls|taps) (?=of (?:each|every|either) {LIMB}\b)"),
    # The other way in a word or two: `then reverse`, `now backwards`.
    ("ways", rf"{_ROUND}[^.;<>]{{0,40}}{{N}} in,? (?:and )?{{N2}} out\b"),
    ("ways", r"{N} (?:[a-z]+ )?(?:out|there),? (?:and |then )*{N2} (?:[a-z]+ )?back\b"),
    ("ways", rf"{{N}} (?:times |[a-z]+ )?(?:(?:to the |on the )?(?:{_WAY}|in|out|left|right|front|one way)),? (?:and |then |but )*{{N2}} (?:times |more |[a-z]+ )?(?:(?:to the |on the )?(?:{_WAY}|in|out|left|right|back|the other(?: way)?))(?=\W*$|[.,;!)])"),
    ("directions", rf"{_ROUND}[^.;<>]{{0,60}}\b(?:{_WAY}|back)\b[^.;<>]{{0,40}}<[tn]\d+>(?: times)?[,;]?(?: and| but)* (?:then |now )(?:do |roll |circle |go |repeat )*(?:{_WAY}|back)(?=\W*$|[.,;!])"),
    ("directions", rf"{_ROUND}[^.;<>]{{0,60}}\b{_WAY} (?:for )?(?:a count of )?<[tn]\d+>(?: times)?,? (?:and |then )+(?:for )?(?:<[tn]\d+>(?: times)? )?(?:{_WAY}|back)(?: (?:for )?(?:a count of )?<[tn]\d+>(?: times)?)?(?=\W*$|[.,;!])"),
    ("directions", rf"\bboth (?:the |a )?{_WAY}(?: direction)? and (?:the |an? |in )*{_WAY}(?: directions?| ways?)?\b"),
    ("time_sides", r"\b(?:switch|change|swap)(?: (?:to the )?(?:other )?{LIMB})? after (?:about )?{T}"),
    ("ways", rf"\b{_WAY}\b(?: \w+){{0,4}}? (?:for )?{{N}}(?: times)?(?:[,;]| and| then)* (?:[a-z-]+ ){{0,2}}{_WAY} (?:for )?{{N2}}(?: times)?"),
    ("ways", rf"{_ROUND}[^.;<>]{{0,40}}\b(?:back|{_WAY})\b (?:for )?{{N}}(?: times)?(?:[,;]| and| then)* (?:[a-z-]+ ){{0,2}}(?:back|{_WAY}) (?:for )?{{N2}}(?: times)?"),
    ("ways", r"{N} ?(?:x |× )?(?:cw|c?cw|acw)\b[,;/ ]*(?:and |then )?{N2} ?(?:x |× )?(?:c?cw|acw)\b"),
    ("ways_time", rf"\b{_WAY}\b(?: \w+){{0,4}}? (?:for )?{{T}}(?:[,;]| and| then)* (?:[a-z-]+ ){{0,2}}{_WAY} (?:for )?<t(?P<t2>\d+)>"),
    ("directions", rf"(?:{_ROUND}|<n\d+>)[^.;]{{0,60}}?(?:,|\band|\bthen)(?: and| then| now)* {_REVERSE}"),
    ("directions", rf"^\W*(?:and |now |then,? )*{_REVERSE}(?: (?:it|the \w+))?\W*$"),
    ("ways", r"{N} (?:\w+ ){0,2}(?:in )?one (?:way|direction),? (?:and |then )+(?:turn (?:around|round),? (?:and )?)(?:take |walk |go )?{N2} (?:\w+ ){0,2}back\b"),
    ("ways", r"{N} (?:times )?from (?:the )?(?:left to right|right to left|left to the right|right to the left)(?:[,;]| and| then)* {N2} (?:times )?from (?:the )?(?:left to right|right to left|left to the right|right to the left)"),
    ("directions", r"\bin one direction,? (?:and |then |than )+(?:in )?(?:the )?other\b"),
    ("directions", r"(?:\b(?:circl|roll|rotat|swirl|stir|pedal)\w*\b[^.;<>]{0,40}|<[nt]\d+>(?: [a-z]+s)?,? (?:first |going )?)\bone way,? (?:and |then )+(?:back )?(?:the )?(?:other|opposite)(?: way)?\b"),
    ("directions", r"\b(?:swap|alter|flip|turn)(?: the)? directions?\b"),
    ("directions", rf"^\W*(?:and |now |then |next )+(?:do |the same |repeat |go(?:ing)? )*{_BACK}\W*$"),
    ("directions", rf"^\W*(?:and |then |now |next )*(?:repeat|the same|do the same|again|do (?:it|this|that) again)(?: it| this| that| with| in| as)*,? (?:the )?{_WAY}(?: (?:circles?|rolls?|rotations?|circling|rolling|direction|motion))?(?=\W*$|[.,;!])"),
    ("directions", rf"^\W*(?:then |now |next )+(?:do |make |perform )?{_WAY} (?:circles|rolls|rotations)(?=\W*$|[.,;!])"),
    ("directions", rf"\b(?:repeat|same|again)(?: it| this| that| thing)?,? (?:going |walking |moving |but )?{_BACK}(?=\W*$|[.,;!])"),
)  # fmt: skip

SIDES_IN_SENTENCES: Final = (
    ("other_reps", r"\b(?:then|now|and|followed by)(?: (?:do|perform|complete|another|a further|repeat))* {N} (?:times |reps? |repetitions? |more )?(?:on|with|for) (?:the |your )?(?:other|opposite|second)(?: (?:{LIMB})\b(?! (?:on|over|under|behind|across|flat|is|bent|straight))|(?=\W*$|[.,;]))"),
    ("sides", r"\b(?:switch|change|swap)(?:ing)? (?:(?:your|the|to the other|over to the other|over to your other|to your other) )?(?:{LIMB})\b"),
    ("sides", r"\b(?:repeat|do (?:it|this|that|the same)|the same|same thing|again|switch|change|swap)\b[^.;:()]{0,60}?\b(?:other|opposite|second|contralateral) (?:{LIMB})\b"),
    ("sides", r"\b(?:then|now|and|followed by|before|and then)(?: (?:on|with|to|move to|moving to|over to|for|do|repeat|the|your|an?|same))* (?:other|opposite|second) (?:{LIMB})\b(?! (?:on|over|under|behind|across|flat|is|bent|straight))"),
    ("sides", r"\b(?:repeat|do (?:it|this|that|the same)|the same|same thing)\b[^.;:()]{0,60}?\b(?:left|right)\b(?! away| angle)(?: {LIMB})?"),
    ("sides_each", r"\b(?:(?:on|with|for|per|to) (?:each|every|either)(?: of (?:your|the))? (?:{LIMB})|(?:on|with|for|per|to|of) both sides)\b(?! (?:flat|together|on the|up|out|straight|in|of (?:it|them|(?:the|your|a) \w+))\b)"),
    ("sides_each", r"(?:\b(?:times|reps|repetitions)|<[tn]\d+>) in (?:each|either) hand\b"),
    ("vague_hold", r"^\W*(?:and |then )*hold(?: (?:it|this|that|on|still|there|(?:the|your|that) (?:tension|squeeze|contraction|working|muscles?)))?(?: ?(?:,|\.{2,}|…))? (?:and |then )+(?:slowly |gently )?(?:relax|release|let (?:it )?go)\b(?!{~}<)"),
    ("sides_each", r"\bhold(?:ing)?(?: (?:it|this|there|this (?:pose|stretch|position)|the (?:pose|stretch|position|hold)|for (?:a few|several|some) \w+))?,?(?: and (?:repeat|switch))?(?: on| for| with| to)? (?:each|every|either|per)[ -](?:{LIMB})\b"),
    ("sides_each", r"(?:<[tn]\d+>|\b(?:times|reps|repetitions|seconds))(?:(?!,? then\b)[^.;:<>]){0,40}?\b(?:(?<!in )|(?=\w+ (?!hand)))(?:each|every|either|per|a)[ -](?:{LIMB})\b"),
    ("sides_each", r"<n\d+>[^.;:<>]{0,40}?\b(?:on both|for both|with both of|both of)(?: (?:your|the))? (?:{LIMB})\b"),
    ("sides_each", r"(?:<[tn]\d+>) ?(?:reps?|repetitions?|times|x) ?/ ?(?:{LIMB})\b"),
    ("reps", r"(?:^\W*|[–—:,;-] ?|\bthen |\band |\b(?:circl|roll|rotat|turn|spin|swing)[^.;<>]{1,40} ){N} (?:slow |big |small |full )*(?:forwards?|backwards?|inwards?|outwards?|clockwise|(?:anti-?|counter-?)clockwise)(?=\W*$|[.,;!])"),
    ("sides_each", r"<n\d+> ?(?:x|×) ?(?:side|leg|arm|foot|hand)\b(?! (?!and\b|then\b|with\b)[a-z])"),
    ("sides_each", r"(?:<[tnx]\d+>) ?(?:/|per|a|ea\.?|each|to each) ?(?:{LIMB})\b"),
    ("sides_each", r"\b(?:e/s|ea\.? ?(?:{LIMB})|each side|per side|both sides(?! of (?:every|each|the) (?:muscles?|story|coin))|each (?:{LIMB}) in turn|r ?(?:\+|&|and|/) ?l|l ?(?:\+|&|and|/) ?r|(?<!look )(?<!turn )(?<!side )(?<!up, )(?<!down, )(?<!down )(?<!back, )(?<!backwards, )(?<!forwards, )(?!^\W*(?:left and right|right and left)[,:]? ?(?:[–—x×-] ?)?<n\d+>(?: times| reps)?\W*$)(?:left (?:and|&|\+) right|right (?:and|&|\+) left)(?! \w* ?<| in turn| alternately| by turns)|bilateral(?:ly)?)(?![\w])"),
    ("sides", r"\b(?:then|now|and)(?: (?:we'll|you|then|now|do|on|with|for|repeat|the same))+ (?:the |your )?(?:left|right)(?: one| side| {LIMB})?(?=\W*$|[.,;])"),
    *(
        ("sides", rf"(?:\b{one}\b(?! (?:hand|arm|elbow|leg|foot|knee|palm|wrist|ankle)\b)|<[tn]\d+>)[^.;]{{0,80}}\b(?:then|now|and)(?!(?: \w+)? to (?:the |your )?{other} (?:shoulder|ear|knee|hip|elbow|foot|ankle|hand|wrist)\b)(?: (?:we'll|you|then|now|do|to|lean|turn))+ (?:the |your )?{other}(?: one| side| {{LIMB}})?(?=\W*$|[.,;])")
        for one, other in (("left", "right"), ("right", "left"))
    ),
    ("sides", r"^\W*(?:and |now |then |repeat )*(?:on |with )?(?:the |your )?(?:other|opposite) (?:{LIMB})(?:,? (?:the )?(?:same|again|too|likewise|next)\b.*)?\W*$"),
    ("sides", r"\b(?:the )?same again\b[^.;]{0,30}\b(?:left|right|other|opposite)\b"),
    ("sides", r"\bbefore (?:you )?(?:chang(?:e|ing)|swap(?:ping)?|switch(?:ing)?) (?:{LIMB}|over)\b"),
    ("sides", r"\b(?:one|the first|the same|that) (?:{LIMB})\b[^.;:<>]{0,40}(?:,|\bthen|\band|\bbefore)(?: then)?(?: you)? (?:chang(?:e|ing)|swap(?:ping)?|switch(?:ing)?)(?=\W*$|[.,;)])"),
    ("reps", r"\b(?:do|complete|finish|perform) all {N}(?: reps| repetitions)? on (?:the|one|your)\b"),
    ("sides", r"\bon the (?:left|right)\b[^.;:<>]{0,30}\bbefore (?:you )?(?:chang(?:e|ing)|swap(?:ping)?|switch(?:ing)?|mov(?:e|ing)|go(?:ing)?) (?:over )?to the (?:left|right|other)\b"),
    ("sides_each", r"\beach (?:{LIMB}) for <t\d+>"),
    ("sides_each", r"^[^.;:<>]{3,40}(?<! in)(?<! on)(?<! of)(?<! to)(?<! at)(?<! with)(?<! under)(?<! around)(?<! beside),? each (?:{LIMB}) <[tn]\d+>(?: (?:reps|times|repetitions))?\W*$"),
    ("sides_each", r"<[tn]\d+> ?e (?:side|leg|arm|foot|hand)\b"),
    ("sides", r"(?<!> to )\b(?:change|swap|switch) (?:over|round|around)\b"),
    ("sides", r"\b(?:treat|do|give|take|work) (?:the|your) (?:other|opposite|second) (?:{LIMB})\b"),
    ("sides_each", r"^(?!.*\b(?:rounds?|circuits?|laps?|exercises|moves|movements|stations|stretches|poses)\b).*\bapiece\b"),
    ("sides", r"(?:,|\bthen|\band)(?: \w+){0,3} to the (?:other|opposite) side\b"),
    ("sides", r"\b(?:left|right|other)\b[^.;]{0,60}\bin (?:just |exactly )?(?:the same|(?:a )?(?:like|similar)) (?:way|manner|fashion)\b"),
    ("sides_each", r"\b(?:one|single|a|each|your) (?:{LIMB})\b(?:(?!\byour\b)[^.;]){0,60}<t\d+> each\b(?=[.,;]|\W*$)"),
    ("sides_each", r"<[tn]\d+> ea\b\.?(?=\W*$|\))"),
    ("sides_each", r"\b(?:do|stretch|work|treat|exercise)(?: it| this)?(?: on| with)? both (?:{LIMB})(?=\W*$|[.,;)])"),
    ("sides_each", r"\b(?:left ?(?:/|and|or|&) ?right|right ?(?:/|and|or|&) ?left)\b[^.;<>]{0,12}<n\d+> ?(?:x |× |times )?each\b"),
    ("sides_each", r"\bsides?: ?(?:both|each|left and right|left/right)\b"),
    ("sides_each", r"\bper: \"?(?:{LIMB})\b"),
    ("directions", r"\bboth (?:forwards?|clockwise|inwards?|upwards?) and (?:back(?:wards?)?|(?:anti-?|counter-?)clockwise|outwards?|downwards?)\b"),
    ("directions", r"\bper: \"?direction\b"),
    ("directions_each", r"<[tn]\d+> ?e (?:directions?|ways?)\b"),
    ("sides", r"\b(?:other|opposite|second) (?:{LIMB})\b[^.;:]{0,30}\b(?:the same|as well|too|likewise|its turn)\b"),
    ("sides", r"(?:^\W*|[,;] |\band |\bthen )(?:now |then |next )*(?!touch|tap|reach(?:es)? (?:the|your)|meet|cross|grab|hold|grasp|to\b|on\b|with\b)[a-z]+(?: out| up| down| back| in| over)? (?:the|your) (?:other|opposite) (?:{LIMB})(?: (?:up|down|out|back|forwards?|away|across|over|in|behind))?(?:,| ?[;–—]| ?--?)? (?:and |then )*(?:repeat|do the same|hold again)(?=\W*$)"),
    ("sides", r"\bover to the (?:other|opposite) (?:{LIMB})\b"),
    ("sides_one", r"(?<![a-z]{3}ing )\bone (?:{LIMB})\b[^.;:()]{0,60}?\b(?:then|and|before)[^.;:()]{0,60}?\b(?:the )?other\b(?! (?:{LIMB} )?(?:on|behind|under|in|at|across|over|around|against|holding|flat|is|bent|straight|stays|forwards?|backwards?|back|up|down|above|below|beside|beneath|just|near|next to|between|along|inside|outside|close to|by your|slightly|resting|extended|crossed)\b)"),
    ("directions", r"\b(?!opposite (?:directions|ways))(?!(?<![a-z] )either way,)(?:other|opposite|another|reverse(?! direction and (?:move|bring|return|take|go|lower|lift|draw|come)\b[^.;]{0,40}\bback\b)) (?:directions?|ways?)\b(?! (?:to|of)\b(?! (?:the (?:left|right|other|opposite)|time)))"),
    ("directions_each", r"(?<!straight )(?<!upright )(?<!steady )(?<!still )(?<!tight )(?<!flat )(?<!bent )(?<!smooth )(?<!controlled )\b(?!(?<![a-z] )either way,)(?:each|every|either|both|per) (?:directions?|ways?)\b(?! (?:to|of)\b(?! (?:the (?:left|right|other|opposite)|time)))"),
    ("directions", r"\b(?:reverse|change|switch)(?: the)? directions?\b(?! and (?:move|bring|return|take|go|lower|lift|draw|come)\b[^.;]{0,40}\bback\b)"),
    ("in_reverse", r"\bin reverse\b(?! order)"),
    ("directions", r"\b(?:circl|roll|rotat|bicycl|cycl|pedal|windmill)\w*\b[^.;]{0,30}\beach\b[,:]?(?: [~–—-])? (?:first )?(?:forwards?,? (?:and |then |& )+back(?:wards?)?|back(?:wards?)?,? (?:and |then |& )+forwards?)\b"),
    ("directions", r"\bclockwise\b[^.;<>]{0,60}\b(?:anti-?|counter-?)(?:clockwise|clock-wise)\b"),
    ("directions", r"\b(?:then|and|repeat|again)\b[^.;<>]{0,40}\b(?:anti-?|counter-?)clockwise\b"),
)  # fmt: skip

_THE_OTHER: Final = rf"[^.;]{{0,60}}?(?:,| and| then)+ (?:then )?(?:[^.;,]{{0,30}}<[tn]\d+> (?:times |reps )?)?(?:with |to |on )?(?:the |your )?other(?: (?:{LIMBS}))?(?: (?:for )?<[tn]\d+>(?: times| reps| repetitions)?)?"
"""What tells behind one side, in the same breath, that the other is next."""

SIDEDNESS: Final = Sidedness(
    one_and_other=late_pattern(rf"\b(?:one|<x\d+>) (?:{LIMBS})\b{_THE_OTHER}\W*$"),
    to_one_and_other=late_pattern(rf"\b(?:to|towards|over to) (?:one|<x\d+>) (?:{LIMBS})\b{_THE_OTHER}(?:,? (?:letting|allowing|keeping|making|with|without)\b[^.;<>]*)?\W*$"),
    both_together=late_pattern(rf"\bboth (?:of )?(?:your |the )?(?:{LIMBS}) (?:up |down |in )?(?:together|at (?:once|the same time)|simultaneously)\b|(?:\b(?:then|now|finally)\b[^.;<>]{{0,30}} )both (?:your |the )?(?:{LIMBS})\b(?! (?:flat|on the|up,))"),
    one_rep=late_pattern(
        r"\b(?:switch|change|swap)\b[^.;<>]*\balternating\b|"
        rf"\bone (?:{LIMBS})\b[^.;<>]{{0,60}}?(?:,| and| then)+ (?:then )?(?:with |to )?(?:the |your )?other(?: (?:{LIMBS}))?,? (?:for )?(?:a total of )?<n\d+> "
        r"(?:reps|repetitions|times|lifts|in all|altogether|total)\b(?! each| on each| per| with each| on both)|"
        r"\b(?:that|this|it|which|both sides|left and right)(?:'s| is| was| makes| make| counts as| count as| equals?|,? together, (?:is|are|make)) "
        r"(?:one|a|1|<[nx]\d+>) (?:complete |full |whole |single )?rep(?:etition)?s?\b|(?:<[nx]\d+>|one) rep(?:etition)? (?:is|=|equals) (?:both|left|right|one on each)|\bfor (?:one|<[nx]\d+>) (?:full )?rep\b|\bto complete (?:one|a|<[nx]\d+>) (?:full )?rep(?:etition)?\b"
    ),
    in_all=late_pattern(r"^(?!.*\b(?:each|per|both|every)\b).*<n\d+>(?: [a-z-]+){0,3} \(?(?:in all|in total|altogether|all told|total)\b(?! (?:on|per|each|with|for)\b)"),
    each_rep=late_pattern(
        rf"\b(?:alternat(?:e|ing)|switch(?:ing)?|chang(?:e|ing)|swap(?:ping)?)(?: between)?(?: (?:the|your|front|lead|leading))*(?: (?:{LIMBS}|sides)){{1,2}},?(?: (?:with|on|for))? (?:after )?"
        r"(?:(?:each|every) (?:single )?(?:rep(?:etition)?|step|jump|hop|lift|kick|tap|crunch|twist|punch|lunge|stride|count|beat)\b|(?:after )?every <n)"
        rf"|<n\d+>[^.;<>]{{0,60}}\b(?:switch|chang|swap)\w* (?:the |your )?(?:{LIMBS}|sides) after <n"
    ),
    in_turn=late_pattern(
        r"^\W*(?:(?:and|then|now|keep|continue|just) )*alternat(?:e|ing)(?: between)?(?: (?:the|your))?(?: (?:left and right|right and left|right and then left|left and then right))?"
        rf"(?: (?:sides?|{LIMBS}))?(?: as you go| throughout| continuously)?\W*$"
    ),
    left_and_right=late_pattern(r"\b(?:left|right),? (?:and|then|or|to)(?: then)?(?: to)?(?: the)? (?:left|right)\b(?! [a-z])"),
    names_way=late_pattern(
        r"\W*(?:<[nt]\d+>(?: times| reps)? )?(?:forwards?|backwards?|inwards?|outwards?|clockwise|(?:anti-?|counter-?)clockwise|to the (?:left|right))(?: direction)?(?: for)?\W*(?:<[nt]\d+>|$)"
    ),
    names_side=late_pattern(rf"\W*(?:(?:on|to|towards) )?(?:the |your )?(?:(?:left|right|other|opposite)(?:[ -](?:hand )?(?:sides?|{LIMBS}))?|(?:first|second)[ -](?:hand )?(?:sides?|{LIMBS}))\W*"),
    turns_to_side=late_pattern(
        r"\b(?:(?:do|try|give|work|treat|use|repeat|begin|start|finish|switch|change|swap)(?: (?:it|this|that|the same|again))*(?: (?:to|on|with|for))?"
        r"|take(?! [^.;]*\b(?:arms?|hands?|feet|foot|legs?|knees?|elbows?|ankles?|wrists?|thumbs?|fingers?)\b)(?: it)?(?: to| on)?|go(?: again)?(?: (?:to|on|with|over to))|(?:over|on|across) to|(?:and|then|now|next) (?:lean|turn|bend|twist|tilt|roll|sway|reach)(?: over)? to(?= (?:the|your) (?:left|right)\b)|then(?: (?:on|with|to))?|(?:same|again) (?:on|with))"
        rf" (?:the |your )(?P<side>left|right|other|second|opposite)(?: (?P<limb>{LIMBS}|sides?|one))?"
        r"(?: (?:in the same (?:way|manner)|likewise|too|as well|next|now|again|afterwards|its turn|a (?:go|turn)))*\W*$"
    ),
    side_label=late_pattern(rf"^\W*(?:on (?:the |your )?|the )?(?P<side>left|right|l|r)(?: (?P<limb>{LIMBS}))?\W{{1,4}}(?=(?:hold (?:for )?|x ?|reps:? )?<)"),
    side_first=late_pattern(r"\b(?P<side>left|right)(?: (?:side|leg|foot|arm|hand))? first\b"),
    no_side=late_pattern(
        r"(?<!the )(?<!your )\bright (?=(?:down|up|away|now|off|into|onto|over|round|around|back|behind|through|along|across|after|before|above|below|beside|beneath|under|underneath|here|there|out|in front|angles?|"
        r"amount|way|kind|sort|form|position|place|time|height|size|speed|pace|weight|thing)\b)|\b(?:all|that's|get it) right(?=\W*(?:$|[.,;!]))|^\W*right(?=[,.!] [a-z])|"
        r"\bfeel(?:ing)?\b[^.;:]*?\b(?:left|right)\b|\bleft (?=(?:over|out|alone|behind|in the)\b)|\b(?:is|are|be|have|has|you've|seconds|minutes|reps|one|time|anything|energy) left\b(?! ?[,/;&]| and)"
    ),
    side_words=MappingProxyType({"left": Side.LEFT, "right": Side.RIGHT}),
    limb_families=(
        frozenset("leg foot knee ankle hip heel thigh calf hamstring buttock".split()),
        frozenset("arm hand wrist elbow shoulder palm thumb".split()),
    ),
    limbs=MappingProxyType({form: limb for limb, plural in LIMB_FORMS.items() for form in (limb, plural)}),
    alternating=any_of(
        "alternat(?:e|es|ing|ely)", "rotat(?:e|ing) (?:through|between)", "cycl(?:e|ing) through", "from (?:left to right|right to left|side to side)", "side to side",
        "left,? (?:then )?right,? left", "one (?:leg|foot|arm|side) at a time, alternat\\w+",
    ),
    turned_part=late_pattern(r"\b(?:turn|point|face|swivel|pivot|swing|spin)(?:ing)? (?:(?:your|the|both) )*(?:feet|foot|toes|heels|knees|hips|legs?|body|chest|head|mat|chair) (?:round |around )?(?:to |in )?the (?:other|opposite) (?:way|direction)$"),
    there_and_back=late_pattern(
        r"\b(?:look|turn|tilt|roll|sway|lean|bend|rotate|move|swing|swivel|drop|sink|twist|shift|rock|flick|glance|fall|go|let|knees|eyes|head)\w*"
        r"(?: (?!left|right|one|other|hold|stay|for|then|and)[\w-]+){0,6}?(?: (?:to|from|over))?(?: the| your)? (?:left|right|one side)(?: side| shoulder)?,? (?:and then|then|and)"
        r"(?: \w+)?(?: (?:to|over))?(?: the| your)? (?:right|left|other)\b(?: side| shoulder)?|"
        r"\b(?:sway|swing|swivel|shift|rock)\w*(?: (?!left|right|one|other|hold|stay|for|then|and)[\w-]+){0,6}?, (?:left and right|right and left)(?=\W*$|,? <n)"
    ),
    in_place=late_pattern(
        r"(?:\b(?:plac|put|rest|set|lay|lie|lying|sit|stand|keep|hold|have|having|wear|strap|tie|loop|wrap|with|balanc|distribut|shift|tak|grab|pick)\w*\b"
        r"(?: (?!each\b|then\b|repeat)(?:[\w-]+|<n\d+>)){0,4}?"
        r" (?:hands?|foot|feet|fingers?|fingertips|thumbs?|palms?|arms?|forearms?|knees?|elbows?|heels?|weights?|dumbbells?|kettlebells?|bottles?|cans?|bands?|loops?|blocks?|"
        r"cushions?|pillows?|towels?|blankets?|plates?|books?|bricks?|straps?|weight evenly|end(?: of (?:a|the) [\w-]+)?|balls?|chairs?|tins?|sticks?|clubs?|bags?)(?: [\w-]+)?(?:, <n\d+>)?"
        r" (?:on|under|underneath|beneath|over|at|beside|around|round|against|above|behind|near|below|by|in|alongside)"
        rf" (?:each|either)(?: of (?:your|the))? (?:{LIMBS})\b(?! (?:in turn|<))(?: for <t\d+>)?"
        r"|<x\d+> ?(?:#|kgs?|kilos?|lbs?|pounds?)?(?: (?:dumbbells?|weights?|bells?|kettlebells?))? (?:in |per |for )?(?:each|either) (?:hand|arm)\b"
        r"|\b(?:with|using|use|place|put|lay|rest|bring) (?:the |your )?(?:(?!each\b)(?:[\w-]+|<n\d+>) ){0,4}?(?:fingers?|fingertips?|thumbs?|palms?|heels?|tips?|knuckles?|backs?) of (?:each|both|either) hands?\b"
        rf"|\b(?:on|over|against|behind|in|under) one (?:{LIMBS}|eye|ear|cheek) and (?:the|your) [^.;,<>]{{1,30}} (?:on|over|against|behind|in|under) the other(?= |,|\W*$)(?! (?:{LIMBS})\b)"
        rf"|\b(?:away from|apart from|next to|beside|alongside|against|past|than) (?:the|your|its) (?:other|opposite) (?:{LIMBS})\b"
        r"|\b(?:adjacent to|next to|beside|alongside|to|at|on (?:the|a|your) [\w-]+(?: on| at)?) (?:each|either|both) sides? of (?:the|your|my|his|her|you|it)\b"
        r"|\b(?:per|each|a) (?:side|leg|arm) (?:where|if|when|wherever) (?:there (?:are|is)|(?:it |this )?appli|needed|necessary|relevant|appropriate|it has|they have)"
        r"|\b(?:hands?|foot|feet|arms?|knees?|legs?|weights?|cones?) (?:out )?(?:on|at|to) (?:either|each|both) sides? of (?:the|your|a|an|it|you|them)\b"
        rf"|\b(?:keep|keeping|leave|leaving|with) one (?:{LIMBS})\b(?:(?!\bthen\b)[^.;:<>]){{0,60}}?,? and (?:(?!then\b)[a-z]+ ){{1,2}}(?:the |your )?other\b"
        rf"|\b(?:switch|chang|swap|revers)\w* (?:the |your )?(?:{LIMBS}|directions?) (?:every <t\d+>|(?:at |about )*(?:the )?(?:half|mid)[ -]?way|at half[ -]?time|after half the time))"
    ),
)  # fmt: skip
