"""What the length of a bundle tells: one of a few steps, and never whether a guess was right."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto import age, padme
from crypto.age.header import parse
from liaison.usecases import bundles, officers
from tests.liaison import desk
from tests.liaison.desk import Pair
from tests.liaison.forger import Forger

SHARE = 250  # bundles between two fresh pairs of officers


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with desk.two_officers(tmp_path) as made:
        yield made


def parts_of(path: Path) -> tuple[int, int, int]:
    """The recipients that a bundle's file shows, the length of its head, and that of its file."""
    with path.open("rb") as file:
        stanzas = len(parse(file).stanzas)
        return stanzas, file.tell() + 16, path.stat().st_size


@pytest.mark.parametrize("count", [40, pytest.param(10_000, marks=pytest.mark.campaign)])
def test_every_bundle_has_one_of_a_few_lengths(tmp_path: Path, count: int) -> None:
    """S43: whatever is in it, a file's length is that of a padded payload under a head that tells
    a power of two of recipients, and no more of them."""
    rng = random.Random(43)
    others = [Forger(n, name=f"Officer {n}") for n in range(6)]
    heads: dict[int, int] = {}
    lengths = set()
    for first in range(0, count, SHARE):
        folder = tmp_path / str(first)
        folder.mkdir()
        with desk.two_officers(folder) as pair:
            for one in others:
                officers.add_card(pair.a, one.card_file())
            everyone = [pair.b.origin, *(one.origin for one in others)]
            for number in range(first, min(count, first + SHARE)):
                size = int(2 ** rng.uniform(0, 17))
                files = [desk.file(folder, "annex.bin", size, number)] if rng.random() < 0.6 else []
                words = "word " * rng.randrange(4_000)
                record = desk.sealed(pair.a, "contact-log", *files, area=words.strip()[:9_000])
                to = rng.sample(everyone, rng.randint(1, len(everyone)))
                bundle, path, _ = bundles.seal_bundle(pair.a, [record], to, pair.stick)
                stanzas, head, length = parts_of(path)
                assert len(to) <= stanzas < 2 * len(to) and stanzas & (stanzas - 1) == 0
                assert heads.setdefault(stanzas, head) == head, f"bundle {number}"
                assert padme.padded_length(bundle.padded) == bundle.padded, f"bundle {number}"
                assert length == age.sealed_size(bytes(head), bundle.padded), f"bundle {number}"
                lengths.add(bundle.padded)
                path.unlink()
    print(f"{count} bundles of {len(lengths)} padded lengths, heads {heads}")
    assert len(lengths) < 150


@pytest.mark.parametrize("count", [30, pytest.param(1_000, marks=pytest.mark.campaign)])
def test_no_guess_shows_in_the_length(pair: Pair, tmp_path: Path, count: int) -> None:
    """S43: somebody's file goes with a secret, in one record or beside it, and nothing tells him
    whether it is the secret, a part of it, or the words of the record."""
    rng = random.Random(43)
    secret = desk.file(tmp_path, "secret.bin", 40_000)
    hidden = "The meeting is at the old mill at noon. FICTION"
    beside = desk.sealed(pair.a, "contact-log", secret, area=hidden)
    lengths = set()
    for number in range(count):
        guess = secret.read_bytes()
        kind = rng.choice(("right", "almost", "prefix", "words", "noise"))
        if kind == "almost":
            at = rng.randrange(len(guess))
            guess = guess[:at] + bytes([guess[at] ^ 1]) + guess[at + 1 :]
        elif kind == "prefix":
            known = rng.randrange(len(guess))
            guess = guess[:known] + rng.randbytes(len(guess) - known)
        elif kind == "words":
            guess = (hidden.encode() * 1_000)[: len(guess)]
        elif kind == "noise":
            guess = rng.randbytes(len(guess))
        path = tmp_path / "theirs.bin"
        path.write_bytes(guess)
        # Each guess meets the very same vault, since the log's proofs grow with every bundle.
        with desk.copied(pair.a.vault.path, tmp_path / "guess.liaison") as a:
            record = desk.sealed(a, "contact-log", path)
            bundle, out, _ = bundles.seal_bundle(a, [beside, record], [pair.b.origin], pair.stick)
        lengths.add((bundle.padded, out.stat().st_size))
        assert len(lengths) == 1, f"guess {number} ({kind}) shows"
        out.unlink()
        shutil.rmtree(tmp_path / "guess.liaison")


def test_a_file_that_is_there_twice_is_carried_once_and_counted_twice(
    pair: Pair, tmp_path: Path
) -> None:
    """S43: the room that the second one would take is filled with zeros, and all is read back."""
    annex = desk.file(tmp_path, "annex.bin", 500_000)
    once, again = (desk.sealed(pair.a, "contact-log", annex) for _ in range(2))
    bundle, path, _ = bundles.seal_bundle(pair.a, [once, again], [pair.b.origin], pair.stick)
    assert bundle.padded > 1_000_000
    verdict, _ = bundles.take_in(pair.b, path)
    assert len(verdict.items) == 2
    assert len(list((pair.b.vault.path / "files").iterdir())) == 1
