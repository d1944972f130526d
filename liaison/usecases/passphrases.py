"""Advice on passphrases: long enough, not a known phrase, not the officer's own name."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from crypto import vaultheader
from crypto.errors import CryptoError
from liaison.domain.refusals import WeakPassphrase
from liaison.domain.words import tr

MIN_CHARACTERS = 15
METER_CHARACTERS = 100  # the meter's work grows with the square of the length
GOOD_SCORE = 3


class Strength(msgspec.Struct, frozen=True, kw_only=True):
    """``ok`` tells whether the passphrase is taken; ``score`` is 0 (hopeless) to 4 (strong)."""

    ok: bool
    score: int
    reason: str
    advice: str

    @property
    def said(self) -> str:
        """The whole of it in one sentence or two."""
        if self.ok:
            return self.advice
        said = tr("Too weak: {reason}. {advice}")
        return said.format(reason=self.reason, advice=self.advice)


def strength(passphrase: str, context: Sequence[str] = ()) -> Strength:
    """How hard a passphrase is to guess; ``context`` are words an adversary would try first."""
    if len(passphrase) < MIN_CHARACTERS:
        return Strength(
            ok=False,
            score=0,
            reason=tr("it has {n} characters").format(n=len(passphrase)),
            advice=tr("Use at least {n} characters; six random words are best.").format(
                n=MIN_CHARACTERS
            ),
        )
    try:
        vaultheader.normalise(passphrase)
    except CryptoError as error:
        return Strength(
            ok=False,
            score=0,
            reason=str(error),
            advice=tr("Use a shorter one; six random words are enough."),
        )
    known = {word for text in context for word in text.casefold().split()}
    if all(word in known for word in re.findall(r"\w+", passphrase.casefold())):
        return Strength(
            ok=False,
            score=0,
            reason=tr("it is made of your own name and words that belong to it"),
            advice=tr("Add unrelated words, or take the generated passphrase."),
        )
    # late: its word lists take 0.1 s and only this verb needs them; it ships no types
    from zxcvbn import zxcvbn  # type: ignore[import-untyped]

    found = zxcvbn(passphrase[:METER_CHARACTERS], user_inputs=[w for w in context if w])
    score = int(found["score"])
    if score < GOOD_SCORE:
        return Strength(
            ok=False,
            score=score,
            reason=tr("it is made of common words or patterns"),
            advice=tr("Add unrelated words, or take the generated passphrase."),
        )
    advice = tr("Hard to guess. Do not use it elsewhere.")
    return Strength(ok=True, score=score, reason="", advice=advice)


def check_strength(passphrase: str, context: Sequence[str] = ()) -> None:
    """Raises `WeakPassphrase` where `strength` would not take it."""
    found = strength(passphrase, context)
    if not found.ok:
        raise WeakPassphrase(reason=found.reason)
