"""English: how numbers and units are written."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.model.routine import Bound, Side
from guide.understand.lexicon.english_words import LIMB_FORMS, ORDINALS, UNITS
from guide.understand.lexicon.numbers import Numbers

_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_SWUM: Final = r"(?: ?\([^()\n]{1,40}\))? +(?:[a-z/-]+ +){0,4}?(?:swim|free(?:style)?|back(?:stroke)?|breast(?:stroke)?|(?:butter)?fly|kick(?:ing)?|pull|drill|choice|easy|steady|im|medley|crawl|fast|sprint|build|warm[ -]?(?:up|down)|cool[ -]?down|wu|cd|on)\b"
"""What is told behind a distance in a pool."""

_SECONDS: Final = r"(?:[1-9]|[12]\d)[05](?: ?[–-] ?(?:[1-9]|[12]\d)[05])?"
"""Round numbers from ten to nearly three hundred, which nobody says of minutes."""

NUMBERS: Final = Numbers(
    words=MappingProxyType(
        {word: value for value, word in enumerate(UNITS.split())}
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
    in_order=tuple(ORDINALS.split("|")),
    ordinals=frozenset("first second third fourth fifth sixth next last final".split()),
    after_distributive=frozenset({"every", "each"}),
    pronouns=frozenset({"one"}),
    after_pronoun=frozenset(LIMB_FORMS)
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
        r"\b(?:(?:stroke )?rate|rating|cadence|spm|rpm|rpe|bpm|resistance|incline(?! [a-z])|level|gear|damper|weight|height|age|pace|speed)\b"
    ),
    slots=late_pattern(r"\b(?:min(?:ute)?|station)\s+$"),
    series=late_pattern(
        r"(?<!the )(?<!each )(?<!this )(?<!that )(?<!every )(?<!whole )\b(?:day|week|workout|session|set|round|exercise|station|step|part|stage|phase|level|lesson|minute)\s+$"
    ),
    blocks=late_pattern(
        r"(?<!the )(?<!each )(?<!this )(?<!that )(?<!every )(?<!whole )(?<!repeat )(?<!do )\b(?:block|circuit|group|superset|tri-?set|couplet|complex|section|chapter|option)\s+$"
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
        r"\bsw[iu]m(?:s|ming|mers?)?\b|\bpool\b|\bfreestyle\b|\bfront crawl\b|\bbackstroke\b|\bbreast ?stroke\b|\bkick ?board\b|\bpull ?buoy\b|\bsc[ym]\b|\blcm\b"
        r"|\b\d{1,2} ?[x×] ?\d{0,2}(?:00|25|50|75) (?:free|kick|pull|drill|fly|back|breast|im)\b[^\n<>]{0,30}(?:@|\bon) ?\d?:\d\d\b",
        re.IGNORECASE,
    ),
    swim_line=late_pattern(
        rf"(?:^|>)[ \t*•·–—-]*(?:\d{{1,2}} ?[x×] ?)?\d{{0,2}}(?:00|25|50|75){_SWUM}", re.IGNORECASE | re.MULTILINE
    ),
    sends_off=late_pattern(r"\s*(?:@|\b(?:on|under))\s*$"),
    swim_behind=late_pattern(rf"(?:{_SWUM}|\W*(?:$|[(,;]|(?:on|under) \W*\d|@|\d))"),
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
            "''": 1000,
            "’’": 1000,
            "′′": 1000,
            "´´": 1000,
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
    short_units=frozenset({"s", "h", "′", "'", "’", '"', "″", "”", "''", "’’", "′′", "´´"}),
    primes=frozenset({"'", "’"}),
    after_prime=frozenset(", @ / x × + ) ; : on off rest easy hard row run jog walk hold work".split()) | {""},
    after_feet=frozenset("to of in by diameter ladder pole board rope from".split()),
    double_primes=frozenset({'"', "″", "”", "''", "’’", "′′", "´´"}),
    after_inches=frozenset(
        (
            "from apart away wide high tall long deep thick above below in behind between square diameter step steps box boxes "
            "block blocks platform stool ball balls band roller plate hurdle hurdles"
        ).split()
    ),
    before_inches=(
        *(" box", "boxes", "platform", "hurdles", "step-ups", "step-up", "box squats", "box dips"),
        *("box jump", "box jumps", "depth jump", "depth jumps", "hurdle jump", "hurdle jumps"),
    ),
    so_far=late_pattern(
        r"\b(?:slid|lift|rais|mov|bring|sink|drop|step|reach|bend|squat|lower)(?:e|ing)? "
        r"(?:(?:your|the|it|them|one|each|both|that)\b[^.;:,<>\d]{0,40}|(?:(?:up|down|out|in|back|forwards?|backwards?|sideways|away|apart)\b ?)+(?:(?:the|your) [a-z]+ )?)"
        r"(?:about |around |approximately |only |just |to |by )*(?<!for )(?<!for about )$"
    ),
    held_so_long=frozenset("hold holds pause rest squeeze each x ×".split()),
    measures=frozenset(
        (
            "% percent ° º degree degrees mm cm m km metre metres meter meters inch inches foot ft feet yard yards mile "
            "miles yd yds g kg kgs kilo kilos kilogram kilograms lb lbs pound pounds oz ml l litre litres liter liters "
            "calories kcal cal bpm rpm spm w watts mph kph pood poods year years yr yrs month months week weeks wk wks day days night nights st nd rd th "
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
            late_pattern(
                r"(?:\babout|(?<!\bgo )(?<!\bgoing )(?<!\btimes )\baround|\bapproximately|\bapprox\.?|\broughly|\bsome|~|≈|\bca\.?|\bcirca)\s*$"
            ),
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
        r"\b(?:breath\w* (?:in|out)|inhal\w+|exhal\w+|(?:hold(?:ing)?|wait|pause)(?: it| that| there)?|your breath|through (?:the|your) (?:nose|mouth|nostrils?)|count(?:ing)?(?: of)?)(?: \(?(?:slowly|gently|again|for|and|deeply|mentally|silently|aloud|to (?:yourself|oneself)|as before|thus)\)?)*[\s.,:;…–—(\"'“‘-]*$"
    ),
    more_before=late_pattern(r"\b(?:another|an additional|additional|a further|an extra|extra)\s*$"),
    more_after=late_pattern(
        r"\s+(?:(?:times|reps|repetitions|sets|rounds) (?=more\b))?(?:more|additional|further|extra)\b(?! than| \w+ly\b| often\b)"
    ),
    rest_word="rest",
    bare_rests=late_pattern(
        rf"\brest(?:ing| period| time| interval)?(?: (?:for|of|is))?[ :=]{{1,3}}(?P<behind>{_SECONDS})(?=\W*$|[.,;)\]|](?!\d)| ?[x×] ?\d| (?:in between|between|then|after|before|and(?! \d)|as you|while you)\b)"
        rf"|(?<![\d.:,x×/–-])(?<![x×] )(?P<before>{_SECONDS}) rest(?=\W*$|[.,;)\]|]| between\b)"
    ),
    intervals=late_pattern(
        r"(?:(?P<named>\b(?:intervals?|hiit|tabata|timer|format|protocol|work ?(?:/|:|to) ?rest|on ?/ ?off)\b[^\d]{0,25})|(?P<times>\d ?[x×] ?|\brounds?(?: of|:) ?))?"
        r"(?<![\d/.:-])(?P<work>\d{0,2}[05])/(?P<rest>\d{0,2}[05])(?![\d/.:-])"
        r"(?:(?P<called> (?:second |sec )?(?:intervals?|hiit|tabata|split|format|protocol|timer|work ?/ ?rest|on ?/ ?off)\b)|(?P<again> ?[x×] ?\d)|(?! ?(?!for\b|rounds?\b|and\b|in\b)[a-z%]))"
    ),
)
