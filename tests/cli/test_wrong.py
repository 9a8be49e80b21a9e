"""What is wrong with a command or a setting is shown where it was typed."""

import pytest

WRONG = """
biuld feet.md
^^^^^
no such command 'biuld'
did you mean 'build'?

build --voise x
      ^^^^^^^
there is no flag --voise of `guide build`
did you mean --voice?

build feet.md --pace=3
              ^^^^^^^^
--pace cannot be '3'
it is a number from 0.8 to 1.25

build feet.md --pace
              ^^^^^^
--pace needs a value
guide --help shows what there is

build feet.md --jobs none
                     ^^^^
--jobs cannot be `none`
it is a whole number from 1

build feet.md --also vtt,lrx
                     ^^^^^^^
--also: there is no `lrx`
did you mean lrc?

build feet.md --voice espeka --out o
                      ^^^^^^
--voice: there is no engine called “espeka”
did you mean “espeak”?

plan feet.md loose.md
             ^^^^^^^^
`loose.md` is more than this command takes
guide plan --help shows what there is

check
      ^
`guide check` needs SCRIPT
guide check SCRIPT

cache prune --most some
                   ^^^^
--most cannot be `some`
it is a whole number from 0

cache --most 3
      ^^^^^^
--most belongs to prune
guide cache prune --most 200

cache burn
      ^^^^
`burn` is nothing that can be done with the cache
it can be clear or prune
"""
"""What is typed behind `guide`, the mark under it, what is wrong, and how to write it."""


@pytest.mark.parametrize("wrong", WRONG.strip().split("\n\n"), ids=lambda wrong: wrong.splitlines()[0])
def test_the_command_is_shown_with_a_mark_under_what_is_wrong(guide, wrong):
    typed, mark, message, hint = wrong.splitlines()
    done = guide(*typed.split())
    assert (2, "") == (done.code, done.out)
    shown = [f"guide: {message}", f"      | guide {typed}", f"      |       {mark}", f"      = {hint}"]
    assert shown == done.error_lines


@pytest.mark.parametrize(
    ("typed", "near"), [("fet.md", "feet.md"), ("scrips/morning.md", "scripts/morning.md"), ("gone.md", None)]
)
def test_the_nearest_script_is_named(guide, folder, typed, near):
    (folder / "scripts").mkdir()
    (folder / "scripts" / "morning.md").touch()
    hint = f"; did you mean {near}?" if near else ""
    assert [f"guide: {typed} does not exist{hint}"] == guide("plan", typed).error_lines


def test_a_word_with_blanks_is_shown_in_quotes(guide):
    done = guide("build", "feet.md", "--ranges", "a lot")
    assert "      | guide build feet.md --ranges 'a lot'" in done.error_lines
    assert "      |                              ^^^^^^^" in done.error_lines


def test_an_engine_is_named_from_those_there_are(guide):
    done = guide("voices", "nobody")
    assert "guide: there is no engine `nobody`" == done.error_lines[0]
    assert "      = it can be gtts, espeak, sherpa, openai, silent" == done.error_lines[-1]


def test_a_sample_needs_words(guide):
    assert "guide: --say needs something to say" == guide("voices", "--say", " ").error_lines[0]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "# mine\npace = 1.1\nvoise = 'gtts' # better\n",
            [
                "guide.toml:3:1: error E902 there is no setting `voise`",
                "    3 | voise = 'gtts' # better",
                "      | ^^^^^^^^^^^^^^",
                "      = did you mean `voice`?",
            ],
        ),
        (
            "pace = [1\n",
            ["guide.toml:1:10: error E903 this is not TOML: Unclosed array", "    1 | pace = [1", "      |          ^"],
        ),
        (
            "pace = 1.1\nlang = en\n",
            ["guide.toml:2:8: error E903 this is not TOML: Invalid value", "    2 | lang = en"],
        ),
        (
            'pace = 1.1\nmusic = "C:\\Users\\me\\tune.mp3"\n',
            [
                "guide.toml:2:14: error E903 this is not TOML: Invalid hex value",
                r'    2 | music = "C:\Users\me\tune.mp3"',
                "      |              ^",
                "      = a backslash stands for itself only between single quotes: music =",
                r"        'C:\music\tune.mp3'",
            ],
        ),
        (
            'out = "a\\u0000b"\n',
            [r"guide.toml:1:1: error E901 `out` cannot be 'a\x00b'", r'    1 | out = "a\u0000b"'],
        ),
    ],
)
def test_a_wrong_setting_is_shown_in_its_file(guide, folder, text, lines):
    (folder / "guide.toml").write_text(text)
    done = guide("plan", "feet.md")
    assert (1, "") == (done.code, done.out)
    assert lines == done.error_lines[: len(lines)]


def test_what_is_wrong_for_all_scripts_is_told_once(guide, folder):
    assert 4 == len(guide("build", "feet.md", "loose.md", "--pace", "3").error_lines)
    (folder / "guide.toml").write_text("voise = 'gtts'\n")
    lines = guide("build", "feet.md", "loose.md").error_lines
    assert 1 == sum("E902" in line for line in lines)
    assert lines[-1].startswith("2 scripts: 2 not made")


def test_a_wrong_variable_is_shown_as_it_is_set(guide, monkeypatch):
    monkeypatch.setenv("GUIDE_RANGES", "all")
    assert [
        "environment:1:1: error E901 `ranges` cannot be 'all'",
        "    1 | GUIDE_RANGES=all",
        "      | ^^^^^^^^^^^^^^^^",
        "      = it is one of low, middle, high",
    ] == guide("plan", "feet.md").error_lines


def test_a_password_in_another_flag_is_not_shown(guide):
    done = guide("build", "feet.md", "--server", "http://me:secret@here", "--nonsense")
    assert "      | guide build feet.md --server 'http://…@here' --nonsense" in done.error_lines
    assert "secret" not in done.err


@pytest.mark.parametrize("where", ["flag", "file", "variable"])
def test_an_address_that_may_hold_a_password_is_not_repeated(guide, folder, monkeypatch, where):
    address = "ftp://me:secret@here"
    if where == "file":
        (folder / "guide.toml").write_text(f"server = '{address}'\n")
    if where == "variable":
        monkeypatch.setenv("GUIDE_SERVER", address)
    done = guide("build", "feet.md", *(("--server", address) if where == "flag" else ()))
    assert 0 != done.code
    assert "secret" not in done.err
    assert "it is an address such as" in done.err


def test_a_voice_that_an_article_asks_for_and_nobody_has_is_told_with_the_article(guide, folder):
    (folder / "odd.md").write_text("---\nvoice: polly\n---\n# A\n\n## B\n\nStand for 20 seconds.\n")
    done = guide("build", "odd.md")
    assert (1, 1) == (done.code, len(done.error_lines))
    assert done.err.startswith("guide: odd.md: front matter: there is no engine called “polly”; possible are: auto")
