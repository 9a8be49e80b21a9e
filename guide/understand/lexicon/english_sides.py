"""English: the sides of a body, the other side and the other way.

Most is said by productions of the classes of words in `_CLASSES` and of `_SIGNS`, as `Grammar` reads them. What takes
numbers in an order of its own is a pattern in `SIDES` or `SIDES_IN_SENTENCES`, with the placeholders of
`guide.understand.lexicon.english_phrases`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.model.routine import Side
from guide.understand.lexicon.body import Sidedness
from guide.understand.lexicon.english_words import LIMB_FORMS, LIMBS, any_of
from guide.understand.lexicon.phrases import Grammar

BOTH_IN_TURN: Final = r"(?: ?[/&+] ?|,? (?:and |then |and then )| ?, ?(?:and |then )*)"
"""Between one side and the other, where both are named in few words: "(right, then left)", "(R/L)"."""
_ROUND: Final = r"\b(?:circl|roll|rotat|turn|swirl|stir|loop|swing|trac|draw|pedal|cycl|bicycl)\w*\b"
_WAY: Final = r"(?:forwards?|backwards?|inwards?|outwards?|upwards?|downwards?|clockwise|(?:anti-?|counter-?)clockwise)"


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

_ASKING: Final = (
    r"(?:(?:and|now|then|next|so|please|also|too|again|afterwards?|finally|it|this|that|these|all|everything|as well|for|with|onto|on|to|in|by|of|over|up|across|through|round|around|back|we|"
    r"you(?:'ve| have| are|'re)?|(?:do not|don't|never|not to) (?:forget|neglect|skip|leave out|miss)(?: about)?|remember|make sure(?: you)?|be sure|(?:it|that|this)(?:'s| is)|its|is|comes|has|gets|"
    r"once|when|after|as soon as|finish(?:ed|ing)?|done|complet(?:e|ed|ing)|ready|time|repeat(?:ing|ed)?|do|doing|perform(?:ing)?|mirror|copy|follow(?:ed)?|continue|carry(?= on\b)|proceed|"
    r"work|stretch|train|exercise|treat|start|begin|(?:mov(?:e|ing)|go(?:ing)?|turn(?:ing)?|roll|come)(?= (?:onto|on|over|across|through|round|around|back|to)\b)|change|switch|swap|reverse|"
    r"the (?:same|exercise|movement|motion|stretch|pose|sequence|process|procedure|whole|thing|lot|steps|above|routine|hold|action|entire|turn)|same|exact(?:ly)?|movement|motion|sequence|procedure|process|thing|steps|likewise|"
    r"way|manner|fashion|just|simply|(?<=s )turn)\b\W*)"
)
"""The words with which somebody asks for the other side: a sentence of no others does nothing else."""
_NO_RIGHT: Final = (
    "way|amount|kind|sort|form|position|place|time|height|size|speed|pace|weight|thing|technique|posture|tempo|angles?|"
    "order|length|distance|shoes|muscles?|moment|level|ideas?|answer|choice|tools?|equipment|exercises?|support|advice|treatment|intensity"
)
_RIGHT_THERE: Final = (
    "down|up|away|now|off|into|onto|over|round|around|back|behind|through|along|across|after|before|above|below|beside|"
    "beneath|under|underneath|here|there|out|in front|until|to the (?:end|edge|top)"
)
_WHOLE: Final = (
    "(?:do|treat|work|run through|go through) (?:it all|all of it|everything|the lot|all this|all that|"
    "the (?:whole|entire|full|complete) (?:thing|lot|sequence|set|exercise|routine|procedure|series))"
)
_CLASSES: Final = {
    "SIDE": rf"left(?! (?:over|out|alone|behind|in the)\b)|right(?! (?:{_NO_RIGHT})\b)(?!(?<!the right)(?<!your right) (?:{_RIGHT_THERE})\b)",
    "FURTHER": r"(?:other|opposite|second|contralateral|remaining)(?<!^on the other(?= hand, [a-z]))",
    "ING": "[a-z]+ing",
    "SOUND": r"good|sound|strong|stronger|healthy|(?:un|non[- ]?)(?:affected|injured|operated|involved|surgical)|better|other",
    "HURT": "sore|bad|weak|weaker|injured|affected|operated|surgical|involved|painful|stiff|worse",
    "POSED": "front|forward|back|rear|leading|lead|standing|supporting|stance|top|bottom|upper|lower|working|crossed|bent|raised|lifted",
    "LIMB": "{LIMB}",
    "ONE": "one|fist|{LIMB}",
    "EACH": "each|both|either|every",
    "EVERY": "each|every|either",
    "PER": "(?:(?<!in )|(?=\\w+[ -](?!hand)))(?:each|every|either|per|a)-?",
    "LOOK": "(?:look|turn|glance|peer|bend|lean|reach|twist|rotat)\\w*",
    "RL": "right|left|r|l",
    "COUNTED": "times|reps|repetitions|seconds",
    "THE": "the|your|its|their|my",
    "WITH": "on|with|for|to|onto|over to|leading with|per|starting (?:on|with)",
    "THEN": "and|then|now|next|ok|okay|followed by|after (?:that|this)|afterwards",
    "YOU": "(?:you|we)(?:'ll| will)?|let's|let us",
    "AGAIN": f"repeat(?:ing)?|(?:an equal|the same) number|(?:do|perform) (?:it|this|that|the same|the exercise)|the same|same(?: thing)?|(?<!down )(?<!up )(?<!back )(?<!off )again|ditto|likewise|idem|{_WHOLE}",
    "REPEAT": f"repeat(?:ing)?|(?:do|perform) (?:it|this|that|the same)|the same|same thing|{_WHOLE}",
    "CHANGE": "(?:swap|switch|change)(?: up)?(?= |\\W*$|[.,;!)])|(?:switch|chang|swapp)ing",
    "OVER": "over|round|around|about|across",
    "TURN": "roll|turn|flip|swivel",
    "GO": "go|move|going|moving|turning",
    "LIE": "lie|roll|turn|lean|bend|twist|move|go|fall|tilt|come|step|swing|sway",
    "LIKEWISE": "(?:just |exactly |quite )?the same(?: way)?|likewise|ditto|similarly|similar|in like manner|as well|too|next|follows|its turn|same(?: again)?",
    "SO": "in (?:just |exactly )?(?:the same|(?:a )?(?:like|similar)) (?:way|manner|fashion)",
    "OUT": "out|up|down|back|in|over|forwards?|away|across|behind",
    "WAY": rf"{_WAY}|back",
    "CIRCLING": r"circl\w+|(?:roll|rotat)\w*(?: (?:your|the|both))* (?:shoulders|arms)",
    "BACK": "backwards?|inwards?|outwards?|in reverse|(?:anti-?|counter-?)clockwise|the other way(?: round| around| about)?",
    "ANTICLOCKWISE": "(?:anti-?|counter-?)(?:clockwise|clock-wise)",
    "CIRCLES": "circles?|rolls?|rotations?|circling|rolling|direction|motion",
    "WORD": "[a-z]+",
}  # fmt: skip
"""The classes of words of which productions are made."""
_SIGNS: Final = {
    "<": r"(?:^\W*|[,;] ?|\b(?:and|then|now) )",
    "UNTIMED": "(?<!> to )",
    "'s": "(?:['’]s\\b ?)",
    "INTURN": r"(?:[/&+,] ?(?:and |then )*|(?:and |then )+)",
    "NUMBER": r"(?:<[tnx]\d+> ?)",
    "TIMES": r"(?:(?:times|reps)\b ?)?(?:(?:leading|starting|beginning) )?",
    "ALSO": r"(?:[,/;&+] ?|(?:and|then|followed by|plus)\b ?)*",
    "ONSIDE": r"(?:(?:on|with|to|for|per|facing|towards|leading with|starting (?:on|with)) )?(?:(?:the|your) )?",
    "COUNT": r"(?:<n\d+> ?)",
    "TIME": r"(?:<t\d+> ?)",
    "DOSE": r"(?:<[tn]\d+>(?: (?:breaths|counts|times|reps|repetitions|seconds))? ?)",
    "ASK": _ASKING,
    "NOAPART": r"\b(?!opposite (?:directions|ways))(?!(?<![a-z] )either way,)",
    "RETURN": r"(?! ?and (?:move|bring|return|take|go|lower|lift|draw|come)\b[^.;]{0,40}\bback\b)",
    "!INFRONT": r"(?!(?:to|of)\b(?! (?:the (?:left|right|other|opposite)|time)))",
    "REVERSED": r"(?=\W*$|[.,;!]|(?:it|them)\b|the (?:circle|direction|movement|motion|roll|swing|rotation|exercise)s?\b(?! and (?!repeat|do\b|circle|roll|swing|go\b|perform|complete)[a-z]))",
    "NOTUPRIGHT": "".join(f"(?<!{word} )" for word in "straight upright steady still tight flat bent smooth controlled".split()) + r"\b(?!(?<![a-z] )either way,)",
    "ROUND": _ROUND,
    "CIRCLE": r"\b(?:circl|roll|rotat|swirl|stir|pedal)\w*\b",
    "CYCLE": r"\b(?:circl|roll|rotat|bicycl|cycl|pedal|windmill)\w*\b",
    "!PLACED": r"(?!(?:flat|together|on the|up|out|straight|in|of (?:it|them|(?:the|your|a) \w+))\b)",
    "!FIXED": r"(?!/|(?:has|in|of|other|one|together|flat|bent|straight|on|under|exercise|position|stretch|movement|pose|to the (?!(?:side|front|back|rear|ceiling)\b))\b)",
    "NOTON": r"(?<!in )(?<!on )(?<!of )(?<!to )(?<!at )(?<!with )(?<!under )(?<!around )(?<!beside )(?<!for )(?<!per )(?<!by )",
    "SPACED": "(?<= )",
    "CLOSING": r" ?[)\]]",
    "BRACKET": r"(?<!; <[nx]\d> )[(\[] ?",
    "MASSAGE": r"\b(?:massag|rub|stretch|trac|circl|rotat|roll|squeez|flex|work|shak|tap)\w*\b",
    "!POSTURE": r"(?!(?:straight|bent|on|up|down|flat|behind|forwards?|in|under|to|as|over|across|is|\w+ing)\b)",
}  # fmt: skip
_NOT_AGAIN: Final = "".join(
    rf"(?<!\b{again}{behind})"
    for again in (
        *("repeat", "repeat it", "repeat this", "again", "same", "this time"),
        *("repeat the stretch", "repeat the exercise", "repeat the movement", "repeat the pose", "repeat steps"),
    )
    for behind in (" ", ", ")
)
"""What stands behind it is no way of doing all again."""
_HALFWAY: Final = r"(?:every <t\d+>|(?:at |about )*(?:the )?(?:half|mid)[ -]?way|at half[ -]?time|after half the time)"
_GRAMMAR: Final = Grammar(_CLASSES, _SIGNS)
_productions: Final = _GRAMMAR.phrases
OTHER_SIDES: Final = _productions(
    "sides",
    "(SIDE|other) ~ SO",
    # The whole sentence: "and now with the other leg", "then left", "carry on with the right arm", "and likewise the left".
    "^ ASK* THE? (FURTHER LIMB|alternate LIMB) 's? ASK* $",
    "^ THEN* (then|now|next|finish|continue|repeat | carry on | finish off | after that) ,? (do|try|work|WITH|AGAIN)* THE? SIDE ONE? ,? LIKEWISE? $",
    "^ (THEN ,?)+ (the|your) SIDE ONE? $",
    "^ (THEN ,?)* (it's|comes | it is | that makes it) (then|now)? THE? (SIDE|FURTHER) ONE? 's? turn? >",
    "(^|,) THEN* THE? (SIDE|FURTHER) LIMB? ,? (does|do|in|is | is treated)? LIKEWISE >",
    "^ (WORD WORD? ,)? (for|on)? EACH LIMB $",
    # To change: "switch legs", "swap the front foot", "change over", "for 20 s, then switch", "before you go on to the left".
    "CHANGE OVER? to? THE? (FURTHER|SIDE)? LIMB !(and SIDE)",
    "(CHANGE|alternate|exchange) OVER? THE? which? POSED LIMB !(is|each|every)",
    "^ THEN* (reverse|exchange) (the position of)? THE? LIMB (and AGAIN)? >",
    "UNTIMED CHANGE OVER !(to|from)",
    "(^ THEN* (YOU THEN*)? | DOSE [^.;<>]{0,40}? (THEN|,|before)+ you?) (CHANGE|GO) OVER? (to|onto) THE (SIDE|FURTHER) ONE? (> | and AGAIN | and hold)",
    "before you? (CHANGE|GO|AGAIN|doing) (it|this|that | the same | all of it)? (over|on)? WITH THE? (SIDE|FURTHER) LIMB? >",
    "(^ THEN* (it's? time to)? | DOSE (!(each|every) [^.;<>])* (THEN|,)+) CHANGE ($ | and !(turn|move|go) ~ THE (SIDE|FURTHER) LIMB | and (AGAIN|hold))",
    "(one|first|same|that) LIMB [^.;:<>]{0,40} (THEN|,|before)+ you? CHANGE >",
    "(TURN | ^ THEN* CHANGE) (yourself|right)? OVER ((to|onto|on) THE FURTHER side)? (THEN|,)+ (AGAIN|everything) (again|everything | from the (beginning|start|top))* (> | DOSE)",
    # To do it again: "repeat with the left", "the same on the other side", "do the whole thing with your good leg".
    "(AGAIN|CHANGE) ~ FURTHER LIMB",
    "REPEAT ~ SIDE LIMB?",
    "^ (do|perform|complete|try)? (for|another)* DOSE WITH THE? FURTHER LIMB >",
    "^ THEN* (do|perform|complete|try)? (for|another)* COUNT sets of DOSE WITH THE? FURTHER LIMB >",
    "(do|perform|practise|practice) (the|this) (pose|posture|stretch|movement|move|sequence) again? WITH THE? (SIDE|FURTHER) LIMB? >",
    "(AGAIN|CHANGE) (!(ING) [^ .;:()]+[ ]){0,6}? WITH THE? SOUND LIMB !POSTURE",
    "(AGAIN ,? and?)+ WITH? THE? (SIDE|FURTHER) >",
    "AGAIN [^.;:]{0,40}? with THE? LIMB (swapped|switched|reversed|changed|exchanged | the other way OVER?)",
    "< (TURN|lie|move) [^.;:<>]{0,20}? (on|onto | over to) THE SIDE side THEN+ AGAIN (the? WORD)? $",
    "(start|begin|go) (again|over | all over | back to (step NUMBER | the (beginning|top)))+ (WITH|using) THE? (SIDE|FURTHER) ONE? >",
    "^ AGAIN (this|it|that|the)? WORD? WITH both LIMB !(together|at|facing|face|palms|flat|open|up|down|behind) ![<]",
    "(treat|do|give|work) THE FURTHER LIMB",
    "take THE FURTHER LIMB !(to | and !(AGAIN|hold))",
    "(and|then) (lift|raise|bend|stretch|straighten|circle|massage|tense|flex) the other one",
    "< THEN* !(touch|tap|meet|cross|grab|hold|grasp|to|on|with | (reach|reaches) THE) WORD OUT? THE FURTHER LIMB OUT? ,? THEN* (AGAIN | hold again) $",
    "< (THEN|AGAIN)* (put|place|bring|step|cross|with) forward? THE? other LIMB (in front | on top | OUT) >",
    "FURTHER LIMB ~ LIKEWISE",
    # Then: "hold for 20 s, then the other", "to the left, and then to the right", "10 on the sore leg and then on the good one".
    "(THEN|before) (WITH|GO|AGAIN|THE|do|an|a)* FURTHER LIMB !(on|over|under|behind|across|flat|is|bent|straight)",
    "(THEN|,) (LIE WORD? (on|onto|over) (to)? | WORD? WORD? WORD? to) THE FURTHER side",
    "(then|now|and) (you|do|repeat|on|with|for|then|now | the same)+ THE? SIDE (one|LIMB)? >",
    "DOSE , and? (then|now) (on|to)? the? SIDE LIMB? >",
    "SIDE [^.]{0,80}? , and? then (with|on)? THE? SIDE LIMB? > ![)]",
    *(
        f"({one} !(hand|arm|elbow|leg|foot|knee|palm|wrist|ankle) | DOSE) [^.;]{{0,80}}? (then|now|and) !(WORD? to THE? {other} (shoulder|ear|knee|hip|elbow|foot|ankle|hand|wrist)) (you|then|now|do|to|lean|turn)+ THE? {other} (one|LIMB)? >"
        for one, other in (("left", "right"), ("right", "left"))
    ),
    "WITH THE? (HURT|SOUND) ONE [^.;]{0,60}? (and|then|before) (!(up|down|lower|lowering|back|return|come) [^.;]){0,40}? WITH THE? (HURT|SOUND) ONE !(on the way)",
    "DOSE ,? and? then (on|with|do)? THE? SOUND LIMB >",
    "(WITH|raise|lift|bend|straighten|move|swing|cross|extend|stretch|circle|turn|roll) THE? (right / left | left / right | r / l | l / r) LIMB",
)
"""Those that ask for the other side. Their order is of no account: they take no number."""

_ON_BOTH: Final = "(on|with) THE? SIDE LIMB? ,? (and | &[ ] | as well as) (on|with) THE? SIDE LIMB? !['’]"
EACH_SIDE: Final = _productions(
    "sides_each",
    # A dose for each: "10 times with each leg", "30 s per side", "12 reps/leg", "10 on both legs", "20 e/s".
    "(DOSE | COUNTED) (!(,? then) [^.;:<>]){0,40}? PER LIMB",
    "NUMBER (WORD? WORD? [a-z-]*[sx][ ]?)? (/ | e /) (LIMB|s|l)",
    "NUMBER COUNTED? (per|a|ea|each|e | to each) [.]?[ ]?LIMB",
    "NUMBER [x×][ ]?LIMB ($ | (and|then|with) | [.,;])",
    "DOSE SPACED ea [.]? ($ | [)])",
    "(DOSE | COUNTED) in (each|either) hand",
    "DOSE [^.;:<>]{0,40}? (on both | for both | with both of | both of) THE? LIMB",
    "DOSE [^.;<>]{0,40} , both LIMB (> | even|too|each)",
    "hold|holding (it|this|there | this (pose|stretch|position) | the (pose|stretch|position|hold) | for (a few|several|some) WORD)? ,? (and (repeat|switch))? (on|for|with|to)? (EVERY|per) LIMB",
    # Each without a number: "with each arm", "do both legs", "(each leg)", "lunges, each leg".
    "(on|with|for|per|to) EVERY (of (your|the) NUMBER?)? LIMB !PLACED",
    "(^ and? | (do|stretch|work|treat|exercise) (it|this)? (on|with)?) both LIMB ,? please? >",
    "(exercises|stretches|moves|movements|poses|drills) [^.;:<>]{0,40}? (on|with|for|to) both (of your)? LIMB !(together | at (once | the same) | simultaneously)",
    "(give|work|do|treat|train|exercise) both LIMB for? DOSE",
    "both LIMB ,? but? (only? one LIMB? at a time | one after the other | one by one | separately)",
    "[(] ((on|with|for|per)? EACH LIMB) [)]",
    "^ [^.;<>()]{3,40} [(] (both|each) [)] $",
    "^ [^.;<>()]{3,40}? , (on|with|for)? EVERY LIMB $",
    # What is done to each: "circle each ankle 10 times", "look over each shoulder", "rub the heel of each foot".
    "(NOTON each LIMB !FIXED [^.;<>]{0,50}? DOSE | each LIMB for TIME)",
    "LOOK [^.;:()]{0,40}? (over|toward|towards|to|across) each LIMB !(of|in)",
    "(DOSE | MASSAGE) [^.;:<>]{0,40} of EVERY (of THE)? LIMB",
    "^ (!(with) [^.;:<>])*? of EVERY (of THE)? LIMB [^.;:<>]{0,30} DOSE",
    "one LIMB at a time [^.;]{0,60} each",
    "(one|single|a|each|your) LIMB (!(your) [^.;]){0,60}? TIME each >",
    # By their names: "(right, then left)", "30 s, left and right", "first on the left, then on the right".
    "(BRACKET | TIME breaths? ,? [(]? ) (on|with)? the? RL LIMB? INTURN (on|with)? the? RL LIMB? (CLOSING | $)",
    ", (on|with)? the? SIDE LIMB INTURN the? SIDE LIMB $",
    "SIDE (/ | and | or | &[ ]) SIDE [^.;<>]{0,12} COUNT ([x×][ ]? | times)? each",
    "(on|with|for) both THE? SIDE LIMB? (and | &[ ]) THE? SIDE",
    "first (on|with) THE? SIDE [^.;]{0,25}? (then|afterwards|and | after that) [^.;]{0,12}? THE? SIDE",
    _ON_BOTH,
    '(side|sides|per) :[ ]?["]? (both|each|LIMB | left and right | left / right)',
)
"""Those that ask for each side, with the dose that is told."""

WAYS: Final = (
    *_productions(
        "directions",
        # "In the other direction", "reverse", "one way, then the other", "then backwards", "change direction".
        "NOAPART ((other|opposite|another) (direction|directions|way|ways) | reverse (way|ways)) !INFRONT",
        "(reverse|change|switch|swap|alter|flip|turn) the? (direction|directions) RETURN",
        "(ROUND | COUNT) [^.;]{0,60}? (THEN|,)+ reverse REVERSED",
        "^ (THEN|,)* reverse (it | the WORD)? $",
        "(in one direction | (CIRCLE [^.;<>]{0,40} | DOSE (WORD ,?)? ((first|going) )?) one way) ,? (and|then|than)* (in|back)* the? (other|opposite) way?",
        "^ THEN+ (do|repeat|go|going | the same)* BACK $",
        "^ (THEN* AGAIN (it|this|that|with|in|as|again)* ,? the? WAY CIRCLES? | (then|now|next)+ (do|make|perform)? WAY CIRCLES) >",
        "(repeat|same|again) (it|this|that|thing)? ,? (going|walking|moving|but)? BACK > ![:]",
        "both (the|a)? WAY direction? and (the|an|a|in)* WAY (direction|directions|way|ways)?",
        "ROUND [^.;<>]{0,60} WAY for? (a count of)? [^.;<>]{0,40} DOSE (,|and|but)* (then|now|for|and)+ (do|roll|circle|go|repeat)* (DOSE)? WAY (for (a count of)? DOSE)? >",
        "CIRCLING [^.;<>]{0,40} (forward|forwards|backward|backwards|inward|inwards|outward|outwards) [^.;<>]{0,30}? (,|and)* then WAY (for? DOSE)? >",
        "CYCLE [^.;]{0,30} each ,? [~]?[ ]? first? (WAY ,? (and|then | &[ ])+ WAY)",
        "(clockwise|then|and|repeat|again) [^.;<>]{0,60} ANTICLOCKWISE",
        'per :[ ]?["]? direction',
    ),
    *_productions(
        "directions_each",
        "NOTUPRIGHT (each|every|either|both|per) (direction|directions|way|ways) !INFRONT",
        "DOSE e (direction|directions|way|ways)",
    ),
)
"""Those that ask for the other way."""


SIDES: Final = (
    *_productions("other_reps", "^ THEN+ (do|perform|complete|another | a further)* {N} (times|reps|repetitions) WITH THE? FURTHER LIMB >"),
    ("other", r"(?<=[a-z>] \(|[a-z>], )(?:switch|chang|swap|alternat)(?:e|es|ing|ping)?(?:(?: (?:sides|hands|arms|legs|feet))? (?:every|after(?: every)?) <n\d+>(?: ?(?:reps?|repetitions)\b)?|(?: at)? <n\d+> ?[lr]\b(?:[ ,/+&]|and )*<n\d+> ?[lr]\b)"),
    ("left_right_sets", r"(?:<n(?P<n3>\d+)> ?(?:x|×|sets? of) ?)?\(?{N} ?\(?(?:r|right|l|left)\)?(?:[ ,/+&]|and |then |plus )+{N2} ?\(?(?:l|left|r|right)\b\)?(?: ?(?:x|×) ?<n(?P<n4>\d+)>)?"),
    # So many on one side and so many on the other: "30 s R, 30 s L", "on the left 10 times, on the right 10", "10 on this side, 10 on the other".
    *(
        row
        for says, one, two in (("left_right", "{T}", "{T2}"), ("left_right_reps", "{N} TIMES", "{N2} TIMES"))
        for row in _productions(
            says,
            f"(on|with) THE? SIDE LIMB? for? {one} ALSO (on|with) THE? SIDE LIMB? for? {two}",
            f"{one} [(]? ONSIDE RL [)]?[ ]? LIMB? ALSO {two} [(]? ONSIDE RL [)]?[ ]? LIMB?",
            f"{one} on (this|one | the first) LIMB ALSO {two} ONSIDE (other|opposite|second) ONE?",
            f"(^|,) the? SIDE LIMB? ,? for? {one} ,? THEN* the? SIDE LIMB? ,? for? {two}",
        )
    ),
    *_productions(
        "left_right_reps",
        "{N} WORD? to (the|your) SIDE [^.;<>]{0,40}? (,|and|then)+ {N2} WORD? to (the|your) SIDE",
        "to (the|your) SIDE for? {N} TIMES ALSO {N2} TIMES to (the|your) SIDE",
    ),
    # The other side in a word or two: `switch`, `ditto with the left`.
    ("time_sides", r"(?:^\W*|[,;] |\bthen )after (?:about |another )?{T},? (?:switch|change|swap)(?: over)?(?: (?:to )?(?:the |your )?(?:other )?(?:{LIMB}))?(?=\W*$|[.,;]| and )"),
    ("sides_each", r"<[tn]\d+>(?: times| reps| repetitions)? (?:on|with) each(?=\W*$|[.,;)])(?![^.;]*\b(?:rest|rounds?|circuits?)\b)"),
    ("each", r"<[tn]\d+>(?: times| reps| repetitions)? (?:on|with) each(?=\W*$|[.,;)])"),
    ("reps", rf"{{N}} (?={_productions('reps', _ON_BOTH)[0][1]})"),
    # A dose with nothing behind "each" is one for each side, unless it stands for several things: `hold 30 seconds each`.
    ("each", rf"^\W*sets? ?(?:x|×|/|and|&) ?rep(?:etition)?s?\b[^:<>]{{0,12}}: ?{_BARE_EACH}"),
    ("each", rf"^(?!{_SEVERAL}|{_BOTH_AT_ONCE})(?:[^<>.;]|<n\d+>){{2,60}}?(?:[:–—|(]| -|,) ?(?:hold(?: for)? |x ?|× ?)?{_BARE_EACH}"),
    ("each", rf"^(?!{_SEVERAL}|{_BOTH_AT_ONCE})(?:[^<>.;,:]|<n\d+>){{2,60}}? (?:x ?|× ?|for )?{_BARE_EACH}"),
    ("reps", r"{N} (?:[a-z]+ )?(?:circles|rotations|rolls|turns|bends|squeezes|raises|lifts|swings|curls|taps) (?=of (?:each|every|either) {LIMB}\b)"),
    # The other way in a word or two: `then reverse`, `now backwards`.
    ("ways", rf"{{N}} (?:times |[a-z]+ )?(?:(?:to the |on the )?(?:{_WAY}|in|out|left|right|front|one way)),? (?:and |then |but )*{{N2}} (?:times |more |[a-z]+ )?(?:(?:to the |on the )?(?:{_WAY}|in|out|left|right|back|the other(?: way)?))(?=\W*$|[.,;!)])"),
    ("time_sides", r"\b(?:switch|change|swap)(?: (?:to the )?(?:other )?{LIMB})? after (?:about )?{T}"),
    ("ways", rf"\b{_WAY}\b(?: \w+){{0,4}}? (?:for )?{{N}}(?: times)?(?:[,;]| and| then)* (?:[a-z-]+ ){{0,2}}{_WAY} (?:for )?{{N2}}(?: times)?"),
    ("ways", rf"{_ROUND}[^.;<>]{{0,40}}\b(?:back|{_WAY})\b (?:for )?{{N}}(?: times)?(?:[,;]| and| then)* (?:[a-z-]+ ){{0,2}}(?:back|{_WAY}) (?:for )?{{N2}}(?: times)?"),
    ("ways", r"{N} ?(?:x |× )?(?:cw|c?cw|acw)\b[,;/ ]*(?:and |then )?{N2} ?(?:x |× )?(?:c?cw|acw)\b"),
    ("ways_time", rf"\b{_WAY}\b(?: \w+){{0,4}}? (?:for )?{{T}}(?:[,;]| and| then)* (?:[a-z-]+ ){{0,2}}{_WAY} (?:for )?<t(?P<t2>\d+)>"),
    ("ways", r"{N} (?:\w+ ){0,2}(?:in )?one (?:way|direction),? (?:and |then )+(?:turn (?:around|round),? (?:and )?)(?:take |walk |go )?{N2} (?:\w+ ){0,2}back\b"),
    ("ways", r"{N} (?:times )?from (?:the )?(?:left to right|right to left|left to the right|right to the left)(?:[,;]| and| then)* {N2} (?:times )?from (?:the )?(?:left to right|right to left|left to the right|right to the left)"),
)  # fmt: skip

SIDES_IN_SENTENCES: Final = (
    ("other_reps", r"\b(?:then|now|and|followed by)(?: (?:do|perform|complete|another|a further|repeat))* {N} (?:times |reps? |repetitions? |more )?(?:on|with|for) (?:the |your )?(?:other|opposite|second)(?: (?:{LIMB})\b(?! (?:on|over|under|behind|across|flat|is|bent|straight))|(?=\W*$|[.,;]))"),
    ("vague_hold", r"^\W*(?:and |then )*hold(?: (?:it|this|that|on|still|there|(?:the|your|that) (?:tension|squeeze|contraction|working|muscles?)))?(?: ?(?:,|\.{2,}|…))? (?:and |then )+(?:slowly |gently )?(?:relax|release|let (?:it )?go)\b(?!{~}<)"),
    ("reps", r"(?:^\W*|[–—:,;-] ?|\bthen |\band |\b(?:circl|roll|rotat|turn|spin|swing)[^.;<>]{1,40} ){N} (?:slow |big |small |full )*(?:forwards?|backwards?|inwards?|outwards?|clockwise|(?:anti-?|counter-?)clockwise)(?=\W*$|[.,;!])"),
    ("sides_each", r"\b(?:e/s|b/l|ea\.? ?(?:{LIMB})|each side|per side|both sides(?! of (?:every|each|the) (?:muscles?|story|coin))(?!(?<=on both sides) of (?:your|the|an?) (?!body\b))|each (?:{LIMB}) in turn|r ?(?:\+|&|and|/) ?l|l ?(?:\+|&|and|/) ?r|(?<!look )(?<!turn )(?<!side )(?<!up, )(?<!down, )(?<!down )(?<!back, )(?<!backwards, )(?<!forwards, )(?!^\W*(?:left and right|right and left)[,:]? ?(?:[–—x×-] ?)?<n\d+>(?: times| reps)?\W*$)(?:left (?:and|&|\+) right|right (?:and|&|\+) left)(?! \w* ?<| (?:\w+ )?(?:in turn|alternately|by turns))|bilateral(?:ly)?)(?![\w])"),
    ("sides_each", r"^(?!.*\b(?:rounds?|circuits?|laps?|exercises|moves|movements|stations|stretches|poses)\b).*\bapiece\b"),
    ("sides_one", r"(?<![a-z]{3}ing )\bone (?:{LIMB})\b[^.;:()]{0,60}?\b(?:then|and|before)[^.;:()]{0,60}?\b(?:the )?(?:other|opposite(?= side\b| one\b))\b(?! (?:{LIMB} )?(?:on|behind|under|in|at|across|over|around|against|holding|flat|is|bent|straight|stays|forwards?|backwards?|back|up|down|above|below|beside|beneath|just|near|next to|between|along|inside|outside|close to|by your|slightly|resting|extended|crossed|outwards?|inwards?|out(?=[.,;]|\W*$))\b)"),
    *(
        ("sides_one", rf"\bone {limb}\b[^.;:()]{{0,60}}?\b(?:then|before)[^.;:()]{{0,60}}?\bopposite {limb}(?=\W*$|[.,;])")
        for limb in ("leg", "foot", "arm", "hand")
    ),
    ("in_reverse", r"\bin reverse\b(?! order)"),
)  # fmt: skip

_THE_OTHER: Final = rf"[^.;]{{0,60}}?(?:,| and| then)+ (?:then )?(?:[^.;,]{{0,30}}<[tn]\d+> (?:times |reps )?)?(?:with |to |on )?(?:the |your )?(?:other(?: (?:{LIMBS}))?|opposite (?:side|one|(?P=one)))(?: (?:for )?<[tn]\d+>(?: times| reps| repetitions)?)?"
"""What tells behind one side, in the same breath, that the other is next."""
_GOES_ON: Final = "circl|rotat|roll|rub|massag|shak|draw|hop|balanc|stand on|stretch|bend over|lean|hold"
"""What is done with one side for a while, and not once before the other."""

SIDEDNESS: Final = Sidedness(
    one_and_other=late_pattern(rf"\b(?:one|<x\d+>) (?P<one>{LIMBS})\b{_THE_OTHER}\W*$"),
    same_with_other=late_pattern(rf"\b(?P<done>\w+) one (?P<one>{LIMBS})\b[^.;<>]{{0,60}}?(?:,| and| then)+ (?:then )?(?P=done) (?:the |your )?(?:other(?: (?:{LIMBS}))?|opposite (?:side|one|(?P=one)))\W*$"),
    to_one_and_other=late_pattern(rf"\b(?:to|towards|over to) (?:one|<x\d+>) (?P<one>{LIMBS})\b{_THE_OTHER}(?:,? (?:letting|allowing|keeping|making|with|without)\b[^.;<>]*)?\W*$"),
    both_together=late_pattern(rf"\bboth (?:of )?(?:your |the )?(?:{LIMBS}) (?:up |down |in )?(?:together|at (?:once|the same time)|simultaneously)\b|(?:\b(?:then|now|finally)\b[^.;<>]{{0,30}} )both (?:your |the )?(?:{LIMBS})\b(?! (?:flat|on the|up,))"),
    timed_turns=late_pattern(
        rf"^(?!.*\b(?:{_GOES_ON})\w*)(?P<first>\W*for (?:about )?<t\d+>,? )?.*?\bone (?P<one>{LIMBS})\b[^.;<>]{{0,60}}?(?:,| and| then)+ (?:then )?(?:with |to )?(?:the |your )?(?:other(?: (?:{LIMBS}))?|opposite (?:side|one|(?P=one)))"
        r"(?(first)[^.;<>]{0,30}\W*$|[^.;<>]{0,40}?,? for (?:about |another )?<t\d+>(?!,? (?:each|per|on|with|at a time|apiece)))"
    ),
    one_rep=late_pattern(
        r"\b(?:switch|change|swap)\b[^.;<>]*\balternating\b|"
        rf"\bone (?P<one>{LIMBS})\b[^.;<>]{{0,60}}?(?:,| and| then)+ (?:then )?(?:with |to )?(?:the |your )?(?:other(?: (?:{LIMBS}))?|opposite (?:side|one|(?P=one))),? (?:for )?(?:a total of )?<n\d+> "
        r"(?:reps|repetitions|times|lifts|in all|altogether|total)\b(?! each| on each| per| with each| on both)|"
        r"\b(?:that|this|it|which|both sides|left and right)(?:'s| is| was| makes| make| counts as| count as| equals?|,? together, (?:is|are|make)) "
        r"(?:one|a|1|<[nx]\d+>) (?:complete |full |whole |single )?rep(?:etition)?s?\b|(?:<[nx]\d+>|one) rep(?:etition)? (?:is|=|equals) (?:both|left|right|one on each)|\bfor (?:one|<[nx]\d+>) (?:full )?rep\b|\bto complete (?:one|a|<[nx]\d+>) (?:full )?rep(?:etition)?\b"
    ),
    in_all=late_pattern(r"^(?!.*\b(?:each|per|both|every)\b).*<n\d+>(?: [a-z-]+){0,3} \(?(?:in all|in total|altogether|all told|total)\b(?! (?:on|per|each|with|for)\b)"),
    each_rep=late_pattern(
        rf"\b(?:alternat(?:e|ing)|switch(?:ing)?|chang(?:e|ing)|swap(?:ping)?)(?: between)?(?: (?:the|your|front|lead|leading))*(?: (?:{LIMBS}|sides)){{1,2}},?(?: (?:with|on|for))? (?:after )?"
        rf"(?:(?:each|every) (?:single )?(?!(?:times?|sets?|rounds?|circuits?|laps?|exercises?|minutes?|seconds?|holds?|stretch|side|leg|arm|one|other|week|day|session|{LIMBS})\b)[a-z]+\b(?! (?:sets?|rounds?|side|leg|minutes?)\b)|(?:after )?every <n)"
        rf"|<n\d+>[^.;<>]{{0,60}}\b(?:switch|chang|swap)\w* (?:the |your )?(?:{LIMBS}|sides) after <n"
        rf"|^(?!.*\b(?:each|every|per|either|both|halfway|then)\b)[^.;]*?\b(?:(?:keep|continue|go on|carry on)(?: on)? (?:alternating|switching|swapping|changing)|take turns|alternat(?:e|ing)(?= between| from| left| right| the (?:left|right)))"
        rf"(?: (?:between|from|with))?(?: (?:the|your))?(?: (?:left|right|one) (?:and|to|or)(?: (?:the|your))? (?:left|right|other))?(?: (?:{LIMBS}))?(?=[ ,]*(?:for |until )?<[tn])"
        r"|^(?!.*\b(?:each|every|per|either|both)\b).*\b(?:left|right|one)\b[^.;<>]{0,40}?(?:,| and| then)+ (?:with )?(?:the |your )?(?:left|right|other)\b[^.;<>]{0,20}?(?:,| and| then)+ (?:so (?:on|forth)|carry on|continue|keep (?:going|on|alternating)|go on)\b"
        rf"|^(?!.*\b(?:each|every|per|either|both|(?:{_GOES_ON})\w*)\b)[^<]*?\b(?:quickly|rapidly|swiftly|explosively)(?: and [a-z]+ly)? (?:switch|change|swap|alternate)\b(?![^.;]*<)"
        r"|\b(?:switch|swap|chang)(?:e|ing)? (?:the |your )?(?:legs|sides|feet) (?:in (?:the )?(?:mid[- ]?)?air|mid[- ]?(?:air|jump|hop|leap|flight))\b"
        r"|\b(?:switch|swap|chang)(?:e|ing)? (?:legs|sides|arms|feet|knees) (?:in|with) an? (?:\w+ )?(?:cycling|pedall?ing|bicycle|bicycling|scissor(?:s|ing)?|running|marching|walking) (?:motion|movement|action|fashion|style)\b"
        rf"|\b(?:take turns|in turns)(?: (?:with|between|on))?(?: (?:each|both|the|your))? (?:{LIMBS})\b(?![^.;]*<)"
    ),
    in_turn=late_pattern(
        r"^\W*(?:(?:and|then|now|keep|continue|just) )*alternat(?:e|ing)(?: between)?(?: (?:the|your))?(?: (?:lead(?:ing)?|front|working|top|bottom))?(?: (?:left and right|right and left|right and then left|left and then right))?"
        rf"(?: (?:sides?|{LIMBS}))?(?: as you go| throughout| continuously)?\W*$"
    ),
    left_and_right=late_pattern(r"\b(?:left|right),? (?:and|then|or|to)(?: then)?(?: to)?(?: the)? (?:left|right)\b(?! [a-z])"),
    names_way=late_pattern(
        r"\W*(?:<[nt]\d+>(?: times| reps)? )?(?:forwards?|backwards?|inwards?|outwards?|clockwise|(?:anti-?|counter-?)clockwise|to the (?:left|right))(?: direction)?(?: for)?\W*(?:<[nt]\d+>|$)"
    ),
    names_side=late_pattern(rf"\W*(?:(?:on|to|towards) )?(?:the |your )?(?:(?:left|right|other|opposite)(?:[ -](?:hand )?(?:sides?|{LIMBS}))?|(?:first|second)[ -](?:hand )?(?:sides?|{LIMBS}))\W*"),
    turns_to_side=late_pattern(
        r"\b(?:(?:do|try|give|work|treat|use|repeat|begin|start|finish|switch|change|swap)(?: (?:it|this|that|the same|again))*(?: (?:to|on|with|for))?"
        r"|take(?! [^.;]*\b(?:arms?|hands?|feet|foot|legs?|knees?|elbows?|ankles?|wrists?|thumbs?|fingers?)\b)(?: it)?(?: to| on)?|go(?: again)?(?: (?:to|on|with|over to))|(?:over|on|across) to|(?:and|then|now|next) (?:lean|turn|bend|twist|tilt|roll|sway|reach)(?: over)? to(?= (?:the|your) (?:left|right)\b)|(?:then|now|next),? (?!(?:hold|place|put|rest|cross|touch|tap|grab|grasp|keep|move|bring|take)\b)[a-z]+(?: (?:in|out|up|down))?(?= (?:the|your) (?:other|opposite|second) [a-z])|then(?: (?:on|with|to))?|(?:same|again) (?:on|with))"
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
        r"\b(?!movement)(?:look|turn|tilt|roll|sway|lean|bend|rotate|move|swing|swivel|drop|sink|twist|shift|rock|flick|glance|fall|go|let|knees|eyes|head)\w*"
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
        rf"|\b(?:switch|chang|swap|revers)\w* (?:the |your )?(?:{LIMBS}|directions?) {_HALFWAY}"
        rf"|\bturn\w* (?:(?:the |your )?[a-z]+ )?(?:to |over to |onto )?the (?:other|opposite) (?:{LIMBS}|direction|way) {_HALFWAY}"
        r"|\bon (?:each|either|both) sides? of (?:you|it|yourself)\b"
        rf"|{_NOT_AGAIN}\b(?:turn|look|fac|gaz|twist)ing (?:(?:your|the) (?:head|face|gaze|eyes|chin) )?(?:in|to|towards) the (?:opposite|other) (?:direction|way|side)\b"
        r"|\b(?:through|into|on|onto|with|down|across|over|between) (?:all )?(?:the |your )?<n\d+> (?:corners|points|edges) of (?:each|either|both) (?:foot|feet|hands?|palms?)\b"
        r"|\b(?:reach|stretch|extend|spread|open|hold|point|lift|rais|lengthen)\w* (?:the |your |both )*(?:arms?|hands?|legs?|feet|elbows?|knees?)"
        r" (?:(?:straight|wide|long|out|apart) )*(?:in|to|towards?) (?:either|opposite) (?:directions?|sides?)\b(?! of))"
    ),
)  # fmt: skip
