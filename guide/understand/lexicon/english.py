"""English.

Patterns are written for sentences in lower case with placeholders: `{T}` a time, `{N}` a count, `{T2}`, `{N2}` a second
one, `{X}` any number, `{~}` some words without a number or the end of a clause between them.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.model.routine import Bound, Pace, Role, Side
from guide.needed import needed
from guide.understand.lexicon import Headings, Joints, Lexicon, Numbers, Roles
from guide.understand.lexicon.english_asides import ASIDES, TREATMENT
from guide.understand.lexicon.english_breaths import BREATHS
from guide.understand.lexicon.english_checks import ENGLISH_CHECKS
from guide.understand.lexicon.english_counting import EARLY, LATE
from guide.understand.lexicon.english_marks import ENGLISH_MARKS
from guide.understand.lexicon.english_sides import BOTH_IN_TURN, SIDES
from guide.understand.lexicon.english_successive import ELIDED, SUCCESSIVE
from guide.understand.lexicon.english_turns import ROUND_AND_ROUND, TIMER, TURNS, UNTIL_TIME_IS_UP, YOU_HAVE
from guide.understand.lexicon.phrases import Phrase, Phrases
from guide.understand.said import Between

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|last|final|next"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_LIMBS = {
    "side": "sides", "leg": "legs", "foot": "feet", "arm": "arms", "hand": "hands", "knee": "knees", "ankle": "ankles",
    "shoulder": "shoulders", "hip": "hips", "wrist": "wrists", "elbow": "elbows", "heel": "heels", "thigh": "thighs",
    "calf": "calves", "ear": "ears", "eye": "eyes", "palm": "palms", "limb": "limbs", "cheek": "cheeks",
    "nostril": "nostrils", "thumb": "thumbs", "buttock": "buttocks", "hamstring": "hamstrings",
}  # fmt: skip
LIMBS: Final = "|".join(f"{one}s?" if many == f"{one}s" else f"{one}|{many}" for one, many in _LIMBS.items())
WHOLE: Final = (
    r"(?:procedures?|sequences?|process(?:es)?|cycles?|circuits?|routines?|series|everything|combination|pattern|techniques?|"
    r"all of (?:it|this|them|these|the above)|steps|whole|entire|(?<!to )complete|both|these exercises|all (?:the )?exercises|"
    r"exercises|supersets?|blocks?|flow|ladder|workout)"
)
_FILLER = r"(?:(?:more|full|slow|slowly|controlled|gentle|complete|good|clean|quality|small|big|large|deep|easy|total|alternating|quick|or so|single) )*"
_PERIOD = r"(?:day|week|month|hour|night|morning|evening|afternoon|year|session|fortnight)"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_REPEAT = r"(?:repeat(?:ing|ed)?|do(?:es)?|did|perform|complete|continue|go through|run through|cycle through|redo)"
_EACH = r"(?:each|every|either|both|per|a|an|one)"
_BREATH_WORDS = (
    r"(?:deep|slow|full|long|calm|easy|normal|gentle|steady|complete|quick|short|sharp|rapid|fast|big|large|small|soft|quiet|even|natural|relaxed|smooth|"
    r"conscious|mindful|strong|powerful|cleansing|regular|shallow|light|loud|whole|good|nice|nasal|abdominal|diaphragmatic|very)"
)
_THINGS = (
    "exercise mat|yoga mat|mat|chair|stool|towel|exercise band|resistance band|elastic band|theraband|band|"
    "resistance loop|wall|table|desk|sofa|couch|bench|dumbbell|kettlebell|barbell|weight|hand weight|"
    "ankle weight|medicine ball|tennis ball|exercise ball|stability ball|swiss ball|massage ball|small ball|golf ball|"
    "ball|foam roller|pillow|cushion|blanket|yoga block|yoga strap|strap|belt|rope|jump rope|skipping rope|"
    "broomstick|broom|stick|pole|bottle|water bottle|pen|pencil|book|marble|bowl|hangboard|pull-up bar|door frame|"
    "doorway|counter|countertop|bed|bedpost|glass of water|timer|mirror|scarf|rubber band|cup"
)


def _plural(thing: str) -> str:
    """The plural of a thing."""
    if thing.endswith(("ch", "s", "sh", "x")):
        return f"{thing}es"
    return f"{thing}s"


_HAD_READY = "|".join(_plural(thing) for thing in _THINGS.split("|") if " " not in thing and thing != "rope")
_NOT_REPS = (
    r"(?!(?:\w+ )?(?:exercises?|days?|weeks?|months?|years?|sets?|rounds?|people|persons?|minutes?|seconds?|hours?|"
    r"sessions?|workouts?|classes|levels?|positions?|points?|counts?|phases?|of)\b)"
    r"(?!(?!(?:wall|slam)\b)(?:\w+ )?(?:fingers?|toes?|hands?|feet|legs|fists|blocks?|breaths?|" + _HAD_READY + "|"
    r"cycles?|circuits?|laps?)\b(?![ -](?!and\b|or\b|of\b|on\b|in\b|at\b|with\b|to\b(?![ -](?:the )?(?:bars?|rings?|chest|elbows?|sky|ceiling|heaven)\b)|for\b|from\b|under\b|apart\b|per\b|each\b|as\b)[a-z]))"
    r"(?!(?:[a-z-]+ )?(?:players|partners|teams|groups|lines(?=\W*$| \()|lanes|cones|goals|coaches|children|kids|athletes|runners|defenders|attackers|opponents)\b)"
    r"(?!(?:vs?\b(?!-)|versus\b|on <n))"
    r"(?!(?:directions?|sides?(?! [a-z-]+s\b)|ways?|times|or|and|to|more than|in|seconds|parts|voices|bars|pages)\b)"
)

_SWUM = r"(?: ?\([^()\n]{1,40}\))? +(?:[a-z/-]+ +){0,4}?(?:swim|free(?:style)?|back(?:stroke)?|breast(?:stroke)?|(?:butter)?fly|kick(?:ing)?|pull|drill|choice|easy|steady|im|medley|crawl|fast|sprint|build|warm ?up|cool ?down|wu|cd|on)\b"
"""What is told behind a distance in a pool."""

NUMBERS: Final = Numbers(
    words=MappingProxyType(
        {word: value for value, word in enumerate(_UNITS.split())}
        | {word: 20 + 10 * index for index, word in enumerate(_TENS.split())}
        | {"couple": 2}
    ),
    multiples=MappingProxyType({"dozen": 12, "score": 20, "hundred": 100}),
    times_word="times",
    per_side="per side",
    times=MappingProxyType({"once": 1, "twice": 2, "thrice": 3}),
    halves=MappingProxyType({"half": 0.5, "quarter": 0.25}),
    articles=frozenset({"a", "an"}),
    so_often="times",
    in_order=tuple(_ORDINALS.split("|")),
    ordinals=frozenset("first second third fourth fifth sixth next last final".split()),
    after_distributive=frozenset({"every", "each"}),
    pronouns=frozenset({"one"}),
    after_pronoun=frozenset(_LIMBS)
    | frozenset(
        "way of another by at direction end after is that who hand rep repetition may can could should must will".split()
    ),
    before_pronoun=frozenset(
        (
            "each every this that the no any another other which last first next easy big left right good bad sore weak weaker strong "
            "stronger injured affected unaffected healthy better worse stiff painful operated small little slow long short opposite "
            "hands feet arms legs palms fists thumbs fingers knees elbows forearms heels"
        ).split()
    ),
    conjunctions=frozenset({"once"}),
    after_conjunction=frozenset(
        (
            "you your it its this that these the a an they we he she i there comfortable ready in on all both "
            "done finished completed settled up down standing seated sitting lying steady balanced stable set at every each"
        ).split()
    ),
    before_moment=frozenset({"for", "about", "of"}),
    or_more=frozenset({"more", "so"}),
    fillers=frozenset("full whole good further slow long solid single quiet calm easy steady brisk silent".split()),
    joiners=frozenset({"to", "or", "till", "until"}),
    between=late_pattern(r"between\s+$"),
    and_word="and",
    then_word="then",
    of_word="of",
    off_word="off",
    settings=late_pattern(
        r"\b(?:(?:stroke )?rate|rating|cadence|spm|rpm|rpe|bpm|resistance|incline|level|gear|damper|weight|height|age|pace|speed)\b"
    ),
    slots=late_pattern(r"\b(?:min(?:ute)?|station)\s+$"),
    series=late_pattern(
        r"(?<!the )(?<!each )(?<!this )(?<!that )(?<!every )(?<!whole )\b(?:day|week|workout|session|set|round|exercise|station|step|part|stage|phase|level|lesson|minute)\s+$"
    ),
    counted=frozenset("count counts times time reps rep repetition repetitions sets set rounds round".split()),
    spelled=("seconds", "minutes", "repetitions", "repetition", "repeat"),
    not_misspelt=frozenset(
        "second seconds minute minuted repetition repetitions repeat repeats repeal reheat repent repast repeated".split()
    ),
    counting_labels=frozenset("exercise exercises day week number".split()),
    ordinal_endings=frozenset("st nd rd th".split()),
    plural_ending="s",
    possessive=late_pattern(r"['’]s?$"),
    spoken_gap=late_pattern(r"[\s.,…–—-]+(?:and\s+)?"),
    minute_letter="m",
    minute_line=late_pattern(
        r"^[ \t>*•·–—-]*(?:\d{1,2} ?[x×] ?)?(?:\d{1,2}h)?\d{1,3}m(?:\d{1,2}s)?(?![a-z])[^\n]{0,30}?(?:\d ?%|\bz(?:one )?\d\b|\d ?w\b)",
        re.IGNORECASE | re.MULTILINE,
    ),
    minute_sign=late_pattern(r"\b\d{1,3}m ?\d{1,2}s\b|\d ?rpm\b|\bramp(?:ing)?\b|\bftp\b|\bcadence\b", re.IGNORECASE),
    metre_sign=late_pattern(
        r"\bmet(?:er|re)s?\b|\d ?km\b|\bsw[iu]m\w*|\bpool\b|\bfreestyle\b|\byards?\b", re.IGNORECASE
    ),
    lengths=False,
    length_unit="m",
    swim_sign=late_pattern(
        r"\bsw[iu]m(?:s|ming|mers?)?\b|\bpool\b|\bfreestyle\b|\bfront crawl\b|\bbackstroke\b|\bbreast ?stroke\b|\bkick ?board\b|\bpull ?buoy\b|\bsc[ym]\b|\blcm\b",
        re.IGNORECASE,
    ),
    swim_line=late_pattern(
        rf"(?:^|>)[ \t*•·–—-]*(?:\d{{1,2}} ?[x×] ?)?\d{{0,2}}(?:00|25|50|75){_SWUM}", re.IGNORECASE | re.MULTILINE
    ),
    swim_behind=late_pattern(rf"(?:{_SWUM}|\W*(?:$|[(,;]|on \W*\d|@|\d))"),
    units_ms=MappingProxyType(
        {
            "s": 1000,
            "sec": 1000,
            "secs": 1000,
            "second": 1000,
            "seconds": 1000,
            '"': 1000,
            "″": 1000,
            "”": 1000,
            "′": 60_000,
            "'": 60_000,
            "’": 60_000,
            "min": 60_000,
            "mins": 60_000,
            "minute": 60_000,
            "minutes": 60_000,
            "h": 3_600_000,
            "hr": 3_600_000,
            "hrs": 3_600_000,
            "hour": 3_600_000,
            "hours": 3_600_000,
        }
    ),
    short_units=frozenset({"s", "h", "′", "'", "’", '"', "″", "”"}),
    primes=frozenset({"'", "’"}),
    after_prime=frozenset(", @ / x × + ) ; : on off rest easy hard row run jog walk hold work".split()) | {""},
    after_feet=frozenset("to of in by diameter ladder pole board rope from".split()),
    double_primes=frozenset({'"', "″", "”"}),
    after_inches=frozenset(
        (
            "from apart away wide high tall long deep thick above below in behind between square diameter step steps box boxes "
            "block blocks platform stool ball balls band roller plate hurdle hurdles"
        ).split()
    ),
    measures=frozenset(
        (
            "% percent ° º degree degrees mm cm m km metre metres meter meters inch inches foot ft feet yard yards mile "
            "miles yd yds g kg kgs kilo kilos kilogram kilograms lb lbs pound pounds oz ml l litre litres liter liters "
            "calories kcal cal bpm rpm spm w watts mph kph year years yr yrs month months week weeks wk wks day days night nights st nd rd th "
            "o'clock o’clock am pm $ £ € dollars euros people persons times-table"
        ).split()
    ),
    glued_measures=frozenset({"#"}),
    with_sign="w/",
    side_letters=MappingProxyType({"l": Side.LEFT, "r": Side.RIGHT}),
    determiners=frozenset("a an the your my one each this".split()),
    labels=frozenset(
        (
            "figure fig figs page pages pg level levels step steps exercise exercises position phase week day stage "
            "number no part difficulty chapter section photo picture image diagram video table item grade zone age aged version "
            "lesson module day month option variation tip aged over under l c t vertebra superset triset"
        ).split()
    ),
    bounds_before=(
        (
            late_pattern(
                r"(?:\bat least|\bat the least|\ba minimum of|\bminimum of|\bminimum|\bmin\.?|\bnot? (?:fewer|less) than|≥|>=)(?: about| around)?\s*$"
            ),
            Bound.AT_LEAST,
        ),
        (
            late_pattern(
                r"(?:(?<!build )(?<!building )(?<!work )(?<!working )(?<!progress )\bup to|\bat most|\bat the most|\ba maximum of|\bmaximum of|\bmaximum|\bmax\.?|\bno more than|\bnot more than|\b(?:never|not|no) (?:more|longer) than|\bless than|≤|<=)\s*$"
            ),
            Bound.AT_MOST,
        ),
        (
            late_pattern(r"(?:\babout|\baround|\bapproximately|\bapprox\.?|\broughly|\bsome|~|≈|\bca\.?|\bcirca)\s*$"),
            Bound.ABOUT,
        ),
    ),
    bounds_after=(
        (late_pattern(r"\+(?!\d)|\s+(?:or more|and more|or longer|minimum|at least|plus)\b"), Bound.AT_LEAST),
        (late_pattern(r"\s+(?:maximum|at most|or less|or fewer)\b"), Bound.AT_MOST),
        (late_pattern(r"\s+(?:or so|approximately)\b"), Bound.ABOUT),
    ),
    counting_up=late_pattern(r"\bcount(?:s|ing|ed)?(?: (?!to\b)\w+){0,2}?(?: from)?\s+$"),
    counting_before=late_pattern(
        r"\b(?:breath\w* (?:in|out)|inhal\w+|exhal\w+|(?:hold(?:ing)?|wait|pause)(?: it| that| there)?|your breath|through (?:the|your) (?:nose|mouth|nostrils?)|count(?:ing)?(?: of)?)(?: \(?(?:slowly|gently|again|for|and|deeply|mentally|silently|aloud|to (?:yourself|oneself)|as before|thus)\)?)*[\s.,:;…–—(-]*$"
    ),
    more_before=late_pattern(r"\b(?:another|an additional|additional|a further|an extra|extra)\s*$"),
    more_after=late_pattern(r"\s+(?:more|additional|further|extra)\b(?! than)"),
    intervals=late_pattern(
        r"(?:(?P<named>\b(?:intervals?|hiit|tabata|timer|format|protocol|work ?(?:/|:|to) ?rest|on ?/ ?off)\b[^\d]{0,25})|(?P<times>\d ?[x×] ?|\brounds?(?: of|:) ?))?"
        r"(?<![\d/.:-])(?P<work>\d{0,2}[05])/(?P<rest>\d{0,2}[05])(?![\d/.:-])"
        r"(?:(?P<called> (?:second |sec )?(?:intervals?|hiit|tabata|split|format|protocol|timer|work ?/ ?rest|on ?/ ?off)\b)|(?P<again> ?[x×] ?\d)|(?! ?(?!for\b|rounds?\b|and\b|in\b)[a-z%]))"
    ),
)


_PLACEHOLDERS: Final = (
    ("{T2}", "<t", r"<t(?P<t2>\d+)>"),
    ("{T}", "<t", r"<t(?P<t>\d+)>"),
    ("{N2}", "<n", r"<n(?P<n2>\d+)>"),
    ("{N}", "<n", r"<n(?P<n>\d+)>"),
    ("{C}", "<c", r"<c(?P<n>\d+)>"),
    ("{NOTREPS}", "", _NOT_REPS),
    ("{X}", "<", r"<[tnxc]\d+>"),
    ("{~}", "", r"[^.;:<>()]{0,60}?"),
    ("{LIMB}", "", rf"(?:{LIMBS})"),
)
"""What each placeholder begins with, for sure, and all that it stands for."""


_WHERE: Final = "up|down|left|right|forwards?|back(?:wards?)?|in|out|top|bottom|near|far"


def _phrase(says: str, pattern: str) -> Phrase:
    """A phrase with the placeholders of its pattern written out."""
    short = written = pattern
    for placeholder, beginning, whole in _PLACEHOLDERS:
        short = short.replace(placeholder, f"{beginning}.*")
        written = written.replace(placeholder, whole)
    return Phrase(says, written, needed(short))


PHRASES: Final = (
    *(_phrase(says, pattern) for says, pattern in (*SUCCESSIVE, *ASIDES, *BREATHS, *SIDES, *TURNS, *EARLY)),
    _phrase("other", r"{T} (?:to|that|which) (?:read|write|save|spare|learn|watch|master|remember|(?:stretch|move|do|follow)(?= (?:this|it|them|along)\b|[,;.!]|\W*$))\b"),
    _phrase("other", r"{T} (?:after|before) (?:eating|meals?|breakfast|lunch|dinner|food|a meal|exercis\w+|training|bed(?:time)?|you eat)\b"),
    # Not doses: how often in a week, how long in all, how many things.
    _phrase("beat", r"\b(?:one|a|each) (?:rep|repetition|lift|movement|stroke) every {T}"),
    _phrase("beat_of_rep", r"{T} (?:per|for each|for every|each|a) (?:rep|repetition|lift|movement|stroke)\b"),
    _phrase("beat", r"{T} (?:per|for each|for every|each|a) (?:(?:full |whole )?breath(?:ing)?(?: cycle)?|inhalation|exhalation)\b"),
    _phrase("beat", r"\b(?:breath\w*|inhal\w*|exhal\w*)\b[^.;<>]{0,40}?{T} (?:per|for each|for every|a) cycle\b"),
    _phrase("beat", r"\bat {T} ?/ ?\w+"),
    _phrase("other", r"{N} (?:\w+ )?(?:/ ?|per |a )(?:s|sec|second|min|minute)\b"),
    _phrase("sets_time", r"{N} (?:rounds?|sets?|goes),? {T} each\b"),
    _phrase("other", r"\b(?:on|by|at|before) the {N}(?:st|nd|rd|th)? count\b"),
    _phrase("rounds", r"{N} of (?:these|those|the) (?:<t\d+> )?(?:[\w-]+ )?(?:cycles|rounds|circuits)\b"),
    _phrase("other", r"\brates? of (?:about |around |roughly |approximately )?{N}\b[^.;<>]{0,60}\b(?:per|a|each|every) (?:second|minute|breath)\b"),
    _phrase("other", r"\b(?:you(?:'ll| will)?|all you|we) (?:need|want|require)\b[^.;<>]{0,40}\band (?:about |just |only |around )?{T}"),
    _phrase("other", r"\btime to (?:calm|relax|relief|relaxation|effect|results?|feel|notice|benefit|learn|master)\b[^.;<>]{0,15}?{T}"),
    _phrase("other", r"\bcount(?:ing)? (?:each|every|your|the|all) (?:(?:in|out)-?breath|breath|(?:in|ex)hal(?:e|ation))s?\b[^.;<>]{0,30}?\b(?:up )?to {N}"),
    _phrase("other", r"\b(?:set aside|give yourself|find|allow(?: yourself)?|spare|block out|make time for) (?:about |just |only |at least )?{T}(?=[.,;!)]|\W*$| (?:a|every|each) day| in (?:your|the)\b| for (?:this|yourself)\b)"),
    _phrase("one_of_them", r"\b(?:this|that|which|it)(?:'s| is| makes| completes| counts as| equals)(?: up)? {N} (?:\w+ )?(?:breath(?: cycle)?|cycle|round|rep|repetition)\b"),
    _phrase("time", r"(?:exercises|moves|movements|stations|stretches|poses|postures|positions|drills|holds)(?: of|,|:| [–—-]| x| ×| @| at| for)* (?:about )?{T} (?:each|apiece)\b(?! side| leg| arm| way)"),
    _phrase("beat_each", r"(?<=, ){T} each(?=[.,;]|\W*$)"),
    _phrase("other", rf"(?<!repeat ){{N}}(?: different| separate)? times? (?:\w+ )?(?:a|per|each|every|during the|in a|in the|through(?:out)? the|over the) (?:\w+ )?{_PERIOD}"),
    _phrase("other", r"{X}(?: times?)? (?:\w+ )?(?:this|next|during this|over this|in (?:the )?(?:coming|next)|over the (?:coming|next)) (?:week|fortnight|month)\b"),
    _phrase("reps", r"(?:(?:^|[ (,–—-])(?:x|×)|\b(?:do|doing|perform)) ?{N}(?= (?:every|each) (?:morning|evening|night|afternoon)\b)"),
    _phrase("other", rf"(?<!repeat )(?<!sets of )(?<!set of ){{N}} (?!(?:reps?|repetitions?|of (?:them|these|those)) )(?:\w+ ){{0,2}}(?:a|per|each|every|in a|out of the) {_PERIOD}"),
    _phrase("left_right", r"{T} (?:on (?:the|your) )?(?:left|right)(?: {LIMB})?,? (?:and |then )*{T2} (?:on (?:the|your) )?(?:left|right)"),
    _phrase("left_right_reps", r"{N} ?(?:l|r)\b ?(?:\+|&|and|,|/) ?{N2} ?(?:r|l)\b"),
    _phrase("left_right_reps", r"{N} (?:times )?(?:on |with |to )?(?:the |your )?(?:left|right)(?: {LIMB})?,? (?:and |then )*{N2} (?:times )?(?:on |with |to )?(?:the |your )?(?:left|right)"),
    _phrase("other", r"(?<![x×] )(?<![x×]){N}(?: times?)?(?: (?:or|to) <n\d+>(?: times?)?)? (?:daily|weekly|nightly|monthly|per week|a week)(?! ?[:=])"),
    _phrase("other", rf"{{T}} (?:a|per|each|every|once a|twice a) {_PERIOD}"),
    _phrase("other", r"{T} daily"),
    _phrase("other", r"\b(?:every|each) {T}(?! (?:hold|rest))"),
    _phrase("other", rf"{{N}}(?:st|nd|rd|th)? (?:of )?{_MONTH}\b(?! (?:steps|in place|on the spot|for|with|at))"),
    _phrase("other", rf"\b{_MONTH}\.? {{N}}(?:st|nd|rd|th)?(?=\W*$|[,:;.)]| <[nx]\d+>)"),
    _phrase("other", r"{N} (?:to <n\d+> )?(?:\w+ )?(?:days|nights|mornings|evenings|afternoons|weekends|weeks|months|years|sessions|workouts|visits|classes)\b"),
    _phrase("other", r"{N} (?!rounds|sets|times|reps|circuits|x\b|×)(?:\w+[ -]){0,3}exercises\b"),
    _phrase("other", r"\b(?:these|those|the|following|my|our|all|here are|are|next|first|last|top|best) {N} (?:\w+[ -]){0,3}(?:stretches|moves|movements|poses|postures|positions|steps|phases|tips|ways|drills|fingers|toes)\b"),
    _phrase("other", r"{T}[ -](?:\w+[ -]){0,2}(?:workouts?|routines?|sessions?|class(?:es)?|program(?:me)?s?|videos?|practices?|reads?|guide|meditation|timer)\b"),
    _phrase("time", r"\b(?:each|every)(?: of the)? (?:exercises?|ones?|moves?|movements?|stretch(?:es)?|poses?|stations?|holds?|intervals?|drills?)(?: \w+)? (?:(?:should |will |must )?(?:lasts?|takes?|is|be)|gets)(?: done| performed| held)?(?: for)?(?: about)? {T}(?! (?:in total|altogether|overall|to \w+))"),
    _phrase("time", r"\ball (?:of )?(?:the |these )?(?:exercises|moves|movements|stretches|poses|stations|holds|drills)(?: \w+)? (?:are|should be|must be|last|get)(?: done| performed| held)?(?: for)?(?: about)? {T}(?! (?:in total|altogether|overall|long))"),
    _phrase("other", r"\b(?:totals?|totall?ing|in total|overall|altogether|takes|taking(?! (?:about |around )?<t\d+> (?:up|down|out|in|each way|for|on the way|to (?:lower|lift|raise|rise|come|go|return|stand|sit|descend)))|took|(?:(?<!after )(?<!between )(?:the|these|those|my|our|all)(?: \w+)? (?:exercises|stretches|moves|movements|poses|drills|steps)|they|these|all of (?:them|these))(?: \w+)? take(?! (?:\w+ ){0,3}<t\d+>(?:[ -]long)?(?: of)? (?:rest|breaks?|pauses?|breathers?|recovery|off|to\b))|(?:will|can|only|just|should|may|might|could)(?: \w+)? take|less than|in just|in only|in under|within|need|needs|spend|spare)(?: \w+)?(?: you)?:? {T}"),
    _phrase("other", r"{T} (?:in (?:all|total)|total\b|altogether|of recovery(?= (?:time|days?|weeks?|is|are|after|from|before))|between (?:sessions|workouts)|before (?:bed|bedtime|breakfast|lunch|dinner|meals?|eating|sleep|going|work|training|exercis\w+|you(?! (?:\w+ )?(?:relax|lower|let|release|rest|switch|change|swap|come|return|repeat|move|go back|straighten|bend|slowly|gently|lift|sit|stand|lie|go on|carry on|continue|walk (?:your|the|back|up|out|in)|step|push|press|pull|draw|fold|roll|turn|raise|reach|place|bring|put|take|curl|uncurl|tuck|open|close|extend|swing|slide|drop|unfold|uncross)\b)(?! (?:begin|start)\W*$)(?! (?:start|begin|do|try|attempt|perform|go)\b[^.;<>]{0,20}\b(?:next|other|another|again|second|following|sets?|rounds?|reps?)\b))|ago|later|long(?! (?:slow |easy |steady )*(?:run|walk|ride|jog|swim|row|hike|bike))|apart|of (?:your|our|my|the|their) (?:time|day|morning|evening)|out of|old|to (?:complete|finish))\b"),
    _phrase("other", r"\b(?:takes?|took|needs?|requires?|in|within) (?:only |just |about |at least |up to )*{T} to recover\b"),
    _phrase("other", r"(?<!for ){T} before you (?:begin|start)\W*$"),
    _phrase("other", r"{N}(?: times?)? (?:in|within) (?:any |every )?<[tnx]\d+>"),
    _phrase("other", r"^\W*{N} (?:\w+ ){0,2}(?:moves|movements|exercises|stations|stretches|poses|drills|postures)\W*$"),
    _phrase("other", r"^\W*{N} (?:[\w-]+ ){0,4}?(?:moves|movements|exercises|stretches|poses|drills|postures|asanas)(?= (?:for|that|which|you|every|from|against)\b| to (?!each|the (?:left|right)))"),
    _phrase("other", r"{N}[ -](?:(?!rounds?\b|sets?\b|times\b|of\b|the\b|this\b|reps?\b|x\b)[\w-]+ ){0,2}(?:circuit|routine|workout|flow|sequence|program(?:me)?|challenge|plan)\b"),
    _phrase("other", r"^\W*{N} (?:best|simple|easy|great|quick|basic|essential|gentle|effective|key|more|yoga|top|favou?rite) (?:[\w-]+ ){0,3}?(?:moves|movements|exercises|stretches|poses|drills|postures|asanas)\b(?! (?:on|per|each|to|in each))"),
    _phrase("after", r"^(?:then,? )?after {T},"),
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
    _phrase("other", r"\brepeat (?:(?:exercises?|steps?|numbers?|nos?|moves?|items?|#) ?)?{N} (?:on|with|for|to) (?:the |your )?(?:other|opposite|left|right)\b"),
    _phrase("counted", r"\b(?P<phase>breathe in|breathe out|inhale|exhale|hold(?:ing)?|rest|relax|pause|in|out|wait|squeeze|squeezing|stay|keep(?: \w+){1,3}|retain(?: \w+){0,3}|tighten|tense|press|push|stretch|clench|freeze|up)(?: (?:it|them|there|here|this|that|for|to|and|a|the|slow|of|count|[a-z]+ly|your breath|the position|now|through (?:the|your) (?:nose|mouth)))*[ .,:…–—-]*{C}"),
    _phrase("silence", r"[\[(*_]\W*(?:(?:long|short|silent|brief|a) )*pause\b\W*(?:for |of )?{T}[^\])*_]*[\])*_]"),
    _phrase("ready", r"\[ready(?: for)? {T}\]"),
    _phrase("tempo_with_x", r"(?:@|\btempo)(?: of| is)?:? ?{N}x{N2}"),
    _phrase("tempo_with_x", r"(?:\bat (?:an? )?|\bwith (?:an? )?|[(,;] ?){N}x{N2}\)? tempo\b(?! [a-z]+s\b)"),
    _phrase("beat", r"(?:@|\bat a tempo of|\bone every|\bevery) ?{T}\]?"),
    _phrase("other", r"^\W*(?:the )?total\b.*"),
    _phrase("other", r"^\W*(?:(?:(?:total |training )?volume|stimulus|duration|time domain|score|load)\W*[:–—-] ?)?(?:very )?(?:short|medium|moderate|long|low|high|light|heavy) \((?:{T}|{N} (?:total )?reps)\)"),
    _phrase("other", r"\b(?:hold|holding|grab|grabbing|grasp|grasping|grip|take|taking|with|using|use) {N} (?:(?!x\b|times\b|reps?\b)[\w-]+ ){0,2}?(?:dbs?|kbs?|dumb-?bells?|kettle-?bells?|barbells?|weights?|plates?|bottles?|cans?|balls?|bands?|sticks?|books?|ends?)\b"),
    _phrase("other", r"\b(?:weights?|loads?|resistance|dumb-?bells?|kettle-?bells?|bands?) (?:(?:that|which|where|heavy enough|light enough|with which) )?(?:you|allow\w*|lets?|makes?|lifted)\b[^.;:<>]{0,40}{N}(?: to <n\d+>)? ?(?:\w+ )?(?:reps?|repetitions|times)\b"),
    _phrase("other", r"^\W*{N} (?:super-?sets?|tri-?sets?|giant sets?)\b(?! of|:)"),
    _phrase("other", r"(?:=|\bcounts as|\bequals|\bmakes) ?{N} (?:reps?|repetitions?|rounds?|sets?)\b"),
    _phrase("other", r"\bthere (?:are|is) {N} (?:\w+ )?(?:super-?sets?|tri-?sets?|giant sets?|pairs|circuits?|blocks?|parts?|sections?)\b"),
    _phrase("rounds", r"\b(?:each|every) (?:super-?set|tri-?set|giant set|pair|circuit|block) (?:is|gets|must be|should be|will be) (?:to be )?(?:done|performed|repeated|completed) {N} times"),
    _phrase("other", r"\b(?:for|making|in) (?:a |about |your )*total\b(?: (?!rest\b|hold\b|plank\b)\w+){0,3}? of (?:about |around |roughly )*{T}"),
    _phrase("other", r"\btotal (?:time|duration|workout|length)\b[^.;<>]{0,20}{T}"),
    _phrase("other", r"\b(?:add|adding|increas(?:e|ing)(?: \w+){0,4} by|go up by|decrease by) (?:another )?{X}(?! (?:sets?|rounds?)\b)(?: per \w+)?"),
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
    _phrase("sets_time", r"{N} ?(?:x|×| times(?: for)?) ?{T}(?!'s? (?:of )?(?:rest|recovery|pause|break|between|apart|later|in between)\b)"),
    _phrase("sets_by_a_stroke", r"(?<!/){N}/{T}(?!/)"),
    _phrase("work_and_rest", r"{T}(?: of)? ?(?:work|on|effort|hard|fast|go|jumps?|jumping|running|sprint(?:s|ing)?)?,? ?(?:[:/,]|followed by|then|and|\+) ?{T2}(?: of)? ?(?:off|easy)\b(?:,? ?(?:x|×|for)? ?{N}(?: rounds?| times)?)?"),
    _phrase("work_and_rest", r"{T}(?: of)? (?:work|on|effort|hard|fast|go|all out)\b,? ?(?:[:/,–—-]|followed by|then|and|\+)? ?{T2}(?: of)? ?(?:off|rest|easy|recovery|pause)\b(?:,? ?(?:x|×|for)? ?{N}(?: rounds?| times)?)?"),
    _phrase("interval", r"{T}(?: ?(?:hangs?|work|on|hold|holds|effort|jog|run|row|bike|ride|swim|skip|sprint|walk|hard|fast|steady|go))? ?(?:[:/]|, ?|followed by|then|and) ?{T2} ?(?:rest|off|pause|break|recovery)\)?(?: ?(?:x|×|for) ?{N})?"),
    _phrase("rounds", r"^\W*(?:the )?(?:circuit|super-?set|tri-?set|giant set|series|sequence|flow|block|finisher|workout)s?(?: [a-d\d])? ?[(:–—-]+ ?{N} ?(?:x|×)\W*$"),
    _phrase("rounds", r"^\W*(?:the )?(?:circuit|super-?set|tri-?set|giant set|series|sequence|flow|block|finisher|workout)s?(?: [a-d\d])? ?[(:–—-]+ ?(?:x|×) ?{N}\W*$"),
    _phrase("rest", r"{T} (?:to (?:change|switch|swap|rotate|transition|move(?: on)?)(?: over| stations?| exercises?| machines?)?(?: (?:on )?to the next (?:station|exercise|one|move|movement|machine))?|to (?:get|go|walk|jog|reach|get ready for|set up(?: for)?)(?: on| over)?(?: to)? (?:the|your) next (?:station|exercise|one|move|movement|machine)|(?:of )?transitions?)(?=[.,;)]|\W*$| between| and)"),
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
    _phrase("length", r"(?<![x×])(?<![x×] ){N} (?:easy|steady|choice|moderate|free(?:style)?|backstroke|breast(?:stroke)?|fly|kick|pull|swim|im|medley|crawl|cool ?down|warm ?up)(?=\W*$|[,;(]| on <| @)"),
    _phrase("distances", r"{N} ?(?:x|×) ?{N2}(?: ?m\b)?(?: [\w-]+){0,4}? ?(?:(?=@ ?<t)|\b(?:free(?:style)?|backstroke|back(?=\W*$|[,;])|breast(?:stroke)?|butterfly|fly|kick|pull|drill|swim|im|medley|crawl)\b(?!-))"),
    _phrase("other", r"(?:(?<=[x×]) ?\(|@ ?\(?){N} ?(?:x|×) ?<x\d+> ?(?:#|kgs?|kilos?|lbs?|pounds?)"),
    _phrase("sets_reps", r"{N} ?(?:x|×) ?{N2}"),
    _phrase("sets_reps", r"{N} (?:\w+ ){0,2}(?:sets?|lots|series) (?:of|x|×|with|by)? ?{N2}(?: (?:reps?|repetitions?|times))?"),
    _phrase("sets_time", r"{N} (?:\w+ ){0,2}(?:sets?|lots|series) (?:of|x|×|for)? ?{T}"),
    _phrase("sets_reps", r"\bsets?\"? ?[:=–—] ?\"?{N}{~}\breps?(?:etitions)?[:=] ?{N2}"),
    _phrase("ways", r"{N} (?:\w+ )?\w+,? (?:and |then )+{N2} (?:\w+ ){0,2}?(?:the other (?:way|direction)|in reverse|in the other direction)\b"),
    _phrase("ways_back", rf"{{N}}(?: times)?[ ,;.]+(?:(?:and|then|next)\b,? ?)*(?:[\w-]+ ){{0,3}}?(?P<from>{_WHERE}) (?:(?:then|to|and|side) )+(?:the )?(?P<to>{_WHERE})\b[^.:;<>]{{0,20}}{{N2}}(?: times)?"),
    _phrase("ways_back", r"{N}(?: times)?[ ,;.]+(?:(?:and|then|next)\b,? ?)*(?:[\w-]+ ){0,3}?from (?:the )?(?P<to>top|bottom|upper|lower) (?P<from>left|right)\b[^.;<>]{0,60}{N2}(?: times)?"),
    _phrase("left_right_reps", r"{N} ?\(?(?:r|right)\)?[ ,/]+(?:and )?{N2} ?\(?(?:l|left)\b\)?"),
    _phrase("left_right_reps", r"{N} ?\(?(?:l|left)\)?[ ,/]+(?:and )?{N2} ?\(?(?:r|right)\b\)?"),
    _phrase("ways", r"{N} (?:\w+ ){0,5}?(?:one way|(?:in )?one direction|clockwise|to the left|to the right|forwards?|back(?:wards?)?|inwards?)(?: direction)?(?:,? (?:and|then|or|do|complete|make|perform|repeat))*,? {N2} (?:\w+ ){0,5}?(?:(?:in )?the (?:other|opposite)(?: way| direction)?|(?:anti-?|counter-?)clockwise|to the left|to the right|back(?:wards?)?|forwards?|outwards?)"),
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
    _phrase("hold_count", r", (?:a |for a )?(?:slow )?count of {N}"),
    _phrase("reps", r"\baim for {N}(?=[.,;]|\W*$| before| each| per| on)"),
    _phrase("reps", r"(?:^\W*|\b(?:i|we) )did {N}(?=[,.;]|\W*$)"),
    _phrase("rounds", r"\buntil you(?:'ve| have)? (?:done|completed|made|counted) {N} (?:turns|rounds|circuits|laps|cycles)\b"),
    _phrase("repeat", r"\b(?:repeat|continue|carry on|go on|keep (?:going|repeating|at it|(?:doing|repeating) (?:this|it)))\b(?: (?:this|it|like this|in this way|the \w+))?,? until you(?:'ve| have)? (?:done|completed|managed|made|reached|counted) {N}(?! (?:sets|rounds|turns|circuits|laps|cycles)\b)"),
    _phrase("reps", r"\buntil you(?:'ve| have)? (?:done|reached|clocked up|counted|completed|hit|get to|got to|made) {N}"),
    _phrase("cycles", r"\b(?:cat(?:[ /–-]+(?:and |& )?|, )cows?|pelvic (?:tilts?|clocks?))\b[^.;<>]{0,30}{N} (?:\w+ )?rounds\b"),
    _phrase("cycles", r"\b(?:run|go|work|get) through (?:all|both|the|these)[^.;:()]{0,40}? {N} times\b"),
    _phrase("pause_hold", r"{T}[ -](?:pause|hold|squeeze|stop) (?:at|in|on) "),
    _phrase("rest_between_them", r"\b(?:with|allowing|leaving) (?:an? |short |brief )*(?:intervals?|gaps?) of (?:about )?{T}"),
    _phrase("rest_between_them", r"\brest(?:ing)?(?: for)? {T} after (?:each|every)(?: one)?(?=$|[.,;)!])"),
    _phrase("rest_between_them", r"\brest(?:ing)?(?: for)? {T}(?: in)? between(?=$|[.,;)!])"),
    _phrase("rest_between_them", r"{T}(?:'s?)?(?: of)?(?: \w+)?(?: period| interval| break)? (?:in )?(?:between|btw|b/w)(?=$|[.,;)!])"),
    _phrase("tempo_code", r"(?:@|\btempo)(?: of| is)?:? ?(?:<x(?P<x>\d+)>|{N})(?! (?:s|sec))"),
    _phrase("tempo_code", r"<x(?P<x>\d+)>\)? tempo\b"),
    _phrase("tempo_phase", r"(?P<down>\b(?:lower|sink|descend|on the way down)(?:ing)?|(?:^|[,;:(] ?|\b(?<!up )(?:and|then) )down)(?: \w+){0,3}?(?: for| in| over| during| takes?| is)? {T}"),
    _phrase("tempo_phase", r"\btak(?:e|ing) {T} to (?P<down>(?:come|go|get)(?: back)? down|lower|return|sink|descend)\b"),
    _phrase("tempo_phase", r"{T}(?: are| is)?(?: (?:to|for|on the way))? (?P<down>(?:lower|go(?:ing)? down|come down|sink|down|descend|lowering)\b)"),
    _phrase("tempo_phase", r"(?P<up>\b(?:rise|lift|raise|ascend|push up|come up)(?:ing)?|(?:^|[,;:(] ?)up)(?: \w+){0,2}?(?: for| in| over| during) {T}(?! (?:hold|rest))"),
    _phrase("tempo_phase", r"{T} (?:(?:to|for|on the way) )?(?P<up>(?:lift|go up|come up|rise|up|stand up|push up|raise|lifting)\b)"),
    _phrase("tempo_phase", r"(?P<down>\b(?:lower|sink|descend|down)) \({T}\)"),
    _phrase("tempo_phase", r"(?P<up>\b(?:rise|lift|raise|push up|stand up|up)) \({T}\)"),
    _phrase("other", r"\b(?:up|down|lower|lift|raise|(?<!, )(?<!breathe )(?<!breath )(?<!breathing )(?<!blow )(?<!sigh )out|back)(?:ing)?\b (?:\w+ )?(?:for|in|over|to) (?:a count of )?(?:{N}|{T})(?: \w+)?,? (?:and |then )?(?:up|down|lower|lift|back|hold|out)(?: \w+)? (?:for|in|over|to) (?:a count of )?{X}"),
    _phrase("reps", r"\b(?:keep going|continue|carry on|go on|do (?:this|it|that)|repeat)(?: \w+){0,2} for {N} {NOTREPS}(?:[\w-]+ ){0,2}[\w-]+s\b"),
    _phrase("reps", r"^\W*(?:do|complete|perform|make) a total of {N} {NOTREPS}(?!sets?\b|rounds?\b|days?\b|weeks?\b)[a-z][\w -]*\W*$"),
    _phrase("another_set", r"\b(?:do|and|then|for) (?:another|a second|one more) set\b(?! of <)"),
    _phrase("rest_between", r"\brest ?/ ?(?P<between>sets?|reps?|rounds?|exercises?):? ?{T}"),
    _phrase("rest_between", r"{T} (?:of )?(?:rest|pause|break|recovery|off) (?:in )?between (?:each |every |the |all |your )*(?P<between>\w+)"),
    _phrase("rest_between_later", r"(?<!no rest )(?<!no break )(?<!no pause )\bbetween (?:each |every |the |all |your )*(?P<between>rounds?|sets?|laps?|circuits?|exercises?|stations?|hangs|reps|goes|intervals|efforts|lengths?)(?: \w+)?,? [^.;<>]{0,40}?{T}(?! (?:rest |of rest )?(?:in )?(?:between|after) (?:the |each |all )?\w)"),
    _phrase("rest_between_later", r"\bbetween (?:each |every |all )*(?P<between>hands|arms|legs|(?:the )?sides)(?: \w+)?,? [^.;<>]{0,40}?{T}"),
    _phrase("rest_between", r"{T}(?:'s?)?(?: \w+){0,6}? (?:in between|between|btw|b/w) (?!(?:the|your) {LIMB}\b)(?:each |every |the |all |your )*(?P<between>\w+)"),
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
    _phrase("hold", r"{T}[ -]?(?:hold|holds|squeeze|isometric|iso hold)\b"),
    _phrase("hold", r"(?:(?:^|[,;(–—+-]|\b(?:with|for|and|a)\b) ?|\bpause (?:for )?|\bx){T} (?:pause |hold |squeeze |stop )?(?:at|on|in) (?:the )?(?:top|bottom|peak|end)(?=\W*$|[,;.)]| of (?:each|every|the (?:movement|rep|lift|squat|curl|press|raise|stroke)))"),
    _phrase("hold", r"{T} at (?:the )?(?:eor|end[ -]range|end of (?:the )?range)\b"),
    _phrase("hold", r"\b(?:a|each) (?:hold|pause) of (?:about |at least |up to )?{T}"),
    _phrase("hold", r"\b(?:hold|holds|hold time|hang|isometric)(?: time| for)?\"? ?[:=–—] ?\"?{T}"),
    _phrase("rest", r"^\W*(?:time |seconds )?off(?: time)?(?: ?[(\[][^()\[\]<>]{1,12}[)\]])? ?[:=] ?{T}"),
    _phrase("time", r"\b(?:time|duration|length|dose|dosage|work)\"? ?[:=–—] ?\"?{T}"),
    _phrase("reps", r"\b(?:number of )?(?:reps?|repetitions?|repeats?|repeat|times|count|dose|dosage|amount|quantity|how many(?: times)?)\"? ?[:=–—] ?\"?{N}(?! ?(?:x|×) ?\()(?! (?:\w+ )?breaths?\b)(?: times)?(?! ?(?:sets?|rounds?)\b(?! ?[:=]))"),
    _phrase("repeat", r"^\W*(?:the )?(?:total )?(?:number|no\.?)(?: of (?!(?:days?|weeks?|months?|sessions?|workouts?|sets?|rounds?|circuits?|cycles?|breaths?|seconds?|minutes?)\b)(?:\w+ )?\w+)? ?[:=] ?{N}\W*$"),
    _phrase("sets", r"(?<!^<n\d> )(?<!for <n\d> )(?<!first )(?<!second )(?<!third )(?<!fourth )(?<!last )(?<!next )(?<!final )(?<!each )(?<!every )(?<!per )(?<!one )(?<!main )\b(?:number of )?sets?\"? ?[:=–—] ?\"?{N}"),
    _phrase("sets", r"(?:^|[—–,;:(/|-] ?)sets {N}(?=[,;.)—–/|]|\W*$| [—–/|-])"),
    _phrase("hold", r"[—–,;(/|-] ?hold {T}(?=[,;.)—–/|]|\W*$| [—–/|-])"),
    _phrase("reps", r"(?:^|[—–,;:(/|-] ?)reps {N}(?=[,;.)—–/|]|\W*$| [—–/|-])"),
    _phrase("rest_between", r"\bafter (?:each|every) (?P<between>set|round|lap|circuit|exercise),? [^.;<>]{0,12}?\b(?:walk|stroll|shake|breathe|sit|lie|relax|pause|break|off)\b[^.;<>]{0,30}?{T}"),
    _phrase("rest_between", r"\brest after (?:each |every |the |all )?(?P<between>\w+)(?: of)?:? {T}"),
    _phrase("rounds", r"(?<!^<n\d> )(?<!for <n\d> )\b(?:number of )?(?:rounds?|circuits?|cycles?)\"? ?[:=–—] ?\"?{N}"),
    # Rest.
    _phrase("rest_between", r"\b(?:rest(?:ing)?|paus(?:e|ing)|break|recover(?:ing)?|repose)\b{~}{T}{~}\b(?:between|in between|after each|after every|before the next) (?:each |every |the |all |of |your )*(?P<between>\w+)"),
    _phrase("rest_between", r"{T}(?: of| for(?: a)?|'s?)? ?-?(?:rest|pause|break|recovery|breather|off|walking)(?: \w+)? (?:in between|between|after each|after every|btw) (?:each |every |the |all |of |your )*(?P<between>\w+)"),
    _phrase("rest_between", r"\bbetween (?:each |every |the |all |of )*(?P<between>\w+),? {~}\b(?:rest(?:ing)?|pause|break|recover)\b{~}{T}"),
    _phrase("rest", r"{T}(?: ?(?:of|-|'s?|s'))? ?(?:(?:easy|full|complete|total|passive|active|short|brief) )?(?:rests?|pause|break|breather|recovery|recoveries|rec|ri|r\.i\.|off(?= between))\b"),
    _phrase("rest", r"(?<!before )(?<!without )\b(?:relaxing|releasing|letting (?:it |them |that )?go|softening)(?: (?:each|it|them|all|that|one|of|the (?!tension|breath|air)\w+))* for (?:about |around )?{T}"),
    _phrase("rest", r"(?<!without )(?<!without pausing to )(?<!without stopping to )(?<!no )(?<!do not )(?<!don't )\b(?:rest(?:ing|s|ed)?|repose|pause|(?<!muscle )(?<!muscles )(?<!them )(?<!it )(?<!to )relax(?! and (?:breathe|hold|stay|lie|sit))|recover|break|breather|catch your breath|get your breath back)\b(?! (?:of (?:the|your|my|this)|your|the|one|both|(?:it |them )?(?:on|against|in)|with|lightly|comfortably)\b)(?:(?!,| and| then| before (?:you )?(?:row|run|jog|walk|cycl|rid|swim|skip|march|sprint|climb|paddl|do|perform|hold)(?:[nmp]?ing|e)?\b)[^.;:<>()]|(?<!> rest)(?<!> break)(?<!> pause)(?<!> recovery)(?:,| and| then)(?! (?:and |then |now |slowly |gently )*(?:(?:finish|end|go on|carry on|continue|march|jog|run|walk fast|skip|hop)\b|(?:[a-z]+ ){0,6}?(?:hold|stay|keep|squeeze|stretch|push|pull|press|lift|do|perform|repeat|another)\b))){0,60}?\(?{T}"),
    # Breathing.
    _phrase("breath_code", r"\bbreath\w*\b[^.;<>]{0,30}<x(?P<x>\d+)>"),
    _phrase("breath_code", r"<x(?P<x>\d+)> (?:\w+ )?breath\w*\b"),
    _phrase("known_code", r"<x(?P<x>\d+)>(?= (?:technique|method|pattern|rhythm|ratio|cycle|trick|exercise)s?\b|\W*$)"),
    _phrase("sets_code", r"(?<!tempo )(?<!@ )(?<!@)<x(?P<x>\d+)>(?=\W*$|,? ?(?:reps|at|@|\(|with|kg|lbs?)\b| ?[(@])"),
    _phrase("breath", r"\b(?P<phase>draw(?:s|ing)? (?:in )?(?:the |a |your )?(?:breath|air)|draw in|take in|(?:take|draw) (?:the |some |your )?(?:air|breath) in|let (?:it|(?:the|your) (?:air|breath))(?: \w+)? (?:out|go)|blow out(?! your cheeks?| the cheeks?)|(?:releas|expel)(?:e|l?ing)? (?:the |your )?(?:breath|air)|hold (?:the|your) breath|retain (?:the|your) (?:breath|air)|(?<!as you )(?<!when you )(?<!once you )(?<!while you )(?:breathe out|breathe in))\b(?! (?:this|that|the same) (?:\w+ )?(?:way|manner|fashion|pattern|rhythm))(?:(?! (?:hold|stay|keep|squeeze|remain|maintain|freeze|linger|stand|balance)(?:ing)?(?: |\b(?=,)))[^.;:<>()]){0,60}?(?:(?:for|over|during|to) (?:a )?(?:count of )?{N}(?! (?:(?:deep|slow|full|long|big|easy) )*breaths?\b)|(?:for|over|during|in)? ?{T})"),
    _phrase("breath", r"(?<!hold )(?<!hold it )\b(?P<phase>in)\b (?:for |over |to )?(?:a count of )?{N}(?=(?:[^.;]|\.{2,}){0,50}\bout (?:(?:on|with) (?:an? )?\W?[a-z]{1,8}\W?(?: sound)? )?(?:for |over |to )?(?:a count of )?<[nt])"),
    _phrase("breath_more", r"\b(?P<phase>(?:hold|keep|retain)ing (?:the|your) (?:breath|air))(?: in)?(?: again)?(?: for| over)?(?: a)?(?: slow)?(?: count of)? (?:{N}|{T})(?! (?:times|rounds|breaths))"),
    _phrase("breath_more", r"(?<!down )(?<!up )(?<!belly )(?<!tummy )(?<!stomach )(?<!navel )(?<!abdomen )(?<!abs )(?<!button )(?<!chin )(?<!hold )(?<!hold it )(?<!holding )\b(?P<phase>(?:hold|keep|stay)(?: it)? (?:in|out|empty|full)|in|out|hold|retain|pause|keep|releas(?:e|ing))(?: (?:it|again|slowly|the (?:breath|air)(?: in)?|through \w+(?: \w+)?|your breath|empty|full))*(?: for| over| to| during)?(?: a)?(?: slow)?(?: count of)? (?:{N}(?! (?:times|rounds|cycles|(?:(?:deep|slow|full|long|big|easy) )*breaths?|beats of)\b)(?! (?:[a-z]+ ){0,2}\W?(?:sips|sniffs|puffs|bursts|strokes|steps|stages|parts)\b)|{T})"),
    _phrase("breath", r"(?<!belly )(?<!tummy )(?<!stomach )(?<!navel )(?<!abdomen )(?<!abs )(?<!button )\b(?P<phase>breathe in|breathing in|inhale|breathe out|breathing out|exhale|in|out|hold|pause|rest|wait)\b(?:{~}(?:for|to))?(?: (?:a |the )?(?:slow )?count of)? {N}(?: (?:counts?|beats?))\b"),
    _phrase("breath", r"\b(?P<phase>breathe in|breathing in|(?<!of the )(?<!of your )(?<!of an )(?<!of each )inhal(?:e|ing)|breathe out|breathing out|(?<!of the )(?<!of your )(?<!of an )(?<!of each )exhal(?:e|ing))\b(?! (?:this|that|the same|a similar) (?:\w+ )?(?:way|manner|fashion|pattern|rhythm))[^.;:,<>()]{0,50}?(?:(?:for|to|over|of|:)(?: a)?(?: slow)?(?: count of)? ?{N}(?! (?:times|(?:(?:deep|slow|full|long|big|easy) )*breaths?\b))|(?:for|to|over|:)? ?{T})"),
    _phrase("breath", r"\b(?P<phase>hold|retain|keep|pause|stay|rest)(?: (?:your|the|that|this|it|again|in|out|here|empty|full|with|lungs))+ (?:breath|air(?= (?:in|for)\b))\b{~}{T}"),
    # Holding for counts and breaths.
    _phrase("hold_count", r"\b(?:hold|stay|keep|remain|squeeze|pause|balance|maintain)\b{~}(?:a |the )?(?:slow |full )?count of {N}"),
    _phrase("hold_count", r"(?:,|\band|\bthen) count (?:slowly )?(?:up )?(?:to )?{N}(?! times)"),
    _phrase("hold_count", r"\b(?:hold|stay|keep|remain|squeeze|pause|balance|maintain)\b{~}{N} (?:slow )?(?:counts|beats)\b"),
    _phrase("hold_count", r"\b(?:hold|stay|squeeze|pause|retain)\b(?: [a-z]+){0,4} \((?:for )?{N} (?:slow )?(?:counts|beats)\)"),
    _phrase("hold_count", r"\b(?:hold|stay|squeeze|keep|pause|stand|stood|remain)\b[^.;:()<>]{0,80}?\bcount(?:ed|ing|s)?(?: \w+)? (?:up )?to {N}"),
    _phrase("hold_count", r"\b(?:hold|stay|squeeze|keep|pause|sustained?|remain)\b[^.;:()<>]{0,60}?\b(?:count|counts) {N}"),
    _phrase("hold_count", r"\b(?:hold|stay|squeeze|keep|pause|retain)\b[^.;:()<>]{0,60}?\b(?:while|until) {N} (?:is|are|may be|can be|has been|have been) counted"),
    _phrase("hold_count", r"^\W*(?:now )?count (?:slowly |gently )?(?:up )?to {N}(?! times)"),
    _phrase("hold_count", r"\b(?:hold|squeeze|pause|stay)\b(?: (?:it|this|that|there|here|again|once more|empty|out|your breath|the breath|the air out|at the (?:top|bottom|end)))* for {N}(?=[,.;)]|\W*$)"),
    _phrase("hold_count", r"\b(?:hold|squeeze|stay): ?(?:for )?(?:a )?(?:slow )?count of {N}"),
    _phrase("breaths", r"^\W*(?:no\.? of |number of )?breaths(?: \([^()]*\))?: ?{N}\W*$"),
    _phrase("breaths", rf"{{N}} (?:{_BREATH_WORDS},? (?:and )?)*(?:\w+ )?breath(?:s|ing cycles)?\b(?! count)"),
    # Rounds, sets, repetitions.
    _phrase("rounds", r"\b(?:do|repeat|perform|go through)(?: (?:them|these|those))? all {N} times(?! each)"),
    _phrase("rounds", rf"\b{_REPEAT}\b{{~}}\b{WHOLE}\b{{~}}{{N}}(?! (?:(?:main|different|basic|of (?:the|these|my|your)|simple|easy) )?(?:grips|holds|moves|movements|exercises|drills|stations|stretches|poses)\b)(?: (?:times|rounds|sets))?(?: (?:in all|in total|over|through))?"),
    _phrase("rounds", r"\bgo (?:round|around|through) (?:the|all|it|them|this|these)\b{~}{N} times\b"),
    _phrase("repeat", r"\bgo (?:round|around)\b(?: \w+)? {N} times\b"),
    _phrase("rounds", r"\b(?:each|every|all)(?: of)?(?: the| these)? (?:exercise|move|movement|station|stretch|pose|drill|one)(?:e?s)? <x\d+> times(?: through)?(?:,? (?:and|then))* repeat(?: (?:this|it|that|them|all|everything|the (?:list|lot)))* {N}(?: more)? times\b(?! (?:on|with|per|each|a)\b)"),
    _phrase("rounds", r"{N} ?(?:x|×) ?(?=\()"),
    _phrase("repeat", r"^\W*{N} ?(?:x|×):?\W*$"),
    _phrase("repeat", r"^\W*(?:x|×) ?{N}:?(?:\W*$|\W+(?=repeat\b))"),
    _phrase("rounds", r"\brepeat (?:these|this|those|the) (?:<t\d+> )?(?:[\w-]+ )?(?:cycles?|rounds?|circuits?) {N} times\b"),
    _phrase("rounds", r"{N} (?:goes|times) (?:at each|through|round|around|over)\b(?! the (?:\w+ )?(?:rooms?|halls?|tracks?|fields?|blocks?|gardens?|house|tables?|park|pitch|court|gym|chairs?|cones?)\b)"),
    _phrase("other", r"\b(?:cap|time cap|tc)\b:? {T}"),
    _phrase("other", r"{T} (?:time )?cap\b"),
    _phrase("other", r"(?<=\w)(?<!\bset)(?<!\brep)(?<!\bround)(?<!\bbreath)(?<!\binterval) ?= ?(?:about |approx\.? ?|roughly |~ ?)?{T}"),
    _phrase("unread", r"\b(?:amrap|rounds as possible)\b[^.;<>]{0,30}?{T}"),
    _phrase("unread", r"(?:\bevery minute\b|(?<!> )\bemom\b:?)[^.:;<>]{0,30}?{T}"),
    _phrase("unread", r"{T} (?:emom|amrap)\b"),
    _phrase("cycles", r"{N} (?:slow|smooth|gentle|soft|fluid|flowing|controlled)(?:,? (?:and )?\w+)? rounds?\b"),
    _phrase("rounds", r"{N} (?:\w+ ){0,2}(?:rounds?(?! the\b)|rds?|rnds?|circuits|laps?|rft)\b"),
    _phrase("cycles", r"{N} (?:\w+ ){0,2}cycles?\b"),
    _phrase("sets", r"{N} (?!(?:in|per|for|each|every|a) )(?:\w+ ){0,2}(?:sets?|lots)\b(?! up)"),
    _phrase("repeat", rf"\b(?:do|perform|complete|carry(?= (?:this|it|that) out\b)) (?:this|it|that|these|the same|all this)\b{{~}}{{N}} {_FILLER}times?\b"),
    _phrase("repeat", r"\b(?:be|is|are|to be) (?:done|repeated|performed|executed|made|practi[sc]ed|taken|gone through)\b{~}{N}(?: of)? times\b"),
    _phrase("reps_range", r"{N} (?:nor|and|or|but)(?: not)? (?:more than )?{N2} (?:of (?:these|them|those)|times|repetitions|movements)"),
    _phrase("repeat", rf"\b(?:repeat(?:ed|ing)?|again)\b{{~}}{{N}} {_FILLER}(?:times?|reps?|repetitions?)\b"),
    _phrase("repeat", r"\brepeat(?: (?:it|this|that|all|everything))? (?:[x×] ?)?{N}(?: ?[x×])?(?=\W*$|[.,;)])"),
    _phrase("repeat", r"\brepeat(?: (?:this|it|that|the \w+(?: \w+)?|these|on \w+ \w+|for))* (?:for )?{N}(?=$|[.,;)]| (?:on|with|per|each|for each|in|and|to)\b)"),
    _phrase("reps", rf"{{N}} {_FILLER}(?:times?|reps?|repetitions?|repeats)\b"),
    _phrase("reps", rf"{{N}} {_NOT_REPS}(?:[\w-]+ ){{0,3}}(?:on |with |for |per |in |to |/ ?)?{_EACH} (?:{{LIMB}}|ways?|directions?)\b"),
    _phrase("reps", r"{N} ?(?:per|each|every|/|ea\.?|a|to each|e) ?(?:{LIMB}|way|direction|/s)\b"),
    _phrase("listed_reps", r"(?<=, ){N} {NOTREPS}(?:\w+ ){0,2}\w+s(?=[,.;]| [–—-] |\W*$)"),
    _phrase("reps", r"(?<=\(){N} {NOTREPS}(?:[\w-]+ ){0,2}[\w-]+s(?=, ?<[nt])"),
    _phrase("reps", r"(?:[:–—] ){N} {NOTREPS}(?:[\w-]+ ){0,2}[\w-]+s(?=[,.;]|\W*$)"),
    _phrase("reps", r"{N} (?:\w+ ){0,2}apiece\b"),
    _phrase("reps", r"{N} (?:each|ea)\b"),
    _phrase("reps", r"{N} (?:\w+ )?(?:on|with|for) (?:that|this|the first|one|the (?:left|right)|your (?:left|right))(?: (?:{LIMB})\b|(?<=right|.left)(?=\W*$|[.,;]))"),
    _phrase("reps", r"{N} (?:\w+ ){0,3}(?:in|to|per) (?:each|every|both|either) (?:direction|way|{LIMB})s?\b"),
    _phrase("reps", r"(?<!no, )\b(?:do|only|just)(?: only| just)? {N}(?=$|\W*$|[.,;)]| \()"),
    _phrase("reps", r"\({N}(?= (?:if|when)\b)"),
    _phrase("reps", rf"^(?:then,? )?after {{N}} {_NOT_REPS}(?:[\w-]+ ){{0,2}}[\w-]+s,"),
    _phrase("reps", rf"\brounds? of {{N}} {_NOT_REPS}"),
    _phrase("named_reps", r"^(?!and )[a-z][^.:<>]{2,40}(?:,| [–—-]) ?{N}(?=\W*$|,| \()"),
    _phrase("vague_reps", r"\b(?:repeat|do (?:this|it)|again)\b{~}\b(?:several|a few|some|many|a number of) (?:more )?times\b(?! (?:a|an|per|each|every|daily|throughout|during)\b(?! (?:{LIMB}|way|direction)))"),
    _phrase("vague_reps", r"(?<!at )\b(?:a few|several|a couple of) times\b(?! (?:a|an|per|each|every|daily)\b(?! (?:{LIMB}|way|direction)))"),
    _phrase("to_limit", r"(?:^|[a-z\])] )(?:to|till|until) (?:(?:technical|muscle|muscular|total|complete|near|form)[ -])*(?:failure|exhaustion)\b(?! (?:is|was|will|can|may|builds?|helps?)\b)(?![^.;]*<)"),
    _phrase("to_limit", r"^\W*(?:(?:for )?as (?:(?P<long>long)|many)(?: (?:reps|repetitions|times))? as (?:you can|i can|possible|you are able|you manage)|max(?:imum)?(?: (?:reps|repetitions|effort))?)\W*$"),
    _phrase("to_limit", r"^\W*(?:(?:now|then|and|next|finally),? )*(?:do|perform|try|hang|balance|plank|get|go for|knock out|complete|max(?:imum)? reps of)\b[^.;<>]{0,60}?\b(?:as many|as long)(?: [\w-]+){0,3}? as (?:you can|possible|you are able)\b(?![^.;]*<)"),
    _phrase("vague_hold", r"\b(?:hold|stay|remain|keep|rest|pause|lie|sit|stand)\b{~}\b(?:for (?:a|some) (?:little )?(?:while|moment|time)|as long as (?:you (?:comfortably |possibly |easily )?(?:can|like)|(?:it )?(?:is|feels) comfortable|possible)|"
            r"until (?:you|your (?:lungs|body)) (?:need|have|want|must|crave|beg|long|feel)s?\b[^.;<>]{0,30}\b(?:breathe|breath|inhale|air)\b)"),
    _phrase("vague_hold", r"\b(?:hold|stay|remain|pause|keep|squeeze)\b{~}\b(?:a few|several|some|a couple of) (?:seconds|moments|counts)\b"),
    _phrase("reps", r"\b(?:row|paddl|pull|swim|scull|pedal)\w*(?: [a-z]+){0,3}?(?: for)? {N} (?:[a-z]+ ){0,2}?strokes\b(?! (?:per|a|each)\b)"),
    _phrase("reps", r"{N}[ -]stroke (?:push(?:es)?|pieces?|bursts?|sprints?|starts?)\b"),
    _phrase("reps", r"\b(?:mov(?:e|ing)|go(?:ing)?|travel(?:l?ing)?|shuffl(?:e|ing)|advanc(?:e|ing)|creep(?:ing)?|crawl(?:ing)?|hop(?:ping)?) (?:(?:it|back|forward|forwards|backwards?|sideways|along|ahead|on|for|with|out|about|another) )*{N} (?:small |short |big |large |long |tiny |slow |quick |wide |more )*(?:steps|paces|strides|hops)\b"),
    _phrase("reps", r"(?:^|[ (,–—-])(?:x|×) ?{N}(?![\w°%])(?! (?:directions?|ways?|planes|positions)\b)"),
    _phrase("reps", r"{N} ?(?:x|×)(?= |$|[,.)])(?! <)"),
    _phrase("reps", rf"\b(?!(?:start|begin) with the )(?:do|perform|complete|make|try|aim for|take|give|draw|trace|execute|finish|jump|swing|alternate|alternating|pair|combine|superset|start with|begin with|commence with|work through|crank out|knock out|walk|march|recommend(?: doing)?|suggest(?: doing)?)\b(?: (?:for|about|a|an|another|the|just|it|this|out|with|of|up to|slowly|gently|to))* {{N}} {_NOT_REPS}(?:[\w-]+ ){{0,2}}[\w-]+s\b"),
    _phrase("fragment_reps", rf"^[^\w<]*(?:(?:a |the )?full )?{{N}} {_NOT_REPS}[a-z][\w-]*(?: [\w/-]+){{0,3}}\W*$"),
    _phrase("fragment_reps", rf"^[^\w<]*{{N}} {_NOT_REPS}(?:[\w-]+ ){{0,3}}[\w-]+s\b"),
    _phrase("pulse", r"\bpulse(?: \w+){0,3} (?:for )?{N}"),
    # The other side, the other way.
    _phrase("other_reps", r"\b(?:then|now|and|followed by)(?: (?:do|perform|complete|another|a further|repeat))* {N} (?:times |reps? |repetitions? |more )?(?:on|with|for) (?:the |your )?(?:other|opposite|second)(?: (?:{LIMB})\b(?! (?:on|over|under|behind|across|flat|is|bent|straight))|(?=\W*$|[.,;]))"),
    _phrase("sides", r"\b(?:switch|change|swap)(?:ing)? (?:(?:your|the|to the other|over to the other|over to your other|to your other) )?(?:{LIMB})\b"),
    _phrase("sides", r"\b(?:repeat|do (?:it|this|that|the same)|the same|same thing|again|switch|change|swap)\b[^.;:()]{0,60}?\b(?:other|opposite|second|contralateral) (?:{LIMB})\b"),
    _phrase("sides", r"\b(?:then|now|and|followed by|before|and then)(?: (?:on|with|to|move to|moving to|over to|for|do|repeat|the|your|an?|same))* (?:other|opposite|second) (?:{LIMB})\b(?! (?:on|over|under|behind|across|flat|is|bent|straight))"),
    _phrase("sides", r"\b(?:repeat|do (?:it|this|that|the same)|the same|same thing)\b[^.;:()]{0,60}?\b(?:left|right)\b(?! away| angle)(?: {LIMB})?"),
    _phrase("sides_each", r"\b(?:on|with|for|per|to|of) (?:(?:each|every|either)(?: of (?:your|the))? (?:{LIMB})|both sides)\b(?! (?:flat|together|on the|up|out|straight|in|of (?:it|them|(?:the|your|a) \w+))\b)"),
    _phrase("sides_each", r"(?:\b(?:times|reps|repetitions)|<[tn]\d+>) in (?:each|either) hand\b"),
    _phrase("vague_hold", r"^\W*(?:and |then )*hold(?: (?:it|this|that|on|still|there|(?:the|your|that) (?:tension|squeeze|contraction|working|muscles?)))?(?: ?(?:,|\.{2,}|…))? (?:and |then )+(?:slowly |gently )?(?:relax|release|let (?:it )?go)\b(?!{~}<)"),
    _phrase("sides_each", r"\bhold(?:ing)?(?: (?:it|this|there|this (?:pose|stretch|position)|the (?:pose|stretch|position|hold)|for (?:a few|several|some) \w+))?,?(?: and (?:repeat|switch))?(?: on| for| with| to)? (?:each|every|either|per)[ -](?:{LIMB})\b"),
    _phrase("sides_each", r"(?:<[tn]\d+>|\b(?:times|reps|repetitions|seconds))(?:(?!,? then\b)[^.;:<>]){0,40}?\b(?:(?<!in )|(?=\w+ (?!hand)))(?:each|every|either|per|a)[ -](?:{LIMB})\b"),
    _phrase("sides_each", r"<n\d+>[^.;:<>]{0,40}?\b(?:on both|for both|with both of|both of)(?: (?:your|the))? (?:{LIMB})\b"),
    _phrase("sides_each", r"(?:<[tn]\d+>) ?(?:reps?|repetitions?|times|x) ?/ ?(?:{LIMB})\b"),
    _phrase("reps", r"{N} ?(?:x|×) ?(?:side|leg|arm|foot|hand)\b"),
    _phrase("reps", r"(?:^\W*|[–—:,;-] ?|\bthen |\band |\b(?:circl|roll|rotat|turn|spin|swing)[^.;<>]{1,40} ){N} (?:slow |big |small |full )*(?:forwards?|backwards?|inwards?|outwards?|clockwise|(?:anti-?|counter-?)clockwise)(?=\W*$|[.,;!])"),
    _phrase("sides_each", r"<n\d+> ?(?:x|×) ?(?:side|leg|arm|foot|hand)\b(?! (?!and\b|then\b|with\b)[a-z])"),
    _phrase("sides_each", r"(?:<[tnx]\d+>) ?(?:/|per|a|ea\.?|each|to each) ?(?:{LIMB})\b"),
    _phrase("sides_each", r"\b(?:e/s|ea\.? ?(?:{LIMB})|each side|per side|both sides|each (?:{LIMB}) in turn|r ?(?:\+|&|and|/) ?l|l ?(?:\+|&|and|/) ?r|(?<!look )(?<!turn )(?<!side )(?<!up, )(?<!down, )(?<!down )(?<!back, )(?<!backwards, )(?<!forwards, )(?:left (?:and|&|\+) right|right (?:and|&|\+) left)(?! \w* ?<| in turn| alternately| by turns)|bilateral(?:ly)?)(?![\w])"),
    _phrase("sides", r"\b(?:then|now|and)(?!(?: \w+)? to (?:the |your )?(?:left|right) (?:shoulder|ear|knee|hip|elbow|foot|ankle|hand|wrist)\b)(?: (?:we'll|you|then|now|do|on|with|for|repeat|to|lean|turn|the same))+ (?:the |your )?(?:left|right)(?: one| side| {LIMB})?(?=\W*$|[.,;])"),
    _phrase("sides", r"^\W*(?:and |now |then |repeat )*(?:on |with )?(?:the |your )?(?:other|opposite) (?:{LIMB})(?:,? (?:the )?(?:same|again|too|likewise|next)\b.*)?\W*$"),
    _phrase("sides", r"\b(?:the )?same again\b[^.;]{0,30}\b(?:left|right|other|opposite)\b"),
    _phrase("sides", r"\b(?:left|right) {LIMB}\b[^.;]{0,60}\b(?:left|right) {LIMB} does the same\b"),
    _phrase("sides", r"\bbefore (?:you )?(?:chang(?:e|ing)|swap(?:ping)?|switch(?:ing)?) (?:{LIMB}|over)\b"),
    _phrase("sides", r"\b(?:one|the first|the same|that) (?:{LIMB})\b[^.;:<>]{0,40}(?:,|\bthen|\band|\bbefore)(?: then)?(?: you)? (?:chang(?:e|ing)|swap(?:ping)?|switch(?:ing)?)(?=\W*$|[.,;)])"),
    _phrase("reps", r"\b(?:do|complete|finish|perform) all {N}(?: reps| repetitions)? on (?:the|one|your)\b"),
    _phrase("sides", r"\bon the (?:left|right)\b[^.;:<>]{0,30}\bbefore (?:you )?(?:chang(?:e|ing)|swap(?:ping)?|switch(?:ing)?|mov(?:e|ing)|go(?:ing)?) (?:over )?to the (?:left|right|other)\b"),
    _phrase("sides_each", r"\beach (?:{LIMB}) for <t\d+>"),
    _phrase("sides", r"(?<!> to )\b(?:change|swap|switch) (?:over|round|around)\b"),
    _phrase("sides", r"\b(?:treat|do|give|take|work) (?:the|your) (?:other|opposite|second) (?:{LIMB})\b"),
    _phrase("sides_each", r"\bapiece\b"),
    _phrase("sides", r"(?:,|\bthen|\band)(?: \w+){0,3} to the (?:other|opposite) side\b"),
    _phrase("sides", r"\b(?:left|right|other)\b[^.;]{0,60}\bin (?:just |exactly )?(?:the same|(?:a )?(?:like|similar)) (?:way|manner|fashion)\b"),
    _phrase("sides_each", r"\b(?:one|single|a|each|your) (?:{LIMB})\b(?:(?!\byour\b)[^.;]){0,60}<t\d+> each\b(?=[.,;]|\W*$)"),
    _phrase("sides_each", r"<[tn]\d+> ea\b\.?(?=\W*$|\))"),
    _phrase("sides_each", r"\bsides?: ?(?:both|each|left and right|left/right)\b"),
    _phrase("sides_each", r"\bper: \"?(?:{LIMB})\b"),
    _phrase("directions", r"\bboth (?:forwards?|clockwise|inwards?|upwards?) and (?:back(?:wards?)?|(?:anti-?|counter-?)clockwise|outwards?|downwards?)\b"),
    _phrase("directions", r"\bper: \"?direction\b"),
    _phrase("sides", r"\b(?:other|opposite|second) (?:{LIMB})\b[^.;:]{0,30}\b(?:the same|as well|too|likewise|its turn)\b"),
    _phrase("sides", r"\bover to the (?:other|opposite) (?:{LIMB})\b"),
    _phrase("sides_one", r"(?<![a-z]{3}ing )\bone (?:{LIMB})\b[^.;:()]{0,60}?\b(?:then|and|before)[^.;:()]{0,60}?\b(?:the )?other\b(?! (?:{LIMB} )?(?:on|behind|under|in|at|across|over|around|against|holding|flat|is|bent|straight|stays|forwards?|backwards?|back|up|down|above|below|beside|beneath|just|near|next to|between|along|inside|outside|close to|by your|slightly|resting|extended|crossed)\b)"),
    _phrase("directions", r"\b(?!opposite (?:directions|ways))(?!(?<![a-z] )either way,)(?:other|opposite|another|reverse(?! direction and (?:move|bring|return|take|go|lower|lift|draw|come)\b[^.;]{0,40}\bback\b)|each|every|either|both|per) (?:directions?|ways?)\b(?! (?:to|of)\b(?! (?:the (?:left|right|other|opposite)|time)))"),
    _phrase("directions", r"\b(?:reverse|change|switch)(?: the)? directions?\b(?! and (?:move|bring|return|take|go|lower|lift|draw|come)\b[^.;]{0,40}\bback\b)"),
    _phrase("in_reverse", r"\bin reverse\b(?! order)"),
    _phrase("directions", r"\b(?:circl|roll|rotat|bicycl|cycl|pedal|windmill)\w*\b[^.;]{0,30}\beach\b[,:]?(?: [~–—-])? (?:first )?(?:forwards?,? (?:and |then |& )+back(?:wards?)?|back(?:wards?)?,? (?:and |then |& )+forwards?)\b"),
    _phrase("directions", r"\bclockwise\b[^.;<>]{0,60}\b(?:anti-?|counter-?)(?:clockwise|clock-wise)\b"),
    _phrase("directions", r"\b(?:then|and|repeat|again)\b[^.;<>]{0,40}\b(?:anti-?|counter-?)clockwise\b"),
    *(_phrase(says, pattern) for says, pattern in (*LATE, *ELIDED)),
)  # fmt: skip


def _any(*words: str) -> re.Pattern[str]:
    """Any of these patterns, as whole words."""
    return late_pattern(r"\b(?:" + "|".join(words) + r")\b")


_WAY_FIRST = r"^\W*(?:(?:then|and|now|next) )*(?:<[nt]\d+>(?: times| reps| circles| rolls)? )?"
_TURNING = r"\b(?:circl|roll|rotat|spin|swing|swirl|pedal)\w*\b[^.;]*"

_WEIGHT_MOVES = (
    r"(?:shift|transfer|distribut|spread|bear|lean|rock|bring|put|keep|mov|drop|sink|tak|carry|support|balanc|press)\w*"
)
NO_THING: Final = late_pattern(
    r"\b(?:(?:as|like) an?|imaginary|imagined|invisible) (?:[\w-]+ )?\w+\b|"
    r"\bcounter-?\w*clockwise|\bsticks? (?:out|to|with|up|together|your|the (?:tongue|chest|bottom|chin|hips?))\b|\bstick it out\b"
    r"|\bballs? of (?:(?:the|your|each|both|one|that) )?(?:\w+ )?(?:foot|feet|toes?)\b"
    r"|\bcup(?:s|ped)? (?:them|it|both|your|one|each|the (?:hands?|palms?|ears?|eyes?)|hands|palms)\b|\bcouch (?:to|2) \d"
    r"|\b(?:your|own|body|full|equal|no|los\w+|gain\w*)[ -](?:body ?)?weight\b|\bweight of (?:the|your|both|each) (?!(?:dumbbell|kettlebell|bar|ball|weight)s?\b)|\bweight[ -](?:bearing|loss|shift\w*|transfers?|evenly|equally)\b"
    rf"|\b{_WEIGHT_MOVES} (?:all |some |most |more |half |of )*(?:the )?(?:body ?)?weight"
    r"(?= (?:(?:on|onto|over|into|evenly|equally|through|off|between|back|forwards?|backwards?|from)\b|to (?:the |your )?(?:left|right|other|front|back|heel|ball|toe|one)(?! (?:hand|arm|shoulder|palm))"
    r"|in (?:the|your) (?:heel|feet|foot|toe|leg))|\W*$|[.,;])"
    r"|\b(?:chair|table|table ?top|staff|stick) (?:pose|posture|position|shape|top|twist|asana)\b"
    r"|\bweight (?:(?:is|stays?|sits?|falls?|goes|moves?) )?(?:back|forwards?|evenly|mostly|all|down|in|into|on|onto|over|through|towards?)(?= (?:in|into|on|onto|over|to|towards?|through|your|the|both|each)\b)"
    r"|\bweight (?:machine|room|stack)s?\b|\bform an? ['‘\"]?(?:cup|stick|table)\b"
    r"|\b(?:abdominal|chest|belly|stomach|pelvic|tummy|body|muscle|vaginal|front|back) walls?\b"
    r"|\b(?:out of|before|after|to|from|leave|leaving|up from) (?:your )?bed\b|\bdesk (?:jobs?|work(?:ers?)?|bound)\b"
    r"|\b(?:feel|notice|sens|releas|surrender)\w* (?:all |some )?(?:the |its |their )?(?:full |whole )?weight\b|\bmirror(?:s|ing)? (?:images?|the|each|this|what)\b|\bbook (?:an?|now|your|online|with)\b"
    r"|\b(?:iliotibial|i\.?t\.?|it)[ -]bands?\b|\bband together\b"
    r"|\b(?:as if|as though|imagin(?:e|ing)(?: that)?|pretend(?:ing)?(?: that| to)?|like you(?:'re| are|'ve| have| were| had))\b[^.,;:!?]{0,60}"
)

THINGS: Final = MappingProxyType({form: thing for thing in _THINGS.split("|") for form in (thing, _plural(thing))})

_SEVERAL: Final = MappingProxyType(
    {
        "": (2, "two"),
        "pair of": (2, "two"),
        "two": (2, "two"),
        "2": (2, "two"),
        "three": (3, "three"),
        "3": (3, "three"),
        "four": (4, "four"),
        "4": (4, "four"),
    }
)

_POSTURE = (
    r"(?:stand|sit|lie|lay|kneel|lean|squat down|place|put|position|set|adjust|start (?:by|in|on|with|from|out|seated|standing)|"
    r"begin (?:by|in|on|with|from|seated|standing)|get (?:into|onto|down|on|a|your)|come (?:to|into|onto|down)|"
    r"face|grab|take hold|hold on|wrap|secure|attach|loop|fix|find|roll onto|turn onto|go (?:to|onto|down on)|assume|"
    r"rest your|keep|make sure|ensure|align|let your|return to feet|prepare|use a|hold a|from (?:a |the )?(?:seated|sitting|"
    r"standing|lying|kneeling)|(?:while |when )?(?:standing|sitting|lying|seated|kneeling))"
)

_PLACED = (
    rf"(?:(?:your|the|both|all|one|then|now|and) )*(?:(?:right|left|front|back|lower|upper|top|bottom|big|whole|opposite) )*"
    rf"(?:{LIMBS}|head|neck|chin|back|chest|belly|stomach|tummy|core|bottom|glutes|spine|torso|body|trunk|soles?|toes?|fingers?|fingertips|everything|"
    r"forearms?|gaze|jaw|face|tailbone|pelvis|weight|ribs|navel|shins?|fists?|tongue|lips|mouth|forehead|lower back|upper body)"
    rf"(?: (?:and|or|of (?:the|your)) (?:{LIMBS}|head|neck|chin|back|chest|toes|fingers?|forearms?|feet|jaw))?"
)
"""A part of the body, as a sentence without a verb begins with it."""
_PLACED_HOW = (
    r"(?:,? (?:both|still|slightly|gently|a (?:little|bit)|just|directly|firmly|lightly|nice and|as|about|(?:not )?too|more than|wider than|at least|all the way|kept)(?= ))*"
    r" (?:up|down|in|out|on|onto|at|by|to|towards?|behind|above|below|beside|against|between|off|under|over|across|along|around|inside|outside|in front|near|"
    r"flat|straight|bent|wide|wider|narrow|apart|together|tall|high|low|soft|loose|relaxed|forwards?|backwards?|square|level|still|long|heavy|firm|tight|strong|active|"
    r"closed|open|parallel|bent|\w{2,}(?:ed|ing)|"
    r"hip|hips?[ -]width|hips?[ -]distance|shoulders?[ -]width|shoulders?[ -]distance|fist[ -]width|as)\b"
)
"""How it is placed."""

_IMPERATIVES = (
    "stand sit lie lay kneel lean place put position set start begin get come face grab take hold wrap loop hook tie secure attach "
    "find roll turn go assume rest keep make ensure align let return prepare use adjust do repeat perform complete try "
    "aim walk march jog run sprint jump hop step skip lift raise lower bend straighten extend stretch flex point pull "
    "push press squeeze tighten contract relax release breathe inhale exhale drop tuck tilt nod rotate circle swing "
    "twist reach open close spread curl crumple bring move slide glide shift rock sway shake tap clap touch cross "
    "interlace clasp hug grasp grip pinch draw trace look focus gaze blink pause stay remain maintain balance switch "
    "change swap alternate continue cycle count stop slowly gently gradually carefully quickly rapidly smoothly softly simultaneously alternately then now next finally again "
    "engage brace arch round flatten pulse kick punch climb plank squat lunge crunch dip hinge fold unfold follow wait "
    "hang climb pedal row throw catch bounce float sink soften imagine notice feel stand allow shrug retract protract "
    "massage rub knead wiggle scrunch pick interlock separate lock unlock finish end work give have bow wave draw trace "
    "dorsiflex plantarflex abduct adduct tense clench unclench shut yawn smile stick blow hum swallow lengthen "
    "imagine visualise visualize place anchor plant root descend ascend drive thrust propel explode land rise sit "
    "frown grimace wrinkle puff purse suck pucker "
    "cup wriggle fling tip sweep hoist prop flick flap flip stamp stride scoop jab wring pat thread weave unwind uncurl unroll spin "
    "pivot sidestep scoot shimmy shuffle crawl creep hover dangle slump wedge toss unclasp steeple tug heave "
    "haul hiss sniff cough chew glance stare peer crouch stoop sidle pump twirl whirl revolve "
    "tread cradle retain "
    "lying standing sitting seated kneeling leaning"
).split()

_ADVISING = (
    "set start begin get come face take hold go assume rest keep make ensure return prepare use adjust do repeat perform "
    "complete try aim relax release focus pause stay remain maintain change alternate continue count stop slowly gently "
    "gradually carefully quickly rapidly smoothly softly simultaneously alternately then now next finally again follow wait allow give work have feel notice imagine visualise "
    "visualize finish end draw pick find secure put place switch swap open close point drop sink anchor plant land root "
    "drive descend smile stick blow float position"
).split()
"""Verbs with which advice begins as easily as an instruction."""

_SET_UP_VERBS = (
    "stand sit lie lay kneel lean hold grasp grip hug stay lying standing sitting seated kneeling leaning support"
)
"""Verbs that say where one is, and not what one does there."""

_MOVING = "|".join(sorted({*_IMPERATIVES} - {*_ADVISING} - {*_SET_UP_VERBS.split()}))
"""Verbs of what is done in a position."""

_IN_POSITION = (
    r"(?:in |half |while |whilst |when |from |start(?:ing)? (?:by |in )?|begin(?:ning)? (?:by |in )?)?"
    r"(?:stand|sit|lie|lay|kneel|lying|standing|sitting|seated|kneeling|supine|prone|side[ -]lying|crook lying)\b(?! (?:up|ups|to stand)\b)"
)
"""The words that begin to say how one sits, stands or lies."""
_FORETOLD = (
    "feel notice find imagine visualise visualize see begin start get come give have work finish end become allow use "
    "rise sink smile yawn stop improve make ensure keep need grow try aim focus set"
).split()
"""Of these a sentence in the future tells what will come of it: "you will feel it after a minute"."""
_BODY = (
    "head neck chin jaw face eye eyes eyelids forehead tongue lips mouth nose nostril back spine chest ribs belly tummy "
    "abs abdomen stomach core navel waist pelvis pelvic bottom glutes fist fists finger fingers toe toes sole soles blades "
    "muscle muscles tailbone lungs breath floor mat fours stance"
).split()

_TOLD_TO = (
    r"(?:you|we|they) (?:will|are (?:going )?to) (?:(?:now|then|next|also|first|again|slowly|gently|quickly|simply|just|each) )*"
    rf"(?:{'|'.join(sorted({*_IMPERATIVES} - {*_FORETOLD}))})"
)
"""How a sentence tells what to do as what is going to happen: "you will hold it"."""
_BETTER = (
    r"(?:(?:eas|strong|bett|fitt|great)(?:y|ier|er)\b|strong\b|confident|pain-free|no longer|swell\w*|swollen|heal\w*|recover\w*|cleared|used to|accustomed|"
    r"familiar|master\w*|learn(?:t|ed|s|ing)?\b|improv\w*|progress\w*|built|gain\w*|regain\w*|comfortable (?:with|doing|at|enough))"
)
"""What somebody becomes over days and not within a movement."""
_NOT_YET = (
    rf"(?:{_BETTER}|able\b|cannot|can(?:'t)?\b|pain\w*|hurts?|sore|aches?|practi[cs]\w*|manage\w*|weeks?|months?|days?|tired|fatigued|more|"
    r"exercises?|workouts?|routine|doing|too|injur\w*|numb|dizzy|allows?|ill\b|stiff)"
)
"""The same, and what may befall a body."""
_ARRIVED = (
    r"(?:(?:you(?:'re| are| both are)|you|he is|she is) (?:(?:now|both|all|fully|firmly|well|safely|nicely|comfortably) )*)?"
    r"(?:there|finished|done|completed?|ready(?=,| (?:repeat|do|switch|change|hold|start|begin)\b)|comfortable(?=,? (?:hold|stay|remain|keep|breathe|close|let|relax|start|begin)\b)|steady|stable|balanced|settled|set|still|upright|warm|standing|sitting|seated|lying|kneeling|"
    r"down|up|in (?:position|place|line|balance|this|that|the|your|a|an)\b|at (?:the|your|that|this|its|full)\b|on (?:the|your|all|one|both)\b)"
    r"|you(?:'ve| have)? (?:reach(?:ed)?|get(?: back)? to|got (?:there|to|into)|get (?:there|into)|c[ao]me (?:to|up|down|back)|find|found|arrived?|feel (?:(?:[\w-]+ ){0,4}?(?:stretch|pull|tension|tightness|resistance|burn|squeeze|contraction|working|muscles?\b[^,]*)|steady|stable|balanced|settled|it\b|them)|"
    r"finished|completed|done(?! <)|felt|lifted|raised|lowered|straightened|bent|turned|leaned|pulled|pushed|stretched|touched|gone|lean as|go as|sunk|drawn|brought|put|placed|taken|stand|sit|lie|bring|lower|lift|raise|touch)\b"
    r"|(?:it|that|this)(?:'s| is)? (?:done|finished|complete)\b|it(?:'s| is)? (?:up|down|there|straight|in the air|touches|reaches)\b|they(?:'re| are)? (?:up|down|there|straight|overhead|touch|reach|in the air|level)\b"
)
"""Where somebody has come to in a movement."""
_POLITE: Final = (
    r"(?:(?:please|just|simply|kindly|carefully|go ahead and|try to|aim to|be sure to|make sure (?:to|you)|don't forget to|remember to|let's|let us|what you do is(?: to)?|your (?:job|task) is to|"
    r"(?:now )?(?:i|we)(?:'d| would)? (?:want|like|need|ask|invite)(?: for)? you to|(?:all|what) (?:you|we)(?:'ll| will)? (?:have to|need to|want to|must|do|are going to do)(?: (?:here|now|next))? is(?: to)?|"
    r"(?:the )?(?:(?:next|first|last|only|final) )?thing (?:(?:that )?(?:you|we)(?:'re| are|'ll| will)? (?:going to )?(?:do|need to do|have to do|want to do)) is(?: to)?|"
    rf"(?:you|we)(?:'ll|'re going to|'re gonna| will| must| should| need to| have to| want to| are (?:now )?going to)(?: (?:now|then|next|also|first|just))?(?! (?:{'|'.join(_FORETOLD)}|be|not|know|do it|hear|enjoy|benefit|look|also)\b))\b,? )"
)
"""What somebody says before telling what to do: "I want you to"."""
_HOLD: Final = (
    r"hold(?:ing)?(?! on ?to\b)"
    rf"(?! (?:the|your|both|one|each) (?:(?:left|right|other) )?(?:{LIMBS}) (?:straight|out|up|horizontal\w*|extended|outstretched|sideways|in front|above|over)\b)"
)
"""To keep still, and not to take hold of a thing or to put a part of the body somewhere."""
_EXERCISE: Final = "movement|motion|stretch|drill|pose|posture|position|attitude|practi[cs]e|rite"
"""What people call exercises that they count, besides that."""
_PRESENTED: Final = r"(?:exercise|stretch|movement|motion|move|pose|posture|drill|technique|activity|one)\b"
"""What an exercise is called that is presented by its place among others."""
_FEW = r"(?:\d+|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)"
_KIND = r"(?P<kind>stretch|plank|pose|posture|asana|hold|twist|lift)(?:e?s)?\b"
_UNIT = r"(?:seconds?|secs?|s|minutes?|mins?)"
_LETS = r"(?:(?:so|ok|okay|well|now|then|and|first),? )*(?:(?:let's|let us|we|we'll|we will|we're going to|you'll|you will|i want you to|i'd like you to) )?"
"""How a teacher leads over to what all do now."""
_AT_AN_END = r"(?:then |now |first,? |finally,? |lastly,? |to (?:begin|start|finish|end),? )*"
_EACH_SESSION = r"(?:each|every|all) (?:the )?(?:runs?|sessions?|workouts?|class(?:es)?) (?:should )?"
_SO_LONG = r"(?: (?:each|every) (?:run|session|workout|time))?,? (?:with|by|for) (?:about |a |an |another |brisk |easy |gentle |light |slow |steady )*<[tn]\d+>(?![^.;<>]{0,30}\b(?:of|for|on|in) (?:each|every|all)\b)"
_SOMETHING_SO_LONG = r"(?!<)[a-z][^<.;:]{1,60}<[tn]\d+>(?![^.;<>]{0,30}\b(?:of|for|on|in) (?:each|every|all)\b)"
_EASY_START = (
    r"(?:an? |some |the )?(?:\w+ ){0,2}?(?:walk|march|jog|skip|cycl|pedal|stretch|warm|step|shak|loosen|breath)"
)
_WHEN_ALL_IS_DONE = (
    r"(?:(?:and |then )*(?:(?:finally|lastly|afterwards?|to (?:finish|end|close|round (?:it |things )?off|cool down)(?: off| up)?|at the (?:very )?end"
    r"(?: of (?:the|each|every|your) (?:session|class|workout|practice|routine))?)"
    r"|(?:when|once|as soon as|after) (?:you(?:'ve| have| are)? (?:all )?(?:finished|done|completed|through)"
    r"|(?:all|everything|it all|all of (?:it|this|them))(?: of (?:it|this|them))? (?:is|has been|are|have been) (?:done|finished|completed))"
    r"(?: (?:all|everything|with (?:all|everything)|them all|(?:all )?(?:these|the (?:whole|last)) \w+)[^,<]{0,30})?))"
)
_DONE_SO_LONG = r"^(?!\W*(?:do not|don't|never|rest|wait|stop|eat|drink)\b)[^<.;]{4,60}<[tn]\d+>[^<.;]{0,30}"

ENGLISH: Final = Lexicon(
    code="en",
    numbers=NUMBERS,
    phrases=Phrases(PHRASES),
    joints=Joints(
        parts=late_pattern(r";|(?<=\w\W) ?/ ?(?=[a-z]{3})|,?\s(?:and )?then\s"),
        clause=late_pattern(r"(?:[,;:–—(]| - )\s*(?:and |then )*|\s(?:and|then)\s"),
        joined=late_pattern(r"\b(?:then|and)\s+\w+"),
        counts=late_pattern(r"<\w+>|\b(?:sets?|reps?|repetitions?|of|x)\b|×"),
        way_back=late_pattern(
            r"\b(?:return(?:ing)?|(?:come|coming|go|going|get|getting) (?:back|up|down|out)|back to|lower(?:ing)?|undo(?:ing)?|unwind(?:ing)?)\b[^.;]{0,60}$"
        ),
        goes_on=late_pattern(r"\W*(?:and )?(?:then|now|next|finally|lastly|afterwards?|after (?:that|this)|second(?:ly)?|third(?:ly)?|for the (?:second|third|last|final) part|followed (?:by|up with)|finish(?:ed|ing)? (?:off )?with)\b,? (?:also )?"),
        in_turn=late_pattern(
            r"^\W*(?:(?:and|so|now|but|ok|okay|i|we|you|they|he|she)\b,? )*(?:now|first(?:ly)?(?: of all| off| up)?(?: comes?)?|second(?:ly)?|third(?:ly)?|next(?: up| comes?| is| are| we have)?"
            r"|then(?: comes?| it'?s| it is| there(?:'s| is| are)| we have| on to| do| for)?|after (?:that|this|which|those|these)(?: comes?| it'?s| there(?:'s| is| are))?|afterwards?"
            r"|follow(?:s|ed)? (?:(?:that|this|it|them|these|those) )?(?:up )?(?:with|by|on with)|following that|finally|last(?:ly)?(?: of all| but not least| comes?)?"
            r"|to (?:start|begin|finish|end|close)(?: off| up)?(?: with)?"
            r"|(?:(?:i|you|we|they|he|she)(?:'ll| will| always| usually| like to| tend to)* )?(?:start|begin|finish|end|close|kick off|wind down|wrap up|warm up|cool down)(?:s|ing|ed)?(?: off| up| things)? (?:with\b|by\b|on\b|w/)"
            r"|at the (?:very )?end|(?:when|<x\d+> times|as soon as) (?:you(?:'ve| have| are|'re)|that(?:'s| is)|they(?:'re| are)|it(?:'s| is)) (?:all )?(?:done|finished|over|complete\w*|through|warm)\b[^,.]{0,30}(?=,)"
            r"|from there|on to|move on to)(?:(?<=/)|\b)[,:]? ?(?:(?:an?|another|some|your|the|my|our|with) )?"
        ),
        only_now=late_pattern(r"^\W*(?:(?:and|so|but|ok|okay)\b,? )*now\b"),
        new_position=late_pattern(
            r"^\W*(?:(?:turn|roll)(?: over)? on ?to (?:your|the) (?:back|front|stomach|belly|tummy|side|left side|right side)"
            r"|(?:lie|sit|kneel|get|come|stand)(?: back| down| up| over)* (?:on|onto|in|against|with|at|to)\b(?! (?:the )?(?:start|centre|center|middle)))\b"
        ),
        joins_in_turn=late_pattern(r"^\W*(?:and|plus|also)\b,? (?:then |(?:an?|some|the|my|your) )*"),
        counted_in_turn=late_pattern(r"\W*(?:[a-z'-]+ ){1,4}(?:for |x |- )?<[nt]\d+>"),
        clause_in_turn=late_pattern(
            r"(?:(?:[,;.–—-]+ |\) ?,? ?| )(?=(?:and )?(?:then|after that|follow(?:ed)?(?: (?:it|them|that|this))? (?:by|with)|finally|lastly|next|finish(?:ing|ed)?(?: off| up)? (?:with|by)|ending with)\b|finish w/)"
            r"|(?:[,;] (?:and )?| and )(?=[a-z]))(?P<next>)"
        ),
        holds_one=late_pattern(r"^\W*(?:(?:and|then|now|next|finally|also)\b,? )*hold(?:ing)? (?:an?|one) "),
        told_in_past=late_pattern(
            r"\W*(?:and |then )?(?:(?!(?:repeat|relax|rest|lower|releas|return|switch|chang|finish|stay|end|follow|need|want|seat|bas|allow|us)ed\b)[a-z]{2,}ed|ran|swung|did|went|sat|lay|stood|took|rode|swam|hung|rose|bent)\b"
        ),
        before_movement=late_pattern(r"\W*(?:(?:and|then|now|next|first|finally|lastly|afterwards?|after (?:that|this)|also|the|a|an|some|your|do|perform|go into|into)\b,? )*"),
        circumstance=late_pattern(
            r"\W*(?:(?:and|then|next|now|first|finally|lastly)\b,? )*(?:(?:when|while|whilst|as soon as|as|once|until|by the time) (?:the|my|your|our|an?|that|some|everybody|everyone|dinner|lunch|tea|coffee|supper) |waiting |queuing |queueing )"
            r"(?![^,]*\b(?:you|it|they|exercise|movement|stretch|position|pose|count|breath|inhale|exhale|tension)\b)[^,.;:<]{2,60}?(?:, ?| (?=(?:i|we) [a-z]))"
        ),
        teller=late_pattern(
            r"^\W*(?:(?:and|then|there|next|now|here|first|finally|lastly|last of all|after (?:that|this)|afterwards)\b,? ?)*(?:\b(?P<who>i|we|you|they|he|she|everybody|everyone)(?:'ll| will| then| now| also| just| always| usually)* (?=[a-z]))?"
        ),
        teller_inside=late_pattern(r"^(?:at|on|in|after|before|with|while|when|during|by|(?:(?:every|most|each|some) )?(?:mornings?|evenings?|nights?|days?|weekends?)|first thing|last thing|twice a day|once a day|these days|lately|nowadays)\b,? ?[^.;:<>]{0,40}?\b(?:i|we|you)(?: then| now| also| just| always| usually)* (?=[a-z])"),
        finishes=late_pattern(r"\b(?:finish|end|close|conclude)(?:ing)?(?: off)? (?:by|with|in)\b"),
        timer_set=late_pattern(rf"(?i)(?:^|[.!?:\n]\s*)(?:[a-z]+ )?(?:(?:set|start|put) (?:a|the|your) (?:[a-z]+ )?{TIMER}|{YOU_HAVE}) [^.;:!?\n]{{1,25}}$"),
        for_the_timer=late_pattern(rf"(?i)\s*[^.!?\n]{{0,100}}?\b(?:{UNTIL_TIME_IS_UP}|as many (?:[a-z]+ )?(?:rounds|circuits|laps|times)|{ROUND_AND_ROUND})"),
        then_what_follows=late_pattern(
            r"(?<=\w)[,;]? (?:and )?then (?=(?:(?:do |repeat )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:(?:repetitions?|reps|rounds?|sets?|times|repeats) )?(?:of|through)\b|(?:do|repeat|perform|complete|go through|run through|work through)\b)[^.;:]*\b(?:the following|these|this|all of (?:these|this)|below)\b[^.;:]*:\W*$"
            rf"|(?:do )?{_FEW} (?:repetitions?|reps|repeats|rounds|sets|lots|cycles) of {_FEW}[ -]{_UNIT}\b[^.;:]*?(?:,| and) {_FEW}[ -]{_UNIT}\b)", re.IGNORECASE
        ),
        behind_rounds=late_pattern(
            r"(?:\b(?:rounds|circuits|laps)|\b(?:circuit|list|lot|whole (?:thing|sequence|set|series)|everything|all of (?:it|them|these)|these exercises|sequence)\b[^.;:]{0,25}?\b(?:times|twice|thrice|again|more))(?:,| and|, and) (?=then (?!(?:rest|pause|wait|recover|repeat|hold|stay|relax|switch|change|swap)(?! in\b)|(?:do (?:it|this|that|the)|on|with|the|again|another|your) )[^.;:]{3,90}\b(?:seconds?|secs?|minutes?|mins?|breaths|times|reps)\b)", re.IGNORECASE
        ),
        all_again=late_pattern(
            r"(?<=\w)(?:;| [–—]) (?=(?:(?:and|then|now|i|we|you) )*(?:(?:run|go|work|loop|cycle) (?:through|round|over) (?:it|them|this|that|all|everything|the)|(?:repeat|do) (?:it all|all|everything|the (?:lot|list|whole|sequence|circuit|round)))\b[^.;<]*\b(?:times|twice|thrice|rounds|again|more)\b)", re.IGNORECASE
        ),
        keeps_position=late_pattern(r"^\W*(?:and |now |then |next |slowly |gently )*(?:from (?:there|here|this|that)|in (?:this|that) (?:position|pose)|staying|keeping|while|[a-z]+ (?:it|them))\b"),
        walked=late_pattern(r"\b(?:walk|walking|steps|paces|strides)\b"),
        counts_steps=late_pattern(r"<n\d+> (?:[a-z-]+ ){0,2}(?:steps|paces|strides)\b"),
        way_in_name=late_pattern(
            r"\W*(?:(?!(?:repeat|same|then|and|now|again|swap|change|reverse|switch|next|do)\b)[a-z][a-z' -]{2,40}?(?::| [–—-])|[a-z' -]{2,30} (?:circles|rolls|rotations|swings|twists|loops))"
            r" (?:in |going )?the (?:other|opposite) (?:way|direction)(?=(?:,|:| [–—-])? ?\(?(?:x ?|× ?)?<[nt]\d+>)"
        ),
        turns_back=late_pattern(r"\bturn(?:ing)?(?: yourself| back)? (?:around|round)\b"),
        other_word="other",
        grows=late_pattern(r"(?:add|go(?:ing)? up|increas)"),
        joins_times=late_pattern(r"(?<=[a-z>])(?:,? (?:with|and(?: then)?|then|followed by)|,| ?/| ?\+) (?=(?:an? )?<t)"),
        name_runs_on=late_pattern(
            r"[(,;:.]| [–—-] | (?=(?:(?P<told>lying|sitting|standing|kneeling|lifting|raising|bringing|holding|keeping|using|pulling|pushing|bending|leaning|resting|facing|squeezing|reaching|turning|moving|while)|with|without|on|in|against|from|over|for|by|where|which|to|done|performed)\b)"
        ),
        treatment=late_pattern(rf"^\W*(?:then |and )?(?:apply )?{TREATMENT}(?=\W*$|\W*[<(:,–—-]| (?:<|for|on|to|over|afterwards?|after|as needed)\b|\. )"),
        these_exercises=late_pattern(
            r"^\W*(?:(?:and|then|now),? )*(?:repeat|do|perform|practi[sc]e|go through|run through)\b[^.;]{0,12}?\b(?:these|those|both|all(?: of)?(?: the| these| those)?|the <[nx]\d+>|all <[nx]\d+>)(?: <[nx]\d+>)? (?:[\w-]+ )?(?:exercises|stretches|poses|postures|drills)\b"
        ),
        eases_off=late_pattern(r"(?:,|\bwith|\bbut) (?:an? |some )?(?:(?:easy|slow|gentle) )?(?:walking|jogging|strolling|trotting|shuffling|floating|easing|coasting|paddling|freewheeling|spinning)\b"),
        contains=late_pattern(
            r"\b(?:(?:this |that )?(?:includ(?:ing|es?)|contain(?:ing|s)|incl)\b\.?|(?:in|during|within|throughout) which\b"
            r"|with (?=[^.;]*\b(?:in (?:it|there|the (?:first|second|middle|last|final)(?: \w+)?)|thrown in|mixed in|somewhere|along the way|spread (?:over|through)\w*|scattered)\b))"
        ),
        part_of_time=late_pattern(r"\b(?:first|second|third|fourth|fifth|sixth|next|last|final) (?:<[tn](?P<n>\d+)>|(?:one )?(?=(?:with|on|using|by) ))"),
        restful=late_pattern(
            r"\b(?:breathe|breathing|close|closing|cover|covering|cup|cupping|lie|lying|sit|sitting|sink|settle|stay|let|look|gaze|place|put|lean|float|imagine|picture|listen)\b[^.;<>]{0,60}\b(?:relax|rest)\w*\b[^.;<>]{0,30}<t"
        ),
        opposite_ways=(
            (late_pattern(r"\b(?<!-)(?<!anti)(?<!counter)clockwise\b"), late_pattern(r"\b(?:anti|counter)-?clockwise\b")),
            (late_pattern(rf"{_TURNING}\bforwards?\b"), late_pattern(r"\bbackwards?\b")),
            (late_pattern(rf"{_TURNING}\bbackwards?\b"), late_pattern(r"\bforwards?\b")),
            (late_pattern(rf"{_WAY_FIRST}forwards?\b"), late_pattern(rf"{_WAY_FIRST}back(?:wards?)?\b")),
            (late_pattern(rf"{_WAY_FIRST}inwards?\b"), late_pattern(rf"{_WAY_FIRST}outwards?\b")),
        ),
        clause_opening=late_pattern(r"(?:^|[.:;,–—|(\[-])(?: |then|and|now|next|finally|\W)*$"),
        of_movement=late_pattern(r"[ -](?:of )?(?=[a-z])(?P<word>[a-z]+ )?"),
        pieces=late_pattern(r"[,;+]|\s&\s|\sand\s"),
        between_clauses=late_pattern(r",\s+(?:and\s+(?:then\s+)?)?|\s+and\s+(?:then\s+)?"),
        joins_line=late_pattern(r"(?:and|or|but|of|for|with|to|in|on|at|until|while|so)\b"),
        joined_clause=late_pattern(r"\b(?:then|from there|after that|afterwards)\b"),
        sum_before=late_pattern(
            r"\b(?:(?:for|making|to make|giving|with|reaching|or) (?:a |your )?(?:grand )?total(?:ling)? of|totall?ing|making|(?:which|that|this) makes"
            r"|(?:so|until)(?: that)? you(?:'ll| will|'ve| have)?(?: have)? (?:do|done|taken?|finish(?:ed)?|complete[d]?|reach(?:ed)?|made?))(?: about| around)? $"
        ),
        sum_behind=late_pattern(r" (?:in all|in total|altogether|all told|total|overall)\b"),
        numbered_set=late_pattern(r"^\W*(?:set <[nx]\d+>|(?:first|second|third|fourth|fifth|last) set) ?[:–—-]"),
        each_time=late_pattern(r"\b(?:(?:each|every)(?! (?:finger|toe|thumb|ear|eye|way|direction)s?\b)(?!(?<=\bon each)(?:[.,;!)]|\W*$))|at the (?:top|bottom|end)|at (?:both |either )?(?:the )?end[ -](?:ranges?|points?)|at (?:both|either) ends?|between|at (?:eor|end of range))\b"),
        this_exercise=late_pattern(r"^\W*(?:perform|do|repeat|complete|practi[sc]e) this (?:exercise|stretch|movement)\b"),
        hold_of_each=late_pattern(
            r"[x×] ?<n\d+>(?: reps)?(?: ?\(?(?:e/s|ea\b|l|r|each \w+|per \w+)\)?)?[,;]? \(?<t\d+>,? (?:holds?|at (?:the )?(?:eor|end of (?:the )?range))\b"
        ),
        exercises_named=late_pattern(r"\b(?:exercises|stretches|movements|moves|poses|postures|drills)\b"),
        of_them=late_pattern(
            r"^\W*(?:(?:please|and|you (?:should|can|need to|must)|try to|aim to|start by|begin by) )*(?:(?P<held>hold(?:ing)?)|do|doing|perform(?:ing)?|carry(?:ing)?|repeat|practi[sc]e|complete|try) (?:all (?:of )?)?(?:them|these|those)\b(?: all)?"
            r"(?= (?:out|each|for|about|up to|at least|on|in|once|twice|times|daily|every|slowly|gently|\d|<))"
            r"|^\W*(?:they|these|those)(?: all| each)? (?:should|can|may|must|need to|have to|are to|are)(?: all| each)?(?: be)? (?:(?P<kept>held)|done|repeated|performed|practi[sc]ed|carried out|completed)\b"
        ),
        each_alone=late_pattern(r"^(?:\W*|[^.;<>]{1,30}: ?)(?:do|perform|hold|repeat|practi[sc]e|run|try) each (?:for )?(?:about )?<[nt]"),
        count_of_each=late_pattern(r"<n\d+>(?: reps| repetitions)? of each(?: one)?(?= ?(?:$|[.,;:!)(]| and\b))"),
        held_each=late_pattern(
            r"^\W*(?:please |try to |you (?:should |can )?)?(?:hold|keep|stay in|remain in|maintain) (?:each|every|all)(?: of)?(?: the| these| them)?(?: (?:positions?|ones?|holds?))? (?:for )?(?:about |at least |around )?<t|"
            r"^\W*(?:each|every|all)(?: of)?(?: the| these| them)?(?: (?:positions?|ones?|holds?))? (?:is|are|should be|must be|(?:is|are) to be|gets?) held (?:for )?(?:about |at least |around )?<t"
        ),
        part_takes=late_pattern(r"\b(?:circuits?|workouts?|routines?|sessions?|warm[ -]?ups?|cool[ -]?downs?|finishers?|blocks?|sequence|programme|program) (?:\(|[–—-] )<t\d+>(?! (?:each|per|of each))"),
        does_that=late_pattern(r"^\W*(?:then |and |now )?(?:do|keep|continue|repeat|try|go on with|keep on with) (?:this|it|that)\b(?! (?:\w+ )?(?:routine|workout|session|circuit|for each|with each))"),
        written_round=late_pattern(r"^\W*(?:set|round|circuit|lap)s? (?:#|no\.? )?<[nx](?P<at>\d+)>"),
        counts_parts=late_pattern(r"^\W*(?:(?:the|my|our|your|these) )?<[nxt]\d+>(?:[ -][\w'’<>-]+){0,3}? (?:circuits|workouts|routines|blocks|super-?sets|tri-?sets)\b"),
        said_times=late_pattern(r">\W*times\b"),
        for_each=late_pattern(r"\b(?:of|for|on) (?:each|every one)\b(?= ?(?:one\b|$|[.,;:!)(]|with an? |to (?:start|begin)\b|at first\b))|[>s] (?:each|apiece|ea)\b(?= ?(?:one\b|$|[.,;:!)(–—-]))|\bper (?:exercise|move|movement|stretch|pose|station|drill)\b"),
        calls_rounds=late_pattern(r"\b(?:rounds?|circuits?|laps?|cycles?|sets?|through)\b"),
        each_exercise=late_pattern(r"\b(?:each|every) (?!round|side|leg|foot|arm|set)|\beverything\b|<n\d+>(?: times)? each\W*$"),
        of_each_part=late_pattern(
            r"\b(?:each|every|per) (?:super-?set|tri-?set|giant set|pair|circuit|block|complex|group)\b"
            r"|\b(?:super-?sets?|tri-?sets?|giant sets?|circuits|blocks|pairs)\b[^.;<>]{0,30}<n\d+> (?:rounds?|times|sets|x) (?:of )?each\b"
        ),
        times_each=late_pattern(r"<n\d+>(?: times| repetitions| reps)? (?:each|apiece)(?= ?(?:$|[.,;:!)]))"),
        round_over=late_pattern(
            r"\b(?:when|once|after|as soon as|having)\b(?: [\w']+){0,3}? (?:(?:all|every one|each) (?:of )?(?:(?:them|those|these)\b|(?:the |these |those |your )?(?:<[nx]\d+> )?(?:exercises|stations|moves|movements|stretches|poses|drills|lifts)\b|<[nx]\d+>(?=\W*$|[,;:]| (?:are|have|and|then|you|rest|take)\b))"
            r"|(?:the|a|one|each|every|your) (?:(?:full|whole|complete|first|<x\d+>) )?(?:round|circuit|lap|list|sequence|lot)\b)"
            r"|\bat the (?:end|bottom) of (?:the|a|one|each|every) (?:full |whole |complete )?(?:round|circuit|lap|list|sequence)\b"
            r"|\b(?:the|a|one|each|every) (?:full |whole |complete )?(?:round|circuit|lap|list|sequence) is (?:over|done|complete|completed|finished|through)\b"
        ),
        rounds_of_each=late_pattern(
            r"<n\d+> rounds\b(?:(?!<n|\bfollowing\b)[^.;]){0,60}\b(?:of|for|on|per|at|with) (?:each|every) (?:exercise|move|movement|station|drill|one)\b"
            r"|\b(?:each|every) (?:exercise|move|movement|station|drill) (?:is |gets |should be |for |done |[:–—-] ?)*(?:for )?<n\d+> rounds\b"
            r"|\btabatas?\b.*\b(?:each|per (?:exercise|move|movement))\b|\beach (?:exercise|move|movement|one) for (?:all|the full|the whole)\b"
        ),
        of_each=late_pattern(r"\b(?:of|for|do|hold|repeat|perform) (?:each|every|all (?:of )?(?:the|these)) exercises?\b"),
        time_each=late_pattern(r"<t\d+> ?(?:each|apiece|ea\b|per (?:exercise|move|movement|stretch|pose|station|drill))"),
        for_a_time=late_pattern(r"\bfor <t|\btake <t|<t\d+> to "),
        by_the_clock=late_pattern(
            r"^\W*(?:(?:from|at|time|between)\W+)?(?P<minutes>(?:minutes?|mins?)\W{0,3})?<[nt](?P<first>\d+)>'?(?:(?: ?[–—-] ?| (?:to|until|till|and) )(?:minutes? |mins? )?<[nt](?P<last>\d+)>'?)?(?P<behind> ?(?:minutes?|mins?)\b)?(?=\W|$)"
        ),
        over=late_pattern(r"\W*(?:the )?(?:ends?|finish(?:ed)?|stop|done|all done|over|complete)\W*$"),
        clock_dose=late_pattern(r"\b(?:warm|cool)[ -]?(?:up|down)\W+<t\d+>|[x×] ?\( ?<t\d+>|[/+] ?<t\d+> (?:jog|walk|run|easy|hard|recovery|swim|ride|row)|\b(?:for|hold|rest|of|x|×) <t|<t\d+> ?(?:/|per|each|x|×|on|off|rest|hold)|^\W*<t\d+>\W*$|[:,(–—-] ?<t\d+>\W*$"),
        before_name=late_pattern(rf"^\W*{_POLITE}*" r"(?:(?:do|perform|complete) (?=<[tn]))?(?:[x×] ?)?(?:<[tn]\d+>(?:\W*(?:of|x|×|reps?|repetitions?|sets?|rounds?|times|of|per side|each|ea|more|on|off|rest)\b|\W*(?:with|on|per) (?:both|each|either) (?:"
            rf"{LIMBS}|sides?)\b)*[\s×|:/,–—-]*)+"),
        behind_name=late_pattern(r"[ ,]+(?:of|for|at) (?:about |around |roughly )?<[tn]\d+>(?: each)?\W*$"),
        so_far=late_pattern(
            r"^\W*<x\d+> ?(?:m|met(?:er|re)s?|yards?|yds?|ft|feet|km|miles?|lengths?|steps)\b (?:of )?[a-z&]"
            r"|^\W*[a-z][a-z' -]{2,40}?(?:[,:(]| [–—-])? ?(?:for )?(?:(?:about |another )?(?:<[nx]\d+>|once|twice|a|one|two|half a)(?: ?(?:x|×) ?<x\d+>)? ?"
            r"(?:m|met(?:er|re)s?|yards?|yds?|ft|feet|km|miles?|lengths?|laps?|widths?|blocks?|circuits? (?:of|round) the \w+)(?: (?:of|round|around|along|across) the \w+)?)\b(?:,? (?:easy|slow|slowly|steady|fast|each way|there and back))?\)?(?:[,;(]? ?(?:with )?(?:rest|recover|recovery|jog back|walk back)\b[^.;:]{0,30})?\W*$"
        ),
        dose_apart=late_pattern(
            r"(?!.*\b(?:your|you|it|them)\b)\W*[a-z](?:[^,:(<>.;]|<x\d+>){2,50}?(?:(?:[,:(]| [–—-]) ?(?:x ?|× ?)?(?:<[nt]\d+>|<x\d+> ?(?:m|met(?:er|re)s?|yards?|yds?|km)\b)| (?:<n\d+>|one|two|a) ?(?:lengths?|laps?|widths?)\b)"
        ),
        of_what_follows=late_pattern(r"\s*(?:of\b|:)"),
        of_name=late_pattern(r"(?:of|the|a|an|in|some|each of)\s+(?=\w)"),
        name_end=late_pattern(r"\s[–—~-]\s|[:;!?(|×]|[,.](?!(?<=\d.)\d)|\s(?:for|x)\s|\s*$"),
        name_joint=late_pattern(
            rf",?\s(?:and|then)\s(?!hold(?:ing)? (?:on to |onto )?(?:(?:the|your|both|each|one|left|right|other|opposite) )+(?:{LIMBS})\b)"
        ),
        enters=late_pattern(r"\b(?:into|in to|onto all fours for|down for|back for|forwards? for|hands for|feet for) (?:(?:a|an|the|your) )?"),
        asks_somebody=late_pattern(
            r"\b(?:you|we|one|he|she|they|(?:the|each|every) (?:pupil|patient|student|reader|singer|performer|learner|child|gymnast|beginner|man|woman|boy|girl)s?) (?:should|shall|must|is to|are to|has to|have to|needs? to)(?: (?:now|then|next|also|first|slowly|gently))? "
        ),
        limb_is_moved=late_pattern(
            rf"\b(?P<told>(?:(?:the|your|both|each|one) )?(?:(?:right|left|other|upper|lower) )?(?:{LIMBS}|head|body|trunk|chin|neck|toes?|fingers?|fists?) (?:are|is|should|must)(?: (?:to|then|now|next|be|also|slowly|gently|quickly))* "
            r"(?:[a-z]{2,}ed|thrown|drawn|bent|brought|swung|held|kept|flung|spread|stretched|put|shaken|flexed)\b(?: (?:up|down|back|forwards?|backwards?|in|out|apart|together|close|upwards?|downwards?|sideways|straight|over|round)\b)*)"
        ),
        names_one=late_pattern(
            r"^\W*(?:(?:and|so|then|now|well),? )*(?:(?:(?:the|my|our|her|his|their|your) )(?:(?:very|other|all-time|absolute) )*(?:first|second|third|fourth|fifth|sixth|next|last|final|other|simplest|easiest|gentlest|hardest|best|main|favou?rite)"
            r"(?: (?:one|thing|exercise|move|movement|stretch|drill|of (?:these|them|all)|that [^.,;<]{2,30}?|[iw]e? [a-z]+))?|one(?: (?:of (?:them|these)|exercise|stretch|thing))?|another(?: (?:one|exercise|stretch|thing|move))?|(?:a|the) (?:second|third|fourth|further|different) (?:one|exercise|stretch|thing|move))"
            r" (?:is|was|would be|consists (?:of|in)|involves)(?: (?:just|simply|only|merely|to|a matter of|about|(?P<name>called|known as)|the|an?|this:))* (?=[^\W\d_]|[\"“‘'])"
        ),
        next_told=late_pattern(
            r"\W*(?P<lead>(?:(?:and|then|next|now|lastly|finally|after (?:that|which)|afterwards|followed by|(?:straight|right|on)(?: in)?to|into|plus|with|by|"
            r"finish(?:ing)?(?: off)? with|end(?:ing)? with|do|you do|i do|we do|go for|another|for)\b,? ?)*(?:(?:a|an|some|your) )?)<[nt]\d+>[ -]?"
        ),
        links=late_pattern(r"(?<!\s)(?:\s*[,;+&])?\s*\b(?:and then|and|then|followed by|plus)\s+"),
        link_start=late_pattern(r"\W*(?:(?:(?:(?:each|every) (?:morning|evening|night|day|time)|(?:in the|on) (?:mornings?|evenings?)|(?:after|before) (?:work|lunch|bed|breakfast|dinner|school)|today),?(?= (?:i|we|you|he|she|they)\b)|(?:first|next|then|last|finally)(?: of all)?,?(?: comes?)?|(?:(?:i|we|you|he|she|they) )?(?:(?:always|usually|then|now|used to|would|like to) )*(?:do|does|did)|(?:start|begin|follow(?:ed)?(?: (?:it|that|this))?|finish|end)(?: off| up)? (?:with|by)|an?|another|some|one last) )+(?=\S)"),
        no_link=late_pattern(r"(?:(?:(?:anti-?|counter-?)?clockwise|times|forwards?|backwards?|back|there|here|and|left|right|l|r|up|down|in|out|ones?|inwards?|outwards?|sideways|easy|hard|fast|slow(?:ly)?|quick(?:ly)?|more|others?|weeks?|days?|hours?|each|every|per|in|on|to|with) ?)+"),
        dose_field=late_pattern(r"^\W*(?:duration|hold(?: time)?|time|reps?|repetitions?|sets?|rest(?: time| period)?|dose|dosage|amount|quantity|how (?:many|much|long)|tempo|volume|prescription)(?: ?[(/][^:]{1,20})?:(?! *$)"),
        of_sides=frozenset("both sides side each per either on left right".split()),
        each_of_names=late_pattern(rf"<[tn]\d+>(?: (?:times|reps|breaths|seconds))? (?:of |for |on )?each(?! (?:{LIMBS})\b)|\b(?:hold|do|try|stretch|stay in|perform) each\b(?! (?:{LIMBS})\b)"),
        of_rounds=late_pattern(r"\W*(?:(?:do|complete|perform|finish with|then|for) )?(?:\w+|\d+)(?:[ -](?:to|or)?[ -]?\d+)? (?:rounds?|circuits?|laps?|sets?) (?:of |through )?(?=\S)"),
        name_sides=late_pattern(rf"\s\(?(?:(?:right|left|r|l)(?: (?:{LIMBS}))?{BOTH_IN_TURN}(?:right|left|r|l)(?: (?:{LIMBS}))?\W*$|(?:(?:on|with|in|to|for) )?(?:each|every|per|both|either|alternate|alternating)(?: (?:\w+ )?(?:{LIMBS}|ways?|directions?)\b|\W*$|\s[~–—-])|ea\b)"),
        before_time="for ",
        from_one_to_another=late_pattern(r"\W*(?:sit|stand|lie|kneel|squat)\w* (?:down |up )?(?:and|to|then) (?:sit|stand|lie|kneel|squat)\w*(?: down| up)?\W*$"),
    ),
    between=MappingProxyType(
        {
            **dict.fromkeys("rep reps repetition repetitions hangs hang holds hold goes efforts".split(), Between.REPS),
            **dict.fromkeys("round rounds circuit circuits laps lap time stations station".split(), Between.ROUNDS),
            **dict.fromkeys("exercise exercises stretches stretch move moves movements movement poses pose postures posture asanas asana activity activities drills drill tasks task everything".split(), Between.EXERCISES),
            **dict.fromkeys("each every one them these".split(), Between.THEM),
            **dict.fromkeys("set sets".split(), Between.SETS),
            **dict.fromkeys("block blocks superset supersets triset trisets group groups part parts pair pairs".split(), Between.BLOCKS),
            "them": Between.THEM,
        }
    ),
    conditional=late_pattern(
        rf"^\W*(?:(?:when|once|as soon as|after) [^,;:.<>]{{0,50}}?\b{_BETTER}[^.;:<>]{{0,40}},|"
        r"(?:when|once|as soon as) <[tnx]\d+>|in (?:due |good )?time,|over (?:the|a few|several|some) (?:\w+ )?(?:weeks|months)|"
        r"for (?:an? |some |even )?(?:extra|added|more|harder|easier|deeper|gentler|bigger|greater)\b[^,;.<>]{0,30},|(?:ideally|preferably|better|even better),? (?:for |at least )?<[tn]\d+>|"
        r"(?:the |my |our )?(?:(?:experienced|advanced|good|elite|top|strong|trained|fit) (?:\w+ )?\w+s|champions|professionals|pros|experts|athletes|students|clients) (?:\w+ )?(?:hold|do|manage|stay|hang|go|can|aim|need)\b|if\b(?! possible| you can(?=\W*$|[,.;)]))|in case\b|stop (?:on|at|over) (?:any|each|every) (?:sore|tight|tender|painful)\b|for beginners|beginners?\b|beginner|advanced|intermediate|(?:medium|moderate|average|standard|expert|hard|harder|tough)(?=\W*[:–—-] )|"
        r"when (?:(?:you|i|we)(?:'re| are|'m| am|'ve got(?:ten)?| have got(?:ten)?| get) (?:ready|able|strong|stronger|comfortable|confident|tired|sore|used to|stiff|ill|busy|rushed|flaring|short of|new to|in (?:pain|a hurry)|unsteady|dizzy|out of)|(?:pain|symptom)[ -]free|able|possible|tolerated|you (?:have(?! (?:done|finished|completed) (?:all|the)\b)|feel)\b|you can\b|this (?:becomes|gets|feels)|it (?:becomes|gets))|"
        r"once (?:you(?!(?:'ve| have)(?: both)? (?:done|finished|completed|been))|this|it)|as (?:you (?:get|become|progress|improve|build|grow)|your|it becomes|this becomes)|"
        r"to (?:make (?:it|this) (?:harder|easier|more)|increase the|progress|modify|advance)|optional|progressions?\b|"
        r"regressions?\b|variations?\b|modifications?\b|modified\b|easier|harder|make it (?:harder|easier)|alternatively|or,? |"
        r"option\b|challenge|gradually (?:increase|build|work)|slowly (?:increase|build up)|build up|work (?:up(?! (?:a|an|some)\b)|your way)|"
        r"increase (?:to|the|by|gradually)|progress\b|over time|eventually|you can (?:also|increase|progress|gradually)|"
        r"you (?:may|might|could) (?:also|want|increase|progress|prefer|wish|choose|opt)\b|(?:some|many|most|other) (?:people|of us|folks|of you) (?:like|prefer|find|choose)\b|level <x\d+>|level <n\d+>|e\.g\.|for example|for instance|"
        r"only (?:when|if|once)|as soon as(?! you(?:'ve| have) (?:done|finished|completed))|until you can|unless(?! (?:otherwise|we say|it says|stated|noted))|(?:after|from) (?:about )?<[nx]\d+> (?:weeks?|wks?|days?|months?)\b|(?:from|in|by|after) (?:the )?(?:second|third|fourth|fifth|next|following|week|a (?:week|month|fortnight|few)|<n\d+> (?:weeks|days|months)|two|three|four|six)\b(?: \w+){0,2},|later\b|children\b|kids\b|on (?:cold|hot|bad|good|rest|busy|lazy) days?|(?:when|once|as(?! (?:far|long|much|high|low|deep|wide|many|often|hard)\b)) [^,.;:]{1,30}? (?:feels? (?:good|fine|too)\b|(?:feels?|becomes?|gets?|is|are|seems?) (?:too |quite |very |fairly |more )?(?:easy|easier|comfortable|manageable|pain[- ]?free|painless)\b)|should you|anybody|anyone|those|people|whoever|by (?:january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|spring|autumn|christmas|easter|the end of)\b|(?:every|each) (?:week|month|fortnight|day|session) (?:i|we|you)\b|after (?:a|the first|about a|another) (?:day|week|month|fortnight|few (?:days|weeks|months)|couple of (?:days|weeks|months))(?: or (?:so|two))?\b|once (?!(?:you(?:'ve| have)(?: both)? (?:done|finished|completed|been)|on|in|at|there|outside|inside|out|up|down|over|round|a|through)\b)\w+)"
    ),
    firm=late_pattern(
        r"\bunless (?:otherwise|we say|it says|stated|told|you are told|noted)|\bif (?:possible|you can(?=\W*$|[,.;)])|able|you are able|you're able|comfortable|you feel comfortable|needed|necessary|"
        r"you(?:'d| would)? like|desired)\b"
    ),
    moment=late_pattern(
        rf"^\W*(?:(?:and|then|now|but),? )*(?:once|when|as soon as|after)(?! [^,;:.]*\b{_NOT_YET}) "
        rf"(?:{_ARRIVED}|(?:(?:the|your|both|each|all|one) )+(?:[\w-]+ )?(?:{'|'.join(sorted(_BODY))}|{LIMBS}|legs?|arms?|bod(?:y|ies)|stretch)\b)"
        r"[^,;:.<>]{0,60},? (?!(?:try|add|increase|progress|build|work up|move (?:on|up)(?! to the other)|aim|you (?:can|may|could)|do (?:more|another|an extra))\b)"
    ),
    condition_after=late_pattern(r"(?<! as)[,;( ](?:(?:in|during) (?:the|your) first (?:week|fortnight|month)|by (?:the (?:end|time)|(?:week|month|day) <|summer|christmas)|(?:with)?in (?:a few|some|<[nx]\d+>) (?:weeks|months)|if (?:you (?:have|are|feel|find|want|need|experience|get)|you're|your|it|this|that)|in case|for (?:beginners|advanced)|when you(?:'re| are) (?:stronger|ready)(?=\W*$)"
        r"|(?:once|when|as soon as|as) (?:(?:this|it|that|these|they|<n\d+>(?: \w+)?|the \w+)(?: (?:has|have|starts? to|begins? to))? (?:(?:become|get|grow|got|gotten)s?(?= (?:too |very |more )?comfortable)|(?:become|get|feel|grow)s?|is|are|got|gotten)(?: (?:too|quite|very|fairly|more|much))?"
        r" (?:easy|easier|light|manageable|pain[- ]?free|painless|comfortable)(?<!feels comfortable)(?<!is comfortable)|you(?:'ve|'re| have| are)?(?: (?:feel|get|become|grow|gotten|grown|got))? (?:stronger|fitter|improve|improved|progress|advance|confident|more (?:confident|flexible|advanced|comfortable))|you feel ready)(?: (?:for you|enough|to you|again|over time))?(?=\W*$))\b"),
    stops=late_pattern(r"\(|\bor (?:less|fewer|more)\b|[,–—] ?(?:(?:do|go|take|use|try|or) )*(?:fewer|less|more|lower|lighter|heavier|harder|easier|longer|shorter|slower|decrease|reduce|increase|drop|add)\b|\b(?:stop(?:ping)?|skip(?:ping)?|leav(?:e|ing)|omit|omitting|eas(?:e|ing) off|com(?:e|ing) out)\b"),
    in_that_case=late_pattern(r"^\W*(?:can't|cannot|can not|could not|too (?:hard|easy|much|tough|difficult|long)|not (?:able|hard|easy) \w*|struggling|finding (?:it|this)|no (?:\w+ ){1,3}|need (?:more|less|a|an)\b|want (?:more|it|to make))[^?]*\?\W*$"),
    instead=late_pattern(r"^\W*(?:if|when|for (?!(?:\w+ ){0,3}<|time\b|reps\b|quality\b|speed\b|each\b|every\b)|on (?:a |your |those )?(?:bad|good|busy|lazy|off|rest|cold|hot|hard|easy)[ -]days?\b) ?"),
    starts_low=late_pattern(r"^\W*(?:(?:you (?:can|may|could) )?(?:just |simply )?(?:start|begin)) (?:off |out )?(?:with|at|by doing)\b"),
    beside_another=late_pattern(r"\btoo (?:much|many|hard|easy|long|short|few|little|difficult)\b"),
    ends_all=late_pattern(
        r"^\W*(?:(?:and|so|well|ok|okay),? )*(?:that'?s|that is|this is|and that was) (?:it|all|everything|all of it|the lot|the (?:whole|entire) \w+)(?: for (?:today|now|this (?:week|time)))?\W*$|^\W*(?:all )?(?:done|finished)\W*$"
    ),
    begins_with=late_pattern(r"\b(?:start|begin)(?:ning|ing)?(?: (?:out|off))? (?:with|at|from|on|by doing|by holding)(?: (?:just|about|only|it for|for))? ?$"),
    condition_inside=late_pattern(
        r"\b(?:on (?:a |your |those )?(?:bad|good|busy|lazy|off|hard|tired|low)[ -](?:energy )?days?|cut (?:it|this|that) (?:down )?to|keep it to|in (?:your|the) first (?:week|fortnight|month|few)|newcomers?|first-timers?|"
        r"new (?:people|ppl)|if you're new|beginners?|(?:but|and|or) if(?! (?:possible|you can\b|able|needed|necessary|comfortable|desired))|for the first (?:week|fortnight|month)|under-\w+|unless your|if you (?:are|'re) over|then build|build(?:ing)? (?:up )?to|work(?:ing)? (?:up|towards)|progress(?:ing)? to|increas(?:e|ing)(?= [^.;<>]{0,60}(?:\bto|up to) )|"
        r"once (?=<)|build(?:ing)? (?:it|this|that|your \w+|the \w+) (?=<)|optional(?:ly)?|eventually|later on|over time|with (?:time|practi[cs]e)|(?:as|when|once) (?:you|it|this) (?:get(?! (?:back|home|up|there|to|in|out))|become|grow|improve|progress)s?|(?:when|once|if|until|till|as soon as) you can (?:do|manage|hold|complete|reach|get to|stay)|(?:when|once|(?<!far )(?<!long )(?<!much )(?<!high )(?<!low )(?<!deep )(?<!wide )(?<!many )(?<!often )(?<!hard )as(?! (?:far|long|much|high|low|deep|wide|many|often|hard)\b)) [^.,;:]{1,20}? (?:feels?|felt|becomes?|became|gets?|got|is|was|are) (?:too |very |quite )?(?:easy|easier|comfortable|manageable)|(?:drop(?:ping)?|go(?:ing)?) (?:back |down |on )to (?=<)|drop(?:ping)? to (?=<))\b|[,;] if\b(?! (?:possible|you can\b|able|needed|necessary|comfortable|desired))"
    ),
    optional_aside=late_pattern(r"^\(?\s*(?:add|or|alternatively|optional(?:ly)?|instead|beginners?|advanced|e\.g\.|for example|increase|up to)\b"),
    still=_any(
        "hold(?:ing|s)?", "held", "stay(?:ing)?", "remain(?:ing)?", "maintain(?:ing)?", "keep(?:ing)?(?! \\w+ing)(?! (?:it|them|this|that) \\w+ing)", "freeze",
        "balance", "squeeze", "stretch(?!es)", "plank", "hang", "pose", "isometric", "still", "sit(?!-)", "lie", "stand", "dangle", "against the",
        "pause", "press", "relax into", "wall sit", "rest in", "tens(?:e|ing)", "tighten(?:ing)?", "clench", "bite", "freez\\w+", "look at", "stare", "float",
        "superman", "butterfly", "flamingo", "stance", "bridge", "kept", "remains?", "leave (?:it|them|your \\w+|the \\w+)(?! go\\b)", "linger(?:ing)?", "sustain(?:ed|ing)?",
        "(?:do not|don't|not|without|try not to) (?:move|moving)", "motionless", "immobile", "rigid",
    ),
    own_hold=late_pattern(
        r"(?:,|\band|\bthen|\bwith|\bby|\bdo)(?: then)? (?:an? )?(?:<t\d+>[ -]?(?:\w+ ){0,2}|(?:\w+ ){0,2})(?:plank|wall[ -]?sit|squat hold|hang|bridge hold|hollow hold|l-sit|pose|stretch|balance|side plank|dead hang)\b"
    ),
    resting=_any("rest", "resting", "pause", "wait", "relax", "recovery", "break"),
    goes_round=late_pattern(r"\b(?:circl\w*|roll\w*)\b"),
    pausing=_any("paus(?:e|ing)", "wait(?:ing)?", "stop(?:ping)?", "linger"),
    still_names=_any(
        "(?<!dynamic )(?<!active )(?<!ballistic )stretch(?:es)?", "plank", "pose", "hold", "hang", "wall sit", "balance", "bretzel", "asana", "bridge hold",
        "hollow", "l-sit", "squat stretch", "superman", "butterfly", "flamingo", "stance", "stand", "side plank", "seat", "posture", "child's pose", "savasana", "shavasana",
    ),
    easier=late_pattern(r"\beasy\b|^(?!.*\b(?:recover|rest|between|with|at)).*\b(?:slow(?:ly)?|light|gentle|flat|downhill|jog(?:ging)?|walk(?:ing)?|float|spin(?:ning)?)\b"),
    moving=_any(
        "walk(?:ing)?", "march(?:ing)?", "jog(?:ging)?", "run(?:ning)?", "sprint", "jump(?:ing)?", "skip", "hop",
        "step", "swing", "shake", "rock", "roll", "cycle", "circle", "rotate", "move", "moving", "dance", "pedal",
        "tap", "do this", "continue", "repeat", "alternate", "massage", "(?<!and )breathe", "pulse", "row", "swim", "climb",
        "as (?:many|often)(?: \\w+){0,2} as (?:you can|possible)",
    ),
    bursts=_any("sprints?", "strides?", "bursts?", "efforts?", "surges?", "hills?", "jumps", "hops", "skips", "runs", "intervals?", "sets?", "rounds?"),
    paces=(
        (late_pattern(r"\bvery slow(?:ly)?\b"), Pace.VERY_SLOW),
        (late_pattern(r"\bslow(?:ly)?\b|\bin a controlled\b"), Pace.SLOW),
        (late_pattern(r"\b(?:quick|fast|rapid|brisk)(?:ly)?\b|\bas fast as\b"), Pace.QUICK),
    ),
    breathes_in=late_pattern(r"\b(?:breathe(?: \w+)? in|inhale)\b"),
    breathes_out=late_pattern(r"\b(?:breathe(?: \w+)? out|exhale)\b"),
    breath_phases=late_pattern(
        r"\b(?:(?P<in>breath(?:e|ing)(?: \w+ly)? in|inhal(?:e|ing|ation)|in[ -]?breath|tak(?:e|ing) an? (?:[a-z]+,? ){0,2}breath|draw(?:ing)? (?:the |your )?(?:air|breath)(?: \w+ly)? in)"
        r"|(?P<out>breath(?:e|ing)(?: \w+ly)? out|exhal(?:e|ing|ation)|out[ -]?breath|(?:(?<=breathe in )|(?<=breathing in ))and (?:then )?out|(?:and|then) (?:\w+ly )?out (?:through|by) [^.;,]{0,20}(?:mouth|nose|lips|nostrils?|teeth)"
        r"|(?:let|letting|blow|blowing|sigh|push) (?:the |your )?(?:air|breath)(?: \w+ly)?(?: all)? (?:out|go|leave)|(?:release|let go of) (?:the|your) (?:air|breath))"
        r"|(?P<it>(?:let|letting|blow|blowing|sigh|push) it(?: \w+ly)?(?: all)? (?:out|go)))\b"
    ),
    breath_timed=late_pattern(r"\b(?:breath(?:e|ing) (?:in|out)|inhal(?:e|ing)|exhal(?:e|ing))\b[^.;,<]{0,40}<[tn]\d+>(?! (?:times|rounds|more|(?:\w+ )?breaths?)\b)"),
    breath_manner=late_pattern(
        r"\s*(?:slowly |gently |deeply |then )*(?:again|once|\w+ly|through|into|from|via|with|in|out|all|fill|expand|let|letting|feel|close|shut|open|purse|count|relax|keep|use|place|imagine|visuali[sz]e|notice|make|hum|listen|release|empty|block|plug|pinch|hold|pause|wait|push (?:the|your) (?:air|belly|breath|stomach)|puff|blow|breathe|inhale|exhale|inflate|draw (?:the|your) (?:air|breath|belly|navel))\b"
    ),
    clause_edges=late_pattern(r"(?:[,;:–—]|\band\b|\bthen\b|\b(?:as|while|when) you\b(?! (?:can|are|like|need|want)\b))(?: (?:and|then|(?:as|while|when) you))*\s*"),
    breath_in=late_pattern(r"\b(?:tak(?:e|ing) an? (?:[a-z]+,? ){0,2}breath|fill|breathe in|breathing in|inhal(?:e|ing)|draw(?:s|ing)?|take in|in)\b(?! out)"),
    breath_out=late_pattern(r"\b(?:empty (?:the|your)|breathe out|breathing out|exhal(?:e|ing)|let|releas(?:e|ing)|expel(?:ling)?|blow out|out)\b"),
    breathes_meanwhile=late_pattern(
        r"\b(?:keep(?:ing)?|while|whilst|continu(?:e|ing)|carry(?:ing)? on|go(?:ing)? on|remember to|as)(?: (?:you|to|on|keep|are|continue|still))* breath\w*\b|\bbreath(?:e|ing)(?: in and out)? (?:normally|freely|easily|calmly|gently|naturally|throughout|as usual)\b"
        r"|\bbreathing (?:(?!in\b|out\b)\w+,? (?:and )?)*?(?:\w+ly|deep|easy|as (?:usual|normal|always))(?! (?:in|out)\b)"
    ),
    breath_full=late_pattern(r"\b(?:close|full|hold|retain|stay|keep|pause)\b"),
    breath_held_out=late_pattern(r"\b(?:hold|keep|stay)(?:ing)?\b.*\b(?:out|empty)$|\bbetween\b"),
    counts_breaths=late_pattern(r"\bcount(?:ing)? <n\d+>$"),
    breathes_on=late_pattern(
        r"^\W*(?:(?:then|and|now|just|next|aim to|try to|let (?:it|this)|set (?:a|your|the) timer (?:for|to) <t\d+> and|for <t\d+>,)\W+)*"
        r"(?:repeat|do|try|complete|continue|carry on|take|practi[sc]e|perform|make|go (?:on|through)|cycle through|keep (?:(?:it|this|that|on) )?(?:going|up|breathing(?! (?:normally|naturally|freely|regularly|as (?:usual|normal)|at your)))"
        r"|(?:stay with|follow|keep|hold|use) (?:this|that|the) (?:\w+ )?(?:rhythm|pattern|cycle|breath\w*)|breathe (?:(?:in|out) )?(?:like (?:this|that)|in (?:this|that|the same) (?:\w+ )?(?:way|manner|pattern|rhythm)|this way))\b"
    ),
    breath_by_steps=late_pattern(r"<n\d+> (?:pumps|steps|strides|strokes)\b"),
    breath_named=late_pattern(r"\b(?:breath\w*|inhal\w+|exhal\w+|(?:draw|take|let|blow|push|keep) (?:all )?(?:the |your |some )?air\b|in (?:for )?<|(?<!knock )(?<!crank )(?<!bang )(?<!pump )(?<!carry )out for <)"),
    tempo_word="tempo",
    as_many_rounds=late_pattern(r"\bamrap\b|\brounds as (?:possible|you can)\b"),
    unless_stated=late_pattern(r"\bunless (?:it is |you are |i say )?(?:otherwise|stated|told|noted|specified|indicated|the (?:card|sheet|text))\b|\bunless i say\b|\bif nothing else is (?:said|stated)\b"),
    sums_up=late_pattern(r"^\W*(?:i\. ?e\.|in other words\b|that is to say\b|which means\b)|^\W*(?:to (?:sum up|recap|summari[sz]e)|in (?:short|summary|brief|a nutshell)|recap|remember|all in all|(?:in )?summary|once more for the record)\s*[,:–—]"),
    question=late_pattern(r"\?\W*$"),
    invites=late_pattern(r"^\W*(?:now |and |so |ok |okay |then |right |kids |everyone |everybody )*,? ?(?:can (?:you|we|everyone|everybody)|could you|how about|shall we|why (?:not|don't)|ready|what about|how (?:many|long)|let's|will you|would you|if |too |not )"),
    same_again=late_pattern(r"[\s,:–—-]*(?:(?:while |whilst )?(?:you )?count(?:ing)? (?:\w+ ){0,2}(?:up )?(?:to )?<|(?:\(|\[|/|=|≈|~)?\s*(?:(?:that is|that's|i\.e\.|or|so|about|approx\.?|equals|aka|in other words|meaning|which (?:is|makes|takes)|roughly),? ?(?:about |for )?)?<)"),
    told_again=late_pattern(r"^\W*(?:(?:and |now )*(?:the |your )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last|next) (?:cycle|round|set|time)\b|(?:cycle|round|set) <[nx]\d+>(?= ?[:.,–—-]))"),
    at_last=late_pattern(
        r"(?:^\W*|[;,.:–—(] |\band |\bthen )(?:(?:and|then|but|now|only|for|as) )*(?:(?P<after>after|following|at the end of|(?:once|when|as soon as) you(?:'ve| have)? (?:done|finish(?:ed)?|completed?|are done with)|finish(?:ing)?(?: off)?)|on|in|during|for|with|at) (?:only )?(?:the |your )?(?:very )?(?:last|final) (?:\w+ )?(?:set|round|circuit|lap)\b(?! of\b)|^\W*(?:the |your )?(?:last|final) (?:set|round)(?=[:,–—-])|"
        r"\b(?:(?P<after_it>after)|on|in|during|at the end of) (?:only )?(?:the |your )?(?:very )?(?P<told>last|final) (?:set|round|circuit|lap)(?: only)?(?=\W*$|[.;)])"
    ),
    either=late_pattern(rf"\beither\b(?! (?:{LIMBS}|of|one|way|direction|end)\b)"),
    second_way=late_pattern(r"\bor\b(?! (?:so|more|less|longer|two|three|until)\b)"),
    purpose=late_pattern(r"\W*(?:good |great |best )?for (?:the |your |an? )?[a-z][a-z ,&-]{2,40}"),
    called=late_pattern(r"\b(?:called|named|known as) (?:(?:an?|the) )?[\"“‘']?(?P<name>[a-z][\w'’-]*(?: (?!(?:and|is|which|that)\b)[\w'’-]+){0,5})(?=\W*$|[.,!:;(\"”’–—]| (?:and|is|which|that)\b)"),
    calls_one=late_pattern(r"(?:exercise|stretch|pose|posture|drill)(?:e?s)?$"),
    places=frozenset({*_ORDINALS.split("|"), "another", "other", "more", "number"}),
    persons=frozenset("i we you my our your me us i'm i've we're you're i'll you'll we'll".split()),
    of_first_sets=late_pattern(r"\b(?:first|opening|initial) (?:\w+|<n\d+>) (?:\w+ )?(?:sets|rounds)\b"),
    of_a_part=late_pattern(r"^\W*(?:(?:and|now|then|so|okay|right)\W+)*(?:for|in|during) (?:the |your )(?:(?P<first>first)|(?P<last>last|final)|second|third|fourth|next|following) <t|^\W*(?P<every>every|each) <t\d+>(?: or so)?,? "),
    in_period=late_pattern(
        r"^\W*(?:in |for |during |from |by )?(?:the )?(?:(?:weeks?|wks?|months?|stages?|phases?|days?) "
        r"|(?=<[nx]\d+> ?(?:weeks?|wks?|months?|days?)\b(?: [a-z-]+){0,3} ?[:–—-]))<[nx](?P<n>\d+)>"
    ),
    one_round=late_pattern(
        r"\b(?:that|this|it|which|all this|the above)(?:'s| is| was| makes| counts as|,? together, is) "
        r"(?:(?:one|a|1|<[nx]\d+>) (?:complete |full |whole )?(?:round|circuit|lap|cycle|(?P<own>go|set))|round (?:one|<[nx]\d+>))(?!\w)"
        r"|^\W*(?:completing|finishing|doing|going through|one time through|once through|all)\b[^.;:<>]{0,40} (?:is|are|makes?|equals?|counts? as|=) (?:one|1|<[nx]\d+>) (?:complete |full )?(?:round|circuit|set)\b"
    ),
    warms_up=late_pattern(r"\bwarm(?:ing)?[ -]?up\b|\bto get warm\b|\bas a warm-?up\b"),
    one_and_other=late_pattern(rf"\b(?:one|<x\d+>) (?:{LIMBS})\b[^.;<>]{{0,60}}?(?:,| and| then)+ (?:then )?(?:with |to )?(?:the |your )?other(?: (?:{LIMBS}))?\W*$"),
    keeps_on=late_pattern(
        r"^(?![^.;]*\b(?:both|each|either|every|per)\b)\W*(?:(?:and|then|now|just|so),? )*(?:keep (?:going|on|it up|moving|alternating|marching|switching|swapping|this up)|go on|carry on|continue|repeat|alternate|do (?:this|it|that|so)|<n\d+> (?:times|reps|repetitions)(?=\W*$))\b"
    ),
    one_rep=late_pattern(
        rf"\bone (?:{LIMBS})\b[^.;<>]{{0,60}}?(?:,| and| then)+ (?:then )?(?:with |to )?(?:the |your )?other(?: (?:{LIMBS}))?,? (?:for )?(?:a total of )?<n\d+> "
        r"(?:reps|repetitions|times|lifts|in all|altogether|total)\b(?! each| on each| per| with each| on both)|"
        r"\b(?:that|this|it|which|both sides|left and right)(?:'s| is| was| makes| make| counts as| count as| equals?|,? together, (?:is|are|make)) "
        r"(?:one|a|1|<[nx]\d+>) (?:complete |full |whole |single )?rep(?:etition)?s?\b|(?:<[nx]\d+>|one) rep(?:etition)? (?:is|=|equals) (?:both|left|right|one on each)|\bfor (?:one|<[nx]\d+>) (?:full )?rep\b|\bto complete (?:one|a|<[nx]\d+>) (?:full )?rep(?:etition)?\b"
    ),
    lowering=late_pattern(r"\b(?:down|lower|sink|descend|bend)"),
    turning_point=late_pattern(r"\b(?:at|on|in) the (?:(?P<top>top)|bottom)\b"),
    further_count=late_pattern(
        rf"(?:,|;|\+|&|\band\b|\bthen\b)(?: and| then| another| the| do)* <n(?P<n>\d+)> {_NOT_REPS}(?!(?:on a|if|when|in|at|by|from|the)\b)[a-z][\w-]+"
    ),
    left_and_right=late_pattern(r"\b(?:left|right),? (?:and|then|or|to)(?: then)?(?: to)?(?: the)? (?:left|right)\b(?! [a-z])"),
    names_way=late_pattern(
        r"\W*(?:<[nt]\d+>(?: times| reps)? )?(?:forwards?|backwards?|inwards?|outwards?|clockwise|(?:anti-?|counter-?)clockwise|to the (?:left|right))(?: direction)?(?: for)?\W*(?:<[nt]\d+>|$)"
    ),
    names_side=late_pattern(rf"\W*(?:on )?(?:the |your )?(?:(?:left|right|other|opposite)(?:[ -](?:hand )?(?:sides?|{LIMBS}))?|(?:first|second)[ -](?:hand )?(?:sides?|{LIMBS}))\W*"),
    ends_with_same=late_pattern(
        r"(?:,|;|\band|\bthen|\bto)(?: and| then| now)* (?:repeat|do (?:exactly )?(?:the same|likewise|it again|this again|that again)|hold(?: it| this| the (?:pose|stretch|position))? (?:again|as before|for the same time)|stay again)"
        r"(?: (?:it|this|that|again|the|same|steps?|stretch|exercise|movement|pose|process|procedure|sequence|hold|whole|thing|once more))*\W*$"
    ),
    turns_to_side=late_pattern(
        r"\b(?:(?:do|try|give|work|treat|use|repeat|begin|start|finish|switch|change|swap)(?: (?:it|this|that|the same|again))*(?: (?:to|on|with|for))?"
        r"|take(?! [^.;]*\b(?:arms?|hands?|feet|foot|legs?|knees?|elbows?|ankles?|wrists?|thumbs?|fingers?)\b)(?: it)?(?: to| on)?|go(?: again)?(?: (?:to|on|with|over to))|(?:over|on|across) to|then(?: (?:on|with|to))?|(?:same|again) (?:on|with))"
        rf" (?:the |your )(?P<side>left|right|other|second|opposite)(?: (?P<limb>{LIMBS}|sides?|one))?"
        r"(?: (?:in the same (?:way|manner)|likewise|too|as well|next|now|again|afterwards|its turn|a (?:go|turn)))*\W*$"
    ),
    side_label=late_pattern(rf"^\W*(?:on (?:the |your )?|the )?(?P<side>left|right|l|r)(?: (?P<limb>{LIMBS}))?\W{{1,4}}(?=(?:hold (?:for )?|x ?|reps:? )?<)"),
    side_first=late_pattern(r"\b(?P<side>left|right)(?: (?:side|leg|foot|arm|hand))? first\b"),
    leave_out=late_pattern(r"\[skip\]"),
    no_side=late_pattern(
        r"(?<!the )(?<!your )\bright (?=(?:down|up|away|now|off|into|onto|over|round|around|back|behind|through|along|across|after|before|above|below|beside|beneath|under|underneath|here|there|out|in front|angles?|"
        r"amount|way|kind|sort|form|position|place|time|height|size|speed|pace|weight|thing)\b)|\b(?:all|that's|get it) right(?=\W*(?:$|[.,;!]))|^\W*right(?=[,.!] [a-z])|"
        r"\bleft (?=(?:over|out|alone|behind|in the)\b)|\b(?:is|are|be|have|has|you've|seconds|minutes|reps|one|time|anything|energy) left\b(?! ?[,/;&]| and)"
    ),
    side_words=MappingProxyType({"left": Side.LEFT, "right": Side.RIGHT}),
    limb_families=(
        frozenset("leg foot knee ankle hip heel thigh calf hamstring buttock".split()),
        frozenset("arm hand wrist elbow shoulder palm thumb".split()),
    ),
    plural_endings=(("sses", "ss"), ("ss", "ss"), ("s", "")),
    plural=late_pattern(r"\b[a-z-]*[a-z](?<![su])s\b"),
    third_person="s",
    doing="ing",
    before_doing=((late_pattern(r"$"), "e"), (late_pattern(r".$"), "")),
    adverb="ly",
    limbs=MappingProxyType({form: limb for limb, plural in _LIMBS.items() for form in (limb, plural)}),
    alternating=_any(
        "alternat(?:e|es|ing|ely)", "rotat(?:e|ing) (?:through|between)", "cycl(?:e|ing) through", "from (?:left to right|right to left|side to side)", "side to side",
        "left,? (?:then )?right,? left",
"one (?:leg|foot|arm|side) at a time, alternat\\w+",
    ),
    states_total=late_pattern(
        rf"^\W*(?:(?:that's|that is|it's|it is|it takes|takes|about|roughly|all in all|altogether|in all|just|only|say|total:?) )*<t(?P<t>\d+)>(?: (?:in all|in total|altogether|all in|tops|max|at most))?,? "
        rf"(?:(?:every|each|a|per|most|once a|twice a|(?:<\w+>|three) times a|every other) )+(?:single )?{_PERIOD}s?\b[^<>]{{0,30}}(?:<x\d+>)?\W*$"
    ),
    states_goal=late_pattern(r"^\W*(?:(?:the|your|our|my) )?(?:main |overall )?(?:goal|aim|target|challenge)(?: here| today)?(?: (?:is|will be)\b|:) "),
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
        rf"|\b(?:away from|apart from|next to|beside|alongside|against|past|than) (?:the|your|its) (?:other|opposite) (?:{LIMBS})\b"
        r"|\b(?:adjacent to|next to|beside|alongside|to|at|on (?:the|a|your) [\w-]+(?: on| at)?) (?:each|either|both) sides? of (?:the|your|my|his|her|you|it)\b"
        r"|\b(?:per|each|a) (?:side|leg|arm) (?:where|if|when|wherever) (?:there (?:are|is)|(?:it |this )?appli|needed|necessary|relevant|appropriate|it has|they have)"
        r"|\b(?:hands?|foot|feet|arms?|knees?|legs?|weights?|cones?) (?:out )?(?:on|at|to) (?:either|each|both) sides? of (?:the|your|a|an|it|you|them)\b"
        rf"|\b(?:keep|keeping|leave|leaving|with) one (?:{LIMBS})\b(?:(?!\bthen\b)[^.;:<>]){{0,60}}?,? and (?:(?!then\b)[a-z]+ ){{1,2}}(?:the |your )?other\b"
        rf"|\b(?:switch|chang|swap)\w* (?:the |your )?(?:{LIMBS}) (?:every <t\d+>|half[ -]?way|mid[ -]?way|at half[ -]?time|after half the time))"
    ),
    things=THINGS,
    several_things=_SEVERAL,
    several_before=late_pattern(
        rf"\b(?P<many>{'|'.join(filter(None, _SEVERAL))}) (?:(?!of\b|the\b|or\b|and\b|sets\b)[a-z-]+ ){{0,2}}$"
    ),
    one_for_each_hand=late_pattern(r" (?:in|for) (?:each|either) hand\b"),
    no_thing=NO_THING,
    marks=ENGLISH_MARKS,
    checks=ENGLISH_CHECKS,
    alternative=late_pattern(r",? or (?:else )?(?:a |an |the |your |some )?(?:(?!and\b|use\b|with\b|on\b|in\b|to\b|without\b)[a-z-]+ ){0,2}"),
    or_word="or",
    offers=late_pattern(r"[ ,(]*or(?: else)?(?: (?!until\b|till\b|when\b|as\b|if\b|more\b|less\b|longer\b|so\b)[a-z']+){0,4} ?"),
    offers_other=late_pattern(r"(?:[\s\[\]*_-]*(?!and\b|then\b|plus\b|with\b|rest\b|between\b|either\b|the\b|your\b|each\b|on\b|for\b|hold\w*\b|left\b|right\b)[a-z][a-z'-]*){1,4}[\]\s,(]*\bor(?: else)?(?: (?:do|for|a|an|about|just|simply|maybe|perhaps))*[\s\[*_]*"),
    prefers=late_pattern(r"[ ,(]*(?:ideally|preferably|maybe|perhaps|possibly|better(?: still)?|even better)(?: [a-z']+){0,4} ?"),
    headings=Headings(
        of_a_part=late_pattern(
            rf"^\W*(?:[\w-]+ )?(?:{'|'.join(sorted(_BODY))}|rib|{LIMBS}) (?:stretching|strengthening|mobili[sz]ations?|activation|preparation)\W*$"
        ),
        how_to=late_pattern(r"^\W*how (?:to|i|we|you) (?:do|perform|practi[sc]e) (?:the |an? )?(?P<name>(?!it\b|this\b|them\b|these\b|those\b|the\b|your\b|all\b|each\b|(?:exercise|stretch|pose|posture|movement|move|drill|routine|workout)(?:s|es)?\W*$)\w[^?:]{2,50}?)\W*$"),
        several=late_pattern(
            r"(?<!of )(?<!after )(?<!before )(?<!your )\b(?:exercises|stretches|moves|movements|poses|postures|drills|(?:these|those|following|more|other|main|big|basic|compound|<n\d+>|my|our) (?:[\w-]+ )?(?:lifts|twists|releases))\b[^.;:!?]{0,50}:\W*$|"
            r"^\W*(?:(?:and|so|now|next|then|first|finally),? )?(?:here are|these are|(?:the )?following (?:are|were)|try|below are|i (?:do|like|use)|my)\b(?:(?!\b(?:reasons?|tips?|ways?|rules?|facts?|benefits?|mistakes?|things?|questions?|principles|pictures|videos)\b)[^.;:!?]){0,40}\b(?:exercises|stretches|moves|movements|poses|drills)\b[^.;:!?]{0,60}[.:]?\W*(?:\([^()]*\))?\W*$"
        ),
        name_column=late_pattern(r"(?<!after )(?<!before )(?<!between )(?<!per )(?<!each )(?<!every )\b(?:exercises?|movements?|moves?|names?|activity|activities|stretch(?:es)?|poses?|drills?|postures?|asanas?|practices?|techniques?|(?:tongue[ -])?twisters?|what to do)\b(?! (?:time|duration|length|reps|sets|seconds|minutes)\b)", re.IGNORECASE),
        timed_part=late_pattern(r"^\W*stretch\W*$"),
        session_part=late_pattern(r"^\W*(?:for time|warm[ -]?ups?|main(?: \w+)?|cool[ -]?downs?|intervals?|workout|session|finish\w*|run|total.*|duration)\W*(?:$|:|[(]?[x×]? ?\d{1,2} ?(?:[x×]|rounds?|times)?\W*$)"),
        around=late_pattern(r"^\W*(?:(?:first|second|third|next|then|last|finally|step <n\d+>|part <n\d+>)\W+)??(?:how to )?(?:(?:the |your )?(?:before(?:hand| you \w+(?: in| out)?| the \w+)?|first|warm(?:ing)?[ -]?up|to warm up|buy[ -]?in)|(?P<after>(?:the |your )?(?:cool(?:ing)?[ -]?(?:down|it|off)(?: stretch(?:es|ing)?)?|wind[ -]?down|warm[ -]?down|(?:the |a )?finish(?:er|ing (?:off|stretch(?:es)?|touch(?:es)?))?|(?:final |last )?stretch[ -]?(?:out|off)|buy[ -]?out|cash[ -]?out|to (?:finish(?: off| up)?|end(?: with)?|close|cool down|wind down|round (?:it |things )?off)|at the (?:very )?end|after(?:wards?| your \w+| the \w+)?|when you get out)))\W*$"),
        once=late_pattern(r"^\W*(?:<[tn]\d+> (?:of )?)?(?:(?:then|now|first|finally|a|an|the|your|easy|gentle|light|brisk|slow|quick|short|general) )*(?:warm(?:ing)?[ -]?up|cool(?:ing)?[ -]?down|wind[ -]?down)\b|\b(?:to|as a|for a|for the) (?:warm[ -]?up|cool[ -]?down|wind[ -]?down)\b|\bto get warm\b"),
        told_before=late_pattern(rf"^\W*{_AT_AN_END}(?:(?:always |please )?(?:warm(?:ing)? up|begin|start)(?: off| up)?(?: each(?= with\b))?|{_EACH_SESSION}(?:begins?|starts?)){_SO_LONG}|"
            rf"^\W*{_AT_AN_END}(?:(?:always |please )?warm(?:ing)? up|(?:begin|start)(?=(?: off| up)?(?: first)? (?:by|with) {_EASY_START}))(?: off| up| first)* (?:by|with) {_SOMETHING_SO_LONG}|"
            r"^\W*<t\d+>(?: of)?(?: (?:easy|gentle|light|brisk|slow))? warm[ -]?up\b|"
            rf"{_DONE_SO_LONG}\b(?:before (?:you |we )?(?:begin|start|starting|beginning)(?: (?:the|this|your) (?:workout|session|circuit|exercises|routine))?|(?:to|as a|for a) warm[ -]?up|to get warm)\W*$"),
        told_after=late_pattern(rf"^\W*{_WHEN_ALL_IS_DONE},? (?!(?:rest|wait|stop|do not|don't|never|repeat|eat|drink|apply|use|put ice)\b){_SOMETHING_SO_LONG}|"
            rf"^\W*{_AT_AN_END}(?:always |please )?(?:cool(?:ing)? down|finish|end)(?: off| up)? (?:by|with) {_SOMETHING_SO_LONG}|"
            rf"^\W*{_AT_AN_END}(?:(?:always |please )?(?:cool(?:ing)? down|finish|end)(?: off| up)?|{_EACH_SESSION}(?:ends?|finish(?:es)?)){_SO_LONG}|"
            rf"{_DONE_SO_LONG}\b(?:to cool (?:down|off)|as a cool[ -]?down|to wind down)\W*$"),
        piece=late_pattern(
            r"^\W*(?:(?:part|block|piece|segment|section) (?:\d{1,2}|[a-f]|[ivx]{1,4}|one|two|three|four|five)\b[\s:.–—-]*|(?=emom|e\.m|amrap|every|on the|finisher|metcon))"
            r"(?:e\.?m\.?o\.?m\.?|amrap|every minute|on the minute|ladder|finisher|strength|conditioning|metcon|skill|accessor(?:y|ies)|tabata|the main (?:bit|part|thing|set))?"
            r"(?: (?:on the minute|work|ladder|finisher|\d{1,2}|part|piece|min(?:utes)?))*\W*$"
        ),
        period=late_pattern(
            rf"^\W*(?:w\d{{1,2}}(?: ?d\d)?|[dr]\d|(?:week|day|workout|session|stage|phase|round|block|part|circuit|flow|sequence|super-?set|tri-?set|giant set|complex)s? (?:\d{{1,2}}(?: ?(?:-|–|to|&|and) ?\d{{1,2}})?|{_UNITS.replace(' ', '|')}|[a-d]|[ivx]{{1,4}}))\b(?:\W*$|\s*[:–—(-][^\d.]{{0,50}}$)"
        ),
        session=late_pattern(rf"^\W*(?:d\d|(?:day|workout|session) (?:\d{{1,2}}|{_UNITS.replace(' ', '|')}|[a-d]))\W*$"),
        weekday=late_pattern(r"^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\W*$"),
        interval_told=late_pattern(
            r"<t\d+>\W+(?:(?:of|at|an?|easy|brisk|slow|fast|light|hard|gentle|steady|quick|recovery|continuous)\W+)*(?:jog|walk|run|sprint|row|cycl|ride|bike|swim|strid|stroll|uphill|downhill|up (?:a|the|that) hill|easy|hard|steady|tempo|fast|on and\b|on\b.*\boff)|"
            r"\b(?:jog|walk|run|sprint|row|cycle|ride|bike|swim)(?:ning|ging|ing)?(?: (?:for|easy|hard|briskly|slowly|gently|uphill|downhill|back|down|up|fast|quickly|steadily))* <t\d+>|<t\d+> warm-?up walk"
        ),
        interval=late_pattern(
            r"^\W*(?:<n\d+> ?[x×] ?)?<t\d+>\W+(?:(?:ramp(?:ing)?(?: up| down)?|at|from|@)\W+)*(?:<[xn]\d+>(?: ?(?:-|–|to) ?<[xn]\d+>)? ?(?:%|w\b|watts\b|bpm\b)|(?:in )?z(?:one )?<[xn]\d+>|z\d\b)|"
            r"^\W*(?:(?:alternat(?:e|ing)|then|and|warm up|cool down|finish|easy|brisk|slow|fast|light|hard|gentle|steady|quick|recovery|continuous|<[tn]\d+>(?: of| ?[x×])?|x)\W+)*(?:jog|walk|run|sprint|rest|recover|row|cycle|ride|bike|swim|stride|easy|hard|steady|tempo)(?:s|ning|ging|ing|ming|y|ery)?\b"
        ),
        rounds_column=late_pattern(r"^\W*(?:(?:number|no\.?) of )?(?:repeats?|repetitions?|reps|rounds?|times|intervals?|cycles?)\W*:"),
        time_column=late_pattern(r"^\W*(?:time|duration|length|how long|work(?:ing)? time)\W*(?:\([^()]*\)\W*)?$"),
        position=late_pattern(
            r"\W*(?:if you(?:'re| are) )?(?:standing(?: up)?|seated|sitting(?: down)?|lying(?: down)?|supine|prone|kneeling|wheelchair|chair|floor|bed|wall|mat"
            r"|(?:(?:standing|seated|sitting|lying|kneeling) )?(?:on|in|at|against) (?:an?|the|your) (?:chair|wheelchair|floor|bed|mat|back|wall|desk))"
            r"(?: \([^()]*\))?(?: (?:version|option|variation|adaptation|position))?\W*"
        ),
        same_as=late_pattern(r"\b(?:same (?:as|movements?|thing|arm|actions?|steps?)|the same(?= (?:on|in|with|from|lying|sitting|standing|seated|but|again|as)\b|[.,;:!]|\W*$)|as (?:above|before)\b|as (?:when |in |for )?(?:the )?(?:standing|seated|sitting)\b)"),
        level=late_pattern(
            r"^\W*(?:for )?(?:(?:absolute|total|complete|the) )?(?:beginners?|novices?|intermediates?|advanced|experts?|easy|easier|hard|harder|medium|moderate)(?:[- ](?:friendly|level))?"
            r"(?: (?:levels?|versions?|variations?|options?|progressions?|modifications?|modes?|people|(?!exercises|stretches|moves|movements|workouts|routines|poses|drills|sessions|programs|weeks|days)[a-z]+ers|trainees|athletes))?\s*(?:\([^()]*\)|[:–—-].{0,40})?\W*$"
        ),
        sets_column=late_pattern(r"^\W*(?:(?:number|no\.?|#) of )?(?:sets?|rounds?|series)(?: done)?\W*$"),
        comparing_column=late_pattern(r"^\W*(?:(?:common|typical|usual|possible|main) )?(?:pros?|cons?|(?:dis)?advantages?|problems?|fix(?:es)?|mistakes?|errors?|instead(?: of)?|alternatives?|swaps?|replace(?:s|ment)?|avoid|risks?|myths?|facts?|calories(?: burned)?|price|cost|evidence|verdict|rank(?:ing)?|score|why not|when to stop)\b"),
        reference_column=late_pattern(
            r"^\W*(?:(?:your |my |main )?(?:ages?|age group|score|points|rating|percentile|dates?|goals?|aims?|purpose|needs?|occasion|situation|experience|mood|time of day|who|if you (?:have|want|need|are)))\W*$"
        ),
        no_dose_column=late_pattern(r"^\W*(?:clock|start|starts at|at|when|date|week|day|weight|load|rpe|effort|kg|lbs?|distance|level|page|no|nr|number|station|minute|mon|tue|wed|thu|fri|sat|sun|previous|last (?:week|time|session|workout)|(?:personal |my )?(?:best|record)|pb|pr|1rm|done|actual|calories|kcal|grams?|ml|oz|protein|carbs|fat|watts|rpm|cadence|bpm|hr|heart rate|speed|pace|incline|resistance|gradient|score|points|price|cost)\W*$"),
        ordinal_column=late_pattern(r"^\W*(?:rounds?|set|lap|part|block|order|step|station|nr|no|number)?\W*$"),
        exercise_number=late_pattern(
            rf"^\W*(?P<number>(?:(?:exercises?|ex|{_EXERCISE}|move|activity)\b\.?\s*(?:#|no\.?|number)?\s*"
            rf"(?:\d{{1,2}}[a-z]?|the (?:{_ORDINALS})|(?:{_UNITS.replace(' ', '|')})|[ivxl]{{1,6}}|[a-z])|(?:the )?(?:{_ORDINALS}|\d{{1,2}}(?:st|nd|rd|th)) "
            rf"(?:exercise|{_EXERCISE})|(?:action|evolution|gesture)\.? (?:\d{{1,2}}|[ivxl]{{1,6}})(?=[:.][^.;:]{{0,70}}\b(?:{LIMBS}|{'|'.join(_BODY)})\b)|no\.? ?\d{{1,2}}(?=[:.)–—-])))\b(?![–—-]\d)(?:[\s)]*(?:$|[:.)–—-]+[\s:.–—-]*)|[ \t)]*\n\s*|(?<=\d)(?P<bare>\s+)(?=[^\W\d])(?!(?:times?|days?|hours?|min|mins|minutes?|sec|secs|seconds?|weeks?|x|reps?|sets?|rounds?|to|or|and|of|is|on|in|for|with|per|a)\b))"
        ),
        step_number=late_pattern(rf"^\W*(?P<number>(?:step|stage)\s*#?(?:\d{{1,2}}|{_UNITS.replace(' ', '|')}))(?:\s*(?:$|[:.)–—-]+\s*)|(?<!stage \d)(?<!stage \d\d)(?P<bare>\s+)(?=\w))"),
        slot_number=late_pattern(r"^\W*(?P<number>(?:min(?:ute)?s?|stations?|slot|interval)\s*#?\d{1,2}(?:\s*(?:-|–|to|&|and|,)\s*\d{1,2})*|(?:odd|even)(?: minutes?)?)\s*[:.)–—-]+\s*"),
        length_label=late_pattern(r"^\W*(?:total |estimated |approximate )?(?:duration|length|time)\b(?: needed| required)?\W{0,4}<t\d+>\W*$"),
        asks_about=late_pattern(
            r"^\W*(?:(?:so|and|but|now|well|okay|ok),? )*(?:what|when|who|whom|where|which|how(?! about)|why(?! (?:not|don['’]t|do not)\b))\b"
        ),
        fact_label=late_pattern(
            r"^\W*(?:(?:skill |fitness )?levels?|difficulty|intensity|impact|frequency|how often|equipment(?: needed)?|props|space|where|(?:best|good|great) for|works|focus|goals?|"
            r"targets?(?: (?:areas?|muscles?))?|(?:(?:target|primary|main|secondary) )?muscles?(?: (?:worked|groups?|targeted))?|body parts?|category|type)\W*$"
        ),
        dose_label=late_pattern(
            r"\b(?:total|sets?|reps?|repetitions?|repeats?|hold|rest|time|duration|length|tempo|dos(?:e|age|ing)|amount|quantity|frequency|rounds?|number|times|count|"
            r"sides?|how (?:many|often|long)|work|interval|cycles?|pause)\b"
        ),
        value_word=late_pattern(r"amrap|max|failure|[-–—]"),
        no_part=late_pattern(
            r"^\W*(?:(?:repeat|do|perform|complete|hold|rest|take|aim|try|go|run through|start|begin|continue|add|then|for|in|with|total|each|every|all|set|tempo|"
            r"tabatas?|emom|amrap)\b(?! [a-d]\b)|\d+(?!st|nd|rd|th))"
        ),
        muscle=late_pattern(
            r"quads?|quadriceps|biceps?|triceps?|hamstrings?|hams|pecs?|lats?|delts?|deltoids?|traps?|abs|abdominals?|obliques?|adductors?|abductors?|forearms?|"
            r"posterior|anterior|chain|rear|upper|lower|full|whole|body|day|push|pull"
        ),
        only_pace=late_pattern(
            r"\W*(?:(?:at|an?|in|with|of|very|your|easy|gentle|gently|light|lightly|low|slow|slowly|steady|moderate|comfortable|relaxed|conversational|brisk|hard|fast|all[- ]out|high|medium|max(?:imum)?)\b\W*)+"
            r"(?:(?:pace|effort|intensity|speed|tempo|cadence|resistance|zone(?: <[xn]\d+>)?)\b\W*)?"
        ),
        name_field=late_pattern(r"^\W*(?:name|exercise|exercise name|title|movement|move)\W*$"),
        name_label=late_pattern(
            r"^\W*(?:(?:(?:script|video|audio|exercise|workout|routine|session|lesson|drill|stretch|pose|article|page) )?(?:title|name)"
            r"(?: of [\w ]{2,20})?|exercise|stretch|pose|drill|movement) ?:\s+(?=\w)"
        ),
        phase=late_pattern(
            r"^\W*r<[nx]\d+>(?:\W.*)?$|"
            r"^\W*(?:the|my|our|today['’]?s|this) (?:daily |morning |evening |full |whole |short |quick )?(?:routine|workout|session|circuit|exercises|moves|stretches|drills|sequence|programme|program)\W*$|"
            r"^\W*(?:the |my |our )?(?:first|second|third|last|final|other) (?:half|part|section|block|bit)\W*$|"
            r"^\W*how (?:to|you|we|i) (?:do|perform|practi[sc]e|use) (?:all )?(?:of )?(?:the|these|those|your|each of the) (?:[\w-]+ )?(?:exercises|stretches|poses|postures|movements|moves|drills|routines|workouts)\W*$|"
            r"^\W*(?:week|wk|month|phase|block|stage|cycle) <[nx]\d+> (?:day|workout|session|run|class|part)s? (?:<[nx]\d+>|[a-d]\b)(?:\W.*)?$|"
            r"^\W*(?:mon|tue|wed|thu|fri|sat|sun(?! (?:salut|breath|bow|pose|reach|circle|flow|greet|bird|arms|warrior)))(?:s|rs|nes|ur)?(?:day)?s?\W.*|"
            r"^\W*(?:(?:first|second|third|next|then|last|finally|step <n\d+>|part <n\d+>)\W+)?(?:how to )?(?:warm[ -]?up|cool[ -]?down)\W*$|"
            r"^\W*(?:here(?:'s| is) )?(?:(?:the|a|an|my|our|your|own|example|sample|suggested|short|quick|basic|simple|easy|standard|typical|full|pre-\w+|post-\w+) )+(?:warm[ -]?ups?|cool[ -]?downs?)\W*$|"
            r"^\W*(?:(?:with|without|before|after|while|during) (?:the|your|you|a|an)\b[\w' -]{1,30}|(?:lying|standing|sitting|seated|kneeling)(?: (?:down|up|upright))?(?: (?:on|in|at) (?!(?:(?:<\w\d+>|one|a|the|your|both) )?(?:other )?(?:legs?|foot|feet|toes|heels|tiptoes?)\b)[\w' -]{2,20}(?: with [\w' -]{2,30})?)?(?: \([^()]*\))?|in bed|at (?:home|work|your desk|the (?:desk|sink|wall|bar))|on (?:all fours|the (?:floor|mat|bed|stairs)|your (?:back|side|belly|stomach|front|feet)))\W*$|^\W*(?:final|quick|short|full[ -]body|post-?\w+) stretch\W*$|^\W*(?:the |my |your )?(?:(?:dynamic|general|quick|gentle|light|short|specific|active|joint|static|post-?\w+|pre-?\w+) )?(?:warm[ -]?ups?|warming[ -]up|cool(?:ing)?[ -]?(?:downs?|it|off)|wind[ -]?down|abs|glutes|conditioning|metcon|plyo(?:metrics?)?|accessor(?:y|ies)|hiit|main (?:section|part|set|workout|exercises?|block)|circuits?|workouts?|"
            r"mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?! (?:salut|breath|bow|pose|reach|circle|flow|greet|bird|arms|warrior))(?:day)?|morning|evening|usage|"
            r"exercises?|stretches|routines?|the (?:moves|exercises|stretches|workout|routine)|day|week|session|set|block|part|phase|"
            r"(?:[\w-]+ ){1,3}(?:phase|stage)|(?:[\w-]+ ){1,2}(?:sequence|drills|combos|combinations)(?:,? (?:one side first|one side at a time|(?:for |on )?(?:each|both) sides?))?|hep|(?:home|physio(?:therapy)?|rehab) (?:exercises?|program(?:me)?|ex'?s)|ex'?s|rehab|"
            r"mobility|strength|cardio|core|upper body|lower body|full body|finisher|super-?sets?|tri-?sets?|giant sets?|bi-?sets?|compound sets?|paired sets|pair|round|preparation|"
            r"main|activation|flexibility|balance|tummy time|section|stretching|strengthening|(?:\w+ ){0,3}(?:exercises|stretches|moves|movements|"
            r"workout|routine|program(?:me)?|circuit|poses|drills|protocols?|hangs|mobility|activation|preparation|strengthening|stretching|mobilisations?|mobilizations?))\b(?: (?!(?:pose|posture|stance|asana)\b(?! \w))(?:and |& |/ )?\w+(?: \w+)?)?\W*(?:<[nx]\d+>)?\W*(?:$|[,:(–—-].*$)"
        ),
        exercises=late_pattern(r"^\W*(?:the |my |our |your )?(?:\w+ ){0,2}(?:exercises|stretches|moves|movements|workout|routine|sequence|poses)\W*$"),
        sets_time=late_pattern(
            r"^\W*(?:what (?:i|we|to) (?:always )?do )?(?:before|after|while|during|between|whenever|when|first thing|until|in the|at the|on the|at home|at work|"
            r"for (?:the|when)|(?:\d+|<[nt]\d+>|two|five|ten|fifteen|twenty|a few) minutes)\b"
        ),
        condition=late_pattern(
            r"^\W*(?:(?:if|once|when|as soon as|unless|until) (?:[\w'’-]+ ){1,6}?(?:is|are|allows?|permits?|feels?|gets?|becomes?|can|have|has|ready|able|'re|'ve|comfortable|pain|strong|easy)\b"
            r"|(?:if|when) (?:possible|able|ready|strong|comfortable|needed|you like)\b|(?:from|after) (?:the )?(?:\w+ )?(?:week|day|month|fortnight)s?\b(?: \w+){0,2}\W*$)"
        ),
        calls_article=late_pattern(
            r"^\W*(?:(?!(?:these|those|this|that|here|there|do|does|try|you|i|we|is|are|was|were)\b)[\w'’-]+ ){0,5}"
            r"(?:exercises|stretches|stretching|work-?outs?|routines?|program(?:me)?s?|sessions?|class|classes|drills|moves|warm-?ups?|plan|"
            r"homework|circuits?|sequences?|gymnastics|training)"
            r"(?: (?:for|after|before|with|without|of|in|at|against|on|to|no\.?|week|number|<n\d+>)(?: [\w'’,<>&.-]+){0,8})?\W*$"
        ),
        greeting=late_pattern(
            r"^\W*(?:hi|hiya|hello|hey|dear|thanks?|good (?:morning|evening|day|afternoon)|welcome|sorry|so|well|ok|okay|please|stop|warning|note|"
            r"important|disclaimer|copyright|contents|congratulations)\b"
        ),
        of_a_kind=late_pattern(r"(?P<one>[a-z]{3,}?)(?:(?<=ss|sh|ch|tz)es|(?<!s)s)\W*$"),
        of_that_kind=r"\W*(?:[\w'’-]+ ){1,3}{one}\w{0,2}(?=\W*$|[ ,]*(?:[:(x×–—-]|\d))",
        in_turn=late_pattern(
            r"^\W*(?:(?:the|first|second|third|last|final|<n\d+>)\W+)?(?:super-? ?sets?|tri-? ?sets?|giant sets?|bi-?sets?|compound sets?|paired sets)\b(?: #?\w+){0,2}\W*(?:$|[:(–—-])"
        ),
        names_any=late_pattern(
            r"^\W*(?:the |my |our |your )?(?:exercises?|stretch(?:es)?|instructions?|practi[cs]e|steps|workout|routine|script|transcript|audio|content|overview|introduction|description)\W*$"
        ),
        label=late_pattern(
            r"^\W*(?:(?:(?:the |your )?(?:exercise|stretch|pose|movement|step[- ](?:by|to)[- ]step|how[- ]to) )?in(?:st|s|t)ruct?ions?|directions?|"
            r"how (?:to (?:do|perform|practi[sc]e|execute)(?: (?:it|this|them|(?:the|this|each|your) (?:exercise|stretch|pose|posture|movement|move|drill)))?|do (?:we|you|i) do it|(?:it'?s|it is|this is|it gets) (?:done|performed)|to)|the movement|movements?|"
            r"method|(?:the )?steps?(?: to (?:follow|perform|take|do))?|follow these (?:simple |easy )?steps|technique|procedure|execution|(?:starting|initial|beginning|first) (?:position|pose|posture|stance)|start(?:ing)? pos\w*|start|position|(?:setup|set-up|set up|preparat(?:ion|ory))(?: instructions?| steps?)?|gett?(?:ing)? (?:ready|set ?up|in(?:to)? position)|"
            r"(?:(?:suggested|recommended|your|exercise) )?(?:dos(?:e|age|ing)|amount|quantity|prescription)|protocol|parameters|volume|sets (?:and|&) reps|reps (?:and|&) sets|reps?|repetitions?|repeats?|complete|perform|(?:other|also|alternative) (?:names?|called|known as)|a\.?k\.?a|(?:where to )?feel(?: it)?(?: where)?|sets?|hold|rest|tempo|duration|frequency|tips?|form(?: tips?| cues?)?|coaching (?:cues|points)|(?:\w+ )?cues|addresses|"
            r"key points?|benefits?|why|purpose|module|goals?|aims?|objectives?|target(?:s|ed)?(?: muscles?)?|muscles? (?:worked|targeted)|equipment(?: needed)?|time|total|when|levels?|difficulty|(?:difficulty|intensity|skill|effort) levels?|(?:level|degree) of difficulty|weights?|loads?|requirements?|materials?|sides?|notes?|coaching|"
            r"how (?:long|often|many|much)(?: \w+){0,4}|you(?:'ll| will)? need|what (?:you(?:'ll| will)? need|will you need)|(?:(?:variations?|progressions?|regressions?|modifications?|alternatives?)(?: ?(?:/|,|&|and|or)+ ?)?)+|(?:coach|trainer|instructor|pro|expert)(?:['’]?s)? (?:tips?|notes?|cues?)|why it(?:['’]s| is) \w+|"
            r"(?:(?:how|ways) to )?mak(?:e|ing) (?:it|them|this|these|the (?:exercises?|moves|stretch(?:es)?|workout|routine)) (?:easier|harder|more (?:difficult|challenging))|how to progress|progressing|moving on|(?:for )?(?:an? )?(?:deeper|easier|harder|extra|greater|more|less|gentler) (?!(?:in|on|about|by|from|for|of|to|like)\b)(?!(?:\w+ )?(?:workouts?|circuits?|routines?|sessions?|programs?|programmes?|exercises|stretches|moves|week|day)\b)\w+(?: \w+)?|(?:to )?(?:make it |)(?:easier|harder)|key points?|watch (?:out )?for|"
            r"caution|warning|note|notes|safety|precautions?|restrictions?|step[- ]by[- ]step.*|about (?:the|this) (?:pose|exercise|stretch|movement|asana|posture)|why (?:it|this) (?:works|helps|variation)|common mistakes|mistakes|what to do|what (?:it|this)(?: (?:move|exercise|pose|stretch))? (?:does|works|helps)|the exercise|action|how|do it|"
            r"exercise|description|overview|intensity|pace|speed|(?:specific|possible|suggested|optional|recommended) (?:modifications?|variations?|adjustments?|changes?))"
            r"(?:,? (?:per|each|a|every) (?:session|set|day|week|side|rep|repetition|workout))?\W*$"
        ),
        for_a_case=late_pattern(r"^\W*(?:if|for|when|once|to|too|less|more|in case)\b"),
        says_more=late_pattern(
            r"^\W*(?:[a-z]+(?:s|ing) (?:up |out |down |off |go of |away )?(?:the|your|all|tight|tired|stiff|deep)\b|(?:[a-z'-]+ ){0,4}[a-z]*(?:asana|karani|mudra|namaskara?)\b"
            r"|(?:helps?|improves|strengthens|stretches|relieves|targets|works|builds|develops|increases|reduces|loosens|eases|boosts|prevents|promotes|supports|regulates|opens|calms|relaxes|energi[sz]es|soothes|good for|great for) \w)"
        ),
        other_ways=late_pattern(
            r"^\W*(?:(?:more|some|the|other|alternative|alternate|additional|further|possible|exercise|helpful|easy|easier|harder) )*"
            r"(?:(?:variations?|variants?|versions|progressions?|regressions?|modifications?|adaptations?|alternatives?|options)(?: ?(?:/|,|&|and|or)+ ?)?)+"
            r"(?: (?:to (?:try|consider|make)|for|if|you can|once|when|when)\b.*)?\W*$"
            r"|^\W*(?:ways|how) to (?:vary|progress|modify|change|adapt|make) (?:it|this)\b.*|^\W*(?:making|make) it (?:harder|easier|more)\b.*"
        ),
        not_so=late_pattern(
            r"^\W*(?:(?:the |some |most )?(?:common |frequent |typical |usual )?(?:mistakes|errors|faults)(?: (?:to avoid|people make|you may make))?|"
            r"(?:things |what )(?:to avoid|not to do)|to avoid|avoid|don'?ts?|do not)\W*$"
        ),
        needs=late_pattern(
            r"^\W*(?:(?:what )?(?:you(?:'ll| will)?|we(?:'ll| will)?) (?:also )?need|(?:what|things) (?:you(?:'ll| will)? need|to (?:have|bring|get)(?: ready)?)|(?:the )?(?:equipment|materials?|props|kit|gear|supplies)(?: (?:needed|required|list))?|have ready)\b[\w ]{0,20}\W*$"
        ),
        placeholder=late_pattern(
            r"^\W*(?:[\[(<]\s*(?:insert |see |the )?(?:illustration|image|photo(?:graph)?|fig(?:ure)?s?\.?|picture|img|diagram|drawing)\b[^\])>\n]{0,80}[\])>]|"
            r"(?:fig(?:ure)?\.?|picture|photo|image|illustration|plate) (?:no\.? )?\d{1,3}[a-d]?)\W*$"
        ),
        figure_behind=late_pattern(
            r"\s*[\[(](?:see )?(?:fig(?:ure)?s?\.?|pictures?|photos?|images?|illustrations?|plates?|pics?|pages?|pp?\.) ?(?:no\.? )?\d{1,3}[a-d]?(?:(?:\s?[-–,&]\s?|\s(?:and|to)\s)\d{0,3}[a-d]?)*[\])](?=\W*$)"
        ),
        of_page=late_pattern(
            r"^\W*(?:(?:table of )?contents|(?:in|on) this (?:article|page|post)|jump to\b.{0,20}|share\b.*|related (?:posts|articles|reading).*|"
            r"(?:about )?(?:the |our )?authors?\b.*|comments?|subscribe\b.*|sign up\b.*|(?:image |photo |picture )?credits?|photos?)\W*$"
        ),
        byline=late_pattern(r"^\W*(?:(?:(?:written|posted|published|submitted|contributed|shared|compiled|prepared|edited|provided|(?:medically )?reviewed|story|text|article|column|photos?|words) )?by:? (?!\w+ing\b)[\w.' -]{3,40}|posted on .*|published .*|last updated.*|(?:(?:photo|image|picture|video|illustration)s? )?(?:credits?|courtesy)(?: of)?\W.{2,50}|(?:photos?|images?|pictures?|illustrations?|video|photography) (?:by|from|courtesy of|via) .{2,50}|©.{2,50}|(?:photos?|images?): (?:[\w.&/-]+ ?){1,4}|(?:getty images|shutterstock|istock\w*|unsplash|pexels|adobe stock)\b.{0,30}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|word count:? \d+)\W*$"),
        stage=late_pattern(
            r"^\W*\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?:\s*-+>?\s*\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?)?\W*$|"
            r"^\W*\[(?:illustration|footnote|transcriber|image|photo|figure|picture|video|sidenote)\b[^\]]*\]?\W*$|"
            r"^\W*\[[^\[\]]*\b(?:music|laughter|laughs|laughing|applause|chimes?|bells?|gong|credits|camera|on screen|fades?|shot of|demonstrates?|sound of|voice-?over)\b[^\[\]]*\]\W*$|"
            r"^\W{0,9}[\[(*_]{1,9}\W{0,9}(?:(?:\w+ ){0,4}(?:music|laugh\w*|applause|chimes?|bells?|gong|credits|camera|screen|fades?|shot|silence|sound|video|intro|outro|continues|demonstrates?\b.*|voice\b.*)|"
            r"illustration|footnote|transcriber'?s? note|image|photo|figure|(?:long |short |brief )?pause|cut to .*|(?:(?:begin|start|resume|continue|stop) )?(?:speak|talk|read)(?:ing)? .*|(?:remain|stay|keep) silent|demonstrate .*|wait)\b[^\])*_\d]*[\])*_]{1,9}\W{0,9}$"
        ),
        instructions=late_pattern(
            r"^\W*(?:the )?(?:(?:[\w-]+ )?in(?:st|s|t)ruct?ions?|directions?|how\b.*|movements?|method|steps?(?: to \w+)?|follow these .*|technique|procedure|execution|start.*|position|set-?up|set up|"
            r"dos(?:e|age|ing)|reps?|repetitions?|sets?|hold|what to do|exercise|action|do it|step[- ]by[- ]step.*|description)\W*$"
        ),
        aside=late_pattern(
            r"^\W*(?:(?:finding|locating|identifying) (?:the|your)\b.*|(?:the )?set-?up|conclusions?|summary|final thoughts|the bottom line|bottom line|takeaways?|takeaway|(?:(?:medical|health|legal|safety|important) )?disclaimers?(?: (?:and|&) \w+)?|introduction|intro|overview|background|education|general|rationale|indications?|"
            r"about\b.*|why .*|how (?:it|this) works.*|how (?:to(?! (?:(?:do|perform|practi[sc]e) \w|(?:warm|cool)[ -]?(?:up|down)\W*$))|often|much|many|long)\b.*|(?:[\w-]+ ){1,6}(?:intensity|pacing|effort|safety) guidelines|the (?:plan|rules|format|basics|kit|schedule|gear|method|timing|structure|idea|concept)|schedule|format|structure|.*\bkit bag|"
            r"what .*|who .*|is .*|are .*|can .*|should .*|does .*|do you .*|benefits.*|the benefits.*|safety.*|before you (?:start|begin|go|do|try|exercise|read|continue|get started)\b.*|"
            r"precautions.*|tips.*|(?:[\w'’&-]+ ){0,5}(?:tips|guidelines|pointers|reminders)|next steps.*|equipment.*|important.*|general (?:advice|tips|information|notes?|guidelines|precautions|rules).*|(?:\w+ )?notes?(?: (?:on|about|for) (?:form|technique|weights?|pace|safety|equipment|scaling)\b.*)?|guidelines.*|"
            r"pain(?:,? (?:and|or) [\w ]+| relief| scale| management)?|swelling.*|bruising.*|looking after (?:the |your )?(?:wound|stitches|cast|plaster|scar|dressing|skin).*|after ?care|wound care|side effects.*|medicines?|considerations?.*|"
            r"tl;? ?dr.*|.*\bkcal\b.*|.* · .* · .*|(?:the )?short answer.*|direct answer.*|(?:activity|exercise|session|workout) summary|footnotes?|(?:my|your) (?:targets?|goals?|progress|results?|week)\b.*|"
            r"the takeaways?|(?:my|our) (?:experience|story)\b.*|the science\b.*|anatomy\b.*|nutrition|hydration|rest days?|gear|in a nutshell|recap|let's (?:get started|begin|go)|good luck|"
            r"(?:(?:quick|workout|session|routine|the (?:workout|routine|session)) )?(?:overview|at a glance|facts)|(?:key )?facts|scoring|(?:\w+'s )?notes?|definitions?|(?:your|my|the) (?:physio\w*|therapist|doctor|coach|instructor)|"
            r"keep (?:it up|going)|listen to your body|a (?:quick )?note (?:on|about) .*|(?:our|my|one|the|a)? ?(?:last |final )?(?:top|bonus|pro|last|final|extra) (?:tip|thing|word|thought)s?\b.*|ergonomics|footwear|"
            r"(?:ice|heat) (?:or|and|vs\.?) (?:ice|heat)\b.*|next time|cheers|fun facts?|(?:good )?form (?:check|first)|cautions?|warnings?|red flags?|stop signs?|not for everyone|(?:talk to|ask|see|consult) (?:your|a|the) (?:doctor|gp|physio\w*|therapist|professional|specialist|midwife|health\w*|medical|nurse|pharmacist)\b.*|get help|in an emergency|emergency|"
            r"(?:weekly|sample|training|suggested|your|my|example) (?:schedule|week|calendar)\b.*|time needed|total time|target areas?|glossary|legend|scoring|"
            r"do(?:'?s)?|don'?ts?|do'?s (?:and|&) don'?t'?s|(?:house |game |ground |the )?rules\b.*|introduction (?:and|&) \w+.*|observations|(?:\S+ ){0,4}principles\b.*|created by.*|prepared by.*|good to know.*|results?|a word (?:of|on|about) .*|"
            r"(?:your )?care instructions|how can you care for .*|getting started.*|remember.*|in short.*|wrap(?:ping)?[ -]?up.*|more .*|.*\?)\s*$"
        ),
        not_now=late_pattern(
            r"\W*(?:(?:(?:things|exercises|stretches|moves|stuff|what|those|ones|some) )?(?:that |which )?(?:i|we) (?:used to (?:do|have|use)|(?:no longer|don't|do not) (?:do|use)(?: any ?more| now)?|(?:have )?(?:stopped|dropped|gave up|given up)(?: doing)?)"
            r"|(?:no longer|not) (?:doing|done|in use|in the routine)(?: (?:now|any ?more|currently|at the moment|right now))?|(?:(?:recently|currently|now) )?(?:dropped|retired|archived?|abandoned|discontinued|obsolete|paused|parked|shelved|on (?:hold|pause))(?: (?:exercises|stretches|moves|things|ones|for now))?"
            r"|(?:past|previous|former|old) (?:exercises|stretches|moves|routines?|workouts?|program(?:me)?s?)|formerly|previously|(?:(?:things|exercises|moves|still|yet) )?to (?:be added|try(?: (?:out|later|next|soon|some ?day))?|add(?: later)?|learn|do later)|(?:for|maybe) later"
            r"|some ?day(?:\W+maybe)?|wish ?list|back ?log|ideas|(?:future|possible|planned) (?:exercises|additions|ideas|moves)|coming (?:soon|later)|(?:lessons|things) (?:i(?:'ve)? |we )?learn(?:ed|t)|agenda)\W*"
        ),
        occasion=late_pattern(
            r"\W*(?:(?:just|right|straight|shortly|first thing|last thing|and|or) )?(?:before|after|while|whilst|when(?= (?:the|i|we|you) (?!feel|need|have|are in|should|must|can))|during|upon|at|between|throughout)\b(?! (?:the |your )?(?:wall|bar|barre|rings|door|rail)\b)(?! (?:all|least|once|<))[^.:;!?<]{2,45}"
            r"|[^.:;!?<]{2,30} (?:upon|on|after|before|when|while) (?!the\b|your\b|all\b)\w+ing(?: (?:up|to bed|home|down))?\W*"
        ),
        elsewhere=late_pattern(
            r"^\W*(?:(?:key |important )?(?:terms|definitions|terminology|vocabulary)(?: (?:used|explained|to know))?\W*$|(?:the )?(?:research|science|evidence|background)(?: (?:summary|notes?|behind \w+(?: \w+)?|says?))?|references?|sources?|bibliography|ingredients|(?:my |personal |your )?(?:records?|bests?|pbs?|prs?|scores?|score ?board|stats)|faqs?|q ?(?:&|and) ?a|(?:\w+ ){0,2}questions?\b.*|(?:\w+ )?criteria\b.*|further (?:info\w*|help)|acknowledge?ments?|(?:image |photo |picture )?credits?|photos?|playlist|thanks\b.*|thank you\b.*|subscribe\b.*|sign up\b.*|join (?:us|our|me|the)\b.*|book (?:a|an|your)\b.*|prices?|opening hours|(?:get|download) the \w+|watch the \w+|follow[- ]?ups?|(?:support|useful|helpful|quick|external|other) links|(?:\w+ )?data (?:format|model|structure)\b.*|(?:age |individual )?adaptations?\b.*|frequently asked.*|related.*|read more.*|see also.*|share.*|(?:\d+ )?comments?.*|author.*|contact.*|"
            r"(?:[\w-]+ ){0,3}(?:goals|targets|milestones)(?: (?:for|of|by) .*)?|(?:daily|weekly|monthly) (?:check-?ins?|reviews?|reflections?)|(?:[\w-]+ )?(?:habits|reminders)\b.*|(?:[\w-]+ )?fixes (?:throughout|during) (?:the|your) .*|"
            r"(?:additional|other|further|extra) (?:recovery|care|self-care|treatments?|measures|remedies|considerations|things (?:that|which|you)\b.*)|"
            r"further reading.*|resources.*|additional (?:exercises|resources|reading|information|tips).*|(?:<[nx]\d+> )?(?:common |frequent )?(?:mistakes?|errors|faults)\b.*|(?:common|typical|main|possible|frequent|other) (?:[\w-]+ ){0,2}(?:problems|causes|symptoms|complaints|conditions|misconceptions|myths)\W*|"
            r"(?:week(?:ly)?|month(?:ly)?|load|volume|suggested|sample|progressive|long[- ]term)[\w -]{0,12} progress(?:ions?)?\W*|progress(?:ion|ing|ions)?\b(?: over time| plan| schedule| tips| guide| notes| levels?| options?)|how to progress.*|programming.*|(?:quick )?reference (?:card|guide|table|chart).*|understanding .*|when (?:to|should|not|you) .*|"
            r"what's .*|what is .*|(?:your |the |my |progress |training |exercise )*(?:log|track record|tracker|history)|table of contents|contents|you (?:may|might) also.*|leave a .*|changelog|"
            r"troubleshooting.*|(?:(?:common|possible|other|workout|session|exercise|scaling|alternative|alternate|additional|further|different|extra|optional|advanced|easier|harder) )+(?:variations?|modifications?|alternatives?|options|versions)|(?:\w+ )?(?:substitut(?:ions?|es)|swaps|replacements)\b.*|modifications? for .*|contraindications.*|who should .*|scaling.*|.*\btests?|diagnos\w+.*|assessments?|surgery.*|causes.*|symptoms.*|risk factors.*|treatments?|medications?|splint\w*|prevention.*|manual therapy|alternatives?)\s*$"
        ),
    ),
    roles=Roles(
        clutter=late_pattern(
            r"^\W*(?:from|to|subject|date|cc|sent|re): |^\W*(?:leaflet (?:no|number|ref(?:erence)?|code)\b|(?:date of )?(?:next )?review date:|date of (?:next )?review:|tel(?:ephone)?: |"
            r"pin (?:this|it) for later|first published|last (?:updated|reviewed|modified)|(?:presented|produced|written) by\b|page <[nx]\d+>(?: of <[nx]\d+>)?\W*$|by [\w.-]+ » |next week: )|"
            r"\b(?:click|subscribe|sign up|newsletter|download|share this|follow us|photo (?:by|credit)|image (?:by|credit|source)|"
            r"<n\d+> comments?|copyright|all rights reserved|advertisement|sponsored|affiliate|cookie(?:s)? (?:policy|notice)|read more|"
            r"related (?:posts|articles)|leave a comment|(?:in|leave) (?:the|your) comments?|posts like this|reading time|min(?:ute)? read|posted \S+|tel\.|log in|table of contents|posted (?:on|by)|print this)\b|©|https?://|www\."
        ),
        caution=late_pattern(
            r"^\W*(?:do not|don't|never|avoid|stop|be careful|take care|caution|warning|beware|if (?:you (?:have|feel|experience|are|get)|it hurts|"
            r"there is|there's|any)|in case|consult|talk to|ask your|check with|not (?:recommended|suitable)|important|"
            r"this should not|you should not|you shouldn't|it should not|never|disclaimer|seek)\b|\b(?:doctor|physician|physiotherapist|"
            r"stop (?:immediately|if)|should not (?:be painful|hurt|feel pain)|pregnan\w+|medical)\b"
        ),
        caution_in_passing=late_pattern(r"\b(?:pain-free|no pain|injur(?:y|ed|ies))\b"),
        frequency=late_pattern(
            r"<[nx]\d+> (?:\w+ )?times? (?:a|per|each|every) (?:day|week|month)|<[nx]\d+> times? (?:daily|weekly)\b|<[nx]\d+>(?: ?(?:x|×))? ?(?:a |per |/ ?)(?:day|week)|<[nx]\d+> days?\b|\b(?:daily|every (?:\w+ )?(?:day|morning|"
            r"evening|night|week)|every other day|every second day|each (?:day|morning|evening|night)|once a (?:day|week)|twice a (?:day|week)|per week|a week|"
            r"days a week|times (?:daily|weekly)|on a regular basis|regularly|(?:night|evening)s? and (?:in the )?mornings?|(?:in the )?mornings? and (?:(?:at|in the) )?(?:evening|night)s?|before bed(?:time)?|every (?:single |waking )?hour|hourly)\b"
        ),
        have_ready=late_pattern(
            r"\b(?:you(?:'ll| will)?(?: also)? need|you (?:should|must) have|have ready|needed|grab|get|equipment|required|requires?|"
            r"bring|prepare|choose|find|find yourself|use)\b"
        ),
        benefit=late_pattern(
            r"\b(?:helps?|improves?|strengthens?|stretches|good for|great for|excellent for|best for|benefits?|relieves?|targets?|"
            r"works (?:the|your|on)|designed to|aims to|will (?:help|make|improve|strengthen|develop|become|be better)|builds?|develops?|increases?|reduces?|"
            r"loosens?|eases?|boosts?|prevents?|useful for|effective|ideal for|perfect for|purpose|promotes?|supports?|because|"
            r"essential|important)\b"
        ),
        says_of_it=late_pattern(
            r"^\W*(?:for|my|our|your|a|an|if|also|only|great|good|best|better|perfect|ideal|excellent|helpful|useful|effective|essential|especially|particularly|recommended|suitable|optional)\b(?! (?:morning|leg|arm)).*\w \w"
        ),
        set_up=late_pattern(rf"^\W*{_POSTURE}\b|\byou need to (?:sit|stand|lie|kneel)\b|\b(?:while|whilst) (?:you(?:'re| are) )?(?:\w+ )?(?:sitting|lying|standing|seated)\b"),
        placed=late_pattern(
            rf"^\W*(?:{_PLACED}{_PLACED_HOW}|(?:(?:lying|flat|face[ -]down|face[ -]up|prone|supine|back) )*on (?:your|the|all|both|hands)\b(?! (?:other|opposite|same|next|first|last|second|days?)\b)|cross[ -]legged\b|face[ -](?:down|up)\b)"
            r"(?!.*\b(?:is|are|was|were|will|should|would|might|must|ha(?:s|ve|d)|do(?:es)?|did|hurts?|feels?|gets?|needs?|helps?|makes|loves?|works|pains?|painful|injur\w+|problems?|i|we|they|he|she)\b)"
        ),
        imperative=late_pattern(r"\W*(?:\w\. |e\.?g\.?: |(?:for )?example: |\(\w\) |please |okay,? |ok,? |alright,? |all right,? |from (?:here|there),? |to start,? |to begin,? |first,? |second,? |third,? |then,? |next,? |now,? |finally,? |and |also,? |once \w+,? )*" + _POLITE + "*(?:" + "|".join(sorted(set(_IMPERATIVES))) + r")\b(?!-(?:ups?|downs?|outs?|offs?|ins?|throughs?|overs?|unders?|backs?)\b| ups\b)"),
        clause_before=late_pattern(r"\W*(?:when|as|once|while|whilst|after|before|if|with|from|on|in|for|at|without|to|during|this time|keeping|using|holding|starting|facing|lying|standing|sitting|seated|kneeling|leaning)\b[^,]{1,90},"),
        only_position=late_pattern(
            rf"\W*(?:{_IN_POSITION}(?: (?:down|flat|tall|upright|straight|erect|comfortably|sideways|facing|(?:on|in|at|with|against|behind|beside|in front of|near|next to|by|to|facing|over)\b)[^,.;:<]*)?"
            r"|(?:with|resting|keeping|supporting|leaning|facing|using|holding) (?:your|the|a|an|both|one|on|onto|against|to|something|someone|forearms?|arms?|legs?|hands?)\b[^,.;:<]*)\W*"
        ),
        in_position=late_pattern(
            rf"\W*{_IN_POSITION}[^,.;:<]{{0,70}}? (?:(?:and |then |slowly |gently )+(?=(?:{_MOVING})\b)|(?=(?:{_MOVING}) (?:your|the|both|one|a|an|each|up|down|and)\b))"
        ),
        not_imperative=late_pattern(
            rf"^\W*(?!you (?:can|may) either )(?!{_TOLD_TO}\b)(?:\w+ (?:is|are|was|were|helps?|can|will|has|have been|may|might|means|works|makes|does|strengthens|improves)\b|"
            r"(?:with|in|from|on) (?:this|these|our|the following|a|an|any) (?:exercise|article|guide|routine|series|page|post)|stretching\b(?!:| [–—(-]|,? <)|"
            r"(?:sitting|standing|lying|kneeling|leaning)\b[^,.;:]*? (?:makes|can|may|might|leads|helps|causes|keeps|puts|hurts|weakens|shortens|affects|takes|stiffens|tires)\b)"
        ),
        only_leads=late_pattern(r"\W*(?:(?:try|do) (?:this|these|the following|the same)\b(?! <)[^<]*|here(?:'s| is| are)\b[^<]*|(?:(?:and|now|so|ok|okay|right|good|lovely|great)\W+)*(?:(?:the |our |one )?(?:first|next|last|final|another|more) (?:one|thing|exercise|move|stretch)|(?:right|good|lovely|okay|ok|great|awesome|beautiful|nice|perfect|fantastic|excellent|wonderful|amazing|brilliant|super|well done)(?: then| now| work| job| stuff| everyone| everybody)?))\W*"),
        progression=late_pattern(
            r"^\W*(?:progressions?: ?)?(?:(?:when|once|as soon as) (?:comfortable|ready|able|this|it|that|you(?:'re|'ve| are| can| have| feel| get| become| find)?)\b|"
            r"as (?:(?:you|this|it|your \w+|[a-z]+) )?(?:improves?|gets?|becomes?|progress(?:es)?|grows?)\b|(?:gradually |slowly )?(?:increase|progress|build up|work up|aim to increase)\b|"
            r"to (?:progress|make (?:it|this) (?:harder|easier|more)|increase|advance)\b|(?:if|once) (?:this|it|that)\b|(?:for )?(?:a |an )?(?:harder|easier|advanced|extra) (?:version|challenge|option)\b)"
        ),
        manner=late_pattern(
            r"^\W*(?:(?:and|but|also|again|just|always|remember:?|note:?|tips?:|try to|you (?:can|should|must|may|need to)) )*"
            r"(?:keep(?! (?:going|doing|on |repeating|moving|walking|running|alternating|it up))|keeping|make sure|be sure|be careful|ensure|don't|do not|never|avoid|remember to|try (?:not )?to|focus on|concentrate on|think (?:of|about)|imagine|"
            r"feel|you (?:should|will|may|might|'ll|want to) (?:feel|notice)|breathe (?:out|in|normally|freely|steadily|evenly|slowly|deeply|throughout|as)|let (?:your|the) breath|"
            r"notes?:|tips?:|cues?:|form:|hint:|key points?:)"
            r"|\b(?:throughout|at all times|the (?:whole|entire) time|all the time)\b|^\W*if you\b|\b(?:should|must) (?:stay|remain|be|not|feel)\b"
        ),
        as_before=late_pattern(r"^\W*(?:the )?(?:(?:exactly |just )?(?:the )?same (?:again )?(?:as|like)|(?:exactly |just )?(?:as|like) (?:for |in )?(?:above|before|the (?:one|exercise|first|last)|exercise|workout|day|week|session)|(?:the )?same again)\b"),
        counted_first=late_pattern(r"^\W*<n\d+> (?:slow |slowly |quick |quickly |small |big |gentle )*(?:(?:in|on|with|to|per|each|at|from|towards?)\b(?! <)|times\b|forwards?\b|backwards?\b|back\b|up\b|down\b)"),
        cycle_again=late_pattern(r"^\W*(?:now |then )?(?:repeat|do) (?:the|this|that|these) (?:(?:whole|entire|full|complete|same) )?(?:[\w-]+ )?(?:cycle|sequence|process|procedure|movement|motion|steps)\b"),
        turns_fast=late_pattern(r"^\W*(?:(?:and |as |go |move |switch |swap |alternate |do (?:it|this|that) )*(?:fast|quick(?:ly)?|rapid(?:ly)?|swiftly)(?: as (?:you can|possible))?|(?:keep|continue|go on) (?:switching|alternating|swapping|changing)(?: (?:legs|arms|sides|feet|knees|hands))?(?: (?:fast|quickly))?)\W*$"),
        may_change=late_pattern(r"^\W*(?:(?:the )?(?:things|settings|options|parameters|values|what) )?(?:(?:that|which) )?you (?:can|could|may|might) (?:also |always |freely |easily )?(?:change|adjust|vary|modify|tweak|alter|customi[sz]e|personali[sz]e)\b[^.<]{0,40}\W*$"),
        in_all=late_pattern(r"[,;]? ?[(\[]?(?:\b(?:for|making|in|which (?:is|makes|takes)|this (?:is|makes|takes)) )?(?:a |about |your |approximately )*\btotal\b(?: \w+){0,3}? (?:of|is|will be|=)? ?(?:about |around |roughly |approximately )*<t\d+>[)\]]?\W*$|[,;]? ?[(\[]?(?:\b(?:for|making|about|around|roughly|approximately|that is|that's) |[~=≈] ?)*<t\d+> (?:in (?:all|total)|total|altogether|overall)[)\]]?\W*$"),
        polite=late_pattern(rf"\W*(?:(?:and|then|now|next|so),? )*{_POLITE}+(?=[a-z])"),
        begins_next=late_pattern(
            rf"^\W*(?:(?:and |so,? |ok,? |okay,? |alright,? |all right,? |well,? |now,? |then |for |to |up )*(?:{_WHEN_ALL_IS_DONE}|move on to(?! the next)|(?:the |my |our |his |her |your )?(?:first|second|third|fourth|fifth|sixth|"
            r"seventh|eighth|ninth|tenth|next|last|final)(?! (?:part|half) of (?:the|this|that) (?:exercise|movement|stretch)\b)(?! (?:(?:couple|few|several|two|three|\d+|<[a-z]\d+>)(?: of)? )?(?:years?|months?|weeks?|days?|nights?|evenings?|mornings?|hours?|time|summer|winter|spring|autumn|class|session|visit|post|article|newsletter|column|issue)\b)(?:ly)?(?: of all| up| but not least)?|finally|then|next|now|on to|we'll (?:start|begin|finish)(?: with)?|(?:we'll|let's|let us) (?:loosen|move on to|go on to|turn to|work on|(?:do|try)(?! (?:it|this|that|them|these|those|so|some|all|both|another|about|at least|the (?:same|other|whole|first|last)|a (?:few|couple|total|set|round)|(?:\w+ )?(?:more|again))\b| ?<| \d))|now(?= for (?:the|a|an|some|our|your) )|this one(?:'s| is) (?:for|called)|"
            r"lovely|right|good(?! mornings?\b)|okay|start(?:ing)?|begin(?:ning)?|we (?:start|begin|finish|end)|"
            r"(?:bring|draw|move|take|shift|turn) (?:your |the )?(?:attention|awareness|focus|mind) (?:in)?to|finish(?:ing)?|to (?:start|begin|finish|end)|after that|number (?:one|two|three|four|five|six|<\w+>)|another one)\b"
            r"(?:,? (?:exercise|one|thing|move|movement|stretch|drill|up|of all|off|with|by|comes?|is|was|are|were|he|she|we|i|they|calls?|called|do|"
            r"does|did|have|got|there'?s|we'?ve got|we'?ve|we'?re|you'?ve got|going|moving|doing|have got|here|for me|on the list|in line|position|just|try|it's|go|into|in|on|to|for|the big one|now|then))*(?:,| the| a| an| some| my| our| your|:)*)\s+"
        ),
        remark=late_pattern(r"^\W*(?:pay attention|stop (?=if\b|when|at once|immediately|exercising|as soon|before|doing (?:it|this|the|any))|(?:speak|talk) to (?=your|a|the)|(?:ask|contact|consult|see|tell|call|ring) (?=(?:your|a|the) (?:doctor|gp|physio|therapist|nurse|surgeon|midwife|consultant|team|clinic|ward|hospital)|us\b)|don't|do not|never|always|make sure|remember|focus on|avoid|tip(?! (?:your|the|both|one|over|to|forwards?|backwards?|back)\b)|note|ensure|be careful|be sure|try not)\b"),
        no_name=late_pattern(
            r"^\W*(?:ok|okay|alright|hello|hi|welcome|add|increase|decrease|maintain|focus|build|establish|avoid|don't|do not|never|always|make sure|ensure|remember|be|aim|try|"
            r"use|wear|drink|eat|sleep|listen|consult|start|progress|improve\w*|reduc\w+|strengthen\w*|after|before|during|when|if|no|not|"
            r"better|less|more|your|you|it|this|these|that)\b"
        ),
        passes_on=late_pattern(r"\b(?:is|are|comes?) (?:next|first|last|up next)\b|\bto finish\b|\bnext\W*$"),
        name_stops=late_pattern(
            r"[,.;:!?()\[\]–—]|\s-\s|<|\b(?:on(?! the spot\b)|with|off|for|at|until|till|which|that|by|but|is|are|was|were|next|first|last|again|after|comes|while|"
            r"from|in|x|where|when|this|these|each|every|using|everybody|to finish|against|without|because|if|so)\b"
        ),
        complaint=late_pattern(
            r"\b(?:pains?|painful|aches?|achy|aching|stiff(?:ness)?|sore(?:ness)?|numb(?:ness)?|tight(?:ness)?|headaches?|fatigue|tension|"
            r"swelling|swollen|injur(?:y|ies)|tingling|cramps?|discomfort|weakness)\b(?! (?:relief|reliever|release|stretch|exercise))"
        ),
        any_movement=frozenset("stretch stretches hold holds pose poses position positions breath breaths squeeze squeezes release pulses pulse".split()),
        moves=late_pattern(
            r"\b(?:stretch(?:es)?|squats?|lunges?|bridges?|planks?|twists?|push-?ups?|press-?ups?|pull-?ups?|sit-?ups?|crunch(?:es)?|raises?|"
            r"curls?|rises?|circles?|rolls?|rotations?|poses?|folds|(?:forward|seated|standing|side) fold|dog|cat[ -]cow|cat[ -]camel|cobra|warrior|pigeon|clams?|clamshells?|dead ?bugs?|bird-?dogs?|swings?|"
            r"presses|rows?|deadlifts?|thrusts?|tucks?|tilts?|shrugs?|squeezes?|slides?|extensions?|flexions?|kicks?|marches|marching|walks?|jacks?|"
            r"burpees?|climbers?|dips?|carry(?! on)|carries|hangs?|holds?|balance|lifts?|taps?|hops?|jumps?|skips?|strides?|drills?|breathing|breaths?|"
            r"slrs?|sts|sls|irqs?|tkes?|massage|opener|openers|child's pose|savasana|shavasana|mountain|tree|triangle|corpse|get-?ups?|snatch(?:es)?|cleans?|thrusters?|"
            r"knees|(?:leg|legged) (?:stand|stance|balance)|headstand|handstand|(?:stand|get|chin|muscle)[ -]?ups|burpees?|running|jogging|walking|cycling|rowing|swimming|skipping|jump rope|jumping|hopping|sprints?|step-?ups?|throughs?|step[ -]?overs?|wall[ -]?sits?|sit[ -]to[ -]stands?|heel-?raises?|leg-?raises?|pushes|pulls?|reach(?:es)?|bends?|glides?|pendulums?|angels?|"
            r"(?:push|press|pull|sit|step|roll|curl|toe|heel|v) ups|(?:v-?|press-)ups?|superm[ae]ns?|windmills?|inch ?worms?|(?:bear|crab|spider(?:man)?|leopard|alligator) (?:crawl|walk)|crawls|"
            r"(?:bench|overhead|military|shoulder|push|arnold|leg|chest|incline|decline|floor|wall|pallof|strict|devil|dumbbell|barbell|kettlebell|triceps?|landmine|tongue) press|"
            r"(?:skull|nose) ?crushers?|kick ?backs|pull ?(?:downs?|overs?|aparts?)|push ?downs?|roll ?outs?|ab wheel|pec deck|cable crossovers?|fl(?:yes|ys)|(?:chest|reverse|delt|dumbbell|cable|incline|pec) fl(?:y|ies)|"
            r"wood ?chop(?:s|pers?)?|slams|sled push|tire flips?|battle ropes?|double[ -]unders?|toes[ -]to[ -]bar|wall ?balls|man ?makers?|rdls?|good mornings|fire hydrants?|strikes|punches|jabs|uppercuts|sprawls?|roundhouses?|break ?falls?|scissors|bicycles|skaters|wipers|"
            r"(?:l|v)-sits?|hollow (?:rock|body)|hip hinges?|(?:ab|ad)duction|(?:re|pro)traction|(?:e|in)version|(?:dorsi|plantar)flexion|pronation|supination|(?:ankle|foot) (?:pumps?|alphabet)|(?:finger|toe|hand) (?:spread|splay|clench)(?:s|es)?|scrunch(?:es)?|clench(?:es)|"
            r"(?:toe|thumb|shoulder|heel|knee|finger) touch(?:es)?|pick-ups|short[ -]foot|toe yoga|head (?:turns?|nods?)|neck (?:turns?|nods?)|(?:heel|hip|step|knee)[ -](?:drops?|downs?)|(?:quad|quadriceps|glute|gluteal|hamstring) sets?|arc quads?|"
            r"(?:knee|leg)[ -](?:hugs?|to[ -]chest)|open books?|book openings?|(?:march|jog|run|walk) (?:in place|on the spot)|(?:seated|high) march|stair climbs?|(?:side|back)[ -](?:steps|shuffles?)|grapevines?|carioca|shuttle runs?|fartlek|"
            r"kegels?|(?:lip|tongue) trills?|tongue twisters?|palming|figure[ -](?:eights?|8s?|fours?|4s?)|pelvic clock|body scan|flossing|gaze stabili[sz]ation|foam roll(?:ing)?|happy baby|bound angle|sun salutations?|thread(?:ing)? the needle|legs up the wall|"
            r"shoulder[ -]?stand|half moon|[a-z]{3,}asana|pranayama|chair stands?|wall leans?|shadow ?boxing|jab[ -]cross|pli[eé]s?|relev[eé]s?|tendus?|battements?|jaw (?:opening|jut)s?|(?:jaw|neck|shoulder|hip|back|chest|calf|foot|hand|wrist|forearm|psoas|trap|pec|lat|glute) releases?|cheek (?:puff|lift)s?|"
            r"humming|hums|sirens?|lip (?:buzz(?:es|ing)?|bubbles?|puckers?)|vowel sounds?|long tones?|yawn(?:s|ing)?|straw phonation|blinks|(?:eye |slow |fast |full |conscious )blinking|saccades?|smooth pursuits?|"
            r"(?:focus|gaze)[ -](?:shift|change)s?|near[ -](?:and |to |& )?far(?: focus(?:ing)?)?|(?:finger|thumb) (?:fans?|lifts?|flicks?|opposition)|pinch(?:es)?|fist (?:clenche?s?|squeezes?)|fish face|goldfish|toe (?:splays?|spreads?|wiggles?|points?)|doming)\b"
        ),
        posture=late_pattern(
            r"\b(?:in(?: ?to)?|for|a|an|the|some|on|practi[sc]e|do) (?:(?:a|an|the|some|your|modified|full|simple|slow|light) )*(?P<name>(?:(?!(?:a|an|the|your|this|that|same|each|of|and|it)\b)[a-z'-]+ ){0,2}?"
            r"(?:(?!(?:a|an|the|your|this|that|same|each|full|whole|next|final|opposite)\b)[a-z'-]+ (?:pose|posture|asana)|warrior|triangle|cobra|pigeon|cat(?:[ /-]| and )cows?|cat(?:[ /-]| and )camels?|child's pose|savasana|(?:side )?angle|"
            r"planks?|bridges?|squats?|lunges?|press-?ups|push-?ups|pull-?ups|sit-?ups|crunches|deadlifts?|swings|snatch(?:es)?|cleans?|get-?ups?|windmills?|burpees|step-?ups|"
            r"jumping jacks|(?:forward|seated|standing) fold|bird-?dogs?|dead ?bugs?|clamshells?|wall[ -]?sits?))\b"
        ),
        whole_name=late_pattern(
            r"\W*(?:the |a )?(?:run|jog|bike|swim|spin|elliptical|treadmill|sphinx|locust|swan|seal|camel|eagle|butterfly|dolphin|plough|plow|lizard|frog|crow|crane|boat|bow|wheel|lotus|fish|lion|crescent|gorilla|starfish|"
            r"saw|teaser|mermaid|hundred|clock|90/90|scorpion|spiderman|superhero|corkscrew|rainbow|(?:up|down)ward facing dog|warrior (?:one|two|three|i+|\d)|sit to stand|stand to sit|rocking horse|rag doll|forward fold)s?\W*"
        ),
        number_in_name=late_pattern(r"\b(?:figure(?:[ -]of(?: an?)?)?|rule of)[ -]<[nx]\d+>|\bwarrior <[nx]\d+>|^\W*<x\d+>(?= [a-z])|^\W*<n\d+>(?:[ -]point\b|d\b)|\b(?:level|variation|version) <[nx]\d+>"),
        name_fillers=frozenset(
            "the a an into in for your and lift arrive to of on with some my our then now next is are do try come onto we i it this that "
            "from at down up back over out take go keep each both or you as first second third last will be get by".split()
        ),
        leads_over=frozenset("the a an your my our their his her its this that both and but or to of with in on for at from into as then while".split()),
        verb_first=late_pattern(
            r"\W*(?:e\.?g\.?: |(?:for )?example: )?(?!(?:this|that|these|those|it|there|here|he|she|you|we|i|they|if|when|as|and|or|but|for|with|in|on|at|by|from|to|of|the|a|an|some|"
            r"many|most|all|one|two|not|so|because|while|although|people|what|how|why|who|which|my|your|our|his|her|its|their|is|are|was|were|no|"
            r"yes|than|then|now|also|even|just|only|both|each|every|about|after|before|during|over|under|up|down|out|off|more|less|well|good|great)\b)"
            r"[a-z]+(?<!s)(?<!ing)(?<!ed)(?<!ly) (?:your|the|a|an|both|one|each|up|down|out|back|forwards?|backwards?|into|onto|around|round|along|"
            r"through|slowly|gently|yourself|with|against|towards?|until|to the|on the|for <)\b"
        ),
        same_movement=late_pattern(rf"\b(?:repeat|(?:do|perform|complete|go through) (?:all of )?(?:this|it|that|these|those|them|the following|the same)(?! <[nx]\d+> (?!times))|{_HOLD}|stay|relax|release|return|rest(?! (?:your|the|both|one|a)\b[^.;:<]{{0,50}} (?:on|against|over|upon|in|under)\b))\b"),
        follows=late_pattern(
            r"^\W*(?:then|now|next|again|at (?:the )?same time|finally|after|when|while(?! (?:lying|sitting|standing|seated|kneeling|leaning|you (?:lie|sit|stand|are))\b)|repeat|return|(?:do |try |practi[sc]e )(?:the )?(?:very |exact |exactly the )?same|(?:very |exact )?same (?:thing|exercise)|continue|rest\b(?! (?:your|the|both|one)\b[^.;:<]{0,50} (?:on|against|over|upon|in|under)\b)|(?:aim|go|shoot|strive) for (?:about |a total of )?<|release|hold (?:it|this|that|the position|for|<)|"
            r"this time|and\b|stay|keep|slowly (?:return|lower|release)|lower|relax|breathe|switch|change(?! from)|cycle|(?:first|second|third|fourth|fifth|final|last|next) (?:cycle|round|set|time)\b|"
            r"do (?:this|that|these) (?:for|<|again|until|with|slowly|quickly|gently)|(?:start|begin|do|take|make|go (?:on|in)to|(?:finish|end|continue|go on) with) (?:an?|the|your) (?:next|second|third|fourth|fifth|last|final|new|further) (?:round|cycle|set)\b|"
            r"(?:the )?(?:second|third|fourth|fifth|other|final|last|next) (?:part|half) of (?:the|this|that) (?:exercise|movement|stretch))\b|\b(?:it|them|the same)\b"
        ),
        builds_up=late_pattern(
            r"^\W*(?:(?:and|then|but|next|you (?:can|may|should|could)|try to|aim to|gradually|slowly|steadily|eventually|later(?: on)?|over time|little by little|with practi[cs]e|from week to week)\b,? ?)*"
            r"(?:(?:build|work|progress)(?:ing)? (?:(?:it|this|that) )?(?:(?:gradually|slowly|steadily) )?up (?:to|towards?) |(?:increas(?:e|ing)|progress(?:ing)?) (?:(?:gradually|slowly|steadily) )?to )(?:(?:doing|holding(?: (?:it|this))?(?: for)?) )?"
            r"(?:(?:a total of|about|around) )?(?:<t\d+>(?: (?:each|holds?))?|<n\d+>(?: (?:to|or) <n\d+>)?(?: (?:times|reps?|repetitions?|sets?|rounds?|breaths?)\b(?: of <[nt]\d+>)?[^<]*)?)(?: (?:over|in|within|as|when|if|for each|on each|per|a day|each)\b[^<]*)?\W*$"
            r"|^\W*(?:(?:and|then|you (?:can|may|should|could)|try to|gradually|slowly|steadily)\b,? ?)*increas(?:e|ing) (?:the )?(?:number of (?:times|reps|repetitions|sets|rounds|breaths)|reps|repetitions|sets|(?:holding|hold) times?|time(?: you hold)?)\b[^.;]*\W*$"
        ),
        names_first=late_pattern(
            r"\W*(?:(?:and|so|ok|okay|now|then|next|first(?: of all)?|second|third|finally|lastly|also|after that|from there)\b,? )*"
            r"(?:(?P<how>(?:to|when you|when) (?:do|doing|perform|performing|practi[cs]e|practi[cs]ing|execute) )|(?P<part>for )|(?P<led>(?:(?:(?:we|i|you|let's|let us)(?:'ll|'re| will| are)?(?: now| always| usually| like to| going to)* )?"
            r"(?:start|begin|finish|end|kick|wrap|close|open|move|go|continue|carry)(?:ing)?(?: things)?(?: off| out| up| over)?(?: today| now)?(?: with| by doing| on to| onto| into)|(?:it's |it is |we're |we are |let's move )?on to|(?:up next|next up|first up)(?: is| are| we have|:)?|time for) ))"
            r"(?:some |(?P<article>the |an? |your |our |my ))?(?P<name>(?!(?:we|i|you|it|this|that|these|those|there)\b)(?!(?:\w+ )?(?:exercises?|movements?|moves?|routines?|workouts?|sequence|drill|step|part|side|leg|arm|others?|same|following|rest|results?|effect|time|while|moment|minutes?|seconds?)\b)"
            r"[a-z][\w'’-]*(?: (?!(?:which|that|where|with|for|to|in|on|at|from|because|as|while|and|if|but|so|until|you|we)\b)[\w'’-]+){0,3})(?P<end>,(?= [a-z])|\W*$)"
        ),
        presents=late_pattern(
            rf"\W*(?:(?:and|so|ok|okay|now|then|well|alright|all right|but|also|finally|lastly|good|great|lovely|perfect|(?:answer|a)(?=[:.]))\b[:.,]? )*(?:(?:for|on to|moving on to|that brings us to) )?"
            rf"(?:(?:(?:the|my|our|your|his|her|their|an?) (?:very )?)?(?P<place>(?:{_ORDINALS}|another|(?:one )?other|one more)(?: one)? (?:of (?:them|(?:these|those|the|my|our)(?: [a-z-]+){{1,2}})|(?:(?!{_ORDINALS}|is\b|are\b|was\b|part\b|half\b|of\b)[a-z'-]+ ){{0,3}}?{_PRESENTED})|{_PRESENTED} (?:after|following) (?:that|this|it))(?: (?:in|of|on) (?:the|this|our|my|today's) [a-z]+)?"
            rf"|(?:(?:exercise|stretch|pose) )?(?P<counted>number (?:{_UNITS.replace(' ', '|')}|\d{{1,2}})))"
            r"(?: ?\((?:an? |the )?(?P<aside>[^()\n]{3,50})\))?(?:,? (?:that|which|i|we|you|he|she)(?:'m|'re|'ll|'ve|'d)? [^.;:]{2,50}?,?)?"
            r"(?:(?P<be> (?:is|are|was)\b|'s\b)|[:.,–—?]| -|(?: (?:needs?|takes?|will|would|can|could|should|may|might|has|involves?|targets?|works?|helps?|uses?|requires?|goes|opens?|consists?|comes|starts|begins|looks|stretches|strengthens)\b))"
            r"(?:(?: (?:going to be|gonna be|be|also|simply|just|actually|what (?:i|we) call|called|known as|named|doing))*(?P<article> (?:an?|the|my|our|your|some))? (?P<name>[a-z][\w'’-]*(?: (?!(?:which|that|where|with|for|to(?! stand)|in|on(?! the spot)|because|as|while|and then|if|but|so)\b)[\w'’-]+){0,5})(?=\W*$|[.,!:;(–—]| (?:which|that|where|with|for|to|in|on|because|as|while|and then|if|but|so)\b))?"
        ),
        no_presented_name=late_pattern(r"(?:most|least|same|more|less|very|only|first|last|next|key|way|good|great|easy|hard|one|it|this|for|to|in|\w+est|better|harder|easier|longer|favou?rite)\b"),
        next_part=late_pattern(r"^\W*(?:and |then |now )?(?:the )?(?:second|third|fourth|other|final|last|next) (?:part|half)(?: of (?:the|this|that) (?:exercise|movement|stretch))?(?: (?:is|goes|of)\b|\W|$)"),
        may_start_anew=late_pattern(
            r"^\W*(?:keep(?! (?:going|on|breathing|holding|it|this|that|them|repeating|moving)\b)|lower|relax|breathe|while)\b"
            r"(?!.*\b(?:it|them|the same|repeat|(?:once|over) again|switch|change|swap|you are there|this position)\b)"
        ),
        goes_on_for_sure=late_pattern(
            r"^\W*(?:then|now|next|again|finally|repeat|rest|switch|swap|change (?:sides|legs|arms|hands|feet)|(?:do |try )?(?:the )?(?:very |exact )?same|this time|and|"
            r"(?:first|second|third|fourth|fifth|final|last|next) (?:cycle|round|set|time))\b"
        ),
        goes_on_again=late_pattern(
            r"^\W*(?:(?:and|then|now|next|finally),? )*(?:again|repeat|rest(?! (?:your|the|both|one)\b)|switch|swap|change (?:sides|legs|arms|hands|feet)|(?:do |try )?(?:the )?(?:very |exact )?same\b(?! (?:\w+ )?position)|"
            r"hold (?:it|this|that|for|<)|stay (?:here|there|like|for|<)|come (?:back|up|down)|return|release|"
            r"(?:when|once|after) (?:you(?:'ve| have) )?(?:(?:both|all|that|this|it|they)(?: (?:is|are))?|(?:that|this|it)'s|they're) (?:done|finished|over|complete\w*)|"
            r"(?:first|second|third|fourth|fifth|final|last|next) (?:cycle|round|set|time))\b"
            r"|^\W*(?:lower|bring|let|lift|raise|turn|bend|straighten|move)\b[^.;]*\b(?:again|back)\W*$"
        ),
        moves_limb=late_pattern(
            rf"^\W*(?:{LIMBS}) (?:up|down|in|out|left|right|forwards?|backwards?|open|close[ds]?|bend|bent|straight)(?:,? ?(?:and|then|/|or|to|&) ?|, ?| )"
            r"(?:up|down|in|out|left|right|forwards?|backwards?|back|open|close[ds]?|bend|bent|straight(?:en)?)\b"
        ),
        stands_on=late_pattern(r"^\W*(?:(?:stand(?:ing)?|balance|balancing) )?on (?:only |just )?(?:one|<[nx]\d+>|both) (?:leg|legs|foot|feet)\b"),
        bodily=late_pattern(rf"\b(?:{'|'.join(sorted({*_IMPERATIVES} - {*_ADVISING} | {*_BODY}))}|{LIMBS})\b(?! (?:out |off )?(?:of )?(?:to|on) (?:your|the|a) (?:doctor|gp|physio\w*|instructor|coach))"),
        keeps_up=late_pattern(
            r"^\W*(?:then |and |so |but |please |always |just )*(?:(?:keep (?:doing|up|on|at|practi[sc]ing)|continue(?: (?:with|doing|to do))?|go on (?:with|doing)|stick (?:to|with))\b"
            r"|(?:do|repeat|practi[sc]e|perform|try|use) (?:all |of |the |these |those |your |my |above )*(?:\w+ )?(?:exercises|stretches|movements|moves|drills|routine|program(?:me)?|workout|lot)\b)"
        ),
        advises=late_pattern(
            r"^\W*(?:as you (?:get|become|grow|feel|improve|progress)\b[^,<]{0,40}, )?(?:(?:or|and|then|also),? )*(?:aim|try|build|increase|reduce|decrease|add|work|progress|gradually|keep (?:at|going|it)|continue|remember|plan|schedule)\b|"
            r"^(?!\W*(?:repeat|hold|stay|<[nt]|(?:do|perform|complete) (?:it |this |that |them )?(?:slowly,? |gently,? )?<[nt])).*\b(?:sessions|workouts|(?:these|the|your|all(?: of)? (?:the|these)) (?:exercises|moves|stretches)|(?:this|the|your) (?:routine|programme|program|plan)|(?:a|per|each|every|most) (?:day|week|month)s?|days|weeks|months|daily|weekly)\b"
        ),
        labels=(
            (late_pattern(r"\b(?:benefits?|why|purpose|goal|targets?|targeted|muscles?|worked)\b"), Role.BENEFIT),
            (late_pattern(r"\b(?:cautions?|warnings?|safety|precautions?|contra-?indications?|mistakes|errors|faults|avoid|don'?ts?|red[ -]flags?|who should(?: not|n't))\b"), Role.CAUTION),
            (late_pattern(r"\b(?:equipment|need|requirements?|materials?)\b"), Role.HAVE_READY),
            (late_pattern(r"\bfrequency\b"), Role.FREQUENCY),
            (late_pattern(r"\b(?:start(?:ing)?|position|setup|set-up|set up)\b"), Role.SET_UP),
        ),
    ),
    abbreviations=frozenset(
        "e.g i.e eg ie approx min mins sec secs vs no fig figs dr mr mrs ms st etc max reps rep hr hrs ca incl jr sr prof ed vol p pp alt".split()
    ),
    common=frozenset(
        "the a and to of your you for with on in is it this as or from up at be each then hold repeat side leg do not are that".split()
    ),
    all_together=late_pattern(
        r"\b(?:(?:do|doing|practi[sc]e|practi[sc]ing|perform|repeat|go through|run through|give|devote|spend|on|to|for|of) (?:all |both )?(?:of )?(?:these|those|them|everything|it all|all of it)"
        r"|^\W*(?:all (?:of )?)?(?:these|those|they)"
        r"|(?:the |this |these |those |all |your |whole |entire |above |full )+(?:exercises|movements|stretches|drills|poses|postures|lot|routine|sequence|set|series|programme|program|session|practice|circuit|whole thing))\b"
        r"(?![^.;]*\b(?:each|every one|apiece|per (?:exercise|move|movement|stretch|pose))\b(?! (?:day|morning|evening|night|week|other)))"
    ),
    whole_routine=late_pattern(
        r"\bdo everything\b|\b(?:each|every|all(?: of)?(?: the| these| of these)?|both) (?:(?:of )?(?:the |these |following |above )*)?(?:exercises?|stations?|stretch(?:es)?|moves?|movements?|motions?|poses?|postures?|asanas?|drills?|rites?|brocades?|forms?|shapes?|techniques?|kriyas?|mudras?|muscles?(?: groups?)?|groups? of muscles|body parts?|areas?(?! of)|one)\b|"
        r"\b(?:say|sing|hum|read|speak|recite|pronounce|repeat|practi[sc]e) (?:each|every) (?:one|phrase|(?:tongue[ -])?twist(?:er)?|sound|word|sentence|line|vowel|syllable)\b(?:\W+\w+){0,2}?\W+<n\d+>|"
        r"\b(?:each|every one|all) of (?:the following|those below|what follows)\b|"
        r"\b(?:exercises|stations|stretches|moves|movements|motions|poses|postures|asanas|drills|positions|muscles|muscle groups?|groups? of muscles|body parts|areas|parts|them|below|following|after the other|after another|in turn)\b[^;<>]{0,90}?"
        r"\b(?:hold|do|stay|remain|keep|spend|tense|tens|tighten|relax|perform|repeat|tak|work|releas|squeez|contract)(?:ing|e|s)?(?: in| with| on)? each(?: one)?(?= (?:for|in)\b| <)|"
        r"<n\d+> (?:[\w-]+ ){0,2}?(?:exercises|moves|movements|stations|stretches|poses|drills)\b,? (?:each|all)(?: of (?:which|them))?(?: (?:is|are|done|performed|lasting|held|you do))* (?:for )?<[tn]|<n\d+> (?:[\w-]+ ){0,2}?(?:exercises|moves|movements|stations|stretches|poses|drills)\b, <t\d+> each\b|"
        r"^\W*(?:do|perform|hold) (?:the )?exercises for <t|\bbetween (?:each |every |all |the )*(?:exercises?|stretches|moves|movements|poses)\b|"
        r"\b(?:each|every) (?:one )?(?:of (?:these|the|them))\b|<[tn]\d+> (?:reps? |repetitions? |times )?per (?:exercise|stretch|pose|posture|station)\b|"
        r"\b(?:hold|aim)(?:ing|s)?\b[^.;<>]{0,60}<t\d+> per (?:move|movement)\b|"
        r"^\W*(?:exercises?\W+)?(?:repeat|do|perform|hold|complete) each (?:for )?<[tn]\d+>|"
        r"\bunless (?:it is )?(?:otherwise )?(?:stated|told|noted|specified|indicated|the (?:card|sheet|text) says)\b|\bunless otherwise\b|\bunless you are told\b"
    ),
    part_of_all=late_pattern(
        r"\b(?:the (?:first|last) (?:one|two|three|four|five|six|<[nx]\d+>|exercise|stretch|few)\b|the (?:others?|remaining|rest of (?:the|them))\b|except\b|apart from\b|other than\b|"
        r"(?<!each )(?<!every )(?:exercises?|stretch(?:es)?|moves?|nos?\.?|numbers?) <x\d+>|for the (?!exercises|moves|poses)\w+s(?=[:,])|(?:exercises|moves|lifts) (?:with|using) (?:the |a |your )?(?:bands?|weights?|dumbbells?|kettlebells?|ball|chair|bar|barbell)\b)"
    ),
    for_kind=late_pattern(rf"\b(?:each|every|all(?: of)?(?: the| these)?) {_KIND}"),
    kinds=late_pattern(rf"\b{_KIND}"),
    begins_times=late_pattern(r"^\W*(?:[x×] ?<n\d+>|<n\d+> ?[x×])(?=[ ,;.]|$)"),
    repeats_places=late_pattern(
        r"\brepeat (?:exercises? |steps? |numbers? |nos? |#)*<[nx](?P<places>\d+)>"
        r"(?! ?(?:more |full |slow )?(?:times|reps?|repetitions|sets|rounds|circles)\b)"
    ),
    repeats_some=late_pattern(
        r"\W*(?:then |now |and )*(?:repeat|redo|do|perform|complete|go back (?:to|over|through))"
        r"(?P<numbers> (?:the (?:(?P<from_first>first)|last) (?P<count>\w+)|(?P<both>both(?: of)?))(?: (?:exercises|moves|movements|stretches|poses|these|them|ones))?)\b"
        r"(?=\W*$| (?:again|another|for|once|twice|two|three|four|five|six|\d{1,2}) ?(?:more|times|rounds|\d|two|three|four|five|\W*$))"
    ),
    repeats_numbered=late_pattern(
        r"\W*(?:then |now |and )*(?:repeat|redo|do|perform|complete|go back (?:to|over|through)|return to)(?: (?:both|all of))?"
        r"(?P<numbers> ?(?:(?:exercises?|moves?|movements?|stretches|steps?|numbers?|nos?\.?|items?|stations?) )*#?(?P<first>\d{1,2})(?: ?(?:,|&|\+|and) ?#?\d{1,2})*?"
        r" ?(?:,|&|\+|and|,? and|-|–|—|to|through) ?#?(?P<last>\d{1,2}))(?!\d|[.:]\d|-\d)"
        r"(?=\W*$|[,;:]? ?\(?(?:again|another|for|once|twice|thrice|[x×]|two|three|four|five|six|seven|eight|nine|ten|\d{1,2} (?:more |further )?(?:times?|rounds?|sets?)|\d{1,2} ?[x×])\b)"
    ),
    group_words=late_pattern(
        r"\b(?:repeat|do|perform|complete|(?:go|run|work) (?:through|over))\b[^.;]*\b(?:both (?:exercises|processes|movements|of (?:these|them))|circuits?|all (?:the |of the |these |of these )?(?:exercises|moves|above)|(?:the|these|all) <[nx]\d+> (?:exercises|moves|movements|stretches|poses|stations|drills)|"
        r"the (?:whole|entire|full|complete) (?:circuit|workout|routine|sequence|series|set|list|thing|lot|flow)|the (?:list|lot)|everything|the (?:circuit|workout|routine)|exercises? <[nx]\d+>(?! ?times?\b)|all of (?:it|them|these|this)|"
        r"all of the above)\b|\b(?:all of (?:it|this|these|them)|everything|(?:the|this) (?:whole|entire|full|complete) (?:(?:circuit|workout|routine|sequence|series|list|lot|flow|programme|program)\b|set\b(?= (?:(?:may|can|should|must|is|to|of (?:exercises|movements|stretches)) ))))[^.;]{0,40}\b(?:gone|run|worked|done|repeated|performed|practi[sc]ed|taken|completed|carried)\b|\b(?:back to|from) the (?:very )?(?:top|start|beginning)\b|\b<n\d+>(?: times)? (?:all the way )?through\b|\btimes through\b|<n\d+> rounds (?:in all|in total|altogether)\b|\brounds? of (?:the )?(?:circuit|following|these)\b"
    ),
    own_movements=late_pattern(r"\bthese (?:<[nx]\d+> )?(?:movements|motions|positions|actions)\b"),
    behind_sets=late_pattern(r"<n\d+> ?[x×] ?<n\d+>(?: reps)?(?: ?/ ?\w+| (?:per|each|e)[ /]\w+)? ?$"),
    whole_session=late_pattern(
        r"\b(?:the |this )?(?:whole|entire|full|complete) (?:workout|routine|session|programme|program)\b|\b(?:this|the) (?:workout|routine|session)\b|\beverything\b|\ball (?:of )?(?:the |these )?(?:exercises|moves|stretches|parts|phases)\b|\bfrom the (?:top|start|beginning)\b"
    ),
    this_position=late_pattern(
        r"^\W*(?:[^,;:.<>]{3,50}, )?(?:(?:then|now|and|again|please|just|gently|here|there|once (?:more|again|there|you are there))\W+)*(?:(?:hold|stay|remain|freeze|linger|pause|maintain)(?: (?!it\b)|:)|a hold\b)|\b(?:hold|stay in|keep|remain in|maintain|leave it in|sustain)\b(?: it)? (?:this|that|the new|the second|the last) (?:one|position|pose|posture|stretch|shape)\b|"
        r"\b(?:stay|hold|remain|pause|keep|leave|linger)(?:ing)? (?:(?:it|them) )?(?:here|there|put|like (?:this|that))\b|\b(?:this|that|the new|the) (?:position|stretch|pose) (?:is|should be|must be) (?:also |again )?held\b"
    ),
    own_sequence=late_pattern(r"\b(?:whole|entire|full|complete|this|the) (?:sequence|series|thing|movement|cycle|set|pattern)\b|\ball of (?:it|this)\b|\beverything\b"),
    same_position=late_pattern(
        r"^\W*(?:(?:and|then|now|again|so|just|always|gently|slowly|please|once there|from here|here|again)\W+)*"
        rf"(?:{_HOLD}|stay|keep|remain|squeeze|stop|pause|maintain|breathe|relax|do(?! <n\d+> (?!times|reps|repetitions|sets|rounds|cycles|more|stretches|exercises|moves|movements|motions|holds|pulls|attempts|goes|tries|of|on|each|per|with|to|in|at|slow(?:ly)?\W*$)[a-z])|repeat|try|aim|(?:go|shoot|strive) for|get through|carry (?:this|it|that)|make sure|ensure|remember|perform|complete|count|continue|start|begin|work|rest(?! (?:your|the|both|one|a)\b[^.;:<]{{0,50}} (?:on|against|over|upon|in|under)\b)|feel|if|as|when|for|<|increase|progress|build|you|we)\b"
    ),
    takes_place=late_pattern(
        rf"^\W*{_LETS}(?:stand|sit|lie|kneel)(?: down)? (?!up\b|tall\b)|"
        rf"^\W*{_LETS}(?:begin|start)(?: off| out)? (?:by )?(?:flat )?(?:in|on|lying|standing|sitting|seated|kneeling|with (?:your|both|the) (?:feet|foot|legs?|knees?|arms?|hands?|back|palms?|heels?|elbows?))\b"
    ),
    repeat_all=late_pattern(
        r"\b(?:repeat|redo|do|go (?:back )?through|run through|start)\b[^.;]*\b(?:all (?:of )?(?:the |these |the above |those )?(?:exercises|moves|movements|stretches)|all of (?:it|them|these|the above)|"
        r"everything|the (?:whole|entire|full) (?:thing|lot|routine|sequence|circuit|set|series|workout)|the (?:routine|circuit|sequence|exercises)|from the (?:top|beginning|start))\b"
    ),
    these_again=late_pattern(
        r"\b(?:repeat|redo|do|perform|complete|go (?:back )?through|run (?:back )?through|work through|practi[sc]e|the same|same) (?:[^.;]*? )??"
        r"(?:(?:all|both|these|those|(?:the )?(?:last|first|previous)) (?:of (?:these|them|those) )?(?:<[nx]\d+>|(?:<[nx]\d+> )?(?:poses|postures|asanas|stretches|exercises|moves|movements)\b)|"
        r"(?:whole |entire |full |the |this )*(?:flow|sequence|series|everything|the lot|all of (?:it|them|these|this|that)|the whole (?:thing|lot|side|set))\b)"
    ),
    groups_of=MappingProxyType({"both": 2, "pair": 2}),
    variant=late_pattern(
        r"^\W*(?:for (?=beginners|intermediates?\b|advanced\b))?(?:(?:level|option|variation|progression|regression|modification|beginners?|intermediate|advanced|easier|harder|"
        r"version|optional)\b|(?:easy|hard)\b(?=\W*[:–—-]| (?:version|option|variation|mode|way)))"
    ),
    last_rep=late_pattern(r"\b(?:last|final) (?:one|rep|repetition|time|lift|round|set)\b"),
    dose_words=frozenset(
        (
            "a about active additional again all an and another are around as at be best both by circuit complete continue count counts cycle "
            "cycles describe do done down each either entire every exercise exercises following for from get have hold i in "
            "is it last least like make more most move movement station drill much need no number of off offer on once or other opposite over "
            "part per perform pose position procedure process rep repeat repeated repetition repetitions reps rest results "
            "round rounds routine same sequence set sets should side sides so stay stretch steps switch take that the them "
            "then there these thing things this three time times to total try twice two up way ways whole will with would you your "
            "direction directions clockwise counterclockwise anticlockwise details dose eor hold hang hangs duration tempo swap change legs target recommended suggested prescribed goes "
            "x × between seconds minutes breath breaths another keep going remain one work after recovery recover interval intervals transition transitions "
            "aim go shoot strive start begin you're manage through carry out"
        ).split()
    )
    | frozenset(_LIMBS)
    | frozenset(_LIMBS.values()),
    points_back=frozenset(("it", "them")),
    pointing=frozenset("the your a an it them this that these you then and until while each both its for with of".split()),
    limb_name=late_pattern(
        r"(?<!each )(?<!other )(?<!both )(?<!per )(?<!opposite )(?<!your )(?<!the )(?<!one )(?<!same )(?<!either )(?<!switch )"
        rf"\b(?:{LIMBS}) (?:stretch(?:es)?|hangs|steps|hold)\b(?! (?:it|them|this|that)\b)|\b(?:active|passive|dead|straight|bent|open) hangs?\b(?! (?:for|time|of|is|it)\b)"
    ),
    introduces=late_pattern(
        r"(?i)\b(?:welcome to|this is called|it is called|known as|(?:techniques?|exercises?|practices?|methods?|drills?|patterns?|breaths?|breathing) (?:that is |which is |that's )?(?:called|named))"
        r"(?: (?:the|this|our|a))? (?P<name>(?:[a-z]|\d(?=[\d-]*-))[\w'-]*(?: [a-z][\w'-]*){0,5})(?=[.,!:;]|$)"
    ),
    statement=late_pattern(
        r"\b(?:is|are|was|were|isn't|aren't|wasn't|there's|it's|that's|takes|lasts|means|requires?|allows?|comes|can|could|"
        r"may|might|has|have been|had|shows?|found|suggests?|recommends?|reports?|spent|says?|research|study|studies|according|"
        r"usually|often|on average|typically|normally|they|people|patients?|participants|athletes|we)\b"
    ),
    duty=late_pattern(
        r"\b(?:should|shall|must|(?:aim|goal|idea|task|challenge|target|plan) (?:here )?is to|(?:they|the (?:children|kids|class|pupils|players|group|boys|girls|students|ladies|team)) (?:then |all |now )*(?:lie|crawl|hop|stand|sit|run|walk|jump|hold|stay|skip|jog|march|gallop|roll|rest)|have to|need to|needs to|want to|try to|going to|let's|let us|let (?:him|her|it|the|them|your|this)|"
        r"(?:i|we|you|he|she|one)(?:'ll| will| then| now| just| always| usually)* (?:stay|hold|do|did|go|keep|rest|walk|repeat|breathe|count|be here|stand|stood|held|stayed|took|take|hang|hung|lie|lay|sit|sat|squeeze|run|ran|jog|jogged|spin|skip|march|lean|leaned|balance|balanced|walked|rested)|(?:he|she|everyone|everybody|each (?:child|player|pupil|one)|the (?:performer|pupil|child|player|patient|student|squad|man|woman|boy|girl))(?: then| now| slowly| also)* (?:stands|sits|lies|kneels|walks|runs|jumps|hops|marches|crawls|holds|stays|remains|rests|bends|raises|lowers|swings|balances|hangs|curls|sleeps|stretches)|you'll|you will|you (?:can|may) either (?:hold|stay|keep|do|repeat|rest)|make sure|"
        r"be careful to|(?:is|are) (?:to be )?(?:performed|done|held|repeated|completed) for|(?:you|we|they) are to\b(?! be\b)|(?:the|your|both|each) (?:(?:right|left|other|whole|upper|lower) )?(?:" + LIMBS + r"|head|body|trunk|chin|neck|toes?|fingers?|fists?) (?:is|are) (?:(?:then|now|next|also|slowly|gently|quickly|rapidly|vigorously|alternately) )*(?:swung|turned|circled|rolled|shaken|raised|lowered|bent|stretched|lifted|rotated|moved|pressed|pulled|pushed|tapped|whirled|twisted|thrown)(?=\b[^.;:<>]{0,50} for (?:about )?<t\d+>\W*$)|recommended|advised|aim to|aim(?:ing)? for|remember to)\b"
    ),
    rest_day=late_pattern(r"\W*(?:(?:complete |full |total |active )?rest(?: day)?|off|day off|free)(?:,? (?:or|and|&|/) [^<]*)?\W*"),
    rest_unsaid=late_pattern(
        r"^\W*(?:then,? |and )?(?:rest(?: briefly| a moment| a little| a while| for a (?:moment|while|bit))?(?=$|\W*$|[.,;!]| while| and| then| before| as| until| between)|"
        r"(?:take|have|make) a (?:short |brief |quick |little )?(?:rest|break|pause|breather)\b|"
        r"(?:(?:what(?:ever|'s|ever's)?|all|the rest|the remainder|(?:the |any )?(?:remaining|left[ -]?over|spare) (?:time|seconds))\b[^.;:]{0,40} )?(?:is|are|for|to|=) (?:your )?(?:rest|recover(?:y)?|recovering|resting)\W*$)"
    ),
    rest_left=late_pattern(
        r"^\W*(?:then,? |and |you )*(?:rest|recover|relax|breathe)\b[^.;<>]*\b(?:left|remain\w*|rest of (?:the|each|that)|until the (?:next|end|clock|minute))\b"
    ),
)  # fmt: skip
