"""Two officers amend one record: proposals, their merging, and what may go wrong with either."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import msgspec
import pytest

from liaison.domain.links import Link
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.statements import Statement
from liaison.session import Session
from liaison.usecases import branching, bundles, linking, records
from tests.journeys.line import Line, new_pair
from tests.liaison import desk
from tests.liaison.desk import Pair
from tests.liaison.test_consents import granted

replace = msgspec.structs.replace


def proposed(session: Session, record: str, why: str = "I counted four.", **changes: object) -> str:
    """A sealed proposal with these members changed; its id."""
    made, _ = branching.propose(session, record, why)
    draft = records.draft_of(session, made).content
    records.save_draft(session, made, replace(draft, **changes))
    records.seal(session, made)
    return made


def statements(*words: str) -> tuple[Statement, ...]:
    return tuple(Statement(text=one) for one in words)


def test_a_proposal_travels_to_the_author_who_merges_and_seals_it(pair: Pair) -> None:
    record = desk.sealed(pair.a, area="West", statements=statements("one", "two"))
    pair.carry(record)
    branch = proposed(pair.b, record, area="East", statements=statements("one", "two", "three"))
    pair.carry(branch, back=True)
    (one,) = branching.branches(pair.a, record)
    assert (one.row.record, one.author, one.base, one.based) == (branch, "Maj Bravo", 1, True)
    assert (one.reason, one.merged, one.whole) == ("I counted four.", 0, True)
    assert [each.name for each in one.differences] == ["area", "statements/003"]
    assert (one.differences[0].before, one.differences[0].after) == ("West", "East")
    desk.amended(pair.a, record, case_ref="REF-1")
    branching.merge(pair.a, record, branch)
    draft = records.draft_of(pair.a, record)
    assert draft.reason == f"Merges the proposal of Maj Bravo ({branch[:8]}, {one.leaf[:16]})"
    assert (draft.content.area, draft.content.case_ref) == ("East", "REF-1")
    assert draft.content.statements == statements("one", "two", "three")
    assert branching.branches(pair.a, record)[0].merged == 0  # nothing is sealed yet
    records.seal(pair.a, record)
    assert branching.branches(pair.a, record)[0].merged == 3
    pair.carry(record)
    assert [b.merged for b in branching.branches(pair.b, record)] == [3]
    assert branching.branches(pair.b, record)[0].trust is None
    with pytest.raises(NotAllowed, match="Version 3 has merged"):
        branching.merge(pair.a, record, branch)


def test_what_both_changed_is_asked_and_what_is_decided_stands(pair: Pair) -> None:
    record = desk.sealed(pair.a, area="West", title="T", statements=statements("one"))
    pair.carry(record)
    branch = proposed(
        pair.b, record, area="East", title="New", statements=statements("one", "theirs")
    )
    pair.carry(branch, back=True)
    desk.amended(pair.a, record, area="North", statements=statements("one", "ours"))
    asked = {one.name: one for one in branching.choices(pair.a, record, branch)}
    assert {name: one.side for name, one in asked.items()} == {
        "title": "theirs", "area": None, "statements/002": None
    }  # fmt: skip
    assert (asked["area"].base, asked["area"].ours, asked["area"].theirs) == (
        "West", "North", "East"
    )  # fmt: skip
    before = pair.a.vault.log.size()
    with pytest.raises(NotAllowed, match="differently: area, statements/002"):
        branching.merge(pair.a, record, branch)
    for wrong in ({"area": "both"}, {"case_ref": "ours"}, {"no such": "theirs"}):
        with pytest.raises(NotAllowed, match="not to be decided so"):
            branching.merge(pair.a, record, branch, wrong)  # type: ignore[arg-type]
    assert pair.a.vault.log.size() == before
    branching.merge(
        pair.a, record, branch, {"area": "theirs", "statements/002": "both", "title": "ours"}
    )
    content = records.draft_of(pair.a, record).content
    assert (content.area, content.title) == ("East", "T")
    assert content.statements == statements("one", "ours", "theirs")


def test_a_proposal_needs_another_officers_record_and_a_reason(pair: Pair) -> None:
    record = desk.sealed(pair.a)
    with pytest.raises(NotAllowed, match="your own"):
        branching.propose(pair.a, record, "why")
    pair.carry(record)
    with pytest.raises(NotAllowed, match="needs a reason"):
        branching.propose(pair.b, record, " \n ")
    with pytest.raises(NotFound):
        branching.propose(pair.b, "ab" * 16, "why")
    with pytest.raises(NotFound):
        branching.branches(pair.b, "ab" * 16)
    branch = proposed(pair.b, record, area="East")
    with pytest.raises(NotAllowed, match="Only its author"):
        branching.merge(pair.b, record, branch)
    with pytest.raises(NotFound):
        branching.merge(pair.a, record, branch)  # it is not here yet


def test_a_claimed_base_that_is_not_ours_is_shown_and_not_merged(pair: Pair) -> None:
    """Whoever makes up what he began from cannot have it taken for a change of his."""
    record = desk.sealed(pair.a, area="West")
    pair.carry(record)
    forged = Link(type="amends", record=record, version=1, source="leaf " + "0" * 64, note="why")
    branch = desk.sealed(pair.b, links=(forged,), area="East")
    pair.carry(branch, back=True)
    (one,) = branching.branches(pair.a, record)
    assert (one.based, one.differences) == (False, ())
    with pytest.raises(NotAllowed, match="is not here"):
        branching.merge(pair.a, record, branch)


def test_a_link_of_another_kind_of_record_is_no_branch(pair: Pair) -> None:
    record = desk.sealed(pair.a)
    desk.sealed(pair.a, "negotiation-note", links=(Link(type="amends", record=record),))
    assert branching.branches(pair.a, record) == ()
    assert len(linking.linked(pair.a, record).incoming) == 1


def test_what_was_withheld_from_the_proposer_is_not_taken_out(pair: Pair, tmp_path: Path) -> None:
    """S: a file that the proposer never had stays with the author."""
    record = desk.sealed(pair.a, "contact-log", desk.file(tmp_path, "a.bin", 100), area="West")
    pair.carry(record)
    made, _ = branching.propose(pair.b, record, "why")
    content = records.draft_of(pair.b, made).content
    (link,) = content.links
    partly = replace(link, source=link.source + ", in part")
    changed = replace(content, links=(partly,), attachments=(), title="", area="East")
    records.save_draft(pair.b, made, replace(changed, case_ref="R"))
    changed = replace(changed, title="Title of a part")
    records.save_draft(pair.b, made, changed)
    records.seal(pair.b, made)
    pair.carry(made, back=True)
    (one,) = branching.branches(pair.a, record)
    assert not one.whole
    branching.merge(pair.a, record, made)
    merged = records.draft_of(pair.a, record).content
    assert (merged.area, len(merged.attachments)) == ("East", 1)


def test_a_proposal_goes_to_its_author_and_to_whom_he_lets_it_go(
    pair: Pair, tmp_path: Path
) -> None:
    """S: by proposing nobody passes on what its author did not let go."""
    charlie = desk.found(tmp_path / "c.liaison", "Charlie")
    try:
        for one in (pair.a, pair.b):
            desk.meet(tmp_path, one, charlie)
        record = desk.sealed(pair.a)
        pair.carry(record)
        branch = proposed(pair.b, record, area="East")
        with pytest.raises(NotAllowed):
            bundles.seal_bundle(pair.b, [branch], [charlie.origin], pair.stick)
        granted(pair, record, charlie.origin)
        path = bundles.seal_bundle(pair.b, [branch], [charlie.origin], pair.stick)[1]
        bundles.take_in(charlie, path)
        assert [row.record for row in records.page(charlie, records.Filter())] == [branch]
    finally:
        charlie.close()


def seen_in_every_order(
    record: str, bundles_: tuple[Path, ...], vault: Path, folder: Path
) -> list[tuple[tuple[str, str, int, bool, int], ...]]:
    """The branches of a record after these bundles, in copies of a vault, without repeats."""
    seen = []
    for number, order in enumerate(permutations(bundles_)):
        with desk.copied(vault, folder / f"{vault.stem}-{number}") as copy:
            for path in order:
                bundles.take_in(copy, path)
            there = tuple(
                (one.row.record, one.leaf, one.base, one.based, one.merged)
                for one in branching.branches(copy, record)
            )
            if there not in seen:
                seen.append(there)
    return seen


def test_in_whatever_order_proposals_arrive_their_author_sees_the_same(
    pair: Pair, tmp_path: Path
) -> None:
    record = desk.sealed(pair.a, area="West")
    pair.carry(record)
    one = proposed(pair.b, record, "one", area="East")
    first = pair.send(one, back=True)
    two = proposed(pair.b, record, "two", title="Other")
    second = pair.send(two, back=True)
    desk.amended(pair.b, one, area="Further east")
    third = pair.send(one, back=True)
    pair.a.close()
    vault = tmp_path / "a.liaison"
    (there,) = seen_in_every_order(record, (first, second, third), vault, tmp_path)
    assert [branch[0] for branch in there] == [two, one]  # by when the newest was sealed
    assert [branch[3:] for branch in there] == [(True, 0), (True, 0)]


def test_in_whatever_order_versions_arrive_a_holder_sees_the_same_merges(
    pair: Pair, tmp_path: Path
) -> None:
    record = desk.sealed(pair.a, area="West")
    pair.carry(record)
    one = proposed(pair.b, record, "one", area="East")
    two = proposed(pair.b, record, "two", title="Other")
    three = proposed(pair.b, record, "three", case_ref="R")
    for branch in (one, two, three):
        pair.carry(branch, back=True)
    sent = []
    for branch in (one, "", two):
        if branch:
            branching.merge(pair.a, record, branch)
            records.seal(pair.a, record)
        else:
            desk.amended(pair.a, record, serial="1")
        sent.append(pair.send(record))
    pair.b.close()
    (there,) = seen_in_every_order(record, tuple(sent), tmp_path / "b.liaison", tmp_path)
    assert [(branch[0], branch[4]) for branch in there] == [(one, 2), (two, 4), (three, 0)]


def test_the_command_line_proposes_shows_and_merges(tmp_path: Path) -> None:
    line, two = Line(tmp_path), new_pair(tmp_path)
    source = tmp_path / "content.json"

    def write(**changes: object) -> None:
        data = msgspec.json.decode(line.run("record", "template", "contact-log").stdout)
        source.write_bytes(msgspec.json.encode({**data, **changes}))

    def carry(record: str, sender: Path, receiver: Path) -> None:
        stick = tmp_path / f"stick-{record[:6]}"
        stick.mkdir()
        name = receiver.name
        sealed = line.data("bundle", "seal", sender, "--to", name, "--record", record, "-o", stick)
        line.done("bundle", "open", receiver, sealed["file"])

    write(area="West")
    new = ("contact-log", "--from", source, "--seal")
    record = line.data("record", "new", two.anna, *new)["record"]
    carry(record, two.anna, two.boris)
    made = line.data("record", "propose", two.boris, record, "--reason", "I was there")["record"]
    shown = line.data("record", "show", two.boris, made)["content"]
    source.write_bytes(msgspec.json.encode({**shown, "area": "East", "title": "New"}))
    line.done("record", "edit", two.boris, made, "--from", source, "--seal")
    carry(made, two.boris, two.anna)
    assert "I was there" in line.done("record", "branches", two.anna, record)
    write(area="North")
    line.done("record", "amend", two.anna, record, "--from", source, "--reason", "r", "--seal")
    asked = line.data("record", "merge", two.anna, record, made, "--show")["choices"]
    assert [(one["name"], one["side"]) for one in asked] == [("title", "theirs"), ("area", None)]
    assert "area: DECIDE" in line.done("record", "merge", two.anna, record, made, "--show")
    assert "differently: area" in line.refused("record", "merge", two.anna, record, made)
    line.done("record", "merge", two.anna, record, made, "--take", "area", "--keep", "title")
    line.done("record", "seal", two.anna, record)
    content = line.data("record", "show", two.anna, record)["content"]
    assert (content["area"], content["title"] != "New") == ("East", True)
    [branch] = line.data("record", "branches", two.anna, record)["branches"]
    assert (branch["merged"], branch["base"], branch["record"]) == (3, 1, made)
    assert "merged in version 3" in line.done("record", "branches", two.anna, record)
    twice = ("--take", "area", "--keep", "area")
    assert line.on("record", "merge", two.anna, record, made, *twice).exit_code == 2
