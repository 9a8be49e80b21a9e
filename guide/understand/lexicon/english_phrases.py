"""English: phrases, in the order in which they are tried; those for one subject come from a file of their own.

Patterns are written for sentences in lower case with placeholders: `{T}` a time, `{N}` a count, `{T2}`, `{N2}` a second
one, `{X}` any number, `{~}` some words without a number or the end of a clause between them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from guide.needed import needed
from guide.understand.lexicon.english_asides import ASIDES
from guide.understand.lexicon.english_breaths import BREATHS, BREATHS_IN_SENTENCES
from guide.understand.lexicon.english_counting import EARLY, LATE, NO_FIELD
from guide.understand.lexicon.english_sides import EACH_SIDE, OTHER_SIDES, SIDES, SIDES_IN_SENTENCES, WAYS
from guide.understand.lexicon.english_successive import ELIDED, SUCCESSIVE
from guide.understand.lexicon.english_turns import TURNS
from guide.understand.lexicon.english_words import LIMBS, MUSCLES_SET, NO_SETTING, NOT_REPS, PERIOD
from guide.understand.lexicon.numbers import RIGHT_ANGLES
from guide.understand.lexicon.phrases import Phrase

_WHOLE: Final = (
    r"(?:procedures?|sequences?|process(?:es)?|cycles?|circuits?|routines?|series|everything|combination|pattern|techniques?|"
    r"all of (?:it|this|them|these|the above)|steps|whole|entire|(?<!to )complete|both|these exercises|all (?:the )?exercises|"
    r"exercises|supersets?|blocks?|flow|ladder|workout)"
)
_KIND_OF_SET: Final = (
    rf"(?:(?!(?:in|to|per|for|each|every|an?|the|with|reps?|repetitions?|times|{MUSCLES_SET})\b)\w+ ){{0,2}}"
)
"""Words between a number and the sets that it counts: those of what is done "10 times a set" are none."""
_FILLER: Final = r"(?:(?:more|full|slow|slowly|controlled|gentle|complete|good|clean|quality|small|big|large|deep|easy|total|alternating|quick|or so|single) )*"
_MONTH: Final = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_ONE_OF_ALL: Final = r"(?:exercise|move|movement|station|stretch|pose|drill|one)(?:e?s)?"
_COUNTED_EACH: Final = rf" (?:reps?|repetitions|seconds|minutes|breaths)?(?:,? ?(?:of|for|on|per|with|at|in|each|every|ea|apiece) ?){{1,3}}(?:(?:the |these |your )?(?:exercises?|moves?|movements?|stations?|stretch(?:es)?|poses?|drills?|ones?|of (?:them|these|those)|{LIMBS})\b|(?<=each)(?=\W*$|[.,;:)]))"
"""Behind a number, that it counts what is done in each of several exercises, or on each side."""
_NOT_HELD: Final = r"(?<!grasp )(?<!grasping )(?<!grab )(?<!grabbing )(?<!hold )(?<!holding )(?<!grip )(?<!gripping )"
"""A number behind these tells how many things are held."""
_REPEAT: Final = (
    r"(?:repeat(?:ing|ed)?|do(?:es)?|did|perform|complete|continue|go through|run through|cycle through|redo)"
)
_RESTED: Final = r"(?:rest|relax|pause|hold|stay|wait|breathe|recover)"
"""What has a time of its own behind the end of a movement."""
_EACH: Final = r"(?:each|every|either|both|per|a|an|one)"
_PLACEHOLDERS: Final = (
    ("{T2}", r"<t(?P<t2>\d+)>", "<t.*"),
    ("{T}", r"<t(?P<t>\d+)>", "<t.*"),
    ("{N2}", r"<n(?P<n2>\d+)>", "<n.*"),
    ("{N}", r"<n(?P<n>\d+)>", "<n.*"),
    ("{C}", r"<c(?P<n>\d+)>", "<c.*"),
    ("{NOTREPS}", NOT_REPS, ".*"),
    ("{X}", r"<[tnxc]\d+>", "<.*"),
    ("{~}", r"[^.;:<>()]{0,60}?", ".*"),
    ("{LIMB}", rf"(?:{LIMBS})", ".*"),
)
"""What each placeholder stands for, and what of it stands there for sure."""
_WHERE: Final = "up|down|left|right|forwards?|back(?:wards?)?|in|out|top|bottom|near|far"


def _written_out(pattern: str) -> str:
    for placeholder, whole, _ in _PLACEHOLDERS:
        pattern = pattern.replace(placeholder, whole)
    return pattern


def _phrase(says: str, pattern: str) -> Phrase:
    """A phrase; the words it needs are those besides its placeholders, and what these have for sure."""
    short = pattern
    for placeholder, _, sure in _PLACEHOLDERS:
        short = short.replace(placeholder, sure)
    return Phrase(says, pattern, _written_out, needed(short))


def _phrases(*pairs: tuple[tuple[str, str], ...]) -> Iterator[Phrase]:
    """The phrases of some tables."""
    return (_phrase(says, pattern) for table in pairs for says, pattern in table)


PHRASES: Final = (
    *_phrases(SUCCESSIVE, ASIDES, BREATHS, SIDES, OTHER_SIDES, EACH_SIDE, WAYS, TURNS, EARLY),
    _phrase("other", r"{T} (?:to|that|which) (?:read|write|save|spare|learn|watch|master|remember|(?:stretch|move|do|follow)(?= (?:this|it|them|along)\b|[,;.!]|\W*$))\b"),
    _phrase("other", r"\b(?:(?:after|upon|on|following) (?:(?:the )?completion of |(?:completing|finishing|doing) )?|(?:at )?the end of )(?:all (?:of )?)?(?:the|these|your) {N} (?:\w+ )?(?:cycles|rounds|breaths|repetitions|reps|sets|circuits)\b"),
    _phrase("other", r"{N} (?:times )?(?:out of|in every) (?:every )?<[nx]\d+>"),
    _phrase("other", r"^\W*{T} of (?:(?!(?:to|that|which|who)\b)[\w'-]+ ){1,8}?(?:leads? to|led to|caus(?:es?|ed)|results? in|burns?|burned|hurts?|helps?|helped|gives?|gave|brings?|brought|improves?|improved|reduces?|reduced|beats?|saves?|saved|leaves me|left me)\b"),
    _phrase("other", r"{T} of (?:(?:moderate|vigorous|intense|intensity|aerobic|physical|cardiovascular|regular|weight-bearing|low-impact|high-impact)[ -])*(?:exercise|activity)\b(?= (?:<[nx]\d+> (?:times|days)|once|twice|most days|(?:a|per|every|each) (?:day|week)|daily|weekly)\b)"),
    _phrase("other", r"\b(?:work|build|go|edge|inch)(?:ing)? (?:your|the|its) way {N}(?: (?:reps?|repetitions?|times))?"),
    _phrase("other", r"{T} (?:after|before) (?:eating|meals?|breakfast|lunch|dinner|food|a meal|exercis\w+|training|bed(?:time)?|you eat)\b"),
    # Not doses: how often in a week, how long in all, how many things.
    _phrase("beat", r"\b(?:one|a|each) (?:rep|repetition|lift|movement|stroke) every {T}"),
    _phrase("beat_of_rep", r"{T} (?:per|for each|for every|each|a) (?:rep|repetition|lift|movement|stroke)\b"),
    _phrase("beat", r"{T} (?:per|for each|for every|each|a) (?:(?:full |whole )?breath(?:ing)?(?: cycle)?|inhalation|exhalation)\b"),
    _phrase("beat", r"\b(?:breath\w*|inhal\w*|exhal\w*)\b[^.;<>]{0,40}?{T} (?:per|for each|for every|a) cycle\b"),
    _phrase("beat", r"\bat {T} ?/ ?\w+"),
    _phrase("other", r"{N} (?:\w+ )?(?:/ ?|per |a )(?:s|sec|second|min|minute)\b"),
    _phrase("sets_time", r"{N} (?:sets?|goes),? {T} each\b"),
    _phrase("rounds_time", r"{N} (?:rounds?|circuits|laps)(?:[,;:]| ?[–—-]| at| of)? ?{T} (?:each|apiece|(?:per|for each|on each|for every) (?:exercise|move|movement|station|stretch|pose|drill))\b"),
    _phrase("other", r"\b(?:on|by|at|before) the {N}(?:st|nd|rd|th)? count\b"),
    _phrase("rounds", r"{N} of (?:these|those|the) (?:<t\d+> )?(?:[\w-]+ )?(?:cycles|rounds|circuits)\b"),
    _phrase("other", r"\b(?:you(?:'ll| will)?|all you|we) (?:need|want|require)\b[^.;<>]{0,40}\band (?:about |just |only |around )?{T}"),
    _phrase("other", r"\btime to (?:calm|relax|relief|relaxation|effect|results?|feel|notice|benefit|learn|master)\b[^.;<>]{0,15}?{T}"),
    _phrase("other", r"\bcount(?:ing)? (?:each|every|your|the|all) (?:(?:in|out)-?breath|breath|(?:in|ex)hal(?:e|ation))s?\b[^.;<>]{0,30}?\b(?:up )?to {N}"),
    _phrase("other", r"\b(?:set aside|give yourself|find|allow(?: yourself)?|spare|block out|make time for) (?:about |just |only |at least )?{T}(?=[.,;!)]|\W*$| (?:a|every|each) day| in (?:your|the)\b| for (?:this|yourself)\b)"),
    _phrase("one_of_them", r"\b(?:this|that|which|it)(?:'s| is| makes| completes| counts as| equals)(?: up)? {N} (?:\w+ )?(?:breath(?: cycle)?|cycle|round|rep|repetition)\b"),
    _phrase("time", r"(?:exercises|moves|movements|stations|stretches|poses|postures|positions|drills|holds)(?: of|,|:| [–—-]| x| ×| @| at| for)* (?:about )?{T} (?:each|apiece)\b(?! side| leg| arm| way)"),
    _phrase("beat_each", r"(?<=, ){T} each(?=[.,;]|\W*$)"),
    _phrase("repeat", r"\b(?:repeat|do|perform|complete|practi[sc]e|try)\b[^.;:<>]{0,40} {N} times,? (?:(?:in|during) )?(?:per|each|every|a) session\b"),
    _phrase("sets", r"\b(?:do|perform|complete) {N} sets,? (?:per|each|every|a) session\b"),
    _phrase("other", rf"(?<!repeat ){{N}}(?: different| separate)? times? (?:(?!and\b)\w+ )?(?:a|per|each|every|during the|in a|in the|through(?:out)? the|over the) (?:\w+ )?{PERIOD}{NO_FIELD}"),
    _phrase("other", r"{X}(?: times?)? (?:\w+ )?(?:this|next|during this|over this|in (?:the )?(?:coming|next)|over the (?:coming|next)) (?:week|fortnight|month)\b"),
    _phrase("reps", r"(?:(?:^|[ (,–—-])(?:x|×)|\b(?:do|doing|perform)) ?{N}(?= (?:every|each) (?:morning|evening|night|afternoon)\b)"),
    _phrase("other", rf"(?<!repeat )(?<!sets of )(?<!set of ){{N}} (?!(?:reps?|repetitions?|of (?:them|these|those)) )(?!sets? (?:a|per|each|every|in a) session\b)(?:\w+ ){{0,2}}(?:a|per|each|every|in a|out of the) {PERIOD}{NO_FIELD}"),
    _phrase("other", r"(?<![x×] )(?<![x×]){N}(?: times?)?(?: (?:or|to) <n\d+>(?: times?)?)? (?:daily|weekly|nightly|monthly|per week|a week)(?! ?[:=])"),
    _phrase("other", r"\bafter (?:a|an|your|the|about|some) {T}(?: of)? (?:\w+ )?(?:warm-?up|jog|jogging|walk|walking|run|ride|shower|bath|soak|swim|session|workout)\b"),
    _phrase("so_long_a_day", rf"{{T}} (?:a|per|each|every|once a|twice a) {PERIOD}"),
    _phrase("so_long_a_day", r"{T} daily"),
    _phrase("other", r"\b(?:every|each) {T}(?! (?:hold|rest))"),
    _phrase("other", rf"{{N}}(?:st|nd|rd|th)? (?:of )?{_MONTH}\b(?! (?:steps|in place|on the spot|for|with|at))"),
    _phrase("other", rf"\b{_MONTH}\.? {{N}}(?:st|nd|rd|th)?(?=\W*$|[,:;.)]| <[nx]\d+>)"),
    _phrase("other", r"{N} (?:to <n\d+> )?(?:\w+ )?(?:days|nights|mornings|evenings|afternoons|weekends|weeks|months|years|sessions|workouts|visits|classes)\b"),
    _phrase("other", r"(?!(?:(?<=sets of )|(?<=set of ))<n\d+> of ){N} (?!rounds|sets|times|reps|circuits|x\b|×|repetitions of (?:these|those|the (?:following|above)|all)\b)(?:\w+[ -]){0,3}(?:exercises|moves|stations|drills|poses|postures|asanas)\b"),
    _phrase("other", r"\b(?:these|those|the|following|my|our|all|here are|are|next|first|last|top|best) {N} (?:\w+[ -]){0,3}(?:stretches|moves|movements|poses|postures|positions|steps|phases|tips|ways|drills|fingers|toes)\b"),
    _phrase("other", r"{T}[ -](?:(?!(?:of|in|on|with|then|before|after|between|to|for|your|the|each|every|rest|per|at|from|is|are|if|when)\b)\w+[ -]){0,4}(?:workouts?|routines?|sessions?|class(?:es)?|program(?:me)?s?|videos?|practices?|reads?|guide|meditation|timer|sequences?|flows?)\b"),
    _phrase("enough", r"\b(?:this|the|each|every) (?:stretch|hold|contraction|pose|posture|squeeze|plank|press|pull) (?:(?:should|must|will|is to|has to|ought to) )?(?:lasts?|takes?) (?:for )?(?:about |around |only )?{T}(?! (?:to|in all|altogether)\b)"),
    _phrase("time", r"\b(?:each|every)(?: of the)? (?:exercises?|ones?|moves?|movements?|stretch(?:es)?|poses?|stations?|holds?|intervals?|drills?)(?: \w+)? (?:(?:should |will |must )?(?:lasts?|takes?|is|be)|gets)(?: done| performed| held)?(?: for)?(?: about)? {T}(?! (?:in total|altogether|overall|to \w+))"),
    _phrase("time", r"\ball (?:of )?(?:the |these )?(?:exercises|moves|movements|stretches|poses|stations|holds|drills)(?: \w+)? (?:are|should be|must be|last|get)(?: done| performed| held)?(?: for)?(?: about)? {T}(?! (?:in total|altogether|overall|long))"),
    _phrase("time_in_all", r"(?P<told>^\W*(?!(?:repeat|continue|keep|carry|go|do (?:this|it|that|these|all)|perform (?:this|it|these|all)|alternat|switch|cycle|complete|you|we|i|it|this|that|these|the|your|my|all)\b)[a-z][^<.;:,()]{2,50}) for a total of (?:about |around |roughly )?{T}(?=\W*$|[.,;]| (?:(?:on|for|with|per|to|in) )?(?:each|every|either|both|per)\b)"),
    _phrase("other", r"\b(?:until|till) you(?:'ve| have| can| are able to)? (?:(?:work(?:ed)?|buil[dt]|get|got(?:ten)?|progress(?:ed)?|come|graduate(?:d)?)(?: (?:your|the) way)?(?: up)? to (?:about |a full |at least )?|(?:work(?:ed)?|buil[dt]|progress(?:ed)?)(?: your way)? ){X}"),
    _phrase("rounds", r"\b(?:circuit|loop|sequence|routine|series|list|lot)\b[^.:<>]{0,30}(?:<t\d+>)?[^.:<>]{0,10}[;,] (?:and |so )?(?:hit|do|repeat|run|complete|perform) it {N} times\b"),
    _phrase("other", r"\b(?:repeat|do) (?:the|this|that|these) {T}[ -](?:sets?|routine|circuit|sequence|block|series|part)\b"),
    _phrase("other", r"<x\d+> times(?: for (?:a|your|the) {T}[ -](?:break|session|slot|window|one))?[^.;:<>]{0,20},? (?:or )?<[nx]\d+> times (?:if|when|for) "),
    _phrase("other", r"\b(?:totals?|totall?ing|equals|adds up to|amounts to|in total|overall|altogether|takes|taking(?! (?:about |around )?<t\d+> (?:up|down|out|in|each way|for|on the way|to (?:lower|lift|raise|rise|come|go|return|stand|sit|descend)))|took|(?:(?<!after )(?<!between )(?:the|these|those|my|our|all)(?: \w+)? (?:exercises|stretches|moves|movements|poses|drills|steps)|they|these|all of (?:them|these))(?: \w+)? take(?! (?:\w+ ){0,3}<t\d+>(?:[ -]long)?(?: of)? (?:rest|breaks?|pauses?|breathers?|recovery|off|to\b))|(?:will|can|only|just|should|may|might|could)(?: \w+)? take|less than|in just|in only|in under|within|need|needs|spend|spare)(?: \w+)?(?: you)?:? {T}"),
    _phrase("other", r"{T} (?:in (?:all|total)|total\b|altogether|of recovery(?= (?:time|days?|weeks?|is|are|after|from|before))|between (?:sessions|workouts)|before (?:bed|bedtime|breakfast|lunch|dinner|meals?|eating|sleep|going|work|training|exercis\w+|you(?! (?:\w+ )?(?:relax|lower|let|release|rest|switch|change|swap|come|return|repeat|move|go back|straighten|bend|slowly|gently|lift|sit|stand|lie|go on|carry on|continue|walk (?:your|the|back|up|out|in)|step|push|press|pull|draw|fold|roll|turn|raise|reach|place|bring|put|take|curl|uncurl|tuck|open|close|extend|swing|slide|drop|unfold|uncross)\b)(?! (?:begin|start)\W*$)(?! (?:start|begin|do|try|attempt|perform|go)\b[^.;<>]{0,20}\b(?:next|other|another|again|second|following|sets?|rounds?|reps?)\b))|ago|later|long(?! (?:slow |easy |steady )*(?:run|walk|ride|jog|swim|row|hike|bike))|apart|of (?:your|our|my|the|their) (?:time|day|morning|evening)|out of|old|to (?:complete|finish))\b"),
    _phrase("other", r"(?<!for ){T} before you (?:begin|start)\W*$"),
    _phrase("other", r"{N}(?: times?)? (?:in|within) (?:any |every )?<[tnx]\d+>"),
    _phrase("other", r"^\W*{N} (?:\w+ ){0,2}(?:moves|movements|exercises|stations|stretches|poses|drills|postures)\W*$"),
    _phrase("other", r"^\W*{N} (?:[\w-]+ ){0,4}?(?:moves|movements|exercises|stretches|poses|drills|postures|asanas)(?= (?:for|that|which|you|every|from|against)\b| to (?!each|the (?:left|right)))"),
    _phrase("other", r"{N}[ -](?:(?!rounds?\b|sets?\b|times\b|of\b|the\b|this\b|reps?\b|x\b)[\w-]+ ){0,2}(?:circuit|routine|workout|flow|sequence|program(?:me)?|challenge|plan)\b"),
    _phrase("after", r"^(?:then,? )?after {T},"),
    _phrase("after", r"\b(?:return(?:ing)? to (?:the |your )?(?:start\w*|original|first|initial|neutral|upright|standing|cent(?:re|er)|middle|rest\w*)(?: (?:position|pose))?|(?:come|go) back (?:up|down|to (?:the )?(?:start\w*|neutral|cent(?:re|er)|middle)(?: position)?)|lower (?:it|them|(?:the|your) [a-z]+)(?: back)?(?: down)?|(?:release|let go|relax|let (?:it|them) (?:go|down))(?: (?:it|them|again|(?:the|your) (?:[a-z]+ )?(?:stretch|pressure|tension|grip|muscles?|fist|squeeze|hold|pose)))?) after (?:about |around )?{T}(?=\W*$|[.,;)])"),
    _phrase("rest_between_them", r"(?:(?<=again )|(?<=more )|(?<=times )|(?<= time )|(?<=repeat ))after (?:about |another )?{T}(?: of|s?'s?)? (?:rest|pause|break|breather|interval)\b"),
    _phrase("other", r"\b(?:after|before|until|since|last(?:s|ing)?) (?:the )?{T}"),
    _phrase("other", r"(?<!for )\b(?:the|your|her|his) (?:first|second|third|fourth|fifth|sixth|last|next|final) {T}"),
    _phrase("other", r"\b(?:your|got|those|these) {T}"),
    _phrase("other", r"{T}(?: of)?(?: \w+)? tabatas?\b(?=[^.;]*<t\d+>[^.;]*<t)"),
    _phrase("other", r"\b(?:jog|run|walk|swim|skip|cycl|rid|sprint|stroll|march)\w*(?: [a-z]+){0,2} {N} (?:[a-z]+ )?laps?\b(?! (?:of|through|round|around) (?:the |this |these )?(?:circuit|following|exercises|stations))"),
    _phrase("other", r"{N} (?:[a-z]+ )?laps? (?:(?:easy|easily|steady|slow(?:ly)?|jog\w*|walk\w*|run\w*|swim\w*|warm)\b|(?:of|around|round) (?:(?:the|a|your|our) )?(?:\w+ )?(?:track|pool|field|pitch|court|gym|hall|park|block|room|garden|yard|house|oval|lake|car park|parking lot)\b)"),
    _phrase("other", r"\b(?:than|as|after|like|unlike) the {T}(?! (?:of )?(?:hold|rest|plank|jog|walk|run)\b)"),
    _phrase("other", r"\b(?:leave it|give it|longer than|more than|over|under) {T}(?! (?:hold|rest|each|per))"),
    _phrase("pause_hold", r"(?:,|\band|\bthen) (?:and |then )?wait (?:for |about )*{T}(?:,|\band|\bthen|\bbefore)[ a-z]*? (?:slowly |gently )?(?:bring|come|coming|go back|let|lower|lowering|return|returning|release|releasing|push|pull|press|straighten|bend|close|open|slide|draw) "),
    _phrase("rest", r"\bwait (?:for |another |about )*{T}(?! (?:in )?(?:between|after each|after every|before the next (?:set|round|exercise))\b)"),
    _phrase("rest", r"\b(?:notice|observe|noticing|observing) (?:the|how|what|any|each|every|this|that)\b[^.;:<>]{0,50} for (?:about |another )?{T}"),
    _phrase("rest", r"\b(?:enjoy|notice|feel|savou?r) (?:the |this |that |your )?(?:(?:\w+ )?(?:feeling|sensation|sense|state) of )?(?:relaxation|release|calm|warmth|looseness|heaviness)(?: for)? (?:about |another )?{T}"),
    _phrase("rest", r"\b(?:before|then|and|while) (?:slowly |gently )?(?:releasing|relaxing|letting (?:it )?go)\b[^.;:<>]{0,60}\bfor (?:about |another )?{T}"),
    _phrase("rest", r"\b(?:then|and) (?:let go and )?(?:relax|rest) (?:the|your) (?:eyes?|muscles?|body|legs?|arms?|hands?|feet|wrists?|fingers|shoulders|neck|back)\b(?![^.;:<>]{0,60}\b(?:hold|stay|stretch|squeez|lift|press))[^.;:<>]{0,50}?\bfor (?:about |another )?{T}"),
    _phrase("rest", r"(?:^\W*|[,;] (?:and )?)(?:then |now )?(?:relax|rest) (?:the|your) (?:eyes?|muscles?|body|legs?|arms?|hands?|feet|foot|wrists?|fingers|shoulders?|neck|back|pelvic floor) for (?:about |another )?{T}"),
    _phrase("rest", r"\brest with (?:your |both )?eyes (?:closed|shut),?(?: for)? (?:about |another )?{T}"),
    _phrase("pause_hold", r"(?:,|\band|\bthen) (?:and |then )?pause (?:there |here )?(?:for )?{T}(?=[.,;]|\W*$| and| then| before)"),
    _phrase("other", r"\brepeat (?:(?:exercises?|steps?|numbers?|nos?|moves?|items?|#) ?)?{N}(?: (?:through|and|&) <[nx]\d+>)? (?:on|with|for|to|using) (?:the |your )?(?:(?:other|opposite|left|right)\b|(?:{LIMB}) (?:swapped|switched|reversed|changed|exchanged)\b)"),
    _phrase("counted", r"\b(?P<phase>breathe in|breathe out|inhale|exhale|hold(?:ing)?|rest|relax|pause|in|out|wait|squeeze|squeezing|stay|keep(?: \w+){1,3}|retain(?: \w+){0,3}|tighten|tense|press|push|stretch|clench|freeze|up)(?: (?:it|them|there|here|this|that|for|to|and|a|the|slow|of|count|[a-z]+ly|your breath|the position|now|through (?:the|your) (?:nose|mouth)))*[ .,:…–—-]*{C}"),
    _phrase("silence", r"[\[(*_]\W*(?:(?:long|short|silent|brief|a) )*pause\b\W*(?:for |of )?{T}[^\])*_]*[\])*_]"),
    _phrase("ready", r"\[ready(?: for)? {T}\]"),
    _phrase("tempo_with_x", r"(?:@|\btempo)(?: of| is)?:? ?{N}x{N2}"),
    _phrase("tempo_with_x", r"(?:\bat (?:an? )?|\bwith (?:an? )?|[(,;] ?){N}x{N2}\)? tempo\b(?! [a-z]+s\b)"),
    _phrase("beat", r"(?:@|\bat a tempo of|\bone every|\bevery) ?{T}\]?"),
    _phrase("other", r"^\W*(?:the )?total\b.*"),
    _phrase("other", r"^\W*(?:(?:(?:total |training )?volume|stimulus|duration|time domain|score|load)\W*[:–—-] ?)?(?:very )?(?:short|medium|moderate|long|low|high|light|heavy) \((?:{T}|{N} (?:total )?reps)\)"),
    _phrase("other", r"\b(?:hold|holding|grab|grabbing|grasp|grasping|grip|take|taking|with|using|use) {N} (?:(?!x\b|times\b|reps?\b)[\w-]+ ){0,2}?(?:dbs?|kbs?|dumb-?bells?|kettle-?bells?|barbells?|weights?|plates?|bottles?|cans?|balls?|bands?|sticks?|books?|ends?)\b"),
    _phrase("other", r"\b(?:hold|holding|grab|grabbing|grasp|grasping|grip|take|taking|pick up|lift|raise|pull)(?: (?:a )?hold of)? {N} (?:(?!x\b|times\b|reps?\b|repetitions?\b)[\w-]+ ){1,2}(?:(?:in|between) (?:both|each|either|your|the) (?:(?:left|right|other) )?|(?:with|by) both (?:your )?)(?:hands?|palms?|arms|fingers|feet|ankles|knees)\b"),
    _phrase("other", r"\b(?:weights?|loads?|resistance|dumb-?bells?|kettle-?bells?|bands?) (?:(?:that|which|where|heavy enough|light enough|with which) )?(?:you|allow\w*|lets?|makes?|lifted)\b[^.;:<>]{0,40}{N}(?: to <n\d+>)? ?(?:\w+ )?(?:reps?|repetitions|times)\b"),
    _phrase("other", r"^\W*{N} (?:super-?sets?|tri-?sets?|giant sets?)\b(?! of|:)"),
    _phrase("other", r"(?:=|\bcount(?:s|ing)? (?:as|for)|\bequals?|\bmakes?) ?{N} (?:reps?|repetitions?|rounds?|sets?)\b"),
    _phrase("other", r"\b(?:the|these|those) {N}(?: (?:exercises|moves|movements|stretches))? (?:as|in|for) (?:an? )?(?:super-?sets?|tri-?set|giant set|circuit|pair)\b"),
    _phrase("other", r"\bthere (?:are|is) {N} (?:\w+ )?(?:super-?sets?|tri-?sets?|giant sets?|pairs|circuits?|blocks?|parts?|sections?)\b"),
    _phrase("rounds", r"\b(?:each|every) (?:super-?set|tri-?set|giant set|pair|circuit|block) (?:is|gets|must be|should be|will be) (?:to be )?(?:done|performed|repeated|completed) {N} times"),
    _phrase("other", r"\b(?:for|making|in) (?:a |about |your )*total\b(?: (?!rest\b|hold\b|plank\b)\w+){0,3}? of (?:about |around |roughly )*{T}"),
    _phrase("other", r"\b(?:add|adding|(?:increas|decreas|reduc)(?:e|ing)(?: \w+){0,4} by|go(?:ing)? (?:up|down) by|(?:drop|dropping|come|coming)(?: up| down)? by) (?:another )?{X}(?! (?:sets?|rounds?)\b)(?: per \w+)?"),
    _phrase("other", r"\bthat(?:'s| is| makes| counts as) {X}(?! sets? of| ?(?:x|×) ?<| (?:\w+ )?(?:on|for|per|with|to) (?:each|either|every|both))"),
    _phrase("other", r"{T} ?(?:per|/|a) ?(?:miles?|mi|km|k|kilomet\w+|500 ?m|100 ?m|lap|length)\b"),
    _phrase("once_more", r"(?:^\W*(?:and |now )?|[,.…] ){N} (?:more|last|final) time\b(?=\W*$|[,.…])"),
    _phrase("other", r"{N} times (?:your|my|his|her|its|their) \w+"),
    _phrase("other", r"{N} times (?:as [a-z]+ as(?! (?:you|possible|is|it|they|one|comfort\w*)\b)|the (?:size|width|height|length|weight|load|speed|distance))\b"),
    _phrase("other", r"{T} (?:left(?! ?(?:[&+/,]|and|then)+ ?(?:then )?r(?:ight)?\b| {LIMB}\b)|to go|remaining|more to go)\b"),
    _phrase("other", r"\b(?:(?:your|the|a|his|her|resting|check|take|count) pulse|heart ?rate|heartbeats?)\b[^.;]{0,30}{T}"),

    _phrase("other", r"(?:^|[.!?] ){N} comments?\b"),
    _phrase("other", r"\b(?:place|put|lay|rest|press|use|using|with) (?:the |your |all |only )?{N} (?:fingers?|fingertips?|fingers’ width|thumbs?|pillows?|hands?)\b(?! (?:times|circles|taps))"),
    # Intervals and shorthand.
    _phrase("rounds_work_rest", r"{N} ?(?:rounds? |sets? )?(?:x|×|of|times) ?\(?{T}(?: of)? ?(?:[a-z]+ ){0,2}?(?:on|work|hard|hold|hang|sprint|run|jog|fast|effort|heavy|tempo|threshold|climb(?:ing)?|uphill|steady|strong|all out|flat out|brisk|quick(?:ly)?)?,? ?(?:[:/,+]|and|then|with|followed by) ?{T2}(?: of)? ?(?:off|rest|recovery|pause|break|easy|slow(?:ly)?|light|gently?|gentle|flat|downhill|jog(?:ging)?(?! (?:in )?between)|walk(?:ing)?(?! (?:in )?between)|float|spin(?:ning)?)\b\)?"),
    _phrase("rounds_work_rest", r"{N} ?(?:rounds?(?: of|:)?|x|×) ?{T} ?/ ?{T2}(?! (?:rest|off|easy|recovery|pause|break))"),
    _phrase("sets_reps_hold", r"{N} ?(?:x|×) ?{N2} ?(?:x|×) ?{T}"),
    _phrase("rounds_work_rest", r"{N} ?(?:x|×) ?{T}(?: (?:hard|fast|run(?:ning)?|rid(?:e|ing)|row(?:ing)?))? ?(?:at|@) (?:(?!<t)[^.;]){1,40}?(?:,|/| with|,? then| \() ?(?:an? )?{T2}(?: of)?(?: easy| slow| gentle| light)? (?:jog(?:ging)?|walk(?:ing)?|easy|rest|recovery|off|float|spin(?:ning)?)\b(?: (?:rest|recover(?:y|ies)|jogs?))?(?: (?:in )?between)?\)?"),
    _phrase("rest_in_brackets", r"\({T}\)"),
    _phrase("rest_in_brackets", r"(?:[,;/|] ?| [–—-] ?){T}(?=\W*$)"),
    _phrase("sets_time", r"{N} ?(?:x|×| times(?: for)?) ?{T}(?!'s? (?:of )?(?:rest|recovery|pause|break|between|apart|later|in between)\b)"),
    _phrase("sets_by_a_stroke", r"(?<!/){N}/{T}(?!/)"),
    _phrase("work_and_rest", r"{T}(?: of)? ?(?:work|on|effort|hard|fast|go|jumps?|jumping|running|sprint(?:s|ing)?)?,? ?(?:[:/,]|followed by|then|and|\+) ?{T2}(?: of)? ?(?:off|easy)\b(?:,? ?(?:x|×|for)? ?{N}(?! (?:\w+ )?(?:moves|movements|exercises|stations|stretches|poses|drills)\b)(?: rounds?| times)?)?"),
    _phrase("work_and_rest", r"{T}(?: of)? (?:work|on|effort|hard|fast|go|all out)\b,? ?(?:[:/,–—-]|followed by|then|and|\+)? ?{T2}(?: of)? ?(?:off|rest|easy|recovery|pause)\b(?:,? ?(?:x|×|for)? ?{N}(?! (?:\w+ )?(?:moves|movements|exercises|stations|stretches|poses|drills)\b)(?: rounds?| times)?)?"),
    _phrase("interval", r"{T}(?: ?(?:hangs?|work|on|hold|holds|effort|jog|run|row|bike|ride|swim|skip|sprint|walk|hard|fast|steady|go))? ?(?:[:/]|, ?|followed by|then|and) ?{T2} ?(?:rest|off|pause|break|recovery)\)?(?: ?(?:x|×|for) ?{N})?"),
    _phrase("rounds", r"^\W*(?:the )?(?:circuit|super-?set|tri-?set|giant set|series|sequence|flow|block|finisher|workout)s?(?: [a-d\d])? ?[(:–—-]+ ?{N} ?(?:x|×)\W*$"),
    _phrase("rest", r"{T} (?:(?:to|for) (?:(?:tidy(?:ing)?|clean(?:ing)?) up(?:,? and | then )?)?(?:chang(?:e|ing)|switch(?:ing)?|swap(?:ping)?|rotat(?:e|ing)|transition(?:ing)?|mov(?:e|ing)(?: on| round| around| along)?)(?: over| places| stations?| exercises?| machines?)?(?: (?:on )?to the next(?: (?:station|exercise|one|move|movement|machine|activity|spot))?)?|(?:to (?:get|go|walk|jog|reach|get ready for|set up(?: for)?)(?: on| over)?(?: to)?|(?:to )?(?:get(?:ting)?|mov(?:e|ing)) into(?: position for)?|to (?:get|be) (?:ready|set) for) (?:the|your) next(?: (?:station|exercise|one|move|movement|machine|activity|spot|pose|position|posture|stretch))?|to (?:(?:get (?:yourself )?|move |settle )(?:set|ready|(?:in)?to (?:position|place))|set (?:yourself )?up|reset)(?: for (?:the|your) next(?: [a-z]+)?)?|(?:of )?transitions?)(?=[.,;)]|\W*$| between| before| and)"),
    _phrase("rounds", r"^\W*(?:the )?(?:main(?: (?:set|block|part|section))?|intervals?|efforts?)\W{1,3}{N} ?(?:x|×)\W*$"),
    _phrase("rounds", r"^\W*(?:the )?(?:main(?: (?:set|block|part|section))?|intervals?|efforts?)\W{1,3}(?:x|×) ?{N}\W*$"),
    _phrase("interval", r"{T}(?: : |:){T2}(?: ?(?:x|×) ?{N})?"),
    _phrase("unread", r"{N} ?: ?<n\d+> ?(?:x|×) ?<n\d+>"),
    _phrase("work_and_rest", r"{T} ?[/:] ?{T2} ?(?:x|×) ?{N}"),
    _phrase("longer_and_rest", r"\({T} ?[+,]? ?{T2}\) ?(?:x|×) ?{N}"),
    _phrase("work_and_rest", r"\b(?:intervals?|hiit|tabata|timer|format|protocol|work ?(?:/|:|to) ?rest|on ?/ ?off)\b[^\d<]{0,25}{T} ?/ ?{T2}(?:,? ?(?:x|×|for)? ?{N}(?: ?x| ?×| rounds?| times))?"),
    _phrase("work_and_rest", r"{T} ?/ ?{T2} (?:second |sec )?(?:intervals?|hiit|tabata|split|format|protocol|timer|work ?/ ?rest|on ?/ ?off)\b(?:,? ?(?:x|×|for)? ?{N}(?: ?x| ?×| rounds?| times))?"),
    _phrase("time_sides", r"{T} ?(?:x|×) ?{N} (?:sides|{LIMB}|directions|ways)\b"),
    _phrase("time_by_sets", r"{T} ?(?:x|×) ?{N} sets?\b"),
    _phrase("rest_sets", r"\b(?:rest|pause|break|off)(?: for| of)? {T},? ?(?:x|×) ?{N}(?! ?(?:x|×|<|per|a|each) )"),
    _phrase("rest_sets", r"{T} (?:of )?(?:rest|pause|break|off),? ?(?:x|×) ?{N}(?! ?(?:x|×|<|per|a|each) )"),
    _phrase("time_sets", r"{T} ?(?:x|×) ?{N}(?! (?:rounds?|circuits?)\b)"),
    _phrase("sets", r"\b(?:do|perform|complete|aim for) {N} of (?:these|those) (?:[\w-]+ )?sets\b"),
    _phrase("sets", r"(?:[:|(] ?|[a-z] [–—-] ){N} ?(?:x|×) ?<x\d+> ?(?:m|met(?:er|re)s?|yards?|yds?|feet|ft)\b"),
    _phrase("reps", r"{N} ?(?:x|×) ?<x\d+> ?(?:m|km|k|met(?:er|re)s?|kilomet(?:er|re)s?|yards?|yds?|miles?|mi)\b"),
    _phrase("distances", r"{N} ?(?:x|×) ?{N2} (?:sprint|easy|fast|build|steady|choice|moderate|hard)(?=\W*$|[,;(]| r ?:| on <| @)"),
    _phrase("length", r"(?<![x×])(?<![x×] ){N} (?:easy|steady|choice|moderate|free(?:style)?|backstroke|breast(?:stroke)?|fly|kick|pull|swim|im|medley|crawl|cool[ -]?down|warm[ -]?(?:up|down))(?=\W*$|[,;(]| on <| @)"),
    _phrase("distances", r"{N} ?(?:x|×) ?{N2}(?: ?m\b)?(?: [\w-]+){0,4}? ?(?:(?=@ ?<t)|\b(?:free(?:style)?|backstroke|back(?=\W*$|[,;])|breast(?:stroke)?|butterfly|fly|kick|pull|drill|swim|im|medley|crawl)\b(?!-))"),
    _phrase("other", r"(?:(?<=[x×]) ?\(|@ ?\(?){N} ?(?:x|×) ?<x\d+> ?(?:#|kgs?|kilos?|lbs?|pounds?)"),
    _phrase("sets_reps", r"{N2} (?:(?:steps|reps|times|circles|turns) )?(?:per|each) (?:{LIMB}|way|direction) ?(?:x|×) ?{N}(?: sets)?(?=\W*$|[,;])"),
    _phrase("sets_reps", r"{N}\({N2} ?(?:x|×|reps?|repetitions|times)\)"),
    _phrase("sets_reps", r"(?:^\W*|[:;.,–—-] |\b(?:do|perform|try|aim for|go for) ){N} \({N2} ?(?:x|×|reps?|repetitions|times)\)"),
    _phrase("sets_reps", r"{N} ?(?:x|×) ?\({N2}(?: ?(?:x|×|reps?|repetitions|times))?\)"),
    _phrase("sets_reps", r"{N2} ?(?:x|×) ?{N} (?:[a-z]+ )?(?:sets|rounds|series)\b"),
    _phrase("sets", r"{N} ?(?:x|×)(?= ?<n\d+> (?:slow |deep |full |long )*breaths\b)"),
    _phrase("sets_reps", r"{N} ?(?:x|×) ?{N2}(?! (?:slow |deep |full |long )*breaths\b)"),
    _phrase("sets_reps", rf"{{N}} {_KIND_OF_SET}(?:sets?|lots|series) (?:of|x|×|with|by)? ?{{N2}}(?! (?:slow |deep |full |long )*breaths\b)(?: (?:reps?|repetitions?|times))?"),
    _phrase("sets_time", rf"{{N}} {_KIND_OF_SET}(?:sets?|lots|series) (?:of|x|×|for)? ?{{T}}"),
    _phrase("sets", r"(?:^\W*|[—–,;:(/|-] ?)sets {N}(?= (?:time|hold|work|rest|tempo)\b)"),
    _phrase("sets_reps", r"\bsets?\"? ?[:=–—] ?\"?{N}{~}\brep(?:s|etitions?)? ?[:=] ?{N2}"),
    _phrase("ways_back", rf"{{N}}(?: times)?[ ,;.]+(?:(?:and|then|next)\b,? ?)*(?:[\w-]+ ){{0,3}}?(?P<from>{_WHERE}) (?:(?:then|to|and|side) )+(?:the )?(?P<to>{_WHERE})\b[^.:;<>]{{0,20}}{{N2}}(?: times)?"),
    _phrase("ways_back", r"{N}(?: times)?[ ,;.]+(?:(?:and|then|next)\b,? ?)*(?:[\w-]+ ){0,3}?from (?:the )?(?P<to>top|bottom|upper|lower) (?P<from>left|right)\b[^.;<>]{0,60}{N2}(?: times)?"),
    _phrase("ways", r"{N} (?:\w+ ){0,5}?(?:one way|this way|(?:in )?one direction|clockwise|to the left|to the right|forwards?|back(?:wards?)?|inwards?)(?: direction)?(?:,? (?:and|then|or|do|complete|make|perform|repeat))*,? {N2} (?:\w+ ){0,5}?(?:(?:in )?the (?:other|opposite)(?: way| direction)?|that way|(?:anti-?|counter-?)clockwise|to the left|to the right|back(?:wards?)?|forwards?|outwards?)"),
    _phrase("reps", r"{N} (?:(?:slow|easy|gentle|quick|good|nice|big|little|small) ){1,2}ones?\b"),
    _phrase("reps", r"\b(?:having|doing|do|want|need|get|take|start with|finish with|try|aim for) {N} of (?:these|them|those|'?em)\b"),
    _phrase("reps", r"^\W*{N} (?:of (?:these|them|those|'?em)|goes)\b"),
    _phrase("reps", r"{N} {NOTREPS}(?:\w+ ){1,2}each\b"),
    _phrase("loose_reps", r"(?<!are )(?<!were )(?<!doing ){N} (?:(?:of (?:these|them|those|each|'?em))|goes)\b"),
    _phrase("reps", r"{N} (?!(?:\w+ )?(?:breaths?|sets?|rounds?)\b)(?:\w+ ){0,3}(?:will (?:suffice|do)|is (?:plenty|enough|fine|ideal)|are (?:plenty|enough|fine|ideal|sufficient)|should (?:do it|be enough|be plenty))\b"),
    _phrase("enough", r"{T} (?:is|are|will be|should be)(?: \w+)? (?:plenty|enough|ample|fine|ideal|good|sufficient|perfect|right|the goal|your (?:goal|target)|all you need|the dose)"),
    _phrase("pause_hold", r"\b(?:paus(?:e|ing)|wait(?:ing)?)\b(?: (?:up|there|here|briefly|for|about|of))* {T} (?:at|in|on|up|there|here|with|before)\b"),
    _phrase("pause_hold", r"\bpaus(?:e|ing)\b(?: \w+)? (?:at|in|on) the \w+(?: of (?:the|your|each) \w+)?,? (?:for )?(?:about )?{T}"),
    _phrase("pause_hold", r"\bpaus(?:e|ing)\b(?: \w+)? (?:at|in|on) (?:the |each |either |both |your )?(?:end|top|bottom|far|full|peak|outer)(?:[ -](?:ranges?|points?|positions?|end|stretch|contraction))?s?,? (?:for )?(?:about )?{T}"),
    _phrase("pause_hold", r"\bpause(?: for)? {T},? (?:then|and)\b"),
    _phrase("pause_hold", r"\bpause (?:up |out |down )?(?:there|here) (?:for )?{T}"),
    _phrase("pause_hold", r"\b(?:rest|relax)(?:ing)? (?:(?:down|back) )?(?:here|there|like (?:this|that)|(?:in|into) (?:the|this|that) (?:position|pose|posture|stretch|shape))\b[^.;:<>()]{0,30}?{T}"),
    _phrase("rest", r"(?<!> )(?<!seconds )(?<!far )\boff for {T}"),
    _phrase("rest", r"{T} after (?:[a-h]<x\d+>|<x\d+>[a-h]\b)"),
    _phrase("rest", r"{T} (?:to (?:get your breath back|catch your breath|recover|rest(?! (?:the|your|both|them|it)\b)|breathe)|for (?:a |your )?(?:rest(?:ing)?|recovery|recovering))\b(?!{~}\b(?:between|after (?:each|every))\b)"),
    _phrase("rest", r"(?:^\W*|[,;] |\bthen |\band )(?:stop(?: and (?:rest|breathe))?|take it easy|go easy) for (?:about )?{T}"),
    _phrase("hold_count", r"\bhold(?: (?:it|this|that|(?:the|your|this|that) [a-z]+))? for {N}(?=[,.;]|\W*$)"),
    _phrase("hold_count", r"{N}[ -]count\b(?! (?:<|to\b|slowly\b|up\b|down\b|aloud\b|out\b|each\b|your\b|the\b))"),
    _phrase("reps", r"\baim for {N}(?=[.,;]|\W*$| before| each| per| on)"),
    _phrase("reps", r"(?:^\W*|\b(?:i|we) )did {N}(?=[,.;]|\W*$)"),
    _phrase("rounds", r"\buntil you(?:'ve| have)? (?:done|completed|made|counted) {N} (?:turns|rounds|circuits|laps|cycles)\b"),
    _phrase("repeat", r"\b(?:repeat|continue|carry on|go on|keep (?:going|repeating|at it|(?:doing|repeating) (?:this|it)))\b(?: (?:this|it|like this|in this way|the \w+))?,? until you(?:'ve| have)? (?:done|completed|managed|made|reached|counted) {N}(?! (?:sets|rounds|turns|circuits|laps|cycles)\b)"),
    _phrase("reps", r"\buntil you(?:'ve| have)? (?:done|reached|clocked up|counted|completed|hit|get to|got to|made) {N}"),
    _phrase("cycles", r"\b(?:cat(?:[ /–-]+(?:and |& )?|, )cows?|pelvic (?:tilts?|clocks?))\b[^.;<>]{0,30}{N} (?:\w+ )?rounds\b"),
    _phrase("pause_hold", r"{T}[ -](?:pause|hold|squeeze|stop) (?:at|in|on) "),
    _phrase("rest_between_them", r"\b(?:with|allowing|leaving) (?:an? |short |brief )*(?:intervals?|gaps?) of (?:about )?{T}"),
    _phrase("rest_between_them", r"\brest(?:ing)?(?: for)? {T} after (?:each|every)(?: one)?(?=$|[.,;)!])"),
    _phrase("rest_between_them", r"{T}(?: of|'s?)?[ -](?:rest|pause|break|breather|recovery) after (?:each|every)(?: one)?(?=$|[.,;)!])"),
    _phrase("rest_between_them", r"\brest(?:ing)?(?: for)? {T}(?: in)? between(?=$|[.,;)!])"),
    _phrase("rest_between_them", r"{T}(?:'s?)?(?: of)?(?: \w+)?(?: period| interval| break)? (?:in )?(?:between|btw|b/w)(?=$|[.,;)!])"),
    _phrase("tempo_code", r"(?:@|\btempo)(?: of| is)?:? ?(?:<x(?P<x>\d+)>|{N})(?! (?:s|sec))"),
    _phrase("tempo_code", r"<x(?P<x>\d+)>\)? tempo\b"),
    _phrase("tempo_phase", rf"(?P<down>\b(?:lower|sink|descend|on the way down)(?:ing)?|(?:^|[,;:(] ?|\b(?<!up )(?:and|then) )down)(?: (?!{_RESTED}\b)\w+){{0,3}}?(?: for| in| over| during| takes?| is)? {{T}}"),
    _phrase("tempo_phase", r"{T}(?: are| is)?(?: (?:to|for|on the way))? (?P<down>(?:lower|go(?:ing)? down|come down|sink|down|descend|lowering)\b)"),
    _phrase("tempo_phase", r"(?P<up>\b(?:rise|lift|raise|ascend|push up|come up)(?:ing)?|(?:^|[,;:(] ?)up)(?: \w+){0,2}?(?: for| in| over| during) {T}(?! (?:hold|rest))"),
    _phrase("tempo_phase", r"{T} (?:(?:to|for|on the way) )?(?P<up>(?:lift|go up|come up|rise|up|stand up|push up|raise|lifting)\b)"),
    _phrase("tempo_phase", r"(?P<down>\b(?:lower|sink|descend|down)) \({T}\)"),
    _phrase("tempo_phase", r"(?P<up>\b(?:rise|lift|raise|push up|stand up|up)) \({T}\)"),
    _phrase("other", r"\b(?:up|down|lower|lift|raise|(?<!, )(?<!breathe )(?<!breath )(?<!breathing )(?<!blow )(?<!sigh )out|back)(?:ing)?\b (?:\w+ )?(?:for|in|over|to) (?:a count of )?(?:{N}|{T})(?: \w+)?,? (?:and |then )?(?:up|down|lower|lift|back|hold|out)(?: \w+)? (?:for|in|over|to) (?:a count of )?{X}"),
    _phrase("reps", r"\b(?:keep going|continue|carry on|go on|do (?:this|it|that)|repeat)(?: \w+){0,2} for {N} {NOTREPS}(?:[\w-]+ ){0,2}[\w-]+s\b"),
    _phrase("reps", r"^\W*(?:do|complete|perform|make) a total of {N} {NOTREPS}(?!sets?\b|rounds?\b|days?\b|weeks?\b)[a-z][\w -]*\W*$"),
    _phrase("another_set", r"\b(?:do|and|then|for) (?:another|a second|one more) set\b(?! of <)"),
    _phrase("rest_between_later", r"(?<!no rest )(?<!no break )(?<!no pause )\bbetween (?:each |every |the |all |your )*(?P<between>rounds?|sets?|laps?|circuits?|exercises?|stations?|hangs|reps|goes|intervals|efforts|lengths?)(?: \w+)?,? [^.;<>]{0,40}?{T}(?! (?:rest |of rest )?(?:in )?(?:between|after) (?:the |each |all )?\w)"),
    _phrase("rest_between_later", r"(?<!alternate )(?<!alternating )(?<!switch )(?<!switching )(?<!change )(?<!changing )(?<!swapping )(?<!turns )\bbetween (?:each |every |all )*(?P<between>hands|arms|legs|(?:the )?sides)(?: \w+)?,? [^.;<>]{0,40}?{T}"),
    _phrase("rest_between", r"{T}(?:'s?)?(?: \w+){0,6}? (?:in between|between|btw|b/w) (?!(?:the|your) {LIMB}\b)(?:each |every |the |all |of |your |full |whole |complete |single |<n\d+> (?=\w+ and ))*(?P<between>\w+)"),
    _phrase("rest", r"\b(?:take|have|get) (?:an? )?{~}{T} off\b"),
    # Labelled fields.
    _phrase("field_unit", r"^\W*(?P<label>(?P<unit>minutes?|mins?|seconds?|secs?)(?: (?:of |for )?(?:hold(?:ing)?|rest(?:ing)?|recovery|work))?): ?(?:{N}|<x(?P<x>\d+)>)"),
    _phrase("field_unit", r"\b(?P<label>hold|hang|rest|pause|recovery|break|time|duration|work)(?: \w+){0,4} ?[(\[](?:in )?(?P<unit>seconds?|secs?|s|min(?:ute)?s?)[)\]]:? ?(?:{N}|<x(?P<x>\d+)>)(?=\W*$)"),
    _phrase("field_unit", r"\b(?P<label>hold|rest|pause|recovery|break|time|duration|work)(?: time)?(?: (?:after|between) (?:each |every )?\w+)?,? (?:in )?(?P<unit>seconds?|secs?|min(?:ute)?s?): ?(?:{N}|<x(?P<x>\d+)>)(?=\W*$)"),
    _phrase("reps", r"{N} {NOTREPS}(?:\w+ ){1,2}(?:in (?:all|total)|altogether)\b"),
    _phrase("rest_between", r"\brest(?: \w+)? between (?P<between>\w+)(?: \w+)?[:=-]? ?(?:is |of |for )?{T}"),
    _phrase("rest", r"\b(?:rest|pause|recovery|break)(?: time| period| interval| ?/ ?\w+| per \w+)?(?: (?:after|before|following) (?:each |every |the )?\w+)?\"? ?[:=–—] ?\"?{T}"),
    _phrase("hold", r"\b(?:is|are|be|being) (?:then |always |now |also )?(?:held|kept up|maintained)(?:\b[^.;:,<>()]{0,40}? for| (?:about |around |at least )?(?=<t)) ?{T}"),
    _phrase("hold", r"\b(?:this|that|the|each|your) (?:\w+ )?(?:position|posture|pose|attitude|stance|stretch|tension|pressure|contraction)s? (?:is|are|should be|must be|may be|is to be) (?:then |always |now |also )?(?:kept|retained|sustained|preserved)(?: \w+)? for {T}"),
    _phrase("time", r"(?:\b(?:each|every) (?:\w+ )?(?:run|session|workout|class|practice) (?:should )?(?:begins?|starts?|ends?|finish(?:es)?|opens?|closes?)|^\W*(?:ends|finishes|closes))(?: off)? (?:with|by) (?:about |an? |another |some |brisk |easy |gentle )*{T}"),
    _phrase("hold", r"{T}[ -]?(?:hold|holds|squeeze|isometric|iso hold)\b"),
    _phrase("hold", r"(?:(?:^|[,;(–—+-]|\b(?:with|for|and|a)\b) ?|\bpause (?:for )?|\bx){T} (?:pause |hold |squeeze |stop )?(?:at|on|in) (?:the )?(?:top|bottom|peak|end)(?=\W*$|[,;.)]| of (?:each|every|the (?:movement|rep|lift|squat|curl|press|raise|stroke)))"),
    _phrase("hold", r"{T} at (?:the )?(?:eor|end[ -]range|end of (?:the )?range)\b"),
    _phrase("hold", r"\b(?:a|each) (?:hold|pause) of (?:about |at least |up to )?{T}"),
    _phrase("hold", r"\b(?:hold|holds|hold time|hang|isometric)(?: time| for)?\"? ?[:=–—] ?\"?{T}"),
    _phrase("rest", r"^\W*(?:time |seconds )?off(?: time)?(?: ?[(\[][^()\[\]<>]{1,12}[)\]])? ?[:=] ?{T}"),
    _phrase("time", r"\b(?:time|duration|length|dose|dosage|work)\"? ?[:=–—] ?\"?{T}"),
    _phrase("reps", r"\b(?:number of )?(?:reps?|repetitions?|repeats?|repeat|times|count|dose|dosage|amount|quantity|how many(?: times)?)\"? ?[:=–—] ?\"?{N}(?! ?(?:x|×) ?\()(?! (?:\w+ )?breaths?\b)(?: times)?(?! ?(?:sets?|rounds?)\b(?! ?[:=]))"),
    _phrase("repeat", r"^\W*(?:the )?(?:total )?(?:number|no\.?)(?: of (?!(?:days?|weeks?|months?|sessions?|workouts?|sets?|rounds?|circuits?|cycles?|breaths?|seconds?|minutes?)\b)(?:\w+ )?\w+)? ?[:=] ?{N}\W*$"),
    _phrase("sets", rf"{NO_SETTING}(?<!^<n\d> )(?<!for <n\d> )(?<!first )(?<!second )(?<!third )(?<!fourth )(?<!last )(?<!next )(?<!final )(?<!each )(?<!every )(?<!per )(?<!one )(?<!main )\b(?:number of )?sets?\"? ?[:=–—] ?\"?{{N}}(?! (?:reps?|repetitions?)\b(?! ?[:=–—<-]))"),
    _phrase("sets", r"(?:^|[—–,;:(/|-] ?)sets {N}(?=[,;.)—–/|]|\W*$| [—–/|-])"),
    _phrase("hold", r"[—–,;(/|-] ?hold {T}(?=[,;.)—–/|]|\W*$| [—–/|-])"),
    _phrase("reps", r"(?:^|[—–,;:(/|-] ?)(?:(?:number|no\.?) of )?(?:reps|repetitions) {N}(?=[,;.)—–/|]|\W*$| [—–/|-])"),
    _phrase("rest_between", r"\bafter (?:each|every) (?P<between>set|round|lap|circuit|exercise),? [^.;<>]{0,12}?\b(?:walk|stroll|shake|breathe|sit|lie|relax|pause|break|off)\b[^.;<>]{0,30}?{T}"),
    _phrase("rest_between", r"\brest after (?:each |every |the |all )?(?P<between>\w+)(?: of)?:? {T}"),
    _phrase("rounds", r"(?<!^<n\d> )(?<!for <n\d> )\b(?:number of )?(?:rounds?|circuits?|cycles?)\"? ?[:=–—] ?\"?{N}(?! {NOTREPS}(?!with|without|then|each|at|for)(?:[\w-]+ ){0,2}[\w-]+s(?=[,.;]|\W*$))"),
    # Rest.
    _phrase("rest_between", r"\b(?:rest(?:ing)?|paus(?:e|ing)|break|recover(?:ing)?|repose)\b{~}{T}{~}\b(?:between|in between|after each|after every|before the next) (?:each |every |the |all |of |your |full |whole |complete |single )*(?P<between>\w+)"),
    _phrase("rest_between", r"{T}(?: of| for(?: a)?|'s?)? ?-?(?:rest|pause|break|recovery|breather|off|walking)(?: \w+)? (?:in between|between|after each|after every|btw) (?:each |every |the |all |of |your |full |whole |complete |single )*(?P<between>\w+)"),
    _phrase("rest", r"^\W*(?:for (?:about |the next )?)?{T}(?: ?: ?|, )(?:just )?(?:rest|relax|recover|pause|breather?|recovery)(?=\W*$|[.;,]| and (?:drink|breathe|shake)\b)"),
    _phrase("rest", r"{T}(?: ?(?:of|-|'s?|s'))? ?(?:(?:easy|full|complete|total|passive|active|short|brief) )?(?:rests?|pause|break|breather|recovery|recoveries|rec|ri|r\.i\.|off(?= between))\b"),
    _phrase("rest", r"(?<!before )(?<!without )\b(?:relaxing|releasing|letting (?:it |them |that )?go|softening)(?: (?:each|it|them|all|that|one|of|the (?!tension|breath|air)\w+))* for (?:about |around )?{T}"),
    _phrase("rest", r"(?<!without )(?<!without pausing to )(?<!without stopping to )(?<!no )(?<!do not )(?<!don't )\b(?:rest(?:ing|s|ed)?|repose|pause|(?<!muscle )(?<!muscles )(?<!them )(?<!it )(?<!to )relax(?! and (?:breathe|hold|stay|lie|sit))|recover|break|breather|catch your breath|get your breath back)\b(?! (?:of (?:the|your|my|this)|your|the|one|both|(?:it |them )?(?:on|against|in)|with|lightly|comfortably)\b)(?:(?!,| and| then| before (?:you )?(?:row|run|jog|walk|cycl|rid|swim|skip|march|sprint|climb|paddl|do|perform|hold)(?:[nmp]?ing|e)?\b)[^.;:<>()]|(?<!> rest)(?<!> break)(?<!> pause)(?<!> recovery)(?:,| and| then)(?! (?:and |then |now |slowly |gently )*(?:(?:finish|end|go on|carry on|continue|march|jog|run|walk fast|skip|hop)\b|(?:[a-z]+ ){0,6}?(?:hold|stay|keep|squeeze|stretch|push|pull|press|lift|do|perform|repeat|another)\b))){0,60}?\(?{T}"),
    *_phrases(BREATHS_IN_SENTENCES),
    # Rounds, sets, repetitions.
    _phrase("rounds", r"\b(?:do|repeat|perform|go through)(?: (?:them|these|those))? all {N} times(?! each)"),
    _phrase("rounds", rf"\b{_REPEAT}\b(?! each of (?:the|these|those)(?: following)? exercises <n\d+> times\b){{~}}\b{_WHOLE}\b{{~}}{{N}}(?! (?:(?:main|different|basic|of (?:the|these|my|your)|simple|easy) )?(?:grips|holds|moves|movements|exercises|drills|stations|stretches|poses)\b)(?!{_COUNTED_EACH})(?: (?:times|rounds|sets))?(?: (?:in all|in total|over|through))?"),
    _phrase("rounds", r"\bgo (?:round|around|through) (?:the|all|it|them|this|these)\b{~}{N} times\b"),
    _phrase("rounds", r"\b(?:visit|do|done|complete|go to|been (?:to|at|through)|tr(?:y|ied)|finish)(?:e?[sd])? (?:each|every|all)(?: of)?(?: the)? stations? {N} times\b"),
    _phrase("rounds", rf"(?:\b(?:each|every|all)(?: of)?(?: the| these| your)? {_ONE_OF_ALL}\b[^.;:()<>]{{0,20}}(?:<x\d+> times|<n\d+>(?: times| reps| repetitions))|<n\d+> (?:times |reps |repetitions )?(?:of|for|per|on|at) (?:each|every|all)(?: of)?(?: the| these| your)? {_ONE_OF_ALL})(?: through| in a row)?(?:,? (?:and|then|before))* (?:repeat|go again|go through)(?:ing)?(?: (?:this|it|that|them|all|everything|the (?:\w+ )?(?:list|lot|set|circuit|sequence|series)))* {{N}}(?: more)? (?:times|sets|rounds)\b(?! (?:on|with|per|each|a)\b)"),
    _phrase("rounds", r"{N} ?(?:x|×) ?(?=\()"),
    _phrase("repeat", r"^\W*{N} ?(?:x|×):?\W*$"),
    _phrase("repeat", r"^\W*(?:x|×) ?{N}:?(?:\W*$|\W+(?=repeat\b)|(?=,? (?:with (?:an? )?(?:<t\d+>|rest|break)|rest(?:ing)?\b|taking (?:an? )?<t)))"),
    _phrase("rounds", r"\brepeat (?:these|this|those|the) (?:<t\d+> )?(?:[\w-]+ )?(?:cycles?|rounds?|circuits?) {N} times\b"),
    _phrase("rounds", r"{N} (?:goes|times) (?:at each|through|round|around|over)\b(?! the (?:\w+ )?(?:rooms?|halls?|tracks?|fields?|blocks?|gardens?|house|tables?|park|pitch|court|gym|chairs?|cones?)\b)(?! (?:the |your |one |each |both |pursed |a )*(?:left|right|other|nose|mouth|nostrils?|lips|teeth|straw|head|shoulders?|knees?|hips?|body|chest|waist|middle|belly|neck|back|thighs?|foot|feet|eyes|ears|wrists?|ankles?|arms?|legs?|hands?)\b)"),
    _phrase("other", r"\b(?:cap|time cap|tc)\b:? {T}"),
    _phrase("other", r"{T} (?:time )?cap\b"),
    _phrase("other", r"(?<=\w)(?<!\bset)(?<!\brep)(?<!\bround)(?<!\bbreath)(?<!\binterval) ?= ?(?:about |approx\.? ?|roughly |~ ?)?{T}"),
    _phrase("unread", r"\b(?:amrap|rounds as possible)\b[^.;<>]{0,30}?{T}"),
    _phrase("unread", r"(?:\bevery minute\b|(?<!> )\bemom\b:?)[^.:;<>]{0,30}?{T}"),
    _phrase("rounds", r"(?:^\W*|\b(?:do|perform|complete|repeat for|for|until you(?:'ve| have)? done) )(?:a total of |all )?{N} (?:super-? ?sets|tri-?sets|giant sets)\b(?! (?:per|a|each|every) (?:day|week|session))"),
    _phrase("rounds", r"{N} (?:\w+ ){0,2}(?:rounds?(?! the\b)|rds?|rnds?|circuits|laps?|rft)\b"),
    _phrase("cycles", r"{N} (?:\w+ ){0,2}cycles?\b"),
    _phrase("sets", rf"{{N}} {_KIND_OF_SET}(?:sets?|lots)\b(?! up)"),
    _phrase("repeat", rf"\b(?:do|perform|complete|carry(?= (?:this|it|that) out\b)) (?:this|it|that|these|the same|all this)\b{{~}}{{N}} {_FILLER}times?\b"),
    _phrase("repeat", r"\b(?:be|is|are|to be) (?:done|repeated|performed|executed|made|practi[sc]ed|taken|gone through)\b{~}{N}(?: of)? times\b"),
    _phrase("reps_range", r"{N} (?:nor|and|or|but)(?: not)? (?:more than )?{N2} (?:of (?:these|them|those)|times|repetitions|movements)"),
    _phrase("repeat", rf"\b(?:repeat(?:ed|ing)?|again)\b{{~}}{{N}} {_FILLER}(?:times?|reps?|repetitions?)\b"),
    _phrase("repeat", r"\brepeat(?: (?:it|this|that|all|everything))? (?:[x×] ?)?{N}(?: ?[x×])?(?=\W*$|[.,;)]| (?:with|w/|and|then|resting|rest|taking|after)\b)"),
    _phrase("repeat", r"\brepeat(?: (?:this|it|that|the \w+(?: \w+)?|these|on \w+ \w+|for))* (?:for )?{N}(?=$|[.,;)]| (?:on|with|per|each|for each|in|and|to)\b)"),
    _phrase("reps", rf"{{N}} {_FILLER}(?:times?|reps?|repetitions?|repeats)\b"),
    _phrase("reps", r"{N} {NOTREPS}(?:[\w-]+ ){1,3}(?:in |to |per |for )?(?:an?|the|one|each|every|per) set\b"),
    _phrase("reps", rf"{_NOT_HELD}{{N}} {NOT_REPS}(?:[\w-]+ ){{0,3}}(?:on |with |for |per |in |to |/ ?)?{_EACH} (?:{{LIMB}}|ways?|directions?)\b"),
    _phrase("reps", r"{N} ?(?:per|each|every|/|ea\.?|a|to each|e) ?(?:{LIMB}|way|direction|/s)\b"),
    _phrase("listed_reps", r"(?<=, ){N} {NOTREPS}(?:[\w-]+ ){0,2}[\w-]+s(?=[,.;]| [–—-] |\W*$| against\b)"),
    _phrase("reps", r"(?<=\(){N} {NOTREPS}(?:[\w-]+ ){0,2}[\w-]+s(?=, ?<[nt])"),
    _phrase("reps", r"(?:[:–—]|[a-z)] --?) {N} {NOTREPS}(?!(?:lengths|laps|widths)\b)(?:[\w-]+ ){0,2}[\w-]+s(?=[,.;]|\W*$| (?:of|with) (?:the|your|each|both)\b)"),
    _phrase("reps", r"{N} (?:each|ea)\b"),
    _phrase("reps", _NOT_HELD + r"{N} (?:\w+ )?(?:on|with|for) (?:that|this|the first|one|the (?:left|right)|your (?:left|right))(?: (?:{LIMB})\b|(?<=right|.left)(?=\W*$|[.,;]| (?:and|then|before)\b))"),
    _phrase("reps", r"\b(?:do|perform|complete|repeat)(?: (?:about|just|all|only))* {N} to (?:the|your) (?:left|right)\b"),
    _phrase("reps", r"{N} (?:\w+ ){0,3}(?:in|to|per) (?:each|every|both|either) (?:direction|way|{LIMB})s?\b"),
    _phrase("reps", r"(?<!no, )\b(?:do|only|just)(?: only| just)? {N}(?=$|\W*$|[.,;)]| \()"),
    _phrase("reps", r"\({N}(?= (?:if|when)\b)"),
    _phrase("reps", rf"^(?:then,? )?after {{N}} {NOT_REPS}(?:[\w-]+ ){{0,2}}[\w-]+s,"),
    _phrase("reps", rf"\brounds? of {{N}} {NOT_REPS}"),
    _phrase("named_reps", r"^(?!and )(?:(?:upper |lower )?(?:neck|back|chest|core|head|spine|calves|thighs|shoulders?|hips?|arms?|legs?|feet|hands?|wrists?|ankles?|knees?|glutes|abs|eyes|face|jaw): )?[a-z][^.:<>]{2,40}(?:,| [–—-]) ?{N}(?=\W*$|,| \()"),
    _phrase("vague_reps", r"\b(?:repeat|do (?:this|it)|again)\b{~}\b(?:several|a few|some|many|a number of) (?:more )?times\b(?! (?:a|an|per|each|every|daily|throughout|during|in the day|over the (?:course of the )?(?:day|week)|through the day)\b(?! (?:{LIMB}|way|direction)))"),
    _phrase("vague_reps", r"(?<!at )(?<!flow of urine )(?<!stream of urine )(?<!urine stream )\b(?:a few|several|a couple of) times\b(?! (?:a|an|per|each|every|daily|throughout|during|in the day|over the (?:course of the )?(?:day|week)|through the day)\b(?! (?:{LIMB}|way|direction)))"),
    _phrase("to_limit", r"(?:^|[a-z\])][:,]? |[–—-] )(?:to|till|until) (?:(?:technical|muscle|muscular|total|complete|near|form)[ -])*(?:failure|exhaustion)\b(?! (?:is|was|will|can|may|builds?|helps?)\b)(?![^.;]*<)"),
    _phrase("to_limit", r"(?<=[a-z%>)])(?: ?[,:(@–—-] ?\(?| [x×@] ?)(?:(?:for|to) )?max(?:imum)?(?: (?:(?P<long>time|hold|duration)|reps?|repetitions|effort|number))?(?=\W*$|\)|[,;])(?![^.;]*<)"),
    _phrase("to_limit", r"^\W*max(?:imum)? (?:reps?|repetitions|number) (?:of )?[a-z][a-z-]+(?=\W*$|[ ,;])(?![^.;]*<)"),
    _phrase("to_limit", r"^\W*(?:(?:for )?as (?:(?P<long>long)|many)(?: (?:reps|repetitions|times))? as (?:you can|i can|possible|you are able|you manage)|max(?:imum)?(?: (?:reps|repetitions|effort))?)\W*$"),
    _phrase("to_limit", r"^\W*(?:(?:now|then|and|next|finally),? )*(?:do|perform|try|hang|balance|plank|get|go for|knock out|complete|max(?:imum)? reps of)\b[^.;<>]{0,60}?\b(?:as many|as long)(?: [\w-]+){0,3}? as (?:you can|possible|you are able)\b(?![^.;]*<)"),
    _phrase("vague_hold", r"\b(?:hold|stay|remain|keep|rest|pause|lie|sit|stand)\b{~}\b(?:for (?:a|some) (?:little )?(?:while|moment|time)(?!,? (?:and |then )+(?:repeat|do (?:it|this) again))|as (?:long|many seconds) as (?:you (?:comfortably |possibly |easily )?(?:can|like)|(?:it )?(?:is|feels) comfortable|possible)|"
            r"until (?:you|your (?:lungs|body)) (?:need|have|want|must|crave|beg|long|feel)s?\b[^.;<>]{0,30}\b(?:breathe|breath|inhale|air)\b)"),
    _phrase("vague_hold", r"\b(?:hold|stay|remain|pause|keep|squeeze)\b{~}\b(?:a few|several|some|a couple of) (?:seconds|moments|counts)\b"),
    _phrase("reps", r"\b(?:row|paddl|pull|swim|scull|pedal)\w*(?: [a-z]+){0,3}?(?: for)? {N} (?:[a-z]+ ){0,2}?strokes\b(?! (?:per|a|each)\b)"),
    _phrase("reps", r"{N}[ -]stroke (?:push(?:es)?|pieces?|bursts?|sprints?|starts?)\b"),
    _phrase("reps", r"\b(?:mov(?:e|ing)|go(?:ing)?|travel(?:l?ing)?|shuffl(?:e|ing)|advanc(?:e|ing)|creep(?:ing)?|crawl(?:ing)?|hop(?:ping)?) (?:(?:it|back|forward|forwards|backwards?|sideways|along|ahead|on|for|with|out|about|another) )*{N} (?:small |short |big |large |long |tiny |slow |quick |wide |more )*(?:steps|paces|strides|hops)\b"),
    _phrase("reps", r"(?:^|[ (,–—-])(?:x|×) ?{N}(?![\w°%])(?! (?:directions?|ways?|planes|positions)\b)"),
    _phrase("reps", r"{N} ?(?:x|×)(?= |$|[,.)])(?! <)"),
    _phrase("reps", rf"\b(?!(?:start|begin) with the )(?:do|perform|complete|make|try|aim for|take|give|draw|trace|execute|finish|jump|swing|alternate|alternating|pair|combine|superset|start with|begin with|commence with|work through|crank out|knock out|walk|march|recommend(?: doing)?|suggest(?: doing)?)\b(?: (?:for|about|a|an|another|the|just|it|this|out|with|of|up to|slowly|gently|to))* {{N}} {NOT_REPS}(?:[\w-]+ ){{0,2}}[\w-]+s\b"),
    _phrase("fragment_reps", rf"^[^\w<]*(?:(?:and|plus|then) )*(?:(?:a |the )?full )?{{N}} {NOT_REPS}(?:{RIGHT_ANGLES} |\d+-)?[a-z][\w-]*(?: [\w/-]+){{0,3}}(?=\W*$| ?@ ?[\w<(]| \(<x\d+>[^()<]*(?:<x\d+>[^()<]*)?\)\W*$)"),
    _phrase("fragment_reps", rf"^[^\w<]*{{N}} {NOT_REPS}(?:[\w-]+ ){{0,3}}[\w-]+s\b"),
    *_phrases(SIDES_IN_SENTENCES, LATE, ELIDED),
)  # fmt: skip
