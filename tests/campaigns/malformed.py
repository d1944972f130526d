"""Ways in which a bundle can be malformed though its sender signs and encrypts it correctly.

Each way is a function of a random source that gives a hook for `Forger.bundle`. Those in `REFUSED`
break a rule, and nothing of such a bundle may be taken in. `LOOSE` changes something at random:
what comes out may be lawful, and is then taken in whole.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any

from crypto import b64
from crypto.note import Note
from tests.liaison.forger import Entries, Hook, at, stripped

CANARY = "Xanthippe-Q7"  # stands for a sender's text wherever one may be smuggled in
Way = Callable[[random.Random], Hook]


def differing(rng: random.Random, same: Any, choices: list[Any]) -> Any:
    """One of the choices that is not the same as before."""
    return rng.choice([choice for choice in choices if choice != same])


_ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**53 - 1, 2**53, 2**64, 10**40, 0.5, "", "0", CANARY, "\x00",
    "é" * 300, "e\u0301", [], [[]], {}, {CANARY: CANARY}, [CANARY], "A" * 43, "A" * 42 + "B",
    "\u202e" + CANARY, "../" + CANARY, CANARY + "\n",
)  # fmt: skip


def _nodes(tree: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) below a tree of JSON."""
    found: list[tuple[Any, Any]] = []
    if isinstance(tree, dict | list):
        keys = list(tree) if isinstance(tree, dict) else range(len(tree))
        for key in keys:
            found.append((tree, key))
            found += _nodes(tree[key])
    return found


def shaken(rng: random.Random, tree: Any) -> Any:
    """The tree with one node replaced, dropped, doubled, moved or joined by an unknown one."""
    tree = copy.deepcopy(tree)
    holder, key = rng.choice(_nodes(tree))
    match rng.randrange(5):
        case 0:
            del holder[key]
        case 1 if isinstance(holder, list):
            holder.insert(rng.randrange(len(holder) + 1), copy.deepcopy(holder[key]))
        case 2 if isinstance(holder, dict):
            holder[CANARY] = rng.choice(_ODD)
        case 3:
            _, other = rng.choice(_nodes(tree))
            holder[key] = copy.deepcopy(other) if isinstance(other, str) else rng.choice(_ODD)
        case _:
            holder[key] = rng.choice(_ODD)
    return tree


def nudged(rng: random.Random, data: bytes) -> bytes:
    """The bytes with a few of them changed, lost, doubled or added."""
    if not data:
        return rng.randbytes(3)
    place = rng.randrange(len(data))
    match rng.randrange(4):
        case 0:
            return data[:place] + bytes([data[place] ^ (1 << rng.randrange(8))]) + data[place + 1 :]
        case 1:
            return data[:place] + data[place + 1 :]
        case 2:
            return data[:place] + data[place : place + 9] + data[place:]
        case _:
            return data[:place] + rng.choice([b"\n", b" ", b"\0", b"\xff", b'"']) + data[place:]


def _set(stage: str, **members: Any) -> Way:
    """One member or more of the JSON of a stage with another value."""
    return lambda rng: at(stage, lambda tree: {**tree, **members})


def _add(stage: str, member: str, *amounts: int) -> Way:
    return lambda rng: at(stage, lambda tree: {**tree, member: tree[member] + rng.choice(amounts)})


def _without(stage: str) -> Way:
    """One member less."""

    def way(rng: random.Random) -> Hook:
        def change(tree: dict[str, Any]) -> dict[str, Any]:
            gone = rng.choice([name for name in tree if name != "prev"])
            return {name: value for name, value in tree.items() if name != gone}

        return at(stage, change)

    return way


def _bytes(stage: str, change: Callable[[random.Random, bytes], bytes] = nudged) -> Way:
    return lambda rng: at(stage, lambda data: change(rng, data))


def _spelled(rng: random.Random, data: bytes) -> bytes:
    """The same JSON in another spelling."""
    return differing(
        rng,
        data,
        [
            data + b"\n",
            b" " + data,
            data.replace(b":", b": ", 1),
            data.replace(b'"to"', b'"\\u0074o"'),
            data[:-1] + b',"type":"liaison/bundle@v1"}',
            b"\xef\xbb\xbf" + data,
            data[:-1] + b"," + data[1:],
            b"[" + data + b"]",
            data.replace(b'"number":', b'"number":0'),
            b"[" * 5_000,
            b'{"a":' * 9_000,
            b"",
            b"null",
            data.replace(b"liaison/bundle@v1", b"liaison/record@v1"),
        ],
    )


def _entry(change: Callable[[random.Random, Entries], Entries]) -> Way:
    """Members of the archive itself changed, the signed list left as it was."""
    return lambda rng: at("entries", lambda entries: change(rng, list(entries)))


def _reorder(rng: random.Random, entries: Entries) -> Entries:
    one, other = rng.sample(range(len(entries)), 2)
    entries[one], entries[other] = entries[other], entries[one]
    return entries


def _drop(rng: random.Random, entries: Entries) -> Entries:
    entries.pop(rng.randrange(len(entries)))
    return entries


def _double(rng: random.Random, entries: Entries) -> Entries:
    entries.insert(rng.randrange(len(entries)), rng.choice(entries))
    return entries


def _foreign(rng: random.Random, entries: Entries) -> Entries:
    names = ["x", "../x", "/etc/x", "m/000099", "records/x.json", "m/", "a\\b", "CON", CANARY, ""]
    entries.insert(rng.randrange(len(entries) + 1), (rng.choice(names), CANARY.encode()))
    return entries


def _rename(rng: random.Random, entries: Entries) -> Entries:
    place = rng.randrange(len(entries))
    name, body = entries[place]
    entries[place] = (rng.choice([name.upper(), name + "x", f"./{name}", "m/000001 "]), body)
    return entries


def _other_body(rng: random.Random, entries: Entries) -> Entries:
    place = rng.randrange(len(entries))
    entries[place] = (entries[place][0], nudged(rng, entries[place][1]))
    return entries


def _payload(rng: random.Random, data: bytes) -> bytes:
    """Something in the blocks, in the padding or behind it."""
    last = len(data.rstrip(b"\0"))
    return differing(
        rng,
        data,
        [
            data + bytes(512),
            data[:-512],
            data + b"x",
            data[:-1] + b"x",
            data[: last + 2] + b"x" + data[last + 3 :],
            data[:156] + rng.choice([b"1", b"2", b"5", b"x", b"g", b"L"]) + data[157:],
            data[:108] + b"0001750\0" + data[116:],
            data[:124] + b"77777777777\0" + data[136:],
            data[:124] + b"\x80" + data[125:],
            data[:257] + b"ustar  \0" + data[265:],
            b"",
            bytes(len(data)),
            data[: len(data) // 2],
        ],
    )


def _sums(rng: random.Random, data: bytes) -> bytes:
    lines = data.splitlines(keepends=True)
    one, other = rng.sample(range(len(lines)), 2)
    swapped = list(lines)
    swapped[one], swapped[other] = swapped[other], swapped[one]
    line = lines[one]
    return differing(
        rng,
        data,
        [
            b"".join(swapped),
            b"".join(lines[:-1]),
            data + line,
            data.rstrip(b"\n"),
            data.upper(),
            data.replace(b"  ", b" *", 1),
            data.replace(line, line[:64] + b"  ../" + CANARY.lower().encode() + b"\n"),
            data.replace(line, bytes([line[0] ^ 1]) + line[1:]),
            data + b"#\n",
            b"",
        ],
    )


def _proof(rng: random.Random, data: bytes) -> bytes:
    """A proof with another index, path or checkpoint."""
    head, _, note = data.partition(b"\n\n")
    lines = head.split(b"\n")
    path = lines[2:]
    other = b64.padded_encode(rng.randbytes(32)).encode()
    choices = [
        b"\n".join([lines[0], b"index 0", *path]),
        b"\n".join([lines[0], b"index 99999", *path]),
        b"\n".join([lines[0], lines[1], *path, other]),
        b"\n".join([lines[0], lines[1], *path[:-1]]),
        b"\n".join([lines[0], lines[1], other, *path[1:]]),
        b"\n".join([lines[0], lines[1]] + [other] * 70),
        b"\n".join([lines[0].upper(), *lines[1:]]),
    ]
    notes = [
        stripped(note, lambda n: n == 0),
        stripped(note, lambda n: n == 1),
        note.replace(note.split(b"\n")[1], b"%d" % rng.randrange(99)),
        note + note.splitlines(keepends=True)[-1],
        note.replace(b"\xe2\x80\x94", b"-", 1),
        b"",
    ]
    made = [choice + b"\n\n" + note for choice in choices]
    return differing(rng, data, [*made, *(head + b"\n\n" + other for other in notes)])


def _shown(rng: random.Random, lines: list[str]) -> list[str]:
    """Disclosures that match no digest, are there twice, or are no lines."""
    inner = [
        f'["{"A" * 22}","title","{CANARY}"]',
        f'["{"A" * 22}","_sd",[]]',
        f'["{"A" * 22}","{CANARY}",1.5]',
        "[" * 3_000,
        '["A","title","x"]',
    ]
    made = b64.url_encode(rng.choice(inner).encode()) + "\n"
    return differing(
        rng,
        lines,
        [
            [*lines, made],
            [*lines, lines[0]],
            [*lines, "\n"],
            [*lines, CANARY],
            [line.rstrip("\n") for line in lines],
            [lines[0].rstrip("\n") + "=\n", *lines[1:]],
            [lines[0].replace("\n", "\r\n"), *lines[1:]],
            [lines[0].swapcase(), *lines[1:]],
            ["é\n", *lines],
            ["A" * 300 + "\n"] * 1_100,
        ],
    )


def _log(rng: random.Random, log: Entries) -> Entries:
    """Consistency proofs and cosignatures under other names, of other logs, or of no form."""
    name, body = log[-1]
    return differing(
        rng,
        log,
        [
            [*log, ("log/add-checkpoint-7x", body)],
            [*log, ("log/add-checkpoint-999999", body)],
            [*log, ("log/cosigned-1", body)],
            [*log, ("log/cosigned-000001", CANARY.encode())],
            [*log, (f"log/{CANARY.lower()}", body)],
            [*log[:-1], (name, nudged(rng, body.replace(b"old ", b"old 0", 1)))],
            [*log[:-1], (name, body.partition(b"\n\n")[0] + b"\n\n")],
            [*log[:-1], (name, stripped_body(body))],
            [(f"log/add-checkpoint-{n}", body) for n in range(100)],
            list(reversed([*log, ("log/cosigned-000001", body.partition(b"\n\n")[2])])),
        ],
    )


def stripped_body(body: bytes) -> bytes:
    """An add-checkpoint body whose checkpoint lost a signature."""
    head, _, note = body.partition(b"\n\n")
    return head + b"\n\n" + stripped(note, lambda n: n == 0)


def _files(rng: random.Random, tree: dict[str, Any]) -> dict[str, Any]:
    """Metadata in which an attachment or a record is another one than announced."""
    tree = copy.deepcopy(tree)
    entry = tree["records"][-1]
    attached = entry["files"][0]
    match rng.randrange(9):
        case 0:
            attached["size"] += rng.choice([-1, 1, 2**40])
        case 1:
            attached["sha256"] = rng.randbytes(32).hex()
        case 2:
            attached["member"] = rng.choice(["m/000002", "m/0", "../m", "m/000001\n"])
        case 3:
            attached["name"] = rng.choice(["", "../" + CANARY, "x" * 300])
        case 4:
            entry["files"].append(dict(attached))
        case 5:
            tree["records"].append(copy.deepcopy(entry))
        case 6:
            entry["title"] = CANARY
        case 7:
            entry["version"] += 1
        case _:
            tree["records"] = []
    return tree


def _cosigners(rng: random.Random, data: bytes) -> bytes:
    """A note with a hundred and one signatures, or more bytes than a note may have."""
    head, _, note = data.partition(b"\n\n")
    text = Note.parse(note).text.encode()
    line = note.splitlines(keepends=True)[-1]
    return head + b"\n\n" + text + b"\n" + line * rng.choice([3, 101, 500])


REFUSED: dict[str, Way] = {
    "manifest without a member": _without("manifest"),
    "manifest with one more": _set("manifest", note=CANARY),
    "manifest of another type": _set("manifest", type="liaison/receipt@v1"),
    "manifest with another algorithm": _set("manifest", alg=["age:x25519", "sig:ed25519"]),
    "manifest to nobody": _set("manifest", to=[]),
    "manifest to others": _set("manifest", to=["A" * 43]),
    "manifest twice to us": lambda rng: at("manifest", lambda t: {**t, "to": t["to"] * 2}),
    "manifest without a number": _set("manifest", number=0),
    "manifest that forgets those before": _set("manifest", number=1),
    "manifest of no form of number": _set("manifest", number=2**53),
    "manifest with a text for a number": _set("manifest", number="1"),
    "manifest that names itself before": _set("manifest", prev={"index": 0, "leaf": "A" * 43}),
    "manifest with a loose hash": _set("manifest", prev={"index": 0, "leaf": "A" * 42 + "B"}),
    "manifest of an unknown urgency": _set("manifest", precedence=CANARY),
    "manifest with another marking": _set("manifest", marking=CANARY),
    "manifest with a marking of two lines": _set("manifest", marking=f"{CANARY}\n{CANARY}"),
    "manifest with other sums": _set("manifest", sums_sha256="0" * 64),
    "manifest that counts wrong": _add("manifest", "members", -1, 1, 1_000),
    "manifest that adds up wrong": _add("manifest", "total", -1, 1, 10**6),
    "manifest of another length": _add("manifest", "padded", -512, 512, 1, 10**9),
    "manifest with a far archive": _set("manifest", archive=["age1pq1" + CANARY]),
    "manifest with many archives": _set("manifest", archive=["age1pq1x"] * 9),
    "manifest with a time before time": _set("manifest", created=-1),
    "manifest with a loose salt": _set("manifest", salt="B" * 22),
    "manifest of another log": _set("manifest", **{"from": "x.y/" + "0" * 32 + "/1"}),
    "manifest spelled otherwise": _bytes("manifest-bytes", _spelled),
    "manifest nudged": _bytes("manifest-bytes"),
    "manifest's proof": _bytes("proof", _proof),
    "manifest's proof with many signatures": _bytes("proof", _cosigners),
    "sums": _bytes("sums", _sums),
    "metadata of another type": _set("metadata", type="liaison/metadata@v2"),
    "metadata with one more": _set("metadata", note=CANARY),
    "metadata without a member": _without("metadata"),
    "metadata of other files": lambda rng: at("metadata", lambda tree: _files(rng, tree)),
    "metadata spelled otherwise": _bytes("metadata-bytes", _spelled),
    "log": lambda rng: at("log", lambda log: _log(rng, log)),
    "record's proof": _bytes("record-proof", _proof),
    "disclosures": lambda rng: at("disclosures", lambda lines: _shown(rng, lines)),
    "member out of order": _entry(_reorder),
    "member missing": _entry(_drop),
    "member twice": _entry(_double),
    "member nobody announced": _entry(_foreign),
    "member renamed": _entry(_rename),
    "member changed": _entry(_other_body),
    "payload": _bytes("payload", _payload),
}

LOOSE: dict[str, Way] = {
    "manifest shaken": lambda rng: at("manifest", lambda tree: shaken(rng, tree)),
    "metadata shaken": lambda rng: at("metadata", lambda tree: _canonical(shaken(rng, tree))),
    "metadata nudged": _bytes("metadata-bytes"),
    "record's proof nudged": _bytes("record-proof"),
    "sums nudged": _bytes("sums"),
    "proof nudged": _bytes("proof"),
    "payload nudged": _bytes("payload"),
    "log nudged": lambda rng: at(
        "log", lambda log: [(name, nudged(rng, body)) for name, body in log]
    ),
    "members nudged": lambda rng: at(
        "members",
        lambda all_: [(n, nudged(rng, b) if rng.random() < 0.2 else b) for n, b in all_],
    ),
}


def _canonical(tree: Any) -> Any:
    """Only what canonical JSON can spell: other trees fail in the forger, not in the reader."""
    if isinstance(tree, float) or (isinstance(tree, int) and abs(tree) >= 2**53):
        return 1
    if isinstance(tree, str):
        return "".join(c for c in tree if c >= " " and c != "\u0301")
    if isinstance(tree, dict):
        return {name: _canonical(value) for name, value in tree.items()}
    if isinstance(tree, list):
        return [_canonical(value) for value in tree]
    return tree
