"""Every refusal a user can meet, with the sentence that says what happened and what to do next.

A refusal is for the world (a wrong passphrase, a damaged file, a full disk); anything else that
goes wrong is a fault of the program and reaches the crash screen. The list is closed: a door that
takes in foreign bytes may raise only these, and its sentences contain no text a sender controls.
"""

from __future__ import annotations

from typing import ClassVar

from liaison.domain.text import embed
from liaison.domain.words import tr


class Refusal(Exception):
    """Something was not done, for a reason the user can understand and act on.

    ``what`` says what happened and what it means for the user's data; ``advice`` says what to do.
    Both may name the details given to the constructor, which are ours or the user's own; words of
    ours among them are in the reader's language already.
    """

    what: ClassVar[str] = ""
    advice: ClassVar[str] = ""

    def __init__(self, **details: object) -> None:
        self.details = details
        super().__init__(self.sentence)

    @property
    def code(self) -> str:
        """The name machines see in ``--json`` output."""
        return type(self).__name__

    @property
    def sentence(self) -> str:
        """What happened and what to do next, as one line of plain text."""
        return f"{self.what_happened} {self.what_next}".strip()

    @property
    def what_happened(self) -> str:
        return self._said(self.what)

    @property
    def what_next(self) -> str:
        return self._said(self.advice)

    def _said(self, template: str) -> str:
        return tr(template).format(**{k: _apart(v) for k, v in self.details.items()})


def _apart(detail: object) -> object:
    """A detail so that it cannot turn the sentence; sentences of several lines stay as they are."""
    text = str(detail)
    return embed(text) if "\n" not in text and not isinstance(detail, int) else detail


class WrongPassphrase(Refusal):
    what = "The passphrase does not open this vault, or its header is damaged."
    advice = "Nothing was changed. Try again, or use your recovery words."


class WeakPassphrase(Refusal):
    what = "This passphrase is too easy to guess: {reason}."
    advice = "Take the generated one, or use at least 15 characters that are not a known phrase."


class CannotRunHere(Refusal):
    what = "Liaison cannot work on this computer: {missing}."
    advice = "Nothing was changed. Install the release for this system, which brings it along."


class NotAVault(Refusal):
    what = "There is no Liaison vault at {path}."
    advice = "Choose the folder whose name ends in .liaison, or create a vault."


class VaultExists(Refusal):
    what = "There is already something at {path}."
    advice = "Nothing was overwritten. Choose another name."


class VaultDamaged(Refusal):
    what = "This vault is damaged: {part} does not hold."
    advice = "Nothing was changed. Keep the folder as it is and restore your latest copy beside it."


class VaultRolledBack(Refusal):
    what = (
        "This is an older copy of the vault: its audit trail ends at entry {size}, "
        "but entry {anchor} has already been seen, here or by another officer."
    )
    advice = "Nothing was changed. Bring back the newest copy, or open this one for reading only."


class NewerVault(Refusal):
    what = "This vault was written by a newer version of Liaison."
    advice = "Nothing was changed. Update Liaison on this computer, then open it again."


class NetworkFolder(Refusal):
    what = (
        "{path} lies on a network folder ({kind}), where two computers can write at once and "
        "damage a vault."
    )
    advice = (
        "Nothing was changed. Keep the vault on a disk of this computer; one that is here already "
        "can be opened for reading only, or copied."
    )


class VaultInUse(Refusal):
    what = "This vault is already open in another window or command."
    advice = "Lock it there first, then try again."


class ReadOnly(Refusal):
    what = "The vault is open for reading only, so nothing was written."
    advice = "Open the newest copy of the vault to go on working."


class NotABundle(Refusal):
    what = "This file is not a Liaison bundle."
    advice = "Nothing was taken in. Check that you chose the right file."


class BundleDamaged(Refusal):
    what = "The bundle is damaged or incomplete: {part} does not hold."
    advice = "Nothing was taken in. Copy it again, or ask the sender to seal it again."


class PartMissing(Refusal):
    what = "This bundle is cut into {total} parts, and not all of them are here: {missing}."
    advice = "Nothing was taken in. Put all of its parts into one folder, then open it again."


class BundleNotForUs(Refusal):
    what = "This bundle is not addressed to you."
    advice = "Nothing was taken in. Hand it on unopened, or ask the sender to address it to you."


class UnknownSender(Refusal):
    what = "This bundle is from an officer whose card you do not have."
    advice = "Nothing was taken in. Ask the sender for the identity card, add it, then open again."


class BadSignature(Refusal):
    what = "The sender's signature does not hold for {part}."
    advice = "Nothing was taken in. Treat the file as forged and tell the officer it names."


class SenderRevoked(Refusal):
    what = "The key that sealed this bundle was revoked, and nobody had seen the bundle before."
    advice = "Nothing was taken in. Get the officer's new card and compare it with him."


class LogForked(Refusal):
    """``evidence`` is the file that shows it to others; empty where it can only be seen here."""

    what = "The sender's audit trail contradicts what you saw before, at entry {size}."
    advice = (
        "Nothing was taken in. Keep the bundle as evidence and report it: "
        "the history was rewritten, or two devices share one identity."
    )

    def __init__(self, *, evidence: bytes = b"", **details: object) -> None:
        super().__init__(**details)
        self.evidence = evidence


class NotACard(Refusal):
    what = "This file is not a valid identity card: {part} does not hold."
    advice = "Nothing was added. Ask the officer to export the card again."


class CardConflict(Refusal):
    what = "Another card of the same identity is already known, and this one contradicts it."
    advice = "Nothing was added. Compare fingerprint words with the officer before trusting either."


class NotAPaper(Refusal):
    what = "This file is not a valid paper: {part} does not hold."
    advice = "Nothing was taken in. Ask its author to give it out again."


class RecordInvalid(Refusal):
    what = "The record cannot be read: {reason}"
    advice = "Nothing was saved. Correct it and try again."


class RecordIncomplete(Refusal):
    what = "The record cannot be sealed yet. {reason}"
    advice = "It stays a draft. Complete or correct it, then seal it."


class AgainstMandate(Refusal):
    what = "This proposal crosses a red line of the mandate, so it was not sealed: {reason}"
    advice = "Change what it offers, or ask the mandator for a new mandate."


class NotFound(Refusal):
    what = "There is no {what} with the identifier {id}."
    advice = "Check it against the list."


class NotAllowed(Refusal):
    what = "{reason}"
    advice = "{next}"


class DiskFull(Refusal):
    what = "There is not enough room at {path}: {needed} are needed, {free} are free."
    advice = "Nothing was written. Make room or choose another place, then try again."


class FileTrouble(Refusal):
    what = "{path} could not be {verb}: {reason}."
    advice = "Check that the stick or folder is there and may be used, then try again."


class TooLarge(Refusal):
    what = "{what} is larger than Liaison takes ({limit})."
    advice = "Nothing was changed. Split it into smaller parts."


class ExportRefuted(Refusal):
    what = "The audit export does not hold: {part}."
    advice = "Do not rely on it. Ask for a fresh export, and keep this one as evidence."


class EvidenceRefuted(Refusal):
    what = "This file proves nothing against anybody: its parts do not contradict each other."
    advice = "Do not rely on it, and do not pass it on as evidence."


class Cancelled(Refusal):
    what = "Cancelled."
    advice = "No partial file was left behind."
