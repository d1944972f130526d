"""Retention: rules in force and weakened, holds, what is due, destruction and what is left."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from liaison.domain import retention as terms
from liaison.domain.bundle import Standing
from liaison.domain.record import Filter, State
from liaison.domain.refusals import NotAllowed, NotFound, TooLarge, WrongPassphrase
from liaison.domain.retention import Facts, Rule
from liaison.domain.statements import Statement
from liaison.domain.times import LATEST
from liaison.session import Session
from liaison.usecases import (
    audit,
    bundles,
    destroying,
    disposing,
    holding,
    leaving,
    linking,
    records,
    retention,
    today,
)
from tests.liaison import desk

DAY = 86_400_000_000
SCRIPT = Path(__file__).resolve().parents[2] / "resources" / "verifier" / "verify_audit.py"


def rules(*given: dict[str, Any]) -> tuple[Rule, ...]:
    """Rules as a file gives them."""
    said = {"set_by": "Col. Specimen", "authority": "Order 7 (FICTION)"}
    return retention.parse_rules(json.dumps({"rules": [said | one for one in given]}).encode())


DESTROY = {"name": "logs", "kinds": ["contact-log"], "do": "destroy-after", "period": "1d",
           "since": "event", "grace": 30}  # fmt: skip
KEEP = {"name": "cases", "do": "keep-at-least", "period": "10y", "kinds": ["contact-log"]}


@pytest.fixture
def officer(tmp_path: Path) -> Iterator[Session]:
    session = desk.found(tmp_path / "a.liaison", "Alpha")
    yield session
    session.close()


def test_a_period_is_counted_by_the_calendar() -> None:
    leap = 1_709_164_800_000_000  # 29 February 2024
    assert terms.after(leap, "1y") == 1_740_700_800_000_000  # 28 February 2025
    assert terms.after(leap, "30d") == leap + 30 * DAY
    assert terms.after(0, "1m") == 31 * DAY
    assert terms.after(leap, "9999y") == LATEST


def test_a_rule_that_keeps_wins_and_an_open_case_never_ends() -> None:
    keep, destroy = rules(KEEP | {"since": "case-closed"}, DESTROY)
    facts = Facts(kind="contact-log", marking="UN UNCLASSIFIED", case="", own=True,
                  exercise=False, sealed_at=DAY, event_at=0, closed_at=0)  # fmt: skip
    judged = terms.judge((keep, destroy), [facts], 400 * DAY)
    assert [term.ends for term in judged.kept] == [LATEST]
    assert [term.ends for term in judged.due] == [2 * DAY]  # without an event, from the sealing


@pytest.mark.parametrize(
    ("change", "weaker"),
    [
        ({}, False),
        ({"period": "11y"}, False),
        ({"period": "119m"}, True),
        ({"period": "3650d"}, True),
        ({"do": "keep-for-ever", "period": ""}, False),
        ({"kinds": []}, False),
        ({"kinds": ["person"]}, True),
        ({"author": "own"}, True),
        ({"since": "event"}, True),
    ],
)
def test_a_set_is_weaker_where_it_demands_less(change: dict[str, Any], weaker: bool) -> None:
    found = terms.weaknesses(rules(KEEP), rules(KEEP | change))
    assert bool(found) is weaker
    assert terms.weaknesses(rules(DESTROY), rules(DESTROY | {"grace": 31})) == ("logs",)


def test_rules_are_signed_into_the_log_and_read_back_from_it(officer: Session) -> None:
    wanted = rules(KEEP, DESTROY)
    retention.put(officer, wanted)
    there = retention.in_force(officer)
    assert (there.number, there.rules) == (1, wanted)
    assert retention.parse_rules(retention.render_rules(wanted)) == wanted
    assert audit.page(officer)[0].act == "retention-set"
    with pytest.raises(NotAllowed, match="in force already"):
        retention.put(officer, wanted)


def test_weaker_rules_need_the_passphrase_and_a_reason(officer: Session) -> None:
    """S68: what weakens needs re-authentication; both sets stay in the log."""
    retention.put(officer, rules(KEEP))
    for why, secret in (("", desk.PASSPHRASE), ("because", None)):
        with pytest.raises(NotAllowed, match="demand less"):
            retention.put(officer, (), why, secret)
    with pytest.raises(WrongPassphrase):
        retention.put(officer, (), "because", "another passphrase of mine")
    assert retention.in_force(officer).number == 1
    retention.put(officer, (), "Order 8", desk.PASSPHRASE)
    entry = audit.page(officer)[0]
    assert (entry.why, entry.before) == ("Order 8", "set 1")
    assert "weaker in 1" in entry.after


@pytest.mark.parametrize(
    "data",
    [
        b"", b"[]", b'{"rules": {}}', b'{"rules": [1]}', b'{"rules": [], "rules": []}',
        b'{"rules": [{"name": "a"}]}', b"[" * 100_000, b'{"rules": [], "more": 1}', b"\xff",
    ],
)  # fmt: skip
def test_a_file_that_is_no_set_of_rules_is_refused(data: bytes) -> None:
    with pytest.raises(NotAllowed, match="cannot be taken"):
        retention.parse_rules(data)
    with pytest.raises(TooLarge):
        retention.parse_rules(b" " * (retention.FILE_LIMIT + 1))


@pytest.mark.parametrize(
    "change",
    [{"kinds": ["letter"]}, {"markings": ["TOP"]}, {"period": ""}, {"grace": 5}, {"name": "A b"}],
)
def test_a_rule_that_makes_no_sense_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(NotAllowed):
        rules(KEEP | change)
    with pytest.raises(NotAllowed, match="one name"):
        rules(KEEP, KEEP)


def test_what_is_due_is_listed_with_rule_and_reason_and_nothing_happens(officer: Session) -> None:
    old = desk.sealed(officer)
    person = desk.sealed(officer, "person")
    assert disposing.due(officer) == ()
    retention.put(officer, rules(DESTROY))
    (one,) = disposing.due(officer)
    assert (one.row.record, one.rule.name, one.stays) == (old, "logs", ())
    assert one.latest - one.since == 30 * DAY
    assert records.show(officer, person).versions
    hold, _ = holding.place(officer, "record", old, "inquiry")
    (one,) = disposing.due(officer)
    assert one.stays == (f"It is under the hold {hold[:8]}: inquiry",)


@pytest.mark.parametrize("scope", ["record", "case", "person", "everything"])
def test_nothing_under_a_hold_is_destroyed_until_it_is_lifted(officer: Session, scope: Any) -> None:
    case = desk.sealed(officer, "negotiation-case")
    said = (Statement(kind="claim", speaker="", text="then old Ibrahim  Fiction spoke"),)
    log = desk.sealed(officer, case=case, statements=said)
    desk.amended(officer, log, case="", statements=())  # an earlier version holds it still
    target = {"record": log, "case": case, "person": "Ibrahim fiction", "everything": ""}[scope]
    hold, _ = holding.place(officer, scope, target, "inquiry")
    with pytest.raises(NotAllowed, match="under the hold"):
        destroying.destroy(officer, [log], "why", desk.PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        holding.lift(officer, hold, "over", "not the passphrase here")
    holding.lift(officer, hold[:8], "over", desk.PASSPHRASE)
    with pytest.raises(NotFound):
        holding.lift(officer, hold, "over", desk.PASSPHRASE)
    assert destroying.destroy(officer, [log], "why", desk.PASSPHRASE)[0].clean
    if scope == "person":
        assert all("brahim" not in entry.on + entry.after for entry in audit.page(officer))


def test_a_hold_needs_a_target_that_is_there(officer: Session) -> None:
    for scope, target in (("record", "0" * 32), ("case", desk.sealed(officer)), ("person", "")):
        with pytest.raises(NotFound):
            holding.place(officer, scope, target, "why")  # type: ignore[arg-type]
    with pytest.raises(NotAllowed):
        holding.place(officer, "everything", "", " ")
    assert holding.holds(officer) == []


def test_a_kept_record_a_draft_and_a_missing_reason_are_refused(officer: Session) -> None:
    retention.put(officer, rules(KEEP))
    log, (draft, _) = desk.sealed(officer), records.start(officer, "contact-log")
    before = desk.tree_hash(officer.vault.path)
    for record, why, match in ((log, "w", "rule cases keeps it"), (draft, "w", "is a draft"),
                               (log, " ", "needs a reason")):  # fmt: skip
        with pytest.raises(NotAllowed, match=match):
            destroying.destroy(officer, [record], why, desk.PASSPHRASE)
    person = desk.sealed(officer, "person")
    with pytest.raises(WrongPassphrase):
        destroying.destroy(officer, [person], "w", "wrong passphrase here")
    assert records.show(officer, person).versions
    assert desk.tree_hash(officer.vault.path) != before  # only the new record came
    records.discard_draft(officer, draft)  # drafts are free


def test_a_destroyed_record_is_a_tombstone_everywhere(officer: Session) -> None:
    retention.put(officer, rules(DESTROY))
    log = desk.sealed(officer)
    other = desk.sealed(officer, "person")
    destroying.destroy(officer, [log], "its time is over", desk.PASSPHRASE)
    view = records.show(officer, log)
    stone = view.tombstone
    assert view.row.state is State.DESTROYED
    assert stone is not None
    assert (stone.rule, stone.authority, stone.why) == (
        "logs", "Order 7 (FICTION)", "its time is over",
    )  # fmt: skip
    assert (stone.who, stone.at) == (officer.origin, view.row.destroyed_at)
    assert [row.record for row in records.page(officer, Filter(state="destroyed"))] == [log]
    assert records.search(officer, "fictitious", Filter(kind="contact-log")) == []
    for attempt in (
        lambda: records.amend(officer, log, "why"),
        lambda: records.save_draft(officer, log, desk.content()),
        lambda: bundles.preview(officer, [log], ["x"]),
        lambda: destroying.destroy(officer, [log], "again", desk.PASSPHRASE),
    ):
        with pytest.raises(NotAllowed, match="was destroyed"):
            attempt()
    assert linking.linked(officer, log).outgoing == ()
    (stays,) = leaving.check(officer, [log]).withheld
    assert stays.reasons == ("It was destroyed, and nothing of its content is left.",)
    assert audit.sentence(audit.page(officer)[0], {}).startswith(f"Destroyed record {log[:8]}")
    assert records.show(officer, other).tombstone is None


def test_a_bundle_with_a_destroyed_record_is_not_written_again(tmp_path: Path) -> None:
    with desk.two_officers(tmp_path) as pair:
        log = desk.sealed(pair.a)
        pair.send(log)
        (given,) = disposing.preview(pair.a, [log])[0].given
        assert (given.origin, given.number) == (pair.b.origin, 1)
        destroying.destroy(pair.a, [log], "why", desk.PASSPHRASE)
        with pytest.raises(NotAllowed, match="can be written no more"):
            bundles.write_again(pair.a, given.bundle, pair.stick)
        assert today.today(pair.a).bundles_waiting.to_write == 0
        draft, _ = destroying.recall(pair.a, log)
        said = records.draft_of(pair.a, draft).content
        assert log in said.statements[0].text
        assert said.distribution_to == (given.title,)


def test_a_received_record_that_was_destroyed_does_not_come_back(tmp_path: Path) -> None:
    with desk.two_officers(tmp_path) as pair:
        log = desk.sealed(pair.a, "contact-log", desk.file(tmp_path, "x.bin", 300_000))
        pair.carry(log)
        destroying.destroy(pair.b, [log], "why", desk.PASSPHRASE)
        assert list((pair.b.vault.path / "files").iterdir()) == []
        desk.amended(pair.a, log, area="FICTION")
        verdict = pair.carry(log)
        assert [item.standing for item in verdict.items] == [Standing.DESTROYED]
        assert records.show(pair.b, log).row.state is State.DESTROYED
        assert list((pair.b.vault.path / "files").iterdir()) == []


def test_an_attachment_that_others_use_stays(officer: Session, tmp_path: Path) -> None:
    file = desk.file(tmp_path, "x.bin", 300_000)
    one, other = (desk.sealed(officer, "contact-log", file) for _ in range(2))
    (doomed,) = disposing.preview(officer, [one])
    assert (doomed.files, doomed.shared) == ((), 1)
    destroying.destroy(officer, [one], "why", desk.PASSPHRASE)
    (attached,) = records.show(officer, other).versions[0].version.content.attachments
    with closing(officer.vault.blobs.open(attached.sha256)) as blob:
        assert blob.read() == file.read_bytes()


def test_stopped_work_leaves_each_record_whole_or_destroyed(officer: Session) -> None:
    chosen = [desk.sealed(officer) for _ in range(destroying.AT_ONCE + 3)]
    outcome, _ = destroying.destroy(officer, chosen, "why", desk.PASSPHRASE, watch=desk.StopAt(1))
    assert (len(outcome.destroyed), len(outcome.left)) == (destroying.AT_ONCE, 3)
    assert not outcome.clean
    assert destroying.unclean(officer)
    assert all(records.show(officer, record).versions for record in outcome.left)
    destroying.clean(officer)
    assert not destroying.unclean(officer)


def test_both_verifiers_show_the_tombstone(officer: Session, tmp_path: Path) -> None:
    retention.put(officer, rules(DESTROY))
    log = desk.sealed(officer)
    destroying.destroy(officer, [log], "why", desk.PASSPHRASE)
    folder, _ = audit.export(officer, tmp_path, "review")
    report = audit.verify_export(officer.world.courier, folder)
    assert any("1 record was destroyed" in line for line in report.proven)
    said = subprocess.run(
        [sys.executable, str(SCRIPT), str(folder)], capture_output=True, text=True, check=False
    )
    assert said.returncode == 0, said.stdout
    assert f"Record {log} was destroyed (logs, Order 7 (FICTION))" in said.stdout
