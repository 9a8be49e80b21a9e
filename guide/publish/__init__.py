"""Publishing: from samples to files that players play.

`publish` writes the MP3 with its tag; the side files are texts made by the functions below and written with
`write_text`. Every file appears whole or not at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from guide.late import late
from guide.publish.check_json import check_json
from guide.publish.lrc import lrc
from guide.publish.m3u8 import m3u8
from guide.publish.picture import picture
from guide.publish.plan_json import plan_json
from guide.publish.timeline_json import timeline_json
from guide.publish.vtt import vtt

if TYPE_CHECKING:
    from guide.publish.chapters import chapters_json
    from guide.publish.cover import cover_png
    from guide.publish.facts import GuideFacts
    from guide.publish.mp3_file import publish
    from guide.publish.tags import read_fingerprint
    from guide.publish.whole_file import write_text
else:
    __getattr__ = late(
        __name__,
        {
            "chapters": ("chapters_json",),
            "cover": ("cover_png",),
            "facts": ("GuideFacts",),
            "mp3_file": ("publish",),
            "tags": ("read_fingerprint",),
            "whole_file": ("write_text",),
        },
    )

__all__ = [
    "GuideFacts",
    "chapters_json",
    "check_json",
    "cover_png",
    "lrc",
    "m3u8",
    "picture",
    "plan_json",
    "publish",
    "read_fingerprint",
    "timeline_json",
    "vtt",
    "write_text",
]
