"""Settings come from the strongest layer, and say where from."""

import os
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.config import Settings, load
from guide.errors import SettingsError
from guide.model.document import Setting
from guide.model.findings import Severity
from guide.model.text import Span

HERE = Span(4, 9)


def matter(**entries):
    return tuple(Setting(name, value, HERE) for name, value in entries.items())


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with a script, far from any `guide.toml` of this machine."""
    (tmp_path / "guide.toml").write_text("")
    inner = tmp_path / "scripts"
    inner.mkdir()
    monkeypatch.chdir(inner)
    return inner


def write(folder, text):
    (folder / "guide.toml").write_text(text, encoding="utf-8")


def settings(folder, front_matter=(), environment=None, flags=None):
    return load(folder / "wrists.md", front_matter, environment or {}, flags or {})


def test_without_any_layer_the_defaults_hold(folder):
    found = settings(folder)
    assert Settings() == found
    assert {"default"} == set(found.origins.values())


def test_every_setting_knows_its_layer(folder):
    names = {field.name.rstrip("_") for field in fields(Settings)} - {"origins", "findings"}
    assert names == set(settings(folder).origins)


@pytest.mark.parametrize("name", ["keep", "models", "server"])
def test_an_article_cannot_set_what_belongs_to_the_machine(folder, name):
    found = settings(folder, matter(**{name: "http://example.org/v1"}))
    assert [("W902", Severity.WARNING, HERE)] == [(each.code, each.severity, each.span) for each in found.findings]
    assert Settings() == found


@pytest.mark.parametrize("server", ["http://localhost:8880/v1", "https://voices.example.org"])
def test_a_server_is_an_address(folder, server):
    assert server == settings(folder, environment={"GUIDE_SERVER": server}).server


@pytest.mark.parametrize(
    "server", ["http://me:secret@localhost/v1", "https://x.org/v1?key=secret", "ftp://secret", "secret"]
)
def test_an_address_with_a_secret_in_it_is_refused_without_showing_it(folder, server):
    with pytest.raises(SettingsError, match="an address such as") as failure:
        settings(folder, flags={"server": server})
    assert "secret" not in str(failure.value)


def test_a_key_is_no_setting(folder):
    assert Settings() == settings(folder, environment={"GUIDE_SERVER_KEY": "secret"})


@pytest.mark.parametrize(("written", "value"), [("0", 0), (250, 250), (1e3, 1000), ("2000", 2000)])
def test_what_is_kept_is_a_number_of_megabytes(folder, written, value):
    assert value == settings(folder, flags={"keep": written}).keep


@pytest.mark.parametrize("written", ["-1", "1.5", "inf", "nan", "lots", True])
def test_what_is_kept_cannot_be_anything_else(folder, written):
    with pytest.raises(SettingsError, match="a whole number of megabytes"):
        settings(folder, flags={"keep": written})


def test_each_layer_is_stronger_than_the_one_before(folder):
    names = ("pace", "ranges", "detail", "signals")
    write(folder, 'pace = 0.9\nranges = "low"\ndetail = "brief"\nsignals = "soft"\n')
    found = settings(
        folder,
        matter(ranges="high", detail="normal", signals="none"),
        {"GUIDE_DETAIL": "full", "GUIDE_SIGNALS": "clear"},
        {"signals": "none"},
    )
    assert (0.9, "high", "full", "none") == tuple(getattr(found, name) for name in names)
    assert (f"{folder / 'guide.toml'}:1", "front matter", "GUIDE_DETAIL", "--signals") == tuple(
        found.origins[name] for name in names
    )


def test_a_file_above_the_script_counts(folder):
    write(folder.parent, "# mine\n\npace = 1.1\n")
    found = settings(folder)
    assert (1.1, f"{folder.parent / 'guide.toml'}:3") == (found.pace, found.origins["pace"])


def test_the_nearest_file_alone_counts(folder):
    write(folder.parent, "pace = 1.1\nbitrate = 96\n")
    write(folder, "pace = 0.9\n")
    found = settings(folder)
    assert (0.9, 64) == (found.pace, found.bitrate)


def test_without_a_script_the_working_folder_counts(folder):
    write(folder, "bitrate = 128\n")
    assert 128 == load(None, (), {}, {}).bitrate


def test_folders_begin_beside_the_file_that_names_them(folder):
    write(folder.parent, 'out = "mp3"\ncache = "/var/speech"\n')
    found = settings(folder)
    assert (folder.parent / "mp3", Path("/var/speech")) == (found.out, found.cache)


def test_folders_in_a_front_matter_begin_beside_the_script(folder):
    assert folder / "mp3" == settings(folder, matter(out="mp3")).out


def test_folders_in_flags_and_environment_begin_where_the_program_runs(folder):
    found = settings(folder, environment={"GUIDE_CACHE": "speech"}, flags={"out": Path("mp3")})
    assert (Path("mp3"), Path("speech")) == (found.out, found.cache)


def test_a_home_is_a_folder(folder, monkeypatch):
    monkeypatch.setenv("HOME" if os.name != "nt" else "USERPROFILE", str(folder))
    assert folder / "mp3" == settings(folder, flags={"out": "~/mp3"}).out


@pytest.mark.parametrize(
    ("name", "written", "value"),
    [
        ("floor", "off", False),
        ("floor", "On", True),
        ("strict", "1", True),
        ("strict", False, False),
        ("pace", "1.25", 1.25),
        ("pace", 1, 1.0),
        ("bitrate", "96", 96),
        ("bitrate", 320, 320),
        ("ranges", " High ", "high"),
        ("voice", "gtts:co.uk", "gtts:co.uk"),
        ("lang", "en-GB", "en-GB"),
    ],
)
def test_values_are_read_as_people_write_them(folder, name, written, value):
    found = getattr(settings(folder, flags={name: written}), name)
    assert (value, type(value)) == (found, type(found))


@pytest.mark.parametrize(
    ("name", "written", "message"),
    [
        ("pace", "quick", "--pace: `pace` cannot be 'quick'; it is a number from 0.8 to 1.25"),
        ("pace", 2, "--pace: `pace` cannot be 2; it is a number from 0.8 to 1.25"),
        ("pace", "nan", "--pace: `pace` cannot be 'nan'; it is a number from 0.8 to 1.25"),
        ("pace", True, "--pace: `pace` cannot be True; it is a number from 0.8 to 1.25"),
        ("pace", [1], r"--pace: `pace` cannot be \[1\]; it is a number from 0.8 to 1.25"),
        ("ranges", "top", "--ranges: `ranges` cannot be 'top'; it is one of low, middle, high"),
        ("bitrate", 65, "--bitrate: `bitrate` cannot be 65; it is one of 64, 80, "),
        ("floor", "maybe", "--floor: `floor` cannot be 'maybe'; it is on or off"),
        ("lang", "English", "--lang: `lang` cannot be 'English'; it is a language such as en or en-GB"),
        ("voice", "", "--voice: `voice` cannot be ''; it is auto, or an engine, or ENGINE:VOICE"),
        ("out", " ", "--out: `out` cannot be ' '; it is a folder"),
        ("rangs", "low", r"--rangs: there is no setting `rangs`; did you mean `ranges`\?"),
        ("colour", "red", "--colour: there is no setting `colour`; settings are out, voice, lang, "),
    ],
)
def test_a_wrong_value_says_what_is_allowed(folder, name, written, message):
    with pytest.raises(SettingsError, match=f"^{message}"):
        settings(folder, flags={name: written})


def test_a_wrong_name_in_the_file_is_reported_with_its_line(folder):
    write(folder, "pace = 1.0\nvoise = 'gtts'\n")
    with pytest.raises(SettingsError, match=r"guide\.toml:2: there is no setting `voise`; did you mean `voice`\?"):
        settings(folder)


def test_a_table_in_the_file_is_no_setting(folder):
    write(folder, "pace = 1.0\n\n[voice]\nname = 'gtts'\n")
    with pytest.raises(SettingsError, match=r"guide\.toml:3: `voice` cannot be \{'name': 'gtts'\}"):
        settings(folder)


def test_a_broken_file_is_reported_with_its_line(folder):
    write(folder, "pace = \n")
    with pytest.raises(SettingsError, match=r"guide\.toml:1: this is not TOML: "):
        settings(folder)


def test_a_file_in_another_encoding_is_reported(folder):
    (folder / "guide.toml").write_bytes(b"voice = '\xff'\n")
    with pytest.raises(SettingsError, match=r"guide\.toml could not be read"):
        settings(folder)


def test_a_misspelt_variable_is_reported(folder):
    with pytest.raises(SettingsError, match=r"GUIDE_VOISE: there is no setting `voise`; did you mean `voice`\?"):
        settings(folder, environment={"GUIDE_VOISE": "gtts"})


def test_variables_of_other_programs_are_theirs(folder):
    assert Settings() == settings(folder, environment={"GUIDE_DOG": "Rex", "PACE": "2", "GUIDE_PACE": ""})


def test_flags_that_were_not_given_change_nothing(folder):
    assert "default" == settings(folder, flags={"pace": None}).origins["pace"]


def test_a_wrong_value_in_a_front_matter_is_a_finding(folder):
    found = settings(folder, matter(pace="quick"))
    (finding,) = found.findings
    assert (1.0, "default") == (found.pace, found.origins["pace"])
    assert ("E901", Severity.ERROR, HERE) == (finding.code, finding.severity, finding.span)
    assert ("`pace` cannot be 'quick'", "it is a number from 0.8 to 1.25") == (finding.message, finding.hint)


def test_a_misspelt_name_in_a_front_matter_is_a_warning(folder):
    (finding,) = settings(folder, matter(signal="soft")).findings
    assert ("W901", Severity.WARNING, "did you mean `signals`?") == (finding.code, finding.severity, finding.hint)


def test_entries_of_a_front_matter_for_other_programs_are_noted(folder):
    (finding,) = settings(folder, matter(title="Wrists", keywords="wrists")).findings
    assert ("N901", Severity.NOTE) == (finding.code, finding.severity)


def test_names_in_a_front_matter_may_be_capitalised(folder):
    assert "soft" == settings(folder, matter(Signals="soft")).signals


@given(st.text(max_size=20), st.text(max_size=20))
def test_no_front_matter_stops_the_program(name, value):
    load(None, (Setting(name, value, HERE),), {}, {})


@pytest.mark.parametrize(
    ("written", "length_ms"),
    [
        ("20m", 1_200_000), ("20", 1_200_000), (20, 1_200_000), ("20 min", 1_200_000), ("20 minutes", 1_200_000),
        ("1h10m", 4_200_000), ("1 h 10 min", 4_200_000), ("90s", 90_000), ("7.5m", 450_000), ("24h", 86_400_000),
    ],
)  # fmt: skip
def test_a_length_is_read_as_people_write_it(folder, written, length_ms):
    assert length_ms == settings(folder, flags={"fit": written}).fit


@pytest.mark.parametrize("written", ["", "soon", "0", "59s", "25h", "-5m", "20 parsecs m", "1:30", True])
def test_what_is_no_length_is_refused(folder, written):
    with pytest.raises(SettingsError, match=r"--fit: `fit` cannot be .*; it is a length from 1m to 24h, such as 20m"):
        settings(folder, flags={"fit": written})


def test_from_is_a_setting_like_any_other(folder):
    write(folder, 'from = "towel curls"\nonly = 3\n')
    found = settings(folder)
    assert ("towel curls", "3", None) == (found.value("from"), found.only, found.skip)


def test_music_named_in_a_file_lies_beside_it(folder):
    write(folder, 'music = "calm.mp3"\n')
    assert folder / "calm.mp3" == settings(folder).music


def test_signals_are_a_style_or_a_folder(folder):
    (folder / "bells").mkdir()
    assert "soft" == settings(folder, flags={"signals": "Soft"}).signals
    assert Path("./bells") == settings(folder, flags={"signals": "./bells"}).signals
    write(folder, 'signals = "sounds/bells"\n')
    assert folder / "sounds/bells" == settings(folder).signals
    with pytest.raises(SettingsError, match="one of clear, soft, none, or a folder with sounds"):
        settings(folder, flags={"signals": "loud"})


# ── Dates ────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2026-11-25", "2026-11-25"),
        ("2026-11", "2026-11"),
        (" 2026 ", "2026"),
        ("2026-11-25T08:30:00Z", "2026-11-25"),
        ("2026-11-25 08:30 +0200", "2026-11-25"),
    ],
)
def test_a_date_may_go_on_with_a_time(written, date):
    assert date == load(None, (), {"GUIDE_DATE": written}, {}).date


@pytest.mark.parametrize("written", ["25.11.2026", "2026-13", "2026-02-30", "2026-1-5", "20261125", "soon"])
def test_what_is_no_date_is_refused_where_it_is_a_setting_and_left_out_where_an_article_says_it(written):
    with pytest.raises(SettingsError, match="`date` cannot be"):
        load(None, (), {}, {"date": written})
    settings = load(None, (Setting("date", written, Span(0, 1)),), {}, {})
    assert (None, ["N901"]) == (settings.date, [finding.code for finding in settings.findings])


def test_a_date_of_a_toml_file_is_one(tmp_path):
    (tmp_path / "guide.toml").write_text("date = 2026-11-25\n")
    assert "2026-11-25" == load(tmp_path / "a.md", (), {}, {}).date
