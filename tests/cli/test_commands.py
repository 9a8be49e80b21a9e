"""Every command and flag, with the lines and exit codes that people and scripts rely on."""

import json
import os
import re
import wave

import pytest
from articles import FEET
from typer.main import get_command

from guide import __version__
from guide.cli import planning, report
from guide.cli.app import app

PROGRAM = get_command(app)

SILENT = ("--voice", "silent")


# ── First steps and help ─────────────────────────────────────────────────────────────────────────────────────────────


def test_alone_it_shows_what_people_do_first(guide):
    done = guide()
    assert (0, "") == (done.code, done.err)
    assert 80 > max(map(len, done.lines))
    assert ["guide build", "guide build FILE", "guide plan FILE", "guide play FILE", "guide verify MP3"] == re.findall(
        r"^  (guide .*?)  ", done.out, re.M
    )


def test_the_version(guide):
    assert f"guide {__version__}\n" == guide("--version").out


def test_help_names_every_command(guide):
    done = guide("--help")
    assert 0 == done.code
    assert {"build", "plan", "check", "script", "verify", "play", "voices", "cache"} <= set(
        re.findall(r"^  (\w+)", done.out, re.M)
    )


@pytest.mark.parametrize("command", PROGRAM.commands)
def test_help_explains_every_flag(guide, command):
    flags = {parameter.opts[0] for parameter in PROGRAM.commands[command].params if parameter.opts[0].startswith("--")}
    described = dict(re.findall(r"^  (--[\w-]+)[^\n]*?  (\S.*)$", guide(command, "--help").out, re.M))
    assert flags | {"--help"} == set(described)


def test_help_of_build_names_every_side_file(guide):
    from guide.build import SIDE_FILES

    assert ",".join(SIDE_FILES) in guide("build", "--help").out


# ── build ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_build_is_one_line_with_file_length_size_voice_and_time(guide):
    done = guide("build", "feet.md", *SILENT)
    assert 0 == done.code
    assert re.fullmatch(r"output/feet\.mp3  \d:\d\d  \d\.\d MB  silent:silent  made in \d+\.\d s\n", done.out)
    assert "" == done.err


def test_what_was_assumed_follows_once_each(guide):
    assert ["  assumed, since the text does not say:", "    a repetition: 3 s  lines 5, 9"] == guide(
        "build", "loose.md", *SILENT
    ).error_lines


def test_without_names_every_script_in_scripts_is_built(guide, folder):
    (folder / "scripts").mkdir()
    for name in ("one.md", "two.txt"):
        (folder / "scripts" / name).write_text(FEET, encoding="utf-8")
    done = guide("build", *SILENT)
    assert ["output/one.mp3", "output/two.mp3"] == [line.split("  ")[0] for line in done.lines]
    assert ["output/one.mp3  up to date", "output/two.mp3  up to date"] == guide("build", *SILENT).lines


def test_without_names_and_scripts_it_says_what_to_do(guide):
    done = guide("build")
    assert (1, "", "guide: there is no folder `scripts` here; name a script: guide build FILE\n") == (
        done.code,
        done.out,
        done.err,
    )


def test_many_scripts_end_with_what_became_of_them(guide):
    lines = guide("build", "feet.md", "loose.md", *SILENT).error_lines
    assert re.fullmatch(r"2 scripts: 2 made, in \d+\.\d s", lines[-1])
    assert (
        guide("build", "feet.md", "gone.md", *SILENT).error_lines[-1].startswith("2 scripts: 1 up to date, 1 not made")
    )


def test_the_voice_that_takes_over_is_told_once_for_all_scripts(guide):
    took_over = [line for line in guide("build", "feet.md", "loose.md").error_lines if "speaks the whole guide" in line]
    assert 1 == len(took_over)
    assert took_over[0].startswith("espeak:en-us speaks the whole guide, not gtts:us: Google cannot be reached")
    assert "speaks the whole guide" not in guide("build", "feet.md", "loose.md").err  # nothing was made


def test_force_builds_again(guide):
    guide("build", "feet.md", *SILENT)
    assert "made in" in guide("build", "feet.md", *SILENT, "--force").out


def test_quiet_says_nothing(guide, folder):
    done = guide("build", "loose.md", *SILENT, "--quiet")
    assert (0, "", "") == (done.code, done.out, done.err)
    assert (folder / "output" / "loose.mp3").exists()


def test_every_flag_of_build_is_taken(guide, folder):
    done = guide(
        "build", "feet.md", "--out", "mp3", "--voice", "silent", "--lang", "en-GB", "--pace", "1.1", "--ranges", "low",
        "--detail", "brief", "--signals", "soft", "--floor", "off", "--bitrate", "96", "--also", "timeline,vtt",
        "--also", "lrc,chapters,wav", "--force", "--jobs", "1", "--cache", "kept", "--strict", "--chapters", "sets",
        "--date", "2026-11-25", "--split", "--no-verify",
    )  # fmt: skip
    assert (0, "") == (done.code, done.err)
    names = "feet feet.chapters.json feet.lrc feet.mp3 feet.timeline.json feet.vtt feet.wav"
    assert names.split() == sorted(path.name for path in (folder / "mp3").iterdir())


def test_an_mp3_can_be_named(guide, folder):
    command = ("build", "feet.md", *SILENT, "--also", "vtt", "--split", "--out", "mp3/monday.mp3")
    assert "mp3/monday.mp3" == guide(*command).out.split()[0].replace("\\", "/")
    assert ["monday", "monday.mp3", "monday.vtt"] == sorted(path.name for path in (folder / "mp3").iterdir())
    assert "up to date" in guide(*command).out


def test_an_mp3_is_named_for_one_script_only(guide, folder):
    done = guide("build", "feet.md", "loose.md", *SILENT, "--out", "mine.mp3")
    assert 1 == done.code
    assert "guide: loose.md would become mine.mp3, and so does feet.md; name a folder with --out" in done.error_lines
    assert (folder / "mine.mp3").is_file()


def test_music_is_not_written_over(guide, folder):
    tune = folder / "tune.mp3"
    tune.write_bytes(b"a tune")
    done = guide("build", "feet.md", *SILENT, "--music", tune, "--out", "tune.mp3")
    assert done.err.startswith("guide: tune.mp3 is the music and would be written over; choose another name with --out")
    assert (1, b"a tune") == (done.code, tune.read_bytes())


@pytest.mark.skipif(os.name == "nt", reason="links need a right on Windows")
def test_a_link_that_leads_to_itself_is_no_fault_of_ours(guide, folder):
    (folder / "round.mp3").symlink_to("round.mp3")
    done = guide("build", "feet.md", *SILENT, "--out", "round.mp3")
    assert 1 == done.code or (folder / "round.mp3").is_file()
    assert "fault of this program" not in done.err


def test_a_folder_may_be_called_like_an_mp3(guide, folder):
    (folder / "old.mp3").mkdir()
    assert 0 == guide("build", "feet.md", *SILENT, "--out", "old.mp3").code
    assert (folder / "old.mp3" / "feet.mp3").is_file()


def test_one_bad_script_does_not_hinder_the_others(guide, folder):
    (folder / "poem.md").write_text("# A poem\n\nThe garden is green.\n", encoding="utf-8")
    done = guide("build", "poem.md", "gone.md", "feet.md", *SILENT)
    assert 1 == done.code
    assert ["output/feet.mp3"] == [line.split("  ")[0] for line in done.lines]
    assert "guide: poem.md: 1 finding above must be mended first; nothing was made" in done.error_lines
    assert "guide: gone.md does not exist" in done.error_lines


def test_two_scripts_with_one_name_are_refused_and_the_others_built(guide, folder):
    for name in ("a/legs.md", "b/Legs.txt"):
        (folder / name).parent.mkdir()
        (folder / name).write_text(FEET, encoding="utf-8")
    done = guide("build", "a/legs.md", "feet.md", "b/Legs.txt", *SILENT)
    assert 1 == done.code
    assert ["output/feet.mp3"] == [line.split("  ")[0] for line in done.lines]
    assert [
        "guide: a/legs.md would become legs.mp3, and so would b/Legs.txt; rename one, or build them apart with --out",
        "guide: b/Legs.txt would become Legs.mp3, and so would a/legs.md; rename one, or build them apart with --out",
        "3 scripts: 1 made, 2 not made, in",
    ] == [re.sub(r" [\d.]+ s$", "", line) for line in done.error_lines]


def test_one_script_named_twice_is_built_once(guide):
    assert 1 == len(guide("build", "feet.md", "./feet.md", *SILENT).lines)


@pytest.mark.parametrize("name", ["my feet.md", "füße.md", "feet.v1.2.md", "feet v1.2", "足.txt", "it's; $HOME.md"])
def test_any_name_of_a_script_becomes_the_name_of_the_mp3(guide, folder, name):
    (folder / name).write_text(FEET, encoding="utf-8")
    assert 0 == guide("build", name, *SILENT).code
    stem = name if name.endswith("1.2") else name.rpartition(".")[0]
    assert [f"{stem}.mp3"] == [path.name for path in (folder / "output").iterdir()]


@pytest.mark.parametrize("name", ["con.md", "LPT1.v2.txt"])
def test_no_mp3_has_a_name_that_windows_keeps_for_a_device(guide, folder, name):
    (folder / name).write_text(FEET, encoding="utf-8")
    assert 0 == guide("build", name, *SILENT).code
    assert [f"{name.rpartition('.')[0]}-guide.mp3"] == [path.name for path in (folder / "output").iterdir()]


def test_standard_input_is_called_as_its_title(guide, folder):
    assert 0 == guide("build", "-", *SILENT, stdin=FEET.replace("# Feet", "# Feet: on tiptoe!").encode()).code
    assert ["feet-on-tiptoe.mp3"] == [path.name for path in (folder / "output").iterdir()]


def test_standard_input_without_anything_is_refused(guide):
    assert "guide: standard input is empty; give it an article: guide build - < FILE\n" == guide("build", "-").err


def test_strict_names_each_assumption_and_makes_nothing(guide, folder):
    done = guide("build", "loose.md", *SILENT, "--strict")
    assert 1 == done.code
    assert [
        "loose.md:5:1: note N201 assumed: a repetition unless said: 3 s (also line 9)",
        "    5 | Do 10 squats.",
        "      | ^^^^^^^^^^^^^",
        "guide: loose.md: 1 finding above must be mended first; nothing was made",
    ] == done.error_lines
    assert not (folder / "output").exists()


def test_strict_can_be_set_for_good(guide, folder):
    (folder / "guide.toml").write_text("strict = true\n")
    assert 1 == guide("build", "loose.md", *SILENT).code


@pytest.mark.parametrize(
    ("name", "content", "line"),
    [
        ("empty.md", b"", "guide: empty.md is empty; there is nothing to read aloud"),
        ("blank.md", b" \n\n", "guide: blank.md is empty; there is nothing to read aloud"),
        ("photo.md", b"\xff\xd8\xff\xe0 and so on", "guide: photo.md looks like a picture (JPEG), not like text; "),
        ("noise.md", bytes(range(256)) * 9, "guide: noise.md has NUL bytes and does not look like text; "),
    ],
)
def test_what_is_no_article_is_one_clear_line(guide, folder, name, content, line):
    (folder / name).write_bytes(content)
    for command in ("build", "plan", "check"):
        done = guide(command, name)
        assert (1, "") == (done.code, done.out)
        assert done.err.startswith(line)
        assert 1 == len(done.error_lines)


def test_a_folder_is_no_script(guide):
    assert "guide: . is a folder; give the files in it\n" == guide("build", ".").err


# ── plan ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_plan_begins_with_its_exercises(guide):
    done = guide("plan", "loose.md")
    assert 0 == done.code
    assert [
        "Legs, 1:34",
        "",
        "  at  takes  chapter  what is done",
        "0:00   0:10  Legs",
        "0:10   0:44  Squats   10 reps",
        "0:54   0:39  Lunges   8 reps",
        "",
        "  at  lasts  heard                             from",
    ] == done.lines[:8]


def test_a_plan_shows_when_what_is_heard_and_why(guide):
    done = guide("plan", "loose.md")
    assert re.search(r"^\d:\d\d +\d+\.\d  reps × 10, one every .*line 5: said; assumed: a", done.out, re.M)
    assert "pip" not in done.out
    assert ["  assumed, since the text does not say:", "    a repetition: 3 s  lines 5, 9"] == done.error_lines


def test_a_plan_can_list_each_signal(guide):
    done = guide("plan", "feet.md", "--all")
    assert re.search(r"^\d:\d\d +2\.1  pip pip pip$", done.out, re.M)
    assert re.search(r"^\d:\d\d +20\.0  start: work, round 1 +line 5: said$", done.out, re.M)


def test_a_plan_without_signals_has_none_to_list(guide):
    assert "pip" not in guide("plan", "feet.md", "--all", "--signals", "none").out


@pytest.mark.parametrize("columns", [40, 60, 80, 120, 200])
def test_a_plan_fits_the_terminal(guide, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    assert max(map(len, guide("plan", "feet.md").lines)) < min(columns, 120)


def test_on_a_narrow_terminal_what_belongs_to_a_row_stands_behind_it(guide, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    lines = guide("plan", "feet.md").lines
    assert "  at  heard (from)" in lines
    assert any(re.fullmatch(r"0:\d\d  work, round 1 \(20\.0 s, line 5:", line) for line in lines)


def test_what_has_to_be_at_hand_is_named_first(guide, folder):
    (folder / "chair.md").write_text("# Feet\n\nYou need a chair.\n\n## Sit\n\nSit for 20 seconds.\n")
    assert "have ready: chair" == guide("plan", "chair.md").lines[1]


def test_a_plan_lists_what_is_not_heard(guide):
    assert re.search(r"^Not heard\nline 5  Do 3 rounds\. +carried out: 3 rounds *$", guide("plan", "feet.md").out, re.M)


@pytest.mark.parametrize("flags", [("--pace", "0.9"), ("--ranges", "high"), ("--detail", "brief"), ("--lang", "en")])
def test_a_plan_takes_the_settings_that_shape_it(guide, flags):
    assert 0 == guide("plan", "feet.md", *flags).code


def test_a_plan_as_json_is_data_alone(guide):
    done = guide("plan", "feet.md", "--json")
    plan = json.loads(done.out)
    assert (0, "") == (done.code, done.err)
    assert ("guide.plan/1", "Feet", "feet.md") == (plan["format"], plan["title"], plan["source"])
    assert [("Toe walk", 3)] == [(one["name"], one["line"]) for one in plan["routine"]["exercises"]]


def test_standard_input_can_be_planned_as_json(guide):
    done = guide("plan", "-", "--json", stdin="# Füße\n\n## Stand\n\nStand for 20 seconds.\n".encode())
    assert ("Füße", "-") == (json.loads(done.out)["title"], json.loads(done.out)["source"])


def test_a_plan_without_an_exercise_is_shown_and_fails(guide):
    done = guide("plan", "-", "--json", stdin=b"# A poem\n\nThe garden is green.\n")
    assert 1 == done.code
    assert ["E201"] == [finding["code"] for finding in json.loads(done.out)["findings"]]


HOURS = b"# Circuit\n\n%d rounds, 2 minutes of rest between rounds.\n\n- Squats 60 s\n- Rows 60 s\n- Dips 60 s\n"


def test_a_guide_of_more_than_an_hour_is_doubted(guide):
    assert "W317 all of it takes 1:08:00 hours at least" in guide("plan", "-", stdin=HOURS % 14).err
    assert "W317" not in guide("plan", "-", stdin=HOURS % 10).err


@pytest.mark.parametrize(
    "items", [b"- Squats 60 s\n- Rows 60 s\n- Rest 60 s\n", b"- Rest 60 s\n- Squats 60 s\n- Rows 60 s\n"]
)
def test_rests_that_are_done_once_or_in_place_of_one_another_do_not_make_it_long(guide, items):
    rounds = b"# Circuit\n\n14 rounds, 2 minutes of rest between rounds.\n\n"
    done = guide("plan", "-", stdin=rounds + items)
    assert done.out.startswith(("Circuit, 56:", "Circuit, 57:"))
    assert "W317" not in done.err


def test_a_single_exercise_of_so_many_repetitions_is_doubted_too(guide):
    marched = b"# Chair\n\n## March\n\nLift each knee 20 times, and rest for 5 minutes. Do 12 rounds of it.\n"
    assert "W317 all of it takes 1:12:36 hours at least" in guide("plan", "-", stdin=marched).err


def test_a_long_run_is_not_nor_what_an_explicit_script_asks_for(guide):
    assert "W317" not in guide("plan", "-", stdin=b"# Sunday\n\n## Long run\n\nRun for 90 minutes.\n").err
    asked = b"# Circuit\n\n## Squats\n\nSit down. [60 s]\n\n## Rows\n\nPull. [60 s, 70 rounds]\n"
    assert "W317" not in guide("plan", "-", stdin=asked).err


def test_of_several_days_one_can_be_made(guide):
    week = b"# My week\n\n## Monday\n- Squats 10\n- Rows 8\n\n## Friday\n- Curls 10\n- Dips 8\n"
    done = guide("plan", "-", stdin=week)
    assert "W315 2 workouts follow one another" in done.err
    assert "“Monday”, “Friday”" in done.err
    assert '--only "Monday"' in done.err
    done = guide("plan", "-", "--only", "friday", "--json", stdin=week)
    plan = json.loads(done.out)
    assert ["Curls", "Dips"] == [one["name"] for one in plan["routine"]["exercises"]]
    assert [{"name": "Friday", "line": 7, "exercises": [1, 2], "alone": "session"}] == plan["routine"]["sections"]
    assert "W315" not in [finding["code"] for finding in plan["findings"]]


def test_of_several_levels_one_is_done(guide):
    levels = (
        b"# Core\n\n## Beginner\n- Knee plank 20 s\n- Bridge 10\n\n"
        b"## Advanced\n- Plank: 90 s\n- Push-ups: 12\n- Leg raise: 12\n"
    )
    plan = json.loads(guide("plan", "-", "--json", stdin=levels).out)
    done = {one["name"]: one["done"] for one in plan["routine"]["exercises"]}
    assert {"Knee plank": True, "Bridge": True, "Plank": False, "Push-ups": False, "Leg raise": False} == done
    assert [[1, 2], [3, 4, 5]] == [one["exercises"] for one in plan["routine"]["sections"]]
    assert ["W316"] == [finding["code"] for finding in plan["findings"] if finding["code"].startswith("W31")]
    plan = json.loads(guide("plan", "-", "--json", "--only", "advanced", stdin=levels).out)
    assert ["Plank", "Push-ups", "Leg raise"] == [one["name"] for one in plan["routine"]["exercises"]]
    assert "W316" not in [finding["code"] for finding in plan["findings"]]


def test_a_strict_plan_fails_where_something_is_assumed(guide):
    assert [0, 1] == [guide("plan", name, "--strict", "--json").code for name in ("feet.md", "loose.md")]


def test_settings_are_shown_with_their_origins(guide, folder, monkeypatch):
    (folder / "guide.toml").write_text('# mine\ndetail = "brief"\n')
    (folder / "set.md").write_text(f"---\nranges: low\n---\n{FEET}")
    monkeypatch.setenv("GUIDE_VOICE", "espeak")
    rows = {line.split()[0]: line.split()[1:] for line in guide("plan", "set.md", "--settings", "--pace", "1.1").lines}
    assert ["1.1", "--pace"] == rows["pace"]
    assert ["espeak", "GUIDE_VOICE"] == rows["voice"]
    assert ["low", "front", "matter"] == rows["ranges"]
    assert ["off", "default"] == rows["strict"]
    assert ["not", "set", "default"] == rows["lang"]
    assert "brief" == rows["detail"][0]


def test_settings_are_shown_without_a_script(guide):
    assert "voice" in guide("plan", "--settings").out


def test_a_plan_needs_a_script(guide):
    done = guide("plan")
    assert 2 == done.code
    assert ["guide: `guide plan` needs a script", "      | guide plan", "      |            ^"] == done.error_lines[:3]
    assert "      = guide plan FILE" == done.error_lines[3]


def test_a_plan_is_drawn_into_a_file(guide, folder):
    done = guide("plan", "feet.md", "--svg", "feet.svg")
    assert (0, "feet.svg\n") == (done.code, done.out)
    with_json = guide("plan", "feet.md", "--svg", "feet.svg", "--json")
    assert ("guide.plan/1", "feet.svg\n") == (json.loads(with_json.out)["format"], with_json.err)
    assert (folder / "feet.svg").read_text(encoding="utf-8").startswith("<svg ")


# ── check ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_is_found_by_the_way_is_counted(guide, folder):
    (folder / "noted.md").write_text("# A\n\n## B\n\nBe\N{ZERO WIDTH SPACE}nd 10 times.\n", encoding="utf-8")
    notes = [line for line in guide("check", "noted.md").lines if " note " in line and "N201" not in line]
    assert notes
    for command in ("build", "plan"):
        assert f"  {len(notes)} notes: guide check noted.md" in guide(command, "noted.md").err.replace(
            "1 note:", "1 notes:"
        )


def test_for_a_person_a_check_shows_the_lines_and_counts(guide, monkeypatch):
    monkeypatch.setattr(report, "is_terminal", lambda _stream: True)
    monkeypatch.setattr(planning, "is_terminal", lambda _stream: True)
    done = guide("check", "loose.md")
    assert [
        "loose.md:5:1: note N201 assumed: a repetition unless said: 3 s (also line 9)",
        "    5 | Do 10 squats.",
        "      | ^^^^^^^^^^^^^",
    ] == done.lines
    assert ["loose.md: 1 note"] == done.error_lines


def test_a_check_shows_findings_and_nothing_else(guide):
    done = guide("check", "feet.md", "loose.md")
    assert (0, "") == (done.code, done.err)
    assert ["loose.md:5:1: note N201 assumed: a repetition unless said: 3 s (also line 9)"] == done.lines


def test_a_check_fails_on_an_error_and_with_strict_on_a_warning_or_an_assumption(guide, folder):
    (folder / "poem.md").write_text("The garden is green.\n")
    (folder / "warned.md").write_text(f"---\nvoicee: espeak\n---\n{FEET}")
    codes = {name: guide("check", name).code for name in ("feet.md", "loose.md", "warned.md", "poem.md")}
    strict = {name: guide("check", name, "--strict").code for name in codes}
    assert {"feet.md": 0, "loose.md": 0, "warned.md": 0, "poem.md": 1} == codes
    assert {"feet.md": 0, "loose.md": 1, "warned.md": 1, "poem.md": 1} == strict


def test_a_check_can_be_read_by_programs(guide, folder):
    (folder / "warned.md").write_text("# A\n\n## B\n\nBend your knee as shown. Hold.\n", encoding="utf-8")
    done = guide("check", "warned.md", "loose.md", "--json")
    first, second = map(json.loads, done.out.splitlines())
    assert ("guide.check/1", "warned.md") == (first["format"], first["source"])
    assert {"code", "severity", "line", "column", "message", "hint"} == set(first["findings"][0])
    assert [("W302", 5, 16)] == [
        (one["code"], one["line"], one["column"]) for one in first["findings"] if one["code"] == "W302"
    ]
    assert "loose.md" == second["source"]


def test_a_check_needs_a_script(guide):
    assert 2 == guide("check").code


# ── verify ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_right_file_is_described(guide):
    guide("build", "feet.md", *SILENT)
    done = guide("verify", "output/feet.mp3")
    assert (0, "") == (done.code, done.err)
    first, signals, spoken, loudness = done.lines
    assert re.fullmatch(r"output/feet\.mp3  \d:\d\d  right", first)
    assert re.fullmatch(r"  signals: \d+, the worst \d+ samples \(0\.\d\d ms\) off its place", signals)
    assert re.fullmatch(r"  spoken parts: \d+; chapters: \d", spoken)
    assert re.fullmatch(r"  no voice, true peak -\d+\.\d dBTP, -6\d dBFS at most between the sounds", loudness)


def test_quiet_says_nothing_of_a_right_file(guide):
    guide("build", "feet.md", *SILENT)
    done = guide("verify", "output/feet.mp3", "--quiet")
    assert (0, "", "") == (done.code, done.out, done.err)


def test_faults_have_lines_and_fail_and_do_not_hinder_other_files(guide, folder):
    guide("build", "feet.md", *SILENT)
    whole = (folder / "output" / "feet.mp3").read_bytes()
    (folder / "cut.mp3").write_bytes(whole[:-100_000])
    (folder / "other.mp3").write_bytes(b"not ours")
    done = guide("verify", "cut.mp3", "gone.mp3", "other.mp3", "output/feet.mp3", "--quiet")
    assert 1 == done.code
    assert (
        "cut.mp3: its bytes of sound are not those that were made: some are damaged, missing or replaced" in done.lines
    )
    assert any(re.match(r"cut\.mp3: \d:\d\d\.\d{3}: the finish signal is not heard", line) for line in done.lines)
    lost = "other.mp3: it holds no timeline: guide did not make it, or its tag was removed or damaged"
    assert lost == done.lines[-1]
    assert ["guide: gone.mp3: cannot be read (No such file or directory)"] == done.error_lines


def test_verify_needs_a_file(guide):
    assert 2 == guide("verify").code


# ── voices and cache ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_voices_lists_each_engine_with_its_state(guide):
    done = guide("voices")
    assert 0 == done.code
    assert ["gtts", "espeak", "sherpa", "openai", "silent"] == re.findall(r"^(\w+)", done.out, re.M)
    assert 5 == len(re.findall(r"^        needs ", done.out, re.M))
    assert "        not now: Google cannot be reached: 127.0.0.1 refuses the connection" in done.out
    assert done.out.endswith("        ready\n        voices: silent\n")


def test_voices_of_one_engine_are_as_the_flag_takes_them(guide):
    lines = guide("voices", "gtts").lines
    assert "gtts:us" == lines[0]
    assert "gtts:co.uk" in lines


@pytest.mark.parametrize("name", ["sample.mp3", "sample.wav"])
def test_a_sample_is_written(guide, folder, name):
    done = guide("voices", "--say", "Raise your heel.", *SILENT, "--out", name, "--pace", "0.9", "--lang", "en")
    assert (0, f"{name}  silent:silent\n") == (done.code, done.out)
    if name.endswith(".wav"):
        with wave.open(str(folder / name)) as wav:
            assert (1, 2, 32_000) == wav.getparams()[:3]


def test_a_sample_is_an_mp3_or_a_wav(guide):
    done = guide("voices", "--say", "One.", *SILENT, "--out", "one.ogg")
    assert (1, "guide: one.ogg: a sample is a file ending in .mp3 or .wav\n") == (done.code, done.err)


@pytest.mark.parametrize("arguments", [("nobody",), ("--say", " ")])
def test_voices_that_cannot_be_are_wrong_usage(guide, arguments):
    assert 2 == guide("voices", *arguments).code


def test_the_cache_is_shown_pruned_and_cleared(guide, folder):
    kept = folder / "kept" / "ab"
    kept.mkdir(parents=True)
    for name in ("one", "two"):
        (kept / f"{name}.speech").write_bytes(bytes(600_000))
    folder_name = str(folder / "kept")
    bound = "at most 1000 MB are kept"
    assert [f"{folder_name}  2 sounds, 1.2 MB; {bound}"] == guide("cache", "--cache", folder_name).lines
    pruned = guide("cache", "prune", "--most", "1", "--cache", folder_name)
    assert [f"removed 1 sound, 0.6 MB from {folder_name}", f"{folder_name}  1 sound, 0.6 MB; {bound}"] == pruned.lines
    cleared = guide("cache", "clear", "--cache", folder_name)
    assert [f"removed 1 sound, 0.6 MB from {folder_name}", f"{folder_name}  0 sounds, 0 kB; {bound}"] == cleared.lines


def test_pruning_goes_down_to_what_is_kept_unless_told_otherwise(guide, folder):
    kept = folder / "kept" / "ab"
    kept.mkdir(parents=True)
    (kept / "one.speech").write_bytes(bytes(1_200_000))
    assert guide("cache", "prune", "--cache", folder / "kept").lines[0].startswith("removed 0 sounds")
    assert guide("cache", "prune", "--keep", "1", "--cache", folder / "kept").lines[0].startswith("removed 1 sound")


def test_a_cache_that_is_a_file_is_told(guide, folder):
    (folder / "kept").write_bytes(b"")
    done = guide("cache", "--cache", "kept")
    assert (1, "") == (done.code, done.out)
    assert ["guide: kept is a file, not a folder; choose another with --cache or GUIDE_CACHE"] == done.error_lines


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_what_may_not_be_removed_or_read_is_told(guide, folder):
    kept = folder / "kept" / "ab"
    kept.mkdir(parents=True)
    (kept / "one.speech").write_bytes(bytes(600_000))
    kept.chmod(0o500)
    done = guide("cache", "clear", "--cache", "kept")
    assert (1, "removed 0 sounds, 0 kB from kept") == (done.code, done.lines[0])
    assert ["guide: kept: 1 file could not be removed; change the rights of the folders there"] == done.error_lines
    (folder / "kept").chmod(0)
    done = guide("cache", "--cache", "kept")
    assert (1, "") == (done.code, done.out)
    assert done.err.startswith("guide: kept may not be read; change its rights")
    (folder / "kept").chmod(0o700)
    kept.chmod(0o700)


@pytest.mark.parametrize("arguments", [("--most", "3"), ("clear", "--most", "3"), ("burn",)])
def test_a_cache_command_that_cannot_be_is_wrong_usage(guide, arguments):
    assert 2 == guide("cache", *arguments).code


def test_two_numbers_in_the_same_words_are_two_doses(guide, folder):
    (folder / "hard.md").write_text("# Ride\n\n## Intervals\n\n40 seconds hard, 20 seconds easy, 4 rounds\n")
    (exercise,) = json.loads(guide("plan", "hard.md", "--json").out)["routine"]["exercises"]
    assert [("work", 40), ("work", 20)] == [(d["kind"], d["low"]) for d in exercise["doses"] if d["kind"] == "work"]
