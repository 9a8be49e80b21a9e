"""English: what a dose is for, and in which case it holds."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.understand.lexicon.english_words import BODY, HOLD, LIMBS
from guide.understand.lexicon.scopes import Cases, Scopes

_BETTER: Final = (
    r"(?:(?:eas|strong|bett|fitt|great)(?:y|ier|er)\b|strong\b|confident|pain-free|no longer|swell\w*|swollen|heal\w*|recover\w*|cleared|used to|accustomed|"
    r"familiar|master\w*|learn(?:t|ed|s|ing)?\b|improv\w*|progress\w*|built|gain\w*|regain\w*|comfortable (?:with|doing|at|enough))"
)
"""What somebody becomes over days and not within a movement."""
_DONE_FOR: Final = r"(?:done|performed|practi[sc]ed|repeated) (?:for|in) <[tn]\d+>[^.;:<>]{0,40}, (?:this|it|these|they|the (?:exercise|movement|stretch)(?:es|s)?)\b"
"""Begins what somebody may do who wants what is told behind it: "done for 5 minutes, this warms you up"."""
_NOT_YET: Final = (
    rf"(?:{_BETTER}|able\b|cannot|can(?:'t)?\b|pain\w*|hurts?|sore|aches?|practi[cs]\w*|manage\w*|weeks?|months?|days?|tired|fatigued|more|"
    r"exercises?|workouts?|routine|doing|too|injur\w*|numb|dizzy|allows?|ill\b|stiff)"
)
"""The same, and what may befall a body."""
_ARRIVED: Final = (
    r"(?:(?:you(?:'re| are| both are)|you|he is|she is|i am|i'm|we are|we're|they are) (?:(?:now|both|all|fully|firmly|well|safely|nicely|comfortably) )*)?"
    r"(?:there|finished|done|completed?|ready(?=,| (?:repeat|do|switch|change|hold|start|begin)\b)|comfortable(?=,? (?:hold|stay|remain|keep|breathe|close|let|relax|start|begin)\b)|steady|stable|balanced|settled|set|still|upright|warm|standing|sitting|seated|lying|kneeling|"
    r"down|up|in (?:position|place|line|balance|this|that|the|your|a|an)\b|at (?:the|your|that|this|its|full)\b|on (?:the|your|all|one|both)\b)"
    r"|you(?:'ve| have)? (?:reach(?:ed)?|get(?: back)? to|got (?:there|to|into)|get (?:there|into)|c[ao]me (?:to|up|down|back)|find|found|arrived?|feel (?:(?:[\w-]+ ){0,4}?(?:stretch|pull|tension|tightness|resistance|burn|squeeze|contraction|working|muscles?\b[^,]*)|steady|stable|balanced|settled|it\b|them)|"
    r"finished|completed|done(?! <)|felt|lifted|raised|lowered|straightened|bent|turned|leaned|pulled|pushed|stretched|touched|gone|lean as|go as|sunk|drawn|brought|put|placed|taken|stand|sit|lie|bring|lower|lift|raise|touch)\b"
    r"|(?:it|that|this)(?:'s| is)? (?:done|finished|complete)\b|it(?:'s| is)? (?:up|down|there|straight|in the air|touches|reaches)\b|they(?:'re| are)? (?:up|down|there|straight|overhead|touch|reach|in the air|level)\b"
)
"""Where somebody has come to in a movement."""
_KIND: Final = r"(?P<kind>stretch|plank|pose|posture|asana|hold|twist|lift)(?:e?s)?\b"
_DO: Final = r"\b(?:repeat|do|perform|complete|(?:go|run|work) (?:through|over))\b"
"""To do something; of several of these in a clause the last one before what is done counts."""
_LETS: Final = r"(?:(?:so|ok|okay|well|now|then|and|first),? )*(?:(?:let's|let us|we|we'll|we will|we're going to|you'll|you will|i want you to|i'd like you to) )?"
"""How a teacher leads over to what all do now."""

SCOPES: Final = Scopes(
    at_last=late_pattern(
        r"(?:^\W*|[;,.:–—(] |\band |\bthen )(?:(?:and|then|but|now|only|for|as) )*(?:(?P<after>after|following|at the end of|(?:once|when|as soon as) you(?:'ve| have)? (?:done|finish(?:ed)?|completed?|are done with)|finish(?:ing)?(?: off)?)|on|in|during|for|with|at) (?:only )?(?:the |your )?(?:very )?(?:last|final) (?:\w+ )?(?:set|round|circuit|lap)\b(?! of\b)|^\W*(?:the |your )?(?:last|final) (?:set|round)(?=[:,–—-])|"
        r"\b(?:(?P<after_it>after)|on|in|during|at the end of) (?:only )?(?:the |your )?(?:very )?(?P<told>last|final) (?:set|round|circuit|lap)(?: only)?(?=\W*$|[.;)])"
    ),
    of_first_sets=late_pattern(r"\b(?:first|opening|initial) (?:\w+|<n\d+>) (?:\w+ )?(?:sets|rounds)\b"),
    one_round=late_pattern(
        r"\b(?:that|this|it|which|all this|the above)(?:'s| is| was| makes| counts as| completes| concludes| finishes| ends| makes up|,? together, is) "
        r"(?:(?:one|a|1|<[nx]\d+>) (?:complete |full |whole )?(?:round|circuit|lap|cycle|(?P<rep>rep(?:etition)?)|super-?set|tri-?set|(?P<own>go|set))|round (?:one|<[nx]\d+>))(?!\w)"
        r"|^\W*(?:completing|finishing|doing|going through|one time through|once through|all)\b[^.;:<>]{0,40} (?:is|are|makes?|equals?|counts? as|=) (?:one|1|<[nx]\d+>) (?:complete |full )?(?:round|circuit|set)\b"
    ),
    all_together=late_pattern(
        r"\b(?:(?:do|doing|practi[sc]e|practi[sc]ing|perform|repeat|go through|run through|give|devote|spend|on|to|for|of) (?:all |both )?(?:of )?(?:these|those|them|everything|it all|all of it)"
        r"|^\W*(?:all (?:of )?)?(?:these|those|they)"
        r"|(?:the |this |these |those |all |your |whole |entire |above |full )+(?:exercises|movements|stretches|drills|poses|postures|lot|routine|sequence|set|series|programme|program|session|practice|circuit|whole thing))\b"
        r"(?![^.;]*\b(?:each|every one|apiece|per (?:exercise|move|movement|stretch|pose))\b(?! (?:day|morning|evening|night|week|other)))"
    ),
    whole_routine=late_pattern(
        r"^\W*(?:(?:please|always|and|then|you should|try to) )*(?:hold|stay in|keep|remain in) (?:each|every) (?:of the )?positions?\b|\bdo everything\b|\b(?:on|for|of|after|with) everything\b(?! else)|\beverywhere\b(?=\W*$)|\beverything (?:is|should be|must be|gets|has to be|will be) (?:done|performed|repeated|practi[sc]ed|held)\b|\b(?:each|every|all(?: of)?(?: the| these| of these)?|both) (?:(?:of )?(?:the |these |following |above )*)?(?:(?:(?:stretch|strengthen|breath|balanc|mobili[sz])(?:ing|e)?|strength|core|yoga|(?:warm|cool)(?:ing)?[ -]?(?:up|down)) (?=(?:exercise|drill|move|pose|posture|technique)s?\b))?(?:exercises?|stations?|stretch(?:es)?|stretch(?:ing)? positions?|moves?|movements?|motions?|poses?|animals?|activit(?:y|ies)|games?|challenges?|machines?|postures?|asanas?|drills?|rites?|brocades?|forms?|shapes?|techniques?|kriyas?|mudras?|muscles?(?: groups?)?|groups? of muscles|body parts?|parts? of (?:the|your) body|regions?|areas?(?! of)|squeezes?|contractions?|one)\b|"
        r"\b(?:tens(?:e|ing)|tighten(?:ing)?|contract(?:ing)?|squeez(?:e|ing)) (?:an?|one|some|different|the|various) (?:muscle groups?|groups? of muscles|parts? of (?:the|your) body|body parts?)(?= (?:for|in turn|at a time)\b| <)\b|"
        r"\b(?:say|sing|hum|read|speak|recite|pronounce|repeat|practi[sc]e) (?:each|every) (?:one|phrase|(?:tongue[ -])?twist(?:er)?|sound|word|sentence|line|vowel|syllable)\b(?:\W+\w+){0,2}?\W+<n\d+>|"
        r"\b(?:each|every one|all) of (?:the following|those below|what follows)\b|"
        r"\b(?:exercises|stations|stretches|moves|movements|motions|poses|postures|asanas|drills|positions|muscles|muscle groups?|groups? of muscles|body parts|areas|parts|them|below|following|after the other|after another|in turn)\b[^;<>]{0,90}?"
        r"\b(?:hold|do|stay|remain|keep|spend|tense|tens|tighten|relax|perform|repeat|tak|work|releas|squeez|contract)(?:ing|e|s)?(?: in| with| on)? each(?: one)?(?= (?:for|in)\b| <)|"
        r"<n\d+> (?:[\w-]+ ){0,2}?(?:exercises|moves|movements|stations|stretches|poses|drills)\b,? (?:each|all)(?: of (?:which|them))?(?: (?:is|are|done|performed|lasting|held|you do))* (?:for )?<[tn]|<n\d+> (?:[\w-]+ ){0,2}?(?:exercises|moves|movements|stations|stretches|poses|drills)\b, <t\d+> each\b|"
        r"^\W*(?:do|perform|hold) (?:the )?exercises for <t|\bbetween (?:each |every |all |the )*(?:exercises?|stretches|moves|movements|poses)\b|"
        rf"\b(?:(?:do|perform|repeat|complete|practi[sc]e) (?:these|those|the) (?:following |above |below )?(?:exercises|stretches|moves|movements|poses|drills)"
        rf"|(?:exercises|stretches|moves|movements|poses|drills) (?:(?:should|must|can|may|are to|need to|have to)(?: all| always)? be|are) (?:done|performed|repeated|practi[sc]ed|completed))"
        rf"\b[^.;:<>]{{0,30}} (?:on|with|for|to|using) (?:both|each|every|either)(?: of)?(?: your)? (?:sides?|{LIMBS})\b(?! of)|"
        r"\b(?:each|every) (?:one )?(?:of (?:these|the|them))\b|<[tn]\d+> (?:reps? |repetitions? |times )?per (?:exercise|stretch|pose|posture|station)\b|"
        r"\b(?:hold|aim)(?:ing|s)?\b[^.;<>]{0,60}<t\d+> per (?:move|movement)\b|"
        r"\b(?:these|those|the following) (?:exercises|stretches|movements|moves|poses|drills)\b[^.;:<>]{0,40}<[nt]\d+>(?: (?:times|reps|repetitions))? each\b(?! [a-z])|"
        r"^\W*(?:(?:please|and|then|now|you should|try to|aim to) )*(?:do|perform|complete|aim for|start with|try|repeat) (?:about |at least |up to )*<n\d+> (?:reps|repetitions|sets? of <n\d+>(?: (?:reps|repetitions|times))?) (?:of|for|on|with) (?:all (?:of )?)?(?:these|those|the following|the above) (?:exercises|stretches|movements|moves|poses|drills)\b|"
        r"^\W*(?:exercises?\W+)?(?:repeat|do|perform|hold|complete) each (?:for )?<[tn]\d+>|"
        r"\bunless (?:it is )?(?:otherwise )?(?:stated|told|noted|specified|indicated|the (?:card|sheet|text) says)\b|\bunless otherwise\b|\bunless you are told\b"
    ),
    part_of_all=late_pattern(
        r"\b(?:the (?:first|last) (?:one|two|three|four|five|six|<[nx]\d+>|exercise|stretch|few)\b|the (?:others?|remaining|rest of (?:the|them))\b|except\b|apart from\b|other than\b|"
        r"(?<!each )(?<!every )(?:exercises?|stretch(?:es)?|moves?|nos?\.?|numbers?) <x\d+>|for the (?!exercises|moves|poses)\w+s(?=[:,])|for the (?:[\w-]+ ){0,2}?(?:finisher|warm[ -]?up|cool[ -]?down|burn-?out)\b|(?:exercises|moves|lifts) (?:with|using) (?:the |a |your )?(?:bands?|weights?|dumbbells?|kettlebells?|ball|chair|bar|barbell)\b)"
    ),
    each_below=late_pattern(r"(?m:^)(?=.*<[nt]\d+>).*\b(?:each|every) (?:position|sound|face|action|shape|expression|task|letter|step)\b|<n\d+> (?:times|reps|repetitions) (?:of|for) each\b"),
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
        r"\W*(?:[^.;:]{0,60}\b(?:rest|break|breather|breath|recover|water|pause|minutes?|seconds?)\b[^.;:]{0,30}?(?:,|\band\b|\bthen\b) ?)?"
        r"(?:then |now |and )*(?:repeat|redo|do|perform|complete|go back (?:to|over|through)|go through|return to)(?: (?:both|all of))?"
        r"(?P<numbers> ?(?:(?:exercises?|moves?|movements?|stretches|steps?|numbers?|nos?\.?|items?|stations?) )*#?(?P<first>\d{1,2})(?: ?(?:,|&|\+|and) ?#?\d{1,2})*?"
        r" ?(?:,|&|\+|and|,? and|-|–|—|to|through) ?#?(?P<last>\d{1,2}))(?!\d|[.:]\d|-\d)"
        r"(?=\W*$|[,;:]? ?\(?(?:again|another|for|once|twice|thrice|[x×]|two|three|four|five|six|seven|eight|nine|ten|\d{1,2} (?:more |further )?(?:times?|rounds?|sets?)|\d{1,2} ?[x×]|a (?:second|third|further) time|after|with)\b)"
    ),
    group_words=late_pattern(
        r"\b(?:alternate|superset|pair|switch|swap|go back and forth)\b(?: back and forth)?(?: between| with| of)?(?: of)? (?:(?:the|these|those) (?:<n\d+>|(?:<n\d+> )?(?:exercises|moves|movements|stretches|poses))|these|those|both|them|all|(?P<letter>[a-h])(?:<x\d+>)?(?: and | with | ?& ?| then )[a-h])(?![\w<]| (?!for\b|until\b|in\b|as\b|and\b|with\b|<)\w)|"
        rf"{_DO}(?:(?!{_DO})[^.;])*"
        r"\b(?:both (?:exercises|processes|movements|of (?:these|them))|circuits?|(?:both|(?:the|these|those) <n\d+>)(?: (?:exercises|moves|movements))? (?:as|in) an? (?:super-?set|circuit|pair)|all (?:the |of the |these |of these )?(?:exercises|moves|above)|(?:the|these|all) <[nx]\d+> (?:exercises|moves|movements|stretches|poses|stations|drills)|"
        r"the (?:whole|entire|full|complete) (?:circuit|workout|routine|sequence|series|set|list|thing|lot|flow)|the (?:list|lot)|everything|the (?:circuit|workout|routine)|exercises? <[nx]\d+>(?! ?times?\b)|all of (?:it|them|these|this)|"
        r"all of the above)\b|\b(?:all of (?:it|this|these|them)|everything|(?:the|this) (?:whole|entire|full|complete) (?:(?:circuit|workout|routine|sequence|series|list|lot|flow|programme|program)\b|set\b(?= (?:(?:may|can|should|must|is|to|of (?:exercises|movements|stretches)) ))))[^.;]{0,40}\b(?:gone|run|worked|done|repeated|performed|practi[sc]ed|taken|completed|carried)\b|\b(?:back to|from) the (?:very )?(?:top|start|beginning)\b|\b<n\d+>(?: times)? (?:all the way )?through\b|\btimes through\b|<n\d+> rounds (?:in all|in total|altogether)\b|\brounds? of (?:the )?(?:circuit|following|these)\b"
    ),
    own_movements=late_pattern(r"\bthese (?:<[nx]\d+> )?(?:movements|motions|positions|actions)\b"),
    behind_sets=late_pattern(r"<n\d+> ?(?:[x×]|sets (?:of|x|×)) ?<[nt]\d+>(?: reps)?(?: ?/ ?\w+| (?:per|each|e)[ /]\w+)? ?$"),
    whole_session=late_pattern(
        r"\b(?:the |this )?(?:whole|entire|full|complete) (?:workout|routine|session|programme|program)\b|\b(?:this|the) (?:workout|routine|session|programme|program)\b|\beverything\b|\ball (?:of )?(?:the |these )?(?:exercises|moves|stretches|parts|phases)\b|\bfrom the (?:top|start|beginning)\b"
    ),
    this_position=late_pattern(
        r"^\W*(?:[^,;:.<>]{3,50}, )?(?:(?:then|now|and|again|please|just|gently|here|there|once (?:more|again|there|you are there))\W+)*(?:(?:hold|stay|remain|freeze|linger|pause|maintain)(?: (?!it\b)|:)|a hold\b)|\b(?:hold|stay in|keep|remain in|maintain|leave it in|sustain)\b(?: it)? (?:this|that|the new|the second|the last) (?:one|position|pose|posture|stretch|shape)\b|"
        r"\b(?:stay|hold|remain|pause|keep|leave|linger)(?:ing)? (?:(?:it|them) )?(?:here|there|put|like (?:this|that))\b|\b(?:this|that|the new|the) (?:position|stretch|pose) (?:is|should be|must be) (?:also |again )?held\b"
    ),
    own_sequence=late_pattern(r"\b(?:whole|entire|full|complete|this|the) (?:sequence|series|thing|movement|cycle|set|pattern)\b|\ball of (?:it|this)\b|\beverything\b"),
    same_position=late_pattern(
        r"^\W*(?:(?:and|then|now|again|so|just|always|gently|slowly|please|once there|from here|here|again)\W+)*"
        rf"(?:{HOLD}|stay|keep|remain|squeeze|stop|pause|maintain|breathe|relax|do(?! <n\d+> (?!times|reps|repetitions|sets|rounds|cycles|more|stretches|exercises|moves|movements|motions|holds|pulls|attempts|goes|tries|of|on|each|per|with|to|in|at|slow(?:ly)?\W*$)[a-z])|repeat|try|aim|(?:go|shoot|strive) for|get through|carry (?:this|it|that)|make sure|ensure|remember|perform|complete|count|continue|start|begin|work|rest(?! (?:your|the|both|one|a)\b[^.;:<]{{0,50}} (?:on|against|over|upon|in|under)\b)|feel|if|as|when|for|<|increase|progress|build|you|we)\b"
    ),
    takes_place=late_pattern(
        rf"^\W*{_LETS}(?:stand|sit|lie|kneel)(?: down)? (?!up\b)|"
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
    last_rep=late_pattern(r"\b(?:last|final) (?:one|rep|repetition|time|lift|round|set)\b"),
)  # fmt: skip

CASES: Final = Cases(
    conditional=late_pattern(
        rf"^\W*(?:(?:when|once|as soon as|after) [^,;:.<>]{{0,50}}?\b{_BETTER}[^.;:<>]{{0,40}},|"
        rf"(?:(?:when|if) )?{_DONE_FOR}|"
        r"(?:when|once|as soon as) <[tnx]\d+>|in (?:due |good )?time,|over (?:the|a few|several|some) (?:\w+ )?(?:weeks|months)|"
        r"for (?:an? |some |even )?(?:extra|added|more|harder|easier|deeper|gentler|bigger|greater)\b[^,;.<>]{0,30},|(?:ideally|preferably|better|even better),? (?:for |at least )?<[tn]\d+>|"
        r"(?:the |my |our )?(?:(?:experienced|advanced|good|elite|top|strong|trained|fit) (?:\w+ )?\w+s|champions|professionals|pros|experts|athletes|students|clients) (?:\w+ )?(?:hold|do|manage|stay|hang|go|can|aim|need)\b|if\b(?! possible| you can(?=\W*$|[,.;)]))|in case\b|stop (?:on|at|over) (?:any|each|every) (?:sore|tight|tender|painful)\b|for beginners|beginners?\b|beginner|advanced|intermediate|(?:medium|moderate|average|standard|expert|hard|harder|tough)(?=\W*[:–—-] )|"
        r"when (?:(?:you|i|we)(?:'re| are|'m| am|'ve got(?:ten)?| have got(?:ten)?| get) (?:ready|able|strong|stronger|comfortable|confident|tired|sore|used to|stiff|ill|busy|rushed|flaring|short of|new to|in (?:pain|a hurry)|unsteady|dizzy|out of)|(?:pain|symptom)[ -]free|able|possible|tolerated|you (?:have(?! (?:done|finished|completed) (?:all|the)\b)|feel(?! (?:the|an?|your) (?:\w+ )?(?:urge|need|desire|impulse) to (?:breathe|inhale|exhale)\b))\b|you can\b|this (?:becomes|gets|feels)|it (?:becomes|gets))|"
        r"once (?:you(?!(?:'ve| have)(?: both)? (?:done|finished|completed|been))|this|it)|as (?:you (?:get|become|progress|improve|build|grow)|your|it becomes|this becomes)|"
        r"to (?:make (?:it|this) (?:harder|easier|more)|increase the|progress|modify|advance)|optional|progressions?\b|"
        r"regressions?\b|variations?\b|modifications?\b|modified\b|easier|harder|make it (?:harder|easier)|alternatively|or,? |(?:sometimes|occasionally|now and then|now and again|once in a while|from time to time|every so often),? (?:i|we|you|he|she|they|people)\b|"
        r"option\b|challenge|gradually (?:increase|build|work)|slowly (?:increase|build up)|build up|work (?:up(?! (?:a|an|some)\b)|your way)|"
        r"increase (?:to|the|by|gradually)|progress\b|over time|eventually|you can (?:also|increase|progress|gradually)|"
        r"you (?:may|might|could) (?:also|want|increase|progress|prefer|wish|choose|opt)\b|(?:some|many|most|other) (?:people|of us|folks|of you) (?:like|prefer|find|choose)\b|level <x\d+>|level <n\d+>|e\.g\.|for example|for instance|"
        r"only (?:when|if|once)|as soon as(?! you(?:'ve| have) (?:done|finished|completed))|until you can|unless(?! (?:otherwise|we say|it says|stated|noted))|(?:after|from) (?:about )?<[nx]\d+> (?:weeks?|wks?|days?|months?)\b|(?:from|in|by|after) (?:the )?(?:second|third|fourth|fifth|next|following|week|a (?:week|month|fortnight|few)|<n\d+> (?:weeks|days|months)|two|three|four|six)\b(?: \w+){0,2},|later\b|(?:children|kids)\b(?! (?:(?:will|then|all|now|each) )*(?:spend|work|perform|rotate|stay|move|complete|visit)\b)|on (?:cold|hot|bad|good|rest|busy|lazy) days?|(?:when|once|as(?! (?:far|long|much|high|low|deep|wide|many|often|hard)\b)) [^,.;:]{1,30}? (?:feels? (?:good|fine|too)\b|(?:feels?|becomes?|gets?|is|are|seems?) (?:too |quite |very |fairly |more )?(?:easy|easier|comfortable|manageable|pain[- ]?free|painless)\b)|should you|anybody|anyone|those|people|whoever|by (?:january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|spring|autumn|christmas|easter|the end of)\b|(?:every|each) (?:week|month|fortnight|day|session) (?:i|we|you)\b|after (?:a|the first|about a|another) (?:day|week|month|fortnight|few (?:days|weeks|months)|couple of (?:days|weeks|months))(?: or (?:so|two))?\b|once (?!(?:you(?:'ve| have)(?: both)? (?:done|finished|completed|been)|on|in|at|there|outside|inside|out|up|down|over|round|a|through)\b)\w+)"
    ),
    firm=late_pattern(
        r"\bunless (?:otherwise|we say|it says|stated|told|you are told|noted)|\bif (?:possible|you can(?=\W*$|[,.;)])|able|you are able|you're able|comfortable|you feel comfortable|needed|necessary|"
        r"you(?:'d| would)? like|desired)\b"
    ),
    moment=late_pattern(
        rf"^\W*(?:(?:and|then|now|but),? )*(?:once|when|as soon as|after)(?! [^,;:.]*\b{_NOT_YET})(?! {_DONE_FOR}) "
        rf"(?:{_ARRIVED}|(?:(?:the|your|both|each|all|one) )+(?:[\w-]+ )?(?:{'|'.join(sorted(BODY))}|{LIMBS}|legs?|arms?|bod(?:y|ies)|stretch)\b)"
        r"[^,;:.<>]{0,60},? (?!(?:try|add|increase|progress|build|work up|move (?:on|up)(?! to the other)|aim|you (?:can|may|could)|do (?:more|another|an extra))\b)"
    ),
    condition_after=late_pattern(r"(?<! as)[,;( ](?:(?:in|during) (?:the|your) first (?:week|fortnight|month)|by (?:the (?:end|time)|(?:week|month|day) <|summer|christmas)|(?:with)?in (?:a few|some|<[nx]\d+>) (?:weeks|months)|if (?:you (?:have|are|feel|find|want|need|experience|get)|you're|your|it|this|that)|in case|for (?:beginners|advanced)|when you(?:'re| are) (?:stronger|ready)(?=\W*$)"
        r"|(?:once|when|as soon as|as) (?:(?:this|it|that|these|they|<n\d+>(?: \w+)?|the \w+)(?: (?:has|have|starts? to|begins? to))? (?:(?:become|get|grow|got|gotten)s?(?= (?:too |very |more )?comfortable)|(?:become|get|feel|grow)s?|is|are|got|gotten)(?: (?:too|quite|very|fairly|more|much))?"
        r" (?:easy|easier|light|manageable|pain[- ]?free|painless|comfortable)(?<!feels comfortable)(?<!is comfortable)|you(?:'ve|'re| have| are)?(?: (?:feel|get|become|grow|gotten|grown|got))? (?:stronger|fitter|improve|improved|progress|advance|confident|more (?:confident|flexible|advanced|comfortable))|you feel ready)(?: (?:for you|enough|to you|again|over time))?(?=\W*$))\b"),
    stops=late_pattern(r"\(|\bor (?:less|fewer|more)\b|[,–—] ?(?:(?:do|go|take|use|try|or) )*(?:fewer|less|more|lower|lighter|heavier|harder|easier|longer|shorter|slower|decrease|reduce|increase|drop|add)\b|\b(?:stop(?:ping)?|skip(?:ping)?|leav(?:e|ing)|omit|omitting|eas(?:e|ing) off|com(?:e|ing) out)\b"),
    in_that_case=late_pattern(r"^\W*(?:can't|cannot|can not|could not|too (?:hard|easy|much|tough|difficult|long)|not (?:able|hard|easy) \w*|struggling|finding (?:it|this)|no (?:\w+ ){1,3}|need (?:more|less|a|an)\b|(?:want|ready for|up for|fancy|looking for) (?:more|it|to make|an? (?:\w+ )?(?:challenge|progression)|something (?:harder|easier|tougher|gentler))"
        r"|(?:(?:is|has|feel|feels|feeling|getting|finding|still|does|it|that|this|these|become|becoming|gotten|got|become) )*(?:too |very |quite |really )?(?:easy|easier|hard|tough|strong|fit|ambitious|energetic|adventurous|advanced|short (?:on|of) time|pushed for time|in a (?:hurry|rush))\b"
        r"|(?:are you |you're |if )?(?:(?:a |an )?(?:complete |total |absolute )?(?:beginner|newbie|novice)s?\b|new (?:to|at|here)\b|just starting|more advanced))[^?]*\?\W*$"),
    in_few_words=late_pattern(
        r"^\W*(?!(?:what|how|why|who|when|where|which|is|are|am|do|does|did|can|could|will|would|should|shall|may|has|have|had|ready|got (?:it|that)|feel (?:it|that|this|the|your)|done|set|okay|ok|see|right|nice|good)\b(?! (?:to|for|more|good|in)\b))[a-z'’-]+(?: [a-z'’-]+){0,5} ?\?\W*$"
    ),
    instead=late_pattern(
        r"^(?: (?:times|reps|repetitions|rounds|breaths|counts|seconds|minutes))? (?:(?:will|would|should|might|may|can) (?:also |still |just )?(?:do\b|suffice|serve|be (?:enough|fine|plenty|sufficient|ok|okay|good))"
        r"|(?:is|are) (?:also |still |just |quite |perfectly )?(?:fine|ok|okay|enough|plenty|good|acceptable|sufficient|alright|all right)\b)|"
        r"^\W*(?:if|when|for (?!(?:\w+ ){0,3}<|time\b|reps\b|quality\b|speed\b|each\b|every\b)|on (?:a |your |those )?(?:bad|good|busy|lazy|off|rest|cold|hot|hard|easy)[ -]days?\b) ?"
    ),
    starts_low=late_pattern(r"^\W*(?:(?:you (?:can|may|could) )?(?:just |simply )?(?:start|begin)) (?:off |out )?(?:with|at|by doing)\b"),
    beside_another=late_pattern(r"\btoo (?:much|many|hard|easy|long|short|few|little|difficult)\b"),
    begins_with=late_pattern(r"\b(?:start|begin)(?:ning|ing)?(?: (?:out|off))? (?:with|at|from|on|by doing|by holding)(?: (?:just|about|only|it for|for))? ?$"),
    condition_inside=late_pattern(
        r"\b(?:on (?:a |your |those )?(?:bad|good|busy|lazy|off|hard|tired|low)[ -](?:energy )?days?|cut (?:it|this|that) (?:down )?to|keep it to|in (?:your|the) first (?:week|fortnight|month|few)|newcomers?|first-timers?|"
        r"new (?:people|ppl)|if you're new|(?<!difficulty: )(?<!level: )beginners?|(?:but|and|or) if(?! (?:possible|you can\b|able|needed|necessary|comfortable|desired))|for the first (?:week|fortnight|month)|under-\w+|unless (?:your|the (?!card|sheet|text))|if you (?:are|'re) over|then build|build(?:ing)? (?:up )?to|work(?:ing)? (?:up|towards)|progress(?:ing)? to|increas(?:e|ing)(?= [^.;<>]{0,60}(?:\bto|up to|\buntil|\btill) )|"
        r"once (?=<)|build(?:ing)? (?:it|this|that|your \w+|the \w+) (?=<)|optional(?:ly)?|eventually|later on|(?:in|after|within) (?:a few|some|several|a couple of|another few) (?:weeks|months)|after (?:a|the first|<n\d+>) (?:weeks?|months?|fortnight)|over time|with (?:time|practi[cs]e)|(?:as|when|once) (?:you|it|this) (?:get(?! (?:back|home|up|there|to|in|out))|become|grow|improve|progress)s?|(?:when|once|if|until|till|as soon as) you can (?:do|manage|hold|complete|reach|get to|stay)|(?:when|once|(?<!far )(?<!long )(?<!much )(?<!high )(?<!low )(?<!deep )(?<!wide )(?<!many )(?<!often )(?<!hard )as(?! (?:far|long|much|high|low|deep|wide|many|often|hard)\b)) [^.,;:]{1,20}? (?:feels?|felt|becomes?|became|gets?|got|is|was|are) (?:too |very |quite )?(?:easy|easier|comfortable|manageable)|(?:drop(?:ping)?|go(?:ing)?) (?:back |down |on )to (?=<)|drop(?:ping)? to (?=<))\b|[,;] if\b(?! (?:possible|you can\b|able|needed|necessary|comfortable|desired))"
    ),
    optional_aside=late_pattern(r"^\(?\s*(?:add|or|alternatively|optional(?:ly)?|instead|beginners?|advanced|e\.g\.|for example|increase|up to)\b"),
    unless_stated=late_pattern(r"\bunless (?:it is |it says |they say |it's |you are |i say |we say |i've said )?(?:otherwise|stated|told|noted|specified|indicated|the (?:card|sheet|text))\b|\bunless i say\b|\bif nothing else is (?:said|stated)\b"),
    either=late_pattern(rf"\beither\b(?! (?:{LIMBS}|of|one|way|direction|end)\b)"),
    second_way=late_pattern(r"\bor\b(?! (?:so|more|less|longer|two|three|until)\b)"),
    offers=late_pattern(r"(?: (?:cycles|rounds|breaths|times|reps|repetitions|sets))?(?: for (?:an?|the|your|more|extra)(?: [a-z-]+){1,4}?)?[ ,(]*or\b(?: else)?(?: (?!until\b|till\b|when\b|as\b|if\b|more\b|less\b|longer\b|so\b)[a-z']+){0,4} ?"),
    offers_other=late_pattern(r"(?:[\s\[\]*_-]*(?!and\b|then\b|plus\b|with\b|rest\b|between\b|either\b|the\b|your\b|each\b|on\b|for\b|hold\w*\b|left\b|right\b)[a-z][a-z'-]*(?![a-z'-])){1,4}[\]\s,(]*\bor(?: else)?(?: (?:do|for|a|an|about|just|simply|maybe|perhaps))*[\s\[*_]*"),
    fills=late_pattern(r"[ ,(:;–—-]*(?:(?:say|about|around|roughly|ideally|preferably|perhaps|maybe|i do|aim for) ?)?"),
    offers_sets=late_pattern(
        r"(?:[ ,(]*(?!and\b|then\b|or\b)[a-z][a-z'-]*(?![a-z'-])){0,3}(?: ?(?:@|at) ?\(?<x\d+>[% a-z]{0,20})?\)?[ ,(]*or(?: else)?"
        r"(?: (?!until\b|till\b|when\b|as\b|if\b|more\b|less\b|longer\b|so\b)[a-z][a-z'-]*){0,5}[ ,:(]*"
    ),
    prefers=late_pattern(r"[ ,(]*(?:ideally|preferably|maybe|perhaps|possibly|better(?: still)?|even better)(?: [a-z']+){0,4} ?"),
)  # fmt: skip
