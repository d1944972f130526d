"""Checking an exported audit trail: no vault, no secret, every byte of the folder accounted for."""

from __future__ import annotations

import hashlib
from pathlib import Path

from crypto import b64, checkpoint, merkle, note, sums, tlogproof
from crypto.checkpoint import Checkpoint
from crypto.errors import CryptoError, FormatError
from liaison.carrying import Courier
from liaison.changes import QUIET, Watch
from liaison.domain.audit import Report, Witnessed
from liaison.domain.officer import Card
from liaison.domain.refusals import ExportRefuted, FileTrouble
from liaison.domain.words import plural, tr
from liaison.log import card as cards
from liaison.log import describe, leaves
from liaison.log.retaining import TombstoneLeaf
from liaison.usecases import trail

SUMS = "SHA256SUMS"
README = "readme.txt"
CARD = "card.liaison-card"
CHECKPOINT = "checkpoint"
SUMS_LIMIT = 64 << 20
FILE_LIMIT = 2 << 20


def leaf_name(index: int) -> str:
    return f"leaves/{index:09}.json"


def proof_name(index: int) -> str:
    return f"proofs/{index:09}.tlog-proof"


def witness_name(fingerprint: bytes) -> str:
    return f"witnesses/{fingerprint.hex()[:16]}.liaison-card"


def earlier_name(size: int) -> str:
    return f"earlier/{size:09}.checkpoint"


def verify_export(courier: Courier, folder: Path, watch: Watch = QUIET) -> Report:
    """Verifies a whole export. Raises `ExportRefuted` naming the first part that does not hold."""
    return _Check(courier, folder, watch).run()


def label(name: str) -> str:
    """How a file of the export is named to people: an entry by its number, else by its role."""
    folder, _, rest = name.rpartition("/")
    number = rest.split(".")[0]
    if folder in ("leaves", "proofs") and number.isdigit() and len(number) <= 12:
        said = tr("the proof of entry {n}") if folder == "proofs" else tr("entry {n}")
        return said.format(n=int(number))
    named = {
        CARD: tr("the identity card"),
        CHECKPOINT: tr("the checkpoint"),
        README: tr("the file {name}").format(name=README),
        SUMS: tr("the file {name}").format(name=SUMS),
    }
    parts = {"witnesses": tr("the card of a witness"), "earlier": tr("an earlier checkpoint")}
    return named.get(name) or parts.get(folder, tr("a file in its list"))


class _Check:
    def __init__(self, courier: Courier, folder: Path, watch: Watch) -> None:
        self._courier, self._folder, self._watch = courier, folder, watch
        self._tree = merkle.Tree()
        self._places: dict[bytes, int] = {}
        self._destroyed = 0

    def run(self) -> Report:
        listed = self._listed()
        self._check_files(listed)
        names = [name for _, name in listed]
        card = self._card(CARD)
        head, head_note = self._checkpoint(CHECKPOINT, card)
        witnesses = [self._card(n) for n in names if n.startswith("witnesses/")]
        self._check_names(names, head, witnesses)
        self._check_entries(card, head, head_note)
        witnessed = self._witnessed(names, card, head, witnesses)
        upto = max((w.size for w in witnessed), default=0)
        return Report(
            title=plural(
                head.size,
                "The audit trail of {who} is whole: {n} entry.",
                "The audit trail of {who} is whole: {n} entries.",
                who=card.title,
            ),
            entries=head.size,
            proven=(
                tr(
                    "The fingerprint of the card is {fingerprint}. Whose card it is, only a "
                    "comparison with the officer tells."
                ).format(fingerprint=card.fingerprint.hex()),
                *trail.proven(head.size, upto),
                *self._destruction(),
            ),
            not_proven=trail.not_proven(head.size, upto),
            witnessed=witnessed,
        )

    def _destruction(self) -> tuple[str, ...]:
        if not self._destroyed:
            return ()
        return (
            plural(
                self._destroyed,
                "{n} record was destroyed by its officer: the tombstone says which, and entries "
                "hold.",
                "{n} records were destroyed by their officer: the tombstones say which, and "
                "entries hold.",
            ),
        )

    def _listed(self) -> list[tuple[str, str]]:
        data = self._read(SUMS, SUMS_LIMIT)
        try:
            listed = sums.parse(data)
        except CryptoError:
            raise ExportRefuted(part=tr("the file {name}").format(name=SUMS)) from None
        if not listed:
            raise ExportRefuted(part=tr("the file {name}").format(name=SUMS))
        return listed

    def _check_files(self, listed: list[tuple[str, str]]) -> None:
        """Every file that is there is listed, and every listed one has its checksum."""
        names = {name for _, name in listed}
        for path in sorted(self._folder.rglob("*")):
            name = path.relative_to(self._folder).as_posix()
            if path.is_dir() and not path.is_symlink():
                continue
            if name not in names and name != SUMS:
                raise ExportRefuted(part=tr("a file that is not in its list"))
        for number, (digest, name) in enumerate(listed):
            if hashlib.sha256(self._read(name)).hexdigest() != digest:
                raise ExportRefuted(part=label(name))
            if number % 100 == 0:
                self._watch.at(number, 2 * len(listed))

    def _card(self, name: str) -> Card:
        try:
            return cards.parse_card(self._read(name))
        except CryptoError:
            raise ExportRefuted(part=label(name)) from None

    def _checkpoint(self, name: str, card: Card) -> tuple[Checkpoint, bytes]:
        data = self._read(name)
        try:
            head = checkpoint.verify(data, cards.log_keys(card))
            if head.origin != card.origin:
                raise FormatError("another log")
        except CryptoError:
            raise ExportRefuted(part=label(name)) from None
        return head, data

    def _check_names(self, names: list[str], head: Checkpoint, witnesses: list[Card]) -> None:
        """The list holds exactly what an export of this head holds, in its order."""
        earlier = sorted(n for n in names if n.startswith("earlier/"))
        expected = [README, CARD, CHECKPOINT]
        expected += [witness_name(w.fingerprint) for w in witnesses]
        expected += earlier
        if head.size * 2 + len(expected) != len(names):
            raise ExportRefuted(
                part=tr("the number of entries ({size} are signed)").format(size=head.size)
            )
        for index in range(head.size):
            expected += [leaf_name(index), proof_name(index)]
        if names != expected:
            raise ExportRefuted(part=tr("the list of its files"))

    def _check_entries(self, card: Card, head: Checkpoint, head_note: bytes) -> None:
        for index in range(head.size):
            data = self._read(leaf_name(index))
            try:
                leaf = leaves.parse(data)
                proof = tlogproof.Proof.parse(self._read(proof_name(index)))
                if leaf.origin != card.origin or proof.index != index:
                    raise FormatError("an entry of another log or place")
                if proof.checkpoint != head_note:
                    raise FormatError("a proof under another checkpoint")
                merkle.verify_inclusion(
                    merkle.leaf_hash(data), index, head.size, list(proof.path), head.root
                )
                describe.describe(index, data)
                self._check_tombstone(index, leaf)
            except CryptoError:
                raise ExportRefuted(part=tr("entry {n}").format(n=index)) from None
            if index == 0 and data != card.leaf:
                raise ExportRefuted(part=tr("the identity card"))
            self._places[merkle.leaf_hash(data)] = index
            self._tree.append(data)
            if index % 100 == 0:
                self._watch.at(head.size + index, 2 * head.size)
        if self._tree.root() != head.root:
            raise ExportRefuted(part=tr("the root of the audit trail"))

    def _check_tombstone(self, index: int, leaf: leaves.Leaf) -> None:
        """What it says was destroyed must be there: entries before it, by their hashes."""
        if not isinstance(leaf, TombstoneLeaf):
            return
        self._destroyed += 1
        for _, text in leaf.versions:
            if leaf.author == leaf.origin and b64.url_decode(text) not in self._places:
                raise FormatError("a tombstone names what is not there")

    def _witnessed(
        self, names: list[str], card: Card, head: Checkpoint, witnesses: list[Card]
    ) -> tuple[Witnessed, ...]:
        """Every cosignature on the head and the earlier checkpoints, each held against its card."""
        by_key = {w.witness_key.split("+")[0]: w for w in witnesses}
        newest: dict[str, Witnessed] = {}
        for name in [CHECKPOINT, *(n for n in names if n.startswith("earlier/"))]:
            state, data = self._checkpoint(name, card)
            if name != CHECKPOINT and (
                name != earlier_name(state.size)
                or state.size > head.size
                or self._tree.root(state.size) != state.root
            ):
                raise ExportRefuted(part=label(name))
            for signature in note.Note.parse(data).signatures:
                if signature.name == card.origin:
                    continue
                witness = by_key.get(signature.name)
                try:
                    if witness is None:
                        raise FormatError("a cosignature without a card")
                    at = cards.cosigned_at(witness, state, str(signature))
                except CryptoError:
                    raise ExportRefuted(
                        part=tr("a cosignature on {name}").format(name=label(name))
                    ) from None
                seen = newest.get(witness.origin)
                if seen is None or state.size > seen.size:
                    newest[witness.origin] = Witnessed(
                        origin=witness.origin, name=witness.title, size=state.size, at=at
                    )
        return tuple(sorted(newest.values(), key=lambda w: (-w.size, w.origin)))

    def _read(self, name: str, limit: int = FILE_LIMIT) -> bytes:
        try:
            source = self._courier.source(self._folder / name)
        except FileTrouble:
            if name == SUMS and not (self._folder / name).exists():
                raise ExportRefuted(part=tr("the folder, which is not an audit export")) from None
            raise ExportRefuted(part=label(name)) from None
        try:
            data = source.read(limit + 1)
        finally:
            source.close()
        if len(data) > limit:
            raise ExportRefuted(part=label(name))
        return data
