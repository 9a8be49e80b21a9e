"""English: how running text says what it is going to tell next."""

from __future__ import annotations

from typing import Final

from guide.late import late_pattern
from guide.understand.lexicon.english_words import ORDINALS
from guide.understand.lexicon.topics import Topics

_JOINS: Final = r"(?:(?:and|so|but|then|now|next|finally|lastly|also|first(?:ly)?(?: of all)?|after (?:that|this|which)|last of all|from there|good|great|lovely|well|ok|okay|right|in addition|besides)\b[,:.!]? )*"
"""Words of order in front of it."""
_CASE: Final = r"(?:(?:this morning|today|tonight|(?:each|every) (?:day|morning|evening|night)|for now),? )?(?:to (?:start|begin|finish|end|close)(?: off)?(?: (?:your|the|this|our) [a-z]+(?: [a-z]+)?)?,? )?(?:(?:when|once|if|as|before|after|while|whilst|during|between|an? (?:hour|while|bit) (?:later|after)|in the|at the|on the|for|to|with) [^.,;:]{2,70}(?:, (?:and )?(?:then )?| (?=(?:i|we|you|they|he|she|let's) [a-z])))?"
"""When, or for whom, it is done."""
_LEAD: Final = rf"\W*{_JOINS}{_CASE}"
_COUNT: Final = (
    r"(?:(?:about |around |another |up to )?(?:\d+(?: ?[-–] ?\d+| or \d+| to \d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a few|several|a couple of|a dozen|a minute of|half a minute of)"
    r"(?: (?:or|to) (?:\d+|[a-z]+ty|three|four|five|six|eight|ten|twelve|fifteen))? (?:(?:sets|rounds|reps|repetitions|minutes|seconds|lots) of (?:(?:\d+|six|eight|ten|twelve|fifteen|twenty) )?)?)?"
)
"""How often or how long, in front of the name."""
_OF: Final = r"(?:an?|the|some|your|my|our|his|her|their|these|those|one)"
_NO_WORD: Final = r"(?!(?:up and down|back and forth|in and out|round and round)\b)(?!(?:is|are|was|were|be|been|that|which|who|whose|what|where|when|if|with|without|for|to|from|on|in|at|of|by|because|as|while|and|or|but|so|until|than|you|we|they|he|she|i|it|this|these|those|there|not|also|can|could|will|would|should|must|may|might|has|have|had|do|does|helps?|comes?|needs?|each|every|twice|times|next|again|before|after|during|using|doing|through|into|onto|towards?|between|across)\b)"
_WORD: Final = rf"{_NO_WORD}[a-z][\w'’-]*"
_NAME: Final = (
    rf"(?P<name>[a-z]{{3,}}ing(?: (?:the|your|my|an?|on|up|down|over|from|to|one|both))+ {_WORD}(?: {_WORD}){{0,3}}(?: (?:up and down|back and forth|in and out|round and round|from side to side))?"
    rf"|{_WORD}(?: {_WORD}){{0,4}}(?: (?:and|to|of the|up the|on the) {_WORD}(?: {_WORD})?)?)"
)
_NAMED: Final = rf"{_COUNT}(?:{_OF} )?(?:\d+[ -](?:second|minute|breath)s? )?{_NAME}"
_END: Final = r"(?=\W*$|[,:;.(–—!]| - | (?:with|for|on|in|at|to|from|while|until|by|against|using|where|which|that|as|each|every|because|before|after|when|is|if|and|so|but|before)\b)"
_WHERE: Final = r"(?: (?:at|on|in|with|against|from|for|of) [^.,;:]{2,40}?)?"
"""Where or with what it is done, behind the name."""
_TELLER: Final = (
    r"(?:(?:(?:you|we|i|they|he|she|people)(?:['’](?:ll|d|re|ve))?|let's|let us|please|let me|why not|feel free to|the (?:children|class|students|pupils|routine|session|lesson|sequence|workout|break)|my \w+) "
    r"(?:(?:can|could|may|might|should|will|would|also|then|now|always|often|usually|sometimes|like|love|want|going|still|even|just|next|finally|to|you|rather|generally|simply|both),? )*)?"
)
_BEFORE: Final = r"(?:[^.:;]{3,80}?,? and (?:then )?)?"
"""What is done to get there."""
_DONE: Final = (
    r"(?:(?:try|do|practi[sc]e|perform|add(?: in)?|include|recommend|suggest|go for|have a go at|doing|trying|performing|prefer|like|love)"
    r"|(?:start|begin|open|warm up|kick off|finish|end|close|conclude|wrap up|continue|carry on|go on|keep going|proceed|lead off|round off)(?:s|ing)?(?: (?:off|up|out|each day|the day|every session|things|today|on (?:our|your|the) [a-z]+))* (?:with|in)"
    r"|(?:move|moving|go|going|come|coming|turn|get|step|switch|progress|advance|transition)(?: up| down| over| back| straight)?(?: on)? (?:to|into)(?: all fours for| the floor for)?"
    r"|follow(?:s|ing|ed)? (?:(?:that|this|it|them|these) )?(?:up )?(?:with|by)|(?:on|over|up|next|back)(?: on)? to|(?:up next|next up|first up)(?: is| are|:| we have)?|next:|(?:and|then|now) for|time for|(?:and )?(?:then )?(?:there is|there's)(?: also)?)"
)
_GOOD: Final = r"(?:good|great|nice|useful|helpful|excellent|wonderful|effective|superb|gentlest|best|easiest|simplest|gentle|classic|favou?rite|must|staple|perfect|lovely|fantastic|simple|easy|important|handy|brilliant|amazing|ideal|popular|safe|hard to beat|worth|underrated|(?:place|way|exercise|stretch|move|movement|one|remedy|drill|pose)\b)"

TOPICS: Final = Topics(
    comes=late_pattern(
        rf"{_LEAD}{_NAMED}{_WHERE} (?:is|are|comes?|follows?|goes|will (?:be|come|follow)|can (?:be|come|follow)|should (?:be|come|follow))(?: up)? (?:next|first|last|second|third|fourth|after (?:that|this|them|it)|another|too|also (?:another|one)|one of)\b"
    ),
    comes_last=late_pattern(
        rf"{_LEAD}(?:next|then|first|last|after (?:that|this)|finally),? (?:is|are|comes?|there (?:is|are)|we have) {_NAMED}{_END}"
    ),
    praised=late_pattern(
        rf"{_LEAD}{_NAMED}{_WHERE} (?:(?:is|are|makes?|would be|can be|may be) (?:(?:also|always|just|equally|really|very|particularly|especially|so|as|such|probably|perhaps|definitely|quite|one of|another) )*(?:(?:an?|the|my|our) )?(?:[a-z'’-]+ ){{0,2}}?{_GOOD}"
        r"|(?<!to )(?:(?:also|will|can|may|really|even|always|often) )*(?:helps?|works? (?:well|the|your|on|for)|opens?|finish(?:es)?|do(?:es)? wonders|targets?|loosens?|strengthens?|stretch(?:es)?|mobili[sz]es?|eases?|relieves?|releases?|keeps?|feels?|(?:is|are) (?:done|performed|carried out|finished|for|where|what|all about))\b)"
    ),
    called=late_pattern(
        rf"{_LEAD}(?P<caller>(?:an?|the|my|our|one|another|her|his|their|your)\b[^.,;:<]{{0,70}}?) (?:is|are|was|would be|has to be|(?P<sure>involves?|consists? (?:of|in)))(?: (?:called|known as|simply|just|probably|definitely|what (?:i|we) call|to do|doing|by far|still))* {_NAMED}{_END}"
    ),
    to_do=late_pattern(
        rf"{_LEAD}{_BEFORE}{_TELLER}{_DONE} {_NAMED}{_END}"
    ),
    found_good=late_pattern(
        rf"{_LEAD}(?:you|we|i|they|people)(?: (?:may|might|will|often|also|can|should))* find {_NAMED} (?:helpful|useful|good|of use|easier|soothing|beneficial)\b"
    ),
    alone=late_pattern(
        rf"\W*{_JOINS}(?:(?:when|once|if|before|after|while) [^.,;:]{{2,70}}, )?(?:an? |some )?{_NAME}(?:, | [–—-] |: |\W*$)"
    ),
    part_comes=late_pattern(
        rf"{_LEAD}(?:your|the|my|our|his|her) (?P<name>{_WORD}(?: {_WORD}){{0,2}}(?: and {_WORD})?) (?:(?:is|are|comes?|follows?) (?:next|first|last|second|third)\b|(?:also |then )?(?:needs?|deserves?|gets?|wants?|likes?) )"
    ),
    on_to_part=late_pattern(
        rf"\W*{_JOINS}(?:(?:on|move on|moving on|over|we move on|come|turn|move up|move down|go on|we go on|(?:you (?:need|want|have) to |let's |(?:it's|it is) time to )?(?:(?:do not|don't) forget|focus on|concentrate on|work on|turn|turn your attention|look after))(?: to)?|(?:(?:an?|the) )?(?:{ORDINALS}|another|one more)(?: (?:one|exercise|stretch|move|thing))?(?: is)? for|(?:and |now |then |next |and now )*for) (?:the|your|our) (?P<name>{_WORD}(?: {_WORD}){{0,2}}(?: and {_WORD})?)(?=\W*$|[:.;]|, (?:which|where)\b)"
    ),
    part_for=late_pattern(
        rf"\W*{_JOINS}(?:for|(?P<works>(?:to (?:stretch|strengthen|loosen(?: up)?|open(?: up)?|work|relax|release|train|ease|mobili[sz]e|target|warm up|tone|wake up)|for (?:stretching|strengthening|loosening|opening|working|training|mobili[sz]ing|toning)))) (?:(?:the|your|both|an?|some|stiff|tight) )*(?P<name>{_WORD}(?: {_WORD}){{0,2}}(?: and (?:the |your )?{_WORD})?)(?: {_WORD})?, (?=[a-z])"
    ),
    calls=late_pattern(
        rf"\b(?:{ORDINALS}|another|one|other|favou?rite|best|key|[a-z]{{3,}}est|good|great|nice|simple|easy|useful|helpful|alternative|exercise|stretch|move|movement|pose|drill|remedy|trick|way|thing|reverse|opposite)\b"
    ),
    calls_exercise=late_pattern(
        rf"\b(?:exercises?|stretch(?:es)?|moves?|movements?|poses?|drills?|remedy|remedies|(?:{ORDINALS}|other|another|good|best|great|favou?rite)(?: one)?$|favou?rites?(?: of (?:mine|ours))?|of (?:them|these|those)$|one$)\b"
    ),
    part_worked=late_pattern(
        rf"{_LEAD}{_TELLER}(?:(?:gently|slowly|carefully|simply) )?(?P<name>(?:stretch|strengthen|loosen(?: up)?|open(?: up)?|release|mobili[sz]e|relax|work|warm up|train|exercise|tone|flex) (?:(?:out|your|the|both|my|our) )+(?P<part>{_WORD}(?: {_WORD}){{0,2}}(?:, {_WORD})*(?: and {_WORD})?)) (?:by(?: (?:doing|performing))?|using|with)(?= [a-z])(?: (?:a |an |some )?(?P<means>{_WORD}(?: {_WORD}){{0,3}}){_END})?"
    ),
    enters=late_pattern(
        rf"{_LEAD}(?:[^.:;<]{{3,90}}? (?:into|for|in)) (?:an? |the |your )?{_NAME}{_END}"
    ),
    no_name=late_pattern(
        r"(?:it|this|that|these|those|you|we|i|he|she|they|there|here|one|ones|other|others|another|both|all|some|any|none|each|every|what|nothing|everything|something|anyone|everyone|try|start|begin|repeat|hold|rest|relax|same|opposite|whole|entire|following|next|first|last|second|third|final|more|most|less|least|few|several|many|much|such|only|not|no|so|very|too|also|just|"
        r"now|then|again|starting|original|your|my|our|their|his|her|the|an?|good|great|better|best|easy|hard|harder|easier|important|favou?rites?|ready|done|over|stiff|tight|sore|tired|weak|strong|bit|little|news|(?:deep|long|bigg|strong|gentl|simpl|larg|small|wid)er)\b"
        r"|(?:(?:main|basic|starting|gentle|regular|daily|physical|frequent|consistent|light|moderate|aerobic) )*(?:movement|positions?|sides?|ways?|times?|sets?|rounds?|reps|repetitions?|minutes?|seconds?|exercises?|movements?|moves?|stretch(?:es)?|poses?|drills?|workouts?|routines?|sessions?|sequences?|circuits?|programs?|programmes?|key|goal|aim|idea|point|result|trick|secret|problem|question|rule|benefits?|tips?|advice|pain|stiffness|tension|"
        r"weights?|care|caution|days?|mornings?|evenings?|weeks?|results|doctor|physio|therapist|work|training|strength|exercise|activity|posture|form|technique|consistency|flexibility)$"
    ),
    case=late_pattern(rf"\W*{_JOINS}(?:(?:when|once|if|before|after|during|later|in the|at the|on the|an? (?:hour|while|bit) (?:later|after)) [^.,;:]{{2,60}}, (?=[a-z]))"),
    by_doing=late_pattern(r"\bby (?:[a-z]+ly )?(?!doing|performing)[a-z]{2,}ing\b"),
    several=late_pattern(r"\b(?:exercises|moves|movements|activities|drills|stretches|poses|positions)$"),
    further=late_pattern(r"\b(?:another|other|second|also|too|then)\b"),
    any_movement=frozenset(
        "stretch stretches stretching exercise exercises move moves movement movements pose poses posture position hold holds breath breaths breathing rest walk squeeze release pulse pulses balance drill drills routine workout reach lift raise".split()
    ),
)  # fmt: skip
