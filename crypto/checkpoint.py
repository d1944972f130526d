"""Signed checkpoints of a log: made with both of its keys, accepted only with both, cosigned.

A log signs with Ed25519 (0x01) and ML-DSA-44 (0x06), both under its origin as key name, and both
must hold: whoever breaks one algorithm has not broken the log. Other tools accept a note when any
one known key signed it; Liaison does not. Witnesses add 0x06 cosignatures under their own names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from crypto.errors import FormatError, NotAuthentic
from crypto.note import (
    COSIGNATURE_MLDSA44,
    ED25519,
    Ed25519Signer,
    MLDSA44Signer,
    Note,
    Signature,
    VerifierKey,
)
from crypto.treehead import Checkpoint, parse

__all__ = [
    "Checkpoint",
    "bare",
    "cosign",
    "cosignature_lines",
    "parse",
    "read",
    "sign",
    "verify",
    "verify_cosignature",
    "with_cosignatures",
]


def sign(checkpoint: Checkpoint, ed: Ed25519Signer, mldsa: MLDSA44Signer, time: int) -> bytes:
    """The note of a checkpoint under both keys of its log; `time` is in seconds since 1970."""
    _check_log_keys(checkpoint.origin, [ed.verifier_key, mldsa.verifier_key])
    text = checkpoint.text()
    return Note(text, (ed.sign(text), mldsa.sign(text, time))).render()


def verify(note: bytes, keys: Sequence[VerifierKey]) -> Checkpoint:
    """The checkpoint of a note that every one of the log's keys signed, each exactly once.

    `keys` are the log's two, one of each type, named as the origin in the note's first line.
    Signatures by other keys are not looked at. Raises FormatError, TooLarge or NotAuthentic.
    """
    parsed = Note.parse(note)
    checkpoint = parse(parsed.text)
    _check_log_keys(checkpoint.origin, keys)
    for key in keys:
        key.verify(parsed.text, parsed.only(key))
    return checkpoint


def read(note: bytes) -> Checkpoint:
    """What a note says, with nothing verified: to find out whose keys to verify it with."""
    return parse(Note.parse(note).text)


def cosign(note: bytes, signer: MLDSA44Signer, time: int) -> str:
    """A witness's signature line (no newline) on a checkpoint that the caller verified.

    It states that at `time` (seconds since 1970) this was the largest tree the witness had seen of
    this log, consistent with all before: check that, and store the checkpoint, before calling.
    """
    text = Note.parse(note).text
    if signer.verifier_key.name == parse(text).origin:
        raise FormatError("a log is no witness of its own")
    return str(signer.sign(text, time))


def verify_cosignature(note: bytes | Checkpoint, line: str, key: VerifierKey) -> int:
    """The time, in seconds since 1970, at which `key` says it cosigned this checkpoint.

    `line` is a signature line as `cosign` and `cosignature_lines` give it. NotAuthentic unless
    the key signed this very checkpoint; FormatError for a line or key of another kind.
    """
    if key.algorithm != COSIGNATURE_MLDSA44:
        raise FormatError("a cosignature needs an ML-DSA-44 key")
    signature = Signature.parse(line)
    text = note.text() if isinstance(note, Checkpoint) else Note.parse(note).text
    key.verify(text, signature)
    return signature.time


def cosignature_lines(note: bytes, key: VerifierKey) -> list[str]:
    """The note's signature lines that say they are by this key, not yet verified."""
    return [str(one) for one in Note.parse(note).signatures if key.made(one)]


def with_cosignatures(note: bytes, lines: Iterable[str]) -> bytes:
    """The note with witnesses' lines added; a later line by the same key takes an earlier's place.

    Lines under the log's own name are refused, so its signatures stay as they are. The lines are
    not verified here.
    """
    parsed = Note.parse(note)
    origin = parse(parsed.text).origin
    own = [one for one in parsed.signatures if one.name == origin]
    others = {(one.name, one.key_id): one for one in parsed.signatures if one.name != origin}
    for line in lines:
        signature = Signature.parse(line)
        if signature.name == origin:
            raise FormatError("a log is no witness of its own")
        others[signature.name, signature.key_id] = signature
    return replace(parsed, signatures=(*own, *others.values())).render()


def bare(note: bytes, keys: Sequence[VerifierKey]) -> bytes:
    """The note with the lines of the log's two keys and no other. Raises NotAuthentic unless each
    is there once; whether they hold, `verify` says."""
    parsed = Note.parse(note)
    return replace(parsed, signatures=tuple(parsed.only(key) for key in keys)).render()


def _check_log_keys(origin: str, keys: Sequence[VerifierKey]) -> None:
    if sorted(key.algorithm for key in keys) != [ED25519, COSIGNATURE_MLDSA44]:
        raise NotAuthentic("a log has one Ed25519 and one ML-DSA-44 key")
    if any(key.name != origin for key in keys):
        raise NotAuthentic("a checkpoint of another log")
