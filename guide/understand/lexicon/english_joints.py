"""English: small words that join clauses, and where they cut."""

from __future__ import annotations

import re
from typing import Final

from guide.late import late_pattern
from guide.understand.lexicon.english_asides import BATHING, TREATMENT
from guide.understand.lexicon.english_sides import BOTH_IN_TURN
from guide.understand.lexicon.english_turns import ROUND_AND_ROUND, TIMER, UNTIL_TIME_IS_UP, YOU_HAVE
from guide.understand.lexicon.english_words import LIMBS, NO_SETTING, POLITE
from guide.understand.lexicon.joints import Joints

_WAY_FIRST: Final = r"^\W*(?:(?:then|and|now|next) )*(?:<[nt]\d+>(?: times| reps| circles| rolls)? )?"
_TURNING: Final = r"\b(?:circl|roll|rotat|spin|swing|swirl|pedal)\w*\b[^.;]*"
_FEW: Final = r"(?:\d+|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)"
_UNIT: Final = r"(?:seconds?|secs?|s|minutes?|mins?)"
_MANNER: Final = r"slow|deep|gentle|light|easy|long|short|big|small|wide|full|soft|steady|nice|quick|brisk|calm|relaxed|smooth|even|quiet|controlled|good|large|tiny|loose|firm"

_SOMEBODY: Final = r"(?:i|we|he|she|they)"
"""Who tells what is done."""
_WHILE_ONE: Final = r"(?:once|when|as soon as|after|before|while|whilst) (?:i|we|he|she|they|you|the [\w'-]+|my [\w'-]+|lying|laying|sitting|standing|kneeling|seated|still)(?:'m|'ve|'re)?(?: [\w'-]+){0,6}?(?:, | )"
"""When it is done."""
_TEACHES: Final = (
    rf"{_SOMEBODY} (?!(?:are|am|is|will|must|should|need|needs|want|wants|can|could|may|might|(?:have|has) to|going)\b)(?:(?:also|always|often|usually|sometimes|just|then|now|still|first|next|finally) )*"
    r"(?:(?:like|love|likes|loves|enjoy|enjoys|do|does|add|adds|have|has|(?:begin|start|finish|end)s? (?:off |up )?with) (?:to do )?(?:a |an |some |my |the |his |her )?)?"
)
"""Who does it, up to what is done."""

JOINTS: Final = Joints(
    parts=late_pattern(r";|(?<=\w\W) ?/ ?(?=[a-z]{3})|,?\s(?:and )?then\s"),
    manner_behind=late_pattern(
        r"(?<=<n0>)(?:[,;] (?=[a-z][^<]{2,60}$)| \((?=[^()<]{2,60}\)\W*$)| (?=(?:(?:nice|good|big|small|slow|steady|easy|gentle|light|full|quick|fast|controlled|long|short|tall|strong)\b(?:,? (?:and )?\w+)? ?|with|holding|on (?:your|the|all|each|both)|from|at|in (?:a|the|your)|to (?:start|begin|the|each)|by|until|without|squeezing|keeping|building|slowly|gently|smoothly|using)\b[^<]{0,60}$))"
    ),
    works=late_pattern(
        r"^\W*(?:(?:you|we|i)(?:['’]ll| will| are going to)? )?(?:work|go|exercise|train|move)(?:ing)?(?: hard| out| flat out)?(?: for)? <t\d+>|<t\d+> (?:of )?(?:work|on|activity|effort|exercise)\b"
    ),
    clause=late_pattern(r"(?:[,;:–—(]| - )\s*(?:and |then )*|\s(?:and|then)\s"),
    joined=late_pattern(r"\b(?:then|and)\s+\w+"),
    counts=late_pattern(r"<\w+>|\b(?:sets?|reps?|repetitions?|of|x)\b|×"),
    way_back=late_pattern(
        r"\b(?:return(?:ing)?|(?:come|coming|go|going|get|getting) (?:back|up|down|out)|back to|lower(?:ing)?|undo(?:ing)?|unwind(?:ing)?)\b[^.;]{0,60}$"
    ),
    only_next=late_pattern(r"\W*(?:(?:and|so|then|now|next|finally|lastly|ok(?:ay)?|after that|last)\W*)+"),
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
    has_happened=late_pattern(
        r"\b(?:i|we|he|she|they|people|this|that|it|(?:my|our|the) [a-z]+)(?:['’](?:ve|d)|['’]s(?= [a-z]+(?:ed|en|ne)\b)| have(?! to\b)| has(?! to\b)| had(?! to\b)| did| was| were"
        r"| (?:tried|told|asked|wrote|spoke|said|went|saw|used|came|heard|read|felt|fell|happened|stopped|started|needed|wanted|noticed|mentioned))\b[^.;:]*$"
    ),
    told_in_past=late_pattern(
        r"\W*(?:and |then )?(?:(?!(?:repeat|relax|rest|lower|releas|return|switch|chang|finish|stay|end|follow|need|want|seat|bas|allow|us)ed\b)[a-z]{2,}ed|ran|swung|did|went|sat|lay|stood|took|rode|swam|hung|rose|bent)\b"
    ),
    before_movement=late_pattern(r"\W*(?:(?:and|then|now|next|first|finally|lastly|afterwards?|after (?:that|this)|also|the|a|an|some|your|do|perform|go into|into)\b,? )*"),
    for_a_part=late_pattern(
        r"\W*(?:(?:and|then|now|next|finally|last|lastly),? )*for (?:the|your) (?:\w+ )?\w+(?: and (?:the |your )?\w+)?, (?=[a-z])"
    ),
    circumstance=late_pattern(
        r"\W*(?:(?:and|then|next|now|first|finally|lastly)\b,? )*(?:(?P<support>(?:(?:(?:after|before) [^,.;:<]{2,30}?,? )?(?:i|we|you|he|she) )?(?:hold(?:ing)?|hang(?:ing)? on|lean(?:ing)?|steady(?:ing)? (?:my|your)self)\b(?: lightly| gently)?(?: on)?(?: ?to| onto| by| on| with| against)? (?:the|a|an|my|your) (?:(?:back|edge|side) of (?:the|a|an|my|your) )?(?:[a-z]+ )?"
        r"(?:chair|table|work ?top|counter|sink|wall|rail|railing|banister|sideboard|bed|door ?frame|desk|sofa|window ?sill|fence|tree|bench|bar)(?: for (?:balance|support))?(?:, ?(?:and )?(?:then )?| and (?:then )?)(?:(?:i|we|you) )?(?=[a-z<]))|(?:(?:when|while|whilst|as soon as|as|once|until|by the time) (?:the|my|your|our|an?|that|some|everybody|everyone|dinner|lunch|tea|coffee|supper) |waiting |queuing |queueing )"
        r"(?![^,]*\b(?:you|it|they|exercise|movement|stretch|position|pose|count|breath|inhale|exhale|tension)\b)[^,.;:<]{2,60}?(?:, ?| (?=(?:i|we) [a-z])))"
    ),
    teller=late_pattern(
        r"^[^\w<]*(?:(?:and|then|there|next|now|here|first|finally|lastly|last of all|after (?:that|this)|afterwards)\b,? ?)*(?:\b(?P<who>i|we|you|they|he|she|everybody|everyone)(?:'ll| will| then| now| also| just| always| usually)* (?=[a-z]))?"
    ),
    teller_inside=late_pattern(r"^(?:at|on|in|after|before|with|while|when|during|by|(?:(?:every|most|each|some) )?(?:mornings?|evenings?|nights?|days?|weekends?)|first thing|last thing|twice a day|once a day|these days|lately|nowadays)\b,? ?[^.;:<>]{0,40}?\b(?:i|we|you)(?: then| now| also| just| always| usually)* (?=[a-z])"),
    names_follow=late_pattern(
        r"\W*(?:(?:the|my|our|your|today's|these) )?(?:(?:[a-z]+|\d+) )?(?:exercises|moves|movements|stations|stretches|drills|poses|lifts)(?: are| were| include|:| –| -)? +(?=[a-z])"
    ),
    unbroken=late_pattern(
        r"\b(?:no|without|minimal|zero) (?:a |any |taking a |taking any )?(?:rest(?:ing|s)?|breaks?|pauses?|pausing|stopping)\b|\bback[ -]to[ -]back\b|\bnon-?stop\b|\bstraight (?:from|into|on to)\b"
    ),
    motion_of_part=late_pattern(
        r"(?:(?:slow|small|big|large|gentle|wide|full|half|light|easy|side|front|forwards?|backwards?|static|dynamic|standing|seated|\d+)[ -])*"
        r"(?:circ(?:le|ling)|roll|shrug|rotat(?:e|ion|ing)|turn|tilt|twist|bend|stretch(?:e|ing)?|swing|shake|nod|tuck|flex(?:ion)?|extension|massage)s?\b.*"
    ),
    finishes=late_pattern(r"\b(?:finish|end|close|conclude)(?:ing)?(?: off)? (?:by|with|in)\b"),
    timer_set=late_pattern(rf"(?i)(?:^|[.!?:\n]\s*)(?:[a-z]+ )?(?:(?:set|start|put) (?:a|the|your) (?:[a-z]+ )?{TIMER}|{YOU_HAVE}) [^.;:!?\n]{{1,25}}$"),
    for_the_timer=late_pattern(rf"(?i)\s*[^.!?\n]{{0,100}}?\b(?:{UNTIL_TIME_IS_UP}|(?:as|how) many (?:[a-z]+ )?(?:rounds|circuits|laps|times)|{ROUND_AND_ROUND})"),
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
    other_words=frozenset({"other", "opposite"}),
    grows=late_pattern(r"(?:add|go(?:ing)? up|increas)"),
    joins_times=late_pattern(r"(?<=[a-z>])(?:,? (?:with|and(?: then)?|then|followed by)|,| ?/| ?\+) (?=(?:an? )?<t)"),
    name_runs_on=late_pattern(
        r"[(,;:.]| [–—-] | (?=(?:(?P<told>lying|sitting|standing|kneeling|lifting|raising|bringing|holding|keeping|using|pulling|pushing|bending|leaning|resting|facing|squeezing|reaching|turning|moving|while)|with|without|on|in|against|from|over|for|by|where|which|to|done|performed)\b)"
    ),
    done_daily=late_pattern(
        r"^\W*(?:(?:then|and|now|next|please|slowly|gently|try to|aim to|you should|you can) )*(?:(?:do|perform|repeat|practi[sc]e|continue|keep)(?: doing)? (?:it|this|that|(?:(?:this|the) )?(?:exercise|movement|stretch|position|pose))(?: up)?"
        r"|(?:hold|roll|circle|rotate|massage|squeeze|tighten|clench|press|push|pull|point|wiggle|shake|swing|rub|tap|bend|flex|march|balance|spread|scrunch|clasp|knead|stroke|hum|hop|skip|rock)\b[^.;:<]*?)(?:,? for)?(?: about| around| up to| at least)* ?$"
    ),
    treatment=late_pattern(rf"^\W*(?:(?:then|and|first|finally),? )*(?:try to )?{BATHING}(?!,? (?:and|then)\b)|^\W*(?:then |and )?(?:(?:apply|use)(?: an?| some| the)? )?{TREATMENT}(?=\W*$|\W*[<(:,–—-]| (?:<|for|on|to|over|afterwards?|after|as needed)\b|\. )"),
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
    each_time=late_pattern(r"(?:<n\d+>(?: [a-z]+){0,3},? holding|\b(?:(?:each|every)(?! (?:finger|toe|thumb|ear|eye|way|direction)s?\b)(?!(?<=\bon each)(?:[.,;!)]|\W*$))|at the (?:top|bottom|end)|at (?:both |either )?(?:the )?end[ -](?:ranges?|points?)|at (?:both|either) ends?|between|at (?:eor|end of range)))\b"),
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
    of_these=late_pattern(
        r"^\W*(?:(?:please|and|try to|aim to|you should|you can) )*(?:hold (?:all (?:of )?)?(?:these|those|the(?: following| above)?) (?:exercises|stretches|poses|positions|postures) (?:for )?(?:about |at least |around |up to )*<t"
        r"|(?:do|perform|repeat|practi[sc]e|complete) (?:all (?:of )?)?(?:these|those|the following|the above) (?:exercises|stretches|movements|moves|poses|drills) (?:(?:for |in )?<n\d+> sets of <n|<n\d+>(?: times| reps| repetitions)?,? (?:(?:on|with|for|to) )?(?:each|both|either|every|per) (?:"
        rf"{LIMBS})\b))"
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
    for_each=late_pattern(r"\b(?:of|for|on|at) (?:each|every one)\b(?= ?(?:one\b|$|[.,;:!)(]|with (?:an?|no) |without |to (?:start|begin)\b|at first\b))|[>s] (?:each|apiece|ea)\b(?= ?(?:one\b|$|[.,;:!)(–—-]))|\bper (?:exercise|move|movement|stretch|pose|station|drill)\b"),
    calls_rounds=late_pattern(r"\b(?:rounds?|circuits?|laps?|cycles?|sets?|through)\b"),
    each_exercise=late_pattern(r"\b(?:each|every) (?!round|side|leg|foot|arm|set)|\beverything\b|<n\d+>(?: times)? each\W*$"),
    of_each_part=late_pattern(
        r"\b(?:each|every|per) (?:super-?set|tri-?set|giant set|pair|circuit|block|complex|group)\b"
        r"|\b(?:super-?sets?|tri-?sets?|giant sets?|circuits|blocks|pairs)\b[^.;<>]{0,30}<n\d+> (?:rounds?|times|sets|x) (?:of )?each\b"
    ),
    one_by_one=late_pattern(
        # What must be near is looked for first, so that not every word of these has the whole sentence looked through.
        r"\b(?:rounds?|sets|times|intervals|bouts|tabatas|goes)\b(?=[^.;:]{0,60}?(?:\bbefore (?:you |we |you're )?|[,;] then |\band (?:only )?then )"
        r"(?:(?:allowed to |you )*(?:mov|go|start|begin|switch|chang|tak|try|do|pass)(?:e|es|ing|ning)?(?: (?:on|over|up))?(?: (?:on)?to| with)?(?: (?:the (?:next|second|following)|another|a (?:new|different))(?! (?:round|set|circuit|lap|day|session|week)\b)(?: (?:one|exercise|move|movement|drill|station|lift))?(?=\W*$|[.,;)(]| and\b)|(?<= on)(?=\W*$|[.,;)(]))))"
        r"(?![^.;]*\b(?:circuit|super-?set|block|group|pair|complex|couplet|triplet)s?\b)"
        r"|\b(?:stay (?:on|with|at)|stick (?:to|with)|keep (?:to|with)) (?:one|the same|each|an) (?:exercise|move|movement|station)\b[^.;]{0,40}\b(?:rounds|sets|times)\b"
        r"|\b(?:next|another) (?:one|exercise|move|movement|drill|lift)\b(?:,? and so on,?)? (?:only )?(?:after|once|when|as soon as)(?: you(?:'ve| have)?)?(?: (?:done|finished|completed))? (?:all|every)\b[^.;]{0,20}\b(?:rounds|sets|times|intervals)\b"
        r"|\b(?:rounds|sets|times|intervals) (?:of|on|with) (?:the |exercise |move )?(?:first|one|<x\d+>)\b[^.;]*\b(?:rounds|sets|times|intervals|then)\b[^.;]{0,12} (?:the |exercise |move )?(?:second|next|two|<x\d+>)\b(?! (?:round|set|circuit|lap)\b)"
        r"|<n\d+> (?:rounds|intervals|bouts) (?:of|on|per|for|at) (?:each|every|one|an|a single) (?:one\b|exercise|move|movement|drill|lift)|\b(?:rounds|intervals|bouts) (?:each|apiece)(?=\W*$|[.,;:)])|<n\d+> (?:rounds|intervals|bouts) of <t[^.;,]{0,50} per (?:exercise|move|movement|drill|station)\b"
    ),
    times_each=late_pattern(r"<n\d+>(?: times| repetitions| reps)? (?:each|apiece)(?= ?(?:$|[.,;:!)]))"),
    round_over=late_pattern(
        r"\b(?:is taken )?(?:when|once|after|as soon as|having)\b(?: [\w']+){0,3}? (?:(?:all|every one|each) (?:of )?(?:(?:them|those|these)\b|(?:the |these |those |your )?(?:<[nx]\d+> )?(?:exercises|stations|moves|movements|stretches|poses|drills|lifts)\b|<[nx]\d+>(?=\W*$|[,;:]| (?:are|have|and|then|you|rest|take)\b))"
        r"|(?:the|a|one|each|every|your) (?:(?:full|whole|complete|first|<x\d+>) )?(?:round|circuit|lap|list|sequence|lot)\b)"
        r"|\b(?:is taken )?(?:after|(?:when|once|as soon as) you(?:'ve| have)? (?:done|finished|completed)) (?:(?:the )?rounds? <[nx]\d+>|rounds\b|(?:whole |full )?circuit\b|(?:the )?(?:last|final) (?:(?:exercise|station|move|movement)\b|(?P<last>round|circuit|one)\b))"
        r"|\bat the (?:end|bottom) of (?:the|a|one|each|every) (?:full |whole |complete )?(?:round|circuit|lap|list|sequence)\b"
        r"|\b(?:the|a|one|each|every) (?:full |whole |complete )?(?:round|circuit|lap|list|sequence) is (?:over|done|complete|completed|finished|through)\b"
    ),
    rounds_of_each=late_pattern(
        r"<n\d+> rounds\b(?:(?!<n|\bfollowing\b)[^.;]){0,60}\b(?:of|for|on|per|at|with) (?:each|every) (?:exercise|move|movement|station|drill|one)\b"
        r"|<n\d+> rounds ?(?:per|/) ?(?:exercise|move|movement|station|drill)\b|\ball (?:<n\d+> )?rounds of (?:one|an?|each|every|<n\d+>) (?:exercise|move|movement|station|drill)\b"
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
    before_name=late_pattern(rf"^\W*{POLITE}*" r"(?:(?:do|perform|complete) (?=<[tn]))?(?:[x×] ?)?(?!<n\d+> (?:hands|feet|fists|palms) [a-z])(?:<[tn]\d+>(?:\W*(?:of|x|×|reps?|repetitions?|sets?|rounds?|times|of|per side|each|ea|more|on|off|rest)\b|\W*(?:with|on|per) (?:both|each|either) (?:"
        rf"{LIMBS}|sides?)\b)*[\s×|:/,–—-]*)+"),
    behind_name=late_pattern(
        r"[ ,]+(?:of|for|at) (?:about |around |roughly )?<[tn]\d+>(?: each)?\W*$"
        rf"|[ ,:(–—-]+{NO_SETTING}(?:sets|reps|repetitions)\W*$"
    ),
    in_turn_label=late_pattern(
        r"\W*(?:(?:(?:super|bi|tri|giant|compound)[ -]?sets?|couplet|triplet)(?: ?#?(?:\d{1,2}|[a-z]\b))?"
        r"|(?:rotation|pair|pairing|combo|duo|trio|block|circuit|complex) ?#?(?:\d{1,2}|[a-z]\b))[\s*_]*[).:–—-][\s*_]*(?=\S)"
    ),
    between_in_turn=late_pattern(r"\s*[/+&]\s*|,\s+(?:and\s+)?|\s+and\s+(?=[^,/+&]*$)"),
    dose_of_names=late_pattern(r"(?P<dose>[^:,\n]{2,40}?\beach)\s+of(?:\s+(?:the\s+following|these))?:?\s+(?P<names>[^:\n]+)"),
    ladder_of_names=late_pattern(
        r"(?P<dose>\d{1,3}(?:[-–/]\d{1,3}){2,}(?: reps?| repetitions)?)(?: each)?(?: of)?(?: both| each)?:? "
        r"(?P<names>[^:\n\d]+?)(?:,? \(?for time\)?\W*)?"
    ),
    before_dose_of_each=late_pattern(r"\s+[–—~-]\s+|\s*[:(]\s*|,\s+|\s+(?=for\s)"),
    between_alternated=late_pattern(r",?\s+with\s+"),
    time_of_all=late_pattern(r",?\s+for (?:a total of |about )?[^,;:()]{2,20}$"),
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
    between_adjectives=late_pattern(
        rf"\b(?:{_MANNER})(?P<sign>,) (?=(?:{_MANNER}) [a-z])", re.IGNORECASE
    ),
    name_end=late_pattern(r"\s[–—~-]\s|(?<=[^\W\d_])[–—-]\s(?=\d)|[:;!?(|×]|[,.](?!(?<=\d.)\d)|\s(?:for|x)\s|\s*$"),
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
    frame=late_pattern(
        r"[^\w<]*(?:(?:and|then|so|but|next|now|finally),? )*"
        rf"(?:(?:{_WHILE_ONE}|(?:in|at|during|for|after|before) (?:the|my|our) (?:[\w'-]+ ?){{1,3}}?(?:, |(?<= )))(?:(?={_SOMEBODY} )|(?=<|an? |some ))(?:{_TEACHES})?|{_TEACHES})(?:(?<=, )(?:a|an|some) )?"
    ),
    next_told=late_pattern(
        r"\W*(?P<lead>(?:(?:and|then|next|now|lastly|finally|after (?:that|which)|afterwards|(?:immediately |directly )?followed (?:immediately |directly |straight away )?by|(?:straight|right|on)(?: in)?to|into|plus|with|by|"
        r"finish(?:ing)?(?: off)? with|end(?:ing)? with|do|you do|i do|we do|go for|another|for)\b,? ?)*(?:(?:a|an|some|your) )?)<[nt]\d+>[ -]?"
    ),
    links=late_pattern(r"(?<!\s)(?:\s*[,;+&])?\s*\b(?:and then|and|then|(?:immediately |directly |right away )?followed (?:immediately |directly |right away )?by|plus|for(?= (?:a total of )?(?:\w+|\d+) (?:rounds|times|circuits|sets)\W*$))\s+"),
    link_start=late_pattern(r"\W*(?:(?:(?:(?:each|every) (?:morning|evening|afternoon|night|day|time)|(?:in the|on) (?:mornings?|evenings?|afternoons?)|(?:after|before|at|during) (?:work|lunch|noon|night|bed(?:time)?|going to bed|getting up|breakfast|dinner|supper|school)|(?:when|after|as soon as) (?:i|you|we) (?:get|got|wake|woke) up|(?:first|last) thing(?: in the morning| at night)?|today)(?:,|[ ]?[:–—-])?(?= )|(?:first|next|then|last|finally)(?: of all)?,?(?: comes?)?|(?:(?:i|we|you|he|she|they) )?(?:(?:always|usually|then|now|used to|would|like to) )*(?:do|does|did)|(?:start|begin|follow(?:ed)?(?: (?:it|that|this))?|finish|end)(?: off| up)? (?:with|by)|an?|another|some|one last) )+(?=\S)"),
    no_link=late_pattern(r"(?:(?:(?:anti-?|counter-?)?clockwise|times|forwards?|backwards?|back|there|here|and|left|right|l|r|up|down|in|out|ones?|inwards?|outwards?|sideways|easy|hard|fast|slow(?:ly)?|quick(?:ly)?|more|others?|weeks?|days?|hours?|each|every|per|in|on|to|with) ?)+"),
    dose_field=late_pattern(r"^\W*(?:duration|hold(?: time)?|time|reps?|repetitions?|sets?|rest(?: time| period)?|dose|dosage|amount|quantity|how (?:many|much|long)|tempo|volume|prescription)(?: ?[(/][^:]{1,20})?:(?! *$)"),
    of_sides=frozenset("both sides side each per either on left right".split()),
    each_of_names=late_pattern(rf"<[tn]\d+>(?: (?:times|reps|breaths|seconds))? (?:of |for |on |at )?each(?! (?:{LIMBS})\b)|\b(?:hold|do|try|stretch|stay in|perform) each\b(?! (?:{LIMBS})\b)"),
    of_rounds=late_pattern(r"\W*(?:(?:do|complete|perform|finish with|then|for) )?(?:\w+|\d+)(?:[ -](?:to|or)?[ -]?\d+)? (?:rounds?|circuits?|laps?|sets?|rft)(?: for (?:time|quality))?(?: of(?: the following)?| through)?(?: ?[:–—-] +| )(?=\S)"),
    done_in_turn=late_pattern(r"\b(?:alternat(?:e|ing)|super-?sets?|tri-?sets?|back and forth|back[- ]to[- ]back|in turn|straight after (?:each other|one another))\b"),
    alternates=late_pattern(r"\W*(?:(?:then|now|and|keep|go on) )*(?:alternat(?:e|ing)|switch(?:ing)?|swap(?:ping)?|go(?:ing)? back and forth)(?: back and forth)?(?: between| with)? (?=\S)"),
    name_sides=late_pattern(rf"\s\(?(?:(?:right|left|r|l)(?: (?:{LIMBS}))?{BOTH_IN_TURN}(?:right|left|r|l)(?: (?:{LIMBS}))?\W*$|(?:(?:on|with|in|to|for) )?(?:each|every|per|both|either|alternate|alternating)(?: (?:\w+ )?(?:{LIMBS}|ways?|directions?)\b|\W*$|\s[~–—-])|ea\b)"),
    before_time="for ",
    from_one_to_another=late_pattern(r"\W*(?:sit|stand|lie|kneel|squat)\w* (?:down |up )?(?:and|to|then) (?:sit|stand|lie|kneel|squat)\w*(?: down| up)?\W*$"),
)  # fmt: skip
