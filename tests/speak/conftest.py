from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings
from loopback_google import Google
from loopback_server import Server

from guide.errors import EngineMissing
from guide.model.speech import Voice
from guide.speak.engines.espeak import Espeak

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture
def no_google(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever goes to Google finds a closed door."""
    google = Google()
    monkeypatch.setenv("https_proxy", google.proxy)
    google.stop()


@pytest.fixture
def espeak() -> Iterator[Espeak]:
    engine = Espeak()
    try:
        engine.check(Voice("espeak", "en-us", "en"))
    except EngineMissing as error:
        engine.close()
        pytest.skip(str(error))
    yield engine
    engine.close()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server of voices that is asked without a detour."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    server = Server()
    yield server
    server.stop()
