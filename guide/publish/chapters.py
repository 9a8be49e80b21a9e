"""`NAME.chapters.json`: chapters for podcast players (Podcasting 2.0, JSON chapters format 1.2.0)."""

from __future__ import annotations

from typing import Final

from guide.model.timeline import Timeline
from guide.publish.json_text import json_text
from guide.units import to_ms

VERSION: Final = "1.2.0"


def chapters_json(timeline: Timeline, title: str) -> str:
    """The chapters of a guide; times are seconds."""
    chapters = [{"startTime": to_ms(chapter.start) / 1000, "title": chapter.title} for chapter in timeline.chapters]
    return json_text({"version": VERSION, "title": title, "chapters": chapters})
