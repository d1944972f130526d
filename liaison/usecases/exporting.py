"""Records written for other programs: through the gate, with a reason, in the audit trail first.

The file is made twice from the same sealed versions: once to know its size and SHA-256, which are
logged before a byte is outside, and once to write it. So every plain file that left can be told
from one that was changed, and none leaves without an entry.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

import msgspec

from liaison.changes import QUIET, Changes, Watch
from liaison.context import (
    csv_out,
    geojson_out,
    hxl_out,
    icalendar_out,
    jsonl_out,
    kml_out,
    vcard_out,
)
from liaison.context.outgoing import Outgoing
from liaison.domain.gate import Code
from liaison.domain.record import Version
from liaison.domain.refusals import NotAllowed, NotFound, VaultDamaged
from liaison.domain.words import noop, tr
from liaison.session import Session
from liaison.usecases import confirming, leaving, overriding
from liaison.usecases.leaving import OWN_USE, Item, Leaving, Purpose
from liaison.usecases.overriding import Override
from liaison.usecases.writing import act, one_line

Writer = Callable[[Iterable[Outgoing], str], Iterator[bytes]]


class Format(msgspec.Struct, frozen=True, kw_only=True):
    """One format of files: its name in commands, its title for people, and who writes it.

    ``kinds`` are the kinds of record that it can hold; none listed: all.
    """

    name: str
    title: str
    ending: str
    write: Writer
    kinds: frozenset[str] = frozenset()


FORMATS: Final[dict[str, Format]] = {
    made.name: made
    for made in (
        Format(
            name="csv",
            title=noop("Table (CSV)"),
            ending=".csv",
            write=lambda records, _: csv_out.write_csv(records),
        ),
        Format(
            name="jsonl",
            title=noop("Everything, for programs (JSON lines)"),
            ending=".jsonl",
            write=lambda records, _: jsonl_out.write_jsonl(records),
        ),
        Format(
            name="geojson",
            title=noop("Map (GeoJSON)"),
            ending=".geojson",
            write=lambda records, banner: geojson_out.write_geojson(records, banner=banner),
        ),
        Format(
            name="kml",
            title=noop("Globe (KML)"),
            ending=".kml",
            write=lambda records, banner: kml_out.write_kml(records, banner=banner),
        ),
        Format(
            name="hxl",
            title=noop("Humanitarian table without persons (HXL)"),
            ending=".hxl.csv",
            write=lambda records, _: hxl_out.write_hxl(records),
        ),
        Format(
            name="vcard",
            title=noop("Contact cards (vCard)"),
            ending=".vcf",
            write=lambda records, _: vcard_out.write_vcard(records),
            kinds=frozenset(("person", "party")),
        ),
        Format(
            name="icalendar",
            title=noop("Calendar of dates alone (iCalendar)"),
            ending=".ics",
            write=lambda records, banner: icalendar_out.write_icalendar(records, banner=banner),
        ),
    )
}


def preview(
    session: Session,
    records: Sequence[str],
    form: str,
    purpose: Purpose = OWN_USE,
    watch: Watch = QUIET,
    past: frozenset[Code] = frozenset(),
) -> Leaving:
    """What a file of that format would hold, and what would be kept back, with the rules ``past``
    overridden. Changes nothing."""
    chosen = _format(form)
    found = leaving.check(session, records, purpose, watch, past=past)
    if not chosen.kinds:
        return found
    reason = tr("Only persons and parties become contact cards.")
    return msgspec.structs.replace(
        found,
        items=tuple(item for item in found.items if item.kind in chosen.kinds),
        withheld=found.withheld
        + tuple(
            leaving.kept_back(item, reason) for item in found.items if item.kind not in chosen.kinds
        ),
    )


def export(
    session: Session,
    records: Sequence[str],
    form: str,
    folder: Path,
    reason: str,
    watch: Watch = QUIET,
    *,
    purpose: Purpose = OWN_USE,
    name: str = "",
    override: Override | None = None,
    passphrase: str | None = None,
) -> tuple[Path, Changes]:
    """Writes what may leave of these records into a new file in ``folder``; returns its path. Needs
    the passphrase again.

    Called ``name``, or by its SHA-256 as the log has it. Raises `NotAllowed` without a reason and
    where nothing may leave. Cancelled or failing while it is written, it leaves no file but its
    entry, which then says what was about to leave.
    """
    if not one_line(reason):
        raise NotAllowed(reason=tr("An export needs a reason."), next=tr("Say why in a few words."))
    chosen = _format(form)
    past = overriding.begin(session, override, passphrase)
    passed = preview(session, records, form, purpose, _Third(watch), past)
    if not passed.items:
        why = passed.withheld[0].reasons[0] if passed.withheld else tr("No record was chosen.")
        raise NotAllowed(
            reason=tr("None of these records may leave. {why}").format(why=why),
            next=tr("Nothing was written."),
        )
    if override is None:
        confirming.again(session, passphrase)
    work = _Work(session, chosen, passed, watch)
    summed, size = hashlib.sha256(), 0
    for chunk in work.chunks():
        summed.update(chunk)
        size += len(chunk)
    sha256 = summed.hexdigest()
    parcel = session.world.courier.parcel(folder, size)
    try:
        with act(session) as doing:
            doing.event("records-exported", sha256, why=reason, after=_told(chosen, passed))
            freed = [item for item in passed.items if item.overridden]
            told = f"records {', '.join(item.record[:8] for item in freed)}"
            found = [reason for item in freed for reason in item.overridden]
            overriding.note(doing, override, sha256, told, found)
        for chunk in work.chunks():
            parcel.write(chunk)
        path = parcel.commit(name or f"records-{sha256[:8]}{chosen.ending}")
    finally:
        parcel.discard()
    return path, Changes(log=True)


class _Third:
    """Asking the gate, as the watch sees it: a third of all the work."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch

    def at(self, done: int, total: int) -> None:
        self._watch.at(done, 3 * total)


class _Work:
    """The file made chunk by chunk, twice the same: to the watch the other two thirds."""

    def __init__(self, session: Session, form: Format, passed: Leaving, watch: Watch) -> None:
        self._session, self._form, self._passed, self._watch = session, form, passed, watch
        self._names = {o.card.origin: o.card.title for o in session.vault.officers.all()}
        self._names[session.origin] = session.card.title
        self._done = len(passed.items)

    def chunks(self) -> Iterator[bytes]:
        return self._form.write(self._outgoing(), self._passed.banner)

    def _outgoing(self) -> Iterator[Outgoing]:
        for item in self._passed.items:
            yield self._one(item)
            self._done += 1
            self._watch.at(self._done, 3 * len(self._passed.items))

    def _one(self, item: Item) -> Outgoing:
        version = self._session.vault.records.version(item.record, item.version)
        if version is None:
            raise VaultDamaged(
                part=tr("version {version} of record {record}").format(
                    version=item.version, record=item.record[:8]
                )
            )
        return Outgoing(
            record=item.record,
            content=version.content,
            version=version.number,
            state=_state(version),
            withheld=version.withheld,
            author=self._names.get(version.author, ""),
            at=version.sealed_at,
        )


def _state(version: Version) -> str:
    """How a file says what a version is, and that it is not all of it."""
    state = "sealed" if version.number == 1 else "amended"
    if not version.withheld:
        return state
    portions = "portion" if version.withheld == 1 else "portions"
    return f"{state}, {version.withheld} {portions} withheld by its author"


def _format(name: str) -> Format:
    found = FORMATS.get(name)
    if found is None:
        raise NotFound(what=tr("format"), id=name[:40])
    return found


def _told(form: Format, passed: Leaving) -> str:
    count = len(passed.items)
    stay = f", {len(passed.withheld):,} kept back" if passed.withheld else ""
    records = "record" if count == 1 else "records"
    return f"{count:,} {records} ({form.name}, {passed.banner}{stay})"
