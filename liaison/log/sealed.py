"""From a record's leaf and its disclosures to the content they hold: the one way to read it."""

from __future__ import annotations

from collections.abc import Sequence

from crypto import disclosure
from crypto.errors import FormatError
from liaison.domain.content import Content, ContentUnreadable, to_json
from liaison.domain.portions import unflatten
from liaison.domain.text import TextRefused, clean_text
from liaison.log.leaves import RecordLeaf

REASON = "reason"  # the portion that holds why a version was amended
REASON_LIMIT = 1_000  # characters


def content_of(leaf: RecordLeaf, disclosures: Sequence[str]) -> tuple[Content, str]:
    """The content and the reason of one version; every disclosure must match a digest.

    Raises `CryptoError` for anything that does not hold or is not in the form of a record.
    """
    portions = disclosure.open_all(leaf.sd, disclosures, ())
    reason = portions.pop(REASON, "")
    if not isinstance(reason, str) or (leaf.version > 1) != bool(reason):
        raise FormatError("an amendment states its reason, a first version has none")
    try:
        if len(reason) > REASON_LIMIT or one_line(reason) != reason:
            raise FormatError("a reason is one line of at most 1,000 characters")
        content = unflatten(leaf.kind, portions)
        to_json(content)  # raises where the whole is larger than a record may be
    except (ContentUnreadable, TextRefused):
        raise FormatError("the disclosures make no record") from None
    return content, reason


def one_line(text: str) -> str:
    """The text in NFC on one line, without controls, as log entries hold it.

    Raises `TextRefused` for text that no record may hold."""
    return " ".join(clean_text(text).split())
