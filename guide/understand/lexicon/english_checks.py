"""Words by which an English text is checked: what needs eyes, how a body is placed, which side is meant."""

from __future__ import annotations

from typing import Final

from guide.late import late_pattern
from guide.understand.lexicon import Checks

_PICTURE = (
    r"(?:picture|photo(?:graph)?|image|figure|fig\.?|video|diagram|illustration|drawing|chart|clip|gif|animation|frame)"
)
_ONE_LIMB = r"(?:leg|foot|arm|hand|knee|ankle|wrist|elbow|shoulder|hip|heel|thigh)"

ENGLISH_CHECKS: Final = Checks(
    eyes=late_pattern(
        rf"\bas (?:shown|pictured|illustrated|demonstrated|seen|depicted)\b(?: (?:in|on|above|below|here|by)\b[^.,;)]{{0,30}})?"
        rf"|\b(?:as|like) (?:in|on) the {_PICTURE}s?\b(?: (?:above|below|on the (?:left|right)))?"
        rf"|\b(?:see|shown in|look at|refer to|check|study) (?:the |this |our )?(?:{_PICTURE}s?)\b(?! out)"
        rf"|\b(?:in|on) the (?:{_PICTURE}s?|screen) (?:above|below|to the|on the|shows?|you)\b"
        rf"|\b(?:in|on) (?:the )?{_PICTURE} \d+\b"
        r"|\b(?:left|right|top|bottom|middle|side) of (?:the|your) (?:screen|page|image|picture)\b"
        r"|\b(?:pictured|shown|demonstrated|illustrated) (?:above|below|here|left|right)\b"
        r"|\bwatch (?:the|this|our|my) (?:video|clip|demo\w*|tutorial)\b|\bfollow (?:along with )?the video\b"
        r"|\bclick (?:here|on|the|to|through|play|below|above)\b|\bscroll (?:down|up|to)\b|\bswipe (?:left|right|up|down|to)\b"
        r"|\btap (?:here|the (?:button|screen|link|icon))\b|\bpress play\b|\blink (?:above|below)\b"
        r"|\b(?:like so|like the following (?:picture|image))\b(?!:)"
        r"|\b(?:in|into|at) (?:the|a|your) mirror\b"
    ),
    picture_aside=late_pattern(
        rf"[(\[](?:see |cf\.? |also |shown in |as in )?(?:the )?(?:{_PICTURE}s?|figs?\.?) ?\d[^)\]]{{0,20}}[)\]]"
        r"|\b(?:see )?(?:fig\.|figure) ?\d+(?:-\d+)?"
    ),
    like_this=late_pattern(
        r"\blike this\b(?! (?:one|exercise|stretch|movement|position|for|until|as|and hold)\b)(?!:)"
    ),
    link=late_pattern(r"\b(?:https?://|www\.)\S+"),
    posture=late_pattern(
        r"\b(?:stand(?:s|ing)?|stood|sit(?:s|ting)?|sat|seated|seat|chair|lie|lies|lay|lying|kneel(?:s|ing)?|knees?|crouch|squat(?:s|ting)?|"
        r"all fours|hands and knees|on your (?:back|side|stomach|front|tummy|belly|knees|toes|feet|heels|hands)|on tiptoe|tiptoes?|"
        r"upright|plank|push-?ups?|press-?ups?|bridge|lunges?|supine|prone|walk\w*|march\w*|jog\w*|run\w*|step|stairs?|jump\w*|hop\w*|"
        r"hang|feet|foot|floor|mat|bed|table|wall|doorway|back straight|tall|pose|position|posture|stance|"
        r"start(?:ing)? (?:in|from|with|on)|from (?:there|here)|stay (?:there|here|down|up)|still|again|same|next|"
        r"tabletop|downward|child's|cobra|mountain|warrior|barbell|dumbbells?|kettlebell|bar|bench|band|box|rack)\b"
    ),
    body=late_pattern(
        r"\b(?:legs?|knees?|hips?|thighs?|buttocks?|glutes?|back|spine|trunk|torso|pelvis|chest|stomach|waist)\b"
    ),
    one_side=late_pattern(rf"\b(?:one|your (?:left|right)|the (?:left|right)|(?:left|right)) {_ONE_LIMB}\b"),
    other_side=late_pattern(
        r"\b(?:other|others|opposite|both|each|either|every|alternat\w*|switch\w*|swap\w*|change\w*|sides?|apiece|per|in turn|"
        r"first|then the|back leg|legs|arms|feet|hands|knees|ankles|wrists|elbows|shoulders|hips|heels|thighs|affected|injured|operated|sore|bad|weak|another)\b"
    ),
    not_needed=late_pattern(
        r"\b(?:or|if|instead|without|no|like|imagine|as if|optional(?:ly)?|such as|until|rather than|not|once|when|later)\b|^stick\b"
    ),
    fixtures=frozenset(
        "weight wall mat bed stick door frame doorway counter countertop book marble pen pencil".split()
    ),
    for_long=late_pattern(
        r"\b(?:walk|jog|run(?!-)|row|swim|swam|rid|cycl|bik|spin|stroll|hik|march|danc|ski(?!n)|skat|climb|treadmill|elliptical|cardio|"
        r"breath|meditat|mindful|relax|savasana|shavasana|corpse|legs up|rest|lie|lying|sleep|nap|listen|visuali|sit(?!-?up)|"
        r"warm(?:ing)?[ -]?up|cool(?:ing)?[ -]?down|easy\b|tempo|steady|strides?\b|threshold)"
    ),
    no_name=late_pattern(
        r"^\W*(?:this|these|those|it|it's|here|there|you|we|i|i've|if|when|what|why|only|everyone|everybody|should(?! rolls)|could|must|may|"
        r"is|are|also|then|next|now|finally|and|or|with|during|before|because|so|but|going|after|as|while|to|which|that|who|not|no|"
        r"in (?:this|the|these)|do (?:this|these|each|all)|repeat|start|stop|perform|proceed|maintain|continue|try)\b"
        r"|^(?=(?:\S+\s+){3}\S).*\b(?:is|are|was|were|has been|should|needs? to|have to|you will|you'll|will|can be|that|which|as follows)\b(?! (?:far|you can)\b)"
        r"|\b(?:tips?|guidelines?|routine|circuits?|supersets?|trisets?|time|equipment|method|gear|programm?e?|workouts?|plans?|notes?|"
        r"size|sections?|journey|goals?|minimum|ideal|takeaways?|us|benefits?|transcript|duration|frequency|intensity|volume|exercises|"
        r"pause|levels?|progress)\W*$|^\W*total\b"
    ),
    numbered=late_pattern(
        r"\b(?:exercise|stretch|move|movement|pose|station|drill|number|no\.?) ?#?(?P<number>\d{1,2})\b"
    ),
)
