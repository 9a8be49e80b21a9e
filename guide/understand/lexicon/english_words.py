"""English: the words that several of its tables are made of."""

from __future__ import annotations

import re
from typing import Final

from guide.late import late_pattern

UNITS: Final = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
ORDINALS: Final = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|last|final|next"
LIMB_FORMS: Final = {
    "side": "sides", "leg": "legs", "foot": "feet", "arm": "arms", "hand": "hands", "knee": "knees", "ankle": "ankles",
    "shoulder": "shoulders", "hip": "hips", "wrist": "wrists", "elbow": "elbows", "heel": "heels", "thigh": "thighs",
    "calf": "calves", "ear": "ears", "eye": "eyes", "palm": "palms", "limb": "limbs", "cheek": "cheeks",
    "nostril": "nostrils", "thumb": "thumbs", "buttock": "buttocks", "hamstring": "hamstrings",
}  # fmt: skip
LIMBS: Final = "|".join(f"{one}s?" if many == f"{one}s" else f"{one}|{many}" for one, many in LIMB_FORMS.items())
CLASS: Final = r"(?:they|everyone|everybody|(?:(?:the|all|your|our|each|every) )*(?:students?|children|child|kids|class|pupils?|players?|pairs?|partners?|teams?|groups?|boys|girls))"
"""Those who are told what to do together."""
CHANGE: Final = r"(?:rest|recover|change|switch|rotate|move|transition|swap|tidy|clean|reset|(?:get|go|walk|jog|run) (?:to|ready for|over to|into position))"
"""What they have time for between one station and the next."""
PERIOD: Final = r"(?:day|week|month|hour|night|morning|evening|afternoon|year|session|fortnight)"
THING_NAMES: Final = (
    "exercise mat|yoga mat|mat|chair|stool|towel|exercise band|resistance band|elastic band|theraband|band|"
    "resistance loop|wall|table|desk|sofa|couch|bench|dumbbell|kettlebell|barbell|weight|hand weight|"
    "ankle weight|medicine ball|tennis ball|exercise ball|stability ball|swiss ball|massage ball|small ball|golf ball|"
    "ball|foam roller|pillow|cushion|blanket|yoga block|yoga strap|strap|belt|rope|jump rope|skipping rope|"
    "broomstick|broom|stick|pole|bottle|water bottle|pen|pencil|book|marble|bowl|hangboard|pull-up bar|door frame|"
    "doorway|counter|countertop|bed|bedpost|glass of water|timer|mirror|scarf|rubber band|cup"
)


def plural_of(thing: str) -> str:
    """The plural of a thing."""
    if thing.endswith(("ch", "s", "sh", "x")):
        return f"{thing}es"
    return f"{thing}s"


HAD_READY: Final = "|".join(
    plural_of(thing) for thing in THING_NAMES.split("|") if " " not in thing and thing != "rope"
)
_MUSCLES: Final = ("quad", "quadriceps", "glute", "gluteal", "ham", "hamstring")
MUSCLES_SET: Final = f"(?:{'|'.join(_MUSCLES)})"
"""The sets of these are an exercise, "setting" a muscle: to tighten it."""
NO_SETTING: Final = "".join(rf"(?<!\b{muscle} )" for muscle in _MUSCLES)
"""What stands behind it is no set of repetitions."""

NOT_REPS: Final = (
    rf"(?!(?!{MUSCLES_SET} sets?\b)(?:\w+ )?(?:exercises?|days?|weeks?|months?|years?|sets?|rounds?|people|persons?|minutes?|seconds?|hours?|"
    r"sessions?|workouts?|classes|levels?|positions?|points?|counts?|phases?|of)\b)"
    r"(?!(?!(?:wall|slam)\b)(?:\w+ )?(?:fingers?|toes?|hands?|feet|legs|fists|blocks?|breaths?|" + HAD_READY + "|"
    r"cycles?|circuits?|laps?)\b(?![ -](?!and\b|or\b|of\b|on\b|in\b|at\b|with\b|to\b(?![ -](?:the )?(?:bars?|rings?|chest|elbows?|sky|ceiling|heaven)\b)|for\b|from\b|under\b|apart\b|per\b|each\b|as\b)[a-z]))"
    r"(?!(?:[a-z-]+ )?(?:players|partners|teams|groups|lines(?=\W*$| \()|lanes|cones|goals|coaches|children|kids|athletes|runners|defenders|attackers|opponents)\b)"
    r"(?!(?:vs?\b(?!-)|versus\b|on <n))"
    r"(?!(?:directions?|sides?(?! [a-z-]+s\b)|ways?|times|or|and|to|more than|in|seconds|parts|voices|bars|pages)\b)"
)


def any_of(*words: str) -> re.Pattern[str]:
    """Any of these patterns, as whole words."""
    return late_pattern(r"\b(?:" + "|".join(words) + r")\b")


IMPERATIVES: Final = (
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
ADVISING: Final = (
    "set start begin get come face take hold go assume rest keep make ensure return prepare use adjust do repeat perform "
    "complete try aim relax release focus pause stay remain maintain change alternate continue count stop slowly gently "
    "gradually carefully quickly rapidly smoothly softly simultaneously alternately then now next finally again follow wait allow give work have feel notice imagine visualise "
    "visualize finish end draw pick find secure put place switch swap open close point drop sink anchor plant land root "
    "drive descend smile stick blow float position"
).split()
"""Verbs with which advice begins as easily as an instruction."""
SET_UP_VERBS: Final = (
    "stand sit lie lay kneel lean hold grasp grip hug stay lying standing sitting seated kneeling leaning support"
)
"""Verbs that say where one is, and not what one does there."""
FORETOLD: Final = (
    "feel notice find imagine visualise visualize see begin start get come give have work finish end become allow use "
    "rise sink smile yawn stop improve make ensure keep need grow try aim focus set"
).split()
"""Of these a sentence in the future tells what will come of it: "you will feel it after a minute"."""
BODY: Final = (
    "head neck chin jaw face eye eyes eyelids forehead tongue lips mouth nose nostril back spine chest ribs belly tummy "
    "abs abdomen stomach core navel waist pelvis pelvic bottom glutes fist fists finger fingers toe toes sole soles blades "
    "muscle muscles tailbone lungs breath floor mat fours stance"
).split()
POLITE: Final = (
    r"(?:(?:please|just|simply|kindly|carefully|go ahead and|try to|aim to|be sure to|make sure (?:to|you)|don't forget to|remember to|let's|let us|what you do is(?: to)?|your (?:job|task) is to|"
    r"(?:now )?(?:i|we)(?:'d| would)? (?:want|like|need|ask|invite)(?: for)? you to|(?:all|what) (?:you|we)(?:'ll| will)? (?:have to|need to|want to|must|do|are going to do)(?: (?:here|now|next))? is(?: to)?|"
    r"(?:the )?(?:(?:next|first|last|only|final) )?thing (?:(?:that )?(?:you|we)(?:'re| are|'ll| will)? (?:going to )?(?:do|need to do|have to do|want to do)) is(?: to)?|"
    rf"(?:you|we)(?:'ll|'re going to|'re gonna| will| must| should| need to| have to| want to| are (?:now )?going to)(?: (?:now|then|next|also|first|just))?(?! (?:{'|'.join(FORETOLD)}|be|not|know|do it|hear|enjoy|benefit|look|also)\b))\b,? )"
)
"""What somebody says before telling what to do: "I want you to"."""
HOLD: Final = (
    r"hold(?:ing)?(?! on ?to\b)"
    rf"(?! (?:the|your|both|one|each) (?:(?:left|right|other) )?(?:{LIMBS}) (?:straight|out|up|horizontal\w*|extended|outstretched|sideways|in front|above|over)\b)"
)
"""To keep still, and not to take hold of a thing or to put a part of the body somewhere."""
WHEN_ALL_IS_DONE: Final = (
    r"(?:(?:and |then )*(?:(?:finally|lastly|afterwards?|to (?:finish|end|close|round (?:it |things )?off|cool down)(?: off| up)?|at the (?:very )?end"
    r"(?: of (?:the|each|every|your) (?:session|class|workout|practice|routine))?)"
    r"|(?:when|once|as soon as|after) (?:you(?:'ve| have| are)? (?:all )?(?:finished|done|completed|through)"
    r"|(?:all|everything|it all|all of (?:it|this|them))(?: of (?:it|this|them))? (?:is|has been|are|have been) (?:done|finished|completed))"
    r"(?: (?:all|everything|with (?:all|everything)|them all|(?:all )?(?:these|the (?:whole|last)) \w+)[^,<]{0,30})?))"
)
