"""The passphrase once more, before what carries off, destroys, trusts, revokes or weakens.

There is one such step, and every verb that needs it takes it here. A session that stands open (the
window's) has to give the passphrase each time, for whoever comes to an unlocked desk has it
before him; there is no while in which it is not asked. A session of the command line is opened
with the passphrase for one act, which is the same thing.
"""

from __future__ import annotations

from crypto import vaultheader
from crypto.errors import FormatError, NotAuthentic, TooLarge
from liaison.domain.refusals import NotAllowed, WrongPassphrase
from liaison.domain.words import tr
from liaison.ports import World
from liaison.session import Session

DEVICE_SECRET = "device-secret:"


def again(session: Session, passphrase: str | None, *, always: bool = False) -> None:
    """Raises `WrongPassphrase` unless the passphrase opens this vault, and `NotAllowed` where none
    is given to a session that stands open, or to any where it is ``always`` needed."""
    if passphrase is not None:
        unlocked(session.world, session.vault.header(), passphrase)
    elif always or session.standing:
        raise NotAllowed(
            reason=tr("This takes your passphrase once more."),
            next=tr("Give it. Nothing was changed."),
        )


def unlocked(world: World, header: bytes, passphrase: str) -> tuple[bytes, bytes | None]:
    """The root and the device secret, if the header needs one. Raises `WrongPassphrase`."""
    try:
        info = vaultheader.info(header)
        secret = _device_secret(world, info.vault_id) if info.needs_device_secret else None
        return vaultheader.unlock(header, passphrase, device_secret=secret), secret
    except (NotAuthentic, FormatError, TooLarge):
        raise WrongPassphrase from None


def _device_secret(world: World, vault_id: str) -> bytes | None:
    text = world.keyring.get(DEVICE_SECRET + vault_id)
    try:
        return bytes.fromhex(text) if text else None
    except ValueError:
        return None
