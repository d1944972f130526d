"""What was destroyed under a rule is gone from every page, and everything else is as it was."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from crypto import merkle
from liaison.domain.record import Version
from liaison.domain.statements import Statement
from liaison.session import Session
from liaison.usecases import attachments, audit, destroying, records, vaults
from tests.liaison import desk
from tests.storage.plain_pages import plain_pages

CAMPAIGN = [
    (1, 40, 12),
    pytest.param((2, 1_400, 1_000), marks=[pytest.mark.campaign, pytest.mark.timeout(1_200)]),
]


def canary(rng: random.Random) -> str:
    """A word without any beginning in common with others, which an index would write only once."""
    return "".join(rng.choices("bcdfghjklmnpqrstvwxz", k=20))


def history(session: Session, folder: Path, rng: random.Random) -> tuple[str, list[str]]:
    """A record with a random history of amendments; its id, and the words that only it holds."""
    words = [canary(rng) for _ in range(4)]
    title, speaker, text, name = words
    said = (Statement(kind="claim", speaker=speaker, text=f"{text} FICTION {rng.random()}"),)
    files = []
    if rng.random() < 0.3:
        files.append(folder / f"{name}.txt")
        files[0].write_text(f"{name} " * rng.choice((1, 20_000)))
    record, _ = records.start(
        session, "contact-log", desk.content(title=title, statements=said, persons=(speaker,))
    )
    for file in files:
        attachments.attach(session, record, file)
    records.seal(session, record)
    for _ in range(rng.choice((0, 0, 1, 2))):
        words.append(canary(rng))
        desk.amended(session, record, area=words[-1])
    return record, words


@pytest.mark.parametrize("campaign", CAMPAIGN)
def test_nothing_of_a_destroyed_record_remains_and_all_else_is_untouched(
    tmp_path: Path, campaign: tuple[int, int, int]
) -> None:
    """S56: random edit histories; destroyed ones leave no word in pages, free pages, indices or
    files; earlier versions of all others are byte for byte as they were, root and proofs hold."""
    seed, total, doomed = campaign
    rng = random.Random(seed)
    with desk.two_officers(tmp_path) as pair:
        session = pair.a
        made = [history(session, tmp_path, rng) for _ in range(total)]
        chosen = rng.sample(made, doomed)
        pair.send(*(record for record, _ in rng.sample(made, 10)))
        kept = [one for one in made if one not in chosen]
        before = {record: session.vault.records.versions(record) for record, _ in kept}
        size = session.vault.log.size()
        root = merkle.root(size, session.vault.log.node_at)
        sealed: dict[str, list[Version]] = {
            record: session.vault.records.versions(record) for record, _ in chosen
        }
        outcome, _ = destroying.destroy(
            session, [record for record, _ in chosen], "FICTION", desk.PASSPHRASE
        )
        assert (len(outcome.destroyed), outcome.clean) == (doomed, True), seed
        pages = plain_pages(session.vault.path / "vault.db", desk.header()[1])
        for record, words in chosen:
            leaves = [one.leaf for one in session.vault.retention.remains(record)]
            assert leaves == [one.leaf for one in sealed[record]]
            for word in words:
                for piece in (word, word[4:], word[:-4]):
                    assert piece.encode() not in pages, (seed, record, word)
            salts = [one.encode() for version in sealed[record] for one in version.disclosures]
            assert not [salt for salt in salts if salt in pages], (seed, record)
        for record, words in kept:
            assert session.vault.records.versions(record) == before[record], (seed, record)
            assert words[0].encode() in pages
        assert merkle.root(size, session.vault.log.node_at) == root
        names = {n for (n,) in session.vault._db.all("SELECT file FROM blob WHERE file NOTNULL")}
        assert {path.name for path in (session.vault.path / "files").iterdir()} == names
        assert not (session.vault.path / "vault.db-journal").exists()
        vaults.check_vault(session)
        folder, _ = audit.export(session, tmp_path, "FICTION")
        assert audit.verify_export(session.world.courier, folder).entries > size
