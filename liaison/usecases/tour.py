"""The tour: three fictitious officers do the whole main job with the real use cases.

Everything is made in one folder, from sample data that says it is fiction, and every step is held
against what it should give: a tour that ends well has shown that this computer can do the job.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from msgspec.structs import replace as replaced

from crypto.age import HybridIdentity
from liaison.changes import Changes
from liaison.domain.bundle import Verdict
from liaison.domain.content import Attachment, Content, parse_content
from liaison.domain.indicator_observation import IndicatorObservation
from liaison.domain.record import Filter
from liaison.domain.refusals import FileTrouble, NotAllowed, Refusal
from liaison.domain.situation_report import SituationReport
from liaison.domain.text import human_size
from liaison.domain.times import Span, moment_at, span_text
from liaison.domain.words import tr
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import (
    attachments,
    audit,
    bundles,
    contents,
    deriving,
    officers,
    preferences,
    records,
    reporting,
    vaults,
)
from liaison.usecases.vaults import Identity
from resources import read_bytes

ANNA = Identity(
    name="Anna Example", rank="Maj", role="Liaison officer", organisation="Sector Example",
    nation="FICTION",
)  # fmt: skip
BORIS = Identity(
    name="Boris Sample", rank="Capt", role="Liaison officer", organisation="Sector Sample",
    nation="FICTION",
)  # fmt: skip
CARLA = Identity(
    name="Carla Specimen", rank="Col", role="Commander", organisation="Headquarters",
    nation="FICTION",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Toured:
    """What a tour leaves behind; ``passphrase`` opens all three vaults, the first is Anna's.

    ``bundle`` is the one Anna sealed, ``answer`` the one she received."""

    folder: Path
    vaults: tuple[Path, ...]
    passphrase: str
    bundle: Path
    answer: Path
    export: Path
    archive_key: Path


def take_tour(world: World, out: Path, say: Callable[[str], object]) -> Toured:
    """Does the whole main job in ``out``, a folder that is not there yet or is empty.

    ``say`` is given one line at a time: headings are numbered, an empty line comes before each.
    Raises a refusal where a step does not come out as it should.
    """
    with ExitStack() as stack:
        return _Tour(world, _folder(out), stack, say).run()


class NoKeyring:
    """Fulfils `ports.Keyring` with none: a tour leaves nothing behind in the user's own."""

    def available(self) -> bool:
        return False

    def get(self, name: str) -> str | None:
        return None

    def put(self, name: str, value: str) -> bool:
        return False

    def remove(self, name: str) -> None:
        """There is nothing to remove."""


class _Tour:
    """One tour in one folder; its sessions close with the stack."""

    def __init__(
        self, world: World, folder: Path, stack: ExitStack, tell: Callable[[str], object]
    ) -> None:
        self._folder, self._stack, self._tell = folder, stack, tell
        self._world = replace(world, keyring=NoKeyring())
        self._passphrase = vaults.generate_passphrase(self._world)
        self._step = 0

    def run(self) -> Toured:
        self._say(
            tr("A tour of Liaison in {folder}. All people and places in it are fiction.").format(
                folder=self._folder
            )
        )
        anna, boris, carla = self._officers()
        self._cards([anna, boris, carla])
        written = self._records(anna)
        self._day(anna, written[0])
        bundle, archive = self._seal(anna, written, [boris, carla])
        self._open(boris, bundle)
        answer = self._answer(boris, [anna, carla])
        self._open(carla, bundle)
        export = self._audit(anna)
        self._tamper(carla, boris, bundle, export)
        return Toured(
            folder=self._folder,
            vaults=tuple(session.vault.path for session in (anna, boris, carla)),
            passphrase=self._passphrase,
            bundle=bundle,
            answer=answer,
            export=export,
            archive_key=archive,
        )

    def _officers(self) -> list[Session]:
        self._next(tr("Two liaison officers and their commander each make a vault."))
        made = []
        for file, who in (("anna", ANNA), ("boris", BORIS), ("commander", CARLA)):
            path = self._folder / f"{file}.liaison"
            created = vaults.create_vault(self._world, path, self._passphrase, who)
            self._stack.callback(created.session.close)
            made.append(created.session)
            words = created.recovery[0].split()
            self._say(
                tr("{title}: {name}, {words} recovery words").format(
                    title=created.session.card.title, name=path.name, words=len(words)
                )
            )
        return made

    def _cards(self, everyone: list[Session]) -> None:
        self._next(tr("They exchange their identity cards and compare the words by voice."))
        folder = self._folder / "cards"
        folder.mkdir()
        for one in everyone:
            path, _ = officers.export_card(one, folder)
            for other in everyone:
                if other is not one:
                    card, new, _ = officers.add_card(other, officers.read_card(other, path))
                    self._expect(new, "a new card is new")
                    spoken = " ".join(officers.fingerprint_words(one.card))
                    officers.compare(other, card.card.origin, spoken, "by radio, in the tour")
            words = officers.fingerprint_words(one.card)
            self._say(f"{one.card.title}: {' '.join(words[:4])} …")

    def _records(self, anna: Session) -> list[str]:
        self._next(
            tr("{who} writes a contact log with a sketch, and seals it.").format(
                who=anna.card.title
            )
        )
        road, _ = records.start(anna, "contact-log", _sample("road"))
        sketch = self._folder / "sketch.txt"
        sketch.write_bytes(read_bytes("tour", "sketch.txt"))
        attachments.attach(anna, road, sketch)
        records.seal(anna, road)
        self._sealed(_sample("road").title, road)
        well, _ = records.start(anna, "negotiation-note", _sample("well"))
        records.seal(anna, well)
        self._sealed(_sample("well").title, well)
        herds, _ = records.start(anna, "contact-log", _sample("herds"))
        records.seal(anna, herds)
        records.start(anna, "contact-log", _sample("call"))
        self._say(tr("A hot note from the telephone stays a draft."))
        self._next(
            tr("Somebody counted the carts again: the log is amended, the old version stays.")
        )
        records.amend(anna, road, "Three carts behind the mill were not counted")
        draft = records.show(anna, road).draft
        self._expect(draft is not None, "an amendment is a draft first")
        old = draft.content.attachments if draft is not None else ()
        records.save_draft(anna, road, _sample("amended", old))
        records.seal(anna, road)
        changed = records.compare_versions(anna, road, 1, 2)
        self._expect(len(changed) >= 2, "the amended version differs from the first")
        for one in changed[:2]:
            self._say(f"{one.name}: {(one.after or one.before)[:70]}…")
        found = records.search(anna, "carts mill", Filter())
        self._expect([row.record for row in found] == [road], "the search finds the words")
        return [road, well]

    def _day(self, anna: Session, road: str) -> None:
        self._next(tr("The day's work: a mandate, a promise held to, an offer stopped, a SITREP."))
        case = self._kept(anna, _sample("case"))
        promise, _ = deriving.derive(anna, road, 0, "body.commitments/001", "commitment")
        records.seal(anna, promise)
        self._say(tr("A promise of the contact log becomes a record that can fall due."))
        self._kept(anna, replaced(_sample("round"), case=case))
        offer, _ = records.start(anna, "proposal-round", replaced(_sample("offer"), case=case))
        self._refused(lambda: records.seal(anna, offer))
        self._kept(anna, _sample("shots"))
        indicator = self._kept(anna, _sample("stalls"))
        seen = _sample("tick")
        seen = replaced(seen, body=replaced(seen.body, indicator=indicator))
        tick = contents.newest(anna, self._kept(anna, seen))
        body = tick.content.body if tick else None
        amber = isinstance(body, IndicatorObservation) and body.alert == "amber"
        self._expect(amber, "eighteen stalls reach the amber level")
        day = seen.event.start if seen.event else moment_at(0)
        period = Span(start=moment_at(day.at, day.zone, "day"))
        report, _ = reporting.fill_sitrep(anna, period)
        filled = records.draft_of(anna, report).content.body
        self._expect(
            isinstance(filled, SituationReport)
            and all((filled.contacts, filled.commitments, filled.proposals, filled.incidents))
            and bool(filled.indicators),
            "the SITREP holds everything of the day",
        )
        records.seal(anna, report)
        self._sealed(f"SITREP {span_text(period)}", report)

    def _sealed(self, title: str, record: str) -> None:
        self._say(tr("{title}: sealed as record {record}").format(title=title, record=record[:8]))

    def _kept(self, session: Session, content: Content) -> str:
        """A new sealed record; its id."""
        record, _ = records.start(session, content.kind, content)
        records.seal(session, record)
        self._sealed(content.title, record)
        return record

    def _seal(self, anna: Session, written: list[str], to: list[Session]) -> tuple[Path, Path]:
        self._next(
            tr("The records go into a signed bundle on a stick; an archive key may read it.")
        )
        key = HybridIdentity.generate(self._world.entropy)
        archive = self._folder / "archive-key.txt"
        archive.write_text(f"# fiction: the archive's key of this tour\n{key}\n")
        archive.chmod(0o600)
        preferences.set_by_name(anna, "archive-recipient", str(key.recipient))
        stick = self._folder / "stick"
        stick.mkdir()
        bundle, path, _ = bundles.seal_bundle(anna, written, [s.origin for s in to], stick)
        self._say(
            tr("{name}: {parts} records, {size}").format(
                name=path.name, parts=len(bundle.parts), size=human_size(bundle.size)
            )
        )
        return path, archive

    def _open(self, session: Session, path: Path) -> None:
        self._next(
            tr("{who} opens it: the verdict first, then taken in, once.").format(
                who=session.card.title
            )
        )
        verdict = bundles.inspect(session, path)
        self._expect_good(verdict)
        _, changes = bundles.take_in(session, path)
        self._expect(len(changes.records) == len(verdict.items), "every record is taken in")
        for item in verdict.items:
            version = tr("version {n}").format(n=item.version)
            self._say(f"{item.record[:8]} {version}, {item.marking}: {item.title}")
        again, changes = bundles.take_in(session, path)
        self._expect(again.seen and changes == Changes(), "taking it in again changes nothing")
        self._say(tr("Taking it in once more changes nothing."))

    def _answer(self, boris: Session, to: list[Session]) -> Path:
        self._next(
            tr("{who} answers; his bundle brings witnesses' signatures home.").format(
                who=boris.card.title
            )
        )
        record, _ = records.start(boris, "contact-log", _sample("market"))
        records.seal(boris, record)
        recipients = [s.origin for s in to]
        _, path, _ = bundles.seal_bundle(boris, [record], recipients, self._folder / "stick")
        for session in to:
            verdict, _ = bundles.take_in(session, path)
            self._expect_good(verdict)
        status = audit.status(to[0])
        self._expect(status.witnessed_size > 0, "the trail is witnessed")
        self._say(
            tr("{who} has cosigned {n} of {size} entries of {other}.").format(
                who=boris.card.title,
                n=status.witnessed_size,
                size=status.size,
                other=to[0].card.title,
            )
        )
        return path

    def _audit(self, anna: Session) -> Path:
        self._next(
            tr("{who} exports the audit trail; anyone can check it.").format(who=anna.card.title)
        )
        vaults.check_vault(anna)
        path, _ = audit.export(anna, self._folder, "shown to the commander", name="audit")
        report = audit.verify_export(self._world.courier, path)
        self._expect(report.entries == audit.status(anna).size, "every entry is exported")
        self._expect(len(report.witnessed) == 1, "the witness is in the export")
        self._say(report.title)
        self._say(report.proven[-1])
        self._say(tr("Not proven: {what}").format(what=report.not_proven[0]))
        return path

    def _tamper(self, carla: Session, boris: Session, bundle: Path, export: Path) -> None:
        self._next(tr("Somebody tampers with copies of the bundle and of the trail."))
        folder = self._folder / "tampered"
        folder.mkdir()
        data = bytearray(bundle.read_bytes())
        data[len(data) // 2] ^= 1
        flipped = folder / bundle.name
        flipped.write_bytes(data)
        self._refused(lambda: bundles.take_in(carla, flipped))
        short = folder / f"short-{bundle.name}"
        short.write_bytes(data[: len(data) // 2])
        self._refused(lambda: bundles.take_in(boris, short))
        changed = folder / "audit"
        shutil.copytree(export, changed)
        leaf, sums = changed / "leaves" / "000000003.json", changed / "SHA256SUMS"
        before = leaf.read_bytes()
        after = before.replace(b'"at":1', b'"at":2')
        leaf.write_bytes(after)
        listed = sums.read_text().replace(_sha256(before), _sha256(after))
        sums.write_text(listed)  # a forger repairs the checksums too
        self._refused(lambda: audit.verify_export(self._world.courier, changed))

    def _refused(self, act: Callable[[], object]) -> None:
        try:
            act()
        except Refusal as refusal:
            self._say(tr("Refused: {sentence}").format(sentence=refusal.sentence))
        else:
            self._expect(False, "what was tampered with is refused")

    def _expect_good(self, verdict: Verdict) -> None:
        self._expect(verdict.all_good, f"the bundle of {verdict.sender_title} is good")
        self._say(
            tr("From {who}: key compared, nothing missing, trail consistent.").format(
                who=verdict.sender_title
            )
        )

    def _expect(self, outcome: bool, what: str) -> None:
        if not outcome:
            raise NotAllowed(
                reason=tr(
                    "The tour did not come out as it should: it expected that {what}."
                ).format(what=what),
                next=tr("Do not rely on this copy of Liaison on this computer."),
            )

    def _next(self, text: str) -> None:
        self._step += 1
        self._tell("")
        self._tell(f"{self._step}. {text}")

    def _say(self, line: str) -> None:
        self._tell(f"   {line}")


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _folder(out: Path) -> Path:
    """The folder of the tour, made where it is not there, and empty."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        if any(out.iterdir()):
            raise FileTrouble(path=out, verb=tr("used for the tour"), reason=tr("it is not empty"))
    except OSError:
        raise FileTrouble(
            path=out, verb=tr("used for the tour"), reason=tr("no folder can be made there")
        ) from None
    return out.resolve()


def _sample(name: str, attached: Sequence[Attachment] = ()) -> Content:
    """A record of the sample data, with attachments that are in the vault already."""
    content = parse_content(read_bytes("tour", f"{name}.json"))
    return replaced(content, attachments=tuple(attached))
