"""What seven officers in one process need not work out seven times.

Each function here depends on the values that it is given and on nothing else, and gives something
that nobody changes. So its answer is kept, by all of these values, for whoever asks the same again:
a signature by the same key over the same text, the reading of the same bytes. What differs by one
bit is another question. Refusals are never kept, and nothing that a vault holds is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import msgspec
import pytest

from crypto import disclosure, edkeys, note, vaultheader
from crypto.age import HybridRecipient
from liaison.domain import content
from liaison.log import leaves, sealed, trusting
from liaison.usecases import judging
from storage import officers

KEPT = 20_000  # answers of each function; a schedule asks for a few thousand


@contextmanager
def remembered() -> Iterator[None]:
    """While it lasts, these functions remember what they have answered."""
    with pytest.MonkeyPatch.context() as patch:
        for module, name in (
            (vaultheader, "unlock"),  # Argon2id over the one header and passphrase of all vaults
            (edkeys, "check"),
            (disclosure, "opened"),
            (leaves, "parse"),
            (officers, "_officer"),
        ):
            patch.setattr(module, name, lru_cache(KEPT)(getattr(module, name)))
        for shape in (note.VerifierKey, note.Note, HybridRecipient):
            patch.setattr(shape, "parse", staticmethod(lru_cache(KEPT)(shape.parse)))
        patch.setattr(note.VerifierKey, "verify", lru_cache(KEPT)(note.VerifierKey.verify))
        patch.setattr(content, "from_tree", by_bytes(content.from_tree))
        patch.setattr(sealed, "content_of", by_bytes(sealed.content_of))
        whole_of = by_bytes(trusting.whole_of)
        patch.setattr(trusting, "whole_of", whole_of)
        patch.setattr(judging, "whole_of", whole_of)
        yield


def by_bytes(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function of values that are plain data, remembered by their JSON."""
    kept: dict[bytes, Any] = {}

    def asked(*values: Any) -> Any:
        data = msgspec.json.encode(values)
        if data not in kept:
            if len(kept) >= KEPT:
                kept.clear()
            kept[data] = function(*values)
        return kept[data]

    return asked
