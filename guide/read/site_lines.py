"""Lines that web sites put around their articles: "Skip to content", "Share this", "You may also like".

They are told by their words where neither tags nor names tell them, and they stay in a text that was copied out of a
page. Each table says why a line is left out. Only whole lines count: inside a sentence the same words mean something.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from guide.late import late_pattern

_MONTH: Final = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
DATE: Final = (
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{4}}-\d\d-\d\d)"
)
"""A day as sites write it, whatever its case."""

_NETWORK: Final = (
    "facebook|twitter|pinterest|instagram|linked-?in|whats-?app|you-?tube|tik-?tok|reddit|tumblr|telegram|messenger"
)
_BESIDE_NETWORK: Final = r"(?:,?\s|,? and\s)(?:NETWORK|x|rss|e-?mail|print|copy link|more)"
"""What stands behind the first of a row of buttons."""

_LINES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "navigation": r"""
            (?:skip|jump|go) to (?:main |the |site )?(?:content|navigation|search|menu|article|main|footer)
            main content
            (?:slide|image|photo|picture|figure|video) \d+ (?:of|/) \d+(?:[,:].{0,80})?
            (?:toggle |main |open |close )?(?:menu|navigation)
            (?:previous|next|newer|older) (?:post|article|page|story)s?(?:: .{1,100})?
            un-?subscribe(?: here)?
            (?:view|read|open)(?: this)?(?: e-?mail)?(?: it)? (?:in|on) (?:your |a |the )?(?:browser|web)
            (?:update|manage|change) (?:your |my )?(?:e-?mail )?(?:preferences|subscription|profile)(?: here)?
            (?:forward|send)(?: this| it)?(?: e-?mail)? to a friend
            you(?:['’]re| are)? (?:receiv(?:e|ed|ing)|get(?:ting)?) this (?:e-?mail|message|newsletter)\b.{0,160}
            this (?:e-?mail|newsletter) was sent to\b.{0,160}
            (?:if you )?(?:don['’]t|do not|no longer) (?:want|wish)\b.{0,80}\b(?:e-?mail|newsletter|message)s?\b.{0,60}
            (?:back|scroll|return) to (?:the )?top
            (?:go )?(?:back|return) to (?:the |our |all |main )?[^.:;!?]{0,50}(?:pages?|menu|home(?:page)?|index|blog)
            (?:go )?(?:back|return) to (?:the |our |all |main )?[^.:;!?]{0,50}(?:results|site|articles|leaflets)
            (?:go )?(?:back|return) to (?!.*\b(?:top|start|beginning|first)\b)[^.:;!?]{0,55}list
            (?:toggle|change|increase|decrease|reset) (?:the )?(?:contrast|(?:font|text)(?: size)?|theme|colou?rs?)
            (?:toggle|high|normal) (?:contrast|dark mode)
            (?:mobile )?(?:menu|navigation) (?:open|closed?|toggle)
            (?:[\w.&'’-]+ ){1,5}logo
            browsing (?:tag|category|archives?)(?:\W.{0,60})?
            (?:site|patient (?:information|leaflets?)|health|conditions|services|topics) a ?(?:-|–|to) ?z
            (?:tel(?:ephone)?|phone|fax|mobile)(?: (?:no|number))?\W{0,3}\+?[\d(][\d ()+.–-]{5,20}\d
            (?:top|bottom|end) of (?:the )?page
            jump to recipe
            (?:read|learn|show|see|load) (?:more|less)(?:\.\.\.|…| >)?
            continue reading.{0,60}
            click here.{0,40}
            (?:for|to|if|please|you can|get|view|see|open|download|print)\b[^.;!?]{1,60}\bclick here.{0,30}
            (?:for|to|if|please|you can|get|view|see|open)\b[^.;!?]{1,60}\bclick (?:on )?(?:this|the) (?:link|picture)
            (?:(?:view|open|get|download|print|see) )?(?:the |this |a )?print(?:er|able)?(?:[- ]friendly)? version
            (?:(?:view|open|get|download|see) )?(?:the |this |a )?print(?:er|able)(?:[- ]friendly)? (?:page|copy|pdf)
            (?:view|open|download|save|get|see|print) (?:it |this |the )?(?:\w+ ){0,3}(?:as (?:a )?|in )?pdf\b.{0,20}
            (?:share|tweet|pin|print|e-?mail|save)(?: this)?(?: (?:it|article|page|post))?
            (?:share|pin|save) (?:on|via|to) \w+
            share this.{0,40}
            (?:sign|log) ?(?:up|in|out)(?: / (?:sign|log) ?(?:up|in))?
            privacy(?: policy)?
            terms(?: of (?:use|service)| and conditions)?
            (?:related|read (?:next|also|more)|also read|see also|don't miss):.{1,120}
            print(?:er)?[- ]friendly(?: version)?
            search(?: this site| for:)?
            homepage|blog|site ?map|about us|contact us|my (?:account|basket|cart)|shopping (?:cart|basket)
            NETWORK|copy link
            (?:(?:share|save|follow|tweet|pin|like)(?: (?:this|it|us))?(?: (?:on|via|with))?:?\s)?(?:NETWORK)(?:BESIDE)*
            follow us(?: on.{0,40})?
            you are (?:here|visitor).{0,60}
            home (?:>|›|»|/) .{1,80}
            (?:tags|labels|filed under|categories|category|posted in|tagged(?: with)?):.{0,100}
            powered by .{1,40}
        """,
        "advertisement": r"""
            ad(?:vertisement)?s?
            sponsored(?: content| links?)?
            article continues below.{0,30}
            (?:we|this (?:web)?site) uses? cookies.{0,200}
            accept(?: all)?(?: cookies)?
            (?:reject|decline) all
            (?:manage|cookie) (?:cookies|settings|preferences)
        """,
        "byline": r"""
            (?:(?:posted|published|updated|last updated|written)(?: on)?:? )?DATE(?: (?:by|at) .{1,40})?
            submitted .{1,30} ago by\b.{0,30}
            (?:posted|written|reviewed|medically reviewed|fact[- ]checked|edited) by .{1,60}
            \d+ min(?:ute)?s? read(?:ing time)?(?:\W{0,3}DATE|\W+.{0,40})?
            by .{1,40}?(?: [|·•—–-] |, | on )(?:(?:(?:last )?updated|published|posted)(?: on)?:? )?DATE(?:\W.{0,40})?
            (?:author|written by|text|words): [^.:]{1,60}
            (?:page )?(?:last|next) (?:reviewed?|updated?|modified)\b.{0,80}
            printed (?:at|on)\b.{1,40}
            (?:author|reviewer|editor)(?:s|\(s\))? (?:e-?mail|name)(?:s|\(s\))?: .{1,120}
            (?:author|reviewer|editor)(?:s|\(s\)): .{1,120}
            (?:(?:date )?issued|for review|review (?:date|due)|publication date|date (?:published|issued)): .{1,60}
            (?:(?:leaflet |document )?ref(?:erence)?(?: (?:no|number))?|leaflet (?:no|number|code))\.?: .{1,60}
            editorial information
        """,
        "comments": r"""
            (?:(?:all )?\d[\d,.]*k?|no) (?:comments?|replies|responses|reviews?|ratings?)
            (?:(?:all )?\d[\d,.]*k?|no) (?:(?:up)?votes?|likes?|shares?|views?|claps?)
            \d+ (?:thoughts?|responses?) on .{1,100}
            (?:leave|add|post|write) a (?:comment|reply|review)
        """,
        "caption": r"""
            (?:photo|image|picture|video)(?:graph)?s? ?(?:by|credits?|courtesy|source|:).{0,80}
            (?:photo|image|picture|illustration|drawing|diagram)(?:graph)?s? of [^.:;!?]{1,60}
            (?:photo|image|picture|illustration|drawing|diagram)(?:graph)?s? (?:that )?show(?:s|ing) [^:;!?]{1,110}
            (?:photo|image|picture|illustration|drawing|diagram)(?:graph)?s? (?:depict|illustrat)ing [^:;!?]{1,110}
            [\w .,()'’&-]{1,80}\.(?:jpe?g|png|gif|webp|svg|heic)
            (?:(?:article|featured?|hero|header|cover|main|lead|post|profile) )?(?:image|photo|picture|thumbnail)
        """,
        "copyright": r"""
            (?:©|\(c\) ?\d|copyright\b).{0,160}
            (?:.{0,100}\W)?all rights reserved\.?
        """,
        "link": r"""
            <?(?:https?://|www\.)\S+>?
        """,
        "video": r"""
            (?:to view|watch) this video\b.{0,80}
            your browser does not support.{0,60}
        """,
    }
)
"""What a whole line says, by why it is left out."""

_SURE_SECTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "navigation": r"""
            (?:related|similar|recent|latest|popular|featured|trending) (?:posts?|articles?|reading|stories|pages)
            (?:more|other) (?:posts|articles|stories|pages)
            you (?:may|might|will)(?: also)? (?:like|enjoy|love|be interested in).{0,30}
            more (?:from|like this)\b.{0,40}
            read (?:next|this next|also)
            recommended(?: for you| reading)
            (?:most|recently) (?:read|popular|viewed)
            trending(?: now)?
            share (?:this|the (?:article|page|post|love|news))\b.{0,20}
            follow (?:us|me)\b.{0,30}
            table of contents
            (?:in|on) this (?:page|section|article)
        """,
        "advertisement": r"""
            (?:join|subscribe to|sign up (?:for|to)|get) (?:our|the|my) .{0,20}(?:newsletter|list|updates)\b.{0,20}
            newsletter
            we (?:value|care about|respect) your privacy
            (?:about|our use of) cookies
            (?:manage )?cookie (?:settings|preferences|policy)
        """,
        "byline": r"""
            about the authors?
        """,
        "references": r"""
            references
            sources
            citations
            notes and (?:references|sources)
            bibliography
            works cited
            further reading
        """,
        "comments": r"""
            leave a (?:comment|reply)
            join the (?:conversation|discussion)
            post a comment
            (?:all )?\d+ (?:comments?|replies|responses|(?:thoughts?|comments?|responses?) (?:on|to) .{1,100})
        """,
        "feedback": r"""
            (?:was|is) this (?:page|article|information|content)? ?(?:useful|helpful)\??
            (?:rate|review) this \w+
        """,
    }
)
_PAGE_SECTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "navigation": r"""
            related
            related:
            contents
            categories
            archives?
            blog archive
            tags
            quick links
            useful links
            followers
            site map
            opening (?:hours|times)
            contact(?: us)?
            find us
            about (?:us|me)
            company
            legal
            social
        """,
        "advertisement": r"""
            what (?:people|our \w+|others) (?:say|are saying)
            testimonials
            subscribe
            sponsors?
            our products
        """,
        "comments": r"""
            comments?
            replies
            reviews
        """,
    }
)
"""Headings that begin such a part of a web page, and might begin something else in a text that is no page."""


def _any_of(*tables: Mapping[str, str]) -> re.Pattern[str]:
    """Patterns of tables, one a line, as one; the name of the group that fits is the reason."""
    lines = {
        reason: [line.strip() for table in tables for line in table.get(reason, "").split("\n") if line.strip()]
        for table in tables
        for reason in table
    }
    groups = (f"(?P<{reason}>{'|'.join(patterns)})" for reason, patterns in lines.items())
    return late_pattern(
        "|".join(groups).replace("DATE", DATE).replace("BESIDE", _BESIDE_NETWORK).replace("NETWORK", _NETWORK),
        re.IGNORECASE,
    )


_LINE: Final = _any_of(_LINES)
_SURE_SECTION: Final = _any_of(_SURE_SECTIONS)
_SECTION: Final = _any_of(_SURE_SECTIONS, _PAGE_SECTIONS)
_LEADS_ON: Final = late_pattern(
    r"(?:read|learn|see|view|show)(?: the)?(?: full)? (?:more|post|article|story|recipe)\b.{0,30}"
    r"|(?:continue|keep) reading.{0,60}",
    re.IGNORECASE,
)
_BESIDE: Final = late_pattern(r"\s*[|·•]\s*|\s+[–—-]\s+|\s{2,}")
"""What stands between several such lines in one: "Share  Tweet  Pin", "Unsubscribe | View in browser"."""
_ADDRESS: Final = late_pattern(r"(?:https?://|www\.)\S")
_GLUED: Final = late_pattern(r"[a-z][A-Z][a-z]")
_LEAST_GLUED: Final = 6
"""So many words of a line run into the next one where a menu has been copied."""
_LONGEST_LINE: Final = 220
_LONGEST_TITLE: Final = 120


def of_site(line: str, *, whole: bool = True) -> str | None:
    """Why a line is left out; None where it belongs to the article.

    A line that goes on with the one above it counts only with a capital at its start: it may end a sentence. An address
    does so nowhere.
    """
    line = line.strip(' \t\n*_<>"«»‹›←→|·•')
    if not line or len(line) > _LONGEST_LINE or (line[0].islower() and not whole and not _ADDRESS.match(line)):
        return None
    found = _LINE.fullmatch(line)
    if found:
        return found.lastgroup
    if whole and len(_GLUED.findall(line)) >= _LEAST_GLUED and not line.endswith((".", "!", "?")):
        return "navigation"
    parts = [part.strip(" *_") for part in _BESIDE.split(line)]
    whys = [found.lastgroup if (found := _LINE.fullmatch(part)) else None for part in parts]
    return whys[0] if len(parts) > 1 and all(whys) else None


def leads_on(words: str) -> bool:
    """Whether the words of a link lead from a few words about a page to the page itself."""
    return _LEADS_ON.fullmatch(words.strip(' "»')) is not None


def section_of_site(title: str, *, in_page: bool) -> str | None:
    """Why what stands under a heading is left out; None where it belongs to the article."""
    title = title.strip(" \t\n*_:")
    if not title or len(title) > _LONGEST_TITLE:
        return None
    found = (_SECTION if in_page else _SURE_SECTION).fullmatch(title)
    return found.lastgroup if found else None
