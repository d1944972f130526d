"""One act for many recipients, and versions that come in part and are completed later."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crypto import b64
from crypto.errors import FormatError
from liaison.domain.bundle import Standing
from liaison.domain.content import Content
from liaison.domain.gate import Code
from liaison.domain.marking import Marking
from liaison.domain.officer import Trust
from liaison.domain.person import Person
from liaison.domain.portion_marks import with_mark
from liaison.domain.record import Filter, Version
from liaison.domain.refusals import BundleDamaged, NotAllowed
from liaison.domain.rows import Name
from liaison.log import leaves, metadata, sealed
from liaison.log.metadata import Metadata, RecordEntry
from liaison.log.trusting import RosterEntry
from liaison.session import Session
from liaison.usecases import (
    attachments,
    audit,
    authorities,
    bundles,
    exporting,
    gate,
    officers,
    records,
    vaults,
)
from liaison.usecases.completing import completed
from liaison.usecases.papers import door, rosters
from liaison.usecases.standing import standing_of
from liaison.usecases.vaults import Identity, _found
from tests.liaison import desk
from tests.liaison.desk import Pair

FREE = Marking(level="UNCLASSIFIED")
C = Marking(level="CONFIDENTIAL")
TWO = Marking(level="CONFIDENTIAL", releasable_to=("FIN", "SWE"))
LATER = desk.NOON * 2


def founded(folder: Path, name: str, nation: str) -> Session:
    outside = desk.world()
    vault = outside.vaults.create(folder / f"{name}.liaison", *desk.header())
    who = Identity(name=name, rank="Maj", organisation="Fiction", nation=nation)
    return _found(outside, vault, who)


@pytest.fixture
def five(tmp_path: Path) -> Iterator[list[Session]]:
    """The author, two Finns, a Swede and a Norwegian whom he has met, and one he has not."""
    with ExitStack() as stack:
        names = {"Anna": "NOR", "Fi": "FIN", "Fo": "fin", "Swen": "SWE", "Nora": "NOR"}
        met = [founded(tmp_path, name, nation) for name, nation in names.items()]
        stranger = founded(tmp_path, "Fake", "FIN")
        for one in (*met, stranger):
            stack.callback(one.close)
        for other in met[1:]:
            desk.meet(tmp_path, met[0], other)
        officers.add_card(met[0], officers.own_card(stranger))
        officers.add_card(stranger, officers.own_card(met[0]))
        (tmp_path / "stick").mkdir()
        yield [*met, stranger]


def marked(session: Session, portion: str = "statements/001", **changes: object) -> str:
    """A sealed record that is free, with one portion released to two nations."""
    content = with_mark(desk.content(marking=FREE, **changes), portion, TWO)
    record, _ = records.start(session, "contact-log", content)
    records.seal(session, record)
    return record


def test_one_act_gives_each_of_five_what_he_may_have(five: list[Session], tmp_path: Path) -> None:
    """S39, S96: a record released to two nations goes to five recipients at once."""
    anna, fi, fo, swen, nora, fake = five
    partly = marked(anna, title="Road open")
    wholly = desk.sealed(anna, marking=TWO, title="Convoy at dawn")
    to = [one.origin for one in five[1:]]
    shown = bundles.preview(anna, [partly, wholly], to)
    assert shown.bundles == 2
    by_name = {one.title: one for one in shown.recipients}
    assert [by_name[f"Maj {n}"].bundle for n in ("Fi", "Fo", "Swen", "Nora", "Fake")] == [
        1, 1, 1, 2, 2,
    ]  # fmt: skip
    part, whole = by_name["Maj Nora"].views
    assert part.goes and [name for name, _ in part.withheld] == ["statements/001"]
    assert "released to FIN, SWE alone" in part.withheld[0][1][0]
    assert not whole.goes and "released to FIN, SWE alone" in whole.reasons[0]
    assert "key is his" in by_name["Maj Fake"].views[1].reasons[0]
    before = anna.vault.log.size()
    made, changes = bundles.seal_bundles(anna, [partly, wholly], to, tmp_path / "stick")
    assert anna.vault.log.size() == before + 3 and len(changes.bundles) == 2
    (entry,) = audit.page(anna, act="sharing-decided")
    assert entry.after == "2 bundles; withheld: 2 portions, 2 records"
    assert f"{nora.origin}: bundle 2; release 2" in entry.why
    assert f"{fake.origin}: bundle 2; level 2, release 2, unverified 2" in entry.why
    (_, first), (_, second) = made
    for one in (fi, fo, swen):
        verdict, _ = bundles.take_in(one, first)
        assert verdict.all_good and [item.withheld for item in verdict.items] == [0, 0]
    for one in (nora, fake):
        verdict, _ = bundles.take_in(one, second)
        assert [(i.record, i.withheld) for i in verdict.items] == [(partly, 1)]
        (version,) = one.vault.records.versions(partly)
        assert version.withheld == 1 and len(version.content.statements) == 2
        assert one.vault.records.row(wholly) is None


def test_what_is_withheld_leaves_by_no_way(pair: Pair, tmp_path: Path) -> None:
    """Neither the title in the list of titles nor the bytes of an attachment."""
    eyes = Marking(level="CONFIDENTIAL", only=("SWE",))
    record, _ = records.start(pair.a, "contact-log", desk.content(marking=FREE))
    path = desk.file(tmp_path, "map FICTION.bin", 70_000)
    attachments.attach(pair.a, record, path)
    content = records.draft_of(pair.a, record).content
    for portion in ("title", "attachments/001"):
        content = with_mark(content, portion, eyes)
    records.save_draft(pair.a, record, content)
    records.seal(pair.a, record)
    (((bundle, _),), _) = bundles.seal_bundles(pair.a, [record], [pair.b.origin], pair.stick)
    frame, blobs = pair.a.vault.bundles.contents(bundle.id)
    assert blobs == () and bundle.padded < 70_000
    assert content.title.encode() not in frame and b"map FICTION" not in frame
    assert b'"SWE"' not in frame and bundle.marking == "UN UNCLASSIFIED"
    verdict, _ = bundles.take_in(pair.b, next(pair.stick.iterdir()))
    assert verdict.items[0].title == "" and verdict.items[0].withheld == 3


def test_a_fuller_version_completes_and_a_lesser_one_takes_nothing(pair: Pair) -> None:
    """Whatever comes first; the index finds what has come, and files say what has not."""
    record = marked(pair.a, title="Road open")
    words = pair.a.vault.records.versions(record)[0].content.statements[0].text
    found = words.split()[0]
    pair.carry(record)
    assert pair.b.vault.records.versions(record)[0].withheld == 1
    out, _ = exporting.export(pair.b, [record], "jsonl", pair.stick, "reason")
    assert b'"withheld":1' in out.read_bytes() and b"1 portion withheld" in out.read_bytes()
    before = {row.record for row in pair.b.vault.records.search(words, Filter(), None, 9)}
    assert before == set()
    listed(pair, "FIN")
    path = pair.send(record)
    verdict = bundles.inspect(pair.b, path)
    assert verdict.items[0].standing is Standing.FULLER
    bundles.take_in(pair.b, path)
    (here,) = pair.b.vault.records.versions(record)
    (there,) = pair.a.vault.records.versions(record)
    assert here.withheld == 0 and here.content == there.content
    assert {row.record for row in pair.b.vault.records.search(found, Filter(), None, 9)} == {record}


def listed(pair: Pair, nation: str) -> None:
    """A third party puts B on a roster that A goes by, as of that nation and cleared."""
    with ExitStack() as stack:
        folder = pair.stick.parent
        head = desk.found(folder / f"head-{nation}.liaison", "Head")
        stack.callback(head.close)
        desk.meet(folder, pair.a, head)
        officers.add_card(head, officers.own_card(pair.b))
        authorities.name(pair.a, head.origin, "Fiction", desk.PASSPHRASE)
        card = pair.b.card
        entry = RosterEntry(
            card=b64.url_encode(card.fingerprint), origin=card.origin, name=card.name, role="",
            unit="", nation=nation, organisation="Fiction", clearance="UN CONFIDENTIAL",
            since=0, until=LATER,
        )  # fmt: skip
        made, _ = rosters.make(head, "Fiction", [entry], LATER)
        path, _ = door.export(head, made, folder, f"roster-{nation}")
        door.take(pair.a, path.read_bytes())


def test_a_roster_speaks_before_the_card_and_is_asked_for_clearance(pair: Pair) -> None:
    before = gate.standing_of(pair.a, pair.b.origin)
    assert (before.trust, before.rosters, before.clearance) == (Trust.COMPARED, False, "")
    listed(pair, "FIN")
    after = gate.standing_of(pair.a, pair.b.origin)
    assert (after.nation, after.clearance, after.rosters) == ("FIN", "UN CONFIDENTIAL", True)
    above = desk.sealed(pair.a, marking=Marking(level="STRICTLY CONFIDENTIAL"))
    with pytest.raises(NotAllowed, match="cleared for that is not known"):
        bundles.seal_bundles(pair.a, [above], [pair.b.origin], pair.stick)
    assert pair.carry(desk.sealed(pair.a, marking=TWO)).items


def test_officers_who_may_not_have_the_same_get_no_bundle_in_common(five: list[Session]) -> None:
    anna, fi, _, _, nora, _ = five
    stick = Path(str(anna.vault.path)).parent / "stick"
    record = marked(anna)
    with pytest.raises(NotAllowed, match="same"):
        bundles.seal_bundle(anna, [record], [fi.origin, nora.origin], stick)
    assert not list(stick.iterdir())


def test_a_waiting_bundle_is_not_written_once_it_may_not_go(pair: Pair) -> None:
    record = desk.sealed(pair.a, marking=C)
    bundle, path, _ = bundles.seal_bundle(pair.a, [record], [pair.b.origin], pair.stick)
    path.unlink()
    desk.amended(pair.a, record, marking=Marking(level="CONFIDENTIAL", only=("SWE",)))
    with pytest.raises(NotAllowed, match="any more"):
        bundles.write_again(pair.a, bundle.id, pair.stick)
    assert not list(pair.stick.iterdir())


def test_an_amendment_may_come_without_its_reason(pair: Pair) -> None:
    record = marked(pair.a)
    content = pair.a.vault.records.versions(record)[0].content
    above = msgspec.structs.replace(content, marking=TWO, statements=())
    records.amend(pair.a, record, "fictional correction")
    records.save_draft(pair.a, record, with_mark(above, "title", FREE))
    records.seal(pair.a, record)
    pair.carry(record)
    (version,) = pair.b.vault.records.versions(record)
    assert version.number == 2 and version.reason == "" and version.content.title == content.title
    assert version.withheld and vaults.check_vault(pair.b).title


@pytest.fixture(scope="module")
def partial(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Pair, Version]]:
    with desk.two_officers(tmp_path_factory.mktemp("subsets")) as made:
        record = desk.sealed(made.a)
        yield made, made.a.vault.records.versions(record)[0]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_portions_in_any_order_make_the_same_and_never_less(
    partial: tuple[Pair, Version], data: st.DataObject
) -> None:
    """S41: the leaf holds in every combination, the storage takes more and never less."""
    _, whole = partial
    leaf = leaves.parse_as(whole.leaf, leaves.RecordLeaf)
    subsets = data.draw(
        st.lists(st.sets(st.sampled_from(whole.disclosures)), min_size=1, max_size=4)
    )
    shown: set[str] = set()
    here: Version | None = None
    for subset in subsets:
        some = tuple(one for one in whole.disclosures if one in subset)
        withheld = len(whole.disclosures) - len(some)
        content, _ = sealed.content_of(leaf, some, withheld)
        arrived = msgspec.structs.replace(
            whole, disclosures=some, content=content, withheld=withheld
        )
        here = arrived if here is None else completed(here, arrived)
        shown |= subset
        assert set(here.disclosures) == shown
        assert here.withheld == len(whole.disclosures) - len(shown)
    assert here is not None
    ordered = tuple(one for one in whole.disclosures if one in shown)
    assert here.content == sealed.content_of(leaf, ordered, here.withheld)[0]


def test_the_storage_completes_a_version_and_refuses_to_reduce_or_change_it(pair: Pair) -> None:
    record = marked(pair.a)
    pair.carry(record)
    (whole,) = pair.a.vault.records.versions(record)
    (part,) = pair.b.vault.records.versions(record)
    fuller = completed(part, whole)
    for wrong in (
        part,
        msgspec.structs.replace(fuller, withheld=part.withheld),
        msgspec.structs.replace(fuller, disclosures=fuller.disclosures[1:]),
        msgspec.structs.replace(fuller, disclosures=(*fuller.disclosures[1:], "x")),
    ):
        with pytest.raises(Exception, match="CONSTRAINT"), pair.b.vault.transaction():
            pair.b.vault.records.complete_version(wrong)
    assert pair.b.vault.records.versions(record) == [part]
    with pair.b.vault.transaction():
        pair.b.vault.records.complete_version(fuller)
    assert pair.b.vault.records.versions(record) == [fuller]
    with pytest.raises(Exception, match="CONSTRAINT"), pair.b.vault.transaction():
        pair.b.vault.records.complete_version(part)


def test_who_counts_otherwise_than_before_is_refused(pair: Pair) -> None:
    record = marked(pair.a)
    pair.carry(record)
    (whole,) = pair.a.vault.records.versions(record)
    with pytest.raises(BundleDamaged):
        standing_of(pair.b, msgspec.structs.replace(whole, withheld=3))
    leaf = leaves.parse_as(whole.leaf, leaves.RecordLeaf)
    with pytest.raises(FormatError):
        sealed.content_of(leaf, whole.disclosures, len(leaf.sd))
    entry = RecordEntry(record=record, version=1, kind="contact-log", title="", files=[])
    said = metadata.render(Metadata(records=[entry]))
    assert b"withheld" not in said
    with pytest.raises(FormatError):
        metadata.parse(said.replace(b'"version":1', b'"version":1,"withheld":0'))


def test_protected_persons_stay_out_of_bundles_too(pair: Pair) -> None:
    body = Person(names=(Name(text="Fatou Example"),), do_not_share=True)
    desk.sealed(pair.a, "person", body=body, title="Profile")
    record = desk.sealed(pair.a, persons=("Fatou Example",))
    decision = gate.decide(
        pair.a, [record], gate.Gate(pair.a).reader(gate.standing_of(pair.a, pair.b.origin))
    )
    assert [r.code for r in decision.seen[0].reasons] == [Code.PROTECTED]
    with pytest.raises(NotAllowed, match="must not be shared"):
        bundles.seal_bundles(pair.a, [record], [pair.b.origin], pair.stick)
    shown = bundles.preview(pair.a, [record], [pair.b.origin])
    assert shown.bundles == 0 and not shown.recipients[0].views[0].goes


def test_of_a_random_mix_nobody_gets_what_the_rules_keep(five: list[Session]) -> None:
    """S39: for every recipient, what he takes in is what the gate decided for him."""
    anna, *others = five
    stick = anna.vault.path.parent / "stick"
    rng = random.Random(7)
    marks = [FREE, C, TWO, Marking(level="CONFIDENTIAL", only=("SWE",))]
    made: list[str] = []
    for number in range(4):
        content: Content = desk.content(marking=rng.choice(marks[:3]), title=f"Matter {number}")
        for portion in ("title", "area", "statements/001", "body.purpose"):
            content = with_mark(content, portion, rng.choice(marks))
        record, _ = records.start(anna, "contact-log", content)
        records.seal(anna, record)
        made.append(record)
    sent, _ = bundles.seal_bundles(anna, made, [o.origin for o in others], stick)
    views = {bundle.to: path for bundle, path in sent}
    counter = gate.Gate(anna)
    for other in others:
        decided = counter.decide(made, counter.reader(gate.standing_of(anna, other.origin)))
        for to, path in views.items():
            if other.origin in to:
                bundles.take_in(other, path)
        for seen in decided.seen:
            here = other.vault.records.version(seen.record, 1)
            assert (here is not None) == seen.goes
            if here is not None:
                whole = anna.vault.records.version(seen.record, 1)
                assert whole is not None and here.withheld == len(seen.kept)
                assert here.disclosures == sealed.parted(whole.disclosures, seen.kept_names)
