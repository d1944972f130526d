"""Resources are read by their names and nothing outside is."""

from __future__ import annotations

import pytest

from resources import read_bytes, read_text


def test_a_resource_is_read_as_bytes_and_as_text() -> None:
    assert read_text("values", "side.json").encode() == read_bytes("values", "side.json")


def test_a_resource_that_is_not_there_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        read_bytes("forms", "diary.json")
