"""English: numbers that are told and not done: other days, other people, comparisons, what is left over.

Pairs of what is said and a pattern, with the placeholders of `guide.understand.lexicon.english_phrases`.
They are tried before all others.
"""

from __future__ import annotations

from typing import Final

_AGO: Final = (
    r"(?:yesterday|last (?:week|month|year|time|night|spring|summer|autumn|fall|winter|season|term|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|the other day|back then|in those days|"
    r"(?:<[tnx]\d+>|a|an|some|a few) (?:(?:days?|weeks?|months?|years?) )?ago|when (?:i|we) (?:started|began|was|were)(?: out)?|(?:i|we) used to)"
)
_NOW: Final = r"(?:[.;]|$|,? (?:but |and |so )?(?:now|today|nowadays|these days|this (?:week|time|month|year))\b)"
_OTHERS: Final = (
    r"(?:some|many|most|other|few|lots of|plenty of|a lot of) (?:\w+ ){0,2}?"
    r"(?:people|folks?|persons|runners|climbers|athletes|trainers|coaches|books|therapists|physios|teachers|guides|websites|apps)"
)
_ONE_NOTICES: Final = r"(?:you|we|they|it|most people|many people)(?:'ll| will| should| may| might| can| could)?(?: \w+)?? (?:feel|notice|find|be|see|get|become|have (?:felt|noticed))"
_AS_ONE_CAN: Final = r"(?! as (?:(?:you|one|it|he|she|they) (?:can|like|want|wish|need|please|possibly|comfortably|is|feels?)|possible|is|needed|necessary|comfortabl[ey])\b)"

_SOMEBODY: Final = r"(?:persons?|people|those|anyone|anybody|men|women|boys|girls|ladies|gentlemen|pupils|patients|children|adults|kids|teenagers|seniors)"
_COLD_OR_HOT: Final = r"(?:ice|ice[ -]?packs?|cold|heat|hot[ -]water bottle|heat[ -]?packs?|hot[ -]?packs?|(?:cold|hot|warm) (?:water|flannel|towel)|(?:(?:hot|cold|warm) )?compress(?:es)?|warm[ -]?packs?|cold[ -]?packs?|heating pad|bag of (?:ice|frozen \w+))"
TREATMENT: Final = rf"(?:{_COLD_OR_HOT}|ultra-?sound|tens|electro-?therapy|(?:electrical |e-?)stim(?:ulation)?|infra-?red|paraffin(?: bath| wax)?|shock ?wave|laser|traction|ice massage|whirlpool)"
"""What is done to one, or laid on, and is no exercise."""
BATHING: Final = (
    r"(?:(?:take|taking|have|having|enjoy|run) (?:an?|your) (?:(?!and\b)[\w-]+ ){0,3}?(?:bath|shower|sauna|nap|siesta|steam)|(?:(?:hot|warm|cold|long|relaxing|epsom|salt) )+(?:bath|shower|sauna)(?=\W*$|[ ,:(–—-]+(?:for )?(?:about )?<t)|"
    r"(?:ice|heat) (?:the|your|it)(?: \w+)?(?=\W*$| (?:for )?(?:about )?<t)|"
    r"(?:soak|bathe|immerse|steep)(?:ing)? (?:the|your) \w+ in (?:\w+ ){0,3}?water|"
    r"(?:place|put|lay) (?:an? )?(?:hot|cold|warm|ice)[ -](?:compress|pack|flannel)(?:es)? (?:on|over|to) (?:the|your) \w+|"
    r"(?:sit|lie|lying|sitting|soak|soaking|relax|stand|get) (?:in|under|into) (?:an?|the|your) (?:[\w-]+ ){0,2}?(?:bath(?:tub)?|shower|sauna|hot tub|steam room))\b"
)
"""So is this."""

_PAIRED: Final = (
    r"(?:hands|feet|palms|fists|thumbs|elbows|dumbbells|dumb-bells|weights|bottles|tins|cans|balls|chairs|cones|books|towels|"
    r"blocks|cushions|pillows|bands|sticks|clubs|kettlebells|plates|stones|bags)"
)
_SENSED: Final = r"(?:feel|see|hear|notice|breathe|talk|speak|keep (?:breathing|talking))"
_WHILE: Final = r"(?:(?:(?!first\b)[\w-]+|<[nx]\d+>) ){1,3}(?:weeks?|months?|years?|terms?|seasons?|courses?|program(?:me)?s?|practi[cs]e|training)\b"

_READERS_DO: Final = r"(?:likes?|votes?|upvotes?|views?|shares?|claps?|comments?|repl(?:y|ies)|followers?|subscribers?|ratings?|reviews?|retweets?|reposts?|responses?|thoughts?)"
"""What a page counts of those who read it."""

_ONE_WAY: Final = (
    r"(?:(?:up|out|in|there|over|away) and (?:up|down|in|out|back)|(?:on|for) (?:the|your|each) way (?:up|down|in|out|back|over|there)|"
    r"(?:up|down|out|in|back|there|over)(?=\W*$|[.,;:)]| and\b(?! repeat)))\b"
)

ASIDES: Final = (
    # How long one way of a movement takes: "a three-second count up and down", "a count of three out".
    ("other", rf"(?:{{T}}|{{N}})[ -](?:slow )?count,? (?:to go )?{_ONE_WAY}"),
    ("other", rf"\bcount of (?:{{N}}|<t\d+>),? (?:to go )?{_ONE_WAY}"),
    ("other", r"{T} on (?:the|your) way (?:out|in|back|over|there)\b"),
    ("other", r"(?:^\W*|\bagain |[,;] |\b(?:it is|it's|that is|that's|with|use) )a (?:slow )?count of {N}(?=,? (?:and )?(?:hold|pause|stop)\b)"),
    ("seldom", r"(?<!for ){T}(?: of (?:\w+ ){1,3}| to (?:\w+ ){1,3}| (?:on|off) | )?(?:for )?every {T2}"),
    # Names with a number of their own: how often a target moves as the head does.
    ("other", r"\bvor,? ?[x×] ?{N}"),
    ("other", r"(?:^|[ (])[x×] ?{N} viewing\b"),
    # What would be enough, and what anything that takes so long does.
    ("other", r"\bany {N} (?:of (?:them|these|those) )?(?:will|would|should) do\b"),
    ("other", r"\bany (?:[\w-]+ ){1,3}?(?:that (?:is|you) )?(?:held|kept|maintained) for (?:about )?{T}(?=[^.;]*? (?:can|may|might|is|will|has|makes|leads|puts|does|counts)\b)"),
    # How long all of it takes, by the name of such things: "a five-minute wake-up".
    ("other", r"^\W*(?:[a-z'’-]+ ){0,3}{T}[ -](?:[a-z-]+ ){0,2}(?:wake[ -]?up|reset|tune[ -]?up|unwind|refresh(?:er)?|pick[ -]me[ -]up|fix|boost)\b(?=\W*$| (?:for|to|with|that|you)\b)"),
    ("other", r"\ban? (?:[a-z]+ )?{T}[ -](?:[a-z-]+ )?wind[ -]?down\b"),
    # A sum worked out: "5 in and 5 out, 10 times (5 + 5 x 10 = 100)"; how one who tells of it likes it best.
    ("other", r"\(?{N} ?\+ ?{N2}\)? ?[x×] ?<[nx]\d+> ?= ?<[nx]\d+>"),
    ("other", r"\b(?:if|when|whenever|because) (?:i|we) (?:(?:can|always|usually|just|only|first) )*(?:take|spend|give myself) (?:about |only |just |a )*{T}"),
    # How one finds the muscles of the pelvic floor, which is no exercise: "stop the flow of urine two or three times".
    ("other", r"^(?!.*\b(?:as if|as though|like|imagin\w*|pretend\w*|muscles? (?:that|which|you|we|one|used|needed)\b[^.;:<>,]{0,30}(?:stop|start|interrupt|halt|paus)\w*)\b).*?\b(?:stop|start|interrupt|halt|paus)\w*\b[^.;:<>,]{0,40}?\b(?:flow|stream|urine|urinating|urination|peeing)\b[^.;:<>,]{0,25}?{N} times\b"),
    # How long each repetition takes, which is no time of the exercise.
    ("beat", r"\b(?:each|every|one|an? (?:single )?) ?(?:rep|repetition) (?:should |must |will |may )?takes?(?: you)?(?: about| around| roughly)? {T}"),
    # What a page says of itself and of those who read it.
    ("other", rf"^\W*{{N}} {_READERS_DO}(?=\W*$|[.,;·|]| (?:on|so far|and|to)\b)"),
    ("other", r"(?:^\W*|\b(?:been|was|were) )(?:shared|viewed|read|seen|liked|downloaded|watched|visited|rated|played|saved|clicked|printed) {N} times?\b"),
    ("other", r"^\W*{T}[ -](?:min(?:ute)?s? )?read(?:\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b)"),
    # Scores: "10/10 is the worst pain".
    ("other", r"\b(?:pain|worst|best|discomfort|effort|exertion|scale|score)\b[^.;<>]{0,30}{N} per side"),
    ("other", r"{N} per side(?= (?:(?:is|was|being|means|as|=) )?(?:the |your )?(?:worst|best|pain|maximum|most|unbearable|agony)\b)"),
    # Time that is given to something else, and what one is when one does not sit.
    ("other", r"\b(?:give yourself|allow(?: yourself)?) (?:about |at least )?{T} (?:for (?!each\b|every\b|recover|rest|a rest)|to (?:find|get|settle|adjust|set|read|fill|change)\b)"),
    ("other", r"\b(?:be|being|stay|staying|keep|get) (?:physically |more )?active (?:for )?(?:about |at least )?{T}"),
    ("other", r"\bcalories? (?:in|per|every|within|for) (?:about |just |only )?{T}"),
    ("other", r"\b(?:with|using|from|on) (?:only|just) {N}(?=\W*$|[.,;])(?<!<t\d>)"),
    ("other", r"\b(?:come|arrive|be there|get there|check in|turn up)\b[^.;<>]{0,20}{T} (?:early|before|late|ahead)\b"),
    ("other", r"\b(?:prep(?:aration)?|set[ -]?up|cook(?:ing)?|reading|travel|total)[ -]time\"? ?[:=–—-] ?{T}"),
    # Another day.
    ("other", r"\b(?:i|we)(?:'ve| have)? (?:(?:really )?(?:only|just) (?:have|had|got|get|find)|(?:have|had|get|got) (?:only|just))(?: about| maybe)? {T}(?=\W*$|[.,;!]| (?:to spare|free|spare|for (?:this|it|exercise|myself)|before (?:work|school|breakfast|bed))\b)"),
    ("other", r"^\W*(?:if|when|even if) (?:you|we|i)(?:'ve| have)?(?: only| just)*(?: have| got)?(?: only| just)* {T}(?: (?:to spare|free|left|available|spare))?(?=,)"),
    ("other", r"\b(?:even )?if (?:it'?s|it is|that'?s|that is|only|just)(?: only| just| no more than)*(?: for)? (?:about )?{T}"),
    ("other", r"^\W*(?:edit(?:ed)?|update|p\.? ?s\.?)\W[^<]*{T}"),
    ("other", r"(?:^\W*|[.;,] |\band |\bbut )(?:on )?(?:my |the )?(?:(?:very )?first (?:day|time|try|attempt|night|morning|week|go|session)|day (?:one|<[nx]\d+>)),? (?:i|we) (?:only |just |barely |could (?:only |barely )?)*(?:did|do|managed?|got to|had|held|reach(?:ed)?|made|took)\b[^.;<]{0,30}{X}"),
    ("other", rf"(?:^\W*|[.;,] |\band |\bbut ){_AGO}\b(?!:)[^.;]*?(?={_NOW})"),
    ("other", r"\bif (?:you|we|i) do (?:it|this|that|them|these) {N} times\b"),
    ("other", r"{N} (?:times|sets|rounds|reps) (?:today|yesterday|so far|already|(?:last|that) (?:week|month|year|night|time))\b"),
    ("other", r"{T} a (?:go|session)\b"),
    ("other", r"{N} (?:[a-z]+ )?(?:each|per|every|to (?:each|every|the)) (?:turn|beat|revolution|rotation|swing|skip)\b(?! of (?:the|your) (?:arms?|legs?|hands?|feet|hips?|body|trunk))"),
    ("other", r"{N} (?:more )?times(?: more)?,? (?:this|next|in the|during the|over the|through the|before the|before|by|by the end of the|until|within the) (?:(?:coming|same|following|next) )?(?:week|weekend|month|fortnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next session|next lesson)\b"),
    ("other", r"\b(?<!and )(?<!& )(?<!/)(?<!/ )(?:(?:frequency|freq|daily|weekly|times (?:(?:a|per) (?:day|week)|daily|weekly)|per (?:day|week)|intensity|effort|pain)\"? ?[:=] ?\"?|freq\.? ){X}(?! ?(?:x|×) ?<)(?: ?(?:x|×|times?))?(?: ?(?:/|a|per|each|every)? ?(?:day|daily|week|wk|weekly|d|w)\b)?"),
    ("other", r"\bq{T}|\bq <[tnx]\d+>"),
    ("other", r"{N} ?(?:x|×)? ?/ ?(?:day|d|wk|week)\b"),
    ("hourly_reps", r"\brepeat (?:(?:it|this|that|each|the (?:exercise|movement)) )?{N} times (?:every|each|per|an) (?:waking )?hour\b"),
    ("done_hourly", r"{N}(?: times| x| ×)?,? (?:(?:every|each|per|an) (?:single |waking )?(?:hours?|half[ -]hour|(?:few|couple of) hours)\b|hourly\b)"),
    ("done_hourly", r"{N}(?: times| x| ×)?,? (?:every|each) {T}(?! (?:hold|rest)\b)"),
    ("breaths", r"{N} (?:[a-z]+ )?breaths,? (?=(?:every|each|per|an) (?:waking )?(?:hour|<t\d+>)\b)"),
    ("unread", r"{N} times (?:every|each) (?:waking )?hour\b"),
    ("other", r"\b(?:exercise|session|workout|practi[sc]e|training|activity|class|lesson) (?:time|length|duration)\"? ?[:=–—-] ?{T}"),
    ("other", r"{N} (?:[\w-]+ ){0,2}?(?:sessions|workouts|practi[cs]es) (?:(?:per|a|each|every) day|daily),? (?:for|of|lasting) (?:[a-z]+ )?{T2}"),
    ("other", r"\b(?:the|a|an|this|that|her|his|their|my|our) (?:book|booklet|song|video|film|album|app|podcast|poem|dvd)s?,? (?:called |titled |entitled )?[\"“‘']?{X}(?! times)"),
    ("other", r"\b(?:bind|wrap|wind|loop|coil|strap|bandage)\b(?:(?! (?:and|then)\b)[^.;:<>()]){0,40}? {N} times(?: over)? (?:(?:round|around|about)\b|(?:with|in) (?:an?|the|some)\b)"),
    ("other", r"\b(?:bind|wrap|wind|loop|coil|tie) (?:the|a|your) (?:[\w-]+ )?(?:bands?|straps?|bandage|towel|tape|rope|belt|scarf|string)\b(?:(?! (?:and|then)\b)[^.;:<>()]){0,40}? {N} times(?! over)"),
    ("other", r"{T} intervals (?:works?|are|is|suits?|seems?)\b"),
    ("other", r"\bat (?:regular )?{T} intervals\b"),
    ("other", r"{T},? (?:spent|taken|given(?: up)?|devoted|set aside|snatched|employed)\b[^.;<>]{0,50}?\b(?:will|would|should|must|is|are)\b"),
    ("other", r"\b(?:rub(?:bed|bing)?|spong(?:e|ed|ing)|dr(?:y|ied|ying)|wash(?:ed|ing)?|scrub(?:bed|bing)?)\b[^.;<>]{0,60}\b(?:towels?|water|sponge|flannel|glove|brush)\b[^.;<>]{0,30}{T}"),
    ("other", r"\bfold (?:the|a|your) (?:[\w-]+ )?(?:towel|blanket|cloth|sheet|pillow|mat|band|bandage) {N} times(?! (?:for|with))"),
    ("other", r"(?:{T}|{N})(?: \w+)? (?:next (?:week|month)|the (?:next|following) (?:week|month)|the (?:week|month) after)\b"),
    ("unread", r"{N} ?(?:x|×) ?<n\d+>(?: ?(?:x|×|times))? ?(?:per|a|each|every|/) ?(?:day|d)\b"),
    ("other", r"{T} (?:just |right |shortly |immediately )?before (?:retiring|rising|getting up|going to sleep|turning in)\b"),
    ("an_hour", r"(?:\b(?:every|each|per|once)|<[nx]\d+>(?: times)?)(?: in| per)? {T}"),
    ("other", r"\b(?:started|began)(?: off| out)? (?:at|with|on|from) (?:just |only |about )*{X}"),
    # A part of the time just told, and how a run of counts ends.
    ("other", r"\b(?:the |its )?(?:first|last|final) {N} of (?:them|these|those|it)\b"),
    ("other", r"\bthe (?:first|last|final) {N} (?:easy|hard|fast|slow|slowly|gently|steady|steadily|at)\b"),
    ("unread", r"\band so (?:on|forth)\b[^.;<>]{0,30}{X}"),
    ("other", r"\b(?:did|finished|completed|got through|made it through) (?:(?:this|it|that|them|all|everything|the (?:whole )?(?:workout|circuit|lot|session|routine)) )+in (?:about |just |only |under )*{T}"),
    ("other", r"^\W*(?:my|our|best|final|finish(?:ing)?|winning) (?:finish(?:ing)? )?time(?: was| is|:) (?:about |just )*{T}"),
    ("other", r"\b(?:think|imagine|consider|wonder|pretend)\b(?: just)? for {T}(?=,? (?:about|that|how|what|you|of|if)\b)"),
    ("other", r"\b(?:mine|his|hers|my (?:best|record|time|own)) (?:was|is|took) (?:just |only |about )*{X}"),
    # Words that are quoted in brackets: what something is called, and nobody asks for.
    ("quoted", r"\([\"“‘'][^\"“”()<>]{0,20}{X}[^\"“”()]{0,40}[\"”’']\)"),
    # Sums, and the time of day.
    ("other", r"\bcount(?:ing)? (?:(?:up|down|on|back|backwards?|forwards?) )?(?:(?:to|from) )?{N} (?:(?:to|from) <[nx]\d+> )?by {T}"),
    ("other", r"\bcount(?:ing)? (?:(?:up|down|on|back|backwards?|forwards?) )?by {T}(?: (?:up |down )?(?:to|from) <[nx]\d+>)?"),
    ("other", r"\bsubtract(?:ing)? {T}"),
    ("other", r"\b(?:at|as if it (?:were|was)|it(?:'s| is)|clock|time)\b[^.;<>]{0,20}?{T} (?:to|past) <[nx]\d+>"),
    # Other people.
    ("other", rf"\b{_OTHERS}\b[^.;,<>]{{0,40}}{{X}}(?: times| (?:\w+ )?(?:reps|repetitions|sets|rounds)(?: of <n\d+>)?)?"),
    ("other", r"^\W*(?:my|his|her|our|their) (?:sister|brother|wife|husband|mother|father|mum|dad|friend|neighbou?r|daughter|son|partner|colleague|boss|dog)(?:-in-law)?(?: [\w-]+){0,2} (?:prefers?|likes?|does|swears by|takes|goes for|manages?|needs|sits|stands|holds|stays|counts|can)\b[^.;<>]*{X}(?:[^.;<>]*<[tnx]\d+>)*"),
    ("other", r"\b(?:pick|choose|select|mix|combine|grab)(?: (?:any|at least|up to|just|out))* {N} (?:of (?:them|these|those|the|your|my)|exercises|moves|stretches|poses|drills)\b"),
    ("other", r"\b(?:weight|bell|dumbbells?|load|band|one|resistance)s?,? (?:(?:that|which) )?(?:you|we|i)(?:'d|'re| can| could| are| would)? (?:\w+ ){0,4}{N} ?(?:x|times|reps)\b"),
    ("other", rf"\b{_SOMEBODY}(?: (?:who|that) are)? (?:aged|of|above|over|under|below|past|between|older than|younger than)(?: the age of)? {{X}}(?: and (?:upwards?|over|above|under|<[nx]\d+>))?"),
    ("other", r"\b(?:see|sees|hear|hears|notice|observe)\b (?:only |just |about )?{X}(?: (?!(?:then|or|and)\b)[a-z]+)?(?: (?:then|or|and) {X})?"),
    ("other", r"{N} (?:(?:partner|person|child|player|pupil|student|member|of (?:you|them)) )?works?(?:,| and| while| whilst|;) (?:then )?<n\d+> (?:(?:partner|person|child|player|pupil|student|member|of (?:you|them)) )?(?:rests?|counts|watches|holds|performs?|exercises|jogs|runs|walks)\b"),
    ("other", r"{N} (?:(?:partner|person|child|player|pupil|student|member|of (?:you|them)) (?:rests?|counts|watches|holds|performs?|exercises|jogs|runs|walks)|(?:partner|person|child|player|pupil|student|member|of (?:you|them)) works|works)(?=,? (?:(?:and|while|whilst|as) )?the other\b)"),
    # Where things are put.
    ("other", rf"^\W*(?:then |now |and )*(?:place|put|lay|set|hold|take|grab|pick up|have|with)\b[^.;:]{{0,30}}\b{_PAIRED}\b[^.;<>]{{0,20}}, {{N}} (?:in|on|at|under|beside) (?:each|either) \w+"),
    # What is not to be done but something else.
    ("other", r"\b(?:rather than|instead of|unlike|forget(?: about)?)(?: (?:the|those|your|\w+ing|it|for|usual|about|only)){0,4} {X}(?: (?:sets? )?(?:of|x|×) ?<[tn]\d+>)?"),
    ("other", r"\bnot {X}(?=(?: \w+)?,? but\b)"),
    # How much something is beside something else.
    ("other", r"{T} (?:longer|shorter)\b"),
    ("other", r"{X} (?:\w+ )?(?:is|are) (?:\w+ )?(?:better|worse|more|less|harder|easier) than\b"),
    ("other", rf"{{N}} (?:times )?as (?:long|much|many|heavy|big|strong|likely|wide|high|far|hard|often)\b{_AS_ONE_CAN}"),
    ("other", r"{N} times (?:\w{3,}er|more \w+|less \w+) than\b"),
    ("other", r"{X} (?:\w+ )?(?:is|are|was|were|would be|will be)(?: not|n't) (?:really |nearly |quite )?(?:enough|long enough|sufficient)\b"),
    ("other", r"{X} (?:\w+ )?(?:is|are|was|were|would be|will be)(?: \w+)? (?:too|not) (?:long|short|few|many|much|little|hard|easy|fast)\b"),
    ("other", r"\b(?:never|not|don't)\b[^.;,<>]{0,30} (?:more|longer|oftener) than {X}"),
    # What somebody can do, and what is left over.
    ("other", r"\b(?:which|that|where) (?:you|one|we) (?:can|could|might|are able to) (?:\w+ ){0,3}?(?:for )?(?:only |just |about )*{T}"),
    ("other", r"{X} (?:\w+ )?(?:in (?:the tank|reserve|hand)|(?:short|shy) of)\b"),
    ("other", r"{X}[ -](?:\w+ )?margin\b"),
    ("other", r"\bmargin\b[^.;<>]{0,40}{X}"),
    ("other", rf"\b(?:be|being|been|(?:find|see) (?:that )?(?:you|one|they|we)(?:'re| are| is)) able to (?!{_SENSED}\b)(?:(?! (?:while|whilst|as|and|then|when|for each)\b)[^.,:;<>]){{0,80}}? {{X}}(?: (?:times|reps|repetitions))?"),
    ("other", rf"\b(?:you|we|they|one)(?:'ll| will)\b[^.:;<>]{{0,60}}{{X}}(?: \w+ of <[nx]\d+>)?[^.:;<>]{{0,40}}\b(?:after|by|within|at the end of) {_WHILE}"),
    # Treatments, and how long to wait before and after.
    ("other", rf"\b(?:(?:apply|applying|use|using|put|place) (?:[\w-]+ ){{0,3}}?{_COLD_OR_HOT}\b(?:[^.;<>]|<[nx]\d+>){{0,40}}|(?:soak|bathe?|immerse|steep)(?:ing)?\b(?:[^.;<>]|<[nx]\d+>){{0,50}}|wear (?:it|them|the|your|a)\b[^.;<>]{{0,20}}){{T}}"),
    ("other", rf"\b{BATHING}(?! (?:and|then)\b)(?:(?! and\b| then\b|,(?! for\b| about\b))[^.;<>]){{0,40}}{{T}}"),
    ("other", r"\b(?:with|after|in) an? (?:(?:hot|warm|long|cold|quick|relaxing|soothing) )*(?:bath|shower|sauna)\b[^.;<>]{0,20}{T}"),
    ("other", r"{T}(?: of| in)?(?: an?| the)? (?:(?:hot|warm|long|cold|relaxing|soothing) )*(?:bath|shower|sauna|nap)\b"),
    ("other", rf"(?:^\W*|[.;,] ?|\band )(?:then )?{TREATMENT}(?: (?:on|to|over) [^.;:<>]{{1,30}}?)?,?(?: for| [–—-])?:? \(?{{T}}"),
    ("other", rf"(?:^\W*|\b(?:got|had|have|get|received|given) )(?:about )?{{T}}(?: of| with)(?: an?| the)? {TREATMENT}\b"),
    ("other", r"(?:^\W*|[.;,] ?|\band )(?:then )?(?:ice|heat)(?: (?:it|the \w+|your \w+|afterwards))?(?: for)? {T}"),
    ("other", r"{T} (?:before|earlier)(?=[.,;)]|\W*$)"),
    ("long_at_a_time", r"{T} at a (?:time|stretch|sitting)\b"),
    ("other", r"\bcount (?:\w+ )?(?:up )?to {N} before you (?:begin|start|do|move on|go on|repeat)\b"),
    # What follows from the doing.
    ("other", r"\b(?:during|throughout|within|when|while|once|as soon as|until) (?:the|these|those|all) {T}"),
    ("other", r"\b(?:(?:this|that|it|which) (?:completes|concludes|finishes|ends)|(?<!until )(?<!till )(?<!til )you(?: have|'ve| will have)(?: now| just)? (?:completed|finished|done)) {N} (?:full |complete |whole )*(?:sets?|rounds?|cycles?|circuits?|laps?)\b"),
    ("other", r"{N} (?:reps?|repetitions?|times|rounds?|sets?|cycles?|circuits?|laps?|of (?:these|them|those)) (?:(?:will|should|may) )?(?:takes?|lasts?)\b[^.;<>]{0,20}<t\d+>"),
    ("other", r"\b(?:consists? of|(?:is|are) made up of|contains?|comprises?|includes?|(?:split|divided|broken) into) {N} (?:different |separate |short |mini )?(?:circuits|blocks|supersets)\b"),
    ("other", r"\b(?:once|when|after|if) (?:you(?:['’]ve| have)? )?(?:complet\w+|finish\w*|done|do|gone through) (?:all )?(?:of )?(?:the |these )?{N} (?:different )?(?:circuits|blocks|supersets)\b"),
    ("other", r"^\W*(?:in all|in total|all told|altogether|all together|overall|taken together)\b[^.;<>]{0,40}{X}"),
    ("other", r"\beven (?:just |only )?{X}[^.;<>]{0,30}\b(?:helps?|better|enough|counts?|do|does|difference|good|nothing|work|works)\b"),
    ("other", r"^\W*(?:and |then |now )*(?:after|following|(?:once|when) you(?:'ve| have) (?:done|finished|completed|taken)) (?:the|these|those|all|your) {N} (?:\w+ )?(?:breaths|reps|repetitions|times|rounds|cycles|circles|counts|strokes|pumps|squeezes|lifts)\b"),
    ("other", r"(?:\b(?:complete|do|make|take|swim|get|fit) (?:in )?)?{N} (?:\w+ing beats|(?:\w+ )?(?:pumps|kicks|strokes|flutters|pulses)) (?:on|with|to|per) (?:the|each|every|an?) (?:inhale|exhale|in-?breath|out-?breath|inhalation|exhalation)\b(?: and {N2}(?: (?:beats|pumps|kicks|strokes|flutters|pulses))? (?:on|with|to|per) (?:the|each|every|an?) (?:inhale|exhale|in-?breath|out-?breath|inhalation|exhalation)\b)?"),
    ("other", r"\bafter (?:the )?(?:first )?{X} (?:\w+ ){0,2}?(?:(?:you|it|they)(?:'ll| will| may| might| should)? (?:feel|notice|be|find|get|start|begin)|(?:your|the) \w+ (?:will|may|might|should|starts?|begins?|feels?|gets?))\b"),
    ("other", rf"\b{_ONE_NOTICES}\b[^.;:<>]{{0,50}}\b(?:after|by|within) (?:the |your |just |only |about )*{{X}}(?: (?:\w+ )?(?:reps?|repetitions?|rounds?|sets?|cycles?|breaths|times))?"),
    ("other", r"^\W*{T} in(?=[:,])"),
    # What is drawn or laid out.
    ("other", r"\b(?:draw|chalk|mark|tape|paint|stick)(?: out| down)? {N} (?:\w+ ){0,2}?(?:lines|marks|crosses|spots|dots|strips)\b(?![^.;<>]{0,30}\bwith (?:your|the) (?:toes?|foot|feet|nose|elbow|finger))"),
    # How long the whole takes, what a programme is called.
    ("whole_time", r"(?P<est>\best(?:imated)?\.? )?\b(?:duration|time|length)\"? ?[:=] ?[\"']?{T}"),
    ("other", r"\b(?:time|duration|length|minutes) (?:needed|required|it takes|to complete|in all|commitment|estimate|for (?:all|everything|the (?:whole|entire|session|routine)))\"? ?[:=–—-] ?[\"']?{T}"),
    ("other", r"{T} of (?:total|overall) (?:work|training|exercise|workout|session)(?:[ -]?(?:time|out))?\b"),
    ("other", r"\b(?:previous|last|yesterday's|that|your) {N} ?(?:x|×) ?<n\d+> (?:[a-z]+ )?(?:weights?|loads?|max)\b"),
    ("other", r"\b(?:(?:all|the) <[nx]\d+>(?: of (?:them|these|those))?(?: (?:exercises|moves|movements|stretches|poses|drills))?|they all)(?: together| will| should| only| just)* takes?(?: you)?(?: about| around| roughly| only| just| less than| under)* {T}(?! (?:each|apiece|per)\b)"),
    ("other", r"\b(?:usually|typically|normally|generally) (?:consists? of|involves?|includes?)\b[^.;<>]{0,60}{N} (?:rounds?|sets?|circuits?)\b(?![^.;]*<[nt])"),
    ("other", r"\bwithout (?:more|longer) than {T}"),
    ("other", r"\ball {N} (?:sets|reps|repetitions|rounds)(?: of (?:all )?<n\d+>(?: reps| repetitions)?)? (?:can|could) be (?:finished|completed|done)\b"),
    ("other", r"\btime under tension\b[^.;<>]{0,10}{T}"),
    ("field_of_all", r"\b(?:reps?|repetitions)\b(?![^\w<]+[a-z])[^.;]{0,60}\b(?:time|duration)\"? ?[:=–—] ?\"?{T}"),
    ("other", r"{N} ?(?:x|×) ?<n\d+> (?:program(?:me)?s?|routines?|plans?|schemes?|protocols?)\b"),
    ("other", r"\b(?:class|session|lesson|practice|sequence|routine|workout|work-out|flow|programme|program|video|podcast|sitting) (?:of|lasting|that (?:lasts|takes)|taking) (?:about |around |roughly |just |only |some )*{T}"),
    ("other", r"\b(?:not|never|hardly)(?: \w+)? (?:occupy|take up|require|exceed|last)(?: you)?(?: (?:more|longer) than| above| over)?(?: a| an)? {T}"),
    ("other", r"(?:n't|\b(?:not|nobody|no[ -]?one|nothing|without|un))[ -]?(?:(?:to|be|being|get|will|is|can|could|should) )*(?:disturb|interrupt)\w*(?: you| us| me)? (?:for|during)(?: (?:about|around|roughly|at least|the next|a good))? {T}"),
    # Why it is called what it is called.
    ("other", r"{X}[^()]{0,80}\b(?:hence|thus|that's why|that is why|which is why) (?:(?:the|its|their) names?\b|(?:it|this|they)(?:'s| is| are|'re) (?:called|named|known))[^()]*"),
    ("other", r"\b(?:called|named|known as|names?) (?:[^.;()]{1,50} )?because\b(?![^.;]*\b(?:you|we|one|i) (?:\w+ )?(?:breathe|inhale|exhale)s?\b)[^.;<>]{0,40}{X}[^.;]*"),
    ("other", r"\b(?:known? as|called|named)\b[^.;<>]{0,60}{N} (?:\w+ ){0,2}(?:movements|exercises|moves|postures|poses|pieces|forms|rites|sounds)\b"),
    # Counts of something else.
    ("other", r"\b(?:here|below|these) (?:are|come|follow) (?:the |my |our )?(?:first )?{N} (?:\w+ )?sets\b(?! (?:of )?(?:<[nxt]\d+>|x\b))"),
    ("rate", r"<[nx]\d+> (?:(?!(?:with|for|in|then|and|or|of|at|to|on|after|within|over|under|by|from|takes?|every|each|until|till)\b)[\w-]+ )?{T}"),
    ("other", r"{X} out of <[nx]\d+>"),
    ("other", r"{T} (?:(?:is|are|will be|should be) (?:\w+ )?(?:enough|plenty|ample) )?for (?:all(?= <n\d+>|[.,;)]|\W*$)|everything|the (?:whole|lot|entire))\b"),
    ("other", r"{N} (?:\w+ )?at a time\b"),
    ("other", r"\bfigures?[ -]{T}"),
    ("other", r"\b(?:trac|draw|writ|mak|paint|follow|imagin|describ|pictur|sketch|form)(?:e|es|s|ing)? (?:out )?(?:an?|the|your|this|that)(?: (?!<)[a-z-]+){0,3} {N}(?! (?:[a-z-]+ )?[a-z-]+s\b| times?\b)"),
    ("other", r"{N} (?:counts?|beats?) (?:to|for|per) (?:each|every|a|one) (?:steps?|strides?|strokes?|beats?|syllables?|words?)\b"),
    ("other", r"\b(?:increase|extend|lengthen|raise|build up)\b[^.;<>]{0,40} from {X}"),
    ("other", r"\b(?:reduc|shorten|decreas|cut|lower|lengthen|extend|increas|halv|trim)\w* (?:the |your |all )?(?:rests?|pauses?|breaks?|recover(?:y|ies)|hold(?:ing)?s?)(?: (?:times?|periods?|intervals?))?(?: between (?:\w+ )?\w+)? (?:to|by|down to|from) {X}"),
)  # fmt: skip
