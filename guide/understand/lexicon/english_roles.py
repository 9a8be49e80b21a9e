"""English: how to tell what a sentence does."""

from __future__ import annotations

from typing import Final

from guide.late import late_pattern
from guide.model.routine import Role
from guide.understand.lexicon.english_words import (
    ADVISING,
    BODY,
    CLASS,
    FORETOLD,
    HOLD,
    IMPERATIVES,
    LIMBS,
    MUSCLES_SET,
    ORDINALS,
    POLITE,
    SET_UP_VERBS,
    UNITS,
    WHEN_ALL_IS_DONE,
)
from guide.understand.lexicon.numbers import RIGHT_ANGLES
from guide.understand.lexicon.roles import Roles

_POSTURE: Final = (
    r"(?:stand|sit|lie|lay|kneel|lean|squat down|place|put|position|set|adjust|start (?:by|in|on|with|from|out|seated|standing)|"
    r"begin (?:by|in|on|with|from|seated|standing)|get (?:into|onto|down|on|a|your)|come (?:to|into|onto|down)|"
    r"face|grab|take hold|hold on|wrap|secure|attach|loop|fix|find|roll onto|turn onto|go (?:to|onto|down on)|assume|"
    r"rest your|keep|make sure|ensure|align|let your|return to feet|prepare|use a|hold a|from (?:a |the )?(?:seated|sitting|"
    r"standing|lying|kneeling)|(?:while |when )?(?:standing|sitting|lying|seated|kneeling))"
)
_NAME_LIKE: Final = (
    r"(?:lower (?:back|trunk|body|limbs?|abs?|abdominals?|abdomen|core|spine|belly|lip|jaw)|(?:cycle|switch|change) (?:kick|jump|lunge|hop|step|tap|crunch(?:es)?|squat|twist)s?"
    r"|rest (?:pose|position|posture)(?= ?(?:[:–—.(]|- |$))|rest (?:with (?:the |your )?eyes (?:closed|shut)|(?:flat )?on (?:your|the) (?:back|side|front|belly|floor)|in (?:child|corpse|savasana|shavasana)))\b"
)
"""Names of exercises that begin with a word with which one is gone on with: "lower back stretch", "switch kicks"."""
_PLACED: Final = (
    rf"(?:(?:your|the|both|all|one|then|now|and) )*(?:(?:right|left|front|back|lower|upper|top|bottom|big|whole|opposite) )*"
    rf"(?:{LIMBS}|head|neck|chin|back|chest|belly|stomach|tummy|core|bottom|glutes|spine|torso|body|trunk|soles?|toes?|fingers?|fingertips|everything|"
    r"forearms?|gaze|jaw|face|tailbone|pelvis|weight|ribs|navel|shins?|fists?|tongue|lips|mouth|forehead|lower back|upper body)"
    rf"(?: (?:and|or|of (?:the|your)) (?:{LIMBS}|head|neck|chin|back|chest|toes|fingers?|forearms?|feet|jaw))?"
)
"""A part of the body, as a sentence without a verb begins with it."""
_PLACED_HOW: Final = (
    r"(?:,? (?:both|still|slightly|gently|a (?:little|bit)|just|directly|firmly|lightly|nice and|as|about|(?:not )?too|more than|wider than|at least|all the way|kept)(?= ))*"
    r" (?:up|down|in|out|on|onto|at|by|to|towards?|behind|above|below|beside|against|between|off|under|over|across|along|around|inside|outside|in front|near|"
    r"flat|straight|bent|wide|wider|narrow|apart|together|tall|high|low|soft|loose|relaxed|forwards?|backwards?|square|level|still|long|heavy|firm|tight|strong|active|"
    r"closed|open|parallel|bent|\w{2,}(?:ed|ing)|"
    r"hip|hips?[ -]width|hips?[ -]distance|shoulders?[ -]width|shoulders?[ -]distance|fist[ -]width|as)\b"
)
"""How it is placed."""
_MOVING: Final = "|".join(sorted({*IMPERATIVES} - {*ADVISING} - {*SET_UP_VERBS.split()}))
"""Verbs of what is done in a position."""
_IN_POSITION: Final = (
    r"(?:in |half |while |whilst |when |from |(?:start(?:ing)?|begin(?:ning)?|you should be|come|get)(?: off| out| down)? (?:by |in |to |on )?)?(?:in an? |from an? |from the |an? )?"
    r"(?:(?:stand|sit|lie|lay|kneel|lying|standing|sitting|seated|kneeling|supine|prone|side[ -]lying|crook lying)\b(?! (?:up|ups|to stand)\b)|(?:on )?(?:your |the )?(?:all fours|hands and knees)\b)(?: (?:position|posture)\b)?"
)
"""The words that begin to say how one sits, stands or lies."""
_TOLD_TO: Final = (
    r"(?:(?:you|we|they) (?:will|are (?:going )?to)|we'll) (?:(?:now|then|next|also|first|again|slowly|gently|quickly|simply|just|each) )*"
    rf"(?:{'|'.join(sorted({*IMPERATIVES} - {*FORETOLD}))}|work(?= (?:for )?<)|be (?:doing|holding|performing|resting|working(?= (?:for )?<)))"
)
"""How a sentence tells what to do as what is going to happen: "you will hold it"."""
_PRESENTED: Final = r"(?:exercise|stretch|movement|motion|move|pose|posture|drill|technique|activity|one)\b"
"""What an exercise is called that is presented by its place among others."""
_ITS_NUMBER: Final = rf" (?:the )?(?:{_PRESENTED} |(?:number|nr\.?|no\.?) ?)?#?<[nx]"
"""An exercise named by its number, up to that."""
_BUT: Final = r"but|except|with|without|while|whilst|only|this time|now|for|in|on|using|holding|keeping|standing|sitting|seated|lying|kneeling|faster|slower|backwards?|forwards?"
"""How words begin that tell in what something differs from what it is like."""
_SAME: Final = rf"(?:do |repeat |try |perform |practi[sc]e )?(?:exactly |just )?(?:the )?(?:very |exact )?same(?: (?:thing|{_PRESENTED}))?(?: again)?"
"""Asks for the same."""

ROLES: Final = Roles(
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
    imperative=late_pattern(r"\W*(?:\w\. |e\.?g\.?: |(?:for )?example: |\(\w\) |please |okay,? |ok,? |alright,? |all right,? |from (?:here|there),? |to start,? |to begin,? |first,? |second,? |third,? |then,? |next,? |now,? |finally,? |lastly,? |this time,? |and |also,? |once \w+,? )*" + POLITE + "*(?:" + "|".join(sorted(set(IMPERATIVES))) + r")\b(?!-(?:ups?|downs?|outs?|offs?|ins?|throughs?|overs?|unders?|backs?)\b| ups\b)"),
    clause_before=late_pattern(r"\W*(?:when|as|once|while|whilst|after|before|if|with|from|on|in|for|at|without|to|during|rather than|instead of|this time|keeping|using|holding|starting|facing|lying|standing|sitting|seated|kneeling|leaning)\b[^,]{1,90},"),
    only_position=late_pattern(
        rf"\W*(?:{_IN_POSITION}(?: (?:down|flat|tall|upright|straight|erect|comfortably|sideways|facing|(?:on|in|at|with|against|behind|beside|in front of|near|next to|by|to|facing|over|holding|using)\b)[^,.;:<]*)?"
        r"|(?:with|resting|keeping|supporting|leaning|facing|using|holding) (?:your|the|a|an|both|one|on|onto|against|to|something|someone|forearms?|arms?|legs?|hands?)\b[^,.;:<]*"
        r"|(?:take )?hold (?:of |on(?:to| to)? |onto )?(?:to )?(?:the (?:edge|back|side|top|arms?|ends?) of )?(?:something|someone|(?:an?|the|your|some)(?: [\w-]+){0,2} (?:supports?|chairs?|rails?|worktop|counter|table|wall|bench|sink|frame|banister|ledge|surface|furniture|weights?|dumb-?bells?|bottles?|tins?|cans?|stick|broomstick|towel))\b(?:(?! and\b)[^,.;:<])*(?=\W*(?:$|[,.;:<]))"
        r"|(?:keep|rest) (?:a|one|both|your|the) (?:[\w-]+ )?hands?\b(?:(?! and\b)[^,.;:<])*(?=\W*(?:$|[,.;:<]))"
        r"|(?:place|put) (?:an?|one|your|the) (?:[\w-]+ )?(?:towel|pillow|cushion|ball|roll|rolled[ -]up towel|band|chair|book|block|strap)\b(?:(?! and\b)[^,.;:<])*(?=\W*(?:$|[,.;:<]))"
        r"|(?:loosen|take off|remove|make sure|ensure|check)\b[^,.;:<]*)\W*"
    ),
    in_position=late_pattern(
        rf"\W*{_IN_POSITION}[^,.;:<]{{0,70}}? (?:(?:and |then |slowly |gently )+(?=(?:{_MOVING})\b)|(?=(?:{_MOVING}) (?:your|the|both|one|a|an|each|up|down|and)\b))"
    ),
    not_imperative=late_pattern(
        r"^\W*(?:and |or )?(?:do|have|are|did|does|is) (?:you|your|yours|we|they|it)\b[^?]*\?\W*$|"
        rf"^\W*(?!you (?:can|may) either )(?!{_TOLD_TO}\b)(?!{CLASS} will |who can )(?:\w+ (?:is|are|was|were|helps?|can|will|has|have been|may|might|means|works|makes|does|strengthens|improves)\b|"
        r"(?:since|because|although|though|whereas)\b(?![^,]*, (?!here\b|there\b|[a-z]+ (?:is|are)\b)[a-z])|"
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
    as_before=late_pattern(
        rf"^\W*(?:(?:then|now|and|next|finally),? )*(?:(?:{_SAME} (?:as|like)|(?:exactly |just )?(?:as|like)|repeat(?={_ITS_NUMBER}\d+>,? (?:{_BUT})\b))(?: (?:for|in|with))?(?:{_ITS_NUMBER}(?P<number>\d+)>| the (?P<first>first)\b| (?:the )?(?P<elsewhere>workout|day|week|session)\b)"
        rf"|(?:{_SAME} (?:as|like)|(?:exactly |just )?(?:as|like)) (?:for |in )?(?:above|before|the (?:(?:one|exercise) (?:above|before)|last|previous|one|exercise)|exercise)\b"
        rf"|{_SAME} (?:as|like) (?:for |in |with )?(?:the )?(?P<named>\b)|(?:the )?same again\b|{_SAME}(?=,? (?:{_BUT})\b|\W*$|[,.;:(] | [–—-] ))"
    ),
    done_otherwise=late_pattern(
        r"\W+(?!.*(?:<|\b(?:other|opposite|left|right|second|reverse|directions?|ways?|sides?)\b))(?!(?:again|each|every|all|both|and|then|until|(?:for|with|on|in) (?:each|every|all|both))\b)[a-z]"
    ),
    counted_first=late_pattern(r"^\W*<n\d+> (?:slow |slowly |quick |quickly |small |big |gentle )*(?:(?:in|on|with|to|per|each|at|from|towards?)\b(?! <)|times\b|forwards?\b|backwards?\b|back\b|up\b|down\b)"),
    cycle_again=late_pattern(r"^\W*(?:now |then )?(?:repeat|do) (?:the|this|that|these) (?:(?:whole|entire|full|complete|same) )?(?:[\w-]+ )?(?:cycle|sequence|process|procedure|movement|motion|steps)\b"),
    exercise_again=late_pattern(r"^\W*(?:then |now |and )*(?:repeat|do) (?:the|this) (?:(?:whole|entire|full|complete) )?(?:exercise|procedure|movement|motion)\b(?![^.;]*\b(?:other|opposite|left|right)\b)"),
    turns_fast=late_pattern(r"^\W*(?:(?:and |as |go |move |switch |swap |alternate |do (?:it|this|that) )*(?:fast|quick(?:ly)?|rapid(?:ly)?|swiftly)(?: as (?:you can|possible))?|(?:keep|continue|go on) (?:switching|alternating|swapping|changing)(?: (?:legs|arms|sides|feet|knees|hands))?(?: (?:fast|quickly))?)\W*$"),
    may_change=late_pattern(r"^\W*(?:(?:the )?(?:things|settings|options|parameters|values|what) )?(?:(?:that|which) )?you (?:can|could|may|might) (?:also |always |freely |easily )?(?:change|adjust|vary|modify|tweak|alter|customi[sz]e|personali[sz]e)\b[^.<]{0,40}\W*$"),
    builds_behind=late_pattern(
        r"(?<=\w)[,;]? (?:and|then|but)(?: then)?(?: you can| you may)?(?: (?:gradually|slowly|steadily|over time|later))*,? (?:build(?:ing)?|work(?:ing)?|increas(?:e|ing)|progress(?:ing)?)"
        r"(?: (?:it|this|the number))?(?: (?:gradually|slowly|steadily))?(?: up)?(?: (?:gradually|slowly|steadily))? to <n\d+>(?: (?:times|reps|repetitions))?(?: (?:over|as|when|if|in)\b[^.;<>]*)?(?=\W*$)"
    ),
    in_all=late_pattern(r"[,;]? ?[(\[]?(?:\b(?:for|making|in|which (?:is|makes|takes)|this (?:is|makes|takes)) )?(?:a |about |your |approximately )*\btotal\b(?: \w+){0,3}? (?:of|is|will be|=)? ?(?:about |around |roughly |approximately )*<t\d+>[)\]]?\W*$|[,;]? ?[(\[]?(?:\b(?:for|making|about|around|roughly|approximately|that is|that's) |[~=≈] ?)*<t\d+> (?:in (?:all|total)|total|altogether|overall)[)\]]?\W*$"),
    polite=late_pattern(rf"\W*(?:(?:and|then|now|next|so),? )*{POLITE}+(?=[a-z])"),
    polite_before_verb=late_pattern(  # what will be done may be that of another day, and what to try is often advice
        rf"\W*(?:(?:and|then|now|next|so),? )*(?P<polite>(?:(?!(?:(?:you|we)(?:'ll|'re| will| are)|try|aim)\b){POLITE})+)"
        rf"(?=(?:{'|'.join(sorted({*IMPERATIVES} - {'have', 'feel'}))})\b(?! not\b))"
    ),
    begins_next=late_pattern(
        rf"^\W*(?:(?:and |so,? |ok,? |okay,? |alright,? |all right,? |well,? |now,? |then |for |to |up )*(?:{WHEN_ALL_IS_DONE}|before (?:you |we )?(?:begin|start)(?:ning|ing)?(?: (?:the|this|your) [a-z]+)?(?=,)|move on to(?! the next)|(?:the |my |our |his |her |your )?(?:first|second|third|fourth|fifth|sixth|"
        r"seventh|eighth|ninth|tenth|next|last|final)(?! (?:part|half) of (?:the|this|that) (?:exercise|movement|stretch)\b)(?! (?:(?:couple|few|several|two|three|\d+|<[a-z]\d+>)(?: of)? )?(?:years?|months?|weeks?|days?|nights?|evenings?|mornings?|hours?|time|summer|winter|spring|autumn|class|session|visit|post|article|newsletter|column|issue)\b)(?:ly)?(?: of all| up| but not least)?|finally|then|next|now|on to|we'll (?:start|begin|finish)(?: with)?|(?:we'll|let's|let us) (?:loosen|move on to|go on to|turn to|work on|(?:do|try)(?! (?:it|this|that|them|these|those|so|some|all|both|another|about|at least|the (?:same|other|whole|first|last)|a (?:few|couple|total|set|round)|(?:\w+ )?(?:more|again))\b| ?<| \d))|now(?= for (?:the|a|an|some|our|your) )|this one(?:'s| is) (?:for|called)|"
        r"(?:go on|continue|carry on|move on|proceed|follow(?: (?:it|this|that))? up)(?= with (?:the|an?|some|my|our|your)\b(?! (?:other|same|next)\b))|lovely|right(?=,| (?:then|so|now|we|we're|here|our|let|next)\b)|good(?! mornings?\b)|okay|start(?:ing)?|begin(?:ning)?|we (?:start|begin|finish|end)|"
        r"(?:bring|draw|move|take|shift|turn) (?:your |the )?(?:attention|awareness|focus|mind) (?:in)?to|finish(?:ing)?|to (?:start|begin|finish|end)|after that|number (?:one|two|three|four|five|six|<\w+>)|another one)\b"
        r"(?:,? (?:exercise|one|thing|move|movement|stretch|drill|up|of all|off|with|by|comes?|is|was|are|were|he|she|we|i|they|calls?|called|do|"
        r"does|did|have|got|there'?s|we'?ve got|we'?ve|we'?re|you'?ve got|going|moving|doing|have got|here|for me|on the list|in line|position|just|try|it's|go|into|in|on|to|for|the big one|now|then))*(?:,| the| a| an| some| my| our| your|:)*)\s+"
    ),
    remark=late_pattern(r"^\W*(?:(?:have|enjoy) (?:a (?:good|nice|great|lovely|safe|pleasant|wonderful|happy)|the rest of|your (?:day|evening|weekend|week|flight|trip|journey|run|ride|holiday))|good luck|well done|see you|take care(?! (?:to|not|that)\b)|congratulations|pay attention|stop (?=if\b|when|at once|immediately|exercising|as soon|before|doing (?:it|this|the|any))|(?:speak|talk) to (?=your|a|the)|(?:ask|contact|consult|see|tell|call|ring) (?=(?:your|a|the) (?:doctor|gp|physio|therapist|nurse|surgeon|midwife|consultant|team|clinic|ward|hospital)|us\b)|don't|do not|never|always|make sure|remember|focus on|avoid|tip(?! (?:your|the|both|one|over|to|forwards?|backwards?|back)\b)|note|ensure|be careful|be sure|try not)\b"),
    speaks=late_pattern(
        r"\W*(?:(?:so|and|now|ok|okay|right|but|yes|well),? )*(?:here(?:['’]s| is| are)\b|(?:we|you|they)(?:['’](?:ve|re|ll|d))? [a-z]+"
        r"|i(?:['’](?:ve|m|ll|d))? (?:am|was|have|had|do|did|know|like|love|used|think|thought|found|find|always|often|never|usually|recommend|suggest|call|also)\b)"
    ),
    no_name=late_pattern(
        r"^\W*(?:ok|okay|alright|hello|hi|welcome|add|increase|decrease|maintain|focus|build|establish|avoid|don't|do not|never|always|make sure|ensure|remember|be|aim|try|"
        r"use|wear|drink|eat|sleep|listen|consult|start|progress|improve\w*|reduc\w+|strengthen\w*|after|before|during|when|if|no|not|"
        r"better|less|more|your|you|it(?![ -]bands?\b)|this|these|that)\b"
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
        r"knees|(?:leg|legged) (?:stand|stance|balance)|headstand|handstand|(?:stand|get|chin|muscle)[ -]?ups|burpees?|running|jogging|walking|cycling|rowing|swimming|skipping|jump rope|jumping|hopping|sprints?|step-?ups?|(?<!times )(?<!twice )(?<!once )throughs?|step[ -]?overs?|wall[ -]?sits?|sit[ -]to[ -]stands?|heel-?raises?|leg-?raises?|pushes|pulls?|reach(?:es)?|bends?|glides?|pendulums?|angels?|"
        r"(?:push|press|pull|sit|step|roll|curl|toe|heel|v) ups|(?:v-?|press-)ups?|superm[ae]ns?|windmills?|inch ?worms?|(?:bear|crab|spider(?:man)?|leopard|alligator) (?:crawl|walk)|crawls|"
        r"(?:bench|overhead|military|shoulder|push|arnold|leg|chest|incline|decline|floor|wall|pallof|strict|devil|dumbbell|barbell|kettlebell|triceps?|landmine|tongue) press|"
        r"(?:skull|nose) ?crushers?|kick ?backs|pull ?(?:downs?|overs?|aparts?)|push ?downs?|roll ?outs?|ab wheel|pec deck|cable crossovers?|fl(?:yes|ys)|(?:chest|reverse|delt|dumbbell|cable|incline|pec) fl(?:y|ies)|"
        r"wood ?chop(?:s|pers?)?|slams|sled push|tire flips?|battle ropes?|double[ -]unders?|toes[ -]to[ -]bar|wall ?balls|man ?makers?|rdls?|good mornings|fire hydrants?|strikes|punches|jabs|uppercuts|sprawls?|roundhouses?|break ?falls?|scissors|bicycles|skaters|wipers|"
        r"(?:l|v)-sits?|hollow (?:rock|body)|hip hinges?|(?:ab|ad)duction|(?:re|pro)traction|(?:e|in)version|(?:dorsi|plantar)flexion|pronation|supination|(?:ankle|foot) (?:pumps?|alphabet)|(?:finger|toe|hand) (?:spread|splay|clench)(?:s|es)?|scrunch(?:es)?|clench(?:es)|"
        r"(?:toe|thumb|shoulder|heel|knee|finger) touch(?:es)?|pick-ups|short[ -]foot|toe yoga|head (?:turns?|nods?)|neck (?:turns?|nods?)|(?:heel|hip|step|knee)[ -](?:drops?|downs?)|" + MUSCLES_SET + r" sets?|arc quads?|"
        r"(?:knee|leg)[ -](?:hugs?|to[ -]chest)|open books?|book openings?|(?:march|jog|run|walk) (?:in place|on the spot)|(?:seated|high) march|(?:stair|rope|tree|wall|hill|ladder|pole|finger) climbs?|hip hikes?|(?:side|back)[ -](?:steps|shuffles?)|grapevines?|carioca|shuttle runs?|fartlek|"
        r"kegels?|(?:lip|tongue) trills?|tongue twisters?|palming|figure[ -](?:eights?|8s?|fours?|4s?)|pelvic clock|body scan|flossing|gaze stabili[sz]ation|foam roll(?:ing)?|happy baby|bound angle|sun salutations?|thread(?:ing)? the needle|legs up the wall|"
        r"shoulder[ -]?stand|half moon|[a-z]{3,}asana|pranayama|chair stands?|wall leans?|shadow ?boxing|jab[ -]cross|pli[eé]s?|relev[eé]s?|tendus?|battements?|jaw (?:opening|jut)s?|(?:jaw|neck|shoulder|hip|back|chest|calf|foot|hand|wrist|forearm|psoas|trap|pec|lat|glute) releases?|cheek (?:puff|lift)s?|"
        r"humming|hums|sirens?|lip (?:buzz(?:es|ing)?|bubbles?|puckers?)|vowel sounds?|long tones?|yawn(?:s|ing)?|straw phonation|blinks|(?:eye |slow |fast |full |conscious )blinking|saccades?|smooth pursuits?|"
        r"(?:focus|gaze)[ -](?:shift|change)s?|near[ -](?:and |to |& )?far(?: focus(?:ing)?)?|(?:finger|thumb) (?:fans?|lifts?|flicks?|opposition)|pinch(?:es)?|fist (?:clenche?s?|squeezes?)|fish face|goldfish|toe (?:splays?|spreads?|wiggles?|points?)|doming)\b"
    ),
    posture=late_pattern(
        r"\b(?:in(?: ?to)?|for|a|an|the|some|on|practi[sc]e|do) (?:(?:a|an|the|some|your|modified|full|simple|slow|light) )*(?P<name>(?:(?!(?:a|an|the|your|this|that|same|each|of|and|it|original|starting|initial|previous|beginning)\b)[a-z'-]+ ){0,2}?"
        r"(?:(?!(?:a|an|the|your|this|that|same|each|full|whole|next|final|opposite|original|starting|initial|previous|beginning)\b)[a-z'-]+ (?:pose|posture|asana)|warrior|triangle|cobra|pigeon|cat(?:[ /-]| and )cows?|cat(?:[ /-]| and )camels?|child's pose|savasana|(?:side|bound) angle|"
        r"planks?|bridges?|squats?|lunges?|press-?ups|push-?ups|pull-?ups|sit-?ups|crunches|deadlifts?|swings|snatch(?:es)?|cleans?|get-?ups?|windmills?|burpees|step-?ups|"
        r"jumping jacks|(?:forward|seated|standing) fold|bird-?dogs?|dead ?bugs?|clamshells?|wall[ -]?sits?))\b"
    ),
    whole_name=late_pattern(
        r"\W*(?:the |a )?(?:press(?:e(?=s))?|push(?:e(?=s))?|march(?:e(?=s))?|run|jog|bike|swim|spin|elliptical|treadmill|sphinx|locust|swan|seal|camel|eagle|butterfly|dolphin|plough|plow|lizard|frog|crow|crane|boat|bow|wheel|lotus|fish|lion|crescent|gorilla|starfish|"
        rf"saw|teaser|mermaid|hundred|clock|{RIGHT_ANGLES}|scorpion|spiderman|superhero|corkscrew|rainbow|(?:up|down)ward facing dog|warrior (?:one|two|three|i+|\d)|sit to stand|stand to sit|rocking horse|rag doll|forward fold)s?\W*"
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
    narrates=late_pattern(
        r"^\W*(?:(?:and|so|now|then|next|just|gently|slowly|simply|perhaps|maybe|again|as best you can|when you(?:['’]re| are) ready|with (?:the|your|each) (?:next )?\w+),? )*"
        r"(?:you (?:can|may|might|could) (?:\w+ )?)?"
        r"(?:(?:notic|feel|sens|becom|observ|tun|bring|let|allow|mov|breath|inhal|exhal|soften|relax|releas|rest|return|follow|invit|imagin|pictur|visuali[sz]|see|listen|shift|direct|settl|sink|ground|lift|clos|plac|start|tak|giv|hav|be|repeat|send|offer|extend)(?:t?ing)\b"
        r"|(?:notice|feel|sense|become aware|observe|tune in|bring (?:to mind|your|the|awareness|attention|a)|call to mind|let (?:go|your|the|it|yourself)|allow|breathe|inhale|exhale|soften|relax|release|imagine|picture|visuali[sz]e|listen|shift your|direct your|turn your attention|focus|think of|say (?:silently|to yourself)|see (?:this|yourself|them|if)|be aware|(?:silently )?repeat (?:to yourself|these|silently)|send|offer|extend)\b"
        r"|may (?:i|you|we|they|he|she|all)\b)"
    ),
    guides=late_pattern(
        r"\b(?:hold|relax(?:ing)?|releas(?:e|ing)|let(?:ting)? (?:it|them|that|your|the|all|go)\b|breath(?:e|ing)|inhal(?:e|ing)|exhal(?:e|ing)|notic(?:e|ing)|feel(?:ing)?|soften(?:ing)?|rest)\b"
    ),
    same_movement=late_pattern(rf"\b(?:repeat|(?:do|perform|complete|go through) (?:all of )?(?:this|it|that|these|those|them|the following|the same)(?! <[nx]\d+> (?!times))|{HOLD}|stay|relax|release|return|rest(?! (?:your|the|both|one|a)\b[^.;:<]{{0,50}} (?:on|against|over|upon|in|under)\b))\b"),
    follows=late_pattern(
        rf"^\W*(?!{_NAME_LIKE})"
        r"(?:then|now|next|again|at (?:the )?same time|finally|after|when|while(?! (?:lying|sitting|standing|seated|kneeling|leaning|you (?:lie|sit|stand|are))\b)|repeat|return|(?:do |try |practi[sc]e )(?:the )?(?:very |exact |exactly the )?same|(?:very |exact )?same (?:thing|exercise)|continue|rest\b(?! (?:your|the|both|one)\b[^.;:<]{0,50} (?:on|against|over|upon|in|under)\b)|(?:aim|go|shoot|strive) for (?:about |a total of )?<|release|hold (?:it|this|that|the position|for|<)|"
        r"this time|and\b|stay|keep|slowly (?:return|lower|release)|lower|relax|breathe|switch|change(?! from)|cycle|(?:first|second|third|fourth|fifth|final|last|next) (?:cycle|round|set|time)\b|"
        r"do (?:this|that|these) (?:for|<|again|until|with|slowly|quickly|gently)|(?:start|begin|do|take|make|go (?:on|in)to|(?:finish|end|continue|go on) with) (?:an?|the|your) (?:next|second|third|fourth|fifth|last|final|new|further) (?:round|cycle|set)\b|"
        r"(?:the )?(?:second|third|fourth|fifth|other|final|last|next) (?:part|half) of (?:the|this|that) (?:exercise|movement|stretch))\b|\b(?:it(?![ -]bands?\b)|them|the same)\b"
    ),
    describes_time=late_pattern(
        r"\b(?:each|every|all)(?: one)?(?: of (?:them|these|those|the [a-z]+))?(?: [a-z]+){0,2} (?:lasts?|takes?|is|are|(?:should|will|must) (?:last|take|be))(?: held)?"
        r"(?: (?:for|about|around|roughly|only|just|exactly))* <t\d+>(?: (?:long|each|in length))?\W*$"
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
        rf"(?:(?:(?:the|my|our|your|his|her|their|an?) (?:very )?)?(?P<place>(?:{ORDINALS}|another|(?:one )?other|one more)(?: one)? (?:of (?:them|(?:these|those|the|my|our)(?: [a-z-]+){{1,2}})|(?:(?!{ORDINALS}|is\b|are\b|was\b|part\b|half\b|of\b)[a-z'-]+ ){{0,3}}?{_PRESENTED})|{_PRESENTED} (?:after|following) (?:that|this|it))(?: (?:in|of|on) (?:the|this|our|my|today's) [a-z]+)?"
        rf"|(?:(?:exercise|stretch|pose) )?(?P<counted>number (?:{UNITS.replace(' ', '|')}|\d{{1,2}})))"
        r"(?: ?\((?:an? |the )?(?P<aside>[^()\n]{3,50})\))?(?:,? (?:that|which|i|we|you|he|she)(?:'m|'re|'ll|'ve|'d)? [^.;:]{2,50}?,?)?"
        r"(?:(?P<be> (?:is|are|was)\b|'s\b)|[:.,–—?]| -|(?: (?:needs?|takes?|will|would|can|could|should|may|might|has|involves?|targets?|works?|helps?|uses?|requires?|goes|opens?|consists?|comes|starts|begins|looks|stretches|strengthens)\b))"
        r"(?:(?: (?:going to be|gonna be|be|also|simply|just|actually|what (?:i|we) call|called|known as|named|doing))*(?P<article> (?:an?|the|my|our|your|some))? (?P<name>[a-z][\w'’-]*(?: (?!(?:which|that|where|with|for|to(?! stand)|in|on(?! the spot)|because|as|while|and then|if|but|so)\b)[\w'’-]+){0,5})(?=\W*$|[.,!:;(–—]| (?:which|that|where|with|for|to|in|on|because|as|while|and then|if|but|so)\b))?"
    ),
    names_for=late_pattern(
        r"\W*(?:(?:the|an?|next|then|and|also),? )*(?P<name>[a-z][a-z'-]*(?: [a-z][a-z'-]*){0,4}?)(?: ?\([^()]*\))?"
        r"(?:,? (?:(?:is|are) )?(?:mainly |also |especially )?(?:(?:good|great|excellent|ideal|perfect|best|meant|wonderful) )?for (?:the |your |a |both )?(?=[a-z])"
        r"|(?: (?:will|can|should|also|really|mainly|helps?(?: to)?))* (?:strengthens?|works?|targets?|tones?(?: up)?|loosens?|opens?|trains?|builds?(?: up)?|firms?|slims?|flattens?|reduces?|limbers?(?: up)?) )"
    ),
    no_presented_name=late_pattern(r"(?:most|least|same|more|less|very|only|first|last|next|key|way|good|great|easy|hard|one|it(?![ -]bands?\b)|this|for|to|in|\w+est|better|harder|easier|longer|favou?rite)\b"),
    next_part=late_pattern(r"^\W*(?:and |then |now )?(?:the )?(?:second|third|fourth|other|final|last|next) (?:part|half)(?: of (?:the|this|that) (?:exercise|movement|stretch))?(?: (?:is|goes|of)\b|\W|$)"),
    may_start_anew=late_pattern(
        r"^\W*(?:keep(?! (?:going|on|breathing|holding|it|this|that|them|repeating|moving)\b)|lower|relax|breathe|while)\b"
        r"(?!.*\b(?:it|them|the same|repeat|(?:once|over) again|switch|change|swap|you are there|this position)\b)"
    ),
    goes_on_for_sure=late_pattern(
        rf"^\W*(?!{_NAME_LIKE})"
        r"(?:then|now|next|again|finally|repeat|rest|switch|swap|change (?:sides|legs|arms|hands|feet)|(?:do |try )?(?:the )?(?:very |exact )?same|this time|and|"
        r"(?:first|second|third|fourth|fifth|final|last|next) (?:cycle|round|set|time))\b"
    ),
    goes_on_again=late_pattern(
        rf"^\W*(?!{_NAME_LIKE})"
        r"(?:(?:and|then|now|next|finally),? )*(?:again|repeat|rest(?! (?:your|the|both|one)\b)|switch|swap|change (?:sides|legs|arms|hands|feet)|(?:do |try )?(?:the )?(?:very |exact )?same\b(?! (?:\w+ )?position)|"
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
    bodily=late_pattern(rf"\b(?:{'|'.join(sorted({*IMPERATIVES} - {*ADVISING} | {*BODY}))}|{LIMBS})\b(?! (?:out |off )?(?:of )?(?:to|on) (?:your|the|a) (?:doctor|gp|physio\w*|instructor|coach))"),
    moving_verb=late_pattern(rf"\b(?:{_MOVING})\b"),
    part_of_body=late_pattern(rf"\b(?:{'|'.join(sorted({*BODY} - {'floor', 'mat', 'fours', 'stance', 'core', 'bottom', 'sole'}))}|{LIMBS})\b"),
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
        (late_pattern(r"\b(?:equipment|needs?|requirements?|materials?|resources|supplies)\b"), Role.HAVE_READY),
        (late_pattern(r"^\W*(?:\w+ )?frequency\b"), Role.FREQUENCY),
        (late_pattern(r"\b(?:start(?:ing)?|position|setup|set-up|set up)\b"), Role.SET_UP),
    ),
)  # fmt: skip
