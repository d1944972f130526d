"""An organisation's policy: signed, in force, replaced, over, set aside; and what it holds down."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace as with_
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from liaison.domain.gate import Code
from liaison.domain.marking import Marking
from liaison.domain.orgpolicy import OVERRIDABLE, Demands, Terms, together
from liaison.domain.refusals import NotAllowed, NotAPaper, TooLarge, WrongPassphrase
from liaison.session import Session
from liaison.settings import Settings
from liaison.usecases import (
    audit,
    authorities,
    governing,
    leaving,
    officers,
    policies,
    preferences,
)
from liaison.usecases.papers import door, orgpolicies, renewing, revocations
from tests.liaison import desk
from tests.liaison.desk import PASSPHRASE, Pair

DAY = 86_400_000_000
ORGANISATION = "Mission Fiction"


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with desk.two_officers(tmp_path) as made:
        yield made


def draft(**members: Any) -> orgpolicies.Draft:
    """A policy as a file gives it, valid until the end of 2026."""
    given = {"organisation": ORGANISATION, "until": "2026-12-31"} | members
    return orgpolicies.parse(json.dumps(given).encode())


def signed(pair: Pair, **members: Any) -> Path:
    """A signs a policy; its file."""
    made, _ = orgpolicies.make(pair.a, draft(**members))
    name = f"p-{made.leaf_hash[:8]}.liaison-paper"
    return door.export(pair.a, [made], pair.stick, name)[0]


def given(pair: Pair, **members: Any) -> str:
    """A's policy is taken in by B, who named him the authority; its hash."""
    if not authorities.authorities(pair.b):
        authorities.name(pair.b, pair.a.origin, ORGANISATION, PASSPHRASE)
    shown, _ = door.take(pair.b, signed(pair, **members).read_bytes())
    return shown[0].leaf_hash


def states(session: Session) -> list[tuple[int, str]]:
    return [(one.number, one.state) for one in governing.overview(session)]


def later(session: Session, days: int) -> Session:
    """The same session when so many days have gone by."""
    clock = session.world.clock
    return with_(session, world=with_(session.world, clock=lambda: clock() + days * DAY))


def test_a_policy_says_in_clear_words_what_it_demands(pair: Pair) -> None:
    path = signed(
        pair, idle_lock=120, key_days=30, overrides=["level", "release"], roster=True,
        clear="UN CONFIDENTIAL; NATO RESTRICTED", markings=["UN"], text="Ask the chief.",
    )  # fmt: skip
    (shown,) = door.show(pair.b, path.read_bytes())
    text = " ".join(shown.sentences)
    for words in (
        "signs policy 1 of Mission Fiction", "2027-01-01", "120 seconds", "every 30 days",
        "above UN CONFIDENTIAL; NATO RESTRICTED leaves in bundles alone", "on no roster",
        "above what the reader is cleared for", "does not release it", "first: UN",
        "Ask the chief.", "not named him the authority",
    ):  # fmt: skip
        assert words in text, words


def test_a_policy_counts_only_of_an_authority_that_was_compared_and_named(pair: Pair) -> None:
    path = signed(pair, idle_lock=60)
    door.take(pair.b, path.read_bytes())
    assert states(pair.b) == [(1, "not named")]
    assert preferences.settings(pair.b).idle_lock == Settings().idle_lock
    authorities.name(pair.b, pair.a.origin, "Another organisation", PASSPHRASE)
    assert states(pair.b) == [(1, "not named")]
    authorities.name(pair.b, pair.a.origin, ORGANISATION, PASSPHRASE)
    assert states(pair.b) == [(1, "in force")]
    assert preferences.settings(pair.b).idle_lock == 60
    assert preferences.settings(pair.a).idle_lock == 60  # its author goes by it too
    revocations.revoke(pair.b, pair.a.origin, 0, "the key is lost")
    assert states(pair.b) == [(1, "not named")]


def test_the_newest_policy_holds_in_whatever_order_they_come(pair: Pair) -> None:
    authorities.name(pair.b, pair.a.origin, ORGANISATION, PASSPHRASE)
    first, second, third = (
        signed(pair, idle_lock=seconds).read_bytes() for seconds in (60, 240, 90)
    )
    for data in (third, first, second, third):
        door.take(pair.b, data)
        assert governing.demands(pair.b).idle_lock == 90
    assert states(pair.b) == [(3, "in force"), (2, "replaced"), (1, "replaced")]


def test_a_policy_that_is_to_come_leaves_the_one_before_in_force(pair: Pair) -> None:
    given(pair, idle_lock=60)
    given(pair, idle_lock=240, since="2026-04-01")
    assert states(pair.b) == [(2, "to come"), (1, "in force")]
    assert states(later(pair.b, 40)) == [(2, "in force"), (1, "replaced")]


def test_a_policy_that_is_over_demands_on_and_lets_nothing_pass(pair: Pair) -> None:
    """A clock that is put forward must loosen nothing."""
    given(pair, idle_lock=60, overrides=["level"], until="2026-03-20")
    assert governing.demands(pair.b).overrides == {Code.LEVEL}
    then = later(pair.b, 40)
    assert governing.demands(then) == Demands(by=(ORGANISATION,), idle_lock=60)
    (one,) = governing.overview(then)
    assert one.over and one.state == "in force"
    assert "ITS TIME IS OVER" in " ".join(door.said(then, door.kept(then)[0]))


def test_of_several_policies_the_strictest_of_each_demand_holds() -> None:
    lax = Terms(idle_lock=600, overrides=["level", "release"], clear="UN SECRET")
    strict = Terms(idle_lock=60, key_days=10, overrides=["level"], roster=True, markings=["UN"])
    found = together([("A", lax, False), ("B", strict, False)])
    assert found == Demands(
        by=("A", "B"), idle_lock=60, key_days=10, overrides=frozenset({Code.LEVEL}),
        clear=("UN SECRET",), roster=True, markings=("UN",),
    )  # fmt: skip
    assert together([("A", lax, False), ("B", Terms(), False)]).overrides == frozenset()
    assert together([]) == Demands()


def test_no_setting_is_looser_than_the_policy(pair: Pair) -> None:
    """F97: what it demands holds whatever was chosen; stricter is free; the choice is kept."""
    b = pair.b
    preferences.set_by_name(b, "idle-lock", "900")
    preferences.set_by_name(b, "key-days", "0")
    paper = given(pair, idle_lock=120, key_days=30)
    held = preferences.settings(b)
    assert (held.idle_lock, held.key_days) == (120, 30)
    assert renewing.state(b).renewed - renewing.state(b).made == 30 * DAY
    for name, value in (("idle-lock", "121"), ("key-days", "31"), ("key-days", "0")):
        size = b.vault.log.size()
        if name == "key-days" and value == "0":
            continue  # as it is stored: nothing changes
        with pytest.raises(NotAllowed, match="policy of Mission Fiction"):
            preferences.set_by_name(b, name, value)
        assert b.vault.log.size() == size
    preferences.put(b, replace(preferences.settings(b), theme="dark"))
    assert b.vault.settings().idle_lock == 900  # what nobody touched stays as it was chosen
    preferences.set_by_name(b, "idle-lock", "30")
    assert preferences.settings(b).idle_lock == 30
    governing.set_aside(b, paper, "a test of the siren", PASSPHRASE)
    assert preferences.settings(b).key_days == 0


def test_a_policy_is_set_aside_only_with_reason_passphrase_and_entry(pair: Pair) -> None:
    """F97, S68: it cannot be weakened here without a log entry."""
    paper, b = given(pair, idle_lock=60, overrides=["level"]), pair.b
    size = b.vault.log.size()
    for why, passphrase in (("", PASSPHRASE), ("why", None)):
        with pytest.raises(NotAllowed):
            governing.set_aside(b, paper, why, passphrase)
    with pytest.raises(WrongPassphrase):
        governing.set_aside(b, paper, "why", "wrong")
    with pytest.raises(NotAllowed):
        governing.put_back(b, paper)
    assert b.vault.log.size() == size and states(b) == [(1, "in force")]
    changes = governing.set_aside(b, paper, "the siren is tested", PASSPHRASE)
    assert changes.settings and states(b) == [(1, "set aside")]
    assert governing.demands(b) == Demands()
    entry = audit.page(b, limit=1)[0]
    assert entry.act == "organisation-policy-set-aside" and entry.why == "the siren is tested"
    governing.put_back(b, paper)
    assert states(b) == [(1, "in force")]
    governing.set_aside(b, paper, "once more", PASSPHRASE)
    given(pair, idle_lock=90)  # a newer one of the same authority
    assert states(b) == [(2, "in force"), (1, "replaced")]


def test_what_a_policy_rests_on_is_not_taken_away_in_silence(pair: Pair) -> None:
    given(pair, idle_lock=60)
    b, a = pair.b, pair.a.origin
    with pytest.raises(NotAllowed, match="loosens"):
        authorities.drop(b, a, ORGANISATION)
    with pytest.raises(NotAllowed, match="loosens"):
        officers.remove(b, a)
    with pytest.raises(WrongPassphrase):
        officers.remove(b, a, "why", "wrong")
    assert states(b) == [(1, "in force")]
    authorities.drop(b, a, ORGANISATION, "he left", PASSPHRASE)
    assert audit.page(b, limit=1)[0].why == "he left"
    officers.remove(b, a)  # nothing rests on him any more


def test_marked_above_the_policy_nothing_leaves_in_the_clear(pair: Pair) -> None:
    """F97, S96: file, print, clipboard and other programs ask the same gate."""
    b = pair.b
    levels = next(one.levels for one in policies.known(b).values() if one.name == "UN")
    low = desk.sealed(b, marking=Marking(policy="UN", level=levels[0]))
    high = desk.sealed(b, marking=Marking(policy="UN", level=levels[-1]))
    assert not leaving.check(b, [low, high]).withheld
    given(pair, clear="UN UNCLASSIFIED")
    found = leaving.check(b, [low, high])
    assert [item.record for item in found.items] == [low]
    assert "your policy lets no more than UN UNCLASSIFIED" in found.withheld[0].reasons[0]
    with pytest.raises(NotAllowed):
        leaving.must_leave(b, high)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"[", "not JSON"),
        (b"[]", "not one object"),
        (b'{"organisation": 3, "until": "2026-12-31"}', "are texts"),
        (b'{"organisation": "X", "until": "soon"}', "takes days"),
        (b'{"organisation": "X", "until": "2026-12-31", "idle_lock": 9999}', "idle_lock"),
        (b'{"organisation": "X", "until": "2026-12-31", "secret": 1}', "one of its members"),
        (b'{"organisation": "X", "organisation": "Y", "until": "2026-12-31"}', "not JSON"),
    ],
)
def test_a_file_that_is_no_policy_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(NotAllowed, match=words):
        orgpolicies.parse(data)
    with pytest.raises(TooLarge):
        orgpolicies.parse(b" " * (orgpolicies.LIMIT + 1))


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({"organisation": " "}, "no organisation"),
        ({"idle_lock": 5}, "15 seconds"),
        ({"overrides": ["listed"]}, "never be overridden"),
        ({"overrides": ["revoked"]}, "never be overridden"),
        ({"clear": "UN NONSENSE"}, "marking level"),
        ({"markings": ["Nonsense"]}, "marking policy"),
        ({"until": "2020-01-01"}, "over already"),
    ],
)
def test_a_policy_that_cannot_be_is_not_signed(
    pair: Pair, members: dict[str, Any], words: str
) -> None:
    size = pair.a.vault.log.size()
    with pytest.raises(NotAllowed, match=words):
        orgpolicies.make(pair.a, draft(**members))
    assert pair.a.vault.log.size() == size


def test_a_changed_policy_is_refused(pair: Pair) -> None:
    data = signed(pair, idle_lock=60).read_bytes()
    for old, new in ((b'"idle_lock":60', b'"idle_lock":61'), (b'"number":1', b'"number":9')):
        assert old in data
        with pytest.raises(NotAPaper):
            door.take(pair.b, data.replace(old, new))
    assert states(pair.b) == []


def test_only_how_its_own_officers_mark_is_an_organisation_s_to_override() -> None:
    """What is never overridden: revoked keys, lists of those not to be told, consent, eyes only."""
    never = set(Code) - set(OVERRIDABLE)
    assert never == {
        Code.DRAFT, Code.DESTROYED, Code.PROTECTED, Code.CONSENT, Code.LISTED, Code.ORIGINATOR,
        Code.UNVERIFIED, Code.UNMARKED, Code.ONLY, Code.REVOKED, Code.EXERCISE,
    }  # fmt: skip


def test_the_marking_policies_it_names_come_first(pair: Pair) -> None:
    names = [one.name for one in policies.known(pair.b).values()]
    given(pair, markings=[names[2], names[1]])
    found = [one.name for one in policies.known(pair.b).values()]
    assert found[:2] == [names[2], names[1]] and sorted(found) == sorted(names)
    assert msgspec.json.encode(governing.overview(pair.b)[0].data())
