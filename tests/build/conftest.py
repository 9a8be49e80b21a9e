import pytest
from roads import listened, make, script

from guide.errors import EngineMissing
from guide.model.speech import Voice
from guide.speak.engines.espeak import Espeak


@pytest.fixture(scope="session")
def silent(tmp_path_factory):
    """The article, built with the silent voice."""
    return listened(make(script(tmp_path_factory.mktemp("silent")), also=("timeline",)))


@pytest.fixture(scope="session")
def embedded_voice():
    """Skips where the embedded voice does not load."""
    engine = Espeak()
    try:
        engine.check(Voice("espeak", "en-us", "en"))
    except EngineMissing as error:
        pytest.skip(str(error))
    finally:
        engine.close()


@pytest.fixture(scope="session")
def spoken(embedded_voice, tmp_path_factory):  # noqa: ARG001 — it skips
    """The article, built with the embedded voice and without the floor, so that every onset can be found."""
    folder = tmp_path_factory.mktemp("spoken")
    return listened(make(script(folder, voice="espeak", floor="off"), also=("timeline",)))


@pytest.fixture(params=["silent", "spoken"])
def guide(request):
    """The same article in both voices."""
    return request.getfixturevalue(request.param)
