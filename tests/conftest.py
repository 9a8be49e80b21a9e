"""What all tests share: nobody's own settings count, and goldens can be renewed."""

import os
import signal

import pytest


def pytest_configure():
    """Programs started by tests end at a signal, even if whoever runs the tests ignores it, as nohup and `&` do."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if hasattr(signal, "SIGHUP"):  # Windows has none
        signal.signal(signal.SIGHUP, signal.SIG_DFL)


def pytest_addoption(parser):
    parser.addoption("--rounds", type=int, default=3, help="how often builds are killed, or run side by side")
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew instead of comparing")


@pytest.fixture
def google(monkeypatch):
    """A stand-in for Google on this machine."""
    from loopback_google import Google  # loads the audio libraries

    google = Google()
    monkeypatch.setenv("https_proxy", google.proxy)  # gTTS asks for proxies, and there the lower-case name wins
    yield google
    google.stop()


@pytest.fixture(autouse=True)
def no_settings_of_the_machine(monkeypatch, tmp_path_factory):
    """Tests neither see the settings of whoever runs them nor touch the speech kept on this machine."""
    for name in [name for name in os.environ if name.startswith(("GUIDE_", "OPENAI_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GUIDE_CACHE", str(tmp_path_factory.getbasetemp() / "speech"))


@pytest.fixture
def cache(tmp_path):
    """An empty cache of its own."""
    from guide.cache import Cache  # as above, for the tests that need it

    return Cache(tmp_path / "cache")
