"""From a record's leaf and its disclosures to the content they hold: the one way to read it."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence

from crypto import disclosure
from crypto.entropy import Entropy
from crypto.errors import FormatError
from liaison.domain.content import Content, ContentUnreadable, to_json
from liaison.domain.portions import unflatten
from liaison.domain.text import TextRefused, clean_text
from liaison.log.leaves import RecordLeaf

REASON = "reason"  # the portion that holds why a version was amended
REASON_LIMIT = 1_000  # characters


def new_id(origin: str, entropy: Entropy) -> str:
    """A record id (32 hex digits): 64 random bits, then 64 that tell whose record it is.

    A reader checks the tag, so that nobody can claim the id of another's record elsewhere."""
    return entropy(8).hex() + _author_tag(origin)


def _author_tag(origin: str) -> str:
    return hashlib.sha256(origin.encode()).hexdigest()[:16]


def content_of(
    leaf: RecordLeaf, disclosures: Sequence[str], withheld: int = 0
) -> tuple[Content, str]:
    """The content and the reason of one version; every disclosure must match a digest.

    ``withheld`` portions are said to be missing: they are empty, and of an amendment the reason
    may be one of them. Raises `CryptoError` for anything that does not hold or is not in the form
    of a record.
    """
    if not leaf.record.endswith(_author_tag(leaf.origin)):
        raise FormatError("the record's id belongs to another author")
    portions = disclosure.open_all(leaf.sd, disclosures, ())
    reason = portions.pop(REASON, "")
    if len(disclosures) + withheld > len(leaf.sd):
        raise FormatError("more is withheld of a record than it has digests for")
    kept_back = withheld > 0 and not reason
    if not isinstance(reason, str) or ((leaf.version > 1) != bool(reason) and not kept_back):
        raise FormatError("an amendment states its reason, a first version has none")
    try:
        if len(reason) > REASON_LIMIT or one_line(reason) != reason:
            raise FormatError("a reason is one line of at most 1,000 characters")
        content = unflatten(leaf.kind, portions)
        to_json(content)  # raises where the whole is larger than a record may be
    except (ContentUnreadable, TextRefused):
        raise FormatError("the disclosures make no record") from None
    return content, reason


def parted(disclosures: Sequence[str], names: Collection[str]) -> tuple[str, ...]:
    """The disclosures without those of the portions of these names, in their order."""
    return tuple(one for one in disclosures if disclosure.opened(one)[0] not in names)


def one_line(text: str) -> str:
    """The text in NFC on one line, without controls, as log entries hold it.

    Raises `TextRefused` for text that no record may hold."""
    return " ".join(clean_text(text).split())
