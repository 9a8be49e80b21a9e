"""Chapters for exercises, and for their sets where they are asked for."""

import json

from guide.model.cues import Where
from guide.model.speech import Utterance
from guide.model.timeline import Chapter, Clip, Speech, Timeline
from guide.publish import chapters_json
from guide.publish.chapters import chapter_entries, chapter_spans
from guide.publish.id3 import ChapterGroup, ChapterSpan

SECOND = 32_000


def guide(*rounds, chapters=((0, "Start"), (10, "Heels"), (60, "End")), length=70):
    """A guide whose clips at these seconds belong to these rounds."""
    clips = (Clip(at * SECOND, SECOND, Speech(Utterance("x")), Where(round=number)) for at, number in rounds)
    return Timeline(
        length * SECOND, tuple(clips), (), tuple(Chapter(start * SECOND, title) for start, title in chapters)
    )


THREE_SETS = guide((12, 1), (20, 1), (30, 2), (33, 1), (35, 2), (40, 3), (50, 3))


def test_a_chapter_reaches_to_the_next_and_the_last_to_the_end():
    assert (
        ChapterSpan(0, 10_000, "Start"),
        ChapterSpan(10_000, 60_000, "Heels"),
        ChapterSpan(60_000, 70_000, "End"),
    ) == chapter_entries(THREE_SETS)


def test_by_set_an_exercise_is_a_group_and_its_first_set_begins_with_it():
    sets = (
        ChapterSpan(10_000, 30_000, "Heels, 1 of 3"),
        ChapterSpan(30_000, 40_000, "Heels, 2 of 3"),
        ChapterSpan(40_000, 60_000, "Heels, 3 of 3"),
    )
    assert ChapterGroup("Heels", sets) == chapter_entries(THREE_SETS, by_set=True)[1]


def test_by_set_chapters_still_meet():
    spans = chapter_spans(THREE_SETS, by_set=True)
    assert [span.end_ms for span in spans[:-1]] == [span.start_ms for span in spans[1:]]
    assert (0, 70_000) == (spans[0].start_ms, spans[-1].end_ms)


def test_what_is_done_once_stays_one_chapter():
    assert chapter_entries(guide((12, 1))) == chapter_entries(guide((12, 1)), by_set=True)
    assert chapter_entries(guide((12, None))) == chapter_entries(guide((12, None)), by_set=True)


def test_a_guide_without_chapters_has_none():
    assert () == chapter_entries(guide((12, 1), chapters=()), by_set=True)


def test_podcast_players_get_the_same_chapters():
    written = json.loads(chapters_json(THREE_SETS, "Legs", by_set=True))["chapters"]
    assert [(span.start_ms / 1000, span.title) for span in chapter_spans(THREE_SETS, by_set=True)] == [
        (chapter["startTime"], chapter["title"]) for chapter in written
    ]
