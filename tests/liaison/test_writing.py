"""The one way to write: what is done and that it was done stand or fall together."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crypto import checkpoint, merkle
from crypto.entropy import system
from liaison.domain.audit import ACTS
from liaison.domain.gate import Code
from liaison.domain.marking import Marking
from liaison.domain.person import Person
from liaison.domain.refusals import NotAllowed
from liaison.domain.sanitise import Wish
from liaison.domain.source import RealIdentity
from liaison.log import card as cards
from liaison.session import Session
from liaison.usecases import (
    attachments,
    audit,
    authorities,
    bundles,
    compartment,
    composing,
    couriering,
    destroying,
    dispatching,
    evidence,
    exporting,
    governing,
    holding,
    identities,
    importing,
    newepoch,
    officers,
    passing,
    policies,
    preferences,
    records,
    retention,
    sanitising,
    teams,
    travelling,
    vaults,
)
from liaison.usecases.overriding import Override
from liaison.usecases.papers import (
    consents,
    door,
    introductions,
    making,
    orgpolicies,
    receipts,
    renewing,
    revocations,
    rosters,
)
from liaison.usecases.relaying import dropping, joining
from liaison.usecases.writing import act, one_line
from tests.campaigns.test_rewritten_history import again
from tests.conftest import ROOT
from tests.liaison import desk, forger
from tests.liaison.desk import Pair
from tests.liaison.forger import Forger
from tests.liaison.label_support import SPIF
from tests.liaison.test_governing import draft as policy
from tests.liaison.test_retention import DESTROY, rules

USECASES = sorted((ROOT / "liaison/usecases").rglob("*.py"))
HOUR = 3_600_000_000  # µs
APART = "harbor velvet onion quartz ladder pencil"
FICTION = RealIdentity(name="FICTION")
# Written without an entry: a draft is free until it is sealed; that a sealed bundle reached its
# folder, and under which cover, is no new statement about anything; nor is what is not looked at,
# nor cleaning up after what the tombstones said.
WITHOUT_ENTRY = {
    "records.save_draft",
    "sealing._written",
    "sealing._cut",
    "incoming.leave_out",
    "destroying.clean",
    # What lies on a relay is said by the relay alone; a file that came again is dealt with.
    "posting._assume",
    "posting._prepare",
    "posting._renewed",
    "posting.stored",
    "posting.clear",
    "arrivals._sort",
}
# Run inside somebody else's transaction, or before there is a log.
INSIDE = {"records.put_draft", "vaults._found", "vaults.open_vault", "opening.keep", "writing.sign"}
WRITES = re.compile(
    r"vault(\.(records|officers|bundles|papers|blobs|log|context|policies|retention|sights|sources|relay))?\."
    r"(put_(?!header)\w+|add(_\w+)?|set_\w+|drop_\w+|remove(_\w+)?|keep(_\w+)?|use|owe|append|sweep|destroy)"
)


def functions() -> Iterator[tuple[str, ast.FunctionDef]]:
    for path in USECASES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                yield f"{path.stem}.{node.name}", node


def acting(function: ast.FunctionDef) -> list[ast.With]:
    """The blocks of a function that are transactions."""
    return [
        node
        for node in ast.walk(function)
        if isinstance(node, ast.With)
        and any(ast.unparse(item.context_expr).startswith("act(") for item in node.items)
    ]


def logs(block: ast.With) -> bool:
    """Whether a block appends an entry, itself or through what it hands `doing` to."""
    for node in ast.walk(block):
        if isinstance(node, ast.Call):
            if ast.unparse(node.func) in ("doing.event", "doing.append"):
                return True
            if any(isinstance(arg, ast.Name) and arg.id == "doing" for arg in node.args):
                return True
    return False


def test_every_transaction_of_a_verb_appends_its_entry() -> None:
    """S55: enumerated in the code, so that a new verb cannot forget it."""
    silent = {
        name for name, function in functions() for block in acting(function) if not logs(block)
    }
    assert silent == WITHOUT_ENTRY
    assert sum(bool(acting(function)) for _, function in functions()) >= 20


def test_nothing_is_written_outside_a_transaction_with_a_log() -> None:
    """S55: whatever calls a writing method of a store is inside `act` or was given its Act."""
    strays = set()
    for name, function in functions():
        calls = [ast.unparse(n.func) for n in ast.walk(function) if isinstance(n, ast.Call)]
        writes = [
            call for call in calls if WRITES.search(call.replace("self._blobs", "vault.blobs"))
        ]
        given = any(arg.arg == "doing" for arg in function.args.args)
        if writes and not acting(function) and not given:
            strays.add(name)
    assert strays <= INSIDE | {"writing.append"}, strays - INSIDE


def test_no_face_writes_past_the_verbs() -> None:
    """S55: neither the command line nor the window touches a store's writing methods."""
    found = [
        f"{path.name}: {call}"
        for folder in ("liaison/cli", "ui")
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and WRITES.search(call := ast.unparse(node.func))
    ]
    assert found == []


class Day:
    """One of everything that a verb may need."""

    def __init__(self, pair: Pair, folder: Path, verb: str) -> None:
        self.pair, self.folder = pair, folder
        self.peer = pair.b.origin
        self.sealed, self.doomed = desk.sealed(pair.a), desk.sealed(pair.a)
        self.eyes_only = desk.sealed(pair.a, marking=Marking(level="CONFIDENTIAL", only=("SWE",)))
        self.released = desk.sealed(
            pair.a, marking=Marking(level="CONFIDENTIAL", releasable_to=("SWE",))
        )
        made, _ = orgpolicies.make(pair.a, policy(overrides=["release"]))
        self.policy_here = made.leaf_hash
        self.hold, _ = holding.place(pair.a, "record", self.sealed, "reason")
        self.draft, _ = records.start(pair.a, "contact-log", desk.content())
        self.file = desk.file(folder, "annex.bin", 300_000)
        self.incoming = pair.send(desk.sealed(pair.b), back=True)
        self.answered = pair.carry(desk.sealed(pair.b), back=True).leaf_hash
        self.theirs = bundles.listing(pair.a)[1][0].parts[0].record
        self.third = self.know_a_third()
        self.asked = self.ask_a()
        self.verdict = bundles.inspect(pair.a, self.incoming)
        self.outgoing = bundles.seal_bundle(pair.a, [self.sealed], [self.peer], pair.stick)[0].id
        stranger = desk.found(folder / "c.liaison", "Charlie")
        self.card = officers.own_card(stranger)
        stranger.close()
        attachments.attach(pair.a, self.draft, desk.file(folder, "map.bin", 10))
        self.attached = records.draft_of(pair.a, self.draft).content.attachments[0].sha256
        authorities.name(pair.a, self.peer, "Fiction", desk.PASSPHRASE)
        renewing.renew(pair.a)
        self.made, _ = introductions.introduce(pair.a, pair.b.origin, [])
        made, _ = introductions.introduce(pair.b, pair.a.origin, [])
        self.paper = making.rendered_now(pair.b, made)
        self.words = " ".join(officers.fingerprint_words(pair.b.card))
        self.out = folder / "out"
        self.out.mkdir()
        self.table, self.other = folder / "table.csv", folder / "other.csv"
        for path in (self.table, self.other):
            path.write_text(f"event,date\n{path.stem},2026-03-01\n", encoding="utf-8")
        self.policy, other = (
            policies.candidate(
                pair.a,
                SPIF.replace("{}", "")
                .replace("LAGOON", name)
                .replace("1234567890", number)
                .encode(),
                f"{name}.xml",
            )
            for name, number in (("LAGOON", "1"), ("ATOLL", "2"))
        )
        policies.add(pair.a, other)
        self.forked = self.forked_by(Forger(9))
        self.kept = evidence.keep(pair.a, self.forked_by(Forger(10)))[0].id
        self.batch = importing.import_file(pair.a, self.other)[0].id
        self.invitation = folder / "invitation"
        self.invitation.write_bytes(desk.invitation())
        joining.join(pair.a, self.invitation)
        if verb.startswith("drop-"):
            joining.leave(pair.a)  # there is one or the other
        if verb == "drop-left":
            dropping.join(pair.a, "file:///tmp/fiction")
        if verb.startswith(("compartment-", "identity-")):
            self.keep_apart(here=verb not in ("compartment-made", "compartment-brought-back"))

    def keep_apart(self, *, here: bool) -> None:
        """B's compartment as a file; that of A, where it is here, open and with an identity."""
        compartment.make(self.pair.b, APART, kdf=desk.FLOOR)
        self.away, _ = travelling.take_out(self.pair.b, APART, self.folder)
        if here:
            compartment.make(self.pair.a, APART, kdf=desk.FLOOR)
            self.source = desk.sealed(
                self.pair.a, "person", title="HERON", body=Person(code_name="HERON")
            )
            self.opened, _ = compartment.open_(self.pair.a, APART, "reason")
            identities.write(self.pair.a, self.opened, self.source, FICTION)

    def forked_by(self, mallory: Forger) -> Path:
        """A bundle of somebody's that contradicts the one of his that was taken in."""
        officers.add_card(self.pair.a, mallory.card_file())
        paths = []
        for history in (mallory, again(mallory, list(mallory.leaves))):
            path = self.folder / f"{mallory.seed}-{len(paths)}.age"
            record = history.write(desk.content(title=f"FICTION {path.name}"))
            path.write_bytes(history.bundle([self.pair.a.card], [record]))
            paths.append(path)
        bundles.take_in(self.pair.a, paths[0])
        return paths[1]

    def know_a_third(self) -> str:
        """A third officer's card in A's vault; the origin."""
        forger = Forger(7)
        officers.add_card(self.pair.a, forger.card_file())
        return forger.origin

    def ask_a(self) -> str:
        """B asks A for consent; the request's paper in A's vault."""
        self.pair.carry(self.sealed)
        made, _ = consents.ask(self.pair.b, self.sealed, "Sector Example", "to inform them")
        _, path, _ = bundles.seal_bundle(
            self.pair.b, [], [self.pair.a.origin], self.pair.stick, papers_only=True
        )
        bundles.take_in(self.pair.a, path)
        return made.leaf_hash


OVERRIDE = Override(rules=frozenset({Code.RELEASE}), reason="reason")
BEGINNINGS = {"identity-created", "epoch-declared"}  # of a log, not within one
Verb = Callable[[Session, Day], object]


VERBS: dict[str, Verb] = {
    "draft-started": lambda s, d: records.start(s, "contact-log"),
    "draft-discarded": lambda s, d: records.discard_draft(s, d.draft),
    "copy-sanitised": lambda s, d: sanitising.copy(s, d.sealed, Wish(), "reason"),
    "attachment-added": lambda s, d: attachments.attach(s, d.draft, d.file),
    "attachment-saved-outside": lambda s, d: attachments.save_attachment(
        s, d.draft, d.attached, d.out, "reason"
    ),
    "record-sealed": lambda s, d: records.seal(s, d.draft),
    "record-amended": lambda s, d: composing.compose_amendment(
        s, d.sealed, desk.content(area="X"), "reason", sealed=True
    ),
    "sharing-decided": lambda s, d: bundles.seal_bundles(
        s, [d.sealed, d.eyes_only], [d.peer], d.out
    ),
    "bundle-sealed": lambda s, d: bundles.seal_bundle(s, [d.sealed], [d.peer], d.out),
    "bundle-received": lambda s, d: bundles.take_in(s, d.incoming),
    "bundle-handed-over": lambda s, d: dispatching.hand_over(s, d.outgoing, [d.peer]),
    "manifest-printed": lambda s, d: couriering.manifest(s, [d.outgoing], d.pair.stick, d.out),
    "receipt-given": lambda s, d: receipts.acted_on(s, d.answered, "done"),
    "consent-asked": lambda s, d: consents.ask(s, d.theirs, d.peer, "to inform him"),
    "consent-answered": lambda s, d: consents.answer(s, d.asked, granted=True),
    "passing-on-blocked": lambda s, d: passing.log_blocked(s, [d.theirs], [d.peer, d.third]),
    "team-changed": lambda s, d: teams.put(s, "Sector Example", [d.peer]),
    "bundle-refused": lambda s, d: bundles.refuse(s, d.verdict, "reason"),
    "card-exported": lambda s, d: officers.export_card(s, d.out),
    "card-received": lambda s, d: officers.add_card(s, d.card),
    "officer-compared": lambda s, d: officers.compare(s, d.peer, d.words, "by phone"),
    "officer-removed": lambda s, d: officers.remove(s, d.peer),
    "officer-introduced": lambda s, d: introductions.introduce(s, d.peer, []),
    "officer-scanned": lambda s, d: officers.scan(s, d.peer, officers.code(d.pair.b.card)),
    "authority-named": lambda s, d: authorities.name(s, d.peer, "Other", desk.PASSPHRASE),
    "authority-dropped": lambda s, d: authorities.drop(s, d.peer, "Fiction"),
    "roster-signed": lambda s, d: rosters.make(s, "Fiction", [forger.entry(d.pair.b.card)], 2**52),
    "key-revoked": lambda s, d: revocations.revoke(s, d.peer, desk.NOON, "lost"),
    "key-renewed": lambda s, d: renewing.renew(s),
    "key-destroyed": lambda s, d: renewing.destroy_old(s),
    "paper-exported": lambda s, d: door.export(s, [d.made], d.out),
    "paper-received": lambda s, d: door.take(s, d.paper),
    "audit-exported": lambda s, d: audit.export(s, d.out, "reason"),
    "evidence-kept": lambda s, d: evidence.keep(s, d.forked),
    "evidence-exported": lambda s, d: evidence.export(s, d.kept, d.out),
    "clock-set-back": lambda s, d: records.start(an_hour_back(s), "contact-log"),
    "records-exported": lambda s, d: exporting.export(s, [d.sealed], "csv", d.out, "reason"),
    "context-imported": lambda s, d: importing.import_file(s, d.table),
    "context-removed": lambda s, d: importing.remove(s, d.batch, "reason"),
    "policy-added": lambda s, d: policies.add(s, d.policy),
    "policy-removed": lambda s, d: policies.remove(s, "ATOLL", "reason"),
    "setting-changed": lambda s, d: preferences.set_by_name(s, "theme", "dark"),
    "relay-joined": lambda s, d: joining.join(s, d.invitation),
    "relay-left": lambda s, d: joining.leave(s),
    "drop-joined": lambda s, d: dropping.join(s, "file:///tmp/fiction"),
    "drop-left": lambda s, d: joining.leave(s),
    "passphrase-changed": lambda s, d: vaults.change_passphrase(
        s, desk.PASSPHRASE, "velvet anchor fossil prairie eleven", kdf=desk.FLOOR
    ),
    "recovery-changed": lambda s, d: vaults.new_recovery(s, desk.PASSPHRASE),
    "organisation-policy-signed": lambda s, d: orgpolicies.make(s, policy()),
    "organisation-policy-set-aside": lambda s, d: governing.set_aside(
        s, d.policy_here, "reason", desk.PASSPHRASE
    ),
    "gate-overridden": lambda s, d: bundles.seal_bundles(
        s, [d.released], [d.peer], d.out, override=OVERRIDE, passphrase=desk.PASSPHRASE
    ),
    "retention-set": lambda s, d: retention.put(s, rules(DESTROY)),
    "hold-placed": lambda s, d: holding.place(s, "record", d.sealed, "reason"),
    "hold-lifted": lambda s, d: holding.lift(s, d.hold, "reason", desk.PASSPHRASE),
    "record-destroyed": lambda s, d: destroying.destroy(s, [d.doomed], "reason", desk.PASSPHRASE),
    "compartment-made": lambda s, d: compartment.make(s, APART, kdf=desk.FLOOR),
    "compartment-rekeyed": lambda s, d: compartment.change_passphrase(
        s, APART, "velvet anchor fossil prairie eleven", kdf=desk.FLOOR
    ),
    "compartment-opened": lambda s, d: compartment.open_(s, APART, "reason"),
    "compartment-closed": lambda s, d: compartment.close(s, d.opened),
    "compartment-taken-out": lambda s, d: travelling.take_out(s, APART, d.out),
    "compartment-brought-back": lambda s, d: travelling.bring_back(s, d.away, APART),
    "identity-written": lambda s, d: identities.write(s, d.opened, d.source, FICTION),
    "identity-destroyed": lambda s, d: identities.destroy(s, d.source, "reason", desk.PASSPHRASE),
}


def an_hour_back(session: Session) -> Session:
    """The same session on a computer whose clock was set back."""
    clock = session.world.clock
    outside = replace(session.world, clock=lambda: clock() - HOUR)
    return replace(session, world=outside)


class Failure(Exception):
    """What breaks off a verb in the middle."""


def failing(calls: int) -> Callable[[int], bytes]:
    """Randomness that breaks off at the call of that number, from 0."""
    left = iter(range(calls))

    def entropy(n: int) -> bytes:
        if next(left, None) is None:
            raise Failure
        return system(n)

    return entropy


def test_every_act_has_a_verb_that_logs_it() -> None:
    assert set(VERBS) | BEGINNINGS == set(ACTS)


def test_a_new_epoch_is_logged_whole_or_leaves_the_vault_as_it_is(pair: Pair) -> None:
    """S55: it ends one log and begins another, in one transaction."""
    desk.sealed(pair.a)
    before = desk.tree_hash(pair.a.vault.path)
    for calls in range(30):
        world = replace(pair.a.world, entropy=failing(calls))
        try:
            began = newepoch.begin(replace(pair.a, world=world), "restored", desk.NOON)
            break
        except Failure:
            assert desk.tree_hash(pair.a.vault.path) == before
    assert calls >= 4
    acts = [entry.act for entry in reversed(audit.page(began))]
    assert acts == ["identity-created", "epoch-declared", "key-revoked"]
    assert vaults.check_vault(began).title


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_leaves_its_entry_and_a_head_that_both_keys_signed(
    pair: Pair, tmp_path: Path, name: str
) -> None:
    """S55: what, when, on what, before and after; and the signed root is that of the entries."""
    day = Day(pair, tmp_path, name)
    size = pair.a.vault.log.size()
    VERBS[name](pair.a, day)
    entries = audit.page(pair.a)[: pair.a.vault.log.size() - size]
    assert name in {entry.act for entry in entries}
    for entry in entries:
        assert entry.who == pair.a.origin and entry.at > desk.NOON - HOUR and entry.on
        sentence = audit.sentence(entry, audit.names(pair.a))
        assert sentence and "{" not in sentence
    log = pair.a.vault.log
    note = log.checkpoint()
    assert note is not None
    head = checkpoint.verify(note, cards.log_keys(pair.a.card))
    leaves = [data for _, data in log.leaves(0, log.size())]
    assert (head.size, head.root) == merkle.leaf_hashes_root(leaves)


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_that_breaks_off_leaves_neither_deed_nor_entry(
    pair: Pair, tmp_path: Path, name: str
) -> None:
    """S55: broken off wherever it draws randomness, the salt of its entry included."""
    day = Day(pair, tmp_path, name)
    before = desk.tree_hash(pair.a.vault.path)
    broken = 0
    for calls in range(30):
        session = replace(pair.a, world=replace(pair.a.world, entropy=failing(calls)))
        try:
            VERBS[name](session, day)
        except Failure:
            if pair.a.vault.log.size() == 0 or desk.tree_hash(pair.a.vault.path) != before:
                # A bundle that was signed and logged whole waits to be written again.
                assert name in ("bundle-sealed", "sharing-decided", "gate-overridden")
                assert pair.a.vault.bundles.outs()
                break
            broken += 1
            continue
        break
    assert broken >= 1
    assert vaults.check_vault(pair.a).title
    assert not [p for p in day.out.rglob("*") if p.name.endswith(".part")]


def test_a_transaction_without_an_entry_signs_nothing(pair: Pair) -> None:
    before = desk.tree_hash(pair.a.vault.path)
    with act(pair.a):
        pass
    assert desk.tree_hash(pair.a.vault.path) == before


@pytest.mark.parametrize(
    ("text", "line"),
    [("a\n b\t c ", "a b c"), ("e\u0301", "é"), ("", ""), ("\u3000x\u2028y", "x y"), ("\r\n", "")],
)
def test_texts_of_entries_are_one_line(text: str, line: str) -> None:
    assert one_line(text) == line


@pytest.mark.parametrize("text", ["\x00", "a\x1b[2Jb", "\ud800", "a" + "\u0316" * 41])
def test_texts_of_entries_hold_no_controls(text: str) -> None:
    with pytest.raises(NotAllowed):
        one_line(text)
