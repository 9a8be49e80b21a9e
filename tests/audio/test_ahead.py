"""What is made ahead is the same."""

import pytest

from guide.audio.ahead import ahead


def test_the_items_and_their_order_stay() -> None:
    assert list(range(100)) == list(ahead(iter(range(100))))
    assert [] == list(ahead(iter(())))


def test_a_failure_arrives_where_it_belongs() -> None:
    def two_and_no_more():
        yield 1
        yield 2
        raise ValueError("no more")

    items = ahead(two_and_no_more())
    assert [1, 2] == [next(items), next(items)]
    with pytest.raises(ValueError, match="no more"):
        next(items)
