"""The trees of all modules are millions of objects: they go when the house has been looked at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.house import tree


@pytest.fixture(scope="package", autouse=True)
def trees() -> Iterator[None]:
    yield
    for cached in (tree.files, tree.texts, tree.modules):
        cached.cache_clear()
