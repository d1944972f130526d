"""How a key comes to be trusted: introduced, certified, compared, scanned; and how it falls."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.domain.officer import Officer, Trust
from liaison.domain.refusals import NotAllowed, NotAPaper, SenderRevoked, WrongPassphrase
from liaison.log.trusting import RosterLeaf
from liaison.session import Session
from liaison.usecases import audit, authorities, bundles, officers, records
from liaison.usecases.papers import door, introductions, making, revocations, rosters
from tests.liaison import desk
from tests.liaison.desk import Pair
from tests.liaison.forger import Forger, entry

LATER = desk.NOON + 365 * 86_400_000_000


@pytest.fixture
def charlie(tmp_path: Path, pair: Pair) -> Iterator[Session]:
    """A third officer; A has compared his card, B has it and knows no more."""
    made = desk.found(tmp_path / "c.liaison", "Charlie")
    try:
        desk.meet(tmp_path, pair.a, made)
        officers.add_card(pair.b, officers.own_card(made))
        yield made
    finally:
        made.close()


def seen(session: Session, other: Session | Forger) -> Officer:
    return officers.officer(session, other.origin)


def certify(
    pair: Pair, *others: Session, until: int = LATER, organisation: str = "Fiction"
) -> Path:
    """A signs a roster with these officers on it; its file."""
    made, _ = rosters.make(pair.a, organisation, [entry(o.card) for o in others], until)
    return door.export(pair.a, made, pair.stick, f"r-{made[0].leaf_hash[:8]}")[0]


def test_an_introduction_counts_one_step_and_shows_its_path(pair: Pair, charlie: Session) -> None:
    introductions.introduce(pair.a, charlie.origin, [pair.b.origin])
    assert seen(pair.b, charlie).trust is Trust.UNVERIFIED
    pair.carry(desk.sealed(pair.a))
    found = seen(pair.b, charlie)
    assert found.trust is Trust.INTRODUCED and not found.trust.verified
    assert "introduced by Maj Alpha" in found.path and "in person" in found.path
    with pytest.raises(NotAllowed):  # nobody passes on what he did not compare
        introductions.introduce(pair.b, charlie.origin, [])
    officers.remove(pair.b, pair.a.origin)
    assert seen(pair.b, charlie).trust is Trust.UNVERIFIED


def test_no_paper_of_an_officer_who_is_not_compared_counts(pair: Pair) -> None:
    """S109: introduced by somebody whose own card nobody compared is not introduced at all."""
    mallory, other = Forger(1), Forger(2, name="Other")
    for forger in (mallory, other):
        officers.add_card(pair.b, forger.card_file())
    door.take(pair.b, mallory.paper(mallory.introduce(other.card())))
    assert seen(pair.b, other).trust is Trust.UNVERIFIED
    officers.declare_compared(pair.b, mallory.origin, "in person")
    assert seen(pair.b, other).trust is Trust.INTRODUCED


def test_an_introduction_of_another_card_does_not_count(pair: Pair) -> None:
    """S109: the introducer speaks of a card, and the one here is another of that origin."""
    friend, other = Forger(1), Forger(2, name="Other")
    false = Forger(3, name="Other", origin=other.origin)
    officers.add_card(pair.b, friend.card_file())
    officers.declare_compared(pair.b, friend.origin, "in person")
    officers.add_card(pair.b, false.card_file())
    shown, _ = door.take(pair.b, friend.paper(friend.introduce(other.card())))
    assert "ANOTHER ONE" in " ".join(shown[0].sentences)
    assert seen(pair.b, false).trust is Trust.UNVERIFIED


def test_a_card_added_again_finds_none_of_the_papers_of_the_one_before(pair: Pair) -> None:
    """S110: papers signed under a false card do not come to stand behind the true one."""
    true, other = Forger(1), Forger(2, name="Other")
    false = Forger(3, origin=true.origin)
    officers.add_card(pair.b, other.card_file())
    officers.add_card(pair.b, false.card_file())
    door.take(pair.b, false.paper(false.introduce(other.card())))
    officers.remove(pair.b, true.origin)
    officers.add_card(pair.b, true.card_file())
    officers.declare_compared(pair.b, true.origin, "in person")
    assert seen(pair.b, other).trust is Trust.UNVERIFIED


def test_a_roster_certifies_once_its_signer_is_named_an_authority(
    pair: Pair, charlie: Session
) -> None:
    path = certify(pair, charlie)
    shown, _ = door.take(pair.b, door.read(pair.b, path))
    assert "not named him the authority" in " ".join(shown[0].sentences)
    assert seen(pair.b, charlie).trust is Trust.UNVERIFIED
    authorities.name(pair.b, pair.a.origin, "fiction", desk.PASSPHRASE)
    found = seen(pair.b, charlie)
    assert found.trust is Trust.CERTIFIED and found.trust.verified
    assert found.listed is not None and found.listed.unit == "Unit Fiction"
    assert "roster 1 of Fiction, by Maj Alpha" in found.path
    authorities.drop(pair.b, pair.a.origin, "Fiction")
    assert seen(pair.b, charlie).trust is Trust.UNVERIFIED


def test_a_bundle_of_a_certified_officer_is_green(pair: Pair, charlie: Session) -> None:
    officers.add_card(charlie, officers.own_card(pair.b))
    path = bundles.seal_bundle(charlie, [desk.sealed(charlie)], [pair.b.origin], pair.stick)[1]
    assert not bundles.inspect(pair.b, path).all_good
    authorities.name(pair.b, pair.a.origin, "Fiction", desk.PASSPHRASE)
    door.take(pair.b, certify(pair, charlie).read_bytes())
    verdict = bundles.inspect(pair.b, path)
    assert verdict.all_good and verdict.trust is Trust.CERTIFIED and "roster" in verdict.path


def test_naming_an_authority_takes_the_passphrase_and_a_comparison(
    pair: Pair, charlie: Session
) -> None:
    with pytest.raises(WrongPassphrase):
        authorities.name(pair.b, pair.a.origin, "Fiction", "not it at all")
    with pytest.raises(NotAllowed, match="not compared"):
        authorities.name(pair.b, charlie.origin, "Fiction", desk.PASSPHRASE)
    assert authorities.authorities(pair.b) == []
    authorities.name(pair.b, pair.a.origin, "Fiction", desk.PASSPHRASE)
    assert audit.page(pair.b)[0].act == "authority-named"


def test_a_roster_counts_for_its_own_organisation_only(pair: Pair, charlie: Session) -> None:
    authorities.name(pair.b, pair.a.origin, "Fiction", desk.PASSPHRASE)
    door.take(pair.b, certify(pair, charlie, organisation="Another").read_bytes())
    assert seen(pair.b, charlie).trust is Trust.UNVERIFIED


def test_a_newer_roster_replaces_and_an_older_one_is_refused(pair: Pair, charlie: Session) -> None:
    authorities.name(pair.b, pair.a.origin, "Fiction", desk.PASSPHRASE)
    first = certify(pair, charlie).read_bytes()
    second = certify(pair, pair.b).read_bytes()  # charlie is on it no more
    door.take(pair.b, second)
    assert seen(pair.b, charlie).trust is Trust.UNVERIFIED
    before = desk.tree_hash(pair.b.vault.path)
    with pytest.raises(NotAllowed, match="an older one"):
        door.take(pair.b, first)
    assert desk.tree_hash(pair.b.vault.path) == before
    assert [row.in_use for row in rosters.overview(pair.b)] == [True]


def test_a_roster_that_is_over_certifies_nobody(pair: Pair, charlie: Session) -> None:
    authorities.name(pair.b, pair.a.origin, "Fiction", desk.PASSPHRASE)
    until = pair.a.world.clock() + 40_000_000  # µs: every look at the clock is a second
    door.take(pair.b, certify(pair, charlie, until=until).read_bytes())
    while pair.b.world.clock() < until:
        pass
    found = seen(pair.b, charlie)
    assert found.trust is Trust.UNVERIFIED and found.listed is not None and found.listed.lapsed
    assert rosters.overview(pair.b)[0].over


def test_a_large_roster_comes_in_parts_and_counts_when_it_is_whole(
    pair: Pair, charlie: Session
) -> None:
    authorities.name(pair.b, pair.a.origin, "Fiction", desk.PASSPHRASE)
    cards = [Forger(n, name=f"Officer {n}").card() for n in range(200, 206)]
    many = [entry(cards[n % 6], card=f"{n:04}" + "A" * 39, unit="u" * 180) for n in range(400)]
    made, _ = rosters.make(pair.a, "Fiction", [*many, entry(charlie.card)], LATER)
    assert len(made) > 2 and all(len(paper.leaf) < 65_536 for paper in made)
    files = [making.rendered_now(pair.a, paper) for paper in made]
    for data in files[1:]:
        door.take(pair.b, data)
    assert seen(pair.b, charlie).trust is Trust.UNVERIFIED
    door.take(pair.b, files[0])
    assert seen(pair.b, charlie).trust is Trust.CERTIFIED


def test_a_roster_file_may_bring_the_cards_along(pair: Pair, charlie: Session) -> None:
    officers.remove(pair.b, charlie.origin)
    authorities.name(pair.b, pair.a.origin, "Fiction", desk.PASSPHRASE)
    made, _ = rosters.make(pair.a, "Fiction", [entry(charlie.card)], LATER)
    path, _ = door.export(pair.a, made, pair.stick, cards=True)
    door.take(pair.b, path.read_bytes())
    assert seen(pair.b, charlie).trust is Trust.CERTIFIED
    with pytest.raises(NotAPaper):
        door.take(pair.b, path.read_bytes()[:-9])


def test_a_part_whose_entries_are_others_than_the_whole_says_certifies_nobody(pair: Pair) -> None:
    authority, other = Forger(1, name="Authority"), Forger(2, name="Other")
    for forger in (authority, other):
        officers.add_card(pair.b, forger.card_file())
    officers.declare_compared(pair.b, authority.origin, "in person")
    authorities.name(pair.b, authority.origin, "Fiction", desk.PASSPHRASE)
    index = authority.certify(
        "roster",
        at=desk.NOON,
        organisation="Fiction",
        number=1,
        part=1,
        parts=1,
        whole="A" * 43,
        until=LATER,
        entries=[
            {n: getattr(entry(other.card()), n) for n in entry(other.card()).__struct_fields__}
        ],
    )
    shown, _ = door.take(pair.b, authority.paper(index))
    assert shown[0].kind == RosterLeaf.__struct_config__.tag
    assert seen(pair.b, other).trust is Trust.UNVERIFIED


def test_a_code_scanned_is_compared_by_the_machine(pair: Pair, charlie: Session) -> None:
    """S109: the code of another card, or any other text, verifies nobody."""
    for wrong in (officers.code(pair.a.card), "", "LIAISON-CARD-1", "otpauth://x", "x" * 10_000):
        with pytest.raises(NotAllowed):
            officers.scan(pair.b, charlie.origin, wrong)
    assert seen(pair.b, charlie).trust is Trust.UNVERIFIED
    officers.scan(pair.b, charlie.origin, officers.code(charlie.card))
    found = seen(pair.b, charlie)
    assert found.trust is Trust.SCANNED and found.compared_how == "by code, in person"
    entry_ = audit.page(pair.b)[0]
    assert (entry_.act, entry_.on) == ("officer-scanned", charlie.origin)


def test_digits_read_over_a_radio_are_compared_by_the_machine(pair: Pair, charlie: Session) -> None:
    groups = officers.fingerprint_digits(charlie.card)
    assert len(groups) == 9 and all(len(group) == 5 for group in groups)
    assert officers.spoken("19035") == "wun niner zero tree fife"
    wrong = [*groups[:4], f"{(int(groups[4]) + 1) % 100_000:05}", *groups[5:]]
    for typed in (" ".join(wrong), " ".join(groups[:-1])):
        with pytest.raises(NotAllowed):
            officers.compare(pair.b, charlie.origin, typed, "by radio")
    officers.compare(pair.b, charlie.origin, " ".join(groups), "by radio")
    assert seen(pair.b, charlie).trust is Trust.COMPARED


def test_a_revoked_officers_bundles_are_refused_and_what_was_seen_before_stands(
    pair: Pair, charlie: Session
) -> None:
    """Shows 3: entries that others saw before stand; what came later is flagged or refused."""
    early = desk.sealed(pair.a)
    pair.carry(early)
    since = pair.b.world.clock()
    late = desk.sealed(pair.a)
    pair.carry(late)
    waiting = pair.send(desk.sealed(pair.a))
    revocations.revoke(pair.b, pair.a.origin, since, "device lost")
    found = seen(pair.b, pair.a)
    assert found.revoked is not None and found.trust is Trust.UNVERIFIED
    before = desk.tree_hash(pair.b.vault.path)
    with pytest.raises(SenderRevoked):
        bundles.take_in(pair.b, waiting)
    assert desk.tree_hash(pair.b.vault.path) == before
    flags = [records.show(pair.b, one).versions[-1].late for one in (early, late)]
    assert flags == [False, True]


def test_only_a_witness_who_is_known_moves_what_stands(pair: Pair) -> None:
    """S111: a thief cannot make his entries old with a witness of his own making."""
    lost, witness = Forger(1, name="Lost"), Forger(2, name="Witness")
    for forger in (lost, witness):
        officers.add_card(pair.b, forger.card_file())
    lost.write(desk.content())
    signed = witness.cosigned(lost.note())  # at noon, as it says
    with pair.b.vault.transaction():
        pair.b.vault.officers.put_sighting(lost.origin, lost.tree.size, LATER, signed)
    since = pair.b.vault.officers.sightings(lost.origin)[-1][1]  # when the card was added
    revocations.revoke(pair.b, lost.origin, since, "taken")
    found = seen(pair.b, lost)
    assert found.revoked is not None and found.revoked.witnessed == 0
    officers.declare_compared(pair.b, witness.origin, "in person")
    found = seen(pair.b, lost)
    assert found.revoked is not None and found.revoked.witnessed == lost.tree.size


def test_a_revocation_rides_to_others_and_counts_where_its_author_may_revoke(
    pair: Pair, charlie: Session
) -> None:
    revocations.revoke(pair.a, charlie.origin, desk.NOON, "device lost")
    verdict = pair.carry(desk.sealed(pair.a))
    assert "no authority" in " ".join(verdict.papers[0].sentences)
    assert seen(pair.b, charlie).revoked is None
    authorities.name(pair.b, pair.a.origin, "Fiction", desk.PASSPHRASE)
    found = seen(pair.b, charlie)
    assert found.revoked is not None and found.revoked.by == "Maj Alpha"
    assert found.revoked.why == "device lost"


def test_nobody_revokes_by_a_paper_of_his_own(pair: Pair) -> None:
    mallory = Forger(1)
    officers.add_card(pair.b, mallory.card_file())
    target = pair.a.card
    index = mallory.certify(
        "revocation",
        at=desk.NOON,
        subject=target.origin,
        card=entry(target).card,
        since=0,
        why="malice",
    )
    shown, _ = door.take(pair.b, mallory.paper(index))
    assert "nothing follows" in " ".join(shown[0].sentences)
    assert seen(pair.b, pair.a).trust is Trust.COMPARED


def test_names_that_look_alike_are_flagged_and_the_badge_stays_with_the_key(pair: Pair) -> None:
    """S61: a look-alike of a compared officer is flagged, and is no more trusted for its name."""
    twin = Forger(9, name="Аlpha")  # the first letter is Cyrillic
    officers.add_card(pair.b, twin.card_file())
    found = {one.card.origin: one for one in officers.officers(pair.b)}
    assert found[twin.origin].alike == (pair.a.origin,)
    assert found[pair.a.origin].alike == (twin.origin,)
    assert found[twin.origin].trust is Trust.UNVERIFIED
    assert found[pair.a.origin].trust is Trust.COMPARED
