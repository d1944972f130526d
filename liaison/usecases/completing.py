"""More of a version of which portions were withheld: the same leaf with more disclosures completes
what is here and takes nothing away."""

from __future__ import annotations

from msgspec.structs import replace

from crypto.errors import CryptoError
from liaison.domain.record import Version
from liaison.domain.refusals import BundleDamaged
from liaison.domain.words import tr
from liaison.log import leaves, sealed


def adds(here: Version, arrived: Version) -> bool:
    """Whether a version that is here in part gains portions. Raises `BundleDamaged` where its
    author now counts other portions in it than before."""
    if len(here.disclosures) + here.withheld != len(arrived.disclosures) + arrived.withheld:
        raise BundleDamaged(part=tr("what it says was withheld of a record"))
    return not set(arrived.disclosures) <= set(here.disclosures)


def completed(here: Version, arrived: Version) -> Version:
    """What is here of a version together with what arrived of it; it was proven when it came."""
    shown = tuple(dict.fromkeys((*here.disclosures, *arrived.disclosures)))
    withheld = here.withheld - (len(shown) - len(here.disclosures))
    if withheld < 0:
        raise BundleDamaged(part=tr("what it says was withheld of a record"))
    try:
        leaf = leaves.parse_as(here.leaf, leaves.RecordLeaf)
        content, reason = sealed.content_of(leaf, shown, withheld)
    except CryptoError:
        raise BundleDamaged(part=tr("a record in it")) from None
    return replace(here, disclosures=shown, content=content, reason=reason, withheld=withheld)
