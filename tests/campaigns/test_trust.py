"""Keys and papers by the thousand: nobody is trusted who was not compared, and no order matters."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import permutations
from pathlib import Path

import pytest

from crypto.age import Decryptor
from crypto.errors import CryptoError
from liaison.domain.officer import Trust
from liaison.domain.refusals import Refusal, SenderRevoked
from liaison.log import cardcode
from liaison.session import Session
from liaison.usecases import authorities, bundles, lookalikes, newepoch, officers, records
from liaison.usecases.judging import Judge
from liaison.usecases.papers import door, renewing
from tests.campaigns.malformed import nudged
from tests.liaison import desk
from tests.liaison.forger import Forger, Sealed, entry


def tiers(commit: int, campaign: int) -> list[object]:
    return [commit, pytest.param(campaign, marks=pytest.mark.campaign)]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = desk.found(tmp_path / "a.liaison", "Alpha")
    yield made
    made.close()


@pytest.mark.parametrize("count", tiers(60, 1_000))
def test_a_false_card_is_never_verified_without_the_true_words(
    session: Session, count: int
) -> None:
    """S109: whoever puts his own card in the place of another's is not verified by what the true
    officer reads out or shows, nor by anything that comes by itself."""
    for seed in range(count):
        true, false = Forger(seed, name="True"), Forger(-seed - 1, name="True")
        officers.add_card(session, false.card_file())
        words = " ".join(officers.fingerprint_words(true.card()))
        digits = " ".join(officers.fingerprint_digits(true.card()))
        for attempt in (
            lambda f=false, w=words: officers.compare(session, f.origin, w, "by phone"),
            lambda f=false, d=digits: officers.compare(session, f.origin, d, "by radio"),
            lambda f=false, t=true: officers.scan(session, f.origin, officers.code(t.card())),
            lambda f=false: door.take(session, f.paper(f.introduce(f.card()))),
        ):
            try:
                attempt()
            except Refusal:
                continue
        found = officers.officer(session, false.origin)
        assert found.trust is Trust.UNVERIFIED, f"seed {seed}"
        officers.remove(session, false.origin)


@pytest.mark.parametrize("count", tiers(40, 500))
def test_no_change_of_keys_is_taken_by_itself(session: Session, count: int) -> None:
    """S110: silent or announced, other log keys are another card, and trust stays with the old."""
    first = Forger(1, name="Known")
    officers.add_card(session, first.card_file())
    officers.declare_compared(session, first.origin, "in person")
    before = officers.officer(session, first.origin).card
    for seed in range(2, count + 2):
        rng = random.Random(f"change/{seed}")
        later = rng.random() < 0.5
        origin = first.origin[:-1] + "2" if later else first.origin
        other = Forger(seed, name="Known", origin=origin)
        if later:
            other.certify(
                "epoch", at=desk.NOON, before=first.origin, card=entry(before).card,
                size=1, root="A" * 43, why="lost",
            )  # fmt: skip
        announced = other.card_file() + (other.paper(1) if later else b"")
        try:
            officers.add_card(session, announced)
            assert later, f"seed {seed}"
            assert officers.officer(session, origin).trust is Trust.UNVERIFIED, f"seed {seed}"
            officers.remove(session, origin)
        except Refusal:
            assert not later, f"seed {seed}"
        now = officers.officer(session, first.origin)
        assert (now.card, now.trust) == (before, Trust.COMPARED), f"seed {seed}"


class Lost:
    """An officer whose key is lost at a time, and all that is on its way about him."""

    def __init__(self, folder: Path, seed: int) -> None:
        rng = random.Random(f"revocation/{seed}")
        self.reader = desk.found(folder / f"reader-{seed}.liaison", "Reader")
        self.lost, self.authority = Forger(seed, name="Lost"), Forger(-seed - 1, name="Chief")
        for forger in (self.lost, self.authority):
            officers.add_card(self.reader, forger.card_file())
            officers.declare_compared(self.reader, forger.origin, "in person")
        authorities.name(self.reader, self.authority.origin, "Fiction", desk.PASSPHRASE)
        self.early = [self._sealed("early") for _ in range(rng.randrange(1, 3))]
        self.bundles = [self._bundle([one]) for one in self.early]
        self.late = [self._sealed("late") for _ in range(rng.randrange(1, 3))]
        self.bundles += [self._bundle([one]) for one in self.late]
        index = self.authority.certify(
            "revocation", at=desk.NOON + 2_000_000, subject=self.lost.origin,
            card=entry(self.lost.card()).card, since=desk.NOON - 1, why="taken",
        )  # fmt: skip
        self.revocation = self.authority.paper(index)
        self.folder = folder

    def _sealed(self, title: str) -> Sealed:
        return self.lost.write(desk.content(title=title))

    def _bundle(self, sealed: list[Sealed]) -> bytes:
        return self.lost.bundle([self.reader.card], sealed)

    def arrive(self, what: object) -> None:
        try:
            if what == "revocation":
                door.take(self.reader, self.revocation)
            else:
                path = self.folder / "arriving.age"
                path.write_bytes(self.bundles[int(str(what))])
                bundles.take_in(self.reader, path)
        except SenderRevoked:
            pass


@pytest.mark.parametrize("count", tiers(12, 5_000))
def test_the_order_in_which_a_revocation_arrives_changes_no_judgement(
    tmp_path: Path, count: int
) -> None:
    """S111: what is taken in after it is nothing new; what was taken in before and nobody had seen
    at the time of the loss is flagged, whichever came first."""
    for seed in range(count):
        rng = random.Random(f"order/{seed}")
        made = Lost(tmp_path, seed)
        try:
            events: list[object] = ["revocation", *range(len(made.bundles))]
            rng.shuffle(events)
            for event in [*events, *rng.sample(events, 1)]:
                made.arrive(event)
            judge = Judge(made.reader)
            before = {int(str(e)) for e in events[: events.index("revocation")]}
            everything = [*made.early, *made.late]
            revoked = judge.of(made.reader.vault.officers.get(made.lost.origin)).revoked
            assert revoked is not None and revoked.witnessed <= made.lost.tree.size
            for number, sealed in enumerate(everything):
                here = made.reader.vault.records.versions(sealed.record)
                assert bool(here) == (number in before), f"seed {seed}, bundle {number}"
                if here:  # the reader first saw every one of them after the loss
                    assert judge.late(here[-1]), f"seed {seed}, bundle {number}"
        finally:
            made.reader.close()


@pytest.mark.parametrize("every", tiers(4, 1))
def test_entries_that_were_seen_before_the_loss_stand_in_every_order(
    tmp_path: Path, every: int
) -> None:
    """S111: all orders of two early bundles, a late one and the revocation (here, one in four)."""
    for number, order in enumerate(list(permutations(["revocation", 0, 1, 2]))[::every]):
        reader = desk.found(tmp_path / f"r{number}.liaison", "Reader")
        lost, chief = Forger(1, name="Lost"), Forger(2, name="Chief")
        for forger in (lost, chief):
            officers.add_card(reader, forger.card_file())
            officers.declare_compared(reader, forger.origin, "in person")
        authorities.name(reader, chief.origin, "Fiction", desk.PASSPHRASE)
        sealed = [lost.write(desk.content(title=f"{n}")) for n in range(3)]
        files = [lost.bundle([reader.card], [one]) for one in sealed[:2]]
        # The reader saw the log at this size before the loss, whatever of it had arrived.
        head = lost.note()
        with reader.vault.transaction():
            reader.vault.officers.put_sighting(lost.origin, lost.tree.size, desk.NOON, head)
        files.append(lost.bundle([reader.card], sealed[2:]))
        index = chief.certify(
            "revocation", at=desk.NOON + 2, subject=lost.origin, card=entry(lost.card()).card,
            since=desk.NOON + 1, why="taken",
        )  # fmt: skip
        for event in order:
            try:
                if event == "revocation":
                    door.take(reader, chief.paper(index))
                else:
                    path = tmp_path / "x.age"
                    path.write_bytes(files[int(str(event))])
                    bundles.take_in(reader, path)
            except SenderRevoked:
                pass
        for one in sealed:
            for version in reader.vault.records.versions(one.record):
                assert not Judge(reader).late(version), (order, one.index)
        here = [bool(reader.vault.records.versions(one.record)) for one in sealed]
        assert here[:2] == [True, True], order
        assert here[2] == (order.index(2) < order.index("revocation")), order
        reader.close()


@pytest.mark.parametrize("count", tiers(400, 5_000))
def test_look_alikes_are_flagged_and_honest_names_are_not(count: int) -> None:
    """S61: homoglyphs, invisible characters and case; and few false flags among genuine names."""
    sources = lookalikes._confusables()
    names = ["Anna Example", "Pavel Horák", "Marco Rossi", "Олег Петренко", "Σοφία Αλεξίου"]
    rng = random.Random(61)
    for number in range(count):
        name = rng.choice(names)
        place = rng.choice([n for n, char in enumerate(name) if char != " "])
        others = [c for c in sources.get(name[place], ()) if unicodedata.category(c[0])[0] == "L"]
        match rng.randrange(3):
            case 0 if others:
                changed = name[:place] + rng.choice(others) + name[place + 1 :]
            case 1:
                changed = name[:place] + rng.choice("\u200b\u200d\u2060\u00ad") + name[place:]
            case _:
                changed = name[:place] + name[place].swapcase() + name[place + 1 :]
        assert lookalikes.looks(name) & lookalikes.looks(changed), f"{number}: {changed!a}"
    genuine = {_genuine(random.Random(f"name/{n}")) for n in range(count)}
    skeletons = [frozenset(lookalikes.looks(name)) for name in genuine]
    distinct = {one for found in skeletons for one in found}
    assert len(distinct) > 0.99 * len(genuine)


def _genuine(rng: random.Random) -> str:
    """A made-up name in one script."""
    first, last = rng.choice(
        [(0x61, 0x7A), (0x430, 0x44F), (0x3B1, 0x3C9), (0x5D0, 0x5EA), (0x905, 0x939)]
    )
    parts = ["".join(chr(rng.randint(first, last)) for _ in range(rng.randint(4, 9))) for _ in "ab"]
    return " ".join(part.title() for part in parts)


@pytest.mark.parametrize("count", tiers(200, 2_000))
def test_no_payload_links_a_device(session: Session, count: int) -> None:
    """S112: there is no linking. Whatever a code, a bundle, a card or a paper says, the keys, the
    identity and the trust in this vault stay what they are."""
    other = Forger(3)
    officers.add_card(session, other.card_file())
    code = officers.code(other.card())
    seeds, before = session.vault.seeds(), desk.tree_hash(session.vault.path)
    for seed in range(count):
        rng = random.Random(f"link/{seed}")
        hostile = rng.choice(
            [
                f"sgnl://linkdevice?uuid={rng.getrandbits(64)}&pub_key={rng.getrandbits(99)}",
                f"liaison://link/{rng.getrandbits(128):032x}",
                code.replace("CARD", "LINK"),
                code + " link",
                nudged(rng, code.encode()).decode("latin-1"),
                f'{{"type":"liaison/link@v1","salt":"{"A" * 22}","from":"{other.origin}"}}',
            ]
        )
        if hostile == code:
            continue
        for attempt in (
            lambda h=hostile: officers.scan(session, other.origin, h),
            lambda h=hostile: door.take(session, h.encode()),
            lambda h=hostile: officers.add_card(session, h.encode()),
        ):
            with pytest.raises(Refusal):
                attempt()
    assert session.vault.seeds() == seeds
    assert desk.tree_hash(session.vault.path) == before
    assert cardcode.parse(code) == (other.origin, other.card().fingerprint)


@pytest.mark.parametrize("count", tiers(8, 1_000))
def test_a_removed_officer_opens_nothing_that_is_sealed_after(tmp_path: Path, count: int) -> None:
    """S30: random histories of who is known; a bundle opens for those it was sealed for only."""
    sender = desk.found(tmp_path / "s.liaison", "Sender")
    record = desk.sealed(sender)
    everyone = [Forger(n, name=f"Officer {n}") for n in range(4)]
    here: set[int] = set()
    try:
        for seed in range(count):
            rng = random.Random(f"members/{seed}")
            number = rng.randrange(len(everyone))
            if number in here:
                officers.remove(sender, everyone[number].origin)
                here.discard(number)
            else:
                officers.add_card(sender, everyone[number].card_file())
                here.add(number)
            if not here:
                continue
            to = [everyone[n].origin for n in sorted(here)]
            path = bundles.seal_bundle(sender, [record], to, tmp_path)[1]
            for n, forger in enumerate(everyone):
                assert _opens(path, forger) == (n in here), f"seed {seed}"
            path.unlink()
    finally:
        sender.close()


def _opens(path: Path, forger: Forger) -> bool:
    try:
        with path.open("rb") as file:
            return bool(Decryptor(file, [forger.keys.age]).read(1))
    except CryptoError:
        return False


@pytest.mark.parametrize("count", tiers(6, 500))
def test_declared_restores_are_shown_and_undeclared_ones_raise_the_alarm(
    tmp_path: Path, count: int
) -> None:
    """S53: a restored copy either says so, or is found out by the first officer who knew more."""
    for seed in range(count):
        rng = random.Random(f"restore/{seed}")
        folder = tmp_path / str(seed)
        folder.mkdir()
        with desk.two_officers(folder) as pair, ExitStack() as stack:
            for _ in range(rng.randrange(3)):
                pair.carry(desk.sealed(pair.a))
            copy = stack.enter_context(desk.copied(pair.a.vault.path, folder / "copy.liaison"))
            for _ in range(rng.randrange(1, 3)):
                pair.carry(desk.sealed(pair.a))
            size = copy.vault.log.size()
            if rng.random() < 0.5:
                began = newepoch.begin(copy, "restored")
                officers.add_card(pair.b, officers.own_card(began))
                found = officers.officer(pair.b, began.origin)
                assert f"restored at size {size}" in found.path, f"seed {seed}"
                assert found.trust is Trust.UNVERIFIED
                continue
            while copy.vault.log.size() <= pair.a.vault.log.size():
                record = desk.sealed(copy)
            path = bundles.seal_bundle(copy, [record], [pair.b.origin], pair.stick)[1]
            with pytest.raises(Refusal) as alarm:
                bundles.take_in(pair.b, path)
            assert alarm.value.code == "LogForked", f"seed {seed}"


@pytest.mark.parametrize("count", tiers(6, 200))
def test_keys_renewed_at_any_time_lose_no_bundle(tmp_path: Path, count: int) -> None:
    """F52: renewals, late bundles and lost ones in any order; all that arrives is opened, and the
    peer ends with the key in use."""
    for seed in range(count):
        rng = random.Random(f"renew/{seed}")
        folder = tmp_path / str(seed)
        folder.mkdir()
        with desk.two_officers(folder) as pair:
            waiting: list[Path] = []
            for _ in range(8):
                match rng.randrange(3):
                    case 0:
                        renewing.renew(pair.a)
                    case 1:
                        waiting.append(pair.send(desk.sealed(pair.b), back=True))
                    case _:
                        pair.carry(desk.sealed(pair.a))
            rng.shuffle(waiting)
            for path in waiting:
                bundles.take_in(pair.a, path)
            pair.carry(desk.sealed(pair.a))
            here = officers.officer(pair.b, pair.a.origin).card
            seeds = pair.a.vault.seeds()
            assert here.age_recipient == str(renewing.identities(pair.a)[0].recipient)
            assert len(seeds.older) == here.revision - 1, f"seed {seed}"
            assert records.page(pair.a, records.Filter())
