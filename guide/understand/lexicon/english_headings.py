"""English: what headings are about."""

from __future__ import annotations

import re
from typing import Final

from guide.late import late_pattern
from guide.understand.lexicon.english_words import BODY, LIMBS, ORDINALS, UNITS, WHEN_ALL_IS_DONE
from guide.understand.lexicon.roles import Headings

_MUSCLES: Final = r"quads?|quadriceps|biceps?|triceps?|hamstrings?|hams|pecs?|lats?|delts?|deltoids?|traps?|abs|abdominals?|obliques?|adductors?|abductors?|forearms?"
_DOSE_LABEL: Final = (
    r"(?:total|sets?|reps?|repetitions?|repeats?|hold|rest|time|duration|length|tempo|dos(?:e|age|ing)|amount|quantity|frequency|rounds?|number|times|count|"
    r"sides?|how (?:many|often|long)|work|interval|cycles?|pause)"
)
_FIELD: Final = r"(?:reps?|repetitions?|sets?|hold(?:s|ing)?(?: time)?|duration|time|frequency|rest|tempo)"
"""What is told behind a label with a colon in a list of how an exercise is done."""
_JOINED: Final = r"(?:,? (?:and|&|x|×) | ?[/,+] ?)"
"""Between two labels with one colon: "sets and reps:", "hold / rest:"."""
_EXERCISE: Final = "movement|motion|stretch|drill|pose|posture|position|attitude|practi[cs]e|rite"
"""What people call exercises that they count, besides that."""
_FAVOURITE: Final = r"(?:(?:my|his|her|our|your|their|the) )?(?:all-time )?(?:favou?rite|go-to|signature) (?:[\w-]+ ){0,2}?(?:exercise|movement|move|stretch|drill|pose)"
_AT_AN_END: Final = r"(?:then |now |first,? |finally,? |lastly,? |to (?:begin|start|finish|end),? )*"
_EACH_SESSION: Final = r"(?:each|every|all) (?:the )?(?:runs?|sessions?|workouts?|class(?:es)?) (?:should )?"
_SO_LONG: Final = r"(?: (?:each|every) (?:run|session|workout|time))?,? (?:with|by|for) (?:about |a |an |another |brisk |easy |gentle |light |slow |steady )*<[tn]\d+>(?! (?:reps?|repetitions?|times|sets?)\b(?! of (?!each\b|every\b|all\b|them\b|these\b)[a-z]))(?![^.;<>]{0,30}\b(?:of|for|on|in) (?:each|every|all)\b)"
_SOMETHING_SO_LONG: Final = r"(?!<)[a-z][^<.;:]{1,60}<[tn]\d+>(?![^.;<>]{0,30}\b(?:of|for|on|in) (?:each|every|all)\b)"
_EASY_START: Final = (
    r"(?:an? |some |the )?(?:\w+ ){0,2}?(?:walk|march|jog|skip|cycl|pedal|stretch|warm|step|shak|loosen|breath)"
)
_DONE_SO_LONG: Final = r"^(?!\W*(?:do not|don't|never|rest|wait|stop|eat|drink)\b)[^<.;]{4,60}<[tn]\d+>[^<.;]{0,30}"

_NO_EXERCISE: Final = (
    "advice aftercare answer appetite article author background bandage bathing benefit bibliography bill bleeding "
    "benchmark blog boot brace breakfast breastfeeding bruising budget caffeine calendar calorie care cast cause caution chart "
    "checklist choice clinic clothes clothing coffee comment commute comparison complication conclusion condition "
    "consent consideration constipation contact contraindication cooking cost cream credit crutch data deadline "
    "detail diagnosis diary diet dietician difference dinner disclaimer discount dizziness doctor document download "
    "dressed dressing drink driving drug effect email encouragement equipment ergonomic error evaluation evidence "
    "expectation experience explanation fact factor faq fatigue fear fee feedback fever food footnote footwear friend future "
    "gear glossary goal guidance guideline habit hack handout hashtag headache health help hint history hobby "
    "hospital housework hydration hygiene ice idea illness implication importance improvement index infection info "
    "information ingredient injury insight insole inspiration insurance issue job journal kit knowledge laundry "
    "lifestyle limitation link literature lubricant luck lunch material mattress meal mechanism medal medication "
    "medicine membership menu message midwife milestone mindset misconception mistake mood motivation myth newsletter "
    "night note numbness nutrient nutrition objective obstacle outcome outlook pain painkiller paperwork parking "
    "payoff pharmacist philosophy photo physio physiotherapist pillow pitfall plaster playlist podcast policy price "
    "parameter principle problem product prognosis progress promise proof pros protein purpose question quote reason recap "
    "recipe recommendation record reflection rehabilitation reminder replied report requirement research resource restriction result review said say "
    "risk safety sauna scar schedule school science scientist screen secret service shoe shopping shower sleep "
    "smoking snack software solution song source statistic stitch stocking story strategy studio study suggestion "
    "summary sunscreen supper supplement surface surgeon surgery survey swelling symptom tablet takeaway team "
    "technology temperature term testimonial theory therapist thought ticket timeline tip toilet tool topic tracker "
    "tracking traffic travel treatment trouble truth tutorial underwear update verdict video vitamin warning water "
    "weather website weekend wellbeing word workload workplace workspace workstation wound write wrote"
)
"""What is no exercise, however it is called besides: what one knows, has, feels, reads or is told."""

HEADINGS: Final = Headings(
    names_all=late_pattern(r"^\W*(?:the |your |today['’]?s )?(?:whole |full )?(?:workout|routine|session|circuit|programme|program|sequence)\W*$"),
    of_a_part=late_pattern(
        rf"^\W*(?:[\w-]+ )?(?:{'|'.join(sorted(BODY))}|rib|{LIMBS}) (?:stretching|strengthening|mobili[sz]ations?|activation|preparation)\W*$"
    ),
    how_to=late_pattern(r"^\W*how (?:to|i|we|you) (?:(?:do|perform|practi[sc]e) (?:the |an? )?|(?=(?:foam[ -])?roll\b|(?:self[ -])?massage\b))(?P<name>(?!it\b|this\b|them\b|these\b|those\b|the\b|your\b|all\b|each\b|(?:exercise|stretch|pose|posture|movement|move|drill|routine|workout)(?:s|es)?\W*$)\w[^?:]{2,50}?)\W*$"),
    purpose=late_pattern(
        r"\W*(?:(?:upper|lower|full|whole)[ -]body|core|abs|glutes|mobility|strength(?:ening)?|stability|power|endurance|agility|speed|coordination|balance|flexibility|stretch(?:ing)?|activation|cardio|relaxation)\W*"
    ),
    leads_on=late_pattern(
        r"\b(?:as (?:follows|below)|like (?:this|so)|in this (?:way|order|manner)|(?:the )?following(?: [\w-]+)?|(?:steps|instructions|directions) below|(?:do|perform|practi[sc]e|repeat|try|follow) (?:this|these|it|them)(?: [\w-]+)?)\W*$"
    ),
    several=late_pattern(
        r"(?<!of )(?<!after )(?<!before )(?<!your )\b(?:exercises|stretches|moves|movements|poses|postures|drills|(?:these|those|following|more|other|main|big|basic|compound|<n\d+>|my|our) (?:[\w-]+ )?(?:lifts|twists|releases))\b[^.;:!?]{0,50}:\W*$|"
        r"^\W*(?:(?:and|so|now|next|then|first|finally),? )?(?:here are|these are|(?:the )?following (?:are|were)|try|below are|i (?:do|like|use)|my)\b(?:(?!\b(?:reasons?|tips?|ways?|rules?|facts?|benefits?|mistakes?|things?|questions?|principles|pictures|videos)\b)[^.;:!?]){0,40}\b(?:exercises|stretches|moves|movements|poses|drills)\b[^.;:!?]{0,60}[.:]?\W*(?:\([^()]*\))?\W*$"
    ),
    so_many_exercises=late_pattern(r"<n\d+> (?:of (?:the|my|our) (?=best\b|favou?rite\b|most\b|easiest\b|simplest\b))?(?!of\b|more\b|other\b)(?:(?!to\b|for\b)[\w-]+ ){0,3}?(?:exercises|stretches|moves|movements|poses|postures|drills|asanas)\b(?! in (?:one|<n1>))"),
    name_column=late_pattern(r"(?<!after )(?<!before )(?<!between )(?<!per )(?<!each )(?<!every )\b(?:exercises?|movements?|moves?|names?|activity|activities|stretch(?:es)?|poses?|drills?|postures?|asanas?|practices?|techniques?|(?:tongue[ -])?twisters?|what to do)\b(?! (?:time|duration|length|reps|sets|seconds|minutes)\b)", re.IGNORECASE),
    timed_part=late_pattern(r"^\W*stretch\W*$"),
    session_part=late_pattern(r"^\W*(?:for time|warm[ -]?ups?|main(?: \w+)?|cool[ -]?downs?|intervals?|workout|session|finish\w*|run|total.*|duration)\W*(?:$|:|[(]?[x×]? ?\d{1,2} ?(?:[x×]|rounds?|times)?\W*$)"),
    around=late_pattern(r"^\W*(?:(?:first|second|third|next|then|last|finally|step <n\d+>|part <n\d+>)\W+)??(?:how to )?(?:(?:the |your )?(?:before(?:hand| you \w+(?: in| out)?| the \w+)?|first|warm(?:ing)?[ -]?up|to warm up|buy[ -]?in)|(?P<after>(?:the |your )?(?:cool(?:ing)?[ -]?(?:down|it|off)(?: stretch(?:es|ing)?)?|wind[ -]?down|warm[ -]?down|(?:the |a )?finish(?:er|ing (?:off|stretch(?:es)?|touch(?:es)?))?|(?:final |last )?stretch[ -]?(?:out|off)|buy[ -]?out|cash[ -]?out|to (?:finish(?: off| up)?|end(?: with)?|close|cool down|wind down|round (?:it |things )?off)|at the (?:very )?end|after(?:wards?| your \w+| the \w+)?|when you get out)))\W*$"),
    once=late_pattern(r"^\W*(?:<[tn]\d+> (?:of )?)?(?:(?:then|now|first|finally|a|an|the|your|easy|gentle|light|brisk|slow|quick|short|general) )*(?:warm(?:ing)?[ -]?up|cool(?:ing)?[ -]?down|wind[ -]?down)\b|\b(?:to|as a|for a|for the) (?:warm[ -]?up|cool[ -]?down|wind[ -]?down)\b|\bto get warm\b"),
    opens_session=late_pattern(
        rf"^\W*(?:(?:and|then) )*(?:{_EACH_SESSION}(?:begins?|starts?|ends?|finish(?:es)?|opens?|closes?)|(?:begin|start|finish|end) (?:each|every|your|all) (?:\w+ )?(?:runs?|sessions?|workouts?|time)|ends)(?: off| up)? (?:with|by) (?:(?:about |an? |another |some |brisk |easy |gentle |light |slow |steady )+(?=<))?"
    ),
    then_ends=late_pattern(r",? and (?:then )?(?=(?:ends?|finish(?:es)?|closes?|cools? down)(?: off| up)? (?:with|by) [^.;:]*<t)"),
    told_before=late_pattern(rf"^\W*before (?:you |we )?(?:begin|start)(?:ning|ing)?(?: (?:the|this|your) [a-z]+)?, {_SOMETHING_SO_LONG}|"
        rf"^\W*{_AT_AN_END}(?:(?:always |please )?(?:warm(?:ing)? up|begin|start)(?: off| up)?(?: each(?= with\b))?|{_EACH_SESSION}(?:begins?|starts?)){_SO_LONG}|"
        rf"^\W*{_AT_AN_END}(?:(?:always |please )?warm(?:ing)? up|(?:begin|start)(?=(?: off| up)?(?: first)? (?:by|with) {_EASY_START}))(?: off| up| first)* (?:by|with) {_SOMETHING_SO_LONG}|"
        r"^\W*<t\d+>(?: of)?(?: (?:easy|gentle|light|brisk|slow))? warm[ -]?up\b|"
        rf"{_DONE_SO_LONG}\b(?:before (?:you |we )?(?:begin|start|starting|beginning)(?: (?:the|this|your) (?:workout|session|circuit|exercises|routine))?|(?:to|as a|for a) warm[ -]?up|to get warm)\W*$"),
    told_after=late_pattern(rf"^\W*{WHEN_ALL_IS_DONE},? (?!(?:rest|wait|stop|do not|don't|never|repeat|eat|drink|apply|use|put ice)\b){_SOMETHING_SO_LONG}|"
        rf"^\W*{_AT_AN_END}(?:always |please )?(?:cool(?:ing)? down|finish|end)(?: off| up)? (?:by|with) {_SOMETHING_SO_LONG}|"
        rf"^\W*{_AT_AN_END}(?:(?:always |please )?(?:cool(?:ing)? down|finish|end)(?: off| up)?|{_EACH_SESSION}(?:ends?|finish(?:es)?)){_SO_LONG}|"
        rf"{_DONE_SO_LONG}\b(?:to cool (?:down|off)|as a cool[ -]?down|to wind down)\W*$|"
        r"^\W*(?!rest\b|wait\b|hold\b|stay\b|pause\b)[a-z]+\b[^.;:<>]{0,30}<t\d+>[^.;:<>]{0,12}\b(?:at the (?:very )?end|to finish|afterwards)\W*$"),
    only_number=late_pattern(rf"\W*(?:(?:no|nr|number|step)\b\W*)?(?:\d{{1,2}}|[ivx]{{1,4}}|{UNITS.replace(' ', '|')})\W*"),
    piece=late_pattern(
        r"^\W*(?:(?:part|block|piece|segment|section) (?:\d{1,2}|[a-f]|[ivx]{1,4}|one|two|three|four|five)\b[\s:.–—-]*|(?=emom|e\.m|amrap|every|on the|finisher|metcon))"
        r"(?:e\.?m\.?o\.?m\.?|amrap|every minute|on the minute|ladder|finisher|strength|conditioning|metcon|skill|accessor(?:y|ies)|tabata|the main (?:bit|part|thing|set))?"
        r"(?: (?:on the minute|work|ladder|finisher|\d{1,2}|part|piece|min(?:utes)?))*\W*$"
    ),
    period=late_pattern(
        rf"^\W*(?:w\d{{1,2}}(?: ?d\d)?|[dr]\d|(?:week|wk|day|workout|session|stage|phase|round|block|part|circuit|flow|sequence|super-?set|tri-?set|giant set|complex)s? (?:\d{{1,2}}(?: ?(?:-|–|to|&|and) ?\d{{1,2}})?|{UNITS.replace(' ', '|')}|[a-d]|[ivx]{{1,4}}))\b(?:\W*$|\s*[:–—(-](?:[^\d.]|\d+ ?km?\b){{0,50}}$)"
    ),
    session=late_pattern(rf"^\W*(?:d\d|(?:day|workout|session) (?:\d{{1,2}}|{UNITS.replace(' ', '|')}|[a-d]))\W*$"),
    weekday=late_pattern(r"^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\W*$"),
    interval_told=late_pattern(
        r"<t\d+>\W+(?:(?:of|at|an?|easy|brisk|slow|fast|light|hard|gentle|steady|quick|recovery|continuous)\W+)*(?:jog|walk|run|sprint|row|cycl|ride|bike|swim|strid|stroll|uphill|downhill|up (?:a|the|that) hill|easy|hard|steady|tempo|fast|on and\b|on\b.*\boff)|"
        r"\b(?:jog|walk|run|sprint|row|cycle|ride|bike|swim)(?:ning|ging|ing)?(?: (?:for|easy|hard|briskly|slowly|gently|uphill|downhill|back|down|up|fast|quickly|steadily))* <t\d+>|<t\d+> warm-?up walk"
    ),
    interval=late_pattern(
        r"^\W*(?:<n\d+> ?[x×] ?)?<t\d+>\W+(?:(?:ramp(?:ing)?(?: up| down)?|at|from|@)\W+)*(?:<[xn]\d+>(?: ?(?:-|–|to) ?<[xn]\d+>)? ?(?:%|w\b|watts\b|bpm\b)|(?:in )?z(?:one )?<[xn]\d+>|z\d\b)|"
        r"^\W*(?:(?:alternat(?:e|ing)|then|and|warm up|cool down|finish|easy|brisk|slow|fast|light|hard|gentle|steady|quick|recovery|continuous|<[tn]\d+>(?: of|x)?|x)\W+)*(?:jog|walk|run|sprint|rest|recover|row|cycle|ride|bike|swim|stride|easy|hard|steady|tempo)(?:s|ning|ging|ing|ming|y|ery)?\b"
    ),
    rounds_column=late_pattern(r"^\W*(?:(?:number|no\.?) of )?(?:repeats?|repetitions?|reps|rounds?|times|intervals?|cycles?)\W*:"),
    time_column=late_pattern(r"^\W*(?:time|duration|length|how long|work(?:ing)? time)\W*(?:\([^()]*\)\W*)?$"),
    position=late_pattern(
        r"\W*(?:if you(?:'re| are) )?(?:standing(?: up)?|seated|sitting(?: down)?|lying(?: down)?|supine|prone|kneeling|wheelchair|chair|floor|bed|wall|mat"
        r"|(?:(?:standing|seated|sitting|lying|kneeling)(?: or)? )?(?:on|in|at|against) (?:(?:an?|the|your) )?(?:chair|wheelchair|floor|bed|mat|back|front|side|wall|desk)"
        r"|moving (?:about|around)|on all fours)"
        r"(?: \([^()]*\))?(?: (?:version|option|variation|adaptation|position))?\W*"
    ),
    same_as=late_pattern(r"\b(?:same (?:as|movements?|thing|arm|actions?|steps?)|the same(?= (?:on|in|with|from|lying|sitting|standing|seated|but|again|as)\b|[.,;:!]|\W*$)|as (?:above|before)\b|as (?:when |in |for )?(?:the )?(?:standing|seated|sitting)\b)"),
    on_its_own=late_pattern(
        rf"^\W*(?:(?:the|my|our|your) )?(?:w\d{{1,2}}(?: ?d\d)?\W*$|(?:week|wk|day|workout|session|class|lesson|phase|stage|month|routine|program(?:me)?)s? (?:no\.? ?|number |#)?"
        rf"(?:\d{{1,2}}(?:\s?(?:-|–|to|&|and|,)\s?\d{{1,2}})*|{UNITS.replace(' ', '|')}|[a-d]|[ivx]{{1,4}})(?![\w-])(?! (?:of|sets?|reps?|times)\b)|"
        rf"(?:{ORDINALS}) (?:day|week|workout|session|class|lesson|phase|month|routine)\b|"
        r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\W*(?:$|[:–—(/,&-])|"
        r"(?:(?:in|for|at|on) (?:the |an? )?)?(?:every |each )?(?:mornings?|evenings?|afternoons?|midday|noon|lunch(?:[ -]?time|[ -]?break)?|bed[ -]?time|night)(?:[ -]?time)?"
        r"(?: (?:routine|session|exercises|stretch(?:es)?|set|practi[cs]e|work-?out|flow|sequence|program(?:me)?|class))?(?: \([^()]*\))?\W*$|"
        r"\w+[ -]min(?:ute)?s?[ -](?!(?:warm|cool)\b)(?:[a-z-]+ ){1,3}(?:routine|work-?out|session|class|practi[cs]e)\W*$|"
        r"(?!rest\b|every\b|each\b|one\b|per\b|a\b|any\b)(?:[\w-]+ ){1,3}day\W*(?:$|[:–—(-]))"
    ),
    one_of_several=late_pattern(
        rf"^\W*(?:(?:the|an?|my|our|for|if you(?:['’]re| are)) )*(?:(?:absolute |total |complete )?(?:(?P<gentle>beginners?['’]?s?|novices?|starters?|basic|(?P<easy>easy|easier|easiest|gentler?)|low[- ]impact)|intermediates?|advanced|experts?|(?P<hard>hard|harder|hardest|medium|moderate)|challenging|high[- ]impact)"
        r"(?:[- ](?:friendly|level))?(?: (?:[a-z]+ ){0,2}?(?:levels?|versions?|variations?|options?|work-?outs?|routines?|sessions?|circuits?|sets?|sequences?|flows?|program(?:me)?s?|plans?|tracks?|ones?|people|ers)(?: for [\w ]{2,30})?)?(?: \([^()]*\))?\W*(?:$|[:–—-])|"
        rf"(?:level|option|version|alternative|choice|grade|tier)s? (?:no\.? ?|#)?(?:\d{{1,2}}|{UNITS.replace(' ', '|')}|[a-d]|[ivx]{{1,4}})(?![\w-])|"
        r"(?:\w+[ -]min(?:ute)?s?|(?:very )?(?:short|quick|long|full)(?:er|est)?)[ -](?:[a-z]+ ){0,2}?(?:version|option|variation)s?\b|"
        r"\w+[ -]min(?:ute)?s?[ -](?:routine|work-?out|session|program(?:me)?|sequence|flow|practi[cs]e|plan)\W*$|"
        r"(?:(?:if |when )?you (?:only |just )?(?:have|['’]ve got)|with|got|have)(?: only| just| about| got)* \w+ min(?:ute)?s?(?: to spare| available| today)?\W*$)"
    ),
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
        rf"(?:\d{{1,2}}[a-z]?|the (?:{ORDINALS})|(?:{UNITS.replace(' ', '|')})|[ivxl]{{1,6}}|[a-z])|(?:the )?(?:{ORDINALS}|\d{{1,2}}(?:st|nd|rd|th)) "
        rf"(?:exercise|{_EXERCISE})|(?:action|evolution|gesture)\.? (?:\d{{1,2}}|[ivxl]{{1,6}})(?=[:.][^.;:]{{0,70}}\b(?:{LIMBS}|{'|'.join(BODY)})\b)|no\.? ?\d{{1,2}}(?=[:.)–—-])))\b(?:\s*[(\[](?:figs?|figures?|plates?|pl|illustrations?|ill|pictures?|photos?|see)\b[^()\[\]]{{1,30}}[)\]])?(?![–—-]\d)(?:[\s)]*(?:$|[:.)–—-]+[\s:.–—-]*)|[ \t)]*\n\s*|(?<=\d)(?P<bare>\s+)(?=[^\W\d])(?!(?:times?|days?|hours?|min|mins|minutes?|sec|secs|seconds?|weeks?|x|reps?|sets?|rounds?|to|or|and|of|is|on|in|for|with|per|a)\b))"
    ),
    step_number=late_pattern(rf"^\W*(?P<number>(?:step|stage)\s*#?(?:\d{{1,2}}|{UNITS.replace(' ', '|')}))(?:\s*(?:$|[:.)–—-]+\s*)|(?<!stage \d)(?<!stage \d\d)(?P<bare>\s+)(?=\w))"),
    step_inside=late_pattern(rf"(?i)(?<!\S)step (?P<label>\d{{1,2}}|(?:{UNITS.replace(' ', '|')})(?=[.:)]|\s[–—-]|\s+(?-i:[A-Z])))(?:[.:)]|\s[–—-])?\s+(?=\S)"),
    ordinal_inside=late_pattern(r"(?<!\S)(?P<label>\d{1,2})(?:st|nd|rd|th)[.:,]\s+(?=[A-Z][a-z])"),
    slot_number=late_pattern(r"^\W*(?P<number>(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth) min(?:ute)?(?= ?[:.)–—-])|(?:min(?:ute)?s?|stations?|slot|interval)\s*#?\d{1,2}(?:\s*(?:-|–|to|&|and|,)\s*\d{1,2})*|(?:odd|even)(?: minutes?)?)(?:\s*[:.)–—-]+\s*|(?:(?<=station \d)|(?<=station \d\d))(?P<bare>\s+)(?=[^\W\d]))"),
    length_label=late_pattern(r"^\W*(?:(?:total|estimated|approximate|approx\.?|running|playing|listening|reading|recording|audio|class|session) )*(?:duration|length|time)\b(?: needed| required)?\W{0,4}(?:(?:about|approximately|approx\.?|around|roughly|ca\.?) )?<t\d+>\W*$"),
    asks_about=late_pattern(
        r"^\W*(?:(?:so|and|but|now|well|okay|ok),? )*(?:what|when|who|whom|where|which|how(?! about)|why(?! (?:not|don['’]t|do not)\b))\b"
    ),
    fact_label=late_pattern(
        r"^\W*(?:(?:skill |fitness )?levels?|difficulty|intensity|impact|frequency|how often|equipment(?: needed)?|props|space|where|(?:best|good|great) for|works|focus|goals?|"
        r"targets?(?: (?:areas?|muscles?))?|(?:(?:target|primary|main|secondary) )?muscles?(?: (?:worked|groups?|targeted))?|body parts?|category|type|"
            r"(?:(?:school |target )?(?:grade|year|age)s?)(?: (?:levels?|groups?|ranges?|bands?))?|(?:class|group|team) sizes?|(?:number of )?(?:pupils|students|children|kids|participants|players|learners)|"
            r"(?:class|lesson|session|unit|total|workout|running) (?:time|length|duration)|resources|supplies|kit|gear|setting|location|venue|calories(?: burned)?|burns?|subject|topic|theme|class|teacher|instructor|date|"
            r"(?:approximate |audio |total |track |script )?length|(?:running|playing|recording|listening|reading) time|voice|narrators?|narration|speaker|background(?: (?:music|sounds?))?|music|tone|format|audience)\W*$"
    ),
    dose_label=late_pattern(rf"\b{_DOSE_LABEL}(?:{_JOINED}{_DOSE_LABEL})*\b"),
    value_word=late_pattern(r"amrap|max|failure|[-–—]"),
    no_part=late_pattern(
        r"^\W*(?:(?:repeat|do|perform|complete|hold|rest|take|aim|try|go|run through|start|begin|continue|add|then|for|in|with|total|each|every|all|set|tempo|"
        r"tabatas?|emom|amrap)\b(?! [a-d]\b)|\d+(?!st|nd|rd|th))"
    ),
    muscle=late_pattern(
        rf"{_MUSCLES}|"
        r"posterior|anterior|chain|rear|upper|lower|full|whole|body|day|push|pull"
    ),
    only_muscle=late_pattern(
        rf"^\W*(?:(?:your|the|upper|lower|inner|outer) )*(?:{_MUSCLES}|calf|calves|glutes?|glute(?:us)? \w+|buttocks|thighs?|it[ -]bands?|hip flexors?|shins?|piriformis)\W*$"
    ),
    only_pace=late_pattern(
        r"\W*(?:(?:at|an?|in|with|of|very|your|easy|gentle|gently|light|lightly|low|slow|slowly|steady|moderate|comfortable|relaxed|conversational|brisk|hard|fast|all[- ]out|high|medium|max(?:imum)?)\b\W*)+"
        r"(?:(?:pace|effort|intensity|speed|tempo|cadence|resistance|zone(?: <[xn]\d+>)?)\b\W*)?"
    ),
    name_field=late_pattern(rf"^\W*(?:name|exercise|exercise name|title|movement|move|{_FAVOURITE})\W*$"),
    name_label=late_pattern(
        r"^\W*(?:(?:(?:script|video|audio|exercise|workout|routine|session|lesson|drill|stretch|pose|article|page) )?(?:title|name)"
        rf"(?: of [\w ]{{2,20}})?|exercise|stretch|pose|drill|movement|{_FAVOURITE}) ?:\s+(?=\w)"
    ),
    phase=late_pattern(
        r"^\W*(?:<n\d+> )?(?:[\w'’-]+ ){0,4}?(?:exercises|stretches|poses)(?: (?:for|to|that|which|you|at|in|on)\b[^.:;]*)\W*$|^\W*<n\d+> (?:[\w'’-]+ ){0,4}(?:exercises|stretches|poses)\W*$|"
        r"^\W*r<[nx]\d+>(?:\W.*)?$|"
        r"^\W*(?:the|my|our|today['’]?s|this) (?:daily |morning |evening |full |whole |short |quick )?(?:routine|workout|session|circuit|exercises|moves|stretches|drills|sequence|programme|program)\W*$|"
        r"^\W*(?:the |my |our )?(?:first|second|third|last|final|other) (?:half|part|section|block|bit)\W*$|"
        r"^\W*(?:what (?:you|we|i|to)(?:['’]ll| will)? do|(?:here (?:is|are) |here['’]s )?(?:the|my|our|your|today['’]?s) (?:list|line-?up|menu|plan|moves|set))\W*$|"
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
        r"method|(?:here(?:'s|'re| is| are) )?(?:the |what the )?steps?(?: (?:are|to (?:follow|perform|take|do)))?|follow these (?:simple |easy )?steps|technique|procedure|execution|(?:starting|initial|beginning|first) (?:position|pose|posture|stance)|start(?:ing)? pos\w*|start|position|(?:setup|set-up|set up|preparat(?:ion|ory))(?: instructions?| steps?)?|gett?(?:ing)? (?:ready|set ?up|in(?:to)? (?:(?:the|this|your) )?(?:position|pose|posture|stretch|shape))|how to get into (?:it|(?:the|this) (?:pose|position|posture))|(?:enter|come into|coming into|entering) (?:the|this) (?:pose|posture|position)|"
        rf"(?:(?:suggested|recommended|your|exercise) )?(?:dos(?:e|age|ing)|amount|quantity|prescription)|protocol|parameters|volume|(?:(?:suggested|recommended) )?(?:{_FIELD}{_JOINED})*{_FIELD}|reps?|repetitions?|repeats?|complete|perform|(?:other|also|alternative) (?:names?|called|known as)|a\.?k\.?a|(?:where (?:to|you|you should|you(?:'ll| will)) )?feel(?: it)?(?: where)?|feel (?:the|these|those|which) (?:muscles?|areas?|parts?)(?: (?:\w+ )?\w+)?|(?:which )?(?:muscles?|areas?) (?:(?:that |you |are )*(?:being )?(?:stretch(?:ed|es|ing)?|used|engaged|involved|work(?:s|ing)?|feel)|of (?:the )?stretch)|sets?|(?:(?:number of|total) )?rounds?|hold(?:ing)?(?: (?:it )?(?:for|times?|duration|length|period|position))?|(?:time|how long) (?:to|in|of|for) (?:the )?(?:hold|pose|stretch|position)|(?:working|rest|resting|practi[sc]e) (?:time|period|interval|duration)s?|rest|tempo|duration|frequency|tips?|tip (?:(?:to|for|on|when)\b(?! (?:the|your|one|each|either|both|left|right)\b).*|for .*)|form(?: tips?| cues?)?|coaching (?:cues|points)|(?:\w+ )?cues|addresses|"
        r"key points?|benefits?|why|purpose|module|goals?|aims?|objectives?|(?:(?:the|this) (?:exercise|pose|posture|stretch|move|movement) )?(?:target(?:s|ed)?|works|helps)(?: muscles?)?|muscles? (?:worked|targeted)|equipment(?: needed)?|time|total|when|levels?|difficulty|(?:difficulty|intensity|skill|effort) levels?|(?:level|degree) of difficulty|weights?|loads?|requirements?|materials?|sides?|notes?|coaching|"
        r"how (?:long|often|many|much)(?: \w+){0,4}|you(?:'ll| will)? need|what (?:you(?:'ll| will)? need|will you need)|(?:(?:variations?|progressions?|regressions?|modifications?|alternatives?)(?: ?(?:/|,|&|and|or)+ ?)?)+|(?:coach|trainer|instructor|pro|expert)(?:['’]?s)? (?:tips?|notes?|cues?)|why it(?:['’]s| is) \w+|"
        r"(?:(?:how|ways) to )?mak(?:e|ing) (?:it|them|this|these|the (?:exercises?|moves|stretch(?:es)?|workout|routine)) (?:easier|harder|more (?:difficult|challenging))|how to progress|progressing|moving on|(?:for )?(?:an? )?(?:deeper|easier|harder|extra|greater|more|less|gentler) (?!(?:in|on|about|by|from|for|of|to|like)\b)(?!(?:\w+ )?(?:workouts?|circuits?|routines?|sessions?|programs?|programmes?|exercises|stretches|moves|week|day)\b)\w+(?: \w+)?|(?:to )?(?:make it |)(?:easier|harder)|key points?|watch (?:out )?for|watch out|"
        r"caution|warning|note|notes|safety|precautions?|restrictions?|step[- ]by[- ]step.*|about (?:the|this) (?:pose|exercise|stretch|movement|asana|posture)|why (?:it|this) (?:works|helps|variation)|common mistakes|mistakes|what to do|what (?:it|this)(?: (?:move|exercise|pose|stretch))? (?:does|works|helps)|the exercise|action|how|do it|"
        r"exercise|description|overview|intensity|pace|speed|(?:specific|possible|suggested|optional|recommended) (?:modifications?|variations?|adjustments?|changes?))"
        r"(?:,? (?:per|each|a|every) (?:session|set|day|week|side|rep|repetition|workout))?\W*$"
    ),
    breath_phase=late_pattern(r"^\W*(?:(?:now|then|slowly|gently) )?(?:inhale|exhale|breathe (?:in|out)|(?:in|ex)halation|hold (?:your|the) breath)(?: (?:again|slowly|gently|deeply))?\W*$"),
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
        r"(?:things |what )(?:to avoid|not to do)|to avoid|avoid|don'?ts?|do not|(?:there(?:['’]s| is) )?no need (?:for|to do)|"
        r"(?:(?:these|those|they|this|what|things (?:that|which)|exercises (?:that|which))(?: (?:can|may|might|could|will|would))? (?:make|hurt|irritate|aggravate)s?|making)(?: (?:it|things|(?:the |your )?[a-z]+))?(?: (?:even )?worse)?|"
        r"(?:(?:things|what|exercises|moves) )?(?:i|we|you) (?:would|should|will|do) (?:not|never) do|(?:things|what|exercises|moves) (?:i|we) (?:avoid|skip|leave out)|(?:skip|leave out) these|not these)\W*$"
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
    lists_facts=late_pattern(
        r"^\W*(?:(?:the|some|common|main|usual|other|possible|typical|early|more|your) )*(?P<head>[a-z]+)\b[^.:;]*\b(?:are|include|includes|including|is|can be|may be|may include)(?: (?:as follows|the following))?\W*$"
    ),
    in_doing=late_pattern(r"\W*(?!(?:th|str|spr|k|w|br|s)ing\b)[a-z]{2,}ing\b"),
    label_number=late_pattern(
        r"(?<=\w)(?:,? ?[\[(]|,? [–—-] |, (?!part|series))(?:from |for |in )?(?:the )?(?:stage|phase|level|part|week|day|month|no\.?|number|version|variation|option|grade|step|progression|exercise|series)s? (?:no\.? )?\d{1,3}[a-d]?"
        r"(?:(?:\s?[-–,&]\s?| (?:and|to) )\d{1,3}[a-d]?)*(?:\+| onwards?)?[\])]?(?=\W*$)|\b(\d{1,3})[-/]\1(?=[ -][a-z])"
    ),
    of_page=late_pattern(
        r"^\W*(?:(?:table of )?contents|(?:in|on) this (?:article|page|post)|jump to(?: (?:an? |the )?(?:main )?(?:sections?|contents?|article|page|navigation|search|top|video|comments?|recipe|exercises|workout|instructions))?|share\b.*|related (?:posts|articles|reading).*|"
        r"(?:about )?(?:the |our )?authors?\b.*|comments?|subscribe\b.*|sign up\b.*|(?:image |photo |picture )?credits?|photos?)\W*$"
    ),
    byline=late_pattern(r"^\W*(?:(?:(?:written|posted|published|submitted|contributed|shared|compiled|prepared|edited|provided|(?:medically )?reviewed|story|text|article|column|photos?|words) )?by:? (?!\w+ing\b)(?:[\w.' -]{3,40}|(?!(?:the|your|each|an?|this|that|now|then|all|both|one)\b)[\w.'’ -]{3,30}(?:, [\w.'’ &/-]{2,50}){1,2})|posted on .*|published .*|last updated.*|(?:(?:photo|image|picture|video|illustration)s? )?(?:credits?|courtesy)(?: of)?\W.{2,50}|(?:photos?|images?|pictures?|illustrations?|video|photography) (?:by|from|courtesy of|via) .{2,50}|©.{2,50}|(?:photos?|images?): (?:[\w.&/-]+ ?){1,4}|(?:getty images|shutterstock|istock\w*|unsplash|pexels|adobe stock)\b.{0,30}|(?!(?:1[3-9]|[2-9]\d)[./-](?:1[3-9]|[2-9]\d)[./-])\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|word count:? \d+)\W*$"),
    stage=late_pattern(
        r"^\W*\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?:\s*-+>?\s*\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?)?\W*$|"
        r"^\W*\[(?:illustration|footnote|transcriber|image|photo|figure|picture|video|sidenote)\b[^\]]*\]?\W*$|"
        r"^\W*\[[^\[\]]*\b(?:music|laughter|laughs|laughing|applause|chimes?|bells?|gong|credits|camera|on screen|fades?|shot of|demonstrates?|sound of|voice-?over)\b[^\[\]]*\]\W*$|"
        r"^\W{0,9}[\[(*_]{1,9}\W{0,9}(?:(?:\w+ ){0,4}(?:music|laugh\w*|applause|chimes?|bells?|gong|credits|camera|screen|fades?|shot|silence|sound|video|intro|outro|continues|demonstrates?\b.*|voice\b.*)|"
        r"illustration|footnote|transcriber'?s? note|image|photo|figure|(?:long |short |brief )?pause|cut to .*|(?:(?:begin|start|resume|continue|stop) )?(?:speak|talk|read)(?:ing)? .*|(?:remain|stay|keep) silent|demonstrate .*|wait)\b[^\])*_\d]*[\])*_]{1,9}\W{0,9}$"
    ),
    instructions=late_pattern(
        r"^\W*(?:the )?(?:(?:[\w-]+ )?in(?:st|s|t)ruct?ions?|directions?|(?:here(?:'s| is) )?how\b.*|movements?|method|steps?(?: to \w+)?|follow these .*|technique|procedure|execution|start.*|position|set-?up|set up|"
        r"dos(?:e|age|ing)|reps?|repetitions?|sets?|hold|what to do|exercise|action|do it|step[- ]by[- ]step.*|description)\W*$"
    ),
    aside=late_pattern(
        r"^\W*(?:(?:finding|locating|identifying) (?:the|your)\b.*|(?:the )?set-?up|the bottom line|bottom line|(?:(?:medical|health|legal|safety|important) )?disclaimers?(?: (?:and|&) \w+)?|introduction|intro|overview|education|general|rationale|discussion|commentary|"
        r"about\b.*|why .*|how (?:it|this) works.*|how (?:to(?! (?:(?:do|perform|practi[sc]e) \w|(?:warm|cool)[ -]?(?:up|down)\W*$))|often|much|many|long)\b.*|the (?:plan|rules|format|basics|kit|schedule|gear|method|timing|structure|idea|concept)|schedule|format|structure|.*\bkit bag|"
        r"what (?!(?:you|we|i)(?:['’]ll| will)? do\W*$).*|who .*|is .*|are .*|can .*|should .*|does .*|do you .*|benefits.*|the benefits.*|safety.*|before you (?:start|begin|go|do|try|exercise|read|continue|get started)\b.*|"
        r"precautions.*|tips.*|(?:[\w'’&-]+ ){0,5}pointers|next steps.*|you(?:'re| are| will be|'ll be| may be)? (?:now )?ready (?:to|for|when|if|once)\b.*|(?:in|over|during) (?:the )?(?:next|coming|following|later) (?:(?:few|<n\d+>) )?(?:weeks?|lessons?|class(?:es)?|months?|sessions?|terms?)\b.*|coming (?:up|next|soon|later)\b.*|equipment.*|important.*|general (?:advice|tips|information|notes?|guidelines|precautions|rules).*|(?:\w+ )?notes?(?: (?:on|about|for) (?:form|technique|weights?|pace|safety|equipment|scaling)\b.*)?|guidelines.*|"
        r"pain(?:,? (?:and|or) [\w ]+| relief| scale| management)?|swelling.*|bruising.*|(?:looking after|caring for|taking care of|managing|protecting|preventing|avoiding|coping with|living (?:with|well|alone)|dealing with|understanding|choosing|recovering (?:from|after|at|well)|adapting|resuming|(?:driving|sleeping|travell?ing|pacing)(?= (?:again|after|well|better|comfortably|at|with|yourself|your\b)|\W*$)|returning to|going back to|getting back (?:in)?to|getting (?:ready|started)|going home|staying (?:active|safe|healthy|well|motivated)|keeping (?:active|safe|well|healthy|motivated|going|track)|listening to|knowing (?:when|your)|working (?:at|from))\b.*|after ?care|wound care|side effects.*|medicines?|considerations?.*|"
        r"(?:these|they|this|it|those|the)(?: [\w-]+){0,3}? (?:(?:will|can|may|should|could|might|would) )?(?:also )?(?:helps?|aims?|(?:is|are) (?:designed|meant|intended))(?: you| us)?(?: to)?|"
        r"tl;? ?dr.*|.*\bkcal\b.*|.* · .* · .*|(?:the )?short answer.*|direct answer.*|(?:my|your) (?:targets?|goals?|progress|results?|week)\b.*|"
        r"(?:my|our) (?:experience|story)\b.*|the science\b.*|anatomy\b.*|rest days?|in a nutshell|recap|let's (?:get started|begin|go)|good luck|your turn|things (?:(?:i|we|you|to) )?(?:(?:should|must|always|often|keep|to) )*(?:forget|remember|know|notic|learn|watch|avoid|consider|bear|note|wish)\w*.*|over to you|"
        r"(?:(?:quick|workout|session|routine|the (?:workout|routine|session)) )?(?:overview|at a glance)|scoring|definitions?|(?:your|my|the) (?:coach|instructor)|"
        r"keep (?:it up|going)|listen to your body|a (?:quick )?note (?:on|about) .*|(?:our|my|one|the|a)? ?(?:last |final )?(?:top|bonus|pro|last|final|extra) (?:tip|thing|word|thought)s?\b.*|"
        r"(?:ice|heat) (?:or|and|vs\.?) (?:ice|heat)\b.*|next (?:time|week|month|class|session|lesson)|cheers|(?:good )?form (?:check|first)|red flags?|stop signs?|not for everyone|(?:talk to|ask|see|consult) (?:your|a|the) (?:doctor|gp|physio\w*|therapist|professional|specialist|midwife|health\w*|medical|nurse|pharmacist)\b.*|get help|in an emergency|emergency|"
        r"(?:weekly|sample|training|suggested|your|my|example) (?:schedule|week|calendar)\b.*|time needed|total time|target areas?|(?:training|workout|session|main) focus|legend|scoring|"
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
        r"\W*(?:(?:at|in the|on my) )?(?:[ap]\.?m\.?|noon|mid-?day|afternoons?|lunch[ -]?(?:time|break)|bed[ -]?time)\W*|\W*on (?:waking(?: up)?|rising|getting (?:up|home))\W*|"
        r"\W*(?:(?:just|right|straight|shortly|first thing|last thing|and|or) )?(?:before|after|while|whilst|when(?= (?:the|i|we|you) (?!feel|need|have|are in|should|must|can))|during|upon|at|between|throughout)\b(?! (?:the |your )?(?:wall|bar|barre|rings|door|rail)\b)(?! (?:all|least|once|<))[^.:;!?<]{2,45}"
        r"|[^.:;!?<]{2,30} (?:upon|on|after|before|when|while) (?!the\b|your\b|all\b)\w+ing(?: (?:up|to bed|home|down))?\W*"
    ),
    elsewhere=late_pattern(
        r"^\W*(?:(?:key |important )?(?:terms|definitions|terminology|vocabulary)(?: (?:used|explained|to know))?\W*$|(?:the )?(?:research|science|evidence|background)(?: (?:summary|notes?|behind \w+(?: \w+)?|says?))?|references?|sources?|bibliography|ingredients|(?:my |personal |your )?(?:records?|bests?|pbs?|prs?|scores?|score ?board|stats)|benchmarks?(?: (?:times?|scores?|results?))?(?: (?:for|of) .*)?|faqs?|q ?(?:&|and) ?a|(?:\w+ ){0,2}questions?\b.*|(?:\w+ )?criteria\b.*|further (?:info\w*|help)|acknowledge?ments?|(?:image |photo |picture )?credits?|photos?|playlist|thanks\b.*|thank you\b.*|subscribe\b.*|sign up\b.*|join (?:us|our|me|the)\b.*|book (?:a|an|your)\b.*|prices?|opening hours|(?:get|download) the \w+|watch the \w+|follow[- ]?ups?|(?:support|useful|helpful|quick|external|other) links|(?:\w+ )?data (?:format|model|structure)\b.*|(?:age |individual )?adaptations?\b.*|frequently asked.*|related.*|(?:popular|recent|latest|trending|featured|similar|recommended) (?:posts?|articles?|stories|reads|news|topics|content|videos)\W*|types of (?:[\w-]+ ){0,2}(?:pain|injur(?:y|ies)|fractures?|sprains?|arthritis|headaches?)\W*|track(?:ing)? (?:your|my) .*|read more.*|see also.*|share.*|(?:\d+ )?comments?.*|author.*|contact.*|"
        r"(?:[\w-]+ ){0,3}(?:goals|targets|milestones)(?: (?:for|of|by) .*)?|(?:daily|weekly|monthly) (?:check-?ins?|reviews?|reflections?)|(?:[\w-]+ )?(?:habits|reminders)\b.*|(?:[\w-]+ )?fixes (?:throughout|during) (?:the|your) .*|"
        r"(?:additional|other|further|extra) (?:recovery|care|self-care|treatments?|measures|remedies|considerations|things (?:that|which|you)\b.*)|"
        r"further reading.*|resources.*|additional (?:exercises|resources|reading|information|tips).*|(?:<[nx]\d+> )?(?:common |frequent )?(?:mistakes?|errors|faults)\b.*|(?:common|typical|main|possible|frequent|other) (?:[\w-]+ ){0,2}(?:problems|causes|symptoms|complaints|conditions|misconceptions|myths)\W*|"
        r"(?:week(?:ly)?|month(?:ly)?|load|volume|suggested|sample|progressive|long[- ]term)[\w -]{0,12} progress(?:ions?)?\W*|progress(?:ion|ing|ions)?\b(?: over time| plan| schedule| tips| guide| notes| levels?| options?)|how to progress.*|programming.*|(?:quick )?reference (?:card|guide|table|chart).*|understanding .*|when (?:to|should|not|you) .*|"
        r"what's .*|what is .*|(?:your |the |my |progress |training |exercise )*(?:log|track record|tracker|history)|(?:table of )?contents|jump to(?: (?:an? |the )?(?:main )?(?:sections?|contents?|article|page|navigation|search|top|video|comments?|recipe|exercises|workout|instructions))?|(?:in|on) this (?:article|page|post)|you (?:may|might) also.*|leave a .*|changelog|"
        r"troubleshooting.*|(?:(?:common|possible|other|workout|session|exercise|scaling|alternative|alternate|additional|further|different|extra|optional|advanced|easier|harder) )+(?:variations?|modifications?|alternatives?|options|versions)|(?:\w+ )?(?:substitut(?:ions?|es)|swaps|replacements)\b.*|modifications? for .*|contraindications.*|who should .*|scaling.*|.*\btests?|diagnos\w+.*|assessments?|surgery.*|causes.*|symptoms.*|risk factors.*|treatments?|medications?|splint\w*|prevention.*|manual therapy|alternatives?)\s*$"
    ),
    head=late_pattern(
        r"^\W*(?!.*\b(?:i|we|he|she|they|who|(?:gave|given|taught|showed|told|sent) (?:me|us))\b)(?P<before>(?:[^\s.,:;?!()]+ ){1,6}?)??(?P<head>[a-z][a-z'’-]*)(?=\W*$|\W*[(:?!–—,]| [–—-] |,? (?:of|for|in|on|about|and|&|or|after|before|when|while|if)\b"
        r"|(?(before)|(?<=s)),? (?:to|from|with|at|by|as|that|which|you|we|i)\b| (?:(?:may|can|often|usually|commonly|typically) )*(?:includes?|including|are|is)\b)"
    ),
    no_exercise=frozenset(_NO_EXERCISE.split()),
)  # fmt: skip
