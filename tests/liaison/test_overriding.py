"""Overriding the gate: for one act, where policy lets it, with reason, passphrase and entry."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.domain.gate import Code
from liaison.domain.marking import Marking
from liaison.domain.refusals import NotAllowed, WrongPassphrase
from liaison.session import Session
from liaison.usecases import (
    audit,
    authorities,
    bundles,
    exporting,
    governing,
    officers,
    overriding,
    records,
)
from liaison.usecases.overriding import Override
from liaison.usecases.papers import orgpolicies, revocations, rosters
from tests.liaison import desk
from tests.liaison.desk import PASSPHRASE, Pair
from tests.liaison.forger import entry
from tests.liaison.test_governing import draft

LATER = desk.NOON + 365 * 86_400_000_000
SECRET = Marking(policy="UN", level="CONFIDENTIAL")


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    """Two officers; B is on A's roster and cleared for little."""
    with desk.two_officers(tmp_path) as made:
        rosters.make(made.a, "Fiction", [entry(made.b.card)], LATER)
        yield made


def lets(session: Session, *rules: str) -> str:
    """The officer's own policy lets these be overridden; its hash."""
    return orgpolicies.make(session, draft(overrides=list(rules)))[0].leaf_hash


def over(*rules: Code, reason: str = "the life of a patrol") -> Override:
    return Override(rules=frozenset(rules), reason=reason)


def secret(session: Session, **more: object) -> str:
    return desk.sealed(session, marking=SECRET, **more)


def seal(pair: Pair, record: str, override: Override | None, passphrase: str | None = PASSPHRASE):  # type: ignore[no-untyped-def]  # what the use case returns
    return bundles.seal_bundles(
        pair.a, [record], [pair.b.origin], pair.stick, override=override, passphrase=passphrase
    )


def test_what_policy_lets_pass_goes_once_with_its_entry(pair: Pair) -> None:
    """S68: the preview says it plainly; passphrase and reason; who, which rule and why are kept."""
    record, a = secret(pair.a), pair.a
    before = bundles.preview(a, [record], [pair.b.origin])
    assert not before.bundles and before.may_override == ()
    lets(a, "level")
    refused = bundles.preview(a, [record], [pair.b.origin])
    assert not refused.bundles and refused.may_override == ("level",)
    shown = bundles.preview(a, [record], [pair.b.origin], past=frozenset({Code.LEVEL}))
    (view,) = shown.recipients[0].views
    assert view.goes and "that he is cleared for that is not known here" in view.overridden[0]
    with pytest.raises(NotAllowed):
        seal(pair, record, None)
    ((bundle, path),), _ = seal(pair, record, over(Code.LEVEL))
    (noted,) = audit.page(a, act="gate-overridden")
    assert (noted.on, noted.after) == (bundle.leaf_hash, pair.b.origin)
    assert (noted.before, noted.why) == ("level", "the life of a patrol")
    assert "level" in audit.sentence(noted, audit.names(a))
    assert bundles.take_in(pair.b, path)[0].items
    with pytest.raises(NotAllowed):
        seal(pair, record, None)  # for one act


def test_nothing_is_overridden_without_policy_reason_and_passphrase(pair: Pair) -> None:
    record, size = secret(pair.a), pair.a.vault.log.size()
    with pytest.raises(NotAllowed, match="No policy is in force"):
        seal(pair, record, over(Code.LEVEL))
    assert pair.a.vault.log.size() == size
    paper = lets(pair.a, "release")
    size = pair.a.vault.log.size()
    with pytest.raises(NotAllowed, match="does not let this refusal"):
        seal(pair, record, over(Code.LEVEL))
    governing.set_aside(pair.a, paper, "test", PASSPHRASE)
    lets(pair.a, "level")
    size = pair.a.vault.log.size()
    with pytest.raises(NotAllowed, match="needs a reason"):
        seal(pair, record, over(Code.LEVEL, reason=" "))
    with pytest.raises(NotAllowed, match="passphrase once more"):
        seal(pair, record, over(Code.LEVEL), None)
    with pytest.raises(WrongPassphrase):
        seal(pair, record, over(Code.LEVEL), "wrong")
    assert pair.a.vault.log.size() == size and not list(pair.stick.iterdir())


@pytest.mark.parametrize("rule", sorted(set(Code) - {*overriding.OVERRIDABLE}))
def test_what_is_never_overridable_stays_so(pair: Pair, rule: str) -> None:
    """Not even where a policy, by another version of this program, said it could be."""
    lets(pair.a, *overriding.OVERRIDABLE)
    with pytest.raises(NotAllowed, match="never be overridden"):
        overriding.named(pair.a, [rule])
    with pytest.raises(NotAllowed):
        overriding.named(pair.a, ["nonsense"])


def test_a_revoked_officer_gets_nothing_whatever_is_overridden(pair: Pair) -> None:
    lets(pair.a, *overriding.OVERRIDABLE)
    record = secret(pair.a)
    revocations.revoke(pair.a, pair.b.origin, 0, "lost")
    everything = over(*overriding.OVERRIDABLE)
    with pytest.raises(NotAllowed, match="revoked"):
        seal(pair, record, everything)
    assert not bundles.preview(pair.a, [record], [pair.b.origin]).bundles


def test_a_list_of_those_not_to_be_told_is_never_overridden(pair: Pair) -> None:
    lets(pair.a, *overriding.OVERRIDABLE)
    record, _ = records.start(pair.a, "contact-log", desk.content())
    content = records.draft_of(pair.a, record).content
    body = type(content.body)(
        **{n: getattr(content.body, n) for n in content.body.__struct_fields__}
        | {"not_to_be_told": pair.b.card.name}
    )
    records.save_draft(pair.a, record, desk.content(body=body, marking=SECRET))
    records.seal(pair.a, record)
    with pytest.raises(NotAllowed, match="not to be told"):
        seal(pair, record, over(*overriding.OVERRIDABLE))


def test_another_officer_s_record_is_never_freed_by_our_policy(pair: Pair, tmp_path: Path) -> None:
    charlie = desk.found(tmp_path / "c.liaison", "Charlie")
    try:
        desk.meet(tmp_path, pair.b, charlie)
        rosters.make(pair.b, "Fiction", [entry(charlie.card), entry(pair.a.card)], LATER)
        lets(pair.b, *overriding.OVERRIDABLE)
        record = desk.sealed(pair.a)
        pair.carry(record)
        gate = overriding.open_to(pair.b, [])
        assert gate == ()
        with pytest.raises(NotAllowed):
            bundles.seal_bundles(
                pair.b, [record], [charlie.origin], pair.stick,
                override=over(*overriding.OVERRIDABLE), passphrase=PASSPHRASE,
            )  # fmt: skip
    finally:
        charlie.close()


def test_an_overridden_bundle_is_written_again_while_policy_lets_it(pair: Pair) -> None:
    lets(pair.a, "level")
    ((bundle, path),), _ = seal(pair, secret(pair.a), over(Code.LEVEL))
    path.unlink()
    again, _ = bundles.write_again(pair.a, bundle.id, pair.stick)
    assert again.leaf_hash == bundle.leaf_hash
    orgpolicies.make(pair.a, draft(idle_lock=60))
    with pytest.raises(NotAllowed, match="may not have record"):
        bundles.write_again(pair.a, bundle.id, pair.stick)


def test_a_plain_file_overrides_the_policy_s_ceiling_where_it_says_so(
    pair: Pair, tmp_path: Path
) -> None:
    out, record = tmp_path / "out", secret(pair.a)
    out.mkdir()
    orgpolicies.make(pair.a, draft(clear="UN UNCLASSIFIED", overrides=["policy"]))
    shown = exporting.preview(pair.a, [record], "csv")
    assert not shown.items and shown.may_override == ("policy",)
    with pytest.raises(NotAllowed):
        exporting.export(pair.a, [record], "csv", out, "why")
    with pytest.raises(NotAllowed, match="passphrase"):
        exporting.export(pair.a, [record], "csv", out, "why", override=over(Code.POLICY))
    path, _ = exporting.export(
        pair.a, [record], "csv", out, "why", override=over(Code.POLICY), passphrase=PASSPHRASE
    )
    noted, told = audit.page(pair.a, limit=2)
    assert path.exists() and told.act == "records-exported" and noted.act == "gate-overridden"
    assert noted.on == told.on and record[:8] in noted.after and noted.before == "policy"


def test_a_roster_that_policy_requires_leaves_the_compared_with_what_is_free(
    tmp_path: Path,
) -> None:
    with desk.two_officers(tmp_path) as pair:
        record = secret(pair.a)
        assert bundles.preview(pair.a, [record], [pair.b.origin]).bundles == 1
        authorities.name(pair.a, pair.b.origin, "Mission Fiction", PASSPHRASE)
        orgpolicies.make(pair.a, draft(roster=True))
        assert not bundles.preview(pair.a, [record], [pair.b.origin]).bundles
        assert officers.officer(pair.a, pair.b.origin).trust.own_doing
        free = desk.sealed(pair.a, marking=Marking(policy="UN", level="UNCLASSIFIED"))
        assert bundles.preview(pair.a, [free], [pair.b.origin]).bundles == 1
