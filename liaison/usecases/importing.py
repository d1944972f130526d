"""Foreign files taken in as context: previewed first, then whole or not at all, and logged.

Rows of context were witnessed by none of us. They are kept apart from records, are read-only, say
which file and row they come from, and leave the vault in no bundle.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final

import msgspec

from liaison.changes import QUIET, Changes, Watch
from liaison.context import mapping as mappings
from liaison.context.guessing import guess
from liaison.context.mapping import Mapping, MappingUnreadable
from liaison.context.rows import BadRow, ContextRow, Read, Source, Tally
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.words import tr
from liaison.ports import Batch, Box, ContextEntry
from liaison.session import Session
from liaison.usecases import preferences
from liaison.usecases.foreign import LATER, Foreign, opened, readable
from liaison.usecases.writing import act, one_line

SHOWN: Final = 20  # rows of a preview
MAX_MAPPINGS: Final = 100
_NAME: Final = 80  # characters of a kept mapping's name
_STEP: Final = 50  # rows between two looks at the watch


class ImportPreview(msgspec.Struct, frozen=True, kw_only=True):
    """What a file would give: its columns, its first rows raw and read, and what cannot be read.

    ``mapping`` is the one given, else a kept one that fits (its name in ``template``), else a
    guess. ``bad`` holds the first 200 of ``bad_count`` unreadable rows. ``already`` is the batch
    that came of the very same file before. Cards and calendars have no columns.
    """

    file: str
    source: Source
    size: int
    sha256: str
    encoding: str
    columns: tuple[str, ...]
    mapping: Mapping
    template: str
    cells: tuple[tuple[str, ...], ...]
    rows: tuple[Read, ...]
    good: int
    bad_count: int
    bad: tuple[BadRow, ...]
    already: Batch | None


def preview(
    session: Session, path: Path, mapping: Mapping | None = None, watch: Watch = QUIET
) -> ImportPreview:
    """Reads the whole file and shows what would be taken in. Changes nothing.

    Raises `NotAllowed` for a file that cannot be read at all, or that the mapping does not fit.
    """
    found = opened(session, path, watch)
    template = ""
    if mapping is None:
        template, mapping = _fitting(session, found)
    tally = Tally()
    with readable():
        cells = mappings.preview(mapping, found.sheet, SHOWN).cells if found.sheet else ()
        shown = tuple(islice(found.rows(mapping), SHOWN))
        for number, _ in enumerate(tally.good_rows(found.rows(mapping))):
            if number % _STEP == 0:
                watch.at(min(number, found.about), found.about)
    return ImportPreview(
        file=found.file,
        source=found.source,
        size=len(found.data),
        sha256=found.sha256,
        encoding=found.sheet.encoding if found.sheet else "",
        columns=found.sheet.headers if found.sheet else (),
        mapping=mapping,
        template=template,
        cells=cells,
        rows=shown,
        good=tally.good,
        bad_count=tally.bad_count,
        bad=tuple(tally.bad),
        already=_same(session, found.sha256),
    )


def import_file(
    session: Session,
    path: Path,
    mapping: Mapping | None = None,
    watch: Watch = QUIET,
    *,
    note: str = "",
) -> tuple[Batch, Changes]:
    """Takes in every row that can be read, in one transaction; cancelled, nothing at all.

    Without a mapping, the one that `preview` shows is used. Raises `NotAllowed` where no row can
    be read, and for a file that is already here.
    """
    found = opened(session, path, watch)
    if mapping is None:
        _, mapping = _fitting(session, found)
    tally = Tally()
    with readable():
        # Read before the transaction begins, which keeps others from writing while it lasts.
        rows = list(_watched(tally.good_rows(found.rows(mapping)), watch, 0, found.about))
    if not rows:
        why = tally.bad[0].sentence if tally.bad else tr("It is empty.")
        raise NotAllowed(
            reason=tr("No row of the file can be read. {why}").format(why=why), next=LATER
        )
    with act(session) as doing:
        if same := _same(session, found.sha256):
            raise NotAllowed(
                reason=tr("This very file is already here, as context {id}.").format(
                    id=same.id[:8]
                ),
                next=tr("Nothing was taken in. Remove that one first to read it anew."),
            )
        batch = Batch(
            id=session.world.entropy(16).hex(),
            file=found.file,
            source=found.source,
            nature=mapping.nature,
            sha256=found.sha256,
            rows=len(rows),
            bad=tally.bad_count,
            taken_at=doing.now,
            note=one_line(note)[:200],
        )
        session.vault.context.add_batch(batch, _watched(rows, watch, len(rows), len(rows)))
        doing.event("context-imported", batch.id, why=note, after=_told(batch))
    return batch, Changes(context=True, log=True)


def remove(session: Session, batch: str, reason: str) -> Changes:
    """Removes a batch and its rows for good; that it was here, and why it went, stays logged."""
    if not one_line(reason):
        raise NotAllowed(
            reason=tr("Removing context needs a reason."), next=tr("Say why in a few words.")
        )
    with act(session) as doing:
        found = get(session, batch)
        session.vault.context.remove_batch(batch)
        doing.event("context-removed", batch, why=reason, before=_told(found))
    return Changes(context=True, log=True)


def get(session: Session, batch: str) -> Batch:
    """One batch by its id. Raises `NotFound`."""
    found = session.vault.context.batch(batch)
    if found is None:
        raise NotFound(what=tr("context"), id=batch[:40])
    return found


def batches(session: Session) -> list[Batch]:
    """What was taken in, newest first."""
    return session.vault.context.batches()


def rows(
    session: Session, batch: str, after: int | None = None, limit: int = 200
) -> list[ContextEntry]:
    """The rows of a batch in the order of the file; ``after`` is the seq of the last one."""
    return session.vault.context.rows(batch, after, limit)


def search(
    session: Session, query: str, after: int | None = None, limit: int = 30
) -> list[ContextEntry]:
    """Rows of context with every word of the query, newest first."""
    return session.vault.context.search(query, after, limit)


def in_box(
    session: Session, box: Box, since: int = 0, until: int = 0, limit: int = 2_000
) -> list[ContextEntry]:
    """Rows of context with a position in a box (south, west, north, east), newest first."""
    return session.vault.context.in_box(box, since, until, limit)


def kept_mappings(session: Session) -> dict[str, Mapping]:
    """The mappings that were kept under a name; what is no mapping any more is left out."""
    found: dict[str, Mapping] = {}
    for name, text in preferences.settings(session).mappings.items():
        try:
            found[name] = mappings.from_template(text.encode())
        except MappingUnreadable:
            continue
    return found


def keep_mapping(session: Session, name: str, mapping: Mapping) -> Changes:
    """Keeps a mapping for the next file with these columns, in place of one of the same name."""
    name = one_line(name)
    if not name or len(name) > _NAME:
        raise NotAllowed(
            reason=tr("The name of a mapping has 1 to {name} characters.").format(name=_NAME),
            next=tr("Nothing was kept."),
        )
    settings = preferences.settings(session)
    held = settings.mappings | {name: mappings.to_template(mapping).decode()}
    if len(held) > MAX_MAPPINGS:
        raise NotAllowed(
            reason=tr("There are {max_mappings} mappings already.").format(
                max_mappings=MAX_MAPPINGS
            ),
            next=tr("Drop one of them first."),
        )
    return preferences.put(session, msgspec.structs.replace(settings, mappings=held))


def drop_mapping(session: Session, name: str) -> Changes:
    """Forgets a kept mapping. Raises `NotFound`."""
    settings = preferences.settings(session)
    if name not in settings.mappings:
        raise NotFound(what=tr("mapping"), id=name[:40])
    held = {known: text for known, text in settings.mappings.items() if known != name}
    return preferences.put(session, msgspec.structs.replace(settings, mappings=held))


def _fitting(session: Session, found: Foreign) -> tuple[str, Mapping]:
    """The kept mapping that speaks of most columns and of none that the table lacks, or a guess."""
    if found.sheet is None:
        return "", Mapping(zone=preferences.settings(session).zone)
    fits = [
        (len(mappings.columns(kept)), name, kept)
        for name, kept in kept_mappings(session).items()
        if mappings.columns(kept) and not mappings.missing(kept, found.sheet)
    ]
    if fits:
        _, name, kept = max(fits, key=lambda fit: (fit[0], fit[1]))
        return name, kept
    with readable():
        return "", guess(found.sheet)


def _watched(
    found: Iterable[ContextRow], watch: Watch, before: int, about: int
) -> Iterator[ContextRow]:
    """Reading is the first half of the work and writing the second."""
    for number, row in enumerate(found):
        if number % _STEP == 0:
            watch.at(min(before + number, 2 * about), 2 * about)
        yield row


def _same(session: Session, sha256: str) -> Batch | None:
    return next((one for one in batches(session) if one.sha256 == sha256), None)


def _told(batch: Batch) -> str:
    unread = f", {batch.bad:,} not readable" if batch.bad else ""
    return f"{batch.rows:,} rows of {batch.source}{unread}, SHA-256 {batch.sha256}"
