"""Tags are read back by a library that we did not write."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutagen.id3 import ID3

from guide.publish import id3
from guide.publish.id3_reading import chapters_of, frames_of, listed_of, object_of, read_tag, text_of

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=60)


def read(*frames):
    return ID3(BytesIO(id3.tag(frames)))


def chapters(count):
    return tuple(id3.ChapterSpan(at * 7000, (at + 1) * 7000, f"Part {at}") for at in range(count))


def contents(tag, element="contents"):
    return next(frame for frame in tag.getall("CTOC") if frame.element_id == element)


def test_the_tag_is_of_version_2_3():
    assert (2, 3, 0) == ID3(BytesIO(id3.tag([id3.text("TIT2", "A")])), translate=False).version


def test_the_size_in_the_header_counts_everything_after_it():
    tag = id3.tag([id3.text("TIT2", "A" * 300)])
    first, second, third, fourth = tag[6:10]
    assert len(tag) - 10 == (first << 21) + (second << 14) + (third << 7) + fourth


def test_the_tag_ends_with_padding():
    assert bytes(1024) == id3.tag([id3.text("TIT2", "A")])[-1024:]


@pytest.mark.parametrize("title", ["Toes", "", "Стопы: упражнения", "Füße – 足 🦶", "x" * 70_000])
def test_a_title_reads_back(title):
    assert title == read(id3.text("TIT2", title))["TIT2"].text[0]


def test_a_title_of_several_lines_becomes_one_line():
    assert "Toes and heels" == read(id3.text("TIT2", "Toes\n  and\theels "))["TIT2"].text[0]


def test_a_nul_does_not_end_a_title_early():
    assert "Toes and heels" == read(id3.text("TIT2", "Toes\0 and heels"))["TIT2"].text[0]


@given(WORDS)
def test_any_words_read_back(words):
    assert words == read(id3.lyrics("eng", words)).getall("USLT")[0].text


def test_numbers_are_written_in_latin_1():
    assert b"\x0012345\x00" == id3.text("TLEN", "12345").body


def test_other_letters_are_written_in_utf_16_with_a_byte_order_mark():
    assert b"\x01\xff\xfe\x16\x04\x00\x00" == id3.text("TIT2", "Ж").body


def test_half_a_surrogate_pair_does_not_stop_the_tag():
    assert "a?b" == read(id3.text("TIT2", "a\ud83eb"))["TIT2"].text[0]


def test_a_text_of_our_own_keeps_its_name():
    assert ["cafe"] == read(id3.user_text("KEY", "cafe"))["TXXX:KEY"].text


def test_a_comment_has_a_language():
    frame = read(id3.comment("rus", "голос")).getall("COMM")[0]
    assert ("rus", "", ["голос"]) == (frame.lang, frame.desc, frame.text)


def test_lyrics_keep_their_lines():
    assert "One\nДва" == read(id3.lyrics("eng", "One\nДва")).getall("USLT")[0].text


@pytest.mark.parametrize("second", ["heels", "пятки"])
def test_synchronised_lyrics_keep_words_and_times(second):
    lines = (id3.Line(0, "Toes"), id3.Line(1500, second))
    frame = read(id3.synchronised_lyrics("eng", lines)).getall("SYLT")[0]
    assert (2, 1, [("Toes", 0), (f"\n{second}", 1500)]) == (frame.format, frame.type, frame.text)


def test_synchronised_lyrics_may_be_empty():
    tag = read(id3.synchronised_lyrics("eng", ()), id3.text("TIT2", "Toes"))
    assert "Toes" == tag["TIT2"].text[0]


def test_chapters_have_titles_and_times_that_meet():
    tag = read(*id3.chapters((id3.ChapterSpan(0, 3000, "Начало"), id3.ChapterSpan(3000, 9000, ""))))
    found = [(c.element_id, c.start_time, c.end_time, c.sub_frames["TIT2"].text[0]) for c in tag.getall("CHAP")]
    assert [("chapter1", 0, 3000, "Начало"), ("chapter2", 3000, 9000, "")] == sorted(found)


def test_chapters_do_not_claim_places_in_the_bytes():
    chapter = read(*id3.chapters(chapters(1))).getall("CHAP")[0]
    assert (0xFFFFFFFF, 0xFFFFFFFF) == (chapter.start_offset, chapter.end_offset)


def test_the_contents_list_the_chapters_in_order_at_the_top():
    table = contents(read(*id3.chapters(chapters(12))))
    assert [f"chapter{number}" for number in range(1, 13)] == table.child_element_ids
    assert 3 == table.flags


def test_chapters_stand_in_the_file_in_the_order_of_the_guide():
    titles = ("A long title that comes first", "Brief", "Another title")
    spans = tuple(id3.ChapterSpan(at, at + 1, title) for at, title in enumerate(titles))
    tag = id3.tag(id3.chapters(spans))
    assert sorted(tag.index(title.encode()) for title in titles) == [tag.index(title.encode()) for title in titles]


@pytest.mark.parametrize(("count", "tables"), [(1, 1), (255, 1), (256, 3), (300, 3)])
def test_more_chapters_than_one_table_lists_are_listed_by_tables_below(count, tables):
    tag = read(*id3.chapters(chapters(count)))
    children = contents(tag).child_element_ids
    if tables > 1:
        children = [child for name in children for child in contents(tag, name).child_element_ids]
    assert (tables, count) == (len(tag.getall("CTOC")), len(tag.getall("CHAP")))
    assert [f"chapter{number}" for number in range(1, count + 1)] == children


def test_no_chapters_make_no_contents():
    assert () == id3.chapters(())


def test_a_picture_reads_back():
    picture = read(id3.front_cover(b"\x89PNG")).getall("APIC")[0]
    assert ("image/png", 3, b"\x89PNG") == (picture.mime, picture.type, picture.data)


def test_our_own_reader_finds_the_frames_it_wrote():
    frames = (id3.text("TIT2", "Toes"), id3.lyrics("eng", "Пальцы"), *id3.chapters(chapters(3)))
    assert list(frames) == list(frames_of(BytesIO(id3.tag(frames) + b"\xff\xfbsound")))


@given(st.binary(max_size=80))
def test_our_own_reader_takes_any_bytes(noise):
    for head in (
        b"",
        b"ID3\x03\x00\x00",
        b"ID3\x04\x00\x40",
        b"ID3\x03\x00\x00\x00\x00\x00\x7fCHAP\x00\x00\x00\x30\x00\x00",
    ):
        tag = read_tag(BytesIO(head + noise))
        assert isinstance(chapters_of(tag), dict)
        assert isinstance(listed_of(tag), tuple)
        object_of(tag.frames, "timeline")
        text_of(tag.frames, "TIT2")


@pytest.mark.parametrize("version", [3, 4])
def test_our_own_reader_finds_what_another_program_wrote_anew(tmp_path, version):
    path = tmp_path / "guide.mp3"
    frames = (
        id3.text("TIT2", "Füße"),
        id3.object_inside("text/plain", "a.txt", "words", b"\0\1content"),
        *id3.chapters(chapters(300)),
    )
    path.write_bytes(id3.tag(frames))
    ID3(path).save(v2_version=version)
    with path.open("rb") as file:
        tag = read_tag(file)
    assert (version, "Füße", b"\0\1content") == (
        tag.version,
        text_of(tag.frames, "TIT2"),
        object_of(tag.frames, "words"),
    )
    found = chapters_of(tag)
    assert list(chapters(300)) == [found[element] for element in listed_of(tag)]


def test_a_file_inside_the_tag_can_be_taken_out():
    found = read(id3.object_inside("application/json", "a.json", "plan", b"{}")).getall("GEOB")[0]
    assert ("application/json", "a.json", "plan", b"{}") == (found.mime, found.filename, found.desc, found.data)


def test_tables_that_list_each_other_end():
    ring = id3.Frame("CTOC", b"contents\0\x03\x01contents\0")
    assert () == listed_of(read_tag(BytesIO(id3.tag([ring]))))
    pair = (id3.Frame("CTOC", b"a\0\x03\x01b\0"), id3.Frame("CTOC", b"b\0\x01\x02a\0c\0"))
    assert ("c",) == listed_of(read_tag(BytesIO(id3.tag(pair))))


def test_groups_have_a_table_with_their_title_and_their_chapters_follow_in_order():
    one, *sets = chapters(4)
    tag = read(*id3.chapters((one, id3.ChapterGroup("Heel raises", tuple(sets)))))
    assert ["chapter1", "group1"] == contents(tag).child_element_ids
    group = contents(tag, "group1")
    assert (["chapter2", "chapter3", "chapter4"], "Heel raises") == (
        group.child_element_ids,
        group.sub_frames["TIT2"].text[0],
    )
    assert [0, 7000, 14000, 21000] == sorted(frame.start_time for frame in tag.getall("CHAP"))


def test_many_groups_are_listed_by_tables_below():
    groups = [id3.ChapterGroup(f"Group {at}", (id3.ChapterSpan(at, at + 1, "One"),)) for at in range(300)]
    tag = read_tag(BytesIO(id3.tag(id3.chapters(groups))))
    assert [f"chapter{number}" for number in range(1, 301)] == list(listed_of(tag))
