"""No key is used twice, for two purposes, or for two contents."""

from __future__ import annotations

import hashlib
import io
import os
import random
import subprocess
import sys
from itertools import permutations

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import MLKEM768X25519PrivateKey

from crypto import derive, vaultheader
from crypto.age import Decryptor, HybridIdentity, stream
from crypto.age.file import _payload_key
from crypto.age.header import Header, mac_of, render
from crypto.entropy import system
from crypto.errors import CryptoError
from tests.conftest import ROOT

CONTEXTS = (
    *(derive._PREFIX + label for label in (b"db", b"anchor", b"header")),
    *(vaultheader._INFO + label for label in (b"passphrase", b"passphrase+device", b"recovery")),
    b"payload", b"header", b"liaison/v1/", b"liaison/v1/d", b"liaison/v1/slot/", b"db",
)  # fmt: skip


@pytest.mark.parametrize(
    ("processes", "streams", "chunks", "forks"),
    [(3, 24, 4, 2), pytest.param(1_000, 20, 50, 0, marks=pytest.mark.campaign),
     pytest.param(1, 40, 4, 100, marks=pytest.mark.campaign)],
)  # fmt: skip
def test_no_key_meets_a_nonce_twice(processes: int, streams: int, chunks: int, forks: int) -> None:
    """S11: over processes that start anew and processes that fork in the middle of their work."""
    seen: set[str] = set()
    said = 0
    for _ in range(processes):
        told = subprocess.run(
            [
                *(sys.executable, "-m", "tests.campaigns.encryptor"),
                *(str(streams), str(chunks), str(forks)),
            ],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split()
        said += len(told)
        seen.update(told)
    wanted = processes * chunks * (streams + forks * (streams - streams // 2))
    print(f"{said} encryptions")
    assert said == len(seen) == wanted


def test_a_key_of_one_context_opens_nothing_of_another() -> None:
    """S12: twelve contexts that one secret is stretched for, and 132 swaps of two of them."""
    secret = system(32)
    keys = [derive.hkdf(secret, salt=b"", info=info, length=32) for info in CONTEXTS]
    tried = 0
    for (sealing, _), (opening, _) in permutations(zip(keys, CONTEXTS, strict=True), 2):
        sealed = ChaCha20Poly1305(sealing).encrypt(bytes(12), b"FICTION", None)
        with pytest.raises(InvalidTag):
            ChaCha20Poly1305(opening).decrypt(bytes(12), sealed, None)
        tried += 1
    assert tried == 132


@pytest.mark.parametrize("broken", ["ML-KEM-768", "X25519"])
def test_an_attacker_who_breaks_one_half_of_a_key_reads_nothing(broken: str) -> None:
    """S46: he has the secret of one half of the recipient's key, and any other for the rest."""
    for seed in range(1_000):
        rng = random.Random(f"{broken}/{seed}")
        identity = HybridIdentity(rng.randbytes(32))
        stanza = identity.recipient.wrap(rng.randbytes(16))
        secrets = hashlib.shake_256(identity.seed).digest(96)
        kem, ecdh = secrets[:64], secrets[64:]
        half = HybridIdentity(identity.seed)
        half._key = MLKEM768X25519PrivateKey(
            MLKEM768PrivateKey.from_seed_bytes(
                kem if broken == "ML-KEM-768" else rng.randbytes(64)
            ),
            X25519PrivateKey.from_private_bytes(ecdh if broken == "X25519" else rng.randbytes(32)),
        )
        assert half.unwrap([stanza]) is None, f"seed {seed}"
        assert identity.unwrap([stanza]) is not None


@pytest.mark.parametrize("count", [40, pytest.param(1_000, marks=pytest.mark.campaign)])
def test_no_file_opens_to_two_contents(count: int) -> None:
    """S42: one file whose stanzas hold another key for each of two recipients; whichever key the
    head and the content are under, at most one of the two opens it, and never to the other's."""
    opened = 0
    for seed in range(count):
        rng = random.Random(f"two keys/{seed}")
        people = [HybridIdentity.generate(system) for _ in range(2)]
        keys = [rng.randbytes(16) for _ in people]
        stanzas = tuple(p.recipient.wrap(k, system) for p, k in zip(people, keys, strict=True))
        nonce = rng.randbytes(16)
        out = io.BytesIO()
        out.write(render(Header(stanzas, mac_of(stanzas, rng.choice(keys)))) + nonce)
        contents = [rng.randbytes(rng.randrange(1, 3_000)) for _ in keys]
        number = rng.randrange(2)
        writer = stream.StreamWriter(_payload_key(keys[number], nonce), out)
        writer.write(contents[number])
        writer.finish()
        if rng.random() < 0.5:  # and the other's content behind it, or in its place
            other = stream.StreamWriter(_payload_key(keys[1 - number], nonce), out)
            other.write(contents[1 - number])
            other.finish()
        read = [content_for(person, out.getvalue()) for person in people]
        assert read[1 - number] is None, f"seed {seed}"
        assert read[number] in (None, contents[number]), f"seed {seed}"
        opened += read[number] is not None
    assert 0 < opened < count


def content_for(person: HybridIdentity, data: bytes) -> bytes | None:
    """What that recipient reads in the file; None where it is refused."""
    try:
        return Decryptor(io.BytesIO(data), [person]).read()
    except CryptoError:
        return None
