"""English, as authors write it: tables that their sentences are read with.

For the ear, for the sides they name, for the time they need, for their short forms, and for what they say besides
asking for the same again.
"""

from __future__ import annotations

import re
from typing import Final

from guide.late import late_pattern
from guide.plan.phrasing.english import number, words_in

# ── An author's sentence, for the ear ────────────────────────────────────────────────────────────────────────────────

_NUMBER = r"\d+(?:[.,]\d+)?"
_NUMBER_WORD = "|".join(sorted(map(number, range(2, 100)), key=len, reverse=True))
"""A number that has been chosen stands in words."""
_DASH = r"\s*[-‐-―−~]\s*"
_UNITS = (
    (r"(?:secs?|s|″)", "seconds"),
    (r"(?:mins?|′)", "minutes"),
    (r"(?:hrs?|h)", "hours"),
    (r"kgs?", "kilograms"),
    (r"lbs?", "pounds"),
    (r"km/h", "kilometres per hour"),
    (r"kms?", "kilometres"),
    (r"cms?", "centimetres"),
    (r"mms?", "millimetres"),
    (r"m", "metres"),
    (r"ft", "feet"),
    (r"(?:°|º)\s?C\b", "degrees Celsius"),
    (r"(?:°|º)\s?F\b", "degrees Fahrenheit"),
    (r"(?:°|º)", "degrees"),
    (r"%", "percent"),
    (r'"', "inches"),
)

_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tue|wed|thu|fri|sat|sun)(?=,| at\b| to\b| \d))"
_APPOINTED = (
    rf"(?i)(\b(?:{_WEEKDAY}|kick[ -]?off|starts?|begins?|(?:re)?opens?|closes?|meets?|meeting|arrive|appointments?|"
    r"class(?:es)?|lessons?|today|tomorrow|tonight|posted|(?:morning|afternoon|evening)s?|"
    r"(?:\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*)|"
    r"\d (?:\d\d|o'clock)(?= (?:to|until|till)\b))\b"
    r"(?:,? |(?:(?!\b(?:with|of|for|by|run|walk|jog|hold|rest|on)\b)[^.;!?:]){0,30}?"
    r"[ ,](?:at|from|until|till|to|between|before|after) ))"
)
"""What is said before an hour of the day, and not before minutes and seconds: "Thursday at". The hour
stands right behind, or behind "at" or "from": "Close your eyes 2:00" takes a time."""
_NO_PACE = r"(?![\d:])(?!\s*(?:/|per\b|an?\b|min|pace|hours?|h\b|[ap]\.?m\b))"


def _unit_rules() -> tuple[tuple[str, str], ...]:
    return tuple(
        (
            r"(?<!your )(?<!their )(?<!early )(?<!late )(?<![\d.,])"
            rf"(?P<n>\d{{1,4}}(?:[.,]\d+)?)\s?{unit}(?![\w%])(?:\.(?!\s*$|\s+[A-Z]))?",
            rf"\g<n> {word}",
        )
        for unit, word in _UNITS
    )


SPOKEN: Final[tuple[tuple[str, str], ...]] = (
    # what the eye sees and the ear does not
    (r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufe0e\ufe0f]", ""),
    (r"\s+", " "),
    (r'(?<!\w)"(?=[^"]*[A-Za-z])([^"]*\d)"(?!\w)', r"\1"),  # a name in quotes with a number at its end, no inches
    (r"https?://(?:www\.)?([\w.-]+\w)[^\s)\]]*", r"\1"),
    (r"\bwww\.([\w.-]+\w)(?:/[^\s)\]]*)?", r"\1"),
    (r"(?<=[a-z])\.(?=(?:com|org|net|uk|co|io|eu|edu|gov)\b)", " dot "),
    (r"(?<=\w)@(?=\w+ dot )", " at "),
    (r"[’‘ʼ´`](?=\w)(?<=\w.)", "'"),
    (r"[“”„«»‹›]", ""),
    (r"(?<!\d)\"|\"(?=\w)|(?<=\w)\"(?=[^\"]*\"[^\"]*$)", ""),
    (r"^\s*(?:[•◦▪‣·●○■□✓✔☐➢►*>+–—-]|#+)\s+", ""),
    (r"[*_`~^\\]+(?=\W|$)|(?<!\w)[*_`^\\]+|(?<!\d)~(?!\d)", ""),
    (r" {2,}", " "),  # between such signs; each rule that begins with a blank tries every one of a row
    (
        r"(?i)^\s*(?:notes?|details?|comments?|instructions?|description|cues?|how(?:\s+to(?:\s+do\s+it)?)?)\s*:\s+(?=\S)",
        "",
    ),
    (r"\s*(?:→|⇒|➔|➜|=>|->)\s*", ", then "),
    (r"^and\s+(?=[a-z])", ""),
    # shorthand of training
    (
        r"\bAMRAP\W{1,3}(?:in |for |of )?\(?(\d+)(?:[\s-]*min(?:ute)?s?\b\.?|(?=\W*$))\)?",
        r"as many rounds as possible in \1 minutes",
    ),
    (
        r"\b(\d+)[\s-]*min(?:ute)?s?\.?[\s-]+AMRAP\b(?!\s+(?:of\s+)?[a-z])",
        r"as many rounds as possible in \1 minutes",
    ),
    (r"\bAMRAP\b", "as many repetitions as possible"),
    (r"\b(E\d?MOM)\s*[x×]\s*(\d+)\b(?!\s*min)", r"\1, \2 times"),
    (r"\b(E\d?MOM)\s+(?=\d+\s*(?:min|round))", r"\1 for "),
    (r"\b(E\d?MOM)\s+(\d+)\b(?!\s*(?:-|min|round))", r"\1 for \2 minutes"),
    (r"\bE([2-9])MOM\b", r"every \1 minutes on the minute"),
    (r"\bEMOM\b", "every minute on the minute"),
    (r"(?i)(?<=\bevery ):(\d\d)\b", r"\1 seconds"),
    (r"\bROM\b", "range of motion"),
    (r"\bRPE\b", "effort"),
    (r"\bDBs?\b", "dumbbell"),
    (r"\bKBs?\b", "kettlebell"),
    (r"\bea\.(?=\s|$)|\bea\b(?=\s*(?:side|leg|arm|[.,;)]|$))", "each"),
    (r"\bL\s*/\s*R\b", "left and right"),
    (r"\bL(?=[\s-]+(?:side|leg|foot|arm|hand|knee|hip|ankle|shoulder|elbow|heel)\b)|(?<=\bthen )L\b", "left"),
    (r"\bR(?=[\s-]+(?:side|leg|foot|arm|hand|knee|hip|ankle|shoulder|elbow|heel)\b)|(?<=\bthen )R\b", "right"),
    (r"\bEx\.\s?(?=\d)", "Exercise "),
    (r"\bNos?\.\s+(?=of\b)", "Number "),
    (r"\bNos\.\s?(?=\d)", "Numbers "),
    (r"\b[Mm]ax\.\s?(?=\d)", "at most "),
    (r"(?<![\w.])(\d+)\s?m(?:in)?\s?(\d{1,2})\s?s(?:ecs?)?\b", r"\1 minutes \2 seconds"),
    (r"(?i)(?<=\b(?:hold|rest) )(\d+)\s?(?:\"|'')", r"\1 seconds"),
    (r"(?i)(?<=\b(?:hold|rest) )(\d+)\s?'(?![\w'])", r"\1 minutes"),
    (
        r"(?<=[\w.\"″×])\s*/\s*(side|leg|foot|arm|hand|direction|way|day|week|month|session|set|round|exercise)\b",
        r" per \1",
    ),
    (r"\s*@\s*(?=\d|RPE|effort)", " at "),
    # numbers with signs
    (r"(\d)\s?(?:s|secs?)\s*:\s*(\d+)\s?(?:s|secs?)\b", r"\1 seconds on, \2 seconds off,"),
    (r"(\d)\s*½", r"\1 and a half"),
    (r"(\d)\s*¼", r"\1 and a quarter"),
    (r"(\d)\s*¾", r"\1 and three quarters"),
    (r"½(?=\s+(?:an?|the)\b)", "half"),
    (r"½(?=\s*(?:min\b|minute|hour|second))", "half a"),
    (r"½", "half"),
    (r"¼", "a quarter"),
    (r"¾", "three quarters"),
    (r"⅓", "a third"),
    (r"⅔", "two thirds"),
    (r"\b(\d+)\s+1/2(?![\d/])", r"\1 and a half"),
    (r"(?<![\d/])1/2(?=\s*(?:min\b|minute|hour|second))(?![\d/])", "half a"),
    (r"(?<![\d/])1/2(?![\d/])", "half"),
    (r"(?<![\d/])1/4(?![\d/])", "a quarter"),
    (r"(?<![\d/])3/4(?![\d/])", "three quarters"),
    (r"(?<![\d/])1/3(?![\d/])", "a third"),
    (r"(?<![\d/])2/3(?![\d/])", "two thirds"),
    (r"(?<![\d/])(\d+)/(\d+)(?![\d/])", r"\1 out of \2"),
    (r"(?<=\d),(?=\d{3}\b)", ""),
    (rf"(?<![\d-])(\d+){_DASH}(\d+){_DASH}(\d+){_DASH}(\d+)(?![\d-])", r"\1, \2, \3, \4"),
    (rf"(?<![\d-])(\d+){_DASH}(\d+){_DASH}(\d+)(?![\d-])", r"\1, \2, \3"),
    (rf"(?<![\w.-])({_NUMBER})\s?(?:s|secs?|″)?{_DASH}({_NUMBER})(?![\d-])", r"\1 to \2"),
    *((rf"{_APPOINTED}(?<![\d:])0?([1-9]|1\d|2[0-3]):([0-5]\d){_NO_PACE}", r"\1\2 \3"),) * 2,  # from and to
    (r"\b(\d{1,2}) 00\b(?! ?\d)", r"\1 o'clock"),
    (r"(?<![\d:])0:0?([1-9]\d?)(?![\d:])", r"\1 seconds"),
    (r"(?<![\d:])(\d{1,2}):00(?![\d:])(?!\s*[ap]\.?m\b)", r"\1 minutes"),
    (r"(?<![\d:])(\d{1,2}):0?([1-9]\d?)(?![\d:])(?!\s*[ap]\.?m\b)", r"\1 minutes \2 seconds"),
    (r"(?<=\d):(?=\d)", " "),
    (rf"\b({_NUMBER}|{_NUMBER_WORD})\s*[x×✕⨉*]\s*(?=\d|(?:{_NUMBER_WORD})\b)", r"\1 sets of "),
    (rf"(?<!\w)[x×✕⨉]\s?({_NUMBER}|{_NUMBER_WORD})\b", r"\1 times"),
    (rf"\b({_NUMBER})\s?[x×✕⨉](?!\w)", r"\1 times"),
    (r"[×✕⨉]", " by "),
    (r"(?<=\d)\s?\+\s?(?=\d)", " plus "),
    (r"(?<=\d)\+", " or more"),
    (r"(?<!\w)[~≈]\s?(?=\d)", "about "),
    (r"≥\s?", "at least "),
    (r"≤\s?", "at most "),
    (r"±\s?", "plus or minus "),
    (r"<\s?(?=\d)", "less than "),
    (r">\s?(?=\d)", "more than "),
    (r"\s*=\s*", " equals "),
    (r"#\s?(?=\d)", "number "),
    (r"\b[Nn]o\.\s?(?=\d)", "number "),
    (r"(?<=\d)-(?:secs?|s)\b", "-second"),
    (r"(?<=\d)-mins?\b", "-minute"),
    *_unit_rules(),
    (r"\b1 (second|minute|hour|kilogram|pound|kilometre|centimetre|millimetre|metre|degree|time|set)s\b", r"1 \1"),
    (r"(?<![\d.])\b1 sets? of (?=\d)", "1 set of "),
    (
        r"\b(an?|the|your) (\d+(?:\.\d+)?) (kilogram|pound|metre|centimetre|minute|second|degree)s(?= [a-z])",
        r"\1 \2-\3",
    ),
    (r"\bdegrees (?=angle)", "degree "),
    (r"\bhalf a min\b\.?", "half a minute"),
    # short for
    (r"\be\.\s?g\.,?\s?", "for example, "),
    (r"\bi\.\s?e\.,?\s?", "that is, "),
    (r"\betc\.?(?=\s+[A-Z]|\s*$)", "and so on."),
    (r"\betc\b\.?", "and so on"),
    (r"\bapprox\b\.?", "about"),
    (r"\bmax\b\.?(?!\w)", "maximum"),
    (r"\bmin\.\s?(?=\d)", "at least "),
    (r"\bvs\b\.?", "versus"),
    (r"\bw/o\b\s?", "without "),
    (r"\bw/\s?", "with "),
    (r"\b[Rr]eps\b\.?(?=\s+[a-z]|\s*[,;:)]|\s*$)", "repetitions"),
    (r"\b[Rr]eps\b", "repetitions"),
    (r"\b[Rr]ep\b", "repetition"),
    (r"\b[Ss]ecs\b\.?", "seconds"),
    (r"\b[Mm]ins\b\.?", "minutes"),
    (r"\s*&\s*", " and "),
    (r"\band/or\b", "or"),
    (r"(\d ?(?:s|m|seconds?|minutes?|repetitions?))\s+/\s+(?=[a-z])", r"\1, "),
    (r"(?<=[^\W\d])\s*/\s*(?=[^\W\d])", " or "),
    (r"\s*/\s*", ", "),
    (r"\s+\+\s+|(?<=[a-z])\+(?=[a-z])", " and "),
    # pauses
    (r"\s*(?<!\.)(?<!\.\s)(?:\.\s?){2,}\s*$|\s*…\s*$", "."),
    (r"\s*(?:\.(?<!\.\.)\.+|…)\s*(?=[A-Z])", ". "),
    (r"\s*(?:\.{2,}|…)[.,]?\s*", ", "),
    (r"\s*[(\[{]\s*", ", "),
    (r"\s*[)\]}]\s*(?=[.,;:!?])", ""),
    (r"\s*[)\]}]\s*$", ""),
    (r"\s*[)\]}]\s*", ", "),
    (r"\s*[–—―]+\s*|\s+-+\s+|\s*--+\s*", ", "),
    (r"\s*\|\s*", ", "),
    (r"[_<>{}#^~\\|=]+", " "),
)
"""Patterns in the order in which they are applied, and what is said instead."""

TIDY: Final[tuple[tuple[str, str], ...]] = (
    (r"\s+", " "),
    (r"\s+([.,;:!?])", r"\1"),
    (r"(?<![,;:])(?<![,;:]\s)(?:[,;:]\s*)+([.!?])", r"\1"),
    (r"([,;:])(?:\s*[,;:])+", r"\1"),
    (r"([.!?])\s*,\s*", r"\1 "),
    (r"(?<![,;] then)(?<![,;]then)(?:[,;]\s*then)+\s*[.,]?\s*$", "."),
    (r"!{2,}", "!"),
    (r"\?{2,}", "?"),
    (r"^[\s,;:.!?–-]+", ""),
    (r"(?<![\s,;:–-])[\s,;:–-]+$", ""),
)
"""What the replacements leave behind."""

SHORT_CAPITALS: Final = frozenset(
    words_in(
        "a all and any are arm at be both but by do down each eye feet five for four from go hip hold hop if in it "
        "jog keep knee lay leg legs lie many more move must never nine no not now of off on once one only or out "
        "over past pull push rest run same set sets sit six slow stay stop ten than that the then this toe toes "
        "too turn two up use very walk was when with you your"
    )
)
"""Words of up to four letters that are words also when they are all capitals; other such words are initials."""

# ── Sides ────────────────────────────────────────────────────────────────────────────────────────────────────────────

_SIDED = r"(?:side|leg|foot|arm|hand|knee|hip|ankle|shoulder|elbow|heel|toe|wrist|ear|eye)"
NOT_A_SIDE: Final = late_pattern(
    r"\bright(?:\s+|-)(?:angles?|angled|amount|size|way|posture|position|technique|level|speed|height|moment|time)\b"
    r"|(?<!the )(?<!your )\bright\s+"
    r"(?:away|now|after|before|then|there|here|at|in\s+front|through|down|up|into|onto|back|off)\b"
    rf"|\b(?:all|just|feels?|about|exactly|that['’]s|(?:do|get)\s+(?:it|this))\s+right\b(?!\s+{_SIDED})"
    rf"|\b(?:is|was|are|were|have|has|be|what['’]s|you['’]ve|got)\s+left\b(?!\s+{_SIDED})"
    r"|\b(?:seconds?|minutes?|reps?|repetitions?|sets?|rounds?|times|energy|strength)\s+left\b"
    r"|\bleft-?overs?\b|\b(?:left|right)\s+(?:to|and|or)\s+(?:the\s+)?(?:left|right)\b",
    re.I,
)
"""Where left and right name no side of the body, or both in one breath."""

SIDED_PART: Final = late_pattern(rf"\b(?P<side>left|right)\s+(?P<part>{_SIDED}|thigh|calf|palm|buttock|glute)\b", re.I)
STANDS_FOR: Final = {"leg": "foot", "foot": "leg", "arm": "hand", "hand": "arm", "ankle": "foot"}
"""What is named in place of a limb: who steps forward with the left foot works the left leg."""
PARTS_OF: Final = {
    "leg": ("foot", "knee", "thigh", "hip", "heel", "ankle", "calf", "toe"),
    "foot": ("heel", "toe", "ankle", "leg"),
    "arm": ("hand", "elbow", "wrist", "shoulder", "palm"),
    "hand": ("wrist", "palm", "arm"),
    "ankle": ("foot", "heel", "leg"),
    "knee": ("leg", "thigh"),
}
"""What belongs to a limb."""

SIDE_WORD: Final = late_pattern(r"\b(left|right)(?=\b|-)", re.I)

PACE_WORD: Final = late_pattern(r"\b(?:slow|quick|fast|rapid|brisk)(?:ly)?\b", re.I)
"""A word for how fast a movement is done."""

# ── Time to do a step ────────────────────────────────────────────────────────────────────────────────────────────────

_BODY = (
    r"(?:arms?|hands?|palms?|fingers?|fingertips|thumbs?|elbows?|shoulders?|foot|feet|heels?|toes?|legs?|knees?|"
    r"ankles?|hips?|thighs?|head|chin|forehead|neck|tongue|weight|back|bottom|chest|body|gaze|eyes?|focus|attention)"
)
FETCHES: Final = late_pattern(
    rf"\b(?:fetch|grab)\b|\bget\s+(?:an?|the|some|your)\s+(?!{_BODY}\b)"
    rf"|\b(?:put|place|set|lay|wrap|loop|tie|attach|hang(?=\s+(?:an?|the)\b)|fasten|spread|roll\s+up|fold|unroll|pick\s+up|anchor)\s+"
    rf"(?!(?:\w+\s+){{0,3}}{_BODY}\b)(?=\w)",
    re.I,
)
"""Something is fetched or put somewhere."""

SETTLES: Final = late_pattern(
    r"\b(?:sit|seated|sitting|lie|lying|lay\s+(?:down|on)|kneel(?:ing)?|stand\s+up|get\s+(?:down|up)|"
    r"(?:on|onto)\s+(?:your\s+)?(?:all\s+fours|hands\s+and\s+knees|back|stomach|belly|side|floor))\b",
    re.I,
)
"""The whole body goes down or up."""

# ── Short forms ──────────────────────────────────────────────────────────────────────────────────────────────────────

OPENERS: Final = late_pattern(
    r"^(?:(?:and|so|then|now|next|first|finally|after\s+that|afterwards|again|lastly|once\s+more|please|gently|slowly|"
    r"carefully)\b[,:\s]*)*(?:use\s+(?:[\w-]+\s+){1,5}?to\s+)?",
    re.I,
)
DOSE_PHRASE: Final = late_pattern(
    r"[,\s]*\b(?:for\s+)?(?:about\s+|around\s+|at\s+least\s+|up\s+to\s+|another\s+|a\s+total\s+of\s+|half\s+)*"
    r"(?:\d[\d.]*|[a-z]+(?:-[a-z]+)?)(?:\s+to\s+(?:\d[\d.]*|[a-z]+(?:-[a-z]+)?))?\s+"
    r"(?:more\s+)?(?:seconds?|minutes?|times|repetitions?|breaths|counts?)"
    r"(?:\s+more|\s+each(?:\s+(?:way|direction|side|leg|arm|foot|hand))?|\s+in\s+(?:all|each\s+direction)|\s+(?:left|right)(?=,|\W*$))?\b",
    re.I,
)
LEFT_OVER: Final = late_pattern(
    r"\b(?:with|for|by|after|and|then)\s+(?:of|easy|easily|slow|slowly|light|gentle|gently|hard|fast|rest|between|in|at|with)\b",
    re.I,
)
"""What stays of "with a minute easy" when its time has gone."""
CLAUSE_END: Final = late_pattern(
    r"\s*[,;:.!?]\s*|\s+(?:and|then|while|until|before|after|when|so\s+that|as\s+if|as\s+though|making\s+sure)\s+", re.I
)
PHRASE_START: Final = late_pattern(
    r"\s+(?:with|using|on|in|to|towards?|against|under|over|from|behind|through|across|for|into|onto|at|by|"
    r"around|between)\s+",
    re.I,
)
WITH: Final = late_pattern(r"\s(?:with|using)\s", re.I)
FEWER_WORDS: Final = (
    (
        late_pattern(
            r"\bon(?:to)?\s+(?:the\s+)?(?:tips\s+of\s+(?:your|the|both)\s+toes|balls\s+of\s+(?:your|the|both)\s+feet"
            r"|(?:your\s+)?(?:tiptoes|tip-?\s?toes?))\b",
            re.I,
        ),
        "on tiptoe",
    ),
    (late_pattern(r"\bas\s+(\w+)\s+as\s+(?:you\s+can|possible|you\s+like|is\s+comfortable|comfortable)\b", re.I), ""),
)
"""Phrases for which there are fewer words, or which may go."""
PAIRS: Final = late_pattern(
    r"\b(?:up\s+and\s+down|in\s+and\s+out|back\s+and\s+forth|forwards?\s+and\s+back(?:wards?)?|left\s+and\s+right"
    r"|open\s+and\s+close|(\w+)\s+to\s+\1|round\s+and\s+round|hands?\s+and\s+knees?|arms?\s+and\s+legs?)\b",
    re.I,
)
"""Words that belong together, although a clause could end between them."""
_PARTS = (
    r"(?:toes?|foot|feet|heels?|knees?|legs?|hips?|back|chest|shoulders?|arms?|elbows?|hands?|palms?|thumbs?|fingers?|"
    r"fingertips|head|chin|gaze|eyes|neck|spine)"
)
POSITION: Final = late_pattern(
    rf"(?:turn|point|keep|hold|bring|rotate|tilt|angle|face)\s+(?:(?:your|the|both)\s+)?"
    rf"(?P<what>(?:(?:left|right|front|back|top|big)\s+)?{_PARTS})\s+"
    r"(?P<where>outwards?|inwards?|forwards?|backwards?|upwards?|downwards?|up|down|apart|together|straight|in|out|"
    r"sideways|soft|relaxed|level|flat|bent|high|low|wide)",
    re.I,
)
"""A part of the body and where it is to be: the verb may go."""
NEEDS_PLACE: Final = late_pattern(
    r"(?:shift|touch|bring|place|put|lay|move|throw|pass|cross|hook|rest|transfer|draw|connect|tap|hang|wrap|tie|slide|"
    r"carry|point|reach|start|begin|aim|come|go|look|lean|push|pull|turn|roll|return)\b",
    re.I,
)
"""Verbs that say little without where to or from what."""
COMPARES: Final = late_pattern(r"\bas\s+\w+(?:\s+\w+){0,3}\s+as\b|\blike\b|\bthan\b", re.I)
OPEN_COMPARISON: Final = late_pattern(r"\bas\s+(?:much|many|high|far|low|long|wide|slowly|fast|quickly)\b", re.I)
"""The first half of a comparison."""
LIMITS: Final = late_pattern(
    r"(?:\b(?:at\s+least|at\s+most|up\s+to|no\s+more\s+than|not\s+more\s+than|no\s+fewer\s+than|"
    r"no\s+less\s+than|a\s+(?:minimum|maximum)\s+of|min\.|max\.)|[≥≤])\s*$",
    re.I,
)
"""Words before a number that leave it open."""
LIMITS_AFTER: Final = late_pattern(r"\s*\+|\s+or\s+more\b(?!\s+\w+ly)", re.I)
"""The same, after it."""
NEVER_SHORTENED: Final = late_pattern(
    r"\b(?:not|n['’]t|never|avoid|without|only|no|stop|unless|if|instead|alternat\w+|except|neither|nor|less|rather)\b"
    r"|n['’]t\b",
    re.I,
)
"""Words whose loss would turn a sentence round."""
NO_VERB_FIRST: Final = late_pattern(
    r"^(?:or|and|about|half|level|session|this|that|these|those|the|an?|it|its|you|your|we|i|he|she|they|there|here|my|our|his|her|both|each|every|"
    r"all|one|two|three|\d+|in|on|at|with|for|from|while|when|if|as|after|before|once|by|to|of|some|most|try|"
    r"make\s+sure|be\s+sure|remember|imagine|notice|how|what|why|standing|sitting|lying|kneeling|starting)\b",
    re.I,
)
_A_NUMBER = rf"(?:{'|'.join(number(value) for value in range(2, 21))}|thirty|forty|fifty|sixty)"
MERE_DOSE: Final = late_pattern(
    r"^(?:this\s+(?:should|can|must|has\s+to|is\s+to)\s+be\s+(?:done|repeated)\b|(?:do|try|repeat|perform|complete|aim)\s+"
    r"(?:(?:very\s+)?(?:slow|quick)ly\s+)?"
    r"(?:this|it|that|them|the\s+(?:exercise|movement|same|same\s+\w+)|for|with|on|per|\d|at\s+least|about|up\s+to|"
    rf"{_A_NUMBER})\b"
    r"|repeat\s+[\w-]+\s+(?:more\s+)?times\b"
    r"|you\s+(?:should|can|could|must|may|need\s+to|have\s+to)\s+(?:do|repeat|perform|complete)\b"
    r"|(?:stay|hold|keep|remain|pause)\s+(?:like\s+this|this|it|that|there|still|here|for|"
    r"the\s+(?:position|stretch|pose|posture|end|contraction|tension))\b"
    r"|(?:repeat|hold|reps?|repetitions?|time|duration|sets?|stay|pause)\s*(?:[:\d]|$))",
    re.I,
)
"""A sentence that has no movement of its own in it: what to say in short is its number."""
DOSE_WORDS: Final = frozenset(
    words_in(
        "sets set of reps rep repetitions repetition times time per each every both side sides leg legs arm arms foot "
        "feet hand hands x and with rest hold for seconds second minutes minute details dose at least to or more on "
        "off between round rounds the a by"
    )
)
"""A sentence of such words and numbers alone says only its number."""
DANGLING: Final = frozenset(
    words_in(
        "a an the your one of on in to with and or both each other same as for at by from that which very more its "
        "his her another this these is are be it them while until"
    )
)
"""Words on which no short form may end."""

NUMBER_WORDS: Final = frozenset(part for value in range(1, 100) for part in number(value).split("-"))
PLAIN_REST: Final = frozenset(
    words_in(
        "rest pause break make take have a an the of for about around to and then now at least up seconds second "
        "minutes minute between sets set rounds round exercises each in all next before you your start starting "
        "short little let's us relax repetition repetitions after every"
    )
)
"""Words that say no more than "rest, so long"."""

# ── Sentences that ask for the same again ────────────────────────────────────────────────────────────────────────────

ASKING_PARTS: Final = late_pattern(r"\s*[,;:]\s*(?:(?:and|then)\s+)*|\s+(?:and\s+then|then|but|while|without)\s+", re.I)
"""Where such a sentence falls into parts."""

OF_EACH: Final = late_pattern(r"\b(?:each|both|every|either|per)\b", re.I)
"""What speaks of both sides at once, which is out of place on the second."""

NOT_TOLD_AGAIN: Final = late_pattern(
    r"^(?:(?:and|then|but|also|again|just|always|please)\s+)*(?:keep(?!\s+(?:going|moving|walking|on)\b)|make\s+sure|be\s+(?:sure|careful)|ensure|focus|concentrate|"
    r"remember|try\s+(?:to|not)|avoid|don['’]t|do\s+not|never|notice|feel|you\s+(?:should|will|may|might|can|['’]ll)|your\s+\w+\s+should|"
    r"if\b|when\s+(?:this|it|you\s+(?:are|can|feel|become)|you['’]re)|as\s+(?:you\s+(?:become|get|improve)|this|it)\b|once\s+(?:this|it|you\s+(?:can|are|feel))|"
    r"beginners?\b|to\s+(?:make|vary|progress|increase)\b|this\s+(?:is|makes|will|should|helps|stretches|works)\b|it\s+(?:is|makes|will|should|helps)\b|caption\b|or\s)",
    re.I,
)
"""How something is done, and what may be different: known after the first time, unlike the movements of a sequence."""

ARTICLE: Final = late_pattern(r"^(?:an?|the|your|some)\s+", re.I)

OF_ALL_SETS: Final = late_pattern(r"\b(?:sets?|rounds?)\b", re.I)
"""What counts all sets at once, which is out of place in one of them."""

RECAP: Final = late_pattern(
    r"^\s*(?:and\s+|then\s+)*(?:(?:after|once|when)\s+(?:you(?:['’]ve|\s+have)|having)|having)\s+"
    r"(?:done|finished|completed|made|performed|held|repeated)\b[^,.;:]*,\s*",
    re.I,
)
"""What it may begin with: what is done by then. It is known, since it was announced where it was done."""


def words_of(text: str) -> list[str]:
    """The words of a sentence in small letters, without what is written in brackets as a mark.

    >>> words_of("Swap legs. [3 sets]")
    ['swap', 'legs']
    """
    return re.findall(r"[a-z]+(?:'[a-z]+)?|\d+", re.sub(r"\[[^\]]*\]", " ", text.lower().replace("’", "'")))


ASKING_WORDS: Final = frozenset(
    words_in(
        "a about aim again all alternate altogether an and another anticlockwise are as at back be beginning best by "
        "change circuit clockwise complete cycle directions direction do done each either exercise exercises first for "
        "foot feet from give go good half hand hands have in is it its knee knees leg legs left let make "
        "minute minutes more most movement movements must next no now of on once one only opposite or other others per "
        "perform position procedure rep repeat repeated repeating repetition repetitions reps rest results return "
        "reverse right round rounds routine same second seconds sequence set sets should side sides start starting "
        "swap switch switching take that the them then there these this through time times to total try twice "
        "until up use way whole with workout you your arm arms ankle ankles hip hips shoulder shoulders elbow elbows "
        "wrist wrists heel heels ear ears eye eyes thigh thighs over after before between least need can may if "
        "possible recommended works well enough works suffice pass passes week day days daily counter lap laps block "
        "it's don't forget thing motion manner process processes pattern offer continue so far work working x also too "
        "both every several few number steps above following many can amrap keep going"
    )
)
"""Words that say no more than that something is done again, how often, and on which side."""
