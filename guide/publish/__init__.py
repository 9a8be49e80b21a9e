"""Publishing: from samples to files that players play.

`publish` writes the MP3 with its tag; the side files are texts, each made by the function of its module's name (`lrc`,
`plan_json`, `vtt` …), and written with `write_text`. Every file appears whole or not at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from guide.late import late

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
    "cover_png",
    "publish",
    "read_fingerprint",
    "write_text",
]
