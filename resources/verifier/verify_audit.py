"""Verifies an exported audit trail of a liaison officer, without Liaison and without any secret.

    python3 verify_audit.py FOLDER

Needs Python 3.11 and the package `cryptography` 50, or later ones. It shares no code with Liaison:
it was written from C2SP signed-note, tlog-checkpoint, tlog-cosignature and tlog-proof, RFC 6962,
RFC 8785, bech32 and the shapes of the leaves. Exit status: 0 all holds, 1 not, 2 wrong use.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ed25519, mldsa, mlkem, x25519

SAFE, FIELD, LATEST, ED25519, MLDSA44 = 2**53 - 1, 2**255 - 19, 253_402_300_799, 1, 6
FILE_LIMIT, SUMS_LIMIT, NOTE_LIMIT, CARD_LIMIT = 2 << 20, 64 << 20, 1 << 20, 1 << 18
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
BLANK = "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0]"
Seen: TypeAlias = list[tuple[int, str, str]]


class Refuted(Exception):
    """Something in the export does not hold; the text says what."""


@contextmanager
def refuting(error: type[Exception] | tuple[type[Exception], ...], what: str) -> Iterator[None]:
    try:
        yield
    except error as reason:
        raise Refuted(what) from reason


def must(condition: object, what: str) -> None:
    if not condition:
        raise Refuted(what)


def unbase64(text: str) -> bytes:
    """The bytes of a padded base64 text in its one spelling."""
    with refuting(ValueError, "a base64 text is malformed"):
        data = base64.b64decode(text)
    must(base64.b64encode(data).decode() == text, "a base64 text is not canonical")
    return data


def number(text: str) -> int:
    must(re.fullmatch("0|[1-9][0-9]{0,18}", text) and int(text) < 2**63, "a number is malformed")
    return int(text)


def check_json(value: Any, room: int = 32) -> None:
    """RFC 8785 as the leaves restrict it: no floats, 53 bits, ASCII keys, NFC without controls."""
    if isinstance(value, str):
        must(not re.search("[\x00-\x1f\x7f-\x9f\ud800-\udfff]", value), "a control character")
        must(unicodedata.is_normalized("NFC", value), "a text is not in NFC")
    elif isinstance(value, int):
        must(-SAFE <= value <= SAFE, "a number is too large")
    elif value is not None:
        must(room > 0 and isinstance(value, dict | list), "a value of a kind that is not allowed")
        names = value if isinstance(value, dict) else ()
        must(all(re.fullmatch("[ -~]*", name) for name in names), "a name is not plain")
        for member in value.values() if names else value:
            check_json(member, room - 1)


# Shapes: text is a pattern, a range holds whole numbers, [a, b] is a list of just those, (item,
# least, most) a list of many, {"*": item} a map from origins, "?" what may lack; no line breaks.
SAFES, SOME, HASH = range(SAFE + 1), range(1, SAFE + 1), "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$"
ORIGIN = "^[a-z0-9][a-z0-9.-]{0,99}/[0-9a-f]{32}/[1-9][0-9]{0,5}$"
FORMS: dict[str, Any] = {
    "do": "^(keep-at-least|destroy-after|keep-for-ever)$", "start": "^(sealing|event|case-closed)$",
    "precedence": "^(ROUTINE|PRIORITY|IMMEDIATE|FLASH)$", "receipt": "^(received|opened|acted-on)$",
    "prev": {"index": SAFES, "leaf": HASH}, "period": "^([1-9][0-9]{0,3}[dmy])?$", "origin": ORIGIN,
    "versions": ([SOME, HASH], 1, 1_000), "salt": "^[A-Za-z0-9_-]{21}[AQgw]$", "line": "^.{0,200}$",
    "slug": "^[a-z0-9][a-z0-9-]{0,39}$", "policy": "^all-log-signatures$", "archive": ("", 0, 8),
    "what": "^(bundle|card|paper)$", "names": ("^.{0,200}$", 0, 48), "answer": "^(granted|denied)$",
    "kinds": ("^.{1,60}$", 0, 40), "marks": ("^.{1,60}$", 0, 20), "act": "^[a-z][a-z-]{0,39}$",
    "members": range(1, 100_001), "whose": "^(|own|received)$", "saw": {"*": [SAFES, HASH]},
    "algorithms": ("", 0, SAFE), "case": "^([0-9a-f]{32})?$", "digests": (HASH, 0, SAFE), "any": "",
    "hex32": "^[0-9a-f]{32}$", "hex64": "^[0-9a-f]{64}$", "play": "^(|only|never)$", "hash": HASH,
    "part": range(1, 201), "why": "^.{0,2000}$", "said": "^.{1,200}$", "to": (HASH, 1, 128),
    "days": range(3_661), "sha": "^sha-256$", "keys": ["", ""], "num": SAFES, "some": SOME,
}  # fmt: skip
MEMBERS = """
rows card:hash origin:origin since:num until:num name:line role:line unit:line nation:line
 organisation:line clearance:line
rules name:slug kinds:kinds markings:marks case:case author:whose exercise:play do:do since:start
 period:period grace:days set_by:said authority:said
card name:line rank:line role:line organisation:line nation:line log:keys witness:any age:any
 policy:policy revision:some created:num
record record:hex32 version:some kind:act sealed:num supersedes?:hash _sd:digests _sd_alg:sha
bundle to:to archive?:archive prev?:prev number:some created:num precedence:precedence
 marking:line sums_sha256:hex64 members:members total:num padded:some saw:saw alg:algorithms
received at:num what:what leaf:hash by:origin
event at:num act:act on:line why:why before:line after:line
roster at:num organisation:said number:some part:part parts:part whole:hash until:num entries:rows
revocation at:num subject:origin card:hash since:num why:line
epoch at:num before:origin card:hash size:some root:hash why:line
introduction at:num card:hash subject:origin name:line how:line compared:num
retention at:num number:some prev?:hash rules:rules weaker:names why:why
tombstone at:num record:hex32 author:origin versions:versions rule:line authority:line why:why
receipt at:num bundle:hash to:origin state:receipt note:why
consent-request at:num to:origin record:hex32 version:some leaf:hash whom:line why:why
consent at:num request:hash holder:origin record:hex32 version:some leaf:hash whom:line until:num
 answer:answer note:why
policy at:num organisation:said number:some since:num until:num idle_lock:days key_days:days
 overrides:names clear:line roster:num markings:names text:why
"""
LISTS, SHAPES = {"rows": (1, 1_000), "rules": (0, 48)}, dict[str, Any]()
for named in MEMBERS.replace("\n ", " ").split("\n")[1:-1]:
    kind, *members = named.split()
    shape = {m.split(":")[0]: FORMS[m.split(":")[1]] for m in members}
    if kind in LISTS:
        FORMS[kind] = (shape, *LISTS[kind])
    else:
        SHAPES[f"liaison/{kind}@v1"] = {"type": "", "salt": FORMS["salt"], "from": ORIGIN} | shape


def check(value: Any, shape: Any) -> None:
    if isinstance(shape, str):
        must(isinstance(value, str) and re.search(shape, value), "a text has not its form")
    elif isinstance(shape, range):
        must(type(value) is int and value in shape, "not a whole number, or out of range")
    elif isinstance(shape, list | tuple):
        many = isinstance(shape, tuple)
        least, most = shape[1:] if many else (len(shape), len(shape))
        must(isinstance(value, list | tuple) and least <= len(value) <= most, "not such a list")
        for one, item in zip(value, shape[:1] * len(value) if many else shape, strict=True):
            check(one, item)
    elif "*" in shape:
        must(isinstance(value, dict) and len(value) <= 128, "not a small object")
        check([*value.items()], ([ORIGIN, shape["*"]], 0, 128))
    else:
        must(isinstance(value, dict), "not an object")
        must(value.keys() <= {name.rstrip("?") for name in shape}, "an unknown member")
        for name, item in shape.items():
            one, present = value.get(name.rstrip("?")), name.rstrip("?") in value
            must(present or name.endswith("?"), f"the member {name} is missing")
            if present and (one is not None or name not in ("prev?", "supersedes?")):
                check(one, item)


def parse_leaf(data: bytes) -> dict[str, Any]:
    must(len(data) <= 65_535, "an entry is too large")
    with refuting((ValueError, RecursionError), "an entry is not JSON"):
        leaf = json.loads(data.decode())
    check_json(leaf)
    text = json.dumps(leaf, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    must(text.encode() == data, "an entry is not in canonical form")
    must(isinstance(leaf, dict) and str(leaf.get("type")) in SHAPES, "an entry of no known type")
    check(leaf, SHAPES[str(leaf["type"])])
    for rule in leaf.get("rules", ()):
        must(bool(rule["period"]) != (rule["do"] == "keep-for-ever"), "a rule and its period")
        must(rule["do"] == "destroy-after" or not rule["grace"], "a rule that keeps has grace")
    return dict(leaf)


def sha256(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def tree_root(hashes: list[bytes]) -> bytes:
    if len(hashes) < 2:
        return hashes[0] if hashes else sha256()
    split = 1 << (len(hashes) - 1).bit_length() - 1
    return sha256(b"\1", tree_root(hashes[:split]), tree_root(hashes[split:]))


def check_inclusion(node: bytes, index: int, size: int, path: list[bytes], root: bytes) -> None:
    """Raise unless the path leads from the leaf hash to the root (RFC 9162, 2.1.3.2)."""
    must(index < size, "a proof is of no entry")
    last = size - 1
    for sibling in path:
        must(last > 0, "a proof is too long")
        if index % 2 or index == last:
            node = sha256(b"\1", sibling, node)
            while index and index % 2 == 0:
                index, last = index >> 1, last >> 1
        else:
            node = sha256(b"\1", node, sibling)
        index, last = index >> 1, last >> 1
    must(last == 0 and node == root, "a proof does not lead to the signed root")


def check_name(name: str) -> None:
    odd = re.search("[\\s+\x00-\x20\x7f-\xa0\ud800-\udfff]", name)
    must(name and not odd and len(name.encode()) <= 255, "a key's name is malformed")


def check_ed25519(raw: bytes) -> None:
    """On the curve, canonical, not of low order: under other keys anybody can sign anything."""
    y = int.from_bytes(raw, "little") % 2**255
    must(len(raw) == 32 and y < FIELD, "an Ed25519 key is not canonical")
    xx = (y * y - 1) * pow(-121665 * pow(121666, -1, FIELD) * y * y + 1, -1, FIELD) % FIELD
    must(pow(xx, (FIELD - 1) // 2, FIELD) <= 1, "an Ed25519 key is not on the curve")
    # Order 1 and 2: y = 1 and -1; 4: y = 0; of order 8, doubled to order 4: x² = -y².
    must(y not in (0, 1, FIELD - 1) and (xx + y * y) % FIELD, "an Ed25519 key has low order")


class Key:
    """A verifier key of a signed note: name, key ID, algorithm, public key."""

    def __init__(self, vkey: str) -> None:
        parts = vkey.split("+", 2)
        must(len(parts) == 3 and re.fullmatch("[0-9a-f]{8}", parts[1]), "a key is malformed")
        self.name, raw = parts[0], unbase64(parts[2])
        check_name(self.name)
        must(raw and raw[0] in (ED25519, MLDSA44), "a key is of another algorithm")
        self.algorithm, self.public, self.id = raw[0], raw[1:], bytes.fromhex(parts[1])
        if self.algorithm == ED25519:
            check_ed25519(self.public)
        must(self.algorithm == ED25519 or len(self.public) == 1312, "a key has another length")
        named = hashlib.sha256(self.name.encode() + b"\n" + raw).digest()[:4]
        must(named == self.id, "a key and its ID do not belong together")

    def check(self, note: Note, blob: bytes) -> int:
        """Raise unless the signature holds; the time in seconds that an ML-DSA one states."""
        with refuting(InvalidSignature, "a signature does not hold"):
            if self.algorithm == ED25519:
                plain = ed25519.Ed25519PublicKey.from_public_bytes(self.public)
                plain.verify(blob, note.text.encode())
                return 0
            must(len(blob) > 8 and blob[0] < 0x80, "a signature has no time")
            key = mldsa.MLDSA44PublicKey.from_public_bytes(self.public)
            key.verify(blob[8:], note.cosigned_message(self.name, blob[:8]))
            return int.from_bytes(blob[:8], "big")


class Note:
    """A signed checkpoint: its text, what the text says, and its signatures, none verified."""

    def __init__(self, data: bytes) -> None:
        must(len(data) <= NOTE_LIMIT, "a checkpoint is too large")
        with refuting(ValueError, "a checkpoint is not text"):
            head, blank, lines = data.decode().rpartition("\n\n")
        must(blank and lines.endswith("\n") and lines.count("\n") <= 100, "no signatures, or many")
        self.data, self.text = data, head + "\n"
        must(not re.search("[\x00-\x09\x0b-\x1f]", self.text), "a control character")
        self.signatures = [self._signature(line) for line in lines[:-1].split("\n")]
        parts = self.text.split("\n")
        must(len(parts) == 4, "a checkpoint has three lines")
        self.origin, self.size, self.root = parts[0], number(parts[1]), unbase64(parts[2])
        check_name(self.origin)
        must(len(self.root) == 32, "a root has another length")

    @staticmethod
    def _signature(line: str) -> tuple[str, bytes, bytes]:
        must(line.startswith("\N{EM DASH} "), "a signature line is malformed")
        name, _, encoded = line[2:].partition(" ")
        raw = unbase64(encoded)
        check_name(name)
        must(len(raw) > 4, "a signature line is malformed")
        return name, raw[:4], raw[4:]

    def cosigned_message(self, name: str, time: bytes) -> bytes:
        signer, origin = name.encode(), self.origin.encode()
        head = b"subtree/v1\n\0" + bytes([len(signer)]) + signer + time
        return head + bytes([len(origin)]) + origin + bytes(8) + self.size.to_bytes(8) + self.root

    def check(self, keys: list[Key]) -> None:
        """Both keys of the log must have signed, each once: one alone is not enough."""
        for key in keys:
            must(key.name == self.origin, "a checkpoint of another log")
            found = [s[2] for s in self.signatures if s[:2] == (key.name, key.id)]
            must(len(found) == 1, "a key of the log has not signed, or twice")
            key.check(self, found[0])


class Proof:
    """A tlog-proof file: index, path, and the checkpoint it stands under."""

    def __init__(self, data: bytes) -> None:
        must(len(data) <= NOTE_LIMIT + (64 << 10), "a proof is too large")
        head, blank, rest = data.partition(b"\n\n")
        with refuting(ValueError, "a proof is not text"):
            lines = head.decode("ascii").split("\n")
        must(blank and lines.pop(0) == "c2sp.org/tlog-proof@v1", "not a tlog-proof")
        if lines and lines[0].startswith("extra "):
            unbase64(lines.pop(0)[6:])
        must(0 < len(lines) <= 64 and lines[0].startswith("index "), "no index, or too long")
        self.index = number(lines[0][6:])
        self.path = [unbase64(line) for line in lines[1:]]
        must(all(len(one) == 32 for one in self.path), "a proof has a short hash")
        self.note = Note(rest)


def bech32_data(value: str, prefix: str) -> bytes:
    """The bytes of a bech32 text without length limit (BIP 173)."""
    hrp, one, body = value.rpartition("1")
    must(one and hrp == prefix and all(c in BECH32 for c in body), "an age key is malformed")
    values = [BECH32.index(char) for char in body]
    state = 1
    for five in [ord(c) >> 5 for c in hrp] + [0] + [ord(c) & 31 for c in hrp] + values:
        top, state = state >> 25, (state & 0x1FFFFFF) << 5 ^ five
        for bit, mask in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            state ^= mask if top >> bit & 1 else 0
    must(len(values) >= 6 and state == 1, "an age key's checksum does not hold")
    bits = "".join(f"{five:05b}" for five in values[:-6])
    rest = bits[len(bits) // 8 * 8 :]
    must(len(rest) < 5 and "1" not in rest, "an age key is not canonical")
    return bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits) - len(rest), 8))


def check_age(value: str) -> None:
    """A hybrid age recipient: ML-KEM-768 and X25519, neither weak nor malformed."""
    raw = bech32_data(value, "age1pq")
    must(len(raw) == 1216 and int.from_bytes(raw[1184:], "little") < FIELD, "not an age key")
    with refuting(ValueError, "an age key is weak or malformed"):
        mlkem.MLKEM768PublicKey.from_public_bytes(raw[:1184])
        any_key = x25519.X25519PrivateKey.from_private_bytes(bytes(32))
        any_key.exchange(x25519.X25519PublicKey.from_public_bytes(raw[1184:]))


def hidden(char: str) -> bool:
    """Whether a character draws nothing, or turns the direction of what stands around it."""
    kind = unicodedata.category(char)
    odd = kind in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") or (kind == "Zs" and char != "\u3000")
    return odd or bool(re.match(f"{BLANK}|[\U000e0000-\U000e0fff]", char))


def check_visible(name: str) -> None:
    """A name shows all that is in it; joiners stand between Arabic letters or after a virama."""
    must(" ".join(name.split()) == name, "a name has spaces that nobody sees")
    for before, char, after in zip(" " + name, name, name[1:] + " ", strict=False):
        if char != " " and hidden(char):
            joins = char in "\u200c\u200d" and not hidden(before) and not hidden(after)
            arabic = unicodedata.bidirectional(before) == unicodedata.bidirectional(after) == "AL"
            virama = unicodedata.combining(before) == 9
            must(joins and (arabic or virama), "a name has invisible characters")


class Card:
    """An identity card: its leaf, proven under its own two keys; whose it is, only people say."""

    def __init__(self, data: bytes) -> None:
        self.leaf, newline, rest = data.partition(b"\n")
        must(newline and len(data) <= CARD_LIMIT, "a card has no proof, or is too large")
        card = parse_leaf(self.leaf)
        must(card["type"] == "liaison/card@v1", "a card is something else")
        for field in ("name", "rank", "role", "organisation", "nation"):
            check_visible(card[field])
        must(card["name"], "a card has no name")
        self.origin, self.fingerprint = card["from"], hashlib.sha256(self.leaf).hexdigest()
        self.title = f"{card['rank']} {card['name']}".strip()
        self.keys, self.witness = [Key(vkey) for vkey in card["log"]], Key(card["witness"])
        must([k.algorithm for k in self.keys] == [ED25519, MLDSA44], "a log has two other keys")
        must(all(k.name == self.origin for k in self.keys), "a key bears another name")
        fits = self.witness.algorithm == MLDSA44 and self.witness.name == f"{self.origin}/witness"
        must(fits and self.witness.public != self.keys[1].public, "a witness key does not fit")
        check_age(card["age"])
        proof, note = Proof(rest), Proof(rest).note
        note.check(self.keys)
        check_inclusion(sha256(b"\0", self.leaf), proof.index, note.size, proof.path, note.root)
        must(proof.index == 0, "a card is not the first entry")


class Export:
    """One exported folder; `verify` raises `Refuted` or returns the lines of its report."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.hashes, self.known, self.destroyed = list[bytes](), set[bytes](), list[str]()

    def read(self, name: str, limit: int = FILE_LIMIT) -> bytes:
        must((self.folder / name).is_file(), f"{name} is no file")
        with refuting(OSError, f"{name} cannot be read"):
            fd = os.open(self.folder / name, os.O_RDONLY | os.O_NOFOLLOW)
            with os.fdopen(fd, "rb") as file:
                data = file.read(limit + 1)
        must(len(data) <= limit, f"{name} is too large")
        return data

    def sums(self) -> list[str]:
        data = self.read("SHA256SUMS", SUMS_LIMIT)
        form = rb"([0-9a-f]{64}  (SHA256SUMS|(?!.*/[.]{0,2}[/\n])[a-z0-9][a-z0-9._/-]{0,99})\n)+"
        must(data.count(b"\n") <= 200_000 and re.fullmatch(form, data), "SHA256SUMS is malformed")
        listed = [line.split("  ") for line in data.decode().splitlines()]
        names = [name for _, name in listed]
        must(len({name.lower() for name in names}) == len(names), "SHA256SUMS names a file twice")
        files = [path for path in self.folder.rglob("*") if path.is_symlink() or not path.is_dir()]
        there = {path.relative_to(self.folder).as_posix() for path in files}
        must(there <= {*names, "SHA256SUMS"}, "there is a file that is not listed")
        for digest, name in listed:
            must(hashlib.sha256(self.read(name)).hexdigest() == digest, f"checksum of {name}")
        return names

    def verify(self) -> list[str]:
        names = self.sums()
        card, head = Card(self.read("card.liaison-card")), Note(self.read("checkpoint"))
        head.check(card.keys)
        cards = [Card(self.read(name)) for name in names if name.startswith("witnesses/")]
        earlier = sorted(name for name in names if name.startswith("earlier/"))
        expected = ["readme.txt", "card.liaison-card", "checkpoint"]
        expected += [f"witnesses/{one.fingerprint[:16]}.liaison-card" for one in cards] + earlier
        must(len(names) == len(expected) + 2 * head.size, f"the head signs {head.size} entries")
        for index in range(head.size):
            expected += [f"leaves/{index:09}.json", f"proofs/{index:09}.tlog-proof"]
        must(names == expected, "the list of files is not that of an export")
        for index in range(head.size):
            self.entry(index, card, head)
        must(tree_root(self.hashes) == head.root, "the root of the tree")
        return report(card, head, self.witnesses(card, head, cards, earlier), self.destroyed)

    def entry(self, index: int, card: Card, head: Note) -> None:
        try:
            data = self.read(f"leaves/{index:09}.json")
            proof = Proof(self.read(f"proofs/{index:09}.tlog-proof"))
            leaf = parse_leaf(data)
            must(leaf["from"] == card.origin, "it is of another log")
            must(proof.index == index and proof.note.data == head.data, "its proof is another's")
            must(index or data == card.leaf, "the first entry is not the card")
            hashed = sha256(b"\0", data)
            check_inclusion(hashed, index, head.size, proof.path, head.root)
            if leaf["type"] == "liaison/tombstone@v1":
                self.tombstone(card, leaf)
            self.hashes.append(hashed)
            self.known.add(hashed)
        except Refuted as reason:
            raise Refuted(f"entry {index}: {reason}") from reason

    def tombstone(self, card: Card, leaf: dict[str, Any]) -> None:
        """It names, by their hashes, entries before it; those of this log are here."""
        for _, text in leaf["versions"]:
            there = base64.urlsafe_b64decode(text + "=") in self.known
            must(there or leaf["author"] != card.origin, "it destroyed what was not there")
        by = f"{leaf['rule'] or 'under no rule'}, {leaf['authority'] or 'no authority named'}"
        self.destroyed.append(f"  Record {leaf['record']} was destroyed ({by}); its entries stand.")

    def witnesses(self, card: Card, head: Note, cards: list[Card], earlier: list[str]) -> Seen:
        """The largest size each witness has cosigned, the time it states, its title."""
        by_name = {one.witness.name: one for one in cards}
        newest: dict[str, tuple[int, str, str]] = {}
        for name in ["checkpoint", *earlier]:
            note = Note(self.read(name))
            note.check(card.keys)
            good = name in ("checkpoint", f"earlier/{note.size:09}.checkpoint")
            good = good and note.size <= head.size
            must(good and tree_root(self.hashes[: note.size]) == note.root, f"{name} does not fit")
            for signer, key_id, blob in (s for s in note.signatures if s[0] != card.origin):
                must(signer in by_name, "a cosignature is by nobody known")
                by = by_name[signer]
                must(by.witness.id == key_id, "a cosignature is by another key")
                seconds = by.witness.check(note, blob)
                must(seconds <= LATEST, "a cosignature is from beyond the calendar")
                if by.origin not in newest or note.size > newest[by.origin][0]:
                    at = f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M:%SZ}"
                    newest[by.origin] = (note.size, at, by.title)
        return sorted(newest.values(), reverse=True)


def report(card: Card, head: Note, seen: Seen, gone: list[str]) -> list[str]:
    unseen = head.size - max((size for size, _, _ in seen), default=0)
    return [
        f"VERIFIED: {head.size} entries of the log {head.origin}",
        f"Card of {card.title}, fingerprint {card.fingerprint}",
        "Proven:",
        "  Every entry is what the signed checkpoint covers, in this order, and none is missing.",
        "  Both keys of the card signed the checkpoint (Ed25519 and ML-DSA-44).",
        *(f"  {title} cosigned {size} entries, at {at}." for size, at, title in seen),
        *gone,
        "Not proven:",
        "  Whose card it is: compare its fingerprint with the officer.",
        "  That what an entry says happened, or that nothing was left out of the log.",
        "  The times, except that what a witness cosigned is not younger than that.",
        f"  Anything about the {unseen} newest entries that nobody else has seen.",
    ]


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        lines, status = Export(Path(arguments[0])).verify(), 0
    except Refuted as reason:
        lines, status = [f"REFUTED: {reason}"], 1
    for line in lines:
        # Names come from others: nothing in them may act on a terminal, whatever its encoding.
        shown = "".join(char if char.isprintable() else "?" for char in line)
        print(shown.encode("ascii", "backslashreplace").decode())
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
