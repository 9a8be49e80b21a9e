import pytest

import guide.build
import guide.publish
from guide.late import late


@pytest.mark.parametrize("package", [guide.build, guide.publish])
def test_every_listed_name_is_there(package):
    for name in package.__all__:
        assert name == getattr(getattr(package, name), "__name__", name)


def test_a_name_is_found_in_its_module():
    from guide.plan.settings import Detail

    assert Detail is late("guide.plan", {"settings": ("Detail",)})("Detail")


def test_a_name_that_is_not_there_is_said_so():
    with pytest.raises(AttributeError, match=r"module 'guide\.build' has no attribute 'nothing'"):
        guide.build.nothing  # noqa: B018 — asking is the test


def test_a_name_may_not_be_that_of_a_module():
    with pytest.raises(AssertionError):
        late("guide.publish", {"vtt": ("vtt",)})
