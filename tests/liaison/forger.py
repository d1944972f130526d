"""The other side, made by hand: an officer with valid keys who can sign whatever he likes.

He keeps his log in memory and builds bundles stage by stage. A hook may change what any stage
gives, and all that follows is signed over the changed bytes: so a malformed bundle is malformed
for what it says, and not for a broken seal.
"""

from __future__ import annotations

import hashlib
import io
import json
import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from crypto import (
    b64,
    canonical,
    checkpoint,
    disclosure,
    merkle,
    padme,
    tlogproof,
    ustar_writer,
    witness,
)
from crypto.age import Encryptor, HybridRecipient
from crypto.note import Note
from liaison.domain.content import Content
from liaison.domain.officer import Card
from liaison.domain.portions import flatten
from liaison.log import card as cards
from liaison.log import leaves, metadata, papers
from liaison.log.sealed import new_id
from liaison.log.trusting import RosterEntry
from liaison.ports import Seeds
from liaison.session import Keys
from liaison.usecases.framing import marking_line, set_key
from tests.liaison.desk import NOON

Hook = Callable[[str, Any], Any]
Entries = list[tuple[str, bytes]]


def plain(_: str, value: Any) -> Any:
    """The hook that changes nothing."""
    return value


def at(stage: str, change: Callable[[Any], Any]) -> Hook:
    """The hook that changes what one stage gives."""
    return lambda name, value: change(value) if name == stage else value


@dataclass(frozen=True)
class Sealed:
    """One version of a record in the forger's log."""

    record: str
    version: int
    index: int
    leaf: bytes
    disclosures: tuple[str, ...]
    content: Content
    files: tuple[bytes, ...] = ()

    @property
    def hash(self) -> str:
        """The leaf hash as a later version names it."""
        return b64.url_encode(merkle.leaf_hash(self.leaf))


@dataclass
class Forger:
    """An officer whose every byte is under the test's control."""

    seed: int = 0
    name: str = "Mallory"
    origin: str = ""
    seeds: Seeds | None = None
    leaves: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)
        self.origin = self.origin or f"liaison.local/{self.rng.randbytes(16).hex()}/1"
        self.seeds = self.seeds or Seeds(*(self.rng.randbytes(32) for _ in range(4)))
        self.keys = Keys.from_seeds(self.origin, self.seeds)
        self.tree = merkle.Tree()
        self.shown: set[int] = set()
        self.last: dict[str, tuple[int, int, str]] = {}  # set key: number, index, leaf hash
        given, self.leaves = self.leaves or [canonical.encode(self.card_leaf())], []
        for leaf in given:
            self.append(leaf)

    def card_leaf(self, **changes: object) -> dict[str, Any]:
        """The members of an identity card."""
        ed, mldsa, witness_key, age = self.keys.texts()
        return {
            "type": "liaison/card@v1",
            "salt": self.salt(),
            "from": self.origin,
            "name": self.name,
            "rank": "Capt",
            "role": "",
            "organisation": "Fiction",
            "nation": "",
            "log": [ed, mldsa],
            "witness": witness_key,
            "age": age,
            "policy": "all-log-signatures",
            "revision": 1,
            "created": NOON,
            **changes,
        }

    def salt(self) -> str:
        return b64.url_encode(self.rng.randbytes(16))

    def append(self, leaf: bytes) -> int:
        """Puts any bytes into the log."""
        self.leaves.append(leaf)
        return self.tree.append(leaf)

    def note(self, size: int | None = None) -> bytes:
        """The signed checkpoint of that size, or of all."""
        size = self.tree.size if size is None else size
        state = checkpoint.Checkpoint(self.origin, size, self.tree.root(size))
        return checkpoint.sign(state, self.keys.ed, self.keys.mldsa, NOON // 1_000_000)

    def proof(self, index: int, size: int, note: bytes) -> bytes:
        path = merkle.inclusion(index, size, self.tree.node_at)
        return tlogproof.Proof(index, tuple(path), note).render()

    def card_file(self) -> bytes:
        """The card file under the newest checkpoint."""
        size = self.tree.size
        self.shown.add(size)
        return cards.render_card(self.leaves[0], self.proof(0, size, self.note()))

    def card(self) -> Card:
        return cards.parse_card(self.card_file())

    def write(
        self,
        content: Content,
        *,
        record: str = "",
        version: int = 1,
        supersedes: str = "",
        reason: str = "",
        files: Sequence[bytes] = (),
        hook: Hook = plain,
    ) -> Sealed:
        """Logs one version of a record; stages: portions, digests, leaf, leaf-bytes."""
        record = record or new_id(self.origin, self.rng.randbytes)
        portions: list[tuple[str, object]] = list(flatten(content))
        if reason:
            portions.append(("reason", reason))
        digests, shown = disclosure.seal(hook("portions", portions), self.rng.randbytes)
        leaf: dict[str, Any] = {
            "type": "liaison/record@v1",
            "salt": self.salt(),
            "from": self.origin,
            "record": record,
            "version": version,
            "kind": content.kind,
            "sealed": NOON,
            "_sd": hook("digests", digests),
            "_sd_alg": "sha-256",
        }
        if supersedes:
            leaf["supersedes"] = supersedes
        data = hook("leaf-bytes", canonical.encode(hook("leaf", leaf)))
        index = self.append(data)
        return Sealed(record, version, index, data, tuple(shown), content, tuple(files))

    def certify(self, kind: str, **members: object) -> int:
        """Logs a leaf of that type; its index."""
        leaf = {"type": f"liaison/{kind}@v1", "salt": self.salt(), "from": self.origin, **members}
        return self.append(canonical.encode(leaf))

    def introduce(self, other: Card, **changes: object) -> int:
        """Logs that the other's card was compared."""
        leaf = {
            "at": NOON,
            "card": b64.url_encode(other.fingerprint),
            "subject": other.origin,
            "name": other.title,
            "how": "in person",
            "compared": NOON,
        }
        return self.certify("introduction", **(leaf | changes))

    def paper(self, index: int, note: bytes = b"") -> bytes:
        """A leaf of the log as a paper, under the newest checkpoint or the given one."""
        proof = self.proof(index, self.tree.size, note or self.note())
        return papers.render(self.leaves[index], proof)

    def cosigned(self, note: bytes) -> bytes:
        """Another officer's checkpoint with our cosignature, as a bundle carries it."""
        line = checkpoint.cosign(note, self.keys.witness, NOON // 1_000_000)
        return checkpoint.with_cosignatures(note, [line])

    def bundle(
        self,
        to: Sequence[Card],
        sealed: Sequence[Sealed],
        *,
        hook: Hook = plain,
        saw: Mapping[str, tuple[int, str]] | None = None,
        cosigned: Iterable[bytes] = (),
        carrying: Sequence[int | bytes] = (),
        counted: bool = True,
    ) -> bytes:
        """The bytes of a bundle file; ``carrying`` are entries of the own log, or others' papers
        as they came. Stages, in their order: metadata, metadata-bytes, log, papers, record-proof,
        disclosures, members, sums, manifest, manifest-bytes, proof, entries, payload, file. With
        ``counted`` the next bundle has the next number."""
        before = self.tree.size
        note = self.note(before)
        made = [self.paper(one, note) if isinstance(one, int) else one for one in carrying]
        members = hook("members", self._members(sealed, before, note, cosigned, made, hook))
        files = _files(sealed)
        listed = [(hashlib.sha256(body).hexdigest(), name) for name, body in [*members, *files]]
        sums = hook("sums", "".join(f"{h}  {name}\n" for h, name in listed).encode())
        manifest = self._manifest(to, sealed, [*members, *files], sums, saw or {})
        proof_size = len(self._proof_like(before, note))
        archive = [(metadata.SUMS, sums), *members, *files]
        data = _manifest_bytes(manifest, proof_size, archive, hook)
        index = self.append(data)
        proof = hook("proof", self.proof(index, before + 1, self.note()))
        if counted:
            leaf_hash = b64.url_encode(merkle.leaf_hash(data))
            self.last[set_key(manifest["to"])] = (manifest["number"], index, leaf_hash)
            self.shown.update((before, before + 1))
        entries: Entries = [
            (metadata.MANIFEST, data),
            (metadata.MANIFEST_PROOF, proof),
            *archive,
        ]
        return hook("file", encrypted(hook("payload", packed(hook("entries", entries))), to))

    def _members(
        self,
        sealed: Sequence[Sealed],
        before: int,
        note: bytes,
        cosigned: Iterable[bytes],
        carried: Sequence[bytes],
        hook: Hook,
    ) -> Entries:
        listed = hook("metadata", _metadata(sealed))
        listed = hook("metadata-bytes", canonical.encode(listed, lines=True))
        log: Entries = []
        for old in [] if sealed else [0]:
            body = witness.AddCheckpoint(old, (), note).render()
            log.append((metadata.add_checkpoint_name(old), body))
        for old in sorted(size for size in self.shown if size <= before)[-40:]:
            path = tuple(merkle.consistency(old, before, self.tree.node_at))
            body = witness.AddCheckpoint(old, path, note).render()
            log.append((metadata.add_checkpoint_name(old), body))
        log += [(metadata.cosigned_name(n), body) for n, body in enumerate(cosigned, 1)]
        members: Entries = [(metadata.METADATA, listed), *hook("log", log)]
        members += hook(
            "papers", [(metadata.paper_name(n), body) for n, body in enumerate(carried, 1)]
        )
        for one in sealed:
            leaf, proof, shown = metadata.record_names(one.record, one.version)
            lines = hook("disclosures", [f"{line}\n" for line in one.disclosures])
            members += [
                (leaf, one.leaf),
                (proof, hook("record-proof", self.proof(one.index, before, note))),
                (shown, "".join(lines).encode("utf-8", "surrogateescape")),
            ]
        return members

    def _manifest(
        self,
        to: Sequence[Card],
        sealed: Sequence[Sealed],
        listed: Entries,
        sums: bytes,
        saw: Mapping[str, tuple[int, str]],
    ) -> dict[str, Any]:
        names = sorted(b64.url_encode(card.fingerprint) for card in to)
        number, index, leaf_hash = self.last.get(set_key(names), (0, 0, ""))
        manifest: dict[str, Any] = {
            "type": "liaison/bundle@v1",
            "salt": self.salt(),
            "from": self.origin,
            "to": names,
            "number": number + 1,
            "created": NOON,
            "precedence": "ROUTINE",
            "marking": marking_line([one.content.marking for one in sealed]),
            "sums_sha256": hashlib.sha256(sums).hexdigest(),
            "members": len(listed),
            "total": sum(len(body) for _, body in listed),
            "padded": 1,
            "saw": {origin: list(state) for origin, state in saw.items()},
            "alg": list(leaves.ALGORITHMS),
        }
        if number:
            manifest["prev"] = {"index": index, "leaf": leaf_hash}
        return manifest

    def _proof_like(self, before: int, note: bytes) -> bytes:
        """A proof as long as the manifest's will be."""
        path = (bytes(32),) * before.bit_count()
        longer = "0" * (len(str(before + 1)) - len(str(before)))
        return tlogproof.Proof(before, path, note).render() + longer.encode()


def entry(card: Card, /, **changes: Any) -> RosterEntry:
    """That card on a roster."""
    members = {
        "card": b64.url_encode(card.fingerprint),
        "origin": card.origin,
        "name": card.title,
        "role": "Liaison officer",
        "unit": "Unit Fiction",
        "nation": "FICTION",
        "organisation": card.organisation,
        "clearance": "",
        "since": 0,
        "until": 2**52,
    }
    return RosterEntry(**(members | changes))


def packed(entries: Entries) -> bytes:
    """A USTAR archive of these entries, padded."""
    pieces = []
    for name, body in entries:
        pieces += [ustar_header(name, len(body)), body, ustar_writer.padding(len(body))]
    data = b"".join([*pieces, ustar_writer.END])
    return data.ljust(padme.padded_length(len(data)), b"\0")


def ustar_header(name: str, size: int) -> bytes:
    """A header block even for a name that our writer refuses."""
    try:
        return ustar_writer.header(name, size)
    except Exception:
        block = bytearray(ustar_writer.header("x", size))
        block[:100] = name.encode("utf-8", "surrogateescape")[:100].ljust(100, b"\0")
        block[148:156] = b" " * 8
        block[148:156] = b"%06o\0 " % sum(block)
        return bytes(block)


def unpacked(payload: bytes) -> Entries:
    """The entries of an honest archive."""
    entries, offset = [], 0
    while payload[offset]:
        name = payload[offset : offset + 100].rstrip(b"\0").decode()
        size = int(payload[offset + 124 : offset + 135], 8)
        entries.append((name, payload[offset + 512 : offset + 512 + size]))
        offset += ustar_writer.entry_length(size)
    return entries


def encrypted(payload: bytes, to: Sequence[Card]) -> bytes:
    """An age file of the payload for the cards' keys."""
    out = io.BytesIO()
    writer = Encryptor([HybridRecipient.parse(card.age_recipient) for card in to], out)
    writer.write(payload)
    writer.finish()
    return out.getvalue()


def stripped(note: bytes, keep: Callable[[int], bool]) -> bytes:
    """The note with only those of its signature lines."""
    parsed = Note.parse(note)
    lines = [str(s) for number, s in enumerate(parsed.signatures) if keep(number)]
    return (parsed.text + "\n" + "".join(f"{line}\n" for line in lines)).encode()


def _files(sealed: Sequence[Sealed]) -> Entries:
    bodies = dict.fromkeys(body for one in sealed for body in one.files)
    return [(metadata.file_name(n), body) for n, body in enumerate(bodies, 1)]


def _metadata(sealed: Sequence[Sealed]) -> dict[str, Any]:
    member = {hashlib.sha256(body).hexdigest(): name for name, body in _files(sealed)}
    return {
        "type": "liaison/metadata@v1",
        "records": [
            {
                "record": one.record,
                "version": one.version,
                "kind": one.content.kind,
                "title": one.content.title,
                "files": [
                    {
                        "member": member.get(a.sha256, "m/000001"),
                        "name": a.name,
                        "media_type": a.media_type,
                        "size": a.size,
                        "sha256": a.sha256,
                    }
                    for a in one.content.attachments
                ],
            }
            for one in sealed
        ],
    }


def _manifest_bytes(
    manifest: dict[str, Any], proof_size: int, archive: Entries, hook: Hook
) -> bytes:
    """The manifest that states the padded length of the payload which holds it."""
    rest = sum(ustar_writer.entry_length(len(body)) for _, body in archive)
    rest += ustar_writer.entry_length(proof_size) + len(ustar_writer.END)
    while True:
        data = canonical.encode(manifest)
        padded = padme.padded_length(rest + ustar_writer.entry_length(len(data)))
        if padded == manifest["padded"]:
            break
        manifest["padded"] = padded
    changed = hook("manifest", dict(manifest))
    # What canonical JSON does not hold is spelled as near to it as it goes.
    try:
        data = canonical.encode(changed)
    except Exception:
        data = loose_json(changed)
    spelled: bytes = hook("manifest-bytes", data)
    return spelled


def loose_json(value: Any) -> bytes:
    """JSON of values that are not canonical: floats, control characters, huge integers."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()
