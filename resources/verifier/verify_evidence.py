"""Verifies evidence that the keys of one card signed two histories, without Liaison or a secret.

    python3 verify_evidence.py FILE

It lies beside verify_audit.py, whose reading of cards, checkpoints and proofs it uses, and needs
what that needs. It shares no code with Liaison.
Exit status: 0 the file proves it, 1 it does not, 2 wrong use.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
import unicodedata
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
import verify_audit as audit  # type: ignore[import-not-found]  # its sibling

LIMIT, LONGEST = 4 << 20, 63
PARTS = {"heads": 2, "leaves": 4, "proof": 3, "broken": 5}
SAYS = {
    "heads": "  They signed two different trails that both have {size} entries.",
    "leaves": "  They signed two different entries in one place, entry {size}.",
    "proof": "  They signed a trail of {size} entries, and a later one that is proven to begin with"
    " {size} other entries.",
    "broken": "  They signed a trail of {size} entries, and a bundle whose own proof does not lead"
    " from there to the trail that it shows.",
}
Refuted, must = audit.Refuted, audit.must


class Step:
    """A tlog-witness body: the old size, a consistency proof, and the checkpoint it leads to."""

    def __init__(self, data: bytes) -> None:
        head, blank, rest = data.partition(b"\n\n")
        try:
            first, *lines = head.decode("ascii").split("\n")
        except ValueError as error:
            raise Refuted("a consistency proof is not text") from error
        must(blank and first.startswith("old "), "not a consistency proof")
        self.size, self.note = audit.number(first[4:]), audit.Note(rest)
        must(len(lines) <= LONGEST, "a consistency proof is too long")
        self.path = [audit.unbase64(line) for line in lines]
        must(all(len(one) == 32 for one in self.path), "a proof has a short hash")
        fits = self.size <= self.note.size
        must(fits and (not self.path or self.size not in (0, self.note.size)), "sizes do not fit")

    def leads_from(self, root: bytes) -> bool:
        """Whether the checkpoint begins with the tree of that size and root (RFC 9162, 2.1.4.2)."""
        old, new, path = self.size, self.note.size, list(self.path)
        if old in (0, new):
            return bool(root == (self.note.root if old else audit.sha256()))
        if not old & (old - 1):
            path.insert(0, root)
        if not path:
            return False
        index, last = old - 1, new - 1
        while index & 1:
            index, last = index >> 1, last >> 1
        was = now = path[0]
        for one in path[1:]:
            if last == 0:
                return False
            if index & 1 or index == last:
                was, now = audit.sha256(b"\1", one, was), audit.sha256(b"\1", one, now)
                while index and not index & 1:
                    index, last = index >> 1, last >> 1
            else:
                now = audit.sha256(b"\1", now, one)
            index, last = index >> 1, last >> 1
        return bool(last == 0 and was == root and now == self.note.root)


def parse(data: bytes) -> dict[str, Any]:
    """The file in its one form: canonical JSON of four members, texts of whole lines."""
    must(len(data) <= LIMIT, "the file is too large")
    try:
        file = json.loads(data.decode())
    except (ValueError, RecursionError) as error:
        raise Refuted("the file is not JSON") from error
    must(isinstance(file, dict) and set(file) <= {"type", "kind", "card", "parts"}, "its members")
    parts, kind = file.get("parts"), file.get("kind")
    must(file.get("type", "liaison/evidence@v1") == "liaison/evidence@v1", "it is something else")
    must(isinstance(kind, str) and kind in PARTS and isinstance(parts, list), "it has no kind")
    texts = [file.get("card"), *parts]
    must(len(parts) == PARTS[str(kind)], "it has other parts than its kind")
    for text in texts:
        must(isinstance(text, str) and unicodedata.is_normalized("NFC", text), "a part is no text")
        must(
            not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", text), "a control character"
        )
    again = json.dumps(file, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    must(again.encode() == data, "it is not in its canonical form")
    return dict(file)


def signed(card: Any, text: str) -> Any:
    """A checkpoint that both keys of the card signed."""
    note = audit.Note(text.encode())
    note.check(card.keys)
    return note


def proven(card: Any, text: str, leaf: bytes) -> Any:
    """A proof that the leaf is an entry of a trail that both keys of the card signed."""
    proof = audit.Proof(text.encode())
    proof.note.check(card.keys)
    node = audit.sha256(b"\0", leaf)
    audit.check_inclusion(node, proof.index, proof.note.size, proof.path, proof.note.root)
    return proof


def check(data: bytes) -> tuple[Any, str, int]:
    """The card, the kind, and the size or index at which its two histories part."""
    file = parse(data)
    card, kind, parts = audit.Card(file["card"].encode()), file["kind"], file["parts"]
    if kind == "leaves":
        one, other = (proven(card, parts[n + 1], parts[n].encode()) for n in (0, 2))
        must(one.index == other.index and parts[0] != parts[2], "the entries do not contradict")
        return card, kind, int(one.index)
    early = signed(card, parts[0])
    if kind == "heads":
        late = signed(card, parts[1])
        must(early.size == late.size and early.root != late.root, "the states do not contradict")
        return card, kind, int(early.size)
    step = Step(parts[-1].encode())
    step.note.check(card.keys)
    must(step.size == early.size, "the proof is from another size")
    if kind == "proof":
        root = audit.unbase64(parts[1])
        must(len(root) == 32 and root != early.root, "the proof does not contradict")
        must(step.leads_from(root), "the proof does not hold")
        return card, kind, int(early.size)
    manifest = audit.parse_leaf(parts[1].encode())
    proven(card, parts[2], parts[1].encode())
    ours = manifest["type"] == "liaison/bundle@v1" and manifest["from"] == card.origin
    sums = parts[3].encode()
    ours = ours and hashlib.sha256(sums).hexdigest() == manifest["sums_sha256"]
    digest = hashlib.sha256(parts[4].encode()).hexdigest()
    line = f"{digest}  log/add-checkpoint-{step.size}".encode()
    must(ours and line in sums.split(b"\n"), "the proof is not one of that bundle")
    must(not step.leads_from(early.root), "the proof of that bundle holds")
    return card, kind, int(early.size)


def read(path: Path) -> bytes:
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with os.fdopen(fd, "rb") as file:
            return file.read(LIMIT + 1)
    except OSError as error:
        raise Refuted("the file cannot be read") from error


def report(card: Any, kind: str, size: int) -> list[str]:
    return [
        f"VERIFIED: the keys of {card.title} signed two histories",
        "Proven:",
        f"  Both are signed with both keys of the card with fingerprint {card.fingerprint}.",
        SAYS[kind].format(size=size),
        "Not proven:",
        "  Which of the two histories is the true one, or that either is.",
        "  Who did it: the officer, somebody who has the keys, or an older copy of the vault.",
        "  Whose card it is: compare its fingerprint with the officer.",
    ]


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        lines, status = report(*check(read(Path(arguments[0])))), 0
    except Refuted as reason:
        lines, status = [f"REFUTED: {reason}"], 1
    for line in lines:
        shown = "".join(char if char.isprintable() else "?" for char in line)
        print(shown.encode("ascii", "backslashreplace").decode())
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
