"""English: what is needed, what one does in a time, and all the tables of the language together."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.model.routine import Pace
from guide.understand.lexicon import Lexicon, Things
from guide.understand.lexicon.body import Activities
from guide.understand.lexicon.english_breaths import BREATHING
from guide.understand.lexicon.english_checks import ENGLISH_CHECKS
from guide.understand.lexicon.english_headings import HEADINGS
from guide.understand.lexicon.english_joints import JOINTS
from guide.understand.lexicon.english_marks import ENGLISH_MARKS
from guide.understand.lexicon.english_numbers import NUMBERS
from guide.understand.lexicon.english_phrases import PHRASES
from guide.understand.lexicon.english_roles import ROLES
from guide.understand.lexicon.english_scopes import CASES, SCOPES
from guide.understand.lexicon.english_sides import SIDEDNESS
from guide.understand.lexicon.english_telling import TELLS_OF
from guide.understand.lexicon.english_topics import TOPICS
from guide.understand.lexicon.english_words import (
    CHANGE,
    CLASS,
    LIMB_FORMS,
    LIMBS,
    NOT_REPS,
    ORDINALS,
    PERIOD,
    THING_NAMES,
    any_of,
    plural_of,
)
from guide.understand.lexicon.phrases import Phrases
from guide.understand.said import Between

_WEIGHT_MOVES: Final = (
    r"(?:shift|transfer|distribut|spread|bear|lean|rock|bring|put|keep|mov|drop|sink|tak|carry|support|balanc|press)\w*"
)
_NO_THING: Final = late_pattern(
    r"\b(?:(?:as|like) an?|imaginary|imagined|invisible) (?:[\w-]+ )?\w+\b|"
    r"\bcounter[- ]?\w*clockwise|\bsticks? (?:out|to|with|up|together|your|the (?:tongue|chest|bottom|chin|hips?))\b|\bstick it out\b"
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

THINGS: Final = Things(
    names=MappingProxyType({form: thing for thing in THING_NAMES.split("|") for form in (thing, plural_of(thing))}),
    no_thing=_NO_THING,
    several_things=_SEVERAL,
    several_before=late_pattern(
        rf"\b(?P<many>{'|'.join(filter(None, _SEVERAL))}) (?:(?!of\b|the\b|or\b|and\b|sets\b)[a-z-]+ ){{0,2}}$"
    ),
    one_for_each_hand=late_pattern(r" (?:in|for) (?:each|either) hand\b"),
    alternative=late_pattern(r",? or (?:else )?(?:a |an |the |your |some )?(?:(?!and\b|use\b|with\b|on\b|in\b|to\b|without\b)[a-z-]+ ){0,2}"),
    or_word="or",
)  # fmt: skip

ACTIVITIES: Final = Activities(
    still=any_of(
        "hold(?:ing|s)?", "held", "stay(?:ing)?", "remain(?:ing)?", "maintain(?:ing)?", "keep(?:ing)?(?! \\w+ing)(?! (?:it|them|this|that) (?:\\w+ing|up))", "freeze",
        "balance", "squeeze", "stretch(?!es)", "plank", "hang", "pose", "isometric", "still", "sit(?!-)", "lie", "stand", "dangle", "against the",
        "pause", "press", "relax into", "wall sit", "rest in", "tens(?:e|ing)", "tighten(?:ing)?", "clench", "bite", "freez\\w+", "look at", "stare", "float",
        "superman", "butterfly", "flamingo", "stance", "bridge", "kept", "remains?", "leave (?:it|them|your \\w+|the \\w+)(?! go\\b)", "linger(?:ing)?", "sustain(?:ed|ing)?",
        "(?:do not|don't|not|without|try not to) (?:move|moving)", "motionless", "immobile", "rigid",
        "(?:draw|tuck|suck|pull)(?:ing)? in (?:your|the|both) \\w+", "(?:draw|tuck|suck|pull)(?:ing)? (?:your|the) (?:chin|navel|tummy|stomach|belly(?: button)?|abdomen|abdominals|abs|pelvic floor)(?: \\w+)? in",
    ),
    own_hold=late_pattern(
        r"(?:,|\band|\bthen|\bwith|\bby|\bdo)(?: then)? (?:an? )?(?:<t\d+>[ -]?(?:\w+ ){0,2}|(?:\w+ ){0,2})(?:plank|wall[ -]?sit|squat hold|hang|bridge hold|hollow hold|l-sit|pose|stretch|balance|side plank|dead hang)\b"
    ),
    resting=any_of("rest", "resting", "pause", "wait", "relax", "recovery", "break"),
    goes_round=late_pattern(r"\b(?:circl\w*|roll\w*)\b"),
    relaxing=any_of("relax(?:ing)?"),
    pausing=any_of("paus(?:e|ing)", "wait(?:ing)?", "stop(?:ping)?", "linger"),
    still_names=any_of(
        "(?<!dynamic )(?<!active )(?<!ballistic )stretch(?:es)?", "plank", "pose", "hold", "hang", "wall sit", "balance", "bretzel", "asana", "bridge hold",
        "hollow", "l-sit", "squat stretch", "superman", "butterfly", "flamingo", "stance", "stand", "side plank", "seat", "posture", "child's pose", "savasana", "shavasana",
    ),
    easier=late_pattern(r"\beasy\b|^(?!.*\b(?:recover|rest|between|with|at)).*\b(?:slow(?:ly)?|light|gentle|flat|downhill|jog(?:ging)?|walk(?:ing)?|float|spin(?:ning)?)\b"),
    moving=any_of(
        "walk(?:ing)?", "march(?:ing)?", "jog(?:ging)?", "run(?:ning)?", "sprint", "jump(?:ing)?", "skip", "hop",
        "step", "swing", "shake", "rock", "roll", "cycle", "circle", "rotate", "move", "moving", "dance", "pedal",
        "tap", "do this", "continue", "repeat", "alternate", "massage", "(?<!and )breathe", "pulse", "row", "swim", "climb",
        "as (?:many|often)(?: \\w+){0,2} as (?:you can|possible)",
    ),
    bursts=any_of("sprints?", "strides?", "bursts?", "efforts?", "surges?", "hills?", "jumps", "hops", "skips", "runs", "intervals?", "sets?", "rounds?"),
    paces=(
        (late_pattern(r"\bvery slow(?:ly)?\b"), Pace.VERY_SLOW),
        (late_pattern(r"\bslow(?:ly)?\b|\bin a controlled\b"), Pace.SLOW),
        (late_pattern(r"\b(?:quick|fast|rapid|brisk)(?:ly)?\b|\bas fast as\b"), Pace.QUICK),
    ),
    lowering=late_pattern(r"\b(?:down|lower|sink|descend|bend)"),
    turning_point=late_pattern(r"\b(?:at|on|in) the (?:(?P<top>top)|bottom)\b"),
    rest_day=late_pattern(r"\W*(?:(?:complete |full |total |active )?rest(?: day)?|off|day off|free)(?:,? (?:or|and|&|/) [^<]*)?\W*"),
    rest_unsaid=late_pattern(
        r"^\W*(?:then,? |and )?(?:rest(?: briefly| a moment| a little| a while| for a (?:moment|while|bit))?(?=$|\W*$|[.,;!]| while| and| then| before| as| until| between)(?!,? (?:and |then )+repeat(?: it| this)?\W*$)|"
        r"(?:take|have|make) a (?:short |brief |quick |little )?(?:rest|break|pause|breather)\b|"
        r"(?:(?:what(?:ever|'s|ever's)?|all|the rest|the remainder|(?:the |any )?(?:remaining|left[ -]?over|spare) (?:time|seconds))\b[^.;:]{0,40} )?(?:is|are|for|to|=) (?:your )?(?:rest|recover(?:y)?|recovering|resting)\W*$)"
    ),
    rest_left=late_pattern(
        r"^\W*(?:then,? |and |you )*(?:rest|recover|relax|breathe)\b[^.;<>]*\b(?:left|remain\w*|rest of (?:the|each|that)|until the (?:next|end|clock|minute))\b"
    ),
)  # fmt: skip

ENGLISH: Final = Lexicon(
    code="en",
    numbers=NUMBERS,
    phrases=Phrases(PHRASES),
    joints=JOINTS,
    headings=HEADINGS,
    roles=ROLES,
    scopes=SCOPES,
    topics=TOPICS,
    cases=CASES,
    activities=ACTIVITIES,
    breathing=BREATHING,
    sides=SIDEDNESS,
    things=THINGS,
    marks=ENGLISH_MARKS,
    checks=ENGLISH_CHECKS,
    between=MappingProxyType(
        {
            **dict.fromkeys("rep reps repetition repetitions hangs hang holds hold goes efforts".split(), Between.REPS),
            **dict.fromkeys("round rounds circuit circuits laps lap time stations station".split(), Between.ROUNDS),
            **dict.fromkeys("exercise exercises stretches stretch move moves movements movement poses pose postures posture asanas asana activity activities drills drill tasks task animal animals game games challenge challenges machine machines everything".split(), Between.EXERCISES),
            **dict.fromkeys("each every one them these".split(), Between.THEM),
            **dict.fromkeys("set sets".split(), Between.SETS),
            **dict.fromkeys("block blocks superset supersets triset trisets group groups part parts pair pairs".split(), Between.BLOCKS),
            "them": Between.THEM,
        }
    ),
    ends_all=late_pattern(
        r"^\W*(?:(?:and|so|well|ok|okay),? )*(?:that'?s|that is|this is|and that was) (?:it|all|everything|all of it|the lot|the (?:whole|entire) \w+)(?: for (?:today|now|this (?:week|time)))?\W*$|^\W*(?:all )?(?:done|finished)\W*$"
    ),
    tempo_word="tempo",
    as_many_rounds=late_pattern(r"\bamrap\b|\brounds as (?:possible|you can)\b"),
    sums_up=late_pattern(r"^\W*(?:i\. ?e\.|in other words\b|that is to say\b|which means\b)|^\W*(?:to (?:sum up|recap|summari[sz]e)|in (?:short|summary|brief|a nutshell)|recap|remember|all in all|(?:in )?summary|once more for the record)\s*[,:–—]"),
    question=late_pattern(r"\?\W*$"),
    invites=late_pattern(r"^\W*(?:now |and |so |ok |okay |then |right |kids |everyone |everybody )*,? ?(?:can (?:you|we|they|everyone|everybody)|who can|could you|how about|shall we|why (?:not|don't)|ready|what about|how (?:many|long)|let's|will you|would you|you(?:'ve| have| get)(?: got)? <t\d+>|if |too |not )"),
    same_again=late_pattern(r"[\s,:–—-]*(?:(?:while |whilst )?(?:you )?count(?:ing)? (?:\w+ ){0,2}(?:up )?(?:to )?<|(?:\(|\[|/|=|≈|~)?\s*(?:(?:that is|that's|i\.e\.|or|so|about|approx\.?|equals|aka|in other words|meaning|which (?:is|makes|takes)|roughly),? ?(?:about |for )?)?<)"),
    told_again=late_pattern(r"^\W*(?:(?:and |now )*(?:the |your )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last|next) (?:cycle|round|set|time)\b|(?:cycle|round|set) <[nx]\d+>(?= ?[:.,–—-]))"),
    ends_after=late_pattern(
        r"\b(?:(?:until|till|once|when|after) (?:(?:you|you've|you'?re|we|we've|they|have|having|are|complete|completed|completing|do|done|doing|finish|finished|finishing|perform|performed|performing|reach|reached|through|with|all|of|the|your|these|those|full|total|a|said) )*|\ball (?:of )?(?:the |your |these |those )?)$"
    ),
    purpose=late_pattern(r"\W*(?:good |great |best )?for (?:the |your |an? )?[a-z][a-z ,&-]{2,40}"),
    called=late_pattern(r"\b(?:called|named|known as) (?:(?:an?|the) )?[\"“‘']?(?P<name>[a-z][\w'’-]*(?: (?!(?:and|is|which|that)\b)[\w'’-]+){0,5})(?=\W*$|[.,!:;(\"”’–—]| (?:and|is|which|that)\b)"),
    calls_one=late_pattern(r"(?:exercise|stretch|pose|posture|drill)(?:e?s)?$"),
    places=frozenset({*ORDINALS.split("|"), "another", "other", "more", "number"}),
    persons=frozenset("i we you my our your me us i'm i've we're you're i'll you'll we'll".split()),
    of_a_part=late_pattern(r"^\W*(?:(?:and|now|then|so|okay|right)\W+)*(?:for|in|during) (?:the |your )(?:(?P<first>first)|(?P<last>last|final)|second|third|fourth|next|following) <t|^\W*(?P<every>every|each) <t\d+>(?: or so)?,? "),
    in_period=late_pattern(
        r"^\W*(?:in |for |during |from |by )?(?:the )?(?:(?:weeks?|wks?|months?|stages?|phases?|days?) "
        r"|(?=<[nx]\d+> ?(?:weeks?|wks?|months?|days?)\b(?: [a-z-]+){0,3} ?[:–—-]))<[nx](?P<n>\d+)>"
    ),
    warms_up=late_pattern(r"\bwarm(?:ing)?[ -]?up\b|\bto get warm\b|\bas a warm-?up\b"),
    keeps_on=late_pattern(
        r"^(?![^.;]*\b(?:both|each|either|every|per)\b)\W*(?:(?:and|then|now|just|so),? )*(?:keep (?:going|on|it up|moving|alternating|marching|switching|swapping|this up)|go on|carry on|continue|repeat|alternate|(?:do|perform|practi[sc]e) (?:this|it|that|so|the exercise)|<n\d+> (?:times|reps|repetitions)(?=\W*$))\b"
    ),
    done_whole=late_pattern(
        r"^\W*(?:(?:please|try to|you (?:can|should|may)|now|so|overall|in all),? )*(?:"
        r"(?:do|perform|practi[sc]e|continue|keep up|carry on with|go on with|repeat)(?: doing)? (?:this|the|that)(?: whole| entire| full)? (?:exercise|drill|movement|motion|activity|practice|technique|breathing(?: exercise)?)|"
        r"(?P<position>(?:hold|keep|maintain|sustain|stay in|remain in|do) (?:this|the|that) (?:stretch|pose|position|posture|asana|hold)))"
        r"(?: going)?,? for (?:(?:about|around|approximately|roughly|at|least|most|up|to|a|total|of|some|between) )*<t",
    ),
    further_count=late_pattern(
        rf"(?:,|;|\+|&|\band\b|\bthen\b)(?: and| then| another| the| do)* <n(?P<n>\d+)> {NOT_REPS}(?!(?:on a|if|when|in|at|by|from|the)\b)[a-z][\w-]+"
    ),
    ends_with_same=late_pattern(
        r"(?:,|;|\band|\bthen|\bto)(?: and| then| now)* (?:repeat|do (?:exactly )?(?:the same|likewise|it again|this again|that again)|hold(?: it| this| the (?:pose|stretch|position))? (?:again|as before|for the same time)|stay again)"
        r"(?: (?:it|this|that|again|the|same|steps?|stretch|exercise|movement|pose|process|procedure|sequence|hold|whole|thing|once more))*\W*$"
    ),
    leave_out=late_pattern(r"\[skip\]"),
    plural_endings=(("ies", "y"), ("sses", "ss"), ("ss", "ss"), ("s", "")),
    plural=late_pattern(r"\b[a-z-]*[a-z](?<![su])s\b"),
    third_person="s",
    doing="ing",
    before_doing=((late_pattern(r"$"), "e"), (late_pattern(r".$"), "")),
    adverb="ly",
    states_total=late_pattern(
        rf"^\W*(?:(?:that's|that is|it's|it is|it takes|takes|about|roughly|all in all|altogether|in all|just|only|say|total:?) )*<t(?P<t>\d+)>(?: (?:in all|in total|altogether|all in|tops|max|at most))?,? "
        rf"(?:(?:every|each|a|per|most|once a|twice a|(?:<\w+>|three) times a|every other) )+(?:single )?{PERIOD}s?\b[^<>]{{0,30}}(?:<x\d+>)?\W*$"
    ),
    states_goal=late_pattern(r"^\W*(?:(?:the|your|our|my) )?(?:main |overall )?(?:goal|aim|target|challenge)(?: here| today)?(?: (?:is|will be)\b|:) "),
    abbreviations=frozenset(
        "e.g i.e eg ie approx min mins sec secs vs no fig figs dr mr mrs ms st etc max reps rep hr hrs ca incl jr sr prof ed vol p pp alt".split()
    ),
    common=frozenset(
        "the a and to of your you for with on in is it this as or from up at be each then hold repeat side leg do not are that".split()
    ),
    variant=late_pattern(
        r"^\W*(?:for (?=beginners|intermediates?\b|advanced\b))?(?:(?:level|option|variation|progression|regression|modification|beginners?|intermediate|advanced|easier|harder|"
        r"version|optional)\b|(?:easy|hard)\b(?=\W*[:–—-]| (?:version|option|variation|mode|way)))"
    ),
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
            "aim go shoot strive start begin you're manage through carry out break breather pause"
        ).split()
    )
    | frozenset(LIMB_FORMS)
    | frozenset(LIMB_FORMS.values()),
    tells_of=TELLS_OF,
    points_back=frozenset(("it", "them")),
    pointing=frozenset("the your a an it them this that these you then and until while each both its for with of".split()),
    limb_name=late_pattern(
        r"(?<!each )(?<!other )(?<!both )(?<!per )(?<!opposite )(?<!your )(?<!the )(?<!one )(?<!same )(?<!either )(?<!switch )"
        rf"\b(?:{LIMBS}) (?:stretch(?:es)?|hangs|steps|hold)\b(?! (?:it|them|this|that)\b)|\b(?:active|passive|dead|straight|bent|open) hangs?\b(?! (?:for|time|of|is|it)\b)"
        rf"|^\W*(?!(?:sides?|legs?|arms?|foot|feet|hands?|limbs?)\b)(?:{LIMBS})(?:\s?:|\s[–—-])\s"
    ),
    introduces=late_pattern(
        r"(?i)\b(?:welcome to|this is called|it is called|known as|(?:techniques?|exercises?|practices?|methods?|drills?|patterns?|breaths?|breathing) (?:that is |which is |that's )?(?:called|named))"
        r"(?: (?:the|this|our|a))? (?P<name>(?:[a-z]|\d(?=[\d-]*-))[\w'-]*(?: [a-z][\w'-]*){0,5})(?=[.,!:;]|$)"
    ),
    statement=late_pattern(
        r"\b(?:is|are|was|were|isn't|aren't|wasn't|there's|it's|that's|takes|lasts|means|requires?|allows?|comes|(?:can|could)(?!(?<=as you can)(?:\W*$|[,.;:)]| for\b| followed\b| then\b))|"
        r"may|might|has|have been|had|shows?|found|suggests?|recommends?|reports?|spent|says?|research|study|studies|according|"
        r"usually|often|on average|typically|normally|they|people|patients?|participants|athletes|we|lasted|persist(?:s|ed)|linger(?:s|ed)|"
        r"(?:it|mine|pain|ache|cramp|burn(?:ing)?|stiffness|soreness|numbness|tingling|spasm)s? (?:stay(?:s|ed)|went|goes|kept)|"
        r"(?:my|his|her|their|the) (?:[a-z]+ ){1,2}(?:hurt|ached|burned|burnt|throbbed|tingled|stung|cramped|swelled))\b"
    ),
    duty=late_pattern(
        r"^\W*(?:it|this|each (?:round|cycle|set|interval)) (?:involves|consists of|includes)(?= (?:about )?<t)|\b(?:should|shall|must|who can (?:stay|stand|hold|balance|hop|hang|keep|be|sit|walk|lie|jump|wiggle|crawl|do)|(?:aim|goal|idea|task|challenge|target|plan) (?:here )?is to|(?:they|the (?:children|kids|class|pupils|players|group|boys|girls|students|ladies|team)) (?:then |all |now )*(?:lie|crawl|hop|stand|sit|run|walk|jump|hold|stay|skip|jog|march|gallop|roll|rest)|have to|need to|needs to|want to|try to|going to|let's|let us|let (?:him|her|it|the|them|your|this)|"
        r"(?:i|we|you|he|she|one)(?:'ll| will| then| now| just| always| usually)* (?:stay|hold|do|did|go|keep|rest|walk|repeat|breathe|count|be here|stand|stood|held|stayed|took|take|hang|hung|lie|lay|sit|sat|squeeze|run|ran|jog|jogged|spin|skip|march|lean|leaned|balance|balanced|walked|rested)|(?:he|she|everyone|everybody|each (?:child|player|pupil|one)|the (?:performer|pupil|child|player|patient|student|squad|man|woman|boy|girl))(?: then| now| slowly| also)* (?:stands|sits|lies|kneels|walks|runs|jumps|hops|marches|crawls|holds|stays|remains|rests|bends|raises|lowers|swings|balances|hangs|curls|sleeps|stretches)|(?:you|we)(?:'ll| will)|you (?:can|may) either (?:hold|stay|keep|do|repeat|rest)|make sure|"
        rf"{CLASS} (?:(?:will|should|then|now|all|each) )*(?:work|perform|do|complete|exercise|stay|spend|practi[sc]e|remain)(?:e?s)?\b(?=[^.;]*\b(?:each|every) (?!day|week|morning|hour|evening|night|session|month|year))|(?:{CLASS}|you|we)(?:['’]ll)? (?:(?:will|then|now|only|each|all) )*(?:have|has|get|gets)(?: about| just| only| exactly)? <t\d+> (?:(?:at|on|for|per|in) (?:each|every)|to (?:{CHANGE}))\b|"
        r"be careful to|(?:is|are) (?:to be )?(?:performed|done|held|repeated|completed) for|(?:you|we|they) are to\b(?! be\b)|(?:the|your|both|each) (?:(?:right|left|other|whole|upper|lower) )?(?:" + LIMBS + r"|head|body|trunk|chin|neck|toes?|fingers?|fists?) (?:is|are) (?:(?:then|now|next|also|slowly|gently|quickly|rapidly|vigorously|alternately) )*(?:swung|turned|circled|rolled|shaken|raised|lowered|bent|stretched|lifted|rotated|moved|pressed|pulled|pushed|tapped|whirled|twisted|thrown)(?=\b[^.;:<>]{0,50} for (?:about )?<t\d+>\W*$)|recommended|advised|aim to|aim(?:ing)? for|remember to)\b"
    ),
)  # fmt: skip
